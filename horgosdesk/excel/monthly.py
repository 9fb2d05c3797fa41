"""The monthly return as a workbook: every total a formula with its value, ties out to the gram, the same bytes each time.

Cells hold tonnes. A double keeps 15 to 17 digits, so that a year of 100 million tonnes still has its grams (10^14 of them);
checks round differences to the gram (six decimals), far above what adding doubles loses.
"""

import copy
import hashlib
import io
import os
import re
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.codes import Codebook, Table
from horgosdesk.core.errors import Problem
from horgosdesk.core.headline import port_name
from horgosdesk.core.units import GRAMS, kilograms
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.sheets import not_writable
from horgosdesk.store import monthly as returns
from horgosdesk.store.desk import Store
from horgosdesk.store.monthly import Monthly, Row

TEMPLATE = "monthly.xlsx"
DASH = "–"
COLOURS = ("3B6FB6", "D9822B", "7C8794")
"""Import, export, transit, as on the screen."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
_MARK = re.compile(r"\{\{(\w+)\}\}")


@dataclass
class _Sheet:
    """A sheet being filled, and the values of its formulas by cell."""

    sheet: Any
    cached: dict[str, Decimal | str] = field(default_factory=dict)

    def formula(self, cell: str, formula: str, value: Decimal | str) -> None:
        self.sheet[cell] = formula
        self.cached[cell] = value


def export_return(store: Store, month: str, out: Path) -> dict[str, Any]:
    """Write a month's return, keep a copy in returns/ and enter it in the register (contract.md, `export return`)."""
    figures = returns.monthly(store, month)
    codes = resources.codebook(store.folder)
    template = resources.find(f"templates/{TEMPLATE}", store.folder)
    data = workbook(figures, codes, template, store.meta("zone"))
    digest = hashlib.sha256(data).hexdigest()
    kept = store.folder / "returns" / f"return-{month}-{digest[:8]}.xlsx"
    for file in (out, kept):
        _write(file, data)
    checks = returns.checks(store, figures)
    number = returns.register(store, month, template.name, digest, kept.name)
    total = figures.total
    return {
        "file": str(out),
        "month": month,
        "template": template.name,
        "rows": sum(map(len, figures.tables)) + len(figures.daily),
        "totals": {
            "records": total.records,
            "month_kg": kilograms(total.month_g),
            "month_base_kg": kilograms(total.month_base_g),
            "ytd_kg": kilograms(total.year_g),
            "ytd_base_kg": kilograms(total.year_base_g),
        },
        "checks": [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in checks],
        "sha256": digest,
        "register_no": number,
    }


def _write(file: Path, data: bytes) -> None:
    """Write whole or not at all: a file that was there stays until the new one is complete."""
    half = file.with_name(file.name + ".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with half.open("wb") as handle:
            shutil.copyfileobj(io.BytesIO(data), handle)
            handle.flush()
            os.fsync(handle.fileno())
        half.replace(file)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise not_writable(file, error) from error


def workbook(figures: Monthly, codes: Codebook, template: Path, zone: str) -> bytes:
    """The workbook's bytes. Problem when the template lacks a sheet or a mark that the program fills."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(template)
    except (InvalidFileException, zipfile.BadZipFile, KeyError, OSError) as error:
        raise _bad_template(template, str(error)) from error
    if len(book.worksheets) < 6:
        raise _bad_template(template, "6 sheets: cover, tables 1 to 4, checks")
    sheets = [_Sheet(sheet) for sheet in book.worksheets[:6]]
    _, one, two, three, four, checks = sheets
    words = cover_words(figures, zone)
    for filled in sheets:
        _fill_marks(filled.sheet, words)
    totals = [
        _table(one, template, figures.by_mode, [codes.directions, codes.modes], subtotals=True),
        _table(two, template, figures.by_category, [codes.categories]),
        _table(three, template, figures.by_country, [codes.countries]),
    ]
    last_day = _days(four, template, figures)
    _checks(checks, template, figures, [filled.sheet.title for filled in sheets[1:5]], totals, last_day)
    _chart(four.sheet, last_day)
    stamp = datetime.fromisoformat(figures.state_at).replace(tzinfo=None) if figures.state_at else datetime(*_EPOCH)
    book.properties.creator = "HorgosDesk"
    book.properties.created = book.properties.modified = stamp
    raw = io.BytesIO()
    book.save(raw)
    return _finished(raw.getvalue(), {f"xl/worksheets/sheet{n}.xml": s.cached for n, s in enumerate(sheets, 1)}, stamp)


def _bad_template(template: Path, why: str) -> Problem:
    return Problem(
        "template-bad",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The template {file} cannot be used ({why}). Mend it, or remove it to use the one that is shipped.",
        ),
        file=template,
        why=why,
    )


def cover_words(figures: Monthly, zone: str) -> dict[str, Any]:
    """What the marks of the template stand for, which the screen shows too."""
    state = ("已结账 Closed" if figures.closed else "未结账（暂定数）Provisional, month not closed") + (
        f" · 草稿 drafts {figures.drafts}" if figures.drafts else ""
    )
    at = (
        datetime.fromisoformat(figures.state_at).astimezone(ZoneInfo(zone)).isoformat(sep=" ", timespec="seconds")
        if figures.state_at
        else DASH
    )
    return {
        "port": figures.port,
        "port_en": port_name(figures.port, "en"),
        "month": f"{figures.month[:4]}年{int(figures.month[5:])}月 ({figures.month})",
        "unit": figures.unit or DASH,
        "state": state,
        "who": figures.state_by or DASH,
        "at": at,
        "position": f"日志 journal no. {figures.position}",
        "records": figures.total.records,
        "mark": "合成数据，不得作为统计依据 SYNTHETIC DATA, not a record of real trade" if figures.synthetic else "",
    }


def _fill_marks(sheet: Any, words: dict[str, Any]) -> None:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and "{{" in cell.value:
                whole = _MARK.fullmatch(cell.value)
                if whole and whole[1] in words:
                    cell.value = words[whole[1]]
                else:
                    cell.value = _MARK.sub(lambda match: str(words.get(match[1], match[0])), cell.value)
                if isinstance(cell.value, str) and cell.data_type == "f":
                    cell.data_type = "s"  # a port's name that begins with = is still a name
    for part in (sheet.oddFooter.left, sheet.oddHeader.center):
        if part.text:
            part.text = _MARK.sub(lambda match: str(words.get(match[1], match[0])), part.text)


# Tables


def _marked_row(sheet: Any, mark: str, template: Path) -> int:
    for row in range(1, sheet.max_row + 1):
        if sheet.cell(row, 1).value == f"{{{{{mark}}}}}":
            return row
    raise _bad_template(template, f"{sheet.title}: {{{{{mark}}}}}")


def _styles(sheet: Any, row: int) -> list[Any]:
    return [copy.copy(sheet.cell(row, column)._style) for column in range(1, sheet.max_column + 1)]


def _dress(sheet: Any, row: int, styles: Sequence[Any]) -> None:
    for column, style in enumerate(styles, 1):
        sheet.cell(row, column)._style = copy.copy(style)


def _clear(sheet: Any, first: int) -> None:
    for row in range(first, sheet.max_row + 1):
        for column in range(1, sheet.max_column + 1):
            sheet.cell(row, column).value = None


def _table(
    filled: _Sheet, template: Path, rows: Sequence[Row], tables: Sequence[Table], subtotals: bool = False
) -> int:
    """Fill a table of month and year to date; the row of its total."""
    sheet, keys = filled.sheet, len(tables)
    first = _marked_row(sheet, "rows", template)
    line, total = _styles(sheet, first), _styles(sheet, _marked_row(sheet, "total", template))
    sub = _styles(sheet, _marked_row(sheet, "subtotal", template)) if subtotals else line
    _clear(sheet, first)
    row, added, begins = first, [], first
    for place, one in enumerate(rows):
        _dress(sheet, row, line)
        for key, (code, table) in enumerate(zip(one.keys, tables, strict=True), 1):
            _text(sheet.cell(row, key), bilingual(table, code))
        for column, grams in zip(
            _columns(keys), (one.month_g, one.month_base_g, one.year_g, one.year_base_g), strict=True
        ):
            sheet[f"{column}{row}"] = _t(grams)
        _changes(filled, row, keys, one)
        row += 1
        ends = place + 1 == len(rows) or rows[place + 1].keys[0] != one.keys[0]
        if subtotals and ends:
            _dress(sheet, row, sub)
            group = [r for r in rows if r.keys[0] == one.keys[0]]
            _text(sheet.cell(row, 1), bilingual(tables[0], one.keys[0]))
            _text(sheet.cell(row, 2), "小计 Subtotal")
            _sums(filled, row, keys, [f"{{column}}{begins}:{{column}}{row - 1}"], group)
            added.append(row)
            row += 1
            begins = row
    _dress(sheet, row, total)
    _text(sheet.cell(row, 1), "合计 Total")
    parts = [f"{{column}}{place}" for place in added] if subtotals else [f"{{column}}{first}:{{column}}{row - 1}"]
    _sums(filled, row, keys, parts if rows else [], rows)
    return row


def _columns(keys: int) -> list[str]:
    """Letters of month, month last year, year to date, same of last year, behind so many key columns."""
    return ["ABCDEFGHIJ"[keys + place] for place in (0, 1, 3, 4)]


def _sums(filled: _Sheet, row: int, keys: int, parts: Sequence[str], rows: Sequence[Row]) -> None:
    added = Row(
        (), *(sum(getattr(one, name) for one in rows) for name in ("month_g", "month_base_g", "year_g", "year_base_g"))
    )
    for column, grams in zip(
        _columns(keys), (added.month_g, added.month_base_g, added.year_g, added.year_base_g), strict=True
    ):
        ranges = ",".join(part.format(column=column) for part in parts)
        filled.formula(f"{column}{row}", f"=SUM({ranges})" if ranges else "=0", _t(grams))
    _changes(filled, row, keys, added)


def _changes(filled: _Sheet, row: int, keys: int, one: Row) -> None:
    month, base, year, year_base = _columns(keys)
    for now, before, value, basis, place in (
        (month, base, one.month_g, one.month_base_g, 2),
        (year, year_base, one.year_g, one.year_base_g, 5),
    ):
        column = "ABCDEFGHIJ"[keys + place]
        formula = f'=IF({before}{row}=0,"{DASH}",({now}{row}-{before}{row})/{before}{row}*100)'
        filled.formula(f"{column}{row}", formula, Decimal(value - basis) * 100 / basis if basis else DASH)


def _days(filled: _Sheet, template: Path, figures: Monthly) -> int:
    """Fill the table of days; the row of its total."""
    sheet = filled.sheet
    first = _marked_row(sheet, "rows", template)
    line, total = _styles(sheet, first), _styles(sheet, _marked_row(sheet, "total", template))
    _clear(sheet, first)
    row = first
    for day, *grams in figures.daily:
        _dress(sheet, row, line)
        sheet.cell(row, 1, date.fromisoformat(day)).number_format = "yyyy-mm-dd"
        sheet.cell(row, 1).alignment = copy.copy(sheet.cell(4, 1).alignment)
        for column, value in zip("BCD", grams, strict=True):
            sheet[f"{column}{row}"] = _t(value)
        filled.formula(f"E{row}", f"=SUM(B{row}:D{row})", _t(sum(grams)))
        row += 1
    _dress(sheet, row, total)
    _text(sheet.cell(row, 1), "合计 Total")
    for place, column in enumerate("BCDE"):
        value = sum(sum(grams) if place == 3 else grams[place] for _, *grams in figures.daily)
        filled.formula(f"{column}{row}", f"=SUM({column}{first}:{column}{row - 1})", _t(value))
    return row


def _checks(
    filled: _Sheet, template: Path, figures: Monthly, names: Sequence[str], totals: Sequence[int], last_day: int
) -> None:
    sheet = filled.sheet
    first = _marked_row(sheet, "rows", template)
    line = _styles(sheet, first)
    _clear(sheet, first)
    one, two, three, four = names
    month, year = figures.total.month_g, figures.total.year_g
    compared = [
        ("表1本月 = 表2本月 Table 1 month = table 2 month", f"'{one}'!C{totals[0]}", f"'{two}'!B{totals[1]}", month),
        ("表1本月 = 表3本月 Table 1 month = table 3 month", f"'{one}'!C{totals[0]}", f"'{three}'!B{totals[2]}", month),
        ("表1本月 = 表4合计 Table 1 month = table 4 total", f"'{one}'!C{totals[0]}", f"'{four}'!E{last_day}", month),
        ("表1累计 = 表2累计 Table 1 year = table 2 year", f"'{one}'!F{totals[0]}", f"'{two}'!E{totals[1]}", year),
        ("表1累计 = 表3累计 Table 1 year = table 3 year", f"'{one}'!F{totals[0]}", f"'{three}'!E{totals[2]}", year),
    ]
    for row, (name, left, right, grams) in enumerate(compared, first):
        _dress(sheet, row, line)
        _text(sheet.cell(row, 1), name)
        filled.formula(f"B{row}", f"={left}", _t(grams))
        filled.formula(f"C{row}", f"={right}", _t(grams))
        filled.formula(f"D{row}", f"=ROUND(B{row}-C{row},6)", Decimal(0))
        filled.formula(f"E{row}", f'=IF(D{row}=0,"相符 OK","不符 DIFFERS")', "相符 OK")
    for row, (name, cell, grams) in enumerate(
        (
            ("表1本月 = 系统记录 Table 1 month = store", f"'{one}'!C{totals[0]}", month),
            ("表1累计 = 系统记录 Table 1 year = store", f"'{one}'!F{totals[0]}", year),
        ),
        first + len(compared),
    ):
        _dress(sheet, row, line)
        _text(sheet.cell(row, 1), name)
        filled.formula(f"B{row}", f"={cell}", _t(grams))
        sheet[f"C{row}"] = _t(grams)
        filled.formula(f"D{row}", f"=ROUND(B{row}-C{row},6)", Decimal(0))
        filled.formula(f"E{row}", f'=IF(D{row}=0,"相符 OK","不符 DIFFERS")', "相符 OK")


def _chart(sheet: Any, last: int) -> None:
    from openpyxl.chart import BarChart, Reference

    chart = BarChart()
    chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 40
    chart.title = "逐日货运量（吨） Freight by day (t)"
    chart.y_axis.title, chart.x_axis.title = "吨 t", None
    chart.y_axis.number_format, chart.y_axis.majorGridlines = "#,##0", chart.y_axis.majorGridlines
    chart.x_axis.number_format = "d"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.legend.position = "b"
    chart.add_data(Reference(sheet, min_col=2, max_col=4, min_row=4, max_row=last - 1), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=5, max_row=last - 1))
    for series, colour in zip(chart.series, COLOURS, strict=True):
        series.graphicalProperties.solidFill = colour
        series.graphicalProperties.line.solidFill = colour
    chart.width, chart.height = 20, 10
    sheet.add_chart(chart, f"A{last + 2}")


def _t(grams: int) -> Decimal:
    return Decimal(grams) / GRAMS["t"]


def _text(cell: Any, text: str) -> None:
    """Text stays text, also when it begins as a formula does."""
    cell.value = text
    cell.data_type = "s"


def bilingual(table: Table, code: str) -> str:
    """A code's Chinese and English name, as a return has both."""
    known = table.get(code)
    if known is None:
        return code or DASH
    return known.zh if known.zh == known.en else f"{known.zh} {known.en}"


# The finished package


def _finished(data: bytes, cached: dict[str, dict[str, Decimal | str]], stamp: datetime) -> bytes:
    """The package with the formulas' values put in, and nothing in it that tells when it was zipped."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as package,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as finished,
    ):
        for name in package.namelist():
            part = package.read(name)
            if name in cached:
                part = _with_values(part, cached[name])
            elif name == "docProps/core.xml":
                part = re.sub(
                    rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + f"{stamp:%Y-%m-%dT%H:%M:%SZ}".encode(), part
                )
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            finished.writestr(info, part)
    return out.getvalue()


def _with_values(part: bytes, cached: dict[str, Decimal | str]) -> bytes:
    """A sheet's XML with the value of each formula stored beside it, which openpyxl does not do."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(part, parser)
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    for cell in root.iter(f"{space}c"):
        if cell.find(f"{space}f") is None:
            continue
        value = cached[cell.get("r")]
        shown = cell.find(f"{space}v")
        if shown is None:
            shown = etree.SubElement(cell, f"{space}v")
        if isinstance(value, str):
            cell.set("t", "str")
            shown.text = value
        else:
            cell.attrib.pop("t", None)
            shown.text = repr(float(value))
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data
