"""The names that stand on the returns: the port's and the unit's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from horgosdesk.store import door
from horgosdesk.ui import help, theme
from horgosdesk.ui.desk import Desk


class PortDialog(QDialog):
    """Two lines; Enter keeps them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        help.listen(self)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Port and unit"))
        self.port = QLineEdit(desk.port)
        self.unit = QLineEdit(desk.store.meta("unit"))
        self.keep = QPushButton(self.tr("&Keep"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        leave = QPushButton(self.tr("Cancel"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        hint = QLabel(self.tr("They stand on the cover of each return from now on."), wordWrap=True)
        hint.setObjectName("quiet")
        form = QFormLayout()
        form.setHorizontalSpacing(theme.space(4))
        form.addRow(self.tr("&Port"), self.port)
        form.addRow(self.tr("&Unit that reports"), self.unit)
        form.addRow("", hint)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(5)] * 4)
        box.setSpacing(theme.space(4))
        box.addLayout(form)
        box.addLayout(buttons)
        self.setMinimumWidth(theme.space(130))
        self.port.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))

    def accept(self) -> None:
        store = self.desk.store
        port, unit = self.port.text().strip(), self.unit.text().strip()
        changed = self.desk.name_port(port)
        if unit != store.meta("unit"):
            door.set_meta(store, {"unit": unit})
            changed = True
        if changed:
            self.desk.say(self.tr("Kept: {port}").format(port=port))
        super().accept()
