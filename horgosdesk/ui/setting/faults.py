"""What is wrong with a table, below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from horgosdesk.ui import theme

MOST_LINES = 4
"""That are seen at once."""


class Faults(QListWidget):
    """A line each, read whole; it takes no room while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def tell(self, texts: Sequence[str]) -> None:
        """Show these."""
        self.clear()
        for text in texts:
            item = QListWidgetItem(text)
            item.setForeground(theme.tokens().bad)
            self.addItem(item)
        self.setVisible(bool(texts))
        self.fit()

    def fit(self) -> None:
        """As high as what is said, up to MOST_LINES."""
        if (around := self.parentWidget()) is not None and (box := around.layout()) is not None:
            box.activate()  # lines break where the list is as wide as it will be
        self.doItemsLayout()
        high = sum(self.visualItemRect(self.item(place)).height() for place in range(self.count()))
        self.setFixedHeight(min(MOST_LINES * theme.row_height(), high) + theme.space(1))
