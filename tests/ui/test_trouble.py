"""A damaged file: found at the start, behind the first paint or while working; and what the dialog then does."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Damaged, Refused
from horgosdesk.core.identity import new_uid
from horgosdesk.store import backup, door, health, totals
from horgosdesk.store.desk import FILE, open_store
from horgosdesk.store.door import Change
from horgosdesk.ui import app as app_of
from horgosdesk.ui import language, theme
from horgosdesk.ui.app import Program
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.trouble import Trouble


def record() -> Cargo:
    return Cargo(
        uid=new_uid(), day="2025-11-03", direction="import", mode="rail", hs_code="100119", country="KZ", gross_g=1000
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk of 60 records, of which a backup has 40."""
    folder = tmp_path_factory.mktemp("filled") / "desk"
    store = open_store(folder, who="tester")
    door.apply(store, [Change(None, record()) for _ in range(40)])
    backup.make(store)
    door.apply(store, [Change(None, record()) for _ in range(20)])
    store.close()
    return folder


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    """A copy of it, with a page of its cargo spoilt: it opens, and quick_check finds it."""
    copy = Path(shutil.copytree(filled, tmp_path / "desk"))
    store = open_store(copy)
    root = store.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'cargo'").fetchone()[0]
    store.close()
    data = bytearray((copy / FILE).read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    (copy / FILE).write_bytes(data)
    return copy


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program, on a computer where it was used before; no box of Qt's may come up."""
    monkeypatch.setattr(app_of, "CHECK_MS", 0)
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: pytest.fail("a box"))
    settings = Settings(tmp_path / "config")
    settings.set("language", "en")
    made = Program(qapp, settings)
    yield made
    made.close()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete: the windows go now
    language.use("en")
    theme.apply(qapp, "light")


def answer(work: Callable[[Trouble], object], ms: int = 50) -> None:
    """Do this in the dialog once it is there."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Trouble):
            work(dialog)
        else:
            QTimer.singleShot(ms, look)

    QTimer.singleShot(ms, look)


def records(folder: Path) -> int:
    store = open_store(folder, read_only=True)
    found = totals.totals(store, "2025-01-01", "2025-12-31")[0].sums.records
    store.close()
    return found


def test_a_file_that_was_left_open_is_checked_before_the_window_comes(program: Program, folder: Path) -> None:
    health.mark_open(folder)
    seen: list[str] = []

    def leave(dialog: Trouble) -> None:
        seen.extend([dialog.said.text(), dialog.windowTitle()])
        dialog.leave.click()

    answer(leave)
    assert program.open(folder) == 4
    assert program.window is None
    assert "can no longer be read whole" in seen[0]
    health.mark_closed(folder)


def test_no_window_waits_until_a_large_file_is_checked(folder: Path) -> None:
    health.mark_open(folder)
    size = (folder / FILE).stat().st_size
    with pytest.raises(Damaged):
        health.check_at_once(folder, size)
    assert not health.check_at_once(folder, size - 1), "left to be checked behind the window"
    health.mark_closed(folder)


def test_a_file_that_was_closed_is_checked_behind_the_window_and_can_be_read_on(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    answer(lambda dialog: dialog.reading.click())
    assert program.open(folder) is None
    first = program.window
    assert first is not None
    qtbot.waitUntil(
        lambda: program.window is not None and program.window is not first and program.window.read_only.isVisible(),
        timeout=15_000,
    )
    assert program.desk is not None
    store = program.desk.store
    with pytest.raises(Refused, match="reading only"):
        door.apply(store, [Change(None, record())])
    assert program.window is not None
    assert program.window.status.saved.text() == "Read only"
    assert not (folder / "logs" / health.MARK).exists()


def test_the_newest_good_backup_is_named_and_restored(program: Program, folder: Path, qtbot: QtBot) -> None:
    health.mark_open(folder)
    offered: list[str] = []

    def restore(dialog: Trouble) -> None:
        if not dialog.restore.isEnabled():
            answer(restore)
            return
        offered.append(dialog.offer.text())
        dialog.restore.click()

    answer(restore)
    assert program.open(folder) is None
    assert "40 records, the last entry by tester" in offered[0]
    assert records(folder) == 40
    assert list(folder.glob("damaged-*.sqlite3"))
    assert program.desk is not None
    assert not program.desk.store.read_only


def test_what_can_be_read_is_saved_in_a_child_and_used(program: Program, folder: Path, qtbot: QtBot) -> None:
    health.mark_open(folder)
    said: list[str] = []

    def use(dialog: Trouble) -> None:
        if dialog.use.isHidden():
            answer(use)
            return
        said.extend([dialog.notice.text(), dialog.report.toPlainText()])
        dialog.use.click()

    def save(dialog: Trouble) -> None:
        dialog.salvage.click()
        answer(use)

    answer(save)
    assert program.open(folder) is None
    assert said[0].startswith("Nothing is lost")
    assert "60 saved" in said[1]
    assert records(folder) == 60


def test_enter_does_what_the_focus_is_on(program: Program, folder: Path) -> None:
    health.mark_open(folder)

    def press(dialog: Trouble) -> None:
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    def use(dialog: Trouble) -> None:
        if dialog.use.isHidden():
            answer(use)
        else:
            press(dialog)

    def save(dialog: Trouble) -> None:
        dialog.salvage.setFocus()
        press(dialog)
        answer(use)

    answer(save)
    assert program.open(folder) is None
    assert program.desk is not None
    assert not program.desk.store.read_only, "the salvaged file, not the damaged one for reading"
    assert list(folder.glob("damaged-*.sqlite3"))


def test_a_file_that_does_not_even_open_for_reading_says_so(program: Program, folder: Path) -> None:
    file = folder / FILE
    file.write_bytes(file.read_bytes()[:8192])
    seen: list[tuple[bool, str]] = []

    def again(dialog: Trouble) -> None:
        seen.append((dialog.reading.isEnabled(), dialog._told[0].text()))
        dialog.leave.click()

    def read(dialog: Trouble) -> None:
        dialog.reading.click()
        answer(again)

    answer(read)
    assert program.open(folder) == 4
    assert seen == [(False, "Not possible: too much of the file is damaged.")]


def test_what_can_be_done_is_found_in_the_menu_of_a_damaged_desk_only(
    program: Program, folder: Path, filled: Path, tmp_path: Path
) -> None:
    health.mark_open(folder)
    answer(lambda dialog: dialog.reading.click())
    program.open(folder)
    assert program.window is not None
    mend = program.window.menus.actions["mend"]
    assert mend.isVisible()
    asked: list[bool] = []
    program.window.mending_wanted.disconnect()
    program.window.mending_wanted.connect(lambda: asked.append(True))
    mend.trigger()
    assert asked == [True]
    program.open(Path(shutil.copytree(filled, tmp_path / "fine")))
    assert not program.window.menus.actions["mend"].isVisible()


def test_damage_met_while_working_leads_to_the_same_dialog(
    program: Program, filled: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app_of, "CHECK_MS", 10_000_000)
    folder = Path(shutil.copytree(filled, tmp_path / "fine"))
    program.open(folder)
    assert program.desk is not None
    asked: list[str] = []

    def leave(dialog: Trouble) -> None:
        asked.append(dialog.technical.text())
        dialog.take(str(tmp_path / "other"))

    answer(leave)
    program.desk.damaged.emit(health.damaged(program.desk.store.file, "page 7"))
    qtbot.waitUntil(
        lambda: program.desk is not None and program.desk.store.folder == tmp_path / "other", timeout=10_000
    )
    assert asked == ["For support: page 7"]


def test_a_clean_desk_is_marked_while_it_is_open(program: Program, filled: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(filled, tmp_path / "fine"))
    program.open(folder)
    assert health.was_left_open(folder)
    program.close()
    assert not health.was_left_open(folder)
