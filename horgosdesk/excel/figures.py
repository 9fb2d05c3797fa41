"""Tables of figures behind a page, as a workbook with typed cells: numbers stay numbers, text stays text."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from horgosdesk.excel.sheets import MOST_TITLE, ready, sheet_name, text_cell

Cell = str | int | Decimal | Fraction | date | None


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet. above, below: lines of words around the table. formats: of the columns, as Excel writes them; "": plain."""

    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    formats: Sequence[str] = ()
    above: Sequence[str] = ()
    below: Sequence[str] = ()


def write(file: Path, pages: Sequence[Page], progress: Callable[[int, int], object]) -> int:
    """Write the sheets, as a whole or not at all; how many rows. Problem when the place refuses it."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book, count = Workbook(write_only=True), 0
    names = set[str]()
    for page in pages:
        name = _name(page.title, names)
        sheet = book.create_sheet(name)
        sheet.freeze_panes = f"A{len(page.above) + 2}" if not page.above else f"A{len(page.above) + 3}"
        for place, heading in enumerate(page.headings, 1):
            longest = max([len(heading), *(len(str(row[place - 1])) for row in page.rows[:200])])
            sheet.column_dimensions[get_column_letter(place)].width = max(10, min(44, longest * 1.3 + 2))
        for words in page.above:
            sheet.append([text_cell(sheet, words)])
        if page.above:
            sheet.append([])
        heads = []
        for heading in page.headings:
            head = text_cell(sheet, heading)
            head.font = Font(bold=True)
            heads.append(head)
        sheet.append(heads)
        for row in page.rows:
            cells = []
            for place, value in enumerate(row):
                if isinstance(value, str):
                    cells.append(text_cell(sheet, value))
                    continue
                cell = WriteOnlyCell(sheet, _number(value))
                if place < len(page.formats) and page.formats[place]:
                    cell.number_format = page.formats[place]
                cells.append(cell)
            sheet.append(cells)
            count += 1
            if count % 500 == 0:
                progress(count, 0)
        for words in page.below:
            sheet.append([text_cell(sheet, words)])
    data = io.BytesIO()
    book.save(data)
    progress(count, count)
    with ready(file, data.getvalue()):
        pass
    return count


def _name(title: str, taken: set[str]) -> str:
    plain = sheet_name(title)
    name, number = plain, 1
    while name.lower() in taken:
        number += 1
        name = f"{plain[: MOST_TITLE - 3]} {number}"
    taken.add(name.lower())
    return name


def _number(value: Cell) -> Cell:
    return Decimal(value.numerator) / Decimal(value.denominator) if isinstance(value, Fraction) else value
