"""Before and after: what a change in procedure did to release times, with 95 % intervals and a test.

The two samples are independent, and each brings the intervals of its own curve, which are not symmetric. MOVER, the
method of variance estimates recovery, puts two such intervals together without assuming a shape: Zou and Donner 2008 for
a difference; Newcombe 1998 is the same for shares. In percent it is applied to the logarithms of the medians, since the
interval of a quantile goes with any increasing function of time. No bootstrap: a year would take minutes.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from horgosdesk.study.release import Summary, summarise
from horgosdesk.study.survival import Bools, Floats, LogRank, Numbers, curve, logrank_of


class Change(NamedTuple):
    """A change from before to after with its 95 % interval; an end is None where a curve does not reach so far."""

    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, eq=False)
class Sample:
    """n release times of one side: (n,) seconds, (n,) False where right-censored, (n,) targets in seconds or nan.

    adds_h: what each stage adds to the mean of the finished cases, from `release.breakdown`, in the stages' order.
    """

    durations_s: Numbers
    over: Bools
    targets_s: Floats
    adds_h: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed, always after minus before, so that a shorter time is negative; None where it does not exist.

    median_h: of the medians, in hours; median_pct: the same in percent of the median before. within_points: of the
    shares within target, in percentage points, each side against its own targets. log_rank: whether the curves differ.
    saved_h: the hours that each stage saved, before minus after, of the means of finished cases; those that exist on both
    sides add up to mean_saved_h, the difference of these means.
    """

    before: Summary
    after: Summary
    median_h: Change | None
    median_pct: Change | None
    within_points: Change | None
    log_rank: LogRank
    saved_h: tuple[float | None, ...]
    mean_saved_h: float | None


def compare(before: Sample, after: Sample) -> Comparison:
    """Compare two independent samples. Raises ValueError where their stages are not the same in number."""
    curves = [curve(side.durations_s, side.over) for side in (before, after)]
    was, now = (
        summarise(side.durations_s, side.over, side.targets_s, one)
        for side, one in zip((before, after), curves, strict=True)
    )
    medians = [(side.median_h, side.median_low_h, side.median_high_h) for side in (was, now)]
    shares = [(side.within_pct, side.within_low_pct, side.within_high_pct) for side in (was, now)]
    return Comparison(
        was,
        now,
        difference(*medians),
        ratio_pct(*medians),
        difference(*shares),
        logrank_of(*curves),
        tuple(_less(b, a) for b, a in zip(before.adds_h, after.adds_h, strict=True)),
        _less(was.mean_h, now.mean_h),
    )


Estimate = tuple[float | None, float | None, float | None]
"""A value with the ends of its 95 % interval, each None where it does not exist."""


def difference(before: Estimate, after: Estimate) -> Change | None:
    """after - before with its 95 % interval from the two own intervals, in their unit; None where a value is missing.

    Source: Zou and Donner 2008, Construction of confidence limits about effect measures, Statistics in Medicine 27.
    """
    (b, b_low, b_high), (a, a_low, a_high) = before, after
    if a is None or b is None:
        return None
    change = a - b
    down = None if a_low is None or b_high is None else change - math.hypot(a - a_low, b_high - b)
    up = None if a_high is None or b_low is None else change + math.hypot(a_high - a, b - b_low)
    return Change(change, down, up)


def ratio_pct(before: Estimate, after: Estimate) -> Change | None:
    """The change in percent of the value before, with its 95 % interval; None where a value is missing or before is 0.

    The difference above of the logarithms, turned back. An end that only a 0 would give is None.
    """
    if after[0] is None or before[0] is None or before[0] <= 0:
        return None
    if after[0] <= 0:
        return Change(-100.0, None, None)
    logs = difference(_logs(before), _logs(after))
    assert logs is not None
    return Change(
        100 * (after[0] / before[0] - 1), *(None if end is None else 100 * math.expm1(end) for end in logs[1:])
    )


def published_change(before_low_h: float, before_high_h: float, after_h: float) -> tuple[float, float] | None:
    """What a published "from so many to so many hours, now so many" comes to in percent, for each end of the baseline.

    (48, 72, 16) is -66.7 to -77.8 percent, (6, 6, 1) twice -83.3. None where a baseline is not over 0.
    """
    if before_low_h <= 0 or before_high_h <= 0:
        return None
    return 100 * (after_h / before_low_h - 1), 100 * (after_h / before_high_h - 1)


def _logs(estimate: Estimate) -> Estimate:
    value, low, high = (None if end is None or end <= 0 else math.log(end) for end in estimate)
    return value, low, high


def _less(before: float | None, after: float | None) -> float | None:
    return None if before is None or after is None else before - after
