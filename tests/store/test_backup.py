"""Backups are whole even while the file is open, and restoring keeps what it replaces."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.store import backup, door, totals
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify

Make = Callable[..., Cargo]


def records(store: Store) -> int:
    return totals.totals(store, "2025-01-01", "2025-12-31")[0].sums.records


def test_restore_brings_back_the_state_and_keeps_the_replaced_one(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    copy = backup.backup(store)
    door.apply(store, [Change(None, make())])
    window = open_store(store.folder)
    kept = backup.restore(store, copy)
    assert records(store) == 1
    assert records(window) == 1, "a window on the same folder sees the restored state"
    assert all(check.ok for check in verify(store))
    db = sqlite3.connect(kept)
    assert db.execute("SELECT count(*) FROM cargo").fetchone()[0] == 2
    db.close()
    window.close()
    assert backup.newest(store.folder) == kept


def test_an_existing_file_is_not_overwritten(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "there.sqlite3"
    out.write_text("mine")
    with pytest.raises(Problem, match="exists already"):
        backup.backup(store, out)
    assert out.read_text() == "mine"


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"x" * 4000])
def test_what_is_no_backup_is_not_restored(store: Store, make: Make, tmp_path: Path, content: bytes) -> None:
    door.apply(store, [Change(None, make())])
    (tmp_path / "bad.sqlite3").write_bytes(content)
    with pytest.raises(Damaged):
        backup.restore(store, tmp_path / "bad.sqlite3")
    assert records(store) == 1


@pytest.mark.parametrize("damage", ["head", "pages", "gone"])
def test_a_backup_replaces_a_database_that_cannot_be_opened(
    store: Store, make: Make, tmp_path: Path, damage: str
) -> None:
    door.apply(store, [Change(None, make())])
    copy = backup.backup(store, tmp_path / "copy.sqlite3")
    store.close()
    file = store.file
    spoilt = {"head": b"not a database", "pages": file.read_bytes()[:4096] + b"\xff" * 200_000, "gone": b""}[damage]
    file.write_bytes(spoilt)
    if damage == "gone":
        file.unlink()
    kept = backup.restore_into(store.folder, copy)
    if damage != "gone":
        assert kept.read_bytes() == spoilt
        assert kept != backup.newest(store.folder)
    again = open_store(store.folder)
    assert records(again) == 1
    assert all(check.ok for check in verify(again))
    again.close()


def test_a_bad_backup_leaves_a_damaged_database_where_it_is(store: Store, tmp_path: Path) -> None:
    store.close()
    store.file.write_bytes(b"not a database")
    (tmp_path / "bad.sqlite3").write_bytes(b"hello")
    with pytest.raises(Damaged):
        backup.restore_into(store.folder, tmp_path / "bad.sqlite3")
    assert store.file.read_bytes() == b"not a database"
