"""One call of the program: its desk's folder, its language, and how it answers."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import chain, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from horgosdesk import resources
from horgosdesk.core.errors import Refused
from horgosdesk.core.text import visible
from horgosdesk.core.units import MARKS, Marks
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.codes import Codebook
    from horgosdesk.core.fields import Rules
    from horgosdesk.store.desk import Store

LANGUAGES = tuple(MARKS)
DONE, DIFFERENT, USAGE, REFUSED, DAMAGED, UNREACHABLE = range(6)
"""Exit codes of the contract."""
BUG, STOPPED, UNREAD = 70, 130, 141
"""As other programs end: by an error of their own, by Ctrl+C, by a reader that left."""


def fail(text: str, code: int) -> int:
    """Say what is wrong in one line on standard error, with nothing in it that a terminal obeys; the code to exit with."""
    if sys.stderr is not None:
        sys.stderr.write(f"horgosdesk: {visible(' '.join(text.split()))}\n")
    return code


def usual_folder() -> Path:
    """The desk's folder where the line names none."""
    named = os.environ.get("HORGOSDESK_DATA")
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("HorgosDesk", appauthor=False)


@dataclass(eq=False, repr=False)
class Call:
    """What all commands share. lang_given: whether the language was asked for; code: what the program will exit with.

    user: who signs in; password_file: where the password is, else in the environment or asked for; password: what it was.
    passphrase_file: where the passphrase of an encrypted desk stands; asks: whether one may be asked for at the terminal.
    collects: whether Python's collector, which was off while the program started, is switched on for a command.
    """

    folder: Path
    lang: str
    lang_given: bool = False
    as_json: bool = False
    progress: bool = False
    code: int = DONE
    user: str = ""
    password_file: Path | None = None
    password: str = ""
    passphrase_file: Path | None = None
    asks: bool = True
    collects: bool = False
    _warned: bool = False

    @property
    def marks(self) -> Marks:
        """How the language writes numbers."""
        return MARKS[self.lang]

    @property
    def codes(self) -> "Codebook":
        """The desk's code tables."""
        return resources.codebook(self.folder)

    @contextmanager
    def store(self) -> "Iterator[Store]":
        """The desk, open for this call."""
        from horgosdesk.store.desk import open_store, words_for_sqlite

        opened = open_store(self.folder)
        opened.changed.append(self._warn_of_share)
        try:
            with words_for_sqlite(opened.file):
                self.sign_in(opened)
                yield opened
        finally:
            opened.close()

    def sign_in(self, store: "Store") -> None:
        """Work as who is named, or as the window that started this; as nobody when neither is said. Refused: wrong password."""
        from horgosdesk.cli.secret import PASSWORD, SESSION, secret, taken

        session = taken(SESSION)
        if not self.user and not session:
            return
        from horgosdesk.store import signing

        if not self.user:
            signing.take_up(store, session)
            return
        if not store.guarded:
            taken(PASSWORD)
            raise Refused(
                "accounts-off",
                QT_TRANSLATE_NOOP(
                    "Problem", "Accounts are off on this desk. Leave --user out, or switch them on first."
                ),
            )
        question = tr("Cli", QT_TRANSLATE_NOOP("Cli", "Password of {name}"), name=self.user)
        self.password = self.password or secret(PASSWORD, self.password_file, question)
        signing.sign_in(store, self.user, self.password)

    def _warn_of_share(self, _subject: str, _touched: frozenset[str]) -> None:
        """Say once, when something was written, that a desk on a network share is not safe."""
        from horgosdesk.store.place import on_share

        if not self._warned and (problem := on_share(self.folder)) is not None:
            self._warned = True
            fail(str(problem), self.code)

    def rules(self, store: "Store") -> "Rules":
        """What the desk's checks know."""
        from horgosdesk.core.fields import Rules
        from horgosdesk.store import habits, months

        return Rules(
            self.codes,
            date.fromisoformat(store.today),
            self.lang,
            months.closed(store),
            habits.learnt(store),
            zone=store.meta("zone"),
            now=store.clock(),
            stages=resources.stages(store.folder),
        )

    def answer(self, document: Mapping[str, Any], lines: Iterable[str] = ()) -> None:
        """Answer with one JSON document when that was asked for, else with lines for people."""
        self.say([json.dumps(document, ensure_ascii=False)] if self.as_json else lines)

    def answer_each(self, name: str, documents: Iterable[Mapping[str, Any]]) -> None:
        """Answer with a JSON document that lists others under a name, one after the other, however many."""
        items = (json.dumps(document, ensure_ascii=False) for document in documents)
        self.say([f'{{"{name}": ['])
        self.say(
            item if first else f",{item}" for first, item in zip(chain([True], repeat(False)), items, strict=False)
        )
        self.say(["]}"])

    def say(self, lines: Iterable[str]) -> None:
        """Write lines to standard output, with nothing in them that a terminal obeys."""
        if sys.stdout is not None:
            sys.stdout.writelines(f"{visible(line)}\n" for line in lines)

    def tell(self, done: int, total: int) -> None:
        """Tell how far the work is: as lines of JSON when asked for, else to a person who watches."""
        if self.progress:
            print(json.dumps({"done": done, "total": total}), file=sys.stderr, flush=True)
        elif not self.as_json and sys.stderr is not None and sys.stderr.isatty():
            end = "\r\033[K" if done >= total else ""
            print(f"\r{done * 100 // max(1, total)} %{end}", end="", file=sys.stderr, flush=True)
