"""Encryption in the window: on, unlocked at the next start, off; the desk is never without its data."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from horgosdesk.core.passphrase import recovery_secret
from horgosdesk.store import accounts, encryption, signing
from horgosdesk.store import key as keys
from horgosdesk.store.desk import FILE, open_store
from horgosdesk.store.file import PLAIN
from horgosdesk.ui import language, theme
from horgosdesk.ui.app import Program
from horgosdesk.ui.encryption import Encryption
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.switching import Switching
from horgosdesk.ui.unlock import Unlock
from tests.conftest import PASSWORD

PASSPHRASE = "nine wagons of durum"


@pytest.fixture
def folder(tmp_path: Path, schema_file: Path) -> Path:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / FILE).write_bytes(schema_file.read_bytes())
    return tmp_path / "desk"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    settings = Settings(tmp_path / "config")
    settings.set("language", "en")
    made = Program(qapp, settings, lang="en")
    yield made
    made.close()
    for one in keys.unlocked():
        keys.forget(one.id)
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete: the windows go now
    language.use("en")
    theme.apply(qapp, "light")


def head(folder: Path) -> bytes:
    """Only when nobody has it open here."""
    with (folder / FILE).open("rb") as file:
        return file.read(16)


def with_dialog(work: Callable[[Unlock], object]) -> None:
    """Do something with the dialog that the next start opens."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Unlock):
            work(dialog)
        else:
            QTimer.singleShot(20, find)

    QTimer.singleShot(20, find)


def encrypt(program: Program, qtbot: QtBot) -> str:
    """Switch it on as a person does; the recovery key."""
    assert program.window is not None
    first = program.window
    program.window.menus.actions["encryption"].trigger()
    dialog = program.window.findChild(Encryption)
    assert dialog is not None and "not encrypted" in dialog.heading.text()
    dialog.next.click()
    assert not dialog.next.isEnabled()
    dialog.passphrase.first.setText(PASSPHRASE)
    dialog.passphrase.again.setText("nine wagons of barley")
    assert not dialog.next.isEnabled() and "differ" in dialog.passphrase.hint.text()
    dialog.passphrase.again.setText(PASSPHRASE)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.recovery, timeout=5000)
    recovery = dialog.recovery.key.text()
    assert recovery_secret(recovery)
    assert not dialog.next.isEnabled()
    assert recovery in dialog.recovery.sheet()
    dialog.recovery.sure.setChecked(True)
    dialog.next.click()
    # the old window works until the copy is ready
    assert first.desk.store.meta("zone") == "Asia/Shanghai"
    qtbot.waitUntil(lambda: program.window is not None and program.window is not first, timeout=30_000)
    return recovery


def test_on_unlocked_at_the_next_start_and_off_again(program: Program, folder: Path, qtbot: QtBot) -> None:
    assert program.open(folder) is None
    recovery = encrypt(program, qtbot)
    assert program.window is not None
    assert encryption.state(folder).encrypted
    assert program.window.desk.store.meta("zone") == "Asia/Shanghai"
    assert not (folder / f"{FILE}.old").exists()
    # its child processes, too, open it
    from horgosdesk.ui.tasks import Process

    answers: list[object] = []
    child = Process(folder, ["verify"], lambda answer, code: answers.append(code), answers.append, "en", program)
    child.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert answers == [0]

    program._leave()
    for one in keys.unlocked():
        keys.forget(one.id)
    assert head(folder) != PLAIN

    def wrong_then_recovery(dialog: Unlock) -> None:
        dialog.line.setText("nine wagons of barley")
        dialog.open_.click()
        qtbot.waitUntil(lambda: "wrong" in dialog.said.text(), timeout=5000)
        dialog.way.click()
        assert dialog.line.echoMode() == dialog.line.EchoMode.Normal
        dialog.line.setText(recovery.lower())
        dialog.open_.click()

    with_dialog(wrong_then_recovery)
    assert program.open(folder) is None
    assert program.window is not None
    qtbot.waitUntil(lambda: program.window is not None and program.window.findChild(Encryption) is not None)
    # who lost the passphrase is asked for another one at once
    dialog = program.window.findChild(Encryption)
    assert dialog is not None
    assert dialog.page is dialog.passphrase_page
    dialog.passphrase.first.setText("ten wagons of barley")
    dialog.passphrase.again.setText("ten wagons of barley")
    dialog.next.click()
    qtbot.waitUntil(lambda: "passphrase is changed" in dialog.said.text(), timeout=5000)
    assert keys.unlock(folder / keys.FILE, "ten wagons of barley")

    dialog.off.click()
    qtbot.waitUntil(dialog.question.no.hasFocus)
    dialog.question.no.click()
    assert dialog.question.isHidden() and dialog.isVisible()
    dialog.off.click()
    window = program.window
    dialog.question.yes.click()
    qtbot.waitUntil(lambda: program.window is not None and program.window is not window, timeout=30_000)
    assert not encryption.state(folder).encrypted
    program._leave()
    assert head(folder) == PLAIN


def test_escape_leads_back_and_never_changes_anything(program: Program, folder: Path, qtbot: QtBot) -> None:
    program.open(folder)
    assert program.window is not None
    program.window.menus.actions["encryption"].trigger()
    dialog = program.window.findChild(Encryption)
    assert dialog is not None
    dialog.next.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.page is dialog.state_page
    dialog.next.click()
    dialog.passphrase.first.setText(PASSPHRASE)
    dialog.passphrase.again.setText(PASSPHRASE)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.recovery, timeout=5000)
    dialog.recovery.sure.setChecked(True)
    dialog.next.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert "as it was" in dialog.said.text()
    assert not encryption.state(folder).encrypted
    open_store(folder).close()
    assert not (folder / f"{FILE}.new").exists()
    # the button of the frame is no Esc: it closes from every page
    dialog.next.click()
    assert dialog.page is dialog.passphrase_page
    dialog.close()
    assert not dialog.isVisible()


def test_a_stop_while_the_window_is_closed_opens_it_again(program: Program, folder: Path, qtbot: QtBot) -> None:
    program.open(folder)
    first = program.window
    content, key, _recovery = encryption.new_key(PASSPHRASE)
    switching = Switching(folder, (content, key), "en")

    def stop() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QProgressDialog)
        dialog.cancel()

    program._switch(switching)
    switching.ready.connect(stop)
    qtbot.waitUntil(lambda: program.window is not None and program.window is not first, timeout=30_000)
    assert program.window is not None
    assert program.window.desk.store.meta("zone") == "Asia/Shanghai"
    assert {file.name for file in folder.iterdir() if file.is_file()} - {f"{FILE}-wal", f"{FILE}-shm"} in (
        {FILE},
        {FILE, keys.FILE},
    )


def test_a_passphrase_that_nobody_knows_leaves_the_program(program: Program, folder: Path, qtbot: QtBot) -> None:
    content, key, _recovery = encryption.new_key(PASSPHRASE)
    encryption.switch(folder, (content, key), lambda _done, _total: None)
    keys.forget(content.id)
    with_dialog(lambda dialog: dialog.leave.click())
    assert program.open(folder) == 3


def test_with_accounts_an_administrator_encrypts_and_nobody_else(
    program: Program, folder: Path, qtbot: QtBot, weak_hashes: None
) -> None:
    program.open(folder)
    first = program.window
    assert first is not None
    store = first.desk.store
    accounts.switch_on(store, "boss", "The Boss", PASSWORD.format(name="boss"))
    accounts.add(store, "clerk", "张伟", "clerk", PASSWORD.format(name="clerk"))
    signing.sign_in(store, "clerk", PASSWORD.format(name="clerk"))
    first.desk.person_changed.emit()
    assert not first.menus.actions["encryption"].isEnabled()
    dialog = program._show_encryption()
    dialog.change_passphrase()
    assert dialog.page is dialog.state_page
    assert "administrator" in dialog.said.text()
    signing.sign_in(store, "boss", PASSWORD.format(name="boss"))
    first.desk.person_changed.emit()
    assert first.menus.actions["encryption"].isEnabled()
    content, key, _recovery = encryption.new_key(PASSPHRASE)
    dialog._switch((content, key), by_ring=False)
    qtbot.waitUntil(lambda: program.window is not None and program.window is not first, timeout=30_000)
    assert encryption.state(folder).encrypted
