"""The hub and the window: a real PostgreSQL, a real child process that exchanges, what the status bar and the page say."""

import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from PySide6.QtCore import Qt

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.hub.status import Status as Said
from horgosdesk.hub.status import write_status
from horgosdesk.store import door, joined, journal, signing
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import TABLES, Change
from horgosdesk.store.joined import Joined
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.desk_word import letters
from horgosdesk.ui.history import History
from horgosdesk.ui.hub import JOIN, STATE, HubDialog
from horgosdesk.ui.hub_join import parted
from horgosdesk.ui.hub_link import HubLink
from horgosdesk.ui.hub_word import HubWord
from horgosdesk.ui.tabs.cargo import CargoTab
from horgosdesk.ui.window import Window
from tests.conftest import PASSWORD
from tests.hub.conftest import hub_url, server

__all__ = ["hub_url", "server"]
"""The fixtures of the hub's own tests."""

Make = Callable[..., Cargo]
URL = "postgresql://desk@hub/horgos"
OTHER = "f00dcafe" * 4


@pytest.fixture
def link(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubLink]:
    # the keyring of whoever runs the tests is left alone
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    made = HubLink(desk)
    yield made
    made.stop()


def join(store: Store) -> None:
    with store.transaction("note"):
        joined.put_within(store, Joined(URL, "main", "B", 1, pushed=journal.position(store)))


def say(store: Store, **said: Any) -> None:
    (store.folder / "logs").mkdir(exist_ok=True)
    write_status(store.folder, Said(url=URL, register="main", desk_code="B", **said))


@pytest.mark.skipif(sys.platform == "win32", reason="the server is started by means that Windows has not")
def test_join_exchange_lose_and_leave(
    server: Any,
    hub_url: str,
    desk: Desk,
    link: HubLink,
    shown: Callable[..., None],
    keys: Any,
    make: Make,
    tmp_path: Path,
    qtbot: Any,
) -> None:
    from horgosdesk.hub import joining, place
    from horgosdesk.hub.exchange import Exchange

    where = place.parse(hub_url)
    with closing(open_store(tmp_path / "other", who="other")) as other, closing(place.connect(where)) as conn:
        joining.join(other, conn, where)
        first = door.apply(other, [Change(None, make())])[0].after
        Exchange(other, conn).run()

        word = HubWord()
        qtbot.addWidget(word)
        word.follow(link)
        link.start()
        assert word.isHidden()
        page = HubDialog(link)
        page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        shown(page, 680, 360)
        # a wrong address is said beside the field, and stands there to be mended
        keys.type("postgresql://desk@127.0.0.1:1/none").press(Qt.Key.Key_Return)
        keys.press(Qt.Key.Key_Return).press(Qt.Key.Key_Return)
        assert page.join.running
        qtbot.waitUntil(lambda: not page.join.running)
        assert "cannot be reached" in page.join.said.text()
        assert page.join.address.hasFocus()
        assert joined.joined(desk.store) is None
        page.join.address.setText(where.url)
        page.join.register.setFocus()
        keys.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.pages.currentIndex() == STATE and link.state == "up")
        assert TABLES["cargo"].get(desk.store, first.uid) == first
        assert [page.values[one].text() for one in ("address", "register", "desk")] == [where.url, "main", "B"]
        assert word.hub.text().startswith("Hub: all exchanged ")
        assert word.contests.isHidden()
        assert letters(desk.store) == {other.desk: "A", desk.store.desk: "B"}
        # what the other desk enters comes by itself, and the window hears of it
        second = door.apply(other, [Change(None, make())])[0].after
        with qtbot.waitSignal(desk.changed):
            Exchange(other, conn).run()
        qtbot.waitUntil(lambda: TABLES["cargo"].get(desk.store, second.uid) == second)
        # and what is entered here goes there
        third = door.apply(desk.store, [Change(None, make())])[0].after
        qtbot.waitUntil(lambda: bool(Exchange(other, conn).run()) and TABLES["cargo"].get(other, third.uid) == third)
    # the database is taken away under it
    with psycopg.connect(server.socket_url(), autocommit=True) as admin:
        admin.execute(f"DROP DATABASE {place.parse(hub_url).said['dbname']} WITH (FORCE)")
    qtbot.waitUntil(lambda: link.state == "waiting")
    assert word.hub.level == "warn"
    assert page.wrong.text()
    page.ask_leave()
    assert page.question.words.text().startswith("All records stay here")
    page.question.yes.click()
    qtbot.waitUntil(lambda: page.pages.currentIndex() == JOIN)
    assert joined.joined(desk.store) is None
    assert word.isHidden()
    qtbot.waitUntil(lambda: not link.running)


def test_what_verifying_found_stands_on_the_page(desk: Desk, link: HubLink, qtbot: Any) -> None:
    join(desk.store)
    page = HubDialog(link)
    qtbot.addWidget(page)
    found = [f"cargo {n} is here only, not at the hub" for n in range(6)]
    checks = [
        {"name": "entries", "ok": True, "found": [], "notes": []},
        {"name": "same", "ok": False, "found": found, "notes": []},
    ]
    page._checked({"ok": False, "checks": checks}, 1)
    lines = page.notice.text().splitlines()
    assert lines[0] == "✗ each record here is the hub's"
    assert lines[1:5] == [f"    {one}" for one in found[:4]]
    assert lines[5] == "    and 2 more: horgosdesk hub verify"
    assert page.notice.objectName() == "bad"
    # what is right is not told in the colour of what is wrong
    assert page.right.text() == "✓ the hub has this desk's entries as they were made"
    assert page.right.objectName() == "quiet"


def test_what_the_status_bar_says(desk: Desk, link: HubLink, make: Make, qtbot: Any) -> None:
    word = HubWord()
    qtbot.addWidget(word)
    word.follow(link)
    store = desk.store
    join(store)
    synced = "2025-12-03T03:02:00.000Z"  # the desk's clock stands at noon of Shanghai
    for said, expected, level in (
        ({"state": "up"}, "Hub: connecting…", "quiet"),
        ({"state": "up", "synced_at": synced}, "Hub: all exchanged 11:02", "quiet"),
        ({"state": "up", "synced_at": "2025-12-01T03:02:00.000Z"}, "Hub: all exchanged 2025-12-01 11:02", "quiet"),
        ({"state": "pulling", "done": 3400, "total": 12000}, "Hub: taking 3,400 of 12,000", "quiet"),
        ({"state": "pulling", "done": 1, "total": 2, "synced_at": synced}, "Hub: all exchanged 11:02", "quiet"),
        ({"state": "pushing", "done": 0, "total": 600}, "Hub: sending 0 of 600", "quiet"),
        ({"state": "waiting", "synced_at": synced, "code": "hub-lost"}, "Hub: not reachable since 11:02", "warn"),
        ({"state": "waiting", "synced_at": synced, "code": "hub-password"}, "Hub: look what is wrong", "warn"),
    ):
        say(store, **said)
        link.look()
        assert (word.hub.text(), word.hub.level) == (expected, level)
    say(store, state="waiting", code="hub-lost", wrong="The cable is out.", until_s=1764734460, synced_at=synced)
    door.apply(store, [Change(None, make()), Change(None, make())])
    assert link._soon.isActive()
    link.look()
    assert word.hub.text() == "Hub: not reachable since 11:02, 2 wait to be sent"
    tip = word.hub.toolTip().splitlines()
    assert tip[0] == "The cable is out."
    assert "It is tried again at 12:01:00." in tip
    with qtbot.waitSignal(word.hub_wanted):
        qtbot.keyClick(word.hub, Qt.Key.Key_Return)


def test_an_address_is_parted_from_its_password() -> None:
    assert parted(" postgresql://desk:a%40b@hub:5432/horgos ") == ("postgresql://desk@hub:5432/horgos", "a@b")
    address = "postgresql://desk@hub/horgos?sslmode=verify-full&password=x&application_name=a"
    assert parted(address) == ("postgresql://desk@hub/horgos?sslmode=verify-full&application_name=a", "x")
    assert parted("postgresql://desk@hub/horgos") == (URL, "")
    for wrong in ("", "hub", "host=hub password=x", "postgresql://[hub/horgos"):
        with pytest.raises(Problem, match="This is no address of a hub"):
            parted(wrong)


@pytest.fixture
def clerk(guarded: Store) -> Store:
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    return guarded


def test_a_clerk_does_not_join_and_sees_why(clerk: Store, desk: Desk, link: HubLink, qtbot: Any) -> None:
    page = HubDialog(link)
    qtbot.addWidget(page)
    assert not page.join.go.isEnabled()
    assert page.join.said.text() == "This takes the role of administrator."
    join(desk.store)
    link.look()
    assert page.pages.currentIndex() == STATE
    assert not page.leave.isEnabled()
    assert page.leave.toolTip() == "This takes the role of administrator."


def test_anothers_record_says_so_while_a_clerk_types(
    clerk: Store, desk: Desk, make: Make, shown: Callable[..., None], keys: Any
) -> None:
    store = clerk
    record = replace(
        make(day=store.today), uid=new_uid(), packages=None, entered_by="other", entered_at=store.now_text()
    )
    with store.transaction("note"):
        journal.append(store, map(door.entry, door.take_within(store, [record])), who="other", desk=OTHER)
    join(store)
    tab = CargoTab(desk)
    shown(tab)
    tab.grid.go_to(0, tab.model.column_of("gross_kg"))
    keys.enter("70000")
    entry = tab.model.entry(0)
    assert entry is not None
    assert [(one.code, one.field) for one in entry.errors] == [("record-elsewhere", "gross_kg")]
    assert str(entry.errors[0]).startswith(f"Another desk entered this record: {store.shown} may fill in")
    assert [one.code for one in tab.model.save(0)] == ["record-elsewhere"]
    # nothing of it is lost, and nothing stored
    assert entry.typed["gross_kg"] == "70,000"
    assert TABLES["cargo"].get(store, record.uid) == record
    # what was empty may be filled in by everybody
    tab.model.put(0, {"gross_kg": (entry.base and str(entry.base.gross_g // 1000)) or "", "packages": "3"})
    assert tab.model.save(0) == []
    assert TABLES["cargo"].get(store, record.uid).packages == 3
    say(store, letters={OTHER: "A"})
    history = History(desk, record.uid, tab)
    heads = [history.table.horizontalHeaderItem(place).text() for place in range(history.table.columnCount())]
    desks = [history.table.item(row, heads.index("Desk")).text() for row in range(history.table.rowCount())]
    assert [one for one in desks if one] == ["A", "B, this one"]
    history.close()


def test_joining_that_is_stopped_has_not_joined(desk: Desk, link: HubLink, shown: Callable[..., None]) -> None:
    page = HubDialog(link)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(page, 680, 360)
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        page.join.address.setText(f"postgresql://desk:secret@127.0.0.1:{silent.getsockname()[1]}/horgos")
        page.join.join()
        # what others can read of a process has no password in it
        assert page.join.address.text() == f"postgresql://desk@127.0.0.1:{silent.getsockname()[1]}/horgos"
        assert page.join.password.text() == "secret"
        assert page.join.stop_button.hasFocus()
        page.reject()
    assert page.isVisible()
    assert not page.join.running
    assert page.join.said.text().startswith("Stopped: the desk has joined no hub.")
    assert joined.joined(desk.store) is None
    page.reject()
    assert not page.isVisible()


def test_the_menu_shows_contests_where_a_hub_is_joined_even_by_another_program(
    desk: Desk, shown: Callable[..., None], qtbot: Any
) -> None:
    window = Window(desk)
    shown(window)
    window.hub_link._soon.setInterval(0)
    assert not window.menus.actions["contests"].isVisible()
    with closing(open_store(desk.store.folder, who="other")) as other:
        join(other)
    desk.look_outside()
    qtbot.waitUntil(lambda: window.menus.actions["contests"].isVisible() and window.hub_link.running)
    assert [one.text for one in window.commands() if one.keys in ("Ctrl+Alt+H", "Ctrl+Alt+C")] == ["Hub…", "Contests…"]
    window.show_contests()
    opened = window._contests
    window.show_contests()
    assert window._contests is opened
    assert opened is not None
    opened.close()
    # what it says while it ends is looked at by nobody: the desk is about to be closed
    window.hub_link.stop()
    assert not window.hub_link._tell.isActive()
