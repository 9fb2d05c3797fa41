"""What the tab sees of the trains: read on a thread, anew when something changed and as time goes by."""

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from horgosdesk import resources
from horgosdesk.core.places import Places
from horgosdesk.ui import tasks
from horgosdesk.ui.desk import Desk

if TYPE_CHECKING:
    # numpy takes longer to import than the board to paint
    from horgosdesk.core.message import Message
    from horgosdesk.store.board import Line
    from horgosdesk.store.desk import Store
    from horgosdesk.store.matching import Matched
    from horgosdesk.store.train_clearance import Cleared
    from horgosdesk.study.passages import History

REST_MS = 1_000
"""Changes come by the hundred when a feed catches up: so long is waited for more."""
LOOK_MS = 30_000
"""Estimates move with the clock."""
LEARN_S = 1_800
"""So often what trains take is learnt anew."""


@dataclass(frozen=True)
class Studied:
    """All that there is of one train at an instant: what its page shows."""

    line: "Line"
    matched: "Matched"
    messages: "Mapping[int, Message]"
    cleared: "Cleared"
    now_s: int


class Sight(QObject):
    """The lines of the board as they were read last. seen: they were read anew."""

    seen = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.places: Places = resources.places(desk.store.folder)
        self.lines: Sequence[Line] = ()
        self.now_s = self.clock_s()
        self.read = False
        self._learnt: History | None = None
        self._learnt_at_s = 0
        self._task: tasks.Task | None = None
        self._again = False
        self._soon = QTimer(self, singleShot=True, interval=REST_MS)
        self._soon.timeout.connect(self.look)
        self._tick = QTimer(self, interval=LOOK_MS)
        self._tick.timeout.connect(self.look)
        desk.tables_changed.connect(self._take_up_places)
        desk.trains_changed.connect(self.look_soon)
        desk.changed.connect(lambda _days: self.look_soon())
        desk.clearances_changed.connect(lambda _uids: self.look_soon())
        desk.closing.connect(self.rest)
        self._awake = False

    def _take_up_places(self) -> None:
        self.places = resources.places(self.desk.store.folder)
        # what trains take was learnt of the places that there were
        self._learnt_at_s = 0

    @property
    def zone(self) -> str:
        """The desk's zone."""
        return self.desk.store.meta("zone")

    def clock_s(self) -> int:
        """The desk's clock."""
        return int(self.desk.store.clock().timestamp())

    def wake(self) -> None:
        """The tab is shown: look now and then."""
        self._awake = True
        self._tick.start()
        self.look()

    def rest(self) -> None:
        """Nobody looks: read nothing."""
        self._awake = False
        self._tick.stop()
        self._soon.stop()

    def look_soon(self) -> None:
        """Something changed."""
        if self._awake and not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        """Read the board on a thread; if it is being read already, once more behind that.

        The first time without estimates, which take four times as long: they come with a second look.
        """
        if not self._awake:
            return
        if self._task is not None:
            self._again = True
            return
        places, now_s = self.places, self.clock_s()
        learnt = self._learnt if now_s - self._learnt_at_s < LEARN_S else None
        first = not self.read

        def work(reader: "Store", progress: tasks.Progress) -> Any:
            from horgosdesk.store import board
            from horgosdesk.study.passages import History

            known = learnt
            if known is None:
                known = History(()) if first else board.history(reader)
            progress(0)
            lines = board.board(reader, places, now_s, known)
            # what draws them is slow to import: here the window goes on meanwhile
            importlib.import_module("pyqtgraph")
            return known, lines

        def done(found: Any) -> None:
            history, self.lines = found
            if first:
                self._again = True
            elif history is not self._learnt:
                self._learnt, self._learnt_at_s = history, now_s
            self.now_s, self.read = now_s, True
            self.seen.emit()

        self._task = self.desk.read(work, done)
        self._task.ended.connect(self._ended)

    def _ended(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self.look_soon()

    def study(self, train_no: str, day: str, done: "Callable[[Studied | None], object]") -> tasks.Task:
        """Read on a thread all that there is of one train, on the board or long gone; None where it is not known any more."""
        folder = self.desk.store.folder
        places, learnt, stages, now_s = self.places, self._learnt, self.desk.stages, self.clock_s()

        def work(reader: "Store", progress: tasks.Progress) -> Any:
            from horgosdesk.store import board, matching, train_clearance, trains

            stored = trains.get(reader, train_no, day)
            if stored is None:
                return None
            known = learnt if learnt is not None else board.history(reader)
            line = board.line_at(reader, stored, places, now_s, known)
            progress(0)
            matched = matching.of_train(reader, stored, line.port)
            ids = {one.message for one in stored.train.events} | {one.message for one in stored.train.loads}
            targets = resources.targets(folder)
            cleared = train_clearance.of_train(reader, matched, stages, targets, now_s)
            return Studied(line, matched, trains.sources(reader, ids), cleared, now_s)

        return self.desk.read(work, done)

    def line(self, id_: int) -> "Line | None":
        """The line of a train that is on the board."""
        return next((line for line in self.lines if line.id == id_), None)
