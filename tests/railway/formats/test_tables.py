"""Tables as a feed: known by what is in them, each bad row told, and the same messages as an import would make."""

import csv
import io
import itertools
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.instants import iso
from horgosdesk.core.message import Message, told
from horgosdesk.core.train_row import TRAIN_ROW
from horgosdesk.excel.intake import import_file
from horgosdesk.excel.reading import HEAD
from horgosdesk.railway.formats import Bad, Context, formats, read
from horgosdesk.railway.formats import tables as format_
from horgosdesk.store import trains
from horgosdesk.store.desk import Store, open_store

NOW = int(datetime(2025, 12, 3, 4, tzinfo=UTC).timestamp())
PLACES = resources.places()
EVENTS = [
    ["车次", "班列日期", "车站", "事件", "计划/实际", "时间"],
    ["X8044", "2025-11-01", "霍尔果斯", "到达", "计划", "2025-11-04 12:00"],
    ["X8044", "2025-11-01", "霍尔果斯", "到达", "实际", "2025-11-04 12:30"],
]
CONSIST = [
    ["Номер поезда", "Дата отправления", "№ п/п", "Номер вагона", "Контейнер", "Масса брутто, т"],
    ["2501", "01.11.2025", "1", "52345675", "TCLU1234568", "30,5"],
    ["2501", "01.11.2025", "2", "94081247", "MSKU1234565", "28,25"],
]
KAZAKH = [
    ["Пойыз нөмірі", "Пойыз күні", "Станция атауы", "Оқиға", "Жоспар/нақты", "Оқиға уақыты"],
    ["2501", "2025-11-01", "Қорғас", "Келу", "Нақты", "2025-11-04 12:30"],
]


def how(**more: Any) -> Context:
    return Context(PLACES, **({"zone": "Asia/Shanghai", "name": "mail.csv", "at_s": NOW} | more))


def text(rows: list[list[str]], encoding: str = "utf-8", by: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=by).writerows(rows)
    return out.getvalue().encode(encoding)


def workbook(**sheets: list[list[Any]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def packed(size: int) -> bytes:
    """A workbook that unpacks to so many bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet1.xml", b"\0" * size)
    return made.getvalue()


def filled(rows: int, columns: int) -> bytes:
    """The workbook of EVENTS with so many more rows, without openpyxl's seconds for a million cells."""
    made = io.BytesIO()
    row = "<row>" + "<c><v>1</v></c>" * columns + "</row>"
    with zipfile.ZipFile(io.BytesIO(workbook(S=EVENTS))) as small, zipfile.ZipFile(made, "w") as package:
        for name in small.namelist():
            data = small.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(b"</sheetData>", row.encode() * rows + b"</sheetData>")
            package.writestr(name, data, zipfile.ZIP_DEFLATED, 1)
    return made.getvalue()


def messages(data: bytes, **more: Any) -> list[Message]:
    found = list(read(data, how(**more)))
    assert all(isinstance(one, Message) for one in found), found
    return [one for one in found if isinstance(one, Message)]


@pytest.mark.parametrize(
    "data",
    [
        text(EVENTS),
        text(EVENTS, "gb18030"),
        text(EVENTS, "utf-16", "\t"),
        text(CONSIST, "cp1251", ";"),
        text(KAZAKH, "kz1048", ";"),
        text([["表"], *EVENTS * 200]),
        workbook(S=EVENTS),
    ],
)
def test_a_table_is_known_by_what_is_in_it(data: bytes) -> None:
    [one] = [one for one in formats() if one.recognises(data[:HEAD])]
    assert (one.NAME, one.ORDER) == (format_.NAME, 90)


def test_all_other_formats_are_asked_before() -> None:
    assert formats()[-1].NAME == format_.NAME


@pytest.mark.parametrize("data", [b"Dear colleagues, the train, I hear, is late.", b"", b"\x00\x01\x02" * 99])
def test_what_is_no_table_is_left_to_others(data: bytes) -> None:
    assert not format_.recognises(data[:HEAD])


def test_events_in_chinese_and_gb18030() -> None:
    planned, actual = messages(text(EVENTS, "gb18030"))
    assert {planned.train_no, actual.train_no, planned.day, actual.day} == {"X8044", "2025-11-01"}
    assert {planned.source, actual.source} == {"table:stations"}
    assert [(one.location, one.event, one.type) for one in told(actual.content).events] == [
        ("horgos", "arrival", "actual")
    ]
    assert [iso(one.sent_s) for one in (planned, actual)] == ["2025-10-31T16:00:00Z", "2025-11-04T04:30:00Z"]


def test_a_consist_in_russian_and_cp1251() -> None:
    (one,) = messages(text(CONSIST, "cp1251", ";"))
    said = told(one.content)
    assert (one.kind, one.train_no, one.day, said.gauge) == ("consist", "2501", "2025-11-01", "1520")
    assert [(load.wagon_no, load.gross_g) for load in said.loads or ()] == [
        ("52345675", 30_500_000),
        ("94081247", 28_250_000),
    ]


def test_events_in_kazakh_and_in_its_own_code_page() -> None:
    (one,) = messages(text(KAZAKH, "kz1048", ";"))
    assert [(e.location, e.event, iso(e.at_s or 0)) for e in told(one.content).events] == [
        ("horgos", "arrival", "2025-11-04T04:30:00Z")
    ]


def test_a_workbook_is_read_with_all_its_sheets() -> None:
    notes = [["Контакты"], ["Иванов", "+7 777"]]
    found = messages(workbook(Поезда=EVENTS, Вагоны=CONSIST, Прочее=notes))
    assert sorted(one.kind for one in found) == ["consist", "event", "event"]


def test_the_same_bytes_give_the_same_messages_whatever_the_name_the_clock_and_the_row() -> None:
    first = messages(text(EVENTS))
    again = messages(workbook(Other=[["title"], EVENTS[0], *reversed(EVENTS[1:])]), name="b.xlsx", at_s=NOW + 99_999)
    assert {one.uid: one for one in first} == {one.uid: one for one in again}
    assert messages(text(EVENTS), at_s=0) == first


def test_a_row_that_stands_there_twice_is_one_message() -> None:
    assert len(messages(text([*EVENTS, EVENTS[1], EVENTS[1]]))) == 2


def test_a_bad_row_is_told_with_its_place_and_the_others_are_taken() -> None:
    late = [*EVENTS[1][:5], "2025-11-04 25:61"]
    strange = ["X8044", "", "霍尔果斯", "跳舞", "实际", "2025-11-04 12:30"]
    found = list(read(text([EVENTS[0], late, strange, EVENTS[2]]), how()))
    bad = [one for one in found if isinstance(one, Bad)]
    assert [one.problem.code for one in bad] == ["instant-clock", "code-unknown"]
    assert [part in str(bad[0].problem) for part in ("row 2", "时间", "2025-11-04 25:61", "mail")] == [True] * 4
    assert "跳舞" in str(bad[1].problem)
    assert len(found) == 3


def test_what_cannot_have_happened_when_the_table_came_is_told() -> None:
    (one,) = read(text([EVENTS[0], EVENTS[2]]), how(at_s=NOW - 40 * 86400))
    assert isinstance(one, Bad) and one.problem.code == "actual-future"


def test_numbers_with_a_wrong_check_digit_are_kept() -> None:
    rows = [CONSIST[0], ["2501", "01.11.2025", "1", "52345671", "TCLU1234567", "30,5"]]
    (one,) = messages(text(rows, by=";"))
    assert [(load.wagon_no, load.container_no) for load in told(one.content).loads or ()] == [
        ("52345671", "TCLU1234567")
    ]


PIECES = [
    b"",
    b"\0",
    b"\xff",
    b",",
    b";",
    b"\n",
    b'"',
    b"\t",
    b"-",
    b"9" * 30,
    b"\xd0\xb0",
    b"\xed\xa0\x80",
    b"=1",
    b":",
]
SAMPLES = [
    text(EVENTS),
    text(EVENTS, "gb18030"),
    text(CONSIST, "cp1251", ";"),
    text(KAZAKH, "utf-16"),
    workbook(S=EVENTS),
]


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.integers(0, 2000), st.sampled_from(PIECES), st.integers(0, 9))))
def test_spoilt_tables_end_in_messages_or_in_words_and_the_same_each_time(
    data: bytes, slips: list[tuple[int, bytes, int]]
) -> None:
    for at, piece, gone in slips:
        place = at % (len(data) + 1)
        data = data[:place] + piece + data[place + gone :]
    format_.recognises(data[:HEAD])
    try:
        found = list(format_.read(data, how()))
    except Problem as problem:
        assert str(problem)
        return
    assert [str(one) for one in found] == [str(one) for one in format_.read(data, how())]
    for one in found:
        if isinstance(one, Bad):
            assert str(one.problem)
        else:
            assert one.train_no and one.sent_s > 0
            assert all(0 <= load.position < 2**31 for load in told(one.content).loads or ())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (text([["报关单号", "运抵", "放行"], ["1", "2", "3"]]), "no-headings"),
        (workbook(S=[["a", "b"], [1, 2]]), "no-headings"),
        (workbook(S=EVENTS[:1]), "table-empty"),
        (b"PK\x03\x04" + b"x" * 500, "file-not-a-table"),
        (b"no table at all", "feed-format"),
        (b"train_no,day,location\n1,2,3\n" + b"\n" * 1_000_000, "feed-large"),
        (b"train_no,day,location\n" + b"1,2,3\n" * 400_000, "feed-large"),
        # made when they are tested, not by each worker that collects the tests
        (lambda: packed(129 << 20), "feed-large"),
        (lambda: filled(1000, 1000), "feed-large"),
    ],
)
def test_what_cannot_be_taken_as_a_whole_is_a_problem(data: bytes | Callable[[], bytes], code: str) -> None:
    data = data() if callable(data) else data
    with pytest.raises(Problem, match="mail") as caught:
        list(read(data, how(name="mail.dat")))
    assert caught.value.code == code


def test_the_desks_own_headings_are_known_too(tmp_path: Path) -> None:
    rows = [["列次", "日子", "车皮编码"], ["2501", "2025-11-01", "52345675"]]
    with pytest.raises(Problem):
        list(read(text(rows), how()))
    (tmp_path / "headings.csv").write_text("field,heading\ntrain_no,列次\nday,日子\nwagon_no,车皮编码\n")
    assert len(messages(text(rows), folder=str(tmp_path))) == 1


def test_a_table_that_was_imported_is_there_already_when_the_feed_brings_it(store: Store, tmp_path: Path) -> None:
    rules = Rules(resources.codebook(), date(2025, 12, 3))
    for name, rows in (("a.csv", EVENTS), ("b.csv", CONSIST)):
        (tmp_path / name).write_bytes(text(rows, by=";"))
        assert import_file(store, tmp_path / name, rules, TRAIN_ROW).rejections == []
        assert set(trains.take(store, messages(text(rows, by=";"), folder=str(store.folder)))) == {"duplicate"}


def test_messages_of_several_tables_make_the_same_train_in_any_order(tmp_path: Path) -> None:
    newer = [[*CONSIST[0], "Дата составления"], [*CONSIST[1], "2025-11-03 10:00"]]
    parts = [text(EVENTS), text(CONSIST, by=";"), text(newer, by=";"), text(KAZAKH)]
    ends = set()
    for place, order in enumerate(itertools.permutations(parts)):
        store = open_store(tmp_path / str(place))
        for data in order:
            assert set(trains.take(store, messages(data))) == {"applied"}
        ends.add(str([_end(one) for one in trains.of_days(store, "2025-01-01", "2025-12-31")]))
        store.close()
    (end,) = ends
    assert "94081247" not in end and "52345675" in end


def _end(one: trains.Stored) -> list[Any]:
    train = one.train
    return [train.run, [sighting[:4] for sighting in train.events], [carried.load for carried in train.loads]]
