"""The table of a trend as a workbook: the figures of the store, as typed cells, and nothing that runs."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.excel.trend import write_trend
from horgosdesk.store import trends
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, set_meta
from horgosdesk.store.trends import Choice
from horgosdesk.store.trends.choice import MEASURES, cuts_of, views_of

Make = Callable[..., Cargo]


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """A month with a trader whose name looks like a formula."""
    for day, grams in (("2024-11-03", 40_000_001), ("2025-11-03", 64_200_123)):
        record = make(
            day=day, gross_g=grams, trader="=1+1", value_fen=12_34, currency="CNY", quantity_milli=1500, unit="unit"
        )
        apply(store, [Change(None, record)])
    return store


def test_weights_are_exact_and_names_are_text(filled: Store, tmp_path: Path) -> None:
    file = tmp_path / "trend.xlsx"
    assert write_trend(file, filled, Choice(cut="trader", period="2025")) == 12
    sheet = load_workbook(file).active
    assert (sheet["B5"].value, sheet["B5"].data_type) == ("=1+1", "s")
    assert [Decimal(str(sheet[cell].value)) for cell in ("B18", "C18")] == [Decimal("64.200123"), Decimal("40.000001")]
    assert sheet["D18"].number_format == '0.0" %"'
    found = trends.trend(filled, Choice(cut="trader", period="2025"))
    assert found.now["=1+1"][10] == 64_200_123


@pytest.mark.parametrize("measure", MEASURES)
def test_every_measure_cut_and_view_can_be_written(filled: Store, tmp_path: Path, measure: trends.Measure) -> None:
    for cut in cuts_of(measure):
        for view in views_of(measure):
            choice = Choice(measure, "CNY", cut, "quarter", view, unit="unit")
            write_trend(tmp_path / "trend.xlsx", filled, choice)


def test_it_says_what_is_made_up_and_refuses_other_endings(filled: Store, tmp_path: Path) -> None:
    set_meta(filled, {"synthetic": "1"})
    write_trend(tmp_path / "trend.xlsx", filled, Choice(measure="teu", period="2025"))
    texts = [cell.value for row in load_workbook(tmp_path / "trend.xlsx").active.iter_rows() for cell in row]
    assert "虚构示例数据 Sample data, all made up" in texts
    assert any("size not recorded" in str(text) for text in texts)
    with pytest.raises(Problem, match=r"\.xlsx"):
        write_trend(tmp_path / "trend.csv", filled, Choice())


def test_what_containers_are_made_of_is_told_in_containers(filled: Store, make: Make, tmp_path: Path) -> None:
    box = {"day": "2025-11-04", "container_no": "MSKU1234565"}
    apply(filled, [Change(None, make(**box)) for _ in range(3)])
    write_trend(tmp_path / "trend.xlsx", filled, Choice(measure="teu", cut="", period="2025"))
    texts = [str(cell.value) for row in load_workbook(tmp_path / "trend.xlsx").active.iter_rows() for cell in row]
    assert any(text.startswith("1 个集装箱 containers · ") for text in texts)


def test_a_desk_without_records_gives_a_table_without_lines(store: Store, tmp_path: Path) -> None:
    assert write_trend(tmp_path / "trend.xlsx", store, Choice()) == 0
