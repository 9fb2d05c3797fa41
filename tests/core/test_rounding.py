"""Rounded figures add up, none is a whole step away from the exact one, and what needs no rounding stays."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.rounding import adding_up, rounded

AMOUNTS = st.one_of(st.integers(-(10**12), 10**12), st.fractions(-1000, 1000, max_denominator=97))


@given(st.lists(AMOUNTS, max_size=20), st.sampled_from([1, 7, 100, 100_000]))
def test_parts_add_up_to_the_rounded_whole_and_each_is_near_its_own(parts: list[int | Fraction], grain: int) -> None:
    told = adding_up(parts, grain)
    assert sum(told) == rounded(sum(map(Fraction, parts), Fraction(0)), grain)
    for part, one in zip(parts, told, strict=True):
        assert one % grain == 0 and abs(one - part) < grain
        assert one == part or part % grain


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), min_size=1, max_size=20))
def test_changes_lead_from_one_rounded_sum_to_the_other(pairs: list[tuple[int, int]]) -> None:
    base, now = (rounded(sum(side), 100) for side in zip(*pairs, strict=True))
    assert base + sum(adding_up([after - before for before, after in pairs], 100, now - base)) == now


def test_the_nearest_to_the_next_step_go_up() -> None:
    assert adding_up([14, 14, 14], 10) == [20, 10, 10]
    assert adding_up([-14, 3, 17], 10) == [-10, 0, 20]
    assert adding_up([], 10) == []
    assert [rounded(value, 10) for value in (15, -15, 14, Fraction(-49, 10))] == [20, -20, 10, 0]
