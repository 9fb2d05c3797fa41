"""TAF TSI XML: what a train did, is forecast to do, and is made of, as Europe's railways tell one another.

Elements are known by their local names: each version of the schema (ERA's taf_cat_complete.xsd) has a namespace of its own,
and some senders leave it out. A file holds one message, or a wrapper of any name (a common interface's envelope) with several.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Literal

from lxml import etree

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.railway.formats import Bad, Context
from horgosdesk.railway.values import (
    MOST_TEXT,
    grams,
    instant,
    lacking,
    names_nothing,
    number,
    place,
    refuse_large,
    service_day,
    unknown,
)

NAME = "TAF TSI XML"
ORDER = 10

KINDS = {
    "TrainRunningInformationMessage": "running",
    "TrainRunningForecastMessage": "forecast",
    # as a broker in use spells it
    "TrainRunningForcecastMessage": "forecast",
    "TrainCompositionMessage": "composition",
}
"""What is read; any other message of the family is told apart and refused by its name."""

Kids = Mapping[str, Any]
"""The first child of each local name."""

_OPENING = re.compile(rf"{'|'.join(KINDS)}|TAFTSI|taf-jsg\.info|<(?:[\w.-]+:)?MessageHeader[\s>]")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_BLANK = b" \t\r\n"
_PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    huge_tree=False,
    remove_comments=True,
    remove_pis=True,
    collect_ids=False,
)

_EVENTS: Mapping[str, str] = {"1": "arrival", "2": "departure", "3": "arrival", "4": "departure", "5": "pass"}
_UNSAID = "arrival"
"""Where the status is 00 or left out. Whatever the train does at a place, it has come there: no more is claimed, while a
departure or a pass would say that it has left."""
_ACTS: Mapping[str, Literal["new", "change", "delete"]] = {"": "new", "1": "new", "2": "change", "3": "delete"}
_DELAY = re.compile(
    r"(?P<sign>[+-]?)(?:(?P<plain>[0-9]{1,4})|PT(?:(?P<hours>[0-9]{1,3})H)?(?:(?P<minutes>[0-9]{1,4})M)?)"
)
"""Minutes as the schema has them ("+0010"), or an ISO duration ("PT10M"), as some systems write them."""
_POSITION = re.compile(r"[0-9]{1,4}")


def recognises(head: bytes) -> bool:
    """Whether bytes that begin so are XML of the family."""
    text = head.decode(_utf16(head) or "latin-1", "ignore").removeprefix("\ufeff").removeprefix("\xef\xbb\xbf")
    return text.lstrip().startswith("<") and _OPENING.search(text) is not None


def read(data: bytes, context: Context) -> Iterator[Message | Bad]:
    """The messages. Problem when it is no XML, has a DOCTYPE, is cut short or too large, or has no message in it."""
    root = _root(data, context)
    return _messages(root, context)


def _utf16(data: bytes) -> str:
    """The name of the UTF-16 that the bytes are in; "" where they are in none."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    return {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}.get(data[:2], "")


def _root(data: bytes, context: Context) -> Any:
    refuse_large(data, context.name, context.limits, b"<=")
    if encoding := _utf16(data):
        try:
            text = data.decode(encoding).removeprefix("\ufeff")
        except UnicodeDecodeError as error:
            raise _broken(context, 1, "UTF-16") from error
        data = _DECLARATION.sub("", text, count=1).encode()
    # a BOM is understood, blanks before the declaration are not
    data = data if data[:1] == b"<" else data.removeprefix(b"\xef\xbb\xbf").lstrip(_BLANK)
    if b"<!DOCTYPE" in data:
        raise _doctype(context)
    try:
        root = etree.fromstring(data, _PARSER)
    except etree.XMLSyntaxError as error:
        raise _broken(context, error.lineno or 1, (error.msg or "").partition(", line ")[0]) from error
    if root.getroottree().docinfo.internalDTD is not None:
        # in an encoding in which the bytes above did not look like it
        raise _doctype(context)
    return root


def _doctype(context: Context) -> Problem:
    return Problem(
        "xml-doctype",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} has a DOCTYPE, which no railway message needs and by which files do harm. It was not opened; ask the sender why it is there.",
        ),
        file=context.name,
    )


def _broken(context: Context, line: int, detail: str) -> Problem:
    return Problem(
        "xml-broken",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file}, line {line}: the XML is broken or cut short ({detail}). Ask the sender to send it again.",
        ),
        file=context.name,
        line=line,
        detail=detail[:120],
    )


# Elements


def _local(element: Any) -> str:
    tag: str = element.tag
    return tag[tag.find("}") + 1 :]


def _kids(element: Any) -> Kids:
    found: dict[str, Any] = {}
    if element is not None:
        for child in element.iterchildren(etree.Element):
            found.setdefault(_local(child), child)
    return found


def _all(element: Any, name: str) -> Iterator[Any]:
    return (child for child in element.iterchildren(etree.Element) if _local(child) == name)


def _text(kids: Kids, name: str) -> str:
    element = kids.get(name)
    text: str = (element.text if element is not None else None) or ""
    return text.strip()[:MOST_TEXT]


# Messages


def _messages(root: Any, context: Context) -> Iterator[Message | Bad]:
    found = _found(root)
    first = next(found, None)
    if first is None:
        raise Problem(
            "taf-none",
            QT_TRANSLATE_NOOP(
                "Problem", "{file} holds no message about a train; it is a “{root}”. Ask the sender what it is."
            ),
            file=context.name,
            root=_local(root)[:60],
        )
    return (_read(element, context) for element in chain([first], found))


def _found(root: Any) -> Iterator[Any]:
    """The messages at or below an element: those of KINDS, and others of the family by their header."""
    if _local(root) in KINDS:
        yield root
        return
    for element in root.iter(etree.Element):
        name = _local(element)
        if name in KINDS or (name.endswith("Message") and "MessageHeader" in _kids(element)):
            yield element


def _read(element: Any, context: Context) -> Message | Bad:
    name = _local(element)
    kids = _kids(element)
    header = _kids(kids.get("MessageHeader"))
    reference = _kids(header.get("MessageReference"))
    message_id = _text(reference, "MessageIdentifier")
    kind = KINDS.get(name, name)
    try:
        if name not in KINDS:
            raise unknown("message", name)
        if not message_id:
            raise lacking("MessageIdentifier")
        status = _text(kids, "MessageStatus").lstrip("0")
        if status not in _ACTS:
            raise unknown("MessageStatus", status)
        act = _ACTS[status]
        sent = _text(reference, "MessageDateTime") or _text(header, "MessageDateTimeCreated")
        refers = _text(header, "SenderReference") if act != "new" else ""
        if refers == message_id:
            refers = ""  # some write the name of the message itself there
        sender = _text(header, "Sender")
        told = (
            _composition(element, kids, act, context)
            if kind == "composition"
            else _running(element, kids, "actual" if kind == "running" else "forecast", act, sender, context)
        )
        if act == "delete" and not refers and not told.get("events"):
            raise names_nothing()
        return message(
            f"taf:{sender.zfill(4)}" if sender else "taf",
            message_id,
            kind,
            sent_s=instant(sent, _zone(told, context)) if sent else context.at_s,
            act=act,
            refers=refers,
            **_train(element, kids),
            **told,
        )
    except Problem as problem:
        return Bad(message_id, kind, problem)


def _zone(told: Mapping[str, Any], context: Context) -> str:
    """Of times in the header that name none: the clock of who is there."""
    events: list[Event] = told.get("events", [])
    there = events[0].location if events else told.get("run", {}).get("origin", "")
    return context.places.zone(there, context.zone)


def _train(element: Any, kids: Kids) -> dict[str, Any]:
    """Number and service day of the train."""
    of = kids.get("TrainOperationalIdentification")
    named = [_kids(one) for one in _all(element if of is None else of, "TransportOperationalIdentifiers")]
    by_type = {_text(one, "ObjectType"): one for one in reversed(named)}
    core = by_type.get("TR") or by_type.get("PA") or (named[0] if named else {})
    train_no = number(
        _text(_kids(kids.get("OperationalTrainNumberIdentifier")), "OperationalTrainNumber")
        or _text(kids, "OperationalTrainNumber")
        # padded with these to twelve characters
        or _text(core, "Core").strip("-*")
    )
    if not train_no:
        raise lacking("OperationalTrainNumber")
    day = _text(core, "StartDate")
    return {"train_no": train_no, "day": service_day(day) if day else ""}


def _location(element: Any, context: Context) -> str:
    kids = _kids(element)
    code = _text(kids, "LocationPrimaryCode")
    country = _text(kids, "CountryCodeISO").upper()
    name = _text(kids, "PrimaryLocationName")
    if not code and not name:
        raise lacking("LocationPrimaryCode")
    # a number to the schema, so that zeros in front are often left out
    return place(context.places, f"taf:{country}{code.zfill(5)}" if code else "", name)


def _running(
    element: Any, kids: Kids, type: Literal["actual", "forecast"], act: str, sender: str, context: Context
) -> dict[str, Any]:
    """Times and facts of a running message or a forecast."""
    events: list[Event] = []
    run: dict[str, str] = {"operator": _text(kids, "ResponsibleRU")}
    handover = _handover(kids, sender, context)
    for report in _all(element, "TrainLocationReport"):
        said = _kids(report)
        location = _location(said.get("Location"), context)
        zone = context.places.zone(location, context.zone)
        status = _text(said, "TrainLocationStatus").lstrip("0")
        event = _EVENTS.get(status, _UNSAID)
        if status and status not in _EVENTS:
            raise unknown("TrainLocationStatus", status)
        at = _text(said, "LocationDateTime")
        if not at and act != "delete":
            raise lacking("LocationDateTime")
        at_s = instant(at, zone) if at else None
        events.append(Event(location, event, type, at_s))
        if location == handover:
            events.append(Event(location, "handover", type, at_s))
        if act == "delete":
            continue  # a time is taken back, not the plan
        planned_s = _planned(said, at_s, zone)
        if planned_s is not None:
            events.append(Event(location, event, "planned", planned_s))
        if status in ("1", "2"):
            run["destination" if status == "1" else "origin"] = location
    if not events:
        raise lacking("TrainLocationReport")
    if handover and act != "delete":
        train = _kids(kids.get("OperationalTrainNumberIdentifier"))
        at = _text(train, "ScheduledTimeAtHandover") or _text(train, "ScheduledDateTimeAtTransfer")
        if at:
            planned_s = instant(at, context.places.zone(handover, context.zone))
            events.append(Event(handover, "handover", "planned", planned_s))
    return {"events": events, "run": run if act != "delete" else {}}


def _handover(kids: Kids, sender: str, context: Context) -> str:
    """Where the train goes over to another infrastructure manager, "" where the message names no other one."""
    to = _text(kids, "TransfereeIM")
    if not to or to.lstrip("0") == sender.lstrip("0") or "TransferPoint" not in kids:
        return ""
    return _location(kids["TransferPoint"], context)


def _planned(report: Kids, at_s: int | None, zone: str) -> int | None:
    """The plan as rearranged, else as first made, else what the delay says; None where nothing tells it."""
    at = _text(report, "BookedLocationDateTime") or _text(report, "ReferencedLocationDateTime")
    if at:
        return instant(at, zone)
    delay = _text(_kids(report.get("TrainDelay")), "AgainstBooked")
    if not delay or at_s is None:
        return None
    match = _DELAY.fullmatch(delay)
    if match is None:
        raise unknown("AgainstBooked", delay)
    minutes = int(match["plain"] or match["minutes"] or 0) + 60 * int(match["hours"] or 0)
    return at_s - 60 * (-minutes if match["sign"] == "-" else minutes)


def _composition(element: Any, kids: Kids, act: str, context: Context) -> dict[str, Any]:
    """Wagons and facts of a composition. Of several sections the wagons are those of the last, with which it arrives."""
    if act == "delete":
        return {}
    sections = list(_all(element, "TrainCompositionJourneySection"))
    if not sections:
        raise lacking("TrainCompositionJourneySection")
    journeys = [_kids(_kids(section).get("JourneySection")) for section in sections]
    actual = _kids(journeys[0].get("ResponsibilityActualSection"))
    loads, weights = _wagons(sections[-1])
    gross = [load for load in weights if load is not None]
    run: dict[str, Any] = {
        "operator": _text(actual, "ResponsibleRU"),
        "wagons": len(weights),
        "gross_g": sum(gross) if len(gross) == len(weights) else None,
        "loaded": any(gross) if len(gross) == len(weights) else True if any(gross) else None,
    }
    for fact, name, of in (
        ("origin", "JourneySectionOrigin", journeys[0]),
        ("destination", "JourneySectionDestination", journeys[-1]),
    ):
        if name in of:
            run[fact] = _location(of[name], context)
    return {"run": run, "loads": loads}


def _wagons(section: Any) -> tuple[list[Load], list[int | None]]:
    """The loads of a section in the order of the train, and what each wagon carries. Locomotives are not among them."""
    wagons: list[tuple[int, list[Load], int | None]] = []
    for count, data in enumerate(_all(section, "WagonData"), start=1):
        kids = _kids(data)
        said = _text(kids, "WagonTrainPosition") or str(count)
        if not _POSITION.fullmatch(said):
            raise unknown("WagonTrainPosition", said)
        wagon = number(_text(kids, "WagonNumberFreight"))
        if not wagon:
            raise lacking("WagonNumberFreight")
        gross = grams(_text(_kids(kids.get("WagonOperationalData")), "TotalLoadWeight"), 1000)
        tare = grams(_text(_kids(kids.get("WagonTechData")), "WagonWeightEmpty"), 1000)
        units = [number(_text(_kids(unit), "LoadUnitNumber")) for unit in _all(data, "IntermodalTransportData")]
        if len(units) < 2:
            loads = [Load(int(said), wagon, units[0] if units else "", gross_g=gross, tare_g=tare)]
        else:
            # the weight is that of all of them together; what each weighs is not told
            loads = [Load(int(said), wagon, unit) for unit in units]
        wagons.append((int(said), loads, gross))
    wagons.sort(key=lambda one: one[0])
    return [load for _, loads, _ in wagons for load in loads], [gross for _, _, gross in wagons]
