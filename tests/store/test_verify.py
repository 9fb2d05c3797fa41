"""Tampering is found, whatever was touched."""

import sqlite3
from collections.abc import Callable

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door
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
