"""Workbooks that are filled from a template, which somebody may have restyled.

A template says in braces what goes where. `{port}` anywhere in a text, header or footer is replaced. `{row.name}`, `{subtotal.name}` and
`{total.name}` make a row the model of the lines of that kind: a line takes the model's looks and puts its values into the
columns that the model names, in whatever order they stand. The models are the last rows of their sheet.
"""

import io
import re
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import package
from horgosdesk.excel.reading import read_book

_PLACE = re.compile(r"\{([a-z_]+)\}")
_MODEL = re.compile(r"\{(row|subtotal|total)\.([a-z_]+)\}")
STRANGE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_IN_HEADER = 40
"""Excel calls a file damaged whose header has more than 255 characters; a port's name may be any length."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula and what it comes to."""

    text: str
    value: package.Value


Value = str | int | float | Decimal | date | Formula


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table: values by the names of the model's columns."""

    kind: str
    values: Mapping[str, Value]


def check_form(file: Path, limits: Limits = LIMITS) -> None:
    """Problem where a workbook is locked, protected, damaged or a bomb, or too large to be held as a whole, parsed."""
    read_book(file, limits._replace(unpacked_mb=min(limits.unpacked_mb, limits.form_unpacked_mb)))


def load(file: Path, limits: Limits = LIMITS) -> Any:
    """The workbook of a template. Problem when it cannot be read as one."""
    try:
        check_form(file, limits)
        # not by its name: openpyxl leaves a file open that it gives up on, which Windows then keeps from being mended
        data = file.read_bytes()
    except (Problem, OSError) as error:
        raise _unreadable(file, error) from error
    return loaded(data, file)


def loaded(data: bytes, file: Path | str) -> Any:
    """The workbook of a template that was looked through, or of a form that was filled. Problem "template-unreadable"."""
    from openpyxl import load_workbook

    try:
        return load_workbook(io.BytesIO(data))
    except Exception as error:  # openpyxl stumbles over what it does not expect in whatever way comes
        raise _unreadable(file, error) from error


def _unreadable(file: Path | str, why: Exception) -> Problem:
    return Problem(
        "template-unreadable",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The template {file} cannot be read as an .xlsx workbook ({why}). Save it anew from Excel, or remove it to use the shipped one.",
        ),
        file=file,
        why=why,
    )


@dataclass
class Form:
    """One sheet of a template being filled; `values` collects what its formulas come to, by cell, and numbers that are not
    whole to their last digit."""

    sheet: Any
    file: Path
    values: dict[str, package.Value] = field(default_factory=dict)

    def ref(self, cell: str) -> str:
        """A cell of this sheet as formulas on other sheets name it."""
        return f"'{self.sheet.title.replace(chr(39), chr(39) * 2)}'!{cell}"

    def put(self, cell: Any, value: Value) -> None:
        """Put a value into a cell, in the looks that it has. Text stays text, whatever it begins with."""
        if isinstance(value, Formula):
            cell.value = value.text
            self.values[cell.coordinate] = value.value
        elif isinstance(value, str):
            cell.value = STRANGE.sub("\ufffd", value)
            cell.data_type = "s"
            if value[:1] in tuple("=+-@"):
                cell.quotePrefix = True  # else it would become a formula when somebody edits the cell
        else:
            cell.value = value
            if isinstance(value, float | Decimal):
                self.values[cell.coordinate] = value

    def cells(self, first: int = 1) -> list[Any]:
        """The cells that are there, row by row from the `first` on: one far away does not bring all between with it."""
        held = self.sheet._cells
        return [held[at] for at in sorted(held) if at[0] >= first]

    def fill(self, words: Mapping[str, Value]) -> None:
        """Replace the places of words in all cells, the header and the footer. Problem naming a place that has no word."""
        for cell in self.cells():
            if isinstance(cell.value, str):
                self._fill_cell(cell, words)
        for part in (self.sheet.oddHeader, self.sheet.oddFooter):
            for item in (part.left, part.center, part.right):
                if item.text:
                    item.text = _PLACE.sub(lambda place: for_header(self._word(place[1], words)), item.text)

    def _fill_cell(self, cell: Any, words: Mapping[str, Value]) -> None:
        if whole := _PLACE.fullmatch(cell.value):
            self.put(cell, self._word(whole[1], words))
        elif _PLACE.search(cell.value):
            self.put(cell, _PLACE.sub(lambda place: str(self._word(place[1], words)), cell.value))

    def _word(self, name: str, words: Mapping[str, Value]) -> Value:
        if name not in words:
            raise self._lacking(f"{{{name}}}?")
        return words[name]

    def place(self, name: str) -> str:
        """The cell that holds one place, which is emptied. Problem when the sheet lacks it."""
        for cell in self.cells():
            if cell.value == f"{{{name}}}":
                cell.value = None
                return str(cell.coordinate)
        raise self._lacking(f"{{{name}}}")

    def models(self, wanted: Mapping[str, Sequence[str]]) -> "Models":
        """The sheet's model rows; `wanted` has by kind the names that they must have. Problem naming what is amiss."""
        rows: dict[str, int] = {}
        columns: dict[str, str] = {}
        for cell in self.cells():
            match = _MODEL.fullmatch(cell.value) if isinstance(cell.value, str) else None
            if match:
                kind, name = match[1], match[2]
                if (
                    name not in wanted.get(kind, ())
                    or columns.setdefault(name, cell.column_letter) != cell.column_letter
                ):
                    raise self._lacking(f"{cell.coordinate} {cell.value}?")
                if rows.setdefault(kind, cell.row) != cell.row:
                    raise self._lacking(f"{cell.coordinate} {cell.value}?")
        for kind, names in wanted.items():
            for name in names:
                cell = self.sheet[f"{columns[name]}{rows[kind]}"] if kind in rows and name in columns else None
                if cell is None or cell.value != f"{{{kind}.{name}}}":
                    raise self._lacking(f"{{{kind}.{name}}}")
        if any(cell.value is not None for cell in self.cells(max(rows.values()) + 1)):
            raise self._lacking(f"{max(rows.values()) + 1}…")
        return Models(self, rows, columns)

    def _lacking(self, what: str) -> Problem:
        return Problem(
            "template-lacks",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The template {file} does not fit: sheet “{sheet}”, {what}. Mend it after the shipped one, or remove it to use that.",
            ),
            file=self.file,
            sheet=self.sheet.title,
            what=what,
        )


@dataclass(frozen=True)
class Models:
    """Where a sheet's lines begin and which column is which; writes lines in the looks of their models."""

    form: Form
    rows: Mapping[str, int]
    columns: Mapping[str, str]

    @property
    def first(self) -> int:
        """The row of the first line."""
        return min(self.rows.values())

    def write(self, lines: Sequence[Line]) -> None:
        """Write the lines where the models stand, from the first of them on."""
        from openpyxl.utils import column_index_from_string

        sheet, columns = self.form.sheet, {name: column_index_from_string(one) for name, one in self.columns.items()}
        looks = {
            kind: (
                [(cell.column, copy(cell._style)) for cell in self.form.cells(row) if cell.row == row],
                sheet.row_dimensions[row].height,
            )
            for kind, row in self.rows.items()
        }
        for cell in self.form.cells(self.first):
            cell.value = None
        for row, line in enumerate(lines, self.first):
            styles, height = looks[line.kind]
            sheet.row_dimensions[row].height = height
            for column, style in styles:
                sheet.cell(row, column)._style = copy(style)
            for name, value in line.values.items():
                self.form.put(sheet.cell(row, columns[name]), value)


def for_header(value: Value) -> str:
    """A text as the head and foot of a printed page take it."""
    text = str(value)
    short = text if len(text) <= _LONGEST_IN_HEADER else text[: _LONGEST_IN_HEADER - 1] + "…"
    return STRANGE.sub("\ufffd", short).replace("&", "&&")
