"""Tables of trains as stations mail them: every usual form and language, twice the same, one wrong row among good ones."""

import csv
import itertools
import random
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.instants import iso
from horgosdesk.core.message import Event, Load, message
from horgosdesk.core.train import Train
from horgosdesk.core.train_row import TRAIN_ROW
from horgosdesk.excel.intake import Cancelled, Report, import_file, lists_of
from horgosdesk.excel.mapping import field_of, guess, save
from horgosdesk.excel.reading import read_book
from horgosdesk.excel.rejects import write_rejects
from horgosdesk.store import journal, trains
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.verify import verify

NOW = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)
EVENTS = ["train_no", "day", "location", "event", "type", "at"]
CONSIST = ["train_no", "day", "position", "wagon_no", "container_no", "gross_kg"]
WAGONS = ("52345675", "94081247", "63219877")
BOXES = ("TCLU1234568", "MSKU1234565", "CSQU3054383")


@pytest.fixture
def rules() -> Rules:
    return Rules(resources.codebook(), date(2025, 12, 3), now=NOW)


def text_file(path: Path, *rows: list[str], encoding: str = "utf-8", by: str = ",") -> Path:
    with path.open("w", newline="", encoding=encoding) as handle:
        csv.writer(handle, delimiter=by).writerows(rows)
    return path


def workbook(path: Path, *rows: list[Any]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def take(store: Store, path: Path, rules: Rules, **how: Any) -> Report:
    return import_file(store, path, rules, TRAIN_ROW, **how)


def the(store: Store, train_no: str, day: str) -> Train:
    stored = trains.get(store, train_no, day)
    assert stored is not None
    return stored.train


def times(train: Train) -> dict[tuple[str, str, str], str]:
    return {(one.location, one.event, one.type): iso(one.at_s) for one in train.events}


def loads(train: Train) -> list[Load]:
    return [one.load for one in train.loads]


def everything(store: Store) -> list[tuple[Any, ...]]:
    """All trains, without the ids of rows."""
    found = trains.of_days(store, "2000-01-01", "2100-01-01")
    return sorted(
        (
            one.train.train_no,
            one.train.day,
            sorted(one.train.run.items()),
            sorted(times(one.train).items()),
            [(carried.gauge, carried.load) for carried in one.train.loads],
        )
        for one in found
    )


def codes(report: Report) -> list[tuple[int, str, str, str]]:
    return [(one["row"], one["column"], one["value"], one["code"]) for one in report.rejections]


def wagon(place: int, *, train_no: str = "X8044", day: str = "2025-11-01", gross: str = "30500") -> list[str]:
    """A row under CONSIST."""
    return [train_no, day, str(place), WAGONS[place - 1], BOXES[place - 1], gross]


# Headings and forms


EVENT_TABLES = {
    "contract": [EVENTS, ["X8044", "2025-11-01", "horgos", "arrival", "actual", "2025-11-04 12:30"]],
    "chinese": [
        ["车次", "班列日期", "车站", "事件", "计划/实际", "时间"],
        ["X8044次", "2025年11月1日", "霍尔果斯站", "到达", "实际", "2025-11-04 12时30分"],
    ],
    "chinese, other words": [
        ["列车号", "发车日期", "站名", "作业", "时间类型", "作业时间"],
        ["X8044", "20251101", "霍尔果斯口岸", "到站", "实际", "2025/11/4 12:30"],
    ],
    "russian": [
        ["Номер поезда", "Дата отправления", "Станция", "Событие", "План/факт", "Дата и время"],
        ["Х8044", "01.11.2025", "Хоргос", "Прибытие", "факт", "04.11.2025 12:30"],
    ],
    "kazakh": [
        ["Пойыз нөмірі", "Жөнелу күні", "Станция атауы", "Оқиға", "Жоспар/нақты", "Оқиға уақыты"],
        ["X8044", "2025-11-01", "Қорғас", "Келу", "Нақты", "2025-11-04 12:30"],
    ],
    "english": [
        ["Train No.", "Service day", "Station", "Event", "Planned/Actual", "Event time"],
        ["x 8044", "2025-11-01", "Khorgos station", "Arrived", "Actual", "2025-11-04T04:30Z"],
    ],
    "a column for each type": [
        ["车次", "班列日期", "车站", "事件", "图定时间", "实际时间"],
        ["X8044", "2025-11-01", "霍尔果斯", "到达", "", "2025-11-04 12:30"],
    ],
    "a column for each event": [
        ["车次", "班列日期", "车站", "计划到达", "实际到达", "实际发车"],
        ["X8044", "2025-11-01", "霍尔果斯", "", "2025-11-04 12:30", ""],
    ],
    "russian, a column for each event": [
        ["№ поезда", "Дата поезда", "Ст.", "Станция", "Прибытие", "Отправление"],
        ["X8044", "1.11.2025", "", "ст. Хоргос", "4.11.2025 12:30", ""],
    ],
}


@pytest.mark.parametrize("table", EVENT_TABLES.values(), ids=EVENT_TABLES)
def test_an_event_is_understood_in_every_language_and_form_and_is_the_same(
    store: Store, rules: Rules, tmp_path: Path, table: list[list[str]]
) -> None:
    report = take(store, text_file(tmp_path / "a.csv", *table), rules)
    assert (report.rejections, report.accepted) == ([], 1)
    assert times(the(store, "X8044", "2025-11-01")) == {("horgos", "arrival", "actual"): "2025-11-04T04:30:00Z"}
    contract = text_file(tmp_path / "b.csv", *EVENT_TABLES["contract"])
    assert (take(store, contract, rules).duplicates, the(store, "X8044", "2025-11-01").messages) == (1, 1)


CONSIST_TABLES = {
    "contract": (CONSIST, "30500"),
    "chinese": (["车次", "班列日期", "编组顺序", "车号", "箱号", "毛重"], "30500"),
    "chinese, other words": (["列车车次", "开行日期", "序号", "车皮号", "集装箱号", "总重（吨）"], "30.5"),
    "russian": (["Номер поезда", "Дата отправления", "№ п/п", "Номер вагона", "Контейнер", "Масса брутто, т"], "30,5"),
    "kazakh": (
        ["Пойыз нөмірі", "Пойыз күні", "Р/с", "Вагон нөмірі", "Контейнер нөмірі", "Брутто салмағы, кг"],
        "30500",
    ),
    "english": (["Train", "Departure date", "Position", "Wagon number", "Container no", "Gross weight (t)"], "30.5"),
}


@pytest.mark.parametrize(("headings", "gross"), CONSIST_TABLES.values(), ids=CONSIST_TABLES)
def test_a_consist_is_understood_in_every_language(
    store: Store, rules: Rules, tmp_path: Path, headings: list[str], gross: str
) -> None:
    rows = [wagon(place, gross=gross) for place in (1, 2, 3)]
    report = take(store, text_file(tmp_path / "a.csv", headings, *rows, by=";"), rules)
    assert (report.rejections, report.accepted, report.warnings) == ([], 3, 0)
    train = the(store, "X8044", "2025-11-01")
    assert loads(train) == [Load(place, WAGONS[place - 1], BOXES[place - 1], gross_g=30_500_000) for place in (1, 2, 3)]
    assert ({one.gauge for one in train.loads}, train.messages) == ({"1520"}, 1)


@pytest.mark.parametrize(
    ("headings", "field"),
    [
        (["封号", "铅封", "Seal No.", "Пломба", "№ ЗПУ", "Пломба нөмірі"], "seal"),
        (["货物", "品名", "Goods", "Наименование груза", "Жүк атауы"], "goods"),
        (["自重", "皮重(t)", "Tare", "Масса тары, кг", "Ыдыс салмағы"], "tare_kg"),
        (["毛重", "总重", "重量", "Масса брутто", "Вес"], "gross_kg"),
        (["始发站", "发站", "From", "Станция отправления", "Ст. отправления", "Жөнелту станциясы"], "origin"),
        (["终到站", "到站", "To", "Станция назначения", "Тағайындау станциясы"], "destination"),
        (["日期", "Date", "Дата", "Күні"], "date"),
        (["发车日期", "班列日期", "Service day", "day"], "day"),
        (["时间", "Time", "Время", "Дата и время операции", "Уақыты"], "at"),
        (["换装前车号", "From wagon"], "from_wagon"),
        (["制表时间", "Updated at", "Дата составления"], "sent"),
        (["轨距(mm)", "Gauge", "Колея"], "gauge"),
        (["承运人", "Carrier", "Перевозчик"], "operator"),
        (["预计到达", "ETA", "Прогноз прибытия"], "arrival_forecast"),
        (["发车时间", "Departure time", "Время отправления", "Жөнелу уақыты"], "departure"),
        (["站长", "Registered by", "Начальник"], None),
    ],
)
def test_headings_of_every_language(headings: list[str], field: str | None) -> None:
    assert {heading: field_of(heading, subject=TRAIN_ROW) for heading in headings} == dict.fromkeys(headings, field)


def test_each_title_of_ours_is_a_heading_and_each_field_has_headings() -> None:
    for field in TRAIN_ROW.by_name.values():
        assert field_of(field.name, subject=TRAIN_ROW) == field.name
        assert field_of(TRAIN_ROW.title(field), subject=TRAIN_ROW) is not None


def test_headings_of_trains_are_none_of_cargo() -> None:
    assert [field_of(text) for text in ("班列日期", "总重", "序号", "站名", "自重")] == [None] * 5
    assert field_of("日期") == "day"


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8-sig", "utf-16"])
def test_chinese_text_of_the_usual_encodings(store: Store, rules: Rules, tmp_path: Path, encoding: str) -> None:
    path = text_file(tmp_path / "a.csv", *EVENT_TABLES["chinese"], encoding=encoding)
    assert take(store, path, rules).accepted == 1
    assert times(the(store, "X8044", "2025-11-01")) == {("horgos", "arrival", "actual"): "2025-11-04T04:30:00Z"}


@pytest.mark.parametrize(("name", "encoding"), [("russian", "cp1251"), ("kazakh", "kz1048")])
def test_cyrillic_text_of_windows(store: Store, rules: Rules, tmp_path: Path, name: str, encoding: str) -> None:
    headings, gross = CONSIST_TABLES[name]
    rows = [wagon(place, gross=gross) for place in (1, 2)]
    report = take(store, text_file(tmp_path / "a.csv", headings, *rows, encoding=encoding, by=";"), rules)
    assert (report.rejections, report.accepted) == ([], 2)
    events = text_file(tmp_path / "b.csv", *EVENT_TABLES[name], encoding=encoding, by=";")
    assert take(store, events, rules).accepted == 1
    assert len(loads(the(store, "X8044", "2025-11-01"))) == 2


def test_a_workbook_with_titles_totals_units_and_what_is_told_once_above(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ["霍尔果斯站列车编组顺序表"],
        ["车次：X8044次   班列日期：2025年11月1日   始发站：西安国际港", None, None, "终到站", "阿拉木图1站"],
        ["单位：吨", None, None, "制表时间", "2025-11-04 13:00"],
        ["顺位", "车号", "箱号", "铅封号", "品名", "毛重", "自重"],
        [1, int(WAGONS[0]), BOXES[0], "A1", "纺织品", 30.5, 21.0],
        [2, int(WAGONS[1]), BOXES[1], "A2", "机械设备", 28.25, 21.1],
        ["合计", None, None, None, None, 58.75, 42.1],
        ["制表人：王", None, "审核：李"],
    )
    report = take(store, path, rules)
    assert (report.rejections, report.accepted, report.skipped_totals, report.skipped_notes) == ([], 2, 1, 1)
    assert report.columns["gross_kg"] == "毛重"
    train = the(store, "X8044", "2025-11-01")
    assert loads(train) == [
        Load(1, WAGONS[0], BOXES[0], "A1", "纺织品", 30_500_000, 21_000_000),
        Load(2, WAGONS[1], BOXES[1], "A2", "机械设备", 28_250_000, 21_100_000),
    ]
    assert train.run == {"origin": "xian", "destination": "almaty"}
    assert iso(train.heard_s) == "2025-11-04T05:00:00Z"


def test_a_label_just_above_the_headings_is_none_of_them(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [["始发站：西安"], ["车次", "发车日期", "车号"], ["X1", "2025-11-01", WAGONS[0]]]
    assert take(store, text_file(tmp_path / "a.csv", *rows), rules).rejections == []
    train = the(store, "X1", "2025-11-01")
    assert (train.run, len(train.loads)) == ({"origin": "xian"}, 1)


def test_a_total_in_the_column_of_the_trains_is_no_train(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [wagon(1), ["合计", "", "", "", "", "30500"], CONSIST, wagon(2)]
    report = take(store, text_file(tmp_path / "a.csv", CONSIST, *rows), rules)
    assert (report.accepted, report.rejected, report.skipped_totals) == (2, 0, 1)
    assert [one[0] for one in everything(store)] == ["X8044"]


def test_a_date_beside_times_of_day_is_theirs_and_not_the_service_day(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ["日期", "车次", "车站", "到时", "开时"],
        [date(2025, 11, 4), "X8044", "霍尔果斯", time(23, 30), None],
        [date(2025, 11, 5), "X8044", "霍尔果斯", None, "1:10"],
    )
    trains.take(
        store, [message("x", "1", "plan", train_no="X8044", day="2025-11-02", sent_s=1, run={"origin": "xian"})]
    )
    assert take(store, path, rules).rejections == []
    assert times(the(store, "X8044", "2025-11-02")) == {
        ("horgos", "arrival", "actual"): "2025-11-04T15:30:00Z",
        ("horgos", "departure", "actual"): "2025-11-04T17:10:00Z",
    }


def test_a_date_beside_whole_times_is_the_service_day(store: Store, rules: Rules, tmp_path: Path) -> None:
    head = ["日期", "车次", "车站", "事件", "时间"]
    take(
        store, text_file(tmp_path / "a.csv", head, ["2025-11-02", "X1", "霍尔果斯", "到达", "2025-11-04 12:00"]), rules
    )
    assert [one[:2] for one in everything(store)] == [("X1", "2025-11-02")]


def test_the_day_that_is_given_is_that_of_rows_without_one(store: Store, rules: Rules, tmp_path: Path) -> None:
    head = ["车次", "顺位", "车号", "箱号"]
    path = text_file(tmp_path / "a.csv", head, ["X1", "1", WAGONS[0], BOXES[0]])
    assert codes(take(store, path, rules)) == [(2, "day", "", "train-day")]
    assert take(store, path, rules, day="2025-11-02").accepted == 1
    assert len(loads(the(store, "X1", "2025-11-02"))) == 1


def test_times_without_a_zone_are_the_desks_and_a_heading_may_name_another(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    row = ["X1", "2025-11-02", "Алтынколь", "Прибытие", "2025-11-04 12:00"]
    head = ["Поезд", "Дата поезда", "Станция", "Операция", "Время"]
    report = take(store, text_file(tmp_path / "a.csv", head, row), rules)
    assert report.zone == "Asia/Shanghai"
    assert times(the(store, "X1", "2025-11-02")) == {("altynkol", "arrival", "actual"): "2025-11-04T04:00:00Z"}
    row[0], head[4] = "X2", "Время (Asia/Almaty)"
    assert take(store, text_file(tmp_path / "b.csv", head, row), rules).zone == ""
    assert times(the(store, "X2", "2025-11-02")) == {("altynkol", "arrival", "actual"): "2025-11-04T07:00:00Z"}


def test_an_unknown_place_is_kept_as_it_is_said(store: Store, rules: Rules, tmp_path: Path) -> None:
    row = ["X1", "2025-11-02", "Кокпекты-Узловая", "arrival", "", "2025-11-04 12:00"]
    assert take(store, text_file(tmp_path / "a.csv", EVENTS, row), rules).accepted == 1
    assert times(the(store, "X1", "2025-11-02")) == {("Кокпекты-Узловая", "arrival", "actual"): "2025-11-04T04:00:00Z"}


# Twice, in any order, and the newer


def test_the_same_file_twice_adds_nothing(store: Store, rules: Rules, tmp_path: Path) -> None:
    consist = text_file(tmp_path / "a.csv", CONSIST, *[wagon(place) for place in (1, 2, 3)])
    events = text_file(tmp_path / "b.csv", *EVENT_TABLES["contract"])
    for path, rows in ((consist, 3), (events, 1)):
        report = take(store, path, rules)
        assert (report.accepted, report.duplicates) == (rows, 0)
        before = journal.position(store)
        report = take(store, path, rules)
        assert (report.accepted, report.duplicates, report.rejected) == (0, rows, 0)
        assert journal.position(store) == before
    assert the(store, "X8044", "2025-11-01").messages == 2


def test_a_row_that_is_mailed_again_in_a_larger_file_is_there_already(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    rows = [
        ["X8044", "2025-11-01", "xian", "departure", "actual", "2025-11-01 08:00"],
        ["X8044", "2025-11-01", "horgos", "arrival", "planned", "2025-11-04 12:00"],
        ["X8044", "2025-11-01", "horgos", "arrival", "actual", "2025-11-04 12:30"],
    ]
    assert take(store, text_file(tmp_path / "monday.csv", EVENTS, *rows[:2]), rules).accepted == 2
    report = take(store, workbook(tmp_path / "tuesday.xlsx", EVENTS, *rows, rows[0]), rules)
    assert (report.accepted, report.duplicates) == (1, 3)


FILES: dict[str, list[list[str]]] = {
    "consist": [CONSIST, *[wagon(place) for place in (1, 2)]],
    "consist, seen later": [
        [*CONSIST, "sent"],
        *[[*wagon(place), "2025-11-03 10:00"] for place in (1, 2, 3)],
    ],
    "consist, newest": [[*CONSIST, "sent"], *[[*wagon(place), "2025-11-04 10:00"] for place in (2, 3)]],
    "plan": [EVENTS, ["X8044", "2025-11-01", "horgos", "arrival", "planned", "2025-11-04 12:00"]],
    "forecast": [
        [*EVENTS, "sent"],
        ["X8044", "2025-11-01", "horgos", "arrival", "forecast", "2025-11-04 15:00", "2025-11-03 09:00"],
    ],
    "earlier forecast": [
        [*EVENTS, "sent"],
        ["X8044", "2025-11-01", "horgos", "arrival", "forecast", "2025-11-04 17:00", "2025-11-02 09:00"],
    ],
    "seen": [EVENTS, ["X8044", "2025-11-01", "jinghe", "pass", "actual", "2025-11-04 03:00"]],
    "arrived, no day": [
        ["train_no", "location", "event", "at"],
        ["X8044", "霍尔果斯", "到达", "2025-11-04 12:30"],
    ],
    "another run": [EVENTS, ["X8044", "2025-11-15", "horgos", "arrival", "actual", "2025-11-18 12:00"]],
}


def test_files_in_any_order_end_in_the_same_trains(rules: Rules, tmp_path: Path) -> None:
    paths = [text_file(tmp_path / f"{place}.csv", *rows) for place, rows in enumerate(FILES.values())]
    orders = [list(order) for order in itertools.islice(itertools.permutations(paths), 0, None, 40_000)]
    shuffled = random.Random(4)
    orders += [shuffled.sample(paths, len(paths)) for _ in range(6)]
    ends = []
    for place, order in enumerate(orders):
        store = open_store(tmp_path / str(place), clock=lambda: NOW)
        try:
            for path in order:
                assert take(store, path, rules).rejections == []
            assert all(check.ok for check in verify(store))
            ends.append(everything(store))
        finally:
            store.close()
    assert all(end == ends[0] for end in ends)
    (first, second) = ends[0]
    assert [one.wagon_no for _, one in first[4]] == [WAGONS[1], WAGONS[2]]
    assert dict(first[3]) == {
        ("horgos", "arrival", "planned"): "2025-11-04T04:00:00Z",
        ("horgos", "arrival", "forecast"): "2025-11-04T07:00:00Z",
        ("horgos", "arrival", "actual"): "2025-11-04T04:30:00Z",
        ("jinghe", "pass", "actual"): "2025-11-03T19:00:00Z",
    }
    assert second[1] == "2025-11-15"


def test_a_table_that_tells_more_of_the_journey_has_the_newer_consist(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    head = [*CONSIST, "location", "event", "at"]
    seen = ["X8044", "2025-11-01", "", "", "", "", "jinghe", "pass"]
    new = [[*wagon(place), "", "", ""] for place in (1, 3)] + [[*seen, "2025-11-03 18:00"]]
    old = [[*wagon(place), "", "", ""] for place in (1, 2, 3)] + [[*seen, "2025-11-03 09:00"]]
    for path in (text_file(tmp_path / "new.csv", head, *new), text_file(tmp_path / "old.csv", head, *old)):
        assert take(store, path, rules).rejections == []
    assert [one.wagon_no for one in loads(the(store, "X8044", "2025-11-01"))] == [WAGONS[0], WAGONS[2]]


def test_what_an_officer_corrected_stands_above_a_table(store: Store, rules: Rules, tmp_path: Path) -> None:
    take(store, text_file(tmp_path / "a.csv", *EVENT_TABLES["contract"]), rules)
    (sighting,) = the(store, "X8044", "2025-11-01").events
    typed = message(
        "desk",
        "1",
        "typed",
        train_no="X8044",
        day="2025-11-01",
        sent_s=sighting.at_s,
        act="change",
        events=[Event(*sighting[:3], sighting.at_s - 600)],
    )
    trains.take(store, [typed])
    take(store, text_file(tmp_path / "a.csv", *EVENT_TABLES["contract"]), rules)
    assert times(the(store, "X8044", "2025-11-01")) == {("horgos", "arrival", "actual"): "2025-11-04T04:20:00Z"}


# What is wrong


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (
            [EVENTS, ["X1", "2025-11-01", "horgos", "arrival", "", "2025-11-04 25:61"]],
            [(2, "at", "2025-11-04 25:61", "instant-clock")],
        ),
        (
            [EVENTS, ["X1", "2025-11-01", "horgos", "dance", "", "2025-11-04 12:00"]],
            [(2, "event", "dance", "code-unknown")],
        ),
        (
            [EVENTS, ["X1", "2025-11-01", "horgos", "arrival", "perhaps", "2025-11-04 12:00"]],
            [(2, "type", "perhaps", "code-unknown")],
        ),
        (
            [EVENTS, ["X1", "11-01", "horgos", "arrival", "", "2025-11-04 12:00"]],
            [(2, "day", "11-01", "day-year-missing")],
        ),
        ([EVENTS, ["X1", "2025-11-01", "", "arrival", "", "2025-11-04 12:00"]], [(2, "location", "", "event-place")]),
        ([EVENTS, ["X1", "2025-11-01", "horgos", "", "", "2025-11-04 12:00"]], [(2, "event", "", "event-missing")]),
        ([EVENTS, ["X1", "2025-11-01", "horgos", "arrival", "", ""]], [(2, "at", "", "event-time")]),
        ([EVENTS, ["X1", "2025-11-01", "horgos", "", "", ""]], [(2, "event", "", "train-row-empty")]),
        ([EVENTS, ["", "2025-11-01", "horgos", "arrival", "", "2025-11-04 12:00"]], [(2, "train_no", "", "missing")]),
        (
            [EVENTS, ["临客", "2025-11-01", "horgos", "arrival", "", "2025-11-04 12:00"]],
            [(2, "train_no", "临客", "train-number")],
        ),
        (
            [EVENTS, ["X1", "2025-12-03", "horgos", "arrival", "", "2025-12-03 14:00"]],
            [(2, "at", "2025-12-03 14:00", "actual-future")],
        ),
        ([CONSIST, wagon(1, gross="viel")], [(2, "gross_kg", "viel", "number-form")]),
        ([CONSIST, wagon(1, day="")], [(2, "day", "", "train-day")]),
        ([CONSIST, ["X1", "2025-11-01", "1", "вагон", "", ""]], [(2, "wagon_no", "вагон", "wagon-form")]),
    ],
    ids=lambda value: value[0][3] if isinstance(value[0], tuple) else "",
)
def test_a_bad_cell_is_told_with_row_column_value_and_code(
    store: Store, rules: Rules, tmp_path: Path, table: list[list[str]], found: list[tuple[int, str, str, str]]
) -> None:
    report = take(store, text_file(tmp_path / "a.csv", *table), rules)
    assert codes(report) == found
    assert all(one["message"] for one in report.rejections)
    assert everything(store) == []


def test_a_bad_row_keeps_no_other_out(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [wagon(1), wagon(2, gross="x"), wagon(3)]
    report = take(store, text_file(tmp_path / "a.csv", CONSIST, *rows), rules)
    assert (report.rows_read, report.accepted, codes(report)) == (3, 2, [(3, "gross_kg", "x", "number-form")])
    assert [one.position for one in loads(the(store, "X8044", "2025-11-01"))] == [1, 3]


def test_a_whole_list_takes_the_place_of_the_one_that_lacked_a_wrong_row(rules: Rules, tmp_path: Path) -> None:
    """Neither says when it was made, and whatever the order."""
    part = text_file(tmp_path / "a.csv", CONSIST, wagon(1), wagon(2, gross="x"), wagon(3))
    whole = text_file(tmp_path / "b.csv", CONSIST, wagon(1), wagon(2), wagon(3))
    for name, order in (("one", (part, whole)), ("other", (whole, part))):
        store = open_store(tmp_path / name, clock=lambda: NOW)
        for path in order:
            take(store, path, rules)
        assert len(loads(the(store, "X8044", "2025-11-01"))) == 3
        store.close()


def test_the_rejected_rows_of_a_consist_come_back_with_the_rest_of_it(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    head = [*CONSIST[2:5], "毛重"]
    title = ["车次：X8044", "班列日期：2025-11-01", "单位：吨"]
    rows = [wagon(place, gross="x" if place == 2 else "30.5")[2:] for place in (1, 2, 3)]
    path = text_file(tmp_path / "a.csv", title, head, *rows)
    report = take(store, path, rules)
    assert (report.accepted, report.rejected) == (2, 1)
    book = read_book(path)
    how = guess(book, subject=TRAIN_ROW)
    beside = lists_of(book, how, report.rejections)
    assert beside == {3, 4, 5}
    out = tmp_path / "rejects.xlsx"
    assert write_rejects(out, book, how, report.rejections, beside) == 1
    mended = openpyxl.load_workbook(out)
    assert mended.active["D3"].value == "x"
    mended.active["D3"] = 30.5
    mended.save(out)
    assert take(store, out, rules).accepted == 3
    assert loads(the(store, "X8044", "2025-11-01")) == [
        Load(place, WAGONS[place - 1], BOXES[place - 1], gross_g=30_500_000) for place in (1, 2, 3)
    ]


def test_numbers_with_a_wrong_check_digit_are_kept_as_the_railway_has_them_and_told(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    row = ["X1", "2025-11-01", "1", "52345671", "TCLU1234567", ""]
    report = take(store, text_file(tmp_path / "a.csv", CONSIST, row), rules)
    assert (report.accepted, report.warnings, report.rejections) == (1, 1, [])
    assert [(one["field"], one["code"]) for one in report.doubts] == [
        ("wagon_no", "wagon-check"),
        ("container_no", "container-check"),
    ]
    assert loads(the(store, "X1", "2025-11-01")) == [Load(1, "52345671", "TCLU1234567")]


def test_one_bad_row_keeps_all_out_where_that_is_asked_for(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", CONSIST, wagon(1), wagon(2, gross="x"))
    report = take(store, path, rules, on_error="abort")
    assert (report.accepted, report.rejected) == (0, 1)
    assert everything(store) == []


def test_a_dry_run_tells_what_would_be_and_adds_nothing(store: Store, rules: Rules, tmp_path: Path) -> None:
    event = EVENT_TABLES["contract"][1]
    path = text_file(tmp_path / "a.csv", EVENTS, event, event, [*event[:5], "2025-11-04 12:45"])
    report = take(store, path, rules, dry_run=True)
    assert (report.accepted, report.duplicates, everything(store)) == (2, 1, [])
    take(store, path, rules)
    report = take(store, path, rules, dry_run=True)
    assert (report.accepted, report.duplicates) == (0, 3)


def test_a_cancelled_import_adds_nothing(store: Store, rules: Rules, tmp_path: Path) -> None:
    events = [["X1", "2025-11-01", "horgos", "arrival", "", f"2025-11-04 12:{n % 60:02d}"] for n in range(600)]
    with pytest.raises(Cancelled):
        take(store, text_file(tmp_path / "a.csv", EVENTS, *events), rules, cancelled=lambda: True)
    assert everything(store) == []


def test_a_table_of_something_else_is_refused_with_words_of_trains(tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", ["报关单号", "运抵", "放行"], ["1", "2", "3"])
    with pytest.raises(Problem, match="车次") as caught:
        guess(read_book(path), subject=TRAIN_ROW)
    assert caught.value.code == "no-headings"


def test_a_mapping_that_was_corrected_is_remembered(store: Store, rules: Rules, tmp_path: Path) -> None:
    head = ["车次", "班列日期", "甲", "乙", "车号"]
    path = text_file(tmp_path / "a.csv", head, ["X1", "2025-11-01", "7", "A1", WAGONS[0]])
    how = guess(read_book(path), subject=TRAIN_ROW)
    save(store.folder, "station", replace(how, columns=how.columns | {"position": 2, "seal": 3}))
    assert take(store, path, rules).unread == []
    assert loads(the(store, "X1", "2025-11-01")) == [Load(7, WAGONS[0], "", "A1")]
