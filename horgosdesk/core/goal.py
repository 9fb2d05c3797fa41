"""Targets as people write them: 45.6 Mt, 4560万吨, 1.2 billion, 6万."""

import re
from decimal import Decimal

from horgosdesk.core.errors import Problem
from horgosdesk.core.text import plain
from horgosdesk.core.units import Marks, parse_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST = 10**18
"""Within SQLite's 64 bits."""
_NUMBER = re.compile(r"([+-]?[0-9][0-9.,' \u00a0\u202f]*)\s*(.*)", re.DOTALL)
_TONNES = (
    (10**6, r"Mt|M t|(?:million|mln|млн\.?|миллион(?:ов|а)?) ?(?:t|tons?|tonnes?|т|тонн[аы]?)|百万吨"),
    (10**4, r"10 ?000 ?t|万吨|萬噸"),
    (10**8, r"亿吨|億噸"),
    (10**3, r"kt|(?:thousand|тыс\.?|мың) ?(?:t|tons?|tonnes?|т|тонн[аы]?)|千吨"),
    (1, r"|t|tons?|tonnes?|т|тонн[аы]?|吨|噸"),
)
_TIMES = (
    (10**9, r"bn|billion|млрд\.?|миллиард(?:ов|а)?|十亿"),
    (10**8, r"亿|億"),
    (10**6, r"m|mn|mln|million|млн\.?|миллион(?:ов|а)?|百万"),
    (10**4, r"万|萬"),
    (10**3, r"k|thousand|тыс\.?|мың|千"),
    (1, r""),
)


def parse_goal(text: str, measure: str, marks: Marks = Marks()) -> int:
    """The smallest unit of the measure (gross: grams; value: hundredths; counts: one) that a text means.

    A weight without a unit is in tonnes. "Mt" is a million tonnes here, where nobody means the 45 t of "45 mt". Problem
    "goal-form" for what is not understood, "goal-fine" for a part of the smallest unit, "goal-large" for too much.
    """
    match = _NUMBER.fullmatch(plain(text))
    if match is None:
        raise _not_a_goal(text)
    word = " ".join(match[2].split())
    per = {"gross": 10**6, "value": 100}.get(measure, 1)
    table = _TONNES if measure == "gross" else _TIMES
    if measure != "gross":
        word = re.sub(r"\s*(?:元|[A-Z]{3}|辆|輛|批|条|票|vehicles?|records?|cars?)$", "", word).strip()
    times = next(
        (
            times
            for times, words in table
            if re.fullmatch(words, word) or (word != "mt" and re.fullmatch(words, word, re.IGNORECASE))
        ),
        None,
    )
    if times is None:
        raise _not_a_goal(text)
    number = parse_number(match[1].strip(), marks) * times * per
    if number != number.to_integral_value():
        raise Problem(
            "goal-fine", QT_TRANSLATE_NOOP("Problem", "“{value}” is too fine for a target. Round it."), value=text[:40]
        )
    if abs(number) > MOST:
        raise Problem(
            "goal-large",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is more than this desk can hold. Look at the number and its unit."),
            value=text[:40],
        )
    return int(Decimal(number))


def _not_a_goal(text: str) -> Problem:
    return Problem(
        "goal-form",
        QT_TRANSLATE_NOOP("Problem", "“{value}” is no target. Write a number, with a unit: 45.6 Mt, 4560万吨, 60 000."),
        value=text.strip()[:40],
    )
