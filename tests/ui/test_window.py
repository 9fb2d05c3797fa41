"""The window: tabs made when first shown, menus, undo, status, the banner, and what it remembers."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.store import backup, door
from horgosdesk.store.door import Change
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tab import Tab
from horgosdesk.ui.tabs import TABS, Place
from horgosdesk.ui.window import MOST_SHOWN, Window


class First(Tab):
    """A tab with a field and an action, and no undo of its own."""

    NAME: ClassVar[str] = "first"

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self.field = QLineEdit(self)
        self.note = QLabel(self)
        QVBoxLayout(self).addWidget(self.field)
        self.layout().addWidget(self.note)
        self.setFocusProxy(self.field)
        self.done = 0
        self.action = QAction(theme.icon("import"), "", self)
        self.action.setShortcut("Ctrl+I")
        self.action.triggered.connect(self._work)
        self.more = QAction("Rarely wanted", self)
        self.retranslate()

    def _work(self) -> None:
        self.done += 1

    def shown_actions(self) -> list[QAction]:
        return [self.action]

    def more_actions(self) -> list[QAction]:
        return [self.more]

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", "goes on")]

    def retranslate(self) -> None:
        self.action.setText("导入" if self.desk.lang == "zh_CN" else "Import")

    def state(self) -> dict[str, Any]:
        return {"typed": self.field.text()}

    def restore(self, state: dict[str, Any]) -> None:
        self.field.setText(state.get("typed", ""))


def told(window: Window) -> list[Qt.ToolButtonStyle]:
    """How the buttons in the row of tabs are shown, from the left."""
    found = [window.tools.widgetForAction(action) for action in window.tools.actions()]
    return [button.toolButtonStyle() for button in found if isinstance(button, QToolButton)]


class Second(Tab):
    """A tab with an undo of its own."""

    NAME: ClassVar[str] = "second"
    made: ClassVar[int] = 0

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        type(self).made += 1
        self.undone = 0
        self.own_undo = QAction("Undo typing", self)
        self.own_undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.own_undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.own_undo.triggered.connect(self._back)
        self.addAction(self.own_undo)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _back(self) -> None:
        self.undone += 1

    def shown_actions(self) -> list[QAction]:
        return [self.own_undo]


PLACES = (
    Place("first", "&Cargo", "cargo", __name__, "First"),
    Place("second", "&Trends", "trends", __name__, "Second"),
)


@pytest.fixture
def show(qtbot: QtBot, desk: Desk) -> Iterator[Callable[..., Window]]:
    """Opens the window as the program does."""
    opened: list[Window] = []
    Second.made = 0

    def open_window(**arguments: Any) -> Window:
        window = Window(desk, PLACES, **arguments)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.begin()
        opened.append(window)
        return window

    yield open_window
    for window in opened:
        window._remember_soon.stop()


def record(desk: Desk, day: str = "2025-11-03") -> Change:
    """A record to add."""
    return Change(
        None,
        Cargo(
            uid=new_uid(),
            day=day,
            direction="import",
            mode="rail",
            hs_code="100119",
            category="agricultural",
            country="KZ",
            gross_g=1000,
            net_g=900,
        ),
    )


def test_a_tab_is_made_when_it_is_first_shown(show: Callable[..., Window], qtbot: QtBot) -> None:
    window = show()
    assert isinstance(window.current, First)
    assert Second.made == 0
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.current, Second)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert Second.made == 1


def test_the_shown_tab_has_the_focus(show: Callable[..., Window]) -> None:
    window = show()
    assert isinstance(window.current, First)
    assert window.focusWidget() is window.current.field


def test_opening_the_window_imports_nothing_heavy(qtbot: QtBot, tmp_path: Path) -> None:
    import subprocess

    script = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from horgosdesk.ui.app import Program; from horgosdesk.ui.settings import Settings\n"
        f"settings = Settings(Path({str(tmp_path / 'config')!r})); settings.set('language', 'en')\n"
        f"program = Program(app, settings); program.open(Path({str(tmp_path / 'desk')!r})); program.window.grab()\n"
        "program.close()\n"
        # a second start: the first one makes the file, with sqlite_utils
        "heavy = {'pyqtgraph', 'numpy', 'openpyxl', 'pypinyin', 'holidays', 'lxml', 'sqlite_utils', 'pycountry', 'scipy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_the_other_tabs_need_is_loaded_beside_the_work(tmp_path: Path) -> None:
    import subprocess

    script = (
        "import sys, time; from pathlib import Path\n"
        "from PySide6.QtTest import QTest; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from horgosdesk.ui import app as program_of; program_of.AHEAD_MS = 0\n"
        "from horgosdesk.ui.settings import Settings\n"
        f"settings = Settings(Path({str(tmp_path / 'config')!r})); settings.set('language', 'en')\n"
        f"program = program_of.Program(app, settings); program.open(Path({str(tmp_path / 'desk')!r}))\n"
        "until = time.monotonic() + 60\n"
        "while 'pypinyin' not in sys.modules and time.monotonic() < until: QTest.qWait(5)\n"
        "wanted = {'pyqtgraph', 'pypinyin', *(place.module for place in program.window.places)}\n"
        "program.close(); print(sorted(wanted - set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", script], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr.strip()) == ("[]", "")


def test_the_tabs_of_the_program_name_existing_icons_and_differ() -> None:
    assert [place.name for place in TABS][:1] == ["cargo"]
    assert len({place.name for place in TABS}) == len(TABS)
    for place in TABS:
        assert place.module.startswith("horgosdesk.ui.tabs.")
        assert "&" in place.title


def test_undo_and_redo_are_the_stacks(show: Callable[..., Window], desk: Desk) -> None:
    window = show()
    undo, redo = window.menus.edit.actions()[:2]
    assert not undo.isEnabled()
    desk.do([record(desk)], "entry of a record")
    assert undo.isEnabled()
    assert undo.text() == "&Undo entry of a record"
    undo.trigger()
    assert redo.isEnabled()
    assert redo.text() == "&Redo entry of a record"
    redo.trigger()
    assert undo.isEnabled()


def test_a_tabs_own_undo_takes_the_place_of_the_windows(show: Callable[..., Window], qtbot: QtBot) -> None:
    window = show()
    window.go_to("second")
    tab = window.current
    assert isinstance(tab, Second)
    assert window.menus.edit.actions()[0] is tab.own_undo
    tab.setFocus()
    qtbot.keyClick(tab, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tab.undone == 1
    window.go_to("first")
    assert window.menus.edit.actions()[0] is not tab.own_undo


def test_actions_of_the_tab_are_in_the_row_the_menu_and_named_with_their_keys(show: Callable[..., Window]) -> None:
    window = show()
    tab = window.current
    assert isinstance(tab, First)
    assert [action.text() for action in window.tools.actions()] == ["Import"]
    assert tab.action.toolTip() == "Import (Ctrl+I)"
    shown = [action.text() for action in window.menus.tab.actions() if not action.isSeparator()]
    assert shown == ["Import", "Rarely wanted"]
    window.go_to("second")
    assert [action.text() for action in window.tools.actions()] == ["Undo typing"]


def test_at_most_six_actions_stand_in_the_row(show: Callable[..., Window]) -> None:
    window = show()
    tab = window.current
    assert isinstance(tab, First)
    extra = [QAction(str(number), tab) for number in range(9)]
    tab.shown_actions = lambda: [tab.action, *extra]  # type: ignore[method-assign]
    window._show_actions()
    assert len(window.tools.actions()) == 6
    assert len([a for a in window.menus.tab.actions() if not a.isSeparator()]) == 11


def test_a_shortcut_of_the_tab_works(show: Callable[..., Window], qtbot: QtBot) -> None:
    window = show()
    tab = window.current
    assert isinstance(tab, First)
    qtbot.keyClick(tab.field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert tab.done == 1


def test_size_tab_and_what_a_tab_shows_come_back(show: Callable[..., Window], desk: Desk) -> None:
    window = show()
    assert isinstance(window.current, First)
    window.current.field.setText("half a word")
    window.showNormal()
    window.resize(700, 500)
    window.go_to("second")
    window.close()
    again = show()
    assert (again.width(), again.height()) == (700, 500)
    assert isinstance(again.current, Second)
    again.go_to("first")
    assert isinstance(again.current, First)
    assert again.current.field.text() == "half a word"


def test_what_a_tab_remembered_stays_when_it_is_not_shown(show: Callable[..., Window]) -> None:
    window = show()
    assert isinstance(window.current, First)
    window.current.field.setText("kept")
    window.go_to("second")
    window.close()
    show().close()
    third = show()
    third.go_to("first")
    assert isinstance(third.current, First)
    assert third.current.field.text() == "kept"


def test_remembered_nonsense_does_no_harm(show: Callable[..., Window], desk: Desk) -> None:
    desk.settings.remember(desk.store.folder, "window", {"geometry": "bm9uc2Vuc2U=", "tab": "gone", "tabs": {}})
    window = show()
    assert isinstance(window.current, First)
    assert window.isVisible()


@pytest.mark.parametrize(
    "kept", ["x", [], {"tabs": [1]}, {"geometry": 5}, {"geometry": "a"}, {"tab": ["x"], "tabs": {}}]
)
def test_remembered_things_of_another_kind_do_no_harm(show: Callable[..., Window], desk: Desk, kept: object) -> None:
    desk.settings.remember(desk.store.folder, "window", kept)
    assert show().isVisible()


def test_a_tab_that_breaks_on_what_it_remembered_opens_fresh_and_it_is_told(
    show: Callable[..., Window], desk: Desk, qtbot: QtBot
) -> None:
    kept = {"tab": "first", "tabs": {"first": {"typed": 3}}}
    desk.settings.remember(desk.store.folder, "window", kept)
    with qtbot.captureExceptions() as caught:
        window = show()
    assert [kind for kind, _error, _trace in caught] == [TypeError]
    assert isinstance(window.current, First)
    window.close()
    show().close()
    assert desk.settings.recall(desk.store.folder, "window")["tabs"]["first"] == {"typed": ""}


def test_a_tab_that_is_made_before_the_window_is_shown_has_its_words(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # wider than a row that was never laid out, and narrower than the window
    monkeypatch.setattr(First, "retranslate", lambda self: self.action.setText("All that six actions are called " * 3))
    window = Window(desk, PLACES)
    qtbot.addWidget(window)
    window.resize(1366, 700)
    window.begin()
    window.show()  # and before it hears anything else, such as another size
    assert told(window) == [Qt.ToolButtonStyle.ToolButtonTextBesideIcon]
    window._remember_soon.stop()


def test_where_words_have_no_room_the_icons_stay_with_their_tool_tips(show: Callable[..., Window]) -> None:
    window = show()
    tab = window.current
    assert isinstance(tab, First)
    tab.action.setText("A very long name for what it does " * 4)
    window.resize(window.minimumSize())
    assert told(window) == [Qt.ToolButtonStyle.ToolButtonIconOnly]
    window.resize(1366, 700)
    assert told(window) == [Qt.ToolButtonStyle.ToolButtonTextBesideIcon]


def test_the_first_actions_keep_their_words_as_long_as_there_is_room(show: Callable[..., Window], desk: Desk) -> None:
    window = show()
    tab = window.current
    assert isinstance(tab, First)
    many = [tab.action, *(QAction(theme.icon("import"), "What this one does", tab) for _ in range(4))]
    tab.shown_actions = lambda: many  # type: ignore[method-assign]
    tab.actions_changed.emit()
    window.resize(700, 700)
    shown = told(window)
    assert shown[0] == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert shown[-1] == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert shown == sorted(shown, key=lambda style: style == Qt.ToolButtonStyle.ToolButtonIconOnly)


def test_a_fresh_window_fits_the_screen(show: Callable[..., Window]) -> None:
    window = show()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_another_language_changes_the_words_and_keeps_what_is_typed(show: Callable[..., Window], desk: Desk) -> None:
    window = show()
    tab = window.current
    assert isinstance(tab, First)
    tab.field.setText("half a word")
    focus = window.focusWidget()
    window.choose_language("zh_CN")
    assert window.tab_bar.tabText(0) == "货物"
    assert window.menus.desk.title() == "工作台(&D)"
    assert tab.action.text() == "导入"
    assert tab.action.toolTip() == "导入 (Ctrl+I)"
    assert tab.field.text() == "half a word"
    assert window.focusWidget() is focus
    assert desk.settings.get("language") == "zh_CN"
    window.choose_language("en")
    assert window.tab_bar.tabText(0) == "Cargo"


def test_another_theme_is_kept_and_told(show: Callable[..., Window], desk: Desk, qtbot: QtBot) -> None:
    window = show()
    with qtbot.waitSignal(desk.theme_changed):
        window.choose_theme("dark")
    assert theme.tokens().dark
    assert desk.settings.get("theme") == "dark"
    assert window.menus.actions["theme dark"].isChecked()


def test_saved_state_and_time_stand_at_the_left(show: Callable[..., Window], desk: Desk) -> None:
    window = show()
    assert window.status.saved.text() == "All saved"
    desk.do([record(desk)], "entry")
    assert window.status.saved.text() == "Saved 12:00:00"


def test_the_newest_backup_is_told(show: Callable[..., Window], desk: Desk, qtbot: QtBot) -> None:
    window = show()
    qtbot.waitUntil(lambda: window.status.backup.text() == "No backup yet")
    window.back_up()
    qtbot.waitUntil(lambda: window.status.backup.text() != "No backup yet")
    assert backup.newest(desk.store.folder) is not None
    assert window.status.backup.text().startswith("Backup ")
    assert window.status.said.text.startswith("Backed up as desk-")


def test_a_line_said_is_marked_by_more_than_colour_and_good_news_goes_away(
    show: Callable[..., Window], desk: Desk, qtbot: QtBot
) -> None:
    window = show()
    window.status._hush.setInterval(30)
    desk.say("2025-11 is closed. " * 30, "bad")
    assert window.status.said.toolTip().startswith("2025-11 is closed.")
    assert not window.status.said._mark.pixmap().isNull()
    assert window.status.said._line.text().endswith("…")
    assert not window.status._hush.isActive()
    desk.say("3 records saved")
    qtbot.waitUntil(lambda: window.status.said.text == "")


def test_sample_data_are_marked_and_the_mark_stays(show: Callable[..., Window], desk: Desk) -> None:
    window = show()
    assert window.banner.isHidden()
    door.set_meta(desk.store, {"synthetic": "sample 1"})
    assert window.banner.isVisible()
    assert "sample data" in window.windowTitle()
    assert window.banner.findChildren(QToolButton) == []
    assert window.banner.home.isHidden()
    assert not window.menus.actions["sample"].isEnabled()


def test_the_way_home_from_sample_data(show: Callable[..., Window], desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    door.set_meta(desk.store, {"synthetic": "sample 1"})
    window = show(home=tmp_path / "own")
    with qtbot.waitSignal(window.folder_wanted) as wanted:
        window.banner.home.click()
    assert wanted.args == [tmp_path / "own"]


def test_the_palette_knows_every_menu_and_goes_to_the_tab(show: Callable[..., Window], qtbot: QtBot) -> None:
    window = show()
    first = window.current
    assert isinstance(first, First)
    window.go_to("second")
    texts = {command.text for command in window.commands()}
    assert {"Import", "Rarely wanted", "Undo typing", "Dark", "中文", "Back up now", "Keys", "Cargo", "Quit"} <= texts
    assert len([c for c in window.commands() if c.text == "Undo typing"]) == 1
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.palette_.line, "import")
    qtbot.keyClick(window.palette_.line, Qt.Key.Key_Return)
    assert window.current is first
    assert first.done == 1


def test_shift_f1_shows_all_keys_on_a_page_that_can_be_printed(
    show: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    from horgosdesk.ui import printing
    from horgosdesk.ui.keys import Keys

    window = show()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    page = window.findChild(Keys)
    assert page is not None
    shown = {label.text() for label in page.findChildren(QLabel)}
    assert {"Enter", "Goes on", "Ctrl+I", "Import", "Ctrl+K", "Ctrl+1", "Everywhere", "F1", "Shift+F1"} <= shown
    printing.save_pdf(tmp_path / "keys.pdf", "Keys", page.sheet())
    assert (tmp_path / "keys.pdf").read_bytes().count(b"/Type /Page\n") == 1
    page.close()


def test_details_are_what_the_doctor_says_and_about_shows_them(
    show: Callable[..., Window], desk: Desk, qtbot: QtBot
) -> None:
    from horgosdesk import doctor
    from horgosdesk.ui.about import About

    window = show()
    QApplication.clipboard().clear()
    window.copy_details()
    qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()))
    copied = QApplication.clipboard().text()
    said = dict(line.split(": ", 1) for line in copied.splitlines())
    for name, value in doctor.rows(doctor.examine(desk.store.folder)):
        if name not in ("folder free_bytes", "log bytes"):
            assert said[name] == value
    assert said["folder path"] == str(desk.store.folder)
    assert said["hub joined"] == "False"
    assert "Qt " in said["window"]
    window.show_about()
    about = window.findChild(About)
    assert about is not None
    qtbot.waitUntil(lambda: "PySide6" in about.text.toPlainText())
    about.close()


def test_port_and_unit_are_kept_with_the_data(show: Callable[..., Window], desk: Desk) -> None:
    from horgosdesk.ui.port import PortDialog

    window = show()
    window.ask_port()
    dialog = window.findChild(PortDialog)
    assert dialog is not None
    [hint] = [label for label in dialog.findChildren(QLabel) if label.objectName() == "quiet"]
    assert hint.wordWrap(), "on a small screen the dialog is no wider than it must be"
    dialog.port.clear()
    assert not dialog.keep.isEnabled()
    dialog.port.setText(" 阿拉山口 ")
    dialog.unit.setText("口岸物流处")
    dialog.keep.click()
    assert (desk.store.meta("port"), desk.store.meta("unit")) == ("阿拉山口", "口岸物流处")
    assert window.windowTitle().startswith("Alashankou ")
    window.choose_language("ru")
    assert window.windowTitle().startswith("Алашанькоу ")
    assert not desk.name_port("Alashankou") and desk.store.meta("port") == "阿拉山口"


def test_a_damaged_settings_file_is_told_in_the_status_bar(show: Callable[..., Window], desk: Desk) -> None:
    desk.settings.folder.mkdir(parents=True, exist_ok=True)
    (desk.settings.folder / "remembered.json").write_text("{", "utf-8")
    window = show()
    assert "set aside" in window.status.said.text


def test_everything_fits_at_the_smallest_size(show: Callable[..., Window]) -> None:
    window = show()
    window.resize(window.minimumSize())
    assert window.tab_bar.mapTo(window, QPoint(window.tab_bar.width(), 0)).x() <= window.width()
    assert window.minimumWidth() <= 1366
    assert window.minimumHeight() <= 768


def test_every_menu_has_its_own_alt_key(show: Callable[..., Window]) -> None:
    window = show()
    for lang in ("en", "zh_CN"):
        window.choose_language(lang)
        keys = [
            QKeySequence.mnemonic(action.text()).toString()
            for action in window.menuBar().actions()
            if action.isVisible()
        ]
        assert all(keys)
        assert len(set(keys)) == len(keys)
        for menu in (window.menus.desk, window.menus.view, window.menus.help, window.menus.theme):
            inner = [
                QKeySequence.mnemonic(action.text()).toString() for action in menu.actions() if not action.isSeparator()
            ]
            inner = [key for key in inner if key]
            assert len(set(inner)) == len(inner)


def test_an_open_menu_underlines_a_letter_of_each_entry_and_buttons_none(show: Callable[..., Window]) -> None:
    window = show()
    for lang in ("en", "zh_CN", "ru", "kk"):
        window.choose_language(lang)
        before = [button.text() for button in window.tools.findChildren(QToolButton)]
        for menu, underlined in window.menus.underlined.items():
            texts = [action.text() for action in menu.actions()]
            underlined.give()
            entries = [action for action in menu.actions() if not action.isSeparator() and action.isVisible()]
            letters = [QKeySequence.mnemonic(action.text()).toString() for action in entries]
            assert all(letters), (lang, [action.text() for action in entries])
            assert len(set(letters)) == len(letters)
            assert [button.text() for button in window.tools.findChildren(QToolButton)] == before
            underlined.take_back()
            assert [action.text() for action in menu.actions()] == texts


@pytest.mark.parametrize("lang", ["zh_CN", "en", "ru", "kk"])
def test_the_icons_of_all_actions_fit_beside_the_tabs_in_every_language(desk: Desk, qtbot: QtBot, lang: str) -> None:
    window = Window(desk)
    qtbot.addWidget(window)
    window.choose_language(lang)
    with qtbot.waitExposed(window):
        window.show()
    # half a small screen's dots, as at 200 %, and all of them
    for width in (683, 1366):
        window.resize(width, 500)
        window.tools.clear()
        window.tools.addActions(
            [QAction(theme.icon("add"), "do what takes long words", window) for _ in range(MOST_SHOWN)]
        )
        window._fit_tools()
        shown = [window.tools.widgetForAction(action) for action in window.tools.actions()]
        assert len(shown) == MOST_SHOWN
        qtbot.waitUntil(lambda shown=shown: all(button.isVisible() for button in shown))
    window.close()


SHOWS_ONLY = {"_hush", "_fade", "_fit_soon", "_rest_soon"}
"""Timers that draw what is known already, and ask the store nothing."""


def test_once_the_store_is_closed_nothing_of_any_tab_ticks(
    qtbot: QtBot, desk: Desk, make: Callable[..., Cargo]
) -> None:
    """A widget outlives its store by a moment; a timer that fires then asked a closed database."""
    door.apply(desk.store, [Change(None, make())])
    window = Window(desk, TABS)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    for place in TABS:
        window.go_to(place.name)
        QApplication.processEvents()
    desk.closing.emit()
    drawing = {getattr(owner, name, None) for owner in window.findChildren(QWidget) for name in SHOWS_ONLY}
    assert [timer for timer in window.findChildren(QTimer) if timer.isActive() and timer not in drawing] == []


def test_alt_left_leads_back_from_the_records_to_where_they_were_asked_for(
    show: Callable[..., Window], desk: Desk, qtbot: QtBot
) -> None:
    window = show()

    def back() -> None:
        qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    window.go_to("second")
    back()
    assert isinstance(window.current, Second)
    desk.records_wanted.emit("first", "5273 8368")
    assert isinstance(window.current, First)
    action = window.menus.actions["return"]
    assert action in window.tools.actions() and action in window.menus.view.actions()
    assert action.text() == "Back to Trends" and action.toolTip() == "Back to Trends (Alt+Left)"
    back()
    assert isinstance(window.current, Second) and not action.isVisible()
    # whoever goes elsewhere by himself is led back no more
    desk.records_wanted.emit("first", "1")
    window.go_to("second")
    window.go_to("first")
    back()
    assert isinstance(window.current, First) and not action.isEnabled()


def test_a_tabs_own_alt_left_is_not_disturbed(show: Callable[..., Window], desk: Desk, qtbot: QtBot) -> None:
    window = show()
    desk.records_wanted.emit("second", "1")
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    window.current.action.setShortcut("Alt+Left")
    window.go_to("second")
    desk.records_wanted.emit("first", "1")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.current.done == 1
