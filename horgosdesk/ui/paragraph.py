"""Words in as many lines as they need: in a narrow window the page scrolls, and none of them is cut."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from horgosdesk.ui import theme

_UNIT = re.compile(
    r"(?<=\d) (?=[^\W_]|%)|(?<=\bмлн) |(?<=\bмлрд) |(?<=\b[tт]) (?=CO2)|(?<=\b[^\W\d_]\.) (?=[^\W\d_]\.)|(?<=\w) (?=\d+\.$)"
)
"""The space between a figure and its unit, within either (млн т, t CO2e, п. п.), and before a figure that is the last word."""


def unbroken(text: str) -> str:
    """The words, in which no line ends between a figure and its unit."""
    return _UNIT.sub("\u00a0", text)


class Paragraph(QLabel):
    """Plain words; at its width it is never lower than they are. No line ends between a figure and its unit."""

    def __init__(self, parent: QWidget | None = None, **properties: object) -> None:
        super().__init__(parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText, **properties)
        self._said = ""

    def hasHeightForWidth(self) -> bool:
        return False  # see `Lines`

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(20), self.heightForWidth(max(self.width(), theme.space(20))))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def setText(self, text: str) -> None:
        self._said = text
        super().setText(unbroken(text))

    def text(self) -> str:
        return self._said
