"""What is printed of a tab: a title, facts and tables, in words; how they come onto pages is handout_layout's."""

from collections.abc import Sequence
from dataclasses import dataclass

from horgosdesk.ui import printing

MOST_ROWS = 5_000
"""Of one handout: more is the work of an export."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading. numeric: to the right, never broken; with a point, digits of one worth stand under one another.

    Others are broken over lines where the page is too narrow.
    """

    heading: str
    numeric: bool = False
    point: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words, as many as there are columns. sums: the rows under a line at the end. struck: rows that no longer count."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    sums: Sequence[Sequence[str]] = ()
    struck: frozenset[int] = frozenset()
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines of words, each with what it is about before it or nothing."""

    lines: Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Handout:
    """What is printed: a title, and parts under one another. running: at head and foot of each page."""

    title: str
    parts: Sequence[Table | Facts]
    running: printing.Running
    upright: bool = False
