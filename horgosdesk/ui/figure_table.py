"""A table of figures that reads like a return: columns of words at the left, figures flush right, units under the headings."""

import re
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from horgosdesk.ui import theme

L = TypeVar("L")
Index = QModelIndex | QPersistentModelIndex


class Figures(QAbstractTableModel, Generic[L]):
    """The lines as they are shown. WORDS: columns of words at the left; the others are figures."""

    WORDS: ClassVar[int] = 1

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[L] = ()
        self.heads: list[str] = []
        self.lang = "en"

    def show_lines(self, lines: Sequence[L], heads: Sequence[str], lang: str) -> None:
        """Show these. heads: each with its unit behind a comma."""
        self.beginResetModel()
        self.lines, self.heads, self.lang = lines, list(heads), lang
        self.endResetModel()

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def is_sum(self, row: int) -> bool:
        """Whether a line stands for all others, and is told apart from them."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            # the unit on a line of its own, so that the figures decide how wide a column is
            return "\n".join(re.split(r", |，", self.heads[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._side(section) | Qt.AlignmentFlag.AlignBottom)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(self._side(index.column()) | Qt.AlignmentFlag.AlignVCenter)
            case Qt.ItemDataRole.FontRole:
                return theme.number_font(bold=self.is_sum(index.row()))
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if column < self.WORDS else Qt.AlignmentFlag.AlignRight


def set_up(table: QTableView) -> None:
    """What tables of figures share: whole rows are selected, none is edited."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def dress(table: QTableView) -> None:
    """Take up the fonts in force."""
    theme.wear(table, theme.cells())
    table.horizontalHeader().setFont(theme.number_font())
    table.verticalHeader().setDefaultSectionSize(theme.row_height())
