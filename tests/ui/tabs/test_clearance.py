"""The clearance board by keyboard: stages recorded, scanned, pasted and taken back, the most urgent first."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.hub import own
from horgosdesk.store import clearance, door, journal
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.history import History
from horgosdesk.ui.tabs.clearance.form import Form
from horgosdesk.ui.tabs.clearance.model import NAMES
from horgosdesk.ui.tabs.clearance.quiet import read_quiet
from horgosdesk.ui.tabs.clearance.tab import ClearanceTab

NOON_S = 1764734400
"""Noon of 3 December 2025 in Horgos, where the clock of the tests stands."""
H = 3600
Shown = Callable[..., None]


def number(serial: int, flag: int = 1) -> str:
    return f"94002025{flag}{serial:09d}"


def waiting(serial: int, hours: float, **columns: Any) -> Clearance:
    """An import by rail that arrived so many hours ago and was declared and accepted a little later."""
    arrived_s = NOON_S - int(hours * H)
    usual: dict[str, Any] = {
        "uid": new_uid(),
        "direction": "import",
        "mode": "rail",
        "lane": "green",
        "declaration_no": number(serial),
        "trader": f"公司{serial}",
        "train_no": "X8001" if serial % 2 else "X8003",
        "arrived_s": arrived_s,
        "declared_s": arrived_s + 600,
        "accepted_s": arrived_s + 900,
    }
    return Clearance(**(usual | columns))


def add(store: Store, records: Iterable[Clearance]) -> None:
    door.apply(store, [Change(None, record) for record in records])


@pytest.fixture
def filled(store: Store) -> Store:
    """Four imports that wait: on time, late, soon late, and one declared but not arrived; targets are 16 h."""
    add(
        store,
        [
            waiting(1, 3),
            waiting(2, 20),
            waiting(3, 13),
            waiting(4, 0, arrived_s=None, declared_s=NOON_S - H, accepted_s=None),
        ],
    )
    return store


@pytest.fixture
def tab(filled: Store, desk: Desk, shown: Shown) -> Iterator[ClearanceTab]:
    made = ClearanceTab(desk)
    shown(made, 1366, 640)
    made.setFocus()
    QApplication.processEvents()
    yield made
    # an open dialog that goes with its window takes the focus of the next test's window along
    for form in made.findChildren(Form):
        form.reject()
    QApplication.processEvents()


def rows(tab: ClearanceTab, name: str) -> list[str]:
    column = NAMES.index(name)
    return [tab.model.index(row, column).data() for row in range(tab.model.rowCount())]


def stored(store: Store, serial: int) -> Clearance:
    [found] = clearance.find(store, number(serial))
    return found


def said(tab: ClearanceTab) -> list[str]:
    """What the tab says from now on."""
    heard: list[str] = []
    tab.desk.said.connect(lambda text, _level: heard.append(text))
    return heard


def test_no_name_of_a_stage_a_way_or_a_lane_is_cut(tab: ClearanceTab) -> None:
    codes = tab.desk.codes
    ways = [(mode.code, lane.code) for mode in codes.modes for lane in codes.lanes]
    add(tab.desk.store, [waiting(9 + n, 2, mode=mode, lane=lane) for n, (mode, lane) in enumerate(ways)])
    tab.desk.look_outside()
    assert tab.model.rowCount() == 4 + len(ways)
    for column in (NAMES.index(name) for name in ("stage", "way", "lane")):
        assert 20 < tab.board.sizeHintForColumn(column) <= tab.board.columnWidth(column)


def test_the_most_urgent_comes_first_and_words_say_how_it_stands(tab: ClearanceTab) -> None:
    assert [tab.model.row(place).record.declaration_no[-1] for place in range(4)] == ["2", "3", "1", "4"]
    assert rows(tab, "left") == ["late by 4:00", "3:00 left, soon late", "13:00 left", "not arrived yet"]
    assert rows(tab, "stage") == ["Duty paid", "Duty paid", "Duty paid", "Arrived"]
    assert rows(tab, "spent") == ["19:45", "12:45", "2:45", "–"]
    assert "late 1" in tab.strip.text()
    assert "soon late 1" in tab.strip.text()


def test_another_target_and_other_names_of_the_desk_hold_at_once(tab: ClearanceTab, filled: Store) -> None:
    tables = {name: own.shipped(name).read_text("utf-8-sig") for name in ("targets.csv", "stages.csv")}
    own.put(filled, "targets.csv", tables["targets.csv"].replace(",16,", ",24,").encode())
    own.put(filled, "stages.csv", tables["stages.csv"].replace("Duty paid", "Taxes paid").encode())
    tab.desk.take_up_tables()
    assert rows(tab, "left")[0] == "4:00 left, soon late"
    assert rows(tab, "stage")[0] == "Taxes paid"


def test_a_key_records_a_stage_now_and_undo_takes_it_back(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 1).uid)
    keys.press(Qt.Key.Key_F7)
    assert stored(filled, 1).duty_paid_s == NOON_S
    assert rows(tab, "stage")[2] == "Released"
    keys.press(Qt.Key.Key_F8)
    assert stored(filled, 1).released_s == NOON_S
    assert tab.model.rowCount() == 3, "a released consignment leaves the board"
    tab.desk.undo.undo()
    tab.desk.undo.undo()
    assert stored(filled, 1).duty_paid_s is None
    assert tab.model.rowCount() == 4
    actions = [entry.action for entry in journal.history(filled, stored(filled, 1).uid)]
    assert actions == ["add", "edit", "edit", "edit", "edit"]
    assert all(check.ok for check in verify(filled))


def test_enter_twice_records_the_next_stage_now(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 3).uid)
    keys.press(Qt.Key.Key_Return)
    assert tab.ask.isVisible()
    keys.press(Qt.Key.Key_Return)
    assert stored(filled, 3).duty_paid_s == NOON_S
    assert tab.board.hasFocus()


def test_a_typed_time_is_of_the_desks_day_and_a_doubt_is_asked_once(
    tab: ClearanceTab, keys: Any, filled: Store
) -> None:
    tab.board.go_to(stored(filled, 1).uid)
    keys.press(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    keys.type("9:05").press(Qt.Key.Key_Return)
    assert tab.ask.isVisible(), "before the acceptance at 9:15: asked once"
    assert stored(filled, 1).duty_paid_s is None
    keys.press(Qt.Key.Key_Return)
    assert stored(filled, 1).duty_paid_s == NOON_S - 3 * H + 300
    keys.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    keys.type("9:10").press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    assert tab.ask.isVisible(), "no release before the acceptance, however often it is asked for"
    assert stored(filled, 1).released_s is None
    keys.press(Qt.Key.Key_Escape)
    assert not tab.ask.isVisible()


def test_an_overwritten_time_is_asked_about_and_the_journal_keeps_the_old(
    tab: ClearanceTab, keys: Any, filled: Store
) -> None:
    heard = said(tab)
    record = stored(filled, 2)
    tab.board.go_to(record.uid)
    keys.press(Qt.Key.Key_F4)
    assert "recorded already" in heard[-1]
    assert stored(filled, 2).accepted_s == record.accepted_s
    keys.press(Qt.Key.Key_F4)
    assert stored(filled, 2).accepted_s == NOON_S
    entry = journal.history(filled, record.uid)[-1]
    assert f'"accepted_s":{record.accepted_s}' in (entry.before or "")


def test_a_time_can_be_taken_away(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 2).uid)
    keys.press(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    keys.type("-").press(Qt.Key.Key_Return).press(Qt.Key.Key_Return)
    assert stored(filled, 2).accepted_s is None


def test_a_whole_train_takes_one_key_and_is_one_step(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 3).uid)
    tab.choose_train()
    assert sorted(record.declaration_no[-1] for record in tab.board.records()) == ["1", "3"]
    keys.press(Qt.Key.Key_F8)
    assert {stored(filled, serial).released_s for serial in (1, 3)} == {NOON_S}
    tab.desk.undo.undo()
    assert {stored(filled, serial).released_s for serial in (1, 3)} == {None}


def test_scanning_works_wherever_the_focus_is(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.setFocus()
    keys.type(number(3)).press(Qt.Key.Key_Return)
    assert tab.board.current is not None
    assert tab.board.current.declaration_no == number(3)
    assert tab.scan.text == ""
    tab.scan.record("released")
    keys.type(number(1)).press(Qt.Key.Key_Return)
    keys.type(number(3)).press(Qt.Key.Key_Return)
    assert {stored(filled, serial).released_s for serial in (1, 3)} == {NOON_S}
    assert tab.scan.line.hasFocus(), "the next scan can follow"


def test_an_unknown_number_is_entered_with_what_its_cargo_says(
    tab: ClearanceTab, keys: Any, filled: Store, make: Callable[..., Cargo]
) -> None:
    door.apply(filled, [Change(None, make(declaration_no=number(77), trader="甲公司", train_no="X8077"))])
    keys.type(number(77)).press(Qt.Key.Key_Return)
    form = tab.findChild(Form)
    assert form is not None
    form._fill_from_cargo()
    assert form.texts()["trader"] == "甲公司"
    form.edits["arrived"].setText("9:30")
    form.keep()
    found = stored(filled, 77)
    assert (found.direction, found.mode, found.train_no) == ("import", "rail", "X8077")
    assert found.arrived_s == NOON_S - int(2.5 * H)
    assert tab.board.current is not None
    assert tab.board.current.uid == found.uid
    assert tab.panel.cargo.text().startswith("1 cargo record")


def test_a_form_that_is_open_when_the_desk_closes_asks_it_nothing(tab: ClearanceTab, desk: Desk) -> None:
    tab.enter_new()
    form = tab.findChild(Form)
    assert form is not None
    form.edits["declaration_no"].setText(number(1))
    desk.closing.emit()
    form.edits["trader"].setText("")
    form.edits["declaration_no"].editingFinished.emit()
    assert form.texts()["trader"] == ""


def test_the_form_says_what_is_wrong_beside_its_field(tab: ClearanceTab) -> None:
    form = Form(tab.desk, None, {"declaration_no": number(5), "container_no": "MSKU6011673"}, tab)
    form.check()
    assert "Did you mean" in form.notes["container_no"].text()
    form.keep()
    assert clearance.find(tab.desk.store, number(5)) == []
    form.edits["container_no"].setText("MSKU6011672")
    form.edits["mode"].setText("rail")
    form.edits["arrived"].setText("25:61")
    form.keep()
    assert "does not exist" in form.said.text()
    form.edits["arrived"].setText("11:00")
    form.keep()
    assert stored(tab.desk.store, 5).arrived_s == NOON_S - H


def test_a_declaration_that_is_there_is_not_entered_again(tab: ClearanceTab, filled: Store) -> None:
    form = Form(tab.desk, None, {"declaration_no": number(1), "mode": "rail"}, tab)
    form.keep()
    assert "there already" in form.said.text()
    assert len(clearance.find(filled, number(1))) == 1


def test_pasted_rows_add_their_stages_and_are_one_step(tab: ClearanceTab, filled: Store) -> None:
    lines = ["报关单号\t放行时间\t离场时间", f"{number(1)}\t2025-12-03 11:00\t2025-12-03 11:30"]
    lines += [f"{number(2)}\t2025-12-03 10:00\t", f"{number(3)}\t2025-12-01 10:00\t"]
    QGuiApplication.clipboard().setText("\n".join(lines))
    heard = said(tab)
    tab.clipboard.paste()
    assert stored(filled, 1).released_s == NOON_S - H
    assert stored(filled, 1).departed_s == NOON_S - H // 2
    assert stored(filled, 3).released_s is None, "it arrived later than that"
    assert "1 row" in heard[-1]
    tab.desk.undo.undo()
    assert stored(filled, 1).released_s is None


def test_a_pasted_list_of_numbers_selects_them(tab: ClearanceTab) -> None:
    QGuiApplication.clipboard().setText(f"{number(1)}\n{number(3)}\n")
    tab.clipboard.paste()
    assert sorted(record.declaration_no[-1] for record in tab.board.records()) == ["1", "3"]


def test_copied_rows_come_back_by_paste(tab: ClearanceTab, filled: Store) -> None:
    tab.board.selectAll()
    tab.clipboard.copy()
    before = journal.position(filled)
    tab.clipboard.paste()
    assert journal.position(filled) == before, "what is known adds nothing"


def test_quiet_needs_a_reason_and_is_journaled(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 2).uid)
    tab.keeping.ask_quiet()
    keys.type("2h").press(Qt.Key.Key_Return)
    assert stored(filled, 2).snoozed_until_s is None
    keys.type(" certificate").press(Qt.Key.Key_Return)
    assert stored(filled, 2).snoozed_until_s == NOON_S + 2 * H
    assert stored(filled, 2).snooze_reason == "certificate"
    assert journal.history(filled, stored(filled, 2).uid)[-1].reason == "certificate"
    assert "certificate" in tab.panel.snooze.text()


@pytest.mark.parametrize(
    ("text", "minutes", "reason"),
    [
        ("2h waiting", 120, "waiting"),
        ("30m 等证书", 30, "等证书"),
        ("2小时等证书", 120, "等证书"),
        ("3 broken scale", 180, "broken scale"),
    ],
)
def test_how_long_and_why_are_told_apart(text: str, minutes: int, reason: str) -> None:
    assert read_quiet(text, NOON_S) == (NOON_S + 60 * minutes, reason)


@pytest.mark.parametrize("text", ["", "2h", "waiting", "0h no"])
def test_half_of_it_is_asked_for_again(text: str) -> None:
    with pytest.raises(Problem):
        read_quiet(text, NOON_S)


def test_filters_and_find_narrow_the_board_and_come_off(tab: ClearanceTab, filled: Store) -> None:
    add(filled, [waiting(9, 0.5, direction="export", mode="road", train_no="", declaration_no=number(9, 0))])
    assert tab.model.rowCount() == 5
    tab.filters.choose({"direction": "export"})
    tab._show_view()
    assert rows(tab, "left") == ["0:30 left"]
    tab.clear_filters()
    tab.scan.line.setText("公司3")
    tab._show_view()
    assert tab.model.rowCount() == 1
    tab.scan.line.setText("nothing such")
    tab._show_view()
    assert "takes them away" in tab.vacant.text()
    tab.clear_filters()
    assert tab.model.rowCount() == 5


def test_the_chance_is_the_historys_given_the_time_already_spent(tab: ClearanceTab, filled: Store, qtbot: Any) -> None:
    history = []
    for serial in range(100, 200):
        one = waiting(serial, 24 * 20)
        assert one.arrived_s is not None
        # 40 take 2 h, 30 take 10 h, 30 take 20 h
        took = 2 if serial < 140 else 10 if serial < 170 else 20
        history.append(
            Clearance(**{f: getattr(one, f) for f in one.__slots__} | {"released_s": one.arrived_s + took * H})
        )
    add(filled, history)
    tab._learn_chances()
    qtbot.waitUntil(lambda: bool(tab.model.chances), timeout=10_000)
    # 3 h gone: of the 62 that took longer (two of them still wait) 30 were released within 16 h, that is 48 %;
    # 13 h gone: none of the 30 was; 20 h gone: late
    assert rows(tab, "chance") == ["0 %", "0 %", "48 %", "–"]


def test_released_ones_and_all_that_ever_were_can_be_looked_at(tab: ClearanceTab, filled: Store) -> None:
    tab.board.go_to(stored(filled, 1).uid)
    tab.record_stage("released")
    tab.filters.show_scope("released")
    tab._show_view()
    assert rows(tab, "left") == ["released after 3:00"]
    tab.find(number(2))
    assert [tab.model.row(0).record.declaration_no] == [number(2)]


def test_voiding_needs_a_reason_and_can_be_undone(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 1).uid)
    tab.keeping.void()
    keys.press(Qt.Key.Key_Return)
    assert tab.model.rowCount() == 4
    keys.type("twice").press(Qt.Key.Key_Return)
    assert tab.model.rowCount() == 3
    tab.desk.undo.undo()
    assert tab.model.rowCount() == 4


def test_what_another_process_did_shows_and_the_choice_stays(tab: ClearanceTab, filled: Store) -> None:
    chosen = stored(filled, 1).uid
    tab.board.go_to(chosen)
    add(filled, [waiting(8, 30)])
    tab.desk.clearances_changed.emit(frozenset())
    assert rows(tab, "left")[0] == "late by 14:00"
    assert tab.board.current is not None
    assert tab.board.current.uid == chosen


def test_a_record_changed_meanwhile_is_not_overwritten(tab: ClearanceTab, filled: Store) -> None:
    heard = said(tab)
    old = stored(filled, 1)
    tab.board.go_to(old.uid)
    listeners, filled.changed[:] = list(filled.changed), []
    door.apply(
        filled, [Change(old, Clearance(**{f: getattr(old, f) for f in old.__slots__} | {"remark": "elsewhere"}))]
    )
    filled.changed[:] = listeners
    tab.record_stage("released")
    assert "changed meanwhile" in heard[-1]
    assert stored(filled, 1).released_s is None


def test_words_follow_the_language(tab: ClearanceTab, qtbot: Any) -> None:
    from horgosdesk.ui import language

    tab.desk.lang = language.use("zh_CN")
    tab.desk.language_changed.emit("zh_CN")
    assert rows(tab, "stage")[0] == "缴税"
    assert rows(tab, "way")[0] == "进口 · 铁路"


def test_every_stage_has_its_key_and_a_way_to_type_its_time(tab: ClearanceTab) -> None:
    actions = [*tab.shown_actions(), *tab.more_actions()]
    inside = [one for action in actions if (menu := action.menu()) is not None for one in menu.actions()]
    assert len(actions) + 1 <= 25, "the menu fits a screen of 768 lines"
    keys = {action.shortcut().toString() for action in (*actions, *inside)}
    assert {f"F{n}" for n in range(2, 10)} | {f"Shift+F{n}" for n in range(2, 10)} <= keys
    assert len(tab.shown_actions()) <= 6


def test_an_empty_board_says_the_first_step(desk: Desk, shown: Shown) -> None:
    made = ClearanceTab(desk)
    shown(made)
    assert "Ctrl+N" in made.vacant.text()
    assert made.vacant.isVisible()
    assert made.board.viewport().rect().contains(made.vacant.geometry())
    assert not made.panel.hint.isVisible()


def test_what_is_remembered_is_taken_up(tab: ClearanceTab, desk: Desk) -> None:
    tab.filters.choose({"mode": "rail"})
    tab.filters.show_scope("released")
    tab.scan.record("arrived")
    tab.board.sortByColumn(NAMES.index("trader"), Qt.SortOrder.DescendingOrder)
    tab.board.horizontalHeader().moveSection(NAMES.index("carrier"), 1)
    tab.board.setColumnWidth(NAMES.index("lane"), 77)
    other = ClearanceTab(desk)
    other.restore(tab.state())
    assert other.filters.chosen == (("mode", "rail"),)
    assert other.filters.scope == "released"
    assert other.scan.stage == "arrived"
    assert other.board.state() == tab.board.state()
    assert other.board.columnWidth(NAMES.index("lane")) == 77
    other.deleteLater()


def released(serial: int, hours: float, **columns: Any) -> Clearance:
    """One that was released so many hours ago."""
    return waiting(serial, hours + 5, released_s=NOON_S - int(hours * H), **columns)


def test_departures_are_scanned_one_after_the_other(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    add(filled, [released(21, 0.5), released(22, 0.4)])
    tab.filters.choose({"direction": "import"})
    tab._show_view()
    tab.scan.record("departed")
    keys.type(number(21)).press(Qt.Key.Key_Return)
    keys.type(number(22)).press(Qt.Key.Key_Return)
    assert {stored(filled, serial).departed_s for serial in (21, 22)} == {NOON_S}
    assert tab.filters.scope == "open", "the board stays what it was"
    assert tab.filters.chosen == (("direction", "import"),)
    assert tab.findChild(Form) is None


def test_a_doubt_about_what_was_scanned_is_answered_by_scanning_it_again(
    tab: ClearanceTab, keys: Any, filled: Store
) -> None:
    add(filled, [released(21, 0.5, departed_s=NOON_S - 600)])
    heard = said(tab)
    tab.scan.record("departed")
    keys.type(number(21)).press(Qt.Key.Key_Return)
    assert number(21) in heard[-1]
    assert "Scan it again" in heard[-1]
    keys.type(number(1)).press(Qt.Key.Key_Return)
    keys.type(number(21)).press(Qt.Key.Key_Return)
    assert stored(filled, 21).departed_s == NOON_S - 600, "another was scanned in between"
    keys.type(number(21)).press(Qt.Key.Key_Return)
    assert stored(filled, 21).departed_s == NOON_S


def test_an_unknown_number_does_not_stop_the_scanning(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    heard = said(tab)
    tab.scan.record("released")
    keys.type(number(88)).press(Qt.Key.Key_Return)
    assert tab.findChild(Form) is None
    assert "not known" in heard[-1]
    assert "Ctrl+N" in heard[-1]
    keys.type(number(1)).press(Qt.Key.Key_Return)
    assert stored(filled, 1).released_s == NOON_S, "the next number takes the place of the unknown one"
    keys.type(number(88)).press(Qt.Key.Key_Return)
    tab.enter_new()
    form = tab.findChild(Form)
    assert form is not None
    assert form.texts()["declaration_no"] == number(88)
    assert form.texts()["released"].startswith("2025-12-03 12:00")


def test_a_number_of_several_says_what_to_do(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    heard = said(tab)
    tab.scan.record("released")
    keys.type("X8001").press(Qt.Key.Key_Return)
    assert "2 consignments have X8001" in heard[-1]
    assert tab.board.hasFocus()
    assert {stored(filled, serial).released_s for serial in (1, 3)} == {None}


def test_a_key_is_for_the_one_that_was_gone_to_though_control_is_still_down(
    tab: ClearanceTab, keys: Any, filled: Store
) -> None:
    keys.control(Qt.Key.Key_F24)
    tab.board.go_to(stored(filled, 1).uid)
    assert [record.declaration_no for record in tab.board.records()] == [number(1)]
    tab.board.go_to(stored(filled, 1).uid)
    assert [record.declaration_no for record in tab.board.records()] == [number(1)]


def test_what_leaves_the_board_leaves_the_choice_where_it_was(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 3).uid)
    keys.press(Qt.Key.Key_F8)
    assert [record.declaration_no for record in tab.board.records()] == [number(1)], "the next one, not the first"
    tab.board.stand_on(2)
    tab.keeping.void()
    keys.type("twice").press(Qt.Key.Key_Return)
    assert tab.board.currentIndex().row() == 1


def test_escape_goes_back_to_what_is_open(tab: ClearanceTab, keys: Any) -> None:
    tab.find(number(2))
    assert tab.board.hasFocus()
    keys.press(Qt.Key.Key_Escape)
    assert tab.filters.scope == "open"
    assert tab.scan.text == ""
    assert tab.model.rowCount() == 4


def test_a_board_that_shows_nothing_says_why(tab: ClearanceTab) -> None:
    tab.filters.show_scope("found")
    tab._show_view()
    assert "Type a number" in tab.vacant.text()
    tab.filters.show_scope("released")
    tab._show_view()
    assert "24 hours" in tab.vacant.text()


def test_what_was_typed_survives_escape(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    heard = said(tab)
    tab.enter_new()
    form = tab.findChild(Form)
    assert form is not None
    form.edits["trader"].setText("甲公司")
    form.reject()
    assert "Ctrl+N brings back" in heard[-1]
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    tab.board.go_to(stored(filled, 2).uid)
    tab.correct()
    form = tab.findChild(Form)
    assert form is not None
    assert form.texts()["trader"] == "公司2", "a draft is of the form it was typed into"
    form.reject()
    QApplication.sendPostedEvents(None, 52)
    tab.enter_new()
    form = tab.findChild(Form)
    assert form is not None
    assert form.texts()["trader"] == "甲公司"
    assert "here again" in form.said.text()
    form.edits["trader"].clear()
    form.reject()
    QApplication.sendPostedEvents(None, 52)
    tab.enter_new()
    form = tab.findChild(Form)
    assert form is not None
    assert form.typed == {}


def test_a_long_question_and_a_long_complaint_do_not_push_the_board(
    tab: ClearanceTab, keys: Any, filled: Store
) -> None:
    tab.window().resize(1024, 640)
    QApplication.processEvents()
    before = tab.splitter.sizes()
    tab.board.go_to(stored(filled, 1).uid)
    keys.press(Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    keys.type("25:99").press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert tab.ask._wrong.isVisible()
    assert tab.splitter.sizes() == before
    assert tab.ask.answer.text() == "25:99"


def test_in_a_narrow_window_there_is_room_for_a_number(tab: ClearanceTab) -> None:
    tab.window().resize(1024, 640)
    QApplication.processEvents()
    room = tab.scan.line.fontMetrics().horizontalAdvance(number(1))
    assert tab.scan.line.width() > room
    assert tab.window().width() <= 1024


def test_a_question_that_stood_open_is_answered_about_the_record_as_it_is(
    tab: ClearanceTab, keys: Any, filled: Store
) -> None:
    old = stored(filled, 1)
    tab.board.go_to(old.uid)
    keys.press(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    listeners, filled.changed[:] = list(filled.changed), []
    door.apply(filled, [Change(old, replace(old, remark="elsewhere"))])
    filled.changed[:] = listeners
    keys.type("11:30").press(Qt.Key.Key_Return)
    assert stored(filled, 1).duty_paid_s == NOON_S - H // 2
    assert stored(filled, 1).remark == "elsewhere"


def test_a_key_closes_the_question_that_was_open(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 1).uid)
    tab.ask_time("duty_paid")
    tab.record_stage("duty_paid")
    assert stored(filled, 1).duty_paid_s == NOON_S
    assert not tab.ask.isVisible()


def test_headers_sort_by_what_their_column_says(tab: ClearanceTab, filled: Store) -> None:
    add(filled, [waiting(5, 10, accepted_s=NOON_S - 60), waiting(6, 1, accepted_s=None)])
    tab.board.sortByColumn(NAMES.index("spent"), Qt.SortOrder.AscendingOrder)
    assert rows(tab, "spent") == ["0:01", "0:50", "2:45", "12:45", "19:45", "–"]
    tab.board.sortByColumn(NAMES.index("spent"), Qt.SortOrder.DescendingOrder)
    assert rows(tab, "spent") == ["19:45", "12:45", "2:45", "0:50", "0:01", "–"]
    tab.board.sortByColumn(NAMES.index("stage"), Qt.SortOrder.AscendingOrder)
    assert rows(tab, "stage") == ["Arrived", "Accepted", *["Duty paid"] * 4]


def test_how_many_are_late_goes_on_with_the_clock(tab: ClearanceTab, filled: Store, monkeypatch: Any) -> None:
    assert "late 1" in tab.strip.text()
    monkeypatch.setattr(tab.model, "now_s", lambda: NOON_S + 4 * H)
    tab._count_again.timeout.emit()
    assert "late 2" in tab.strip.text()


def test_numbers_that_are_not_on_the_board_are_named(tab: ClearanceTab) -> None:
    heard = said(tab)
    QGuiApplication.clipboard().setText(f"{number(1)}\n{number(99)}\n")
    tab.clipboard.paste()
    assert "1 consignment selected" in heard[-1]
    assert f"1 number is not on the board: {number(99)}" in heard[-1]


def test_quiet_says_until_when_and_a_dash_ends_it(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    heard = said(tab)
    tab.board.go_to(stored(filled, 2).uid)
    tab.keeping.ask_quiet()
    keys.type("2h certificate").press(Qt.Key.Key_Return)
    assert "Quiet until 2025-12-03 14:00" in heard[-1]
    tab.keeping.ask_quiet()
    keys.type("-").press(Qt.Key.Key_Return)
    assert stored(filled, 2).snoozed_until_s is None
    assert "Told of again" in heard[-1]


def test_the_history_names_the_consignment_and_tells_of_quiet(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    tab.board.go_to(stored(filled, 2).uid)
    tab.keeping.ask_quiet()
    keys.type("2h certificate").press(Qt.Key.Key_Return)
    history = History(tab.desk, stored(filled, 2).uid, tab, CLEARANCE, number(2))
    assert number(2) in history.windowTitle()
    last = [history.table.item(history.table.rowCount() - 1, column).text() for column in range(8)]
    assert last[4:] == ["Quiet until", "", "2025-12-03 14:00", "certificate"]
    [default] = [button for button in history.findChildren(QPushButton) if button.isDefault()]
    assert default.text().replace("&", "") == "Close"
    assert history.width() <= tab.screen().availableGeometry().width()
    history.deleteLater()


def test_voiding_nothing_and_restoring_say_so(tab: ClearanceTab, keys: Any, filled: Store) -> None:
    heard = said(tab)
    tab.board.clearSelection()
    tab.keeping.void()
    assert "Choose a consignment" in heard[-1]
    tab.board.go_to(stored(filled, 1).uid)
    tab.keeping.void()
    keys.type("twice").press(Qt.Key.Key_Return)
    tab.find(number(1))
    tab.board.go_to(stored(filled, 1).uid)
    tab.keeping.restore()
    assert "1 consignment restored" in heard[-1]
    assert stored(filled, 1).status == "final"


def test_the_stages_are_there_when_the_study_was_in_front_at_the_start(filled: Store, desk: Desk, shown: Shown) -> None:
    made = ClearanceTab(desk)
    made.restore({"studying": True})
    shown(made)
    made.turn()
    QApplication.processEvents()
    assert len(made.panel.line.steps) == 8


def test_the_hint_gives_way_to_the_figures_in_a_narrow_window(tab: ClearanceTab) -> None:
    tab.window().resize(1600, 640)
    QApplication.processEvents()
    assert tab.hint_line.isVisible()
    tab.filters.choose({"direction": "export"})
    tab._show_view()
    tab.window().resize(960, 640)
    QApplication.processEvents()
    assert not tab.hint_line.isVisible()
    assert tab.strip.width() >= tab.strip.sizeHint().width()


def test_in_a_narrow_window_the_filters_stand_under_the_line(tab: ClearanceTab) -> None:
    assert tab.filters.y() == tab.scan.y()
    for width in (700, 1366):
        tab.resize(width, 640)
        for _layout in range(3):
            QApplication.processEvents()
        assert (tab.filters.y() > tab.scan.y()) == (width == 700)
        assert tab.minimumSizeHint().width() < 700 or width > 700
    assert tab.filters.y() == tab.scan.y()


def test_in_a_narrow_window_no_filter_is_cut(tab: ClearanceTab) -> None:
    boxes = (*tab.filters.cuts.values(), tab.filters.scopes)
    for width, lines in ((640, 2), (960, 1), (640, 2), (1366, 1)):
        # under the line they need less room than beside it: the window can be made smaller then
        for _layout in range(6):
            tab.resize(width, 640)
            QApplication.processEvents()
        assert all(box.width() >= box.sizeHint().width() for box in boxes), width
        assert len({box.y() for box in boxes}) == lines


def test_in_a_narrow_form_the_fields_give_way_and_nothing_is_scrolled_sideways(tab: ClearanceTab) -> None:
    tab.enter_new()
    form = tab.findChildren(Form)[-1]
    edit = form.edits["trader"]
    form.resize(900, 600)
    wide = edit.width()
    form.resize(470, 600)
    for _layout in range(3):
        QApplication.processEvents()
    area = form.findChildren(QScrollArea)[0]
    assert edit.width() < wide and not area.horizontalScrollBar().maximum()
