"""The Trends tab: it says what the totals say, and goes on saying it while records change."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import horgosdesk.ui.canvas  # noqa: F401  # with what draws there, the quick trends are read at once
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
    made.show_explorer()
    shown(made, 1366, 640)
    made.setFocus()
    QApplication.processEvents()
    return made


def option(tab: TrendsTab, name: str, value: str) -> None:
    """Click one of the choices at the left."""
    tab.explorer.choices.boxes[name].choose(value)
    QApplication.processEvents()


def test_the_first_picture_is_this_year_by_direction_against_last(tab: TrendsTab, filled: Store) -> None:
    plot = tab.explorer.chart.plot
    assert plot is not None
    assert (plot.form, plot.now_title, plot.base_title) == ("stack", "2025", "2024")
    assert [series.title for series in plot.series] == ["Import", "Export"]
    for series in plot.series:
        lines = totals.totals(filled, "2025-01-01", "2025-11-30", ("month",), where={"direction": series.key})
        assert {span: value for span, value in zip(plot.spans, series.now, strict=True) if value} == {
            line.keys["month"]: line.sums.gross_g for line in lines
        }


def test_the_sentence_answers_why_november_is_down(tab: TrendsTab) -> None:
    assert tab.explorer.sentence.text() == (
        "November 2025: 95,000 t, 5.0 % under last year (100,000 t)."
        " Import by rail of agricultural goods explains 10.0 points of it."
    )
    assert tab.explorer.chart.accessibleName() == tab.explorer.sentence.text()


def test_the_sentence_follows_the_chosen_month(tab: TrendsTab) -> None:
    QTest.keyClick(tab.explorer.chart, Qt.Key.Key_Left)
    QTest.keyClick(tab.explorer.chart, Qt.Key.Key_Left)
    assert tab.explorer.chart.selected == "2025-10"
    assert tab.explorer.sentence.text() == "October 2025: 50,000 t. Last year: –."


def test_the_year_to_date_is_told_and_drawn(tab: TrendsTab) -> None:
    option(tab, "view", "running")
    assert tab.explorer.sentence.text().startswith("January to November 2025: 145,000 t. Last year: –."), (
        "its records begin in November 2024: that is no year to date to be compared with"
    )
    plot = tab.explorer.chart.plot
    assert plot is not None
    assert plot.form == "line"
    assert plot.series[0].now[9:] == [50_000_001_000, 120_000_001_000, None]


def test_the_mix_is_in_percent_by_category_and_adds_up(tab: TrendsTab) -> None:
    option(tab, "cut", "")
    option(tab, "view", "mix")
    plot = tab.explorer.chart.plot
    assert plot is not None
    assert [series.title for series in plot.series] == ["Agricultural goods", "New energy vehicles"]
    assert sum(series.now[10] for series in plot.series) == 100  # type: ignore[misc]
    assert not tab.explorer.chart.is_shown(BASE)
    assert (
        tab.explorer.sentence.text()
        == "Nov 2025: Agricultural goods is the largest part with 73.7 % (last year 80.0 %)."
    )
    option(tab, "view", "compare")
    assert tab.explorer.chart.is_shown(BASE)


def test_values_are_of_one_currency_at_a_time(tab: TrendsTab) -> None:
    box = tab.explorer.choices.boxes["measure"]
    offered = [box.itemText(place) for place in range(box.count())]
    assert [text for text in offered if text.startswith("Value")] == ["Value in CNY", "Value in USD"]
    option(tab, "measure", "value:CNY")
    plot = tab.explorer.chart.plot
    assert plot is not None
    assert sum(series.now[10] for series in plot.series) == 1400_00  # type: ignore[misc]
    assert plot.unit == "CNY"


def test_vehicles_are_counted(tab: TrendsTab) -> None:
    option(tab, "measure", "vehicles")
    assert tab.explorer.sentence.text().startswith("November 2025: 8 vehicles, as much as last year (8 vehicles).")


def test_enter_looks_into_the_days_and_back_leads_back(tab: TrendsTab) -> None:
    tab.explorer.chart.select("2025-11")
    QTest.keyClick(tab.explorer.chart, Qt.Key.Key_Return)
    assert (tab.explorer.choice.by, tab.explorer.choice.period) == ("day", "2025-11")
    plot = tab.explorer.chart.plot
    assert plot is not None
    assert len(plot.spans) == 30
    assert tab.explorer.sentence.text().startswith("November 2025: 95,000 t")
    tab.explorer.chart.select("2025-11-04")
    assert tab.explorer.sentence.text() == "4 Nov 2025: 25,000 t. Last year: –."
    tab._actions["back"].trigger()
    assert (tab.explorer.choice.by, tab.explorer.chart.selected) == ("month", "2025-11")
    tab._actions["back"].trigger()
    assert tab.places.currentWidget() is tab.opening, "the way begins on the opening page"


def test_another_step_stays_where_one_looked(tab: TrendsTab) -> None:
    tab.explorer.chart.select("2025-10")
    option(tab, "by", "day")
    assert tab.explorer.choice.period == "2025-10"
    assert tab.explorer.choices.boxes["period"].currentText() == "Oct 2025"
    QTest.keyClick(tab, Qt.Key.Key_PageUp)
    assert tab.explorer.choice.period == "2024-12"
    option(tab, "by", "month")
    assert tab.explorer.choice.period == "2024"


def test_a_record_saved_elsewhere_is_drawn_and_nothing_jumps(
    tab: TrendsTab, filled: Store, make: Make, qtbot: object
) -> None:
    tab.explorer.chart.select("2025-11")
    tab.explorer.chart.zoom(0.5)
    tab.explorer.chart.toggle("export")
    before = tab.explorer.chart.state()
    apply(filled, [Change(None, make(day="2025-11-20", gross_g=5_000_000_000, **WHEAT))])
    qtbot.waitUntil(lambda: tab.explorer.sentence.text().startswith("November 2025: 100,000 t, as much as last year"))  # type: ignore[attr-defined]
    assert tab.explorer.chart.state() == before
    assert tab.explorer.chart.readout(10)[0][2] == "75,000.0"


def test_a_hidden_tab_waits_until_it_is_shown(tab: TrendsTab, filled: Store, make: Make, qtbot: object) -> None:
    tab.hide()
    apply(filled, [Change(None, make(day="2025-11-20", gross_g=5_000_000_000, **WHEAT))])
    qtbot.wait(100)  # type: ignore[attr-defined]
    assert tab.explorer.sentence.text().startswith("November 2025: 95,000 t")
    tab.show()
    assert tab.explorer.sentence.text().startswith("November 2025: 100,000 t")


def test_the_table_is_one_key_away_and_copied_exactly(tab: TrendsTab) -> None:
    tab.explorer.chart.select("2025-11")
    QTest.keyClick(tab, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert tab.explorer.table.isVisible()
    assert not tab.explorer.chart.isVisible()
    assert tab.explorer.table.currentIndex().row() == 10
    QTest.keyClick(tab.explorer.table, Qt.Key.Key_Up)
    assert tab.explorer.chart.selected == "2025-10", "table and chart stand on the same month"
    QTest.keyClick(tab.explorer.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][:4] == ["", "Import 2025 · t", "Import 2024 · t", "Import ±"]
    assert lines[10][:3] == ["2025-10", "50000.001", ""]
    assert lines[11][:4] == ["2025-11", "70000", "80000", "\u221212.5 %"]
    assert lines[11][-3:] == ["95000", "100000", "\u22125.0 %"]
    QTest.keyClick(tab.explorer.table, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert tab.explorer.chart.isVisible()


def test_a_part_of_the_table_is_copied(tab: TrendsTab) -> None:
    tab.explorer.turn()
    assert tab.explorer.sentence.text().startswith("November 2025"), "to look at the table chooses nothing"
    model = tab.explorer.table.figures
    tab.explorer.table.clearSelection()
    for column in (0, 1):
        tab.explorer.table.selectionModel().select(
            model.index(10, column), tab.explorer.table.selectionModel().SelectionFlag.Select
        )
    tab.copy()
    assert QGuiApplication.clipboard().text() == "\tImport 2025 · t\tImport 2024 · t\n2025-11\t70000\t80000"


def test_the_picture_is_saved_where_one_wants_it(filled: Store, desk: Desk, shown: Shown, tmp_path: Path) -> None:
    asked: list[Path] = []

    def choose(_parent: QWidget, _title: str, suggested: Path, _kinds: str) -> Path:
        asked.append(suggested)
        return tmp_path / f"here.{'png' if len(asked) == 1 else 'svg'}"

    made = TrendsTab(desk, choose_file=choose)
    made.show_explorer()
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
    made.show_explorer()
    shown(made, 1366, 640)
    said: list[str] = []
    desk.said.connect(lambda text, level: said.append(level))
    made.save_picture()
    assert said == ["bad"]


def test_copying_the_picture_and_the_sentence(tab: TrendsTab) -> None:
    QTest.keyClick(tab.explorer.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not QGuiApplication.clipboard().image().isNull()
    tab.copy_sentence()
    assert QGuiApplication.clipboard().text() == tab.explorer.sentence.text()


def test_an_empty_desk_shows_the_first_step_and_then_the_first_record(
    store: Store, desk: Desk, shown: Shown, make: Make, qtbot: object
) -> None:
    made = TrendsTab(desk)
    shown(made, 1366, 640)
    assert "Cargo (Ctrl+1)" in made.opening.words.text()
    assert made.opening.words.isVisible()
    made.show_explorer()
    assert made.window().focusWidget() is made.explorer.chart, "keys go there from the first moment on"
    qtbot.waitUntil(lambda: not made.explorer.busy)  # type: ignore[attr-defined]
    assert "Cargo (Ctrl+1)" in made.explorer.chart.words.text()
    assert made.explorer.chart.words.isVisible()
    assert made.explorer.sentence.text() == ""
    assert not made._actions["save"].isEnabled()
    apply(store, [Change(None, make(day="2025-11-20"))])
    qtbot.waitUntil(lambda: made.explorer.sentence.text().startswith("November 2025: 64.200 t"))  # type: ignore[attr-defined]
    assert not made.explorer.chart.words.isVisible()
    assert made.explorer.choice.period == "2025"


def test_choices_are_remembered(tab: TrendsTab, desk: Desk, shown: Shown) -> None:
    option(tab, "cut", "mode")
    option(tab, "view", "running")
    tab.explorer.chart.select("2025-10")
    tab.explorer.chart.toggle("road")
    tab.explorer.turn()
    state = tab.state()
    other = TrendsTab(desk)
    other.restore(state)
    assert other.state() == state, "also when it was never shown"
    shown(other, 1366, 640)
    assert other.state() == state
    assert other.explorer.table.isVisible()


def test_a_state_of_another_time_does_no_harm(desk: Desk, shown: Shown) -> None:
    made = TrendsTab(desk)
    made.restore({"choice": {"cut": "colour", "period": 7, "measure": "gross"}, "chart": "x", "later": 1})
    made.restore({})
    made.show_explorer()
    shown(made, 1366, 640)
    assert made.explorer.choice.cut == "direction"


def test_another_language_keeps_what_is_on_the_screen(tab: TrendsTab, desk: Desk) -> None:
    tab.explorer.chart.select("2025-11")
    option(tab, "view", "running")
    state = tab.state()
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    assert tab.state() == state
    assert (
        tab.explorer.chart.crosshair_text().startswith("нояб. 2025") or tab.explorer.chart.readout(10)[0][1] == "Импорт"
    )


def test_synthetic_data_are_named_in_the_picture(tab: TrendsTab, filled: Store) -> None:
    set_meta(filled, {"synthetic": "1"})
    tab.explorer.reload()
    assert tab.explorer.chart.plot is not None
    assert "sample data" in tab.explorer.chart.plot.note


def test_all_can_be_reached_by_keyboard(tab: TrendsTab) -> None:
    reached: set[QWidget] = set()
    widget: QWidget | None = tab.explorer.chart
    while widget is not None and widget not in reached:
        reached.add(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    boxes = tab.explorer.choices.boxes
    for name, box in boxes.items():
        assert box in reached or box.isHidden(), name
    assert tab.explorer.chart in reached
    boxes["view"].setFocus()
    QTest.keyClick(boxes["view"], Qt.Key.Key_Down)
    assert tab.explorer.choice.view == "change", "arrows choose within a list"


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_nothing_is_clipped_on_a_small_screen(filled: Store, desk: Desk, shown: Shown, lang: str) -> None:
    desk.lang = lang
    made = TrendsTab(desk)
    made.show_explorer()
    shown(made, 1366, 620)
    choices = made.explorer.choices
    inner = choices.widget()
    assert inner.width() <= choices.viewport().width()
    assert inner.sizeHint().height() <= choices.viewport().height(), "nothing to scroll"
    for name, box in choices.boxes.items():
        assert box.isHidden() or box.width() >= box.minimumSizeHint().width(), name
