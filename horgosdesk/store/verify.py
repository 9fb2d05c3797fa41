"""Proof that nothing was changed unseen: the file, the schema, the hash chain, the records against the journal, the totals.

Each check is one question to one state of the desk: all is read in one read transaction, which stops nobody's writing. Of a
large file the half that SQLite does by itself is done at the same time on a second connection, which reads the same state;
what it has not begun when this one is through, this one does. Never are two checks that fetch rows by the million at work at
once: for each row one would wait for Python's lock until the other lets go of it, some milliseconds.
"""

import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import islice
from queue import SimpleQueue

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import file as file_of
from horgosdesk.store import journal, meters, pins, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES
from horgosdesk.store.pins import Pin
from horgosdesk.store.proof import chain, handed_out, kept, records, schema, search, trains
from horgosdesk.store.proof.chain import Walk
from horgosdesk.store.proof.place import MOST_NAMED, Place, Tell, place

TITLES = {
    "file": QT_TRANSLATE_NOOP("Verify", "the file is whole"),
    "schema": QT_TRANSLATE_NOOP("Verify", "tables, views and triggers are the program's"),
    "chain": QT_TRANSLATE_NOOP("Verify", "no journal entry was changed or taken out"),
    "records": QT_TRANSLATE_NOOP("Verify", "each record and setting is what the journal says"),
    "search": QT_TRANSLATE_NOOP("Verify", "a search finds what is there"),
    "totals": QT_TRANSLATE_NOOP("Verify", "the totals equal a recount"),
    "meters": QT_TRANSLATE_NOOP("Verify", "the cargo of each meter is what its readings tell"),
    "trains": QT_TRANSLATE_NOOP("Verify", "each train is what its messages tell"),
    "returns": QT_TRANSLATE_NOOP("Verify", "the copies of the returns are what was handed out"),
    "against": QT_TRANSLATE_NOOP("Verify", "the history is the one that the papers were made of"),
}
"""What each check says when it finds nothing."""
NAMES = ("file", "schema", "chain", "records", "search", "totals", "meters", "trains", "returns")
"""The checks in the order in which they are told; "against" follows where papers were given."""
LARGE = 64 << 20
"""Bytes of a file from which a second connection is worth its start."""

LOOK_EVERY = 1_000_000
"""Steps of SQLite, some hundredths of a second, between two looks whether to stop: each waits for Python's lock."""

Progress = Callable[[str, int, int], None]
"""Told (check, done, total) now and then, total 0 where it is not known; what it raises ends all."""


@dataclass(frozen=True, slots=True)
class Check:
    """One question and its answer. places: what is wrong, the first bad one first; notes: what is worth knowing besides."""

    name: str
    places: tuple[Place, ...] = ()
    notes: tuple[Place, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.places

    @property
    def found(self) -> tuple[str, ...]:
        """What is wrong, in words."""
        return tuple(map(str, self.places))


def verify(store: Store, progress: Progress | None = None, *, against: Sequence[Pin] = ()) -> list[Check]:
    """Check all, as of one state. against: what papers say of the journal, checked as "against"."""
    answers: dict[str, Check] = {}
    # what is not committed yet no second connection sees
    alone = store.db.in_transaction or store.file.stat().st_size < LARGE
    with store.reading():
        rest = _Rest(store, answers, progress or (lambda *_: None))
        try:
            if not alone:
                rest.start()
            tell = rest.tell
            walk = _asked(answers, "chain", lambda: _walk(store.db, partial(tell, "chain")), store.db)
            if walk is not None:
                answers["chain"] = Check("chain", tuple(walk.wrong[:MOST_NAMED]), tuple(walk.notes))
                _ask(answers, "records", lambda: _records(store, walk, partial(tell, "records")), store.db)
                if answers["records"].ok:
                    answers["records"] = Check("records", (), tuple(kept.unjournaled(store.db)))
                _ask(answers, "returns", lambda: _returns(store, walk, partial(tell, "returns")), store.db)
                if answers["returns"].ok:
                    notes = handed_out.unregistered(store.db, store.folder, walk)[1]
                    answers["returns"] = Check("returns", (), tuple(notes))
            _ask(answers, "meters", lambda: _meters(store), store.db)
            tell("trains", 0, 0)
            _ask(answers, "trains", lambda: _trains(store, partial(tell, "trains")), store.db)
            if against:
                answers["against"] = _against(store.db, walk, against)
            rest.end()
        except BaseException:
            rest.stop()
            raise
    return [answers[name] for name in (*NAMES, "against") if name in answers]


def _walk(db: sqlite3.Connection, tell: Tell) -> Walk:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (journal.ORIGIN,)).fetchone()
    return chain.walk(db, row[0] if row else "", TABLES.values(), tell)


def _records(store: Store, walk: Walk, tell: Tell) -> list[Place]:
    found = walk.unlike + kept.unlike(store.db, walk)
    for done, table in enumerate(TABLES.values(), 1):
        found += records.unlike(store.db, table, walk)
        tell(done, len(TABLES))
    return found


def _returns(store: Store, walk: Walk, tell: Tell) -> list[Place]:
    altered = handed_out.unlike(store.db, store.folder, walk, tell)
    return altered + handed_out.unregistered(store.db, store.folder, walk)[0]


def _file(db: sqlite3.Connection, _tell: Tell) -> list[Place]:
    said = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({MOST_NAMED})")]
    found = [] if said == ["ok"] else [place(QT_TRANSLATE_NOOP("Verify", "{said}"), said=line) for line in said]
    for table, row, other, _ in db.execute("PRAGMA foreign_key_check").fetchmany(MOST_NAMED):
        text = QT_TRANSLATE_NOOP("Verify", "{table}, row {row}, refers to a {other} that is not there")
        found.append(place(text, table=table, row=row or "–", other=other))
    return found


def _totals(store: Store) -> list[Place]:
    text = QT_TRANSLATE_NOOP("Verify", "{line} differs from a recount")
    return [place(text, line=line) for line in totals.recount(store)]


def _meters(store: Store) -> list[Place]:
    text = QT_TRANSLATE_NOOP("Verify", "{meter}, {day}: the cargo record is not what the readings tell. {why}")
    return [
        place(text, subject="reading", meter=meter.name, day=day, why=why)
        for meter, day, why in islice(meters.unlike(store), MOST_NAMED)
    ]


def _trains(store: Store, tell: Tell) -> list[Place]:
    text = QT_TRANSLATE_NOOP("Verify", "train {number} of {day} is not what its messages tell")
    different = trains.unlike(store, tell)
    return [place(text, subject="train", key=f"{number}/{day}", number=number, day=day) for number, day in different]


def _against(db: sqlite3.Connection, walk: Walk | None, given: Sequence[Pin]) -> Check:
    wrong, right = [], []
    broken = min((one.no for one in walk.wrong), default=0) if walk is not None else 1
    for pin in given:
        no = pins.position(db, pin)
        if no is None and pin.no:
            text = QT_TRANSLATE_NOOP(
                "Verify",
                "{where}: journal no. {no} is not the one that it was made of. The history up to there was rewritten, or it is another desk's",
            )
            wrong.append(place(text, no=pin.no, where=pin.where))
        elif no is None:
            text = QT_TRANSLATE_NOOP(
                "Verify",
                "{where}: the journal has no entry with this hash. Its history was rewritten, or it is another desk's",
            )
            wrong.append(place(text, where=pin.where))
        elif broken and broken <= no:
            text = QT_TRANSLATE_NOOP("Verify", "{where}: journal no. {no} is there, but the chain breaks before it")
            wrong.append(place(text, no=no, where=pin.where))
        else:
            text = QT_TRANSLATE_NOOP(
                "Verify", "{where}: the history up to journal no. {no} is the one that it was made of"
            )
            right.append(place(text, no=no, where=pin.where))
    return Check("against", tuple(wrong), tuple(right))


_ENVIRONMENT = frozenset(
    (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_CANTOPEN,
    )
)
"""What SQLite says of the surroundings, not of what the file holds."""


def _asked(answers: dict[str, Check], name: str, question: Callable[[], "Walk"], db: sqlite3.Connection) -> Walk | None:
    """The answer of a question; what the file holds may be so wrong that none can be given, which is an answer too."""
    try:
        try:
            return question()
        except file_of.operational_errors() as error:
            if "decode" not in str(error):
                raise
            # a text that is none: slower, but it can be read on
            db.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
            try:
                return question()
            finally:
                db.text_factory = str
    except file_of.database_errors() as error:
        if _is_of_surroundings(error):
            raise
        why = str(error)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as error:
        why = f"{type(error).__name__} {error}"
    text = QT_TRANSLATE_NOOP("Verify", "what is there cannot be read as the program writes it: {why}")
    answers[name] = Check(name, (place(text, why=why),))
    return None


def _is_of_surroundings(error: Exception) -> bool:
    """Whether an error says nothing of what the file holds: a lock, the disk, somebody who stopped it, a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # Python's own word on how it is used, or a library that tells no codes
        said = str(error)
        return type(error).__name__ != "DatabaseError" and not any(word in said for word in ("no such", "malformed"))
    return code & 0xFF in _ENVIRONMENT


def _ask(answers: dict[str, Check], name: str, question: Callable[[], list[Place]], db: sqlite3.Connection) -> None:
    found: list[Place] | None = _asked(answers, name, question, db)  # type: ignore[arg-type, assignment]
    if found is not None:
        answers[name] = Check(name, tuple(found[:MOST_NAMED]))


@dataclass
class _Rest:
    """The checks that SQLite does by itself: on a thread with a connection of its own once started, else at the end."""

    store: Store
    answers: dict[str, Check]
    progress: Progress
    reached: tuple[str, int, int] | None = None
    failure: BaseException | None = None
    stopped: threading.Event = field(default_factory=threading.Event)
    heads: SimpleQueue[object] = field(default_factory=SimpleQueue)
    same: SimpleQueue[bool] = field(default_factory=SimpleQueue)
    thread: threading.Thread | None = None
    # the search first, so that of a large file the thread does it: its connection keeps on disk what is copied for it (a
    # gigabyte for ten million records), the store's in memory
    left: deque[str] = field(default_factory=lambda: deque(("search", "file", "schema", "totals")))

    def start(self) -> None:
        """Begin on a thread, once both connections read the same state."""
        self.thread = threading.Thread(target=self._run, name="verify", daemon=True)
        self.thread.start()
        while (head := self.heads.get()) is not None and head != _head(self.store.db):
            # somebody wrote in between: both begin anew
            self.store.db.execute("ROLLBACK")
            self.store.db.execute("BEGIN")
            self.same.put(False)
        self.same.put(True)

    def tell(self, name: str, done: int, total: int) -> None:
        """Tell how far the checks are; of the thread's own the newest is told when this one has something to say."""
        if self.thread is threading.current_thread():
            self.reached = (name, done, total)
            if self.stopped.is_set():
                raise InterruptedError
            return
        self.progress(name, done, total)
        if self.reached is not None:
            reached, self.reached = self.reached, None
            self.progress(*reached)

    def work(self, store: Store, *, last_first: bool = False) -> None:
        """Those of these checks that nobody has begun, one after the other."""
        db = store.db
        questions: Mapping[str, Callable[[Tell], list[Place]]] = {
            "file": partial(_file, db),
            "schema": lambda _: schema.unlike(db),
            "search": lambda _: search.unlike(db, (name for name, table in TABLES.items() if table.searched)),
            "totals": lambda _: _totals(store),
        }
        while (name := self._next(last_first=last_first)) is not None:
            self.tell(name, 0, 0)
            _ask(self.answers, name, partial(questions[name], partial(self.tell, name)), db)

    def _next(self, *, last_first: bool) -> str | None:
        try:
            return self.left.pop() if last_first else self.left.popleft()
        except IndexError:
            return None

    def _run(self) -> None:
        try:
            db = file_of.connect(self.store.file, read_only=True)
            try:
                db.set_progress_handler(self.stopped.is_set, LOOK_EVERY)
                while True:
                    db.execute("BEGIN")
                    self.heads.put(_head(db))
                    if self.same.get():
                        break
                    db.execute("ROLLBACK")
                self.work(replace(self.store, db=db, changed=[]))
            finally:
                db.close()
        except BaseException as error:
            self.failure = error
            self.heads.put(None)

    def end(self) -> None:
        """Do what the thread has not begun, from the other end, and wait for it, telling on."""
        self.work(self.store, last_first=True)
        if self.thread is None:
            return
        while self.thread.is_alive():
            self.thread.join(0.1)
            if self.reached is not None:
                self.progress(*self.reached)
        if self.failure is not None:
            raise self.failure

    def stop(self) -> None:
        """Nobody wants the answer any more."""
        self.stopped.set()
        if self.thread is not None:
            self.thread.join()


def _head(db: sqlite3.Connection) -> tuple[str]:
    """What the journal ends with; its like for a journal without any entry."""
    row: tuple[str] | None = db.execute("SELECT value FROM meta WHERE key = 'journal_head'").fetchone()
    return row or ("",)
