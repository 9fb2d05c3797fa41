"""Clearances in the file: through the one door, found by any of their numbers, merged from files that come a stage at a time."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import CLEARANCE, Clearance, column_of
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.core.stages import STAGES
from horgosdesk.store import clearance, door, journal, months
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.intake import Outcome, merge_all, merging
from horgosdesk.store.verify import verify

HOUR = 3600
DAY = int(datetime(2025, 11, 3, tzinfo=UTC).timestamp())
DECLARATION = "940420251000000010"
OTHER = "940420251000000011"
CONTAINER = "CSQU3054383"
RULES = Rules(resources.codebook(), date(2025, 12, 3), stages=resources.stages())


def row(**columns: Any) -> Clearance:
    """A row of a file: only what is given, besides direction and mode. Stages in hours since 3 November, UTC."""
    at = {column_of(name): DAY + round(columns.pop(name) * HOUR) for name in STAGES if name in columns}
    return Clearance(**({"uid": new_uid(), "direction": "import", "mode": "rail"} | at | columns))


def add(store: Store, *records: Clearance) -> list[Clearance]:
    return [change.after for change in door.apply(store, [Change(None, record) for record in records])]


def merge(store: Store, *records: Clearance, **how: Any) -> list[str]:
    return [_said(one) for one in merge_all(store, records, RULES, reason="import a.csv", **how)]


def _said(outcome: Outcome) -> str:
    return outcome.code if isinstance(outcome, Problem) else outcome


def final(store: Store) -> list[Clearance]:
    """All consignments that are not void, by their numbers and times."""
    rows = store.db.execute(f"{clearance.TABLE.select} WHERE status = 'final'")
    return sorted(map(clearance.TABLE.record_of, rows), key=content)


def content(record: Clearance) -> tuple[str, ...]:
    return tuple(str(getattr(record, column)) for column in CLEARANCE.by_column)


def test_each_field_has_its_column_and_each_column_its_field(store: Store) -> None:
    types = {one[1]: one[2] for one in store.db.execute("PRAGMA table_info(clearance)")}
    assert tuple(types)[1:] == CLEARANCE.columns
    assert all(types[field.column] == field.kind.sql for field in CLEARANCE.fields)
    view = {one[1] for one in store.db.execute("PRAGMA table_info(clearance_v)")}
    assert {field.name for field in CLEARANCE.fields} <= view


# Through the door


def test_an_added_clearance_is_stored_and_journaled(store: Store) -> None:
    [added] = add(store, row(declaration_no=DECLARATION, arrived=0))
    assert clearance.TABLE.get(store, added.uid) == added
    assert (added.entered_by, added.entered_at, added.revision) == ("tester", "2025-12-03T04:00:00.000Z", 1)
    [entry] = journal.history(store, added.uid)
    assert (entry.action, entry.subject, entry.before) == ("add", "clearance", None)
    assert clearance.TABLE.from_journal(added.uid, entry.after or "") == added


def test_a_corrected_stage_keeps_its_old_time_in_the_journal(store: Store) -> None:
    [added] = add(store, row(declaration_no=DECLARATION, arrived=0, released=10))
    assert added.released_s is not None
    [edited] = door.apply(store, [Change(added, replace(added, released_s=added.released_s + 60))], reason="misread")
    assert edited.after.revision == 2
    entry = journal.history(store, added.uid)[-1]
    assert (entry.action, entry.reason) == ("edit", "misread")
    assert clearance.TABLE.from_journal(added.uid, entry.before or "") == added
    assert clearance.TABLE.from_journal(added.uid, entry.after or "") == edited.after
    assert all(check.ok for check in verify(store))


def test_a_stage_taken_out_again_is_empty_and_undone_it_is_back(store: Store) -> None:
    [added] = add(store, row(declaration_no=DECLARATION, arrived=0, released=10))
    [edited] = door.apply(store, [Change(added, replace(added, released_s=None))])
    stored = clearance.TABLE.get(store, added.uid)
    assert stored is not None and stored.released_s is None
    [undone] = door.apply(store, [edited.inverse])
    assert undone.after.released_s == added.released_s
    [redone] = door.apply(store, [undone.inverse])
    assert redone.after.released_s is None
    assert all(check.ok for check in verify(store))


def test_void_and_restore_and_the_inverse_of_adding(store: Store) -> None:
    [added] = door.apply(store, [Change(None, row(declaration_no=DECLARATION))])
    [gone] = door.apply(store, [added.inverse])
    assert gone.after.status == "void"
    assert final(store) == []
    assert clearance.twin(store, DECLARATION) is None
    door.apply(store, [door.restore(gone.after)])
    assert [record.declaration_no for record in final(store)] == [DECLARATION]
    assert [entry.action for entry in journal.history(store, added.after.uid)] == ["add", "void", "restore"]


def test_a_change_of_something_changed_meanwhile_is_refused_whole(store: Store) -> None:
    [added] = add(store, row(declaration_no=DECLARATION))
    door.apply(store, [Change(added, replace(added, remark="first"))])
    other = row(declaration_no=OTHER)
    with pytest.raises(Problem, match="changed meanwhile"):
        door.apply(store, [Change(None, other), Change(added, replace(added, remark="second"))])
    assert [record.remark for record in final(store)] == ["first"]


@pytest.mark.parametrize("how", ["add", "edit", "restore"])
def test_a_second_consignment_of_one_declaration_is_refused_with_words_and_nothing_is_half_written(
    store: Store, how: str
) -> None:
    voided = door.apply(store, [door.void(add(store, row(declaration_no=DECLARATION, remark="old"))[0])])[0].after
    _, other = add(store, row(declaration_no=DECLARATION), row(declaration_no=OTHER))
    before = (final(store), journal.position(store))
    change = {
        "add": Change(None, row(declaration_no=DECLARATION)),
        "edit": Change(other, replace(other, declaration_no=DECLARATION)),
        "restore": door.restore(voided),
    }[how]
    with pytest.raises(Problem) as caught:
        door.apply(store, [Change(None, row(wagon_no="54550181")), change])
    assert (caught.value.code, caught.value.field) == ("consignment-twice", "declaration_no")
    assert (final(store), journal.position(store)) == before
    assert all(check.ok for check in verify(store))


def test_consignments_without_a_declaration_are_no_twins(store: Store) -> None:
    first, _ = add(store, row(container_no=CONTAINER), row(container_no=CONTAINER))
    assert clearance.twin(store, "") is None
    [named] = door.apply(store, [Change(first, replace(first, declaration_no=DECLARATION))])
    assert clearance.twin(store, DECLARATION) == first.uid
    assert clearance.twin(store, DECLARATION, named.after.uid) is None


def test_a_closed_month_does_not_lock_clearances(store: Store, make: Callable[..., Cargo]) -> None:
    door.apply(store, [Change(None, make())])
    [added] = add(store, row(declaration_no=DECLARATION, arrived=0))
    months.close(store, "2025-11")
    door.apply(store, [Change(added, replace(added, released_s=DAY + HOUR))])
    assert merge(store, row(declaration_no=DECLARATION, departed=2)) == ["changed"]
    add(store, row(declaration_no=OTHER, arrived=1))
    assert len(final(store)) == 2


def test_listeners_hear_which_consignments_changed(store: Store) -> None:
    heard: list[tuple[str, frozenset[str]]] = []
    store.changed.append(lambda subject, touched: heard.append((subject, touched)))
    first, second = add(store, row(declaration_no=DECLARATION), row(declaration_no=OTHER))
    assert heard == [("clearance", frozenset({first.uid, second.uid}))]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE clearance SET released_s = released_s - 3600",
        "UPDATE clearance SET lane = 'green'",
        "UPDATE clearance SET released_s = NULL",
        "UPDATE clearance SET status = 'void'",
        "UPDATE clearance SET snooze_reason = 'x'",
    ],
)
def test_a_time_altered_by_another_tool_is_found(store: Store, sql: str) -> None:
    add(store, row(declaration_no=DECLARATION, arrived=0, released=10))
    assert all(check.ok for check in verify(store))
    other = sqlite3.connect(store.file)
    with other:
        other.execute(sql)
    other.close()
    assert [check.name for check in verify(store) if not check.ok] == ["records"]


def test_a_clearance_is_never_deleted(store: Store) -> None:
    add(store, row(declaration_no=DECLARATION))
    with pytest.raises(sqlite3.IntegrityError, match="never deleted"):
        store.db.execute("DELETE FROM clearance")


@pytest.mark.parametrize("before", ["arrived", "accepted"])
def test_the_file_itself_keeps_no_release_before_arrival_or_acceptance(store: Store, before: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        add(store, row(declaration_no=DECLARATION, **{before: 2, "released": 1}))
    assert final(store) == []


def test_the_view_has_readable_columns_and_instants_in_utc(store: Store) -> None:
    add(store, row(declaration_no=DECLARATION, lane="green", arrived=0.5, released=16.25))
    other = sqlite3.connect(f"file:{store.file}?mode=ro", uri=True)
    other.row_factory = sqlite3.Row
    [seen] = other.execute("SELECT * FROM clearance_v")
    other.close()
    named = {
        name: seen[name] for name in ("declaration_no", "direction", "mode", "lane", "arrived", "released", "departed")
    }
    assert named == {
        "declaration_no": DECLARATION,
        "direction": "import",
        "mode": "rail",
        "lane": "green",
        "arrived": "2025-11-03T00:30:00Z",
        "released": "2025-11-03T16:15:00Z",
        "departed": None,
    }
    assert seen["release_h"] == 15.75
    assert set(STAGES) < set(seen.keys())


# Which one is meant


def found(store: Store, **columns: Any) -> str:
    known = clearance.known(store, row(**columns))
    return "" if known is None else known.remark


def test_a_row_is_about_the_consignment_with_its_declaration_whatever_it_came_on(store: Store) -> None:
    add(
        store,
        row(declaration_no=DECLARATION, container_no=CONTAINER, remark="a"),
        row(declaration_no=OTHER, remark="b"),
    )
    assert found(store, declaration_no=DECLARATION) == "a"
    assert found(store, declaration_no=OTHER, container_no=CONTAINER) == "b"
    assert found(store, declaration_no="940420251000000099", container_no=CONTAINER) == ""


@pytest.mark.parametrize(
    ("name", "number"), [("container_no", CONTAINER), ("wagon_no", "54550181"), ("vehicle_no", "新A12345")]
)
def test_without_a_declaration_what_it_came_on_tells(store: Store, name: str, number: str) -> None:
    add(store, row(**{name: number}, arrived=0, remark="a"))
    assert found(store, **{name: number}, released=30) == "a"
    assert found(store, **{name: number}, declaration_no=DECLARATION) == "a"
    assert found(store, **{name: number}, released=31 * 24) == "", "it has come again by then"
    assert found(store, **{name: number}, arrived=4 * 24) == "", "that is another journey"
    assert found(store, **{name: number}, direction="export", arrived=30) == "", "and that is the way back"


def test_a_train_alone_tells_no_consignment(store: Store) -> None:
    add(store, row(train_no="X8024", arrived=0, remark="a"))
    assert found(store, train_no="X8024", arrived=0) == ""


def test_of_two_journeys_of_a_container_the_nearer_is_meant(store: Store) -> None:
    add(
        store,
        row(container_no=CONTAINER, declaration_no=DECLARATION, arrived=0, released=20, remark="first"),
        row(container_no=CONTAINER, declaration_no=OTHER, arrived=14 * 24, remark="second"),
    )
    assert found(store, container_no=CONTAINER, departed=30) == "first"
    assert found(store, container_no=CONTAINER, departed=15 * 24) == "second"


def test_a_truck_that_comes_daily_is_a_new_consignment_each_time(store: Store) -> None:
    truck = "新A12345"
    trips = [row(vehicle_no=truck, mode="road", arrived=24 * day) for day in range(5)]
    assert merge(store, *trips) == ["added"] * 5
    assert merge(store, *trips) == ["there"] * 5
    gone = [row(vehicle_no=truck, mode="road", released=24 * day + 20) for day in range(5)]
    assert merge(store, *gone) == ["changed"] * 5
    assert [record.released_s - record.arrived_s for record in final(store)] == [20 * HOUR] * 5  # type: ignore[operator]
    again = row(vehicle_no=truck, mode="road", arrived=117)
    assert merge(store, again, replace(again, uid=new_uid(), arrived_s=None, released_s=DAY + 118 * HOUR)) == [
        "added",
        "changed",
    ], "a trip an hour after its last release"


def test_a_file_of_many_trips_twice_adds_nothing(store: Store) -> None:
    trips = [row(vehicle_no="新A12345", mode="road", arrived=12 * n, released=12 * n + 3) for n in range(-60, 58)]
    assert merge(store, *trips) == ["added"] * len(trips)
    assert merge(store, *trips) == ["there"] * len(trips)


def test_a_journey_that_is_over_is_not_the_one_that_begins(store: Store) -> None:
    merge(store, row(vehicle_no="新A12345", mode="road", arrived=0, released=1))
    assert merge(store, row(vehicle_no="新A12345", mode="road", arrived=3)) == ["added"]
    assert merge(store, row(vehicle_no="新A12345", mode="road", arrived=3.5)) == ["stage-differs"], "which of the two?"


def test_what_was_saved_out_of_order_is_known_again(store: Store) -> None:
    odd = row(vehicle_no="新A12345", mode="road", inspected=1, arrived=3, departed=2)
    assert merge(store, odd) == ["added"]
    assert merge(store, replace(odd, uid=new_uid())) == ["there"]


def test_an_arrival_behind_its_release_is_told_and_makes_no_second_consignment(store: Store) -> None:
    add(store, row(container_no=CONTAINER, released=1))
    assert merge(store, row(container_no=CONTAINER, arrived=3)) == ["stage-impossible"]
    add(store, row(container_no="MSKU0000006", arrived=3))
    assert merge(store, row(container_no="MSKU0000006", released=1)) == ["stage-impossible"]
    assert merge(store, row(container_no="MSKU0000006", departed=-9 * 24)) == ["added"], "that was the time before"


def test_a_release_belongs_to_the_arrival_before_it_not_to_a_nearer_one_behind(store: Store) -> None:
    add(
        store,
        row(vehicle_no="新A12345", mode="road", arrived=0, remark="first"),
        row(vehicle_no="新A12345", mode="road", arrived=48, remark="second"),
    )
    assert found(store, vehicle_no="新A12345", mode="road", released=38) == "first"
    assert found(store, vehicle_no="新A12345", mode="road", declared=38) == "second"


def test_a_voided_consignment_is_not_meant(store: Store) -> None:
    [one] = add(store, row(declaration_no=DECLARATION, container_no=CONTAINER, remark="a"))
    door.apply(store, [door.void(one)])
    assert found(store, declaration_no=DECLARATION) == found(store, container_no=CONTAINER) == ""


def test_the_open_ones_that_wait_longest_come_first_and_those_not_here_yet_last(store: Store) -> None:
    _, _, _, void, _ = add(
        store,
        row(declaration_no=OTHER, declared=0, remark="expected"),
        row(wagon_no="1", arrived=5, remark="second"),
        row(wagon_no="2", arrived=1, remark="first"),
        row(wagon_no="3", arrived=0, remark="void"),
        row(wagon_no="4", arrived=0, released=1, remark="done"),
    )
    door.apply(store, [door.void(void)])
    assert [record.remark for record in clearance.open_ones(store)] == ["first", "second", "expected"]


def test_the_released_since_are_newest_first_without_older_and_void_ones(store: Store) -> None:
    add(store, *(row(wagon_no=str(hour), arrived=0, released=hour) for hour in (1, 2, 3)), row(wagon_no="9", arrived=0))
    assert [record.wagon_no for record in clearance.released_since(store, DAY + 2 * HOUR)] == ["3", "2"]


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        (DECLARATION, ["a"]),
        ("0010", ["a"]),
        ("9404", ["b", "a"]),
        (CONTAINER, ["c"]),
        ("CSQU", ["c"]),
        ("54383", ["c"]),
        ("X8024", ["b", "a"]),
        ("%", []),
        ("_", []),
        ("\\", []),
        ("'; DROP TABLE clearance; --", []),
    ],
)
def test_consignments_are_found_by_a_whole_number_its_beginning_or_its_end(
    store: Store, text: str, remarks: list[str]
) -> None:
    add(
        store,
        row(declaration_no=DECLARATION, train_no="X8024", remark="a", arrived=0, released=1),
        row(declaration_no=OTHER, train_no="X8024", remark="b", arrived=0),
        row(container_no=CONTAINER, remark="c"),
    )
    assert [record.remark for record in clearance.find(store, text)] == remarks


def test_void_ones_are_found_behind_the_others_and_no_more_than_asked_for(store: Store) -> None:
    records = add(store, *(row(train_no="X8024", remark=str(n)) for n in range(5)))
    door.apply(store, [door.void(records[4])])
    assert [record.remark for record in clearance.find(store, "X8024")] == ["3", "2", "1", "0", "4"]
    assert len(clearance.find(store, "X8024", limit=2)) == 2


def test_the_paces_are_learned_from_what_the_desk_has(store: Store) -> None:
    add(
        store,
        *(row(wagon_no=str(n), declared=-5, arrived=0, accepted=1, released=5) for n in range(8)),
        *(row(wagon_no=str(n), mode="road", arrived=0, released=5) for n in range(7)),
        row(wagon_no="v", arrived=0, released=900, status="void"),
    )
    assert {key: usual.median for key, usual in clearance.paces(store).items()} == {
        ("import", "rail", "accepted"): HOUR,
        ("import", "rail", "released"): 4 * HOUR,
    }, "too few by road; and what was declared before the arrival took no time"


def test_the_cargo_of_a_consignment_is_that_of_its_declaration(store: Store, make: Callable[..., Cargo]) -> None:
    changes = door.apply(
        store,
        [
            Change(None, make(declaration_no=DECLARATION, gross_g=2, net_g=1, wagon_no="54550181", trader="甲公司")),
            Change(None, make(declaration_no=DECLARATION, gross_g=3, net_g=1, wagon_no="54550181", trader="乙公司")),
            Change(None, make(declaration_no=DECLARATION, gross_g=7, net_g=1)),
            Change(None, make(gross_g=100, net_g=1)),
        ],
    )
    door.apply(store, [door.void(changes[2].after)])
    [record] = add(store, row(declaration_no=DECLARATION))
    assert clearance.cargo_of(store, record) == (2, 5)
    assert clearance.cargo_of(store, row()) == (0, 0), "no declaration is not the declaration of all that have none"
    assert clearance.from_cargo(store, DECLARATION) == {
        "direction": "import",
        "mode": "rail",
        "category": "agricultural",
        "wagon_no": "54550181",
    }
    assert clearance.from_cargo(store, "") == clearance.from_cargo(store, OTHER) == {}


def test_which_one_is_meant_is_asked_of_the_indexes(store: Store) -> None:
    asked: list[str] = []
    store.db.set_trace_callback(asked.append)
    columns = {"container_no": CONTAINER, "wagon_no": "54550181", "vehicle_no": "新A12345"}
    clearance.known(store, row(declaration_no=DECLARATION, **columns, arrived=0))
    clearance.known(store, row(**columns))
    clearance.twin(store, DECLARATION)
    clearance.open_ones(store)
    clearance.released_since(store, DAY)
    clearance.cargo_of(store, row(declaration_no=DECLARATION))
    clearance.from_cargo(store, DECLARATION)
    store.db.set_trace_callback(None)
    assert len(asked) == 12
    for sql in asked:
        plan = [one[3] for one in store.db.execute(f"EXPLAIN QUERY PLAN {sql}")]
        assert all("USING INDEX" in step or "TEMP B-TREE" in step for step in plan), (sql, plan)


# A stage at a time


def test_files_add_a_stage_at_a_time(store: Store) -> None:
    assert merge(store, row(declaration_no=DECLARATION, arrived=0)) == ["added"]
    assert merge(store, row(declaration_no=DECLARATION, released=9)) == ["changed"]
    assert merge(store, row(declaration_no=DECLARATION, released=9)) == ["there"]
    [record] = final(store)
    assert (record.arrived_s, record.released_s, record.revision) == (DAY, DAY + 9 * HOUR, 2)
    assert [entry.reason for entry in journal.history(store, record.uid)] == ["import a.csv"] * 2


def test_what_came_by_its_container_gets_its_declaration_later(store: Store) -> None:
    assert merge(store, row(container_no=CONTAINER, arrived=0)) == ["added"]
    assert merge(store, row(container_no=CONTAINER, declaration_no=DECLARATION, declared=1)) == ["changed"]
    assert merge(store, row(container_no=CONTAINER, released=9)) == ["changed"]
    assert merge(store, row(declaration_no=DECLARATION, departed=10)) == ["changed"]
    [record] = final(store)
    assert (record.declaration_no, record.arrived_s, record.departed_s) == (DECLARATION, DAY, DAY + 10 * HOUR)


def test_within_one_file_too(store: Store) -> None:
    rows = (
        row(container_no=CONTAINER, arrived=0),
        row(container_no=CONTAINER, declaration_no=DECLARATION, declared=1),
        row(container_no=CONTAINER, released=9),
        row(declaration_no=DECLARATION, departed=10),
    )
    assert merge(store, *rows) == ["added", "changed", "changed", "changed"]
    assert len(final(store)) == 1
    assert final(store)[0].revision == 1


def test_a_row_with_both_numbers_joins_what_came_apart(store: Store) -> None:
    assert merge(store, row(declaration_no=DECLARATION, declared=-5)) == ["added"]
    assert merge(store, row(container_no=CONTAINER, arrived=0)) == ["added"]
    assert merge(store, row(declaration_no=DECLARATION, container_no=CONTAINER)) == ["changed"]
    [record] = final(store)
    assert (record.declaration_no, record.container_no) == (DECLARATION, CONTAINER)
    assert (record.declared_s, record.arrived_s) == (DAY - 5 * HOUR, DAY)
    assert all(check.ok for check in verify(store))


def test_what_contradicts_itself_is_not_joined(store: Store) -> None:
    merge(store, row(declaration_no=DECLARATION, arrived=1), row(container_no=CONTAINER, arrived=0))
    before = final(store)
    assert merge(store, row(declaration_no=DECLARATION, container_no=CONTAINER, released=9)) == ["stage-differs"]
    assert final(store) == before


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"released": 10}, "stage-differs"),
        ({"direction": "transit"}, "stage-differs"),
        ({"train_no": "X9"}, "stage-differs"),
        ({"accepted": 10}, "stage-impossible"),
    ],
)
def test_a_contradiction_is_told_and_changes_nothing(store: Store, columns: dict[str, Any], code: str) -> None:
    add(store, row(declaration_no=DECLARATION, train_no="X8001", arrived=0, released=9))
    before = (final(store), journal.position(store))
    [outcome] = merge_all(store, [row(declaration_no=DECLARATION, **columns)], RULES, reason="x")
    assert isinstance(outcome, Problem)
    assert outcome.code == code
    assert outcome.field in CLEARANCE.by_name
    assert DECLARATION in str(outcome) or code == "stage-impossible"
    assert (final(store), journal.position(store)) == before


def test_two_rows_of_a_file_that_contradict_each_other_are_told_as_such(store: Store) -> None:
    assert merge(store, row(declaration_no=DECLARATION, arrived=0)) == ["added"]
    rows = (row(declaration_no=DECLARATION, released=9), row(declaration_no=DECLARATION, released=10))
    assert merge(store, *rows) == ["changed", "consignment-twice"]


def test_whole_keeps_all_out_when_one_row_is_wrong(store: Store) -> None:
    rows = (row(declaration_no=OTHER, arrived=0), row(declaration_no=DECLARATION, accepted=5, released=1))
    assert merge(store, *rows, whole=True) == ["added", "stage-impossible"]
    assert (final(store), journal.position(store)) == ([], 0)
    assert merge(store, *rows) == ["added", "stage-impossible"]
    assert len(final(store)) == 1


def test_a_dry_run_tells_the_same_and_adds_nothing(store: Store) -> None:
    rows = (row(declaration_no=OTHER, arrived=0), row(declaration_no=OTHER, arrived=0), row(wagon_no="", arrived=1))
    assert merge(store, *rows, dry_run=True) == ["added", "there", "consignment-unnamed"]
    assert journal.position(store) == 0
    assert merge(store, *rows) == ["added", "there", "consignment-unnamed"]


def test_what_a_row_lacks_the_stored_one_has(store: Store) -> None:
    add(store, row(declaration_no=DECLARATION, arrived=0))
    assert merge(store, row(declaration_no=DECLARATION, direction="", mode="", released=1)) == ["changed"]
    assert merge(store, row(declaration_no=OTHER, direction="", mode="", released=1)) == ["missing"]


def test_another_lane_is_a_change_and_other_words_for_the_trader_are_not(store: Store) -> None:
    add(store, row(declaration_no=DECLARATION, lane="green", trader="甲公司", category="textiles", remark="a"))
    other = row(declaration_no=DECLARATION, lane="physical", trader="甲有限公司", category="other", remark="b")
    assert merge(store, other) == ["changed"]
    [record] = final(store)
    assert (record.lane, record.trader, record.category, record.remark) == ("physical", "甲公司", "textiles", "a")


def test_a_lane_that_changes_to_and_fro_in_one_file_is_no_change(store: Store) -> None:
    add(store, row(declaration_no=DECLARATION, lane="green"))
    position = journal.position(store)
    merge(store, *(row(declaration_no=DECLARATION, lane=lane) for lane in ("physical", "green")))
    assert journal.position(store) == position


def test_what_was_joined_is_apart_again_when_undone(store: Store) -> None:
    before = add(store, row(declaration_no=DECLARATION, declared=-5), row(container_no=CONTAINER, arrived=0))
    outcomes, changes = merging(store, [row(declaration_no=DECLARATION, container_no=CONTAINER, released=9)], RULES)
    assert outcomes == ["changed"]
    done = door.apply(store, changes)
    assert [change.action for change in done] == ["edit", "void"]
    assert len(final(store)) == 1
    door.apply(store, [change.inverse for change in reversed(done)])
    assert [content(record) for record in final(store)] == sorted(map(content, before))


def test_two_containers_on_one_wagon_are_two_consignments(store: Store) -> None:
    rows = [row(wagon_no="54550181", container_no=number, arrived=0) for number in (CONTAINER, "MSKU0000006")]
    assert merge(store, *rows) == ["added", "added"]
    assert merge(store, *rows) == ["there", "there"]


# The order of files


@st.composite
def _files(draw: st.DrawFn) -> tuple[list[Clearance], list[list[Clearance]]]:
    """Some consignments, and rows of one stage each that make them, in some order, in some files."""
    wholes, rows = [], []
    for place in range(draw(st.integers(1, 3))):
        numbers = {
            "declaration_no": f"94042025100000{place:04d}",
            "container_no": ("CSQU3054383", "MSKU0000006", "TGHU0000008")[place],
            "wagon_no": ("54550181", "54550199", "54550207")[place],
        }
        stages = draw(st.lists(st.sampled_from(STAGES), min_size=1, unique=True))
        hours = {stage: 3.0 * STAGES.index(stage) + place for stage in stages}
        wholes.append(row(**numbers, lane="physical", **hours))
        ties = draw(st.sampled_from(stages))  # one row has to tell which numbers belong together
        rows.append(row(**numbers, lane="physical", **{ties: hours[ties]}))
        for stage, hour in hours.items():
            chosen = draw(st.sets(st.sampled_from(sorted(numbers)), min_size=1))
            rows.append(row(**{name: numbers[name] for name in chosen}, **{stage: hour}))
    rows = draw(st.permutations(rows))
    cuts = sorted(draw(st.lists(st.integers(0, len(rows)), max_size=4)))
    return wholes, [rows[a:b] for a, b in zip([0, *cuts], [*cuts, len(rows)], strict=True)]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Store]]:
    """Empty desks, one for each example; all are closed at the end."""
    base, opened = tmp_path_factory.mktemp("desks"), list[Store]()

    def fresh() -> Store:
        while opened:
            opened.pop().close()
        opened.append(open_store(Path(base / new_uid()), who="tester"))
        return opened[0]

    yield fresh
    while opened:
        opened.pop().close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=_files())
def test_the_order_of_rows_and_files_does_not_matter(
    folders: Callable[[], Store], case: tuple[list[Clearance], list[list[Clearance]]]
) -> None:
    wholes, files = case
    store = folders()
    for file in files:
        outcomes: Sequence[str] = merge(store, *file)
        assert set(outcomes) <= {"added", "changed", "there"}
    assert [content(record) for record in final(store)] == sorted(map(content, wholes))
    position = journal.position(store)
    for file in files:
        assert set(merge(store, *file)) <= {"there"}
    assert journal.position(store) == position
    assert all(check.ok for check in verify(store))


def test_a_declaration_of_several_wagons_is_one_consignment_that_keeps_the_first(store: Store) -> None:
    shared = {"direction": "import", "mode": "rail", "declaration_no": "940020251000000901", "arrived_s": 1762128000}
    records = [Clearance(uid=new_uid(), wagon_no=number, **shared) for number in ("95236196", "57463309", "54550181")]
    assert merge_all(store, records, RULES, reason="import") == ["added", "there", "there"]
    [found] = clearance.find(store, "940020251000000901")
    assert found.wagon_no == "95236196"


def test_a_file_of_numbers_and_times_takes_direction_and_mode_from_the_cargo(
    store: Store, make: Callable[..., Cargo]
) -> None:
    door.apply(store, [Change(None, make(declaration_no="940020250000000902", direction="export", mode="road"))])
    record = Clearance(uid=new_uid(), declaration_no="940020250000000902", released_s=1762128000)
    assert merge_all(store, [record], RULES, reason="import") == ["added"]
    [found] = clearance.find(store, "940020250000000902")
    assert (found.direction, found.mode) == ("export", "road")
