"""The board at an instant that is past, and what is late, silent or at the port on it."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.core.places import Places
from horgosdesk.store import board, trains
from horgosdesk.store.desk import Store, open_store
from horgosdesk.study.eta import estimates
from horgosdesk.study.passages import History

NOW = datetime(2025, 12, 3, 4, tzinfo=UTC)
NOON = int(NOW.timestamp())
HOUR = 3600
DAY = "2025-12-02"


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    return resources.places(tmp_path_factory.mktemp("none"))


def says(
    id_: str, *events: tuple[str, str, str, float], sent: float = -20, source: str = "taf:1", **more: Any
) -> Message:
    """A message; times in hours from now."""
    times = [Event(where, what, how, NOON + round(at * HOUR)) for where, what, how, at in events]
    return message(
        source,
        id_,
        "running",
        **{"train_no": "X8001", "day": DAY} | more,
        sent_s=NOON + round(sent * HOUR),
        events=times,
    )


def the(store: Store, places: Places, at: float = 0, **more: Any) -> board.Line:
    (line,) = board.board(store, places, NOON + round(at * HOUR), History([]), **more)
    return line


# As it was known

EVENTS = st.tuples(
    st.sampled_from(["almaty", "horgos", "urumqi"]),
    st.sampled_from(["arrival", "departure"]),
    st.sampled_from(["planned", "forecast", "actual"]),
    st.integers(-30, 30),
)
LOADS = st.none() | st.lists(st.builds(Load, st.integers(1, 2), st.sampled_from(["57463309", "54550181"])), max_size=2)


@st.composite
def feeds(draw: st.DrawFn) -> list[Message]:
    made = []
    for number in range(draw(st.integers(1, 9))):
        act = draw(st.sampled_from(["new", "new", "change", "delete"]))
        refers = str(draw(st.integers(0, 8))) if act != "new" and draw(st.booleans()) else ""
        made.append(
            says(
                str(number),
                *draw(st.lists(EVENTS, max_size=3)),
                sent=draw(st.integers(-40, 40)),
                source=draw(st.sampled_from(["taf:1", "taf:2"])),
                act=act,
                refers="" if refers == str(number) else refers,
                train_no=draw(st.sampled_from(["X8001", "X8002"])),
                day=draw(st.sampled_from([DAY, "2025-12-03", ""])),
                run=draw(st.sampled_from([{}, {"destination": "horgos"}, {"cancelled": True}])),
                loads=draw(LOADS),
            )
        )
    return made


def plain(store: Store, lines: list[board.Line]) -> list[Any]:
    """The lines, messages by their names, since ids tell the order in which they came."""
    names = dict(store.db.execute("SELECT id, source || ' ' || message_id FROM message"))
    return [
        (
            line.train.train_no,
            line.train.day,
            dict(line.train.run),
            sorted((*one[:4], names[one.message]) for one in line.train.events),
            [(one.gauge, one.load, names[one.message]) for one in line.train.loads],
            line.train.heard_s,
            line.standing,
            line.estimates,
            line.matched,
            line.alerts,
        )
        for line in lines
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(feed=feeds(), at=st.integers(-45, 45))
def test_the_board_of_an_instant_is_that_of_a_desk_that_heard_nothing_later(
    tmp_path_factory: pytest.TempPathFactory, places: Places, feed: list[Message], at: int
) -> None:
    at_s = NOON + at * HOUR
    folder = Path(tmp_path_factory.mktemp("desks"))
    told = {"all": feed, "then": [one for one in feed if one.sent_s <= at_s]}
    seen = []
    for name, messages in told.items():
        store = open_store(folder / name, who="tester", clock=lambda: NOW)
        trains.take(store, messages)
        seen.append(plain(store, board.board(store, places, at_s, History([]), then=name == "all")))
        store.close()
    assert seen[0] == seen[1]


def test_a_train_that_is_known_no_more_was_on_the_board_then(store: Store, places: Places) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "planned", 5)), says("2", sent=-1, act="delete", refers="1")])
    assert board.board(store, places, NOON) == []
    assert the(store, places, -2, then=True).train.train_no == "X8001"


def test_wagons_that_were_told_later_were_not_on_the_board_then(store: Store, places: Places) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "planned", 5)), says("2", loads=[Load(1, "1")], sent=-1)])
    assert the(store, places).declared == (0, 1)
    assert the(store, places, -2, then=True).declared is None


def test_what_estimates_are_learnt_from_had_begun_by_then(store: Store) -> None:
    for day in range(1, 4):
        went = [("almaty", "departure", "actual", -24.0 * day), ("horgos", "arrival", "actual", 20 - 24.0 * day)]
        trains.take(store, [says(str(day), *went, day=f"2025-11-0{day}")])
    assert [one.train.day for one in trains.newest(store, 1, NOON - 40 * HOUR)] == ["2025-11-02"]


# Estimates


def test_the_estimate_on_the_board_is_that_of_the_study(store: Store, places: Places) -> None:
    way = ("almaty", "altynkol", "horgos", "urumqi")
    for number in range(30):
        began = -24.0 * (number + 2)
        went = [("almaty", "departure", "actual", began), ("altynkol", "pass", "actual", began + 8 + number % 5)]
        went += [
            ("horgos", "arrival", "actual", began + 10 + number % 5),
            ("horgos", "departure", "actual", began + 16),
        ]
        trains.take(store, [says(f"h{number}", *went, train_no=f"X{number}")])
    plan = [(way[place], "pass" if place == 1 else "arrival", "planned", 8.0 * place - 6) for place in range(4)]
    trains.take(store, [says("plan", *plan), says("left", ("almaty", "departure", "actual", -5), sent=0)])
    history = board.history(store)
    (line,) = (line for line in board.board(store, places, NOON) if line.train.train_no == "X8001")
    assert list(line.estimates) == estimates(history, board.passages(line.train), NOON)
    assert line.eta is not None and (line.eta.location, line.eta.basis, line.eta.samples) == ("horgos", "history", 30)
    # a train that passes has come and gone at one instant
    (passed,) = (one for one in board.passages(trains.newest(store, 30)[0].train) if one.location == "altynkol")
    assert passed.arrived_s == passed.departed_s is not None


# Alerts and order


def test_a_typed_event_does_not_end_the_silence_of_the_feed(store: Store, places: Places) -> None:
    trains.take(store, [says("1", ("almaty", "departure", "actual", -20), ("horgos", "arrival", "planned", 5))])
    typed = says("d", ("horgos", "arrival", "actual", 0), source="desk", sent=0, train_no="X9")
    trains.take(store, [typed])
    assert trains.heard_s(store) == NOON - 20 * HOUR
    lines = {line.train.train_no: line for line in board.board(store, places, NOON, History([]))}
    assert "silent" not in lines["X8001"].alerts
    # others are heard of: now it is this one that is silent
    trains.take(store, [says("2", ("almaty", "departure", "actual", 0), sent=0, train_no="X3")])
    lines = {line.train.train_no: line for line in board.board(store, places, NOON, History([]))}
    assert "silent" in lines["X8001"].alerts


def test_while_only_officers_speak_theirs_is_the_newest_word(store: Store) -> None:
    assert trains.heard_s(store) is None
    trains.take(store, [says("d", ("horgos", "arrival", "actual", 0), source="desk", sent=0)])
    assert trains.heard_s(store) == NOON


def test_a_train_at_the_port_whose_arrival_nobody_told_stands_where_it_was_seen_last(
    store: Store, places: Places
) -> None:
    trains.take(
        store,
        [
            says("1", ("almaty", "departure", "actual", -20), ("horgos", "inspect_start", "actual", -1)),
            says("2", ("horgos", "arrival", "actual", -3), train_no="X8002"),
        ],
    )
    lines = board.board(store, places, NOON, History([]))
    assert [(line.train.train_no, line.standing.status, line.next_s) for line in lines] == [
        ("X8002", "at_port", NOON - 3 * HOUR),
        ("X8001", "at_port", NOON - HOUR),
    ]
