"""A train folded from its messages against a naive reading of the rules; what is settled; where a train stands."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core.message import Event, Load, message
from horgosdesk.core.train import Heard, Sighting, fold, settled, standing

HOUR = 3600
PORT = {"horgos", "khorgos"}


def heard(
    id_: int, *events: tuple[str, str, str, int | None], source: str = "taf:1", sent_s: int = 0, **more: Any
) -> Heard:
    one = message(
        source, str(id_), "running", train_no="75001", sent_s=sent_s, events=[Event(*event) for event in events], **more
    )
    return Heard(id_, source, one.message_id, sent_s, one.act, one.refers, one.version, one.content)


# Who is believed

EVENTS = st.tuples(
    st.sampled_from("ha"),
    st.sampled_from(["arrival", "departure"]),
    st.sampled_from(["planned", "actual"]),
    st.none() | st.integers(-5, 5),
)
LOADS = st.none() | st.lists(st.builds(Load, st.integers(1, 2), st.sampled_from(["57463309", "54550181"])), max_size=2)
FACTS = st.sampled_from([{}, {}, {"origin": "x"}, {"origin": "y", "wagons": 3}, {"cancelled": True}])


@st.composite
def feeds(draw: st.DrawFn) -> list[Heard]:
    made = []
    for id_ in range(draw(st.integers(1, 7))):
        source = draw(st.sampled_from(["taf:1", "taf:1", "digitraffic", "desk"]))
        act = draw(st.sampled_from(["new", "new", "change", "delete"]))
        refers = str(draw(st.integers(0, 6))) if act != "new" and source != "desk" and draw(st.booleans()) else ""
        made.append(
            heard(
                id_,
                *draw(st.lists(EVENTS, max_size=3)),
                source=source,
                sent_s=draw(st.integers(0, 3)),
                act=act,
                refers="" if refers == str(id_) else refers,
                version=draw(st.integers(1, 3)) if source == "digitraffic" else 0,
                run=draw(FACTS),
                loads=draw(LOADS),
                gauge="1520",
            )
        )
    names = {(one.source, one.message_id) for one in made}
    # as the store has it: what deletes nothing that is known deletes what it says itself
    return [
        one._replace(refers="") if one.act == "delete" and (one.source, one.refers) not in names else one
        for one in made
    ]


def is_above(one: Heard, other: Heard, *, consist: bool = False) -> bool:
    """Whether one is believed rather than another, by rules 3 and 4 of core.train."""

    def kind(of: Heard) -> str:
        return "railway" if of.source != "desk" else "correction" if of.act == "change" else "filling in"

    if kind(one) == kind(other):
        return (one.sent_s, one.source, one.message_id) > (other.sent_s, other.source, other.message_id)
    if "filling in" in (kind(one), kind(other)):
        return kind(other) == "filling in"
    if consist:
        return one.sent_s >= other.sent_s if kind(one) == "correction" else one.sent_s > other.sent_s
    return kind(one) == "correction"


def best(of: Iterable[tuple[Heard, Any]], *, consist: bool = False) -> tuple[Heard, Any]:
    every = list(of)
    return next(
        one
        for one in every
        if all(one[0] is other[0] or is_above(one[0], other[0], consist=consist) for other in every)
    )


def naive(messages: Sequence[Heard]) -> Any:
    """What each time, fact and consist is, each asked for on its own."""
    left = [
        one
        for one in messages
        if not any(other.source == one.source and other.refers == one.message_id for other in messages)
        and not (one.act == "delete" and one.refers)
    ]
    left = [
        one
        for one in left
        if not one.version
        or all(
            (other.version, other.sent_s, other.message_id) <= (one.version, one.sent_s, one.message_id)
            for other in left
            if other.version and other.source == one.source
        )
    ]
    if all(one.act == "delete" and not one.version for one in left):
        return None
    says = {one.id: json.loads(one.content) for one in left}
    told: dict[Any, dict[int, tuple[Heard, Any]]] = {}
    for one in left:
        for *key, at_s in says[one.id].get("events", ()):
            told.setdefault(tuple(key), {})[one.id] = one, None if one.act == "delete" else at_s
        facts = says[one.id].get("run", {}) if one.act != "delete" else {"cancelled": True} if one.version else {}
        for name, value in facts.items():
            told.setdefault(name, {})[one.id] = one, value
    answers = {key: best(of.values()) for key, of in told.items()}
    times = {(*key, at_s, by.id) for key, (by, at_s) in answers.items() if isinstance(key, tuple) and at_s is not None}
    run = {key: value for key, (_, value) in answers.items() if isinstance(key, str)}
    lists = [(one, says[one.id]["loads"]) for one in left if one.act != "delete" and "loads" in says[one.id]]
    by, loads = best(lists, consist=True) if lists else (None, [])
    return times, run, [(load["position"], load["wagon_no"], by.id if by else 0) for load in loads]


@given(feeds(), st.randoms(use_true_random=False))
def test_who_is_believed_is_what_the_rules_say_of_each_time_fact_and_consist_alone(
    messages: list[Heard], random: Any
) -> None:
    expected = naive(messages)
    random.shuffle(messages)
    train = fold("75001", "2025-12-01", messages)
    assert (train is None) == (expected is None)
    if train is not None:
        loads = [(one.load.position, one.load.wagon_no, one.message) for one in train.loads]
        assert ({tuple(one) for one in train.events}, dict(train.run), loads) == expected


def test_a_deleted_list_of_wagons_that_never_came_cancels_no_train_and_makes_none() -> None:
    gone = heard(2, act="delete")
    assert fold("75001", "2025-12-01", [gone]) is None
    train = fold("75001", "2025-12-01", [heard(1, ("horgos", "arrival", "planned", 0)), gone])
    assert train is not None and "cancelled" not in train.run


def test_a_train_whose_plan_was_taken_back_is_announced_no_more() -> None:
    plan, seen = heard(1, ("horgos", "arrival", "planned", 0)), heard(2, ("horgos", "arrival", "actual", 0))
    train = fold("75001", "2025-12-01", [plan, seen])
    assert train is not None and train.announced
    train = fold("75001", "2025-12-01", [plan, seen, heard(3, ("horgos", "arrival", "planned", None), sent_s=1)])
    assert train is not None and not train.announced


def test_what_an_officer_types_is_no_sign_of_the_railway() -> None:
    typed = heard(1, ("horgos", "arrival", "actual", 0), source="desk", sent_s=9)
    train = fold("75001", "2025-12-01", [typed])
    assert train is not None and train.heard_s == 9
    train = fold("75001", "2025-12-01", [typed, heard(2, ("almaty", "arrival", "actual", 0), sent_s=5)])
    assert train is not None and train.heard_s == 5


def test_settled_is_what_the_railway_or_a_correction_tells_or_takes_back() -> None:
    railway = heard(1, ("horgos", "arrival", "actual", 0), run={"origin": "xian"})
    back = heard(2, ("horgos", "departure", "actual", None), source="desk", act="change")
    filling_in = heard(3, ("almaty", "arrival", "actual", 0), source="desk", run={"destination": "almaty"})
    assert settled([railway, back, filling_in]) == {
        ("horgos", "arrival", "actual"),
        ("horgos", "departure", "actual"),
        ("origin",),
    }


# Where it stands


def at(location: str, event: str, hours: float, type: str = "actual") -> Sighting:
    return Sighting(location, event, type, round(hours * HOUR), 1)


def test_a_train_seen_first_at_the_second_location_of_the_port_came_then() -> None:
    stands = standing([at("khorgos", "arrival", 1, "planned"), at("horgos", "arrival", 2)], PORT, {})
    assert (stands.status, stands.arrived_s) == ("at_port", 2 * HOUR)


LEGS = st.lists(st.tuples(st.integers(20, 500), st.integers(0, 300)), min_size=5, max_size=5)
"""Minutes of running to each stop, and there; 0 there: it passes."""


@given(
    LEGS,
    st.integers(-20, 300),
    st.integers(0, 4_000),
    st.sets(st.integers(0, 9)),
    st.integers(1, 3),
    st.booleans(),
    st.randoms(use_true_random=False),
)
def test_where_a_train_with_a_plan_stands_is_what_has_been_told_of_its_way(
    legs: list[tuple[int, int]],
    late: int,
    now: int,
    lost: set[int],
    first: int,
    planned: bool,
    random: Any,
) -> None:
    way = ["almaty", "altynkol", "jinghe", "urumqi"]
    way[first:first] = ["horgos"]
    minutes, told, real = 0, [], []
    for place, (run, stay) in enumerate(legs):
        minutes += run
        events = [("pass", minutes)] if not stay else [("arrival", minutes), ("departure", minutes + stay)]
        minutes += stay
        for number, (event, at_min) in enumerate(events):
            if planned:
                told.append(at(way[place], event, (at_min - late) / 60, "planned"))
            if at_min <= now and 2 * place + number not in lost:
                real.append((place, at(way[place], event, at_min / 60)))
    known = [*told, *(one for _, one in real)]
    random.shuffle(known)
    port = way.index("horgos")
    met = [place for place, _ in real]
    left = any(place == port and one.event != "arrival" for place, one in real)
    if planned or any(place == port for place in met):
        expected = "gone" if left or any(place > port for place in met) else "at_port" if port in met else "due"
    else:
        # of a way without the port only its end tells that it comes here
        expected = "elsewhere"
    stands = standing(known, {"horgos"}, {"origin": "almaty", "destination": "urumqi"})
    assert stands.status == expected
    assert stands.place == (way[max(met)] if met else "")
    if planned:
        assert stands.next == (way[max(met) + 1] if met and max(met) + 1 < len(way) else "" if met else way[0])
        assert stands.delay_s == (late * 60 if met else None)
