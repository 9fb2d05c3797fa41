"""Files as people send them, and files made to do harm: read, or refused in words."""

import io
import os
import re
import shutil
import subprocess
import time
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import Limits
from horgosdesk.excel.reading import HEAD, Flaw, Number, cell_name, may_be_table, read_book, read_bytes

FILES = Path(__file__).parent / "files"
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
    assert "e" in row[4], "a number of 18 digits has lost some in Excel, and must not pass for whole"


def test_cells_are_named_as_excel_names_them() -> None:
    assert [cell_name(row, column) for row, column in ((0, 0), (6, 2), (8, 25), (8, 26), (1048575, 16383))] == [
        "A1",
        "C7",
        "Z9",
        "AA9",
        "XFD1048576",
    ]


def test_days_and_text_come_as_text(tmp_path: Path) -> None:
    from datetime import datetime

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
    ("text", "encoding"),
    [
        ("№ п/п;Вагон;Собственник\n1;52345675;КазТемирТранс\n2;94081247;ТрансКом\n", "cp1251"),
        ("Поезд;Станция\n2501;Достык\n", "cp1251"),
        ("НОМЕР ВАГОНА;ГРУЗ\n52345675;ЗЕРНО\n", "cp1251"),
        ("Пойыз нөмірі;Жөнелту күні;Қорғас\nX1;2025-11-01;Үрімші\n", "kz1048"),
        ("车次;车号;箱号\nX8044;52345675;TCLU1234568\n", "gb18030"),
        ("车站;品名;备注\n霍尔果斯;钢材;伊犁\n", "gb18030"),
        ("车次;发站;说明\nX1;阿拉木图;Алматы-1 товарная\n", "gb18030"),
    ],
)
def test_the_words_tell_cyrillic_from_chinese(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    assert read_book(path).sheet("a").rows == [line.split(";") for line in text.splitlines()]


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_tables_of_real_words_are_read_in_the_encoding_that_they_were_written_in(data: st.DataObject) -> None:
    lang, encoding = data.draw(st.sampled_from([("zh", "gb18030"), ("ru", "cp1251"), ("kk", "kz1048")]))
    words = data.draw(st.lists(st.sampled_from(WORDS[lang]), min_size=8, max_size=30))
    rows = [[str(place), word, "TCLU1234568"] for place, word in enumerate(words)]
    text = "".join(";".join(row) + "\n" for row in rows)
    assert read_bytes("a.csv", text.encode(encoding)).sheet("a").rows == rows


def _words(lang: str) -> list[str]:
    codes = resources.codebook()
    tables = (codes.categories, codes.countries, codes.events, codes.lanes)
    return [word for table in tables for one in table if (word := getattr(one, lang)) and ";" not in word]


WORDS = {lang: _words(lang) for lang in ("zh", "ru", "kk")}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("a;b;c\n1,5;2,5;3,5\n1,5;2,25;3\n", [["a", "b", "c"], ["1,5", "2,5", "3,5"], ["1,5", "2,25", "3"]]),
        ("вес, т;нетто, т\n1,5;2,5\n", [["вес, т", "нетто, т"], ["1,5", "2,5"]]),
        ("sep=;\na,b;c\n1,2;3\n", [["a,b", "c"], ["1,2", "3"]]),
        ("title\n\na\tb\n1,0\t2,0\n", [["title"], [], ["a", "b"], ["1,0", "2,0"]]),
        ('a,b\n"x\ny",2\n', [["a", "b"], ["x\ny", "2"]]),
        ('a\tb\n"Ромашка" ООО\t5" pipe\n', [["a", "b"], ["Ромашка ООО", '5" pipe']]),
        ("a|b\r1|2\r", [["a", "b"], ["1", "2"]]),
    ],
)
def test_what_parts_the_columns_is_found(tmp_path: Path, text: str, rows: list[list[str]]) -> None:
    (tmp_path / "a.csv").write_bytes(text.encode())
    assert read_book(tmp_path / "a.csv").sheet("a").rows == rows


@pytest.mark.parametrize(
    ("content", "code", "row"),
    [
        (b"a,b\n" * 9000 + b"1,\0\n", "file-binary", 9001),
        ("a,b\n1,\0\n".encode("utf-16"), "file-binary", 2),
        ('a,b\n1,2\n"甲,5\n3,4\n'.encode(), "file-quotes", 3),
        ("日期,毛重\n".encode() * 50 + "日期".encode()[:-1], "encoding-unknown", 51),
    ],
)
def test_where_a_text_file_is_broken_is_said(tmp_path: Path, content: bytes, code: str, row: int) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(Problem, match=rf"row {row}\b") as caught:
        read_book(tmp_path / "a.csv")
    assert caught.value.code == code


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
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "file-not-a-table"),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>", "file-markup"),
        ("~$a.xlsx", b"\x05wangw" + b" " * 150, "file-lock"),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert code_of(tmp_path / name) == code


def test_a_zip_that_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as package:
        package.writestr("nothing.txt", "x")
    assert code_of(tmp_path / "a.xlsx") == "file-not-a-table"


@pytest.mark.parametrize("name", ["password.xlsx"])
def test_a_password_is_named(name: str) -> None:
    assert code_of(FILES / name) == "file-password"


def test_a_password_of_an_old_or_open_workbook_is_named(tmp_path: Path) -> None:
    import olefile

    path = tmp_path / "a.xls"
    shutil.copy(FILES / "mac1904.xls", path)
    with olefile.OleFileIO(path, write_mode=True) as container:
        data = bytearray(container.openstream("Workbook").read())
        length = int.from_bytes(data[2:4], "little")
        data[4 + length : 6 + length] = (0x2F).to_bytes(2, "little")  # what follows the first record becomes FILEPASS
        container.write_stream("Workbook", bytes(data))
    assert code_of(path) == "file-password"
    with zipfile.ZipFile(tmp_path / "a.ods", "w") as package:
        package.writestr("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
        package.writestr("content.xml", b"\x8f\x01garbled")
    assert code_of(tmp_path / "a.ods") == "file-password"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are given otherwise on Windows")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ["x"])
    path.chmod(0)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)  # root reads anything
    try:
        assert code_of(path) == "file-locked"
    finally:
        os.seteuid(user)


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ["日期", "毛重"], ["2025-11-03", 64.2])
    for name in ("a.xls", "a.ods", "a.csv", "a"):
        shutil.copy(path, tmp_path / name)
        assert read_book(tmp_path / name).sheet("Sheet").rows[1] == ["2025-11-03", "64.2"]
    (tmp_path / "b.xls").write_bytes("日期\t进出口\t毛重\n2025-11-03\t进口\t64\n".encode("gb18030"))
    assert read_book(tmp_path / "b.xls").sheet("b").rows[1] == ["2025-11-03", "进口", "64"]


def test_bytes_are_read_like_the_file_they_would_be(tmp_path: Path) -> None:
    paths = [
        workbook(tmp_path / "a.xlsx", ["日期", "毛重"], ["2025-11-03", 64.2], [date(2025, 11, 3), None]),
        with_sheet(tmp_path / "b.xlsx", sheet_xml(FLAWED)),
        FILES / "mac1904.xls",
        FILES / "errors.ods",
        tmp_path / "a.csv",
    ]
    paths[-1].write_bytes("日期,毛重\n2025-11-03,6\n".encode("gb18030"))
    for path in paths:
        file, held = read_book(path), read_bytes(path.name, path.read_bytes())
        assert held.names == file.names and may_be_table(path.read_bytes()[:HEAD]) is (path.suffix != ".csv")
        for name in file.names:
            assert held.sheet(name) == file.sheet(name)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"just words", "file-one-column"),
        (b"PK\x03\x04" + b"x" * 500, "file-not-a-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "file-not-a-table"),
        ((FILES / "password.xlsx").read_bytes(), "file-password"),
        (b"<html></html>", "file-markup"),
    ],
)
def test_bytes_that_are_no_table_are_refused_in_words(content: bytes, code: str) -> None:
    with pytest.raises(Problem, match="mail") as caught:
        read_bytes("mail", content)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("content", "may"),
    [
        (b"a,b,c\n1,2,3\n", True),
        ("标题\n车次\t车号\t箱号\n1\t2\t3\n".encode("gb18030"), True),
        ("a;b;c\n1;2;3\n".encode("utf-16"), True),
        (("车次,车号,箱号\n" + "甲,乙,丙\n" * 900).encode()[:HEAD], True),
        (("车次,车号,箱号\n" + "甲,乙,丙\n" * 900).encode("utf-16")[:HEAD], True),
        (b"a,b\n1,2\n", False),
        (b"a,b,c", False),
        (b"Dear colleagues, the train, which you know, is late.\nRegards", False),
        (b"[1, 2, 3],\n[4, 5, 6]", False),
        (b'{"a": 1, "b": 2,\n"c": 3, "d": 4}', False),
        (b"<a, b, c>\n<1, 2, 3>", False),
        (b"a,b,c\n1,\0,3\n", False),
        (b"\xff\x80,\x81,\x82\n1,2,3\n", False),
        (b"", False),
    ],
)
def test_what_may_be_a_table_is_told_by_how_it_begins(content: bytes, may: bool) -> None:
    assert may_be_table(content) is may


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


def test_two_million_empty_rows_end_at_once(tmp_path: Path) -> None:
    head = "".join(f'<c r="{letter}1"><v>1</v></c>' for letter in "ABCDEFGHIJ")
    empty = "".join(f'<row r="{n}"/>' for n in range(2, 2_000_001))
    path = with_sheet(tmp_path / "a.xlsx", sheet_xml(f'<row r="1">{head}</row>{empty}'))
    begun = time.thread_time()
    rows = read_book(path).sheet("Sheet").rows
    assert rows == [["1"] * 10]
    assert time.thread_time() - begun < 30


def test_rows_that_only_have_a_look_are_no_rows(tmp_path: Path) -> None:
    xml = sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>')
    told = xml.replace("<sheetData>", '<dimension ref="A1:XFD5000000"/><sheetData>')
    assert read_book(with_sheet(tmp_path / "a.xlsx", told)).sheet("Sheet").rows == [["1"]]


def rows_of(first: int, last: int) -> str:
    return "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(first, last))


@pytest.mark.parametrize(
    "data",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        # in the middle, before smaller ones
        rows_of(1, 90) + '<row r="90"><c r="XFD90"><v>1</v></c></row>' + rows_of(91, 60_000),
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' + rows_of(1, 9),
        # cells that do not say where they are; other attributes first; a prefix
        '<row r="1">' + "<c><v>1</v></c>" * 900 + '</row><row r="1048576"><c><v>1</v></c></row>',
        '<row spans="1:1" r="1"><c s="0" r="A1"><v>1</v></c></row><row r="1048576"><c s="0" r="XFD1048576"><v>1</v></c></row>',
        # no column told at first
        '<row r="1"><c r="1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>1</v></c></row>',
    ],
)
def test_a_lonely_cell_far_away_is_named_before_memory_is_gone(tmp_path: Path, data: str) -> None:
    assert code_of(with_sheet(tmp_path / "a.xlsx", sheet_xml(data))) == "sheet-sparse"


@pytest.mark.parametrize("columns", [20, 21, 26, 27, 702, 703])
def test_a_block_is_as_wide_as_its_last_cell_wherever_that_stands(tmp_path: Path, columns: int) -> None:
    limits = Limits(sheet_columns=columns - 1)
    cells = [f'<c r="{cell_name(0, column)}"><v>1</v></c>' for column in (1, columns - 1, 0, columns - 2)]
    with pytest.raises(Problem) as caught:
        read_book(with_sheet(tmp_path / "a.xlsx", sheet_xml(f'<row r="1">{"".join(cells)}</row>')), limits)
    assert caught.value.values["found"] == columns


def test_an_open_workbook_that_repeats_one_cell_a_billion_times(tmp_path: Path) -> None:
    cell = '<table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>a</text:p></table:table-cell>'
    path = open_workbook(
        tmp_path / "a.ods", f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    )
    assert code_of(path) == "sheet-large"


def open_workbook(path: Path, rows: str) -> Path:
    urn = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = f'xmlns:office="{urn}:office:1.0" xmlns:table="{urn}:table:1.0" xmlns:text="{urn}:text:1.0"'
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
            f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body></office:document-content>',
        )
    return path


FLAWED = """<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2"><f>A2*2</f></c><c r="D2"><f>A2*3</f>
<v>21</v></c><c r="E2" t="str"><f>IF(A2="","",1)</f><v></v></c><c r="F2" s="1"/><c r="G2"><f>B9&amp;"x"</f><v/></c>
<c r="H2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>"""
READ = [["7", "#N/A", "=A2*2", "21", "", "", '=B9&"x"', "#DIV/0!"], [int, Flaw, Flaw, int, str, str, Flaw, Flaw]]


@pytest.mark.parametrize("prefix", ["", "x:"])
def test_errors_and_formulas_without_values_do_not_pass_as_empty(tmp_path: Path, prefix: str) -> None:
    xml = sheet_xml(FLAWED)
    if prefix:
        xml = xml.replace("xmlns=", "xmlns:x=")
        xml = re.sub(r"<(/?)(?=[a-z])", rf"<\1{prefix}", xml)
    row = read_book(with_sheet(tmp_path / "a.xlsx", xml)).sheet("Sheet").rows[1]
    assert list(row) == READ[0]
    assert [isinstance(cell, Flaw) for cell in row] == [kind is Flaw for kind in READ[1]]


@pytest.mark.parametrize("name", ["mac1904.xls", "errors.ods"])
def test_errors_of_old_and_open_workbooks(name: str) -> None:
    sheet = read_book(FILES / name).sheet("Sheet")
    assert list(sheet.rows[1][:4]) == ["2025-11-03", Flaw("#DIV/0!"), Flaw("#N/A"), "x"]
    assert [isinstance(cell, Flaw) for cell in sheet.rows[1]] == [False, True, True, False]


def test_days_that_count_from_1904(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append([date(2025, 11, 3), 44502])
    book.save(tmp_path / "a.xlsx")
    for path in (tmp_path / "a.xlsx", FILES / "mac1904.xls"):
        sheet = read_book(path).sheet("Sheet")
        assert sheet.date1904
    assert read_book(tmp_path / "a.xlsx").sheet("Sheet").rows[0] == ["2025-11-03", "44502"]
    assert not read_book(workbook(tmp_path / "b.xlsx", ["x"])).sheet("Sheet").date1904


def test_merged_cells_of_every_kind_of_workbook(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A2"] = "x"
    book.active.merge_cells("A2:A3")
    book.save(tmp_path / "a.xlsx")
    assert list(read_book(tmp_path / "a.xlsx").sheet("Sheet").merged) == [(1, 0, 2, 0)]
    assert list(read_book(FILES / "errors.ods").sheet("Sheet").merged) == [(1, 0, 2, 0)]


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
    assert may_be_table(content) in (True, False)
    try:
        book = read_book(tmp_path / name)
        book.sheet(book.names[0])
    except Problem as problem:
        assert str(problem)


def test_a_part_that_cannot_be_inflated_is_said_to_be_broken(tmp_path: Path) -> None:
    data = bytearray(workbook(tmp_path / "b.xlsx", ["x"] * 50).read_bytes())
    with zipfile.ZipFile(tmp_path / "b.xlsx") as package:
        info = package.getinfo("xl/worksheets/sheet1.xml")
    begin = info.header_offset + 30 + len(info.filename)
    data[begin : begin + 2] = b"\x00\x01"  # a stored block whose lengths contradict each other
    (tmp_path / "b.xlsx").write_bytes(data)
    with pytest.raises(Problem) as caught:
        read_book(tmp_path / "b.xlsx")
    assert caught.value.code == "file-not-a-table"
