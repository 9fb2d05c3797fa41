"""Backups are whole even while the file is open, are kept by the rule, and restoring keeps what it replaces."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.core.identity import new_uid
from horgosdesk.store import accounts, backup, door, drafts, journal, months, signing, totals
from horgosdesk.store.backup import copying, shelf
from horgosdesk.store.backup.second import KEY
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify
from tests.conftest import NOON, PASSWORD

Make = Callable[..., Cargo]


def records(store: Store) -> int:
    return totals.totals(store, "2025-01-01", "2025-12-31")[0].sums.records


def later(store: Store, **time: float) -> None:
    """Set the desk's clock on."""
    now = store.clock() + timedelta(**time)
    store.clock = lambda: now


def spoil(file: Path) -> None:
    """Damage a file's second half."""
    data = file.read_bytes()
    file.write_bytes(data[: len(data) // 2] + b"\xff" * (len(data) // 2))


# Making


def test_a_copy_made_while_another_connection_writes_is_a_state_that_there_was(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make()) for _ in range(40)])
    other = open_store(store.folder, clock=lambda: NOON)
    writing = iter(range(3))

    def meanwhile(_done: int, _total: int) -> None:
        if next(writing, None) is not None:
            door.apply(other, [Change(None, make())])

    made = backup.make(store, tell=meanwhile)
    found = backup.facts_of(made.file)
    assert found.records == found.entries == found.no
    assert 40 <= found.records <= 43
    assert sqlite3.connect(made.file).execute("PRAGMA journal_mode").fetchone() == ("delete",), "one file, no more"
    other.close()


def test_a_copy_that_lacks_a_record_is_not_called_good(
    store: Store, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.apply(store, [Change(None, make()) for _ in range(3)])
    monkeypatch.setattr(copying, "make_durable", _drop_last)
    with pytest.raises(Damaged) as refused:
        backup.make(store)
    assert refused.value.code == "backup-damaged"
    assert list((store.folder / "backups").iterdir()) == []
    assert "damaged" in backup.state(store.folder).failed


def _drop_last(path: Path) -> None:
    if path.is_file():
        with sqlite3.connect(path) as db:
            db.execute("DROP TRIGGER journal_is_append_only_delete")
            db.execute("DELETE FROM journal WHERE no = 3")
        db.close()


def test_a_copy_that_is_stopped_leaves_nothing(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make()) for _ in range(40)])
    with pytest.raises(backup.Stopped):
        backup.make(store, stop=lambda: True)
    assert list((store.folder / "backups").iterdir()) == []
    assert backup.state(store.folder).failed == ""


def test_without_room_nothing_is_begun_and_the_words_say_how_much_it_takes(
    store: Store, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.apply(store, [Change(None, make())])
    monkeypatch.setattr(copying, "SPARE", 1 << 60)
    with pytest.raises(Problem) as refused:
        backup.make(store)
    assert refused.value.code == "backup-no-room"
    assert backup.state(store.folder).failed == str(refused.value)
    monkeypatch.undo()
    backup.make(store)
    assert backup.state(store.folder).failed == ""


def test_an_existing_file_is_not_overwritten(store: Store, tmp_path: Path) -> None:
    out = tmp_path / "there.sqlite3"
    out.write_text("mine")
    with pytest.raises(Problem, match="exists already"):
        backup.backup(store, out)
    assert out.read_text() == "mine"


def test_once_a_day_and_when_something_was_changed(store: Store, make: Make) -> None:
    assert backup.make_if_due(store) is None, "an empty desk needs none"
    assert not backup.changed(store)
    door.apply(store, [Change(None, make())])
    assert backup.changed(store)
    assert backup.make_if_due(store) is not None
    assert not backup.changed(store)
    later(store, hours=3)
    assert backup.make_if_due(store) is None
    assert backup.make_if_changed(store) is None
    door.apply(store, [Change(None, make())])
    assert backup.make_if_changed(store) is not None
    later(store, days=1)
    assert backup.make_if_due(store) is not None


def test_the_rule_is_applied_to_what_was_proven(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    first = backup.backup(store)
    later(store, minutes=1)
    hand = backup.backup(store, kind="hand")
    later(store, minutes=1)
    newest = backup.backup(store)
    assert not first.exists(), "the newest of a day is kept"
    spoil(newest)
    later(store, minutes=1)
    last = backup.backup(store)
    kept = backup.kept(store.folder)
    assert [(one.file, one.good) for one in kept] == [(last, True), (newest, False), (hand, True)]
    assert [one.kind for one in kept] == ["auto", "auto", "hand"]
    assert kept[0].facts is not None
    assert (kept[0].facts.records, kept[0].who) == (1, "tester")
    (store.folder / "backups" / "mine.sqlite3").write_text("from elsewhere")
    (store.folder / "logs" / "backups.json").write_text("{")
    assert [one.good for one in backup.kept(store.folder)] == [False, None, False, None], "notes are not relied on"
    good = backup.newest_good(store.folder)
    assert good is not None
    assert good.file == last
    assert shelf.told_by_name(last) == ("auto", store.clock())


# The second folder


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A USB stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_each_backup_is_copied_to_the_stick_and_what_was_missed_is_caught_up(
    store: Store, make: Make, stick: Path, tmp_path: Path
) -> None:
    door.apply(store, [Change(None, make())])
    place = backup.choose_second(store, stick)
    assert place is not None
    made = backup.make(store)
    assert made.second is not None
    assert made.second.read_bytes() == made.file.read_bytes()
    assert backup.catch_up(store) is None
    stick.rename(tmp_path / "pulled out")
    later(store, days=1)
    made = backup.make(store)
    assert made.file.exists()
    assert made.wrong is not None
    assert made.wrong.code == "second-missing"
    assert "Plug the stick in" in backup.state(store.folder).second_wrong
    (tmp_path / "other").mkdir()
    shutil.copytree(tmp_path / "other", stick)
    assert (again := backup.catch_up(store)) is not None
    assert again.wrong is not None, "an empty stick in its place is not the one that was chosen"
    stick.rmdir()
    (tmp_path / "pulled out").rename(stick)
    caught = backup.catch_up(store)
    assert caught is not None
    assert caught.second == place / made.file.name
    state = backup.state(store.folder)
    assert (state.second_wrong, state.second_at) == ("", state.at)
    assert backup.choose_second(store, None) is None
    assert backup.state(store.folder).second == ""
    assert [entry.key for entry in journal.read(store)][-1] == KEY


def test_a_stick_that_writes_something_else_is_found_out(
    store: Store, make: Make, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from horgosdesk.store.backup import second

    door.apply(store, [Change(None, make())])
    place = backup.choose_second(store, stick)
    assert place is not None
    monkeypatch.setattr(second, "make_durable", lambda half: half.is_file() and spoil(half))
    made = backup.make(store)
    assert made.file.exists()
    assert made.wrong is not None
    assert made.wrong.code == "second-differs"
    assert list(place.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind here")
def test_a_folder_that_cannot_be_written_is_refused(store: Store, stick: Path) -> None:
    stick.chmod(0o500)
    with pytest.raises(Problem) as refused:
        backup.choose_second(store, stick)
    assert refused.value.code == "second-not-writable"
    stick.chmod(0o700)


def test_the_second_folder_is_there_and_not_within_the_desk(store: Store, stick: Path) -> None:
    for wrong, code in ((store.folder / "backups", "second-same"), (stick / "none", "second-missing")):
        with pytest.raises(Problem) as told:
            backup.choose_second(store, wrong)
        assert told.value.code == code


def test_the_second_folder_is_the_administrators(guarded: Store, stick: Path) -> None:
    signing.sign_in(guarded, "super", PASSWORD.format(name="super"))
    with pytest.raises(Refused):
        backup.choose_second(guarded, stick)
    assert guarded.meta(KEY) == ""


# Looking


def test_a_look_says_what_would_be_lost_and_by_whom(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make(day="2025-10-03"))])
    copy = backup.backup(store)
    months.close(store, "2025-10")
    store.user = "other"
    [added] = door.apply(store, [Change(None, make())])
    door.apply(store, [Change(added.after, replace(added.after, remark="x"))])
    seen = backup.look(store.folder, copy)
    assert (seen.common, seen.lost, seen.lost_records, seen.gained) == (1, 3, 1, 0)
    assert seen.lost_by == (("other", 2), ("tester", 1))
    assert [(one.month, one.there, one.now) for one in seen.months] == [("2025-11", 0, 1), ("2025-10", 1, 1)]
    assert [(one.what, one.name) for one in seen.events] == [("close", "2025-10")]
    assert seen.broken is None
    kept = backup.restore(store, copy)
    seen = backup.look(store.folder, kept)
    assert (seen.common, seen.lost, seen.gained) == (1, 1, 3), "the way back is told too"


# Restoring


def test_a_look_counts_what_is_half_typed(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    first, second = new_uid(), new_uid()
    drafts.keep(store, first, "2025-11-03", {"hs_code": "1001"})
    copy = backup.make(store).file
    assert backup.look(store.folder, copy).drafts == 0
    drafts.keep(store, first, "2025-11-03", {"hs_code": "100119"})
    drafts.keep(store, second, "2025-11-03", {"gross_g": "5"})
    assert backup.look(store.folder, copy).drafts == 2


def test_restore_brings_back_the_state_and_keeps_the_replaced_one(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    copy = backup.backup(store)
    door.apply(store, [Change(None, make())])
    head = backup.facts_of(store.file).head
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
    *_, last = journal.read(store)
    said = json.loads(last.after or "")
    assert (last.action, said["file"]) == ("restore", copy.name)
    assert said["replaced_head"] == head, "the rewind of the chain is on record"
    assert store.folder / said["replaced"] == kept
    assert sorted(file.suffix for file in (store.folder / "backups").iterdir()) == [".sqlite3", ".sqlite3"]


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"x" * 4000])
def test_what_is_no_backup_is_not_restored(store: Store, make: Make, tmp_path: Path, content: bytes) -> None:
    door.apply(store, [Change(None, make())])
    (tmp_path / "bad.sqlite3").write_bytes(content)
    with pytest.raises(Damaged):
        backup.restore(store, tmp_path / "bad.sqlite3")
    assert records(store) == 1


def test_a_backup_whose_last_page_is_cut_short_is_refused(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make())])
    copy = backup.backup(store)
    # SQLite reads what is missing of a page as zeros, so that of a page that ends with some nothing seems to be missing
    with sqlite3.connect(copy, isolation_level=None) as db:
        db.execute("CREATE TABLE more (x)")
        db.execute("INSERT INTO more VALUES (zeroblob(9000))")
        db.execute("DROP TABLE more")
    db.close()
    whole = copy.read_bytes()
    assert whole[-1] == 0
    for lost in (1, 7, 4095, 4096):
        copy.write_bytes(whole[:-lost])
        for at_work in (backup.restore, lambda store, copy: backup.look(store.folder, copy)):
            with pytest.raises(Damaged):
                at_work(store, copy)
    assert records(store) == 1 and all(one.ok for one in verify(store))


@pytest.mark.parametrize(
    ("sql", "name"),
    [
        ("CREATE TRIGGER evil AFTER INSERT ON cargo BEGIN DELETE FROM months; END", "trigger evil"),
        ("CREATE VIEW peek AS SELECT 1", "view peek"),
        ("DROP TRIGGER journal_is_append_only_update", "trigger journal_is_append_only_update"),
        ("CREATE TABLE more (x)", "table more"),
    ],
)
def test_a_backup_with_what_the_program_never_makes_is_refused_by_name(
    store: Store, make: Make, sql: str, name: str
) -> None:
    door.apply(store, [Change(None, make())])
    copy = backup.backup(store)
    with sqlite3.connect(copy) as db:
        db.execute(sql)
    db.close()
    with pytest.raises(Damaged, match=name) as refused:
        backup.restore(store, copy, force=True)
    assert refused.value.code == "backup-strange"


def test_a_restore_keeps_the_accounts_and_where_copies_go(
    store: Store, make: Make, tmp_path: Path, weak_hashes: None
) -> None:
    door.apply(store, [Change(None, make())])
    before = backup.backup(store, tmp_path / "before.sqlite3")
    (tmp_path / "theirs").mkdir()
    backup.choose_second(store, tmp_path / "theirs")
    accounts.switch_on(store, "boss", "", "nine wagons of durum")
    after = backup.backup(store, tmp_path / "after.sqlite3")
    accounts.switch_off(store)
    backup.choose_second(store, None)
    # the desk's file was damaged meanwhile, and one from before the accounts took its place
    store.close()
    shutil.copyfile(before, store.file)
    with closing(open_store(store.folder)) as now:
        backup.restore(now, after)
        assert accounts.everyone(now) == [] and backup.second_folder(now) is None
        assert all(one.ok for one in verify(now))


def test_a_backup_whose_journal_was_changed_needs_a_second_yes(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make()) for _ in range(3)])
    copy = backup.backup(store)
    with sqlite3.connect(copy) as db:
        [sql] = db.execute("SELECT sql FROM sqlite_master WHERE name = 'journal_is_append_only_update'").fetchone()
        db.execute("DROP TRIGGER journal_is_append_only_update")
        db.execute("UPDATE journal SET who = 'nobody' WHERE no = 2")
        db.execute(sql)
    db.close()
    with pytest.raises(Damaged) as refused:
        backup.restore(store, copy)
    assert (refused.value.code, refused.value.values["no"]) == ("backup-tampered", 2)
    assert backup.look(store.folder, copy).broken == 2
    backup.restore(store, copy, force=True)
    *_, last = journal.read(store)
    assert json.loads(last.after or "")["forced"]


def test_who_may_not_manage_restores_nothing(guarded: Store) -> None:
    copy = backup.backup(guarded)
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    with pytest.raises(Refused):
        backup.restore(guarded, copy)
    assert list((guarded.folder / "backups").iterdir()) == [copy]


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
    assert [entry.action for entry in journal.read(again)] == ["add", "restore"]
    again.close()


def test_a_bad_backup_leaves_a_damaged_database_where_it_is(store: Store, tmp_path: Path) -> None:
    store.close()
    store.file.write_bytes(b"not a database")
    (tmp_path / "bad.sqlite3").write_bytes(b"hello")
    with pytest.raises(Damaged):
        backup.restore_into(store.folder, tmp_path / "bad.sqlite3")
    assert store.file.read_bytes() == b"not a database"
