"""A desk's journal pushed into a hub in the plainest way, for tests of the tables alone."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from horgosdesk.hub import tables
from horgosdesk.store import journal
from horgosdesk.store.desk import Store

RECEIVED = date(2026, 11, 30)


def entries(store: Store, first: int = 1) -> list[journal.Entry]:
    """A desk's entries from a number on."""
    return list(journal.read(store, first))


def push(
    conn: Any,
    said: Sequence[journal.Entry],
    *,
    register: str = "horgos",
    desk: str = "d1",
    line: int = 1,
    base: int = 0,
) -> None:
    """Put entries into the journal and the tables of a hub."""
    with conn.transaction():
        conn.execute(tables.PUSH)
        with conn.cursor().copy(tables.COPY_PUSH) as copy:
            for place, one in enumerate(said, 1):
                row = (place, one.no, one.at, one.who, one.action, one.subject, one.key, one.before, one.after)
                copy.write_row((*row, one.reason, bytes.fromhex(one.hash), [one.key], []))
        where = {"register": register, "base": base, "desk": desk}
        conn.execute(tables.INTO_JOURNAL, {**where, "received": RECEIVED, "line": line})
        tables.take(conn, {one.subject for one in said}, **where)


def kept_of(store: Store) -> dict[tuple[str, str], Any]:
    """What a desk has besides its records, by subject and key, as the hub's `kept` should."""
    found: dict[tuple[str, str], Any] = {}
    for month, _, _ in store.db.execute("SELECT * FROM months"):
        found["month", month] = "closed"
    for year, measure, amount in store.db.execute("SELECT year, measure, amount FROM goal"):
        found["goal", f"{year}/{measure}"] = amount
    for month, line in store.db.execute("SELECT month, line FROM tick"):
        found["checklist", f"{month}/{line}"] = None
    for name, role in store.db.execute("SELECT name, role FROM account"):
        found["account", name] = role
    return found


def unpacked(value: str) -> Any:
    """A value of `kept`."""
    return json.loads(value)
