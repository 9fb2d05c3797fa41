"""Which records the grid shows, in which order."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door, sheet
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.located import Located
from horgosdesk.store.sheet import Filter, View

Make = Callable[..., Cargo]


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    records = [
        make(
            day=f"2025-11-{1 + n // 10:02d}",
            gross_g=(n * 7919) % 1000,
            commodity=["小麦", "新能源汽车", "100%_x"][n % 3],
            container_no="TCLU1234568" if n == 17 else "",
            direction="export" if n % 2 else "import",
        )
        for n in range(30)
    ]
    door.apply(store, [Change(None, record) for record in records])
    return store


def shown(store: Store, view: View) -> list[Cargo]:
    ids = list(sheet.ids(store, view))
    page = sheet.page(store, ids)
    return [page[id_] for id_ in ids]


def test_everything_is_paged_like_a_list(filled: Store) -> None:
    everything = Located(filled, View())
    whole = everything[0:30]
    assert len(everything) == 30 and len(set(whole)) == 30
    assert everything[8:13] == whole[8:13] and everything[29] == whole[29] == everything[-1:][0]
    assert everything.row_of_day("2025-11-02") == 10


def test_a_day_sorted_and_filtered(filled: Store) -> None:
    day = View("2025-11-02", "2025-11-02")
    assert len(shown(filled, day)) == 10
    weights = [r.gross_g for r in shown(filled, replace(day, sort=(("gross_g", True),)))]
    assert weights == sorted(weights, reverse=True)
    exports = shown(
        filled, replace(day, filters=(Filter("direction", "is", ("export",)), Filter("gross_g", "from", (300,))))
    )
    assert exports and all(r.direction == "export" and r.gross_g >= 300 for r in exports)


@pytest.mark.parametrize(
    ("find", "count"),
    [
        ("小麦", 10),
        ("TCLU 123456", 1),
        ("clu1234", 1),
        ("能源汽", 10),
        ("100%_", 10),
        ("100__", 0),
        ('"', 0),
        ("nothing", 0),
    ],
)
def test_find_by_any_part(filled: Store, find: str, count: int) -> None:
    assert len(shown(filled, View(find=find))) == count


def test_find_follows_an_edit_and_a_void(filled: Store) -> None:
    [record] = shown(filled, View(find="TCLU1234568"))
    [done] = door.apply(filled, [Change(record, replace(record, container_no="CSQU3054383"))])
    assert not shown(filled, View(find="TCLU1234568"))
    assert len(shown(filled, View(find="CSQU305"))) == 1
    door.apply(filled, [door.void(done.after)])
    assert not shown(filled, View(find="CSQU305"))
    assert len(shown(filled, View(find="CSQU305", voided=True))) == 1


def test_the_summary_of_a_view_is_that_of_its_records(filled: Store) -> None:
    view = View("2025-11-01", "2025-11-02", (Filter("commodity", "contains", ("小",)),))
    sums = sheet.summary(filled, view)
    assert sum(one.gross_g for one in sums.values()) == sum(r.gross_g for r in shown(filled, view))
    assert dict(sheet.distinct(filled, View(), "direction")) == {"import": 15, "export": 15}


def test_a_draft_stands_where_it_was_begun(filled: Store, make: Make) -> None:
    records = shown(filled, View("2025-11-01", "2025-11-01"))
    assert sheet.place(filled, "2025-11-01", records[4].uid) == 4


def test_everything_asks_the_file_a_chunk_at_a_time(store: Store, make: Callable[..., Cargo]) -> None:
    """A table asks for each cell that it paints which row it is of."""
    door.apply(store, [Change(None, make(day=f"2025-11-{1 + n % 20:02d}")) for n in range(300)])
    everything = Located(store, View())
    asked: list[str] = []
    store.db.set_trace_callback(asked.append)
    found = [everything[row] for row in range(300)]
    again = [everything[row] for row in range(300)]
    store.db.set_trace_callback(None)
    assert found == again == list(everything[0:300])
    assert everything[-1] == found[-1]
    assert len(asked) <= 22, "each day once, and that on which a chunk ends twice"
    with pytest.raises(IndexError):
        everything[300]
