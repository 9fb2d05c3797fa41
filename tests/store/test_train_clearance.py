"""The consignments of a train: by its number, its wagons and containers, and by the declarations of its loads."""

from collections.abc import Callable
from typing import Any

from horgosdesk import resources
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.core.message import Load, message
from horgosdesk.store import door, matching, train_clearance, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

NOON_S = 1764734400
H = 3600


def consignment(hours: float | None, **columns: Any) -> Clearance:
    """One that arrived so many hours ago."""
    arrived_s = None if hours is None else NOON_S - round(hours * H)
    usual: dict[str, Any] = {"uid": new_uid(), "direction": "import", "mode": "rail", "lane": "green"}
    return Clearance(**(usual | {"arrived_s": arrived_s} | columns))


def cleared(store: Store, *records: Any, direction: str = "import") -> train_clearance.Cleared:
    told = message(
        "table:x",
        new_uid(),
        "composition",
        train_no="75001",
        day="2025-12-03",
        sent_s=NOON_S,
        loads=[Load(1, "52738368", "TCLU1234560", gross_g=64_200_000), Load(2, "52738376", "TCLU7654321")],
        run={"direction": direction},
    )
    trains.take(store, [told])
    door.apply(store, [Change(None, one) for one in records])
    stored = trains.get(store, "75001", "2025-12-03")
    assert stored is not None
    matched = matching.of_train(store, stored, {"horgos"})
    return train_clearance.of_train(
        store, matched, resources.stages(store.folder), resources.targets(store.folder), NOON_S
    )


def test_what_is_through_what_waits_and_what_is_late_is_counted(store: Store) -> None:
    found = cleared(
        store,
        consignment(20, train_no="75001", declared_s=NOON_S - 19 * H, accepted_s=NOON_S - 18 * H),
        consignment(6, wagon_no="52738368", declared_s=NOON_S - 5 * H),
        consignment(6, container_no="TCLU7654321", released_s=NOON_S - H),
        consignment(None, train_no="75001", declared_s=NOON_S - H),
        consignment(3, train_no="75009"),
        consignment(24 * 20, wagon_no="52738368"),
    )
    assert (found.count, found.released, found.open, found.late) == (4, 1, 3, 1)
    assert dict(found.waiting) == {"arrived": 1, "accepted": 1, "duty_paid": 1}
    assert list(found.waiting) == ["arrived", "accepted", "duty_paid"]
    assert (found.first_s, found.last_s) == (NOON_S - 20 * H, NOON_S - H)
    assert found.number == "75001"


def test_one_is_found_by_the_declaration_of_a_load_that_is_declared(store: Store, make: Callable[..., Cargo]) -> None:
    number = "940020251000000001"
    found = cleared(
        store,
        make(day="2025-12-03", wagon_no="52738368", container_no="TCLU1234560", declaration_no=number),
        consignment(None, declaration_no=number),
    )
    assert found.count == 1
    assert found.number == number
    assert (found.first_s, found.last_s) == (None, None)


def test_a_wagon_that_goes_out_again_is_of_another_journey(store: Store) -> None:
    found = cleared(store, consignment(5, wagon_no="52738368", direction="export"))
    assert found.count == 0
    assert found.number == ""


def test_what_finds_them_is_the_train_only_where_one_names_it(store: Store) -> None:
    found = cleared(
        store,
        consignment(9, wagon_no="52738368", released_s=NOON_S),
        consignment(5, container_no="TCLU7654321"),
    )
    # the open one before the one that is through
    assert found.number == "TCLU7654321"


def test_a_train_that_nobody_has_heard_of_has_none(store: Store) -> None:
    assert cleared(store) == train_clearance.Cleared(waiting={})


def test_one_that_names_a_train_of_every_day_is_of_the_run_it_is_nearest_to(store: Store) -> None:
    other = message(
        "table:x", new_uid(), "composition", train_no="75001", day="2025-12-05", sent_s=NOON_S, loads=[Load(1, "1")]
    )
    trains.take(store, [other])
    found = cleared(store, consignment(0, train_no="75001"), consignment(-48, train_no="75001"))
    assert found.count == 1
