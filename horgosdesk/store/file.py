"""How a database file is opened. Nobody else calls `connect`, so that what a file needs to open is known in one place.

A plain file is opened by Python's own SQLite, an encrypted one by SQLCipher, which carries a SQLite of its own: two libraries
on one file in one process would drop each other's POSIX locks, so that which one it is must follow from the file alone. Of a
desk's database the key file beside it tells; of any other file, which nobody works on, its first bytes.
"""

import sqlite3
import sys
from functools import cache
from pathlib import Path
from typing import Any, cast

from horgosdesk.core.errors import Damaged, Locked, Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import key as keys
from horgosdesk.store.key import Key

DESK = "desk.sqlite3"
"""A desk's database."""
SWITCH = "desk.switch"
"""Beside it while an encrypted file is put in the place of a plain one, or the other way round: nobody may open it then."""
PLAIN = b"SQLite format 3\0"


def connect(
    file: Path, *, wait_s: float = 10.0, read_only: bool = False, like: Path | None = None
) -> sqlite3.Connection:
    """A connection without implicit transactions. wait_s: how long it waits for another program's write.

    read_only: the file is neither made nor changed, and OperationalError when it is not there. like: a new file is
    encrypted as that one is. Locked: it is encrypted, and nobody has unlocked its key. A connection of SQLCipher has all
    that sqlite3's has but limits, blobs and serialising, and raises classes of its own: see `database_errors`.
    """
    return open_with(key_of(like or file), file, wait_s=wait_s, read_only=read_only)


def key_of(file: Path) -> Key | None:
    """The key of a file; None: it is plain, or not there yet. Locked when the key is not unlocked."""
    file = file.resolve()
    if file.name == DESK:
        return keys.of_folder(file.parent)
    id_ = salt_of(file)
    if id_ is None:
        return None
    known = keys.known(id_)
    if known is None and (there := keys.fitting(id_, file.parent)) is not None:
        return keys.needed(there)
    # without any key file it is opened as plain, and SQLite says that it is no database
    return known


def salt_of(file: Path) -> str | None:
    """The id of the key that a file is encrypted with, as a file says it that is no plain database. Not for a desk's own."""
    try:
        with file.open("rb") as opened:
            head = opened.read(len(PLAIN))
    except (FileNotFoundError, IsADirectoryError, PermissionError):
        return None
    return None if len(head) < len(PLAIN) or head == PLAIN else head.hex()


def open_with(
    key: Key | None, file: Path, *, wait_s: float = 10.0, read_only: bool = False, by_cipher: bool = False
) -> sqlite3.Connection:
    """`connect` with a key that is known. by_cipher: open a plain file by SQLCipher, which no other part of this process
    may have open then."""
    place = f"{file.resolve().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    if key is None and not by_cipher:
        return sqlite3.connect(place, uri=True, timeout=wait_s, isolation_level=None)
    db = _cipher().connect(place, uri=True, timeout=wait_s, isolation_level=None)
    if key is not None:
        db.execute(f'PRAGMA key = "{key.pragma}"')
        # as files are written today, whatever a later SQLCipher writes by itself
        db.execute("PRAGMA cipher_compatibility = 4")
    return cast(sqlite3.Connection, db)


def stand(file: Path) -> tuple[int, int, int] | None:
    """What tells a desk's database and key from those that a switch puts in their place; None: there is no database.

    Problem "desk-switching" while that happens. Equal before and after a connection was opened and has read: it is on the
    file that lies there, which no switch can replace any more, since that waits until nobody has it open.
    """
    if (file.parent / SWITCH).exists():
        raise Problem(
            "desk-switching",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The encryption of {folder} is being changed by another window or command. Wait until that has ended, then try again.",
            ),
            folder=file.parent,
        )
    try:
        there = file.stat()
    except FileNotFoundError:
        return None
    sign = file.parent / keys.FILE
    return there.st_dev, there.st_ino, int(sign.exists())


def stray(file: Path) -> Problem:
    """What is said of a desk's file that is no database to the library that its key file asks for."""
    salt, sign = salt_of(file), file.parent / keys.FILE
    if sign.exists() and salt is None:
        return Damaged(
            "key-stray",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} is not encrypted, but the key file {key} lies beside it, which is there for encrypted data only. Move the key file away and start again; nothing was touched.",
            ),
            file=file,
            key=sign,
        )
    if salt is not None and (copy := keys.fitting(salt, file.parent)) not in (None, sign):
        return Damaged(
            "key-missing",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The key file of {file} is gone, or is another desk's. Copy {copy} to {key} and start again; nothing was touched.",
            ),
            file=file,
            copy=copy,
            key=sign,
        )
    return Damaged(
        "file-not-ours",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} is not a HorgosDesk file, or its head is damaged. It was not touched. Choose another folder with --data, or restore a backup.",
        ),
        file=file,
    )


@cache
def _cipher() -> Any:
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise Locked(
            "cipher-missing",
            QT_TRANSLATE_NOOP(
                "Problem", "SQLCipher, which opens encrypted desks, cannot be loaded here ({why}). Install sqlcipher3."
            ),
            why=str(error),
        ) from error
    first = dbapi2.connect(":memory:")
    # it would write to standard error, where the command line has one line for people
    first.execute("PRAGMA cipher_log_level = NONE")
    first.close()
    return dbapi2


def _both(name: str) -> tuple[Any, ...]:
    """A class of errors of sqlite3, and of SQLCipher where that is loaded."""
    loaded = sys.modules.get("sqlcipher3.dbapi2")
    return (getattr(sqlite3, name), *((getattr(loaded, name),) if loaded is not None else ()))


def database_errors() -> tuple[type[sqlite3.DatabaseError], ...]:
    """What to catch for anything that SQLite says of a file."""
    return _both("DatabaseError")


def operational_errors() -> tuple[type[sqlite3.OperationalError], ...]:
    """What to catch for what SQLite says of the surroundings: locks, room, rights."""
    return _both("OperationalError")


def integrity_errors() -> tuple[type[sqlite3.IntegrityError], ...]:
    """What to catch for a row that the schema refuses."""
    return _both("IntegrityError")
