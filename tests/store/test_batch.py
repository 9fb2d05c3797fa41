"""What is stored at once is what is stored record by record, also when somebody saves meanwhile."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.core.cargo import CONTENT, Cargo, Content, content
from horgosdesk.core.errors import Refused
from horgosdesk.core.identity import new_uid, new_uids, uid_text
from horgosdesk.store import batch, cargo, door, journal, months
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.intake import Taken, add_all
from horgosdesk.store.verify import verify

Make = Callable[..., Cargo]


@pytest.fixture
def said(make: Make) -> list[Content]:
    """Loads of several days, the days mixed, some alike."""
    mixed = [make(day=f"2025-11-0{n % 3 + 1}", gross_g=n % 5 + 1, net_g=None, remark='"量\\\t') for n in range(12)]
    return [content(one) for one in (*mixed, make(container_no="CSQU3054383", value_fen=5, currency="CNY"))]


@pytest.fixture
def twin(store: Store, tmp_path: Path) -> Iterator[Store]:
    """The same desk once more."""
    (tmp_path / "twin").mkdir()
    shutil.copyfile(store.file, tmp_path / "twin" / FILE)
    for key in store.folder.glob("*.key*"):
        shutil.copyfile(key, tmp_path / "twin" / key.name)
    opened = open_store(tmp_path / "twin", who=store.who, clock=store.clock)
    yield opened
    opened.close()


def told(store: Store) -> list[tuple[Any, ...]]:
    """The journal but for uids and what follows from them."""
    return [(e.no, e.at, e.who, e.desk, e.action, e.before, e.after, e.reason) for e in journal.read(store)]


def is_whole(store: Store) -> bool:
    return all(check.ok for check in verify(store))


def test_a_batch_is_stored_as_its_records_one_by_one_are(store: Store, twin: Store, said: list[Content]) -> None:
    assert add_all(store, said, reason="import a.csv") == Taken(13, 0)
    days = list(dict.fromkeys(one[0] for one in said))
    by_day = sorted(said, key=lambda one: days.index(one[0]))
    records = [
        Cargo(uid=uid_text(uid), **dict(zip(CONTENT, one, strict=True)))
        for uid, one in zip(new_uids(len(said)), by_day, strict=True)
    ]
    door.apply(twin, [Change(None, one) for one in records], reason="import a.csv")
    assert told(store) == told(twin)
    for sql in (
        f"SELECT id, {', '.join(CONTENT)}, status, entered_by, entered_at, revision FROM cargo ORDER BY uid",
        "SELECT * FROM daily_totals",
        "SELECT rowid FROM cargo_search WHERE cargo_search MATCH 'CSQ'",
    ):
        rows = store.db.execute(sql).fetchall()
        assert rows
        assert rows == twin.db.execute(sql).fetchall()
    assert is_whole(store)
    assert is_whole(twin)


@pytest.mark.parametrize("times", [1, batch.TRIES])
def test_who_saves_while_a_batch_is_made_ready_comes_before_it(store: Store, make: Make, times: int) -> None:
    other = open_store(store.folder, who="clerk", clock=store.clock)
    calls = []

    def choose(said: Sequence[Content]) -> list[Content]:
        calls.append(len(said))
        if len(calls) <= times:
            door.apply(other, [Change(None, make(gross_g=len(calls), net_g=None))])
        return list(said)

    added = batch.add(store, [content(make())] * 2, choose, reason="import a.csv", at=store.now_text())
    other.close()
    assert len(added) == 2
    assert len(calls) == times + 1
    assert [entry.who for entry in journal.read(store)] == ["clerk"] * times + ["tester"] * 2
    assert is_whole(store)


def test_what_somebody_saved_meanwhile_is_not_added_again(store: Store, make: Make) -> None:
    one = make()
    assert add_all(store, [content(one)] * 2, reason="import a.csv") == Taken(2, 0)
    assert add_all(store, [content(one)] * 3, reason="import a.csv") == Taken(1, 2)
    void = door.void(next(cargo.between(store, one.day, one.day)))
    door.apply(store, [void])
    assert add_all(store, [content(one)] * 3, reason="import a.csv") == Taken(1, 2)
    assert is_whole(store)


def test_a_month_that_is_closed_meanwhile_keeps_the_batch_out(store: Store, make: Make) -> None:
    other = open_store(store.folder, who="boss", clock=store.clock)

    def choose(said: Sequence[Content]) -> list[Content]:
        if not months.closed(other):
            months.close(other, "2025-11")
        return list(said)

    with pytest.raises(Refused, match="is closed"):
        batch.add(store, [content(make())], choose, reason="import a.csv", at=store.now_text())
    other.close()
    assert store.db.execute("SELECT count(*) FROM cargo").fetchone() == (0,)


def test_uids_made_together_are_in_order_with_those_made_before_and_after() -> None:
    before, together, after = new_uid(), new_uids(2000), new_uid()
    every = [before, *map(uid_text, together), after]
    assert every == sorted(set(every))
    assert all(uid[14] == "7" and uid[19] in "89ab" for uid in every)


def test_a_column_that_is_nothing_but_zero_is_not_an_empty_one(store: Store, make: Make) -> None:
    add_all(store, [content(make(gross_g=0, net_g=0, packages=0))] * 2, reason="import a.csv")
    [stored, _] = cargo.between(store, "2025-11-03", "2025-11-03")
    assert (stored.gross_g, stored.net_g, stored.packages, stored.value_fen) == (0, 0, 0, None)
    assert is_whole(store)
