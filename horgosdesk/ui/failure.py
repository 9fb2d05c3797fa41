"""What happens when something unforeseen goes wrong: it is logged, shown once, and the work goes on."""

import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from horgosdesk.core.errors import Problem

if TYPE_CHECKING:
    from horgosdesk.ui.report import FailureDialog

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Failures(QObject):
    """Takes every exception that nobody caught, on whatever thread.

    A Problem is something that the user can mend: `say` shows it in the status bar. So is what the surroundings refuse
    (no room, a disk that is gone), which the log has once. Anything else is written there each time and shown once.
    """

    damaged = Signal(object)
    """The desk's own file turned out to be damaged; carries the Problem that says so."""
    _met = Signal(object)

    def __init__(self, folder: Path, say: Callable[[str, str], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.say = say
        self.shown: list[FailureDialog] = []
        self._known: set[str] = set()
        self._before: tuple[Hook, Callable[[threading.ExceptHookArgs], object]] | None = None
        self._met.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Be the hook for uncaught exceptions."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self.hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        """Put the hooks back that were there before."""
        if self._before:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """As sys.excepthook."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if error.__traceback__ is None:
            error.__traceback__ = trace
        # shown from the event loop: this may be another thread, or the middle of a paint
        self._met.emit(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.hook(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _take(self, error: BaseException) -> None:
        from horgosdesk import log
        from horgosdesk.store.desk import FILE
        from horgosdesk.store.surroundings import problem_of

        if (broken := damage(error, self.folder)) is not None:
            log.record(self.folder, error)
            self.damaged.emit(broken)
            return
        problem = problem_of(error, self.folder / FILE)
        if problem is not None:
            self.say(str(problem), "warn" if problem.level == "warning" else "bad")
        if isinstance(error, Problem):
            return
        key = _key(error)
        if problem is not None:
            # a table that is painted from a failing disk would fill the log, and the disk
            if key not in self._known:
                self._known.add(key)
                log.record(self.folder, error)
            return
        from horgosdesk.store import backup
        from horgosdesk.ui.report import FailureDialog

        file = log.record(self.folder, error)
        if key in self._known:
            return
        self._known.add(key)
        dialog = FailureDialog(error, file, backup.state(self.folder).file, QApplication.activeWindow())
        self.shown.append(dialog)
        dialog.finished.connect(lambda _: self._forget(dialog))
        dialog.show()

    def _forget(self, dialog: "FailureDialog") -> None:
        self.shown.remove(dialog)
        dialog.deleteLater()


def damage(error: BaseException, folder: Path) -> Problem | None:
    """The Problem, if an error says that the desk's own file is damaged, in whatever words SQLite chose."""
    from horgosdesk.core.errors import Damaged
    from horgosdesk.store import health
    from horgosdesk.store.desk import FILE
    from horgosdesk.store.file import database_errors

    if isinstance(error, Damaged):
        return error if error.code == "file-damaged" and error.values.get("file") == folder / FILE else None
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if isinstance(error, database_errors()) and code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        # only the desk's own file is read outside of `words_for_sqlite`
        return health.damaged(folder / FILE, error)
    return None


def _key(error: BaseException) -> str:
    """The same for failures that are the same: kind, and the place where it came up."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)
    return f"{type(error).__qualname__} {place}"
