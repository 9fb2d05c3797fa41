"""What trends are drawn from: series by day to year beside last year's, and the parts that explain a change."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from horgosdesk.core.calendar import has_all, month_days, utc_text
from horgosdesk.core.units import change_pct
from horgosdesk.store import journal, study, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.trends.choice import (
    LATELY,
    TEU_PER_CONTAINER,
    By,
    Choice,
    Cut,
    Measure,
    View,
    cuts_of,
    fitting,
    from_json,
    to_json,
    views_of,
)
from horgosdesk.store.trends.figures import counted, kept_where, measured, values
from horgosdesk.study import series
from horgosdesk.study.series import Points
from horgosdesk.study.steps import (
    MONTHS_OF,
    Range,
    base_of,
    days_of,
    length,
    span_at,
    spans_between,
    to_date,
    twelve_months,
)

__all__ = [
    "LATELY",
    "MOST_NAMED",
    "TEU_PER_CONTAINER",
    "By",
    "Choice",
    "Cut",
    "Measure",
    "Story",
    "Trend",
    "View",
    "currencies",
    "cuts_of",
    "fitting",
    "from_json",
    "known_days",
    "known_months",
    "newest_counted",
    "period_days",
    "story",
    "to_json",
    "trend",
    "units",
    "views_of",
]

MOST_NAMED = 6
"""More parts than this cannot be told apart in one chart; the smaller ones are drawn together."""


@dataclass(frozen=True, slots=True)
class Trend:
    """Values in step with `spans`, by key of the cut (largest first, series.OTHERS last; "" when nothing is cut).

    now: None after `last`, the newest day that counts. base: the same of a year before, whole spans long, but of the one
    that is not over (`under_way`) only up to the same day; None where not all of its days are known, since the desk began
    in the midst of them, empty when nothing is known of then. days: which days each value of `now` is of. index: each value as a percentage of what the base month's comes
    to in as many days, where the view is the index. records: how many records, runs, containers or consignments the
    values of `now` were made of. position, as_of: the newest journal entry and the instant, in UTC, when they were read.
    """

    spans: list[str] = field(default_factory=list)
    now: dict[str, list[int | None]] = field(default_factory=dict)
    base: dict[str, list[int | None]] = field(default_factory=dict)
    last: str = ""
    days: list[Range] = field(default_factory=list)
    base_days: list[Range] = field(default_factory=list)
    index: dict[str, Points] = field(default_factory=dict)
    index_month: str = ""
    records: int = 0
    position: int = 0
    as_of: str = ""

    @property
    def under_way(self) -> str:
        """The span that is compared up to the same day only; "" when all are over."""
        for span in reversed(self.spans):
            first, last = days_of(span)
            if first <= self.last < last:
                return span
        return ""


@dataclass(frozen=True, slots=True)
class Story:
    """One span in figures. base: None where the desk does not have all of its days. parts: (direction, mode, category) and
    the points it adds to the change, strongest first."""

    first: str
    last: str
    now: int
    base: int | None
    change_pct: Decimal | None
    parts: list[tuple[tuple[str, str, str], Fraction]]

    @property
    def is_cut_short(self) -> bool:
        """Whether the span is not over, so that last year counts to the same day only."""
        return self.first != self.last and self.last != month_days(self.last[:7])[1]


def trend(store: Store, choice: Choice) -> Trend:
    """The series of a choice; without spans when there is nothing of its kind in the store."""
    choice = fitting(choice)
    known = known_days(store, choice)
    if known is None:
        return Trend()
    begun, last = known
    first, end = period_days(choice, begun, last)
    # before the figures: what comes in between is then told as missing, not as counted
    position, as_of = journal.position(store), utc_text(store.clock())
    spans = spans_between(first, end, choice.by)
    days = [range_of(choice, span, last) for span in spans]
    bases = [_base_of(choice, one) for one in days]
    whole = [range_of(choice, span, end_of(span)) for span in spans]
    # the years that are to come are told too, as they were a year before
    bases = [
        _base_of(choice, all_of) if one[0] > one[1] else base
        for one, base, all_of in zip(days, bases, whole, strict=True)
    ]
    now, base, indexed, month, records = (_medians if choice.measure == "hours" else _sums)(
        store, choice, days, bases, begun, last
    )
    now_known = {
        key: [None if days_of(span)[0] > last else value for value, span in zip(line, spans, strict=True)]
        for key, line in now.items()
    }
    if choice.view == "trailing":
        reached = [one[0][:7] >= begun[:7] for one in days]
        now_known = {
            key: [value if there else None for value, there in zip(line, reached, strict=True)]
            for key, line in now_known.items()
        }
    base_known = {
        key: [value if has_all(one, begun) else None for value, one in zip(line, bases, strict=True)]
        for key, line in base.items()
    }
    if not any(any(line) for line in base_known.values()):
        base_known = {}
    return Trend(spans, now_known, base_known, last, days, bases, indexed, month, records, position, as_of)


def end_of(span: str) -> str:
    """The last day of a span."""
    return days_of(span)[1]


def range_of(choice: Choice, span: str, last: str) -> Range:
    """The days that a span's value is of in the view of the choice, none of them after `last`."""
    first, end = days_of(span)
    end = min(end, last)
    if first > end:
        return first, end
    if choice.view == "running":
        return to_date(span, (first, end))
    return twelve_months(end) if choice.view == "trailing" else (first, end)


def _base_of(choice: Choice, days: Range) -> Range:
    """The days of a year before. What runs from 1 January or over twelve months is no week any more, whatever the steps:
    52 weeks before, the year would begin on the 2nd or 3rd, and a day of these twelve months would be in those before."""
    return base_of(days, "day" if choice.view in ("running", "trailing") else choice.by)


Found = tuple[dict[str, list[int]], dict[str, list[int]], dict[str, Points], str, int]


def _sums(store: Store, choice: Choice, days: Sequence[Range], bases: Sequence[Range], begun: str, last: str) -> Found:
    count = len(days)
    both = values(store, choice, [*days, *bases])
    now, base = {key: line[:count] for key, line in both.items()}, {key: line[count:] for key, line in both.items()}
    if choice.parted:
        named = series.largest(now, base, most=MOST_NAMED)
        now, base = series.gathered(now, named, count), series.gathered(base, named, count)
        if series.OTHERS in {**now, **base}:
            for parts in (now, base):
                parts.setdefault(series.OTHERS, [0] * count)
    else:
        now, base = now or {"": [0] * count}, base or {"": [0] * count}
    indexed: dict[str, Points] = {}
    month = ""
    if choice.view == "index":
        month = index_month(choice, begun, last)
        reference = values(store, choice, [month_days(month)])
        if not choice.base and not any(map(any, reference.values())):
            month = _first_with_any(store, choice, month, last)
            reference = values(store, choice, [month_days(month)])
        named = [key for key in now if key != series.OTHERS]
        one = series.gathered(reference, named, 1) if choice.parted else reference
        indexed = {
            key: series.indexed(line, [_expected(choice, month, (one.get(key) or [0])[0], span) for span in days])
            for key, line in now.items()
        }
    seen = [one for one in days if one[0] <= one[1]]
    records = counted(store, choice, (min(seen)[0], max(one[1] for one in seen))) if seen else 0
    return now, base, indexed, month, records


def _medians(
    store: Store, choice: Choice, days: Sequence[Range], bases: Sequence[Range], begun: str, last: str
) -> Found:
    from horgosdesk.store.trends.hours import Hours

    month = index_month(choice, begun, last) if choice.view == "index" else ""
    reference = [month_days(month)] if month else []
    seen = [one for one in (*days, *bases, *reference) if one[0] <= one[1]]
    read = Hours(store, choice, (min(one[0] for one in seen), min(last, max(one[1] for one in seen))))
    cases = read.parts([one for one in (*days, *bases) if one[0] <= one[1]])
    named = series.largest({key: [number] for key, number in cases.items()}, most=MOST_NAMED) if choice.parted else [""]
    found = read.medians([*days, *bases, *reference], named)
    count = len(days)
    indexed = {key: series.indexed(line[:count], [line[-1]] * count) if month else [] for key, line in found.items()}
    mine = read.parts([one for one in days if one[0] <= one[1]])
    now = {key: line[:count] for key, line in found.items()}
    base = {key: line[count : 2 * count] for key, line in found.items()}
    return now, base, indexed if month else {}, month, sum(mine.values())  # type: ignore[return-value]


def index_month(choice: Choice, begun: str, last: str) -> str:
    """The month that is 100: the chosen one, else the first of the period that the desk has anything of."""
    if len(choice.base) == 7 and begun[:7] <= choice.base <= last[:7]:
        return choice.base
    return min(last[:7], max(period_days(choice, begun, last)[0][:7], begun[:7]))


def _first_with_any(store: Store, choice: Choice, month: str, last: str) -> str:
    """The first month from one on that there is anything in; that one when there is none."""
    months = spans_between(f"{month}-01", last, "month")
    found = values(store, choice, [month_days(one) for one in months])
    return next((one for one, *column in zip(months, *found.values(), strict=True) if any(column)), month)


def _expected(choice: Choice, month: str, value: int, days: Range) -> Fraction | int:
    """What the base month comes to in the days of a span: whole months as one another, all else by the day."""
    if days[0] > days[1] or choice.by not in MONTHS_OF:
        return Fraction(value * length(days), length(month_days(month)))
    months = [month_days(one) for one in spans_between(*days, "month")]
    return Fraction(value * len(months) * length(days), sum(map(length, months)))


def story(store: Store, choice: Choice, span: str) -> Story:
    """The sum over a span (from 1 January when running, of twelve months when trailing) against the same days of last
    year, with what each direction, mode and category adds to the change; of a choice that the kept totals answer."""
    first, last = days_of(span)
    counted_to = newest_counted(store)
    first, last = range_of(choice, span, counted_to) if first <= counted_to else (first, first)
    by = ("direction", "mode", "category")
    now_lines = totals.totals(store, first, last, by, where=kept_where(choice))
    compared = _base_of(choice, (first, last))
    base_lines = totals.totals(store, *compared, by, where=kept_where(choice))
    of = measured(choice)

    def parts(lines: Sequence[totals.Line]) -> dict[tuple[str, str, str], int]:
        return {(line.keys["direction"], line.keys["mode"], line.keys["category"]): of(line.sums) for line in lines}

    now, base = parts(now_lines), parts(base_lines)
    if totals.begun_within(store, compared):
        return Story(first, last, sum(now.values()), None, None, [])
    whole, before = sum(now.values()), sum(base.values())
    return Story(first, last, whole, before, change_pct(whole, before), series.points(now, base))


def currencies(store: Store) -> list[str]:
    """Currencies that values are known in, most used first."""
    rows = store.db.execute(
        "SELECT currency FROM monthly_totals WHERE currency <> '' AND value_fen > 0 GROUP BY currency ORDER BY sum(records) DESC, currency"
    )
    return [str(row[0]) for row in rows]


def units(store: Store) -> list[str]:
    """Units that quantities are known in, most used first."""
    rows = store.db.execute(
        "SELECT unit FROM monthly_totals WHERE unit <> '' AND quantity_milli > 0 GROUP BY unit ORDER BY sum(records) DESC, unit"
    )
    return [str(row[0]) for row in rows]


def newest_counted(store: Store) -> str:
    """The day up to which the records can be taken as whole: the newest with records, or the end of its month once over."""
    return _whole_month(store, totals.newest_day(store) or store.today)


def _whole_month(store: Store, newest: str) -> str:
    end = month_days(newest[:7])[1]
    return end if end < store.today else newest


def known_days(store: Store, choice: Choice) -> Range | None:
    """The first day there is anything of the measure's kind, and the last that counts."""
    if choice.measure == "hours":
        first, newest = study.first_day(store), study.newest_day(store)
        return (first, _whole_month(store, newest)) if first and newest else None
    if choice.measure in ("trains", "wagons"):
        row = store.db.execute(
            "SELECT min(day), max(day) FROM train WHERE NOT cancelled AND day <> '' AND day <= ?", (store.today,)
        ).fetchone()
        if row[0] is None:
            return None
        return str(row[0]), _whole_month(store, str(row[1]))
    begun = totals.oldest_day(store)
    return (begun, newest_counted(store)) if begun else None


def known_months(store: Store, choice: Choice) -> list[str]:
    """The months that there is anything of the measure's kind in, oldest first; of cargo those that have records."""
    if choice.measure in ("trains", "wagons", "hours"):
        known = known_days(store, choice)
        return spans_between(*known, "month") if known else []
    return totals.months_with_records(store)


def period_days(choice: Choice, begun: str, last: str) -> Range:
    """The days of the period of a choice, where the desk has its kind of records from `begun` to `last`."""
    if choice.period == LATELY:
        first, end = twelve_months(month_days(last[:7])[1])[0], month_days(last[:7])[1]
        end = min(end, last) if choice.by in ("day", "week") else end
    elif choice.by == "week" and len(choice.period) == 4 and choice.view != "running":
        # the 28th of December always lies in the last week of its year
        first, end = days_of(f"{choice.period}-W01")[0], days_of(span_at(f"{choice.period}-12-28", "week"))[1]
    elif choice.period:
        first, end = days_of(choice.period)
    else:
        first, end = f"{begun[:7]}-01", month_days(last[:7])[1]
    return (f"{first[:4]}-01-01" if choice.view == "running" else first), end
