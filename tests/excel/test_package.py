"""The finishing touch: formulas carry values, equal content is equal bytes."""

import io
import zipfile
from datetime import UTC, datetime
from decimal import Decimal

import openpyxl

from horgosdesk.excel.package import finished

AT = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)
PART = "xl/worksheets/sheet1.xml"


def saved() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"], sheet["A2"], sheet["A3"] = Decimal("0.000001"), "=A1*2", '=IF(A1=0,"–",1)'
    sheet["A4"], sheet["A5"] = "=1+1", "=PI()"
    for cells in ("C1:D1", "C2:D2", "A9:B9", "C3:D3"):
        sheet.merge_cells(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_values_stand_beside_their_formulas_with_all_digits() -> None:
    values = {PART: {"A2": Decimal("42443000.000001"), "A3": "–", "A4": 2}}
    done = finished(saved(), values, AT)
    shown, kept = openpyxl.load_workbook(io.BytesIO(done), data_only=True), openpyxl.load_workbook(io.BytesIO(done))
    assert [shown.active[cell].value for cell in ("A2", "A3", "A4", "A5")] == [42443000.000001, "–", 2, None]
    assert kept.active["A2"].value == "=A1*2"
    assert b"<v>42443000.000001</v>" in zipfile.ZipFile(io.BytesIO(done)).read(PART)


def test_finishing_twice_changes_values_and_nothing_else() -> None:
    once = finished(saved(), {PART: {"A2": 1}}, AT)
    assert finished(once, {}, AT) == once
    assert finished(once, {PART: {"A2": 1}}, AT) == once


def test_what_was_saved_at_another_time_is_the_same_file() -> None:
    done = finished(saved(), {}, AT)
    package = zipfile.ZipFile(io.BytesIO(done))
    assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"2025-12-03T04:00:00Z</dcterms:modified>" in package.read("docProps/core.xml")
    assert package.testzip() is None


def test_merged_cells_are_in_order() -> None:
    part = zipfile.ZipFile(io.BytesIO(finished(saved(), {}, AT))).read(PART)
    places = [part.index(f'ref="{cells}"'.encode()) for cells in ("A9:B9", "C1:D1", "C2:D2", "C3:D3")]
    assert places == sorted(places)
