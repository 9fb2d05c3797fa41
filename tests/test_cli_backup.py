"""Backups on the command line: listed, by day, looked into; a second folder; salvage; the unattended feed's."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from horgosdesk.cli import feed, run
from horgosdesk.core.cargo import Cargo
from horgosdesk.store import backup, door
from horgosdesk.store.desk import Store, now
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]
Call = Callable[..., Any]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """A command with --json, or as lines for people; its exit code must be the one given."""

    def do(*words: object, code: int = 0, lines: bool = False) -> Any:
        more = [] if lines else ["--json"]
        said = run(["--data", str(tmp_path / "desk"), "--lang", "en", *map(str, words), *more])
        out, err = capsys.readouterr()
        assert said == code, err
        assert "Traceback" not in err
        return out if lines else json.loads(out) if out else err

    return do


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """Two records, entered today by this computer's clock."""
    store.clock = now  # as the program's own has it
    door.apply(store, [Change(None, make()) for _ in range(2)])
    return store


def test_backups_are_listed_and_one_is_restored_by_its_day(filled: Store, call: Call, make: Make) -> None:
    made = call("backup", "--keep")
    assert (made["second"], made["second_problem"]) == (None, None)
    [one] = call("backup", "--list")["backups"]
    assert (one["file"], one["kind"], one["good"], one["records"]) == (made["file"], "hand", True, 2)
    assert one["last_entry_by"] == "tester"
    assert "by hand" in call("backup", "--list", lines=True)
    door.apply(filled, [Change(None, make(day="2025-11-05"))])
    seen = call("restore", filled.today, "--look")
    assert (seen["lost_entries"], seen["lost_by"], seen["chain_broken_at"]) == (1, {"tester": 1}, None)
    assert seen["months"] == [{"month": "2025-11", "backup": 2, "now": 3}]
    assert "Would be lost: 1 entries of 1 records (tester 1)" in call("restore", filled.today, "--look", lines=True)
    assert backup.facts_of(filled.file).records == 3, "a look changes nothing"
    assert call("restore", filled.today)["file"] == made["file"]
    assert backup.facts_of(filled.file).records == 2
    assert "no backup of 2001-01-01" in call("restore", "2001-01-01", code=2)
    assert call("doctor")["backup"]["last_good"] == made["file"]


def test_a_second_folder_that_is_gone_exits_with_one_and_the_first_copy_is_made(
    filled: Store, call: Call, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    place = Path(call("backup", "--second", tmp_path / "stick")["folder"])
    made = call("backup")
    assert Path(made["second"]).parent == place
    (tmp_path / "stick").rename(tmp_path / "gone")
    made = call("backup", code=1)
    assert Path(made["file"]).is_file()
    assert "is not there" in made["second_problem"]
    assert "is not there" in call("doctor")["backup"]["second_problem"]
    (tmp_path / "gone").rename(tmp_path / "stick")
    made = call("backup")
    shutil.rmtree(filled.folder / "backups")
    first, *_ = call("backup", "--list")["backups"]
    assert (first["second"], first["records"]) == (True, 2)
    assert call("restore", filled.today, "--look")["file"] == made["second"]
    assert call("backup", "--second", "off")["folder"] is None
    assert call("backup", "--list")["second"] is None


def test_a_damaged_desk_exits_with_four_is_salvaged_and_restored(
    filled: Store, call: Call, tmp_path: Path, make: Make
) -> None:
    door.apply(filled, [Change(None, make()) for _ in range(60)])
    root = filled.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'cargo'").fetchone()[0]
    filled.close()
    data = bytearray(filled.file.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    filled.file.write_bytes(data)
    assert "is damaged" in call(
        *("export", "cargo", "--from", "2025-11-01", "--to", "2025-11-30", "--out", tmp_path / "x.csv"), code=4
    )
    report = call("salvage", "--out", tmp_path / "saved.sqlite3")
    assert report["complete"]
    assert report["records"]["cargo"]["saved"] == 62
    assert "Nothing is lost" in Path(report["report"]).read_text("utf-8-sig")
    assert "exists already" in call("salvage", "--out", tmp_path / "saved.sqlite3", code=2)
    call("restore", tmp_path / "saved.sqlite3")
    assert call("verify")["ok"]
    assert call("totals", "--from", "2025-11-01", "--to", "2025-11-30")["rows"][0]["records"] == 62


def test_an_unattended_feed_backs_up_once_a_day_and_ends_when_it_is_stopped(filled: Store) -> None:
    stop = Event()
    stop.set()
    feed._back_up_daily(filled.folder, stop)
    assert backup.kept(filled.folder) == [], "stopped before it began"

    class Once(Event):
        def wait(self, timeout: float | None = None) -> bool:
            self.set()
            return True

    for _ in range(2):
        feed._back_up_daily(filled.folder, Once())
        assert len(backup.kept(filled.folder)) == 1


@pytest.mark.parametrize("said", ["[" * 100_000, "5", '{"proven": {"x": 5}, "last": {"at": "x"}, "second": {"at": 5}}'])
def test_spoilt_notes_stop_no_backup(filled: Store, call: Call, said: str) -> None:
    (filled.folder / "logs" / "backups.json").write_text(said)
    call("backup", "--list")
    assert call("doctor")["database"]["ok"]
    assert call("backup")["file"]


def test_a_copy_under_a_key_that_nobody_opens_stops_no_backup(
    filled: Store, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    from horgosdesk.store import key

    filled.close()
    monkeypatch.setitem(key._ARGON, "m", 1024)
    monkeypatch.setenv("HORGOSDESK_PASSPHRASE", "nine wagons of durum")
    call("encrypt")
    old = call("backup")["file"]
    call("decrypt")
    (filled.folder / "logs" / "backups.json").unlink()
    for passphrase in ("another passphrase than that", None):
        for one in key.unlocked():
            key.forget(one.id)
        if passphrase is None:
            monkeypatch.delenv("HORGOSDESK_PASSPHRASE")
        else:
            monkeypatch.setenv("HORGOSDESK_PASSPHRASE", passphrase)
        assert call("backup")["file"] != old
        assert [one["good"] for one in call("backup", "--list")["backups"] if one["file"] == old] == [None]
        assert "under another key" in call("restore", old, code=3)
