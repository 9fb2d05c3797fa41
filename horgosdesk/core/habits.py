"""What the desk usually enters, learned from its own newest records: for look-ups and for odd weights."""

import math
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from typing import NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)

LEAST_CASES = 8
"""Fewer cases than this say nothing about what is usual."""

FAR = 6.0
"""How many robust standard deviations (on the logarithm) a weight or a time may lie off before it is asked about."""

LEAST_SPREAD = 0.10
"""Loads of one goods are often all the same; a spread below 10 % would ask about every honest difference."""


class Usual(NamedTuple):
    """What is usual for one kind of case: the median in the unit of the cases, and the spread of their natural logarithm.

    The spread is 1.4826 times the median absolute deviation, which equals the standard deviation of a normal
    distribution but does not move with the outliers that it has to find.
    """

    median: int
    spread: float

    def is_far(self, value: int) -> bool:
        """Whether a value lies so far off that somebody should look; zero never does."""
        return value > 0 and abs(math.log(value / self.median)) > FAR * max(self.spread, LEAST_SPREAD)

    def likely_slip(self, gross_g: int) -> str | None:
        """The unit or slip that explains a far weight: "t" (tonnes typed as kg), "g", "zero" (a digit 0 more or less)."""
        for slip, factor in (("t", 1000), ("kg", 0.001), ("zero", 10), ("zero", 0.1)):
            if not self.is_far(round(gross_g * factor)):
                return slip
        return None


class Habits(NamedTuple):
    """How often each value was entered, and what is usual.

    usual: gross weights in grams by (HS code's first six digits, mode). paces: seconds that a stage takes by (direction,
    mode, stage).
    """

    used: Mapping[str, Mapping[str, int]] = {}
    usual: Mapping[tuple[str, str], Usual] = {}
    paces: Mapping[tuple[str, str, str], Usual] = {}


def usual_weights(cases: Iterable[tuple[str, str, int]]) -> dict[tuple[str, str], Usual]:
    """The usual weights from cases of (hs code, mode, gross weight in grams)."""
    return usual(((hs_code[:6], mode), gross_g) for hs_code, mode, gross_g in cases)


def usual(cases: Iterable[tuple[K, int]]) -> dict[K, Usual]:
    """What is usual for each kind, from cases of (kind, value); kinds with few cases say nothing."""
    from statistics import median  # with fractions and all that

    logs: defaultdict[K, list[float]] = defaultdict(list)
    for kind, value in cases:
        if value > 0:
            logs[kind].append(math.log(value))
    result = {}
    for kind, values in logs.items():
        if len(values) >= LEAST_CASES:
            middle = median(values)
            off = median(abs(value - middle) for value in values)
            result[kind] = Usual(round(math.exp(middle)), 1.4826 * off)
    return result
