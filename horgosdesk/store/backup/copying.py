"""One proven copy of a database: made while it is in use, on the disk before it is called good, recounted."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from horgosdesk import durable, private
from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import migrations
from horgosdesk.store.copies import keep_key
from horgosdesk.store.desk import words_for_sqlite
from horgosdesk.store.file import connect, database_errors, operational_errors

PART = ".part"
"""Behind the name of a copy that is not proven yet."""
SPARE = 16_000_000
"""Bytes that must stay free beside a copy: the desk goes on writing meanwhile."""
_STEPS = 2_000

Tell = Callable[[int, int], object]
"""Told how many bytes are done, of how many."""


class Stopped(Exception):
    """Nobody wants the copy any more; nothing of it is left."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a copy must have in common with its source: the head of the journal, its entries, all records, the drafts."""

    no: int
    hash: str
    entries: int
    records: int
    drafts: str = ""

    @property
    def head(self) -> str:
        """Number and hash of the newest entry."""
        return f"{self.no}:{self.hash}"


def copy_into(file: Path, out: Path, *, stop: Callable[[], bool] = lambda: False, tell: Tell | None = None) -> Path:
    """A whole, compact copy of a database at `out`, on the disk and proven; an existing file is not overwritten.

    stop: asked now and then; Stopped once it says yes. Problem "file-exists", "backup-no-room"; Damaged when the source or
    the copy is not whole.
    """
    if out.exists():
        raise Problem(
            "file-exists", QT_TRANSLATE_NOOP("Problem", "{file} exists already. Choose another name."), file=out
        )
    half = out.with_name(out.name + PART)
    with words_for_sqlite(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        try:
            with closing(connect(file)) as db:
                size = _size(db)
                check_room(out.parent, size)
                db.set_progress_handler(lambda: _asked(stop, tell, half, size), _STEPS)
                if stop():  # a small copy is made before anybody asks
                    raise Stopped
                before = facts(db)
                private.make_file(half)
                try:
                    db.execute("VACUUM INTO ?", (str(half),))
                except operational_errors() as error:
                    if stop():
                        raise Stopped from error
                    raise
                after = facts(db)
                make_durable(half)
                _prove(half, db, before, after, stop)
            keep_key(file, out.parent)
            half.replace(out)
            make_durable(out.parent)
        except BaseException:
            half.unlink(missing_ok=True)
            raise
    return out


def _asked(stop: Callable[[], bool], tell: Tell | None, half: Path, size: int) -> bool:
    if tell is not None and half.exists():
        tell(min(half.stat().st_size, size), size)
    return stop()


def _size(db: sqlite3.Connection) -> int:
    pages, page = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(page)


def check_room(folder: Path, size: int) -> None:
    """Problem "backup-no-room": the disk of a folder has no room for so many bytes and a day's work beside them."""
    free = shutil.disk_usage(folder).free
    if free < size + SPARE:
        raise Problem(
            "backup-no-room",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The backup needs {need} MB in {folder}, and {free} MB are free. Free some space there; the data are not concerned.",
            ),
            folder=folder,
            need=(size + SPARE) // 1_000_000 + 1,
            free=free // 1_000_000,
        )


def make_durable(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk when this returns; VACUUM INTO does not promise that."""
    durable.sync_folder(path) if path.is_dir() else durable.sync(path)


def open_copy(file: Path) -> sqlite3.Connection:
    """A copy opened for reading, in which nothing that it brought with it runs."""
    db = connect(file, read_only=True)
    try:
        db.execute("PRAGMA trusted_schema = OFF")
    except BaseException:
        db.close()
        raise
    return db


def facts(db: sqlite3.Connection) -> Facts:
    """The facts of an open database; OperationalError when it has no such tables."""
    head, drafts = marks(db)
    no, _, digest = head.partition(":")
    entries = db.execute("SELECT count(*) FROM journal").fetchone()[0]
    there = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    records = sum(
        db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        for name in (
            "cargo",
            "clearance",
            "message",
            "occasion",
            "meter",
            "reading",
            "factor",
            "yardstick",
            "draw",
            "second",
            "contest",
        )
        if name in there  # a copy from before an upgrade lacks some
    )
    return Facts(int(no), digest, entries, records, drafts)


def marks(db: sqlite3.Connection) -> tuple[str, str]:
    """What tells two states of a desk apart at no cost: number and hash of the newest entry; the drafts."""
    no, digest = db.execute("SELECT no, hash FROM journal ORDER BY no DESC LIMIT 1").fetchone() or (0, b"")
    drafts = db.execute("SELECT count(*), coalesce(max(entered_at), '') FROM drafts").fetchone()
    return f"{no}:{digest.hex()}", f"{drafts[0]} {drafts[1]}".strip()


def facts_of(file: Path) -> Facts:
    """The facts of a file that is a desk's or a copy of one."""
    with words_for_sqlite(file), closing(open_copy(file)) as db:
        return facts(db)


def check_copy(file: Path, stop: Callable[[], bool] = lambda: False) -> None:
    """Prove a copy readable and whole; Damaged otherwise."""
    with words_for_sqlite(file), closing(open_copy(file)) as db:
        db.set_progress_handler(stop, _STEPS)
        try:
            said = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        except database_errors() as error:
            if stop():
                raise Stopped from error
            raise
        ours = db.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
        page = int(db.execute("PRAGMA page_size").fetchone()[0])
    size, log = file.stat().st_size, file.with_name(f"{file.name}-wal")
    # SQLite reads what is missing of the last page as zeros; a log beside the file may have that page
    if said == "ok" and size % page and not (log.exists() and log.stat().st_size):
        said = f"{size} ≠ {size // page + 1} × {page}"
    if said != "ok" or not ours:
        raise _damaged(file, said if said != "ok" else "application_id")


def _prove(half: Path, source: sqlite3.Connection, before: Facts, after: Facts, stop: Callable[[], bool]) -> None:
    """Damaged: the copy is not a state that the source had while it was made."""
    check_copy(half, stop)
    found = facts_of(half)
    where = "WHERE no <= ?"
    entries = source.execute(f"SELECT count(*) FROM journal {where}", (found.no,)).fetchone()[0]
    head = source.execute("SELECT hash FROM journal WHERE no = ?", (found.no,)).fetchone()
    # nothing is ever deleted, so that all counts only rise while the copy is made
    same_head = (head[0].hex() if head else "") == found.hash and entries == found.entries
    between = before.no <= found.no <= after.no and before.records <= found.records <= after.records
    if not (same_head and between):
        raise _damaged(half, f"{found.head[:12]}, {found.records} ≠ {after.head[:12]}, {after.records}")


def _damaged(file: Path, why: object) -> Damaged:
    return Damaged(
        "backup-damaged",
        QT_TRANSLATE_NOOP("Problem", "{file} is damaged ({why}). Choose another backup."),
        file=file,
        why=why,
    )
