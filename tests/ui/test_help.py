"""F1, the tour, and what is told once after an update: in a real window, by keys."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from horgosdesk import __version__, guide
from horgosdesk.ui import help, language, theme
from horgosdesk.ui.commands import words
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tour import STEPS, Tour
from horgosdesk.ui.window import Window


@pytest.fixture
def window(desk: Desk, shown: Callable[..., None]) -> Iterator[Window]:
    """The real window, on its first tab."""
    made = Window(desk)
    made.choose("cargo")
    shown(made, 1200, 700)
    made.begin()
    yield made
    QApplication.processEvents()


def opened(window: Any, qtbot: QtBot) -> help.Help:
    """The help that is open beside a window, once it has the keyboard."""
    found = [one for one in window.findChildren(help.Help) if one.isVisible()]
    assert len(found) == 1
    qtbot.waitUntil(found[0].isActiveWindow)
    return found[0]


def test_f1_helps_with_what_has_the_focus_and_esc_gives_it_back(window: Window, qtbot: QtBot, keys: Any) -> None:
    before = QApplication.focusWidget()
    assert before is not None
    keys.press(Qt.Key.Key_F1)
    shown = opened(window, qtbot)
    assert shown.topic == "cargo"
    assert shown.page.toPlainText().startswith("Cargo\n")
    assert window.isEnabled()
    keys.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_f1_in_a_dialog_helps_with_it(window: Window, qtbot: QtBot, keys: Any) -> None:
    from horgosdesk.ui.backups import Backups

    window.show_backups()
    dialog = window.findChild(Backups)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert opened(dialog, qtbot).topic == "backups"
    opened(dialog, qtbot).reject()
    dialog.reject()


def test_pages_are_searched_followed_and_gone_back(window: Window, qtbot: QtBot, keys: Any) -> None:
    window.show_help()
    shown = opened(window, qtbot)
    keys.control(Qt.Key.Key_F).type("SAMPLE seed")
    assert shown.topic == help.FOUND
    assert "Double entry" in shown.page.toPlainText()
    keys.press(Qt.Key.Key_Return)
    assert shown.topic == "double-entry"
    assert shown.page.hasFocus()
    keys.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.topic == "cargo"
    shown.turn_to(help.CONTENTS)
    assert all(guide.title(guide.page(topic, "en")) in shown.page.toPlainText() for topic in guide.TOPICS)
    keys.control(Qt.Key.Key_F).type("nowhere at all")
    assert "No page has these words" in shown.page.toPlainText()
    shown.reject()


def test_the_page_follows_language_and_theme(window: Window, qtbot: QtBot, qapp: QApplication) -> None:
    shown = help.show(window, "cargo")
    language.use("zh_CN")
    qtbot.waitUntil(lambda: shown.page.toPlainText().startswith("货物"))
    theme.apply(qapp, "dark")
    html = shown.page.document().toHtml()
    assert theme.DARK.accent.name() in html
    assert theme.LIGHT.accent.name() not in html
    shown.reject()


def test_help_has_a_topic_for_each_tab_and_its_keys_are_taken_by_no_tab(window: Window) -> None:
    for place in window.places:
        tab = window.tab(place.name)
        assert help.topic_of(tab) == place.name
        own = {action.shortcut() for action in (*tab.shown_actions(), *tab.more_actions())}
        assert not own & {QKeySequence("F1"), QKeySequence("Shift+F1")}


def test_what_help_says_of_a_menu_is_there(window: Window) -> None:
    menus = {words(menu.title()): menu for menu in (window.menus.desk, window.menus.help)}
    for topic in guide.TOPICS:
        for menu, entry in re.findall(r"[Mm]enu (\w+), “([^”]+)”", guide.page(topic, "en")):
            assert entry in {words(action.text()) for action in menus[menu].actions()}, topic


def test_the_tour_shows_ten_things_and_is_remembered(window: Window, desk: Desk, keys: Any) -> None:
    window.menus.actions["tour"].trigger()
    tour = window.findChild(Tour)
    assert tour is not None
    for number, step in enumerate(STEPS, 1):
        assert tour.isVisible()
        assert tour.step is step
        assert f"{number} / {len(STEPS)}" in tour.accessibleDescription() + tour._hint.text()
        assert window.rect().contains(tour.geometry())
        assert not step.tab or window.shown_name == step.tab
        keys.press(Qt.Key.Key_Return if number % 2 else Qt.Key.Key_Right)
    assert not tour.isVisible()
    assert desk.settings.get("tour") == "seen"


def test_the_tour_goes_on_when_the_step_is_really_done(window: Window, desk: Desk, keys: Any) -> None:
    window.show_tour()
    tour = window.findChild(Tour)
    assert tour is not None
    keys.press(Qt.Key.Key_Return)
    desk.saved.emit()
    assert tour.step.done == "undone"
    window.go_to("trains")
    assert tour.step.tab == "trains"
    window.go_to("meters")
    assert not tour.isVisible(), "there is nothing to point at"
    window.show_tour()
    assert window.shown_name == "trains"
    keys.press(Qt.Key.Key_Left)
    assert tour.step.tab == "clearance"
    keys.press(Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert desk.settings.get("tour") == "left"
    assert QApplication.focusWidget() is not tour


def test_the_bubble_is_in_the_window_in_every_language(window: Window) -> None:
    window.resize(1000, 600)
    window.show_tour()
    tour = window.findChild(Tour)
    assert tour is not None
    for lang in ("zh_CN", "en"):
        window.choose_language(lang, keep=False)
        assert window.rect().contains(tour.geometry())
        assert tour.height() >= tour.sizeHint().height() or tour.hasHeightForWidth()
    tour.leave()


def test_the_ring_is_around_what_can_be_seen_and_follows_it(window: Window) -> None:
    window.show_tour()
    tour = window.findChild(Tour)
    assert tour is not None
    for width, height in ((1200, 700), (640, 400)):
        window.resize(width, height)
        # a page without room has scroll bars, which the next one comes without
        window.go_to("trains")
        QApplication.processEvents()
        tour.leave()
        window.go_to("cargo")
        window.show_tour()
        QApplication.processEvents()
        grid: Any = window.tab("cargo").grid  # type: ignore[attr-defined]
        tour.hide()
        seen = grid.visibleRegion().boundingRect()
        tour.show()
        assert tour._ring.geometry() == seen.translated(grid.mapTo(window, QPoint()))
        assert tour._ring.geometry().bottom() <= window.statusBar().y()
    tour.leave()


def test_the_tour_does_not_lie_over_a_locked_window(window: Window) -> None:
    from PySide6.QtWidgets import QWidget

    window.show_tour()
    tour = window.findChild(Tour)
    assert tour is not None
    window.cover(QWidget())
    assert not tour.isVisible()
    window.uncover()
    window.show_tour()
    assert tour.isVisible()
    tour.leave()


def test_what_changed_is_a_page(window: Window, qtbot: QtBot) -> None:
    window.news.show()
    window.news.more.click()
    assert not window.news.isVisible()
    shown = opened(window, qtbot)
    assert shown.topic == help.NEWS
    assert __version__ in shown.page.toPlainText()
    shown.reject()


def test_the_command_line_prints_the_same_page(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from horgosdesk.cli import run

    assert run(["--data", str(tmp_path), "--lang", "ru", "help", "returns"]) == 0
    assert capsys.readouterr().out.startswith("# Отчёты\n")
    assert run(["--data", str(tmp_path), "--lang", "en", "help"]) == 0
    assert "first-steps" in capsys.readouterr().out
    assert run(["--data", str(tmp_path), "--lang", "en", "help", "nix"]) == 2
    assert not list(tmp_path.iterdir())


def test_lines_of_keys_name_each_key_that_they_stand_for() -> None:
    from horgosdesk.ui.keys import in_columns, named

    assert named(["Shift+F2 … Shift+F4", "Tab, Shift+Tab", "F9"]) == {
        *("Shift+F2", "Shift+F3", "Shift+F4", "Tab", "Shift+Tab", "F9")
    }
    lines = [(str(number), "does") for number in range(40)]
    columns = in_columns([("One", lines), ("Two", lines[:3])], 3)
    assert len(columns) == 3
    assert [key for column in columns for heading, keys in column if heading == "One" for key in keys] == lines
    assert max(sum(len(keys) + 2 for _heading, keys in column) for column in columns) <= 18


def test_in_one_column_the_words_of_all_groups_begin_on_one_edge(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLabel

    from horgosdesk.ui.keys import Keys

    made = Keys(
        [("Here", [(f"Ctrl+Shift+{letter}", "does")]) for letter in "OIW"] + [("Everywhere", [("Esc", "does")])]
    )
    qtbot.addWidget(made)
    page = made._page([made._shown])
    page.resize(page.sizeHint())
    page.layout().activate()
    assert len({label.x() for label in page.findChildren(QLabel) if label.text() == "Does"}) == 1


def test_no_key_stands_twice_on_a_tabs_page(window: Window) -> None:
    from PySide6.QtWidgets import QLabel

    from horgosdesk.ui import printing
    from horgosdesk.ui.keys import Keys

    window.go_to("clearance")
    window.show_keys()
    page = window.findChild(Keys)
    assert page is not None
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert shown.count("F2") == 1
    assert "Shift+F3" not in shown
    assert printing.count_pages(page.sheet()) == 1
    page.close()
