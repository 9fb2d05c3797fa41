"""What trends are drawn from: series by month or day beside last year's, and the parts that explain a change."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from horgosdesk.core.calendar import days_between, month_days, year_before
from horgosdesk.core.units import change_pct
from horgosdesk.store import totals
from horgosdesk.store.desk import Store
from horgosdesk.store.totals import Sums
from horgosdesk.study import series

Measure = Literal["gross", "value", "vehicles", "records"]
Cut = Literal["", "direction", "mode", "category"]
View = Literal["compare", "running", "mix"]
By = Literal["month", "day"]

MOST_NAMED = 6
"""More parts than this cannot be told apart in one chart; the smaller ones are drawn together."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What to draw. period: a year (2025), a month (2025-11), or "" for all there is.

    measure: gross in grams, value in hundredths of `currency` (currencies do not add), vehicles and records as counts.
    cut: the parts that are told apart, "" for the whole. view: each span against last year's, the year-to-date
    curve, or the mix, whose cut is the category when none is chosen.
    """

    measure: Measure = "gross"
    currency: str = ""
    cut: Cut = ""
    by: By = "month"
    view: View = "compare"
    period: str = ""

    @property
    def parted(self) -> Cut:
        """The cut in force."""
        return "category" if self.view == "mix" and not self.cut else self.cut


@dataclass(frozen=True, slots=True)
class Trend:
    """Values in step with `spans`, by key of the cut (largest first, series.OTHERS last; "" when nothing is cut).

    now: None after `last`, the newest day that counts. base: the same of a year before, whole years long, but of the
    month that is not over (`under_way`) only up to the same day; None before the desk's first month, empty when nothing
    is known of then.
    """

    spans: list[str] = field(default_factory=list)
    now: dict[str, list[int | None]] = field(default_factory=dict)
    base: dict[str, list[int | None]] = field(default_factory=dict)
    last: str = ""

    @property
    def under_way(self) -> str:
        """The month among the spans that is compared up to the same day only; "" when all are over."""
        month = self.last[:7]
        return month if month in self.spans and self.last != month_days(month)[1] else ""


@dataclass(frozen=True, slots=True)
class Story:
    """One span in figures. parts: (direction, mode, category) and the points it adds to the change, strongest first."""

    first: str
    last: str
    now: int
    base: int
    change_pct: Decimal | None
    parts: list[tuple[tuple[str, str, str], Fraction]]

    @property
    def is_cut_short(self) -> bool:
        """Whether the span is not over, so that last year counts to the same day only."""
        return self.first != self.last and self.last != month_days(self.last[:7])[1]


def trend(store: Store, choice: Choice) -> Trend:
    """The series of a choice; without spans when the store has no records."""
    first, last = _days_of(store, choice)
    if not first:
        return Trend()
    spans = (series.months_between if choice.by == "month" else days_between)(first, last)
    cut = choice.parted
    measured = _measured(choice)
    lines = totals.totals(
        store, first, last, (choice.by, cut) if cut else (choice.by,), compare=True, where=_where(choice)
    )
    rows = [(line.keys[choice.by], line.keys.get(cut, ""), line) for line in lines]
    now = series.aligned([(span, key, measured(line.sums)) for span, key, line in rows], spans)
    base = series.aligned([(span, key, measured(line.base)) for span, key, line in rows if line.base], spans)
    named = series.largest(now, base, most=MOST_NAMED) if cut else [""]
    now, base = series.gathered(now, named), series.gathered(base, named)
    if series.OTHERS in {**now, **base}:
        for parts in (now, base):
            parts.setdefault(series.OTHERS, [0] * len(spans))
    if choice.view == "running":
        now = {key: series.running(values, spans) for key, values in now.items()}
        base = {key: series.running(values, spans) for key, values in base.items()}
    found = Trend(spans, last=newest_counted(store))
    if found.under_way:
        later = {key: [value] for key, value in _later_in_month(store, choice, found.last).items()}
        for key, over in series.gathered(later, named).items():
            if key in base:
                base[key][spans.index(found.under_way)] -= over[0]
    known = totals.months_with_records(store)
    begun = known[0] if known else found.last
    return replace(
        found,
        now={key: series.until(values, spans, found.last) for key, values in now.items()},
        base={key: _since(values, spans, begun) for key, values in base.items()}
        if any(any(values) for values in base.values())
        else {},
    )


def _since(values: Sequence[int], spans: Sequence[str], begun: str) -> list[int | None]:
    """Last year's values where the desk has records of then at all; before, they are not zero but unknown."""
    first = f"{int(begun[:4]) + 1:04d}{begun[4:7]}"
    return [value if span[:7] >= first else None for value, span in zip(values, spans, strict=True)]


def _later_in_month(store: Store, choice: Choice, last: str) -> dict[str, int]:
    """What last year's month had after the day that is compared, by key of the cut."""
    cut, measured = choice.parted, _measured(choice)
    base_last = year_before(last)
    end = month_days(base_last[:7])[1]
    if base_last == end:
        return {}
    first = days_between(base_last, end)[1]
    lines = totals.totals(store, first, end, (cut,) if cut else (), where=_where(choice))
    return {line.keys.get(cut, ""): measured(line.sums) for line in lines}


def story(store: Store, choice: Choice, span: str) -> Story:
    """The sum over a span (a year, month or day; from 1 January when running) against the same days of last year."""
    first, last = _ends(span)
    last = max(first, min(last, newest_counted(store)))
    if choice.view == "running":
        first = f"{span[:4]}-01-01"
    lines = totals.totals(store, first, last, ("direction", "mode", "category"), compare=True, where=_where(choice))
    measured = _measured(choice)
    now: dict[tuple[str, str, str], int] = {}
    base: dict[tuple[str, str, str], int] = {}
    for line in lines:
        key = (line.keys["direction"], line.keys["mode"], line.keys["category"])
        now[key], base[key] = measured(line.sums), measured(line.base) if line.base else 0
    whole, before = sum(now.values()), sum(base.values())
    return Story(first, last, whole, before, change_pct(whole, before), series.points(now, base))


def currencies(store: Store) -> list[str]:
    """Currencies that values are known in, most used first."""
    rows = store.db.execute(
        "SELECT currency FROM monthly_totals WHERE currency <> '' AND value_fen > 0 GROUP BY currency ORDER BY sum(records) DESC, currency"
    )
    return [str(row[0]) for row in rows]


def newest_counted(store: Store) -> str:
    """The day up to which the records can be taken as whole: the newest with records, or the end of its month once over."""
    newest = totals.newest_day(store) or store.today
    end = month_days(newest[:7])[1]
    return end if end < store.today else newest


def _days_of(store: Store, choice: Choice) -> tuple[str, str]:
    if choice.period:
        first, last = _ends(choice.period)
    else:
        months = totals.months_with_records(store)
        if not months:
            return "", ""
        first, last = f"{months[0]}-01", month_days(months[-1])[1]
    return (f"{first[:4]}-01-01" if choice.view == "running" else first), last


def _ends(span: str) -> tuple[str, str]:
    if len(span) == 4:
        return f"{span}-01-01", f"{span}-12-31"
    return month_days(span) if len(span) == 7 else (span, span)


def _where(choice: Choice) -> Mapping[str, str]:
    return {"currency": choice.currency} if choice.measure == "value" else {}


def _measured(choice: Choice) -> Callable[[Sums], int]:
    match choice.measure:
        case "value":
            return lambda sums: sums.value_fen.get(choice.currency, 0)
        case "vehicles":
            return lambda sums: sums.vehicles
        case "records":
            return lambda sums: sums.records
    return lambda sums: sums.gross_g
