"""The search index finds the same while its parts are merged, and no save merges them."""

from collections.abc import Callable

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door, sheet
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import View
from horgosdesk.store.tending import tend
from horgosdesk.store.verify import verify


def parts(store: Store) -> int:
    return int(store.db.execute("SELECT count(DISTINCT segid) FROM cargo_search_idx").fetchone()[0])


def test_parts_are_merged_when_asked_for_and_nothing_is_lost(store: Store, make: Callable[..., Cargo]) -> None:
    while tend(store):
        pass
    for number in range(14):
        door.apply(store, [Change(None, make(remark=f"lot {number:04d} {number * 7919:06d}"))])
    assert parts(store) == 14, "a save merges none"
    steps = 0
    while tend(store):
        steps += 1
    assert steps and parts(store) < 4
    assert len(sheet.ids(store, View(find="lot 00"))) == 14 and len(sheet.ids(store, View(find="0013"))) == 1
    assert [str(check) for check in verify(store) if not check.ok] == []
    assert not tend(store)
