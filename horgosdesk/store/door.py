"""The one door for changes: rights and closing, the record, the journal and the totals, in one transaction."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import cargo, drafts, journal, months, totals
from horgosdesk.store.desk import Store


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after: add is (None, x), edit (a, b), void (a, a with status void)."""

    before: Cargo | None
    after: Cargo

    @property
    def action(self) -> str:
        """What the journal calls it."""
        if self.before is None:
            return "add"
        if self.before.status != self.after.status:
            return "void" if self.after.status == "void" else "restore"
        return "edit"

    @property
    def inverse(self) -> "Change":
        """What undoes it. A record that was added is voided, since nothing is ever deleted."""
        if self.before is None:
            return void(self.after)
        return Change(self.after, self.before)


def void(record: Cargo) -> Change:
    """Take a record out of all sums; it stays readable."""
    return Change(record, replace(record, status="void"))


def restore(record: Cargo) -> Change:
    """Put a voided record back."""
    return Change(record, replace(record, status="final"))


def apply(store: Store, changes: Sequence[Change], *, reason: str = "") -> list[Change]:
    """Make all the changes or none, and tell the listeners; the changes as they were stored.

    Stored records carry who and when and a revision that counts their changes, so use the returned changes
    for undo. Refused: a month concerned is closed. Problem "stale": `before` is no longer what is stored.
    """
    with store.transaction():
        done = apply_within(store, changes, reason=reason)
    store.tell(frozenset(day for change in done for day in _days(change)))
    return done


def apply_within(store: Store, changes: Sequence[Change], *, reason: str = "") -> list[Change]:
    """`apply` inside the caller's transaction, without telling anyone."""
    _check_open(store, changes)
    there = cargo.stored(store, (change.after.uid for change in changes if change.before is not None))
    done = [_stamped(store, change, there) for change in changes]
    cargo.insert(store, [change.after for change in done if change.before is None])
    cargo.update(store, [(there[change.after.uid][0], change.after) for change in done if change.before is not None])
    totals.keep(
        store,
        totals.deltas(
            (change.before for change in done if change.before is not None), (change.after for change in done)
        ),
    )
    journal.append(store, map(_entry, done), reason)
    drafts.forget_within(store, [change.after.uid for change in done])
    return done


def _days(change: Change) -> tuple[str, ...]:
    return (change.after.day,) if change.before is None else (change.before.day, change.after.day)


def _check_open(store: Store, changes: Sequence[Change]) -> None:
    touched = {day[:7] for change in changes for day in _days(change)}
    for month in sorted(touched & months.closed(store)):
        raise Refused(
            "month-closed",
            QT_TRANSLATE_NOOP(
                "Problem", "{month} is closed. Choose another day, or ask the supervisor to reopen the month."
            ),
            field="day",
            month=month,
        )


def _stamped(store: Store, change: Change, there: Mapping[str, tuple[int, Cargo]]) -> Change:
    before, after = change.before, change.after
    if before is None:
        if after.entered_by and after.entered_at:
            return change
        return Change(
            None,
            replace(after, entered_by=after.entered_by or store.who, entered_at=after.entered_at or store.now_text()),
        )
    if before.uid != after.uid:
        raise ValueError("a change is of one record")
    current = there[before.uid][1] if before.uid in there else None
    if current is None or not _same(current, before):
        raise Problem(
            "stale",
            QT_TRANSLATE_NOOP(
                "Problem",
                "This record was changed meanwhile by {who}. Nothing was saved; look at it as it is now and change it again.",
            ),
            who=current.entered_by if current else "?",
        )
    return Change(
        current, replace(after, entered_by=store.who, entered_at=store.now_text(), revision=current.revision + 1)
    )


def _same(one: Cargo, other: Cargo) -> bool:
    """Whether two states of a record say the same; who, when and revision are the store's own."""
    return _content(one) == _content(other)


def _content(record: Cargo) -> Cargo:
    return replace(record, entered_by="", entered_at="", revision=1)


def _entry(change: Change) -> tuple[str, str, journal.Key, str | None, str | None]:
    before = cargo.journal_text(change.before) if change.before else None
    return change.action, Cargo.SUBJECT, uid_bytes(change.after.uid), before, cargo.journal_text(change.after)


def set_meta(store: Store, values: Mapping[str, Any], *, reason: str = "") -> None:
    """Change settings that travel with the data (port, unit, zone, synthetic), journaled like everything."""
    with store.transaction():
        set_meta_within(store, values, reason=reason)
    store.tell()


def set_meta_within(store: Store, values: Mapping[str, Any], *, reason: str = "") -> None:
    """`set_meta` inside the caller's transaction, without telling anyone."""
    entries: list[tuple[str, str, journal.Key, str | None, str | None]] = []
    for key, value in values.items():
        before = store.meta(key)
        store.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, str(value)))
        entries.append(("set", "desk", key, json.dumps(before), json.dumps(str(value))))
    journal.append(store, entries, reason)
