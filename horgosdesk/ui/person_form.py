"""The form of one account: as much of it as is asked for."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from horgosdesk.core.errors import Problem
from horgosdesk.core.rights import ROLES, Role, word
from horgosdesk.store.accounts import Account, role_of
from horgosdesk.ui import theme
from horgosdesk.ui.password import PasswordEdit
from horgosdesk.ui.recovery_code import the_same

NAME, SHOWN, ROLE, PASSWORD = "name", "shown", "role", "password"


class PersonForm(QWidget):
    """Name, name shown, role, password twice. sent: it is filled in; left: not now."""

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(objectName="section")
        self.hint = QLabel(objectName="quiet", wordWrap=True)
        self.name, self.shown, self.role = QLineEdit(), QLineEdit(), QComboBox()
        self.password, self.again = PasswordEdit(), PasswordEdit()
        self.role.addItems([""] * len(ROLES))
        self.said = QLabel(objectName="bad", wordWrap=True)
        self._rules = QLabel(objectName="quiet")
        self.send, self.back = QPushButton(objectName="primary"), QPushButton()
        for button in (self.send, self.back):
            button.setAutoDefault(False)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.space(4))
        self._form.setVerticalSpacing(theme.space(2))
        self._fields: list[tuple[str, QWidget, QLabel]] = []
        for part, field in (
            *((NAME, self.name), (SHOWN, self.shown), (ROLE, self.role)),
            *((PASSWORD, self.password), (PASSWORD, self.again)),
        ):
            label = QLabel()
            label.setBuddy(field)
            field.setMaximumWidth(theme.space(100))
            self._form.addRow(label, field)
            self._fields.append((part, field, label))
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(partial(self._go_on, field))
        self._form.addRow("", self._rules)
        self.send.clicked.connect(self._send)
        self.back.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        buttons.addWidget(self.back)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.space(3))
        box.addWidget(self.title)
        box.addWidget(self.hint)
        box.addLayout(self._form)
        box.addWidget(self.said)
        box.addStretch(1)
        box.addLayout(buttons)
        self.retranslate()

    def ask(self, parts: Collection[str], *, title: str, send: str, hint: str = "", of: Account | None = None) -> None:
        """Ask for some parts, of an account that is there or of a new one."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.send.setText(send)
        self.name.setText(of.name if of else "")
        self.shown.setText(of.shown if of else "")
        self.role.setCurrentIndex(ROLES.index(of.role) if of else 0)
        self.password.clear()
        self.again.clear()
        for row, (part, _field, _label) in enumerate(self._fields):
            self._form.setRowVisible(row, part in parts)
        self._form.setRowVisible(len(self._fields), PASSWORD in parts)
        self.rest()
        self.say("")
        (self._shown_fields() or [self.back])[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen_role(self) -> Role:
        """The role that is chosen."""
        return role_of(ROLES[self.role.currentIndex()])

    def say(self, text: str) -> None:
        """What is wrong."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def refuse(self, problem: Problem) -> None:
        """Say what is wrong, and stand where it is to be mended."""
        self.say(str(problem))
        named = {NAME: self.name, SHOWN: self.shown, PASSWORD: self.password, "again": self.again}
        wrong = named.get(problem.field or "")
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            wrong.selectAll()

    def work(self) -> None:
        """It is being done."""
        self.send.setEnabled(False)

    def rest(self) -> None:
        """It is done, or was refused."""
        self.send.setEnabled(True)

    def _shown_fields(self) -> list[QWidget]:
        return [field for row, (_part, field, _label) in enumerate(self._fields) if self._form.isRowVisible(row)]

    def _go_on(self, field: QWidget) -> None:
        shown = self._shown_fields()
        at = shown.index(field) + 1
        shown[at].setFocus(Qt.FocusReason.TabFocusReason) if at < len(shown) else self._send()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a list takes no Enter itself
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.role.hasFocus():
            self._go_on(self.role)
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        if not self.send.isEnabled():
            return
        try:
            if self.password in self._shown_fields():
                the_same(self.password.text(), self.again.text())
        except Problem as problem:
            self.refuse(problem)
            return
        self.sent.emit()

    def retranslate(self) -> None:
        """Everything in the current language but for what `ask` is given."""
        texts = (
            self.tr("&Name to sign in with"),
            self.tr("Name &shown"),
            self.tr("&Role"),
            self.tr("&Password"),
            self.tr("Once &more"),
        )
        for (_part, _field, label), text in zip(self._fields, texts, strict=True):
            label.setText(text)
        for place, role in enumerate(ROLES):
            self.role.setItemText(place, word(role))
        self.name.setPlaceholderText(self.tr("such as zhangwei; it never changes"))
        self.shown.setPlaceholderText(self.tr("such as 张伟"))
        self._rules.setText(self.tr("At least 8 characters; three words are good. No other rules."))
        self.back.setText(self.tr("Cancel"))
