"""Messages in: from bytes to the store, in batches that leave others room to write, with the outcome of each message."""

import os
import stat
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from horgosdesk import log, resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Message
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.railway import formats
from horgosdesk.railway.formats import Bad, Context
from horgosdesk.railway.values import refuse_bytes
from horgosdesk.store import trains
from horgosdesk.store.desk import Store

LEAST, MOST = 50, 200
"""Messages of one transaction, where so many wait."""
TOGETHER = 8 << 20
"""Bytes that are read before they are stored, of what comes in small pieces."""
AIM_S = 0.015
"""How long a transaction should hold the others up: shorter than a frame of the screen."""
PAUSE = 0.6
"""How long to leave the file to others after a transaction, in parts of it: SQLite has no queue of those who wait, they
only try again now and then."""

Outcome = Literal["applied", "duplicate", "quarantined"]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one message. detail: why it was quarantined. sent_s: when it was sent, if that is known.

    message_id and kind are "" where the bytes could not be read at all.
    """

    message_id: str
    kind: str
    outcome: Outcome
    detail: str = ""
    sent_s: int | None = None

    def as_dict(self, file: str) -> dict[str, Any]:
        """As the contract has it."""
        return {
            "file": file,
            "message_id": self.message_id,
            "kind": self.kind,
            "outcome": self.outcome,
            "detail": self.detail,
        }


class StillWritten(Problem):
    """A file that somebody writes to: to be tried again when it is whole."""


class NoFile(Problem):
    """A folder, or a device or pipe, which has no end and no second reading."""


class TooLarge(Problem):
    """More bytes than a parser has memory for on a desk's computer."""


def context(store: Store, lang: str) -> Context:
    """What the formats need to know of a desk; the name and the time of the bytes are still to be filled in."""
    return Context(
        resources.places(store.folder),
        store.meta("zone"),
        lang=lang,
        folder=str(store.folder),
        limits=resources.limits(store.folder),
    )


def ingest(store: Store, data: bytes, how: Context) -> list[Result]:
    """Take in the messages of some bytes; what became of each, in their order. Bad ones never stop the good ones.

    Problem only where the store cannot be written now: then what was not taken is still to be taken, and the rest is a
    duplicate when it comes again.
    """
    return ingest_all(store, [(data, how)], how.name)[0]


def ingest_all(store: Store, pieces: Iterable[tuple[bytes, Context]], source: str) -> list[list[Result]]:
    """`ingest` for several bytes, whose messages share transactions; the results of each. source: for the journal."""
    results: list[list[Result]] = []
    batch = _Batch(store, source)
    for data, how in pieces:
        mine: list[Result] = []
        results.append(mine)
        for one in _read(data, how):
            if isinstance(one, Message):
                batch.add(one, mine)
            else:
                mine.append(one)
    batch.take()
    return results


def ingest_file(store: Store, file: Path, how: Context) -> list[Result]:
    """`ingest` for a file; errors as `load`, but one that is too large is quarantined."""
    try:
        return ingest(store, *load(file, how))
    except TooLarge as problem:
        return [bad(problem)]


def load(file: Path, how: Context) -> tuple[bytes, Context]:
    """A file's bytes, and `how` with its name, unless there is one, and its time. OSError, NoFile, TooLarge or StillWritten."""
    if not stat.S_ISREG(file.stat().st_mode):
        raise _no_file(file)
    with os.fdopen(os.open(file, _READ), "rb") as handle:
        before = os.fstat(handle.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise _no_file(file)  # put there since
        how = replace(how, name=how.name or name_of(file), at_s=min(int(before.st_mtime), int(time.time())))
        _check_size(before.st_size, how)
        data = handle.read(before.st_size + 1)
    refuse_changed(file, (before.st_size, before.st_mtime_ns), how.name)
    if len(data) != before.st_size:
        raise _still_written(how.name)
    return data, how


_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""Without waiting: a pipe that nobody writes to would hold up all others for ever."""


def _no_file(file: Path) -> NoFile:
    text = QT_TRANSLATE_NOOP("Problem", "{file} is a folder or a device. Choose a file.")
    return NoFile("file-folder", text, file=file)


State = tuple[int, int]
"""Size and time of change of a file."""


def state(file: Path) -> State:
    """Of a file now; not what its folder's listing says: Windows brings that up to date only when the writer closes it."""
    found = file.stat()
    return found.st_size, found.st_mtime_ns


def refuse_changed(file: Path, before: State, name: str) -> None:
    """StillWritten where a file is not what it was before: somebody has written to it, or put another in its place."""
    if state(file) != before:
        raise _still_written(name)


def _still_written(name: str) -> StillWritten:
    text = QT_TRANSLATE_NOOP("Problem", "{file} is still being written. Try again when it is whole.")
    return StillWritten("file-changing", text, file=name)


def name_of(file: Path) -> str:
    """The name of a file as text; one that another system's code page has made is read as Chinese."""
    raw = os.fsencode(file.name)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")


def is_clean(results: Iterable[Result]) -> bool:
    """Whether all was taken in."""
    return all(one.outcome != "quarantined" for one in results)


def _read(data: bytes, how: Context) -> Iterator[Message | Result]:
    """The messages in some bytes, and results for those that cannot be taken."""
    words: dict[str, str] = {}
    try:
        _check_size(len(data), how)
        for one in formats.read(data, how):
            if isinstance(one, Bad):
                said = str(one.problem)
                # millions of bad ones may say the same
                yield Result(one.message_id, one.kind, "quarantined", words.setdefault(said, said))
            else:
                yield one
    except Problem as problem:
        yield bad(problem)
    except Exception as error:
        yield bad(_bug(error, how.folder))


def _check_size(size: int, how: Context) -> None:
    try:
        refuse_bytes(size, how.name, how.limits)
    except Problem as problem:
        raise TooLarge(problem.code, problem.text, field=None, level="error", fix=None, **problem.values) from problem


def _bug(error: Exception, folder: str) -> Problem:
    """A message that a parser stumbles over must not stop those behind it; it is kept until the program can read it."""
    return Problem(
        "feed-bug",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The program failed over this message ({error}); what happened is in {file}. Send both to who looks after the program.",
        ),
        error=type(error).__name__,
        file=log.record(Path(folder), error),
    )


def bad(problem: Problem) -> Result:
    """What becomes of bytes that cannot be taken as a whole."""
    return Result("", "", "quarantined", str(problem))


_PENDING = Result("", "", "quarantined")
"""Stands for a result that is not known yet."""


class _Batch:
    """Messages on their way into the store, and the places of their results.

    Its size follows the time that the transactions take, on this disk and with these messages.
    """

    _turn = threading.Lock()
    """Channels write one after the other: SQLite's own waiting is by sleeping, and unfair."""
    _size = LEAST
    _free_at = 0.0

    def __init__(self, store: Store, source: str) -> None:
        self._store = store
        self._source = source
        self._waiting: list[tuple[Message, list[Result], int]] = []

    def add(self, one: Message, results: list[Result]) -> None:
        """Take a message along; its result stands at its place as soon as the batch is taken."""
        self._waiting.append((one, results, len(results)))
        results.append(_PENDING)
        if len(self._waiting) >= _Batch._size:
            self.take()

    def take(self) -> None:
        """Store all that waits."""
        if not self._waiting:
            return
        messages = [one for one, _, _ in self._waiting]
        with _Batch._turn:
            time.sleep(max(0.0, _Batch._free_at - time.perf_counter()))
            begun = time.perf_counter()
            outcomes = self._stored(messages)
            took = time.perf_counter() - begun
            _Batch._free_at = begun + took * (1 + PAUSE)
            _Batch._size = max(LEAST, min(MOST, int(len(messages) * AIM_S / max(took, 1e-6))))
        for (one, results, place), outcome in zip(self._waiting, outcomes, strict=True):
            if isinstance(outcome, Problem):
                results[place] = Result(one.message_id, one.kind, "quarantined", str(outcome), one.sent_s)
            else:
                results[place] = Result(one.message_id, one.kind, outcome, "", one.sent_s)
        self._waiting.clear()

    def _stored(self, messages: Sequence[Message]) -> Sequence[trains.Outcome]:
        try:
            return trains.take(self._store, messages, reason=self._source)
        except Problem:
            raise
        except Exception as error:
            if len(messages) == 1:
                return [_bug(error, str(self._store.folder))]
            # one of them is to blame, and only that one is to stay out
            return [outcome for one in messages for outcome in self._stored([one])]
