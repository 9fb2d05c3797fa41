"""The shipped forms with marks: right, filled in any month, and what their script makes."""

import io
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk import resources
from horgosdesk.core.marks import CUTS, MEASURES, ROW_WORDS, SPANS, WORDS, parse
from horgosdesk.excel.fill import Filled, fill_return, has_marks, mistakes
from horgosdesk.store import returns, totals
from horgosdesk.store.desk import Store

FOLDER = resources.folder() / "templates"
FORMS = ("bulletin", "clearance", "trains")


def fill(store: Store, name: str, month: str) -> Filled:
    return fill_return(
        store,
        month,
        FOLDER / f"{name}.xlsx",
        state=returns.state(store),
        register_no=f"{month}/001",
        base="as restated",
    )


def book(done: Filled) -> Any:
    return openpyxl.load_workbook(io.BytesIO(done.data))


@pytest.mark.parametrize("name", FORMS)
def test_they_have_no_mistakes_and_fill_an_empty_month(store: Store, name: str) -> None:
    assert mistakes(FOLDER / f"{name}.xlsx") == []
    filled = fill(store, name, "2025-02")
    assert all(check.ok for check in filled.checks)
    for sheet in book(filled).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert "{{" not in str(cell.value), cell.coordinate


def test_the_monthly_return_is_no_form_with_marks() -> None:
    assert not has_marks(FOLDER / "monthly.xlsx")


def test_the_bulletin_tells_the_published_figures(published: Store) -> None:
    filled = fill(published, "bulletin", "2025-11")
    sheets = book(filled)
    total, goods, countries = sheets["表1 总量"], sheets["表2 进口商品"], sheets["表4 国别"]
    assert [total[f"{letter}8"].value for letter in "AEFG"] == ["合计 Total", 42_443_000, 41_857_000, 1.4]
    assert "霍尔果斯口岸货运量4244.3万吨，同比增长1.4%。" in total["A29"].value
    lines = totals.totals(published, "2025-01-01", "2025-11-30", ("category",), where={"direction": "import"})
    heaviest = sorted(lines, key=lambda line: -line.sums.gross_g)
    assert [goods[f"A{row}"].value.split()[0] for row in (9, 10)] == ["天然气", "农产品"]
    assert [round(goods[f"E{row}"].value * 10**6) for row in (9, 10)] == [line.sums.gross_g for line in heaviest]
    assert countries["C8"].value == 42_443_000
    rows = [countries[f"C{row}"].value for row in range(9, 35)]
    assert sum(round(value * 10**6) for value in rows if value) == 42_443_000 * 10**6
    assert filled.totals["year_kg"] == "42443000000"
    assert {check.name for check in filled.checks} >= {"direction.month", "country.ytd", "recount.gross"}
    assert all(check.ok for check in filled.checks)


def test_the_files_are_what_the_script_makes() -> None:
    script = Path(FOLDER / "make_marks.py")
    assert subprocess.run([sys.executable, str(script), "--check"]).returncode == 0


def test_every_mark_in_the_help_is_of_the_language() -> None:
    said = (resources.folder() / "docs" / "marks.md").read_text("utf-8")
    marks = [mark for mark in re.findall(r"\{\{[^{}]*\}\}", said) if not re.search(r"…|today|任何", mark)]
    assert len(marks) > 30
    for mark in marks:
        assert parse(mark, resources.codebook()), mark
    names = set(re.findall(r"[a-z_0-9]+", said))
    assert {*MEASURES, *SPANS, *WORDS, *ROW_WORDS, *(key for keys in CUTS.values() for key in keys)} <= names
