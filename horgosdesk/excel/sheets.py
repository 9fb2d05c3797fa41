"""What all workbooks that we write share: whole or not at all on the disk, names of sheets, texts that stay texts."""

import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from horgosdesk import durable
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.surroundings import problem_of


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
def whole(file: Path) -> Iterator[Path]:
    """Where to write what becomes `file`, on the disk, when all went well; what was there stays when not.

    Problem when the place refuses it.
    """
    with _beside(file) as half:
        yield half
        durable.sync(half)
        durable.rename(half, file)


@contextmanager
def ready(file: Path, data: bytes) -> Iterator[None]:
    """Have the data on the disk beside `file`; what was there is replaced when all went well, and stays when not."""
    with _beside(file) as half:
        with half.open("wb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        durable.sync_folder(half.parent)
        yield
        durable.rename(half, file)


@contextmanager
def _beside(file: Path) -> Iterator[Path]:
    half = durable.half_of(file)
    try:
        if file.exists():
            file.open("r+b").close()  # refused for a folder, and on Windows while Excel has it open
        yield half
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
