"""Workbooks as they come: the zip itself is mutated, checksums and all."""

import io
import zipfile
from collections.abc import Iterator

import ground

from horgosdesk.excel.reading import read_bytes


def seeds() -> Iterator[bytes]:
    yield (ground.FILES / "errors.ods").read_bytes()
    for ending, name in (("xlsx", "xl/workbook.xml"), ("ods", "content.xml")):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr(name, f"<{ending}/>")
        yield out.getvalue()


def run(data: bytes) -> None:
    book = read_bytes("a.xlsx", data)
    for name in book.names[:3]:
        book.sheet(name)
