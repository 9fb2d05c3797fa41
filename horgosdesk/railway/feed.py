"""All channels of a desk, run until they are stopped; what they are doing stands in logs/feed.json for others to read."""

import json
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, field, fields
from functools import partial
from pathlib import Path
from threading import Event, Lock, Thread
from types import TracebackType
from typing import Any, Protocol

from horgosdesk import log
from horgosdesk.backoff import backoff
from horgosdesk.core.calendar import utc_text
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.railway.broker import Broker
from horgosdesk.railway.channels import FILE as CHANNELS
from horgosdesk.railway.channels import INBOX, Channel, own, read_channels
from horgosdesk.railway.formats import Context
from horgosdesk.railway.inbox import Heard, Inbox, Up
from horgosdesk.railway.intake import Result, context
from horgosdesk.store import turn
from horgosdesk.store.desk import Store, now, open_store

FILE = "feed.json"
LOCK = "feed.lock"
STEADY_S = 10.0
"""A channel that worked for so long is tried again at once when it drops."""
LEAVE_S = 5.0
"""A channel that does not stop within this time is left: what it has not committed comes again."""
TELL_S = 1.0
LOOK_S = 0.1
STARTING, UP, WAITING, STOPPED = "starting", "up", "waiting", "stopped"


@dataclass(slots=True)
class State:
    """What a channel is doing. until_s: when it is tried again. wrong: what is wrong, in words. subscribed: its topics.

    sent_s: when the newest of its messages was sent; received_s: when the last one came.
    """

    name: str
    kind: str
    state: str = STARTING
    until_s: int | None = None
    wrong: str = ""
    sent_s: int | None = None
    received_s: int | None = None
    applied: int = 0
    duplicate: int = 0
    quarantined: int = 0
    subscribed: list[str] = field(default_factory=list)

    def count(self, results: Iterable[Result], at_s: int) -> None:
        """Note what has come."""
        for one in results:
            self.received_s = at_s
            if one.sent_s is not None and one.outcome != "quarantined":
                # a sender's clock may be wrong: nothing was sent after it came
                self.sent_s = max(self.sent_s or 0, min(one.sent_s, at_s))
            setattr(self, one.outcome, getattr(self, one.outcome) + 1)


@dataclass(frozen=True, slots=True)
class Status:
    """What a feed said of itself last. at: when. wrong: with channels.csv."""

    at: str
    channels: Sequence[State]
    wrong: str = ""

    @property
    def sent_s(self) -> int | None:
        """When the newest message of all channels was sent; its age is what people want to know."""
        return max((one.sent_s for one in self.channels if one.sent_s is not None), default=None)

    def as_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {"at": self.at, "wrong": self.wrong, "channels": [asdict(one) for one in self.channels]}


def read_status(folder: Path) -> Status:
    """What the feed of a desk said last, whether it runs or not; no channels where there never was one."""
    known = {one.name for one in fields(State)}
    try:
        said = json.loads((folder / "logs" / FILE).read_text("utf-8"))
        states = [State(**{name: value for name, value in one.items() if name in known}) for one in said["channels"]]
        return Status(said["at"], states, said.get("wrong", ""))
    except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        # a file of another version is as good as none
        return Status("", ())


def is_running(folder: Path) -> bool:
    """Whether a feed of this desk runs now, in whatever process; not where that cannot be tried, as on a full disk."""
    return turn.is_taken(folder / "logs" / LOCK)


def _lock(folder: Path, wait_s: float) -> sqlite3.Connection:
    """The turn to take a desk's messages in. wait_s: longer than `is_running` takes to try it."""
    text = QT_TRANSLATE_NOOP(
        "Problem",
        "The messages of {folder} are being taken in already, by the window or another “horgosdesk feed watch”. Nothing needs to be done.",
    )
    return turn.take(folder / "logs" / LOCK, wait_s, Refused("feed-running", text, folder=folder))


class Source(Protocol):
    """What a channel has."""

    def run(self, store: Store, how: Context, stop: Event, heard: Heard, up: Up) -> None:
        """Take what comes until `stop`; raises when the channel drops."""


@dataclass(eq=False)
class _Running:
    """A channel at work."""

    channel: Channel
    source: Source
    state: State
    stop: Event = field(default_factory=Event)
    thread: Thread | None = None
    up_since: float | None = None


class Feed:
    """The channels of a desk. Only one feed of a desk can be entered at a time, in all processes: Refused.

    heard: called from the channels' threads with each file or topic and what became of its messages, once that is
    committed. told: called with the status when it has changed, once a second at most.
    """

    def __init__(
        self,
        folder: Path,
        lang: str,
        *,
        heard: Heard = lambda name, results: None,
        told: Callable[[Status], None] = lambda status: None,
    ) -> None:
        self.folder = folder
        self._lang = lang
        self._heard = heard
        self._told = told
        self._running: dict[str, _Running] = {}
        self._held = ExitStack()
        self._changed = Event()
        self._counting = Lock()
        self._failed: BaseException | None = None
        self._wrong = ""

    def __enter__(self) -> "Feed":
        open_store(self.folder).close()  # makes the folders
        self._held.enter_context(closing(_lock(self.folder, 0.5)))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()

    def run(self, stop: Event) -> None:
        """Run all channels until `stop`, also those that are set up meanwhile. Damaged when the desk's file is."""
        read = None
        told_at = float("-inf")
        try:
            while not stop.wait(LOOK_S if self._running else 0):
                if self._failed is not None:
                    raise self._failed
                if (stamp := _stamp(self.folder / CHANNELS)) != read or not self._running:
                    read = stamp
                    self._set_up()
                if self._changed.is_set() and time.monotonic() - told_at >= TELL_S:
                    told_at = time.monotonic()
                    self._tell()
        finally:
            self._leave(self._running.values())
            for one in self._running.values():
                one.state.state, one.state.until_s = STOPPED, None
            self._tell()

    def once(self, stop: Event) -> list[str]:
        """Take what is in the watched folders now; what is wrong with files that have to wait."""
        wrong: list[str] = []
        with closing(open_store(self.folder)) as store:
            for channel in read_channels(self.folder):
                if channel.kind == INBOX:
                    inbox = Inbox(self.folder / channel.address, channel.name)
                    one = self._running[channel.name] = _Running(channel, inbox, self._known(channel))
                    try:
                        wrong += inbox.once(store, context(store, self._lang), stop, partial(self._note, one))
                    except OSError as error:
                        wrong.append(self._words(error))
                    one.state.state = STOPPED
        self._tell()
        return wrong

    def _set_up(self) -> None:
        """Start what is new in channels.csv, stop what is no more."""
        try:
            channels = read_channels(self.folder)
            self._wrong = ""
        except (Problem, OSError) as problem:
            self._wrong = str(problem)
            channels = tuple(one.channel for one in self._running.values()) or (own(self.folder),)
        self._changed.set()
        wanted = {one.name: one for one in channels}
        gone = {name: one for name, one in self._running.items() if wanted.get(name) != one.channel}
        self._leave(gone.values())
        self._running = {name: one for name, one in self._running.items() if name not in gone}
        for channel in channels:
            if channel.name not in self._running:
                self._start(channel, self._known(channel, *(one.state for one in gone.values())))

    def _known(self, channel: Channel, *newer: State) -> State:
        """What is known of a channel from the last time that it ran."""
        state = State(channel.name, channel.kind)
        for before in (*read_status(self.folder).channels, *newer):
            if before.name == channel.name:
                state.sent_s, state.received_s, state.subscribed = before.sent_s, before.received_s, before.subscribed
        return state

    def _start(self, channel: Channel, state: State) -> None:
        source: Source = (
            Inbox(self.folder / channel.address, channel.name)
            if channel.kind == INBOX
            else Broker(channel, state.subscribed)
        )
        one = _Running(channel, source, state)
        # a channel that hangs in a system call must not keep the program from ending
        one.thread = Thread(target=self._keep, args=(one,), name=channel.name, daemon=True)
        self._running[channel.name] = one
        one.thread.start()

    def _leave(self, running: Collection[_Running]) -> None:
        for one in running:
            one.stop.set()
        until = time.monotonic() + LEAVE_S
        for one in running:
            if one.thread is not None:
                one.thread.join(max(0.0, until - time.monotonic()))

    def _keep(self, one: _Running) -> None:
        """Run a channel; when it drops, again after a while."""
        tries = 0
        while not one.stop.is_set():
            one.up_since = None
            try:
                with closing(open_store(self.folder)) as store:
                    how = context(store, self._lang)
                    one.source.run(store, how, one.stop, partial(self._note, one), partial(self._up, one))
                    return
            except Damaged as damaged:
                self._failed = damaged
                return
            except Exception as error:
                words = self._words(error)
            if one.up_since is not None and time.monotonic() - one.up_since >= STEADY_S:
                tries = 0
            wait = backoff(tries)
            tries += 1
            self._set(one, WAITING, int(time.time() + wait), words)
            one.stop.wait(wait)

    def _up(self, one: _Running, wrong: Sequence[str]) -> None:
        if one.up_since is None:
            one.up_since = time.monotonic()
        self._set(one, UP, None, "; ".join(wrong))

    def _words(self, error: Exception) -> str:
        if isinstance(error, Problem):
            return str(error)
        if isinstance(error, OSError):
            return ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
        text = QT_TRANSLATE_NOOP("Cli", "something went wrong in the program ({error}); what happened is in {file}")
        return tr("Cli", text, error=type(error).__name__, file=log.record(self.folder, error))

    def _note(self, one: _Running, name: str, results: Sequence[Result]) -> None:
        with self._counting:
            one.state.count(results, int(time.time()))
        self._changed.set()
        self._heard(name, results)

    def _set(self, one: _Running, state: str, until_s: int | None, wrong: str) -> None:
        said = (state, until_s, wrong)
        if said == (one.state.state, one.state.until_s, one.state.wrong):
            return
        with self._counting:
            one.state.state, one.state.until_s, one.state.wrong = said
            if state == UP:
                one.state.subscribed = list(one.channel.topics)
        self._changed.set()

    def _tell(self) -> None:
        self._changed.clear()
        with self._counting:
            states = [State(**asdict(one.state)) for one in self._running.values()]
        status = Status(utc_text(now()), states, self._wrong)
        file = self.folder / "logs" / FILE
        half = file.with_name(FILE + ".part")
        try:
            half.write_text(json.dumps(status.as_dict(), ensure_ascii=False), encoding="utf-8")
            half.replace(file)
        except OSError:
            # a full disk, or on Windows somebody who reads the old one: the next second's will do, and no channel ends of it
            self._changed.set()
        self._told(status)


def _stamp(file: Path) -> tuple[int, int] | None:
    try:
        stat = file.stat()
    except FileNotFoundError:
        return None
    return stat.st_mtime_ns, stat.st_size
