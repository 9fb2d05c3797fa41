"""The page that is there instead of everything else until somebody signs in: at the start, and while the window is locked."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.ui import actions, theme
from horgosdesk.ui.password import PasswordEdit
from horgosdesk.ui.recovery_code import CodeShown, RecoverForm


class Turned(QWidget):
    """Pages of which one is shown; a QStackedWidget is as high as the highest of those that are not."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._at = 0
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """Take in another page, behind those that there are."""
        page.setVisible(not self._pages)
        self._pages.append(page)
        self.layout().addWidget(page)

    def turn_to(self, at: int) -> None:
        """Show a page."""
        self._at = at
        for place, page in enumerate(self._pages):
            page.setVisible(place == at)

    @property
    def at(self) -> int:
        """Which page is shown."""
        return self._at


class SignIn(QWidget):
    """Asks who is there. tried: a name and a password. recovered: a code, a name and a new password."""

    tried = Signal(str, str)
    recovered = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._locked = ""
        self._busy = False
        self._refused: Problem | None = None
        self._left_s = 0
        self._count = QTimer(self, interval=1000)
        self._count.timeout.connect(self._tick)
        self._mark = QLabel()
        self._mark.setPixmap(theme.picture("app", theme.space(12), ratio=self.devicePixelRatioF()))
        self._title = QLabel("HorgosDesk", objectName="figure")
        self._what = QLabel(objectName="quiet", wordWrap=True)
        self._name_label, self._password_label = QLabel(), QLabel()
        self.name, self.password = QLineEdit(), PasswordEdit()
        self._caps = QLabel(objectName="warn")
        self.said = QLabel(objectName="bad", wordWrap=True)
        self.enter, self.code = QPushButton(objectName="primary"), QPushButton(objectName="link")
        self._name_label.setBuddy(self.name)
        self._password_label.setBuddy(self.password)
        self.recover, self.shown = RecoverForm(), CodeShown()
        self.pages = Turned()
        self._lay_out()
        actions.press_by_enter(self)
        self.name.returnPressed.connect(self.password.setFocus)
        self.name.textEdited.connect(lambda _text: self._forget())
        self.password.returnPressed.connect(self._try)
        self.password.caps.connect(self._caps.setVisible)
        self.enter.clicked.connect(self._try)
        self.code.clicked.connect(self._ask_code)
        self.recover.left.connect(lambda: self._turn_to(0))
        self.recover.sent.connect(self._send_code)
        self.shown.noted.connect(lambda: self._turn_to(0))
        self._caps.hide()
        self.retranslate()
        self._say()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        form.addRow(self._name_label, self.name)
        form.addRow(self._password_label, self.password)
        form.addRow("", self._caps)
        buttons = QHBoxLayout()
        buttons.addWidget(self.code)
        buttons.addStretch(1)
        buttons.addWidget(self.enter)
        asking = QWidget()
        first = QVBoxLayout(asking)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(theme.space(3))
        first.addWidget(self._what)
        first.addLayout(form)
        first.addWidget(self.said)
        first.addLayout(buttons)
        first.addStretch(1)
        for page in (asking, self.recover, self.shown):
            self.pages.add(page)
        card = QFrame(objectName="card")
        card.setFixedWidth(theme.space(115))
        box = QVBoxLayout(card)
        box.setContentsMargins(*[theme.space(8)] * 4)
        box.setSpacing(theme.space(4))
        box.addLayout(head)
        box.addWidget(self.pages)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(line)
        whole.addStretch(3)

    def ask(self, name: str, *, locked: str = "", why: str = "") -> None:
        """Ask anew. name: who it probably is; locked: how the person is called who left the window, where one did."""
        self._locked = locked
        self.clear()
        self.name.setText(name)
        self.retranslate()
        if why:
            self._say(why)
        self._turn_to(0)

    def clear(self) -> None:
        """Forget what was typed and said."""
        self.name.clear()
        self.password.clear()
        self.recover.clear()
        self.rest()
        self._forget()

    def focus(self) -> None:
        """To what is to be typed next."""
        here = self.pages.at
        asked = self.password if self.name.text() else self.name
        (asked, self.recover, self.shown)[here].setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> None:
        """A try is under way."""
        self._busy = True
        self._say("")
        self._enable()

    def rest(self) -> None:
        """It is over."""
        self._busy = False
        self._enable()

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong, and count down how long the next try has to wait."""
        self.rest()
        if self.pages.at == 1:
            self.recover.say(str(problem))
            return
        self.password.clear()
        self._refused = problem
        self._left_s = int(str(problem.values.get("seconds") or 0))
        if self._left_s:
            self._count.start()
        self._say(str(problem))
        self._enable()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_code(self, code: str) -> None:
        """Show the next recovery code, which the one that was used up is replaced by."""
        self.rest()
        self.name.setText(self.recover.name.text())
        self.recover.clear()
        self.shown.show_code(code)
        self._turn_to(2)

    @property
    def waits(self) -> bool:
        """Whether a try is under way or has to wait."""
        return self._busy or self._left_s > 0

    def _try(self) -> None:
        if self.waits:
            return
        if not self.name.text().strip():
            self.name.setFocus()
            return
        self.tried.emit(self.name.text(), self.password.text())

    def _tick(self) -> None:
        self._left_s -= 1
        if self._left_s <= 0:
            self._forget()
        elif self._refused is not None:
            problem = self._refused
            left = {**problem.values, "seconds": self._left_s}
            self._say(str(Problem(problem.code, problem.text, field=None, level="error", fix=None, **left)))

    def _forget(self) -> None:
        """The waiting is over, or of somebody else."""
        self._count.stop()
        self._left_s, self._refused = 0, None
        self._say("")
        self._enable()

    def _ask_code(self) -> None:
        self.recover.name.setText(self.name.text())
        self._turn_to(1)

    def _send_code(self, code: str, name: str, password: str) -> None:
        if not self._busy:
            self.recovered.emit(code, name, password)

    def _turn_to(self, page: int) -> None:
        self.pages.turn_to(page)
        self.focus()

    def _say(self, text: str = "") -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _enable(self) -> None:
        self.enter.setEnabled(not self.waits)
        self.recover.send.setEnabled(not self._busy)
        for field in (self.name, self.password, self.recover):
            field.setEnabled(not self._busy)

    def retranslate(self) -> None:
        """Everything in the current language; what was typed stays."""
        if self._locked:
            text = self.tr("Locked by {name}. What was typed is kept; another person may sign in as well.")
            self._what.setText(text.format(name=self._locked))
        else:
            self._what.setText(self.tr("Sign in to work at this desk."))
        self._name_label.setText(self.tr("&Name"))
        self._password_label.setText(self.tr("&Password"))
        self._caps.setText(self.tr("The caps lock seems to be on"))
        self.enter.setText(self.tr("&Sign in"))
        self.code.setText(self.tr("&Recovery code…"))
        self.recover.retranslate()
        self.shown.retranslate()
