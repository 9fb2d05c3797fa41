"""Everything that the return of a month says, from the kept totals only."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from horgosdesk.core.calendar import days_between, month_days, same_span_last_year
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import drafts, journal, months
from horgosdesk.store.desk import Store
from horgosdesk.store.totals import totals

DIRECTIONS = ("import", "export", "transit")
MODES = ("rail", "road", "pipeline", "air", "post", "other")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: gross weight in grams of the month, of the year to date, and both a year before."""

    keys: tuple[str, ...]
    month_g: int
    month_base_g: int
    year_g: int
    year_base_g: int
    records: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """One cross-foot: what is compared, whether it ties out, and both figures in words."""

    name: str
    ok: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Monthly:
    """A month's return. Tables 1 to 3 are rows by direction and mode, category, country; daily has each day of the month.

    daily: (day, import, export, transit) in grams. state_at and position: instant and number of the newest change of data
    that it knows. closed: whether the month is locked; drafts: records of it that wait to be finished.
    """

    month: str
    port: str
    unit: str
    synthetic: bool
    closed: bool
    drafts: int
    position: int
    state_at: str
    state_by: str
    by_mode: tuple[Row, ...]
    by_category: tuple[Row, ...]
    by_country: tuple[Row, ...]
    daily: tuple[tuple[str, int, int, int], ...]
    total: Row

    @property
    def tables(self) -> tuple[tuple[Row, ...], ...]:
        """Tables 1 to 3."""
        return self.by_mode, self.by_category, self.by_country


def monthly(store: Store, month: str) -> Monthly:
    """The return of a month (YYYY-MM) as the desk's records are now."""
    # one read transaction: a record saved meanwhile must not be in one table and not in another
    store.db.execute("BEGIN")
    try:
        first, last = month_days(month)
        by_mode = _rows(store, month, ("direction", "mode"))
        known = {row.keys: row for row in by_mode}
        every = [(direction, mode) for direction in DIRECTIONS for mode in MODES]
        days = {
            line.keys["day"] + line.keys["direction"]: line.sums.gross_g
            for line in totals(store, first, last, ("day", "direction"))
        }
        state = store.db.execute(
            "SELECT no, at, who FROM journal WHERE subject <> 'return' ORDER BY no DESC LIMIT 1"
        ).fetchone() or (0, "", "")
        return Monthly(
            month=month,
            port=store.meta("port"),
            unit=store.meta("unit"),
            synthetic=bool(store.meta("synthetic")),
            closed=month in months.closed(store),
            drafts=drafts.count(store, first, last),
            position=state[0],
            state_at=state[1],
            state_by=state[2],
            by_mode=tuple(known[keys] for keys in [*every, *sorted(known.keys() - set(every))] if keys in known),
            by_category=_heaviest_first(_rows(store, month, ("category",))),
            by_country=_heaviest_first(_rows(store, month, ("country",))),
            daily=tuple(
                (day, days.get(day + "import", 0), days.get(day + "export", 0), days.get(day + "transit", 0))
                for day in days_between(first, last)
            ),
            total=next(iter(_rows(store, month, ())), Row((), 0, 0, 0, 0)),
        )
    finally:
        store.db.execute("ROLLBACK")


def _rows(store: Store, month: str, by: Sequence[str]) -> list[Row]:
    first, last = month_days(month)
    found: dict[tuple[str, ...], list[int]] = {}
    spans = (
        (first, last),
        same_span_last_year(first, last),
        (f"{month[:4]}-01-01", last),
        same_span_last_year(f"{month[:4]}-01-01", last),
    )
    for place, span in enumerate(spans):
        for line in totals(store, *span, by):
            keys = tuple(line.keys[name] for name in by)
            figures = found.setdefault(keys, [0, 0, 0, 0, 0])
            figures[place] = line.sums.gross_g
            if place == 0:
                figures[4] = line.sums.records
    return [Row(keys, *figures) for keys, figures in sorted(found.items())]


def _heaviest_first(rows: Sequence[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (-row.year_g, -row.month_g, row.keys)))


def checks(store: Store, figures: Monthly) -> list[Check]:
    """Cross-foots: each table adds up to the month and the year, the days to the month, and the records to the totals."""
    total = figures.total
    found = []
    names = (
        QT_TRANSLATE_NOOP("Return", "Table 1, by direction and mode"),
        QT_TRANSLATE_NOOP("Return", "Table 2, by category"),
        QT_TRANSLATE_NOOP("Return", "Table 3, by country"),
    )
    for name, rows in zip(names, figures.tables, strict=True):
        for span, column in (
            (QT_TRANSLATE_NOOP("Return", "month"), "month_g"),
            (QT_TRANSLATE_NOOP("Return", "year to date"), "year_g"),
        ):
            added = sum(getattr(row, column) for row in rows)
            found.append(_check(f"{tr('Return', name)}: {tr('Return', span)}", added, getattr(total, column)))
    days = sum(sum(day[1:]) for day in figures.daily)
    found.append(_check(tr("Return", QT_TRANSLATE_NOOP("Return", "Table 4, the days")), days, total.month_g))
    first, last = month_days(figures.month)
    counted = store.db.execute(
        "SELECT coalesce(sum(gross_g), 0) FROM cargo WHERE day BETWEEN ? AND ? AND status = 'final'", (first, last)
    ).fetchone()[0]
    found.append(
        _check(tr("Return", QT_TRANSLATE_NOOP("Return", "The month's records, counted anew")), counted, total.month_g)
    )
    return found


def _check(name: str, one_g: int, other_g: int) -> Check:
    from horgosdesk.core.units import kilograms

    return Check(
        name,
        one_g == other_g,
        f"{kilograms(one_g)} kg = {kilograms(other_g)} kg"
        if one_g == other_g
        else f"{kilograms(one_g)} kg ≠ {kilograms(other_g)} kg",
    )


def register(store: Store, month: str, template: str, sha256: str, file: str) -> str:
    """Enter an exported return in the journal; its register number. The same bytes keep the number they have."""
    with store.transaction():
        rows = store.db.execute(
            "SELECT key, after FROM journal WHERE subject = 'return' AND key LIKE ? ORDER BY no", (f"{month}/%",)
        ).fetchall()
        known = {json.loads(after)["sha256"]: str(key) for key, after in rows}
        if sha256 in known:
            return known[sha256]
        number = f"{month}/{len(rows) + 1:03d}"
        said = json.dumps({"month": month, "template": template, "sha256": sha256, "file": file}, ensure_ascii=False)
        entry: tuple[str, str, journal.Key, str | None, str | None] = ("export", "return", number, None, said)
        journal.append(store, [entry])
    store.tell()
    return number


def exported(store: Store) -> dict[str, list[dict[str, Any]]]:
    """The returns exported so far by month, oldest first: number, at, who, sha256, file."""
    found: dict[str, list[dict[str, Any]]] = {}
    for key, at, who, after in store.db.execute(
        "SELECT key, at, who, after FROM journal WHERE subject = 'return' ORDER BY no"
    ):
        said = json.loads(after)
        found.setdefault(said["month"], []).append({"number": key, "at": at, "who": who, **said})
    return found
