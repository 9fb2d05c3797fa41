"""The tables of a desk go to Excel and to text files, and come back as they were."""

import re
from pathlib import Path

import openpyxl
import pytest

from horgosdesk import resources
from horgosdesk.core import grid as grids
from horgosdesk.core.errors import Problem
from horgosdesk.core.grid import Grid
from horgosdesk.excel import grid as sheets
from horgosdesk.hub import own, shared

TABLES = sorted({*(name for name in shared.tables() if name.endswith(".csv")), "limits.csv"})
WORDS = {"code": "代码", "zh": "中文", "target_hours": "目标小时", "lane": "通道", "value": "Value"}


def shipped(name: str) -> Grid:
    return grids.read(name, resources.read_text(own.shipped(name)))


@pytest.mark.parametrize("name", TABLES)
def test_each_shipped_table_comes_back_from_the_grid_from_excel_and_from_text(tmp_path: Path, name: str) -> None:
    whole = shipped(name)
    assert whole.rows
    assert grids.read(name, grids.write(whole)) == whole
    shared.check_text(tmp_path, name, grids.write(whole), "horgos")
    # Excel says of seven thousand goods what it says of a hundred
    few = whole._replace(rows=whole.rows[:100])
    for ending in (".xlsx", ".csv"):
        file = tmp_path / f"table{ending}"
        sheets.write(file, name, few, WORDS)
        assert sheets.read(file, name, few, WORDS) == few


def test_headings_are_words_for_people_and_found_by_either(tmp_path: Path) -> None:
    known = shipped("targets.csv")
    file = tmp_path / "targets.xlsx"
    sheets.write(file, "Targets", known, WORDS)
    sheet = openpyxl.load_workbook(file).active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]][2:5] == ["通道 (lane)", "stage", "目标小时 (target_hours)"]
    # in another language what stands in brackets is understood, and so are words alone, in any order
    assert sheets.read(file, "targets.csv", known, {}) == known
    turned = tmp_path / "turned.csv"
    turned.write_text("目标小时,direction,mode,stage,lane\n12,export,rail,,\n", "utf-8-sig")
    found = sheets.read(turned, "targets.csv", known, WORDS)
    assert [dict(zip(found.heading, row, strict=True))["target_hours"] for row in found.rows] == ["12"]


def test_a_column_that_the_file_lacks_stays_as_it_is(tmp_path: Path) -> None:
    known = Grid(("code", "zh", "aliases"), (("a", "甲", "one|two"), ("b", "乙", "three")))
    file = tmp_path / "short.csv"
    file.write_text("code,zh\nb,丙\nc,丁\n", "utf-8-sig")
    found = sheets.read(file, "lanes.csv", known, {})
    assert found.rows == (("b", "丙", "three"), ("c", "丁", ""))


def test_codes_keep_their_zeros_and_formulas_are_texts(tmp_path: Path) -> None:
    known = Grid(("code", "zh"), (("0110", "=1+1"), ("0200", "-A1"), ("0300", "'x")))
    for ending in (".xlsx", ".csv"):
        file = tmp_path / f"table{ending}"
        sheets.write(file, "x", known, {})
        assert sheets.read(file, "supervision.csv", known, {}) == known


def test_a_file_without_the_headings_says_which_are_needed(tmp_path: Path) -> None:
    file = tmp_path / "other.csv"
    file.write_text("day,direction\n1,2\n", "utf-8-sig")
    with pytest.raises(Problem, match=re.escape("It needs: direction, mode, 通道 (lane), stage.")):
        sheets.read(file, "targets.csv", shipped("targets.csv"), WORDS)
