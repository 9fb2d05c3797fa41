"""The grid of days by meters: keys, cell editor, widths."""

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from horgosdesk.ui import theme
from horgosdesk.ui.tabs.meters.model import MonthModel
from horgosdesk.ui.tabs.meters.painting import Heading, Lanes, Tints, lanes, paint_cell, total_word
from horgosdesk.ui.tabs.meters.typed import Cell

Index = QModelIndex | QPersistentModelIndex
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
EDGE = 6
"""Pixels of a cell editor between its padding and its digits: the style sheet's border, Qt's margin and the caret."""
WIDEST_NAME = 26
"""Characters of a meter's name that widen its column."""


class CellEditor(QLineEdit):
    """Types into one cell. left: how it is left: "enter", "next", "previous", "up", "down" or "escape"."""

    left = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # its digits end where those of the cell did
        self.setTextMargins(0, 0, theme.space(2) - theme.space(1) - EDGE, 0)

    def way(self, event: QKeyEvent) -> str:
        """How a key leaves the cell; "" for one that types."""
        key = event.key()
        if key in ENTER:
            return "enter"
        ways = {
            Qt.Key.Key_Tab: "next",
            Qt.Key.Key_Backtab: "previous",
            Qt.Key.Key_Escape: "escape",
            Qt.Key.Key_Down: "down",
            Qt.Key.Key_Up: "up",
        }
        return ways.get(Qt.Key(key), "")


class CellDelegate(QStyledItemDelegate):
    """Paints a day of a meter, and has its reading edited in its own place."""

    def __init__(self, grid: "Grid") -> None:
        super().__init__(grid)
        self._grid = grid

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CellEditor(parent)
        editor.setFont(self._grid.tints.font)
        self._grid.begin_typing(editor, index)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(self._grid.lanes[index.column()].split(option.rect)[0])

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line = cast(CellEditor, editor)
        if not line.isModified():
            line.setText(index.data(Qt.ItemDataRole.EditRole) or "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """A cell that was left for another by the mouse."""
        self._grid.take_text(QPersistentModelIndex(index), cast(CellEditor, editor).text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # the base class would take Enter, Tab and Escape for itself
        if event.type() == QEvent.Type.KeyPress and (way := cast(CellEditor, watched).way(cast(QKeyEvent, event))):
            cast(CellEditor, watched).left.emit(way)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_cell(self._grid, painter, option.rect, index)


class Grid(QTableView):
    """The view of the sheet; what its keys do beyond moving is told by signals to the tab.

    typing: the text of the cell being typed in. entered: Enter, Tab or an arrow left a cell with a text, as (cell, text or
    None where nothing was typed, rows down, columns to the right). left_behind: the mouse left a cell with a text. stood: another cell
    is current. given_up: Escape. month_wanted: so many months on. widened: widths that somebody chose, by the meter's uid.
    """

    typing = Signal(str)
    entered = Signal(object, object, int, int)
    left_behind = Signal(object, str)
    stood = Signal()
    given_up = Signal()
    month_wanted = Signal(int)

    def __init__(self, sheet: MonthModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self.tints = Tints()
        self.lanes: list[Lanes] = []
        self.widened: dict[str, int] = {}
        self._measuring = False
        self._editor: CellEditor | None = None
        self.setHorizontalHeader(Heading(self))
        self.setModel(sheet)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setResizeContentsPrecision(0)
        self.horizontalHeader().sectionResized.connect(self._note_width)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        sheet.reloaded.connect(self.measure)
        self.measure()

    # Looks

    def restyle(self) -> None:
        """Take up fonts and colours in force."""
        self.tints = Tints()
        self.measure()
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def measure(self) -> None:
        """Make columns as wide as what they hold."""
        metrics = self.tints.metrics
        self.setFont(self.tints.font)
        self.verticalHeader().setFont(self.tints.font)
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        days = [str(self.sheet.headerData(row, Qt.Orientation.Vertical)) for row in range(len(self.sheet.days))]
        words = [*days, total_word()]
        self.verticalHeader().setFixedWidth(max(map(metrics.horizontalAdvance, words)) + 2 * self.tints.pad)
        self._measuring = True
        self.lanes = [lanes(self.sheet, column, self.tints) for column in range(len(self.sheet.columns))]
        bold, edges = QFontMetrics(self.tints.bold), 2 * self.tints.pad + theme.space(1)
        for column, month in enumerate(self.sheet.columns):
            name = bold.horizontalAdvance(month.meter.name[:WIDEST_NAME]) + edges
            about = metrics.horizontalAdvance(self._heading.about(month.meter)[:WIDEST_NAME]) + edges
            natural = max(self.lanes[column].width, name, about)
            self.setColumnWidth(column, self.widened.get(month.meter.uid) or natural)
        self._measuring = False

    @property
    def _heading(self) -> Heading:
        return cast(Heading, self.horizontalHeader())

    def _note_width(self, column: int, _old: int, new: int) -> None:
        if not self._measuring and new and column < len(self.sheet.columns):
            self.widened[self.sheet.columns[column].meter.uid] = new

    # Where one stands

    @property
    def cell(self) -> Cell | None:
        """The cell in focus."""
        index = self.currentIndex()
        return self.sheet.cell(index.row(), index.column()) if index.isValid() else None

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current, within the sheet, and select it alone."""
        if not self.sheet.columns:
            return
        row = max(0, min(row, len(self.sheet.days) - 1))
        column = max(0, min(column, len(self.sheet.columns) - 1))
        index = self.sheet.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def stand_on(self, cell: Cell) -> bool:
        """Make a cell of this month current; whether there is such a one."""
        place = self.sheet.place(cell)
        if place is not None:
            self.go_to(*place)
        return place is not None

    def step(self, down: int, right: int) -> None:
        """To a cell nearby; over the end of a day to the next one."""
        index, wide = self.currentIndex(), len(self.sheet.columns)
        if not index.isValid():
            return
        row, column = index.row() + down, index.column() + right
        if column >= wide and row + 1 < len(self.sheet.days):
            row, column = row + 1, 0
        elif column < 0 and row > 0:
            row, column = row - 1, wide - 1
        self.go_to(row, column)

    def area(self) -> tuple[range, range]:
        """Rows and columns that are selected."""
        selection = self.selectionModel().selection()
        if not selection.count():
            return range(0), range(0)
        area = selection.at(0)
        return range(area.top(), area.bottom() + 1), range(area.left(), area.right() + 1)

    def selected(self) -> list[Cell]:
        """The selected cells, day by day."""
        rows, columns = self.area()
        return [self.sheet.cell(row, column) for row in rows for column in columns]

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.stood.emit()

    # Typing

    @property
    def is_typing(self) -> bool:
        """Whether a cell editor is open."""
        return self._editor is not None

    def begin_typing(self, editor: CellEditor, index: Index) -> None:
        """A cell editor was opened."""
        self._editor = editor
        editor.left.connect(self._leave)
        editor.textChanged.connect(self.typing.emit)
        editor.destroyed.connect(lambda _gone=None, editor=editor: self._forget(editor))

    def _forget(self, gone: CellEditor) -> None:
        if gone is self._editor:
            self._editor = None

    def take_text(self, index: QPersistentModelIndex, text: str) -> None:
        """A cell was left behind with a text, which is another than before."""
        self._editor = None
        if index.isValid() and text.strip() != (index.data(Qt.ItemDataRole.EditRole) or ""):
            self.left_behind.emit(self.sheet.cell(index.row(), index.column()), text.strip())

    @property
    def half(self) -> tuple[Cell, str] | None:
        """The cell being typed in and its text, where that is another than before."""
        index = self.currentIndex()
        if self._editor is None or not index.isValid():
            return None
        text = self._editor.text().strip()
        changed = text and text != (index.data(Qt.ItemDataRole.EditRole) or "")
        return (self.sheet.cell(index.row(), index.column()), text) if changed else None

    def take_half(self) -> tuple[Cell, str] | None:
        """Close an open editor; `half` of it."""
        half, editor = self.half, self._editor
        if editor is not None:
            self._editor = None
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            self.setFocus()
        return half

    def _leave(self, how: str) -> None:
        editor, index = self._editor, self.currentIndex()
        if editor is None or not index.isValid():
            return
        self._editor = None
        cell, text = self.sheet.cell(index.row(), index.column()), editor.text().strip()
        changed = text != (index.data(Qt.ItemDataRole.EditRole) or "")
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        self.setFocus()
        if how == "escape":
            self.stood.emit()
            return
        down, right = {"enter": (1, 0), "down": (1, 0), "up": (-1, 0), "next": (0, 1), "previous": (0, -1)}[how]
        self.entered.emit(cell, text if changed else None, down, right)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in ENTER and self.cell is not None:
            self.entered.emit(self.cell, None, 1, 0)
        elif key in TAB and not control and self.cell is not None:
            self.entered.emit(self.cell, None, 0, 1 if key == Qt.Key.Key_Tab else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not control:
            self.month_wanted.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and cast(QKeyEvent, event).key() in TAB:
            self.keyPressEvent(cast(QKeyEvent, event))
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: what is typed on a locked day goes nowhere."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # what was scrolled to before there was a size stands anywhere now
        QTimer.singleShot(0, self._show_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_current()

    def _show_current(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
