"""Many new cargo records at once: made ready before the lock is taken, moved in by one short transaction.

Whoever saves meanwhile waits only for what is done under the lock: the rows, their place in the indexes, the totals.
"""

from collections import namedtuple
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from horgosdesk.core.cargo import CARGO, CONTENT, Cargo, Content
from horgosdesk.core.identity import new_uids, uid_text
from horgosdesk.store import door, journal, totals
from horgosdesk.store.cargo import TABLE
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Many

TRIES = 3
"""Times that a batch is made ready without the lock, before that is done with it."""
_read_only = cast(Callable[..., Cargo], namedtuple("_Said", CARGO.columns))
"""A record for who only reads it: ten times as fast to make as a Cargo."""

Choose = Callable[[Sequence[Content]], list[Content]]
"""Of what was read the part that is to be added, by the file as it is."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """Records made ready to be added behind a head of the journal, by who made them so."""

    behind: journal.Head
    who: str
    said: list[Content]
    days: Collection[str]
    records: Many
    rows: list[tuple[Any, ...]]
    """The records behind their ids, but for what all of them say."""
    entries: journal.Chained
    moved: Any
    """What they do to the totals."""


def add(store: Store, said: Sequence[Content], choose: Choose, *, reason: str, at: str) -> list[Content]:
    """Add what `choose` leaves of some records, all in one transaction; what was added. at: the instant it was entered."""
    for left in reversed(range(TRIES)):
        batch = _made_ready(store, said, choose, reason, at)
        with store.transaction("enter"):
            if (batch.behind, batch.who) != (journal.head(store), store.who):
                # somebody saved meanwhile: it may be one of these records, and is in the chain before them
                if left:
                    continue
                batch = _made_ready(store, said, choose, reason, at)
            _move_in(store, batch)
            return batch.said
    raise AssertionError("the last try does not go on")


def _made_ready(store: Store, said: Sequence[Content], choose: Choose, reason: str, at: str) -> _Batch:
    with store.reading():
        behind, first, chosen = journal.head(store), TABLE.next_id(store), choose(said)
    who, count = store.who, len(chosen)
    if not chosen:
        return _Batch(behind, who, [], (), _NONE, [], journal.Chained({}, (), []), None)
    uids = new_uids(count)
    every = dict(zip(CONTENT, zip(*chosen, strict=True), strict=True))
    stamp = {"status": "final", "entered_by": who, "entered_at": at, "revision": 1}
    same = {name: values[0] for name, values in every.items() if values.count(values[0]) == count}
    each: dict[str, Sequence[Any]] = {"uid": uids}
    each |= {name: values for name, values in every.items() if name not in same}
    filled = {name: value for name, value in (same | stamp).items() if value not in _EMPTY}
    records = Many(count, filled, each)
    entries = journal.chained_adds(store, behind, TABLE.name, uids, TABLE.journal_texts(records), reason)
    rows = list(zip(range(first, first + count), *each.values(), strict=True))
    moved = totals.added(every, _carried(uids, every, stamp.values()))
    return _Batch(behind, who, chosen, set(every["day"]), records, rows, entries, moved)


def _carried(uids: Sequence[bytes], every: Mapping[str, Sequence[Any]], stamp: Iterable[Any]) -> list[Cargo]:
    """The records with a container. stamp: what is behind the content of each."""
    if not any(every["container_no"]):
        return []
    records = zip(every["container_no"], uids, *every.values(), strict=True)
    return [_read_only(uid_text(uid), *values, *stamp) for container, uid, *values in records if container]


def _move_in(store: Store, batch: _Batch) -> None:
    """Write a batch, inside the caller's transaction."""
    if not batch.said:
        return
    door.check_open(store, batch.days)
    TABLE.insert_rows(store, tuple(batch.records.each), batch.rows, batch.records.same)
    totals.keep(store, batch.moved)
    journal.append_chained(store, batch.behind, batch.entries)


_EMPTY = {None, ""}
_NONE = Many(0, {}, {})
