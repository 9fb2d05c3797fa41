"""The first page that anybody sees, by the keyboard alone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from horgosdesk.ui.welcome import Welcome


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    page = Welcome("en", "Horgos")
    qtbot.addWidget(page)
    begun: list[tuple[str, bool]] = []
    page.begun.connect(lambda port, sample: begun.append((port, sample)))
    page.show()
    qtbot.keyClick(page.sample, Qt.Key.Key_Return)
    qtbot.keyClick(page.empty, Qt.Key.Key_Enter)
    qtbot.keyClick(page.port, Qt.Key.Key_Return)
    assert begun == [("Horgos", True), ("Horgos", False), ("Horgos", False)]
