"""What is right, doubtful and wrong about the stages of one consignment."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.clearance import CLEARANCE, Clearance, column_of, duration, fill_in, problems, taken
from horgosdesk.core.fields import Rules
from horgosdesk.core.habits import Habits, Usual
from horgosdesk.core.identity import new_uid
from horgosdesk.core.stages import STAGES, Stages

NOW = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)
DAY = int(datetime(2025, 11, 3, tzinfo=UTC).timestamp())
DECLARATION = "940420251000000010"
RULES = Rules(resources.codebook(), date(2025, 12, 3), now=NOW, stages=resources.stages())
ADVANCE = {"declared": -20, "accepted": -19, "documents": -10, "duty_paid": -8, "arrived": 0, "released": 1}


def times(**hours: float) -> dict[str, int]:
    """Stages by column, in hours since the start of 3 November UTC."""
    return {column_of(stage): DAY + round(hour * 3600) for stage, hour in hours.items()}


def values(**columns: Any) -> dict[str, Any]:
    """A consignment without fault; any column can be given."""
    return {"direction": "import", "mode": "rail", "declaration_no": DECLARATION} | columns


def said(columns: dict[str, Any], rules: Rules = RULES) -> list[tuple[str, str | None, str]]:
    return [(problem.code, problem.field, problem.level) for problem in problems(columns, rules)]


def test_a_clearance_in_the_usual_order_has_no_problem() -> None:
    hours = {stage: 2.0 * place for place, stage in enumerate(STAGES)}
    assert said(values(lane="physical", **times(**hours))) == []


def test_stages_at_the_same_minute_have_no_problem() -> None:
    assert said(values(lane="physical", **times(**dict.fromkeys(STAGES, 1.0)))) == []


def test_advance_declaration_is_normal() -> None:
    assert said(values(lane="document", **times(**ADVANCE))) == []


def test_duty_paid_after_the_release_is_normal() -> None:
    assert said(values(**times(arrived=0, released=1, duty_paid=300, departed=2))) == []


@pytest.mark.parametrize("stage", STAGES)
def test_any_single_stage_has_no_problem(stage: str) -> None:
    assert said(values(lane="physical", **times(**{stage: 0}))) == []


@pytest.mark.parametrize("name", ["declaration_no", "container_no", "wagon_no", "vehicle_no", "train_no"])
def test_one_number_is_enough_to_name_a_consignment(name: str) -> None:
    number = {"declaration_no": DECLARATION, "container_no": "CSQU3054383", "wagon_no": "54550181"}.get(name, "K1")
    columns = values(declaration_no="", mode="other", **times(arrived=0)) | {name: number}
    assert said(columns) == []
    assert CLEARANCE.build(new_uid(), columns).number == number


def test_a_consignment_that_nothing_names_is_an_error() -> None:
    assert said(values(declaration_no="", **times(arrived=0))) == [("consignment-unnamed", "declaration_no", "error")]


@pytest.mark.parametrize("name", ["direction", "mode"])
def test_what_every_consignment_must_have_is_an_error_when_missing(name: str) -> None:
    assert said(values() | {name: ""}) == [("missing", name, "error")]


@pytest.mark.parametrize(
    ("columns", "field"),
    [({"stage": "released"}, "at"), ({"at_s": DAY}, "stage"), ({"stage": None, "at_s": 0}, "stage")],
)
def test_a_stage_without_its_time_and_a_time_without_its_stage_are_errors(columns: dict[str, Any], field: str) -> None:
    assert said(fill_in(values(**columns), RULES)) == [("stage-half", field, "error")]


@pytest.mark.parametrize("before", ["arrived", "accepted"])
def test_a_release_before_arrival_or_acceptance_is_an_error(before: str) -> None:
    columns = values(**times(**{before: 2, "released": 1}))
    [problem] = problems(columns, RULES)
    assert (problem.code, problem.field, problem.level) == ("stage-impossible", "released", "error")
    assert "2025-11-03 09:00" in str(problem)
    assert "2025-11-03 10:00" in str(problem)


def test_of_several_late_stages_the_impossible_one_is_named() -> None:
    columns = values(lane="physical", **times(accepted=5, inspected=6, documents=7, released=1))
    released = [one for one in said(columns) if one[1] == "released"]
    assert released == [("stage-impossible", "released", "error")]


@pytest.mark.parametrize(
    ("hours", "field"),
    [
        ({"declared": 2, "accepted": 1}, "accepted"),
        ({"accepted": 2, "documents": 1}, "documents"),
        ({"arrived": 2, "inspected": 1}, "inspected"),
        ({"inspected": 2, "released": 1}, "released"),
        ({"released": 2, "departed": 1}, "departed"),
        ({"arrived": 2, "departed": 1}, "departed"),
    ],
)
def test_a_stage_out_of_order_warns_at_the_later_stage(hours: dict[str, float], field: str) -> None:
    assert said(values(lane="physical", **times(**hours))) == [("stage-order", field, "warning")]


def test_the_order_is_that_of_the_desks_table() -> None:
    stages = resources.stages()
    order = ("arrived", "declared", "accepted", "inspected", "documents", "released")
    rules = replace(RULES, stages=Stages(tuple(stages[code] for code in order)))
    columns = values(lane="physical", **times(arrived=0, inspected=1, documents=2))
    turned = values(lane="physical", **times(arrived=0, documents=1, inspected=2))
    assert said(columns, rules) == []
    assert said(turned, rules) == [("stage-order", "documents", "warning")]
    assert said(turned) == []


def test_a_time_ahead_of_the_clock_warns_and_five_minutes_are_let_pass() -> None:
    now_s = int(NOW.timestamp())
    assert said(values(released_s=now_s + 300)) == []
    assert said(values(released_s=now_s + 301)) == [("stage-future", "released", "warning")]
    assert said(values(released_s=now_s + 301), replace(RULES, now=None)) == []


@pytest.mark.parametrize(
    ("lane", "stage", "warns"),
    [
        ("green", "inspected", True),
        ("document", "inspected", True),
        ("physical", "inspected", False),
        ("", "inspected", False),
        ("green", "documents", True),
        ("green", "released", False),
    ],
)
def test_a_stage_that_its_lane_does_not_have_warns(lane: str, stage: str, *, warns: bool) -> None:
    found = said(values(lane=lane, **times(**{stage: 0})))
    assert found == ([("stage-lane", stage, "warning")] if warns else [])


def test_a_stage_far_slower_or_faster_than_usual_warns_with_what_is_usual() -> None:
    habits = Habits(paces={("import", "rail", "released"): Usual(4 * 3600, 0.2)})
    rules = replace(RULES, habits=habits)
    assert said(values(**times(arrived=0, released=5)), rules) == []
    [problem] = problems(values(**times(arrived=0, released=400)), rules)
    assert (problem.code, problem.field, problem.level) == ("stage-far", "released", "warning")
    assert "400:00" in str(problem)
    assert "4:00 is usual" in str(problem)
    assert [code for code, *_ in said(values(**times(arrived=0, released=0.02)), rules)] == ["stage-far"]
    assert (
        said(
            values(direction="transit", declaration_no="", wagon_no="54550181", **times(arrived=0, released=400)), rules
        )
        == []
    )
    assert said(values(**times(released=400)), rules) == []


def test_a_declaration_that_another_consignment_has_is_an_error_that_names_it() -> None:
    twin = new_uid()
    [problem] = problems(values(), replace(RULES, alike=lambda _: twin))
    assert (problem.code, problem.field, problem.values["twin"]) == ("consignment-twice", "declaration_no", twin)
    unnamed = values(declaration_no="", wagon_no="54550181")
    assert said(unnamed, replace(RULES, alike=lambda _: twin)) == []


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"declaration_no": "12345"}, "declaration-form"),
        ({"declaration_no": "940420259000000010"}, "declaration-flag"),
        ({"direction": "export"}, "declaration-direction"),
        ({"declaration_no": "940420191000000010", **times(arrived=0)}, "declaration-year"),
        ({"container_no": "CSQU3054384"}, "container-check"),
        ({"vehicle_no": "新A12345"}, "mode-vehicle"),
        ({"mode": "road", "wagon_no": "54550181"}, "mode-vehicle"),
    ],
)
def test_numbers_are_checked_as_those_of_cargo(columns: dict[str, Any], code: str) -> None:
    assert code in [one for one, *_ in said(values(**columns))]


def test_the_year_of_a_declaration_is_compared_in_the_desks_zone() -> None:
    # 1 January in Horgos, 31 December in UTC
    declared = int(datetime(2025, 12, 31, 20, 0, tzinfo=UTC).timestamp())
    assert said(values(declaration_no="940420261000000010", declared_s=declared), replace(RULES, now=None)) == []


# What follows without typing


@pytest.mark.parametrize(
    ("given_values", "wanted"),
    [
        ({"declaration_no": DECLARATION}, {"direction": "import"}),
        ({"declaration_no": "940420250000000010"}, {"direction": "export"}),
        ({"declaration_no": DECLARATION, "direction": "transit"}, {"direction": "transit"}),
        ({"declaration_no": DECLARATION + "003"}, {"declaration_no": DECLARATION}),
        ({"wagon_no": "54550181"}, {"mode": "rail"}),
        ({"train_no": "X8024"}, {"mode": "rail"}),
        ({"vehicle_no": "新A12345"}, {"mode": "road"}),
        ({"vehicle_no": "新A12345", "mode": "other"}, {"mode": "other"}),
        ({"stage": "released", "at_s": 0}, {"released_s": 0}),
    ],
)
def test_what_follows_from_the_values_is_filled_in(given_values: dict[str, Any], wanted: dict[str, Any]) -> None:
    filled = fill_in(dict(given_values), RULES)
    assert {name: filled.get(name) for name in wanted} == wanted
    assert "at_s" not in filled


def test_filling_in_twice_changes_nothing() -> None:
    once = fill_in({"declaration_no": DECLARATION + "01", "wagon_no": "54550181", "stage": "arrived", "at_s": 5}, RULES)
    assert fill_in(dict(once), RULES) == once


# There and back


_times = st.none() | st.integers(946_684_800, int(datetime(2026, 12, 30, tzinfo=UTC).timestamp()))
_records = st.builds(
    Clearance,
    uid=st.just("018f0000-0000-7000-8000-000000000000"),
    direction=st.sampled_from(["import", "export", "transit"]),
    mode=st.sampled_from(["rail", "road", "pipeline", "air", "post", "other"]),
    declaration_no=st.sampled_from(["", DECLARATION, "123456789"]),
    lane=st.sampled_from(["", "green", "document", "physical"]),
    category=st.sampled_from(["", *[code.code for code in resources.codebook().categories]]),
    trader=st.sampled_from(["", "甲公司", "ТОО «Қорғас», № 5", "Smith & Co"]),
    container_no=st.sampled_from(["", "CSQU3054383"]),
    wagon_no=st.sampled_from(["", "54550181"]),
    vehicle_no=st.sampled_from(["", "新A12345", "123ABC02"]),
    train_no=st.sampled_from(["", "X8024"]),
    remark=st.sampled_from(["", "=1+1", "раз два"]),
    **{column_of(stage): _times for stage in STAGES},
)


@given(
    record=_records,
    lang=st.sampled_from(["zh_CN", "en", "ru", "kk"]),
    zone=st.sampled_from(["Asia/Shanghai", "Asia/Almaty", "Europe/Berlin"]),
)
def test_what_the_form_shows_reads_as_the_same_record(record: Clearance, lang: str, zone: str) -> None:
    rules = replace(RULES, lang=lang, zone=zone)
    texts = CLEARANCE.texts_of(record, rules)
    read, wrong = CLEARANCE.read(texts, rules)
    assert wrong == []
    expected = fill_in(CLEARANCE.values_of(record), rules)
    assert CLEARANCE.build(record.uid, read) == CLEARANCE.build(record.uid, expected)
    if expected == CLEARANCE.values_of(record):
        assert CLEARANCE.build(record.uid, read) == record


@given(record=_records)
def test_no_record_makes_the_checks_fail(record: Clearance) -> None:
    for problem in problems(CLEARANCE.values_of(record), RULES):
        assert problem.field in CLEARANCE.by_name
        assert "{" not in str(problem)


@given(st.dictionaries(st.sampled_from(STAGES), st.integers(0, 10**6)))
def test_what_a_stage_took_is_never_below_zero(at: dict[str, int]) -> None:
    for stage in at:
        took = taken(stage, at)
        assert took is None or took >= 0
    assert all(taken(stage, {stage: 5}) is None for stage in STAGES)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (59, "0:00"), (54_240, "15:04"), (455_400, "126:30"), (-59, "0:00"), (-3660, "\u22121:01")],
)
def test_a_duration_is_in_hours_and_minutes(seconds: int, text: str) -> None:
    assert duration(seconds) == text
