"""Quantiles of draws, and sums of independent ones."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study.draws import FEWEST, HIGH, LOW, MIDDLE, middle, quantile, spread, sums

few = st.lists(st.integers(-1000, 1000), min_size=1, max_size=80).map(lambda values: np.sort(np.array(values, float)))


def test_a_quantile_is_the_draw_number_n_plus_1_times_p() -> None:
    nine = np.arange(1.0, 10) * 10
    assert [quantile(nine, p, 9) for p in (LOW, MIDDLE, HIGH)] == [10, 50, 90]
    ten = np.arange(1.0, 11) * 10
    # 1.1, 5.5 and 9.9 of ten
    assert [quantile(ten, p, 10) for p in (LOW, MIDDLE, HIGH)] == pytest.approx([11, 55, 99])
    assert middle(np.array([7.0])) == 7 and spread(nine) == 80


def test_a_quantile_does_not_go_beyond_the_ends() -> None:
    assert quantile(np.array([3.0, 5.0]), LOW, 2) == 3 and quantile(np.array([3.0, 5.0]), HIGH, 2) == 5


def test_four_of_five_further_draws_lie_in_the_band_however_few_there_were() -> None:
    rng = np.random.default_rng(1)
    for n in (FEWEST, 12, 25, 200):
        inside = 0
        for values in rng.lognormal(0, 1, (4000, n + 1)):
            draws = np.sort(values[1:])
            inside += quantile(draws, LOW, n) <= values[0] <= quantile(draws, HIGH, n)
        assert inside / 4000 == pytest.approx(0.8, abs=0.015)


@given(few)
def test_type_6_is_numpys_weibull(draws: np.ndarray) -> None:
    for p in (0.0, LOW, 0.25, MIDDLE, HIGH, 1.0):
        assert quantile(draws, p, len(draws)) == pytest.approx(np.quantile(draws, p, method="weibull"), abs=1e-9)


def test_sums_are_of_each_with_each() -> None:
    assert sums(np.array([1.0, 2.0]), np.array([10.0, 20.0, 30.0])).tolist() == [11, 12, 21, 22, 31, 32]


def test_sums_of_many_are_distributed_as_all_of_them_would_be() -> None:
    rng = np.random.default_rng(2)
    one, other = np.sort(rng.lognormal(3, 1, 300)), np.sort(rng.normal(50, 30, 200))
    found, every = sums(one, other), np.sort(np.add.outer(one, other), axis=None)
    assert len(found) == 64 * 64
    width = np.quantile(every, HIGH) - np.quantile(every, LOW)
    for p in (LOW, MIDDLE, HIGH):
        assert abs(np.quantile(found, p) - np.quantile(every, p)) < width / 100


@given(few, few, few)
def test_sums_are_sorted_and_between_the_sums_of_the_ends(
    one: np.ndarray, other: np.ndarray, third: np.ndarray
) -> None:
    found = sums(sums(one, other), third)
    assert np.all(np.diff(found) >= 0)
    assert found[0] >= one[0] + other[0] + third[0] - 1e-9 and found[-1] <= one[-1] + other[-1] + third[-1] + 1e-9


def test_sums_of_few_are_cut_as_the_few_would_be() -> None:
    # nine and a thing without spread: the ends of the nine
    nine = np.arange(1.0, 10)
    found = sums(nine, np.full(64, 100.0))
    assert quantile(found, LOW, 9) == pytest.approx(101) and quantile(found, HIGH, 9) == pytest.approx(109)
