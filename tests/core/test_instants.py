"""Instants of stages as clerks type them and files hold them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.core.instants import AHEAD_S, Read, iso, read_instant, show_instant

DESK = "Asia/Shanghai"
NOON = datetime(2025, 12, 3, 12, 0, tzinfo=ZoneInfo(DESK))
ZONES = (DESK, "Asia/Almaty", "Europe/Berlin")
FIRST_S = int(datetime(2000, 1, 2, tzinfo=UTC).timestamp())
LAST_S = int(datetime(2100, 12, 30, tzinfo=UTC).timestamp())

instants = st.integers(FIRST_S, LAST_S)
fragments = st.sampled_from(
    "2025-11-03|3.11.2025|11-3|11月3日|20251103|2025| |T|14:30|1430|45964|:05|.5|下午|PM|Z|+08:00|-20|CST|[Europe/Berlin]"
    "|(|２|٣|年|点半|ago|前|/".split("|")
)
typed = st.lists(fragments, max_size=6).map("".join)


def at(text: str, now: datetime | None = None, zone: str = DESK, near: int | None = None) -> str:
    return iso(read_instant(text, zone, now, near=near).at_s)


def refused(text: str, now: datetime | None = None, zone: str = DESK, near: int | None = None) -> Problem:
    """What is said about a text that is no instant."""
    with pytest.raises(Problem) as caught:
        read_instant(text, zone, now, near=near)
    return caught.value


# In files


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-03 14:30",
        "2025-11-03T14:30",
        "2025-11-03 14:30:00",
        "2025-11-03 14:30:00.000",
        "2025-11-03T14:30:00,987654",
        "2025/11/3 14:30",
        "2025.11.3 14:30",
        "2025. 11. 3 14:30",
        "3.11.2025 14:30",
        "03.11.2025 14.30",
        "2025-11-03, 14:30",
        "2025年11月3日14时30分",
        "2025年11月3日 14时30分00秒",
        "2025年11月3日 14点30分",
        "2025年11月3日14點30",
        "2025 年 11 月 3 日 14 点 30 分",
        "2025年11月3日14点半",
        "2025年11月3日14:30",
        "20251103 1430",
        "2025-11-03 1430",
        "20251103 143000",
        "202511031430",
        "20251103143000",
        "20251103T143000",
        "２０２５－１１－０３　１４：３０",
        "２０２５年１１月３日１４时３０分",
        " 2025-11-03\u00a014:30\ufeff",
        "2025–11–03 14:30",
        "2025-11-03 2:30 PM",
        "2025-11-03 02:30:00pm",
        "2025-11-03 2:30 p.m.",
        "2025/11/3 下午2:30",
        "2025/11/3下午 2:30:00",
        "2025年11月3日 下午2点30分",
        "2025-11-03 下午14:30",
        "45964.6041666667",
        "45964,6041666667",
        "45964.604166666664",
    ],
)
def test_an_instant_is_read_however_it_is_written(text: str) -> None:
    assert read_instant(text, DESK) == Read(1762151400, named_zone=False)
    assert at(text, NOON) == "2025-11-03T06:30:00Z"


@pytest.mark.parametrize(
    "text",
    [
        "2025-11-03T06:30:00Z",
        "2025-11-03t06:30z",
        "2025-11-03 06:30 UTC",
        "2025-11-03 06:30 GMT",
        "20251103T063000Z",
        "2025-11-03T14:30:00+08:00",
        "2025-11-03 14:30 +08:00",
        "2025-11-03 14:30+0800",
        "2025-11-03 14:30 +8",
        "2025/11/3 14:30 UTC+8",
        "2025-11-03 14:30 GMT+08:00",
        "2025年11月3日14时30分+08:00",
        "2025-11-03 12:00 +5:30",
        "2025-11-03T01:30:00.000−05:00",
        "2025-11-03 11:30 Asia/Almaty",
        "2025-11-03T07:30[Europe/Berlin]",
        "2025-11-03T07:30+01:00[Europe/Berlin]",
        "2025-11-03 07:30 (Europe/Berlin)",
        "2025-11-03 2:30 PM Asia/Shanghai",
        "2025-11-03 14:30 Etc/GMT-8",
        "2025-11-03 03:30 America/Argentina/Buenos_Aires",
    ],
)
def test_a_zone_behind_the_time_wins_over_that_of_the_desk(text: str) -> None:
    for zone in ZONES:
        assert read_instant(text, zone) == Read(1762151400, named_zone=True)


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2025-11-03 12:30 AM", "2025-11-02T16:30:00Z"),
        ("2025-11-03 12:30 PM", "2025-11-03T04:30:00Z"),
        ("2025-11-03 上午0:30", "2025-11-02T16:30:00Z"),
        ("2025-11-03 下午0:30", "2025-11-03T04:30:00Z"),
        ("2025-11-03 上午9点", "2025-11-03T01:00:00Z"),
        ("2025-11-03 9:05", "2025-11-03T01:05:00Z"),
        ("2025-11-03 00:00", "2025-11-02T16:00:00Z"),
        ("2025-11-03 24:00", "2025-11-03T16:00:00Z"),
        ("2025-12-31 24:00:00", "2025-12-31T16:00:00Z"),
        ("2024-02-29 23:59:59", "2024-02-29T15:59:59Z"),
        ("25/12/2024 10:00", "2024-12-25T02:00:00Z"),
        ("2025-11-03 14:30:05.999", "2025-11-03T06:30:05Z"),
        ("45964.000011", "2025-11-02T16:00:01Z"),
        ("45963.9999999", "2025-11-02T16:00:00Z"),
    ],
)
def test_times_at_the_edges_of_the_day(text: str, utc: str) -> None:
    assert at(text) == utc


def test_a_serial_of_a_workbook_that_counts_from_1904() -> None:
    assert read_instant(f"{45964 - 1462}.6041666667", DESK, date1904=True).at_s == 1762151400


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "instant-form"),
        ("now", "instant-form"),
        ("soon", "instant-form"),
        ("2025-11", "instant-form"),
        ("2025-11-03 14", "instant-form"),
        ("2025-11-0314:30", "instant-form"),
        ("0.6041666667", "instant-form"),
        ("٢٠٢٥-11-03 14:30", "day-form"),
        ("2025-11-03" + " " * 50_000 + "14:30", "instant-form"),
        ("14:30", "instant-day"),
        ("1430", "instant-day"),
        ("3 14:30", "instant-day"),
        ("11-3 14:30", "instant-day"),
        ("11 - 3 14:30", "instant-day"),
        ("11月3日 14:30", "instant-day"),
        ("2025-11-03", "instant-time"),
        ("20251103", "instant-time"),
        ("2025年11月3日", "instant-time"),
        ("3.11.2025", "instant-time"),
        ("45964", "instant-time"),
        ("45964.0", "instant-time"),
        ("2025-11-03 25:61", "instant-clock"),
        ("2025-11-03 23:60", "instant-clock"),
        ("2025-11-03 23:59:60", "instant-clock"),
        ("2025-11-03 24:01", "instant-clock"),
        ("2025-11-03 24:00:01", "instant-clock"),
        ("20251103 2460", "instant-clock"),
        ("2025-11-03 14:30 AM", "instant-clock"),
        ("2025-11-03 下午2:30 AM", "instant-clock"),
        ("2025-11-03 14:30 CST", "instant-zone"),
        ("2025-11-03 14:30 EST", "instant-zone"),
        ("2025-11-03 14:30MSK", "instant-zone"),
        ("2025-11-03 14:30 МСК", "instant-zone"),
        ("2025-11-03 14:30 CEST", "instant-zone"),
        ("2025-11-03 14:30 +0800 (China Standard Time)", "instant-zone"),
        ("2025-11-03 14:30 北京时间", "instant-zone"),
        ("2025-11-03 14:30 Asia/Shanhai", "instant-zone"),
        ("2025-11-03 14:30 right/Europe/Berlin", "instant-zone"),
        ("2025-11-03 14:30 Asia", "instant-zone"),
        ("2025-11-03 14:30 America/Argentina", "instant-zone"),
        ("2025-11-03 14:30 +25:00", "instant-zone"),
        ("2025-11-03 14:30 +08:75", "instant-zone"),
        ("2025-11-03 09:00-15:00", "instant-zone"),
        ("2025-07-01T10:00+01:00[Europe/Berlin]", "instant-zone"),
        ("2025-02-29 10:00", "instant-leap"),
        ("2025-02-30 10:00", "day-form"),
        ("2025-13-01 10:00", "day-form"),
        ("03/11/2025 14:30", "day-ambiguous"),
        ("25-11-03 14:30", "day-ambiguous"),
        ("99999.5", "day-year"),
        ("1999-12-31 10:00", "instant-year"),
        ("2101-01-01 10:00", "instant-year"),
    ],
)
def test_what_is_no_instant_or_not_clearly_one_is_refused(text: str, code: str) -> None:
    problem = refused(text)
    assert problem.code == code
    assert len(str(problem)) < 250
    assert "{" not in str(problem)


def test_what_is_said_names_the_text_and_the_remedy() -> None:
    assert str(refused("2025-11-03")) == "“2025-11-03” has no time of day. Write one behind it: 2025-11-03 14:30."
    assert str(refused("29/2/2025 10:00")).startswith("2025 has no 29 February (“29/2/2025 10:00”).")
    assert "+08:00" in str(refused("2025-11-03 14:30 CST"))
    assert "Europe/Berlin was at +02:00" in str(refused("2025-07-01T10:00+01:00[Europe/Berlin]"))


@pytest.mark.parametrize(
    "text",
    ["2025-02-29 10:00", "29.2.2025 10:00", "29/02/2025 10:00", "2025年2月29日10时", "20250229 1000", "2025-2-29"],
)
def test_29_february_of_a_year_without_one_is_called_that(text: str) -> None:
    assert refused(text).code == "instant-leap"
    assert refused(text).values["year"] == 2025


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("0205-11-03 14:30", "2025-11-03 14:30"),
        ("205-11-03 14:30", "2025-11-03 14:30"),
        ("20225-11-03 14:30", "2025-11-03 14:30"),
        ("2052-11-03 14:30", "2025-11-03 14:30"),
        ("2052-11-03T14:30:00+08:00", "2025-11-03T14:30:00+08:00"),
        ("20225/11/3 14:30", "2025/11/3 14:30"),
        ("3.11.2052 14:30", "3.11.2025 14:30"),
        ("0205年11月3日14时30分", "2025年11月3日14时30分"),
        ("02051103 1430", "20251103 1430"),
        ("3025-11-03 14:30", "2025-11-03 14:30"),
        ("0204-11-03 14:30", "2024-11-03 14:30"),
        ("0205-11-03", "2025-11-03"),
        ("1925-11-03 14:30", None),
        ("9999-11-03 14:30", None),
    ],
)
def test_a_slip_in_the_year_is_found_and_mended(text: str, fix: str | None) -> None:
    for problem in (refused(text, near=2025), refused(text, NOON)):
        assert problem.code == "instant-year"
        assert problem.fix == fix
        assert (f"Did you mean {fix}?" in str(problem)) == (fix is not None)


def test_without_a_year_to_compare_with_only_the_range_counts() -> None:
    assert at("2052-11-03 14:30") == "2052-11-03T06:30:00Z"
    assert refused("0205-11-03 14:30").fix is None
    assert at("2026-11-03 14:30", near=2025) == "2026-11-03T06:30:00Z"
    assert refused("2027-11-03 14:30", near=2025).code == "instant-year"
    assert at("2000-11-03 14:30", near=2025) == "2000-11-03T06:30:00Z"


# At the desk


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("", "2025-12-03 12:00"),
        ("now", "2025-12-03 12:00"),
        ("现在", "2025-12-03 12:00"),
        ("сейчас", "2025-12-03 12:00"),
        ("-20", "2025-12-03 11:40"),
        ("-20m", "2025-12-03 11:40"),
        ("－２０", "2025-12-03 11:40"),
        ("20分钟前", "2025-12-03 11:40"),
        ("20 min ago", "2025-12-03 11:40"),
        ("20 минут назад", "2025-12-03 11:40"),
        ("-2h", "2025-12-03 10:00"),
        ("2小时前", "2025-12-03 10:00"),
        ("2 часа назад", "2025-12-03 10:00"),
        ("2 сағат бұрын", "2025-12-03 10:00"),
        ("11:30", "2025-12-03 11:30"),
        ("1130", "2025-12-03 11:30"),
        ("9:05", "2025-12-03 09:05"),
        ("113005", "2025-12-03 11:30:05"),
        ("上午9点", "2025-12-03 09:00"),
        ("14:30", "2025-12-02 14:30"),
        ("1430", "2025-12-02 14:30"),
        ("下午2:30", "2025-12-02 14:30"),
        ("24:00", "2025-12-03 00:00"),
        ("3 9:30", "2025-12-03 09:30"),
        ("3 0930", "2025-12-03 09:30"),
        ("11-3 14:30", "2025-11-03 14:30"),
        ("11 - 3 14:30", "2025-11-03 14:30"),
        ("1103 1430", "2025-11-03 14:30"),
        ("11月3日 14:30", "2025-11-03 14:30"),
        ("11月3日14点半", "2025-11-03 14:30"),
        ("12-31 14:30", "2024-12-31 14:30"),
        ("2-29 10:00", "2024-02-29 10:00"),
        ("14:30+05:00", "2025-12-02 17:30"),
        ("08:30 Asia/Almaty", "2025-12-03 11:30"),
    ],
)
def test_a_clerk_may_be_short(text: str, local: str) -> None:
    assert show_instant(read_instant(text, DESK, NOON).at_s, DESK) == local


def test_a_time_a_little_ahead_is_todays() -> None:
    assert AHEAD_S == 300
    assert at("12:05", NOON) == "2025-12-03T04:05:00Z"
    assert at("12:06", NOON) == "2025-12-02T04:06:00Z"


def test_today_is_that_of_the_zone_of_the_time() -> None:
    late = datetime(2025, 12, 2, 16, 30, tzinfo=UTC)
    assert at("00:10", late) == "2025-12-02T16:10:00Z"
    assert at("21:10", late, "Asia/Almaty") == "2025-12-02T16:10:00Z"
    assert at("23:50", late, "Asia/Almaty") == "2025-12-01T18:50:00Z"
    assert at("3 00:10", late) == "2025-12-02T16:10:00Z"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("3.11", "instant-form"),
        ("14.30", "instant-form"),
        ("2025-11", "instant-form"),
        ("3 2025-11", "instant-form"),
        ("930", "instant-form"),
        ("-1430", "instant-form"),
        ("+20", "instant-form"),
        ("-", "instant-form"),
        ("3", "instant-time"),
        ("11-3", "instant-time"),
        ("25:00", "instant-clock"),
        ("2460", "instant-clock"),
        ("14:30 CST", "instant-zone"),
        ("32 14:30", "day-form"),
        ("2-30 14:30", "day-form"),
    ],
)
def test_what_a_clerk_cannot_mean_is_refused(text: str, code: str) -> None:
    assert refused(text, NOON).code == code


def test_29_february_typed_short_when_neither_year_has_one() -> None:
    assert refused("2-29 10:00", datetime(2027, 3, 1, tzinfo=UTC)).values["year"] == 2027


def test_a_clock_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zone"):
        read_instant("now", DESK, datetime(2025, 12, 3))


# Clocks that change


@pytest.mark.parametrize(
    ("text", "exists"), [("01:59:59", True), ("02:00", False), ("02:59:59", False), ("03:00", True)]
)
def test_a_time_that_the_clocks_left_out_is_refused(text: str, exists: bool) -> None:
    if exists:
        assert at(f"2025-03-30 {text}", zone="Europe/Berlin").startswith("2025-03-30T0")
    else:
        problem = refused(f"2025-03-30 {text}", zone="Europe/Berlin")
        assert problem.code == "instant-gap"
        assert "from 2025-03-30 02:00 straight to 2025-03-30 03:00" in str(problem)
    assert refused("2:30", datetime(2025, 3, 30, 6, tzinfo=UTC), "Europe/Berlin").code == "instant-gap"


def test_a_time_that_came_twice_needs_its_offset() -> None:
    problem = refused("2025-10-26 02:30", zone="Europe/Berlin")
    assert problem.code == "instant-fold"
    assert "first at +02:00, then at +01:00" in str(problem)
    assert at("2025-10-26 02:30 +02:00", zone="Europe/Berlin") == "2025-10-26T00:30:00Z"
    assert at("2025-10-26 02:30 +01:00", zone="Europe/Berlin") == "2025-10-26T01:30:00Z"
    assert at("2025-10-26T02:30+01:00[Europe/Berlin]") == "2025-10-26T01:30:00Z"
    assert refused("2025-10-26 02:30 Europe/Berlin").code == "instant-fold"
    assert at("2025-10-26 03:00", zone="Europe/Berlin") == "2025-10-26T02:00:00Z"


def test_kazakhstan_went_back_an_hour_in_2024() -> None:
    problem = refused("2024-02-29 23:30", zone="Asia/Almaty")
    assert problem.code == "instant-fold"
    assert "+06:00, then at +05:00" in str(problem)
    assert at("2024-02-29 22:59:59", zone="Asia/Almaty") == "2024-02-29T16:59:59Z"
    assert at("2024-02-29 24:00", zone="Asia/Almaty") == at("2024-03-01 00:00", zone="Asia/Almaty")
    assert at("2024-03-01 00:00", zone="Asia/Almaty") == "2024-02-29T19:00:00Z"


# Showing


def test_how_an_instant_is_shown() -> None:
    assert show_instant(1762151400, DESK) == "2025-11-03 14:30"
    assert show_instant(1762151405, DESK) == "2025-11-03 14:30:05"
    assert show_instant(1762151400, "Asia/Almaty") == "2025-11-03 11:30"
    assert show_instant(1761438600, "Europe/Berlin") == "2025-10-26 02:30 +02:00"
    assert show_instant(1761442200, "Europe/Berlin") == "2025-10-26 02:30 +01:00"
    assert iso(1762151400) == "2025-11-03T06:30:00Z"


@given(at_s=instants, zone=st.sampled_from(ZONES))
@example(at_s=1709226000, zone="Asia/Almaty")
@example(at_s=1709229600, zone="Asia/Almaty")
@example(at_s=1709233200, zone="Asia/Almaty")
@example(at_s=1743296399, zone="Europe/Berlin")
@example(at_s=1743296400, zone="Europe/Berlin")
def test_what_is_shown_is_read_again(at_s: int, zone: str) -> None:
    assert read_instant(show_instant(at_s, zone), zone).at_s == at_s
    assert read_instant(iso(at_s), zone) == Read(at_s, named_zone=True)


@pytest.mark.parametrize("zone", ZONES)
def test_every_quarter_of_an_hour_about_a_change_is_read_again(zone: str) -> None:
    for change in (1709226000, 1743296400, 1761440400):
        for at_s in range(change - 4 * 3600, change + 4 * 3600, 900):
            assert read_instant(show_instant(at_s, zone), zone).at_s == at_s


@given(at_s=instants, zone=st.sampled_from(ZONES))
def test_every_writing_of_an_instant_means_that_instant(at_s: int, zone: str) -> None:
    local = datetime.fromtimestamp(at_s, ZoneInfo(zone))
    serial = (local.replace(tzinfo=None) - datetime(1899, 12, 30)) / timedelta(days=1)
    half = "上午" if local.hour < 12 else "下午"
    writings = [
        f"{local:%Y-%m-%dT%H:%M:%S}",
        f" {local:%Y-%m-%dT%H:%M:%S}",
        f"{local.year}/{local.month}/{local.day} {local.hour}:{local:%M:%S}",
        f"{local.day}.{local.month}.{local.year} {local:%H:%M:%S}",
        f"{local.year}年{local.month}月{local.day}日{local.hour}时{local.minute}分{local.second}秒",
        f"{local:%Y%m%d%H%M%S}",
        f"{local:%Y-%m-%d} {local.hour % 12 or 12}:{local:%M:%S} {'AM' if local.hour < 12 else 'PM'}",
        f"{local:%Y/%m/%d} {half}{local.hour % 12}:{local:%M:%S}",
        *([f"{serial:.10f}"] if local.hour or local.minute or local.second else []),
    ]
    once = local.utcoffset() == local.replace(fold=1 - local.fold).utcoffset()
    for text in writings:
        if once:
            assert read_instant(text, zone) == Read(at_s, named_zone=False), text
        else:
            assert refused(text, zone=zone).code == "instant-fold"
    for text in (local.isoformat(), f"{local:%Y-%m-%d %H:%M:%S%z}", f"{local.isoformat()}[{zone}]"):
        assert read_instant(text, DESK) == Read(at_s, named_zone=True), text


@given(at_s=instants, minutes=st.integers(0, 24 * 60 - 10))
def test_a_time_of_the_last_day_is_read_without_its_day(at_s: int, minutes: int) -> None:
    now = datetime.fromtimestamp(at_s, UTC)
    then = (now - timedelta(minutes=minutes)).replace(second=0, microsecond=0)
    assert read_instant(f"{then.astimezone(ZoneInfo(DESK)):%H:%M}", DESK, now).at_s == then.timestamp()
    assert read_instant(f"-{minutes % 1000}", DESK, now).at_s == at_s - minutes % 1000 * 60


@given(text=st.text() | typed, at_s=instants, zone=st.sampled_from(ZONES), short=st.booleans())
def test_no_text_raises_anything_but_a_problem(text: str, at_s: int, zone: str, short: bool) -> None:
    now = datetime.fromtimestamp(at_s, UTC) if short else None
    try:
        read_instant(text, zone, now)
    except Problem as problem:
        assert str(problem)
        assert len(str(problem.values.get("value", ""))) <= 40
