"""What the railway tells, whatever the format: one message about one train, with times, facts and wagons in it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, ClassVar

from horgosdesk.core.identifiers import read_train_no
from horgosdesk.core.identity import message_uid
from horgosdesk.core.subject import Subject

EVENTS = (
    "arrival",
    "departure",
    "pass",
    "handover",
    "tranship_start",
    "tranship_end",
    "inspect_start",
    "inspect_end",
    "release",
)
"""What can happen to a train at a location."""
TYPES = ("planned", "forecast", "actual")
ACTS = ("new", "change", "delete")
DESK = "desk"
"""The source of what an officer typed."""
GAUGES = ("1435", "1520")
_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


@dataclass(frozen=True, slots=True)
class Event:
    """A time of a train at a location. at_s: UTC seconds since 1970, None where the message takes the time back.

    location: a code of locations.csv, else what the message calls the place.
    """

    location: str
    event: str
    type: str
    at_s: int | None


@dataclass(frozen=True, slots=True)
class Load:
    """One wagon of a consist, or one container on it: a wagon with two containers is two loads of one position.

    gross_g, tare_g: in grams. from_wagon: the wagon of the other gauge that it was loaded from, where the paper says so.
    """

    position: int
    wagon_no: str = ""
    container_no: str = ""
    seal: str = ""
    goods: str = ""
    gross_g: int | None = None
    tare_g: int | None = None
    from_wagon: str = ""


LOAD_COLUMNS = tuple(field.name for field in fields(Load))
RUN = {
    "direction": str,
    "origin": str,
    "destination": str,
    "route": str,
    "operator": str,
    "gauge": str,
    "loaded": bool,
    "gross_g": int,
    "wagons": int,
    "cancelled": bool,
}
"""What is told of a train as a whole, and as which type. origin, destination: as Event.location."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message. It is never changed: what it says is corrected by another one that refers to it.

    source: who says it and how ("taf:2179", "digitraffic", "iftsta:KTZ", "table:horgos", "desk"); with message_id it names
    the message. day: the service day, "" where the message
    names none: see core.train. sent_s: when it was sent. refers:
    message_id of the one of the same source that it changes or deletes. version: above 0 where each message tells the whole
    train anew, and only the one with the greatest counts. content: see `Told`.
    """

    SUBJECT: ClassVar[str] = "message"

    uid: str
    source: str
    message_id: str
    kind: str
    train_no: str
    day: str = ""
    sent_s: int
    act: str = "new"
    refers: str = ""
    version: int = 0
    content: str
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts messages."""
        return ""


@dataclass(frozen=True)
class Told:
    """What a message says: facts of the train by RUN's names, events, and the whole consist of one gauge if any."""

    run: Mapping[str, Any]
    events: Sequence[Event]
    loads: Sequence[Load] | None = None
    gauge: str = ""

    @cached_property
    def text(self) -> str:
        """As the store keeps it; equal texts say the same."""
        return _canonical(
            {
                **({"run": dict(self.run)} if self.run else {}),
                **({"events": [[e.location, e.event, e.type, e.at_s] for e in self.events]} if self.events else {}),
                **({"gauge": self.gauge} if self.gauge else {}),
                **({"loads": [_lean(load) for load in self.loads]} if self.loads is not None else {}),
            }
        )


def told(content: str) -> Told:
    """What `Told.text` wrote."""
    read = json.loads(content)
    loads = read.get("loads")
    return Told(
        read.get("run", {}),
        [Event(*event) for event in read.get("events", ())],
        None if loads is None else [Load(**load) for load in loads],
        read.get("gauge", ""),
    )


def _lean(load: Load) -> dict[str, Any]:
    return {name: value for name in LOAD_COLUMNS if (value := getattr(load, name)) not in (None, "")}


def message(
    source: str,
    message_id: str,
    kind: str,
    *,
    train_no: str,
    sent_s: int,
    day: str = "",
    act: str = "new",
    refers: str = "",
    version: int = 0,
    run: Mapping[str, Any] | None = None,
    events: Iterable[Event] = (),
    loads: Iterable[Load] | None = None,
    gauge: str = "",
) -> Message:
    """A message as a format read it, or as an officer typed it. Its uid follows from source and message_id, so that the
    same message is the same record at every desk. ValueError for a word that is none of EVENTS, TYPES, ACTS or RUN."""
    facts = {name: value for name, value in (run or {}).items() if value not in (None, "")}
    happened = list(events)
    if act not in ACTS or not facts.keys() <= RUN.keys() or (gauge and gauge not in GAUGES):
        raise ValueError(f"{act} {sorted(facts)} {gauge}")
    if not all(one.event in EVENTS and one.type in TYPES for one in happened):
        raise ValueError(f"{happened}")
    wagons = None if loads is None else list(loads)
    return Message(
        uid=message_uid(source, message_id),
        source=source,
        message_id=message_id,
        kind=kind,
        train_no=read_train_no(train_no).value,
        day=day,
        sent_s=sent_s,
        act=act,
        refers=refers,
        version=version,
        content=Told(facts, happened, wagons, gauge or gauge_of(wagons or ())).text,
    )


def gauge_of(loads: Iterable[Load]) -> str:
    """The gauge that the wagons' numbers tell: 8 digits run on 1520 mm, China's 7 behind a class on 1435; "" if unsure."""
    digits = [
        sum(c.isdigit() for c in load.wagon_no) if load.wagon_no.isdigit() else 7 for load in loads if load.wagon_no
    ]
    wide, narrow = digits.count(8), len(digits) - digits.count(8)
    return "" if wide == narrow else "1520" if wide > narrow else "1435"


MESSAGE = Subject("message", "Message", Message, (), lambda values, _rules: values, lambda _values, _rules: [])
"""Messages are kept like every record; they come from formats and from an officer's line, never typed field by field."""
