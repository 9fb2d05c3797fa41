"""A dialog is as high as its words, also those that come later, and no larger than the screen: the rest is scrolled."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from horgosdesk.ui.desk import Desk
from horgosdesk.ui.fit import Sheet, fit, room

WORDS = "Nothing was changed. The backups, the returns handed out and the messages of the railway are safe. "


class Words(QDialog):
    """Words above a button."""

    def __init__(self) -> None:
        super().__init__()
        self.words = QLabel("", wordWrap=True)
        body = QWidget()
        inner, box = QVBoxLayout(body), QVBoxLayout(self)
        inner.addWidget(self.words)
        self.last = QPushButton("Use it")
        inner.addWidget(self.last)
        self.sheet = Sheet(body)
        box.addWidget(self.sheet, 1)
        box.addWidget(QPushButton("Close"))
        self.resize(400, 1)
        self.say("Begun.")

    def say(self, text: str) -> None:
        """Say this."""
        self.words.setText(text)
        fit(self)

    @property
    def whole(self) -> bool:
        """Whether all can be read without scrolling."""
        return self.words.height() >= self.words.heightForWidth(self.words.width()) and not self.scrolls

    @property
    def scrolls(self) -> bool:
        """Whether there is more than can be seen."""
        return self.sheet.verticalScrollBar().isVisible()


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Words:
    made = Words()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_follows_its_words_up_and_down(dialog: Words, qtbot: QtBot) -> None:
    least = dialog.height()
    dialog.say(WORDS * 6)
    qtbot.waitUntil(lambda: dialog.height() > least and dialog.whole)
    assert dialog.width() == 400
    dialog.say("Done.")
    qtbot.waitUntil(lambda: dialog.height() == least)


def test_it_stays_on_the_screen(dialog: Words, qtbot: QtBot) -> None:
    dialog.say(WORDS * 60)
    qtbot.waitUntil(lambda: dialog.scrolls)
    assert dialog.height() == room(dialog).height()
    # what has the focus is seen, also where it was not Tab that led to it
    dialog.last.setFocus()
    qtbot.waitUntil(lambda: not dialog.last.visibleRegion().isEmpty())
    dialog.say(WORDS * 3)
    qtbot.waitUntil(lambda: dialog.whole)
