"""A month's return as it will print, in the return's own two languages: as HTML to read and as text to paste."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser

from horgosdesk.core.codes import Codebook
from horgosdesk.core.units import GRAMS, MARKS, Marks, change_pct, plain_decimal, show_number
from horgosdesk.excel.monthly import bilingual, cover_words
from horgosdesk.store.monthly import Monthly, Row, added
from horgosdesk.ui import theme
from horgosdesk.ui.figures import DASH, MINUS

Kind = Literal["line", "part", "whole"]
"""Of a row: a line of the table, a subtotal, the total."""
WIDEST = 290
"""Of the sheet, in steps of theme.space."""
_TOTAL = "合计 Total"
_SUBTOTAL = "小计 Subtotal"
_FIGURES = (
    ("本月", "Month"),
    ("上年同月", "Same month last year"),
    ("增减", "Change %"),
    ("本年累计", "Year to date"),
    ("上年同期累计", "Same of last year"),
    ("增减", "Change %"),
)
_WIDTHS = (13, 15, 8, 14, 14, 8)
"""Of these columns, in percent; names get the rest."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of the return. heads: Chinese and English. rows: kind, names, then grams or changes (None: a dash)."""

    title: str
    heads: tuple[tuple[str, str], ...]
    names: int
    rows: tuple[tuple[Kind, tuple[str, ...], tuple[int | Decimal | None, ...]], ...]


def sheets_of(figures: Monthly, codes: Codebook) -> list[Sheet]:
    """Tables 1 to 4 with their totals."""
    direction, mode = ("进出口", "Direction"), ("运输方式", "Mode")
    first: list[tuple[Kind, tuple[str, ...], tuple[int | Decimal | None, ...]]] = []
    for key in dict.fromkeys(row.keys[0] for row in figures.by_mode):
        rows = [row for row in figures.by_mode if row.keys[0] == key]
        names = bilingual(codes.directions, key)
        first.append(("part", (names, _SUBTOTAL), _sum(rows)))
        first += [("line", (names, bilingual(codes.modes, row.keys[1])), _row(row)) for row in rows]
    first.append(("whole", (_TOTAL, ""), _sum(figures.by_mode)))
    sheets = [
        Sheet("表1 按进出口与运输方式 Table 1: by direction and mode", (direction, mode, *_FIGURES), 2, tuple(first))
    ]
    for title, head, table, rows in (
        ("表2 按商品类别 Table 2: by category", ("商品类别", "Category"), codes.categories, figures.by_category),
        ("表3 按国别 Table 3: by country", ("国别", "Country"), codes.countries, figures.by_country),
    ):
        lines = [("line", (bilingual(table, row.keys[0]),), _row(row)) for row in rows]
        sheets.append(Sheet(title, (head, *_FIGURES), 1, (*lines, ("whole", (_TOTAL,), _sum(rows)))))  # type: ignore[arg-type]
    days = [("line", (day.day,), (day.import_g, day.export_g, day.transit_g, day.total_g)) for day in figures.daily]
    sums = tuple(sum(column) for column in zip(*(values for _, _, values in days), strict=True))
    heads = (("日期", "Day"), ("进口", "Import"), ("出口", "Export"), ("过境", "Transit"), ("合计", "Total"))
    sheets.append(Sheet("表4 逐日货运量 Table 4: day by day", heads, 1, (*days, ("whole", (_TOTAL,), sums))))  # type: ignore[arg-type]
    return sheets


def _row(row: Row) -> tuple[int | Decimal | None, ...]:
    return (
        row.month_g,
        row.month_base_g,
        change_pct(row.month_g, row.month_base_g),
        row.year_g,
        row.year_base_g,
        change_pct(row.year_g, row.year_base_g),
    )


def _sum(rows: Sequence[Row]) -> tuple[int | Decimal | None, ...]:
    return _row(added((), rows))


def _shown(value: int | Decimal | None, marks: Marks) -> str:
    if value is None:
        return DASH
    if isinstance(value, Decimal):
        return show_number(value, marks, 1).replace("-", MINUS)
    return show_number(Decimal(value) / GRAMS["t"], marks, 3)


def _plain(value: int | Decimal | None, marks: Marks) -> str:
    if value is None:
        return DASH
    number = f"{value:.1f}" if isinstance(value, Decimal) else plain_decimal(Decimal(value) / GRAMS["t"])
    return number.replace(".", marks.decimal)


class Paper(QTextBrowser):
    """The return of one month on calm paper; what is read can be selected and copied as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        # always there, so that the sheet's margins need not move when it comes and goes
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.sheets: list[Sheet] = []
        self._marks = MARKS["en"]

    def restyle(self) -> None:
        """Take up the colours in force."""
        tokens = theme.tokens()
        self.setStyleSheet(
            f"QTextBrowser {{ border: none; border-top: 1px solid {tokens.line.name()}; border-radius: 0; }}"
            f" QTextBrowser:focus {{ border-top-color: {tokens.accent.name()}; }}"
        )

    def show_return(self, figures: Monthly, codes: Codebook, folder: Path, lang: str) -> None:
        """Show a month; the scroll stays."""
        at = self.verticalScrollBar().value()
        self.sheets = sheets_of(figures, codes)
        self._marks = MARKS[lang]
        self.setFont(theme.number_font())
        self.document().setDefaultFont(theme.number_font())
        self.setHtml(self._cover(figures, folder) + "".join(map(self._table, self.sheets)))
        self._fit()
        self.verticalScrollBar().setValue(at)

    def show_words(self, text: str) -> None:
        """Show these words instead of a return."""
        self.sheets = []
        quiet = theme.tokens().quiet.name()
        self.setHtml(f"<p align=center style='color:{quiet}; margin-top:{theme.space(20)}px'>{html.escape(text)}</p>")

    def _fit(self) -> None:
        """Keep the sheet no wider than an eye can follow a line, in the middle of a wide screen."""
        room = self.viewport().width()
        side = max(theme.space(6), (room - theme.space(WIDEST)) // 2)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if form.leftMargin() != side:
            form.setLeftMargin(side)
            form.setRightMargin(side)
            form.setTopMargin(theme.space(4))
            form.setBottomMargin(theme.space(8))
            frame.setFrameFormat(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def copy_all(self) -> int:
        """Put all tables on the clipboard, as text for a sheet and as they look; how many rows."""
        lines: list[str] = []
        for sheet in self.sheets:
            lines += [sheet.title, "\t".join(f"{zh} {en}" for zh, en in sheet.heads)]
            for _kind, names, values in sheet.rows:
                lines.append("\t".join([*names, *(_plain(value, self._marks) for value in values)]))
            lines.append("")
        data = QMimeData()
        data.setText("\n".join(lines))
        data.setHtml(self.toHtml())
        QGuiApplication.clipboard().setMimeData(data)
        return sum(len(sheet.rows) for sheet in self.sheets)

    def _cover(self, figures: Monthly, folder: Path) -> str:
        tokens, words = (
            theme.tokens(),
            {key: html.escape(str(value)) for key, value in cover_words(figures, folder).items()},
        )
        quiet, step = tokens.quiet.name(), theme.space(1)
        mark = (
            f"<p align=center style='color:{tokens.bad.name()}; font-weight:600'>{words['mark']}</p>"
            if words["mark"]
            else ""
        )
        lines = "".join(
            f"<tr><td style='color:{quiet}; padding:{step}px {4 * step}px {step}px 0'>{zh} {en}</td>"
            f"<td style='padding:{step}px 0'>{value}</td></tr>"
            for zh, en, value in (
                ("报告月份", "Month", f"{words['month_zh']} {words['month_en']}"),
                ("填报单位", "Reporting unit", words["unit"]),
                ("状态", "State", words["state"]),
                ("记录人", "Last entered by", words["entered_by"]),
                ("数据截至", "Data as of", words["as_of"]),
                ("台账序号", "Journal entry no.", words["position"]),
                ("登记号", "Register no.", words["register_no"]),
                ("记录数", "Records in the month", show_number(figures.total.records, self._marks)),
            )
        )
        size = theme.font(1.6).pointSizeF()
        return (
            f"<p align=center style='font-size:{size}pt; margin-bottom:0'>{words['port_zh']}口岸货运量月报表</p>"
            f"<p align=center style='color:{quiet}; margin-top:{step}px'>Monthly return of cargo, port of {words['port_en']}</p>"
            f"{mark}<table align=center cellspacing=0>{lines}</table>"
        )

    def _table(self, sheet: Sheet) -> str:
        tokens, step = theme.tokens(), theme.space(1)
        line, quiet, strong = tokens.line.name(), tokens.quiet.name(), theme.mix(tokens.line, tokens.text, 0.55).name()
        pad = f"padding:{step}px {2 * step}px"
        widths = (20,) * 5 if len(sheet.heads) == 5 else (28, *_WIDTHS) if sheet.names == 1 else (13, 15, *_WIDTHS)
        heads = "".join(
            f"<td width={widths[place]}% align={'left' if place < sheet.names else 'right'}"
            f" style='{pad}; border-bottom:1px solid {strong}; color:{quiet}'>{zh}<br>{en}</td>"
            for place, (zh, en) in enumerate(sheet.heads)
        )
        rows = []
        before = ""
        for kind, names, values in sheet.rows:
            edge = (
                f"border-bottom:1px solid {line}"
                if kind == "line"
                else f"border-bottom:1px solid {strong}; font-weight:600"
            )
            # a direction is named once, where its lines begin
            shown = ("" if kind != "whole" and sheet.names > 1 and names[0] == before else names[0], *names[1:])
            before = names[0]
            cells = "".join(f"<td style='{pad}; {edge}'>{html.escape(name)}</td>" for name in shown)
            cells += "".join(
                f"<td align=right style='{pad}; {edge}'>{_shown(value, self._marks)}</td>" for value in values
            )
            rows.append(f"<tr>{cells}</tr>")
        size = theme.font(1.25).pointSizeF()
        return (
            f"<p style='font-size:{size}pt; margin-top:{7 * step}px; margin-bottom:{step}px'>{html.escape(sheet.title)}</p>"
            f"<p align=right style='color:{quiet}; margin:0'>单位：吨 Unit: t</p>"
            f"<table width=100% cellspacing=0 style='border-collapse:collapse'><tr>{heads}</tr>{''.join(rows)}</table>"
        )
