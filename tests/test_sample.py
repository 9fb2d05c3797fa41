"""The sample: the same on every machine, right by the desk's own rules, and tying out."""

import hashlib
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from statistics import median
from zoneinfo import ZoneInfo

import pytest

from horgosdesk import resources, sample
from horgosdesk.core import cargo
from horgosdesk.core.baselines import split_day
from horgosdesk.core.calendar import days_between
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import CARRIED_BY, CLEARANCE, Clearance, problems
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.fields import Rules
from horgosdesk.core.stages import STAGES
from horgosdesk.sample.cargo import MOST_WAGONS, cargo_of_day
from horgosdesk.sample.clearance import REFORM, clearances_of_day
from horgosdesk.sample.draw import Draw
from horgosdesk.store import clearance, door, drafts, totals
from horgosdesk.store.cargo import between, journal_text
from horgosdesk.store.desk import Store
from horgosdesk.store.verify import verify

T = 1_000_000
"""Grams in a tonne."""
HOUR = 3600


@cache
def rules() -> Rules:
    return Rules(resources.codebook(), date(2026, 1, 1), stages=resources.stages())


def category_of(hs_code: str) -> str:
    return rules().codes.category_of(hs_code) or ""


def made(first: str, last: str, rows: int, seed: int = 7) -> list[Cargo]:
    return [record for day in days_between(first, last) for record in cargo_of_day(day, rows, seed, category_of)]


def midnight_s(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(tzinfo=ZoneInfo("Asia/Shanghai")).timestamp())


def timed(first: str, last: str, rows: int, seed: int = 7, known_until_s: int | None = None) -> list[Clearance]:
    """The clearances of some days; without known_until_s as they are once all is over."""
    until_s = midnight_s("2100-01-01") if known_until_s is None else known_until_s
    return [
        one
        for day in days_between(first, last)
        for one in clearances_of_day(day, cargo_of_day(day, rows, seed, category_of), seed, midnight_s(day), until_s)
    ]


def stored(store: Store) -> list[Clearance]:
    rows = store.db.execute(f"{clearance.TABLE.select} ORDER BY id")
    return [clearance.TABLE.record_of(row) for row in rows]


def took_s(one: Clearance) -> int:
    assert one.released_s is not None and one.arrived_s is not None
    return one.released_s - one.arrived_s


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
    assert answer["clearances"] == store.db.execute("SELECT count(*) FROM clearance").fetchone()[0] > 0
    assert all(check.ok for check in verify(store))


def test_a_desk_with_records_or_drafts_is_left_as_it_is(store: Store) -> None:
    drafts.keep(store, "018f0000-0000-7000-8000-000000000000", "2025-11-30", {"hs_code": "1"})
    with pytest.raises(Refused, match="has records already"):
        sample.fill(store, "2024-01-01", "2024-01-02", 5, 1)
    assert store.meta("synthetic") == ""


def test_a_desk_that_has_timed_consignments_only_is_left_as_it_is_too(store: Store) -> None:
    door.apply(store, [door.Change(None, timed("2024-01-01", "2024-01-01", 9)[0])])
    with pytest.raises(Refused, match="has records already"):
        sample.fill(store, "2024-01-01", "2024-01-02", 5, 1)


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


# Clearances


def test_a_seed_gives_these_clearances_on_every_machine() -> None:
    """Tuning the sample changes this; a Python or a platform must not."""
    made_up = timed("2024-02-26", "2024-03-03", 20, seed=3) + timed("2025-04-30", "2025-05-03", 20, seed=3)
    text = "\n".join(one.uid + clearance.TABLE.journal_text(one) for one in made_up)
    assert hashlib.sha256(text.encode()).hexdigest() == (
        "455ccba6dc35c937a3a5b911ea34e95b439786e0a8d64d5d7085ddb03d7e73f4"
    )


def test_the_last_day_decides_only_how_much_of_a_clearance_is_known(store: Store) -> None:
    sample.fill(store, "2025-11-01", "2025-11-09", 15, 3)
    known_until_s = midnight_s("2025-11-10")
    assert stored(store) == timed("2025-11-01", "2025-11-09", 15, 3, known_until_s)
    for one, over in zip(stored(store), timed("2025-11-01", "2025-11-09", 15, 3), strict=True):
        later = {f"{stage}_s": None for stage in STAGES if (over.at(stage) or 0) > known_until_s}
        assert one == replace(over, **later)  # type: ignore[arg-type]


@pytest.mark.parametrize("first", ["2024-12-25", "2025-04-28"])
@pytest.mark.parametrize("rows", [1, 40, 400])
def test_the_rules_find_nothing_wrong_with_clearances(first: str, rows: int) -> None:
    """Over the turn of a year, and over the reform."""
    last = date.fromordinal(date.fromisoformat(first).toordinal() + 8).isoformat()
    known_until_s = midnight_s(last) + 86_400
    then = replace(rules(), now=datetime.fromtimestamp(known_until_s, UTC))
    for one in timed(first, last, rows, known_until_s=known_until_s):
        assert [str(problem) for problem in problems(CLEARANCE.values_of(one), then)] == []
        values, wrong = CLEARANCE.read(CLEARANCE.texts_of(one, then), then)
        assert wrong == []
        seconds = {f"{stage}_s" for stage in STAGES}
        assert {c: v for c, v in values.items() if c not in seconds} == {
            c: v for c, v in CLEARANCE.values_of(one).items() if c not in seconds
        }


def test_a_consignment_says_what_its_cargo_says(store: Store) -> None:
    sample.fill(store, "2025-06-02", "2025-06-08", 60, 2)
    lines: defaultdict[str, list[Cargo]] = defaultdict(list)
    for record in between(store, "2025-06-02", "2025-06-08"):
        lines[record.declaration_no].append(record)
    through = lines.pop("")
    declared = [one for one in stored(store) if one.declaration_no]
    assert sorted(one.declaration_no for one in declared) == sorted(
        number for number, of in lines.items() if of[0].mode != "pipeline"
    )
    for one in declared:
        of = lines[one.declaration_no]
        heaviest = max(of, key=lambda line: line.gross_g)
        assert (one.direction, one.mode, one.trader) == (of[0].direction, of[0].mode, of[0].trader)
        assert one.category == heaviest.category
        for column in CARRIED_BY:
            said = {getattr(line, column) for line in of}
            assert getattr(one, column) == (said.pop() if len(said) == 1 else ""), column
        assert clearance.cargo_of(store, one) == (len(of), sum(line.gross_g for line in of))
    in_transit = [one for one in stored(store) if not one.declaration_no]
    assert 0 < len(in_transit) < len(through)
    assert {one.direction for one in in_transit} == {"transit"} == {line.direction for line in through}
    numbers = {number for line in through for number in (line.wagon_no, line.vehicle_no)}
    assert {one.wagon_no or one.vehicle_no for one in in_transit} <= numbers - {""}


def test_a_clearance_passes_the_stages_of_its_lane_and_no_others() -> None:
    for one in timed("2025-05-10", "2025-05-16", 100):
        there = {stage for stage in STAGES if one.at(stage) is not None}
        assert there == set(rules().stages.passed_by(one.direction, one.mode, one.lane)), one
        assert one.mode != "pipeline"


def test_clearances_are_in_the_order_of_their_arrival_by_day_by_truck_and_by_train() -> None:
    clearances = timed("2025-06-01", "2025-06-21", 40)
    arrivals = [one.arrived_s or 0 for one in clearances]
    assert arrivals == sorted(arrivals)
    assert len({one.uid for one in clearances}) == len(clearances)
    assert [one.entered_at for one in clearances] == sorted(one.entered_at for one in clearances)
    hours: defaultdict[str, set[int]] = defaultdict(set)
    trains: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for one, at_s in zip(clearances, arrivals, strict=True):
        day, second = divmod(at_s - midnight_s("2025-06-01"), 86_400)
        hours[one.mode].add(second // HOUR)
        if one.train_no:
            trains[one.train_no, day].add(at_s)
    assert hours == {"rail": set(range(24)), "road": set(range(8, 22))}
    assert len(trains) > 21 and all(len(times) == 1 for times in trains.values())


def test_the_sample_changes_on_the_day_at_which_the_desk_parts_before_and_after() -> None:
    assert split_day(resources.baselines()) == REFORM


def test_the_reform_is_as_it_was_published() -> None:
    before, after = timed("2025-03-01", "2025-04-30", 60), timed("2025-05-01", "2025-06-30", 60)

    def hours(of: list[Clearance], direction: str, lane: str = "") -> list[float]:
        return [took_s(one) / HOUR for one in of if one.direction == direction and lane in ("", one.lane)]

    def within(of: list[float], target_h: int) -> float:
        return sum(hour <= target_h for hour in of) / len(of)

    assert 56 < median(hours(before, "import")) < 64 and 5.6 < median(hours(before, "export")) < 6.6
    assert 13 < median(hours(after, "import")) < 16 and 0.75 < median(hours(after, "export")) < 1.05
    assert within(hours(before, "import"), 16) < 0.02 and within(hours(before, "export"), 1) < 0.02
    assert 0.59 < within(hours(after, "import"), 16) < 0.75 and 0.55 < within(hours(after, "export"), 1) < 0.70
    for of in (before, after):
        assert 4 < median(hours(of, "transit")) < 8
        for direction in ("import", "export"):
            times = hours(of, direction)
            assert sum(times) / len(times) > 1.1 * median(times), "skewed to the right"
            slower = median(hours(of, direction, "physical")) / median(hours(of, direction, "green"))
            assert 1.9 < slower < 3.2
            assert 0 < sum(hour > 4 * median(times) for hour in times) / len(times) < 0.05, "broken papers"


def test_most_are_green_and_since_the_reform_many_declare_in_advance() -> None:
    before, after = timed("2025-03-01", "2025-04-30", 60), timed("2025-05-01", "2025-06-30", 60)
    lanes = Counter(one.lane for one in (*before, *after))
    assert 0.84 < lanes["green"] / lanes.total() < 0.92
    assert 0.06 < lanes["document"] / lanes.total() < 0.11 and 0.025 < lanes["physical"] / lanes.total() < 0.06
    for of, least, most in ((before, 0.08, 0.13), (after, 0.32, 0.39)):
        early = [one for one in of if (one.declared_s or 0) < (one.arrived_s or 0)]
        assert least < len(early) / len(of) < most
        for one in early:
            assert one.arrived_s is not None and one.declared_s is not None and one.accepted_s is not None
            assert HOUR <= one.arrived_s - one.declared_s <= 20 * HOUR and one.accepted_s < one.arrived_s
    later = [one for one in after if (one.duty_paid_s or 0) > (one.released_s or 0)]
    assert 0 < len(later) < len(after) / 10


@pytest.mark.parametrize(("last", "most_days"), [("2025-03-31", 30), ("2025-11-30", 12)])
def test_only_what_arrived_near_the_end_is_open(store: Store, last: str, most_days: int) -> None:
    first = f"{last[:5]}01-01" if last < REFORM else "2025-09-01"
    answer = sample.fill(store, first, last, 30, 5)
    end_s = midnight_s(last) + 86_400
    assert answer["clearances"] == len(stored(store))
    open_ones = clearance.open_ones(store)
    assert 3 <= len(open_ones) < len(stored(store)) / 10
    assert all(end_s - most_days * 86_400 < (one.arrived_s or 0) for one in open_ones)
    assert sum(end_s - (one.arrived_s or 0) < 5 * 86_400 for one in open_ones) > len(open_ones) * 3 / 4
    assert max(at_s for one in stored(store) for stage in STAGES if (at_s := one.at(stage)) is not None) <= end_s
    assert any(one.released_s is not None and one.departed_s is None for one in stored(store))
    assert all(check.ok for check in verify(store))


def test_today_is_known_up_to_now(store: Store) -> None:
    """Noon: half of the day's consignments have arrived, and some are declared that have not."""
    sample.fill(store, "2025-12-01", store.today, 120, 1)
    now_s = int(store.clock().timestamp())
    times = [at_s for one in stored(store) for stage in STAGES if (at_s := one.at(stage)) is not None]
    assert now_s - HOUR < max(times) <= now_s
    awaited = [one for one in stored(store) if one.arrived_s is None]
    assert awaited and all(one.declared_s is not None and one.released_s is None for one in awaited)
    assert max(one.entered_at for one in stored(store)) <= store.now_text()
    cargo_of_today = {record.declaration_no for record in between(store, store.today, store.today)}
    assert len(cargo_of_today) > sum(one.declaration_no in cargo_of_today for one in stored(store))


def test_draws_stay_within_their_bounds() -> None:
    draw = Draw("bounds")
    assert {draw.below(3) for _ in range(200)} == {0, 1, 2}
    assert {draw.between(-1, 1) for _ in range(200)} == {-1, 0, 1}
    assert {draw.weighted([2, 2, 5]) for _ in range(200)} == {0, 2}
    things = list(range(9))
    draw.shuffle(things)
    assert sorted(things) == list(range(9))
