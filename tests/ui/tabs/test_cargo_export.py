"""The records shown, in a file; and the way out of a search."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import Filter
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.cargo import CargoTab
from horgosdesk.ui.tabs.cargo.tab import SCOPES

DAYS = ("2025-11-03", "2025-12-03")


@pytest.fixture
def chosen() -> list[Path]:
    """The files that the clerk chooses, one after the other."""
    return []


@pytest.fixture
def tab(desk: Desk, shown: Callable[..., None], make: Callable[..., Cargo], chosen: list[Path]) -> CargoTab:
    made = [
        make(day=day, direction=way, trader=f"{way} 公司", gross_g=at * 1_000_000)
        for at, (day, way) in enumerate(((day, way) for day in DAYS for way in ("import", "export")), 1)
    ]
    door.apply(desk.store, [Change(None, record) for record in made])
    door.apply(desk.store, [door.void(made[3])])
    opened = CargoTab(desk, choose_file=lambda *_asked: chosen.pop() if chosen else None)
    shown(opened)
    opened.grid.setFocus()
    return opened


def exported(tab: CargoTab, file: Path, qtbot: QtBot) -> list[dict[str, str]]:
    """The rows of the file that Ctrl+E writes."""
    tab._actions["export"].trigger()
    qtbot.waitUntil(lambda: tab._exporting is not None and not tab._exporting.busy)
    with file.open(encoding="utf-8-sig", newline="") as handle:
        return list(csv.DictReader(handle))


def test_what_is_shown_is_exported_in_its_order_without_voided_records(
    tab: CargoTab, chosen: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "out.csv"
    chosen.append(file)
    assert [row["trader"] for row in exported(tab, file, qtbot)] == ["import 公司"], "of the day"
    tab.scope.setCurrentIndex(SCOPES.index("all"))
    tab.scope.activated.emit(tab.scope.currentIndex())
    tab.toggle_voided()
    gross = tab.model.column_of("gross_kg")
    tab.grid.horizontalHeader().setSortIndicator(gross, Qt.SortOrder.DescendingOrder)
    chosen.append(file)
    assert [row["gross_kg"] for row in exported(tab, file, qtbot)] == ["3000", "2000", "1000"]
    tab.filter_line.put(Filter("direction", "is", ("export",)))
    chosen.append(file)
    assert [row["gross_kg"] for row in exported(tab, file, qtbot)] == ["2000"]


def test_an_export_that_is_stopped_leaves_no_file_and_one_of_another_kind_says_so(
    tab: CargoTab, chosen: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    said: list[str] = []
    tab.desk.said.connect(lambda text, _level: said.append(text))
    tab.export_shown()
    assert tab._exporting is None, "nothing was chosen"
    chosen.append(tmp_path / "out.xlsx")
    tab.export_shown()
    assert tab._exporting is not None and tab._exporting.isVisible()
    task = tab._exporting._task
    assert task is not None
    with qtbot.waitSignal(task.ended):
        tab._exporting.stop.click()
    assert not tab._exporting.isVisible()
    assert "stopped" in said[-1]
    assert not list(tmp_path.glob("out*"))
    chosen.append(tmp_path / "out.pdf")
    tab.export_shown()
    qtbot.waitUntil(lambda: not tab._exporting.busy)
    assert "must end in .xlsx or .csv" in said[-1]


def test_escape_gives_up_a_search_and_goes_back_to_the_days_before(tab: CargoTab, keys: Any) -> None:
    tab._actions["find"].trigger()
    assert tab.search.hasFocus()
    keys.enter("port")
    assert SCOPES[tab.scope.currentIndex()] == "all" and tab.grid.hasFocus()
    assert tab.model.rowCount() == 3
    assert tab.state()["scope"] == "day", "as the sheet is after the search"
    keys.press(Qt.Key.Key_Escape)
    assert (tab.search.text(), SCOPES[tab.scope.currentIndex()]) == ("", "day")
    assert tab.model.rowCount() == 2, "the day's record and the waiting row"
    tab._actions["find"].trigger()
    keys.type("x")
    keys.press(Qt.Key.Key_Escape)
    assert (tab.search.text(), tab.grid.hasFocus()) == ("", True)
    assert not tab._find_soon.isActive()


def test_going_to_a_day_ends_a_search(tab: CargoTab, keys: Any) -> None:
    tab.find("公司")
    tab.ask_day()
    keys.enter("2025-11-03")
    assert (tab.search.text(), tab.model.day) == ("", "2025-11-03")
    assert tab.model.rowCount() == 3
