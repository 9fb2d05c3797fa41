"""Values as railways write them."""

import pytest

from horgosdesk.core.codes import read_table
from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import Limits
from horgosdesk.core.places import Places, read_places
from horgosdesk.railway.values import grams, instant, number, place, refuse_large, service_day, unknown

HEADING = "code,zh,en,ru,kk,initials,aliases,country,zone,port,codes\n"


def places(line: str) -> Places:
    text = HEADING + line
    return read_places(read_table("locations", text), text, "route,location,km\n")


def test_a_number_is_capitals_and_digits() -> None:
    assert number(" к 1001-2 ") == "K10012"
    assert number("3127 4567 890-3") == "312745678903"
    assert number("") == ""


def test_a_weight_is_whole_grams() -> None:
    assert grams("28400.5", 1000) == 28_400_500
    assert grams(" 24,15 ", 1_000_000) == 24_150_000
    assert grams("", 1000) is None
    for said in ("-1", "1e5", "twelve", "1" * 12):
        with pytest.raises(Problem):
            grams(said, 1000)


def test_a_day_may_have_an_offset_behind_it() -> None:
    assert service_day("2025-11-03+05:00") == "2025-11-03"
    for said in ("", "2025-02-30", "03.11.2025", "1925-11-03"):
        with pytest.raises(Problem):
            service_day(said)


def test_an_instant_without_offset_is_by_the_zones_clock() -> None:
    assert instant("2025-11-03T09:05", "Asia/Almaty") == instant("2025-11-03T04:05Z", "Asia/Shanghai")


def test_a_place_is_resolved_by_the_table_of_the_moment() -> None:
    before, after = places("a,甲,A,,,,,KZ,Asia/Almaty,,esr:1\n"), places("b,乙,B,,,,,KZ,Asia/Almaty,,esr:1\n")
    assert [place(of, "esr:1") for of in (before, before, after, before)] == ["a", "a", "b", "a"]


def test_what_is_too_large_says_how_large_it_is_and_by_which_limit() -> None:
    limits = Limits(feed_mb=1, feed_values=3)
    refuse_large(b"x" * 3 + b" " * 999_997, "a", limits, b"x")
    with pytest.raises(Problem, match=r"a was not read: it has 2, and up to 1 are allowed \(feed_mb: megabytes"):
        refuse_large(b" " * 1_000_001, "a", limits)
    with pytest.raises(Problem, match=r"it has 4, and up to 3 are allowed .*or raise feed_values in limits\.csv"):
        refuse_large(b"xxxx", "a", limits, b"x")


def test_a_strange_value_is_said_in_short() -> None:
    assert len(str(unknown("version", list(range(10**5))))) < 150
