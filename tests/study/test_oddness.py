"""Odd days: far from the same weekday nearby, however wild other days were."""

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study.oddness import LEAST, WEEKS, usual

START = date(2025, 1, 6)


def weeks(values: list[int]) -> dict[str, int]:
    return {(START + timedelta(weeks=place)).isoformat(): value for place, value in enumerate(values)}


def day(week: int) -> str:
    return (START + timedelta(weeks=week)).isoformat()


def test_a_day_far_from_its_weekday_is_odd_and_does_not_make_others_odd() -> None:
    amounts = weeks([100, 104, 96, 101, 99, 900, 103, 97, 100, 102, 98])
    found = usual(amounts, day(5))
    assert found is not None and found.middle == 100
    assert found.side(900) == 1 and found.side(1) == -1 and found.side(105) == 0
    beside = usual(amounts, day(4))
    assert beside is not None and beside.side(99) == 0


def test_other_weekdays_and_days_far_away_do_not_count() -> None:
    amounts = weeks([100] * 10) | {(START + timedelta(days=1, weeks=n)).isoformat(): 1 for n in range(10)}
    found = usual(amounts, day(5))
    assert found is not None and (found.low, found.middle, found.high) == (100, 100, 100)
    assert usual(weeks([5] * LEAST), day(0)) is None
    assert usual(weeks([5] * (LEAST + 1)), day(0)) is not None
    assert usual(weeks([5] * 7), day(7 + WEEKS)) is None


@given(st.lists(st.integers(0, 10**13), min_size=7, max_size=17), st.data())
def test_the_middle_is_never_odd_and_the_range_holds_it(values: list[int], data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(values) - 1))
    found = usual(weeks(values), day(place))
    if found is not None:
        assert Fraction(0) <= found.low <= found.middle <= found.high
