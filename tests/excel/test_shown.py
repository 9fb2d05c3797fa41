"""A filled form on the screen: what it says, where it says it."""

import io
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
    sheet["A2"], sheet["B2"], sheet["C2"] = "铁路", 1234.5, "=SUM(B2:B2)"
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
