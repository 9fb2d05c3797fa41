"""A share of some cases, and how sure it is."""

import math
from typing import NamedTuple

Z = 1.959963984540054
"""The standard normal distribution's 97.5th percentile."""


class Share(NamedTuple):
    """A share with its 95 % interval, all from 0 to 1."""

    share: float
    low: float
    high: float


def wilson(share: float, n: float) -> Share:
    """A share of n independent cases with Wilson's 95 % interval, which holds near 0 and 1 too. Source: Wilson 1927."""
    middle = (share + Z**2 / (2 * n)) / (1 + Z**2 / n)
    reach = Z / (1 + Z**2 / n) * math.sqrt(share * (1 - share) / n + Z**2 / (4 * n**2))
    return Share(share, middle - reach, middle + reach)
