"""`python tests/benchmarks/hostile.py [--small] [case…]`: files made to do harm, and what reading each of them costs.

Each is read in a child of its own. The table says how large the file is, how long it took, how much memory it took above
what the program has anyway, and what was said of it. --small makes them a hundredth as large, with limits to match.
"""

import os
import random
import resource
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.excel import fill, mapping, template
from horgosdesk.excel.reading import read_book
from horgosdesk.railway.formats import Context, digitraffic, iftsta, taf
from horgosdesk.railway.intake import load

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
SMALL = Limits(
    file_mb=5,
    unpacked_mb=20,
    zip_members=100,
    shared_texts=50_000,
    sheet_cells=40_000,
    form_unpacked_mb=2,
    feed_mb=1,
    feed_values=40_000,
    edifact_segments=5_000,
    settings_mb=1,
)


@dataclass(frozen=True)
class Told:
    """What came of one file: seconds, megabytes above the program's own, the code of what was said, "" for nothing."""

    code: str
    seconds: float
    megabytes: float
    size: int


def packed(path: Path, parts: dict[str, bytes | Callable[[], tuple[bytes, int, int]]]) -> Path:
    """A package; a part may come deflated, with its size and checksum."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            if isinstance(part, bytes):
                package.writestr(name, part)
                continue
            data, size, check = part()
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_STORED
            package.writestr(entry, data)
            info = package.infolist()[-1]
            info.compress_type, info.file_size, info.CRC = zipfile.ZIP_DEFLATED, size, check
            assert package.fp is not None
            here = package.fp.tell()
            package.fp.seek(info.header_offset)
            package.fp.write(info.FileHeader(False))
            package.fp.seek(here)
    return path


def repeated(head: bytes, piece: bytes, times: int, tail: bytes, said: int = 0) -> Callable[[], tuple[bytes, int, int]]:
    """What a part deflates to that repeats a piece, without deflating all of it. said: the size it pretends to have."""

    def make() -> tuple[bytes, int, int]:
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        first = deflate.compress(head) + deflate.flush(zlib.Z_FULL_FLUSH)
        again = deflate.compress(piece) + deflate.flush(zlib.Z_FULL_FLUSH)
        last = deflate.compress(tail) + deflate.flush()
        size = len(head) + len(piece) * times + len(tail)
        if said:
            return first + again * times + last, said, zlib.crc32((head + piece)[:said])
        check = zlib.crc32(head)
        for _ in range(times):
            check = zlib.crc32(piece, check)
        return first + again * times + last, size, zlib.crc32(tail, check)

    return make


def workbook(path: Path, sheet: bytes | Callable[[], tuple[bytes, int, int]], **more: object) -> Path:
    """An .xlsx of one sheet."""
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kind = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts: dict[str, object] = {
        "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{kind}"><Relationship Id="r1" Type="{links}/officeDocument" Target="xl/workbook.xml"/></Relationships>'.encode(),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{links}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'.encode(),
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{kind}"><Relationship Id="r1" Type="{links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'.encode(),
        "xl/worksheets/sheet1.xml": sheet,
        **{name.replace("__", "/").replace("_xml", ".xml"): part for name, part in more.items()},
    }
    return packed(path, parts)  # type: ignore[arg-type]


def sheet(data: str = '<row r="1"><c r="A1"><v>1</v></c></row>', before: str = "", head: str = "") -> bytes:
    """The XML of a sheet."""
    return f'{head}<worksheet xmlns="{MAIN}">{before}<sheetData>{data}</sheetData></worksheet>'.encode()


NUMBERS = random.Random(1).choices(range(10**9), k=1000)
START, END = (part.encode() for part in sheet("|").decode().split("|"))
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10 if at else "&a;" * 10}">' for at in range(20))
    + "]>"
)


def ods(path: Path, content: bytes) -> Path:
    """An .ods."""
    return packed(path, {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def content(rows: str) -> bytes:
    """The XML of an .ods."""
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    return f'<o:document-content xmlns:o="{space}office:1.0" xmlns:t="{space}table:1.0"><o:body><o:spreadsheet><t:table t:name="S">{rows}</t:table></o:spreadsheet></o:body></o:document-content>'.encode()


def overlapping(path: Path, times: int) -> Path:
    """A package whose list names one part many times, each time under another name."""
    packed(path, {"xl/workbook.xml": b"<workbook/>", "a.xml": repeated(b"", b" " * 100_000, 400, b"")})
    raw = path.read_bytes()
    at = raw.index(b"PK\x01\x02")
    end = raw.rindex(b"PK\x05\x06")
    second = raw.index(b"PK\x01\x02", at + 4)
    entries = [raw[second:end].replace(b"a.xml", f"{place:05d}".encode()) for place in range(times)]
    told = raw[at:second] + b"".join(entries)
    count = (times + 1).to_bytes(2, "little")
    path.write_bytes(
        raw[:at] + told + raw[end : end + 8] + count * 2 + len(told).to_bytes(4, "little") + raw[end + 16 :]
    )
    return path


def xls(path: Path, *records: tuple[int, bytes]) -> Path:
    """An .xls of some records, in the smallest container."""
    bof = (0x0809, bytes.fromhex("00060500bb0dcc0700000000060000 00".replace(" ", "")))
    inside = (0x0809, bytes.fromhex("00061000bb0dcc0700000000060000 00".replace(" ", "")))

    def bytes_of(every: list[tuple[int, bytes]]) -> bytes:
        return b"".join(kind.to_bytes(2, "little") + len(data).to_bytes(2, "little") + data for kind, data in every)

    sst = [one for one in records if one[0] == 0xFC]
    rest = [one for one in records if one[0] != 0xFC]
    head = bytes_of([bof, *sst])
    place = len(head) + 4 + 9 + 4
    bound = (0x85, place.to_bytes(4, "little") + b"\0\0\x01\0S")
    stream = head + bytes_of([bound, (0x0A, b""), inside, *rest, (0x0A, b"")])
    stream += b"\0" * (4096 - len(stream) % 512 if len(stream) < 4096 else -len(stream) % 512)
    sectors = len(stream) // 512
    fat = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, 2 + sectors), 0xFFFFFFFE]
    fat += [0xFFFFFFFF] * (128 - len(fat))
    assert len(fat) == 128
    name = "Workbook".encode("utf-16-le")
    free = 0xFFFFFFFF.to_bytes(4, "little")

    def entry(name: bytes, kind: int, child: bytes, start: int, size: int) -> bytes:
        return name.ljust(64, b"\0") + (len(name) + 2).to_bytes(2, "little") + bytes([kind, 1]) + free * 2 + child + bytes(36) + start.to_bytes(4, "little") + size.to_bytes(8, "little")  # fmt: skip

    directory = entry("Root Entry".encode("utf-16-le"), 5, (1).to_bytes(4, "little"), 0xFFFFFFFE, 0)
    directory += entry(name, 2, free, 2, len(stream))
    directory = directory.ljust(512, b"\0")
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + bytes.fromhex("3e000300feff09000600") + bytes(6)
    numbers = (0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += b"".join(one.to_bytes(4, "little") for one in numbers)
    header += (0).to_bytes(4, "little") + free * 108
    path.write_bytes(header + b"".join(one.to_bytes(4, "little") for one in fat) + directory + stream)
    return path


def cell(row: int, column: int) -> tuple[int, bytes]:
    """A number in an .xls."""
    return 0x0203, row.to_bytes(2, "little") + column.to_bytes(2, "little") + bytes(10)


def written(path: Path, data: bytes, times: int = 1) -> Path:
    """A file of some bytes, again and again."""
    with path.open("wb") as handle:
        for _ in range(times):
            handle.write(data)
    return path


def pipe(path: Path) -> Path:
    """A pipe that nobody writes to."""
    os.mkfifo(path)
    return path


def book(path: Path, limits: Limits) -> None:
    opened = read_book(path, limits)
    for name in opened.names:
        opened.sheet(name)


def form(path: Path, limits: Limits) -> None:
    fill.read_form(fill.open_form(path, limits), resources.codebook())


def styled(path: Path, limits: Limits) -> None:
    template.load(path, limits)


def remembered(path: Path, limits: Limits) -> None:
    mapping._read(path)


def feed(path: Path, limits: Limits) -> None:
    data, how = load(path, Context(resources.places(), "Asia/Shanghai", limits=limits))
    of = {".xml": taf, ".edi": iftsta, ".json": digitraffic}[path.suffix]
    for _ in of.read(data, how):
        pass


Make = Callable[[Path, int], Path]
"""Makes a file in a folder, as many times as large as given."""
MB = 1_000_000
CASES: dict[str, tuple[Make, Callable[[Path, Limits], None]]] = {
    "zip bomb, 4 GB": (lambda f, n: workbook(f / "a.xlsx", repeated(START, b" " * MB, 40 * n, END)), book),
    "zip bomb, 10 GB, says 1 MB": (lambda f, n: workbook(f / "a.xlsx", repeated(START, b" " * MB, 100 * n, END, MB)), book),
    "zip bomb in a template": (lambda f, n: workbook(f / "a.xlsx", repeated(START, b" " * MB, 3 * n, END)), styled),
    "zip bomb in a form": (lambda f, n: workbook(f / "a.xlsx", repeated(START, b" " * MB, 3 * n, END)), form),
    "overlapping parts": (lambda f, n: overlapping(f / "a.xlsx", 90), book),
    "100 000 parts": (lambda f, n: workbook(f / "a.xlsx", sheet(), **{f"x{at}_xml": b"" for at in range(1000 * n)}), book),
    "two workbooks in one": (lambda f, n: workbook(f / "a.xlsx", sheet(), content_xml=content("")), book),
    "billion laughs, sheet": (lambda f, n: workbook(f / "a.xlsx", sheet(head=LAUGHS)), book),
    "billion laughs, texts": (lambda f, n: workbook(f / "a.xlsx", sheet(), xl__sharedStrings_xml=f"{LAUGHS}<sst>&a19;</sst>".encode()), book),
    "billion laughs, UTF-16": (lambda f, n: workbook(f / "a.xlsx", sheet(), xl__styles_xml=f"{LAUGHS}<a>&a19;</a>".encode("utf-16")), book),
    "billion laughs, railway": (lambda f, n: written(f / "a.xml", f"{LAUGHS}<TrainRunningInformationMessage>&a19;</TrainRunningInformationMessage>".encode()), feed),
    "100 000 deep, sheet": (lambda f, n: workbook(f / "a.xlsx", sheet("<row r='1'>" + "<x>" * 1000 * n + "</x>" * 1000 * n + "</row>")), book),
    "100 000 deep, workbook": (lambda f, n: workbook(f / "a.xlsx", sheet(), xl__workbook_xml=b"<a>" * 1000 * n + b"</a>" * 1000 * n), book),
    "100 000 deep, .ods": (lambda f, n: ods(f / "a.ods", content("<x>" * 1000 * n + "</x>" * 1000 * n)), book),
    "100 000 deep, railway": (lambda f, n: written(f / "a.xml", b"<TrainRunningInformationMessage>" + b"<a>" * 1000 * n + b"</a>" * 1000 * n), feed),
    "100 000 deep, JSON": (lambda f, n: written(f / "a.json", b'[{"trainNumber":' + b"[" * 1000 * n), feed),
    "100 000 deep, mapping": (lambda f, n: written(f / "a.json", b'{"a":' * 1000 * n), remembered),
    "A1:XFD1048576 with 1 cell": (lambda f, n: workbook(f / "a.xlsx", sheet(before='<dimension ref="A1:XFD1048576"/>')), book),
    "cell XFD1048576": (lambda f, n: workbook(f / "a.xlsx", sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')), book),
    "10 000 000 texts": (lambda f, n: workbook(f / "a.xlsx", sheet(), xl__sharedStrings_xml=repeated(f'<sst xmlns="{MAIN}">'.encode(), b"".join(b"<si><t>%d</t></si>" % number for number in NUMBERS), 100 * n, b"</sst>")), book),
    "a cell of 200 MB": (lambda f, n: workbook(f / "a.xlsx", repeated(START + b'<row r="1"><c r="A1" t="inlineStr"><is><t>', b"".join(b"%010d" % number for number in NUMBERS) * 10, 20 * n, b"</t></is></c></row>" + END)), book),
    "60 million cells": (lambda f, n: workbook(f / "a.xlsx", repeated(START, b"<row>" + b"".join(b"<c><v>%d</v></c>" % number for number in NUMBERS) + b"</row>", 600 * n, END)), book),
    ".ods, row times 2^30": (lambda f, n: ods(f / "a.ods", content('<t:table-row t:number-rows-repeated="1073741824"><t:table-cell o:value-type="float" o:value="1" t:number-columns-repeated="1024"/></t:table-row>')), book),
    ".ods, row times 2^999": (lambda f, n: ods(f / "a.ods", content(f'<t:table-row t:number-rows-repeated="{2**999}"><t:table-cell o:value-type="float" o:value="1"/></t:table-row>')), book),
    ".xls, cell 65535/65535": (lambda f, n: xls(f / "a.xls", cell(0, 0), cell(65535, 65535)), book),
    ".xls, 4 billion texts": (lambda f, n: xls(f / "a.xls", (0xFC, b"\xff" * 8), cell(0, 0)), book),
    "text of 600 MB in one line": (lambda f, n: written(f / "a.csv", b"a,b\n" + b"x" * MB, 6 * n), book),
    "text, a cell of 4 MB": (lambda f, n: written(f / "a.csv", b"a,b,c\n1,2," + b"x" * 4 * MB), book),
    "text, 50 million cells": (lambda f, n: written(f / "a.csv", b"1,2,3,4,5,6,7,8,9,0\n" * 1000, 50 * n), book),
    "text of NULs": (lambda f, n: written(f / "a.csv", b"a,b\n" + b"\0" * MB, 3 * n), book),
    "EDIFACT, 1 000 000 segments": (lambda f, n: written(f / "a.edi", b"UNH+1+IFTSTA:D:00B:UN'" + b"DTM'" * 10_000 * n), feed),
    "XML of 100 MB": (lambda f, n: written(f / "a.xml", b"<TrainRunningInformationMessage>" + b" " * MB * n), feed),
    "mapping of 50 MB": (lambda f, n: written(f / "a.json", b'{"a":"' + b"a" * MB, 50), remembered),
    "a pipe": (lambda f, n: pipe(f / "a.csv"), book),
    "a pipe, feed": (lambda f, n: pipe(f / "a.xml"), feed),
    "a device": (lambda f, n: Path("/dev/zero"), book),
    "a folder": (lambda f, n: f, book),
}  # fmt: skip


def told(name: str, small: bool, folder: Path) -> Told:
    """Make a file and read it in a child."""
    make, read = CASES[name]
    path = make(folder, 1 if small else 100)
    size = path.stat().st_size
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begun = time.perf_counter()
        code = ""
        try:
            read(path, SMALL if small else LIMITS)
        except Problem as problem:
            str(problem)
            code = problem.code
        except BaseException as error:
            code = f"{type(error).__name__}!"
        took = time.perf_counter() - begun
        peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        os.write(into, f"{code}\n{took}\n{peak}".encode())
        os._exit(0)
    os.close(into)
    with os.fdopen(out) as answer:
        said = answer.read().split("\n")
    _, status = os.waitpid(child, 0)
    if status or len(said) < 3:
        return Told(f"died ({status})!", 0, 0, size)
    return Told(said[0], float(said[1]), float(said[2]), size)


def run(names: list[str], small: bool) -> Iterator[tuple[str, Told]]:
    """The cases in turn."""
    resources.codebook(), resources.places()
    # so that a child does not count what the program has anyway
    with tempfile.TemporaryDirectory() as folder:
        book(workbook(Path(folder) / "a.xlsx", sheet()), LIMITS)
        template.load(resources.folder() / "templates" / "monthly.xlsx")
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            yield name, told(name, small, Path(folder))


def main() -> int:
    """Print the table."""
    small, names = "--small" in sys.argv, [one for one in sys.argv[1:] if not one.startswith("--")]
    print(f"{'':30}{'file MB':>10}{'seconds':>10}{'peak MB':>10}  said")
    bad = 0
    for name, one in run(names or [*CASES], small):
        bad += one.code.endswith("!")
        print(
            f"{name:30}{one.size / MB:>10.1f}{one.seconds:>10.2f}{one.megabytes:>10.0f}  {one.code or 'read'}",
            flush=True,
        )
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main())
