"""When a backup is made, and all that goes with making one: the copy, the notes, the second folder, the rule."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from horgosdesk.core.calendar import statistical_day
from horgosdesk.core.errors import Problem
from horgosdesk.core.keeping import Kind
from horgosdesk.store.backup import notes, shelf
from horgosdesk.store.backup.copying import Stopped, Tell, copy_into, facts_of, marks
from horgosdesk.store.backup.second import copy_there, note_second, second_folder, tidy_there
from horgosdesk.store.desk import Store
from horgosdesk.store.file import connect

Stop = Callable[[], bool]


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made. second: its copy in the second folder; wrong: why there is none, though there should be."""

    file: Path
    second: Path | None = None
    wrong: Problem | None = None


def backup(store: Store, out: Path | None = None, kind: Kind = "auto") -> Path:
    """A backup of the desk, by default in backups/ under the time it was made."""
    return copy_into(store.file, out) if out else make(store, kind).file


def make(store: Store, kind: Kind = "auto", *, stop: Stop = _never, tell: Tell | None = None) -> Made:
    """A backup in backups/, noted, copied to the second folder, and the rule applied.

    A second folder that is missing, full or faulty spoils nothing: it is told of, and caught up with later.
    """
    file = store.folder / "backups" / shelf.name_for(kind, store.clock())
    try:
        copy_into(store.file, file, stop=stop, tell=tell)
    except Problem as problem:
        _note_last(store, str(problem))
        raise
    shelf.note_proven(store.folder, file, facts_of(file))
    _note_last(store, "")
    made = _second(store, file, stop, tell)
    today = date.fromisoformat(store.today)
    shelf.tidy(store.folder, today, store.meta("zone"))
    if made.second is not None:
        tidy_there(made.second.parent, today, store.meta("zone"))
    return made


def make_if_due(store: Store, *, stop: Stop = _never) -> Made | None:
    """`make`, unless there is a good backup of today already; None then. An empty desk needs none."""
    at = shelf.state(store.folder).at
    if at is not None and statistical_day(at, store.meta("zone")) >= store.today:
        return None
    return make(store, stop=stop) if not _now(store)[0].startswith("0:") else None


def make_if_changed(store: Store, *, stop: Stop = _never, tell: Tell | None = None) -> Made | None:
    """`make`, if anything was changed since the newest good backup; else None."""
    return make(store, stop=stop, tell=tell) if changed(store) else None


def changed(store: Store) -> bool:
    """Whether anything was entered, changed or begun since the newest good backup. Quick: asked before a window closes."""
    last, found = shelf.state(store.folder), _now(store)
    if last.file is None:
        return not found[0].startswith("0:") or not found[1].startswith("0")
    return found != (last.head, last.drafts)


def catch_up(store: Store, *, stop: Stop = _never) -> Made | None:
    """Copy the newest good backup to the second folder, if it is not there yet; None where nothing is to be done."""
    place, last = second_folder(store), shelf.state(store.folder)
    if place is None or last.file is None:
        return None
    if last.second == str(place) and not last.second_wrong and last.second_at == last.at:
        return None
    return _second(store, last.file, stop, None)


def _now(store: Store) -> tuple[str, str]:
    # a connection of its own: the store may be of another thread
    with closing(connect(store.file, read_only=True)) as db:
        return marks(db)


def _second(store: Store, file: Path, stop: Stop, tell: Tell | None) -> Made:
    place = second_folder(store)
    if place is None:
        return Made(file)
    try:
        there = copy_there(file, place, stop=stop, tell=tell)
    except Problem as problem:
        note_second(store.folder, place, None, str(problem))
        return Made(file, None, problem)
    except Stopped:
        return Made(file)  # the first copy is good and noted; this one is caught up with
    note_second(store.folder, place, shelf.told_by_name(file)[1], "")
    return Made(file, there)


def _note_last(store: Store, failed: str) -> None:
    at: datetime = store.clock().astimezone(UTC)

    def work(said: dict[str, Any]) -> None:
        said["last"] = {"at": at.isoformat(), "failed": failed}

    notes.change(store.folder, work)
