"""What a copy of an encrypted database needs to be of use: its key file beside it, and the desk's key when it comes back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from horgosdesk.store import key as keys
from horgosdesk.store.convert import convert
from horgosdesk.store.file import DESK, key_of, open_with, salt_of


def keep_key(file: Path, into: Path) -> None:
    """Keep the key file of a database, or of a backup, beside a copy of it in a folder; of a plain one there is none."""
    if file.name == DESK:
        keys.copy_beside(file.parent, into)
        return
    salt = salt_of(file)
    there = keys.fitting(salt, file.parent) if salt is not None else None
    if there is not None and there.parent.resolve() != into.resolve():
        content = keys.read(there)
        keys.write(into / keys.COPY.format(id=content.id), content)


def adopt_key(folder: Path, source: Path) -> None:
    """Have a folder without data take the key of an encrypted backup over, so that what is restored there is not plain."""
    salt = salt_of(source)
    if salt is None or (folder / DESK).exists() or (folder / keys.FILE).exists():
        return
    there = keys.fitting(salt, source.parent)
    if there is not None:
        folder.mkdir(parents=True, exist_ok=True)
        keys.write(folder / keys.FILE, keys.read(there))


@contextmanager
def fitted(source: Path, desk: Path) -> Iterator[Path]:
    """A backup under the key that a desk's database is under now: itself, or a copy for as long as this is entered."""
    ours, theirs = key_of(desk), key_of(source)
    if (ours and ours.id) == (theirs and theirs.id):
        yield source
        return
    copy = desk.with_name("restore.part")
    copy.unlink(missing_ok=True)
    try:
        convert(source, theirs, copy, ours, lambda _done, _total: None)
        yield copy
    finally:
        copy.unlink(missing_ok=True)


def begin_like(file: Path, like: Path) -> None:
    """Begin a new file that is encrypted as another one is, so that whoever connects to it by its name finds the key.

    With a plain one, nothing is made.
    """
    key = key_of(like)
    if key is not None:
        db = open_with(key, file)
        try:
            # the first page must be written for the file to tell its key
            db.execute("PRAGMA user_version = 1")
            db.execute("PRAGMA user_version = 0")
        finally:
            db.close()
