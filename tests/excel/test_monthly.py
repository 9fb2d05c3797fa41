"""The return: every total a formula with its value, tied to the store, the same bytes each time."""

import hashlib
import io
import json
import re
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
from horgosdesk.core.errors import Problem
from horgosdesk.excel.monthly import export_return
from horgosdesk.sample import fill
from horgosdesk.store import door, months, totals
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.monthly import checks, exported, monthly

Make = Callable[..., Cargo]
ONE, TWO, THREE, FOUR, CHECKS = range(1, 6)


@pytest.fixture
def sampled(store: Store) -> Store:
    fill(store, "2024-10-01", "2025-11-30", 8, 5)
    return store


def seed(store: Store, make: Make) -> None:
    """Months that make the published 42.443 Mt for January to November 2025, and 41.857 Mt the year before."""
    records = []
    for year, tonnes in ((2024, 41_857_000), (2025, 42_443_000)):
        part = tonnes // 11
        for month in range(1, 12):
            grams = (part if month < 11 else tonnes - 10 * part) * 10**6
            records.append(
                make(day=f"{year}-{month:02d}-15", gross_g=grams, net_g=None, mode="pipeline" if month % 2 else "rail")
            )
    records.append(make(day="2024-12-05", gross_g=9 * 10**15 // 2, net_g=None))  # after November: in no figure
    door.apply(store, [Change(None, record) for record in records])


def cached(file: Path) -> list[dict[str, Any]]:
    book = openpyxl.load_workbook(file, data_only=True)
    return [{cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row} for sheet in book.worksheets]


def formulas(file: Path) -> list[dict[str, str]]:
    book = openpyxl.load_workbook(file)
    return [
        {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}
        for sheet in book.worksheets
    ]


def test_all_checks_hold_and_every_formula_has_its_value(sampled: Store, tmp_path: Path) -> None:
    made = export_return(sampled, "2025-11", tmp_path / "r.xlsx")
    assert made["checks"] and all(check["ok"] for check in made["checks"])
    values = cached(tmp_path / "r.xlsx")
    count = 0
    for sheet, cells in zip(values, formulas(tmp_path / "r.xlsx"), strict=True):
        for place in cells:
            count += 1
            assert sheet[place] is not None, place
    assert count > 100
    assert all(
        value == "相符 OK"
        for place, value in values[CHECKS].items()
        if place in formulas(tmp_path / "r.xlsx")[CHECKS] and place[0] == "E"
    )


def test_the_seeds_own_figure(store: Store, make: Make, tmp_path: Path) -> None:
    seed(store, make)
    made = export_return(store, "2025-11", tmp_path / "r.xlsx")
    assert made["totals"]["ytd_kg"] == "42443000000"
    assert made["totals"]["ytd_base_kg"] == "41857000000"
    sheet = cached(tmp_path / "r.xlsx")[ONE]
    total = next(place for place, value in sheet.items() if value == "合计 Total")[1:]
    assert sheet[f"F{total}"] == 42_443_000
    assert sheet[f"G{total}"] == 41_857_000
    assert round(sheet[f"H{total}"], 1) == 1.4


def test_the_same_state_gives_the_same_bytes_and_keeps_its_number(sampled: Store, tmp_path: Path) -> None:
    first = export_return(sampled, "2025-11", tmp_path / "1.xlsx")
    second = export_return(sampled, "2025-11", tmp_path / "2.xlsx")
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()
    assert first["sha256"] == second["sha256"] == hashlib.sha256((tmp_path / "1.xlsx").read_bytes()).hexdigest()
    assert first["register_no"] == second["register_no"] == "2025-11/001"
    assert [item["number"] for item in exported(sampled)["2025-11"]] == ["2025-11/001"]
    kept = sampled.folder / "returns" / exported(sampled)["2025-11"][0]["file"]
    assert kept.read_bytes() == (tmp_path / "1.xlsx").read_bytes()


def test_a_change_of_data_gives_another_number(sampled: Store, make: Make, tmp_path: Path) -> None:
    export_return(sampled, "2025-11", tmp_path / "1.xlsx")
    door.apply(sampled, [Change(None, make())])
    assert export_return(sampled, "2025-11", tmp_path / "2.xlsx")["register_no"] == "2025-11/002"


def test_closed_provisional_and_synthetic_are_said(sampled: Store, tmp_path: Path) -> None:
    export_return(sampled, "2025-11", tmp_path / "1.xlsx")
    texts = [" ".join(str(value) for value in sheet.values() if value) for sheet in cached(tmp_path / "1.xlsx")]
    assert all("SYNTHETIC" in text for text in texts)
    assert "Provisional" in texts[0]
    months.close(sampled, "2025-11")
    export_return(sampled, "2025-11", tmp_path / "2.xlsx")
    text = " ".join(str(value) for value in cached(tmp_path / "2.xlsx")[0].values())
    assert "Closed" in text and "Provisional" not in text


def test_a_month_without_records_is_a_return_of_zeros_and_dashes(store: Store, tmp_path: Path) -> None:
    made = export_return(store, "2025-02", tmp_path / "r.xlsx")
    assert made["totals"]["month_kg"] == "0"
    assert all(check["ok"] for check in made["checks"])
    sheet = cached(tmp_path / "r.xlsx")[ONE]
    assert "–" in sheet.values()


def test_names_that_begin_like_formulas_stay_text(store: Store, make: Make, tmp_path: Path) -> None:
    door.set_meta(store, {"port": "=HYPERLINK(1)", "unit": "+某局"})
    door.apply(store, [Change(None, make(category="=bad", country="-x"))])
    export_return(store, "2025-11", tmp_path / "r.xlsx")
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    cells = [
        cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)
    ]
    assert not [
        cell.value
        for cell in cells
        if cell.data_type == "f" and ("HYPERLINK" in cell.value or "bad" in cell.value or cell.value == "+某局")
    ]
    assert any("=bad" in cell.value for cell in cells)


def test_the_desks_own_template_wins_and_a_broken_one_is_named(store: Store, make: Make, tmp_path: Path) -> None:
    from horgosdesk import resources

    own = store.folder / "monthly.xlsx"
    book = openpyxl.load_workbook(resources.find("templates/monthly.xlsx"))
    book.worksheets[0]["B20"] = "本局专用 {{port}}"
    book.save(own)
    export_return(store, "2025-11", tmp_path / "r.xlsx")
    assert cached(tmp_path / "r.xlsx")[0]["B20"] == "本局专用 霍尔果斯"
    book.worksheets[1]["A5"] = "gone"
    book.save(own)
    with pytest.raises(Problem, match="rows"):
        export_return(store, "2025-11", tmp_path / "r.xlsx")
    own.write_text("not a workbook")
    with pytest.raises(Problem, match=r"monthly\.xlsx"):
        export_return(store, "2025-11", tmp_path / "r.xlsx")


def test_a_place_that_cannot_be_written_gets_words_and_leaves_the_old_file(sampled: Store, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Problem, match="cannot be written"):
        export_return(sampled, "2025-11", tmp_path / "folder")
    assert list((tmp_path / "folder").iterdir()) == []


def test_it_opens_as_a_package_with_a_chart_print_set_up_and_frozen_headings(sampled: Store, tmp_path: Path) -> None:
    export_return(sampled, "2025-11", tmp_path / "r.xlsx")
    with zipfile.ZipFile(tmp_path / "r.xlsx") as package:
        assert any(name.startswith("xl/charts/chart") for name in package.namelist())
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    for sheet in openpyxl.load_workbook(tmp_path / "r.xlsx").worksheets[1:]:
        assert sheet.freeze_panes
        assert str(sheet.page_setup.paperSize) == "9"
        assert sheet.print_title_rows == "$1:$4"


def test_the_figures_are_those_of_the_totals(sampled: Store) -> None:
    figures = monthly(sampled, "2025-11")
    [line] = totals.totals(sampled, "2025-11-01", "2025-11-30")
    assert figures.total.month_g == line.sums.gross_g == sum(sum(day[1:]) for day in figures.daily)
    assert len(figures.daily) == 30
    assert all(check.ok for check in checks(sampled, figures))
    sampled.db.execute("UPDATE monthly_totals SET gross_g = gross_g + 1 WHERE month = '2025-11' AND mode = 'rail'")
    assert not all(check.ok for check in checks(sampled, monthly(sampled, "2025-11")))


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed: the workbook was not recalculated"
)
def test_libreoffice_recalculates_every_formula_to_the_same_gram(sampled: Store, make: Make, tmp_path: Path) -> None:
    door.apply(
        sampled,
        [Change(None, make(gross_g=10**13 + n * 7 + 1, net_g=None, day=f"2025-11-{n + 1:02d}")) for n in range(9)],
    )
    export_return(sampled, "2025-11", tmp_path / "r.xlsx")
    ours, wanted = cached(tmp_path / "r.xlsx"), formulas(tmp_path / "r.xlsx")
    # the values are taken out first, so that what LibreOffice shows it has calculated
    bare = io.BytesIO()
    with zipfile.ZipFile(tmp_path / "r.xlsx") as package, zipfile.ZipFile(bare, "w") as out:
        for name in package.namelist():
            part = package.read(name)
            out.writestr(name, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", part) if "worksheets/sheet" in name else part)
    (tmp_path / "bare.xlsx").write_bytes(bare.getvalue())
    (tmp_path / "out").mkdir()
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path / "out"),
        str(tmp_path / "bare.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    theirs = cached(tmp_path / "out" / "bare.xlsx")
    compared = 0
    for mine, his, cells in zip(ours, theirs, wanted, strict=True):
        for place in cells:
            if isinstance(mine[place], str):
                assert his[place] == mine[place]
            else:
                assert abs(Decimal(repr(float(his[place]))) - Decimal(repr(float(mine[place])))) < Decimal(
                    "0.0000005"
                ), place
            compared += 1
    assert compared > 100
    [line] = totals.totals(sampled, "2025-11-01", "2025-11-30")
    total = next(place for place, value in theirs[ONE].items() if value == "合计 Total")[1:]
    assert round(Decimal(repr(theirs[ONE][f"C{total}"])) * 10**6) == line.sums.gross_g


def test_a_return_of_a_restored_desk_is_the_same(sampled: Store, tmp_path: Path) -> None:
    from horgosdesk.store import backup

    first = export_return(sampled, "2025-11", tmp_path / "1.xlsx")
    copy = backup.backup(sampled)
    other = open_store(tmp_path / "other", clock=sampled.clock)
    backup.restore(other, copy)
    again = export_return(other, "2025-11", tmp_path / "2.xlsx")
    assert json.dumps(again["totals"]) == json.dumps(first["totals"])
    other.close()
