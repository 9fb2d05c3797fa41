"""Trains in the file: whatever order the messages come in, the train is the same, and proven by `verify`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.core.train import Train, standing
from horgosdesk.core.train_entry import typed
from horgosdesk.store import door, journal, trains
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.verify import verify

NOON = int(datetime(2025, 12, 3, 4, tzinfo=UTC).timestamp())
HOUR = 3600
DAY = "2025-12-01"


def says(id_: str, *events: tuple[str, str, str, float | None], source: str = "taf:0080", **more: Any) -> Message:
    """A message; times in hours from noon of 3 December."""
    times = [
        Event(where, what, how, None if at is None else NOON + round(at * HOUR)) for where, what, how, at in events
    ]
    more = {"train_no": "75001", "day": DAY, "sent_s": NOON} | more
    return message(source, id_, more.pop("kind", "running"), events=times, **more)


def the(store: Store, train_no: str = "75001", day: str = DAY) -> Train:
    stored = trains.get(store, train_no, day)
    assert stored is not None
    return stored.train


def times(train: Train) -> dict[tuple[str, str, str], float]:
    return {(one.location, one.event, one.type): (one.at_s - NOON) / HOUR for one in train.events}


def clean(store: Store) -> bool:
    return all(check.ok for check in verify(store))


def test_a_message_makes_a_train_with_its_plan_and_what_happened(store: Store) -> None:
    plan = says("1", ("horgos", "arrival", "planned", 0), ("horgos", "departure", "planned", 4), run={"origin": "xian"})
    seen = says("2", ("horgos", "arrival", "actual", 0.5))
    assert trains.take(store, [plan, seen]) == ["applied", "applied"]
    train = the(store)
    assert times(train) == {
        ("horgos", "arrival", "planned"): 0,
        ("horgos", "departure", "planned"): 4,
        ("horgos", "arrival", "actual"): 0.5,
    }
    assert train.run == {"origin": "xian"}
    (actual,) = [one for one in train.events if one.type == "actual"]
    assert trains.sources(store, [actual.message])[actual.message].message_id == "2"
    stands = standing(train.events, {"horgos"}, train.run)
    assert (stands.status, stands.place, stands.delay_s) == ("at_port", "horgos", HOUR // 2)
    assert clean(store)


def test_the_same_message_twice_changes_nothing(store: Store) -> None:
    one = says("1", ("horgos", "arrival", "actual", 0))
    assert trains.take(store, [one, one]) == ["applied", "duplicate"]
    before = journal.position(store)
    assert trains.take(store, [one]) == ["duplicate"]
    assert journal.position(store) == before
    assert the(store).messages == 1


def test_an_identifier_that_comes_again_with_other_content_is_not_taken_in_silence(store: Store) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "actual", 0))])
    (outcome,) = trains.take(store, [says("1", ("horgos", "arrival", "actual", 1))])
    assert isinstance(outcome, Problem) and outcome.code == "message-twice"
    assert times(the(store)) == {("horgos", "arrival", "actual"): 0}


def test_a_message_received_again_later_and_after_a_place_got_its_name_is_the_same_one(store: Store) -> None:
    trains.take(store, [says("1", ("Хоргос-2", "arrival", "actual", 0))])
    assert trains.take(store, [says("1", ("horgos", "arrival", "actual", 0), sent_s=NOON + 99)]) == ["duplicate"]


def test_a_later_message_is_believed_whatever_comes_first(store: Store) -> None:
    newer = says("2", ("horgos", "arrival", "forecast", 2), sent_s=NOON + 60)
    trains.take(store, [newer])
    trains.take(store, [says("1", ("horgos", "arrival", "forecast", 1))])
    assert times(the(store)) == {("horgos", "arrival", "forecast"): 2}


def test_a_correction_beats_what_it_corrects_even_when_it_says_it_was_sent_before(store: Store) -> None:
    wrong = says("1", ("horgos", "arrival", "actual", 5), ("horgos", "departure", "actual", 6))
    right = says("2", ("horgos", "arrival", "actual", 1), sent_s=NOON - 60, act="change", refers="1")
    trains.take(store, [right])
    trains.take(store, [wrong])
    assert times(the(store)) == {("horgos", "arrival", "actual"): 1}


def test_a_deletion_takes_back_what_it_refers_to_and_the_train_goes_when_nothing_is_left(store: Store) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "actual", 5))])
    trains.take(store, [says("2", act="delete", refers="1")])
    assert trains.get(store, "75001", DAY) is None
    trains.take(store, [says("4", act="delete", refers="3", train_no="9"), says("3", train_no="9")])
    assert trains.get(store, "9", DAY) is None
    assert clean(store)


def test_a_deletion_that_refers_to_nothing_known_deletes_what_it_says_itself(store: Store) -> None:
    gone = says("2", ("horgos", "arrival", "actual", 5), act="delete", refers="FTP-77", sent_s=NOON + 60)
    trains.take(store, [gone, says("1", ("horgos", "arrival", "actual", 5), ("horgos", "departure", "actual", 6))])
    assert times(the(store)) == {("horgos", "departure", "actual"): 6}
    trains.take(store, [says("FTP-77", ("altynkol", "arrival", "actual", 1), train_no="75009")])
    # it was known after all: that one is deleted, and nothing else
    assert trains.get(store, "75009", DAY) is None
    assert ("horgos", "arrival", "actual") in times(the(store))
    assert clean(store)


def test_a_correction_that_names_another_train_takes_the_message_from_the_first(store: Store) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "actual", 5), train_no="75009")])
    trains.take(store, [says("2", ("horgos", "arrival", "actual", 5), act="change", refers="1")])
    assert trains.get(store, "75009", DAY) is None
    assert times(the(store)) == {("horgos", "arrival", "actual"): 5}
    assert clean(store)


def test_of_messages_that_tell_the_whole_train_only_the_newest_version_counts(store: Store) -> None:
    old = says("7", ("horgos", "arrival", "planned", 1), ("altynkol", "arrival", "planned", 2), version=7)
    new = says("8", ("horgos", "arrival", "planned", 1.5), version=8)
    trains.take(store, [new])
    trains.take(store, [old])
    assert times(the(store)) == {("horgos", "arrival", "planned"): 1.5}


def test_what_was_typed_gives_way_to_the_railway_but_a_correction_by_hand_does_not(store: Store) -> None:
    typed = says("a", ("horgos", "arrival", "actual", 1), source="desk", sent_s=NOON + HOUR)
    trains.take(store, [typed])
    assert times(the(store)) == {("horgos", "arrival", "actual"): 1}
    trains.take(store, [says("1", ("horgos", "arrival", "actual", 0.9))])
    assert times(the(store)) == {("horgos", "arrival", "actual"): 0.9}
    firm = says("b", ("horgos", "arrival", "actual", 0.8), source="desk", act="change")
    trains.take(store, [firm])
    trains.take(store, [says("2", ("horgos", "arrival", "actual", 3), sent_s=NOON + 9 * HOUR)])
    assert times(the(store)) == {("horgos", "arrival", "actual"): 0.8}
    door.apply(store, [door.void(firm_as_stored(store, firm))])
    assert times(the(store)) == {("horgos", "arrival", "actual"): 3}
    assert clean(store)


def firm_as_stored(store: Store, one: Message) -> Message:
    record = trains.TABLE.get(store, one.uid)
    assert record is not None
    return record


def test_the_consists_of_both_gauges_stand_side_by_side_and_a_new_one_replaces_its_own(store: Store) -> None:
    narrow = says("1", loads=[Load(1, "C701500001", "CSQU3054383", gross_g=20_000_000)], kind="composition")
    wide = says("2", loads=[Load(1, "57463309", "CSQU3054383", from_wagon="C701500001")], kind="composition")
    trains.take(store, [narrow, wide])
    assert [(one.gauge, one.load.wagon_no) for one in the(store).loads] == [
        ("1435", "C701500001"),
        ("1520", "57463309"),
    ]
    trains.take(store, [says("3", loads=[Load(1, "54550181")], kind="composition", sent_s=NOON + 1)])
    assert [one.load.wagon_no for one in the(store).loads] == ["C701500001", "54550181"]
    found = trains.where_is(store, "CSQU3054383")
    assert [(one.train_no, one.position, one.wagon_no) for one in found] == [("75001", 1, "C701500001")]
    assert clean(store)


def test_a_corrected_list_of_wagons_stands_until_the_railway_sends_a_new_one(store: Store) -> None:
    trains.take(store, [says("1", loads=[Load(1, "57463390")], kind="composition")])
    right = says("c", loads=[Load(1, "57463309")], source="desk", act="change", sent_s=NOON + 60)
    trains.take(store, [right, says("2", loads=[Load(1, "57463390")], kind="composition", sent_s=NOON + 30)])
    assert [one.load.wagon_no for one in the(store).loads] == ["57463309"]
    trains.take(store, [says("3", loads=[Load(1, "54550181")], kind="composition", sent_s=NOON + 90)])
    assert [one.load.wagon_no for one in the(store).loads] == ["54550181"]


def test_a_message_without_a_day_finds_its_run_whenever_that_is_made_known(store: Store) -> None:
    undated = says("u", ("altynkol", "arrival", "actual", 30), day="")
    trains.take(store, [undated])
    # on its own it is a run of its own, of the day of its time at the desk
    assert trains.runs_of(store, "75001") == ["2025-12-04"]
    trains.take(store, [says("1", ("altynkol", "arrival", "planned", 29), day="2025-12-02")])
    trains.take(store, [says("2", ("altynkol", "arrival", "planned", 53), day="2025-12-03")])
    assert trains.runs_of(store, "75001") == ["2025-12-03", "2025-12-02"]
    assert ("altynkol", "arrival", "actual") in times(the(store, day="2025-12-02"))
    assert clean(store)


EVENTS = st.tuples(
    st.sampled_from(["horgos", "altynkol"]),
    st.sampled_from(["arrival", "departure"]),
    st.sampled_from(["planned", "forecast", "actual"]),
    st.one_of(st.none(), st.integers(-30, 30)),
)
LOADS = st.none() | st.lists(
    st.builds(Load, st.integers(1, 3), st.sampled_from(["57463309", "C701500001"])), max_size=2
)


@st.composite
def feeds(draw: st.DrawFn) -> list[Message]:
    made = []
    for number in range(draw(st.integers(1, 7))):
        source = draw(st.sampled_from(["taf:1", "digitraffic", "desk"]))
        act = draw(st.sampled_from(["new", "new", "change", "delete"]))
        made.append(
            says(
                str(number),
                *draw(st.lists(EVENTS, max_size=3)),
                source=source,
                act=act,
                refers=str(draw(st.integers(0, 7)))
                if act != "new" and source != "desk" and draw(st.booleans())
                else "",
                version=draw(st.integers(1, 3)) if source == "digitraffic" else 0,
                train_no=draw(st.sampled_from(["75001", "75001", "75003"])),
                day=draw(st.sampled_from(["2025-12-01", "2025-12-02", ""])),
                sent_s=NOON + draw(st.integers(0, 3)),
                run=draw(
                    st.sampled_from([{}, {"origin": "xian"}, {"origin": "almaty", "wagons": 41}, {"cancelled": True}])
                ),
                loads=draw(LOADS),
            )
        )
    return made


def all_of(store: Store) -> list[Train]:
    """The trains, each time and load with the name of its message, since ids tell the order in which they came."""
    found = [stored.train for stored in trains.of_days(store, "2000-01-01", "2100-01-01")]
    names = dict(store.db.execute("SELECT id, source || ' ' || message_id FROM message"))
    return [
        replace(
            one,
            events=[event._replace(message=names[event.message]) for event in one.events],
            loads=[replace(load, message=names[load.message]) for load in one.loads],
        )
        for one in found
    ]


def fed(folder: Path, batches: Sequence[Sequence[Message]]) -> list[Train]:
    store = open_store(folder, who="tester")
    for batch in batches:
        trains.take(store, list(batch))
    assert clean(store), verify(store)
    found = all_of(store)
    store.close()
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(feed=feeds(), data=st.data())
def test_every_order_and_every_cutting_into_batches_ends_in_the_same_trains(
    feed: list[Message], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("feed")
    straight = fed(folder / "a", [feed])
    shuffled = data.draw(st.permutations(feed))
    cut = data.draw(st.integers(0, len(shuffled)))
    again = data.draw(st.lists(st.sampled_from(feed), max_size=3))
    assert fed(folder / "b", [shuffled[:cut], again, shuffled[cut:]]) == straight


def test_the_views_show_the_trains_and_their_events(store: Store) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "actual", 0), run={"gross_g": 1_500_000, "loaded": False})])
    row = store.db.execute("SELECT train_no, day, gross_kg, loaded, last_event_at FROM trains_v").fetchone()
    assert row == ("75001", DAY, 1500.0, 0, "2025-12-03T04:00:00Z")
    row = store.db.execute("SELECT location, event, type, at, source, message_id FROM train_events_v").fetchone()
    assert row == ("horgos", "arrival", "actual", "2025-12-03T04:00:00Z", "taf:0080", "1")


def test_a_train_changed_behind_the_programs_back_is_found(store: Store) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "actual", 0))])
    store.db.execute("UPDATE train_event SET at_s = at_s + 60")
    assert [check.name for check in verify(store) if not check.ok] == ["trains"]


def test_undo_of_a_typed_message_puts_the_train_back(store: Store) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "forecast", 1))])
    before = all_of(store)
    done = door.apply(store, [door.Change(None, says("x", ("horgos", "arrival", "actual", 1), source="desk"))])
    assert all_of(store) != before
    door.apply(store, [change.inverse for change in done])
    after = all_of(store)
    assert [replace(one, messages=0) for one in after] == [replace(one, messages=0) for one in before]


# What an officer types


def enter(store: Store, event: str, at: float | None, minute: int, **run: Any) -> list[door.Change[Any]]:
    """An officer types a time at the port, so many minutes after noon; what was done."""
    events = [Event("horgos", event, "actual", None if at is None else NOON + round(at * HOUR))]
    made = typed("75001", DAY, events, NOON + 60 * minute, trains.settled(store, "75001", DAY), run)
    return door.apply(store, [door.Change(None, one) for one in made])


def test_a_correction_can_be_corrected_taken_back_and_typed_again(store: Store) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "actual", 0))])
    key = ("horgos", "arrival", "actual")
    for minute, at in enumerate((0.5, 0.7, None, 0.9)):
        enter(store, "arrival", at, minute)
        assert times(the(store)).get(key) == at
    assert clean(store)


def test_a_fact_of_the_railways_is_corrected_with_a_time_that_gives_way(store: Store) -> None:
    trains.take(store, [says("1", ("almaty", "arrival", "actual", -9), run={"destination": "urumqi"})])
    enter(store, "arrival", 0, 1, destination="horgos")
    trains.take(store, [says("2", ("horgos", "arrival", "actual", 0.1), run={"destination": "urumqi"})])
    assert the(store).run == {"destination": "horgos"}
    assert times(the(store))["horgos", "arrival", "actual"] == 0.1


TYPED = st.tuples(
    st.just("type"), st.sampled_from(["arrival", "departure"]), st.none() | st.integers(-30, 30), st.just(0)
)
SENT = st.tuples(
    st.just("send"), st.sampled_from(["arrival", "departure"]), st.none() | st.integers(-30, 30), st.integers(-60, 60)
)
TAKEN_BACK = st.tuples(st.just("undo"), st.integers(0, 9))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(TYPED | SENT | TAKEN_BACK, max_size=9))
def test_what_is_typed_is_shown_and_what_is_taken_back_leaves_what_the_messages_say(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Any, ...]]
) -> None:
    folder = tmp_path_factory.mktemp("typed")
    store = open_store(folder / "desk", who="tester", clock=lambda: datetime(2025, 12, 3, 4, tzinfo=UTC))
    sent: list[Message] = []
    done: list[list[door.Change[Any]]] = []
    for minute, step in enumerate(steps):
        if step[0] == "send":
            _, event, at, ahead = step
            sent.append(says(str(minute), ("horgos", event, "actual", at), sent_s=NOON + 60 * (minute + ahead)))
            trains.take(store, sent[-1:])
        elif step[0] == "type":
            _, event, at, _ = step
            done.append(enter(store, event, at, minute))
            assert times(the(store)).get(("horgos", event, "actual")) == at
        elif done:
            undone = done.pop(step[1] % len(done))
            door.apply(store, [change.inverse for change in undone])
    left = [change.after for of in done for change in of]
    fresh = open_store(folder / "fresh", who="tester", clock=lambda: datetime(2025, 12, 3, 4, tzinfo=UTC))
    trains.take(fresh, [*left, *sent])
    assert all_of(store) == all_of(fresh)
    assert clean(store)
    store.close()
    fresh.close()
