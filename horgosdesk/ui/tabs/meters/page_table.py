"""The table behind the page: every reading of the period, exactly."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView, QWidget

from horgosdesk.core.formula import tab_line
from horgosdesk.core.units import MARKS, plain_decimal, show_number
from horgosdesk.ui import figure_table

Cells = Sequence[Any]
LAST_WORDS = 6
"""The column of remarks, words like the first."""


class Figures(figure_table.Figures[Cells]):
    """The readings as they are shown."""

    def is_sum(self, row: int) -> bool:
        return False

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if column in (0, LAST_WORDS) else Qt.AlignmentFlag.AlignRight

    def show_lines(self, lines: Sequence[Cells], heads: Sequence[str], lang: str) -> None:
        """Show these, each column of figures with as many decimals as its most exact one, so that points stand in a line."""
        self._places = [max((_places(line[column]) for line in lines), default=0) for column in range(len(heads))]
        super().show_lines(lines, heads, lang)

    def text(self, row: int, column: int) -> str:
        value = self.lines[row][column]
        if value is None:
            return ""
        return value if isinstance(value, str) else show_number(value, MARKS[self.lang], self._places[column])

    def plain(self, row: int) -> list[str]:
        """A row as other programs read it: no groups, the language's decimal mark."""
        mark = MARKS[self.lang].decimal
        return [
            plain_decimal(value).replace(".", mark)
            if isinstance(value, Decimal)
            else ""
            if value is None
            else str(value)
            for value in self.lines[row]
        ]


def _places(value: Any) -> int:
    """Decimals that a figure has."""
    exponent = value.normalize().as_tuple().exponent if isinstance(value, Decimal) else 0
    return max(0, -exponent) if isinstance(exponent, int) else 0


class Table(QTableView):
    """Whole rows, to be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = Figures()
        self.setModel(self.figures)
        figure_table.set_up(self)
        # of hundreds of lines, as many as tell how wide a column is
        self.horizontalHeader().setResizeContentsPrecision(40)
        self.horizontalHeader().setStretchLastSection(True)
        self.restyle()

    def show_lines(self, lines: Sequence[Cells], heads: Sequence[str], lang: str) -> None:
        """Show these."""
        self.figures.show_lines(lines, heads, lang)
        self.resizeColumnsToContents()

    def restyle(self) -> None:
        """Take up the fonts in force."""
        figure_table.dress(self)
        self.resizeColumnsToContents()

    def copy(self) -> int:
        """Put the selected rows, or all when one or none is selected, on the clipboard with their headings; how many."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        rows = chosen if len(chosen) > 1 else range(len(self.figures.lines))
        lines = [list(self.figures.heads), *(self.figures.plain(row) for row in rows)]
        QGuiApplication.clipboard().setText("\n".join(tab_line(line) for line in lines))
        return len(rows)
