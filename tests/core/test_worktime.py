"""Working time of the posts: weeks counted by hand, and what must hold of any opening hours."""

import time
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import read_instant, show_instant
from horgosdesk.core.worktime import (
    SpecialDay,
    Worktime,
    Worktimes,
    known_until,
    read_days,
    read_hours,
    working_days,
)

HEADING = "country,mode,days,opens,closes,zone\n"
OFFICE = HEADING + (
    "CN,,work,10:00,14:00,Asia/Shanghai\nCN,,work,16:00,20:00,Asia/Shanghai\n"
    "KZ,,work,09:00,13:00,Asia/Almaty\nKZ,,work,14:00,18:00,Asia/Almaty\n"
)
COUNTRIES = {"CN", "KZ", "DE", "AQ"}
MODES = {"rail", "road"}


def post(lines: str, country: str = "CN", mode: str = "", years: tuple[int, int] = (2024, 2026)) -> Worktime:
    return Worktimes(read_hours(lines, COUNTRIES, MODES), (), *years).of(country, mode)


OFFICE_CN = post(OFFICE)
OFFICE_KZ = post(OFFICE, "KZ")
NIGHT = post(HEADING + "CN,,work,22:00,30:00,Asia/Shanghai\n")
ALWAYS = post(HEADING + "DE,,1234567,00:00,24:00,Europe/Berlin\n", "DE")
RARE = post(HEADING + "CN,rail,7,00:00,00:01,Asia/Shanghai\n", mode="rail")
# both its Sundays' hours lie about the change of the clocks
CROSSED = post(HEADING + "DE,,7,02:30,03:30,Europe/Berlin\nDE,,7,01:00,02:15,Europe/Berlin\n", "DE")
POSTS = (OFFICE_CN, OFFICE_KZ, NIGHT, ALWAYS, RARE, CROSSED)

posts = st.sampled_from(POSTS)
instants = st.integers(
    int(datetime(2023, 12, 1, tzinfo=ZoneInfo("UTC")).timestamp()),
    int(datetime(2027, 2, 1, tzinfo=ZoneInfo("UTC")).timestamp()),
)


def at(text: str, zone: str = "Asia/Shanghai") -> int:
    return read_instant(text, zone).at_s


def hours(worktime: Worktime, first: str, last: str, zone: str = "Asia/Shanghai") -> float:
    """Working hours between two local times."""
    return (worktime.open_seconds(at(last, zone)) - worktime.open_seconds(at(first, zone))) / 3600


# Weeks by hand


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        # National Day 2025: 1 to 8 October off, for which Sunday 28 September and Saturday 11 October are worked
        ("2025-09-28", "2025-10-13", 6),
        ("2025-09-28", "2025-09-29", 1),
        ("2025-10-01", "2025-10-09", 0),
        ("2025-10-11", "2025-10-12", 1),
        ("2025-10-12", "2025-10-13", 0),
        # Spring Festival 2026: 15 to 23 February off, for which the Saturdays 14 and 28 are worked
        ("2026-02-14", "2026-03-01", 6),
        ("2026-02-14", "2026-02-15", 1),
        ("2026-02-15", "2026-02-24", 0),
        # a week and a weekend like any other
        ("2025-11-03", "2025-11-10", 5),
        ("2025-11-08", "2025-11-10", 0),
        # New Year 2026 is off until the 3rd, for which Sunday 4 January is worked
        ("2025-12-29", "2026-01-05", 4),
    ],
)
def test_weeks_in_china(first: str, last: str, days: int) -> None:
    assert hours(OFFICE_CN, f"{first} 00:00", f"{last} 00:00") == 8 * days


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        # Nauryz 2025: 21 to 23 March, of which two fall on a weekend and are made up for on the 24th and 25th
        ("2025-03-17", "2025-03-24", 4),
        ("2025-03-24", "2025-03-31", 3),
        # 8 May 2024 off, for which Saturday the 4th is worked; 1, 7 and 9 May off
        ("2024-04-29", "2024-05-06", 5),
        ("2024-05-06", "2024-05-13", 2),
        ("2025-11-03", "2025-11-10", 5),
    ],
)
def test_weeks_in_kazakhstan(first: str, last: str, days: int) -> None:
    assert hours(OFFICE_KZ, f"{first} 00:00", f"{last} 00:00", "Asia/Almaty") == 8 * days


def test_within_a_day() -> None:
    for first, last, open_h in (
        ("09:00", "10:00", 0),
        ("09:30", "10:30", 0.5),
        ("13:00", "17:00", 2),
        ("14:00", "16:00", 0),
        ("19:59:59", "23:00", 1 / 3600),
    ):
        assert hours(OFFICE_CN, f"2025-11-03 {first}", f"2025-11-03 {last}") == pytest.approx(open_h, abs=1e-9)
    # from Friday evening to Monday morning only one hour of each is worked
    assert hours(OFFICE_CN, "2025-11-07 19:00", "2025-11-10 11:00") == 2


def test_open_or_not_and_when_next() -> None:
    for text, is_open, following in (
        ("2025-11-03 09:59:59", False, "2025-11-03 10:00"),
        ("2025-11-03 10:00", True, "2025-11-03 10:00"),
        ("2025-11-03 13:59:59", True, "2025-11-03 13:59:59"),
        ("2025-11-03 14:00", False, "2025-11-03 16:00"),
        ("2025-11-07 20:00", False, "2025-11-10 10:00"),
        ("2025-09-30 20:00", False, "2025-10-09 10:00"),
    ):
        assert OFFICE_CN.is_open(at(text)) == is_open, text
        assert show_instant(OFFICE_CN.next_opening(at(text)) or 0, "Asia/Shanghai") == following


def test_beyond_the_years_it_stands_still() -> None:
    before, after = at("2023-12-29 12:00"), at("2027-01-04 12:00")
    assert not OFFICE_CN.covers(before) and not OFFICE_CN.covers(after) and OFFICE_CN.covers(at("2026-12-31 23:59"))
    assert OFFICE_CN.open_seconds(before) == 0
    assert OFFICE_CN.open_seconds(after) == OFFICE_CN.passed[-1]
    assert not OFFICE_CN.is_open(before) and not OFFICE_CN.is_open(after)
    assert show_instant(OFFICE_CN.next_opening(before) or 0, "Asia/Shanghai") == "2024-01-02 10:00"
    assert OFFICE_CN.next_opening(after) is None
    assert OFFICE_CN.next_opening(at("2026-12-31 20:00")) is None


def test_a_span_over_the_night_belongs_to_the_day_it_begins_on() -> None:
    # Friday's night goes on into Saturday; Sunday's is none
    assert hours(NIGHT, "2025-11-07 12:00", "2025-11-08 12:00") == 8
    assert hours(NIGHT, "2025-11-08 12:00", "2025-11-10 12:00") == 0
    assert hours(NIGHT, "2025-11-10 23:00", "2025-11-11 05:30") == 6.5
    assert NIGHT.is_open(at("2025-11-08 05:59")) and not NIGHT.is_open(at("2025-11-08 06:00"))
    # the night before the first year reaches into it
    year = post(HEADING + "CN,,work,22:00,30:00,Asia/Shanghai\n", years=(2026, 2026))
    assert hours(year, "2026-01-01 00:00", "2026-01-01 12:00") == 6


def test_a_post_that_never_closes_is_open_for_all_of_the_years() -> None:
    assert len(ALWAYS.breaks) == 2
    assert ALWAYS.passed[-1] == (date(2027, 1, 1) - date(2024, 1, 1)).days * 86400
    # the day when the clocks are set back has 25 hours, and all of them count
    assert hours(ALWAYS, "2025-10-26 00:00", "2025-10-27 00:00", "Europe/Berlin") == 25
    assert hours(ALWAYS, "2025-03-30 00:00", "2025-03-31 00:00", "Europe/Berlin") == 23
    almaty = post(HEADING + "KZ,,work,00:00,24:00,Asia/Almaty\n", "KZ")
    assert hours(almaty, "2024-02-29 00:00", "2024-03-01 00:00", "Asia/Almaty") == 25


def test_opening_by_weekday_and_month_whatever_the_calendar() -> None:
    lines = (
        "country,mode,days,months,opens,closes,zone\n"
        "CN,,67,5 6 7 8 9,10:00,12:00,Asia/Shanghai\nCN,,67,1|2|3|4|10|11|12,11:00,12:00,Asia/Shanghai\n"
        "CN,,rest,,20:00,21:00,Asia/Shanghai\n"
    )
    assert hours(post(lines), "2025-05-31 00:00", "2025-06-01 00:00") == 3
    assert hours(post(lines), "2025-11-08 00:00", "2025-11-10 00:00") == 4
    # Saturday 11 October 2025 is a working day
    assert hours(post(lines), "2025-10-11 00:00", "2025-10-12 00:00") == 1


def test_lines_of_a_mode_replace_those_for_all() -> None:
    lines = OFFICE + "CN,road,1234567,00:00,24:00,Asia/Shanghai\n"
    made = Worktimes(read_hours(lines, COUNTRIES, MODES), (), 2025, 2025)
    assert hours(made.of("CN", "road"), "2025-11-08 00:00", "2025-11-10 00:00") == 48
    assert hours(made.of("CN", "rail"), "2025-11-08 00:00", "2025-11-10 00:00") == 0
    assert made.of("CN", "rail") is made.of("CN") is made.of("CN", "")
    with pytest.raises(Problem, match="no opening hours of DE") as caught:
        made.of("DE")
    assert caught.value.code == "hours-none"


def test_overrides_win_over_the_calendar_of_their_country() -> None:
    overrides = (
        SpecialDay("CN", date(2025, 11, 5), working=False),
        SpecialDay("CN", date(2025, 11, 8), working=True),
        SpecialDay("KZ", date(2025, 11, 6), working=False),
    )
    own = Worktimes(read_hours(OFFICE, COUNTRIES, MODES), overrides, 2025, 2025)
    assert hours(own.of("CN"), "2025-11-05 00:00", "2025-11-06 00:00") == 0
    assert hours(own.of("CN"), "2025-11-08 00:00", "2025-11-09 00:00") == 8
    assert hours(own.of("CN"), "2025-11-03 00:00", "2025-11-10 00:00") == 40


# The calendar


def test_working_days_of_a_country_with_and_without_a_calendar() -> None:
    china = working_days("CN", (), 2026, 2026)
    assert date(2026, 2, 14) in china and date(2026, 2, 16) not in china
    assert min(china) == date(2025, 12, 31) and max(china) == date(2026, 12, 31)
    # a make-up day at the end of a year stands in the notice of the next
    assert date(2006, 12, 30) in working_days("CN", (), 2006, 2006)
    week = [date(2026, 2, 14) + timedelta(days=n) for n in range(7)]
    assert [day in working_days("ZZ", (), 2026, 2026) for day in week] == [False, False, True, True, True, True, True]


def test_how_far_the_calendar_is_known() -> None:
    assert (known_until("CN") or 0) >= 2026
    assert (known_until("KZ") or 0) >= 2025
    assert known_until("ZZ") is None


def test_three_years_are_made_at_once() -> None:
    working_days("CN", (), 2024, 2026)
    took_s = []
    for _ in range(3):
        began = time.thread_time()
        post(OFFICE)
        took_s.append(time.thread_time() - began)
    assert min(took_s) < 0.1


# What must hold


@given(worktime=posts, three=st.tuples(instants, instants, instants).map(sorted))
def test_working_time_adds_up_and_is_never_more_than_wall_time(worktime: Worktime, three: list[int]) -> None:
    first, middle, last = three
    passed = [worktime.open_seconds(at_s) for at_s in three]
    assert passed == sorted(passed)
    assert (passed[1] - passed[0]) + (passed[2] - passed[1]) == passed[2] - passed[0]
    assert passed[2] - passed[0] <= last - first
    assert worktime.open_seconds(middle + 1) - passed[1] == worktime.is_open(middle)


@given(worktime=posts, at_s=instants)
def test_until_the_next_opening_nothing_is_worked(worktime: Worktime, at_s: int) -> None:
    following = worktime.next_opening(at_s)
    if following is None:
        assert worktime.open_seconds(at_s) == worktime.passed[-1]
    else:
        assert following >= at_s and worktime.is_open(following)
        assert worktime.open_seconds(following) == worktime.open_seconds(at_s)


@pytest.mark.parametrize("worktime", POSTS)
def test_numpy_finds_the_same_between_the_breaks(worktime: Worktime) -> None:
    breaks = np.array(worktime.breaks, np.int64)
    assert np.all(np.diff(breaks) > 0)
    assert np.all((np.diff(worktime.passed) == 0) | (np.diff(worktime.passed) == np.diff(breaks)))
    asked = np.random.default_rng(1).integers(breaks[0] - 10**6, breaks[-1] + 10**6, 5000)
    asked = np.concatenate([asked, breaks, breaks - 1, breaks + 1])
    found = np.interp(asked, breaks, worktime.passed)
    assert found.tolist() == [worktime.open_seconds(int(at_s)) for at_s in asked]


# Tables


def test_the_shipped_tables_are_read_and_marked_as_unverified() -> None:
    made = Worktimes(resources.hours(), resources.days(), 2024, 2026)
    # summer and winter hours of Xinjiang
    assert hours(made.of("CN"), "2025-09-29 16:00", "2025-09-29 19:45") == 3.75
    assert hours(made.of("CN"), "2025-11-03 15:30", "2025-11-03 23:00") == 4
    assert hours(made.of("CN"), "2025-09-28 00:00", "2025-10-13 00:00") == 48
    assert hours(made.of("KZ", "rail"), "2025-11-03 00:00", "2025-11-04 00:00", "Asia/Almaty") == 8
    # Kurban 2025, Friday to Tuesday
    assert hours(made.of("CN"), "2025-06-06 00:00", "2025-06-11 00:00") == 0
    for name in ("hours.csv", "days.csv"):
        heading, *lines = resources.read_text(resources.find(name)).splitlines()
        assert heading.endswith("source,unverified")
        assert lines and all(line.rpartition(",")[2] for line in lines)
        assert f"`../{name}`" in (resources.folder() / "codes" / "SOURCES.md").read_text("utf-8")


def test_the_desks_own_tables_win(tmp_path: Path) -> None:
    assert len(resources.hours(tmp_path)) == len(resources.hours())
    (tmp_path / "hours.csv").write_text(
        HEADING.replace(",", ";") + "cn;RAIL;work;9:00;24:00:00;Asia/Shanghai\n\n", "gb18030"
    )
    (tmp_path / "days.csv").write_text("country,day,kind,name\nCN,2025/11/3,REST,停电\n", "gb18030")
    (own,) = resources.hours(tmp_path)
    assert (own.country, own.mode, own.opens_s, own.closes_s) == ("CN", "rail", 9 * 3600, 86400)
    assert resources.days(tmp_path) == (SpecialDay("CN", date(2025, 11, 3), working=False, name="停电"),)
    (tmp_path / "hours.csv").write_text(HEADING + "\nCN,,work,18:00,09:00,Asia/Shanghai\n", "utf-8")
    with pytest.raises(Problem, match=r"^hours\.csv, line 3: it opens at 18:00 and closes at 09:00"):
        resources.hours(tmp_path)


def test_tables_with_nothing_but_headings() -> None:
    assert read_hours(HEADING, COUNTRIES, MODES) == ()
    assert read_days("country,day,kind,name,source\n", COUNTRIES) == ()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("XX,,work,09:00,10:00,Asia/Shanghai", "table-country"),
        ("中国,,work,09:00,10:00,Asia/Shanghai", "table-country"),
        (",,work,09:00,10:00,Asia/Shanghai", "table-country"),
        ("CN,sledge,work,09:00,10:00,Asia/Shanghai", "hours-mode"),
        ("CN,,sometimes,09:00,10:00,Asia/Shanghai", "hours-days"),
        ("CN,,,09:00,10:00,Asia/Shanghai", "hours-days"),
        ("CN,,8,09:00,10:00,Asia/Shanghai", "hours-days"),
        ("CN,,1-5,09:00,10:00,Asia/Shanghai", "hours-days"),
        ("CN,,work,9,10:00,Asia/Shanghai", "hours-clock"),
        ("CN,,work,09:00,10:60,Asia/Shanghai", "hours-clock"),
        ("CN,,work,09:00,49:00,Asia/Shanghai", "hours-clock"),
        ("CN,,work,,10:00,Asia/Shanghai", "hours-clock"),
        ("CN,,work,18:00,09:00,Asia/Shanghai", "hours-order"),
        ("CN,,work,09:00,09:00,Asia/Shanghai", "hours-order"),
        ("CN,,work,24:00,25:00,Asia/Shanghai", "hours-order"),
        ("CN,,work,09:00,34:00,Asia/Shanghai", "hours-order"),
        ("CN,,work,09:00,10:00,Asia/Peking", "hours-zone"),
        ("CN,,work,09:00,10:00,", "hours-zone"),
        ("CN,,work,09:00,10:00,../etc/passwd", "hours-zone"),
        ("CN,,work,20:00,21:00,Asia/Urumqi", "hours-zones"),
        ("CN,,work,11:00,13:00,Asia/Shanghai", "hours-overlap"),
        ("CN,,6,11:00,13:00,Asia/Shanghai", "hours-overlap"),
        ("CN,,work,22:00,34:30,Asia/Shanghai", "hours-overlap"),
        ("CN,,rest,22:00,35:00,Asia/Shanghai", "hours-overlap"),
        ("CN,,work,11:00,13:00", "table-cells"),
        ('CN,,work,"09:00\n', "table-cells"),
    ],
)
def test_a_bad_line_of_hours_is_named_with_its_number(line: str, code: str) -> None:
    good = "CN,,work,10:00,14:00,Asia/Shanghai\n"
    with pytest.raises(Problem, match=r"^hours\.csv, line ") as caught:
        read_hours(HEADING + good + line + "\n", COUNTRIES, MODES)
    assert caught.value.code == code
    assert caught.value.values["line"] in (3, 4)


@pytest.mark.parametrize("months", ["13", "0", "5-9", "May", "56789"])
def test_months_that_are_none(months: str) -> None:
    with pytest.raises(Problem, match="line 2: the months are"):
        read_hours(
            "country,mode,days,months,opens,closes,zone\n" + f"CN,,work,{months},9:00,10:00,Asia/Shanghai\n",
            COUNTRIES,
            MODES,
        )


def test_lines_that_only_touch_go_together() -> None:
    lines = (
        "country,mode,days,months,opens,closes,zone\nCN,,work,,09:00,12:00,Asia/Shanghai\n"
        "CN,,work,,12:00,14:00,Asia/Shanghai\nCN,,rest,,09:00,14:00,Asia/Shanghai\n"
        "CN,,1234567,,22:00,33:00,Asia/Shanghai\nCN,rail,work,,09:00,14:00,Asia/Shanghai\n"
        "CN,road,work,5,09:00,14:00,Asia/Shanghai\nCN,road,work,6,09:00,15:00,Asia/Shanghai\n"
    )
    assert len(read_hours(lines, COUNTRIES, MODES)) == 7
    assert hours(post(lines), "2025-11-03 09:00", "2025-11-03 14:00") == 5
    # from the end of one span to the beginning of the next
    assert hours(post(lines), "2025-11-03 22:00", "2025-11-04 14:00") == 16


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("XX,2025-11-03,rest", "table-country"),
        ("CN,2025-02-29,rest", "days-day"),
        ("CN,11-3,rest", "days-day"),
        ("CN,3,rest", "days-day"),
        ("CN,0229,rest", "days-day"),
        ("CN,03/11/2025,rest", "days-day"),
        ("CN,,rest", "days-day"),
        ("CN,2025-11-03,off", "days-kind"),
        ("CN,2025-11-03,", "days-kind"),
        ("CN,2025/11/1,work", "table-twice"),
        ("CN,2025-11-03", "table-cells"),
    ],
)
def test_a_bad_line_of_days_is_named_with_its_number(line: str, code: str) -> None:
    with pytest.raises(Problem, match=r"^days\.csv, line 3: ") as caught:
        read_days(f"country,day,kind\nCN,2025-11-01,rest\n{line}\n", COUNTRIES)
    assert caught.value.code == code


@pytest.mark.parametrize("text", ["", "country,day\n", "nonsense", "country;day;sort\n"])
def test_headings_that_are_missing_are_named(text: str) -> None:
    with pytest.raises(Problem, match=r"days\.csv, line 1: the column .*kind"):
        read_days(text, COUNTRIES)


@given(text=st.text() | st.text('CNK,work12:0\n"; ').map(lambda rest: HEADING + rest))
def test_no_table_raises_anything_but_a_problem(text: str) -> None:
    for read in (lambda: read_hours(text, COUNTRIES, MODES), lambda: read_days(text, COUNTRIES)):
        try:
            read()
        except Problem as problem:
            assert ".csv, line " in str(problem)
