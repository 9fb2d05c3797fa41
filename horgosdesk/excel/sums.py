"""The plain sums among a form's own formulas, so that screen and paper show totals before Excel has reckoned the workbook."""

import re
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from typing import Any

_REF = r"\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}"
_SUM = rf"SUM\({_REF}(?::{_REF})?(?:,{_REF}(?::{_REF})?)*\)"
_TERM = re.compile(rf"([+-]?)({_SUM}|{_REF})", re.IGNORECASE)
_WHOLE = re.compile(rf"=[+-]?(?:{_SUM}|{_REF})(?:[+-](?:{_SUM}|{_REF}))*", re.IGNORECASE)
MOST_CELLS = 100_000
"""Of one area that are added up; a form's total has hundreds."""
MOST_IN_ALL = 1_000_000
"""Of all formulas of a sheet."""


class Sums:
    """What the formulas of a sheet come to that only add and subtract cells of it; any other is None."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._known: dict[str, Decimal | None] = {}
        self._left = MOST_IN_ALL

    def of(self, cell: Any) -> Decimal | None:
        """The value of a cell with a formula; None for what Excel alone can tell."""
        place = str(cell.coordinate)
        if place not in self._known:
            self._known[place] = None  # what leads back to itself has no value
            with suppress(RecursionError):  # a thousand cells that each add to the one before
                self._known[place] = self._reckon(str(cell.value).replace(" ", ""))
        return self._known[place]

    def _reckon(self, formula: str) -> Decimal | None:
        if not _WHOLE.fullmatch(formula):
            return None
        total = Decimal(0)
        for sign, term in _TERM.findall(formula[1:]):
            summed = term.upper().startswith("SUM(")
            for cell in self._cells(term[4:-1] if summed else term):
                value = self._value(cell, summed)
                if value is None:
                    return None
                total += -value if sign == "-" else value
        return total

    def _cells(self, term: str) -> Iterator[Any]:
        from openpyxl.utils import range_boundaries

        for area in term.replace("$", "").upper().split(","):
            first_column, first_row, last_column, last_row = range_boundaries(area)
            count = (last_row - first_row + 1) * (last_column - first_column + 1)
            is_much = count > min(MOST_CELLS, self._left)
            self._left -= 0 if is_much else count
            rows = () if is_much else range(first_row, last_row + 1)
            # not by the sheet's own walk, which makes the cells that it does not find
            for row in rows:
                for column in range(first_column, last_column + 1):
                    yield self._sheet._cells.get((row, column))
            if is_much:
                yield _TooMany

    def _value(self, cell: Any, summed: bool) -> Decimal | None:
        if cell is _TooMany:
            return None
        value = None if cell is None else cell.value
        if value is None:
            return Decimal(0)
        if cell.data_type == "f":
            return self.of(cell)
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
            return Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        # Excel's SUM passes over words, its + calls them an error
        return Decimal(0) if summed and cell.data_type in ("s", "inlineStr", "b") else None


class _TooMany:
    """Stands for cells that are not looked at."""
