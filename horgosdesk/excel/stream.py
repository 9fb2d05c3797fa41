"""A very long list as a workbook: openpyxl makes the book with its looks, and the rows are streamed as XML into its package.

openpyxl takes some 350 microseconds for a record of cargo, this a twentieth of it, in the memory of a thousand rows. What
does not fit on one sheet goes on to the next. Texts that repeat are kept once for the whole book, others stand in their cells:
so the file is a sixth smaller, and no list of texts grows with the rows. Every cell says where it is: Excel could do without,
in half the bytes, but ClosedXML, EPPlus and others lose their way.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import Any, Literal
from xml.sax.saxutils import escape

from horgosdesk.excel.sheets import MOST_TITLE, sheet_name

MOST_ROWS = 1_048_575
"""On one sheet: Excel's limit less the headings."""
MOST_BYTES = 2_000_000_000
"""Of one sheet's XML; from 2 GiB on a package needs an extension at which Excel asks whether to repair the file."""
MOST_TEXT = 32_767
"""UTF-16 units that Excel lets a cell have; what is longer ends in an ellipsis."""
MOST_SHARED = 65_536
"""Texts that are kept once."""
AT_ONCE = 1000
"""Rows that are written in one go."""
LEVEL = 5
"""Of compression. The usual 6 makes a file 2 percent smaller and takes 1.6 times as long."""

Row = Sequence[Any]

_HERE = "\0"
"""Stands for the number of the row while its cells are made; no text of a workbook can have it."""
_BEFORE_1900 = date(1899, 12, 30).toordinal()
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile(f"[&<>\r]|{_STRANGE.pattern}|{_ESCAPED.pattern}")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TEXTS = "xl/sharedStrings.xml"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
A4 = 9
"""As Excel numbers papers."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its width in characters, and what its values are.

    text: str, "" for empty; day: ISO text; number: int, of which `scale` (1, 10, 100…) make one of what is shown, None for
    empty. places: decimals always shown, None for as many as a number has. repeats: texts of which there are few.
    """

    heading: str
    width: float
    kind: Literal["text", "day", "number"] = "text"
    scale: int = 1
    places: int | None = None
    repeats: bool = False

    @property
    def formats(self) -> tuple[str, str]:
        """Excel's: of whole numbers, and of others, since one for both would show a decimal mark behind whole ones."""
        if self.kind != "number":
            return ("@" if self.kind == "text" else "yyyy-mm-dd",) * 2
        return ("#,##0", "#,##0.###") if self.places is None else ("#,##0." + "0" * self.places,) * 2


def write_list(
    path: Path, title: str, columns: Sequence[Column], rows: Iterable[Row], tell: Callable[[int], object]
) -> int:
    """Write rows of values, in the order of the columns, under their headings; how many. tell: hears how many there are so far.

    title: of the sheets. An exception leaves a file that is no workbook.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        return _Writing(package, title, columns, tell).write(iter(rows))


class _Writing:
    """A list being written."""

    def __init__(
        self, package: zipfile.ZipFile, title: str, columns: Sequence[Column], tell: Callable[[int], object]
    ) -> None:
        self._package, self._title, self._columns, self._tell = package, title, columns, tell
        self._texts: dict[str, int] = {}
        styles = _book(title, columns, [0]).styles
        self._cells = [
            _Cells(place, *one, self._texts) for place, one in enumerate(zip(columns, styles, strict=True), 1)
        ]

    def write(self, rows: Iterator[Row]) -> int:
        """The sheets, then all that tells of them; how many rows."""
        counts: list[int] = []
        first = next(rows, None)
        while first is not None or not counts:
            counts.append(0)
            rows = rows if first is None else chain([first], rows)
            self._sheet(rows, counts)
            first = next(rows, None)
        parts = _book(self._title, self._columns, counts).parts
        for name, part in (_with_texts(parts, self._texts) if self._texts else parts).items():
            if not name.startswith("xl/worksheets/"):
                self._package.writestr(name, part)
        return sum(counts)

    def _sheet(self, rows: Iterator[Row], counts: list[int]) -> None:
        name = f"xl/worksheets/sheet{len(counts)}.xml"
        end = b"</sheetData>"
        with self._package.open(name, "w") as sheet:
            size = sheet.write(_book(self._title, self._columns, counts).parts[name].partition(end)[0])
            # however long the head is, a sheet has rows: else the next one would have none either
            while (size < MOST_BYTES or not counts[-1]) and (
                some := list(islice(rows, min(AT_ONCE, MOST_ROWS - counts[-1])))
            ):
                size += sheet.write(self._xml(some, counts[-1] + 2))
                counts[-1] += len(some)
                self._tell(sum(counts))
            sheet.write(end + _book(self._title, self._columns, counts).parts[name].partition(end)[2])

    def _xml(self, rows: Sequence[Row], first: int) -> bytes:
        """Rows, the first of which has this number on its sheet."""
        columns = [of.all(values) for of, values in zip(self._cells, zip(*rows, strict=True), strict=True)]
        return "".join(
            f'<row r="{_HERE}">{"".join(cells)}</row>'.replace(_HERE, str(number))
            for number, cells in enumerate(zip(*columns, strict=True), first)
        ).encode()


class _Cells:
    """The cells of one column as XML, with _HERE for the number of the row; "" for what is empty."""

    def __init__(self, place: int, column: Column, styles: tuple[int, int], texts: dict[str, int]) -> None:
        from openpyxl.utils import get_column_letter

        letter = get_column_letter(place)
        self._at = f'<c r="{letter}{_HERE}" s="{styles[0]}"'
        self._at_part = f'<c r="{letter}{_HERE}" s="{styles[1]}"'
        self._scale, self._texts = column.scale, texts
        ways: dict[str, Callable[[Any], str]] = {"text": self._text, "day": self._day, "number": self._number}
        self._one = ways[column.kind]
        self._repeated = self._shared if column.repeats else self._one

    def all(self, values: Sequence[Any]) -> Iterable[str]:
        """A cell for each value."""
        different = dict.fromkeys(values)
        if len(different) * 4 > len(values):
            return map(self._one, values)
        known = {value: self._repeated(value) for value in different}
        return map(known.__getitem__, values)

    def _text(self, text: str) -> str:
        return f'{self._at} t="inlineStr"><is>{_text(text)}</is></c>' if text else ""

    def _shared(self, text: str) -> str:
        if not text or (text not in self._texts and len(self._texts) >= MOST_SHARED):
            return self._text(text)
        return f'{self._at} t="s"><v>{self._texts.setdefault(text, len(self._texts))}</v></c>'

    def _day(self, day: str) -> str:
        return f"{self._at}><v>{date.fromisoformat(day).toordinal() - _BEFORE_1900}</v></c>" if day else ""

    def _number(self, number: int | None) -> str:
        if number is None:
            return ""
        whole, part = divmod(number, self._scale)
        if not part:
            return f"{self._at}><v>{whole}</v></c>"
        return f"{self._at_part}><v>{digits(number, self._scale)}</v></c>"


def digits(number: int, scale: int) -> str:
    """A number of which `scale` make one, with all its digits and none beyond."""
    whole, part = divmod(abs(number), scale)
    said = f"-{whole}" if number < 0 else str(whole)
    return f"{said}.{str(scale + part)[1:].rstrip('0')}" if part else said


def _text(text: str) -> str:
    """A text as an element; what no workbook may hold is shown as U+FFFD."""
    if len(text) > MOST_TEXT // 2:
        units = text.encode("utf-16-le", "replace")
        if len(units) > 2 * MOST_TEXT:
            text = units[: 2 * (MOST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"
    if _SPECIAL.search(text):
        text = escape(_ESCAPED.sub("_x005F_", _STRANGE.sub("\ufffd", text))).replace("\r", "_x000D_")
    return f'<t xml:space="preserve">{text}</t>' if text != text.strip() or "\n" in text else f"<t>{text}</t>"


# The book


@dataclass(frozen=True, slots=True)
class _Book:
    """A book that has everything but the rows. parts: of its package; styles: the numbers of each column's formats."""

    parts: dict[str, bytes]
    styles: Sequence[tuple[int, int]]


def _book(title: str, columns: Sequence[Column], counts: Sequence[int]) -> _Book:
    """The book for sheets of so many rows each."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for number, count in enumerate(counts, 1):
        behind = f" {number}" if number > 1 else ""
        sheet = book.create_sheet(sheet_name(title)[: MOST_TITLE - len(behind)].rstrip() + behind)
        styles = _dress(sheet, columns, count)
    data = io.BytesIO()
    book.save(data)
    with zipfile.ZipFile(data) as package:
        return _Book({name: package.read(name) for name in package.namelist()}, styles)


def _dress(sheet: Any, columns: Sequence[Column], count: int) -> list[tuple[int, int]]:
    """Headings, widths, filter and the set-up of the printed page; the numbers of each column's formats."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    looks = {
        "font": Font(name="Calibri", size=11, bold=True),
        "fill": PatternFill("solid", fgColor="F6F7F9"),
        "border": Border(bottom=Side("thin", color="9AA3AE")),
    }
    styles, heads = [], []
    for place, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
        head = WriteOnlyCell(sheet, column.heading)
        head.data_type = "s"
        for name, look in looks.items():
            setattr(head, name, look)
        head.alignment = Alignment(horizontal="right" if column.kind == "number" else "left")
        heads.append(head)
        ids = []
        for form in column.formats:
            cell = WriteOnlyCell(sheet)
            cell.number_format = form
            ids.append(cell.style_id)
        styles.append((ids[0], ids[1]))
    sheet.freeze_panes = "A2"
    whole = f"A1:{get_column_letter(len(columns))}{count + 1}"
    sheet.auto_filter.ref = sheet.print_area = whole
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
    sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P / &N"
    sheet.append(heads)
    return styles


def _with_texts(parts: Mapping[str, bytes], texts: Iterable[str]) -> dict[str, bytes]:
    """The parts with a table of the texts that cells share, and where it is told of."""
    told = {
        "[Content_Types].xml": f'<Override PartName="/{_TEXTS}" ContentType="{_TYPE}"/></Types>',
        "xl/_rels/workbook.xml.rels": f'<Relationship Type="{_OFFICE}/sharedStrings" Target="/{_TEXTS}" Id="texts"/></Relationships>',
    }
    found = dict(parts)
    for name, more in told.items():
        head, end, _ = found[name].rpartition(b"</")
        assert end
        found[name] = head + more.encode()
    items = "".join(f"<si>{_text(text)}</si>" for text in texts)
    found[_TEXTS] = f'{_DECLARED}<sst xmlns="{_MAIN}">{items}</sst>'.encode()
    return found
