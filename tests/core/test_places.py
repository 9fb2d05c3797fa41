"""Locations and routes: who is meant, how far it is, and what is said about tables that cannot be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.codes import read_table
from horgosdesk.core.errors import Problem
from horgosdesk.core.places import Places, read_places

HEADING = "code,zh,en,ru,kk,initials,aliases,country,zone,port,codes\n"
HORGOS = "horgos,霍尔果斯,Horgos,Хоргос,Қорғас,,霍尔果斯站,CN,Asia/Shanghai,horgos,locode:CNHRS\n"
ALTYNKOL = "altynkol,阿腾科里,Altynkol,Алтынколь,Алтынкөл,,Алтынколь (эксп.),KZ,Asia/Almaty,,esr:707701|uic:0027707\n"
MOSCOW = "moscow,莫斯科,Moscow,Москва,Мәскеу,,Moskva,RU,Europe/Moscow,,esr:060209\n"
ROUTES = "route,location,km\nwest,horgos,0\nwest,altynkol,14\nwest,moscow,4000\nback,moscow,0\nback,altynkol,3900\n"


def read(locations: str = HORGOS + ALTYNKOL + MOSCOW, routes: str = ROUTES) -> Places:
    """Places from the lines of the two tables."""
    return read_places(read_table("locations", HEADING + locations), HEADING + locations, routes)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        (("esr:707701", "anything"), "altynkol"),
        (("ESR:707701",), "altynkol"),
        (("esr:999999", "АЛТЫНКОЛЬ  (ЭКСП.)"), "altynkol"),
        (("", "  霍尔果斯 "), "horgos"),
        (("esr:", "Мәскеу"), "moscow"),
        (("ｈｏｒｇｏｓ",), "horgos"),
    ],
)
def test_a_place_is_understood_by_the_surest_thing_that_is_known(said: tuple[str, ...], place: str) -> None:
    assert read().resolve(*said) == place


def test_codes_that_lost_their_leading_zeros_are_understood() -> None:
    places = read()
    assert places.resolve("esr:60209") == places.resolve("esr:060209") == places.resolve("esr:0060209") == "moscow"
    assert places.resolve("uic:27707") == "altynkol"


def test_a_code_of_another_system_is_another_code() -> None:
    assert read().resolve("uic:707701") == "uic:707701"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (("esr:111111", "Кокшетау 1"), "Кокшетау 1"),
        (("esr:111111", ""), "esr:111111"),
        (("", " "), ""),
        ((), ""),
        (("x" * 80,), "x" * 60),
    ],
)
def test_a_place_that_nobody_knows_keeps_what_the_message_calls_it(said: tuple[str, ...], kept: str) -> None:
    assert read().resolve(*said) == kept


@given(st.lists(st.text(max_size=90), max_size=4))
def test_any_words_at_all_come_back_as_a_short_name(said: list[str]) -> None:
    assert len(read().resolve(*said)) <= 60


def test_what_is_known_of_a_place_and_what_is_said_of_another() -> None:
    places = read()
    assert places.name("altynkol", "kk") == "Алтынкөл"
    assert places.name("Кокшетау", "kk") == "Кокшетау"
    assert places.zone("altynkol", "Asia/Shanghai") == "Asia/Almaty"
    assert places.zone("Кокшетау", "Asia/Shanghai") == "Asia/Shanghai"
    assert (places.country("moscow"), places.country("Кокшетау")) == ("RU", "")
    assert places.get("Кокшетау") is None
    assert places.of_port("horgos") == {"horgos"}
    assert places.of_port("") == frozenset()


def test_the_route_is_the_one_that_most_places_are_on_and_the_first_of_equal_ones() -> None:
    places = read()
    assert [route.code for route in places.routes] == ["west", "back"]
    for met, code in ((["moscow", "horgos"], "west"), (["altynkol", "moscow"], "west"), (["moscow"], None), ([], None)):
        found = places.route_of(met)
        assert (found.code if found else None) == code


def test_kilometres_are_the_same_both_ways_and_unknown_off_the_route() -> None:
    west, back = read().routes
    assert west.between("altynkol", "moscow") == west.between("moscow", "altynkol") == 3986
    assert back.between("moscow", "horgos") is None


def test_a_route_of_one_stop_is_none() -> None:
    assert read(routes="route,location,km\nalone,horgos,0\n").routes == ()


@pytest.mark.parametrize("zone", ["", "Asia/Nowhere", "../etc/passwd", "+05:00", "/etc/localtime"])
def test_an_unknown_zone_is_named_with_its_line(zone: str) -> None:
    with pytest.raises(Problem) as caught:
        read(HORGOS + ALTYNKOL.replace("Asia/Almaty", zone))
    assert caught.value.code == "place-zone"
    assert str(caught.value).startswith("locations.csv, line 3")


@pytest.mark.parametrize("code", ["esr:707701", "ESR:0707701"])
def test_a_code_of_two_places_is_named_with_its_line_and_its_owner(code: str) -> None:
    with pytest.raises(Problem, match=r"locations\.csv, line 4.*altynkol") as caught:
        read(HORGOS + ALTYNKOL + MOSCOW.replace("esr:060209", code))
    assert caught.value.code == "place-code-twice"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("west,atlantis,20", "atlantis"),
        ("west,horgos,20", "horgos"),
        ("west,moscow,14", "14"),
        ("west,moscow,13", "13"),
        ("west,moscow,-1", "-1"),
        ("west,moscow,14.5", "14.5"),
        ("west,moscow,٢٠", "٢٠"),
        ("west,moscow,", ""),
    ],
)
def test_a_stop_that_does_not_fit_is_named_with_its_line(line: str, value: str) -> None:
    with pytest.raises(Problem) as caught:
        read(routes=f"route,location,km\nwest,horgos,0\nwest,altynkol,14\n{line}\n")
    assert caught.value.code == "route-stop"
    assert str(caught.value).startswith(f"routes.csv, line 4: “{value}”")


@pytest.mark.parametrize(
    ("locations", "routes", "message"),
    [
        ("code,zone\nhorgos,Asia/Shanghai\n", ROUTES, r"locations\.csv, line 1.*country, port, codes"),
        (HEADING + HORGOS + ALTYNKOL + MOSCOW, "route,km\nwest,0\n", r"routes\.csv, line 1.*location"),
        (HEADING + HORGOS + ALTYNKOL + MOSCOW, ROUTES + "west,horgos\n", r"routes\.csv, line 7: 2 cells"),
    ],
)
def test_a_table_that_is_no_such_table_is_named(locations: str, routes: str, message: str) -> None:
    table = read_table("locations", HEADING + HORGOS + ALTYNKOL + MOSCOW)
    with pytest.raises(Problem, match=message):
        read_places(table, locations, routes)
