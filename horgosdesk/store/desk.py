"""Opening one desk's folder: is the file ours, is it of this version, who is writing."""

import getpass
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from horgosdesk import __version__, private
from horgosdesk.core.calendar import statistical_day, utc_text
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.core.rights import LEAST, Right, Role, may, word
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import file as file_of
from horgosdesk.store import migrations, place, surroundings, switch
from horgosdesk.store.signed import Signed, guarded, person

FILE = file_of.DESK
FOLDERS = ("backups", "returns", "templates", "templates/used", "inbox", "inbox/done", "inbox/quarantine", "logs")
CACHE_KB = 65_536
READING_CACHE_KB = 8_192
"""Of what only reads: each reading thread of the window has a connection for as long as its question takes, and what that
cached stays with the process. The system keeps the file's pages anyway."""
DEFAULTS = {"port": "霍尔果斯", "zone": "Asia/Shanghai", "unit": "", "synthetic": ""}


def now() -> datetime:
    """The computer's clock, in UTC."""
    return datetime.now(UTC)


@dataclass(eq=False)
class Store:
    """An open desk: one connection, to be used from the thread that opened it.

    changed: called after each committed change of this process, with the subject of the records that were changed ("":
    anything) and what was touched: of cargo the days, of clearances and messages the uids (empty: any).
    who, shown, role: as `look` found them last. While accounts are off, everybody is administrator under the name that the
    store was opened with; with accounts on, nobody has a role until somebody signs in (store/accounts.py).
    """

    folder: Path
    db: sqlite3.Connection
    who: str
    desk: str
    clock: Callable[[], datetime] = now
    read_only: bool = False
    role: Role | None = "administrator"
    signed: Signed | None = None
    changed: list[Callable[[str, frozenset[str]], None]] = field(default_factory=list)
    _opened: place.Identity | None = field(init=False)

    def __post_init__(self) -> None:
        self._opened = place.identity(self.file)
        self.user = self.shown = self.who
        self.guarded = False
        """Whether accounts are on, as `look` found it last."""

    @property
    def file(self) -> Path:
        """The database."""
        return self.folder / FILE

    @property
    def today(self) -> str:
        """The statistical day now."""
        return statistical_day(self.clock(), self.meta("zone"))

    def now_text(self) -> str:
        """The instant now, as the file keeps instants."""
        return utc_text(self.clock())

    def meta(self, key: str) -> str:
        """A setting that travels with the data: port, zone, unit, synthetic."""
        row = self.db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else DEFAULTS.get(key, "")

    def data_version(self) -> int:
        """A number that changes when another connection changed the file."""
        return int(self.db.execute("PRAGMA data_version").fetchone()[0])

    @contextmanager
    def transaction(self, right: Right) -> Iterator[sqlite3.Connection]:
        """One write transaction: all or nothing, on the disk when it returns. Refused: who works here lacks the right."""
        if self.read_only:
            raise Refused(
                "read-only", QT_TRANSLATE_NOOP("Problem", "The desk is open for reading only; nothing can be changed.")
            )
        with words_for_sqlite(self.file):
            self._stay_in_place()
            self.db.execute("BEGIN IMMEDIATE")
            try:
                # by the file as it is now, and as it stays until this is done
                self.require(right)
                yield self.db
                self.db.execute("COMMIT")
            except BaseException as error:
                try:
                    if self.db.in_transaction:
                        self.db.execute("ROLLBACK")
                except file_of.database_errors() as second:
                    error.add_note(f"and ROLLBACK: {second}")  # the first error is the one to mend
                raise

    def look(self) -> None:
        """Find anew who works here and in what role: another process may have changed the accounts."""
        self.guarded = guarded(self.db)
        someone = person(self.db, self.signed) if self.guarded else None
        self.role = someone.role if someone else None if self.guarded else "administrator"
        self.who, self.shown = (someone.name, someone.shown) if someone else (self.user, self.user)

    def require(self, right: Right) -> None:
        """Refused: who works here lacks the right, by what the file says now."""
        self.look()
        if may(self.role, right):
            return
        least = LEAST[right]
        assert least is not None
        if self.role is None:
            raise Refused(
                "not-signed-in",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Nobody is signed in who may do this: it takes the role of {role}. Nothing was changed; sign in first (on the command line: --user NAME).",
                ),
                role=word(least),
            )
        raise Refused(
            "no-right",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{who} may not do this: it takes the role of {role}. Nothing was changed; ask one to sign in.",
            ),
            who=self.shown,
            role=word(least),
        )

    @property
    def is_in_place(self) -> bool:
        """Whether the file that is open is still the one at its path."""
        return place.identity(self.file) == self._opened

    def _stay_in_place(self) -> None:
        """Write nowhere but to the file at our path: what goes into a deleted or replaced one is lost.

        A folder that came back (a drive plugged in again, a backup put in by hand) is taken up without a restart.
        """
        there = place.identity(self.file)
        if there == self._opened:
            return
        if there is None:
            raise surroundings.gone(self.folder)
        wait_ms = int(self.db.execute("PRAGMA busy_timeout").fetchone()[0])
        if applied_to(self.file, wait_ms / 1000) != set(migrations.NAMES):
            raise surroundings.gone(self.folder)
        db = connect(self.file, wait_ms / 1000)
        if db.execute("SELECT value FROM meta WHERE key = 'desk'").fetchone() != (self.desk,):
            db.close()
            raise surroundings.gone(self.folder)
        old, self.db, self._opened = self.db, db, there
        with suppress(*file_of.database_errors()):  # its disk may be gone
            old.close()
        self.tell()

    def wait(self, seconds: float) -> None:
        """Wait so long from now on for another program's write before Problem "database-locked"."""
        self.db.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """One read transaction, so that all that is read inside is of one state; inside another one, that."""
        if self.db.in_transaction:
            yield
            return
        self.db.execute("BEGIN")
        try:
            yield
        finally:
            self.db.execute("ROLLBACK")

    def tell(self, subject: str = "", touched: frozenset[str] = frozenset()) -> None:
        """Tell everyone in this process that something changed."""
        for listener in list(self.changed):
            listener(subject, touched)

    def close(self) -> None:
        """Close the file; the last one out folds the write-ahead log into it."""
        self.db.close()


def open_store(
    folder: Path,
    *,
    who: str | None = None,
    clock: Callable[[], datetime] = now,
    read_only: bool = False,
    wait_s: float = 10.0,
    signed: Signed | None = None,
    new: bool = True,
) -> Store:
    """Open a desk's folder, making or migrating its file as needed.

    An older file is backed up to backups/ first, a newer one or one that is not ours raises Damaged and is not
    touched. wait_s: how long to wait for another process's write before giving up. signed: a sign-in of this process that
    holds here too. new: whether an empty desk is made where there is none; never for reading only, where it is Problem
    "desk-gone": a drive that was pulled out would find its place taken when it comes back.
    """
    folder = Path(folder)
    file = folder / FILE
    if (read_only or not new) and not file.exists():
        raise surroundings.gone(folder)
    with words_for_sqlite(file):
        try:
            private.make_folder(folder)
            for name in FOLDERS:
                private.make_folder(folder / name)
            switch.mend(folder)
            # not by SQLite, which lets everybody read; what it keeps beside the file has the rights of that
            private.make_file(file)
        except OSError as error:
            if not file.exists():
                told = surroundings.problem_of(error)
                if told is not None and told.code != "no-access":
                    raise told from error
                raise Problem(
                    "folder-not-writable",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "The folder {folder} cannot be written ({why}). Choose another with --data, or get the right to write there.",
                    ),
                    folder=folder,
                    why=error.strerror,
                ) from error
        applied = applied_to(file, wait_s)
        unknown = applied - set(migrations.NAMES)
        if unknown:
            raise Damaged(
                "file-newer",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file} was written by a newer HorgosDesk. Update the program; the file was not touched."
                ),
                file=file,
            )
        if set(migrations.NAMES) - applied:
            with _alone(folder):
                applied = applied_to(file)  # another program may have done it meanwhile
                if set(migrations.NAMES) - applied:
                    _migrate(folder, file, applied, clock)
        db = connect(file, wait_s, READING_CACHE_KB if read_only else CACHE_KB)
        desk = str(db.execute("SELECT value FROM meta WHERE key = 'desk'").fetchone()[0])
        opened = Store(folder, db, who or user(), desk, clock, read_only, signed=signed)
        opened.look()
        if not read_only:
            switch.tidy(folder, db)
    return opened


def user() -> str:
    """Who is logged in to the computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user without a name, as in some containers
        return "desk"


def connect(file: Path, wait_s: float, cache_kb: int = CACHE_KB) -> sqlite3.Connection:
    """A connection to a desk's file as the program works on it."""
    for _ in range(3):
        before = file_of.stand(file)
        db = file_of.connect(file, wait_s=wait_s)
        db.execute("PRAGMA journal_mode = WAL")
        if file_of.stand(file) == before:
            break
        # a switch of the encryption came between; from here on none can. Not for ever: some shares number files anew
        db.close()
    else:
        db = file_of.connect(file, wait_s=wait_s)
        db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute(f"PRAGMA cache_size = -{cache_kb}")
    return db


def applied_to(file: Path, wait_s: float = 10.0) -> set[str]:
    """Names of the migrations that a file has seen; Damaged when the file is not ours. Only reads.

    By SQLite alone: were the file opened here by other means, closing it would drop the locks that this process's other
    connections hold (POSIX), and the next program to close the desk would take the write-ahead log away under them.
    """
    if not file.exists() or file.stat().st_size == 0:
        return set()
    db = file_of.connect(file, wait_s=wait_s)
    try:
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return set()
        if db.execute("PRAGMA application_id").fetchone()[0] != migrations.APPLICATION_ID:
            raise file_of.stray(file)
        if "_sqlite_migrations" not in tables:
            return set()
        rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (migrations.MIGRATIONS_SET,))
        return {str(row[0]) for row in rows}
    except file_of.database_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            raise file_of.stray(file) from error
        raise
    finally:
        db.close()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one program at a time make or migrate the file.

    The lock is SQLite's own on an empty file beside: it waits, and goes with its process however that ends. On the desk's
    file itself it would not do, since the change to WAL does not wait.
    """
    lock = sqlite3.connect(folder / "logs" / "opening.lock", timeout=30, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()


def _migrate(folder: Path, file: Path, applied: set[str], clock: Callable[[], datetime]) -> None:
    if applied:
        from horgosdesk.store.backup import copy_into, facts_of
        from horgosdesk.store.backup.shelf import note_proven

        copy = copy_into(file, folder / "backups" / f"before-migration-{clock():%Y%m%dT%H%M%S%f}.sqlite3")
        note_proven(folder, copy, facts_of(copy))
    make_schema(file, clock)


def make_schema(file: Path, clock: Callable[[], datetime] = now) -> None:
    """Apply the steps that a desk's file, or a new one, has not seen yet."""
    import secrets

    from sqlite_utils import Database

    applied = applied_to(file)
    db = file_of.connect(file, wait_s=30)
    try:
        db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        db.execute("PRAGMA journal_mode = WAL")
        # in one transaction: whoever sees the steps done finds all that belongs to them
        db.execute("BEGIN IMMEDIATE")
        try:
            migrations.migrations().apply(Database(db))
        except file_of.database_errors() as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT):
                raise
            # somebody had a hand in it: no file of ours has a step without what that makes, or what it makes without the step
            raise Damaged(
                "file-unfit",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file} cannot be brought up to this program: what is in it is not what its list of steps says ({why}). Nothing was changed; restore a backup.",
                ),
                file=file,
                why=str(error),
            ) from error
        born = {"desk": secrets.token_hex(4), "zone": DEFAULTS["zone"]}
        if not applied:
            # the journal is chained to it: a file from before stays chained as it is
            told = {**born, "program": __version__, "schema": migrations.NAMES, "at": utc_text(clock())}
            born["origin"] = json.dumps(told, separators=(",", ":"))
        for key, value in born.items():
            db.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (key, value))
        db.execute("COMMIT")
    finally:
        db.close()


@contextmanager
def words_for_sqlite(file: Path) -> Iterator[None]:
    """SQLite's errors that come from the surroundings, in words; those that are ours pass through."""
    errors: tuple[type[Exception], ...] = (MemoryError, *file_of.database_errors())
    try:
        yield
    except errors as error:
        problem = surroundings.problem_of(error, file)
        if problem is None:
            raise
        raise problem from error


def zone_of(store: Store) -> ZoneInfo:
    """The desk's time zone."""
    return ZoneInfo(store.meta("zone"))
