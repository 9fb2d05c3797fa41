"""Every change goes through one door, whole or not at all."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.store import cargo, door, drafts, journal, months, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify

Make = Callable[..., Cargo]


def gross(store: Store) -> int:
    return totals.totals(store, "2020-01-01", "2030-12-31")[0].sums.gross_g


def test_an_added_record_is_stored_journaled_and_counted(store: Store, make: Make) -> None:
    record = make()
    done = door.apply(store, [Change(None, record)])
    assert cargo.get(store, record.uid) == done[0].after
    assert done[0].after.entered_by == "tester"
    assert done[0].after.entered_at == "2025-12-03T04:00:00.000Z"
    entry = journal.history(store, record.uid)[0]
    assert (entry.action, entry.who, entry.before) == ("add", "tester", None)
    assert cargo.from_journal(record.uid, entry.after or "") == done[0].after
    assert gross(store) == 64_200_000


def test_edit_void_and_restore_move_the_totals_and_keep_each_state(store: Store, make: Make) -> None:
    [added] = door.apply(store, [Change(None, make())])
    [edited] = door.apply(store, [Change(added.after, replace(added.after, gross_g=70_000_000, day="2025-10-31"))])
    assert edited.after.revision == 2
    assert [line.keys["month"] for line in totals.totals(store, "2025-01-01", "2025-12-31", ["month"])] == ["2025-10"]
    [voided] = door.apply(store, [door.void(edited.after)], reason="entered twice")
    assert gross(store) == 0
    door.apply(store, [door.restore(voided.after)])
    assert gross(store) == 70_000_000
    actions = [(entry.action, entry.reason) for entry in journal.history(store, added.after.uid)]
    assert actions == [("add", ""), ("edit", ""), ("void", "entered twice"), ("restore", "")]


def test_the_inverse_undoes_and_its_inverse_redoes(store: Store, make: Make) -> None:
    [added] = door.apply(store, [Change(None, make())])
    [edited] = door.apply(store, [Change(added.after, replace(added.after, remark="late"))])
    [undone] = door.apply(store, [edited.inverse])
    assert undone.after.remark == ""
    [redone] = door.apply(store, [undone.inverse])
    assert redone.after.remark == "late"
    [gone] = door.apply(store, [added.inverse.__class__(redone.after, replace(redone.after, status="void"))])
    assert gone.after.status == "void"


def test_a_change_of_something_changed_meanwhile_is_refused_whole(store: Store, make: Make) -> None:
    [added] = door.apply(store, [Change(None, make())])
    door.apply(store, [Change(added.after, replace(added.after, remark="first"))])
    other = make()
    with pytest.raises(Problem, match="changed meanwhile"):
        door.apply(store, [Change(None, other), Change(added.after, replace(added.after, remark="second"))])
    assert cargo.get(store, other.uid) is None
    stored = cargo.get(store, added.after.uid)
    assert stored is not None and stored.remark == "first"


def test_a_closed_month_takes_no_change_until_it_is_reopened_with_a_reason(store: Store, make: Make) -> None:
    [added] = door.apply(store, [Change(None, make())])
    months.close(store, "2025-11")
    for change in (
        Change(None, make()),
        door.void(added.after),
        Change(added.after, replace(added.after, day="2025-12-01")),
    ):
        with pytest.raises(Refused, match="2025-11 is closed"):
            door.apply(store, [change])
    with pytest.raises(Problem, match="reason"):
        months.reopen(store, "2025-11", "  ")
    months.reopen(store, "2025-11", "late paper")
    door.apply(store, [door.void(added.after)])
    assert gross(store) == 0
    assert [entry.action for entry in journal.read(store)] == ["add", "close", "reopen", "void"]


def test_a_month_with_drafts_or_not_over_is_not_closed(store: Store) -> None:
    with pytest.raises(Refused, match="not over"):
        months.close(store, "2025-12")
    drafts.keep(store, "018f0000-0000-7000-8000-000000000000", "2025-11-30", {"hs_code": "1"})
    with pytest.raises(Refused, match="drafts: 1"):
        months.close(store, "2025-11")


def test_saving_a_record_takes_its_draft_away(store: Store, make: Make) -> None:
    record = make()
    drafts.keep(store, record.uid, record.day, {"gross_kg": "64 2"})
    door.apply(store, [Change(None, record)])
    assert drafts.of_day(store, record.day) == []


def test_listeners_hear_the_days_touched(store: Store, make: Make) -> None:
    heard: list[frozenset[str]] = []
    store.changed.append(lambda _subject, days: heard.append(days))
    [added] = door.apply(store, [Change(None, make())])
    door.apply(store, [Change(added.after, replace(added.after, day="2025-11-05"))])
    assert heard == [frozenset({"2025-11-03"}), frozenset({"2025-11-03", "2025-11-05"})]


def test_many_records_are_one_step(store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make(gross_g=n, net_g=None)) for n in range(500)])
    assert gross(store) == sum(range(500))
    assert journal.position(store) == 500
    assert all(check.ok for check in verify(store))


_columns = st.fixed_dictionaries(
    {
        "day": st.sampled_from(["2024-02-29", "2025-10-31", "2025-11-01"]),
        "direction": st.sampled_from(["import", "export", "transit"]),
        "mode": st.sampled_from(["rail", "road"]),
        "currency": st.sampled_from(["", "CNY"]),
        "gross_g": st.integers(0, 10**15),
        "net_g": st.none() | st.integers(0, 10**15),
        "value_fen": st.none() | st.integers(0, 10**12),
        "quantity_milli": st.none() | st.integers(0, 10**9),
    }
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["add", "edit", "void"]), _columns), max_size=12))
def test_whatever_is_done_the_totals_equal_a_recount(
    store: Store, make: Make, steps: list[tuple[int, str, dict[str, object]]]
) -> None:
    live: list[Cargo] = []
    for pick, what, columns in steps:
        if what == "add" or not live:
            live.append(door.apply(store, [Change(None, make(**columns))])[0].after)
        else:
            place = pick % len(live)
            before = live[place]
            after = replace(before, **columns) if what == "edit" else replace(before, status="void")  # type: ignore[arg-type]
            live[place] = door.apply(store, [Change(before, after)])[0].after
    assert totals.recount(store) == []
    assert all(check.ok for check in verify(store))
