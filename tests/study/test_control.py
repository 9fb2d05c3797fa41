"""The control chart: limits from moving ranges, and a mark for each of Wheeler's rules that a point breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study.control import NEAR, OUTSIDE, RANGE, RUN, chart


def test_limits_come_from_the_moving_ranges() -> None:
    found = chart([10, 12, 11, 13, 9])
    assert found.ranges == (None, 2, 1, 2, 4)
    assert (found.centre, found.range_centre) == (11, 2.25)
    assert (found.low, found.high) == pytest.approx((11 - 2.66 * 2.25, 11 + 2.66 * 2.25))
    assert found.range_high == pytest.approx(3.268 * 2.25)
    assert found.marks == ((),) * 5


def test_a_time_has_no_limit_below_0() -> None:
    assert chart([1, 9, 1, 9]).low == 0


def test_a_point_outside_and_the_jump_to_it_are_marked() -> None:
    found = chart([10, 11, 10, 11, 10, 11, 10, 40, 10, 11, 10, 11, 10, 11, 10, 11], baseline=7)
    assert found.marks[7] == (OUTSIDE, RANGE) and found.marks[8] == (RANGE,) and found.marks[6] == ()


def test_eight_in_a_row_on_one_side_are_a_run_and_seven_are_none() -> None:
    low, high = [10, 9] * 4, [12, 13] * 4
    assert all(RUN in marks for marks in chart(low + high).marks)
    assert not any(RUN in marks for marks in chart(low[:7] + high[:7]).marks)
    nine = chart([20, 10, 11, 10, 11, 10, 11, 10, 11, 10, 20, 20])
    assert [RUN in marks for marks in nine.marks] == [False] + [True] * 9 + [False] * 2


def test_a_point_on_the_centre_ends_a_run() -> None:
    assert not any(chart([0.1] * 10).marks)
    assert not any(RUN in marks for marks in chart([9, 9, 9, 9, 10, 9, 9, 9, 9, 18]).marks)


def test_three_of_four_near_one_limit_are_marked() -> None:
    usual = [10, 12, 10, 12, 10, 12, 10, 12]
    # centre 11, limits 11 ± 5.32: near is beyond 13.66 or 8.34
    found = chart([*usual, 14, 11, 14, 15, 11], baseline=8)
    assert [NEAR in marks for marks in found.marks] == [False] * 8 + [True, False, True, True, False]
    # not on both sides together
    assert not any(NEAR in marks for marks in chart([*usual, 14, 8, 14, 8, 11], baseline=8).marks)


def test_an_unknown_week_leaves_a_gap() -> None:
    found = chart([10, None, 30, 32])
    assert found.ranges == (None, None, None, 2) and found.range_centre == 2 and found.centre == 24
    assert found.marks[1] == ()
    gap = chart([9, 9, 9, 9, None, 9, 9, 9, 9, 18])
    assert not any(RUN in marks for marks in gap.marks)


def test_too_few_points_have_no_limits() -> None:
    for values in ([], [None, None]):
        assert chart(values).centre is None
    found = chart([5, None, 6])
    assert (found.centre, found.low, found.high, found.range_high) == (5.5, None, None, None)
    assert found.marks == ((), (), ())
    with pytest.raises(ValueError, match="baseline"):
        chart([1, 2], baseline=0)


@given(st.lists(st.one_of(st.none(), st.floats(0, 1e6)), max_size=40), st.one_of(st.none(), st.integers(1, 50)))
def test_whatever_the_points_there_is_a_mark_list_for_each(values: list[float | None], baseline: int | None) -> None:
    found = chart(values, baseline)
    assert len(found.marks) == len(found.ranges) == len(values)
    assert all(not marks for value, marks in zip(values, found.marks, strict=True) if value is None)
    assert found.low is None or found.high is None or 0 <= found.low <= found.high
