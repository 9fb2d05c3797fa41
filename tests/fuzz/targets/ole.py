"""Old workbooks (.xls): the container and its records."""

from collections.abc import Iterator

import ground

from horgosdesk.excel.reading import read_bytes


def seeds() -> Iterator[bytes]:
    for name in ("mac1904.xls", "password.xlsx"):
        yield (ground.FILES / name).read_bytes()


def run(data: bytes) -> None:
    book = read_bytes("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + data[8:])
    for name in book.names[:3]:
        book.sheet(name)
