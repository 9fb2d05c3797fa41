"""Which backups stay: the rule holds however often it is applied, and never takes the newest good one."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from horgosdesk.core.keeping import RULE, Copy, Kind, doomed

TODAY = date(2026, 3, 15)


def copy(age: int, kind: Kind = "auto", good: bool | None = True, hour: int = 8) -> Copy:
    day = TODAY - timedelta(days=age)
    order = f"{day.isoformat()}T{hour:02d}"
    return Copy(f"{kind}-{order}-{good}", kind, day, order, good)


copies = st.lists(
    st.builds(
        copy,
        st.integers(-2, 900),
        st.sampled_from(["auto", "hand", "migration", "replaced", "salvaged", "other"]),
        st.sampled_from([True, True, True, False, None]),
        st.integers(0, 23),
    ),
    unique_by=lambda one: one.name,
    max_size=80,
)


@given(copies)
@settings(max_examples=60, deadline=None)
def test_the_newest_good_one_what_is_not_proven_and_what_is_not_ours_stay(found: list[Copy]) -> None:
    gone = doomed(found, TODAY)
    left = [one for one in found if one.name not in gone]
    if good := [one for one in found if one.good]:
        assert max(good, key=lambda one: one.order) in left
    assert not [one for one in found if one.name in gone and (one.good is None or one.kind == "other")]
    assert not [one for one in found if one.name in gone and one.kind != "auto" and (TODAY - one.day).days <= 90]
    assert doomed(left, TODAY) == set(), "what is left is left for good on that day"


@given(copies, st.integers(0, 400))
@settings(max_examples=40, deadline=None)
def test_whatever_goes_an_automatic_copy_of_the_same_month_stays_for_two_years(found: list[Copy], later: int) -> None:
    today = TODAY + timedelta(days=later)
    gone = doomed(found, today)
    auto = [one for one in found if one.kind == "auto" and one.good]
    months = sorted({(one.day.year, one.day.month) for one in auto}, reverse=True)[: RULE.months]
    for month in months:
        assert [one for one in auto if one.name not in gone and (one.day.year, one.day.month) == month]


def test_three_years_of_a_backup_a_day_leave_days_weeks_and_months() -> None:
    kept: list[Copy] = []
    day = TODAY - timedelta(days=3 * 365)
    while day <= TODAY:
        kept.append(Copy(day.isoformat(), "auto", day, day.isoformat(), True))
        gone = doomed(kept, day)
        kept = [one for one in kept if one.name not in gone]
        day += timedelta(days=1)
    ages = [(TODAY - one.day).days for one in kept]
    assert len(kept) <= RULE.days + RULE.weeks + RULE.months
    assert sorted(ages)[:7] == list(range(7))
    assert 22 * 30 < max(ages) < 24 * 31, "this month and the 23 before it"
    assert max(b - a for a, b in zip(sorted(ages), sorted(ages)[1:], strict=False)) <= 31


def test_a_desk_that_stood_still_loses_nothing() -> None:
    old = [copy(400 + age) for age in range(7)]
    assert doomed(old, TODAY) == set()


def test_the_last_three_of_each_kind_and_of_the_damaged_stay_for_ever() -> None:
    old = [copy(200 + age, kind) for kind in ("hand", "migration", "replaced") for age in range(5)]  # type: ignore[arg-type]
    bad = [copy(200 + age, "auto", False) for age in range(5)]
    left = {one.name for one in [*old, *bad]} - doomed([*old, *bad], TODAY)
    assert len(left) == 4 * 3
    assert {copy(200, "hand").name, copy(202, "hand").name, copy(201, "auto", False).name} <= left
