"""Work that must not stop the window: a function on a thread, or a command of ours in a child process."""

import json
import os
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, Signal, Slot

import horgosdesk
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.surroundings import problem_of

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store

T = TypeVar("T")

TELL_S = 0.05
"""Progress is told no more often, so that fast work does not flood the window."""


class Cancelled(Exception):
    """The person who started the work does not want it any more."""


class Progress:
    """What work on a thread tells and asks. Calling it raises Cancelled once nobody wants the result."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._told = 0.0
        self._cancelled = threading.Event()

    def __call__(self, done: int, total: int = 0) -> None:
        """So much is done, of so much in all (0: not known)."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= TELL_S or done == total:
            self._told = now
            self._tell(done, total)

    @property
    def cancelled(self) -> bool:
        """Whether nobody wants the result any more."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Have the next call raise."""
        self._cancelled.set()


class Task(QObject):
    """Work under way on a thread. Signals arrive on the thread that made it."""

    progressed = Signal(int, int)
    ended = Signal()
    """Done, failed or cancelled: it is over."""
    _over = Signal(object, object)

    def __init__(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None,
    ) -> None:
        super().__init__()
        self._work = work
        self._done = done
        self._failed = failed
        self.progress = Progress(self.progressed.emit)
        self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=getattr(work, "__name__", "work"), daemon=True)

    def start(self) -> None:
        """Begin."""
        _alive.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Stop the work at its next step; neither `done` nor `failed` is called."""
        self.progress.cancel()

    def wait(self, seconds: float) -> bool:
        """Whether the thread has ended within so many seconds."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        result, error = None, None
        try:
            result = self._work(self.progress)
        except BaseException as caught:
            # a full disk is no bug on a thread either; the name of the file stands in most of what the system says
            error = problem_of(caught) or caught
        self._over.emit(result, error)

    @Slot(object, object)
    def _finish(self, result: Any, error: BaseException | None) -> None:
        # what the thread still holds of this goes first: let go last by the thread, it would be destroyed there, which Qt forbids
        self._thread.join()
        _alive.discard(self)
        self.ended.emit()
        if self.progress.cancelled or isinstance(error, Cancelled):
            return
        if error is None:
            self._done(result)
        elif self._failed is not None and isinstance(error, Problem):
            self._failed(error)
        else:
            if self._failed is not None:
                self._failed(error)
            raise error


_alive: set[Task] = set()


def run(
    work: Callable[[Progress], T], done: Callable[[T], object], failed: Callable[[BaseException], object] | None = None
) -> Task:
    """Do `work` on a thread, then `done` with its result here.

    The work opens its own Store. `failed` gets what it raised; anything but a Problem also goes to the failure dialog.
    """
    task = Task(work, done, failed)
    task.start()
    return task


def cancel_all(seconds: float = 5.0) -> None:
    """Cancel what is under way and wait for it, when the program ends."""
    for task in list(_alive):
        task.cancel()
    for task in list(_alive):
        task.wait(seconds)


def child_of_ours(parent: QObject) -> QProcess:
    """A child process that finds the same program as this one runs; it needs `words_for` what it is to do."""
    child = QProcess(parent)
    environment = QProcessEnvironment.systemEnvironment()
    if not _BUNDLED:
        ours = str(Path(horgosdesk.__file__).parent.parent)
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (ours, environment.value("PYTHONPATH")))))
    environment.insert("PYTHONIOENCODING", "utf-8")
    for secret in ("HORGOSDESK_PASSWORD", "HORGOSDESK_PASSPHRASE"):  # it is handed what it needs
        environment.remove(secret)
    child.setProcessEnvironment(environment)
    child.setProgram(_program())
    return child


_BUNDLED = bool(getattr(sys, "frozen", False))
"""Whether this is the bundle of PyInstaller, which is a program of its own and no Python."""


def _program() -> str:
    """What `words_for` are for: Python, or a bundle's executable that writes to a console, also from the one that has none."""
    if not _BUNDLED:
        return sys.executable
    ours = Path(sys.executable)
    return str(ours.with_name(f"horgosdesk{ours.suffix}"))


def sign_in_as(child: QProcess, store: "Store") -> None:
    """Let a child process, which is about to be started, work as who is signed in: by a secret that is good once."""
    from horgosdesk.store import signing

    with_secrets(child, {"HORGOSDESK_SESSION": signing.pass_on(store)})


def with_secrets(child: QProcess, secrets: Mapping[str, str]) -> None:
    """Let a child process, which is about to be started, find these by their names: no other user sees its environment."""
    environment = child.processEnvironment()
    for name, secret in secrets.items():
        environment.insert(name, secret)
    child.setProcessEnvironment(environment)


def words_for(folder: Path, lang: str, *words: str) -> list[str]:
    """A child's arguments for one of our commands on a desk's folder; `hand_keys` once it has started."""
    handed = ["--key-stdin"] if _is_encrypted(folder) else []
    python = [] if _BUNDLED else ["-P", "-m", "horgosdesk"]
    return [*python, "--data", str(folder), "--lang", lang, *handed, *words]


def hand_keys(child: QProcess, folder: Path) -> None:
    """Give a child what opens an encrypted desk, by its standard input: no other program sees that, and no log keeps it."""
    if "--key-stdin" in child.arguments():
        from horgosdesk.store import key

        _tell(child, {"keys": {one.id: one.raw.hex() for one in key.unlocked()}} if _is_encrypted(folder) else {})


def _is_encrypted(folder: Path) -> bool:
    from horgosdesk.store import key

    return (folder / key.FILE).exists()


def _tell(child: QProcess, said: dict[str, Any]) -> None:
    child.write(json.dumps(said).encode() + b"\n")


class Process(QObject):
    """A command of ours in a child process, so that heavy work takes no time from the window.

    done gets the JSON that the command printed and its exit code (0 all done, 1 something was rejected); failed gets the
    Problem that it reported. Words for people that it wrote meanwhile are in `words`. told: another object of JSON that it
    wrote to standard error; `tell` answers. store: who is signed in there works. secrets: by the names it finds them under.
    """

    progressed = Signal(int, int)
    told = Signal(dict)
    ended = Signal()

    def __init__(
        self,
        folder: Path,
        arguments: Sequence[str],
        done: Callable[[dict[str, Any], int], object],
        failed: Callable[[Problem], object],
        lang: str = "en",
        parent: QObject | None = None,
        *,
        store: "Store | None" = None,
        secrets: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._store = store
        self.words: list[str] = []
        self._done = done
        self._failed = failed
        self._cancelled = False
        self._code = "command-refused"
        self._folder = folder
        self._out = bytearray()
        self._err = bytearray()
        self._child = child_of_ours(self)
        with_secrets(self._child, secrets)
        self._child.setArguments(words_for(folder, lang, *arguments, "--json", "--progress"))
        self._child.readyReadStandardOutput.connect(
            lambda: self._out.extend(self._child.readAllStandardOutput().data())
        )
        self._child.readyReadStandardError.connect(self._listen)
        self._child.finished.connect(self._finish)
        self._child.errorOccurred.connect(self._note)

    def start(self) -> None:
        """Begin."""
        if self._store is not None:
            sign_in_as(self._child, self._store)
        self._child.start()
        hand_keys(self._child, self._folder)

    def tell(self, said: dict[str, Any]) -> None:
        """Write an object of JSON to its standard input."""
        _tell(self._child, said)

    def cancel(self) -> None:
        """End it now. Its transaction rolls back, so nothing was added; neither `done` nor `failed` is called."""
        self._cancelled = True
        self._child.kill()
        self._child.waitForFinished(3000)

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self._child.state() != QProcess.ProcessState.NotRunning

    def _listen(self) -> None:
        self._err.extend(self._child.readAllStandardError().data())
        *lines, rest = self._err.split(b"\n")
        self._err = bytearray(rest)
        for line in lines:
            self._take(line.decode("utf-8", "replace").strip())

    def _take(self, line: str) -> None:
        if line.startswith("{"):
            try:
                said = json.loads(line)
            except ValueError:
                said = {}
            if "done" in said:
                self.progressed.emit(int(said["done"]), int(said.get("total") or 0))
                return
            if "problem" in said:
                self._code = str(said["problem"])
                return
            if said:
                self.told.emit(said)
                return
        if line:
            self.words.append(line)

    def _note(self, error: QProcess.ProcessError) -> None:
        # every other error is followed by `finished`
        if error == QProcess.ProcessError.FailedToStart:
            self._finish(-1, QProcess.ExitStatus.CrashExit)

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._listen()
        self._take(self._err.decode("utf-8", "replace").strip())
        self._out.extend(self._child.readAllStandardOutput().data())
        self.ended.emit()
        if self._cancelled:
            return
        if status == QProcess.ExitStatus.NormalExit and code in (0, 1):
            try:
                answer = json.loads(self._out.decode("utf-8"))
            except ValueError:
                answer = None
            if isinstance(answer, dict) and isinstance(error := answer.get("error"), dict):
                self._failed(Problem(str(error.get("code")), str(error.get("message"))))
                return
            if isinstance(answer, dict):
                self._done(answer, code)
                return
        self._failed(self._problem(code))

    def _problem(self, code: int) -> Problem:
        if self.words and code > 1:
            return Problem(self._code, self.words[-1].removeprefix("horgosdesk: "))
        return Problem(
            "command-died",
            QT_TRANSLATE_NOOP(
                "Problem", "The work ended before it was done; nothing was changed. Start it again. It said: {said}"
            ),
            said=self.words[-1] if self.words else "-",
        )
