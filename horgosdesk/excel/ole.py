"""What an old workbook (.xls) holds that a reader does not show, and what else its kind of container is used for."""

import struct
from pathlib import Path
from typing import IO, Any

from horgosdesk.excel.scan import Found, Odd, not_a_table, password

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
_PLACE = struct.Struct("<HH")


def look(path: Path, handle: IO[bytes]) -> tuple[Found, list[Odd]]:
    """Look an OLE file through: the whole workbook, and each of its sheets in their order.

    Problem when it is protected by a password (an .xlsx then comes in this container, too) or is no workbook.
    """
    import olefile

    try:
        with olefile.OleFileIO(handle) as container:
            if container.exists("EncryptedPackage"):
                raise password(path)
            stream = next((name for name in ("Workbook", "Book") if container.exists(name)), None)
            if stream is None:
                raise not_a_table(path)
            return _records(path, container.openstream(stream).read())
    except (OSError, ValueError, struct.error, IndexError) as error:
        raise not_a_table(path) from error


def _records(path: Path, data: Any) -> tuple[Found, list[Odd]]:
    """BIFF records: type and length, two bytes each, then the content ([MS-XLS] 2.1.4)."""
    found = Found()
    sheets: list[Odd] = []
    by_start: dict[int, Odd] = {}
    odd: Odd | None = None
    place = depth = 0
    while place + 4 <= len(data):
        kind, length = _PLACE.unpack_from(data, place)
        at = place + 4
        if kind == _BOF:
            depth += 1
            odd = by_start.get(place, odd)
        elif kind == _EOF:
            depth -= 1
            if depth == 0:
                odd = None
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
        place = at + length
    return found, sheets
