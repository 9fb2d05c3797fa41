"""Changing one's own password."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Problem
from horgosdesk.store import accounts
from horgosdesk.ui import actions, help, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.fit import fit
from horgosdesk.ui.keeper import PRIVATE
from horgosdesk.ui.password import PasswordEdit
from horgosdesk.ui.recovery_code import the_same


class OwnPassword(QDialog):
    """Asks for the password as it is and, twice, as it shall be."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty(PRIVATE, True)
        self.setWindowTitle(self.tr("Change password"))
        self.before, self.after, self.again = PasswordEdit(), PasswordEdit(), PasswordEdit()
        hint = QLabel(objectName="quiet")
        hint.setText(self.tr("At least 8 characters; three words are good. No other rules."))
        self.said = QLabel(objectName="bad", wordWrap=True)
        self.said.hide()
        self.keep = QPushButton(self.tr("&Change"), objectName="primary", autoDefault=False)
        self.keep.clicked.connect(self.accept)
        leave = QPushButton(self.tr("Cancel"), autoDefault=False)
        leave.clicked.connect(self.reject)
        for field, following in pairwise((self.before, self.after, self.again)):
            field.returnPressed.connect(following.setFocus)
        self.again.returnPressed.connect(self.accept)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.setVerticalSpacing(theme.space(2))
        form.addRow(self.tr("Password &now"), self.before)
        form.addRow(self.tr("New &password"), self.after)
        form.addRow(self.tr("Once &more"), self.again)
        form.addRow("", hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(5)] * 4)
        box.setSpacing(theme.space(4))
        box.addLayout(form)
        box.addWidget(self.said)
        box.addLayout(buttons)
        self.resize(theme.space(120), 1)
        fit(self)
        actions.press_by_enter(self)

    def accept(self) -> None:
        if not self.keep.isEnabled():
            return
        before, after = self.before.text(), self.after.text()
        try:
            the_same(after, self.again.text())
        except Problem as problem:
            self._refused(problem)
            return
        self.keep.setEnabled(False)
        self.desk.sign(
            lambda own: accounts.change_password(own, before, after), lambda _none: self._changed(), self._refused
        )

    def _changed(self) -> None:
        self.desk.say(self.tr("Your password is changed."))
        super().accept()

    def _refused(self, error: BaseException) -> None:
        self.keep.setEnabled(True)
        self.said.setText(str(error) if isinstance(error, Problem) else "")
        self.said.setVisible(bool(self.said.text()))
        fit(self)
        if isinstance(error, Problem):
            wrong = {"again": self.again, "password": self.after}.get(error.field or "", self.before)
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            wrong.selectAll()
