"""Release times: from the instants of stages to spans that add up, and the figures of a Time Release Study from them.

The spans of a case cut the time from its arrival to its release (WCO, Guide to Measure the Time Required for the Release
of Goods, 2018) into stages without gap or overlap, so that the stages of a report add up to its whole.

A year may hold a million cases with eight stages. Arrays are therefore worked through by columns and in blocks of rows
that fit a processor's cache, and kept in column order; a caller who has them by columns saves a pass over all of it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from horgosdesk.study.survival import Bools, Curve, Floats, Integers, Numbers, curve, curve_of

NEVER = 2**62
"""The instant that stands for "has not happened"."""

Clock: TypeAlias = Callable[[Integers], Integers]
"""From instants to the seconds that a clock has run until then; it never runs backwards."""

Rows: TypeAlias = NDArray[np.intp]

_HOUR_S = 3600.0
_BLOCK = 1 << 14


@dataclass(frozen=True, eq=False)
class Cases:
    """n consignments with k stages.

    at: (n, k) int64, instants in seconds by stage in the stages' order, NEVER where not happened; column 0 is arrived.
    released: the column of the release; columns behind it (departed) come after the release.
    applies: (n,) integers, bit j set where stage j applies to the case.
    targets: (n,) float64, the target in seconds for the release time, nan where there is none.
    key: (n,) integers, the number of the case's group.
    """

    at: Integers
    released: int
    applies: NDArray[np.integer[Any]]
    targets: Floats
    key: NDArray[np.integer[Any]]

    def __post_init__(self) -> None:
        n, k = self.at.shape
        if not 0 < self.released < k:
            raise ValueError(f"released is one of the columns 1 to {k - 1}, not {self.released}")
        if not (len(self.applies) == len(self.targets) == len(self.key) == n):
            raise ValueError("the arrays of the cases must be of one length")


@dataclass(frozen=True, eq=False)
class Spans:
    """The stages of n cases as stretches of time, one behind the other.

    edges: (n, k + 1) int64, instants in seconds; stage j lasts from edges[:, j] to edges[:, j + 1].
    passed: (n, k) bool, where a case has finished a stage. under_way: (n, k) bool, where it is in one, censored at as_of.
    Where neither is set there is no span, and the edges there are equal. Column 0, arrived, never is one.
    counted: (n,) bool, cases that had arrived by as_of; the others have no spans. released: the column of the release.
    """

    edges: Integers
    passed: Bools
    under_way: Bools
    counted: Bools
    released: int

    @property
    def starts(self) -> Integers:
        """(n, k) instants in seconds at which the spans begin."""
        return self.edges[:, :-1]

    @property
    def ends(self) -> Integers:
        """(n, k) instants in seconds at which the spans end, as_of where one is under way."""
        return self.edges[:, 1:]

    @property
    def over(self) -> Bools:
        """(n,) whether the case is released."""
        return self.passed[:, self.released]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a report says of a set of release times. Hours; shares in percent; None where it does not exist.

    mean_h is of the finished cases only, everything else from the Kaplan-Meier curve of all, intervals at 95 %.
    target_h is None unless all cases share one.
    """

    cases: int
    open: int
    mean_h: float | None
    median_h: float | None
    median_low_h: float | None
    median_high_h: float | None
    p75_h: float | None
    p90_h: float | None
    target_h: float | None
    within_pct: float | None
    within_low_pct: float | None
    within_high_pct: float | None


@dataclass(frozen=True, slots=True)
class StageTimes:
    """What a report says of one stage: `column` in the stages' order. Hours; None where it does not exist.

    cases: those that have finished the stage or are in it; open: those in it. mean_h is of the finished ones only.
    adds_h: what the stage adds to the mean release time of the released cases, one that skipped it counting 0;
    None for a stage behind the release. target_h, within_pct: as in Summary, of the cases that have a target for the stage.
    """

    column: int
    cases: int
    open: int
    mean_h: float | None
    median_h: float | None
    median_low_h: float | None
    median_high_h: float | None
    p75_h: float | None
    p90_h: float | None
    adds_h: float | None
    target_h: float | None = None
    within_pct: float | None = None
    within_low_pct: float | None = None
    within_high_pct: float | None = None


def spans(cases: Cases, as_of: int) -> Spans:
    """Every case's time from arrival to release, and on to what comes behind, cut into stages as known at an instant.

    What happened after as_of has not happened; who arrived after it is not counted. A stage done before the arrival, as
    in an advance declaration, takes no time. One done after the release, as a duty collected by the month, was not waited
    for and is no part of it. An instant before that of an earlier stage takes no time either. A stage that a case has not recorded before a later one
    is skipped. An open case is in the first stage behind its last recorded one that applies to it, in released if none
    does. A case without release is open whatever else it records behind the release.
    """
    n, k = cases.at.shape
    # by columns: everything below goes through one stage at a time
    edges = np.empty((k + 1, n), np.int64).T
    passed, under_way = np.zeros((k, n), np.bool_).T, np.zeros((k, n), np.bool_).T
    for first in range(0, n, _BLOCK):
        rows = slice(first, first + _BLOCK)
        _cut(cases.at[rows], cases.applies[rows], cases.released, as_of, edges[rows], passed[rows], under_way[rows])
    return Spans(edges, passed, under_way, cases.at[:, 0] <= as_of, cases.released)


def durations(spans: Spans, clocks: Sequence[Clock | None] | None = None) -> NDArray[np.signedinteger[Any]]:
    """The spans (n, k) in seconds, in column order; 0 where there is none. int32, or int64 where a case exceeds it.

    clocks: one for each of the k stages, None for wall time; by default wall time for all. The same clock for several
    stages in a row is asked once for each edge between them, a block of rows at a time.
    """
    n, k = spans.passed.shape
    clocks = clocks or [None] * k
    if len(clocks) != k:
        raise ValueError(f"{k} stages need {k} clocks, not {len(clocks)}")
    seconds: NDArray[np.signedinteger[Any]] = np.zeros((k, n), np.int32).T
    longest = [0] * k
    for first in range(0, n, _BLOCK):
        rows = slice(first, first + _BLOCK)
        end = _read(clocks[1], spans.edges[rows, 1])
        for stage in range(1, k):
            # an edge ends one stage and starts the next
            start = (
                end if clocks[stage] is clocks[max(stage - 1, 1)] else _read(clocks[stage], spans.edges[rows, stage])
            )
            end = _read(clocks[stage], spans.edges[rows, stage + 1])
            span = end - start
            longest[stage] = max(longest[stage], int(span.max()))
            # the sum of a row must fit too
            if seconds.dtype == np.int32 and sum(longest) >= 2**31:
                seconds = seconds.astype(np.int64, order="F")
            seconds[rows, stage] = span
    return seconds


def timed(cases: Cases, as_of: int) -> tuple[Spans, NDArray[np.signedinteger[Any]]]:
    """`spans` and their `durations` by the wall clock, a block of cases at a time: of many the edges take a third of all
    memory and nobody asks for them again, so the spans come without."""
    n, k = cases.at.shape
    passed, under_way = np.zeros((k, n), np.bool_).T, np.zeros((k, n), np.bool_).T
    seconds: NDArray[np.signedinteger[Any]] = np.zeros((k, n), np.int32).T
    for first in range(0, n, _BLOCK):
        rows = slice(first, first + _BLOCK)
        at = cases.at[rows]
        edges = np.empty((k + 1, len(at)), np.int64).T
        _cut(at, cases.applies[rows], cases.released, as_of, edges, passed[rows], under_way[rows])
        block = Spans(edges, passed[rows], under_way[rows], at[:, 0] <= as_of, cases.released)
        found = durations(block)
        if found.dtype.itemsize > seconds.dtype.itemsize:
            seconds = seconds.astype(found.dtype, order="F")
        seconds[rows] = found
    return Spans(np.empty((0, k + 1), np.int64), passed, under_way, cases.at[:, 0] <= as_of, cases.released), seconds


def release_s(spans: Spans, durations_s: NDArray[np.signedinteger[Any]]) -> NDArray[np.signedinteger[Any]]:
    """The release times (n,) in seconds, the sum of the spans up to the release; right-censored where not `spans.over`."""
    total = durations_s[:, 1].copy()
    for stage in range(2, spans.released + 1):
        total += durations_s[:, stage]
    return total


def groups(key: NDArray[np.integer[Any]], counted: Bools | None = None) -> dict[int, Rows]:
    """The rows of each group, in order, by the group's number, smallest first; only of those counted, if given."""
    rows = np.arange(len(key)) if counted is None or counted.all() else np.flatnonzero(counted)
    if not len(rows):
        return {}
    keys = key if len(rows) == len(key) else key[rows]
    # numpy sorts 16 bits by radix, ten times as fast
    narrow = np.iinfo(np.int16)
    if narrow.min <= keys.min() and keys.max() <= narrow.max:
        keys = keys.astype(np.int16, copy=False)
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    starts = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1])))
    return {int(ordered[start]): part for start, part in zip(starts, np.split(rows[order], starts[1:]), strict=True)}


def summarise(durations_s: Numbers, over: Bools, targets_s: Floats, known: Curve | None = None) -> Summary:
    """The figures of n release times: (n,) seconds, (n,) False where right-censored, (n,) targets in seconds or nan.

    Where targets differ the share within target is read from the curve of duration / target at 1. Cases without target
    are left out of the share. known: the curve of these very durations, if the caller has it already.
    Raises ValueError where a target is not over 0.
    """
    all_of_them = known or curve(durations_s, over)
    finished = durations_s if over.all() else durations_s[over]
    low, high = all_of_them.quantile_interval(0.5)
    return Summary(
        all_of_them.cases,
        all_of_them.open,
        _mean_h(finished),
        _hours(all_of_them.median),
        _hours(low),
        _hours(high),
        _hours(all_of_them.quantile(0.75)),
        _hours(all_of_them.quantile(0.9)),
        *_within(all_of_them, durations_s, over, targets_s),
    )


def _within(
    known: Curve, durations_s: Numbers, over: Bools, targets_s: Floats
) -> tuple[float | None, float | None, float | None, float | None]:
    """The target in hours that all share, and the share within target with its interval in percent."""
    if np.any(targets_s <= 0):
        raise ValueError("a target is over 0")
    common = float(targets_s[0]) if len(targets_s) and bool((targets_s == targets_s[0]).all()) else None
    if common is not None:
        within = known.within(common)
    else:
        has = ~np.isnan(targets_s)
        within = curve(durations_s[has] / targets_s[has], over[has]).within(1.0)
    if within is None:
        return _hours(common), None, None, None
    return _hours(common), 100 * within.share, 100 * within.low, 100 * within.high


def breakdown(
    spans: Spans,
    durations_s: NDArray[np.signedinteger[Any]],
    rows: Rows | None = None,
    targets_s: Mapping[int, Floats] | None = None,
) -> list[StageTimes]:
    """The figures of each stage behind arrived, in order, from `durations`; of some rows only, if given.

    The adds_h up to the release add up to the mean release time of the released cases. targets_s: by column the targets
    (n,) of stages that have one, in seconds or nan.
    """
    stages = []
    over = spans.over if rows is None else spans.over[rows]
    released = int(np.count_nonzero(over))
    for column in range(1, spans.passed.shape[1]):
        passed, under_way, span_s = spans.passed[:, column], spans.under_way[:, column], durations_s[:, column]
        if rows is not None:
            passed, under_way, span_s = passed[rows], under_way[rows], span_s[rows]
        finished = span_s[passed]
        one = curve_of(finished, span_s[under_way])
        # the whole sum is taken before it is divided: seconds are exact
        adds = int(np.sum(span_s, where=over, dtype=np.int64)) if column <= spans.released and released else None
        within: tuple[float | None, ...] = ()
        if targets_s is not None and column in targets_s:
            target_s = targets_s[column] if rows is None else targets_s[column][rows]
            there = passed | under_way
            within = _within(one, span_s[there], passed[there], target_s[there])
        low, high = one.quantile_interval(0.5)
        stages.append(
            StageTimes(
                column,
                one.cases,
                one.open,
                _mean_h(finished),
                _hours(one.median),
                _hours(low),
                _hours(high),
                _hours(one.quantile(0.75)),
                _hours(one.quantile(0.9)),
                None if adds is None else adds / (released * _HOUR_S),
                *within,
            )
        )
    return stages


def _cut(
    at: Integers,
    applies: NDArray[np.integer[Any]],
    released: int,
    as_of: int,
    edges: Integers,
    passed: Bools,
    under_way: Bools,
) -> None:
    """Cut a block of cases, writing into the arrays given: edges with k + 1 columns, the others with k."""
    last = at.shape[1] - 1
    at = np.asfortranarray(at)
    counted = at[:, 0] <= as_of
    moment = np.where(counted, at[:, 0], as_of)
    edges[:, 0] = edges[:, 1] = moment
    over = counted & (at[:, released] <= as_of)
    whole = np.where(over, np.maximum(at[:, released], moment), as_of)
    for stage in range(1, last + 1):
        # what is done after the release was not waited for
        limit = whole if stage < released else as_of
        np.logical_and(at[:, stage] <= limit, counted if stage <= released else over, out=passed[:, stage])
    if not over.all():
        _find_under_way(applies, counted & ~over, range(released, 0, -1), passed, under_way, fallback=released)
    if last > released:
        _find_under_way(applies, over, range(last, released, -1), passed, under_way, fallback=None)
    for stage in range(1, last + 1):
        done = passed[:, stage]
        until = np.minimum(at[:, stage], whole) if stage <= released else at[:, stage]
        moment = np.where(done & (until > moment), until, moment)
        moment[under_way[:, stage]] = as_of
        edges[:, stage + 1] = moment


def _find_under_way(
    applies: NDArray[np.integer[Any]],
    waiting: Bools,
    backwards: range,
    passed: Bools,
    under_way: Bools,
    fallback: int | None,
) -> None:
    """Mark, for each waiting case, the first stage behind its last recorded one that applies to it, or the fallback."""
    found = np.full(len(waiting), -1 if fallback is None else fallback, np.int8)
    ahead = waiting.copy()
    for stage in backwards:
        ahead &= ~passed[:, stage]
        found[ahead & ((applies >> stage) & 1).astype(np.bool_)] = stage
    for stage in backwards:
        np.logical_and(waiting, found == stage, out=under_way[:, stage])


def _read(clock: Clock | None, instants: Integers) -> Integers:
    return instants if clock is None else clock(instants)


def _hours(seconds: float | None) -> float | None:
    return None if seconds is None else seconds / _HOUR_S


def _mean_h(finished_s: Numbers) -> float | None:
    if not len(finished_s):
        return None
    return float(np.sum(finished_s, dtype=np.int64 if finished_s.dtype.kind in "iu" else np.float64)) / (
        len(finished_s) * _HOUR_S
    )
