"""Exact numbers: read from what people write, kept as integers of the smallest unit, shown with the language's marks.

No float takes part anywhere: figures that somebody signs are sums of integers.
"""

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import NamedTuple

from horgosdesk.core.errors import Problem
from horgosdesk.core.pattern import late
from horgosdesk.core.text import plain
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_DIGITS = 15
"""Digits before the decimal mark: more is a code in the wrong column, not a weight or a value."""

MOST_DECIMALS = 12
"""Digits behind the decimal mark: with MOST_DIGITS they stay within what Decimal multiplies exactly."""

MOST_UNITS = 10**15
"""Grams, hundredths or thousandths of one record: thousands of the largest still sum within SQLite's 64 bits."""


class Marks(NamedTuple):
    """How a language writes numbers: its decimal mark and the separator of its groups of three."""

    decimal: str = "."
    group: str = ","


MARKS: Mapping[str, Marks] = {
    "zh_CN": Marks(),
    "en": Marks(),
    "ru": Marks(",", "\u00a0"),
    "kk": Marks(",", "\u00a0"),
}

GRAMS: Mapping[str, int] = {"g": 1, "kg": 1000, "t": 1_000_000, "10kt": 10_000_000_000}
"""Grams in one of each weight unit; 10kt is 10 000 t (万吨), the unit of the port's own returns."""


# Numbers


@cache
def _shape(decimal: str, groups: str) -> re.Pattern[str]:
    """Whole part (grouped by three with one and the same separator, or not at all), decimals, decimals alone."""
    one = f"[{re.escape(groups)}]"
    return re.compile(
        rf"([1-9][0-9]{{0,2}}(?P<by>{one})[0-9]{{3}}(?:(?P=by)[0-9]{{3}})*|[0-9]+)(?:{re.escape(decimal)}([0-9]*))?"
        rf"|{re.escape(decimal)}([0-9]+)"
    )


def _parts(said: str, decimal: str, group: str) -> tuple[str, str] | None:
    """The digits before and behind the decimal mark, or None when it is not a number in these marks."""
    match = _shape(decimal, " '" + group.replace("\u00a0", "")).fullmatch(said)
    return match and (re.sub(r"[^0-9]", "", match[1] or "0"), match[3] or match[4] or "")


def parse_number(text: str, marks: Marks = Marks(), unit: str = "") -> Decimal:
    """The number that a text means, exactly, and by these marks: "1,500" is 1500 in English, 1.5 in Russian.

    Also understood: full-width digits, a sign in front, and spaces of any width or apostrophes between groups of three.
    Problem "number-form" for all else, with a fix where the marks of another language explain it; "number-long" above
    MOST_DIGITS; "number-fine" above MOST_DECIMALS. unit: what stood behind the number, for the fix to keep it.
    """
    said = plain(text)
    sign, body = ("-" if said.startswith("-") else "", said[1:].lstrip()) if said[:1] in ("+", "-") else ("", said)
    parts = _parts(body, marks.decimal, marks.group)
    if parts is None:
        raise _not_a_number(text, sign, body, marks, unit)
    whole, decimals = parts[0].lstrip("0") or "0", parts[1].rstrip("0")
    if len(whole) > MOST_DIGITS:
        raise Problem(
            "number-long",
            QT_TRANSLATE_NOOP("Problem", "“{value}” has more than {most} digits. Look at the number again."),
            value=text.strip()[:40],
            most=MOST_DIGITS,
        )
    if len(decimals) > MOST_DECIMALS:
        raise Problem(
            "number-fine",
            QT_TRANSLATE_NOOP("Problem", "“{value}” has more than {most} decimals. Round it."),
            value=text.strip()[:40],
            most=MOST_DECIMALS,
        )
    number = Decimal(f"{whole}.{decimals}" if decimals else whole)
    return -number if sign else number


def _not_a_number(text: str, sign: str, body: str, marks: Marks, unit: str) -> Problem:
    """What to say about a text that is no number by the marks: what it would be by those of another language."""
    meant = {
        sign + whole + (marks.decimal + decimals if decimals else "") + (unit and f" {unit}")
        for whole, decimals in filter(None, (_parts(body, ".", ","), _parts(body, ",", ".")))
    }
    # the decimal first: one mark alone is more often a decimal mark than a separator
    fixes = sorted(meant, key=lambda fix: marks.decimal not in fix)
    return Problem(
        "number-form",
        QT_TRANSLATE_NOOP("Problem", "“{value}” can mean {fix} or {other}. Type the one that is meant.")
        if len(fixes) > 1
        else QT_TRANSLATE_NOOP("Problem", "“{value}” is not a number as it is written here. Did you mean {fix}?")
        if fixes
        else QT_TRANSLATE_NOOP("Problem", "“{value}” is not a number. Type digits, with “{mark}” before decimals."),
        fix=fixes[0] if fixes else None,
        other=fixes[-1] if fixes else "",
        value=text.strip()[:40],
        mark=marks.decimal,
    )


def _whole(text: str, scaled: Decimal, code: str, too_fine: str) -> int:
    """The smallest units as an integer; Problem `code` for a part of one, "number-large" for more than MOST_UNITS."""
    if scaled != scaled.to_integral_value():
        raise Problem(code, too_fine, value=text.strip()[:40])
    if abs(scaled) > MOST_UNITS:
        raise Problem(
            "number-large",
            QT_TRANSLATE_NOOP(
                "Problem", "“{value}” is more than one record can hold. Look at the number and its unit."
            ),
            value=text.strip()[:40],
        )
    return int(scaled)


# Weights

_TONNE = "(?:公?[吨噸]|tonnes|tonne|tons|ton|mt|tne|t|тонналар|тонна|тонны|тонн|тн|т)"
_WORDS: Mapping[str, str] = {
    "10kt": f"(?<![十百千亿億])[万萬]公?[吨噸]|ten thousand {_TONNE}",
    "kg": "千克|公斤|kgs?|kgm|kilograms?|kilogrammes?|kilos?|кг|килограмм(?:ов|ы|а)?",
    "t": _TONNE,
    # 克 is also a syllable of 哈萨克斯坦, and 2025 г. is a year
    "g": "(?<![\u4e00-\u9fff])克|(?<=重)克|grams?|grammes?|g|грамм(?:ов|ы|а)?|(?<![0-9]{4})(?<![0-9]{4} )г",
}
"""Weight units to the words for them, as patterns. A heading with the words of several means the first of these."""

_COUNTED = f"(?<![0-9])10(?:[ ,.']?000| ?(?:тыс\\.?|мың)) ?{_TONNE}"
"""10 000 t in headings; behind a number their digits would be the number's."""

_FOREIGN = (
    f"[十百千亿億]万?公?[吨噸]|(?:thousand|millions of|million|mln|тыс\\.?|тысяч|млн\\.?|мың) ?{_TONNE}"
    f"|1[ ,.']?000 ?{_TONNE}|(?<!公)斤|磅|克拉|lbs?|pounds?|carats?|фунт(?:ов|ы|а)?"
)
"""Units of weight that this desk does not know, though the words for one that it knows are in some of them."""


def _standing(words: str) -> re.Pattern[str]:
    # Latin and Cyrillic words stand apart from other letters, but not from Chinese: 毛重kg
    letter = "[a-zа-яёәғқңөұүһі]"
    return late(rf"(?<!{letter})(?:{words})(?!{letter})", re.IGNORECASE)


_IN_HEADING: Mapping[str | None, re.Pattern[str]] = {
    "10kt": _standing(f"{_COUNTED}|{_WORDS['10kt']}"),
    None: _standing(_FOREIGN),
    **{unit: _standing(_WORDS[unit]) for unit in ("kg", "t", "g")},
}
_BEHIND_NUMBER = {unit: late(words, re.IGNORECASE) for unit, words in _WORDS.items()}


def weight_unit(text: str) -> str | None:
    """The weight unit that a heading or a word names: a key of GRAMS, or None for none and for one that is not there."""
    said = " ".join(plain(text).split())
    return next((unit for unit, words in _IN_HEADING.items() if words.search(said)), None)


def parse_weight(text: str, marks: Marks = Marks(), unit: str = "kg") -> int:
    """Grams. A unit typed behind the number ("25 t", "25吨") wins over `unit`, a key of GRAMS.

    Problem "weight-unit" for a unit that is not known, "weight-fine" below a gram, and those of parse_number.
    """
    # most weights of an import are digits and nothing else
    if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS and int(text) * GRAMS[unit] <= MOST_UNITS:
        return int(text) * GRAMS[unit]
    said, word = plain(text), ""
    typed = re.fullmatch(r"(.*[0-9][.,]?)\s*([^\W\d_][^0-9]*)", said)
    if typed:
        said, word = typed[1], " ".join(typed[2].removesuffix(".").split())
        known = next((name for name, words in _BEHIND_NUMBER.items() if words.fullmatch(word)), None)
        if known is None:
            raise Problem(
                "weight-unit",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "“{unit}” behind the number is not a weight unit here. Type g, kg, t or 万吨, or no unit.",
                ),
                unit=word[:40],
            )
        unit = known
    return _whole(
        text,
        parse_number(said, marks, word) * GRAMS[unit],
        "weight-fine",
        QT_TRANSLATE_NOOP("Problem", "“{value}” is finer than a gram. Round it to whole grams."),
    )


# Money, quantities, counts


def parse_money(text: str, marks: Marks = Marks()) -> int:
    """Hundredths of the currency; one currency sign around the number is passed over. Problem "number-fine" below one."""
    said = re.sub(r"^([+-]?) ?[¥$€₸₽]|()(?:元|[¥$€₸₽])$", r"\1", plain(text), count=1)
    wrong = QT_TRANSLATE_NOOP("Problem", "“{value}” has more than two decimals. Round it.")
    return _whole(text, parse_number(said, marks) * 100, "number-fine", wrong)


def parse_quantity(text: str, marks: Marks = Marks()) -> int:
    """Thousandths of the unit. Problem "number-fine" below one."""
    wrong = QT_TRANSLATE_NOOP("Problem", "“{value}” has more than three decimals. Round it.")
    return _whole(text, parse_number(text, marks) * 1000, "number-fine", wrong)


def parse_factor(text: str, marks: Marks = Marks()) -> int:
    """Millionths. Problem "number-fine" below one."""
    wrong = QT_TRANSLATE_NOOP("Problem", "“{value}” has more than six decimals. Round it.")
    return _whole(text, parse_number(text, marks) * 1_000_000, "number-fine", wrong)


def parse_count(text: str, marks: Marks = Marks()) -> int:
    """A whole number. Problem "number-fine" for a fraction."""
    wrong = QT_TRANSLATE_NOOP("Problem", "“{value}” is not a whole number. Type one.")
    return _whole(text, parse_number(text, marks), "number-fine", wrong)


# Showing


def plain_decimal(value: Decimal) -> str:
    """A decimal with all its digits, without exponent and trailing zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def kilograms(weight_g: int) -> str:
    """Kilograms as text that keeps every digit: "25000", "0.5"."""
    return plain_decimal(Decimal(weight_g) / 1000)


def money_text(value_fen: int) -> str:
    """Units of the currency as text that keeps every digit."""
    return plain_decimal(Decimal(value_fen) / 100)


def quantity_text(quantity_milli: int) -> str:
    """A quantity as text that keeps every digit."""
    return plain_decimal(Decimal(quantity_milli) / 1000)


def round_half_up(value: Decimal, places: int) -> Decimal:
    """Rounded as the published returns round: half goes away from zero."""
    # + 0 turns a negative zero, which would show as -0.0, into zero
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP) + 0


def tonnes(weight_g: int, places: int) -> Decimal:
    """Tonnes, rounded half up."""
    return round_half_up(Decimal(weight_g) / GRAMS["t"], places)


def show_number(value: Decimal | int, marks: Marks = Marks(), places: int | None = None) -> str:
    """A number grouped by the marks; with `places` rounded half up to that many decimals, else with all it has."""
    exact = Decimal(value)
    text = f"{round_half_up(exact, places):,f}" if places is not None else f"{Decimal(plain_decimal(exact)):,f}"
    return text.replace(",", "\0").replace(".", marks.decimal).replace("\0", marks.group)


def show_weight_kg(weight_g: int, marks: Marks = Marks()) -> str:
    """Kilograms as the screen shows them."""
    return show_number(Decimal(weight_g) / 1000, marks)


def change_pct(value: int, base: int | None) -> Decimal | None:
    """The change against a base in percent; None when there is no base, which is shown as a dash."""
    return None if not base else Decimal(value - base) * 100 / Decimal(base)
