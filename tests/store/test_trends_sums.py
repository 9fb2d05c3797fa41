"""Whatever records there are: the parts of a trend add up to the whole, steps to one another, and views to what they say."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.message import Load, Message, message
from horgosdesk.store import totals, trains, trends
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.trends import Choice, Measure
from horgosdesk.store.trends.choice import OF_CARGO
from horgosdesk.study import series
from horgosdesk.study.series import shares
from horgosdesk.study.steps import days_of, span_at, twelve_months

Make = Callable[..., Cargo]
START = date(2024, 1, 1)
ADDED: tuple[Measure, ...] = ("gross", "net", "value", "vehicles", "quantity", "records", "teu")

RECORD = st.fixed_dictionaries(
    {
        "day": st.integers(0, 700).map(lambda days: (START + timedelta(days=days)).isoformat()),
        "direction": st.sampled_from(("import", "export", "transit")),
        "mode": st.sampled_from(("rail", "road", "")),
        "category": st.sampled_from(("agricultural", "nev", "")),
        "country": st.sampled_from("KZ DE RU UZ PL KG TJ FR BY".split()),
        "hs_code": st.sampled_from("100119 870380 870110 270900 080810".split()),
        "trader": st.sampled_from(("甲", "乙", "")),
        "supervision": st.sampled_from(("0110", "4019", "")),
        "gross_g": st.integers(0, 10**12),
        "net_g": st.none() | st.integers(0, 10**9),
        "value_fen": st.none() | st.integers(0, 10**12),
        "currency": st.sampled_from(("CNY", "USD")),
        "quantity_milli": st.none() | st.integers(0, 10**7),
        "unit": st.sampled_from(("vehicle", "unit")),
        "container_no": st.sampled_from(("", "MSKU1234565", "TCLU7654321", "CSQU3054383")),
    }
)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Store]:
    """Opens one store after another, each empty."""
    from tests.conftest import NOON

    def get() -> Store:
        folder: Path = tmp_path_factory.mktemp("desk")
        return open_store(folder, who="tester", clock=lambda: NOON)

    return get


def filled(fresh: Callable[[], Store], make: Make, records: list[dict[str, Any]]) -> Store:
    store = fresh()
    apply(
        store,
        [Change(None, make(**(one | {"currency": one["currency"] if one["value_fen"] else ""}))) for one in records],
    )
    return store


def total(found: trends.Trend) -> int:
    return sum(value or 0 for line in found.now.values() for value in line)


EACH = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@EACH
@given(st.lists(RECORD, min_size=1, max_size=25))
def test_parts_and_steps_add_up_to_the_whole(fresh: Any, make: Make, records: list[dict[str, Any]]) -> None:
    store = filled(fresh, make, records)
    for measure in ADDED:
        plain = Choice(measure=measure, currency="USD", unit="unit")
        whole = trends.trend(store, plain)
        by_span = dict(zip(whole.spans, whole.now[""], strict=True))
        for cut in OF_CARGO:
            parted = trends.trend(store, Choice(measure=measure, currency="USD", unit="unit", cut=cut))
            assert len(parted.now) <= trends.MOST_NAMED + 1
            for place, span in enumerate(parted.spans):
                assert sum(line[place] or 0 for line in parted.now.values()) == (by_span[span] or 0), (
                    measure,
                    cut,
                    span,
                )
        for by in ("day", "quarter", "year", "week"):
            steps = trends.trend(store, Choice(measure=measure, currency="USD", unit="unit", by=by))  # type: ignore[arg-type]
            inside = [span for span in whole.spans if days_of(span)[1] <= whole.last]
            if by != "week":
                assert total(steps) == total(whole)
            for place, span in enumerate(steps.spans):
                assert steps.days[place][0] == days_of(span)[0]
            assert by == "day" or len(steps.spans) <= len(whole.spans) * 6, inside
    store.close()


@EACH
@given(st.lists(RECORD, min_size=1, max_size=25))
def test_weeks_and_quarters_are_the_sums_of_their_days(fresh: Any, make: Make, records: list[dict[str, Any]]) -> None:
    store = filled(fresh, make, records)
    days = {line.keys["day"]: line.sums.gross_g for line in totals.totals(store, "2023-01-01", "2026-12-31", ("day",))}
    for by in ("week", "month", "quarter", "year"):
        found = trends.trend(store, Choice(by=by))  # type: ignore[arg-type]
        for span, value in zip(found.spans, found.now[""], strict=True):
            if value is not None:
                assert value == sum(of for day, of in days.items() if span_at(day, by) == span)  # type: ignore[arg-type]
    store.close()


@EACH
@given(st.lists(RECORD, min_size=1, max_size=25))
def test_views_say_what_they_are(fresh: Any, make: Make, records: list[dict[str, Any]]) -> None:
    store = filled(fresh, make, records)
    plain = trends.trend(store, Choice(period="2025", cut="country"))
    running = trends.trend(store, Choice(period="2025", view="running"))
    year = trends.trend(store, Choice(by="year"))
    known = [value for value in running.now[""] if value is not None]
    if known and "2025" in year.spans:
        assert known[-1] == year.now[""][year.spans.index("2025")], "the year to date ends at the year's sum"
    whole = trends.trend(store, Choice(period="2025")).now[""]
    for place, value in enumerate(running.now[""]):
        assert value is None or value == sum(of or 0 for of in whole[: place + 1]), "each is the sum since January"
    every = trends.trend(store, Choice())
    trailing = trends.trend(store, Choice(view="trailing"))
    for place, value in enumerate(trailing.now[""]):
        if value is not None:
            days = trailing.days[place]
            assert days == twelve_months(days[1])
            assert value == totals.totals(store, *days)[0].sums.gross_g
            if trailing.spans[place] != trailing.under_way:
                assert value == sum(of or 0 for of in every.now[""][place - 11 : place + 1])
    for column in zip(*shares({key: [v or 0 for v in line] for key, line in plain.now.items()}).values(), strict=True):
        assert all(share is None for share in column) or sum(share or 0 for share in column) == 100
    store.close()


def test_the_measure_decides_what_there_is_to_choose() -> None:
    assert trends.fitting(Choice(measure="trains", cut="country", view="mix")).cut == "direction"
    assert trends.fitting(Choice(measure="hours", view="trailing")).view == "compare"
    kept = trends.fitting(Choice(measure="hours", filters=(("direction", "import"), ("chapter", "10"))))
    assert kept.filters == (("direction", "import"),)
    for measure in get_args(Measure):
        assert "" in trends.cuts_of(measure)


def test_a_choice_travels_as_json_and_damage_does_no_harm() -> None:
    choice = Choice("value", "CNY", "chapter", "quarter", "index", "2025-Q3", "", "2024-11", (("direction", "import"),))
    assert trends.from_json(trends.to_json(choice)) == choice
    assert trends.from_json("?") == Choice()
    damaged = {"measure": 3, "period": "2025-13", "by": "fortnight", "filters": [["colour", "red"], 7], "base": "x" * 7}
    assert trends.from_json(damaged) == Choice()
    assert trends.from_json({"period": "2025-W99"}) == Choice()


def test_filters_narrow_what_is_counted(store: Store, make: Make) -> None:
    apply(
        store,
        [
            Change(None, make(hs_code="100119", trader="甲", gross_g=5)),
            Change(None, make(hs_code="270900", trader="乙", gross_g=7, direction="export")),
        ],
    )
    for filters, grams, records in (
        ((("direction", "export"),), 7, 1),
        ((("chapter", "10"),), 5, 1),
        ((("trader", "乙"), ("chapter", "10")), 0, 0),
    ):
        found = trends.trend(store, Choice(period="2025", filters=filters))
        assert (total(found), found.records) == (grams, records)


def test_a_container_counts_once_a_day_and_direction(store: Store, make: Make) -> None:
    box = "MSKU1234565"
    records = [
        make(container_no=box, category="nev"),
        make(container_no=box, category="agricultural"),
        make(container_no=box, direction="export"),
        make(container_no=box, day="2025-11-04"),
        make(container_no=""),
    ]
    apply(store, [Change(None, one) for one in records])
    found = trends.trend(store, Choice(measure="teu", period="2025", cut="category"))
    assert sum(line[10] or 0 for line in found.now.values()) == 3 * trends.TEU_PER_CONTAINER
    assert found.records == 3, "one of them told of a container that was told of before"


def test_an_index_starts_from_a_hundred(store: Store, make: Make) -> None:
    for day, grams in (("2025-01-31", 200), ("2025-02-01", 300), ("2025-11-03", 50)):
        apply(store, [Change(None, make(day=day, gross_g=grams))])
    found = trends.trend(store, Choice(period="2025", view="index"))
    assert found.index_month == "2025-01"
    assert found.index[""][:3] == [100, 150, 0]
    quarters = trends.trend(store, Choice(by="quarter", period="2025", view="index", base="2025-02"))
    assert quarters.index[""][0] == pytest.approx(100 * 500 / 900)


def test_the_named_parts_are_the_largest(store: Store, make: Make) -> None:
    for place, land in enumerate("KZ DE RU UZ PL KG TJ FR BY".split()):
        apply(store, [Change(None, make(country=land, gross_g=1000 - place))])
    found = trends.trend(store, Choice(cut="country", period="2025"))
    assert list(found.now) == ["KZ", "DE", "RU", "UZ", "PL", "KG", series.OTHERS]


def test_trains_and_wagons_are_counted_by_service_day(store: Store) -> None:
    def says(number: str, day: str, loads: list[Load] | None = None, **run: Any) -> Message:
        more: dict[str, Any] = {"gauge": "1435", "loads": loads} if loads else {}
        return message(
            "taf:0080",
            f"{number} {day} {len(loads or [])}",
            "running",
            train_no=number,
            day=day,
            sent_s=1,
            run=run,
            **more,
        )

    two_boxes = [Load(1, "", "MSKU1234565"), Load(1, "", "TCLU7654321"), Load(2)]
    trains.take(
        store,
        [
            says("75001", "2025-11-02", two_boxes, direction="export", route="xian-duisburg"),
            says("75003", "2025-11-02", direction="import", wagons=50),
            says("75005", "2025-11-03", direction="import", wagons=40, cancelled=True),
            says("75007", "2026-01-03", direction="import", wagons=40),
            says("75007", "2024-11-03", direction="import", wagons=30),
        ],
    )
    found = trends.trend(store, Choice(measure="trains", cut="direction", period="2025"))
    assert {key: line[10] for key, line in found.now.items()} == {"import": 1, "export": 1}
    assert found.base["import"][10] == 1
    assert (found.last, found.records) == ("2025-11-30", 2)
    wagons = trends.trend(store, Choice(measure="wagons", cut="direction", period="2025"))
    assert {key: line[10] for key, line in wagons.now.items()} == {"import": 50, "export": 2}
    only = trends.trend(store, Choice(measure="trains", period="2025", filters=(("route", "xian-duisburg"),)))
    assert only.now[""][10] == 1


@EACH
@given(st.lists(RECORD, min_size=5, max_size=25))
def test_a_part_that_is_looked_into_comes_to_what_it_was(fresh: Any, make: Make, records: list[dict[str, Any]]) -> None:
    crowded = [one | {"day": f"2025-11-0{at % 2 + 1}", "direction": "import"} for at, one in enumerate(records)]
    store = filled(fresh, make, crowded)
    for measure in ADDED:
        for cut in OF_CARGO[1:]:
            choice = Choice(measure=measure, cut=cut, period="2025", currency="CNY", unit="unit")
            for key, line in trends.trend(store, choice).now.items():
                if key != series.OTHERS:
                    inside = trends.trend(store, replace(choice, cut="", filters=((cut, key),)))
                    assert total(inside) == sum(value or 0 for value in line), (measure, cut, key)
