"""Series over one row of spans, from sums by span: gaps filled, year-to-date, shares, and who made a change.

A span is as in study.steps; its texts sort by time. Values stay exact integers, shares exact
fractions: only who draws or writes them rounds.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

from horgosdesk.study.steps import spans_between

OTHERS = "~"
"""The key under which `gathered` puts what it does not name; no code table has such a code."""

Key = TypeVar("Key", bound=Hashable)
Points = list[Fraction | None]
"""Percentages, None where there is nothing to compare with."""


def months_between(first: str, last: str) -> list[str]:
    """The months from `first` to `last`, both counted; days may be given too, their month counts."""
    return spans_between(first, last, "month")


def aligned(rows: Iterable[tuple[str, str, int]], spans: Sequence[str]) -> dict[str, list[int]]:
    """Rows of (span, key, value) as one list of values for each key, in step with `spans`.

    What occurs twice is added, what does not occur is zero, rows of other spans are left out.
    """
    place = {span: index for index, span in enumerate(spans)}
    series: dict[str, list[int]] = {}
    for span, key, value in rows:
        if span in place:
            series.setdefault(key, [0] * len(spans))[place[span]] += value
    return series


def gathered(series: Mapping[str, Sequence[int]], named: Sequence[str], length: int = 0) -> dict[str, list[int]]:
    """The series of the keys `named`, in that order, and all others added up under OTHERS if they come to anything.

    length: of the series, where there may be none.
    """
    length = max(map(len, series.values()), default=length)
    kept = {key: list(series.get(key, [0] * length)) for key in named}
    rest = [sum(column) for column in zip(*(values for key, values in series.items() if key not in kept), strict=True)]
    return kept | {OTHERS: rest} if any(rest) else kept


def largest(*several: Mapping[str, Sequence[int]], most: int) -> list[str]:
    """The keys with the largest sums over all these series, largest first, at most so many.

    One left over is named too, since "others" for a single one would hide its name for nothing.
    """
    sums: dict[str, int] = {}
    for series in several:
        for key, values in series.items():
            sums[key] = sums.get(key, 0) + sum(values)
    ranked = sorted((key for key, total in sums.items() if total), key=lambda key: (-sums[key], key))
    return ranked if len(ranked) <= most + 1 else ranked[:most]


def running(values: Sequence[int], spans: Sequence[str]) -> list[int]:
    """Year-to-date sums: each the sum from the first span of its year on."""
    sums: list[int] = []
    for index, value in enumerate(values):
        goes_on = index > 0 and spans[index][:4] == spans[index - 1][:4]
        sums.append(value + (sums[-1] if goes_on else 0))
    return sums


def until(values: Sequence[int], spans: Sequence[str], last: str) -> list[int | None]:
    """The values up to the span in which the day `last` lies; what is not yet there is None."""
    return [value if span <= last[: len(span)] else None for value, span in zip(values, spans, strict=True)]


def shares(series: Mapping[str, Sequence[int]]) -> dict[str, list[Fraction | None]]:
    """Each value as a percentage of the sum of all series in its span; None where that sum is zero."""
    wholes = [sum(column) for column in zip(*series.values(), strict=True)]
    return {
        key: [Fraction(100 * value, whole) if whole else None for value, whole in zip(values, wholes, strict=True)]
        for key, values in series.items()
    }


def changes(now: Sequence[int | None], base: Sequence[int | None]) -> Points:
    """The change from `base` in percent; None where either is not known or the base is nothing."""
    return [
        Fraction(100 * (one - other), other) if one is not None and other else None
        for one, other in zip(now, base, strict=True)
    ]


def indexed(values: Sequence[int | None], expected: Sequence[Fraction | int | None]) -> Points:
    """Each value as a percentage of what was expected; None where either is not known or nothing was expected."""
    return [
        Fraction(100 * one) / other if one is not None and other else None
        for one, other in zip(values, expected, strict=True)
    ]


def points(now: Mapping[Key, int], base: Mapping[Key, int]) -> list[tuple[Key, Fraction]]:
    """What each part adds to the change of the whole, in percentage points; together they are the change in percent.

    Those that pull most in the direction of the change come first. Empty when there is no base to compare with.
    """
    whole = sum(base.values())
    if whole <= 0:
        return []
    parts = {key: Fraction(100 * (now.get(key, 0) - base.get(key, 0)), whole) for key in (*now, *base)}
    down = sum(parts.values()) < 0
    return sorted(parts.items(), key=lambda part: part[1] if down else -part[1])
