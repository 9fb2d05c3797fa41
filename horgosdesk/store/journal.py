"""The append-only, hash-chained log of every change."""

import json
import sqlite3
from binascii import hexlify
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.store.desk import Store
from horgosdesk.store.rows import insert

if TYPE_CHECKING:
    import hashlib

FIRST = b"\0" * 32
"""What the first entry's hash is chained to in a file that has no origin."""
ORIGIN = "origin"
"""The key in `meta` of what a file says of its birth: desk, program, schema, zone and time, as JSON."""

Key = bytes | str
Head = tuple[int, bytes]
"""Number and hash of the newest entry."""
quoted = json.encoder.encode_basestring
"""A text as the canonical bytes have it."""


@dataclass(frozen=True, slots=True)
class Chained:
    """Entries made ready to be appended: what all say by column, and what each says besides, its number first, its hash last."""

    same: Mapping[str, Any]
    names: Sequence[str]
    rows: Sequence[tuple[Any, ...]]
    as_bytes: Sequence[str] = ()
    """Columns of text that come as UTF-8."""


class Entry(NamedTuple):
    """One change: who, when, at which desk, to what, before and after (as JSON text), and why."""

    no: int
    at: str
    who: str
    desk: str
    action: str
    subject: str
    key: str
    before: str | None
    after: str | None
    reason: str
    hash: str

    def as_dict(self) -> dict[str, Any]:
        """As JSON carries it, before and after unpacked."""
        unpacked = {name: json.loads(text) if (text := getattr(self, name)) else None for name in ("before", "after")}
        return {name: getattr(self, name) for name in self._fields} | unpacked


def link(
    previous: bytes,
    no: int,
    at: str,
    who: str,
    desk: str,
    action: str,
    subject: str,
    key: Key,
    before: str | None,
    after: str | None,
    reason: str,
) -> bytes:
    """The hash of an entry: SHA-256 over the 32 bytes of the hash before it and the canonical bytes of what it says.

    Canonical bytes: the JSON array [no, at, who, desk, action, subject, key, before, after, reason] in UTF-8, without
    spaces; no as digits; key as text, or as lower-case hex where the file keeps bytes; before and after as the text that
    the file keeps (JSON inside JSON, so quoted once more), null where there is none. In strings only `"`, `\\` and the
    characters below U+0020 are escaped: \\b \\f \\n \\r \\t by name, the others as \\u00xx in lower case. The first entry
    is chained to `beginning`. resources/docs/journal.md has a program of an auditor's own.
    """
    return link_by(previous, no, by(at, who, desk), action, subject, key, before, after, quoted(reason))


def by(at: str, who: str, desk: str) -> str:
    """When, who and where, quoted for `link_by`: the same for many entries."""
    return f"{quoted(at)},{quoted(who)},{quoted(desk)}"


def link_by(
    previous: bytes,
    no: int,
    by: str,
    action: str,
    subject: str,
    key: Key,
    before: str | None,
    after: str | None,
    reason: str,
) -> bytes:
    """`link` with what is the same for many entries quoted already."""
    q = quoted
    said = (
        f"[{no},{by},{q(action)},{q(subject)},{q(key.hex() if isinstance(key, bytes) else key)},"
        f"{'null' if before is None else q(before)},{'null' if after is None else q(after)},{reason}]"
    )
    return _sha256(previous + said.encode())


@cache
def _hasher() -> "Callable[[bytes], hashlib._Hash]":
    import hashlib  # OpenSSL comes with it, which the start of the window does without

    return hashlib.sha256


def _sha256(said: bytes) -> bytes:
    return _hasher()(said).digest()


def beginning(origin: str) -> bytes:
    """What the first entry is chained to: SHA-256 of the file's origin, so that every later hash pins it; FIRST without."""
    return _sha256(origin.encode()) if origin else FIRST


def beginning_of(db: sqlite3.Connection, meta: str = "meta") -> bytes:
    """`beginning` of a database; meta: its table of settings."""
    row = db.execute(f"SELECT value FROM {meta} WHERE key = ?", (ORIGIN,)).fetchone()
    return beginning(row[0] if row else "")


def append(
    store: Store,
    entries: Iterable[tuple[str, str, Key, str | None, str | None]],
    reason: str = "",
    *,
    at: str = "",
    who: str = "",
    desk: str = "",
) -> int:
    """Append (action, subject, key, before, after) inside the caller's transaction; the number of the last entry.

    at: the instant that the caller wrote into its rows too; now when not said. who, desk: where it was not who works here.
    """
    behind = head(store)
    return append_chained(store, behind, chained(store, behind, entries, reason, at=at, who=who, desk=desk))


class Told(NamedTuple):
    """An entry that somebody else made: what `append` takes, who did it where, and why."""

    entry: tuple[str, str, Key, str | None, str | None]
    who: str
    desk: str
    reason: str


def append_told(store: Store, told: Iterable[Told]) -> int:
    """`append` entries that each tell who made them; the number of the last."""
    no, previous = head(store)
    at = store.now_text()
    rows: list[tuple[Any, ...]] = []
    for (action, subject, key, before, after), who, desk, reason in told:
        no += 1
        previous = link_by(previous, no, by(at, who, desk), action, subject, key, before, after, quoted(reason))
        rows.append((no, who, desk, action, subject, key, before, after, reason, previous))
    names = ("no", "who", "desk", "action", "subject", "key", "before", "after", "reason", "hash")
    return append_chained(store, head(store), Chained({"at": at}, names, rows))


def head(store: Store) -> Head:
    """Number and hash that the next entry is chained to."""
    row = store.db.execute("SELECT no, hash FROM journal ORDER BY no DESC LIMIT 1").fetchone()
    return (int(row[0]), bytes(row[1])) if row else (0, beginning_of(store.db))


def chained(
    store: Store,
    head: Head,
    entries: Iterable[tuple[str, str, Key, str | None, str | None]],
    reason: str = "",
    *,
    at: str = "",
    who: str = "",
    desk: str = "",
) -> Chained:
    """Entries behind a head, arguments as of `append`; nothing is written."""
    no, previous = head
    same = _same(store, reason, at, who, desk)
    said_by, why = by(same["at"], same["who"], same["desk"]), quoted(reason)
    rows: list[tuple[Any, ...]] = []
    for action, subject, key, before, after in entries:
        no += 1
        previous = link_by(previous, no, said_by, action, subject, key, before, after, why)
        rows.append((no, action, subject, key, before, after, previous))
    return Chained(same, ("no", "action", "subject", "key", "before", "after", "hash"), rows)


def chained_adds(
    store: Store,
    head: Head,
    subject: str,
    keys: Sequence[bytes],
    texts: Iterable[bytes],
    reason: str = "",
) -> Chained:
    """`chained` for many new records of one subject, by their keys. texts: what each says, JSON in UTF-8.

    What is the same for all is put together once, and no text is encoded once more: half the time.
    """
    last, previous = head
    same = _same(store, reason) | {"action": "add", "subject": subject, "before": None}
    said_by = by(same["at"], same["who"], same["desk"])
    until_key = f',{said_by},"add",{quoted(subject)},"'.encode()
    until_after, until_end = b'",null,"', f'",{quoted(reason)}]'.encode()
    sha256, join = _hasher(), b"".join
    rows = []
    for no, key, after in zip(range(last + 1, last + 1 + len(keys)), keys, texts, strict=True):
        # as `quoted` does it: what there is below U+0020 is escaped in JSON already
        inside = after.replace(b"\\", b"\\\\").replace(b'"', b'\\"')
        said = (previous, b"[%d" % no, until_key, hexlify(key), until_after, inside, until_end)
        previous = sha256(join(said)).digest()
        rows.append((no, key, after, previous))
    return Chained(same, ("no", "key", "after", "hash"), rows, ("after",))


def _same(store: Store, reason: str, at: str = "", who: str = "", desk: str = "") -> dict[str, Any]:
    return {"at": at or store.now_text(), "who": who or store.who, "desk": desk or store.desk, "reason": reason}


def append_chained(store: Store, head: Head, entries: Chained) -> int:
    """Append what was chained behind the head, which must still be it; the number of the last entry."""
    if not entries.rows:
        return head[0]
    insert(store.db, "journal", entries.names, entries.rows, entries.same, as_bytes=entries.as_bytes)
    no, last = entries.rows[-1][0], entries.rows[-1][-1]
    # the head is kept apart, so that entries cut off the end are missed
    store.db.execute("INSERT OR REPLACE INTO meta VALUES ('journal_head', ?)", (f"{no}:{last.hex()}",))
    return int(no)


def read(store: Store, first: int = 1, limit: int | None = None) -> Iterator[Entry]:
    """Entries from number `first` on, oldest first."""
    rows = store.db.execute(
        "SELECT * FROM journal WHERE no >= ? ORDER BY no LIMIT ?", (first, -1 if limit is None else limit)
    )
    return map(_entry, rows)


def history(store: Store, uid: str) -> list[Entry]:
    """All that happened to one record, oldest first."""
    return [
        _entry(row) for row in store.db.execute("SELECT * FROM journal WHERE key = ? ORDER BY no", (uid_bytes(uid),))
    ]


def home(store: Store, uid: str) -> str:
    """The desk that a record came from; "" of one that the journal does not know."""
    row = store.db.execute("SELECT desk FROM journal WHERE key = ? ORDER BY no LIMIT 1", (uid_bytes(uid),)).fetchone()
    return str(row[0]) if row else ""


def position(store: Store) -> int:
    """Number of the newest entry, 0 when there is none."""
    return int(store.db.execute("SELECT coalesce(max(no), 0) FROM journal").fetchone()[0])


def subjects_since(store: Store, no: int) -> list[str]:
    """What the entries behind a number are about, each subject once."""
    rows = store.db.execute("SELECT DISTINCT subject FROM journal WHERE no > ?", (no,))
    return sorted(row[0] for row in rows)


def _entry(row: tuple[Any, ...]) -> Entry:
    no, at, who, desk, action, subject, key, before, after, reason, digest = row
    key_text = uid_text(key) if isinstance(key, bytes) else str(key)
    return Entry(no, at, who, desk, action, subject, key_text, before, after, reason, digest.hex())
