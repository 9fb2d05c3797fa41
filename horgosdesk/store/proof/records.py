"""Each record must be what its newest entry says, be there since it was added, and be known to the journal at all."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import Any

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.proof.beside import rows_of
from horgosdesk.store.proof.chain import Walk, other_beginning
from horgosdesk.store.proof.place import MOST_NAMED, Place, place, shown_key
from horgosdesk.store.table import Table


def unlike(db: sqlite3.Connection, table: Table[Any], walk: Walk) -> list[Place]:
    """The records of a table that are not what the journal says, as they come by uid."""
    return [] if walk.beside[table.name].fits() else _named(db, table)


def _named(db: sqlite3.Connection, table: Table[Any]) -> list[Place]:
    """Which: by a merge of the entries and the records, both in the order of the uids, then by the order of adding."""
    found: list[Place] = []
    entries = db.execute(
        "SELECT key, before, after, no FROM journal WHERE subject = ? AND typeof(key) = 'blob' ORDER BY key, no",
        (table.name,),
    )
    said = groupby((row for rows in rows_of(entries) for row in rows), key=lambda row: row[0])
    stored = (row for rows in rows_of(db.execute(f"{table.select} ORDER BY uid")) for row in rows)
    for uid, group, row in _merged(said, stored):
        if len(found) >= MOST_NAMED:
            break
        found += _compared(table, uid, list(group or ()), row)
    return found or _misplaced(db, table)


def _merged(said: Iterator[tuple[bytes, Any]], stored: Iterator[Any]) -> Iterator[tuple[bytes, Any, Any]]:
    """Uid, its entries or None, its row or None."""
    one, other = next(said, None), next(stored, None)
    while one is not None or other is not None:
        if other is None or (one is not None and one[0] < other[0]):
            assert one is not None
            yield one[0], one[1], None
            one = next(said, None)
        elif one is None or other[0] < one[0]:
            yield other[0], None, other
            other = next(stored, None)
        else:
            yield one[0], one[1], other
            one, other = next(said, None), next(stored, None)


def _compared(table: Table[Any], uid: bytes, entries: list[Any], row: Any) -> Iterator[Place]:
    name = table.name
    for one, other in pairwise(entries):
        if one[2] != other[1]:
            yield other_beginning(other[3], name, uid, one[3])
    if entries and entries[0][1] is not None:
        yield place(
            QT_TRANSLATE_NOOP("Verify", "journal no. {no} changes {subject} {key}, which no entry added"),
            subject=name,
            key=uid,
            no=entries[0][3],
        )
    if not entries:
        yield place(
            QT_TRANSLATE_NOOP("Verify", "{subject} {key} is not in the journal: nobody added it"), subject=name, key=uid
        )
    elif row is None:
        yield place(
            QT_TRANSLATE_NOOP("Verify", "{subject} {key} is in the journal only"),
            subject=name,
            key=uid,
            no=entries[-1][3],
        )
    elif table.row_text(row) != entries[-1][2]:
        yield place(
            QT_TRANSLATE_NOOP("Verify", "{subject} {key} is not what the journal says (no. {no})"),
            subject=name,
            key=uid,
            no=entries[-1][3],
        )


def _misplaced(db: sqlite3.Connection, table: Table[Any]) -> list[Place]:
    """The first record that does not stand where it was added: nothing of it changed but its row."""
    added = db.execute("SELECT no, key FROM journal WHERE subject = ? AND before IS NULL ORDER BY no", (table.name,))
    there = db.execute(f"SELECT id, uid FROM {table.name} NOT INDEXED ORDER BY id")
    for place_, ((no, key), (id_, uid)) in enumerate(zip(added, there, strict=False), 1):
        if id_ != place_ or uid != key:
            return [
                place(
                    QT_TRANSLATE_NOOP(
                        "Verify",
                        "{subject} {key} is not row {row}, as which it was added (no. {no}): next comes row {other_row}, {other}",
                    ),
                    subject=table.name,
                    key=key,
                    no=no,
                    row=place_,
                    other_row=id_,
                    other=shown_key(uid),
                )
            ]
    return []
