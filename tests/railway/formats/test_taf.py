"""TAF TSI XML: times, compositions and corrections; any namespace and encoding; and XML that means harm."""

import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Event, Load, Message, told
from horgosdesk.railway.formats import HEAD, Bad, Context, taf


def at(text: str) -> int:
    """UTC seconds of a time in UTC."""
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def one(data: bytes | str, context: Context) -> Message:
    """The only message, which must be a good one."""
    raw = data if isinstance(data, bytes) else data.encode()
    assert taf.recognises(raw[:HEAD])
    [message] = taf.read(raw, context)
    assert isinstance(message, Message), message.problem
    return message


def bad(data: str, context: Context) -> Bad:
    [found] = taf.read(data.encode(), context)
    assert isinstance(found, Bad)
    return found


@pytest.fixture
def running(samples: Path) -> str:
    return (samples / "running.xml").read_text("utf-8")


@pytest.fixture
def forecast(samples: Path) -> str:
    return (samples / "forecast.xml").read_text("utf-8")


@pytest.fixture
def composition(samples: Path) -> str:
    return (samples / "composition.xml").read_text("utf-8")


def put(text: str, element: str, value: str) -> str:
    """The text with another value in the first element of a name."""
    found, count = re.subn(f"(<{element}[^>]*>)[^<]*(?=</{element}>)", lambda match: match[1] + value, text, count=1)
    assert count
    return found


def without(text: str, element: str) -> str:
    found, count = re.subn(f"<{element}[ >].*?</{element}>", "", text, flags=re.DOTALL)
    assert count
    return found


# Running messages


def test_an_arrival_is_told_with_its_plan(running: str, context: Context) -> None:
    message = one(running, context)
    assert (message.source, message.message_id) == ("taf:2127", "7f5a3c10-b8d2-4a52-9f6e-0c1d2e3f4a5b")
    assert (message.kind, message.act, message.refers, message.version) == ("running", "new", "", 0)
    assert (message.train_no, message.day) == ("X8001", "2025-11-01")
    assert message.sent_s == at("2025-11-03 04:22:05")
    said = told(message.content)
    assert said.events == [
        Event("altynkol", "arrival", "actual", at("2025-11-03 04:21:30")),
        Event("altynkol", "arrival", "planned", at("2025-11-03 04:10:00")),
    ]
    assert said.run == {"operator": "2127"}
    assert said.loads is None


def test_a_forecast_at_the_border_is_of_the_hand_over_too(forecast: str, context: Context) -> None:
    message = one(forecast, context)
    assert message.kind == "forecast"
    assert told(message.content).events == [
        Event("border", "pass", "forecast", at("2025-11-03 06:52:00")),
        Event("border", "handover", "forecast", at("2025-11-03 06:52:00")),
        Event("border", "pass", "planned", at("2025-11-03 06:40:00")),
        Event("border", "handover", "planned", at("2025-11-03 06:40:00")),
    ]


def test_nobody_hands_a_train_over_to_himself(forecast: str, context: Context) -> None:
    message = one(put(forecast, "TransfereeIM", "2127"), context)
    assert {event.event for event in told(message.content).events} == {"pass"}


def test_a_hand_over_elsewhere_is_told_by_its_plan_only(forecast: str, context: Context) -> None:
    text = forecast.replace("<LocationPrimaryCode>70771<", "<LocationPrimaryCode>70770<", 1)
    handed = [event for event in told(one(text, context).content).events if event.event == "handover"]
    assert handed == [Event("border", "handover", "planned", at("2025-11-03 06:40:00"))]


@pytest.mark.parametrize(
    ("status", "event", "facts"),
    [
        ("01", "arrival", {"destination": "altynkol"}),
        ("02", "departure", {"origin": "altynkol"}),
        ("03", "arrival", {}),
        ("04", "departure", {}),
        ("05", "pass", {}),
        ("00", "arrival", {}),
        ("", "arrival", {}),
        ("5", "pass", {}),
    ],
)
def test_the_status_says_what_the_train_did(
    status: str, event: str, facts: dict[str, Any], running: str, context: Context
) -> None:
    said = told(one(put(running, "TrainLocationStatus", status), context).content)
    assert {one.event for one in said.events} == {event}
    assert said.run == {"operator": "2127", **facts}


def test_a_status_that_the_schema_leaves_open_is_refused(running: str, context: Context) -> None:
    assert "TrainLocationStatus “7”" in str(bad(put(running, "TrainLocationStatus", "07"), context).problem)


def test_without_a_booked_time_the_referenced_one_is_the_plan(running: str, context: Context) -> None:
    events = told(one(without(running, "BookedLocationDateTime"), context).content).events
    assert events[1] == Event("altynkol", "arrival", "planned", at("2025-11-03 03:55:00"))


@pytest.mark.parametrize(
    ("delay", "planned"),
    [
        ("+0011", "04:10:30"),
        ("-0004", "04:25:30"),
        ("0011", "04:10:30"),
        ("+0130", "02:11:30"),
        ("PT11M", "04:10:30"),
        ("-PT4M", "04:25:30"),
        ("PT1H30M", "02:51:30"),
        ("PT0M", "04:21:30"),
    ],
)
def test_without_any_plan_the_delay_tells_it(delay: str, planned: str, running: str, context: Context) -> None:
    text = without(without(running, "BookedLocationDateTime"), "ReferencedLocationDateTime")
    events = told(one(put(text, "AgainstBooked", delay), context).content).events
    assert events[1] == Event("altynkol", "arrival", "planned", at(f"2025-11-03 {planned}"))


def test_a_delay_that_cannot_be_read_is_named_where_it_is_needed(running: str, context: Context) -> None:
    text = put(running, "AgainstBooked", "late")
    assert len(told(one(text, context).content).events) == 2
    text = without(without(text, "BookedLocationDateTime"), "ReferencedLocationDateTime")
    assert "AgainstBooked “late”" in str(bad(text, context).problem)


def test_a_diversion_without_plan_and_delay_has_its_time_alone(running: str, context: Context) -> None:
    text = without(without(without(running, "BookedLocationDateTime"), "ReferencedLocationDateTime"), "TrainDelay")
    assert [event.type for event in told(one(text, context).content).events] == ["actual"]


@pytest.mark.parametrize(
    ("said", "utc"),
    [
        ("2025-11-03T09:21:30+05:00", "04:21:30"),
        ("2025-11-03T09:21:30+5:00", "04:21:30"),
        ("2025-11-03T09:21:30+0500", "04:21:30"),
        ("2025-11-03T04:21:30Z", "04:21:30"),
        ("2025-11-03T09:21:30.987+05:00", "04:21:30"),
        ("2025-11-03T09:21:30", "04:21:30"),
        (" 2025-11-03T09:21:30 ", "04:21:30"),
    ],
)
def test_offsets_come_in_many_forms_and_none_means_the_clock_of_the_place(
    said: str, utc: str, running: str, context: Context
) -> None:
    events = told(one(put(running, "LocationDateTime", said), context).content).events
    assert events[0].at_s == at(f"2025-11-03 {utc}")


def test_a_header_without_offset_is_by_the_clock_of_the_place(running: str, context: Context) -> None:
    message = one(put(running, "MessageDateTime", "2025-11-03T09:22:05.562"), context)
    assert message.sent_s == at("2025-11-03 04:22:05")


def test_a_place_that_nobody_knows_is_called_as_the_message_does(running: str, context: Context) -> None:
    text = put(put(running, "LocationPrimaryCode", "70999"), "PrimaryLocationName", "Сарыозек")
    assert told(one(text, context).content).events[0].location == "Сарыозек"
    text = without(put(running, "LocationPrimaryCode", "999"), "PrimaryLocationName")
    assert told(one(text, context).content).events[0].location == "taf:KZ00999"


def test_zeros_in_front_of_a_code_may_be_missing(running: str, context: Context) -> None:
    text = put(put(running, "LocationPrimaryCode", "7071"), "PrimaryLocationName", "x")
    assert told(one(text, context).content).events[0].location == "border"


def test_several_locations_are_told_by_one_message(running: str, context: Context) -> None:
    [report] = re.findall(r"<TrainLocationReport>.*</TrainLocationReport>", running, re.DOTALL)
    later = report.replace(">03<", ">04<").replace("T09:", "T10:")
    events = told(one(running.replace(report, report + later), context).content).events
    assert [(event.event, event.type) for event in events] == [
        ("arrival", "actual"),
        ("arrival", "planned"),
        ("departure", "actual"),
        ("departure", "planned"),
    ]


def test_the_number_of_the_train_is_taken_from_the_core_at_last(running: str, context: Context) -> None:
    assert one(without(running, "OperationalTrainNumberIdentifier"), context).train_no == "X8001"
    text = without(without(running, "OperationalTrainNumberIdentifier"), "TrainOperationalIdentification")
    assert "OperationalTrainNumber" in str(bad(text, context).problem)


def test_of_several_identifiers_that_of_the_train_names_the_day_then_that_of_the_path(
    running: str, context: Context
) -> None:
    assert one(running.replace(">TR<", ">RO<"), context).day == "2025-11-02"
    assert one(running.replace(">TR<", ">RO<").replace(">PA<", ">CR<"), context).day == "2025-11-02"
    assert one(without(running, "TrainOperationalIdentification"), context).day == ""
    assert one(running.replace(">2025-11-01<", ">2025-11-01+05:00<"), context).day == "2025-11-01"
    assert "2025-11-31" in str(bad(running.replace(">2025-11-01<", ">2025-11-31<"), context).problem)


# Corrections


def test_a_change_and_a_deletion_refer_to_what_they_are_about(running: str, context: Context) -> None:
    text = running.replace("<Sender ", "<SenderReference>the-first</SenderReference><Sender ")
    assert (one(text, context).act, one(text, context).refers) == ("new", "")
    change = one(put(text, "MessageStatus", "2"), context)
    assert (change.act, change.refers) == ("change", "the-first")
    assert len(told(change.content).events) == 2
    deletion = one(put(text, "MessageStatus", "3"), context)
    assert (deletion.act, deletion.refers) == ("delete", "the-first")


def test_a_deletion_takes_back_the_time_and_leaves_the_plan(running: str, context: Context) -> None:
    said = told(one(put(running, "MessageStatus", "3"), context).content)
    assert [(event.event, event.type) for event in said.events] == [("arrival", "actual")]
    assert not said.run
    text = without(put(running, "MessageStatus", "3"), "LocationDateTime")
    assert told(one(text, context).content).events == [Event("altynkol", "arrival", "actual", None)]


def test_a_message_never_refers_to_itself(running: str, context: Context) -> None:
    itself = "7f5a3c10-b8d2-4a52-9f6e-0c1d2e3f4a5b"
    text = running.replace("<Sender ", f"<SenderReference>{itself}</SenderReference><Sender ")
    assert one(put(text, "MessageStatus", "2"), context).refers == ""


def test_a_deletion_that_names_nothing_deletes_nothing(composition: str, context: Context) -> None:
    assert bad(put(composition, "MessageStatus", "3"), context).problem.code == "feed-delete"
    text = composition.replace("<Sender ", "<SenderReference>the-first</SenderReference><Sender ")
    assert one(put(text, "MessageStatus", "3"), context).refers == "the-first"


# Compositions


def test_a_composition_is_its_wagons_in_the_order_of_the_train(composition: str, context: Context) -> None:
    message = one(composition, context)
    said = told(message.content)
    assert (message.kind, message.train_no, message.day) == ("composition", "X8001", "2025-11-01")
    assert said.loads == [
        Load(1, "312745678911", "MSKU6011672", gross_g=24_150_000, tare_g=19_500_000),
        Load(2, "312745678903", "CSQU3054383"),
        Load(2, "312745678903", "TCLU1234568"),
        Load(3, "312745678929", gross_g=0, tare_g=19_500_000),
    ]
    assert said.gauge == "1435"
    assert said.run == {
        "operator": "2127",
        "origin": "Алматы-1",
        "destination": "altynkol",
        "wagons": 3,
        "gross_g": 52_550_000,
        "loaded": True,
    }


def test_eight_digits_run_on_the_wide_gauge_and_spaces_are_only_for_the_eye(composition: str, context: Context) -> None:
    text = re.sub(r"3127(4567)8(9..)<", r"5\1-\2<", composition)
    said = told(one(text, context).content)
    assert said.gauge == "1520"
    assert said.loads is not None and said.loads[0].wagon_no == "54567911"


def test_a_weight_that_is_not_told_makes_no_sum(composition: str, context: Context) -> None:
    said = told(one(composition.replace("<TotalLoadWeight>0</TotalLoadWeight>", ""), context).content)
    assert "gross_g" not in said.run
    assert said.run["loaded"] is True
    empty = told(one(re.sub(r"<TotalLoadWeight>\d+<", "<TotalLoadWeight>0<", composition), context).content)
    assert (empty.run["gross_g"], empty.run["loaded"]) == (0, False)


def test_of_several_sections_the_last_is_the_consist_that_arrives(composition: str, context: Context) -> None:
    [section] = re.findall(
        r"<TrainCompositionJourneySection>.*</TrainCompositionJourneySection>", composition, re.DOTALL
    )
    last = without(section, "WagonData").replace(
        "</TrainCompositionJourneySection>",
        "<WagonData><WagonNumberFreight>312745678903</WagonNumberFreight></WagonData></TrainCompositionJourneySection>",
    )
    last = last.replace("70770", "70771").replace("Алтынколь", "Хоргос (граница)")
    said = told(one(composition.replace(section, section + last), context).content)
    assert said.loads == [Load(1, "312745678903")]
    assert (said.run["origin"], said.run["destination"]) == ("Алматы-1", "border")


@pytest.mark.parametrize(
    ("element", "value", "named"),
    [
        ("WagonNumberFreight", "", "WagonNumberFreight"),
        ("WagonTrainPosition", "first", "WagonTrainPosition “first”"),
        ("TotalLoadWeight", "28 t", "“28 t” is no weight"),
    ],
)
def test_a_wagon_that_cannot_be_read_is_named(
    element: str, value: str, named: str, composition: str, context: Context
) -> None:
    assert named in str(bad(put(composition, element, value), context).problem)


# Files


def test_any_namespace_and_none_is_read(running: str, context: Context) -> None:
    plain = re.sub(r' xmlns(:ns0)?="[^"]*"| ns0:\w+="\d+"', "", running)
    prefixed = re.sub(r"<(/?)(?=[A-Z])", r"<\1ns0:", running).replace(' xmlns="http', ' xmlns:other="http')
    newer = running.replace("TAFTSI/3.5", "TAFTSI/9.9")
    for text in (plain, prefixed, newer):
        assert one(text, context) == one(running, context)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1251", "windows-1251"),
        ("koi8-r", "KOI8-R"),
        ("gb18030", "GB18030"),
    ],
)
def test_every_declared_encoding_is_read(encoding: str, declared: str, running: str, context: Context) -> None:
    text = running.replace("UTF-8", declared).replace("70770", "99999").replace("Алтынколь", "Сарыозек")
    assert told(one(text.encode(encoding), context).content).events[0].location == "Сарыозек"


def test_an_encoding_other_than_the_declared_one_is_said(running: str, context: Context) -> None:
    with pytest.raises(Problem, match="a file, line 41: the XML is broken") as raised:
        taf.read(running.encode("cp1251"), context)
    assert raised.value.code == "xml-broken"


def test_blanks_and_comments_before_the_message_do_no_harm(running: str, context: Context) -> None:
    declaration, rest = running.split("\n", 1)
    text = f"\r\n {declaration}<!-- from the broker --><?style none?>\n{rest}"
    assert one(text, context) == one(running, context)


def test_a_wrapper_holds_several_messages_and_a_bad_one_stops_no_other(
    running: str, forecast: str, composition: str, context: Context
) -> None:
    parts = [text.split("\n", 1)[1] for text in (running, put(forecast, "LocationDateTime", ""), composition)]
    other = "<TrainReadyMessage><MessageHeader/></TrainReadyMessage><UICMessage>x</UICMessage>"
    data = f"<Envelope><Body>{parts[0]}{parts[1]}</Body>{other}{parts[2]}</Envelope>".encode()
    assert taf.recognises(data[:HEAD])
    found = list(taf.read(data, context))
    assert [one.kind for one in found] == ["running", "forecast", "TrainReadyMessage", "composition"]
    assert [type(one) for one in found] == [Message, Bad, Bad, Message]
    assert [one.message_id[:8] for one in found] == ["7f5a3c10", "8a6b4d21", "", "9b7c5e32"]


def test_a_forecast_as_a_broker_misspells_it_is_read(forecast: str, context: Context) -> None:
    assert one(forecast.replace("RunningForecast", "RunningForcecast"), context) == one(forecast, context)


def test_a_time_that_no_day_has_is_named(running: str, context: Context) -> None:
    found = bad(put(running, "LocationDateTime", "2025-11-03T25:61:00+05:00"), context)
    assert (found.message_id[:8], found.kind) == ("7f5a3c10", "running")
    assert "2025-11-03T25:61:00" in str(found.problem)


@pytest.mark.parametrize(
    "element", ["MessageIdentifier", "Location", "LocationDateTime", "TrainLocationReport", "MessageHeader"]
)
def test_what_a_message_must_have_is_asked_for(element: str, running: str, context: Context) -> None:
    assert bad(without(running, element), context).problem.code == "feed-lacking"


def test_a_status_of_the_message_that_there_is_not_is_named(running: str, context: Context) -> None:
    assert "MessageStatus “9”" in str(bad(put(running, "MessageStatus", "9"), context).problem)


def test_a_sender_may_be_short_or_missing(running: str, context: Context) -> None:
    assert one(put(running, "Sender", "84"), context).source == "taf:0084"
    assert one(without(running, "Sender"), context).source == "taf"


def test_other_xml_is_not_recognised_and_other_files_neither() -> None:
    for data in (
        b"",
        b"<",
        b"<html><body/></html>",
        b"{}",
        b"UNA:+.? '",
        b"train,day\nTrainRunningInformationMessage,1",
    ):
        assert not taf.recognises(data)


def test_a_file_of_the_family_without_a_message_says_what_it_is(context: Context) -> None:
    with pytest.raises(Problem, match="“Codes”"):
        taf.read(b'<Codes xmlns="http://www.era.europa.eu/schemes/TAFTSI/3.5"/>', context)


# Harm


BILLION = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10 if at else "ha"}">' for at in range(10))


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://127.0.0.1:1/e.dtd"> %e;]>',
        f"<!DOCTYPE x [{BILLION}]>",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_refused_before_it_can_do_anything(
    doctype: str, encoding: str, running: str, context: Context
) -> None:
    text = running.replace("?>", f"?>{doctype}").replace("UTF-8", encoding).replace(">Алтынколь<", ">&e;&a9;<")
    data = text.encode(encoding)
    assert taf.recognises(data[:HEAD])
    began = time.thread_time()
    with pytest.raises(Problem) as raised:
        taf.read(data, context)
    assert raised.value.code == "xml-doctype"
    assert time.thread_time() - began < 1


def test_a_doctype_hidden_in_an_odd_encoding_is_refused_too(context: Context) -> None:
    data = b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x +AFsAXQA+-<TrainRunningInformationMessage/>'
    with pytest.raises(Problem) as raised:
        taf.read(data, context)
    assert raised.value.code in ("xml-doctype", "xml-broken")


def test_an_entity_of_nobody_is_broken_xml(running: str, context: Context) -> None:
    with pytest.raises(Problem) as raised:
        taf.read(running.replace(">Алтынколь<", ">&passwd;<").encode(), context)
    assert raised.value.code == "xml-broken"


@pytest.mark.parametrize(("piece", "count"), [(b" ", 64_000_000), (b"<b/>", 4_000_001)])
def test_a_file_too_large_is_refused_unread(piece: bytes, count: int, context: Context) -> None:
    data = b"<a>" + piece * count + b"</a>"
    began = time.thread_time()
    with pytest.raises(Problem, match="was not read") as raised:
        taf.read(data, context)
    assert raised.value.code == "feed-large"
    assert time.thread_time() - began < 5


def test_deep_nesting_is_broken_xml(context: Context) -> None:
    deep = b"<MessageHeader>" * 100_000
    with pytest.raises(Problem) as raised:
        taf.read(deep, context)
    assert raised.value.code == "xml-broken"


@pytest.mark.parametrize("sample", ["running.xml", "forecast.xml", "composition.xml"])
def test_a_message_cut_short_anywhere_is_broken_xml(sample: str, samples: Path, context: Context) -> None:
    whole = (samples / sample).read_bytes().rstrip()
    for length in range(len(whole)):
        with pytest.raises(Problem) as raised:
            taf.read(whole[:length], context)
        assert raised.value.code == "xml-broken"
