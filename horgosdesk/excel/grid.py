"""A table of a desk as a workbook or a text file for people, and back."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from horgosdesk.core.codes import fold
from horgosdesk.core.errors import Problem
from horgosdesk.core.formula import guarded
from horgosdesk.core.grid import KEYS, Grid, Row, clean, keys
from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.reading import Sheet, read_book
from horgosdesk.excel.sheets import ready, save, sheet_name, text_cell

HEAD_ROWS = 20
"""So many rows at the top of a sheet are looked through for the headings."""
WIDEST, NARROWEST = 60, 8
"""Of a column, in figures."""


def titled(column: str, words: Mapping[str, str]) -> str:
    """A column's heading for people, which also says what the table's file calls it: "目标小时 (target_hours)"."""
    word = words.get(column, column)
    return word if fold(word) == column else f"{word} ({column})"


def write(file: Path, title: str, grid: Grid, words: Mapping[str, str]) -> None:
    """Write a table as .csv or .xlsx, by the file's ending, whole or not at all. words: of its columns, for people.

    Problem when the place refuses it. Each cell is text, so that codes keep their zeros.
    """
    heads = [titled(column, words) for column in grid.heading]
    if file.suffix.lower() == ".csv":
        out = io.StringIO(newline="")
        csv.writer(out).writerows([heads, *(map(guarded, row) for row in grid.rows)])
        with ready(file, ("\ufeff" + out.getvalue()).encode()):
            pass
        return
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(sheet_name(title))
    sheet.freeze_panes = "A2"
    for column, head in enumerate(heads):
        longest = max((len(row[column]) for row in grid.rows[:500]), default=0)
        width = min(WIDEST, max(NARROWEST, len(head) + 2, longest + 2))
        sheet.column_dimensions[get_column_letter(column + 1)].width = width
    cells = [text_cell(sheet, head) for head in heads]
    for cell in cells:
        cell.font = Font(bold=True)
    sheet.append(cells)
    for row in grid.rows:
        sheet.append([text_cell(sheet, cell) for cell in row])
    save(book, file)


def read(file: Path, name: str, known: Grid, words: Mapping[str, str], limits: Limits = LIMITS) -> Grid:
    """A table out of a workbook or a text file, in the columns of the known one. name: of the table, as "lanes.csv".

    Headings are found by the words of people or those of the table's file, in any order. What stands in a column that is
    missing there stays as the known table has it; rows that are missing are gone. Problem "table-import-headings".
    """
    book = read_book(file, limits)
    needed = [column for column in KEYS.get(name, ("code",)) if column in known.heading]
    meant = {fold(said): column for column in known.heading for said in (words.get(column, ""), titled(column, words))}
    meant |= {column: column for column in known.heading}
    for sheet_title in book.names:
        sheet = book.sheet(sheet_title)
        for at, row in enumerate(sheet.rows[:HEAD_ROWS]):
            found = _columns(row, meant)
            if found.keys() >= set(needed):
                return _taken(sheet, at, found, name, known)
    raise Problem(
        "table-import-headings",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} has no row with the headings of this table. It needs: {columns}. Export the table first, and change that file.",
        ),
        file=file.name,
        columns=", ".join(titled(column, words) for column in needed),
    )


def _columns(row: Sequence[str], meant: Mapping[str, str]) -> dict[str, int]:
    """Which column of a sheet holds which of the table's; of two of a name the first."""
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        said = fold(cell)
        inner = said[said.rfind("(") + 1 : -1].strip() if said.endswith(")") else said
        column = meant.get(said) or (inner if inner in meant.values() else None)
        if column is not None:
            found.setdefault(column, place)
    return found


def _taken(sheet: Sheet, at: int, found: Mapping[str, int], name: str, known: Grid) -> Grid:
    rows: list[Row] = []
    for cells in sheet.rows[at + 1 :]:
        said = {column: clean(cells[place]) if place < len(cells) else "" for column, place in found.items()}
        if any(said.values()):
            rows.append(tuple(said.get(column, "") for column in known.heading))
    read_so = Grid(known.heading, tuple(rows))
    missing = [place for place, column in enumerate(known.heading) if column not in found]
    if not missing:
        return read_so
    before = dict(zip(keys(name, known), known.rows, strict=True))
    filled = [
        tuple(before[key][place] if place in missing and key in before else cell for place, cell in enumerate(row))
        for key, row in zip(keys(name, read_so), rows, strict=True)
    ]
    return Grid(known.heading, tuple(filled))
