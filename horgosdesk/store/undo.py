"""One's own changes of the day as steps that can be undone, read from the journal: as well after a restart as before it.

A step is what one person changed at one desk in one transaction: entries behind one another with the same time, author and reason.
Undoing it makes the inverse changes, newest first, whose reason names the entries that they undo ("undo 12-15"); so an undo is
known as one, and undoing an undo is a redo. Nothing is ever taken out of the journal.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk.core.calendar import utc_text
from horgosdesk.core.errors import Refused
from horgosdesk.core.identity import uid_text
from horgosdesk.core.message import DESK, Message
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES, Change

MOST = 5_000
"""Records of a step that can be undone at once: more would keep the window waiting, and are a file to be looked at."""
_IMPORT = "import "
_NAMED = re.compile(r"undo (\d+)-(\d+)")
OLD = "undo"
"""The reason of an undo by earlier versions, which names nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its entries, first to last; what it was about and did ("" for several things); how many records.

    origin: first and last entry of the step that was made in the beginning, of which this is an undo or a redo, or itself.
    """

    first: int
    last: int
    at: str
    subject: str
    action: str
    count: int
    reason: str = ""
    origin: tuple[int, int] = (0, 0)
    keys: frozenset[bytes] = field(default=frozenset(), compare=False, repr=False)

    @property
    def file(self) -> str:
        """Name of the file that it imported; "" for what was entered."""
        return self.reason.removeprefix(_IMPORT) if self.reason.startswith(_IMPORT) else ""


@dataclass(frozen=True, slots=True)
class Steps:
    """What can be undone and what made again, each with the one that comes first at the end."""

    undo: tuple[Step, ...] = ()
    redo: tuple[Step, ...] = ()


def steps(store: Store) -> Steps:
    """What the one who works here did today at this desk."""
    stack: list[Step] = []
    undone: list[Step] = []
    for step in _groups(store, _before_today(store)):
        named = _NAMED.fullmatch(step.reason)
        of = (int(named[1]), int(named[2])) if named else None
        if of and (known := _take(stack, of, step)):
            undone.append(replace(step, subject=known.subject, action=known.action, origin=known.origin))
        elif of and (known := _take(undone, of, step)):
            stack.append(replace(step, subject=known.subject, action=known.action, origin=known.origin))
        elif step.reason == OLD:
            stack, undone = [], []  # what it undid is not told, so that nothing before it is sure
        elif step.count <= MOST:
            stack.append(step)
            undone = []
    reasons = {(step.first, step.last): step.reason for step in (*stack, *undone)}
    return Steps(
        tuple(_with_reason(store, step, reasons) for step in stack),
        tuple(_with_reason(store, step, reasons) for step in undone),
    )


def undo(store: Store, step: Step) -> Step:
    """Make a step's inverse, and tell the listeners; the step that this is, to be undone in turn.

    Problem "stale", "month-closed" and what else the door refuses: nothing was changed then.
    """
    changes = [change.inverse for change in reversed(changes_of(store, step))]
    applied = door.applied(store, changes, reason=f"undo {step.first}-{step.last}")
    return replace(step, first=applied.first, last=applied.last, at=store.now_text())


def changes_of(store: Store, step: Step) -> list[Change[Any]]:
    """The changes of a step as the journal has them. Refused "undo-large"."""
    if step.count > MOST:
        raise Refused(
            "undo-large",
            QT_TRANSLATE_NOOP(
                "Problem",
                "This changed {count} records at once, and no more than {most} are undone at once. Void those that are wrong, or restore a backup.",
            ),
            count=step.count,
            most=MOST,
        )
    rows = store.db.execute(
        "SELECT subject, key, before, after FROM journal WHERE no BETWEEN ? AND ? ORDER BY no", (step.first, step.last)
    ).fetchall()
    found = []
    for subject, key, before, after in rows:
        table, uid = TABLES[subject], uid_text(key)
        found.append(Change(table.from_journal(uid, before) if before else None, table.from_journal(uid, after)))
    return found


def made(applied: door.Applied[Any], store: Store, reason: str = "") -> Step:
    """The step of changes that were just made."""
    subjects = {change.after.SUBJECT for change in applied.changes}
    actions = {change.action for change in applied.changes}
    return Step(
        applied.first,
        applied.last,
        store.now_text(),
        subjects.pop() if len(subjects) == 1 else "",
        actions.pop() if len(actions) == 1 else "",
        len(applied.changes),
        reason,
        (applied.first, applied.last),
    )


def _before_today(store: Store) -> int:
    """The number of the last entry before the statistical day began, by halving: there is no index on time."""
    low, high = 0, int(store.db.execute("SELECT coalesce(max(no), 0) FROM journal").fetchone()[0])
    begun = day_begun(store)
    while low < high:
        middle = (low + high + 1) // 2
        row = store.db.execute("SELECT at FROM journal WHERE no = ?", (middle,)).fetchone()
        if row is None or row[0] < begun:
            low = middle
        else:
            high = middle - 1
    return low


def day_begun(store: Store) -> str:
    """The instant, as UTC text, at which the statistical day began."""
    zone = ZoneInfo(store.meta("zone"))
    return utc_text(datetime.combine(date.fromisoformat(store.today), time(), zone))


_MINE = (
    f"FROM journal WHERE no > ? AND at >= ? AND who = ? AND desk = ? AND subject IN ({', '.join('?' * len(TABLES))})"
    " AND (subject <> ? OR reason LIKE ? OR reason LIKE 'undo %' OR json_extract(after, '$.source') = ?)"
)


def _mine(store: Store, after: int) -> tuple[Any, ...]:
    return (after, day_begun(store), store.who, store.desk, *TABLES, Message.SUBJECT, f"{_IMPORT}%", DESK)


def entered(store: Store, after: int) -> int:
    """How many entries behind a number are of steps of the one who works here."""
    return int(store.db.execute(f"SELECT count(*) {_MINE}", _mine(store, after)).fetchone()[0])


def _groups(store: Store, after: int) -> Iterator[Step]:
    # row by row, and of a step that is too large to be undone only the number of its rows: an import may have a million
    rows = store.db.execute(f"SELECT no, at, reason, subject, action, key {_MINE} ORDER BY no", _mine(store, after))
    # numbers behind one another differ from their place by the same
    numbered = groupby(enumerate(rows), key=lambda one: (one[1][0] - one[0], one[1][1], one[1][2]))
    for _, group in numbered:
        part: list[Any] = []
        seen: set[bytes] = set()
        last = 0
        for _, row in group:
            if row[5] in seen:  # one step changes no record twice: two were made within one millisecond
                yield _step(part, last)
                part, seen = [], set()
            last = row[0]
            if len(part) <= MOST:
                part.append(row)
                seen.add(row[5])
        yield _step(part, last)


def _step(rows: Sequence[Any], last: int) -> Step:
    """rows: of the step, or its first ones when it is too large; last: its last entry, which has all before it back to the first."""
    subjects, actions = {row[3] for row in rows}, {row[4] for row in rows}
    first = rows[0][0]
    return Step(
        first,
        last,
        rows[0][1],
        subjects.pop() if len(subjects) == 1 else "",
        actions.pop() if len(actions) == 1 else "",
        last - first + 1,
        rows[0][2],
        (first, last),
        frozenset(row[5] for row in rows),
    )


def text(step: Step) -> str:
    """A step as the Edit menu names it, behind “Undo”."""
    one, many = _NOUNS.get(step.subject, _NOUNS[""])
    what = tr("Steps", one if step.count == 1 else many, count=step.count)
    if step.file:
        return tr("Steps", QT_TRANSLATE_NOOP("Steps", "import of {what} from {file}"), what=what, file=step.file)
    return tr("Steps", _ACTIONS.get(step.action, _ACTIONS[""]), what=what)


_NOUNS = {
    "cargo": (QT_TRANSLATE_NOOP("Steps", "1 record"), QT_TRANSLATE_NOOP("Steps", "{count} records")),
    "clearance": (QT_TRANSLATE_NOOP("Steps", "1 consignment"), QT_TRANSLATE_NOOP("Steps", "{count} consignments")),
    "message": (QT_TRANSLATE_NOOP("Steps", "1 train event"), QT_TRANSLATE_NOOP("Steps", "{count} train events")),
    "occasion": (QT_TRANSLATE_NOOP("Steps", "1 occasion"), QT_TRANSLATE_NOOP("Steps", "{count} occasions")),
    "": (QT_TRANSLATE_NOOP("Steps", "1 change"), QT_TRANSLATE_NOOP("Steps", "{count} changes")),
}
_ACTIONS = {
    "add": QT_TRANSLATE_NOOP("Steps", "add of {what}"),
    "edit": QT_TRANSLATE_NOOP("Steps", "edit of {what}"),
    "void": QT_TRANSLATE_NOOP("Steps", "void of {what}"),
    "restore": QT_TRANSLATE_NOOP("Steps", "restore of {what}"),
    "": QT_TRANSLATE_NOOP("Steps", "change of {what}"),
}


def _take(stack: list[Step], numbers: tuple[int, int], by: Step) -> Step | None:
    """Take out the step that another one says that it undoes; a reason is typed by people too, so the records must be the same."""
    for place, step in enumerate(stack):
        if (step.first, step.last) == numbers and step.keys == by.keys:
            return stack.pop(place)
    return None


def _with_reason(store: Store, step: Step, known: dict[tuple[int, int], str]) -> Step:
    """The step with the reason that it was first made for, which tells an import from what was entered."""
    if step.origin == (step.first, step.last):
        return step
    reason = known.get(step.origin)
    if reason is None:
        row = store.db.execute("SELECT reason FROM journal WHERE no = ?", (step.origin[0],)).fetchone()
        reason = row[0] if row else ""
    return replace(step, reason=reason)
