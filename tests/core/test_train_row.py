"""Rows of stations' tables: what they must say, and the messages that come of them, the same whoever mails them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.fields import Rules
from horgosdesk.core.instants import iso, read_instant
from horgosdesk.core.message import Load, Message, Told, told
from horgosdesk.core.places import Places
from horgosdesk.core.train_row import TRAIN_ROW, TrainRow, consist, messages

ZONE = "Asia/Shanghai"
PLACES: Places = resources.places()
RULES = Rules(resources.codebook(), date(2025, 12, 3), now=datetime(2025, 12, 3, 4, tzinfo=UTC))


def s(text: str) -> int:
    return read_instant(text, ZONE).at_s


def row(**columns: Any) -> TrainRow:
    """A row; columns of times may be texts."""
    usual: dict[str, Any] = {"uid": "", "train_no": "X8044", "day": "2025-11-01"}
    given = {
        name: s(value) if name.endswith("_s") and isinstance(value, str) else value for name, value in columns.items()
    }
    return TrainRow(**(usual | given))


def made(*rows: TrainRow) -> list[Message]:
    return [one.message for one in messages(rows, PLACES, ZONE)]


def says(one: Message) -> Told:
    return told(one.content)


def codes(**texts: str) -> list[tuple[str | None, str, str]]:
    """What is wrong with a typed row: field, code, level."""
    values, wrong = TRAIN_ROW.read({"train_no": "X1", "day": "2025-11-01"} | texts, RULES)
    return [(one.field, one.code, one.level) for one in [*wrong, *TRAIN_ROW.problems(values, RULES)]]


# What a row must say


def test_an_event_a_wagon_and_a_fact_are_each_enough() -> None:
    assert codes(location="霍尔果斯", event="到达", at="2025-11-04 12:30") == []
    assert codes(location="Хоргос", arrival="2025-11-04 12:30") == []
    assert codes(wagon_no="52345675") == codes(container_no="TCLU1234568") == codes(origin="西安") == []


@pytest.mark.parametrize(
    ("written", "kept"),
    [("X8044次", "X8044"), ("№ 2501", "2501"), ("x 8044", "X8044"), ("Х8044", "X8044"), ("X8044次列车", "X8044")],
)
def test_the_number_of_a_train_is_kept_without_what_stands_around_it(written: str, kept: str) -> None:
    assert TRAIN_ROW.read({"train_no": written}, RULES)[0]["train_no"] == kept


@pytest.mark.parametrize("day", ["3", "11-3", "1103", "11月3日", "2-29"])
def test_a_day_without_its_year_is_another_one_a_year_later(day: str) -> None:
    assert ("day", "day-year-missing", "error") in codes(day=day, wagon_no="52345675")


def test_what_happened_cannot_be_to_come() -> None:
    wagon = {"wagon_no": "52345675"}
    assert codes(location="horgos", arrival="2025-12-03 14:00") == [("arrival", "actual-future", "error")]
    assert codes(**wagon, sent="2026-11-03") == [("sent", "actual-future", "error")]
    assert codes(location="horgos", arrival_planned="2025-12-04 14:00") == []
    assert codes(location="horgos", event="arrival", type="forecast", at="2025-12-04 14:00") == []
    assert codes(location="horgos", arrival="2025-12-03 12:30") == [], "the station's clock may be ahead of ours"


def test_several_containers_of_one_cell_are_each_looked_at() -> None:
    assert codes(container_no="TCLU1234568/MSKU1234560", gross_kg="30000") == [
        ("container_no", "container-check", "warning"),
        ("gross_kg", "weight-shared", "warning"),
    ]


@pytest.mark.parametrize("by", ["/", "\n", "、", "; ", "  ", "+"])
def test_containers_of_one_cell_are_parted_however_they_are_written(by: str) -> None:
    values, _ = TRAIN_ROW.read({"container_no": f"TCLU 123456-8{by}msku1234565"}, RULES)
    assert values["container_no"] == "TCLU1234568/MSKU1234565"


# Events


def test_a_row_of_an_event_is_a_message_with_the_facts_that_it_tells() -> None:
    (one,) = made(
        row(
            origin="西安站",
            destination="2501",
            wagons=50,
            gross_g=9,
            location="ст. Алтынколь",
            event="handover",
            at_s="2025-11-04 12:30",
        )
    )
    assert (one.kind, one.train_no, one.day, one.sent_s) == ("event", "X8044", "2025-11-01", s("2025-11-04 12:30"))
    assert says(one).run == {"origin": "xian", "destination": "2501", "wagons": 50, "gross_g": 9}
    assert says(one).events[0].location == "altynkol"


def test_a_station_may_be_told_by_its_number() -> None:
    known = next(one for one in PLACES.locations.values() if any(code.startswith("esr:") for code in one.codes))
    number = next(code for code in known.codes if code.startswith("esr:")).removeprefix("esr:")
    (one,) = made(row(location=number, arrival_s="2025-11-04 12:30"))
    assert says(one).events[0].location == known.code


def test_a_row_with_several_times_is_one_message() -> None:
    (one,) = made(
        row(
            location="horgos",
            arrival_planned_s="2025-11-04 12:00",
            arrival_s="2025-11-04 12:30",
            departure_forecast_s="2025-11-04 18:00",
        )
    )
    assert [(e.event, e.type) for e in says(one).events] == [
        ("arrival", "planned"),
        ("arrival", "actual"),
        ("departure", "forecast"),
    ]


def test_two_words_for_one_place_make_one_message() -> None:
    one, other = made(*(row(location=name, arrival_s="2025-11-04 12:30") for name in ("霍尔果斯", "Хоргос")))
    assert one == other


@pytest.mark.parametrize(
    ("columns", "sent"),
    [
        ({"arrival_s": "2025-11-04 12:30"}, "2025-11-04T04:30:00Z"),
        ({"arrival_planned_s": "2025-11-04 12:30"}, "2025-10-31T16:00:00Z"),
        ({"arrival_forecast_s": "2025-11-04 12:30"}, "2025-10-31T16:00:00Z"),
        ({"arrival_forecast_s": "2025-11-04 12:30", "sent_s": "2025-11-03 09:00"}, "2025-11-03T01:00:00Z"),
        ({"arrival_s": "2025-11-04 12:30", "sent_s": "2025-11-04 13:00"}, "2025-11-04T05:00:00Z"),
        ({"day": "", "arrival_planned_s": "2025-11-04 12:30"}, "2025-11-03T16:00:00Z"),
    ],
)
def test_a_row_was_sent_at_the_newest_time_that_it_tells(columns: dict[str, Any], sent: str) -> None:
    (one,) = made(row(location="horgos", **columns))
    assert iso(one.sent_s) == sent


def test_a_forecast_was_made_after_all_that_has_happened_to_its_train() -> None:
    seen = row(location="jinghe", departure_s="2025-11-04 03:00")
    planned = row(location="horgos", arrival_planned_s="2025-11-04 12:00")
    forecast = row(location="horgos", arrival_forecast_s="2025-11-04 13:00")
    sent = [iso(one.sent_s) for one in made(seen, planned, forecast)]
    assert sent == ["2025-11-03T19:00:00Z", "2025-10-31T16:00:00Z", "2025-11-03T19:00:00Z"]


# Consists


def wagon(position: int | None, wagon_no: str, container_no: str = "", **columns: Any) -> TrainRow:
    return row(position=position, wagon_no=wagon_no, container_no=container_no, **columns)


def test_rows_of_wagons_are_one_message_with_what_they_agree_on() -> None:
    (one,) = made(
        wagon(2, "94081247", destination="Москва", operator="KTZE"),
        wagon(1, "52345675", destination="Алматы", operator="KTZE"),
    )
    assert (one.kind, says(one).gauge, says(one).run) == ("consist", "1520", {"operator": "KTZE"})
    assert [load.wagon_no for load in says(one).loads or ()] == ["52345675", "94081247"]


def test_two_containers_of_one_wagon_are_two_loads_of_one_position() -> None:
    expected = [Load(1, "52345675", "MSKU1234565"), Load(1, "52345675", "TCLU1234568"), Load(2, "94081247")]
    numbered_by_row = [wagon(7, "52345675", "TCLU1234568"), wagon(8, "52345675", "MSKU1234565"), wagon(9, "94081247")]
    merged = [wagon(1, "52345675", "TCLU1234568"), wagon(None, "52345675", "MSKU1234565"), wagon(2, "94081247")]
    unnumbered = [wagon(None, one.wagon_no, one.container_no) for one in merged]
    in_one_cell = [wagon(1, "52345675", "TCLU1234568/MSKU1234565"), wagon(2, "94081247")]
    for rows in (numbered_by_row, merged, unnumbered, in_one_cell):
        assert consist(rows) == expected


def test_what_one_cell_tells_of_two_containers_belongs_to_each_or_to_none() -> None:
    (one, other) = consist([wagon(1, "52345675", "TCLU1234568/MSKU1234565", seal="A1/A2", gross_g=5, goods="茶")])
    assert [(load.seal, load.gross_g, load.goods) for load in (other, one)] == [("A1", None, "茶"), ("A2", None, "茶")]


def test_a_row_that_stands_there_twice_is_one_load() -> None:
    assert len(consist([wagon(1, "52345675"), wagon(1, "52345675")])) == 1


def test_a_transhipment_has_a_consist_for_each_gauge_linked_by_container_and_wagon() -> None:
    box = "TCLU1234568"
    both = made(wagon(1, "52345675", box, gauge="1520", from_wagon="5230001"), wagon(1, "5230001", box, gauge="1435"))
    assert {says(one).gauge: [load.from_wagon for load in says(one).loads or ()] for one in both} == {
        "1520": ["5230001"],
        "1435": [""],
    }
    one = made(wagon(1, "52345675", gauge="1520"), wagon(2, "94081247"))
    assert len(one) == 1, "where some rows name the gauge, the others are of it"


def test_a_list_was_sent_with_the_newest_that_is_told_of_its_train() -> None:
    seen = row(location="jinghe", departure_s="2025-11-04 03:00")
    alone, later = made(wagon(1, "52345675"))[0], made(wagon(1, "52345675"), seen)[1]
    assert (iso(alone.sent_s), iso(later.sent_s)) == ("2025-10-31T16:00:00Z", "2025-11-03T19:00:00Z")
    (timed,) = made(wagon(1, "52345675", at_s="2025-11-02 10:00"), wagon(2, "94081247"))
    assert iso(timed.sent_s) == "2025-11-02T02:00:00Z"


def test_of_lists_that_tell_no_time_the_fuller_has_the_greater_name() -> None:
    many = [wagon(place, "52345675") for place in range(1, 12)]
    names = [made(*many[:count])[0].message_id for count in range(1, 12)]
    assert names == sorted(names)


def test_rows_without_a_day_are_of_one_run_until_nothing_is_told_for_long() -> None:
    def at(text: str) -> TrainRow:
        return wagon(None, "52345675", day="", at_s=text)

    rows = [at("2025-11-20 09:00"), at("2025-11-04 23:00"), at("2025-11-05 02:00"), at("2025-11-20 08:00")]
    found = messages(rows, PLACES, ZONE)
    assert [(one.rows, one.message.day) for one in found] == [((1, 2), ""), ((0, 3), "")]


# Both


ROWS = st.lists(
    st.one_of(
        st.builds(lambda place, number: wagon(place, f"5234{number:04d}"), st.integers(1, 60), st.integers(0, 9999)),
        st.builds(
            lambda where, at_s, type_: row(location=where, event="arrival", type=type_, at_s=at_s),
            st.sampled_from(["horgos", "jinghe", "喀什"]),
            st.integers(s("2025-11-01 00:00"), s("2025-11-09 00:00")),
            st.sampled_from(["planned", "forecast", "actual", ""]),
        ),
    ),
    min_size=1,
    max_size=12,
    # a wagon that stands at two positions is not at any: the positions only count the rows then
    unique_by=(lambda one: (one.position, one.location, one.type), lambda one: one.wagon_no or one.uid or id(one)),
)


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_rows_with_positions_is_nothing_that_a_table_says(rows: list[TrainRow], random: Any) -> None:
    shuffled = random.sample(rows, len(rows))
    assert {one.uid for one in made(*rows)} == {one.uid for one in made(*shuffled)}


@given(ROWS)
def test_each_row_is_in_a_message_and_equal_names_say_the_same(rows: list[TrainRow]) -> None:
    found = messages(rows, PLACES, ZONE)
    assert {place for one in found for place in one.rows} == set(range(len(rows)))
    by_name: dict[str, Message] = {}
    for one in (*found, *messages(rows, PLACES, ZONE)):
        assert by_name.setdefault(one.message.uid, one.message) == one.message
