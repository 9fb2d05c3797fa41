"""Days as clerks and files write them, months, spans that are compared, and instants."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from horgosdesk.core import calendar
from horgosdesk.core.errors import Problem

TODAY = date(2025, 12, 3)
DESK = "Asia/Shanghai"

days = st.dates(date(2000, 1, 1), date(2100, 12, 31))
typed = st.text(st.sampled_from("0123456789２-–/.年月日号 T:+ZAPM٣"), max_size=24)


def refused(text: str, today: date = TODAY) -> Problem:
    """What is said about a text that is no day."""
    with pytest.raises(Problem) as caught:
        calendar.parse_day(text, today)
    return caught.value


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-03",
        "2025/11/3",
        "2025年11月3日",
        "20251103",
        "45964",
        "45964.0",
        "45964.604166666664",
        "2025.11.3",
        "3.11.2025",
        "03.11.2025",
        "2025-11-03 00:00:00",
        "2025-11-03T14:30:00",
        "2025-11-03T14:30:00.000Z",
        "2025-11-03T14:30+08:00",
        "2025/11/3 2:30:00 PM",
        "2025年11月3日14:30",
        "2025年 11月 3日",
        "２０２５－１１－０３",
        "２０２５年１１月３日",
        "2025–11–03",
        " 2025-11-03\u00a0",
        "\u200e2025-11-03\ufeff",
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert calendar.parse_day(text, TODAY) == "2025-11-03"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3", "2025-12-03"),
        ("03", "2025-12-03"),
        ("3日", "2025-12-03"),
        ("11-3", "2025-11-03"),
        ("11/3", "2025-11-03"),
        ("1103", "2025-11-03"),
        ("11月3日", "2025-11-03"),
        ("12-3", "2025-12-03"),
        ("12-4", "2024-12-04"),
        ("1231", "2024-12-31"),
        ("2-29", "2024-02-29"),
        ("１１０３", "2025-11-03"),
    ],
)
def test_the_short_forms_of_a_clerk_mean_a_day_that_has_been(text: str, day: str) -> None:
    assert calendar.parse_day(text, TODAY) == day


def test_in_january_the_last_days_of_december_are_those_of_last_year() -> None:
    assert calendar.parse_day("1231", date(2026, 1, 2)) == "2025-12-31"
    assert calendar.parse_day("0101", date(2026, 1, 2)) == "2026-01-01"
    assert calendar.parse_day("2-29", date(2024, 2, 29)) == "2024-02-29"
    assert refused("2-29", date(2027, 3, 1)).code == "day-form"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31/31/2025", "day-form"),
        ("2025-02-30", "day-form"),
        ("2025-02-29", "day-form"),
        ("2025-13-01", "day-form"),
        ("20250230", "day-form"),
        ("2-30", "day-form"),
        ("0", "day-form"),
        ("32", "day-form"),
        ("", "day-form"),
        ("yesterday", "day-form"),
        ("2025-11", "day-form"),
        ("0000-01-01", "day-form"),
        ("٢٠٢٥-11-03", "day-form"),
        ("2025-11-03" + " " * 50_000 + "x", "day-form"),
        ("03/11/2025", "day-ambiguous"),
        ("3-11-2025", "day-ambiguous"),
        ("11/3/2025 12:00:00 AM", "day-ambiguous"),
        ("25-11-03", "day-ambiguous"),
        ("3.11.25", "day-ambiguous"),
        ("1/2/3", "day-ambiguous"),
        ("1999-12-31", "day-year"),
        ("2101-01-01", "day-year"),
        ("99999", "day-year"),
        ("00000", "day-year"),
    ],
)
def test_what_is_no_day_or_not_clearly_one_is_refused(text: str, code: str) -> None:
    problem = refused(text)
    assert problem.code == code
    assert "2025-11-03" in str(problem) or "year" in str(problem)


def test_an_ambiguous_day_names_both_that_it_may_be() -> None:
    problem = refused("03/11/2025")
    assert str(problem) == "“03/11/2025” can mean 2025-03-11 or 2025-11-03. Write it with the year first."


@pytest.mark.parametrize(
    ("text", "day"), [("25/12/2024", "2024-12-25"), ("12/25/2024", "2024-12-25"), ("05/05/2025", "2025-05-05")]
)
def test_a_day_that_can_only_be_read_one_way_is_read(text: str, day: str) -> None:
    assert calendar.parse_day(text, TODAY) == day


@given(day=days)
def test_every_writing_of_a_day_means_that_day(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    for text in (
        day.isoformat(),
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day:%Y%m%d}",
        str(serial),
        f"{serial}.999",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.isoformat()}T23:59:59",
    ):
        assert calendar.parse_day(text, TODAY) == day.isoformat()


@given(day=days, today=days)
def test_a_short_form_never_means_a_day_to_come(day: date, today: date) -> None:
    try:
        found = date.fromisoformat(calendar.parse_day(f"{day:%m%d}", today))
    except Problem:
        # 29 February where neither year has one, or the year before the first
        assert (day.month, day.day) == (2, 29) or today.year == 2000
    else:
        assert today - timedelta(days=366) <= found <= today


@given(text=st.text() | typed, today=days)
def test_no_text_raises_anything_but_a_problem(text: str, today: date) -> None:
    for parse in (
        lambda: calendar.parse_day(text, today),
        lambda: calendar.parse_month(text),
        lambda: calendar.parse_instant(text, DESK),
    ):
        try:
            parse()
        except Problem as problem:
            assert str(problem)


def test_excel_serials_of_both_systems() -> None:
    assert calendar.day_from_serial(45964) == "2025-11-03"
    assert calendar.day_from_serial(Decimal("45964.75")) == "2025-11-03"
    assert calendar.day_from_serial(36526) == "2000-01-01"
    # the same day counts 1 462 less in a workbook that counts from 1904
    assert calendar.day_from_serial(45964 - 1462, date1904=True) == "2025-11-03"
    for serial in (36525, 73416, -1, 10**12, Decimal("1E+30")):
        with pytest.raises(Problem):
            calendar.day_from_serial(serial)


# Months and spans


@pytest.mark.parametrize(
    "text", ["2025-11", "2025/11", "2025.11", "202511", "2025年11月", "２０２５－１１", " 2025 年 11 月"]
)
def test_a_month_is_read_however_it_is_written(text: str) -> None:
    assert calendar.parse_month(text) == "2025-11"


@pytest.mark.parametrize(
    "text", ["2025-13", "2025-00", "20251", "11-2025", "", "2025", "1999-12", "2025-11-03", "November"]
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="Write it as 2025-11") as caught:
        calendar.parse_month(text)
    assert caught.value.code == "month-form"


def test_a_month_of_one_digit() -> None:
    assert calendar.parse_month("2025-1") == calendar.parse_month("2025年1月") == "2025-01"


def test_the_days_of_a_month() -> None:
    assert calendar.month_of("2025-11-03") == "2025-11"
    assert calendar.month_days("2025-11") == ("2025-11-01", "2025-11-30")
    assert calendar.month_days("2024-02") == ("2024-02-01", "2024-02-29")
    assert calendar.month_days("2100-02") == ("2100-02-01", "2100-02-28")
    assert calendar.days_between("2024-02-28", "2024-03-01") == ["2024-02-28", "2024-02-29", "2024-03-01"]
    assert calendar.days_between("2024-03-01", "2024-02-28") == []


def test_the_day_a_year_before() -> None:
    assert calendar.year_before("2025-11-03") == "2024-11-03"
    assert calendar.year_before("2024-02-29") == "2023-02-28"
    assert calendar.year_before("2025-02-28") == "2024-02-28"


@pytest.mark.parametrize(
    ("span", "base"),
    [
        # the year to date is cut at the same day
        (("2025-01-01", "2025-11-03"), ("2024-01-01", "2024-11-03")),
        # whole months meet whole months
        (("2025-11-01", "2025-11-30"), ("2024-11-01", "2024-11-30")),
        (("2024-02-01", "2024-02-29"), ("2023-02-01", "2023-02-28")),
        (("2025-02-01", "2025-02-28"), ("2024-02-01", "2024-02-29")),
        (("2025-01-01", "2025-02-28"), ("2024-01-01", "2024-02-29")),
        (("2024-11-20", "2025-02-28"), ("2023-11-20", "2024-02-29")),
        # a part of a month meets as many days
        (("2025-02-15", "2025-02-28"), ("2024-02-15", "2024-02-28")),
        (("2025-02-28", "2025-02-28"), ("2024-02-28", "2024-02-28")),
        (("2024-02-29", "2024-02-29"), ("2023-02-28", "2023-02-28")),
        (("2024-02-01", "2024-02-28"), ("2023-02-01", "2023-02-28")),
    ],
)
def test_the_span_that_a_span_is_compared_with(span: tuple[str, str], base: tuple[str, str]) -> None:
    assert calendar.same_span_last_year(*span) == base


@given(day=days.filter(lambda day: day.year > 2000), length=st.integers(0, 400))
def test_spans_that_are_compared_are_as_long_but_for_a_29_february(day: date, length: int) -> None:
    first, last = day.isoformat(), (day + timedelta(days=length)).isoformat()
    base_first, base_last = calendar.same_span_last_year(first, last)
    assert base_first <= base_last
    now, before = calendar.days_between(first, last), calendar.days_between(base_first, base_last)
    leap = [one for one in now + before if one.endswith("-02-29")]
    assert abs(len(now) - len(before)) <= len(leap)


@given(month=days.filter(lambda day: day.year > 2000).map(lambda day: f"{day:%Y-%m}"))
def test_a_whole_month_is_compared_with_a_whole_month(month: str) -> None:
    before = f"{int(month[:4]) - 1}{month[4:]}"
    assert calendar.same_span_last_year(*calendar.month_days(month)) == calendar.month_days(before)


# Instants


def test_the_statistical_day_is_that_of_the_desks_zone() -> None:
    late = datetime(2025, 11, 2, 17, 0, tzinfo=UTC)
    assert calendar.statistical_day(late, "Asia/Shanghai") == "2025-11-03"
    assert calendar.statistical_day(late, "Asia/Almaty") == "2025-11-02"
    # Kazakhstan moved from UTC+6 to UTC+5 on 1 March 2024
    for day, hour in (("2024-02-28", 18), ("2024-03-05", 19)):
        year, month, number = map(int, day.split("-"))
        midnight = datetime(year, month, number, hour, 0, tzinfo=UTC)
        assert calendar.statistical_day(midnight, "Asia/Almaty") > day
        assert calendar.statistical_day(midnight - timedelta(minutes=1), "Asia/Almaty") == day


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2025-11-03T14:30", "2025-11-03T06:30:00.000Z"),
        ("2025-11-03 14:30:15", "2025-11-03T06:30:15.000Z"),
        ("2025-11-03T14:30+08:00", "2025-11-03T06:30:00.000Z"),
        ("2025-11-03T14:30:00.123456+05:00", "2025-11-03T09:30:00.123Z"),
        ("2025-11-03T06:30:00Z", "2025-11-03T06:30:00.000Z"),
        ("20251103T143000", "2025-11-03T06:30:00.000Z"),
        ("２０２５-11-03T14:30", "2025-11-03T06:30:00.000Z"),
    ],
)
def test_an_instant_without_offset_is_in_the_desks_zone(text: str, utc: str) -> None:
    assert calendar.utc_text(calendar.parse_instant(text, DESK)) == utc


@pytest.mark.parametrize(
    "text",
    ["", "2025-11-03", "14:30", "2025-02-30T10:00", "2025-11-03T25:00", "2025-11-03T10:00+25:00", "soon",
     "0001-01-01T00:00+08:00", "9999-12-31T23:59-08:00"],
)  # fmt: skip
def test_what_is_no_instant_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="is not a time") as caught:
        calendar.parse_instant(text, DESK)
    assert caught.value.code == "instant-form"


@given(instant=st.datetimes(datetime(2000, 1, 2), datetime(2100, 12, 30), timezones=st.just(UTC)))
@example(datetime(2025, 11, 3, 6, 30, tzinfo=UTC))
def test_an_instant_as_files_keep_it_is_read_again(instant: datetime) -> None:
    text = calendar.utc_text(instant)
    assert text.endswith("Z")
    assert len(text) == 24
    assert timedelta() <= instant - calendar.parse_instant(text, "Asia/Almaty") < timedelta(milliseconds=1)
