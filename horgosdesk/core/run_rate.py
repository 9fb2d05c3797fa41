"""A meter's figures: what came by day, running sums, the run-rate against a target, and what it is measured by.

Sums are of whole grams, or thousandths of the unit, and count a reading on its day, as its cargo record does. A reading that
stands for several days is told apart: nobody knows what came on which of them, and each is drawn with an equal share.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Brought:
    """What one reading brought for the days from first to last, the day that it was read on; an exact amount."""

    first: str
    last: str
    amount: int

    @property
    def days(self) -> int:
        """How many days it stands for."""
        return (date.fromisoformat(self.last) - date.fromisoformat(self.first)).days + 1

    @property
    def share(self) -> int | Fraction:
        """Of one of its days."""
        return self.amount if self.first == self.last else Fraction(self.amount, self.days)


@dataclass(frozen=True, slots=True)
class Bar:
    """A day. amount: None where no reading stands for it. shared: it is an equal share of a reading for several days."""

    day: str
    amount: int | Fraction | None
    shared: bool = False


def days_later(day: str, days: int) -> str:
    """The day some days after another."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def counted(stretches: Sequence[Brought], first: str, last: str) -> int:
    """The sum of what was read from one day to another, both included."""
    return sum(one.amount for one in _within(stretches, first, last))


def read_days(stretches: Sequence[Brought], first: str, last: str) -> int:
    """How many of the days from first to last readings stand for."""
    return sum(bar.amount is not None for bar in bars(stretches, first, last))


def bars(stretches: Sequence[Brought], first: str, last: str) -> list[Bar]:
    """Each day from first to last. What a reading brought that is of days before `first` too is shared with these."""
    shares = {day: one for one in stretches if one.last >= first and one.first <= last for day in _days(one)}
    found = []
    day = first
    while day <= last:
        one = shares.get(day)
        found.append(Bar(day, one.share if one else None, one is not None and one.first < one.last))
        day = days_later(day, 1)
    return found


def curve(stretches: Sequence[Brought], days: Sequence[str]) -> list[int | Fraction | None]:
    """The sum of what was read since the first of some days, on each of them; None before the first reading and behind the last.

    Exact on days that were read; over days that nobody read it rises evenly.
    """
    inside = _within(stretches, days[0], days[-1]) if days else []
    rises: dict[str, int | Fraction] = {}
    for one in inside:
        shared = [day for day in _days(one) if day >= days[0]]
        for day in shared:
            rises[day] = one.amount if len(shared) == 1 else Fraction(one.amount, len(shared))
    if not inside:
        return [None] * len(days)
    begun, over = max(days[0], inside[0].first), inside[-1].last
    sums = accumulate(rises.get(day, 0) for day in days)
    return [total if begun <= day <= over else None for day, total in zip(days, sums, strict=True)]


def lately(stretches: Sequence[Brought], days: int) -> Fraction | None:
    """The mean a day of the last readings that stand for so many days at least; None where there are not so many."""
    amount = of = 0
    for one in reversed(stretches):
        amount, of = amount + one.amount, of + one.days
        if of >= days:
            return Fraction(amount, of)
    return None


def reached(stretches: Sequence[Brought], amount: int) -> str:
    """The day whose reading brought the sum to an amount; "" for not yet."""
    so_far = 0
    for one in stretches:
        so_far += one.amount
        if so_far >= amount:
            return one.last
    return ""


def expected(through: str, left: int, a_day: Fraction | None) -> str:
    """The day on which what is left will have come at a pace; "" where it never will, or not in a thousand years."""
    if left <= 0 or not a_day or a_day <= 0:
        return ""
    days = -(-left // a_day)
    return days_later(through, int(days)) if days < 365_000 else ""


@dataclass(frozen=True, slots=True)
class RunRate:
    """Where a year is going. through: the last day read. so_far: by then, exactly. days_left: behind it, on which the meter is read.

    a_day: the pace, the mean of the last days. projected: at the year's end, an estimate; None without a pace. goal: the
    target. needed: a day from now on, to reach it. day: on which it was reached, or would be at the pace, and may be after
    the year's end; "" for none.
    """

    year: str
    through: str
    so_far: int
    days_left: int
    a_day: Fraction | None
    projected: int | None
    goal: int | None = None
    needed: Fraction | None = None
    day: str = ""

    @property
    def is_reached(self) -> bool:
        """Whether there is a target that is reached."""
        return self.goal is not None and self.so_far >= self.goal


PACE_DAYS = (28, 7)
"""The pace is the mean of so many days read; where there are not so many, of the fewer."""


def pace(stretches: Sequence[Brought]) -> Fraction | None:
    """The mean a day of the last readings."""
    found = (lately(stretches, days) for days in PACE_DAYS)
    return next((one for one in found if one is not None), None)


def run_rate(stretches: Sequence[Brought], goal: int | None, ended: str = "") -> RunRate | None:
    """Of the year of the last reading; None without one. ended: the last day that the meter is read, "" for none."""
    if not stretches:
        return None
    through = stretches[-1].last
    year = through[:4]
    first, last = f"{year}-01-01", f"{year}-12-31"
    end = min(last, ended) if ended else last
    left = max(0, (date.fromisoformat(end) - date.fromisoformat(through)).days)
    of_year = _within(stretches, first, last)
    so_far, a_day = sum(one.amount for one in of_year), pace(stretches)
    projected = so_far if not left else None if a_day is None else so_far + round(a_day * left)
    needed, day = None, ""
    if goal is not None:
        if so_far >= goal:
            day = reached(of_year, goal)
        else:
            needed = Fraction(goal - so_far, left) if left else None
            day = expected(through, goal - so_far, a_day) if left else ""
    return RunRate(year, through, so_far, left, a_day, projected, goal, needed, day)


@dataclass(frozen=True, slots=True)
class Passed:
    """How many days readings stand for, and on how many of them so much came as is meant for a day."""

    days: int
    of: int


def passed(found: Sequence[Bar], amount: int) -> Passed:
    """On how many days an amount was reached. Of days that share a reading, their mean says so."""
    known = [bar.amount for bar in found if bar.amount is not None]
    return Passed(sum(one >= amount for one in known), len(known))


def pieces(amount: int, each: int) -> Fraction:
    """How many of what stands for so much each an amount is, exactly."""
    return Fraction(amount, each)


# Of stretches by day


def _within(stretches: Sequence[Brought], first: str, last: str) -> Sequence[Brought]:
    """Those that were read from one day to another."""
    days = [one.last for one in stretches]
    return stretches[bisect_left(days, first) : bisect_right(days, last)]


def _days(one: Brought) -> Iterator[str]:
    if one.first == one.last:
        yield one.last
        return
    for place in range(one.days):
        yield days_later(one.first, place)
