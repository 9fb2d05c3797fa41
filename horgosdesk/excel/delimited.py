"""Rows out of text files: .csv, .tsv, and the text that some programs save as .xls."""

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from horgosdesk.core.errors import Problem
from horgosdesk.core.formula import unguarded
from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.core.words import QT_TRANSLATE_NOOP

SAMPLED_ROWS = 200
LEAST_COLUMNS = 3
"""Of a text that nobody said is a table: a letter has commas too."""
DELIMITERS = "\t;|,"
"""Of two that part the rows alike the earlier is meant: commas also stand in numbers."""

SAMPLED_BYTES = 20_000
"""Of a text whose encoding has to be guessed."""
_CYRILLIC = "kz1048"
_UPPER, _LOWER = "А-ЯЁІҚҺҰӘӨҒҮҢ", "а-яёіқһұәөғүң"
_WORD = re.compile(r"[^\s\d,;.|:\t\"'()/_+№«»–—-]{2,}")
_CYRILLIC_WORD = re.compile(f"[{_UPPER}{_LOWER}]*[{_LOWER}]|[{_UPPER}]+")
"""Names of companies are written together: КазТемирТранс."""

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_END = "\x1e"
"""What no text file holds, as its last row: unless it comes out alone, quotation marks were left open before it."""


def rows_of(path: Path, raw: bytes, limits: Limits = LIMITS) -> list[list[str]]:
    """The rows of a text file; no rows when nothing in it parts columns. Problem when it is no text, or cut to pieces."""
    # each cell takes fifty bytes once it is read, however short it was
    cells = raw.count(b"\n") + max(raw.count(delimiter.encode()) for delimiter in DELIMITERS)
    if cells > limits.sheet_cells:
        raise limits.beyond("sheet-large", "sheet_cells", path.name, cells)
    if raw[:2] not in _UTF16 and (at := raw.find(b"\0")) >= 0:
        raise _binary(path, raw.count(b"\n", 0, at) + 1)
    text = _decoded(path, raw)
    if "\0" in text:
        raise _binary(path, text.count("\n", 0, text.index("\0")) + 1)
    told = re.match(r"sep=([,;\t|])\r?\n", text, re.IGNORECASE)
    if told:
        text = text[told.end() :]
    rows: list[list[str]] = []
    delimiter = None
    try:
        delimiter = told[1] if told else _delimiter(text)
        if delimiter is None:
            return []
        rows.extend(_lines(text, delimiter))
        widest = max(map(len, rows))
        longest = max(map(len, itertools.chain.from_iterable(rows)), default=0)
    except csv.Error:
        widest, longest = 0, limits.cell_characters + 1
    if widest > limits.sheet_columns or longest > limits.cell_characters:
        raise _beyond(path, text, delimiter, limits)
    if rows.pop() != [_END]:
        raise _broken(path, len(rows) + 1)
    if len(rows) > limits.sheet_rows:
        raise limits.beyond("sheet-large", "sheet_rows", path.name, len(rows))
    if "'" in text:
        rows = [[unguarded(cell) if cell[:1] == "'" else cell for cell in row] for row in rows]
    return rows


def _lines(text: str, delimiter: str) -> Iterator[list[str]]:
    """The rows of a text as they are written, and _END behind them."""
    lines = itertools.chain(io.StringIO(text, newline=""), [] if text.endswith(("\n", "\r")) else ["\n"], [_END])
    return csv.reader(lines, delimiter=delimiter)


def _beyond(path: Path, text: str, delimiter: str | None, limits: Limits) -> Problem:
    """What to say of the first row that is beyond a limit; delimiter: None where a cell is before that is found."""
    good = 0
    with suppress(csv.Error):  # a cell of more characters than csv takes, most likely of all that follows
        for row in _lines(text, delimiter) if delimiter else ():
            if len(row) > limits.sheet_columns:
                return limits.beyond("sheet-large", "sheet_columns", path.name, len(row))
            if len(max(row, key=len, default="")) > limits.cell_characters:
                break
            good += 1
    return _long(path, good + 1, limits)


def _binary(path: Path, row: int) -> Problem:
    return Problem(
        "file-binary",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file}, row {row}, holds NUL bytes, which no text has. Choose another file, or save it again as .xlsx.",
        ),
        file=path.name,
        row=row,
    )


def _long(path: Path, row: int, limits: Limits) -> Problem:
    return Problem(
        "file-quotes",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file}, row {row}: a cell there has more than {most} characters (limit cell_characters). Most likely a quotation mark opens it and nothing closes it: close it, or save the file again as .xlsx.",
        ),
        file=path.name,
        row=row,
        most=limits.cell_characters,
    )


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
    """The text: UTF-8 and UTF-16 say so themselves; then GB18030, or the Cyrillic of Windows where that reads better.

    The Cyrillic is read as KZ-1048, which is CP1251 with the Kazakh letters in place of those of Serbia and Ukraine.
    """
    if raw[:2] in _UTF16:
        return _strict(path, raw, "utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if raw.startswith(b"\xef\xbb\xbf") or _is_mostly_utf8(raw):
            raise _unreadable(path, raw, error.start) from error
    if b"\0" in raw[:4096]:
        return raw.decode("latin-1")  # no text in any of them; where the first NUL is will be said
    if _looks_cyrillic(raw):
        return raw.decode(_CYRILLIC, "replace")
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
    """Whether the bytes read as Cyrillic words: Chinese read so has letters and signs mixed within words."""
    sample = raw[:SAMPLED_BYTES]
    foreign = [word for word in _WORD.findall(sample.decode(_CYRILLIC, "replace")) if not word.isascii()]
    worded = sum(_CYRILLIC_WORD.fullmatch(word) is not None for word in foreign)
    return worded > 0.7 * len(foreign) and not _looks_chinese(sample)


def _looks_chinese(sample: bytes) -> bool:
    """Whether some bytes are GB18030 of mostly common characters: Cyrillic, if it is that at all, has rare ones."""
    try:
        text = sample.decode("gb18030")
    except UnicodeDecodeError:
        return False
    foreign = [character.encode("gb18030") for character in text if not character.isascii()]
    # the first level of GB 2312, and its signs
    return sum(b"\xa1" <= code[:1] <= b"\xd7" for code in foreign) > 0.5 * len(foreign)


def shape(rows: list[list[str]]) -> tuple[int, int]:
    """How many rows have the commonest number of columns above one, and that number."""
    widths = Counter(len(row) for row in rows[:SAMPLED_ROWS] if len(row) > 1)
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def may_be_rows(head: bytes, *, cut: bool) -> bool:
    """Whether a text that begins so has alike rows of several columns. cut: whether more of it follows."""
    if cut:
        head = head[: head.rfind(b"\n") + 1] or head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[: len(head) // 2 * 2]
    try:
        text = _decoded(Path(), head)
        if "\0" in text or text.lstrip()[:1] in ("<", "{", "["):
            return False
        delimiter = _delimiter(text)
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or ",")
        alike, width = shape(list(rows))
    except (Problem, csv.Error):
        return False
    return alike >= 2 and width >= LEAST_COLUMNS
