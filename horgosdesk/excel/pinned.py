"""What a return's workbook says of the journal that it was made of."""

import re
import zipfile
from decimal import Decimal
from pathlib import Path

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.reading import read_book
from horgosdesk.store.pins import SHORTEST, WHOLE, Pin

_WITH_NO = re.compile(rf"(?<![0-9a-f])(\d{{1,18}})\s*[:\uff1a]\s*([0-9a-f]{{{WHOLE}}})(?![0-9a-f])")
_WHOLE = re.compile(rf"(?<![0-9a-f])([0-9a-f]{{{WHOLE}}})(?![0-9a-f])")
_SHORT = re.compile(rf"([0-9a-f]{{{SHORTEST}}})")


def pin_of(file: Path) -> Pin:
    """Number and hash of a workbook's journal entry, wherever in its cells they stand: best NO:HASH, else a whole hash, else the
    first 16 digits, as papers of earlier versions have them. Problem "return-no-pin"."""
    texts = _texts(file)
    for pattern in (_WITH_NO, _WHOLE):
        for text in texts:
            if match := pattern.search(text):
                *no, digest = match.groups()
                return Pin(int(no[0]) if no else 0, digest, file.name)
    for text in texts:
        if _SHORT.fullmatch(text) and not text.isdigit():
            return Pin(0, text, file.name)
    raise Problem(
        "return-no-pin",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} tells no hash of the journal, so it cannot be held against it. Give a return, or type NO:HASH as it is printed.",
        ),
        file=file.name,
    )


def _texts(file: Path) -> list[str]:
    """The texts of all cells, sheet by sheet, then those of the pages' heads and feet."""
    from horgosdesk.excel.cells import running, shown

    read_book(file)  # says what is wrong with files that are locked, damaged, bombs, or not there
    try:
        data = file.read_bytes()
        sheets, beside = shown(data), running(data)
    except (zipfile.BadZipFile, KeyError, ValueError, SyntaxError, IndexError) as error:
        raise Problem(
            "return-unreadable",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} cannot be read as an .xlsx workbook ({why}). Give the file as it was handed out."
            ),
            file=file.name,
            why=error,
        ) from error
    found = [
        value.strip().casefold()
        for cells in sheets.values()
        for value in cells.values()
        if not isinstance(value, Decimal)
    ]
    return [*found, *(text.casefold() for text in beside)]
