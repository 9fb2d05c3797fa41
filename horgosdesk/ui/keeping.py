"""Backups without being asked: once a day, when a second folder is there again, and before the window closes."""

from PySide6.QtCore import QObject, QTimer, Signal

from horgosdesk.core.errors import Problem
from horgosdesk.store import backup
from horgosdesk.store.desk import Store
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tasks import Progress, Task

FIRST_MS = 4_000
"""So long after the first tab is there the day's backup is made: what is seen first comes first."""
AGAIN_MS = 600_000
"""How often is looked whether a new day has begun, or the second folder is there again."""
MOST_MS = 20_000
"""A window that closes waits no longer than this for its backup; the next start makes it then."""


class Keeper(QObject):
    """made: a backup was made, or failed, or the second folder was caught up with: look at the state anew.

    finished: what was to be done before closing is done, or given up.
    """

    made = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._work: Task | None = None
        self._first = desk.timer(self, FIRST_MS, self.look)
        self._again = desk.timer(self, AGAIN_MS, self.look, repeat=True)
        self._limit = desk.timer(self, MOST_MS, self.give_up)
        self._told = ""
        self.closing = False
        """Whether a backup before closing is under way."""

    def start(self) -> None:
        """Begin."""
        self._first.start()
        self._again.start()

    def look(self) -> None:
        """Make what is due, on a thread; made-up records need none."""
        if self._work is None and not (self.desk.store.read_only or self.desk.store.meta("synthetic")):
            self._begin(_due, self._done, self._failed)

    def make(self, done_words: str) -> None:
        """One that a person asked for. done_words: says so, with a place for {file}."""

        def done(made: backup.Made) -> None:
            self._done(made)
            self.desk.say(done_words.format(file=made.file.name))
            if made.wrong is not None:
                self.desk.say(str(made.wrong), "warn")

        self.desk.read(
            lambda store, progress: backup.make(store, "hand", stop=lambda: progress.cancelled), done, self._failed
        )

    def before_closing(self) -> bool:
        """Begin a backup if anything was changed since the last; whether one was begun, and `finished` is to be awaited."""
        store = self.desk.store
        if store.read_only or store.meta("synthetic") or not backup.changed(store):
            return False
        if self._work is not None:
            self._work.cancel()
        size_mb = store.file.stat().st_size // 1_000_000
        # copying, syncing, reading it again: 20 MB a second on a slow disk
        text = self.tr("Backing up before closing: about {seconds} s. Close again to leave without it.")
        self.desk.say(text.format(seconds=min(MOST_MS // 1000, 1 + size_mb // 20)))
        self.closing = True
        self._limit.start()
        self._begin(_changed, self._close, self._give_in)
        return True

    def give_up(self) -> None:
        """Leave without it; nothing half is left behind."""
        if self._work is not None:
            self._work.cancel()
            self._work.wait(2)
        self._end()

    def _begin(self, work: object, done: object, failed: object) -> None:
        self._work = self.desk.read(work, done, failed)  # type: ignore[arg-type]
        self._work.ended.connect(self._forget)

    def _forget(self) -> None:
        if self.sender() is self._work:
            self._work = None

    def _done(self, made: "backup.Made | None") -> None:
        if made is None:
            return
        if made.wrong is not None and str(made.wrong) != self._told:
            self._told = str(made.wrong)
            self.desk.say(self._told, "warn")
        elif made.wrong is None:
            self._told = ""
        self.made.emit()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self.desk.say(str(error), "bad")
        self.made.emit()

    def _close(self, _made: object) -> None:
        self._end()

    def _give_in(self, _error: BaseException) -> None:
        # it is noted, and red at the next start: the window must not stay open for it
        self._end()

    def _end(self) -> None:
        if self.closing:
            self.closing = False
            self._limit.stop()
            QTimer.singleShot(0, self.finished.emit)


def _due(store: Store, progress: Progress) -> "backup.Made | None":
    def stop() -> bool:
        return progress.cancelled

    return backup.make_if_due(store, stop=stop) or backup.catch_up(store, stop=stop)


def _changed(store: Store, progress: Progress) -> "backup.Made | None":
    return backup.make_if_changed(store, stop=lambda: progress.cancelled)
