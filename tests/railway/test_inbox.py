"""A watched folder: a file is taken when it is whole, moved when it is committed, and never lost in between."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
import sender

from horgosdesk.core.errors import Problem
from horgosdesk.railway.formats import Context
from horgosdesk.railway.inbox import EMPTY_S, SETTLE_S, Inbox
from horgosdesk.railway.intake import Result, context, ingest_file
from horgosdesk.store.desk import Store, open_store

MONTH = "2025-12"


class Watched:
    """The desk's inbox, a clock that is put on by hand, and what was heard."""

    def __init__(self, store: Store, how: Context) -> None:
        self.store, self.how, self.now = store, how, 0.0
        self.folder = store.folder / "inbox"
        self.box = Inbox(self.folder, clock=lambda: self.now)
        self.heard: dict[str, list[str]] = {}
        self.stop = Event()
        self.on_heard: Callable[[], object] = lambda: None

    def write(self, name: str, *trains: object) -> Path:
        file = self.folder / name
        file.write_text(json.dumps(trains or [sender.whole(1, 1)]))
        return file

    def turn(self, after_s: float = 0.0) -> list[str]:
        """A look after so many seconds; what is wrong."""
        self.now += after_s
        return self.box.turn(self.store, self.how, self.stop, self._hear)

    def _hear(self, file: str, results: "list[Result] | object") -> None:
        assert isinstance(results, list)
        self.heard[Path(file).name] = [one.outcome for one in results]
        self.on_heard()

    def inside(self, *parts: str) -> set[str]:
        """The names of the files in the inbox, or below it."""
        return {one.name for one in self.folder.joinpath(*parts).glob("*") if one.is_file()}


@pytest.fixture
def watched(store: Store, how: Context) -> Watched:
    return Watched(store, how)


def test_a_whole_file_is_taken_and_goes_to_done(watched: Watched) -> None:
    watched.write("a.json")
    watched.turn()
    assert watched.heard == {}
    watched.turn(SETTLE_S)
    assert watched.heard == {"a.json": ["applied"]}
    assert watched.inside() == set()
    assert watched.inside("done", MONTH) == {"a.json"}


def test_a_file_that_still_grows_is_left(watched: Watched) -> None:
    file = watched.write("a.json")
    text = file.read_text()
    for end in range(5, 50, 9):
        file.write_text(text[:end])
        os.utime(file, (end, end))
        watched.turn(SETTLE_S)
    file.write_text(text)
    watched.turn(SETTLE_S)
    assert watched.heard == {}
    watched.turn(SETTLE_S)
    assert watched.heard == {"a.json": ["applied"]}


def test_a_file_that_is_written_anew_in_the_same_size_is_left_too(watched: Watched) -> None:
    file = watched.write("a.json")
    watched.turn()
    os.utime(file, (1, 1))
    watched.turn(SETTLE_S)
    assert watched.heard == {}


@pytest.mark.parametrize(
    "name", ["a.json.part", "a.tmp", "~$a.xlsx", ".a.json.swp", "A.PART", "a.crdownload", "Thumbs.db", "desktop.ini"]
)
def test_what_programs_leave_while_they_write_is_not_looked_at(watched: Watched, name: str) -> None:
    watched.write(name)
    watched.turn()
    watched.turn(1000)
    assert watched.heard == {}
    assert watched.inside() == {name}


def test_an_empty_file_is_waited_for_and_then_quarantined(watched: Watched) -> None:
    (watched.folder / "a.xml").touch()
    watched.turn()
    watched.turn(SETTLE_S)
    assert watched.heard == {}
    watched.turn(EMPTY_S)
    assert watched.heard == {"a.xml": ["quarantined"]}
    assert watched.inside("quarantine") == {"a.xml", "a.xml.reason.txt"}


def test_one_bad_message_takes_the_file_to_quarantine_and_the_good_ones_in(watched: Watched) -> None:
    watched.write("a.json", sender.whole(1, 1), {**sender.whole(1, 2), "version": "x"})
    watched.turn()
    watched.turn(SETTLE_S)
    assert watched.heard == {"a.json": ["applied", "quarantined"]}
    assert watched.inside("quarantine") == {"a.json", "a.json.reason.txt"}


def test_folders_in_it_are_left(watched: Watched) -> None:
    (watched.folder / "old").mkdir()
    watched.turn()
    watched.turn(1000)
    assert (watched.folder / "old").is_dir()


def test_the_oldest_is_taken_first(watched: Watched) -> None:
    for at, name in enumerate(("c", "a", "b")):
        os.utime(watched.write(name, sender.whole(at + 1, 1)), (at, at))
    watched.turn()
    watched.turn(SETTLE_S)
    assert list(watched.heard) == ["c", "a", "b"]


def test_after_a_crash_between_commit_and_move_the_file_is_a_duplicate_and_goes_to_done(watched: Watched) -> None:
    file = watched.write("a.json")
    ingest_file(watched.store, file, watched.how)
    watched.turn()
    watched.turn(SETTLE_S)
    assert watched.heard == {"a.json": ["duplicate"]}
    assert watched.inside("done", MONTH) == {"a.json"}


def test_a_file_that_cannot_be_moved_waits_with_words_and_is_not_read_again(watched: Watched) -> None:
    in_the_way = watched.folder / "done" / MONTH
    in_the_way.write_text("a file where the month's folder should be")
    watched.write("a.json")
    watched.turn()
    [wrong] = watched.turn(SETTLE_S)
    assert wrong.startswith("a.json has to wait: ")
    assert watched.turn() == [wrong]
    assert watched.heard == {}
    in_the_way.unlink()
    assert watched.turn(SETTLE_S) == []
    assert watched.heard == {"a.json": ["applied"]}, "it was taken once, and that is told when it is put away"
    assert watched.inside("done", MONTH) == {"a.json"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a file that cannot be read even by root")
def test_a_file_that_cannot_be_read_waits_with_words(watched: Watched) -> None:
    watched.box.empty_s = 0
    (watched.folder / "a.xml").symlink_to("/proc/self/mem")
    watched.turn()
    [wrong] = watched.turn(SETTLE_S)
    assert wrong.startswith("a.xml has to wait: ")
    (watched.folder / "a.xml").unlink()
    assert watched.turn(SETTLE_S) == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs a link that leads to a name too long")
def test_a_file_that_cannot_be_looked_at_does_not_keep_out_the_others(watched: Watched) -> None:
    link = watched.folder / "x.xml"
    link.symlink_to("x" * 300)
    watched.write("a.json")
    [wrong] = watched.turn()
    assert wrong.startswith("x.xml has to wait: ")
    assert watched.turn(SETTLE_S) == [wrong]
    assert watched.heard == {"a.json": ["applied"]}
    link.unlink()
    assert watched.turn() == []


def test_another_file_of_the_same_name_that_comes_meanwhile_is_read_too(watched: Watched) -> None:
    watched.write("a.json")
    second = watched.write("b.json", sender.whole(2, 1))
    for at, file in enumerate((watched.folder / "a.json", second)):
        os.utime(file, (at, at))
    watched.on_heard = lambda: watched.write("b.json", *(sender.whole(train, 1) for train in (3, 4)))
    watched.turn()
    watched.turn(SETTLE_S)
    assert watched.heard == {"a.json": ["applied"]}
    watched.on_heard = lambda: None
    watched.turn()
    watched.turn(SETTLE_S)
    assert watched.heard["b.json"] == ["applied", "applied"]
    assert watched.store.db.execute("SELECT count(*) FROM message").fetchone()[0] == 4


def test_a_locked_desk_leaves_the_files_where_they_are(watched: Watched) -> None:
    watched.write("a.json")
    other = open_store(watched.store.folder)
    watched.store.db.execute("PRAGMA busy_timeout = 10")
    watched.turn()
    other.db.execute("BEGIN IMMEDIATE")
    with pytest.raises(Problem, match="Another program is writing"):
        watched.turn(SETTLE_S)
    other.close()
    assert watched.inside() == {"a.json"}
    watched.turn()
    assert watched.heard == {"a.json": ["applied"]}


def test_a_folder_that_is_gone_is_an_error_for_the_channel(store: Store, how: Context, tmp_path: Path) -> None:
    box = Inbox(tmp_path / "share", "share")
    with pytest.raises(OSError, match="share"):
        box.run(store, how, Event(), lambda file, results: None, lambda wrong: None)


def test_files_of_another_folder_go_to_the_desks_own(store: Store, how: Context, tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (share / "a.json").write_text(json.dumps([sender.whole(1, 1)]))
    (share / "b.json").write_text("nonsense")
    heard: list[str] = []
    box = Inbox(share, "share")
    box.settle_s = 0
    box.once(store, how, Event(), lambda file, results: heard.append(Path(file).name))
    assert sorted(heard) == ["a.json", "b.json"]
    assert list(share.iterdir()) == []
    assert (store.folder / "inbox" / "done" / MONTH / "a.json").exists()
    assert (store.folder / "inbox" / "quarantine" / "b.json").exists()


def test_many_files_are_stored_together(watched: Watched) -> None:
    begun: list[str] = []
    watched.store.db.set_trace_callback(lambda sql: begun.append(sql) if sql.startswith("BEGIN") else None)
    for number in range(60):
        watched.write(f"{number}.json", sender.whole(number + 1, 1))
    watched.turn()
    watched.turn(SETTLE_S)
    assert len(watched.heard) == 60
    assert len(begun) <= 2


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_out_of_the_folder_is_not_followed_one_within_it_is(watched: Watched, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps([sender.whole(1, 1)]))
    link = watched.folder / "a.json"
    link.symlink_to(secret)
    watched.turn()
    [wrong] = watched.turn(SETTLE_S)
    assert wrong == "a.json has to wait: it is a link that leads out of the folder; put the file itself there"
    assert watched.heard == {} and secret.exists() and link.is_symlink()
    link.unlink()
    (watched.folder / "done").mkdir(exist_ok=True)
    (watched.folder / "done" / "b.json").write_text(secret.read_text())
    link.symlink_to(watched.folder / "done" / "b.json")
    watched.turn()
    assert watched.turn(SETTLE_S) == []
    assert watched.heard == {"a.json": ["applied"]}


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and names that Windows has not")
def test_pipes_and_names_made_to_do_harm(watched: Watched) -> None:
    os.mkfifo(watched.folder / "pipe.json")
    for name in ("NUL.json", "a\u202ejson.exe", "b\x1b[2J.json", "c\nd.json"):
        watched.write(name, sender.whole(len(name), 1))
    watched.turn()
    watched.turn(SETTLE_S)
    assert len(watched.heard) == 4
    assert watched.inside("done", MONTH) == {"_NUL.json", "a_json.exe", "b_[2J.json", "c_d.json"}


def test_the_limits_of_a_desk_hold_for_what_comes_by_the_feed(store: Store, watched: Watched) -> None:
    (store.folder / "limits.csv").write_text("name,value\njson_depth,2\n", encoding="utf-8")
    watched.how = context(store, "en")
    watched.write("a.json")
    watched.turn()
    watched.turn(SETTLE_S)
    assert watched.heard == {"a.json": ["quarantined"]}
    reason = (store.folder / "inbox" / "quarantine" / "a.json.reason.txt").read_text("utf-8")
    assert "(json_depth: JSON lists and objects within one another)" in reason
