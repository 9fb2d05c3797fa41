"""Times of clearances out of files: every usual form and language, and every slip told before anything is written."""

import csv
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk import resources
from horgosdesk.core.clearance import CLEARANCE, Clearance
from horgosdesk.core.fields import Rules
from horgosdesk.core.instants import iso
from horgosdesk.core.stages import STAGES
from horgosdesk.excel.intake import Cancelled, Report, import_file
from horgosdesk.excel.mapping import field_of, guess, save
from horgosdesk.excel.reading import read_book
from horgosdesk.excel.rejects import write_rejects
from horgosdesk.store import clearance, journal
from horgosdesk.store.desk import Store
from horgosdesk.store.verify import verify

DECLARATION = "940420251000000010"
OTHER = "940420251000000011"
NOW = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)
WIDE = ["报关单号", "进出口", "运输方式", "通道", "运抵", "申报", "接受申报", "审单", "查验", "缴税", "放行", "离场"]
LONG = ["declaration_no", "direction", "mode", "stage", "time"]


@pytest.fixture
def rules() -> Rules:
    return Rules(resources.codebook(), date(2025, 12, 3), now=NOW, stages=resources.stages())


def text_file(path: Path, *rows: list[str], encoding: str = "utf-8") -> Path:
    with path.open("w", newline="", encoding=encoding) as handle:
        csv.writer(handle).writerows(rows)
    return path


def workbook(path: Path, *rows: list[Any]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def take(store: Store, path: Path, rules: Rules, **how: Any) -> Report:
    return import_file(store, path, rules, CLEARANCE, **how)


def final(store: Store) -> list[Clearance]:
    rows = store.db.execute(f"{clearance.TABLE.select} WHERE status = 'final' ORDER BY declaration_no, id")
    return [clearance.TABLE.record_of(row) for row in rows]


def stages_of(record: Clearance) -> dict[str, str]:
    return {stage: iso(at_s) for stage in STAGES if (at_s := record.at(stage)) is not None}


def codes(report: Report) -> list[tuple[int, str, str]]:
    return [(one["row"], one["column"], one["code"]) for one in report.rejections]


def wide(**at: str) -> list[str]:
    """One row under WIDE: an import by rail, the stages as given."""
    return [DECLARATION, "进口", "铁路", "查验", *[at.get(stage, "") for stage in STAGES]]


# Headings and forms


HEADINGS = {
    "contract": ["declaration_no", "direction", "mode", "lane", *STAGES],
    "chinese": WIDE,
    "chinese times": [
        *["报关单编号", "进出口标志", "运输方式", "查验通道", "到达时间", "申报时间", "受理时间"],
        *["审单完成时间", "查验完成时间", "税款缴纳时间", "海关放行时间", "提离时间"],
    ],
    "chinese days with times": [
        *["报关单号", "进出境", "运输方式", "监管通道", "运抵日期", "申报日期", "接受申报日期"],
        *["审单日期", "查验日期", "缴税日期", "放行日期", "离场日期"],
    ],
    "english": [
        *["Declaration No.", "Direction", "Transport mode", "Lane", "Arrived", "Declared", "Accepted"],
        *["Documents reviewed", "Inspected", "Duty paid", "Released", "Departed"],
    ],
    "english dates": [
        *["Declaration date", "Declaration number", "Direction", "Mode", "Channel", "Arrival date"],
        *["Acceptance date/time", "Date and time of document review", "Inspection Date"],
        *["Payment date", "Date of release", "Departure Date & Time"],
    ],
    "russian": [
        *["Номер декларации", "Направление", "Вид транспорта", "Коридор", "Время прибытия", "Время подачи"],
        *["Время принятия", "Проверка документов", "Досмотр", "Уплата пошлины", "Время выпуска", "Убытие"],
    ],
    "russian dates": [
        *["№ ДТ", "Направление", "Вид транспорта", "Коридор", "Дата и время прибытия", "Дата подачи"],
        *["Дата/время принятия", "Проверка документов", "Дата и время досмотра", "Дата уплаты"],
        *["Дата и время выпуска", "Дата и время убытия"],
    ],
    "kazakh": [
        *["Декларация нөмірі", "Бағыты", "Көлік түрі", "Дәліз", "Келу уақыты", "Мәлімдеу уақыты"],
        *[
            "Қабылдау уақыты",
            "Құжаттарды тексеру",
            "Тексеру уақыты",
            "Баж төлеу уақыты",
            "Шығару уақыты",
            "Кету уақыты",
        ],
    ],
}


@pytest.mark.parametrize("headings", HEADINGS.values(), ids=HEADINGS)
def test_the_headings_of_every_language_are_understood_in_any_order(
    store: Store, rules: Rules, tmp_path: Path, headings: list[str]
) -> None:
    at = [f"2025-11-03 {8 + place:02d}:30" for place in range(8)]
    if headings[0] == "Declaration date":
        cells = [at[1], DECLARATION, "import", "rail", "physical", at[0], *at[2:]]
    else:
        cells = [DECLARATION, "import", "rail", "physical", *at]
    for turn in (1, -1):
        path = text_file(tmp_path / f"a{turn}.csv", headings[::turn], cells[::turn])
        report = take(store, path, rules)
        assert (report.rejections, len(report.columns)) == ([], 12)
    [record] = final(store)
    assert (record.declaration_no, record.lane) == (DECLARATION, "physical")
    assert list(stages_of(record).values()) == [f"2025-11-03T{place:02d}:30:00Z" for place in range(8)]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Arrival station", None),
        ("Departure station", None),
        ("Declared value", None),
        ("Accepted by", None),
        ("Inspection result", None),
        ("Release reason", None),
        ("放行通道", "lane"),
        ("放行时间(北京时间)", "released"),
        ("Release time, UTC+8", "released"),
        ("Released (Asia/Almaty)", "released"),
        ("Дата и время", "at"),
        ("操作时间", "at"),
        ("申报日期", "declared"),
        ("Date of declaration", "declared"),
        ("Truck plate", "vehicle_no"),
    ],
)
def test_a_heading_about_a_stage_is_its_time_only_when_it_says_so(heading: str, name: str | None) -> None:
    assert field_of(heading, subject=CLEARANCE) == name


def test_a_declarations_date_left_of_its_number_is_not_taken_for_the_number(tmp_path: Path) -> None:
    path = text_file(
        tmp_path / "a.csv", ["Declaration type", "Release", "Declaration No", "Mode"], ["x", "", DECLARATION, "rail"]
    )
    assert guess(read_book(path), subject=CLEARANCE).columns == {"released": 1, "declaration_no": 2, "mode": 3}


@pytest.mark.parametrize(
    "headings",
    [
        ["放行日期", "放行时间"],
        ["放行时间", "放行日期"],
        ["Release date", "Release\ntime"],
        ["Дата выпуска", "Время выпуска"],
    ],
)
def test_of_a_day_and_a_time_of_one_stage_the_time_is_read(tmp_path: Path, headings: list[str]) -> None:
    path = text_file(tmp_path / "a.csv", ["Declaration No", *headings], [DECLARATION, "", ""])
    how = guess(read_book(path), subject=CLEARANCE)
    assert how.heading("released") == next(
        one for one in headings if not one.endswith(("日期", "date")) and "Дата" not in one
    )


def test_a_row_for_each_stage_in_any_order_makes_one_consignment(store: Store, rules: Rules, tmp_path: Path) -> None:
    said = [
        ("放行", "2025-11-03 20:00"),
        ("arrived", "2025-11-03 08:30"),
        ("Inspection", "2025-11-03 11:00"),
        ("Задекларирован", "2025-11-02 22:00"),
        ("Кетті", "2025-11-03 21:15:30"),
    ]
    rows = [[DECLARATION, "import", "rail", *one] for one in said]
    report = take(store, text_file(tmp_path / "a.csv", LONG, *rows), rules)
    assert (report.accepted, report.changed, report.rejected) == (5, 4, 0)
    [record] = final(store)
    assert stages_of(record) == {
        "arrived": "2025-11-03T00:30:00Z",
        "declared": "2025-11-02T14:00:00Z",
        "inspected": "2025-11-03T03:00:00Z",
        "released": "2025-11-03T12:00:00Z",
        "departed": "2025-11-03T13:15:30Z",
    }
    assert record.revision == 1


def test_both_forms_say_the_same(store: Store, rules: Rules, tmp_path: Path) -> None:
    at = {stage: f"2025-11-03 {8 + place:02d}:30" for place, stage in enumerate(STAGES)}
    take(store, text_file(tmp_path / "wide.csv", WIDE, wide(**at)), rules)
    rows = [[DECLARATION, "import", "rail", stage, said] for stage, said in at.items()]
    report = take(store, text_file(tmp_path / "long.csv", LONG, *rows), rules)
    assert (report.accepted, report.duplicates, report.rejections) == (0, 8, [])


def test_an_unknown_stage_is_named_and_the_other_rows_are_kept(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [[DECLARATION, "import", "rail", stage, "2025-11-03 08:30"] for stage in ("weighed", "arrived")]
    report = take(store, text_file(tmp_path / "a.csv", LONG, *rows), rules)
    assert codes(report) == [(2, "stage", "code-unknown")]
    assert "weighed" in report.rejections[0]["message"]
    assert list(stages_of(final(store)[0])) == ["arrived"]


@pytest.mark.parametrize(
    ("stage", "said", "column"),
    [("arrived", "", "time"), ("", "2025-11-03 08:30", "stage"), ("arrived", "soon", "time")],
)
def test_half_a_stage_is_told_once_at_what_is_wrong(
    store: Store, rules: Rules, tmp_path: Path, stage: str, said: str, column: str
) -> None:
    report = take(store, text_file(tmp_path / "a.csv", LONG, [DECLARATION, "import", "rail", stage, said]), rules)
    assert [(row, where) for row, where, _ in codes(report)] == [(2, column)]
    assert final(store) == []


@pytest.mark.parametrize(
    ("heading", "said"), [("状态", "已放行"), ("status", "final"), ("Статус", "выпущен"), ("时间", "2025-11-05 09:00")]
)
def test_a_status_beside_the_stages_is_no_stage(
    store: Store, rules: Rules, tmp_path: Path, heading: str, said: str
) -> None:
    row = wide(arrived="2025-11-03 08:30", released="2025-11-03 20:00")
    report = take(store, text_file(tmp_path / "a.csv", [heading, *WIDE], [said, *row]), rules)
    assert (report.accepted, report.rejections) == (1, [])
    assert stages_of(final(store)[0]) == {"arrived": "2025-11-03T00:30:00Z", "released": "2025-11-03T12:00:00Z"}


def test_our_own_view_comes_back_the_same(store: Store, rules: Rules, tmp_path: Path) -> None:
    at = {stage: f"2025-11-03 {8 + place:02d}:30" for place, stage in enumerate(STAGES)}
    take(store, text_file(tmp_path / "a.csv", WIDE, wide(**at)), rules)
    rows = store.db.execute("SELECT * FROM clearance_v")
    heads = [column[0] for column in rows.description]
    path = text_file(tmp_path / "b.csv", heads, *[["" if cell is None else str(cell) for cell in row] for row in rows])
    report = take(store, path, rules)
    assert (report.duplicates, report.rejections) == (1, [])


def test_an_empty_cell_is_not_happened_yet_and_takes_nothing_away(store: Store, rules: Rules, tmp_path: Path) -> None:
    take(
        store, text_file(tmp_path / "a.csv", WIDE, wide(arrived="2025-11-03 08:30", accepted="2025-11-03 09:00")), rules
    )
    report = take(store, text_file(tmp_path / "b.csv", WIDE, wide(arrived="2025-11-03 08:30")), rules)
    assert report.duplicates == 1
    assert len(stages_of(final(store)[0])) == 2


def test_totals_notes_blank_rows_and_repeated_headings_are_passed_over(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    row = wide(arrived="2025-11-03 08:30")
    note = ["制表人：张三  审核：李四"]
    path = text_file(
        tmp_path / "a.csv", ["口岸通关时效登记表"], WIDE, row, [], WIDE, [OTHER, *row[1:]], ["合计", "2票"], note
    )
    report = take(store, path, rules)
    assert (report.rows_read, report.accepted, report.rejected) == (2, 2, 0)
    assert report.skipped_totals == 1


# Times and zones


def at_of(store: Store) -> list[str]:
    return [stages_of(record).get("arrived", "") for record in final(store)]


def times_file(path: Path, *times: str, first: int = 1) -> Path:
    rows = [[f"{n:09d}", "import", "rail", said] for n, said in enumerate(times, first)]
    return text_file(path, ["declaration_no", "direction", "mode", "arrived"], *rows)


@pytest.mark.parametrize(
    "said",
    [
        "2025-11-03 08:30",
        "2025-11-03T08:30:00",
        "2025/11/3 8:30",
        "2025年11月3日 8时30分",
        "2025年11月3日上午8点半",
        "03.11.2025 08:30",
        "20251103083000",
        "2025-11-03 8:30 AM",
        "２０２５－１１－０３　０８：３０",
        "45964.3541666667",
    ],
)
def test_the_usual_writings_of_a_time_in_the_desks_zone(store: Store, rules: Rules, tmp_path: Path, said: str) -> None:
    report = take(store, times_file(tmp_path / "a.csv", said), rules)
    assert (report.rejections, report.zone) == ([], "Asia/Shanghai")
    assert at_of(store) == ["2025-11-03T00:30:00Z"]


@pytest.mark.parametrize(
    "said",
    [
        "2025-11-03T00:30:00Z",
        "2025-11-03T05:30:00+05:00",
        "2025-11-03 05:30 Asia/Almaty",
        "2025-11-03 0530 +0500",
        "20251103053000+0500",
        "2025-11-03T0530+05",
        "2025-11-03 5时30分 UTC+5",
        "２０２５－１１－０３ ０５：３０＋０５：００",
        "2025-11-03 05.30 UTC+5",
    ],
)
def test_one_zone_is_obeyed_and_a_time_without_among_them_is_refused(
    store: Store, rules: Rules, tmp_path: Path, said: str
) -> None:
    report = take(store, times_file(tmp_path / "a.csv", said, "2025-11-03 08:30", said), rules)
    assert codes(report) == [(3, "arrived", "instant-zone-mixed")]
    assert report.zone == ""
    assert at_of(store) == ["2025-11-03T00:30:00Z"] * 2


def test_different_zones_that_are_all_named_are_no_problem(store: Store, rules: Rules, tmp_path: Path) -> None:
    report = take(store, times_file(tmp_path / "a.csv", "2025-11-03T08:30+08:00", "2025-11-03T05:30+05:00"), rules)
    assert report.rejections == []
    assert at_of(store) == ["2025-11-03T00:30:00Z"] * 2


@pytest.mark.parametrize(
    "heading",
    [
        "Arrived (UTC+5)",
        "Arrived (Asia/Almaty)",
        "Время прибытия (+05:00)",
        "运抵时间（UTC+05:00）",
        "Arrival time, UTC+5",
        "arrived [Asia/Almaty]",
    ],
)
@pytest.mark.parametrize("said", ["2025-11-03 05:30", datetime(2025, 11, 3, 5, 30), 45964.22916666667])
def test_a_zone_in_the_heading_is_that_of_its_column(
    store: Store, rules: Rules, tmp_path: Path, heading: str, said: Any
) -> None:
    rows = [
        ["declaration_no", "direction", "mode", heading, "released"],
        [DECLARATION, "import", "rail", said, "2025-11-03 10:30"],
    ]
    report = take(store, workbook(tmp_path / "a.xlsx", *rows), rules)
    assert report.rejections == []
    assert stages_of(final(store)[0]) == {"arrived": "2025-11-03T00:30:00Z", "released": "2025-11-03T02:30:00Z"}


def test_a_zone_in_the_text_stands_above_that_of_the_heading(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [["declaration_no", "direction", "mode", "arrived (UTC+5)"]]
    rows += [
        [number, "import", "rail", said]
        for number, said in ((DECLARATION, "2025-11-03 08:30+08:00"), (OTHER, "2025-11-03 05:30"))
    ]
    assert take(store, text_file(tmp_path / "a.csv", *rows), rules).rejections == []
    assert at_of(store) == ["2025-11-03T00:30:00Z"] * 2


def test_the_gap_and_the_fold_of_a_zone_with_summer_time_are_told(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = times_file(
        tmp_path / "a.csv", "2025-03-30 02:30", "2025-10-26 02:30", "2025-10-26 02:30+01:00", "2025-10-26 03:30"
    )
    report = take(store, path, replace(rules, zone="Europe/Berlin"))
    assert [code for *_, code in codes(report)] == ["instant-gap", "instant-fold", "instant-zone-mixed"]
    path = times_file(tmp_path / "b.csv", "2025-03-30 02:30", "2025-10-26 02:30", "2025-10-26 03:30", first=9)
    report = take(store, path, replace(rules, zone="Europe/Berlin"))
    assert codes(report) == [(2, "arrived", "instant-gap"), (3, "arrived", "instant-fold")]
    assert "2025-03-30 03:00" in report.rejections[0]["message"]
    assert "+02:00" in report.rejections[1]["message"]
    named = [f"2025-{day} 02:30 Europe/Berlin" for day in ("03-30", "10-26")]
    report = take(store, times_file(tmp_path / "c.csv", *named), rules)
    assert [code for *_, code in codes(report)] == ["instant-gap", "instant-fold"]


@pytest.mark.parametrize(
    ("said", "code", "named"),
    [
        ("2025-02-29 08:30", "instant-leap", "2025"),
        ("29.02.2025 08:30", "instant-leap", "2025"),
        ("0205-11-03 08:30", "instant-year", "2025-11-03 08:30"),
        ("3.11.0205 08:30", "instant-year", "3.11.2025"),
        ("2052-11-03 08:30", "instant-year", "2025-11-03 08:30"),
        ("2025-11-03", "instant-time", "time of day"),
        ("08:30", "instant-day", "08:30"),
        ("2025-11-03 25:61", "instant-clock", "24:00"),
        ("2025-11-03 08:30 CST", "instant-zone", "CST"),
        ("03/11/2025 08:30", "day-ambiguous", "2025-03-11"),
        ("是", "instant-form", "是"),
        ("-20", "instant-form", "-20"),
        ("now", "instant-form", "now"),
    ],
)
def test_a_time_that_cannot_be_meant_is_refused_with_what_is_wrong(
    store: Store, rules: Rules, tmp_path: Path, said: str, code: str, named: str
) -> None:
    report = take(store, times_file(tmp_path / "a.csv", said, "2024-02-29 08:30"), rules)
    assert codes(report) == [(2, "arrived", code)]
    assert named in report.rejections[0]["message"]
    assert report.rejections[0]["value"] == said
    assert at_of(store) == ["2024-02-29T00:30:00Z"]


def test_a_time_in_the_future_is_taken_with_a_warning(store: Store, rules: Rules, tmp_path: Path) -> None:
    report = take(store, times_file(tmp_path / "a.csv", "2025-12-03 12:04", "2025-12-03 12:06"), rules)
    assert (report.accepted, report.warnings) == (2, 1)


def test_real_dates_of_a_workbook_serials_and_texts_are_the_same_to_the_second(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    first = datetime(2025, 11, 3, 0, 0, 1)
    said = [first + timedelta(seconds=86_398 * n // 600) for n in range(601)]
    rows: list[list[Any]] = [["报关单号", "进出口", "运输方式", "运抵", "放行", "离场"]]
    for n, at in enumerate(said):
        serial = (at - datetime(1899, 12, 30)) / timedelta(days=1)
        rows.append([f"94042025100000{n:04d}", "进口", "铁路", at, serial, f"{at:%Y-%m-%d %H:%M:%S}"])
    report = take(store, workbook(tmp_path / "a.xlsx", *rows), rules)
    assert report.rejections == []
    for record, at in zip(final(store), said, strict=True):
        assert record.arrived_s == record.released_s == record.departed_s
        assert stages_of(record)["arrived"] == f"{at - timedelta(hours=8):%Y-%m-%dT%H:%M:%SZ}"


def test_a_workbook_that_counts_from_1904(store: Store, rules: Rules, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = datetime(1904, 1, 1)
    at = datetime(2025, 11, 3, 8, 30)
    serial = (at - datetime(1904, 1, 1)) / timedelta(days=1)
    for row in (["报关单号", "进出口", "运输方式", "运抵", "放行"], [DECLARATION, "进口", "铁路", at, serial]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert take(store, tmp_path / "a.xlsx", rules).rejections == []
    assert set(stages_of(final(store)[0]).values()) == {"2025-11-03T00:30:00Z"}


def test_a_day_given_for_the_file_is_that_of_times_without_one(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [["报关单号", "进出口", "运输方式", "运抵", "放行"], [DECLARATION, "进口", "铁路", time(8, 30), "20:15"]]
    path = workbook(tmp_path / "a.xlsx", *rows)
    assert [code for *_, code in codes(take(store, path, rules))] == ["instant-day"] * 2
    assert take(store, path, rules, day="2025-11-03").rejections == []
    assert stages_of(final(store)[0]) == {"arrived": "2025-11-03T00:30:00Z", "released": "2025-11-03T12:15:00Z"}


def test_a_declaration_that_excel_kept_as_a_number_is_refused(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", WIDE, [int(DECLARATION), *wide(arrived="2025-11-03 08:30")[1:]])
    assert codes(take(store, path, rules)) == [(2, "报关单号", "digits-lost")]


# Contradictions; nothing half-written


def test_a_release_before_the_acceptance_is_refused_in_one_row_and_over_two(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    row = wide(accepted="2025-11-03 12:00", released="2025-11-03 11:00")
    report = take(store, text_file(tmp_path / "a.csv", WIDE, row), rules)
    assert codes(report) == [(2, "放行", "stage-impossible")]
    rows = [
        [DECLARATION, "import", "rail", *one]
        for one in (("released", "2025-11-03 11:00"), ("accepted", "2025-11-03 12:00"))
    ]
    report = take(store, text_file(tmp_path / "b.csv", LONG, *rows), rules)
    assert [(row, code) for row, _, code in codes(report)] == [(3, "stage-impossible")]
    assert "2025-11-03 12:00" in report.rejections[0]["message"]
    assert list(stages_of(final(store)[0])) == ["released"]


def test_the_same_consignment_twice_the_same_adds_nothing_and_otherwise_is_told(
    store: Store, rules: Rules, tmp_path: Path
) -> None:
    row = wide(arrived="2025-11-03 08:30")
    other = wide(arrived="2025-11-03 08:31")
    path = text_file(tmp_path / "a.csv", WIDE, row, row, other)
    report = take(store, path, rules)
    assert (report.accepted, report.duplicates, report.rejected) == (1, 1, 1)
    assert codes(report) == [(4, "运抵", "consignment-twice")]
    assert all(said in report.rejections[0]["message"] for said in (DECLARATION, "08:30", "08:31"))
    report = take(store, path, rules)
    assert (report.accepted, report.duplicates, codes(report)) == (0, 2, [(4, "运抵", "stage-differs")])


def test_the_same_file_twice_adds_nothing_and_is_not_journaled(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [[f"94042025100000{n:04d}", *wide(arrived="2025-11-03 08:30")[1:]] for n in range(50)]
    path = text_file(tmp_path / "a.csv", WIDE, *rows)
    assert take(store, path, rules).accepted == 50
    position = journal.position(store)
    assert take(store, path, rules).duplicates == 50
    assert journal.position(store) == position == 50
    assert all(check.ok for check in verify(store))


@pytest.mark.parametrize("wrong", ["row", "merge"])
def test_abort_keeps_the_whole_file_out(store: Store, rules: Rules, tmp_path: Path, wrong: str) -> None:
    take(store, text_file(tmp_path / "a.csv", WIDE, wide(released="2025-11-03 20:00")), rules)
    before = (final(store), journal.position(store))
    late = {"row": "soon", "merge": "2025-11-03 21:00"}[wrong]
    rows = [[OTHER, *wide(arrived="2025-11-03 08:30")[1:]], wide(released=late)]
    path = text_file(tmp_path / "b.csv", WIDE, *rows)
    report = take(store, path, rules, on_error="abort")
    assert (report.accepted, report.duplicates, report.changed, report.rejected) == (0, 0, 0, 1)
    assert (final(store), journal.position(store)) == before
    report = take(store, path, rules)
    assert (report.accepted, report.rejected) == (1, 1)


def test_a_dry_run_counts_the_same_and_adds_nothing(store: Store, rules: Rules, tmp_path: Path) -> None:
    row = wide(arrived="2025-11-03 08:30")
    path = text_file(tmp_path / "a.csv", WIDE, row, row, wide(arrived="2025-11-03 09:30"), wide(released="soon"))
    dry = take(store, path, rules, dry_run=True)
    assert final(store) == []
    assert dry.as_dict() == take(store, path, rules).as_dict()


def test_cancel_adds_nothing_and_progress_is_told(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [[f"94042025100000{n:04d}", *wide(arrived="2025-11-03 08:30")[1:]] for n in range(1200)]
    path = text_file(tmp_path / "a.csv", WIDE, *rows)
    with pytest.raises(Cancelled):
        take(store, path, rules, cancelled=lambda: True)
    assert (final(store), journal.position(store)) == ([], 0)
    told: list[tuple[int, int]] = []
    take(store, path, rules, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1] == (1201, 1201)


def test_bad_rows_go_out_with_their_reason_and_come_back_corrected(store: Store, rules: Rules, tmp_path: Path) -> None:
    at = datetime(2025, 11, 3, 8, 30)
    rows = [
        [DECLARATION, "进口", "铁路", at, "2025-11-03 20:00"],
        [OTHER, "进口", "铁路", at, "2025-11-03"],
        ["", "进口", "铁路", at, ""],
        [DECLARATION, "进口", "铁路", at, "2025-11-03 21:00"],
    ]
    path = workbook(tmp_path / "a.xlsx", ["报关单号", "进出口", "运输方式", "运抵", "放行"], *rows)
    report = take(store, path, rules)
    assert [code for *_, code in codes(report)] == ["instant-time", "consignment-unnamed", "consignment-twice"]
    book = read_book(path)
    out = tmp_path / "bad.xlsx"
    assert write_rejects(out, book, guess(book, subject=CLEARANCE), report.rejections) == 3
    wrong = openpyxl.load_workbook(out)
    sheet = wrong.worksheets[0]
    assert "time of day" in sheet["F2"].value
    sheet["E2"], sheet["A3"], sheet["E4"] = "2025-11-03 20:30", "940420251000000012", "2025-11-03 20:00"
    wrong.save(out)
    report = take(store, out, rules)
    assert (report.accepted, report.duplicates, report.rejections) == (2, 1, [])
    assert {stages_of(record)["arrived"] for record in final(store)} == {"2025-11-03T00:30:00Z"}


def test_a_file_without_headings_says_what_headings_to_give(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", ["甲", "乙", "丙"], ["1", "2", "3"])
    with pytest.raises(Exception, match="报关单号") as caught:
        take(store, path, rules)
    assert getattr(caught.value, "code", "") == "no-headings"


def test_a_remembered_mapping_reads_headings_that_nobody_knows(store: Store, rules: Rules, tmp_path: Path) -> None:
    heads = ["甲", "乙", "丙", "丁"]
    path = text_file(tmp_path / "a.csv", heads, [DECLARATION, "进口", "铁路", "2025-11-03 08:30"])
    how = replace(
        guess(read_book(path), header_row=0, subject=CLEARANCE),
        columns={"declaration_no": 0, "direction": 1, "mode": 2, "arrived": 3},
    )
    save(store.folder, "registers", how)
    assert take(store, path, rules, mapping="registers").accepted == 1
    assert at_of(store) == ["2025-11-03T00:30:00Z"]


def test_a_chinese_csv_as_excel_saves_it(store: Store, rules: Rules, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", WIDE, wide(arrived="2025/11/3 8:30"), encoding="gb18030")
    assert take(store, path, rules).accepted == 1
    assert at_of(store) == ["2025-11-03T00:30:00Z"]


def test_a_merged_train_number_stands_for_all_its_rows(store: Store, rules: Rules, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["车次", "进出口", "运输方式", "箱号", "运抵"],
        ["X8024", "进口", "铁路", "CSQU3054383", datetime(2025, 11, 3, 8, 30)],
        [None, "进口", "铁路", "MSKU0000006", None],
    ):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("E2:E3")
    book.save(tmp_path / "a.xlsx")
    assert take(store, tmp_path / "a.xlsx", rules).accepted == 2
    assert {record.train_no for record in final(store)} == {"X8024"}
    assert at_of(store) == ["2025-11-03T00:30:00Z"] * 2


def test_contradictions_are_told_in_the_row_that_they_are_in(store: Store, rules: Rules, tmp_path: Path) -> None:
    rows = [
        wide(arrived="2025-11-03 08:30"),
        wide(released="soon"),
        wide(arrived="2025-11-03 09:30"),
        wide(departed="later"),
    ]
    report = take(store, text_file(tmp_path / "a.csv", WIDE, *rows), rules)
    assert [row for row, *_ in codes(report)] == [3, 4, 5]
    assert report.rejected == 3
