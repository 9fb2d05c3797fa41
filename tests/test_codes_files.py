"""The code tables that are shipped: readable, without doubles, and such that the desk's questions find their answers."""

import csv
import io
import os
import re
import runpy
import time
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from horgosdesk.core.codes import Codebook, Table, read_table
from horgosdesk.core.errors import Problem
from horgosdesk.core.message import EVENTS, GAUGES, TYPES
from horgosdesk.core.occasion import KINDS
from horgosdesk.core.places import Places
from horgosdesk.resources import codebook, places

RESOURCES = Path(__file__).parent.parent / "resources"
NAMES = (
    "hs",
    "categories",
    "modes",
    "directions",
    "supervision",
    "districts",
    "countries",
    "currencies",
    "units",
    "lanes",
    "stages",
    "events",
    "types",
    "gauges",
    "kinds",
    "shows",
    "conversions",
    "yardsticks",
)
FILES = {name: RESOURCES / "codes" / f"{name}.csv" for name in NAMES} | {"locations": RESOURCES / "locations.csv"}


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")


def rows_of(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text_of(RESOURCES / name))))


@pytest.fixture(scope="module")
def shipped() -> Places:
    return places()


@pytest.fixture(scope="module")
def codes() -> Codebook:
    return Codebook(**{name: read_table(name, text_of(file)) for name, file in FILES.items()})


@pytest.fixture(params=FILES)
def table(request: pytest.FixtureRequest, codes: Codebook) -> Table:
    found: Table = getattr(codes, request.param)
    return found


def test_every_table_is_shipped_and_named_in_the_sources() -> None:
    files = {path.stem for path in (RESOURCES / "codes").glob("*.csv")}
    assert files == set(NAMES)
    sources = (RESOURCES / "codes" / "SOURCES.md").read_text("utf-8")
    assert all(f"`{name}.csv`" in sources for name in (*files, "../locations", "../routes"))


@pytest.mark.parametrize("path", sorted(RESOURCES.rglob("*.csv")), ids=lambda path: path.name)
def test_excel_opens_every_file_as_utf8(path: Path) -> None:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_initials_are_what_the_script_makes_of_the_chinese_names() -> None:
    renewed = runpy.run_path(str(RESOURCES / "codes" / "make.py"))["renewed"]
    stale = [name for name, file in FILES.items() if renewed(text := text_of(file)) != text]
    assert not stale, "run resources/codes/make.py"


def test_every_code_finds_itself_by_each_of_its_words(table: Table) -> None:
    for code in table:
        assert table.resolve(code.code) == code.code
        if table.name != "hs":
            for word in (code.zh, code.en, code.ru, code.kk, *code.aliases):
                assert not word or table.resolve(word) == code.code, word


def test_every_code_has_a_name_in_english_and_all_but_subheadings_in_chinese(table: Table) -> None:
    assert all(code.en and (code.zh or len(code.code) == 6) for code in table)


def test_the_tables_of_the_grid_have_all_four_languages(codes: Codebook) -> None:
    for table in (codes.categories, codes.modes, codes.directions, codes.countries, codes.units):
        assert all(code.zh and code.en and code.ru and code.kk for code in table), table.name
    for table in (codes.events, codes.types, codes.gauges, codes.locations):
        assert all(code.zh and code.en and code.ru and code.kk for code in table), table.name


def test_hs_is_complete_in_its_three_levels(codes: Codebook) -> None:
    lengths = [len(code.code) for code in codes.hs if code.code[:2] != "98"]
    assert (lengths.count(2), lengths.count(4), lengths.count(6)) == (96, 1228, 5612)
    assert all(code.code[:-2] in codes.hs for code in codes.hs if len(code.code) > 2)
    assert "98" in codes.hs
    assert "77" not in codes.hs


def test_every_hs_code_falls_into_a_category_and_every_prefix_is_an_hs_code(codes: Codebook) -> None:
    assert {codes.category_of(code.code) for code in codes.hs} == {category.code for category in codes.categories}
    assert all(prefix in codes.hs for category in codes.categories for prefix in category.prefixes)
    assert all(codes.category_of(code.code) in codes.categories for code in codes.hs)


@pytest.mark.parametrize(
    ("hs", "category"),
    [
        ("87038000", "nev"),
        ("870323", "vehicles"),
        ("870240", "nev"),
        ("870460", "nev"),
        ("8708", "vehicles"),
        ("271121", "energy_gas"),
        ("2709", "petroleum"),
        ("2701", "coal"),
        ("2603", "ores"),
        ("252329", "building_materials"),
        ("1001", "agricultural"),
        ("520100", "textiles"),
        ("9503", "furniture_toys"),
        ("98", "other"),
    ],
)
def test_goods_are_where_the_desk_looks_for_them(codes: Codebook, hs: str, category: str) -> None:
    assert codes.category_of(hs) == category


@pytest.mark.parametrize("text", ["xny", "新能源", "新能源汽车", "XNYQC"])
def test_new_energy_vehicles_are_among_the_first_six(codes: Codebook, text: str) -> None:
    found = {code.code: code for code in codes.hs.find(text, 6)}
    assert {"870340", "870350", "870360", "870370", "870380"} <= found.keys()
    assert "新能源汽车" in found["870380"].aliases
    assert codes.categories.find(text)[0].code == "nev"


@pytest.mark.parametrize(
    ("text", "code"),
    [("小麦", "1001"), ("wheat", "1001"), ("пшеница", "1001"), ("trq", "271121"), ("光伏", "8541"), ("棉花", "52")],
)
def test_goods_are_found_by_the_words_of_the_trade(codes: Codebook, text: str, code: str) -> None:
    assert code in [found.code for found in codes.hs.find(text, 6)]


@pytest.mark.parametrize(
    ("table", "text", "code"),
    [
        ("countries", "哈萨克斯坦", "KZ"),
        ("countries", "KAZ", "KZ"),
        ("countries", "398", "KZ"),
        ("countries", "145", "KZ"),
        ("countries", "Казахстан", "KZ"),
        ("countries", "Қазақстан", "KZ"),
        ("countries", "344", "RU"),
        ("countries", "俄罗斯联邦", "RU"),
        ("countries", "304", "DE"),
        ("countries", "142", "CN"),
        ("countries", "149", "UZ"),
        ("countries", "702", "SG"),
        ("modes", "铁路运输", "rail"),
        ("modes", "3", "rail"),
        ("modes", "G", "pipeline"),
        ("modes", "ж/д", "rail"),
        ("directions", "进口", "import"),
        ("directions", "出", "export"),
        ("directions", "1", "import"),
        ("directions", "0", "export"),
        ("directions", "транзит", "transit"),
        ("units", "辆", "vehicle"),
        ("units", "035", "kg"),
        ("units", "千克", "kg"),
        ("units", "шт", "pcs"),
        ("currencies", "人民币", "CNY"),
        ("currencies", "RMB", "CNY"),
        ("currencies", "502", "USD"),
        ("currencies", "坚戈", "KZT"),
        ("currencies", "￥", "CNY"),
        ("supervision", "一般贸易(0110)", "0110"),
        ("supervision", "边境小额", "4019"),
        ("districts", "乌鲁木齐海关", "9400"),
        ("events", "抵达", "arrival"),
        ("events", "прибыл", "arrival"),
        ("events", "ARR", "arrival"),
        ("events", "发车", "departure"),
        ("events", "Dep", "departure"),
        ("events", "Отправление", "departure"),
        ("events", "通过", "pass"),
        ("events", "移交", "handover"),
        ("events", "сдача", "handover"),
        ("events", "换装完毕", "tranship_end"),
        ("events", "начало перегруза", "tranship_start"),
        ("events", "查验开始", "inspect_start"),
        ("events", "окончание досмотра", "inspect_end"),
        ("events", "Шығару", "release"),
        ("types", "图定", "planned"),
        ("types", "прогноз", "forecast"),
        ("types", "факт", "actual"),
        ("gauges", "宽轨", "1520"),
        ("gauges", "1435 мм", "1435"),
        ("locations", "Алтынколь (эксп.)", "altynkol"),
        ("locations", "ДОСТЫК (ЭКСП)", "dostyk"),
        ("locations", "西安国际港站", "xian"),
        ("locations", "Хоргос", "horgos"),
        ("locations", "Khorgos", "horgos"),
        ("locations", "Алматы-1", "almaty"),
        ("locations", "Құлжа", "yining"),
        ("locations", "Малашевичи", "malaszewicze"),
        ("locations", "Nur-Sultan", "astana"),
    ],
)
def test_papers_are_understood(codes: Codebook, table: str, text: str, code: str) -> None:
    assert getattr(codes, table).resolve(text) == code


def test_no_two_countries_share_a_number(codes: Codebook) -> None:
    numbers = [alias for code in codes.countries for alias in code.aliases if alias.isdecimal()]
    assert len(set(numbers)) == len(numbers)


def test_find_answers_within_the_time_of_a_key(codes: Codebook) -> None:
    codes.hs.find("warm")
    for text in ("8", "xny", "vehicles electric", "天", "a", "87038010", "nothing such"):
        took_s = []
        for _ in range(5):
            began = time.thread_time()
            codes.hs.find(text)
            took_s.append(time.thread_time() - began)
        assert min(took_s) < 0.030, text


def test_targets_name_known_directions_and_modes(codes: Codebook) -> None:
    rows = list(csv.DictReader(io.StringIO(text_of(RESOURCES / "targets.csv"))))
    assert {row["direction"]: row["target_hours"] for row in rows} == {"import": "16", "export": "1"}
    assert all(row["direction"] in codes.directions and row["source"] for row in rows)
    assert all(not row["mode"] or row["mode"] in codes.modes for row in rows)


def test_the_words_of_trains_are_those_of_the_messages(codes: Codebook) -> None:
    assert tuple(code.code for code in codes.events) == EVENTS
    assert tuple(code.code for code in codes.types) == TYPES
    assert tuple(code.code for code in codes.gauges) == GAUGES


def test_the_kinds_of_occasions_are_those_of_the_record(codes: Codebook) -> None:
    assert tuple(code.code for code in codes.kinds) == KINDS


@pytest.mark.parametrize("word", ["换装", "перегруз", "查验", "досмотр"])
def test_a_word_that_may_be_beginning_or_end_is_no_event(codes: Codebook, word: str) -> None:
    assert codes.events.resolve(word) is None


def test_locations_have_a_country_a_zone_a_source_and_a_port_that_exists(codes: Codebook) -> None:
    ports = read_table("ports", text_of(RESOURCES / "ports.csv"))
    for row in rows_of("locations.csv"):
        assert row["country"] in codes.countries, row["code"]
        assert ZoneInfo(row["zone"])
        assert row["source"], row["code"]
        assert not row["port"] or row["port"] in ports, row["code"]
        assert row["codes"] or "code was found" in row["unverified"], row["code"]


def test_a_message_may_call_a_place_by_any_of_its_names_and_codes(shipped: Places) -> None:
    for place in shipped.locations.values():
        for word in (place.name.zh, place.name.en, place.name.ru, place.name.kk, *place.name.aliases, *place.codes):
            assert shipped.resolve(word) == place.code, word
            assert shipped.resolve("", f"  {word.upper()} ") == place.code, word


def test_the_codes_of_stations_have_a_right_check_digit(shipped: Places) -> None:
    """ESR: the sum of digit times place, modulo 11; where that is 10, with the weights 3 to 7, and 10 again is 0."""
    codes = [code.removeprefix("esr:") for place in shipped.locations.values() for code in place.codes]
    stations = [[int(digit) for digit in code] for code in codes if not code.startswith("locode:")]
    assert stations
    for *digits, check in stations:
        sums = [sum(digit * (at + first) for at, digit in enumerate(digits)) % 11 for first in (1, 3)]
        assert check == next((total for total in sums if total != 10), 0), digits


def test_each_port_has_its_station(shipped: Places) -> None:
    assert shipped.of_port("horgos") == {"horgos"}
    assert shipped.of_port("alashankou") == {"alashankou"}


def test_every_leg_of_a_route_says_where_its_kilometres_are_from(shipped: Places) -> None:
    rows = rows_of("routes.csv")
    assert [row["location"] for row in rows if row["km"] == "0"] == [route.stops[0] for route in shipped.routes]
    assert all(row["source"] or row["unverified"] for row in rows if row["km"] != "0")


def test_a_leg_is_as_long_on_every_route(shipped: Places) -> None:
    lengths: dict[tuple[str, str], set[int]] = {}
    for route in shipped.routes:
        for one, other in pairwise(zip(route.stops, route.km, strict=True)):
            lengths.setdefault((one[0], other[0]), set()).add(other[1] - one[1])
    assert all(len(found) == 1 for found in lengths.values())


@pytest.mark.parametrize(
    ("route", "one", "other", "published_km"),
    [
        ("zhengzhou-hamburg", "xian", "moscow", 7251),
        ("zhengzhou-hamburg", "zhengzhou", "hamburg", 10214),
        ("chengdu-lodz", "altynkol", "brest", 5430),
        ("lianyungang-tashkent", "lianyungang", "tashkent", 5500),
        ("lianyungang-almaty", "lianyungang", "lanzhou", 1759),
        ("xian-duisburg", "jinghe", "horgos", 286),
    ],
)
def test_routes_are_within_three_percent_of_whole_ways_as_published(
    shipped: Places, route: str, one: str, other: str, published_km: int
) -> None:
    (way,) = (found for found in shipped.routes if found.code == route)
    km = way.between(one, other)
    assert km is not None
    assert abs(km / published_km - 1) < 0.03


def test_the_corridor_of_the_port_is_there(shipped: Places) -> None:
    by_horgos = {route.stops[0] for route in shipped.routes if {"jinghe", "horgos", "altynkol"} <= set(route.stops)}
    assert {"lianyungang", "xian", "chengdu", "chongqing", "urumqi"} <= by_horgos
    met = {stop for route in shipped.routes for stop in route.stops}
    assert {"zhetygen", "almaty", "aktogay", "dobra", "petropavlovsk", "moscow", "malaszewicze", "duisburg"} <= met
    assert met | {"nurzholy"} == set(shipped.locations)
    alternative = shipped.route_of(["dostyk", "alashankou"])
    assert alternative is not None
    assert "horgos" not in alternative.stops


def test_the_icons_of_the_family_are_there_in_the_ink_of_the_text() -> None:
    licence = (RESOURCES / "icons" / "LICENSE").read_text("utf-8")
    family = re.findall(r"^  (\S+\.svg) ", licence, re.MULTILINE)
    own = re.findall(r"\w+\.svg", licence.partition("are taken from")[0])
    assert sorted(file.name for file in (RESOURCES / "icons").glob("*.svg")) == sorted(family + own)
    for name in family:
        text = (RESOURCES / "icons" / name).read_text("utf-8")
        for said in ('stroke="currentColor"', 'stroke-width="1.5"', 'viewBox="0 0 24 24"'):
            assert said in text, name


def test_the_desks_own_table_replaces_the_shipped_one_in_any_encoding(tmp_path: Path) -> None:
    text = "code,zh,en,ru,kk,initials,aliases\nbelt,皮带,Belt,,,pd,带\n"
    for encoding in ("utf-8", "utf-8-sig", "gb18030"):
        desk = tmp_path / encoding
        desk.mkdir()
        (desk / "modes.csv").write_bytes(text.encode(encoding))
        own = codebook(desk)
        assert [code.code for code in own.modes] == ["belt"]
        assert own.modes.resolve("皮带") == "belt"
        assert own.directions.resolve("进口") == "import"


def test_a_broken_table_of_the_desk_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "units.csv").write_text("code,zh\nkg,千克\n", "utf-8")
    with pytest.raises(Problem, match=r"units\.csv"):
        codebook(tmp_path)


LOCATIONS = "code,zh,en,ru,kk,initials,aliases,country,zone,port,codes\n"
ROUTES = "route,location,km\n"


def test_a_desks_own_locations_and_routes_win(tmp_path: Path) -> None:
    (tmp_path / "locations.csv").write_bytes(
        f"{LOCATIONS}khorgos,霍尔果斯,Khorgos,,,,,CN,Asia/Shanghai,horgos,\nkuytun,奎屯,Kuytun,,,,,CN,Asia/Shanghai,,\n".encode(
            "gb18030"
        )
    )
    (tmp_path / "routes.csv").write_text(f"{ROUTES}home,kuytun,0\nhome,khorgos,430\n", "utf-8")
    own = places(tmp_path)
    assert own.resolve("奎屯") == "kuytun"
    assert own.resolve("Altynkol") == "Altynkol"
    assert [(route.code, route.km) for route in own.routes] == [("home", (0, 430))]
    assert codebook(tmp_path).locations is own.table
    assert places(tmp_path) is own
    assert places().resolve("Khorgos") == "horgos"


def test_a_desks_routes_are_read_again_when_they_change(tmp_path: Path) -> None:
    file = tmp_path / "routes.csv"
    for at_s, km in enumerate((286, 315)):
        file.write_text(f"{ROUTES}home,jinghe,0\nhome,horgos,{km}\n", "utf-8")
        os.utime(file, (at_s, at_s))
        assert places(tmp_path).routes[0].between("horgos", "jinghe") == km


def test_what_is_wrong_in_a_desks_routes_is_named_by_line(tmp_path: Path) -> None:
    (tmp_path / "routes.csv").write_text(f"{ROUTES}home,jinghe,0\nhome,atlantis,9\n", "utf-8")
    with pytest.raises(Problem, match=r"routes\.csv, line 3.*atlantis"):
        places(tmp_path)


def test_shipped_tables_wait_until_they_are_asked_for() -> None:
    codes = codebook()
    assert codes is not codebook()
    assert codes.hs is codebook().hs
    assert "1001" in codes.hs
