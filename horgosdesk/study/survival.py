"""Survival of right-censored times: the Kaplan-Meier curve, its 95 % intervals, the log-rank test, and chances from it.

A case that is still open is known to have lasted so long and no more: it is censored, never dropped, never counted as
done. Plain numpy on purpose: importing scipy.stats, which lifelines needs too, costs a second of the two in which the
study of a year has to be on the screen. The tests hold these figures against lifelines' to 1e-9.

Where they differ on purpose, since a signed report must not claim a certainty that no data gave:

- Before the first event the curve is 1 and at its end it may be 0. The log-log interval does not exist there: lifelines
  prints the points [1, 1] and [0, 0], R's survfit [1, 1] and NA. Here, before the first event, the lower bound is the
  exact binomial one (Clopper and Pearson 1934) for none of so many at risk. At 0 the upper bound is the exact binomial
  one for none left of so many, or the one of the step before where that is lower, since the curve only falls.
- Beyond the largest time seen lifelines carries the last value on. Here nothing is known there, unless the curve is
  at 0: nan, or None.
- Where exactly half of the cases are over, their last time is the median. lifelines adds logarithms, and rounding may
  make it take the next time instead.
"""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from horgosdesk.study.share import Share

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]
Bools: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[Any]
"""Integers or floats of any width: durations in any unit."""

LEVEL = 0.95
"""The level of every interval here."""

_Z = 1.959963984540054
_TAIL = (1 - LEVEL) / 2
# rounding in the curve must not move a quantile by a step
_ROUNDING = 1e-12
# counting beats sorting as long as the counts are not many times more than the cases
_COUNTED = 8


# No slots: the band is worked out when somebody asks for it, and a breakdown with a hundred curves never does.
@dataclass(frozen=True, eq=False)
class Curve:
    """The share of cases still open after a time. Arrays of shape (m,), one place for each distinct time of an event.

    times: increasing, in the unit and type of the durations. share: S just after it. at_risk: cases that lasted at least
    so long. events: cases that ended then. cases, open: how many in all, and how many of them were censored.
    last: the largest duration seen, where the knowledge ends; nan without cases. censored: (open,) their durations, sorted.

    Source: Kaplan and Meier 1958.
    """

    times: Numbers
    share: Floats
    at_risk: Integers
    events: Integers
    cases: int
    open: int
    last: float
    censored: Numbers

    @property
    def low(self) -> Floats:
        """Lower bounds (m,) of the share, 95 %."""
        return self._band[0]

    @property
    def high(self) -> Floats:
        """Upper bounds (m,) of the share, 95 %."""
        return self._band[1]

    @cached_property
    def _band(self) -> tuple[Floats, Floats]:
        """exp(-exp(log(-log S) ∓ z σ / log S)), σ² being Greenwood's sum: Kalbfleisch and Prentice 1980, R's "log-log"."""
        stays = self.at_risk - self.events
        inner = stays > 0  # all but the last, or all
        at_risk, stays, log_share = self.at_risk[inner], stays[inner], np.log(self.share[inner])
        spread = np.sqrt(np.cumsum(self.events[inner] / (at_risk.astype(np.float64) * stays)))
        width = _Z * spread / log_share
        low, high = np.exp(log_share * np.exp(-width)), np.exp(log_share * np.exp(width))
        if len(low) < len(self.times):
            low = np.append(low, 0.0)
            # none of so many is left: of all, or of those at risk at the end where some were censored before
            left = 1 - _TAIL ** (1 / (int(self.at_risk[-1]) if self.open else self.cases))
            high = np.append(high, min(high[-1], left) if len(high) else left)
        return low, high

    @property
    def _ends(self) -> bool:
        """Whether the curve comes down to 0, after which everything is known."""
        return len(self.share) > 0 and self.share[-1] == 0

    @overload
    def at(self, t: float) -> float: ...
    @overload
    def at(self, t: Numbers) -> Floats: ...
    def at(self, t: float | Numbers) -> float | Floats:
        """S(t), right-continuous, for a time or an array of them; nan beyond what is known."""
        moment = np.asarray(t)
        place = np.searchsorted(self.times, moment, side="right")
        share = np.where(place > 0, self.share[place - 1], 1.0) if len(self.share) else np.ones(moment.shape)
        if not self._ends:
            share = np.where(moment <= self.last, share, np.nan)
        return share if moment.ndim else float(share)

    def interval_at(self, t: float) -> tuple[float, float]:
        """The 95 % interval of S(t); (nan, nan) beyond what is known."""
        if not (t <= self.last or self._ends):
            return math.nan, math.nan
        place = int(np.searchsorted(self.times, t, side="right")) - 1
        if place >= 0:
            return float(self.low[place]), float(self.high[place])
        at_risk = self.cases - int(np.searchsorted(self.censored, t, side="left"))
        return _TAIL ** (1 / at_risk), 1.0

    def quantile(self, p: float) -> float | None:
        """The smallest time by which the share p (0 < p <= 1) has ended; None where the curve does not reach so far."""
        return self._first(self.share, p)

    def quantile_interval(self, p: float) -> tuple[float | None, float | None]:
        """The 95 % interval of that quantile: where the lower and the upper bound of the curve reach 1 - p.

        None for an end that the bound does not reach. Source: Brookmeyer and Crowley 1982.
        """
        low, high = self._first(self.low, p), self._first(self.high, p)
        # one case, or a few that ended together: the bound before them has reached 1 - p already
        if low is not None and self.share[0] == 0 and _TAIL ** (1 / int(self.at_risk[0])) <= 1 - p:
            low = None
        return low, high

    @property
    def median(self) -> float | None:
        """The time by which half have ended; None where the curve does not come down to a half."""
        return self.quantile(0.5)

    def within(self, t: float) -> Share | None:
        """The share of cases ended by t, 1 - S(t), with its 95 % interval; None where t lies beyond what is known."""
        share = self.at(t)
        if math.isnan(share):
            return None
        low, high = self.interval_at(t)
        return Share(1 - share, 1 - high, 1 - low)

    def _first(self, falling: Floats, p: float) -> float | None:
        if not 0 < p <= 1:
            raise ValueError(f"a quantile is over 0 and at most 1, not {p}")
        # a bound may rise again where few are left, so no bisection
        reached = falling <= 1 - p + _ROUNDING
        place = int(np.argmax(reached)) if len(reached) else 0
        return float(self.times[place]) if len(reached) and reached[place] else None


class LogRank(NamedTuple):
    """The log-rank test. statistic: chi-square with one degree of freedom. Both None where nothing can be compared."""

    statistic: float | None
    p_value: float | None


def curve(durations: ArrayLike, over: ArrayLike) -> Curve:
    """The Kaplan-Meier curve of n cases.

    durations: (n,) integers or floats >= 0, in any unit. over: (n,) bool, False for a case that is right-censored.
    At equal times the events come first. Raises ValueError where the shapes differ or a duration is negative or nan.
    """
    durations, over = np.asarray(durations), np.asarray(over, dtype=np.bool_)
    if durations.ndim != 1 or durations.shape != over.shape:
        raise ValueError(f"durations {durations.shape} and over {over.shape} must be of one length")
    if over.all():
        return curve_of(durations, durations[:0])
    return curve_of(durations[over], durations[~over])


def curve_of(ended: Numbers, censored: Numbers) -> Curve:
    """The Kaplan-Meier curve from the durations of the ended and those of the censored cases, as `curve` has it."""
    cases, n_open = len(ended) + len(censored), len(censored)
    times, events = _tally(ended)
    censored = np.sort(censored)
    ends = [part[-1] for part in (times, censored) if len(part)]
    first = [part[0] for part in (times, censored) if len(part)]
    if not (all(time >= 0 for time in first) and all(time < np.inf for time in ends)):
        raise ValueError("a duration is a number from 0 on")
    gone = np.searchsorted(censored, times, side="left")
    at_risk = cases - np.cumsum(events) + events - gone
    # S = Π (r - d) / r telescopes between censorings, which leaves one exact division where there are none
    lost = np.diff(gone, prepend=0)
    share = (at_risk - events) / cases if cases else np.zeros(0)
    if n_open:
        share *= np.cumprod(1 + lost / at_risk)
    return Curve(times, share, at_risk, events, cases, n_open, float(max(ends, default=math.nan)), censored)


def logrank(durations_a: ArrayLike, over_a: ArrayLike, durations_b: ArrayLike, over_b: ArrayLike) -> LogRank:
    """The log-rank test that two samples, given as for `curve`, come from one distribution.

    Source: Mantel 1966 with the hypergeometric variance, as lifelines' logrank_test and R's survdiff have it.
    """
    return logrank_of(curve(durations_a, over_a), curve(durations_b, over_b))


def logrank_of(a: Curve, b: Curve) -> LogRank:
    """The log-rank test from the curves of two samples."""
    times = np.union1d(a.times, b.times)
    (at_risk_a, events_a), (at_risk_b, events_b) = _at(a, times), _at(b, times)
    at_risk, events = at_risk_a + at_risk_b, events_a + events_b
    part = at_risk_a / at_risk
    surplus = float(np.sum(events_a - events * part))
    # a last single case says nothing and would divide by 0
    variance = float(np.sum(events * part * (1 - part) * (at_risk - events) / np.maximum(at_risk - 1, 1)))
    if variance <= 0:
        return LogRank(None, None)
    statistic = surplus * surplus / variance
    return LogRank(statistic, math.erfc(math.sqrt(statistic / 2)))


@overload
def chance(curve: Curve, spent: float, limit: float) -> float: ...
@overload
def chance(curve: Curve, spent: Numbers, limit: float | Numbers) -> Floats: ...
@overload
def chance(curve: Curve, spent: float, limit: Numbers) -> Floats: ...
def chance(curve: Curve, spent: float | Numbers, limit: float | Numbers) -> float | Floats:
    """P(T <= limit | T > spent) = 1 - S(limit) / S(spent): the chance that a case open after `spent` ends by `limit`.

    Both in the curve's unit, numbers or arrays that fit together. 0 where spent >= limit. nan where nothing is known: no
    case in the history took longer than `spent`, or `limit` lies beyond the largest time seen.
    """
    spent, limit = np.broadcast_arrays(spent, limit)
    now, then = np.asarray(curve.at(spent)), np.asarray(curve.at(limit))
    known = now > 0
    found = np.where(known, 1 - then / np.where(known, now, 1.0), np.nan)
    found = np.where(spent >= limit, 0.0, found)
    return found if found.ndim else float(found)


def _tally(durations: Numbers) -> tuple[Numbers, Integers]:
    """The distinct durations, increasing, and how often each occurs."""
    n = len(durations)
    if n and durations.dtype.kind in "iu" and durations.max() < _COUNTED * n and durations.min() >= 0:
        counts = np.bincount(durations)
        places = np.flatnonzero(counts > 0)
        return places.astype(durations.dtype), counts[places].astype(np.int64, copy=False)
    ordered = np.sort(durations)
    first = np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1]))) if n else np.zeros(0, np.int64)
    return ordered[first], np.diff(first, append=n).astype(np.int64, copy=False)


def _at(one: Curve, times: Numbers) -> tuple[Floats, Floats]:
    """Cases at risk and events of one sample at any times, increasing."""
    place = np.searchsorted(one.times, times, side="left")
    ended = np.concatenate(([0], np.cumsum(one.events)))
    at_risk = one.cases - ended[place] - np.searchsorted(one.censored, times, side="left")
    events = np.zeros(len(times))
    events[np.searchsorted(times, one.times)] = one.events
    return at_risk.astype(np.float64), events
