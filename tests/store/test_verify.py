"""Tampering is found, whatever was touched."""

import sqlite3
from collections.abc import Callable

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.message import Event, Load, message
from horgosdesk.store import door, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.proof import chain
from horgosdesk.store.verify import verify

Make = Callable[..., Cargo]


@pytest.mark.parametrize(
    ("sql", "check"),
    [
        ("DELETE FROM journal WHERE no = 3", "chain"),
        ("DELETE FROM journal WHERE no = (SELECT max(no) FROM journal)", "chain"),
        ("UPDATE journal SET who = 'nobody' WHERE no = 2", "chain"),
        ("UPDATE journal SET after = replace(after, '64200000', '64200001') WHERE no = 2", "chain"),
        ("UPDATE cargo SET gross_g = gross_g + 1 WHERE id = 2", "records"),
        ("UPDATE cargo SET status = 'void' WHERE id = 2", "totals"),
        ("DELETE FROM cargo WHERE id = 2", "records"),
        ("UPDATE daily_totals SET records = records + 1", "totals"),
    ],
)
def test_tampering_is_found(store: Store, make: Make, sql: str, check: str) -> None:
    door.apply(store, [Change(None, make()) for _ in range(5)])
    assert all(one.ok for one in verify(store))
    for (name,) in store.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        store.db.execute(f'DROP TRIGGER "{name}"')
    store.db.execute(sql)
    assert {one.name: one.ok for one in verify(store)}[check] is False


@pytest.mark.parametrize("sql", ["DELETE FROM journal", "UPDATE journal SET who = 'x'", "DELETE FROM cargo"])
def test_the_journal_is_append_only_and_records_stay(store: Store, make: Make, sql: str) -> None:
    door.apply(store, [Change(None, make())])
    with pytest.raises(sqlite3.IntegrityError, match=r"append-only|never deleted"):
        store.db.execute(sql)


def test_records_of_any_characters_are_told_by_sqlite_as_by_the_program(store: Store, make: Make) -> None:
    odd = "".join(map(chr, range(1, 0x20))) + "\"\\/\x7f\u2028\ufeff霍😀'%s"
    door.apply(store, [Change(None, make(remark=odd, trader="%d", net_g=None, quantity_milli=0))])
    walked = chain.walk(store.db, store.meta("origin"), door.TABLES.values(), lambda *_: None)
    assert all(one.fits() for one in walked.beside.values())
    assert all(check.ok for check in verify(store))


AT_S = 1_764_547_200
RUNS = [("X1", "2025-12-01"), ("X1", "2025-12-02"), ("X2", "2025-12-01"), ("X3", ""), ("X3", "2025-12-05")]


@pytest.fixture
def with_trains(store: Store) -> Store:
    """Trains with a day, one of a message without, one that was told of and taken back."""
    heard = []
    for number, (train_no, day) in enumerate(RUNS):
        at_s = AT_S + number * 86_400
        times = [Event("horgos", "arrival", "actual", at_s), Event("altynkol", "departure", "planned", at_s + 60)]
        loads = [Load(1, "52417735", "HGSU3507657", "", "", 7, 3), Load(2, "52417736", "", "", "", 8, 3)]
        heard.append(
            message("t", f"m{number}", "train", train_no=train_no, sent_s=at_s, day=day, events=times, loads=loads)
        )
    trains.take(store, heard)
    gone = message("t", "g", "train", train_no="X4", day="2025-12-01", sent_s=AT_S, events=[])
    back = message("t", "b", "train", train_no="X4", day="2025-12-01", sent_s=AT_S + 1, act="delete", refers="g")
    trains.take(store, [gone, back])
    return store


@pytest.mark.parametrize(
    ("statements", "wrong"),
    [
        (["UPDATE train_event SET at_s = at_s + 1 WHERE train = 2"], ["X1/2025-12-02"]),
        (["DELETE FROM train_event WHERE train = 1 AND location = 'horgos'"], ["X1/2025-12-01"]),
        (["INSERT INTO train_event VALUES (1, 'z', 'pass', 'actual', 5, 1)"], ["X1/2025-12-01"]),
        (["INSERT INTO train_event VALUES (0, 'z', 'pass', 'actual', 5, 1)"], []),
        (["UPDATE consist SET train = 9 WHERE train = 1 AND place = 1"], ["X1/2025-12-01"]),
        (["UPDATE consist SET gauge = '1435' WHERE train = 1 AND place = 1"], ["X1/2025-12-01"]),
        (["DELETE FROM train WHERE id = 3"], ["X2/2025-12-01"]),
        (["UPDATE train SET id = 77 WHERE id = 1"], ["X1/2025-12-01"]),
        (["UPDATE train SET day = '2025-12-09' WHERE id = 3"], ["X2/2025-12-09", "X2/2025-12-01"]),
        (["UPDATE train SET train_no = 'X9' WHERE id = 3"], ["X9/2025-12-01", "X2/2025-12-01"]),
        (["UPDATE train SET heard_s = 1 WHERE train_no = 'X3' AND day = '2025-12-05'"], ["X3/2025-12-05"]),
        (["UPDATE train_event SET message = 3 WHERE train = (SELECT id FROM train WHERE train_no = 'X3')"], ["X3"]),
        (["UPDATE message SET status = 'void' WHERE id = 7"], ["X4/2025-12-01"]),
        (["DELETE FROM message WHERE id = 3"], ["X2/2025-12-01"]),
        (["UPDATE message SET day = '' WHERE id = 2"], ["X1"]),
    ],
)
def test_the_trains_that_are_not_what_their_messages_tell_are_named_and_no_others(
    with_trains: Store, statements: list[str], wrong: list[str]
) -> None:
    db = with_trains.db
    assert all(one.ok for one in verify(with_trains))
    db.execute("PRAGMA foreign_keys = OFF")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f'DROP TRIGGER "{name}"')
    for sql in statements:
        db.execute(sql)
    checks = {one.name: one for one in verify(with_trains)}
    assert [one.key[: len(key)] for one, key in zip(checks["trains"].places, wrong, strict=False)] == wrong
    assert len(checks["trains"].places) == len(wrong) or len(wrong[0]) == 2
    assert wrong or not checks["file"].ok
