"""Consignments come out of the file as they went in, however their times lie, and are studied as the question asks."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.core.stages import STAGES
from horgosdesk.store import door, study
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.study import Question
from horgosdesk.study.release import NEVER

SHANGHAI = ZoneInfo("Asia/Shanghai")
H = 3600


def at(text: str) -> int:
    """An instant of Horgos in seconds."""
    return int(datetime.fromisoformat(text).replace(tzinfo=SHANGHAI).timestamp())


def add(store: Store, *records: Clearance) -> None:
    door.apply(store, [Change(None, record) for record in records])


def consignment(serial: int, **columns: Any) -> Clearance:
    usual: dict[str, Any] = {"direction": "import", "mode": "rail", "declaration_no": f"94002025100{serial:07d}"}
    return Clearance(uid=new_uid(), **(usual | columns))


def simple(store: Store, hours: Sequence[float | None], **columns: Any) -> None:
    """Consignments that arrived an hour apart on 3 November 2025 and took so many hours; None: still open."""
    start = at("2025-11-03T00:00")
    add(
        store,
        *(
            consignment(
                serial + 1000 * len(columns),
                arrived_s=start + serial * H,
                released_s=None if took is None else start + serial * H + round(took * H),
                **columns,
            )
            for serial, took in enumerate(hours)
        ),
    )


NOVEMBER = Question("2025-11-01", "2025-11-30")

moments = st.one_of(st.none(), st.integers(-40 * 86_400, 200 * 86_400))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 30 * 86_400 - 1), st.lists(moments, min_size=5, max_size=5)), max_size=12))
def test_every_instant_comes_out_as_it_went_in(store: Store, made: list[tuple[int, list[int | None]]]) -> None:
    store.db.execute("DROP TRIGGER IF EXISTS clearance_is_voided_not_deleted")
    store.db.execute("DELETE FROM clearance")
    start, draw = at("2025-11-01T00:00"), random.Random(len(made))
    records = []
    for serial, (offset, others) in enumerate(made):
        times = {"arrived_s": start + offset}
        for stage, value in zip(("declared", "documents", "inspected", "duty_paid", "departed"), others, strict=True):
            if value is not None:
                times[f"{stage}_s"] = start + offset + value
        direction, mode = draw.choice(("import", "export", "transit")), draw.choice(("rail", "road", "pipeline", "air"))
        lane = draw.choice(("", "green", "document", "physical"))
        number = f"9400202510{serial:08d}"
        records.append(consignment(serial, direction=direction, mode=mode, lane=lane, declaration_no=number, **times))
    add(store, *records)
    loaded = study.period(store, Question("2025-11-01", "2025-11-30", as_of_s=start + 400 * 86_400, cuts=("trader",)))
    assert loaded.size == len(records)
    seen = [
        (
            *(label.names[label.codes[i]] for label in (loaded.labels[cut] for cut in study.CODED)),
            *(None if t == NEVER else int(t) for t in loaded.cases.at[i]),
        )
        for i in range(loaded.size)
    ]
    wanted = [(r.direction, r.mode, r.lane, *(r.at(stage) for stage in STAGES)) for r in records]
    assert sorted(map(repr, seen)) == sorted(map(repr, wanted))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 30 * 86_400 - 1), st.lists(moments, min_size=5, max_size=5), moments), max_size=12
    ),
    st.integers(0, 60),
)
def test_release_times_without_their_stages_are_the_same_to_the_second(
    store: Store, made: list[tuple[int, list[int | None], int | None]], days: int
) -> None:
    store.db.execute("DROP TRIGGER IF EXISTS clearance_is_voided_not_deleted")
    store.db.execute("DELETE FROM clearance")
    start, draw = at("2025-11-01T00:00"), random.Random(len(made))
    records = []
    for serial, (offset, others, took) in enumerate(made):
        arrived = start + offset
        named = zip(("declared", "documents", "inspected", "duty_paid", "departed"), others, strict=True)
        times = {f"{stage}_s": arrived + value for stage, value in named if value is not None}
        direction, lane = draw.choice(("import", "export", "transit")), draw.choice(("", "green", "physical"))
        released = None if took is None else arrived + abs(took)
        number = f"9400202511{serial:08d}"
        records.append(
            consignment(
                serial,
                direction=direction,
                lane=lane,
                declaration_no=number,
                arrived_s=arrived,
                released_s=released,
                **times,
            )
        )
    add(store, *records)
    asked = Question("2025-11-01", "2025-11-30", as_of_s=start + days * 86_400, cuts=("category",))
    whole, short = study.period(store, asked), study.period(store, replace(asked, by_stage=False))
    assert short.stages == ("arrived", "released")
    assert short.release_s.tolist() == whole.release_s.tolist()
    assert short.over.tolist() == whole.over.tolist()
    for by in ((), ("direction", "lane"), ("category",)):
        assert [(one.keys, one.summary) for one in short.report(by)] == [
            (one.keys, one.summary) for one in whole.report(by)
        ]
    by_hand = {
        r.declaration_no: min(r.released_s if r.released_s is not None else NEVER, asked.as_of_s or 0)
        - (r.arrived_s or 0)
        for r in records
        if (r.arrived_s or 0) <= (asked.as_of_s or 0)
    }
    assert sorted(short.release_s.tolist()) == sorted(by_hand.values())


def test_working_time_is_asked_by_stage() -> None:
    with pytest.raises(ValueError, match="by stage"):
        Question("2025-11-01", "2025-11-30", clock="working", by_stage=False)


def test_days_are_those_of_the_desk(store: Store) -> None:
    add(
        store,
        consignment(1, arrived_s=at("2025-10-31T23:59:59")),
        consignment(2, arrived_s=at("2025-11-01T00:00:00")),
        consignment(3, arrived_s=at("2025-11-30T23:59:59")),
        consignment(4, arrived_s=at("2025-12-01T00:00:00")),
        consignment(5),
    )
    loaded = study.period(store, NOVEMBER)
    assert [loaded.days[place] for place in loaded.day] == ["2025-11-01", "2025-11-30"]
    assert study.first_day(store) == "2025-10-31"


def test_open_ones_are_censored_at_the_instant_asked_for_and_later_ones_left_out(store: Store) -> None:
    simple(store, [2, 4, 6, None])
    loaded = study.period(store, Question("2025-11-01", "2025-11-30", as_of_s=at("2025-11-03T05:30")))
    [group] = loaded.report()
    # at half past five the first is over; the others wait since 4.5, 3.5 and 2.5 h: of the second 4 h are not over
    assert (group.summary.cases, group.summary.open) == (4, 2)
    assert list(loaded.release_s / H) == [2, 4, 3.5, 2.5]
    early = study.period(store, Question("2025-11-01", "2025-11-30", as_of_s=at("2025-11-03T01:30")))
    assert early.size == 2


def test_voided_ones_are_not_there(store: Store) -> None:
    simple(store, [2, 4])
    [record] = list(door.TABLES["clearance"].stored(store, [uid(store, 0)]).values())
    door.apply(store, [door.void(record[1])])
    assert study.period(store, NOVEMBER).size == 1


def uid(store: Store, place: int) -> str:
    from horgosdesk.store import clearance

    return clearance.find(store, f"94002025100{place:07d}")[0].uid


def test_groups_come_in_the_order_of_the_tables_with_their_targets(store: Store) -> None:
    simple(store, [0.5, 2], direction="export", mode="road")
    simple(store, [10, 20, 30])
    found = {group.keys: group.summary for group in study.period(store, NOVEMBER).report(("direction",))}
    assert list(found) == [("import",), ("export",)]
    assert (found["import",].target_h, found["export",].target_h) == (16, 1)
    assert found["import",].within_pct == pytest.approx(100 / 3)
    assert found["export",].within_pct == pytest.approx(50)
    [whole] = study.period(store, NOVEMBER).report()
    assert whole.summary.target_h is None, "there are two"
    assert whole.summary.within_pct == pytest.approx(40), "each against its own"


def test_a_question_narrows_and_traders_are_words(store: Store) -> None:
    simple(store, [1, 2], trader="乙公司")
    simple(store, [3], trader="甲公司", lane="green")
    loaded = study.period(store, Question("2025-11-01", "2025-11-30", chosen={"trader": "乙公司"}, cuts=("lane",)))
    assert loaded.size == 2
    groups = study.period(store, Question("2025-11-01", "2025-11-30", cuts=("trader",))).report(("trader",))
    assert [(group.keys, group.summary.cases) for group in groups] == [(("乙公司",), 2), (("甲公司",), 1)]
    assert study.traders(store, "2025-11-01", "2025-11-30") == ["乙公司", "甲公司"]
    with pytest.raises(ValueError, match="remark"):
        study.period(store, Question("2025-11-01", "2025-11-30", chosen={"remark": "1"}))


def test_where_of_what_is_loaded_is_what_a_narrower_question_gives(store: Store) -> None:
    simple(store, [1, 2, 3], lane="green")
    simple(store, [9, 8], lane="physical", direction="export")
    loaded = study.period(store, NOVEMBER)
    for chosen in ({"lane": "physical"}, {"direction": "import", "lane": "green"}, {"lane": "document"}):
        asked = study.period(store, Question("2025-11-01", "2025-11-30", chosen=chosen))
        assert loaded.where(chosen).report() == asked.report()


def test_advance_declaration_gives_no_negative_time_and_the_stages_add_up(store: Store) -> None:
    arrived = at("2025-11-03T08:00")
    add(
        store,
        consignment(
            1,
            lane="green",
            arrived_s=arrived,
            declared_s=arrived - 10 * H,
            accepted_s=arrived - 9 * H,
            duty_paid_s=arrived + 2 * H,
            released_s=arrived + 5 * H,
            departed_s=arrived + 8 * H,
        ),
    )
    [group] = study.period(store, NOVEMBER).report()
    assert {stage: one.adds_h for stage, one in group.stages.items()} == {
        "declared": 0,
        "accepted": 0,
        "duty_paid": 2,
        "released": 3,
        "departed": None,
    }
    assert group.summary.mean_h == 5
    assert group.stages["departed"].mean_h == 3


def test_working_time_counts_the_opening_hours_of_working_days_only(store: Store) -> None:
    # Friday 7 November 2025, 19:00, to Monday 11:00: an hour of Friday's and one of Monday's
    (store.folder / "hours.csv").write_text(
        "country,mode,days,opens,closes,zone\nCN,,work,10:00,20:00,Asia/Shanghai\nKZ,,work,09:00,18:00,Asia/Almaty\n",
        "utf-8",
    )
    friday, monday = at("2025-11-07T19:00"), at("2025-11-10T11:00")
    add(store, consignment(1, arrived_s=friday, released_s=monday))
    [wall] = study.period(store, NOVEMBER).report()
    [working] = study.period(store, Question("2025-11-01", "2025-11-30", clock="working")).report()
    assert wall.summary.mean_h == 64
    assert working.summary.mean_h == 2


def test_kazakh_hours_count_for_what_waits_for_the_kazakh_side(store: Store) -> None:
    (store.folder / "hours.csv").write_text(
        "country,mode,days,opens,closes,zone\nCN,,work,10:00,20:00,Asia/Shanghai\nKZ,,work,09:00,18:00,Asia/Almaty\n",
        "utf-8",
    )
    released = at("2025-11-07T20:00")  # 17:00 in Almaty: one hour is left there, none in Horgos
    add(
        store,
        consignment(
            1,
            direction="export",
            declaration_no="940020250000000001",
            arrived_s=released - H,
            released_s=released,
            departed_s=released + 3 * H,
        ),
    )
    [group] = study.period(store, Question("2025-11-01", "2025-11-30", clock="working")).report()
    assert group.stages["departed"].mean_h == 1


def test_a_trend_has_a_point_for_every_step_and_their_cases_are_all(store: Store) -> None:
    simple(store, [1, 2, 3])
    loaded = study.period(store, NOVEMBER)
    points = loaded.trend(["2025-11-01", "2025-11-03", "2025-11-10"])
    assert [(point.first, point.summary.cases) for point in points] == [
        ("2025-11-01", 0),
        ("2025-11-03", 3),
        ("2025-11-10", 0),
    ]
    assert points[0].summary.median_h is None
    assert points[1].summary.median_h == 2


def test_before_and_after_are_split_by_the_day_of_arrival(store: Store) -> None:
    simple(store, [20] * 30)
    start = at("2025-11-10T00:00")
    add(store, *(consignment(900 + n, arrived_s=start + n, released_s=start + n + 5 * H) for n in range(30)))
    [(keys, found)] = study.period(store, NOVEMBER).compare("2025-11-10")
    assert keys == ()
    assert (found.before.cases, found.after.cases) == (30, 30)
    assert found.median_h is not None
    assert found.median_h.value == -15
    assert found.log_rank.p_value is not None
    assert found.log_rank.p_value < 1e-6
    assert sum(hours for hours in found.saved_h if hours) == pytest.approx(15)


def test_the_desks_own_codes_and_stages_are_followed(store: Store) -> None:
    text = (
        "code,zh,en,ru,kk,initials,aliases\nroad,公路,Road,,,gl,\nrailroad,铁公,Railroad,,,tg,\nrail,铁路,Rail,,,tl,\n"
    )
    (store.folder / "modes.csv").write_text(text, "utf-8")
    (store.folder / "stages.csv").write_text(
        "code,zh,en,ru,kk,initials,aliases,directions,modes,lanes,countries\n"
        "arrived,到,Arrived,,,d,,,,,CN\nreleased,放,Released,,,f,,,,,CN\n",
        "utf-8",
    )
    for place, mode in enumerate(("rail", "road", "railroad")):
        simple(store, [place + 1.0], mode=mode, declaration_no=f"94002025100000000{place}")
    groups = study.period(store, NOVEMBER).report(("mode",))
    assert [(group.keys[0], group.summary.median_h) for group in groups] == [("road", 2), ("railroad", 3), ("rail", 1)]
    assert set(groups[0].stages) == {"released"}


def test_chances_fall_back_to_the_wider_kind_and_know_when_they_know_nothing(store: Store) -> None:
    start = int(store.clock().timestamp()) - 20 * 86_400
    add(
        store,
        *(
            consignment(n, lane="green", arrived_s=start + n, released_s=start + n + (2 if n < 20 else 10) * H)
            for n in range(40)
        ),
    )
    chances = study.chances(store)
    assert chances.of("import", "rail", "green", 3 * H, 16 * H) == 1
    assert chances.of("import", "rail", "green", 0, 5 * H) == 0.5
    assert chances.of("import", "rail", "physical", 0, 5 * H) == 0.5, "of imports by rail, for want of such a lane"
    assert chances.of("import", "road", "", 0, 5 * H) == 0.5
    assert chances.of("export", "rail", "green", 0, 5 * H) is None
    assert chances.of("import", "rail", "green", 11 * H, 16 * H) is None, "none ever took so long"
    assert not study.chances(store).of("transit", "rail", "", 0, 1)


def test_nothing_at_all_is_a_report_of_no_case(store: Store) -> None:
    loaded = study.period(store, NOVEMBER)
    [group] = loaded.report()
    assert (group.summary.cases, group.summary.median_h, group.stages) == (0, None, {})
    assert loaded.report(("direction",)) == []
    assert np.asarray(loaded.release_s).shape == (0,)
    assert study.first_day(store) is None
