"""The clerk's shift: typed, checked while typed, saved, undone, pasted, found, and never lost."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.store import cargo, door, drafts, sheet, totals
from horgosdesk.store.desk import open_store
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import Filter, View
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.cargo import CargoTab
from horgosdesk.ui.tabs.cargo.grid import MOST_EMPTIED
from horgosdesk.ui.tabs.cargo.model import ProblemRole
from horgosdesk.ui.tabs.cargo.pasting import Pasting
from horgosdesk.ui.tabs.cargo.tab import AT_ONCE, SCOPES

DAY = "2025-12-03"
WHEAT = ("i", "rail", "100119", "", "KZ", "Golden Steppe", "54550181")
"""A wagon of wheat as far as the container; the goods' name follows from the HS code."""


@pytest.fixture
def tab(desk: Desk, shown: Callable[..., None]) -> CargoTab:
    opened = CargoTab(desk)
    shown(opened)
    opened.grid.setFocus()
    return opened


def column(tab: CargoTab, name: str) -> int:
    return tab.model.column_of(name)


def records(tab: CargoTab) -> list[Cargo]:
    return list(cargo.between(tab.desk.store, "2025-01-01", "2025-12-31"))


def type_wheat(tab: CargoTab, keys: Any, gross: str = "64200", net: str = "64000") -> None:
    """The first record of a shift, Enter from field to field."""
    for name, text in (
        ("direction", "i"),
        ("mode", "rail"),
        ("hs_code", "100119"),
        ("country", "KZ"),
        ("trader", "Golden Steppe"),
        ("wagon_no", "54550181"),
        ("gross_kg", gross),
        ("net_kg", net),
    ):
        tab.grid.go_to(tab.grid.currentIndex().row(), column(tab, name))
        keys.enter(text)
    keys.control(Qt.Key.Key_Return)


def test_a_record_typed_by_keyboard_is_stored_with_what_follows_from_it(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    [record] = records(tab)
    assert (record.direction, record.mode, record.hs_code, record.country) == ("import", "rail", "100119", "KZ")
    assert (record.gross_g, record.net_g, record.category) == (64_200_000, 64_000_000, "agricultural")
    assert record.commodity
    assert tab.grid.currentIndex().row() == tab.model.blank_row == 1
    assert "64.2 t" in tab.strip.text()


def test_the_next_wagon_of_the_same_goods_takes_at_most_40_keys(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    assert tab.grid.currentIndex().column() == column(tab, "wagon_no"), "all that is the same is carried over"
    pressed = "57463309" + "\r" + "\r" + "68150" + "\r" + "67900"
    for character in pressed:
        keys.press(Qt.Key.Key_Return) if character == "\r" else keys.type(character)
        if character == "\r" and tab.grid.currentIndex().column() == column(tab, "packages"):
            keys.press(Qt.Key.Key_Return)
    keys.control(Qt.Key.Key_Return)
    second = records(tab)[1]
    assert (second.wagon_no, second.gross_g, second.net_g, second.trader) == (
        "57463309",
        68_150_000,
        67_900_000,
        "Golden Steppe",
    )
    assert len(pressed) + 2 <= 40


def test_a_key_that_leads_on_leaves_nothing_selected_behind(tab: CargoTab, keys: Any) -> None:
    """While Ctrl or Shift is down, as it is on a real keyboard: the next Ctrl+Enter would write into the record above too."""

    def real(key: Qt.Key, modifier: Qt.KeyboardModifier) -> list[tuple[int, int]]:
        QTest.keyClick(tab.window().windowHandle(), key, modifier)
        return [(index.row(), index.column()) for index in tab.grid.selectionModel().selectedIndexes()]

    def here() -> list[tuple[int, int]]:
        return [(tab.grid.currentIndex().row(), tab.grid.currentIndex().column())]

    type_wheat(tab, keys)
    tab.grid.go_to(0, column(tab, "wagon_no"))
    assert real(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier) == here()
    keys.type("57463309")
    assert real(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier) == here()
    tab.grid.go_to(1, tab.grid.visible_columns()[0])
    assert real(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) == here()
    assert [record.wagon_no for record in records(tab)] == ["54550181"]


def test_an_error_keeps_the_record_as_a_draft_and_says_what_to_do(tab: CargoTab, keys: Any) -> None:
    tab.grid.go_to(0, column(tab, "wagon_no"))
    keys.enter("54548588").control(Qt.Key.Key_Return)
    assert records(tab) == []
    assert len(drafts.of_day(tab.desk.store, DAY)) == 1
    problem = tab.model.index(0, column(tab, "wagon_no")).data(ProblemRole)
    assert problem.code == "wagon-check" and problem.fix == "54548581"
    assert "draft" in tab.strip.text()


def test_what_was_undone_is_no_longer_complained_of(tab: CargoTab, keys: Any) -> None:
    tab.grid.go_to(0, column(tab, "wagon_no"))
    keys.enter("54548588")
    tab.grid.go_to(0, column(tab, "wagon_no"))
    assert tab.grid.hint.isVisible()
    tab.undo()
    assert not tab.grid.hint.isVisible()


def test_did_you_mean_is_taken_with_a_key(tab: CargoTab, keys: Any) -> None:
    place = column(tab, "container_no")
    tab.grid.go_to(0, place)
    keys.type("CSQU3054338").press(Qt.Key.Key_Return)
    tab.grid.go_to(0, place)
    assert "CSQU3054383" in "".join(text for text, _ in tab.grid.hint.lines)
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert tab.model.index(0, place).data() == "CSQU3054383"
    assert tab.model.index(0, place).data(ProblemRole) is None


def test_a_warning_asks_once(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys, gross="0", net="0")
    assert records(tab) == [] and tab.model.index(0, column(tab, "gross_kg")).data(ProblemRole).code == "gross-zero"
    keys.control(Qt.Key.Key_Return)
    assert [record.gross_g for record in records(tab)] == [0]


def test_a_weight_far_from_the_usual_is_asked_about_with_the_likely_slip(
    tab: CargoTab, keys: Any, make: Callable[..., Cargo], qtbot: Any
) -> None:
    door.apply(tab.desk.store, [Change(None, make(gross_g=64_000_000 + n * 100_000)) for n in range(20)])
    with qtbot.waitSignal(tab.desk.learnt):
        tab.desk.learn()
    tab.model.load()
    tab.grid.go_to_blank()
    type_wheat(tab, keys, gross="64.2", net="64")
    row = tab.grid.currentIndex().row()
    problem = tab.model.index(row, column(tab, "gross_kg")).data(ProblemRole)
    assert problem.code == "weight-far" and "tonnes" in str(problem)
    assert problem.fix == "64,200"


def test_half_typed_records_come_back_in_place(tab: CargoTab, keys: Any, desk: Desk, qtbot: Any) -> None:
    tab.grid.go_to(0, column(tab, "trader"))
    keys.enter("Half")
    tab.grid.go_to(1, column(tab, "trader"))
    type_wheat(tab, keys)
    again = CargoTab(desk)  # as after a kill: nothing was told to the first tab
    qtbot.addWidget(again)
    assert again.model.index(0, column(again, "trader")).data() == "Half"
    assert again.model.record(1) == records(tab)[0]


def test_undo_takes_back_typing_first_and_then_what_was_saved(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(0, column(tab, "trader"))
    keys.enter("Other")
    tab.undo()
    assert tab.model.index(0, column(tab, "trader")).data() == "Golden Steppe"
    tab.grid.go_to_blank()
    tab.undo()
    assert records(tab) == []
    tab.redo()
    assert [record.gross_g for record in records(tab)] == [64_200_000]


def test_an_edit_of_a_stored_record_is_saved_when_its_row_is_left(tab: CargoTab, keys: Any, qtbot: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(0, column(tab, "remark"))
    keys.enter("late paper")
    tab.grid.go_to(1, 0)
    qtbot.waitUntil(lambda: records(tab)[0].remark == "late paper")
    assert records(tab)[0].revision == 2


def test_copy_above_and_copy_the_whole_row(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(1, column(tab, "wagon_no"))
    keys.control(Qt.Key.Key_Apostrophe)
    assert tab.model.index(1, column(tab, "wagon_no")).data() == "54550181"
    keys.control(Qt.Key.Key_D).control(Qt.Key.Key_Return)
    assert [record.gross_g for record in records(tab)] == [64_200_000, 64_200_000]


def to_clipboard(tab: CargoTab, count: int) -> None:
    """Rows of two weights, the last with an error."""
    tab.grid.go_to(1, column(tab, "wagon_no"))
    places = [tab.model.fields[c].name for c in tab.grid.visible_columns()]
    span = places[places.index("wagon_no") : places.index("net_kg") + 1]
    row = dict.fromkeys(span, "")
    lines = ["\t".join((row | {"gross_kg": str(60000 + n), "net_kg": "59000"}).values()) for n in range(count)]
    lines.append("\t".join((row | {"gross_kg": "1", "net_kg": "2"}).values()))
    QGuiApplication.clipboard().setText("\r\n".join(lines) + "\r\n")


@pytest.mark.parametrize("count", [200, 400])
def test_a_pasted_block_is_one_step_and_bad_rows_wait_as_drafts(
    tab: CargoTab, keys: Any, qtbot: QtBot, count: int
) -> None:
    type_wheat(tab, keys)
    to_clipboard(tab, count)
    tab.paste()
    # a long one piece by piece, with the window's keyboard held
    asked = tab.findChild(Pasting)
    assert (asked is not None) == (count > AT_ONCE) and QApplication.activeModalWidget() is asked
    assert asked is None or not records(tab)[1:]
    qtbot.waitUntil(lambda: len(records(tab)) == count + 1 and QApplication.activeModalWidget() is None)
    assert [record.gross_g for record in records(tab)[1:]] == [(60_000 + n) * 1000 for n in range(count)], "in order"
    assert tab.model.draft_count == 1 and tab.grid.currentIndex().row() == tab.model.blank_row
    tab.undo()  # of so many on a thread
    qtbot.waitUntil(lambda: len(records(tab)) == 1)


def test_a_long_paste_is_given_up_as_a_whole_by_esc_and_a_scanners_enter_does_not(
    tab: CargoTab, keys: Any, qtbot: QtBot
) -> None:
    type_wheat(tab, keys)
    steps = tab.desk.undo.count()
    to_clipboard(tab, 3000)
    said: list[str] = []
    tab.desk.said.connect(lambda text, _level: said.append(text))
    tab.paste()
    asked = tab.findChild(Pasting)
    qtbot.waitUntil(lambda: asked.bar.value() > 0)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_7):
        QTest.keyClick(asked, key)
    before = len(asked.checked)
    qtbot.waitUntil(lambda: len(asked.checked) > before)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert said[-1] == "Stopped; nothing was pasted."
    qtbot.waitUntil(lambda: tab.findChild(Pasting) is None)
    assert len(records(tab)) == 1 and tab.model.draft_count == 0 and tab.desk.undo.count() == steps
    tab.window().activateWindow()
    qtbot.waitUntil(lambda: tab.grid.hasFocus())
    tab.grid.go_to_blank()
    type_wheat(tab, keys)
    assert len(records(tab)) == 2


def test_delete_empties_what_is_selected_and_never_a_whole_register(
    tab: CargoTab, keys: Any, make: Callable[..., Cargo]
) -> None:
    door.apply(tab.desk.store, [Change(None, make(day=DAY, remark="x")) for _ in range(MOST_EMPTIED + 1)])
    said: list[str] = []
    tab.desk.said.connect(lambda text, _level: said.append(text))
    tab.grid.selectAll()
    keys.press(Qt.Key.Key_Delete)
    assert tab.model.draft_count == 0
    assert said[-1] == "202 rows are selected, and no more than 200 are changed at once. Select fewer of them."
    tab.grid.select_rows([0, 1, 5])
    keys.press(Qt.Key.Key_Delete)
    assert tab.model.draft_count == 3
    kept = drafts.of_day(tab.desk.store, DAY)
    assert [set(draft.typed) for draft in kept] == [{"day"}] * 3, "on the disk at once"
    remarks = [tab.model.index(row, column(tab, "remark")).data() for row in (0, 1, 2, 5)]
    assert remarks == ["", "", "x", ""]


def test_voiding_asks_for_a_reason_and_restoring_brings_back(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(0, 0)
    tab.void_selected()
    keys.press(Qt.Key.Key_Return)
    assert records(tab), "no reason, no void"
    keys.type("entered twice").press(Qt.Key.Key_Return)
    assert records(tab) == []
    tab.toggle_voided()
    tab.grid.go_to(0, 0)
    tab.restore_selected()
    assert len(records(tab)) == 1


def test_one_value_into_many_selected_rows_is_one_step(tab: CargoTab, keys: Any, make: Callable[..., Cargo]) -> None:
    door.apply(tab.desk.store, [Change(None, make(day=DAY)) for _ in range(3)])
    tab.grid.go_to(0, column(tab, "remark"))
    tab.grid.select_rows([0, 1, 2])
    tab.grid.fill_selected("checked")
    assert [record.remark for record in records(tab)] == ["checked"] * 3
    tab.undo()
    assert [record.remark for record in records(tab)] == [""] * 3


def test_filter_sort_find_and_the_strip_agree(tab: CargoTab, make: Callable[..., Cargo]) -> None:
    door.apply(
        tab.desk.store,
        [
            Change(None, make(day=DAY, gross_g=n * 1_000_000, net_g=None, mode=["rail", "road"][n % 2]))
            for n in range(10)
        ],
    )
    tab.filter_line.put(Filter("mode", "is", ("road",)))
    assert tab.model.rowCount() == 5 + 1
    assert "25.0 t" in tab.strip.text()
    tab.model.sort(column(tab, "gross_kg"), Qt.SortOrder.DescendingOrder)
    assert tab.model.record(0) == max(records(tab), key=lambda record: record.gross_g)
    tab.clear_filters()
    assert tab.model.rowCount() == 10 + 1


def test_the_heading_shows_the_order_and_a_key_changes_it(tab: CargoTab, make: Callable[..., Cargo]) -> None:
    weights = [3_000_000, 1_000_000, 2_000_000]
    door.apply(tab.desk.store, [Change(None, make(day=DAY, gross_g=grams, net_g=None)) for grams in weights])
    header = tab.grid.horizontalHeader()
    assert header.isSortIndicatorShown() and header.sortIndicatorSection() == -1

    def order() -> list[int | None]:
        found = [tab.model.record(row) for row in range(tab.model.rowCount())]
        return [record.gross_g for record in found if record is not None]

    tab.grid.go_to(0, column(tab, "gross_kg"))
    for wanted in (sorted(weights), sorted(weights, reverse=True), weights):
        tab.order_by_this()
        assert order() == wanted
        if wanted == sorted(weights):
            tab.scope.setCurrentIndex(SCOPES.index("month"))
            tab.scope.activated.emit(SCOPES.index("month"))
            assert header.sortIndicatorSection() == column(tab, "gross_kg"), "the column of days came before it"
    assert header.sortIndicatorSection() == -1


def test_columns_are_as_wide_as_their_words_unless_somebody_made_them_wider(tab: CargoTab) -> None:
    header, place = tab.grid.horizontalHeader(), column(tab, "direction")
    english = header.sectionSize(place)
    header.resizeSection(column(tab, "trader"), 321)
    language.use("zh_CN")
    tab.retranslate()
    assert header.sectionSize(place) < english
    again = CargoTab(tab.desk)
    again.restore(tab.state())
    language.use("en")
    again.retranslate()
    assert again.grid.columnWidth(again.model.column_of("direction")) == english
    assert again.grid.columnWidth(again.model.column_of("trader")) == 321
    again.deleteLater()


def test_what_another_process_adds_appears_and_selection_stays(
    tab: CargoTab, make: Callable[..., Cargo], qtbot: Any
) -> None:
    door.apply(tab.desk.store, [Change(None, make(day=DAY))])
    tab.grid.go_to(0, column(tab, "remark"))
    other = open_store(tab.desk.store.folder)
    door.apply(other, [Change(None, make(day=DAY, gross_g=5, net_g=5))])
    other.close()
    tab.desk.look_outside()
    assert tab.model.rowCount() == 3
    assert tab.grid.currentIndex().row() == 0 and tab.grid.currentIndex().column() == column(tab, "remark")


def test_a_locked_file_keeps_what_is_typed_and_saves_it_when_it_is_free(tab: CargoTab, keys: Any, qtbot: Any) -> None:
    other = open_store(tab.desk.store.folder)
    other.db.execute("BEGIN IMMEDIATE")
    type_wheat(tab, keys)
    assert records(tab) == []
    other.db.execute("ROLLBACK")
    qtbot.waitUntil(lambda: len(records(tab)) == 1, timeout=5000)
    other.close()


def test_look_up_completes_by_pinyin_initials(tab: CargoTab, keys: Any) -> None:
    tab.grid.go_to(0, column(tab, "hs_code"))
    keys.type("xny")
    assert any(choice.text.startswith("8703") for choice in tab.grid.hint.choices)
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)
    assert tab.model.index(0, column(tab, "hs_code")).data().startswith("8703")


def test_days_by_key_and_by_question(tab: CargoTab, keys: Any) -> None:
    keys.press(Qt.Key.Key_PageUp)
    assert tab.day == "2025-12-02"
    keys.press(Qt.Key.Key_PageDown).press(Qt.Key.Key_PageDown)
    assert tab.day == DAY, "the future is not entered"
    tab.ask_day()
    keys.enter("31/31/2025")
    assert tab.ask.isVisible(), "asked again"
    tab.ask.answer.clear()
    keys.enter("11-3")
    assert tab.day == "2025-11-03"


def test_a_language_switch_keeps_what_is_on_the_screen(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(1, column(tab, "trader"))
    keys.enter("Half typed")
    tab.desk.lang = "zh_CN"
    tab.desk.language_changed.emit("zh_CN")
    assert tab.model.index(0, column(tab, "direction")).data() == "进口"
    assert tab.model.index(1, column(tab, "trader")).data() == "Half typed"
    assert tab.grid.currentIndex().row() == 1


def test_what_is_typed_means_the_same_in_another_language(tab: CargoTab, desk: Desk, keys: Any, qtbot: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(0, column(tab, "net_kg"))
    keys.enter("1234.5")
    tab.grid.go_to(0, column(tab, "gross_kg"))
    keys.enter("1,234")  # less than the net weight: it stays a draft

    def said(of: CargoTab) -> list[str]:
        return [of.model.index(0, column(of, name)).data() for name in ("direction", "country", "gross_kg", "net_kg")]

    before = said(tab)
    assert before[2:] == ["1,234", "1,234.5"]
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    assert said(tab) == ["Импорт", "Казахстан", "1\u00a0234", "1\u00a0234,5"]
    entry = tab.model.entry(0)
    assert entry is not None and entry.values["gross_g"] == 1_234_000
    tab.grid.go_to(0, column(tab, "gross_kg"))
    tab.undo()
    assert said(tab)[2] == "64\u00a0200"
    tab.redo()
    # kept in the one language and opened in the other
    desk.lang = "en"
    again = CargoTab(desk)
    qtbot.addWidget(again)
    assert said(again) == before


def test_a_language_switch_takes_what_is_being_typed_in_the_one_it_was_typed_in(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(0, column(tab, "gross_kg"))
    keys.type("1,234")
    tab.finish_typing()
    tab.desk.lang = "ru"
    tab.desk.language_changed.emit("ru")
    entry = tab.model.entry(0)
    assert entry is not None and entry.values["gross_g"] == 1_234_000
    assert tab.grid.hasFocus()


def test_state_comes_back(tab: CargoTab, desk: Desk, qtbot: Any) -> None:
    from horgosdesk.core.cargo import BY_NAME

    tab.show_column(BY_NAME["remark"], False)
    tab.grid.setColumnWidth(column(tab, "trader"), 321)
    again = CargoTab(desk)
    qtbot.addWidget(again)
    again.restore(tab.state())
    assert again.model.column_of("remark") == -1
    assert again.grid.columnWidth(again.model.column_of("trader")) == 321
    again.restore({"columns": ["nonsense"], "filters": [{"column": "gone"}]})


def test_totals_follow_an_edit_from_elsewhere_at_once(tab: CargoTab, make: Callable[..., Cargo]) -> None:
    [added] = door.apply(tab.desk.store, [Change(None, make(day=DAY))])
    assert "64.2 t" in tab.strip.text()
    door.apply(tab.desk.store, [Change(added.after, replace(added.after, gross_g=1_000_000, net_g=None))])
    assert "1.0 t" in tab.strip.text()
    assert totals.recount(tab.desk.store) == []


def test_another_hs_code_brings_its_own_goods_and_category(tab: CargoTab, keys: Any) -> None:
    type_wheat(tab, keys)
    tab.grid.go_to(1, column(tab, "hs_code"))
    keys.enter("870380")
    tab.grid.go_to(1, column(tab, "gross_kg"))
    keys.enter("2100").control(Qt.Key.Key_Return)
    second = records(tab)[1]
    assert (second.hs_code, second.category) == ("870380", "nev")
    assert second.commodity != records(tab)[0].commodity


def test_what_is_wrong_in_a_hidden_column_is_told_at_the_row(tab: CargoTab, keys: Any) -> None:
    assert column(tab, "trader_code") < 0
    row = tab.model.blank_row
    tab.model.put(row, {"trader_code": "123"})
    tab.grid.go_to(row, column(tab, "trader"))
    assert "credit code" in "".join(text for text, _ in tab.grid.hint.lines)


def test_the_text_of_an_open_cell_is_kept_when_the_fingers_rest(tab: CargoTab, keys: Any, qtbot: Any) -> None:
    tab.grid.go_to(0, column(tab, "trader"))
    keys.type("Gold")
    qtbot.waitUntil(lambda: any(d.typed.get("trader") == "Gold" for d in drafts.of_day(tab.desk.store, DAY)))
    keys.press(Qt.Key.Key_Escape)
    assert drafts.of_day(tab.desk.store, DAY) == []


def test_typing_given_up_leaves_the_clerk_in_the_waiting_row(tab: CargoTab, keys: Any, qtbot: Any) -> None:
    type_wheat(tab, keys)
    row = tab.model.blank_row
    tab.grid.go_to(row, column(tab, "trader"))
    keys.type("Gold")
    qtbot.waitUntil(lambda: tab.model.draft_count == 1)
    keys.press(Qt.Key.Key_Escape)
    assert tab.model.draft_count == 0
    here = tab.grid.currentIndex()
    assert (here.row(), here.column()) == (row, column(tab, "trader")), "the next key is not for the record above"
    assert tab.model.blank_row == row


@pytest.mark.parametrize(
    ("view", "scope", "chips"),
    [
        (View("2025-11-03", "2025-11-03"), "day", []),
        (View("2025-11-01", "2025-11-30", (Filter("direction", "is", ("export",)),)), "month", ["Direction: Export"]),
        (View("2025-01-01", "2025-12-31"), "year", []),
        (View("2025-10-01", "2025-12-31"), "all", ["Day from 2025-10-01", "Day up to 2025-12-31"]),
        (View(), "all", []),
        (View(voided=True), "all", []),
    ],
    ids=["day", "month", "year", "quarter", "everything", "voided too"],
)
def test_a_figure_opens_the_records_that_it_was_made_of(
    tab: CargoTab, make: Callable[..., Cargo], view: View, scope: str, chips: list[str]
) -> None:
    days = ("2025-03-01", "2025-11-03", "2025-11-04", "2025-12-01")
    door.apply(
        tab.desk.store, [Change(None, make(day=day, direction=way)) for day in days for way in ("import", "export")]
    )
    door.apply(tab.desk.store, [door.void(records(tab)[0])])
    tab.filter_line.put(Filter("mode", "is", ("road",)))
    tab.search.setText("nothing like this")
    tab.open_view(view)
    assert SCOPES[tab.scope.currentIndex()] == scope
    assert [tab.filter_line.words(one) for one in tab.filter_line.filters] == chips
    asked = sheet.ids(tab.desk.store, view)
    assert len(asked) and [tab.model.record(row).uid for row in range(len(asked))] == [
        record.uid for record in sheet.page(tab.desk.store, list(asked)).values()
    ]


def test_a_record_that_follows_from_a_meter_names_the_way_to_its_reading(tab: CargoTab, keys: Any) -> None:
    desk = tab.desk
    meter = Meter(uid=new_uid(), name="秤", unit="t", shows="daily", direction="import", hs_code="100119")
    reading = Reading(uid=new_uid(), meter=meter.uid, day=DAY, reading_milli=5_000)
    door.apply(desk.store, [Change(None, meter), Change(None, reading)])
    heard: list[tuple[str, ...]] = []
    desk.said.connect(lambda *said: heard.append(said))
    desk.records_wanted.connect(lambda *wanted: heard.append(wanted))
    tab.grid.go_to(0, column(tab, "gross_kg"))
    keys.type("7")
    assert not tab.grid.is_typing and "Correct that reading" in heard[-1][0] and heard[-1][0].endswith("F9 goes there.")
    keys.press(Qt.Key.Key_F9)
    assert heard[-1] == ("meters", reading.uid)
    tab.grid.go_to_blank()
    keys.press(Qt.Key.Key_F9)
    assert "follows from no meter" in heard[-1][0]


def test_an_empty_day_says_the_first_step_until_there_is_a_record(tab: CargoTab, keys: Any) -> None:
    assert "row marked *" in tab.vacant.text()
    assert tab.vacant.isVisible()
    assert not tab.vacant.geometry().intersects(tab.grid.visualRect(tab.model.index(0, 0)))
    type_wheat(tab, keys)
    keys.control(Qt.Key.Key_Return)
    assert len(records(tab)) == 1 or tab.model.draft_count
    assert not tab.vacant.isVisible()


def test_weights_stand_with_their_points_under_one_another_and_are_copied_as_they_are(
    tab: CargoTab, keys: Any, qapp: QApplication
) -> None:
    type_wheat(tab, keys, gross="64200", net="64000")
    type_wheat(tab, keys, gross="64200.5", net="64000")

    def left_of_ink(row: int, name: str) -> int:
        """Where the first digit of a weight begins."""
        rect = tab.grid.visualRect(tab.model.index(row, column(tab, name))).adjusted(2, 2, -2, -4)
        image = tab.grid.viewport().grab(rect).toImage()
        light = [[image.pixelColor(x, y).lightness() for y in range(image.height())] for x in range(image.width())]
        return next(x for x, ink in enumerate(light) if max(ink) - min(ink) > 60)

    qapp.processEvents()
    assert left_of_ink(0, "gross_kg") == left_of_ink(1, "gross_kg")
    assert left_of_ink(0, "net_kg") > left_of_ink(0, "gross_kg"), "no decimals, no room for them"
    index = tab.model.index(0, column(tab, "gross_kg"))
    assert index.data() == "64,200"
    tab.grid.go_to(0, column(tab, "gross_kg"))
    tab.copy()
    assert QGuiApplication.clipboard().text().strip() == "64200"


def test_a_column_of_many_codes_grows_to_the_names_in_it(tab: CargoTab, keys: Any, qtbot: QtBot) -> None:
    unit, grid = column(tab, "unit"), tab.grid
    before = grid.columnWidth(unit)
    grid.go_to(0, unit)
    keys.enter("kilovolt-ampere")
    qtbot.waitUntil(lambda: grid.columnWidth(unit) > before)
    assert grid.visualRect(tab.model.index(0, unit)).width() - 2 * grid.tints.pad >= grid.tints.width("kilovolt-ampere")


@pytest.mark.qt_log_ignore("raise", extend=True)  # of a tool tip, where there is no screen
def test_a_number_is_never_shown_in_part(tab: CargoTab, keys: Any, qapp: QApplication, qtbot: QtBot) -> None:
    value, grid = column(tab, "value"), tab.grid
    before = grid.columnWidth(value)
    grid.go_to(0, value)
    keys.enter("123456789012.50")
    qtbot.waitUntil(lambda: grid.columnWidth(value) > before)
    room = grid.visualRect(tab.model.index(0, value)).width() - 2 * grid.tints.pad
    assert room >= grid.tints.width("123,456,789,012.50")
    assert "value" not in grid.widened, "it was not made so by hand"
    grid.setColumnWidth(value, before)
    grid.viewport().update()
    qapp.processEvents()
    assert grid.columnWidth(value) == before, "what was made narrow by hand stays"
    index, shown = tab.model.index(0, value), grid.tints.hashes("", before)
    assert set(shown) == {"#"}
    where = grid.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, grid.viewport().mapToGlobal(where))
    QApplication.sendEvent(grid.viewport(), event)
    assert "123,456,789,012.50" in QToolTip.text()
    QToolTip.hideText()


def test_selected_records_are_added_up_under_the_sheet(tab: CargoTab, make: Callable[..., Cargo], qtbot: QtBot) -> None:
    day = tab.day
    said = [
        {"gross_g": 18_705_000, "value_fen": 100, "currency": "USD"},
        {"gross_g": 5_754_700, "value_fen": 250, "currency": "CNY"},
        {"gross_g": 1_000_000, "value_fen": 300, "currency": "USD"},
    ]
    door.apply(tab.desk.store, [Change(None, make(day=day, **one)) for one in said])
    tab.model.refresh()
    tab.grid.select_rows([0, 1])
    qtbot.waitUntil(lambda: tab.hint_line.text().startswith("2 selected"))
    assert "Gross kg 24,459.7" in tab.hint_line.text()
    assert "CNY 2.50" in tab.hint_line.text() and "USD 1.00" in tab.hint_line.text()
    last = tab.model.record(2)
    assert last is not None
    door.apply(tab.desk.store, [Change(last, replace(last, status="void"))])
    tab._voided = True
    tab._show_view()
    tab.grid.select_rows([0, 1, 2, 3])
    qtbot.waitUntil(lambda: tab.hint_line.text().startswith("2 selected"))
    assert "24,459.7" in tab.hint_line.text(), "what no longer counts is not added"
    tab.grid.go_to(0, 0)
    qtbot.waitUntil(lambda: tab.hint_line.text() == "")


def test_another_size_of_text_makes_cells_and_columns_larger_and_none_so_by_hand(
    tab: CargoTab, keys: Any, qapp: QApplication
) -> None:
    type_wheat(tab, keys)
    qapp.processEvents()
    grid, gross, trader = tab.grid, column(tab, "gross_kg"), column(tab, "trader")
    grid.setColumnWidth(trader, 200)
    before, high, size = grid.columnWidth(gross), grid.rowHeight(0), grid.tints.font.pointSizeF()
    try:
        theme.enlarge(qapp, 200)
        qapp.processEvents()
        assert grid.tints.font.pointSizeF() == pytest.approx(2 * size)
        assert grid.columnWidth(gross) == pytest.approx(2 * before, rel=0.1)
        assert grid.rowHeight(0) == pytest.approx(2 * high, rel=0.1)
        assert list(grid.widened) == ["trader"] and grid.columnWidth(trader) == pytest.approx(400, rel=0.1)
    finally:
        theme.enlarge(qapp, 100)
        qapp.processEvents()
