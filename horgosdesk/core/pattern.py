"""Patterns that are compiled when they are first asked, so that a start pays for none."""

import re
from typing import cast

_ASKED = ("match", "fullmatch", "search", "sub", "subn", "split", "finditer", "findall")


class _Late:
    """Stands for a pattern until it is asked; from then on its methods are the pattern's own."""

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> object:
        made = re.compile(self._text, self._flags)
        self.__dict__.update((asked, getattr(made, asked)) for asked in _ASKED)
        return getattr(made, name)


def late(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, for patterns of a module."""
    return cast(re.Pattern[str], _Late(text, flags))
