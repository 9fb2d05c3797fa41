"""Files as people send them, and files made to do harm: read, or refused in words."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.excel.reading import Number, read_book, text_of

SHEET = "xl/worksheets/sheet1.xml"


def workbook(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def with_sheet(path: Path, xml: str) -> Path:
    """A workbook whose first sheet's XML is exchanged."""
    plain = io.BytesIO()
    book = openpyxl.Workbook()
    book.active["A1"] = 1
    book.save(plain)
    with zipfile.ZipFile(plain) as package, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in package.namelist():
            out.writestr(name, xml if name == SHEET else package.read(name))
    return path


def sheet_xml(data: str) -> str:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<?xml version="1.0"?><worksheet xmlns="{space}"><sheetData>{data}</sheetData></worksheet>'


def code_of(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        book = read_book(path)
        book.sheet(book.names[0])
    assert str(caught.value)
    return caught.value.code


def test_numbers_have_the_digits_that_excel_shows(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ["x", 0.1 + 0.2, 25000, 64200.5, 940420251000000010])
    [row] = read_book(path).sheet("Sheet").rows
    assert row[1:4] == [Number("0.3"), Number("25000"), Number("64200.5")]
    assert "e" in text_of(row[4]), "a number of 18 digits has lost some in Excel, and must not pass for whole"


def test_days_and_text_come_as_text(tmp_path: Path) -> None:
    from datetime import date, datetime

    path = workbook(tmp_path / "a.xlsx", [date(2025, 11, 3), datetime(2025, 11, 3, 4, 5), "0401", None, True])
    assert read_book(path).sheet("Sheet").rows[0] == ["2025-11-03", "2025-11-03 04:05:00", "0401", "", "True"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_chinese_text_files_in_the_usual_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes('日期,毛重\n2025-11-03,"6,000"\n'.encode(encoding))
    assert read_book(path).sheet("a").rows == [["日期", "毛重"], ["2025-11-03", "6,000"]]


def test_russian_text_of_windows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("дата;масса брутто;станция Алтынколь\n2025-11-03;64200;Достык\n".encode("cp1251"))
    assert read_book(path).sheet("a").rows[0] == ["дата", "масса брутто", "станция Алтынколь"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xlsx", b"", "file-empty"),
        ("a.csv", b"", "file-empty"),
        ("a.xlsx", b"hello", "file-not-a-table"),
        ("a.xls", b"hello, world", "file-not-a-table"),
        ("a.csv", b"\0" * 5000, "file-binary"),
        ("a.csv", b"just words", "file-one-column"),
        ("a.csv", b"a,b\n\xff\x80\x81\x82\x83,1", "encoding-unknown"),
        ("a.xlsx", b"PK\x03\x04" + b"x" * 500, "file-not-a-table"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "file-password",
        ),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert code_of(tmp_path / name) == code


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as package:
        package.writestr("nothing.txt", "x")
    assert code_of(tmp_path / "a.xlsx") == "file-not-a-table"


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = with_sheet(tmp_path / "a.xlsx", sheet_xml(" " * 120_000_000))
    assert path.stat().st_size < 1_000_000
    assert code_of(path) == "file-bomb"


def test_a_zip_that_lies_about_its_size(tmp_path: Path) -> None:
    path = with_sheet(tmp_path / "a.xlsx", sheet_xml(" " * 30_000_000))
    raw = bytearray(path.read_bytes())
    size = (30_000_000 + len(sheet_xml(""))).to_bytes(4, "little")
    while (at := raw.find(size)) >= 0:
        raw[at : at + 4] = (1000).to_bytes(4, "little")
    path.write_bytes(raw)
    assert code_of(path) in ("file-bomb", "file-not-a-table")


def test_entities_are_refused(tmp_path: Path) -> None:
    xml = '<!DOCTYPE x [<!ENTITY a "aaaa">]>' + sheet_xml(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>'
    )
    assert code_of(with_sheet(tmp_path / "a.xlsx", xml)) == "file-entities"


def test_five_million_empty_rows_end_at_once(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row>' + "".join(f'<row r="{n}"/>' for n in range(2, 5_000_001))
    book = read_book(with_sheet(tmp_path / "a.xlsx", sheet_xml(rows)))
    assert [list(row) for row in book.sheet("Sheet").rows if row] == [[Number("1")]]


def test_a_lonely_cell_at_the_very_end_is_named(tmp_path: Path) -> None:
    data = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert code_of(with_sheet(tmp_path / "a.xlsx", sheet_xml(data))) == "sheet-sparse"


def test_errors_and_formulas_without_values_do_not_pass_as_empty(tmp_path: Path) -> None:
    data = '<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2"><f>A2*2</f></c><c r="D2"><f>A2*3</f><v>21</v></c></row>'
    sheet = read_book(with_sheet(tmp_path / "a.xlsx", sheet_xml(data))).sheet("Sheet")
    assert [text_of(cell) for cell in sheet.rows[1]] == ["7", "#N/A", "=A2*2", "21"]


def test_a_protected_sheet_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.active.protection.sheet = True
    book.active.protection.password = "secret"
    book.save(tmp_path / "a.xlsx")
    assert read_book(tmp_path / "a.xlsx").sheet("Sheet").rows == [["x"]]


@pytest.mark.skipif(
    shutil.which("soffice") is None, reason="LibreOffice is not installed: .xls and .ods were not tried"
)
@pytest.mark.parametrize("ending", ["xls", "ods"])
def test_older_and_open_workbooks(tmp_path: Path, ending: str) -> None:
    path = workbook(tmp_path / "a.xlsx", ["日期", "毛重"], ["2025-11-03", 64.2])
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", "--headless", profile, "--convert-to", ending, "--outdir", str(tmp_path), str(path)],
        check=True,
        capture_output=True,
    )
    assert read_book(tmp_path / f"a.{ending}").sheet("Sheet").rows[1] == ["2025-11-03", Number("64.2")]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.xlsx", "a.xls", "a.tsv"]))
def test_any_bytes_end_in_rows_or_in_words(tmp_path: Path, content: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(content)
    try:
        book = read_book(tmp_path / name)
        book.sheet(book.names[0])
    except Problem as problem:
        assert str(problem)
