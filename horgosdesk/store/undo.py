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
from horgosdesk.store import door, journal
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES, Change
from horgosdesk.store.meters import SUBJECTS

MOST = 5_000
"""Records of a step that can be undone at once: more would keep the window waiting, and are a file to be looked at."""
MOST_STEPS = 500
"""Steps that are looked at, the newest."""
MOST_READ = 50_000
"""Entries that are looked at for them: a file of a million, or what the railway tells all day, must not keep a start waiting."""
_IMPORT = "import "
_NAMED = re.compile(r"undo (\d+)-(\d+)")
OLD = "undo"
"""The reason of an undo by earlier versions, which names nothing."""
SAMPLE = "sample"
"""The reason of what a sample desk was filled with: it is on the first page, and who takes back too much must not lose it."""


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
    def entries(self) -> int:
        """How many entries it made: what followed from it, which `count` leaves out, is among them."""
        return self.last - self.first + 1

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
    """The newest of what the one who works here did today at this desk: MOST_STEPS of them, among the newest MOST_READ entries."""
    stack: list[Step] = []
    undone: list[Step] = []
    found, since = _newest(store, before := _before_today(store))
    for step in found:
        if step.action == "key":
            continue  # what was keyed blind never changes, so that nothing of it can be undone
        named = _NAMED.fullmatch(step.reason)
        of = (int(named[1]), int(named[2])) if named else None
        if of and (known := _take(stack, of, step)):
            undone.append(replace(step, subject=known.subject, action=known.action, origin=known.origin))
        elif of and (known := _take(undone, of, step)):
            stack.append(replace(step, subject=known.subject, action=known.action, origin=known.origin))
        elif of and before < of[0] <= since:
            stack, undone = (
                [],
                [],
            )  # what it undid was not looked at any more, and all since then had been undone before
        elif step.reason == OLD:
            stack, undone = [], []  # what it undid is not told, so that nothing before it is sure
        elif step.entries <= MOST:
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
    if step.entries > MOST:
        raise Refused(
            "undo-large",
            QT_TRANSLATE_NOOP(
                "Problem",
                "This changed {count} records at once, and no more than {most} are undone at once. Void those that are wrong, or restore a backup.",
            ),
            count=step.entries,
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
    subject, action, count = _about([(change.after.SUBJECT, change.action) for change in applied.changes])
    return Step(
        applied.first,
        applied.last,
        store.now_text(),
        subject,
        action,
        count,
        reason,
        (applied.first, applied.last),
    )


def _before_today(store: Store) -> int:
    """The number of the last entry before the statistical day began."""
    return _last_before(store, day_begun(store), 0, journal.position(store))


def _last_before(store: Store, at: str, low: int, high: int) -> int:
    """The number of the last entry from low to high that is older, low if none is, by halving: there is no index on time."""
    while low < high:
        middle = (low + high + 1) // 2
        row = store.db.execute("SELECT at FROM journal WHERE no = ?", (middle,)).fetchone()
        if row is None or row[0] < at:
            low = middle
        else:
            high = middle - 1
    return low


def day_begun(store: Store) -> str:
    """The instant, as UTC text, at which the statistical day began."""
    zone = ZoneInfo(store.meta("zone"))
    return utc_text(datetime.combine(date.fromisoformat(store.today), time(), zone))


_MINE = (
    f"at >= ? AND who = ? AND desk = ? AND subject IN ({', '.join('?' * len(TABLES))})"
    " AND (subject <> ? OR reason LIKE ? OR reason LIKE 'undo %' OR json_extract(after, '$.source') = ?)"
    f" AND NOT (action = 'add' AND reason = '{SAMPLE}')"
)


def _mine(store: Store) -> tuple[Any, ...]:
    return (day_begun(store), store.who, store.desk, *TABLES, Message.SUBJECT, f"{_IMPORT}%", DESK)


def entered(store: Store, after: int, most: int) -> int:
    """How many entries behind a number are of steps of the one who works here; most: more are not counted."""
    counted = f"SELECT count(*) FROM (SELECT 1 FROM journal WHERE no > ? AND {_MINE} LIMIT ?)"
    return int(store.db.execute(counted, (after, *_mine(store), most)).fetchone()[0])


def _newest(store: Store, after: int) -> tuple[list[Step], int]:
    """The newest steps behind a number, the oldest of them first; the number behind which all were looked at."""
    found: list[Step] = []
    of_last, no = 0, after + 1
    for (*_, mine), group in groupby(_entries(store, after), key=lambda row: (row[1], row[2], row[4] == "key", row[6])):
        rows = list(group)[::-1]
        of_last, no = len(found), rows[0][0]
        if mine:
            found += list(_parted(rows))[::-1]
        if len(found) >= MOST_STEPS:
            return found[::-1], no - 1
    if no > after + 1:
        # the reading ended here, and it may begin further up
        del found[of_last:]
        after = rows[-1][0]
    return found[::-1], after


def _parted(rows: list[Any]) -> Iterator[Step]:
    part: list[Any] = []
    seen: set[tuple[str, bytes]] = set()
    for row in rows:
        if (row[3], row[5]) in seen:  # one step changes no record twice: two were made within one millisecond
            yield _step(part)
            part, seen = [], set()
        part.append(row)
        seen.add((row[3], row[5]))
    yield _step(part)


def _entries(store: Store, after: int) -> Iterator[Any]:
    """The newest entries behind a number, the newest first: number, time, reason, subject, action, key, whether it is one's own.

    Of more than MOST of one time, which is too large a step to be undone, the others are passed over.
    """
    before, read = journal.position(store) + 1, 0
    while before > after + 1 and read < MOST_READ:
        rows = store.db.execute(
            f"SELECT no, at, reason, subject, action, key, {_MINE} FROM journal WHERE no > ? AND no < ? ORDER BY no DESC LIMIT ?",
            (*_mine(store), after, before, MOST + 1),
        ).fetchall()
        if not rows:
            return
        read += len(rows)
        yield from rows
        before, at = rows[-1][:2]
        if rows[0][1] == at and len(rows) > MOST:
            before = _last_before(store, at, after, before) + 1


def _step(rows: Sequence[Any]) -> Step:
    """rows: of the step, or the last of it, more than can be undone."""
    first, last = rows[0][0], rows[-1][0]
    subject, action, count = _about([(row[3], row[4]) for row in rows])
    return Step(
        first,
        last,
        rows[0][1],
        subject,
        action,
        count,
        rows[0][2],
        (first, last),
        frozenset(row[5] for row in rows),
    )


def _about(changes: Sequence[tuple[str, str]]) -> tuple[str, str, int]:
    """What changes are about and do, "" for several things, and how many; cargo that follows from a meter's goes without saying."""
    said = [change for change in changes if change[0] in SUBJECTS] or list(changes)
    subjects, actions = {subject for subject, _ in said}, {action for _, action in said}
    return subjects.pop() if len(subjects) == 1 else "", actions.pop() if len(actions) == 1 else "", len(said)


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
    "reading": (QT_TRANSLATE_NOOP("Steps", "1 reading"), QT_TRANSLATE_NOOP("Steps", "{count} readings")),
    "meter": (QT_TRANSLATE_NOOP("Steps", "1 meter"), QT_TRANSLATE_NOOP("Steps", "{count} meters")),
    "factor": (QT_TRANSLATE_NOOP("Steps", "1 factor"), QT_TRANSLATE_NOOP("Steps", "{count} factors")),
    "yardstick": (QT_TRANSLATE_NOOP("Steps", "1 yardstick"), QT_TRANSLATE_NOOP("Steps", "{count} yardsticks")),
    "occasion": (QT_TRANSLATE_NOOP("Steps", "1 occasion"), QT_TRANSLATE_NOOP("Steps", "{count} occasions")),
    "draw": (QT_TRANSLATE_NOOP("Steps", "1 sample"), QT_TRANSLATE_NOOP("Steps", "{count} samples")),
    "second": (
        QT_TRANSLATE_NOOP("Steps", "1 paper keyed twice"),
        QT_TRANSLATE_NOOP("Steps", "{count} papers keyed twice"),
    ),
    "contest": (QT_TRANSLATE_NOOP("Steps", "1 contest"), QT_TRANSLATE_NOOP("Steps", "{count} contests")),
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
