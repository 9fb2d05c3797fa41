"""What a year will come to: a seasonal estimate with a band, beside simpler ones, and how far each was off in past years."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log, sqrt
from typing import Any, Literal

Method = Literal["seasonal", "share", "same"]

LEAST = 24
"""Whole months that the seasonal method needs: two of each."""
PATHS = 2000
"""So many years are simulated."""
SEED = 20_250_501
"""The same months give the same estimate, on every desk and every day."""
BAND = (10, 90)
"""Percentiles of the band: eight of ten years end within it, if the years are like those before."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A year's sum. sums: the running sum at the end of each month ahead; lows, highs: its band, empty when there is none.

    All are whole smallest units; estimates are not exact.
    """

    method: Method
    sums: Sequence[int]
    lows: Sequence[int] = ()
    highs: Sequence[int] = ()

    @property
    def total(self) -> int:
        return self.sums[-1]

    @property
    def band(self) -> tuple[int, int] | None:
        return (self.lows[-1], self.highs[-1]) if self.lows else None


def seasonal(months: Sequence[int], ahead: int) -> Estimate | None:
    """The rest of the year by exponential smoothing; None under LEAST months.

    months: whole months without a gap, oldest first, up to the one before those ahead; ahead: 1 to 12, to December.
    Method: ETS with additive errors and additive seasons (Hyndman, Koehler, Ord and Snyder 2008, Forecasting with
    Exponential Smoothing; `statsmodels`), of the logarithms, so that seasons and errors are in percent; of the values where
    a month has nothing. With a damped trend where that has the lower AICc. The band comes from PATHS simulated years whose
    errors have the variance of the fit, corrected for the parameters that were fitted (sum of squares / (n - k)).
    """
    if len(months) < LEAST:
        return None
    # slow to import: only who asks for an estimate waits, on a thread
    import numpy as np
    from statsmodels.tsa.exponential_smoothing.ets import ETSModel

    scale = max(max(map(abs, months)), 1)
    in_logs = min(months) > 0
    # statistics are reckoned in floats; nobody signs an estimate
    values = np.array([log(month / scale) if in_logs else month / scale for month in months])
    if float(np.ptp(values)) < 1e-12:
        return _flat(months, ahead)
    fits = [_fit(ETSModel, values, damped) for damped in (False, True)]
    fit = min((one for one in fits if one is not None), key=lambda one: float(one.aicc), default=None)
    if fit is None:
        return None
    errors = np.asarray(fit.resid)
    spread = sqrt(float(errors @ errors) / max(1, len(values) - len(fit.params)))
    drawn = np.random.default_rng(SEED).normal(0.0, spread, (ahead, PATHS))
    paths = np.asarray(fit.simulate(nsimulations=ahead, anchor="end", repetitions=PATHS, random_errors=drawn))
    paths = (np.exp(paths) if in_logs else np.maximum(paths, 0.0)).reshape(ahead, PATHS) * scale
    so_far = _so_far(months, ahead)
    low, middle, high = np.percentile(np.cumsum(paths, axis=0), [BAND[0], 50, BAND[1]], axis=1)
    return Estimate(
        "seasonal",
        [so_far + round(float(value)) for value in middle],
        [so_far + floor(float(value)) for value in low],
        [so_far + ceil(float(value)) for value in high],
    )


def _fit(model: Any, values: Any, damped: bool) -> Any:
    import warnings

    from statsmodels.tools.sm_exceptions import ConvergenceWarning

    with warnings.catch_warnings():
        # what did not converge is not taken
        warnings.simplefilter("ignore", ConvergenceWarning)
        warnings.simplefilter("ignore", RuntimeWarning)
        made = model(
            values,
            error="add",
            trend="add" if damped else None,
            damped_trend=damped,
            seasonal="add",
            seasonal_periods=12,
            initialization_method="heuristic",
        )
        fit = made.fit(disp=False, maxiter=300)
    return fit if fit.mle_retvals.get("converged", True) and fit.aicc == fit.aicc else None


def _flat(months: Sequence[int], ahead: int) -> Estimate:
    sums = [_so_far(months, ahead) + months[-1] * (place + 1) for place in range(ahead)]
    return Estimate("seasonal", sums, sums, sums)


def share(months: Sequence[int], ahead: int) -> Estimate | None:
    """The rest of the year as last year's rest, times this year's run against the same months of last year.

    None under 12 whole months, and where the same months of last year came to nothing; with all 12 ahead it is last year.
    """
    known = 12 - ahead
    if len(months) < 12 + known:
        return None
    now, base = sum(months[len(months) - known :]), sum(months[len(months) - 12 - known : len(months) - 12])
    if known and base <= 0:
        return None
    rest = months[len(months) - 12 : len(months) - 12 + ahead]
    sums, told = now, list[int]()
    for month in rest:
        sums += month * now // base if known else month
        told.append(sums)
    return Estimate("share", told)


def same(months: Sequence[int], ahead: int) -> Estimate | None:
    """The naive estimate: the rest of the year as it was last year. None under 12 whole months."""
    if len(months) < 12:
        return None
    sums, told = _so_far(months, ahead), list[int]()
    for month in months[len(months) - 12 : len(months) - 12 + ahead]:
        sums += month
        told.append(sums)
    return Estimate("same", told)


def _so_far(months: Sequence[int], ahead: int) -> int:
    return sum(months[len(months) - (12 - ahead) :]) if ahead < 12 else 0


METHODS: dict[Method, Callable[[Sequence[int], int], Estimate | None]] = {
    "seasonal": seasonal,
    "share": share,
    "same": same,
}


def best(months: Sequence[int], ahead: int) -> Estimate | None:
    """The seasonal estimate, with too short a history the one by last year's share, else none."""
    return seasonal(months, ahead) or share(months, ahead)


@dataclass(frozen=True, slots=True)
class Trial:
    """A past year: what would have been estimated at the same month of it from the months before, and the truth."""

    year: str
    estimate: Estimate
    naive: Estimate | None
    truth: int

    @property
    def held(self) -> bool | None:
        """Whether the band held the truth; None without a band."""
        band = self.estimate.band
        return None if band is None else band[0] <= self.truth <= band[1]

    @property
    def error_pct(self) -> float | None:
        """How far the estimate was off, in percent of the truth."""
        return _error_pct(self.estimate, self.truth)

    @property
    def naive_error_pct(self) -> float | None:
        """How far the naive one was off."""
        return _error_pct(self.naive, self.truth)


def _error_pct(estimate: Estimate | None, truth: int) -> float | None:
    return None if estimate is None or not truth else 100 * (estimate.total - truth) / truth


def trials(
    months: Sequence[int], years: Sequence[tuple[str, int]], ahead: int, method: Method, tell: Callable[[int], object]
) -> list[Trial]:
    """The method on past years. years: each with the place of the first month after its December; oldest first.

    A year is left out whose history before the same month is too short for the method. tell: how many are done.
    """
    found = []
    for place, (year, end) in enumerate(years):
        before = months[: end - ahead]
        estimate = METHODS[method](before, ahead)
        if estimate is not None:
            found.append(Trial(year, estimate, same(before, ahead), sum(months[end - 12 : end])))
        tell(place + 1)
    return found


def mean_error_pct(errors: Sequence[float | None]) -> float | None:
    """The mean absolute error in percent; None when there is none."""
    known = [abs(error) for error in errors if error is not None]
    return sum(known) / len(known) if known else None
