"""The second folder: a USB stick or a share that gets a copy of each backup, and may be missing, full or slow."""

import hashlib
import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk import private
from horgosdesk.core.errors import Problem
from horgosdesk.core.keeping import RULE, Copy, doomed
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import door
from horgosdesk.store.backup import notes, shelf
from horgosdesk.store.backup.copying import PART, Stopped, Tell, check_room, make_durable
from horgosdesk.store.copies import keep_key
from horgosdesk.store.desk import Store

KEY = "second_backup"
"""Of meta: the folder that was chosen, "" for none."""
_CHUNK = 1 << 20


def second_folder(store: Store) -> Path | None:
    """Where the second copies of this desk lie: a folder of its own in the one that was chosen; None when none was."""
    chosen = store.meta(KEY)
    return Path(chosen) / f"HorgosDesk-{store.desk}" if chosen else None


def choose_second(store: Store, folder: Path | None) -> Path | None:
    """Set the second folder, or with None have none any more; where the copies will lie.

    Its own folder is made there at once: when that is missing later, it is not the stick that was chosen, or none at all.
    Problem "second-same", "second-missing", "second-not-writable".
    """
    place = None
    if folder is not None:
        folder = folder.absolute()
        if store.folder.resolve() in (folder.resolve(), *folder.resolve().parents):
            text = QT_TRANSLATE_NOOP(
                "Problem",
                "{folder} is in the desk's own folder. A second copy is worth something only on another disk: choose a stick or a share.",
            )
            raise Problem("second-same", text, folder=folder)
        if not folder.is_dir():
            raise _missing(folder)
        place = folder / f"HorgosDesk-{store.desk}"
        try:
            place.mkdir(exist_ok=True)
            probe = place / f"probe{PART}"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise _not_writable(place, error) from error
    door.set_meta(store, {KEY: str(folder or "")}, right="manage")

    def work(said: dict[str, Any]) -> None:
        said["second"] = {"folder": str(place)} if place is not None else {}

    notes.change(store.folder, work)
    return place


def copy_there(file: Path, place: Path, *, stop: Callable[[], bool] = lambda: False, tell: Tell | None = None) -> Path:
    """A proven backup copied into the second folder: synced, read there again and found the same, then named.

    Problem "second-missing", "second-not-writable", "backup-no-room", "second-differs".
    """
    out = place / file.name
    half = place / f"{file.name}{PART}"
    if not place.is_dir():
        raise _missing(place)
    try:
        if out.exists() and out.stat().st_size == file.stat().st_size:
            return out
        check_room(place, file.stat().st_size)
        try:
            private.make_file(half)
            told = _copy(file, half, stop, tell)
            make_durable(half)
            if _read_again(half, stop) != told:
                text = QT_TRANSLATE_NOOP(
                    "Problem",
                    "What was written to {folder} reads differently there: the stick or the share is faulty. Use another one; the first backup is good.",
                )
                raise Problem("second-differs", text, folder=place)
            keep_key(file, place)
            half.replace(out)
            make_durable(place)
        except BaseException:
            half.unlink(missing_ok=True)
            raise
    except OSError as error:
        if not place.is_dir():
            raise _missing(place) from error
        raise _not_writable(place, error) from error
    return out


def _copy(file: Path, half: Path, stop: Callable[[], bool], tell: Tell | None) -> str:
    said, done, size = hashlib.sha256(), 0, file.stat().st_size
    with file.open("rb") as origin, half.open("wb") as target:
        while chunk := origin.read(_CHUNK):
            if stop():
                raise Stopped
            said.update(chunk)
            target.write(chunk)
            done += len(chunk)
            if tell is not None:
                tell(done, size)
    return said.hexdigest()


def _read_again(half: Path, stop: Callable[[], bool]) -> str:
    said = hashlib.sha256()
    with half.open("rb") as target:
        if hasattr(os, "posix_fadvise"):
            # from the stick, not from what the system still remembers of it
            os.posix_fadvise(target.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := target.read(_CHUNK):
            if stop():
                raise Stopped
            said.update(chunk)
    return said.hexdigest()


def tidy_there(place: Path, today: date, zone: str) -> list[str]:
    """The same rule in the second folder; what is there was proven when it was copied."""
    copies = [
        Copy(file.name, kind, at.astimezone(ZoneInfo(zone)).date(), f"{at.isoformat()} {file.name}", True)
        for file, kind, at in ((file, *shelf.told_by_name(file)) for file in shelf.files(place))
    ]
    return shelf.remove(place, doomed(copies, today, RULE))


def note_second(folder: Path, place: Path, at: datetime | None, wrong: str) -> None:
    """Note how the second folder does. at: when the newest copy there was made; None: no newer one came."""

    def work(said: dict[str, Any]) -> None:
        before = said["second"] if said["second"].get("folder") == str(place) else {}
        said["second"] = {"folder": str(place), "at": at.isoformat() if at else before.get("at", ""), "wrong": wrong}

    notes.change(folder, work)


def _missing(folder: Path) -> Problem:
    return Problem(
        "second-missing",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The second folder for backups {folder} is not there. Plug the stick in or connect the share: what is missing is copied then. The first backup is good.",
        ),
        folder=folder,
    )


def _not_writable(folder: Path, error: OSError) -> Problem:
    return Problem(
        "second-not-writable",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The second folder for backups {folder} cannot be written ({why}). Get the right to write there, or choose another one. The first backup is good.",
        ),
        folder=folder,
        why=error.strerror or error,
    )
