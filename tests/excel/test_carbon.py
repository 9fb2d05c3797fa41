"""The annex on carbon: off by default, exact, and made again byte for byte by what the register keeps of it."""

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from horgosdesk.core.carbon import method_of
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.excel.carbon import TITLE
from horgosdesk.excel.cells import shown
from horgosdesk.excel.differences import differences
from horgosdesk.excel.returns import export_return, remake
from horgosdesk.store import door, returns
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify

OWN = "mode,g_per_tkm,source,year\nroad,100,a ministry's table,2024\nrail,10,the railway's report,2024\n"


@pytest.fixture
def desk(store: Store, make: Callable[..., Cargo]) -> Store:
    rows = [
        {"gross_g": 64_200_001},
        {"gross_g": 10**9, "direction": "export"},
        {"mode": "road", "gross_g": 20_000_000},
        {"mode": "pipeline", "gross_g": 10**10, "hs_code": "271121"},
    ]
    door.apply(store, [Change(None, make(**({"net_g": None} | row))) for row in rows])
    return store


def cells_of(file: Path) -> dict[str, object]:
    return dict(shown(file.read_bytes())[TITLE])


def test_without_it_a_return_is_what_it_was(desk: Store, tmp_path: Path) -> None:
    plain = export_return(desk, "2025-11", tmp_path / "plain.xlsx")
    export_return(desk, "2025-11", tmp_path / "annexed.xlsx", carbon=True)
    again = export_return(desk, "2025-11", tmp_path / "again.xlsx")
    assert (again["register_no"], again["sha256"]) == (plain["register_no"], plain["sha256"])
    assert TITLE not in load_workbook(tmp_path / "again.xlsx").sheetnames
    assert plain["annexes"] == []


def test_its_figures_are_exact_and_its_sums_formulas(desk: Store, tmp_path: Path) -> None:
    file = tmp_path / "annexed.xlsx"
    made = export_return(desk, "2025-11", file, carbon=True)
    assert made["annexes"] == ["carbon"] and all(check["ok"] for check in made["checks"])
    cells = cells_of(file)
    rows = {(cells.get(f"A{row}"), cells.get(f"B{row}")): row for row in range(5, 10)}
    rail = rows["进口 Import", "铁路 Rail"]
    assert cells[f"D{rail}"] == Decimal("64.200001")
    assert cells[f"H{rail}"] == Decimal("64.200001") * 14 * 24 / 1000
    assert cells[f"J{rail}"] == Decimal("64.200001") * 14 * (137 - 24) / 1000
    pipeline = rows["进口 Import", "管道 Pipeline"]
    assert cells[f"C{pipeline}"] == 10_000 and cells[f"H{pipeline}"] == "–"
    total = rows["合计 Total", None]
    for letter in "CDGHIJ":
        parts = [cells[f"{letter}{row}"] for row in range(5, total)]
        assert cells[f"{letter}{total}"] == sum(part for part in parts if isinstance(part, Decimal))
    formulas = load_workbook(file)[TITLE]
    assert formulas[f"H{rail}"].value == f"=G{rail}*F{rail}/1000"
    said = " ".join(str(value) for value in cells.values())
    assert "EEA briefing" in said and "not verified" in said and "ISO 14083" in said and "Estimated" in said


def test_it_is_made_again_byte_for_byte_though_the_tables_are_others_by_now(desk: Store, tmp_path: Path, make) -> None:  # type: ignore[no-untyped-def]
    first = export_return(desk, "2025-11", tmp_path / "first.xlsx", carbon=True)
    (desk.folder / "carbon.csv").write_text(OWN, "utf-8")
    door.apply(desk, [Change(None, make(gross_g=5 * 10**6, net_g=None))])
    issue = returns.issue(desk, first["register_no"])
    assert method_of(json.loads(issue.carbon)).intensities["rail"].mg_per_tkm == 24_000
    assert remake(desk, issue).sha256 == first["sha256"]
    second = export_return(desk, "2025-11", tmp_path / "second.xlsx", carbon=True)
    assert second["register_no"] != first["register_no"]
    assert "the railway's report" in " ".join(map(str, cells_of(tmp_path / "second.xlsx").values()))
    assert remake(desk, returns.issue(desk, second["register_no"])).sha256 == second["sha256"]
    assert not [found for found in verify(desk) if not found.ok]


def test_two_of_them_compared_have_each_difference_in_weight_explained(desk: Store, tmp_path: Path, make) -> None:  # type: ignore[no-untyped-def]
    one = export_return(desk, "2025-11", tmp_path / "one.xlsx", carbon=True)
    door.apply(desk, [Change(None, make(gross_g=5 * 10**6, net_g=None))])
    other = export_return(desk, "2025-11", tmp_path / "other.xlsx", carbon=True)
    found = differences(desk, *(returns.issue(desk, made["register_no"]) for made in (one, other)))
    assert [cell.delta for cell in found.figures if cell.sheet == TITLE] == [5, 5]  # rail and the total
    assert not found.unexplained


def test_other_intensities_alone_make_another_return(desk: Store, tmp_path: Path) -> None:
    first = export_return(desk, "2025-11", tmp_path / "first.xlsx", carbon=True)
    same = export_return(desk, "2025-11", tmp_path / "same.xlsx", carbon=True)
    assert same["register_no"] == first["register_no"]
    (desk.folder / "carbon.csv").write_text(OWN, "utf-8")
    assert export_return(desk, "2025-11", tmp_path / "other.xlsx", carbon=True)["register_no"] != first["register_no"]


def test_a_form_with_marks_has_no_annex_and_a_table_without_source_none_either(desk: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        export_return(desk, "2025-11", tmp_path / "out.xlsx", template="bulletin", carbon=True)
    assert caught.value.code == "annex-form"
    (desk.folder / "carbon.csv").write_text(OWN.replace("the railway's report", ""), "utf-8")
    with pytest.raises(Problem) as caught:
        export_return(desk, "2025-11", tmp_path / "out.xlsx", carbon=True)
    assert caught.value.code == "carbon-source"
    assert not (tmp_path / "out.xlsx").exists() and not returns.issued(desk)
    assert not list((desk.folder / "returns").glob("*"))
