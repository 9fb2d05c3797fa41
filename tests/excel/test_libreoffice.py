"""LibreOffice opens the return, calculates every formula anew, and comes to the figures of the store, to the gram.

Where there is no LibreOffice these tests do not run, and say so.
"""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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


def recalculated(folder: Path, *files: Path) -> list[Path]:
    """Workbooks as LibreOffice saves them; it starts once for all of them, with a profile of their own."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(ALWAYS)
    command = [str(SOFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    done = subprocess.run(
        [*command, "--outdir", str(folder / "out"), *map(str, files)], capture_output=True, text=True, timeout=300
    )
    made = [folder / "out" / file.name for file in files]
    assert all(file.is_file() for file in made), done.stdout + done.stderr
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


def of_any_size(store: Store, make: Make) -> None:
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


def restated(store: Store, make: Make) -> None:
    """October was returned; later comes what belongs before it."""
    export_return(store, "2025-10", store.folder.parent / "october.xlsx")
    late = [make(day=f"2025-0{place}-03", gross_g=gross_g, net_g=None) for place, gross_g in enumerate(LATE_G, 1)]
    door.apply(store, [Change(None, record) for record in late], reason="Late paper")


LATE_G = (1, 333, 12_345_678_901)
MONTHS = {"published": "2025-11", "any_size": "2025-11", "empty": "2025-02", "restated": "2025-11"}
"""Which month of which desk was exported."""


@dataclass(frozen=True)
class Exported:
    """A return: its store, the formulas of each sheet, what the file says of them and what LibreOffice says."""

    store: Store
    formulas: list[Cells]
    cached: list[Cells]
    theirs: list[Cells]


@pytest.fixture(scope="module")
def exported(
    tmp_path_factory: pytest.TempPathFactory,
    open_empty: Callable[[Path], Store],
    publish: Callable[[Store], Store],
    make: Make,
) -> Iterator[dict[str, Exported]]:
    """The returns of MONTHS."""
    folder = tmp_path_factory.mktemp("exported")
    stores = {name: open_empty(folder / name) for name in MONTHS}
    publish(stores["published"])
    of_any_size(stores["any_size"], make)
    restated(publish(stores["restated"]), make)
    made = {}
    for name, month in MONTHS.items():
        export_return(stores[name], month, folder / f"{name}_ours.xlsx")
        data = (folder / f"{name}_ours.xlsx").read_bytes()
        made[name] = read(data, values=False), read(data, values=True)
        (folder / f"{name}.xlsx").write_bytes(poisoned(data, made[name][0]))
    files = recalculated(folder, *(folder / f"{name}.xlsx" for name in MONTHS))
    yield {
        name: Exported(stores[name], *made[name], read(file.read_bytes(), values=True))
        for name, file in zip(MONTHS, files, strict=True)
    }
    for store in stores.values():
        store.close()


def compared(exported: Exported) -> list[Cells]:
    """Compare each formula with its cached value; what LibreOffice shows."""
    count = 0
    for place, cells in enumerate(exported.formulas):
        for cell in cells:
            ours, other = exported.cached[place][cell], exported.theirs[place][cell]
            assert other == ours, (place, cell, cells[cell], ours, other)
            count += 1
    assert count > 100
    return exported.theirs


def test_every_formula_comes_to_its_cached_value_and_to_the_store(exported: dict[str, Exported]) -> None:
    _, by_mode, by_category, by_country, daily, checks = compared(exported["published"])
    made = monthly(exported["published"].store, "2025-11")

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


def test_grams_survive_weights_of_any_size_and_ties_round_half_up(exported: dict[str, Exported]) -> None:
    compared(exported["any_size"])


def test_an_empty_month_is_all_zeros_and_dashes(exported: dict[str, Exported]) -> None:
    _, by_mode, *_ = compared(exported["empty"])
    assert list(by_mode.values()).count("–") == 8
    assert monthly(exported["empty"].store, "2025-02").total == Row(())


def test_the_restatements_add_up_in_libreoffice_too(exported: dict[str, Exported]) -> None:
    *_, checks = compared(exported["restated"])
    assert list(checks.values()).count("一致 OK") == 22
    assert "不符 DIFFERS" not in checks.values()
    assert f"{sum(LATE_G) / 10**6:.6f}" in [f"{value:.6f}" for value in checks.values() if isinstance(value, float)]
