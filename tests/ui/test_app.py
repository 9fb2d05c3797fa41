"""Starting: first page, sample data, a folder that cannot be opened, a second start."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressDialog
from pytestqt.qtbot import QtBot

from horgosdesk import __version__
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Damaged, Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.store import door
from horgosdesk.store.desk import FILE, open_store
from horgosdesk.store.door import Change
from horgosdesk.ui import app, language, theme
from horgosdesk.ui.app import Program
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.single import Single
from horgosdesk.ui.tour import Tour
from horgosdesk.ui.trouble import Trouble
from horgosdesk.ui.welcome import Welcome


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the desk is, or will be."""
    return tmp_path / "desk"


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program; `used` as on a desk that was used before."""
    programs: list[Program] = []

    def begin(*, used: bool = False, lang: str | None = None, **arguments: object) -> Program:
        settings = Settings(tmp_path / "config")
        if used:
            settings.set("language", "en")
        program = Program(qapp, settings, lang=lang or (None if used else "en"), **arguments)  # type: ignore[arg-type]
        programs.append(program)
        return program

    yield begin
    for program in programs:
        program.close()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete: the windows go now
    language.use("en")
    theme.apply(qapp, "light")


def page(program: Program) -> Welcome:
    """The first page."""
    assert program.window is not None
    found = program.window.findChild(Welcome)
    assert found is not None
    return found


def test_the_first_start_asks_and_an_empty_sheet_begins(
    start: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    program = start()
    assert program.open(folder) is None
    window = program.window
    assert window is not None
    qtbot.waitExposed(window)
    first = page(program)
    assert first.isVisible()
    assert window.menuBar().isHidden()
    first.port.setText(" 阿拉山口 ")
    first.empty.click()
    assert program.settings.get("language") == "en"
    assert window.desk.store.meta("port") == "阿拉山口"
    assert window.menuBar().isVisible()
    assert window.current is not None
    assert window.current.NAME == "cargo"


def test_a_port_without_a_name_cannot_begin(start: Callable[..., Program], folder: Path) -> None:
    program = start()
    program.open(folder)
    page(program).port.setText("  ")
    assert not page(program).empty.isEnabled()
    assert not page(program).sample.isEnabled()


def test_the_first_page_speaks_the_language_that_is_chosen(start: Callable[..., Program], folder: Path) -> None:
    program = start()
    program.open(folder)
    first = page(program)
    choices = {button.text(): button for button in first.languages.buttons()}
    assert first.port.text() == "Horgos"
    choices["中文"].click()
    assert first.empty.text() == "从空白日表开始(&E)"
    assert first.port.text() == "霍尔果斯"
    choices["Қазақша"].click()
    assert first.port.text() == "Қорғас"
    first.port.setText("Dry port 7")
    choices["中文"].click()
    assert first.port.text() == "Dry port 7"
    assert program.settings.get("language") is None
    first.empty.click()
    assert program.settings.get("language") == "zh_CN"


def test_a_desk_that_was_used_before_asks_nothing(start: Callable[..., Program], folder: Path, qtbot: QtBot) -> None:
    program = start(used=True)
    program.open(folder, tab="cargo")
    assert program.window is not None
    assert program.window.findChild(Welcome) is None
    qtbot.waitUntil(lambda: program.window is not None and program.window.current is not None)


def test_sample_data_go_into_a_folder_of_their_own_and_back(
    start: Callable[..., Program], folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "SAMPLE_DAYS", 3)
    program = start()
    program.open(folder)
    page(program).port.setText("阿拉山口")
    page(program).sample.click()
    beside = folder.with_name("desk-sample")
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.store.folder == beside, timeout=20_000)
    window = program.window
    assert window is not None
    assert window.banner.isVisible()
    assert window.desk.store.meta("synthetic")
    assert window.desk.store.meta("port") == "阿拉山口"
    assert not folder.with_name("desk-sample.part").exists()
    qtbot.waitUntil(lambda: (tour := window.findChild(Tour)) is not None and tour.isVisible())
    tour = window.findChild(Tour)
    assert tour is not None
    tour.leave()
    assert not window.news.isVisible(), "who has just come knows no older version"
    window.banner.home.click()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.store.folder == folder)
    assert program.window is not None
    assert program.window.banner.isHidden()
    assert program.window.findChild(Welcome) is None
    program.window.menus.actions["sample"].trigger()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.store.folder == beside)
    settled = program.window
    qtbot.waitUntil(lambda: settled.current is not None)
    assert settled.findChild(Tour) is None, "who left it is not shown around again"


def test_the_own_menu_of_a_line_names_no_key_rather_than_some(start: Callable[..., Program]) -> None:
    start(used=True)
    line = QLineEdit("typed")
    menu = line.createStandardContextMenu()
    assert [action.text() for action in menu.actions() if "\t" in action.text()] == []
    menu.deleteLater()
    line.deleteLater()


def test_what_changed_is_told_once_after_an_update(start: Callable[..., Program], folder: Path, qtbot: QtBot) -> None:
    program = start(used=True)
    program.settings.set("version", "0.0.9")
    program.open(folder)
    first = program.window
    assert first is not None
    qtbot.waitUntil(first.news.isVisible)
    assert __version__ in first.news.words.text()
    assert program.settings.get("version") == __version__
    again = start(used=True)
    program.close()
    again.open(folder)
    second = again.window
    assert second is not None
    qtbot.waitUntil(lambda: second.current is not None)
    again._tell_news(second)
    assert not second.news.isVisible()


def test_sample_data_that_are_not_wanted_leave_nothing(
    start: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    program = start()
    program.open(folder)
    first = page(program)
    first.sample.click()
    qtbot.waitUntil(lambda: first.bar.maximum() > 0)
    assert not first.empty.isEnabled()
    first.stop.click()
    qtbot.waitUntil(lambda: first.empty.isEnabled(), timeout=20_000)
    qtbot.waitUntil(lambda: not folder.with_name("desk-sample.part").exists())
    assert not folder.with_name("desk-sample").exists()
    assert program.desk is not None
    assert program.desk.store.folder == folder


def test_sample_data_from_the_menu_show_how_far_they_are(
    start: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    program = start(used=True)
    program.open(folder)
    assert program.window is not None
    program.window.menus.actions["sample"].trigger()
    dialog = program.window.findChild(QProgressDialog)
    assert dialog is not None
    dialog.canceled.emit()
    qtbot.waitUntil(lambda: program._making is None, timeout=20_000)
    assert not folder.with_name("desk-sample").exists()


def test_a_folder_that_cannot_be_opened_asks_what_to_do(
    start: Callable[..., Program], folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"no database at all" * 100)
    program = start(used=True)
    asked: list[Trouble] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Trouble)
        asked.append(dialog)
        dialog.take(str(tmp_path / "other"))

    QTimer.singleShot(50, answer)
    assert program.open(folder) is None
    assert len(asked) == 1
    assert program.desk is not None
    assert program.desk.store.folder == tmp_path / "other"
    assert (folder / FILE).read_bytes() == b"no database at all" * 100


@pytest.mark.parametrize(("damaged", "code"), [(True, 4), (False, 2)])
def test_leaving_that_dialog_ends_with_the_contracts_code(
    start: Callable[..., Program], folder: Path, damaged: bool, code: int
) -> None:
    if damaged:
        folder.mkdir()
        (folder / FILE).write_bytes(b"no database at all" * 100)
    else:
        folder.write_text("a file in the way")
    program = start(used=True)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Trouble)
        dialog.leave.click()

    QTimer.singleShot(50, answer)
    assert program.open(folder) == code
    assert program.window is None


def test_a_newer_file_is_refused_with_words(qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
    open_store(folder).close()
    db = sqlite3.connect(folder / FILE)
    db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) SELECT migration_set, 'future', '' FROM _sqlite_migrations LIMIT 1"
    )
    db.commit()
    db.close()
    with pytest.raises(Damaged) as refused:
        open_store(folder)
    dialog = Trouble(refused.value, folder)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.backups.isVisible()
    assert dialog.other.isDefault()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert dialog.width() <= room.width()


def test_a_locked_desk_can_be_tried_again(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    dialog = Trouble(Problem("database-locked", "Another program is writing."), tmp_path / "none")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.again.isDefault()
    assert dialog.backups.isHidden()
    dialog.again.click()
    assert dialog.result() == Trouble.DialogCode.Accepted
    assert dialog.folder == tmp_path / "none"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_brings_the_first_window_to_the_front(
    start: Callable[..., Program], folder: Path, qtbot: QtBot
) -> None:
    program = start(used=True)
    program.open(folder)
    assert program.single is not None
    qtbot.waitUntil(lambda: program.single is not None and program.single._server is not None)
    script = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([]); from horgosdesk.ui.single import Single\n"
        f"print(Single(Path({str(folder)!r})).claim({{'tab': 'trends'}}))"
    )
    with qtbot.waitSignal(program.single.called, timeout=15_000) as called:
        second = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert called.args == [{"tab": "trends"}]
    output, _ = second.communicate(timeout=15)
    assert output.strip() == "False"
    assert program.window is not None
    qtbot.waitUntil(
        lambda: (
            program.window is not None and program.window.places[program.window.tab_bar.currentIndex()].name == "trends"
        )
    )


def test_another_folder_is_another_window(qapp: QApplication, tmp_path: Path) -> None:
    one, two = Single(tmp_path / "one"), Single(tmp_path / "two")
    assert one.claim({})
    assert two.claim({})
    one.free()
    again = Single(tmp_path / "one")
    assert again.claim({})
    again.free()
    two.free()


def test_opening_the_same_folder_again_changes_nothing(start: Callable[..., Program], folder: Path) -> None:
    program = start(used=True)
    program.open(folder)
    window = program.window
    assert program.open(folder / ".." / "desk") is None
    assert program.window is window


def test_language_and_theme_of_the_command_line_hold_for_this_time(start: Callable[..., Program], folder: Path) -> None:
    program = start(used=True, lang="zh_CN", theme_choice="dark")
    program.open(folder)
    assert program.window is not None
    assert program.window.tab_bar.tabText(0) == "货物"
    assert theme.tokens().dark
    assert program.settings.get("language") == "en"
    assert program.settings.get("theme") is None


def test_a_desk_with_consignments_and_no_cargo_is_not_empty(start: Callable[..., Program], folder: Path) -> None:
    store = open_store(folder)
    record = Clearance(uid=new_uid(), direction="import", mode="rail", declaration_no="940020251000000001")
    door.apply(store, [Change(None, record)])
    store.close()
    program = start()
    program.open(folder)
    assert program.window is not None
    assert program.window.findChild(Welcome) is None
