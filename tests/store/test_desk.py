"""Opening: ours or not, newer, older, locked, read-only, full."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from horgosdesk.core.cargo import COLUMNS, FIELDS, Cargo
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.store import door, migrations
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]


def test_the_names_known_without_sqlite_utils_are_those_registered() -> None:
    assert tuple(step.name for step in migrations.migrations()._migrations) == migrations.NAMES


def test_each_field_has_its_column_and_each_column_its_field(store: Store) -> None:
    table = [(row[1], row[2]) for row in store.db.execute("PRAGMA table_info(cargo)")]
    # a column that came later stands last in the table, wherever it stands in the record
    assert sorted(name for name, _ in table) == sorted(("id", *COLUMNS))
    types = dict(table)
    assert all(types[field.column] == field.kind.sql for field in FIELDS)
    view = {row[1] for row in store.db.execute("PRAGMA table_info(cargo_v)")}
    assert {field.name for field in FIELDS} <= view


def test_tables_are_strict_and_the_file_is_marked_as_ours(store: Store) -> None:
    ours = {"cargo", "journal", "drafts", "daily_totals", "monthly_totals", "months", "meta"}
    strict = {row[0] for row in store.db.execute("SELECT name FROM pragma_table_list WHERE strict = 1")}
    assert ours <= strict
    assert store.db.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
    assert store.db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert store.db.execute("PRAGMA synchronous").fetchone()[0] == 2


@pytest.mark.parametrize("content", [b"hello", b"not a database at all" * 100, b"SQLite format 3\0" + b"x" * 5000])
def test_a_file_that_is_not_ours_is_never_touched(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "desk.sqlite3"
    file.write_bytes(content)
    with pytest.raises(Damaged):
        open_store(tmp_path)
    assert file.read_bytes() == content


def test_another_programs_database_is_not_touched(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "desk.sqlite3") as db:
        db.execute("CREATE TABLE theirs (x)")
    db.close()
    before = (tmp_path / "desk.sqlite3").read_bytes()
    with pytest.raises(Damaged, match="not a HorgosDesk file"):
        open_store(tmp_path)
    assert (tmp_path / "desk.sqlite3").read_bytes() == before


def test_a_newer_file_is_refused(store: Store) -> None:
    store.db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'm999_future', '')",
        (migrations.MIGRATIONS_SET,),
    )
    with pytest.raises(Damaged, match="newer"):
        open_store(store.folder)


def test_a_file_whose_list_of_steps_lies_is_damaged_and_stays(store: Store) -> None:
    store.db.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (migrations.NAMES[-1],))
    store.close()
    with pytest.raises(Damaged, match="not what its list of steps says"):
        open_store(store.folder)


def test_a_locked_database_gets_words_and_nothing_is_changed(store: Store, make: Make) -> None:
    other = open_store(store.folder, wait_s=0.01)
    store.db.execute("BEGIN IMMEDIATE")
    with pytest.raises(Problem, match="Another program is writing"):
        door.apply(other, [Change(None, make())])
    store.db.execute("ROLLBACK")
    door.apply(other, [Change(None, make())])
    other.close()


def test_a_store_opened_for_reading_refuses_to_write(store: Store, make: Make) -> None:
    reader = open_store(store.folder, read_only=True)
    with pytest.raises(Refused, match="reading only"):
        door.apply(reader, [Change(None, make())])
    reader.close()


def test_a_full_disk_gets_words_and_leaves_the_data_as_they_were(store: Store, make: Make) -> None:
    [kept] = door.apply(store, [Change(None, make())])
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count = {pages}")  # SQLite then answers as on a full disk
    with pytest.raises(Problem, match="disk is full"):
        door.apply(store, [Change(None, make(remark="x" * 400)) for _ in range(5000)])
    store.db.execute("PRAGMA max_page_count = 1000000")
    assert store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] == 1
    assert store.db.execute("SELECT uid FROM cargo_v").fetchone()[0] == kept.after.uid


def test_what_was_saved_survives_a_kill(tmp_path: Path) -> None:
    program = (
        "import os, signal; from pathlib import Path; from horgosdesk.core.cargo import Cargo;"
        "from horgosdesk.core.identity import new_uid; from horgosdesk.store import door, drafts;"
        "from horgosdesk.store.desk import open_store; from horgosdesk.store.door import Change;"
        f"s = open_store(Path({str(tmp_path)!r}));"
        "door.apply(s, [Change(None, Cargo(uid=new_uid(), day='2025-11-03', direction='import', mode='rail', hs_code='1001', gross_g=5))]);"
        "drafts.keep(s, new_uid(), '2025-11-03', {'gross_kg': '64 2'}); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program], check=False)
    again = open_store(tmp_path)
    assert again.db.execute("SELECT status, count(*) FROM cargo_v GROUP BY 1 ORDER BY 1").fetchall() == [
        ("draft", 1),
        ("final", 1),
    ]
    again.close()


def test_a_folder_that_cannot_be_made_gets_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Problem, match="cannot be written"):
        open_store(tmp_path / "file" / "desk")


def test_a_clock_set_back_does_not_break_the_chain_or_the_order(store: Store, make: Make) -> None:
    from datetime import timedelta

    from horgosdesk.store.verify import verify

    first = make()
    door.apply(store, [Change(None, first)])
    noon = store.clock()
    store.clock = lambda: noon - timedelta(days=400)
    second = make()
    door.apply(store, [Change(None, second)])
    assert second.uid > first.uid
    assert all(check.ok for check in verify(store))


def test_a_second_look_in_this_process_does_not_let_go_of_the_files_locks(store: Store, make: Make) -> None:
    """POSIX drops a process's locks on a file when any handle of it is closed: then others take the log away under us."""
    door.apply(store, [Change(None, make())])
    for _ in range(3):
        open_store(store.folder).close()
        program = (
            "import sys; from pathlib import Path; from horgosdesk.core.cargo import Cargo; from horgosdesk.core.identity import new_uid;"
            "from horgosdesk.store import door; from horgosdesk.store.desk import open_store; from horgosdesk.store.door import Change;"
            "s = open_store(Path(sys.argv[1]));"
            "door.apply(s, [Change(None, Cargo(uid=new_uid(), day='2025-11-03', direction='import', mode='rail', hs_code='1001', gross_g=5)) for _ in range(500)]);"
            "s.close()"
        )
        subprocess.run([sys.executable, "-c", program, str(store.folder)], check=True)
        assert (store.folder / "desk.sqlite3-wal").exists(), "the other process took the log for its own"
        door.apply(store, [Change(None, make())])
    assert store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] == 1504
    assert store.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
