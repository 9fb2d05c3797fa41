"""Online backup and restore. A copy is made by SQLite itself, since a copied WAL file may hold no table at all."""

import json
from collections.abc import Callable
from pathlib import Path

from horgosdesk import private
from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import accounts, journal, migrations
from horgosdesk.store.copies import adopt_key, fitted, keep_key
from horgosdesk.store.desk import FILE, Store, applied_to, now, open_store, words_for_sqlite
from horgosdesk.store.file import connect


def copy_into(file: Path, out: Path) -> Path:
    """A whole, compact copy of a database at `out`, proven readable; an existing file is not overwritten.

    It is encrypted as the database is; a copy of its key file then lies beside it.
    """
    if out.exists():
        raise Problem(
            "file-exists", QT_TRANSLATE_NOOP("Problem", "{file} exists already. Choose another name."), file=out
        )
    with words_for_sqlite(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        half = out.with_name(out.name + ".part")
        half.unlink(missing_ok=True)
        try:
            private.make_file(half)
            db = connect(file)
            try:
                db.execute("VACUUM INTO ?", (str(half),))
            finally:
                db.close()
            _check(half)
            keep_key(file, out.parent)
            half.rename(out)
        except BaseException:
            half.unlink(missing_ok=True)  # what is left of it would take the room that is lacking
            raise
    return out


def backup(store: Store, out: Path | None = None) -> Path:
    """A backup of the desk, by default in backups/ under the time it was made."""
    out = out or store.folder / "backups" / f"desk-{store.clock():%Y%m%dT%H%M%S%f}.sqlite3"
    return copy_into(store.file, out)


def restore(store: Store, source: Path) -> Path:
    """Put a backup in place of what is stored; the path of the copy of what it replaced.

    The pages go into the open file in one transaction, so a window on the same folder simply sees the older state. The
    accounts stay as they are, and the desk encrypted under its own key, or plain, whatever the backup was. Refused: who
    works here lacks the right.
    """
    store.require("manage")
    people = accounts.kept(store)
    _readable(source)
    kept = copy_into(store.file, store.folder / "backups" / f"replaced-{store.clock():%Y%m%dT%H%M%S%f}.sqlite3")
    with words_for_sqlite(store.file):
        with fitted(source, store.file) as fit:
            origin = connect(fit, read_only=True)
            try:
                origin.backup(store.db)
            finally:
                origin.close()
        if set(migrations.NAMES) - applied_to(store.file):
            from sqlite_utils import Database

            migrations.migrations().apply(Database(store.db))
    _note(store, source, people)
    return kept


def restore_into(folder: Path, source: Path, sign_in: Callable[[Store], object] = lambda _store: None) -> Path:
    """`restore` for a folder whose own database may be damaged; that one is moved aside then.

    sign_in: signs in whoever restores, where the database that is replaced can still be asked for its accounts.
    """
    _readable(source)
    adopt_key(folder, source)
    try:
        store = open_store(folder)
        try:
            sign_in(store)
            return restore(store, source)
        finally:
            store.close()
    except Damaged as problem:
        if problem.code == "file-newer":
            raise
    # not among the backups, where it would pass for one
    kept = folder / f"damaged-{now():%Y%m%dT%H%M%S%f}.sqlite3"
    file = folder / FILE
    with words_for_sqlite(file):
        # what SQLite keeps beside the damaged file would spoil the good one
        for ending in ("", "-wal", "-shm"):
            if (part := file.with_name(FILE + ending)).exists():
                part.rename(kept.with_name(kept.name + ending))
        with fitted(source, file) as fit:
            copy_into(fit, file)
    store = open_store(folder)
    try:
        _note(store, source)
    finally:
        store.close()
    return kept


def _note(store: Store, source: Path, people: accounts.Kept | None = None) -> None:
    # the right was asked before: the accounts of the file that is there now are others
    with store.transaction("note"):
        journal.append(store, [("restore", "desk", "file", None, json.dumps(source.name))])
        if people is not None:
            accounts.put_back(store, people)
    store.tell()


def _readable(source: Path) -> None:
    """Prove a file to be a backup that can be restored; Damaged otherwise."""
    if not source.is_file():
        raise FileNotFoundError(source)
    with words_for_sqlite(source):
        steps = applied_to(source)
    if not steps or steps - set(migrations.NAMES):
        raise Damaged(
            "backup-not-ours",
            QT_TRANSLATE_NOOP("Problem", "{file} is not a backup that this program can read. Nothing was changed."),
            file=source,
        )
    _check(source)


def newest(folder: Path) -> Path | None:
    """The newest backup in a desk's folder."""
    found = sorted((folder / "backups").glob("*.sqlite3"), key=lambda file: file.stat().st_mtime)
    return found[-1] if found else None


def _check(file: Path) -> None:
    """Prove a copy readable and whole; Damaged otherwise."""
    with words_for_sqlite(file):
        db = connect(file, read_only=True)
        try:
            said = db.execute("PRAGMA quick_check(1)").fetchone()[0]
        finally:
            db.close()
    if said != "ok":
        raise Damaged(
            "backup-damaged",
            QT_TRANSLATE_NOOP("Problem", "{file} is damaged ({why}). Choose another backup."),
            file=file,
            why=said,
        )
