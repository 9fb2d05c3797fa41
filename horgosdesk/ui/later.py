"""What the window does once it is there: piece by piece, each only when no key and no other event waits."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject

from horgosdesk.ui.desk import Desk


class Later(QObject):
    """Does one piece of work after the other, in their order. A piece should take less than a frame, so that no key waits long."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._works: deque[Callable[[], object]] = deque()
        # Qt rings a timer of no length when it has nothing else to do
        self._idle = desk.timer(self, 0, self._go_on, repeat=True)

    def add(self, *works: Callable[[], object]) -> None:
        """Do these too."""
        self._works.extend(works)
        self._idle.start()

    def _go_on(self) -> None:
        work = self._works.popleft()
        if not self._works:
            self._idle.stop()
        work()
