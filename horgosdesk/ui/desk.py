"""What every tab shares: the open store, its rules, one signal when something changed, and undo."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from horgosdesk import resources
from horgosdesk.core.errors import Damaged, Hindered
from horgosdesk.hub.status import FILES
from horgosdesk.store import journal
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.surroundings import gone
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.steps import MOST_READ, StepStack

if TYPE_CHECKING:
    # the window is painted before the core and its tables are imported
    from horgosdesk.core.codes import Codebook
    from horgosdesk.core.fields import Rules, Values
    from horgosdesk.core.habits import Habits
    from horgosdesk.core.stages import Stages
    from horgosdesk.store.door import Change
    from horgosdesk.store.signed import Signed
    from horgosdesk.ui.tasks import Progress, Task
    from horgosdesk.ui.waiting import Waiting

T = TypeVar("T")

WAIT_S = 0.03
"""So long the window waits for another program's write, at most: it must not be seen to stand."""
WATCH_MS = 1000
"""How often another process's changes (an import, the command line) are looked for."""

STOP_EVERY = 20_000
"""Steps of SQLite between two looks whether somebody still wants the answer."""
METERED = ("meter", "reading", "factor", "yardstick")
"""Subjects of `meters_changed`; the cargo that follows from readings is told as cargo."""


class Desk(QObject):
    """One open desk in the window.

    changed: cargo or something else in the store changed; carries the frozenset of days, empty for "anything".
    clearances_changed: of clearances; carries the frozenset of uids, empty for "anything". trains_changed: messages of the
    railway were stored or taken back; what of is not told, since they come by the hundred. language_changed and
    theme_changed: show yourself anew, keeping what is on screen. records_wanted: show a tab's records with a number, as
    (tab, number). said: a line for the status bar and its level
    ("ok", "warn", "bad"). saved: a record was stored just now.
    """

    changed = Signal(object)
    clearances_changed = Signal(object)
    trains_changed = Signal()
    meters_changed = Signal(object)
    """Meters, readings, factors or yardsticks changed; carries the frozenset of days or uids, empty for "anything"."""
    language_changed = Signal(str)
    theme_changed = Signal()
    records_wanted = Signal(str, str)
    cargo_wanted = Signal(object)
    """Show cargo records: carries the `store.sheet.View` that a figure was made of."""
    person_changed = Signal()
    """Who works here, or in what role, is another now."""
    said = Signal(str, str)
    saved = Signal()
    closing = Signal()
    """The store is about to be closed; nobody may ask it anything more."""
    damaged = Signal(object)
    """The desk's file turned out to be damaged; carries the Problem that says so."""
    tables_changed = Signal()
    """The desk's own code tables, targets, calendars or places are others now; `changed` and the like follow."""
    learnt = Signal()
    """What is usual was learnt: look-ups put it first from now on."""

    def __init__(self, store: Store, settings: Settings, lang: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.settings = settings
        self.lang = lang
        self.undo = StepStack(self)
        self._habits: Habits | None = None
        self._learning: Task | None = None
        self._person = self._who()
        self._in_place = True
        self._version = store.data_version()
        self._seen_no = journal.position(store)
        self._tables = self._exchanged()
        store.changed.append(self._note)
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self.look_outside)
        self._watch.start()

    @property
    def port(self) -> str:
        """The port's name as the window tells it: in its language, where ports.csv knows it."""
        return resources.port_name(self.store.meta("port"), self.lang, self.store.folder)

    def name_port(self, name: str) -> bool:
        """Keep another name of the port; False where it is the one that is kept, in whatever language it was typed."""
        if self.port == resources.port_name(name, self.lang, self.store.folder):
            return False
        from horgosdesk.store import door

        door.set_meta(self.store, {"port": name})
        return True

    @cached_property
    def codes(self) -> "Codebook":
        """The code tables, the desk's own files first."""
        return resources.codebook(self.store.folder)

    @cached_property
    def stages(self) -> "Stages":
        """The stages of a clearance, the desk's own table first."""
        return resources.stages(self.store.folder)

    def rules(self, uid: str = "", subject: str = "cargo") -> "Rules":
        """What checks of a subject need to know now; `uid` is the record being checked, which is not its own duplicate."""
        from horgosdesk.core.fields import Rules
        from horgosdesk.core.habits import Habits
        from horgosdesk.store import cargo, months

        def alike(values: "Values") -> str | None:
            if subject == "clearance":
                from horgosdesk.store import clearance

                return clearance.twin(self.store, values.get("declaration_no") or "", uid)
            return cargo.alike(self.store, values, uid)

        today, closed = date.fromisoformat(self.store.today), months.closed(self.store)
        habits, zone = self._habits or Habits(), self.store.meta("zone")
        rules = Rules(self.codes, today, self.lang, closed, habits, alike, zone, self.store.clock())
        # cargo has none: the day sheet need not wait until their table is read
        return rules if subject == "cargo" else replace(rules, stages=self.stages)

    def read_ahead(self, done: "Callable[[], object]") -> None:
        """Read, on a thread, what the check of the first record would wait for: 7 000 HS codes, the names of short tables."""
        codes = self.codes

        def work(_progress: "Progress") -> None:
            codes.hs.get("")
            for table in (codes.directions, codes.modes, codes.supervision, codes.categories, codes.countries):
                table.resolve("")

        self.run(work, lambda _none: done())

    def learn(self) -> None:
        """Learn anew, on a thread, what the desk usually enters; until then nothing is usual or odd."""
        from horgosdesk.store import habits

        folder = self.store.folder

        def work(_progress: "Progress") -> "Habits":
            reader = open_store(folder, read_only=True)
            try:
                return habits.learnt(reader)
            finally:
                reader.close()

        def done(learnt: "Habits") -> None:
            self._habits = learnt
            self.learnt.emit()

        if self._learning is not None:
            self._learning.cancel()
        self._learning = self.run(work, done)

    def run(
        self,
        work: "Callable[[Progress], T]",
        done: "Callable[[T], object]",
        failed: "Callable[[BaseException], object] | None" = None,
    ) -> "Task":
        """`tasks.run` for as long as the desk is open: what ends later is told to nobody."""
        from horgosdesk.ui import tasks

        task = tasks.run(work, done, failed)
        self.closing.connect(task.cancel)
        return task

    def read(
        self,
        work: "Callable[[Store, Progress], T]",
        done: "Callable[[T], object]",
        failed: "Callable[[BaseException], object] | None" = None,
    ) -> "Task":
        """`run` with a store of its own, which only reads; a question to it ends once nobody wants the answer."""
        folder, clock, who, signed = self.store.folder, self.store.clock, self.store.user, self.store.signed

        def ask(progress: "Progress") -> T:
            reader = open_store(folder, who=who, clock=clock, read_only=True, signed=signed)
            reader.db.set_progress_handler(lambda: progress.cancelled, STOP_EVERY)
            try:
                return work(reader, progress)
            finally:
                reader.close()

        def wrong(error: BaseException) -> None:
            if isinstance(error, Damaged) and error.values.get("file") == folder / FILE:
                self.damaged.emit(error)
            if failed is not None:
                failed(error)

        # without anybody to tell, what is wrong goes to the hook, which knows damage too
        return self.run(ask, done, wrong if failed is not None else None)

    def sign(
        self,
        work: "Callable[[Store], T]",
        done: "Callable[[T], object]",
        failed: "Callable[[BaseException], object] | None" = None,
    ) -> "Task":
        """`run` with a store of its own, as who works here; whom the work signs in works here from then on."""
        store = self.store
        folder, clock, user, signed = store.folder, store.clock, store.user, store.signed

        def ask(_progress: "Progress") -> "tuple[T, Signed | None]":
            own = open_store(folder, who=user, clock=clock, signed=signed, new=False)
            try:
                return work(own), own.signed
            finally:
                own.close()

        def over(found: "tuple[T, Signed | None]") -> None:
            from horgosdesk.store import signing

            result, now = found
            signing.adopt(store, now)
            done(result)

        return self.run(ask, over, failed)

    def timer(self, owner: QObject, interval: int, ring: "Callable[[], object]", *, repeat: bool = False) -> QTimer:
        """A timer of a widget, not started; for as long as the desk is open: a widget may outlive its store by a moment."""
        timer = QTimer(owner, singleShot=not repeat, interval=interval)
        timer.timeout.connect(ring)
        self.closing.connect(timer.stop)
        return timer

    def do(self, changes: "Sequence[Change]", text: str, reason: str = "") -> "list[Change]":
        """Make changes as one step that can be undone; `text` names it in the Edit menu. Problem when refused."""
        from horgosdesk.store import door, undo

        # made before it is a step: a refused change must raise to the caller and leave none behind
        try:
            applied = door.applied(self.store, list(changes), reason=reason)
        except Damaged as problem:
            self.damaged.emit(problem)
            raise
        self.undo.add(undo.made(applied, self.store, reason), text)
        self.saved.emit()
        return applied.changes

    def do_soon(self, changes: "Sequence[Change]", text: str, reason: str = "") -> bool:
        """`do` for what one key does: kept and tried again where nothing but the surroundings refuse. Whether it is stored."""
        self.waiting.refuse_twice(changes)
        try:
            self.do(changes, text, reason)
        except Hindered as problem:
            self.waiting.keep(changes, text, reason, problem)
            return False
        return True

    @cached_property
    def waiting(self) -> "Waiting":
        """What could not be stored yet."""
        from horgosdesk.ui.waiting import Waiting

        return Waiting(self)

    def say(self, text: str, level: str = "ok") -> None:
        """Show a line in the status bar."""
        self.said.emit(text, level)

    def look_outside(self) -> None:
        """Announce what another process changed: a feed that writes each second must not have every tab drawn anew."""
        self._look_for_place()
        self._look_for_tables()
        version = self.store.data_version()
        if version == self._version:
            return
        self._version = version
        seen, newest = self._seen_no, journal.position(self.store)
        self._seen_no = newest
        if self.undo.missed(seen, newest):
            self.undo.recall()
        # what is not journaled, such as drafts, may be anything, and so may be what takes too long to look through
        subjects = journal.subjects_since(self.store, seen) if newest - seen <= MOST_READ else []
        for subject in subjects or ("",):
            self._note("" if subject == "desk" else subject, frozenset())

    def _look_for_tables(self) -> None:
        """Take up the code tables that the hub brought, or that went to it from here."""
        before, self._tables = self._tables, self._exchanged()
        if self._tables != before:
            self.take_up_tables()

    def take_up_tables(self) -> None:
        """The tables in the desk's folder were changed, and can be read: show everything by them."""
        for name in ("codes", "stages"):
            self.__dict__.pop(name, None)
        self.tables_changed.emit()
        # what is chosen from and called by codes is told anew with all other words
        self.language_changed.emit(self.lang)
        self._note("", frozenset())

    def _exchanged(self) -> int:
        try:
            return (self.store.folder / "logs" / FILES).stat().st_mtime_ns
        except OSError:
            return 0

    def _look_for_place(self) -> None:
        """Say at once, and not only at the next save, that the desk's file is gone; and when it is there again."""
        there = self.store.is_in_place
        if there != self._in_place:
            self._in_place = there
            if there:
                self.say(self.tr("The desk is there again."))
            else:
                self.say(str(gone(self.store.folder)), "bad")

    def close(self) -> None:
        """Stop watching and close the store."""
        self._watch.stop()
        self.closing.emit()
        self.undo.clear()  # now, and not while it is taken down: menus that are gone by then would be told
        if self._learning is not None:
            self._learning.wait(5)
        self.store.changed.remove(self._note)
        self.store.close()

    def _who(self) -> tuple[object, ...]:
        store = self.store
        return store.guarded, store.who, store.shown, store.role

    def _note(self, subject: str, touched: frozenset[str]) -> None:
        if subject in ("account", ""):
            self.store.look()
            before, self._person = self._person, self._who()
            if before != self._person:
                self.person_changed.emit()
        if subject == "account":
            return
        if subject not in ("clearance", "message", *METERED):
            self.changed.emit(touched)
        if subject in METERED or not subject:
            self.meters_changed.emit(touched)
        if subject in ("clearance", ""):
            self.clearances_changed.emit(touched)
        if subject in ("message", ""):
            self.trains_changed.emit()
