"""A zipped workbook looked through before it is read: what would do harm, and what a reader would not tell.

The reader (calamine) makes one dense block of each sheet, from its first cell to its last, and shows errors and formulas
without a stored value as empty cells. So the size of the block is found out first, and those cells are named.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import IO
from xml.parsers import expat

from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import LIMITS, MB, Limits
from horgosdesk.core.words import QT_TRANSLATE_NOOP

RATIO_FROM = 50_000_000
"""Bytes of a part from which on it matters how much it shrank by zipping; sheets full of equal rows reach 20."""

_CHUNK = 1 << 20
_LOCAL_HEADER, _ENTRY, _LONG_ENTRY = 30, 46, 400
"""Bytes before a part, besides its name; bytes of the least and of a long entry in the list of the parts."""
_END_BYTES = 66_000
"""In which the end of a package is looked for: its remark may have 65 535."""
_LENGTHS = struct.Struct("<HH")
_KINDS = ("xl/workbook.xml", "xl/workbook.bin", "content.xml")
"""By which a reader knows what a package is."""
_TEXT_HEAD = re.compile(rb"<(?:\w+:)?si[\s/>]")
_COLUMN = re.compile(rb'<c r="([A-Z]+)')
_ROW = re.compile(rb'<row r="(\d+)')
_CELL_HEAD = re.compile(rb"<c(?![a-zA-Z])")
_ROW_HEAD = re.compile(rb"<row(?![a-zA-Z])")
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,9})")
_KIND = re.compile(rb't="(\w+)"')
_SHOWN_ERROR = re.compile(r"#[A-Z/0]+[!?]?|Err:\d+")
_MOST_FLAWS = 1_000_000
_FILLED_BYTES = len("<v/>")
"""What the value of a cell takes at least."""
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


@dataclass(frozen=True, slots=True)
class _Of:
    """The file that is looked through, and how large it may be."""

    path: Path
    limits: Limits
    handle: IO[bytes]

    def beyond(self, code: str, name: str, found: object = None) -> Problem:
        return self.limits.beyond(code, name, self.path.name, found)


def scan(path: Path, handle: IO[bytes], limits: Limits = LIMITS) -> Found:
    """Look a zipped workbook through. Problem when it is none, is a bomb, has entities, or a sheet too large to read."""
    of = _Of(path, limits, handle)
    try:
        members = _members(handle)
        if members > limits.zip_members:
            raise of.beyond("file-bomb", "zip_members", members)
        with zipfile.ZipFile(handle) as package:
            infos = package.infolist()
            if any(info.flag_bits & 1 for info in infos):
                raise password(path)
            _check_sizes(of, infos)
            parts = {info.filename.casefold(): info for info in infos}
            if len(parts) < len(infos):
                raise not_a_table(path)  # two parts of one name: the reader might take the other
            kinds = [name for name in _KINDS if name in parts]
            if len(kinds) != 1:
                raise not_a_table(path)  # two workbooks in one: the reader might take the other
            if kinds[0] == "xl/workbook.xml":
                return _scan_excel(of, package, parts)
            if kinds[0] == "content.xml":
                return _scan_open(of, package, parts)
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


def _members(handle: IO[bytes]) -> int:
    """How many parts a package has, at least, before they are listed; 0 where its end is not found."""
    size = handle.seek(0, 2)
    handle.seek(max(0, size - _END_BYTES))
    tail = handle.read()
    handle.seek(0)
    end = tail.rfind(b"PK\x05\x06")
    said, length = (
        int.from_bytes(tail[end + at : end + to], "little") if end >= 0 else 0 for at, to in ((10, 12), (12, 16))
    )
    far = tail[max(0, end - 76) : max(0, end - 20)]
    if far.startswith(b"PK\x06\x06"):
        said, length = (int.from_bytes(far[at : at + 8], "little") for at in (32, 40))
    # whatever is said of their number, the list is read to its end
    return max(min(said, size // _ENTRY), min(length, size) // _LONG_ENTRY)


def _check_sizes(of: _Of, infos: list[zipfile.ZipInfo]) -> None:
    limits = of.limits
    unpacked, packed = sum(info.file_size for info in infos), sum(info.compress_size for info in infos)
    if unpacked > limits.unpacked_mb * MB:
        raise of.beyond("file-bomb", "unpacked_mb", unpacked // MB)
    sizes = [(info.file_size, info.compress_size) for info in infos]
    for size, small in [(unpacked, packed), *sizes]:
        if size > RATIO_FROM and size > limits.zip_ratio * small:
            raise of.beyond("file-bomb", "zip_ratio", size // max(1, small))
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        # a part within another is told many times over by few bytes
        if info.header_offset < end:
            raise _lies(of)
        end = info.header_offset + _LOCAL_HEADER + info.compress_size


def _lies(of: _Of) -> Problem:
    return Problem(
        "file-bomb",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} does not say the truth about the sizes of its parts and was not opened. Copy its rows into a new workbook.",
        ),
        file=of.path.name,
    )


def _texts(of: _Of, package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Generator[bytes, None, None]:
    """A part of XML piece by piece, each looked at for entities. Problem where more comes out of it than it said."""
    end = b""
    for chunk in _inflated(of, package, info):
        seen = end + chunk
        if b"!" in seen and (b"<!DOCTYPE" in seen or b"<!ENTITY" in seen):
            raise _entities(of.path)
        end = seen[-10:]
        yield chunk


def _chunks(of: _Of, package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Generator[bytes, None, None]:
    """`_texts` of a part that holds cells. Problem "cell-long" for one that is far longer than the limit."""
    longest = 4 * of.limits.cell_characters
    for chunk in _texts(of, package, info):
        if any(chunk.find(b"<", at, at + longest) < 0 for at in range(0, len(chunk) - longest, longest)):
            raise of.beyond("cell-long", "cell_characters")
        yield chunk


def _inflated(of: _Of, package: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a part holds, to the end of its stream: zipfile stops at the size that is told, the reader does not."""
    with package.open(info):
        pass  # the name and the place of the part are true
    of.handle.seek(info.header_offset)
    head = of.handle.read(_LOCAL_HEADER)
    at = info.header_offset + _LOCAL_HEADER + sum(_LENGTHS.unpack_from(head, 26))
    inflate = zlib.decompressobj(-zlib.MAX_WBITS) if info.compress_type == zipfile.ZIP_DEFLATED else None
    if inflate is None and info.compress_type != zipfile.ZIP_STORED:
        raise not_a_table(of.path)  # no workbook is packed otherwise
    left, size, check = info.compress_size, 0, 0
    rest = b""
    while True:
        if not rest and left:
            of.handle.seek(at)
            rest = of.handle.read(min(_CHUNK, left))
            if not rest:
                raise EOFError
            left -= len(rest)
            at += len(rest)
        if inflate is None:
            chunk, rest = rest, b""
        else:
            chunk = inflate.decompress(rest, _CHUNK)
            rest = inflate.unconsumed_tail
        size += len(chunk)
        if size > info.file_size:
            raise _lies(of)
        check = zlib.crc32(chunk, check)
        if chunk:
            yield chunk
        if (inflate is not None and inflate.eof) or (not rest and not left and not chunk):
            break
    if size != info.file_size or check != info.CRC:
        raise zipfile.BadZipFile(info.filename)


def _entities(path: Path) -> Problem:
    return Problem(
        "file-entities",
        QT_TRANSLATE_NOOP("Problem", "{file} holds XML entities, which no honest workbook does. It was not opened."),
        file=path.name,
    )


def check_block(path: Path, limits: Limits, name: str, rows: int, columns: int, filled: int) -> None:
    """Problem when the block from a sheet's first cell to its last takes more memory than its contents are worth."""
    if rows * columns > limits.sheet_empty_cells and filled * 10 < rows * columns:
        raise Problem(
            "sheet-sparse",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The sheet “{sheet}” of {file} reaches to row {row} with only {cells} filled cells (limit sheet_empty_cells: {most}). Delete the empty rows and columns beside the table, save, and try again.",
            ),
            file=path.name,
            sheet=name,
            row=rows,
            cells=filled,
            most=limits.sheet_empty_cells,
        )
    for limit, found in (("sheet_rows", rows), ("sheet_columns", columns), ("sheet_cells", filled)):
        if found > getattr(limits, limit):
            raise limits.beyond("sheet-large", limit, f"{path.name} “{name}”", found)
    if rows * columns > 2 * limits.sheet_cells:
        raise limits.beyond("sheet-large", "sheet_cells", f"{path.name} “{name}”", rows * columns)


# Excel's package


def _scan_excel(of: _Of, package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> Found:
    found = Found()
    names = _sheet_parts(of, package, parts, found)
    for key, info in parts.items():
        if key in names:
            found.sheets[names[key]] = _scan_sheet(of, package, info, names[key])
        elif key.endswith("sharedstrings.xml"):
            _count_texts(of, package, info)
        elif _look_at(of, package, key, info):
            # a sheet that we do not know of: the reader may find it by another way
            _scan_sheet(of, package, info, info.filename)
    return found


def _count_texts(of: _Of, package: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    """Problem for more texts than the reader, which keeps all of them, has room for."""
    count, end = 0, b""
    for chunk in _chunks(of, package, info):
        seen = end + chunk
        count += len(_TEXT_HEAD.findall(seen)) - len(_TEXT_HEAD.findall(end))
        if count > of.limits.shared_texts:
            raise of.beyond("sheet-large", "shared_texts")
        end = chunk[-24:]


def _look_at(of: _Of, package: zipfile.ZipFile, key: str, info: zipfile.ZipInfo) -> bool:
    """Look at a part that should hold no cells, for its true size and what would do harm in it; whether it is a sheet."""
    end, is_sheet = b"", False
    for chunk in (_texts if key.endswith((".xml", ".rels")) else _inflated)(of, package, info):
        is_sheet = is_sheet or b"sheetData" in end + chunk
        end = chunk[-8:]
    return is_sheet


def _sheet_parts(of: _Of, package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], found: Found) -> dict[str, str]:
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
            _parse(of, _chunks(of, package, parts[part]), each)
    return {links[relation]: name for relation, name in sheets.items() if relation in links}


def _parse(
    of: _Of,
    chunks: Generator[bytes, None, None],
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Tell the elements of a part by their local names. Entities are refused in any encoding."""

    def refuse(*_: object) -> None:
        raise _entities(of.path)

    depth = 0

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > of.limits.xml_depth:
            raise of.beyond("file-deep", "xml_depth")
        start(name.rpartition(":")[2], attributes)

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(name.rpartition(":")[2])

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    if text is not None:
        parser.CharacterDataHandler = text
    with closing(chunks):
        for chunk in chunks:
            parser.Parse(chunk, False)
    parser.Parse(b"", True)


def _scan_sheet(of: _Of, package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Odd:
    """One pass by patterns where the sheet is written as Excel does it, several times as fast as a parser; else parsed.

    Each pattern takes as long as all else that is done with a cell: what may be known without one is not looked for.
    """
    odd, filled, last_row, last = Odd(), 0, 0, b""
    may_be_many = info.file_size > _FILLED_BYTES * of.limits.sheet_cells
    for window in _windows(_chunks(of, package, info)):
        if _cells_beyond(last).search(window):
            columns = _COLUMN.findall(window)
            if len(columns) != len(_CELL_HEAD.findall(window)):
                return _parse_sheet(of, package, info, name)
            last = max(last, *columns, key=lambda letters: (len(letters), letters))
        rows = _ROW.findall(window)
        if not _is_ordinary(window, len(rows)):
            return _parse_sheet(of, package, info, name)
        last_row = max([last_row, *map(int, rows)])
        if may_be_many:
            filled += _fillings(window)
            if filled > of.limits.sheet_cells:
                break  # enough is known to refuse it
        if b'"e"' in window or (b"f" in window and b"<f" in window):
            odd.flaws.update(_flaws(window))
    last_column = _column(last)
    block = last_row * (last_column + 1)
    if block > of.limits.sheet_empty_cells and not may_be_many:
        filled = sum(map(_fillings, _windows(_chunks(of, package, info))))
    if last_row > of.limits.sheet_rows or (block > of.limits.sheet_empty_cells and filled * 10 < block):
        # rows and cells that are empty, or only have a look, do no harm
        last_row, last_column = _filled_to(_windows(_chunks(of, package, info)))
    check_block(of.path, of.limits, name, last_row, last_column + 1, filled)
    return odd


def _fillings(window: bytes) -> int:
    return window.count(b"<v") + window.count(b"<is>")


@lru_cache(1000)
def _cells_beyond(last: bytes) -> re.Pattern[bytes]:
    """Finds the head of a cell unless it is written as Excel does it and is of no column behind the last one, "AC"."""
    if not last:
        return _CELL_HEAD
    letters = last.decode()
    within = [letters, f"[A-Z]{{1,{len(letters) - 1}}}"] if len(letters) > 1 else [letters]
    for place, letter in enumerate(letters):
        if letter > "A":
            within.append(f"{letters[:place]}[A-{chr(ord(letter) - 1)}]{'[A-Z]' * (len(letters) - place - 1)}")
    return re.compile(rf'<c(?! r="(?:{"|".join(within)})\d)(?![a-zA-Z])'.encode())


def _filled_to(windows: Iterator[bytes]) -> tuple[int, int]:
    """The last row (from 1) and column (from 0) with a filled cell."""
    last_row = last_column = 0
    for window in windows:
        if b"<v" in window or b"<is>" in window:
            for column, row in _FILLED.findall(window):
                last_row, last_column = max(last_row, int(row)), max(last_column, _column(column))
    return last_row, last_column


def _parse_sheet(of: _Of, package: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Odd:
    # counted first, as parsing takes a hundred times as long
    filled = sum(chunk.count(b"<v>") + chunk.count(b":v>") for chunk in _chunks(of, package, info))
    if filled > of.limits.sheet_cells:
        check_block(of.path, of.limits, name, 0, 0, filled)
    cells = _Cells(of, name)
    _parse(of, _chunks(of, package, info), cells.start, cells.end, cells.text)
    check_block(of.path, of.limits, name, cells.rows, cells.columns, cells.filled)
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


def _is_ordinary(window: bytes, rows: int) -> bool:
    """Whether the patterns see every row, and every cell's head: no prefixes, no other attribute first, UTF-8."""
    return (
        (window.count(b"<row") == rows or len(_ROW_HEAD.findall(window)) == rows)
        # one byte is looked for in a tenth of the time of several
        and not (b":" in window and (b":c" in window or b":row" in window))
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

    def __init__(self, of: _Of, name: str) -> None:
        self._of, self._name = of, name
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
            if self.filled > self._of.limits.sheet_cells:
                check_block(self._of.path, self._of.limits, self._name, self.rows, self.columns, self.filled)
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


def _scan_open(of: _Of, package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> Found:
    found = Found()
    manifest = parts.get("meta-inf/manifest.xml")
    if manifest is not None and b"encryption-data" in b"".join(_chunks(of, package, manifest)):
        raise password(of.path)
    for key, info in parts.items():
        if key == "content.xml":
            tables = _Tables(of)
            _parse(of, _chunks(of, package, info), tables.start, tables.end, tables.text)
            found.sheets = tables.sheets
        else:
            _look_at(of, package, key, info)
    return found


class _Tables:
    """Takes the elements of content.xml, where a few bytes may stand for a billion equal cells."""

    def __init__(self, of: _Of) -> None:
        self.sheets: dict[str, Odd] = {}
        self._of, self._name = of, ""
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
        check_block(self._of.path, self._of.limits, self._name, self._rows, self._columns, self._filled)
        for first, columns, flaw in self._cells:
            if flaw and self._rows_here * columns > _MOST_FLAWS:
                raise self._of.beyond("file-bomb", "sheet_empty_cells")
            for row in range(self._row, self._rows) if flaw else ():
                odd.flaws.update({(row, column): flaw for column in range(first, first + columns)})


def _local(attributes: dict[str, str], name: str) -> str:
    """An attribute by its name without prefix."""
    return next((value for key, value in attributes.items() if key.rpartition(":")[2] == name), "")
