"""The channels by keyboard: set up, checked while typed, saved, taken out; states as the feed tells them; the quarantine."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backends.fail import Keyring as Missing
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from shiboken6 import isValid

from horgosdesk.core.errors import Problem
from horgosdesk.railway import quarantine
from horgosdesk.railway.channels import FILE, Channel, check, read_channels, write_channels
from horgosdesk.railway.feed import Feed, State, Status
from horgosdesk.railway.intake import context, ingest_file
from horgosdesk.railway.secret import keep_password, password
from horgosdesk.store import trains
from horgosdesk.store.desk import Store
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains import channels_keep
from horgosdesk.ui.tabs.trains.channels import Channels
from horgosdesk.ui.tabs.trains.channels_form import SECRET
from horgosdesk.ui.tabs.trains.channels_table import LEAST, NAMES
from horgosdesk.ui.tabs.trains.tab import TrainsTab
from tests.tools.ring import Locked, Ring

NOON_S = 1764734400
EAST = Channel("east", "mqtt", "mqtts://broker.example:8883", ("trains/#", "wagons/+"), "horgos")
SHARE = Channel("share", "inbox", "outgoing")
EVENTS = "车次,班列日期,车站,事件,计划/实际,时间\nX8044,2025-11-01,霍尔果斯,到达,实际,2025-11-04 {time}\n"


@pytest.fixture(autouse=True)
def ring() -> Iterator[Ring]:
    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


Open = Callable[..., Channels]


@pytest.fixture
def opened(desk: Desk, shown: Callable[..., None], qtbot: object) -> Iterator[Open]:
    """Opens the window as the tab does, over a window of its own; what is handed in answers what it asks."""
    parent = QWidget()
    shown(parent)
    there: list[Channels] = []

    def open_(**handed: object) -> Channels:
        made = Channels(desk, parent, **handed)  # type: ignore[arg-type]
        there.append(made)
        made.resize(1106, 624)
        made.open()
        made.activateWindow()
        # a dialog counts as active while the window that it belongs to is
        qtbot.waitUntil(lambda: QApplication.activeWindow() is made)  # type: ignore[attr-defined]
        return made

    yield open_
    for made in filter(isValid, there):
        made.rest()
        made.deleteLater()
    parent.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Wait = Callable[[Channels], None]


@pytest.fixture
def idle(qtbot: object) -> Wait:
    """Wait until nothing is being saved or tried."""

    def wait(window: Channels) -> None:
        qtbot.waitUntil(lambda: not window.busy, timeout=20_000)  # type: ignore[attr-defined]

    return wait


@pytest.fixture
def ran(store: Store) -> Iterator[Callable[[], Callable[[], None]]]:
    """Starts a real feed of the desk on a thread; what comes back ends it."""
    held = ExitStack()

    def start() -> Callable[[], None]:
        stop, entered = Event(), Event()

        def run() -> None:
            with Feed(store.folder, "en") as feed:
                entered.set()
                feed.run(stop)

        thread = Thread(target=run)
        thread.start()
        assert entered.wait(10)

        def end() -> None:
            stop.set()
            thread.join(20)

        held.callback(end)
        return end

    yield start
    held.close()


def is_open(window: Channels) -> bool:
    return isValid(window) and window.isVisible()


def names(store: Store) -> list[str]:
    return [one.name for one in read_channels(store.folder)]


def cells(window: Channels, name: str) -> dict[str, str]:
    """The row of a channel as it is shown, by heading."""
    model = window.table.model()
    row = [one.name for one in window.table.rows.channels].index(name)
    across = range(model.columnCount())
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in across]
    return dict(zip(heads, [model.index(row, column).data() for column in across], strict=True))


def note(window: Channels, field: str) -> str:
    """What is said beside a field, once files and folders have been looked at."""
    window.form.check()
    while not window.form.is_sure:
        QTest.qWait(5)
    return window.form.notes[field].text()


def type_into(window: Channels, **texts: str) -> None:
    """Type as a hand does: what was there is replaced."""
    for name, text in texts.items():
        edit = window.form.edits[name]
        edit.clear()
        edit.insert(text)
        edit.textEdited.emit(text)


def stand_on(window: Channels, name: str) -> None:
    assert window.table.go_to(name)
    QApplication.processEvents()


# What is there


def test_the_tab_opens_it(desk: Desk, shown: Callable[..., None]) -> None:
    tab = TrainsTab(desk)
    shown(tab)
    tab.set_channels()
    (window,) = tab.findChildren(Channels)
    assert window.isVisible()
    assert window.isModal()
    window.reject()
    assert not window.isVisible()


def test_the_inbox_is_always_there_first_and_cannot_be_taken_out(store: Store, opened: Open) -> None:
    write_channels(store.folder, [EAST])
    window = opened()
    assert [one.name for one in window.table.rows.channels] == ["inbox", "east"]
    row = cells(window, "inbox")
    assert (row["Channel"], row["Kind"], row["Newest message"]) == ("Inbox", "folder", "none yet")
    assert not window.remove.isEnabled()
    assert not window.form.isVisible()
    window.take_out()
    assert names(store) == ["inbox", "east"]


def test_an_empty_desk_says_the_first_step(store: Store, opened: Open) -> None:
    folders: list[Path] = []
    window = opened(opener=folders.append)
    assert f"Put files into {store.folder / 'inbox'}" in window.inbox_words.text()
    assert "Ctrl+N" in window.inbox_words.text()
    window.inbox_open.click()
    window.turn(1)
    assert "Nothing is quarantined." in window.quarantine.empty.text()
    window.quarantine.folder.click()
    assert folders == [store.folder / "inbox", store.folder / "inbox" / "quarantine"]


def test_states_are_told_in_words_with_the_next_try_and_the_age_of_the_newest_message(
    store: Store, opened: Open
) -> None:
    write_channels(store.folder, [EAST, SHARE])
    down = "broker.example: connection refused"
    states = [
        State("inbox", "inbox", "up", None, "", NOON_S - 90, NOON_S - 80, 1234, 5, 6),
        State("east", "mqtt", "waiting", NOON_S + 42, down, NOON_S - 7300, NOON_S - 7200),
        State("share", "inbox", "up", None, "one.xml has to wait: locked"),
    ]
    (store.folder / "logs").mkdir(exist_ok=True)
    (store.folder / "logs" / "feed.json").write_text(json.dumps(Status("", states).as_dict()))
    with Feed(store.folder, "en"):
        window = opened()
        row = cells(window, "inbox")
        assert (row["State"], row["Newest message"]) == ("works", "1 min ago")
        assert (row["Applied"], row["Repeated"], row["Quarantined"]) == ("1,234", "5", "6")
        assert cells(window, "east")["State"] == "down, next try 12:00:42"
        assert cells(window, "east")["Newest message"] == "2 h ago"
        assert cells(window, "share")["State"] == "works, but not all"
        stand_on(window, "east")
        assert down in window.told.text()
        assert "newest message sent 2025-12-03 09:58:20" in window.told.text()
        assert window.told.objectName() == "warn"
    window.look()
    assert {cells(window, name)["State"] for name in names(store)} == {"not running"}
    assert "wait and are not lost" in window.running.text()


def test_a_feed_that_starts_meanwhile_is_seen(
    store: Store, opened: Open, ran: Callable[[], Callable[[], None]], qtbot: object
) -> None:
    window = opened()
    assert cells(window, "inbox")["State"] == "not running"
    end = ran()
    qtbot.waitUntil(lambda: cells(window, "inbox")["State"] == "works", timeout=10_000)  # type: ignore[attr-defined]
    assert window.running.text() == "Messages are being taken in."
    end()
    qtbot.waitUntil(lambda: cells(window, "inbox")["State"] == "not running", timeout=10_000)  # type: ignore[attr-defined]


def test_channels_that_another_program_sets_up_come_and_go_and_what_is_typed_stays(store: Store, opened: Open) -> None:
    write_channels(store.folder, [EAST])
    window = opened()
    stand_on(window, "east")
    type_into(window, user="another")
    write_channels(store.folder, [EAST, SHARE])
    window.look()
    assert [one.name for one in window.table.rows.channels] == ["inbox", "east", "share"]
    assert window.form.edits["user"].text() == "another"
    # taken out by somebody else: what was typed becomes a new channel
    write_channels(store.folder, [SHARE])
    window._stamp = -1
    window.look()
    stand_on(window, "")
    assert (window.form.edits["name"].text(), window.form.edits["user"].text()) == ("east", "another")


def test_a_file_of_channels_that_is_wrong_is_told_and_never_written_over(
    store: Store, opened: Open, idle: Wait
) -> None:
    text = "name,kind,address,topics,user,ca,cert,key\neast,mqtt,nonsense,,,,,\n"
    (store.folder / FILE).write_text(text)
    window = opened()
    assert "channels.csv, line 2" in window.said.text()
    window.begin()
    type_into(window, name="share", address="outgoing")
    window.keep()
    idle(window)
    assert "channels.csv, line 2" in window.said.text()
    assert (store.folder / FILE).read_text() == text


# Setting up


def test_a_broker_is_set_up_without_the_mouse(store: Store, opened: Open, idle: Wait, keys: object, ring: Ring) -> None:
    window = opened()
    keys.control(Qt.Key.Key_N)  # type: ignore[attr-defined]
    keys.enter("east", "mqtts://broker.example:8883", "trains/# | wagons/+", "horgos", "s3cret", "", "", "")  # type: ignore[attr-defined]
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    idle(window)
    assert read_channels(store.folder)[1:] == (EAST,)
    assert password("east") == "s3cret"
    assert window.said.text() == "The channel east is saved."
    assert window.table.current == EAST
    assert window.table.hasFocus()
    assert window.form.secret == ""
    assert "s3cret" not in (store.folder / FILE).read_text()
    assert not window.save.isEnabled()


def test_a_folder_is_set_up_with_a_button_that_browses(store: Store, opened: Open, idle: Wait, tmp_path: Path) -> None:
    (tmp_path / "station").mkdir()
    window = opened(to_watch=lambda _parent, _title, _start: tmp_path / "station")
    window.begin()
    type_into(window, name="station")
    window.form.browses["address"].click()
    assert "moved to the desk's inbox/done" in note(window, "address")
    assert not window.form.edits["topics"].isEnabled()
    window.keep()
    idle(window)
    assert read_channels(store.folder)[1:] == (Channel("station", "inbox", str(tmp_path / "station")),)


def test_the_protocol_and_the_files_are_kept(store: Store, opened: Open, idle: Wait, tmp_path: Path) -> None:
    pem = tmp_path / "a.pem"
    pem.write_text("x")
    window = opened(to_read=lambda _parent, _title, _start: pem)
    window.begin()
    type_into(window, name="west", address="wss://feed.example/mqtt", topics="a")
    for name in ("ca", "cert", "key"):
        window.form.browses[name].click()
    window.form.protocol.setCurrentIndex(1)
    window.form.protocol.activated.emit(1)
    window.keep()
    idle(window)
    assert read_channels(store.folder)[1] == Channel(
        "west", "mqtt5", "wss://feed.example/mqtt", ("a",), "", *[str(pem)] * 3
    )
    stand_on(window, "inbox")
    stand_on(window, "west")
    assert window.form.protocol.currentText() == "MQTT 5"


def test_all_that_is_wrong_is_said_beside_its_field_while_it_is_typed(
    store: Store, opened: Open, qtbot: object
) -> None:
    write_channels(store.folder, [EAST])
    window = opened()
    window.begin()
    # what is missing is said when somebody wants to save, not before
    assert [note(window, name) for name in ("name", "topics")] == ["", ""]
    type_into(window, name="in box", address="mqtt:/x", topics="x")
    assert "cannot be the name of a channel" in note(window, "name")
    type_into(window, name="east", address="ftp://x", topics="a/#/b", cert="/no/such.pem", secret="x")
    # by itself, without a key
    qtbot.waitUntil(lambda: "is no address of a broker" in window.form.notes["address"].text())  # type: ignore[attr-defined]
    assert "There is a channel east already" in note(window, "name")
    assert "is no topic filter" in note(window, "topics")
    assert "There is no file" in note(window, "cert")
    assert note(window, "user") == ""
    type_into(window, name="other", address="mqtt://user:word@x", user="me")
    assert "holds a user or a password" in note(window, "address")
    type_into(window, address="mqtt://x")
    assert "not encrypted" in note(window, "address")
    assert window.form.notes["address"].objectName() == "warn"
    type_into(window, address="mqtts://x")
    assert note(window, "address") == "encrypted"
    type_into(window, address="inbox/done")
    assert "belongs to the desk's inbox" in note(window, "address")
    type_into(window, address="elsewhere")
    assert "It is watched as soon as it is there" in note(window, "address")


def test_a_path_that_no_file_system_has_is_no_bug(opened: Open) -> None:
    window = opened()
    window.begin()
    type_into(window, name="far", address="x" * 5000)
    assert "There is no folder" in note(window, "address")
    type_into(window, address="mqtts://x", ca="y" * 5000 + "\0")
    assert "There is no file" in note(window, "ca")


def test_a_certificate_that_is_not_there_is_not_saved(store: Store, opened: Open, idle: Wait, tmp_path: Path) -> None:
    window = opened()
    window.begin()
    type_into(window, name="east", address="mqtts://x", topics="a", ca=str(tmp_path / "ca.pem"))
    window.keep()
    idle(window)
    assert window.said.text() == f"There is no file {tmp_path / 'ca.pem'}."
    assert names(store) == ["inbox"]
    # put right outside, it is seen
    (tmp_path / "ca.pem").write_text("x")
    window.keep()
    idle(window)
    assert names(store) == ["inbox", "east"]


def test_saving_goes_to_the_first_field_that_is_wrong(store: Store, opened: Open, keys: object) -> None:
    window = opened()
    window.begin()
    type_into(window, address="mqtt://x", secret="x")
    keys.control(Qt.Key.Key_S)  # type: ignore[attr-defined]
    assert window.form.edits["name"].hasFocus()
    assert window.said.objectName() == "bad"
    assert "cannot be the name" in note(window, "name")
    assert "has no topics" in note(window, "topics")
    assert "A password needs a user" in note(window, "user")
    assert names(store) == ["inbox"]


def test_a_keyring_that_does_not_open_leaves_everything_typed_and_nothing_written(
    store: Store, opened: Open, idle: Wait
) -> None:
    keyring.set_keyring(Missing())
    window = opened()
    window.begin()
    type_into(window, name="east", address=EAST.address, topics="trains/#", user="horgos", secret="s3cret")
    window.keep()
    idle(window)
    assert "keyring" in window.said.text()
    assert names(store) == ["inbox"]
    assert (window.form.secret, window.form.edits["name"].text()) == ("s3cret", "east")
    # and without the password it goes
    type_into(window, secret="")
    window.keep()
    idle(window)
    assert names(store) == ["inbox", "east"]


def test_a_new_name_takes_the_password_with_it(store: Store, opened: Open, idle: Wait, ring: Ring) -> None:
    write_channels(store.folder, [EAST, SHARE])
    keep_password("east", "s3cret")
    window = opened()
    stand_on(window, "east")
    type_into(window, name="orient")
    window.keep()
    idle(window)
    assert names(store) == ["inbox", "orient", "share"]
    assert password("orient") == "s3cret"
    assert len(ring.secrets) == 1


def test_a_password_is_set_without_changing_anything_else(store: Store, opened: Open, idle: Wait) -> None:
    write_channels(store.folder, [EAST])
    window = opened()
    stand_on(window, "east")
    assert note(window, SECRET) == "Left empty, the one in the keyring stays."
    assert window.form.edits[SECRET].echoMode() == QLineEdit.EchoMode.Password
    type_into(window, secret="new")
    assert "never shown again" in note(window, SECRET)
    window.keep()
    idle(window)
    assert password("east") == "new"
    assert window.form.secret == ""
    assert read_channels(store.folder)[1] == EAST


def test_what_is_taken_out_is_put_back_by_saving(
    store: Store, opened: Open, idle: Wait, ring: Ring, keys: object
) -> None:
    write_channels(store.folder, [EAST, SHARE])
    keep_password("east", "s3cret")
    window = opened()
    stand_on(window, "east")
    window.table.setFocus()
    keys.press(Qt.Key.Key_Delete)  # type: ignore[attr-defined]
    idle(window)
    assert names(store) == ["inbox", "share"]
    assert ring.secrets == {}
    assert "Save puts it back" in window.said.text()
    keys.control(Qt.Key.Key_S)  # type: ignore[attr-defined]
    idle(window)
    assert set(read_channels(store.folder)[1:]) == {SHARE, EAST}


def test_a_password_that_stays_in_the_keyring_is_told(store: Store, opened: Open, idle: Wait) -> None:
    write_channels(store.folder, [EAST])
    keyring.set_keyring(Locked())
    window = opened()
    stand_on(window, "east")
    window.take_out()
    idle(window)
    assert names(store) == ["inbox"]
    assert "could not be taken out of the keyring" in window.said.text()


def test_discarding_goes_back_to_what_is_stored(store: Store, opened: Open) -> None:
    write_channels(store.folder, [EAST])
    window = opened()
    stand_on(window, "east")
    type_into(window, address="mqtt://other", secret="x")
    window.discard.click()
    assert window.form.typed == {}
    assert window.form.channel == EAST
    window.begin()
    type_into(window, name="x")
    window.discard.click()
    assert [one.name for one in window.table.rows.channels] == ["inbox", "east"]


# Nothing typed is lost


def test_what_is_typed_stays_while_another_channel_is_looked_at(store: Store, opened: Open) -> None:
    write_channels(store.folder, [EAST, SHARE])
    window = opened()
    stand_on(window, "east")
    type_into(window, user="another", secret="half")
    assert cells(window, "east")["Channel"] == "east • not saved"
    stand_on(window, "share")
    assert window.form.edits["user"].text() == ""
    window.begin()
    type_into(window, name="third")
    stand_on(window, "east")
    assert (window.form.edits["user"].text(), window.form.secret) == ("another", "half")
    stand_on(window, "")
    assert window.form.edits["name"].text() == "third"


def test_escape_closes_at_once_when_nothing_was_typed(store: Store, opened: Open, keys: object, desk: Desk) -> None:
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    window = opened()
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert not is_open(window)
    assert said == []


def test_escape_keeps_what_was_typed_for_the_next_time(store: Store, opened: Open, keys: object, desk: Desk) -> None:
    write_channels(store.folder, [EAST])
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    window = opened()
    stand_on(window, "east")
    type_into(window, user="another")
    window.form.edits["user"].setFocus()
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert not is_open(window)
    assert "kept, not saved" in said[0]
    assert read_channels(store.folder)[1] == EAST
    again = opened()
    assert again.form.edits["user"].text() == "another"
    assert "here again, not saved yet" in again.said.text()
    again.discard.click()
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert opened().form.typed == {}


def test_escape_asks_once_before_a_password_is_forgotten_and_writes_it_nowhere(
    store: Store, opened: Open, keys: object, desk: Desk
) -> None:
    write_channels(store.folder, [EAST, SHARE])
    window = opened()
    stand_on(window, "east")
    type_into(window, secret="s3cret")
    stand_on(window, "share")
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert window.isVisible()
    assert window.form.edits[SECRET].hasFocus()
    assert "Esc again forgets it" in window.said.text()
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert not is_open(window)
    kept = [file.read_text("utf-8") for file in desk.settings.folder.rglob("*") if file.is_file()]
    assert "s3cret" not in "".join(kept)


def test_what_is_being_saved_when_the_window_closes_is_saved(
    store: Store, opened: Open, desk: Desk, qtbot: object
) -> None:
    window = opened()
    window.begin()
    type_into(window, name="east", address=EAST.address, topics="trains/# | wagons/+", user="horgos", secret="s3cret")
    window.keep()
    with qtbot.waitSignal(desk.said, timeout=20_000) as told:  # type: ignore[attr-defined]
        window.reject()
    assert told.args == ["The channel east is saved.", "ok"]
    assert read_channels(store.folder)[1:] == (EAST,)
    assert opened().form.typed == {}


def test_everything_is_reached_with_tab(store: Store, opened: Open) -> None:
    write_channels(store.folder, [EAST])
    window = opened()
    stand_on(window, "east")
    type_into(window, user="x")
    window.table.setFocus()
    met: set[QWidget] = set()
    for _ in range(60):
        met.add(QApplication.focusWidget())
        window.focusNextChild()
    wanted = [*window.form.edits.values(), window.form.protocol, *window.form.browses.values()]
    wanted += [window.table, window.add, window.remove, window.discard, window.save, window.leave]
    assert set(wanted) <= met
    assert {window.show_list, window.show_quarantine} & met
    for field in wanted:
        assert field.accessibleName() or isinstance(field, QPushButton), field


def test_nothing_is_cut_at_the_size_of_a_small_screen(store: Store, opened: Open) -> None:
    write_channels(store.folder, [EAST])
    window = opened()
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 700
    stand_on(window, "east")
    QApplication.processEvents()
    for label in window.form.findChildren(QLabel):
        if not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_an_address_is_told_apart_in_a_narrow_window_and_has_what_room_there_is(store: Store, opened: Open) -> None:
    long = "mqtt://broker-east-of-the-yard.railway.example:1883"
    write_channels(store.folder, [replace(EAST, address=long)])
    window = opened()
    table, at = window.table, NAMES.index("address")
    for width in (1366, 560, 1000):
        window.resize(width, 640)
        QApplication.processEvents()
        assert table.columnWidth(at) >= theme.space(LEAST), width
    window.resize(1366, 640)
    QApplication.processEvents()
    assert table.horizontalHeader().length() == table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0


# What is wrong with a channel


texts = st.text(st.sampled_from("abmqtws:/.#+|19 \\-é列"), max_size=12)


@given(
    name=texts,
    address=st.one_of(texts, st.sampled_from(["mqtt://a", "mqtts://a:1/", "ws://a/b?c", "", "/x"])),
    topics=texts,
    cert=st.sampled_from(["", "a"]),
    key=st.sampled_from(["", "b"]),
)
def test_the_form_finds_something_wrong_whenever_the_railway_does(
    name: str, address: str, topics: str, cert: str, key: str
) -> None:
    typed = {"name": name, "address": address, "topics": topics, "cert": cert, "key": key, "protocol": "mqtt"}
    found = channels_keep.problems(typed, "", frozenset())
    errors = {problem.code for problem in found.values() if problem.level == "error"}
    try:
        check(channels_keep.meant(typed))
    except Problem as problem:
        assert problem.code in errors
    else:
        assert not errors


@given(st.sampled_from([EAST, SHARE, Channel("w", "mqtt5", "ws://a", ("a", "b/#"), "", "x", "y", "z")]))
def test_a_channel_is_what_it_is_typed_as(channel: Channel) -> None:
    assert channels_keep.meant(channels_keep.texts_of(channel)) == channel


# The quarantine


def put(store: Store, name: str, text: str) -> Path:
    """A file that came and could not be taken in."""
    file = store.folder / "inbox" / name
    file.write_text(text, encoding="utf-8")
    return quarantine.put_away(store, file, name, ingest_file(store, file, context(store, "en")))


def quarantined(window: Channels) -> list[list[str]]:
    model = window.quarantine.rows
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_what_is_quarantined_is_listed_with_its_reason(store: Store, opened: Open) -> None:
    put(store, "one.xml", "<TrainRunningInformationMessage>")
    big = put(store, "two.bin", "x" * 3000)
    big.with_name("two.bin.reason.txt").unlink()
    window = opened()
    assert window.show_quarantine.text() == "&Quarantine 2"
    window.turn(1)
    rows = {row[0]: row for row in quarantined(window)}
    assert "XML is broken" in rows["one.xml"][1]
    assert rows["one.xml"][2] == "32 bytes"
    assert rows["two.bin"][1:3] == ["No reason stands beside it: somebody else has put it here.", "3 kB"]
    row = [one.file.name for one in window.quarantine.rows.files].index("one.xml")
    window.quarantine.table.stand_on(row)
    assert "This could not be taken in." in window.quarantine.reason.toPlainText()
    window.quarantine.copy_reason.click()
    assert QGuiApplication.clipboard().text().startswith("one.xml\nThis could not be taken in.")


def test_a_file_that_was_put_right_is_taken_in_with_enter(
    store: Store, desk: Desk, opened: Open, idle: Wait, keys: object, qtbot: object
) -> None:
    file = put(store, "mail.csv", EVENTS.format(time="25:61"))
    window = opened()
    window.turn(1)
    assert window.quarantine.table.hasFocus()
    assert "25:61" in quarantined(window)[0][1]
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    idle(window)
    assert window.said.text() == "1 file still wrong: see the reason"
    file.write_text(EVENTS.format(time="12:30"), encoding="utf-8")
    with qtbot.waitSignal(desk.trains_changed, timeout=10_000):  # type: ignore[attr-defined]
        keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
        idle(window)
    assert window.said.text() == "1 file taken in"
    assert quarantined(window) == []
    assert window.quarantine.pages.currentIndex() == 0
    assert trains.get(store, "X8044", "2025-11-01") is not None


def test_all_are_tried_again_at_once_and_what_stays_is_counted(store: Store, opened: Open, idle: Wait) -> None:
    good = [put(store, f"{number}.csv", EVENTS.format(time="25:61")) for number in range(3)]
    put(store, "bad.xml", "<x")
    for number, file in enumerate(good):
        file.write_text(EVENTS.format(time=f"12:3{number}"), encoding="utf-8")
    window = opened()
    window.turn(1)
    window.quarantine.table.selectAll()
    assert window.quarantine.again.text() == "&Try 4 again"
    window.quarantine.all_again.click()
    assert not window.quarantine.again.isEnabled()
    idle(window)
    assert window.said.text() == "3 files taken in · 1 file still wrong: see the reason"
    assert [row[0] for row in quarantined(window)] == ["bad.xml"]


def test_files_that_come_and_go_meanwhile_are_seen_and_the_table_stands_where_it_stood(
    store: Store, opened: Open
) -> None:
    put(store, "b.xml", "<x")
    window = opened()
    window.turn(1)
    assert window.quarantine.current is not None
    put(store, "a.xml", "<y")
    put(store, "c.xml", "<z")
    window.look()
    assert len(quarantined(window)) == 3
    assert window.quarantine.current.file.name == "b.xml"
    folder = store.folder / "inbox" / "quarantine"
    seen_ns = folder.stat().st_mtime_ns
    (folder / "b.xml").unlink()
    os.utime(folder, ns=(seen_ns, seen_ns))  # as when both fall into one tick of the file system's clock
    window.look()
    assert window.quarantine.current.file.name in ("a.xml", "c.xml")
