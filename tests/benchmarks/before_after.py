"""`python tests/benchmarks/before_after.py [seeds]`: is a known change found, and is its true size inside the interval?

Years of consignments with a change on a known day, right-censored where they end, go the whole way: instants of stages,
spans, curves, comparison. Release times are log-normal, so that the true medians and shares are known exactly, and are
recorded to the minute. What is open on the day of the change keeps the old pace. Nothing here is asserted.
"""

import math
import sys
import time
from dataclasses import dataclass

import numpy as np

from horgosdesk.study.compare import Change, Comparison, Sample, compare
from horgosdesk.study.release import NEVER, Cases, breakdown, durations, groups, release_s, spans

DAY_S, HOUR_S = 86_400, 3_600
START = 1_735_660_800  # 1 January 2025, Asia/Shanghai
TARGET_H = 16.0
SPREAD = 0.7
"""Of the logarithm of the release times."""

PARTS = (1.0, 0.5, 4.0, 2.0, 1.5, 3.0)
"""How the stages declared to released share a case's time, on average in proportion."""


@dataclass(frozen=True)
class Year:
    """A synthetic year: medians in hours before and after a day of it, counted from 0; known until the end of `until`."""

    title: str
    a_day: int = 20
    before_h: float = 20.0
    after_h: float = 16.0
    change: int = 139  # 20 May
    until: int = 364


YEARS = (
    Year("a year, 20 a day, 20 h to 16 h"),
    Year("a year, 3 a day, 20 h to 16 h", a_day=3),
    Year("a year, 20 a day, 60 h to 16 h", before_h=60.0),
    Year("eight days after the change, 20 h to 16 h", until=146),
    Year("two days after the change, 60 h to 16 h", before_h=60.0, until=140),
)


def cases_of(year: Year, seed: int) -> Cases:
    """Its consignments; key 0 arrived before the change, key 1 after it."""
    rng = np.random.default_rng(seed)
    n = year.a_day * (year.until + 1)
    arrived = START + np.sort(rng.integers(0, (year.until + 1) * DAY_S, n))
    key = (arrived >= START + year.change * DAY_S).astype(np.int8)
    whole_s = np.exp(np.log(np.where(key, year.after_h, year.before_h)) + SPREAD * rng.standard_normal(n)) * HOUR_S
    parts = np.cumsum(rng.dirichlet(np.array(PARTS) * 2, n), axis=1)
    at = np.full((len(PARTS) + 2, n), NEVER, np.int64)
    at[0] = arrived
    at[1:-1] = arrived + (whole_s * parts.T).astype(np.int64)
    at[-1] = at[-2] + rng.exponential(2 * HOUR_S, n).astype(np.int64)
    # a third declares in advance; recorded is what a clerk types, whole minutes
    at[1] -= np.where(rng.random(n) < 1 / 3, 24 * HOUR_S, 0)
    at = at // 60 * 60
    return Cases(at.T, len(PARTS), np.full(n, 0xFF, np.int32), np.full(n, TARGET_H * HOUR_S), key)


def compared(year: Year, seed: int) -> Comparison:
    """The comparison of a synthetic year as it stands at the end of its last day."""
    cases = cases_of(year, seed)
    cut = spans(cases, START + (year.until + 1) * DAY_S)
    span_s = durations(cut)
    whole_s = release_s(cut, span_s)
    sides = [
        Sample(
            whole_s[rows], cut.over[rows], cases.targets[rows], [stage.adds_h for stage in breakdown(cut, span_s, rows)]
        )
        for rows in groups(cases.key, cut.counted).values()
    ]
    return compare(*sides)


def within_pct(median_h: float) -> float:
    """The true share within target."""
    return 50 * math.erfc(math.log(median_h / TARGET_H) / (SPREAD * math.sqrt(2)))


def inside(change: Change | None, true: float) -> bool:
    """Whether the interval is there and holds the truth; an end that does not exist holds everything."""
    if change is None:
        return False
    return (change.low is None or change.low <= true) and (change.high is None or true <= change.high)


def main(seeds: int) -> None:
    """Print, for each kind of year, in how many of the seeds the change is found and its size is inside."""
    print(f"{seeds} seeds; found: log-rank p < 0.05. Others: true change inside the 95 % interval / inside and found")
    print(f"{'':44}{'found':>6}{'median, h':>12}{'median, %':>12}{'share, points':>15}   true, open, time")
    for year in YEARS:
        true_h = year.after_h - year.before_h
        true_pct = 100 * true_h / year.before_h
        true_points = within_pct(year.after_h) - within_pct(year.before_h)
        begun = time.perf_counter()
        found = [compared(year, seed) for seed in range(seeds)]
        taken_ms = (time.perf_counter() - begun) / seeds * 1000
        sure = [one.log_rank.p_value is not None and one.log_rank.p_value < 0.05 for one in found]
        held = [
            [inside(one.median_h, true_h) for one in found],
            [inside(one.median_pct, true_pct) for one in found],
            [inside(one.within_points, true_points) for one in found],
        ]
        both = [sum(was and holds for was, holds in zip(sure, one, strict=True)) for one in held]
        said = [f"{sum(one)} / {two}" for one, two in zip(held, both, strict=True)]
        cases = found[0].before.cases + found[0].after.cases
        still_open = sum(one.before.open + one.after.open for one in found) / seeds
        print(
            f"{year.title:44}{sum(sure):6}{said[0]:>12}{said[1]:>12}{said[2]:>15}   {true_h:.1f} h, {true_pct:.1f} %, "
            f"{true_points:+.1f} points; {still_open:.0f} of {cases} open; {taken_ms:.1f} ms a year",
            flush=True,
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
