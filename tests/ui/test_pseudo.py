"""In a language of twice the length no label, button, heading or tab is cut, and no dialog leaves the screen."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs import TABS
from horgosdesk.ui.window import Window

WIDTH, HEIGHT = 1366, 740
"""A small screen, less the frame of the window."""


def tool(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parent.parent / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def window(qapp: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    """The window on a small screen in twice as many letters."""
    pseudo = tool("pseudo").Pseudo(qapp)
    qapp.installTranslator(pseudo)
    try:
        made = Window(desk)
        qtbot.addWidget(made)
        with qtbot.waitExposed(made):
            made.show()
        # it begins on the screen of the tests, which is smaller
        made.resize(WIDTH, HEIGHT)
        yield made
        made.close()
    finally:
        qapp.removeTranslator(pseudo)


def test_every_tab_and_dialog_has_room_for_its_words(window: Window, qapp: QApplication) -> None:
    # lists and lines to type in are cut on purpose: they open, or are typed over
    cut, given_way = tool("cut").cut, (QComboBox, QLineEdit)
    found = []
    for place in TABS:
        window.go_to(place.name)
        qapp.processEvents()
        qapp.processEvents()
        found += [(place.name, line) for line in cut(window, (WIDTH, HEIGHT), given_way)]
    for name in (
        "settings",
        "help",
        "news",
        "tour",
        "keys",
        "about",
        "accounts",
        "backups",
        "encryption",
        "hub",
        "port",
    ):
        window.menus.actions[name].trigger()
        qapp.processEvents()
        for dialog in [one for one in qapp.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]:
            # it opens no larger than two thirds of the screen of the tests, which is smaller
            dialog.resize(dialog.sizeHint())
            qapp.processEvents()
            found += [(name, line) for line in cut(dialog, (WIDTH, HEIGHT), given_way)]
            dialog.reject()
    assert (window.width(), window.height()) == (WIDTH, HEIGHT)
    assert "\n".join(map(str, found)) == ""
