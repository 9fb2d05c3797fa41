"""The page for one meter in a real window: its figures, its graphs, the target and the yardsticks by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from horgosdesk.core.calendar import days_between
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.store import goals, meter_figures, meters, signing
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.meters.page import EMPTY, GRAPHED, LISTED, MeterPage
from tests.conftest import PASSWORD

Key = Qt.Key
CATCH, LINE, BARE = (f"018f0000-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
T = 1_000_000


def fill(store: Store) -> None:
    """A plant that catches 100 t a day in November of two years, 110 t on the last day; a line with a gap; a bare meter."""
    stick = {"meter": CATCH, "source": "示例"}
    records: list[object] = [
        Meter(uid=CATCH, name="捕集", unit="t", shows="daily"),
        Meter(uid=LINE, name="管线", unit="m3", shows="counter"),
        Meter(uid=BARE, name="空表", unit="t", shows="counter"),
        Yardstick(uid=new_uid(), sort="daily", amount_g=105 * T, title="日设计", **stick),
        Yardstick(uid=new_uid(), sort="total", amount_g=12_000 * T, title="封存", **stick),
        Yardstick(uid=new_uid(), sort="each", amount_g=2_400_000, title="辆汽车", **stick),
        Factor(uid=new_uid(), meter=LINE, day="2025-01-01", factor_micro=700_000, source="化验单"),
    ]
    for year in ("2024", "2025"):
        for day in days_between(f"{year}-11-01", f"{year}-11-30"):
            amount = 110_000 if day == "2025-11-30" else 100_000
            records.append(Reading(uid=new_uid(), meter=CATCH, day=day, reading_milli=amount))
    for day, stands in (("2025-11-01", 0), ("2025-11-02", 2000), ("2025-11-05", 8000)):
        records.append(Reading(uid=new_uid(), meter=LINE, day=day, reading_milli=stands * 1000))
    apply(store, [Change(None, record) for record in records])  # type: ignore[type-var]


@pytest.fixture
def page(
    desk: Desk, ready: Callable[[Store, object], Store], shown: Callable[..., None], qtbot: QtBot, tmp_path: Path
) -> MeterPage:
    ready(desk.store, fill)
    made = MeterPage(desk, choose_file=lambda *_: tmp_path / "meter.png")
    made.show_meter(CATCH)
    shown(made, 1366, 640)
    settle(qtbot, made)
    return made


def settle(qtbot: QtBot, page: MeterPage) -> None:
    qtbot.waitUntil(lambda: not page.busy)


def told(page: MeterPage) -> list[tuple[str, str]]:
    return [(one.record.title, one.short) for one in page.choices.yardsticks.listing.rows]


def test_the_figures_are_those_of_the_readings(page: MeterPage, qtbot: QtBot) -> None:
    assert page.pages.currentIndex() == GRAPHED
    values = [value.text() for value in page.topline.values]
    # 31 days at the mean of the last 28, of which one is 110: 3 010 + 31 × 100.357…
    assert values == ["110.0 t", "3,010.0 t", "3,010.0 t", "6,121.1 t"]
    assert "+0.3 % against 3,000.0 t" in page.topline.unders[1].text()
    # of the year before there is November alone
    assert page.sentence.text() == "捕集: 3,010.0 t in January to November 2025."
    # 6 010 t since the first reading: 5 990 more at 100.357 a day
    assert told(page) == [("日设计", "1 of 30 days, 3.3 %"), ("封存", "about Jan 2026"), ("辆汽车", "= 1,254")]
    assert page.equals.text() == "3,010.0 t = 1,254 辆汽车"
    assert "Source: 示例" in page.equals.toolTip()
    days, sums = page.graphs["days"].drawing, page.graphs["sum"].drawing
    assert days is not None and sums is not None
    assert [rule.label for rule in days.rules] == ["日设计 105 t"] and len(days.rows) == 30
    assert [line.key for line in sums.lines] == ["now", "ahead"]
    page.choose(span="month", at="2024-11")
    assert page.topline.values[1].text() == "3,000.0 t"
    page.choose(span="all")
    assert [rule.label for rule in page.graphs["sum"].drawing.rules] == ["封存 12,000 t"]  # type: ignore[union-attr]
    assert page.graphs["days"].drawing.x.keys[0] == "2024-11"  # type: ignore[union-attr]


def test_days_that_nobody_read_are_shares_and_a_counter_is_told_in_both_units(page: MeterPage, qtbot: QtBot) -> None:
    page.show_meter(LINE)
    page.setFocus()
    settle(qtbot, page)
    assert page.graphs["days"].hasFocus()
    page.choose(span="month")
    days = page.graphs["days"].drawing
    assert days is not None
    assert [part.key for part in days.parts] == ["read", "shared"] and days.parts[1].hollow
    # 2 000 m³ on one day, 6 000 m³ in three, of 0.7 kg each
    assert [float(value) if value is not None else None for value in days.parts[0].values[:5]] == [
        None, 1.4, None, None, None
    ]  # fmt: skip
    assert [float(value) if value is not None else None for value in days.parts[1].values[:5]] == [
        None, None, 1.4, 1.4, 1.4
    ]  # fmt: skip
    assert "for 3 days" in page.topline.titles[0].toolTip() + page.topline.titles[0].text()
    page.choose(by="unit")
    assert page.topline.values[2].text() == "8,000.0 m³" and page.topline.unders[3].text() == "Targets are weights"
    assert not page.choices.goal.isEnabled()
    page.show_meter(BARE)
    page.setFocus()
    settle(qtbot, page)
    assert page.choices.boxes["meter"].hasFocus()
    assert page.pages.currentIndex() == EMPTY and "no two readings" in page.words.text()


def test_a_target_is_typed_kept_and_taken_away(page: MeterPage, qtbot: QtBot, keys) -> None:  # type: ignore[no-untyped-def]
    store, measure = page.desk.store, meter_figures.measure(CATCH)
    page.graphs["days"].setFocus()
    keys.control(Key.Key_G).type("6100 lbs")
    assert "is no target" in page.choices.understood.text()
    keys.control(Key.Key_A).type("6100 t")
    assert page.choices.understood.text() == "6,100 t: Enter keeps it"
    keys.press(Key.Key_Return)
    settle(qtbot, page)
    assert goals.of_year(store, "2025", measure) == 6_100 * T
    assert page.topline.unders[3].text() == "Target 6,100 t: needs 99.7 t a day"
    assert "reached about 31 Dec 2025" in page.sentence.text()
    assert "target 6,100 t" in [rule.label for rule in page.graphs["sum"].drawing.rules]  # type: ignore[union-attr]
    keys.control(Key.Key_A).press(Key.Key_Delete).press(Key.Key_Return)
    settle(qtbot, page)
    assert goals.of_year(store, "2025", measure) is None and len(meters.yardsticks(store, CATCH)) == 3


def test_yardsticks_are_said_corrected_and_voided_by_keyboard(page: MeterPage, qtbot: QtBot, keys) -> None:  # type: ignore[no-untyped-def]
    page.graphs["sum"].setFocus()
    keys.control(Key.Key_N)
    assert page.form is not None
    # not typed: without a screen the window would not be active again after the list of codes under the field
    page.form.edits["sort"].setText("each")
    keys.press(Key.Key_Return)
    keys.enter("0", "trees", "made up")
    assert page.form is not None and "Type a weight above zero" in page.form.said.text()
    keys.press(Key.Key_Escape)
    settle(qtbot, page)
    # Esc loses nothing
    keys.control(Key.Key_N)
    assert page.form is not None and page.form.edits["title"].text() == "trees"
    page.form.edits["amount_kg"].setFocus()
    keys.control(Key.Key_A).type("20 kg").control(Key.Key_Return)
    settle(qtbot, page)
    assert page.form is None and told(page)[-1] == ("trees", "= 150,500")
    page.choices.yardsticks.setFocus()
    page.choices.yardsticks.stand_on(3)
    keys.press(Key.Key_F2)
    assert page.form is not None
    page.form.edits["title"].setFocus()
    keys.control(Key.Key_A).type("pines").control(Key.Key_Return)
    settle(qtbot, page)
    assert told(page)[-1] == ("pines", "= 150,500") and page.choices.yardsticks.hasFocus()
    page.choices.yardsticks.stand_on(3)
    keys.press(Key.Key_Delete)
    settle(qtbot, page)
    assert len(told(page)) == 3
    page.desk.undo.undo()
    settle(qtbot, page)
    assert told(page)[-1] == ("pines", "= 150,500")


def test_table_copy_picture_and_the_way_back(page: MeterPage, qtbot: QtBot, keys, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    page.graphs["days"].setFocus()
    keys.press(Key.Key_Return)
    assert page.graphs["days"].crosshair_text().startswith("30 Nov 2025\nRead that day\t110 t")
    keys.control(Key.Key_S)
    assert (tmp_path / "meter.png").stat().st_size > 1000
    keys.control(Key.Key_T)
    assert page.pages.currentIndex() == LISTED and page.table.hasFocus()
    keys.control(Key.Key_C)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Read on\tDays\tReading, tonne\tQuantity, tonne\tFactor\tWeight, t\tRemark" and len(lines) == 31
    assert lines[1] == "2025-11-30\t1\t110\t110\t\t110\t"
    kept = page.state()
    assert kept["table"] is True and kept["span"] == "year"
    other = MeterPage(page.desk)
    other.restore(kept)
    assert other.uid == CATCH and other.state() == kept
    with qtbot.waitSignal(page.left):
        keys.press(Key.Key_Escape)
    page.step(1)
    assert page.at == "2024"
    page.step(1)
    assert page.at == "2024"
    for action in (*page.shown_actions(), *page.more_actions()):
        assert action.text() and action.toolTip() and not action.shortcut().isEmpty()
    assert len(page.shown_actions()) <= 6


def test_a_clerk_looks_and_changes_nothing(
    guarded: Store, desk: Desk, qtbot: QtBot, shown: Callable[..., None]
) -> None:
    signing.sign_in(guarded, "super", PASSWORD.format(name="super"))
    fill(guarded)
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    page = MeterPage(desk)
    page.show_meter(CATCH)
    shown(page)
    settle(qtbot, page)
    assert len(told(page)) == 3 and page.choices.goal.isReadOnly()
    page.choices.yardsticks.stand_on(0)
    by_text = {action.text(): action for action in (*page.shown_actions(), *page.more_actions())}
    for text in ("Target…", "New yardstick…", "Correct yardstick…", "Void yardstick"):
        assert not by_text[text].isEnabled() and "role of supervisor" in by_text[text].toolTip()
    page.correct()
    assert page.form is None
