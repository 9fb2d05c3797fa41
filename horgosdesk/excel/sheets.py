"""Cargo records out, as a workbook or a text file that our own import and any other program reads back."""

import csv
import io
import itertools
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from horgosdesk import durable
from horgosdesk.core.cargo import FIELDS, Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Field
from horgosdesk.core.formula import guarded
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.store.surroundings import problem_of

MOST_ROWS = 1_048_575
"""Records on one sheet: Excel's limit less the headings."""


def export_cargo(path: Path, records: Iterable[Cargo]) -> int:
    """Write records to .xlsx or .csv, by the file's ending; how many. Problem for another ending or an unwritable place."""
    write = {".xlsx": _write_workbook, ".csv": _write_text}.get(path.suffix.lower())
    if write is None:
        raise Problem(
            "export-ending",
            QT_TRANSLATE_NOOP("Problem", "{file} must end in .xlsx or .csv."),
            file=path.name,
        )
    try:
        return write(path, records)
    except OSError as error:
        raise not_writable(path, error) from error


def not_writable(path: Path, error: OSError) -> Problem:
    """What to say when a file cannot be written."""
    told = problem_of(error)
    if told is not None and told.code not in ("no-access", "desk-gone"):
        # another program has no part in a full disk
        return Problem("file-not-writable", told.text, field=None, level="error", fix=None, **told.values)
    return Problem(
        "file-not-writable",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} cannot be written ({why}). Close it in other programs, or choose another place."
        ),
        file=path,
        why=error.strerror or error,
    )


def try_to_write(path: Path) -> None:
    """Prove before long work that a file can be written; Problem when not. What it holds stays."""
    new = not path.exists()
    try:
        path.open("ab").close()
        if new:
            path.unlink()
    except OSError as error:
        raise not_writable(path, error) from error


@contextmanager
def ready(file: Path, data: bytes) -> Iterator[None]:
    """Have the data on the disk beside `file`; what was there is replaced when all went well, and stays when not."""
    half = durable.half_of(file)
    try:
        if file.exists():
            file.open("r+b").close()  # refused for a folder, and on Windows while Excel has it open
        with half.open("wb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        durable.sync_folder(half.parent)
        yield
        durable.rename(half, file)
    except OSError as error:
        raise not_writable(file, error) from error
    finally:
        with suppress(OSError):  # where a folder of its path is a file, or the disk is gone
            half.unlink(missing_ok=True)


def save(book: Any, path: Path) -> None:
    """Save a write-only workbook as a whole or not at all; Problem when the place refuses it.

    By way of memory, since openpyxl leaves tracebacks on standard error when it is stopped half-way.
    """
    saved = io.BytesIO()
    book.save(saved)
    with ready(path, saved.getvalue()):
        pass


def plain(record: Cargo, field: Field) -> str | int | Decimal | None:
    """A field's value as files carry it; None when empty."""
    value = getattr(record, field.column)
    return None if value in (None, "") else field.kind.plain(value)


def _write_text(path: Path, records: Iterable[Cargo]) -> int:
    half = durable.half_of(path)
    try:
        if path.exists():
            path.open("r+b").close()  # refused for a folder, and on Windows while Excel has it open
        count = _write_lines(half, records)
        durable.sync(half)
        durable.rename(half, path)
    except BaseException:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise
    return count


def _write_lines(path: Path, records: Iterable[Cargo]) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow([field.name for field in FIELDS])
        for record in records:
            values = (plain(record, field) for field in FIELDS)
            writer.writerow([guarded(value) if isinstance(value, str) else _written(value) for value in values])
            count += 1
    return count


def _written(value: Decimal | int | None) -> str:
    return "" if value is None else f"{value:f}" if isinstance(value, Decimal) else str(value)


def _write_workbook(path: Path, records: Iterable[Cargo]) -> int:
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    count = 0
    rows = iter(records)
    for number in itertools.count(1):
        first = next(rows, None)
        if first is None and number > 1:
            break
        sheet = book.create_sheet(tr("Cargo", _CARGO) + (f" {number}" if number > 1 else ""))
        sheet.freeze_panes = "A2"
        for column, field in enumerate(FIELDS, 1):
            sheet.column_dimensions[get_column_letter(column)].width = field.width + 4
        sheet.append([_head(sheet, field) for field in FIELDS])
        if first is None:
            break
        here = 0
        for record in itertools.chain([first], itertools.islice(rows, MOST_ROWS - 1)):
            sheet.append(_line(sheet, record))
            here += 1
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(FIELDS))}{here + 1}"
        count += here
    save(book, path)
    return count


_CARGO = QT_TRANSLATE_NOOP("Cargo", "Cargo records")


def _head(sheet: Any, field: Field) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill

    cell = WriteOnlyCell(sheet, tr("Cargo", field.title))
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor="F6F7F9")
    return cell


def _line(sheet: Any, record: Cargo) -> Sequence[Any]:
    from datetime import date

    line: list[Any] = []
    for field in FIELDS:
        value = plain(record, field)
        if field.name == "day":
            line.append(date.fromisoformat(str(value)))
        elif isinstance(value, str):
            line.append(text_cell(sheet, value))
        else:
            line.append(value)
    return line


MOST_TITLE = 31
"""Letters that Excel allows in the name of a sheet."""


def sheet_name(title: str) -> str:
    """A title as the name of a sheet, without the signs that Excel allows in none; "1" where nothing is left."""
    allowed = "".join(" " if char in "[]:*?/\\" or not char.isprintable() else char for char in title)
    return allowed.strip(" '")[:MOST_TITLE].rstrip(" '") or "1"


def text_cell(sheet: Any, value: str) -> Any:
    """A cell that stays text, whatever it begins with: codes keep their zeros, and = + - @ start no formula.

    Control characters, which no workbook may hold, are shown as U+FFFD.
    """
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("\ufffd", value))
    cell.data_type = "s"
    cell.number_format = "@"
    return cell
