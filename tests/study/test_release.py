"""Release times: spans add up to the whole, whatever was recorded in whatever order, and so do the stages of a report."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study import release
from horgosdesk.study.release import (
    NEVER,
    Cases,
    Spans,
    breakdown,
    durations,
    groups,
    release_s,
    spans,
    summarise,
    timed,
)
from horgosdesk.study.survival import curve

HOUR = 3600
NAMES = ["arrived", "declared", "accepted", "documents", "inspected", "duty_paid", "released", "departed"]
ALL = 0b11111111
RELEASED = 6

instant = st.one_of(st.integers(0, 100), st.just(NEVER))
record = st.tuples(st.lists(instant, min_size=8, max_size=8), st.integers(0, ALL))
records = st.lists(record, min_size=1, max_size=12)


def of(rows: list[tuple[list[int], int]], key: list[int] | None = None, target_s: float = math.nan) -> Cases:
    n = len(rows)
    at = np.array([at for at, _ in rows], np.int64).reshape(n, 8)
    applies = np.array([applies for _, applies in rows], np.int32)
    return Cases(at, RELEASED, applies, np.full(n, target_s), np.array(key or [0] * n, np.int32))


def one(as_of: int = 1000, applies: int = ALL, **at: int) -> tuple[dict[str, tuple[int, int, str]], int]:
    """The spans of one case as (start, end, "over" or "open") by stage, and its release time."""
    cut = spans(of([([at.get(name, NEVER) for name in NAMES], applies)]), as_of)
    said = {}
    for stage, name in enumerate(NAMES):
        if cut.passed[0, stage] or cut.under_way[0, stage]:
            word = "over" if cut.passed[0, stage] else "open"
            said[name] = (int(cut.starts[0, stage]), int(cut.ends[0, stage]), word)
    return said, int(release_s(cut, durations(cut))[0])


def test_a_plain_case_is_cut_at_its_stages() -> None:
    said, whole = one(arrived=10, declared=12, accepted=15, released=30, departed=42)
    assert said == {
        "declared": (10, 12, "over"),
        "accepted": (12, 15, "over"),
        "released": (15, 30, "over"),
        "departed": (30, 42, "over"),
    }
    assert whole == 20


def test_an_advance_declaration_takes_no_time_and_never_a_negative_one() -> None:
    said, whole = one(arrived=10, declared=2, accepted=7, inspected=14, released=20)
    assert said["declared"] == said["accepted"] == (10, 10, "over") and said["inspected"] == (10, 14, "over")
    assert whole == 10


def test_a_duty_paid_after_the_release_was_not_waited_for() -> None:
    said, whole = one(arrived=10, declared=12, duty_paid=50, released=20)
    assert "duty_paid" not in said and said["released"] == (12, 20, "over") and whole == 10
    before, _ = one(as_of=30, arrived=10, declared=12, duty_paid=50, released=20)
    assert before["released"] == said["released"], "a past period says the same after the duty came in"


def test_a_stage_recorded_out_of_order_takes_no_time() -> None:
    said, _ = one(arrived=10, declared=15, accepted=12, released=20)
    assert said["accepted"] == (15, 15, "over")


def test_an_open_case_is_in_the_first_stage_that_applies_behind_its_last() -> None:
    said, whole = one(as_of=40, arrived=10, declared=12, documents=20)
    assert said == {"declared": (10, 12, "over"), "documents": (12, 20, "over"), "inspected": (20, 40, "open")}
    assert whole == 30
    said, _ = one(as_of=40, applies=ALL & ~0b010000, arrived=10, documents=20)
    assert said["duty_paid"] == (20, 40, "open")
    said, _ = one(as_of=40, applies=0b1, arrived=10)
    assert said == {"released": (10, 40, "open")}


def test_what_comes_after_the_instant_has_not_happened() -> None:
    said, whole = one(as_of=18, arrived=10, declared=12, accepted=30, released=35, departed=36)
    assert said == {"declared": (10, 12, "over"), "accepted": (12, 18, "open")} and whole == 8
    assert one(as_of=9, arrived=10, released=20) == ({}, 0)
    assert one(as_of=9, declared=2) == ({}, 0)


def test_a_released_case_waits_to_depart_only_where_that_applies() -> None:
    said, _ = one(as_of=60, arrived=10, released=20)
    assert said["departed"] == (20, 60, "open")
    said, _ = one(as_of=60, applies=ALL & ~0b10000000, arrived=10, released=20)
    assert "departed" not in said
    said, whole = one(as_of=60, arrived=10, departed=30)
    assert "departed" not in said and whole == 50


def naive(at: list[int], applies: int, as_of: int) -> dict[int, tuple[int, int, bool]]:
    """The rule again, one case at a time: stage to (start, end, over)."""
    known = {stage: when for stage, when in enumerate(at) if when <= as_of}
    if 0 not in known:
        return {}
    over = RELEASED in known
    end = max(known[0], known[RELEASED]) if over else as_of
    moment, said = known[0], {}
    for stage in range(1, RELEASED + 1):
        if stage in known and (stage == RELEASED or not over or known[stage] <= end):
            said[stage] = (moment, max(moment, min(known[stage], end)), True)
            moment = said[stage][1]
    if over:
        if 7 in known:
            said[7] = (moment, max(moment, known[7]), True)
        elif applies >> 7 & 1:
            said[7] = (moment, as_of, False)
    else:
        last = max(stage for stage in known if stage <= RELEASED)
        waits = min((stage for stage in range(last + 1, 7) if applies >> stage & 1), default=RELEASED)
        said[waits] = (moment, as_of, False)
    return said


def cut_of(cut: Spans, row: int) -> dict[int, tuple[int, int, bool]]:
    return {
        stage: (int(cut.starts[row, stage]), int(cut.ends[row, stage]), bool(cut.passed[row, stage]))
        for stage in range(8)
        if cut.passed[row, stage] or cut.under_way[row, stage]
    }


@given(records, st.integers(-5, 110))
def test_spans_are_those_of_the_rule_and_add_up_exactly(rows: list[tuple[list[int], int]], as_of: int) -> None:
    cut = spans(of(rows), as_of)
    seconds = durations(cut)
    whole = release_s(cut, seconds)
    assert not (cut.passed & cut.under_way).any() and (seconds >= 0).all()
    # where there is no span nothing is counted
    assert not seconds[~(cut.passed | cut.under_way)].any()
    for row, (at, applies) in enumerate(rows):
        assert cut_of(cut, row) == naive(at, applies, as_of)
        assert cut.counted[row] == (at[0] <= as_of)
        if at[0] <= as_of:
            ends = max(at[RELEASED], at[0]) if at[RELEASED] <= as_of else as_of
            assert whole[row] == ends - at[0] and cut.over[row] == (at[RELEASED] <= as_of)


@given(records, st.integers(0, 110), st.integers(1, 5))
def test_blocks_and_the_order_of_memory_change_nothing(
    rows: list[tuple[list[int], int]], as_of: int, block: int
) -> None:
    cases = of(rows)
    expected = spans(cases, as_of)
    turned = Cases(np.asfortranarray(cases.at), RELEASED, cases.applies, cases.targets, cases.key)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(release, "_BLOCK", block)
        found = spans(turned, as_of)
        light, seconds = timed(turned, as_of)
    for name in ("edges", "passed", "under_way", "counted"):
        assert np.array_equal(getattr(found, name), getattr(expected, name))
        if name != "edges":
            assert np.array_equal(getattr(light, name), getattr(expected, name))
    assert np.array_equal(seconds, durations(expected))
    assert np.array_equal(release_s(light, seconds), release_s(expected, durations(expected)))


def test_one_block_of_long_times_makes_room_for_all() -> None:
    rows = [([0, 5, 6, 7, 8, 9, 2**30, NEVER], ALL), ([0, 1, 2, 3, 4, 5, 2**40, NEVER], ALL), ([1] * 8, ALL)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(release, "_BLOCK", 1)
        light, seconds = timed(of(rows), 2**41)
    assert seconds.dtype == np.int64
    assert release_s(light, seconds).tolist() == [2**30, 2**40, 0]


@given(records, st.integers(0, 110))
def test_a_clock_that_stands_still_at_times_adds_up_too(rows: list[tuple[list[int], int]], as_of: int) -> None:
    def working(at: np.ndarray) -> np.ndarray:
        return at // 24 * 8 + np.minimum(at % 24, 8)

    cut = spans(of(rows), as_of)
    seconds = durations(cut, [working] * 8)
    assert np.array_equal(seconds, working(cut.ends) - working(cut.starts))
    expected = working(cut.edges[:, RELEASED + 1]) - working(cut.edges[:, 0])
    assert np.array_equal(release_s(cut, seconds), expected)
    mixed = durations(cut, [None, None, working, working, None, working, None, None])
    assert np.array_equal(mixed[:, [2, 3, 5]], seconds[:, [2, 3, 5]])
    assert np.array_equal(mixed[:, [4, 6, 7]], durations(cut)[:, [4, 6, 7]])


def test_long_years_are_wide_and_others_narrow() -> None:
    assert durations(spans(of([([0, 5, 6, 7, 8, 9, 2**30, NEVER], ALL)]), 2**30)).dtype == np.int32
    cut = spans(of([([0, 2**30, NEVER, NEVER, NEVER, NEVER, 2**40, NEVER], ALL)]), 2**41)
    assert durations(cut).dtype == np.int64 and release_s(cut, durations(cut)).tolist() == [2**40]


def test_clocks_must_fit_the_stages() -> None:
    with pytest.raises(ValueError, match="8 clocks"):
        durations(spans(of([([0] * 8, ALL)]), 1), [None])
    with pytest.raises(ValueError, match="released"):
        Cases(np.zeros((1, 8), np.int64), 0, np.zeros(1, int), np.zeros(1), np.zeros(1, int))
    with pytest.raises(ValueError, match="length"):
        Cases(np.zeros((1, 8), np.int64), 6, np.zeros(2, int), np.zeros(1), np.zeros(1, int))


def test_no_case_gives_no_figure() -> None:
    cut = spans(of([]), 5)
    seconds = durations(cut)
    said = summarise(release_s(cut, seconds), cut.over, np.zeros(0))
    assert (said.cases, said.mean_h, said.median_h, said.target_h, said.within_pct) == (0, None, None, None, None)
    assert [(stage.cases, stage.mean_h, stage.adds_h) for stage in breakdown(cut, seconds)] == [(0, None, None)] * 7
    assert groups(np.zeros(0, int)) == {}


@given(st.lists(st.sampled_from([-1, 0, 3, 70_000]), max_size=20), st.data())
def test_groups_hold_the_counted_rows_in_order(key: list[int], data: st.DataObject) -> None:
    counted = data.draw(st.lists(st.booleans(), min_size=len(key), max_size=len(key)))
    found = groups(np.array(key, np.int64), np.array(counted, bool))
    expected = {k: [i for i, other in enumerate(key) if other == k and counted[i]] for k in sorted(set(key))}
    assert {k: rows.tolist() for k, rows in found.items()} == {k: rows for k, rows in expected.items() if rows}
    assert list(found) == sorted(found)


def test_a_summary_is_in_hours_and_percent() -> None:
    seconds = np.array([2, 4, 6, 8, 10, 12, 14, 16, 18, 30], np.int32) * HOUR
    over = np.array([True] * 9 + [False])
    said = summarise(seconds, over, np.full(10, 16.0 * HOUR))
    line = curve(seconds, over)
    within = line.within(16 * HOUR)
    assert (said.cases, said.open, said.mean_h, said.median_h, said.p75_h, said.p90_h) == (10, 1, 10, 10, 16, 18)
    assert within is not None and said.target_h == 16 and said.within_pct == pytest.approx(80, abs=1e-9)
    assert (said.within_low_pct, said.within_high_pct) == (100 * within.low, 100 * within.high)
    low, high = line.quantile_interval(0.5)
    assert low is not None and high is not None
    assert (said.median_low_h, said.median_high_h) == (low / HOUR, high / HOUR)
    assert summarise(seconds, over, np.full(10, 16.0 * HOUR), line) == said


def test_the_share_within_different_targets_counts_each_by_its_own() -> None:
    seconds = np.array([1, 3, 10, 20, 5], np.int32) * HOUR
    targets = np.array([1, 2, 16, 16, math.nan]) * HOUR
    said = summarise(seconds, np.array([True] * 5), targets)
    assert said.target_h is None and said.within_pct == pytest.approx(50) and said.cases == 5
    said = summarise(seconds, np.array([True] * 5), np.full(5, math.nan))
    assert said.target_h is None and said.within_pct is None and said.within_low_pct is None
    with pytest.raises(ValueError, match="target"):
        summarise(seconds, np.array([True] * 5), np.zeros(5))


def test_a_target_that_no_case_has_reached_yet_has_no_share() -> None:
    said = summarise(np.array([1, 2, 3]) * HOUR, np.array([True, False, False]), np.full(3, 16.0 * HOUR))
    assert said.within_pct is None and said.median_h is None and said.mean_h == 1 and said.target_h == 16


@given(records, st.integers(0, 110))
def test_what_the_stages_add_is_the_mean_release_time(rows: list[tuple[list[int], int]], as_of: int) -> None:
    cases = of(rows)
    cut = spans(cases, as_of)
    seconds = durations(cut)
    whole = release_s(cut, seconds)
    chosen = groups(cases.key, cut.counted).get(0, np.zeros(0, np.intp))
    said = summarise(whole[chosen], cut.over[chosen], cases.targets[chosen])
    for stages in (breakdown(cut, seconds), breakdown(cut, seconds, chosen)):
        assert [stage.column for stage in stages] == list(range(1, 8)) and stages[-1].adds_h is None
        adds = [stage.adds_h for stage in stages if stage.adds_h is not None]
        assert (sum(adds) if adds else None) == (None if said.mean_h is None else pytest.approx(said.mean_h, abs=1e-9))
        for stage in stages:
            has = [naive(at, applies, as_of).get(stage.column) for at, applies in rows]
            assert stage.cases == sum(one is not None for one in has)
            assert stage.open == sum(one is not None and not one[2] for one in has)
            ended = [one[1] - one[0] for one in has if one is not None and one[2]]
            assert stage.mean_h == (pytest.approx(sum(ended) / len(ended) / HOUR) if ended else None)
