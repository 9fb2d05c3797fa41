"""The finishing touch on a workbook that openpyxl wrote: formulas get their values, and equal content gets equal bytes.

openpyxl writes formulas without values, sixteen digits of a number that has seventeen, the time of day into the package, and
merged cells in the order of a set. Reports that are signed, compared and read by programs that calculate nothing need otherwise.
"""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

Value = Decimal | int | float | str
"""What a formula comes to, or a number with all its digits."""

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_MODIFIED = "{http://purl.org/dc/terms/}modified"
_CORE = "docProps/core.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def saved(book: Any) -> bytes:
    """The package of a workbook, not compressed, since `finished` opens it again."""
    from openpyxl.writer.excel import ExcelWriter

    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as package:
        ExcelWriter(book, package).save()
    return data.getvalue()


def finished(data: bytes, values: Mapping[str, Mapping[str, Value]], modified: datetime) -> bytes:
    """The package of a workbook with values put to its formulas.

    values: by sheet part ("xl/worksheets/sheet1.xml") and cell ("B7"), of formulas and of numbers; they are written with all
    their digits. A formula without one keeps none. modified: what the document says instead of the time it was saved at.
    """
    from lxml import etree

    # entities stay unread: a template may come from anywhere
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=False)
    parts = {}
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            part = package.read(name)
            if name.startswith("xl/worksheets/sheet") or name == _CORE:
                root = etree.fromstring(part, parser)
                if name == _CORE:
                    for stamp in root.iter(_MODIFIED):
                        stamp.text = modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
                else:
                    _settle(root, values.get(name, {}))
                part = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            parts[name] = part
    return packed(parts)


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A package of parts by name, in their order; equal parts make equal bytes."""
    done = io.BytesIO()
    # stored, not deflated: what deflate makes of equal content differs from one zlib to another
    with zipfile.ZipFile(done, "w", zipfile.ZIP_STORED) as out:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 0  # else it would tell Windows from Linux
            out.writestr(entry, part)
    return done.getvalue()


def _settle(sheet: Any, values: Mapping[str, Value]) -> None:
    for merged in sheet.iter(f"{_MAIN}mergeCells"):
        merged[:] = sorted(merged, key=lambda one: str(one.get("ref")))
    for cell in sheet.iter(f"{_MAIN}c") if values else ():
        value = values.get(cell.get("r"))
        if value is None:
            continue
        shown = cell.find(f"{_MAIN}v")
        if shown is None:
            shown = cell.makeelement(f"{_MAIN}v")
            cell.append(shown)
        cell.attrib.pop("t", None)
        if isinstance(value, str):
            cell.set("t", "str")
        shown.text = value if isinstance(value, str) else f"{value:f}" if isinstance(value, Decimal) else str(value)
