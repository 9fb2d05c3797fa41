"""A filled form on the screen: what it says, where it says it."""

import io
import re
from decimal import Decimal

import pytest
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from horgosdesk.core.units import MARKS
from horgosdesk.excel.shown import FORMULA, Ink, form_html, show_in

INK = Ink("#111", "#777", "#ccc", 2)


def shown(book: Workbook) -> str:
    saved = io.BytesIO()
    book.save(saved)
    return form_html(saved.getvalue(), INK, MARKS["en"])


@pytest.mark.parametrize(
    ("value", "form", "said"),
    [
        (1234567.8915, "#,##0.000", "1,234,567.892"),
        (1234567.8915, "0.0", "1234567.9"),
        (0.1234, "0.0%", "12.3 %"),
        (12, "General", "12"),
        (0.1, "General", "0.1"),
        (-5, '#,##0;[Red]-#,##0;"-"', "-5"),
        (Decimal("70000.000001"), '#,##0.000000" t"', "70,000.000001"),
    ],
)
def test_numbers_are_shown_in_their_formats(value: float, form: str, said: str) -> None:
    assert show_in(value, form, MARKS["en"]).replace("−", "-") == said


def test_words_figures_merges_and_formulas_stand_where_they_stand_and_hidden_sheets_do_not() -> None:
    book = Workbook()
    sheet = book.active
    sheet.merge_cells("A1:C1")
    sheet["A1"] = "进出口 <货运量>"
    sheet["A1"].alignment, sheet["A1"].font = Alignment("center"), Font(bold=True)
    sheet["A2"], sheet["B2"], sheet["C2"] = "铁路", 1234.5, "=AVERAGE(B2:B2)"
    sheet["B2"].number_format = "#,##0.00"
    sheet.column_dimensions["D"].hidden = True
    sheet["D2"] = "not for eyes"
    book.create_sheet("secret").sheet_state = "hidden"
    book["secret"]["A1"] = "hidden sheet"
    text = shown(book)
    assert "colspan=3" in text and "align=center" in text and "font-weight:600" in text
    assert "进出口 &lt;货运量&gt;" in text
    assert ">1,234.50</td>" in text and f">{FORMULA}</td>" in text
    assert "hidden sheet" not in text and "not for eyes" not in text


def test_a_sheet_without_end_is_cut_and_says_so() -> None:
    book = Workbook()
    book.active["A1"], book.active["A5000"] = "first", "last"
    text = shown(book)
    assert "first" in text and "last" not in text and "…" in text


def rows(text: str) -> list[list[str]]:
    """Of each row its cells as (colspan, side, words), written "2 left words"."""
    cells = re.compile(r"<td([^>]*) align=(\w+)[^>]*>(.*?)</td>")
    found = []
    for row in re.findall(r"<tr>(.*?)</tr>", text):
        found.append(
            [
                f"{(re.search(r'colspan=(.)', more) or [0, '1'])[1]} {side} {said}".strip()
                for more, side, said in cells.findall(row)
            ]
        )
    return found


def test_a_long_text_runs_over_the_empty_cells_beside_it_as_in_excel() -> None:
    book = Workbook()
    sheet = book.active
    sheet["A1"], sheet["E1"] = "霍尔果斯口岸列车运行日报表", "2025年11月 November"
    sheet["E1"].alignment = Alignment("right")
    assert rows(shown(book)) == [["4 left 霍尔果斯口岸列车运行日报表", "1 right 2025年11月 November"]]
    sheet["A1"] = "霍尔果斯口岸列"
    assert rows(shown(book))[0] == ["2 left 霍尔果斯口岸列", "3 right 2025年11月 November"]
    sheet["D1"] = 0
    assert rows(shown(book))[0] == ["2 left 霍尔果斯口岸列", "1 left", "1 right 0", "1 right 2025年11月 November"], (
        "a cell in use stops it"
    )


def test_what_wraps_is_short_or_a_figure_or_merged_stays_in_its_cell() -> None:
    book = Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"], sheet["A3"] = "long enough to need another column", "short", 12345678901234.5
    sheet["A1"].alignment = Alignment(wrap_text=True)
    sheet.merge_cells("B4:C4")
    sheet["A4"] = "as long as the first of them, and stopped"
    sheet["C5"] = "."
    assert [row[0][:6] for row in rows(shown(book))] == ["1 left", "1 left", "1 righ", "1 left", "1 left"]
    assert len(rows(shown(book))[0]) == 3


def test_hidden_columns_and_rows_do_not_count_in_what_is_merged() -> None:
    book = Workbook()
    sheet = book.active
    sheet.merge_cells("A1:C2")
    sheet["A1"], sheet["D3"] = "title", 1
    sheet.column_dimensions["B"].hidden = True
    sheet.row_dimensions[2].hidden = True
    text = shown(book)
    assert "colspan=2" in text and "rowspan" not in text
    assert len(rows(text)[0]) == 2
    assert re.findall(r"<td[^>]*colspan[^>]*>", text)[0].count("width") == 0, "it is no column's own"
