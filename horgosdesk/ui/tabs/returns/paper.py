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

from horgosdesk.core.codes import Codebook, Table
from horgosdesk.core.units import GRAMS, MARKS, Marks, plain_decimal, round_half_up, show_number
from horgosdesk.excel.monthly import bilingual, cover_words
from horgosdesk.store.monthly import DIRECTIONS, Day, Monthly, Row, added
from horgosdesk.ui import theme
from horgosdesk.ui.figures import DASH, MINUS

Kind = Literal["line", "part", "whole"]
"""Of a row: a line of the table, the sum of the lines under it, the total."""
Measure = Literal["t", "%", "n"]
"""Of a column: grams that are shown in tonnes, a change, a count."""
Cell = int | Decimal | None

WIDEST = 290
"""Of the sheet, in steps of theme.space."""
_TOTAL = "合计 Total"
_FIGURES = (
    ("本月", "This month"),
    ("上年同月", "Same month of last year"),
    ("增减 %", "Change, %"),
    ("本年累计", "Year to date"),
    ("上年同期累计", "Same of last year"),
    ("增减 %", "Change, %"),
)
_MEASURES: tuple[Measure, ...] = ("t", "t", "%", "t", "t", "%")
_WIDTHS = (26, 13, 15, 9, 14, 14, 9)
"""Of the columns of tables 1 to 3, in percent: the name, then the figures."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table of the return. heads: Chinese and English, the name first. rows: kind, name, and a cell for each measure."""

    title: tuple[str, str]
    heads: tuple[tuple[str, str], ...]
    measures: tuple[Measure, ...]
    rows: tuple[tuple[Kind, str, tuple[Cell, ...]], ...]


def sheets_of(made: Monthly, codes: Codebook) -> list[Sheet]:
    """Tables 1 to 4 with their totals."""
    first: list[tuple[Kind, str, tuple[Cell, ...]]] = []
    for direction in dict.fromkeys([*DIRECTIONS, *(row.keys[0] for row in made.by_mode)]):
        first.append(("part", bilingual(codes.directions, direction), _cells(made.of_direction(direction))))
        rows = [row for row in made.by_mode if row.keys[0] == direction]
        first += [("line", bilingual(codes.modes, row.keys[1]), _cells(row)) for row in rows]
    first.append(("whole", _TOTAL, _cells(added((), made.by_mode))))
    heads = (
        ("日期", "Day"),
        ("进口", "Import"),
        ("出口", "Export"),
        ("过境", "Transit"),
        ("合计", "Total"),
        ("记录数", "Records"),
    )
    days: list[tuple[Kind, str, tuple[Cell, ...]]] = [("line", day.day, _of_day(day)) for day in made.daily]
    sums = tuple(sum(column) for column in zip(*map(_of_day, made.daily), strict=True))
    return [
        Sheet(
            ("表1 按进出口方向和运输方式", "Table 1  By direction and transport mode"),
            (("方向、运输方式", "Direction, mode"), *_FIGURES),
            _MEASURES,
            tuple(first),
        ),
        _sheet(
            ("表2 按商品类别", "Table 2  By category of goods"),
            ("商品类别", "Category"),
            codes.categories,
            made.by_category,
        ),
        _sheet(("表3 按国别", "Table 3  By country"), ("国别", "Country"), codes.countries, made.by_country),
        Sheet(("表4 按日", "Table 4  By day"), heads, ("t", "t", "t", "t", "n"), (*days, ("whole", _TOTAL, sums))),
    ]


def _sheet(title: tuple[str, str], head: tuple[str, str], names: Table, rows: Sequence[Row]) -> Sheet:
    lines: list[tuple[Kind, str, tuple[Cell, ...]]] = [
        ("line", bilingual(names, row.keys[0]), _cells(row)) for row in rows
    ]
    return Sheet(title, (head, *_FIGURES), _MEASURES, (*lines, ("whole", _TOTAL, _cells(added((), rows)))))


def _cells(row: Row) -> tuple[Cell, ...]:
    return (row.month_g, row.month_base_g, row.month_change_pct, row.year_g, row.year_base_g, row.year_change_pct)


def _of_day(day: Day) -> tuple[int, int, int, int, int]:
    return day.import_g, day.export_g, day.transit_g, day.total_g, day.records


def _shown(value: Cell, measure: Measure, marks: Marks) -> str:
    if value is None:
        return DASH
    if measure == "%":
        return show_number(value, marks, 1).replace("-", MINUS)
    return show_number(Decimal(value) / GRAMS["t"], marks, 3) if measure == "t" else show_number(value, marks)


def _plain(value: Cell, measure: Measure, marks: Marks) -> str:
    if value is None:
        return DASH
    if measure == "%":
        number = f"{round_half_up(Decimal(value), 1)}"
    else:
        number = plain_decimal(Decimal(value) / (GRAMS["t"] if measure == "t" else 1))
    return number.replace(".", marks.decimal)


class Paper(QTextBrowser):
    """The return of one month on calm paper; what is read can be selected and copied as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
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

    def show_return(self, made: Monthly, codes: Codebook, folder: Path, lang: str) -> None:
        """Show a month; the scroll stays."""
        at = self.verticalScrollBar().value()
        # always there, so that the sheet's margins need not move when it comes and goes
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.sheets = sheets_of(made, codes)
        self._marks = MARKS[lang]
        self.setFont(theme.number_font())
        self.document().setDefaultFont(theme.number_font())
        self.setHtml(self._cover(made, folder) + "".join(map(self._table, self.sheets)))
        self._fit()
        self.verticalScrollBar().setValue(at)

    def show_words(self, text: str) -> None:
        """Show these words instead of a return."""
        self.sheets = []
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        quiet = theme.tokens().quiet.name()
        self.setHtml(f"<p align=center style='color:{quiet}; margin-top:{theme.space(40)}px'>{html.escape(text)}</p>")
        self._fit()

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
            lines += ["  ".join(sheet.title), "\t".join(" ".join(head) for head in sheet.heads)]
            for _kind, name, cells in sheet.rows:
                told = [_plain(cell, measure, self._marks) for cell, measure in zip(cells, sheet.measures, strict=True)]
                lines.append("\t".join([name, *told]))
            lines.append("")
        data = QMimeData()
        data.setText("\n".join(lines))
        data.setHtml(self.toHtml())
        QGuiApplication.clipboard().setMimeData(data)
        return sum(len(sheet.rows) for sheet in self.sheets)

    def _cover(self, made: Monthly, folder: Path) -> str:
        tokens = theme.tokens()
        words = {key: html.escape(str(value)) for key, value in cover_words(made, folder).items()}
        quiet, step = tokens.quiet.name(), theme.space(1)
        size = theme.font(1.6).pointSizeF()
        centred = (
            (f"font-size:{size}pt", f"{words['port_zh']}口岸货运量月报表"),
            (f"color:{quiet}", f"Monthly return of cargo, port of {words['port_en']}"),
            ("", f"{words['month_zh']} {words['month_en']}"),
            ("", words["state"]),
            (f"color:{tokens.bad.name()}; font-weight:600", words["mark"]),
        )
        pairs = (
            (("填报单位", "Reporting unit", words["unit"]), ("登记号", "Register no.", words["register_no"])),
            (("本月", "Month (and base)", words["spans"]), ("数据截至", "Data as of", words["as_of"])),
            (
                ("本年累计", "Year to date (and base)", words["year_spans"]),
                ("最后录入", "Last entered by", words["entered_by"]),
            ),
            (
                ("本月记录数", "Records of the month", words["records"]),
                ("台账序号", "Journal entry no.", words["position"]),
            ),
            (("上年数据", "Base of comparison", words["base"]), ("台账哈希", "Journal hash", words["hash"])),
        )
        pad = f"padding:{step}px {2 * step}px"
        lines = "".join(
            "<tr>"
            + "".join(
                f"<td style='{pad}; color:{quiet}'>{zh}<br>{en}</td><td valign=middle style='{pad}'>{value}</td>"
                for zh, en, value in pair
            )
            + "</tr>"
            for pair in pairs
        )
        said = "".join(
            f"<p style='margin:{step}px 0'>{words[name]}</p>"
            for name in ("headline_zh", "headline_en", "year_headline_zh", "year_headline_en")
        )
        return (
            "".join(f"<p align=center style='margin:{step}px 0; {style}'>{text}</p>" for style, text in centred if text)
            + f"<p></p><table width=100% cellspacing=0>{lines}</table><p></p>{said}"
        )

    def _table(self, sheet: Sheet) -> str:
        tokens, step = theme.tokens(), theme.space(1)
        line, quiet, strong = tokens.line.name(), tokens.quiet.name(), theme.mix(tokens.line, tokens.text, 0.55).name()
        pad, inset = f"padding:{step}px {2 * step}px", f"padding:{step}px {2 * step}px {step}px {6 * step}px"
        widths = _WIDTHS if len(sheet.heads) == len(_WIDTHS) else (20, 16, 16, 16, 18, 14)
        heads = "".join(
            f"<td width={widths[place]}% align={'right' if place else 'left'}"
            f" style='{pad}; border-bottom:1px solid {strong}; color:{quiet}'>{zh}<br>{en}</td>"
            for place, (zh, en) in enumerate(sheet.heads)
        )
        parted = any(kind == "part" for kind, _, _ in sheet.rows)
        rows = []
        for kind, name, cells in sheet.rows:
            look = f"border-bottom:1px solid {line if kind != 'whole' else strong}" + (
                "" if kind == "line" else "; font-weight:600"
            )
            if kind == "whole":
                look += f"; border-top:1px solid {strong}"
            first = inset if parted and kind == "line" else pad
            told = "".join(
                f"<td align=right style='{pad}; {look}'>{_shown(cell, measure, self._marks)}</td>"
                for cell, measure in zip(cells, sheet.measures, strict=True)
            )
            rows.append(f"<tr><td style='{first}; {look}'>{html.escape(name)}</td>{told}</tr>")
        size = theme.font(1.25).pointSizeF()
        zh, en = sheet.title
        return (
            f"<p style='font-size:{size}pt; margin-top:{8 * step}px; margin-bottom:0'>{zh}</p>"
            f"<p style='color:{quiet}; margin:0'>{en} · 单位：吨 Unit: tonnes (t)</p><p style='margin:0; font-size:2pt'></p>"
            f"<table width=100% cellspacing=0 style='border-collapse:collapse'><tr>{heads}</tr>{''.join(rows)}</table>"
        )
