"""Distributions known by draws from them: quantiles for the draw to come, and sums."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Draws: TypeAlias = NDArray[np.floating[Any]]
"""Sorted values, nan none of them."""

LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
"""The quantiles that are told."""
FEWEST = 9
"""The fewest draws that have a LOW and a HIGH: (n + 1) / 10 is 1 or more."""
_POINTS = 64


def quantile(draws: Draws, p: float, samples: int) -> float:
    """The quantile p of one draw or more that stand for so many samples.

    Where each stands for itself this is type 6 of Hyndman and Fan 1996, the draw number (n + 1)p counted from 1, between two
    in proportion, and not beyond the ends. One more draw from a continuous distribution lies below the k-th of n with the
    chance k / (n + 1), so that it lies between LOW and HIGH with the chance of four in five, however few the draws. Sums
    of few samples are many, but know the tails no better than the few: they are cut at the same share of all.
    """
    share = ((samples + 1) * p - 0.5) / samples
    place = min(max(share * len(draws) - 0.5, 0.0), len(draws) - 1.0)
    below = int(place)
    above = min(below + 1, len(draws) - 1)
    low = float(draws[below])
    return low + (place - below) * (float(draws[above]) - low)


def middle(draws: Draws) -> float:
    """The median of one draw or more."""
    return quantile(draws, MIDDLE, len(draws))


def spread(draws: Draws) -> float:
    """How far LOW and HIGH of FEWEST draws or more are apart."""
    return quantile(draws, HIGH, len(draws)) - quantile(draws, LOW, len(draws))


def sums(one: Draws, other: Draws) -> Draws:
    """Draws of the sum of two independent values: every one of the one and every one of the other, thinned before."""
    return np.sort(np.add.outer(_thin(one), _thin(other)), axis=None)


def _thin(draws: Draws) -> Draws:
    """At most _POINTS that are distributed nearly alike: the middles of as many equal parts."""
    if len(draws) <= _POINTS:
        return draws
    middles = (np.arange(_POINTS) + 0.5) / _POINTS * len(draws) - 0.5
    thinned: Draws = np.interp(middles, np.arange(len(draws)), draws)
    return thinned
