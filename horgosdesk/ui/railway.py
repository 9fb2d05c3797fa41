"""The railway's messages while the window is open: a child process takes them in, the window only looks at how it does.

In this process the parsing and storing of thousands of messages would make the window stutter (measured in style.md: frames
of 168 to 218 ms beside a thread, of 25 to 30 beside a child).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tasks import child_of_ours, hand_keys, words_for

if TYPE_CHECKING:
    from horgosdesk.railway.feed import Status

LOOK_MS = 5_000
"""So often it is looked how a feed of another process does."""
AGAIN_MS = 30_000
"""So long after a feed ended by itself it is started again."""
END_MS = 4_000
RUNS_ELSEWHERE = 3
"""Exit code of a feed that found another one at work (contract.md: refused)."""


class Railway(QObject):
    """Runs the feed of a desk, or follows the one that runs already. changed: its status is another."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.status: Status | None = None
        self._err = bytearray()
        self._ending = False
        self._child = child_of_ours(self)
        self._child.setStandardOutputFile(QProcess.nullDevice())
        self._child.readyReadStandardError.connect(self._listen)
        self._child.finished.connect(self._ended)
        self._child.errorOccurred.connect(self._failed)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._read)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.start)
        desk.closing.connect(self.stop)

    def start(self) -> None:
        """Begin, unless it runs."""
        if self._ending or self._child.state() != QProcess.ProcessState.NotRunning:
            return
        # attached: it ends with this process, however that ends
        watch = ("feed", "watch", "--attached", "--progress")
        self._child.setArguments(words_for(self.desk.store.folder, self.desk.lang, *watch))
        self._child.start()
        hand_keys(self._child, self.desk.store.folder)
        self._look.start()
        self._read()

    def stop(self) -> None:
        """End it; what it has not committed comes again."""
        self._ending = True
        self._look.stop()
        self._again.stop()
        if self._child.state() == QProcess.ProcessState.NotRunning:
            return
        # the end of its standard input is the sign that works on every system
        self._child.closeWriteChannel()
        if not self._child.waitForFinished(END_MS):
            self._child.kill()
            self._child.waitForFinished(END_MS)

    @property
    def newest_s(self) -> int | None:
        """When the newest message was sent; None before the first."""
        from horgosdesk.store import trains

        told = self.status.sent_s if self.status is not None else None
        return told if told is not None else trains.heard_s(self.desk.store)

    @property
    def wrong(self) -> list[str]:
        """What is wrong with the channels, in words."""
        if self.status is None:
            return []
        said = [f"{one.name}: {one.wrong}" for one in self.status.channels if one.wrong]
        return [*([self.status.wrong] if self.status.wrong else []), *said]

    def _read(self) -> None:
        from horgosdesk.railway.feed import read_status

        self._take(read_status(self.desk.store.folder))

    def _take(self, status: "Status") -> None:
        self.status = status
        # the age grows even when nothing comes
        self.changed.emit()

    def _listen(self) -> None:
        self._err.extend(self._child.readAllStandardError().data())
        if b"\n" in self._err:
            # what it says stands in logs/feed.json as well, whole
            self._err.clear()
            self._read()
            self.desk.look_outside()

    def _ended(self, code: int, _status: QProcess.ExitStatus) -> None:
        if not self._ending:
            self._read()
            self._again.setInterval(LOOK_MS if code == RUNS_ELSEWHERE else AGAIN_MS)
            self._again.start()

    def _failed(self, error: QProcess.ProcessError) -> None:
        # every other error is followed by `finished`
        if error == QProcess.ProcessError.FailedToStart and not self._ending:
            self._again.start()
