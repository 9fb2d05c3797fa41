"""The sentence for the press: amounts, changes and days as published figures tell them, in four languages."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.headline import amount, change, headline, period
from horgosdesk.core.units import change_pct

T = 1_000_000


@pytest.mark.parametrize(
    ("lang", "port", "wanted"),
    [
        ("zh_CN", "霍尔果斯", "2025年1至11月，霍尔果斯口岸货运量4244.3万吨，同比增长1.4%。"),
        (
            "en",
            "Horgos",
            "Horgos handled 42.443 million tonnes of cargo in January to November 2025, up 1.4 percent year on year.",
        ),
        (
            "ru",
            "Хоргос",
            "В январе–ноябре 2025 года через Хоргос прошло 42,443 млн тонн грузов, на 1,4\u00a0% больше, чем годом ранее.",
        ),
        (
            "kk",
            "Қорғас",
            "2025 жылғы қаңтар–қарашада Қорғас арқылы 42,443 млн тонна жүк өтті, бұл бір жыл бұрынғыдан 1,4\u00a0% көп.",
        ),
    ],
)
def test_the_figure_that_was_published(lang: str, port: str, wanted: str) -> None:
    total_g, base_g = 42_443_000_000_000, 41_857_000_000_000
    assert headline(port, "2025-01-01", "2025-11-30", total_g=total_g, base_g=base_g, lang=lang) == wanted


@pytest.mark.parametrize(
    ("grams", "en", "zh", "ru"),
    [
        (0, "0 tonnes", "0吨", "0 т"),
        (64_000, "0.064 tonnes", "0.064吨", "0,064 т"),
        (9_999_499, "9.999 tonnes", "9.999吨", "9,999 т"),
        (9_999_500, "10.0 tonnes", "10.0吨", "10,0 т"),
        (9_123_450_000, "9,123.5 tonnes", "9123.5吨", "9\u00a0123,5 т"),
        (9_999_950_000, "10.0 thousand tonnes", "1.0万吨", "10,0 тыс. тонн"),
        (412_350 * T, "412.4 thousand tonnes", "41.2万吨", "412,4 тыс. тонн"),
        (999_949 * T, "999.9 thousand tonnes", "100.0万吨", "999,9 тыс. тонн"),
        (999_950 * T, "1.000 million tonnes", "100.0万吨", "1,000 млн тонн"),
        (42_443_499_999_999, "42.443 million tonnes", "4244.3万吨", "42,443 млн тонн"),
        (42_443_500_000_000, "42.444 million tonnes", "4244.4万吨", "42,444 млн тонн"),
        (1_234_567_890 * T, "1,234.568 million tonnes", "123456.8万吨", "1\u00a0234,568 млн тонн"),
    ],
)
def test_amounts_round_half_up_into_the_unit_that_fits(grams: int, en: str, zh: str, ru: str) -> None:
    assert (amount(grams, "en"), amount(grams, "zh_CN"), amount(grams, "ru")) == (en, zh, ru)


@pytest.mark.parametrize(
    ("percent", "en", "zh"),
    [
        ("1.45", "up 1.5 percent year on year", "同比增长1.5%"),
        ("-1.45", "down 1.5 percent year on year", "同比下降1.5%"),
        ("-0.05", "down 0.1 percent year on year", "同比下降0.1%"),
        ("0", "unchanged year on year", "同比持平"),
        ("0.0499", "almost unchanged year on year", "同比基本持平"),
        ("1234.5", "up 1,234.5 percent year on year", "同比增长1234.5%"),
        (None, "year on year –", "同比–"),
    ],
)
def test_changes_have_words_for_their_direction(percent: str | None, en: str, zh: str) -> None:
    exact = None if percent is None else Decimal(percent)
    assert (change(exact, "en"), change(exact, "zh_CN")) == (en, zh)


@pytest.mark.parametrize("lang", ["zh_CN", "en", "ru", "kk"])
def test_without_a_base_there_is_a_dash_and_no_percent(lang: str) -> None:
    said = headline("X", "2025-11-01", "2025-11-30", total_g=5 * T, base_g=0, lang=lang)
    assert "–" in said
    assert "%" not in said
    assert "percent" not in said


@pytest.mark.parametrize(
    ("first", "last", "zh", "en", "ru", "kk"),
    [
        ("2025-11-01", "2025-11-30", "2025年11月", "in November 2025", "в ноябре 2025 года", "2025 жылғы қарашада"),
        (
            "2024-01-01",
            "2024-02-29",
            "2024年1至2月",
            "in January to February 2024",
            "в январе–феврале 2024 года",
            "2024 жылғы қаңтар–ақпанда",
        ),
        ("2025-01-01", "2025-12-31", "2025年", "in 2025", "в 2025 году", "2025 жылы"),
        (
            "2025-01-01",
            "2025-12-02",
            "2025年1月1日至12月2日",
            "from 1 January to 2 December 2025",
            "с 1 января по 2 декабря 2025 года",
            "2025 жылғы 1 қаңтар – 2 желтоқсанда",
        ),
        (
            "2025-12-01",
            "2025-12-12",
            "2025年12月1日至12日",
            "from 1 to 12 December 2025",
            "с 1 по 12 декабря 2025 года",
            "2025 жылғы 1–12 желтоқсанда",
        ),
        (
            "2025-12-01",
            "2025-12-01",
            "2025年12月1日",
            "on 1 December 2025",
            "1 декабря 2025 года",
            "2025 жылғы 1 желтоқсанда",
        ),
    ],
)
def test_days_are_named_as_a_reader_expects(first: str, last: str, zh: str, en: str, ru: str, kk: str) -> None:
    assert [period(first, last, lang) for lang in ("zh_CN", "en", "ru", "kk")] == [zh, en, ru, kk]


def test_a_port_is_not_called_a_port_twice_and_made_up_data_are_said_to_be_so() -> None:
    said = headline("霍尔果斯口岸", "2025-11-01", "2025-11-30", total_g=T, base_g=T, lang="zh_CN", synthetic=True)
    assert said == "【合成数据】2025年11月，霍尔果斯口岸货运量1.000吨，同比持平。"


@given(st.integers(0, 10**16), st.integers(1, 10**16))
def test_a_change_is_the_exact_quotient_rounded_half_up(total_g: int, base_g: int) -> None:
    tenths = abs(Fraction(total_g - base_g, base_g)) * 1000
    rounded = int(tenths + Fraction(1, 2))
    said = change(change_pct(total_g, base_g), "zh_CN")
    if rounded:
        word = "增长" if total_g > base_g else "下降"
        assert said == f"同比{word}{rounded // 10}.{rounded % 10}%"
    else:
        assert said in ("同比持平", "同比基本持平")
