"""The code tables that are shipped: readable, without doubles, and such that the desk's questions find their answers."""

import csv
import io
import re
import runpy
import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from horgosdesk.core.codes import Codebook, Table, read_table
from horgosdesk.core.errors import Problem
from horgosdesk.resources import codebook

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
)


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")


@pytest.fixture(scope="module")
def codes() -> Codebook:
    return Codebook(**{name: read_table(name, text_of(RESOURCES / "codes" / f"{name}.csv")) for name in NAMES})


@pytest.fixture(params=NAMES)
def table(request: pytest.FixtureRequest, codes: Codebook) -> Table:
    found: Table = getattr(codes, request.param)
    return found


def test_every_table_is_shipped_and_named_in_the_sources() -> None:
    files = {path.stem for path in (RESOURCES / "codes").glob("*.csv")}
    assert files == set(NAMES)
    sources = (RESOURCES / "codes" / "SOURCES.md").read_text("utf-8")
    assert all(f"`{name}.csv`" in sources for name in files)


@pytest.mark.parametrize("path", sorted(RESOURCES.rglob("*.csv")), ids=lambda path: path.name)
def test_excel_opens_every_file_as_utf8(path: Path) -> None:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_initials_are_what_the_script_makes_of_the_chinese_names() -> None:
    renewed = runpy.run_path(str(RESOURCES / "codes" / "make.py"))["renewed"]
    stale = [name for name in NAMES if renewed(text := text_of(RESOURCES / "codes" / f"{name}.csv")) != text]
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
            began = time.perf_counter()
            codes.hs.find(text)
            took_s.append(time.perf_counter() - began)
        assert min(took_s) < 0.030, text


def test_targets_name_known_directions_and_modes(codes: Codebook) -> None:
    rows = list(csv.DictReader(io.StringIO(text_of(RESOURCES / "targets.csv"))))
    assert {row["direction"]: row["target_hours"] for row in rows} == {"import": "16", "export": "1"}
    assert all(row["direction"] in codes.directions and row["source"] for row in rows)
    assert all(not row["mode"] or row["mode"] in codes.modes for row in rows)


def test_stations_read_as_a_table_with_their_country_and_zone(codes: Codebook) -> None:
    text = text_of(RESOURCES / "stations.csv")
    assert {"horgos", "altynkol"} <= {code.code for code in read_table("stations", text)}
    for row in csv.DictReader(io.StringIO(text)):
        assert row["country"] in codes.countries
        assert ZoneInfo(row["zone"])
        assert row["source"]


def test_the_icons_of_the_family_are_there_in_the_ink_of_the_text() -> None:
    family = re.findall(r"^  (\S+\.svg) ", (RESOURCES / "icons" / "LICENSE").read_text("utf-8"), re.MULTILINE)
    assert len(family) == 36
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


def test_shipped_tables_wait_until_they_are_asked_for() -> None:
    codes = codebook()
    assert codes is not codebook()
    assert codes.hs is codebook().hs
    assert "1001" in codes.hs
