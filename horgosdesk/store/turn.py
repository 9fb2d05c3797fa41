"""Whose turn it is: one process at a time does a desk's work of a kind, in whatever window or command."""

import sqlite3
from pathlib import Path

from horgosdesk.core.errors import Refused
from horgosdesk.store.desk import words_for_sqlite


def take(file: Path, wait_s: float, taken: Refused) -> sqlite3.Connection:
    """SQLite's own lock on an empty file: it works on all systems, and goes with its process however that ends.

    To be closed when the work is done. taken: raised where another process has it after wait_s.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with words_for_sqlite(file):
        lock = sqlite3.connect(file, timeout=wait_s, isolation_level=None)
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            lock.close()
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            raise taken from error
    return lock


def is_taken(file: Path) -> bool:
    """Whether a process has a turn now; not where that cannot be tried, as on a full disk."""
    if not file.exists():
        return False
    lock = sqlite3.connect(file, timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
    finally:
        lock.close()
    return False
