"""When a train will arrive, from what the trains before it took: the median, and the band from p10 to p90.

The way from the newest thing known of a train to a location ahead is taken to be one more draw from what earlier trains took
on it, the whole way at once: who is slow on one leg is often slow on the next, of which sums of legs know nothing.

- The newest runs count, and of these the ones that began at about the train's time of day if they are many. About it, not in
  the same part of the day, so that none stands at an edge; and how far two times are apart no zone changes.
- Where arrivals differed less from the plan than from one another, what is drawn is how much later they were than the plan
  and their delay made them: a plan knows of the train's own stops. So the median is hardly ever worse than the plan-based.
- A silent train has not done what others had done by then. Runs that had left, or had come to the next location, in less
  time than it is silent are left out for all locations ahead, so that what is left lies behind now.
- Too few runs of the whole way: stretches are joined. Too few of these: the plan, and what plans were off so far ahead.
- Quantiles are such that the band holds four of five arrivals to come, see `draws.quantile`. A slow drift is followed; after a
  sudden change the band is wrong until new runs have filled it, unless the caller leaves out what was before.

Only what was known before `now_s` counts, so that a back-test asks as a desk would have asked. Trains that run differently
on one way, as block trains and wagonloads do, deserve a History each.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

import numpy as np

from horgosdesk.study.draws import FEWEST, HIGH, LOW, MIDDLE, Draws, middle, quantile, sums
from horgosdesk.study.passages import (
    ARRIVED,
    History,
    Pair,
    Passage,
    Run,
    Seconds,
    Standing,
    delay_s,
    standing,
)
from horgosdesk.study.survival import Bools

Basis: TypeAlias = Literal["history", "legs", "plan", "overdue"]

ENOUGH = 20
"""With fewer runs of the whole way, stretches that have so many are joined."""
ALIKE = 30
"""The fewest runs of the same time of day that are preferred to those of any."""
ABOUT_S = 3 * 3600
"""How far from the train's time of day counts as the same."""
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Estimate:
    """When a train will arrive at a location, in UTC seconds.

    p10_s, p90_s: None together where nobody can say how far off the median may be. samples: how many runs it rests on,
    the fewest of any stretch. basis: "history", runs of the whole way; "legs", runs of stretches of it, joined; "plan", the
    planned time moved by the delay, and by what plans were off where that is known; "overdue", no run was ever silent so
    long, and the median is the earliest that it can be.
    """

    location: str
    p10_s: int | None
    median_s: int
    p90_s: int | None
    samples: int
    basis: Basis


def estimates(history: History, train: Run, now_s: int) -> list[Estimate]:
    """When the train will arrive at the locations ahead, in their order; those of which nothing is known are left out.

    Ahead is what lies behind its newest actual time; a train not yet seen is reckoned from its first planned time.
    now_s: until when one would know of an event; where the feed is silent, the time of its newest message. No time lies
    before it, and along the way neither medians nor p10 nor p90 go back.
    """
    stands = standing(train)
    if stands is None:
        return []
    found: list[Estimate] = []
    low = median = high = now_s
    journey = _Journey(history, stands, delay_s(train), now_s)
    for passage in stands.ahead:
        way = journey.go()
        if way is None:
            continue
        median = max(median, journey.at(way, MIDDLE))
        if way.banded:
            low, high = max(low, journey.at(way, LOW)), max(high, journey.at(way, HIGH), median)
            found.append(Estimate(passage.location, low, median, high, way.samples, way.basis))
        else:
            found.append(Estimate(passage.location, None, median, None, way.samples, way.basis))
    return found


def by_plan(train: Run, now_s: int) -> dict[str, int]:
    """The planned arrivals at the locations ahead, moved by the present delay, none before now: what history must beat."""
    stands, delay = standing(train), delay_s(train) or 0
    return {
        one.location: max(now_s, one.planned_arrival_s + delay)
        for one in (stands.ahead if stands else ())
        if one.planned_arrival_s is not None
    }


class _Way(NamedTuple):
    """What is known of the way to one location ahead.

    draws: seconds from the train's newest event. samples, basis: as in Estimate. known: how many runs there were before
    the silence left some out. pieces: how many stretches were joined.
    """

    draws: Draws
    samples: int
    banded: bool
    basis: Basis
    known: int = 0
    pieces: int = 1


class _Journey:
    """One train's way ahead, gone location by location."""

    def __init__(self, history: History, stands: Standing, delay: int | None, now_s: int) -> None:
        self.history, self.now_s = history, now_s
        self.here, self.kind, self.at_s, self.due, self.ahead = stands
        self.seen, self.delay = delay is not None, delay or 0
        self.silence = now_s - self.at_s
        self.gone: list[_Way | None] = []

    def go(self) -> _Way | None:
        """The way to the next location ahead; None where nothing is known of it."""
        passage = self.ahead[len(self.gone)]
        way = self._direct(passage)
        if way is None or way.known < ENOUGH:
            way = self._joined(passage.location) or way
        if way is None or way.known < FEWEST:
            way = self._planned(passage) or way
        self.gone.append(way)
        return way

    def at(self, way: _Way, p: float) -> int:
        """The instant of a quantile."""
        return self.at_s + round(quantile(way.draws, p, way.samples or 1))

    def _direct(self, passage: Passage) -> _Way | None:
        """From runs of the whole way."""
        pair = self.history.pair(self.kind, self.here.location, self.ahead[0].location, passage.location)
        rows = pair.newest(self.now_s)
        if rows.start == rows.stop:
            return None
        draws, left, seen = self._draws(pair, rows, passage)
        usable = ~np.isnan(draws)
        known = int(np.count_nonzero(usable))
        away = np.abs(pair.clock[rows] - self.at_s % _DAY_S)
        about = usable & ((away <= ABOUT_S) | (away >= _DAY_S - ABOUT_S))
        if np.count_nonzero(about) < ALIKE:
            about = usable
        draws = self._silent(draws, left, seen, about)
        if not len(draws):
            return self._overdue(passage.location, known)
        draws.sort()
        return _Way(draws, len(draws), len(draws) >= FEWEST, "history", known)

    def _draws(self, pair: Pair, rows: slice, passage: Passage) -> tuple[Seconds, Seconds, Seconds]:
        """What the train would take to there, and be silent for, if it went as each of the runs did.

        As fast as each, or as much later than the plan, where that is the steadier.
        """
        taken, left, seen = pair.elapsed[rows], pair.left[rows], pair.seen[rows]
        if self.due is None or passage.planned_arrival_s is None or (growth := pair.growth(rows.stop)) is None:
            return taken, left, seen
        to_go, late = passage.planned_arrival_s - self.due, self.at_s - self.due
        draws = taken - pair.planned[rows] + ((1 - growth) * pair.delay[rows] + (to_go - (1 - growth) * late))
        left = self._moved(left, pair.planned_left[rows], self.here.planned_departure_s)
        seen = self._moved(seen, pair.planned_seen[rows], self.ahead[0].planned_arrival_s)
        return draws, left, seen

    def _moved(self, spans: Seconds, planned: Seconds, due: int | None) -> Seconds:
        """Spans of runs with the train's plan in place of theirs, where both are known."""
        if self.due is None or due is None:
            return spans
        by = (due - self.due) - planned
        by[np.isnan(by)] = 0
        return spans + by

    def _silent(self, draws: Seconds, left: Seconds, seen: Seconds, about: Bools) -> Seconds:
        """Those of the draws that the silence has left, at about the time of day where these are enough."""
        few = draws[:0]
        behind_now = draws >= self.silence
        # where next to nobody stayed so long, it has rather left without a word
        for until in (left, seen):
            silent = behind_now & (until >= self.silence)
            for kept in (draws[silent & about], draws[silent]):
                if len(kept) >= FEWEST:
                    return kept
            few = few if len(few) else kept
        return few

    def _overdue(self, location: str, known: int) -> _Way:
        """The earliest that is left: now, and behind the location before as long as it takes from there."""
        earliest: float = self.silence
        if self.gone and (before := self.gone[-1]) is not None:
            stretch = self._stretch(self.ahead[len(self.gone) - 1].location, location)
            earliest = max(earliest, middle(before.draws) + (middle(stretch) if len(stretch) else 0))
        return _Way(np.array([earliest]), 0, False, "overdue", known)

    def _joined(self, location: str) -> _Way | None:
        """From runs of as few stretches as can be: to a location before, as found, and on from the arrival there."""
        best: tuple[tuple[int, int], _Way, Seconds] | None = None
        for before, way in zip(self.ahead, self.gone, strict=False):
            if way is None or way.known < ENOUGH:
                continue
            stretch = self._stretch(before.location, location)
            rank = (-way.pieces, min(way.known, len(stretch)))
            if len(stretch) >= ENOUGH and (best is None or rank > best[0]):
                best = rank, way, stretch
        if best is None:
            return None
        (_, known), way, stretch = best
        samples = min(way.samples, len(stretch))
        basis: Basis = "overdue" if way.basis == "overdue" else "legs"
        return _Way(sums(way.draws, stretch), samples, way.banded, basis, known, way.pieces + 1)

    def _stretch(self, origin: str, location: str) -> Seconds:
        """What runs took from one arrival to another, sorted."""
        pair = self.history.pair(ARRIVED, origin, location, location)
        return np.sort(pair.elapsed[pair.newest(self.now_s)])

    def _planned(self, passage: Passage) -> _Way | None:
        """From the plan: on from the last location that runs tell of, else from here with the present delay."""
        if passage.planned_arrival_s is None:
            return None
        for before, way in reversed(list(zip(self.ahead, self.gone, strict=False))):
            if way is not None and way.known >= FEWEST and before.planned_arrival_s is not None:
                gap = passage.planned_arrival_s - before.planned_arrival_s
                late = self.history.late(True, gap, self.now_s)
                if way.banded and len(late) >= FEWEST:
                    return _Way(sums(way.draws, late + gap), min(way.samples, len(late)), True, "plan")
                basis: Basis = "overdue" if way.basis == "overdue" else "plan"
                return _Way(np.array([middle(way.draws) + gap]), 0, False, basis)
        gap = passage.planned_arrival_s + self.delay - self.at_s
        late = self.history.late(self.seen, gap, self.now_s)
        # a delay that the silence proves of the first location goes on behind it
        first = next(one.planned_arrival_s for one in self.ahead if one.planned_arrival_s is not None)
        gap += max(0, self.now_s - first - self.delay)
        draws = late[late + gap >= self.silence] + gap
        if len(draws) >= FEWEST:
            return _Way(draws, len(draws), True, "plan")
        return _Way(np.array([float(gap)]), 0, False, "plan")
