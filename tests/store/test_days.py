"""Days: what is missing is told from what is off, and exact amounts stay exact."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import cargo, days, occasions, suggested, totals
from horgosdesk.store.days import Day
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply

MISSING, ODD, HOLIDAY = "2025-09-10", "2025-08-20", "2025-10-02"


def fill(store: Store) -> None:
    """July to 2 December 2025, no Sundays; one working day without records, one odd day, a holiday without any."""
    at, records = date(2025, 7, 1), []
    while at <= date(2025, 12, 2):
        day = at.isoformat()
        if at.weekday() != 6 and day not in (MISSING, HOLIDAY):
            for place in range(2):
                records.append(
                    Cargo(
                        uid=new_uid(),
                        day=day,
                        direction="import" if place else "export",
                        mode="rail",
                        hs_code="100119",
                        category="agricultural",
                        gross_g=(10_000_001 if day != ODD else 90_000_000) + at.day * 1000,
                    )
                )
        at += timedelta(days=1)
    apply(store, [Change(None, record) for record in records])


@pytest.fixture
def filled(store: Store, ready: Callable[..., Store]) -> Store:
    return ready(store, fill)


def by_day(found: list[Day]) -> dict[str, Day]:
    return {day.day: day for day in found}


def test_missing_off_none_and_outside_are_told_apart(filled: Store) -> None:
    found = days.days(filled, "2025-01-01", "2025-12-31")
    at = by_day(found)
    assert len(found) == 365
    assert at[MISSING].state == "missing" and not at[MISSING].odd
    assert at[HOLIDAY].state == "off"
    assert "National Day" in at[HOLIDAY].occasions[0]
    assert at["2025-09-07"].state == "none"  # a Sunday
    assert at["2025-06-30"].state == at["2025-12-03"].state == "outside"
    assert (at[ODD].state, at[ODD].odd) == ("there", 1)
    assert [day.day for day in found if day.odd] == [ODD]
    assert sum(day.amount for day in found) == totals.totals(filled, "2025-01-01", "2025-12-31")[0].sums.gross_g
    assert at[MISSING].usual is not None and at[MISSING].usual.middle > 0


def test_a_direction_and_a_measure_can_be_chosen(filled: Store) -> None:
    found = by_day(days.days(filled, "2025-11-01", "2025-11-30", "records", "import"))
    assert found["2025-11-03"].amount == found["2025-11-03"].records == 1


def test_a_closure_that_is_remembered_is_no_missing_day(filled: Store) -> None:
    closed = Occasion(uid=new_uid(), first=MISSING, last=MISSING, kind="closure", title="演练")
    apply(filled, [Change(None, closed)])
    day = by_day(days.days(filled, "2025-09-01", "2025-09-30"))[MISSING]
    assert (day.state, day.occasions) == ("off", ("演练",))


def test_an_empty_desk_has_only_days_outside(store: Store) -> None:
    assert {day.state for day in days.days(store, "2025-11-01", "2025-11-30")} == {"outside"}


def test_holidays_are_suggested_once_whatever_the_language(store: Store) -> None:
    found = suggested.suggested(store, "2025", "en")
    assert {one.remark for one in found} == {"CN", "KZ"}
    assert all(one.kind == "holiday" and len(one.title) <= suggested.MOST for one in found)
    apply(store, [Change(None, one) for one in found])
    assert suggested.suggested(store, "2025", "zh_CN") == []
    [festival] = [one for one in occasions.every(store) if one.remark == "CN" and one.first == "2025-10-01"]
    apply(store, [Change(festival, replace(festival, last="2025-10-07", remark="CN, corrected"))])
    assert suggested.suggested(store, "2025", "en") == []
    assert [one.first for one in occasions.every(store)] == sorted((one.first for one in found), reverse=True)
    # a day that is remembered is not told twice
    day = by_day(days.days(store, "2025-10-01", "2025-10-01"))["2025-10-01"]
    assert len(day.occasions) == 1


def test_today_is_not_over_and_so_not_oddly_low(filled: Store) -> None:
    apply(filled, [Change(None, replace(_any(filled), uid=new_uid(), day="2025-12-03", gross_g=1))])
    [today] = days.days(filled, "2025-12-03", "2025-12-03")
    assert today.usual is not None and today.amount < today.usual.low and (today.state, today.odd) == ("there", 0)
    before = by_day(days.days(filled, "2025-11-01", "2025-11-30"))
    filled.clock = lambda: datetime(2025, 12, 3, 16, 1, tzinfo=UTC)  # midnight has passed in Horgos
    [over] = days.days(filled, "2025-12-03", "2025-12-03")
    assert over.odd == -1
    assert before["2025-11-26"].usual != by_day(days.days(filled, "2025-11-01", "2025-11-30"))["2025-11-26"].usual


def _any(store: Store) -> Cargo:
    return next(cargo.between(store, "2025-12-01", "2025-12-01"))
