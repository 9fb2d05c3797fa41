"""IFTSTA: segments and their separators, code pages, what a status means, wagons and containers, corrections."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import EVENTS, TYPES, Event, Load, Message, told
from horgosdesk.railway.formats import HEAD, Bad, Context, iftsta

HEADER = "UNB+UNOC:3+KTZ+HORGOS+251103:0930+77'"
STATUS = ("CNI+1", "STS+1+24", "DTM+334:202511030905:203", "LOC+175+KZATK", "TDT+20+X8001+2")


def at(text: str) -> int:
    """UTC seconds of a time of 3 November in UTC."""
    return int(datetime.fromisoformat(f"2025-11-03 {text}").replace(tzinfo=UTC).timestamp())


def edi(*segments: str, begin: str = "BGM+23+ST1+9", sent: str = "DTM+137:202511030930:203") -> str:
    """An interchange of one message, counted as it should be."""
    body = ["UNH+1+IFTSTA:D:00B:UN", *filter(None, (begin, sent)), *segments]
    return HEADER + "".join(f"{one}'" for one in (*body, f"UNT+{len(body) + 1}+1", "UNZ+1+77"))


def several(data: bytes | str, context: Context) -> list[Message | Bad]:
    raw = data if isinstance(data, bytes) else data.encode()
    assert iftsta.recognises(raw[:HEAD])
    return list(iftsta.read(raw, context))


def one(data: bytes | str, context: Context) -> Message:
    """The only message, which must be a good one."""
    [message] = several(data, context)
    assert isinstance(message, Message), message.problem
    return message


def bad(data: str, context: Context) -> Bad:
    [found] = several(data, context)
    assert isinstance(found, Bad)
    return found


def change(*segments: str, **replaced: str) -> str:
    """STATUS with some segments in place of those of the same tag."""
    return edi(*(replaced.get(part[:3], part) for part in STATUS), *segments)


# Messages


def test_an_interchange_is_read_message_by_message(samples: Path, context: Context) -> None:
    first, second = several((samples / "status.edi").read_bytes(), context)
    assert isinstance(first, Message) and isinstance(second, Message)
    assert (first.source, first.message_id, first.kind) == ("iftsta:KTZ", "ST20251103001", "status")
    assert (first.train_no, first.day, first.act, first.refers) == ("X8001", "", "new", "")
    assert first.sent_s == at("04:30")
    said = told(first.content)
    assert said.events == [
        Event("altynkol", "departure", "actual", at("04:05")),
        Event("horgos", "arrival", "forecast", at("07:15")),
    ]
    assert said.run == {"operator": "KTZ", "origin": "Almaty-1", "destination": "horgos"}
    assert said.gauge == "1520"
    assert said.loads == [
        Load(1, "52345675", "CSQU3054383", "KZ778899", gross_g=28_400_500),
        Load(1, "52345675", "TCLU1234568", gross_g=24_150_000),
        Load(2, "52345683", gross_g=61_200_000),
        Load(3, "52345691", "MSKU6011672"),
    ]
    assert (second.message_id, second.train_no, second.act, second.refers) == (
        "4711/2",
        "X8003",
        "change",
        "ST20251103000",
    )
    assert told(second.content).events == [Event("altynkol", "arrival", "actual", at("04:05"))]


@pytest.mark.parametrize(
    ("dtm", "utc"),
    [
        ("DTM+334:202511030905:203", "04:05:00"),
        ("DTM+334:20251103090531:204", "04:05:31"),
        ("DTM+334:202511031205?+0800:205", "04:05:00"),
        ("DTM+334:202511030405UTC:303", "04:05:00"),
        ("DTM+334:202511030905?+05:303", "04:05:00"),
        ("DTM+334:2511030905:201", "04:05:00"),
        ("DTM+334:202511030905", "04:05:00"),
        ("DTM+334:20251103:102'DTM+334:0905:401", "04:05:00"),
        ("DTM+334:090531:402'DTM+334:20251103:102", "04:05:31"),
        ("DTM+7:202511030905:203", "04:05:00"),
        ("DTM+186:202511030905:203", "04:05:00"),
    ],
)
def test_times_come_in_many_formats(dtm: str, utc: str, context: Context) -> None:
    parts = [part if part[:3] != "DTM" else dtm for part in STATUS]
    message = one(edi(*"'".join(parts).split("'")), context)
    assert told(message.content).events == [Event("altynkol", "departure", "actual", at(utc))]


@pytest.mark.parametrize(
    ("dtm", "named"),
    [
        ("DTM+334:202511032561:203", "2025-11-03T25:61"),
        ("DTM+334:20251103:102", "no time of day"),
        ("DTM+334:202511030405CST:303", "CST"),
        ("DTM+334:yesterday:203", "DTM “yesterday”"),
        ("DTM+334:4:805", "DTM 334"),
    ],
)
def test_a_time_that_cannot_be_is_named(dtm: str, named: str, context: Context) -> None:
    assert named in str(bad(change(DTM=dtm), context).problem)


def test_times_that_say_themselves_what_they_are_of_are_told_beside_the_status(context: Context) -> None:
    text = change(
        "LOC+5+KZATK",
        "LOC+8+CNHRS",
        "DTM+133:202511030900:203",
        "DTM+189:202511030850:203",
        "DTM+232:202511031400:203",
        "DTM+132:202511031455:203",
    )
    assert told(one(text, context).content).events == [
        Event("altynkol", "departure", "actual", at("04:05")),
        Event("altynkol", "departure", "forecast", at("04:00")),
        Event("altynkol", "departure", "planned", at("03:50")),
        Event("horgos", "arrival", "planned", at("06:00")),
        Event("horgos", "arrival", "forecast", at("06:55")),
    ]


def test_a_day_alone_is_no_forecast(context: Context) -> None:
    assert len(told(one(change("LOC+8+CNHRS", "DTM+132:20251103:102"), context).content).events) == 1


@pytest.mark.parametrize(
    ("places", "location"),
    [
        (("LOC+175+KZATK", "TDT+20+X8001+2", "LOC+8+CNHRS"), "altynkol"),
        (("LOC+25+CNHRS", "LOC+14+707701", "TDT+20+X8001+2"), "altynkol"),
        (("LOC+125+:::Алтынколь", "TDT+20+X8001+2"), "altynkol"),
        (("TDT+20+X8001+2", "LOC+8+CNHRS", "LOC+5+KZ70770"), "altynkol"),
        (("TDT+20+X8001+2", "LOC+125+KZATK"), "altynkol"),
        (("LOC+175+KZXYZ::6:Сарыозек", "TDT+20+X8001+2"), "Сарыозек"),
        (("LOC+175+KZXYZ", "TDT+20+X8001+2"), "KZXYZ"),
    ],
)
def test_the_place_is_that_of_the_status_or_of_its_leg(
    places: tuple[str, ...], location: str, context: Context
) -> None:
    message = one(edi(*STATUS[:3], *places), context)
    assert told(message.content).events[0].location == location


def test_what_the_head_tells_goes_for_every_status(context: Context) -> None:
    head = ("LOC+5+KZATK", "TDT+20+X8001+2")
    text = edi(*head, "CNI+1", "STS+1+1", "DTM+334:202511030905:203", "STS+1+24", "DTM+334:202511031005:203")
    assert [(event.event, event.location) for event in told(one(text, context).content).events] == [
        ("arrival", "altynkol"),
        ("departure", "altynkol"),
    ]


def test_statuses_of_two_trains_are_two_messages(context: Context) -> None:
    other = [part.replace("X8001", "X8003") for part in STATUS]
    found = several(edi(*STATUS, *other), context)
    assert [(one.message_id, one.train_no) for one in found if isinstance(one, Message)] == [
        ("ST1/X8001", "X8001"),
        ("ST1/X8003", "X8003"),
    ]


@pytest.mark.parametrize(
    ("tdt", "train_no"),
    [
        ("TDT+20+x 8001+2", "X8001"),
        ("TDT+20++2+++++X8001", "X8001"),
        ("TDT+20++2+++++:::X8001", "X8001"),
        ("TDT+20+Х8001+20", "X8001"),
    ],
)
def test_the_train_is_the_journey_or_the_means_of_a_leg_by_rail(tdt: str, train_no: str, context: Context) -> None:
    assert one(change(TDT=tdt), context).train_no == train_no


@pytest.mark.parametrize("tdt", ["TDT+20+123+1", "TDT+20+123+10", "TDT+20+123+3", "TDT+20++2", "TDT+20+123"])
def test_what_goes_by_sea_or_road_or_without_a_number_is_no_train(tdt: str, context: Context) -> None:
    found = bad(change(TDT=tdt), context)
    assert (found.message_id, "TDT" in str(found.problem)) == ("ST1", True)


def test_a_leg_without_a_mode_is_by_rail_where_there_are_wagons(context: Context) -> None:
    assert one(change("EQD+RR+52345675", TDT="TDT+20+X8001"), context).train_no == "X8001"


# Statuses as data


def test_a_status_that_the_table_does_not_have_is_named(context: Context) -> None:
    found = bad(change(STS="STS+1+999"), context)
    assert (found.problem.code, "999" in str(found.problem)) == ("sts-unknown", True)
    assert "KTZ:A1" in str(bad(change(STS="STS+1+A1::KTZ"), context).problem)
    assert "status (STS)" in str(bad(change(STS="STS+1"), context).problem)
    assert "status (STS)" in str(bad(edi("CNI+1", "TDT+20+X8001+2"), context).problem)


def test_the_desks_own_table_wins(context: Context) -> None:
    own = Path(context.folder) / "sts.csv"
    own.write_text("list,code,event,type\nKTZ,A1,tranship_end,actual\n,24,departure,forecast\n", "utf-8")
    assert told(one(change(STS="STS+1+a1::KTZ"), context).content).events[0].event == "tranship_end"
    assert told(one(change(), context).content).events[0].type == "forecast"
    assert bad(change(STS="STS+1+1"), context).problem.code == "sts-unknown"


def test_a_line_of_the_desks_table_that_is_wrong_is_named(context: Context) -> None:
    (Path(context.folder) / "sts.csv").write_text("list;code;event;type\n;24;departed;actual\n", "utf-8")
    with pytest.raises(Problem, match=r"sts\.csv, line 2: “departed actual”"):
        several(change(), context)


def test_the_shipped_table_is_whole() -> None:
    table = iftsta.statuses("")
    assert table["", "1"] == iftsta.Status("arrival", "actual")
    assert table["", "24"] == iftsta.Status("departure", "actual")
    assert all(one.event in EVENTS and one.type in TYPES for one in table.values() if one.event)


def test_the_economic_commissions_own_list_is_the_one_that_is_meant_without_a_name(context: Context) -> None:
    assert one(change(STS="STS+1+24::6"), context).content == one(change(), context).content


def test_a_status_of_no_event_tells_facts_alone(context: Context) -> None:
    said = told(one(change(STS="STS+1+31"), context).content)
    assert (list(said.events), said.run) == ([], {})


def test_a_status_needs_time_and_place(context: Context) -> None:
    assert "DTM 334" in str(bad(edi(*(part for part in STATUS if part[:3] != "DTM")), context).problem)
    assert "LOC" in str(bad(edi(*(part for part in STATUS if part[:3] != "LOC")), context).problem)


# Equipment


def test_one_wagon_or_container_is_no_consist(context: Context) -> None:
    assert told(one(change("EQD+CN+CSQU3054383"), context).content).loads is None
    assert told(one(change("EQD+RR+52345675", "EQD+CN+CSQU3054383"), context).content).loads is None


def test_containers_alone_have_a_position_each(context: Context) -> None:
    said = told(one(change("EQD+CN+CSQU 305438-3", "EQD+CN+TCLU1234568", "EQD+TE+ABCD123"), context).content)
    assert said.loads == [Load(1, container_no="CSQU3054383"), Load(2, container_no="TCLU1234568")]


def test_equipment_that_several_statuses_name_is_there_once(context: Context) -> None:
    equipment = ("EQD+RR+52345675", "EQD+CN+CSQU3054383", "EQD+RR+52345683")
    said = told(one(edi(*STATUS, *equipment, "STS+1+31", *equipment), context).content)
    assert said.loads == [Load(1, "52345675", "CSQU3054383"), Load(2, "52345683")]


def test_a_wagons_own_weight_is_that_of_its_only_container(context: Context) -> None:
    text = change(
        *("EQD+RR+52345675", "MEA+WT+AAB+KGM:30000", "MEA+WT+T+TNE:22.5", "SEL+A1", "SEL+A2", "EQA+CN+CSQU3054383"),
        *("EQD+RR+52345683", "MEA+WT+AAB+KGM:40000", "EQA+CN+TCLU1234568", "EQA+CN+MSKU6011672"),
    )
    assert told(one(text, context).content).loads == [
        Load(1, "52345675", "CSQU3054383", "A1 A2", gross_g=30_000_000, tare_g=22_500_000),
        Load(2, "52345683", "TCLU1234568"),
        Load(2, "52345683", "MSKU6011672"),
    ]


@pytest.mark.parametrize(("mea", "named"), [("MEA+AAE+G+LBR:5", "MEA “LBR”"), ("MEA+AAE+G+KGM:much", "“much”")])
def test_a_weight_that_cannot_be_read_is_named(mea: str, named: str, context: Context) -> None:
    assert named in str(bad(change("EQD+RR+52345675", mea, "EQD+RR+52345683"), context).problem)


# Identity and corrections


@pytest.mark.parametrize(
    ("begin", "message_id", "act", "refers"),
    [
        ("BGM+23+ST1+9", "ST1", "new", ""),
        ("BGM+23+ST1+7", "ST1", "new", ""),
        ("BGM+23+ST1", "77/1", "new", ""),
        ("BGM+23", "77/1", "new", ""),
        ("BGM+23+ST1+5", "77/1", "change", "ST1"),
        ("BGM+23+ST1+4", "77/1", "change", ""),
        ("BGM+23+ST1+1", "77/1", "delete", "ST1"),
        ("BGM+23+ST2+1'RFF+ACW:ST1", "77/1", "delete", "ST1"),
    ],
)
def test_the_function_says_whether_it_is_new_changes_or_deletes(
    begin: str, message_id: str, act: str, refers: str, context: Context
) -> None:
    first, *more = begin.split("'")
    message = one(edi(*more, *STATUS, begin=first), context)
    assert (message.message_id, message.act, message.refers) == (message_id, act, refers)


def test_a_cancellation_that_names_nothing_cancels_nothing(context: Context) -> None:
    assert bad(edi(*STATUS, begin="BGM+23++1"), context).problem.code == "feed-delete"


def test_a_message_without_time_of_its_own_is_as_old_as_its_interchange(context: Context) -> None:
    assert one(edi(*STATUS, sent=""), context).sent_s == at("04:30")
    assert one(edi(*STATUS, sent="").replace("+251103", "+20251103"), context).sent_s == at("04:30")
    for strange in ("", "today", "251103:9", "2511031:0930"):
        assert one(edi(*STATUS, sent="").replace("251103:0930", strange), context).sent_s == context.at_s
    assert "25:61" in str(bad(edi(*STATUS, sent="").replace("0930", "2561"), context).problem)


def test_a_message_without_an_interchange_is_read(context: Context) -> None:
    text = change().removeprefix(HEADER).replace("UNZ+1+77'", "").replace("+9'", "'")
    message = one(text.replace("CNI+1", "NAD+MS+KTZ", 1), context)
    assert (message.source, message.message_id) == ("iftsta:KTZ", f"ST1/1/{at('04:30')}")


# Segments


def test_separators_are_those_that_una_names(context: Context) -> None:
    usual = one(change(), context)
    other = change().replace(":", "\0").replace("+", "|").replace("'", "~").replace("\0", "#")
    assert one("UNA#|.\\ ~" + other, context) == usual
    assert one("UNA:+.? '\r\n" + change().replace("'", "'\r\n"), context) == usual
    eighty = change()
    assert one("\n".join(eighty[at : at + 80] for at in range(0, len(eighty), 80)), context) == usual


def test_released_separators_belong_to_the_text(context: Context) -> None:
    said = told(one(change(LOC="LOC+175+:::A?+B?:C?'D?? ?E"), context).content)
    assert said.events[0].location == "A+B:C'D? E"


@pytest.mark.parametrize("una", ["UNA", "UNA++++++", "UNAabcdef", "UNA:+.? +"])
def test_separators_that_part_nothing_are_refused(una: str, context: Context) -> None:
    with pytest.raises(Problem, match="UNA"):
        iftsta.read((una + change()).encode() if len(una) > 3 else una.encode(), context)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "koi8-r", "cp866", "iso8859-5"])
def test_russian_is_read_whatever_its_code_page(encoding: str, context: Context) -> None:
    text = change("FTX+AAI+++Прибыл на станцию назначения", LOC="LOC+175+:::Алтынколь")
    assert one(text.encode(encoding), context) == one(text, context)
    assert told(one(text, context).content).events[0].location == "altynkol"


def test_chinese_and_latin_are_read_too(context: Context) -> None:
    text = change("FTX+AAI+++列车到达", LOC="LOC+175+:::霍尔果斯")
    assert told(one(text.encode("gb18030"), context).content).events[0].location == "horgos"
    text = change(LOC="LOC+175+:::Göteborg Kville")
    assert told(one(text.encode("latin-1"), context).content).events[0].location == "Göteborg Kville"


def test_a_message_of_another_kind_stops_no_other(context: Context) -> None:
    other = "UNH+9+CODECO:D:95B:UN'BGM+36+X+9'UNT+3+9'"
    first, second = several(change().replace("'UNH", f"'{other}UNH").replace("UNZ+1", "UNZ+2"), context)
    assert isinstance(first, Bad) and isinstance(second, Message)
    assert (first.message_id, "message “CODECO”" in str(first.problem)) == ("77/9", True)


def test_messages_in_a_group_are_read(context: Context) -> None:
    grouped = (
        change().replace("'UNH", "'UNG+IFTSTA+KTZ+HORGOS+251103:0930+77+UN+D:00B'UNH").replace("UNZ", "UNE+1+77'UNZ")
    )
    assert one(grouped, context) == one(change(), context)


def test_what_was_lost_on_the_way_is_missed(context: Context) -> None:
    assert "UNT counts 9" in str(bad(change().replace("CNI+1'", ""), context).problem)
    good, missed = several(change().replace("UNZ+1", "UNZ+2"), context)
    assert isinstance(good, Message) and isinstance(missed, Bad)
    assert (missed.message_id, "UNZ counts 2" in str(missed.problem)) == ("77", True)


def test_a_message_that_runs_into_the_next_is_cut_short(context: Context) -> None:
    text = change()
    twice = text.replace("UNT+9+1'UNZ+1+77'", text.removeprefix(HEADER).replace("UNZ+1", "UNZ+2"))
    first, second = several(twice, context)
    assert isinstance(first, Bad) and isinstance(second, Message)
    assert first.problem.code == "edifact-cut"


def test_an_interchange_cut_short_anywhere_says_so(samples: Path, context: Context) -> None:
    whole = (samples / "status.edi").read_bytes()
    for length in range(len(whole)):
        try:
            found = list(iftsta.read(whole[:length], context))
        except Problem as problem:
            assert problem.code in ("edifact-none", "feed-value")
        else:
            assert isinstance(found[-1], Bad)
            assert all(isinstance(one, Message) for one in found[:-1])


def test_an_interchange_without_messages_says_so(context: Context) -> None:
    with pytest.raises(Problem) as raised:
        iftsta.read(f"{HEADER}UNZ+0+77'".encode(), context)
    assert raised.value.code == "edifact-none"


def test_nothing_else_is_taken_for_edifact() -> None:
    for data in (b"", b"UN", b"UNB", b"UNBEKANNT,1", b"<UNH/>", b"{}", b"\xd0\xcf\x11\xe0", b"UNIT+1"):
        assert not iftsta.recognises(data)


def test_a_flood_of_separators_is_refused(context: Context) -> None:
    began = time.thread_time()
    with pytest.raises(Problem) as raised:
        iftsta.read(b"UNH+1+IFTSTA:D:00B:UN'" + b"+" * 5_000_000 + b"'", context)
    assert raised.value.code == "feed-large"
    assert time.thread_time() - began < 5


@pytest.mark.parametrize(
    "shared",
    [
        "TDT+20++1'" * 10_000,
        "TDT+20+X8001+2'" + "DTM+132:202511030800:203'" * 10_000,
        "TDT+20+X8001+2'" + "LOC+5+KZATK'" * 10_000,
        "EQD+CN+MSKU1234565'" * 10_000,
    ],
    ids=["legs", "times", "places", "containers"],
)
def test_what_thousands_of_statuses_share_is_not_read_for_each_of_them(shared: str, context: Context) -> None:
    own = ("STS+1+24", "DTM+334:202511030905:203", "LOC+175+KZATK", "TDT+20+X8001+2")
    begun = time.process_time()
    several(edi("CNI+1", *shared.split("'")[:-1], *own * 10_000), context)
    assert time.process_time() - begun < 10, "it took minutes when each looked through all of them"


def test_wagons_times_trains_without_end_are_refused(context: Context) -> None:
    wagons = (f"EQD+RR+{52_000_000 + number}" for number in range(1000))
    trains = (
        part
        for number in range(1000)
        for part in ("STS+1+24", "DTM+334:202511030905:203", "LOC+175+KZATK", f"TDT+20+X{number}+2")
    )
    assert bad(edi("CNI+1", *wagons, *trains), context).problem.code == "feed-large"
