"""Aligned tables for a terminal, where a Chinese character is two columns wide."""

import unicodedata
from collections.abc import Collection, Sequence


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: Collection[int] = ()) -> list[str]:
    """The lines of a table. right: places of the columns that are flush right, figures that is."""
    every = [heads, *rows]
    widths = [max(_width(row[place]) for row in every) for place in range(len(heads))]
    return [
        "  ".join(_padded(cell, widths[place], place in right) for place, cell in enumerate(row)).rstrip()
        for row in every
    ]


def _padded(text: str, width: int, right: bool) -> str:
    blank = " " * (width - _width(text))
    return blank + text if right else text + blank


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )
