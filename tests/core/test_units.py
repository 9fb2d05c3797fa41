"""Numbers as people write them: read exactly or refused in words, and shown so that they are read again."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core import units
from horgosdesk.core.errors import Problem
from horgosdesk.core.text import plain
from horgosdesk.core.units import MARKS, Marks

CHINESE, RUSSIAN = MARKS["zh_CN"], MARKS["ru"]

marks = st.sampled_from(list(MARKS.values()))
exact = st.decimals(-(10**15) + 1, 10**15 - 1, places=6, allow_nan=False, allow_infinity=False)
# what people type, and what is only near it: every mark, space, minus and digit form that occurs
typed = st.text(
    st.sampled_from("0123456789０９.,，．'’ \u00a0\u202f\u2009\t\n-−+eE²½٣NaIinf千吨кtТг¥元\u200b"), max_size=24
)


def problem_of(text: str, marks: Marks = CHINESE) -> Problem:
    """What is said about a text that is no number."""
    with pytest.raises(Problem) as caught:
        units.parse_number(text, marks)
    return caught.value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("25000", "25000"),
        ("25,000.50", "25000.5"),
        ("1,500", "1500"),
        ("1.500", "1.5"),
        (" 1 234 567 ", "1234567"),
        ("1\u00a0234\u00a0567", "1234567"),
        ("1\u2009234.5", "1234.5"),
        ("1\u202f234", "1234"),
        ("1'234'567", "1234567"),
        ("1’234", "1234"),
        ("２５，０００．５", "25000.5"),
        ("－５", "-5"),
        ("−5", "-5"),
        ("+5", "5"),
        ("- 5", "-5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("007", "7"),
        ("-0", "0"),
        ("\ufeff12\u200b", "12"),
        ("0.1", "0.1"),
        ("999999999999999.999999999999", "999999999999999.999999999999"),
        ("0.5000000000000000000000", "0.5"),
    ],
)
def test_a_number_is_read_exactly(text: str, number: str) -> None:
    assert units.parse_number(text, CHINESE) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,5", "1.5"),
        ("1,500", "1.5"),
        ("1\u00a0234,5", "1234.5"),
        ("1 234", "1234"),
        ("0,500", "0.5"),
        ("-1,5", "-1.5"),
    ],
)
def test_russian_and_kazakh_marks(text: str, number: str) -> None:
    assert units.parse_number(text, RUSSIAN) == units.parse_number(text, MARKS["kk"]) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", "+-5", "--5", "5-", "1e5", "NaN", "Infinity", "1_000", "0x1F", "abc", "25 t", "1,23,456", "1,2345.6",
     "1 2345", "1,234 567", "1.2.3", "1,234.5.6", "10²", "½", "①", "٣", "1\n234", "100\t200", "(5)", "%", "5%", "=1+1"],
)  # fmt: skip
def test_anything_else_is_refused_with_words(text: str) -> None:
    problem = problem_of(text)
    assert (problem.code, problem.fix) == ("number-form", None)
    assert text.strip()[:40] in str(problem)
    assert "digits" in str(problem)


@pytest.mark.parametrize(
    ("text", "marks", "fix"),
    [
        ("1,5", CHINESE, "1.5"),
        ("-1,50", CHINESE, "-1.50"),
        ("１，５", CHINESE, "1.5"),
        # no group begins with 0: read as 500 this would be wrong a thousandfold
        ("0,500", CHINESE, "0.500"),
        ("1.234,5", CHINESE, "1234.5"),
        ("1 234,5", CHINESE, "1234.5"),
        ("1.234.567", CHINESE, "1234567"),
        ("1.5", RUSSIAN, "1,5"),
        ("12.50", RUSSIAN, "12,50"),
        ("1,234.5", RUSSIAN, "1234,5"),
        ("1,234,567", RUSSIAN, "1234567"),
        ("1.234.567,8", RUSSIAN, "1234567,8"),
    ],
)
def test_a_number_in_the_marks_of_another_language_is_offered_in_the_right_ones(
    text: str, marks: Marks, fix: str
) -> None:
    problem = problem_of(text, marks)
    assert (problem.code, problem.fix) == ("number-form", fix)
    assert str(problem).endswith(f"Did you mean {fix}?")
    assert units.parse_number(fix, marks) in {Decimal(n) for n in ("1.5", "-1.5", "0.5", "12.5", "1234.5", "1234567", "1234567.8")}  # fmt: skip


def test_a_mark_that_may_group_or_divide_names_both_readings() -> None:
    problem = problem_of("1.500", RUSSIAN)
    assert str(problem) == "“1.500” can mean 1,500 or 1500. Type the one that is meant."
    assert problem.fix == "1,500"


def test_too_many_digits_are_refused_before_they_overflow() -> None:
    assert problem_of("1234567890123456").code == "number-long"
    assert units.parse_number("000000000000000000001") == 1
    assert problem_of("0.1234567890123").code == "number-fine"
    assert problem_of("9" * 100_000).code == "number-long"
    with pytest.raises(Problem, match="more than one record can hold") as caught:
        units.parse_weight("1000000001 t")
    assert caught.value.code == "number-large"
    assert units.parse_weight("1000000000 t") == units.MOST_UNITS
    for parse in (units.parse_money, units.parse_quantity):
        with pytest.raises(Problem):
            parse("999999999999999")
    # thousands of the largest still sum within SQLite's 64 bits
    assert units.MOST_UNITS * 9000 < 2**63


@given(value=exact, marks=marks)
def test_what_is_shown_is_read_again(value: Decimal, marks: Marks) -> None:
    assert units.parse_number(units.show_number(value, marks), marks) == value


@given(value=exact, marks=marks, places=st.integers(0, 8))
def test_what_is_shown_rounded_is_read_as_rounded(value: Decimal, marks: Marks, places: int) -> None:
    shown = units.show_number(value, marks, places)
    assert units.parse_number(shown, marks) == units.round_half_up(value, places)
    assert len(shown.partition(marks.decimal)[2]) == places


@given(text=st.text() | typed, marks=marks)
def test_no_text_raises_anything_but_a_problem(text: str, marks: Marks) -> None:
    for parse in (
        units.parse_number,
        units.parse_weight,
        units.parse_money,
        units.parse_quantity,
        units.parse_count,
    ):
        try:
            number = parse(text, marks)
        except Problem as problem:
            # its words name the text, and leave no place of theirs unfilled
            assert "{" not in str(problem) or "{" in plain(text)
        else:
            assert abs(number) < 2**63
    assert units.weight_unit(text) in {*units.GRAMS, None}


@given(text=typed, marks=marks)
def test_a_fix_of_a_number_or_weight_is_itself_understood(text: str, marks: Marks) -> None:
    for parse in (units.parse_number, units.parse_weight):
        try:
            parse(text, marks)
        except Problem as problem:
            if problem.code == "number-form" and problem.fix is not None:
                try:
                    parse(problem.fix, marks)
                except Problem as again:
                    assert again.code in {"number-long", "number-fine", "number-large", "weight-fine"}


# Weights


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        *[(text, "kg") for text in ("毛重(千克)", "毛重（公斤）", "毛重kg", "毛重KG", "千克", "kg", "KGS", "G.W.(KGS)", "Вес, кг",
                                    "брутто салмағы, кг", "毛重(㎏)", "килограммов", "25kg", "Вес брутто за 2025 г., кг")],
        *[(text, "t") for text in ("吨", "毛重(吨)", "毛重（公吨）", "噸", "毛重T", "t", "Gross weight, MT", "тонн", "тонна", "Вес, т",
                                   "Масса (тонны)", "Брутто, т.", "net tonnes", "25 т")],
        *[(text, "10kt") for text in ("万吨", "毛重(万吨)", "萬噸", "单位：1万吨", "10 000 t", "10,000 t", "10 000 т", "10 000 тонн",
                                      "毛重 10000吨", "10 тыс. т", "10 мың тонна", "10 000 t", "ten thousand tonnes")],
        *[(text, "g") for text in ("克", "净重(克)", "净重克", "g", "weight in grams", "Вес (г)")],
        *[(text, None) for text in ("", "毛重", "Gross weight", "Вес", "月份", "哈萨克斯坦", "乌兹别克", "Вес 2025 г.", "Total", "Тип")],
        # units that are not ours: better none than one that is wrong a thousandfold
        *[(text, None) for text in ("千吨", "百万吨", "十万吨", "亿吨", "тыс. т", "тыс. тонн", "млн т", "мың тонна", "thousand tonnes",
                                    "million tons", "1 000 t", "1000吨", "毛重(磅)", "市斤", "Weight (lbs)")],
    ],
)  # fmt: skip
def test_the_weight_unit_of_a_heading(text: str, unit: str | None) -> None:
    assert units.weight_unit(text) == unit


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("25", 25_000),
        ("0.5", 500),
        ("0.001", 1),
        ("25 t", 25_000_000),
        ("25t", 25_000_000),
        ("25 t.", 25_000_000),
        ("25吨", 25_000_000),
        ("２５吨", 25_000_000),
        ("25 тонн", 25_000_000),
        ("25 公斤", 25_000),
        ("25㎏", 25_000),
        ("1,234.567 kg", 1_234_567),
        ("500 克", 500),
        ("3 万吨", 30_000_000_000),
        ("-5 kg", -5_000),
    ],
)
def test_a_weight_is_read_in_grams(text: str, grams: int) -> None:
    assert units.parse_weight(text) == grams


def test_a_unit_behind_the_number_wins_over_that_of_the_column() -> None:
    assert units.parse_weight("25", unit="t") == 25_000_000
    assert units.parse_weight("25 kg", unit="t") == 25_000
    assert units.parse_weight("25,5 т", RUSSIAN, "kg") == 25_500_000
    assert units.parse_weight("4244.3", unit="10kt") == 42_443_000_000_000


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0.0001", "weight-fine"),
        ("1.5 g", "weight-fine"),
        ("5千吨", "weight-unit"),
        ("5百万吨", "weight-unit"),
        ("5 тыс. т", "weight-unit"),
        ("25 lb", "weight-unit"),
        ("25 m3", "number-form"),
        ("t", "number-form"),
        ("25 t 3", "number-form"),
        ("10² kg", "weight-unit"),
    ],
)
def test_a_weight_that_cannot_be_kept_is_refused(text: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        units.parse_weight(text)
    assert caught.value.code == code


def test_a_fix_keeps_the_unit_that_was_typed() -> None:
    with pytest.raises(Problem) as caught:
        units.parse_weight("25,5 т", CHINESE)
    assert caught.value.fix == "25.5 т"
    assert units.parse_weight(caught.value.fix, CHINESE) == 25_500_000


@given(grams=st.integers(-units.MOST_UNITS, units.MOST_UNITS), marks=marks)
def test_a_weight_is_shown_and_kept_to_the_gram(grams: int, marks: Marks) -> None:
    assert units.parse_weight(units.kilograms(grams)) == grams
    assert units.parse_weight(units.show_weight_kg(grams, marks), marks) == grams
    assert units.parse_weight(units.show_number(Decimal(grams) / 1_000_000, marks), marks, "t") == grams
    assert not units.kilograms(grams).endswith((".", ".0", ".00"))


@given(amounts=st.lists(st.integers(0, 10**13), max_size=60))
def test_sums_of_what_is_shown_are_exact(amounts: list[int]) -> None:
    assert sum(units.parse_weight(units.kilograms(grams)) for grams in amounts) == sum(amounts)
    assert sum(Decimal(units.kilograms(grams)) for grams in amounts) * 1000 == sum(amounts)
    assert sum(units.parse_money(units.money_text(fen)) for fen in amounts) == sum(amounts)


def test_kilograms_and_tonnes() -> None:
    assert [units.kilograms(grams) for grams in (25_000_000, 500, 1, 0, -1_500)] == [
        "25000",
        "0.5",
        "0.001",
        "0",
        "-1.5",
    ]
    assert units.tonnes(42_443_000_000_000, 1) == Decimal("42443000.0")
    assert units.tonnes(2_500, 3) == Decimal("0.003")  # half goes up
    assert units.tonnes(-2_500, 3) == Decimal("-0.003")
    assert str(units.tonnes(-400, 3)) == "0.000"


# Money, quantities, counts


@pytest.mark.parametrize("text", ["1234.5", "¥1,234.50", "￥1234.5", "$ 1 234.5", "1234.5元", "1234.5 ₸", "+€1234.5"])
def test_money_is_read_in_hundredths(text: str) -> None:
    assert units.parse_money(text) == 123_450


def test_money_keeps_its_sign_and_refuses_a_third_decimal() -> None:
    assert units.parse_money("-¥5") == units.parse_money("¥-5") == -500
    with pytest.raises(Problem, match="two decimals"):
        units.parse_money("1.005")
    with pytest.raises(Problem):
        units.parse_money("5万元")
    for text in ("$5元", "¥10²"):
        with pytest.raises(Problem):
            units.parse_money(text)
    assert units.money_text(123_450) == "1234.5"


def test_quantities_and_counts() -> None:
    assert units.parse_quantity("1 234,567", RUSSIAN) == 1_234_567
    assert units.quantity_text(1_234_567) == "1234.567"
    with pytest.raises(Problem, match="three decimals"):
        units.parse_quantity("0.0001")
    assert units.parse_count("1,200") == 1200
    assert units.parse_count("12.0") == 12
    with pytest.raises(Problem, match="not a whole number"):
        units.parse_count("1.5")


# Showing


def test_numbers_are_grouped_by_the_marks() -> None:
    assert units.show_number(42_443_000) == "42,443,000"
    assert units.show_number(Decimal("-1234567.890"), RUSSIAN) == "-1\u00a0234\u00a0567,89"
    assert units.show_number(Decimal("1E+6")) == "1,000,000"
    assert units.show_number(Decimal("2.45"), places=1) == "2.5"
    assert units.show_number(7, places=2) == "7.00"
    assert units.show_weight_kg(25_000_500) == "25,000.5"


@pytest.mark.parametrize(
    ("value", "base", "places", "shown"),
    [
        # whole-port freight in 10 000 t, as computed from what was published
        (342_620, 310_840, 2, "10.22"),
        (42_443_000, 41_857_000, 1, "1.4"),
        (16, 54, 0, "-70"),
        (1, 6, 1, "-83.3"),
        (1, 3, 4, "-66.6667"),
        (5, 5, 1, "0.0"),
        (0, 5, 1, "-100.0"),
    ],
)
def test_changes_in_percent(value: int, base: int, places: int, shown: str) -> None:
    change = units.change_pct(value, base)
    assert change is not None
    assert str(units.round_half_up(change, places)) == shown


def test_without_a_base_there_is_no_change() -> None:
    assert units.change_pct(5, 0) is None
    assert units.change_pct(5, None) is None


@given(base=st.integers(1, 10**17), value=st.integers(0, 10**17), places=st.integers(0, 3))
def test_a_rounded_change_is_the_exact_one_rounded(base: int, value: int, places: int) -> None:
    change = units.change_pct(value, base)
    assert change is not None
    # half away from zero, in whole numbers only
    scaled = (abs(value - base) * 100 * 10**places * 2 + base) // (2 * base)
    assert abs(units.round_half_up(change, places)) == Decimal(scaled) / 10**places
