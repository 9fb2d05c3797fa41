"""Survival: equal to lifelines, exact against fractions, and no certainty that no data gave."""

import json
import math
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study import survival
from horgosdesk.study.survival import Curve, curve, logrank

SAID = json.loads(Path(__file__).with_name("lifelines").joinpath("lifelines.json").read_text())
SAMPLES = SAID["samples"]

case = st.tuples(st.integers(0, 12), st.booleans())
several = st.lists(case, min_size=1, max_size=40)


def near(expected: object) -> object:
    return None if expected is None else pytest.approx(expected, rel=0, abs=1e-9)


def of(cases: list[tuple[int, bool]]) -> Curve:
    return curve(np.array([time for time, _ in cases], np.int32), np.array([over for _, over in cases], bool))


def exact(cases: list[tuple[int, bool]], t: float) -> Fraction:
    """Kaplan-Meier by the book."""
    share = Fraction(1)
    for time in sorted({time for time, over in cases if over and time <= t}):
        at_risk = sum(other >= time for other, _ in cases)
        share *= 1 - Fraction(sum(other == time and over for other, over in cases), at_risk)
    return share


@pytest.mark.parametrize("name", SAMPLES)
def test_curves_and_their_intervals_equal_lifelines(name: str) -> None:
    said = SAMPLES[name]
    found = curve(said["hours"], said["over"])
    assert found.times.tolist() == said["times"]
    assert found.at_risk.tolist() == said["at_risk"] and found.events.tolist() == said["events"]
    assert found.share == near(said["share"])
    assert found.low == near(said["low"])
    # at 0 lifelines is certain and we are not
    ends = len(said["times"]) - (said["share"][-1] == 0)
    assert found.high[:ends] == near(said["high"][:ends])
    assert (found.cases, found.open, found.last) == (
        len(said["over"]),
        said["over"].count(False),
        max(said["hours"]),
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_medians_quantiles_and_shares_equal_lifelines(name: str) -> None:
    said = SAMPLES[name]
    found = curve(said["hours"], said["over"])
    for p, quantile, low, high in said["quantiles"]:
        assert found.quantile(p) == near(quantile)
        assert found.quantile_interval(p) == (near(low), near(high))
    assert found.median == near(said["quantiles"][1][1])
    for moment, share in said["at"]:
        assert found.at(moment) == near(share)
        within = found.within(moment)
        assert within is not None and within.share == near(1 - share)
        place = np.searchsorted(said["times"], moment, side="right") - 1
        if place >= 0:
            assert (within.low, within.high) == near((1 - said["high"][place], 1 - said["low"][place]))
    assert found.at(np.array([moment for moment, _ in said["at"]])) == near([share for _, share in said["at"]])


@pytest.mark.parametrize("said", SAID["logrank"], ids=lambda said: f"{said['a']} and {said['b']}")
def test_the_log_rank_test_equals_lifelines(said: dict[str, object]) -> None:
    a, b = SAMPLES[said["a"]], SAMPLES[said["b"]]
    found = logrank(a["hours"], a["over"], b["hours"], b["over"])
    assert found.statistic == near(said["statistic"]) and found.p_value == near(said["p_value"])
    turned = logrank(b["hours"], b["over"], a["hours"], a["over"])
    assert found.p_value is not None and turned.p_value == near(found.p_value)


@given(several)
def test_the_curve_is_exact(cases: list[tuple[int, bool]]) -> None:
    found = of(cases)
    for t in (-1, *range(14), 3.5):
        if t > found.last and exact(cases, t):
            assert math.isnan(found.at(t)) and found.within(t) is None
        else:
            assert found.at(t) == pytest.approx(float(exact(cases, t)), abs=1e-12)
            assert found.within(t) is not None
    for percent in (1, 25, 50, 75, 90, 100):
        reached = [t for t in range(13) if exact(cases, t) <= 1 - Fraction(percent, 100)]
        assert found.quantile(percent / 100) == (min(reached) if reached else None)


@given(several)
def test_counting_sorting_and_other_units_agree(cases: list[tuple[int, bool]]) -> None:
    counted = of(cases)
    over = np.array([over for _, over in cases])
    for scale in (1.0, 10**6, np.int64(10**12)):
        scaled = curve(np.array([time for time, _ in cases]) * scale, over)
        assert scaled.times.tolist() == (counted.times * scale).tolist()
        for name in ("share", "low", "high", "at_risk", "events"):
            assert getattr(scaled, name).tolist() == getattr(counted, name).tolist()


@given(several)
def test_the_band_holds_the_curve_and_stays_between_0_and_1(cases: list[tuple[int, bool]]) -> None:
    found = of(cases)
    assert np.all(found.low >= 0) and np.all(found.high <= 1)
    assert np.all(found.low <= found.share) and np.all(found.share <= found.high)
    low, high = found.quantile_interval(0.5)
    assert low is None or (found.median is None or low <= found.median)
    assert high is None or (found.median is not None and found.median <= high)


def test_without_censoring_shares_are_plain_fractions() -> None:
    found = curve(np.arange(1, 1001), np.ones(1000, bool))
    assert found.share.tolist() == [(1000 - done) / 1000 for done in range(1, 1001)]
    assert found.median == 500 and found.quantile(0.9) == 900


def test_no_case_at_all_says_nothing() -> None:
    found = curve(np.zeros(0, np.int32), np.zeros(0, bool))
    assert (found.cases, found.open, found.median, found.within(0)) == (0, 0, None, None)
    assert found.quantile_interval(0.5) == (None, None)
    assert math.isnan(found.last) and math.isnan(found.at(1)) and math.isnan(found.interval_at(1)[0])
    assert len(found.low) == 0


def test_all_censored_is_1_up_to_the_last_and_unknown_behind() -> None:
    found = curve([3, 5, 5, 9], [False] * 4)
    assert found.at(9) == 1 and math.isnan(found.at(9.1)) and found.median is None
    assert found.within(10) is None
    # exact binomial bounds: none of the two that lasted to 4 hours and more …
    assert found.interval_at(4) == near((0.025 ** (1 / 3), 1))
    assert found.interval_at(9) == near((0.025, 1))


def test_one_case_is_no_certainty() -> None:
    found = curve([7], [True])
    assert found.median == 7 and found.at(6.9) == 1 and found.at(7) == 0 and found.at(1000) == 0
    assert found.within(7) == near((1, 0.025, 1)) and found.within(6) == near((0, 0, 0.975))
    assert found.quantile_interval(0.5) == (None, None)


def test_where_all_have_ended_the_upper_bound_is_exact_or_the_one_before() -> None:
    found = curve([1, 2, 3, 4], [True] * 4)
    assert found.low[-1] == 0 and found.high[-1] == pytest.approx(1 - 0.025 ** (1 / 4))
    assert found.interval_at(99) == (0, found.high[-1])
    one_left = curve([1, 2, 3, 4, 9], [True, True, True, False, True])
    assert one_left.share[-1] == 0
    assert one_left.high[-1] == one_left.high[-2] < 1 - 0.025


def test_one_success_more_does_not_widen_the_interval() -> None:
    # of 100 exports 99, then all 100, within the hour
    most = curve([5] * 50 + [30] * 49 + [90], [True] * 100).within(60)
    every = curve([5] * 50 + [30] * 50, [True] * 100).within(60)
    assert most is not None and every is not None
    assert every.share == 1 and every.low == pytest.approx(0.025 ** (1 / 100))
    assert every.low > most.low


def test_at_one_time_events_come_before_censorings() -> None:
    found = curve([2, 2, 2, 5], [True, False, True, False])
    assert found.at_risk.tolist() == [4] and found.share.tolist() == [0.5]


def test_a_quantile_is_not_moved_by_rounding() -> None:
    # 9/10 · 8/9 · 7/8 · 6/7 · 5/6 after a censoring that is not there yet
    found = curve([1, 2, 3, 4, 5, 6, 6, 6, 6, 6], [True] * 5 + [False] * 5)
    assert found.median == 5
    with pytest.raises(ValueError, match="over 0"):
        found.quantile(0)


@pytest.mark.parametrize(
    ("durations", "over"),
    [
        ([-1, 2], [True, True]),
        ([1.0, math.nan], [True, True]),
        ([1.0, math.inf], [False, True]),
        ([1, 2], [True]),
        (1, True),
    ],
)
def test_what_is_no_duration_is_refused(durations: object, over: object) -> None:
    with pytest.raises(ValueError, match="duration"):
        curve(durations, over)  # type: ignore[arg-type]


@given(several, several)
def test_the_log_rank_test_is_exact(a: list[tuple[int, bool]], b: list[tuple[int, bool]]) -> None:
    surplus = variance = Fraction(0)
    for time in {time for time, over in a + b if over}:
        at_risk, of_a = sum(t >= time for t, _ in a + b), sum(t >= time for t, _ in a)
        events, events_a = a.count((time, True)) + b.count((time, True)), a.count((time, True))
        surplus += events_a - Fraction(events * of_a, at_risk)
        if at_risk > 1:
            variance += Fraction(
                events * of_a * (at_risk - of_a) * (at_risk - events), at_risk * at_risk * (at_risk - 1)
            )
    found = survival.logrank_of(of(a), of(b))
    if variance:
        assert found.statistic == pytest.approx(float(surplus**2 / variance), rel=1e-9, abs=1e-12)
        assert found.p_value is not None and 0 <= found.p_value <= 1
    else:
        assert found == (None, None)


def test_the_log_rank_test_of_nothing_is_none() -> None:
    assert logrank([1, 2], [False, False], [3], [False]) == (None, None)
    assert logrank([], [], [3, 4], [True, True]) == (None, None)
    assert logrank([5], [True], [5], [True]) == (None, None)


def test_the_chance_grows_less_with_the_time_spent() -> None:
    found = curve([1, 2, 3, 4, 5, 6, 7, 8], [True] * 8)
    assert found.times.dtype.kind == "i"
    assert survival.chance(found, 0, 4) == 0.5
    assert survival.chance(found, 2, 4) == near(1 / 3)
    assert survival.chance(found, 4, 4) == 0 and survival.chance(found, 5, 4) == 0
    assert math.isnan(survival.chance(found, 8, 10))
    many = survival.chance(found, np.array([0.0, 2.5, 6.0, 9.0]), 7)
    assert many[:3] == near([7 / 8, 5 / 6, 1 / 2]) and many[3] == 0
    assert survival.chance(found, 4, np.array([3, 6, 8])) == near([0, 0.5, 1])


def test_no_chance_is_given_beyond_what_is_known() -> None:
    found = curve([1, 2, 3, 9], [True, True, False, False])
    assert survival.chance(found, 1, 9) == near(1 / 3)
    assert math.isnan(survival.chance(found, 1, 10))
    assert survival.chance(found, 12, 10) == 0
    assert math.isnan(survival.chance(curve([], []), 1, 2))
