"""The backups that there are: what their names say, what was proven of them, and how a desk stands with them."""

import re
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk.core.errors import Damaged, Locked, Problem
from horgosdesk.core.keeping import RULE, Copy, Kind, Rule, doomed
from horgosdesk.store import key as keys
from horgosdesk.store.backup import notes
from horgosdesk.store.backup.copying import PART, Facts, check_copy, facts, make_durable, open_copy
from horgosdesk.store.desk import words_for_sqlite
from horgosdesk.store.file import salt_of

ENDING = ".sqlite3"
HAND = "-hand"
_NAME = re.compile(r"(desk|before-migration|replaced|salvaged)-(\d{8}T\d{6})(\d{0,6})(-hand)?\.sqlite3")
_KINDS: dict[str, Kind] = {"before-migration": "migration", "replaced": "replaced", "salvaged": "salvaged"}
_STALE_S = 3600
"""A half copy older than this is nobody's any more: whoever made it was killed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup. at: when it was made; bytes: its size; good: proven whole, found damaged, or None where nobody looked yet.

    facts, who, last_at: what it says itself, None and "" where it cannot be read; second: it lies in the second folder only.
    """

    file: Path
    kind: Kind
    at: datetime
    bytes: int
    good: bool | None
    facts: Facts | None = None
    who: str = ""
    last_at: str = ""
    second: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """How a desk stands with its backups, by its notes alone. at: of the newest good one; head, drafts: what it holds.

    failed: why the last try failed, "" when it went well; second: the second folder, "" when there is none; second_at: of
    the newest copy there; second_wrong: why there is no newer one.
    """

    file: Path | None = None
    at: datetime | None = None
    head: str = ""
    drafts: str = ""
    failed: str = ""
    second: str = ""
    second_at: datetime | None = None
    second_wrong: str = ""


def name_for(kind: Kind, at: datetime) -> str:
    """The name of a backup made at an instant."""
    text = f"{at.astimezone(UTC):%Y%m%dT%H%M%S%f}"
    first = next((word for word, of in _KINDS.items() if of == kind), "desk")
    return f"{first}-{text}{HAND if kind == 'hand' else ''}{ENDING}"


def told_by_name(file: Path) -> tuple[Kind, datetime]:
    """What the name of a backup says: its kind and when it was made; of a name that is not ours the file's own time."""
    if match := _NAME.fullmatch(file.name):
        with suppress(ValueError):
            at = datetime.strptime(match[2] + match[3].ljust(6, "0"), "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
            return _KINDS.get(match[1], "hand" if match[4] else "auto"), at
    return "other", datetime.fromtimestamp(file.stat().st_mtime, UTC)


def files(folder: Path) -> list[Path]:
    """The backups in a folder of backups, oldest first."""
    return [file for file, _, _ in _named(folder)]


def _named(folder: Path) -> list[tuple[Path, Kind, datetime]]:
    found = [(file, *told_by_name(file)) for file in folder.glob(f"*{ENDING}") if file.is_file()]
    return sorted(found, key=lambda one: (one[2], one[0].name))


def newest(folder: Path) -> Path | None:
    """The newest backup in a desk's folder."""
    found = sorted((folder / "backups").glob(f"*{ENDING}"), key=lambda file: file.stat().st_mtime)
    return found[-1] if found else None


def known(file: Path, said: dict[str, Any]) -> bool | None:
    """Whether a backup was proven, by the notes; None where they say nothing of the file as it is now."""
    note = said["proven"].get(file.name)
    if isinstance(note, dict) and notes.stamp(file).items() <= note.items():
        return bool(note.get("good"))
    return None


def prove(folder: Path, file: Path) -> bool:
    """Whether a backup of a desk's folder is whole, looked at now and noted."""
    try:
        check_copy(file)
        with words_for_sqlite(file), closing(open_copy(file)) as db:
            found: Facts | None = facts(db)
    except Damaged:
        found = None
    note_proven(folder, file, found)
    return found is not None


def note_proven(folder: Path, file: Path, found: Facts | None) -> None:
    """Note that a backup is whole and what it holds; None: that it is damaged."""
    said: dict[str, Any] = notes.stamp(file) | {"good": found is not None}
    if found is not None:
        said |= {"head": found.head, "records": found.records, "drafts": found.drafts}

    def work(kept: dict[str, Any]) -> None:
        there = {one.name for one in files(folder / "backups")}
        kept["proven"] = {name: note for name, note in kept["proven"].items() if name in there} | {file.name: said}

    notes.change(folder, work)


def kept(folder: Path, second: Path | None = None) -> list[Kept]:
    """All backups of a desk, newest first; of the second folder those that the first has not. Each is opened, none proven."""
    said = notes.read(folder)
    mine = _named(folder / "backups")
    names = {file.name for file, _, _ in mine}
    there = _named(second) if second is not None and second.is_dir() else []
    every = [(*one, False) for one in mine] + [(*one, True) for one in there if one[0].name not in names]
    every.sort(key=lambda one: (one[2], one[0].name), reverse=True)
    return [_told(file, kind, at, known(file, said), far) for file, kind, at, far in every]


def _told(file: Path, kind: Kind, at: datetime, good: bool | None, far: bool) -> Kept:
    size = file.stat().st_size
    try:
        with words_for_sqlite(file), closing(open_copy(file)) as db:
            found = facts(db)
            last = db.execute("SELECT who, at FROM journal WHERE no = ?", (found.no,)).fetchone() or ("", "")
    except Locked:
        return Kept(file, kind, at, size, good, second=far)  # under an older key, which nobody has unlocked
    except _unreadable():
        return Kept(file, kind, at, size, False, second=far)
    return Kept(file, kind, at, size, good, found, str(last[0]), str(last[1]), far)


def _unreadable() -> tuple[type[Exception], ...]:
    """What reading a file raises that is no desk's: it may lack the tables, or hold other things in them."""
    from horgosdesk.store.file import database_errors

    return (Problem, *database_errors(), TypeError, AttributeError)


def newest_good(folder: Path, second: Path | None = None) -> Kept | None:
    """The newest backup that is whole, proven now; None when there is none."""
    for one in kept(folder, second):
        if one.facts is None or one.kind in ("replaced", "salvaged"):
            continue  # put aside by a restore: what somebody did not want any more
        if prove(folder, one.file) if not one.second else _whole(one.file):
            return one
    return None


def _whole(file: Path) -> bool:
    try:
        check_copy(file)
    except Damaged:
        return False
    return True


def state(folder: Path) -> State:
    """How a desk stands with its backups, without opening any."""
    said = notes.read(folder)
    last, second = said["last"], said["second"]
    common = {
        "failed": str(last.get("failed") or ""),
        "second": str(second.get("folder") or ""),
        "second_at": _instant(second.get("at")),
        "second_wrong": str(second.get("wrong") or ""),
    }
    for file, kind, at in reversed(_named(folder / "backups")):
        if kind in ("auto", "hand", "migration") and known(file, said):
            note = said["proven"][file.name]
            return State(file, at, str(note.get("head") or ""), str(note.get("drafts") or ""), **common)  # type: ignore[arg-type]
    return State(**common)  # type: ignore[arg-type]


def _instant(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text)) if text else None
    except ValueError:
        return None


def tidy(folder: Path, today: date, zone: str, rule: Rule = RULE) -> list[str]:
    """Remove what the rule does not keep of a desk's backups, and half copies that were left; the names removed.

    An automatic copy that nobody proved yet is proven now, one each time, so that the rule learns of all.
    """
    backups = folder / "backups"
    said = notes.read(folder)
    every = _named(backups)
    unknown = [file for file, kind, _ in every if kind != "other" and known(file, said) is None and _is_open(file)]
    if unknown:
        with suppress(Locked):
            prove(folder, unknown[-1])
        said = notes.read(folder)
    copies = [
        Copy(file.name, kind, at.astimezone(ZoneInfo(zone)).date(), f"{at.isoformat()} {file.name}", known(file, said))
        for file, kind, at in every
    ]
    return remove(backups, doomed(copies, today, rule))


def _is_open(file: Path) -> bool:
    """Whether nobody must be asked for the key of a copy; under an older one, whether it is whole stays unknown."""
    salt = salt_of(file)
    return salt is None or keys.known(salt) is not None


def remove(backups: Path, names: set[str]) -> list[str]:
    """Remove these backups, and half copies that were left; the names removed. One that somebody holds open stays."""
    gone = []
    for name in sorted(names):
        with suppress(OSError):
            (backups / name).unlink()
            gone.append(name)
            if name.startswith("salvaged-"):
                (backups / name).with_suffix(".txt").unlink(missing_ok=True)
    now_s = datetime.now(UTC).timestamp()
    for half in backups.glob(f"*{PART}*"):
        with suppress(OSError):
            if now_s - half.stat().st_mtime > _STALE_S:
                half.unlink()
    if gone:
        make_durable(backups)
    return gone
