"""What the surroundings refuse, in words: no room, no right, a lock, a disk that is gone, no memory. One place for all."""

import errno
import sqlite3
from pathlib import Path

from horgosdesk.core.errors import Damaged, Hindered, Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store import file as file_of

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_HANDLES = {errno.EMFILE, errno.ENFILE}
_NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_DISK = {
    getattr(errno, name)
    for name in ("EIO", "ENXIO", "ENODEV", "ESTALE", "ENOTCONN", "EHOSTDOWN", "ENOMEDIUM")
    if hasattr(errno, name)
}
_NO_PLACE = {errno.ENOENT, errno.ENOTDIR}
_NO_MEMORY = {errno.ENOMEM}
_PROBE = bytes(16_384)


def problem_of(error: BaseException, file: Path | None = None) -> Problem | None:
    """An error of the surroundings as what to say of it, a Problem as it is; None for what is a bug of ours.

    file: the database concerned, for errors of SQLite, which do not say.
    """
    if isinstance(error, Problem):
        return error
    if isinstance(error, MemoryError):
        return _no_memory()
    if isinstance(error, OSError):
        return _of_system(error)
    if isinstance(error, file_of.database_errors()):
        return _of_database(error, file)
    return None


def gone(folder: Path) -> Hindered:
    """The desk's folder, or the file in it, is not where it was when it was opened."""
    return Hindered(
        "desk-gone",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The desk is no longer at {folder}: it was moved, deleted, or its drive was unplugged. Nothing was changed; put it back and go on.",
        ),
        folder=folder,
    )


def _no_room(why: str) -> Hindered:
    return Hindered(
        "disk-full",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The disk is full, or its quota used up ({why}). Nothing was changed; delete or move files there and go on.",
        ),
        why=why,
    )


def _no_handles(why: str) -> Hindered:
    return Hindered(
        "no-handles",
        QT_TRANSLATE_NOOP(
            "Problem",
            "Too many files are open at once ({why}). Nothing was changed; close other programs and windows and go on.",
        ),
        why=why,
    )


def _no_memory() -> Hindered:
    return Hindered(
        "memory-full",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The computer's memory does not suffice. Nothing was changed; close other programs, or do the work in smaller parts.",
        ),
    )


def _no_disk(why: str) -> Hindered:
    return Hindered(
        "disk-error",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The disk reports an error ({why}). Nothing was changed; check the drive and its cable or network, and go on.",
        ),
        why=why,
    )


def _of_system(error: OSError) -> Problem | None:
    why = ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
    if error.errno in _NO_ROOM:
        return _no_room(why)
    if error.errno in _NO_HANDLES:
        return _no_handles(why)
    if error.errno in _NO_MEMORY:
        return _no_memory()
    if error.errno in _NO_DISK:
        return _no_disk(why)
    if not error.filename:
        return None
    if error.errno in _NO_RIGHT:
        return Hindered(
            "no-access",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} may not be read or written ({why}). Nothing was changed; close it in other programs, or get the right to it.",
            ),
            file=error.filename,
            why=error.strerror or error,
        )
    # a file of ours that is missing in a folder that is there is a bug
    folder = Path(str(error.filename)).parent
    return gone(folder) if error.errno in _NO_PLACE and not folder.exists() else None


def _of_database(error: Exception, file: Path | None) -> Problem | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    shown = file if file is not None else tr("Problem", QT_TRANSLATE_NOOP("Problem", "the desk's file"))
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL):
        return Hindered(
            "database-locked",
            QT_TRANSLATE_NOOP(
                "Problem", "Another program is writing to {file}. Nothing was changed; try again in a moment."
            ),
            file=shown,
        )
    if code == sqlite3.SQLITE_NOMEM:
        return _no_memory()
    if code == sqlite3.SQLITE_FULL:
        return _no_room(str(shown))
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR):
        # SQLite does not tell why; the system does when it is asked for the same again
        if file is not None and (told := _asked(file)) is not None:
            return told
        if code == sqlite3.SQLITE_IOERR:
            return _no_disk(f"{shown}: {error}")
        return Hindered(
            "database-not-writable",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} cannot be written. Nothing was changed; get the right to write there, or choose another folder with --data.",
            ),
            file=shown,
        )
    if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return Damaged(
            "file-damaged",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} is damaged ({why}). Restore the newest good backup from the folder backups."
            ),
            file=shown,
            why=str(error),
        )
    return None


def _asked(file: Path) -> Problem | None:
    """What the system says to a few bytes written beside a file, where that is room, handles, memory or place."""
    from tempfile import TemporaryFile

    if not file.parent.exists():
        return gone(file.parent)
    try:
        with TemporaryFile(dir=file.parent) as probe:
            probe.write(_PROBE)
    except OSError as error:
        told = _of_system(error)
        return told if told is not None and told.code in ("disk-full", "no-handles", "memory-full") else None
    return None
