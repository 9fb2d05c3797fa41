"""The parts of an .xlsx: workbook, sheets, shared texts, styles; read, and its columns guessed."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import ground

from horgosdesk.core.cargo import CARGO
from horgosdesk.excel import mapping
from horgosdesk.excel.intake import rows
from horgosdesk.excel.reading import read_bytes


def seeds() -> Iterator[bytes]:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["日期", "进出口", "运输方式", "HS编码", "国别", "毛重(吨)", "净重"])
    book.active.append(["2025-11-03", "进口", "铁路", "100119", "哈萨克斯坦", 64.2, "=F2"])
    book.active.append([45964, "import", "rail", "100119", "KZ", 64.2, "#N/A"])
    book.active.append(["合计", None, None, None, None, "=SUM(F2:F3)", True])
    book.active.merge_cells("A4:B4")
    file = Path(tempfile.mkdtemp()) / "a.xlsx"
    book.save(file)
    yield ground.told(file)


def run(data: bytes) -> None:
    book = read_bytes("a.xlsx", ground.packed(data))
    for name in book.names[:3]:
        book.sheet(name)
    how = mapping.guess(book)
    for row in rows(book, how, ground.rules(), subject=CARGO):
        row.errors  # noqa: B018
