"""Where the stations of a route and the hours fall on a widget, and what is written beside them."""

import math
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate, pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from horgosdesk.core.units import MARKS, show_number
from horgosdesk.ui import spans, theme

SMALL = 0.92
"""The size of labels, in that of text."""
STEPS_MIN = (10, 30, 60, 120, 180, 360, 720, 1440)
"""How far apart hours are labelled."""
DAY_S = 86_400
LEAST_NAME = 8
"""With fewer letters of it to be seen an occasion is not told beside its day."""
WIDEST = 0.28
"""So much of the width the names of stations take at the most."""


@dataclass(frozen=True, slots=True)
class Station:
    """A stop of the route. km: from its first. is_port: it belongs to the desk's port. lanes: of trains that stand there."""

    name: str
    km: int
    is_port: bool
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Clock:
    """A zone and what its time is called."""

    zone: str
    title: str


@dataclass(frozen=True, slots=True)
class Row:
    """The label of a station, at a height."""

    y: float
    name: str
    km: str
    is_port: bool


@dataclass(frozen=True, slots=True)
class Hour:
    """A grid line with its times on the clocks, "" where there is no room for them."""

    at_s: int
    texts: Sequence[str]
    midnight: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A day's name over the part of it that is shown."""

    from_s: float
    until_s: float
    text: str


class Plan:
    """A route and a window of time laid out in a box, all in the box's pixels.

    stations: those that are shown, the first on top. clocks: the desk's, and one more where the route has one.
    happened: the names of occasions by day, told beside the day's.
    ys: the height of each station: as far apart as in km, but never so near that their names would touch.
    """

    def __init__(
        self,
        box: QRectF,
        stations: Sequence[Station],
        clocks: Sequence[Clock],
        window: tuple[float, float],
        lang: str,
        happened: Mapping[str, str] | None = None,
    ) -> None:
        self.happened = happened or {}
        self.box, self.stations, self.clocks, self.window, self.lang = box, stations, clocks, window, lang
        self.metrics = QFontMetricsF(theme.number_font(SMALL))
        self.line = self.metrics.lineSpacing()
        self.lane = max(2.0, theme.space(0.6))
        self.km_width = self.metrics.horizontalAdvance(self._km(max((one.km for one in stations), default=0)))
        self.margins = self._margins()
        left, top, right, bottom = self.margins
        self.area = box.adjusted(left, top, -right, -bottom)
        rooms = [one.lanes * self.lane / 2 + 2 for one in stations]
        least = [max(1.05 * self.line, one + other) for one, other in pairwise(rooms)]
        above, below = (max(room, self.line / 3) for room in (rooms[0], rooms[-1]))
        heights = spread([one.km for one in stations], max(1.0, self.area.height() - above - below), least)
        self.ys = [self.area.top() + above + height for height in heights]
        self.rows = self._rows()
        self.hours = self._hours()
        self.days = self._days()

    def at(self, window: tuple[float, float]) -> "Plan":
        """The same with another window of time."""
        made = copy(self)
        made.window = window
        made.hours = made._hours()
        made.days = made._days()
        return made

    # From times and stops to pixels

    @property
    def pixels(self) -> float:
        """How wide a second is."""
        first, last = self.window
        return max(1.0, self.area.width()) / (last - first)

    def x(self, at_s: float) -> float:
        return self.area.left() + (at_s - self.window[0]) * self.pixels

    def time(self, x: float) -> float:
        """The time at a pixel."""
        return self.window[0] + (x - self.area.left()) / self.pixels

    def sees(self, at_s: float) -> bool:
        """Whether a time is in the part that is shown."""
        return self.window[0] <= at_s <= self.window[1]

    # Labels

    def _km(self, km: int) -> str:
        return show_number(km, MARKS[self.lang])

    def _margins(self) -> tuple[int, int, int, int]:
        width = self.metrics.horizontalAdvance
        bold = QFontMetricsF(theme.number_font(SMALL, bold=True)).horizontalAdvance
        names = max((bold(one.name) if one.is_port else width(one.name) for one in self.stations), default=0.0)
        titles = max((width(clock.title) for clock in self.clocks), default=0.0)
        left = max(self.km_width + theme.space(3) + min(names, self.box.width() * WIDEST), titles) + theme.space(3.5)
        bottom = theme.space(1) + self.line * (1 + len(self.clocks)) + 1
        return math.ceil(left), math.ceil(self.line + 2), theme.space(3), math.ceil(bottom)

    def _rows(self) -> list[Row]:
        """The stations whose names have room: the port first, then the ends, then the others from the top."""
        last = len(self.stations) - 1
        order = sorted(range(last + 1), key=lambda at: (not self.stations[at].is_port, at not in (0, last), at))
        rows: list[Row] = []
        room = self.area.left() - self.box.left() - self.km_width - theme.space(6.5)
        for at in order:
            one, y = self.stations[at], self.ys[at]
            if any(abs(row.y - y) < 0.78 * self.line for row in rows):
                continue
            metrics = QFontMetricsF(theme.number_font(SMALL, bold=one.is_port))
            name = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, room + 1)
            rows.append(Row(y, name, self._km(one.km), one.is_port))
        return sorted(rows, key=lambda row: row.y)

    def _hours(self) -> list[Hour]:
        width = self.metrics.horizontalAdvance("00:00") + theme.space(2.5)
        step = next((step for step in STEPS_MIN if step * 60 * self.pixels >= width), 0)
        zones = [ZoneInfo(clock.zone) for clock in self.clocks]
        made: list[Hour] = []
        for day in self._shown_days():
            for minute in range(0, 1440, step or 1440):
                at_s = _instant(day, minute, zones[0])
                if self.sees(at_s):
                    texts = [_clock(at_s, zone) for zone in zones] if step else [""] * len(zones)
                    made.append(Hour(at_s, texts, minute == 0))
        return made

    def _days(self) -> list[Day]:
        zone = ZoneInfo(self.clocks[0].zone)
        patterns = (
            QCoreApplication.translate("Stringline", "ddd d MMM", "pattern of a day, as Qt writes patterns"),
            QCoreApplication.translate("Stringline", "d MMM", "pattern of a day, as Qt writes patterns"),
        )
        locale = QLocale(self.lang)
        made: list[Day] = []
        for day in self._shown_days():
            from_s = max(self.window[0], _instant(day, 0, zone))
            until_s = min(self.window[1], _instant(day + timedelta(days=1), 0, zone))
            written = [locale.toString(QDate(day.year, day.month, day.day), pattern) for pattern in patterns]
            room = (until_s - from_s) * self.pixels - theme.space(2)
            texts = (*written, spans.day_number(day.isoformat()))
            fits = next((text for text in texts if self.metrics.horizontalAdvance(text) <= room), "")
            if fits and (name := self.happened.get(day.isoformat())):
                # the day keeps its date; what happened on it is told as far as there is room
                mode, whole = Qt.TextElideMode.ElideRight, f"{fits} · {name}"
                short = self.metrics.elidedText(whole, mode, room)
                fits = short if len(short) > len(fits) + LEAST_NAME else fits
            made.append(Day(from_s, until_s, fits))
        return made

    def _shown_days(self) -> list[date]:
        zone = ZoneInfo(self.clocks[0].zone)
        first, last = (datetime.fromtimestamp(at_s, UTC).astimezone(zone).date() for at_s in self.window)
        return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def spread(km: Sequence[int], length: float, least: Sequence[float]) -> list[float]:
    """Where places are on an axis of a length: as far apart as in km, but no gap under its least if there is room."""
    gaps = [after - before for before, after in pairwise(km)]
    if not gaps:
        return [length / 2]
    part = min(1.0, length / sum(least))
    least = [gap * part for gap in least]
    narrow: set[int] = set()
    while True:
        wide = sum(gap for at, gap in enumerate(gaps) if at not in narrow)
        rest = length - sum(least[at] for at in narrow)
        scale = rest / wide if wide else 0.0
        more = {at for at, gap in enumerate(gaps) if at not in narrow and gap * scale < least[at]}
        if not more:
            break
        narrow |= more
    return [0.0, *accumulate(least[at] if at in narrow else gap * scale for at, gap in enumerate(gaps))]


def _instant(day: date, minute: int, zone: ZoneInfo) -> int:
    return int(datetime.combine(day, time(minute // 60, minute % 60), zone).timestamp())


def _clock(at_s: int, zone: ZoneInfo) -> str:
    return datetime.fromtimestamp(at_s, UTC).astimezone(zone).strftime("%H:%M")
