"""What the targets stand on: the tests' own files as seeds, workbooks as text that can be mutated, a desk's tables."""

import io
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from horgosdesk import resources
from horgosdesk.core.fields import Rules
from horgosdesk.railway.formats import Context

TESTS = Path(__file__).resolve().parents[1]
FILES = TESTS / "excel" / "files"
SAMPLES = TESTS / "railway" / "formats" / "samples"
NOW = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)
PART = b"\n%%% "
"""Stands before the name of a part where a package is told as text."""


@cache
def folder() -> Path:
    """An empty desk's folder, for this process."""
    return Path(tempfile.mkdtemp(prefix="horgosdesk-fuzz-"))


@cache
def rules() -> Rules:
    """What a desk's checks know."""
    return Rules(resources.codebook(), date(2025, 12, 3), now=NOW)


@cache
def context() -> Context:
    """What the formats know of a desk."""
    return Context(resources.places(), "Asia/Shanghai", "a file", int(NOW.timestamp()), folder=str(folder()))


def file(data: bytes, name: str) -> Path:
    """The bytes as a file, always the same one."""
    path = folder() / name
    path.write_bytes(data)
    return path


def told(path: Path) -> bytes:
    """A zipped package as text: a mutation then changes a part, and not the checksum that guards it."""
    with zipfile.ZipFile(path) as package:
        kept = [info for info in package.infolist() if info.filename.endswith((".xml", ".rels", "mimetype"))]
        return b"".join(PART + info.filename.encode() + b"\n" + package.read(info) for info in kept)


def small(**cells: object) -> bytes:
    """A small workbook of some cells, told."""
    import openpyxl

    book = openpyxl.Workbook()
    for at, value in cells.items():
        book.active[at] = value
    book.active.merge_cells("E1:F2")
    book.active.oddHeader.center.text = "{{port}} {port}"
    path = folder() / "small.xlsx"
    book.save(path)
    return told(path)


def packed(data: bytes) -> bytes:
    """What `told` told, as a package again."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for part in data.split(PART)[1:60]:
            name, _, content = part.partition(b"\n")
            entry = zipfile.ZipInfo(name.decode("utf-8", "replace")[:200].replace("\0", "") or "x")
            # as text would have it that somebody else wrote; the name given twice is left to the reader
            package.writestr(entry, content)
    return out.getvalue()


def lines(*texts: str) -> Iterator[bytes]:
    """Texts as seeds."""
    return (text.encode() for text in texts)


def picked(data: bytes) -> tuple[int, bytes]:
    """One byte to choose by, and the rest."""
    return (data[0] if data else 0), data[1:]


def part_of(data: bytes, count: int) -> list[str]:
    """`count` texts out of the bytes, parted by lines of ---."""
    parts = data.decode("utf-8", "replace").split("\n---\n")
    return [*parts, *[""] * count][:count]


def deflated(data: bytes) -> bytes:
    """As zip deflates."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflate.compress(data) + deflate.flush()
