"""A slip of one character is mended in the records or in the train, and everything that has it goes along."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.core.match import Pair
from horgosdesk.core.message import DESK, Load, message
from horgosdesk.store import cargo, clearance, door, matching, slips, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify

NOON_S = 1764734400
RIGHT, WRONG = "TCLU1234560", "TCLU1234650"
DECLARATION = "940020251000000001"


def take(store: Store, *loads: Load, id_: str = "list", gauge: str = "1520", sent_s: int = NOON_S) -> None:
    told = message(
        "table:x",
        id_,
        "composition",
        train_no="75001",
        day="2025-12-03",
        sent_s=sent_s,
        loads=loads,
        gauge=gauge,
        run={"direction": "import"},
    )
    assert trains.take(store, [told]) == ["applied"]


def matched(store: Store) -> matching.Matched:
    stored = trains.get(store, "75001", "2025-12-03")
    assert stored is not None
    return matching.of_train(store, stored, {"horgos"})


def slip(store: Store) -> Pair:
    return next(pair for pair in matched(store).pairs if pair.state == "slip")


def add(store: Store, *records: Any) -> None:
    door.apply(store, [Change(None, one) for one in records])


def test_the_railways_number_goes_into_every_line_of_the_declaration(store: Store, make: Callable[..., Cargo]) -> None:
    take(store, Load(1, "52738368", RIGHT, gross_g=64_200_000))
    kept = {"day": "2025-12-03", "container_no": WRONG}
    lines = [make(declaration_no=DECLARATION, hs_code=code, **kept) for code in ("100119", "100199")]
    elsewhere = make(declaration_no="940020251000000002", day="2025-11-20", container_no=WRONG)
    cleared = Clearance(uid=new_uid(), direction="import", mode="rail", declaration_no=DECLARATION, container_no=WRONG)
    add(store, *lines, elsewhere, cleared)
    pair = slip(store)
    assert (slips.field_of(pair), pair.number, slips.said(pair)) == ("container_no", RIGHT, WRONG)
    done = door.apply(store, slips.in_records(store, [pair]))
    assert {change.after.uid for change in done} == {lines[0].uid, lines[1].uid, cleared.uid}
    assert all(change.after.container_no == RIGHT for change in done)
    there = cargo.get(store, elsewhere.uid)
    assert there is not None and there.container_no == WRONG
    now = clearance.TABLE.get(store, cleared.uid)
    assert now is not None and now.container_no == RIGHT
    assert [one.state for one in matched(store).pairs] == ["weight"]
    # a second press finds nothing more to do
    assert slips.in_records(store, [pair]) == []
    assert all(check.ok for check in verify(store))


def test_a_record_without_a_declaration_is_mended_alone(store: Store, make: Callable[..., Cargo]) -> None:
    take(store, Load(1, "52738368", gross_g=64_200_000))
    mine, other = (make(day=day, wagon_no="52738386") for day in ("2025-12-03", "2025-11-01"))
    add(store, mine, other)
    pair = slip(store)
    assert slips.field_of(pair) == "wagon_no"
    [change] = slips.in_records(store, [pair])
    assert change.after == replace(change.before, wagon_no="52738368")
    assert change.after.uid == mine.uid


def test_the_records_number_goes_into_the_consists_of_both_gauges(store: Store, make: Callable[..., Cargo]) -> None:
    take(store, Load(1, "52738368", RIGHT, gross_g=64_200_000), Load(2, "52738376", "TCLU7654321"))
    take(store, Load(1, "1512345", RIGHT, from_wagon="52738368"), id_="other", gauge="1435")
    add(store, make(day="2025-12-03", container_no=WRONG))
    train, pair = matched(store).train, slip(store)
    changes = slips.in_train(store, train, [pair])
    assert [(one.after.source, one.after.act, one.after.day) for one in changes] == [(DESK, "change", "2025-12-03")] * 2
    done = door.apply(store, changes)
    after = matched(store)
    assert [(one.gauge, one.load.container_no) for one in after.train.loads] == [
        ("1435", WRONG),
        ("1520", WRONG),
        ("1520", "TCLU7654321"),
    ]
    assert [one.state for one in after.pairs] == ["matched", "train_only"]
    door.apply(store, [change.inverse for change in done])
    assert matched(store).train == train
    assert all(check.ok for check in verify(store))


def test_a_wagon_is_corrected_where_its_load_moved_to_as_well(store: Store, make: Callable[..., Cargo]) -> None:
    take(store, Load(1, "52738368", gross_g=64_200_000))
    take(store, Load(1, "1512345", from_wagon="52738368"), id_="other", gauge="1435")
    add(store, make(day="2025-12-03", wagon_no="52738386"))
    door.apply(store, slips.in_train(store, matched(store).train, [slip(store)]))
    loads = matched(store).train.loads
    assert [(one.load.wagon_no, one.load.from_wagon) for one in loads] == [("1512345", "52738386"), ("52738386", "")]


def test_a_list_of_wagons_from_a_clock_ahead_of_ours_is_corrected_all_the_same(
    store: Store, make: Callable[..., Cargo]
) -> None:
    take(store, Load(1, "52738368", WRONG), sent_s=NOON_S + 3600)
    add(store, make(day="2025-12-03", container_no=RIGHT))
    found = matched(store)
    door.apply(store, slips.in_train(store, found.train, [slip(store)]))
    assert [(pair.state, pair.load.load.container_no) for pair in matched(store).pairs if pair.load] == [
        ("matched", RIGHT)
    ]
