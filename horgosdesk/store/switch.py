"""A desk's database put under another key, or under none, so that at no moment the data are in one place only.

A whole copy is made beside the database and proven, while others go on working; then, when nobody has the desk open, it takes
the database's place. From the moment that `desk.switch` says "swap" whoever comes next finishes it; before, takes it back. What
was replaced is kept until the new file has been opened. Only SQLCipher opens the database here, also a plain one, so that
nothing else in this process may have it open: the window has a child process do it.
"""

import json
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from horgosdesk import durable, private
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import convert
from horgosdesk.store import file as file_of
from horgosdesk.store import key as keys
from horgosdesk.store.convert import Progress
from horgosdesk.store.file import DESK, SWITCH
from horgosdesk.store.key import Key, KeyFile

NEW, OLD = f"{DESK}.new", f"{DESK}.old"
KEY_NEW, KEY_OLD = f"{keys.FILE}.new", f"{keys.FILE}.old"
LOCK = "switch.lock"
WAIT_S = 3.0
"""So long a swap is waited for, which takes some milliseconds."""
IN_USE_S = 2.0
"""So long it is waited for others to close the desk."""

Step = Callable[[str], object]


class _WrittenMeanwhileError(Exception):
    """Somebody wrote between the beginnings of two transactions."""


def mend(folder: Path) -> None:
    """Finish or take back a switch that was cut short. Problem "desk-switching" when it is under way."""
    if not any((folder / name).exists() for name in (SWITCH, f"{SWITCH}.part", NEW, KEY_NEW, f"{KEY_NEW}.part")):
        return
    until = time.monotonic() + WAIT_S
    while (lock := _lock(folder)) is None:
        if not (folder / SWITCH).exists():
            return  # a copy is being made, beside which all goes on
        if time.monotonic() > until:
            file_of.stand(folder / DESK)
        time.sleep(0.05)
    try:
        _mend(folder)
    finally:
        lock.close()


def _mend(folder: Path) -> None:
    said = _said(folder)
    if said.get("step") == "swap":
        _swap(folder, encrypted=bool(said["encrypted"]), told=lambda _step: None)
    else:
        take_back(folder)


def tidy(folder: Path, db: sqlite3.Connection) -> None:
    """Remove what a switch replaced, once a connection shows that the new file is whole."""
    rest = folder / f"{DESK}-journal"
    if not any(file.exists() for file in (folder / OLD, folder / KEY_OLD, rest)) or (lock := _lock(folder)) is None:
        return
    try:
        if db.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
            rest.unlink(missing_ok=True)  # of a switch that died when it had left the write-ahead log; nobody's now
        if not (folder / SWITCH).exists() and db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
            for name in (OLD, f"{OLD}-wal", f"{OLD}-shm", f"{OLD}-journal", KEY_OLD):
                (folder / name).unlink(missing_ok=True)
            durable.sync_folder(folder)
    finally:
        lock.close()


def take_back(folder: Path) -> None:
    """Remove what was made beside the database, which is as it was."""
    for name in (
        SWITCH,
        f"{SWITCH}.part",
        NEW,
        f"{NEW}-journal",
        f"{NEW}-wal",
        f"{NEW}-shm",
        KEY_NEW,
        f"{KEY_NEW}.part",
    ):
        (folder / name).unlink(missing_ok=True)
    durable.sync_folder(folder)


class Switch:
    """One switch, as a context: what is not finished when it is left is taken back, or finished if it cannot be any more.

    to: the key file and its key that the database shall be under; None: it shall be plain. told: called at each step with its
    name. Refused: another one is under way.
    """

    def __init__(self, folder: Path, to: tuple[KeyFile, Key] | None, told: Step = lambda _step: None) -> None:
        self.folder = folder
        self._to = to
        self._told = told
        self._from: Key | None = None
        self._lock: sqlite3.Connection | None = None
        self._db: sqlite3.Connection | None = None
        self._version = 0
        self._alone = False

    def __enter__(self) -> "Switch":
        (self.folder / "logs").mkdir(parents=True, exist_ok=True)
        self._lock = _lock(self.folder)
        if self._lock is None:
            raise Refused(
                "switch-running",
                QT_TRANSLATE_NOOP(
                    "Problem", "The encryption of {folder} is being changed already. Wait until it is done."
                ),
                folder=self.folder,
            )
        try:
            _mend(self.folder)
            self._from = keys.of_folder(self.folder)
            file = self.folder / DESK
            if file.is_symlink():
                raise Refused(
                    "switch-link",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "{file} is a link to {target}, which would stay as it is. Put the file itself into the folder, then try again; nothing was changed.",
                    ),
                    file=file,
                    target=file.resolve(),
                )
            size = file.stat().st_size
            if shutil.disk_usage(self.folder).free < size * 5 // 4 + 1_000_000:
                raise Problem(
                    "switch-no-room",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "The data are kept twice for a while, and the disk has no room for {megabytes} MB more. Free some space; nothing was changed.",
                    ),
                    megabytes=size * 5 // 4 // 1_000_000 + 1,
                )
            self._db = file_of.open_with(self._from, file, wait_s=IN_USE_S, by_cipher=True)
        except BaseException:
            self._lock.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._lock is not None
        try:
            if self._db is not None:
                self._db.close()
            _mend(self.folder)
        finally:
            self._lock.close()

    def copy(self, progress: Progress) -> None:
        """Make the copy and prove it; others may go on reading and writing."""
        db, new = self._open, self.folder / NEW
        self._told("copy")
        for name in (NEW, f"{NEW}-journal", f"{NEW}-wal", f"{NEW}-shm"):
            (self.folder / name).unlink(missing_ok=True)
        key = self._to[1] if self._to else None
        # alone there can be no second connection, and need not be: nothing changes
        reader = db if self._alone else file_of.open_with(self._from, self.folder / DESK, by_cipher=True)
        try:
            self._export(db, reader, new, key, progress)
            self._told("prove")
            # the proof reads what the copy was made of, whatever was written since
            convert.prove(reader, new, key, progress)
        finally:
            if reader is not db:
                reader.close()
        if self._to:
            keys.write(self.folder / KEY_NEW, self._to[0])
        self._told("proven")

    def _export(
        self, db: sqlite3.Connection, reader: sqlite3.Connection, new: Path, key: Key | None, progress: Progress
    ) -> None:
        """Write the copy, with the reader left in a transaction that reads the same."""

        def same() -> None:
            if _version(db) != self._version:
                raise _WrittenMeanwhileError

        while True:
            self._version = _version(db)
            if reader is not db:
                reader.execute("BEGIN")
                reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
            try:
                return convert.export(db, new, key, progress, same)
            except _WrittenMeanwhileError:
                reader.execute("ROLLBACK")

    def alone(self) -> None:
        """Keep everybody else out until the end. Problem when somebody has the desk open."""
        db = self._open
        _say(self.folder, "closing", encrypted=self._to is not None)
        self._told("closing")
        try:
            db.execute("PRAGMA locking_mode = EXCLUSIVE")
            # only who is alone may leave the write-ahead log
            db.execute("PRAGMA journal_mode = DELETE").fetchone()
            db.execute("BEGIN EXCLUSIVE")
            db.execute("COMMIT")  # in this mode the lock stays
        except file_of.operational_errors() as error:
            db.execute("PRAGMA locking_mode = NORMAL")
            (self.folder / SWITCH).unlink()
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
            raise Problem(
                "desk-in-use",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Another window or command has {folder} open. Close it, then try again; nothing was changed.",
                ),
                folder=self.folder,
            ) from error
        self._alone = True
        self._told("alone")

    def finish(self, progress: Progress) -> None:
        """Put the copy in the database's place, made anew if something was written since."""
        if not self._alone:
            self.alone()
        db = self._open
        if _version(db) != self._version or not (self.folder / NEW).exists():
            self.copy(progress)
        db.close()
        self._db = None
        _say(self.folder, "swap", encrypted=self._to is not None)
        self._told("swap")
        _swap(self.folder, encrypted=self._to is not None, told=self._told)

    @property
    def _open(self) -> sqlite3.Connection:
        assert self._db is not None
        return self._db


def _swap(folder: Path, *, encrypted: bool, told: Step) -> None:
    """Put new in the place of old. Each step may have been done before, by whom the power left."""
    file, new, old = folder / DESK, folder / NEW, folder / OLD
    if new.exists():
        if file.exists() and not old.exists():
            try:
                os.link(file, old)
            except OSError:  # a file system without a second name for one file
                _patiently(lambda: file.replace(old))
            # the old file needs nothing beside it any more, and it would be taken for the new one's
            for ending in ("-journal", "-wal", "-shm"):
                file.with_name(DESK + ending).unlink(missing_ok=True)
            durable.sync_folder(folder)
            told("old kept")
        _patiently(lambda: new.replace(file))
        durable.sync_folder(folder)
        told("new in place")
    sign, sign_new, sign_old = folder / keys.FILE, folder / KEY_NEW, folder / KEY_OLD
    if encrypted and sign_new.exists():
        if sign.exists():
            keys.write(sign_old, keys.read(sign))
        sign_new.replace(sign)
    elif not encrypted and sign.exists():
        sign.replace(sign_old)
    durable.sync_folder(folder)
    told("key in place")
    (folder / SWITCH).unlink()
    durable.sync_folder(folder)
    told("swapped")


def _patiently(rename: Callable[[], object]) -> None:
    """On Windows a file cannot be renamed while somebody, who will find `desk.switch` and leave, has it open."""
    for _ in range(50):
        with suppress(PermissionError):
            rename()
            return
        time.sleep(0.1)
    rename()


def _say(folder: Path, step: str, *, encrypted: bool) -> None:
    private.write(folder / SWITCH, json.dumps({"step": step, "encrypted": encrypted}).encode())


def _said(folder: Path) -> dict[str, object]:
    try:
        said = json.loads(private.read(folder / SWITCH))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError):
        said = None
    if isinstance(said, dict) and isinstance(said.get("step"), str) and isinstance(said.get("encrypted"), bool):
        return said
    # nobody wrote that. Was the new file put in place already, its key must not be taken away
    swapped = (folder / KEY_NEW).exists() and not (folder / NEW).exists()
    return {"step": "swap", "encrypted": True} if swapped else {}


def _version(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA data_version").fetchone()[0])


def _lock(folder: Path) -> sqlite3.Connection | None:
    """SQLite's own lock on an empty file, which goes with its process however that ends; None: another has it."""
    if not (folder / "logs").is_dir():
        return None
    lock = sqlite3.connect(folder / "logs" / LOCK, timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError:
        lock.close()
        return None
    return lock
