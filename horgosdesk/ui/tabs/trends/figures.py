"""The table behind a page: words at the left, exact figures at the right, made once for screen, clipboard and workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from horgosdesk.core.units import MARKS, plain_decimal
from horgosdesk.excel.figures import Cell
from horgosdesk.ui import figure_table


@dataclass(frozen=True, slots=True)
class Line:
    """One row: a key, the texts of its cells, and what a workbook holds. is_sum: it stands for all others."""

    key: str
    texts: Sequence[str]
    cells: Sequence[Cell]
    is_sum: bool = False


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


class Table(QTableView):
    """Whole rows; Enter opens one. words: so many columns of words at the left. opened: the key of a row."""

    opened = Signal(str)

    def __init__(self, words: int = 1) -> None:
        super().__init__()
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
        row = next((place for place, line in enumerate(lines) if line.key == key), -1)
        if row >= 0:
            self.setCurrentIndex(self.figures.index(row, 0))

    def restyle(self) -> None:
        """Take up the fonts in force."""
        figure_table.dress(self)
        self.resizeColumnsToContents()

    def copy(self) -> int:
        """Put the selected rows, or all when one or none is selected, on the clipboard with their headings; how many."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows = chosen if len(chosen) > 1 else range(len(self.figures.lines))
        lines = [self.figures.heads, *([self._plain(cell) for cell in self.figures.lines[row].cells] for row in rows)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        return len(rows)

    def _plain(self, cell: Any) -> str:
        """As other programs read it: no groups, the language's decimal mark."""
        if cell is None:
            return ""
        if isinstance(cell, Decimal):
            return plain_decimal(cell).replace(".", MARKS[self.figures.lang].decimal)
        return " ".join(str(cell).split())
