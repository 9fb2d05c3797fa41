"""About the program, with what somebody who helps needs to know."""

import platform
import re

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from horgosdesk import __version__
from horgosdesk.store import backup
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk


def details(desk: Desk) -> str:
    """Versions, folders and screens, one a line, in English: it is sent to whoever helps."""
    newest = backup.newest(desk.store.folder)
    screens = ", ".join(
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return "\n".join(
        (
            f"HorgosDesk {__version__}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
            f"System {platform.platform()}, {QGuiApplication.platformName()}, screens {screens}",
            f"Folder {desk.store.folder}",
            f"Desk {desk.store.desk}, zone {desk.store.meta('zone')}, language {desk.lang}",
            f"Newest backup {newest or 'none'}",
            f"Settings {desk.settings.folder}",
        )
    )


class About(QDialog):
    """Name, version, details, and a button that copies them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About HorgosDesk"))
        mark = QLabel()
        mark.setPixmap(theme.picture("app", theme.space(16), ratio=self.devicePixelRatioF()))
        name = QLabel(f"HorgosDesk {__version__}")
        name.setObjectName("section")
        what = QLabel(self.tr("The logistics desk of a land port: cargo, clearance times, trains, trends and returns"))
        what.setWordWrap(True)
        words = QVBoxLayout()
        words.addWidget(name)
        words.addWidget(what)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(theme.space(4))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        said = details(desk)
        # a long path may be broken behind each of its folders
        self.text = QLabel(re.sub(r"([/\\])", "\\1\u200b", said))
        self.text.setObjectName("quiet")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(theme.icon("copy"), self.tr("&Copy details"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(said))
        close = QPushButton(self.tr("C&lose"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(*[theme.space(5)] * 4)
        box.setSpacing(theme.space(4))
        box.addLayout(head)
        box.addWidget(self.text)
        box.addLayout(buttons)
        self.setMinimumWidth(theme.space(130))
        close.setFocus()
