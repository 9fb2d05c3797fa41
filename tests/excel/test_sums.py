"""Totals of a form that are shown before Excel has reckoned the workbook."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from horgosdesk.excel.sums import Sums


def sheet(**cells: object) -> Sums:
    book = Workbook()
    for name, value in {
        "A1": 1,
        "A2": 0.1,
        "A3": 0.2,
        "B1": "words",
        "C1": "=SUM(A1:A3)",
        "F1": date(2025, 11, 3),
        **cells,
    }.items():
        book.active[name] = value
    return Sums(book.active)


def value(formula: str, **cells: object) -> Decimal | None:
    sums = sheet(Z9=formula, **cells)
    return sums.of(sums._sheet["Z9"])


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        ("=SUM(A1:A3)", "1.3"),
        ("=A2+A3", "0.3"),
        ("= $A$1 - a2", "0.9"),
        ("=SUM(A1:B1,A3)-SUM(A2)", "1.1"),
        ("=C1+C1", "2.6"),
        ("=SUM(D1:D900)", "0"),
        ("=-A1", "-1"),
    ],
)
def test_what_only_adds_and_subtracts_is_exact(formula: str, wanted: str) -> None:
    assert value(formula) == Decimal(wanted)


@pytest.mark.parametrize(
    "formula",
    [
        "=A1*2",
        "=AVERAGE(A1:A3)",
        "=A1+B1",
        "=Sheet2!A1",
        "=Z9",
        "=SUM(Y1:Z9)",
        "=SUM(A:A)",
        "=SUM(F1:F2)",
        "=1+A1",
        "=SUM(A1:ZZZ9999999)",
    ],
)
def test_what_excel_alone_can_tell_is_none(formula: str) -> None:
    assert value(formula) is None


@given(st.lists(st.integers(-(10**15), 10**15) | st.decimals(-(10**9), 10**9, places=3), min_size=1, max_size=30))
def test_any_column_adds_up(numbers: list[int | Decimal]) -> None:
    cells = {f"E{row}": number for row, number in enumerate(numbers, 1)}
    assert value(f"=SUM(E1:E{len(numbers)})", **cells) == sum(map(Decimal, numbers))


def test_formulas_that_lean_on_one_another_without_end_have_no_value_and_take_no_time() -> None:
    import openpyxl

    sheet = openpyxl.Workbook().active
    for row in range(1, 5000):
        sheet[f"A{row}"] = f"=A{row + 1}"
    assert Sums(sheet).of(sheet["A1"]) is None
    for row in range(1, 20):
        sheet[f"B{row}"] = "=SUM(C1:C90000)"
    sums = Sums(sheet)
    values = [sums.of(sheet[f"B{row}"]) for row in range(1, 20)]
    assert values[0] == 0 and values[-1] is None
