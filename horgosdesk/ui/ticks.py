"""Where an axis has its labels, and what they say."""

import math
from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.units import Marks, show_number
from horgosdesk.study.steps import step_of
from horgosdesk.ui import spans
from horgosdesk.ui.figures import MINUS

Kind = Literal["day", "week", "month", "quarter", "year"]
Tick = tuple[float, str]
MOST_DAYS = 100
"""With more days on the axis their numbers are noise and only months are named."""
MOST_WEEKS = 30
"""Likewise every second week."""
_QUARTERS = ("01", "04", "07", "10")

_MONTHS: tuple[tuple[Kind, Callable[[str], bool]], ...] = (
    ("month", lambda span: True),
    ("month", lambda span: span[5:] in _QUARTERS),
    ("month", lambda span: span[5:] in ("01", "07")),
    ("year", lambda span: span[5:] == "01"),
    ("year", lambda span: span[5:] == "01" and int(span[:4]) % 5 == 0),
)
_DAYS: tuple[tuple[Kind, Callable[[str], bool]], ...] = (
    ("day", lambda span: True),
    ("day", lambda span: int(span[8:]) % 2 == 1 and span[8:] != "31"),
    ("day", lambda span: int(span[8:]) % 5 == 1 and span[8:] != "31"),
    ("day", lambda span: span[8:] in ("01", "11", "21")),
    ("month", lambda span: span[8:] == "01"),
    ("month", lambda span: span[8:] == "01" and span[5:7] in _QUARTERS),
    ("year", lambda span: span[5:] == "01-01"),
)
_WEEKS: tuple[tuple[Kind, Callable[[str], bool]], ...] = (
    ("week", lambda span: True),
    ("week", lambda span: int(span[6:]) % 2 == 1 and span[6:] != "53"),
    ("week", lambda span: int(span[6:]) % 5 == 1 and span[6:] != "51"),
    ("week", lambda span: int(span[6:]) % 13 == 1 and span[6:] != "53"),
    ("year", lambda span: span[6:] == "01"),
)
_SPARSE_YEARS: tuple[tuple[Kind, Callable[[str], bool]], ...] = (
    ("year", lambda span: span[5:] in ("", "Q1")),
    ("year", lambda span: span[5:] in ("", "Q1") and int(span[:4]) % 5 == 0),
)
_LABELS: dict[str, tuple[tuple[Kind, Callable[[str], bool]], ...]] = {
    "day": _DAYS,
    "week": _WEEKS,
    "month": _MONTHS,
    "quarter": (("quarter", lambda span: True), *_SPARSE_YEARS),
    "year": _SPARSE_YEARS,
}
"""Which spans of a step are labelled, and as what, from dense to sparse."""


def nice_step(least: Fraction) -> Decimal:
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that is not under `least`."""
    if least <= 0:
        return Decimal(1)
    power = Decimal(1).scaleb((Decimal(least.numerator) / Decimal(least.denominator)).adjusted())
    steps = (power * Decimal(factor) for factor in ("1", "2", "2.5", "5", "10", "20"))
    return next(step for step in steps if Fraction(step) >= least)


def span_ticks(
    names: Sequence[str], places: range, pixels: float, width: Callable[[str], float], lang: str
) -> list[Tick]:
    """Labels for spans at the places shown, as many as fit when each is so many pixels wide.

    The first line names the span, a second one the year or month where a new one begins.
    """
    ticks: list[Tick] = []
    for kind, is_labelled in _LABELS[step_of(names[0])]:
        if kind == "day" and len(places) > MOST_DAYS:
            continue
        ticks, above = [], ""
        for place in (place for place in places if is_labelled(names[place])):
            span = names[place]
            first, second = _words(span, kind, lang)
            ticks.append((float(place), f"{first}\n{second}" if second and second != above else first))
            above = second
        if _fits(ticks, pixels, width):
            break
    return ticks


def week_ticks(days: Sequence[str], pixels: float, width: Callable[[str], float], lang: str) -> list[Tick]:
    """Labels for weeks, told by their first days, as many as fit when each is so many pixels wide.

    Where not each week can be told by its first day the months are, at the first week that begins in each.
    """
    starts = [
        place
        for place in range(len(days))
        if (days[place][:7] != days[place - 1][:7] if place else days[0][8:] <= "07")
    ]
    # every second week of a year, with each month and its year below them, would be a thicket
    second = range(0, len(days), 2) if len(days) <= MOST_WEEKS else range(len(days))
    choices: list[tuple[Kind, Sequence[int]]] = [
        ("day", range(len(days))),
        ("day", second),
        ("month", starts),
        ("month", [place for place in starts if days[place][5:7] in _QUARTERS]),
        ("year", [place for place in starts if days[place][5:7] == "01"]),
    ]
    ticks: list[Tick] = []
    for kind, places in choices:
        ticks, above = [], ""
        for place in places:
            first, below = _words(days[place], kind, lang)
            ticks.append((float(place), f"{first}\n{below}" if below and below != above else first))
            above = below
        if ticks and _fits(ticks, pixels, width):
            break
    return ticks


def number_ticks(first: float, last: float, most: int, marks: Marks) -> list[Tick]:
    """Labels at round numbers from `first` to `last`, hardly more than so many."""
    step = nice_step(Fraction(last - first) / max(1, most))
    decimals = max(0, -int(step.normalize().as_tuple().exponent))
    numbers = range(math.ceil(Fraction(first) / Fraction(step)), math.floor(Fraction(last) / Fraction(step)) + 1)
    return [(float(step * n), (MINUS if n < 0 else "") + show_number(abs(step * n), marks, decimals)) for n in numbers]


def _words(span: str, kind: Kind, lang: str) -> tuple[str, str]:
    match kind:
        case "day":
            return spans.day_number(span), spans.month(span, lang)
        case "month":
            return spans.month_name(span, lang), spans.year(span)
        case "quarter":
            return QCoreApplication.translate("Spans", "Q{quarter}", "a quarter, under an axis").format(
                quarter=span[6]
            ), spans.year(span)
        case "week":
            return QCoreApplication.translate("Spans", "W{week}", "a week, under an axis").format(
                week=int(span[6:])
            ), spans.year(span)
    return spans.year(span), ""


def _fits(ticks: Sequence[Tick], pixels: float, width: Callable[[str], float]) -> bool:
    for line in (0, 1):
        edge = -math.inf
        for place, text in ticks:
            words = text.split("\n")[line : line + 1]
            half = width(words[0]) / 2 + 4 if words else 0
            if words and place * pixels - half < edge:
                return False
            edge = place * pixels + half if words else edge
    return True
