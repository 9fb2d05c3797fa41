"""Marks in a form, filled: what a cell gets, what stays, and what is said of forms that cannot be filled."""

import io
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.table import Table

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.figure import Figure
from horgosdesk.excel.fill import Filled, fill_return, has_marks, mistakes
from horgosdesk.excel.fill.header import checked, stamp
from horgosdesk.store import door, months, returns
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]
Form = Callable[..., Path]


@pytest.fixture
def form(tmp_path: Path) -> Form:
    """A workbook of one sheet with these texts by cell; `dress` may do more to it."""

    def make(
        cells: dict[str, Any], dress: Callable[[Any], object] = lambda sheet: None, name: str = "form.xlsx"
    ) -> Path:
        book = openpyxl.Workbook()
        book.active.title = "报表"
        for cell, text in cells.items():
            book.active[cell] = text
        dress(book.active)
        book.save(tmp_path / name)
        return tmp_path / name

    return make


@pytest.fixture
def desk(store: Store, ready: Callable[..., Store], make: Make) -> Store:
    def fill(store: Store) -> None:
        records = [
            make(
                day=f"{year}-{month:02d}-{place + 1:02d}",
                country=country,
                direction=direction,
                gross_g=grams * (year - 2020),
            )
            for year in (2024, 2025)
            for month in (10, 11)
            for place, (country, direction, grams) in enumerate(
                (
                    ("KZ", "import", 3_000_001),
                    ("KZ", "export", 2_000_000),
                    ("UZ", "import", 900_000),
                    ("", "transit", 500_500),
                    ("RU", "import", 7),
                )
            )
        ]
        records.append(
            make(
                day="2025-11-09", trader="=1+1", commodity="x", country="DE", value_fen=1234, currency="CNY", gross_g=1
            )
        )
        records.append(
            make(day="2025-11-09", trader="a\x0bb", country="DE", quantity_milli=2000, unit="vehicle", gross_g=1)
        )
        door.apply(store, [Change(None, record) for record in records])

    return ready(store, DESKS.setdefault("desk", fill))


DESKS: dict[str, Any] = {}


def fill(desk: Store, file: Path, month: str = "2025-11") -> Filled:
    return fill_return(desk, month, file, state=returns.state(desk), register_no=f"{month}/001", base="as restated")


def cells(done: Filled) -> Any:
    return openpyxl.load_workbook(io.BytesIO(done.data)).worksheets[0]


def problem(desk: Store, file: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        fill(desk, file)
    return caught.value


# What a cell gets


def test_a_mark_alone_is_a_number_and_within_text_a_text(desk: Store, form: Form) -> None:
    file = form(
        {
            "A1": "{{gross_kg direction=import}}",
            "A2": "共{{gross_kg}}千克，同比{{change gross_t}}%",
            "A3": " {{records}} ",
        }
    )
    sheet = cells(done := fill(desk, file))
    assert sheet["A1"].value == (3_000_001 + 900_000 + 7) * 5 / 1000 + 0.002
    assert sheet["A2"].value == "共32,002.542千克，同比25.0%"
    assert sheet["A3"].value == 7
    assert done.cells["报表", "A1"] == Figure("gross_kg", "2025-11-01", "2025-11-30", (("direction", "import"),))


def test_words_come_from_the_state_that_is_given(desk: Store, form: Form) -> None:
    said = [
        "month",
        "month_zh",
        "month_en",
        "year",
        "port",
        "port lang=en",
        "unit",
        "register_no",
        "state",
        "base",
        "days span=ytd",
        "days lang=en span=last12",
    ]
    sheet = cells(fill(desk, form({f"A{n}": f"{{{{{word}}}}}" for n, word in enumerate(said, 1)})))
    assert [row[0] for row in sheet.iter_rows(values_only=True)] == [
        *(
            "2025-11",
            "2025年11月",
            "November 2025",
            2025,
            "霍尔果斯",
            "Horgos",
            "–",
            "2025-11/001",
            "暂定 PROVISIONAL",
            "as restated",
        ),
        *("2025年1至11月", "2024-12-01 – 2025-11-30"),
    ]
    state = returns.State(7, "2025-12-01T00:00:00Z", "me", "ab" * 32)
    done = fill_return(
        desk,
        "2025-11",
        form({"A1": "{{position}}", "A2": "{{hash}}", "A3": "{{as_of}}"}),
        state=state,
        register_no="",
        base="",
    )
    assert [row[0] for row in cells(done).iter_rows(values_only=True)] == [
        7,
        "ab" * 8,
        "2025-12-01 08:00:00 (Asia/Shanghai)",
    ]


def test_state_and_number_are_no_part_of_the_fingerprint(desk: Store, form: Form) -> None:
    file = form({"A1": "{{register_no}} {{position}} {{hash}} {{as_of}}", "A2": "{{gross_t}}"})
    one = fill(desk, file)
    other = fill_return(desk, "2025-11", file, state=returns.State(1, "2025-12-02T00:00:00Z"), register_no="9", base="")
    assert one.figures == other.figures and one.data != other.data
    assert fill(desk, file, "2025-10").figures != one.figures


def test_rows_are_filled_downwards_with_the_rest_in_the_last(desk: Store, form: Form) -> None:
    file = form(
        {
            "A3": "{{rows by=country top=2 others=yes}}{{row.no}}",
            "B3": "{{row.name}}",
            "C3": "{{row.code}}",
            "D3": "{{row.gross_kg}}",
            "E3": "{{row.change gross_kg}}",
            "F3": "{{row.share gross_kg}}",
            "G3": "{{row.gross_kg direction=import base=yes}}",
            "D6": "=SUM(D3:D5)",
            "A6": "合计",
        }
    )
    done = fill(desk, file)
    assert [[cell.value for cell in row] for row in cells(done)["A3:G5"]] == [
        [1, "哈萨克斯坦 Kazakhstan", "KZ", 25000.005, 25, 78.1, 12000.004],
        [2, "乌兹别克斯坦 Uzbekistan", "UZ", 4500, 25, 14.1, 3600],
        [3, "其他 Others", None, 2502.537, 25, 7.8, 0.028],
    ]
    assert cells(done)["D6"].value == "=SUM(D3:D5)"
    assert done.rows == 3
    assert done.cells["报表", "D3"].where == (("country", "KZ"),)
    assert done.cells["报表", "D5"].beside == ("country", ("KZ", "UZ"))


def test_rows_that_are_not_needed_stay_empty(desk: Store, form: Form) -> None:
    file = form(
        {
            "A1": "{{rows by=country top=9 direction=transit}}{{row.name lang=en}}",
            "B1": "{{row.gross_t}}",
            "B10": "=SUM(B1:B9)",
        }
    )
    sheet = cells(fill(desk, file))
    assert [sheet[cell].value for cell in ("A1", "B1", "A2", "B2", "A9")] == ["Not stated", 2.5025, None, None, None]
    empty = cells(
        fill(
            desk,
            form({"A1": "{{rows by=country}}", "B1": "{{row.name}} x", "C1": "{{row.gross_t mode=air}}"}),
            "2025-02",
        )
    )
    assert [cell.value for cell in empty[1]] == [None, None, None]


def test_text_from_data_never_becomes_a_formula(desk: Store, form: Form) -> None:
    file = form({"A1": "{{rows by=trader order=records}}{{row.name}}", "B1": "{{row.records}}"})
    done = fill(desk, file)
    texts = {cell.value: cell.data_type for (cell,) in cells(done)["A1:A3"]}
    assert texts == {"不详 Not stated": "s", "=1+1": "s", "a\ufffdb": "s"} or texts == {
        "不详 Not stated": "inlineStr",
        "=1+1": "inlineStr",
        "a\ufffdb": "inlineStr",
    }
    assert b"<f>" not in zipfile.ZipFile(io.BytesIO(done.data)).read("xl/worksheets/sheet1.xml")


def test_text_that_excel_would_decode_is_read_back_as_it_was(desk: Store, form: Form, make: Make) -> None:
    door.apply(desk, [Change(None, make(day="2025-08-02", trader="_x0041_ & <b>"))])
    done = fill(desk, form({"A1": "{{rows by=trader}}{{row.name}}", "B1": "{{row.records}}"}), "2025-08")
    part = zipfile.ZipFile(io.BytesIO(done.data)).read("xl/worksheets/sheet1.xml")
    assert b">_x005F_x0041_ &amp; &lt;b&gt;</t>" in part


def test_days_are_all_there_and_dates_are_of_the_workbooks_calendar(desk: Store, form: Form) -> None:
    marks = {
        "A1": "{{rows by=day}}{{row.date}}",
        "B1": "{{row.name}}",
        "C1": "{{row.gross_kg}}",
        "D1": "{{row.gross_kg base=yes}}",
    }
    sheet = cells(fill(desk, form(marks)))
    assert (sheet.max_row, sheet["A1"].value, sheet["B30"].value) == (30, 45962, "2025-11-30")
    assert (sheet["C1"].value, sheet["D1"].value) == (15000.005, 12000.004)

    def of_1904(sheet: Any) -> None:
        sheet.parent.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904

    assert cells(fill(desk, form(marks, of_1904)))["A1"].value == 45962 - 1462


def test_months_of_the_last_twelve_have_their_base_beside_them(desk: Store, form: Form) -> None:
    file = form(
        {
            "A1": "{{rows by=month span=last12}}{{row.name}}",
            "B1": "{{row.records}}",
            "C1": "{{row.records base=yes}}",
            "D1": "{{row.change gross_t}}",
        }
    )
    done = fill(desk, file)
    assert [[cell.value for cell in row] for row in cells(done)["A11:D12"]] == [
        ["2025-10", 5, 5, 25],
        ["2025-11", 7, 5, 25],
    ]
    assert done.cells["报表", "C12"] == Figure("records", "2024-11-01", "2024-11-30")
    assert done.cells["报表", "B12"] == Figure("records", "2025-11-01", "2025-11-30")


def test_a_table_may_be_of_names_alone(desk: Store, form: Form) -> None:
    sheet = cells(fill(desk, form({"A1": "{{rows by=country}}{{row.code}}", "B1": "{{rows by=lane}}{{row.name}}"})))
    assert [sheet[f"A{row}"].value for row in range(1, 6)] == ["KZ", "UZ", None, "RU", "DE"]
    named = cells(fill(desk, form({"A1": "{{rows by=country order=name}}{{row.name lang=zh}}"})))
    assert {cell.value for (cell,) in named["A1:A5"]} == {"不详", "乌兹别克斯坦", "俄罗斯", "哈萨克斯坦", "德国"}


def test_two_tables_stand_side_by_side(desk: Store, form: Form) -> None:
    file = form(
        {
            "A1": "{{rows by=country direction=import}}{{row.code}}",
            "B1": "{{row.gross_kg}}",
            "D1": "{{rows by=direction}}{{row.code}}",
            "E1": "{{row.records}}",
        }
    )
    sheet = cells(fill(desk, file))
    assert [sheet[f"A{row}"].value for row in (1, 2, 3, 4)] == ["KZ", "UZ", "RU", "DE"]
    assert [sheet[f"D{row}"].value for row in (1, 2, 3, 4)] == ["import", "export", "transit", None]


def test_no_base_is_a_dash(desk: Store, form: Form) -> None:
    sheet = cells(
        fill(desk, form({"A1": "{{change gross_t country=DE}}", "A2": "{{release_median_h}}", "A3": "{{cases}}"}))
    )
    assert [sheet[cell].value for cell in ("A1", "A2", "A3")] == ["–", "–", 0]


def test_values_are_exact_to_the_last_digit(desk: Store, form: Form, make: Make) -> None:
    door.apply(desk, [Change(None, make(day="2025-09-01", gross_g=123_456_789_012_345_678, net_g=None))])
    done = fill(desk, form({"A1": "{{gross_t}}", "A2": "{{gross_10kt}}"}), "2025-09")
    part = zipfile.ZipFile(io.BytesIO(done.data)).read("xl/worksheets/sheet1.xml")
    assert b"<v>123456789012.345678</v>" in part and b"<v>12345678.9012345678</v>" in part


def test_a_closed_month_is_not_provisional(desk: Store, form: Form) -> None:
    file = form({"A1": "{{state}}"})
    open_month = fill(desk, file)
    assert cells(open_month).oddHeader.center.text == "暂定 PROVISIONAL"
    months.close(desk, "2025-11")
    closed = fill(desk, file)
    assert (cells(closed)["A1"].value, cells(closed).oddHeader.center.text) == ("已结账 Closed", None)
    assert closed.figures != open_month.figures


def test_synthetic_data_say_so_on_every_page(desk: Store, form: Form) -> None:
    with desk.transaction("enter") as db:
        db.execute("INSERT INTO meta VALUES ('synthetic', '1')")
    sheet = cells(fill(desk, form({"A1": "{{headline lang=en}}"})))
    assert sheet["A1"].value.startswith("Synthetic data: Horgos handled")
    assert "SYNTHETIC DATA" in sheet.oddHeader.center.text and "PROVISIONAL" in sheet.oddHeader.center.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "&C&KB3261EX"),
        ("&Lleft", "&Lleft&C&KB3261EX"),
        ("&Lleft&Rright", "&Lleft&C&KB3261EX&Rright"),
        ("&Rright", "&C&KB3261EX&Rright"),
        ("middle", "middle  &KB3261EX"),
        ("middle&Rright", "middle  &KB3261EX&Rright"),
        ("&C&14middle&Rright", "&C&14middle  &KB3261EX&Rright"),
        ("&LA&&C&Rright", "&LA&&C&C&KB3261EX&Rright"),
    ],
)
def test_a_watermark_stands_beside_what_is_in_the_middle(before: str, after: str) -> None:
    from lxml import etree

    ns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    root = etree.fromstring(f'<worksheet xmlns="{ns}"><sheetData/><pageMargins/><drawing/></worksheet>')
    if before:
        pages = etree.SubElement(root, f"{{{ns}}}headerFooter")
        root.insert(2, pages)
        etree.SubElement(pages, f"{{{ns}}}oddHeader").text = before
    stamp(root, ["X"])
    assert root.findtext(f"{{{ns}}}headerFooter/{{{ns}}}oddHeader") == after
    assert [etree.QName(one).localname for one in root] == ["sheetData", "pageMargins", "headerFooter", "drawing"]


def test_a_head_too_long_is_said() -> None:
    with pytest.raises(Problem, match="255"):
        checked("x" * 256)


# What is wrong with a form


@pytest.mark.parametrize(
    ("marks", "cell", "words"),
    [
        ({"B7": "{{gros_t}}"}, "B7", "Did you mean gross_t?"),
        ({"C3": "合计：{{value}}"}, "C3", "currency=CNY"),
        ({"A1": "{{row.name}}"}, "A1", "{{rows by=country}}"),
        ({"A1": "{{rows by=country}}"}, "A1", "{{row.name}}"),
        ({"A1": "{{rows by=country}}{{rows by=mode}}{{row.name}}"}, "A1", "two tables"),
        ({"A1": "{{rows by=country}}{{row.name}}", "B1": "{{row.cases}}"}, "B1", "cases"),
        ({"A1": "{{rows by=country}}{{row.name}}", "B1": "{{row.date}}"}, "B1", "by=day"),
        ({"B2": "{{rows by=country order=value}}{{row.name}}"}, "B2", "currency=CNY"),
        ({"B2": "{{rows by=country lane=green}}{{row.name}}"}, "B2", "lane="),
        ({"A1": "{{rows by=country}}{{row.name}}", "A3": "合计"}, "A3", "top=2"),
        ({"A1": "{{rows by=country top=5}}{{row.name}}", "A4": "=1+1"}, "A4", "top=3"),
        ({"A1": "{{rows by=country top=4 others=yes}}{{row.name}}", "A5": 0}, "A5", "top=3"),
        ({"A1": '="{{gross_t}}"'}, "A1", "formula"),
        ({"A1": "{{gross_t"}, "A1", "not closed"),
    ],
)
def test_a_mistake_is_named_by_sheet_and_cell(
    desk: Store, form: Form, marks: dict[str, str], cell: str, words: str
) -> None:
    file = form(marks)
    said = problem(desk, file)
    assert f"form.xlsx, sheet “报表”, cell {cell}: " in str(said)
    assert words in str(said)
    assert has_marks(file)


def test_all_mistakes_are_told_at_once(form: Form) -> None:
    found = mistakes(form({"A1": "{{gros_t}}", "B2": "{{value}}", "C3": "{{gross_t}}"}))
    assert [one.values["cell"] for one in found] == ["A1", "B2"]
    assert mistakes(form({"C3": "{{gross_t}}"})) == []
    [none] = mistakes(form({"C3": "{port}"}))
    assert none.code == "template-no-marks"


def test_marks_under_merged_cells(desk: Store, form: Form) -> None:
    merged: Callable[[Any], object] = lambda sheet: sheet.merge_cells("A1:C2")  # noqa: E731
    assert cells(fill(desk, form({"A1": "{{records}}"}, merged)))["A1"].value == 7
    file = form({"A1": "x", "E1": "{{rows by=direction}}{{row.name}}"}, lambda sheet: sheet.merge_cells("E2:F3"))
    assert "cell E3" in str(problem(desk, file))
    file = form({"A1": "{{records}}"}, merged)
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = (
        sheet.replace(b'<mergeCell ref="A1:C2"', b'<mergeCell ref="A1:A1"')
        .replace(b"A1:A1", b"@")
        .replace(b'r="A1"', b'r="B1"')
        .replace(b"@", b"A1:C2")
    )
    rewrite(file, parts)
    assert "Put the mark into A1" in str(problem(desk, file))


def test_marks_in_a_tables_headings_are_refused(desk: Store, form: Form) -> None:
    file = form(
        {"A1": "{{month}}", "B1": "b", "A2": 1, "B2": 2},
        lambda sheet: sheet.add_table(Table(displayName="T", ref="A1:B2")),
    )
    assert "heading" in str(problem(desk, file))


def test_a_head_with_a_mistake_is_named(desk: Store, form: Form) -> None:
    def head(sheet: Any) -> None:
        sheet.oddHeader.left.text = "{{mont}}"

    assert "header or footer" in str(problem(desk, form({"A1": "x"}, head)))


def rewrite(file: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return file


def changed(file: Path, part: str, old: bytes, new: bytes) -> Path:
    with zipfile.ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    assert old in parts[part]
    parts[part] = parts[part].replace(old, new)
    return rewrite(file, parts)


def added(file: Path, name: str, part: bytes) -> Path:
    with zipfile.ZipFile(file, "a") as package:
        package.writestr(name, part)
    return file


def refused(file: Path) -> str:
    with pytest.raises(Problem) as caught:
        has_marks(file)
    assert str(caught.value)
    return caught.value.code


def test_forms_that_no_return_may_be_made_of(form: Form, tmp_path: Path) -> None:
    marks = {"A1": "{{gross_t}}"}
    assert refused(added(form(marks), "xl/vbaProject.bin", b"x")) == "template-macros"
    macros = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    plain = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    assert refused(changed(form(marks), "[Content_Types].xml", plain, macros)) == "template-macros"
    template = plain.replace(b"sheet.main", b"template.main")
    assert refused(changed(form(marks), "[Content_Types].xml", plain, template)) == "template-not-xlsx"
    strict = changed(
        form(marks),
        "xl/workbook.xml",
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    assert refused(strict) == "template-strict"
    doctype = changed(form(marks), "xl/workbook.xml", b"<workbook", b'<!DOCTYPE x [<!ENTITY e "e">]><workbook')
    assert refused(doctype) == "file-entities"
    encoded = changed(form(marks), "xl/workbook.xml", b"<workbook", b'<?xml version="1.0" encoding="nobody"?><workbook')
    assert refused(encoded) == "file-not-a-table"
    named = changed(form(marks), "xl/worksheets/sheet1.xml", b'r="A1"', b'r="Q"')
    assert refused(named) == "template-not-xlsx"
    (tmp_path / "text.xlsx").write_text("a,b,c\n1,2,3\n4,5,6\n")
    assert refused(tmp_path / "text.xlsx") == "template-not-xlsx"
    (tmp_path / "cut.xlsx").write_bytes(form(marks).read_bytes()[:900])
    assert refused(tmp_path / "cut.xlsx") == "file-not-a-table"
    (tmp_path / "empty.xlsx").write_bytes(b"")
    assert refused(tmp_path / "empty.xlsx") == "file-empty"
    assert refused(Path(__file__).parent / "files" / "password.xlsx") == "file-password"
    assert refused(Path(__file__).parent / "files" / "errors.ods") == "template-not-xlsx"
    assert refused(Path(__file__).parent / "files" / "mac1904.xls") == "template-not-xlsx"
    assert refused(tmp_path) == "file-folder"


def test_links_to_other_files_are_named_by_a_cell(form: Form) -> None:
    linked = form({"A1": "{{gross_t}}", "C4": "=[1]Sheet1!A1*2"})
    assert has_marks(linked)
    with pytest.raises(Problem, match="cell C4") as caught:
        has_marks(added(linked, "xl/externalLinks/externalLink1.xml", b"<externalLink/>"))
    assert caught.value.code == "template-links"
    hidden = added(form({"A1": "{{gross_t}}"}), "xl/externalLinks/externalLink1.xml", b"<externalLink/>")
    assert refused(hidden) == "template-links"


def test_a_bomb_is_not_opened(form: Form) -> None:
    file = form({"A1": "{{gross_t}}"})
    with zipfile.ZipFile(file, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/media/image1.png", b"\0" * 210_000_000)
    assert refused(file) in ("file-bomb", "template-too-large")


def test_a_form_without_marks_has_nothing_to_fill(desk: Store, form: Form) -> None:
    file = form({"A1": "{port} { {gross_t} }"})
    assert not has_marks(file)
    assert problem(desk, file).code == "template-no-marks"


def test_two_hundred_sheets(desk: Store, form: Form) -> None:
    def more(sheet: Any) -> None:
        for number in range(199):
            sheet.parent.create_sheet(f"附表{number}")["B2"] = f"{{{{records span=ytd}}}} / {number}"

    done = fill(desk, form({"A1": "{{records}}"}, more))
    book = openpyxl.load_workbook(io.BytesIO(done.data))
    assert len(book.worksheets) == 200
    assert book["附表198"]["B2"].value == "12 / 198"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12), min_size=1, max_size=8)
)
def test_text_without_marks_survives(desk: Store, form: Form, texts: list[str]) -> None:
    plain = [text for text in texts if "{{" not in text and not text.startswith("=")]
    file = form({"A1": "{{records}}", **{f"B{row}": text for row, text in enumerate(plain, 1)}})
    before = openpyxl.load_workbook(file).worksheets[0]
    sheet = cells(fill(desk, file))
    for row in range(1, len(plain) + 1):
        assert sheet[f"B{row}"].value == before[f"B{row}"].value


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["country", "direction", "mode", "category", "hs", "trader", "currency"]), st.integers(1, 4))
def test_a_table_with_its_rest_adds_up_to_the_gram(desk: Store, form: Form, by: str, top: int) -> None:
    file = form({"A1": f"{{{{rows by={by} top={top} others=yes}}}}{{{{row.gross_t}}}}", "C1": "{{gross_t}}"})
    sheet = cells(fill(desk, file))
    values = [sheet[f"A{row}"].value for row in range(1, top + 2)]
    assert sum(Decimal(repr(value)) for value in values if value is not None) == Decimal(repr(sheet["C1"].value))
