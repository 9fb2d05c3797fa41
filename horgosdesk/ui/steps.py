"""The steps that can be undone: those of this window, and those of one's own day that the journal still knows."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand, QUndoStack

from horgosdesk.core.errors import Problem

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store
    from horgosdesk.store.door import Applied, Change
    from horgosdesk.store.undo import Step, Steps
    from horgosdesk.ui.desk import Desk
    from horgosdesk.ui.tasks import Progress, Task

MOST_READ = 1000
"""Entries of the journal that are read while the window waits: those of an import of 100 000 rows take 50 ms."""
MOST_OWN = 1_000
"""Steps of this window that are known as its own; another process's are looked for each second."""
WAIT_S = 10.0
"""How long another program's write is waited for on the thread."""
LONG = 20
"""Records of a step from which it is undone on a thread: a fiftieth of a second's work, a record taking a thousandth."""


class StepStack(QUndoStack):
    """Qt's stack, but that a step which is refused stays, with words, and that it can be read from the journal anew."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._texts: dict[tuple[int, int], str] = {}
        """How the steps that were made in this window are named, by their first and last entry."""
        self._own: list[tuple[int, int]] = []
        """What this window entered: number of the last entry, and how many."""
        self._reading: Task | None = None
        self._moving = False
        """Whether a step of many records is under way on a thread."""

    def add(self, step: "Step", text: str) -> None:
        """A step that was just made."""
        self._texts[step.origin] = text
        self._note(step)
        self.push(RecordStep(step, text))

    def undo(self) -> bool:
        """Undo the newest step; whether that was done."""
        return self._go(self.index() - 1, super().undo)

    def redo(self) -> bool:
        """Make again what was undone last; whether that was done."""
        return self._go(self.index(), super().redo)

    def _go(self, place: int, move: Callable[[], None]) -> bool:
        if not 0 <= place < self.count():
            return False
        if self._moving:
            self._desk.say(self.tr("One moment: a step of many records is still under way."), "warn")
            return False
        command = self.command(place)
        if isinstance(command, RecordStep):
            if command.step.entries > LONG:
                self._go_beside(command, move)
                return False
            if not self._invert(command):
                return False
        move()
        return True

    def _invert(self, command: "RecordStep") -> bool:
        """Make the inverse of what a step did last, and take that for what it did."""
        from horgosdesk.store import undo

        try:
            command.step = undo.undo(self._desk.store, command.step)
        except Problem as problem:
            self._refuse(command, problem)
            return False
        self._note(command.step)
        return True

    def _go_beside(self, command: "RecordStep", move: Callable[[], None]) -> None:
        """The same for many records, on a thread; what it came to is said when it is done."""
        store, step = self._desk.store, command.step

        def work(_progress: "Progress") -> "Step":
            from horgosdesk.store import undo
            from horgosdesk.store.desk import connect

            # the same person with the same rights, on a connection of this thread
            writer = replace(store, db=connect(store.file, WAIT_S), changed=[])
            try:
                return undo.undo(writer, step)
            finally:
                writer.close()

        def done(made: "Step") -> None:
            self._moving = False
            command.step = made
            self._note(made)
            move()
            self._desk.look_outside()
            self._desk.say(self.tr("Done: {what}").format(what=command.text()))
            self._desk.saved.emit()

        def failed(error: BaseException) -> None:
            self._moving = False
            if isinstance(error, Problem):
                self._refuse(command, error)

        self._moving = True
        self._desk.say(self.tr("Under way: {what}…").format(what=command.text()))
        self._desk.run(work, done, failed)

    def make_beside(
        self,
        changes: "Sequence[Change]",
        text: str,
        reason: str,
        done: Callable[[int], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """Make changes that many others follow from as a step, on a thread; done: told how many records it changed in all."""
        desk, store = self._desk, self._desk.store
        if self._moving:
            desk.say(self.tr("One moment: a step of many records is still under way."), "warn")
            return

        def work(_progress: "Progress") -> "Applied":
            from horgosdesk.store import door
            from horgosdesk.store.desk import connect

            writer = replace(store, db=connect(store.file, WAIT_S), changed=[])
            try:
                return door.applied(writer, changes, reason=reason)
            finally:
                writer.close()

        def over(applied: "Applied") -> None:
            from horgosdesk.store import undo

            self._moving = False
            self.add(undo.made(applied, store, reason), text)
            desk.look_outside()
            desk.saved.emit()
            done(len(applied.changes))

        def wrong(error: BaseException) -> None:
            self._moving = False
            if isinstance(error, Problem):
                failed(error)

        self._moving = True
        desk.say(self.tr("Under way: {what}…").format(what=text))
        desk.run(work, over, wrong)

    def _refuse(self, command: "RecordStep", problem: Problem) -> None:
        self._desk.say(self.tr("“{what}” stays as it is. {why}").format(what=command.text(), why=problem), "bad")

    def _note(self, step: "Step") -> None:
        self._own = [*self._own[-MOST_OWN:], (step.last, step.entries)]

    # From the journal

    def missed(self, after: int, newest: int) -> bool:
        """Whether the one who works here did something behind a number of the journal that was not done by this window.

        Where others than this window made more than MOST_READ entries up to the newest, they may have.
        """
        from horgosdesk.store import undo

        if self._moving:
            return False  # that is this window's own
        own = sum(count for last, count in self._own if last > after)
        others = newest - after - own
        return others > MOST_READ or (others > 0 and undo.entered(self._desk.store, after, own + 1) > own)

    def recall(self, *, anew: bool = False) -> None:
        """Read on a thread what the one who works here did today, and offer it. anew: somebody else works here now, whose steps
        alone are to be seen; otherwise nothing changes as long as a step stands there that no journal knows."""
        if anew:
            self.clear()
            self._texts.clear()
        if self._reading is not None:
            self._reading.cancel()
        who = self._desk.store.who

        def work(reader: "Store", _progress: "Progress") -> "tuple[int, Steps]":
            from horgosdesk.store import journal, undo

            with reader.reading():
                return journal.position(reader), undo.steps(reader)

        def done(found: "tuple[int, Steps]") -> None:
            self._reading = None
            if who != self._desk.store.who:
                return
            if self._own and self._own[-1][0] > found[0]:
                self.recall()  # something was done meanwhile
            else:
                self._show(found[1])

        self._reading = self._desk.read(work, done)

    def _show(self, steps: "Steps") -> None:
        from horgosdesk.store import undo

        commands = [self.command(place) for place in range(self.count())]
        there = [command.step for command in commands if isinstance(command, RecordStep)]
        wanted = [*steps.undo, *reversed(steps.redo)]
        same = [(one.first, one.last) for one in there] == [(one.first, one.last) for one in wanted]
        if self._moving or len(there) < len(commands) or (same and self.index() == len(steps.undo)):
            return
        self.clear()
        for step in wanted:
            self.push(RecordStep(step, self._texts.get(step.origin) or undo.text(step)))
        self.setIndex(len(steps.undo))


class RecordStep(QUndoCommand):
    """Changes of records in one transaction. What is done and undone is the stack's; this stands for it."""

    def __init__(self, step: "Step", text: str) -> None:
        super().__init__(text)
        self.step = step

    def undo(self) -> None:
        """Nothing: it was undone before Qt was told."""

    def redo(self) -> None:
        """Nothing: it was made before Qt was told."""
