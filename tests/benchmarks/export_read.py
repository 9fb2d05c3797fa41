"""`python tests/benchmarks/export_read.py DESK`: whether openpyxl, calamine and LibreOffice read an export as it was written.

All cargo of the desk, up to 200 000 records, goes out; each of the three reads it, and every cell is held against the store.
Says how long each takes, too.
"""

import csv
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from shutil import which
from typing import Any

import openpyxl
import python_calamine

from horgosdesk.core.cargo import FIELDS
from horgosdesk.core.fields import Day, Measured
from horgosdesk.excel.cargo import COLUMNS, export_rows
from horgosdesk.store import cargo
from horgosdesk.store.desk import open_store

MOST = 200_000
EPOCH = date(1899, 12, 30)


def by_openpyxl(file: Path, _folder: Path) -> Iterator[list[Any]]:
    """As openpyxl has it, that only reads."""
    sheet = openpyxl.load_workbook(file, read_only=True).worksheets[0]
    yield from (list(row) for row in sheet.iter_rows(min_row=2, values_only=True))


def by_calamine(file: Path, _folder: Path) -> Iterator[list[Any]]:
    """As calamine has it, which our own import reads with."""
    yield from python_calamine.CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()[1:]


def by_libreoffice(file: Path, folder: Path) -> Iterator[list[Any]]:
    """As LibreOffice shows it, in a text file with every text in quotes."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false",
    ]
    subprocess.run([*command, "--outdir", str(folder), str(file)], check=True, capture_output=True)
    with file.with_suffix(".csv").open(encoding="utf-8", newline="") as handle:
        yield from islice(csv.reader(handle), 1, None)


def same(field: Any, stored: Any, told: Any) -> bool:
    """Whether a cell says what is stored."""
    if stored in (None, ""):
        return told in (None, "")
    if isinstance(field.kind, Measured):
        return round(Decimal(str(told).replace(",", "")) * field.kind.scale, 6) == stored
    if isinstance(field.kind, Day):
        return str(told)[:10] == stored
    return isinstance(told, str) and told == stored


def main() -> int:
    """Each reader in turn."""
    store = open_store(Path(sys.argv[1]), read_only=True)
    rows = list(islice(cargo.values_between(store, COLUMNS, "0001-01-01", "9999-12-31"), MOST))
    wrong = 0
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "cargo.xlsx"
        export_rows(file, rows)
        print(f"{len(rows)} records, {file.stat().st_size / 1e6:.1f} MB")
        for read in (by_openpyxl, by_calamine, *([by_libreoffice] if which("soffice") else [])):
            begun = time.perf_counter()
            told = [[*cells, *[None] * (len(FIELDS) - len(cells))] for cells in read(file, Path(place))]
            took = time.perf_counter() - begun
            found = [
                (number, field.name, value, cell)
                for number, (row, cells) in enumerate(zip(rows, told, strict=True), 2)
                for field, value, cell in zip(FIELDS, row, cells, strict=True)
                if not same(field, value, cell)
            ]
            wrong += len(found)
            print(f"{read.__name__:16} {took:6.1f} s, {len(found)} cells differ {found[:5]}")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
