"""The outlook of a year: its whole months, the estimate of the rest, how good such estimates were, and what a target needs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from horgosdesk.core.calendar import has_all, month_days
from horgosdesk.store import goals, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.trends import Measure, newest_counted
from horgosdesk.store.why import measured
from horgosdesk.study import outlook, series
from horgosdesk.study.outlook import Estimate, Trial


@dataclass(frozen=True, slots=True)
class Outlook:
    """Amounts are whole smallest units of the measure.

    year: of which the end is estimated. months: whole months without a gap, oldest first, with their amounts in `amounts`,
    up to the newest that is over. so_far: of the year, with the records of the month under way; counted: the day up to
    which. estimate: from whole months only; None with too short a history, or when the year is over. trials: the same
    method in past years. last_year: its months, None where there are none.
    """

    measure: Measure
    currency: str
    year: str
    months: list[str]
    amounts: list[int]
    so_far: int
    counted: str
    estimate: Estimate | None
    naive: Estimate | None
    trials: list[Trial]
    last_year: list[int | None]
    goal: int | None
    position: int
    records: int

    @property
    def known(self) -> list[int]:
        """The year's whole months."""
        return [amount for month, amount in zip(self.months, self.amounts, strict=True) if month[:4] == self.year]

    @property
    def begun(self) -> int:
        """How many months of the year lie before the first whole one: in a desk's first year its records may begin in autumn."""
        first = self.months[0]
        return int(first[5:]) - 1 if first[:4] == self.year else 0

    @property
    def under_way(self) -> str:
        """The month that has records and is not over; ""."""
        month = self.counted[:7]
        return month if month[:4] == self.year and month not in self.months else ""


def outlook_of(
    store: Store,
    measure: Measure,
    currency: str = "",
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> Outlook | None:
    """The outlook of the year after the newest whole month; None in a desk without a whole month."""
    from horgosdesk.store import journal

    counted = newest_counted(store)
    begun = totals.oldest_day(store)
    if not begun:
        return None
    first = begun[:7] if has_all(month_days(begun[:7]), begun) else month_on(begun[:7], 1)
    # the last day of a month may have records before it is over
    last = counted[:7] if month_days(counted[:7])[1] < store.today else month_on(counted[:7], -1)
    if last < first:
        return None
    where = {"currency": currency} if measure == "value" else None
    year = month_on(last, 1)[:4]
    # a first month that is not whole is no month to estimate from, but its records are of its year
    lines = totals.totals(store, begun, counted, ("month",), where=where)
    taken = measured(measure, currency)
    rows = [(line.keys["month"], "", taken(line.sums)) for line in lines]
    months = series.months_between(first, last)
    amounts = series.aligned(rows, months).get("", [0] * len(months))
    ahead = 12 - int(last[5:]) if last[:4] == year else 12
    estimate = outlook.best(amounts, ahead)
    past = [
        (month[:4], place + 1)
        for place, month in enumerate(months)
        if month.endswith("-12") and place >= 11 and month[:4] < year
    ]
    progress(1, len(past) + 1)
    tried = (
        outlook.trials(amounts, past, ahead, estimate.method, lambda done: progress(done + 1, len(past) + 1))
        if estimate is not None
        else []
    )
    so_far = sum(amount for month, _, amount in rows if month[:4] == year)
    at = dict(zip(months, amounts, strict=True))
    before = f"{int(year) - 1:04d}"
    return Outlook(
        measure,
        currency,
        year,
        months,
        amounts,
        so_far,
        counted,
        estimate,
        outlook.same(amounts, ahead),
        tried,
        [at.get(f"{before}-{month:02d}") for month in range(1, 13)],
        goal_of(store, year, measure, currency),
        journal.position(store),
        sum(line.sums.records for line in lines if line.keys["month"][:4] == year),
    )


def goal_key(measure: str, currency: str) -> str:
    """Under which name a target is kept."""
    return f"{measure}/{currency}" if measure == "value" else measure


def goal_of(store: Store, year: str, measure: str, currency: str) -> int | None:
    """The year's target in the measure's smallest unit here: of vehicles, which the store keeps by one, thousandths."""
    goal = goals.of_year(store, year, goal_key(measure, currency))
    return goal * 1000 if goal is not None and measure == "vehicles" else goal


# What a target needs

State = Literal["open", "reached", "missed", "hard"]


@dataclass(frozen=True, slots=True)
class Need:
    """What the rest of the year must bring. left: up to the target, under zero when it is passed. days, months: that are
    left, of the month under way the part that is left.

    state: "reached"; "missed" when the year is over; "hard" when each day must bring more than the best month did and the
    target lies above the band; "open".
    a_month, a_day: what is needed; lately, yearly: what the last 3 and 12 whole months brought, by month; best: the best
    month's run by day. Exact; None where there are too few months.
    """

    goal: int
    left: int
    days: int
    months: Fraction
    state: State
    a_month: Fraction | None
    a_day: Fraction | None
    lately: Fraction | None
    lately_a_day: Fraction | None
    yearly: Fraction | None
    yearly_a_day: Fraction | None
    best_a_day: Fraction | None


def need(found: Outlook) -> Need | None:
    """What the year's target needs; None without a target."""
    if found.goal is None:
        return None
    left = found.goal - found.so_far
    start = max(found.counted, f"{int(found.year) - 1:04d}-12-31")
    days = (date(int(found.year), 12, 31) - date.fromisoformat(start)).days
    months = _months_left(found.year, start)
    runs = [
        Fraction(amount, int(month_days(month)[1][8:]))
        for month, amount in zip(found.months, found.amounts, strict=True)
    ]
    best = max(runs, default=None)
    a_day = Fraction(left, days) if days > 0 and left > 0 else None
    state: State = "open"
    if left <= 0:
        state = "reached"
    elif days <= 0:
        state = "missed"
    elif best is not None and a_day is not None and a_day > best and not _is_within(found):
        state = "hard"
    lately, lately_a_day = _run(found.months, found.amounts, 3)
    yearly, yearly_a_day = _run(found.months, found.amounts, 12)
    return Need(
        found.goal,
        left,
        days,
        months,
        state,
        left / months if months and left > 0 else None,
        a_day,
        lately,
        lately_a_day,
        yearly,
        yearly_a_day,
        best,
    )


def _is_within(found: Outlook) -> bool:
    """Whether the estimate's band reaches up to the target."""
    band = found.estimate.band if found.estimate is not None else None
    return band is not None and found.goal is not None and found.goal <= band[1]


def _run(months: Sequence[str], amounts: Sequence[int], count: int) -> tuple[Fraction | None, Fraction | None]:
    """By month and by day, of the last so many months."""
    if len(months) < count:
        return None, None
    days = sum(int(month_days(month)[1][8:]) for month in months[-count:])
    whole = sum(amounts[-count:])
    return Fraction(whole, count), Fraction(whole, days)


def _months_left(year: str, after: str) -> Fraction:
    """Months of a year after a day; of its own month the part that is left."""
    if after[:4] < year:
        return Fraction(12)
    length = int(month_days(after[:7])[1][8:])
    return 12 - int(after[5:7]) + Fraction(length - int(after[8:]), length)


def month_on(month: str, steps: int) -> str:
    """The month so many months on."""
    years, index = divmod(int(month[:4]) * 12 + int(month[5:7]) - 1 + steps, 12)
    return f"{years:04d}-{index + 1:02d}"
