"""Figures in words."""

from decimal import Decimal
from fractions import Fraction

import pytest

from horgosdesk.ui.figures import DASH, Scale, counted, fitting, percent, short, tendency

SENTENCE = [Scale(10**6, "t"), Scale(10**12, "Mt")]
SCALES = [Scale(10**6, "t"), Scale(10**10, "10 000 t"), Scale(10**12, "Mt")]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Decimal("1.35"), "+1.4 %"),
        (Decimal("-1.35"), "\u22121.4 %"),
        (Fraction(1, 3), "+0.3 %"),
        (Decimal("0.04"), "0.0 %"),
        (Decimal("-0.04"), "0.0 %"),
        (None, DASH),
    ],
)
def test_a_percentage_is_rounded_half_up_and_nothing_is_a_dash(
    qapp: object, value: Decimal | Fraction | None, told: str
) -> None:
    assert percent(value, "en", signed=True) == told


def test_a_percentage_has_the_marks_of_its_language(qapp: object) -> None:
    assert percent(Decimal("1234.5"), "ru") == "1\u00a0234,5 %"


@pytest.mark.parametrize(
    ("grams", "told"),
    [(42_443_000 * 10**6, "42.443 Mt"), (38_123_500 * 10**4, "381,235 t"), (64_200_000, "64.200 t"), (0, "0.000 t")],
)
def test_an_amount_in_a_sentence_has_five_figures(qapp: object, grams: int, told: str) -> None:
    assert short(grams, SENTENCE, "en") == told


def test_counts_have_no_decimals(qapp: object) -> None:
    assert short(5978, [Scale(1, "vehicles"), Scale(10**6, "million vehicles")], "en") == "5,978 vehicles"


def test_a_count_among_words_is_grouped_as_other_figures_are() -> None:
    assert counted("12345 to send", 12_345, "en") == "12,345 to send"
    assert counted("к отправке 12345", 12_345, "ru") == "к отправке 12\u00a0345"
    assert counted("1 to send", 1, "en") == "1 to send"


def test_the_largest_scale_that_fits_is_taken() -> None:
    assert fitting(SCALES, 10**12, 2).label == "10 000 t"
    assert fitting(SCALES, 2 * 10**12, 2).label == "Mt"
    assert fitting(SCALES, 5).label == "t"


def test_a_change_too_small_to_be_told_is_none() -> None:
    assert [tendency(Decimal(text)) for text in ("0.05", "0.04", "-0.04", "-0.05")] == [1, 0, 0, -1]
    assert tendency(None) == 0
