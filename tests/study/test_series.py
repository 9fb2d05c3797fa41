"""Series over spans: nothing is lost, nothing is rounded."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study import series

SPANS = ["2025-10", "2025-11", "2025-12", "2026-01"]
values = st.lists(st.integers(0, 10**15), min_size=4, max_size=4)
several = st.dictionaries(st.sampled_from("abcdefgh"), values, min_size=1)


def test_months_between_count_both_ends() -> None:
    assert series.months_between("2025-11", "2026-02") == ["2025-11", "2025-12", "2026-01", "2026-02"]
    assert series.months_between("2025-11-30", "2025-12-01") == ["2025-11", "2025-12"]
    assert series.months_between("2025-03", "2025-02") == []


def test_gaps_are_zero_and_rows_of_one_span_add() -> None:
    rows = [
        ("2025-10", "import", 5),
        ("2025-12", "import", 7),
        ("2025-12", "import", 1),
        ("2025-11", "export", 2),
        ("2030-01", "import", 9),
    ]
    assert series.aligned(rows, SPANS) == {"import": [5, 0, 8, 0], "export": [0, 2, 0, 0]}
    assert series.aligned([], SPANS) == {}


def test_a_change_needs_both_ends_and_a_base() -> None:
    assert series.changes([110, 5, None, 7], [100, 0, 4, None]) == [10, None, None, None]
    assert series.changes([1], [3]) == [Fraction(-200, 3)]


def test_an_index_needs_something_to_be_a_hundred() -> None:
    assert series.indexed([150, None, 3], [100, 100, None]) == [150, None, None]
    assert series.indexed([1, 2], [Fraction(1, 2), 0]) == [200, None]


def test_the_largest_come_first_and_one_left_over_keeps_its_name() -> None:
    one = {"a": [1, 1], "b": [5, 0], "c": [0, 3], "d": [0, 0]}
    assert series.largest(one, most=2) == ["b", "c", "a"]
    assert series.largest(one, most=1) == ["b"]
    assert series.largest(one, {"a": [9, 9]}, most=1) == ["a"]


@given(several, st.integers(1, 4))
def test_gathering_loses_nothing(one: dict[str, list[int]], most: int) -> None:
    kept = series.gathered(one, series.largest(one, most=most))
    before = [sum(column) for column in zip(*one.values(), strict=True)]
    assert [sum(column) for column in zip(*kept.values(), strict=True)] == (before if any(before) else [])
    assert series.OTHERS not in kept or len(one) > most + 1


@given(several)
def test_shares_make_a_hundred(one: dict[str, list[int]]) -> None:
    for column in zip(*series.shares(one).values(), strict=True):
        assert all(part is None for part in column) or sum(column) == 100


@given(
    st.dictionaries(st.sampled_from("abcd"), st.integers(0, 10**15)),
    st.dictionaries(st.sampled_from("abcd"), st.integers(0, 10**15)),
)
def test_points_add_up_to_the_change(now: dict[str, int], base: dict[str, int]) -> None:
    found = series.points(now, base)
    whole = sum(base.values())
    if not whole:
        assert found == []
    else:
        assert sum(part for _key, part in found) == Fraction(100 * (sum(now.values()) - whole), whole)


def test_the_part_that_explains_most_comes_first() -> None:
    down = series.points({"grain": 50, "cars": 20}, {"grain": 82, "cars": 18})
    assert down == [("grain", Fraction(-32)), ("cars", Fraction(2))]
    up = series.points({"grain": 82, "cars": 18}, {"grain": 50, "cars": 20})
    assert up[0] == ("grain", Fraction(3200, 70))
