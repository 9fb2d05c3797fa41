"""LibreOffice opens the return, calculates every formula anew, and comes to the figures of the store, to the gram.

Where there is no LibreOffice these tests do not run, and say so.
"""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.excel import package
from horgosdesk.excel.returns import export_return
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.monthly import SPANS, Row, monthly

Make = Callable[..., Cargo]
Cells = dict[str, Any]

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        SOFFICE is None,
        reason="LibreOffice is not installed (apt install libreoffice-calc-nogui): nothing was recalculated",
    ),
]

# 0: always calculate anew when a workbook is loaded
ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def recalculated(file: Path, folder: Path) -> Path:
    """The workbook as LibreOffice saves it; its profile is its own, so that several may run at once."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS)
    command = [str(SOFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    done = subprocess.run(
        [*command, "--outdir", str(folder / "out"), str(file)], capture_output=True, text=True, timeout=300
    )
    made = folder / "out" / file.name
    assert made.is_file(), done.stdout + done.stderr
    return made


def poisoned(data: bytes, formulas: list[Cells]) -> bytes:
    """The workbook with a wrong value at every formula: what LibreOffice shows instead, it has calculated."""
    wrong = {f"xl/worksheets/sheet{n}.xml": dict.fromkeys(cells, 987654321) for n, cells in enumerate(formulas, 1)}
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert set(wrong) <= set(parts.namelist())
    return package.finished(data, wrong, openpyxl.load_workbook(io.BytesIO(data)).properties.created.astimezone())


def read(data: bytes, *, values: bool) -> list[Cells]:
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=values)
    return [
        {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if values or cell.data_type == "f"}
        for sheet in book.worksheets
    ]


def compared(store: Store, month: str, folder: Path) -> list[Cells]:
    """Export, recalculate, compare each formula with its cached value; what LibreOffice shows."""
    export_return(store, month, folder / "r.xlsx")
    data = (folder / "r.xlsx").read_bytes()
    formulas, cached = read(data, values=False), read(data, values=True)
    (folder / "wrong.xlsx").write_bytes(poisoned(data, formulas))
    theirs = read(recalculated(folder / "wrong.xlsx", folder).read_bytes(), values=True)
    count = 0
    for place, cells in enumerate(formulas):
        for cell in cells:
            ours, other = cached[place][cell], theirs[place][cell]
            assert other == ours, (place, cell, cells[cell], ours, other)
            count += 1
    assert count > 100
    return theirs


def test_every_formula_comes_to_its_cached_value_and_to_the_store(published: Store, tmp_path: Path) -> None:
    _, by_mode, by_category, by_country, daily, checks = compared(published, "2025-11", tmp_path)
    made = monthly(published, "2025-11")

    def total(sheet: Cells, columns: str) -> list[int]:
        row = next(cell[1:] for cell, value in sheet.items() if value == "合计 Total")
        return [round(Decimal(repr(float(sheet[f"{column}{row}"]))) * 10**6) for column in columns]

    wanted = [made.total.grams(span) for span in SPANS]
    for sheet in (by_mode, by_category, by_country):
        assert total(sheet, "BCEF") == wanted
    assert wanted[2:] == [42_443_000_000_000, 41_857_000_000_000]
    directions = [made.of_direction(direction).month_g for direction in ("import", "export", "transit")]
    assert total(daily, "BCDE") == [*directions, made.total.month_g]
    assert list(checks.values()).count("一致 OK") == 21


def test_grams_survive_weights_of_any_size_and_ties_round_half_up(store: Store, make: Make, tmp_path: Path) -> None:
    """Sums that doubles do not hold exactly, changes that end in exactly five hundredths, no base, only a base."""
    countries = ["KZ", "UZ", "KG", "TJ", "TM", "RU", "DE", "PL", "BY", "IR"]
    records = [
        make(day=f"2025-11-{n % 30 + 1:02d}", gross_g=10**14 // 7**n + n, net_g=None, country=countries[n % 10])
        for n in range(40)
    ]
    bases = (1_000_000, 2_000_000, 4_000, 8_000_000_000, 123_456_789_000, 999_999_000_000)
    for country, base_g in zip(["AF", "AM", "AZ", "GE", "MN", "CN"], bases, strict=True):
        records.append(make(day="2024-11-07", gross_g=base_g, net_g=None, country=country))
        records.append(make(day="2025-11-07", gross_g=base_g + base_g * 145 // 10_000, net_g=None, country=country))
    for n, country in enumerate(["FR", "IT", "ES", "NL", "BE"]):
        records.append(make(day="2024-11-08", gross_g=20_000_000, net_g=None, country=country))
        # 0.25 %, 0.35 %, 0.45 % … under last year
        records.append(make(day="2025-11-08", gross_g=20_000_000 - 50_000 - 20_000 * n, net_g=None, country=country))
    records.append(make(day="2024-11-09", gross_g=1, net_g=None, country="JP"))
    records.append(make(day="2025-11-09", gross_g=1, net_g=None, country="KR"))
    door.apply(store, [Change(None, record) for record in records])
    compared(store, "2025-11", tmp_path)


def test_an_empty_month_is_all_zeros_and_dashes(store: Store, tmp_path: Path) -> None:
    _, by_mode, *_ = compared(store, "2025-02", tmp_path)
    assert list(by_mode.values()).count("–") == 8
    assert monthly(store, "2025-02").total == Row(())


def test_the_restatements_add_up_in_libreoffice_too(published: Store, make: Make, tmp_path: Path) -> None:
    export_return(published, "2025-10", tmp_path / "october.xlsx")
    grams = (1, 333, 12_345_678_901)
    late = [make(day=f"2025-0{place}-03", gross_g=gross_g, net_g=None) for place, gross_g in enumerate(grams, 1)]
    door.apply(published, [Change(None, record) for record in late], reason="Late paper")
    *_, checks = compared(published, "2025-11", tmp_path)
    assert list(checks.values()).count("一致 OK") == 22
    assert "不符 DIFFERS" not in checks.values()
    assert f"{sum(grams) / 10**6:.6f}" in [f"{value:.6f}" for value in checks.values() if isinstance(value, float)]
