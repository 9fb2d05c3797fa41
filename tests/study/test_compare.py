"""Before and after: changes with intervals, a test, and hours saved that add up; nothing where nothing is known."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study.compare import Change, Sample, compare, difference, published_change, ratio_pct
from horgosdesk.study.release import NEVER, Cases, breakdown, durations, release_s, spans

SAID = json.loads(Path(__file__).with_name("lifelines").joinpath("lifelines.json").read_text())

interval = st.tuples(st.floats(1, 50), st.floats(0, 40), st.floats(0, 40)).map(
    lambda parts: (parts[0] + parts[1], parts[0], parts[0] + parts[1] + parts[2])
)


def near(expected: object) -> object:
    return pytest.approx(expected, rel=0, abs=1e-9)


def of(durations_s: list[int], over: list[bool], target_s: float = math.nan) -> Sample:
    return Sample(np.array(durations_s), np.array(over, bool), np.full(len(over), target_s), [None])


def test_mover_is_newcombes_interval_for_two_shares() -> None:
    # Newcombe 1998, Statistics in Medicine 17:873, example (a): 56/70 and 48/80 with Wilson's intervals, method 10
    def wilson(r: int, n: int) -> tuple[float, float, float]:
        z2 = 1.959963984540054**2
        middle, half = (2 * r + z2) / (2 * (n + z2)), math.sqrt(z2 * (z2 + 4 * r * (1 - r / n))) / (2 * (n + z2))
        return r / n, middle - half, middle + half

    assert difference(wilson(48, 80), wilson(56, 70)) == pytest.approx((0.2, 0.0524, 0.3339), abs=5e-5)


def test_the_change_in_percent_is_that_of_the_logarithms() -> None:
    found = ratio_pct((20, 10, 40), (10, 5, 20))
    spread = math.hypot(math.log(2), math.log(2))
    assert found == near((-50, 100 * (0.5 * math.exp(-spread) - 1), 100 * (0.5 * math.exp(spread) - 1)))


@given(interval, interval)
def test_intervals_hold_the_change_and_turn_with_it(before: tuple[float, ...], after: tuple[float, ...]) -> None:
    there, back = difference(before, after), difference(after, before)
    percent = ratio_pct(before, after)
    assert there is not None and back is not None and percent is not None
    assert there.low is not None and there.high is not None and there.low <= there.value <= there.high
    assert back == near((-there.value, -there.high, -there.low))
    assert percent.low is not None and percent.high is not None
    assert percent.low - 1e-9 <= percent.value <= percent.high + 1e-9 and percent.low >= -100


def test_what_does_not_exist_is_none() -> None:
    assert difference((None, 1, None), (1, 0, 2)) is None and ratio_pct((1, 0.5, 2), (None, 1, None)) is None
    assert difference((10, 8, None), (5, 4, 6)) == near_change(-5, None, -5 + math.hypot(1, 2))
    assert ratio_pct((0, 0, 1), (1, 1, 1)) is None
    assert ratio_pct((1, 1, 1), (0, 0, 1)) == Change(-100, None, None)
    found = ratio_pct((10, 0, 20), (5, 4, 6))
    assert found is not None and found.high is None and found.low is not None


def near_change(value: float, low: float | None, high: float | None) -> tuple[object, ...]:
    return tuple(end if end is None else near(end) for end in (value, low, high))


def test_a_published_pair_comes_to_what_it_comes_to() -> None:
    assert published_change(48, 72, 16) == pytest.approx((-66.7, -77.8), abs=0.05)
    assert published_change(6, 6, 1) == pytest.approx((-83.3, -83.3), abs=0.05)
    assert published_change(0, 72, 16) is None


def test_two_samples_are_compared_by_their_curves() -> None:
    said = SAID["logrank"][0]
    sides = [SAID["samples"][said[side]] for side in "ab"]
    before, after = (
        Sample(
            np.array(one["hours"]) * 3600, np.array(one["over"]), np.full(len(one["over"]), 16 * 3600.0), [1.0, None]
        )
        for one in sides
    )
    found = compare(before, after)
    (_, b, b_low, b_high), (_, a, a_low, a_high) = (one["quantiles"][1] for one in sides)
    change = a - b
    assert found.median_h == near(
        (change, change - math.hypot(a - a_low, b_high - b), change + math.hypot(a_high - a, b - b_low))
    )
    assert found.median_pct is not None and found.median_pct.value == near(100 * (a / b - 1))
    assert found.log_rank.p_value == near(said["p_value"])
    assert found.within_points is not None and found.before.within_pct is not None
    assert found.after.within_pct == near(found.before.within_pct + found.within_points.value)
    assert found.saved_h == (0, None)


def test_nothing_known_gives_nothing() -> None:
    found = compare(of([], []), of([5, 6], [False, False], 9))
    assert (found.median_h, found.median_pct, found.within_points, found.mean_saved_h) == (None,) * 4
    assert found.log_rank == (None, None) and found.saved_h == (None,)
    with pytest.raises(ValueError, match="zip"):
        compare(of([], []), Sample(np.zeros(0), np.zeros(0, bool), np.zeros(0), []))


def test_all_within_target_on_both_sides_is_no_certainty() -> None:
    found = compare(of([1, 2, 3], [True] * 3, 5), of([1, 1, 2], [True] * 3, 5))
    assert found.within_points is not None and found.within_points.value == 0
    assert found.within_points.low is not None and found.within_points.low < -50


times = st.lists(st.tuples(*[st.integers(0, 500)] * 7, st.booleans()), min_size=1, max_size=30)


@given(times, times)
def test_hours_saved_by_stage_add_up(before: list[tuple[int, ...]], after: list[tuple[int, ...]]) -> None:
    sides = []
    for rows in (before, after):
        at = np.array([[NEVER if place == 6 and not row[7] else row[place] for place in range(7)] for row in rows])
        n = len(rows)
        cut = spans(Cases(at, 6, np.full(n, 127), np.full(n, 100.0), np.zeros(n, int)), 1000)
        seconds = durations(cut)
        adds = [stage.adds_h for stage in breakdown(cut, seconds)]
        sides.append(Sample(release_s(cut, seconds), cut.over, np.full(n, 100.0), adds))
    found = compare(*sides)
    saved = [hours for hours in found.saved_h if hours is not None]
    if found.mean_saved_h is None:
        assert not saved
    else:
        assert sum(saved) == near(found.mean_saved_h)
