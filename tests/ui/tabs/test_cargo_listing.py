"""Sheets of more records than can be found at once: shown as they are found, stopped with Esc, right in the end."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door, listing, sheet
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import View
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.cargo import CargoTab, model
from horgosdesk.ui.tabs.cargo.tab import SCOPES


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of several days is found at once, as on a desk of ten million records."""
    monkeypatch.setattr(listing, "QUICK_S", -1)
    monkeypatch.setattr(listing, "STEPS", 1)
    monkeypatch.setattr(listing, "FIRST", 20)
    monkeypatch.setattr(listing, "TOP", 30)
    monkeypatch.setattr(listing, "SMALLEST", 50)
    monkeypatch.setattr(model, "RELIST_MS", 1)


@pytest.fixture
def tab(slow: None, desk: Desk, shown: Callable[..., None], make: Callable[..., Cargo]) -> CargoTab:
    records = [
        make(day=f"2025-11-{1 + n % 20:02d}", gross_g=1000 + (n * 7919) % 5000, remark="" if n % 3 else f"lot {n:04d}")
        for n in range(200)
    ]
    door.apply(desk.store, [Change(None, record) for record in records])
    opened = CargoTab(desk)
    shown(opened)
    return opened


def shows(tab: CargoTab, view: View) -> bool:
    """Whether all of a view is shown, and its sums."""
    ids = list(sheet.ids(tab.desk.store, view))
    stored = sheet.page(tab.desk.store, ids)
    uids = [found.uid if (found := tab.model.record(row)) else "" for row in range(tab.model.rowCount())]
    return uids == [stored[id_].uid for id_ in ids] and tab.strip.text().startswith(f"{len(ids)} record")


def test_what_is_searched_for_on_all_days_comes_newest_first(tab: CargoTab, qtbot: Any) -> None:
    tab.find("lot 01")
    qtbot.waitUntil(lambda: shows(tab, View(find="lot 01")))
    assert tab.model.record(0).remark == "lot 0198" and tab.grid.currentIndex().row() == 0
    assert not tab.model.is_finding and not tab.stop.isVisible()


def test_a_sheet_sorted_filtered_and_turned_round(tab: CargoTab, qtbot: Any) -> None:
    tab.scope.setCurrentIndex(SCOPES.index("all"))
    tab._show_view()
    qtbot.waitUntil(lambda: shows(tab, View()))
    assert tab.grid.currentIndex().row() == 199
    header = tab.grid.horizontalHeader()
    for column, way in (("gross_g", Qt.SortOrder.AscendingOrder), ("remark", Qt.SortOrder.DescendingOrder)):
        place = next(at for at, field in enumerate(tab.model.fields) if field.column == column)
        header.setSortIndicator(place, way)
        wanted = View(sort=((column, way == Qt.SortOrder.DescendingOrder),))
        qtbot.waitUntil(lambda wanted=wanted: shows(tab, wanted))
        assert tab.grid.currentIndex().row() == 0
    assert tab.model.record(199).remark == "", "empty cells come last either way"


def test_esc_leaves_it_at_what_was_found(tab: CargoTab, keys: Any, qtbot: Any) -> None:
    tab.find("lot")
    assert tab.model.is_finding and tab.model.rowCount() == 0 and "looking through" in tab.strip.text()
    assert tab.stop.isVisible()
    tab.grid.setFocus()
    keys.press(Qt.Key.Key_Escape)
    assert not tab.model.is_finding and not tab.stop.isVisible()
    qtbot.waitUntil(lambda: "stopped: 0 are listed" in tab.strip.text() and "67 record" in tab.strip.text())


def test_a_record_saved_meanwhile_is_listed_soon_and_nobody_is_moved(
    tab: CargoTab, make: Callable[..., Cargo], qtbot: Any
) -> None:
    tab.find("lot")
    qtbot.waitUntil(lambda: shows(tab, View(find="lot")))
    tab.grid.go_to(30, tab.model.column_of("remark"))
    stood = tab.model.record(30)
    tab.desk.do([Change(None, make(remark="lot new"))], "new")
    assert tab.model.rowCount() == 67, "the list is made anew on a thread"
    qtbot.waitUntil(lambda: shows(tab, View(find="lot")))
    assert tab.model.record(0).remark == "lot new" and tab.model.record(tab.grid.currentIndex().row()) == stood


def test_a_change_of_all_days_keeps_the_clerk_on_the_record(
    desk: Desk, shown: Callable[..., None], make: Callable[..., Cargo], qtbot: Any
) -> None:
    door.apply(desk.store, [Change(None, make(day=f"2025-11-{1 + n % 20:02d}")) for n in range(300)])
    tab = CargoTab(desk)
    shown(tab)
    tab.scope.setCurrentIndex(SCOPES.index("all"))
    tab._show_view()
    qtbot.waitUntil(lambda: tab.model.rowCount() >= 300)
    tab.grid.go_to(150, tab.model.column_of("mode"))
    stood, above = tab.model.record(150), 150 - tab.grid.rowAt(0)
    desk.do([Change(None, make(day="2025-11-01")), Change(None, make(day="2025-10-01"))], "two before it")
    at = tab.grid.currentIndex()
    assert at.row() == 152 and tab.model.record(152) == stood and tab.model.fields[at.column()].name == "mode"
    assert 152 - tab.grid.rowAt(0) == above


def test_the_whole_register_is_selected_and_not_copied(tab: CargoTab, keys: Any, qtbot: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr("horgosdesk.ui.tabs.cargo.tab.MOST_COPIED", 1000)
    tab.find("lot")
    qtbot.waitUntil(lambda: shows(tab, View(find="lot")))
    tab.grid.selectAll()
    said: list[str] = []
    tab.desk.said.connect(lambda text, _level: said.append(text))
    tab.copy()
    assert "too much" in said[-1]
