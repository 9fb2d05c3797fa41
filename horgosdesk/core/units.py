"""Exact numbers: read from what people write, kept as integers of the smallest unit, shown with the language's marks.

No float takes part anywhere: figures that somebody signs are sums of integers.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_DIGITS = 15
"""Digits before the decimal mark; more would not be a weight or a value, and sums must fit SQLite's 64 bits."""


@dataclass(frozen=True, slots=True)
class Marks:
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

_SPACES = dict.fromkeys(map(ord, " \t\u00a0\u2007\u2009\u202f\u3000'\u2019"), " ")
_MINUS = dict.fromkeys(map(ord, "\u2212\u2013\u2014\ufe63\uff0d"), "-")
_UNIT_WORDS = {
    "10kt": ("万吨", "10 000 t", "10000 t", "10,000 t", "10000t", "10 тыс. т", "10 мың т"),
    "kg": ("千克", "公斤", "kgs", "kg", "килограмм", "кг"),
    "t": ("吨", "tonnes", "tonne", "tons", "ton", "mt", "тонна", "тонн", "т", "t"),
    "g": ("克", "grams", "gram", "г", "g"),
}
_UNIT_IN_TEXT = re.compile(
    "|".join(
        f"(?P<u{unit}>"
        + "|".join(
            # a Latin or Cyrillic unit stands alone; a Chinese one may be glued to other words
            re.escape(word) if "\u4e00" <= word[0] <= "\u9fff" else rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])"
            for word in words
        )
        + ")"
        for unit, words in _UNIT_WORDS.items()
    ),
    re.IGNORECASE,
)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_SPACES).translate(_MINUS).strip()


def parse_number(text: str, marks: Marks = Marks()) -> Decimal:
    """The number that a text means, exactly.

    Full-width digits, the marks' group separator and any space or apostrophe between groups of three are understood.
    Problem "number-form" (with a fix where a decimal mark of another language was probably meant) or "number-long".
    """
    said = _plain(text)
    sign = -1 if said.startswith("-") else 1
    body = said.lstrip("+-").strip() if said[:1] in "+-" and said else said
    other = "," if marks.decimal == "." else "."
    group = f"[ {re.escape(marks.group)}]".replace("\u00a0", "")
    match = re.fullmatch(
        rf"(\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{re.escape(marks.decimal)}(\d*))?|{re.escape(marks.decimal)}(\d+)", body
    )
    if match is None or said.count("-") > 1:
        fix = None
        swapped = re.fullmatch(rf"(\d{{1,3}}(?: \d{{3}})+|\d+){re.escape(other)}(\d+)", body)
        if swapped:
            fix = ("-" if sign < 0 else "") + swapped[1].replace(" ", "") + marks.decimal + swapped[2]
        raise Problem(
            "number-form",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is not a number as it is written here. Did you mean {fix}?")
            if fix
            else QT_TRANSLATE_NOOP("Problem", "“{value}” is not a number. Type digits, with “{mark}” before decimals."),
            fix=fix,
            value=text.strip()[:40],
            mark=marks.decimal,
        )
    whole = re.sub(r"\D", "", match[1] or "0")
    if len(whole.lstrip("0")) > MOST_DIGITS or len(body) > 60:
        raise Problem(
            "number-long",
            QT_TRANSLATE_NOOP("Problem", "“{value}” has more than {most} digits. Look at the number again."),
            value=text.strip()[:40],
            most=MOST_DIGITS,
        )
    return sign * Decimal(f"{whole}.{match[2] or match[3] or '0'}")


def weight_unit(text: str) -> str | None:
    """The weight unit that a heading or a word names: a key of GRAMS, or None."""
    match = _UNIT_IN_TEXT.search(_plain(text))
    return match.lastgroup[1:] if match and match.lastgroup else None


def parse_weight(text: str, marks: Marks = Marks(), unit: str = "kg") -> int:
    """Grams. A unit typed behind the number wins over `unit`. Problem "weight-fine" below a gram."""
    said = _plain(text)
    number, tail = said, re.search(r"[^\W\d_]+\.?$", said)
    if tail:
        typed = weight_unit(tail[0])
        if typed:
            unit, number = typed, said[: tail.start()]
    grams = parse_number(number, marks) * GRAMS[unit]
    if grams != grams.to_integral_value():
        raise Problem(
            "weight-fine",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is finer than a gram. Round it to whole grams."),
            value=text.strip()[:40],
        )
    if abs(grams) >= 10 ** (MOST_DIGITS + 2):
        raise Problem(
            "weight-heavy",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is more than any cargo weighs. Look at the unit again."),
            value=text.strip()[:40],
        )
    return int(grams)


def parse_money(text: str, marks: Marks = Marks()) -> int:
    """Hundredths of the currency; a sign or 元 around the number is passed over. Problem "money-fine" below one."""
    said = re.sub(r"^[¥$€₸₽]|元$|[¥$€₸₽]$", "", _plain(text)).strip()
    return _scaled(
        text,
        parse_number(said, marks),
        100,
        QT_TRANSLATE_NOOP("Problem", "“{value}” has more than two decimals. Round it."),
    )


def parse_quantity(text: str, marks: Marks = Marks()) -> int:
    """Thousandths of the unit. Problem "number-fine" below one."""
    wrong = QT_TRANSLATE_NOOP("Problem", "“{value}” has more than three decimals. Round it.")
    return _scaled(text, parse_number(text, marks), 1000, wrong)


def parse_count(text: str, marks: Marks = Marks()) -> int:
    """A whole number. Problem "number-fine" for a fraction."""
    return _scaled(
        text, parse_number(text, marks), 1, QT_TRANSLATE_NOOP("Problem", "“{value}” is not a whole number. Type one.")
    )


def _scaled(text: str, number: Decimal, scale: int, wrong: str) -> int:
    scaled = number * scale
    if scaled != scaled.to_integral_value():
        raise Problem("number-fine", wrong, value=text.strip()[:40])
    return int(scaled)


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
