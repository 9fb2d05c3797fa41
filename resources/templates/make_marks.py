"""Make the shipped forms with marks anew: `python resources/templates/make_marks.py`. It touches the files of FORMS only.

A desk that wants another look or other columns copies one into its own folder and changes it in Excel (docs/marks.md says
what a mark can ask for). With `--check` nothing is written, and the exit code is 1 where a file is not what this script makes.
"""

import io
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from make import (
    ACCENT,
    AT,
    COUNT,
    HAIR,
    HEAD,
    QUIET,
    RAISED,
    STRONG,
    THIN,
    TONNES,
    WARN,
    font,
    page,
    put,
    told,
)
from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.series import SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, ParagraphProperties
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font
from openpyxl.utils import get_column_letter as letter_of

from horgosdesk.excel.package import finished

CHANGE = "+#,##0.0;-#,##0.0;0.0"
HOURS = "#,##0.0"
PERCENT = "0.0"
COLOURS = {"import": "3B6FB6", "export": "D9822B", "transit": "7C8794"}
DIRECTIONS = (("import", "进口", "Import"), ("export", "出口", "Export"), ("transit", "过境", "Transit"))

Column = tuple[str, str, str, str]
"""Heading in Chinese, in English, number format, mark."""
Group = tuple[str, int, int]
"""A heading over columns: its text, first and last column from 0."""


def cut(name: str, span: str = "") -> str:
    """A mark of a row."""
    return f"{{{{row.{name}{f' span={span}' if span else ''}}}}}"


def compared(measure: str = "gross_t", places: str = TONNES, more: str = "") -> list[Column]:
    """Month, the same of last year, change; year to date, the same of last year, change."""
    found: list[Column] = []
    for span, zh, en in (("month", "本月", "Month"), ("ytd", "本年累计", "Year to date")):
        last = {"month": "上年同月", "ytd": "上年同期累计"}[span]
        found += [
            (zh, en, places, f"{{{{row.{measure}{more} span={span}}}}}"),
            (last, "Last year", places, f"{{{{row.{measure}{more} span={span} base=yes}}}}"),
            ("增减 %", "Change, %", CHANGE, f"{{{{row.change {measure}{more} span={span}}}}}"),
        ]
    return found


SPANS: Sequence[Group] = (("{{days}}  {{days lang=en}}", 1, 3), ("{{days span=ytd}}  {{days span=ytd lang=en}}", 4, 6))


def sheet_of(
    book: Workbook, name: str, zh: str, en: str, unit: str, widths: Sequence[float], *, tall: bool = False
) -> Any:
    """A sheet with its title, the state of its figures, and the page."""
    sheet = book.create_sheet(name)
    end = letter_of(len(widths))
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[letter_of(place)].width = width
    for row, height in {1: 26, 2: 17, 3: 17, 4: 13}.items():
        sheet.row_dimensions[row].height = height
    put(sheet, "A1", zh, font(15, bold=True))
    put(sheet, "A2", en, font(10, QUIET))
    put(sheet, "A3", "填报单位 Reporting unit: {{unit}}", font(9, QUIET))
    put(sheet, "A4", "台账 Journal {{journal_no}}:{{journal_hash}}", font(8, QUIET))
    put(sheet, f"{end}1", "{{month_zh}}  {{month_en}}", font(11, ACCENT, bold=True), "right")
    put(sheet, f"{end}2", "{{state}}", font(9, QUIET), "right")
    sheet.conditional_formatting.add(f"{end}2", FormulaRule([f'LEFT(${end}$2,2)="暂定"'], font=Font(color=WARN)))
    put(sheet, f"{end}3", unit, font(9, QUIET), "right")
    page(sheet, tall=tall)
    for part, text in (
        (sheet.oddHeader.left, "{{port}} {{port lang=en}} · {{month}}"),
        (sheet.oddHeader.right, "登记号 Register no. {{register_no}}"),
        (sheet.oddFooter.left, "数据截至 Data as of {{as_of}} · {{base}}"),
    ):
        part.text = text
    return sheet


def headings(sheet: Any, row: int, columns: Sequence[Column], groups: Sequence[Group] = ()) -> None:
    """Three rows of headings: groups, Chinese, English."""
    for place, (zh, en, form, _) in enumerate(columns, 1):
        across = "left" if form == "@" else "right"
        letter = letter_of(place)
        put(sheet, f"{letter}{row + 1}", zh, font(10, bold=True), across)
        put(sheet, f"{letter}{row + 2}", en, font(8, QUIET), across)
        for below in range(3):
            sheet[f"{letter}{row + below}"].fill = HEAD
        sheet[f"{letter}{row}"].border = Border(top=STRONG)
        sheet[f"{letter}{row + 2}"].border = Border(bottom=THIN)
    for text, first, last in groups:
        sheet.merge_cells(start_row=row, start_column=first + 1, end_row=row, end_column=last + 1)
        put(sheet, f"{letter_of(first + 1)}{row}", text, font(10, ACCENT, bold=True), "center")
    for below, height in enumerate((18, 17, 15)):
        sheet.row_dimensions[row + below].height = height


def body(sheet: Any, row: int, columns: Sequence[Column], count: int) -> None:
    """The rows that a table is filled into: its marks stand in the first, whose looks those below take when they are filled."""
    for place, (_, _, form, mark) in enumerate(columns, 1):
        cell = sheet.cell(row, place)
        cell.font, cell.number_format = font(), form
        cell.border = Border(bottom=HAIR) if mark else Border()
        cell.alignment = Alignment("left" if form == "@" else "right", "center")
        cell.value = mark
    for below in range(count):
        sheet.row_dimensions[row + below].height = 17


def total(sheet: Any, row: int, columns: Sequence[Column], values: Sequence[str]) -> None:
    """A row of sums above or below a table."""
    for place, (value, (_, _, form, _)) in enumerate(zip(values, columns, strict=True), 1):
        cell = put(sheet, f"{letter_of(place)}{row}", value, font(bold=True), "left" if form == "@" else "right")
        cell.number_format, cell.fill, cell.border = form, RAISED, Border(bottom=THIN)
    sheet.row_dimensions[row].height = 19


def alone(column: Column, more: str = "") -> str:
    """A column's mark as one that stands alone, over everything that its table is about."""
    return column[3].replace("row.", "").replace("}}", f"{more}}}}}")


# The bulletin


def bulletin() -> Workbook:
    """Commodities and countries in the manner of the customs' monthly bulletin: month, year to date, change."""
    book = Workbook()
    widths = (34, 17, 17, 11, 18, 18, 11)
    unit = "单位：吨 Unit: tonnes (t)"
    sheet = sheet_of(
        book,
        "表1 总量",
        "表1  {{port}}口岸货运量总表",
        "Table 1  Cargo of {{port lang=en}} by direction and mode",
        unit,
        widths,
    )
    name: Column = ("项目", "Item", "@", "")
    columns = [name, *compared()]
    headings(sheet, 5, columns, SPANS)
    total(sheet, 8, columns, ["合计 Total", *(alone(one) for one in columns[1:])])
    row = 9
    for code, zh, en in DIRECTIONS:
        total(sheet, row, columns, [f"{zh} {en}", *(alone(one, f" direction={code}") for one in columns[1:])])
        named = [("", "", "@", f"{{{{rows by=mode direction={code} top=4 others=yes}}}}{cut('name')}"), *columns[1:]]
        body(sheet, row + 1, named, 5)
        sheet[f"A{row + 1}"].alignment = Alignment("left", "center", indent=2)
        row += 6
    put(sheet, f"A{row + 1}", "{{headline}}", font(10))
    put(sheet, f"A{row + 2}", "{{headline span=ytd}}", font(10))
    put(sheet, f"A{row + 3}", "{{headline span=ytd lang=en}}", font(9, QUIET))
    for number, (code, zh, en) in enumerate(DIRECTIONS[:2], 2):
        sheet = sheet_of(
            book,
            f"表{number} {zh}商品",
            f"表{number}  {zh}主要商品类别量",
            f"Table {number}  Main commodities: {en.lower()}",
            unit,
            widths,
        )
        columns = [("商品类别", "Category of goods", "@", ""), *compared()]
        headings(sheet, 5, columns, SPANS)
        total(sheet, 8, columns, [f"{zh}合计 Total", *(alone(one, f" direction={code}") for one in columns[1:])])
        mark = f"{{{{rows by=category direction={code} top=20 others=yes order=gross_t span=ytd}}}}{cut('name')}"
        body(sheet, 9, [("", "", "@", mark), *columns[1:]], 21)
        sheet.freeze_panes = "B9"
    sheet = sheet_of(
        book,
        "表4 国别",
        "表4  进出口货运量国别（地区）总值表",
        "Table 4  Countries and regions: all, exports, imports",
        unit,
        (30, 16, 17, 16, 17, 16, 17, 10, 10, 10),
    )
    both = [
        (zh, en, TONNES, f"{{{{row.gross_t{more} span={span}}}}}")
        for more in ("", " direction=export", " direction=import")
        for span, zh, en in (("month", "本月", "Month"), ("ytd", "累计", "To date"))
    ]
    changes = [
        (zh, en, CHANGE, f"{{{{row.change gross_t{more} span=ytd}}}}")
        for more, zh, en in (
            ("", "合计", "All"),
            (" direction=export", "出口", "Exports"),
            (" direction=import", "进口", "Imports"),
        )
    ]
    columns = [("国别（地区）", "Country or region", "@", ""), *both, *changes]
    groups = (
        ("合计（含过境） All, with transit", 1, 2),
        ("出口 Exports", 3, 4),
        ("进口 Imports", 5, 6),
        ("累计比上年同期 ±% To date on last year", 7, 9),
    )
    headings(sheet, 5, columns, groups)
    total(sheet, 8, columns, ["总值 Total", *(alone(one) for one in columns[1:])])
    mark = f"{{{{rows by=country top=25 others=yes order=gross_t span=ytd}}}}{cut('name')}"
    body(sheet, 9, [("", "", "@", mark), *columns[1:]], 26)
    sheet.freeze_panes = "B9"
    return book


# Clearance times


def clearance() -> Workbook:
    """Release times by direction, lane and month: cases, median, p90, share within the target."""
    book = Workbook()
    unit = "时长：小时，自运抵至放行 Hours from arrival to release"
    widths = (30, 11, 12, 12, 13, 11, 12, 12, 13, 12)
    sheet = sheet_of(
        book, "通关时长", "{{port}}口岸货物通关时长表", "Release times of cargo, port of {{port lang=en}}", unit, widths
    )
    told_columns = [
        (zh, en, form, f"{{{{row.{measure} span={span}}}}}")
        for span in ("month", "ytd")
        for zh, en, form, measure in (
            ("票数", "Cases", COUNT, "cases"),
            ("中位数", "Median", HOURS, "release_median_h"),
            ("90分位", "P90", HOURS, "release_p90_h"),
            ("达标率 %", "In target, %", PERCENT, "within_pct"),
        )
    ]
    change: Column = ("中位数增减 %", "Median, chg. %", CHANGE, "{{row.change release_median_h span=ytd}}")
    columns = [("方向", "Direction", "@", ""), *told_columns, change]
    groups = (("{{days}}  {{days lang=en}}", 1, 4), ("{{days span=ytd}}  {{days span=ytd lang=en}}", 5, 9))
    headings(sheet, 5, columns, groups)
    body(sheet, 8, [("", "", "@", f"{{{{rows by=direction span=ytd top=3}}}}{cut('name')}"), *columns[1:]], 3)
    row = 12
    for code, zh, en in DIRECTIONS:
        named = [(f"{zh}：查验通道", f"{en} by lane", "@", ""), *columns[1:]]
        headings(sheet, row, named, groups)
        body(
            sheet,
            row + 3,
            [
                ("", "", "@", f"{{{{rows by=lane direction={code} span=ytd top=3 others=yes}}}}{cut('name')}"),
                *columns[1:],
            ],
            4,
        )
        row += 8
    put(
        sheet,
        f"A{row}",
        "中位数、90分位和达标率取自 Kaplan-Meier 曲线，未放行的票计为删失；目标时限见 targets.csv。",
        font(9, QUIET),
    )
    put(
        sheet,
        f"A{row + 1}",
        "Median, P90 and share are read from the Kaplan-Meier curve; open cases are censored. Targets are those of targets.csv.",
        font(9, QUIET),
    )
    sheet = sheet_of(
        book,
        "近12个月",
        "近12个月通关时长",
        "Release times of the last twelve months",
        unit,
        (14, 12, 12, 12, 14, 12, 12, 12, 14),
    )
    by_month = [
        (zh, en, form, f"{{{{row.{measure} direction={code}}}}}")
        for code in ("import", "export")
        for zh, en, form, measure in (
            ("票数", "Cases", COUNT, "cases"),
            ("中位数", "Median", HOURS, "release_median_h"),
            ("90分位", "P90", HOURS, "release_p90_h"),
            ("达标率 %", "In target, %", PERCENT, "within_pct"),
        )
    ]
    columns = [("月份", "Month", "@", f"{{{{rows by=month span=last12 top=12}}}}{cut('name')}"), *by_month]
    headings(sheet, 5, columns, (("进口 Import", 1, 4), ("出口 Export", 5, 8)))
    body(sheet, 8, columns, 12)
    chart = LineChart()
    _lines(
        chart,
        sheet,
        (("进口中位数 Import, median", 3, COLOURS["import"]), ("出口中位数 Export, median", 7, COLOURS["export"])),
        8,
        19,
    )
    _dress(chart, "中位通关时长（小时） Median release time, hours", "#,##0")
    sheet.add_chart(chart, "A21")
    return book


# Trains


def trains() -> Workbook:
    """Train runs and wagons by day and direction, and over the last twelve months."""
    quoted = '""'
    book = Workbook()
    unit = "列、辆 Trains, wagons"
    widths = (16, *[12] * 5, 3, *[12] * 5)
    for name, zh, en, rows, count, key in (
        ("按日", "{{port}}口岸列车运行日报表", "Train runs by day, port of {{port lang=en}}", "by=day", 31, "日期"),
        (
            "近12个月",
            "近12个月列车运行",
            "Train runs of the last twelve months",
            "by=month span=last12 top=12",
            12,
            "月份",
        ),
    ):
        sheet = sheet_of(book, name, zh, en, unit, widths, tall=False)
        columns: list[Column] = [(key, "Day" if count == 31 else "Month", "@", f"{{{{rows {rows}}}}}{cut('name')}")]
        for measure in ("trains", "wagons"):
            columns += [
                (title, english, COUNT, f"{{{{row.{measure} direction={code or quoted}}}}}")
                for code, title, english in (*DIRECTIONS, ("", "不详", "Not stated"))
            ]
            columns.append(("合计", "Total", COUNT, f"{{{{row.{measure}}}}}"))
            if measure == "trains":
                columns.append(("", "", "@", ""))
        headings(sheet, 5, columns, (("开行列数 Train runs", 1, 5), ("车辆数 Wagons", 7, 11)))
        body(sheet, 8, columns, count)
        end = 7 + count
        sums = [
            "合计 Total",
            *(
                f"=SUM({letter_of(place)}8:{letter_of(place)}{end})" if one[0] else ""
                for place, one in enumerate(columns[1:], 2)
            ),
        ]
        total(sheet, end + 1, columns, sums)
        sheet.freeze_panes = "B8"
        if count == 31:
            continue
        chart = BarChart()
        chart.type, chart.grouping, chart.overlap, chart.gapWidth = "col", "stacked", 100, 45
        for place, (code, title, english) in enumerate(DIRECTIONS, 2):
            _bars(chart, sheet, f"{title} {english}", place, COLOURS[code], 8, end)
        chart.set_categories(Reference(sheet, min_col=1, min_row=8, max_row=end))
        _dress(chart, "开行列数 Train runs", "#,##0")
        sheet.add_chart(chart, f"A{end + 3}")
    return book


def _bars(chart: Any, sheet: Any, name: str, column: int, colour: str, first: int, last: int) -> None:
    chart.add_data(Reference(sheet, min_col=column, min_row=first, max_row=last))
    one = chart.series[-1]
    one.tx = SeriesLabel(v=name)
    one.graphicalProperties.solidFill = colour
    one.graphicalProperties.line.noFill = True


def _lines(chart: Any, sheet: Any, parts: Sequence[tuple[str, int, str]], first: int, last: int) -> None:
    for name, column, colour in parts:
        chart.add_data(Reference(sheet, min_col=column, min_row=first, max_row=last))
        one = chart.series[-1]
        one.tx, one.smooth, one.marker.symbol = SeriesLabel(v=name), False, "circle"
        one.graphicalProperties.line.solidFill, one.graphicalProperties.line.width = colour, 22000
        one.marker.graphicalProperties.solidFill = one.marker.graphicalProperties.line.solidFill = colour
    chart.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))


def _dress(chart: Any, title: str, form: str) -> None:
    chart.title, chart.legend.position = title, "b"
    chart.title.overlay = False
    chart.y_axis.number_format, chart.y_axis.scaling.min = form, 0
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.title.tx.rich.p[0].pPr = ParagraphProperties(defRPr=CharacterProperties(sz=1200, b=True))
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill="E3E6EA"))
    chart.width, chart.height = 26, 9.5


FORMS: dict[str, Callable[[], Workbook]] = {"bulletin": bulletin, "clearance": clearance, "trains": trains}


def made(name: str) -> bytes:
    """A form's bytes."""
    book = FORMS[name]()
    book.remove(book.worksheets[0])
    for sheet in book.worksheets:
        sheet.sheet_properties.tabColor = None
    book.properties.creator = "HorgosDesk"
    book.properties.created = AT.replace(tzinfo=None)
    saved = io.BytesIO()
    book.save(saved)
    return finished(saved.getvalue(), {}, AT)


def main() -> int:
    """Write the forms, or with --check compare."""
    folder = Path(__file__).parent
    if "--check" in sys.argv[1:]:
        return int(any(told((folder / f"{name}.xlsx").read_bytes()) != told(made(name)) for name in FORMS))
    for name in FORMS:
        (folder / f"{name}.xlsx").write_bytes(made(name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
