"""How large what comes from outside may be: one figure for each way in which a file can take a desk's memory or time.

The figures are a table, limits.csv, of which a desk may keep its own. A DOCTYPE, an entity, a part that lies about its size
and a device in place of a file are refused whatever the table says: there is nothing to raise.
"""

from collections.abc import Mapping
from typing import NamedTuple

from horgosdesk.core.errors import Problem
from horgosdesk.core.tables import rows, wrong
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

FILE = "limits.csv"
COLUMNS = ("name", "value")
MB = 1_000_000


class Limits(NamedTuple):
    """The most of each; what it bounds is in WHAT and in limits.csv."""

    file_mb: int = 500
    unpacked_mb: int = 2_000
    zip_ratio: int = 200
    zip_members: int = 10_000
    shared_texts: int = 5_000_000
    xml_depth: int = 100
    sheet_rows: int = 1_048_576
    sheet_columns: int = 16_384
    sheet_cells: int = 40_000_000
    sheet_empty_cells: int = 20_000_000
    cell_characters: int = 32_767
    form_unpacked_mb: int = 200
    feed_mb: int = 64
    feed_values: int = 4_000_000
    feed_table_cells: int = 1_000_000
    feed_table_unpacked_mb: int = 128
    edifact_segments: int = 500_000
    json_depth: int = 60
    table_mb: int = 16
    settings_mb: int = 4

    def beyond(self, code: str, name: str, file: str, found: object = None) -> Problem:
        """What to say of a file that goes beyond a limit. found: how much it has, where that is known."""
        values = {"file": file, "limit": name, "what": tr("Limits", WHAT[name]), "most": getattr(self, name)}
        if found is None:
            return Problem(
                code,
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file} was not read: it has more than {most} ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk's folder.",
                ),
                field=None,
                level="error",
                fix=None,
                **values,
            )
        return Problem(
            code,
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} was not read: it has {found}, and up to {most} are allowed ({limit}: {what}). Split the file, or raise {limit} in limits.csv in the desk's folder.",
            ),
            field=None,
            level="error",
            fix=None,
            found=found,
            **values,
        )


LIMITS = Limits()
"""Those that the program ships."""

WHAT: Mapping[str, str] = {
    "file_mb": QT_TRANSLATE_NOOP("Limits", "megabytes of a workbook or a text file"),
    "unpacked_mb": QT_TRANSLATE_NOOP("Limits", "megabytes of a workbook when it is unpacked"),
    "zip_ratio": QT_TRANSLATE_NOOP("Limits", "how many times larger a part of a workbook may be unpacked than packed"),
    "zip_members": QT_TRANSLATE_NOOP("Limits", "parts of a workbook's package"),
    "shared_texts": QT_TRANSLATE_NOOP("Limits", "different texts of a workbook"),
    "xml_depth": QT_TRANSLATE_NOOP("Limits", "XML elements within one another"),
    "sheet_rows": QT_TRANSLATE_NOOP("Limits", "rows of a table"),
    "sheet_columns": QT_TRANSLATE_NOOP("Limits", "columns of a table"),
    "sheet_cells": QT_TRANSLATE_NOOP("Limits", "filled cells of a table"),
    "sheet_empty_cells": QT_TRANSLATE_NOOP("Limits", "cells of a sheet of which hardly any are filled"),
    "cell_characters": QT_TRANSLATE_NOOP("Limits", "characters of a cell"),
    "form_unpacked_mb": QT_TRANSLATE_NOOP("Limits", "megabytes of a template or a form when it is unpacked"),
    "feed_mb": QT_TRANSLATE_NOOP("Limits", "megabytes of a file of messages"),
    "feed_values": QT_TRANSLATE_NOOP("Limits", "elements, attributes and values of a file of messages"),
    "feed_table_cells": QT_TRANSLATE_NOOP("Limits", "cells of a table of messages"),
    "feed_table_unpacked_mb": QT_TRANSLATE_NOOP("Limits", "megabytes of a table of messages when it is unpacked"),
    "edifact_segments": QT_TRANSLATE_NOOP("Limits", "segments of an EDIFACT file"),
    "json_depth": QT_TRANSLATE_NOOP("Limits", "JSON lists and objects within one another"),
    "table_mb": QT_TRANSLATE_NOOP("Limits", "megabytes of one of the desk's own .csv tables"),
    "settings_mb": QT_TRANSLATE_NOOP("Limits", "megabytes of a file of settings or of a remembered mapping"),
}


def read_limits(text: str) -> Limits:
    """The limits of a table; those that it does not name are as shipped. Problem naming the line that cannot be meant so."""
    found: dict[str, int] = {}
    for line, said in rows(FILE, text, COLUMNS):
        name, value = said["name"], said["value"]
        if name not in _NAMES or name in found:
            raise wrong(
                FILE,
                line,
                "limit-unknown",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: there is no limit “{name}”, or it stands here twice. Known: {known}.",
                ),
                name=name[:40],
                known=", ".join(_NAMES),
            )
        if not (value.isascii() and value.isdigit() and 0 < int(value[:16]) <= _MOST):
            raise wrong(
                FILE,
                line,
                "limit-value",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file}, line {line}: “{value}” is no limit. Write a whole number from 1 to {most}."
                ),
                value=value[:40],
                most=_MOST,
            )
        found[name] = int(value)
    return Limits(**found)


_NAMES = Limits._fields
_MOST = 10**12


def json_depth(data: bytes) -> int:
    """How deep the lists and objects of a JSON text lie within one another; of a broken one, about."""
    import re
    from itertools import accumulate

    if b"\\" in data:
        data = re.sub(rb"\\.", b"", data, flags=re.DOTALL)
    marks = data.translate(None, _NO_MARKS)
    marks = re.sub(rb'"[^"]*"', b"", marks)
    steps = marks.translate(None, b'"')
    return max(accumulate((_STEP[mark] for mark in steps), initial=0))


_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_NO_MARKS = bytes(sorted(set(range(256)) - {*b'[]{}"'}))
