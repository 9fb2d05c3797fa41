"""Reading for a page on a thread: the newest question counts, an older one is given up, and waiting is told."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from horgosdesk.store.desk import Store
from horgosdesk.ui import tasks
from horgosdesk.ui.desk import Desk

T = TypeVar("T")

WAIT_MS = 150
"""So long an answer may take before the page says that it is on its way."""
SOON_MS = 60
"""Changes that come closer together than this are read once."""


class PageReading(QObject):
    """What a page reads. words: the label that says so when it takes long; again: reads anew after a change.

    A page that is not on the screen is read when it is shown.
    """

    def __init__(self, desk: Desk, page: QWidget, words: QLabel, again: Callable[[], object]) -> None:
        super().__init__(page)
        self.desk, self._page, self._words, self._again = desk, page, words, again
        self.stale = True
        self._task: tasks.Task | None = None
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(lambda: words.setText(self.tr("Reading…")))
        self._soon = desk.timer(self, SOON_MS, again)
        self._next = desk.timer(self, 0, again)
        desk.changed.connect(lambda _days: self.note_change())

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None or self._soon.isActive() or self._next.isActive()

    @property
    def is_unknown(self) -> bool:
        """Whether what there is has still to be read: a page that is empty now may not be so for long."""
        return self.stale or self._task is not None

    def note_change(self) -> None:
        """Read anew, now or when the page is shown."""
        self.stale = True
        if self._page.isVisible():
            self._soon.start()

    def shown(self) -> None:
        """The page is on the screen; what it asks is another piece of work, right after."""
        if self.stale and self._task is None:
            self._next.start()

    def hidden(self) -> None:
        """The page has left the screen; what was asked is asked again when it comes back."""
        if self.busy:
            self.rest()
            self.stale = True

    def ask(
        self,
        work: Callable[[Store, tasks.Progress], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Do `work` on a thread with a store of its own, which only reads, then `done` here."""
        self.rest()
        self.stale = False

        def take(result: T) -> None:
            self.rest()
            done(result)

        def fail(error: BaseException) -> None:
            self.rest()
            if failed is not None:
                failed(error)

        self._task = self.desk.read(work, take, fail)
        self._wait.start()

    def rest(self) -> None:
        """Nobody waits for what is being read."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._soon.stop()
        self._next.stop()
        self._wait.stop()
        self._words.clear()
