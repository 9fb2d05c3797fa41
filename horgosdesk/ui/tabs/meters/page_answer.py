"""What the page tells of a meter: its figures over a month, a year or all days, as they stood at the end of these."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Literal

from horgosdesk.core import run_rate
from horgosdesk.core.calendar import days_between, has_all, month_days, same_span_last_year, year_before
from horgosdesk.core.meter import FIXED
from horgosdesk.core.run_rate import Bar, Brought, RunRate
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.store.meter_figures import By, Figures

Span = Literal["month", "year", "all"]
SPANS: tuple[Span, ...] = ("month", "year", "all")
BYS: tuple[By, ...] = ("weight", "unit")
DAILY = 100
"""Of all days so many are drawn each for itself; of more, the months."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A sum from one day to another. base: of the same days a year before; None where the record does not have all of them."""

    first: str
    last: str
    amount: int
    base: int | None


@dataclass(frozen=True, slots=True)
class Measured:
    """What a meter comes to by a yardstick. days, of: on how many of how many days so much came. pieces: how many of what its
    words name. day: on which it was reached, or will be by the pace. so_far: grams since the record began."""

    yardstick: Yardstick
    days: int | None = None
    of: int = 0
    pieces: Fraction | None = None
    day: str = ""
    so_far: int | None = None
    is_expected: bool = False


@dataclass(frozen=True)
class Answer:
    """at: the month or the year, "" for all. by: weights are grams, else thousandths of the unit."""

    figures: Figures
    span: Span
    at: str
    by: By

    @cached_property
    def every(self) -> list[Brought]:
        """All that was read."""
        return self.figures.brought(self.by)

    @cached_property
    def brought(self) -> list[Brought]:
        """All that was read up to the end of the period."""
        last = self.days[1]
        return [one for one in self.every if one.last <= last]

    @cached_property
    def days(self) -> tuple[str, str]:
        """The period's first and last day."""
        if self.span == "month":
            return month_days(self.at)
        if self.span == "year":
            return f"{self.at}-01-01", f"{self.at}-12-31"
        return self.every[0].first, self.every[-1].last

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read by then."""
        return not self.every or not self.brought

    @property
    def last(self) -> Brought:
        """What the last reading brought."""
        return self.brought[-1]

    @property
    def is_weight(self) -> bool:
        """Whether amounts can be set against what is told by weight."""
        return self.by == "weight"

    @property
    def year(self) -> str:
        """Of the last reading."""
        return self.last.last[:4]

    @property
    def goal(self) -> int | None:
        """The target of the year, in grams; none for amounts in the unit."""
        return self.figures.targets.get(self.year) if self.is_weight else None

    @cached_property
    def rate(self) -> RunRate:
        """Where the year of the last reading is going."""
        found = run_rate.run_rate(self.brought, self.goal, self.figures.meter.ended)
        assert found is not None
        return found

    def _compared(self, first: str) -> Compared:
        last = self.last.last
        base = same_span_last_year(first, last)
        known = has_all(base, self.every[0].first)
        amount = run_rate.counted(self.brought, first, last)
        return Compared(first, last, amount, run_rate.counted(self.every, *base) if known else None)

    @cached_property
    def month(self) -> Compared:
        """The month of the last reading so far."""
        return self._compared(f"{self.last.last[:7]}-01")

    @cached_property
    def so_far(self) -> Compared:
        """The year of the last reading so far."""
        return self._compared(f"{self.year}-01-01")

    @cached_property
    def whole(self) -> Compared:
        """The period."""
        if self.span == "all":
            return Compared(*self.days, run_rate.counted(self.brought, *self.days), None)
        return self.month if self.span == "month" else self.so_far

    # Drawn

    @cached_property
    def bars(self) -> list[Bar]:
        """The period's days."""
        return run_rate.bars(self.brought, *self.days)

    @property
    def is_monthly(self) -> bool:
        """Whether there are too many days to be drawn each for itself."""
        return self.span == "all" and len(self.bars) > DAILY

    @cached_property
    def months(self) -> list[Bar]:
        """Of each month of the period the mean of the days that readings stand for."""
        found: dict[str, list[Bar]] = {}
        for bar in self.bars:
            found.setdefault(bar.day[:7], []).append(bar)
        means = []
        for month, of in found.items():
            known = [bar.amount for bar in of if bar.amount is not None]
            means.append(Bar(month, Fraction(sum(known)) / len(known) if known else None))
        return means

    @cached_property
    def curve_days(self) -> list[str]:
        """The days of the curve: of the year, or all."""
        if self.span == "all":
            return days_between(*self.days)
        return days_between(f"{self.year}-01-01", f"{self.year}-12-31")

    @cached_property
    def curve(self) -> list[int | Fraction | None]:
        """The running sum on these days."""
        return run_rate.curve(self.brought, self.curve_days)

    @property
    def curve_drawn(self) -> tuple[list[str], list[int | Fraction | None]]:
        """The places of the curve and its heights: of months, as the bars are, each at its last day."""
        if not self.is_monthly:
            return self.curve_days, self.curve
        ends = {day[:7]: height for day, height in zip(self.curve_days, self.curve, strict=True)}
        return list(ends), list(ends.values())

    @cached_property
    def curve_before(self) -> list[int | Fraction | None]:
        """The running sum of the year before on the same days; none where the record does not have it from its beginning."""
        if self.span == "all":
            return []
        last_year = str(int(self.year) - 1)
        days = days_between(f"{last_year}-01-01", f"{last_year}-12-31")
        if not has_all((days[0], days[-1]), self.every[0].first):
            return []
        at = dict(zip(days, run_rate.curve(self.every, days), strict=True))
        return [at[year_before(day)] for day in self.curve_days]

    @cached_property
    def ahead(self) -> list[int | Fraction | None]:
        """What the pace would bring from the last day read to the end of the year, on the days of the curve."""
        rate = self.rate
        if self.span == "all" or rate.a_day is None or not rate.days_left:
            return []
        begun = self.curve_days.index(rate.through)
        found: list[int | Fraction | None] = [None] * len(self.curve_days)
        for step in range(rate.days_left + 1):
            found[begun + step] = rate.so_far + rate.a_day * step
        return found

    # Measured

    @cached_property
    def yardsticks(self) -> list[Measured]:
        """What the period comes to by each yardstick; by weight only."""
        return [self._measured(one) for one in self.figures.yardsticks]

    def _measured(self, one: Yardstick) -> Measured:
        if not self.is_weight or self.is_empty:
            return Measured(one)
        if one.sort == "daily":
            found = run_rate.passed(self.bars, one.amount_g)
            return Measured(one, days=found.days, of=found.of)
        if one.sort == "each":
            return Measured(one, pieces=run_rate.pieces(self.whole.amount, one.amount_g))
        so_far = sum(brought.amount for brought in self.brought)
        if day := run_rate.reached(self.brought, one.amount_g):
            return Measured(one, day=day, so_far=so_far)
        day = run_rate.expected(self.last.last, one.amount_g - so_far, self.rate.a_day)
        return Measured(one, day=day, so_far=so_far, is_expected=True)


def periods(brought: Sequence[Brought], span: Span) -> list[str]:
    """The months or years in which something was read, the newest first."""
    if not brought or span == "all":
        return [""]
    length = 4 if span == "year" else 7
    return sorted({one.last[:length] for one in brought}, reverse=True)


def bys(figures: Figures) -> list[By]:
    """How its amounts can be told: by weight, in the unit, or both."""
    if figures.meter.unit in FIXED and figures.is_weighed:
        return ["weight"]
    return list(BYS) if figures.is_weighed else ["unit"]
