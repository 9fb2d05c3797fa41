"""Marks: what stands between {{ and }} in a cell of an office's own form, and what it asks for.

resources/docs/marks.md explains the language to those who write forms. A mistake is a Problem that names the word and what
would be right; whoever reads the form adds the sheet and the cell.
"""

from horgosdesk.core.marks.language import (
    CUTS,
    FILTERS,
    MEASURES,
    OPEN,
    ROW_WORDS,
    SPANS,
    TABLES,
    WORDS,
    Ask,
    Family,
    Mark,
    Measure,
    Piece,
    Rows,
    Where,
    Word,
)
from horgosdesk.core.marks.text import combined, parse, ranking

__all__ = [
    "CUTS",
    "FILTERS",
    "MEASURES",
    "OPEN",
    "ROW_WORDS",
    "SPANS",
    "TABLES",
    "WORDS",
    "Ask",
    "Family",
    "Mark",
    "Measure",
    "Piece",
    "Rows",
    "Where",
    "Word",
    "combined",
    "parse",
    "ranking",
]
