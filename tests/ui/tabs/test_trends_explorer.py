"""The explorer of trends: down to the records and the whole way back, parts kept, views saved, tables written."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

import horgosdesk.ui.canvas  # noqa: F401  # with what draws there, the quick trends are read at once
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import study, trends
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.sheet import Filter, View
from horgosdesk.store.trends import Choice
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.tabs.trends import TrendsTab
from horgosdesk.ui.tabs.trends.explorer import Explorer
from horgosdesk.ui.tabs.trends.pages import Page
from horgosdesk.ui.tabs.trends.views import MOST_PINNED, Views

Make = Callable[..., Cargo]
Shown = Callable[..., None]
WHEAT = {"category": "agricultural", "direction": "import", "mode": "rail", "hs_code": "100119", "trader": "甲公司"}
CARS = {
    "category": "nev",
    "direction": "export",
    "mode": "road",
    "hs_code": "870380",
    "quantity_milli": 8000,
    "unit": "vehicle",
    "country": "DE",
}


def instant(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """Two Novembers and an October; a reform; three consignments. The clock stands at 3 December 2025."""
    records = [
        make(day="2024-11-03", gross_g=80_000_000_000, **WHEAT),
        make(day="2024-11-28", gross_g=20_000_000_000, **CARS),
        make(day="2025-10-05", gross_g=50_000_001_000, **WHEAT),
        make(day="2025-11-03", gross_g=70_000_000_000, container_no="MSKU1234565", **WHEAT),
        make(day="2025-11-04", gross_g=25_000_000_000, value_fen=900_00, currency="CNY", **CARS),
    ]
    occasion = Occasion(uid=new_uid(), first="2025-11-02", last="2025-11-05", kind="reform", title="Smart port")
    cases = [
        Clearance(
            uid=new_uid(),
            direction="import",
            mode="rail",
            declaration_no=f"94112025100000000{number}",
            arrived_s=instant(f"2025-{month}-05T02:00:00"),
            released_s=instant(f"2025-{month}-05T{hour:02d}:00:00"),
        )
        for number, (month, hour) in enumerate((("10", 22), ("11", 12), ("11", 14)))
    ]
    apply(store, [Change(None, one) for one in (*records, occasion, *cases)])
    return store


@pytest.fixture
def tab(filled: Store, desk: Desk, shown: Shown) -> TrendsTab:
    """The explorer on the screen, at this year by direction."""
    made = TrendsTab(desk)
    made.show_explorer()
    shown(made, 1366, 640)
    made.setFocus()
    QApplication.processEvents()
    return made


def settled(tab: TrendsTab, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not tab.explorer.busy and not tab.opening.busy)


def show(tab: TrendsTab, choice: Choice, qtbot: Any) -> None:
    tab.explorer.show_choice(choice)
    settled(tab, qtbot)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def legend(tab: TrendsTab, title: str) -> QToolButton:
    return next(button for button in tab.explorer.chart.findChildren(QToolButton) if button.text() == title)


# Down and back


def test_the_way_leads_from_years_to_records_and_the_whole_way_back(tab: TrendsTab, desk: Desk, qtbot: Any) -> None:
    explorer, chart = tab.explorer, tab.explorer.chart
    wanted: list[View] = []
    desk.cargo_wanted.connect(wanted.append)
    show(tab, Choice(by="year", cut="direction", filters=(("direction", "import"),)), qtbot)
    states = []
    for span, by, period in (("2025", "month", "2025"), ("2025-11", "day", "2025-11")):
        chart.select(span)
        states.append(explorer.state())
        press(chart, Qt.Key.Key_Return)
        assert (explorer.choice.by, explorer.choice.period) == (by, period)
        assert explorer.choice.filters == (("direction", "import"),), "a filter goes along"
    chart.select("2025-11-03")
    press(chart, Qt.Key.Key_Return)
    assert wanted == [View("2025-11-03", "2025-11-03", (Filter("direction", "is", ("import",)),))]
    for state in reversed(states):
        press(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert explorer.state() == state, "exactly what was on the screen"
    press(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert tab.places.currentWidget() is tab.opening


def test_back_brings_zoom_and_legend_too(tab: TrendsTab) -> None:
    chart = tab.explorer.chart
    chart.select("2025-11")
    chart.zoom(0.5)
    chart.toggle("export")
    before = tab.explorer.state()
    tab.explorer.keep_part("import")
    assert not chart.hidden - {"export"}
    tab.go_back()
    assert tab.explorer.state() == before


def test_quarters_and_weeks_are_looked_into_as_well(tab: TrendsTab, qtbot: Any) -> None:
    show(tab, Choice(by="quarter"), qtbot)
    tab.explorer.look_into("2025-Q4")
    assert (tab.explorer.choice.by, tab.explorer.trend.spans) == ("month", ["2025-10", "2025-11", "2025-12"])
    show(tab, Choice(by="week", period="2025"), qtbot)
    assert (tab.explorer.trend.spans[0], tab.explorer.trend.spans[-1]) == ("2025-W01", "2025-W52")
    tab.explorer.look_into("2025-W45")
    assert tab.explorer.trend.spans == [f"2025-11-{day:02d}" for day in range(3, 10)]
    assert tab.explorer.choices.boxes["period"].currentText() == "Week 45, 2025"


def test_trains_and_clearances_stop_at_the_day(tab: TrendsTab, desk: Desk, qtbot: Any) -> None:
    wanted: list[View] = []
    desk.cargo_wanted.connect(wanted.append)
    show(tab, Choice(measure="hours", by="day", period="2025-11"), qtbot)
    tab.explorer.look_into("2025-11-05")
    assert wanted == []
    assert tab.explorer.choice.by == "day"


def test_a_second_click_on_the_chosen_bar_goes_down(tab: TrendsTab) -> None:
    chart = tab.explorer.chart
    canvas = chart._canvas
    assert canvas is not None
    spot = QPoint(round(canvas.place_on_widget(10).x()), round(canvas.area.center().y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chart.selected == "2025-11"
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert tab.explorer.choice.by == "day"


# Parts


def test_enter_in_the_legend_keeps_a_part_and_its_chip_takes_it_away(tab: TrendsTab) -> None:
    button = legend(tab, "Import")
    button.setFocus()
    press(button, Qt.Key.Key_Return)
    explorer = tab.explorer
    assert explorer.choice.filters == (("direction", "import"),)
    assert explorer.trend.now[""][10] == 70_000_000_000
    (chip,) = explorer.choices.chips
    assert chip.text().startswith("Import")
    chip.click()
    assert explorer.choice.filters == ()
    assert explorer.trend.now[""][10] == 95_000_000_000
    tab.go_back()
    tab.go_back()
    assert explorer.choice == Choice(cut="direction", period="2025", currency="CNY")


def test_shift_and_a_double_click_keep_the_part_of_a_bar(tab: TrendsTab) -> None:
    explorer, canvas = tab.explorer, tab.explorer.chart._canvas
    assert canvas is not None
    assert explorer.chart._part_at(10, 80_000) == "export"
    assert explorer.chart._part_at(10, 200_000) is None
    # this year's bar stands at the right of the month's middle, its lower part are the imports
    low = canvas.area.bottom() - canvas.area.height() * 0.2
    spot = QPoint(round(canvas.place_on_widget(10.2).x()), round(low))
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, spot)
    assert explorer.choice.filters == (("direction", "import"),)
    tab.go_back()
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert explorer.choice.by == "day", "without Shift it goes down"


def test_the_records_of_a_chapter_are_found_by_its_codes(tab: TrendsTab, desk: Desk, qtbot: Any) -> None:
    wanted: list[View] = []
    desk.cargo_wanted.connect(wanted.append)
    show(tab, Choice(measure="vehicles", by="day", period="2025-11", filters=(("chapter", "87"),)), qtbot)
    tab.explorer.look_into("2025-11-04")
    from horgosdesk.store import sheet

    assert len(sheet.ids(desk.store, wanted[0])) == 1


@pytest.mark.parametrize("cut", ["chapter", "trader", "supervision", "country"])
def test_cuts_that_scan_records_come_from_a_thread(tab: TrendsTab, cut: str, qtbot: Any) -> None:
    show(tab, Choice(period="2025", cut=cut), qtbot)  # type: ignore[arg-type]
    assert tab.explorer.drawn.cut == cut
    assert sum(line[10] or 0 for line in tab.explorer.trend.now.values()) == 95_000_000_000
    assert tab.explorer.sentence.text().startswith("November 2025: 95,000 t, 5.0 % under last year (100,000 t).")


def test_a_newer_choice_cancels_the_older_one(tab: TrendsTab, qtbot: Any) -> None:
    before = tab.explorer.chart.plot
    tab.explorer.show_choice(Choice(cut="trader", period="2025"))
    assert tab.explorer.chart.plot is before, "the old chart stays until the new one is there"
    tab.explorer.show_choice(Choice(cut="chapter", period="2025"))
    settled(tab, qtbot)
    assert tab.explorer.drawn.cut == "chapter"
    assert {series.title for series in tab.explorer.chart.plot.series} == {  # type: ignore[union-attr]
        "10 Cereals",
        "87 Vehicles; other than railway o…",
    }


# Measures


def test_release_hours_are_those_of_the_study(tab: TrendsTab, filled: Store, qtbot: Any) -> None:
    show(tab, Choice(measure="hours", cut="direction", period="2025"), qtbot)
    found = tab.explorer.trend
    period = study.period(filled, study.Question("2025-11-01", "2025-11-30"))
    median_h = period.report()[0].summary.median_h
    assert median_h is not None
    assert found.now["import"][10] == round(median_h * 3600)
    assert found.records == 3
    assert tab.explorer.sentence.text() == "Import: November 2025: 10.0 h. Last year: –."
    assert tab.explorer.source.text().count("3 consignments, journal no. ") == 1


def test_parts_are_kept_from_a_menu_too(tab: TrendsTab, desk: Desk) -> None:
    tab.explorer._fill_menu()
    assert [action.text() for action in tab.explorer.menu.actions()] == ["Import", "Export"]
    tab.explorer.menu.actions()[1].trigger()
    assert tab.explorer.choice.filters == (("direction", "export"),)
    said: list[str] = []
    desk.said.connect(lambda _text, level: said.append(level))
    tab.explorer.offer_parts()
    assert said == ["warn"], "there is nothing more to tell apart"


def test_a_measure_offers_only_what_it_has(tab: TrendsTab, qtbot: Any) -> None:
    boxes = tab.explorer.choices.boxes

    def offered(name: str) -> list[str]:
        return [boxes[name].itemData(place) for place in range(boxes[name].count())]

    show(tab, Choice(measure="hours", cut="trader", view="trailing"), qtbot)
    assert offered("cut") == ["", "direction", "mode", "category", "lane"]
    assert offered("view") == ["compare", "change", "index"]
    boxes["measure"].choose("trains")
    settled(tab, qtbot)
    assert offered("cut") == ["", "direction", "route"]
    boxes["measure"].choose("gross")
    settled(tab, qtbot)
    assert "supervision" in offered("cut")


def test_the_base_month_is_chosen_where_there_is_an_index(tab: TrendsTab, qtbot: Any) -> None:
    boxes = tab.explorer.choices.boxes
    assert boxes["base"].isHidden()
    boxes["view"].choose("index")
    boxes["base"].choose("2024-11")
    assert boxes["base"].isVisible()
    assert tab.explorer.sentence.text() == "Nov 2025: Import 87.5, Export 125.0 (Nov 2024 = 100)."


def test_change_is_a_dash_without_a_base(tab: TrendsTab) -> None:
    tab.explorer.choices.boxes["view"].choose("change")
    plot = tab.explorer.chart.plot
    assert plot is not None
    assert [series.title for series in plot.series] == ["Import", "Export", "Together"]
    assert tab.explorer.chart.readout(9)[0][2] == "–"
    assert [line[2] for line in tab.explorer.chart.readout(10)] == ["\u221212.5 %", "+25.0 %", "\u22125.0 %"]


def test_every_chart_says_where_it_comes_from(tab: TrendsTab, filled: Store, qtbot: Any) -> None:
    assert "3 records, journal no. 9, as of 3 Dec 2025 12:00" in tab.explorer.source.text()
    show(tab, Choice(measure="teu", period="2025"), qtbot)
    assert "1 containers" in tab.explorer.source.text()
    assert "size not recorded; counted as 2 TEU each" in tab.explorer.source.text()
    assert tab.explorer.chart.plot is not None
    assert tab.explorer.source.text() == tab.explorer.chart.plot.note, "as under a saved picture"


def test_occasions_stand_on_the_axis_and_in_the_box(tab: TrendsTab, desk: Desk, filled: Store, qtbot: Any) -> None:
    chart = tab.explorer.chart
    assert chart.plot is not None
    (flag,) = chart.plot.flags
    assert 9.5 < flag.start < flag.end < 10
    chart.select("2025-11")
    assert chart.crosshair_text().splitlines()[-1] == "◆ Smart port · 2 to 5 November 2025"
    other = Occasion(uid=new_uid(), first="2025-10-01", last="2025-10-01", kind="holiday", title="National Day")
    apply(filled, [Change(None, other)])
    qtbot.waitUntil(lambda: len(chart.plot.flags) == 2)  # type: ignore[union-attr]


# Saved views


def test_a_view_is_saved_opened_renamed_pinned_and_removed(tab: TrendsTab, desk: Desk, qtbot: Any) -> None:
    show(tab, Choice(cut="mode", period="2025", filters=(("direction", "import"),)), qtbot)
    press(tab.explorer.chart, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(tab.ask.answer, "Imports by mode")
    press(tab.ask.answer, Qt.Key.Key_Return)
    assert tab.views.all[-1].title == "Imports by mode"
    press(tab.explorer.chart, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [view.title for view in tab.views.pinned][-1] == "Imports by mode"
    press(tab.explorer.chart, Qt.Key.Key_F2)
    tab.ask.answer.setText("Vehicles")
    press(tab.ask.answer, Qt.Key.Key_Return)
    assert tab.ask.isVisible(), "another one is called so"
    tab.ask.answer.setText("By mode")
    press(tab.ask.answer, Qt.Key.Key_Return)
    tab.show_opening()
    settled(tab, qtbot)
    assert [card.view.title for card in tab.opening.cards][-1] == "By mode"
    again = Views(desk.settings)
    assert again.all == tab.views.all, "kept at once"
    tab.opening.cards[-1].setFocus()
    press(tab.opening.cards[-1], Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert tab.views.find("By mode") is None
    desk.undo.undo()
    assert tab.views.all == again.all


def test_the_opening_page_is_of_use_on_the_first_day(tab: TrendsTab, qtbot: Any) -> None:
    tab.show_opening()
    settled(tab, qtbot)
    cards = tab.opening.cards
    assert [card.title.text() for card in cards] == [
        "Tonnes by direction",
        "Vehicles",
        "Release times",
        "Top countries",
    ]
    assert cards[0].figure.text() == "95,000 t  \u22125.0 %"
    assert cards[1].figure.text() == "8 vehicles  0.0 %"
    assert cards[2].figure.text() == "10.0 h"
    assert cards[0].said.text().startswith("November 2025: 95,000 t")
    for card in cards:
        assert card.chart.plot is not None
        assert not card.chart.plot.is_empty
    assert cards[0].hasFocus()
    press(cards[0], Qt.Key.Key_Right)
    press(cards[1], Qt.Key.Key_Down)
    assert cards[3].hasFocus()
    press(cards[3], Qt.Key.Key_Return)
    settled(tab, qtbot)
    assert tab.places.currentWidget() is tab.explorer
    assert tab.explorer.choice.cut == "country"
    press(tab.explorer.chart, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert cards[3].hasFocus(), "back where one came from"


def test_the_opening_page_follows_what_changes(tab: TrendsTab, filled: Store, make: Make, qtbot: Any) -> None:
    tab.show_opening()
    settled(tab, qtbot)
    apply(filled, [Change(None, make(day="2025-11-20", gross_g=5_000_000_000, **WHEAT))])
    qtbot.waitUntil(lambda: tab.opening.cards[0].figure.text() == "100,000 t  0.0 %")
    settled(tab, qtbot)


def test_cards_that_are_gone_hear_nothing_any_more(tab: TrendsTab, desk: Desk, qtbot: Any) -> None:
    tab.show_opening()
    settled(tab, qtbot)
    gone: list[int] = []
    for card in tab.opening.cards:
        card.destroyed.connect(lambda: gone.append(1))
    tab.opening.fill()
    qtbot.waitUntil(lambda: len(gone) == 4)
    settled(tab, qtbot)
    desk.language_changed.emit("en")
    desk.theme_changed.emit()
    assert len(tab.opening.cards) == 4
    assert all(card.source.text() for card in tab.opening.cards if not card.chart.plot.is_empty)


def test_damaged_settings_do_no_harm(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for damaged in ("x", 7, [1, {"name": "a"}, {"name": "b", "choice": {"measure": "love", "period": 3}, "pinned": 1}]):
        settings.set("trend_views", damaged)
        views = Views(settings)
        assert all(view.title for view in views.all)
    assert [(view.title, view.choice) for view in views.all] == [("b", Choice())]
    settings.set("trend_views", [])
    assert Views(settings).all == [], "who removed all wants none"


def test_the_opening_page_does_not_take_more_than_it_shows(tmp_path: Path) -> None:
    views = Views(Settings(tmp_path))
    for number in range(MOST_PINNED):
        made = views.save(f"View {number}", Choice())
        if len(views.pinned) < MOST_PINNED:
            views.pin(made, True)
    with pytest.raises(Problem, match="Take one off"):
        views.pin(made, True)
    with pytest.raises(Problem, match="name"):
        views.save("  ", Choice())


# Out of the program


@pytest.mark.parametrize(
    "choice",
    [
        Choice(cut="direction", period="2025"),
        Choice(measure="value", currency="CNY", by="day", period="2025-11", cut="trader"),
        Choice(measure="hours", cut="direction", period="2025"),
        Choice(measure="teu", period="2025", view="index"),
        Choice(cut="chapter", period="2025", view="mix", by="quarter"),
    ],
)
def test_the_table_is_exported_with_typed_cells(
    filled: Store, desk: Desk, shown: Shown, tmp_path: Path, choice: Choice, qtbot: Any
) -> None:
    made = TrendsTab(desk, choose_file=lambda *_: tmp_path / "table.xlsx")
    made.show_explorer()
    shown(made, 1366, 640)
    show(made, choice, qtbot)
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    press(made.explorer.chart, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: said[-1:] == [f"Saved as {tmp_path / 'table.xlsx'}"])
    sheet = load_workbook(tmp_path / "table.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=8)]
    texts = " ".join(str(cell) for row in rows for cell in row if isinstance(cell, str))
    assert "台账序号 Journal no. 9" in texts
    first = rows[0]
    assert isinstance(first[0], date if choice.by == "day" else str)
    assert all(cell is None or cell == "–" or isinstance(cell, int | float | Decimal) for cell in first[1:])
    if choice == Choice(cut="direction", period="2025"):
        assert rows[10][:4] == ["2025-11", 70000, 80000, -12.5]
        assert [sheet[cell].value for cell in ("B5", "B6", "B7", "C6", "D7")] == [
            "进口  Import",
            "吨",
            "t",
            "上年同期",
            "change %",
        ]
    if choice.measure == "hours":
        assert rows[10][1] == 10


def test_a_workbook_that_cannot_be_written_is_said(filled: Store, desk: Desk, shown: Shown, qtbot: Any) -> None:
    made = TrendsTab(desk, choose_file=lambda *_: Path("/no/where/table.xlsx"))
    made.show_explorer()
    shown(made, 1366, 640)
    said: list[str] = []
    desk.said.connect(lambda _text, level: said.append(level))
    made.write_workbook()
    qtbot.waitUntil(lambda: "bad" in said)


# Further pages


class Other(QWidget):
    """A page as another hand would write one."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begun: list[Choice] = []
        self.kept: dict[str, Any] = {}
        self.action = QAction("Print", self)
        self.action.setShortcut("Ctrl+T")
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.action.triggered.connect(lambda: self.done.append("print"))
        self.addAction(self.action)
        self.done: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def retranslate(self) -> None:
        self.action.setText("Print")

    def restyle(self) -> None:
        self.update()

    def shown_actions(self) -> list[QAction]:
        return [self.action]

    def show_choice(self, choice: Choice) -> None:
        self.begun.append(choice)

    def state(self) -> dict[str, Any]:
        return {"zoom": 3}

    def restore(self, state: dict[str, Any]) -> None:
        self.kept = state


OTHER = Page("other", "Other page", "trends", "Ctrl+Shift+W", __name__, "Other")


def test_a_further_page_begins_from_what_is_shown_and_leads_back(filled: Store, desk: Desk, shown: Shown) -> None:
    made = TrendsTab(desk, pages=(OTHER,))
    made.show_explorer()
    shown(made, 1366, 640)
    press(made.explorer.chart, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    page: Any = made.places.currentWidget()
    assert type(page).__name__ == "Other"
    assert page.begun == [replace(made.explorer.choice, period="2025-11")], "what the sentence is about"
    assert [action.text() for action in made.shown_actions()] == ["Back", "Print"]
    press(page, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["print"], "its keys are its own"
    press(page, Qt.Key.Key_Escape)
    assert made.places.currentWidget() is made.explorer
    made.show_page("other")
    made.go_back()
    assert made.places.currentWidget() is made.explorer
    made.show_page("other")
    page.left.emit()
    assert made.places.currentWidget() is made.explorer
    state = made.state()
    other = TrendsTab(desk, pages=(OTHER,))
    other.restore(state)
    other.show_page("other")
    again: Any = other.places.currentWidget()
    assert again.kept == {"zoom": 3}


def test_the_toolbar_has_room_for_all(tab: TrendsTab) -> None:
    assert len(tab.shown_actions()) <= 6
    tab.show_opening()
    assert len(tab.shown_actions()) <= 6
    keys = [action.shortcut().toString() for action in tab._actions.values() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_views_are_chosen_from_a_menu(tab: TrendsTab, qtbot: Any) -> None:
    tab._fill_menu()
    assert [action.text() for action in tab.menu.actions()[:4]] == [
        "Tonnes by direction",
        "Vehicles",
        "Release times",
        "Top countries",
    ]
    tab.menu.actions()[1].trigger()
    settled(tab, qtbot)
    assert tab.explorer.choice.measure == "vehicles"
    before = trends.to_json(tab.explorer.choice)
    tab.go_back()
    assert trends.to_json(tab.explorer.choice) != before


def test_what_draws_is_imported_on_the_thread_that_reads(tmp_path: Path) -> None:
    script = """
import sys, threading
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
app = QApplication([])
from horgosdesk.store.desk import open_store
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.tabs.trends import TrendsTab
importing = []
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "pyqtgraph":
            importing.append(threading.current_thread() is threading.main_thread())
sys.meta_path.insert(0, Watch())
folder = Path(sys.argv[1])
desk = Desk(open_store(folder), Settings(folder / "config"))
tab = TrendsTab(desk)
tab.show_explorer()
tab.show()
while tab.explorer.busy:
    QTest.qWait(5)
assert importing == [False], importing
assert tab.explorer.chart.plot is not None
desk.close()
"""
    run = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_first_answer_is_awaited_before_anything_is_said_of_it(filled: Store, desk: Desk, qtbot: Any) -> None:
    explorer = Explorer(desk)
    qtbot.addWidget(explorer)
    explorer.show_choice(Choice(measure="hours"))
    assert explorer.busy
    explorer.retranslate()
    assert explorer.chart.plot is None
    qtbot.waitUntil(lambda: not explorer.busy)
    assert explorer.chart.plot is not None
