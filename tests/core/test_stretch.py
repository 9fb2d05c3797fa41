"""Periods as people type them."""

from datetime import date

import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.core.stretch import after, before, parse_stretch, quarter

TODAY = date(2025, 12, 3)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2025-11", "2025-11-01", "2025-11-30"),
        ("2025年11月", "2025-11-01", "2025-11-30"),
        ("202511", "2025-11-01", "2025-11-30"),
        ("2025Q3", "2025-07-01", "2025-09-30"),
        ("2025 q3", "2025-07-01", "2025-09-30"),
        ("2025年三季度", "2025-07-01", "2025-09-30"),
        ("2025年第1季度", "2025-01-01", "2025-03-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("２０２４年", "2024-01-01", "2024-12-31"),
        ("2025-01..11", "2025-01-01", "2025-11-30"),
        ("2025年1至11月", "2025-01-01", "2025-11-30"),
        ("2025年1月至11月", "2025-01-01", "2025-11-30"),
        ("2024-10..2025-02", "2024-10-01", "2025-02-28"),
        ("2025-11-01 .. 2025-11-20", "2025-11-01", "2025-11-20"),
        ("2025-11-01 2025-11-20", "2025-11-01", "2025-11-20"),
        ("2025-11-01 to 2025-11-20", "2025-11-01", "2025-11-20"),
        ("2025-11-03", "2025-11-03", "2025-11-03"),
    ],
)
def test_a_period_is_understood(text: str, first: str, last: str) -> None:
    assert parse_stretch(text, TODAY) == (first, last)


@pytest.mark.parametrize("text", ["", "soon", "2025-13", "2025Q5", "2025-11-31", "1 2 3", "1999", "2025-01..13"])
def test_what_is_no_period_is_refused_with_words(text: str) -> None:
    with pytest.raises(Problem, match="no period"):
        parse_stretch(text, TODAY)


def test_an_end_before_its_beginning_is_refused() -> None:
    with pytest.raises(Problem, match="ends before"):
        parse_stretch("2025-11..2025-10", TODAY)


def test_the_period_before_and_after() -> None:
    assert after("2025-10-01", "2025-10-31") == ("2025-11-01", "2025-11-30")
    assert after("2024-10-01", "2024-12-31") == ("2025-01-01", "2025-03-31")
    assert after("2025-11-01", "2025-11-10") == ("2025-11-11", "2025-11-20")
    assert before("2025-11-01", "2025-11-30") == ("2025-10-01", "2025-10-31")
    assert before("2025-01-01", "2025-03-31") == ("2024-10-01", "2024-12-31")
    assert before("2025-11-11", "2025-11-20") == ("2025-11-01", "2025-11-10")
    assert quarter("2025-11-01") == "2025Q4"
