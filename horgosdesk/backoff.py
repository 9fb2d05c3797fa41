"""How long to wait before something outside that failed is tried again."""

import random

LONGEST_S = 60.0
"""Between two tries."""


def backoff(tries: int) -> float:
    """Seconds to wait after so many tries in a row that failed: 1 to 60, apart by chance, so that desks do not come at once."""
    return float(min(LONGEST_S, 2 ** min(tries, 10) * random.uniform(1.0, 1.5)))
