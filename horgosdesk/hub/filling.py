"""An empty desk is filled from what the hub has."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from horgosdesk.hub import tables
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store import joined, journal, taking
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES
from horgosdesk.store.joined import Joined

if TYPE_CHECKING:
    from psycopg import Connection

TOGETHER = 2_000
"""Records that are fetched and entered at a time."""

Tell = Callable[[str, int, int], None]


def is_empty(store: Store) -> bool:
    """Whether the desk has no records at all."""
    return not any(store.db.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone() for name in TABLES)


def fill(store: Store, conn: "Connection[Any]", tell: Tell = lambda *_: None) -> int:
    """Take all that the hub has as of one state, and all or nothing of it; how many records. The journal goes on from there.

    Nobody else writes to the desk meanwhile, which is empty; where somebody did before, the journal is left to bring all.
    """
    taken = 0
    with store.transaction("note"):
        state = joined.joined(store)
        if state is not None and state.position == 0 and is_empty(store):
            taken = _fill_within(store, conn, state, tell)
    store.tell()
    return taken


def _fill_within(store: Store, conn: "Connection[Any]", state: Joined, tell: Tell) -> int:
    import psycopg

    own = {"register": state.register}
    with conn.transaction():
        conn.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        row = conn.execute(
            f"SELECT position, coalesce(received::text, '') FROM {SCHEMA}.register WHERE name = %(register)s", own
        ).fetchone()
        assert row is not None
        total = sum(_count(conn, subject, state.register) for subject in TABLES)
        done = 0
        for subject in TABLES:
            with psycopg.ServerCursor(conn, f"fill_{subject}") as cursor:
                cursor.itersize = TOGETHER
                cursor.execute(tables.rows(subject, home=True).encode(), own)
                records = iter(cursor)
                while batch := list(islice(records, TOGETHER)):
                    taking.fill_within(store, subject, batch)
                    done += len(batch)
                    tell("fill", done, total)
        kept = conn.execute(
            "SELECT k.subject, k.key, k.value, k.who, k.desk, k.at FROM horgosdesk.kept AS k WHERE register = %(register)s"
            " ORDER BY position",
            own,
        ).fetchall()
        secrets = dict(
            conn.execute(f"SELECT seal, hash FROM {SCHEMA}.secret WHERE register = %(register)s", own).fetchall()
        )
        last = conn.execute(
            f"SELECT hash FROM {SCHEMA}.journal WHERE register = %s AND position = %s AND received >= %s",
            (state.register, row[0], row[1] or "0001-01-01"),
        ).fetchone()
    taking.fill_kept_within(store, kept, secrets, replace(state, position=row[0], received=row[1]))
    if last is not None:
        joined.mark_within(store, joined.Mark(row[0], bytes(last[0]), journal.position(store)))
    return done


def _count(conn: "Connection[Any]", subject: str, register: str) -> int:
    row: Sequence[Any] | None = conn.execute(
        f"SELECT count(*) FROM {SCHEMA}.{subject} WHERE register = %s".encode(), (register,)
    ).fetchone()
    return int(row[0]) if row else 0
