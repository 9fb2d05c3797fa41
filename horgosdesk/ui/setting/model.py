"""A table that is being edited: its cells, each change a step that can be undone, what is wrong, what differs from the shipped."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QUndoCommand, QUndoStack

from horgosdesk.core.grid import FIRST_LINE, Differences, Grid, Place, Row, clean
from horgosdesk.hub.own import Wrong
from horgosdesk.ui import theme

Index = QModelIndex | QPersistentModelIndex
ADDED, CHANGED, WRONG = "+", "•", "✕"
"""Marks beside the number of a line."""
NOTHING = Differences(frozenset(), {}, (), False)


class _Step(QUndoCommand):
    """From some rows to others, and back."""

    def __init__(self, model: "GridModel", rows: tuple[Row, ...], text: str) -> None:
        super().__init__(text)
        self._model, self._before, self._after = model, model.grid.rows, rows

    def redo(self) -> None:
        self._model.show_rows(self._after)

    def undo(self) -> None:
        self._model.show_rows(self._before)


class GridModel(QAbstractTableModel):
    """The cells. edited: they are others now; what was said of wrong ones and of differences is still of those before."""

    edited = Signal()

    def __init__(self, grid: Grid, words: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        self.words = [words.get(column, column) for column in grid.heading]
        self.steps = QUndoStack(self)
        self.locked = False
        self.wrong: dict[Place, str] = {}
        self._wrong_lines: set[int] = set()
        self.differences = NOTHING

    # Changing

    def change(self, rows: Iterable[Row], text: str) -> None:
        """Have these rows, as one step. text: what it is called."""
        rows = tuple(rows)
        if rows != self.grid.rows:
            self.steps.push(_Step(self, rows, text))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these; views stay where they are as long as there are as many."""
        before = self.grid.rows
        if len(before) == len(rows):
            self.grid = self.grid._replace(rows=rows)
            touched = [place for place, (was, now) in enumerate(zip(before, rows, strict=True)) if was != now]
            if touched:
                self.dataChanged.emit(self.index(touched[0], 0), self.index(touched[-1], len(self.words) - 1))
        else:
            self.beginResetModel()
            self.grid = self.grid._replace(rows=rows)
            # told anew in a moment, by other numbers
            self.wrong, self._wrong_lines, self.differences = {}, set(), NOTHING
            self.endResetModel()
        self.edited.emit()

    def insert(self, place: int, text: str) -> None:
        """An empty row before a place."""
        rows = self.grid.rows
        self.change((*rows[:place], ("",) * len(self.words), *rows[place:]), text)

    def remove(self, places: Iterable[int], text: str) -> None:
        """Take rows out."""
        gone = set(places)
        self.change((row for place, row in enumerate(self.grid.rows) if place not in gone), text)

    def put_block(self, at: Place, block: Sequence[Sequence[str]], text: str) -> None:
        """Cells from a place on to the right and down; rows are added where there are too few."""
        width = len(self.words)
        left = at.column or 0
        rows = list(self.grid.rows)
        rows += [("",) * width] * (at.row + len(block) - len(rows))
        for row, cells in enumerate(block, at.row):
            fitting = tuple(map(clean, cells[: width - left]))
            rows[row] = rows[row][:left] + fitting + rows[row][left + len(fitting) :]
        self.change(rows, text)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.locked or not index.isValid():
            return False
        self.put_block(Place(index.row(), index.column()), [[str(value)]], self.words[index.column()])
        return True

    # What is told of it

    def tell(self, wrong: Iterable[Wrong], differences: Differences) -> None:
        """What was found in the rows that are shown."""
        self.wrong = {one.place: str(one.problem) for one in wrong if one.place is not None}
        self._wrong_lines = {place.row for place in self.wrong}
        self.differences = differences
        if self.grid.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.grid.rows) - 1, len(self.words) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.grid.rows) - 1)

    def mark(self, row: int) -> str:
        """What is to be said of a line by a sign."""
        if row in self._wrong_lines:
            return WRONG
        return ADDED if row in self.differences.added else CHANGED if row in self.differences.changed else ""

    def said(self, row: int, column: int) -> str:
        """What is wrong in a cell, or in its whole line."""
        return self.wrong.get(Place(row, column)) or self.wrong.get(Place(row, None), "")

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.grid.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.words)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if self.locked else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.words[section]
            if role == Qt.ItemDataRole.ToolTipRole:
                return self.grid.heading[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.mark(section)} {section + FIRST_LINE}".strip()
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.grid.rows[row][column]
            case Qt.ItemDataRole.ToolTipRole:
                return self.said(row, column) or self._was(row, column) or self.grid.rows[row][column]
            case Qt.ItemDataRole.AccessibleTextRole:
                told = (self.said(row, column), self._was(row, column))
                return " · ".join(filter(None, (f"{self.words[column]}: {self.grid.rows[row][column]}", *told)))
            case Qt.ItemDataRole.BackgroundRole:
                return self._ground(row, column)
        return None

    def _was(self, row: int, column: int) -> str:
        """What the shipped table says here, where that is something else."""
        changed = self.differences.changed.get(row, {})
        if column not in changed:
            return ""
        return self.tr("Shipped: {text}").format(text=changed[column] or "–")

    def _ground(self, row: int, column: int) -> QColor | None:
        tokens = theme.tokens()
        if self.said(row, column):
            return theme.mix(tokens.surface, tokens.bad, 0.22)
        if row in self.differences.added or column in self.differences.changed.get(row, {}):
            return theme.mix(tokens.surface, tokens.accent, 0.10)
        return None
