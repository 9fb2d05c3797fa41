"""Desks of sample records to measure on, made once and kept."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from horgosdesk.sample import fill
from horgosdesk.store.desk import open_store

SIZES = {
    "empty": ("", 0),
    "10k": ("2012-01-01", 2),
    "100k": ("2006-01-01", 14),
    "1m": ("2006-01-01", 137),
    "10m": ("2006-01-01", 1374),
}
"""Desks by size: the first day and the cargo records of a usual day, up to LAST."""
LAST = "2025-11-30"
COPIED_BELOW = 4 << 30
"""Bytes of a file that is not copied any more for what writes to it."""


def desk_of(top: Path, size: str) -> Path:
    """The folder of a desk of a size, made when it is not there."""
    folder = top / size
    first, rows = SIZES[size]
    if (folder / "desk.sqlite3").exists():
        return folder
    if not rows:
        open_store(folder).close()
        return folder
    # by a rollback journal, which an empty file needs next to none of: in a write-ahead log ten million take 50 GB beside
    store = open_store(folder)
    store.db.execute("PRAGMA journal_mode = DELETE")
    store.db.execute("PRAGMA cache_size = -2000000")
    fill(store, first, LAST, rows, 1)
    store.db.execute("PRAGMA journal_mode = WAL")
    store.close()
    return folder


@contextmanager
def to_write(desk: Path) -> Iterator[Path]:
    """A desk to write into: a copy for as long as it takes, or the desk itself when it is too large to be copied."""
    file = desk / "desk.sqlite3"
    if file.stat().st_size > COPIED_BELOW:
        yield desk
        return
    with TemporaryDirectory(prefix="written-", dir=desk.parent) as folder:
        open_store(desk).close()  # whatever is in its log is in the file then
        shutil.copy(file, folder)
        yield Path(folder)
