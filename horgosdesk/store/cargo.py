"""Cargo records in the file, and what the newest of them say is usual."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from horgosdesk.core.cargo import CARGO, Cargo
from horgosdesk.core.habits import Habits, Usual, usual_weights
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Table

TABLE = Table(CARGO, searched=True)
SELECT = TABLE.select
record_of, row_of, journal_text, from_journal = (
    TABLE.record_of,
    TABLE.row_of,
    TABLE.journal_text,
    TABLE.from_journal,
)
stored, get = TABLE.stored, TABLE.get
_LEARN_FROM = 20_000
"""Habits change with the season: the newest records say what is usual."""
_PIECE = 500
_LEARNT = ("hs_code", "country", "trader", "trader_code", "currency", "unit", "supervision", "commodity", "category")


def between(store: Store, first: str, last: str, *, direction: str = "", mode: str = "") -> Iterator[Cargo]:
    """Final records of some days, by day and then in the order they were begun."""
    return map(record_of, values_between(store, TABLE.subject.columns, first, last, direction=direction, mode=mode))


def values_between(
    store: Store, columns: Sequence[str], first: str, last: str, *, direction: str = "", mode: str = ""
) -> Iterator[tuple[Any, ...]]:
    """Some columns of the records that `between` has, read as they are asked for: all of the state at the first of them."""
    sql, values = (
        f"SELECT {', '.join(columns)} FROM cargo WHERE day BETWEEN ? AND ? AND status = 'final'",
        [first, last],
    )
    for column, value in (("direction", direction), ("mode", mode)):
        if value:
            sql += f" AND {column} = ?"
            values.append(value)
    return store.db.execute(sql + " ORDER BY day, uid", values)


def with_little_memory(store: Store) -> None:
    """Keep few pages from here on: a walk over the records reads each once, and 64 MB of them are of no more use."""
    store.db.execute("PRAGMA cache_size = -8192")


def habits(store: Store) -> Habits:
    """What the desk usually enters, from its newest records."""
    columns = ", ".join(_LEARNT)
    rows = store.db.execute(
        f"SELECT mode, gross_g, {columns} FROM cargo WHERE status = 'final' ORDER BY id DESC LIMIT {_LEARN_FROM}"
    )
    used: dict[str, Counter[str]] = {column: Counter() for column in _LEARNT}

    def cases() -> Iterator[tuple[str, str, int]]:
        # in pieces: all rows at once would be gone through by the collector, for which the window stands
        while piece := rows.fetchmany(_PIECE):
            modes, weights, *learnt = zip(*piece, strict=True)
            for count, values in zip(used.values(), learnt, strict=True):
                count.update(filter(None, values))
            yield from zip(learnt[0], modes, weights, strict=True)

    usual = usual_weights(cases())
    return Habits(used={column: count for column, count in used.items() if count}, usual=usual)


def usual_until(store: Store, day: str) -> dict[tuple[str, str], Usual]:
    """What weights were usual up to a day, from the newest records of then."""
    rows = store.db.execute(
        "SELECT hs_code, mode, gross_g FROM cargo WHERE day <= ? AND status = 'final'"
        f" ORDER BY day DESC, uid DESC LIMIT {_LEARN_FROM}",
        (day,),
    )
    return usual_weights(rows)


def alike(store: Store, values: dict[str, Any] | Any, uid: str = "") -> str | None:
    """The uid of another final record with the same declaration line: number, item, goods and weight; or None."""
    row = store.db.execute(
        "SELECT uid FROM cargo WHERE declaration_no = ? AND declaration_no <> '' AND declaration_item IS ? AND hs_code = ?"
        " AND gross_g = ? AND wagon_no = ? AND container_no = ? AND status = 'final' AND uid <> ? LIMIT 1",
        (
            values.get("declaration_no") or "",
            values.get("declaration_item"),
            values.get("hs_code") or "",
            values.get("gross_g"),
            values.get("wagon_no") or "",
            values.get("container_no") or "",
            uid_bytes(uid) if uid else b"",
        ),
    ).fetchone()
    return uid_text(row[0]) if row else None
