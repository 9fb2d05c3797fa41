"""The underlined letters of a menu: every entry has one of its own, in every language, while the menu is open."""

import re
from collections.abc import Container, Iterator
from string import ascii_uppercase
from typing import cast

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from horgosdesk.ui.commands import words

_NO_KEYS = re.compile(r"[\u2e80-\ud7ff]")
_TAIL = re.compile(r"…?$")


class Underlined:
    """The letters of an open menu, and of the menus in it but for those in `without`. The same actions stand on buttons too,
    where no letter belongs: their texts come back as the menu is closed."""

    def __init__(self, menu: QMenu, without: Container[QMenu] = ()) -> None:
        self._menu, self._without = menu, without
        self._before: list[tuple[QAction, str, str]] = []
        menu.aboutToShow.connect(self.give)
        menu.aboutToHide.connect(self.take_back)

    def give(self) -> None:
        """Underline now."""
        self.take_back()
        inner = [cast(QMenu | None, action.menu()) for action in self._menu.actions()]
        for menu in (self._menu, *inner):
            if menu is not None and menu not in self._without:
                for action, text in letters(menu):
                    self._before.append((action, action.text(), text))
                    action.setIconText(action.iconText())
                    action.setText(text)

    def take_back(self) -> None:
        """As it was."""
        for action, before, given in self._before:
            # what was renamed meanwhile is called what it is called
            if isValid(action) and action.text() == given:
                action.setText(before)
                action.setIconText("")
        self._before.clear()


def letters(menu: QMenu) -> Iterator[tuple[QAction, str]]:
    """The entries that need another text to have a letter of their own, with it.

    The translator's letter stays where it is free; else it is the first of a word, else any other. Words without an alphabet
    have a letter behind them in brackets, as is usual there: that of the entry's key if it is free.
    """
    taken: set[str] = set()
    without: list[QAction] = []
    for action in menu.actions():
        if action.isSeparator() or not action.isVisible():
            continue
        letter = _letter(action.text())
        if letter and letter not in taken:
            taken.add(letter)
        elif "&" not in words(action.text()):
            without.append(action)
    for action in without:
        plain = words(action.text())
        text = _behind(plain, action.shortcut(), taken) if _NO_KEYS.search(plain) else _within(plain, taken)
        taken.add(_letter(text))
        if text != action.text():
            yield action, text


def _letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString().rpartition("+")[2]


def _within(plain: str, taken: set[str]) -> str:
    """With a letter or figure of its own underlined; as it is when none is free."""
    starts = [found.start() for found in re.finditer(r"\b\w", plain)]
    for at in (*starts, *range(len(plain))):
        if plain[at].isalnum() and plain[at].upper() not in taken:
            return f"{plain[:at]}&{plain[at:]}"
    return plain


def _behind(plain: str, keys: QKeySequence, taken: set[str]) -> str:
    """With a letter in brackets behind the words; as it is when all are taken."""
    key = keys.toString().rpartition("+")[2]
    free = [one for one in (key, *ascii_uppercase) if len(one) == 1 and one.isalpha() and one not in taken]
    return _TAIL.sub(lambda tail: f"(&{free[0]}){tail[0]}", plain, count=1) if free else plain
