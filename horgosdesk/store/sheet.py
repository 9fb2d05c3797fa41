"""What the grid asks: which records, in which order, a page of them, and their sums. Sorted and filtered by SQLite."""

import itertools
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from horgosdesk.core.cargo import BY_COLUMN, COLUMNS, Cargo
from horgosdesk.core.identity import uid_bytes
from horgosdesk.store import cargo, pairs, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.totals import Sums

Value = str | int | bytes
"""What SQLite is asked with."""
Test = Literal["is", "contains", "from", "to", "empty"]

SEARCHED = (
    "commodity",
    "trader",
    "trader_code",
    "wagon_no",
    "container_no",
    "vehicle_no",
    "train_no",
    "declaration_no",
    "hs_code",
    "remark",
)
"""Columns whose texts are in the search index."""
_LIKE = "(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in SEARCHED) + ")"
RAREST = 4
"""So many trigrams are asked of the search index; what they find is looked at in full."""
RECENT = 20_000
AT_ONCE = 500
"""Records that are read in one go, of many that are written to a file."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a column; `values` are stored values, of uid its text: several of "is" mean any of them."""

    column: str
    test: Test
    values: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """Which records, in which order. No days: all days. sort: (column, descending), most important first."""

    first: str = ""
    last: str = ""
    filters: tuple[Filter, ...] = ()
    sort: tuple[tuple[str, bool], ...] = ()
    find: str = ""
    voided: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether it shows all final records of its days in the order they were begun."""
        return not (self.filters or self.sort or self.find or self.voided)

    @property
    def is_day(self) -> bool:
        """Whether it shows one day: few enough records to be looked at one by one."""
        return bool(self.first) and self.first == self.last

    @property
    def is_search(self) -> bool:
        """Whether it shows what was searched for in several days, in no order that a person chose."""
        return bool(self.find) and not self.sort and not self.is_day

    @property
    def is_totalled(self) -> bool:
        """Whether the totals can say how many records it has, day by day."""
        return not (self.find or self.voided) and all(one.column in TOTALLED for one in self.filters)


TOTALLED = frozenset({"day", *totals.KEYS})
"""Columns that the totals keep: what is asked of these alone can be counted without looking at a record."""
EMPTIES = frozenset(COLUMNS) - {
    "uid",
    "day",
    "direction",
    "mode",
    "hs_code",
    "gross_g",
    "status",
    "entered_by",
    "entered_at",
    "revision",
}
"""Columns that a record may leave empty: sorted by one of them, those come last either way, as in a spreadsheet."""


INDEXED = frozenset({"wagon_no", "container_no", "train_no", "declaration_no"})
"""Columns of which an index has the records that have such a number."""


def ids(store: Store, view: View) -> Sequence[int]:
    """Row ids of all records of a view, in its order."""
    where, values = where_of(store, view)
    rows = store.db.execute(f"SELECT id FROM cargo WHERE {where} ORDER BY {order_of(view)}", values)
    return array("q", itertools.chain.from_iterable(rows))


def order_of(view: View) -> str:
    """The order of a view's records: as sorted, what was searched for by entry with the newest first, else by day and uid."""
    if view.is_search:
        return "id DESC"
    parts = []
    for column, down in view.sort:
        if column in COLUMNS:
            parts += [f"{column} IS NULL OR {column} = ''"] if column in EMPTIES else []
            parts.append(f"{column} DESC" if down else column)
    return ", ".join([*parts, "day", "uid"])


def place(store: Store, day: str, uid: str) -> int:
    """How many final records of a day were begun before `uid`: the row at which its draft stands."""
    row = store.db.execute(
        "SELECT count(*) FROM cargo WHERE day = ? AND uid < ? AND status = 'final'", (day, uid_bytes(uid))
    )
    return int(row.fetchone()[0])


def page(store: Store, wanted: Sequence[int]) -> dict[int, Cargo]:
    """The records of some row ids (at most a few hundred)."""
    marks = ", ".join("?" * len(wanted))
    rows = store.db.execute(f"SELECT id, {', '.join(COLUMNS)} FROM cargo WHERE id IN ({marks})", list(wanted))
    return {row[0]: cargo.record_of(row[1:]) for row in rows}


def values(store: Store, wanted: Sequence[int], columns: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    """Some columns of the records of any number of row ids, in their order, read as they are asked for."""
    for at in range(0, len(wanted), AT_ONCE):
        piece = wanted[at : at + AT_ONCE]
        marks = ", ".join("?" * len(piece))
        rows = store.db.execute(f"SELECT id, {', '.join(columns)} FROM cargo WHERE id IN ({marks})", list(piece))
        found = {id_: of for id_, *of in rows}
        yield from (tuple(found[id_]) for id_ in piece)


def row_id(store: Store, uid: str) -> int | None:
    """The row id of a record."""
    found = cargo.stored(store, [uid])
    return found[uid][0] if uid in found else None


def summary(store: Store, view: View) -> dict[str, Sums]:
    """Sums of a view's final records by direction: from the totals where they can tell, else from the records."""
    view = replace(view, voided=False)
    if view.is_totalled:
        table, sums = "daily_totals", totals.SUMS
        where, values = conditions_of(view)
        if not view.first and not view.last and all(one.column != "day" for one in view.filters):
            table = "monthly_totals"
    else:
        table, sums = (
            "cargo",
            ("1", "gross_g", "coalesce(net_g, 0)", "coalesce(value_fen, 0)", "coalesce(quantity_milli, 0)"),
        )
        where, values = where_of(store, view)
    rows = store.db.execute(
        f"SELECT direction, currency, unit, {', '.join(f'sum({one})' for one in sums)} FROM {table} WHERE {where}"
        " GROUP BY direction, currency, unit",
        values,
    )
    found: dict[str, Sums] = {}
    for direction, currency, unit, *of in rows:
        found.setdefault(direction, Sums()).count_in(currency, unit, of)
    return found


def distinct(store: Store, view: View, column: str, limit: int = 200) -> list[tuple[str | int, int]]:
    """The values of a column in a view with how often each occurs, most frequent first: the choices of a filter."""
    if column not in BY_COLUMN:
        raise ValueError(column)
    if view.is_totalled and column in TOTALLED:
        table, count = "daily_totals", "sum(records)"
        where, values = conditions_of(view)
    else:
        table, count = "cargo", "count(*)"
        where, values = where_of(store, view)
    rows = store.db.execute(
        f"SELECT {column}, {count} FROM {table} WHERE {where} AND {column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {limit}",
        values,
    )
    return [(row[0], row[1]) for row in rows]


def recent(store: Store, view: View, column: str, limit: int = 200) -> list[str | int]:
    """The values of a column among the newest records of a view, most frequent first, where counting all takes too long."""
    if column not in BY_COLUMN:
        raise ValueError(column)
    where, values = where_of(store, view)
    rows = store.db.execute(
        f"SELECT {column} FROM (SELECT {column} FROM cargo WHERE {where} AND {column} IS NOT NULL"
        f" ORDER BY day DESC, uid DESC LIMIT {RECENT}) GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT {limit}",
        values,
    )
    return [row[0] for row in rows]


def where_of(store: Store, view: View, *, by_index: bool = True) -> tuple[str, list[Value]]:
    """What holds for the records of a view, for a WHERE over `cargo`. by_index: what is searched for is looked up first."""
    conditions, values = conditions_of(view)
    parts = ["1" if view.voided else "status = 'final'", conditions]
    for word in view.find.split():
        parts.append(_LIKE)
        values += [_like(word)] * len(SEARCHED)
    asked = ""
    if by_index and not view.is_day:
        asked = indexed(store, view.find) or pairs.asked(store, view.find)
    if asked:
        parts.append("id IN (SELECT rowid FROM cargo_search WHERE cargo_search MATCH ?)")
        values.append(asked)
    return " AND ".join(parts), values


def conditions_of(view: View) -> tuple[str, list[Value]]:
    """The days and filters of a view, for a WHERE over `cargo`, or over the totals of one that `is_totalled`."""
    parts, values = ["1"], list[Value]()
    if view.is_day:
        parts.append("day = ?")
        values.append(view.first)
    else:
        for bound, sign in ((view.first, ">="), (view.last, "<=")):
            if bound:
                parts.append(f"day {sign} ?")
                values.append(bound)
    for condition in view.filters:
        sql, more = _condition(condition)
        parts.append(sql)
        values += more
    return " AND ".join(parts), values


def indexed(store: Store, find: str) -> str:
    """What to ask the search index for; "" where no word is as long as its trigrams.

    Of the trigrams of a word the rarest: the records of each are gone through, and a number has several that half of all
    records have.
    """
    threes = {word[at : at + 3] for word in find.split() for at in range(len(word) - 2)}
    if len(threes) > RAREST:
        # a few records from all over: what all of the newest have may be what few have
        top = store.db.execute("SELECT coalesce(max(id), 0) FROM cargo").fetchone()[0]
        some = "SELECT text FROM cargo_text WHERE id > ? ORDER BY id LIMIT 16"
        texts = [row[0].lower() for at in range(16) for row in store.db.execute(some, (top * at // 16,))]
        seen = {three: sum(three.lower() in text for text in texts) for three in threes}
        threes = set(sorted(threes, key=lambda three: (seen[three], three))[:RAREST])
    return " AND ".join('"' + three.replace('"', '""') + '"' for three in sorted(threes))


def _condition(condition: Filter) -> tuple[str, list[Value]]:
    column = condition.column
    if column not in COLUMNS:
        raise ValueError(column)
    match condition.test:
        case "is" if column == "uid":
            return f"uid IN ({', '.join('?' * len(condition.values))})", [uid_bytes(str(v)) for v in condition.values]
        case "is" if column in INDEXED and "" not in condition.values:
            # said again, since the index has only those that have a number
            marks = ", ".join("?" * len(condition.values))
            return f"{column} <> '' AND {column} IN ({marks})", list(condition.values)
        case "is":
            return f"{column} IN ({', '.join('?' * len(condition.values))})", list(condition.values)
        case "contains":
            return f"{column} LIKE ? ESCAPE '\\'", [_like(str(condition.values[0]))]
        case "from":
            return f"{column} >= ?", [condition.values[0]]
        case "to":
            return f"{column} <= ?", [condition.values[0]]
        case "empty":
            return f"coalesce({column}, '') = ''", []


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
