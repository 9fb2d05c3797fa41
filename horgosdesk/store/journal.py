"""The append-only, hash-chained log of every change."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.store.desk import Store

FIRST = b"\0" * 32
"""What the first entry's hash is chained to."""

Key = bytes | str
_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Entry:
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
        return {name: getattr(self, name) for name in self.__slots__} | unpacked


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
    """The hash of an entry: SHA-256 over the hash before it and the canonical JSON list of all that the entry says."""
    key_text = key.hex() if isinstance(key, bytes) else key
    said = _canonical([no, at, who, desk, action, subject, key_text, before, after, reason])
    return hashlib.sha256(previous + said.encode()).digest()


def append(store: Store, entries: Iterable[tuple[str, str, Key, str | None, str | None]], reason: str = "") -> int:
    """Append (action, subject, key, before, after) inside the caller's transaction; the number of the last entry."""
    row = store.db.execute("SELECT no, hash FROM journal ORDER BY no DESC LIMIT 1").fetchone()
    no, previous = row if row else (0, FIRST)
    at, who, desk = store.now_text(), store.who, store.desk
    rows = []
    for action, subject, key, before, after in entries:
        no += 1
        previous = link(previous, no, at, who, desk, action, subject, key, before, after, reason)
        rows.append((no, at, who, desk, action, subject, key, before, after, reason, previous))
    store.db.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    # the head is kept apart, so that entries cut off the end are missed
    store.db.execute("INSERT OR REPLACE INTO meta VALUES ('journal_head', ?)", (f"{no}:{previous.hex()}",))
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
