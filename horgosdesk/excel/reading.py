"""Rows out of the workbooks and text files that people send: .xlsx, .xlsm, .xls, .ods, .csv, .tsv.

What a file is, its content says and not its name. A cell comes as the text that the program's parsers read, a number
with all its digits and none that a float has made up.
"""

import gc
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import LIMITS, MB, Limits
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import delimited
from horgosdesk.excel.scan import Found, Odd, not_a_table, password, scan

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
MOST_KEPT = 50_000
"""Values of a sheet that are kept as cells, of each kind."""
HEAD = 4096
"""Bytes that tell what a file is."""
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Number(str):
    """A cell that held a number: the digits that Excel shows (it keeps 15), "." before decimals.

    An exponent says that digits in front of the decimal mark are lost.
    """

    __slots__ = ()


class Flaw(str):
    """A cell that looks empty and is not: an error as "#N/A", or a formula without a stored value as "=A2*2"."""

    __slots__ = ()


Cell = str
"""The text of a cell; a Number or a Flaw where it was one."""
Block = tuple[int, int, int, int]
"""First row, first column, last row, last column."""


@dataclass(frozen=True)
class Sheet:
    """One sheet as rows of cells; row 0 is the sheet's first row. Missing cells at the end of a row are left out."""

    name: str
    rows: Sequence[Sequence[Cell]]
    merged: Sequence[Block] = ()
    date1904: bool = False
    """Whether its days that come as plain numbers are counted from 1904."""


@dataclass(frozen=True)
class Book:
    """A file and its sheets, of which a text file has one."""

    path: Path
    names: Sequence[str]
    _load: Callable[[str], Sheet] = field(repr=False)
    _kept: dict[str, Sheet] = field(default_factory=dict, repr=False)

    def sheet(self, name: str) -> Sheet:
        """One sheet, read when asked for; the last one is kept. KeyError when there is none of that name."""
        if name not in self.names:
            raise KeyError(name)
        if name not in self._kept:
            with uncollected():
                loaded = self._load(name)
            self._kept.clear()
            self._kept[name] = loaded
        return self._kept[name]


@contextmanager
def uncollected() -> Iterator[None]:
    """The garbage collector would go through all rows and records again and again and find nothing: a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def cell_name(row: int, column: int) -> str:
    """A cell as Excel names it, of its row and column from 0: (6, 2) is C7."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{row + 1}"


def read_book(path: Path, limits: Limits = LIMITS) -> Book:
    """Open a file. Problem when it is empty, locked, no table, or made to do harm; FileNotFoundError when missing."""
    path = Path(path)
    try:
        if path.exists() and not path.is_file():
            raise Problem(
                "file-folder",
                QT_TRANSLATE_NOOP("Problem", "{file} is a folder or a device. Choose a file."),
                file=path.name,
            )
        with path.open("rb") as handle:
            return _opened(path, handle, limits)
    except PermissionError as error:
        raise Problem(
            "file-locked",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} cannot be read: another program has it open, or you lack the right. Close it there and try again.",
            ),
            file=path.name,
        ) from error
    except FileNotFoundError:
        raise
    except OSError as error:
        raise Problem(
            "file-unreadable",
            QT_TRANSLATE_NOOP("Problem", "{file} cannot be read ({why}). Copy it to this computer and try again."),
            file=path.name,
            why=error.strerror or error,
        ) from error


def read_bytes(name: str, data: bytes, limits: Limits = LIMITS) -> Book:
    """`read_book` for what came without a file. name: what to call it."""
    return _opened(Path(name), io.BytesIO(data), limits)


def may_be_table(head: bytes) -> bool:
    """Whether bytes that begin so, HEAD of them at most, may be a workbook or text in alike rows of columns."""
    return head.startswith((_ZIP, _OLE)) or delimited.may_be_rows(head, cut=len(head) >= HEAD)


def _opened(path: Path, handle: IO[bytes], limits: Limits) -> Book:
    size = handle.seek(0, io.SEEK_END)
    handle.seek(0)
    if size > limits.file_mb * MB:
        raise limits.beyond("file-large", "file_mb", path.name, -(-size // MB))
    head = handle.read(HEAD)
    handle.seek(0)
    if not head:
        raise Problem(
            "file-empty", QT_TRANSLATE_NOOP("Problem", "{file} is empty. Choose another file."), file=path.name
        )
    if path.name.startswith("~$"):
        raise Problem(
            "file-lock",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} is only Excel's note that the workbook is open. Choose the workbook itself: {meant}.",
            ),
            file=path.name,
            meant=path.name.removeprefix("~$"),
        )
    if head.startswith(_ZIP):
        return _workbook(path, handle, scan(path, handle, limits))
    if head.startswith(_OLE):
        from horgosdesk.excel.ole import look

        return _workbook(path, handle, *look(path, handle, limits))
    return _text(path, handle.read(), limits)


# Text files


def _text(path: Path, raw: bytes, limits: Limits) -> Book:
    start = raw[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start == b"<":
        raise Problem(
            "file-markup",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} is a web page or XML, whatever its name says. Open it in Excel or WPS and save it as .xlsx.",
            ),
            file=path.name,
        )
    is_named_workbook = path.suffix.lower() in WORKBOOKS
    try:
        with uncollected():
            rows = delimited.rows_of(path, raw, limits)
    except Problem as problem:
        raise (not_a_table(path) if is_named_workbook else problem) from problem
    alike, width = delimited.shape(rows)
    if is_named_workbook and (alike < 2 or width < 3):
        # some programs save text as .xls; a comma or two make no table of a letter
        raise not_a_table(path)
    if not rows:
        raise Problem(
            "file-one-column",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} has no columns: no commas, tabs or semicolons were found. Choose another file."
            ),
            file=path.name,
        )
    sheet = Sheet(path.stem, rows)
    return Book(path, [sheet.name], lambda _: sheet)


# Workbooks


def _workbook(path: Path, handle: IO[bytes], found: Found, in_order: Sequence[Odd] = ()) -> Book:
    """A workbook; what was found in it is by sheet name or by the sheets' order."""
    import python_calamine

    handle.seek(0)
    try:
        # not by the path: its ending would decide
        book = python_calamine.load_workbook(handle)
    except python_calamine.PasswordError as error:
        raise password(path) from error
    except BaseException as error:
        raise _broken(path, error) from error
    odd = found.sheets | dict(zip(book.sheet_names, in_order, strict=False))
    tables = [meta.name for meta in book.sheets_metadata if meta.typ == python_calamine.SheetTypeEnum.WorkSheet]

    def load(name: str) -> Sheet:
        try:
            sheet = book.get_sheet_by_name(name)
            rows = _rows(sheet)
        except BaseException as error:
            raise _broken(path, error) from error
        here = odd.get(name, Odd())
        for (row, column), text in here.flaws.items():
            rows += [[] for _ in range(row + 1 - len(rows))]
            rows[row] = [*rows[row], *[""] * (column + 1 - len(rows[row]))]
            rows[row][column] = Flaw(text)
        merged = [(*first, *last) for first, last in sheet.merged_cell_ranges or ()]
        return Sheet(name, rows, merged or here.merged, found.date1904)

    return Book(path, tables, load)


def _broken(path: Path, error: BaseException) -> BaseException:
    """What to raise where the reader gives up: words, unless it is no fault of the file's.

    The reader is in Rust, whose own failures are no Exception, and would end the program.
    """
    import python_calamine

    own = (python_calamine.CalamineError, ValueError, OverflowError)
    return not_a_table(path) if isinstance(error, own) or type(error).__name__ == "PanicException" else error


class _Written(dict[Any, Cell]):
    """What values of a sheet that are no text are as cells; most numbers and days come again."""

    def __missing__(self, value: Any) -> Cell:
        if len(self) >= MOST_KEPT:
            self.clear()
        cell = self[value] = _WRITE[type(value)](value)
        return cell


def _rows(sheet: Any) -> list[list[Cell]]:
    left = [""] * (sheet.start or (0, 0))[1]
    # each kind apart: 1, 1.0 and True are one key; most that is no text is a float
    written: dict[type, _Written] = {kind: _Written() for kind in _WRITE}
    floats = written[float]
    rows: list[list[Cell]] = []
    for values in sheet.iter_rows() if sheet.start else ():
        cells = [
            value if (kind := type(value)) is str else floats[value] if kind is float else written[kind][value]
            for value in values
        ]
        while cells and not cells[-1]:
            cells.pop()
        rows.append(left + cells if left else cells)
    while rows and len(rows[-1]) == len(left):
        rows.pop()
    return rows


def _number(value: float) -> Number:
    # Excel keeps 15 digits; a longer whole number has lost some, and its exponent shows it
    if value.is_integer() and abs(value) < 1e15:
        return Number(int(value))
    text = f"{value:.15g}"
    return Number(f"{Decimal(text):f}" if "e-" in text else text)


def _instant(value: datetime) -> str:
    return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="seconds")


_WRITE: Mapping[type, Callable[[Any], str]] = {
    float: _number,
    int: lambda value: _number(float(value)) if abs(value) >= 10**15 else Number(value),
    bool: str,
    datetime: _instant,
    date: str,
    time: str,
    timedelta: str,
}
