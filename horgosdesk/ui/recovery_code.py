"""The recovery code: shown once, to be written down; and the form that lets an administrator in by it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.ui import theme
from horgosdesk.ui.password import PasswordEdit


def the_same(one: str, other: str) -> None:
    """Problem when a new password was typed differently the second time."""
    if one != other:
        raise Problem(
            "password-differs",
            QT_TRANSLATE_NOOP("Problem", "The two are not the same. Nothing was changed."),
            field="again",
        )


class CodeShown(QWidget):
    """A code to be written down. noted: it was."""

    noted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(objectName="section")
        self.code = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        flags = Qt.TextInteractionFlag
        self.code.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self._why = QLabel(wordWrap=True)
        self._why.setMinimumWidth(theme.space(90))
        self.copy = QPushButton(theme.icon("copy"), "")
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code.text()))
        self.written = QCheckBox()
        self.done = QPushButton(objectName="primary")
        self.done.setAutoDefault(False)
        self.done.clicked.connect(self._leave)
        self.written.toggled.connect(self.done.setEnabled)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(3))
        for widget in (self._title, self.code, self._why, self.written):
            box.addWidget(widget)
        box.addStretch(1)
        box.addLayout(buttons)
        self.setFocusProxy(self.written)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Show this one."""
        self.code.setText(code)
        self.code.setFont(theme.number_font(1.6))
        self.written.setChecked(False)
        self.done.setEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # behind the tick, which takes no Enter itself
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.written.isChecked():
            self.done.click()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.code.clear()
        self.noted.emit()

    def retranslate(self) -> None:
        """Everything in the current language."""
        self._title.setText(self.tr("Recovery code"))
        self._why.setText(
            self.tr(
                "Write it down and lock it away: it is not shown again. It lets an administrator in who forgot the"
                " password. Whoever has it and this computer can do everything here."
            )
        )
        self.copy.setText(self.tr("&Copy"))
        self.written.setText(self.tr("It is &written down"))
        self.done.setText(self.tr("&Go on"))
        self.code.setAccessibleName(self._title.text())


class RecoverForm(QWidget):
    """Asks for the code, the name and a new password. sent: code, name and password. left: not now."""

    sent = Signal(str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(objectName="section")
        self.code, self.name = QLineEdit(), QLineEdit()
        self.code.setFont(theme.number_font())
        self.password, self.again = PasswordEdit(), PasswordEdit()
        self._labels = [QLabel() for _ in range(4)]
        self.said = QLabel(wordWrap=True, objectName="bad")
        self.said.hide()
        self.send, self.back = QPushButton(objectName="primary"), QPushButton()
        self.send.clicked.connect(self._send)
        self.back.clicked.connect(self.left)
        fields = (self.code, self.name, self.password, self.again)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        for label, field, following in zip(self._labels, fields, (*fields[1:], None), strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
            field.returnPressed.connect(following.setFocus if following else self._send)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(3))
        box.addWidget(self._title)
        box.addLayout(form)
        box.addWidget(self.said)
        box.addLayout(buttons)
        self.setFocusProxy(self.code)
        self.retranslate()

    def clear(self) -> None:
        """Forget what was typed."""
        for field in (self.code, self.password, self.again):
            field.clear()
        self.say("")

    def say(self, text: str) -> None:
        """What is wrong."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        try:
            the_same(self.password.text(), self.again.text())
        except Problem as problem:
            self.say(str(problem))
            return
        self.sent.emit(self.code.text(), self.name.text(), self.password.text())

    def retranslate(self) -> None:
        """Everything in the current language; what was typed stays."""
        self._title.setText(self.tr("Let an administrator in by the recovery code"))
        texts = (self.tr("&Code"), self.tr("&Name"), self.tr("New &password"), self.tr("Once &more"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.send.setText(self.tr("&Set the password"))
        self.back.setText(self.tr("&Back"))
