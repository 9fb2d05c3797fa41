"""Looking codes up: what is meant, what is offered, and what is said about a table that cannot be read."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.codes import Code, Codebook, Table, fold, hs_digits, read_codes, read_table
from horgosdesk.core.errors import Problem

KZ = Code("KZ", "哈萨克斯坦", "Kazakhstan", "Казахстан", "Қазақстан", "hskst hg", ("KAZ", "145", "哈国"))
KG = Code("KG", "吉尔吉斯斯坦", "Kyrgyzstan", "Кыргызстан", "Қырғызстан", "jejsst", ("KGZ", "146"))
KR = Code("KR", "韩国", "South Korea", "Республика Корея", "", "hg", ("KOR", "133", "Korea"))
KP = Code("KP", "朝鲜", "North Korea", "КНДР", "", "cx", ("PRK", "109", "Korea"))
COUNTRIES = Table("countries", (KZ, KG, KR, KP))

HS = Table(
    "hs",
    (
        Code("87", "车辆", "Vehicles", initials="cl"),
        Code("8703", "载人机动车", "Motor cars", "Легковые автомобили", initials="zrjdc"),
        Code("870323", "", "Vehicles; with only spark-ignition engine, 1500 to 3000 cc"),
        Code("870380", "纯电动", "Vehicles; with only electric motor", "", "", "cdd xnyqc", ("新能源汽车",)),
        Code("2711", "石油气", "Petroleum gases", "", "", "syq", ("天然气",)),
        Code("271121", "", "Natural gas", "Газ природный"),
        Code("8001", "锡", "Tin; unwrought", initials="x"),
        Code("8441", "", "Machines for cutting paper"),
    ),
)

HEADING = "code,zh,en,ru,kk,initials,aliases\n"


def codebook() -> Codebook:
    """A codebook with two categories, vehicles and the electric ones among them."""
    empty = Table("empty", ())
    categories = Table(
        "categories",
        (
            Code("vehicles", "汽车", "Vehicles", prefixes=("87",)),
            Code("nev", "新能源汽车", "New energy vehicles", prefixes=("870380", "870240")),
        ),
    )
    return Codebook(HS, categories, empty, empty, empty, empty, COUNTRIES, empty, empty)


def found(table: Table, text: str, **more: object) -> list[str]:
    """The codes that find offers."""
    return [code.code for code in table.find(text, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lang", "name"), [("zh_CN", "韩国"), ("en", "South Korea"), ("ru", "Республика Корея"), ("kk", "Республика Корея")]
)
def test_a_name_that_is_missing_is_told_in_a_language_that_its_reader_knows(lang: str, name: str) -> None:
    assert KR.name(lang) == name
    assert KR._replace(ru="").name("kk") == "South Korea"


def test_without_english_the_name_is_chinese_then_the_code() -> None:
    assert Code("x", zh="甲").name("ru") == "甲"
    assert Code("x", ru="икс").name("en") == "x"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KZ", "KZ"),
        ("kz", "KZ"),
        ("ＫＺ", "KZ"),
        ("  kaz ", "KZ"),
        ("145", "KZ"),
        ("哈国", "KZ"),
        ("哈萨克斯坦", "KZ"),
        ("КАЗАХСТАН", "KZ"),
        ("қазақстан", "KZ"),
        ("哈萨克斯坦(145)", "KZ"),
        ("（145）哈萨克斯坦", "KZ"),
        ("145 哈萨克斯坦", "KZ"),
        ("哈萨克斯坦(146)", None),
        ("Korea", None),
        ("Kaz", "KZ"),
        ("Kazak", None),
        ("", None),
        ("()", None),
    ],
)
def test_resolve_knows_what_is_meant_or_says_none(text: str, code: str | None) -> None:
    assert COUNTRIES.resolve(text) == code


def test_a_code_is_never_made_ambiguous_by_somebody_elses_alias() -> None:
    table = Table("t", (Code("a", "甲"), Code("b", "乙", aliases=("A",))))
    assert table.resolve("A") == "a"


def test_a_table_is_read_when_it_is_first_asked() -> None:
    asked = []

    class Source:
        def __iter__(self):  # type: ignore[no-untyped-def]
            asked.append(1)
            return iter((KZ, KG))

    table = Table("t", Source())
    assert not asked
    assert "KZ" in table
    assert table.get("KG") is KG
    assert len(table) == 2
    assert list(table) == [KZ, KG]
    assert asked == [1]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("8703", ["8703", "870323", "870380"]),
        ("8703.80", ["870380"]),
        ("8703 80 10 00", ["870380"]),
        ("xny", ["870380"]),
        ("XNY", ["870380"]),
        ("新能源", ["870380"]),
        ("天然", ["2711"]),
        ("tin", ["8001", "8441"]),
        ("electric motor", ["870380"]),
        ("motor electric", ["870380"]),
        ("природный", ["271121"]),
        ("rjd", ["8703"]),
        ("nothing such", []),
    ],
)
def test_find_offers_in_the_order_that_is_promised(text: str, codes: list[str]) -> None:
    assert found(HS, text) == codes


def test_find_puts_the_most_used_first_among_those_that_fit_alike() -> None:
    assert found(HS, "vehicles") == ["87", "870323", "870380"]
    assert found(HS, "vehicles", used={"870380": 40, "870323": 2}) == ["87", "870380", "870323"]
    assert found(HS, "", used={"2711": 3}, limit=2) == ["2711", "87"]


def test_figures_mean_the_codes_that_begin_with_them_the_very_code_first() -> None:
    used = {"870380": 9, "8703": 1}
    assert [code.code for code in HS.find("87", used=used)] == ["87", "870380", "8703", "870323"]
    assert [code.code for code in HS.find("8703.23.90")] == ["870323"], "of a longer one its subheading"
    posts = Table("locations", (Code("12A", en="Siding"), Code("3", en="Track 12"), Code("112", en="Yard")))
    assert [code.code for code in posts.find("12")] == ["12A"]
    assert [code.code for code in posts.find("2")] == ["3", "12A", "112"], "no code begins with it: wherever it stands"


def test_find_gives_no_more_than_the_limit() -> None:
    assert len(HS.find("8", limit=2)) == 2
    assert HS.find("8", limit=0) == []


@given(text=st.text(max_size=30), limit=st.integers(0, 20))
def test_find_and_resolve_take_any_text(text: str, limit: int) -> None:
    for table in (HS, COUNTRIES, Table("empty", ())):
        codes = table.find(text, limit)
        assert len(codes) <= limit
        assert len({code.code for code in codes}) == len(codes)
        assert table.resolve(text) in (None, *(code.code for code in table))


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_digits_of_an_hs_code_lose_what_is_only_for_the_eye() -> None:
    assert hs_digits(" 8703.80-10 ") == "87038010"
    assert hs_digits("８７０３　８０") == "870380"


def test_the_longest_prefix_gives_the_category() -> None:
    codes = codebook()
    assert codes.category_of("8703.80.10") == "nev"
    assert codes.category_of("870323") == "vehicles"
    assert codes.category_of("8702400000") == "nev"
    assert codes.category_of("2711") is None
    assert codes.category_of("") is None


def test_goods_are_called_by_their_heading_where_the_subheading_has_no_name_in_that_language() -> None:
    codes = codebook()
    assert codes.goods_of("87032310", "zh_CN") == "载人机动车"
    assert codes.goods_of("870380", "zh_CN") == "纯电动"
    assert codes.goods_of("271121", "kk") == "Газ природный"


def test_in_kazakh_goods_are_called_by_the_russian_name_of_a_heading_rather_than_the_kazakh_one_of_a_chapter() -> None:
    table = [Code("27", ru="Топливо", kk="Отын"), Code("2711", ru="Газ", en="Gas"), Code("2716", kk="Электр энергиясы")]
    codes = replace(codebook(), hs=Table("hs", [*table, Code("271600", ru="Ток"), Code("2799", en="Other")]))
    assert [codes.goods_of(hs, "kk") for hs in ("271121", "271600", "2799")] == ["Газ", "Электр энергиясы", "Отын"]


def test_goods_without_any_name_are_none() -> None:
    codes = codebook()
    assert codes.goods_of("999999", "en") is None


def test_a_table_that_excel_saved_is_read() -> None:
    text = "\ufeff" + HEADING.replace(",", ";").replace("\n", "\r\n") + '101;马;"Horses; live";;;;a|b\r\n;;;;;;\r\n'
    (code,) = read_codes("hs", text)
    assert code == Code("0101", "马", "Horses; live", aliases=("a", "b"))


@pytest.mark.parametrize(
    ("name", "code", "kept"), [("hs", "1", "01"), ("supervision", "110", "0110"), ("units", "1", "1")]
)
def test_leading_zeros_that_excel_took_come_back(name: str, code: str, kept: str) -> None:
    assert [found.code for found in read_table(name, HEADING + f"{code},名,,,,,\n")] == [kept]


@pytest.mark.parametrize(
    ("name", "text", "code", "said"),
    [
        ("modes", "", "table-columns", "modes.csv, line 1"),
        ("modes", "code,zh,en\nrail,铁路,Rail\n", "table-columns", "ru, kk, initials, aliases"),
        ("categories", HEADING, "table-columns", "prefixes"),
        ("modes", HEADING + "rail,铁路,Rail,,,,\nrail,公路,Road,,,,\n", "table-twice", "modes.csv, line 3: rail"),
        ("hs", HEADING + "0101,马,,,,,\n101,马,,,,,\n", "table-twice", "hs.csv, line 3: 0101"),
        ("modes", HEADING + "rail,,,,,,\n", "table-empty", "line 2"),
        ("modes", HEADING + ",铁路,,,,,\n", "table-empty", "line 2"),
        ("modes", HEADING + "rail,铁路,Rail, by rail,,,,\n", "table-cells", "8 cells where the heading has 7"),
        ("modes", HEADING + 'rail,"' + "x" * 140000 + '",,,,,\n', "table-csv", "line 2"),
        ("modes", "x" * 140000, "table-csv", "line 1"),
        ("modes", HEADING + "rail\0,铁路,,,,,\n", "table-csv", "NUL"),
        ("categories", HEADING.replace("\n", ",prefixes\n") + "a,甲,,,,,,87\nb,乙,,,,,,87\n", "table-prefix", "line 3"),
        ("categories", HEADING.replace("\n", ",prefixes\n") + "a,甲,,,,,,87-89\n", "table-prefix", "87-89"),
    ],
)
def test_what_is_wrong_in_a_table_is_said_with_file_and_line(name: str, text: str, code: str, said: str) -> None:
    with pytest.raises(Problem) as wrong:
        read_table(name, text)
    assert wrong.value.code == code
    assert said in str(wrong.value)


@given(st.text(max_size=200))
def test_any_text_is_a_table_or_a_problem_that_names_the_file(text: str) -> None:
    for body in (text, HEADING + text):
        said = "hs.csv"
        try:
            read_table("hs", body).find("0")
        except Problem as wrong:
            said = str(wrong)
        assert "hs.csv" in said
