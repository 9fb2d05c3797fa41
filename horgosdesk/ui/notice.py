"""A line above a page that tells how something went; it takes no room while there is nothing to tell."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class Notice(QLabel):
    """Words that can be selected and copied, in the colour of their level ("ok", "warn", "bad", "quiet")."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()

    def tell(self, text: str, level: str = "ok") -> None:
        """Say this; an empty text takes the line away."""
        self.setObjectName(level)
        self.style().polish(self)
        self.setText(text)
        self.setVisible(bool(text))
