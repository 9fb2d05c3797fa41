"""What can be done in the window: each action with where it is found, by words, by pinyin."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol, TypeVar

from PySide6.QtGui import QAction, QKeySequence

from horgosdesk.core.pattern import late


class Command(NamedTuple):
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
    return _MARK.sub(r"\1", _IN_BRACKETS.sub("", text)).strip()


class Named(Protocol):
    """What can be found by words: its own, and those of where it is."""

    @property
    def text(self) -> str: ...

    @property
    def path(self) -> str: ...


N = TypeVar("N", bound=Named)
FAR = 6
"""How well a thing fits that has the letters only somewhere within its pinyin."""


def find(named: Sequence[N], typed: str) -> list[N]:
    """The things that hold every typed word, in their text, their path or their pinyin; best first."""
    return [one for _rank_, one in ranked(named, typed)]


def ranked(named: Sequence[N], typed: str) -> list[tuple[int, N]]:
    """What `find` finds, with how well each fits: from 0, the best, to FAR."""
    keys = _plain(typed).split()
    found = [(rank, at, one) for at, one in enumerate(named) if (rank := _rank(one, keys)) is not None]
    return [(rank, one) for rank, _at, one in sorted(found, key=lambda one: one[:2])]


def _plain(text: str) -> str:
    """In small letters, and ё as е, which most people type for it."""
    return text.casefold().replace("ё", "е")


def _rank(one: Named, keys: list[str]) -> int | None:
    """How well a thing fits, 0 best; None when one of the words is not in it."""
    ranks = [_rank_of(one, key) for key in keys]
    return None if None in ranks else max((rank for rank in ranks if rank is not None), default=0)


def _rank_of(one: Named, key: str) -> int | None:
    text, path = _plain(one.text), _plain(one.path)
    tests = (
        lambda: text.startswith(key),
        lambda: any(word.startswith(key) for word in text.split()),
        lambda: key in text,
        lambda: any(sound.startswith(key) for sound in _sounds(text, key)),
        lambda: any(sound.startswith(key) for part in path.split(" › ") for sound in _sounds(part, key)),
        lambda: key in path,
        lambda: any(key in sound for sound in (*_sounds(text, key), *_sounds(path, key))),
    )
    return next((rank for rank, test in enumerate(tests) if test()), None)


_IN_BRACKETS, _MARK = late(r"\(&\w\)"), late(r"&(.)")
_CHINESE = late("[\u3400-\u9fff]")


def hear() -> None:
    """Load what knows pinyin; takes half a second, so on a thread."""
    global _lazy_pinyin
    from pypinyin import lazy_pinyin

    _lazy_pinyin = lazy_pinyin


def hears() -> bool:
    """Whether it is loaded."""
    return _lazy_pinyin is not None


_lazy_pinyin: Callable[[str], list[str]] | None = None
_heard: dict[str, tuple[str, str]] = {}


def _sounds(text: str, key: str) -> tuple[str, ...]:
    """Pinyin initials and whole pinyin of a Chinese text, when the key could be that; none before `hear` is done."""
    if not key.isascii() or not _CHINESE.search(text) or _lazy_pinyin is None:
        return ()
    if text not in _heard:
        whole = _lazy_pinyin(text)
        _heard[text] = "".join(sound[:1] for sound in whole), "".join(whole)
    return _heard[text]
