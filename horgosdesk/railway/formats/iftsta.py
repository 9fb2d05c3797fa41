"""UN/EDIFACT IFTSTA: the status of a consignment or of equipment, here of the train that it is on.

Which status means which event of a train is data: sts.csv, the desk's own before the shipped one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.core.statuses import FILE, Status, Statuses, read_statuses
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.railway.edifact import Segment, Time, get, segments_of, times_of
from horgosdesk.railway.formats import Bad, Context
from horgosdesk.railway.values import (
    grams,
    lacking,
    names_nothing,
    number,
    place,
    refuse_large,
    unknown,
)

NAME = "UN/EDIFACT IFTSTA"
ORDER = 30

KIND = "status"

_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:UNA.{6}\s*)?UN[BH][^A-Za-z0-9\s]", re.DOTALL)
_ACTS: Mapping[str, Literal["change", "delete"]] = {
    **dict.fromkeys(("1", "3", "17"), "delete"),
    **dict.fromkeys(("4", "5", "18", "20", "21"), "change"),
}
"""What BGM's message function (1225) does to an earlier message; all others tell something new."""
_WHOLE = {"1", "3", "5", "17", "18"}
"""Functions after which nothing of the earlier message stands; the other changes change a part of it."""
_ORIGINAL = {"7", "9"}
"""Functions of the one message that has a document number to itself."""
_RAIL = re.compile(r"2[0-9]?")
"""Mode of transport by UN/ECE recommendation 19."""

_AT = ("334", "78", "7")
"""DTM qualifiers (2005) of the time of a status: of its change, of the event, effective."""
_MEANT: Mapping[str, tuple[str, str]] = {
    "132": ("arrival", "forecast"),
    "133": ("departure", "forecast"),
    "178": ("arrival", "actual"),
    "186": ("departure", "actual"),
    "189": ("departure", "planned"),
    "232": ("arrival", "planned"),
}
"""DTM qualifiers that say themselves of what they are the time, and whether it is planned."""
_READ = {"137", *_AT, *_MEANT}
_HERE = ("175", "14")
"""LOC qualifiers (3227) of where something happens: activity location, location of goods."""
_FROM, _TO = ("5", "9"), ("8", "7", "11", "12")
"""Of a leg: place of departure or loading; place of destination, delivery or discharge."""
_PREPARED = re.compile("(?:20)?([0-9]{2})([0-9]{2})([0-9]{2}) ([0-9]{2})([0-9]{2})")
"""Date and time of UNB, the year in two digits or four."""
_MOST_LOADS = 100_000
"""Wagons and containers of one message, counted for each train that it tells of."""
_UNITS = {"KGM": 1000, "TNE": 1_000_000, "GRM": 1}
_GROSS, _TARE = ("G", "AAB", "VGM"), ("T",)
"""What is measured (6313): gross weight of goods or of a whole unit; tare."""


def recognises(head: bytes) -> bool:
    """Whether bytes that begin so are an interchange or a message of EDIFACT."""
    return _OPENING.match(head) is not None


def read(data: bytes, context: Context) -> Iterator[Message | Bad]:
    """The messages of an interchange; after them a Bad if it is cut short. Problem when it has no message."""
    refuse_large(data, context.name, context.limits)
    segments, whole = segments_of(data, context.name, context.limits)
    if not any(one[0][0] == "UNH" for one in segments):
        raise Problem(
            "edifact-none",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} is EDIFACT but has no message in it (UNH). Ask the sender to send it again."
            ),
            file=context.name,
        )
    return _messages(segments, whole, context, statuses(context.folder))


# Messages of an interchange


@dataclass(frozen=True, slots=True)
class _Interchange:
    """What UNB says. sent: None where it does not say when."""

    sender: str = ""
    reference: str = ""
    sent: Time | None = None


def _messages(segments: Sequence[Segment], whole: bool, context: Context, table: Statuses) -> Iterator[Message | Bad]:
    interchange = _Interchange()
    opened, messages, groups = False, 0, 0
    inside: list[Segment] = []
    for segment in segments:
        tag = segment[0][0]
        if inside and tag in ("UNH", "UNB", "UNG", "UNE", "UNZ"):
            yield _cut(inside, interchange)
            inside = []
        if tag == "UNB":
            interchange = _interchange(segment)
            opened, messages, groups = True, 0, 0
        elif tag == "UNZ":
            if opened and get(segment, 0).lstrip("0") != str(groups or messages or ""):
                yield Bad(interchange.reference, KIND, _miscounted("UNZ", get(segment, 0), groups or messages))
            opened = False
        elif tag == "UNG":
            groups += 1
        elif tag == "UNH":
            messages += 1
            inside = [segment]
        elif inside:
            inside.append(segment)
            if tag == "UNT":
                yield from _message(inside, interchange, context, table)
                inside = []
    if inside:
        yield _cut(inside, interchange)
    elif opened or not whole:
        yield Bad(interchange.reference, KIND, _cut_short())


def _interchange(segment: Segment) -> _Interchange:
    day, clock = get(segment, 3), get(segment, 3, 1)
    match = _PREPARED.fullmatch(f"{day} {clock}")
    sent = Time(f"20{match[1]}-{match[2]}-{match[3]}", f"{match[4]}:{match[5]}") if match else None
    return _Interchange(get(segment, 1), get(segment, 4), sent)


def _cut(inside: Sequence[Segment], interchange: _Interchange) -> Bad:
    return Bad(f"{interchange.reference}/{get(inside[0], 0)}".strip("/"), KIND, _cut_short())


def _cut_short() -> Problem:
    return Problem(
        "edifact-cut",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The message or its interchange is cut short: UNT or UNZ is missing. Ask the sender to send it again.",
        ),
    )


def _miscounted(tag: str, told: str, found: int) -> Problem:
    return Problem(
        "edifact-count",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{tag} counts {told} where there are {found}: something was lost on the way. Ask the sender to send it again.",
        ),
        tag=tag,
        told=told[:20],
        found=found,
    )


# Parts of a message


@dataclass(slots=True)
class _Part:
    """A segment with those that belong to it: the head of a message, a consignment (CNI), a status (STS), a leg (TDT) or
    equipment (EQD). above: of a consignment the head, of a status its consignment."""

    segment: Segment
    above: "_Part | None" = None
    times: list[Segment] = field(default_factory=list)
    # what thousands of statuses ask of one leg or consignment is looked up at once: places by their qualifiers, the first
    # leg of each kind, and the times read
    places: dict[str, Segment] = field(default_factory=dict)
    legs: "dict[str, _Part]" = field(default_factory=dict)
    equipment: "list[_Part]" = field(default_factory=list)
    more: list[Segment] = field(default_factory=list)
    read: Mapping[str, Time] | None = None

    def upwards(self) -> "Iterator[_Part]":
        """The part and those above it."""
        part: _Part | None = self
        while part is not None:
            yield part
            part = part.above

    def told(self) -> Mapping[str, Time]:
        """Its times that are of use, by qualifier."""
        if self.read is None:
            self.read = {one: time for one, time in times_of(self.times).items() if one in _READ}
        return self.read


def _parts(segments: Sequence[Segment]) -> tuple[_Part, list[_Part]]:
    """The head of a message and its statuses."""
    head = consignment = current = inner = _Part(segments[0])
    statuses: list[_Part] = []
    for segment in segments[1:]:
        tag = segment[0][0]
        if tag == "CNI":
            consignment = current = inner = _Part(segment, head)
        elif tag == "STS":
            current = inner = _Part(segment, consignment)
            statuses.append(current)
        elif tag == "TDT":
            inner = _Part(segment)
            mode = get(segment, 2)
            current.legs.setdefault("rail" if _RAIL.fullmatch(mode) else "other" if mode else "", inner)
        elif tag == "EQD":
            inner = _Part(segment)
            current.equipment.append(inner)
        elif tag == "GID":
            # goods have places, times and weights of their own, which are not the train's
            inner = _Part(segment)
        elif tag == "LOC":
            inner.places.setdefault(get(segment, 0), segment)
        elif tag == "DTM":
            inner.times.append(segment)
        else:
            inner.more.append(segment)
    return head, statuses


def _location(segment: Segment, context: Context) -> str:
    code, name = get(segment, 1), get(segment, 1, 3)
    if not code and not name:
        raise lacking("place (LOC)")
    return place(context.places, f"locode:{code}", f"esr:{code}", f"taf:{code}", name, code)


# One message


def _message(
    segments: Sequence[Segment],
    interchange: _Interchange,
    context: Context,
    table: Statuses,
) -> Iterator[Message | Bad]:
    message_id = "/".join(filter(None, (interchange.reference, get(segments[0], 0))))
    try:
        if get(segments[0], 1) != "IFTSTA":
            raise unknown("message", get(segments[0], 1))
        counted = get(segments[-1], 0)
        if counted.lstrip("0") != str(len(segments)):
            raise _miscounted("UNT", counted, len(segments))
        head, statuses = _parts(segments[:-1])
        begin = next((one for one in head.more if one[0][0] == "BGM"), [["BGM"]])
        document, function = get(begin, 1), get(begin, 2)
        act = _ACTS.get(function, "new")
        if document and function in _ORIGINAL:
            message_id = document
        refers = _reference(head, "ACW") or document if function in _WHOLE else ""
        if not statuses:
            raise lacking("status (STS)")
        if act == "delete" and not refers:
            raise names_nothing()
        trains = _trains(statuses)
        # what is told of a consignment is told of each of its trains
        if sum(len(up.equipment) for of in trains.values() for up in _above(of)) > _MOST_LOADS:
            raise Problem(
                "feed-large",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}: one message tells of more than {most} loads. Ask the sender for it in several messages.",
                ),
                file=context.name,
                most=_MOST_LOADS,
            )
        carrier = _party(head, "CA")
        told = {train_no: _told(of, carrier, context, table) for train_no, of in trains.items()}
        sent = head.told().get("137") or interchange.sent
        # the clock of who is there, where no other is named
        there = next((event.location for one in told.values() for event in one["events"]), "")
        sent_s = sent.at(context.places.zone(there, context.zone)) if sent else context.at_s
        if not interchange.reference and message_id != document:
            message_id = "/".join(filter(None, (document, message_id, str(sent_s))))
        sender = interchange.sender or _party(head, "MS")
        made = [
            message(
                f"iftsta:{sender}" if sender else "iftsta",
                message_id if len(told) == 1 else f"{message_id}/{train_no}",
                KIND,
                train_no=train_no,
                sent_s=sent_s,
                act=act,
                refers=refers if len(told) == 1 or not refers else f"{refers}/{train_no}",
                **says,
            )
            for train_no, says in told.items()
        ]
    except Problem as problem:
        yield Bad(message_id, KIND, problem)
    else:
        yield from made


def _reference(head: _Part, qualifier: str) -> str:
    return next((get(one, 0, 1) for one in head.more if one[0][0] == "RFF" and get(one, 0) == qualifier), "")


def _party(head: _Part, qualifier: str) -> str:
    """The identifier of a party, else its name."""
    found = (one for one in head.more if one[0][0] == "NAD" and get(one, 0) == qualifier)
    return next((get(one, 1) or get(one, 2) or get(one, 3) for one in found), "")


def _trains(statuses: Sequence[_Part]) -> dict[str, list[_Part]]:
    """The statuses by the train they are of. One without a leg is of the only train there is; one by sea or road of none."""
    by_rail = any(get(one.segment, 0) == "RR" for up in _above(statuses) for one in up.equipment)
    found: dict[str, list[_Part]] = {}
    for part in statuses:
        leg = _leg(part, by_rail)
        if leg is not None or not any(up.legs for up in part.upwards()):
            train_no = leg and number(get(leg.segment, 1) or get(leg.segment, 7) or get(leg.segment, 7, 3))
            found.setdefault(train_no or "", []).append(part)
    nameless = found.pop("", [])
    if not found or (nameless and len(found) > 1):
        raise lacking("train by rail (TDT)")
    for parts in found.values():
        parts.extend(nameless)
    return found


def _leg(part: _Part, by_rail: bool = True) -> _Part | None:
    """The leg by train that a status is of. by_rail: whether one that names no mode is meant too."""
    for up in part.upwards():
        for kind, leg in up.legs.items():
            if kind == "rail" or (by_rail and not kind):
                return leg
    return None


def _above(of: Iterable[_Part]) -> Iterable[_Part]:
    """Some parts and those above them, each once."""
    return {id(up): up for part in of for up in part.upwards()}.values()


def _told(of: Sequence[_Part], carrier: str, context: Context, table: Statuses) -> dict[str, Any]:
    """Times, facts and wagons that the statuses of one train tell. carrier: where its leg names none."""
    events: dict[tuple[str, str, str], Event] = {}
    run: dict[str, Any] = {}
    for part in of:
        for event in _events(part, context, table):
            events[event.location, event.event, event.type] = event
        leg = _leg(part)
        if leg is None:
            continue
        run["operator"] = get(leg.segment, 4) or get(leg.segment, 4, 3) or carrier or run.get("operator", "")
        for fact, qualifiers in (("origin", _FROM), ("destination", _TO)):
            said = _first(leg.places, qualifiers)
            if said is not None:
                run[fact] = _location(said, context)
    return {"events": list(events.values()), "run": run, "loads": _loads(of)}


def _first(places: Mapping[str, Segment], qualifiers: Sequence[str]) -> Segment | None:
    """The place of the first of some qualifiers that there is."""
    return next((places[one] for one in qualifiers if one in places), None)


def _events(part: _Part, context: Context, table: Statuses) -> Iterator[Event]:
    """The event of a status, then the times that say themselves what they are of."""
    status = _status(part.segment, table)
    leg = _leg(part)
    times = part.told()
    here = _here(part, leg, status.event, context)
    zone = context.places.zone(here, context.zone)
    meant = [(here, *_MEANT[one], time) for one, time in times.items() if one in _MEANT]
    if leg is not None:
        for qualifier, time in leg.told().items():
            if qualifier in _MEANT:
                event, type_ = _MEANT[qualifier]
                said = _first(leg.places, _TO if event == "arrival" else _FROM)
                meant.append((_location(said, context) if said is not None else here, event, type_, time))
    if status.event:
        at = next((times[one] for one in _AT if one in times), None)
        if at is not None:
            if not here:
                raise lacking("place (LOC)")
            yield Event(here, status.event, status.type, at.at(zone, midnight=False))
        elif not any(event == status.event and time.clock for _, event, _, time in meant):
            raise lacking("time of its status (DTM 334)")
    for location, event, type_, time in meant:
        # the midnight of a day would be a guess
        if location and time.clock:
            yield Event(location, event, type_, time.at(context.places.zone(location, context.zone)))


def _here(part: _Part, leg: _Part | None, event: str, context: Context) -> str:
    """Where a status is of: the place that it names, else an end of its leg, else a place told of the consignment or all."""
    said = _first(part.places, _HERE) or next(iter(part.places.values()), None)
    if said is None and leg is not None:
        said = _first(leg.places, _FROM if event == "departure" else _TO) or next(iter(leg.places.values()), None)
    if said is None:
        said = next((one for up in part.upwards() for one in up.places.values()), None)
    return _location(said, context) if said is not None else ""


# Equipment


def _loads(of: Sequence[_Part]) -> list[Load] | None:
    """The wagons and containers of a train; None for fewer than two wagons or lone containers, which are no consist.

    A container stands on the wagon before it in its part of the message, or alone where there is none.
    """
    # by its number, as several statuses name the same; with the containers on it
    on: dict[str, tuple[_Part | None, dict[str, _Part]]] = {}
    for part in _above(of):
        wagon: tuple[_Part | None, dict[str, _Part]] | None = None
        for one in part.equipment:
            kind, said = get(one.segment, 0), number(get(one.segment, 1))
            if said and kind == "RR":
                wagon = on.setdefault(said, (one, {}))
                attached = (get(more, 1) for more in one.more if more[0][0] == "EQA" and get(more, 0) == "CN")
                wagon[1].update((unit, _Part(one.segment)) for unit in map(number, attached) if unit)
            elif said and kind == "CN":
                (wagon or on.setdefault(said, (None, {})))[1].setdefault(said, one)
    if len(on) < 2:
        return None
    return [
        load for position, (wagon_no, of) in enumerate(on.items(), start=1) for load in _on(position, wagon_no, *of)
    ]


def _on(position: int, wagon_no: str, wagon: _Part | None, units: Mapping[str, _Part]) -> Iterator[Load]:
    """The loads of one position: each container, or the wagon where it has none."""
    if not units:
        units = {"": wagon} if wagon is not None else {}
    for container_no, unit in units.items():
        # what a wagon weighs that has several containers says nothing of one of them
        said = [unit, *([wagon] if wagon is not None and len(units) == 1 else [])]
        yield Load(
            position,
            wagon_no if wagon is not None else "",
            container_no,
            seal=next(filter(None, map(_seals, said)), ""),
            gross_g=_measured(said, _GROSS),
            tare_g=_measured(said, _TARE),
        )


def _seals(part: _Part) -> str:
    return " ".join(get(one, 0) for one in part.more if one[0][0] == "SEL" and get(one, 0))


def _measured(parts: Iterable[_Part], what: Sequence[str]) -> int | None:
    """A weight of the first of some parts that tells it."""
    for part in parts:
        for one in part.more:
            if one[0][0] == "MEA" and get(one, 1) in what:
                unit = get(one, 2)
                if unit not in _UNITS:
                    raise unknown("MEA", unit)
                return grams(get(one, 2, 1), _UNITS[unit])
    return None


# Statuses as data


def statuses(folder: str) -> Statuses:
    """The table of the desk, else the shipped one.

    Problem naming file and line where it cannot be read.
    """
    file = resources.find(FILE, Path(folder) if folder else None)
    return _table(file, file.stat().st_mtime_ns)


@cache
def _table(file: Path, _changed: int) -> Statuses:
    return read_statuses(resources.read_text(file))


def _status(segment: Segment, table: Statuses) -> Status:
    code, codes, agency = (get(segment, 1, at).upper() for at in range(3))
    if not code:
        raise lacking("status (STS)")
    # the agency 6 is UN/ECE, whose list is meant where none is named
    named = "" if agency == "6" else ":".join(filter(None, (codes, agency)))
    found = table.get((named, code))
    if found is None:
        raise Problem(
            "sts-unknown",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The status {status} (STS) is not in the table {file}. Ask the sender what it means and add a line for it.",
            ),
            status=f"{named}:{code}".lstrip(":")[:40],
            file=FILE,
        )
    return found
