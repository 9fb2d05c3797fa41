"""Figures as screens show them: percentages, and amounts short enough for a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.units import MARKS, round_half_up, show_number

DASH = "–"
"""Stands for what is not known or means nothing: a change against no base, a month not yet there."""
MINUS = "\u2212"
FIGURES = 5
"""So many digits tell an amount in a sentence, as "42.443 million tonnes" does."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A unit that amounts can be told in: so many of the amount's own smallest unit make one."""

    per: int
    label: str


def exact(value: int | Fraction, per: int = 1) -> Decimal:
    """The value in a unit, as a decimal with all its digits (of a share, more than anybody shows)."""
    return Decimal(value.numerator) / Decimal(value.denominator * per)


def tonnes(number: str) -> str:
    """A number of tonnes with their sign: 38 000 т."""
    return QCoreApplication.translate("Figures", "{number} t").format(number=number)


def kilograms(number: str) -> str:
    """Likewise of kilograms."""
    return QCoreApplication.translate("Figures", "{number} kg").format(number=number)


def counted(words: str, count: int, lang: str) -> str:
    """Words for so many of something, of `tr` with a count, with the count grouped as other figures are."""
    return words.replace(str(count), show_number(Decimal(count), MARKS[lang]), 1)


def unit_sign(unit: str, name: str) -> str:
    """A unit as it stands behind a number: its sign, else its name. unit: a code of units.csv."""
    return {
        "t": QCoreApplication.translate("Figures", "t"),
        "kg": QCoreApplication.translate("Figures", "kg"),
        "m3": QCoreApplication.translate("Figures", "m³"),
        "kwh": QCoreApplication.translate("Figures", "kWh"),
    }.get(unit, name)


def percent(value: Decimal | Fraction | None, lang: str, *, signed: bool = False) -> str:
    """One decimal, rounded half up; a dash for what is not known."""
    if value is None:
        return DASH
    rounded = round_half_up(value if isinstance(value, Decimal) else exact(value), 1)
    sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
    words = QCoreApplication.translate("Figures", "{number} %")
    return words.format(number=sign + show_number(abs(rounded), MARKS[lang], 1))


def tendency(change: Decimal | None) -> int:
    """1 up, -1 down, 0 unchanged or not known, at the one decimal that `percent` tells."""
    rounded = round_half_up(change, 1) if change is not None else Decimal(0)
    return (rounded > 0) - (rounded < 0)


def fitting(scales: Sequence[Scale], most: int | Fraction, least: int = 1) -> Scale:
    """The largest scale in which an amount comes to at least `least`, else the smallest scale."""
    return next((scale for scale in reversed(scales) if abs(Fraction(most)) >= least * scale.per), scales[0])


def short(value: int, scales: Sequence[Scale], lang: str) -> str:
    """An amount with its unit, for a sentence: "3.812 Mt", "381.24 万吨", "12 records"."""
    scale = fitting(scales, value)
    whole = len(str(abs(value) // scale.per))
    places = 0 if scale.per == 1 else min(3, max(0, FIGURES - whole))
    number = show_number(exact(value, scale.per), MARKS[lang], places)
    return QCoreApplication.translate("Figures", "{number} {unit}").format(number=number, unit=scale.label)
