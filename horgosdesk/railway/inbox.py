"""A watched folder: looked at now and then, since network shares give no notices; a file is taken when it is whole."""

import errno
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.durable import HALF
from horgosdesk.railway.channels import INBOX
from horgosdesk.railway.formats import Context
from horgosdesk.railway.intake import (
    MOST,
    TOGETHER,
    NoFile,
    Result,
    State,
    StillWritten,
    TooLarge,
    bad,
    ingest_all,
    load,
    name_of,
    state,
)
from horgosdesk.railway.quarantine import put_away
from horgosdesk.store.desk import Store

SETTLE_S = 5.0
"""A file that has not changed for so long is whole: no protocol of shares buffers longer."""
EMPTY_S = 60.0
"""A file may stand empty so long before its first byte comes."""
POLL_S = 2.0
_HALF = (HALF, ".tmp", ".temp", ".partial", ".crdownload", ".filepart", ".download")
"""How names end that programs give to files which they still write."""
_UNSEEN = (-1, -1)
"""State of a file that cannot be looked at."""
_NOT_MEANT = (".", "~$")
_JUNK = ("thumbs.db", "desktop.ini")

Heard = Callable[[str, Sequence[Result]], None]
"""Called with a file or topic and what became of its messages, when that is committed and the file put away."""
Up = Callable[[Sequence[str]], None]
"""Called when a channel works; with what is wrong nevertheless."""


class Inbox:
    """One folder, and what was seen of its files. name: of the channel."""

    settle_s, empty_s, poll_s = SETTLE_S, EMPTY_S, POLL_S

    def __init__(self, folder: Path, name: str = INBOX, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.folder = folder
        self.name = name
        self._clock = clock
        self._since: dict[Path, tuple[State, float]] = {}
        self._taken: dict[Path, tuple[State, list[Result]]] = {}
        self._wrong: dict[Path, str] = {}

    def run(self, store: Store, how: Context, stop: Event, heard: Heard, up: Up) -> None:
        """Take what comes until `stop`. OSError when the folder cannot be read."""
        while not stop.is_set():
            up(self.turn(store, how, stop, heard))
            stop.wait(self.poll_s)

    def once(self, store: Store, how: Context, stop: Event, heard: Heard) -> list[str]:
        """Take what is there now and is whole; as `turn`."""
        self.look()
        if self._since and not stop.wait(self.settle_s):
            return self.turn(store, how, stop, heard)
        return []

    def turn(self, store: Store, how: Context, stop: Event, heard: Heard) -> list[str]:
        """Take all files that are whole, the oldest first; what is wrong with those that have to wait."""
        pieces: dict[Path, tuple[bytes, Context]] = {}
        size = 0
        for file in self.look():
            if stop.is_set():
                break
            if file not in self._taken and (piece := self._load(file, how)) is not None:
                pieces[file] = piece
                size += len(piece[0])
            if len(pieces) >= MOST or size >= TOGETHER:
                self._take(store, pieces, heard)
                size = 0
        self._take(store, pieces, heard)
        return list(self._wrong.values())

    def look(self) -> list[Path]:
        """Look at the folder; the files that have not changed since a look that is long enough ago, the oldest first."""
        now = self._clock()
        there = dict(self._states())
        self._since = {
            file: before if (before := self._since.get(file)) and before[0] == seen else (seen, now)
            for file, seen in there.items()
        }
        self._taken = {file: taken for file, taken in self._taken.items() if taken[0] == there.get(file)}
        self._wrong = {file: words for file, words in self._wrong.items() if file in there}
        whole = (
            file
            for file, (seen, since) in self._since.items()
            if seen != _UNSEEN and now - since >= (self.settle_s if seen[0] else max(self.empty_s, self.settle_s))
        )
        return sorted(whole, key=lambda file: (there[file][1], file.name))

    def _states(self) -> Iterator[tuple[Path, State]]:
        for file in self.folder.iterdir():
            name = file.name.casefold()
            if name.startswith(_NOT_MEANT) or name.endswith(_HALF) or name in _JUNK:
                continue
            try:
                if file.is_file():
                    yield file, state(file)
            except FileNotFoundError:
                continue
            except OSError as error:
                # one that cannot even be looked at must not keep out all others
                self._tell_wrong(file, error)
                yield file, _UNSEEN

    def _load(self, file: Path, how: Context) -> tuple[bytes, Context] | None:
        """A file's bytes, None where they cannot be had now."""
        if file.is_symlink() and not file.resolve().is_relative_to(self.folder.resolve()):
            # on a share, whoever may write could have read out what only this desk may read
            text = QT_TRANSLATE_NOOP("Cli", "it is a link that leads out of the folder; put the file itself there")
            self._wait_for(file, OSError(errno.ELOOP, tr("Cli", text)))
            return None
        try:
            return load(file, how)
        except (StillWritten, NoFile):
            self._wait_for(file)
        except TooLarge as problem:
            self._taken[file] = self._since[file][0], [bad(problem)]
        except OSError as error:
            self._wait_for(file, error)
        return None

    def _wait_for(self, file: Path, error: OSError | None = None) -> None:
        """Look at a file again later; unless somebody else has taken it."""
        self._since[file] = (self._since[file][0], self._clock())
        if error is not None and file.exists():
            self._tell_wrong(file, error)

    def _tell_wrong(self, file: Path, error: OSError) -> None:
        text = QT_TRANSLATE_NOOP("Cli", "{file} has to wait: {why}")
        self._wrong[file] = tr("Cli", text, file=name_of(file), why=error.strerror or error)

    def _take(self, store: Store, pieces: dict[Path, tuple[bytes, Context]], heard: Heard) -> None:
        """Take in what was read, and put away all that is taken in: a file that cannot be moved is not read again."""
        results = ingest_all(store, pieces.values(), self.name)
        self._taken |= {file: (self._since[file][0], mine) for file, mine in zip(pieces, results, strict=True)}
        pieces.clear()
        for file, (before, mine) in list(self._taken.items()):
            try:
                if state(file) != before:
                    del self._taken[file]  # another one of the same name, which has not been read
                    continue
                put_away(store, file, name_of(file), mine)
            except OSError as error:
                self._wait_for(file, error)
                continue
            del self._taken[file]
            self._wrong.pop(file, None)
            heard(str(file), mine)
