"""Spans in words."""

import pytest

from horgosdesk.ui import language, spans


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2025-11-01", "2025-11-30", "November 2025"),
        ("2025-01-01", "2025-11-30", "January to November 2025"),
        ("2025-01-01", "2025-12-31", "2025"),
        ("2025-11-01", "2025-11-24", "1 to 24 November 2025"),
        ("2025-01-01", "2025-11-24", "1 January to 24 November 2025"),
        ("2025-11-03", "2025-11-03", "3 Nov 2025"),
        ("2024-11-03", "2025-02-04", "3 Nov 2024 to 4 Feb 2025"),
    ],
)
def test_a_span_is_told_in_the_fewest_words(qapp: object, first: str, last: str, words: str) -> None:
    assert spans.between(first, last, "en") == words


def test_each_span_has_its_name(qapp: object) -> None:
    names = {
        "2025": "2025",
        "2025-Q4": "Q4 2025",
        "2025-11": "Nov 2025",
        "2025-W45": "Week 45, 2025",
        "2025-11-03": "3 Nov 2025",
    }
    assert {span: spans.show(span, "en") for span in names} == names


def test_chinese_months_have_digits(qapp: object) -> None:
    assert spans.month_name("2025-11", "zh_CN", long=True) == "11月"


@pytest.mark.parametrize(
    ("lang", "first", "last", "words"),
    [
        ("ru", "2025-11-01", "2025-11-30", "ноябрь 2025"),
        ("ru", "2025-01-01", "2025-11-30", "январь – ноябрь 2025"),
        ("ru", "2025-11-03", "2025-11-09", "3–9 ноября 2025"),
        ("ru", "2025-10-28", "2025-11-09", "28 октября – 9 ноября 2025"),
        ("kk", "2025-11-01", "2025-11-30", "2025 ж. қараша"),
        ("kk", "2025-01-01", "2025-11-30", "2025 ж. қаңтар – қараша"),
        ("kk", "2025-11-03", "2025-11-09", "2025 ж. 3–9 қараша"),
    ],
)
def test_russian_declines_the_month_of_a_day_and_kazakh_puts_the_year_first(
    qapp: object, lang: str, first: str, last: str, words: str
) -> None:
    language.use(lang)
    try:
        assert spans.between(first, last, lang) == words
    finally:
        language.use("en")
