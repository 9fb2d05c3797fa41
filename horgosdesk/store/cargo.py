"""Cargo records in the file: as rows, as journal text, and what is kept beside them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from horgosdesk.core.cargo import COLUMNS, Cargo
from horgosdesk.core.habits import Habits, count_used, usual_weights
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.store.desk import Store

SELECT = "SELECT " + ", ".join(COLUMNS) + " FROM cargo"
_INSERT = f"INSERT INTO cargo (id, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"
_UPDATE = f"UPDATE cargo SET {', '.join(f'{column} = ?' for column in COLUMNS[1:])} WHERE id = ?"
_values_of = attrgetter(*COLUMNS[1:])
_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_LEARN_FROM = 20_000
"""Habits change with the season: the newest records say what is usual."""
_LEARNT = ("hs_code", "country", "trader", "trader_code", "currency", "unit", "supervision", "commodity", "category")


def record_of(row: Sequence[Any]) -> Cargo:
    """The record of a row selected by SELECT."""
    return Cargo(**dict(zip(COLUMNS, (uid_text(row[0]), *row[1:]), strict=True)))


def row_of(record: Cargo) -> tuple[Any, ...]:
    """The record as the columns of the table, uid as its 16 bytes."""
    return (uid_bytes(record.uid), *_values_of(record))


def journal_text(record: Cargo) -> str:
    """The record as the journal keeps it: what is not empty, in the order of the columns, without the uid (its key)."""
    values = zip(COLUMNS[1:], _values_of(record), strict=True)
    return _canonical({column: value for column, value in values if value is not None and value != ""})


def from_journal(uid: str, text: str) -> Cargo:
    """The record that `journal_text` wrote."""
    return Cargo(uid=uid, **json.loads(text))


def stored(store: Store, uids: Iterable[str]) -> dict[str, tuple[int, Cargo]]:
    """The stored records of some uids, each with its row id."""
    found = {}
    for uid in uids:
        row = store.db.execute(
            f"SELECT id, {', '.join(COLUMNS)} FROM cargo WHERE uid = ?", (uid_bytes(uid),)
        ).fetchone()
        if row:
            found[uid] = (row[0], record_of(row[1:]))
    return found


def get(store: Store, uid: str) -> Cargo | None:
    """One record, or None."""
    found = stored(store, [uid])
    return found[uid][1] if uid in found else None


def insert(store: Store, records: Sequence[Cargo]) -> None:
    """New rows and their place in the search index, inside the caller's transaction."""
    first = int(store.db.execute("SELECT coalesce(max(id), 0) + 1 FROM cargo").fetchone()[0])
    store.db.executemany(_INSERT, ((id_, *row_of(record)) for id_, record in enumerate(records, first)))
    store.db.execute("INSERT INTO cargo_search (rowid, text) SELECT id, text FROM cargo_text WHERE id >= ?", (first,))


def update(store: Store, rows: Iterable[tuple[int, Cargo]]) -> None:
    """Changed rows by row id and their place in the search index, inside the caller's transaction."""
    for id_, record in rows:
        store.db.execute(
            "INSERT INTO cargo_search (cargo_search, rowid, text) SELECT 'delete', id, text FROM cargo_text WHERE id = ?",
            (id_,),
        )
        store.db.execute(_UPDATE, (*row_of(record)[1:], id_))
        store.db.execute("INSERT INTO cargo_search (rowid, text) SELECT id, text FROM cargo_text WHERE id = ?", (id_,))


def between(store: Store, first: str, last: str, *, direction: str = "", mode: str = "") -> Iterator[Cargo]:
    """Final records of some days, by day and then in the order they were begun."""
    sql, values = SELECT + " WHERE day BETWEEN ? AND ? AND status = 'final'", [first, last]
    for column, value in (("direction", direction), ("mode", mode)):
        if value:
            sql += f" AND {column} = ?"
            values.append(value)
    return map(record_of, store.db.execute(sql + " ORDER BY day, uid", values))


def habits(store: Store) -> Habits:
    """What the desk usually enters, from its newest records."""
    columns = ", ".join(_LEARNT)
    rows = store.db.execute(
        f"SELECT mode, gross_g, {columns} FROM cargo WHERE status = 'final' ORDER BY id DESC LIMIT {_LEARN_FROM}"
    ).fetchall()
    return Habits(
        used=count_used(dict(zip(_LEARNT, row[2:], strict=True)) for row in rows),
        usual=usual_weights((row[2], row[0], row[1]) for row in rows),
    )


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
