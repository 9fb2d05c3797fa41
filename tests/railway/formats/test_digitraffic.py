"""Digitraffic: whole trains by version, passes once, cancelled parts and trains, compositions."""

import json
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Event, Load, Message, told
from horgosdesk.railway.formats import HEAD, Bad, Context, digitraffic


def at(text: str) -> int:
    """UTC seconds of a time of 3 November in UTC."""
    return int(datetime.fromisoformat(f"2025-11-03 {text}").replace(tzinfo=UTC).timestamp())


def several(said: Any, context: Context) -> list[Message | Bad]:
    raw = said if isinstance(said, bytes) else json.dumps(said).encode()
    assert digitraffic.recognises(raw[:HEAD])
    return list(digitraffic.read(raw, context))


def one(said: Any, context: Context) -> Message:
    """The only message, which must be a good one."""
    [message] = several(said, context)
    assert isinstance(message, Message), message.problem
    return message


def bad(said: Any, context: Context) -> Bad:
    [found] = digitraffic.read(json.dumps(said).encode(), context)
    assert isinstance(found, Bad)
    return found


@pytest.fixture
def train(samples: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((samples / "train.json").read_bytes())
    return found


@pytest.fixture
def composition(samples: Path) -> dict[str, Any]:
    found: list[dict[str, Any]] = json.loads((samples / "compositions.json").read_bytes())
    return found[0]


# Trains


def test_a_train_is_told_whole(samples: Path, context: Context) -> None:
    message = one((samples / "train.json").read_bytes(), context)
    assert (message.source, message.message_id) == ("digitraffic", "2025-11-03/5012/290000000123")
    assert (message.kind, message.train_no, message.day) == ("train", "5012", "2025-11-03")
    assert (message.act, message.version, message.refers) == ("new", 290000000123, "")
    said = told(message.content)
    assert said.events == [
        Event("vainikkala", "departure", "planned", at("04:10:00")),
        Event("vainikkala", "departure", "actual", at("04:21:37")),
        Event("LÄÄ", "pass", "planned", at("04:30:00")),
        Event("LÄÄ", "pass", "actual", at("04:41:05")),
        Event("KVX", "arrival", "planned", at("05:15:00")),
        Event("KVX", "arrival", "forecast", at("05:24:00")),
    ]
    assert said.run == {"operator": "vr", "origin": "vainikkala", "destination": "KVX"}


def test_it_is_as_old_as_the_newest_thing_that_happened(train: dict[str, Any], context: Context) -> None:
    assert one(train, context).sent_s == at("04:41:09")
    for row in train["timeTableRows"]:
        row.pop("actualTime", None)
    assert one(train, context).sent_s == at("04:02:11")
    train["timeTableRows"][0].pop("trainReady")
    assert one(train, context).sent_s == int(datetime(2025, 10, 30, 8, 15, tzinfo=UTC).timestamp())
    train.pop("timetableAcceptanceDate")
    # midnight in Finland
    assert one(train, context).sent_s == at("00:00") - 2 * 3600


def test_a_pass_that_only_one_of_its_rows_has_seen_is_told(train: dict[str, Any], context: Context) -> None:
    train["timeTableRows"][1].pop("actualTime")
    events = told(one(train, context).content).events
    assert Event("LÄÄ", "pass", "actual", at("04:41:09")) in events


def test_rows_of_two_stations_are_two_passes(train: dict[str, Any], context: Context) -> None:
    train["timeTableRows"][2]["stationShortCode"] = "LMX"
    passes = [event.location for event in told(one(train, context).content).events if event.event == "pass"]
    assert passes == ["LÄÄ", "LÄÄ", "LMX", "LMX"]


def test_a_train_that_does_not_run_keeps_its_plan(train: dict[str, Any], context: Context) -> None:
    train["cancelled"] = True
    for row in train["timeTableRows"]:
        row["cancelled"] = True
    said = told(one(train, context).content)
    assert said.run["cancelled"] is True
    assert Event("HMX", "arrival", "planned", at("06:30:00")) in said.events


def test_a_deleted_train_tells_nothing_but_that(train: dict[str, Any], context: Context) -> None:
    message = one(train | {"deleted": True}, context)
    assert (message.act, message.version, message.content) == ("delete", 290000000123, "{}")
    assert one(train | {"deleted": None}, context).act == "new"


def test_a_list_of_trains_is_a_message_each_and_a_bad_one_stops_no_other(
    train: dict[str, Any], composition: dict[str, Any], context: Context
) -> None:
    later = train | {"version": train["version"] + 1}
    found = several([train, {"trainNumber": 1, "departureDate": "soon"}, 5, later, composition], context)
    assert [type(one) for one in found] == [Message, Bad, Bad, Message, Message]
    assert [one.kind for one in found] == ["train", "train", "train", "train", "composition"]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"trainNumber": None}, "trainNumber"),
        ({"trainNumber": True}, "trainNumber “True”"),
        ({"departureDate": "2025-11-31"}, "2025-11-31"),
        ({"version": None}, "version"),
        ({"version": 0}, "version “0”"),
        ({"version": 2**70}, "version"),
        ({"version": "290000000123"}, "version"),
        ({"timeTableRows": None}, "timeTableRows"),
        ({"timeTableRows": [1]}, "timeTableRows"),
        ({"operatorShortCode": ["vr"]}, "operatorShortCode"),
    ],
)
def test_what_a_train_must_have_is_named(
    change: dict[str, Any], named: str, train: dict[str, Any], context: Context
) -> None:
    assert named in str(bad(train | change, context).problem)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"type": "HALT"}, "type “HALT”"),
        ({"type": ["ARRIVAL"]}, "type"),
        ({"stationShortCode": None}, "stationShortCode"),
        ({"stationShortCode": 5}, "stationShortCode “5”"),
        ({"scheduledTime": "2025-11-03T25:61:00.000Z"}, "2025-11-03T25:61:00.000Z"),
        ({"actualTime": 1762142400}, "actualTime “1762142400”"),
    ],
)
def test_what_a_row_must_have_is_named(
    change: dict[str, Any], named: str, train: dict[str, Any], context: Context
) -> None:
    changed = deepcopy(train)
    changed["timeTableRows"][0] |= change
    found = bad(changed, context)
    assert found.message_id == "2025-11-03/5012/290000000123"
    assert named in str(found.problem)


def test_a_train_without_rows_is_one_all_the_same(train: dict[str, Any], context: Context) -> None:
    assert told(one(train | {"timeTableRows": []}, context).content).run == {"operator": "vr"}


# Compositions


def test_a_composition_is_that_with_which_the_train_arrives(composition: dict[str, Any], context: Context) -> None:
    message = one([composition], context)
    said = told(message.content)
    assert (message.source, message.kind) == ("digitraffic-compositions", "composition")
    assert (message.message_id, message.version) == ("2025-11-03/5012/1762142400123", 1762142400123)
    assert message.sent_s == 1762142400
    assert said.loads == [Load(2, "312745678903"), Load(3, "312745678911")]
    assert said.gauge == "1520"
    assert said.run == {"operator": "vr", "origin": "vainikkala", "destination": "KVX", "wagons": 2}


def test_an_older_version_is_no_time(composition: dict[str, Any], context: Context) -> None:
    assert one(composition | {"version": 285835131617}, context).sent_s == at("00:00") - 2 * 3600


@pytest.mark.parametrize(
    "sections", [None, [], {}, [{"wagons": None}], [{"wagons": [{"location": 0}]}], [{"wagons": [{"location": "2"}]}]]
)
def test_a_composition_that_cannot_be_read_is_refused(
    sections: Any, composition: dict[str, Any], context: Context
) -> None:
    assert bad(composition | {"journeySections": sections}, context).kind == "composition"


# Files


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_every_encoding_of_json_is_read(encoding: str, samples: Path, train: dict[str, Any], context: Context) -> None:
    data = (samples / "train.json").read_text("utf-8").encode(encoding)
    assert one(data, context) == one(train, context)
    assert one(b"\r\n [" + json.dumps(train).encode() + b"]", context) == one(train, context)


@pytest.mark.parametrize("sample", ["train.json", "compositions.json"])
def test_json_cut_short_anywhere_is_broken(sample: str, samples: Path, context: Context) -> None:
    whole = (samples / sample).read_bytes().rstrip()
    for length in range(len(whole)):
        with pytest.raises(Problem) as raised:
            digitraffic.read(whole[:length], context)
        assert raised.value.code == "json-broken"


@pytest.mark.parametrize(
    "data",
    [
        b'{"trainNumber":1,"departureDate":"2025-11-03","version":1,"operatorShortCode":"\\ud800","timeTableRows":[]}',
        b'{"trainNumber":' + b"9" * 5000 + b"}",
        b'{"trainNumber":' + b"[" * 100_000,
        b'{"trainNumber":1,"trainType":"\xd0"}',
        b'{"trainNumber":"\xed\xa0\x80","departureDate":"2025-11-03","version":1}',
        b'{"trainNumber":1,"departureDate":"2025-11-03","version":"\xed\xa0\x80"}',
        '{"trainNumber":1,"departureDate":"2025-11-03","version":1,"timeTableRows":"\\ud800"}'.encode("utf-16"),
        '{"trainNumber":1,"timeTableRows":"\ud800"}'.encode("utf-16-le", "surrogatepass"),
    ],
)
def test_what_json_allows_but_nothing_can_hold_is_broken(data: bytes, context: Context) -> None:
    with pytest.raises(Problem) as raised:
        digitraffic.read(data, context)
    assert raised.value.code in ("json-broken", "json-deep")


def test_of_a_name_as_long_as_a_book_the_beginning_is_kept(train: dict[str, Any], context: Context) -> None:
    rows = [{**row, "stationShortCode": "S" * 100_000} for row in train["timeTableRows"]]
    read = one({**train, "operatorShortCode": "o" * 100_000, "timeTableRows": rows}, context)
    assert isinstance(read, Message)
    says = told(read.content)
    assert says.run["operator"] == "o" * 255
    assert len(says.run["origin"]) < 300
    assert all(len(event.location) < 300 for event in says.events)


def test_a_flood_of_values_is_refused(context: Context) -> None:
    with pytest.raises(Problem) as raised:
        digitraffic.read(b"[" + b"{}," * 4_000_000 + b"{}]", context)
    assert raised.value.code == "feed-large"


def test_other_json_is_not_recognised() -> None:
    for data in (b"", b"[]", b"{}", b'{"train":1}', b'[{"rows":[{"trainNumber":1}]}]', b'"trainNumber"', b"UNA:+.? '"):
        assert not digitraffic.recognises(data)
