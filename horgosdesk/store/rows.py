"""Many rows into a table by few statements."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any

TOGETHER = 50
"""Rows of one statement: each opens and leaves the table and its indexes once, a quarter of the time of rows by themselves."""


def insert(
    db: sqlite3.Connection,
    table: str,
    names: Sequence[str],
    rows: Sequence[tuple[Any, ...]],
    same: Mapping[str, Any] | None = None,
    *,
    as_bytes: Collection[str] = (),
) -> None:
    """Insert rows of some columns. same: what the others are in all of them, told to SQLite once a statement.

    as_bytes: columns of text whose values come as the bytes that SQLite is to keep, UTF-8.
    """
    if not rows:
        return
    of_all = tuple(same or ())
    given = tuple((same or {}).values())
    whole = len(rows) // TOGETHER * TOGETHER
    statement, one = (_sql(table, of_all, tuple(names), tuple(as_bytes), count) for count in (TOGETHER, 1))
    flat = chain.from_iterable
    db.executemany(statement, ((*given, *flat(rows[at : at + TOGETHER])) for at in range(0, whole, TOGETHER)))
    db.executemany(one, ((*given, *row) for row in rows[whole:]))


@cache
def _sql(table: str, same: Sequence[str], names: Sequence[str], as_bytes: Collection[str], count: int) -> str:
    """The statement for so many rows; its parameters are what all have, then what each has."""
    of_all = [f"?{place}" for place in range(1, len(same) + 1)]
    rows = []
    for first in range(len(same) + 1, len(same) + 1 + count * len(names), len(names)):
        each = (
            f"CAST(?{place} AS TEXT)" if name in as_bytes else f"?{place}" for place, name in enumerate(names, first)
        )
        rows.append(f"({', '.join((*of_all, *each))})")
    return f"INSERT INTO {table} ({', '.join((*same, *names))}) VALUES {', '.join(rows)}"
