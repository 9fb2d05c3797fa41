"""Tables laid out on pages, in twentieths of a point: columns fitted, words broken, nothing left out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from horgosdesk.ui import printing
from horgosdesk.ui.handout_parts import Facts, Handout, Table
from horgosdesk.ui.points import parted

POINT = 20
"""Our units in a point, fine enough for whole numbers."""
TEXT_PT, SMALLEST_PT, RUNNING_PT, TITLE_PT = 8.5, 6.0, 7.5, 13.0
GAP, TIGHT, PAD = 0.9, 0.5, round(2.2 * POINT)
"""Between columns, as a part of the letters' size, and where words would be broken else; above and below the words of a row."""

Ink = Literal["text", "quiet", "bad"]


class Said(NamedTuple):
    """Words at a place of a page, on their base line. bold, struck: the font's."""

    x: float
    y: float
    text: str
    pt: float
    ink: Ink = "text"
    bold: bool = False
    struck: bool = False


class Rule(NamedTuple):
    """A level line of a page. strong: under headings and above sums."""

    left: float
    right: float
    y: float
    strong: bool = False


Page = list[Said | Rule]


class Fonts:
    """The fonts of a handout by their size, and how wide words are. One for each thread."""

    def __init__(self, font: QFont) -> None:
        self._font = QFont(font)
        # the same on paper as measured, whatever the device
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._made: dict[tuple[float, bool, bool], QFont] = {}
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, float, bool], float] = {}

    def get(self, pt: float, bold: bool = False, struck: bool = False) -> QFont:
        """A font."""
        key = pt, bold, struck
        if key not in self._made:
            made = self._made[key] = QFont(self._font)
            made.setPixelSize(round(pt * POINT))
            made.setBold(bold)
            made.setStrikeOut(struck)
        return self._made[key]

    def metrics(self, pt: float, bold: bool = False) -> QFontMetricsF:
        """How high its lines are."""
        if (pt, bold) not in self._metrics:
            self._metrics[pt, bold] = QFontMetricsF(self.get(pt, bold))
        return self._metrics[pt, bold]

    def width(self, text: str, pt: float, bold: bool = False) -> float:
        """How wide words are; the same words stand in many rows."""
        key = text, pt, bold
        if key not in self._widths:
            self._widths[key] = self.metrics(pt, bold).horizontalAdvance(text)
        return self._widths[key]

    def lines(self, text: str, room: float, pt: float, bold: bool = False) -> list[str]:
        """Words in lines that fit, all of them."""
        found: list[str] = []
        for part in text.split("\n"):
            if self.width(part, pt, bold) <= room:
                found.append(part)
                continue
            layout = QTextLayout(part, self.get(pt, bold))
            layout.setTextOption(_broken())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1.0, room))
                found.append(part[line.textStart() : line.textStart() + line.textLength()].rstrip())
            layout.endLayout()
        return found


def _broken() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


@dataclass(frozen=True, slots=True)
class Fitted:
    """How a table fits a page. pt: the size of its letters. tails: what stands behind the decimal point, at most, by column.

    gap: between two columns.
    """

    pt: float
    gap: float
    widths: Sequence[float]
    tails: Sequence[float]


def fit(table: Table, room: float, fonts: Fonts) -> Fitted:
    """As large as fits with words unbroken, then smaller; at the smallest even words are broken, but nothing is left out."""
    pt, apart = TEXT_PT, GAP
    while True:
        columns = [_column(table, at, pt, fonts) for at in range(len(table.columns))]
        gap = apart * pt * POINT
        left = room - gap * (len(columns) - 1)
        tails = [tail for _wanted, _least, tail in columns]
        wanted, least = [one[0] for one in columns], [one[1] for one in columns]
        if (spare := left - sum(wanted)) >= 0:
            # a page that has room gives each column a little of it, but keeps together what belongs together
            each = min(spare / max(1, len(wanted)), 24 * POINT) / 2
            return Fitted(pt, gap + each, [width + each for width in wanted], tails)
        if sum(least) <= left:
            return Fitted(pt, gap, _shared(wanted, least, left), tails)
        if pt <= SMALLEST_PT and apart == GAP:
            apart = TIGHT
            continue
        if pt <= SMALLEST_PT:
            fixed = [
                one if column.numeric else min(one, 4 * pt * POINT)
                for one, column in zip(least, table.columns, strict=True)
            ]
            return Fitted(pt, gap, _shared(least, fixed, max(left, sum(fixed))), tails)
        pt = max(SMALLEST_PT, pt - 0.5)


def _column(table: Table, at: int, pt: float, fonts: Fonts) -> tuple[float, float, float]:
    """What a column wants, what it needs for its longest word, and the widest tail of its numbers."""
    column = table.columns[at]
    texts = [(row[at], False) for row in table.rows] + [(row[at], True) for row in table.sums]
    heading = max((fonts.width(word, pt, True) for word in column.heading.split()), default=0.0)
    if column.numeric:
        cut = [(*parted(text, column.point), bold) for text, bold in texts]
        tail = max((fonts.width(rest, pt, bold) for _whole, rest, bold in cut), default=0.0)
        body = max((fonts.width(whole, pt, bold) for whole, _rest, bold in cut), default=0.0)
        return max(fonts.width(column.heading, pt, True), body + tail), max(heading, body + tail), tail
    lines = {(line, bold) for text, bold in texts for line in text.split("\n")}
    wanted = max((fonts.width(line, pt, bold) for line, bold in lines), default=0.0)
    words = {(word, bold) for line, bold in lines for word in line.split()}
    # Chinese is broken anywhere
    least = max(
        (min(fonts.width(word, pt, bold), (5.2 if max(word) >= "\u2e80" else 24) * pt * POINT) for word, bold in words),
        default=0.0,
    )
    return max(wanted, fonts.width(column.heading, pt, True)), max(least, heading), 0.0


def _shared(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """What there is beyond the least shared among those that want more: who wants little gets all of it."""
    found, rest = list(least), room - sum(least)
    order = sorted(range(len(wanted)), key=lambda at: wanted[at] - least[at])
    for place, at in enumerate(order):
        more = min(wanted[at] - least[at], rest / (len(order) - place))
        found[at] += more
        rest -= more
    return found


@dataclass
class Layout:
    """The pages of a handout for paper of a size, in our units."""

    size: QSizeF
    fonts: Fonts
    pages: list[Page] = field(default_factory=lambda: [[]])
    _y: float = 0.0

    @property
    def _room(self) -> float:
        return self.size.height() - self._y - self._foot

    @property
    def _line(self) -> float:
        return self.fonts.metrics(TEXT_PT).height()

    @property
    def _foot(self) -> float:
        return 1.8 * self._line

    def lay_out(self, handout: Handout) -> "Layout":
        """Put all of it on pages."""
        self._y = 2 * self._line
        if handout.title:
            self._y += self.fonts.metrics(TITLE_PT, True).ascent()
            self._say(0, handout.title, TITLE_PT, bold=True)
            self._y += self.fonts.metrics(TITLE_PT, True).descent() + PAD
        for part in handout.parts:
            if isinstance(part, Facts):
                self._put_facts(part)
            else:
                self._put_table(part)
        self._put_running(handout.running)
        return self

    def _turn(self) -> None:
        self.pages.append([])
        self._y = 2 * self._line

    def _say(self, x: float, text: str, pt: float = TEXT_PT, ink: Ink = "text", **more: bool) -> None:
        if text:
            self.pages[-1].append(Said(x, self._y, text, pt, ink, **more))

    def _rule(self, right: float, *, strong: bool = False) -> None:
        self.pages[-1].append(Rule(0, right, self._y, strong))

    def _put_facts(self, facts: Facts) -> None:
        metrics = self.fonts.metrics(TEXT_PT)
        lead = max((self.fonts.width(label, TEXT_PT) for label, _ in facts.lines), default=0.0)
        lead += GAP * TEXT_PT * POINT if lead else 0
        for label, words in facts.lines:
            for place, line in enumerate(self.fonts.lines(words, self.size.width() - lead, TEXT_PT)):
                if self._room < metrics.height():
                    self._turn()
                self._y += metrics.ascent()
                if not place:
                    self._say(0, label, ink="quiet")
                self._say(lead, line)
                self._y += metrics.descent() + PAD / 2
        self._y += PAD

    def _put_table(self, table: Table) -> None:
        fitted = fit(table, self.size.width(), self.fonts)
        pt, columns = fitted.pt, fitted.widths
        lefts, x = [], 0.0
        for width in columns:
            lefts.append(x)
            x += width + fitted.gap
        right = min(x - fitted.gap, self.size.width())
        rows = [self._broken(row, table, columns, pt) for row in table.rows]
        sums = [self._broken(row, table, columns, pt, bold=True) for row in table.sums]
        heads = self._broken([column.heading for column in table.columns], table, columns, pt, bold=True)
        title_height = self.fonts.metrics(TEXT_PT, True).height() + 3 * PAD if table.title else 0
        entire = title_height + sum(self._height(row, pt) for row in (heads, *rows, *sums))
        first = title_height + self._height(heads, pt) + sum(self._height(row, pt) for row in rows[:2])
        page = self.size.height() - 2 * self._line - self._foot
        # what fits a page is not torn in two, and no heading stands alone at a page's end
        if self._room < (entire if entire < page / 2 else first) and self._y > 3 * self._line:
            self._turn()
        if table.title:
            self._y += 2 * PAD + self.fonts.metrics(TEXT_PT, True).ascent()
            self._say(0, table.title, TEXT_PT, bold=True)
            self._y += self.fonts.metrics(TEXT_PT, True).descent() + PAD
        if not rows and table.empty:
            self._y += self.fonts.metrics(TEXT_PT).ascent()
            self._say(0, table.empty, ink="quiet")
            self._y += self.fonts.metrics(TEXT_PT).descent() + PAD
            return

        def put(row: Sequence[Sequence[str]], ink: Ink = "text", *, bold: bool = False, struck: bool = False) -> None:
            metrics, top = self.fonts.metrics(pt, bold), self._y
            for at, (column, lines) in enumerate(zip(table.columns, row, strict=True)):
                for place, line in enumerate(lines):
                    self._y = top + PAD + place * metrics.height() + metrics.ascent()
                    inset = 0.0
                    if column.numeric:
                        whole, _rest = parted(line, column.point)
                        before = line if row is heads else whole
                        tail = 0 if row is heads else fitted.tails[at]
                        inset = columns[at] - tail - self.fonts.width(before, pt, bold)
                    self._say(lefts[at] + inset, line, pt, ink, bold=bold, struck=struck)
            self._y = top + self._height(row, pt)

        def head() -> None:
            put(heads, "quiet", bold=True)
            self._rule(right, strong=True)

        head()
        for place, row in enumerate(rows):
            last = sum(self._height(one, pt) for one in sums) if place == len(rows) - 1 else 0
            if self._room < self._height(row, pt) + min(last, page / 2):
                self._turn()
                head()
            put(row, "quiet" if place in table.struck else "text", struck=place in table.struck)
            self._rule(right)
        for place, row in enumerate(sums):
            if self._room < self._height(row, pt):
                self._turn()
                head()
            if not place:
                self._rule(right, strong=True)
            put(row, bold=True)
        self._y += 2 * PAD

    def _broken(
        self, row: Sequence[str], table: Table, columns: Sequence[float], pt: float, *, bold: bool = False
    ) -> list[list[str]]:
        return [
            [text] if column.numeric and text != column.heading else self.fonts.lines(text, width + 1, pt, bold)
            for text, column, width in zip(row, table.columns, columns, strict=True)
        ]

    def _height(self, row: Sequence[Sequence[str]], pt: float) -> float:
        return 2 * PAD + max(map(len, row)) * self.fonts.metrics(pt).height()

    def _put_running(self, running: printing.Running) -> None:
        """Head and foot of each page; the number of pages is known now."""
        metrics, width, pt = self.fonts.metrics(RUNNING_PT), self.size.width(), RUNNING_PT
        for place, page in enumerate(self.pages, 1):
            head, foot = metrics.ascent(), self.size.height() - metrics.descent()
            number = f"{place} / {len(self.pages)}"
            page += [
                Said(0, head, running.left, pt, "quiet"),
                Said(width - self.fonts.width(running.right, pt), head, running.right, pt, "quiet"),
                Said((width - self.fonts.width(running.mark, pt)) / 2, head, running.mark, pt, "bad"),
                Said(0, foot, running.foot, pt, "quiet"),
                Said(width - self.fonts.width(number, pt), foot, number, pt, "quiet"),
            ]
