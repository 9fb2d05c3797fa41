"""Values as railways write them."""

import pytest

from horgosdesk.core.codes import read_table
from horgosdesk.core.errors import Problem
from horgosdesk.core.places import Places, read_places
from horgosdesk.railway.values import MOST_BYTES, grams, instant, number, place, refuse_large, service_day, unknown

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


def test_what_is_too_large_says_how_large_it_is() -> None:
    refuse_large(b" " * MOST_BYTES, "a", b"x")
    with pytest.raises(Problem, match="a is too large with 65 MB: up to 64 MB"):
        refuse_large(b" " * (MOST_BYTES + 1), "a")


def test_a_strange_value_is_said_in_short() -> None:
    assert len(str(unknown("version", list(range(10**5))))) < 150
