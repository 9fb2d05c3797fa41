"""About the program, with what somebody who helps needs to know."""

from collections.abc import Callable
from typing import Any

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from horgosdesk import __version__, doctor
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk


def details(desk: Desk, found: dict[str, Any]) -> str:
    """What the doctor found, and what only a window knows, one a line, in English: it is sent to whoever helps."""
    screens = ", ".join(
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    window = [
        ["window", f"PySide6 {PySide6.__version__}, Qt {qVersion()}, {QGuiApplication.platformName()}"],
        ["screens", screens],
        ["language", desk.lang],
        ["settings", str(desk.settings.folder)],
    ]
    return "\n".join(f"{name}: {value}" for name, value in doctor.rows(found) + window)


def gather(desk: Desk, done: Callable[[str], object]) -> None:
    """Look at everything on a thread, for it takes part of a second, and give the details."""
    folder = desk.store.folder
    desk.run(lambda _progress: doctor.examine(folder), lambda found: done(details(desk, found)))


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
        words.setSpacing(theme.space(1))
        words.addWidget(name)
        words.addWidget(what)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(theme.space(4))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.text = QPlainTextEdit(self.tr("Looking…"), readOnly=True)
        self.text.setAccessibleName(self.tr("Details"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.space(60))
        copy = QPushButton(theme.icon("copy"), self.tr("&Copy details"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        copy.setEnabled(False)
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
        box.addWidget(self.text, 1)
        box.addLayout(buttons)
        self.setMinimumWidth(theme.space(150))
        close.setFocus()

        def show(said: str) -> None:
            if isValid(self):
                self.text.setPlainText(said)
                copy.setEnabled(True)

        gather(desk, show)
