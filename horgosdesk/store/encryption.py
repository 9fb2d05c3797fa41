"""Encryption at rest of a desk: on and off, a new key, another passphrase, and the backups."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from horgosdesk import durable
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import convert, ring
from horgosdesk.store import key as keys
from horgosdesk.store.convert import Progress
from horgosdesk.store.desk import FILE, now, open_store, words_for_sqlite
from horgosdesk.store.file import database_errors, salt_of
from horgosdesk.store.key import Key, KeyFile
from horgosdesk.store.switch import Step, Switch


@dataclass(frozen=True, slots=True)
class State:
    """How a desk is kept. id and made: of its key. ways: what unlocks it. plain: copies beside it that anybody can read."""

    encrypted: bool
    id: str = ""
    made: str = ""
    ways: tuple[str, ...] = ()
    plain: tuple[Path, ...] = ()

    @property
    def by_keyring(self) -> bool:
        """Whether this computer's keyring opens it."""
        return "keyring" in self.ways


def state(folder: Path) -> State:
    """How a desk is kept; needs no key. Damaged when its key file is."""
    file = folder / keys.FILE
    if not file.exists():
        return State(False)
    content = keys.read(file)
    return State(True, content.id, content.made, tuple(content.wraps), tuple(plain_copies(folder)))


def plain_copies(folder: Path) -> list[Path]:
    """Whole copies of the database beside it that are not encrypted, oldest first."""
    found = [*(folder / "backups").glob("*.sqlite3"), *(file for file in folder.glob("*.sqlite3") if file.name != FILE)]
    return sorted((file for file in found if salt_of(file) is None), key=lambda file: file.stat().st_mtime)


def new_key(passphrase: str) -> tuple[KeyFile, Key, str]:
    """A key for `switch`, which nobody uses yet, with its recovery key, to be written down before."""
    return keys.make(passphrase, now().isoformat(timespec="seconds"))


def switch(
    folder: Path,
    to: tuple[KeyFile, Key] | None,
    progress: Progress,
    *,
    by_ring: bool = False,
    ready: Callable[[], object] | None = None,
    told: Step = lambda _step: None,
) -> None:
    """Encrypt a desk under a key, or another key, or with None make it plain; then open it, which removes what it replaced.

    Nothing else in this process may have its database open. by_ring: the keyring keeps what unlocks it too. ready: called when
    the copy is made and proven, and comes back once nobody has the desk open; without it others are kept out from the
    beginning. progress and ready may raise, which takes everything back. Problem "desk-in-use", "switch-no-room".
    """
    before = keys.read(folder / keys.FILE) if (folder / keys.FILE).exists() else None
    if to is None and before is None:
        raise Problem("not-encrypted", QT_TRANSLATE_NOOP("Problem", "{folder} is not encrypted."), folder=folder)
    if to is not None and by_ring:
        to = ring.keep(*to), to[1]
    try:
        with Switch(folder, to, told) as under_way:
            if to is not None:
                keys.hold(to[1])
            if ready is None:
                under_way.alone()
            under_way.copy(progress)
            if ready is not None:
                ready()
            under_way.finish(progress)
    except BaseException:
        if to is not None and by_ring and not _is(folder, to[0].id):
            ring.drop(to[0])
        raise
    if to is not None:
        keys.copy_beside(folder, folder / "backups")
    open_store(folder).close()
    told("opened")
    if before is not None and "keyring" in before.wraps:
        ring.drop(before)
    if before is not None:
        # backups that are encrypted with it still need it: the copy of its key file stays in backups/
        keys.forget(before.id)


def set_passphrase(folder: Path, passphrase: str) -> None:
    """Another passphrase from now on. The key stays, so that no data are written anew; Locked when it is not unlocked."""
    _keep(folder, keys.with_passphrase(*_content(folder), passphrase))


def set_recovery(folder: Path) -> str:
    """A new recovery key, to be written down; the old one opens nothing any more."""
    content, recovery = keys.with_recovery(*_content(folder))
    _keep(folder, content)
    return recovery


def set_keyring(folder: Path, wanted: bool) -> None:
    """Have this computer's keyring open the desk, or no more. Locked when the keyring is locked or missing."""
    content, key = _content(folder)
    if wanted != ("keyring" in content.wraps):
        _keep(folder, ring.keep(content, key) if wanted else ring.drop(content))


def encrypt_copies(folder: Path, copies: Iterable[Path], progress: Progress) -> list[tuple[Path, str]]:
    """Encrypt plain copies in place, each proven before it takes the old one's; those that cannot be, and why."""
    key, wrong = keys.of_folder(folder), []
    copies = list(copies)
    for at, copy in enumerate(copies):
        half, there = copy.with_name(copy.name + ".part"), copy.stat()
        half.unlink(missing_ok=True)

        def tell(done: int, total: int, at: int = at) -> None:
            progress(at * total + done, len(copies) * total)

        why = ""
        try:
            with words_for_sqlite(copy):
                convert.convert(copy, None, half, key, tell)
        except Problem as problem:
            why = str(problem)
        except database_errors() as error:
            why = str(error)
        if why:
            # a damaged one stays as it is, and the others are not left plain for it
            half.unlink(missing_ok=True)
            wrong.append((copy, why))
            continue
        # the newest backup is told by its time
        os.utime(half, ns=(there.st_atime_ns, there.st_mtime_ns))
        keys.copy_beside(folder, copy.parent)
        half.replace(copy)
        for ending in ("-wal", "-shm"):
            # of the plain one: all that was in them is in the copy, and anybody could read it there
            copy.with_name(copy.name + ending).unlink(missing_ok=True)
        durable.sync_folder(copy.parent)
    return wrong


def _is(folder: Path, id_: str) -> bool:
    file = folder / keys.FILE
    return file.exists() and keys.read(file).id == id_


def _content(folder: Path) -> tuple[KeyFile, Key]:
    file = folder / keys.FILE
    if not file.exists():
        raise Problem("not-encrypted", QT_TRANSLATE_NOOP("Problem", "{folder} is not encrypted."), folder=folder)
    return keys.read(file), keys.needed(file)


def _keep(folder: Path, content: KeyFile) -> None:
    keys.write(folder / keys.FILE, content)
    keys.copy_beside(folder, folder / "backups")
