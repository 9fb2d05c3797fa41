"""A closed month is locked in the store: every way that leads to its records is refused, whatever the screen lets through."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from horgosdesk.core.cargo import Cargo, content
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.message import Event, Load, message
from horgosdesk.core.units import MARKS
from horgosdesk.store import cargo, drafts, intake, journal, matching, months, trains, undeclared
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, restore, void

Make = Callable[..., Cargo]
MONTH = "2025-11"


@pytest.fixture
def closed(store: Store, make: Make) -> tuple[Store, Cargo, Cargo]:
    """November closed: with a final record in it, and one that is voided."""
    one, other = (done.after for done in apply(store, [Change(None, make()), Change(None, make())]))
    other = apply(store, [void(other)])[0].after
    months.close(store, MONTH)
    return store, one, other


def test_every_change_of_a_record_is_refused(closed: tuple[Store, Cargo, Cargo], make: Make) -> None:
    store, one, voided = closed
    outside = apply(store, [Change(None, make(day="2025-12-01"))])[0].after
    before = journal.position(store)
    changes = {
        "add": Change(None, make()),
        "edit": Change(one, replace(one, gross_g=1, net_g=None)),
        "void, as undo does": void(one),
        "restore, as redo does": restore(voided),
        "move out": Change(one, replace(one, day="2025-12-01")),
        "move in": Change(outside, replace(outside, day="2025-11-30")),
    }
    for what, change in changes.items():
        with pytest.raises(Refused) as caught:
            apply(store, [Change(None, make(day="2025-12-02")), change])
        assert caught.value.code == "month-closed", what
    assert journal.position(store) == before, "nothing of a refused set is kept"
    assert cargo.get(store, one.uid) == one


def test_an_import_is_refused_as_a_whole(closed: tuple[Store, Cargo, Cargo], make: Make) -> None:
    store, *_ = closed
    with pytest.raises(Refused):
        intake.add_all(store, [content(make(day="2025-12-01")), content(make(hs_code="270112"))], reason="import")
    assert store.db.execute("SELECT count(*) FROM cargo WHERE day = '2025-12-01'").fetchone() == (0,)


def test_a_draft_becomes_no_record(closed: tuple[Store, Cargo, Cargo], make: Make) -> None:
    store, *_ = closed
    record = make()
    drafts.keep(store, record.uid, record.day, {"day": record.day})
    with pytest.raises(Refused):
        apply(store, [Change(None, record)])
    assert drafts.count(store, "2025-11-01", "2025-11-30") == 1, "and what was typed is not lost"


def test_drafts_of_a_train_are_neither_made_nor_put_back(store: Store) -> None:
    at_s = int(datetime(2025, 11, 20, 4, tzinfo=UTC).timestamp())
    told = message(
        "taf:0027",
        "1",
        "running",
        train_no="X8001",
        day="2025-11-20",
        sent_s=at_s,
        events=[Event("horgos", "arrival", "actual", at_s)],
        run={"direction": "import"},
        loads=[Load(1, "57463309", gross_g=64_000_000)],
    )
    trains.take(store, [told])
    stored = trains.get(store, "X8001", "2025-11-20")
    assert stored is not None
    matched = matching.of_train(store, stored, {"horgos"})
    loads = undeclared.undeclared(matched.pairs)
    made = undeclared.make_drafts(store, matched, loads, MARKS["en"])
    undeclared.take_back(store, made)
    months.close(store, MONTH)
    with pytest.raises(Refused):
        undeclared.make_drafts(store, matched, loads, MARKS["en"])
    with pytest.raises(Refused):
        undeclared.put_back(store, made)
    assert drafts.count(store, "2025-11-01", "2025-11-30") == 0


def test_what_arrived_in_it_may_still_be_released(closed: tuple[Store, Cargo, Cargo]) -> None:
    from horgosdesk.core.clearance import Clearance
    from horgosdesk.core.identity import new_uid

    store, *_ = closed
    at_s = int(datetime(2025, 11, 20, 4, tzinfo=UTC).timestamp())
    record = Clearance(uid=new_uid(), direction="import", mode="rail", wagon_no="57463309", arrived_s=at_s)
    done = apply(store, [Change(None, record)])[0].after
    apply(store, [Change(done, replace(done, released_s=at_s + 3600))])


def test_the_reason_for_closing_with_open_lines_is_in_the_journal(store: Store) -> None:
    months.close(store, MONTH, " the return is due ")
    entry = list(journal.read(store))[-1]
    assert (entry.action, entry.key, entry.reason) == ("close", MONTH, "the return is due")
    with pytest.raises(Refused, match="closed already"):
        months.close(store, MONTH)
    with pytest.raises(Problem, match="needs a reason"):
        months.reopen(store, MONTH, " ")


def test_a_month_under_way_or_with_drafts_is_not_closed(store: Store, make: Make) -> None:
    with pytest.raises(Refused, match="not over yet"):
        months.close(store, "2025-12")
    drafts.keep(store, make().uid, "2025-11-30", {"day": "2025-11-30"})
    with pytest.raises(Refused, match="still has drafts: 1"):
        months.check_closable(store, MONTH)
