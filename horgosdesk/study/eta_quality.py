"""How good the estimates of arrivals were: each that would have been made, against what came, beside the plan-based one."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from horgosdesk.study.eta import Estimate, by_plan, estimates
from horgosdesk.study.passages import HORIZONS_H, History, Run
from horgosdesk.study.share import Share, wilson
from horgosdesk.study.survival import Bools, Floats, Integers


class Case(NamedTuple):
    """One estimate and what came of it.

    train: the number of the run. known_s: when it would have been made, at an event of the train. plan_s: what the plan and
    the delay said then; None without a plan. Instants in UTC seconds.
    """

    train: int
    known_s: int
    arrived_s: int
    estimate: Estimate
    plan_s: int | None


@dataclass(frozen=True, slots=True)
class Quality:
    """How good some estimates were. Minutes; None where there is no case.

    from_h, to_h: the hours to go, as the estimates had it: what really was to go is known afterwards, and the late trains
    would gather in the longer classes. to_h None: no end. error_min: mean absolute error of the medians; error_planned_min:
    of those with a plan, `planned` in number, to compare with plan_error_min, of the plan-based estimates. inside: which
    share of the `banded` arrived from p10 to p90, four of five if the bands are right; width_min: how wide they were.
    """

    from_h: int
    to_h: int | None
    cases: int
    error_min: float | None
    planned: int
    error_planned_min: float | None
    plan_error_min: float | None
    banded: int
    inside: Share | None
    width_min: float | None


def backtest(runs: Sequence[Run], since_s: int | None = None, at: Collection[str] | None = None) -> list[Case]:
    """The estimates at each event of each run, of all arrivals behind it that came, from what was known before the event.

    since_s: of events from then on. at: of arrivals at these locations. All runs are history, whenever they were.
    """
    history = History(runs)
    cases = []
    for number, run in enumerate(runs):
        arrivals = {one.location: one.arrived_s for one in reversed(run) if at is None or one.location in at}
        # what lies behind the last that is asked for need not be estimated
        last = max((place for place, one in enumerate(run) if one.location in arrivals), default=-1)
        for known_s, train in _as_known(run[: last + 1]):
            if since_s is not None and known_s < since_s:
                continue
            planned = by_plan(train, known_s)
            for estimate in estimates(history, train, known_s):
                arrived_s = arrivals.get(estimate.location)
                if arrived_s is not None and arrived_s > known_s:
                    cases.append(Case(number, known_s, arrived_s, estimate, planned.get(estimate.location)))
    return cases


def quality(cases: Sequence[Case]) -> list[Quality]:
    """How good the estimates were: all of them, then by the hours to go, in the classes of HORIZONS_H."""
    number = np.array([case.train for case in cases], np.int64)
    arrived = np.array([case.arrived_s for case in cases], np.float64)
    plan = np.array([case.plan_s for case in cases], np.float64)
    low = np.array([case.estimate.p10_s for case in cases], np.float64)
    high = np.array([case.estimate.p90_s for case in cases], np.float64)
    median = np.array([case.estimate.median_s for case in cases], np.float64)
    hours = (median - np.array([case.known_s for case in cases], np.float64)) / 3600
    off, plan_off = np.abs(arrived - median) / 60, np.abs(arrived - plan) / 60
    planned, banded = ~np.isnan(plan), ~np.isnan(low)
    inside, width = (low <= arrived) & (arrived <= high), (high - low) / 60

    def of(from_h: int, to_h: int | None) -> Quality:
        its = (hours >= from_h) & (hours < (np.inf if to_h is None else to_h))
        with_plan, with_band = its & planned, its & banded
        return Quality(
            from_h,
            to_h,
            int(np.count_nonzero(its)),
            _mean(off[its]),
            int(np.count_nonzero(with_plan)),
            _mean(off[with_plan]),
            _mean(plan_off[with_plan]),
            int(np.count_nonzero(with_band)),
            _share(inside[with_band], number[with_band]),
            _mean(width[with_band]),
        )

    return [of(0, None), *map(of, (0, *HORIZONS_H), (*HORIZONS_H, None))]


def _as_known(run: Run) -> Iterator[tuple[int, Run]]:
    """The run as it was known at each of its events: what lies ahead is planned only."""
    plan = [one._replace(arrived_s=None, departed_s=None) for one in run]
    for place, one in enumerate(run):
        so_far, to_come = run[:place], plan[place + 1 :]
        if one.arrived_s is not None and one.arrived_s != one.departed_s:
            yield one.arrived_s, [*so_far, one._replace(departed_s=None), *to_come]
        if one.departed_s is not None:
            yield one.departed_s, [*so_far, one, *to_come]


def _mean(values: Floats) -> float | None:
    return float(values.mean()) if len(values) else None


def _share(inside: Bools, train: Integers) -> Share | None:
    """The share that is inside with Wilson's 95 % interval, by the number of cases that would say as much if independent.

    The cases of one train are not: it is late for all locations. Source: Wilson 1927; the effective number of cases from
    the variance between the trains, Kish 1965, Survey Sampling.
    """
    n: float = len(inside)
    if not n:
        return None
    share = float(inside.mean())
    _, of_train = np.unique(train, return_inverse=True)
    apart = np.bincount(of_train, weights=inside - share)
    variance, of_one = float(apart @ apart) / n**2, share * (1 - share)
    # where nothing varies, or there is but one train, each train is one case
    n = len(apart) if not of_one or len(apart) == 1 else of_one / max(variance, of_one / n)
    return wilson(share, n)
