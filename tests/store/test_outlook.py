"""The outlook of a year from the store: whole months only, past years judged, and what a target needs."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import goals, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.outlook import need, outlook_of

Make = Callable[..., Cargo]
TONNE = 10**6
SEASON = (8, 7, 10, 11, 12, 11, 10, 9, 10, 11, 11, 10)


def fill(store: Store, make: Make, first: int = 2021) -> None:
    """From January of a year to 2 December 2025, one record a month, a little more each year, and some noise."""
    records = []
    for year in range(first, 2026):
        for month in range(1, 13):
            if (year, month) <= (2025, 12):
                tonnes = SEASON[month - 1] * 1000 + (year - 2021) * 300 + (year * 7 + month * 13) % 50
                records.append(make(day=date(year, month, 2).isoformat(), gross_g=tonnes * TONNE, net_g=None))
    apply(store, [Change(None, record) for record in records])


def test_the_year_is_estimated_from_whole_months_and_past_years_are_judged(store: Store, make: Make) -> None:
    fill(store, make)
    found = outlook_of(store, "gross")
    assert found is not None and found.estimate is not None
    assert (found.year, found.months[0], found.months[-1]) == ("2025", "2021-01", "2025-11")
    assert (found.under_way, found.counted) == ("2025-12", "2025-12-02")
    assert found.so_far == totals.totals(store, "2025-01-01", "2025-12-31")[0].sums.gross_g
    assert sum(found.known) < found.so_far
    assert found.estimate.method == "seasonal" and found.estimate.band is not None
    low, high = found.estimate.band
    assert low <= found.estimate.total <= high
    assert [trial.year for trial in found.trials] == ["2023", "2024"]
    for trial in found.trials:
        assert trial.truth == totals.totals(store, f"{trial.year}-01-01", f"{trial.year}-12-31")[0].sums.gross_g
        assert trial.error_pct is not None and abs(trial.error_pct) < 5
    assert found.last_year[11] is not None


def test_with_a_short_history_it_is_last_years_share_and_with_less_nothing(store: Store, make: Make) -> None:
    fill(store, make, first=2024)
    found = outlook_of(store, "gross")
    assert found is not None and found.estimate is not None and found.estimate.method == "share"
    assert found.estimate.band is None
    records = outlook_of(store, "records")
    assert records is not None and records.estimate is not None and records.estimate.total == 12


def test_a_desk_without_a_whole_month_has_no_outlook(store: Store, make: Make) -> None:
    assert outlook_of(store, "gross") is None
    apply(store, [Change(None, make(day="2025-12-01"))])
    assert outlook_of(store, "gross") is None
    apply(store, [Change(None, make(day="2025-11-12"))])
    assert outlook_of(store, "gross") is None  # November began on the 12th
    apply(store, [Change(None, make(day="2025-10-02"))])
    found = outlook_of(store, "gross")
    assert found is not None and found.estimate is None and found.months == ["2025-10", "2025-11"]


@pytest.mark.parametrize(
    ("goal", "state"), [(10, "reached"), (125_000, "open"), (900_000, "hard")], ids=["reached", "open", "hard"]
)
def test_a_target_needs_what_is_left_by_month_and_by_day(store: Store, make: Make, goal: int, state: str) -> None:
    fill(store, make)
    goals.put(store, "2025", "gross", goal * 1000 * TONNE if goal < 100 else goal * TONNE)
    if state == "open":
        so_far = totals.totals(store, "2025-01-01", "2025-12-31")[0].sums.gross_g
        goals.put(store, "2025", "gross", so_far + 2900 * TONNE)
    found = outlook_of(store, "gross")
    assert found is not None
    wanted = need(found)
    assert wanted is not None and wanted.state == state
    assert (wanted.days, wanted.months) == (29, Fraction(29, 31))
    if state == "open":
        assert wanted.a_day == 100 * TONNE
        assert wanted.a_month == Fraction(2900 * TONNE * 31, 29)
        assert wanted.lately == Fraction(sum(found.amounts[-3:]), 3)
        assert wanted.yearly_a_day == Fraction(sum(found.amounts[-12:]), 365)


def test_a_target_of_vehicles_is_by_one_and_of_value_by_currency(store: Store, make: Make) -> None:
    apply(
        store,
        [
            Change(
                None,
                make(day=f"2025-{month:02d}-01", quantity_milli=5000, unit="vehicle", value_fen=100, currency="CNY"),
            )
            for month in range(1, 12)
        ],
    )
    goals.put(store, "2025", "vehicles", 60)
    goals.put(store, "2025", "value/CNY", 1000)
    found = outlook_of(store, "vehicles")
    assert found is not None and (found.so_far, found.goal) == (55_000, 60_000)
    value = outlook_of(store, "value", "CNY")
    assert value is not None and (value.so_far, value.goal) == (1100, 1000)
    assert outlook_of(store, "value", "USD").goal is None  # type: ignore[union-attr]


def test_a_first_month_that_is_not_whole_counts_towards_the_target(store: Store, make: Make) -> None:
    for day, tonnes in (("2025-09-10", 7), ("2025-10-02", 20), ("2025-11-02", 30), ("2025-12-02", 1)):
        apply(store, [Change(None, make(day=day, gross_g=tonnes * TONNE, net_g=None))])
    goals.put(store, "2025", "gross", 100 * TONNE)
    found = outlook_of(store, "gross")
    assert found is not None and found.months == ["2025-10", "2025-11"]
    assert (found.so_far, found.records) == (58 * TONNE, 4)
    wanted = need(found)
    assert wanted is not None and wanted.left == 42 * TONNE


def test_the_last_day_of_a_month_is_not_over_when_its_first_record_comes(store: Store, make: Make) -> None:
    fill(store, make)
    for at, whole in (
        (datetime(2025, 12, 31, 15, 59, tzinfo=UTC), "2025-11"),
        (datetime(2025, 12, 31, 16, 0, tzinfo=UTC), "2025-12"),  # midnight in Horgos
    ):
        store.clock = lambda at=at: at
        if whole == "2025-11":
            apply(store, [Change(None, make(day="2025-12-31"))])
        found = outlook_of(store, "gross")
        assert found is not None and found.months[-1] == whole


def test_in_a_first_year_that_begins_in_autumn_the_months_stay_where_they_are(store: Store, make: Make) -> None:
    days = ("2025-08-20", "2025-09-02", "2025-10-02", "2025-11-02", "2025-12-02")
    apply(store, [Change(None, make(day=day, gross_g=place * TONNE, net_g=None)) for place, day in enumerate(days, 1)])
    found = outlook_of(store, "gross")
    assert found is not None and found.estimate is None
    assert (found.months, found.begun) == (["2025-09", "2025-10", "2025-11"], 8)
    assert found.known == [2 * TONNE, 3 * TONNE, 4 * TONNE]
    # the end of August is no whole month, but the year's
    assert (found.so_far, found.records) == (15 * TONNE, 5)
