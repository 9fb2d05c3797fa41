"""Make the return's template anew: `python resources/templates/make.py`. It touches monthly.xlsx beside this file only.

A desk that wants another look copies monthly.xlsx into its own folder and restyles it in Excel; what is in braces must stay
(horgosdesk/excel/template.py says how it is read). With `--check` nothing is written, and the exit code is 1 where
monthly.xlsx is not what this script makes.
"""

import io
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from openpyxl import Workbook, load_workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from horgosdesk.excel.package import finished

AT = datetime(2026, 1, 1, tzinfo=UTC)
FONT = "Microsoft YaHei"
TEXT, QUIET, ACCENT, OK, WARN, BAD = "1B1F24", "5B6470", "2F6FBA", "2E7D4F", "B26A00", "B3261E"
RAISED, HEAD = PatternFill("solid", fgColor="F6F7F9"), PatternFill("solid", fgColor="E9EEF5")
HAIR, THIN, STRONG = Side("hair", "B8C0C8"), Side("thin", "B8C0C8"), Side("medium", ACCENT)
TONNES, CHANGE, COUNT = "#,##0.000", "+#,##0.0;-#,##0.0;0.0", "#,##0"

Column = tuple[str, str, str, float, str]
"""Name, heading in Chinese, in English, width in characters, number format."""

SPANS: tuple[Column, ...] = (
    ("month", "本月", "This month", 19, TONNES),
    ("month_base", "上年同月", "Same month of last year", 19, TONNES),
    ("month_change", "增减 %", "Change, %", 11, CHANGE),
    ("year", "本年累计", "Year to date", 19, TONNES),
    ("year_base", "上年同期累计", "Same of last year", 19, TONNES),
    ("year_change", "增减 %", "Change, %", 11, CHANGE),
)


def font(size: float = 10, colour: str = TEXT, *, bold: bool = False) -> Font:
    return Font(FONT, size, bold=bold, color=colour)


def put(sheet: Any, cell: str, text: str, letters: Font, across: str = "left", up: str = "center") -> Any:
    one = sheet[cell]
    one.value, one.font = text, letters
    one.alignment = Alignment(across, up)
    return one


def page(sheet: Any, *, title_rows: str = "", tall: bool = False) -> None:
    """A4 across, as wide as the paper, headings on each page, pages numbered."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.paperSize, sheet.page_setup.orientation = "9", "landscape"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0 if tall else 1
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    margins.top, margins.bottom, margins.header, margins.footer = 0.75, 0.7, 0.35, 0.35
    if title_rows:
        sheet.print_title_rows = title_rows
    for part, text in (
        (sheet.oddHeader.left, "{port_zh} {port_en} · {month}"),
        (sheet.oddHeader.right, "登记号 Register no. {register_no}"),
        (sheet.oddFooter.left, "数据截至 Data as of {as_of}"),
        (sheet.oddFooter.right, "第 &P 页，共 &N 页  Page &P of &N"),
    ):
        part.text, part.size, part.color = text, 8, QUIET


def cover(book: Workbook) -> None:
    """What, of which month, of what state, and who signs."""
    sheet = book.active
    sheet.title = "封面 Cover"
    for letter, width in zip("ABCDEF", (3, 26, 52, 25, 40, 3), strict=True):
        sheet.column_dimensions[letter].width = width
    heights = {1: 18, 2: 22, 3: 14, 4: 40, 5: 24, 6: 20, 7: 30, 8: 24, 9: 16}
    for row, height in heights.items():
        sheet.row_dimensions[row].height = height
    put(sheet, "B2", "{mark}", font(14, BAD, bold=True))
    put(sheet, "B4", "{port_zh}口岸货运量月报表", font(26, bold=True))
    put(sheet, "B5", "Monthly return of cargo, port of {port_en}", font(14, QUIET))
    put(sheet, "B7", "{month_zh}", font(20, ACCENT, bold=True))
    put(sheet, "C7", "{month_en}", font(16, ACCENT))
    put(sheet, "B8", "{state}", font(12, OK, bold=True))
    sheet.conditional_formatting.add("B8", FormulaRule(['LEFT($B$8,2)="暂定"'], font=Font(color=WARN)))
    for letter in "BCDE":
        sheet[f"{letter}9"].border = Border(bottom=STRONG)
    facts = (
        ("填报单位", "Reporting unit", "{unit}", "登记号", "Register no.", "{register_no}"),
        ("本月", "Month (and base)", "{spans}", "数据截至", "Data as of", "{as_of}"),
        ("本年累计", "Year to date (and base)", "{year_spans}", "最后录入", "Last entered by", "{entered_by}"),
        ("本月记录数", "Records of the month", "{records}", "台账序号", "Journal entry no.", "{position}"),
        ("上年数据", "Base of comparison", "{base}", "台账哈希", "Journal hash", "{hash}"),
        (
            "计量单位",
            "Unit of weight",
            "吨，精确到克 Tonnes, exact to the gram",
            "核对",
            "Cross-foot checks",
            "{checks}",
        ),
    )
    for row, fact in enumerate(facts, 10):
        sheet.row_dimensions[row].height = 25
        for (label, value), (zh, en, text) in zip((("B", "C"), ("D", "E")), (fact[:3], fact[3:]), strict=True):
            put(sheet, f"{label}{row}", f"{zh} {en}", font(9.5, QUIET))
            cell = put(sheet, f"{value}{row}", text, font(10.5))
            cell.number_format = COUNT
            cell.alignment = Alignment("left", "center", shrink_to_fit=True)
            sheet[f"{label}{row}"].border = cell.border = Border(bottom=HAIR)
    sheet.conditional_formatting.add("E15", FormulaRule(['LEFT($E$15,2)<>"一致"'], font=Font(color=BAD)))
    sheet.row_dimensions[16].height = 14
    for row, (text, letters) in enumerate(
        (
            ("{headline_zh}", font(12)),
            ("{headline_en}", font(10.5, QUIET)),
            ("{year_headline_zh}", font(12)),
            ("{year_headline_en}", font(10.5, QUIET)),
        ),
        17,
    ):
        sheet.merge_cells(f"B{row}:E{row}")
        put(sheet, f"B{row}", text, letters)
        sheet.row_dimensions[row].height = 22
    sheet.row_dimensions[21].height = 26
    for letter, zh, en in zip(
        "BCDE",
        ("制表人", "审核人", "负责人", "日期、盖章"),
        ("Prepared by", "Checked by", "Approved by", "Date, seal"),
        strict=True,
    ):
        put(sheet, f"{letter}22", f"{zh} {en}", font(9.5, QUIET))
        sheet[f"{letter}22"].border = Border(top=THIN)
    sheet.row_dimensions[21].height = 64
    page(sheet)


def table(
    book: Workbook,
    name: str,
    zh: str,
    en: str,
    columns: Sequence[Column],
    kinds: Sequence[str],
    groups: Sequence[tuple[str, int, int]] = (),
) -> Any:
    """A table's sheet: title, mark, headings in both languages, and the model row of each kind of line."""
    sheet = book.create_sheet(name)
    letters = [chr(ord("A") + place) for place in range(len(columns))]
    end = letters[-1]
    for letter, column in zip(letters, columns, strict=True):
        sheet.column_dimensions[letter].width = column[3]
    for row, height in {1: 24, 2: 17, 3: 17, 4: 6, 5: 18, 6: 17, 7: 15}.items():
        sheet.row_dimensions[row].height = height
    put(sheet, "A1", zh, font(15, bold=True))
    put(sheet, "A2", en, font(10, QUIET))
    put(sheet, "A3", "{mark}", font(10, BAD, bold=True))
    put(sheet, f"{end}1", "{month_zh} {month_en}", font(11, ACCENT, bold=True), "right")
    put(sheet, f"{end}2", "{state}", font(9, QUIET), "right")
    put(sheet, f"{end}3", "单位：吨 Unit: tonnes (t)", font(9, QUIET), "right")
    for letter in letters:
        sheet[f"{letter}5"].border = Border(top=STRONG)
        for row in (5, 6, 7):
            sheet[f"{letter}{row}"].fill = HEAD
        sheet[f"{letter}7"].border = Border(bottom=THIN)
    for text, first, last in groups:
        sheet.merge_cells(f"{letters[first]}5:{letters[last]}5")
        put(sheet, f"{letters[first]}5", text, font(10, ACCENT, bold=True), "center")
    for letter, (column, title, english, _, form) in zip(letters, columns, strict=True):
        across = "left" if form == "@" else "right"
        put(sheet, f"{letter}6", title, font(10, bold=True), across)
        put(sheet, f"{letter}7", english, font(8, QUIET), across)
        for row, kind in enumerate(kinds, 8):
            cell = put(sheet, f"{letter}{row}", f"{{{kind}.{column}}}", font(bold=kind != "row"), across)
            cell.number_format = form
            cell.border = Border(bottom=HAIR)
            if kind == "row" and form == "@" and "subtotal" in kinds:
                cell.alignment = Alignment("left", "center", indent=2)
            if kind == "subtotal":
                cell.fill = RAISED
            if kind == "total":
                cell.fill, cell.border = HEAD, Border(top=THIN, bottom=STRONG)
    for row, kind in enumerate(kinds, 8):
        sheet.row_dimensions[row].height = 20 if kind == "total" else 16.5
    sheet.freeze_panes = "B8"
    return sheet


def make() -> bytes:
    """The template's bytes."""
    book = Workbook()
    cover(book)
    groups = (("{days_zh} {days_en}", 1, 3), ("{year_days_zh} {year_days_en}", 4, 6))
    for number, (zh, en, item, english, kinds) in enumerate(
        (
            (
                "按进出口方向和运输方式",
                "By direction and transport mode",
                "方向、运输方式",
                "Direction, mode",
                ("subtotal", "row", "total"),
            ),
            ("按商品类别", "By category of goods", "商品类别", "Category", ("row", "total")),
            ("按国家（地区）", "By country or region", "国家（地区）", "Country or region", ("row", "total")),
        ),
        1,
    ):
        columns = (("name", item, english, 42, "@"), *SPANS)
        sheet = table(
            book, f"表{number} Table {number}", f"表{number}  {zh}", f"Table {number}  {en}", columns, kinds, groups
        )
        page(sheet, title_rows="1:7", tall=True)
    weights = (
        ("import", "进口", "Import"),
        ("export", "出口", "Export"),
        ("transit", "过境", "Transit"),
        ("all", "合计", "Total"),
    )
    columns = (
        ("day", "日期", "Day", 12, "yyyy-mm-dd"),
        *((*one, 15, TONNES) for one in weights),
        ("records", "记录数", "Records", 10, COUNT),
    )
    daily = table(
        book, "表4 Table 4", "表4  按日", "Table 4  By day", columns, ("row", "total"), (("{days_zh} {days_en}", 1, 5),)
    )
    for cell in ("A6", "A7", "A8", "A9"):
        daily[cell].alignment = Alignment("left", "center")
    for row, height in {8: 14.5, 9: 18}.items():
        daily.row_dimensions[row].height = height
    daily.column_dimensions["G"].width = 2
    daily["H5"] = "{chart}"
    page(daily, title_rows="1:7")
    columns = (
        ("no", "序号", "No.", 8, COUNT),
        ("name", "核对内容", "Check", 84, "@"),
        ("left", "表内", "In the tables", 20, TONNES),
        ("right", "应为", "Must be", 20, TONNES),
        ("difference", "差", "Difference", 16, "#,##0.000000"),
        ("result", "结果", "Result", 18, "@"),
    )
    checks = table(book, "核对 Checks", "核对", "Cross-foot checks, by formula, to the gram", columns, ("row", "total"))
    for name in ("{total.no}", "{total.left}", "{total.right}", "{total.difference}"):
        for cell in checks[9]:
            if cell.value == name:
                cell.value = None
    for row in range(6, 10):
        for letter in "AF":
            checks[f"{letter}{row}"].alignment = Alignment("center", "center")
    put(checks, "B5", "每行两数须相等 Both figures of a line must be equal", font(10, ACCENT, bold=True))
    for rule, colour in (('LEFT($F8,2)="一致"', OK), ('LEFT($F8,2)="不符"', BAD)):
        checks.conditional_formatting.add("F8:F60", FormulaRule([rule], font=Font(color=colour, bold=True)))
    # what the return was made of, to be held against the journal later: `verify --against`
    put(checks, "A4", "台账 Journal {journal_no}:{journal_hash}", font(10, QUIET))
    checks.row_dimensions[4].height = 16
    page(checks, title_rows="1:7")
    book.properties.creator = "HorgosDesk"
    book.properties.created = AT.replace(tzinfo=None)
    saved = io.BytesIO()
    book.save(saved)
    return finished(saved.getvalue(), {}, AT)


def told(data: bytes) -> bytes:
    """What a workbook says, as today's openpyxl writes it: another version of that is no change of the template."""
    saved = io.BytesIO()
    load_workbook(io.BytesIO(data)).save(saved)
    return finished(saved.getvalue(), {}, AT)


def main() -> int:
    """Write the template, or with --check compare."""
    file, made = Path(__file__).with_name("monthly.xlsx"), make()
    if "--check" in sys.argv[1:]:
        return 0 if told(file.read_bytes()) == told(made) else 1
    file.write_bytes(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
