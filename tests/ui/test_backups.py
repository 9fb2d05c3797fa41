"""The dialog of the backups, the status bar's word on them, and what is made without being asked."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.store import accounts, backup, door, signing, totals
from horgosdesk.store.backup import making, notes
from horgosdesk.store.door import Change
from horgosdesk.ui import backing
from horgosdesk.ui.backing import Backer
from horgosdesk.ui.backups import Backups
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.window import Window
from tests.conftest import PASSWORD

Make = Callable[..., Cargo]


def enter(desk: Desk, make: Make, count: int = 1) -> None:
    door.apply(desk.store, [Change(None, make()) for _ in range(count)])


def later(desk: Desk, **time: float) -> None:
    now = desk.store.clock() + timedelta(**time)
    desk.store.clock = lambda: now


def records(desk: Desk) -> int:
    return totals.totals(desk.store, "2025-01-01", "2025-12-31")[0].sums.records


@pytest.fixture
def dialog(desk: Desk, make: Make, shown: Callable[..., None], qtbot: QtBot) -> Backups:
    """A desk of three records, with a backup of two."""
    enter(desk, make, 2)
    backup.make(desk.store)
    later(desk, hours=1)
    enter(desk, make)
    opened = Backups(desk)
    shown(opened, 1040, 640)
    qtbot.waitUntil(lambda: opened._seen is not None)
    return opened


def test_the_list_says_when_how_much_by_whom_and_whether_it_is_good(dialog: Backups) -> None:
    told = [dialog.table.listing.index(0, column).data() for column in range(8)]
    assert told[:2] == ["2025-12-03 Wed 12:00", "automatic"]
    assert told[3:7] == ["2", "2025-12-03 12:00", "tester", "✓ good"]
    assert "Would be lost: 1 in the journal, records concerned: 1 (tester 1)." in dialog.inside.words.text()
    months = dialog.inside.months.listing
    assert [months.index(0, column).data() for column in range(4)] == ["2025-11", "2", "3", "−1"]


def test_the_months_stand_together_however_often_they_are_shown(dialog: Backups) -> None:
    inside = dialog.inside
    for _time in range(2):
        assert dialog._seen is not None
        inside.show_look(dialog._seen)
        QApplication.processEvents()
        heading, wide = inside.months.horizontalHeader(), inside.months.width()
        assert not inside.months.horizontalScrollBar().isVisible()
        asked = [max(heading.sectionSizeHint(at), inside.months.sizeHintForColumn(at)) for at in range(4)]
        assert wide - sum(asked) < 20


def test_enter_asks_and_enter_again_changes_nothing(dialog: Backups, desk: Desk, keys: object, qtbot: QtBot) -> None:
    dialog.table.setFocus()
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert "Would be lost: 1 in the journal" in dialog.question.words.text()
    qtbot.waitUntil(dialog.question.no.hasFocus)
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert dialog.question.isHidden()
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.question.no.hasFocus)
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert dialog.question.isHidden()
    assert dialog.isVisible()
    assert records(desk) == 3


def test_who_asks_before_it_is_looked_into_is_asked_back_then(dialog: Backups, keys: object, qtbot: QtBot) -> None:
    dialog.table.setCurrentIndex(dialog.table.listing.index(-1, 0))
    dialog.table.stand_on(0)
    dialog.table.setFocus()
    assert dialog._seen is None
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not dialog.question.isHidden())


def test_a_damaged_one_cannot_be_restored(dialog: Backups, qtbot: QtBot) -> None:
    assert dialog.restore.isEnabled()
    file = dialog.table.listing.rows[0].file
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    file.write_bytes(data)
    dialog.read()
    qtbot.waitUntil(lambda: dialog.inside.warning.isVisible() and dialog.inside.warning.objectName() == "bad")
    assert not dialog.restore.isEnabled()
    assert dialog.inside.warning.text().endswith("Choose another backup.")


def test_enter_presses_the_button_that_the_focus_is_on(dialog: Backups, keys: object, qtbot: QtBot) -> None:
    dialog.restore.setFocus()
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.question.no.hasFocus)
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    dialog.make.setFocus()
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: dialog.notice.text().startswith("Backed up"))


def test_the_question_has_a_letter_of_its_own_for_each_button(dialog: Backups) -> None:
    dialog.ask_restore()
    shown = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
    letters = [button.text()[button.text().index("&") + 1].lower() for button in shown if "&" in button.text()]
    assert len(letters) == len(set(letters))


def test_yes_puts_the_day_back_and_nothing_is_there_to_be_undone(
    dialog: Backups, desk: Desk, make: Make, qtbot: QtBot
) -> None:
    desk.do([Change(None, make())], "entry")
    dialog.ask_restore()
    with qtbot.waitSignals([dialog.restored, desk.changed], timeout=10_000):
        dialog.question.yes.click()
    assert records(desk) == 2
    assert not desk.undo.canUndo()
    assert dialog.notice.text().startswith("Restored. What it replaced is replaced-")
    qtbot.waitUntil(lambda: len(dialog.table.listing.rows) == 2)


def test_who_may_not_restore_is_told_who_may(dialog: Backups, desk: Desk, weak_hashes: None, qtbot: QtBot) -> None:
    accounts.switch_on(desk.store, "boss", "The Boss", PASSWORD.format(name="boss"))
    signing.sign_out(desk.store)
    dialog.read()
    qtbot.waitUntil(lambda: not dialog.restore.isEnabled())
    assert "administrator" in dialog.restore.toolTip()
    assert not dialog.choose.isEnabled()
    assert dialog.make.isEnabled()
    qtbot.waitUntil(lambda: dialog._seen is not None)
    dialog.ask_restore()
    assert dialog.question.isHidden()
    assert "administrator" in dialog.notice.text()


def test_a_damaged_one_is_named_and_cannot_be_restored(dialog: Backups, qtbot: QtBot) -> None:
    file = dialog.table.listing.rows[0].file
    file.write_bytes(file.read_bytes()[:5000])
    dialog.read()
    qtbot.waitUntil(lambda: dialog.inside.warning.objectName() == "bad")
    assert "damaged" in dialog.inside.warning.text()
    dialog.ask_restore()
    assert dialog.question.isHidden()


def test_a_dialog_that_is_closed_at_once_is_told_nothing(desk: Desk, make: Make, qtbot: QtBot) -> None:
    enter(desk, make)
    opened = Backups(desk)
    opened.back_up()
    reading, working = opened._reading, opened._working
    assert reading is not None and working is not None
    with qtbot.waitSignal(opened.destroyed):
        opened.close()
    qtbot.waitUntil(lambda: reading.wait(0) and working.wait(0))
    qtbot.wait(20)
    assert [file.suffix for file in (desk.store.folder / "backups").iterdir()] in ([], [".sqlite3"])


def test_a_stick_is_set_and_taken_away_again(dialog: Backups, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.set_second(tmp_path / "none")
    assert "is not there" in dialog.notice.text()
    (tmp_path / "stick").mkdir()
    dialog.set_second(tmp_path / "stick")
    qtbot.waitUntil(lambda: dialog.second.text().startswith("Second copies in"))
    assert len(list((tmp_path / "stick").rglob("*.sqlite3"))) == 1
    dialog.none.click()
    qtbot.waitUntil(lambda: dialog.none.isHidden())
    assert backup.second_folder(desk.store) is None


def test_the_word_warns_of_what_is_wrong_and_leads_to_the_dialog(
    desk: Desk, make: Make, tmp_path: Path, shown: Callable[..., None], keys: object, qtbot: QtBot
) -> None:
    window = Window(desk)
    shown(window)
    word = window.status.backup
    told = []

    def look() -> tuple[str, str]:
        word.look()
        told.append(word.accessibleName())
        return word.text(), word.level

    assert look() == ("No backup yet", "quiet")
    enter(desk, make)
    assert look() == ("No backup yet", "warn")
    backup.make(desk.store)
    assert look() == ("Backup 12:00", "quiet")
    later(desk, days=2)
    assert look() == ("Backup 2025-12-03", "quiet"), "nothing was entered since"
    enter(desk, make)
    assert look() == ("Backup 2025-12-03, too old", "warn")
    later(desk, days=2)
    assert look() == ("Backup 2025-12-03, too old", "bad")
    (tmp_path / "stick").mkdir()
    backup.choose_second(desk.store, tmp_path / "stick")
    backup.make(desk.store)
    assert look() == ("Backup 12:00, twice", "quiet")
    (tmp_path / "stick").rename(tmp_path / "gone")
    later(desk, minutes=1)
    backup.make(desk.store)
    assert look() == ("Backup 12:01, second missing", "bad")
    assert "Plug the stick in" in told[-1]
    notes.change(desk.store.folder, lambda said: said["last"].update(failed="The disk is full."))
    assert look() == ("Backup failed", "bad")
    word.setFocus()
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    opened = window.findChild(Backups)
    assert opened is not None
    opened.close()


def test_the_days_backup_is_made_without_being_asked_and_the_stick_caught_up_with(
    desk: Desk, make: Make, tmp_path: Path, qtbot: QtBot
) -> None:
    enter(desk, make)
    backer = Backer(desk)
    with qtbot.waitSignal(backer.made):
        backer.look()
    assert len(backup.kept(desk.store.folder)) == 1
    (tmp_path / "stick").mkdir()
    backup.choose_second(desk.store, tmp_path / "stick")
    with qtbot.waitSignal(backer.made):
        backer.look()
    assert len(list((tmp_path / "stick").rglob("*.sqlite3"))) == 1


def test_a_backup_that_fails_is_told_and_the_work_goes_on(
    desk: Desk, make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise Problem("disk-full", "The disk is full.")

    monkeypatch.setattr(making, "copy_into", full)
    enter(desk, make)
    backer = Backer(desk)
    said: list[tuple[str, str]] = []
    desk.said.connect(lambda *told: said.append(told))
    with qtbot.waitSignal(backer.made):
        backer.look()
    assert said == [("The disk is full.", "bad")]
    assert backup.state(desk.store.folder).failed == "The disk is full."


@pytest.fixture
def window(desk: Desk, make: Make, shown: Callable[..., None]) -> Window:
    """A window in which a record was entered."""
    enter(desk, make)
    opened = Window(desk)
    shown(opened)
    assert opened.backer is not None
    return opened


def test_a_window_that_closes_waits_for_the_backup_of_what_was_changed(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    assert not window.close()
    assert window.status.said.text == "Backing up before closing: about 1 s. Close again to leave without it."
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert [one.good for one in backup.kept(desk.store.folder)] == [True]


def test_who_closes_again_leaves_at_once_and_nothing_half_is_left(window: Window, desk: Desk) -> None:
    assert not window.close()
    assert window.close()
    assert [file for file in (desk.store.folder / "backups").iterdir() if file.suffix == ".part"] == []


def test_nothing_changed_closes_at_once(window: Window, desk: Desk) -> None:
    backup.make(desk.store)
    assert window.close()


def test_a_slow_disk_does_not_keep_the_window_open(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    def slow(*_: object, stop: Callable[[], bool], **__: object) -> None:
        while not stop():
            Event().wait(0.01)
        raise backup.Stopped

    monkeypatch.setattr(making, "copy_into", slow)
    window.backer._limit.setInterval(50)
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert backing.MOST_MS <= 20_000
