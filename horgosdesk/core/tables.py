"""The .csv tables that a desk may put in place of the shipped ones: read line by line, and what is wrong named by line."""

import csv
import io
from collections.abc import Iterator, Sequence

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP


def lines(file: str, text: str, wanted: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """The number and the cells of each line that is not empty, trimmed; first of all the headings, in lower case.

    Parted by comma, semicolon or tab, whichever the first line has most of. wanted: columns that must be there, among any
    others and in any order. Problem "table-csv", "table-columns" or "table-cells" naming file and line.
    """
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    try:
        if "\0" in text:
            raise csv.Error("NUL")
        heading = [cell.strip().casefold() for cell in next(rows, [])]
        missing = [column for column in wanted if column not in heading]
        if missing:
            raise wrong(
                file,
                1,
                "table-columns",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file}, line 1: the column {columns} is missing. Copy the heading of the original file."
                ),
                columns=", ".join(missing),
            )
        yield 1, heading
        for raw in rows:
            cells = [cell.strip() for cell in raw]
            if not any(cells):
                continue
            if len(cells) != len(heading):
                raise wrong(
                    file,
                    rows.line_num,
                    "table-cells",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "{file}, line {line}: {found} cells where the heading has {wanted}. Put a text that holds a comma between quotation marks.",
                    ),
                    found=len(cells),
                    wanted=len(heading),
                )
            yield rows.line_num, cells
    except csv.Error as error:
        raise wrong(
            file,
            max(rows.line_num, 1),
            "table-csv",
            QT_TRANSLATE_NOOP(
                "Problem", "{file}, line {line} cannot be read as a table ({detail}). Save it as CSV UTF-8 again."
            ),
            detail=str(error),
        ) from error


def rows(file: str, text: str, wanted: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """`lines` without the headings, each cell by its heading."""
    found = lines(file, text, wanted)
    _, heading = next(found)
    for line, cells in found:
        yield line, dict(zip(heading, cells, strict=True))


def wrong(file: str, line: int, code: str, text: str, **values: object) -> Problem:
    """What is wrong in a line of a table."""
    return Problem(code, text, field=None, level="error", fix=None, file=file, line=line, **values)
