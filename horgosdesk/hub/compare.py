"""Whether a desk and its hub have the same: each record, what is kept beside the records, and this desk's part of the journal.

Both are read as of one state each, the desk's first. What was on its way then, entered here and not sent or there and not pulled,
is left out; after an exchange that is next to nothing. Records are merged as they come in the order of their uids, so that a
million of them take no memory.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.passwords import folded
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.hub import tables
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store import accounts, claims, joined, journal, returns, taking
from horgosdesk.store.desk import DEFAULTS, Store
from horgosdesk.store.door import TABLES
from horgosdesk.store.joined import Joined
from horgosdesk.store.proof.kept import KEPT
from horgosdesk.store.proof.place import MOST_NAMED, STEP, Place, place
from horgosdesk.store.verify import Check

if TYPE_CHECKING:
    from psycopg import Connection

TITLES = {
    "entries": QT_TRANSLATE_NOOP("Verify", "the hub has this desk's entries as they were made"),
    "same": QT_TRANSLATE_NOOP("Verify", "each record here is the hub's"),
    "beside": QT_TRANSLATE_NOOP("Verify", "months, targets, ticks, settings, accounts and returns here are the hub's"),
}
"""What each check says when it finds nothing."""
Progress = Callable[[str, int, int], None]
"""Told (check, done, total) now and then; what it raises ends all."""
_Moving = set[tuple[str, str]]
_ALTERED = QT_TRANSLATE_NOOP("Verify", "journal no. {no} is another at the hub: somebody changed it there or here")
_LOST = QT_TRANSLATE_NOOP("Verify", "journal no. {no} was sent, and the hub does not have it any more")
_STRANGE = QT_TRANSLATE_NOOP("Verify", "the hub has an entry no. {no} of this desk that this desk never sent")
_HERE = QT_TRANSLATE_NOOP("Verify", "{subject} {key} is here only, not at the hub")
_THERE = QT_TRANSLATE_NOOP("Verify", "{subject} {key} is at the hub only, not here")
_OTHER = QT_TRANSLATE_NOOP("Verify", "{subject} {key} is another at the hub: {columns}")
_VALUE = QT_TRANSLATE_NOOP("Verify", "{subject} {key} is “{here}” here, and “{there}” at the hub")


def compare(store: Store, conn: "Connection[Any]", progress: Progress = lambda *_: None) -> list[Check]:
    """The differences, at most MOST_NAMED of each check. The caller exchanged before."""
    with store.reading():
        state = joined.joined(store)
        assert state is not None
        with conn.transaction():
            conn.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            moving = _moving(store, conn, state)
            return [
                Check("entries", tuple(_first(_entries(store, conn, state, progress)))),
                Check("same", tuple(_first(_records(store, conn, state, moving, progress)))),
                Check("beside", tuple(_first(_beside(store, conn, state, moving)))),
            ]


def _first(found: Iterator[Place]) -> Iterator[Place]:
    for _, one in zip(range(MOST_NAMED), found, strict=False):
        yield one


def _moving(store: Store, conn: "Connection[Any]", state: Joined) -> _Moving:
    """What one of the two does not know yet, as (subject, key)."""
    rows = conn.execute(
        f"SELECT DISTINCT subject, key FROM {SCHEMA}.journal WHERE register = %s AND position > %s AND received >= %s"
        " AND NOT (desk = %s AND line = %s AND no <= %s)",
        (
            *(state.register, state.position, state.received or "0001-01-01"),
            *(store.desk, state.line, state.pushed),
        ),
    ).fetchall()
    waiting = joined.unsent(store, state.pushed)
    return {(str(subject), str(key)) for subject, key in rows} | {
        (one.subject, one.key) for one in (taking.own_of(store, row) for row in waiting)
    }


# The desk's part of the journal


def _entries(store: Store, conn: "Connection[Any]", state: Joined, progress: Progress) -> Iterator[Place]:
    """This desk's entries of its line, sent ones and those at the hub, both in the order of their numbers."""
    own = (state.register, store.desk, state.line)
    of_line = f"FROM {SCHEMA}.journal WHERE register = %s AND desk = %s AND line = %s AND no <= {state.pushed}"
    row = conn.execute(f"SELECT coalesce(min(no), 0), count(*) {of_line}".encode(), own).fetchone()
    first, total = row if row else (0, 0)
    # those before the first one of a later line went under an earlier one, where it has one
    behind = 0 if state.line == 1 else first - 1 if total else state.pushed
    letters = returns.letters(store)
    sent = (row for row in joined.unsent(store, behind) if row[0] <= state.pushed)
    there = _stream(conn, "entries", f"SELECT no, hash, {_SUM} {of_line} ORDER BY no", own)
    for done, (no, here, hub) in enumerate(_merged(sent, there)):
        if done % STEP == 0:
            progress("entries", done, total)
        if hub is None:
            yield place(_LOST, no=no)
        elif here is None:
            yield place(_STRANGE, no=no)
        elif bytes(hub[1]) != bytes(here[-1]) or hub[2] != _sum(here, letters):
            yield place(_ALTERED, no=no)


_SUM = (
    "md5(concat(at, '|', who, '|', action, '|', subject, '|', key, '|', coalesce(before, '-'), '|', coalesce(after, '-'),"
    " '|', reason))"
)
"""Of what an entry says at the hub: its hash is the desk's word, which whoever changes the rest may leave."""


def _sum(row: Sequence[Any], letters: str) -> str:
    _, at, who, _, _, subject, *_, reason, _ = row
    action, key, before, after = taking.as_sent(row, letters)
    said = (at, who, action, subject, key, "-" if before is None else before, "-" if after is None else after, reason)
    return hashlib.md5("|".join(said).encode(), usedforsecurity=False).hexdigest()


# Records


def _records(
    store: Store, conn: "Connection[Any]", state: Joined, moving: _Moving, progress: Progress
) -> Iterator[Place]:
    for number, (subject, table) in enumerate(TABLES.items()):
        progress("same", number, len(TABLES))
        skipped = {uid_bytes(key) for name, key in moving if name == subject}
        here = store.db.execute(f"{table.select} ORDER BY uid")
        rows = _stream(conn, f"same_{subject}", tables.rows(subject), {"register": state.register})
        there = ((uid_bytes(row[0]), *row[1:]) for row in rows)
        for done, (uid, one, other) in enumerate(_merged(here, there)):
            if done % STEP == 0:
                progress("same", number, len(TABLES))
            if (one is not None and other is not None and tuple(one) == tuple(other)) or uid in skipped:
                continue
            yield _unlike(subject, table.subject.columns, uid, one, other)


def _unlike(subject: str, columns: Sequence[str], uid: bytes, here: Any, there: Any) -> Place:
    if there is None:
        return place(_HERE, subject=subject, key=uid)
    if here is None:
        return place(_THERE, subject=subject, key=uid)
    pairs = zip(columns, here, there, strict=True)
    names = [name for name, one, other in pairs if one != other]
    return place(_OTHER, subject=subject, key=uid, columns=", ".join(names))


# Beside the records


def _beside(store: Store, conn: "Connection[Any]", state: Joined, moving: _Moving) -> Iterator[Place]:
    rows = conn.execute(
        f"SELECT subject, key, value FROM {SCHEMA}.kept WHERE register = %s ORDER BY position", (state.register,)
    ).fetchall()
    there = {(subject, key): json.loads(value) for subject, key, value in rows}
    for which, here, hub in _pairs(store, there):
        if here != hub and which not in moving:
            subject, key = which
            yield place(_VALUE, subject=subject, key=key, here=_shown(here), there=_shown(hub))


def _pairs(store: Store, there: dict[tuple[str, str], Any]) -> Iterator[tuple[tuple[str, str], Any, Any]]:
    """What is kept here and at the hub, None where it is not there: its subject and key first."""
    here: dict[tuple[str, str], Any] = {}
    for kept in KEPT:
        for row in map(kept.read, store.db.execute(f"SELECT * FROM {kept.table}")):
            here[kept.subject, row.key] = json.loads(row.text or "null")
    here |= _settings(store)
    of_desk = {"account", returns.SUBJECT}
    for which in sorted({*here, *there}):
        subject, key = which
        if subject == "desk":
            if key not in claims.OF_THIS_DESK:
                usual = {"accounts": "off"}.get(key, None if key in accounts.GUARDED else DEFAULTS.get(key, ""))
                yield which, here.get(which, usual), there.get(which, usual)
        elif subject not in of_desk:
            yield which, here.get(which), there.get(which)
    yield from _people(store, there)
    yield from _returned(store, there)


def _settings(store: Store) -> dict[tuple[str, str], Any]:
    said = dict(store.db.execute("SELECT key, value FROM meta").fetchall())
    found: dict[tuple[str, str], Any] = {
        ("desk", key): value for key, value in said.items() if key not in ("desk", "journal_head", journal.ORIGIN)
    }
    row = store.db.execute("SELECT recovery, idle_min FROM guard").fetchone()
    found["desk", "accounts"] = "on" if row else "off"
    if row:
        found |= {("desk", "recovery code"): accounts.seal(row[0]), ("desk", "idle"): row[1]}
    return found


def _people(store: Store, there: dict[tuple[str, str], Any]) -> Iterator[tuple[tuple[str, str], Any, Any]]:
    """Accounts: their numbers, how their names are written, and how often a password was changed, are each desk's own."""
    names = ("shown", "role", "active", "seal")
    here = {
        folded(one.name): (one.name, {name: getattr(one, name) for name in names}) for one in accounts.everyone(store)
    }
    hub = {
        folded(key): (key, {name: said.get(name) for name in names})
        for (subject, key), said in there.items()
        if subject == accounts.SUBJECT
    }
    for name in sorted({*here, *hub}):
        one, other = here.get(name), hub.get(name)
        yield (accounts.SUBJECT, (other or one or ("", {}))[0]), one and one[1], other and other[1]


def _returned(store: Store, there: dict[tuple[str, str], Any]) -> Iterator[tuple[tuple[str, str], Any, Any]]:
    """Returns: by month and file, since a number may have got this desk's letters at the hub."""
    letters = returns.letters(store)
    here = {
        (one.month, one.sha256): one.register_no if one.desk else returns.shared_no(one.register_no, letters)
        for one in returns.issued(store)
    }
    hub = {
        (key[:7], str(said.get("sha256"))): key for (subject, key), said in there.items() if subject == returns.SUBJECT
    }
    for which in sorted({*here, *hub}):
        one, other = here.get(which), hub.get(which)
        if one is None or other is None:
            yield (returns.SUBJECT, str(one or other)), one, other


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{name} {str(one)[:12]}" for name, one in value.items())
    return "–" if value is None else str(value)[:60]


# Two streams


def _stream(conn: "Connection[Any]", name: str, sql: str, values: Any) -> Iterator[tuple[Any, ...]]:
    """The rows of a question, fetched as they are used."""
    import psycopg

    with psycopg.ServerCursor(conn, f"compare_{name}") as cursor:
        cursor.itersize = STEP
        cursor.execute(sql.encode(), values)
        yield from cursor


def _merged(here: Iterator[Any], there: Iterator[Any]) -> Iterator[tuple[Any, Any, Any]]:
    """The rows of both by their first value, in whose order they come: that, the row here, and there; None for none."""
    one, other = next(here, None), next(there, None)
    while one is not None or other is not None:
        if other is None or (one is not None and one[0] < other[0]):
            assert one is not None
            yield one[0], one, None
            one = next(here, None)
        elif one is None or other[0] < one[0]:
            yield other[0], None, other
            other = next(there, None)
        else:
            yield one[0], one, other
            one, other = next(here, None), next(there, None)
