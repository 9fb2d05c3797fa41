"""The first of what a line of the checklist found, each of which can be opened."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from horgosdesk.store.checklist import Item
from horgosdesk.ui import theme
from horgosdesk.ui.table import Table

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("label", "detail")


class ChecklistItems(QAbstractTableModel):
    """What was found: which, and what about it."""

    def __init__(self) -> None:
        super().__init__()
        self.items: Sequence[Item] = ()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Which"), self.tr("What about it"))[section]
        return (
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            if role == Qt.ItemDataRole.TextAlignmentRole
            else None
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (item.label, item.detail)[index.column()]
            case Qt.ItemDataRole.ToolTipRole if index.column():
                return item.detail
            case Qt.ItemDataRole.FontRole:
                return theme.number_font()
        return None


class ItemTable(Table):
    """A small table; the item that was current stays so when the line is worked through again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.items = ChecklistItems()
        super().__init__(self.items, COLUMNS, parent)
        self.setSelectionMode(self.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsMovable(False)

    @property
    def current(self) -> Item | None:
        """The item that is chosen."""
        row = self.currentIndex().row()
        return self.items.items[row] if 0 <= row < len(self.items.items) else None

    def show_items(self, items: Sequence[Item], *, keep: bool) -> None:
        """Show these. keep: of the same line, so that the place stays."""
        before, row = self.current, self.currentIndex().row()
        bar = self.verticalScrollBar().value()
        if tuple(items) == tuple(self.items.items) and keep:
            return
        self.items.show_items(items)
        self.setColumnWidth(0, min(self.sizeHintForColumn(0), theme.space(80)) + theme.space(6))
        if not items:
            return
        labels = [item.label for item in items]
        place = 0
        if keep and before is not None:
            place = labels.index(before.label) if before.label in labels else min(row, len(items) - 1)
        self.stand_on(place)
        if keep:
            self.verticalScrollBar().setValue(bar)
