"""What is saved of a damaged file, for each kind of damage: real files, real damage, counted."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from struct import pack, unpack

import pytest

from horgosdesk import sample
from horgosdesk.core.cargo import COLUMNS, Cargo
from horgosdesk.core.errors import Damaged
from horgosdesk.core.identity import new_uid
from horgosdesk.store import backup, cargo, door, drafts, goals, journal, months, salvage
from horgosdesk.store.desk import FILE, open_store
from horgosdesk.store.door import TABLES, Change
from horgosdesk.store.salvage.cells import Unreadable, page_of
from horgosdesk.store.salvage.pages import Pages
from horgosdesk.store.verify import verify
from tests.conftest import NOON

PAGE = 4096
Damage = Callable[[bytearray, "Where"], None]


class Where:
    """The pages of the healthy file by table or index, leaves and inner ones, so that damage can be aimed."""

    def __init__(self, file: Path) -> None:
        db = sqlite3.connect(file)
        self.roots = dict(db.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"))
        db.close()
        self.leaves: dict[str, list[int]] = {}
        self.inner: dict[str, list[int]] = {}
        with Pages(file) as pages:
            for name, root in {**self.roots, "schema": 1}.items():
                todo = [root]
                self.leaves[name], self.inner[name] = [], []
                while todo:
                    number = todo.pop()
                    data = pages.get(number)
                    assert data is not None
                    page = page_of(data, pages.usable, number == 1)
                    (self.inner if page.inner else self.leaves)[name].append(number)
                    if page.inner:
                        todo += [unpack(">I", data[at : at + 4])[0] for at in page.cells] + [page.right]
            used = {one for of in (self.leaves, self.inner) for places in of.values() for one in places}
            self.rest = [one for one in range(2, pages.count + 1) if one not in used]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with records of every kind, long rows, edits, a closed month, a target and a draft; closed cleanly."""
    folder = tmp_path_factory.mktemp("whole") / "desk"
    store = open_store(folder, who="clerk", clock=lambda: NOON)
    sample.fill(store, "2025-11-01", "2025-11-06", 10, 1)
    kept = [one for one in cargo.between(store, "2025-11-01", "2025-11-30") if one.mode != "pipeline"][:30]
    door.apply(store, [Change(one, replace(one, remark="文" * 3000)) for one in kept[:6]])
    door.apply(store, [Change(one, replace(one, gross_g=one.gross_g + 1)) for one in kept[6:]], reason="scales")
    months.close(store, "2025-10")
    goals.put(store, "2025", "gross", 42_000_000)
    drafts.keep(store, new_uid(), "2025-12-03", {"hs_code": "1001"})
    store.close()
    return folder


@pytest.fixture
def damaged(whole: Path, tmp_path: Path) -> Path:
    """A copy of it, to be damaged."""
    return Path(shutil.copytree(whole, tmp_path / "desk"))


def hurt(folder: Path, damage: Damage) -> None:
    file = folder / FILE
    data = bytearray(file.read_bytes())
    damage(data, Where(file))
    file.write_bytes(data)


def zero(data: bytearray, number: int, pages: int = 1) -> None:
    data[(number - 1) * PAGE : (number - 1 + pages) * PAGE] = bytes(pages * PAGE)


def noise(data: bytearray, number: int) -> None:
    data[(number - 1) * PAGE : number * PAGE] = random.Random(number).randbytes(PAGE)


def records(folder: Path) -> dict[str, list[str]]:
    """All records of a desk as the journal would write them."""
    store = open_store(folder, read_only=True)
    found = {
        name: sorted(table.journal_text(table.record_of(row)) for row in store.db.execute(table.select))
        for name, table in TABLES.items()
    }
    store.close()
    return found


def count(folder: Path) -> int:
    return sum(map(len, records(folder).values()))


NOTHING_LOST: dict[str, Damage] = {
    "nothing": lambda data, at: None,
    "header": lambda data, at: data.__setitem__(slice(0, 100), bytes(100)),
    "schema, first page": lambda data, at: zero(data, 1),
    "schema, a leaf": lambda data, at: noise(data, at.leaves["schema"][0]),
    "root of cargo": lambda data, at: noise(data, at.roots["cargo"]),
    "root of the journal": lambda data, at: zero(data, at.roots["journal"]),
    "a leaf of cargo": lambda data, at: noise(data, at.leaves["cargo"][1]),
    "three leaves of cargo": lambda data, at: [zero(data, one) for one in at.leaves["cargo"][:3]],  # type: ignore[func-returns-value,return-value]
    "a leaf of messages": lambda data, at: zero(data, at.leaves["message"][0]),
    "meta": lambda data, at: zero(data, at.roots["meta"]),
    "closed months": lambda data, at: noise(data, at.roots["months"]),
    "the target": lambda data, at: zero(data, at.roots["goal"]),
    "totals": lambda data, at: [noise(data, one) for one in at.leaves["daily_totals"]],  # type: ignore[func-returns-value,return-value]
    "trains": lambda data, at: zero(data, at.roots["train"]),
    "an index": lambda data, at: noise(data, at.leaves["cargo_day"][0]),
    "the search index": lambda data, at: [noise(data, one) for one in at.leaves["cargo_search_data"]],  # type: ignore[func-returns-value,return-value]
    "the list of free pages": lambda data, at: data.__setitem__(slice(32, 40), pack(">II", 7, 9000)),
}


ALL_AT_ONCE = (
    ("header", "schema, a leaf", "the list of free pages"),
    ("root of cargo", "a leaf of messages", "meta", "closed months", "the target"),
    ("root of the journal", "three leaves of cargo", "totals", "trains", "an index", "the search index"),
)
"""Several damages together, so that the suite is quick; tests/benchmarks/salvage.py does them one by one."""


@pytest.mark.parametrize("names", ALL_AT_ONCE, ids=lambda names: names[0])
def test_nothing_is_lost_where_pages_or_the_journal_still_have_it(
    damaged: Path, whole: Path, names: tuple[str, ...]
) -> None:
    def damage(data: bytearray, at: Where) -> None:
        for name in names:
            NOTHING_LOST[name](data, at)

    if "meta" in names:
        # what the journal begins with stands there alone
        shutil.copyfile(whole / FILE, damaged / "backups" / "desk-20251201T000000000000.sqlite3")
    hurt(damaged, damage)
    report = salvage.salvage(damaged)
    assert report.all_saved, report.lines()
    backup.restore_into(damaged, Path(report.out))
    assert records(damaged) == records(whole)
    store = open_store(damaged)
    assert all(check.ok for check in verify(store)), verify(store)
    assert months.closed(store) == {"2025-10"}
    assert goals.of_year(store, "2025", "gross") == 42_000_000
    assert len(drafts.between(store, "2025-01-01", "2025-12-31")) == 1
    assert [entry.action for entry in journal.read(store)][-2:] == ["salvage", "restore"]
    store.close()


LOST_IN_PART: dict[str, tuple[Damage, int]] = {
    "a leaf of the journal": (lambda data, at: noise(data, at.leaves["journal"][3]), 0),
    "an overflow page": (lambda data, at: [noise(data, one) for one in at.rest[:2]], 1),  # type: ignore[func-returns-value,return-value]
    "the tail cut off": (lambda data, at: data.__delitem__(slice(len(data) * 3 // 4, None)), 400),
    "64 KB zeroed": (lambda data, at: zero(data, len(data) // PAGE // 2, 16), 60),
    "a leaf of cargo and of the journal": (
        lambda data, at: [noise(data, one) for one in (at.leaves["cargo"][-1], at.leaves["journal"][-1])],  # type: ignore[func-returns-value,return-value]
        20,
    ),
}


@pytest.mark.parametrize("name", ["64 KB zeroed", "a leaf of cargo and of the journal"])
def test_what_is_lost_is_said_and_the_rest_saved(damaged: Path, whole: Path, name: str) -> None:
    damage, most = LOST_IN_PART[name]
    hurt(damaged, damage)
    report = salvage.salvage(damaged, damaged / "out.sqlite3")
    saved = sum(told.saved for told in report.records.values())
    assert count(whole) - saved <= most, report.lines()
    assert not report.all_saved or saved == count(whole)
    assert Path(report.out).with_suffix(".txt").read_text("utf-8-sig").count("\n") > 5
    if report.broken_at is not None:
        with pytest.raises(Damaged) as refused:
            backup.restore_into(damaged, Path(report.out))
        assert refused.value.code == "backup-tampered"
    backup.restore_into(damaged, Path(report.out), force=True)
    true, found = records(whole), records(damaged)
    for kind in true:
        unknown = set(found[kind]) - set(true[kind])
        assert len(unknown) <= sum(len(told.doubtful) for told in report.records.values()), "nothing is made up"
    store = open_store(damaged)
    wrong = {check.name for check in verify(store) if not check.ok}
    # an entry that is lost is missed by the chain, and where it added or changed a record, by that too
    assert wrong <= {"chain", "records"}
    assert ("chain" in wrong) == (report.broken_at is not None)
    store.close()


def in_use(folder: Path, make: Callable[..., Cargo], tmp_path: Path) -> Path:
    """A desk as a power cut leaves it: eight records more in the write-ahead log."""
    store = open_store(folder)
    for _ in range(8):
        door.apply(store, [Change(None, make())])
    cut = Path(shutil.copytree(folder, tmp_path / "cut", ignore=shutil.ignore_patterns("*-shm")))
    store.close()
    assert (cut / f"{FILE}-wal").stat().st_size > 8 * PAGE
    return cut


def test_what_only_the_log_holds_is_saved(damaged: Path, make: Callable[..., Cargo], tmp_path: Path) -> None:
    before = count(damaged)
    cut = in_use(damaged, make, tmp_path)
    report = salvage.salvage(cut, tmp_path / "out.sqlite3")
    assert report.all_saved
    assert sum(told.saved for told in report.records.values()) == before + 8


def test_of_a_torn_log_what_was_committed_before_the_tear_is_saved(
    damaged: Path, make: Callable[..., Cargo], tmp_path: Path
) -> None:
    before = count(damaged)
    cut = in_use(damaged, make, tmp_path)
    log = cut / f"{FILE}-wal"
    log.write_bytes(log.read_bytes()[: log.stat().st_size // 2])
    report = salvage.salvage(cut, tmp_path / "out.sqlite3")
    assert report.all_saved
    assert before < sum(told.saved for told in report.records.values()) < before + 8


def test_a_log_of_another_desk_is_left_out(damaged: Path, make: Callable[..., Cargo], tmp_path: Path) -> None:
    before = count(damaged)
    other = open_store(tmp_path / "other")
    door.apply(other, [Change(None, make())])
    shutil.copyfile(other.folder / f"{FILE}-wal", damaged / f"{FILE}-wal")
    other.close()
    report = salvage.salvage(damaged, tmp_path / "out.sqlite3")
    assert report.log_left_out
    assert report.all_saved
    assert sum(told.saved for told in report.records.values()) == before


def test_a_record_changed_behind_the_journals_back_is_put_right_and_one_slipped_in_is_named(damaged: Path) -> None:
    db = sqlite3.connect(damaged / FILE)
    db.execute("UPDATE cargo SET gross_g = 1 WHERE id = 5")
    columns = ", ".join(COLUMNS[1:])
    db.execute(
        f"INSERT INTO cargo (id, uid, {columns}) SELECT 99999, randomblob(16), {columns} FROM cargo WHERE id = 6"
    )
    db.commit()
    db.close()
    report = salvage.salvage(damaged)
    assert report.records["cargo"].by_journal == 1
    assert len(report.records["cargo"].doubtful) == 1
    assert not report.all_saved
    backup.restore_into(damaged, Path(report.out))
    store = open_store(damaged)
    assert all(check.ok for check in verify(store)), "the slipped in one is in the journal now, as salvaged"
    said = [(entry.action, entry.subject, entry.reason) for entry in journal.read(store)][-3:]
    assert said == [("salvage", "desk", "salvage"), ("add", "cargo", "salvage"), ("restore", "desk", "")]
    store.close()


def test_a_changed_entry_is_named_and_not_believed(damaged: Path, whole: Path) -> None:
    db = sqlite3.connect(damaged / FILE)
    db.execute("DROP TRIGGER journal_is_append_only_update")
    db.execute("UPDATE journal SET after = replace(after, 'final', 'void') WHERE no = 7")
    db.commit()
    db.close()
    report = salvage.salvage(damaged)
    assert report.altered == [7]
    assert report.broken_at == 7
    backup.restore_into(damaged, Path(report.out), force=True)
    assert records(damaged) == records(whole), "the row stands, since the entry against it does not fit its hash"


def test_what_is_no_database_at_all_gives_nothing_and_leaves_nothing(damaged: Path) -> None:
    (damaged / FILE).write_bytes(random.Random(1).randbytes(300_000))
    with pytest.raises(Damaged) as refused:
        salvage.salvage(damaged)
    assert refused.value.code == "nothing-salvaged"
    assert list((damaged / "backups").iterdir()) == []


def test_a_salvage_that_is_stopped_leaves_nothing(damaged: Path) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Enough

    with pytest.raises(Enough):
        salvage.salvage(damaged, tell=stop)
    assert list((damaged / "backups").iterdir()) == []


def test_row_by_row_what_sqlite_can_reach_is_saved(damaged: Path, whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # as of an encrypted file, whose pages only SQLite can decode
    from horgosdesk.store.salvage import gathering

    hurt(damaged, lambda data, at: noise(data, at.leaves["cargo"][2]))
    monkeypatch.setattr(gathering, "_by_pages", lambda *_, **__: ({}, 0))
    report = salvage.salvage(damaged)
    assert report.by_sqlite
    assert report.all_saved
    assert sum(told.saved for told in report.records.values()) == count(whole)


@pytest.mark.parametrize("seed", [4])
def test_random_damage_never_breaks_the_salvage_itself(damaged: Path, whole: Path, seed: int) -> None:
    dice = random.Random(seed)

    def spoil(data: bytearray, at: Where) -> None:
        for _ in range(dice.randrange(1, 12)):
            start = dice.randrange(len(data))
            length = dice.choice((1, 8, 200, 4096, 20_000))
            data[start : start + length] = dice.randbytes(len(data[start : start + length]))

    hurt(damaged, spoil)
    try:
        report = salvage.salvage(damaged, damaged / "out.sqlite3")
    except Damaged as refused:
        assert refused.code == "nothing-salvaged"
    else:
        saved = sum(told.saved for told in report.records.values())
        assert saved >= count(whole) * 0.6
        store_file = Path(report.out)
        backup.restore_into(damaged, store_file, force=True)


def test_a_page_that_is_none_is_not_read() -> None:
    with pytest.raises(Unreadable):
        page_of(bytes(PAGE), PAGE, False)
