"""The exchange of a desk with its hub, kept up until it is stopped: at once when something is entered, here or elsewhere."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import TYPE_CHECKING, Any

from horgosdesk import log
from horgosdesk.backoff import LONGEST_S, backoff
from horgosdesk.core.calendar import utc_text
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.hub import place as places
from horgosdesk.hub import schema
from horgosdesk.hub.exchange import CHANNEL, Done, Exchange, call_of
from horgosdesk.hub.greeting import not_joined
from horgosdesk.hub.status import POKE, At, Status, read_status, write_status
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store import contests, joined, turn
from horgosdesk.store.desk import Store, now, open_store
from horgosdesk.store.joined import Joined

if TYPE_CHECKING:
    from psycopg import Connection

LOCK = "hub.lock"
LOOK_S = 0.25
"""So often it is looked whether something was entered here."""
APART_S = 0.5
"""Exchanges are so far apart at least: what several desks enter in a second comes together."""
ASK_S, ASK_LISTENING_S = 5.0, 30.0
"""So often the hub is asked where nothing calls: where it cannot tell by itself, and where it can."""


class _Stopped(Exception):
    pass


def is_running(folder: Path) -> bool:
    """Whether an exchange of this desk runs now, in whatever process."""
    return turn.is_taken(folder / "logs" / LOCK)


def hold(folder: Path, wait_s: float) -> sqlite3.Connection:
    """The turn to exchange. wait_s: longer than `is_running` takes to try it. Refused "hub-running"."""
    text = QT_TRANSLATE_NOOP(
        "Problem",
        "The desk {folder} exchanges with its hub already, by the window or another “horgosdesk hub watch”. Nothing needs to be done.",
    )
    return turn.take(folder / "logs" / LOCK, wait_s, Refused("hub-running", text, folder=folder))


class Watch:
    """Exchanges for a desk. Only one can be entered at a time, in all processes: Refused.

    told: called with the status whenever that changes.
    """

    def __init__(self, folder: Path, told: Callable[[Status], None] = lambda status: None) -> None:
        self.folder = folder
        self._told = told
        self._held = ExitStack()
        self._status = Status()
        self._stop = Event()

    def __enter__(self) -> "Watch":
        open_store(self.folder).close()  # makes the folders
        self._held.enter_context(closing(hold(self.folder, 0.5)))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()

    def run(self, stop: Event) -> None:
        """Keep the exchange up until `stop`, or until the desk leaves its hub. Damaged when the desk's file is."""
        self._stop = stop
        before = read_status(self.folder)
        tries = 0
        with closing(open_store(self.folder)) as store:
            try:
                while not stop.is_set() and (state := joined.joined(store)) is not None:
                    known = before.synced_at if (before.url, before.register) == (state.url, state.register) else ""
                    self._status = Status(
                        url=state.url,
                        register=state.register,
                        desk_code=state.code,
                        synced_at=self._status.synced_at or known,
                        letters=self._status.letters or before.letters,
                    )
                    try:
                        self._connected(store, state)
                    except _Stopped:
                        break
                    except Damaged:
                        raise
                    except Exception as error:
                        tries = 0 if self._status.state == "up" else tries + 1
                        self._wait(store, error, backoff(tries))
            finally:
                self._say(store, "stopped")

    def _connected(self, store: Store, state: Joined) -> None:
        self._say(store, "starting")
        place = places.parse(state.url)
        with places.words_for_hub(place), closing(places.connect(place)) as conn:
            _bring_up(conn)
            listens = _listen(conn)
            exchange = Exchange(store, conn, lambda what, done, total: self._tell(store, what, done, total))
            self._status = replace(self._status, letters=_letters(conn, state.register))
            while not self._stop.is_set():
                version = store.data_version()
                done = exchange.run()
                self._add(done)
                letters = _letters(conn, state.register) if done.taken else self._status.letters
                self._status = replace(self._status, synced_at=utc_text(now()), listens=listens, letters=letters)
                self._say(store, "up")
                if not self._asleep(store, conn, version, listens):
                    return

    def _add(self, done: Done) -> None:
        taken, sent = self._status.taken + done.taken, self._status.sent + done.sent
        self._status = replace(self._status, taken=taken, sent=sent, files=done.files)

    def _asleep(self, store: Store, conn: "Connection[Any]", version: int, listens: bool) -> bool:
        """Sleep until there is something to exchange; whether the desk is still joined."""
        state = joined.joined(store)
        if state is None:
            return False
        own, poked = call_of(store, state), _stamp(self.folder)
        began = time.monotonic()
        while not self._stop.is_set():
            called = False
            if listens:
                calls = conn.notifies(timeout=LOOK_S, stop_after=1)
                called = any(one.payload.startswith(f"{state.register}/") and one.payload != own for one in calls)
            else:
                self._stop.wait(LOOK_S)
            slept = time.monotonic() - began
            changed = store.data_version() != version or _stamp(self.folder) != poked
            if called or changed or slept >= (ASK_LISTENING_S if listens else ASK_S):
                # what comes in the same moment comes along
                self._stop.wait(max(0.0, APART_S - slept))
                return joined.joined(store) is not None
        return True

    def _wait(self, store: Store, error: Exception, seconds: float) -> None:
        """Tell what went wrong, and wait until it is worth another try."""
        text = QT_TRANSLATE_NOOP("Cli", "something went wrong in the program ({error}); what happened is in {file}")
        if isinstance(error, Problem):
            words, code = str(error), error.code
        else:
            words = tr("Cli", text, error=type(error).__name__, file=log.record(self.folder, error))
            code, seconds = type(error).__name__, LONGEST_S
        self._status = replace(self._status, wrong=words, code=code, until_s=int(time.time() + seconds))
        self._say(store, "waiting")
        until, poked = time.monotonic() + seconds, _stamp(self.folder)
        while not self._stop.wait(LOOK_S) and time.monotonic() < until and _stamp(self.folder) == poked:
            waiting = _unsent(store)
            if waiting != self._status.unsent:
                self._say(store, "waiting")

    def _tell(self, store: Store, what: str, done: int, total: int) -> None:
        if self._stop.is_set():
            raise _Stopped
        states: dict[str, At] = {"pull": "pulling", "push": "pushing", "fill": "filling"}
        self._status = replace(self._status, done=done, total=total)
        self._say(store, states[what])

    def _say(self, store: Store, state: At) -> None:
        status = replace(
            self._status, state=state, at=utc_text(now()), unsent=_unsent(store), contests=contests.count(store)
        )
        if state not in ("pulling", "pushing", "filling"):
            status = replace(status, done=0, total=0)
        if state != "waiting":
            status = replace(status, wrong="", code="", until_s=None)
        self._status = status
        write_status(self.folder, status)
        self._told(status)


def _letters(conn: "Connection[Any]", register: str) -> dict[str, str]:
    """The desks of a register by their identity, each with its letters."""
    rows = conn.execute(
        f"SELECT desk, max(code) FROM {SCHEMA}.desk WHERE register = %s GROUP BY desk ORDER BY desk", (register,)
    )
    return dict(rows.fetchall())


def _unsent(store: Store) -> int:
    state = joined.joined(store)
    return joined.count_unsent(store, state.pushed) if state is not None else 0


def _bring_up(conn: "Connection[Any]") -> None:
    """Bring a hub that is older than this program up to it, where this desk may; a newer one takes what this one sends."""
    if schema.state(conn) in ("older", "missing"):
        schema.create_or_upgrade(conn)


def _listen(conn: "Connection[Any]") -> bool:
    """Have the hub call when somebody pushed; whether it can."""
    import psycopg

    try:
        conn.execute(f"LISTEN {CHANNEL}")
    except (psycopg.errors.FeatureNotSupported, psycopg.errors.SyntaxError):
        return False
    return True


def _stamp(folder: Path) -> int:
    try:
        return (folder / "logs" / POKE).stat().st_mtime_ns
    except FileNotFoundError:
        return 0


@contextmanager
def once(store: Store, tell: Callable[[str, int, int], None] = lambda *_: None) -> Iterator[Exchange]:
    """An exchange by itself, with its turn and its connection. Refused "hub-none", "hub-running"; Unreachable."""
    state = joined.joined(store)
    if state is None:
        raise not_joined()
    with closing(hold(store.folder, 0.5)):
        place = places.parse(state.url)
        with places.words_for_hub(place), closing(places.connect(place)) as conn:
            _bring_up(conn)
            yield Exchange(store, conn, tell)
