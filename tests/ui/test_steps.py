"""Undo in the window: what was done before the restart, by this person, here."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoCommand
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo, content
from horgosdesk.store import cargo, door, months
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.intake import add_all
from horgosdesk.store.verify import verify
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.steps import LONG, MOST_READ
from tests.conftest import NOON

Make = Callable[..., Cargo]


class Restarts:
    """A desk that is closed and opened again, file and all."""

    def __init__(self, folder: Path, config: Path, qtbot: QtBot) -> None:
        self.folder, self._config, self._qtbot = folder, config, qtbot
        self.now = NOON
        self.said: list[str] = []
        self.desk = self._open("tester")

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def _open(self, who: str) -> Desk:
        desk = Desk(open_store(self.folder, who=who, clock=self.tick), Settings(self._config), "en")
        desk.said.connect(lambda text, _level: self.said.append(text))
        return desk

    def restart(self, who: str = "tester") -> Desk:
        self.desk.close()
        self.desk = self._open(who)
        self.recall()
        return self.desk

    def recall(self, *, anew: bool = False) -> None:
        self.desk.undo.recall(anew=anew)
        task = self.desk.undo._reading
        assert task is not None
        with self._qtbot.waitSignal(task.ended):
            pass

    @property
    def steps(self) -> list[str]:
        stack = self.desk.undo
        return [stack.text(place) + ("" if place < stack.index() else " (undone)") for place in range(stack.count())]


@pytest.fixture
def restarts(store: Store, tmp_path: Path, qtbot: QtBot) -> Iterator[Restarts]:
    store.close()
    made = Restarts(store.folder, tmp_path / "config", qtbot)
    yield made
    made.desk.close()


def sit(store: Store, who: str) -> None:
    """Have somebody else work here, under the name that the computer knows."""
    store.user = store.who = who  # type: ignore[attr-defined, unused-ignore]


def sums(desk: Desk) -> list[tuple[str, int]]:
    return [tuple(row) for row in desk.store.db.execute("SELECT status, gross_g FROM cargo ORDER BY id")]


def test_after_a_restart_the_steps_are_there_as_if_nothing_had_been_closed(restarts: Restarts, make: Make) -> None:
    desk = restarts.desk
    [first] = desk.do([Change(None, make(gross_g=1, net_g=1))], "first")
    desk.do([Change(first.after, replace(first.after, gross_g=2))], "second")
    desk.do([Change(None, make(gross_g=3, net_g=3)), Change(None, make(gross_g=4, net_g=4))], "third")
    assert desk.undo.undo()
    assert restarts.steps == ["first", "second", "third (undone)"]
    desk = restarts.restart()
    assert restarts.steps == ["add of 1 record", "edit of 1 record", "add of 2 records (undone)"]
    assert desk.undo.undo() and desk.undo.undo() and not desk.undo.undo()
    assert sums(desk) == [("void", 1), ("void", 3), ("void", 4)]
    desk = restarts.restart()
    assert all(desk.undo.redo() for _ in range(3)) and not desk.undo.redo()
    assert sums(desk) == [("final", 2), ("final", 3), ("final", 4)]
    restarts.restart()
    assert restarts.steps == ["add of 1 record", "edit of 1 record", "add of 2 records"]
    assert all(check.ok for check in verify(restarts.desk.store))


def test_a_step_that_was_changed_since_says_so_and_stays(restarts: Restarts, make: Make) -> None:
    [made] = restarts.desk.do([Change(None, make())], "mine")
    other = open_store(restarts.folder, who="another", clock=restarts.tick)
    door.apply(other, [Change(made.after, replace(made.after, remark="theirs"))])
    desk = restarts.restart()
    assert not desk.undo.undo() and desk.undo.canUndo()
    assert "stays as it is" in restarts.said[-1] and "another" in restarts.said[-1]
    months.close(other, "2025-11")
    other.close()
    assert not desk.undo.undo() and desk.undo.canUndo()
    assert "2025-11 is closed" in restarts.said[-1]


def test_who_works_here_now_sees_their_own_steps_alone(restarts: Restarts, make: Make) -> None:
    restarts.desk.do([Change(None, make())], "mine")
    assert restarts.restart("another").undo.count() == 0
    restarts.desk.do([Change(None, make()), Change(None, make())], "theirs")
    sit(restarts.desk.store, "tester")
    restarts.recall(anew=True)
    assert restarts.steps == ["add of 1 record"]


def test_what_the_command_line_did_meanwhile_is_the_newest_step(restarts: Restarts, make: Make, qtbot: QtBot) -> None:
    desk = restarts.desk
    desk.do([Change(None, make(gross_g=1, net_g=1))], "typed")
    desk.look_outside()
    other = open_store(restarts.folder, who="tester", clock=restarts.tick)
    door.apply(other, [Change(None, make(gross_g=2, net_g=2))], reason="import x.xlsx")
    other.close()
    desk.look_outside()
    qtbot.waitUntil(lambda: desk.undo.count() == 2)
    assert restarts.steps == ["typed", "import of 1 record from x.xlsx"]
    assert desk.undo.undo()
    assert sums(desk) == [("final", 1), ("void", 2)]


def test_an_import_too_long_to_be_looked_through_is_told_and_is_the_newest_step(
    restarts: Restarts, make: Make, qtbot: QtBot
) -> None:
    desk = restarts.desk
    desk.look_outside()
    other = open_store(restarts.folder, who="tester", clock=restarts.tick)
    add_all(other, [content(make())] * (MOST_READ + 1), reason="import x.xlsx")
    other.close()
    with qtbot.waitSignals([desk.changed, desk.clearances_changed, desk.trains_changed]):
        desk.look_outside()
    qtbot.waitUntil(lambda: desk.undo.count() == 1)
    assert restarts.steps == [f"import of {MOST_READ + 1} records from x.xlsx"]


def test_steps_that_no_journal_knows_are_not_lost_to_a_reading(restarts: Restarts, make: Make) -> None:
    class Kept(QUndoCommand):
        def undo(self) -> None:
            undone.append(True)

    undone: list[bool] = []
    restarts.desk.do([Change(None, make())], "mine")
    restarts.desk.undo.push(Kept("a view"))
    restarts.recall()
    assert restarts.steps == ["mine", "a view"]
    assert restarts.desk.undo.undo() and undone == [True]


def test_what_is_done_while_the_journal_is_read_comes_out_on_top(restarts: Restarts, make: Make, qtbot: QtBot) -> None:
    restarts.desk.do([Change(None, make(gross_g=1, net_g=1))], "before")
    restarts.desk.close()
    restarts.desk = desk = restarts._open("tester")
    desk.undo.recall()
    [done] = desk.do([Change(None, make(gross_g=2, net_g=2))], "meanwhile")
    qtbot.waitUntil(lambda: desk.undo.count() == 2)
    assert restarts.steps == ["add of 1 record", "meanwhile"]
    assert desk.undo.undo()
    voided = cargo.get(desk.store, done.after.uid)
    assert voided is not None and voided.status == "void"


def test_a_step_of_many_records_is_undone_beside_the_work(restarts: Restarts, make: Make, qtbot: QtBot) -> None:
    desk = restarts.desk
    desk.do([Change(None, make(gross_g=n + 1, net_g=None)) for n in range(LONG + 1)], "many")
    told: list[object] = []
    desk.changed.connect(told.append)
    assert not desk.undo.undo() and not desk.undo.undo()
    assert "still under way" in restarts.said[-1]
    qtbot.waitUntil(lambda: desk.undo.index() == 0, timeout=20_000)
    assert {status for status, _ in sums(desk)} == {"void"} and told
    assert restarts.said[-1] == "Done: many"
    desk.undo.redo()
    qtbot.waitUntil(lambda: desk.undo.index() == 1, timeout=20_000)
    assert {status for status, _ in sums(desk)} == {"final"}
    other = open_store(restarts.folder, who="another", clock=restarts.tick)
    months.close(other, "2025-11")
    other.close()
    desk.undo.undo()
    qtbot.waitUntil(lambda: "is closed" in restarts.said[-1], timeout=20_000)
    assert desk.undo.index() == 1 and not desk.undo._moving
