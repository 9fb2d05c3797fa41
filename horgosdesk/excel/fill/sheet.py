"""The cells of one sheet of a form, read and written in its XML, so that all else stays as it is."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from horgosdesk.core.units import plain_decimal
from horgosdesk.excel.fill.parts import MAIN, Package, Place, Runs, runs_of
from horgosdesk.excel.reading import Block, cell_name
from horgosdesk.excel.template import STRANGE

_CELL = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads _x0041_ in a text as the letter A."""
LAST_ROW = 1_048_575

At = tuple[int, int]
"""Row and column, from 0."""


@dataclass
class Sheet:
    """One sheet: its cells by place, the blocks that are merged, the blocks that one formula fills.

    ValueError where a cell or a block is not called as cells are.
    """

    package: Package
    place: Place
    root: Any
    cells: dict[At, Any] = field(default_factory=dict)
    merged: Sequence[Block] = ()
    formulas: list[Block] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._data = self.root.find(f"{MAIN}sheetData")
        self._rows: dict[int, Any] = {}
        row = -1
        for element in self._data.iterfind(f"{MAIN}row") if self._data is not None else ():
            row = int(element.get("r", row + 2)) - 1
            element.set("r", str(row + 1))
            self._rows[row] = element
            column = -1
            for cell in element.iterfind(f"{MAIN}c"):
                column = at_of(cell.get("r"))[1] if cell.get("r") else column + 1
                cell.set("r", cell_name(row, column))
                self.cells[row, column] = cell
        self._order = sorted(self._rows)
        self.merged = [block_of(one.get("ref", "")) for one in self.root.iterfind(f"{MAIN}mergeCells/{MAIN}mergeCell")]
        for formula in self.root.iter(f"{MAIN}f"):
            if formula.get("t") in ("array", "dataTable") and formula.get("ref"):
                self.formulas.append(block_of(formula.get("ref")))

    # Reading

    def texts(self) -> Iterator[tuple[At, Runs]]:
        """The cells that hold a text of their own, in order."""
        for at in sorted(self.cells):
            if runs := self.text(at):
                yield at, runs

    def text(self, at: At) -> Runs:
        """A cell's text; no runs where it holds none."""
        cell = self.cells[at]
        if cell.find(f"{MAIN}f") is not None:
            return []
        kind, value = cell.get("t", "n"), cell.find(f"{MAIN}v")
        if kind == "s" and value is not None and (value.text or "").isdigit():
            number = int(value.text)
            return list(self.package.strings[number]) if number < len(self.package.strings) else []
        if kind == "inlineStr":
            inline = cell.find(f"{MAIN}is")
            return runs_of(inline) if inline is not None else []
        return [(None, value.text or "")] if kind == "str" and value is not None else []

    def formula(self, at: At) -> str:
        """The text of a cell's formula; "" where it has none."""
        found = self.cells[at].find(f"{MAIN}f")
        return (found.text or "") if found is not None else ""

    def has_value(self, at: At) -> bool:
        """Whether anything stands in a cell: a value, a text, a formula."""
        if any(_within(block, at) for block in self.formulas):
            return True
        cell = self.cells.get(at)
        if cell is None or cell.find(f"{MAIN}f") is not None:
            return cell is not None
        if cell.get("t") in ("s", "inlineStr", "str"):
            return any(text for _, text in self.text(at))
        return cell.find(f"{MAIN}v") is not None

    def covering(self, at: At) -> Block | None:
        """The merged block that hides a cell, whose first cell it is not."""
        return next((block for block in self.merged if block[:2] != at and _within(block, at)), None)

    # Writing

    def put(self, at: At, value: Decimal | int | str | Runs | None, like: At | None = None) -> None:
        """Give a cell a value in the looks that it has; where it has none, in those of the cell `like`. None empties it.
        Text stays text, whatever it begins with."""
        cell = self.cells.get(at)
        if cell is None:
            cell = self._make(at)
        looks = self.cells[like].get("s", "0") if like in self.cells else "0"
        if looks != "0" and cell.get("s", "0") == "0":
            cell.set("s", looks)
        for child in list(cell):
            if child.tag in (f"{MAIN}v", f"{MAIN}is"):
                cell.remove(child)
        cell.attrib.pop("t", None)
        if value is None or value == "":
            return
        if isinstance(value, (Decimal, int)):
            number = cell.makeelement(f"{MAIN}v")
            number.text = plain_decimal(Decimal(value))
            cell.insert(0, number)
            return
        cell.set("t", "inlineStr")
        inline = cell.makeelement(f"{MAIN}is")
        cell.insert(0, inline)
        for looks, text in [(None, value)] if isinstance(value, str) else value:
            within = inline
            if looks is not None or not isinstance(value, str):
                within = inline.makeelement(f"{MAIN}r")
                inline.append(within)
                if looks is not None:
                    within.append(_copy(looks))
            said = within.makeelement(f"{MAIN}t")
            said.text = text
            said.set(_SPACE, "preserve")
            within.append(said)

    def _make(self, at: At) -> Any:
        row, column = at
        line = self._rows.get(row)
        if line is None:
            line = self._data.makeelement(f"{MAIN}row")
            line.set("r", str(row + 1))
            place = bisect_left(self._order, row)
            if place < len(self._order):
                self._rows[self._order[place]].addprevious(line)
            else:
                self._data.append(line)
            self._rows[row] = line
            insort(self._order, row)
        cell = line.makeelement(f"{MAIN}c")
        cell.set("r", cell_name(row, column))
        after = next((one for one in line.iterfind(f"{MAIN}c") if at_of(one.get("r"))[1] > column), None)
        if after is not None:
            after.addprevious(cell)
        else:
            line.insert(len(line.findall(f"{MAIN}c")), cell)
        self.cells[at] = cell
        line.attrib.pop("spans", None)  # a hint that may be wrong now
        self._stretch(at)
        return cell

    def _stretch(self, at: At) -> None:
        size = self.root.find(f"{MAIN}dimension")
        if size is not None and size.get("ref"):
            first_row, first_column, last_row, last_column = block_of(size.get("ref"))
            first = cell_name(min(first_row, at[0]), min(first_column, at[1]))
            size.set("ref", f"{first}:{cell_name(max(last_row, at[0]), max(last_column, at[1]))}")

    def forget_results(self) -> bool:
        """Drop what the formulas once came to, since it is no longer so; whether there are any."""
        any_there = False
        for at, cell in self.cells.items():
            has = cell.find(f"{MAIN}f") is not None
            if not has and not any(_within(block, at) for block in self.formulas):
                continue
            any_there = True
            for value in cell.findall(f"{MAIN}v"):
                cell.remove(value)
            cell.attrib.pop("t", None)
        return any_there


def plain(text: str) -> str:
    """A text of the data as a workbook holds it: without characters that none may hold, and read back as it was."""
    return _CODED.sub("_x005F_", STRANGE.sub("\ufffd", text))


def block_of(ref: str) -> Block:
    """ "A1:B7" as its first and last row and column, from 0."""
    first, _, last = ref.partition(":")
    return (*at_of(first), *at_of(last or first))


def at_of(ref: str) -> At:
    """ "C7" as its row and column, from 0. ValueError where it is no cell."""
    match = _CELL.fullmatch(ref.upper())
    if match is None:
        raise ValueError(ref)
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]) - 1, column - 1


def _within(block: Block, at: At) -> bool:
    return block[0] <= at[0] <= block[2] and block[1] <= at[1] <= block[3]


def _copy(element: Any) -> Any:
    from copy import deepcopy

    return deepcopy(element)
