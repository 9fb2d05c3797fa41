"""The one door for changes: rights and closing, the record, the journal and the totals, in one transaction."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as _replaced
from typing import Any, Generic, TypeVar, cast

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.message import Message
from horgosdesk.core.rights import Right
from horgosdesk.core.subject import Record
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import cargo, clearance, drafts, journal, months, occasions, totals, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.file import integrity_errors
from horgosdesk.store.table import Table

R = TypeVar("R", bound=Record)
replace = cast(Callable[..., Any], _replaced)  # every Record is a frozen dataclass, which a protocol cannot say
TABLES: Mapping[str, Table[Any]] = {
    table.name: table for table in (cargo.TABLE, clearance.TABLE, trains.TABLE, occasions.TABLE)
}
"""The tables that records are kept in, by subject."""


@dataclass(frozen=True, slots=True)
class Change(Generic[R]):
    """One record before and after: add is (None, x), edit (a, b), void (a, a with status void)."""

    before: R | None
    after: R

    @property
    def action(self) -> str:
        """What the journal calls it."""
        if self.before is None:
            return "add"
        if self.before.status != self.after.status:
            return "void" if self.after.status == "void" else "restore"
        return "edit"

    @property
    def inverse(self) -> "Change[R]":
        """What undoes it. A record that was added is voided, since nothing is ever deleted."""
        if self.before is None:
            return void(self.after)
        return Change(self.after, self.before)


def void(record: R) -> Change[R]:
    """Take a record out of all sums; it stays readable."""
    return Change(record, replace(record, status="void"))


def restore(record: R) -> Change[R]:
    """Put a voided record back."""
    return Change(record, replace(record, status="final"))


def apply(store: Store, changes: Sequence[Change[R]], *, reason: str = "") -> list[Change[R]]:
    """Make all the changes or none, and tell the listeners; the changes as they were stored.

    Stored records carry who and when and a revision that counts their changes, so use the returned changes
    for undo. Refused: a month concerned is closed. Problem "stale": `before` is no longer what is stored; and
    "consignment-twice".
    """
    with store.transaction("enter"):
        done = apply_within(store, changes, reason=reason)
    for subject in TABLES:
        of = [change for change in done if subject == change.after.SUBJECT]
        if of:
            days = frozenset(day for change in of for day in _days(change))
            store.tell(subject, days or frozenset(change.after.uid for change in of))
    return done


def apply_within(store: Store, changes: Sequence[Change[R]], *, reason: str = "") -> list[Change[R]]:
    """`apply` inside the caller's transaction, without telling anyone."""
    _check_open(store, changes)
    there: dict[str, tuple[int, Any]] = {}
    for name, table in TABLES.items():
        uids = (c.after.uid for c in changes if c.before is not None and name == c.after.SUBJECT)
        there |= table.stored(store, uids)
    done = [_stamped(store, change, there) for change in changes]
    for name, table in TABLES.items():
        of = [change for change in done if name == change.after.SUBJECT]
        try:
            table.update(store, [(there[c.after.uid][0], c.after) for c in of if c.before is not None])
            table.insert(store, [c.after for c in of if c.before is None])
        except integrity_errors() as error:
            raise clearance.refused(error) from error
    counted = [cast(Change[Cargo], change) for change in done if isinstance(change.after, Cargo)]
    totals.keep(
        store,
        totals.deltas((c.before for c in counted if c.before is not None), (c.after for c in counted)),
    )
    if told := [change.after for change in done if isinstance(change.after, Message)]:
        trains.keep(store, told)
    journal.append(store, map(_entry, done), reason)
    # messages are never half typed, and come by the thousand
    drafts.forget_within(store, [change.after.uid for change in done if change.after.SUBJECT != Message.SUBJECT])
    return done


def _days(change: Change[Any]) -> set[str]:
    days = {change.after.counted_on} | ({change.before.counted_on} if change.before is not None else set())
    return days - {""}


def _check_open(store: Store, changes: Sequence[Change[Any]]) -> None:
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


def _stamped(store: Store, change: Change[R], there: Mapping[str, tuple[int, Any]]) -> Change[R]:
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


def _same(one: Record, other: Record) -> bool:
    """Whether two states of a record say the same; who, when and revision are the store's own."""
    return bool(_content(one) == _content(other))


def _content(record: Record) -> Any:
    return replace(record, entered_by="", entered_at="", revision=1)


def _entry(change: Change[Any]) -> tuple[str, str, journal.Key, str | None, str | None]:
    table = TABLES[change.after.SUBJECT]
    before = table.journal_text(change.before) if change.before else None
    return change.action, table.name, uid_bytes(change.after.uid), before, table.journal_text(change.after)


def set_meta(store: Store, values: Mapping[str, Any], *, reason: str = "", right: Right = "plan") -> None:
    """Change settings that travel with the data (port, unit, zone, synthetic), journaled like everything."""
    with store.transaction(right):
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
