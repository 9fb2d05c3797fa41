"""Accounts in the window, by keyboard: sign in, lock with everything kept, who comes after whom, the list of people."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import accounts, cargo, drafts, journal, months, signing
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.signin import SignIn
from horgosdesk.ui.window import Window
from tests.conftest import NOON, PASSWORD

Show = Callable[..., None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def sign_in(store: Store, name: str) -> None:
    signing.sign_in(store, name, PASSWORD.format(name=name))


@pytest.fixture
def clerk(guarded: Store) -> Store:
    sign_in(guarded, "clerk")
    return guarded


@pytest.fixture
def window(desk: Desk, shown: Show, qtbot: Any) -> Iterator[Callable[[], Window]]:
    made: list[Window] = []

    def show() -> Window:
        opened = Window(desk)
        made.append(opened)
        opened.keeper.begin()
        shown(opened)
        opened.begin()
        return opened

    yield show
    for opened in made:
        opened.keeper._let_go()
        opened.close()


def type_in(window: Window, name: str | None, password: str) -> None:
    page = window.keeper.page
    assert page is not None
    if name is not None:
        page.name.setText(name)
        page.name.textEdited.emit(name)
    page.password.setFocus()
    QTest.keyClicks(page.password, password)
    QTest.keyClick(page.password, Qt.Key.Key_Return)


def readable(window: Window) -> str:
    """All words that can be seen now, in any window of the program."""
    said = []
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        said.append(top.windowTitle())
        for one in (top, *top.findChildren(QWidget)):
            if one.isVisible():
                said += [
                    str(getattr(one, name)()) for name in ("text", "toPlainText") if callable(getattr(one, name, None))
                ]
                said.append(one.toolTip())
    return "\n".join(said)


def test_the_window_asks_who_is_there_and_remembers_the_name(
    guarded: Store, desk: Desk, window: Callable[[], Window], qtbot: Any
) -> None:
    desk.settings.remember(guarded.folder, "signed in", "clerk")
    opened = window()
    page = opened.keeper.page
    assert opened.keeper.covered and page is not None and page.name.text() == "clerk"
    assert page.password.hasFocus(), "the name is known: the password is next"
    assert opened.menuBar().isHidden() and opened.status.isHidden() and opened.current is None
    type_in(opened, None, PASSWORD.format(name="clerk"))
    qtbot.waitUntil(lambda: not opened.keeper.covered)
    assert (guarded.who, guarded.role) == ("clerk", "clerk")
    assert opened.status.user.text() == "张伟 · clerk"
    assert opened.current is not None and opened.current.NAME == "cargo"
    assert "张伟" in opened.status.said.text


def test_a_wrong_password_is_one_line_that_counts_down(
    guarded: Store, window: Callable[[], Window], qtbot: Any
) -> None:
    opened = window()
    page = opened.keeper.page
    assert page is not None
    for _ in range(5):
        type_in(opened, "clerk", "wrong password")
        qtbot.waitUntil(lambda: bool(page.said.text()) and not page._busy)
    assert "30 s" in page.said.text() and not page.enter.isEnabled() and page.password.text() == ""
    page._tick()
    assert "29 s" in page.said.text()
    # another person need not wait
    type_in(opened, "mate", PASSWORD.format(name="mate"))
    qtbot.waitUntil(lambda: not opened.keeper.covered)
    assert guarded.who == "mate"


def test_the_caps_lock_is_hinted_at(guarded: Store, window: Callable[[], Window]) -> None:
    opened = window()
    page = opened.keeper.page
    assert page is not None and not page._caps.isVisible()
    page.password.setFocus()
    QTest.keyClick(page.password, "A")
    assert page._caps.isVisible()
    QTest.keyClick(page.password, "a")
    assert not page._caps.isVisible()


def test_locked_everything_is_covered_and_what_was_typed_is_there_afterwards(
    clerk: Store, desk: Desk, window: Callable[[], Window], keys: Any, qtbot: Any, make: Callable[..., Cargo]
) -> None:
    opened = window()
    desk.do([Change(None, make(day=clerk.today, commodity="secret sunflower"))], "one")
    dialog = QDialog(opened)
    field = QLineEdit("half typed secret", dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.setWindowTitle("secret dialog")
    keys.type("im").press(Qt.Key.Key_Tab).type("ra")
    typed = QApplication.focusWidget()
    assert isinstance(typed, QLineEdit) and typed.text() == "ra"
    dialog.open()
    opened.show_palette()
    opened.menus.actions["lock"].trigger()
    assert opened.keeper.covered and clerk.role is None
    QApplication.processEvents()
    seen = readable(opened)
    assert "secret" not in seen and "sunflower" not in seen and clerk.meta("port") not in opened.windowTitle()
    assert "张伟" in seen
    late = QLabel("late secret")
    late.show()
    qtbot.waitUntil(lambda: not late.isVisible())
    page = opened.keeper.page
    assert page is not None
    qtbot.waitUntil(page.password.hasFocus)
    for key, held in (
        (Qt.Key.Key_K, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_3, CONTROL),
        (Qt.Key.Key_Q, CONTROL),
    ):
        QTest.keyClick(page.password, key, held)
    QApplication.processEvents()
    assert opened.isVisible() and opened.current is not None and opened.current.NAME == "cargo"
    assert len(list(cargo.between(clerk, clerk.today, clerk.today))) == 1
    page.password.clear()
    type_in(opened, None, PASSWORD.format(name="clerk"))
    qtbot.waitUntil(lambda: not opened.keeper.covered)
    assert dialog.isVisible() and field.text() == "half typed secret"
    qtbot.waitUntil(desk.undo.canUndo)
    dialog.reject()
    late.close()
    [draft] = drafts.of_day(clerk, clerk.today)
    assert draft.typed["direction"] and draft.typed["mode"].casefold().startswith("ra") and draft.entered_by == "clerk"
    opened.show_palette()
    assert opened.palette_.isVisible()
    opened.palette_.close()


def test_the_keyboard_goes_on_where_it_was(clerk: Store, window: Callable[[], Window], keys: Any, qtbot: Any) -> None:
    opened = window()
    before = QApplication.focusWidget()
    keys.control(Qt.Key.Key_2)
    opened.go_to("cargo")
    opened.keeper.lock()
    page = opened.keeper.page
    assert page is not None
    qtbot.waitUntil(page.password.hasFocus)
    keys.type(PASSWORD.format(name="clerk")).press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.keeper.covered)
    assert QApplication.focusWidget() is before
    keys.type("im").press(Qt.Key.Key_Tab)
    assert [draft.typed["direction"] for draft in drafts.of_day(clerk, clerk.today)] == ["Import"]


def test_the_palette_gives_the_keyboard_back_over_a_lock(
    clerk: Store, window: Callable[[], Window], keys: Any, qtbot: Any
) -> None:
    opened = window()
    opened.go_to("cargo")
    before = QApplication.focusWidget()
    keys.control(Qt.Key.Key_K).type("ba")
    opened.keeper.lock()
    page = opened.keeper.page
    assert page is not None
    qtbot.waitUntil(page.password.hasFocus)
    keys.type(PASSWORD.format(name="clerk")).press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not opened.keeper.covered)
    assert QApplication.focusWidget() is before


def test_room_is_made_for_another_person(clerk: Store, window: Callable[[], Window], qtbot: Any) -> None:
    opened = window()
    opened.keeper.sign_out()
    page = opened.keeper.page
    assert page is not None and page.name.text() == ""
    qtbot.waitUntil(page.name.hasFocus)
    assert "Locked" not in page._what.text()
    opened.keeper.lock()
    opened.keeper.sign_out()
    assert opened.keeper.covered and clerk.role is None


def test_another_person_finds_the_drafts_but_not_what_could_be_undone(
    clerk: Store, desk: Desk, window: Callable[[], Window], qtbot: Any, make: Callable[..., Cargo]
) -> None:
    opened = window()
    desk.do([Change(None, make())], "one")
    drafts.keep(clerk, make().uid, clerk.today, {"hs_code": "1001"})
    opened.show_about()
    opened.menus.actions["password"].trigger()
    opened.keeper.lock()
    type_in(opened, "super", PASSWORD.format(name="super"))
    qtbot.waitUntil(lambda: not opened.keeper.covered)
    assert (clerk.who, clerk.role) == ("super", "supervisor")
    assert not desk.undo.canUndo()
    assert drafts.of_day(clerk, clerk.today)[0].entered_by == "clerk"
    titles = [
        one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QDialog)
    ]
    assert titles == ["About HorgosDesk"], "the other's dialog for a password is gone"


def test_it_locks_by_itself_after_the_minutes_that_are_set_and_not_while_keys_come(
    clerk: Store, desk: Desk, window: Callable[[], Window]
) -> None:
    opened = window()
    idle = opened.keeper._idle
    assert idle is not None
    at = NOON

    def later(minutes: float) -> None:
        nonlocal at
        at += timedelta(minutes=minutes)
        clerk.clock = lambda: at
        idle.look()

    later(14.9)
    assert not opened.keeper.covered
    QTest.keyClick(opened.windowHandle(), Qt.Key.Key_Shift)
    later(14.9)
    assert not opened.keeper.covered, "a key was pressed"
    later(0.2)
    assert opened.keeper.covered and clerk.role is None
    other = open_store(clerk.folder, clock=clerk.clock)
    sign_in(other, "boss")
    accounts.set_idle(other, 0)
    other.close()
    sign_in(clerk, "clerk")
    assert not opened.keeper.covered
    later(1000)
    assert not opened.keeper.covered, "0 is never"


def test_an_account_that_is_switched_off_elsewhere_closes_the_window_at_once(
    clerk: Store, desk: Desk, window: Callable[[], Window]
) -> None:
    opened = window()
    other = open_store(clerk.folder, clock=clerk.clock)
    sign_in(other, "boss")
    accounts.deactivate(other, "clerk")
    desk.look_outside()
    assert opened.keeper.covered and clerk.role is None
    page = opened.keeper.page
    assert page is not None and "changed" in page.said.text()
    accounts.switch_off(other)
    desk.look_outside()
    assert not opened.keeper.covered and clerk.role == "administrator"
    other.close()


def test_what_the_role_lacks_is_disabled_and_says_who_may(
    clerk: Store, desk: Desk, window: Callable[[], Window], make: Callable[..., Cargo], tmp_path: Path
) -> None:
    opened = window()
    desk.do([Change(None, make())], "one")
    opened.go_to("returns")
    tab = opened.tab("returns")
    named = {action.text().rstrip("…"): action for action in (*tab.shown_actions(), *tab.more_actions())}
    export, port = named["Export workbook"], opened.menus.actions["port"]
    assert not export.isEnabled() and not port.isEnabled() and not opened.menus.actions["accounts"].isEnabled()
    assert "This takes the role of supervisor." in export.toolTip()
    position = journal.position(clerk)
    sign_in(clerk, "super")
    assert export.isEnabled() and port.isEnabled() and "supervisor" not in export.toolTip()
    assert not opened.menus.actions["accounts"].isEnabled()
    sign_in(clerk, "boss")
    assert opened.menus.actions["accounts"].isEnabled()
    assert journal.position(clerk) == position


def test_without_accounts_nothing_is_asked_and_nothing_more_is_in_the_menu(
    store: Store, window: Callable[[], Window]
) -> None:
    opened = window()
    assert not opened.keeper.covered and opened.status.user.text() == "tester"
    acts = opened.menus.actions
    assert [acts[name].isVisible() for name in ("accounts", "password", "lock", "sign out")] == [
        True,
        False,
        False,
        False,
    ]
    opened.keeper.lock()
    assert not opened.keeper.covered
    assert all(action.isEnabled() for name, action in acts.items() if name in ("port", "accounts"))


def fill(*texts: tuple[QLineEdit, str]) -> None:
    """Type each text over what its field has, and Enter behind it."""
    for field, text in texts:
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_accounts_are_switched_on_and_people_added_by_keyboard(
    store: Store, desk: Desk, window: Callable[[], Window], qtbot: Any, weak_hashes: None
) -> None:
    from horgosdesk.ui.people import CODE, LIST, People

    opened = window()
    opened.menus.actions["accounts"].trigger()
    people = opened.findChild(People)
    assert people is not None
    form = people.form
    QTest.keyClick(people.buttons["on"], Qt.Key.Key_Space)
    fill((form.name, "boss"), (form.shown, "The Boss"), (form.password, "short"), (form.again, "short"))
    qtbot.waitUntil(lambda: "at least 8" in form.said.text())
    assert not store.guarded
    fill((form.password, "a quiet afternoon"), (form.again, "a quiet morning"))
    assert "not the same" in form.said.text()
    fill((form.again, "a quiet afternoon"))
    qtbot.waitUntil(lambda: people.pages.currentIndex() == CODE)
    code = people.code.code.text()
    assert len(code) == 29 and store.role == "administrator" and not opened.keeper.covered
    QTest.keyClick(people, Qt.Key.Key_Escape)
    assert people.isVisible() and people.pages.currentIndex() == CODE, "a code is not lost by a key"
    QTest.keyClick(people.code.written, Qt.Key.Key_Return)
    assert people.pages.currentIndex() == CODE, "nor by Enter, before it is written down"
    QTest.keyClick(people.code.written, Qt.Key.Key_Space)
    QTest.keyClick(people.code.written, Qt.Key.Key_Return)
    assert people.pages.currentIndex() == LIST and code not in readable(opened)
    QTest.keyClick(people.buttons["add"], Qt.Key.Key_Space)
    QTest.keyClick(form.role, Qt.Key.Key_Down)
    fill((form.name, "zhang"), (form.shown, "zhang wei"), (form.password, "clerk of the day"))
    fill((form.again, "clerk of the day"))
    qtbot.waitUntil(lambda: len(people.people) == 2)
    assert [(one.name, one.role) for one in people.people] == [("boss", "administrator"), ("zhang", "supervisor")]
    people.table.selectRow(0)
    QTest.keyClick(people.buttons["deactivate"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "last administrator" in people.said.text())
    people.table.selectRow(1)
    roles = people.role_menu.actions()
    assert [one.isChecked() for one in roles] == [False, True, False]
    roles[0].trigger()
    qtbot.waitUntil(lambda: accounts.get(store, "zhang").role == "clerk")
    # the name in a line at the foot; one that is refused stays there to be mended
    QTest.keyClick(people.buttons["rename"], Qt.Key.Key_Space)
    fill((people.ask.answer, "z" * 65))
    assert people.ask.isVisible() and accounts.get(store, "zhang").shown == "zhang wei"
    fill((people.ask.answer, "Zhang W."))
    assert accounts.get(store, "zhang").shown == people.chosen.shown == "Zhang W."
    QTest.keyClick(people.buttons["rename"], Qt.Key.Key_Space)
    QTest.keyClick(people.ask.answer, Qt.Key.Key_Escape)
    assert people.isVisible() and people.ask.isHidden()
    people.idle.setValue(7)
    people.idle.editingFinished.emit()
    qtbot.waitUntil(lambda: accounts.idle_min(store) == 7)
    QTest.keyClick(people.buttons["off"], Qt.Key.Key_Space)
    qtbot.waitUntil(people.question.no.hasFocus)
    QTest.keyClick(people, Qt.Key.Key_Escape)
    assert people.question.isHidden() and people.isVisible() and store.guarded
    QTest.keyClick(people.buttons["off"], Qt.Key.Key_Space)
    QTest.keyClick(people.question.yes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not store.guarded)
    assert not people.table.isHidden() and not people.buttons["on"].isHidden()
    people.reject()


def test_one_s_own_password_is_changed(clerk: Store, window: Callable[[], Window], qtbot: Any) -> None:
    from horgosdesk.ui.own_password import OwnPassword

    opened = window()
    opened.menus.actions["password"].trigger()
    dialog = opened.findChild(OwnPassword)
    assert dialog is not None
    for field, text in ((dialog.before, "wrong"), (dialog.after, "a loud morning"), (dialog.again, "a loud morning")):
        QTest.keyClicks(field, text)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Wrong" in dialog.said.text())
    assert dialog.before.hasFocus(), "where it is to be mended"
    dialog.before.setText(PASSWORD.format(name="clerk"))
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    assert clerk.role == "clerk"
    signing.sign_in(clerk, "clerk", "a loud morning")


def test_the_card_is_as_high_as_what_is_on_it(qtbot: Any) -> None:
    page = SignIn()
    qtbot.addWidget(page)
    page.show()
    low = page.pages.sizeHint().height()
    page.code.click()
    assert page.pages.sizeHint().height() > low
    page.recover.left.emit()
    assert page.pages.sizeHint().height() == low


def test_the_recovery_code_sets_a_new_password_and_shows_the_next(
    guarded: Store, window: Callable[[], Window], qtbot: Any
) -> None:
    sign_in(guarded, "boss")
    code = accounts.new_recovery(guarded)
    signing.sign_out(guarded)
    opened = window()
    page = opened.keeper.page
    assert page is not None
    page.code.click()
    form = page.recover
    QTest.keyClick(form.code, Qt.Key.Key_Escape)
    assert not form.isVisible(), "Esc goes back"
    page.code.click()
    assert form.name.text() == ""
    fill(
        (form.code, "WRONG-CODE"),
        (form.name, "boss"),
        (form.password, "a loud morning"),
        (form.again, "a loud morning"),
    )
    qtbot.waitUntil(lambda: "not the recovery code" in page.recover.said.text())
    fill((form.code, code))
    QTest.keyClick(form.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.shown.isVisible())
    assert page.shown.code.text() not in ("", code)
    QTest.keyClick(page.shown.written, Qt.Key.Key_Space)
    page.shown.done.click()
    assert page.name.text() == "boss" and page.password.hasFocus()
    type_in(opened, None, "a loud morning")
    qtbot.waitUntil(lambda: not opened.keeper.covered)
    assert guarded.role == "administrator"


def test_a_child_of_the_window_works_as_who_is_signed_in(clerk: Store, desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    from horgosdesk.ui.tasks import Process

    clerk.clock = lambda: open_clock()
    file = tmp_path / "rows.csv"
    file.write_text("day,direction,mode,hs_code,gross_kg\n2025-11-03,import,rail,100119,5\n", encoding="utf-8")
    answers: list[Any] = []
    child = Process(
        clerk.folder,
        ["import", "cargo", str(file)],
        lambda said, code: answers.append(said),
        answers.append,
        store=clerk,
    )
    child.start()
    words = " ".join(child._child.arguments())
    assert PASSWORD.format(name="clerk") not in words and "--user" not in words
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert answers[0]["files"][0]["accepted"] == 1
    assert [one.entered_by for one in cargo.between(clerk, "2025-11-03", "2025-11-03")] == ["clerk"]
    assert not months.closed(clerk)


def open_clock() -> Any:
    from horgosdesk.store.desk import now

    return now()
