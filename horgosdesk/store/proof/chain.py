"""One walk through the journal, in its order: the hash chain, the clock, and what it says of every key in the end.

What it says of records is not kept, since there may be millions, but summed up: for each entry a keyed hash of what the record
is after it, less that of what it was before. If every change begins where the one before it ended, these sums are those
of the records as they should be now, to be compared with the sums of the records as they are. The key is random and
of this walk alone, so that nobody can have chosen records of which the sums agree by design.
"""

import hashlib
import secrets
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.proof.place import MOST_NAMED, STEP, Place, Tell, place

_MODULUS = 1 << 128


@dataclass(frozen=True, slots=True)
class Said:
    """The newest entry about a key that is no record's."""

    no: int
    at: str
    who: str
    action: str
    after: str | None


@dataclass
class Sum:
    """Of one kind of record: the sum of what they are, and in which order they were added."""

    secret: bytes
    amount: int = 0
    order: Any = field(default_factory=lambda: hashlib.blake2b(digest_size=16))
    added: int = 0

    def __post_init__(self) -> None:
        self.keyed = hashlib.blake2b(key=self.secret, digest_size=16)

    def of(self, key: bytes, text: str) -> int:
        """One record's share."""
        one = self.keyed.copy()
        one.update(key + text.encode("utf-8", "surrogateescape"))
        return int.from_bytes(one.digest(), "little")

    @property
    def seal(self) -> tuple[int, int, bytes]:
        """Equal for equal records that were added in the same order."""
        return self.amount % _MODULUS, self.added, self.order.digest()


@dataclass
class Walk:
    """What a walk found. last: number and hash of the newest entry; newest: by (subject, key) of what is no record."""

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    wrong: list[Place] = field(default_factory=list)
    notes: list[Place] = field(default_factory=list)
    unlike: list[Place] = field(default_factory=list)
    last: tuple[int, bytes] = (0, journal.FIRST)
    desk: str = ""
    newest: dict[tuple[str, str], Said] = field(default_factory=dict)
    first_before: dict[tuple[str, str], str | None] = field(default_factory=dict)
    sums: dict[str, Sum] = field(default_factory=dict)


def rows_of(cursor: sqlite3.Cursor) -> Iterable[list[Any]]:
    """The rows of a question in lists of STEP."""
    while rows := cursor.fetchmany(STEP):
        yield rows


def walk(db: sqlite3.Connection, origin: str, subjects: Collection[str], tell: Tell) -> Walk:
    """Walk through the whole journal. subjects: those whose keys are uids of records."""
    found = Walk()
    found.sums = {subject: Sum(found.secret) for subject in subjects}
    total = int(db.execute("SELECT coalesce(max(no), 0) FROM journal").fetchone()[0])
    link, sums = journal.link, found.sums
    previous, expected, latest, backwards = journal.beginning(origin), 0, "", 0
    broken = False
    for rows in rows_of(db.execute("SELECT * FROM journal ORDER BY no")):
        for row in rows:
            no, at, who, desk, action, subject, key, before, after, _, digest = row
            expected += 1
            if not broken and no != expected:
                found.wrong.append(_missing(expected, no))
                broken = True
            if not broken:
                try:
                    fits = link(previous, *row[:-1]) == digest
                except (UnicodeEncodeError, TypeError, AttributeError):
                    fits = False
                if not fits:
                    found.wrong.append(_unfit(no))
                    broken = True
                previous = digest
            if at < latest:
                backwards += 1
                if backwards == 1:
                    found.notes.append(_backwards(no, latest, at))
            else:
                latest = at
            if subject in sums:
                if type(key) is not bytes:
                    found.unlike.append(_key_kind(no, subject, key))
                    continue
                one = sums[subject]
                if before is None:
                    one.order.update(key)
                    one.added += 1
                else:
                    one.amount -= one.of(key, before)
                if after is not None:
                    one.amount += one.of(key, after)
            else:
                _follow(found, Said(no, at, who, action, after), subject, key, before)
            if not found.desk:
                found.desk = desk
        tell(expected, total)
    found.last = (expected, previous)
    head = str((db.execute("SELECT value FROM meta WHERE key = 'journal_head'").fetchone() or [""])[0])
    if not broken and head != (f"{expected}:{previous.hex()}" if expected else "") and not (not expected and not head):
        found.wrong.append(_other_head(expected, head))
    if backwards > 1:
        found.notes.append(
            place(
                QT_TRANSLATE_NOOP("Verify", "entries that are older than the one before them: {count}"), count=backwards
            )
        )
    return found


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
