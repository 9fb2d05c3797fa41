"""What this desk knows of its hub: where it is, how far it has pulled and pushed, and what of the journal never goes there.

Kept in the file, and written in the transactions that it tells of, so that a desk that dies in between goes on where it was.
"""

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from typing import Any

from horgosdesk.store.desk import Store


@dataclass(frozen=True, slots=True)
class Joined:
    """url: without a password. register: the one that this desk works in. code: the desk's letters there.

    line: under which number the hub has this desk's entries; a file that came back from a backup goes on under the next one.
    position: up to which the hub's entries are in this file; received: the hub's day of the entry there, "" before the first.
    pushed: number of the entry of the journal up to which all is at the hub that goes there. joined_at: UTC text.
    """

    url: str
    register: str
    code: str
    line: int
    position: int = 0
    received: str = ""
    pushed: int = 0
    joined_at: str = ""


def joined(store: Store) -> Joined | None:
    """The hub of this desk; None where it has none."""
    row = store.db.execute(
        "SELECT url, register, code, line, position, received, pushed, joined_at FROM hub"
    ).fetchone()
    return Joined(*row) if row else None


def put_within(store: Store, state: Joined | None) -> None:
    """Keep the state inside the caller's transaction; None: the desk left its hub, and knows nothing of it any more."""
    if state is None:
        store.db.execute("DELETE FROM hub")
        store.db.execute("DELETE FROM hub_skip")
        return
    store.db.execute("INSERT OR REPLACE INTO hub VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)", astuple(state))


def skip_within(store: Store, first: int, last: int) -> None:
    """Say inside the caller's transaction that some entries never go to the hub: they came from there, or were taken back."""
    if last < first:
        return
    before = store.db.execute("SELECT first, last FROM hub_skip WHERE first <= ? ORDER BY first DESC LIMIT 1", (first,))
    row = before.fetchone()
    if row and row[1] >= first - 1:
        first, last = row[0], max(row[1], last)
    store.db.execute("DELETE FROM hub_skip WHERE first > ? AND first <= ?", (first, last))
    store.db.execute("INSERT OR REPLACE INTO hub_skip VALUES (?, ?)", (first, last))


def is_skipped(store: Store, no: int) -> bool:
    """Whether an entry never goes to the hub."""
    row = store.db.execute("SELECT last FROM hub_skip WHERE first <= ? ORDER BY first DESC LIMIT 1", (no,)).fetchone()
    return row is not None and bool(row[0] >= no)


UNSENT = (
    "NOT EXISTS (SELECT 1 FROM hub_skip WHERE hub_skip.last >= journal.no AND hub_skip.first = "
    "(SELECT max(first) FROM hub_skip WHERE first <= journal.no))"
)


def unsent(store: Store, after: int, limit: int = -1) -> Iterator[tuple[Any, ...]]:
    """The rows of the journal behind a number that go to the hub, in their order: all columns."""
    return store.db.execute(f"SELECT * FROM journal WHERE no > ? AND {UNSENT} ORDER BY no LIMIT ?", (after, limit))


def count_unsent(store: Store, after: int, most: int = 1_000_000) -> int:
    """How many entries are still to go to the hub; most: more are not counted."""
    rows = f"SELECT 1 FROM journal WHERE no > ? AND {UNSENT} LIMIT ?"
    return int(store.db.execute(f"SELECT count(*) FROM ({rows})", (after, most)).fetchone()[0])
