"""A filled form as screen and paper show it without Excel: its visible sheets as HTML, in the colours that are asked for.

What is meant to be read is kept: words, figures in their number formats, merged cells, bold, sides, column widths. Formulas are
not calculated here; Excel does when the workbook is opened, until then a sign stands in their place.
"""

import html
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from horgosdesk.core.units import Marks, round_half_up, show_number

MOST_ROWS, MOST_COLUMNS = 400, 60
"""Of a sheet that are shown; a form that prints on paper has fewer."""
FORMULA = "ƒ"
_SECTION = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours as HTML writes them, and the padding of a cell in pixels."""

    text: str
    quiet: str
    line: str
    pad: int


def form_html(data: bytes, ink: Ink, marks: Marks) -> str:
    """The visible sheets of a workbook, one below the other."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), rich_text=False)
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return "".join(_sheet(sheet, ink, marks, titled=len(sheets) > 1) for sheet in sheets)


def _sheet(sheet: Any, ink: Ink, marks: Marks, *, titled: bool) -> str:
    rows, columns = min(sheet.max_row, MOST_ROWS), min(sheet.max_column, MOST_COLUMNS)
    spans, covered = _merged(sheet)
    widths = [_width(sheet, column) for column in range(1, columns + 1)]
    whole = sum(widths) or 1
    lines = []
    for row in range(1, rows + 1):
        if sheet.row_dimensions[row].hidden:
            continue
        cells = "".join(
            _cell(sheet.cell(row, column), spans.get((row, column), (1, 1)), ink, marks, widths[column - 1] / whole)
            for column in range(1, columns + 1)
            if (row, column) not in covered and widths[column - 1]
        )
        lines.append(f"<tr>{cells}</tr>")
    title = f"<p style='color:{ink.quiet}'>{html.escape(sheet.title)}</p>" if titled else ""
    cut = sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS
    return f"{title}<table width=100% cellspacing=0>{''.join(lines)}</table><p>{'…' if cut else ''}</p>"


def _merged(sheet: Any) -> tuple[dict[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    """How many rows and columns the first cell of each merged range covers, and the cells under the others."""
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    covered: set[tuple[int, int]] = set()
    for area in sheet.merged_cells.ranges:
        if area.min_row > MOST_ROWS or area.min_col > MOST_COLUMNS:
            continue
        last_row, last_column = min(area.max_row, MOST_ROWS), min(area.max_col, MOST_COLUMNS)
        spans[area.min_row, area.min_col] = (last_row - area.min_row + 1, last_column - area.min_col + 1)
        covered |= {
            (row, column)
            for row in range(area.min_row, last_row + 1)
            for column in range(area.min_col, last_column + 1)
            if (row, column) != (area.min_row, area.min_col)
        }
    return spans, covered


def _width(sheet: Any, column: int) -> float:
    from openpyxl.utils import get_column_letter

    kept = sheet.column_dimensions.get(get_column_letter(column))
    if kept is None:
        return 8.43
    return 0.0 if kept.hidden else float(kept.width or 8.43)


def _cell(cell: Any, span: tuple[int, int], ink: Ink, marks: Marks, part: float) -> str:
    said, is_number = _said(cell, marks)
    side = cell.alignment.horizontal
    if side not in ("left", "center", "right"):
        side = "right" if is_number else "left"
    look = [f"padding:{ink.pad}px {2 * ink.pad}px"]
    look += [
        f"border-{edge}:1px solid {ink.line}"
        for edge in ("top", "bottom")
        if cell.border and getattr(cell.border, edge) is not None and getattr(cell.border, edge).style
    ]
    if cell.font and cell.font.bold:
        look.append("font-weight:600")
    if said == FORMULA:
        look.append(f"color:{ink.quiet}")
    wide = "".join(f" {name}={count}" for name, count in zip(("rowspan", "colspan"), span, strict=True) if count > 1)
    return f"<td{wide} width={part:.1%} align={side} style='{'; '.join(look)}'>{said}</td>"


def _said(cell: Any, marks: Marks) -> tuple[str, bool]:
    """What a cell says, and whether that is a figure."""
    value = cell.value
    if value is None:
        return "", False
    if cell.data_type == "f":
        return FORMULA, True
    if isinstance(value, bool):
        return str(value).upper(), False
    if isinstance(value, int | float | Decimal):
        return show_in(value, cell.number_format, marks), True
    if isinstance(value, datetime | date):
        return value.isoformat()[:10], False
    return html.escape(str(value)).replace("\n", "<br>"), False


def show_in(value: int | float | Decimal, form: str, marks: Marks) -> str:
    """A number as Excel's number format has it: decimals, groups, percent; General as exact as it is kept."""
    exact = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    section = next(_sections(form), "")
    if "%" in section:
        exact *= 100
    if not section or section.lower() == "general":
        places = max(0, -int(exact.normalize().as_tuple().exponent))
        return show_number(exact, Marks(group="", decimal=marks.decimal), min(places, 10))
    places = len(re.sub(r"[^0#?]", "", section.partition(".")[2])) if "." in section else 0
    grouped = marks if "," in section.partition(".")[0] else Marks(group="", decimal=marks.decimal)
    return show_number(round_half_up(exact, places), grouped, places) + (" %" if "%" in section else "")


def _sections(form: str) -> Iterator[str]:
    yield from (_SECTION.sub("", part).strip() for part in form.split(";"))
