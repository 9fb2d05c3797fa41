"""Meters in the file: the cargo of a reading is always what the readings and factors say, in every sum, and after undo."""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import Reading
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.store import cargo, journal, meter_intake, meters, months, totals, undo
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, applied, apply, void
from horgosdesk.store.verify import verify
from tests.conftest import NOON


def gas(store: Store, **columns: Any) -> Meter:
    usual: dict[str, Any] = {
        "name": "A线",
        "unit": "m3",
        "shows": "counter",
        "direction": "import",
        "hs_code": "271121",
        "category": "energy_gas",
        "country": "TM",
    }
    meter = Meter(uid=new_uid(), **(usual | columns))
    return apply(store, [Change(None, meter)])[0].after


def density(store: Store, meter: Meter, day: str, factor_micro: int) -> Factor:
    factor = Factor(uid=new_uid(), meter=meter.uid, day=day, factor_micro=factor_micro, source="化验单 7")
    return apply(store, [Change(None, factor)])[0].after


def of(meter: Meter, day: str, cubic_metres: int, **more: Any) -> Reading:
    return Reading(uid=new_uid(), meter=meter.uid, day=day, reading_milli=cubic_metres * 1000, **more)


def enter(store: Store, *readings: Reading) -> list[Reading]:
    done = apply(store, [Change(None, one) for one in readings])
    return [change.after for change in done if isinstance(change.after, Reading)]


def weighed(store: Store) -> list[tuple[str, int, int]]:
    """Day, cubic metres and kilograms of the pipeline's records."""
    found = cargo.between(store, "0000-01-01", "9999-12-31", mode="pipeline")
    return [(one.day, (one.quantity_milli or 0) // 1000, one.gross_g // 1000) for one in found]


def total_kg(store: Store) -> int:
    rows = totals.totals(store, "2025-01-01", "2025-12-31")
    return rows[0].sums.gross_g // 1000


def test_readings_become_cargo_of_the_pipeline_in_every_sum(store: Store) -> None:
    meter = gas(store)
    density(store, meter, "2025-01-01", 700_000)
    density(store, meter, "2025-11-03", 800_000)
    enter(store, of(meter, "2025-11-01", 1000), of(meter, "2025-11-02", 1100), of(meter, "2025-11-03", 1300))
    assert weighed(store) == [("2025-11-02", 100, 70), ("2025-11-03", 200, 160)]
    assert total_kg(store) == 230
    assert [one.subject for one in journal.read(store)][-5:] == ["reading", "reading", "reading", "cargo", "cargo"]
    assert all(check.ok for check in verify(store))


def test_a_correction_changes_the_next_day_too_and_is_one_step_to_undo(store: Store) -> None:
    meter = gas(store)
    density(store, meter, "2025-01-01", 1_000_000)
    _, second, _ = enter(store, of(meter, "2025-12-01", 0), of(meter, "2025-12-02", 100), of(meter, "2025-12-03", 300))
    done = applied(store, [Change(second, replace(second, reading_milli=150_000))], reason="misread")
    assert weighed(store) == [("2025-12-02", 150, 150), ("2025-12-03", 150, 150)]
    step = undo.made(done, store)
    back = undo.undo(store, step)
    assert weighed(store) == [("2025-12-02", 100, 100), ("2025-12-03", 200, 200)]
    undo.undo(store, back)
    assert weighed(store) == [("2025-12-02", 150, 150), ("2025-12-03", 150, 150)]
    assert total_kg(store) == 300
    assert all(check.ok for check in verify(store))


def test_what_a_reading_did_is_one_step_also_for_a_program_started_later(store: Store) -> None:
    minutes = count()
    store.clock = lambda: NOON + timedelta(minutes=next(minutes))
    meter = gas(store)
    density(store, meter, "2025-01-01", 1_000_000)
    enter(store, of(meter, "2025-12-01", 0), of(meter, "2025-12-02", 100), of(meter, "2025-12-03", 300))
    found = undo.steps(store).undo
    assert [(step.subject, step.action, step.count) for step in found] == [
        ("meter", "add", 1),
        ("factor", "add", 1),
        ("reading", "add", 3),
    ]
    assert undo.text(found[-1]) == "add of 3 readings"
    undo.undo(store, found[-1])
    assert weighed(store) == [] and meters.flows(store, meter) == []
    [again] = undo.steps(store).redo
    undo.undo(store, again)
    assert weighed(store) == [("2025-12-02", 100, 100), ("2025-12-03", 200, 200)]
    assert undo.steps(store).undo[-1].count == 3


def test_a_missing_day_that_is_entered_late_shares_what_flowed_and_a_voided_one_gives_it_back(store: Store) -> None:
    meter = gas(store)
    density(store, meter, "2025-01-01", 1_000_000)
    enter(store, of(meter, "2025-11-01", 0), of(meter, "2025-11-03", 300))
    assert weighed(store) == [("2025-11-03", 300, 300)]
    [late] = enter(store, of(meter, "2025-11-02", 100))
    assert weighed(store) == [("2025-11-02", 100, 100), ("2025-11-03", 200, 200)]
    apply(store, [void(late)], reason="of another meter")
    assert weighed(store) == [("2025-11-03", 300, 300)]
    assert total_kg(store) == 300 and all(check.ok for check in verify(store))


def test_what_cannot_be_changes_nothing(store: Store) -> None:
    meter = gas(store)
    enter(store, of(meter, "2025-11-01", 100))
    before = list(store.db.iterdump())
    for wrong, code in (
        (of(meter, "2025-11-02", 200), "factor-missing"),
        (of(meter, "2025-11-02", 99), "reading-lower"),
        (of(meter, "2025-11-01", 100), "reading-twice"),
    ):
        with pytest.raises(Problem) as found:
            enter(store, wrong)
        assert found.value.code == code
        assert list(store.db.iterdump()) == before
    density(store, meter, "2025-01-01", 1_000_000)
    _, third = enter(store, of(meter, "2025-11-02", 200), of(meter, "2025-11-03", 300))
    with pytest.raises(Problem, match=r"2025-11-03.*stood at 400 on 2025-11-02"):
        apply(store, [Change(one := enter_of(store, meter, "2025-11-02"), replace(one, reading_milli=400_000))])
    with pytest.raises(Refused, match="has readings and stays"):
        apply(store, [void(meter)])
    with pytest.raises(Problem, match="name already"):
        gas(store)
    with pytest.raises(Problem, match="from this day on already"):
        density(store, meter, "2025-01-01", 5)
    assert third.reading_milli == 300_000 and all(check.ok for check in verify(store))


def enter_of(store: Store, meter: Meter, day: str) -> Reading:
    return next(flow.reading for flow in meters.flows(store, meter) if flow.reading.day == day)


def test_the_record_of_a_reading_is_not_changed_by_itself(store: Store) -> None:
    meter = gas(store)
    density(store, meter, "2025-01-01", 1_000_000)
    enter(store, of(meter, "2025-11-01", 100), of(meter, "2025-11-02", 200))
    [record] = cargo.between(store, "2025-11-02", "2025-11-02")
    for change in (void(record), Change(record, replace(record, gross_g=1))):
        with pytest.raises(Refused, match="follows from the reading of a meter"):
            apply(store, [change])
    by_hand = Cargo(
        uid=new_uid(), day="2025-11-02", direction="import", mode="pipeline", hs_code="271121", gross_g=5_000
    )
    [added] = apply(store, [Change(None, by_hand)])
    apply(store, [Change(added.after, replace(added.after, gross_g=6_000))])
    assert total_kg(store) == 106


def test_a_closed_month_locks_its_readings_and_what_would_change_its_cargo(store: Store) -> None:
    meter = gas(store)
    factor = density(store, meter, "2025-01-01", 1_000_000)
    enter(store, of(meter, "2025-10-30", 0), of(meter, "2025-10-31", 100), of(meter, "2025-11-01", 200))
    last = enter_of(store, meter, "2025-10-31")
    months.close(store, "2025-10")
    for change in (
        void(last),
        Change(last, replace(last, reading_milli=150_000)),
        Change(factor, replace(factor, factor_micro=900_000)),
        Change(meter, replace(meter, country="KZ")),
    ):
        with pytest.raises(Refused, match="2025-10 is closed"):
            apply(store, [change])  # type: ignore[list-item]
    density(store, meter, "2025-11-01", 500_000)
    apply(store, [Change(meter, replace(meter, place="Horgos"))])
    assert weighed(store) == [("2025-10-31", 100, 100), ("2025-11-01", 100, 50)]
    assert all(check.ok for check in verify(store))


def test_a_meter_is_given_another_name_also_after_a_month_was_closed(store: Store) -> None:
    meter = gas(store)
    density(store, meter, "2025-01-01", 1_000_000)
    enter(store, of(meter, "2025-10-30", 0), of(meter, "2025-10-31", 100), of(meter, "2025-11-01", 200))
    months.close(store, "2025-10")
    [change] = apply(store, [Change(meter, replace(meter, name="B线"))])
    enter(store, of(change.after, "2025-11-02", 300))
    found = cargo.between(store, "2025-10-01", "2025-11-30")
    assert [one.remark for one in found] == ["A线", "A线", "B线"]
    last = enter_of(store, change.after, "2025-11-01")
    apply(store, [Change(last, replace(last, remark="night"))])
    assert [one.remark for one in cargo.between(store, "2025-11-01", "2025-11-30")] == ["B线 night", "B线"]
    assert all(check.ok for check in verify(store))


def test_a_meter_that_is_only_kept_needs_no_factor_and_is_no_cargo(store: Store) -> None:
    meter = gas(store, name="CO2捕集", unit="t", shows="daily", direction="", hs_code="", category="", country="")
    enter(store, of(meter, "2025-11-01", 110), of(meter, "2025-11-02", 105))
    assert [flow.quantity_milli for flow in meters.flows(store, meter)] == [110_000, 105_000]
    assert weighed(store) == []
    stick = Yardstick(uid=new_uid(), meter=meter.uid, sort="each", amount_g=2_400_000, title="cars a year")
    apply(store, [Change(None, stick)])
    assert [one.title for one in meters.yardsticks(store, meter.uid)] == ["cars a year"]
    assert all(check.ok for check in verify(store))


def test_a_record_that_no_longer_follows_from_its_reading_is_found(store: Store) -> None:
    meter = gas(store)
    density(store, meter, "2025-01-01", 1_000_000)
    enter(store, of(meter, "2025-11-01", 100), of(meter, "2025-11-02", 200))
    store.db.execute("UPDATE cargo SET gross_g = 7")
    [check] = [check for check in verify(store) if check.name == "meters"]
    assert "A线" in check.found[0] and "2025-11-02" in check.found[0]


def test_a_month_tells_what_is_missing_and_what_a_reading_would_come_to(store: Store) -> None:
    meter = gas(store)
    density(store, meter, "2025-11-01", 1_000_000)
    enter(
        store,
        of(meter, "2025-10-30", 0),
        of(meter, "2025-11-01", 300),
        of(meter, "2025-11-03", 500),
        of(meter, "2025-12-02", 700),
    )
    november = meters.month(store, meter, "2025-11")
    assert list(november.missing("2025-11-05")) == ["2025-11-02", "2025-11-04"]
    assert (november.total.quantity_milli, november.total.weight_g) == (500_000, 500_000)
    assert weighed(store)[:2] == [("2025-11-01", 300, 300), ("2025-11-03", 200, 200)]
    between = november.judge(of(meter, "2025-11-02", 400))
    assert (between.quantity_milli, between.weight_g, between.is_wrong) == (100_000, 100_000, False)
    low, high = november.judge(of(meter, "2025-11-02", 299)), november.judge(of(meter, "2025-11-02", 501))
    assert low.is_wrong and "2025-11-02" in str(low.problems[0])
    assert high.is_wrong and "2025-11-03" in str(high.problems[0])
    assert "2025-12-02" in str(november.judge(of(meter, "2025-11-30", 701)).problems[-1])
    assert list(meters.month(store, meter, "2025-10").missing("2025-12-03")) == ["2025-10-31"]
    assert meters.month(store, meter, "2025-09").total.quantity_milli is None
    ended = replace(meter, ended="2025-11-02")
    apply(store, [Change(meter, ended)])
    assert list(meters.month(store, ended, "2025-11").missing("2025-12-03")) == ["2025-11-02"]


ACT = st.tuples(
    st.sampled_from(["enter", "enter", "enter", "correct", "void", "restore", "factor", "unfactor", "turn", "meter"]),
    st.integers(1, 12),
    st.integers(0, 999),
)


@given(st.lists(ACT, max_size=25))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_changes_the_tonnes_through_the_meter_are_those_of_the_totals(
    store: Store, acts: list[tuple[str, int, int]]
) -> None:
    meter = gas(store, name=new_uid(), capacity_milli=1_000_000)
    started = total_kg_exact(store)
    for what, day_no, number in acts:
        day = f"2025-11-{day_no:02d}"
        readings = {flow.reading.day: flow.reading for flow in meters.flows(store, meter)}
        factors = {one.day: one for one in meters.factors(store, meter.uid)}
        change: Change[Any] | None = None
        if what in ("enter", "turn"):
            turned = 1_000_000 if what == "turn" else None
            change = Change(None, of(meter, day, number, turned_milli=turned))
        elif what in ("correct", "void") and day in readings:
            old = readings[day]
            change = void(old) if what == "void" else Change(old, replace(old, reading_milli=number * 1000))
        elif what == "factor":
            new = Factor(uid=new_uid(), meter=meter.uid, day=day, factor_micro=number * 1000 + 1, source="lab")
            change = Change(factors.get(day), replace(factors.get(day, new), factor_micro=new.factor_micro))
        elif what == "unfactor" and day in factors:
            change = void(factors[day])
        elif what == "meter":
            meter = meters.METERS.get(store, meter.uid) or meter
            change = Change(meter, replace(meter, direction="export" if number % 2 else "import"))
        if change is None:
            continue
        try:
            done = applied(store, [change])
        except Problem:
            continue
        meter = meters.METERS.get(store, meter.uid) or meter
        if number % 3 == 0:
            undo.undo(store, undo.made(done, store))
            meter = meters.METERS.get(store, meter.uid) or meter
    flows = meters.flows(store, meter)
    expected = sum(record.gross_g for record in meters.wanted(meter, flows).values())
    assert total_kg_exact(store) - started == expected
    assert list(meters.unlike(store)) == [] and totals.recount(store) == []


ROWS = st.lists(st.tuples(st.integers(28, 34), st.integers(0, 30), st.booleans()), max_size=6)
"""Of a file: a day (those above 31 are of November), where the counter stands, whether it has begun anew at 30."""


@given(st.lists(ROWS, max_size=4), st.lists(st.integers(28, 34), max_size=2))
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_file_says_its_rows_are_taken_or_rejected_one_by_one(
    store: Store, files: list[list[tuple[int, int, bool]]], factors: list[int]
) -> None:
    def day(number: int) -> str:
        return f"2025-10-{number}" if number < 32 else f"2025-11-{number - 31:02d}"

    meter = gas(store, name=new_uid())
    taken = 0
    for place, rows in enumerate(files):
        for number in factors[place : place + 1]:
            weighed_by = Factor(uid=new_uid(), meter=meter.name, day=day(number), factor_micro=number, source="lab")
            meter_intake.take(store, [weighed_by], reason="import factors.csv")
        said = [
            Reading(
                uid=new_uid(),
                meter=meter.name,
                day=day(number),
                reading_milli=stands,
                turned_milli=30 if anew else None,
            )
            for number, stands, anew in rows
        ]
        taken += meter_intake.take(store, said, reason="import readings.csv").count("added")
    assert len(meters.flows(store, meter)) == taken
    assert list(meters.unlike(store)) == [] and totals.recount(store) == []


def total_kg_exact(store: Store) -> int:
    rows = totals.totals(store, "2025-01-01", "2025-12-31")
    return rows[0].sums.gross_g if rows else 0
