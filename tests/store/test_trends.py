"""What the Trends tab is drawn from equals the totals, and the story of a month names who made it."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import totals, trends
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.trends import Choice, View
from horgosdesk.study import series
from horgosdesk.study.steps import step_of

Make = Callable[..., Cargo]


@pytest.fixture
def filled(store: Store, make: Make) -> Store:
    """Two years of some months; the clock stands at 3 December 2025."""
    wheat = {"category": "agricultural", "direction": "import", "mode": "rail"}
    cars = {"category": "nev", "direction": "export", "mode": "road", "quantity_milli": 8000, "unit": "vehicle"}
    records = [
        make(day="2024-10-05", gross_g=50_000_000, **wheat),
        make(day="2024-11-03", gross_g=80_000_000, **wheat),
        make(day="2024-11-28", gross_g=20_000_000, value_fen=100_00, currency="USD", **cars),
        make(day="2024-12-01", gross_g=7_000_000, **wheat),
        make(day="2024-12-02", gross_g=1_000_000, **wheat),
        make(day="2025-10-05", gross_g=50_000_001, **wheat),
        make(day="2025-11-03", gross_g=70_000_000, value_fen=500_00, currency="CNY", **wheat),
        make(day="2025-11-04", gross_g=25_000_000, value_fen=900_00, currency="CNY", **cars),
        make(day="2025-12-01", gross_g=8_000_000, **wheat),
    ]
    apply(store, [Change(None, record) for record in records])
    return store


def test_a_year_by_month_equals_the_totals(filled: Store) -> None:
    found = trends.trend(filled, Choice(period="2025"))
    lines = totals.totals(filled, "2025-01-01", "2025-12-31", ("month",))
    assert dict(zip(found.spans, found.now[""], strict=True)) == {
        **{f"2025-{month:02d}": 0 for month in range(1, 10)},
        **{line.keys["month"]: line.sums.gross_g for line in lines},
    }
    assert found.base[""][9:] == [50_000_000, 100_000_000, 7_000_000]


def test_days_not_yet_there_are_unknown_and_not_zero(filled: Store) -> None:
    found = trends.trend(filled, Choice(by="day", period="2025-12"))
    assert found.last == "2025-12-01"
    assert found.now[""] == [8_000_000, *[None] * 30]
    assert found.base[""] == [7_000_000, 1_000_000, *[0] * 29]


def test_the_curve_runs_from_january_whatever_month_was_chosen(filled: Store, make: Make) -> None:
    found = trends.trend(filled, Choice(by="day", view="running", period="2025-11", cut="direction"))
    assert (found.spans[0], found.spans[-1]) == ("2025-01-01", "2025-11-30")
    assert found.now["import"][-1] == 120_000_001
    assert found.base == {}, "the desk began in October 2024"
    apply(filled, [Change(None, make(day="2024-01-03", gross_g=1))])
    found = trends.trend(filled, Choice(by="day", view="running", period="2025-11", cut="direction"))
    assert found.base["import"][-1] == 130_000_001


def test_the_mix_is_by_category_unless_another_cut_is_chosen(filled: Store) -> None:
    assert set(trends.trend(filled, Choice(view="mix", period="2025")).now) == {"agricultural", "nev"}
    assert set(trends.trend(filled, Choice(view="mix", period="2025", cut="mode")).now) == {"rail", "road"}


def test_many_parts_are_drawn_together_and_none_is_lost(store: Store, make: Make) -> None:
    names = "nev machinery grain coal ores steel metals textiles leather".split()
    apply(store, [Change(None, make(category=name, gross_g=1_000 * 2**n)) for n, name in enumerate(names)])
    found = trends.trend(store, Choice(cut="category", period="2025"))
    assert len(found.now) == trends.MOST_NAMED + 1
    assert list(found.now)[-1] == series.OTHERS
    assert sum(values[10] or 0 for values in found.now.values()) == 511_000


def test_values_are_of_one_currency(filled: Store) -> None:
    assert trends.currencies(filled) == ["CNY", "USD"]
    assert trends.trend(filled, Choice(measure="value", currency="CNY", period="2025")).now[""][10] == 1400_00
    assert trends.trend(filled, Choice(measure="value", currency="USD", period="2025")).base[""][10] == 100_00


def test_vehicles_and_records_are_counted(filled: Store) -> None:
    assert trends.trend(filled, Choice(measure="vehicles", period="2025")).now[""][10] == 8000, "in thousandths"
    assert trends.trend(filled, Choice(measure="records", period="2024")).now[""][9:] == [1, 2, 2]


def test_the_story_of_a_month_names_the_part_that_explains_it(filled: Store) -> None:
    story = trends.story(filled, Choice(), "2025-11")
    assert (story.now, story.base) == (95_000_000, 100_000_000)
    assert story.change_pct == Decimal(-5)
    assert story.parts[0] == (("import", "rail", "agricultural"), Fraction(-10))
    assert not story.is_cut_short


def test_a_month_under_way_is_compared_with_the_same_days(filled: Store, make: Make) -> None:
    story = trends.story(filled, Choice(), "2025-12")
    assert (story.first, story.last, story.now, story.base) == ("2025-12-01", "2025-12-01", 8_000_000, 7_000_000)
    assert trends.story(filled, Choice(view="running"), "2025-12").base is None
    apply(filled, [Change(None, make(day="2024-01-03", gross_g=1))])
    assert trends.story(filled, Choice(view="running"), "2025-12").base == 157_000_001


def test_the_month_under_way_is_drawn_against_the_same_days_too(filled: Store, make: Make) -> None:
    plain = trends.trend(filled, Choice(period="2025"))
    assert plain.under_way == "2025-12"
    assert (plain.now[""][11], plain.base[""][11]) == (8_000_000, 7_000_000)
    apply(filled, [Change(None, make(day="2024-01-03", gross_g=1))])
    running = trends.trend(filled, Choice(period="2025", view="running", cut="direction"))
    assert sum(values[11] or 0 for values in running.base.values()) == 157_000_001
    assert trends.trend(filled, Choice(period="2024")).under_way == ""


def test_without_last_year_there_is_no_change(filled: Store) -> None:
    story = trends.story(filled, Choice(), "2024-11")
    assert story.change_pct is None
    assert story.parts == []
    assert trends.trend(filled, Choice(period="2024")).base == {}


@pytest.mark.parametrize(
    ("view", "span", "known"),
    [
        ("compare", "2025", False),
        ("compare", "2025-Q4", True),
        ("compare", "2025-10", True),
        ("compare", "2026", True),
        ("running", "2025-11", False),
        ("running", "2026-10", True),
        ("trailing", "2025-11", False),
        ("trailing", "2026-10", True),
    ],
)
def test_what_the_desk_has_only_a_part_of_is_no_base(
    filled: Store, make: Make, view: View, span: str, known: bool
) -> None:
    apply(filled, [Change(None, make(day="2026-12-31", gross_g=1))])
    by = step_of(span)
    found = trends.trend(filled, Choice(view=view, by=by))
    told = trends.story(filled, Choice(view=view, by=by), span)
    drawn = found.base.get("", [None] * len(found.spans))[found.spans.index(span)]
    assert (drawn is not None, told.base is not None, told.change_pct is not None) == (known,) * 3
    assert drawn == told.base
    assert bool(told.parts) is known


def test_a_first_month_begun_after_its_first_week_is_no_base(store: Store, make: Make) -> None:
    days = ("2024-10-08", "2024-11-02", "2025-10-20", "2025-11-20")
    apply(store, [Change(None, make(day=day, gross_g=10)) for day in days])
    assert [trends.story(store, Choice(), month).base for month in ("2025-10", "2025-11")] == [None, 10]
    by_day = trends.trend(store, Choice(by="day", period="2025-10")).base[""]
    assert by_day == [*[None] * 7, 10, *[0] * 23], "of the days since then each is known"
    apply(store, [Change(None, make(day="2024-10-07", gross_g=5))])
    assert trends.story(store, Choice(), "2025-10").base == 15


def test_all_there_is_goes_from_the_first_month_to_the_last(filled: Store) -> None:
    found = trends.trend(filled, Choice())
    assert (found.spans[0], found.spans[-1], len(found.spans)) == ("2024-10", "2025-12", 15)
    assert found.base[""] == [*[None] * 12, 50_000_000, 100_000_000, 7_000_000]


def test_an_empty_desk_has_nothing_to_draw(store: Store) -> None:
    assert trends.trend(store, Choice()) == trends.Trend()
    assert trends.currencies(store) == []


@pytest.mark.parametrize("view", ["running", "trailing"])
def test_by_week_too_last_years_sum_is_of_its_own_days(store: Store, make: Make, view: View) -> None:
    apply(
        store,
        [
            Change(None, make(day=day, gross_g=grams, net_g=None))
            for day, grams in (("2023-12-02", 1), ("2024-01-01", 10), ("2024-12-01", 100), ("2025-11-30", 1000))
        ],
    )
    found = trends.trend(store, Choice(by="week", period="2025", view=view))
    at = found.spans.index("2025-W48")  # to Sunday, 30 November
    [now], [base] = found.now.values(), found.base.values()
    if view == "running":
        assert found.base_days[at] == ("2024-01-01", "2024-11-30")
        assert (now[at], base[at]) == (1000, 10)
    else:
        assert found.base_days[at] == ("2023-12-01", "2024-11-30")
        assert (now[at], base[at]) == (1100, 11)
