"""The command line without room, memory or quiet: one line that says what to do, nothing half done, and it goes on after."""

import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.cli import run
from horgosdesk.store import cargo, place
from horgosdesk.store.desk import FILE, open_store
from horgosdesk.store.verify import verify

HEAD = "日期,进出口,运输方式,HS编码,品名,国别,毛重（吨）"


@pytest.fixture
def folder(small_disk: Any, schema_file: Path) -> Path:
    """A desk on a small disk."""
    made: Path = small_disk.folder / "desk"
    made.mkdir()
    shutil.copyfile(schema_file, made / FILE)
    open_store(made).close()
    return made


def rows(file: Path, count: int, day: str = "2025-10-02", tonnes: int = 10) -> Path:
    lines = [f"{day},出口,公路,87038000,纯电动乘用车,哈萨克斯坦,{tonnes}.{n:06d}" for n in range(count)]
    file.write_text("\n".join([HEAD, *lines]), encoding="utf-8")
    return file


def kept(folder: Path) -> int:
    store = open_store(folder)
    try:
        assert all(check.ok for check in verify(store))
        return len(list(cargo.between(store, "2025-01-01", "2025-12-31")))
    finally:
        store.close()


def test_everything_that_writes_says_that_the_disk_is_full_and_works_after(
    folder: Path, small_disk: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def call(*words: str) -> tuple[int, str]:
        code = run(["--lang", "en", "--data", str(folder), *words])
        return code, capsys.readouterr().err

    assert call("import", "cargo", str(rows(tmp_path / "a.csv", 20)))[0] == 0
    message = tmp_path / "message.csv"
    message.write_text(
        "车次,发车日期,车站,事件,时间\nX8001,2025-11-03,阿腾科里,到达,2025-11-03 10:00\n", encoding="utf-8"
    )
    shutil.copyfile(message, folder / "inbox" / "in.csv")
    out = small_disk.folder / "out.csv"
    out.write_text("the file of last month")
    small_disk.fill()
    writes = (
        ("import", "cargo", str(rows(tmp_path / "b.csv", 300, tonnes=20))),
        ("close", "2025-10"),
        ("backup",),
        ("export", "return", "--month", "2025-10", "--out", str(small_disk.folder / "r.xlsx")),
        ("export", "cargo", "--from", "2025-10-01", "--to", "2025-10-31", "--out", str(out)),
        ("export", "cargo", "--from", "2025-10-01", "--to", "2025-10-31", "--out", str(out.with_suffix(".xlsx"))),
        ("feed", "ingest", str(message)),
    )
    for words in writes:
        code, said = call(*words)
        assert code == 2, (words, said)
        assert ("full" in said and "go on" in said) or "Free some space" in said, (words, said)
        assert said.startswith("horgosdesk: ") and said.count("\n") == 1, said
    assert out.read_text() == "the file of last month"
    left = [one for one in small_disk.folder.rglob("*") if one.name.endswith(".part")]
    assert left == [], "half a file takes the room that lacks"
    assert (folder / "inbox" / "in.csv").exists()
    small_disk.free()
    assert kept(folder) == 20
    for words in writes:
        code, said = call(*words)
        assert code in (0, 1), (words, said)  # 1: a backup or check may have found something to say
    assert kept(folder) == 320


def test_an_import_that_the_memory_does_not_hold_says_so(folder: Path, tmp_path: Path) -> None:
    file, small = rows(tmp_path / "big.csv", 30_000), rows(tmp_path / "small.csv", 1)
    # all is imported and warm, and then there is only so much more
    program = (
        "import sys, resource; from pathlib import Path; from horgosdesk.cli import run\n"
        "data, small, big = sys.argv[1:]; run(['--lang', 'en', '--data', data, 'import', 'cargo', '--dry-run', small])\n"
        "pages = int(Path('/proc/self/statm').read_text().split()[0])\n"
        "most = pages * resource.getpagesize() + 20_000_000\n"
        "resource.setrlimit(resource.RLIMIT_AS, (most, most)); sys.exit(run(['--lang', 'en', '--data', data, 'import', 'cargo', big]))"
    )
    command = [sys.executable, "-c", program, str(folder), str(small), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2, done.stderr
    assert "memory does not suffice" in done.stderr
    assert done.stderr.startswith("horgosdesk: ") and done.stderr.count("\n") == 1
    assert kept(folder) == 0


def test_a_lock_is_words_after_a_while_and_a_reader_is_not_kept_out(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("horgosdesk.store.desk.open_store.__kwdefaults__", {**open_store.__kwdefaults__, "wait_s": 0.1})  # type: ignore[dict-item]
    other = sqlite3.connect(folder / FILE, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert run(["--lang", "en", "--data", str(folder), "import", "cargo", str(rows(tmp_path / "a.csv", 3))]) == 2
    assert "Another program is writing" in capsys.readouterr().err
    assert run(["--lang", "en", "--data", str(folder), "totals", "--from", "2025-10-01", "--to", "2025-10-31"]) == 0
    other.execute("ROLLBACK")
    other.close()
    assert run(["--lang", "en", "--data", str(folder), "import", "cargo", str(tmp_path / "a.csv")]) == 0


def test_a_program_that_keeps_the_file_for_itself_is_words_for_readers_too(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("horgosdesk.store.desk.open_store.__kwdefaults__", {**open_store.__kwdefaults__, "wait_s": 0.1})  # type: ignore[dict-item]
    other = sqlite3.connect(folder / FILE, isolation_level=None)
    other.execute("PRAGMA journal_mode = DELETE")  # as another tool may have set it
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    assert run(["--lang", "en", "--data", str(folder), "totals", "--from", "2025-10-01", "--to", "2025-10-31"]) == 2
    assert "Another program is writing" in capsys.readouterr().err
    other.execute("ROLLBACK")
    other.close()


def test_a_desk_on_a_share_is_warned_of_when_something_is_written(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"nas:/desks {folder} nfs4 rw 0 0\n")
    for asked in (place.share_of, place.on_share):
        monkeypatch.setattr(asked, "__defaults__", (mounts,))
    say: Callable[..., int] = lambda *words: run(["--lang", "en", "--data", str(folder), *words])  # noqa: E731
    say("totals", "--from", "2025-10-01", "--to", "2025-10-31")
    assert capsys.readouterr().err == "", "who only reads harms nothing"
    say("import", "cargo", str(rows(tmp_path / "a.csv", 3)), "--json")
    told = capsys.readouterr()
    assert "network share (nfs4)" in told.err and told.err.count("\n") == 1
    assert json.loads(told.out)["files"][0]["accepted"] == 3
    say("doctor", "--json")
    assert json.loads(capsys.readouterr().out)["folder"]["network_share"] == "nfs4"


def test_a_message_that_finds_no_room_stays_in_the_inbox(folder: Path, small_disk: Any) -> None:
    from threading import Event

    from horgosdesk.core.errors import Hindered
    from horgosdesk.railway.inbox import Inbox
    from horgosdesk.railway.intake import context

    store = open_store(folder)
    file = folder / "inbox" / "one.csv"
    file.write_text("车次,发车日期,车站,事件,时间\nX8001,2025-11-03,阿腾科里,到达,2025-11-03 10:00\n", encoding="utf-8")
    inbox = Inbox(folder / "inbox", "inbox")
    inbox.settle_s = 0.0
    small_disk.fill()
    store.db.execute("PRAGMA wal_autocheckpoint = 0")
    with pytest.raises(Hindered), store.transaction("enter") as db:
        while True:  # what the write-ahead log has is written over first
            db.execute("INSERT OR REPLACE INTO meta VALUES (hex(randomblob(9)), hex(randomblob(90000)))")
    with pytest.raises(Hindered) as refused:
        inbox.once(store, context(store, "en"), Event(), lambda *_: None)
    assert refused.value.code == "disk-full"
    assert file.exists()
    small_disk.free()
    assert inbox.once(store, context(store, "en"), Event(), lambda *_: None) == []
    assert not file.exists()
    assert store.db.execute("SELECT count(*) FROM message").fetchone()[0] == 1
    store.close()
