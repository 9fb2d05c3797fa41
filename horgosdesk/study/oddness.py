"""Odd days: those far from what is usual on the same weekday nearby, whatever the season and however wild a few days were."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from statistics import median

WEEKS = 8
"""So many weeks to both sides are nearby."""
LEAST = 6
"""With fewer days to compare with, nothing is usual."""
FAR = Fraction(35, 10)
"""So many robust standard deviations are far (Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers)."""
SIGMA = Fraction(14826, 10000)
"""A robust standard deviation is so many median absolute deviations, for values that are spread normally."""
MEAN_SIGMA = Fraction(12533, 10000)
"""The same of mean absolute deviations, for where more than half of the days are alike."""


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual on a day: the median of the same weekday nearby, and from where to where a value is not odd."""

    middle: Fraction
    low: Fraction
    high: Fraction

    def side(self, value: int) -> int:
        """-1 for a value that is oddly low, 1 for one that is oddly high, else 0."""
        return (value > self.high) - (value < self.low)


def usual(amounts: Mapping[str, int], day: str) -> Usual | None:
    """What is usual on a day (ISO), by the amounts of other days; None with fewer than LEAST to compare with.

    amounts: of the days that may be compared with; what is special should be left out. The day itself is left out.
    The range is median +- FAR robust standard deviations: SIGMA times the median absolute deviation; where that is zero,
    MEAN_SIGMA times the mean one. Nothing is usually under zero.
    """
    at = date.fromisoformat(day)
    near = [
        amounts[other]
        for week in range(-WEEKS, WEEKS + 1)
        if week and (other := (at + timedelta(weeks=week)).isoformat()) in amounts
    ]
    if len(near) < LEAST:
        return None
    middle = Fraction(median(map(Fraction, near)))
    away = [abs(value - middle) for value in near]
    spread = SIGMA * Fraction(median(away)) or MEAN_SIGMA * sum(away) / len(away)
    return Usual(middle, max(Fraction(0), middle - FAR * spread), middle + FAR * spread)
