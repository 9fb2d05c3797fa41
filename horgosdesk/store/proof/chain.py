"""One walk through the journal, in its order: the hash chain, the clock, and what it says of every key in the end.

Records are looked at beside it (proof/beside.py), in the order in which they were added.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.proof.beside import Beside, rows_of
from horgosdesk.store.proof.place import MOST_NAMED, Place, Tell, place
from horgosdesk.store.table import Table


@dataclass(frozen=True, slots=True)
class Said:
    """The newest entry about a key that is no record's."""

    no: int
    at: str
    who: str
    action: str
    after: str | None


@dataclass
class Walk:
    """What a walk found. last: number and hash of the newest entry; newest: by (subject, key) of what is no record."""

    wrong: list[Place] = field(default_factory=list)
    notes: list[Place] = field(default_factory=list)
    unlike: list[Place] = field(default_factory=list)
    last: tuple[int, bytes] = (0, journal.FIRST)
    desk: str = ""
    newest: dict[tuple[str, str], Said] = field(default_factory=dict)
    first_before: dict[tuple[str, str], str | None] = field(default_factory=dict)
    beside: dict[str, Beside] = field(default_factory=dict)
    latest: str = ""
    backwards: int = 0


def walk(db: sqlite3.Connection, origin: str, tables: Iterable[Table[Any]], tell: Tell) -> Walk:
    """Walk through the whole journal. tables: of records, whose keys are their uids."""
    found = Walk()
    found.beside = {table.name: Beside(db, table) for table in tables}
    total = int(db.execute("SELECT coalesce(max(no), 0) FROM journal").fetchone()[0])
    previous, expected, broken = journal.beginning(origin), 0, False
    for rows in rows_of(db.execute("SELECT * FROM journal ORDER BY no")):
        if not broken:
            previous, broken = _chained(found, previous, expected + 1, rows)
        expected += len(rows)
        _clock(found, rows)
        if not found.desk:
            found.desk = rows[0][3]
        adds: dict[str, list[tuple[bytes, str]]] = {name: [] for name in found.beside}
        for no, at, who, _, action, subject, key, before, after, _, _ in rows:
            if subject not in adds:
                _follow(found, Said(no, at, who, action, after), subject, key, before)
            elif type(key) is not bytes:
                found.unlike.append(_key_kind(no, subject, key))
            elif before is None and after is not None:
                adds[subject].append((key, after))
            else:
                found.beside[subject].change(key, before, after)
        for subject, added in adds.items():
            found.beside[subject].take(added)
        tell(expected, total)
    found.last = (expected, previous)
    head = str((db.execute("SELECT value FROM meta WHERE key = 'journal_head'").fetchone() or [""])[0])
    if not broken and head != (f"{expected}:{previous.hex()}" if expected else "") and not (not expected and not head):
        found.wrong.append(_other_head(expected, head))
    if found.backwards > 1:
        found.notes.append(
            place(
                QT_TRANSLATE_NOOP("Verify", "entries that are older than the one before them: {count}"),
                count=found.backwards,
            )
        )
    return found


def _chained(found: Walk, previous: bytes, first: int, rows: Sequence[Any]) -> tuple[bytes, bool]:
    """Whether each of some entries hashes to what it says, chained to the one before: the last hash, and whether it broke."""
    link, by = journal.link_by, ""
    by_of: tuple[Any, ...] = ()
    for expected, row in enumerate(rows, first):
        if row[0] != expected:
            found.wrong.append(_missing(expected, row[0]))
            return previous, True
        try:
            if row[1:4] != by_of:
                by_of, by = row[1:4], journal.by(*row[1:4])
            _, _, _, _, action, subject, key, before, after, reason, _ = row
            digest = link(previous, expected, by, action, subject, key, before, after, journal.quoted(reason))
        except (UnicodeEncodeError, TypeError, AttributeError):
            digest = b""
        if digest != row[-1]:
            found.wrong.append(_unfit(expected))
            return row[-1], True
        previous = digest
    return previous, False


def _clock(found: Walk, rows: Sequence[Any]) -> None:
    """Note entries that are older than one before them."""
    times = [row[1] for row in rows]
    if times[0] >= found.latest and times == sorted(times):
        found.latest = times[-1]
        return
    for row in rows:
        if row[1] >= found.latest:
            found.latest = row[1]
            continue
        found.backwards += 1
        if found.backwards == 1:
            found.notes.append(_backwards(row[0], found.latest, row[1]))


def _follow(found: Walk, said: Said, subject: str, key: Any, before: str | None) -> None:
    """Note what is said of a month, a target, a tick, a setting: each change must begin where the one before ended."""
    if before is None and said.after is None:
        return  # something that happened, and changed nothing
    which = (subject, str(key))
    known = found.newest.get(which)
    if known is None:
        found.first_before[which] = before
    elif known.after != before and said.action not in _REPEATED and len(found.unlike) < MOST_NAMED:
        found.unlike.append(other_beginning(said.no, subject, str(key), known.no))
    found.newest[which] = said


_REPEATED = ("restore", "salvage", "encrypt", "decrypt")
"""What tells of no state, and so begins nowhere."""


def other_beginning(no: int, subject: str, key: bytes | str, before: int) -> Place:
    """An entry whose "before" is not what the entry before it left."""
    return place(
        QT_TRANSLATE_NOOP("Verify", "journal no. {no} ({subject} {key}) does not begin where no. {before} ended"),
        subject=subject,
        key=key,
        no=no,
        before=before,
    )


def _missing(expected: int, no: object) -> Place:
    if isinstance(no, int) and no > expected:
        return place(QT_TRANSLATE_NOOP("Verify", "journal no. {no} is missing"), no=expected)
    return place(QT_TRANSLATE_NOOP("Verify", "journal no. {no} is not numbered as it must be"), no=expected)


def _unfit(no: int) -> Place:
    return place(QT_TRANSLATE_NOOP("Verify", "journal no. {no} does not fit its hash"), no=no)


def _other_head(last: int, head: str) -> Place:
    return place(
        QT_TRANSLATE_NOOP("Verify", "the journal ends at no. {no}, its head says {head}"),
        no=last,
        head=head.split(":")[0] or "–",
    )


def _backwards(no: int, before: str, at: str) -> Place:
    return place(
        QT_TRANSLATE_NOOP("Verify", "journal no. {no} is of {at}, the one before it of {before}: the clock was set"),
        no=no,
        at=at,
        before=before,
    )


def _key_kind(no: int, subject: str, key: object) -> Place:
    return place(
        QT_TRANSLATE_NOOP("Verify", "journal no. {no} names a {subject} by what is no uid: {key}"),
        no=no,
        subject=subject,
        key=str(key),
    )
