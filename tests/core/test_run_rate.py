"""A meter's figures: sums are exact, days that nobody read are told apart, and what is estimated adds up."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.run_rate import (
    Bar,
    Brought,
    Passed,
    bars,
    counted,
    curve,
    days_later,
    expected,
    lately,
    passed,
    pieces,
    reached,
    read_days,
    run_rate,
)


@st.composite
def records(draw: st.DrawFn) -> list[Brought]:
    """Readings one after the other, some for several days."""
    day, found = "2024-12-20", []
    for length, amount in draw(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 10**12)), max_size=30)):
        found.append(Brought(day, days_later(day, length - 1), amount))
        day = days_later(day, length)
    return found


@given(records())
def test_bars_and_curve_end_where_the_sum_of_the_readings_does(found: list[Brought]) -> None:
    whole = bars(found, "2024-12-01", "2025-06-30")
    days = [bar.day for bar in whole]
    amount = counted(found, days[0], days[-1])
    assert sum(bar.amount or 0 for bar in whole) == amount == sum(one.amount for one in found)
    assert read_days(found, days[0], days[-1]) == sum(one.days for one in found)
    at = dict(zip(days, curve(found, days), strict=True))
    for one in found:
        # on days that were read it is what the records say
        assert at[one.last] == counted(found, days[0], one.last)
    known = [value for value in at.values() if value is not None]
    assert known == sorted(known)
    # a year counts a reading on its day, also where it stands for days of the year before
    year = [f"2025-01-{day:02d}" for day in range(1, 32)]
    curved = [value for value in curve(found, year) if value is not None]
    assert (curved[-1] if curved else 0) == counted(found, year[0], year[-1])


@given(records(), st.integers(1, 10**13))
def test_a_target_is_reached_on_the_day_whose_reading_brings_it(found: list[Brought], goal: int) -> None:
    day = reached(found, goal)
    if day:
        assert counted(found, "0000", day) >= goal > counted(found, "0000", days_later(day, -1))
    else:
        assert counted(found, "0000", "9999") < goal
    rate = run_rate(found, goal)
    if rate is not None and rate.needed is not None:
        assert rate.so_far + rate.needed * rate.days_left == goal
        if rate.day and rate.a_day:
            apart = (Fraction(goal) - rate.so_far) / rate.a_day
            assert rate.day == days_later(rate.through, -int(-apart // 1))


def test_days_that_a_later_reading_stands_for_are_shares_and_no_zeros() -> None:
    found = [Brought("2025-03-01", "2025-03-01", 90), Brought("2025-03-02", "2025-03-04", 100)]
    third = Fraction(100, 3)
    assert bars(found, "2025-02-28", "2025-03-04") == [
        Bar("2025-02-28", None),
        Bar("2025-03-01", Fraction(90)),
        Bar("2025-03-02", third, True),
        Bar("2025-03-03", third, True),
        Bar("2025-03-04", third, True),
    ]
    assert lately(found, 1) == third and lately(found, 4) == Fraction(190, 4) and lately(found, 5) is None
    assert passed(bars(found, "2025-02-28", "2025-03-04"), 34) == Passed(1, 4)


def test_the_run_rate_of_a_year_by_hand() -> None:
    """Ten a day until 30 November: 31 days are left, 310 more will come, and 3 650 need 9.97 a day."""
    days = [f"2025-{month:02d}-{day:02d}" for month in range(1, 12) for day in range(1, 29)]
    found = [Brought(day, day, 10) for day in [*days, "2025-11-29", "2025-11-30"]]
    so_far = 10 * (11 * 28 + 2)
    rate = run_rate(found, so_far + 309)
    assert rate is not None
    assert (rate.so_far, rate.days_left, rate.a_day, rate.projected) == (so_far, 31, 10, so_far + 310)
    assert (rate.needed, rate.day, rate.is_reached) == (Fraction(309, 31), "2025-12-31", False)
    over = run_rate(found, so_far - 5)
    assert over is not None and over.is_reached and over.day == "2025-11-30" and over.needed is None
    ended = run_rate(found, so_far + 1, "2025-11-30")
    assert ended is not None and ended.days_left == 0 and ended.projected == so_far and ended.day == ""
    assert run_rate([], 1) is None


def test_a_pace_of_nothing_never_arrives_and_an_equal_is_divided_exactly() -> None:
    assert expected("2025-01-01", 10, Fraction(0)) == expected("2025-01-01", 10, None) == ""
    assert expected("2025-01-01", 10, Fraction(1, 10**9)) == ""
    assert expected("2025-01-01", 10, Fraction(3)) == "2025-01-05"
    assert pieces(360_000_000_000, 2_400_000) == 150_000
