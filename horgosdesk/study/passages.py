"""What trains took from one location to another, and how far their plans were off: the history that estimates draw from."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from horgosdesk.study.draws import spread
from horgosdesk.study.survival import Floats, Integers

Seconds: TypeAlias = NDArray[np.float32]
"""Spans of time, exact to half a year; nan where not known."""

NEWEST = 200
"""So many runs at most count, the newest. Tried in simulations, 400 gained nothing and followed a drift less well."""
HORIZONS_H = (6, 12, 24, 48)
"""The edges, in hours to go, of the classes that are told apart where one speaks of errors."""

ARRIVED, DEPARTED, PLANNED_ARRIVAL, PLANNED_DEPARTURE = 1, 2, 3, 4
"""What can be known of a passage, by its place in it."""

GROWTHS = (0.0, 0.5, 1.0, 1.5, 2.0)
"""What a delay may grow to on the way, as a factor: made good, kept, doubled."""
# the fewest runs with plans that can tell whether the plans are the better guide, and how much narrower is no chance
_PLANS = 30
_NARROWER = 0.95
# a growth is found anew after so many runs
_STEP = 16
_DAY_S = 86_400
_EDGES_S = tuple(3600 * hours for hours in HORIZONS_H)
_NOWHERE = np.empty(0, np.int64)


class Passage(NamedTuple):
    """A train at a location: instants in UTC seconds, None where not known. One that does not stop arrives and departs at one."""

    location: str
    arrived_s: int | None = None
    departed_s: int | None = None
    planned_arrival_s: int | None = None
    planned_departure_s: int | None = None


Run: TypeAlias = Sequence[Passage]
"""The passages of one train in the order of its way, those ahead included. Where a location comes twice, the first counts."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """What n runs took from one thing at a location to the arrival at another. Arrays (n,) by arrival.

    arrived: UTC seconds. elapsed: from the one to the other. left: to the departure from there, or what came first behind it.
    seen: to what came first behind it. clock: the second of the UTC day at which it began. delay: how late it began.
    planned, planned_left, planned_seen: what elapsed, left and seen were to be by the plan.
    """

    arrived: Integers
    elapsed: Seconds
    left: Seconds
    seen: Seconds
    clock: Seconds
    delay: Seconds
    planned: Seconds
    planned_left: Seconds
    planned_seen: Seconds
    _growths: dict[int, float | None] = field(default_factory=dict)

    def newest(self, now_s: int) -> slice:
        """Those that had arrived before now, NEWEST at most.

        By arrival: among these the slow are as frequent as they are; of those that left of late the slow are still under way.
        """
        return _newest(self.arrived, now_s)

    def growth(self, end: int) -> float | None:
        """By what factor the delays of the runs before the `end` grew; None where plans say less than the times taken do.

        That of GROWTHS with which arrivals differed least from plan and delay, from p10 to p90: no outlier pulls at it.
        """
        end -= end % _STEP
        if end not in self._growths:
            self._growths[end] = self._steadiest(slice(max(0, end - NEWEST), end))
        return self._growths[end]

    def _steadiest(self, rows: slice) -> float | None:
        elapsed, delay = self.elapsed[rows], self.delay[rows]
        longer = elapsed - self.planned[rows]
        known = ~np.isnan(longer + delay)
        if np.count_nonzero(known) < _PLANS:
            return None
        least, steadiest = _NARROWER * spread(np.sort(elapsed[known])), None
        for growth in GROWTHS:
            width = spread(np.sort((longer + (1 - growth) * delay)[known]))
            if width < least:
                least, steadiest = width, growth
        return steadiest


class _Errors(NamedTuple):
    """How much later trains arrived than plan and delay had it. Arrays (n,) by arrival: UTC seconds, seconds."""

    arrived: Integers
    late: Seconds


class History:
    """Runs of the past, and those under way as far as they have come. Built once, asked often; the order does not matter."""

    def __init__(self, runs: Iterable[Run]) -> None:
        # those that arrive together in an order of their own, whatever that of the runs
        kept = sorted((once(run) for run in runs), key=_content)
        columns = list(zip(*chain.from_iterable(kept), strict=True)) or [()] * 5
        # one passage after the other: its run, and its times by kind; None becomes nan, and a float64 holds each second
        self._run = np.repeat(np.arange(len(kept)), [len(run) for run in kept])
        self._at = [np.empty(0), *(np.array(column, np.float64) for column in columns[1:])]
        places: dict[str, list[int]] = {}
        for place, location in enumerate(columns[0]):
            places.setdefault(location, []).append(place)
        self._places = {location: np.array(its) for location, its in places.items()}
        self._pairs: dict[tuple[int, str, str, str], Pair] = {}

    def pair(self, kind: int, origin: str, following: str, target: str) -> Pair:
        """What runs took from a thing of this kind at `origin` to the arrival at `target`.

        following: the location where they were to be seen next.
        """
        key = (kind, origin, following, target)
        found = self._pairs.get(key)
        if found is None:
            found = self._pairs[key] = self._match(*key)
        return found

    def late(self, seen: bool, gap_s: int, now_s: int) -> Seconds:
        """How much later than the plan with their delay trains came, sorted: the newest NEWEST as known before now.

        seen: they were under way, else not yet seen, and had no delay. gap_s: what there was to go, by its class.
        """
        errors = self._errors[seen, bisect_right(_EDGES_S, gap_s)]
        return np.sort(errors.late[_newest(errors.arrived, now_s)])

    def _match(self, kind: int, origin: str, following: str, target: str) -> Pair:
        planned, itself = kind in (PLANNED_ARRIVAL, PLANNED_DEPARTURE), kind == PLANNED_ARRIVAL
        begins = self._places.get(origin, _NOWHERE)
        ends = self._in_runs_of(begins, target, itself)
        elapsed = self._time(ARRIVED, ends) - self._at[kind][begins]
        # a train may come before its plan, but not before it left
        fit = ~np.isnan(elapsed) if planned else elapsed > 0
        begins, ends = begins[fit], ends[fit]
        firsts = self._in_runs_of(begins, following, itself)
        start, due = self._at[kind][begins], self._at[kind if planned else kind + 2][begins]
        arrived, departed, first = self._at[ARRIVED][ends], self._at[DEPARTED][begins], self._time(ARRIVED, firsts)
        seen = np.fmin(np.where(np.isnan(first), self._behind[begins], first), arrived)
        left = seen if kind in (DEPARTED, PLANNED_ARRIVAL) else np.fmin(departed, seen)
        spans = (
            arrived - start,
            left - start,
            seen - start,
            start % _DAY_S,
            start - due,
            self._at[PLANNED_ARRIVAL][ends] - due,
            self._at[PLANNED_DEPARTURE][begins] - due,
            self._time(PLANNED_ARRIVAL, firsts) - due,
        )
        order = np.argsort(arrived, kind="stable")
        return Pair(arrived[order].astype(np.int64), *(span[order].astype(np.float32) for span in spans))

    def _in_runs_of(self, passages: Integers, location: str, itself: bool) -> Integers:
        """Where the same runs pass a location later, -1 where they do not. itself: at the same passage counts too."""
        of_location = self._places.get(location, _NOWHERE)
        if not len(of_location):
            return np.full(len(passages), -1)
        runs = self._run[passages]
        found = of_location[np.minimum(np.searchsorted(self._run[of_location], runs), len(of_location) - 1)]
        later = found >= passages if itself else found > passages
        return np.where((self._run[found] == runs) & later, found, -1)

    def _time(self, kind: int, passages: Integers) -> Floats:
        """The times of a kind at passages, nan for -1."""
        return np.where(passages >= 0, self._at[kind][passages], np.nan)

    @cached_property
    def _behind(self) -> Floats:
        """The first actual time of the run behind each passage; nan where there is none."""
        actual = np.fmin(self._at[ARRIVED], self._at[DEPARTED])
        known = np.flatnonzero(~np.isnan(actual))
        # one more, of no run
        of_run, times = np.append(self._run[known], -1), np.append(actual[known], np.nan)
        next_known = np.searchsorted(known, np.arange(len(actual)), side="right")
        return np.where(of_run[next_known] == self._run, times[next_known], np.nan)

    @cached_property
    def _errors(self) -> dict[tuple[bool, int], _Errors]:
        """What plans were off, by whether the train was seen and by the class of what it had to go.

        One of each run and class, the first that was known: who is late is late at one location after the other.
        """
        run, (_, arrived, departed, due, off) = self._run, self._at
        gone = ~np.isnan(departed - off)
        now_due, delay = np.where(gone, off, due), np.where(gone, departed - off, arrived - due)
        begin = np.fmin(due, off)[np.searchsorted(run, run)]
        found = {False: [(due - begin, arrived - due, np.arange(len(run)))], True: []}
        for step in range(1, int(np.bincount(run).max(initial=0))):
            here = np.flatnonzero(run[step:] == run[:-step])
            there = here + step
            found[True].append((due[there] - now_due[here], arrived[there] - due[there] - delay[here], there))
        errors = {}
        for seen, parts in found.items():
            gap, late, there = (np.concatenate([part[i] for part in parts] or [_NOWHERE]) for i in range(3))
            known = np.flatnonzero(~np.isnan(late))
            gap, late, there = gap[known], late[known], there[known]
            horizon = np.searchsorted(_EDGES_S, gap, side="right")
            order = np.lexsort((late, gap, arrived[there], run[there], horizon))
            order = order[np.diff(horizon[order] * len(run) + run[there[order]], prepend=-1) != 0]
            order = order[np.argsort(arrived[there[order]], kind="stable")]
            for number in range(len(_EDGES_S) + 1):
                its = order[horizon[order] == number]
                errors[seen, number] = _Errors(arrived[there[its]].astype(np.int64), late[its].astype(np.float32))
        return errors


class Standing(NamedTuple):
    """Where a train is known to stand: its newest actual time or, while it has none, its first planned one.

    here: the passage; kind: which of its times, and at_s: that time. due_s: when it was planned, None if not. ahead: the
    passages to come, that of a planned arrival among them.
    """

    here: Passage
    kind: int
    at_s: int
    due_s: int | None
    ahead: Run


def standing(train: Run) -> Standing | None:
    """Where a train stands; None where nothing is known of it."""
    place = len(train)
    while place:
        place -= 1
        here = train[place]
        if here.departed_s is not None:
            return Standing(here, DEPARTED, here.departed_s, here.planned_departure_s, _ahead(train, place + 1))
        if here.arrived_s is not None:
            return Standing(here, ARRIVED, here.arrived_s, here.planned_arrival_s, _ahead(train, place + 1))
    for place, here in enumerate(train):
        for kind, at_s in ((PLANNED_ARRIVAL, here.planned_arrival_s), (PLANNED_DEPARTURE, here.planned_departure_s)):
            if at_s is not None:
                return Standing(here, kind, at_s, at_s, _ahead(train, place + (kind == PLANNED_DEPARTURE)))
    return None


def _ahead(train: Run, place: int) -> Run:
    passed = {passage.location for passage in train[:place]}
    return once([passage for passage in train[place:] if passage.location not in passed])


def delay_s(train: Run) -> int | None:
    """How much later than planned the newest actual time was that has a planned one; None without any."""
    for one in reversed(train):
        if one.departed_s is not None and one.planned_departure_s is not None:
            return one.departed_s - one.planned_departure_s
        if one.arrived_s is not None and one.planned_arrival_s is not None:
            return one.arrived_s - one.planned_arrival_s
    return None


def once(run: Run) -> Run:
    """A run with each location once."""
    if len({passage.location for passage in run}) == len(run):
        return run
    first: dict[str, Passage] = {}
    for passage in run:
        first.setdefault(passage.location, passage)
    return tuple(first.values())


def _content(run: Run) -> list[tuple[str | int, ...]]:
    return [
        (location, *(-1 if at_s is None else at_s for at_s in (due_s, off_s, arrived_s, departed_s)))
        for location, arrived_s, departed_s, due_s, off_s in run
    ]


def _newest(arrived: Integers, now_s: int) -> slice:
    end = int(arrived.searchsorted(now_s))
    return slice(max(0, end - NEWEST), end)
