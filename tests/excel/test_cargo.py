"""What is exported is there as a whole, or what was there before; and every cell is what it is, in every program that reads it."""

import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from operator import attrgetter
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import python_calamine
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from horgosdesk.core.cargo import FIELDS, Cargo
from horgosdesk.excel import stream
from horgosdesk.excel.cargo import COLUMNS, export_cargo, export_rows
from horgosdesk.excel.stream import Column, digits, write_list

Make = Callable[..., Cargo]

TEXTS = (
    *("=1+1", "+甲", "-1", "@x", "'", " lead", "trail ", "two\nlines", "a\ttab", "<b>&amp;</b>", "]]>", '"', "_x0041_"),
    *("0012", "1e5", "2025-11-03", "TRUE", "#N/A", "𝄞 Ä \u200b", "霍尔果斯"),
)


def of_sheets(file: Path) -> list[list[list[Any]]]:
    """The rows of each sheet under the headings."""
    sheets = openpyxl.load_workbook(file).worksheets
    return [[[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] for sheet in sheets]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("why", [KeyboardInterrupt, OSError(28, "No space left on device"), RuntimeError("cancelled")])
def test_an_export_that_breaks_off_leaves_the_file_that_was_there(
    tmp_path: Path, make: Make, ending: str, why: BaseException
) -> None:
    file = tmp_path / f"cargo.{ending}"
    export_cargo(file, [make()])
    before = file.read_bytes()

    def records() -> Iterator[Cargo]:
        yield from [make()] * 2500
        raise why

    with pytest.raises(BaseException, match="disk is full" if isinstance(why, OSError) else None):
        export_cargo(file, records())
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_work_that_nobody_wants_any_more_ends_at_its_next_step(tmp_path: Path, make: Make) -> None:
    heard = []

    def tell(count: int) -> None:
        heard.append(count)
        if count > 1500:
            raise RuntimeError

    row = attrgetter(*COLUMNS)(make())
    with pytest.raises(RuntimeError):
        export_rows(tmp_path / "a.xlsx", [row] * 10_000, tell)
    assert (heard, list(tmp_path.iterdir())) == ([1000, 2000], [])


def test_cells_are_dates_exact_numbers_and_text(tmp_path: Path, make: Make) -> None:
    file = tmp_path / "cargo.xlsx"
    record = make(
        gross_g=64_200_001, net_g=64_200_000, packages=7, value_fen=1_234_560, quantity_milli=1, hs_code="0401"
    )
    export_cargo(file, [record])
    sheet = openpyxl.load_workbook(file).active
    cells = {field.name: cell for field, cell in zip(FIELDS, sheet[2], strict=True)}
    told = {
        "day": (datetime.fromisoformat(record.day), "yyyy-mm-dd"),
        "hs_code": ("0401", "@"),
        "gross_kg": (64200.001, "#,##0.###"),
        "net_kg": (64200, "#,##0"),
        "packages": (7, "#,##0"),
        "value": (12345.6, "#,##0.00"),
        "quantity": (0.001, "#,##0.###"),
        "remark": (None, "General"),
    }
    assert {name: (cells[name].value, cells[name].number_format) for name in told} == told
    with zipfile.ZipFile(file) as package:
        assert b"<v>64200.001</v>" in package.read("xl/worksheets/sheet1.xml")


def test_the_sheet_is_dressed_for_screen_and_paper(tmp_path: Path, make: Make) -> None:
    export_cargo(tmp_path / "cargo.xlsx", [make()] * 3)
    sheet = openpyxl.load_workbook(tmp_path / "cargo.xlsx").active
    last = get_column_letter(len(FIELDS))
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("Cargo records", "A2", f"A1:{last}4")
    assert (sheet.print_title_rows, sheet.print_area) == ("$1:$1", f"'Cargo records'!$A$1:${last}$4")
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet["A1"].font.b and sheet["A1"].fill.fgColor.rgb == "00F6F7F9"
    assert sheet.column_dimensions[last].width == 28


def test_what_does_not_fit_on_a_sheet_goes_on_to_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "MOST_ROWS", 2500)
    monkeypatch.setattr(stream, "MOST_SHARED", 10)
    rows = [("2025-11-03", f"text {number % 50}", number) for number in range(5001)]
    columns = [Column("day", 10, "day"), Column("text", 10, repeats=True), Column("number", 10, "number", 10)]
    file = tmp_path / "long.xlsx"
    assert write_list(file, "A title of a list that is so long", columns, iter(rows), lambda _count: None) == 5001
    sheets = of_sheets(file)
    assert [len(sheet) for sheet in sheets] == [2500, 2500, 1]
    told = [(day.date().isoformat(), text, round(number * 10)) for sheet in sheets for day, text, number in sheet]
    assert told == rows
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == [
        "A title of a list that is so lo",
        "A title of a list that is so 2",
        "A title of a list that is so 3",
    ]
    assert [sheet.auto_filter.ref for sheet in book] == ["A1:C2501", "A1:C2501", "A1:C2"]
    # full sheets exactly, and none behind them
    assert write_list(file, "Title", columns, iter(rows[:5000]), lambda _count: None) == 5000
    assert [len(sheet) for sheet in of_sheets(file)] == [2500, 2500]
    monkeypatch.setattr(stream, "MOST_BYTES", 1)
    assert write_list(file, "Title", columns, iter(rows[:2100]), lambda _count: None) == 2100
    assert [len(sheet) for sheet in of_sheets(file)] == [1000, 1000, 100]


def test_nothing_to_export_is_a_sheet_of_headings(tmp_path: Path) -> None:
    assert export_cargo(tmp_path / "a.xlsx", []) == 0
    [rows] = of_sheets(tmp_path / "a.xlsx")
    assert rows == []


@pytest.mark.parametrize("repeats", [True, False])
def test_texts_come_back_as_they_were(tmp_path: Path, repeats: bool) -> None:
    file = tmp_path / "a.xlsx"
    texts = [*TEXTS, "x" * stream.MOST_TEXT]
    write_list(file, "T", [Column("t", 10, repeats=repeats)], [(text,) for text in texts * 5], lambda _count: None)
    told = python_calamine.CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert [row[0] for row in told[1:]] == texts * 5
    with zipfile.ZipFile(file) as package:
        assert ("xl/sharedStrings.xml" in package.namelist()) == repeats
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
    kinds = {cell.data_type for cell in openpyxl.load_workbook(file).active["A"]}
    assert kinds == {"s"}


def test_what_no_workbook_can_hold_is_seen_and_breaks_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    texts = ["a\x00b\x1fc", "\ud800", "\uffff", "a\rb", "𝄞" * 20_000]
    write_list(file, "T", [Column("t", 10)], [(text,) for text in texts], lambda _count: None)
    [rows] = of_sheets(file)
    assert [row[0] for row in rows[:3]] == ["a\ufffdb\ufffdc", "\ufffd", "\ufffd"]
    assert rows[4][0] == "𝄞" * 16_383 + "…"
    told = python_calamine.CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert told[4][0] == "a\rb"


@given(st.integers(-(10**15), 10**15), st.sampled_from([1, 10, 100, 1000]))
def test_numbers_keep_every_digit_and_gain_none(number: int, scale: int) -> None:
    said = digits(number, scale)
    assert Decimal(said) * scale == number
    assert not (said.endswith("0") and "." in said)
