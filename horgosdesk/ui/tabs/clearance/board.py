"""The board: the table of open consignments, with a bar of what each has used of its time."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.pattern import late
from horgosdesk.ui import theme
from horgosdesk.ui.look import Look, draw_bar
from horgosdesk.ui.table import Table, on_line
from horgosdesk.ui.tabs.clearance.model import COLUMNS, LIVE, NAMES, BoardModel, Row, State

TICK_MS = 1000
WIDE = "00:00"
"""As wide is every time of fewer figures."""
_TIME = late(r"[0-9]+:[0-9]{2}")
BAR_STEPS = 26
"""Of the grid, that the bar takes with what is empty around it and the words."""

_HATCH = {"soon": 1, "late": 5}
"""Places among look.HATCHES: what is told by colour is told by a hatch as well, and by words."""


def ink(state: State) -> QColor:
    """The colour of a state: blue, amber, red, told apart by every kind of colour-blind eye; quiet for the rest."""
    tokens = theme.tokens()
    return {"time": tokens.accent, "soon": tokens.warn, "late": tokens.bad}.get(state, tokens.quiet)


class Bar(QStyledItemDelegate):
    """Time used against the target as a bar, with what is left in words beside it."""

    def __init__(self, model: BoardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row: Row = index.data(BoardModel.RowRole)
        now_s = self._model.now_s()
        state = row.state(now_s, self._model.soon_pct)
        snoozed = row.record.snoozed_until_s is not None and row.record.snoozed_until_s > now_s
        box = option.rect.adjusted(theme.space(2), 0, -theme.space(2), 0)
        width = theme.space(18)
        if row.target_s is not None and row.record.arrived_s is not None:
            end_s = row.record.released_s if row.record.released_s is not None else now_s
            part = min(1.0, max(0.0, (end_s - row.record.arrived_s) / row.target_s))
            self._draw(painter, QRect(box.left(), box.top(), width, box.height()), part, state, snoozed)
        painter.save()
        painter.setFont(theme.number_font(bold=state == "late" and not snoozed))
        told = state in ("soon", "late") and not snoozed
        painter.setPen(ink(state) if told else theme.tokens().quiet if snoozed else theme.tokens().text)
        words = box.adjusted(width + theme.space(2), 0, 0, 0)
        text = self._model.left(row, now_s)
        if snoozed:
            text = self.tr("{text} · quiet").format(text=text)
        self._write(painter, words, text)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, box: QRect, text: str) -> None:
        """The words, their hours and minutes under those of the other rows."""
        metrics, flags = painter.fontMetrics(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        box = on_line(box, painter.font())
        found = _TIME.search(text)
        lacking = metrics.horizontalAdvance(WIDE) - metrics.horizontalAdvance(found[0]) if found else 0
        if found and 0 < lacking <= box.width() - metrics.horizontalAdvance(text):
            before, text = text[: found.start()], text[found.start() :]
            painter.drawText(box, flags, before)
            box = box.adjusted(metrics.horizontalAdvance(before) + lacking, 0, 0, 0)
        painter.drawText(box, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))

    def _draw(self, painter: QPainter, box: QRect, part: float, state: State, snoozed: bool) -> None:
        tokens = theme.tokens()
        height = theme.space(2.5)
        bar = QRectF(box.left(), box.center().y() - height / 2, box.width(), height).toAlignedRect()
        painter.save()
        painter.fillRect(bar, theme.mix(tokens.surface, tokens.text, 0.07))
        used = QRectF(bar.left(), bar.top(), max(1, round(bar.width() * part)), bar.height())
        colour = theme.mix(tokens.surface, ink(state), 0.45) if snoozed else ink(state)
        draw_bar(painter, used, Look(colour, 0 if snoozed else _HATCH.get(state, 0)))
        painter.setPen(QPen(theme.mix(tokens.line, tokens.text, 0.25), 1))
        painter.drawLine(bar.right(), bar.top() - 2, bar.right(), bar.bottom() + 2)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.space(58), theme.row_height())


class Board(Table):
    """The table of consignments. Enter asks for the next stage."""

    def __init__(self, model: BoardModel, parent: QWidget | None = None) -> None:
        super().__init__(model, NAMES, parent)
        self._board = model
        self._told: dict[int, tuple[bytes, tuple[str, ...]]] = {}
        self.setItemDelegateForColumn(NAMES.index("left"), Bar(model, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.sort_by(NAMES.index("left"))
        self._tick = model.desk.timer(self, TICK_MS, self._refresh, repeat=True)
        self._tick.start()
        self.measure()

    def measure(self) -> None:
        """Take up fonts and distances in force; widths only at first."""
        self.dress()
        fresh = not self.property("measured")
        self.widen_once([(self._board.choices(column.name), column.width) for column in COLUMNS])
        if fresh:
            metrics, left = QFontMetrics(theme.number_font()), NAMES.index("left")
            words = max(map(metrics.horizontalAdvance, self._board.choices("left")))
            self.setColumnWidth(left, max(self.columnWidth(left), BAR_STEPS * theme.space(1) + words))

    def records(self) -> list[Clearance]:
        """The selected consignments, in the order of the board."""
        places = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._board.row(place).record for place in places]

    @property
    def current(self) -> Clearance | None:
        """The consignment that the board stands on."""
        index = self.currentIndex()
        return self._board.row(index.row()).record if index.isValid() else None

    def go_to(self, uid: str) -> bool:
        """Stand on a consignment; whether it is shown."""
        place = self._board.place_of(uid)
        if place < 0:
            return False
        self.stand_on(place)
        return True

    def choose(self, uids: set[str]) -> int:
        """Select these consignments; how many are shown."""
        chosen = QItemSelection()
        keys = {uid_bytes(uid) for uid in uids}
        places = [place for place in range(self._board.rowCount()) if self._board.row(place).key in keys]
        for place in places:
            chosen.select(self._board.index(place, 0), self._board.index(place, len(COLUMNS) - 1))
        if places:
            self.setCurrentIndex(self._board.index(places[0], 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return len(places)

    def _refresh(self) -> None:
        """Draw what a second has changed, no more: of the rows in sight those whose words are others now."""
        if not self.isVisible() or self.window().isMinimized() or not self._board.rowCount():
            return
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        shown = {}
        for place in range(first, (last if last >= 0 else self._board.rowCount() - 1) + 1):
            row = self._board.row(place)
            said = tuple(self._board.text(row, COLUMNS[column].name) for column in LIVE)
            shown[place] = (row.key, said)
            if self._told.get(place) != shown[place]:
                top, high = self.rowViewportPosition(place), self.rowHeight(place)
                for column in LIVE:
                    left, wide = self.columnViewportPosition(column), self.columnWidth(column)
                    self.viewport().update(QRect(left, top, wide, high))
        self._told = shown
