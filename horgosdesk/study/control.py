"""The XmR chart: which weeks differ from the usual for a cause of their own, and which are only the usual up and down.

Source: Wheeler, Understanding Variation, 1993. Limits come from the moving ranges, not from the standard deviation, which
the very causes looked for would widen.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

OUTSIDE = "outside"
"""A point beyond a limit."""

RUN = "run"
"""One of eight or more in a row on one side of the centre."""

NEAR = "near"
"""One of three among four in a row that are nearer to the same limit than to the centre."""

RANGE = "range"
"""A change from the point before beyond the upper limit of the moving ranges."""

# 3 / d2 and D4 for ranges of two
_LIMITS = 2.66
_RANGE_LIMIT = 3.268
_RUN = 8
_NEAR, _AMONG = 3, 4

Values = Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Chart:
    """An XmR chart of n points, in their unit; what does not exist is None.

    values: as given. ranges: how far each point is from the one before; None where either is unknown. centre: mean of the
    values. low, high: the natural limits, low never below 0. range_centre, range_high: mean and upper limit of the ranges.
    marks: for each point the rules that it breaks, of OUTSIDE, RUN, NEAR, RANGE.
    """

    values: tuple[float | None, ...]
    ranges: tuple[float | None, ...]
    centre: float | None
    low: float | None
    high: float | None
    range_centre: float | None
    range_high: float | None
    marks: tuple[tuple[str, ...], ...]


def chart(values: Values, baseline: int | None = None) -> Chart:
    """The chart of values >= 0 in the order of time, None for an unknown one, such as a week without a median.

    baseline: how many of the first points, unknown ones too, the centre and the limits are computed from; all by default.
    An unknown point leaves a gap: it has no moving range to either side, and no pattern reaches across it.
    Without two known neighbours there are no limits, and no marks but RUN. Raises ValueError for a baseline below 1.
    """
    if baseline is not None and baseline < 1:
        raise ValueError(f"a baseline has one point or more, not {baseline}")
    ranges: list[float | None] = [None] * len(values)
    for place, (one, other) in enumerate(itertools.pairwise(values), start=1):
        if one is not None and other is not None:
            ranges[place] = abs(other - one)
    centre, spread = _mean(values[:baseline]), _mean(ranges[:baseline])
    reach = None if spread is None else _LIMITS * spread
    range_high = None if spread is None else _RANGE_LIMIT * spread
    broken = {
        OUTSIDE: [reach is not None and side is not None and abs(side) > reach for side in _sides(values, centre)],
        RUN: _runs(_sides(values, centre)),
        NEAR: _near(_sides(values, centre), reach),
        RANGE: [range_high is not None and one is not None and one > range_high for one in ranges],
    }
    return Chart(
        tuple(values),
        tuple(ranges),
        centre,
        None if centre is None or reach is None else max(0.0, centre - reach),
        None if centre is None or reach is None else centre + reach,
        spread,
        range_high,
        tuple(tuple(rule for rule, marks in broken.items() if marks[place]) for place in range(len(values))),
    )


def _mean(values: Values) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _sides(values: Values, centre: float | None) -> list[float | None]:
    """How far each point is above (or, negative, below) the centre."""
    return [None if value is None or centre is None else _side(value, centre) for value in values]


def _side(value: float, centre: float) -> float:
    # the mean of equal values may be a hair beside them, which is no side
    return 0.0 if math.isclose(value, centre, rel_tol=1e-12) else value - centre


def _runs(sides: Values) -> list[bool]:
    marks = [False] * len(sides)
    for start in range(len(sides) - _RUN + 1):
        stretch = sides[start : start + _RUN]
        if all(side is not None and side > 0 for side in stretch) or all(
            side is not None and side < 0 for side in stretch
        ):
            marks[start : start + _RUN] = [True] * _RUN
    return marks


def _near(sides: Values, reach: float | None) -> list[bool]:
    """The limit below is taken where it would be without the cut at 0, or half of all quiet points would be near it."""
    marks = [False] * len(sides)
    for start in range(len(sides) - _AMONG + 1 if reach else 0):
        stretch = sides[start : start + _AMONG]
        if any(side is None for side in stretch) or reach is None:
            continue
        for sign in (1, -1):
            near = [start + place for place, side in enumerate(stretch) if side is not None and sign * side > reach / 2]
            if len(near) >= _NEAR:
                for place in near:
                    marks[place] = True
    return marks
