"""Many records at once: what an import moves in by one transaction."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import itemgetter
from typing import Any, Literal

from horgosdesk.core.cargo import CONTENT, Cargo, Content
from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.message import Message
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import batch, clearance, totals, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply_within


@dataclass(frozen=True, slots=True)
class Taken:
    """How many records were added, how many were there already."""

    accepted: int
    duplicates: int


def add_all(store: Store, said: Sequence[Content], *, reason: str, dry_run: bool = False, at: str = "") -> Taken:
    """Add records that are not there yet, all in one transaction. at: the instant they are entered at, now when not said.

    Equal in every field means equal: of n such records in `said` and m in the store, n - m are added, so that the
    same file imported twice adds nothing, and two equal truck loads of one file are both kept.
    """
    if dry_run:
        return Taken(fresh := len(_fresh(store, said)), len(said) - fresh)
    added = batch.add(store, said, partial(_fresh, store), reason=reason, at=at or store.now_text())
    if added:
        store.tell(Cargo.SUBJECT, frozenset(map(itemgetter(_DAY), added)))
    return Taken(len(added), len(said) - len(added))


def _fresh(store: Store, said: Sequence[Content]) -> list[Content]:
    """The records that are not there yet, those of a day together."""
    by_day: dict[str, list[Content]] = {}
    for one in said:
        by_day.setdefault(one[_DAY], []).append(one)
    fresh: list[Content] = []
    for day, of_day in by_day.items():
        there = _there(store, day, of_day)
        if not there:
            fresh += of_day
            continue
        for one in of_day:
            if there[one] > 0:
                there[one] -= 1
            else:
                fresh.append(one)
    return fresh


def _there(store: Store, day: str, of_day: Sequence[Content]) -> Counter[Content]:
    """What the stored records of a day say, unless its totals show that none of these can be among them."""
    kept = store.db.execute(f"SELECT {', '.join(totals.KEYS)} FROM daily_totals WHERE day = ?", (day,)).fetchall()
    if set(map(_totals_key, of_day)).isdisjoint(kept):
        return Counter()
    # of a day with thousands few weigh the same as one of these: the others need not be read
    weights = json.dumps(list({one[_GROSS] for one in of_day}))
    return Counter(
        store.db.execute(
            f"SELECT {', '.join(CONTENT)} FROM cargo WHERE day = ? AND status = 'final'"
            " AND gross_g IN (SELECT value FROM json_each(?))",
            (day, weights),
        ).fetchall()
    )


_DAY, _GROSS = CONTENT.index("day"), CONTENT.index("gross_g")
_totals_key: Callable[[Content], tuple[Any, ...]] = itemgetter(*map(CONTENT.index, totals.KEYS))


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
