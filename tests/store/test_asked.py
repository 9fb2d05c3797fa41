"""What marks ask, answered: from the totals and from the records alike, over the right days, and what is left of a cut."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.core.message import Load, message
from horgosdesk.store import door, trains, trends
from horgosdesk.store.asked import Answers, Question, Runs, checks, nothing, raw, reading, span
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.totals import Sums

KEYS = {
    "direction": ["import", "export", "transit"],
    "mode": ["rail", "road"],
    "country": ["KZ", "UZ", ""],
    "currency": ["CNY", "USD", ""],
    "unit": ["vehicle", "t", ""],
}


def enter(store: Store) -> None:
    """Records of every combination over two years, and consignments."""
    made = []
    for n in range(300):
        keys = {key: codes[(n // 3**place) % len(codes)] for place, (key, codes) in enumerate(KEYS.items())}
        made.append(
            Cargo(
                uid=new_uid(),
                day=f"{2024 + n % 2}-{n % 12 + 1:02d}-{n % 28 + 1:02d}" if n else "2024-02-29",
                hs_code=("100119", "860900", "270900")[n % 3],
                trader=("甲", "乙")[n % 2],
                gross_g=10**12 // (n + 1) + n,
                net_g=n if n % 4 else None,
                value_fen=n * 7 if keys["currency"] else None,
                quantity_milli=n * 1000 + 500 if keys["unit"] else None,
                **keys,  # type: ignore[arg-type]
            )
        )
    door.apply(store, [Change(None, one) for one in made])
    cleared = [
        Clearance(
            uid=new_uid(),
            direction="import",
            mode="rail",
            lane=("green", "document")[n % 2],
            trader=("甲", "乙", "丙")[n % 3],
            arrived_s=1_762_000_000 + n * 10_000,
            released_s=None if n % 10 == 9 else 1_762_000_000 + n * 10_000 + 3600 * (n % 7 + 1),
        )
        for n in range(60)
    ]
    door.apply(store, [Change(None, one) for one in cleared])


@pytest.fixture
def desk(store: Store, ready: Callable[..., Store]) -> Store:
    return ready(store, enter)


wheres = st.fixed_dictionaries(
    {}, optional={key: st.lists(st.sampled_from(codes), min_size=1, unique=True) for key, codes in KEYS.items()}
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    wheres,
    st.sampled_from(["", "day", "month", *KEYS]),
    st.sampled_from([("2024-01-01", "2025-12-31"), ("2025-03-05", "2025-06-20")]),
)
def test_totals_and_records_answer_alike(
    desk: Store, where: dict[str, list[str]], by: str, days: tuple[str, str]
) -> None:
    answers = Answers(desk)
    question = Question("cargo", *days, tuple(sorted((key, tuple(codes)) for key, codes in where.items())), by)
    from_totals, from_records = answers._from_totals(question), answers._from_records(question)
    assert from_totals.keys() == from_records.keys()
    for key, one in from_totals.items():
        for name in ("gross_g", "net_g", "records", "value_fen", "quantity_milli", "vehicle_milli"):
            assert raw(name, one) == raw(name, from_records[key])


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["country", "hs", "trader", "supervision", "train", "category"]), st.data())
def test_the_named_and_the_rest_are_the_whole(desk: Store, by: str, data: st.DataObject) -> None:
    answers = Answers(desk)
    question = Question("cargo", "2025-01-01", "2025-12-31", (("mode", ("rail",)),), by)
    parts = answers.of(question)
    named = data.draw(st.sets(st.sampled_from(sorted(parts))))
    rest = answers.rest(question, named)
    for name in ("gross_g", "records", "quantity_milli"):
        together = sum(cast(int, raw(name, parts[key])) for key in named) + cast(int, raw(name, rest))
        assert together == raw(name, answers.whole(question))


def test_an_hs_code_is_cut_by_digits_and_chosen_by_prefix(desk: Store) -> None:
    answers = Answers(desk)
    question = Question("cargo", "2024-01-01", "2025-12-31", (("hs", ("10", "8609")),), "hs", 4)
    found = answers.of(question)
    assert set(found) == {"1001", "8609"}
    assert raw("records", answers.whole(question)) == 200
    assert set(answers.of(replace(question, digits=2))) == {"10", "86"}


def test_vehicles_are_whole(desk: Store) -> None:
    one = Answers(desk).whole(Question("cargo", "2025-01-01", "2025-12-31", (("unit", ("vehicle",)),)))
    counted = cast(int, raw("vehicle_milli", one))
    assert counted % 1000 == 0 and counted == cast(int, raw("quantity_milli", one)) // 1000 * 1000


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("month", ("2025-02-01", "2025-02-28")),
        ("", ("2025-02-01", "2025-02-28")),
        ("ytd", ("2025-01-01", "2025-02-28")),
        ("quarter", ("2025-01-01", "2025-02-28")),
        ("last12", ("2024-03-01", "2025-02-28")),
        ("previous", ("2025-01-01", "2025-01-31")),
    ],
)
def test_spans_of_a_month_that_is_over(desk: Store, name: str, days: tuple[str, str]) -> None:
    assert span(desk, "2025-02", name) == days


def test_a_year_under_way_ends_with_its_newest_day(store: Store, make: Callable[..., Cargo]) -> None:
    door.apply(store, [Change(None, make(day="2025-12-02"))])
    assert span(store, "2025-03", "year") == ("2025-01-01", "2025-12-02")
    assert span(store, "2024-03", "year") == ("2024-01-01", "2024-12-31")
    assert span(store, "2025-12", "ytd") == ("2025-01-01", "2025-12-02")
    assert span(store, "2026-01", "previous") == ("2025-12-01", "2025-12-02")


def test_last_year_stands_under_this_years_days_and_the_29th_is_not_lost(desk: Store) -> None:
    answers = Answers(desk)
    question = Question("cargo", "2025-02-01", "2025-02-28", by="day")
    before = answers.of_year_before(question)
    assert all(day.startswith("2025-02") for day in before)
    total = sum(cast(int, raw("gross_g", one)) for one in before.values())
    assert total == raw("gross_g", answers.whole(Question("cargo", "2024-02-01", "2024-02-29")))


def test_release_times_are_those_of_the_study(desk: Store) -> None:
    from horgosdesk.store import study

    answers = Answers(desk, "2025-11-20T00:00:00Z")
    question = Question("release", "2025-11-01", "2025-11-30", by="lane")
    told = {
        group.keys[0]: group.summary
        for group in study.period(desk, study.Question("2025-11-01", "2025-11-30", 1763596800)).report(["lane"])
    }
    assert dict(answers.of(question)) == told
    by_trader = answers.of(replace(question, by="trader", where=(("lane", ("green",)),)))
    assert set(by_trader) == {"甲", "乙", "丙"}
    rest = answers.rest(replace(question, by="trader"), ["甲", "乙"])
    assert rest == answers.whole(replace(question, by="", where=(("trader", ("丙",)),)))
    by_day = answers.of(replace(question, by="day"))
    assert sum(cast(int, raw("cases", one)) for one in by_day.values()) == raw("cases", answers.whole(question))
    assert set(answers.of(replace(question, by="month"))) == {"2025-11"}


def test_what_is_known_later_changes_no_release_time_of_an_instant(desk: Store) -> None:
    question = Question("release", "2025-11-01", "2025-11-30")
    early, late = Answers(desk, "2025-11-02T00:00:00Z"), Answers(desk, "2025-12-02T00:00:00Z")
    assert cast(int, raw("cases", early.whole(question))) < cast(int, raw("cases", late.whole(question))) == 60


def test_trains_that_were_cancelled_did_not_run(store: Store) -> None:
    with store.transaction("enter") as db:
        for number, day, direction, wagons, cancelled in (
            ("X1", "2025-11-01", "import", 50, 0),
            ("X1", "2025-11-02", "import", None, 0),
            ("X2", "2025-11-02", "export", 40, 0),
            ("X3", "2025-11-02", "export", 30, 1),
            ("X4", "", "export", 30, 0),
        ):
            db.execute(
                "INSERT INTO train (train_no, day, direction, origin, destination, route, operator, gauge, wagons, cancelled,"
                " announced, last_location, last_event, messages, heard_s) VALUES (?, ?, ?, '', '', '', '', '', ?, ?, 1, '', '', 1, 0)",
                (number, day, direction, wagons, cancelled),
            )
    answers = Answers(store)
    question = Question("trains", "2025-11-01", "2025-11-30", by="day")
    assert dict(answers.of(question)) == {"2025-11-01": Runs(1, 50), "2025-11-02": Runs(2, 40)}
    assert answers.whole(question) == Runs(3, 90)
    assert dict(answers.of(replace(question, by="train", where=(("direction", ("import",)),)))) == {"X1": Runs(2, 50)}
    assert answers.rest(replace(question, by="direction"), ["import"]) == Runs(1, 40)


def test_nothing_is_nothing(store: Store) -> None:
    answers = Answers(store)
    question = Question("cargo", "2025-01-01", "2025-12-31")
    assert answers.whole(question) == nothing("cargo") == Sums()
    assert answers.whole(replace(question, family="trains")) == nothing("trains")
    assert raw("cases", answers.whole(replace(question, family="release"))) == raw("cases", nothing("release")) == 0
    assert raw("median_h", nothing("release")) is None


def test_the_checks_tie_out_and_see_what_does_not(desk: Store) -> None:
    found = checks(desk, Answers(desk), "2025-10")
    assert [one.name for one in found] == [
        "direction.month",
        "country.month",
        "direction.ytd",
        "country.ytd",
        "recount.gross",
        "recount.records",
    ]
    assert all(one.ok for one in found)
    with desk.transaction("enter") as db:
        db.execute("UPDATE monthly_totals SET gross_g = gross_g + 1 WHERE month = '2025-10'")
    # the whole and the countries are of two tables
    assert [one.name for one in checks(desk, Answers(desk), "2025-10") if not one.ok] == [
        "country.month",
        "country.ytd",
    ]
    with desk.transaction("enter") as db:
        db.execute("UPDATE monthly_parts SET gross_g = gross_g + 1 WHERE month = '2025-10'")
    assert "recount.gross" in [one.name for one in checks(desk, Answers(desk), "2025-10") if not one.ok]


def test_all_is_read_from_one_state(desk: Store, make: Callable[..., Any]) -> None:
    with reading(desk):
        assert desk.db.in_transaction
        with reading(desk):
            pass
        assert desk.db.in_transaction
    assert not desk.db.in_transaction


def test_wagons_are_those_of_the_trend(store: Store) -> None:
    """A train whose list came without a number of wagons, one whose list is shorter than announced, one without a list."""
    loads = [Load(position=place, wagon_no=f"5123456{place}") for place in (1, 2, 3)]
    told = (("X1", loads, {}), ("X2", loads[:2], {"wagons": 41}), ("X3", None, {"wagons": 50}))
    for serial, (number, list_, run) in enumerate(told):
        trains.take(
            store,
            [message("taf", str(serial), "running", train_no=number, day="2025-11-02", sent_s=1, run=run, loads=list_)],
        )
    [trend] = trends.trend(store, trends.Choice(measure="wagons", period="2025-11")).now.values()
    question = Question("trains", "2025-11-01", "2025-11-30")
    assert trend == [55] and Answers(store).whole(question) == Runs(3, 55)
    assert Answers(store).rest(replace(question, by="train"), ["X1"]) == Runs(2, 52)
