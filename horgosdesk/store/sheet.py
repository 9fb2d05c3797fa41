"""What the grid asks: which records, in which order, a page of them, and their sums. Sorted and filtered by SQLite."""

import bisect
import itertools
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from horgosdesk.core.cargo import BY_COLUMN, COLUMNS, Cargo
from horgosdesk.core.identity import uid_bytes
from horgosdesk.store import cargo
from horgosdesk.store.desk import Store
from horgosdesk.store.totals import Sums

Value = str | int | bytes
"""What SQLite is asked with."""
Test = Literal["is", "contains", "from", "to", "empty"]

_SEARCHED = (
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


CHUNK = 256
CHUNKS_KEPT = 16


class Everything(Sequence[int]):
    """The row ids of all final records by day and uid, found page by page from the days' counts: no list is built."""

    def __init__(self, store: Store) -> None:
        self._store = store
        rows = store.db.execute("SELECT day, sum(records) FROM daily_totals GROUP BY day ORDER BY day").fetchall()
        self._days = [row[0] for row in rows]
        self._ends = list(itertools.accumulate(row[1] for row in rows))
        self._chunks: dict[int, list[int]] = {}

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __getitem__(self, index):  # type: ignore[no-untyped-def]  # the overloads of Sequence would say no more
        if isinstance(index, slice):
            start, stop, step = index.indices(len(self))
            return self._ids(start, stop)[::step] if step > 0 else [self[i] for i in range(start, stop, step)]
        index += len(self) if index < 0 else 0
        if not 0 <= index < len(self):
            raise IndexError(index)
        # a table asks for each of its cells which row that is
        number, place = divmod(index, CHUNK)
        chunk = self._chunks.get(number)
        if chunk is None:
            chunk = self._ids(number * CHUNK, min((number + 1) * CHUNK, len(self)))
            if len(self._chunks) >= CHUNKS_KEPT:
                del self._chunks[next(iter(self._chunks))]
            self._chunks[number] = chunk
        return chunk[place]

    def row_of_day(self, day: str) -> int:
        """The row at which a day begins."""
        place = bisect.bisect_left(self._days, day)
        return self._ends[place - 1] if place else 0

    def _ids(self, start: int, stop: int) -> list[int]:
        found: list[int] = []
        place = bisect.bisect_right(self._ends, start)
        while len(found) < stop - start and place < len(self._days):
            begins = self._ends[place - 1] if place else 0
            rows = self._store.db.execute(
                "SELECT id FROM cargo WHERE day = ? AND status = 'final' ORDER BY uid LIMIT ? OFFSET ?",
                (self._days[place], stop - start - len(found), max(0, start - begins)),
            )
            found += [row[0] for row in rows]
            place += 1
        return found


def ids(store: Store, view: View) -> Sequence[int]:
    """Row ids of the records of a view, in its order."""
    if view.is_plain and not view.first and not view.last:
        return Everything(store)
    where, values = _where(view)
    order = "".join(f"{column}{' DESC' if down else ''}, " for column, down in view.sort if column in COLUMNS)
    rows = store.db.execute(f"SELECT id FROM cargo WHERE {where} ORDER BY {order}day, uid", values)
    return array("q", itertools.chain.from_iterable(rows))


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


def row_id(store: Store, uid: str) -> int | None:
    """The row id of a record."""
    found = cargo.stored(store, [uid])
    return found[uid][0] if uid in found else None


def summary(store: Store, view: View) -> dict[str, Sums]:
    """Sums of a view's final records by direction, straight from the records."""
    where, values = _where(replace(view, voided=False))
    rows = store.db.execute(
        "SELECT direction, currency, unit, count(*), sum(gross_g), sum(coalesce(net_g, 0)), sum(coalesce(value_fen, 0)),"
        f" sum(coalesce(quantity_milli, 0)) FROM cargo WHERE {where} GROUP BY direction, currency, unit",
        values,
    )
    found: dict[str, Sums] = {}
    for direction, currency, unit, *sums in rows:
        found.setdefault(direction, Sums()).count_in(currency, unit, sums)
    return found


def distinct(store: Store, view: View, column: str, limit: int = 200) -> list[tuple[str | int, int]]:
    """The values of a column in a view with how often each occurs, most frequent first: the choices of a filter."""
    if column not in BY_COLUMN:
        raise ValueError(column)
    where, values = _where(view)
    rows = store.db.execute(
        f"SELECT {column}, count(*) FROM cargo WHERE {where} AND {column} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {limit}",
        values,
    )
    return [(row[0], row[1]) for row in rows]


def _where(view: View) -> tuple[str, list[Value]]:
    parts, values = ["1" if view.voided else "status = 'final'"], list[Value]()
    if view.first and view.first == view.last:
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
    for word in view.find.split():
        sql, more = _found(word)
        parts.append(sql)
        values += more
    return " AND ".join(parts), values


def _condition(condition: Filter) -> tuple[str, list[Value]]:
    column = condition.column
    if column not in COLUMNS:
        raise ValueError(column)
    match condition.test:
        case "is" if column == "uid":
            return f"uid IN ({', '.join('?' * len(condition.values))})", [uid_bytes(str(v)) for v in condition.values]
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


def _found(word: str) -> tuple[str, list[Value]]:
    like = "(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in _SEARCHED) + ")"
    values: list[Value] = [_like(word)] * len(_SEARCHED)
    if len(word) < 3:  # shorter than the index's trigrams
        return like, values
    threes = " AND ".join('"' + word[i : i + 3].replace('"', '""') + '"' for i in range(len(word) - 2))
    return f"id IN (SELECT rowid FROM cargo_search WHERE cargo_search MATCH ?) AND {like}", [threes, *values]


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
