"""The grid and its totals: as many whole days as there is room for, and the totals right under the last of them.

Where the columns leave room at the right, what they say of the meter in focus is drawn there.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.tabs.meters.beside import Beside
from horgosdesk.ui.tabs.meters.grid import Grid
from horgosdesk.ui.tabs.meters.painting import Totals

LEAST = 4
"""Days that are shown at least."""
LEAST_BESIDE, MOST_BESIDE, HIGH_BESIDE = 100, 240, 110
"""Steps of theme.space: how wide the drawing is at least and at most, and how high at most."""


class Sheet(QWidget):
    """Lays out the three, which are its children."""

    def __init__(self, grid: Grid, totals: Totals, beside: Beside, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid, self._totals, self._beside = grid, totals, beside
        for widget in (grid, totals, beside):
            widget.setParent(self)
        # behind the grid, which measures itself when the month is another
        grid.sheet.reloaded.connect(self.lay_out)
        grid.horizontalHeader().sectionResized.connect(lambda *_: self.lay_out())
        grid.horizontalScrollBar().rangeChanged.connect(lambda _least, _most: self.lay_out())

    def lay_out(self) -> None:
        """Take up the size and the month in force."""
        grid, below = self._grid, self._totals.sizeHint().height()
        row = grid.verticalHeader().defaultSectionSize()
        days = min(len(grid.sheet.days), max(1, (self.height() - self._around - below) // row))
        wide, room = self._needed, self.width() - self._needed - 2 * theme.space(4)
        has_room = bool(grid.sheet.columns) and room >= theme.space(LEAST_BESIDE)
        if not has_room:
            wide = self.width()
        grid.setGeometry(0, 0, wide, self._around + days * row)
        self._totals.setGeometry(0, grid.height(), wide, below)
        if has_room:
            high = min(grid.height() + below, theme.space(HIGH_BESIDE))
            self._beside.setGeometry(wide + theme.space(4), 0, min(room, theme.space(MOST_BESIDE)), high)
        self._beside.setVisible(has_room)

    @property
    def _needed(self) -> int:
        """How wide the grid is with all its columns and the bar that scrolls its days."""
        grid = self._grid
        bar = grid.verticalScrollBar().sizeHint().width()
        return grid.verticalHeader().width() + grid.horizontalHeader().length() + bar + 2 * grid.frameWidth()

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
