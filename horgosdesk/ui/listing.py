"""A table of like things, told by its columns: what each is called, what it says of a thing, on which side it stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.table import Table

L = TypeVar("L")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[L]):
    """One column. right: of figures. ink: the colour of what it says, None for that of the text. tip: in full."""

    name: str
    title: str
    text: Callable[[L], str]
    right: bool = False
    ink: Callable[[L], QColor] | None = None
    tip: Callable[[L], str] | None = None


class Listing(QAbstractTableModel, Generic[L]):
    """The things as the columns tell them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[L] = ()
        self.columns: Sequence[Column[L]] = ()

    def show_rows(self, rows: Sequence[L], columns: Sequence[Column[L]]) -> None:
        """Show these, in these columns."""
        self.beginResetModel()
        self.rows, self.columns = rows, columns
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip(row) if column.tip else column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {column.text(row)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
            case Qt.ItemDataRole.ForegroundRole if column.ink:
                return column.ink(row)
        return None

    def _side(self, section: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class ListTable(Table, Generic[L]):
    """The table; keep: stand on and select the same things as before. Columns are as wide as what they say, but no more
    than WIDEST; the last one takes what is left, which is its heading or LAST at the least."""

    WIDEST = 90
    LAST = 40

    def __init__(self, parent: QWidget | None = None) -> None:
        self.listing: Listing[L] = Listing()
        super().__init__(self.listing, (), parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setResizeContentsPrecision(60)
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.dress()

    def show_rows(self, rows: Sequence[L], columns: Sequence[Column[L]]) -> None:
        """Show these; who stood on a thing that is still there stands on it again, else on the first."""
        before, scrolled = self.current, self.verticalScrollBar().value()
        self.listing.show_rows(rows, columns)
        for section in range(len(columns)):
            heading = self.horizontalHeader().sectionSizeHint(section)
            most = max(heading, theme.space(self.WIDEST if section < len(columns) - 1 else self.LAST))
            self.setColumnWidth(section, min(max(heading, self.sizeHintForColumn(section)), most))
        self.updateGeometry()
        if rows:
            try:
                kept = rows.index(before)
            except ValueError:
                kept = scrolled = 0
            self.stand_on(kept)
            self.verticalScrollBar().setValue(scrolled)

    def minimumSizeHint(self) -> QSize:
        """A row is seen whole above the bar that scrolls sideways."""
        bar, frame = self.horizontalScrollBar().sizeHint().height(), 2 * self.frameWidth()
        least = self.horizontalHeader().sizeHint().height() + theme.row_height() + bar + frame
        return super().minimumSizeHint().expandedTo(QSize(0, least))

    @property
    def current(self) -> L | None:
        """What it stands on."""
        place = self.currentIndex().row()
        return self.listing.rows[place] if 0 <= place < len(self.listing.rows) else None

    @property
    def selected(self) -> list[L]:
        """What is selected, in its order."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.listing.rows[place] for place in places]
