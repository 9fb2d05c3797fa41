"""Cargo records out, as a workbook or a text file that our own import and any other program reads back."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any

from horgosdesk.core.cargo import FIELDS, Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Day, Field, Measured, Numbered
from horgosdesk.core.formula import guarded
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.excel.sheets import whole
from horgosdesk.excel.stream import AT_ONCE, Column, digits, write_list

COLUMNS = tuple(field.column for field in FIELDS)
"""What is exported of a record, in this order."""
TITLE = QT_TRANSLATE_NOOP("Cargo", "Cargo records")
ENDINGS = (".xlsx", ".csv")

Row = Sequence[Any]
Tell = Callable[[int], object]


def export_cargo(path: Path, records: Iterable[Cargo]) -> int:
    """`export_rows` of records."""
    return export_rows(path, map(attrgetter(*COLUMNS), records))


def export_rows(path: Path, rows: Iterable[Row], tell: Tell = lambda _count: None) -> int:
    """Write the COLUMNS of records to .xlsx or .csv, by the file's ending, as a whole or not at all; how many.

    tell: hears from time to time how many are written; what it raises ends the work. Problem for another ending or an
    unwritable place.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise Problem(
            "export-ending",
            QT_TRANSLATE_NOOP("Problem", "{file} must end in .xlsx or .csv."),
            file=path.name,
        )
    with whole(path) as half:
        if ending == ".csv":
            return _write_text(half, iter(rows), tell)
        return write_list(half, tr("Cargo", TITLE), [_column(field) for field in FIELDS], rows, tell)


def _column(field: Field) -> Column:
    heading, width, kind = tr("Cargo", field.title), field.width + 4, field.kind
    if isinstance(kind, Measured):
        return Column(heading, width, "number", kind.scale, kind.places)
    if isinstance(kind, Day):
        return Column(heading, width, "day")
    return Column(heading, width, repeats=not isinstance(kind, Numbered))


def _write_text(path: Path, rows: Iterator[Row], tell: Tell) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow([field.name for field in FIELDS])
        while some := list(islice(rows, AT_ONCE)):
            columns = [_said(field, values) for field, values in zip(FIELDS, zip(*some, strict=True), strict=True)]
            writer.writerows(zip(*columns, strict=True))
            count += len(some)
            tell(count)
    return count


def _said(field: Field, values: Sequence[Any]) -> Iterable[str]:
    """The values of a field as text files carry them; what is the same is made once."""
    kind = field.kind
    if isinstance(kind, Measured):
        known = {value: "" if value is None else digits(value, kind.scale) for value in set(values)}
    else:
        known = {value: guarded(value) for value in set(values)}
    return map(known.__getitem__, values)
