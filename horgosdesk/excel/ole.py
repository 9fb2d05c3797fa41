"""What an old workbook (.xls) holds that a reader does not show, and what else its kind of container is used for."""

import struct
from pathlib import Path
from typing import IO, Any

from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.excel.scan import Found, Odd, check_block, not_a_table, password

_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_BOF, _EOF, _FORMULA, _DATEMODE, _FILEPASS, _BOUNDSHEET, _BOOLERR = 0x0809, 0x0A, 0x06, 0x22, 0x2F, 0x85, 0x0205
_MULRK = 0xBD
_CELLS = {_FORMULA: 6, _BOOLERR: 8, 0x0203: 14, 0x027E: 10, 0xFD: 10, 0x0204: 8, 0xD6: 8, _MULRK: 6}
"""Records that fill cells, and the bytes that each has at least."""
_PLACE = struct.Struct("<HH")


def look(path: Path, handle: IO[bytes], limits: Limits = LIMITS) -> tuple[Found, list[Odd]]:
    """Look an OLE file through: the whole workbook, and each of its sheets in their order.

    Problem when it is protected by a password (an .xlsx then comes in this container, too) or is no workbook.
    """
    import olefile

    size = handle.seek(0, 2)
    handle.seek(0)
    try:
        with olefile.OleFileIO(handle) as container:
            if container.exists("EncryptedPackage"):
                raise password(path)
            stream = next((name for name in ("Workbook", "Book") if container.exists(name)), None)
            if stream is None:
                raise not_a_table(path)
            if container.get_type(stream) != olefile.STGTY_STREAM or container.get_size(stream) > size:
                raise not_a_table(path)
            return _records(path, container.openstream(stream).read(), limits)
    except (OSError, ValueError, struct.error, IndexError) as error:
        raise not_a_table(path) from error


class _Block:
    """From which cell to which a sheet is filled, for the reader makes one dense block of it."""

    def __init__(self) -> None:
        self.filled = self.rows = self.columns = 0

    def add(self, row: int, last_column: int, cells: int) -> None:
        self.filled += cells
        self.rows, self.columns = max(self.rows, row + 1), max(self.columns, last_column + 1)


def _records(path: Path, data: Any, limits: Limits) -> tuple[Found, list[Odd]]:
    """BIFF records: type and length, two bytes each, then the content ([MS-XLS] 2.1.4)."""
    found = Found()
    sheets: list[Odd] = []
    by_start: dict[int, Odd] = {}
    odd: Odd | None = None
    block = _Block()
    place = depth = 0
    while place + 4 <= len(data):
        kind, length = _PLACE.unpack_from(data, place)
        at = place + 4
        if kind == _BOF:
            depth += 1
            odd = by_start.get(place, odd)
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                check_block(path, limits, str(len(sheets)), block.rows, block.columns, block.filled)
                odd, block = None, _Block()
        elif kind == _FILEPASS:
            raise password(path)
        elif kind == _DATEMODE:
            found.date1904 = data[at] == 1
        elif kind == _BOUNDSHEET:
            sheets.append(Odd())
            by_start[int.from_bytes(data[at : at + 4], "little")] = sheets[-1]
        elif kind == _BOOLERR and odd is not None and data[at + 7]:
            odd.flaws[_PLACE.unpack_from(data, at)] = _ERRORS.get(data[at + 6], "#N/A")
        elif kind == _FORMULA and odd is not None and data[at + 12 : at + 14] == b"\xff\xff" and data[at + 6] == 2:
            odd.flaws[_PLACE.unpack_from(data, at)] = _ERRORS.get(data[at + 8], "#N/A")
        if (least := _CELLS.get(kind)) is not None and at + max(length, least) <= len(data):
            row, column = _PLACE.unpack_from(data, at)
            cells = max(1, (length - 6) // 6) if kind == _MULRK else 1
            block.add(row, column + cells - 1, cells)
        place = at + length
    check_block(path, limits, str(len(sheets)), block.rows, block.columns, block.filled)
    return found, sheets
