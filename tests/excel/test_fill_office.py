"""Forms as offices prescribe them, made hard: filled, all that is not a mark stays, and LibreOffice comes to the store's figures.

The first is written by hand in XML, since no library that writes workbooks knows half of what is in one from Excel; the
others come from openpyxl, with a picture put in. Where there is no LibreOffice the last tests do not run, and say so.
"""

import io
import re
import shutil
import struct
import subprocess
import zipfile
import zlib
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.writer.theme import theme_xml

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.excel.fill import Filled, fill_return
from horgosdesk.store import door, months, returns, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

pytestmark = pytest.mark.long

Make = Callable[..., Cargo]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(
    SOFFICE is None,
    reason="LibreOffice is not installed (apt install libreoffice-calc-nogui): nothing was recalculated",
)


def picture() -> bytes:
    """A round seal in red, 64 by 64."""
    rows = b"".join(
        b"\0"
        + b"".join(
            b"\xb3\x26\x1e" if 24 < ((x - 32) ** 2 + (y - 32) ** 2) ** 0.5 < 31 else b"\xff" * 3 for x in range(64)
        )
        for y in range(64)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def rels(*links: tuple[str, str, str]) -> str:
    told = "".join(f'<Relationship Id="{i}" Type="{REL}/{kind}" Target="{target}"/>' for i, kind, target in links)
    return f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{told}</Relationships>'


STRINGS = [
    "<r><rPr><b/><sz val='18'/><color rgb='FFB3261E'/><rFont val='SimHei'/></rPr><t>{{port}}口岸{{mon</t></r>"
    "<r><rPr><i/><sz val='12'/><rFont val='SimSun'/></rPr><t>th_zh}}</t></r>"
    "<r><rPr><sz val='12'/><rFont val='SimSun'/></rPr><t xml:space='preserve'> 进出口货运量统计月报表</t></r>",
    "<t>填报单位：{{unit}}　　登记号：{{register_no}}　　台账序号 {{position}}　　{{state}}</t>",
    "<t>项目</t>",
    "<t>本月（万吨）</t>",
    "<t>本年累计（吨）</t>",
    "<t>上年同期累计（吨）</t>",
    "<t>同比 %</t>",
    "<t>进口</t>",
    "<t>出口</t>",
    "<t>过境</t>",
    "<t>合计</t>",
    "<t>{{gross_10kt direction=import}}</t>",
    "<t>{{gross_t direction=进口 span=ytd}}</t>",
    "<t>{{gross_t direction=import span=ytd base=yes}}</t>",
    "<t>{{change gross_t direction=import span=ytd}}</t>",
    "<t>{{gross_10kt direction=export}}</t>",
    "<t>{{gross_t direction=出口 span=ytd}}</t>",
    "<t>{{gross_t direction=export span=ytd base=yes}}</t>",
    "<t>{{change gross_t direction=export span=ytd}}</t>",
    "<t>{{gross_10kt direction=transit}}</t>",
    "<t>{{gross_t direction=过境 span=ytd}}</t>",
    "<t>{{gross_t direction=transit span=ytd base=yes}}</t>",
    "<t>{{change gross_t direction=transit span=ytd}}</t>",
    "<t>{{headline span=ytd}}</t>",
    "<t>制表人：　　　　　审核人：　　　　　负责人：</t>",
    "<t>分国别（地区）货运量表　{{days span=ytd}}</t><phoneticPr fontId='1'/>",
    "<t>国别（地区）</t>",
    "<t>{{rows by=country top=6 others=yes span=ytd}}{{row.name lang=zh}}</t>",
    "<t>{{row.gross_t span=month}}</t>",
    "<t>{{row.gross_t}}</t>",
    "<t>{{row.change gross_t}}</t>",
    "<t>{{row.share gross_t}}</t>",
    "<t>参数：不打印</t>",
    "<t>普通文本，不是标记 { {gross_t} }</t>",
]


def text(ref: str, number: int, style: int = 0) -> str:
    return f'<c r="{ref}" s="{style}" t="s"><v>{number}</v></c>'


def empty(row: int, columns: str, style: int) -> str:
    return "".join(f'<c r="{letter}{row}" s="{style}"/>' for letter in columns)


def by_hand() -> dict[str, bytes]:
    """The monthly statistics form: a total table with logo and chart, a table of countries, a hidden sheet."""
    rows = [
        f'<row r="1" ht="30" customHeight="1">{text("A1", 0, 3)}{empty(1, "BCDE", 3)}</row>',
        f'<row r="2">{text("A2", 1)}{empty(2, "BCDE", 0)}</row>',
        f'<row r="3" spans="1:5">{"".join(text(f"{c}3", n, 2) for c, n in zip("ABCDE", (2, 3, 4, 5, 6), strict=True))}</row>',
    ]
    for row, name in ((4, 7), (5, 8), (6, 9)):
        first = 11 + 4 * (row - 4)
        marks = [text(f"{c}{row}", first + at, s) for at, (c, s) in enumerate((("B", 4), ("C", 1), ("D", 1), ("E", 5)))]
        rows.append(f'<row r="{row}">{text(f"A{row}", name, 2)}{"".join(marks)}</row>')
    rows += [
        f'<row r="7">{text("A7", 10, 2)}<c r="B7" s="4"><f>SUM(B4:B6)</f><v>1</v></c>'
        '<c r="C7" s="1"><f t="shared" ref="C7:D7" si="0">SUM(C4:C6)</f><v>2</v></c><c r="D7" s="1"><f t="shared" si="0"/><v>3</v></c>'
        '<c r="E7" s="5" t="str"><f>IF(D7=0,"–",ROUND((C7-D7)/D7*100,1))</f><v>旧</v></c></row>',
        f'<row r="8">{text("A8", 23, 6)}{empty(8, "BCDE", 6)}</row>',
        f'<row r="30">{text("A30", 24)}</row>',
    ]
    sheet1 = (
        f'{XML}<worksheet {NS} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" '
        'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">'
        '<sheetPr codeName="总表"><tabColor rgb="FF2F6FBA"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E30"/>'
        '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'
        '<sheetFormatPr defaultRowHeight="18" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="16" customWidth="1"/><col min="2" max="5" width="21" customWidth="1"/></cols>'
        f"<sheetData>{''.join(rows)}</sheetData>"
        '<mergeCells count="3"><mergeCell ref="A1:E1"/><mergeCell ref="A2:E2"/><mergeCell ref="A8:E8"/></mergeCells>'
        '<conditionalFormatting sqref="E4:E7"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>'
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A30"><formula1>"甲,乙"</formula1></dataValidation></dataValidations>'
        '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.9" bottom="0.7" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="1"/>'
        "<headerFooter><oddHeader>&amp;L&amp;10{{month}}&amp;C乌鲁木齐海关&amp;R机密 &amp;&amp; 内部</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页&amp;R{{register_no}}</oddFooter></headerFooter>"
        '<drawing r:id="rId1"/></worksheet>'
    )
    lines = [
        f'<row r="1">{text("A1", 25, 3)}{empty(1, "BCDE", 3)}</row>',
        f'<row r="2">{"".join(text(f"{c}2", n, 2) for c, n in zip("ABCDE", (26, 3, 4, 6, 6), strict=True))}</row>',
        f'<row r="3">{text("A3", 10, 2)}<c r="B3" s="1"><f>SUM(B4:B10)</f><v>9</v></c><c r="C3" s="1"><f>SUM(C4:C10)</f><v>9</v></c><c r="D3" s="5"/><c r="E3" s="5"><f>SUM(E4:E10)</f><v>9</v></c></row>',
        f'<row r="4">{text("A4", 27, 7)}{text("B4", 28, 1)}{text("C4", 29, 1)}{text("D4", 30, 5)}{text("E4", 31, 5)}</row>',
        f'<row r="5">{empty(5, "A", 7)}<c r="B5" s="8"/></row>',  # the form's own looks, and cells that are not there
        '<row r="11"><c r="A11" t="inlineStr"><is><t>注：本表由系统生成。</t></is></c><c r="B11"/><c r="C11" s="1"><f>\'总表\'!C7-C3</f><v>5</v></c></row>',
    ]
    sheet2 = (
        f'{XML}<worksheet {NS}><dimension ref="A1:E11"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="5" width="20" customWidth="1"/></cols>'
        f'<sheetData>{"".join(lines)}</sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
    )
    sheet3 = f'{XML}<worksheet {NS}><sheetData><row r="1">{text("A1", 32)}{text("B1", 33)}<c r="C1"><v>3.14</v></c></row></sheetData></worksheet>'
    styles = (
        f'{XML}<styleSheet {NS}><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.000"/><numFmt numFmtId="165" formatCode="+0.0;[Red]-0.0;0.0"/></numFmts>'
        '<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="黑体"/></font><font><b/><sz val="18"/><name val="黑体"/></font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9EEF5"/></patternFill></fill></fills>'
        '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>'
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="9"><xf/>'
        '<xf numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1"/>'
        '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center"/></xf>'
        '<xf fontId="2" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf>'
        '<xf numFmtId="164" borderId="1" applyNumberFormat="1" applyBorder="1"/>'
        '<xf numFmtId="165" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right"/></xf>'
        '<xf applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>'
        '<xf borderId="1" applyBorder="1"/><xf numFmtId="164" fillId="2" borderId="1" applyFill="1" applyNumberFormat="1" applyBorder="1"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFB3261E"/></font></dxf></dxfs></styleSheet>'
    )
    chart = (
        f'{XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>'
        "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang='zh-CN' sz='1200'/><a:t>本年累计与上年同期（吨）</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:barChart><c:barDir val='col'/><c:grouping val='clustered'/>"
        + "".join(
            f"<c:ser><c:idx val='{n}'/><c:order val='{n}'/><c:cat><c:strRef><c:f>'总表'!$A$4:$A$6</c:f><c:strCache><c:ptCount val='3'/><c:pt idx='0'><c:v>进口</c:v></c:pt></c:strCache></c:strRef></c:cat>"
            f"<c:val><c:numRef><c:f>'总表'!${c}$4:${c}$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val='3'/><c:pt idx='0'><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>"
            for n, c in enumerate("CD")
        )
        + "<c:axId val='1'/><c:axId val='2'/></c:barChart><c:catAx><c:axId val='1'/><c:scaling/><c:delete val='0'/><c:axPos val='b'/><c:crossAx val='2'/></c:catAx><c:valAx><c:axId val='2'/><c:scaling/><c:delete val='0'/><c:axPos val='l'/><c:crossAx val='1'/></c:valAx></c:plotArea></c:chart></c:chartSpace>"
    )
    drawing = (
        f'{XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{REL}">'
        '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>60000</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>20000</xdr:rowOff></xdr:from><xdr:ext cx="340000" cy="340000"/>'
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="徽标"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="340000" cy="340000"/></a:xfrm><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>'
        "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>28</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>"
        '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
    )
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    types = "".join(
        f'<Override PartName="/{part}" ContentType="{kind}"/>'
        for part, kind in (
            ("xl/workbook.xml", f"{main}.sheet.main+xml"),
            *((f"xl/worksheets/sheet{n}.xml", f"{main}.worksheet+xml") for n in (1, 2, 3)),
            ("xl/styles.xml", f"{main}.styles+xml"),
            ("xl/sharedStrings.xml", f"{main}.sharedStrings+xml"),
            ("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
            ("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
            ("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
            ("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
        )
    )
    parts = {
        "[Content_Types].xml": f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>{types}</Types>',
        "_rels/.rels": rels(
            ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "custom-properties", "docProps/custom.xml")
        ),
        "docProps/custom.xml": f'{XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="密级"><vt:lpwstr>内部</vt:lpwstr></property></Properties>',
        "xl/workbook.xml": f'{XML}<workbook {NS}><fileVersion appName="xl"/><workbookPr codeName="本簿"/><bookViews><workbookView/></bookViews><sheets><sheet name="总表" sheetId="1" r:id="rId1"/><sheet name="国别&amp;地区" sheetId="2" r:id="rId2"/><sheet name="参数" sheetId="3" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">总表!$A$1:$E$30</definedName><definedName name="圆周率">参数!$C$1</definedName></definedNames><calcPr calcId="191029" iterate="1"/></workbook>',
        "xl/_rels/workbook.xml.rels": rels(
            *((f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in (1, 2, 3)),
            ("rId4", "styles", "styles.xml"),
            ("rId5", "sharedStrings", "/xl/sharedStrings.xml"),
            ("rId6", "theme", "theme/theme1.xml"),
        ),
        "xl/worksheets/sheet1.xml": sheet1,
        "xl/worksheets/sheet2.xml": sheet2,
        "xl/worksheets/sheet3.xml": sheet3,
        "xl/worksheets/_rels/sheet1.xml.rels": rels(("rId1", "drawing", "../drawings/drawing1.xml")),
        "xl/drawings/drawing1.xml": drawing,
        "xl/drawings/_rels/drawing1.xml.rels": rels(
            ("rId1", "image", "../media/image1.png"), ("rId2", "chart", "../charts/chart1.xml")
        ),
        "xl/charts/chart1.xml": chart,
        "xl/styles.xml": styles,
        "xl/sharedStrings.xml": f'{XML}<sst {NS} count="40" uniqueCount="{len(STRINGS)}">{"".join(f"<si>{one}</si>" for one in STRINGS)}</sst>',
        "xl/theme/theme1.xml": theme_xml,
    }
    return {**{name: part.encode() for name, part in parts.items()}, "xl/media/image1.png": picture()}


def head(sheet: Any, title: str, width: int, headings: dict[str, str]) -> None:
    """A title over merged cells and headings with borders."""
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=width)
    sheet["A1"] = title
    sheet["A1"].font, sheet["A1"].alignment = Font("SimHei", 16, bold=True), Alignment("center", "center")
    line = Side("thin")
    for cell, said in headings.items():
        sheet[cell] = said
        sheet[cell].fill, sheet[cell].font = PatternFill("solid", fgColor="DDE7F3"), Font("SimHei", 10)
        sheet[cell].border, sheet[cell].alignment = Border(line, line, line, line), Alignment("center", "center")


def crossed() -> dict[str, bytes]:
    """Imports and exports side by side, two tables in one row, with formulas of every kind over and beside them."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "分商品 '统计' 表"
    head(
        sheet,
        "{{month_zh}}{{port}}口岸分商品类别进出口统计",
        8,
        {
            "A2": "进口",
            "E2": "出口",
            "A3": "类别",
            "B3": "本月",
            "C3": "累计",
            "D3": "同比%",
            "E3": "类别",
            "F3": "本月",
            "G3": "累计",
            "H3": "同比%",
        },
    )
    sheet.merge_cells("A2:D2")
    sheet.merge_cells("E2:H2")
    line = Side("hair")
    for row in range(4, 12):
        for column in range(1, 9):
            cell = sheet.cell(row, column)
            cell.border, cell.number_format = Border(line, line, line, line), "#,##0.000"
    for start, direction in (("ABCD", "import"), ("EFGH", "export")):
        sheet[f"{start[0]}4"] = (
            f"{{{{rows by=category direction={direction} top=7 others=yes order=gross_t span=ytd}}}}{{{{row.name lang=zh}}}}"
        )
        sheet[f"{start[1]}4"], sheet[f"{start[2]}4"] = "{{row.gross_t span=month}}", "{{row.gross_t}}"
        sheet[f"{start[3]}4"] = "{{row.change gross_t}}"
    sheet["A12"], sheet["B12"], sheet["C12"] = "合计", "=SUM(B4:B11)", "=SUM(C4:C11)"
    sheet["E12"], sheet["F12"], sheet["G12"] = "合计", "=SUM(F4:F11)", "=SUM(G4:G11)"
    sheet["H13"] = "=C12+G12"
    sheet["J4"] = ArrayFormula("J4:J11", "=B4:B11*1000")
    sheet["A14"] = (
        "注：进口{{gross_t direction=import span=ytd places=1}}吨，占{{share gross_t direction=import span=ytd}}%；数据截至{{as_of}}。"
    )
    sheet["A14"].comment = Comment("请勿改动 {{gross_t}}", "统计科")
    sheet.column_dimensions["J"].hidden = True
    for letter, width in zip("ABCDEFGH", (18, 15, 17, 9) * 2, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.conditional_formatting.add("C4:C11", DataBarRule("num", 0, "max", color="3B6FB6"))
    sheet.conditional_formatting.add(
        "D4:D11", CellIsRule(operator="lessThan", formula=["0"], font=Font(color="B3261E"))
    )
    listed = DataValidation("list", formula1='"是,否"')
    listed.add("H14")
    sheet.add_data_validation(listed)
    sheet.freeze_panes = "A4"
    sheet.protection.enable()
    sheet.print_area, sheet.print_title_rows = "A1:H30", "1:3"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", "9"
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.HeaderFooter.differentFirst = True
    sheet.firstHeader.center.text = "首页 {{month}}"
    sheet.oddFooter.center.text = "第 &P 页"
    chart = BarChart()
    chart.title = "进口本月"
    chart.add_data(Reference(sheet, min_col=2, min_row=4, max_row=11))
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=11))
    sheet.add_chart(chart, "A16")
    hidden = book.create_sheet("计算")
    hidden.sheet_state = "veryHidden"
    hidden["A1"] = "='分商品 ''统计'' 表'!C12"
    saved = io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    # a picture, which openpyxl writes only with a library for pictures
    pic = (
        '<oneCellAnchor><from><col>7</col><colOff>0</colOff><row>0</row><rowOff>0</rowOff></from><ext cx="300000" cy="300000"/><pic><nvPicPr><cNvPr id="9" name="徽"/><cNvPicPr/></nvPicPr>'
        f'<blipFill><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{REL}" r:embed="rId99"/><a:stretch xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:fillRect/></a:stretch></blipFill>'
        '<spPr><a:prstGeom xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" prst="rect"/></spPr></pic><clientData/></oneCellAnchor>'
    )
    drawing, links = "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"
    parts[drawing] = parts[drawing].replace(b"</wsDr>", pic.encode() + b"</wsDr>")
    parts[links] = parts[links].replace(
        b"</Relationships>",
        f'<Relationship Id="rId99" Type="{REL}/image" Target="/xl/media/image1.png"/></Relationships>'.encode(),
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"<Default ", b'<Default Extension="png" ContentType="image/png"/><Default ', 1
    )
    parts["xl/media/image1.png"] = picture()
    return parts


def timed() -> dict[str, bytes]:
    """Days of the month with dates in the form's own format, and release times by lane, with lines of text between."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "日报汇总"
    head(
        sheet,
        "{{days}}{{port}}口岸运行日报汇总",
        6,
        {
            "A3": "日期",
            "B3": "进口（吨）",
            "C3": "出口（吨）",
            "D3": "合计（吨）",
            "E3": "列车（列）",
            "F3": "车辆（辆）",
        },
    )
    sheet["A4"] = "{{rows by=day}}{{row.date}}"
    sheet["B4"], sheet["C4"] = "{{row.gross_t direction=import}}", "{{row.gross_t direction=export}}"
    sheet["E4"], sheet["F4"] = "{{row.trains}}", "{{row.wagons}}"
    for row in range(4, 35):
        sheet[f"A{row}"].number_format = 'm"月"d"日"'
        sheet[f"D{row}"] = f"=B{row}+C{row}"
        for letter in "BCD":
            sheet[f"{letter}{row}"].number_format = "#,##0.00"
    sheet["A35"], sheet["B35"], sheet["C35"], sheet["D35"] = "合计", "=SUM(B4:B34)", "=SUM(C4:C34)", "=SUM(D4:D34)"
    sheet["A37"] = "通关时长（自{{days span=ytd}}，{{base}}）"
    head(
        sheet,
        sheet["A1"].value,
        6,
        {"A38": "通道", "B38": "票数", "C38": "中位数（h）", "D38": "P90（h）", "E38": "达标率%", "F38": "平均（h）"},
    )
    sheet["A39"] = "{{rows by=lane direction=import span=ytd}}{{row.name lang=zh}}"
    for letter, mark in zip(
        "BCDEF", ("cases", "release_median_h", "release_p90_h", "within_pct", "release_mean_h"), strict=True
    ):
        sheet[f"{letter}39"] = f"{{{{row.{mark}}}}}"
    sheet["A44"] = "=SUM(B39:B42)"
    for letter in "ABCDEF":
        sheet.column_dimensions[letter].width = 17
    chart = LineChart()
    chart.add_data(Reference(sheet, min_col=4, min_row=4, max_row=34))
    sheet.add_chart(chart, "H3")
    sheet.page_setup.paperSize, sheet.print_area = "9", "A1:F45"
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    for number in range(3):
        other = book.create_sheet(f"附{number}")
        other["A1"], other["B2"] = "说明", number
    saved = io.BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as package:
        return {name: package.read(name) for name in package.namelist()}


HAND_MADE = by_hand()
FORMS = {"by_hand": by_hand, "crossed": crossed, "timed": timed}


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def enter(store: Store) -> None:
    """Cargo of two years, and consignments of the year."""
    countries = ["KZ", "UZ", "KG", "TJ", "TM", "RU", "DE", "PL", "BY", ""]
    categories = ["agricultural", "energy_gas", "machinery", "nev", "textiles", "vehicles", "transport", "", "", ""]
    made = []
    for n in range(360):
        year, month, day = 2024 + n % 2, n // 2 % 11 + 1, n % 28 + 1
        made.append(
            Cargo(
                uid=new_uid(),
                day=f"{year}-{month:02d}-{day:02d}",
                direction=("import", "export", "transit")[n % 3],
                mode=("rail", "road")[n % 2],
                hs_code="100119",
                category=categories[n * 7 % 10],
                country=countries[n * 3 % 10],
                trader="=HYPERLINK(1)" if n % 5 else "甲公司",
                gross_g=10**9 // (n + 1) + 7 * n,
            )
        )
    door.apply(store, [Change(None, one) for one in made])
    start_s = 1_759_300_000
    cleared = [
        Clearance(
            uid=new_uid(),
            direction="import",
            mode="rail",
            lane=("green", "document", "physical")[n % 3],
            arrived_s=start_s + n * 40_000,
            released_s=start_s + n * 40_000 + 3600 * (4 + n % 20),
        )
        for n in range(90)
    ]
    door.apply(store, [Change(None, one) for one in cleared])


@pytest.fixture
def desk(store: Store, ready: Callable[..., Store]) -> Store:
    return ready(store, enter)


@cache
def made(name: str) -> dict[str, bytes]:
    """A form, made once: openpyxl writes the second of its making into it."""
    return FORMS[name]()


def filled(desk: Store, name: str, folder: Path) -> tuple[dict[str, bytes], Filled]:
    parts = made(name)
    file = folder / f"{name}.xlsx"
    if not file.exists():
        # each packing bears its own second, so another one is another form
        file.write_bytes(packed(parts))
    return parts, fill_return(
        desk, "2025-11", file, state=returns.state(desk), register_no="2025-11/007", base="按修订后数据"
    )


def marks_of(parts: dict[str, bytes], part: str) -> dict[str, str]:
    """The texts of a form's sheet by cell, however they are kept."""
    shared = etree.fromstring(parts["xl/sharedStrings.xml"]) if "xl/sharedStrings.xml" in parts else []
    strings = ["".join(one.itertext()) for one in shared]
    return {
        cell.get("r"): strings[int(cell.findtext(f"{MAIN}v"))] if cell.get("t") == "s" else "".join(cell.itertext())
        for cell in etree.fromstring(parts[part]).iter(f"{MAIN}c")
    }


def bare(part: bytes, marked: set[str]) -> bytes:
    """A sheet's XML without the cells that may differ and the head; the form's and the filled one's must be equal."""
    root = etree.fromstring(part)
    for cell in root.findall(f".//{MAIN}c"):
        formula = cell.find(f"{MAIN}f")
        if formula is not None or cell.get("r") in marked:
            cell.attrib.pop("t", None)
            for child in cell.findall(f"{MAIN}v") + cell.findall(f"{MAIN}is"):
                cell.remove(child)
        if cell.get("r") in marked:
            cell.getparent().remove(cell)
    pages = root.find(f"{MAIN}headerFooter")
    if pages is not None:
        root.remove(pages)
    for row in root.findall(f".//{MAIN}row"):
        row.attrib.pop("spans", None)
        if not len(row):
            row.getparent().remove(row)
    return etree.tostring(root, method="c14n")


@pytest.mark.parametrize("name", FORMS)
def test_all_that_no_mark_touches_stays_byte_for_byte(desk: Store, tmp_path: Path, name: str) -> None:
    before, done = filled(desk, name, tmp_path)
    after = unpacked(done.data)
    assert list(after) == list(before)
    sheets = {part for part in before if part.startswith("xl/worksheets/sheet")}
    changed = {part for part in before if before[part] != after[part]}
    assert changed <= sheets | {"xl/workbook.xml"}
    assert b'fullCalcOnLoad="1"' in after["xl/workbook.xml"]
    for part in changed & sheets:
        texts, cells = etree.fromstring(after[part]), etree.fromstring(before[part]).findall(f".//{MAIN}c")
        known = {cell.get("r") for cell in cells}
        new = {cell.get("r") for cell in texts.findall(f".//{MAIN}c")}
        told = {
            cell.get("r")
            for cell in texts.findall(f".//{MAIN}c")
            if cell.get("t") == "inlineStr" or cell.find(f"{MAIN}v") is not None
        }
        was = {
            cell.get("r")
            for cell in cells
            if cell.find(f"{MAIN}f") is None
            and (cell.find(f"{MAIN}v") is not None or cell.find(f"{MAIN}is") is not None)
        }
        asked = {ref for ref, said in marks_of(before, part).items() if "{{" in said}
        marked = asked | (new - known) | (told - was)
        assert bare(before[part], marked) == bare(after[part], marked), part
        assert not [
            cell
            for cell in texts.findall(f".//{MAIN}c")
            if cell.find(f"{MAIN}f") is not None and cell.find(f"{MAIN}v") is not None
        ]
        for cell in cells:
            if cell.get("s", "0") != "0":
                [now] = texts.xpath(f'.//*[local-name()="c"][@r="{cell.get("r")}"]')
                assert now.get("s") == cell.get("s")


@pytest.mark.parametrize("name", FORMS)
def test_equal_figures_make_equal_bytes(desk: Store, tmp_path: Path, name: str) -> None:
    _, one = filled(desk, name, tmp_path)
    _, other = filled(desk, name, tmp_path)
    assert one.data == other.data
    assert (one.figures, one.rows) == (other.figures, other.rows)
    assert all(check.ok for check in one.checks)


def test_a_mark_split_over_runs_is_joined_and_the_runs_keep_their_looks(desk: Store, tmp_path: Path) -> None:
    _, done = filled(desk, "by_hand", tmp_path)
    cell = openpyxl.load_workbook(io.BytesIO(done.data), rich_text=True)["总表"]["A1"].value
    assert str(cell) == "霍尔果斯口岸2025年11月 进出口货运量统计月报表"
    assert [(block.font.rFont, block.text) for block in cell] == [
        ("SimHei", "霍尔果斯口岸2025年11月"),
        ("SimSun", " 进出口货运量统计月报表"),
    ]


def test_rows_take_the_forms_own_looks_and_the_marks_where_there_are_none(desk: Store, tmp_path: Path) -> None:
    _, done = filled(desk, "by_hand", tmp_path)
    sheet = etree.fromstring(unpacked(done.data)["xl/worksheets/sheet2.xml"])
    styles = {cell.get("r"): cell.get("s") for cell in sheet.iter(f"{MAIN}c")}
    assert [styles[ref] for ref in ("A5", "B5", "C5", "A6", "B6", "E10")] == ["7", "8", "1", "7", "1", "5"]
    assert [row.get("r") for row in sheet.iter(f"{MAIN}row")] == [*map(str, range(1, 12))]


def test_the_head_says_what_the_paper_is(desk: Store, tmp_path: Path) -> None:
    _, done = filled(desk, "by_hand", tmp_path)
    book = openpyxl.load_workbook(io.BytesIO(done.data))
    raw = etree.fromstring(unpacked(done.data)["xl/worksheets/sheet1.xml"]).findtext(
        f"{MAIN}headerFooter/{MAIN}oddHeader"
    )
    # a size is told before the month, whose digits must not become part of it
    assert raw == "&L&10 2025-11&C乌鲁木齐海关  &KB3261E暂定 PROVISIONAL&R机密 && 内部"
    assert book["总表"].oddFooter.right.text == "2025-11/007"
    assert book["国别&地区"].oddHeader.center.text == "暂定 PROVISIONAL"
    assert book["参数"].oddHeader.center.text is None
    months.close(desk, "2025-11")
    _, closed = filled(desk, "by_hand", tmp_path)
    assert b"PROVISIONAL" not in closed.data
    assert closed.figures != done.figures


def prefixed(part: bytes) -> bytes:
    """As other programs write it: <x:c> for <c>."""
    text = re.sub(r"<(/?)(?!\?)([A-Za-z0-9]+)(?=[\s>/])", r"<\1x:\2", part.decode())
    return text.replace('xmlns="http', 'xmlns:x="http').encode()


def in_utf_16(part: bytes) -> bytes:
    return part.decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")


def without_references(part: bytes) -> bytes:
    """Cells whose place only their order tells."""
    return re.sub(rb' r="[A-Z]+\d+"', b"", part)


@pytest.mark.parametrize(
    ("write", "sheets"), [(prefixed, ("sheet1", "sheet2")), (in_utf_16, ("sheet1",)), (without_references, ("sheet2",))]
)
def test_other_ways_to_write_a_sheet(
    desk: Store, tmp_path: Path, write: Callable[[bytes], bytes], sheets: tuple[str, ...]
) -> None:
    _, usual = filled(desk, "by_hand", tmp_path)
    file = tmp_path / "other.xlsx"
    parts = {f"xl/worksheets/{name}.xml": write(HAND_MADE[f"xl/worksheets/{name}.xml"]) for name in sheets}
    file.write_bytes(packed({**HAND_MADE, **parts}))
    other = fill_return(
        desk, "2025-11", file, state=returns.state(desk), register_no="2025-11/007", base="按修订后数据"
    )
    for name in ("总表", "国别&地区"):
        one, two = (openpyxl.load_workbook(io.BytesIO(done.data))[name] for done in (usual, other))
        assert list(one.values) == list(two.values)


BROKEN = [
    b"",
    b"{{",
    b'"',
    b"<f>1</f>",
    b"-1",
    b"<!--x-->",
    b"<c/>",
    b"<row/>",
    b'r="ZZZZ1"',
    b"array",
    b"inlineStr",
    b"A0",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(sorted(name for name in HAND_MADE if name.endswith((".xml", ".rels")))),
    st.floats(0, 1, exclude_max=True),
    st.integers(0, 12),
    st.sampled_from(BROKEN),
)
def test_whatever_is_broken_is_said(desk: Store, tmp_path: Path, part: str, place: float, cut: int, put: bytes) -> None:
    whole = HAND_MADE[part]
    at = int(place * len(whole))
    file = tmp_path / "broken.xlsx"
    file.write_bytes(packed({**HAND_MADE, part: whole[:at] + put + whole[at + cut :]}))
    try:
        fill_return(desk, "2025-11", file, state=returns.state(desk), register_no="", base="")
    except Problem as problem:
        assert str(problem)


def recalculated(folder: Path, *files: Path) -> list[Path]:
    """Workbooks as LibreOffice saves them; it starts once for all of them."""
    out = folder / "out"
    profile = folder / "profile"
    command = [str(SOFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    done = subprocess.run([*command, "--outdir", str(out), *files], capture_output=True, text=True, timeout=300)
    made = [out / file.name for file in files]
    assert all(file.is_file() for file in made), done.stdout + done.stderr
    return made


def grams(value: Any) -> int:
    return round(Decimal(repr(float(value))) * 10**6)


@needs_office
@pytest.mark.filterwarnings("ignore:.*xtension is not supported")
def test_libreoffice_comes_to_the_figures_of_the_store(desk: Store, tmp_path: Path) -> None:
    """The forms' own formulas, of which the file holds no value, over what was filled in."""
    files = [tmp_path / f"filled_{name}.xlsx" for name in FORMS]
    for name, file in zip(FORMS, files, strict=True):
        file.write_bytes(filled(desk, name, tmp_path)[1].data)
    made = recalculated(tmp_path, *files)
    books = {name: openpyxl.load_workbook(file, data_only=True) for name, file in zip(FORMS, made, strict=True)}
    [year] = totals.totals(desk, "2025-01-01", "2025-11-30", compare=True)
    [month] = totals.totals(desk, "2025-11-01", "2025-11-30")
    assert year.base is not None
    by_direction = {
        line.keys["direction"]: line.sums.gross_g
        for line in totals.totals(desk, "2025-01-01", "2025-11-30", ("direction",))
    }
    total = books["by_hand"]["总表"]
    assert [grams(total[cell].value) for cell in ("C7", "D7", "C4")] == [
        year.sums.gross_g,
        year.base.gross_g,
        by_direction["import"],
    ]
    assert grams(total["B7"].value) * 10_000 == pytest.approx(month.sums.gross_g, abs=10_000)
    countries = books["by_hand"]["国别&地区"]
    assert [grams(countries[cell].value) for cell in ("B3", "C3", "C11")] == [month.sums.gross_g, year.sums.gross_g, 0]
    goods = books["crossed"].worksheets[0]
    assert [grams(goods[cell].value) for cell in ("C12", "G12", "H13")] == [
        by_direction["import"],
        by_direction["export"],
        by_direction["import"] + by_direction["export"],
    ]
    assert goods["J4"].value == pytest.approx(goods["B4"].value * 1000)
    assert grams(books["crossed"].worksheets[1]["A1"].value) == by_direction["import"]
    days = books["timed"]["日报汇总"]
    of_month = {
        line.keys["direction"]: line.sums.gross_g
        for line in totals.totals(desk, "2025-11-01", "2025-11-30", ("direction",))
    }
    assert grams(days["D35"].value) == of_month["import"] + of_month["export"]
    assert days["A4"].value.date().isoformat() == "2025-11-01"
    assert days["A44"].value == 90
