"""The page of carbon by keys: figures, sentence, columns and table of one month's truth, and a table without a source."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import View
from horgosdesk.store.trends import Choice
from horgosdesk.ui import language
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trends import carbon_words
from horgosdesk.ui.tabs.trends.carbon import Carbon

TONNE = 10**6
Make = Callable[..., Cargo]


@pytest.fixture
def page(store: Store, make: Make, desk: Desk, qtbot, shown, tmp_path: Path) -> QWidget:  # type: ignore[no-untyped-def]
    """1000 t by rail and 100 t by road in October, 500 t by rail and 8500 t by pipeline in November 2025."""
    rows = [
        {"day": "2025-10-05", "gross_g": 1000 * TONNE},
        {"day": "2025-10-06", "gross_g": 100 * TONNE, "mode": "road"},
        {"day": "2025-11-05", "gross_g": 500 * TONNE, "direction": "export"},
        {"day": "2025-11-05", "gross_g": 8500 * TONNE, "mode": "pipeline", "hs_code": "271121"},
    ]
    door.apply(store, [Change(None, make(**({"net_g": None} | row))) for row in rows])
    made = Carbon(desk, choose_file=lambda *_: tmp_path / "carbon.xlsx")
    with qtbot.waitSignal(made.answered, timeout=20_000):
        shown(made, 1180, 620)
        made.setFocus()
    return made


@pytest.fixture
def settled(qtbot) -> Callable[[Carbon], None]:  # type: ignore[no-untyped-def]
    """Waits until nothing is on its way."""
    return lambda page: qtbot.waitUntil(lambda: not page.busy)


def test_the_figures_are_those_of_the_weights(page: Carbon) -> None:
    activity, emitted, saved, covered = (value.text() for value in page.figures.values)
    # 1500 t over 14 km and 100 t over 5 km
    assert activity == "21,500 tkm"
    assert emitted == "572.50 kg CO2e"  # 21 000 tkm at 24 g and 500 at 137 g
    assert saved == "2.3730 t CO2e" or saved.startswith("2.373")
    assert covered == "15.8 %"
    assert "8,500" in page.figures.unders[3].toolTip() or "Pipeline" in page.figures.unders[3].text()
    assert "82.5 % less" in page.sentence.text() and "14 km" in page.sentence.text()
    assert "137" in page.how.text() and "EEA briefing" in page.how.text() and "Estimated" in page.how.text()


def test_columns_and_line_are_by_month_and_the_table_behind_has_the_same(page: Carbon, keys, tmp_path, qtbot) -> None:  # type: ignore[no-untyped-def]
    drawing = page.graph.drawing
    assert drawing is not None and list(drawing.x.keys)[-2:] == ["2025-10", "2025-11"]  # type: ignore[union-attr]
    rail, road = drawing.parts
    assert (rail.key, road.key) == ("rail", "road")
    assert rail.values[-2] / rail.values[-1] == Fraction(2)  # type: ignore[operator]
    [saved] = drawing.lines
    assert saved.ys[-2] / rail.values[-2] == Fraction(137 - 24, 24)  # type: ignore[operator]
    keys.control(Qt.Key.Key_T)
    november, october, *_, whole = page.table.figures.lines
    assert whole.cells[1:3] == [Decimal(10100), Decimal(1600)]
    assert november.cells[-3:] == [Decimal("0.168"), Decimal("0.959"), Decimal("0.791")]
    assert october.cells[-1] + november.cells[-1] == whole.cells[-1]
    told = [[line.texts[at].replace(",", "") for line in page.table.figures.lines] for at in (1, 2)]
    assert [column[-1] for column in told] == ["10100.0", "1600.0"], "tonnes are read to a tenth, and add up"
    assert all(sum(map(Decimal, column[:-1])) == Decimal(column[-1]) for column in told)
    keys.control(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: (tmp_path / "carbon.xlsx").exists())
    sheet = load_workbook(tmp_path / "carbon.xlsx").active
    said = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert any("routes.csv" in text for text in said) and any("Altynkol" in text for text in said)


def test_leg_direction_and_period_are_chosen(page: Carbon, settled, desk: Desk) -> None:  # type: ignore[no-untyped-def]
    page.choose(direction="import")
    settled(page)
    assert page.figures.values[0].text() == "14,500 tkm"
    page.choose(leg="whole", direction="")
    settled(page)
    assert "0.0 % of rail's weight" in page.sentence.text()
    assert "Route known" in " ".join(page.table.figures.heads)
    page.choose(leg="border")
    page._choose_period(("2025-11-01", "2025-11-30"))
    settled(page)
    assert page.figures.values[0].text() == "7,000.0 tkm"
    page.show_choice(Choice(period=""))
    settled(page)
    assert page.found is not None and page.found.first == "2025-10-01"
    assert page.period_box.currentText() == "All months"


def test_enter_shows_the_records_of_a_month_and_esc_leaves(page: Carbon, desk: Desk, keys, qtbot) -> None:  # type: ignore[no-untyped-def]
    wanted: list[View] = []
    desk.cargo_wanted.connect(wanted.append)
    page.open("2025-11")
    assert wanted == [View("2025-11-01", "2025-11-30")]
    page.copy_sentence()
    assert "rail emitted" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(page.left):
        keys.press(Qt.Key.Key_Escape)


def test_one_consignment_is_shown_by_its_declaration_and_esc_leads_back(
    page: Carbon, store: Store, make: Make, keys, settled, tmp_path: Path, qtbot
) -> None:  # type: ignore[no-untyped-def]
    number = "943020250000000017"
    door.apply(store, [Change(None, make(day="2025-11-06", declaration_no=number, gross_g=50 * TONNE, net_g=None))])
    settled(page)
    keys.control(Qt.Key.Key_F)
    keys.type("1").press(Qt.Key.Key_Return)
    assert page.ask_line.isVisible(), "asked again"
    keys.press(Qt.Key.Key_Backspace)
    keys.type(number).press(Qt.Key.Key_Return)
    assert not page.ask_line.isVisible() and page.chain is not None
    border, whole = page.chain_table.figures.lines
    assert border.cells[3:6] == ["Altynkol – Horgos", Decimal(50), Decimal(14)]
    assert whole.cells[-3:] == [Decimal("16.8"), Decimal("95.9"), Decimal("79.1")]
    assert page.sentence.text().startswith(f"Declaration {number}, 50.000 t: 700.00 tkm, 16.800 kg CO2e emitted")
    keys.control(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: (tmp_path / "carbon.xlsx").exists())
    keys.press(Qt.Key.Key_Escape)
    assert page.chain is None and page.graph.isVisible() and page.figures.isVisible()


def test_a_table_without_a_source_is_told_where_the_columns_would_be(page: Carbon, store: Store, settled) -> None:  # type: ignore[no-untyped-def]
    (store.folder / "carbon.csv").write_text("mode,g_per_tkm,source,year\nroad,137,,2018\n")
    page.ask()
    settled(page)
    assert page.words.isVisible() and page.words.text().startswith("carbon.csv, line 2")
    assert not page.figures.isVisible()
    (store.folder / "carbon.csv").unlink()
    page.ask()
    settled(page)
    assert page.figures.isVisible() and page.graph.isVisible()


def test_notes_are_told_as_the_language_has_sentences(page: Carbon, desk: Desk, settled) -> None:  # type: ignore[no-untyped-def]
    assert page.graph.drawing is not None and page.graph.drawing.note.startswith("Journal no. ")
    assert page.found is not None and ". Only the border leg is counted. Estimated" in page.how.text()
    language.use("zh_CN")
    desk.lang = "zh_CN"
    assert "。 " not in carbon_words.how(desk, page.found)
