"""Undo from the journal: one's own steps of the day, whoever reads them, and as often as the desk is opened anew."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from horgosdesk import sample
from horgosdesk.core.cargo import Cargo, content
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.store import cargo, door, intake, journal, months, undo
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify
from tests.conftest import NOON

Make = Callable[..., Cargo]


@pytest.fixture
def ticking(store: Store) -> Store:
    """A desk whose clock goes on, a second with each look."""
    clock = [NOON]

    def now() -> datetime:
        clock[0] += timedelta(seconds=1)
        return clock[0]

    store.clock = now
    return store


def sit(store: Store, who: str) -> None:
    """Have somebody else work here, under the name that the computer knows."""
    store.user = store.who = who  # type: ignore[attr-defined, unused-ignore]


def texts(store: Store) -> tuple[list[str], list[str]]:
    found = undo.steps(store)
    return [undo.text(one) for one in found.undo], [undo.text(one) for one in found.redo]


def test_the_days_own_steps_are_undone_newest_first_and_made_again(ticking: Store, make: Make) -> None:
    one, two, three = (change.after for change in door.apply(ticking, [Change(None, make()) for _ in range(3)]))
    door.apply(ticking, [Change(one, replace(one, gross_g=70_000_000))])
    door.apply(ticking, [door.void(two), door.void(three)], reason="double")
    assert texts(ticking) == (["add of 3 records", "edit of 1 record", "void of 2 records"], [])
    before = cargo.get(ticking, two.uid)
    undo.undo(ticking, undo.steps(ticking).undo[-1])
    assert {cargo.get(ticking, each.uid).status for each in (two, three)} == {"final"}  # type: ignore[union-attr]
    undo.undo(ticking, undo.steps(ticking).undo[-1])
    assert texts(ticking) == (["add of 3 records"], ["void of 2 records", "edit of 1 record"])
    assert [entry.reason for entry in journal.read(ticking, 7)] == ["undo 5-6", "undo 5-6", "undo 4-4"]
    for _ in range(2):
        undo.undo(ticking, undo.steps(ticking).redo[-1])
    assert texts(ticking)[1] == []
    assert replace(cargo.get(ticking, two.uid), revision=0, entered_at="") == replace(before, revision=0, entered_at="")  # type: ignore[type-var]
    assert all(check.ok for check in verify(ticking))


def test_what_others_did_or_yesterday_saw_is_nobody_elses_to_undo(ticking: Store, make: Make) -> None:
    now = ticking.clock
    ticking.clock = lambda: now() - timedelta(hours=13)
    door.apply(ticking, [Change(None, make())])
    ticking.clock = now
    sit(ticking, "another")
    [theirs] = door.apply(ticking, [Change(None, make())])
    sit(ticking, "tester")
    assert texts(ticking) == ([], [])
    [mine] = door.apply(ticking, [Change(theirs.after, replace(theirs.after, remark="mine"))])
    sit(ticking, "another")
    door.apply(ticking, [Change(mine.after, replace(mine.after, remark="theirs"))])
    sit(ticking, "tester")
    [step] = undo.steps(ticking).undo
    with pytest.raises(Problem) as refused:
        undo.undo(ticking, step)
    assert refused.value.code == "stale" and undo.steps(ticking).undo == (step,)


def test_a_month_that_was_closed_since_keeps_its_step(ticking: Store, make: Make) -> None:
    door.apply(ticking, [Change(None, make())])
    months.close(ticking, "2025-11")
    with pytest.raises(Problem) as refused:
        undo.undo(ticking, undo.steps(ticking).undo[-1])
    assert refused.value.code == "month-closed"


def test_an_import_of_today_is_one_step_and_a_very_large_one_is_none(ticking: Store, make: Make) -> None:
    intake.add_all(ticking, [content(make(gross_g=n + 1, net_g=None)) for n in range(5)], reason="import 十一月.xlsx")
    assert texts(ticking) == (["import of 5 records from 十一月.xlsx"], [])
    undo.undo(ticking, undo.steps(ticking).undo[-1])
    assert texts(ticking) == ([], ["import of 5 records from 十一月.xlsx"])
    assert ticking.db.execute("SELECT count(*) FROM cargo WHERE status = 'final'").fetchone() == (0,)
    limit, undo.MOST = undo.MOST, 3
    try:
        intake.add_all(ticking, [content(make(gross_g=n + 9, net_g=None)) for n in range(4)], reason="import big.xlsx")
        assert "big.xlsx" not in str(texts(ticking))
    finally:
        undo.MOST = limit


def test_what_a_sample_was_filled_with_is_no_step(ticking: Store, make: Make) -> None:
    sample.fill(ticking, "2025-11-29", "2025-11-30", 5, 1)
    assert texts(ticking) == ([], [])
    [mine] = door.apply(ticking, [Change(None, make())])
    door.apply(ticking, [Change(mine.after, replace(mine.after, status="void"))], reason=undo.SAMPLE)
    undo.undo(ticking, undo.steps(ticking).undo[-1])
    assert cargo.get(ticking, mine.after.uid).status == "final"
    undo.undo(ticking, undo.steps(ticking).undo[-1])
    assert texts(ticking)[0] == [] and cargo.get(ticking, mine.after.uid).status == "void"


def test_of_a_long_day_the_newest_steps_are_offered_and_large_files_are_passed_over(
    ticking: Store, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "MOST", 3)
    door.apply(ticking, [Change(None, make())], reason="first")
    intake.add_all(ticking, [content(make(gross_g=n + 9, net_g=None)) for n in range(40)], reason="import big.xlsx")
    for _ in range(3):
        door.apply(ticking, [Change(None, make()), Change(None, make())])
    every = undo.steps(ticking).undo
    assert [step.count for step in every] == [1, 2, 2, 2]
    # so few are read that the large file would have taken them all, had it been read to its end
    monkeypatch.setattr(undo, "MOST_READ", 17)
    assert undo.steps(ticking).undo == every
    # a step of which only the end was read is none
    monkeypatch.setattr(undo, "MOST_READ", 5)
    monkeypatch.setattr(undo, "MOST", 2)
    assert undo.steps(ticking).undo == every[2:]
    monkeypatch.undo()
    monkeypatch.setattr(undo, "MOST_STEPS", 2)
    assert undo.steps(ticking).undo == every[-2:]


def test_the_undo_of_a_step_that_is_out_of_sight_leaves_nothing_before_it(
    ticking: Store, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.apply(ticking, [Change(None, make())])
    undo.undo(ticking, undo.steps(ticking).undo[-1])
    door.apply(ticking, [Change(None, make())])
    monkeypatch.setattr(undo, "MOST_STEPS", 2)
    assert texts(ticking) == (["add of 1 record"], [])


def test_a_reason_that_only_looks_like_an_undo_is_none(ticking: Store, make: Make) -> None:
    one, two = (change.after for change in door.apply(ticking, [Change(None, make()), Change(None, make())]))
    door.apply(ticking, [door.void(one)], reason="undo 1-2")
    assert texts(ticking) == (["add of 2 records", "void of 1 record"], [])
    door.apply(ticking, [door.void(two)], reason="undo")
    assert texts(ticking) == ([], [])


class Desk(RuleBasedStateMachine):
    """Edits, undo, redo and restarts in any order against a list of states."""

    folder: Path
    schema: Path

    def __init__(self) -> None:
        super().__init__()
        self.now = NOON

    def tick(self) -> datetime:
        self.now += timedelta(milliseconds=7)
        return self.now

    def open(self) -> Store:
        return open_store(self.here, who="tester", clock=self.tick)

    @initialize()
    def begin(self) -> None:
        import shutil

        self.here = self.folder / new_uid()
        self.here.mkdir()
        shutil.copyfile(self.schema, self.here / "desk.sqlite3")
        self.store = self.open()
        self.past: list[dict[str, Any]] = []
        self.future: list[dict[str, Any]] = []
        self.state: dict[str, Any] = {}

    def seen(self) -> dict[str, Any]:
        rows = self.store.db.execute("SELECT uid, status, gross_g, remark FROM cargo").fetchall()
        # what was added and undone is void, which is as good as not there
        return {row[0]: row[2:] for row in rows if row[1] == "final"}

    def did(self) -> None:
        self.past.append(self.state)
        self.future.clear()
        self.state = self.seen()

    @rule(count=st.integers(1, 3), grams=st.integers(1, 9))
    def add(self, count: int, grams: int) -> None:
        made = [
            Cargo(uid=new_uid(), day="2025-11-03", direction="import", mode="rail", hs_code="100119", gross_g=grams)
            for _ in range(count)
        ]
        door.apply(self.store, [Change(None, one) for one in made])
        self.did()

    @precondition(lambda self: self.state)
    @rule(data=st.data(), grams=st.integers(10, 99))
    def edit(self, data: st.DataObject, grams: int) -> None:
        every = list(cargo.between(self.store, "2025-11-03", "2025-11-03"))
        chosen = data.draw(st.lists(st.sampled_from(every), min_size=1, max_size=2, unique_by=lambda one: one.uid))
        door.apply(self.store, [Change(one, replace(one, gross_g=grams, remark=f"r{grams}")) for one in chosen])
        self.did()

    @precondition(lambda self: self.state)
    @rule(data=st.data())
    def void(self, data: st.DataObject) -> None:
        every = list(cargo.between(self.store, "2025-11-03", "2025-11-03"))
        door.apply(self.store, [door.void(data.draw(st.sampled_from(every)))], reason="double")
        self.did()

    @rule()
    def undo(self) -> None:
        found = undo.steps(self.store)
        assert len(found.undo) == len(self.past)
        if found.undo:
            undo.undo(self.store, found.undo[-1])
            self.future.append(self.state)
            self.state = self.past.pop()
            assert self.seen() == self.state

    @rule()
    def redo(self) -> None:
        found = undo.steps(self.store)
        assert len(found.redo) == len(self.future)
        if found.redo:
            undo.undo(self.store, found.redo[-1])
            self.past.append(self.state)
            self.state = self.future.pop()
            assert self.seen() == self.state

    @rule()
    def restart(self) -> None:
        self.store.close()
        self.store = self.open()

    def teardown(self) -> None:
        if hasattr(self, "store"):
            assert all(check.ok for check in verify(self.store))
            self.store.close()


def test_any_order_of_changes_undo_redo_and_restarts_is_what_a_list_of_states_says(
    tmp_path: Path, schema_file: Path
) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    kind = type("Here", (Desk,), {"folder": tmp_path, "schema": schema_file})
    run_state_machine_as_test(
        kind,
        settings=settings(
            max_examples=15,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
