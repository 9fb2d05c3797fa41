"""Meters: whatever a counter does, what flowed is what its readings tell."""

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import FACTOR, Factor
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import METER, Meter, cargo_of, doubts, flowed, weight_g
from horgosdesk.core.reading import READING, Reading
from horgosdesk.core.units import MOST_UNITS
from horgosdesk.core.yardstick import YARDSTICK

CAPACITY = 1_000_000_000
GAS = Meter(
    uid=new_uid(), name="A线", unit="m3", shows="counter", capacity_milli=CAPACITY, direction="import", hs_code="271121"
)
DAILY = replace(GAS, shows="daily", capacity_milli=None)


def read(day: int, stands: int, **more: object) -> Reading:
    return Reading(uid="", meter=GAS.uid, day=f"2025-11-{day:02d}", reading_milli=stands, **more)  # type: ignore[arg-type]


@pytest.fixture
def rules() -> Rules:
    return Rules(resources.codebook(), date(2025, 12, 3), closed={"2025-10"})


DAY = st.tuples(
    st.integers(0, CAPACITY - 1),  # what flows by day
    st.sampled_from(["on", "on", "on", "missed", "replaced"]),
    st.integers(0, CAPACITY - 1),  # where a new counter begins
    st.integers(0, CAPACITY - 1),  # and how much of the day flows through it
)


@given(st.integers(0, CAPACITY - 1), st.lists(DAY, max_size=28))
def test_a_counter_that_turns_over_is_replaced_or_not_read_has_what_flowed(
    start: int, days: list[tuple[int, str, int, int]]
) -> None:
    stands, before, counted, true = start, read(1, start), 0, 0
    unread = 0
    for place, (flow, what, new_start, share) in enumerate(days, 2):
        if unread + flow >= CAPACITY:
            what = "on" if what != "replaced" else what
            flow = CAPACITY - 1 - unread
        true += flow
        if what == "replaced":
            through_new = min(flow, share, CAPACITY - 1 - new_start)
            end = stands + flow - through_new
            # it may have turned on a day that nobody read
            turned = CAPACITY if end % CAPACITY < before.reading_milli else None
            reading = read(
                place,
                new_start + through_new,
                old_end_milli=end % CAPACITY,
                new_start_milli=new_start,
                turned_milli=turned,
            )
            stands = reading.reading_milli
        else:
            end = stands + flow
            if what == "missed":
                unread += flow
                stands = end % CAPACITY
                continue
            reading = read(
                place, end % CAPACITY, turned_milli=CAPACITY if end % CAPACITY < before.reading_milli else None
            )
            stands = reading.reading_milli
        unread = 0
        counted += flowed(GAS, before, reading) or 0
        before = reading
    assert counted == true - unread


def test_the_first_reading_of_a_counter_tells_nothing_yet_and_that_of_a_day_all() -> None:
    assert flowed(GAS, None, read(1, 500)) is None
    assert flowed(GAS, None, read(1, 500, old_end_milli=9, new_start_milli=0)) is None
    assert flowed(DAILY, read(1, 900), read(2, 500)) == 500


@pytest.mark.parametrize(
    ("meter", "reading", "code", "words"),
    [
        (GAS, read(2, 899), "reading-lower", "stood at 0.9 on 2025-11-01"),
        (GAS, read(2, 901, turned_milli=CAPACITY), "reading-turned", "no lower than 0.9"),
        (GAS, read(2, 5, turned_milli=900), "reading-turned", "cannot have begun anew at 0.9"),
        (GAS, read(2, 5, new_start_milli=0), "reading-replaced", "where the old counter stood"),
        (GAS, read(2, 5, old_end_milli=1000, new_start_milli=6), "reading-lower", "the new counter began at 0.006"),
        (GAS, read(2, 5, old_end_milli=899, new_start_milli=0), "reading-lower", "stood at 0.9"),
        (DAILY, read(2, 5, old_end_milli=1), "reading-daily", "no counter"),
        (DAILY, read(2, 5, turned_milli=1), "reading-daily", "no counter"),
    ],
)
def test_a_reading_that_cannot_be_is_named_with_its_day(meter: Meter, reading: Reading, code: str, words: str) -> None:
    with pytest.raises(Problem) as wrong:
        flowed(meter, read(1, 900), reading)
    assert wrong.value.code == code and words in str(wrong.value) and "2025-11-02" in str(wrong.value)


@given(st.integers(0, 10**15), st.integers(1, 10**12), st.sampled_from(["times", "by"]))
def test_a_weight_is_rounded_half_up_to_the_gram(quantity_milli: int, factor_micro: int, conversion: str) -> None:
    factor = Factor(uid="", meter=GAS.uid, day="2025-01-01", factor_micro=factor_micro, source="lab 1")
    meter = replace(GAS, conversion=conversion)
    units, per = Decimal(quantity_milli) / 1000, Decimal(factor_micro) / 1_000_000
    kilograms = units * per if conversion == "times" else None
    try:
        found = weight_g(meter, quantity_milli, factor, "2025-11-01")
    except Problem as problem:
        assert problem.code == "weight-large" and "2025-11-01" in str(problem)
        assert quantity_milli * (factor_micro if conversion == "times" else 10**12 // factor_micro) > 10**20
        return
    assert found <= MOST_UNITS
    if kilograms is not None:
        import decimal

        with decimal.localcontext(prec=60):
            assert found == int((units * per * 1000).quantize(Decimal(1), ROUND_HALF_UP))
    else:
        # found - 1/2 <= quantity / factor < found + 1/2, in whole numbers
        assert (2 * found - 1) * factor_micro <= 2 * quantity_milli * 1_000_000 < (2 * found + 1) * factor_micro


def test_what_no_record_can_hold_is_said_before_the_file_says_it() -> None:
    too_much = read(2, 1_000, old_end_milli=MOST_UNITS, new_start_milli=0)
    with pytest.raises(Problem, match=r"2025-11-02: 1000000000001 is more than one record can hold") as wrong:
        flowed(GAS, read(1, 0), too_much)
    assert wrong.value.code == "reading-large"


def test_a_unit_of_weight_needs_no_factor_and_any_other_does() -> None:
    for unit, grams in (("t", 1_500_000), ("kg", 1_500), ("g", 2)):
        assert weight_g(replace(GAS, unit=unit), 1_500, None, "2025-11-01") == grams
    with pytest.raises(Problem, match="has no factor for 2025-11-01"):
        weight_g(GAS, 1_500, None, "2025-11-01")


def test_a_reading_that_counts_is_a_pipeline_record_of_the_same_uid() -> None:
    factor = Factor(uid="", meter=GAS.uid, day="2025-01-01", factor_micro=730_000, source="lab 1")
    record = cargo_of(replace(GAS, country="TM"), replace(read(2, 0), uid="u", remark="night"), 2_000_000, factor)
    assert (record.uid, record.mode, record.gross_g, record.net_g, record.quantity_milli, record.unit) == (
        "u",
        "pipeline",
        1_460_000,
        1_460_000,
        2_000_000,
        "m3",
    )
    assert (record.country, record.remark) == ("TM", "A线 night")


def test_what_is_unusual_is_asked_about_by_the_days_that_it_stands_for() -> None:
    meter = replace(GAS, low_milli=10, high_milli=20)
    one, three = read(2, 100), read(4, 100)
    assert doubts(meter, read(1, 80), one, 20) == []
    assert [problem.code for problem in doubts(meter, read(1, 79), one, 21)] == ["reading-unusual"]
    assert doubts(meter, read(1, 50), three, 50) == []
    assert "in 3 days" in str(doubts(meter, read(1, 50), three, 61)[0])
    assert [problem.code for problem in doubts(GAS, None, read(1, CAPACITY), None)] == ["reading-beyond"]
    assert [problem.code for problem in doubts(GAS, None, read(1, 5, turned_milli=5), None)] == ["reading-turns"]


def test_what_is_typed_is_understood_and_what_is_missing_named(rules: Rules) -> None:
    values, wrong = METER.read(
        {
            "name": "A线",
            "unit": "立方米",
            "shows": "表底数",
            "direction": "进口",
            "hs_code": "2711.21",
            "conversion": "密度",
        },
        rules,
    )
    assert not wrong and not METER.problems(values, rules)
    assert (values["unit"], values["shows"], values["conversion"], values["category"]) == (
        "m3",
        "counter",
        "times",
        "energy_gas",
    )
    assert {one.field for one in METER.problems({"direction": "import"}, rules)} == {"name", "unit", "shows", "hs_code"}
    found = METER.problems(values | {"low_milli": 2, "high_milli": 1, "capacity_milli": 0}, rules)
    assert [one.code for one in found] == ["meter-range", "meter-capacity"]
    values, wrong = FACTOR.read({"meter": "x", "day": "2025-11-01", "factor": "0.7304561", "source": ""}, rules)
    assert [one.code for one in wrong] == ["number-fine"]
    assert [one.field for one in FACTOR.problems(values | {"factor_micro": 0}, rules)] == ["source", "factor"]
    found = READING.problems({"meter": "x", "day": "2025-10-31", "reading_milli": 0}, rules)
    assert [one.code for one in found] == ["month-closed"]
    assert [one.code for one in READING.problems({"meter": "x", "day": "2025-12-04", "reading_milli": 0}, rules)] == [
        "day-future"
    ]
    assert [
        one.code for one in YARDSTICK.problems({"meter": "x", "sort": "each", "amount_g": 0, "title": "cars"}, rules)
    ] == ["yardstick-zero"]
