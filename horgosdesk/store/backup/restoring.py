"""Putting a backup in place of what is stored; what it replaces is kept, and the journal says that it was."""

import json
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import accounts, door, journal, migrations
from horgosdesk.store.backup import shelf
from horgosdesk.store.backup.copying import PART, Facts, check_copy, copy_into, facts_of, make_durable, open_copy
from horgosdesk.store.backup.looking import check_ours, first_broken
from horgosdesk.store.backup.second import KEY as SECOND
from horgosdesk.store.copies import adopt_key, fitted
from horgosdesk.store.desk import FILE, Store, applied_to, make_schema, now, open_store, user, words_for_sqlite
from horgosdesk.store.file import connect, database_errors

Stop = Callable[[], bool]


def restore(store: Store, source: Path, *, force: bool = False) -> Path:
    """Put a backup in place of what is stored; the path of the copy of what it replaced.

    The pages go into the open file in one transaction, so a window on the same folder simply sees the older state. The chain
    of hashes goes back with it: the entry that comes in the same transaction names the head that was replaced and where it
    lies. The accounts stay as they are, and the desk encrypted under its own key, or plain, whatever the backup was.
    force: also a backup whose journal was changed, which is Damaged "backup-tampered" else.
    """
    store.require("manage")  # who may not restore is told so before anything is made
    _check(source, force)
    # a backup of this folder must be put elsewhere than where it is read from
    aside = copy_into(store.file, store.folder / "backups" / shelf.name_for("replaced", store.clock()))
    before = facts_of(aside)
    shelf.note_proven(store.folder, aside, before)
    fresh = _prepared(store.folder, source, aside, before, store, force=force)
    try:
        with words_for_sqlite(store.file), closing(connect(fresh, read_only=True)) as origin:
            origin.backup(store.db)
    finally:
        _forget(fresh)
    store.tell()
    return aside


def restore_into(
    folder: Path, source: Path, sign_in: Callable[[Store], object] = lambda _store: None, *, force: bool = False
) -> Path:
    """`restore` for a folder whose own database may be damaged; that one is moved aside then.

    sign_in: signs in whoever restores, where the database that is replaced can still be asked for its accounts.
    """
    _check(source, force)
    adopt_key(folder, source)
    if _is_whole(folder / FILE):
        store = open_store(folder)
        try:
            sign_in(store)
            return restore(store, source, force=force)
        finally:
            store.close()
    # not among the backups, where it would pass for one
    aside = folder / f"damaged-{now():%Y%m%dT%H%M%S%f}{shelf.ENDING}"
    file = folder / FILE
    before = _readable_facts(file)
    fresh = _prepared(folder, source, aside, before, None, force=force)
    with words_for_sqlite(file):
        # what SQLite keeps beside the damaged file would spoil the good one
        for ending in ("-wal", "-shm"):
            if (part := file.with_name(FILE + ending)).exists():
                part.rename(aside.with_name(aside.name + ending))
        if file.exists():
            _name_also(file, aside)
        make_durable(folder)  # a log that came back after a power cut would be folded into the good one
        fresh.replace(file)
        make_durable(folder)
    return aside


def _prepared(
    folder: Path, source: Path, aside: Path, before: Facts | None, store: Store | None, *, force: bool
) -> Path:
    """The file that is put in place: of today's schema, its journal telling of the restore, so that both come at once."""
    at = store.clock() if store is not None else now()
    fresh = folder / "backups" / f"restoring-{at:%Y%m%dT%H%M%S%f}{shelf.ENDING}{PART}"
    try:
        with fitted(source, folder / FILE) as fit:
            copy_into(fit, fresh)
        make_schema(fresh)
        said = {
            "file": source.name,
            "replaced": aside.relative_to(folder).as_posix(),
            "replaced_head": before.head if before is not None else "",
        } | ({"forced": True} if force else {})
        with words_for_sqlite(fresh), closing(connect(fresh)) as db:
            mine = Store(folder, db, store.who if store is not None else user(), "", lambda: at)
            mine.desk = mine.meta("desk")
            # the right was asked before: the accounts of the file that is put in place are others
            with mine.transaction("note"):
                if store is not None:
                    accounts.put_back(mine, accounts.kept(store))
                    if mine.meta(SECOND) != store.meta(SECOND):
                        # where copies go is said here, and not by whoever made the backup
                        door.set_meta_within(mine, {SECOND: store.meta(SECOND)})
                journal.append(mine, [("restore", "desk", "file", None, json.dumps(said, ensure_ascii=False))])
        make_durable(fresh)
    except BaseException:
        _forget(fresh)
        raise
    return fresh


def _forget(fresh: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)


def _name_also(file: Path, aside: Path) -> None:
    """A second name for a file, so that there is no moment without one: a start in between would make an empty desk."""
    try:
        os.link(file, aside)
    except OSError:
        file.rename(aside)  # a disk that knows no second names, as those of sticks


def _is_whole(file: Path) -> bool:
    """Whether there is a desk to be replaced in the open file, which takes a whole one; Damaged when it is a newer program's."""
    if not file.exists():
        return False
    try:
        with words_for_sqlite(file):
            steps = applied_to(file)
        if steps - set(migrations.NAMES):
            raise Damaged(
                "file-newer",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file} was written by a newer HorgosDesk. Update the program; the file was not touched."
                ),
                file=file,
            )
        check_copy(file)
    except Damaged as problem:
        if problem.code == "file-newer":
            raise
        return False
    except database_errors():
        return False  # of a file whose tables are gone, in other words than those for damage
    return True


def _readable_facts(file: Path) -> Facts | None:
    try:
        return facts_of(file)
    except Problem:
        return None
    except database_errors():
        return None


def _check(source: Path, force: bool) -> None:
    check_ours(source)
    with words_for_sqlite(source), closing(open_copy(source)) as db:
        broken = first_broken(db)
    if broken is not None and not force:
        raise Damaged(
            "backup-tampered",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The journal of {file} was changed, or has a gap, at no. {no}. It may hold figures that nobody entered. Choose another backup; restore this one only by saying so twice (--force).",
            ),
            file=source,
            no=broken,
        )
