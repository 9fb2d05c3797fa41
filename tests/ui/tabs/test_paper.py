"""What the tabs print: every record once, sums that are the day's, filters told, and previews by Ctrl+P."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import BY_NAME, Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Weight
from horgosdesk.store import door, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.sheet import Filter, View
from horgosdesk.ui import handout, language
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.handout import Facts, Handout, Pages, Table
from horgosdesk.ui.tabs.cargo import paper
from horgosdesk.ui.tabs.cargo.tab import CargoTab
from horgosdesk.ui.tabs.clearance.tab import ClearanceTab
from horgosdesk.ui.tabs.meters.tab import MetersTab

NAMES = ("direction", "mode", "hs_code", "commodity", "wagon_no", "gross_kg", "net_kg", "value", "currency")
COUNT = 260


def fill(store: Store) -> None:
    records = [
        Cargo(
            uid=f"00000000-0000-7000-8000-{at:012d}",
            day="2025-11-03",
            direction=("import", "export")[at % 2],
            mode="rail",
            hs_code="100119",
            category="agricultural",
            country="KZ",
            gross_g=64_200_000 + at,
            net_g=64_000_000,
            value_fen=100 + at,
            currency=("USD", "CNY")[at % 2],
            remark=f"R{at:04d}",
        )
        for at in range(COUNT)
    ]
    door.apply(store, [door.Change(None, record) for record in records])


@pytest.fixture
def filled(desk: Desk, ready: Callable[[Store, Callable[[Store], object]], Store]) -> Desk:
    ready(desk.store, fill)
    return desk


def sheet_of(desk: Desk, view: View, told: list[tuple[str, str]] | None = None) -> Handout:
    fields = [BY_NAME[name] for name in (*NAMES, "remark")]
    wanted = paper.Wanted(view, fields, desk.rules(), "2025-11-03", told or [])
    return paper.day_sheet(desk.store, lambda *_: None, wanted)  # type: ignore[arg-type]


def tables(sheet: Handout) -> tuple[Table, Table]:
    first, second = (part for part in sheet.parts if isinstance(part, Table))
    return first, second


def test_a_day_sheet_has_each_record_once_and_the_days_sums(filled: Desk) -> None:
    sheet = sheet_of(filled, View("2025-11-03", "2025-11-03"))
    records, sums = tables(sheet)
    assert [row[-1] for row in records.rows] == [f"R{at:04d}" for at in range(COUNT)]
    assert [row[0] for row in records.rows] == [str(at) for at in range(1, COUNT + 1)]
    # nobody filled in a wagon
    assert "Wagon" not in [column.heading for column in records.columns]
    [whole] = totals.totals(filled.store, "2025-11-03", "2025-11-03")
    rules = filled.rules()
    assert sums.sums[0][1:5] == [
        "260",
        "0",
        Weight.show(whole.sums.gross_g, rules),
        Weight.show(whole.sums.net_g, rules),
    ]
    gross = sum(64_200_000 + at for at in range(COUNT))
    assert whole.sums.gross_g == gross
    assert [row[0] for row in sums.rows] == ["Import", "Export"]
    assert [column.heading for column in sums.columns][-2:] == ["Value CNY", "Value USD"]


@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_it_is_the_same_in_every_language(filled: Desk, lang: str) -> None:
    filled.lang = language.use(lang)
    records, sums = tables(sheet_of(filled, View("2025-11-03", "2025-11-03")))
    assert len(records.rows) == COUNT and len(sums.rows) == 2
    assert {len(row) for row in records.rows} == {len(records.columns)}


def test_filters_choose_the_records_and_the_sums(filled: Desk) -> None:
    view = View("2025-11-03", "2025-11-03", (Filter("direction", "is", ("import",)),))
    records, sums = tables(sheet_of(filled, view, [("Filters", "Direction: Import")]))
    assert len(records.rows) == COUNT // 2 and [row[0] for row in sums.rows] == ["Import"]
    assert sums.sums[0][1] == str(COUNT // 2)


def test_a_voided_record_is_struck_and_not_summed(filled: Desk) -> None:
    from horgosdesk.store import cargo

    record = cargo.get(filled.store, "00000000-0000-7000-8000-000000000007")
    assert record is not None
    door.apply(filled.store, [door.void(record)], reason="twice")
    records, sums = tables(sheet_of(filled, View("2025-11-03", "2025-11-03", voided=True)))
    assert records.struck == frozenset({7}) and len(records.rows) == COUNT
    assert sums.sums[0][1] == str(COUNT - 1)


def test_more_than_paper_holds_is_refused(filled: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "MOST_ROWS", COUNT - 1)
    with pytest.raises(Problem, match="260 records are more"):
        sheet_of(filled, View("2025-11-03", "2025-11-03"))


class Shown:
    """Takes the pages that a preview would show."""

    def __init__(self) -> None:
        self.pages: Pages | None = None

    def __call__(self, _parent: object, _title: str, pages: Any, **_more: bool) -> None:
        self.pages = pages

    def words(self) -> list[str]:
        assert self.pages is not None
        return [one.text for page in self.pages.laid.pages for one in page if isinstance(one, handout.Said)]


def press_print(tab: Any) -> None:
    [action] = [one for one in tab.more_actions() if one.shortcut() == QKeySequence(QKeySequence.StandardKey.Print)]
    action.trigger()


def test_the_cargo_tab_prints_what_it_shows(filled: Desk, qtbot: QtBot, shown: Callable[..., None]) -> None:
    seen = Shown()
    tab = CargoTab(filled, preview=seen)
    shown(tab)
    tab.go_to_day("2025-11-03")
    tab.filter_line.put(Filter("direction", "is", ("export",)))
    press_print(tab)
    qtbot.waitUntil(lambda: seen.pages is not None)
    words = seen.words()
    assert "Direction: Export" in words and "Day sheet of cargo 2025-11-03 Monday" in words
    assert words.count("130") == 3  # the last record's number, and the sums of exports and of all
    assert [word for word in words if word.startswith("HorgosDesk · as of")]


def test_the_board_prints_what_it_shows(desk: Desk, qtbot: QtBot, shown: Callable[..., None]) -> None:
    seen = Shown()
    tab = ClearanceTab(desk, preview=seen)
    shown(tab)
    press_print(tab)
    qtbot.waitUntil(lambda: seen.pages is not None)
    assert "Clearance board 2025-12-03 12:00" in seen.words() and "No consignment." in seen.words()


def test_a_month_of_meters_is_printed(desk: Desk, qtbot: QtBot, shown: Callable[..., None]) -> None:
    seen = Shown()
    tab = MetersTab(desk, preview=seen)
    shown(tab)
    handout.show(
        desk, tab, lambda reader, _progress: Handout("M", [Facts([("", "x")])], handout.running(reader, "M")), seen
    )
    qtbot.waitUntil(lambda: seen.pages is not None)
    assert "x" in seen.words()
