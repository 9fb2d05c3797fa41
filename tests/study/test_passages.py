"""Runs matched by pairs of locations, what plans were off, and where a train stands."""

import numpy as np
import pytest

from horgosdesk.study.passages import (
    ARRIVED,
    DEPARTED,
    NEWEST,
    PLANNED_ARRIVAL,
    PLANNED_DEPARTURE,
    History,
    Passage,
    Standing,
    delay_s,
    once,
    standing,
)

HOUR = 3600
RUN = (
    Passage("Almaty", None, 1000, None, 900),
    Passage("Altynkol", 5000, 6000, 4000, 5500),
    Passage("Horgos", 7000, None, 6500),
)


def test_a_pair_tells_what_runs_took_were_silent_and_were_late() -> None:
    history = History([RUN])
    pair = history.pair(ARRIVED, "Altynkol", "Horgos", "Horgos")
    assert pair.arrived.tolist() == [7000] and pair.elapsed.tolist() == [2000]
    assert (pair.left.tolist(), pair.seen.tolist(), pair.clock.tolist()) == ([1000], [2000], [5000])
    assert (pair.delay.tolist(), pair.planned.tolist(), pair.planned_left.tolist()) == ([1000], [2500], [1500])
    whole = history.pair(DEPARTED, "Almaty", "Altynkol", "Horgos")
    assert (whole.elapsed.tolist(), whole.left.tolist(), whole.seen.tolist()) == ([6000], [4000], [4000])
    assert (whole.delay.tolist(), whole.planned.tolist(), whole.planned_seen.tolist()) == ([100], [5600], [3100])


def test_a_plan_is_a_beginning_too_and_trains_may_come_before_it() -> None:
    early = (Passage("Almaty", None, 800, None, 900), Passage("Altynkol", 850, None, 1000))
    departures = History([early]).pair(PLANNED_DEPARTURE, "Almaty", "Altynkol", "Altynkol")
    assert (departures.elapsed.tolist(), departures.left.tolist()) == ([-50], [-100])
    arrivals = History([early]).pair(PLANNED_ARRIVAL, "Altynkol", "Altynkol", "Altynkol")
    assert (arrivals.elapsed.tolist(), arrivals.planned.tolist()) == ([-150], [0])


def test_who_did_not_report_from_the_next_location_was_silent_until_it_did() -> None:
    quiet = (Passage("A", 0, 100), Passage("B"), Passage("C", 900, 950), Passage("D", 2000))
    pair = History([quiet]).pair(ARRIVED, "A", "B", "D")
    assert (pair.left.tolist(), pair.seen.tolist()) == ([100], [900])
    # of another run nothing is known
    assert History([quiet, (Passage("E", 7),)]).pair(ARRIVED, "D", "E", "E").elapsed.tolist() == []


def test_what_cannot_be_is_no_history() -> None:
    backwards = (Passage("A", None, 500), Passage("B", 400))
    other_way = (Passage("B", None, 100), Passage("A", 300))
    unknown = (Passage("A"), Passage("B", 400))
    history = History([backwards, other_way, unknown, ()])
    assert history.pair(DEPARTED, "A", "B", "B").elapsed.tolist() == []
    assert history.pair(DEPARTED, "B", "A", "A").elapsed.tolist() == [200]
    assert history.pair(DEPARTED, "A", "B", "nowhere").elapsed.tolist() == []
    assert History([]).pair(DEPARTED, "A", "B", "B").elapsed.tolist() == []


def test_the_newest_are_those_that_arrived_before_now() -> None:
    runs = [(Passage("A", None, at), Passage("B", at + 1000 - at // 2)) for at in range(0, 600, 2)]
    pair = History(reversed(runs)).pair(DEPARTED, "A", "B", "B")
    assert np.all(np.diff(pair.arrived) > 0)
    assert pair.newest(1000) == slice(0, 0) and pair.newest(1001) == slice(0, 1)
    assert pair.newest(1005) == slice(0, 5) and pair.newest(10**9) == slice(300 - NEWEST, 300)


def test_a_location_that_comes_twice_counts_once() -> None:
    twice = (Passage("A", None, 0), Passage("B", 50), Passage("A", 90), Passage("C", 200))
    assert [one.location for one in once(twice)] == ["A", "B", "C"]
    assert once(RUN) is RUN
    assert History([twice]).pair(DEPARTED, "A", "B", "C").elapsed.tolist() == [200]


def runs_with_plans(growth: float, count: int = 60) -> list[tuple[Passage, ...]]:
    """Trains that left 0 to 4 hours late with stops of 1 to 6 planned hours, and whose delay grew so."""
    rng = np.random.default_rng(3)
    runs = []
    for number in range(count):
        due, stop, late = number * 86400, int(rng.integers(1, 7)) * HOUR, float(rng.uniform(0, 4 * HOUR))
        arrival = due + 10 * HOUR + stop
        off = float(rng.normal(0, 600))
        runs.append(
            (
                Passage("A", None, int(due + late), None, due),
                Passage("B", int(arrival + growth * late + off), None, arrival),
            )
        )
    return runs


@pytest.mark.parametrize("growth", [0.0, 0.5, 1.0, 1.5, 2.0])
def test_how_delays_grow_is_found(growth: float) -> None:
    pair = History(runs_with_plans(growth)).pair(DEPARTED, "A", "B", "B")
    assert pair.growth(60) == growth
    assert pair.growth(29) is None


def test_plans_that_say_nothing_are_left_alone() -> None:
    rng = np.random.default_rng(4)
    runs = [
        (
            Passage("A", None, at, None, at - int(rng.uniform(0, 9 * HOUR))),
            Passage("B", at + 10 * HOUR + int(rng.normal(0, HOUR)), None, at + int(rng.uniform(0, 20 * HOUR))),
        )
        for at in range(0, 60 * 86400, 86400)
    ]
    assert History(runs).pair(DEPARTED, "A", "B", "B").growth(60) is None
    bare = [tuple(one._replace(planned_arrival_s=None) for one in run) for run in runs_with_plans(1.0)]
    assert History(bare).pair(DEPARTED, "A", "B", "B").growth(60) is None


def test_what_plans_were_off_is_told_by_how_far_ahead_once_a_run_and_as_known_before_now() -> None:
    run = (
        Passage("A", None, 1 * HOUR, None, 0),
        Passage("B", 6 * HOUR, None, 4 * HOUR),
        Passage("C", 10 * HOUR, 11 * HOUR, 5 * HOUR, 6 * HOUR),
        Passage("D", 31 * HOUR, None, 25 * HOUR),
    )
    history = History([run, run])
    # up to 6 hours: from A to B, four hours by plan, one hour more than its delay; and of the other run the same
    assert history.late(True, 5 * HOUR, 10**9).tolist() == [HOUR, HOUR]
    # 12 to 24: from C, left five hours late, to D, 19 hours on, one hour more; 24 to 48: from A and five hours more
    assert history.late(True, 12 * HOUR, 10**9).tolist() == [HOUR, HOUR]
    assert history.late(True, 30 * HOUR, 10**9).tolist() == [5 * HOUR, 5 * HOUR]
    assert history.late(True, 90 * HOUR, 10**9).tolist() == []
    # not yet seen, the first plan is at 0: B was two hours late, D six
    assert history.late(False, 0, 10**9).tolist() == [2 * HOUR, 2 * HOUR]
    assert history.late(False, 24 * HOUR, 10**9).tolist() == [6 * HOUR, 6 * HOUR]
    assert history.late(False, 0, 6 * HOUR).tolist() == []
    assert History([]).late(True, 0, 10**9).tolist() == []


def test_a_train_stands_at_its_newest_time() -> None:
    assert standing(RUN) == Standing(RUN[2], ARRIVED, 7000, 6500, [])
    under_way = (RUN[0], RUN[1]._replace(departed_s=None), RUN[2]._replace(arrived_s=None))
    assert standing(under_way) == Standing(under_way[1], ARRIVED, 5000, 4000, [under_way[2]])
    assert delay_s(under_way) == 1000 and delay_s(RUN[:1]) == 100
    left = (RUN[0], RUN[1]._replace(planned_departure_s=None), under_way[2])
    assert standing(left) == Standing(left[1], DEPARTED, 6000, None, [left[2]])
    assert delay_s(left) == 1000


def test_a_train_not_yet_seen_stands_at_its_first_plan() -> None:
    planned = tuple(one._replace(arrived_s=None, departed_s=None) for one in RUN)
    assert standing(planned) == Standing(planned[0], PLANNED_DEPARTURE, 900, 900, list(planned[1:]))
    assert delay_s(planned) is None
    from_abroad = (Passage("Duisburg"), *planned[1:])
    assert standing(from_abroad) == Standing(planned[1], PLANNED_ARRIVAL, 4000, 4000, list(planned[1:]))
    assert standing(()) is None and standing([Passage("A")]) is None


def test_where_it_has_been_is_not_ahead() -> None:
    loop = (Passage("A", None, 5), Passage("B"), Passage("A"), Passage("C"), Passage("B"))
    found = standing(loop)
    assert found is not None and [one.location for one in found.ahead] == ["B", "C"]
