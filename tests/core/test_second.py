"""Drawing a sample and comparing two entries of one paper."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.second import DRAW, Difference, compared, compared_fields, differences, pick


class Row(NamedTuple):
    uid: str
    mode: str
    direction: str


ROWS = st.lists(
    st.tuples(st.sampled_from(["rail", "road", "pipeline"]), st.sampled_from(["import", "export"])),
    min_size=1,
    max_size=80,
).map(lambda kinds: [Row(f"u{place}", *kind) for place, kind in enumerate(kinds)])


@given(ROWS, st.data(), st.text("0123456789", min_size=1, max_size=6))
@settings(max_examples=60)
def test_a_sample_has_its_size_and_each_part_its_share_to_less_than_one(rows: list[Row], data: Any, seed: str) -> None:
    size = data.draw(st.integers(1, len(rows)))
    strata = data.draw(st.sampled_from([(), ("mode",), ("mode", "direction")]))
    drawn = pick(rows, size, seed, strata)
    assert len(drawn) == size
    assert len({one.uid for one in drawn}) == size, "none twice"
    assert [row for row in rows if row in drawn] == drawn, "in the order of the records"

    def counted(some: list[Row]) -> Counter[tuple[str, ...]]:
        return Counter(tuple(getattr(row, name) for name in strata) for row in some)

    there, taken = counted(rows), counted(drawn)
    for part, count in there.items():
        assert abs(taken[part] * len(rows) - size * count) < len(rows)


@given(ROWS, st.data())
@settings(max_examples=40)
def test_the_same_seed_draws_the_same_records_whatever_their_order(rows: list[Row], data: Any) -> None:
    size = data.draw(st.integers(1, len(rows)))
    other = data.draw(st.permutations(rows))
    first = pick(rows, size, "7", ("mode",))
    assert {row.uid for row in pick(other, size, "7", ("mode",))} == {row.uid for row in first}


def test_which_records_a_seed_draws_never_changes() -> None:
    rows = [Row(f"u{place}", "rail", "import") for place in range(10)]
    # by `printf 42:u0 | sha256sum` and so on: those with the three lowest
    assert [row.uid for row in pick(rows, 3, "42")] == ["u1", "u2", "u8"]
    assert pick(rows, 3, "42") != pick(rows, 3, "43")


def test_every_record_has_the_same_chance() -> None:
    rows = [Row(f"u{place}", "rail" if place < 4 else "road", "import") for place in range(12)]
    drawn = Counter(row.uid for seed in range(600) for row in pick(rows, 6, str(seed), ("mode",)))
    assert all(220 < drawn[row.uid] < 380 for row in rows), drawn


@pytest.mark.parametrize(("size", "code"), [(0, "sample-none"), (-1, "sample-none"), (4, "sample-large")])
def test_a_sample_of_none_or_of_more_than_there_are_is_refused_in_words(size: int, code: str) -> None:
    with pytest.raises(Problem) as found:
        pick([Row(f"u{place}", "rail", "import") for place in range(3)], size, "1")
    assert (found.value.code, found.value.field) == (code, "size")


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"last": "2025-10-31"}, "draw-order"),
        ({"last": "2026-01-01"}, "day-future"),
        ({"size": 0}, "sample-none"),
        ({"size": None}, "missing"),
        ({"seed": ""}, "missing"),
        ({"strata": "mode,moon"}, "draw-strata"),
        ({"finder": "gross_kg"}, "draw-finder"),
    ],
)
def test_what_cannot_be_drawn_is_said(changed: dict[str, Any], code: str) -> None:
    rules = Rules(resources.codebook(), date(2025, 12, 3))
    values = {"first": "2025-11-01", "last": "2025-11-30", "size": 5, "seed": "7", "strata": "mode", "finder": ""}
    assert DRAW.problems(values, rules) == []
    assert [problem.code for problem in DRAW.problems(values | changed, rules)] == [code]


# The comparison

WHEAT = {"direction": "import", "mode": "rail", "hs_code": "100119", "gross_g": 64_200_000, "trader": "Golden Steppe"}


def test_texts_differ_by_what_they_say_and_not_by_width_case_or_spaces() -> None:
    assert differences(WHEAT, WHEAT | {"trader": "ＧＯＬＤＥＮ  steppe "}) == []
    assert differences(WHEAT, WHEAT | {"trader": "Golden Step"}) == [
        Difference("trader", "Golden Steppe", "Golden Step")
    ]


def test_empty_against_filled_is_a_difference_and_both_empty_is_not_compared() -> None:
    second = {name: value for name, value in WHEAT.items() if name != "trader"} | {"packages": 0}
    assert differences(WHEAT, second) == [Difference("trader", "Golden Steppe", None), Difference("packages", None, 0)]
    assert compared(WHEAT, second) == ["direction", "mode", "hs_code", "trader", "packages", "gross_kg"]


def test_the_day_and_the_finder_are_not_compared() -> None:
    names = {field.name for field in compared_fields("wagon_no")}
    assert "day" not in names and "wagon_no" not in names and "declaration_no" in names
    assert differences(WHEAT | {"wagon_no": "1"}, WHEAT | {"wagon_no": "2"}, "wagon_no") == []


def test_what_the_program_filled_in_is_nobodys_keying() -> None:
    filled = ("commodity", "category")
    first = WHEAT | {"commodity": "小麦", "category": "agricultural"}
    assert "category" not in compared(first, first, "", filled)
    own = differences(first, WHEAT | {"commodity": "其他硬粒小麦", "category": "agricultural"}, "", filled)
    assert own == [Difference("commodity", "小麦", "其他硬粒小麦")], "the first clerk typed other goods"
    other = WHEAT | {"hs_code": "310210", "commodity": "尿素", "category": "chemicals"}
    assert [one.field for one in differences(first, other, "", filled)] == ["hs_code"], "told once"
    assert [one.field for one in differences(first, other, "", ())] == ["hs_code", "commodity", "category"]


VALUES = st.fixed_dictionaries(
    {},
    optional={
        "mode": st.sampled_from(["rail", "road"]),
        "trader": st.sampled_from(["", "甲", "乙"]),
        "gross_g": st.sampled_from([0, 1, 2]),
        "packages": st.none() | st.integers(0, 2),
    },
)


@given(VALUES, VALUES)
@settings(max_examples=50)
def test_a_comparison_is_the_same_from_both_sides_and_of_one_entry_with_itself_empty(one: Any, other: Any) -> None:
    assert differences(one, one) == []
    there, back = differences(one, other), differences(other, one)
    assert [(d.field, d.second, d.first) for d in back] == [tuple(d) for d in there]
    assert {d.field for d in there} <= set(compared(one, other)) == set(compared(other, one))
