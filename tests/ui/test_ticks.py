"""Labels of axes: round steps, dates that fit, the year where it begins."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.calendar import days_between
from horgosdesk.study.series import months_between
from horgosdesk.study.steps import Step, spans_between
from horgosdesk.ui.ticks import nice_step, span_ticks


def width(text: str) -> float:
    """Seven pixels a character."""
    return 7.0 * len(text)


@pytest.mark.parametrize(
    ("least", "step"),
    [("0.3", "0.5"), ("1", "1"), ("1.01", "2"), ("2.1", "2.5"), ("26", "50"), ("0", "1"), ("0.0004", "0.0005")],
)
def test_a_step_is_round_and_not_too_small(least: str, step: str) -> None:
    assert nice_step(Fraction(least)) == Decimal(step)


@given(st.fractions(min_value=Fraction(1, 10**6), max_value=10**15))
def test_every_step_covers_what_it_must(least: Fraction) -> None:
    assert least <= Fraction(nice_step(least)) <= 3 * least


def test_the_months_of_a_year_are_all_named_and_the_year_once() -> None:
    names = months_between("2025-01", "2025-12")
    ticks = span_ticks(names, range(12), 80, width, "en")
    assert [text for _, text in ticks[:3]] == ["Jan\n2025", "Feb", "Mar"]
    assert len(ticks) == 12


def test_labels_get_sparser_until_they_fit() -> None:
    names = months_between("2015-01", "2025-12")
    for pixels in (2, 5, 9, 20, 80):
        ticks = span_ticks(names, range(len(names)), pixels, width, "zh_CN")
        edges = [
            (place * pixels - width(text.split("\n")[0]) / 2, place * pixels + width(text.split("\n")[0]) / 2)
            for place, text in ticks
        ]
        assert ticks
        assert all(one[1] < other[0] for one, other in pairwise(edges))


def test_days_of_a_month_have_numbers_and_a_year_of_days_has_months() -> None:
    november = days_between("2025-11-01", "2025-11-30")
    assert [text for _, text in span_ticks(november, range(30), 34, width, "en")][:2] == ["1\nNov 2025", "2"]
    year = days_between("2025-01-01", "2025-12-31")
    assert [text for _, text in span_ticks(year, range(365), 3, width, "en")][:2] == ["Jan\n2025", "Feb"]


def test_only_what_is_shown_is_labelled() -> None:
    names = months_between("2025-01", "2025-12")
    assert [place for place, _ in span_ticks(names, range(3, 6), 200, width, "en")] == [3.0, 4.0, 5.0]
    assert span_ticks(names, range(0), 200, width, "en") == []


@pytest.mark.parametrize(
    ("step", "pixels", "wanted"),
    [
        ("week", 60.0, ["W1\n2025", "W2", "W3", "W4"]),
        ("week", 12.0, ["W1\n2025", "W6", "W11", "W16"]),
        ("quarter", 60.0, ["Q1\n2025", "Q2", "Q3", "Q4"]),
        ("year", 60.0, ["2025"]),
    ],
)
def test_longer_steps_have_labels_too(step: Step, pixels: float, wanted: list[str]) -> None:
    names = spans_between("2025-01-01", "2025-12-28", step)
    ticks = span_ticks(names, range(len(names)), pixels, width, "en")
    assert [text for _, text in ticks][:4] == wanted
