"""Digitraffic: Finland's open rail data, freight included; JSON of /trains and /compositions, over REST and MQTT.

Each message tells the whole train anew, and its `version` grows. Form: the public code of the service (tmfg/digitraffic-rail,
domain/train and domain/composition).
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import json_depth
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.railway.formats import Bad, Context
from horgosdesk.railway.values import MOST_TEXT, instant, lacking, number, place, refuse_large, service_day, unknown

NAME = "Digitraffic JSON"
ORDER = 20

SOURCE = "digitraffic"
COMPOSITIONS = "digitraffic-compositions"
"""A source of its own: of one source only the greatest version of a train counts, and these have other versions."""
ZONE = "Europe/Helsinki"
"""In which departureDate is a day."""
GAUGE = "1520"
"""Finland's 1524 mm, on which wagons of 1520 mm run."""

_OPENING = re.compile(r'\s*(?:\[\s*)?\{[^{}\[\]]*"(?:trainNumber|departureDate)"')
_TIMES = (("scheduledTime", "planned"), ("liveEstimateTime", "forecast"), ("actualTime", "actual"))
_EVENTS = {"ARRIVAL": "arrival", "DEPARTURE": "departure"}
_MOST_VERSION = 2**62
_FIRST_MS, _LAST_MS = 946_684_800_000, 4_102_444_800_000
"""From 2000 to 2100: newer versions of compositions are milliseconds since 1970."""

Row = Mapping[str, Any]


def recognises(head: bytes) -> bool:
    """Whether bytes that begin so are a train or a composition, or a list of them."""
    return _OPENING.match(head.decode(json.detect_encoding(head), "ignore").removeprefix("\ufeff")) is not None


def read(data: bytes, context: Context) -> Iterator[Message | Bad]:
    """The trains and compositions. Problem when it is no JSON, or neither an object nor a list."""
    refuse_large(data, context.name, context.limits, b",[{")
    deep = json_depth(data)
    if deep > context.limits.json_depth:
        raise context.limits.beyond("json-deep", "json_depth", context.name, deep)
    try:
        # half of a pair is no character, and no text can be kept that holds one: json would let it in
        text = data.decode(json.detect_encoding(data))
        found = json.loads(text)
        if "\\u" in text:
            json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise Problem(
            "json-broken",
            QT_TRANSLATE_NOOP(
                "Problem", "{file}: the JSON is broken or cut short ({detail}). Ask the sender to send it again."
            ),
            file=context.name,
            detail=str(error)[:120],
        ) from error
    trains = found if isinstance(found, list) else [found]
    return (_read(train, context) for train in trains)


def _read(train: Any, context: Context) -> Message | Bad:
    message_id, kind = "", "train"
    try:
        if not isinstance(train, dict):
            raise unknown("train", train)
        train_no = number(_text(train, "trainNumber"))
        if not train_no:
            raise lacking("trainNumber")
        day = service_day(_text(train, "departureDate"))
        version = train.get("version")
        if type(version) is not int or not 0 < version < _MOST_VERSION:
            raise lacking("version") if version is None else unknown("version", version)
        message_id = f"{day}/{train_no}/{version}"
        if "journeySections" in train:
            kind = "composition"
            source, told = COMPOSITIONS, _composition(train, day, version, context)
        else:
            source, told = SOURCE, _train(train, day, context)
        return message(source, message_id, kind, train_no=train_no, day=day, version=version, **told)
    except Problem as problem:
        return Bad(message_id, kind, problem)


def _text(of: Mapping[str, Any], name: str) -> str:
    """A text, or a number as text, up to MOST_TEXT of it; "" for none. Problem for anything else."""
    value = of.get(name)
    if value is None:
        return ""
    if type(value) not in (str, int):
        raise unknown(name, value)
    return str(value)[:MOST_TEXT]


def _objects(of: Mapping[str, Any], name: str) -> Sequence[Row]:
    value = of.get(name)
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise lacking(name) if value is None else unknown(name, value)
    return value


def _instant(of: Mapping[str, Any], name: str) -> int | None:
    text = of.get(name)
    if text is None:
        return None
    if type(text) is not str:
        raise unknown(name, text)
    return instant(text, ZONE)


def _location(row: Row, context: Context) -> str:
    code = row.get("stationShortCode")
    if type(code) is not str or not code:
        raise lacking("stationShortCode") if code is None else unknown("stationShortCode", code)
    code = code[:MOST_TEXT]
    country = _text(row, "countryCode").lower() or "fi"
    return place(context.places, f"{country}:{code}", f"uic:{_text(row, 'stationUICCode')}", code)


# Trains


def _train(train: Row, day: str, context: Context) -> dict[str, Any]:
    rows = _objects(train, "timeTableRows")
    sent_s = _sent(train, rows, day)
    if train.get("deleted"):
        return {"act": "delete", "sent_s": sent_s}
    cancelled = bool(train.get("cancelled"))
    # of a train that does not run at all the plan is still worth showing; of a part that it leaves out it is not
    kept = rows if cancelled else [row for row in rows if not row.get("cancelled")]
    events = list(_events(kept, context))
    run = {
        "operator": _text(train, "operatorShortCode"),
        "origin": _location(kept[0], context) if kept else "",
        "destination": _location(kept[-1], context) if kept else "",
        "cancelled": cancelled or None,
    }
    return {"sent_s": sent_s, "run": run, "events": events}


def _events(rows: Sequence[Row], context: Context) -> Iterator[Event]:
    """The times of some rows; a train that does not stop passes once, though it has a row for coming and one for going."""
    passed: Row | None = None
    for at, row in enumerate(rows):
        if row is passed:
            continue
        location = _location(row, context)
        said = row.get("type")
        event = _EVENTS.get(said) if isinstance(said, str) else None
        if event is None:
            raise unknown("type", said)
        both = (row,)
        if row.get("trainStopping") is False:
            event = "pass"
            follows = rows[at + 1] if at + 1 < len(rows) else {}
            if said == "ARRIVAL" and _same_pass(row, follows):
                both, passed = (row, follows), follows  # type: ignore[assignment]
        for name, type_ in _TIMES:
            for one in both:
                at_s = _instant(one, name)
                if at_s is not None:
                    yield Event(location, event, type_, at_s)
                    break


def _same_pass(row: Row, follows: Row) -> bool:
    return (
        follows.get("type") == "DEPARTURE"
        and follows.get("trainStopping") is False
        and follows.get("stationShortCode") == row.get("stationShortCode")
    )


def _sent(train: Row, rows: Sequence[Row], day: str) -> int:
    """When the service can have said so at the earliest, as it does not say when it did: the newest thing that happened,
    else when the timetable was accepted, else the midnight of the day. Estimates lie ahead and are no sign of it."""
    ready = [one for row in rows if isinstance(one := row.get("trainReady"), dict)]
    happened = [
        at_s
        for name, of in (("actualTime", rows), ("timestamp", ready))
        for one in of
        if (at_s := _instant(one, name)) is not None
    ]
    if happened:
        return max(happened)
    accepted = _instant(train, "timetableAcceptanceDate")
    return accepted if accepted is not None else instant(f"{day}T00:00", ZONE)


# Compositions


def _composition(train: Row, day: str, version: int, context: Context) -> dict[str, Any]:
    """Wagons and facts. Of several sections the wagons are those of the last, with which the train arrives."""
    sections = _objects(train, "journeySections")
    if not sections:
        raise lacking("journeySections")
    loads = sorted((_wagon(one) for one in _objects(sections[-1], "wagons")), key=lambda load: load.position)
    first, last = sections[0].get("beginTimeTableRow"), sections[-1].get("endTimeTableRow")
    run = {
        "operator": _text(train, "operatorShortCode"),
        "origin": _location(first, context) if isinstance(first, dict) else "",
        "destination": _location(last, context) if isinstance(last, dict) else "",
        "wagons": len(loads),
    }
    sent_s = version // 1000 if _FIRST_MS <= version < _LAST_MS else instant(f"{day}T00:00", ZONE)
    return {"sent_s": sent_s, "run": run, "loads": loads, "gauge": GAUGE}


def _wagon(said: Row) -> Load:
    position = said.get("location")
    if type(position) is not int or not 0 < position < 10_000:
        raise lacking("location") if position is None else unknown("location", position)
    return Load(position, number(_text(said, "vehicleNumber")))
