"""A file read by columns gives what it gives row by row."""

import csv
import io
from collections.abc import Callable
from datetime import date
from typing import Any

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.cargo import CARGO, content
from horgosdesk.core.fields import Rules
from horgosdesk.core.habits import Habits, Usual
from horgosdesk.excel import intake
from horgosdesk.excel.intake import Report, Row
from horgosdesk.excel.mapping import Mapping, guess
from horgosdesk.excel.reading import Book, read_bytes

RULES = Rules(
    resources.codebook(),
    date(2025, 12, 3),
    closed={"2025-09"},
    habits=Habits(usual={("100119", "rail"): Usual(60_000_000, 0.1)}),
)
CELLS = {
    "日期": [
        "2025-11-03",
        "2025/11/4",
        "20251103",
        "45964",
        "2025-09-01",
        "2026-02-01",
        "3/11/2025",
        "合计",
        "日期",
        "11月",
    ],
    "进出口": ["进口", "出口", "import", "进出口", "往来", "I"],
    "运输方式": ["铁路", "公路", "3 铁路运输", "pipeline", "船"],
    "报关单号": [
        "940120251012345678",
        "94012025101234567801",
        "940120240012345678",
        "999920251012345678",
        "123456789",
        "12",
    ],
    "HS编码": ["10011900", "1001.19.00", "84798999", "0101", "99999999", "1001"],
    "品名": ["硬粒小麦", " 机电  产品 ", "x\x07y", "长" * 121, "'=1+1"],
    "类别": ["agricultural", "energy", "能源"],
    "国别": ["KZ", "哈萨克斯坦(145)", "中国", "Нигде"],
    "件数": ["10", "1.5", "１０", "-3", "1,000"],
    "毛重(吨)": ["25", "0", "25,5", "25.5", "1 000.25", "25 kg", "0.0000001", "60"],
    "净重(千克)": ["24000", "99999999", "24,000.5", "24000.12345"],
    "货值(万美元)": ["1.2", "3", "x"],
    "币制": ["CNY", "美元", "XXX"],
    "数量": ["2", "0.125"],
    "单位": ["辆", "台", "??"],
    "车皮号": ["52345674", "52345675", "C701234567", "ab"],
    "箱号": ["CSQU3054383", "CSQU3054384", "СSQU3054383"],
    "车牌号": ["新A12345", "123 ABC 02"],
    "车次": ["К123", "X8001"],
    "备注": ["", "  ", "'-1", '"' * 3],
}
"""What stands in the columns of people's files: right, doubtful, wrong and strange."""


def usual(draw: Callable[[st.SearchStrategy[Any]], Any], heading: str) -> str:
    """Mostly the first: a row of which everything is strange says nothing of the others."""
    at = draw(st.integers(0, 3 * len(CELLS[heading])))
    return CELLS[heading][at] if at < len(CELLS[heading]) else CELLS[heading][0]


@st.composite
def tables(draw: Callable[[st.SearchStrategy[Any]], Any]) -> tuple[list[str], list[list[str]]]:
    """Headings and rows; not all columns are there, some rows are blank, short or long, totals, or the headings again."""
    needed = ["日期", "进出口", "运输方式", "HS编码", "毛重(吨)"]
    others = [heading for heading in CELLS if heading not in needed]
    head = draw(st.permutations([*needed, *draw(st.lists(st.sampled_from(others), unique=True, max_size=9))]))
    lines = []
    for kind in draw(
        st.lists(st.sampled_from(["row"] * 12 + ["blank", "short", "long", "total", "head", "empty"]), max_size=25)
    ):
        row = [usual(draw, heading) for heading in head]
        if kind == "blank":
            row = [""] * len(head)
        elif kind == "short":
            row = row[: draw(st.integers(0, len(head)))]
        elif kind == "long":
            row.append("behind")
        elif kind == "total":
            row = ["合计", *[""] * (len(head) - 2), "100"]
        elif kind == "head":
            row = list(head)
        elif kind == "empty":
            row[draw(st.integers(0, len(head) - 1))] = ""
        lines.append(row)
    return head, lines


def said_of(row: Row) -> Any:
    """A row as it can be compared: what its record says, or its texts and why there is none."""
    problems = [(one.code, one.field, one.level, one.fix, str(one)) for one in row.problems]
    if row.record is not None and not problems:
        return content(row.record)
    return row.number, dict(row.texts), problems, row.record and content(row.record)


def by_columns(book: Book, how: Mapping, day: str | None) -> tuple[list[Any], Report]:
    report, found = Report(""), []
    asked = intake._Asked(book, how, RULES, day, report, {}, CARGO)
    for _, one in asked.runs():
        found += one if isinstance(one, list) else [said_of(one)]
    return found, report


def by_rows(book: Book, how: Mapping, day: str | None) -> tuple[list[Any], Report]:
    report = Report("")
    return [said_of(row) for row in intake.rows(book, how, RULES, day=day, report=report)], report


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables(), st.sampled_from([1000, 3]), st.sampled_from([None, "2025-11-05"]), st.booleans())
def test_columns_say_what_rows_say(
    table: tuple[list[str], list[list[str]]], together: int, day: str | None, as_numbers: bool
) -> None:
    head, lines = table
    if as_numbers:
        book = workbook([head, *lines])
    else:
        text = io.StringIO()
        csv.writer(text).writerows([head, *lines])
        book = read_bytes("a.csv", text.getvalue().encode())
    how = guess(book)
    was, intake.TOGETHER = intake.TOGETHER, together
    try:
        assert by_columns(book, how, day) == by_rows(book, how, day)
    finally:
        intake.TOGETHER = was


def workbook(rows: list[list[str]]) -> Book:
    """The rows as a workbook has them: what looks like a number is one."""

    def cell(text: str) -> Any:
        try:
            return float(text) if "." in text else int(text)
        except ValueError:
            return "".join(one for one in text if one >= " ")

    made = openpyxl.Workbook()
    for row in rows:
        made.active.append([cell(text) for text in row])
    out = io.BytesIO()
    made.save(out)
    return read_bytes("a.xlsx", out.getvalue())
