"""The table behind a page: words at the left, exact figures at the right, made once for screen, clipboard and workbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView, QWidget

from horgosdesk.core.formula import tab_line
from horgosdesk.core.units import MARKS, plain_decimal
from horgosdesk.excel.figures import Cell
from horgosdesk.ui import figure_table


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a key, the texts of its cells, and what a workbook holds. is_sum: it stands for all others. tips: what
    texts do not tell, of the first cells."""

    key: str
    texts: Sequence[str]
    cells: Sequence[Cell]
    is_sum: bool = False
    tips: Sequence[str] = ()


class Lines(Sequence[Line]):
    """Lines that are made when somebody looks at them: a port has thousands of traders, a screen twenty rows.

    keys: of all, in their order; make: the line at a place.
    """

    def __init__(self, keys: Sequence[str], make: Callable[[int], Line]) -> None:
        self.keys = keys
        self._make = make
        self._made: dict[int, Line] = {}

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, place):
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        if place not in self._made:
            self._made[place] = self._make(place)
        return self._made[place]


class Rows(Sequence[Sequence[Cell]]):
    """What a workbook holds of lines, made row by row while it is written."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, place):
        if isinstance(place, slice):
            return [line.cells for line in self._lines[place]]
        return self._lines[place].cells


class Figures(figure_table.Figures[Line]):
    """Lines as they are."""

    def __init__(self, words: int) -> None:
        super().__init__()
        self._words = words

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if column < self._words else Qt.AlignmentFlag.AlignRight

    def text(self, row: int, column: int) -> str:
        return self.lines[row].texts[column]

    def is_sum(self, row: int) -> bool:
        return self.lines[row].is_sum

    def data(self, index: figure_table.Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return "".join(self.lines[index.row()].tips[index.column() :][:1]) or None
        return super().data(index, role)


class Table(QTableView):
    """Whole rows; Enter opens one. words: so many columns of words at the left. opened: the key of a row."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, words: int = 1) -> None:
        super().__init__(parent)
        self.figures = Figures(words)
        self.setModel(self.figures)
        figure_table.set_up(self)
        # of hundreds of lines, as many as tell how wide a column is
        self.horizontalHeader().setResizeContentsPrecision(40)
        self.activated.connect(lambda index: self.opened.emit(self.figures.lines[index.row()].key))
        self.restyle()

    def show_lines(self, lines: Sequence[Line], heads: Sequence[str], lang: str) -> None:
        """Show these; the row in focus stays where it is still there."""
        at = self.currentIndex().row()
        key = self.figures.lines[at].key if 0 <= at < len(self.figures.lines) else None
        self.figures.show_lines(lines, heads, lang)
        self.resizeColumnsToContents()
        keys = lines.keys if isinstance(lines, Lines) else [line.key for line in lines]
        if key is not None and key in keys:
            self.setCurrentIndex(self.figures.index(list(keys).index(key), 0))

    def restyle(self) -> None:
        """Take up the fonts in force."""
        figure_table.dress(self)
        self.resizeColumnsToContents()

    def copy(self) -> int:
        """Put the selected rows, or all when one or none is selected, on the clipboard with their headings; how many."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows = chosen if len(chosen) > 1 else range(len(self.figures.lines))
        lines = [self.figures.heads, *([self._plain(cell) for cell in self.figures.lines[row].cells] for row in rows)]
        QGuiApplication.clipboard().setText("\n".join(tab_line(line) for line in lines))
        return len(rows)

    def _plain(self, cell: Any) -> str:
        """As other programs read it: no groups, the language's decimal mark."""
        if cell is None:
            return ""
        if isinstance(cell, Decimal):
            return plain_decimal(cell).replace(".", MARKS[self.figures.lang].decimal)
        return " ".join(str(cell).split())
