"""Makes monthly.xlsx anew: `python resources/templates/make.py`. A desk that wants another look edits the workbook instead.

What the program fills is marked: {{port}}, {{month}}, {{unit}}, {{state}}, {{who}}, {{at}}, {{position}}, {{mark}} anywhere;
in the first column of a table {{rows}}, {{subtotal}} and {{total}} mark the rows whose formats its lines take.
"""

from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

FONT = "Microsoft YaHei"
LINE = Side(style="thin", color="B8C0C8")
HAIR = Side(style="hair", color="C9CFD6")
HEAD = PatternFill("solid", fgColor="E9EEF5")
SUB = PatternFill("solid", fgColor="F6F7F9")
TONNES = "#,##0.000"
PERCENT = "0.0"
SPANS = (
    ("本月\nMonth", TONNES),
    ("上年同月\nSame month last year", TONNES),
    ("增减\nChange %", PERCENT),
    ("本年累计\nYear to date", TONNES),
    ("上年同期累计\nSame of last year", TONNES),
    ("增减\nChange %", PERCENT),
)


def table(
    book: Workbook, name: str, title: str, keys: list[tuple[str, int]], figures: list[tuple[str, str]], subtotal: bool
) -> None:
    """One table sheet: title, unit, headings, and the three rows whose formats the lines take."""
    sheet = book.create_sheet(name)
    width = len(keys) + len(figures)
    sheet["A1"] = title
    sheet["A1"].font = Font(name=FONT, size=14, bold=True)
    sheet["A2"] = "{{port}} · {{month}} · {{state}}"
    sheet["A2"].font = Font(name=FONT, size=10, color="5B6470")
    sheet["A3"] = "{{mark}}"
    sheet["A3"].font = Font(name=FONT, size=10, bold=True, color="B3261E")
    unit = sheet.cell(3, width, "单位：吨 Unit: t" if figures[0][1] == TONNES else "")
    unit.font = Font(name=FONT, size=9, color="5B6470")
    unit.alignment = Alignment(horizontal="right")
    for column, (text, _) in enumerate([*keys, *figures], 1):
        cell = sheet.cell(4, column, text)
        cell.font = Font(name=FONT, size=10, bold=True)
        cell.fill = HEAD
        cell.border = Border(top=LINE, bottom=LINE)
        cell.alignment = Alignment(
            horizontal="left" if column <= len(keys) else "right", vertical="center", wrap_text=True
        )
    sheet.row_dimensions[4].height = 44
    marks = ["{{rows}}", *(["{{subtotal}}"] if subtotal else []), "{{total}}"]
    for row, mark in enumerate(marks, 5):
        for column in range(1, width + 1):
            cell = sheet.cell(row, column)
            cell.font = Font(name=FONT, size=10, bold=mark != "{{rows}}")
            cell.border = Border(top=LINE, bottom=LINE) if mark == "{{total}}" else Border(bottom=HAIR)
            if mark != "{{rows}}":
                cell.fill = HEAD if mark == "{{total}}" else SUB
            if column > len(keys):
                cell.number_format = figures[column - len(keys) - 1][1]
                cell.alignment = Alignment(horizontal="right")
        sheet.cell(row, 1, mark)
    letters = "ABCDEFGHIJKLM"
    for column, (_, chars) in enumerate(keys):
        sheet.column_dimensions[letters[column]].width = chars
    for column in range(len(keys), width):
        sheet.column_dimensions[letters[column]].width = 12 if figures[column - len(keys)][1] == PERCENT else 18
    sheet.freeze_panes = sheet.cell(5, len(keys) + 1)
    page(sheet, repeat=True)


def page(sheet: Worksheet, repeat: bool = False) -> None:
    """A4 across, as wide as the paper, the headings on each page."""
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_margins.left = sheet.page_margins.right = 0.6
    sheet.page_margins.top = sheet.page_margins.bottom = 0.75
    sheet.oddFooter.left.text = "HorgosDesk · {{position}}"
    sheet.oddFooter.right.text = "&P / &N"
    if repeat:
        sheet.print_title_rows = "1:4"
    sheet.print_options.horizontalCentered = True
    sheet.sheet_view.showGridLines = False


def cover(book: Workbook) -> None:
    """The first sheet: what, of which month, who and when."""
    sheet = book.active
    sheet.title = "封面 Cover"
    sheet.column_dimensions["A"].width = 6
    sheet.column_dimensions["B"].width = 34
    sheet.column_dimensions["C"].width = 74
    for cell, text, size, bold, colour in (
        ("B4", "{{port}}口岸货运量月报", 24, True, "1B1F24"),
        ("B5", "{{port_en}} port: monthly return of freight", 14, False, "5B6470"),
        ("B7", "{{mark}}", 14, True, "B3261E"),
    ):
        sheet[cell] = text
        sheet[cell].font = Font(name=FONT, size=size, bold=bold, color=colour)
    for row, (name, value) in enumerate(
        (
            ("报告月份 Month", "{{month}}"),
            ("填报单位 Reporting unit", "{{unit}}"),
            ("状态 State", "{{state}}"),
            ("记录人 Last entered by", "{{who}}"),
            ("数据截至 Data as of", "{{at}}"),
            ("数据版本 State of the data", "{{position}}"),
            ("记录数 Records in the month", "{{records}}"),
            ("负责人签字 Signature", ""),
        ),
        10,
    ):
        for column, text in (("B", name), ("C", value)):
            cell = sheet[f"{column}{row}"]
            cell.value = text
            cell.font = Font(name=FONT, size=12, bold=column == "C", color="5B6470" if column == "B" else "1B1F24")
            cell.border = Border(bottom=HAIR)
            cell.alignment = Alignment(vertical="center", horizontal="left")
        sheet.row_dimensions[row].height = 26
    page(sheet)


def checks(book: Workbook) -> None:
    """The sheet of cross-foots."""
    table(
        book,
        "校验 Checks",
        "校验表 Cross-foot checks",
        [("校验 Check", 60)],
        [("一 One", TONNES), ("二 Other", TONNES), ("差额\nDifference", "#,##0.000000"), ("结果\nResult", "@")],
        subtotal=False,
    )


def main() -> None:
    """Write the template beside this script."""
    book = Workbook()
    cover(book)
    spans = list(SPANS)
    table(
        book,
        "表1 Table 1",
        "表1 按进出口与运输方式 Table 1: by direction and mode",
        [("进出口\nDirection", 18), ("运输方式\nMode", 18)],
        spans,
        True,
    )
    table(book, "表2 Table 2", "表2 按商品类别 Table 2: by category", [("商品类别\nCategory", 40)], spans, False)
    table(book, "表3 Table 3", "表3 按国别 Table 3: by country", [("国别\nCountry", 40)], spans, False)
    table(
        book,
        "表4 Table 4",
        "表4 逐日货运量 Table 4: day by day",
        [("日期\nDay", 16)],
        [
            (f"{zh}\n{en}", TONNES)
            for zh, en in (("进口", "Import"), ("出口", "Export"), ("过境", "Transit"), ("合计", "Total"))
        ],
        False,
    )
    # a month of days and its chart fit one upright page
    days = book.worksheets[-1]
    days.page_setup.orientation = "portrait"
    days.page_setup.fitToHeight = 1
    checks(book)
    book.save(Path(__file__).with_name("monthly.xlsx"))


if __name__ == "__main__":
    main()
