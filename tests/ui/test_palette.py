"""Ctrl+K finds by words, by the start of words, by pinyin, and does what was chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from horgosdesk.ui import commands as commands_of_window
from horgosdesk.ui.commands import Command, find, hear, words
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.palette import Palette

TEXTS = (
    ("&Import…", "Cargo"),
    ("Show voided records", "Cargo"),
    ("&Void", "Cargo"),
    ("导入(&I)…", "货物"),
    ("立即备份(&B)", "台面"),
    ("显示作废记录", "货物"),
    ("&Dark", "View › Theme"),
    ("打开其他工作台(&A)…", "工作台"),
    ("浅色(&L)", "查看 › 主题"),
)


@pytest.fixture
def commands(desk: Desk) -> list[Command]:
    """Actions with English and Chinese words; what knows pinyin is loaded, as it is soon after the start."""
    hear()
    made = []
    for text, path in TEXTS:
        action = QAction(text, desk)
        made.append(Command(action, path))
    made[0].action.setShortcut("Ctrl+I")
    made[6].action.setEnabled(False)
    return made


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("&Desk", "Desk"),
        ("台面(&D)", "台面"),
        ("Find && copy", "Find & copy"),
        ("Save &as…", "Save as…"),
        ("导入(&I)…", "导入…"),
    ],
)
def test_the_mark_of_the_alt_key_is_no_word(text: str, plain: str) -> None:
    assert words(text) == plain


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("imp", "Import…"),
        ("void", "Void"),
        ("rec void", "Show voided records"),
        ("ljbf", "立即备份"),
        ("beifen", "立即备份"),
        ("备份", "立即备份"),
        ("zfjl", "显示作废记录"),
        ("theme", "Dark"),
        ("zt", "浅色"),
    ],
)
def test_what_is_typed_finds(commands: list[Command], typed: str, first: str) -> None:
    assert find(commands, typed)[0].text == first


def test_nothing_typed_shows_all_and_nonsense_nothing(commands: list[Command]) -> None:
    assert find(commands, " ") == commands
    assert find(commands, "qqqq") == []


@pytest.fixture
def room(qtbot: QtBot, desk: Desk) -> QWidget:
    """A window with a field to type in."""
    widget = QWidget()
    QVBoxLayout(widget).addWidget(QLineEdit())
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.findChild(QLineEdit).setFocus()
    return widget


def test_enter_does_the_chosen_one_and_typing_goes_on_where_it_was(
    qtbot: QtBot, room: QWidget, commands: list[Command]
) -> None:
    field = room.findChild(QLineEdit)
    done: list[str] = []
    palette = Palette(lambda: commands, lambda command: done.append(command.text), room)
    palette.open()
    assert palette.isVisible()
    assert palette.list.count() == len(commands)
    qtbot.keyClicks(palette.line, "void")
    assert palette.list.item(0).text() == "Cargo › Void"
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Show voided records"]
    assert palette.isHidden()
    assert room.focusWidget() is field


def test_escape_does_nothing_and_a_disabled_command_neither(
    qtbot: QtBot, room: QWidget, commands: list[Command]
) -> None:
    done: list[str] = []
    palette = Palette(lambda: commands, lambda command: done.append(command.text), room)
    palette.open()
    qtbot.keyClicks(palette.line, "dark")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert done == []


def test_what_was_done_last_stands_first(qtbot: QtBot, room: QWidget, commands: list[Command]) -> None:
    palette = Palette(lambda: commands, lambda _command: None, room)
    for typed in ("void", "ljbf", "void"):
        palette.open()
        qtbot.keyClicks(palette.line, typed)
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    palette.open()
    assert [command.text for command in palette._found[:3]] == ["Void", "立即备份", "Import…"]
    palette.show_found("im")
    assert palette._found[0].text == "Import…"
    palette.leave()


def test_what_cannot_be_done_now_comes_last_and_nothing_is_told(room: QWidget, commands: list[Command]) -> None:
    commands[0].action.setEnabled(False)
    palette = Palette(lambda: commands, lambda _command: None, room)
    palette.open()
    assert palette._found[-2:] == [commands[0], commands[6]]
    palette.show_found("zzzz")
    assert palette.vacant.text() and not palette.vacant.isHidden()
    palette.show_found("")
    assert palette.vacant.isHidden()
    palette.leave()


def test_it_lies_within_its_window_and_follows_its_size(qtbot: QtBot, room: QWidget, commands: list[Command]) -> None:
    palette = Palette(lambda: commands * 10, lambda command: None, room)
    palette.open()
    assert room.rect().contains(palette.geometry())
    room.resize(700, 500)
    qtbot.waitUntil(lambda: room.rect().contains(palette.geometry()))
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentRow() == len(commands) * 10 - 1


def test_pinyin_is_found_once_it_is_loaded(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands_of_window, "_lazy_pinyin", None)
    monkeypatch.setattr(commands_of_window, "_heard", {})
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    action = QAction("立即备份(&B)", desk)
    palette = Palette(lambda: [Command(action, "台面")], lambda _command: None, window)
    palette.open()
    palette.line.setText("beifen")
    # neither the first letter nor the opening waits for it
    qtbot.waitUntil(lambda: commands_of_window.hears())
    qtbot.waitUntil(lambda: palette.list.count() == 1)
    assert palette.list.item(0).text().endswith("立即备份")
