"""Whether a desk's file is whole: asked at once where the last window did not close it, else when there is time."""

import os
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from horgosdesk.core.errors import Damaged
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.desk import FILE, words_for_sqlite
from horgosdesk.store.file import connect, database_errors

MARK = "open"
"""A file in logs/ for as long as a window is open on the desk. SQLite's own log beside the database would not do: the feed and
the command line have it there too."""
AT_ONCE_S = 2.0
"""Before the window is painted no more time than this is taken; a larger file is checked behind it."""
AT_ONCE_BYTES = 128 << 20
"""What a slow disk reads in that time. SQLite before 3.41 cannot be stopped while it checks, and took minutes for a larger one."""
_STEPS = 5_000


def check(file: Path, stop: Callable[[], bool] = lambda: False) -> bool:
    """Whether the check came to its end; Damaged "file-damaged": the file is not whole."""
    with words_for_sqlite(file), closing(connect(file, read_only=True)) as db:
        db.set_progress_handler(stop, _STEPS)
        try:
            said = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
        except database_errors():
            if stop():
                return False
            raise
    if said != "ok":
        raise damaged(file, said)
    return True


def check_at_once(folder: Path, most: int = AT_ONCE_BYTES) -> bool:
    """`check` of a file of so many bytes at `most` that the last window did not close; whether nothing is left to be checked."""
    if not was_left_open(folder) or (folder / FILE).stat().st_size > most:
        return False
    until = time.monotonic() + AT_ONCE_S
    return check(folder / FILE, lambda: time.monotonic() > until)


def damaged(file: Path, why: object) -> Damaged:
    """The words for a file that is not whole."""
    return Damaged(
        "file-damaged",
        QT_TRANSLATE_NOOP(
            "Problem", "{file} is damaged ({why}). Restore the newest good backup from the folder backups."
        ),
        file=file,
        why=why,
    )


def was_left_open(folder: Path) -> bool:
    """Whether the last window on a desk ended without closing it: a power cut, or it was killed."""
    return (folder / "logs" / MARK).exists()


def mark_open(folder: Path) -> None:
    """Mark a desk as open in a window."""
    with suppress(OSError):  # where nothing can be written, nothing can be spoilt
        (folder / "logs" / MARK).write_text(str(os.getpid()))


def mark_closed(folder: Path) -> None:
    """Take the mark away."""
    with suppress(OSError):
        (folder / "logs" / MARK).unlink(missing_ok=True)
