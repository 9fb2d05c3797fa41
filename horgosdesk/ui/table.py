"""A table of rows to stand on and choose from, as the boards of clearance and trains are."""

import math
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from horgosdesk.ui import theme


def on_line(box: QRect, font: QFont) -> QRect:
    """Where a delegate writes from the top of, to be on the dot where the style puts the words of the other columns."""
    tall = math.ceil(QFontMetricsF(font).height())
    return box.adjusted(0, box.height() // 2 - tall // 2, 0, 0)


class Inked(QStyledItemDelegate):
    """Words keep their colour where their row is selected."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if option.state & QStyle.StateFlag.State_Selected:
            ink = index.data(Qt.ItemDataRole.ForegroundRole)
            if ink is not None:
                option.palette.setColor(QPalette.ColorRole.HighlightedText, ink)


class Table(QTableView):
    """Up and Down choose; letters and digits go to the line above, since a scanner types like a hand wherever the focus is.

    names: of the columns, by which order, widths and sorting are remembered. current_changed: another row is current.
    entered: Enter. typed: a printable key was pressed.
    """

    current_changed = Signal()
    entered = Signal()
    typed = Signal(str)

    def __init__(self, model: QAbstractItemModel, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.setModel(model)
        self.setItemDelegate(Inked(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsMovable(True)

    def sort_by(self, column: int) -> None:
        """Let headers sort, and begin with this column; -1 for the model's own order."""
        header = self.horizontalHeader()
        header.setSortIndicatorClearable(column < 0)
        # before sorting is enabled, which would sort by the first column
        header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def dress(self) -> None:
        """Take up fonts and distances in force."""
        self.verticalHeader().setDefaultSectionSize(theme.row_height())
        theme.wear(self, theme.cells())
        self.horizontalHeader().setFont(theme.font())

    def widen_once(self, columns: Iterable[tuple[Iterable[str], int]]) -> None:
        """Make the columns wide enough, at first only: later they are as a person wants them.

        columns: of each the words it can show where these are few, and how many figures wide it is at least.
        """
        if self.property("measured"):
            return
        self.setProperty("measured", True)
        # of a figure: the average of a font with Chinese characters is twice as wide
        metrics = QFontMetrics(theme.number_font())
        for place, (words, figures) in enumerate(columns):
            least = max(map(metrics.horizontalAdvance, words), default=0) + theme.space(6)
            self.setColumnWidth(place, max(least, metrics.horizontalAdvance("0") * figures))
        self.fit_headings()

    def fit_headings(self) -> None:
        """Widen what would cut its heading."""
        header = self.horizontalHeader()
        for place in range(header.count()):
            if not header.isSectionHidden(place):
                header.resizeSection(place, max(header.sectionSize(place), header.sectionSizeHint(place)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.property("measured"):
            # once the model has its new words
            QTimer.singleShot(0, self, self.fit_headings)

    def stand_on(self, place: int) -> None:
        """Select the row at a place and no other; selectRow would add it to the others while Ctrl is still down."""
        index = self.model().index(place, 0)
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, only)
        self.scrollTo(index)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters go to the line above."""

    def visible_columns(self) -> list[str]:
        """The names of the columns that are shown, as they stand from left to right."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        return [self._names[at] for at in order if not header.isSectionHidden(at)]

    def state(self) -> dict[str, Any]:
        """Order and widths of the columns and what is sorted by, to be remembered; by name, since columns come and go."""
        header, names = self.horizontalHeader(), self._names
        at, down = header.sortIndicatorSection(), header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return {
            "order": [names[header.logicalIndex(place)] for place in range(header.count())],
            "widths": {name: header.sectionSize(place) for place, name in enumerate(names)},
            "sort": [names[at], down] if 0 <= at < len(names) else [],
        }

    def restore(self, kept: object) -> None:
        """Take up what `state` gave at another time; what is missing or unknown does no harm."""
        if not isinstance(kept, dict):
            return
        header, names = self.horizontalHeader(), self._names
        widths, order, sort = (kept.get(what) for what in ("widths", "order", "sort"))
        for name, width in widths.items() if isinstance(widths, dict) else ():
            if name in names and isinstance(width, int) and width > 0:
                header.resizeSection(names.index(name), width)
        for place, name in enumerate([one for one in order if one in names] if isinstance(order, list) else ()):
            header.moveSection(header.visualIndex(names.index(name)), place)
        if isinstance(sort, list) and len(sort) == 2 and sort[0] in names:
            down = Qt.SortOrder.DescendingOrder if sort[1] is True else Qt.SortOrder.AscendingOrder
            self.sortByColumn(names.index(sort[0]), down)
