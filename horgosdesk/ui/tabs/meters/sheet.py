"""The grid and its totals: as many whole days as there is room for, and the totals right under the last of them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from horgosdesk.ui.tabs.meters.grid import Grid
from horgosdesk.ui.tabs.meters.painting import Totals

LEAST = 4
"""Days that are shown at least."""


class Sheet(QWidget):
    """Lays out both, which are its children."""

    def __init__(self, grid: Grid, totals: Totals, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid, self._totals = grid, totals
        for widget in (grid, totals):
            widget.setParent(self)
        # behind the grid, which measures itself when the month is another
        grid.sheet.reloaded.connect(self.lay_out)
        grid.horizontalScrollBar().rangeChanged.connect(lambda _least, _most: self.lay_out())

    def lay_out(self) -> None:
        """Take up the size and the month in force."""
        grid, below = self._grid, self._totals.sizeHint().height()
        row, around = grid.verticalHeader().defaultSectionSize(), self._around
        days = min(len(grid.sheet.days), max(1, (self.height() - around - below) // row))
        grid.setGeometry(0, 0, self.width(), around + days * row)
        self._totals.setGeometry(0, grid.height(), self.width(), below)

    @property
    def _around(self) -> int:
        """What the grid is higher than its days."""
        grid = self._grid
        bar = grid.horizontalScrollBar()
        scroll = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        return grid.horizontalHeader().sizeHint().height() + 2 * grid.frameWidth() + scroll

    def minimumSizeHint(self) -> QSize:
        rows = LEAST * self._grid.verticalHeader().defaultSectionSize()
        return QSize(1, self._around + rows + self._totals.sizeHint().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
