"""The pages of a damaged file, each by its number: from the file, and from the write-ahead log what was committed there."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from struct import Struct, unpack
from types import TracebackType
from typing import BinaryIO

from horgosdesk.store.salvage.cells import Unreadable, page_of

MAGIC = b"SQLite format 3\0"
USUAL = 4096
_SIZES = (4096, 1024, 2048, 8192, 16384, 32768, 65536, 512)
_WAL_HEAD, _FRAME_HEAD = 32, 24


class Pages:
    """The pages of a file that nobody in this process has open; to be closed. log: also what its write-ahead log holds.

    size: bytes of a page; usable: of these for content; count: how many pages; logged: how many of them the log tells anew.
    """

    def __init__(self, file: Path, *, log: bool = True) -> None:
        self._file: BinaryIO = file.open("rb")
        self._log: BinaryIO | None = None
        head = self._file.read(100)
        self.size, self.usable = self._measure(head, file.stat().st_size)
        self.count = -(-file.stat().st_size // self.size)
        self._places: dict[int, int] = {}
        wal = file.with_name(file.name + "-wal")
        if log and wal.exists() and wal.stat().st_size > _WAL_HEAD:
            self._log = wal.open("rb")
            self._places, pages = _committed(self._log, self.size)
            self.count = max(self.count, pages)

    def __enter__(self) -> "Pages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if self._log is not None:
            self._log.close()

    @property
    def logged(self) -> int:
        """How many pages the log tells anew."""
        return len(self._places)

    def get(self, number: int) -> bytes | None:
        """A page, filled up with zeros where the file was cut off; None when there is no such page."""
        if not 1 <= number <= self.count:
            return None
        if self._log is not None and number in self._places:
            self._log.seek(self._places[number])
            return self._log.read(self.size).ljust(self.size, b"\0")
        self._file.seek((number - 1) * self.size)
        return self._file.read(self.size).ljust(self.size, b"\0")

    def free(self) -> set[int]:
        """The pages that the list of free ones names, as far as it can be followed."""
        first = self.get(1) or b""
        follow, found = unpack(">I", first[32:36])[0] if first[:16] == MAGIC else 0, set()
        while follow and follow not in found and (page := self.get(follow)) is not None:
            found.add(follow)
            after, count = unpack(">II", page[:8])
            if count > self.usable // 4:
                break
            found.update(unpack(f">{count}I", page[8 : 8 + 4 * count]))
            follow = after
        return found

    def _measure(self, head: bytes, size: int) -> tuple[int, int]:
        if head[:16] == MAGIC:
            said = unpack(">H", head[16:18])[0]
            said = 65536 if said == 1 else said
            if said in _SIZES and head[20] < 64:
                return said, said - head[20]
        # the head is damaged: the size at which most places look like the head of a page
        found = {one: self._plausible(one, size) for one in _SIZES}
        if found[USUAL] > 0.2:
            return USUAL, USUAL
        best = max(_SIZES, key=lambda one: found[one])
        return best, best

    def _plausible(self, page: int, size: int) -> float:
        looked = good = 0
        for number in range(1, min(size // page, 4000)):
            self._file.seek(number * page)
            data = self._file.read(page)
            looked += 1
            with suppress(Unreadable, IndexError, ValueError):
                good += len(data) == page and bool(page_of(data, page, False).cells)
        return good / looked if looked else 0.0


def _committed(log: BinaryIO, size: int) -> tuple[dict[int, int], int]:
    """Where the pages of the committed frames lie, the newest of each, and how many pages the file has after the last."""
    head = log.read(_WAL_HEAD)
    magic, _version, page, _seq, *salt = unpack(">IIIIII", head[:24])
    if magic not in (0x377F0682, 0x377F0683) or page != size:
        return {}, 0
    order = "<" if magic == 0x377F0682 else ">"
    sums = _checked(head[:24], (0, 0), order)
    if sums != unpack(">II", head[24:32]):
        return {}, 0
    places: dict[int, int] = {}
    waiting: dict[int, int] = {}
    pages = 0
    for at, frame in _frames(log, size):
        number, commit, *salts, one, two = unpack(">IIIIII", frame[:_FRAME_HEAD])
        sums = _checked(frame[:8], sums, order)
        sums = _checked(frame[_FRAME_HEAD:], sums, order)
        if salts != salt or sums != (one, two):
            break  # the tail of an older log, or torn: SQLite stops here too
        waiting[number] = at + _FRAME_HEAD
        if commit:
            places |= waiting
            waiting, pages = {}, commit
    return places, pages


def _frames(log: BinaryIO, size: int) -> Iterator[tuple[int, bytes]]:
    at = _WAL_HEAD
    while True:
        log.seek(at)
        frame = log.read(_FRAME_HEAD + size)
        if len(frame) < _FRAME_HEAD + size:
            return
        yield at, frame
        at += len(frame)


def _checked(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    one, two = sums
    for x, y in Struct(f"{order}II").iter_unpack(data):
        one = (one + x + two) & 0xFFFFFFFF
        two = (two + y + one) & 0xFFFFFFFF
    return one, two
