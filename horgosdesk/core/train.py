"""A train as its messages tell it: a pure function of the set of them, whatever order they came in.

Who is believed, where two messages speak of the same event, fact or consist:

1. A message that another one refers to, to change or delete it, is not heard at all; nor is one that deletes.
2. Of messages that tell the whole train anew (version above 0) only the newest of each source is heard.
3. What an officer typed while the feed was down gives way to the railway's own word; what an officer typed to correct
   a time or a fact of the railway's, or a correction of it, stands above it. A corrected list of wagons stands above those
   sent before it: a list that comes later is a new one.
4. Else the one that was sent later; of equals the greater by source and message_id, so that the order is total.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, NamedTuple
from zoneinfo import ZoneInfo

from horgosdesk.core.message import DESK, Load

LONGEST_DAYS = 16
"""A run takes no longer: from the Yellow Sea to the Rhine are some twelve days."""
NEAR_S = 18 * 3600
"""A message that names no day belongs to the run that has a time at the same place so near."""
ONWARD = ("departure", "pass")
"""Events by which a train has left a location."""


class Heard(NamedTuple):
    """Of a stored message what a train is made of; a tuple, since a feed has thousands of them looked at each second."""

    id: int
    source: str
    message_id: str
    sent_s: int
    act: str
    refers: str
    version: int
    content: str


class Sighting(NamedTuple):
    """A time of the train, and the id of the message that tells it."""

    location: str
    event: str
    type: str
    at_s: int
    message: int


_sighting = tuple.__new__
"""`Sighting._make` without its check of the length: a proof makes millions."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A load of the consist on one gauge, in its order, and the id of the message that tells it."""

    gauge: str
    load: Load
    message: int


@dataclass(frozen=True)
class Train:
    """One run of a train: service day, facts by core.message.RUN, times, loads. announced: more than events is known.

    messages: how many count. heard_s: when the railway's newest of them was sent, the officer's where it has told nothing.
    """

    train_no: str
    day: str
    run: Mapping[str, Any]
    events: Sequence[Sighting]
    loads: Sequence[Carried]
    announced: bool
    messages: int
    heard_s: int

    @property
    def first_s(self) -> int | None:
        """The first of all its times."""
        return min([at_s for _, _, _, at_s, _ in self.events], default=None)

    @property
    def last_s(self) -> int | None:
        """The last of all its times."""
        return max([at_s for _, _, _, at_s, _ in self.events], default=None)

    @property
    def newest(self) -> Sighting | None:
        """The last thing that really happened."""
        return newest(self.events)


def newest(events: Iterable[Sighting]) -> Sighting | None:
    """The last of the actual times; of equal ones the later in a stop: arrival before departure."""
    actual = [one for one in events if one[2] == "actual"]
    last_s = max([at_s for _, _, _, at_s, _ in actual], default=None)
    last = [one for one in actual if one[3] == last_s]
    return max(last, key=lambda one: (one.event in ONWARD, one.location, one.event), default=None)


def _rank(one: Heard) -> tuple[int, int, str, str]:
    typed = one.source == DESK
    return (2 if typed and one.act == "change" else 0 if typed else 1, one.sent_s, one.source, one.message_id)


def counted(messages: Iterable[Heard]) -> list[Heard]:
    """The messages that count, the least believed first. None may be among them that one of another train refers to."""
    every = list(messages)
    gone = {(one.source, one.refers) for one in every if one.refers}
    left = [
        one for one in every if (one.source, one.message_id) not in gone and not (one.act == "delete" and one.refers)
    ]
    left = without_superseded(left)
    left.sort(key=_rank)
    return left


def without_superseded(messages: Sequence[Heard]) -> list[Heard]:
    """Of messages that tell the whole train anew the newest of each source only, and all others."""
    newest: dict[str, tuple[int, int, str]] = {}
    for one in messages:
        if one.version:
            key = (one.version, one.sent_s, one.message_id)
            newest[one.source] = max(newest.get(one.source, key), key)
    if not newest:
        return list(messages)
    return [
        one for one in messages if not one.version or newest[one.source] == (one.version, one.sent_s, one.message_id)
    ]


Key = tuple[str, ...]
"""What is told: a time by its location, event and type; a fact by its name."""


def settled(messages: Iterable[Heard]) -> frozenset[Key]:
    """What somebody else than an officer filling in has told, or taken back: what is typed of it later corrects."""
    found: set[Key] = set()
    for one in counted(messages):
        if _rank(one)[0]:
            says = json.loads(one.content)
            found |= {(location, event, kind) for location, event, kind, _ in says.get("events", ())}
            found |= {(name,) for name in says.get("run", ())}
    return frozenset(found)


def fold(train_no: str, day: str, messages: Iterable[Heard]) -> Train | None:
    """The train that some messages tell; None when they tell nothing any more."""
    believed = counted(messages)
    # of a train that is told of anew each time, even its deletion tells something
    if all(one.act == "delete" and not one.version for one in believed):
        return None
    run: dict[str, Any] = {}
    times: dict[tuple[str, str, str], tuple[str, str, str, int, int] | None] = {}
    consists: dict[str, tuple[tuple[bool, int], Sequence[Mapping[str, Any]], int]] = {}
    for one in believed:
        # as core.message.Told wrote it, without the objects of `told`: this is the innermost loop of the feed
        says = json.loads(one.content)
        takes_back = one.act == "delete"
        for location, event, kind, at_s in says.get("events", ()):
            known = None if takes_back or at_s is None else (location, event, kind, at_s, one.id)
            times[location, event, kind] = known
        if takes_back:
            if one.version:
                run["cancelled"] = True
            continue
        if "run" in says:
            run.update(says["run"])
        if "loads" in says:
            gauge, newer = says.get("gauge", ""), (_rank(one)[0] > 0, one.sent_s)
            if gauge not in consists or consists[gauge][0] <= newer:
                consists[gauge] = (newer, says["loads"], one.id)
    if not run.get("cancelled"):
        run.pop("cancelled", None)
    seen = [_sighting(Sighting, one) for one in sorted(filter(None, times.values()))]
    loads = [Carried(gauge, Load(**load), id_) for gauge, (_, all_, id_) in sorted(consists.items()) for load in all_]
    announced = bool(loads) or any(kind == "planned" for _, _, kind, _, _ in seen)
    # what an officer types is no sign that the railway still speaks
    heard = [one.sent_s for one in believed if one.source != DESK] or [one.sent_s for one in believed]
    return Train(train_no, day, run, seen, loads, announced, len(believed), max(heard))


# Messages that name no day


def day_of(undated: Heard, runs: Mapping[str, Collection[Sighting]], zone: str) -> str:
    """The service day of the run that a message without one belongs to.

    runs: the times of the runs that others name, by day. It is the run that has a time at the same place within NEAR_S, the
    nearest; else the one that started last before it; else one of its own, of the day of its first time.
    """
    events = json.loads(undated.content).get("events", ())
    at_s = min((at_s for *_, at_s in events if at_s is not None), default=undated.sent_s)
    local = datetime.fromtimestamp(at_s, UTC).astimezone(ZoneInfo(zone)).date()
    earliest = (local - timedelta(days=LONGEST_DAYS)).isoformat()
    # a day's difference may come of two zones
    latest = (local + timedelta(days=1)).isoformat()
    able = [day for day in sorted(runs) if earliest <= day <= latest]
    places = {location for location, *_ in events}
    near = [(abs(known.at_s - at_s), day) for day in able for known in runs[day] if known.location in places]
    if near and min(near)[0] <= NEAR_S:
        return min(near)[1]
    started = [day for day in able if day <= local.isoformat()]
    return started[-1] if started else local.isoformat()


# Where it stands


Status = Literal["due", "at_port", "gone", "cancelled", "elsewhere"]
ENDS = frozenset({"tranship_end", "release"})
"""What ends the stay at the port of a train that goes no further."""


@dataclass(frozen=True, slots=True)
class Stop:
    """All times of a train at one location, by (event, type)."""

    location: str
    times: Mapping[tuple[str, str], Sighting]

    def at(self, *events: str, type: str = "") -> int | None:
        """The first time there is of some events, of one type, else actual before forecast before planned."""
        for one in (type,) if type else ("actual", "forecast", "planned"):
            for event in events:
                if (found := self.times.get((event, one))) is not None:
                    return found.at_s
        return None

    @property
    def reached(self) -> bool:
        """Whether the train has been there."""
        return any(type == "actual" for _, type in self.times)

    def arrived(self, type: str = "actual") -> int | None:
        """When it arrived or passed; where only a departure is told, that."""
        return self.at("arrival", "pass", "departure", type=type)


def stops(events: Iterable[Sighting]) -> list[Stop]:
    """The locations of a train in the order in which it comes to them: by plan where there is one, else by what is known."""
    found: dict[str, dict[tuple[str, str], Sighting]] = {}
    for one in events:
        found.setdefault(one.location, {})[one.event, one.type] = one
    made = [Stop(location, times) for location, times in found.items()]
    shift_s = _shift(made)

    def place(stop: Stop) -> tuple[int, str]:
        planned = min((one.at_s for (_, type), one in stop.times.items() if type == "planned"), default=None)
        if planned is not None:
            return planned, stop.location
        # beside planned stops an unplanned one stands where its own time would be in the plan
        return min(one.at_s for one in stop.times.values()) - shift_s, stop.location

    return sorted(made, key=place)


def _shift(made: Iterable[Stop]) -> int:
    """How late the train is, by the newest location that has both a plan and another time."""
    late = [
        (real, real - planned)
        for stop in made
        if (planned := stop.arrived("planned")) is not None
        and (real := stop.arrived("actual") or stop.arrived("forecast")) is not None
    ]
    return max(late)[1] if late else 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a train stands. place: where it was seen last, "" before; away: whether it has left there. next: the location
    after that, "" at the end. delay_s: behind the plan (before it where negative) by the newest that is known, None without
    a plan. arrives_s, arrived_s, leaves_s: at the port: expected, really, really left."""

    status: Status
    place: str
    away: bool
    next: str
    delay_s: int | None
    expected_s: int | None
    arrived_s: int | None
    left_s: int | None
    planned_s: int | None


def standing(events: Sequence[Sighting], port: Collection[str], run: Mapping[str, Any]) -> Standing:
    """Where a train stands. port: the locations that make up the desk's port."""
    way = stops(events)
    seen = newest(events)
    at = next((i for i, stop in enumerate(way) if seen is not None and stop.location == seen.location), -1)
    away = seen is not None and any((event, "actual") in way[at].times for event in ONWARD)
    ours = [i for i, stop in enumerate(way) if stop.location in port]
    arrived_s = expected_s = left_s = planned_s = None
    status: Status = "elsewhere"
    if ours:
        here, last = way[ours[0]], way[ours[-1]]
        arrived_s = next((at_s for i in ours if (at_s := way[i].arrived()) is not None), None)
        expected_s = here.at("arrival", "pass", "departure")
        planned_s = here.arrived("planned")
        left_s = last.at(*ONWARD, type="actual")
        ends = ours[-1] == len(way) - 1
        if left_s is None and ends:
            left_s = max(
                (one.at_s for (event, type), one in last.times.items() if event in ENDS and type == "actual"),
                default=None,
            )
        gone = left_s is not None or at > ours[-1]
        # seen behind the port, it has been there, told or not
        status = "gone" if gone else "at_port" if arrived_s is not None or at >= ours[0] else "due"
    elif len({*(stop.location for stop in way), run.get("origin"), run.get("destination")} - {None}) < 2:
        # where it goes is not known: whoever sends its messages here thinks that it comes
        status = "due"
    elif run.get("destination") in port or (run.get("origin") in port and seen is None):
        status = "due"
    if run.get("cancelled"):
        status = "cancelled"
    return Standing(
        status,
        seen.location if seen is not None else "",
        away,
        way[at + 1].location if at + 1 < len(way) else "",
        _delay(way),
        expected_s,
        arrived_s,
        left_s,
        planned_s,
    )


def _delay(way: Sequence[Stop]) -> int | None:
    """Seconds behind the plan, by the newest event that has a plan and has happened; else by the next forecast."""
    for kind, choose in (("actual", max), ("forecast", min)):
        pairs = [
            (one.at_s, one.at_s - planned.at_s)
            for stop in way
            for (event, type), one in stop.times.items()
            if type == kind and (planned := stop.times.get((event, "planned"))) is not None
        ]
        if pairs:
            return choose(pairs)[1]
    return None


def direction_of(origin_country: str, destination_country: str, home: str) -> str:
    """Import, export or transit by the countries of a train's ends; "" where that does not tell."""
    if not origin_country or not destination_country or origin_country == destination_country:
        return ""
    return "export" if origin_country == home else "import" if destination_country == home else "transit"
