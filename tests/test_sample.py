"""The sample: the same on every machine, right by the desk's own rules, and tying out."""

import hashlib
from datetime import date
from functools import cache

import pytest

from horgosdesk import resources, sample
from horgosdesk.core import cargo
from horgosdesk.core.calendar import days_between
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.fields import Rules
from horgosdesk.sample.cargo import MOST_WAGONS, cargo_of_day
from horgosdesk.sample.draw import Draw
from horgosdesk.store import door, drafts, totals
from horgosdesk.store.cargo import between, journal_text
from horgosdesk.store.desk import Store
from horgosdesk.store.verify import verify

T = 1_000_000
"""Grams in a tonne."""


@cache
def rules() -> Rules:
    return Rules(resources.codebook(), date(2026, 1, 1))


def category_of(hs_code: str) -> str:
    return rules().codes.category_of(hs_code) or ""


def made(first: str, last: str, rows: int, seed: int = 7) -> list[Cargo]:
    return [record for day in days_between(first, last) for record in cargo_of_day(day, rows, seed, category_of)]


def digest(records: list[Cargo]) -> str:
    return hashlib.sha256("\n".join(record.uid + journal_text(record) for record in records).encode()).hexdigest()


def test_a_seed_gives_these_records_on_every_machine() -> None:
    """Tuning the sample changes this; a Python or a platform must not."""
    assert digest(made("2024-02-26", "2024-03-03", 20, seed=3)) == (
        "afe708f303f4a77dc473aa3d5c113d8537edbb6f0c6d4c1a2c1fce3de4484865"
    )


def test_a_day_does_not_depend_on_the_days_around_it_but_on_the_seed(store: Store) -> None:
    sample.fill(store, "2025-11-01", "2025-11-09", 15, 3)
    stored = list(between(store, "2025-11-04", "2025-11-05"))
    assert stored == made("2025-11-04", "2025-11-05", 15, seed=3)
    assert stored != made("2025-11-04", "2025-11-05", 15, seed=4)


@pytest.mark.parametrize("rows", [1, 7, 40, 400])
def test_the_rules_find_nothing_wrong_and_a_week_has_seven_times_the_rows(rows: int) -> None:
    records = made("2024-02-26", "2024-03-03", rows)
    assert len(records) == 7 * rows
    for record in records:
        values = {column: getattr(record, column) for column in cargo.COLUMNS}
        assert [str(problem) for problem in cargo.problems(values, rules())] == []


def test_every_goods_of_every_season_reads_back_as_it_was_typed() -> None:
    for record in [
        record for month in range(1, 13) for record in cargo_of_day(f"2024-{month:02d}-15", 200, 1, category_of)
    ]:
        values, wrong = cargo.read(cargo.texts_of(record, rules()), rules())
        assert wrong == []
        for column in cargo.BY_COLUMN:
            assert values.get(column) in (getattr(record, column), None), column


def test_records_are_in_the_order_of_their_entry_on_their_own_day() -> None:
    records = made("2025-06-01", "2025-06-03", 50)
    uids = [record.uid for record in records]
    assert uids == sorted(set(uids))
    assert all(record.entered_at.startswith(record.day) and record.uid[14] == "7" for record in records)
    assert [record.entered_at for record in records] == sorted(record.entered_at for record in records)
    assert {record.entered_by for record in records} == {"sample"}


def test_the_year_has_the_ports_size_and_grows_a_little() -> None:
    weights: dict[tuple[int, str], int] = {}
    for year in (2024, 2025):
        for record in made(f"{year}-01-01", f"{year}-12-31", 40):
            weights[year, record.mode] = weights.get((year, record.mode), 0) + record.gross_g
    for year in (2024, 2025):
        assert 43 * T < sum(g for (y, _), g in weights.items() if y == year) // 1_000_000 < 49 * T
        assert 11 * T < weights[year, "rail"] // 1_000_000 < 13 * T
        assert weights[year, "pipeline"] > 2 * weights[year, "rail"] > weights[year, "road"] > 0
    before, after = (sum(g for (y, _), g in weights.items() if y == year) for year in (2024, 2025))
    assert 1002 * before < 1000 * after < 1030 * before


@pytest.mark.parametrize("rows", [4, 20, 1000])
def test_no_record_weighs_what_nothing_weighs(rows: int) -> None:
    for record in made("2025-03-03", "2025-03-09", rows):
        most_t = {"pipeline": 120_000, "rail": 75 if record.wagon_no else 75 * MOST_WAGONS, "road": 25}[record.mode]
        assert 0 < (record.net_g or 0) <= record.gross_g < most_t * T


def test_the_desk_says_that_it_is_synthetic_and_ties_out(store: Store) -> None:
    told: list[tuple[int, int]] = []
    answer = sample.fill(store, "2024-01-01", "2024-01-14", 12, 5, lambda done, total: told.append((done, total)))
    assert answer["records"] == 14 * 12 == totals.totals(store, "2024-01-01", "2024-12-31")[0].sums.records
    assert told == [(day, 14) for day in range(1, 15)]
    assert store.meta("synthetic") == "1"
    assert all(check.ok for check in verify(store))


def test_a_desk_with_records_or_drafts_is_left_as_it_is(store: Store) -> None:
    drafts.keep(store, "018f0000-0000-7000-8000-000000000000", "2025-11-30", {"hs_code": "1"})
    with pytest.raises(Refused, match="has records already"):
        sample.fill(store, "2024-01-01", "2024-01-02", 5, 1)
    assert store.meta("synthetic") == ""


def test_stopped_half_way_nothing_is_left_and_it_can_begin_again(store: Store) -> None:
    def stop(done: int, total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    door.set_meta(store, {"port": "X"})
    with pytest.raises(KeyboardInterrupt):
        sample.fill(store, "2024-01-01", "2024-01-09", 5, 1, stop)
    assert store.meta("synthetic") == ""
    assert sample.fill(store, "2024-01-01", "2024-01-09", 5, 1)["records"] > 0


def test_days_the_wrong_way_round_are_told(store: Store) -> None:
    with pytest.raises(Problem, match="Exchange them"):
        sample.fill(store, "2024-01-02", "2024-01-01", 5, 1)


def test_draws_stay_within_their_bounds() -> None:
    draw = Draw("bounds")
    assert {draw.below(3) for _ in range(200)} == {0, 1, 2}
    assert {draw.between(-1, 1) for _ in range(200)} == {-1, 0, 1}
    assert {draw.weighted([2, 2, 5]) for _ in range(200)} == {0, 2}
    things = list(range(9))
    draw.shuffle(things)
    assert sorted(things) == list(range(9))
