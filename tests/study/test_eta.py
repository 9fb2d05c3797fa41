"""Arrival estimates: small cases by hand, what always holds, and coverage on histories whose noise is known."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study.eta import ALIKE, ENOUGH, Estimate, by_plan, estimates
from horgosdesk.study.passages import NEWEST, History, Passage, Run

HOUR, DAY = 3600, 86400
NOW = 400 * DAY


def went(*times: int, start: int = 0) -> list[Passage]:
    """A run that left A at `start`, and came to B, C, … so many seconds later, not stopping."""
    return [
        Passage("A", None, start),
        *(Passage(location, start + at, start + at) for location, at in zip("BCDEF", times, strict=False)),
    ]


def left(at_s: int, *ahead: str) -> list[Passage]:
    """A train that left A and has not been seen since."""
    return [Passage("A", None, at_s), *map(Passage, ahead)]


def days(count: int) -> range:
    """The starts of so many days."""
    return range(0, count * DAY, DAY)


# By hand


def test_nine_runs_have_a_band_and_eight_only_a_median() -> None:
    nine = [went(minute * 60, start=day) for minute, day in zip(range(10, 100, 10), days(9), strict=True)]
    assert estimates(History(nine), left(NOW, "B"), NOW) == [
        Estimate("B", NOW + 600, NOW + 3000, NOW + 5400, 9, "history")
    ]
    assert estimates(History(nine[:8]), left(NOW, "B"), NOW) == [Estimate("B", None, NOW + 2700, None, 8, "history")]


def test_it_is_reckoned_from_the_newest_event_and_for_each_location_ahead() -> None:
    runs = [
        [Passage("A", None, day), Passage("B", day + 100, day + 100 + stop), Passage("C", day + 300 + stop)]
        for stop, day in zip(range(19), days(19), strict=True)
    ]
    history = History(runs)
    assert [one.median_s for one in estimates(history, left(NOW, "B", "C"), NOW)] == [NOW + 100, NOW + 309]
    at_b = [*left(NOW, "B")[:1], Passage("B", NOW + 150), Passage("C")]
    assert estimates(history, at_b, NOW + 150) == [
        Estimate("C", NOW + 351, NOW + 359, NOW + 367, 19, "history"),
    ]
    gone = [*at_b[:1], Passage("B", NOW + 150, NOW + 170), Passage("C")]
    # the leg from B is 200 seconds without fail
    assert estimates(history, gone, NOW + 170) == [Estimate("C", NOW + 370, NOW + 370, NOW + 370, 19, "history")]
    assert estimates(history, [*gone[:2], Passage("C", NOW + 400)], NOW + 400) == []


def test_a_silent_train_is_not_where_others_were_seen_by_then() -> None:
    runs = [went(60 * number, 60 * number + 600, start=day) for number, day in zip(range(1, 20), days(19), strict=True)]
    # 270 seconds: 5 to 19 are left, p10 is the 1.6th of 15, p90 the 14.4th
    assert estimates(History(runs), left(NOW, "B", "C"), NOW + 270) == [
        Estimate("B", NOW + 336, NOW + 720, NOW + 1104, 15, "history"),
        Estimate("C", NOW + 936, NOW + 1320, NOW + 1704, 15, "history"),
    ]


def test_a_train_that_has_not_left_yet_is_behind_those_that_had() -> None:
    stops = range(HOUR, 20 * HOUR, HOUR)
    runs = [
        [Passage("A", day, day + stop), Passage("B", day + stop + 8 * HOUR)]
        for stop, day in zip(stops, days(19), strict=True)
    ]
    here = [Passage("A", NOW), Passage("B")]
    found = estimates(History(runs), here, NOW + 9 * HOUR)
    # it stays 9 to 19 hours, and then has 8 to go
    assert found == [Estimate("B", NOW + 61920, NOW + 22 * HOUR, NOW + 96480, 11, "history")]
    # longer than all but a few have stayed: it has rather left without a word
    (unseen,) = estimates(History(runs), here, NOW + 18 * HOUR)
    assert unseen == Estimate("B", NOW + 18 * HOUR + 360, NOW + int(22.5 * HOUR), NOW + 27 * HOUR - 360, 10, "history")


def test_a_train_silent_for_longer_than_any_is_overdue() -> None:
    runs = [went(60 * number, 60 * number + 600, start=day) for number, day in zip(range(1, 31), days(30), strict=True)]
    now = NOW + 5000
    assert estimates(History(runs), left(NOW, "B", "C"), now) == [
        Estimate("B", None, now, None, 0, "overdue"),
        Estimate("C", None, now + 600, None, 0, "overdue"),
    ]
    # three were silent for longer than 27.5 minutes
    few = estimates(History(runs), left(NOW, "B"), NOW + 1650)
    assert few == [Estimate("B", None, NOW + 29 * 60, None, 3, "history")]


def test_runs_of_the_same_time_of_day_count_where_they_are_enough() -> None:
    by_night = [went(9000, start=day + 23 * HOUR) for day in days(ALIKE)]
    by_day = [went(5000, start=day + 12 * HOUR) for day in days(ALIKE)]
    history = History(by_night + by_day)

    def at(hour: int) -> list[Estimate]:
        return estimates(history, left(NOW + hour * HOUR, "B"), NOW + hour * HOUR)

    for hour in (20, 22, 23, 24, 26):
        assert at(hour) == [Estimate("B", *[NOW + hour * HOUR + 9000] * 3, ALIKE, "history")]
    assert [(one.median_s - NOW, one.samples) for one in at(9) + at(15)] == [
        (9 * HOUR + 5000, ALIKE),
        (15 * HOUR + 5000, ALIKE),
    ]
    # none at about 5 in the morning: all of them
    assert [one.samples for one in at(5)] == [2 * ALIKE]
    fewer = History(by_night[1:] + by_day)
    assert [one.samples for one in estimates(fewer, left(NOW, "B"), NOW)] == [2 * ALIKE - 1]


def test_old_runs_are_forgotten() -> None:
    before = [went(48 * HOUR, start=day) for day in days(100)]
    since = [went(16 * HOUR, start=100 * DAY + day) for day in days(NEWEST)]
    (found,) = estimates(History(before + since), left(NOW, "B"), NOW)
    assert (found.p10_s, found.p90_s, found.samples) == (NOW + 16 * HOUR, NOW + 16 * HOUR, NEWEST)


def test_of_those_that_arrived_together_the_same_count_whatever_their_order() -> None:
    # one of these two is the oldest that counts
    together = [went(2 * HOUR, start=0), went(HOUR, start=HOUR)]
    since = [went(3 * HOUR - number, start=DAY * number) for number in range(1, NEWEST)]
    one, other = (
        estimates(History([*runs, *since]), left(NOW, "B"), NOW + HOUR + 1) for runs in (together, together[::-1])
    )
    assert one == other and one[0].samples in (NEWEST - 1, NEWEST)


def test_no_location_is_passed_before_the_one_before_it() -> None:
    stopping = [went(10 * HOUR + 60 * number, start=DAY * number) for number in range(19)]
    fast = [[Passage("A", None, DAY * number), Passage("C", DAY * number + 5 * HOUR)] for number in range(19)]
    b, c = estimates(History(stopping + fast), left(NOW, "B", "C"), NOW)
    assert b == Estimate("B", NOW + 10 * HOUR + 60, NOW + 10 * HOUR + 540, NOW + 10 * HOUR + 1020, 19, "history")
    assert (c.p10_s, c.median_s, c.p90_s) == (b.p10_s, b.median_s, b.p90_s)


def test_where_nobody_went_the_whole_way_stretches_are_joined() -> None:
    first = [went(100 + number, start=day) for number, day in enumerate(days(ENOUGH))]
    second = [[Passage("B", day), Passage("C", day + 1000 + 10 * number)] for number, day in enumerate(days(ENOUGH))]
    third = [[Passage("C", day), Passage("D", day + 5000)] for day in days(ENOUGH)]
    found = estimates(History(first + second + third), left(NOW, "B", "C", "D"), NOW)
    assert [(one.location, one.basis, one.samples) for one in found] == [
        ("B", "history", 20),
        ("C", "legs", 20),
        ("D", "legs", 20),
    ]
    assert found[1].median_s - NOW == pytest.approx(109.5 + 1095, abs=1)
    assert found[2].median_s - found[1].median_s == 5000
    # the 1.6th of a hundred parts of 400 sums and not the 10th: 20 runs know the tails no better
    sums = np.sort(np.add.outer(100 + np.arange(20), 1000 + 10 * np.arange(20)), axis=None)
    assert found[1].p10_s == pytest.approx(NOW + sums[int(400 * 0.08)], abs=2)
    # one less and nobody knows
    assert [one.location for one in estimates(History(first + second[1:]), left(NOW, "B", "C"), NOW)] == ["B"]


def test_as_few_stretches_are_joined_as_can_be() -> None:
    # to C at one, and from B; both ways lead to D
    whole = [went(100, 200, start=day) for day in days(ENOUGH)]
    short = [[Passage("B", day), Passage("D", day + 900)] for day in days(ENOUGH)]
    long = [[Passage("C", day), Passage("D", day + 500)] for day in days(2 * ENOUGH)]
    more = [[Passage("D", day), Passage("E", day + 50)] for day in days(ENOUGH)]
    even = [[Passage("C", day), Passage("E", day + 570)] for day in days(ENOUGH)]
    found = estimates(History(whole + short + long + more + even), left(NOW, "B", "C", "D", "E"), NOW)
    # D by B or by C, of as many runs at the least: the first; E by C at one, not by D
    assert [one.median_s - NOW for one in found] == [100, 200, 1000, 1000]
    assert [one.basis for one in found] == ["history", "history", "legs", "legs"]


def test_silence_holds_for_joined_stretches_too() -> None:
    first = [went(100 * number, start=day) for number, day in zip(range(1, 31), days(30), strict=True)]
    second = [[Passage("B", day), Passage("C", day + 1000)] for day in days(ENOUGH)]
    found = estimates(History(first + second), left(NOW, "B", "C"), NOW + 1950)
    assert [(one.median_s - NOW, one.samples, one.basis) for one in found] == [
        (2500, 11, "history"),
        (3500, 11, "legs"),
    ]
    overdue = estimates(History(first + second), left(NOW, "B", "C"), NOW + 4000)
    assert [(one.median_s - NOW, one.p10_s, one.basis) for one in overdue] == [
        (4000, None, "overdue"),
        (5000, None, "overdue"),
    ]


def test_without_history_there_is_the_plan_with_the_present_delay() -> None:
    train = [
        Passage("A", None, NOW + 700, None, NOW),
        Passage("B", None, None, NOW + 1000, NOW + 1100),
        Passage("C"),
        Passage("D", None, None, NOW + 3000),
    ]
    nothing = History([])
    assert estimates(nothing, train, NOW + 800) == [
        Estimate("B", None, NOW + 1700, None, 0, "plan"),
        Estimate("D", None, NOW + 3700, None, 0, "plan"),
    ]
    assert by_plan(train, NOW + 800) == {"B": NOW + 1700, "D": NOW + 3700}
    # silent until long behind the time: the delay has grown, for D too
    assert [one.median_s - NOW for one in estimates(nothing, train, NOW + 2000)] == [2000, 4000]
    assert by_plan(train, NOW + 2000) == {"B": NOW + 2000, "D": NOW + 3700}
    assert estimates(nothing, left(NOW, "B"), NOW) == [] and by_plan(left(NOW, "B"), NOW) == {}
    assert estimates(nothing, [], NOW) == [] and by_plan([], NOW) == {}


def elsewhere(late: Sequence[int]) -> list[list[Passage]]:
    """Runs between other places, planned to take five hours, so much later than that."""
    return [
        [Passage("X", None, day, None, day), Passage("Y", day + 5 * HOUR + seconds, None, day + 5 * HOUR)]
        for seconds, day in zip(late, days(len(late)), strict=True)
    ]


def test_what_plans_were_off_elsewhere_makes_a_band_around_the_plan() -> None:
    history = History(elsewhere(range(0, 1900, 100)))
    train = [Passage("A", None, NOW + 700, None, NOW), Passage("B", None, None, NOW + HOUR)]
    due = NOW + HOUR + 700
    assert estimates(history, train, NOW + 700) == [Estimate("B", due + 100, due + 900, due + 1700, 19, "plan")]
    # so far ahead nobody has planned
    (far,) = estimates(history, [train[0], Passage("B", None, None, NOW + 9 * HOUR)], NOW + 700)
    assert (far.p10_s, far.median_s, far.samples) == (None, NOW + 9 * HOUR + 700, 0)


def test_the_plan_goes_on_from_where_history_ends() -> None:
    runs = [went(1000 + 10 * number, start=day) for number, day in enumerate(days(19))]
    train = [
        Passage("A", None, NOW, None, NOW),
        Passage("B", None, None, NOW + 500),
        Passage("C", None, None, NOW + 2500),
    ]
    found = estimates(History(runs), train, NOW)
    assert [(one.median_s - NOW, one.basis) for one in found] == [(1090, "history"), (3090, "plan")]
    assert found[0].p10_s == NOW + 1010 and found[1].p10_s is None
    banded = estimates(History(runs + elsewhere([100] * 9)), train, NOW)
    assert (banded[1].p10_s, banded[1].median_s, banded[1].samples) == (NOW + 3110, NOW + 3190, 9)
    overdue = estimates(History(runs), train, NOW + 9000)
    assert [(one.median_s - NOW, one.basis) for one in overdue] == [(9000, "overdue"), (11000, "overdue")]


def test_a_train_that_has_not_left_is_reckoned_from_its_plan() -> None:
    runs = [
        [Passage("A", None, day + 60 * number, None, day), Passage("B", day + 60 * number + 500)]
        for number, day in zip(range(19), days(19), strict=True)
    ]
    train = [Passage("A", None, None, None, NOW), Passage("B")]
    assert estimates(History(runs), train, NOW - HOUR) == [
        Estimate("B", NOW + 560, NOW + 1040, NOW + 1520, 19, "history"),
    ]
    # ten minutes late: nine runs had not left either
    assert estimates(History(runs), train, NOW + 600) == [
        Estimate("B", NOW + 1100, NOW + 1340, NOW + 1580, 9, "history"),
    ]
    assert estimates(History([]), [train[0], Passage("B", None, None, NOW + HOUR)], NOW + 600) == [
        Estimate("B", None, NOW + HOUR, None, 0, "plan"),
    ]


def test_a_train_from_abroad_is_expected_at_its_first_planned_arrival_too() -> None:
    runs = [
        [Passage("A", day + 60 * number, None, day), Passage("B", day + 60 * number + 500)]
        for number, day in zip(range(19), days(19), strict=True)
    ]
    train = [Passage("Z"), Passage("A", None, None, NOW), Passage("B")]
    assert [(one.location, one.median_s - NOW) for one in estimates(History(runs), train, NOW - DAY)] == [
        ("A", 540),
        ("B", 1040),
    ]


def test_the_plans_of_trains_tell_their_stops_apart() -> None:
    # half of them are to stay for ten hours
    runs = [
        [
            Passage("A", None, day, None, day),
            Passage("B", day + HOUR, day + HOUR + stop, day + HOUR, day + HOUR + stop),
            Passage("C", day + 2 * HOUR + stop + number, None, day + 2 * HOUR + stop),
        ]
        for number, day in enumerate(days(60))
        for stop in (10 * HOUR * (number % 2),)
    ]
    history = History(runs)
    for stop in (0, 10 * HOUR):
        at_b = [
            Passage("A", None, NOW, None, NOW),
            Passage("B", NOW + HOUR, None, NOW + HOUR, NOW + HOUR + stop),
            Passage("C", None, None, NOW + 2 * HOUR + stop),
        ]
        (found,) = estimates(history, at_b, NOW + HOUR)
        assert found.p90_s is not None and 0 <= found.median_s - (NOW + 2 * HOUR + stop) < 60
        assert found.p90_s - found.median_s < 60
    # it should have left five hours ago by now if it were one of the others
    (found,) = estimates(history, at_b, NOW + 6 * HOUR)
    assert 0 <= found.median_s - (NOW + 12 * HOUR) < 60 and found.samples == 60


def test_a_delay_that_trains_make_good_is_not_told_as_one() -> None:
    runs = [
        [
            Passage("A", None, day + 300 * (number % 20), None, day),
            Passage("B", day + 10 * HOUR + number, None, day + 10 * HOUR),
        ]
        for number, day in enumerate(days(60))
    ]
    train = [Passage("A", None, NOW + 5000, None, NOW), Passage("B", None, None, NOW + 10 * HOUR)]
    (found,) = estimates(History(runs), train, NOW + 5000)
    assert 0 <= found.median_s - (NOW + 10 * HOUR) < 60
    assert by_plan(train, NOW + 5000) == {"B": NOW + 10 * HOUR + 5000}


def test_what_happened_from_now_on_is_not_known() -> None:
    runs = [went(1000, start=day) for day in days(19)]
    train = left(18 * DAY + 500, "B")
    (found,) = estimates(History(runs), train, 18 * DAY + 1000)
    assert found.samples == 18
    (found,) = estimates(History(runs), train, 18 * DAY + 1001)
    assert found.samples == 19


# What always holds


@st.composite
def runs(draw: st.DrawFn, orderly: bool = False) -> list[Passage]:
    """A run over some of six locations with holes in it, at minutes of two days; unless orderly, as clocks gone wrong have it."""
    on = draw(st.lists(st.sampled_from("ABCDEF"), min_size=1, max_size=6, unique=orderly))
    found = []
    at, due = draw(st.integers(0, 1000)), draw(st.integers(0, 1000))
    for location in sorted(on) if orderly else on:
        steps = [draw(st.integers(1 if orderly else -20, 300)) for _ in range(4)]
        arrived, departed = at + steps[0], at + steps[0] + draw(st.sampled_from([0, steps[1]]))
        planned, off = due + steps[2], due + steps[2] + abs(steps[3])
        at, due = departed, off
        times = [60 * time if draw(st.integers(0, 9)) else None for time in (arrived, departed, planned, off)]
        found.append(Passage(location, *times))
    return found


@st.composite
def trains(draw: st.DrawFn) -> list[Passage]:
    """A train that has come as far as it has."""
    run, seen = draw(runs()), draw(st.integers(0, 6))
    return [
        *run[:seen],
        *(Passage(one.location, None, None, one.planned_arrival_s, one.planned_departure_s) for one in run[seen:]),
    ]


histories = st.lists(runs(), max_size=60)
moments = st.integers(-1000, 4000).map(lambda minutes: 60 * minutes)


@given(histories, trains(), moments, st.integers(1, 12))
def test_estimates_keep_their_order_and_lie_not_before_now(
    past: list[Run], train: list[Passage], now_s: int, times: int
) -> None:
    found = estimates(History(past * times), train, now_s)
    for one in found:
        assert one.median_s >= now_s and one.samples >= 0
        assert (one.p10_s is None) == (one.p90_s is None)
        if one.p10_s is not None and one.p90_s is not None:
            assert now_s <= one.p10_s <= one.median_s <= one.p90_s
            assert one.samples >= 9 and one.basis != "overdue"
    for earlier, later in pairwise(found):
        assert earlier.median_s <= later.median_s
    banded = [one for one in found if one.p10_s is not None and one.p90_s is not None]
    for earlier, later in pairwise(banded):
        assert earlier.p10_s <= later.p10_s and earlier.p90_s <= later.p90_s  # type: ignore[operator]
    assert len({one.location for one in found}) == len(found)


@given(histories, trains(), moments, st.randoms(use_true_random=False))
def test_the_order_of_the_runs_does_not_matter(
    past: list[Run], train: list[Passage], now_s: int, chance: Random
) -> None:
    shuffled = list(past)
    chance.shuffle(shuffled)
    assert estimates(History(shuffled), train, now_s) == estimates(History(past), train, now_s)


def known(run: Run, now_s: int) -> list[Passage]:
    """A run without what was not known before now."""
    return [
        one._replace(
            arrived_s=one.arrived_s if one.arrived_s is not None and one.arrived_s < now_s else None,
            departed_s=one.departed_s if one.departed_s is not None and one.departed_s < now_s else None,
        )
        for one in run
    ]


@given(st.lists(runs(orderly=True), max_size=60), trains(), moments)
def test_what_was_not_known_yet_changes_nothing(past: list[Run], train: list[Passage], now_s: int) -> None:
    as_known = History([known(run, now_s) for run in past])
    assert estimates(History(past), train, now_s) == estimates(as_known, train, now_s)


@given(st.lists(st.integers(1, 10_000), min_size=1, max_size=300), st.integers(0, 12_000))
def test_with_one_leg_it_is_the_quantiles_of_what_is_left(taken: list[int], silence: int) -> None:
    history = History([went(seconds, start=2 * DAY * number) for number, seconds in enumerate(taken)])
    (found,) = estimates(history, left(2000 * DAY, "B"), 2000 * DAY + silence)
    rest = [seconds for seconds in taken[-NEWEST:] if seconds >= silence]
    if not rest:
        assert found == Estimate("B", None, 2000 * DAY + silence, None, 0, "overdue")
        return
    assert found.samples == len(rest)
    for said, p in ((found.p10_s, 0.1), (found.median_s, 0.5), (found.p90_s, 0.9)):
        if len(rest) < 9 and p != 0.5:
            assert said is None
        else:
            # one of two seconds where it lies between them
            exact = 2000 * DAY + float(np.quantile(rest, p, method="weibull"))
            assert said is not None and abs(said - exact) <= 0.5 + 1e-6


# Coverage: 1 000 trains, of which each finds those before it


COUNT, WARM = 1000, 200
Leg = Callable[[np.random.Generator, int, float, float], float]
"""Hours of a leg from the generator, the number of the run, its own pace (a normal), and the UTC hour of the day."""


def independent(rng: np.random.Generator, number: int, pace: float, hour: float) -> float:
    return float(np.exp(0.3 * rng.standard_normal()))


def correlated(rng: np.random.Generator, number: int, pace: float, hour: float) -> float:
    return float(np.exp(0.3 * (0.8 * pace + 0.6 * rng.standard_normal())))


def by_the_hour(rng: np.random.Generator, number: int, pace: float, hour: float) -> float:
    return independent(rng, number, pace, hour) + (4 if hour >= 18 else 0)


def heavy_tailed(rng: np.random.Generator, number: int, pace: float, hour: float) -> float:
    return float(0.8 + 0.3 * rng.pareto(1.2))


def drifting(rng: np.random.Generator, number: int, pace: float, hour: float) -> float:
    return independent(rng, number, pace, hour) * (1 + 0.5 * number / COUNT)


def world(leg: Leg, seed: int, planned: bool) -> list[list[Passage]]:
    """Trains over four locations, legs of 5, 3 and 8 hours and stops of 2 times what `leg` says, with plans or without."""
    rng = np.random.default_rng(seed)
    runs, at = [], 20_000 * DAY
    for number in range(WARM + COUNT):
        at += int(rng.exponential(2 * HOUR))
        pace, hour = rng.standard_normal(), float(at)
        due = at - int(rng.exponential(HOUR))
        train = [Passage("A", None, at, None, due if planned else None)]
        for location, usual in zip("BCD", (5, 3, 8), strict=True):
            hour += HOUR * usual * leg(rng, number, pace, hour / HOUR % 24)
            arrived, due = int(hour), due + int(1.05 * usual * HOUR)
            hour += HOUR * 2 * leg(rng, number, pace, hour / HOUR % 24)
            plan = (due, due + 2 * HOUR) if planned else (None, None)
            due += 2 * HOUR
            train.append(Passage(location, arrived, int(hour), *plan))
        runs.append(train)
    return runs


def asked(run: Run, moment: float) -> Iterator[tuple[int, Run]]:
    """The train as known at each of its events, asked for at that part of the time to the next of them."""
    bare = [one._replace(arrived_s=None, departed_s=None) for one in run]
    events = [
        (at_s, [*run[:place], so_far, *bare[place + 1 :]])
        for place, one in enumerate(run)
        for at_s, so_far in ((one.arrived_s, one._replace(departed_s=None)), (one.departed_s, one))
        if at_s is not None
    ]
    for (at_s, train), (following, _) in pairwise(events):
        yield at_s + int(moment * (following - at_s)), train


def covered(runs: Sequence[Run], moment: float) -> tuple[float, int, int]:
    """The share of arrivals in the band, the number of estimates, and that of those without a band."""
    history, rng = History(runs), np.random.default_rng(0)
    inside = count = bare = 0
    for run in runs[WARM:]:
        came = {one.location: one.arrived_s or 0 for one in run}
        for now_s, train in asked(run, moment and rng.random()):
            for one in estimates(history, train, now_s):
                count += 1
                if one.p10_s is None or one.p90_s is None:
                    bare += 1
                else:
                    inside += one.p10_s <= came[one.location] <= one.p90_s
    return inside / (count - bare), count, bare


@pytest.mark.parametrize("planned", [False, True], ids=["no plans", "plans"])
@pytest.mark.parametrize("leg", [independent, correlated, by_the_hour, heavy_tailed, drifting])
def test_four_of_five_arrivals_lie_in_the_band(leg: Leg, planned: bool) -> None:
    share, count, bare = covered(world(leg, 5, planned), 0)
    assert 0.76 <= share <= 0.84
    assert count == 9 * COUNT and bare == 0


def test_four_of_five_arrivals_lie_in_the_band_whenever_one_asks() -> None:
    share, count, bare = covered(world(correlated, 6, True), 1)
    assert 0.76 <= share <= 0.84
    # where next to nobody was ever silent so long there is none
    assert count == 9 * COUNT and bare < count / 100


def test_four_of_five_arrivals_lie_in_the_band_where_events_are_missing() -> None:
    rng = np.random.default_rng(7)
    whole = world(independent, 7, True)
    reported = [
        [Passage(one.location, *(time if rng.random() < 0.75 else None for time in one[1:])) for one in run]
        for run in whole
    ]
    history = History(reported)
    inside = count = 0
    for run, truth in zip(reported[WARM:], whole[WARM:], strict=True):
        came = {one.location: one.arrived_s or 0 for one in truth}
        for now_s, train in asked(run, 0.5):
            for one in estimates(history, train, now_s):
                # an arrival that nobody reports may be behind it
                if came[one.location] >= now_s and one.p10_s is not None and one.p90_s is not None:
                    count += 1
                    inside += one.p10_s <= came[one.location] <= one.p90_s
    assert count > 3 * COUNT and 0.76 <= inside / count <= 0.84


def test_four_of_five_arrivals_lie_in_the_band_of_joined_stretches() -> None:
    runs = world(independent, 8, False)
    # nobody is seen both before C and behind it: the others come from another origin
    history = History(
        [*run[:3], Passage("Z")] if number % 2 else [Passage("Z", None, run[0].departed_s), *run[2:]]
        for number, run in enumerate(runs)
    )
    inside = 0
    for run in runs[WARM:]:
        now_s = run[0].departed_s or 0
        *_, last = estimates(history, left(now_s, "B", "C", "D"), now_s)
        assert last.basis == "legs" and last.p10_s is not None and last.p90_s is not None
        inside += last.p10_s <= (run[3].arrived_s or 0) <= last.p90_s
    assert 0.76 <= inside / COUNT <= 0.84


def test_four_of_five_arrivals_lie_in_the_band_of_a_plan() -> None:
    # every train goes to places of its own
    runs = [
        [one._replace(location=f"{one.location}{number}") for one in run]
        for number, run in enumerate(world(independent, 9, True))
    ]
    history = History(runs)
    inside = count = 0
    for run in runs[WARM:]:
        came = {one.location: one.arrived_s or 0 for one in run}
        for now_s, train in asked(run, 0):
            for one in estimates(history, train, now_s):
                assert one.basis == "plan" and one.p10_s is not None and one.p90_s is not None
                count += 1
                inside += one.p10_s <= came[one.location] <= one.p90_s
    assert count == 9 * COUNT and 0.76 <= inside / count <= 0.84
