"""`python tests/benchmarks/export.py DESK`: cargo exported, beside zipping the same bytes and what other writers take.

Needs XlsxWriter for its figure (pip install XlsxWriter), which the program itself does not use. Seconds are those of the
processor, which other work on the machine does not move; they include what is read from the store, but for the peers'.
"""

import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from figure import Figure, run

from horgosdesk.core.cargo import FIELDS
from horgosdesk.core.fields import Day, Measured
from horgosdesk.excel.cargo import COLUMNS, export_rows
from horgosdesk.store import cargo
from horgosdesk.store.desk import Store, open_store

EVER = "0001-01-01", "9999-12-31"
COUNTS = {10_000: "10 000", 100_000: "100 000", 1_000_000: "1 million"}
LONG = 100_000
"""Records that the peers write."""


def cpu_s(work: Callable[[], object], times: int = 1) -> float:
    """Seconds of the processor that some work takes, at best."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def rows_of(store: Store, count: int) -> Iterator[tuple[Any, ...]]:
    """The first records of a desk."""
    return islice(cargo.values_between(store, COLUMNS, *EVER), count)


def peak_mb(desk: Path, count: int, file: Path) -> float:
    """The memory that a process of its own needs at most to export so many records."""
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import export; from pathlib import Path;"
        f" store = export.open_store(Path({str(desk)!r}), read_only=True); export.cargo.with_little_memory(store);"
        f" export.export_rows(Path({str(file)!r}), export.rows_of(store, {count}))"
    )
    child = subprocess.Popen([sys.executable, "-c", code])
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0
    return used.ru_maxrss / 1024


def zipped(file: Path, into: Path) -> None:
    """What is in a package packed again, as zipfile does it when nothing is said."""
    with zipfile.ZipFile(file) as package, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as out:
        for name in package.namelist():
            out.writestr(name, package.read(name))


def unzipped(file: Path) -> None:
    """What reading a package alone takes."""
    with zipfile.ZipFile(file) as package:
        for name in package.namelist():
            package.read(name)


def typed(rows: Sequence[tuple[Any, ...]]) -> Iterator[list[Any]]:
    """Rows as other writers take them: dates, numbers, texts, None."""
    for row in rows:
        line: list[Any] = []
        for field, value in zip(FIELDS, row, strict=True):
            if value in (None, ""):
                line.append(None)
            elif isinstance(field.kind, Day):
                line.append(date.fromisoformat(value))
            elif isinstance(field.kind, Measured):
                line.append(value / field.kind.scale)
            else:
                line.append(value)
        yield line


def by_openpyxl(lines: Sequence[list[Any]], file: Path) -> None:
    """The same cells in the same looks, write-only, by way of lxml."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Cargo")
    forms = ["yyyy-mm-dd" if isinstance(field.kind, Day) else "#,##0.###" for field in FIELDS]
    for line in lines:
        cells = []
        for value, form in zip(line, forms, strict=True):
            cell = None
            if value is not None:
                cell = WriteOnlyCell(sheet, value)
                cell.number_format = "@" if isinstance(value, str) else form
            cells.append(cell)
        sheet.append(cells)
    book.save(file)


def by_xlsxwriter(lines: Sequence[list[Any]], file: Path) -> None:
    """The same cells in the same looks, in constant memory."""
    import xlsxwriter

    with xlsxwriter.Workbook(file, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Cargo")
        day, number, text = (book.add_format({"num_format": form}) for form in ("yyyy-mm-dd", "#,##0.###", "@"))
        for row, line in enumerate(lines):
            for column, value in enumerate(line):
                if isinstance(value, str):
                    sheet.write_string(row, column, value, text)
                elif isinstance(value, date):
                    sheet.write_datetime(row, column, value, day)
                elif value is not None:
                    sheet.write_number(row, column, value, number)


def measure(desk: Path) -> Iterator[Figure]:
    """As many records as the desk has, and what the peers take for 100 000 of them."""
    store = open_store(desk, read_only=True)
    with TemporaryDirectory(prefix="export-", dir=desk.parent) as place:
        file, other, text = Path(place) / "cargo.xlsx", Path(place) / "other.xlsx", Path(place) / "cargo.csv"
        first = None
        for count, said in COUNTS.items():
            rows = list(islice(rows_of(store, count), count - 1, count))
            if not rows:
                break
            peak = peak_mb(desk, count, file)
            first = first or peak
            yield Figure(f"{said} rows to .xlsx: memory", peak, "MB", "10 000 rows", first, most_times=1.25)
        if first is None:
            return
        count = LONG if len(list(islice(rows_of(store, LONG), LONG - 1, LONG))) else 10_000
        said = COUNTS[count]
        ours = cpu_s(lambda: export_rows(file, rows_of(store, count)), 3)
        pack = cpu_s(lambda: zipped(file, other), 3) - cpu_s(lambda: unzipped(file), 3)
        what = f"{said} styled rows to .xlsx"
        yield Figure(f"{what}, and zip", ours, "s", "zipping the same bytes", pack, most_times=2)
        size = file.stat().st_size / 1e6
        yield Figure(
            f"{said} rows to .csv", cpu_s(lambda: export_rows(text, rows_of(store, count)), 2), "s", "the .xlsx", ours
        )
        lines = list(typed(list(rows_of(store, count))))
        peer = cpu_s(lambda: by_openpyxl(lines, other))
        yield Figure(f"{what}, and openpyxl", ours, "s", "openpyxl write-only with lxml", peer, most_times=0.25)
        yield Figure(f"{said} rows as .xlsx: size", size, "MB", "openpyxl's file", other.stat().st_size / 1e6)
        peer = cpu_s(lambda: by_xlsxwriter(lines, other))
        yield Figure(f"{what}, and XlsxWriter", ours, "s", "XlsxWriter in constant memory", peer, most_times=0.25)
    store.close()


if __name__ == "__main__":
    run(measure)
