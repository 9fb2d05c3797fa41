"""Trains against the cargo records and declarations of a real desk, and the board that shows it."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.codes import read_table
from horgosdesk.core.identity import new_uid, uid_text
from horgosdesk.core.match import counts
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.core.places import Places, read_places
from horgosdesk.store import board, cargo, door, matching, trains
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change

NOON = int(datetime(2025, 12, 3, 4, tzinfo=UTC).timestamp())
NOON_UTC = datetime.fromtimestamp(NOON, UTC)
HOUR = 3600
PORT = {"horgos"}
HEAD = "code,zh,en,ru,kk,initials,aliases,country,zone,port,codes\n"
LOCATIONS = HEAD + "\n".join(
    [
        "almaty,阿拉木图,Almaty,,,,,KZ,Asia/Almaty,,",
        "altynkol,阿腾科里,Altynkol,,,,,KZ,Asia/Almaty,,esr:707701",
        "horgos,霍尔果斯,Horgos,,,,,CN,Asia/Shanghai,horgos,locode:CNHRS",
        "urumqi,乌鲁木齐,Urumqi,,,,,CN,Asia/Shanghai,,",
    ]
)
ROUTES = "route,location,km\nwest,urumqi,0\nwest,horgos,660\nwest,altynkol,690\nwest,almaty,1050\n"


@pytest.fixture
def places() -> Places:
    return read_places(read_table("locations", LOCATIONS), LOCATIONS, ROUTES)


def says(id_: str, *events: tuple[str, str, str, float], **more: Any) -> Message:
    times = [Event(where, what, how, NOON + round(at * HOUR)) for where, what, how, at in events]
    more = {"train_no": "X8001", "day": "2025-12-01", "sent_s": NOON - 3 * HOUR} | more
    return message("taf:0027", id_, "running", events=times, **more)


PLAN = (
    ("almaty", "departure", "planned", -20.0),
    ("altynkol", "arrival", "planned", -2.0),
    ("horgos", "arrival", "planned", 2.0),
    ("horgos", "departure", "planned", 8.0),
    ("urumqi", "arrival", "planned", 24.0),
)


def the(store: Store, number: str = "X8001") -> trains.Stored:
    found = trains.get(store, number, "2025-12-01")
    assert found is not None
    return found


def states(store: Store) -> dict[str, int]:
    pairs = matching.of_train(store, the(store), PORT).pairs
    return {state: count for state, count in counts(pairs).items() if count}


@pytest.fixture
def filled(store: Store, make: Callable[..., Cargo]) -> Store:
    """A train of five wagons: one agrees, one is undeclared, one weighs otherwise, one is a slip, one has a clearance."""
    loads = [
        Load(1, "57463309", gross_g=64_000_000),
        Load(2, "54550181", gross_g=64_000_000),
        Load(3, "95236196", gross_g=50_000_000),
        Load(4, "", "CSQU3054383"),
        Load(5, "52738368", gross_g=60_000_000),
    ]
    trains.take(store, [says("1", *PLAN, run={"direction": "import"}, loads=loads, gauge="1520")])
    records = [
        make(day="2025-12-03", wagon_no="57463309", train_no="X8001"),
        make(day="2025-12-04", wagon_no="95236196", train_no="X8001"),
        make(day="2025-12-02", wagon_no="", container_no="CSQU3054338"),
        make(day="2025-11-03", wagon_no="54550181"),  # its last journey
        make(day="2025-12-03", wagon_no="61000001", train_no="X8001"),
    ]
    door.apply(store, [Change(None, one) for one in records])
    cleared = Clearance(
        uid=new_uid(),
        direction="import",
        mode="rail",
        declaration_no="940020251000000010",
        wagon_no="52738368",
        arrived_s=NOON,
    )
    door.apply(store, [Change(None, cleared)])
    return store


def test_a_train_is_matched_by_exact_number_then_by_slip_within_the_days_around_it(filled: Store) -> None:
    found = matching.of_train(filled, the(filled), PORT)
    assert (found.day, found.gauge) == ("2025-12-03", "1520")
    assert [pair.state for pair in found.pairs] == [
        "matched",
        "train_only",
        "weight",
        "slip",
        "matched",
        "declared_only",
    ]
    slip = found.pairs[3]
    assert (slip.number, slip.declared[0].container_no) == ("CSQU3054383", "CSQU3054338")


def test_a_record_that_is_void_declares_nothing_and_one_restored_does_again(filled: Store) -> None:
    assert states(filled)["matched"] == 2
    row = filled.db.execute("SELECT uid FROM cargo WHERE wagon_no = '57463309'").fetchone()
    record = cargo.get(filled, uid_text(row[0]))
    assert record is not None
    (done,) = door.apply(filled, [door.void(record)])
    assert states(filled)["matched"] == 1
    door.apply(filled, [door.restore(done.after)])
    assert states(filled)["matched"] == 2


def test_a_number_that_is_on_another_train_is_no_slip_of_this_one(filled: Store) -> None:
    other = says("2", *PLAN, train_no="X8003", loads=[Load(1, "", "CSQU3054338")])
    trains.take(filled, [other])
    assert "slip" not in states(filled)


def test_the_days_of_a_desk_are_matched_and_what_no_train_carries_is_told(
    filled: Store, make: Callable[..., Cargo]
) -> None:
    stray = make(day="2025-12-03", wagon_no="58888881")
    door.apply(filled, [Change(None, stray)])
    matched, left = matching.over_days(filled, "2025-12-03", "2025-12-03", PORT)
    assert [one.train.train_no for one in matched] == ["X8001"]
    assert [one.uid for one in left] == [stray.uid]
    assert matching.over_days(filled, "2025-12-01", "2025-12-02", PORT)[0] == []


def test_the_board_shows_what_is_due_with_its_wagons_and_alerts(filled: Store, places: Places) -> None:
    trains.take(filled, [says("2", ("almaty", "departure", "actual", -20.0))])
    (line,) = board.board(filled, places, NOON - 3 * HOUR)
    assert (line.standing.status, line.standing.planned_s) == ("due", NOON + 2 * HOUR)
    assert line.declared == (3, 2)
    assert set(line.alerts) == {"undeclared", "weight"}
    assert line.next_s == NOON + 2 * HOUR


def test_a_train_moves_from_due_to_the_port_to_gone_and_leaves_the_board_a_day_later(
    filled: Store, places: Places
) -> None:
    def seen(id_: str, *events: tuple[str, str, str, float]) -> board.Line:
        trains.take(filled, [says(id_, *events, sent_s=NOON)])
        (line,) = board.board(filled, places, NOON + 12 * HOUR)
        return line

    assert seen("2", ("altynkol", "arrival", "actual", 1.0)).standing.status == "due"
    at_port = seen("3", ("horgos", "arrival", "actual", 6.0))
    assert (at_port.standing.status, at_port.standing.place, at_port.standing.delay_s) == (
        "at_port",
        "horgos",
        4 * HOUR,
    )
    assert "late" in at_port.alerts
    gone = seen("4", ("horgos", "departure", "actual", 9.0))
    assert (gone.standing.status, gone.standing.next) == ("gone", "urumqi")
    assert board.board(filled, places, NOON + 34 * HOUR) == []


def test_an_event_of_a_train_that_nobody_announced_is_kept_and_shown_as_such(store: Store, places: Places) -> None:
    trains.take(store, [says("1", ("altynkol", "departure", "actual", -1.0))])
    (line,) = board.board(store, places, NOON)
    assert line.alerts[0] == "unannounced"
    assert line.standing.place == "altynkol"


def test_a_train_that_left_before_it_came_is_marked(store: Store, places: Places) -> None:
    trains.take(
        store, [says("1", *PLAN, ("horgos", "arrival", "actual", -1.0), ("horgos", "departure", "actual", -2.0))]
    )
    (line,) = board.board(store, places, NOON)
    assert "order" in line.alerts


def test_due_trains_stand_in_the_order_in_which_they_come(store: Store, places: Places) -> None:
    for number, hours in (("1", 3.0), ("2", 1.0), ("3", 2.0)):
        trains.take(store, [says(number, ("horgos", "arrival", "planned", hours), train_no=f"X{number}")])
    assert [line.train.train_no for line in board.board(store, places, NOON)] == ["X2", "X3", "X1"]


def on_days(store: Store) -> tuple[dict[tuple[str, str], list[str]], list[str]]:
    """The states of each train's pairs by its number and day at the port, and the wagons that no train carries."""
    matched, left = matching.over_days(store, "2025-11-20", "2025-12-20", PORT)
    return (
        {(one.train.train_no, one.day): [pair.state for pair in one.pairs] for one in matched},
        [one.wagon_no for one in left],
    )


def comes(day: int, *loads: Load, train_no: str = "X8001", direction: str = "import") -> Message:
    return says(
        f"{train_no}/{day}",
        ("horgos", "arrival", "planned", 24.0 * (day - 3)),
        train_no=train_no,
        day=f"2025-12-0{day}",
        run={"direction": direction},
        loads=loads,
        gauge="1520",
    )


def test_a_train_of_every_day_is_matched_with_the_records_of_its_day(store: Store, make: Callable[..., Cargo]) -> None:
    wagons = {3: "57463309", 4: "54550181", 5: "95236196"}
    trains.take(store, [comes(day, Load(1, wagon_no)) for day, wagon_no in wagons.items()])
    named = [make(day=f"2025-12-0{day}", wagon_no=wagon_no, train_no="X8001") for day, wagon_no in wagons.items()]
    astray = make(day="2025-12-04", wagon_no="61000001", train_no="X8001")
    door.apply(store, [Change(None, one) for one in (*named, astray)])
    assert on_days(store) == (
        {
            ("X8001", "2025-12-03"): ["matched"],
            ("X8001", "2025-12-04"): ["matched", "declared_only"],
            ("X8001", "2025-12-05"): ["matched"],
        },
        [],
    )


def test_what_a_wagon_brings_in_and_what_it_takes_out_are_two_journeys(
    store: Store, make: Callable[..., Cargo]
) -> None:
    trains.take(
        store,
        [
            comes(3, Load(1, "57463309", gross_g=64_200_000)),
            comes(5, Load(1, "57463309", gross_g=20_000_000), train_no="X9002", direction="export"),
            comes(9, Load(1, "57463309", gross_g=64_200_000)),
        ],
    )
    out = make(day="2025-12-05", wagon_no="57463309", direction="export", gross_g=20_000_000, net_g=20_000_000)
    back = make(day="2025-12-08", wagon_no="57463309")
    door.apply(store, [Change(None, one) for one in (make(day="2025-12-03", wagon_no="57463309"), out, back)])
    found, left = on_days(store)
    assert (set(map(tuple, found.values())), len(found), left) == ({("matched",)}, 3, [])


def test_a_record_is_told_even_where_its_wagon_comes_with_another_container(
    store: Store, make: Callable[..., Cargo]
) -> None:
    trains.take(store, [comes(3, Load(1, "57463309", "CSQU3054383"))])
    door.apply(store, [Change(None, make(day="2025-12-03", wagon_no="57463309", container_no="MSKU6011672"))])
    assert on_days(store) == ({("X8001", "2025-12-03"): ["train_only", "declared_only"]}, [])


def test_a_declaration_that_a_record_has_is_not_declared_once_more_by_its_clearance(
    store: Store, make: Callable[..., Cargo]
) -> None:
    number = "940020251000000010"
    trains.take(store, [comes(3, Load(1, "57463309", "CSQU3054383", gross_g=10_000_000))])
    cleared = Clearance(
        uid=new_uid(),
        direction="import",
        mode="rail",
        declaration_no=number,
        container_no="CSQU3054383",
        arrived_s=NOON,
    )
    record = make(day="2025-12-03", wagon_no="57463309", declaration_no=number, train_no="X8001")
    door.apply(store, [Change(None, record)])
    door.apply(store, [Change(None, cleared)])
    # weighed against the record: a clearance has no weight
    assert on_days(store) == ({("X8001", "2025-12-03"): ["weight"]}, [])


WAGONS = st.sampled_from(["", "57463309", "54550181", "57463390"])
CONTAINERS = st.sampled_from(["", "", "CSQU3054383", "MSKU6011672", "CSQU3054338"])
DIRECTIONS = st.sampled_from(["import", "import", "export"])
RUNS = st.lists(
    st.tuples(
        st.integers(1, 9),
        st.sampled_from(["X8001", "X8003"]),
        DIRECTIONS,
        st.lists(st.builds(Load, st.just(1), WAGONS, CONTAINERS).filter(lambda one: one.wagon_no or one.container_no)),
    ),
    max_size=4,
    # a number stands once in what a day brings
    unique_by=lambda run: run[0],
)
RECORDS = st.lists(
    st.tuples(st.integers(1, 9), DIRECTIONS, WAGONS, CONTAINERS, st.sampled_from(["", "X8001", "X8003"])), max_size=7
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(runs=RUNS, records=RECORDS)
def test_each_load_and_each_record_is_told_once_and_the_board_counts_as_the_page_does(
    tmp_path_factory: pytest.TempPathFactory,
    make: Callable[..., Cargo],
    runs: list[tuple[int, str, str, list[Load]]],
    records: list[tuple[int, str, str, str, str]],
) -> None:
    store = open_store(Path(tmp_path_factory.mktemp("desk")) / "desk", who="tester", clock=lambda: NOON_UTC)
    trains.take(
        store, [comes(day, *loads, train_no=number, direction=direction) for day, number, direction, loads in runs]
    )
    made = [
        make(day=f"2025-12-0{day}", direction=direction, wagon_no=wagon, container_no=box, train_no=number)
        for day, direction, wagon, box, number in records
    ]
    door.apply(store, [Change(None, one) for one in made])
    matched, left = matching.over_days(store, "2025-11-20", "2025-12-20", PORT)
    told = Counter(
        uid for one in matched for uid in {record.uid for pair in one.pairs for record in pair.declared}
    ) + Counter(record.uid for record in left)
    offered = {pair.declared[0].uid for one in matched for pair in one.pairs if pair.state == "slip"}
    # what two trains might have meant is offered to both
    assert all(told[one.uid] == 1 for one in made if (one.wagon_no or one.container_no) and one.uid not in offered)
    for one in matched:
        assert [pair.load for pair in one.pairs if pair.load] == [
            load for load in one.train.loads if load.gauge == one.gauge
        ]
        stored = trains.get(store, one.train.train_no, one.train.day)
        assert stored is not None
        page, line = (counts(pairs) for pairs in (one.pairs, matching.of_train(store, stored, PORT, slips=False).pairs))
        assert (page["matched"], page["weight"]) == (line["matched"], line["weight"])
        assert page["train_only"] + page["slip"] == line["train_only"]
    store.close()
