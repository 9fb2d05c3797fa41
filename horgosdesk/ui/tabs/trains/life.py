"""The life of a train as a line of its places: the plan thin above, what happened and what is expected below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from horgosdesk.core.places import Places
from horgosdesk.core.train import ONWARD, Stop, stops
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.look import Look, draw_bar
from horgosdesk.ui.tabs.trains import page_words as words
from horgosdesk.ui.tabs.trains.words import delay, joined

if TYPE_CHECKING:
    # numpy takes longer to import than the page to paint
    from horgosdesk.store.board import Line
    from horgosdesk.study.eta import Estimate

SPANS = {"inspection": ("inspect_start", "inspect_end"), "transhipment": ("tranship_start", "tranship_end")}
"""What takes time at a place: the events that it begins and ends with."""
MARKS = ("handover", "release")
"""What happens at a place at once."""
_HATCH = {"inspection": 1, "transhipment": 5}
"""Places among look.HATCHES."""
_SIGNS = {"inspection": "▨", "transhipment": "▩", "handover": "▲", "release": "◆"}


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with a train at a place. end_s: None where it has not ended, or is done at once. real: not only planned."""

    kind: str
    start_s: int
    end_s: int | None
    real: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the line. planned, real: first and last instant there. ahead: not reached yet, so that `real` is a forecast.

    band: p10 and p90 of the arrival. km: to the place before it, None where no route tells.
    """

    location: str
    name: str
    zone: str
    country: str
    planned: tuple[int | None, int | None]
    real: tuple[int | None, int | None]
    ahead: bool
    works: tuple[Work, ...]
    km: int | None = None
    band: tuple[int, int] | None = None

    @property
    def late_s(self) -> int | None:
        """How much later than planned, by the last of its times that has a plan."""
        for planned, real in zip(reversed(self.planned), reversed(self.real), strict=True):
            if planned is not None and real is not None:
                return real - planned
        return None

    @property
    def first_s(self) -> int | None:
        """The first instant there, really or expected, else planned."""
        return next((at for at in (self.real[0], self.real[1], *self.planned) if at is not None), None)

    @property
    def last_s(self) -> int | None:
        """The last one."""
        return next(
            (at for at in (self.real[1], self.real[0], self.planned[1], self.planned[0]) if at is not None), None
        )


def line_of(line: "Line", places: Places, lang: str, zone: str) -> list[Place]:
    """The places of a train in order."""
    way = stops(line.train.events)
    seen = line.standing.place
    at = next((place for place, stop in enumerate(way) if stop.location == seen), -1)
    expected = {one.location: one for one in line.estimates}
    route = places.route_of([stop.location for stop in way])
    found: list[Place] = []
    for place, stop in enumerate(way):
        km = route.between(way[place - 1].location, stop.location) if route is not None and place else None
        found.append(_place(stop, place > at, expected.get(stop.location), places, lang, zone, km))
    return found


def _place(
    stop: Stop, ahead: bool, expected: "Estimate | None", places: Places, lang: str, zone: str, km: int | None
) -> Place:
    works = tuple(sorted(_works(stop), key=lambda work: work.start_s))
    planned = _ends(stop, "planned")
    real = _ends(stop, "actual")
    band = None
    if ahead:
        came = expected.median_s if expected is not None else stop.at("arrival", "pass", type="forecast")
        real = came, stop.at(*ONWARD, type="forecast") if expected is None else None
        if expected is not None and expected.p10_s is not None and expected.p90_s is not None:
            band = expected.p10_s, expected.p90_s
    if real[0] is not None and real[0] == real[1]:
        real = real[0], None
    return Place(
        stop.location,
        places.name(stop.location, lang),
        places.zone(stop.location, zone),
        places.country(stop.location),
        planned,
        real,
        ahead,
        works,
        km,
        band,
    )


def _ends(stop: Stop, type_: str) -> tuple[int | None, int | None]:
    passed = stop.at("pass", type=type_)
    if passed is not None:
        return passed, None
    return stop.at("arrival", type=type_), stop.at("departure", type=type_)


def _works(stop: Stop) -> list[Work]:
    made = []
    for kind, (start, end) in SPANS.items():
        start_s, end_s = stop.at(start), stop.at(end)
        real = any((event, "actual") in stop.times for event in (start, end))
        if start_s is not None or end_s is not None:
            made.append(Work(kind, start_s if start_s is not None else end_s or 0, end_s, real))
    for kind in MARKS:
        if (at_s := stop.at(kind)) is not None:
            made.append(Work(kind, at_s, None, (kind, "actual") in stop.times))
    return made


@dataclass(frozen=True, slots=True)
class _Laid:
    """A place on the widget: from where to where it reaches, and whether its words have room."""

    left: float
    right: float
    shown: bool

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


class Life(QWidget):
    """The line over the whole width. Each place has its own clocks; whose, stands above."""

    def __init__(self, desk: Desk, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._places = places
        self._line: list[Place] = []
        self._laid: list[_Laid] = []
        self._status = ""
        self._short = False
        self._here = -1
        self._away = False
        self._now_s = 0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        desk.theme_changed.connect(self._lay_out)

    def show_line(self, line: "Line", now_s: int) -> None:
        """Show a train as it is now."""
        self._line = line_of(line, self._places, self.desk.lang, self.desk.store.meta("zone"))
        stands = line.standing
        self._here = next((at for at, place in enumerate(self._line) if place.location == stands.place), -1)
        self._away, self._now_s, self._status = stands.away, now_s, stands.status
        self.setAccessibleName(self.tr("Times of the train by place"))
        self.setAccessibleDescription("\n".join("; ".join(self._facts(place)) for place in self._line))
        self._lay_out()

    # Words

    def _planned(self, place: Place) -> str:
        """When it should be there; where there is little room, only when it should come."""
        return _told(_first(place.planned) if self._short else place.planned, place.zone)

    def _real(self, place: Place) -> str:
        """When it was there or is expected; where there is room, with how much later than planned."""
        text = _told(_first(place.real) if self._short else place.real, place.zone)
        if not text:
            return ""
        late = "" if self._short else delay(place.late_s)
        return f"{'≈ ' if place.ahead else ''}{text}" + (f"  {late}" if late else "")

    def _facts(self, place: Place) -> list[str]:
        zone = place.zone
        first = place.first_s
        head = f"{place.name} ({words.offset(first, zone)})" if first is not None else place.name
        said = [head]
        if text := _told(place.planned, zone):
            said.append(self.tr("planned {time}").format(time=text))
        if text := _told(place.real, zone):
            told = self.tr("expected {time}") if place.ahead else self.tr("really {time}")
            late = delay(place.late_s)
            said.append(told.format(time=text) + (f" ({late})" if late else ""))
        if place.band is not None:
            said.append(self.tr("eight of ten trains: {time}").format(time=words.span(*place.band, zone)))
        return said + [self._work(work, zone) for work in place.works]

    def _work(self, work: Work, zone: str) -> str:
        name = {
            "inspection": self.tr("Inspection"),
            "transhipment": self.tr("Transhipment"),
        }.get(work.kind) or words.event_name(self.desk, work.kind)
        if work.end_s is not None and work.end_s != work.start_s:
            time = words.span(work.start_s, work.end_s, zone)
        elif work.kind in SPANS:
            time = self.tr("since {time}").format(time=words.when(work.start_s, zone))
        else:
            time = words.when(work.start_s, zone)
        text = f"{name} {time}"
        return text if work.real else self.tr("{work}, planned").format(work=text)

    # Geometry

    @property
    def _line_height(self) -> int:
        return QFontMetrics(theme.number_font()).height()

    @property
    def _gutter(self) -> int:
        metrics = QFontMetrics(theme.font(0.92))
        said = (self.tr("Plan"), self.tr("Actual"))
        return theme.space(8) + max(metrics.horizontalAdvance(text) for text in said)

    def sizeHint(self) -> QSize:
        works = 1 if any(place.works for place in self._line) else 0
        return QSize(theme.space(150), self._line_height * (4 + works) + theme.space(9))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.space(60), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _width_of(self, place: Place) -> float:
        """How much room the words of a place take."""
        name = QFontMetrics(theme.font(bold=True)).horizontalAdvance(place.name)
        metrics = QFontMetrics(theme.number_font())
        texts = (self._planned(place), self._real(place))
        return max(name, *(metrics.horizontalAdvance(text) for text in texts)) + theme.space(3)

    def _lay_out(self) -> None:
        """Places as far apart as they are, but never so near that their words touch, as long as there is room for them."""
        count = len(self._line)
        self._laid = []
        self.updateGeometry()
        self.update()
        if not count:
            return
        self._short = False
        need = [self._width_of(place) for place in self._line]
        if sum(need) > self.width() - self._gutter:
            self._short = True
            need = [self._width_of(place) for place in self._line]
        span = [theme.space(22) if any(work.kind in SPANS for work in place.works) else 0.0 for place in self._line]
        left, right = self._gutter + need[0] / 2, self.width() - theme.space(3) - need[-1] / 2
        left, right = left - span[0] / 2, right + span[-1] / 2
        room = right - left - sum(span)
        gaps = [
            max(theme.space(4), (need[i] - span[i]) / 2 + (need[i + 1] - span[i + 1]) / 2) for i in range(count - 1)
        ]
        total = sum(gaps)
        if total > room:
            gaps = [gap * max(0.0, room) / total for gap in gaps]
        else:
            gaps = [gap + (room - total) * share for gap, share in zip(gaps, self._shares(), strict=True)]
        x = left if count > 1 else (left + right - span[0]) / 2
        boxes = []
        for place, wide in enumerate(span):
            boxes.append((x, x + wide))
            x += wide + (gaps[place] if place < len(gaps) else 0)
        shown = self._with_room(boxes, need)
        self._laid = [_Laid(*box, place in shown) for place, box in enumerate(boxes)]

    def _shares(self) -> list[float]:
        """What part of the spare room each stretch gets: by its kilometres, those that are not known like the average."""
        km = [place.km for place in self._line[1:]]
        known = [one for one in km if one is not None]
        usual = sum(known) / len(known) if known else 1
        # roots, so that a stretch of three thousand kilometres leaves something to one of ten
        sizes = [max(1.0, usual if one is None else one) ** 0.5 for one in km]
        return [size / sum(sizes) for size in sizes]

    def _with_room(self, boxes: Sequence[tuple[float, float]], need: Sequence[float]) -> set[int]:
        """The places whose words are written: the ends, where it is and what comes next before all others."""
        last = len(boxes) - 1
        works = [at for at, place in enumerate(self._line) if place.works]
        order = [self._here, self._here + 1, 0, last, *works, *range(len(boxes))]
        taken: dict[int, tuple[float, float]] = {}
        for at in order:
            if not 0 <= at <= last or at in taken:
                continue
            middle = sum(boxes[at]) / 2
            mine = middle - need[at] / 2, middle + need[at] / 2
            if all(mine[1] <= low + 1 or mine[0] >= high - 1 for low, high in taken.values()):
                taken[at] = mine
        return set(taken)

    def _now_x(self) -> float | None:
        """Where the train is now, as far as one can tell; None where it has not set out or is long through."""
        if not self._laid or self._status == "cancelled":
            return None
        here = self._here
        if here < 0:
            return None
        at, place = self._laid[here], self._line[here]
        if not self._away or here == len(self._laid) - 1:
            return self._within(self._now_s, here)
        left, ahead = place.last_s, self._line[here + 1]
        comes = ahead.first_s
        if left is None or comes is None or comes <= left:
            part = 0.5
        else:
            part = min(0.96, max(0.04, (self._now_s - left) / (comes - left)))
        return at.right + (self._laid[here + 1].left - at.right) * part

    def _within(self, at_s: int, at: int) -> float:
        """Where an instant is between the ends of a place: the stay there, and all that is done in it."""
        place, laid = self._line[at], self._laid[at]
        known = [time for work in place.works for time in (work.start_s, work.end_s) if time is not None]
        known += [time for time in (place.first_s, place.last_s) if time is not None]
        if at == self._here and not self._away:
            known.append(self._now_s)
            if (leaves_s := place.planned[1]) is not None:
                known.append(leaves_s + max(0, place.late_s or 0))
        low, high = min(known, default=at_s), max(known, default=at_s)
        part = min(1.0, max(0.0, (at_s - low) / (high - low))) if high > low else 0.0
        return laid.left + (laid.right - laid.left) * part

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        tokens, high = theme.tokens(), self._line_height
        if not self._laid:
            painter.setPen(tokens.quiet)
            painter.setFont(theme.font())
            painter.drawText(
                self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("No time of this train is known yet.")
            )
            painter.end()
            return
        zones, names = theme.space(1), theme.space(1) + high
        plans = names + high
        plan, real = plans + high + theme.space(1.5), plans + high + theme.space(4)
        reals = real + theme.space(2)
        works = reals + high + theme.space(0.5)
        self._draw_zones(painter, zones)
        self._draw_plan(painter, plan)
        self._draw_real(painter, real)
        self._draw_gutter(painter, plans, reals)
        for place, laid in zip(self._line, self._laid, strict=True):
            if laid.shown:
                self._write(painter, place, laid, names, plans, reals)
        self._draw_works(painter, works)
        self._draw_now(painter, plan, real)
        painter.end()

    def _draw_zones(self, painter: QPainter, top: float) -> None:
        """Whose clocks hold where: the country and its distance from UTC, with the border between."""
        tokens, high = theme.tokens(), self._line_height
        painter.setFont(theme.font(0.92))
        groups: list[tuple[tuple[str, str], float, float]] = []
        for at, (place, laid) in enumerate(zip(self._line, self._laid, strict=True)):
            first = place.first_s if place.first_s is not None else self._now_s
            clocks = place.country, words.offset(first, place.zone)
            edge = (
                (self._laid[at + 1].left + laid.right) / 2
                if at + 1 < len(self._laid)
                else self.width() - theme.space(2)
            )
            if groups and groups[-1][0] == clocks:
                groups[-1] = clocks, groups[-1][1], edge
            else:
                groups.append((clocks, groups[-1][2] if groups else self._gutter, edge))
        metrics = painter.fontMetrics()
        for number, ((country, offset), left, right) in enumerate(groups):
            if number:
                painter.setPen(QPen(tokens.line, 1, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(left, top), QPointF(left, self.height() - theme.space(1)))
            room = right - left - theme.space(2)
            said = (joined([words.country_name(self.desk, country), offset]), f"{country} {offset}".strip(), country)
            text = next((text for text in said if metrics.horizontalAdvance(text) <= room), "")
            painter.setPen(tokens.quiet)
            box = QRectF(left + theme.space(1), top, room, high)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _draw_gutter(self, painter: QPainter, plans: float, reals: float) -> None:
        painter.setFont(theme.font(0.92))
        painter.setPen(theme.tokens().quiet)
        side = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for top, text in ((plans, self.tr("Plan")), (reals, self.tr("Actual"))):
            painter.drawText(QRectF(theme.space(4), top, self._gutter, self._line_height), side, text)

    def _draw_plan(self, painter: QPainter, y: float) -> None:
        tokens = theme.tokens()
        planned = [laid for place, laid in zip(self._line, self._laid, strict=True) if any(place.planned)]
        if not planned:
            return
        painter.setPen(QPen(tokens.quiet, 1))
        painter.drawLine(QPointF(planned[0].left, y), QPointF(planned[-1].right, y))
        for laid in planned:
            for x in {laid.left, laid.right}:
                painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3))

    def _draw_real(self, painter: QPainter, y: float) -> None:
        """Solid as far as it has come, dashed on; filled where it has been, hollow where it has not."""
        tokens = theme.tokens()
        ink = tokens.quiet if self._status in ("cancelled", "gone") else tokens.accent
        now = self._now_x()
        passed = self._laid[self._here].right if self._here >= 0 and (self._away or now is None) else now
        reach = max(passed, now) if passed is not None and now is not None else passed if self._here >= 0 else None
        first, last = self._laid[0].left, self._laid[-1].right
        if reach is not None:
            painter.setPen(QPen(ink, 3))
            painter.drawLine(QPointF(first, y), QPointF(min(reach, last), y))
        start = reach if reach is not None else first
        if start < last and self._status != "cancelled":
            painter.setPen(QPen(theme.mix(tokens.surface, ink, 0.7), 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(start, y), QPointF(last, y))
        for at in range(len(self._line)):
            self._draw_spans(painter, at, y)
        radius = theme.space(1)
        for place, laid in zip(self._line, self._laid, strict=True):
            painter.setPen(QPen(ink, 1.6))
            ends = [(laid.left, not place.ahead)]
            if laid.right > laid.left:
                ends.append((laid.right, not place.ahead and place.real[1] is not None))
            for x, reached in ends:
                painter.setBrush(ink if reached else tokens.surface)
                painter.drawEllipse(QPointF(x, y), radius, radius)

    def _draw_spans(self, painter: QPainter, at: int, y: float) -> None:
        """What was done at a place, from when to when."""
        tokens = theme.tokens()
        high = theme.space(3)
        for work in self._line[at].works:
            start = self._within(work.start_s, at)
            if work.kind in SPANS:
                end_s = work.end_s if work.end_s is not None else self._now_s
                end = max(start + 4, self._within(end_s, at))
                colour = tokens.series[2] if work.kind == "inspection" else tokens.series[5]
                box = QRectF(start, y - high / 2, end - start, high)
                draw_bar(painter, box, Look(colour, _HATCH[work.kind], hollow=not work.real))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tokens.text if work.real else tokens.quiet)
                half = theme.space(1.1)
                top = y - high / 2 - half - 1
                shape = (
                    [(0, -half), (half, 0), (0, half), (-half, 0)]
                    if work.kind == "release"
                    else [(0, -half), (half, half), (-half, half)]
                )
                painter.drawPolygon(QPolygonF([QPointF(start + dx, top + dy) for dx, dy in shape]))

    def _write(self, painter: QPainter, place: Place, laid: _Laid, names: float, plans: float, reals: float) -> None:
        tokens = theme.tokens()
        wide = self._width_of(place)
        here = self._line.index(place) == self._here
        for top, text, font, ink in (
            (names, place.name, theme.font(bold=here), tokens.text),
            (plans, self._planned(place), theme.number_font(), tokens.quiet),
            (reals, self._real(place), theme.number_font(), self._ink(place)),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            box = QRectF(laid.middle - wide / 2, top, wide, self._line_height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _ink(self, place: Place) -> object:
        from horgosdesk.store.board import LATE_S

        tokens = theme.tokens()
        if place.ahead:
            return tokens.quiet
        late = place.late_s is not None and place.late_s >= LATE_S and self._status != "gone"
        return tokens.warn if late else tokens.text

    def _draw_works(self, painter: QPainter, top: float) -> None:
        """Inspection, transhipment and the like in words, under their place as far as there is room."""
        painter.setFont(theme.number_font(0.92))
        metrics, reached = painter.fontMetrics(), float(self._gutter)
        side = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, laid in zip(self._line, self._laid, strict=True):
            if not place.works:
                continue
            text = "   ".join(f"{_SIGNS[work.kind]} {self._work(work, place.zone)}" for work in place.works)
            wide = metrics.horizontalAdvance(text) + 4
            left = max(reached, min(laid.middle - wide / 2, self.width() - theme.space(2) - wide))
            room = self.width() - theme.space(2) - left
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.setPen(theme.tokens().text)
            painter.drawText(QRectF(left, top, room, self._line_height), side, text)
            reached = left + wide + theme.space(4)

    def _draw_now(self, painter: QPainter, plan: float, real: float) -> None:
        x = self._now_x()
        if x is None or self._status in ("gone", "elsewhere"):
            return
        tokens, half = theme.tokens(), theme.space(1.2)
        painter.setPen(QPen(tokens.bad, 1.4))
        painter.drawLine(QPointF(x, plan), QPointF(x, real + theme.space(1.5)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.bad)
        # between the planned times and their line: higher it would stand on a figure
        top = plan - half
        painter.drawPolygon(QPolygonF([QPointF(x - half, top), QPointF(x + half, top), QPointF(x, plan)]))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            x = float(event.pos().x())  # type: ignore[attr-defined]
            near = [(max(laid.left - x, x - laid.right, 0.0), at) for at, laid in enumerate(self._laid)]
            if near and min(near)[0] < theme.space(15):
                place = self._line[min(near)[1]]
                QToolTip.showText(event.globalPos(), "\n".join(self._facts(place)), self)  # type: ignore[attr-defined]
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def _first(times: tuple[int | None, int | None]) -> tuple[int | None, int | None]:
    return (times[0], None) if times[0] is not None else times


def _told(times: tuple[int | None, int | None], zone: str) -> str:
    """When it comes and leaves; the day told once."""
    first, last = times
    if first is not None and last is not None and last != first:
        return words.span(first, last, zone)
    at_s = first if first is not None else last
    return "" if at_s is None else words.when(at_s, zone)
