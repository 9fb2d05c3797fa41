"""One exchange with the hub: what others entered is pulled and applied, what was entered here is pushed.

The register's row at the hub is locked while a desk pushes, so that positions are committed in their order. A push is taken as
a whole or not at all: not when another desk's entry that this one has not pulled says something that the pushed ones mind. The
desk pulls that entry then, takes its own change back (store/taking.py), and pushes the rest.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from horgosdesk import __version__
from horgosdesk.hub import filling, greeting, tables
from horgosdesk.hub.files import Files
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store import accounts, claims, joined, journal, taking
from horgosdesk.store.desk import Store
from horgosdesk.store.joined import Joined
from horgosdesk.store.taking import Foreign, Moved, Own, Unsent

if TYPE_CHECKING:
    from psycopg import Connection

CHANNEL = "horgosdesk"
"""The channel of NOTIFY; its payload is `call_of` who pushed."""
PULLED, PUSHED = 2_000, 2_000
"""Entries that are read from the hub at once, and those of one transaction there."""
SHORT_S, FEWEST = 0.03, 50
"""Here the window may wait for a transaction: so many entries are taken in one as take so long, and no fewer, since each waits
for the disk."""
BEFORE_ALL = "0001-01-01"
REPORT_S = 20.0
"""So often at least the hub is told that a desk is there."""

Tell = Callable[[str, int, int], None]
"""Told ("pull" or "push", done, total) now and then; what it raises ends the exchange between two transactions."""


@dataclass
class Done:
    """What an exchange did: entries taken and sent, contests that it led to, subjects that were changed here.

    files: what people have to know of the files that the desks share, in words.
    """

    taken: int = 0
    sent: int = 0
    contests: int = 0
    subjects: set[str] = field(default_factory=set)
    files: list[str] = field(default_factory=list)


class Exchange:
    """A connection to the hub at work for a desk that joined it.

    Refused "hub-unknown": the hub does not know this desk. Errors of psycopg pass through: see hub.place.words_for_hub.
    """

    def __init__(self, store: Store, conn: "Connection[Any]", tell: Tell = lambda *_: None) -> None:
        self.store, self._conn, self._tell = store, conn, tell
        self._files = Files(store, conn, greeting.kept(store))
        self._together = FEWEST
        self._reported, self._reported_at = -1, 0.0
        self._greet()

    def _greet(self) -> None:
        self._state, self._there = greeting.greeted(self.store, self._conn)
        self._unsent = Unsent(self._state.pushed)
        # where the hub has what is to go there, it comes all at once: what was changed twice is no contest with itself
        is_again = greeting.common(self.store, self._conn, self._state.register)[0] > self._state.pushed
        self._most = 2**31 if is_again else PULLED

    def run(self) -> Done:
        """Pull and push until there is nothing more of either, then exchange the files."""
        done = Done()
        with self.store.transaction("note"):
            is_known = joined.joined(self.store) == self._state
        if not is_known:
            self._greet()
        if self._state.position == 0 and filling.is_empty(self.store):
            # where it was set up and that broke off, too
            done.taken += filling.fill(self.store, self._conn, self._tell)
            self._greet()
        while True:
            try:
                self.pull(done)
                if self.push(done):
                    self._report()
                    break
            except Moved:
                self._greet()
        sent = self._files.sent
        done.files = self._files.run(self._tell)
        if self._files.sent > sent:
            self._notify()
        return done

    def pull(self, done: Done) -> None:
        """Take what other desks entered since, in short transactions."""
        head, until = self._head()
        first = self._state.position
        while self._state.position < head:
            batch = self._read(head, until)
            if not batch:
                raise Moved  # the hub is another one than a moment ago
            if len(batch) == self._most:
                # what was changed in one go may go on behind the last one that was read
                batch = batch[: _whole(batch, len(batch) - 1) or len(batch)]
            while batch:
                together = self._together if self._most == PULLED else len(batch)
                while together < len(batch) and _is_one(batch[together - 1], batch[together]):
                    together += 1
                some, batch = batch[:together], batch[together:]
                seconds = self._take(some, done)
                # who waits to write here looks at most every 25 ms, and would find the next transaction each time
                time.sleep(min(seconds, SHORT_S))
                self._tell("pull", self._state.position - first, head - first)
        if self._state.position > first and claims.SETTING in done.subjects:
            self._settle_guard()

    def _settle_guard(self) -> None:
        """Have what stands beside the accounts be as it is at the hub."""
        rows = self._conn.execute(
            f"SELECT k.key, k.value, k.who, k.desk FROM {SCHEMA}.kept AS k"
            " WHERE k.register = %s AND k.subject = %s AND k.key = ANY(%s)",
            (self._state.register, claims.SETTING, list(accounts.GUARDED)),
        ).fetchall()
        kept = {str(key): (value, who, desk) for key, value, who, desk in rows}
        seals = [taking.seal_in(claims.SETTING, key, value) for key, (value, _, _) in kept.items()]
        secrets = self._conn.execute(
            f"SELECT seal, hash FROM {SCHEMA}.secret WHERE register = %s AND seal = ANY(%s)",
            (self._state.register, list(filter(None, seals))),
        ).fetchall()
        taking.settle_guard(self.store, kept, dict(secrets))

    def _take(self, some: Sequence[Foreign], done: Done) -> float:
        """One transaction; how long it took."""
        begun = time.monotonic()
        took = taking.take(self.store, some, self._unsent, self._state)
        seconds = time.monotonic() - begun
        if len(some) >= self._together:
            fitting = round(len(some) * SHORT_S / max(seconds, 0.001))
            self._together = max(FEWEST, min(fitting, 2 * self._together))
        self._state = greeting.kept(self.store)
        done.taken += took.applied
        done.contests += took.contests
        done.subjects |= took.subjects
        return seconds

    def push(self, done: Done) -> bool:
        """Send what was entered here; whether all is there now, or what others entered must be pulled before."""
        total = joined.count_unsent(self.store, self._state.pushed)
        batch = self._batch(self._state.pushed)
        with ThreadPoolExecutor(1) as hub:
            while batch.own:
                sending = hub.submit(self._send, batch)
                # while the hub takes it, the next is made ready
                following = self._batch(batch.own[-1].no)
                there = sending.result()
                if there is None:
                    return False
                self._note_sent(batch, there)
                done.sent += len(batch.own)
                self._tell("push", max(0, total - joined.count_unsent(self.store, self._state.pushed)), total)
                batch = following
        return True

    def _batch(self, after: int) -> "_Batch":
        """What is to be sent next, behind an entry."""
        with self.store.reading():
            rows = list(joined.unsent(self.store, after, PUSHED + 1))
            if len(rows) > PUSHED:
                # what was changed in one go stands in one push, unless it is larger than that
                ends = next((at for at in range(PUSHED, 0, -1) if rows[at][1] != rows[at - 1][1]), PUSHED)
                rows = rows[:ends]
            return _Batch([taking.own_of(self.store, row) for row in rows], rows, accounts.secrets_of(self.store))

    def _report(self) -> None:
        """Have the hub know how far this desk is, and that it is there."""
        now = time.monotonic()
        if self._reported == self._state.position and now - self._reported_at < REPORT_S:
            return
        self._conn.execute(
            f"UPDATE {SCHEMA}.desk SET position = %s, seen = now(), program = %s"
            " WHERE register = %s AND desk = %s AND line = %s",
            (self._state.position, __version__, self._state.register, self.store.desk, self._state.line),
        )
        self._reported, self._reported_at = self._state.position, now

    def _head(self) -> tuple[int, str]:
        """Where the register is, and the day of its newest entry."""
        row = self._conn.execute(
            f"SELECT r.position, r.received::text, d.last_no, d.last_hash FROM {SCHEMA}.register AS r"
            f" JOIN {SCHEMA}.desk AS d ON d.register = r.name WHERE r.name = %s AND d.desk = %s AND d.line = %s",
            (self._state.register, self.store.desk, self._state.line),
        ).fetchone()
        if row is None:
            raise greeting.unknown(self._state.register)
        if row[0] < self._state.position or row[2:] != self._there:
            # it came back from a backup; or an earlier push, of which this desk gave up to hear, went through after all: what
            # others entered since may rest on that
            raise Moved
        return int(row[0]), row[1] or ""

    def _read(self, head: int, until: str) -> list[Foreign]:
        state = self._state
        # the days let the hub pass over the months before and behind them
        rows = self._conn.execute(
            f"SELECT position, received::text, desk, no, at, who, action, subject, key, after, reason, hash, says"
            f" FROM {SCHEMA}.journal WHERE register = %s AND position > %s AND position <= %s"
            # the last one whoever it is of: by that the hub is known again
            " AND received BETWEEN %s AND %s AND (NOT (desk = %s AND line = %s) OR position = %s)"
            " ORDER BY position LIMIT %s",
            (
                state.register,
                state.position,
                head,
                state.received or BEFORE_ALL,
                until,
                self.store.desk,
                state.line,
                head,
                self._most,
            ),
        ).fetchall()
        found = [Foreign._make((*row[:12], frozenset(row[12]), "")) for row in rows]
        seals = {seal for one in found if (seal := taking.seal_in(one.subject, one.key, one.after))}
        if not seals:
            return found
        known = dict(
            self._conn.execute(
                f"SELECT seal, hash FROM {SCHEMA}.secret WHERE register = %s AND seal = ANY(%s)",
                (state.register, list(seals)),
            ).fetchall()
        )
        return [one._replace(secret=known.get(taking.seal_in(one.subject, one.key, one.after), "")) for one in found]

    def _send(self, batch: "_Batch") -> Joined | None:
        """Push it; where this desk is then, None where it must look before at what others entered.

        On a thread of its own, so that it lets the desk's file alone. Moved: the hub has more of this desk than it heard of.
        """
        conn, state = self._conn, self._state
        own, rows, secrets = batch
        with conn.transaction():
            conn.execute(tables.PUSH.encode())
            with conn.cursor().copy(tables.COPY_PUSH.encode()) as copy:
                for place, (one, of) in enumerate(zip(own, rows, strict=True), 1):
                    copy.write_row(_pushed(place, one, of))
            row = conn.execute(
                f"SELECT position, greatest(received, current_date) FROM {SCHEMA}.register WHERE name = %s FOR UPDATE",
                (state.register,),
            ).fetchone()
            there = conn.execute(
                f"SELECT last_no, last_hash FROM {SCHEMA}.desk WHERE register = %s AND desk = %s AND line = %s",
                (state.register, self.store.desk, state.line),
            ).fetchone()
            if row is None or there is None:
                raise greeting.unknown(state.register)
            if there != self._there:
                # the answer to an earlier push was lost, or a copy of this desk's folder pushes too
                raise Moved
            if row[0] > state.position and self._is_contested(row[0], row[1]):
                return None
            base, received = row
            if base == state.position:
                # nobody else was there meanwhile
                state = replace(state, position=base + len(own), received=str(received))
            said = {"register": state.register, "desk": self.store.desk, "line": state.line}
            conn.execute(tables.INTO_JOURNAL.encode(), {**said, "base": base, "received": received})
            subjects = {one.subject for one in own}
            tables.take(conn, subjects, register=state.register, desk=self.store.desk, base=base)
            seals = {seal for one in own if (seal := taking.seal_in(one.subject, one.key, one.after)) in secrets}
            for seal in seals:
                conn.execute(
                    f"INSERT INTO {SCHEMA}.secret VALUES (%s, %s, %s) ON CONFLICT (register, seal) DO NOTHING",
                    (state.register, seal, secrets[seal]),
                )
            conn.execute(
                f"UPDATE {SCHEMA}.register SET position = %s, received = %s WHERE name = %s",
                (base + len(own), received, state.register),
            )
            conn.execute(
                f"UPDATE {SCHEMA}.desk SET last_no = %s, last_hash = %s, position = %s, seen = now(), program = %s"
                " WHERE register = %s AND desk = %s AND line = %s",
                (
                    own[-1].no,
                    rows[-1][-1],
                    state.position,
                    __version__,
                    state.register,
                    self.store.desk,
                    state.line,
                ),
            )
        self._notify()
        return state

    def _is_contested(self, head: int, until: date) -> bool:
        """Whether another desk said something, behind what was pulled, that the pushed entries mind."""
        row = self._conn.execute(
            f"SELECT EXISTS (SELECT 1 FROM (SELECT DISTINCT unnest(says) AS claim FROM {SCHEMA}.journal"
            " WHERE register = %s AND position > %s AND position <= %s AND received BETWEEN %s AND %s"
            " AND NOT (desk = %s AND line = %s)) AS said"
            " JOIN (SELECT DISTINCT unnest(minds) AS claim FROM push) AS minded ON minded.claim = said.claim)",
            (
                self._state.register,
                self._state.position,
                head,
                self._state.received or BEFORE_ALL,
                until,
                self.store.desk,
                self._state.line,
            ),
        ).fetchone()
        return bool(row and row[0])

    def _note_sent(self, batch: "_Batch", there: Joined) -> None:
        no, digest = batch.own[-1].no, bytes(batch.rows[-1][-1])
        self._there = no, digest
        with self.store.transaction("note"):
            if joined.joined(self.store) != self._state or not greeting.has(self.store, no, digest):
                raise Moved
            if there.position != self._state.position:
                joined.mark_within(self.store, joined.Mark(there.position, digest, journal.position(self.store)))
            pushed = joined.sent_all(self.store, no)
            now = replace(self._state, pushed=pushed, position=there.position, received=there.received)
            joined.put_within(self.store, now)
        self._state = now
        self._unsent.sent(self._state.pushed)

    def _notify(self) -> None:
        """Wake the desks that listen; where the engine cannot, they look by themselves."""
        import psycopg

        try:
            self._conn.execute("SELECT pg_notify(%s, %s)", (CHANNEL, call_of(self.store, self._state)))
        except (psycopg.errors.FeatureNotSupported, psycopg.errors.UndefinedFunction):
            return


class _Batch(NamedTuple):
    """Entries that are sent together, with their rows of the journal, and the hashes behind the seals of this desk."""

    own: list[Own]
    rows: list[tuple[Any, ...]]
    secrets: dict[str, str]


def _is_one(one: Foreign, other: Foreign) -> bool:
    """Whether two entries are of one transaction of one desk: such as a factor and all the cargo that it weighs anew."""
    return (one.desk, one.at) == (other.desk, other.at)


def _whole(batch: Sequence[Foreign], at: int) -> int:
    """How many entries stand before the transaction that the one at a place is of; 0 where all are of that."""
    while at and _is_one(batch[at - 1], batch[at]):
        at -= 1
    return at


def _pushed(place: int, one: Own, row: Sequence[Any]) -> tuple[Any, ...]:
    *_, reason, digest = row
    return (
        *(place, one.no, one.at, one.who, one.action, one.subject, one.key, one.before, one.after, reason, digest),
        *(_array(one.claims.says), _array(one.claims.minds)),
    )


def _array(texts: Iterable[str]) -> str:
    """text[] as COPY takes it: by hand, a third of the time of a list."""
    quoted = (one.replace("\\", "\\\\").replace('"', '\\"') for one in sorted(texts))
    return "{" + ",".join(f'"{one}"' for one in quoted) + "}"


class Known(NamedTuple):
    """A desk as the hub knows it. name: its port. seen: when it exchanged last, UTC text. behind: entries that it has to pull."""

    register: str
    code: str
    desk: str
    line: int
    name: str
    seen: str
    behind: int
    program: str


def desks(conn: "Connection[Any]") -> list[Known]:
    """The desks of the registers that this role may work in."""
    rows = conn.execute(
        f"SELECT d.register, d.code, d.desk, d.line, d.name, to_char(d.seen AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'),"
        " r.position - d.position, d.program"
        f" FROM {SCHEMA}.desk AS d JOIN {SCHEMA}.register AS r ON r.name = d.register ORDER BY d.register, length(d.code), d.code, d.line"
    ).fetchall()
    return [Known(*row) for row in rows]


def call_of(store: Store, state: Joined) -> str:
    """What a desk that pushed calls out: its register, and who it is, so that it does not wake itself."""
    return f"{state.register}/{store.desk}.{state.line}"
