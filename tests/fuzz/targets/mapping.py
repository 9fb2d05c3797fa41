"""Remembered mappings: JSON that anybody may have edited, applied to a table."""

from collections.abc import Iterator

import ground

from horgosdesk.core.cargo import CARGO
from horgosdesk.excel import mapping
from horgosdesk.excel.intake import rows
from horgosdesk.excel.reading import read_bytes

TABLE = "日期,进出口,运输方式,HS编码,国别,毛重\n2025-11-03,进口,铁路,100119,KZ,6000\n".encode()


def seeds() -> Iterator[bytes]:
    how = mapping.guess(read_bytes("a.csv", TABLE))
    yield mapping.save(ground.folder(), "a", how).read_bytes()


def run(data: bytes) -> None:
    place = ground.folder() / mapping.FOLDER
    place.mkdir(exist_ok=True)
    (place / "a.json").write_bytes(data)
    book = read_bytes("a.csv", TABLE)
    how = mapping.chosen(book, ground.folder(), name="a")
    for row in rows(book, how, ground.rules(), subject=CARGO):
        row.errors  # noqa: B018
    mapping.guess(book, ground.folder())
