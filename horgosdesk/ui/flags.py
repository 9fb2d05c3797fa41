"""Occasions on a time axis: a thin upright line with a short label where each begins, a faint band for one of several days."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from horgosdesk.core.occasion import Occasion
from horgosdesk.study.steps import days_of
from horgosdesk.ui import spans, theme

RANK = ("reform", "closure", "holiday", "other")
"""Kinds by what they move; where labels have no room, those of the later ones go."""
SIGNS = {"reform": "◆", "closure": "■", "holiday": "●", "other": "▲"}
DASHES = {
    "reform": Qt.PenStyle.SolidLine,
    "closure": Qt.PenStyle.DashLine,
    "holiday": Qt.PenStyle.DotLine,
    "other": Qt.PenStyle.DashDotLine,
}
LINES = 2
"""Labels stand in so many lines at the most."""
WIDEST = 34
"""Steps of theme.space that a label may take; what is longer is told in the box beside the pointer."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One occasion on an axis of places: where it begins and ends, and its words. is_day: of a single day."""

    start: float
    end: float
    kind: str
    title: str
    text: str
    is_day: bool

    @property
    def sign(self) -> str:
        """The mark of its kind."""
        return SIGNS.get(self.kind, SIGNS["other"])

    def touches(self, place: int) -> bool:
        """Whether it has a part of the span at a place."""
        return self.start < place + 0.5 and self.end > place - 0.5


def flags_of(occasions: Sequence[Occasion], names: Sequence[str], lang: str) -> list[Flag]:
    """The occasions that touch the spans of an axis."""
    if not names:
        return []
    ranges = [days_of(name) for name in names]
    starts = [first for first, _ in ranges]
    found = []
    for one in occasions:
        if one.last < ranges[0][0] or one.first > ranges[-1][1]:
            continue
        first, last = max(one.first, ranges[0][0]), min(one.last, ranges[-1][1])
        start, end = _edge(first, starts, ranges, 0), _edge(last, starts, ranges, 1)
        when = spans.day(one.first, lang) if one.first == one.last else spans.between(one.first, one.last, lang)
        text = " · ".join(part for part in (one.title, when, one.remark) if part)
        found.append(Flag(start, end, one.kind, one.title, text, one.first == one.last))
    return found


def _edge(day: str, starts: Sequence[str], ranges: Sequence[tuple[str, str]], plus: int) -> float:
    """Where a day begins on the axis, or with plus 1 ends."""
    place = max(0, bisect_right(starts, day) - 1)
    first, last = (date.fromisoformat(end) for end in ranges[place])
    return place - 0.5 + ((date.fromisoformat(day) - first).days + plus) / ((last - first).days + 1)


@dataclass(frozen=True, slots=True)
class Label:
    """Where a flag's words stand: its line from the top, and its left edge."""

    flag: Flag
    line: int
    left: float
    text: str


def labels(
    flags: Sequence[Flag], x: Callable[[float], float], metrics: QFontMetricsF, left: float, right: float
) -> list[Label]:
    """The labels that have room between two edges without touching one another; those of higher rank first."""
    taken: list[list[tuple[float, float]]] = [[] for _ in range(LINES)]
    found = []
    gap = theme.space(1.5)
    for flag in sorted(flags, key=lambda flag: (_rank(flag), flag.start)):
        at = x(mast(flag))
        if not left <= at <= right:
            continue
        words = metrics.elidedText(f"{flag.sign} {flag.title}", Qt.TextElideMode.ElideRight, theme.space(WIDEST))
        wide = metrics.horizontalAdvance(words)
        # right of its line, or left of it where the axis ends
        start = at + gap / 2 if at + gap / 2 + wide <= right else at - gap / 2 - wide
        if start < left:
            continue
        for line, spots in enumerate(taken):
            if all(start + wide + gap <= one or start >= other + gap for one, other in spots):
                spots.append((start, start + wide))
                found.append(Label(flag, line, start, words))
                break
    return found


def mast(flag: Flag) -> float:
    """Where the line of a flag stands: in the middle of its only day, else where it begins."""
    return (flag.start + flag.end) / 2 if flag.is_day else flag.start


def _rank(flag: Flag) -> int:
    return RANK.index(flag.kind) if flag.kind in RANK else len(RANK)


def draw_flags(painter: QPainter, flags: Sequence[Flag], x: Callable[[float], float], area: QRectF) -> None:
    """Bands, lines and labels within an area, in the painter's own pixels."""
    tokens, font = theme.tokens(), theme.font(0.86)
    metrics = QFontMetricsF(font)
    told = labels(flags, x, metrics, area.left(), area.right())
    lines = {id(label.flag): label.line for label in told}
    ink = theme.mix(tokens.surface, tokens.text, 0.55)
    for flag in flags:
        if not flag.is_day:
            box = QRectF(QPointF(x(flag.start), area.top()), QPointF(x(flag.end), area.bottom())) & area
            if box.width() > 0:
                band = QColor(tokens.quiet)
                band.setAlpha(26)
                painter.fillRect(box, band)
        at = round(x(mast(flag))) + 0.5
        if area.left() <= at <= area.right():
            painter.setPen(QPen(ink, 1, DASHES.get(flag.kind, DASHES["other"])))
            top = area.top() + lines.get(id(flag), 0) * metrics.lineSpacing()
            painter.drawLine(QPointF(at, top), QPointF(at, area.bottom()))
    painter.setFont(font)
    painter.setPen(tokens.quiet)
    ground = QColor(tokens.surface)
    ground.setAlpha(215)
    for label in told:
        # the line of another one may pass under the words
        top = area.top() + label.line * metrics.lineSpacing()
        painter.fillRect(QRectF(label.left, top, metrics.horizontalAdvance(label.text), metrics.lineSpacing()), ground)
        painter.drawText(
            QPointF(label.left, area.top() + metrics.ascent() + label.line * metrics.lineSpacing()), label.text
        )


def headroom(flags: Sequence[Flag]) -> float:
    """How many pixels the labels need above what is drawn."""
    return QFontMetricsF(theme.font(0.86)).lineSpacing() * LINES if flags else 0.0
