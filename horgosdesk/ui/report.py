"""The dialog for a failure of the program: what went wrong, where it is written down, and that the data are safe."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from horgosdesk import log
from horgosdesk.ui import theme


class FailureDialog(QDialog):
    """Says what went wrong, where it is written down and that the data are safe. Stops nobody's work."""

    def __init__(self, error: BaseException, file: Path, newest: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.details = log.details(error)
        heading = QLabel(self.tr("Something went wrong in the program"))
        heading.setObjectName("section")
        said = QLabel(
            self.tr(
                "What was saved is safe, and you can go on working. If it comes again, send the text below to"
                " whoever looks after this program."
            )
        )
        said.setWordWrap(True)
        where = QLabel(
            self.tr("Log: {file}").format(file=file)
            + "\n"
            + (self.tr("Newest backup: {file}").format(file=newest) if newest else self.tr("There is no backup yet."))
        )
        where.setObjectName("quiet")
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(self.details)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Details"))
        self.copy_button = QPushButton(theme.icon("copy"), self.tr("&Copy"))
        self.copy_button.clicked.connect(self.copy)
        folder = QPushButton(self.tr("Open &log folder"))
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))))
        close = QPushButton(self.tr("Go on &working"))
        self.copy_button.setAutoDefault(False)
        folder.setAutoDefault(False)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(2))
        buttons.addWidget(self.copy_button)
        buttons.addWidget(folder)
        buttons.addStretch(1)
        buttons.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(4)] * 4)
        box.setSpacing(theme.space(3))
        for widget in (heading, said, self.text, where):
            box.addWidget(widget, 1 if widget is self.text else 0)
        box.addLayout(buttons)
        close.setFocus()
        screen = (parent.screen() if parent else QGuiApplication.primaryScreen()).availableGeometry()
        self.resize(min(theme.space(170), screen.width() * 8 // 10), min(theme.space(110), screen.height() * 8 // 10))

    def copy(self) -> None:
        """Put everything on the clipboard."""
        QGuiApplication.clipboard().setText(self.details)
        self.copy_button.setText(self.tr("Copied"))
