"""The exchange of a desk's shared files with its hub, by name and SHA-256, behind each exchange of the journal.

What a desk changed goes there; what another changed comes here. Where both did, the hub's holds. What was here before is kept in
the folder replaced/, deleted files too. A file that cannot be read here is neither sent nor taken. What was
exchanged last stands in logs/hub-files.json, beside the files and not in the desk's database: one that was put back alone on a
new computer must not have all desks delete what it does not have.
"""

import hashlib
import json
import os
import tempfile
import time
import unicodedata
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from horgosdesk import durable
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.hub import own as own_tables
from horgosdesk.hub import shared
from horgosdesk.hub.own import REPLACED
from horgosdesk.hub.status import FILES
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store import returns
from horgosdesk.store.desk import Store
from horgosdesk.store.joined import Joined

if TYPE_CHECKING:
    from psycopg import Connection

MOST = 20_000_000
"""Bytes of a file that is exchanged."""
SETTLES_S = 0.3
"""So long a file must be gone before the other desks are told."""
GONE = ""
"""The SHA-256 of a file that was deleted, at the hub and here."""
Tell = Callable[[str, int, int], None]
"""Told ("push", done, total); what it raises ends the exchange between two files."""

_RETURNS = "SELECT count(*) FROM journal WHERE key > '0' AND key < ':' AND subject = ?"
"""By the index of the journal's keys, as `returns.issued` reads them."""
_CHANGED = f"SELECT count(*), coalesce(max(at), '') FROM {SCHEMA}.file WHERE register = %s"
_THERE = f"SELECT name, sha256, octet_length(content) FROM {SCHEMA}.file WHERE register = %s"
_PUT = f"""INSERT INTO {SCHEMA}.file AS f (register, name, sha256, content, by, at) VALUES (%(register)s, %(name)s, %(sha256)s,
    %(content)s, %(by)s, to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
ON CONFLICT (register, name) DO UPDATE SET sha256 = excluded.sha256, content = excluded.content, by = excluded.by,
    at = excluded.at WHERE f.sha256 = %(before)s"""
"""Where the hub has what this desk knows of; else somebody else was first, which the next exchange finds."""


_NOT_SENT = QT_TRANSLATE_NOOP("Hub", "{name} was not sent to the other desks, since it cannot be read: {why}")
_NOT_TAKEN = QT_TRANSLATE_NOOP("Hub", "{name} was not taken from the hub, since it cannot be read here: {why}")
_LARGE = QT_TRANSLATE_NOOP("Hub", "{name} is not exchanged: it has {size} MB, and up to {most} MB go to other desks.")
_ALIKE = QT_TRANSLATE_NOOP(
    "Hub",
    "{name} is not exchanged: another file has this name but for capital letters. Give one of them another name.",
)
_HINDERED = QT_TRANSLATE_NOOP("Hub", "{name} could not be exchanged ({why}). It is tried again.")
_REPLACED = QT_TRANSLATE_NOOP(
    "Hub", "{name} was changed at another desk too, and that holds. What was here is in {kept}."
)
_DELETED = QT_TRANSLATE_NOOP("Hub", "{name} was deleted at another desk. What was here is in {kept}.")


class _There(NamedTuple):
    sha256: str
    size: int


@dataclass
class _Plan:
    """What is to be done. fetch, drop: of the hub, by name, with the desk's own SHA-256 of before; send: with the hub's.

    own: of those that the hub decides, those that were changed here too.
    """

    fetch: dict[str, str] = field(default_factory=dict)
    drop: dict[str, str] = field(default_factory=dict)
    send: dict[str, str] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)


class Files:
    """The files of a desk that joined a register, at a connection to the hub."""

    def __init__(self, store: Store, conn: "Connection[Any]", state: Joined) -> None:
        self.store, self.folder = store, store.folder
        self._conn, self._url, self._register = conn, state.url, state.register
        self._stood: object = None
        self._sums: dict[str, tuple[object, str]] = {}
        self._wrong: list[str] = []
        self._replaced: list[str] = []
        self._of_returns: tuple[int, dict[str, str]] = (0, {})
        self._again = False
        self.sent = 0
        """How many went to the hub."""

    def run(self, tell: Tell = lambda *_: None) -> list[str]:
        """Exchange what changed on either side since the last time: what people have to know of it, in words."""
        returned = self._returned()
        stands = self._stands(returned)
        if stands == self._stood:
            return [*self._wrong, *self._replaced]
        self._wrong, self._again = [], False
        known = self._known()
        before = dict(known)
        try:
            steps = self._steps(self._plan(known, returned))
            for done, (name, step) in enumerate(steps, 1):
                after = step()
                if after is not None:
                    # what was done is looked at once more
                    known[name], self._again = after, True
                tell("push", done, len(steps))
        finally:
            if known != before:
                try:
                    self._keep(known)
                except OSError as error:
                    # it is found to be so by the files themselves the next time
                    self._hinder(f"logs/{FILES}", error)
        self._stood = None if self._again else stands
        return [*self._wrong, *self._replaced]

    # What is where

    def _stands(self, returned: Mapping[str, str]) -> object:
        """What is another as soon as anything changed here or at the hub."""
        here = []
        for name in shared.names(self.folder, returned):
            with suppress(FileNotFoundError):
                stat = (self.folder / name).stat()
                here.append((name, stat.st_size, stat.st_mtime_ns))
        return here, len(returned), self._conn.execute(_CHANGED, (self._register,)).fetchone()

    def _returned(self) -> Mapping[str, str]:
        """The SHA-256 of the copies of returns that this desk knows of, by file, in the order of the register."""
        # none is ever taken out, so that their number tells whether there are new ones
        row = self.store.db.execute(_RETURNS, (returns.SUBJECT,)).fetchone()
        if self._of_returns[0] != row[0]:
            self._of_returns = (row[0], {one.file: one.sha256 for one in returns.issued(self.store)})
        return self._of_returns[1]

    def _known(self) -> dict[str, str]:
        """What was exchanged last, by name."""
        try:
            said = json.loads((self.folder / "logs" / FILES).read_text("utf-8"))
            if (said["url"], said["register"]) == (self._url, self._register):
                return {str(name): str(sha256) for name, sha256 in said["files"].items()}
        except (FileNotFoundError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass  # nothing was exchanged yet, as far as anybody can tell
        return {}

    def _keep(self, known: Mapping[str, str]) -> None:
        said = {"url": self._url, "register": self._register, "files": dict(sorted(known.items()))}
        durable.write(self.folder / "logs" / FILES, json.dumps(said, ensure_ascii=False, indent=1).encode())

    def _here(self, name: str, known: Mapping[str, str]) -> str | None:
        """The SHA-256 of a file here, GONE where there is none; None where it cannot be told."""
        file = self.folder / name
        try:
            stat = file.stat()
            if stat.st_size > MOST:
                self._wrong.append(_large(name, stat.st_size))
                return None
            if shared.is_fixed(name) and known.get(name):
                return known[name]
            stands = (stat.st_size, stat.st_mtime_ns)
            if name not in self._sums or self._sums[name][0] != stands:
                self._sums[name] = (stands, _sha256(file.read_bytes()))
            return self._sums[name][1]
        except FileNotFoundError:
            return GONE
        except OSError as error:
            self._hinder(name, error)
            return None

    def _hinder(self, name: str, error: OSError) -> None:
        """Tell of what may be otherwise in a moment, such as a file that Excel has open."""
        self._wrong.append(tr("Hub", _HINDERED, name=name, why=error.strerror or error))
        self._again = True

    def _plan(self, known: dict[str, str], returned: Mapping[str, str]) -> _Plan:
        there = {
            name: _There(sha256, size)
            for name, sha256, size in self._conn.execute(_THERE, (self._register,)).fetchall()
        }
        plan = _Plan()
        order = [f"{shared.RETURNS}/{file}" for file in returned]
        rest = sorted({*shared.names(self.folder, ()), *there, *known} - set(order))
        taken: set[str] = set()
        for name in [*rest, *order]:
            alike = unicodedata.normalize("NFC", name).casefold()
            if alike in taken:
                # on some computers the two are one file, and would take each other's place for ever
                self._wrong.append(tr("Hub", _ALIKE, name=name))
                continue
            taken.add(alike)
            if shared.place_of(self.folder, name) is None or (here := self._here(name, known)) is None:
                continue
            hub = there.get(name)
            if hub is not None and hub.size > MOST:
                self._wrong.append(_large(name, hub.size))
            elif shared.is_fixed(name):
                self._plan_fixed(plan, name, here, hub, returned)
            else:
                self._plan_one(plan, name, here, hub, known)
        return plan

    def _plan_fixed(self, plan: _Plan, name: str, here: str, hub: _There | None, returned: Mapping[str, str]) -> None:
        """A file that never changes: whoever lacks it gets it, as long as it is what its name or the register says."""
        last = name.rpartition("/")[2]
        is_return = name.startswith(f"{shared.RETURNS}/")

        def is_right(sha256: str) -> bool:
            return returned.get(last) == sha256 if is_return else sha256.startswith(last.removesuffix(".xlsx"))

        if here == GONE and hub is not None and is_right(hub.sha256):
            plan.fetch[name] = here
        elif here != GONE and hub is None and is_right(here):
            plan.send[name] = GONE

    def _plan_one(self, plan: _Plan, name: str, here: str, hub: _There | None, known: dict[str, str]) -> None:
        if hub is None:
            # nobody deleted it there: it is new, or the hub came back from a backup
            plan.send |= {name: GONE} if here else {}
            return
        at_hub, last = hub.sha256, known.get(name)
        if here == at_hub:
            known[name] = here
        elif here == last or (last is None and here == GONE):
            (plan.fetch if at_hub else plan.drop)[name] = here
        elif at_hub == last or (last is None and at_hub == GONE):
            plan.send[name] = at_hub
        else:
            plan.own |= {name} if here else set()
            (plan.fetch if at_hub else plan.drop)[name] = here

    # Doing it

    def _steps(self, plan: _Plan) -> list[tuple[str, Callable[[], str | None]]]:
        works = ((self._take, sorted(plan.fetch.items(), key=_codes_first)), (self._drop, plan.drop.items()))
        steps = [
            (name, partial(work, name, here, own=name in plan.own)) for work, names in works for name, here in names
        ]
        return [*steps, *((name, partial(self._send, name, there)) for name, there in plan.send.items())]

    def _send(self, name: str, before: str) -> str | None:
        """Send a file as it is now; its SHA-256, None where the hub does not have it now."""
        file = self.folder / name
        try:
            if not file.exists():
                # a program that saves it takes it away for a moment, and the whole folder may be away
                time.sleep(SETTLES_S)
            is_there = file.exists()
            content = file.read_bytes() if is_there else b""
            if is_there:
                shared.check(self.folder, name, self.store.meta("port"))
            elif not self.store.is_in_place:
                return None
        except Problem as problem:
            self._wrong.append(tr("Hub", _NOT_SENT, name=name, why=problem))
            return None
        except OSError as error:
            self._hinder(name, error)
            return None
        sha256 = _sha256(content) if is_there else GONE
        values = {"register": self._register, "name": name, "sha256": sha256, "content": content}
        with self._conn.transaction():
            # one at a time, so that their instants follow one another
            self._conn.execute(f"SELECT 1 FROM {SCHEMA}.register WHERE name = %s FOR UPDATE", (self._register,))
            put = self._conn.execute(_PUT, values | {"by": self.store.desk, "before": before})
        self.sent += put.rowcount
        return sha256 if put.rowcount else None

    def _take(self, name: str, here: str, *, own: bool) -> str | None:
        """Have a file of the hub in its place, unless it cannot be read or the desk's own is changed in this moment."""
        row = self._conn.execute(
            f"SELECT sha256, content FROM {SCHEMA}.file WHERE register = %s AND name = %s", (self._register, name)
        ).fetchone()
        if row is None or not row[0]:
            return None
        content = bytes(row[1])
        file = self.folder / name
        tried = ""
        try:
            if _sha256(content) != row[0]:
                raise Problem(
                    "hub-file-altered", QT_TRANSLATE_NOOP("Problem", "What the hub has is not what was sent there.")
                )
            with tempfile.TemporaryDirectory(prefix="horgosdesk-hub-") as tried:
                _lay_out(self.folder, Path(tried), name, content)
                shared.check(Path(tried), name, self.store.meta("port"))
            if (_sha256(file.read_bytes()) if file.exists() else GONE) != here:
                return None
            if here:
                # also what was the hub's before: that may have come back from a backup
                self._put_away(name, _REPLACED if own else "")
            durable.make_folder(file.parent)
            durable.write(file, content)
        except Problem as problem:
            self._wrong.append(tr("Hub", _NOT_TAKEN, name=name, why=str(problem).replace(f"{tried}{os.sep}", "")))
            return None
        except OSError as error:
            self._hinder(name, error)
            return None
        return str(row[0])

    def _drop(self, name: str, here: str, *, own: bool) -> str | None:
        """Another desk deleted a file: it goes to replaced/, so that nothing is lost."""
        file = self.folder / name
        try:
            if not file.exists() or _sha256(file.read_bytes()) != here:
                return None
            self._put_away(name, _REPLACED if own else _DELETED)
            file.unlink()
            durable.sync_folder(file.parent)
        except OSError as error:
            self._hinder(name, error)
            return None
        return GONE

    def _put_away(self, name: str, text: str) -> None:
        kept = own_tables.put_away(self.store, name)
        if text:
            self._replaced.append(tr("Hub", text, name=name, kept=f"{REPLACED}/{kept.name}"))


def _lay_out(desk: Path, folder: Path, name: str, content: bytes) -> None:
    """A folder in which a file of the hub stands beside this desk's own tables, to be tried there."""
    own_tables.lay_out(desk, folder)
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def _codes_first(one: tuple[str, str]) -> tuple[bool, str]:
    return one[0] in shared.NEEDING, one[0]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _large(name: str, size: int) -> str:
    return tr("Hub", _LARGE, name=name, size=-(-size // 1_000_000), most=MOST // 1_000_000)
