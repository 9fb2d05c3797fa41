"""Many records at once: what an import moves in by one transaction."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from horgosdesk.core.cargo import COLUMNS, Cargo
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply_within

_BOOKKEEPING = ("uid", "status", "entered_by", "entered_at", "revision")
_CONTENT = tuple(column for column in COLUMNS if column not in _BOOKKEEPING)


@dataclass(frozen=True, slots=True)
class Taken:
    """How many records were added, how many were there already."""

    accepted: int
    duplicates: int


def add_all(store: Store, records: Sequence[Cargo], *, reason: str, dry_run: bool = False) -> Taken:
    """Add records that are not there yet, all in one transaction.

    Equal in every field means equal: of n such records in `records` and m in the store, n - m are added, so that the
    same file imported twice adds nothing, and two equal truck loads of one file are both kept.
    """
    if dry_run:
        return _count(records, _fresh(store, records))
    with store.transaction():
        fresh = _fresh(store, records)
        if fresh:
            apply_within(store, [Change(None, record) for record in fresh], reason=reason)
    if fresh:
        store.tell(frozenset(record.day for record in fresh))
    return _count(records, fresh)


def _count(records: Sequence[Cargo], fresh: Sequence[Cargo]) -> Taken:
    return Taken(len(fresh), len(records) - len(fresh))


def _fresh(store: Store, records: Iterable[Cargo]) -> list[Cargo]:
    by_day: dict[str, list[Cargo]] = {}
    for record in records:
        by_day.setdefault(record.day, []).append(record)
    there: Counter[tuple[Any, ...]] = Counter()
    for day in by_day:
        there.update(
            tuple(row)
            for row in store.db.execute(
                f"SELECT {', '.join(_CONTENT)} FROM cargo WHERE day = ? AND status = 'final'", (day,)
            )
        )
    fresh = []
    for record in (record for day in by_day.values() for record in day):
        content = tuple(getattr(record, column) for column in _CONTENT)
        if there[content] > 0:
            there[content] -= 1
        else:
            fresh.append(record)
    return fresh
