"""What other desks did, taken from the hub into this file; and what of this desk's own is taken back for it.

The hub's order is the truth: its entries are applied as they come. Changes of this desk that the hub does not have yet and that
mind one of them are taken back first, and what they said waits as a contest (core/contest.py), for a person to decide. All of
that is one transaction, so that a desk that dies in it has nothing of it.
"""

import json
import sqlite3
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, NamedTuple

from horgosdesk.core.contest import Contest, differing
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid, uid_bytes, uid_text
from horgosdesk.core.message import DESK, Message
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import accounts, claims, door, goals, joined, journal, months, returns, ticks, trains
from horgosdesk.store.claims import Claims
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES

HUB = "hub"
"""Who takes changes back and enters contests, in the journal."""
TAKEN_BACK = "taken back: another desk was first"
"""The reason of what takes a change back."""
CACHE_KB = 32_768
"""Memory of the claims of what is not at the hub yet."""


class Foreign(NamedTuple):
    """An entry of the hub. at: when it was made at its desk, the same for all of one transaction. key: of a record its uid as
    text. says: its claims. secret: the hash behind a seal in it, or ""."""

    position: int
    received: str
    desk: str
    no: int
    at: str
    who: str
    action: str
    subject: str
    key: str
    after: str | None
    reason: str
    hash: bytes
    says: frozenset[str]
    secret: str = ""


class Own(NamedTuple):
    """An entry of this desk that the hub does not have yet."""

    no: int
    at: str
    who: str
    action: str
    subject: str
    key: str
    before: str | None
    after: str | None
    claims: Claims


class Unsent:
    """This desk's entries that are not at the hub, found by what they mind. upto: number of the last entry looked at.

    The claims are kept by their hash in a file of SQLite's own that goes with this: a desk that joins may have millions.
    """

    def __init__(self, upto: int) -> None:
        self.upto = self._sent = upto
        self._index = sqlite3.connect("", isolation_level=None)
        self._index.execute("PRAGMA synchronous = OFF")
        self._index.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        self._index.execute("CREATE TABLE minds (claim INTEGER, no INTEGER, PRIMARY KEY (claim, no)) WITHOUT ROWID")

    def look(self, store: Store) -> None:
        """Take in what was entered since."""
        rows = joined.unsent(store, self.upto)
        minded = ((hash(claim), row[0]) for row in rows for claim in own_of(store, row).claims.minds)
        self._index.execute("BEGIN")
        self._index.executemany("INSERT OR IGNORE INTO minds VALUES (?, ?)", minded)
        self._index.execute("COMMIT")
        self.upto = journal.position(store)

    def sent(self, no: int) -> None:
        """Forget what is at the hub now, up to a number."""
        self._sent = no
        self.upto = max(self.upto, no)
        if self._sent == self.upto:
            self._index.execute("DELETE FROM minds")

    def minding(self, store: Store, says: Iterable[str]) -> list[Own]:
        """The entries that mind what is said, and all later ones that are tied to these, in their order."""
        found: dict[int, Own] = {}
        # behind which entry each claim counts: what was entered before one does not rest on it
        waiting = dict.fromkeys(says, self._sent)
        while waiting:
            fresh: dict[int, Own] = {}
            for claim, after in waiting.items():
                fresh |= {one.no: one for one in self._minding(store, claim, after, found)}
            found |= fresh
            waiting = {}
            for no in sorted(fresh):
                for claim in fresh[no].claims.ties:
                    waiting.setdefault(claim, no)
        return [found[no] for no in sorted(found)]

    def _minding(self, store: Store, claim: str, after: int, known: Container[int]) -> Iterator[Own]:
        if self._sent == self.upto:
            return
        sql = "SELECT no FROM minds WHERE claim = ? AND no > ?"
        for (no,) in self._index.execute(sql, (hash(claim), after)):
            # what was taken back goes nowhere any more
            if no not in known and not joined.is_skipped(store, no):
                one = own_of(store, store.db.execute("SELECT * FROM journal WHERE no = ?", (no,)).fetchone())
                if claim in one.claims.minds:
                    yield one


class Sent(NamedTuple):
    """What goes to the hub of an entry. key: of a record its uid as text."""

    action: str
    key: str
    before: str | None
    after: str | None


def as_sent(row: Sequence[Any], letters: str) -> Sent:
    """An entry of the journal as it goes to the hub; row: all its columns. What was added here and taken back goes as void.

    Of what is about this computer nothing goes but that there is an entry; of a return the number that only this desk gives.
    letters: those of `returns.letters`.
    """
    _, _, _, _, action, subject, key, before, after, reason, _ = row
    text = uid_text(key) if isinstance(key, bytes) else str(key)
    if subject == claims.SETTING and key in claims.OF_THIS_DESK:
        return Sent(action, text, None, None)
    # more than once where others came first more than once
    if (action == "void" and before is None) or (reason == TAKEN_BACK and _is_made_void(subject, after)):
        return Sent("add", text, None, after)
    return Sent(action, returns.shared_no(text, letters) if subject == returns.SUBJECT else text, before, after)


def own_of(store: Store, row: Sequence[Any]) -> Own:
    """An entry of the journal with its claims, to be sent; row: all its columns."""
    no, at, who, _, _, subject, *_ = row
    letters = returns.letters(store) if subject == returns.SUBJECT else ""
    sent = as_sent(row, letters)
    said = (subject, sent.key, sent.before, sent.after)
    return Own(no, at, who, sent.action, *said, claims.of(store.db, *said))


def _is_made_void(subject: str, after: str | None) -> bool:
    if subject not in TABLES or after is None:
        return False
    said = json.loads(after)
    return bool(said["status"] == "void" and said["entered_by"] == HUB)


@dataclass(frozen=True, slots=True)
class Took:
    """What a batch did: how many entries were applied, how many contests it led to, of which subjects records were changed."""

    applied: int
    contests: int
    subjects: frozenset[str]


class Moved(Exception):
    """The file is not as the exchange knew it: a backup was put in its place, or it left the hub. It must be asked anew."""


def take(store: Store, batch: Sequence[Foreign], unsent: Unsent, state: joined.Joined) -> Took:
    """Apply entries of the hub in one transaction, and keep that they are here; state: up to where the ones before them go.

    The last of them may be this desk's own, by which the hub is known again. Problem "hub-newer": a later program wrote one.
    Whatever stops it, nothing of the batch was applied. Moved: the state is another one by now.
    """
    with store.transaction("note"):
        if joined.joined(store) != state:
            raise Moved
        fresh = [one for one in batch if not _is_own(store, one, state.pushed)]
        listed, subjects = _take_within(store, fresh, unsent)
        last = batch[-1]
        joined.mark_within(store, joined.Mark(last.position, last.hash, journal.position(store)))
        pushed = joined.sent_all(store, state.pushed)
        joined.put_within(store, replace(state, position=last.position, received=last.received, pushed=pushed))
    return Took(len(fresh), listed, subjects)


def _take_within(store: Store, fresh: Sequence[Foreign], unsent: Unsent) -> tuple[int, frozenset[str]]:
    """Apply entries that are not here; how many contests that led to, and of which subjects records were changed."""
    unsent.look(store)
    contested = unsent.minding(store, {claim for one in fresh for claim in one.says})
    first = journal.position(store) + 1
    made = _take_back(store, contested, fresh) if contested else []
    for run in _runs(fresh):
        _apply(store, run)
    joined.skip_within(store, first, journal.position(store))
    # these are this desk's own, and go there; voids of what the hub never had too, and were entered first of all
    for no in made:
        _unskip(store, no)
    listed = _contests(store, contested, fresh)
    for one in contested:
        joined.skip_within(store, one.no, one.no)
    return listed, frozenset(one.subject for one in fresh) | {one.subject for one in contested}


def _is_own(store: Store, one: Foreign, pushed: int) -> bool:
    """Whether an entry is this desk's own, which a file that came back from a backup may have or may have lost.

    pushed: behind which it is to be sent again, and taken from the hub if that has it.
    """
    if one.desk != store.desk or one.no > pushed:
        return False
    row = store.db.execute("SELECT hash FROM journal WHERE no = ?", (one.no,)).fetchone()
    return row is not None and bytes(row[0]) == bytes(one.hash)


def _runs(entries: Sequence[Foreign]) -> Iterator[list[Foreign]]:
    """Entries parted so that none has a key twice, and records and what is none stand apart."""
    run: list[Foreign] = []
    keys: set[tuple[str, str]] = set()
    for one in entries:
        if run and ((one.subject, one.key) in keys or (one.subject in TABLES) != (run[0].subject in TABLES)):
            yield run
            run, keys = [], set()
        run.append(one)
        keys.add((one.subject, one.key))
    if run:
        yield run


def _apply(store: Store, run: Sequence[Foreign]) -> None:
    if run[0].subject in TABLES:
        _apply_records(store, run)
        return
    for one in run:
        if one.subject not in _PUTTING:
            raise _newer(one)
        _put(
            store,
            one.subject,
            one.key,
            one.after,
            action=one.action,
            who=one.who,
            desk=one.desk,
            reason=one.reason,
            secret=one.secret,
        )


def _apply_records(store: Store, run: Sequence[Foreign]) -> None:
    by_key = {(one.subject, one.key): one for one in run}
    changes = door.take_within(store, [_record(one) for one in run])
    journal.append_told(store, (_told(change, by_key[change.after.SUBJECT, change.after.uid]) for change in changes))


def _told(change: door.Change[Any], one: Foreign) -> journal.Told:
    return journal.Told(door.entry(change), one.who, one.desk, one.reason)


def _record(one: Foreign) -> Any:
    table = TABLES.get(one.subject)
    try:
        assert table is not None and one.after is not None
        return table.from_journal(one.key, one.after)
    except (TypeError, KeyError, AssertionError) as error:
        raise _newer(one) from error


def _newer(one: Foreign) -> Problem:
    return Problem(
        "hub-newer",
        QT_TRANSLATE_NOOP(
            "Problem",
            "Entry {position} of the hub is of a newer HorgosDesk than this one ({subject}). Update the program; until then nothing is taken from the hub.",
        ),
        position=one.position,
        subject=one.subject,
    )


# Taking back


def _take_back(store: Store, contested: Sequence[Own], batch: Sequence[Foreign]) -> list[int]:
    """Undo this desk's own changes; the numbers of the entries that must go to the hub all the same."""
    first_of: dict[tuple[str, str], Own] = {}
    for one in contested:
        first_of.setdefault((one.subject, one.key), one)
    coming = {(one.subject, one.key) for one in batch}
    wanted, added = [], set()
    for (subject, key), one in first_of.items():
        if subject in TABLES:
            if one.before is not None:
                wanted.append(TABLES[subject].from_journal(key, one.before))
            elif (subject, key) not in coming:  # else the hub says what it is
                now = TABLES[subject].get(store, key)
                assert now is not None
                stamp = {"entered_by": HUB, "entered_at": store.now_text(), "revision": now.revision + 1}
                wanted.append(replace(now, status="void", **stamp))
                added.add((subject, key))
    # all at once, since they may have handed a number on to one another
    changes = door.take_within(store, wanted)
    last = journal.append(store, map(door.entry, changes), TAKEN_BACK, who=HUB)
    nos = range(last - len(changes) + 1, last + 1)
    made = [no for no, one in zip(nos, changes, strict=True) if (one.after.SUBJECT, one.after.uid) in added]
    for (subject, key), one in first_of.items():
        if subject not in TABLES and not _is_overwritten(subject, key):
            who, desk = _maker(store, subject, key, one.no)
            _put(store, subject, key, one.before, action="", who=who, desk=desk, reason=TAKEN_BACK)
    return made


def _maker(store: Store, subject: str, key: str, no: int) -> tuple[str, str]:
    """Who made what was there before an entry: a month stays closed by who closed it."""
    row = store.db.execute(
        "SELECT who, desk FROM journal WHERE key = ? AND subject = ? AND no < ? ORDER BY no DESC LIMIT 1",
        (key, subject, no),
    ).fetchone()
    return (row[0], row[1]) if row else (HUB, store.desk)


def _unskip(store: Store, no: int) -> None:
    row = store.db.execute(
        "SELECT first, last FROM hub_skip WHERE first <= ? ORDER BY first DESC LIMIT 1", (no,)
    ).fetchone()
    if row is None or row[1] < no:
        return
    store.db.execute("DELETE FROM hub_skip WHERE first = ?", (row[0],))
    joined.skip_within(store, row[0], no - 1)
    joined.skip_within(store, no + 1, row[1])


def _contests(store: Store, contested: Sequence[Own], batch: Sequence[Foreign]) -> int:
    """Enter what waits; how many. Nothing waits where both desks said the same, nor of what follows from something else."""
    first: dict[tuple[str, str], Own] = {}
    last: dict[tuple[str, str], Own] = {}
    for one in contested:
        first.setdefault((one.subject, one.key), one)
        last[one.subject, one.key] = one
    found: list[Contest] = []
    for which, newest in last.items():
        subject, key = which
        if _is_overwritten(subject, key) or subject == Contest.SUBJECT or _follows(store, subject, key):
            continue
        stored = _stored(store, subject, key)
        if _is_railways(subject, newest.after) or _waits(store, newest):
            continue
        # who changed it after somebody had said the same knew of that
        said = (one.after for one in batch if (one.subject, one.key) == which)
        if any(_says_same(subject, key, newest.after, text) for text in (stored, *said)):
            continue
        base, waiting = (one or "" for one in (first[which].before, newest.after))
        found.append(
            Contest(
                uid=new_uid(),
                about=subject,
                key=key,
                why=_why(newest, first[which], batch),
                base=base,
                waiting=waiting,
                stored=stored or "",
                maker=newest.who,
                made_at=newest.at,
                desk=store.desk,
                entered_by=HUB,
                entered_at=store.now_text(),
            )
        )
    changes = door.take_within(store, found)
    journal.append(store, map(door.entry, changes), who=HUB)
    return len(found)


def _waits(store: Store, one: Own) -> bool:
    """Whether a contest that is open already waits with the same version: one that was settled here and is open again."""
    rows = store.db.execute(
        "SELECT waiting FROM contest WHERE key = ? AND about = ? AND settled = '' AND status = 'final'",
        (one.key, one.subject),
    ).fetchall()
    return any(_says_same(one.subject, one.key, one.after, row[0] or None) for row in rows)


def _why(newest: Own, first: Own, batch: Sequence[Foreign]) -> str:
    if any((one.subject, one.key) == (newest.subject, newest.key) for one in batch):
        return "changed"
    says = {claim for one in batch for claim in one.says}
    met = says & (newest.claims.minds | first.claims.minds)
    if newest.subject == claims.MONTH:
        return "unclosed"
    return "closed" if any(claim.startswith("C:") for claim in met) else "taken"


def _follows(store: Store, subject: str, key: str) -> bool:
    """Whether a change is of cargo that follows from a reading, which has a contest of its own."""
    if subject != "cargo":
        return False
    return store.db.execute("SELECT 1 FROM reading WHERE uid = ?", (uid_bytes(key),)).fetchone() is not None


def _is_railways(subject: str, text: str | None) -> bool:
    """Whether it is a message of the railway: each desk that listens has it, and one as the other is what was received."""
    return subject == Message.SUBJECT and text is not None and json.loads(text).get("source") != DESK


def _stored(store: Store, subject: str, key: str) -> str | None:
    """What this file has of something now, as the journal would have it."""
    if subject in TABLES:
        now = TABLES[subject].get(store, key)
        return TABLES[subject].journal_text(now) if now is not None else None
    return _now(store, subject, key)


def _says_same(subject: str, key: str, one: str | None, other: str | None) -> bool:
    if one == other:
        return True
    if one is None or other is None or subject not in TABLES:
        return False
    if subject == Message.SUBJECT:
        table = TABLES[subject]
        return trains.says_same(table.from_journal(key, one), table.from_journal(key, other))
    return not differing(json.loads(one), json.loads(other))


# What is no record


def _put(
    store: Store,
    subject: str,
    key: str,
    after: str | None,
    *,
    action: str,
    who: str,
    desk: str,
    reason: str,
    secret: str = "",
) -> None:
    """Have what is no record be as an entry says, and enter that; nothing where it is so, or is another desk's own affair."""
    putting = _PUTTING[subject]
    at = store.now_text()
    for entry in putting(store, _Said(key, after, action, who, at, desk, secret)):
        journal.append(store, [entry], reason, at=at, who=who, desk=desk)


class _Said(NamedTuple):
    key: str
    after: str | None
    action: str
    who: str
    at: str
    desk: str
    secret: str


_Entry = tuple[str, str, journal.Key, str | None, str | None]


def _put_month(store: Store, said: _Said) -> list[_Entry]:
    is_closed = said.after == json.dumps("closed")
    before = "closed" if said.key in months.closed(store) else "open"
    if is_closed == (before == "closed"):
        return []
    if is_closed:
        store.db.execute("INSERT INTO months VALUES (?, ?, ?)", (said.key, said.at, said.who))
    else:
        store.db.execute("DELETE FROM months WHERE month = ?", (said.key,))
    action, now = ("close", "closed") if is_closed else ("reopen", "open")
    return [(action, claims.MONTH, said.key, json.dumps(before), json.dumps(now))]


def _put_goal(store: Store, said: _Said) -> list[_Entry]:
    year, _, measure = said.key.partition("/")
    before, amount = goals.of_year(store, year, measure), json.loads(said.after) if said.after else None
    if before == amount:
        return []
    if amount is None:
        store.db.execute("DELETE FROM goal WHERE year = ? AND measure = ?", (year, measure))
    else:
        store.db.execute("INSERT OR REPLACE INTO goal VALUES (?, ?, ?)", (year, measure, amount))
    return [("set", "goal", said.key, json.dumps(before), json.dumps(amount))]


def _put_tick(store: Store, said: _Said) -> list[_Entry]:
    month, _, line = said.key.partition("/")
    stands = ticks.of_month(store, month).get(line)
    before = ticks.said(stands)
    # the same may be ticked by somebody else, who answers for it then
    if before == said.after and (stands is None or stands.who == said.who):
        return []
    if said.after is None:
        store.db.execute("DELETE FROM tick WHERE month = ? AND line = ?", (month, line))
        return [("untick", claims.TICK, said.key, before, None)]
    told = json.loads(said.after)
    store.db.execute(
        "INSERT OR REPLACE INTO tick VALUES (?, ?, ?, ?, ?, ?)",
        (month, line, told["found"], told["note"], said.at, said.who),
    )
    return [("tick", claims.TICK, said.key, before, said.after)]


def _put_setting(store: Store, said: _Said) -> list[_Entry]:
    if said.key in claims.OF_THIS_DESK:
        return []
    if said.key in accounts.GUARDED:
        return accounts.put_guard(store, said.key, said.after, said.secret)
    if said.action not in ("set", ""):
        return []
    before, value = store.meta(said.key), json.loads(said.after) if said.after else ""
    if before == value:
        return []
    store.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (said.key, str(value)))
    return [("set", "desk", said.key, json.dumps(before), json.dumps(str(value)))]


def settle_guard(store: Store, kept: Mapping[str, tuple[str, str, str]], secrets: Mapping[str, str]) -> None:
    """Have accounts be on or off, with the recovery code and the minutes of idling, as the hub has it now.

    kept: value, who and desk by key; secrets: hashes by their seals. What was switched here and taken back by another desk's
    entry, which told of a part only, is told whole there. Nothing is done while something of this desk's own is to be sent.
    """
    with store.transaction("note"):
        state = joined.joined(store)
        # by the index of the keys: a desk that joins may have millions to send
        own = store.db.execute(
            f"SELECT no FROM journal WHERE key IN ({', '.join('?' * len(accounts.GUARDED))}) AND subject = ? AND no > ?",
            (*accounts.GUARDED, claims.SETTING, state.pushed if state is not None else 0),
        ).fetchall()
        if any(not joined.is_skipped(store, no) for (no,) in own):
            return
        first = journal.position(store) + 1
        for key in accounts.GUARDED:
            if key in kept:
                value, who, desk = kept[key]
                secret = secrets.get(seal_in(claims.SETTING, key, value), "")
                _put(store, claims.SETTING, key, value, action="set", who=who, desk=desk, reason="", secret=secret)
        joined.skip_within(store, first, journal.position(store))


def _put_account(store: Store, said: _Said) -> list[_Entry]:
    return accounts.put_account(store, said.key, said.action, said.after, said.secret)


def _put_return(store: Store, said: _Said) -> list[_Entry]:
    """A return of another desk is kept with this file's own state when it came, by which this desk tells what changed since."""
    if said.after is None or any(one.register_no == said.key for one in returns.issued(store, said.key[:7])):
        return []
    told = json.loads(said.after)
    # what else it says of the desk's journal names entries that are others here
    told |= {"state": asdict(returns.state(store)), "position": journal.position(store), "desk": said.desk}
    return [("return", returns.SUBJECT, said.key, None, json.dumps(told, ensure_ascii=False))]


_PUTTING: Mapping[str, Callable[[Store, _Said], list[_Entry]]] = {
    claims.MONTH: _put_month,
    claims.TICK: _put_tick,
    "goal": _put_goal,
    "desk": _put_setting,
    accounts.SUBJECT: _put_account,
    returns.SUBJECT: _put_return,
}
_OVERWRITTEN = frozenset((accounts.SUBJECT, returns.SUBJECT))


def _is_overwritten(subject: str, key: str) -> bool:
    """Whether something is never taken back: the hub's version takes its place."""
    return subject in _OVERWRITTEN or (subject == "desk" and key in accounts.GUARDED)


def _now(store: Store, subject: str, key: str) -> str | None:
    first, _, rest = key.partition("/")
    if subject == claims.MONTH:
        return json.dumps("closed" if key in months.closed(store) else "open")
    if subject == "goal":
        return json.dumps(goals.of_year(store, first, rest))
    if subject == claims.TICK:
        return ticks.said(ticks.of_month(store, first).get(rest))
    return json.dumps(store.meta(key))


# A desk that is set up from what the hub has


FILLED = "from the hub"
"""The reason of what a desk was set up with: who last changed a record is told, and not what it was before."""


def fill_within(store: Store, subject: str, rows: Sequence[Sequence[Any]]) -> None:
    """Take records as the hub has them; rows: uid as text, the columns, the desk that each came from."""
    table = TABLES[subject]
    columns = table.subject.columns
    homes = {row[0]: row[-1] for row in rows}
    first = journal.position(store) + 1
    records = [table.subject.record(**dict(zip(columns, row[:-1], strict=True))) for row in rows]
    changes = door.take_within(store, records)
    journal.append_told(
        store,
        (journal.Told(door.entry(one), one.after.entered_by, homes[one.after.uid], FILLED) for one in changes),
    )
    joined.skip_within(store, first, journal.position(store))


def fill_kept_within(
    store: Store, kept: Sequence[tuple[str, str, str, str, str, str]], secrets: Mapping[str, str], state: joined.Joined
) -> None:
    """Take what is no record: subject, key, value, who, desk and when of each; and keep that the desk is at a state.

    What was set here before waits where the hub says something else: a month that was closed without any records, too.
    """
    unsent = Unsent(state.pushed)
    unsent.look(store)
    # but this desk's settings, such as its port's name, give way to the register's own
    settings = [one for one in kept if one[0] == claims.SETTING]
    said = (claims.of(store.db, subject, key, None, value).says for subject, key, value, *_ in settings)
    for one in unsent.minding(store, set().union(*said)):
        joined.skip_within(store, one.no, one.no)
    months_of = {row[6] for row in joined.unsent(store, state.pushed) if row[5] == claims.MONTH}
    found = []
    # accounts are on before the recovery code and the minutes of idling find their row
    for subject, key, value, who, desk, _ in sorted(kept, key=lambda one: one[1] != "accounts"):
        says = claims.of(store.db, subject, key, None, value).says | set(map(claims.entered, months_of))
        secret, action = secrets.get(seal_in(subject, key, value), ""), _ACTIONS.get(subject, "set")
        found.append(Foreign(0, "", desk, 0, "", who, action, subject, key, value, FILLED, b"", says, secret))
    _take_within(store, found, unsent)
    joined.put_within(store, replace(state, pushed=joined.sent_all(store, state.pushed)))


def seal_in(subject: str, key: str, after: str | None) -> str:
    """The seal of a password or of the recovery code that an entry tells of; "" for none."""
    if after is None or not (subject == accounts.SUBJECT or (subject == "desk" and key == "recovery code")):
        return ""
    said = json.loads(after)
    found = said.get("seal") if isinstance(said, dict) else said
    return found if isinstance(found, str) else ""


_ACTIONS = {accounts.SUBJECT: "add"}
