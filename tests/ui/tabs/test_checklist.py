"""The page on which a month is closed, by keyboard: worked through on a thread, ticked off, opened, locked."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.store import checklist as lists
from horgosdesk.store import drafts, journal, months, ticks
from horgosdesk.store.checklist import NAMES
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.sheet import View
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.returns.checklist import ChecklistPage
from horgosdesk.ui.tabs.returns.checklist_lines import DETAIL

Make = Callable[..., Cargo]
Shown = Callable[..., None]
MONTH = "2025-11"
ALIKE = NAMES.index("duplicates")


def add(store: Store, *records: Cargo) -> None:
    apply(store, [Change(None, record) for record in records])


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """A month in which two records of trucks look alike, and every day but a few has nothing."""
    truck = {"mode": "road", "vehicle_no": "新FU6852", "gross_g": 20_000_000, "net_g": None}
    add(store, make(**truck), make(**truck), make(day="2025-11-04"))
    return store


@pytest.fixture
def page(filled: Store, desk: Desk, shown: Shown, qtbot: object) -> Iterator[ChecklistPage]:
    """The page on the screen, worked through."""
    made = ChecklistPage(desk)
    made.show_month(MONTH)
    with qtbot.waitSignal(made.worked, timeout=20_000):  # type: ignore[attr-defined]
        shown(made, 1366, 640)
    made.setFocus()
    yield made
    made.rest()


def row(page: ChecklistPage, place: int) -> list[str]:
    """A line as one reads it."""
    model = page.lines.model()
    return [str(model.index(place, column).data() or "") for column in range(model.columnCount())]


def box(page: ChecklistPage, place: int) -> object:
    """Whether a line is ticked; None where it has no box."""
    said = page.lines.model().index(place, 3).data(Qt.ItemDataRole.CheckStateRole)
    return None if said is None else Qt.CheckState(said) == Qt.CheckState.Checked


def go(page: ChecklistPage, place: int) -> None:
    """Choose a line by keyboard."""
    QTest.keyClick(page.lines, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(place):
        QTest.keyClick(page.lines, Qt.Key.Key_Down)
    assert page.lines.name == NAMES[place]


def again(page: ChecklistPage, qtbot: object) -> None:
    with qtbot.waitSignal(page.worked, timeout=20_000):  # type: ignore[attr-defined]
        QTest.keyClick(page.lines, Qt.Key.Key_F5)


def test_all_lines_are_told_with_a_mark_and_a_box_where_one_can_tick(page: ChecklistPage) -> None:
    assert row(page, ALIKE) == [
        "Records that look alike",
        "1",
        "Counted twice, if they are the same: 20.000 t; groups: 1.",
        "",
    ]
    assert row(page, NAMES.index("drafts"))[1:3] == ["0", "None."]
    assert [name for place, name in enumerate(NAMES) if box(page, place) is False] == ["days", "duplicates", "railway"]
    spoken = page.lines.model().index(ALIKE, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Records that look alike: to be looked at"
    assert page.state.text() == "3 lines open"
    assert page.title.text() == "November 2025: before closing"


def test_it_begins_at_the_first_line_that_is_open(page: ChecklistPage) -> None:
    assert page.open_lines[0] == page.lines.name == "days"
    go(page, ALIKE)
    page.work_through()
    QTest.qWait(1)
    while page.busy:
        QTest.qWait(1)
    assert page.lines.name == "duplicates", "who has begun stays where they are"


def test_in_a_narrow_window_a_sentence_stands_below_the_list_alone(page: ChecklistPage) -> None:
    page.resize(400, 600)
    assert page.lines.isColumnHidden(DETAIL)
    go(page, ALIKE)
    assert page.says.text().startswith("Counted twice")
    page.resize(300, 600)
    QApplication.processEvents()
    assert page.title.text().endswith("…") and page.title.toolTip() == "November 2025: before closing"
    page.resize(1366, 700)
    assert not page.lines.isColumnHidden(DETAIL)


def test_space_ticks_and_takes_away(page: ChecklistPage, filled: Store) -> None:
    go(page, ALIKE)
    QTest.keyClick(page.lines, Qt.Key.Key_Space)
    assert box(page, ALIKE) is True
    assert row(page, ALIKE)[3] == "tester, 2025-12-03 12:00"
    assert ticks.of_month(filled, MONTH)["duplicates"].who == "tester"
    assert page.state.text() == "2 lines open"
    QApplication.processEvents()
    assert not page.busy, "a tick changes no answer"
    QTest.keyClick(page.lines, Qt.Key.Key_Space)
    assert box(page, ALIKE) is False
    assert ticks.of_month(filled, MONTH) == {}


def test_a_note_goes_with_the_tick(page: ChecklistPage, filled: Store) -> None:
    go(page, ALIKE)
    QTest.keyClick(page.lines, Qt.Key.Key_N)
    assert page.ask.isVisible()
    QTest.keyClicks(page.ask.answer, "two trips, n 1 and n 2")
    QTest.keyClick(page.ask.answer, Qt.Key.Key_Return)
    assert ticks.of_month(filled, MONTH)["duplicates"].note == "two trips, n 1 and n 2", "Space and N are letters there"
    assert row(page, ALIKE)[3].endswith("✎")
    assert "Note of tester: two trips, n 1 and n 2" in page.says.text()
    assert page.lines.hasFocus()


def test_what_is_in_order_or_bad_takes_no_tick(page: ChecklistPage, filled: Store, desk: Desk, qtbot: object) -> None:
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    go(page, NAMES.index("totals"))
    QTest.keyClick(page.lines, Qt.Key.Key_Space)
    assert said == ["“Totals against a recount” is in order: nothing to tick off."]
    drafts.keep(filled, new_uid(), "2025-11-09", {"wagon_no": "57463309"})
    again(page, qtbot)
    go(page, NAMES.index("drafts"))
    QTest.keyClick(page.lines, Qt.Key.Key_Space)
    QTest.keyClick(page.lines, Qt.Key.Key_N)
    assert said[1:] == ["“Drafts” must be mended; no tick settles it."] * 2
    assert row(page, 1)[3] == "to be mended"
    assert ticks.of_month(filled, MONTH) == {}


def test_a_change_outdates_the_tick_and_keeps_the_place(
    page: ChecklistPage, filled: Store, make: Make, qtbot: object
) -> None:
    go(page, ALIKE)
    QTest.keyClick(page.lines, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.worked, timeout=20_000):  # type: ignore[attr-defined]
        add(filled, make(mode="road", vehicle_no="新FU6852", gross_g=20_000_000, net_g=None))
    assert row(page, ALIKE)[3] == "ticked at 1, now 2"
    assert box(page, ALIKE) is False
    assert page.lines.name == "duplicates"
    QTest.keyClick(page.lines, Qt.Key.Key_Space)
    assert box(page, ALIKE) is True


def test_a_change_of_another_month_is_passed_over(page: ChecklistPage, filled: Store, make: Make) -> None:
    add(filled, make(day="2025-12-01"))
    QApplication.processEvents()
    assert not page._soon.isActive()


def test_trains_and_consignments_that_changed_are_told_not_read(page: ChecklistPage, filled: Store) -> None:
    assert page.others.isHidden()
    record = Clearance(uid=new_uid(), direction="import", mode="rail", wagon_no="57463309", arrived_s=1764000000)
    apply(filled, [Change(None, record)])
    assert not page.others.isHidden()
    assert "F5" in page.others.text()
    assert not page._soon.isActive()


def test_enter_opens_the_records_of_a_line_and_of_an_item(page: ChecklistPage, filled: Store, desk: Desk) -> None:
    opened: list[View] = []
    desk.cargo_wanted.connect(opened.append)
    go(page, ALIKE)
    assert page.items.model().index(0, 0).data() == "2025-11-03 新FU6852"
    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    line = page.found["duplicates"]
    assert opened == [line.every]
    QTest.keyClick(page.lines, Qt.Key.Key_Tab)
    assert page.items.hasFocus()
    QTest.keyClick(page.items, Qt.Key.Key_Return)
    assert opened[1:] == [line.refs[0].ref]
    QTest.keyClick(page.items, Qt.Key.Key_Escape)
    assert page.lines.hasFocus()


def test_what_opens_one_by_one_is_gone_to_first(page: ChecklistPage, filled: Store, desk: Desk, qtbot: object) -> None:
    for number in ("57463309", "54550181"):
        record = Clearance(uid=new_uid(), direction="import", mode="rail", wagon_no=number, arrived_s=1764000000)
        apply(filled, [Change(None, record)])
    again(page, qtbot)
    wanted: list[tuple[str, str]] = []
    desk.records_wanted.connect(lambda tab, number: wanted.append((tab, number)))
    go(page, NAMES.index("open"))
    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert page.items.hasFocus()
    QTest.keyClick(page.items, Qt.Key.Key_Down)
    QTest.keyClick(page.items, Qt.Key.Key_Return)
    assert wanted == [("clearance", page.found["open"].refs[1].ref[1])]  # type: ignore[index]


def test_a_line_without_records_says_so(page: ChecklistPage, desk: Desk) -> None:
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    go(page, NAMES.index("returned"))
    assert not page.items.isVisible()
    assert page.nothing.isVisible()
    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert said == ["There is nothing to open."]


CLOSE = (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_closing_with_open_lines_asks_why_and_the_journal_keeps_it(page: ChecklistPage, filled: Store) -> None:
    closed: list[str] = []
    page.closed.connect(closed.append)
    QTest.keyClick(page.lines, *CLOSE)
    assert months.closed(filled) == set()
    assert page.notice.text() == (
        "3 lines are not settled: Days without records, Records that look alike, Totals against the railway's."
    )
    QTest.keyClick(page.ask.answer, Qt.Key.Key_Return)
    assert page.ask.isVisible(), "without a reason it asks again"
    QTest.keyClicks(page.ask.answer, "due today")
    QTest.keyClick(page.ask.answer, Qt.Key.Key_Return)
    assert closed == [MONTH]
    assert months.closed(filled) == {MONTH}
    entry = list(journal.read(filled))[-1]
    assert (entry.action, entry.reason) == ("close", "due today")
    assert page.title.text() == "November 2025: closed"
    assert not page._actions["tick"].isEnabled()
    assert not page._actions["close"].isEnabled()


def test_when_all_is_settled_one_press_closes(page: ChecklistPage, filled: Store) -> None:
    for name in ("days", "duplicates", "railway"):
        go(page, NAMES.index(name))
        QTest.keyClick(page.lines, Qt.Key.Key_Space)
    assert page.state.text() == "all lines settled"
    QTest.keyClick(page.lines, *CLOSE)
    assert months.closed(filled) == {MONTH}
    assert not page.ask.isVisible()


def test_what_the_store_refuses_is_said_at_once(page: ChecklistPage, filled: Store) -> None:
    drafts.keep(filled, new_uid(), "2025-11-09", {"wagon_no": "57463309"})
    QTest.keyClick(page.lines, *CLOSE)
    assert page.notice.text() == "2025-11 still has drafts: 1. Complete or drop them, then close the month."
    assert page.notice.objectName() == "bad"
    assert not page.ask.isVisible()


def test_escape_stops_then_leaves(page: ChecklistPage) -> None:
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    page.work_through()
    assert page.busy
    QTest.keyClick(page.lines, Qt.Key.Key_Escape)
    assert not page.busy
    assert left == []
    assert page.state.text() == "stopped after 0 of 12 lines"
    assert page.open_lines == list(NAMES), "what was not worked through stands against closing"
    assert row(page, ALIKE)[1] == "1", "what was found before stays to be read"
    QTest.keyClick(page.lines, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_line_that_is_not_there_yet_is_shown_as_such(filled: Store, desk: Desk, shown: Shown) -> None:
    made = ChecklistPage(desk)
    shown(made, 1366, 640)
    assert row(made, 0)[1:] == ["", "not worked through yet", ""]
    assert made.nothing.text() == "Not worked through yet."
    made.show_month(MONTH)
    assert row(made, 0)[2] == "being worked through…"
    made.stop()


def test_another_month_begins_anew_and_a_hidden_page_waits(
    page: ChecklistPage, filled: Store, make: Make, qtbot: object
) -> None:
    go(page, ALIKE)
    page.hide()
    add(filled, make(day="2025-11-20"))
    assert not page.busy
    assert not page._soon.isActive()
    with qtbot.waitSignal(page.worked, timeout=20_000):  # type: ignore[attr-defined]
        page.show()
    assert page.lines.name == "duplicates"
    with qtbot.waitSignal(page.worked, timeout=20_000):  # type: ignore[attr-defined]
        page.show_month("2025-10")
    assert page.lines.name == "days"
    assert page.found["duplicates"].count == 0


def test_another_language_is_found_anew(page: ChecklistPage, desk: Desk, qtbot: object) -> None:
    desk.lang = "ru"
    with qtbot.waitSignal(page.worked, timeout=20_000):  # type: ignore[attr-defined]
        page.retranslate()
    assert "20,000 t" in row(page, ALIKE)[2], "numbers with the language's marks"


def test_changes_without_end_do_not_keep_it_from_its_end(page: ChecklistPage, qtbot: object) -> None:
    with qtbot.waitSignal(page.worked, timeout=20_000):  # type: ignore[attr-defined]
        page.work_through()
        page._renew()
        page._renew()
        assert page.busy
    assert page._soon.isActive(), "and then it looks once more"
    page.rest()


def test_the_mouse_ticks_too(page: ChecklistPage, filled: Store) -> None:
    index = page.lines.model().index(ALIKE, 3)
    page.lines.model().setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert box(page, ALIKE) is True
    assert page.lines.name == "duplicates"


def test_ticks_of_another_process_are_seen(page: ChecklistPage, filled: Store, qtbot: object) -> None:
    from horgosdesk.store.desk import open_store

    other = open_store(filled.folder, who="li", clock=filled.clock)
    lists.tick(other, MONTH, lists.line(other, MONTH, "duplicates"))
    other.close()
    with qtbot.waitSignal(page.worked, timeout=20_000):  # type: ignore[attr-defined]
        page.desk.look_outside()
    assert row(page, ALIKE)[3].startswith("li, ")


def test_what_was_entered_before_closing_is_not_undone_after_it(
    page: ChecklistPage, filled: Store, make: Make, desk: Desk
) -> None:
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    record = make(day="2025-11-20")
    desk.do([Change(None, record)], "Entered")
    months.close(filled, MONTH)
    desk.undo.undo()
    assert said[-1].startswith("“Entered” stays as it is. 2025-11 is closed.")
    assert desk.undo.canUndo(), "once the month is open again"
    assert filled.db.execute("SELECT count(*) FROM cargo WHERE day = '2025-11-20' AND status = 'final'").fetchone() == (
        1,
    )
