"""Where all of a drawing falls on a widget: the axes and their labels, the rules and theirs, lines and columns."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from horgosdesk.core.units import MARKS
from horgosdesk.ui import theme
from horgosdesk.ui.drawing import Drawing, Line, Numbers, Row, Rule, Run, clipped, first_day, known, sampled
from horgosdesk.ui.look import Look
from horgosdesk.ui.ticks import Tick, nice_step, number_ticks, span_ticks, week_ticks

SLOT = 0.76
"""How much of its place a column takes."""
NARROW = 5
"""Places of fewer pixels than this have no gaps between their columns: on whole pixels these would be uneven stripes."""
OCCASION_LINES = 2
"""Labels that may go stand in so many lines at the most."""
WIDEST = 34
"""Steps of theme.space that one of them may take."""
SMALL = 0.92
"""The size of labels, in that of text."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A rule's label and where it stands."""

    rule: Rule
    box: QRectF
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """One part of a column, in the axes' units."""

    left: float
    right: float
    bottom: float
    top: float
    look: Look


@dataclass(frozen=True, slots=True)
class View:
    """What is to be seen of a drawing. window: a part of the x axis. pulled: where rules have been dragged.

    edges: the room that is left at least at the left and at the right of the axes.
    """

    drawing: Drawing
    lang: str
    hidden: frozenset[str] = frozenset()
    counts: Sequence[str] = ()
    window: tuple[float, float] | None = None
    pulled: Mapping[str, float] | None = None
    edges: tuple[int, int] = (0, 0)


class Plan:
    """A drawing laid out in a box, all in the box's pixels.

    area: between the axes. edges: what the labels take at the left and at the right of it. rows, columns: labels of the y and the x axis. signs: labels of rules. places: where the
    crosshair can stand, of a row its numbers, else the points or round numbers.
    """

    def __init__(self, view: View, box: QRectF) -> None:
        self.view, self.box, self.drawing = view, box, view.drawing
        self.font = theme.number_font(SMALL)
        self.metrics = QFontMetricsF(self.font)
        self.window = view.window or full(view.drawing)
        self.lines = [line for line in self.drawing.lines if line.key not in view.hidden]
        self.recolour()
        drawn = [sampled(line, *self.window, round(2 * box.width())) for line in self.lines]
        self._runs = [[clipped(run, *self.window) for run in line.runs()] for line in drawn]
        self._bands = [[clipped(run, *self.window) for run in line.band_runs()] for line in drawn]
        self.places = self._find_places()
        self.rows: list[Tick] = []
        self.columns: list[Tick] = []
        self._least, self._most = self._ends()
        self.bottom, self.top = self._least, self._most
        self.area = box.adjusted(theme.space(10), theme.space(3), -theme.space(4), -theme.space(10))
        # the labels need room that the axes lose, and with shorter axes other labels fit
        for _ in range(3):
            self._fit_heights()
            self.columns = self._find_columns()
            left, top, right, bottom = self.margins = self._find_margins()
            self.area = box.adjusted(left, top, -right, -bottom)
        self._fit_heights()
        self.columns = self._find_columns()
        self.signs = [*self._upright_signs(), *self._level_signs()]

    def recolour(self) -> None:
        """Take up the colours in force; what is laid out has none, but for columns."""
        self.stacks = [self._stack(place) for place in range(len(self._keys))] if self.drawing.parts else []

    @property
    def is_named(self) -> bool:
        """Whether x are categories, whose points no line joins."""
        return isinstance(self.drawing.x, Row) and not self.drawing.x.each

    @property
    def _keys(self) -> Sequence[str]:
        return self.drawing.x.keys if isinstance(self.drawing.x, Row) else ()

    # From the axes' units to pixels

    @property
    def pixels(self) -> float:
        """How wide one unit of x is."""
        first, last = self.window
        return max(1.0, self.area.width()) / (last - first)

    def x(self, value: float) -> float:
        return self.area.left() + (value - self.window[0]) * self.pixels

    def y(self, value: float) -> float:
        part = (value - self.bottom) / (self.top - self.bottom)
        return self.area.bottom() - min(1.0, max(0.0, part)) * self.area.height()

    def x_at(self, pixel: float) -> float:
        """The x at a pixel."""
        return self.window[0] + (pixel - self.area.left()) / self.pixels

    def sees(self, x: float) -> bool:
        """Whether an x is in the part that is shown."""
        return self.window[0] <= x <= self.window[1]

    def nearest(self, x: float) -> float | None:
        """The place nearest to an x."""
        at = bisect_left(self.places, x)
        return min(self.places[max(0, at - 1) : at + 1], key=lambda place: abs(place - x), default=None)

    def offset(self, line: Line) -> float:
        """Categories show several lines' points beside one another: how far beside."""
        if not self.is_named:
            return 0.0
        return (self.lines.index(line) - (len(self.lines) - 1) / 2) * min(0.16, theme.space(8) / self.pixels)

    # Lines and columns

    @property
    def half(self) -> float:
        """Half of a column's width, in units of x; 0 where there are none."""
        if not self.stacks:
            return 0.0
        return min(SLOT, theme.space(26) / self.pixels) / 2 if self.pixels >= NARROW else 0.5

    def runs(self, line: Line) -> list[Run]:
        """The corners of a line; an SVG knows no clip, so nothing outside the axes is among them."""
        return [] if self.is_named else [self._inside(run) for run in self._runs[self.lines.index(line)]]

    def band(self, line: Line) -> list[Run]:
        """The corners of its band."""
        return [] if self.is_named else [self._inside(run) for run in self._bands[self.lines.index(line)]]

    def _inside(self, run: Run) -> Run:
        return [(x, *(min(self.top, max(self.bottom, height)) for height in heights)) for x, *heights in run]

    def blocks(self) -> Iterator[Block]:
        """The parts of all columns."""
        half = self.half
        for place, stack in enumerate(self.stacks):
            height = 0.0
            for look, value in stack:
                yield Block(place - half, place + half, height, height + value, look)
                height += value

    def _stack(self, place: int) -> list[tuple[Look, float]]:
        shown = [part for part in self.drawing.parts if part.key not in self.view.hidden]
        values = [(self.drawing.look(part), part.values[place]) for part in shown]
        return [(look, float(value)) for look, value in values if value is not None and known(value) and value > 0]

    # Heights

    def _ends(self) -> tuple[float, float]:
        """The lowest and the highest that is drawn, and what the axis must show."""
        axis = self.drawing.y
        values = [height for runs in (*self._runs, *self._bands) for run in runs for _x, *ys in run for height in ys]
        values += [float(rule.at) for rule in self.drawing.rules if not rule.upright]
        values += [sum(value for _, value in stack) for stack in self.stacks]
        least = min([*values, *([] if axis.least is None else [axis.least])], default=0.0)
        most = max([*values, *([] if axis.most is None else [axis.most])], default=least + 1)
        return least, most if most > least else least + 1

    def _fit_heights(self) -> None:
        """Where the y axis ends, and its labels."""
        axis, least, most = self.drawing.y, self._least, self._most
        line, tall = self.metrics.height(), max(1.0, self.area.height())
        # room over the highest: for the pen, or for the sums that stand on columns
        room = (line + 3 if self.drawing.total else theme.space(1.5)) if axis.most != most else 2
        # of an axis with room at both ends something must be left
        share = min(0.4, room / tall)
        reach = (most - least) / (1 - share - (0 if axis.least == least else share))
        self.bottom = least if axis.least == least else least - reach * share
        self.top = self.bottom + reach
        lines = min(8, max(3, round(tall / theme.space(11))))
        top = self.top if axis.most != most else most
        self.rows = number_ticks(self.bottom, top, lines, MARKS[self.view.lang])
        while len(self.rows) < 3 and (lines := lines + 1) * line * 1.5 < tall:
            self.rows = number_ticks(self.bottom, top, lines, MARKS[self.view.lang])

    # Labels

    def _find_columns(self) -> list[Tick]:
        axis, width, lang = self.drawing.x, self.metrics.horizontalAdvance, self.view.lang
        if isinstance(axis, Numbers):
            widest = max(width(axis.measure.number(end, lang)) for end in self.window)
            most = min(13, int(self.area.width() // max(theme.space(14), widest + theme.space(4))))
            return number_ticks(*self.window, most, MARKS[lang])
        match axis.each:
            case "":
                return [(float(place), self._wrapped(text)) for place, text in enumerate(axis.titles or axis.keys)]
            case "week":
                days = [first_day(key).isoformat() for key in axis.keys]
                return week_ticks(days, self.pixels, width, lang)
        return span_ticks(axis.keys, range(len(axis.keys)), self.pixels, width, lang)

    def _wrapped(self, text: str) -> str:
        """A category's title in at most two lines, each cut to the room there is."""
        room, width = self.pixels - theme.space(2), self.metrics.horizontalAdvance
        lines, words = [text], text.split()
        if width(text) > room and len(words) > 1:
            cuts = [[" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words))]
            lines = min(cuts, key=lambda cut: max(map(width, cut)))
        return "\n".join(self.metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)

    @property
    def tick_lines(self) -> int:
        """In how many lines the labels of the x axis stand."""
        return 1 + max((text.count("\n") for _, text in self.columns), default=0)

    @property
    def told_counts(self) -> bool:
        """Whether the numbers of cases have room as words; else they are small columns."""
        widest = max(map(self.metrics.horizontalAdvance, self.view.counts), default=0)
        return widest + theme.space(1) <= self.pixels and len(self.columns) == len(self.view.counts)

    @property
    def counts_height(self) -> float:
        if not self.view.counts:
            return 0
        return self.metrics.lineSpacing() if self.told_counts else theme.space(4.5)

    def _find_margins(self) -> tuple[int, int, int, int]:
        width, line = self.metrics.horizontalAdvance, self.metrics.lineSpacing()
        left = max((width(text) for _, text in self.rows), default=0) + theme.space(3)
        right = max([theme.space(3), *(sign.box.width() + theme.space(2) for sign in self._level_signs())])
        if isinstance(self.drawing.x, Numbers) and self.columns:
            last, words = self.columns[-1]
            right = max(right, self.x(last) + width(words) / 2 - self.area.right() + 2)
        top = max([line / 2, *(sign.box.bottom() + theme.space(0.5) for sign in self._upright_signs())])
        bottom = theme.space(1.5) + line * (self.tick_lines + bool(self.drawing.x.label)) + self.counts_height + 1
        self.edges = math.ceil(left), math.ceil(right)
        left, right = max(left, self.view.edges[0]), max(right, self.view.edges[1])
        return math.ceil(left), math.ceil(top), math.ceil(right), math.ceil(bottom)

    # Places

    def _find_places(self) -> Sequence[float]:
        axis = self.drawing.x
        if isinstance(axis, Row):
            return range(len(axis.keys))
        first, last = self.window
        points = {float(x) for line in self.lines if not line.step for x in line.places}
        if not points:
            step = max(Fraction(nice_step(Fraction(last - first) / 200)), Fraction(1, 10**axis.measure.decimals))
            numbers = range(math.ceil(Fraction(first) / step), math.floor(Fraction(last) / step) + 1)
            points = {float(n * step) for n in numbers}
            points |= {at for rule in self.drawing.rules if rule.upright and (at := self.where(rule)) is not None}
        return sorted(x for x in points if first <= x <= last)

    # Rules

    def where(self, rule: Rule) -> float | None:
        """Where a rule is now: dragged there, or as the drawing has it; None outside of what is shown."""
        at = (self.view.pulled or {}).get(rule.key, self.drawing.where(rule))
        return at if at is None or not rule.upright or self.sees(at) else None

    def pulled(self, x: float) -> tuple[float, object]:
        """Where a rule stands that is dragged to an x, and that place as the drawing would have it."""
        if self._keys:
            # between two places, with at least one on either side
            after = min(max(1, math.floor(x + 1)), max(1, len(self._keys) - 1))
            return after - 0.5, self._keys[min(after, len(self._keys) - 1)]
        place = self.nearest(x)
        return (x, x) if place is None else (place, place)

    def _placed(self, upright: bool) -> list[tuple[float, Rule]]:
        rules = [rule for rule in self.drawing.rules if rule.upright == upright and rule.label]
        placed = [(at, rule) for rule in rules if (at := self.where(rule)) is not None]
        return sorted(placed, key=lambda pair: pair[0])

    def _upright_signs(self) -> list[Sign]:
        """Above the axes, in as many lines as keep them apart."""
        signs: list[Sign] = []
        height, gap, edge = self.metrics.height() + 1, theme.space(1), self.box
        placed = self._placed(True)
        for at, rule in placed:
            if rule.told:
                continue
            wide = min(self.metrics.horizontalAdvance(rule.label) + theme.space(2), edge.width())
            left = min(max(edge.left(), self.x(at) - wide / 2), edge.right() - wide)
            box = QRectF(left, edge.top(), wide, height)
            while any(sign.box.intersects(box.adjusted(-gap, 1, gap, -1)) for sign in signs):
                box.translate(0, height)
            signs.append(Sign(rule, box, rule.label))
        rank = {rule.key: place for place, rule in enumerate(self.drawing.rules)}
        for at, rule in sorted(placed, key=lambda pair: rank[pair[1].key]):
            if rule.told and (sign := self._fitting_sign(at, rule, signs)) is not None:
                signs.append(sign)
        return signs

    def _fitting_sign(self, at: float, rule: Rule, signs: Sequence[Sign]) -> Sign | None:
        """The label of a rule beside its line, cut short; None where the others leave no room in the first lines."""
        height, gap, edge = self.metrics.height() + 1, theme.space(1), self.box
        text = self.metrics.elidedText(rule.label, Qt.TextElideMode.ElideRight, theme.space(WIDEST))
        wide = self.metrics.horizontalAdvance(text) + theme.space(2)
        left = min(max(edge.left(), self.x(at) - wide / 2), edge.right() - wide)
        box = QRectF(left, edge.top(), wide, height)
        for _line in range(OCCASION_LINES):
            if not any(sign.box.intersects(box.adjusted(-gap, 1, gap, -1)) for sign in signs):
                return Sign(rule, box, text)
            box.translate(0, height)
        return None

    def _level_signs(self) -> list[Sign]:
        """Right of the axes, moved apart where they would cover one another."""
        placed = self._placed(False)[::-1]
        height, room = self.metrics.height(), self.box.width() * 0.28
        tops = [self.y(at) - height / 2 for at, _ in placed]
        for above, below in pairwise(range(len(tops))):
            tops[below] = max(tops[below], tops[above] + height)
        if tops:
            tops[-1] = min(tops[-1], self.area.bottom() - height / 2)
        for below, above in pairwise(reversed(range(len(tops)))):
            tops[above] = min(tops[above], tops[below] - height)
        signs = []
        for top, (_, rule) in zip(tops, placed, strict=True):
            text = self.metrics.elidedText(rule.label, Qt.TextElideMode.ElideRight, room)
            wide = self.metrics.horizontalAdvance(text)
            signs.append(Sign(rule, QRectF(self.area.right() + theme.space(1.5), top, wide, height), text))
        return signs


def full(drawing: Drawing) -> tuple[float, float]:
    """The window that shows all of the x axis."""
    axis = drawing.x
    if isinstance(axis, Row):
        room = 0.5 + len(axis.keys) * 0.006
        return -room, max(1, len(axis.keys)) - 1 + room
    ends = [float(line.places[-1]) for line in drawing.lines if len(line.places)]
    most = axis.most if axis.most is not None else max(ends, default=axis.least)
    return axis.least, most if most > axis.least else axis.least + 1
