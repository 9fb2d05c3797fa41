"""Exact sums, kept by day and by month in the transaction that changes a record, and asked by everything that shows one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

from horgosdesk.core.calendar import has_all, month_days, same_span_last_year
from horgosdesk.core.cargo import VEHICLE_UNIT
from horgosdesk.core.units import change_pct
from horgosdesk.store.desk import Store
from horgosdesk.store.tallies import KEYS, PART_KEYS, SUMS, Key, added, deltas, keep, recount

__all__ = [
    "CUTS",
    "KEYS",
    "SUMS",
    "Key",
    "Line",
    "Sums",
    "added",
    "begun_within",
    "deltas",
    "fewest",
    "keep",
    "months_with_records",
    "newest_day",
    "oldest_day",
    "recount",
    "sources",
    "totals",
    "weights",
]

CUTS = ("direction", "mode", "category", "country", "month", "day")
"""What totals can be cut by (contract.md)."""

_CHAIN = ", ".join(KEYS)


@dataclass(slots=True)
class Sums:
    """Sums of some records. Value and quantity are sums per currency and per unit, since unlike things do not add."""

    records: int = 0
    gross_g: int = 0
    net_g: int = 0
    value_fen: dict[str, int] = field(default_factory=dict)
    quantity_milli: dict[str, int] = field(default_factory=dict)

    @property
    def vehicles(self) -> int:
        """Whole vehicles among the quantities."""
        return self.quantity_milli.get(VEHICLE_UNIT, 0) // 1000

    def include(self, other: "Sums") -> None:
        """Add the sums of other records to these."""
        self.records += other.records
        self.gross_g += other.gross_g
        self.net_g += other.net_g
        for mine, theirs in ((self.value_fen, other.value_fen), (self.quantity_milli, other.quantity_milli)):
            for key, value in theirs.items():
                mine[key] = mine.get(key, 0) + value

    def count_in(self, currency: str, unit: str, sums: Sequence[int]) -> None:
        """Add one group's SUMS, all of one currency and one unit."""
        records, gross_g, net_g, value_fen, quantity_milli = sums
        value = {currency: value_fen} if currency or value_fen else {}
        quantity = {unit: quantity_milli} if unit or quantity_milli else {}
        self.include(Sums(records, gross_g, net_g, value, quantity))


class Line(NamedTuple):
    """One row of totals: its keys in the order asked for, its sums, and the same of last year when asked."""

    keys: Mapping[str, str]
    sums: Sums
    base: Sums | None = None

    @property
    def change_pct(self) -> Decimal | None:
        """Change of the gross weight in percent, exact; None against a zero or missing base."""
        return change_pct(self.sums.gross_g, self.base.gross_g) if self.base else None


def totals(
    store: Store,
    first: str,
    last: str,
    by: Sequence[str] = (),
    *,
    compare: bool = False,
    where: Mapping[str, str] | None = None,
) -> list[Line]:
    """Sums over the days from `first` to `last`, cut by some of CUTS; one line when `by` is empty.

    compare: with the same span of last year as base, lines that only last year has included.
    where: only records with these values of KEYS. Lines come in the order of their keys.
    """
    now = _sums(store, first, last, by, where or {})
    if not by:
        now = now or {(): Sums()}
    if not compare:
        return [Line(dict(zip(by, key, strict=True)), sums) for key, sums in sorted(now.items())]
    before: dict[Key, Sums] = {}
    for key, sums in _sums(store, *same_span_last_year(first, last), by, where or {}).items():
        before.setdefault(_a_year_on(by, key), Sums()).include(sums)
    return [
        Line(dict(zip(by, key, strict=True)), now.get(key) or Sums(), before.get(key) or Sums())
        for key in sorted(now.keys() | before.keys())
    ]


def months_with_records(store: Store) -> list[str]:
    """Months that have final records, oldest first."""
    return [row[0] for row in store.db.execute("SELECT DISTINCT month FROM monthly_totals ORDER BY month")]


def oldest_day(store: Store) -> str:
    """The oldest day with a final record, on which the desk's records begin; "" where there is none."""
    # by way of its month: of a desk as of then (store/as_of.py) the days are no table with an index
    month = "SELECT min(month) FROM monthly_totals"
    row = store.db.execute(f"SELECT min(day) FROM daily_totals WHERE day <= ({month}) || '-31'").fetchone()
    return str(row[0]) if row[0] else ""


def begun_within(store: Store, days: tuple[str, str]) -> str:
    """The day that the desk's records begin on, where that is within a stretch of days: what is known of these is then a
    part of them, and no base to be compared with. "" where all of them are known, or none."""
    begun = oldest_day(store)
    return begun if begun and begun <= days[1] and not has_all(days, begun) else ""


def newest_day(store: Store) -> str | None:
    """The newest day with a final record."""
    row = store.db.execute("SELECT max(day) FROM daily_totals").fetchone()
    return str(row[0]) if row[0] else None


def weights(store: Store, first: str, last: str, by: Sequence[str] = ()) -> dict[Key, tuple[int, int]]:
    """Gross weight in grams and number of records over some days, by the keys of CUTS: `totals` of these two alone, which
    are of no currency and no unit and so come in a fraction of the lines."""
    rows = _grouped(store, first, last, by, ("gross_g", "records"), {})
    return {row[: len(by)]: row[len(by) :] for row in rows if row[-1]}


def _sums(store: Store, first: str, last: str, by: Sequence[str], where: Mapping[str, str]) -> dict[Key, Sums]:
    found: dict[Key, Sums] = {}
    for row in _grouped(store, first, last, (*by, "currency", "unit"), SUMS, where):
        found.setdefault(row[: len(by)], Sums()).count_in(row[len(by)], row[len(by) + 1], row[len(by) + 2 :])
    return found


def _grouped(
    store: Store, first: str, last: str, by: Sequence[str], sums: Sequence[str], where: Mapping[str, str]
) -> list[tuple[Any, ...]]:
    parts, spans = sources(first, last, needs_days="day" in by)
    cut = {"month": "substr(span, 1, 7)", "day": "span"}
    needed = [name for name in KEYS if name in {*by, *where}]
    condition = "".join(f" AND {name} = ?" for name in where)
    unions, values = [], []
    for (table, span), stretch in zip(parts, spans, strict=True):
        source, of_part = fewest(table, needed)
        unions.append(
            f"SELECT {span} AS span, {', '.join((*needed, *sums))} FROM {source} WHERE {of_part}{span} BETWEEN ? AND ?{condition}"
        )
        values += [*stretch, *where.values()]
    keys = [cut.get(name, name) for name in by]
    group = f" GROUP BY {', '.join(keys)}" if keys else ""
    return store.db.execute(
        f"SELECT {', '.join((*keys, *(f'sum({name})' for name in sums)))} FROM ({' UNION ALL '.join(unions)}){group}",
        values,
    ).fetchall()


def fewest(table: str, needed: Collection[str]) -> tuple[str, str]:
    """The table, and the beginning of a condition, that has the sums of some keys in the fewest lines. Each record is in
    one kind of supervision, and of these there are fewer than of categories and countries."""
    if table == "monthly_totals" and set(needed) <= set(PART_KEYS):
        return "monthly_parts", "cut = 'supervision' AND "
    return table, ""


def sources(first: str, last: str, *, needs_days: bool) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Whole months from the table of months, the days at both ends from that of days: together the span, once."""
    daily = ("daily_totals", "day")
    first_month = first[:7] if first.endswith("-01") else _month_on(first[:7], 1)
    last_month = last[:7] if last == month_days(last[:7])[1] else _month_on(last[:7], -1)
    if needs_days or first_month > last_month:
        return [daily], [(first, last)]
    parts, spans = [("monthly_totals", "month")], [(first_month, last_month)]
    if first[:7] < first_month:
        parts.append(daily)
        spans.append((first, month_days(first[:7])[1]))
    if last[:7] > last_month:
        parts.append(daily)
        spans.append((f"{last[:7]}-01", last))
    return parts, spans


def _month_on(month: str, steps: int) -> str:
    years, index = divmod(int(month[:4]) * 12 + int(month[5:7]) - 1 + steps, 12)
    return f"{years:04d}-{index + 1:02d}"


def _a_year_on(by: Sequence[str], key: Key) -> Key:
    """The key that last year's sums are compared under; 29 February falls on the 28th, so that no base is lost."""

    def on(name: str, value: str) -> str:
        if name not in ("month", "day"):
            return value
        later = f"{int(value[:4]) + 1:04d}{value[4:]}"
        return later if not later.endswith("-02-29") else later[:-2] + "28"

    return tuple(on(name, value) for name, value in zip(by, key, strict=True))
