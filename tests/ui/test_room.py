"""In the window: no room, a lock, a folder that is gone. What is typed stays, is said to wait, and is stored after."""

import errno
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.store import cargo, clearance, door, drafts, place
from horgosdesk.store.desk import FILE, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify
from horgosdesk.ui import ground, language, theme
from horgosdesk.ui.desk import WAIT_S, Desk
from horgosdesk.ui.failure import Failures
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.tabs.cargo import CargoTab
from horgosdesk.ui.window import Window

NOON = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)
Make = Callable[..., Cargo]


@pytest.fixture
def window(
    qapp: QApplication, small_disk: Any, schema_file: Path, tmp_path: Path, shown: Callable[..., None]
) -> Iterator[Window]:
    """A window on a desk on a small disk, with the cargo tab; its settings are elsewhere."""
    folder = small_disk.folder / "desk"
    folder.mkdir()
    shutil.copyfile(schema_file, folder / FILE)
    store = open_store(folder, who="tester", clock=lambda: NOON)
    store.wait(WAIT_S)
    theme.apply(qapp, "light")
    language.use("en")
    desk = Desk(store, Settings(tmp_path / "config"), "en")
    made = Window(desk)
    shown(made)
    made.choose("cargo")
    made.begin()
    yield made
    desk.undo.clear()
    desk.close()


@pytest.fixture
def failures(window: Window) -> Iterator[Failures]:
    """The hook in force; nothing here may be shown as a bug."""
    made = Failures(window.desk.store.folder, window.desk.say)
    made.install()
    yield made
    QApplication.processEvents()
    made.remove()
    assert made.shown == []


@pytest.fixture
def said(window: Window) -> list[str]:
    """What the status bar says from now on."""
    heard: list[str] = []
    window.desk.said.connect(lambda text, _level: heard.append(text))
    return heard


def sheet(window: Window) -> CargoTab:
    tab = window.current
    assert isinstance(tab, CargoTab)
    tab.grid.setFocus()
    return tab


def wheat(window: Window, keys: Any, wagon: str = "54550181") -> None:
    tab = sheet(window)
    texts = {"direction": "i", "mode": "rail", "hs_code": "100119", "country": "KZ", "trader": "Golden Steppe"}
    for name, text in (texts | {"wagon_no": wagon, "gross_kg": "64200", "net_kg": "64000"}).items():
        tab.grid.go_to(tab.grid.currentIndex().row(), tab.model.column_of(name))
        keys.enter(text)
    keys.control(Qt.Key.Key_Return)


def stored(window: Window) -> list[Cargo]:
    return list(cargo.between(window.desk.store, "2025-01-01", "2025-12-31"))


def lock(window: Window) -> sqlite3.Connection:
    """Another program, as a browser of databases with an edit begun."""
    other = sqlite3.connect(window.desk.store.file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    return other


def use_up(window: Window, disk: Any) -> None:
    """Fill the disk, and the write-ahead log up to its end: SQLite writes over what it has."""
    disk.fill()
    store = window.desk.store
    store.db.execute("PRAGMA wal_autocheckpoint = 0")
    try:
        while True:
            with store.transaction("enter") as db:
                db.execute("INSERT OR REPLACE INTO meta VALUES ('soak', hex(randomblob(9000)))")
    except Exception:
        assert not store.db.in_transaction


def test_typing_goes_on_while_the_disk_is_full_and_all_is_stored_after(
    window: Window, small_disk: Any, keys: Any, said: list[str], failures: Failures, qtbot: QtBot
) -> None:
    wheat(window, keys)
    assert len(stored(window)) == 1
    use_up(window, small_disk)
    wheat(window, keys, "54548581")
    wheat(window, keys, "57463309")
    tab = sheet(window)
    assert len(stored(window)) == 1
    assert tab.model.rowCount() == 4, "both stay on the screen, and the blank row waits"
    assert any("full" in text and "stays here" in text for text in said), said
    assert window.status.saved.text() == "2 not saved yet"
    tab.go_by(-1)
    tab.go_by(1)
    window.desk.changed.emit(frozenset())
    assert tab.model.rowCount() == 4, "neither another day nor a refresh loses them"
    small_disk.free()
    qtbot.waitUntil(lambda: len(stored(window)) == 3, timeout=5000)
    assert window.desk.waiting.count == 0
    assert window.status.saved.text().startswith("Saved ")
    qtbot.waitUntil(lambda: window.status.said.level == "ok")
    assert not any("full" in text for text in (window.status.said.text, said[-1])), "not red beside Saved"
    assert drafts.newest(window.desk.store) is None
    assert all(check.ok for check in verify(window.desk.store))


def test_who_closes_with_records_on_no_disk_is_told_once(
    window: Window, small_disk: Any, keys: Any, said: list[str], failures: Failures
) -> None:
    use_up(window, small_disk)
    wheat(window, keys)
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    assert "could not be stored yet" in said[-1]
    assert window.may_leave(), "who says it twice means it, also by opening another desk"
    again = QCloseEvent()
    window.closeEvent(again)
    assert again.isAccepted()


def test_a_backup_without_room_is_words_and_leaves_nothing(
    window: Window, small_disk: Any, said: list[str], failures: Failures, qtbot: QtBot
) -> None:
    use_up(window, small_disk)
    window.back_up()
    qtbot.waitUntil(lambda: any("full" in text for text in said))
    assert not list((window.desk.store.folder / "backups").iterdir())


def test_a_paste_that_waits_is_not_called_pasted(
    window: Window, keys: Any, said: list[str], failures: Failures, qtbot: QtBot
) -> None:
    wheat(window, keys)
    other = lock(window)
    tab = sheet(window)
    tab.grid.go_to(tab.model.blank_row, tab.model.column_of("gross_kg"))
    QGuiApplication.clipboard().setText("61000\t60000\n62000\t61000")
    begun = time.perf_counter()
    tab.paste()
    assert time.perf_counter() - begun < 5.0, "the window stood"
    assert not any("pasted" in text for text in said)
    other.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: len(stored(window)) == 3, timeout=5000)


def test_an_undo_during_a_lock_can_be_done_again(
    window: Window, keys: Any, said: list[str], failures: Failures, qtbot: QtBot
) -> None:
    wheat(window, keys)
    stack = window.desk.undo
    other = lock(window)
    stack.undo()
    qtbot.waitUntil(lambda: stack.index() == 1)
    assert "Another program" in said[-1]
    other.execute("ROLLBACK")
    stack.undo()
    assert stored(window) == []
    other.execute("BEGIN IMMEDIATE")
    stack.redo()
    qtbot.waitUntil(lambda: stack.index() == 0)
    other.execute("ROLLBACK")
    other.close()
    stack.redo()
    assert len(stored(window)) == 1


def consignment(window: Window) -> Clearance:
    at_s = int(NOON.timestamp()) - 7200
    record = Clearance(
        uid=new_uid(), direction="import", mode="rail", declaration_no="940020251000000001", arrived_s=at_s
    )
    door.apply(window.desk.store, [Change(None, record)])
    return record


def test_a_stage_that_cannot_be_stored_waits_and_esc_takes_it_back(
    window: Window, keys: Any, said: list[str], failures: Failures, qtbot: QtBot
) -> None:
    record = consignment(window)
    window.go_to("clearance")
    board = window.current.board  # type: ignore[union-attr]
    board.go_to(record.uid)
    board.setFocus()

    def now() -> Clearance:
        return clearance.TABLE.get(window.desk.store, record.uid)  # type: ignore[return-value]

    other = lock(window)
    keys.press(Qt.Key.Key_F3)
    assert "Stored as soon as it lets go" in said[-1]
    assert window.desk.waiting.count == 1
    keys.press(Qt.Key.Key_F4)
    assert "waits to be stored" in said[-1], "what the screen shows is how it was before"
    keys.press(Qt.Key.Key_Escape)
    assert window.desk.waiting.count == 0
    assert "Taken back" in said[-1]
    keys.press(Qt.Key.Key_F3)
    other.execute("ROLLBACK")
    other.close()
    qtbot.waitUntil(lambda: now().declared_s is not None)
    assert "Stored now" in said[-1]
    window.desk.undo.undo()
    assert now().declared_s is None


def test_the_system_refusing_in_a_slot_is_no_bug(
    window: Window, said: list[str], failures: Failures, qtbot: QtBot
) -> None:
    for number in (errno.EMFILE, errno.EIO, errno.EROFS, errno.ENOSPC):
        error = OSError(number, os.strerror(number), "/somewhere/file")
        failures.hook(type(error), error, None)
    failures.hook(MemoryError, MemoryError(), None)
    qtbot.waitUntil(lambda: len(said) == 5)
    assert all(text and "{" not in text for text in said)


def test_a_folder_that_goes_away_is_told_and_taken_up_again(
    window: Window, keys: Any, said: list[str], failures: Failures, qtbot: QtBot
) -> None:
    store = window.desk.store
    aside = store.folder.with_name("aside")
    store.folder.rename(aside)
    window.desk.look_outside()
    assert "no longer at" in said[-1]
    wheat(window, keys)
    assert window.desk.waiting.count == 1
    aside.rename(store.folder)
    qtbot.waitUntil(lambda: len(stored(window)) == 1, timeout=5000)
    window.desk.look_outside()
    assert all(check.ok for check in verify(store))


def test_little_room_and_a_share_are_said_once(
    window: Window, said: list[str], failures: Failures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"//nas/desk {window.desk.store.folder} cifs rw 0 0\n")
    monkeypatch.setattr(place.share_of, "__defaults__", (mounts,))
    monkeypatch.setattr(place.on_share, "__defaults__", (mounts,))
    made = ground.Ground(window.desk, window)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "network share (cifs)" in said[0]
    assert "MB are left" in said[1], "three megabytes in all"
    made.look()
    qtbot.waitUntil(lambda: not made._looking)
    assert len(said) == 2
