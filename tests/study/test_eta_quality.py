"""How good the estimates were: cases by hand, and that no back-test looks ahead."""

import math

import numpy as np
import pytest

from horgosdesk.study.eta import Estimate, estimates
from horgosdesk.study.eta_quality import Case, Quality, backtest, quality
from horgosdesk.study.passages import History, Passage, Run

HOUR, DAY = 3600, 86400


def case(train: int, off_min: int, to_go_h: float, band_min: int | None = 60, plan_off_min: int | None = None) -> Case:
    """An estimate so many hours ahead; the train came so many minutes later than its median, and than the plan."""
    known_s = train * DAY
    median_s = known_s + int(to_go_h * HOUR)
    low, high = (None, None) if band_min is None else (median_s - 30 * band_min, median_s + 30 * band_min)
    arrived_s = median_s + 60 * off_min
    plan_s = None if plan_off_min is None else arrived_s - 60 * plan_off_min
    return Case(train, known_s, arrived_s, Estimate("Horgos", low, median_s, high, 20, "history"), plan_s)


def test_cases_are_told_in_all_and_by_the_hours_to_go() -> None:
    every, *classes = quality(
        [
            case(1, 10, 5, plan_off_min=60),
            case(1, -40, 5.9, plan_off_min=-20),
            case(2, 30, 6, band_min=120),
            case(3, -20, 47, band_min=None),
            case(3, 100, 48, plan_off_min=10),
        ]
    )
    assert [(one.from_h, one.to_h, one.cases) for one in (every, *classes)] == [
        (0, None, 5),
        (0, 6, 2),
        (6, 12, 1),
        (12, 24, 0),
        (24, 48, 1),
        (48, None, 1),
    ]
    assert (every.error_min, every.planned, every.error_planned_min, every.plan_error_min) == (40, 3, 50, 30)
    assert (every.banded, every.width_min) == (4, 75)
    assert every.inside is not None and every.inside.share == 0.5
    assert (classes[0].error_min, classes[0].plan_error_min, classes[0].width_min) == (25, 40, 60)
    assert (classes[3].banded, classes[3].inside, classes[3].width_min, classes[3].planned) == (0, None, None, 0)
    assert classes[2] == Quality(12, 24, 0, None, 0, None, None, 0, None, None)
    assert quality([])[0] == Quality(0, None, 0, None, 0, None, None, 0, None, None)


def wilson(share: float, n: float) -> tuple[float, float]:
    z = 1.959963984540054
    middle, reach = share + z * z / (2 * n), z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return (middle - reach) / (1 + z * z / n), (middle + reach) / (1 + z * z / n)


def test_the_share_inside_has_wilsons_interval() -> None:
    # 8 of 10 trains: Wilson's interval is 49.0 to 94.3 %
    inside = quality([case(train, 0 if train < 8 else 90, 5) for train in range(10)])[0].inside
    assert inside is not None and inside.share == 0.8
    assert (inside.low, inside.high) == pytest.approx((0.490162, 0.943318), abs=1e-6)
    assert (inside.low, inside.high) == pytest.approx(wilson(0.8, 10))


def test_cases_of_one_train_say_no_more_than_they_can() -> None:
    # each train five times, always all in or all out
    clustered = quality([case(train, 0 if train < 8 else 90, 5) for train in range(10) for _ in range(5)])[0].inside
    assert clustered is not None and clustered[1:] == pytest.approx(wilson(0.8, 10))
    # one case in five of each train is as good as independent, and is counted as no more
    even = quality([case(train, 0 if number else 90, 5) for train in range(10) for number in range(5)])[0].inside
    assert even is not None and even[1:] == pytest.approx(wilson(0.8, 50))
    one = quality([case(1, 0 if number else 90, 5) for number in range(5)])[0].inside
    assert one is not None and one[1:] == pytest.approx(wilson(0.8, 1))
    # all in: no certainty, and the trains are ten
    sure = quality([case(train, 0, 5) for train in range(10) for _ in range(5)])[0].inside
    assert sure is not None and sure == pytest.approx((1, *wilson(1, 10)))


def history(seed: int, count: int = 60) -> list[list[Passage]]:
    """Trains over three locations, with plans."""
    rng = np.random.default_rng(seed)
    runs = []
    for at in np.cumsum(rng.exponential(4 * HOUR, count)).astype(int).tolist():
        arrived = at + int(rng.lognormal(1.5, 0.3) * HOUR)
        left = arrived + int(rng.lognormal(0, 0.5) * HOUR)
        runs.append(
            [
                Passage("A", None, at, None, at - 600),
                Passage("B", arrived, left, at + 4 * HOUR, at + 5 * HOUR),
                Passage("C", left + int(rng.lognormal(1, 0.3) * HOUR), None, at + 8 * HOUR),
            ]
        )
    return runs


def test_each_event_of_a_run_asks_for_each_arrival_behind_it() -> None:
    runs = history(1)
    cases = backtest(runs)
    last = [one for one in cases if one.train == 59]
    a, b, c = runs[59]
    assert [(one.known_s, one.estimate.location, one.arrived_s) for one in last] == [
        (a.departed_s, "B", b.arrived_s),
        (a.departed_s, "C", c.arrived_s),
        (b.arrived_s, "C", c.arrived_s),
        (b.departed_s, "C", c.arrived_s),
    ]
    late = (b.departed_s or 0) - (b.planned_departure_s or 0)
    assert last[-1].plan_s == max(b.departed_s or 0, (c.planned_arrival_s or 0) + late)
    assert len(cases) == 4 * 60


def test_a_train_that_does_not_stop_is_one_event() -> None:
    runs: list[Run] = [
        [Passage("A", None, at), Passage("B", at + 100, at + 100), Passage("C", at + 300)] for at in (0, 1000)
    ]
    assert [(one.train, one.known_s, one.estimate.location) for one in backtest(runs)] == [
        (1, 1000, "B"),
        (1, 1000, "C"),
        (1, 1100, "C"),
    ]


def test_an_arrival_before_the_event_is_not_behind_it() -> None:
    clock_gone_wrong = [Passage("A", None, 1000, None, 900), Passage("B", 500, None, 1400), Passage("C", 2000)]
    assert backtest([clock_gone_wrong, clock_gone_wrong], at={"B"}) == []


def test_events_and_arrivals_can_be_chosen() -> None:
    runs = history(2)
    cases = backtest(runs)
    since = sorted(one.known_s for one in cases)[len(cases) // 2]
    assert backtest(runs, since_s=since) == [one for one in cases if one.known_s >= since]
    assert backtest(runs, at={"B"}) == [one for one in cases if one.estimate.location == "B"]
    assert backtest(runs, at={"Z"}) == []


def test_an_estimate_of_the_past_is_the_one_that_was_made_then() -> None:
    runs = history(3)
    for one in backtest(runs)[::7]:

        def before(at_s: int | None, now_s: int = one.known_s) -> int | None:
            return at_s if at_s is not None and at_s < now_s else None

        # the desk then: no event that was still to come, of no train
        then = History(
            [
                passage._replace(arrived_s=before(passage.arrived_s), departed_s=before(passage.departed_s))
                for passage in run
            ]
            for run in runs
        )
        train = [
            passage._replace(
                arrived_s=before(passage.arrived_s, one.known_s + 1),
                departed_s=before(passage.departed_s, one.known_s + 1),
            )
            for passage in runs[one.train]
        ]
        assert one.estimate in estimates(then, train, one.known_s)


def test_what_came_later_changes_nothing_earlier() -> None:
    runs = history(4, 120)
    middle = runs[60][0].departed_s or 0
    later = [run for run in history(5, 200) if (run[0].departed_s or 0) >= middle]
    other = runs[:60] + later
    before = [one for one in backtest(runs) if one.known_s < middle]
    assert len(before) > 200
    assert [one for one in backtest(other) if one.known_s < middle] == before
    assert backtest(other) != backtest(runs)


def test_good_estimates_look_good() -> None:
    every = quality(backtest(history(6, 800))[800:])[0]
    assert every.inside is not None and every.inside.low < 0.8 < every.inside.high
    assert every.error_min is not None and every.plan_error_min is not None
    assert every.planned == every.cases and every.error_min < every.plan_error_min
