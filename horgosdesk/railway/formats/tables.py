"""The tables that stations mail around, as workbooks or text: read like those that a clerk imports, all sheets of them.

What was corrected in the import wizard for such headings, or in the desk's own headings.csv, holds here too. The rows become
the same messages as there (core.train_row), so that a table that came by both ways is taken once.
"""

import io
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.limits import MB
from horgosdesk.core.message import Message
from horgosdesk.core.train_row import TRAIN_ROW, TrainRow, messages
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.intake import Row, rows
from horgosdesk.excel.mapping import Mapping, guess_each
from horgosdesk.excel.reading import may_be_table, read_bytes
from horgosdesk.railway.formats import Bad, Context

NAME = "Tables (CSV, XLSX, XLS, ODS)"
ORDER = 90
KIND = "row"


def recognises(head: bytes) -> bool:
    """Whether bytes that begin so are a workbook, or text in columns: nearly anything that no other format knows."""
    return may_be_table(head)


def read(data: bytes, context: Context) -> Iterator[Message | Bad]:
    """The messages of a table, and a Bad for each row that cannot be taken; a warning keeps none out.

    Problem when the bytes cannot be read as a table, no sheet has headings that are known, or there is no row under them.
    """
    folder = Path(context.folder) if context.folder else None
    _refuse_large(data, context)
    limits = context.limits
    try:
        book = read_bytes(context.name, data, limits._replace(sheet_cells=limits.feed_table_cells))
    except Problem as problem:
        if problem.values.get("limit") == "sheet_cells":
            found = problem.values.get("found")
            raise limits.beyond("feed-large", "feed_table_cells", context.name, found) from problem
        raise
    rules = _rules(context, folder)
    good: list[TrainRow] = []
    bad: list[Bad] = []
    cells = 0
    for how in guess_each(book, folder, TRAIN_ROW):
        cells += sum(map(len, book.sheet(how.sheet).rows))
        if cells > context.limits.feed_table_cells:
            raise context.limits.beyond("feed-large", "feed_table_cells", context.name, cells)
        for row in rows(book, how, rules, subject=TRAIN_ROW):
            if row.record is not None:
                good.append(row.record)
            else:
                bad.append(Bad("", KIND, _wrong(row, how)))
    if not good and not bad:
        raise Problem(
            "table-empty",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} has headings and no row of a train under them. Ask the sender for the rows."
            ),
            file=context.name,
        )
    yield from bad
    made = (one.message for one in messages(good, resources.places(folder), context.zone))
    yield from {one.uid: one for one in made}.values()


def _refuse_large(data: bytes, context: Context) -> None:
    """Problem "feed-large" before what would take minutes and gigabytes is read; the import wizard takes more.

    Every row is checked as a clerk's is, which takes some quarter of a millisecond. Unpacked, so many cells take half of
    the limit feed_table_unpacked_mb.
    """
    limits = context.limits
    if data.startswith(b"PK"):
        # what is wrong with a package, whoever reads it says
        with (
            suppress(zipfile.BadZipFile, NotImplementedError, ValueError),
            zipfile.ZipFile(io.BytesIO(data)) as package,
        ):
            unpacked = sum(info.file_size for info in package.infolist())
            if unpacked > limits.feed_table_unpacked_mb * MB:
                raise limits.beyond("feed-large", "feed_table_unpacked_mb", context.name, unpacked // MB)
        return
    cells = sum(data.count(mark) for mark in b"\n,;\t|")
    if cells > limits.feed_table_cells:
        raise limits.beyond("feed-large", "feed_table_cells", context.name, cells)


def _rules(context: Context, folder: Path | None) -> Rules:
    """What the rows are checked by. When the bytes came only keeps out what cannot be; no message depends on it."""
    now = datetime.fromtimestamp(context.at_s, UTC) if context.at_s else None
    return Rules(
        resources.codebook(folder),
        now.astimezone(ZoneInfo(context.zone)).date() if now is not None else date(2099, 12, 31),
        context.lang,
        zone=context.zone,
        now=now,
    )


def _wrong(row: Row, how: Mapping) -> Problem:
    """All that is wrong with a row, with the cells where it is."""
    found = [
        f"{how.heading(problem.field or '') or problem.field or ''} “{row.texts.get(problem.field or '', '')[:40]}”: {problem}"
        for problem in row.errors
    ]
    return Problem(
        row.errors[0].code,
        QT_TRANSLATE_NOOP("Problem", "{sheet}, row {row}: {detail}"),
        field=row.errors[0].field,
        sheet=how.sheet,
        row=row.number,
        detail=" ".join(found),
    )
