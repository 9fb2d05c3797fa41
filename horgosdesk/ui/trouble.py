"""When a desk's folder cannot be opened: what is wrong and what can be done."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.ui import theme


class Trouble(QDialog):
    """One dialog: try again, choose another folder, open the backups, or quit. Accepted: `folder` is to be opened."""

    browsed = Signal(object)
    """The folder of the backups was opened."""

    def __init__(self, problem: Problem, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.setWindowTitle("HorgosDesk")
        mark = QLabel()
        mark.setPixmap(theme.picture("error", theme.space(8), theme.tokens().bad, self.devicePixelRatioF()))
        heading = QLabel(self.tr("This desk cannot be opened"))
        heading.setObjectName("section")
        said = QLabel(str(problem))
        said.setWordWrap(True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = QPushButton(self.tr("&Try again"))
        self.other = QPushButton(self.tr("Choose another &folder…"))
        self.backups = QPushButton(self.tr("Open the &backups"))
        self.leave = QPushButton(self.tr("&Quit"))
        self.again.clicked.connect(self.accept)
        self.other.clicked.connect(self.choose)
        self.backups.clicked.connect(self.browse)
        self.leave.clicked.connect(self.reject)
        self.backups.setVisible((folder / "backups").is_dir())
        first = self.other if isinstance(problem, Damaged) else self.again
        for button in (self.again, self.other, self.backups, self.leave):
            button.setAutoDefault(button is first)
        first.setDefault(True)
        words = QVBoxLayout()
        words.setSpacing(theme.space(2))
        words.addWidget(heading)
        words.addWidget(said)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(theme.space(4))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        for button in (self.again, self.other, self.backups):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(5)] * 4)
        box.setSpacing(theme.space(5))
        box.addLayout(head)
        box.addLayout(buttons)
        self.setMinimumWidth(theme.space(140))
        first.setFocus()

    def choose(self) -> None:
        """Ask for another folder and take it."""
        dialog = QFileDialog(self, self.tr("Folder of a desk"), str(self.folder.parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, folder: str) -> None:
        """Open this folder instead."""
        self.folder = Path(folder)
        self.accept()

    def browse(self) -> None:
        """Show the folder of the backups."""
        backups = self.folder / "backups"
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(backups)))
        self.browsed.emit(backups)
