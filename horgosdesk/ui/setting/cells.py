"""The cells of a table that is being edited, and the keys in them."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from horgosdesk.core.formula import tab_line
from horgosdesk.core.grid import Place
from horgosdesk.ui import block, theme
from horgosdesk.ui.setting.model import GridModel, Index

WIDEST, NARROWEST = 70, 16
"""Of a column at first, in steps."""


class _Editing(QStyledItemDelegate):
    """Edits a cell in its own place: the text stays where it stood."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect)


class Cells(QTableView):
    """Letters and F2 edit, Enter goes down, blocks are copied and pasted as Excel has them, Delete empties cells."""

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Editing(self))
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.dress()
        self._stood = (0, 0)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(lambda: self.stand_on(*self._stood))
        self.horizontalHeader().setResizeContentsPrecision(100)
        for column in range(model.columnCount()):
            self.resizeColumnToContents(column)
            width = max(theme.space(NARROWEST), min(self.columnWidth(column) + theme.space(2), theme.space(WIDEST)))
            self.setColumnWidth(column, width)

    @property
    def grid(self) -> GridModel:
        """The cells."""
        return cast(GridModel, self.model())

    def _remember(self) -> None:
        at = self.currentIndex()
        self._stood = (max(0, at.row()), max(0, at.column()))

    def dress(self) -> None:
        """Take up fonts and distances in force."""
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        self.setFont(theme.number_font())
        self.horizontalHeader().setFont(theme.font())
        theme.wear(self, theme.cells())

    def stand_on(self, row: int, column: int) -> None:
        """Make a cell the current one, as near as there is."""
        row, column = min(row, self.grid.rowCount() - 1), min(column, self.grid.columnCount() - 1)
        if row < 0 or column < 0:
            return
        index = self.grid.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    @property
    def chosen_rows(self) -> list[int]:
        """The rows of the selected cells, in order."""
        return sorted({index.row() for index in self.selectionModel().selectedIndexes()})

    def find(self, text: str, *, onward: bool) -> tuple[int, int]:
        """Go to the next cell that holds a text, from the current one on, beginning behind it or with it.

        Which of how many it is, from 1; (0, 0) where there is none.
        """
        wanted = text.casefold()
        places = [
            (row, column)
            for row, cells in enumerate(self.grid.grid.rows)
            for column, cell in enumerate(cells)
            if wanted in cell.casefold()
        ]
        if not places:
            return 0, 0
        at = (self.currentIndex().row(), self.currentIndex().column())
        number = next((n for n, place in enumerate(places) if place > at or (place == at and not onward)), 0)
        self.stand_on(*places[number])
        return number + 1, len(places)

    def copy(self) -> None:
        """The selected cells to the clipboard."""
        chosen = self.selectionModel().selectedIndexes()
        if not chosen:
            return
        columns = sorted({index.column() for index in chosen})
        rows = self.grid.grid.rows
        lines = [tab_line(rows[row][column] for column in columns) for row in self.chosen_rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """A block of the clipboard, from the current cell on."""
        found: Sequence[Sequence[str]] = block.cells(QGuiApplication.clipboard().text())
        if found and not self.grid.locked:
            at = self.currentIndex()
            place = Place(max(0, at.row()), max(0, at.column()))
            self.grid.put_block(place, found, self.tr("Paste"))
            self.stand_on(place.row, place.column or 0)

    def empty(self) -> None:
        """Take the text out of the selected cells."""
        chosen = {(index.row(), index.column()) for index in self.selectionModel().selectedIndexes()}
        if not self.grid.locked:
            rows = (
                tuple("" if (row, column) in chosen else cell for column, cell in enumerate(cells))
                for row, cells in enumerate(self.grid.grid.rows)
            )
            self.grid.change(rows, self.tr("Empty cells"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() == Qt.Key.Key_Delete:
            self.empty()
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # in a cell that is being edited it is the delegate's, which takes it a moment later
            if self.state() != QAbstractItemView.State.EditingState:
                self._go_down()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _go_down(self) -> None:
        self.stand_on(self.currentIndex().row() + 1, max(0, self.currentIndex().column()))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            # by Enter, as in Excel
            self._go_down()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters edit."""
