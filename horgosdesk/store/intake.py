"""Many records at once: what an import moves in by one transaction."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from horgosdesk.core.cargo import COLUMNS, Cargo
from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.message import Message
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import clearance, trains
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
    # before the lock is taken: whoever saves meanwhile waits for what is done in it
    who, at = store.who, store.now_text()
    records = [replace(one, entered_by=one.entered_by or who, entered_at=one.entered_at or at) for one in records]
    with store.transaction("enter"):
        fresh = _fresh(store, records)
        if fresh:
            apply_within(store, [Change(None, record) for record in fresh], reason=reason)
    if fresh:
        store.tell(Cargo.SUBJECT, frozenset(record.day for record in fresh))
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


Outcome = Literal["added", "changed", "there"] | Problem
"""What became of one record of a file: it is new, it adds to one that is stored, it says nothing new, or what is wrong."""


def merge_all(
    store: Store,
    records: Sequence[Clearance],
    rules: Rules,
    *,
    reason: str,
    dry_run: bool = False,
    whole: bool = False,
) -> list[Outcome]:
    """Take clearances in, each adding what it knows to its consignment, all in one transaction; the outcome of each.

    Files come a stage at a time, so a record may hold a few columns only. A stage that is stored with another time, or
    that two rows give different times, is a Problem and changes nothing: who is right is for a person to say. What came
    in parts, by different numbers, is joined by the first row that has them together; the spare record is void then.
    whole: one Problem keeps all out.
    """
    if dry_run:
        return merging(store, records, rules)[0]
    with store.transaction("enter"):
        outcomes, changes = merging(store, records, rules)
        if changes and not (whole and any(isinstance(outcome, Problem) for outcome in outcomes)):
            apply_within(store, changes, reason=reason)
        else:
            changes = []
    if changes:
        store.tell(Clearance.SUBJECT)
    return outcomes


def merging(store: Store, records: Sequence[Clearance], rules: Rules) -> tuple[list[Outcome], list[Change[Clearance]]]:
    """What `merge_all` would do: the outcome of each record, and the changes that it takes."""
    outcomes: list[Outcome] = []
    seen = clearance.Seen(store)
    for record in records:
        found = seen.about(record)
        try:
            merged = record if found is None else _with(found, record, rules, seen.stored(found.uid))
            others = seen.besides(merged) if found is not None and _numbers(merged) != _numbers(found) else []
            for other in others:
                merged = _with(merged, other, rules, seen.stored(merged.uid))
            if found is None:
                merged = _from_cargo(store, merged)
            wrong = [p for p in CLEARANCE.problems(CLEARANCE.values_of(merged), rules) if p.level == "error"]
            if wrong:
                raise wrong[0]
        except Problem as problem:
            outcomes.append(problem)
            continue
        outcomes.append("added" if found is None else "there" if merged == found else "changed")
        if merged != found:
            seen.take(merged)
        for other in others:
            seen.join(other)
    changes = [Change(seen.stored(uid), record) for uid, record in seen.now.items() if record != seen.stored(uid)]
    return outcomes, changes


def _from_cargo(store: Store, record: Clearance) -> Clearance:
    """A new consignment with what its cargo records say where it says nothing: a file may have but numbers and times."""
    if record.direction and record.mode:
        return record
    said = clearance.from_cargo(store, record.declaration_no)
    return replace(record, **{column: value for column, value in said.items() if not getattr(record, column)})  # type: ignore[arg-type]


def _numbers(record: Clearance) -> list[str]:
    return [getattr(record, name) for name in clearance.NUMBERS]


def _with(old: Clearance, new: Clearance, rules: Rules, stored: Clearance | None) -> Clearance:
    """What is known of a consignment together with what a file's row adds. Problem where they contradict each other.

    stored: as it was before the file.
    """
    added: dict[str, Any] = {}
    holds = (*_STORED_HOLDS, *(_SEVERAL if new.declaration_no and new.declaration_no == old.declaration_no else ()))
    for column, value in CLEARANCE.values_of(new).items():
        before = getattr(old, column)
        if before in (None, ""):
            added[column] = value
        elif value != before and column not in holds:
            if column == "lane":
                added[column] = value  # a consignment is moved to another lane; the journal keeps the old one
                continue
            field = CLEARANCE.by_column[column]
            in_file = stored is None or getattr(stored, column) in (None, "")
            raise Problem(
                "consignment-twice" if in_file else "stage-differs",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{number} stands in this file before, with another {what} ({stored}; here {value}). Leave one of the two rows.",
                )
                if in_file
                else QT_TRANSLATE_NOOP(
                    "Problem",
                    "{number} is stored with another {what} ({stored}; here {value}). If the file is right, correct it on the board.",
                ),
                field=field.name,
                number=old.number,
                what=CLEARANCE.title(field),
                stored=field.kind.show(before, rules),
                value=field.kind.show(value, rules),
            )
    return replace(old, **added) if added else old


_STORED_HOLDS = ("category", "trader", "remark")
"""Words that two offices write differently; what the desk has stays."""
_SEVERAL = ("container_no", "wagon_no", "vehicle_no")
"""One declaration may cover several: the first stays, the others are in its cargo records."""


def tell_all(store: Store, messages: Sequence[Message], *, reason: str, dry_run: bool = False) -> list[trains.Outcome]:
    """Take the messages of a file in that are not there yet, all in one transaction; the outcome of each."""
    if not dry_run:
        return trains.take(store, messages, reason=reason, right="enter")
    there = set(trains.TABLE.stored(store, {one.uid for one in messages}))
    outcomes: list[trains.Outcome] = []
    for one in messages:
        # an identifier follows from what is said, so that the same one says the same
        outcomes.append("duplicate" if one.uid in there else "applied")
        there.add(one.uid)
    return outcomes
