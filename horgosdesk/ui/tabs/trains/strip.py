"""The consist as a strip of small wagons: filled where declared, hollow where not, one row for each gauge."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolTip, QWidget

from horgosdesk.core.match import STATES, Pair, State, counts
from horgosdesk.core.message import Load
from horgosdesk.store.matching import Matched
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains import page_words as words
from horgosdesk.ui.tabs.trains.words import joined

LEAST, MOST = 12, 34
"""How narrow and how wide a wagon is drawn, in pixels at the usual text size of 12."""
EVERY = 5
"""So often a wagon's position is written above it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One load as it is drawn; of a record that is on no wagon, without it. pair: its place among the pairs, -1 where the
    other gauge knows nothing of it; then there is no state."""

    gauge: str
    load: Load | None
    state: State | None
    pair: int


@dataclass(frozen=True, slots=True)
class Row:
    """The wagons of one gauge, each with its loads."""

    gauge: str
    wagons: Sequence[Sequence[Piece]]


def rows_of(matched: Matched) -> list[Row]:
    """The consist that stands for the train with what is declared and on none of its wagons behind it; then the other's."""
    own = [
        Piece(matched.gauge, pair.load.load if pair.load is not None else None, pair.state, place)
        for place, pair in enumerate(matched.pairs)
    ]
    found = [Row(matched.gauge, _wagons(own))] if any(piece.load is not None for piece in own) else []
    by_container, by_wagon = _places(matched.pairs)
    for gauge in sorted({one.gauge for one in matched.train.loads} - {matched.gauge}):
        pieces = []
        for one in matched.train.loads:
            if one.gauge == gauge:
                load = one.load
                place = by_container.get(load.container_no, -1) if load.container_no else -1
                if place < 0:
                    place = by_wagon.get(load.from_wagon, by_wagon.get(load.wagon_no, -1))
                state = matched.pairs[place].state if place >= 0 else None
                pieces.append(Piece(gauge, load, state, place))
        found.append(Row(gauge, _wagons(pieces)))
    return found


def _places(pairs: Sequence[Pair]) -> tuple[dict[str, int], dict[str, int]]:
    """Where a load is among the pairs, by its container, and by its wagon and the one that it was loaded from."""
    by_container: dict[str, int] = {}
    by_wagon: dict[str, int] = {}
    for place, pair in enumerate(pairs):
        if pair.load is not None:
            load = pair.load.load
            if load.container_no:
                by_container.setdefault(load.container_no, place)
            for wagon in filter(None, (load.wagon_no, load.from_wagon)):
                by_wagon.setdefault(wagon, place)
    return by_container, by_wagon


def _wagons(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Loads that stand on one wagon together."""

    def of(entry: tuple[int, Piece]) -> tuple[int, str, int]:
        place, piece = entry
        load = piece.load
        return (load.position, load.wagon_no, -1) if load is not None and load.wagon_no else (0, "", place)

    return [[piece for _, piece in group] for _, group in groupby(enumerate(pieces), of)]


def _on_one_wagon(one: Piece, other: Piece) -> bool:
    return (
        one.load is not None
        and other.load is not None
        and (one.load.position, one.load.wagon_no) == (other.load.position, other.load.wagon_no)
    )


def draw_load(painter: QPainter, box: QRectF, state: State | None) -> None:
    """One load: filled where declared, hollow where not; the outline and a sign tell the rest without any colour."""
    tokens = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    fill, ink, width, dash, sign = {
        "matched": (theme.mix(tokens.surface, tokens.accent, 0.78), tokens.accent, 1.0, Qt.PenStyle.SolidLine, ""),
        "weight": (theme.mix(tokens.surface, tokens.accent, 0.34), tokens.bad, 2.2, Qt.PenStyle.SolidLine, "≠"),
        "slip": (tokens.surface, tokens.warn, 1.6, Qt.PenStyle.SolidLine, "?"),
        "train_only": (tokens.surface, tokens.text, 1.2, Qt.PenStyle.SolidLine, ""),
        "declared_only": (tokens.surface, tokens.quiet, 1.4, Qt.PenStyle.DotLine, ""),
        None: (tokens.surface, tokens.quiet, 1.0, Qt.PenStyle.SolidLine, ""),
    }[state]
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(ink, width, dash))
    painter.setBrush(fill)
    painter.drawRoundedRect(inner, 2, 2)
    if sign and box.width() >= theme.space(2):
        painter.setFont(theme.font(0.92, bold=True))
        painter.setPen(tokens.text)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), sign)
    painter.restore()


def sign(state: State, size: QSize, ratio: float) -> QIcon:
    """A load of a state as a small picture, for a list; the same where its row is selected."""
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    draw_load(painter, QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), state)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(drawn, mode)
    return icon


class Counts(QWidget):
    """The legend: each sign with its words and how many there are; states that there are none of are left out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._counts: dict[State, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Count these."""
        self._counts = {state: count for state, count in counts(pairs).items() if count}
        self.setAccessibleName(joined([f"{words.state_name(state)} {count}" for state, count in self._counts.items()]))
        self.updateGeometry()
        self.update()

    def _entries(self) -> list[tuple[State, str, int]]:
        metrics = QFontMetrics(theme.number_font())
        said = [
            (state, f"{words.state_name(state)} {self._counts[state]}") for state in STATES if state in self._counts
        ]
        return [(state, text, metrics.horizontalAdvance(text)) for state, text in said]

    def sizeHint(self) -> QSize:
        width = sum(advance + self._sign.width() + theme.space(5) for *_, advance in self._entries())
        return QSize(max(1, width), theme.row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, theme.row_height())

    @property
    def _sign(self) -> QSize:
        return QSize(theme.space(4.5), theme.space(3.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.number_font())
        size, x = self._sign, 0.0
        for state, text, advance in self._entries():
            draw_load(painter, QRectF(x, (self.height() - size.height()) / 2, size.width(), size.height()), state)
            x += size.width() + theme.space(1.5)
            painter.setPen(theme.tokens().text)
            painter.drawText(
                QRectF(x, 0, advance + 2, self.height()),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                text,
            )
            x += advance + theme.space(3.5)
        painter.end()


class Strip(QWidget):
    """The wagons. Left and Right go along, Home and End to the ends, Up and Down to the other gauge's wagon of the load.

    moved: the load that it stands on is another. entered, corrected: Enter, Shift+Enter.
    """

    moved = Signal()
    entered = Signal()
    corrected = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.matched: Matched | None = None
        self._rows: list[Row] = []
        self._at = (0, 0)
        self._marked: frozenset[int] = frozenset()
        self._boxes: list[list[tuple[QRectF, Piece]]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        desk.theme_changed.connect(self._lay_out)

    # What is shown

    def show_matched(self, matched: Matched, *, keep: bool) -> None:
        """Show a consist; keep: stand on the same load as before."""
        stood = self._name(self.current) if keep and self.current is not None else None
        self.matched = matched
        self._rows = rows_of(matched)
        self._lay_out()
        self._at = (0, 0)
        if stood is not None:
            self._at = next((at for at, piece in self._all() if self._name(piece) == stood), (0, 0))
        self.retell()

    def retell(self) -> None:
        """Say everything anew."""
        self.setAccessibleName(self.tr("Wagons of the train"))
        self.setAccessibleDescription("\n".join(filter(None, (self.summary(), self.told()))))
        self.update()

    def summary(self) -> str:
        """The consist in one line of words."""
        if self.matched is None or not self._rows:
            return ""
        found = counts(self.matched.pairs)
        said = [
            self.tr("{gauge}: %n wagon(s)", "", sum(1 for wagon in row.wagons if wagon[0].load is not None)).format(
                gauge=self._gauge(row.gauge)
            )
            for row in self._rows
        ]
        said += [f"{words.state_name(state)} {count}" for state, count in found.items() if count]
        return joined(said)

    def _gauge(self, gauge: str) -> str:
        return self.tr("{gauge} mm").format(gauge=gauge) if gauge else self.tr("Wagons")

    def _all(self) -> list[tuple[tuple[int, int], Piece]]:
        return [((at, place), piece) for at, row in enumerate(self._boxes) for place, (_box, piece) in enumerate(row)]

    def _name(self, piece: Piece) -> tuple[str, ...]:
        if piece.load is None:
            assert self.matched is not None
            return ("", self.matched.pairs[piece.pair].declared[0].uid)
        return (piece.gauge, piece.load.wagon_no, piece.load.container_no, str(piece.load.position))

    # Where it stands

    @property
    def current(self) -> Piece | None:
        """The load that it stands on."""
        row, place = self._at
        return self._boxes[row][place][1] if row < len(self._boxes) and place < len(self._boxes[row]) else None

    @property
    def current_box(self) -> QRectF:
        """Where that is drawn."""
        row, place = self._at
        return self._boxes[row][place][0] if self.current is not None else QRectF()

    def go_to(self, pair: int) -> None:
        """Stand on the load of a pair."""
        if self.current is not None and self.current.pair == pair:
            return
        found = next((at for at, piece in self._all() if piece.pair == pair), None)
        if found is not None:
            self._go(found)

    def mark(self, pairs: frozenset[int]) -> None:
        """Underline what is chosen in the list."""
        if pairs != self._marked:
            self._marked = pairs
            self.update()

    def _go(self, at: tuple[int, int]) -> None:
        if at != self._at:
            self._at = at
            self.retell()
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, place = self._at
        if self.current is None:
            super().keyPressEvent(event)
            return
        last = len(self._boxes[row]) - 1
        match event.key():
            case Qt.Key.Key_Left:
                self._go((row, max(0, place - 1)))
            case Qt.Key.Key_Right:
                self._go((row, min(last, place + 1)))
            case Qt.Key.Key_Home:
                self._go((row, 0))
            case Qt.Key.Key_End:
                self._go((row, last))
            case Qt.Key.Key_Up | Qt.Key.Key_Down if len(self._boxes) > 1:
                self._cross(row - 1 if event.key() == Qt.Key.Key_Up else row + 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                (self.corrected if shifted else self.entered).emit()
            case _:
                super().keyPressEvent(event)

    def _cross(self, row: int) -> None:
        """To the wagon of the same load in another row, else to the one nearest to it."""
        if not 0 <= row < len(self._boxes) or not self._boxes[row]:
            return
        here, pair = self.current_box.center().x(), self.current.pair if self.current else -1
        ranked = [
            (piece.pair != pair or pair < 0, abs(box.center().x() - here), place)
            for place, (box, piece) in enumerate(self._boxes[row])
        ]
        self._go((row, min(ranked)[2]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (at := self._under(event.position())) is not None:
            self._go(at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position()) is not None:
            self.entered.emit()

    def _under(self, point: QPointF) -> tuple[int, int] | None:
        for at, row in enumerate(self._boxes):
            for place, (box, _piece) in enumerate(row):
                if box.adjusted(-1, -2, 1, 2).contains(point):
                    return at, place
        return None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Geometry

    @property
    def _gutter(self) -> int:
        metrics = QFontMetrics(theme.font(0.92))
        said = (self._gauge(row.gauge) for row in self._rows)
        return max((metrics.horizontalAdvance(text) for text in said), default=0) + theme.space(3)

    @property
    def _numbers(self) -> int:
        return QFontMetrics(theme.number_font(0.85)).height()

    @property
    def _high(self) -> int:
        return theme.space(6)

    @property
    def _between(self) -> int:
        return theme.space(4)

    def sizeHint(self) -> QSize:
        count = max(1, len(self._rows))
        high = self._numbers + count * self._high + (count - 1) * self._between + theme.space(3)
        return QSize(self._least(), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _least(self) -> int:
        longest = max((len(row.wagons) for row in self._rows), default=0)
        return self._gutter + round(longest * LEAST * theme.space(3) / 12) + theme.space(4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        unit = theme.space(3) / 12
        longest = max((len(row.wagons) for row in self._rows), default=1)
        room = self.width() - self._gutter - theme.space(4)
        wide = min(MOST * unit, max(LEAST * unit, room / longest))
        self._boxes = []
        for at, row in enumerate(self._rows):
            top = self._numbers + theme.space(0.5) + at * (self._high + self._between)
            boxes = []
            for place, wagon in enumerate(row.wagons):
                left = self._gutter + place * wide + (theme.space(2) if wagon[0].load is None else 0)
                part = (wide - 2) / len(wagon)
                for number, piece in enumerate(wagon):
                    boxes.append((QRectF(left + number * part, top, part - (len(wagon) > 1), self._high), piece))
            self._boxes.append(boxes)
        self.setMinimumSize(self.minimumSizeHint())
        self.updateGeometry()
        self.update()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._draw_links(painter)
        for at, boxes in enumerate(self._boxes):
            self._draw_row(painter, at, boxes)
        painter.end()

    def _draw_links(self, painter: QPainter) -> None:
        """From each load of the first row to where it is in the one below."""
        if len(self._boxes) < 2:
            return
        tokens = theme.tokens()
        above = {piece.pair: box for box, piece in self._boxes[0]}
        stands = self.current.pair if self.current else -1
        for box, piece in self._boxes[1]:
            upper = above.get(piece.pair)
            if piece.pair < 0 or upper is None:
                continue
            on = piece.pair == stands
            painter.setPen(QPen(tokens.accent if on else theme.mix(tokens.line, tokens.quiet, 0.35), 1.8 if on else 1))
            painter.drawLine(QPointF(upper.center().x(), upper.bottom() + 2), QPointF(box.center().x(), box.top() - 1))

    def _draw_row(self, painter: QPainter, at: int, boxes: Sequence[tuple[QRectF, Piece]]) -> None:
        tokens, row = theme.tokens(), self._rows[at]
        if not boxes:
            return
        painter.setFont(theme.font(0.92))
        painter.setPen(tokens.quiet)
        label = QRectF(0, boxes[0][0].top(), self._gutter, self._high)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._gauge(row.gauge))
        painter.setPen(QPen(theme.mix(tokens.line, tokens.text, 0.2), 1))
        coupled = [box for box, piece in boxes if piece.load is not None]
        if coupled:
            rail = coupled[0].bottom() + 1.5
            painter.drawLine(QPointF(coupled[0].left() - 2, rail), QPointF(coupled[-1].right() + 2, rail))
        written = -1e9
        small = theme.number_font(0.85)
        for place, (box, piece) in enumerate(boxes):
            draw_load(painter, box, piece.state)
            if piece.pair in self._marked and piece.pair >= 0:
                painter.fillRect(QRectF(box.left(), box.bottom() + 2, box.width(), 2), tokens.accent)
            stands = (at, place) == self._at
            begins = place == 0 or not _on_one_wagon(boxes[place - 1][1], piece)
            if at == 0 and piece.load is not None and (begins or stands):
                written = self._number(painter, small, box, piece.load.position, place == 0, stands, written)
            if stands:
                strong = tokens.accent if self.hasFocus() else tokens.quiet
                painter.setPen(QPen(strong, 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 3, 3)

    def _number(
        self, painter: QPainter, font: object, box: QRectF, position: int, first: bool, stands: bool, written: float
    ) -> float:
        """A wagon's position above it, where there is room; how far it reaches."""
        if not position or not (first or stands or position % EVERY == 0):
            return written
        painter.setFont(theme.number_font(0.85, bold=stands))
        text = str(position)
        half = painter.fontMetrics().horizontalAdvance(text) / 2
        if box.center().x() - half < written + 2 and not stands:
            return written
        painter.setPen(theme.tokens().text if stands else theme.tokens().quiet)
        painter.drawText(
            QRectF(box.center().x() - half - 2, 0, 2 * half + 4, self._numbers),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop),
            text,
        )
        return box.center().x() + half

    # In words

    def told(self, piece: Piece | None = None) -> str:
        """All that is known of a load, of the current one where none is named, in a line."""
        return joined(self.facts(piece))

    def facts(self, piece: Piece | None = None) -> list[str]:
        """The same, one fact after the other."""
        piece = piece or self.current
        if piece is None or self.matched is None:
            return []
        pair = self.matched.pairs[piece.pair] if piece.pair >= 0 else None
        said = [self.tr("On this gauge only") if piece.state is None else words.state_name(piece.state)]
        if piece.load is not None:
            load = piece.load
            if len(self._rows) > 1:
                said.append(self._gauge(piece.gauge))
            said += [
                self.tr("no. {number}").format(number=load.position) if load.position else "",
                self.tr("wagon {number}").format(number=load.wagon_no) if load.wagon_no else "",
                self.tr("container {number}").format(number=load.container_no) if load.container_no else "",
                self.tr("seal {number}").format(number=load.seal) if load.seal else "",
                load.goods,
                self._weight(self.tr("railway {weight} kg"), load.gross_g),
            ]
        if pair is not None:
            said += self._declared(pair, piece.load is None)
        return [text for text in said if text]

    def _declared(self, pair: Pair, alone: bool) -> list[str]:
        lang = self.desk.lang
        said: list[str] = []
        if alone or pair.state == "slip":
            record = pair.declared[0]
            said += [
                self.tr("on the record wagon {number}").format(number=record.wagon_no) if record.wagon_no else "",
                self.tr("on the record container {number}").format(number=record.container_no)
                if record.container_no
                else "",
            ]
        said.append(self._weight(self.tr("declared {weight} kg"), pair.declared_g))
        if pair.apart_g is not None and pair.declared_g is not None:
            said.append(
                self.tr("difference {weight} kg ({share})").format(
                    weight=words.apart(pair.apart_g, lang),
                    share=words.apart_share(pair.apart_g, pair.declared_g - pair.apart_g, lang),
                )
            )
        numbers = list(dict.fromkeys(one.declaration_no for one in pair.declared if one.declaration_no))
        if numbers:
            more = f" +{len(numbers) - 1}" if len(numbers) > 1 else ""
            said.append(self.tr("declaration {number}").format(number=numbers[0] + more))
        return said

    def _weight(self, said: str, weight_g: int | None) -> str:
        return "" if weight_g is None else said.format(weight=words.weight(weight_g, self.desk.lang))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            at = self._under(QPointF(event.pos()))  # type: ignore[attr-defined]
            if at is not None:
                piece = self._boxes[at[0]][at[1]][1]
                QToolTip.showText(event.globalPos(), "\n".join(self.facts(piece)), self)  # type: ignore[attr-defined]
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


class Slide(QScrollArea):
    """Where the strip lies: as high as it is, with a bar to move it where it is longer than the window is wide."""

    def __init__(self, strip: Strip) -> None:
        super().__init__(widgetResizable=True)
        self._strip = strip
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWidget(strip)

    def fit(self) -> None:
        """Be as high as the strip, and its bar where it needs one."""
        long = self._strip.minimumSizeHint().width() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if long else 0
        self.setFixedHeight(self._strip.sizeHint().height() + bar)

    def follow(self) -> None:
        """Have the load in sight that the strip stands on."""
        at = self._strip.current_box.center().toPoint()
        self.ensureVisible(at.x(), at.y(), theme.space(10), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
