"""How a database file is opened. Nobody else calls `connect`, so that what a file needs to open is known in one place."""

import sqlite3
from pathlib import Path


def connect(file: Path, *, wait_s: float = 10.0, read_only: bool = False) -> sqlite3.Connection:
    """A connection without implicit transactions. wait_s: how long it waits for another program's write.

    read_only: the file is neither made nor changed, and OperationalError when it is not there.
    """
    place = f"{file.resolve().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    return sqlite3.connect(place, uri=True, timeout=wait_s, isolation_level=None)


def database_errors() -> tuple[type[sqlite3.DatabaseError], ...]:
    """What to catch for anything that SQLite says of a file."""
    return (sqlite3.DatabaseError,)


def operational_errors() -> tuple[type[sqlite3.OperationalError], ...]:
    """What to catch for what SQLite says of the surroundings: locks, room, rights."""
    return (sqlite3.OperationalError,)


def integrity_errors() -> tuple[type[sqlite3.IntegrityError], ...]:
    """What to catch for a row that the schema refuses."""
    return (sqlite3.IntegrityError,)
