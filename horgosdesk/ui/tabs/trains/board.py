"""The board: the table of trains, with a bar of how many of their wagons are declared."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from horgosdesk.ui import theme
from horgosdesk.ui.look import Look, draw_bar
from horgosdesk.ui.table import Table, on_line
from horgosdesk.ui.tabs.trains.model import COLUMNS, NAMES, TrainModel

if TYPE_CHECKING:
    from horgosdesk.store.board import Line


LEAST_ROWS = 5
"""So many are in sight in the smallest window, which scrolls instead of squeezing them."""
BAR = 12
"""Width of the bar in steps."""


class Wagons(QStyledItemDelegate):
    """The wagons as a bar: filled as far as they are declared, hollow behind, with the figures beside it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        line: Line = index.data(TrainModel.LineRole)
        if line.declared is None:
            return
        declared, undeclared = line.declared
        tokens, box = theme.tokens(), option.rect.adjusted(theme.space(2), 0, -theme.space(2), 0)
        gone = line.standing.status in ("gone", "cancelled", "elsewhere")
        ink = tokens.quiet if gone else tokens.warn if undeclared else tokens.ok
        height, width = theme.space(2.5), theme.space(BAR)
        bar = QRectF(box.left(), box.center().y() - height / 2, width, height)
        painter.save()
        painter.setPen(QPen(theme.mix(tokens.surface, ink, 0.75), 1))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        part = declared / max(1, declared + undeclared)
        if declared:
            draw_bar(painter, QRectF(bar.left(), bar.top(), max(2.0, bar.width() * part), bar.height()), Look(ink, 0))
        painter.setFont(theme.number_font())
        painter.setPen(tokens.quiet if gone else tokens.text)
        words = on_line(box.adjusted(width + theme.space(2), 0, 0, 0), painter.font())
        side = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.drawText(
            words, side, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.space(BAR + 20), theme.row_height())


class Board(Table):
    """The table of trains. Enter or a double click opens one."""

    def __init__(self, model: TrainModel, parent: QWidget | None = None) -> None:
        super().__init__(model, NAMES, parent)
        self._trains = model
        self.setItemDelegateForColumn(NAMES.index("wagons"), Wagons(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        # the board's own order, next first, until a header is clicked
        self.sort_by(-1)
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.measure()

    def measure(self) -> None:
        """Take up fonts and distances in force; widths only at first."""
        self.dress()
        self.widen_once([(self._trains.choices(column.name), column.width) for column in COLUMNS])
        bars = self.horizontalScrollBar().sizeHint().height() + 2 * self.frameWidth()
        self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + LEAST_ROWS * theme.row_height() + bars)

    @property
    def current(self) -> "Line | None":
        """The train that the board stands on."""
        index = self.currentIndex()
        return self._trains.line(index.row()) if index.isValid() else None

    def go_to(self, id_: int) -> bool:
        """Stand on a train; whether it is shown."""
        place = self._trains.place_of(id_)
        if place < 0:
            return False
        self.stand_on(place)
        return True
