"""What can be done in the window: each action with where it is found, by words, by pinyin."""

import re
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence


@dataclass(frozen=True)
class Command:
    """An action and where it is found. tab: name of the tab that must be shown for it."""

    action: QAction
    path: str
    tab: str = ""

    @property
    def text(self) -> str:
        """Its words, without the mark of its Alt key."""
        return words(self.action.text())

    @property
    def keys(self) -> str:
        """Its shortcut as it is written on this computer."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def words(text: str) -> str:
    """A menu's text without the mark of its Alt key: "&Desk", "台面(&D)" and "导入(&I)…" alike."""
    text = re.sub(r"\(&\w\)", "", text)
    return re.sub(r"&(.)", r"\1", text).strip()


def find(commands: list[Command], typed: str) -> list[Command]:
    """The commands that hold every typed word, in their text, their menu or their pinyin; best first."""
    keys = typed.casefold().split()
    if not keys:
        return list(commands)
    ranked = [(rank, at, command) for at, command in enumerate(commands) if (rank := _rank(command, keys)) is not None]
    return [command for _rank_, _at, command in sorted(ranked, key=lambda found: found[:2])]


def _rank(command: Command, keys: list[str]) -> int | None:
    text, path = command.text.casefold(), command.path.casefold()
    worst = 0
    for key in keys:
        if text.startswith(key):
            rank = 0
        elif any(word.startswith(key) for word in text.split()):
            rank = 1
        elif key in text:
            rank = 2
        elif key.isascii() and not text.isascii() and any(key in sound for sound in _sounds(command.text)):
            rank = 3
        elif key in path or (
            key.isascii() and not path.isascii() and any(key in sound for sound in _sounds(command.path))
        ):
            rank = 4
        else:
            return None
        worst = max(worst, rank)
    return worst


_heard: dict[str, tuple[str, str]] = {}


def _sounds(text: str) -> tuple[str, str]:
    """Pinyin initials and whole pinyin."""
    if text not in _heard:
        from pypinyin import lazy_pinyin

        whole = [sound.casefold() for sound in lazy_pinyin(text)]
        _heard[text] = "".join(sound[:1] for sound in whole), "".join(whole)
    return _heard[text]
