"""The records of a table beside the journal: are they, all together, what it says?

A table is read in step with the entries that added its records, since a record stands where it was added: nearly all are still
what that entry says, and need no more. What differs there, and every later change, is not kept, since there may be millions,
but summed up: a keyed hash of what an entry left, less that of what it began with, less that of what is there. If every
change begins where the one before it ended and the last ended with the record, that comes to nothing. The key is random
and of this walk alone, so that nobody can have chosen records of which the sums agree by design.
"""

import hashlib
import secrets
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from horgosdesk.store.file import database_errors
from horgosdesk.store.proof.place import STEP
from horgosdesk.store.table import Table

_MODULUS = 1 << 128


def rows_of(cursor: sqlite3.Cursor) -> Iterable[list[Any]]:
    """The rows of a question in lists of STEP."""
    while rows := cursor.fetchmany(STEP):
        yield rows


class Beside:
    """One table beside the journal's entries about it, in their order."""

    def __init__(self, db: sqlite3.Connection, table: Table[Any]) -> None:
        self._db, self._table = db, table
        self._cursor: sqlite3.Cursor | None = None
        self._keyed = hashlib.blake2b(key=secrets.token_bytes(16), digest_size=16)
        self._amount, self._added = 0, 0
        self._fits = True

    def take(self, entries: Sequence[tuple[bytes, str]]) -> None:
        """Entries that added records, as uid and text: the next rows of the table must be theirs."""
        if not entries or not self._fits:
            return
        there = self._read(len(entries))
        wanted = [(self._added + no, uid) for no, (uid, _) in enumerate(entries, 1)]
        if there is None or [(id_, uid) for id_, uid, _ in there] != wanted:
            self._fits = False
            return
        self._added += len(entries)
        for (uid, text), (_, _, told) in zip(entries, there, strict=True):
            if told != text:
                self._amount += self._of(uid, text) - self._of(uid, told)

    def change(self, uid: bytes, before: str | None, after: str | None) -> None:
        """An entry that changed a record."""
        if before is not None:
            self._amount -= self._of(uid, before)
        if after is not None:
            self._amount += self._of(uid, after)

    def fits(self) -> bool:
        """Whether the table holds what the journal says, and nothing else, once all entries were taken; what is told in
        other words than the program's does not, though it be the same."""
        return self._fits and not self._amount % _MODULUS and self._read(1) == []

    def _read(self, most: int) -> list[tuple[int, bytes, str]] | None:
        """Row, uid and text of the next records; None where they cannot be read."""
        try:
            if self._cursor is None:
                told = f"SELECT id, uid, {_text(self._db, self._table)} FROM {self._table.name} NOT INDEXED ORDER BY id"
                self._cursor = self._db.execute(told)
            return self._cursor.fetchmany(most)
        except database_errors():
            # it is asked anew, and told, where the single record is looked for
            return None

    def _of(self, uid: bytes, text: str) -> int:
        one = self._keyed.copy()
        one.update(uid + text.encode("utf-8", "surrogateescape"))
        return int.from_bytes(one.digest(), "little")


def _text(db: sqlite3.Connection, table: Table[Any]) -> str:
    """SQL of what Table.row_text makes of a row: SQLite writes it in half the time."""
    numbers = {row[1] for row in db.execute(f"PRAGMA table_info({table.name})") if row[2] == "INTEGER"}

    def part(column: str) -> str:
        there, value = (
            (f"{column} IS NOT NULL", column) if column in numbers else (f"{column} <> ''", f"json_quote({column})")
        )
        return f"""iif({there}, ',"{column}":' || {value}, '')"""

    columns = table.subject.columns[1:]
    return f"'{{' || substr(printf('{'%s' * len(columns)}', {', '.join(map(part, columns))}), 2) || '}}'"
