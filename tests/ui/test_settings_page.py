"""All settings on one page: found by words, reached by keys, told as they stand, changed where they are simple."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from horgosdesk.hub import shared
from horgosdesk.store import goals, signing
from horgosdesk.store.desk import Store
from horgosdesk.ui import commands, language, theme
from horgosdesk.ui.backups import Backups
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.people import People
from horgosdesk.ui.setting import SECTIONS
from horgosdesk.ui.setting.editor import TableEditor
from horgosdesk.ui.setting.page import SettingsPage
from horgosdesk.ui.setting.section import Line
from horgosdesk.ui.setting.table_words import TABLES, column_words
from horgosdesk.ui.window import Window
from tests.conftest import PASSWORD
from tests.ui.conftest import Keys
from tests.ui.test_window import PLACES


@pytest.fixture
def window(desk: Desk, shown: Callable[..., None]) -> Window:
    made = Window(desk, PLACES)
    shown(made)
    made.begin()
    return made


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = opened(window, qtbot)
    yield made
    if isValid(made):
        made.close()
    QApplication.processEvents()
    theme.enlarge(QApplication.instance(), 100)  # type: ignore[arg-type]


def opened(window: Window, qtbot: QtBot) -> SettingsPage:
    window.menus.actions["settings"].trigger()
    made = window._settings
    assert made is not None
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.is_complete)
    return made


def line(page: SettingsPage, section: str, title: str) -> Line:
    return next(one for one in page.lines[section] if commands.words(one.title.text()) == title)


def told(page: SettingsPage) -> dict[str, str]:
    return {name: lines[0].state.text() for name, lines in page.lines.items()}


def test_every_section_tells_how_it_stands(page: SettingsPage) -> None:
    said = told(page)
    assert list(said) == [part.name for part in SECTIONS]
    assert said["accounts"] == "Off: whoever opens this desk may do everything"
    assert said["hub"] == "None: this desk works by itself"
    assert said["encryption"] == "Off: whoever has the file can read it"
    assert said["channels"] == "The inbox only"
    assert line(page, "backup", "Second folder").state.text().startswith("None: a stick or a share")
    assert said["targets"] == "Hours by direction, mode, lane and stage."


def test_a_setting_is_found_by_its_words_and_enter_goes_to_it(page: SettingsPage, keys: Keys) -> None:
    keys.type("dark")
    assert [one.title.text() for one in page.found] == ["&Theme"]
    assert page.search.accessibleDescription().startswith("Look › Theme")
    keys.press(Qt.Key.Key_Return)
    assert page.section == "look"
    assert QApplication.focusWidget() is line(page, "look", "Theme").control
    assert page.search.text() == ""


def test_what_is_typed_at_once_is_looked_for_in_all_sections(window: Window, keys: Keys) -> None:
    made = SettingsPage(window)
    made.show()
    assert not made.is_complete
    made.search.setText("Size of text")
    assert [one.text for one in made.found] == ["Size of text"]
    made.close()


def test_pinyin_finds_in_chinese(page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    commands.hear()
    one = line(page, "look", "Language")
    one.title.setText("语言(&L)")
    page.search.setText("yuyan")
    assert page.found == [one]
    # the letters are within another word too, which counts only where nothing begins so
    other = line(page, "look", "Theme")
    other.title.setText("汉语言")
    page.search.setText("yy")
    assert page.found == [one]
    page.search.setText("hyy")
    assert page.found == [other]
    one.title.setText("Тёмная тема")
    page.search.setText("темная")
    assert page.found == [one]
    page.search.setText("nothing of the kind")
    assert not page.found
    assert page.none.isVisible()


def test_by_keys_alone_from_the_list_to_a_setting_and_out(page: SettingsPage, keys: Keys, qtbot: QtBot) -> None:
    keys.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)
    assert page.section == "targets"
    control = line(page, "targets", "Target times of clearance").control
    assert isinstance(control, QPushButton)
    assert control.hasFocus()
    keys.press(Qt.Key.Key_Return)
    editor = page.findChild(TableEditor)
    assert editor is not None
    assert editor.told.name == "targets.csv"
    editor.reject()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.search.setFocus()
    keys.type("unit")
    keys.press(Qt.Key.Key_Escape)
    assert page.isVisible()
    keys.press(Qt.Key.Key_Escape)
    assert not isValid(page) or not page.isVisible()


def test_the_section_that_was_looked_at_comes_back(window: Window, page: SettingsPage, qtbot: QtBot) -> None:
    page.go_to("backup")
    page.reject()
    assert opened(window, qtbot).section == "backup"


def test_port_and_unit_are_kept_by_enter(page: SettingsPage, desk: Desk, keys: Keys) -> None:
    page.go_to("desk")
    for title, key, text in (("Port", "port", "Alashankou"), ("Unit that reports", "unit", "Desk 2")):
        edit = line(page, "desk", title).control
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        keys.enter(text)
        assert desk.store.meta(key) == text
    assert page.isVisible()
    # tables that the hub brings meanwhile take nothing away from who types
    edit = line(page, "desk", "Unit that reports").control
    assert isinstance(edit, QLineEdit)
    keys.type(" of")
    desk.take_up_tables()
    assert edit.text() == "Desk 2 of"


def test_the_years_target_is_kept_and_taken_away(page: SettingsPage, desk: Desk, keys: Keys) -> None:
    page.go_to("targets")
    one = line(page, "targets", "Gross weight of 2025")
    assert isinstance(one.control, QLineEdit)
    one.control.setFocus()
    keys.enter("45.6 Mt")
    assert goals.of_year(desk.store, "2025", "gross") == 45_600_000 * 1_000_000
    assert one.control.text() == "45,600,000 t"
    one.control.selectAll()
    keys.enter("many")
    assert "many" in one.state.text()
    one.control.selectAll()
    keys.press(Qt.Key.Key_Delete).press(Qt.Key.Key_Return)
    assert goals.of_year(desk.store, "2025", "gross") is None


def test_the_target_is_read_and_shown_as_the_language_writes_numbers(
    page: SettingsPage, desk: Desk, keys: Keys
) -> None:
    desk.lang = "ru"
    page.go_to("targets")
    edit = line(page, "targets", "Gross weight of 2025").control
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    # three decimals, not thousands of millions
    keys.enter("45,605 Mt")
    assert goals.of_year(desk.store, "2025", "gross") == 45_605_000 * 1_000_000
    assert edit.text() == "45\u00a0605\u00a0000 t"


def test_what_may_be_typed_is_read_whole_in_a_narrow_window(page: SettingsPage, window: Window, qtbot: QtBot) -> None:
    window.choose_language("kk", keep=False)
    qtbot.waitUntil(lambda: page.is_complete and page.desk.lang == "kk")
    page.go_to("targets")
    page.resize(theme.space(162), theme.space(86))
    edit = next(one.control for one in page.lines["targets"] if isinstance(one.control, QLineEdit))
    QApplication.processEvents()
    words = edit.placeholderText()
    assert len(words) > 25
    assert edit.width() >= edit.fontMetrics().horizontalAdvance(words) + theme.space(3)
    assert edit.parentWidget().geometry().right() < page.area.viewport().width()


def test_theme_and_size_of_text_hold_at_once(page: SettingsPage, window: Window, desk: Desk, qtbot: QtBot) -> None:
    page.go_to("look")
    before, points = theme.row_height(), window.font().pointSizeF()
    choose(line(page, "look", "Size of text"), 150)
    qtbot.waitUntil(lambda: theme.size() == 150)
    assert theme.row_height() > before
    assert window.font().pointSizeF() == pytest.approx(points * 1.5)
    # the style sheet's own heights are not made larger twice
    box = line(page, "look", "Theme").control
    assert box.minimumHeight() <= theme.icon_size() + theme.space(3)
    assert desk.settings.get("text_size") == 150
    choose(line(page, "look", "Theme"), "dark")
    assert theme.tokens() is theme.DARK
    # what has a font of its own goes with it, and keeps that when it is dressed anew
    assert window.status.saved.font().pointSizeF() == pytest.approx(points * 1.5)
    choose(line(page, "look", "Size of text"), 100)
    qtbot.waitUntil(lambda: theme.size() == 100)
    assert theme.row_height() == before


def test_with_the_text_the_page_grows_and_what_has_the_keys_stays_in_sight(page: SettingsPage, qtbot: QtBot) -> None:
    page.go_to("look")
    one = line(page, "look", "Size of text")
    one.stand_on()
    before = page.height()
    choose(one, 125)
    qtbot.waitUntil(lambda: page.height() > before)
    qtbot.waitUntil(lambda: 0 <= one.mapTo(page.area, one.rect().topLeft()).y() < page.area.height() - one.height())
    assert page.section == "look"
    assert one.geometry().right() < page.area.viewport().width()


def test_another_language_makes_all_lines_anew(page: SettingsPage, qtbot: QtBot) -> None:
    page.go_to("look")
    line(page, "look", "Language").stand_on()
    box = line(page, "look", "Language").control
    assert isinstance(box, QComboBox)
    # by two keys, one right after the other
    for lang in ("en", "zh_CN"):
        box.setCurrentIndex(box.findData(lang))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: page.desk.lang == "zh_CN" and page.is_complete)
    assert page.section == "look"
    box = page.lines["look"][1].control
    assert QApplication.focusWidget() is box
    assert isinstance(box, QComboBox)
    assert box.currentText() == language.NAMES["zh_CN"]


def choose(one: Line, value: object) -> None:
    box = one.control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_all_lines_stand_on_one_page_and_the_list_tells_where_it_stands(page: SettingsPage, keys: Keys) -> None:
    bar = page.area.verticalScrollBar()
    page.go_to("look")
    theme_line = line(page, "look", "Theme")
    assert theme_line.mapTo(page.area, theme_line.rect().topLeft()).y() < theme_line.height()
    bar.setValue(0)
    assert page.section == "desk"
    bar.setValue(bar.maximum())
    assert page.section == "keys"
    page.search.setFocus()
    keys.press(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_what_is_typed_leaves_the_lines_that_fit_to_be_changed_there(
    page: SettingsPage, keys: Keys, qtbot: QtBot
) -> None:
    page.go_to("desk")
    keys.type("backup")
    shown = [one for lines in page.lines.values() for one in lines if not one.isHidden()]
    assert shown == page.found
    assert page.section == "backup"
    assert [
        page.list.item(row).text() for row in range(13) if page.list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled
    ] == ["Backup"]
    right = page.found[0].geometry().right()
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is line(page, "backup", "Second folder").control
    qtbot.waitUntil(lambda: not line(page, "keys", "All keys that work here").isHidden())
    assert page.found == []
    # nothing moves to the left where the bar comes back
    assert line(page, "backup", "Second folder").geometry().right() == right
    # what no setting is called, one may say
    page.search.setText("whoever has the file")
    assert page.found == [line(page, "encryption", "Encryption of the desk")]


def test_the_wheel_over_a_choice_scrolls_and_chooses_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    page.go_to("look")
    box = line(page, "look", "Language").control
    assert isinstance(box, QComboBox)
    was = box.currentIndex()
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        box.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert box.currentIndex() == was
    assert not turn.isAccepted()


def test_pages_open_over_the_settings(page: SettingsPage, desk: Desk) -> None:
    for section, kind in (("backup", Backups), ("accounts", People)):
        control = page.lines[section][0].control
        assert isinstance(control, QPushButton)
        control.click()
        dialog = page.findChild(kind)
        assert dialog is not None
        dialog.reject()


def test_what_a_clerk_may_not_change_says_who_may(guarded: Store, desk: Desk, qtbot: QtBot) -> None:
    signing.sign_in(guarded, "clerk", PASSWORD.format(name="clerk"))
    window = Window(desk, PLACES)
    qtbot.addWidget(window)
    page = SettingsPage(window)
    qtbot.waitUntil(lambda: page.is_complete)
    for section, title in (("desk", "Port"), ("targets", "Gross weight of 2025"), ("backup", "Second folder")):
        one = line(page, section, title)
        assert one.control is not None
        assert not one.control.isEnabled()
        assert "This takes the role of" in one.state.text()
    assert line(page, "accounts", "Who signs in").state.text().startswith("On, 4 people")
    theme_box = line(page, "look", "Theme").control
    assert theme_box is not None
    assert theme_box.isEnabled()


def test_each_alt_key_goes_to_one_setting(page: SettingsPage) -> None:
    texts = [text for lines in page.lines.values() for one in lines for text in (one.title.text(), _pressed(one))]
    letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)), letters


def _pressed(one: Line) -> str:
    return one.control.text() if isinstance(one.control, QPushButton) else ""


def test_every_table_and_column_has_words() -> None:
    from horgosdesk import resources
    from horgosdesk.core import grid as grids
    from horgosdesk.hub import own

    tables = {name for name in shared.tables() if name.endswith(".csv")} | {"limits.csv"}
    assert {told.name for told in TABLES} == tables
    headings = {
        column for name in tables for column in grids.read(name, resources.read_text(own.shipped(name))).heading
    }
    assert headings == set(column_words())
