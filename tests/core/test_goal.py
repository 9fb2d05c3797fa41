"""Targets as people write them."""

import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.core.goal import parse_goal
from horgosdesk.core.units import MARKS


@pytest.mark.parametrize(
    ("text", "measure", "lang", "amount"),
    [
        ("45.6 Mt", "gross", "en", 45_600_000_000_000),
        ("45.6Mt", "gross", "en", 45_600_000_000_000),
        ("4560万吨", "gross", "zh_CN", 45_600_000_000_000),
        ("0.456亿吨", "gross", "zh_CN", 45_600_000_000_000),
        ("45,600,000 t", "gross", "en", 45_600_000_000_000),
        ("45600000", "gross", "en", 45_600_000_000_000),
        ("45,6 млн т", "gross", "ru", 45_600_000_000_000),
        ("45.6 million tonnes", "gross", "en", 45_600_000_000_000),
        ("320 kt", "gross", "en", 320_000_000_000),
        ("60 000", "vehicles", "en", 60_000),
        ("6万", "vehicles", "zh_CN", 60_000),
        ("6万辆", "vehicles", "zh_CN", 60_000),
        ("1.2 million", "records", "en", 1_200_000),
        ("1.2 billion USD", "value", "en", 120_000_000_000),
        ("120亿元", "value", "zh_CN", 1_200_000_000_000),
        ("0.05", "value", "en", 5),
    ],
)
def test_a_target_is_understood(text: str, measure: str, lang: str, amount: int) -> None:
    assert parse_goal(text, measure, MARKS[lang]) == amount


@pytest.mark.parametrize(
    ("text", "measure", "code"),
    [
        ("", "gross", "goal-form"),
        ("much", "gross", "goal-form"),
        ("45 miles", "gross", "goal-form"),
        ("45 mt", "gross", "goal-form"),
        ("1.5", "records", "goal-fine"),
        ("999999999999 Mt", "gross", "goal-large"),
        ("1.2.3 t", "gross", "number-form"),
    ],
)
def test_what_is_no_target_is_refused(text: str, measure: str, code: str) -> None:
    with pytest.raises(Problem) as caught:
        parse_goal(text, measure)
    assert caught.value.code == code
