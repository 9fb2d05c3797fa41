"""Rows into records by the rules of typing; the same file twice adds nothing."""

import csv
import gc
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core import units
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.excel.cargo import export_cargo
from horgosdesk.excel.intake import Cancelled, import_file
from horgosdesk.excel.mapping import guess
from horgosdesk.excel.reading import read_book
from horgosdesk.excel.rejects import write_rejects
from horgosdesk.store import cargo, door, months, totals
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify

HEAD = [
    "日期",
    "进出口",
    "运输方式",
    "报关单号",
    "HS编码",
    "品名",
    "国别",
    "收发货人",
    "件数",
    "毛重(千克)",
    "净重(千克)",
]


@pytest.fixture
def rules(store: Store) -> Rules:
    return Rules(resources.codebook(), date(2025, 12, 3), closed=months.closed(store))


def line(
    day: object = "2025-11-03",
    direction: str = "进口",
    hs: object = "84798999",
    gross: object = "25000",
    net: object = "24000",
    number: str = "",
) -> list[object]:
    return [day, direction, "铁路", number, hs, "机电产品", "KZ", "甲公司", "10", gross, net]


def text_file(path: Path, *rows: list[object]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as handle:
        csv.writer(handle).writerows(rows)
    return path


def grams(store: Store) -> int:
    return totals.totals(store, "2020-01-01", "2030-12-31")[0].sums.gross_g


@pytest.mark.parametrize(
    "day",
    [
        "2025-11-03",
        "2025/11/3",
        "2025年11月3日",
        "20251103",
        "45964",
        45964,
        45964.5,
        "3.11.2025",
        "２０２５－１１－０３",
    ],
)
def test_the_usual_writings_of_a_day(store: Store, rules: Rules, tmp_path: Path, day: object) -> None:
    book = openpyxl.Workbook()
    for row in (HEAD, line(day=day)):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    report = import_file(store, tmp_path / "a.xlsx", rules)
    assert (report.accepted, report.rejections) == (1, [])
    assert [record.day for record in cargo.between(store, "2025-01-01", "2025-12-31")] == ["2025-11-03"]


def test_totals_blank_rows_and_repeated_headings_are_passed_over(store: Store, rules: Rules, tmp_path: Path) -> None:
    total = ["合 计", *[""] * 8, "50000", "48000"]
    path = text_file(
        tmp_path / "a.csv", ["某口岸日报"], [], HEAD, line(), ["小计", *[""] * 8, "25000", ""], HEAD, line(), [], total
    )
    report = import_file(store, path, rules)
    assert (report.rows_read, report.accepted, report.skipped_totals, report.rejected) == (2, 2, 2, 0)
    assert grams(store) == 50_000_000


def test_each_bad_row_is_named_with_row_column_value_and_what_to_do(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = text_file(
        tmp_path / "a.csv",
        HEAD,
        line(),
        line(day="31/31/2025"),
        line(hs="99"),
        line(gross="1", net="9"),
        line(direction="侧面"),
        line(gross="-5", net=""),
        line(gross=""),
    )
    report = import_file(store, path, rules)
    assert (report.accepted, report.rejected) == (1, 6)
    said = {item["row"]: (item["column"], item["value"], item["code"]) for item in report.rejections}
    assert said[3] == ("日期", "31/31/2025", "day-form")
    assert said[4] == ("HS编码", "99", "hs-length")
    assert said[5] == ("净重(千克)", "9", "net-over-gross")
    assert said[6][2] == "code-unknown"
    assert said[7][2] == "number-negative"
    assert said[8][2] == "missing"
    assert all(item["message"] for item in report.rejections)


def test_codes_kept_as_numbers_get_their_zero_back_and_lost_digits_are_refused(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    for row in (HEAD, line(hs=401), line(hs=4012000), line(number=940420251000000010)):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    report = import_file(store, tmp_path / "a.xlsx", rules)
    assert report.accepted == 2
    assert {item["code"] for item in report.rejections} == {"digits-lost"}
    assert sorted(record.hs_code for record in cargo.between(store, "2025-01-01", "2025-12-31")) == ["0401", "04012000"]


@pytest.mark.parametrize(
    ("heading", "typed", "wanted"),
    [
        ("毛重(吨)", "25.5", 25_500_000),
        ("毛重(万吨)", "0.0001", 1_000_000),
        ("毛重", "２５，０００", 25_000_000),
        ("毛重(吨)", "25000 kg", 25_000_000),
        ("Вес брутто, т", "25.5", 25_500_000),
    ],
)
def test_weights_in_the_unit_of_their_heading(
    store: Store, rules: Rules, tmp_path: Path, heading: str, typed: str, wanted: int
) -> None:
    head = [*HEAD[:9], heading]
    assert import_file(store, text_file(tmp_path / "a.csv", head, line(gross=typed)[:10]), rules).accepted == 1
    assert grams(store) == wanted


def test_the_same_file_twice_adds_nothing_and_equal_loads_are_counted(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    path = text_file(tmp_path / "a.csv", HEAD, line(), line(), line(gross="26000"))
    assert import_file(store, path, rules).accepted == 3
    again = import_file(store, path, rules)
    assert (again.accepted, again.duplicates) == (0, 3)
    assert grams(store) == 76_000_000


def test_a_closed_month_rejects_its_rows_and_keeps_the_others(store: Store, tmp_path: Path) -> None:
    months.close(store, "2025-10")
    rules = Rules(resources.codebook(), date(2025, 12, 3), closed=months.closed(store))
    report = import_file(store, text_file(tmp_path / "a.csv", HEAD, line(), line(day="2025-10-05")), rules)
    assert (report.accepted, [item["code"] for item in report.rejections]) == (1, ["month-closed"])


def test_dry_run_abort_and_cancel_add_nothing(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", HEAD, *[line(gross=str(25000 + n)) for n in range(600)], line(hs="99"))
    assert import_file(store, path, rules, dry_run=True).accepted == 600
    assert import_file(store, path, rules, on_error="abort").accepted == 0
    with pytest.raises(Cancelled):
        import_file(store, path, rules, cancelled=lambda: True)
    assert grams(store) == 0


def test_a_day_for_files_that_name_none(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", HEAD[1:], line()[1:])
    assert import_file(store, path, rules).rejections[0]["code"] == "missing"
    assert import_file(store, path, rules, day="2025-11-05").accepted == 1


def test_bad_rows_go_out_with_their_reason_and_come_back_corrected(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", HEAD, line(), line(hs="99"), ["=1+1", *line()[1:]])
    book = read_book(path)
    how = guess(book)
    bad = import_file(store, path, rules, dry_run=True).rejections
    assert write_rejects(tmp_path / "bad.xlsx", book, how, bad) == 2
    out = openpyxl.load_workbook(tmp_path / "bad.xlsx")
    sheet = out.worksheets[0]
    assert "HS code 99" in sheet.cell(2, len(HEAD) + 1).value
    assert (sheet["A3"].value, sheet["A3"].data_type) == ("=1+1", "s"), "a formula in the data stays text"
    sheet["E2"], sheet["A3"] = "84798999", "2025-11-04"
    out.save(tmp_path / "bad.xlsx")
    assert import_file(store, tmp_path / "bad.xlsx", rules).accepted == 2


def test_headings_and_control_characters_do_no_harm_in_the_file_of_bad_rows(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    path = text_file(tmp_path / "a.csv", [*HEAD, "=1+1", "a\x0bb"], [*line(hs="99\x01"), "x\x1fy", ""])
    book = read_book(path)
    how = guess(book)
    bad = import_file(store, path, rules, dry_run=True).rejections
    assert write_rejects(tmp_path / "bad.xlsx", book, how, bad) == 1
    sheet = openpyxl.load_workbook(tmp_path / "bad.xlsx").worksheets[0]
    heads = [(cell.value, cell.data_type) for cell in sheet[1]][len(HEAD) :]
    assert heads[:2] == [("=1+1", "s"), ("a\ufffdb", "s")]
    assert sheet.cell(2, len(HEAD) + 1).value == "x\ufffdy"


def test_an_export_that_cannot_be_written_leaves_nothing_on_standard_error(
    make: Callable[..., Cargo], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Problem, match="cannot be written"):
        export_cargo(tmp_path / "none" / "a.xlsx", [make()])
    gc.collect()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_our_own_export_comes_back_the_same(
    store: Store, rules: Rules, make: Callable[..., Cargo], tmp_path: Path, ending: str
) -> None:
    records = [
        make(
            commodity="=cmd()",
            trader="+甲",
            remark="-1",
            gross_g=64_200_001,
            net_g=None,
            value_fen=1_234_567,
            currency="CNY",
            quantity_milli=1500,
            unit="vehicle",
        ),
        make(
            hs_code="0401",
            commodity="鲜奶",
            declaration_no="940020251000000010",
            declaration_item=3,
            wagon_no="54550181",
            container_no="CSQU3054383",
            packages=0,
        ),
    ]
    door.apply(store, [Change(None, record) for record in records])
    path = tmp_path / f"out.{ending}"
    assert export_cargo(path, cargo.between(store, "2025-01-01", "2025-12-31")) == 2
    other = open_store(tmp_path / "other")
    report = import_file(other, path, rules)
    assert (report.accepted, report.rejections) == (2, [])
    content = [
        [
            getattr(r, c)
            for c in (
                "day",
                "direction",
                "mode",
                "hs_code",
                "gross_g",
                "net_g",
                "value_fen",
                "quantity_milli",
                "unit",
                "commodity",
                "trader",
                "remark",
                "declaration_no",
                "declaration_item",
                "wagon_no",
                "packages",
            )
        ]
        for s in (store, other)
        for r in sorted(cargo.between(s, "2025-01-01", "2025-12-31"), key=lambda r: r.gross_g)
    ]
    assert content[:2] == content[2:]
    other.close()


def test_an_import_killed_in_the_middle_adds_nothing(store: Store, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", HEAD, *[line(gross=str(25000 + n)) for n in range(20_000)])
    for wait in (0.4, 0.9, 1.6):
        child = subprocess.Popen(
            [sys.executable, "-m", "horgosdesk", "--data", str(store.folder), "import", "cargo", str(path)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(wait)
        child.kill()
        child.wait()
        assert store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] in (0, 20_000)
    assert all(check.ok for check in verify(store))


_numbers = st.decimals(0, 10**9, places=3, allow_nan=False, allow_infinity=False)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=_numbers, lang=st.sampled_from(["zh_CN", "en", "ru", "kk"]), wide=st.booleans())
def test_any_weight_as_people_write_it_is_stored_to_the_gram(number: object, lang: str, wide: bool) -> None:
    text = units.show_number(number, units.MARKS[lang])  # type: ignore[arg-type]
    if wide:
        text = text.translate({ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"})
    assert units.parse_weight(text, units.MARKS[lang]) == int(number * 1000)  # type: ignore[operator]
