"""One window for one desk's folder: a second start raises the first window instead."""

import getpass
import json
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

CONNECT_MS = 5_000
START_S = 60.0
"""A window that took the folder this lately may still be opening it."""
ANSWER_MS = 4_000
"""A window may be at work for a moment; one that says nothing for so long hangs."""


class Single(QObject):
    """The claim on a folder. called: another start asked for the window, with what it wanted (`{"tab": …}`)."""

    called = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        whose = f"{_user()}\n{folder.resolve()}"
        # Qt's, since Python's would load OpenSSL for it
        name = QCryptographicHash.hash(whose.encode(), QCryptographicHash.Algorithm.Sha1).toHex().data().decode()
        self.name = f"horgosdesk-{name[:20]}"
        # a lock settles who is first even when two start at the same moment; the system frees it when a process dies
        self._file = Path(QDir.temp().filePath(f"{self.name}.lock"))
        self._lock = QLockFile(str(self._file))
        self._lock.setStaleLockTime(0)
        self._server: Any = None

    def claim(self, wanted: dict[str, Any]) -> bool:
        """Whether this is the only window on the folder; if not, the other one is told and comes to the front.

        Problem "window-silent": there is one, and it does not answer.
        """
        if self._lock.tryLock(0):
            return True
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            return True  # no place for a lock: better two windows than none
        return not self._call(wanted)

    def listen(self) -> None:
        """Hear of later starts; called after the first paint, since the network library takes its time."""
        from PySide6.QtNetwork import QLocalServer

        if not self._lock.isLocked():
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(self.name)
        self._server.listen(self.name)

    def free(self) -> None:
        """Give the folder up."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _call(self, wanted: dict[str, Any]) -> bool:
        from PySide6.QtCore import QDeadlineTimer, QThread
        from PySide6.QtNetwork import QLocalSocket

        until = QDeadlineTimer(CONNECT_MS)
        while not until.hasExpired() or self._is_starting():
            socket = QLocalSocket()
            socket.connectToServer(self.name)
            if socket.waitForConnected(500):
                socket.write(json.dumps(wanted).encode() + b"\n")
                socket.flush()
                socket.waitForBytesWritten(1000)
                # the other window answers, so that this process does not end before it was heard
                if socket.bytesAvailable() or socket.waitForReadyRead(ANSWER_MS):
                    return True
                raise Problem(
                    "window-silent",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "The window of {folder} is open already and does not answer. Wait until it does, or end it in the system's list of programs; then try again.",
                    ),
                    folder=self.folder,
                )
            QThread.msleep(100)  # the other one is just starting
            if self._lock.tryLock(0):
                return False  # it ended meanwhile, and we are the first
        return False

    def _is_starting(self) -> bool:
        """Whether the other one took the lock so lately that it may not hear us yet: a slow computer, a large file."""
        try:
            return time.time() - self._file.stat().st_mtime < START_S
        except OSError:
            return False

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()

        def read() -> None:
            if socket.canReadLine():
                try:
                    wanted = json.loads(socket.readLine().data())
                except ValueError:
                    wanted = {}
                socket.write(b"ok\n")
                socket.flush()
                self.called.emit(wanted if isinstance(wanted, dict) else {})

        socket.readyRead.connect(read)
        socket.disconnected.connect(socket.deleteLater)
        read()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user without a name, as in some containers
        return ""
