"""Rows out of the workbooks and text files that people send: .xlsx, .xlsm, .xls, .ods, .csv, .tsv.

What a file is, its content says and not its name. A cell comes as the text that the program's parsers read, a number
with all its digits and none that a float has made up.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path, PurePosixPath
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_BYTES = 2_000_000_000
"""Unpacked size of a workbook above which it is refused; a million rows of twenty columns have about a third of it."""
MOST_RATIO = 400
"""How much a part may shrink by zipping; sheets full of equal rows reach 100."""
SPARSE_CELLS = 30_000_000
"""A sheet is read into one block from its first to its last cell; a bigger block must be mostly filled."""
_CHUNK = 1 << 20

_ERROR = re.compile(rb'<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*\bt="e"[^>]*>.*?<v>([^<]*)</v>', re.DOTALL)
_UNCACHED = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*>\s*<f\b[^>]*?(?:/>|>([^<]*)</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]+)(\d+)"')


@dataclass(frozen=True, slots=True)
class Number:
    """A cell that held a number, with the digits that Excel shows (it keeps 15)."""

    text: str


Cell = str | Number


@dataclass(frozen=True)
class Sheet:
    """One sheet as rows of cells; row 0 is the sheet's first row. Missing cells at the end of a row are left out."""

    name: str
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[tuple[int, int, int, int]] = ()
    """First row, first column, last row, last column of each merged block."""


@dataclass(frozen=True)
class Book:
    """A file and its sheets, of which a text file has one."""

    path: Path
    names: Sequence[str]
    _load: Mapping[str, Any] = field(repr=False)

    def sheet(self, name: str) -> Sheet:
        """One sheet, read when asked for. KeyError when there is none of that name."""
        loaded: Sheet = self._load[name]()
        return loaded


def text_of(cell: Cell) -> str:
    """The cell as text, for titles and headings."""
    return cell.text if isinstance(cell, Number) else cell


def read_book(path: Path) -> Book:
    """Open a file. Problem when it is empty, locked, no table, or made to do harm; FileNotFoundError when missing."""
    path = Path(path)
    try:
        with path.open("rb") as handle:
            head = handle.read(4096)
    except PermissionError as error:
        raise Problem(
            "file-locked",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} cannot be read: another program has it open, or you lack the right. Close it there and try again.",
            ),
            file=path.name,
        ) from error
    except IsADirectoryError as error:
        raise Problem(
            "file-folder", QT_TRANSLATE_NOOP("Problem", "{file} is a folder. Choose a file."), file=path.name
        ) from error
    if not head:
        raise Problem(
            "file-empty", QT_TRANSLATE_NOOP("Problem", "{file} is empty. Choose another file."), file=path.name
        )
    if head[:4] == b"PK\x03\x04":
        return _workbook(path, _scan(path))
    if head[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        if "EncryptedPackage".encode("utf-16-le") in path.read_bytes():
            raise Problem(
                "file-password",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file} is protected by a password. Open it in Excel, save it without the password, and try again.",
                ),
                file=path.name,
            )
        return _workbook(path, {})
    if path.suffix.lower() in (".xlsx", ".xlsm", ".xls", ".ods"):
        raise _not_a_table(path)
    return _text_book(path)


def _not_a_table(path: Path) -> Problem:
    return Problem(
        "file-not-a-table",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is not a workbook, whatever its name says. Open it in Excel or WPS and save it as .xlsx."
        ),
        file=path.name,
    )


# Workbooks


def _workbook(path: Path, odd: Mapping[str, Mapping[tuple[int, int], str]]) -> Book:
    import python_calamine

    try:
        book = python_calamine.load_workbook(str(path))
    except PermissionError:
        raise
    except Exception as error:  # calamine raises one class for each format, with no common base
        raise _not_a_table(path) from error
    names = [meta.name for meta in book.sheets_metadata if str(meta.typ).endswith("WorkSheet")] or list(
        book.sheet_names
    )

    def load(name: str) -> Sheet:
        try:
            sheet = book.get_sheet_by_name(name)
            rows = [_cells(row) for row in sheet.to_python(skip_empty_area=False)]
            merged = [(a[0], a[1], b[0], b[1]) for a, b in (sheet.merged_cell_ranges or [])]
        except Exception as error:
            raise _not_a_table(path) from error
        for (row, column), text in odd.get(name, {}).items():
            if row < len(rows):
                rows[row] += [""] * (column + 1 - len(rows[row]))
                rows[row][column] = text
        return Sheet(name, rows, merged)

    return Book(path, names, {name: lambda name=name: load(name) for name in names})


def _cells(row: Sequence[Any]) -> list[Cell]:
    cells = [_cell(value) for value in row]
    while cells and cells[-1] == "":
        cells.pop()
    return cells


def _cell(value: Any) -> Cell:
    match value:
        case str():
            return value
        case bool():
            return str(value)
        case int():
            return Number(str(value))
        case float():
            # Excel keeps 15 digits; a longer whole number has lost some, and its exponent shows it
            text = f"{value:.15g}"
            return Number(f"{value:.0f}" if value == int(value) and abs(value) < 1e15 else text)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ")
        case date() | time() | timedelta():
            return str(value)
    return "" if value is None else str(value)


def _scan(path: Path) -> dict[str, dict[tuple[int, int], str]]:
    """Look through a zipped workbook before it is read: bombs, entities, huge empty sheets are refused.

    By sheet name, the cells that a reader shows as empty and that are not: errors, and formulas without a stored value.
    """
    try:
        with zipfile.ZipFile(path) as package:
            infos = package.infolist()
            if sum(info.file_size for info in infos) > MOST_BYTES or any(
                info.file_size > 50_000_000 and info.file_size > MOST_RATIO * max(1, info.compress_size)
                for info in infos
            ):
                raise _bomb(path)
            names = _sheet_parts(package)
            found = {}
            for info in infos:
                if info.filename.endswith((".xml", ".rels")):
                    cells = _scan_part(path, package, info, is_sheet=info.filename in names)
                    if info.filename in names and cells:
                        found[names[info.filename]] = cells
            return found
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise _not_a_table(path) from error


def _bomb(path: Path) -> Problem:
    return Problem(
        "file-bomb",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} unpacks to far more than it should and was not opened. Copy its rows into a new workbook.",
        ),
        file=path.name,
    )


def _scan_part(
    path: Path, package: zipfile.ZipFile, info: zipfile.ZipInfo, *, is_sheet: bool
) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    size = cells = last_row = last_column = 0
    tail = b""
    with package.open(info) as part:
        while chunk := part.read(_CHUNK):
            size += len(chunk)
            if size > info.file_size + _CHUNK:
                raise _bomb(path)
            if b"<!DOCTYPE" in chunk or b"<!ENTITY" in chunk:
                raise Problem(
                    "file-entities",
                    QT_TRANSLATE_NOOP(
                        "Problem", "{file} holds XML entities, which no honest workbook does. It was not opened."
                    ),
                    file=path.name,
                )
            if not is_sheet:
                continue
            window = tail + chunk
            # cells are matched whole; what may be cut at the end waits for the next chunk
            cut = window.rfind(b"<c ")
            part_done = window if len(chunk) < _CHUNK or cut < 0 else window[:cut]
            tail = window[len(part_done) :]
            cells += part_done.count(b"<c ")
            if b't="e"' in part_done:
                for column, row, value in _ERROR.findall(part_done):
                    found[int(row) - 1, _column(column)] = value.decode("utf-8", "replace")
            if b"<f" in part_done:
                for column, row, formula in _UNCACHED.findall(part_done):
                    found[int(row) - 1, _column(column)] = "=" + formula.decode("utf-8", "replace")
            if b"<c " in part_done:
                for column, row in _CELL.findall(part_done[part_done.rfind(b"<c ") :]):
                    last_row, last_column = max(last_row, int(row)), max(last_column, _column(column) + 1)
                first = _CELL.findall(part_done[:20_000])
                last_column = max([last_column, *(_column(column) + 1 for column, _ in first)])
    if last_row * max(1, last_column) > SPARSE_CELLS and cells * 10 < last_row * last_column:
        raise Problem(
            "sheet-sparse",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has a sheet that reaches to row {row} with only {cells} filled cells. Delete the empty rows below the table, save, and try again.",
            ),
            file=path.name,
            row=last_row,
            cells=cells,
        )
    return found


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _sheet_parts(package: zipfile.ZipFile) -> dict[str, str]:
    """Part name of each sheet to the sheet's name; empty for a package that is no Excel workbook (.ods)."""
    from defusedxml import ElementTree
    from defusedxml.common import DefusedXmlException

    try:
        links = {
            link.get("Id"): str(PurePosixPath("xl") / (link.get("Target") or ""))
            .replace("xl//xl/", "xl/")
            .replace("xl/xl/", "xl/")
            for link in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
        }
        root = ElementTree.fromstring(package.read("xl/workbook.xml"))
    except (KeyError, ElementTree.ParseError, DefusedXmlException):
        return {}  # calamine says what is wrong with a broken one; entities are refused by the scan
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    found = {}
    for element in root.iter():
        if element.tag.endswith("}sheet") and element.get(relation) in links:
            found[links[element.get(relation)].lstrip("/")] = element.get("name") or ""
    return found


# Text files


def _text_book(path: Path) -> Book:
    raw = path.read_bytes()
    if b"\0" in raw[:100_000] and raw[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise Problem(
            "file-binary",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} is not a table: it holds bytes that no text has. Choose another file."
            ),
            file=path.name,
        )
    text = _decoded(path, raw)
    sample = "\n".join(text.splitlines()[:50])
    delimiter = max(",\t;|", key=sample.count)
    if not sample.count(delimiter):
        raise Problem(
            "file-one-column",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} has no columns: no commas, tabs or semicolons were found. Choose another file."
            ),
            file=path.name,
        )
    name = path.stem

    def load() -> Sheet:
        return Sheet(name, list(_csv_rows(path, text, delimiter)))

    return Book(path, [name], {name: load})


def _csv_rows(path: Path, text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise Problem(
            "file-csv",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} cannot be read as a table ({why}). Open it in Excel and save it as .xlsx."
            ),
            file=path.name,
            why=error,
        ) from error


def _decoded(path: Path, raw: bytes) -> str:
    """The text: UTF-8 and UTF-16 say so themselves; then GB18030, or the Cyrillic of Windows where that reads better."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", "replace")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "gb18030" and _looks_cyrillic(raw):
            return raw.decode("cp1251", "replace")
        return text
    if _looks_cyrillic(raw):
        return raw.decode("cp1251", "replace")
    raise Problem(
        "encoding-unknown",
        QT_TRANSLATE_NOOP("Problem", "{file} is neither UTF-8 nor GB18030. Save it as “CSV UTF-8”."),
        file=path.name,
    )


def _looks_cyrillic(raw: bytes) -> bool:
    """Whether the bytes read as Russian words in cp1251: Chinese read so has letters and signs mixed within words."""
    words = re.findall(r"[^\s\d,;.\t\"'()/_-]{3,}", raw[:20_000].decode("cp1251", "replace"))
    foreign = [word for word in words if not word.isascii()]
    russian = [word for word in foreign if re.fullmatch("[А-ЯЁа-яёӘәҒғҚқҢңӨөҰұҮүҺһІі]?[а-яёәғқңөұүһі]+|[А-ЯЁ]+", word)]
    return len(russian) > 0.7 * len(foreign) if foreign else False
