"""Opening one desk's folder: is the file ours, is it of this version, who is writing."""

import getpass
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from horgosdesk import durable
from horgosdesk.core.calendar import statistical_day, utc_text
from horgosdesk.core.errors import Damaged, Problem, Refused
from horgosdesk.core.rights import LEAST, Right, Role, may
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import file as file_of
from horgosdesk.store import migrations

FILE = "desk.sqlite3"
FOLDERS = ("backups", "returns", "templates", "templates/used", "inbox", "inbox/done", "inbox/quarantine", "logs")
DEFAULTS = {"port": "霍尔果斯", "zone": "Asia/Shanghai", "unit": "", "synthetic": ""}


def now() -> datetime:
    """The computer's clock, in UTC."""
    return datetime.now(UTC)


@dataclass(eq=False)
class Store:
    """An open desk: one connection, to be used from the thread that opened it.

    changed: called after each committed change of this process, with the subject of the records that were changed ("":
    anything) and what was touched: of cargo the days, of clearances and messages the uids (empty: any).
    """

    folder: Path
    db: sqlite3.Connection
    who: str
    desk: str
    clock: Callable[[], datetime] = now
    read_only: bool = False
    role: Role | None = "administrator"
    changed: list[Callable[[str, frozenset[str]], None]] = field(default_factory=list)

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
        if not may(self.role, right):
            raise Refused(
                "no-right",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{who} may not do this: it takes the role of {role}. Nothing was changed; ask one to sign in.",
                ),
                who=self.who,
                role=LEAST[right],
            )
        if self.read_only:
            raise Refused(
                "read-only", QT_TRANSLATE_NOOP("Problem", "The desk is open for reading only; nothing can be changed.")
            )
        with words_for_sqlite(self.file):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                self.db.execute("COMMIT")
            except BaseException:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise

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
) -> Store:
    """Open a desk's folder, making or migrating its file as needed.

    An older file is backed up to backups/ first, a newer one or one that is not ours raises Damaged and is not
    touched. wait_s: how long to wait for another process's write before giving up.
    """
    folder = Path(folder)
    file = folder / FILE
    with words_for_sqlite(file):
        try:
            for name in ("", *FOLDERS):
                durable.make_folder(folder / name)
        except OSError as error:
            if not file.exists():
                raise Problem(
                    "folder-not-writable",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "The folder {folder} cannot be written ({why}). Choose another with --data, or get the right to write there.",
                    ),
                    folder=folder,
                    why=error.strerror,
                ) from error
        applied = applied_to(file)
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
        db = connect(file, wait_s)
        desk = str(db.execute("SELECT value FROM meta WHERE key = 'desk'").fetchone()[0])
    return Store(folder, db, who or user(), desk, clock, read_only)


def user() -> str:
    """Who is logged in to the computer."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # a user without a name, as in some containers
        return "desk"


def connect(file: Path, wait_s: float) -> sqlite3.Connection:
    """A connection to a desk's file as the program works on it."""
    db = file_of.connect(file, wait_s=wait_s)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA temp_store = MEMORY")
    db.execute("PRAGMA cache_size = -65536")
    return db


def applied_to(file: Path) -> set[str]:
    """Names of the migrations that a file has seen; Damaged when the file is not ours. Only reads.

    By SQLite alone: were the file opened here by other means, closing it would drop the locks that this process's other
    connections hold (POSIX), and the next program to close the desk would take the write-ahead log away under them.
    """
    if not file.exists() or file.stat().st_size == 0:
        return set()
    db = file_of.connect(file)
    try:
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not tables:
            return set()
        if db.execute("PRAGMA application_id").fetchone()[0] != migrations.APPLICATION_ID:
            raise _not_ours(file)
        if "_sqlite_migrations" not in tables:
            return set()
        rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (migrations.MIGRATIONS_SET,))
        return {str(row[0]) for row in rows}
    except file_of.database_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            raise _not_ours(file) from error
        raise
    finally:
        db.close()


def _not_ours(file: Path) -> Damaged:
    return Damaged(
        "file-not-ours",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} is not a HorgosDesk file, or its head is damaged. It was not touched. Choose another folder with --data, or restore a backup.",
        ),
        file=file,
    )


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
    make_schema(file)


def make_schema(file: Path) -> None:
    """Apply the steps that a desk's file, or a new one, has not seen yet."""
    import secrets

    from sqlite_utils import Database

    db = file_of.connect(file, wait_s=30)
    try:
        db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        db.execute("PRAGMA journal_mode = WAL")
        # in one transaction: whoever sees the steps done finds all that belongs to them
        db.execute("BEGIN IMMEDIATE")
        migrations.migrations().apply(Database(db))
        for key, value in (("desk", secrets.token_hex(4)), ("zone", DEFAULTS["zone"])):
            db.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", (key, value))
        db.execute("COMMIT")
    finally:
        db.close()


@contextmanager
def words_for_sqlite(file: Path) -> Iterator[None]:
    """SQLite's errors that come from the surroundings, in words; those that are ours pass through."""
    try:
        yield
    except file_of.operational_errors() as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise Problem(
                "database-locked",
                QT_TRANSLATE_NOOP(
                    "Problem", "Another program is writing to {file}. Nothing was changed; try again in a moment."
                ),
                file=file,
            ) from error
        if code == sqlite3.SQLITE_FULL:
            raise Problem(
                "disk-full",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "The disk is full; nothing was changed. Free some space on the disk of {file} and try again.",
                ),
                file=file,
            ) from error
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
            raise Problem(
                "database-not-writable",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file} cannot be written. Nothing was changed; get the right to write there, or choose another folder with --data.",
                ),
                file=file,
            ) from error
        if code == sqlite3.SQLITE_IOERR:
            raise Problem(
                "disk-error",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "The disk of {file} reports an error ({why}). Nothing was changed; check the disk and the space on it.",
                ),
                file=file,
                why=str(error),
            ) from error
        raise
    except file_of.database_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise Damaged(
                "file-damaged",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file} is damaged ({why}). Restore the newest good backup from the folder backups."
                ),
                file=file,
                why=str(error),
            ) from error
        raise


def zone_of(store: Store) -> ZoneInfo:
    """The desk's time zone."""
    return ZoneInfo(store.meta("zone"))
