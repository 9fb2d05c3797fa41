"""Templates: restyled, with columns in another order, or broken in the ways that people break them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font

from horgosdesk.core.errors import Problem
from horgosdesk.excel.template import Form, Formula, Line, load

WANTED = {"row": ("name", "weight"), "total": ("name", "weight")}


def form(*rows: Sequence[str | None]) -> Form:
    sheet = openpyxl.Workbook().active
    sheet.title = "It's one"
    for row in rows:
        sheet.append(row)
    return Form(sheet, Path("own.xlsx"))


def cells(sheet: Any) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_lines_take_the_looks_of_their_models_and_columns_in_any_order() -> None:
    one = form(["head"], ["{row.weight}", "{row.name}"], ["{total.weight}", "{total.name}"])
    one.sheet["A2"].number_format, one.sheet["A3"].font = "0.0", Font(bold=True)
    one.sheet.row_dimensions[3].height = 33
    models = one.models(WANTED)
    assert (models.first, models.columns) == (2, {"weight": "A", "name": "B"})
    models.write(
        [
            Line("row", {"name": "a", "weight": 1}),
            Line("row", {"name": "b", "weight": 2}),
            Line("total", {"name": "c", "weight": Formula("=SUM(A2:A3)", 3)}),
        ]
    )
    assert cells(one.sheet) == [["head", None], [1, "a"], [2, "b"], ["=SUM(A2:A3)", "c"]]
    assert [one.sheet[f"A{row}"].number_format for row in (2, 3)] == ["0.0", "0.0"]
    assert [one.sheet[f"A{row}"].font.b for row in (2, 3, 4)] == [False, False, True]
    assert one.sheet.row_dimensions[4].height == 33
    assert one.values == {"A4": 3}
    assert one.ref("A4") == "'It''s one'!A4"


@pytest.mark.parametrize("text", ["=1+1", "+7", "-x", "@a", "'", "=", "{oops}"])
def test_text_stays_text(text: str) -> None:
    one = form(["{word}", "x {word} y"])
    one.fill({"word": text})
    assert one.sheet["A1"].value == text
    assert (one.sheet["A1"].data_type, one.sheet["B1"].data_type) == ("s", "s")
    assert one.sheet["A1"].quotePrefix is (text[0] in "=+-@")


def test_characters_that_no_workbook_may_hold_are_replaced(tmp_path: Path) -> None:
    one = form(["{word}"])
    one.fill({"word": "a\x00b\x1f\ud800"})
    one.sheet.parent.save(tmp_path / "x.xlsx")
    assert openpyxl.load_workbook(tmp_path / "x.xlsx").active["A1"].value == "a\ufffdb\ufffd\ufffd"


def test_a_long_name_with_ampersands_does_not_break_a_header() -> None:
    one = form(["x"])
    one.sheet.oddHeader.left.text = "{port} · &P"
    one.fill({"port": "A&B" * 100})
    text = one.sheet.oddHeader.left.text
    assert text.startswith("A&&BA&&B")
    assert text.endswith("… · &P")
    assert len(text) < 100


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([["{row.name}", "{row.weight}"], ["{total.name}"]], "{total.weight}"),
        ([["{total.name}", "{total.weight}"]], "{row.name}"),
        ([["{row.name}", "{row.weight}"], ["{total.weight}", "{total.name}"]], "A2 {total.weight}?"),
        ([["{row.name}", "{row.weight}"], ["{row.name}"], ["{total.name}", "{total.weight}"]], "A2 {row.name}?"),
        ([["{row.name}", "{row.weight}", "{row.wight}"], ["{total.name}", "{total.weight}"]], "C1 {row.wight}?"),
        ([["{row.name}", "{row.weight}"], ["{total.name}", "{total.weight}"], ["a note"]], "3…"),
        ([["nothing"]], "{row.name}"),
    ],
)
def test_what_is_amiss_with_a_model_is_named(rows: list[list[str]], said: str) -> None:
    with pytest.raises(Problem) as caught:
        form(*rows).models(WANTED)
    assert caught.value.code == "template-lacks"
    assert said in str(caught.value)
    assert "own.xlsx" in str(caught.value)
    assert "It's one" in str(caught.value)


def test_a_place_without_a_word_and_a_word_without_its_place_are_named() -> None:
    with pytest.raises(Problem, match=r"\{prot\}"):
        form(["{prot}"]).fill({"port": "x"})
    with pytest.raises(Problem, match=r"\{chart\}"):
        form(["x"]).place("chart")


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04 cut off"])
def test_a_file_that_is_no_workbook_gets_words(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "own.xlsx").write_bytes(content)
    with pytest.raises(Problem, match=r"own\.xlsx") as caught:
        load(tmp_path / "own.xlsx")
    assert caught.value.code == "template-unreadable"
