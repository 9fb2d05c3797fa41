"""Words of the status bar that open something: by a click, or by Enter or Space once the focus is on them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget


class Pressable(QLabel):
    """wanted: it was clicked or pressed."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = "quiet"
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setObjectName("quiet")

    def tell(self, text: str, level: str, tip: str) -> None:
        """Say this, in the colour of a level ("quiet", "warn", "bad"); tip: more of it, for the pointer and a screen reader."""
        self.level = level
        self.setText(text)
        if self.objectName() != level:
            self.setObjectName(level)
            self.style().polish(self)
        self.setToolTip(tip)
        self.setAccessibleName(f"{text}. {tip}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
