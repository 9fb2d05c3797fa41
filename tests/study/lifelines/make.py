"""`python make.py`, where lifelines is installed: data sets, and what lifelines says of them, into lifelines.json.

lifelines brings pandas, scipy and matplotlib, so it is no dependency, not even of the tests; they read the file.
"""

import json
import math
from pathlib import Path
from typing import Any

import lifelines
import numpy as np
from lifelines.statistics import logrank_test
from lifelines.utils import qth_survival_times

SEED = 20250501
QUANTILES = (0.25, 0.5, 0.75, 0.9)


def sample(rng: np.random.Generator, n: int, median_h: float, censored: float) -> tuple[np.ndarray, np.ndarray]:
    """Log-normal release times in hours, the given share of them cut off at a uniform part of their length."""
    hours = rng.lognormal(math.log(median_h), 0.8, n)
    over = rng.permutation(n) >= round(censored * n)
    return np.where(over, hours, hours * rng.uniform(0, 1, n)), over


def said(hours: np.ndarray, over: np.ndarray) -> dict[str, Any]:
    """What lifelines says of one sample; infinity, where a curve does not reach, is null."""
    fitter = lifelines.KaplanMeierFitter().fit(hours, over)
    table = fitter.event_table.loc[fitter.event_table["observed"] > 0]
    band = fitter.confidence_interval_.loc[table.index]
    ends = fitter.confidence_interval_
    moments = [float(moment) for moment in np.quantile(hours, [0.02, 0.1, 0.37, 0.5, 0.8, 0.95])]
    return {
        "hours": hours.tolist(),
        "over": over.tolist(),
        "times": table.index.tolist(),
        "at_risk": table["at_risk"].tolist(),
        "events": table["observed"].tolist(),
        "share": fitter.survival_function_.loc[table.index].iloc[:, 0].tolist(),
        "low": band.iloc[:, 0].tolist(),
        "high": band.iloc[:, 1].tolist(),
        "quantiles": [
            [
                p,
                *(
                    finite(qth_survival_times(1 - p, curve))
                    for curve in (fitter.survival_function_, ends.iloc[:, [0]], ends.iloc[:, [1]])
                ),
            ]
            for p in QUANTILES
        ],
        "at": [[moment, float(fitter.predict(moment))] for moment in moments],
    }


def finite(time: float) -> float | None:
    """The time, or None where lifelines says infinity."""
    return float(time) if math.isfinite(time) else None


def main() -> None:
    rng = np.random.default_rng(SEED)
    hours, over = sample(rng, 500, 14.0, 0.2)
    few, few_over = sample(rng, 60, 30.0, 0.85)
    after, after_over = sample(rng, 400, 11.5, 0.15)
    samples = {
        "500 cases, 20 % censored": (hours, over),
        "the same in whole minutes": (np.ceil(hours * 60) / 60, over),
        "the same in whole hours": (np.ceil(hours), over),
        "60 cases, 85 % censored": (few, few_over),
        "400 cases, 15 % censored": (after, after_over),
        "400 cases in whole hours": (np.ceil(after), after_over),
        # not 80: of those exactly a half may be over, which lifelines' sum of logarithms misses by a hair
        "no case censored": (np.round(hours[:81], 1), np.ones(81, bool)),
    }
    pairs = [
        ("500 cases, 20 % censored", "400 cases, 15 % censored"),
        ("the same in whole hours", "400 cases in whole hours"),
        ("500 cases, 20 % censored", "60 cases, 85 % censored"),
        ("500 cases, 20 % censored", "the same in whole minutes"),
    ]
    tests = [logrank_test(samples[a][0], samples[b][0], samples[a][1], samples[b][1]) for a, b in pairs]
    found = {
        "lifelines": lifelines.__version__,
        "seed": SEED,
        "samples": {name: said(*one) for name, one in samples.items()},
        "logrank": [
            {"a": a, "b": b, "statistic": float(test.test_statistic), "p_value": float(test.p_value)}
            for (a, b), test in zip(pairs, tests, strict=True)
        ],
    }
    Path(__file__).with_name("lifelines.json").write_text(json.dumps(found, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
