"""Every way of altering a desk's file that its schema offers: table by table, column by column.

The cases are made of the schema itself, so that a table or column that nobody thought of is tried too.
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

Way = Literal["edit", "swap", "delete", "insert", "exchange", "drop", "alter", "add", "mark"]


@dataclass(frozen=True)
class Case:
    """One alteration. table, column: what is altered; do: makes it, and tells the uid or number of a row altered, or None
    where the table has no rows with which this could be done."""

    way: Way
    table: str
    column: str
    do: Callable[[sqlite3.Connection], Any]

    def __str__(self) -> str:
        return " ".join(filter(None, (self.way, self.table, self.column)))


UNTRIED = object()
"""What `do` tells when the rows allow nothing: the store is not rich enough."""


def cases(db: sqlite3.Connection) -> Iterator[Case]:
    """All alterations of a file."""
    master = db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY rowid").fetchall()
    for kind, name, sql in master:
        if kind == "table" and not sql.startswith("CREATE VIRTUAL"):
            yield from _of_table(db, name)
        if sql is None:
            continue  # an index that belongs to its table
        yield Case("drop", name, "", _statement(f'DROP {kind} "{name}"'))
        if kind in ("view", "trigger", "index"):
            yield Case("alter", name, "", _altered(kind, name, sql))
    yield Case("add", "trigger", "", _statement("CREATE TRIGGER lies AFTER INSERT ON cargo BEGIN SELECT 1; END"))
    yield Case("add", "view", "", _statement("CREATE VIEW lies AS SELECT 1"))
    yield Case("add", "table", "", _statement("CREATE TABLE lies (x)"))
    yield Case("add", "index", "", _statement("CREATE INDEX lies ON cargo (remark)"))
    for mark in ("application_id", "user_version"):
        yield Case("mark", mark, "", _statement(f"PRAGMA {mark} = 7"))


def _of_table(db: sqlite3.Connection, table: str) -> Iterator[Case]:
    columns = list(db.execute(f'PRAGMA table_xinfo("{table}")'))
    names = [row[1] for row in columns]
    keys = [row[1] for row in columns if row[5]] or names[:1]
    for _, name, kind, *_ in columns:
        yield Case("edit", table, name, _edit(table, name, kind, keys))
        yield Case("swap", table, name, _swap(table, name, keys))
    yield Case("exchange", table, "", _exchange(table, names, keys))
    yield Case("delete", table, "", _delete(table, keys))
    unique = {
        column[2]
        for index in db.execute(f'PRAGMA index_list("{table}")').fetchall()
        if index[2]
        for column in db.execute(f'PRAGMA index_info("{index[1]}")')
    }
    yield Case("insert", table, "", _insert(table, {*keys, *unique}))


def _statement(sql: str) -> Callable[[sqlite3.Connection], Any]:
    def do(db: sqlite3.Connection) -> None:
        db.execute(sql)

    return do


def _altered(kind: str, name: str, sql: str) -> Callable[[sqlite3.Connection], Any]:
    """The same object, with another meaning."""

    def do(db: sqlite3.Connection) -> None:
        db.execute(f'DROP {kind} "{name}"')
        if kind == "view":
            db.execute(f"{sql} LIMIT 1000000")
        elif kind == "trigger":
            db.execute(sql.replace("BEGIN SELECT", "WHEN 0 BEGIN SELECT"))
        else:
            db.execute(sql.replace(")", " DESC)", 1))

    return do


def _said(table: str, row: dict[str, Any]) -> Any:
    return row.get("uid") or row.get("no") if table != "drafts" else None


def _rows(db: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    cursor = db.execute(f'SELECT * FROM "{table}"')
    names = [one[0] for one in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _where(keys: list[str]) -> str:
    return " AND ".join(f'"{key}" IS ?' for key in keys)


def other(value: Any, kind: str) -> Any:
    """Another value of the same kind, as like it as can be."""
    if isinstance(value, bytes):
        return value[:-1] + bytes([value[-1] ^ 1]) if value else b"x"
    if isinstance(value, int):
        return value + 1
    if isinstance(value, str):
        if value[-1:].isdigit():
            return value[:-1] + str((int(value[-1]) + 1) % 10)
        return value[:-1] + ("x" if value[-1:] != "x" else "y")
    return {"INTEGER": 1, "BLOB": b"x"}.get(kind, "x")


def _edit(table: str, name: str, kind: str, keys: list[str]) -> Callable[[sqlite3.Connection], Any]:
    def do(db: sqlite3.Connection) -> Any:
        rows = _rows(db, table)
        if not rows:
            return UNTRIED
        taken = {row[name] for row in rows}
        row = rows[len(rows) // 2]
        value = other(row[name], kind)
        while value in taken:
            value = value + 1 if isinstance(value, int) else value + (b"0" if isinstance(value, bytes) else "0")
        db.execute(f'UPDATE "{table}" SET "{name}" = ? WHERE {_where(keys)}', (value, *(row[key] for key in keys)))
        return _said(table, row)

    return do


def _swap(table: str, name: str, keys: list[str]) -> Callable[[sqlite3.Connection], Any]:
    """Two rows' values of one column change places."""

    def do(db: sqlite3.Connection) -> Any:
        rows = _rows(db, table)
        for one in rows:
            for two in rows:
                if one[name] == two[name] or (name in keys and len(keys) > 1 and _clash(rows, name, keys, one, two)):
                    continue
                for row in (one, two):
                    db.execute(f'DELETE FROM "{table}" WHERE {_where(keys)}', [row[key] for key in keys])
                for row, value in ((one, two[name]), (two, one[name])):
                    _put(db, table, {**row, name: value})
                return min(_said(table, one), _said(table, two)) if _said(table, one) else None
        return UNTRIED

    return do


def _clash(rows: list[dict[str, Any]], name: str, keys: list[str], one: dict[str, Any], two: dict[str, Any]) -> bool:
    """Whether swapping a part of the key would meet another row, or only exchange two whole rows."""
    made = [tuple({**one, name: two[name]}[key] for key in keys), tuple({**two, name: one[name]}[key] for key in keys)]
    return any(tuple(row[key] for key in keys) in made for row in rows)


def _put(db: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in row)
    db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(row))})', list(row.values()))


def _exchange(table: str, names: list[str], keys: list[str]) -> Callable[[sqlite3.Connection], Any]:
    """Two rows change places under their keys: all that is no key is swapped."""

    def do(db: sqlite3.Connection) -> Any:
        rest = [name for name in names if name not in keys]
        rows = _rows(db, table)
        for one in rows:
            for two in rows:
                if any(one[name] != two[name] for name in rest):
                    for row in (one, two):
                        db.execute(f'DELETE FROM "{table}" WHERE {_where(keys)}', [row[key] for key in keys])
                    for row, values in ((one, two), (two, one)):
                        _put(db, table, {name: values[name] if name in rest else row[name] for name in names})
                    return min(_said(table, one), _said(table, two)) if _said(table, one) else None
        return UNTRIED

    return do


def _delete(table: str, keys: list[str]) -> Callable[[sqlite3.Connection], Any]:
    def do(db: sqlite3.Connection) -> Any:
        rows = _rows(db, table)
        if not rows:
            return UNTRIED
        row = rows[len(rows) // 2]
        db.execute(f'DELETE FROM "{table}" WHERE {_where(keys)}', [row[key] for key in keys])
        return _said(table, row)

    return do


def _insert(table: str, own: set[str]) -> Callable[[sqlite3.Connection], Any]:
    """One more row, like the last one but for what must be its own."""

    def do(db: sqlite3.Connection) -> Any:
        rows = _rows(db, table)
        if not rows:
            return UNTRIED
        row = dict(rows[-1])
        for name in own:
            value = row[name]
            row[name] = max(one[name] for one in rows) + 1 if isinstance(value, int) else other(value, "TEXT")
            if isinstance(value, str):
                row[name] = value[:-1] + "~"
        _put(db, table, row)
        return _said(table, row)

    return do
