"""The Trends tab: it says what the totals say, and goes on saying it while records change."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, set_meta
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.plot import BASE
from horgosdesk.ui.tabs.trends import TrendsTab

Make = Callable[..., Cargo]
Shown = Callable[..., None]
WHEAT = {"category": "agricultural", "direction": "import", "mode": "rail"}
CARS = {"category": "nev", "direction": "export", "mode": "road", "quantity_milli": 8000, "unit": "vehicle"}


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """November 2025 is 5 % under November 2024, and wheat by rail explains it; the clock stands at 3 December 2025."""
    records = [
        make(day="2024-11-03", gross_g=80_000_000_000, **WHEAT),
        make(day="2024-11-28", gross_g=20_000_000_000, value_fen=100_00, currency="USD", **CARS),
        make(day="2024-12-01", gross_g=7_000_000_000, **WHEAT),
        make(day="2025-10-05", gross_g=50_000_001_000, **WHEAT),
        make(day="2025-11-03", gross_g=70_000_000_000, value_fen=500_00, currency="CNY", **WHEAT),
        make(day="2025-11-04", gross_g=25_000_000_000, value_fen=900_00, currency="CNY", **CARS),
    ]
    apply(store, [Change(None, record) for record in records])
    return store


@pytest.fixture
def tab(filled: Store, desk: Desk, shown: Shown) -> TrendsTab:
    """The tab on the screen."""
    made = TrendsTab(desk)
    shown(made, 1366, 640)
    made.setFocus()
    QApplication.processEvents()
    return made


def option(tab: TrendsTab, name: str, value: str) -> None:
    """Click one of the choices at the left."""
    tab.options[name].buttons[value].click()
    QApplication.processEvents()


def test_the_first_picture_is_this_year_by_direction_against_last(tab: TrendsTab, filled: Store) -> None:
    plot = tab.chart.plot
    assert plot is not None
    assert (plot.form, plot.now_title, plot.base_title) == ("stack", "2025", "2024")
    assert [series.title for series in plot.series] == ["Import", "Export"]
    for series in plot.series:
        lines = totals.totals(filled, "2025-01-01", "2025-11-30", ("month",), where={"direction": series.key})
        assert {span: value for span, value in zip(plot.spans, series.now, strict=True) if value} == {
            line.keys["month"]: line.sums.gross_g for line in lines
        }


def test_the_sentence_answers_why_november_is_down(tab: TrendsTab) -> None:
    assert tab.sentence.text() == (
        "November 2025: 95,000 t, 5.0 % under last year (100,000 t)."
        " Import by rail of agricultural goods explains 10.0 points of it."
    )
    assert tab.chart.accessibleName() == tab.sentence.text()


def test_the_sentence_follows_the_chosen_month(tab: TrendsTab) -> None:
    QTest.keyClick(tab.chart, Qt.Key.Key_Left)
    QTest.keyClick(tab.chart, Qt.Key.Key_Left)
    assert tab.chart.selected == "2025-10"
    assert tab.sentence.text() == "October 2025: 50,000 t. Last year: –."


def test_the_year_to_date_is_told_and_drawn(tab: TrendsTab) -> None:
    option(tab, "view", "running")
    assert tab.sentence.text().startswith("January to November 2025: 145,000 t, 45.0 % over last year (100,000 t).")
    plot = tab.chart.plot
    assert plot is not None
    assert plot.form == "line"
    assert plot.series[0].now[9:] == [50_000_001_000, 120_000_001_000, None]


def test_the_mix_is_in_percent_by_category_and_adds_up(tab: TrendsTab) -> None:
    option(tab, "cut", "")
    option(tab, "view", "mix")
    plot = tab.chart.plot
    assert plot is not None
    assert [series.title for series in plot.series] == ["Agricultural goods", "New energy vehicles"]
    assert sum(series.now[10] for series in plot.series) == 100  # type: ignore[misc]
    assert not tab.chart.is_shown(BASE)
    assert tab.sentence.text() == "Nov 2025: Agricultural goods is the largest part with 73.7 % (last year 80.0 %)."
    option(tab, "view", "compare")
    assert tab.chart.is_shown(BASE)


def test_values_are_of_one_currency_at_a_time(tab: TrendsTab) -> None:
    assert tab.currency.isHidden()
    option(tab, "measure", "value")
    assert tab.currency.isVisible()
    assert [tab.currency.itemText(place) for place in range(tab.currency.count())] == ["CNY", "USD"]
    plot = tab.chart.plot
    assert plot is not None
    assert sum(series.now[10] for series in plot.series) == 1400_00  # type: ignore[misc]
    assert plot.unit == "CNY"


def test_vehicles_are_counted(tab: TrendsTab) -> None:
    option(tab, "measure", "vehicles")
    assert tab.sentence.text().startswith("November 2025: 8 vehicles, as much as last year (8 vehicles).")


def test_enter_looks_into_the_days_and_back_leads_back(tab: TrendsTab) -> None:
    tab.chart.select("2025-11")
    QTest.keyClick(tab.chart, Qt.Key.Key_Return)
    assert (tab.choice.by, tab.choice.period) == ("day", "2025-11")
    plot = tab.chart.plot
    assert plot is not None
    assert len(plot.spans) == 30
    assert tab.sentence.text().startswith("November 2025: 95,000 t")
    tab.chart.select("2025-11-04")
    assert tab.sentence.text() == "4 Nov 2025: 25,000 t. Last year: –."
    tab._actions["back"].trigger()
    assert (tab.choice.by, tab.chart.selected) == ("month", "2025-11")
    assert not tab._actions["back"].isEnabled()


def test_another_step_stays_where_one_looked(tab: TrendsTab) -> None:
    tab.chart.select("2025-10")
    option(tab, "by", "day")
    assert tab.choice.period == "2025-10"
    assert tab.period.currentText() == "Oct 2025"
    QTest.keyClick(tab, Qt.Key.Key_PageUp)
    assert tab.choice.period == "2024-12"
    option(tab, "by", "month")
    assert tab.choice.period == "2024"


def test_a_record_saved_elsewhere_is_drawn_and_nothing_jumps(
    tab: TrendsTab, filled: Store, make: Make, qtbot: object
) -> None:
    tab.chart.select("2025-11")
    tab.chart.zoom(0.5)
    tab.chart.toggle("export")
    before = tab.chart.state()
    apply(filled, [Change(None, make(day="2025-11-20", gross_g=5_000_000_000, **WHEAT))])
    qtbot.waitUntil(lambda: tab.sentence.text().startswith("November 2025: 100,000 t, as much as last year"))  # type: ignore[attr-defined]
    assert tab.chart.state() == before
    assert tab.chart.readout(10)[0][2] == "75,000.000"


def test_a_hidden_tab_waits_until_it_is_shown(tab: TrendsTab, filled: Store, make: Make, qtbot: object) -> None:
    tab.hide()
    apply(filled, [Change(None, make(day="2025-11-20", gross_g=5_000_000_000, **WHEAT))])
    qtbot.wait(100)  # type: ignore[attr-defined]
    assert tab.sentence.text().startswith("November 2025: 95,000 t")
    tab.show()
    assert tab.sentence.text().startswith("November 2025: 100,000 t")


def test_the_table_is_one_key_away_and_copied_exactly(tab: TrendsTab) -> None:
    tab.chart.select("2025-11")
    QTest.keyClick(tab, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert tab.table.isVisible()
    assert not tab.chart.isVisible()
    assert tab.table.currentIndex().row() == 10
    QTest.keyClick(tab.table, Qt.Key.Key_Up)
    assert tab.chart.selected == "2025-10", "table and chart stand on the same month"
    QTest.keyClick(tab.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][:4] == ["", "Import 2025 · t", "Import 2024 · t", "Import ±"]
    assert lines[10][:3] == ["2025-10", "50000.001", ""]
    assert lines[11][:4] == ["2025-11", "70000", "80000", "\u221212.5 %"]
    assert lines[11][-3:] == ["95000", "100000", "\u22125.0 %"]
    QTest.keyClick(tab.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert tab.chart.isVisible()


def test_a_part_of_the_table_is_copied(tab: TrendsTab) -> None:
    tab.turn()
    assert tab.sentence.text().startswith("November 2025"), "to look at the table chooses nothing"
    model = tab.table.figures
    tab.table.clearSelection()
    for column in (0, 1):
        tab.table.selectionModel().select(model.index(10, column), tab.table.selectionModel().SelectionFlag.Select)
    tab.copy()
    assert QGuiApplication.clipboard().text() == "\tImport 2025 · t\tImport 2024 · t\n2025-11\t70000\t80000"


def test_the_picture_is_saved_where_one_wants_it(filled: Store, desk: Desk, shown: Shown, tmp_path: Path) -> None:
    asked: list[Path] = []

    def choose(_parent: QWidget, _title: str, suggested: Path, _kinds: str) -> Path:
        asked.append(suggested)
        return tmp_path / f"here.{'png' if len(asked) == 1 else 'svg'}"

    made = TrendsTab(desk, choose_file=choose)
    shown(made, 1366, 640)
    said: list[tuple[str, str]] = []
    desk.said.connect(lambda text, level: said.append((text, level)))
    QTest.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked[0].name == "trend-gross-direction-2025.png"
    assert QImage(str(tmp_path / "here.png")).width() > 1000
    QTest.keyClick(made, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert b"<svg" in (tmp_path / "here.svg").read_bytes()
    assert said[-1] == (f"Saved as {tmp_path / 'here.svg'}", "ok")


def test_a_folder_that_cannot_be_written_is_said(filled: Store, desk: Desk, shown: Shown, tmp_path: Path) -> None:
    made = TrendsTab(desk, choose_file=lambda *_: tmp_path / "no" / "where.png")
    shown(made, 1366, 640)
    said: list[str] = []
    desk.said.connect(lambda text, level: said.append(level))
    made.save_picture()
    assert said == ["bad"]


def test_copying_the_picture_and_the_sentence(tab: TrendsTab) -> None:
    QTest.keyClick(tab.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not QGuiApplication.clipboard().image().isNull()
    tab.copy_sentence()
    assert QGuiApplication.clipboard().text() == tab.sentence.text()


def test_an_empty_desk_shows_the_first_step_and_then_the_first_record(
    store: Store, desk: Desk, shown: Shown, make: Make, qtbot: object
) -> None:
    made = TrendsTab(desk)
    shown(made, 1366, 640)
    assert "Cargo (Ctrl+1)" in made.chart.words.text()
    assert made.chart.words.isVisible()
    assert made.sentence.text() == ""
    assert not made._actions["save"].isEnabled()
    apply(store, [Change(None, make(day="2025-11-20"))])
    qtbot.waitUntil(lambda: made.sentence.text().startswith("November 2025: 64.200 t"))  # type: ignore[attr-defined]
    assert not made.chart.words.isVisible()
    assert made.choice.period == "2025"


def test_choices_are_remembered(tab: TrendsTab, desk: Desk, shown: Shown) -> None:
    option(tab, "cut", "mode")
    option(tab, "view", "running")
    tab.chart.select("2025-10")
    tab.chart.toggle("road")
    tab.turn()
    state = tab.state()
    other = TrendsTab(desk)
    other.restore(state)
    assert other.state() == state, "also when it was never shown"
    shown(other, 1366, 640)
    assert other.state() == state
    assert other.table.isVisible()


def test_a_state_of_another_time_does_no_harm(desk: Desk, shown: Shown) -> None:
    made = TrendsTab(desk)
    made.restore({"choice": {"cut": "colour", "period": 7, "measure": "gross"}, "chart": "x", "later": 1})
    made.restore({})
    shown(made, 1366, 640)
    assert made.choice.cut == "direction"


def test_another_language_keeps_what_is_on_the_screen(tab: TrendsTab, desk: Desk) -> None:
    tab.chart.select("2025-11")
    option(tab, "view", "running")
    state = tab.state()
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    assert tab.state() == state
    assert tab.chart.crosshair_text().startswith("нояб. 2025") or tab.chart.readout(10)[0][1] == "Импорт"


def test_synthetic_data_are_named_in_the_picture(tab: TrendsTab, filled: Store) -> None:
    set_meta(filled, {"synthetic": "1"})
    tab.reload()
    assert tab.chart.plot is not None
    assert "sample data" in tab.chart.plot.note


def test_all_can_be_reached_by_keyboard(tab: TrendsTab) -> None:
    reached: set[QWidget] = set()
    widget: QWidget | None = tab.chart
    while widget is not None and widget not in reached:
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    for options in tab.options.values():
        assert any(button in reached for button in options.buttons.values()), options.name
    assert {tab.period, tab.chart} <= reached
    tab.options["view"].buttons["compare"].setFocus()
    QTest.keyClick(tab.options["view"].buttons["compare"], Qt.Key.Key_Down)
    assert tab.choice.view == "running", "arrows choose within a list"


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_nothing_is_clipped_on_a_small_screen(filled: Store, desk: Desk, shown: Shown, lang: str) -> None:
    desk.lang = lang
    made = TrendsTab(desk)
    shown(made, 1366, 620)
    for options in made.options.values():
        for button in options.buttons.values():
            assert button.width() >= button.sizeHint().width(), button.text()
    inner = made._side.widget()
    assert inner.width() <= made._side.viewport().width()
    assert made.period.width() >= made.period.sizeHint().width()
