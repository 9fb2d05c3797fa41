"""A command of the program that runs beside the window for as long as the desk is open."""

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tasks import child_of_ours, hand_keys, with_secrets, words_for

AGAIN_MS = 30_000
"""So long after one ended by itself another may be started."""
ELSEWHERE_MS = 5_000
"""And so long after one that found another process at the same work."""
RUNS_ELSEWHERE = 3
"""Exit code of one that found that (contract.md: refused)."""


class Companion(QObject):
    """A child process that goes on until it is let end.

    words: the command, such as ("feed", "watch"). end_ms: how long it may take to end before it is ended, which must lose
    nothing. said: it told how it does. ended: it did so by itself, or could not begin. due: it may be started again.
    """

    said = Signal()
    ended = Signal()
    due = Signal()

    def __init__(self, desk: Desk, words: tuple[str, ...], end_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        # attached: it ends with this process, however that ends
        self._words = (*words, "--attached", "--progress")
        self._end_ms = end_ms
        self._err = bytearray()
        self.is_over = False
        """Whether the desk is closed, or about to be."""
        self._child = child_of_ours(self)
        self._child.setStandardOutputFile(QProcess.nullDevice())
        self._child.readyReadStandardError.connect(self._listen)
        self._child.finished.connect(self._finished)
        self._child.errorOccurred.connect(self._failed)
        self._again = desk.timer(self, AGAIN_MS, self.due.emit)
        self._kill = QTimer(self, singleShot=True, interval=end_ms)
        self._kill.timeout.connect(self._child.kill)
        desk.closing.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether it runs."""
        return self._child.state() != QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Begin, unless it runs or the desk is about to be closed."""
        if self.is_over or self.running:
            return
        self._again.stop()
        folder = self._desk.store.folder
        self._child.setArguments(words_for(folder, self._desk.lang, *self._words))
        self._child.start()
        hand_keys(self._child, folder)

    def hand(self, secrets: dict[str, str]) -> None:
        """What it shall find in its environment when it is started next."""
        with_secrets(self._child, secrets)

    def let_end(self) -> None:
        """Have it end, without waiting for that."""
        self._again.stop()
        if self.running:
            # the end of its standard input is the sign that works on every system
            self._child.closeWriteChannel()
            self._kill.start()

    def stop(self) -> None:
        """Have it end, wait for that, and never start it again: the window closes. What it has not committed comes again."""
        self.is_over = True
        self.let_end()
        self._kill.stop()
        if self.running and not self._child.waitForFinished(self._end_ms):
            self._child.kill()
            self._child.waitForFinished(self._end_ms)

    def _listen(self) -> None:
        self._err.extend(self._child.readAllStandardError().data())
        if b"\n" in self._err:
            # what it says stands whole in a file of logs/ as well
            self._err.clear()
            if not self.is_over:  # its last words are heard while it is waited for
                self.said.emit()

    def _finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        self._kill.stop()
        self._over(ELSEWHERE_MS if code == RUNS_ELSEWHERE else AGAIN_MS)

    def _failed(self, error: QProcess.ProcessError) -> None:
        # every other error is followed by `finished`
        if error == QProcess.ProcessError.FailedToStart:
            self._over(AGAIN_MS)

    def _over(self, again_ms: int) -> None:
        if not self.is_over:
            self.ended.emit()
            self._again.start(again_ms)
