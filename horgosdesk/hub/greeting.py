"""How a desk and its hub know one another again: either may have come back from a backup, or be copied, since they last met."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from horgosdesk import __version__
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store import joined, journal
from horgosdesk.store.desk import Store
from horgosdesk.store.joined import Joined, Mark

if TYPE_CHECKING:
    from psycopg import Connection

BEGINNING = Mark(0, b"", 0)


There = tuple[int, bytes | None]
"""Number and hash of the newest entry of this desk that the hub has under its line."""


def greeted(store: Store, conn: "Connection[Any]") -> tuple[Joined, There]:
    """The state as the hub knows it: it may have taken more than this desk heard of, or another history than this file's,
    or have lost a part of its own. Refused "hub-none", "hub-unknown"."""
    while True:
        with store.transaction("note"):
            state = kept(store)
        row = conn.execute(
            f"SELECT last_no, last_hash FROM {SCHEMA}.desk WHERE register = %s AND desk = %s AND line = %s",
            (state.register, store.desk, state.line),
        ).fetchone()
        if row is None:
            raise unknown(state.register)
        mark = _newest_common(store, conn, state)
        there: There = (int(row[0]), row[1])
        if mark is not None:
            first = min(mark.no, common(store, conn, state.register)[0])
            there = (first, _hash(store, first))
            now = replace(_on_a_new_line(store, conn, state, there), position=mark.position, received="")
        elif row[0] and not has(store, *row):
            # its file came back from a backup, or its folder was copied: what the file lost is pulled like another desk's
            there = common(store, conn, state.register)
            now = _on_a_new_line(store, conn, state, there)
        else:
            now = replace(state, pushed=there[0])
        with store.transaction("note"):
            if joined.joined(store) != state:
                continue
            if mark is not None:
                joined.go_back_within(store, mark)
            now = replace(now, pushed=joined.sent_all(store, now.pushed))
            joined.put_within(store, now)
        return now, there


def kept(store: Store) -> Joined:
    """The state as this file has it. Refused "hub-none": another window or command of this desk left the hub meanwhile."""
    state = joined.joined(store)
    if state is None:
        raise not_joined()
    return state


def has(store: Store, no: int, digest: bytes) -> bool:
    """Whether an entry of the hub is this file's: all before it is the same then, too."""
    return _hash(store, no) == bytes(digest)


def _hash(store: Store, no: int) -> bytes | None:
    row = store.db.execute("SELECT hash FROM journal WHERE no = ?", (no,)).fetchone()
    return bytes(row[0]) if row else None


def _newest_common(store: Store, conn: "Connection[Any]", state: Joined) -> Mark | None:
    """What this file and the hub have in common, where the hub came back from a backup and lost some of it; None where not."""
    known = joined.marks(store)
    if not known:
        return None
    newest = known[0]
    is_there = conn.execute(
        f"SELECT 1 FROM {SCHEMA}.journal WHERE register = %s AND position = %s AND hash = %s AND received >= %s",
        (state.register, newest.position, newest.hash, state.received or "0001-01-01"),
    ).fetchone()
    if is_there:
        return None
    rows = conn.execute(
        f"SELECT position, hash FROM {SCHEMA}.journal WHERE register = %s AND position = ANY(%s)",
        (state.register, [one.position for one in known]),
    ).fetchall()
    there = {(position, bytes(digest)) for position, digest in rows}
    return next((one for one in known if (one.position, one.hash) in there), BEGINNING)


def _on_a_new_line(store: Store, conn: "Connection[Any]", state: Joined, there: There) -> Joined:
    """The state under a number of its own, where the hub has all up to an entry."""
    with conn.transaction():
        conn.execute(f"SELECT 1 FROM {SCHEMA}.register WHERE name = %s FOR UPDATE", (state.register,))
        row = conn.execute(
            f"SELECT max(line) + 1, max(code) FROM {SCHEMA}.desk WHERE register = %s AND desk = %s",
            (state.register, store.desk),
        ).fetchone()
        assert row is not None
        conn.execute(
            f"INSERT INTO {SCHEMA}.desk (register, desk, line, code, name, last_no, last_hash, position, seen, program)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, now(), %s)",
            (state.register, store.desk, row[0], row[1], store.meta("port"), *there, state.position, __version__),
        )
    return replace(state, line=row[0], pushed=there[0])


def common(store: Store, conn: "Connection[Any]", register: str) -> There:
    """Number and hash of the newest entry of this desk that both have, under whatever line."""
    lines = conn.execute(
        f"SELECT line FROM {SCHEMA}.desk WHERE register = %s AND desk = %s", (register, store.desk)
    ).fetchall()
    return max(
        (_common_of(store, conn, register, line) for (line,) in lines), default=(0, None), key=lambda one: one[0]
    )


def _common_of(store: Store, conn: "Connection[Any]", register: str, line: int) -> There:
    below, most = journal.position(store) + 1, 1
    while True:
        # a line at a time, so that the hub goes down its index and sorts nothing
        rows = conn.execute(
            f"SELECT no, hash FROM {SCHEMA}.journal WHERE register = %s AND desk = %s AND line = %s AND no < %s"
            " ORDER BY no DESC LIMIT %s",
            (register, store.desk, line, below, most),
        ).fetchall()
        if not rows:
            return 0, None
        for no, digest in rows:
            if has(store, no, digest):
                return int(no), bytes(digest)
        below, most = rows[-1][0], 1_000


def not_joined() -> Problem:
    """What is said where a desk has no hub."""
    return Refused(
        "hub-none",
        QT_TRANSLATE_NOOP(
            "Problem", "This desk has not joined a hub. Join one with “hub join ADDRESS”, or in the menu Desk."
        ),
    )


def unknown(register: str) -> Problem:
    """What is said where the hub does not know this desk any more."""
    return Refused(
        "hub-unknown",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The hub does not know this desk in the register {register}. Ask its administrator, or leave the hub and join it again; nothing that was entered here is lost.",
        ),
        register=register,
    )
