"""The one door for changes: rights and closing, the record, the journal and the totals, in one transaction."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as _replaced
from typing import Any, Generic, TypeVar, cast

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.contest import CONTEST, Contest
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.message import DESK, Message
from horgosdesk.core.meter import Meter
from horgosdesk.core.occasion import Occasion
from horgosdesk.core.rights import LEAST, Right, may, word
from horgosdesk.core.second import Draw, Second
from horgosdesk.core.subject import Record
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.store import (
    cargo,
    clearance,
    drafts,
    joined,
    journal,
    meters,
    months,
    occasions,
    seconds,
    totals,
    trains,
)
from horgosdesk.store.desk import Store
from horgosdesk.store.file import integrity_errors
from horgosdesk.store.table import Table

R = TypeVar("R", bound=Record)
replace = cast(Callable[..., Any], _replaced)  # every Record is a frozen dataclass, which a protocol cannot say
TABLES: Mapping[str, Table[Any]] = {
    table.name: table
    for table in (
        cargo.TABLE,
        clearance.TABLE,
        trains.TABLE,
        occasions.TABLE,
        meters.METERS,
        meters.READINGS,
        meters.FACTORS,
        meters.YARDSTICKS,
        seconds.DRAWS,
        seconds.SECONDS,
        Table(CONTEST),
    )
}
"""The tables that records are kept in, by subject."""


@dataclass(frozen=True, slots=True)
class Change(Generic[R]):
    """One record before and after: add is (None, x), edit (a, b), void (a, a with status void)."""

    before: R | None
    after: R

    @property
    def action(self) -> str:
        """What the journal calls it; key: a second entry, which nothing undoes."""
        if self.before is None:
            return "add"
        if self.before.status != self.after.status:
            return "void" if self.after.status == "void" else "restore"
        if isinstance(self.before, Second) and not self.before.is_keyed:
            return "key"
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
    for undo. Refused: a month concerned is closed, or who works here lacks the right to one of the changes. Problem "stale":
    `before` is no longer what is stored; and "consignment-twice".
    """
    return applied(store, changes, reason=reason).changes


@dataclass(frozen=True, slots=True)
class Applied(Generic[R]):
    """Changes as they were stored, and the numbers of their entries in the journal."""

    changes: list[Change[R]]
    first: int
    last: int


def applied(store: Store, changes: Sequence[Change[R]], *, reason: str = "") -> Applied[R]:
    """`apply`, telling the numbers of the entries too."""
    # a person's hand, also where it adds what the railway would
    with store.transaction("plan" if any(right_of(change) == "plan" for change in changes) else "enter"):
        done = apply_within(store, changes, reason=reason)
        last = journal.position(store)
    for subject in TABLES:
        of = [change for change in done if subject == change.after.SUBJECT]
        if of:
            # papers lock no month, but a month's checklist tells of them
            days = frozenset(
                day
                for change in of
                for day in ({change.after.day} if isinstance(change.after, Second) else _days(change))
            )
            store.tell(subject, days or frozenset(change.after.uid for change in of))
    return Applied(done, last - len(done) + 1, last)


def apply_within(store: Store, changes: Sequence[Change[R]], *, reason: str = "") -> list[Change[R]]:
    """`apply` inside the caller's transaction, without telling anyone; each change asks for its own right again.

    What follows from readings is changed with them and told at the end; of changes that were such, as an undo has them, it is
    made out anew. Refused: a cargo record of a meter is changed by itself.
    """
    metered = [change for change in changes if change.after.SUBJECT in meters.SUBJECTS]
    changes = [change for change in changes if not (_is_cargo(change) and _follows(store, change, metered))]
    done = _applied(store, changes)
    _check_home(store, done)
    if metered:
        pairs = [(change.before, change.after) for change in done if change.after.SUBJECT in meters.SUBJECTS]
        done += _applied(store, [Change(*pair) for pair in meters.following(store, pairs)])
    # at once, since entries of one instant are one step to undo
    journal.append(store, map(entry, _as_written(done)), reason)
    return done


def _as_written(done: Sequence[Change[Any]]) -> list[Change[Any]]:
    """What gives a number or a day up before what takes it, as the file was written: another desk, and undo, go the same way."""
    kinds = list(dict.fromkeys(change.after.SUBJECT for change in done))
    return sorted(done, key=lambda change: (kinds.index(change.after.SUBJECT), change.before is None))


def _is_cargo(change: Change[Any]) -> bool:
    return change.before is not None and change.after.SUBJECT == Cargo.SUBJECT


def _follows(store: Store, change: Change[Any], metered: Sequence[Change[Any]]) -> bool:
    """Whether a change of a cargo record is left to what a meter's readings say; refused where these are not changed too."""
    if not meters.is_metered(store, change.after):
        return False
    if metered:
        return True
    raise meters.follows()


def _applied(store: Store, changes: Sequence[Change[Any]]) -> list[Change[Any]]:
    """The records and all that is kept of them, but for the journal."""
    for right in sorted({right_of(change) for change in changes}):
        store.require(right)
    check_open(store, (day for change in changes for day in _days(change)))
    there: dict[str, tuple[int, Any]] = {}
    for name, table in TABLES.items():
        uids = (c.after.uid for c in changes if c.before is not None and name == c.after.SUBJECT)
        there |= table.stored(store, uids)
    done = [_stamped(store, change, there) for change in changes]
    if of_samples := [(one.before, one.after) for one in done if one.after.SUBJECT in seconds.SUBJECTS]:
        seconds.check(store, of_samples)
    _write(store, done, {uid: row for uid, (row, _) in there.items()})
    # messages are never half typed, and come by the thousand
    drafts.forget_within(store, [change.after.uid for change in done if change.after.SUBJECT != Message.SUBJECT])
    return done


def _write(store: Store, done: Sequence[Change[Any]], ids: Mapping[str, int]) -> None:
    """The records and what is kept of them. ids: the row ids of those that are there, by uid."""
    for name, table in TABLES.items():
        of = [change for change in done if name == change.after.SUBJECT]
        try:
            table.update(store, [(ids[c.after.uid], c.after) for c in of if c.before is not None])
            table.insert(store, [c.after for c in of if c.before is None])
        except integrity_errors() as error:
            raise meters.refused(error) or clearance.refused(error) from error
    counted = [cast(Change[Cargo], change) for change in done if isinstance(change.after, Cargo)]
    totals.keep(
        store,
        totals.deltas((c.before for c in counted if c.before is not None), (c.after for c in counted)),
    )
    if told := [change.after for change in done if isinstance(change.after, Message)]:
        trains.keep(store, told)


def take_within(store: Store, records: Sequence[Record]) -> list[Change[Any]]:
    """Have records be what the hub says of them, stamps and all, whatever they were; each once. What was changed by that.

    Inside the caller's transaction, who enters it in the journal: rights and closing were asked for at the desk that changed
    them. What is half typed about one stays. Problem: the file's own last word, where two records need the same name or day.
    """
    done: list[Change[Any]] = []
    # each kind by itself: a meter's reading and the cargo that follows from it have one uid
    for name, table in TABLES.items():
        of = [one for one in records if name == one.SUBJECT]
        there = table.stored(store, (one.uid for one in of))
        changes = [Change(there[one.uid][1] if one.uid in there else None, one) for one in of]
        changes = [change for change in changes if change.before != change.after]
        _make_room(store, name, [(there[one.after.uid][0], one) for one in changes if one.before is not None])
        _write(store, changes, {uid: row for uid, (row, _) in there.items()})
        done += changes
    return done


def _make_room(store: Store, name: str, changes: Sequence[tuple[int, Change[Any]]]) -> None:
    """Let records hand numbers, names and days on to one another in whatever order: for a moment none of them has one."""
    moved = [
        (row,)
        for row, one in changes
        if any(getattr(one.before, column) != getattr(one.after, column) for column in _ONLY_ONE_HAS.get(name, ()))
    ]
    if len(moved) > 1:
        store.db.executemany(f"UPDATE {name} SET status = 'void' WHERE id = ?", moved)


_ONLY_ONE_HAS: Mapping[str, tuple[str, ...]] = {
    clearance.TABLE.name: ("declaration_no", "status"),
    meters.METERS.name: ("name", "status"),
    meters.READINGS.name: ("meter", "day", "status"),
    meters.FACTORS.name: ("meter", "day", "status"),
}
"""What the file itself lets only one final record of a kind have."""


def right_of(change: Change[Any]) -> Right:
    """The least right that a change asks for: the program itself takes the railway's messages in, and nothing else."""
    after = change.after
    if isinstance(after, Message) and change.before is None and after.source != DESK:
        return "feed"
    if isinstance(after, Second):
        # drawn, and taken back, by who plans; keyed and settled by who enters
        return "plan" if change.before is None or change.before.status != after.status else "enter"
    return "plan" if after.SUBJECT in _PLANNED else "enter"


_PLANNED = frozenset((Occasion.SUBJECT, Meter.SUBJECT, Yardstick.SUBJECT, Draw.SUBJECT))


def _check_home(store: Store, done: Sequence[Change[Any]]) -> None:
    """Refused: what another desk entered is altered by who may only add to it. A consignment passes from desk to desk, and
    each fills in what the ones before left empty."""
    for change in done:
        problem = not_at_home(store, change)
        if problem is not None:
            raise problem


def not_at_home(store: Store, change: Change[Any]) -> Refused | None:
    """What stands against a change where it alters what another desk entered; it names the first field that it alters."""
    if not store.guarded or change.before is None or change.after.SUBJECT in _ANYBODYS:
        return None
    altered = _altered(change)
    if altered is None or may(store.role, "elsewhere") or joined.joined(store) is None:
        return None
    if journal.home(store, change.after.uid) == store.desk:
        return None
    least = LEAST["elsewhere"]
    assert least is not None
    return Refused(
        "record-elsewhere",
        QT_TRANSLATE_NOOP(
            "Problem",
            "Another desk entered this record: {who} may fill in what is empty there, but altering it takes the role of {role}. Nothing was changed; ask one to sign in.",
        ),
        field=altered or None,
        who=store.shown,
        role=word(least),
    )


_ANYBODYS = frozenset((Message.SUBJECT, Contest.SUBJECT, Second.SUBJECT))
"""What is of no desk: a train passes all of them, and who settles or keys a second time is another by purpose."""


def _altered(change: Change[Any]) -> str | None:
    """The first field that a change alters, "" where that is none of the fields; None where it only fills in what was empty."""
    before, after = change.before, change.after
    if before is None:
        return None
    if before.status != after.status:
        return ""
    for name, field in TABLES[after.SUBJECT].subject.by_column.items():
        old = getattr(before, name)
        if old not in (None, "") and old != getattr(after, name):
            return field.name
    return None


def _days(change: Change[Any]) -> set[str]:
    days = {change.after.counted_on} | ({change.before.counted_on} if change.before is not None else set())
    return days - {""}


def check_open(store: Store, days: Iterable[str]) -> None:
    """Refused: one of the days is of a month that is closed."""
    for month in sorted({day[:7] for day in days} & months.closed(store)):
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
        # where people sign in, nobody enters a record in another's name, nor at another time
        if store.guarded and right_of(change) != "feed":
            return Change(None, replace(after, entered_by=store.who, entered_at=store.now_text()))
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


def entry(change: Change[Any]) -> tuple[str, str, journal.Key, str | None, str | None]:
    """A change as `journal.append` takes it."""
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
