"""A month's return: its figures are the totals', however cut; a month under way meets the same days of last year."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door, drafts, months, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.monthly import NOTHING, Row, checks, monthly, span

Make = Callable[..., Cargo]


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """Some records of two years; the clock stands at 3 December 2025."""
    records = [
        make(day="2024-01-20", gross_g=5),
        make(day="2024-11-03", gross_g=1_000),
        make(day="2024-11-30", gross_g=7, mode="road", direction="transit", country="RU"),
        make(day="2024-12-01", gross_g=300),
        make(day="2024-12-31", gross_g=90_000),
        make(day="2025-01-02", gross_g=11),
        make(day="2025-11-03", gross_g=1_014),
        make(day="2025-11-03", gross_g=1, mode="post", direction="export", category="nev", country="UZ"),
        make(day="2025-11-30", gross_g=100, mode="road", direction="export", category="nev"),
        make(day="2025-12-02", gross_g=360),
    ]
    door.apply(store, [Change(None, record) for record in records])
    return store


def test_table_1_has_modes_in_their_order_with_last_year_beside(filled: Store) -> None:
    assert monthly(filled, "2025-11").by_mode == (
        Row(("import", "rail"), 1_014, 1_000, 1_025, 1_005, 1),
        Row(("export", "road"), 100, 0, 100, 0, 1),
        Row(("export", "post"), 1, 0, 1, 0, 1),
        Row(("transit", "road"), 0, 7, 0, 7, 0),
    )


def test_tables_2_and_3_begin_with_the_heaviest(filled: Store) -> None:
    made = monthly(filled, "2025-11")
    assert [row.keys for row in made.by_category] == [("agricultural",), ("nev",)]
    assert [row.keys for row in made.by_country] == [("KZ",), ("UZ",), ("RU",)]


def test_changes_are_exact_and_a_dash_where_there_was_nothing(filled: Store) -> None:
    rail, road, *_ = monthly(filled, "2025-11").by_mode
    assert rail.month_change_pct == Decimal("1.4")
    assert road.month_change_pct is None


def test_table_4_has_every_day_of_the_month(filled: Store) -> None:
    daily = monthly(filled, "2025-11").daily
    assert [day.day for day in daily] == [f"2025-11-{n:02d}" for n in range(1, 31)]
    assert (daily[2].import_g, daily[2].export_g, daily[2].transit_g, daily[2].records) == (1_014, 1, 0, 2)
    assert sum(day.total_g for day in daily) == 1_115


def test_all_tables_tie_out(filled: Store) -> None:
    for month in ("2024-01", "2024-11", "2025-01", "2025-02", "2025-11", "2025-12"):
        found = checks(monthly(filled, month))
        assert [check.name for check in found if not check.ok] == []
        assert len(found) == 18


@pytest.mark.parametrize(
    ("table", "cut", "names"),
    [
        # what tables 1, 2 and 3, and table 4 are made of
        ("monthly_parts", "month = '2025-11'", ["table2.month", "table2.year", "table3.month", "table3.year"]),
        ("monthly_totals", "month = '2025-11'", ["table2.month", "table2.year", "table3.month", "table3.year"]),
        ("daily_totals", "day = '2025-11-03'", ["table4.import", "table4.month"]),
    ],
)
def test_totals_that_differ_are_found_to_the_gram(filled: Store, table: str, cut: str, names: list[str]) -> None:
    filled.db.execute(f"UPDATE {table} SET gross_g = gross_g + 1 WHERE direction = 'import' AND {cut}")
    wrong = [check for check in checks(monthly(filled, "2025-11")) if not check.ok]
    assert [check.name for check in wrong if not check.name.startswith("table4") or table == "daily_totals"] == names
    assert "≠" in wrong[0].detail


def test_figures_are_those_that_the_totals_say(filled: Store) -> None:
    made = monthly(filled, "2025-11")
    [line] = totals.totals(filled, "2025-01-01", "2025-11-30", compare=True)
    assert line.base is not None
    assert (made.total.year_g, made.total.year_base_g) == (line.sums.gross_g, line.base.gross_g) == (1_126, 1_012)


def test_a_month_under_way_meets_the_same_days_of_last_year(filled: Store) -> None:
    made = monthly(filled, "2025-12")
    assert (made.first, made.last, made.is_cut_short) == ("2025-12-01", "2025-12-02", True)
    assert (made.total.month_g, made.total.month_base_g) == (360, 300)
    assert made.total.year_base_g == 1_312
    assert len(made.daily) == 31


def test_a_month_that_is_over_is_whole_even_if_nothing_came_at_its_end(filled: Store) -> None:
    assert span(filled, "2025-10") == ("2025-10-01", "2025-10-31")
    assert span(filled, "2025-11", to_date=True) == ("2025-01-01", "2025-11-30")


def test_a_month_under_way_without_records_counts_to_today(store: Store) -> None:
    assert span(store, "2025-12") == ("2025-12-01", "2025-12-03")
    assert span(store, "2026-02") == ("2026-02-01", "2026-02-01")


def test_a_clock_set_back_cuts_nothing_off(filled: Store) -> None:
    filled.clock = lambda: datetime(2025, 11, 5, tzinfo=UTC)
    assert span(filled, "2025-11") == ("2025-11-01", "2025-11-30")


def test_february_meets_february(store: Store, make: Make) -> None:
    days = ("2024-02-28", "2024-02-29", "2025-02-28")
    door.apply(store, [Change(None, make(day=day, gross_g=10**place)) for place, day in enumerate(days)])
    assert monthly(store, "2025-02").total.month_base_g == 11
    assert monthly(store, "2024-02").total.month_g == 11


def test_what_the_cover_says_of_the_desk(filled: Store) -> None:
    drafts.keep(filled, "0197d2c0-0000-7000-8000-000000000000", "2025-11-04", {"goods": "小麦"})
    door.set_meta(filled, {"port": "阿拉山口", "unit": "某局", "synthetic": "1"})
    made = monthly(filled, "2025-11")
    assert (made.port, made.unit, made.synthetic, made.drafts, made.closed) == ("阿拉山口", "某局", True, 1, None)
    assert made.total.records == 3


def test_records_that_begin_in_the_midst_of_last_year_are_told(filled: Store, make: Make) -> None:
    made = monthly(filled, "2025-11")
    assert made.begun == "2024-01-20", "the year to date is against a part of last year's"
    door.apply(filled, [Change(None, make(day="2024-01-07", gross_g=1))])
    whole = monthly(filled, "2025-11")
    assert whole.begun == "" and whole.figures != made.figures
    assert monthly(filled, "2024-11").begun == "", "of the year before nothing is known: that is a dash already"


def test_the_fingerprint_is_that_of_returns_entered_before(filled: Store) -> None:
    made = monthly(filled, "2024-11")
    assert made.begun == ""
    said = asdict(replace(made, state=NOTHING, register_no="", drafts=0, account=None))
    for name in ("begun", "second", "carbon"):
        assert not said.pop(name)  # which returns entered before do not have
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    assert made.figures == hashlib.sha256(text.encode()).hexdigest()


def test_closing_is_part_of_the_return(filled: Store) -> None:
    open_ = monthly(filled, "2025-11")
    months.close(filled, "2025-11")
    made = monthly(filled, "2025-11")
    assert made.closed is not None
    assert (made.closed.who, made.closed.at) == ("tester", "2025-12-03T04:00:00.000Z")
    assert made.figures != open_.figures


def test_an_empty_desk_has_a_return_of_nothing(store: Store) -> None:
    made = monthly(store, "2025-11")
    assert made.tables == ((), (), ())
    assert made.total == Row(())
    assert made.state.position == 0
    assert all(check.ok for check in checks(made))


def test_it_reads_no_record(filled: Store) -> None:
    asked: list[str] = []
    filled.db.set_trace_callback(asked.append)
    monthly(filled, "2025-11")
    filled.db.set_trace_callback(None)
    assert asked
    assert not [statement for statement in asked if "FROM cargo" in statement]
