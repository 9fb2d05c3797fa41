"""Sheets that are made without a template, in the look of the return's: letters, lines, headings in two languages, print."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from horgosdesk.core.headline import DASH
from horgosdesk.excel.template import Form, Value

FONT = "Microsoft YaHei"
TEXT, QUIET, ACCENT, OK, WARN, BAD = "1B1F24", "5B6470", "2F6FBA", "2E7D4F", "B26A00", "B3261E"
RAISED, HEAD, RULE = "F6F7F9", "E9EEF5", "B8C0C8"
COUNT, DAY, WORDS = "#,##0", "yyyy-mm-dd", "@"
FIRST = 8
"""The row of a table's first line; its headings are the rows 5 to 7."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading in both languages, its width in characters, its number format, WORDS for text."""

    zh: str
    en: str
    width: float
    form: str


def font(size: float = 10, colour: str = TEXT, *, bold: bool = False) -> Any:
    """The letters of all sheets."""
    from openpyxl.styles import Font

    return Font(FONT, size, bold=bold, color=colour)


def border(**sides: tuple[str, str]) -> Any:
    """Lines around a cell: (style, colour) by top, bottom."""
    from openpyxl.styles import Border, Side

    return Border(**{name: Side(*side) for name, side in sides.items()})


STRONG, THIN, HAIR = ("medium", ACCENT), ("thin", RULE), ("hair", RULE)


class Page:
    """A sheet of one table, written line by line. `form` has what its formulas come to; `row` is the next line's."""

    def __init__(
        self, book: Any, name: str, zh: str, en: str, columns: Sequence[Column], notes: Sequence[str], mark: str = ""
    ) -> None:
        """name: of the sheet. notes: what stands to the right of the title, up to three lines. mark: a warning."""
        from openpyxl.utils import get_column_letter

        self.sheet = book.create_sheet(name)
        self.form = Form(self.sheet, Path(name))
        self.columns = columns
        self.letters = [get_column_letter(place) for place in range(1, len(columns) + 1)]
        self.row = FIRST
        self._looks: dict[tuple[int, bool, str], Any] = {}
        for row, height in {1: 24, 2: 17, 3: 17, 4: 6, 5: 18, 6: 17, 7: 15}.items():
            self.sheet.row_dimensions[row].height = height
        self.say("A1", zh, font(15, bold=True))
        self.say("A2", en, font(10, QUIET))
        self.say("A3", mark, font(10, BAD, bold=True))
        for row, (note, letters) in enumerate(
            zip(notes, (font(11, ACCENT, bold=True), font(9, QUIET), font(9, QUIET)), strict=False), 1
        ):
            self.say(f"{self.letters[-1]}{row}", note, letters, "right")
        for place, column in enumerate(columns):
            self._head(place, column)
        self.sheet.freeze_panes = f"B{FIRST}"
        print_set_up(self.sheet, f"1:{FIRST - 1}")

    def _head(self, place: int, column: Column) -> None:
        letter = self.letters[place]
        self.sheet.column_dimensions[letter].width = column.width
        self._flush(place, self.say(f"{letter}6", column.zh, font(10, bold=True)))
        self._flush(place, self.say(f"{letter}7", column.en, font(8, QUIET)))
        for row in (5, 6, 7):
            self.sheet[f"{letter}{row}"].fill = fill(HEAD)
        self.sheet[f"{letter}5"].border = border(top=STRONG)
        self.sheet[f"{letter}7"].border = border(bottom=THIN)

    def say(self, cell: str, text: Value, letters: Any, across: str = "left", *, wrap: bool = False) -> Any:
        """Put something into a cell by its name."""
        from openpyxl.styles import Alignment

        one = self.sheet[cell]
        self.form.put(one, text)
        one.font = letters
        one.alignment = Alignment(across, "top" if wrap else "center", wrap_text=wrap)
        return one

    def _flush(self, place: int, cell: Any) -> None:
        """Words to the left, a little off what stands there; all else to the right."""
        from openpyxl.styles import Alignment

        left = not place or self.columns[place].form == WORDS
        cell.alignment = Alignment("left" if left else "right", "center", indent=int(left and place > 0))

    def group(self, text: str, first: int, last: int) -> None:
        """A heading over the headings of some columns, counted from 0."""
        self.sheet.merge_cells(f"{self.letters[first]}5:{self.letters[last]}5")
        self.say(f"{self.letters[first]}5", text, font(10, ACCENT, bold=True), "center")

    def section(self, text: str) -> None:
        """A line that says what the lines below have in common."""
        for letter in self.letters:
            self.sheet[f"{letter}{self.row}"].fill = fill(RAISED)
            self.sheet[f"{letter}{self.row}"].border = border(bottom=HAIR)
        self.say(f"A{self.row}", text, font(10, ACCENT, bold=True))
        self.sheet.row_dimensions[self.row].height = 20
        self.row += 1

    def line(
        self, values: Sequence[Value | None], *, total: bool = False, forms: Mapping[int, str] | None = None
    ) -> int:
        """A line of the table, None shown as a dash; its row. forms: other number formats, by place from 0."""
        for place, (column, value) in enumerate(zip(self.columns, values, strict=True)):
            cell = self.sheet.cell(self.row, place + 1)
            cell._style = copy(self._look(place, total, (forms or {}).get(place, column.form)))
            self.form.put(cell, DASH if value is None else value)
        self.sheet.row_dimensions[self.row].height = 20 if total else 16.5
        self.row += 1
        return self.row - 1

    def _look(self, place: int, total: bool, form: str) -> Any:
        """The style of a line's cell; openpyxl takes longer to find one than to write the cell, so each is made once."""
        key = (place, total, form)
        if key not in self._looks:
            model = self.sheet.cell(self.row, place + 1)
            self._flush(place, model)
            model.font, model.number_format = font(bold=total), form
            model.border = border(top=THIN, bottom=STRONG) if total else border(bottom=HAIR)
            if total:
                model.fill = fill(HEAD)
            self._looks[key] = copy(model._style)
        return self._looks[key]


def fill(colour: str) -> Any:
    """A cell's ground."""
    from openpyxl.styles import PatternFill

    return PatternFill("solid", fgColor=colour)


def print_set_up(sheet: Any, title_rows: str = "", *, one_page: bool = False) -> None:
    """A4 across, as wide as the paper, headings on each page, pages numbered."""
    sheet.sheet_view.showGridLines = False
    sheet.page_setup.paperSize, sheet.page_setup.orientation = "9", "landscape"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 1 if one_page else 0
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    margins.top, margins.bottom, margins.header, margins.footer = 0.75, 0.7, 0.35, 0.35
    if title_rows:
        sheet.print_title_rows = title_rows


def running_heads(sheet: Any, left: str, right: str, foot: str, mark: str = "") -> None:
    """What stands at the head and foot of each printed page."""
    for part, text in (
        (sheet.oddHeader.left, left),
        (sheet.oddHeader.right, right),
        (sheet.oddFooter.left, foot),
        (sheet.oddFooter.right, "第 &P 页，共 &N 页  Page &P of &N"),
    ):
        part.text, part.size, part.color = text, 8, QUIET
    if mark:
        sheet.oddHeader.center.text, sheet.oddHeader.center.color = mark, BAD
        sheet.sheet_properties.tabColor = BAD
