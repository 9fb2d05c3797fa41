"""Rows as SQLite's file format writes them (sqlite.org/fileformat2.html, sections 1.6 and 2.1), read with suspicion."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from struct import error as struct_error
from struct import unpack
from typing import Any

LEAF_TABLE, INNER_TABLE, LEAF_INDEX, INNER_INDEX = 0x0D, 0x05, 0x0A, 0x02
_LONGEST = 50_000_000
"""Bytes of one row beyond which its length is not believed."""


class Unreadable(Exception):
    """What lies here cannot be what the file format says."""


@dataclass(frozen=True, slots=True)
class Page:
    """The head of a b-tree page. inner: it leads to others; cells: the places of its cells; right: its last child."""

    kind: int
    cells: tuple[int, ...]
    right: int

    @property
    def inner(self) -> bool:
        """Whether it leads to others."""
        return self.kind in (INNER_TABLE, INNER_INDEX)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its rowid, None in a tree without; its values."""

    rowid: int | None
    values: tuple[Any, ...]


def page_of(data: bytes, usable: int, first: bool) -> Page:
    """The head of a page; Unreadable when it is none of a b-tree. first: page 1, whose head stands behind the file's."""
    at = 100 if first else 0
    kind = data[at]
    if kind not in (LEAF_TABLE, INNER_TABLE, LEAF_INDEX, INNER_INDEX):
        raise Unreadable(f"kind {kind}")
    inner = kind in (INNER_TABLE, INNER_INDEX)
    count, start = unpack(">HH", data[at + 3 : at + 7])
    head = at + (12 if inner else 8)
    if head + 2 * count > usable or (start or 65536) > 65536 or data[at + 7] > 60:
        raise Unreadable("cells")
    cells = unpack(f">{count}H", data[head : head + 2 * count])
    right = unpack(">I", data[at + 8 : at + 12])[0] if inner else 0
    return Page(kind, cells, right)


def children(data: bytes, page: Page) -> Iterator[int]:
    """The pages that an inner page leads to; those that cannot be told are left out."""
    for at in page.cells:
        if at + 4 <= len(data):
            yield unpack(">I", data[at : at + 4])[0]
    yield page.right


def row_at(data: bytes, page: Page, at: int, usable: int, more: Callable[[int], bytes | None]) -> Row | None:
    """The row of a cell; None where a cell carries none. more: the page with the rest of a long row, by its number."""
    try:
        if page.kind == INNER_TABLE:
            return None
        at += 4 if page.kind == INNER_INDEX else 0
        size, at = _varint(data, at)
        rowid = None
        if page.kind == LEAF_TABLE:
            number, at = _varint(data, at)
            rowid = number - (1 << 64) if number >= 1 << 63 else number
        if not 1 <= size <= _LONGEST:
            raise Unreadable("size")
        return Row(rowid, tuple(_values(_payload(data, at, size, page.kind == LEAF_TABLE, usable, more))))
    except (IndexError, ValueError, struct_error) as error:  # text that is none is a ValueError
        raise Unreadable(str(error)) from error


def _payload(data: bytes, at: int, size: int, table: bool, usable: int, more: Callable[[int], bytes | None]) -> bytes:
    most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
    least = (usable - 12) * 32 // 255 - 23
    here = size
    if size > most:
        here = least + (size - least) % (usable - 4)
        here = here if here <= most else least
    if at + here + (4 if here < size else 0) > usable:
        raise Unreadable("outside")
    parts, got = [data[at : at + here]], here
    follow = unpack(">I", data[at + here : at + here + 4])[0] if here < size else 0
    seen: set[int] = set()
    while got < size:
        rest = None if follow in seen else more(follow)
        if rest is None:
            raise Unreadable("overflow")
        seen.add(follow)
        follow = unpack(">I", rest[:4])[0]
        parts.append(rest[4 : min(usable, 4 + size - got)])
        got += len(parts[-1])
    return b"".join(parts)


def _values(payload: bytes) -> Iterator[Any]:
    head, at = _varint(payload, 0)
    if not 1 <= head <= len(payload):
        raise Unreadable("head")
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != head:
        raise Unreadable("head")
    for kind in kinds:
        size = _SIZES[kind] if kind < 12 else (kind - 12) // 2
        if at + size > len(payload):
            raise Unreadable("short")
        raw = payload[at : at + size]
        at += size
        yield _value(kind, raw)
    if at != len(payload):
        raise Unreadable("long")


_SIZES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 1 << 40, 1 << 40)  # the last two are reserved: never short enough


def _value(kind: int, raw: bytes) -> Any:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return unpack(">d", raw)[0]
    if kind < 7:
        return int.from_bytes(raw, "big", signed=True)
    return raw.decode() if kind % 2 else raw


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise AssertionError
