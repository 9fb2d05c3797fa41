"""The loads of a train that nobody has declared, as a list: for the clipboard, and as a workbook to send on."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from horgosdesk.core import units
from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Load
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.excel.sheets import save, text_cell

WIDTHS = (8, 15, 16, 16, 30, 12, 12)


def headings() -> list[str]:
    """Of the columns, in the current language."""
    return [
        tr("Train", QT_TRANSLATE_NOOP("Train", "Position")),
        tr("Train", QT_TRANSLATE_NOOP("Train", "Wagon")),
        tr("Train", QT_TRANSLATE_NOOP("Train", "Container")),
        tr("Train", QT_TRANSLATE_NOOP("Train", "Seal")),
        tr("Train", QT_TRANSLATE_NOOP("Train", "Goods")),
        tr("Train", QT_TRANSLATE_NOOP("Train", "Gross kg")),
        tr("Train", QT_TRANSLATE_NOOP("Train", "Tare kg")),
    ]


def texts(load: Load) -> list[str]:
    """A load as Excel takes it from the clipboard, with all digits."""
    weights = ("" if weight is None else units.kilograms(weight) for weight in (load.gross_g, load.tare_g))
    return [str(load.position), load.wagon_no, load.container_no, load.seal, load.goods, *weights]


def write_undeclared(path: Path, title: str, facts: Sequence[tuple[str, str]], loads: Sequence[Load]) -> int:
    """Write the list to .xlsx; how many loads. Problem for another ending or an unwritable place.

    facts: of the train, as (name, value), above the list. Numbers of wagons and containers are text, weights are numbers.
    """
    from openpyxl import Workbook
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    if path.suffix.lower() != ".xlsx":
        raise Problem(
            "list-ending",
            QT_TRANSLATE_NOOP("Problem", "The list is a workbook: {file} must end in .xlsx."),
            file=path.name,
        )
    book = Workbook(write_only=True)
    sheet = book.create_sheet(tr("Train", QT_TRANSLATE_NOOP("Train", "Not declared")))
    first = len(facts) + 3
    sheet.freeze_panes = f"A{first + 1}"
    for column, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    head = text_cell(sheet, title)
    head.font = Font(bold=True, size=14)
    sheet.append([head])
    for name, value in facts:
        sheet.append([text_cell(sheet, name), text_cell(sheet, value)])
    sheet.append([])
    sheet.append(
        [_heading(sheet, heading, Font(bold=True), PatternFill("solid", fgColor="F6F7F9")) for heading in headings()]
    )
    for load in loads:
        sheet.append(_line(sheet, load))
    sheet.auto_filter.ref = f"A{first}:{get_column_letter(len(WIDTHS))}{first + len(loads)}"
    save(book, path)
    return len(loads)


def _heading(sheet: Any, text: str, font: Any, fill: Any) -> Any:
    cell = text_cell(sheet, text)
    cell.font, cell.fill = font, fill
    return cell


def _line(sheet: Any, load: Load) -> list[Any]:
    words = (load.wagon_no, load.container_no, load.seal, load.goods)
    weights = (None if weight is None else Decimal(weight) / 1000 for weight in (load.gross_g, load.tare_g))
    return [load.position, *(text_cell(sheet, word) if word else None for word in words), *weights]
