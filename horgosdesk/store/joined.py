"""What this desk knows of its hub: where it is, how far it has pulled and pushed, and what of the journal never goes there.

Kept in the file, and written in the transactions that it tells of, so that a desk that dies in between goes on where it was.
"""

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from typing import Any, NamedTuple

from horgosdesk.store import journal
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


class Mark(NamedTuple):
    """An entry of the hub that is in this file. position, hash: where it stands there. no: the newest entry here behind it."""

    position: int
    hash: bytes
    no: int


def joined(store: Store) -> Joined | None:
    """The hub of this desk; None where it has none, or has left it."""
    return _read(store, "WHERE active = 1")


def left(store: Store) -> Joined | None:
    """The hub that this desk left, for when it joins that again."""
    return _read(store, "WHERE active = 0")


def _read(store: Store, where: str) -> Joined | None:
    row = store.db.execute(
        f"SELECT url, register, code, line, position, received, pushed, joined_at FROM hub {where}"
    ).fetchone()
    return Joined(*row) if row else None


def put_within(store: Store, state: Joined) -> None:
    """Keep the state inside the caller's transaction."""
    store.db.execute("INSERT OR REPLACE INTO hub VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, 1)", astuple(state))


def leave(store: Store) -> None:
    """Exchange nothing any more; where this desk was is remembered, in case that it comes back."""
    with store.transaction("manage"):
        store.db.execute("UPDATE hub SET active = 0")


def forget_within(store: Store) -> None:
    """Inside the caller's transaction, forget all of a hub that is another one than that which is joined now."""
    store.db.execute("DELETE FROM hub")
    store.db.execute("DELETE FROM hub_skip")
    store.db.execute("DELETE FROM hub_mark")


MOST_MARKS = 100


def mark_within(store: Store, mark: Mark) -> None:
    """Keep by what the hub is known again. Of many marks the older ones are thinned out, the farther back the more."""
    store.db.execute("INSERT OR REPLACE INTO hub_mark VALUES (?, ?, ?)", mark)
    if store.db.execute("SELECT count(*) FROM hub_mark").fetchone()[0] > MOST_MARKS:
        store.db.execute(
            "DELETE FROM hub_mark WHERE position IN (SELECT position FROM (SELECT position, row_number() OVER"
            " (ORDER BY position DESC) AS place FROM hub_mark) WHERE place > ? AND place % 2 = 0)",
            (MOST_MARKS // 3,),
        )


def marks(store: Store) -> list[Mark]:
    """All of them, the newest first."""
    rows = store.db.execute("SELECT position, hash, no FROM hub_mark ORDER BY position DESC").fetchall()
    return [Mark(position, bytes(digest), no) for position, digest, no in rows]


def go_back_within(store: Store, mark: Mark) -> None:
    """Have all behind a mark go to the hub, which has lost it, whoever entered it: who did may not be there any more.

    Inside the caller's transaction. What the hub has of it after all comes from there, and takes the place of what is here.
    """
    store.db.execute("DELETE FROM hub_skip WHERE first > ?", (mark.no,))
    store.db.execute("UPDATE hub_skip SET last = ? WHERE last > ?", (mark.no, mark.no))
    store.db.execute("DELETE FROM hub_mark WHERE position > ?", (mark.position,))


def skip_within(store: Store, first: int, last: int) -> None:
    """Say inside the caller's transaction that some entries never go to the hub: they came from there, or were taken back."""
    if last < first:
        return
    before = store.db.execute("SELECT first, last FROM hub_skip WHERE first <= ? ORDER BY first DESC LIMIT 1", (first,))
    row = before.fetchone()
    if row and row[1] >= first - 1:
        first, last = row[0], max(row[1], last)
    row = store.db.execute("SELECT max(last) FROM hub_skip WHERE first > ? AND first <= ?", (first, last)).fetchone()
    last = max(last, row[0] or 0)
    store.db.execute("DELETE FROM hub_skip WHERE first > ? AND first <= ?", (first, last))
    store.db.execute("INSERT OR REPLACE INTO hub_skip VALUES (?, ?)", (first, last))


def is_skipped(store: Store, no: int) -> bool:
    """Whether an entry never goes to the hub."""
    row = store.db.execute("SELECT last FROM hub_skip WHERE first <= ? ORDER BY first DESC LIMIT 1", (no,)).fetchone()
    return row is not None and bool(row[0] >= no)


def _gaps(store: Store, after: int) -> Iterator[tuple[int, int]]:
    """The runs of entries behind a number that go to the hub, first and last."""
    first, end = after + 1, journal.position(store)
    rows = store.db.execute(
        "SELECT first, last FROM hub_skip WHERE last > ? AND first <= ? ORDER BY first", (after, end)
    ).fetchall()
    for begins, ends in rows:
        if begins > first:
            yield first, begins - 1
        first = max(first, ends + 1)
    if first <= end:
        yield first, end


def unsent(store: Store, after: int, limit: int = 2**62) -> Iterator[tuple[Any, ...]]:
    """The rows of the journal behind a number that go to the hub, in their order: all columns."""
    for first, last in _gaps(store, after):
        rows = store.db.execute(
            "SELECT * FROM journal WHERE no BETWEEN ? AND ? ORDER BY no LIMIT ?", (first, last, limit)
        )
        for row in rows:
            limit -= 1
            yield row
        if limit <= 0:
            return


def count_unsent(store: Store, after: int) -> int:
    """How many entries are still to go to the hub."""
    return sum(last - first + 1 for first, last in _gaps(store, after))


def sent_all(store: Store, after: int) -> int:
    """The number up to which nothing goes to the hub behind one: what came from there last is never looked at again."""
    rows = store.db.execute("SELECT first, last FROM hub_skip WHERE last > ? ORDER BY first", (after,))
    for begins, ends in rows:
        if begins > after + 1:
            break
        after = ends
    return after
