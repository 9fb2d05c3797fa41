"""No room, no right, a lock, a disk that is gone: words, nothing half there, and the work goes on after."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from horgosdesk import durable, log
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Damaged, Hindered, Problem
from horgosdesk.store import cargo, door
from horgosdesk.store.backup import backup, copy_into, notes
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.surroundings import problem_of
from horgosdesk.store.verify import verify

Make = Callable[..., Cargo]
DAYS = ("2025-11-01", "2025-11-30")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EFBIG, "disk-full"),
        (errno.EMFILE, "no-handles"),
        (errno.ENFILE, "no-handles"),
        (errno.EROFS, "no-access"),
        (errno.EACCES, "no-access"),
        (errno.EIO, "disk-error"),
        (errno.ESTALE, "disk-error"),
        (errno.ENOMEM, "memory-full"),
        (errno.ENOENT, "desk-gone"),
    ],
)
def test_what_the_system_refuses_is_told_in_words(number: int, code: str) -> None:
    problem = problem_of(OSError(number, os.strerror(number), "/nowhere/at/all"))
    assert isinstance(problem, Hindered)
    assert problem.code == code
    assert "{" not in str(problem)


def test_a_bug_stays_a_bug(tmp_path: Path) -> None:
    missing = FileNotFoundError(errno.ENOENT, "no such file", str(tmp_path / "ours.csv"))
    assert problem_of(missing) is None, "the folder is there: we name a file that was never made"
    assert problem_of(KeyError("x")) is None
    assert problem_of(sqlite3.OperationalError("no such table: x")) is None
    assert problem_of(sqlite3.IntegrityError("UNIQUE")) is None


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "database-locked"),
        (sqlite3.SQLITE_LOCKED, "database-locked"),
        (sqlite3.SQLITE_PROTOCOL, "database-locked"),
        (sqlite3.SQLITE_FULL, "disk-full"),
        (sqlite3.SQLITE_IOERR_READ, "disk-error"),
        (sqlite3.SQLITE_READONLY, "database-not-writable"),
        (sqlite3.SQLITE_CANTOPEN, "database-not-writable"),
        (sqlite3.SQLITE_NOMEM, "memory-full"),
        (sqlite3.SQLITE_CORRUPT, "file-damaged"),
    ],
)
def test_what_sqlite_refuses_is_told_in_words(number: int, code: str, tmp_path: Path) -> None:
    error = sqlite3.DatabaseError("as SQLite says it")
    error.sqlite_errorcode = number
    problem = problem_of(error, tmp_path / FILE)
    assert problem is not None and problem.code == code
    assert isinstance(problem, Damaged) == (code == "file-damaged")
    assert problem_of(error) is not None, "also where nobody knows which file"


def test_sqlite_without_handles_or_folder_is_told_what_it_lacks(store: Store, tmp_path: Path, no_handles: Any) -> None:
    with pytest.raises(Hindered) as refused, no_handles():
        open_store(store.folder)
    assert refused.value.code == "no-handles"
    with pytest.raises(Hindered) as gone:
        copy_into(tmp_path / "none" / FILE, tmp_path / "copy.sqlite3")
    assert gone.value.code == "database-not-writable"


@pytest.fixture
def full_store(small_disk: Any, schema_file: Path) -> Store:
    """A desk on a small disk, its write-ahead log begun."""
    folder = small_disk.folder / "desk"
    folder.mkdir()
    shutil.copyfile(schema_file, folder / FILE)
    return open_store(folder, who="tester")


def test_a_full_disk_keeps_what_was_saved_and_the_same_connection_goes_on(
    full_store: Store, small_disk: Any, make: Make
) -> None:
    store = full_store
    saved = [door.apply(store, [Change(None, make(remark="x" * 400))]) for _ in range(20)]
    small_disk.fill()
    refused = 0
    for number in range(2000):
        try:
            saved.append(door.apply(store, [Change(None, make(remark=str(number) * 200))]))
        except Problem as problem:
            assert problem.code == "disk-full", problem
            refused += 1
            assert not store.db.in_transaction
            if refused == 5:
                break
    assert refused == 5
    assert len(list(cargo.between(store, *DAYS))) == len(saved), "all that was said to be saved, and nothing else"
    with pytest.raises(Problem, match="full"):
        backup(store)
    assert not list((store.folder / "backups").iterdir()), "half a backup would take the room that lacks"
    small_disk.free()
    saved.append(door.apply(store, [Change(None, make())]))
    assert all(check.ok for check in verify(store))
    store.close()
    again = open_store(store.folder)
    assert {one.uid for one in cargo.between(again, *DAYS)} == {done[0].after.uid for done in saved}
    again.close()


def test_a_log_that_cannot_be_folded_in_is_read_on_and_folded_in_later(
    full_store: Store, small_disk: Any, make: Make
) -> None:
    store = full_store
    store.db.execute("PRAGMA wal_autocheckpoint = 0")
    door.apply(store, [Change(None, make(remark=str(n) * 900)) for n in range(60)])
    small_disk.fill()
    store.close()  # the last one out would fold it in, and cannot
    assert (store.folder / f"{FILE}-wal").stat().st_size > 0
    reader = open_store(store.folder)
    assert len(list(cargo.between(reader, *DAYS))) == 60
    small_disk.free()
    assert reader.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    assert all(check.ok for check in verify(reader))
    reader.close()


def test_opening_on_a_full_disk_says_so(small_disk: Any) -> None:
    small_disk.fill()
    with pytest.raises(Problem) as refused:
        open_store(small_disk.folder / "desk")
    assert refused.value.code == "disk-full"
    small_disk.free()
    open_store(small_disk.folder / "desk").close()


def test_the_log_of_errors_does_not_hide_the_first_one(small_disk: Any, capsys: pytest.CaptureFixture[str]) -> None:
    small_disk.fill()
    log.record(small_disk.folder, ZeroDivisionError("the first error"))
    assert "the first error" in capsys.readouterr().err


def test_where_a_desk_went_away_none_is_made_in_its_place(store: Store) -> None:
    store.folder.rename(store.folder.with_name("aside"))
    for how in ({"read_only": True}, {"new": False}):
        with pytest.raises(Problem) as gone:
            open_store(store.folder, **how)  # type: ignore[arg-type]
        assert gone.value.code == "desk-gone"
    notes.change(store.folder, lambda said: said.update(last={}))
    log.record(store.folder, ValueError("x"))
    assert not store.folder.exists()
    store.folder.with_name("aside").rename(store.folder)


def test_a_file_is_written_as_a_whole_or_not_at_all(small_disk: Any) -> None:
    file = small_disk.folder / "picture.png"
    durable.write(file, b"old")
    small_disk.fill()
    with pytest.raises(OSError, match=r"space|large"):
        durable.write(file, bytes(100_000))
    assert file.read_bytes() == b"old"
    assert [one.name for one in small_disk.folder.iterdir() if one.suffix == ".part"] == []


def test_nothing_is_written_into_a_folder_that_was_deleted(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    aside = store.folder.with_name("aside")
    store.folder.rename(aside)  # as by a hand that tidies up, or a drive that is pulled
    assert not store.is_in_place
    with pytest.raises(Hindered) as refused:
        door.apply(store, [Change(None, make())])
    assert refused.value.code == "desk-gone"
    aside.rename(store.folder)
    door.apply(store, [Change(None, make())])
    assert len(list(cargo.between(store, *DAYS))) == 2


def test_a_file_that_was_put_in_place_of_ours_is_taken_up(store: Store, make: Make) -> None:
    """Otherwise all that is saved from then on would go into a file that has no name any more."""
    [first] = door.apply(store, [Change(None, make())])
    copy = backup(store)
    door.apply(store, [Change(None, make())])
    heard: list[str] = []
    store.changed.append(lambda subject, _touched: heard.append(subject))
    for ending in ("", "-wal", "-shm"):
        store.file.with_name(FILE + ending).unlink(missing_ok=True)
    shutil.copyfile(copy, store.file)
    [third] = door.apply(store, [Change(None, make())])
    assert heard[0] == "", "everything on the screen may be another"
    other = open_store(store.folder)
    assert {one.uid for one in cargo.between(other, *DAYS)} == {first.after.uid, third.after.uid}
    assert all(check.ok for check in verify(other))
    other.close()


def test_another_desks_file_in_place_of_ours_is_not_written_to(store: Store, make: Make, tmp_path: Path) -> None:
    open_store(tmp_path / "other").close()
    before = (tmp_path / "other" / FILE).read_bytes()
    (tmp_path / "other" / FILE).rename(store.file)
    store.file.with_name(FILE + "-wal").unlink(missing_ok=True)
    store.file.with_name(FILE + "-shm").unlink(missing_ok=True)
    with pytest.raises(Hindered) as refused:
        door.apply(store, [Change(None, make())])
    assert refused.value.code == "desk-gone"
    assert store.file.read_bytes() == before


def test_a_drive_that_is_pulled_and_plugged_in_again(full_store: Store, small_disk: Any, make: Make) -> None:
    store = full_store
    door.apply(store, [Change(None, make())])
    copy = backup(store).read_bytes()
    small_disk.pull()
    with pytest.raises(Hindered) as refused:
        door.apply(store, [Change(None, make())])
    assert refused.value.code == "desk-gone"
    small_disk.plug()
    if not store.folder.exists():  # a real one: the same desk, by another device number
        store.folder.mkdir()
        store.file.write_bytes(copy)
    door.apply(store, [Change(None, make())])
    assert len(list(cargo.between(store, *DAYS))) == 2
    assert all(check.ok for check in verify(store))
    store.close()
