"""A desk of every release before this one opens as a fresh one would, with all that was in it and a backup beside."""

import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Damaged
from horgosdesk.core.identity import new_uid
from horgosdesk.store import cargo, door, drafts, journal, migrations, months, totals
from horgosdesk.store.desk import applied_to, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify

SCHEMAS = Path(__file__).parent / "schemas"
RELEASES = sorted(SCHEMAS.glob("*.sql"))
NOON = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)


def older(folder: Path, dump: Path) -> Path:
    """A desk's folder as an older release left it."""
    folder.mkdir()
    db = sqlite3.connect(folder / "desk.sqlite3")
    db.executescript(dump.read_text(encoding="utf-8"))
    db.execute("PRAGMA journal_mode = WAL")
    db.close()
    return folder


def schema(file: Path) -> dict[tuple[str, str], str]:
    """Every object of the file with its SQL, spaces folded; what SQLite makes by itself has none."""
    db = sqlite3.connect(file)
    rows = db.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    db.close()
    return {(kind, name): re.sub(r"\s+", " ", sql).strip() for kind, name, sql in rows}


def test_there_is_a_dump_of_the_schema_before_every_step() -> None:
    assert [dump.stem for dump in RELEASES] == list(migrations.NAMES[:-1])


@pytest.mark.parametrize("dump", RELEASES, ids=[dump.stem for dump in RELEASES])
def test_an_older_desk_is_upgraded_to_what_a_fresh_one_is(tmp_path: Path, dump: Path) -> None:
    folder = older(tmp_path / "old", dump)
    known = migrations.NAMES[: migrations.NAMES.index(dump.stem) + 1]
    assert applied_to(folder / "desk.sqlite3") == set(known)
    open_store(folder).close()
    open_store(tmp_path / "fresh").close()
    assert applied_to(folder / "desk.sqlite3") == set(migrations.NAMES)
    assert schema(folder / "desk.sqlite3") == schema(tmp_path / "fresh" / "desk.sqlite3")


@pytest.mark.parametrize("dump", RELEASES, ids=[dump.stem for dump in RELEASES])
def test_what_was_in_an_older_desk_is_all_there_and_proven(tmp_path: Path, dump: Path) -> None:
    store = open_store(older(tmp_path / "old", dump), who="tester", clock=lambda: NOON)
    assert all(check.ok for check in verify(store)), verify(store)
    stored = cargo.between(store, "2025-01-01", "2025-12-31")
    assert [(record.day, record.gross_g, record.commodity) for record in stored] == [
        ("2025-10-31", 1_890_500, ""),
        ("2025-11-03", 64_200_500, "硬粒小麦"),
    ]
    assert totals.totals(store, "2025-01-01", "2025-12-31")[0].sums.gross_g == 66_091_000
    assert months.closed(store) == {"2025-10"}
    assert len(drafts.of_day(store, "2025-11-04")) == 1
    assert [entry.action for entry in journal.read(store)] == ["add", "add", "add", "void", "edit", "close"]
    store.close()


@pytest.mark.parametrize("dump", RELEASES, ids=[dump.stem for dump in RELEASES])
def test_an_upgraded_desk_takes_new_records_of_every_kind(
    tmp_path: Path, dump: Path, make: Callable[..., Cargo]
) -> None:
    store = open_store(older(tmp_path / "old", dump), who="tester", clock=lambda: NOON)
    door.apply(store, [Change(None, make(commodity="小麦粉"))])
    door.apply(store, [Change(None, Clearance(uid=new_uid(), direction="import", mode="rail", wagon_no="54550181"))])
    found = store.db.execute("SELECT count(*) FROM cargo_search WHERE cargo_search MATCH '小麦粉 OR 硬粒小'").fetchone()
    assert found[0] == 2
    assert all(check.ok for check in verify(store))
    store.close()


@pytest.mark.parametrize("dump", RELEASES, ids=[dump.stem for dump in RELEASES])
def test_a_backup_of_the_older_desk_was_made_before_and_opens_in_any_tool(tmp_path: Path, dump: Path) -> None:
    folder = older(tmp_path / "old", dump)
    before = schema(folder / "desk.sqlite3")
    open_store(folder, clock=lambda: NOON).close()
    [copy] = (folder / "backups").iterdir()
    assert copy.name == "before-migration-20251203T040000000000.sqlite3"
    assert schema(copy) == before
    db = sqlite3.connect(copy)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert db.execute("SELECT count(*), max(no) FROM journal").fetchone() == (6, 6)
    db.close()
    open_store(folder).close()
    assert len(list((folder / "backups").iterdir())) == 1, "what is up to date is not backed up again"


def test_a_step_that_fails_leaves_the_older_desk_as_it_was(tmp_path: Path) -> None:
    folder = older(tmp_path / "old", SCHEMAS / "m001_cargo.sql")
    file = folder / "desk.sqlite3"
    db = sqlite3.connect(file)
    db.execute(
        "CREATE INDEX clearance_train ON months (closed_by)"
    )  # the name that a later statement of the step wants
    db.commit()
    db.close()
    before = schema(file)
    with pytest.raises(Exception, match="clearance_train"):
        open_store(folder)
    assert schema(file) == before
    assert applied_to(file) == {"m001_cargo"}


@pytest.mark.parametrize("dump", [None, *RELEASES], ids=lambda dump: dump.stem if dump else "fresh")
def test_programs_that_open_a_desk_at_once_make_or_upgrade_it_once(tmp_path: Path, dump: Path | None) -> None:
    folder = older(tmp_path / "desk", dump) if dump else tmp_path / "desk"
    program = (
        "import sys; from pathlib import Path; from horgosdesk.store.desk import open_store;"
        f"print(flush=True); sys.stdin.read(); print(open_store(Path({str(folder)!r})).desk)"
    )
    with ExitStack() as stack:
        running = [
            stack.enter_context(
                subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            )
            for _ in range(4)
        ]
        for one in running:
            assert one.stdout is not None
            one.stdout.readline()  # all have imported what they need
        for one in running:
            assert one.stdin is not None
            one.stdin.close()
        desks = {one.stdout.read() for one in running if one.stdout is not None}
    assert [one.returncode for one in running] == [0] * len(running)
    assert len(desks) == 1
    assert applied_to(folder / "desk.sqlite3") == set(migrations.NAMES)
    assert len(list((folder / "backups").iterdir())) == (1 if dump else 0)


def test_a_desk_of_a_newer_release_is_not_touched(tmp_path: Path) -> None:
    open_store(tmp_path / "desk").close()
    file = tmp_path / "desk" / "desk.sqlite3"
    db = sqlite3.connect(file)
    db.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('horgosdesk', 'm999_hovercraft')")
    db.commit()
    db.close()
    data = file.read_bytes()
    with pytest.raises(Damaged) as caught:
        open_store(tmp_path / "desk")
    assert caught.value.code == "file-newer"
    assert file.read_bytes() == data
    assert list((tmp_path / "desk" / "backups").iterdir()) == []
