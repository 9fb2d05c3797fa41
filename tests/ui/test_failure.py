"""What nobody caught is logged each time, shown once, can be copied, and fits the screen."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from horgosdesk import log
from horgosdesk.core.errors import Problem
from horgosdesk.ui import tasks
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.failure import Failures
from horgosdesk.ui.report import FailureDialog


@pytest.fixture
def said() -> list[tuple[str, str]]:
    """What was said in the status bar."""
    return []


@pytest.fixture
def failures(desk: Desk, said: list[tuple[str, str]]) -> Iterator[Failures]:
    """The hook, in force for the test."""
    made = Failures(desk.store.folder, lambda text, level: said.append((text, level)))
    made.install()
    yield made
    made.remove()
    for dialog in list(made.shown):
        dialog.reject()


def broken() -> None:
    """A slot with a bug."""
    raise ZeroDivisionError("a bug in a slot")


def click(qtbot: QtBot, work: Callable[[], object]) -> None:
    """Have Qt call it as a slot."""
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(work)
    button.click()


def test_a_slots_exception_is_logged_and_shown(qtbot: QtBot, failures: Failures, desk: Desk) -> None:
    click(qtbot, broken)
    qtbot.waitUntil(lambda: bool(failures.shown))
    dialog = failures.shown[0]
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert "ZeroDivisionError: a bug in a slot" in dialog.details
    assert "test_failure.py" in dialog.details
    written = (desk.store.folder / "logs" / log.FILE).read_text("utf-8")
    assert dialog.details.strip() in written


def test_a_timers_and_a_threads_exceptions_arrive_as_well(qtbot: QtBot, failures: Failures) -> None:
    QTimer.singleShot(0, broken)
    qtbot.waitUntil(lambda: len(failures.shown) == 1)

    def elsewhere() -> None:
        raise KeyError("on a thread")

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(failures.shown) == 2)


def test_a_bug_in_work_on_a_thread_is_shown(qtbot: QtBot, failures: Failures) -> None:
    def work(_progress: tasks.Progress) -> None:
        raise LookupError("in work")

    tasks.run(work, lambda _none: None)
    qtbot.waitUntil(lambda: len(failures.shown) == 1)
    assert "in work" in failures.shown[0].details


def test_the_same_failure_is_shown_once_and_logged_each_time(qtbot: QtBot, failures: Failures, desk: Desk) -> None:
    for _ in range(3):
        click(qtbot, broken)
    file = desk.store.folder / "logs" / log.FILE
    qtbot.waitUntil(lambda: file.exists() and file.read_text("utf-8").count("Traceback") == 3)
    assert len(failures.shown) == 1


def test_a_problem_is_a_line_in_the_status_bar(
    qtbot: QtBot, failures: Failures, desk: Desk, said: list[tuple[str, str]]
) -> None:
    def refuse() -> None:
        raise Problem("month-closed", "{month} is closed.", month="2025-11")

    def warn() -> None:
        raise Problem("odd", "That is odd.", level="warning")

    click(qtbot, refuse)
    click(qtbot, warn)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said == [("2025-11 is closed.", "bad"), ("That is odd.", "warn")]
    assert failures.shown == []
    assert not (desk.store.folder / "logs" / log.FILE).exists()


def test_the_dialog_names_log_and_backup_and_copies(qtbot: QtBot, failures: Failures, desk: Desk) -> None:
    from horgosdesk.store import backup

    made = backup.backup(desk.store)
    click(qtbot, broken)
    qtbot.waitUntil(lambda: bool(failures.shown))
    dialog = failures.shown[0]
    shown = " ".join(label.text() for label in dialog.findChildren(type(dialog.layout().itemAt(0).widget())))
    assert str(desk.store.folder / "logs" / log.FILE) in shown
    assert str(made) in shown
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == dialog.details


def test_the_dialog_fits_the_screen_and_scrolls(qtbot: QtBot, desk: Desk) -> None:
    error = RuntimeError("x" * 5000 + "\n" * 500 + "x")
    dialog = FailureDialog(error, Path("/desk/logs/horgosdesk.log"), None)
    qtbot.addWidget(dialog)
    dialog.show()
    room = dialog.screen().availableGeometry()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    qtbot.waitUntil(lambda: dialog.text.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: dialog.text.horizontalScrollBar().maximum() > 0)


def test_closing_the_dialog_lets_go_of_it(qtbot: QtBot, failures: Failures) -> None:
    click(qtbot, broken)
    qtbot.waitUntil(lambda: bool(failures.shown))
    failures.shown[0].accept()
    assert failures.shown == []


def test_the_hooks_are_put_back(desk: Desk) -> None:
    before = sys.excepthook, threading.excepthook
    failures = Failures(desk.store.folder, lambda text, level: None)
    failures.install()
    assert sys.excepthook == failures.hook
    failures.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_a_log_that_cannot_be_written_harms_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("a file in the way")
    log.record(tmp_path, ZeroDivisionError("not lost"))
    assert "not lost" in capsys.readouterr().err


def test_the_log_stays_small(tmp_path: Path) -> None:
    for _ in range(8):
        log.record(tmp_path, ValueError("x" * (log.SIZE // 2)))
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) <= log.KEPT + 1
    assert all(file.stat().st_size <= log.SIZE for file in files)


def test_interrupting_in_the_terminal_ends_the_program(qtbot: QtBot, failures: Failures, qapp: QApplication) -> None:
    with qtbot.waitSignal(qapp.aboutToQuit, timeout=2000, raising=False):
        failures.hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert failures.shown == []
