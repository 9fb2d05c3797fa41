"""Estimates of a year's end: the same months always give the same, a true season is found, simple ones are what they say."""

import random

import pytest

from horgosdesk.study import outlook

SEASON = (0.8, 0.7, 1.0, 1.1, 1.2, 1.1, 1.0, 0.9, 1.0, 1.1, 1.1, 1.0)


def history(months: int, growth: float = 0.0, noise: float = 0.0, seed: int = 1) -> list[int]:
    draw = random.Random(seed)
    return [
        round(10**12 * SEASON[place % 12] * (1 + growth) ** (place / 12) * (1 + draw.gauss(0, noise)))
        for place in range(months)
    ]


def test_a_season_is_found_and_the_band_holds_the_end() -> None:
    months = history(60, noise=0.03)
    before = months[: 48 + 7]
    estimate = outlook.seasonal(before, 5)
    assert estimate is not None and estimate.band is not None
    truth = sum(months[48:60])
    assert abs(estimate.total - truth) / truth < 0.03
    low, high = estimate.band
    assert low < estimate.total < high
    assert len(estimate.sums) == len(estimate.lows) == len(estimate.highs) == 5
    assert all(one < other for one, other in zip(estimate.sums, estimate.sums[1:], strict=False))
    assert estimate.sums[0] > sum(months[48:55])


def test_the_same_months_give_the_same_estimate() -> None:
    months = history(31, noise=0.05)
    assert outlook.seasonal(months, 5) == outlook.seasonal(list(months), 5)


def test_months_with_nothing_and_months_that_are_all_alike_are_estimated_too() -> None:
    idle = [0 if place % 12 in (0, 1) else 1000 + place for place in range(36)]
    estimate = outlook.seasonal(idle, 12)
    assert estimate is not None and estimate.band is not None
    assert 0 <= estimate.band[0] <= estimate.total <= estimate.band[1]
    flat = outlook.seasonal([500] * 30, 6)
    assert flat is not None and flat.total == 6000 and flat.band == (6000, 6000)
    nothing = outlook.seasonal([0] * 30, 6)
    assert nothing is not None and nothing.total == 0


@pytest.mark.parametrize("count", [0, 11, 23])
def test_with_a_short_history_there_is_no_seasonal_estimate(count: int) -> None:
    assert outlook.seasonal(history(count), 1) is None


def test_the_simple_ones_are_last_years_rest_and_last_years_rest_times_this_years_run() -> None:
    months = [100] * 12 + [110] * 6
    same, share = outlook.same(months, 6), outlook.share(months, 6)
    assert same is not None and list(same.sums) == [760, 860, 960, 1060, 1160, 1260]
    assert share is not None and share.total == 660 + 660
    assert outlook.best(months, 6) == share
    assert outlook.share([100] * 11, 1) is None
    assert outlook.share([0] * 6 + [100] * 6 + [1] * 6, 6) is None
    whole = outlook.share([100] * 12, 12)
    assert whole is not None and whole.total == 1200
    assert outlook.best([5] * 3, 9) is None


def test_past_years_are_judged_as_they_would_have_been() -> None:
    months = history(60, growth=0.05, noise=0.02)
    years = [(f"{2020 + place}", 12 * (place + 1)) for place in range(5)]
    found = outlook.trials(months, years, 4, "seasonal", lambda _done: None)
    # a year is estimated from what was there 4 months before its end: 24 whole months are there from the third on
    assert [trial.year for trial in found] == ["2022", "2023", "2024"]
    for trial, (_, end) in zip(found, years[2:], strict=True):
        assert trial.truth == sum(months[end - 12 : end])
        assert trial.estimate == outlook.seasonal(months[: end - 4], 4)
        assert trial.held is not None
        assert trial.error_pct is not None and abs(trial.error_pct) < 5
        assert trial.naive is not None and trial.naive_error_pct is not None
    assert outlook.mean_error_pct([1.0, -3.0, None]) == 2
    assert outlook.mean_error_pct([None]) is None
    zero = outlook.Trial("2020", outlook.Estimate("same", [5]), None, 0)
    assert zero.error_pct is None and zero.held is None
