"""The annex of the monthly return on what transport emits: a sheet behind the template's own, with all that it was reckoned by.

It needs no place in the template, so every template can have it, and a return without it is what it was.
"""

from collections.abc import Sequence
from copy import copy
from decimal import Decimal
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from horgosdesk import resources
from horgosdesk.core.carbon import BASE, kilograms, tkm
from horgosdesk.core.codes import Codebook
from horgosdesk.core.figure import Figure
from horgosdesk.core.headline import DASH
from horgosdesk.core.places import Places
from horgosdesk.core.units import GRAMS
from horgosdesk.excel.carbon_basis import basis
from horgosdesk.excel.monthly import bilingual
from horgosdesk.excel.template import Form, Formula, Value
from horgosdesk.store.carbon import Annex, Row

TITLE = "碳排放 Carbon"
HEADS = (
    "方向\nDirection",
    "运输方式\nMode",
    "毛重\nGross, t",
    "已核算\nCovered, t",
    "口岸区段\nBorder leg, km",
    "排放强度\ng CO2e/tkm",
    "周转量\nActivity, tkm",
    "排放量\nEmitted, kg CO2e",
    "同程公路\nSame by road, kg CO2e",
    "比公路减排\nSaved, kg CO2e",
)
WIDTHS = (18, 18, 17, 17, 15, 14, 20, 20, 22, 20)
FORMATS = ("@", "@", "#,##0.000", "#,##0.000", "#,##0", "#,##0.###", "#,##0.000", "#,##0.000", "#,##0.000", "#,##0.000")
_HEAD_ROW = 4
_ROOM = 215
"""So many narrow characters of a note stand in one line across the table."""
_QUIET, _LINE, _TEXT = "5B6470", "E3E6EA", "1B1F24"


def sheet(
    book: Any, file: Path, annex: Annex, days: tuple[str, str], beside: Any, desk: Path | None = None
) -> tuple[Form, dict[str, Figure]]:
    """Add the sheet to a return's workbook; its form, with what its formulas come to, and what its weights mean. beside: the
    sheet whose page, header and footer it takes."""
    form = Form(book.create_sheet(TITLE), file)
    _dress(form.sheet, beside)
    codes, places = resources.codebook(desk), resources.places(desk)
    font = beside["A1"].font.name or "Calibri"
    _put(form, 1, 1, "附表 碳排放 Annex: carbon", Font(font, 14, bold=True, color=_TEXT))
    _put(form, 2, 1, f"{days[0]} … {days[1]}", Font(font, 10, color=_QUIET))
    for column, head in enumerate(HEADS, 1):
        cell = _put(form, _HEAD_ROW, column, head, Font(font, 10, bold=True, color=_TEXT))
        cell.alignment = Alignment(horizontal="left" if column < 3 else "right", vertical="center", wrap_text=True)
        cell.fill, cell.border = PatternFill("solid", "F6F7F9"), Border(bottom=Side("thin", _TEXT))
    letters = Font(font, 10, color=_TEXT)
    at = _HEAD_ROW + 1
    meant: dict[str, Figure] = {}
    for row in annex.rows:
        _write(form, at, _cells(at, row, annex, codes), letters)
        meant[f"C{at}"] = Figure("gross_t", *days, (("direction", row.direction), ("mode", row.mode)))
        at += 1
    meant[f"C{at}"] = Figure("gross_t", *days)
    _write(form, at, _total(at, annex), Font(font, 10, bold=True, color=_TEXT), Side("thin", _TEXT))
    _basis(form, at + 2, annex, codes, places, font)
    return form, meant


def _dress(made: Any, beside: Any) -> None:
    """Landscape, as wide as a page, under the header and footer of the return's other sheets."""
    for column, width in enumerate(WIDTHS):
        made.column_dimensions["ABCDEFGHIJ"[column]].width = width
    made.row_dimensions[_HEAD_ROW].height = 30
    made.page_setup.paperSize, made.page_setup.orientation = "9", "landscape"
    made.sheet_properties.pageSetUpPr = copy(beside.sheet_properties.pageSetUpPr)
    made.sheet_properties.tabColor = beside.sheet_properties.tabColor
    made.page_setup.fitToWidth, made.page_setup.fitToHeight = 1, 0
    made.print_title_rows = f"{_HEAD_ROW}:{_HEAD_ROW}"
    made.sheet_view.showGridLines = False
    for mine, theirs in ((made.oddHeader, beside.oddHeader), (made.oddFooter, beside.oddFooter)):
        for side in ("left", "center", "right"):
            setattr(mine, side, copy(getattr(theirs, side)))


def _cells(at: int, row: Row, annex: Annex, codes: Codebook) -> list[Value]:
    names: list[Value] = [bilingual(codes.directions, row.direction), bilingual(codes.modes, row.mode)]
    weights = [_t(row.weight_g), _t(row.covered_g)]
    if row.gkm is None or row.ng is None or row.road_ng is None:
        return [*names, *weights, *[DASH] * 6]
    intensity = next(one.g_per_tkm for one in annex.intensities if one.mode == row.mode)
    by_road = next(one.g_per_tkm for one in annex.intensities if one.mode == BASE)
    km = next(one.km for one in annex.legs if one.mode == row.mode)
    return [
        *names,
        *weights,
        km,
        intensity,
        Formula(f"=D{at}*E{at}", tkm(row.gkm)),
        Formula(f"=G{at}*F{at}/1000", kilograms(row.ng)),
        Formula(f"=G{at}*{by_road:f}/1000", kilograms(row.road_ng)),
        Formula(f"=I{at}-H{at}", kilograms(row.road_ng - row.ng)),
    ]


def _total(at: int, annex: Annex) -> list[Value]:
    """The sums, over all that is covered."""
    whole = annex.total
    sums = (
        ("C", _t(whole.weight_g)),
        ("D", _t(whole.covered_g)),
        ("G", tkm(whole.gkm)),
        ("H", kilograms(whole.ng)),
        ("I", kilograms(whole.road_ng)),
        ("J", kilograms(whole.saved_ng)),
    )
    first = _HEAD_ROW + 1
    made = [Formula(f"=SUM({letter}{first}:{letter}{at - 1})" if at > first else "=0", value) for letter, value in sums]
    return ["合计 Total", "", *made[:2], "", "", *made[2:]]


def _basis(form: Form, at: int, annex: Annex, codes: Codebook, places: Places, font: str) -> None:
    """By what it was reckoned: intensities, legs, and the method in words."""
    bold, quiet = Font(font, 10, bold=True, color=_TEXT), Font(font, 9, color=_QUIET)
    for title, lines in basis(annex, codes, places):
        _put(form, at, 1, title, bold)
        for place, said in enumerate(lines, at + 1):
            _put(form, place, 1, said, quiet).alignment = Alignment(wrap_text=True, vertical="top")
            # no wider than the table, or the whole sheet would be printed small
            form.sheet.merge_cells(start_row=place, end_row=place, start_column=1, end_column=len(HEADS))
            form.sheet.row_dimensions[place].height = 13 * -(-_width(said) // _ROOM)
        at += len(lines) + 2


def _width(said: str) -> int:
    """In narrow characters."""
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in said)


def _t(grams: int) -> Decimal:
    return Decimal(grams) / GRAMS["t"]


def _write(form: Form, at: int, values: Sequence[Value], letters: Font, over: Side | None = None) -> None:
    for column, value in enumerate(values, 1):
        cell = _put(form, at, column, value, letters)
        cell.number_format = FORMATS[column - 1] if not isinstance(value, str) else "@"
        cell.alignment = Alignment(horizontal="left" if column < 3 else "right")
        cell.border = Border(top=over, bottom=Side("hair", _LINE))


def _put(form: Form, row: int, column: int, value: Value, letters: Font) -> Any:
    cell = form.sheet.cell(row, column)
    if value != "":
        form.put(cell, value)
    cell.font = letters
    return cell
