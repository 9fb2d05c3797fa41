"""A zipped workbook looked through before it is read: what would do harm, and what a reader would not tell.

The reader (calamine) makes one dense block of each sheet, from its first cell to its last, and shows errors and formulas
without a stored value as empty cells. So the size of the block is found out first, and those cells are named.
"""

import re
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.parsers import expat

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_BYTES = 2_000_000_000
"""Unpacked size above which a workbook is refused; a million rows of twenty columns have about a third of it."""
MOST_RATIO, RATIO_FROM = 200, 50_000_000
"""How much a workbook of some size may shrink by zipping; sheets full of equal rows reach 20."""
MOST_CELLS = 40_000_000
"""Filled cells of one sheet: Excel's 1 048 576 rows with 38 columns."""
SPARSE_CELLS = 20_000_000
"""Cells from the first to the last of a sheet above which most must be filled."""

_CHUNK = 1 << 20
_COLUMN = re.compile(rb'<c r="([A-Z]+)')
_ROW = re.compile(rb'<row r="(\d+)')
_CELL_HEAD = re.compile(rb"<c(?![a-zA-Z])")
_ROW_HEAD = re.compile(rb"<row(?![a-zA-Z])")
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,9})")
_KIND = re.compile(rb't="(\w+)"')
_SHOWN_ERROR = re.compile(r"#[A-Z/0]+[!?]?|Err:\d+")
_MOST_FLAWS = 1_000_000
_FILLED = re.compile(rb'<c r="([A-Z]+)(\d+)"(?:[^>]*[^/>])?>')
_WHOLE_CELL = re.compile(rb'<c r="([A-Z]+)(\d+)"([^>/]*)>(.*?)</c>', re.DOTALL)
_VALUE = re.compile(rb"<v[^>]*>([^<]+)</v>")
_FORMULA = re.compile(rb"<f[^>/]*>([^<]*)</f>")

Place = tuple[int, int]
"""Row and column, both from 0."""


@dataclass(slots=True)
class Odd:
    """What a sheet holds that a reader does not show."""

    flaws: dict[Place, str] = field(default_factory=dict)
    """Errors as "#N/A", formulas without a stored value as "=A2*2"."""
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    """First row, first column, last row, last column of merged cells, where the reader does not know them (.ods)."""


@dataclass(slots=True)
class Found:
    """What was found in a workbook; sheets by name."""

    sheets: dict[str, Odd] = field(default_factory=dict)
    date1904: bool = False
    """Whether its serial days count from 1904."""


def scan(path: Path, handle: IO[bytes]) -> Found:
    """Look a zipped workbook through. Problem when it is none, is a bomb, has entities, or a sheet too large to read."""
    try:
        with zipfile.ZipFile(handle) as package:
            infos = package.infolist()
            if any(info.flag_bits & 1 for info in infos):
                raise password(path)
            _check_sizes(path, infos)
            parts = {info.filename.casefold(): info for info in infos}
            if len(parts) < len(infos):
                raise not_a_table(path)  # two parts of one name: the reader might take the other
            if "xl/workbook.xml" in parts:
                return _scan_excel(path, package, parts)
            if "content.xml" in parts:
                return _scan_open(path, package, parts)
            raise not_a_table(path)
    except (
        zipfile.BadZipFile,
        zlib.error,
        NotImplementedError,
        RuntimeError,
        EOFError,
        expat.ExpatError,
        LookupError,  # an encoding that nobody knows
        ValueError,
    ) as error:
        raise not_a_table(path) from error


def not_a_table(path: Path) -> Problem:
    """What to say of a file that is no table, or a broken one."""
    return Problem(
        "file-not-a-table",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is not a workbook, whatever its name says. Open it in Excel or WPS and save it as .xlsx."
        ),
        file=path.name,
    )


def password(path: Path) -> Problem:
    """What to say of a file that cannot be read without its password."""
    return Problem(
        "file-password",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} is protected by a password. Open it in Excel, save it without the password, and try again.",
        ),
        file=path.name,
    )


def _bomb(path: Path) -> Problem:
    return Problem(
        "file-bomb",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} unpacks to far more than it should and was not opened. Copy its rows into a new workbook.",
        ),
        file=path.name,
    )


def _check_sizes(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    unpacked, packed = sum(info.file_size for info in infos), sum(info.compress_size for info in infos)
    big = [info for info in infos if info.file_size > RATIO_FROM]
    if (
        unpacked > MOST_BYTES
        or (unpacked > RATIO_FROM and unpacked > MOST_RATIO * packed)
        or any(info.file_size > MOST_RATIO * info.compress_size for info in big)
    ):
        raise _bomb(path)


def _chunks(path: Path, package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Generator[bytes, None, None]:
    """A part piece by piece, each looked at for entities; zipfile reads no more of it than it said it would be."""
    end = b""
    with package.open(info) as part:
        while chunk := part.read(_CHUNK):
            seen = end + chunk
            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                raise _entities(path)
            end = chunk[-10:]
            yield chunk


def _entities(path: Path) -> Problem:
    return Problem(
        "file-entities",
        QT_TRANSLATE_NOOP("Problem", "{file} holds XML entities, which no honest workbook does. It was not opened."),
        file=path.name,
    )


def _check_block(path: Path, name: str, rows: int, columns: int, filled: int) -> None:
    """Problem when the block from a sheet's first cell to its last takes more memory than its contents are worth."""
    if rows * columns > SPARSE_CELLS and filled * 10 < rows * columns:
        raise Problem(
            "sheet-sparse",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The sheet “{sheet}” of {file} reaches to row {row} with only {cells} filled cells. Delete the empty rows and columns beside the table, save, and try again.",
            ),
            file=path.name,
            sheet=name,
            row=rows,
            cells=filled,
        )
    if filled > MOST_CELLS or rows * columns > 2 * MOST_CELLS:
        raise Problem(
            "sheet-large",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The sheet “{sheet}” of {file} has {cells} filled cells, more than can be read at once. Save its rows as several files.",
            ),
            file=path.name,
            sheet=name,
            cells=filled,
        )


# Excel's package


def _scan_excel(path: Path, package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> Found:
    found = Found()
    names = _sheet_parts(path, package, parts, found)
    for key, info in parts.items():
        if key in names:
            found.sheets[names[key]] = _scan_sheet(path, package, info, names[key])
        elif key.endswith((".xml", ".rels")):
            for _ in _chunks(path, package, info):
                pass
    return found


def _sheet_parts(
    path: Path, package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], found: Found
) -> dict[str, str]:
    """Part name of each sheet to the sheet's name."""
    links: dict[str, str] = {}
    sheets: dict[str, str] = {}

    def link(tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship":
            target = attributes.get("Target", "")
            rooted = target.lstrip("/") if target.startswith(("/", "xl/")) else f"xl/{target}"
            links[attributes.get("Id", "")] = rooted.casefold()

    def sheet(tag: str, attributes: dict[str, str]) -> None:
        if tag == "sheet":
            relation = next((value for name, value in attributes.items() if name.rpartition(":")[2] == "id"), "")
            sheets[relation] = attributes.get("name", "")
        elif tag == "workbookPr":
            found.date1904 = attributes.get("date1904") in ("1", "true", "on")

    for part, each in (("xl/_rels/workbook.xml.rels", link), ("xl/workbook.xml", sheet)):
        if part in parts:
            _parse(path, _chunks(path, package, parts[part]), each)
    return {links[relation]: name for relation, name in sheets.items() if relation in links}


def _parse(
    path: Path,
    chunks: Generator[bytes, None, None],
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Tell the elements of a part by their local names. Entities are refused in any encoding."""

    def refuse(*_: object) -> None:
        raise _entities(path)

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, attributes: start(name.rpartition(":")[2], attributes)
    if end is not None:
        parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
    if text is not None:
        parser.CharacterDataHandler = text
    with closing(chunks):
        for chunk in chunks:
            parser.Parse(chunk, False)
    parser.Parse(b"", True)


def _scan_sheet(path: Path, package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Odd:
    """One pass by patterns where the sheet is written as Excel does it, several times as fast as a parser; else parsed."""
    odd, filled, last_row, last_column = Odd(), 0, 0, 0
    for window in _windows(_chunks(path, package, info)):
        columns, rows = _COLUMN.findall(window), _ROW.findall(window)
        if not _is_ordinary(window, len(columns), len(rows)):
            return _parse_sheet(path, package, info, name)
        filled += window.count(b"<v") + window.count(b"<is>")
        last_row = max([last_row, *map(int, rows)])
        last_column = max([last_column, *map(_column, set(columns))])
        if b'"e"' in window or b"<f" in window:
            odd.flaws.update(_flaws(window))
    if last_row * (last_column + 1) > SPARSE_CELLS and filled * 10 < last_row * (last_column + 1):
        # rows and cells that are empty, or only have a look, do no harm
        last_row, last_column = _filled_to(_windows(_chunks(path, package, info)))
    _check_block(path, name, last_row, last_column + 1, filled)
    return odd


def _filled_to(windows: Iterator[bytes]) -> tuple[int, int]:
    """The last row (from 1) and column (from 0) with a filled cell."""
    last_row = last_column = 0
    for window in windows:
        if b"<v" in window or b"<is>" in window:
            for column, row in _FILLED.findall(window):
                last_row, last_column = max(last_row, int(row)), max(last_column, _column(column))
    return last_row, last_column


def _parse_sheet(path: Path, package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Odd:
    cells = _Cells()
    _parse(path, _chunks(path, package, info), cells.start, cells.end, cells.text)
    _check_block(path, name, cells.rows, cells.columns, cells.filled)
    return cells.odd


def _windows(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """The chunks cut anew so that no cell and no row's head is cut in two."""
    rest = b""
    for chunk in chunks:
        window = rest + chunk
        cut = max(window.rfind(b"<c "), window.rfind(b"<row"))
        if cut < 0:
            cut = max(0, len(window) - 8)
        elif cut == 0 and len(window) > 8 * _CHUNK:
            cut = len(window)  # no honest cell is so long; keeping it would copy it again with each chunk
        rest = window[cut:]
        yield window[:cut]
    yield rest


def _is_ordinary(window: bytes, cells: int, rows: int) -> bool:
    """Whether the patterns see every cell and row: no prefixes, no other attribute first, UTF-8."""
    return (
        (window.count(b"<c") == cells or len(_CELL_HEAD.findall(window)) == cells)
        and (window.count(b"<row") == rows or len(_ROW_HEAD.findall(window)) == rows)
        and b":c" not in window
        and b":row" not in window
        and b"\0" not in window
    )


def _flaws(window: bytes) -> Iterator[tuple[Place, str]]:
    for column, row, attributes, body in _WHOLE_CELL.findall(window):
        value, formula = _VALUE.search(body), _FORMULA.search(body)
        kind = _KIND.search(attributes)
        flaw = _flaw(
            kind[1].decode() if kind else "",
            _unescaped(formula[1]) if formula else "" if b"<f" in body else None,
            _unescaped(value[1]) if value else "",
        )
        if flaw:
            yield (int(row) - 1, _column(column)), flaw


def _flaw(kind: str, formula: str | None, value: str) -> str:
    """What a reader would show as an empty cell and is none; a formula may well come to an empty text."""
    if kind == "e":
        return value
    return f"={formula}" if formula is not None and not value and kind != "str" else ""


def _unescaped(text: bytes) -> str:
    from xml.sax.saxutils import unescape

    return unescape(text.decode("utf-8", "replace"), {"&quot;": '"', "&apos;": "'"})


def _column(letters: bytes | str) -> int:
    """Column from 0 of its letters."""
    number = 0
    for letter in letters.encode() if isinstance(letters, str) else letters:
        number = number * 26 + letter - 64
    return number - 1


class _Cells:
    """Takes the elements of a sheet, however they are written."""

    def __init__(self) -> None:
        self.odd = Odd()
        self.rows = self.columns = self.filled = 0
        self._row = self._column = -1
        self._kind = self._value = self._inside = ""
        self._formula: str | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "row":
            self._row = int(attributes["r"]) - 1 if "r" in attributes else self._row + 1
            self._column = -1
        elif tag == "c":
            place = _REFERENCE.fullmatch(attributes.get("r", ""))
            if place:
                self._row, self._column = int(place[2]) - 1, _column(place[1])
            else:
                self._column += 1
            self._kind, self._value, self._formula = attributes.get("t", ""), "", None
        elif tag == "f":
            self._formula = ""
        elif tag in ("v", "is"):
            self.filled += 1
            self.rows, self.columns = max(self.rows, self._row + 1), max(self.columns, self._column + 1)
        self._inside = tag

    def text(self, data: str) -> None:
        if self._inside == "v":
            self._value += data
        elif self._inside == "f" and self._formula is not None:
            self._formula += data

    def end(self, tag: str) -> None:
        self._inside = ""
        if tag == "c" and (flaw := _flaw(self._kind, self._formula, self._value.strip())):
            self.odd.flaws[self._row, self._column] = flaw


# OpenDocument's package


def _scan_open(path: Path, package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> Found:
    found = Found()
    manifest = parts.get("meta-inf/manifest.xml")
    if manifest is not None and b"encryption-data" in b"".join(_chunks(path, package, manifest)):
        raise password(path)
    for key, info in parts.items():
        if key == "content.xml":
            tables = _Tables(path)
            _parse(path, _chunks(path, package, info), tables.start, tables.end, tables.text)
            found.sheets = tables.sheets
        elif key.endswith(".xml"):
            for _ in _chunks(path, package, info):
                pass
    return found


class _Tables:
    """Takes the elements of content.xml, where a few bytes may stand for a billion equal cells."""

    def __init__(self, path: Path) -> None:
        self.sheets: dict[str, Odd] = {}
        self._path, self._name = path, ""
        self._rows = self._columns = self._filled = 0
        self._row = self._column = 0
        self._rows_here = self._columns_here = 1
        self._cells: list[tuple[int, int, str]] = []
        """First column, columns and flaw of each filled cell of the row."""
        self._has_value = self._has_error = False
        self._text: str | None = None

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "table":
            self._name = _local(attributes, "name")
            self.sheets[self._name] = Odd()
            self._rows = self._columns = self._filled = self._row = 0
        elif tag == "table-row":
            self._rows_here, self._column, self._cells = int(_local(attributes, "number-rows-repeated") or 1), 0, []
        elif tag in ("table-cell", "covered-table-cell"):
            self._columns_here = int(_local(attributes, "number-columns-repeated") or 1)
            kinds = {value for name, value in attributes.items() if name.endswith(":value-type")}
            self._has_value, self._has_error = bool(kinds), "error" in kinds
            self._text = "" if self._has_error or _local(attributes, "formula") else None
            down = int(_local(attributes, "number-rows-spanned") or 1)
            across = int(_local(attributes, "number-columns-spanned") or 1)
            if (down > 1 or across > 1) and self._name in self.sheets:
                block = (self._row, self._column, self._row + down - 1, self._column + across - 1)
                self.sheets[self._name].merged.append(block)

    def text(self, data: str) -> None:
        if self._text is not None:
            self._text += data

    def end(self, tag: str) -> None:
        if tag in ("table-cell", "covered-table-cell"):
            if self._has_value:
                text = (self._text or "").strip()
                is_flaw = self._has_error or _SHOWN_ERROR.fullmatch(text)
                self._cells.append((self._column, self._columns_here, text if is_flaw else ""))
            self._text = None
            self._column += self._columns_here
        elif tag == "table-row":
            if self._cells and self._name in self.sheets:
                self._end_row(self.sheets[self._name])
            self._row += self._rows_here

    def _end_row(self, odd: Odd) -> None:
        self._filled += self._rows_here * sum(columns for _, columns, _ in self._cells)
        self._rows = self._row + self._rows_here
        self._columns = max(self._columns, *(first + columns for first, columns, _ in self._cells))
        _check_block(self._path, self._name, self._rows, self._columns, self._filled)
        for first, columns, flaw in self._cells:
            if flaw and self._rows_here * columns > _MOST_FLAWS:
                raise _bomb(self._path)
            for row in range(self._row, self._rows) if flaw else ():
                odd.flaws.update({(row, column): flaw for column in range(first, first + columns)})


def _local(attributes: dict[str, str], name: str) -> str:
    """An attribute by its name without prefix."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")
