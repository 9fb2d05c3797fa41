"""A month of readings typed by keys: rolled over, replaced, mistyped, corrected for a reason, pasted, undone."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.store import cargo, door, journal, meters, months
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.meters import MetersTab
from horgosdesk.ui.tabs.meters.model import Look
from horgosdesk.ui.tabs.meters.painting import sums
from horgosdesk.ui.tabs.meters.typed import Cell

Key = Qt.Key


def fill(store: Store) -> None:
    """A gas line of a million cubic metres, read on 29 and 30 November, and a scale that tells the day's tonnes."""
    line = Meter(
        uid=new_uid(),
        name="A线",
        unit="m3",
        shows="counter",
        capacity_milli=1_000_000_000,
        high_milli=500_000_000,
        direction="import",
        hs_code="271121",
        category="energy_gas",
        country="TM",
    )
    scale = Meter(uid=new_uid(), name="B秤", unit="t", shows="daily")
    of = {"meter": line.uid, "source": "化验单 7"}
    made: list[Any] = [line, scale, Factor(uid=new_uid(), day="2025-01-01", factor_micro=800_000, **of)]
    made += [
        Reading(uid=new_uid(), meter=meter.uid, day=day, reading_milli=milli)
        for meter, day, milli in (
            (line, "2025-11-29", 100_000_000),
            (line, "2025-11-30", 200_000_000),
            (scale, "2025-11-30", 7_000),
        )
    ]
    door.apply(store, [Change(None, one) for one in made])


@pytest.fixture
def tab(desk: Desk, ready: Callable[..., Any], shown: Callable[..., None]) -> MetersTab:
    ready(desk.store, fill)
    opened = MetersTab(desk)
    shown(opened, 900, 500)
    opened.grid.setFocus()
    return opened


def read(tab: MetersTab, name: str = "A线") -> dict[str, int]:
    """What is stored of a meter in all, by day."""
    meter = meters.named(tab.desk.store, name)
    assert meter is not None
    return {flow.reading.day: flow.reading.reading_milli // 1000 for flow in meters.flows(tab.desk.store, meter)}


def stored(tab: MetersTab, day: str) -> Reading:
    meter = meters.named(tab.desk.store, "A线")
    assert meter is not None
    return meters.month(tab.desk.store, meter, day[:7]).readings[day]


def gas(tab: MetersTab) -> list[tuple[str, int]]:
    """The cargo that follows: days and kilograms."""
    found: list[Cargo] = list(cargo.between(tab.desk.store, "2025-11-01", "2025-12-31", mode="pipeline"))
    return [(one.day, one.gross_g // 1000) for one in found]


def at(tab: MetersTab) -> tuple[str, int]:
    index = tab.grid.currentIndex()
    return tab.model.days[index.row()], index.column()


def go(tab: MetersTab, day: str, column: int = 0) -> None:
    tab.go_to_month(day[:7])
    tab.grid.go_to(tab.model.days.index(day), column)


def said(tab: MetersTab) -> str:
    return f"{tab.told.said.text()} {tab.told.offer.text()}"


def test_it_opens_on_yesterdays_first_meter_and_days_are_typed_with_enter_and_tab(tab: MetersTab, keys: Any) -> None:
    assert tab.model.month == "2025-12" and at(tab) == ("2025-12-02", 0)
    assert "not read" in said(tab) and "200,000 on 2025-11-30" in said(tab)
    go(tab, "2025-12-01")
    keys.type("300000")
    assert "100,000 m³ flowed in 1 day" in said(tab) and "80.000 t by 0.8" in said(tab)
    keys.press(Key.Key_Tab).type("8.5").press(Key.Key_Tab)
    assert at(tab) == ("2025-12-02", 0)
    keys.enter("400,000", "500 000")
    assert read(tab) == {
        "2025-11-29": 100_000,
        "2025-11-30": 200_000,
        "2025-12-01": 300_000,
        "2025-12-02": 400_000,
        "2025-12-03": 500_000,
    }
    assert read(tab, "B秤") == {"2025-11-30": 7, "2025-12-01": 8}
    assert gas(tab)[-1] == ("2025-12-03", 80_000)
    assert at(tab) == ("2025-12-04", 0) and sums(tab.model, 0) == ("", "300,000", "240.000")
    assert "still to come" in said(tab)
    keys.type("1")
    assert not tab.grid.is_typing and len(read(tab)) == 5


def test_what_follows_from_a_reading_is_this_windows_own_and_no_step_is_read_anew(tab: MetersTab, keys: Any) -> None:
    before = journal.position(tab.desk.store)
    go(tab, "2025-12-01")
    keys.enter("300000")
    entered = journal.position(tab.desk.store)
    assert entered == before + 2, "the reading and its cargo"
    assert not tab.desk.undo.missed(before, entered)
    tab.desk.undo.undo()
    assert not tab.desk.undo.missed(before, journal.position(tab.desk.store))


def test_the_days_missing_are_marked_counted_and_gone_to(tab: MetersTab, keys: Any) -> None:
    look = tab.model.look(0, 0)
    assert (look.reading, look.state) == ("○", "missing")
    assert "4 not read" in tab.note.text()
    keys.press(Key.Key_F4)
    assert at(tab) == ("2025-12-02", 1)
    keys.press(Key.Key_F4)
    assert at(tab) == ("2025-12-01", 0) and tab.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).startswith("A线")


def test_a_lower_number_is_not_saved_until_it_is_said_that_the_counter_began_anew(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-12-01")
    keys.enter("950000")
    assert "outside what is usual" in said(tab) and "Enter once more" in said(tab)
    keys.press(Key.Key_Return)
    keys.enter("50000")
    assert "stood at 950000" in said(tab) and "F6: it began anew at 1,000,000" in said(tab)
    assert at(tab) == ("2025-12-02", 0) and tab.model.look(1, 0).mark == "✕"
    keys.press(Key.Key_Up).press(Key.Key_Down)
    assert "F6" in said(tab), "what was typed stays where it was typed"
    keys.press(Key.Key_F6)
    assert at(tab) == ("2025-12-03", 0) and tab.model.look(1, 0).mark == "↻"
    assert stored(tab, "2025-12-02").turned_milli == 1_000_000_000
    assert gas(tab)[-1] == ("2025-12-02", 80_000)
    keys.press(Key.Key_Up)
    assert "began anew at 1,000,000" in said(tab)


def test_a_replaced_counter_is_asked_for_its_two_numbers(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-12-01")
    keys.type("30").press(Key.Key_F7)
    assert not tab.fields.isHidden() and len(tab.fields.edits) == 2
    keys.press(Key.Key_Escape)
    assert tab.grid.hasFocus() and tab.model.look(0, 0).reading == "30"
    keys.press(Key.Key_F7).enter("240000", "10")
    assert at(tab) == ("2025-12-02", 0) and tab.model.look(0, 0).mark == "⇄"
    assert replace(stored(tab, "2025-12-01"), uid="", meter="").new_start_milli == 10_000
    assert gas(tab)[-1] == ("2025-12-01", 32_016), "40 000 through the old one, 20 through the new one, by 0.8"


def test_a_replaced_counters_numbers_mean_the_same_in_another_language(tab: MetersTab, keys: Any, desk: Desk) -> None:
    go(tab, "2025-12-01")
    keys.type("1,030").press(Key.Key_F7)
    for edit, text in zip(tab.fields.edits, ("240,000", "1,010"), strict=True):
        edit.setText(text)
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    tab.fields.answer()
    made = stored(tab, "2025-12-01")
    assert (made.reading_milli, made.old_end_milli, made.new_start_milli) == (1_030_000, 240_000_000, 1_010_000)


def test_what_is_no_number_is_said_and_escape_leaves_the_cell_as_it_was(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-12-01")
    keys.enter("12x")
    assert "is not a number" in said(tab) and at(tab) == ("2025-12-01", 0)
    keys.press(Key.Key_Escape)
    assert "2025-12-01" not in read(tab) and not tab.model.typed
    keys.type("12").press(Key.Key_Backspace).press(Key.Key_Home).press(Key.Key_Delete)
    assert tab.grid.is_typing, "keys of the line that is typed in are its own"
    keys.press(Key.Key_Escape)
    assert tab.model.look(0, 0).state == "missing"


def test_a_correction_and_a_void_ask_for_a_reason_which_is_offered_again(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-11-30")
    keys.enter("210000")
    assert read(tab)["2025-11-30"] == 200_000 and not tab.fields.isHidden()
    keys.press(Key.Key_Return)
    assert "Type a reason" in tab.fields._wrong.text()
    keys.enter("misread")
    assert read(tab)["2025-11-30"] == 210_000 and tab.grid.hasFocus()
    assert list(journal.read(tab.desk.store))[-1].reason == "misread"
    go(tab, "2025-11-30")
    keys.press(Key.Key_Delete)
    assert tab.fields.edits[0].text() == "misread"
    keys.press(Key.Key_Return)
    assert "2025-11-30" not in read(tab) and gas(tab) == []
    assert tab.desk.undo.undo() and read(tab)["2025-11-30"] == 210_000
    assert tab.desk.undo.undo() and read(tab)["2025-11-30"] == 200_000
    assert tab.model.look(29, 0).reading == "200,000", "the sheet follows"


def paste(tab: MetersTab, keys: Any, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    keys.control(Key.Key_V)


def test_a_column_out_of_excel_is_one_step_and_a_blank_day_stays(tab: MetersTab, keys: Any, qtbot: QtBot) -> None:
    go(tab, "2025-11-01", 1)
    count = journal.position(tab.desk.store)
    paste(tab, keys, "1\n2\n\n4.5\n" + "\n".join(str(day) for day in range(5, 30)) + "\n")
    assert len(read(tab, "B秤")) == 29 and "2025-11-03" not in read(tab, "B秤")
    assert journal.position(tab.desk.store) == count + 28
    go(tab, "2025-11-04", 1)
    keys.control(Key.Key_C)
    assert QGuiApplication.clipboard().text() == "4.5"
    tab.clipboard.copy_month()
    last = QGuiApplication.clipboard().text().splitlines()[-1].split("\t")
    assert last[0] == "Total" and last[5] == str(1 + 2 + 4.5 + sum(range(5, 30)) + 7)
    tab.desk.undo.undo()  # of so many on a thread
    qtbot.waitUntil(lambda: list(read(tab, "B秤")) == ["2025-11-30"])


def test_of_a_block_with_a_wrong_cell_nothing_is_stored_until_that_is_mended(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-12-01")
    paste(tab, keys, "300000\t1\n250000\tx2\n400000\t3")
    assert len(read(tab)) == 2 and len(read(tab, "B秤")) == 1
    assert at(tab) == ("2025-12-02", 0) and "6 pasted readings wait together" in said(tab)
    assert [tab.model.look(1, column).mark for column in range(2)] == ["✕", "✕"]
    keys.enter("350000")
    assert len(read(tab)) == 2 and "1 of them is wrong" in said(tab)
    tab.grid.go_to(1, 1)
    keys.enter("2")
    assert len(read(tab)) == 5 and len(read(tab, "B秤")) == 4
    go(tab, "2025-12-03")
    paste(tab, keys, "1\n2")
    assert len(read(tab)) == 5 and not tab.model.typed, "days to come take none of it"
    paste(tab, keys, "1\n" * 30)
    assert not tab.model.typed


def test_a_closed_month_is_only_read(tab: MetersTab, keys: Any) -> None:
    months.close(tab.desk.store, "2025-11")
    go(tab, "2025-11-30")
    assert "closed" in tab.note.text() and "reopen" in said(tab)
    keys.type("5")
    assert not tab.grid.is_typing
    keys.press(Key.Key_Delete)
    assert tab.fields.isHidden() and read(tab)["2025-11-30"] == 200_000


def test_a_factor_is_entered_from_a_day_on_corrected_and_voided(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-11-30")
    keys.press(Key.Key_F8)
    assert tab.factors.edits["day"].text() == "2025-11-30" and tab.factors.table.item(0, 3).text() == "tester"
    keys.enter("0.9", "")
    assert "Say where the factor is from" in tab.factors.said.text()
    keys.enter("化验单 8".encode("ascii", "ignore").decode() + "paper 8")
    assert tab.factors.isHidden() and gas(tab) == [("2025-11-30", 90_000)]
    keys.press(Key.Key_F8).press(Key.Key_Return).press(Key.Key_Return)
    assert tab.factors.edits["reason"].isVisible()
    tab.factors.edits["factor"].setText("0.7")
    keys.enter("typed wrong")
    assert gas(tab) == [("2025-11-30", 70_000)]
    keys.press(Key.Key_F8)
    tab.factors.table.setFocus()
    keys.press(Key.Key_Up).press(Key.Key_Delete)
    assert gas(tab) == [("2025-11-30", 80_000)] and list(journal.read(tab.desk.store))[-1].reason == "typed wrong"
    go(tab, "2025-11-30", 1)
    keys.press(Key.Key_F8)
    assert tab.factors.isHidden(), "tonnes need no factor"


def test_what_many_records_follow_from_is_stored_beside_the_window_and_is_one_step(
    tab: MetersTab, keys: Any, qtbot: QtBot
) -> None:
    meter = tab.model.columns[0].meter
    days = [f"2025-10-{day:02d}" for day in range(1, 31)]
    made = [
        Reading(uid=new_uid(), meter=meter.uid, day=day, reading_milli=place * 1_000_000)
        for place, day in enumerate(days)
    ]
    door.apply(tab.desk.store, [Change(None, one) for one in made])
    go(tab, "2025-10-01")
    keys.press(Key.Key_F8).enter("0.5", "paper 9")
    assert not tab.factors.isEnabled()
    qtbot.waitUntil(tab.factors.isHidden)
    assert gas(tab) == [("2025-11-29", 35_500), ("2025-11-30", 50_000)]
    assert tab.model.total(0).weight_g == 14_500_000
    tab.correct_meter()
    form: Any = tab.form
    form.edits["name"].setText("A线二号")
    form.keep()
    form.keep()
    qtbot.waitUntil(lambda: tab.form is None)
    assert tab.model.columns[0].meter.name == "A线二号"
    undone = tab.desk.undo.index() - 1
    tab.desk.undo.undo()
    qtbot.waitUntil(lambda: tab.desk.undo.index() == undone)
    assert tab.model.columns[0].meter.name == "A线"


def test_a_supervisor_adds_and_corrects_a_meter(tab: MetersTab, keys: Any) -> None:
    tab.enter_new()
    assert tab.form is not None
    for name, text in (("name", "C线"), ("unit", "m3"), ("shows", "counter")):
        tab.form.edits[name].setText(text)
    tab.form.keep()
    assert tab.form is None and [one.meter.name for one in tab.model.columns] == ["A线", "B秤", "C线"]
    assert tab.grid.currentIndex().column() == 2
    tab.grid.go_to(0, 0)
    tab.correct_meter()
    form: Any = tab.form
    form.edits["country"].setText("KZ")
    form.keep()
    assert "1 cargo records of this meter will change" in form.said.text()
    form.keep()
    [record] = cargo.between(tab.desk.store, "2025-11-01", "2025-12-31", mode="pipeline")
    assert record.country == "KZ"
    tab.grid.go_to(0, 2)
    tab.void_meter()
    keys.enter("planned only")
    assert len(tab.model.columns) == 2 and tab.desk.undo.undo() and len(tab.model.columns) == 3


def test_what_was_typed_the_month_and_widths_are_there_again(tab: MetersTab, keys: Any, desk: Desk) -> None:
    go(tab, "2025-11-30")
    tab.grid.setColumnWidth(0, 333)
    keys.type("12")
    state = tab.state()
    again = MetersTab(desk)
    again.restore(state)
    again._begin()
    assert again.model.month == "2025-11" and again.grid.columnWidth(0) == 333
    assert again.model.look(29, 0).reading == "12" and again.model.look(29, 0).state == "wrong"
    again.restore({"month": "x", "of": state["of"], "widths": 3})
    again.deleteLater()


def test_what_is_typed_means_the_same_in_another_language(tab: MetersTab, keys: Any, desk: Desk) -> None:
    go(tab, "2025-11-30")
    keys.type("1,234")
    tab.finish_typing()
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    assert tab.model.look(29, 0).reading == "1\u00a0234"
    state = tab.state()
    desk.lang = "en"
    again = MetersTab(desk)
    again.restore(state)
    again._begin()
    assert again.model.look(29, 0).reading == "1,234"
    again.deleteLater()


def test_a_factor_and_a_form_mean_the_same_in_another_language(tab: MetersTab, keys: Any, desk: Desk) -> None:
    go(tab, "2025-11-30")
    keys.press(Key.Key_F8)
    tab.factors.edits["factor"].setText("0.7")
    tab.factors.edits["source"].setText("paper 8")
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    assert tab.factors.edits["factor"].text() == "0,7"
    tab.factors.keep()
    assert gas(tab) == [("2025-11-30", 70_000)]
    desk.lang = "en"
    desk.language_changed.emit("en")
    tab.enter_new()
    assert tab.form is not None
    for name, text in (("name", "C线"), ("unit", "m3"), ("shows", "counter"), ("capacity", "1,234")):
        tab.form.edits[name].setText(text)
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    tab.form.keep()
    made = next(one.meter for one in tab.model.columns if one.meter.name == "C线")
    assert made.capacity_milli == 1_234_000


def test_a_reading_is_found_by_its_uid_and_another_language_keeps_the_place(tab: MetersTab, desk: Desk) -> None:
    tab.find(stored(tab, "2025-11-29").uid)
    assert at(tab) == ("2025-11-29", 0)
    tab.find("b秤")
    assert at(tab) == ("2025-11-29", 1)
    tab.find("2025-10-07 B秤")
    assert at(tab) == ("2025-10-07", 1)
    tab.find("2025-11-29 A线")
    tab.find("A-5-of-no-meter-at-all")
    tab.find("a线")
    desk.lang = language.use("zh_CN")
    desk.language_changed.emit(desk.lang)
    assert at(tab) == ("2025-11-29", 0) and tab.month_label.text() == "2025年11月"
    assert tab.model.headerData(28, Qt.Orientation.Vertical) == "29 周六"


def test_what_another_program_stores_is_seen_while_somebody_types(tab: MetersTab, keys: Any, desk: Desk) -> None:
    go(tab, "2025-12-02")
    keys.type("400000")
    meter = tab.model.columns[0].meter.uid
    door.apply(
        desk.store, [Change(None, Reading(uid=new_uid(), meter=meter, day="2025-12-01", reading_milli=300_000_000))]
    )
    assert tab.model.reading(Cell(meter, "2025-12-01")) is not None and tab.grid.is_typing
    keys.press(Key.Key_Return)
    assert gas(tab)[-1] == ("2025-12-02", 80_000)


def test_what_is_half_typed_outlives_another_meter_and_another_month(tab: MetersTab, keys: Any, desk: Desk) -> None:
    go(tab, "2025-12-01")
    keys.type("3000")
    door.apply(desk.store, [Change(None, Meter(uid=new_uid(), name="0", unit="t", shows="daily"))])
    assert at(tab) == ("2025-12-01", 1) and tab.model.look(0, 1).reading == "3000"
    keys.press(Key.Key_Escape).type("300000").press(Key.Key_PageUp)
    assert tab.model.month == "2025-11" and "1 typed and not saved" in tab.note.text()
    keys.press(Key.Key_PageDown)
    tab.grid.go_to(0, 1)
    assert tab.model.look(0, 1).state == "waiting"
    keys.press(Key.Key_Return)
    assert read(tab)["2025-12-01"] == 300_000


def test_a_locked_file_keeps_what_is_typed_and_saves_it_when_it_is_free(
    tab: MetersTab, keys: Any, qtbot: QtBot
) -> None:
    other = open_store(tab.desk.store.folder)
    other.db.execute("BEGIN IMMEDIATE")
    go(tab, "2025-12-01")
    keys.enter("300000")
    assert tab.model.look(0, 0) == Look("300000", "100,000", "80.000", "✎", "waiting")
    assert at(tab) == ("2025-12-02", 0) and len(read(tab)) == 2
    other.db.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: len(read(tab)) == 3)
    assert tab.model.look(0, 0).reading == "300,000" and not tab.model.typed


def test_the_mouse_saves_what_nothing_speaks_against(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-12-01")
    for text, state in (("300000", ""), ("200", "wrong")):
        keys.type(text)
        there = tab.grid.visualRect(tab.model.index(5, 1)).center()
        QTest.mouseClick(tab.grid.viewport(), Qt.MouseButton.LeftButton, pos=there)
        assert tab.model.look(0 if not state else 1, 0).state == state
        go(tab, "2025-12-02")
    assert read(tab)["2025-12-01"] == 300_000 and len(read(tab)) == 3


def test_without_a_meter_the_first_step_is_told(desk: Desk, shown: Callable[..., None], keys: Any) -> None:
    opened = MetersTab(desk)
    shown(opened, 900, 500)
    assert opened.empty.isVisible() and "Ctrl+N" in opened.empty.text() and not opened.grid.isVisible()
    keys.control(Key.Key_N)
    assert opened.form is not None
    opened.form.reject()
    assert len(opened.shown_actions()) <= 6


def test_the_month_is_printed_as_it_is_stored_with_its_totals(tab: MetersTab, qtbot: QtBot) -> None:
    shown: list[Any] = []
    tab._preview = lambda _parent, _title, pages, **_more: shown.append(pages)
    go(tab, "2025-11-29")
    tab.print()
    qtbot.waitUntil(lambda: bool(shown))
    [table] = [part for part in shown[0].handout.parts if hasattr(part, "rows")]
    assert len(table.rows) == 30 and table.rows[-1][0] == "2025-11-30"
    assert {"100,000", "200,000"} <= {cell for row in table.rows for cell in row}
    assert [sum for sum in table.sums[0] if sum] == [
        "Total",
        *filter(None, sums(tab.model, 0)),
        *filter(None, sums(tab.model, 1)),
    ]


def test_points_of_a_column_stand_under_one_another(tab: MetersTab, keys: Any) -> None:
    go(tab, "2025-12-01", 1)
    keys.enter("8.5")
    assert read(tab, "B秤")["2025-12-01"] == 8
    # whole numbers beside it leave the room of a point and one figure; of the counter, none has any
    assert [lanes.tails[0] for lanes in tab.grid.lanes] == ["", ".0"]


def test_whole_days_are_shown_and_the_totals_follow_the_last(tab: MetersTab) -> None:
    grid, row, days = tab.grid, tab.grid.verticalHeader().defaultSectionSize(), len(tab.model.days)
    for height in (300, 437, 1000):
        tab.resize(900, height)
        shown = grid.viewport().height()
        assert shown % row == 0 and (shown == row * days) == (height == 1000)
        assert tab.totals.y() == grid.height()


def test_the_lines_of_the_totals_stand_under_those_of_the_grid(tab: MetersTab) -> None:
    grid, header, line = tab.grid, tab.grid.horizontalHeader(), theme.tokens().line
    tab.resize(900, 500)
    below, above = tab.totals.grab().toImage(), grid.viewport().grab().toImage()
    for section in range(header.count()):
        edge = header.sectionViewportPosition(section) + header.sectionSize(section) - 1
        assert above.pixelColor(edge, 3) == line
        assert below.pixelColor(grid.viewport().x() + edge, 3) == line


def test_where_the_columns_leave_room_the_month_is_drawn_and_a_click_leads_to_its_day(
    tab: MetersTab, qtbot: QtBot
) -> None:
    beside = tab.beside
    tab.resize(500, 500)
    assert not beside.isVisible()
    tab.resize(1300, 500)
    go(tab, "2025-11-30")
    qtbot.waitUntil(lambda: beside.drawing is not None and beside.drawing.title == "A线")
    assert beside.isVisible() and beside.x() >= tab.grid.width()
    part = beside.drawing.parts[0]  # type: ignore[union-attr]
    assert part.values[-1] == 80  # a hundred thousand cubic metres at 0.8 kg
    beside._pick(28.0)
    assert at(tab) == ("2025-11-29", 0) and tab.grid.hasFocus()
    go(tab, "2025-11-30", 1)
    qtbot.waitUntil(lambda: beside.drawing is not None and beside.drawing.title == "B秤")
    go(tab, "2025-10-30", 1)
    qtbot.waitUntil(lambda: beside.drawing is not None and beside.drawing.is_empty)
    assert beside.words.text() == "Nothing flowed in these days."
