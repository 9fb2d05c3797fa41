"""A block of cells from the clipboard, and rows of cargo typed from it."""

from collections.abc import Iterator

import ground

from horgosdesk.core.cargo import CARGO
from horgosdesk.ui import block


def seeds() -> Iterator[bytes]:
    yield from ground.lines(
        "日期\t进出口\t毛重\n2025-11-03\t进口\t6000\n", '2025-11-03\t"a\tb"\n"c\nd"\t1\n', "'=1+1\t-5\t@x\n"
    )


def run(data: bytes) -> None:
    rows = block.cells(data.decode("utf-8", "replace"))
    if rows:
        block.records(rows, [field.name for field in CARGO.fields], ground.rules())
