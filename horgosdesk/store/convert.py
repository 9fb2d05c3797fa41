"""A database copied from one key to another, or from none to one: whole, compact, and compared row by row."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from horgosdesk import durable, private
from horgosdesk.core.errors import Damaged
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.file import database_errors, open_with
from horgosdesk.store.key import Key

Progress = Callable[[int, int], object]
"""Told how much is done of how much; may raise to stop the work."""

WHOLE = 1000
"""Steps that a copy with its proof is told in."""
_COPIED, _CHECKED = 400, 550
_OFTEN = 20_000
"""Steps of SQLite between two looks at how far the copy is."""
_MANY = 2_000
"""Rows compared at once."""


def export(
    db: sqlite3.Connection, out: Path, key: Key | None, progress: Progress, begun: Callable[[], object] = lambda: None
) -> None:
    """Write all that a connection of SQLCipher reads now to a new file with another key (None: plain), and to the disk.

    begun: called once what is read is settled; may raise to have nothing written.
    """
    # SQLite would let everybody read it
    private.make_file(out)
    db.execute(f'ATTACH ? AS new KEY "{"" if key is None else key.pragma}"', (str(out),))
    try:
        pages, bytes_ = (int(db.execute(f"PRAGMA main.{name}").fetchone()[0]) for name in ("page_count", "page_size"))
        size = max(1, pages * bytes_)
        with _telling(db, lambda: progress(min(_COPIED, _size(out) * _COPIED // size), WHOLE)):
            db.execute("BEGIN")
            try:
                db.execute("SELECT count(*) FROM main.sqlite_master").fetchone()
                begun()
                db.execute("SELECT sqlcipher_export('new')").fetchall()
                # which SQLCipher leaves as they are in a new file
                for name in ("application_id", "user_version"):
                    db.execute(f"PRAGMA new.{name} = {int(db.execute(f'PRAGMA main.{name}').fetchone()[0])}")
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
    finally:
        db.execute("DETACH new")
    durable.sync(out)
    durable.sync_folder(out.parent)


def prove(db: sqlite3.Connection, out: Path, key: Key | None, progress: Progress) -> None:
    """Prove a file to be a whole copy of what a connection reads: SQLite's own check, each page's seal, each row. Damaged."""
    new = open_with(key, out, read_only=True, by_cipher=True)
    try:
        with _telling(new, lambda: progress(_COPIED, WHOLE)):
            broken = [] if key is None else new.execute("PRAGMA cipher_integrity_check").fetchall()
            said = new.execute("PRAGMA quick_check(1)").fetchone()[0]
        if broken or said != "ok":
            raise _unlike(out, str(broken[0][0] if broken else said))
        progress(_CHECKED, WHOLE)
        for question in ("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name", *_PRAGMAS):
            if db.execute(question).fetchall() != new.execute(question).fetchall():
                raise _unlike(out, question)
        names = _tables(db)
        total = sum(int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names) or 1
        done = 0
        for name in names:
            ours, theirs = (one.execute(f'SELECT * FROM "{name}"') for one in (db, new))
            while rows := ours.fetchmany(_MANY):
                if rows != theirs.fetchmany(_MANY):
                    raise _unlike(out, name)
                done += len(rows)
                progress(_CHECKED + (WHOLE - _CHECKED) * done // total, WHOLE)
            if theirs.fetchone() is not None:
                raise _unlike(out, name)
    finally:
        new.close()
    progress(WHOLE, WHOLE)


_PRAGMAS = ("PRAGMA application_id", "PRAGMA user_version")


def convert(source: Path, key: Key | None, out: Path, to: Key | None, progress: Progress) -> None:
    """A file that nobody else has open, under another key at `out`, which is not there yet; proven, or not made."""
    db = open_with(key, source, read_only=True, by_cipher=True)
    try:
        export(db, out, to, progress)
        prove(db, out, to, progress)
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    finally:
        db.close()


def _tables(db: sqlite3.Connection) -> list[str]:
    """All tables that hold rows of their own; a virtual one's are in those beside it."""
    question = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    return [str(row[0]).replace('"', '""') for row in db.execute(question)]


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


@contextmanager
def _telling(db: sqlite3.Connection, tell: Callable[[], object]) -> Iterator[None]:
    """Have `tell` called while SQLite works; what it raises stops that and is raised here."""
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            tell()
        except BaseException as error:  # SQLite would only say that it was interrupted
            stopped.append(error)
        return len(stopped)

    db.set_progress_handler(look, _OFTEN)
    try:
        yield
    except database_errors():
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        db.set_progress_handler(None, 0)


def _unlike(file: Path, why: str) -> Damaged:
    return Damaged(
        "copy-unlike",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The copy {file} is not what was copied ({why}). Nothing was changed; check the disk, then try again.",
        ),
        file=file,
        why=why,
    )
