"""A filled form as screen and paper show it without Excel: its visible sheets as HTML, in the colours that are asked for.

What is meant to be read is kept: words, figures in their number formats, merged cells, bold, sides, column widths. Of formulas
only plain sums are calculated here; Excel does the others when the workbook is opened, until then a sign stands in their place.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from unicodedata import east_asian_width

from horgosdesk.core.units import Marks, round_half_up, show_number
from horgosdesk.excel.sums import Sums
from horgosdesk.excel.template import loaded

MOST_ROWS, MOST_COLUMNS = 400, 60
"""Of a sheet that are shown; a form that prints on paper has fewer."""
FORMULA = "ƒ"
_LOOSE = 1.2
"""Times that a text is longer on the screen than Excel's widths, which are those of digits, have it."""
_SECTION = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]')


@dataclass(frozen=True, slots=True)
class Ink:
    """Colours as HTML writes them, and the padding of a cell in pixels."""

    text: str
    quiet: str
    line: str
    pad: int


def form_html(data: bytes, ink: Ink, marks: Marks) -> str:
    """The visible sheets of a workbook, one below the other. Problem "template-unreadable"."""
    book = loaded(data, "")
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    return "".join(_sheet(sheet, ink, marks, titled=len(sheets) > 1) for sheet in sheets)


def _sheet(sheet: Any, ink: Ink, marks: Marks, *, titled: bool) -> str:
    rows, columns = min(sheet.max_row, MOST_ROWS), min(sheet.max_column, MOST_COLUMNS)
    widths = {column: _width(sheet, column) for column in range(1, columns + 1)}
    widths = {column: width for column, width in widths.items() if width}
    shown = [row for row in range(1, rows + 1) if not sheet.row_dimensions[row].hidden]
    spans, covered = _merged(sheet, shown, list(widths))
    whole = sum(widths.values()) or 1
    sums = Sums(sheet)
    lines = []
    for row in shown:
        over = _run_over(sheet, row, widths, {*covered, *spans})
        begins = {first: home for home, (first, _last) in over.items()}
        under = {column for first, last in over.values() for column in widths if first <= column <= last}
        cells = ""
        for column in widths:
            if (row, column) in covered or (column in under and column not in begins):
                continue
            home = begins.get(column, column)
            first, last = over.get(home, (column, column))
            span = spans.get((row, column), (1, sum(first <= one <= last for one in widths)))
            cells += _cell(sheet.cell(row, home), span, ink, marks, widths[column] / whole, sums)
        lines.append(f"<tr>{cells}</tr>")
    title = f"<p style='color:{ink.quiet}'>{html.escape(sheet.title)}</p>" if titled else ""
    cut = sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS
    return f"{title}<table width=100% cellspacing=0>{''.join(lines)}</table><p>{'…' if cut else ''}</p>"


def _run_over(
    sheet: Any, row: int, widths: dict[int, float], merged: set[tuple[int, int]]
) -> dict[int, tuple[int, int]]:
    """Of cells of a row whose text is longer than its column: the first and last column that it takes, as Excel lets it
    run over the empty cells beside it."""
    columns = list(widths)
    free = {one for one in columns if sheet.cell(row, one).value is None and (row, one) not in merged}
    over: dict[int, tuple[int, int]] = {}
    for place, column in enumerate(columns):
        cell = sheet.cell(row, column)
        side = cell.alignment.horizontal or "general"
        ways = {"general": 1, "left": 1, "right": -1}
        if cell.data_type not in ("s", "str", "inlineStr") or (row, column) in merged or side not in ways:
            continue
        if cell.alignment.wrap_text or cell.alignment.shrink_to_fit or cell.alignment.textRotation:
            continue
        lacking = _long(str(cell.value), (cell.font.sz or 11) / 11) - widths[column]
        beside = columns[place + 1 :] if ways[side] > 0 else columns[:place][::-1]
        end = column
        for one in beside:
            if lacking <= 0 or one not in free:
                break
            free.remove(one)
            lacking -= widths[one]
            end = one
        if end != column:
            over[column] = (min(column, end), max(column, end))
    return over


def _long(text: str, size: float) -> float:
    """How long a text is, in characters of Excel's column widths; those of Chinese are two wide."""
    lines = text.split("\n")
    return max(sum(2 if east_asian_width(one) in "WF" else 1 for one in line) for line in lines) * size * _LOOSE


def _merged(
    sheet: Any, rows: list[int], columns: list[int]
) -> tuple[dict[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    """How many of the rows and columns that are shown the first cell of each merged range covers, and the cells under it."""
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    covered: set[tuple[int, int]] = set()
    for area in sheet.merged_cells.ranges:
        if area.min_row > MOST_ROWS or area.min_col > MOST_COLUMNS:
            continue
        last_row, last_column = min(area.max_row, MOST_ROWS), min(area.max_col, MOST_COLUMNS)
        spans[area.min_row, area.min_col] = (
            sum(area.min_row <= row <= last_row for row in rows),
            sum(area.min_col <= column <= last_column for column in columns),
        )
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


def _cell(cell: Any, span: tuple[int, int], ink: Ink, marks: Marks, part: float, sums: Sums) -> str:
    said, is_number = _said(cell, marks, sums)
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
    # Qt would share a width out evenly among the columns that are covered
    width = f" width={part:.1%}" if span[1] == 1 else ""
    return f"<td{wide}{width} align={side} style='{'; '.join(look)}'>{said}</td>"


def _said(cell: Any, marks: Marks, sums: Sums) -> tuple[str, bool]:
    """What a cell says, and whether that is a figure."""
    value = cell.value
    if value is None:
        return "", False
    if cell.data_type == "f":
        total = sums.of(cell)
        return (FORMULA if total is None else show_in(total, cell.number_format, marks)), True
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
        return _signed(show_number(exact, Marks(group="", decimal=marks.decimal), min(places, 10)))
    places = len(re.sub(r"[^0#?]", "", section.partition(".")[2])) if "." in section else 0
    grouped = marks if "," in section.partition(".")[0] else Marks(group="", decimal=marks.decimal)
    return _signed(show_number(round_half_up(exact, places), grouped, places)) + (" %" if "%" in section else "")


def _signed(number: str) -> str:
    """With a minus as wide as a plus and a digit, as every other figure on the screen has it."""
    return number.replace("-", "\u2212")


def _sections(form: str) -> Iterator[str]:
    yield from (_SECTION.sub("", part).strip() for part in form.split(";"))
