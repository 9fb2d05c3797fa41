"""What a graph shows, before any pixel of it: lines with bands, stacked columns and rules, and how values are told."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from horgosdesk.core.units import MARKS, round_half_up, show_number
from horgosdesk.ui import theme
from horgosdesk.ui.figures import DASH, MINUS, exact
from horgosdesk.ui.look import SYMBOLS, Look

Value = int | float | Fraction | Decimal | None
"""What is not known is None; NaN and infinity count as not known."""
Run = list[tuple[float, ...]]
"""Points without a gap between them: x, and one or two heights."""
Each = Literal["", "day", "week", "month"]


def known(value: Value) -> bool:
    """Whether there is a number."""
    return value is not None and math.isfinite(value)


@dataclass(frozen=True, slots=True)
class Measure:
    """How numbers are told: with so many decimals, and a unit behind."""

    unit: str = ""
    decimals: int = 1

    def number(self, value: Value, lang: str) -> str:
        """12.9, without the unit."""
        if value is None or not math.isfinite(value):
            return DASH
        precise = Decimal(repr(float(value))) if isinstance(value, float) else value
        rounded = round_half_up(precise if isinstance(precise, Decimal) else exact(precise), self.decimals)
        return (MINUS if rounded < 0 else "") + show_number(abs(rounded), MARKS[lang], self.decimals)

    def tell(self, value: Value, lang: str) -> str:
        """12.9 h."""
        return self.with_unit(self.number(value, lang)) if known(value) else DASH

    def between(self, low: Value, high: Value, lang: str) -> str:
        """12.9 – 15.8 h; an end that is not known is an ellipsis, and where neither is there is nothing to tell."""
        if not known(low) and not known(high):
            return ""
        ends = [self.number(end, lang) if known(end) else "…" for end in (low, high)]
        return self.with_unit(QCoreApplication.translate("Graph", "{low} – {high}").format(low=ends[0], high=ends[1]))

    def with_unit(self, number: str) -> str:
        if self.unit == "%":
            return QCoreApplication.translate("Figures", "{number} %").format(number=number)
        if not self.unit:
            return number
        return QCoreApplication.translate("Figures", "{number} {unit}").format(number=number, unit=self.unit)


# Axes


@dataclass(frozen=True, slots=True)
class Numbers:
    """An x axis of numbers. label: with the unit. most: nothing beyond is drawn; None: as far as the lines go."""

    label: str
    measure: Measure
    least: float = 0.0
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """An x axis of places numbered from 0: spans, or categories with titles.

    keys: of spans "2025-06", "2025-W23", "2025-06-02" (weeks by their first days where all are whole weeks apart); of
    categories any. titles: words for categories, whose points no line joins. counts: cases at each place.
    """

    keys: Sequence[str]
    titles: Sequence[str] = ()
    label: str = ""
    counts: Sequence[int | None] = ()

    @property
    def each(self) -> Each:
        """Of what the keys are spans; "" for categories."""
        return "" if self.titles else _each(tuple(self.keys))

    def days(self, place: int) -> tuple[date, date]:
        """The first and the last day of the span at a place."""
        start = first_day(self.keys[place])
        match self.each:
            case "month":
                return start, date(start.year + start.month // 12, start.month % 12 + 1, 1) - timedelta(days=1)
            case "week":
                return start, start + timedelta(days=6)
        return start, start

    def where(self, at: str) -> float | None:
        """Where a category is, or where a span or day begins: between two places. None: outside."""
        if not self.each:
            return float(self.keys.index(at)) if at in self.keys else None
        day = first_day(at)
        place = bisect_right(_first_days(tuple(self.keys)), day) - 1
        if place < 0:
            return None
        start, end = self.days(place)
        part = (day - start).days / ((end - start).days + 1)
        return None if part > 1 and place == len(self.keys) - 1 else place - 0.5 + min(part, 1)


@lru_cache(maxsize=64)
def _each(keys: tuple[str, ...]) -> Each:
    """Of what such keys are spans. Kept: it is asked for every point that is drawn."""
    if not keys or len(keys[0]) not in (7, 8, 10):
        return ""
    if len(keys[0]) == 7:
        return "month"
    if "W" in keys[0]:
        return "week"
    apart = {(later - earlier).days for earlier, later in pairwise(_first_days(keys))}
    return "week" if apart and all(days % 7 == 0 for days in apart) else "day"


@lru_cache(maxsize=64)
def _first_days(keys: tuple[str, ...]) -> list[date]:
    return [first_day(key) for key in keys]


def first_day(span: str) -> date:
    """The first day of a day, week (2025-W23) or month."""
    return date.fromisoformat(f"{span}-01" if len(span) == 7 else span)


@dataclass(frozen=True, slots=True)
class Height:
    """The y axis. label: what it measures, with the unit. least, most: where it ends; None: as the values need."""

    label: str
    measure: Measure
    least: float | None = 0.0
    most: float | None = None


# What is on them


@dataclass(frozen=True, slots=True)
class Mark:
    """A point of a line that stands out, by a symbol of look.SYMBOLS and a word; at: which point, counted from 0."""

    at: int
    word: str
    symbol: str = "d"
    tint: str | int = "bad"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. tint: of theme.Tokens, or a number. xs: rising; none: the places 0, 1, 2 and so on.

    low, high: a band around it, told as an interval. step: each height holds until the next x, and the last one ends
    there. dashed: expected or agreed, not measured. thin, hollow: secondary.
    """

    key: str
    title: str
    tint: str | int
    ys: Sequence[Value]
    xs: Sequence[float] = ()
    low: Sequence[Value] = ()
    high: Sequence[Value] = ()
    step: bool = False
    dashed: bool = False
    thin: bool = False
    hollow: bool = False
    marks: Sequence[Mark] = ()

    @property
    def places(self) -> Sequence[float]:
        """The x of each point."""
        return self.xs or range(len(self.ys))

    def index(self, x: float) -> int | None:
        """Which point tells what is at x; None where there is none."""
        places = self.places
        if self.step:
            at = bisect_right(places, x) - 1
            return at if at >= 0 and x <= places[-1] else None
        at = bisect_left(places, x)
        return at if at < len(places) and places[at] == x else None

    def band(self, at: int) -> tuple[Value, Value]:
        """The interval of a point."""
        return (self.low[at] if self.low else None), (self.high[at] if self.high else None)

    def runs(self) -> list[Run]:
        """The line's corners, in pieces where there are gaps."""
        return _runs(self.places, [self.ys], self.step)

    def band_runs(self) -> list[Run]:
        """The band's corners, each x with the lower and the upper edge."""
        return _runs(self.places, [self.low, self.high], self.step) if self.low and self.high else []


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the columns of a row, stacked in the order that parts are given in. hollow: not measured as the others are."""

    key: str
    title: str
    tint: str | int
    values: Sequence[Value]
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A reference line with a short label. at: a number; upright in a row also a key or day, meaning where it begins.

    upright: at an x, not at a height. draggable: by the pointer, or Shift with Left and Right; only upright ones.
    told: what the box says of it at the places of a row that it touches, the last of them at `until`, a day; the label of
    such a rule goes where there is no room, those of the later rules first.
    """

    key: str
    at: float | str
    label: str
    upright: bool = False
    tint: str | int = "quiet"
    dashed: bool = True
    draggable: bool = False
    told: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a graph shows. total: what the sum of all parts is called, if it means something. hidden: what the legend has
    switched off at first. note: a line under it. empty: words for when there is nothing. headings, rows: the exact table
    behind it.
    """

    title: str
    x: Numbers | Row
    y: Height
    lines: Sequence[Line] = ()
    parts: Sequence[Part] = ()
    rules: Sequence[Rule] = ()
    total: str = ""
    hidden: frozenset[str] = frozenset()
    note: str = ""
    empty: str = ""
    headings: Sequence[str] = ()
    rows: Sequence[Sequence[str | int | float | Decimal | Fraction | None]] = ()

    @property
    def series(self) -> "list[Line | Part]":
        """All that the legend can switch, but for marks."""
        return [*self.lines, *self.parts]

    @property
    def is_empty(self) -> bool:
        return not any(known(value) for line in self.lines for value in line.ys) and not any(
            known(value) and value for part in self.parts for value in part.values
        )

    def look(self, one: Line | Part) -> Look:
        """How a line or a part looks."""
        if isinstance(one, Part):
            return Look(ink(one.tint), list(self.parts).index(one), one.hollow)
        return Look(ink(one.tint), list(self.lines).index(one), one.hollow, one.dashed, one.thin)

    def where(self, rule: Rule) -> float | None:
        """The x of an upright rule, or the height of another; None when it is outside."""
        if isinstance(rule.at, str):
            return self.x.where(rule.at) if isinstance(self.x, Row) else None
        return float(rule.at)

    def happened(self, place: float) -> list[str]:
        """What the rules that touch a place of a row tell."""
        row, found = self.x, []
        if not isinstance(row, Row) or not row.each:
            return []
        start, end = (day.isoformat() for day in row.days(int(place)))
        for rule in self.rules:
            if rule.told and isinstance(rule.at, str) and rule.at <= end and (rule.until or rule.at) >= start:
                found.append(rule.told)
        return found


def ink(tint: str | int) -> QColor:
    """The colour in force of a name of theme.Tokens, or of a number among the further series."""
    tokens = theme.tokens()
    return getattr(tokens, tint) if isinstance(tint, str) else tokens.series[tint % len(tokens.series)]


def mark_look(mark: Mark) -> Look:
    """How a point that stands out looks."""
    return Look(ink(mark.tint), SYMBOLS.index(mark.symbol))


def mark_key(mark: Mark) -> str:
    """What the legend calls a kind of marks; no key of a line begins with a point."""
    return f".{mark.symbol}.{mark.word}"


# Geometry


def _runs(xs: Sequence[float], columns: Sequence[Sequence[Value]], step: bool) -> list[Run]:
    runs: list[Run] = []
    run: Run = []
    for place, (x, values) in enumerate(zip(xs, zip(*columns, strict=True), strict=True)):
        # the drawing edge: here, and only here, exact values become floats
        heights = [float(value) for value in values if value is not None and math.isfinite(value)]
        if len(heights) < len(values):
            if run:
                if step:
                    run.append((float(x), *run[-1][1:]))
                runs.append(run)
            run = []
            continue
        if step and run:
            run.append((float(x), *run[-1][1:]))
        run.append((float(x), *heights))
        if place == len(xs) - 1:
            runs.append(run)
    return runs


def clipped(run: Run, first: float, last: float) -> Run:
    """The part of a run between two x, its ends cut exactly there."""
    return list(_clip(run, first, last))


def _clip(run: Run, first: float, last: float) -> Iterator[tuple[float, ...]]:
    before: tuple[float, ...] | None = None
    for point in run:
        for edge in (first, last):
            if before is not None and before[0] < edge < point[0]:
                part = (edge - before[0]) / (point[0] - before[0])
                yield edge, *(a + (b - a) * part for a, b in zip(before[1:], point[1:], strict=True))
        if first <= point[0] <= last:
            yield point
        before = point


def sampled(line: Line, first: float, last: float, most: int) -> Line:
    """A stair with so many points at most between two x, each height that is left at its own x."""
    places = line.places
    if not line.step or len(places) <= most:
        return line
    edges = (first + (last - first) * part / most for part in range(most + 1))
    kept = sorted({max(0, bisect_right(places, edge) - 1) for edge in edges})
    low, high = ([values[at] for at in kept] if values else () for values in (line.low, line.high))
    return replace(line, xs=[places[at] for at in kept], ys=[line.ys[at] for at in kept], low=low, high=high, marks=())
