"""Everything that the return of a month says. Only the kept totals are asked, never the records, however many there are:
but for its account of earlier returns (store/restatements.py), which the workbook has and the screen need not wait for."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from horgosdesk.core.calendar import days_between, month_days, same_span_last_year
from horgosdesk.core.units import change_pct, kilograms
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import drafts, months, returns, seconds, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.months import Closing
from horgosdesk.store.returns import NOTHING, RESTATED, State

if TYPE_CHECKING:
    from horgosdesk.core.carbon import Method
    from horgosdesk.store.carbon import Annex
    from horgosdesk.store.restatements import Account

DIRECTIONS = ("import", "export", "transit")
MODES = ("rail", "road", "pipeline", "air", "post", "other")
"""The order in which table 1 names them; any other code follows."""

SPANS = ("month", "month_base", "year", "year_base")
"""The four columns of tables 1 to 3: the month, the same month of last year, the year to date, the same of last year."""


@dataclass(frozen=True, slots=True)
class Row:
    """Gross weight in grams over the SPANS, of the records with these keys (codes), and how many the month has."""

    keys: tuple[str, ...]
    month_g: int = 0
    month_base_g: int = 0
    year_g: int = 0
    year_base_g: int = 0
    records: int = 0

    def grams(self, span: str) -> int:
        """The weight of one of SPANS."""
        return int(getattr(self, f"{span}_g"))

    @property
    def month_change_pct(self) -> Decimal | None:
        """The month against the same of last year, exact; None against nothing."""
        return change_pct(self.month_g, self.month_base_g)

    @property
    def year_change_pct(self) -> Decimal | None:
        """The year to date against the same of last year, exact; None against nothing."""
        return change_pct(self.year_g, self.year_base_g)


@dataclass(frozen=True, slots=True)
class Day:
    """One line of table 4, in grams."""

    day: str
    import_g: int
    export_g: int
    transit_g: int
    records: int

    @property
    def total_g(self) -> int:
        """All directions."""
        return self.import_g + self.export_g + self.transit_g


@dataclass(frozen=True, slots=True)
class Monthly:
    """A month's return.

    first, last: the days counted; a month under way ends with its newest day that has records, and the spans of last year
    are cut at the same day. by_mode: table 1, by direction and mode; by_category and by_country: tables 2 and 3, the
    heaviest of the year first; daily: table 4, every day of the month. total: the totals asked without a cut.
    earlier_g: January to the month before. closed: None while the figures are provisional. drafts: records of the month
    that wait to be finished, which the journal does not know: for the screen only. state: where in the journal the figures
    come from. register_no: under which the return is, or will be, in the register. port, unit (that reports), zone and
    synthetic are the desk's own. base: whether last year is as restated or as first published; published: of the months
    of last year that were read as first published, the positions in the journal. begun: the day that the desk's records begin
    on, where it is in the midst of last year's days, which are not whole then; "" where it is not. account: how the figures
    follow from the returns before, and the recount; None where nobody asked. second: what double entry found, None where the
    desk's returns do not tell of it. carbon: the annex on what the month's transport emits, where one was asked for.
    """

    month: str
    first: str
    last: str
    port: str
    unit: str
    zone: str
    synthetic: bool
    closed: Closing | None
    drafts: int
    by_mode: tuple[Row, ...]
    by_category: tuple[Row, ...]
    by_country: tuple[Row, ...]
    daily: tuple[Day, ...]
    total: Row
    earlier_g: int
    state: State = NOTHING
    register_no: str = ""
    base: str = RESTATED
    published: tuple[tuple[str, int], ...] = ()
    begun: str = ""
    account: "Account | None" = None
    second: seconds.Reliability | None = None
    carbon: "Annex | None" = None

    @property
    def unpublished(self) -> list[str]:
        """Where last year is as first published: its months that were never returned, and are as they are now."""
        if self.base == RESTATED:
            return []
        known = dict(self.published)
        return [month for month in base_months(self.month) if month not in known]

    @property
    def tables(self) -> tuple[tuple[Row, ...], ...]:
        """Tables 1 to 3."""
        return self.by_mode, self.by_category, self.by_country

    @property
    def year_first(self) -> str:
        """The first day of the year to date."""
        return f"{self.month[:4]}-01-01"

    @property
    def is_cut_short(self) -> bool:
        """Whether the month is not over, so that last year counts to the same day only."""
        return self.last != month_days(self.month)[1]

    def of_direction(self, direction: str) -> Row:
        """The sum of table 1's rows of one direction."""
        return added((direction,), [row for row in self.by_mode if row.keys[0] == direction])

    @property
    def figures(self) -> str:
        """Fingerprint (SHA-256) of all that the return says but where it is entered and how it follows from those before:
        equal figures, equal fingerprint."""
        said = replace(self, state=NOTHING, register_no="", drafts=0, account=None)
        return hashlib.sha256(
            json.dumps(said, default=_by_name, ensure_ascii=False, sort_keys=True).encode()
        ).hexdigest()


_LATER = ("begun", "second", "carbon")


def _by_name(said: Any) -> dict[str, Any]:
    """A dataclass by the names of its fields; `asdict` would copy each of its numbers. Nothing is said by what is empty and
    not in returns entered before."""
    return {one.name: value for one in fields(said) if (value := getattr(said, one.name)) or one.name not in _LATER}


@dataclass(frozen=True, slots=True)
class Check:
    """One cross-foot: two figures that must be equal, in grams or, for counts, in records.

    name: stable, for programs; title: what is compared, in words.
    """

    name: str
    title: str
    left: int
    right: int
    counts: bool = False

    @property
    def ok(self) -> bool:
        """Whether both are equal, to the gram."""
        return self.left == self.right

    @property
    def detail(self) -> str:
        """Both figures."""
        show = str if self.counts else kilograms
        unit = tr("Return", QT_TRANSLATE_NOOP("Return", "records")) if self.counts else "kg"
        sign = "=" if self.ok else "≠"
        return f"{show(self.left)} {unit} {sign} {show(self.right)} {unit}"


def span(store: Store, month: str, *, to_date: bool = False) -> tuple[str, str]:
    """The days of a month, or of its year to date, that count: to its end, or while it is under way to its newest day
    with records (to today when it has none)."""
    first, last = month_days(month)
    if last >= store.today:
        newest = totals.newest_day(store) or ""
        last = min(last, newest if newest >= first else max(first, store.today))
    return f"{month[:4]}-01-01" if to_date else first, last


def begun(store: Store, first: str, last: str) -> str:
    """The day that the desk's records begin on, where it is within last year's days of a span or of its year to date."""
    spans = (first, last), (f"{first[:4]}-01-01", last)
    return next(filter(None, (totals.begun_within(store, same_span_last_year(*one)) for one in spans)), "")


def base_months(month: str) -> list[str]:
    """The months of last year that a month and its year to date are compared with."""
    return [f"{int(month[:4]) - 1:04d}-{number:02d}" for number in range(1, int(month[5:7]) + 1)]


def monthly(
    store: Store,
    month: str,
    *,
    base: str = RESTATED,
    published: Mapping[str, int] | None = None,
    carbon: "Method | None" = None,
) -> Monthly:
    """The return of a month (YYYY-MM) as the totals are now.

    base, published: what the store was opened for (store/as_of.py), where last year is to be as first published. carbon: with
    the annex on what transport emits, reckoned by this.
    """
    # one read transaction: a record saved meanwhile must not be in one table and not in another
    with store.reading():
        first, last = span(store, month)
        [total] = _rows(store, first, last, ())
        made = Monthly(
            month=month,
            first=first,
            last=last,
            port=store.meta("port"),
            unit=store.meta("unit"),
            zone=store.meta("zone"),
            synthetic=bool(store.meta("synthetic")),
            closed=months.closing(store, month),
            drafts=drafts.count(store, *month_days(month)),
            by_mode=tuple(
                sorted(_rows(store, first, last, ("direction", "mode")), key=lambda row: as_listed(*row.keys))
            ),
            by_category=_heaviest_first(_rows(store, first, last, ("category",))),
            by_country=_heaviest_first(_rows(store, first, last, ("country",))),
            daily=_days(store, month),
            total=total,
            earlier_g=_earlier_g(store, month),
            base=base,
            published=tuple(sorted((published or {}).items())),
            begun=begun(store, first, last),
            second=seconds.reliability(store, *month_days(month)) if store.meta(seconds.TOLD) else None,
            carbon=_annex(store, carbon, first, last) if carbon is not None else None,
        )
        before = returns.issued(store, month)
        same = returns.standing(before, made.figures, base=base)
        if same is not None:
            return replace(made, state=same.state, register_no=same.register_no)
        return replace(
            made, state=returns.state(store), register_no=returns.next_no(month, before, returns.letters(store))
        )


def _annex(store: Store, by: "Method", first: str, last: str) -> "Annex":
    from horgosdesk.store.carbon import annex

    return annex(store, by, first, last)


def checks(made: Monthly) -> list[Check]:
    """Every table against the total, the days against the month, the year to date against its months.

    Tables 1 to 3 come from the totals by month, table 4 from those by day: that they agree is a check of the store too.
    """
    spans = (
        QT_TRANSLATE_NOOP("Return", "the month"),
        QT_TRANSLATE_NOOP("Return", "the same month of last year"),
        QT_TRANSLATE_NOOP("Return", "the year to date"),
        QT_TRANSLATE_NOOP("Return", "the year to date of last year"),
    )
    adds_up = QT_TRANSLATE_NOOP("Return", "Table {table}, {span}: the rows add up to the total")
    found = [
        Check(
            f"table{table}.{name}",
            tr("Return", adds_up, table=table, span=tr("Return", said)),
            sum(row.grams(name) for row in rows),
            made.total.grams(name),
        )
        for table, rows in enumerate(made.tables, 1)
        for name, said in zip(SPANS, spans, strict=True)
    ]
    daily = tr("Return", QT_TRANSLATE_NOOP("Return", "Table 4: the days of each direction add up to table 1"))
    found += [
        Check(
            f"table4.{direction}",
            daily,
            sum(getattr(day, f"{direction}_g") for day in made.daily),
            made.of_direction(direction).month_g,
        )
        for direction in DIRECTIONS
    ]
    return [
        *found,
        Check(
            "table4.month",
            tr("Return", QT_TRANSLATE_NOOP("Return", "Table 4: the days add up to the month")),
            sum(day.total_g for day in made.daily),
            made.total.month_g,
        ),
        Check(
            "year",
            tr("Return", QT_TRANSLATE_NOOP("Return", "The months before and this one make the year to date")),
            made.earlier_g + made.total.month_g,
            made.total.year_g,
        ),
        Check(
            "records",
            tr("Return", QT_TRANSLATE_NOOP("Return", "The records of the days are those of the month")),
            sum(day.records for day in made.daily),
            made.total.records,
            counts=True,
        ),
        *(_accounted(made, made.account) if made.account else ()),
    ]


def _accounted(made: Monthly, account: "Account") -> list[Check]:
    found = [
        Check(
            "recount",
            tr("Return", QT_TRANSLATE_NOOP("Return", "The month is what its records add up to")),
            made.total.month_g,
            account.recount_g,
        ),
        Check(
            "recount.records",
            tr("Return", QT_TRANSLATE_NOOP("Return", "The month has as many records as are counted")),
            made.total.records,
            account.recount_records,
            counts=True,
        ),
    ]
    if account.last is not None:
        follows = QT_TRANSLATE_NOOP(
            "Return",
            "Year to date of return {register_no}, the months since and the restatements make the year to date",
        )
        found.append(
            Check(
                "restated",
                tr("Return", follows, register_no=account.last.register_no),
                account.last_year_g + account.since_g + account.restated_g,
                made.total.year_g,
            )
        )
    return found


def added(keys: tuple[str, ...], rows: Sequence[Row]) -> Row:
    """The sum of rows, under keys of its own."""
    month_g, month_base_g, year_g, year_base_g = (sum(row.grams(name) for row in rows) for name in SPANS)
    return Row(keys, month_g, month_base_g, year_g, year_base_g, sum(row.records for row in rows))


def _rows(store: Store, first: str, last: str, by: Sequence[str]) -> list[Row]:
    year_first, nothing = f"{first[:4]}-01-01", (0, 0)
    spans = ((first, last), same_span_last_year(first, last), (year_first, last), same_span_last_year(year_first, last))
    found = [totals.weights(store, *span, by) for span in spans]
    rows = []
    for keys in sorted(set().union(*found)) if by else [()]:
        (month_g, records), *others = (of.get(keys, nothing) for of in found)
        month_base_g, year_g, year_base_g = (gross_g for gross_g, _ in others)
        rows.append(Row(keys, month_g, month_base_g, year_g, year_base_g, records))
    return rows


def as_listed(direction: str, mode: str) -> tuple[int, str, int, str]:
    """What table 1's lines are sorted by."""
    return _place(DIRECTIONS, direction), direction, _place(MODES, mode), mode


def _place(order: Sequence[str], code: str) -> int:
    return order.index(code) if code in order else len(order)


def _heaviest_first(rows: Sequence[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (-row.year_g, -row.month_g, -row.year_base_g, row.keys)))


def _days(store: Store, month: str) -> tuple[Day, ...]:
    first, last = month_days(month)
    sums = totals.weights(store, first, last, ("day", "direction"))
    found = []
    for day in days_between(first, last):
        of_day = [sums.get((day, direction), (0, 0)) for direction in DIRECTIONS]
        import_g, export_g, transit_g = (gross_g for gross_g, _ in of_day)
        found.append(Day(day, import_g, export_g, transit_g, sum(records for _, records in of_day)))
    return tuple(found)


def _earlier_g(store: Store, month: str) -> int:
    """January to the month before, month by month."""
    year = totals.weights(store, f"{month[:4]}-01-01", month_days(month)[1], ("month",))
    return sum(gross_g for (of,), (gross_g, _) in year.items() if of < month)
