"""The ground that the desk stands on: a network share is warned of once, and a disk that fills up before it is full."""

from PySide6.QtCore import QObject

from horgosdesk.core.errors import Problem
from horgosdesk.store import place
from horgosdesk.ui.desk import Desk

LOOK_MS = 60_000


class Ground(QObject):
    """Looks on a thread, since a share whose computer is gone answers late, and says each thing once.

    Room is told of again when there was enough meanwhile.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._told: set[str] = set()
        self._looking = False
        desk.timer(self, LOOK_MS, self.look, repeat=True).start()
        self.look()

    def look(self) -> None:
        """Look now; not while the last look is still waited for."""
        if self._looking:
            return
        self._looking = True
        folder = self.desk.store.folder
        self.desk.run(lambda _progress: [place.on_share(folder), place.low_on_room(folder)], self._tell, self._rest)

    def _tell(self, found: list[Problem | None]) -> None:
        self._looking = False
        there = {problem.code: problem for problem in found if problem is not None}
        for code, problem in there.items():
            # what waits to be stored has been told by then, and why
            if code not in self._told and not self.desk.waiting.count:
                self.desk.say(str(problem), "warn")
        self._told = set(there)

    def _rest(self, _error: BaseException) -> None:
        self._looking = False
