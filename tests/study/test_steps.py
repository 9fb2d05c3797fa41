"""Steps of a time axis: every day lies in one span of each step, and spans follow one another without a gap."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.study.steps import (
    STEPS,
    base_of,
    day_after,
    days_of,
    is_whole_months,
    length,
    span_at,
    spans_between,
    step_of,
    to_date,
    twelve_months,
)

DAYS = st.dates(date(2001, 1, 1), date(2098, 12, 31)).map(date.isoformat)


@given(DAYS, st.sampled_from(STEPS), st.integers(0, 900))
def test_spans_follow_one_another_without_a_gap(first: str, step: str, more: int) -> None:
    last = (date.fromisoformat(first) + timedelta(days=more)).isoformat()
    spans = spans_between(first, last, step)  # type: ignore[arg-type]
    assert spans == sorted(spans)
    assert days_of(spans[0])[0] <= first <= days_of(spans[0])[1]
    assert days_of(spans[-1])[0] <= last <= days_of(spans[-1])[1]
    for one, other in pairwise(spans):
        assert day_after(days_of(one)[1]) == days_of(other)[0]
    for span in spans:
        assert step_of(span) == step
        assert {span_at(day, step) for day in days_of(span)} == {span}  # type: ignore[arg-type]


@given(DAYS)
def test_twelve_months_end_where_they_are_said_to(last: str) -> None:
    first, end = twelve_months(last)
    assert end == last
    assert length((first, end)) in (365, 366)
    if is_whole_months((first, end)):
        assert len(spans_between(first, end, "month")) == 12


@pytest.mark.parametrize(
    ("span", "days", "wanted"),
    [
        ("2025-11", ("2025-11-01", "2025-11-24"), ("2025-01-01", "2025-11-24")),
        ("2025-W01", ("2024-12-30", "2025-01-05"), ("2025-01-01", "2025-01-05")),
        ("2026-W53", ("2026-12-28", "2027-01-03"), ("2026-01-01", "2026-12-31")),
        ("2025", ("2025-01-01", "2025-12-31"), ("2025-01-01", "2025-12-31")),
    ],
)
def test_to_date_begins_with_the_year_and_stays_in_it(
    span: str, days: tuple[str, str], wanted: tuple[str, str]
) -> None:
    assert to_date(span, days) == wanted


def test_a_week_is_compared_with_mondays_to_sundays() -> None:
    assert base_of(days_of("2025-W45"), "week") == days_of("2024-W45")
    assert base_of(("2025-02-01", "2025-02-28"), "month") == ("2024-02-01", "2024-02-29")
    assert base_of(("2025-11-01", "2025-11-24"), "month") == ("2024-11-01", "2024-11-24")
