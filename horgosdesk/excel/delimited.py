"""Rows out of text files: .csv, .tsv, and the text that some programs save as .xls."""

import csv
import io
import itertools
import re
from collections import Counter
from pathlib import Path

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

SAMPLED_ROWS = 200
DELIMITERS = "\t;|,"
"""Of two that part the rows alike the earlier is meant: commas also stand in numbers."""

_END = "\x1e"
"""What no text file holds, as its last row: unless it comes out alone, quotation marks were left open before it."""


def rows_of(path: Path, raw: bytes) -> list[list[str]]:
    """The rows of a text file; no rows when nothing in it parts columns. Problem when it is no text, or cut to pieces."""
    text = _decoded(path, raw)
    if "\0" in text:
        raise Problem(
            "file-binary",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file}, row {row}, holds NUL bytes, which no text has. Choose another file, or save it again as .xlsx.",
            ),
            file=path.name,
            row=text.count("\n", 0, text.index("\0")) + 1,
        )
    told = re.match(r"sep=([,;\t|])\r?\n", text, re.IGNORECASE)
    if told:
        text = text[told.end() :]
    rows: list[list[str]] = []
    try:
        delimiter = told[1] if told else _delimiter(text)
        if delimiter is None:
            return []
        lines = itertools.chain(io.StringIO(text, newline=""), [] if text.endswith(("\n", "\r")) else ["\n"], [_END])
        rows.extend(csv.reader(lines, delimiter=delimiter))
    except csv.Error as error:
        # a cell of more than 131 072 characters
        raise _broken(path, len(rows) + 1) from error
    if rows.pop() != [_END]:
        raise _broken(path, len(rows) + 1)
    return rows


def _broken(path: Path, row: int) -> Problem:
    return Problem(
        "file-quotes",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file}, row {row}: a quotation mark opens there and nothing closes it. Close it, or save the file again as .xlsx.",
        ),
        file=path.name,
        row=row,
    )


def _delimiter(text: str) -> str | None:
    """What parts most rows into the same number of columns; None when nothing does."""
    sample = list(itertools.islice(io.StringIO(text, newline=""), SAMPLED_ROWS))
    best, most = None, 0
    for delimiter in DELIMITERS:
        alike, _ = shape(list(csv.reader(sample, delimiter=delimiter)))
        if alike > most:
            best, most = delimiter, alike
    return best


def _decoded(path: Path, raw: bytes) -> str:
    """The text: UTF-8 and UTF-16 say so themselves; then GB18030, or the Cyrillic of Windows where that reads better."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _strict(path, raw, "utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if raw.startswith(b"\xef\xbb\xbf") or _is_mostly_utf8(raw):
            raise _unreadable(path, raw, error.start) from error
    if b"\0" in raw[:4096]:
        return raw.decode("latin-1")  # no text in any of them; where the first NUL is will be said
    if _looks_cyrillic(raw):
        return raw.decode("cp1251", "replace")
    return _strict(path, raw, "gb18030")


def _strict(path: Path, raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise _unreadable(path, raw, error.start) from error


def _unreadable(path: Path, raw: bytes, at: int) -> Problem:
    return Problem(
        "encoding-unknown",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is neither UTF-8 nor GB18030 from row {row} on. Save it again as “CSV UTF-8” or .xlsx."
        ),
        file=path.name,
        row=raw.count(b"\n", 0, at) + 1,
    )


def _is_mostly_utf8(raw: bytes) -> bool:
    """Whether a few bytes are broken in what is UTF-8 otherwise; GB18030 read so is broken at every other character."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(not character.isascii() for character in text) > 10 * broken


def _looks_cyrillic(raw: bytes) -> bool:
    """Whether the bytes read as Russian words in cp1251: Chinese read so has letters and signs mixed within words."""
    words = re.findall(r"[^\s\d,;.\t\"'()/_-]{3,}", raw[:20_000].decode("cp1251", "replace"))
    foreign = [word for word in words if not word.isascii()]
    russian = [word for word in foreign if re.fullmatch("[А-ЯЁІа-яёі]?[а-яёі]+|[А-ЯЁІ]+", word)]
    return len(russian) > 0.7 * len(foreign) if foreign else False


def shape(rows: list[list[str]]) -> tuple[int, int]:
    """How many rows have the commonest number of columns above one, and that number."""
    widths = Counter(len(row) for row in rows[:SAMPLED_ROWS] if len(row) > 1)
    return max(((count, width) for width, count in widths.items()), default=(0, 0))
