"""Trains in the file: messages kept as records, and from them each train's facts, times and consists.

The tables train, train_event and consist hold nothing of their own: they are `core.train.fold` of the final messages, kept
in the transaction that adds or changes one, as totals are of cargo.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import message_uid, uid_bytes
from horgosdesk.core.message import DESK, LOAD_COLUMNS, MESSAGE, RUN, Load, Message, Told, told
from horgosdesk.core.rights import Right
from horgosdesk.core.train import LONGEST_DAYS, Carried, Heard, Sighting, Train, day_of, fold, without_superseded
from horgosdesk.core.train import settled as core_settled
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Table

TABLE = Table(MESSAGE)
ALWAYS_S = 2**62
EVER = ("", "9999-99-99")
"""All service days."""
Key = tuple[str, str]
"""Number and service day of a train; of a message that names no day, "" for it."""
_FACTS = (*(name for name in RUN if name != "cancelled"), "cancelled")
COLUMNS = (
    "train_no",
    "day",
    *_FACTS,
    *("announced", "first_s", "last_s", "last_location", "last_event", "last_event_s", "messages", "heard_s"),
)
"""Of the table train, but for the id."""
_UPSERT = (
    f"INSERT INTO train ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))}) ON CONFLICT (train_no, day) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in COLUMNS[2:])
    + " RETURNING id"
)
_HEARD = f"SELECT {', '.join(Heard._fields)} FROM message"
_LEAN = _HEARD.replace("content", "CASE version WHEN 0 THEN content ELSE '' END")
"""Without what messages say that tell the whole train anew."""
LOADS = ", ".join(LOAD_COLUMNS)
NOT_REFERRED_TO = (
    "NOT EXISTS (SELECT 1 FROM message AS other WHERE other.source = message.source AND other.refers <> ''"
    " AND other.refers = message.message_id AND other.status = 'final')"
)


@dataclass(frozen=True, slots=True)
class Stored:
    """A train with the id of its row."""

    id: int
    train: Train


Outcome = Literal["applied", "duplicate"] | Problem
"""What became of a message: taken, or there already; a Problem where its name stands for another one already."""


def take(store: Store, messages: Sequence[Message], *, reason: str = "", right: Right = "feed") -> list[Outcome]:
    """Store messages that are not there yet in one transaction; the outcome of each, in their order.

    right: "enter" where a person brings them. Refused: it is lacking, or a message claims to be typed at the desk.
    """
    from horgosdesk.store import door

    outcomes: list[Outcome] = []
    fresh: dict[str, Message] = {}
    with store.transaction(right):
        there = {uid: record for uid, (_, record) in TABLE.stored(store, {one.uid for one in messages}).items()}
        for one in messages:
            known = there.get(one.uid) or fresh.get(one.uid)
            if known is None:
                fresh[one.uid] = one
            outcomes.append("applied" if known is None else "duplicate" if says_same(known, one) else _other(one))
        if fresh:
            door.apply_within(store, [door.Change(None, one) for one in fresh.values()], reason=reason)
    if fresh:
        store.tell(Message.SUBJECT, frozenset(fresh))
    return outcomes


def says_same(one: Message, other: Message) -> bool:
    """Whether two messages of one name say the same; not when they were sent, since one that does not tell that takes the
    time of its receipt, nor how places are called, since the table of locations may have learnt a name in between."""
    names = ("kind", "train_no", "day", "act", "refers", "version")
    if any(getattr(one, name) != getattr(other, name) for name in names):
        return False
    return one.content == other.content or _without_places(one) == _without_places(other)


def _without_places(one: Message) -> Told:
    says = told(one.content)
    run = {name: value for name, value in says.run.items() if name not in ("origin", "destination")}
    return replace(says, run=run, events=[replace(event, location="") for event in says.events])


def _other(one: Message) -> Problem:
    return Problem(
        "message-twice",
        QT_TRANSLATE_NOOP(
            "Problem",
            "Message {id} of {source} was received before with other content. A correction must have an identifier of its own; ask the sender for one.",
        ),
        id=one.message_id,
        source=one.source,
    )


# Keeping the trains


def keep(store: Store, messages: Iterable[Message]) -> None:
    """Fold the trains that some messages, just added or changed, have to do with; inside the caller's transaction."""
    touched = {(one.train_no, one.day) for one in messages}
    for one in messages:
        touched |= _related(store, one)
    undated = {number for number, day in touched if not day}
    for number in {number for number, _ in touched} - undated:
        if store.db.execute("SELECT 1 FROM message WHERE train_no = ? AND day = '' LIMIT 1", (number,)).fetchone():
            undated.add(number)
    for number, day in sorted(touched):
        if number not in undated:
            _write(store, (number, day), _fold(store, (number, day)))
    for number in sorted(undated):
        _keep_undated(store, number)


def _related(store: Store, one: Message) -> set[Key]:
    """The trains of the message that one refers to, and of those that refer to it."""
    found = []
    if one.refers:
        referred = uid_bytes(message_uid(one.source, one.refers))
        found = store.db.execute("SELECT train_no, day FROM message WHERE uid = ?", (referred,)).fetchall()
    found += store.db.execute(
        "SELECT train_no, day FROM message WHERE source = ? AND refers = ? AND refers <> ''",
        (one.source, one.message_id),
    ).fetchall()
    return {(row[0], row[1]) for row in found}


def _fold(store: Store, key: Key, more: Sequence[Heard] = ()) -> Train | None:
    # of a train that is told anew hundreds of times only the newest telling is read
    every = _heard(store, key, _LEAN)
    if any(one.version for one in every):
        counting = without_superseded([one for one in every if not (one.act == "delete" and one.refers)])
        every = [_whole(store, one) if one.version else one for one in counting]
    return fold(*key, [*every, *more])


def _heard(store: Store, key: Key, select: str) -> list[Heard]:
    where = f"train_no = ? AND day = ? AND status = 'final' AND {NOT_REFERRED_TO}"
    return [meant(store, Heard._make(row)) for row in store.db.execute(f"{select} WHERE {where}", key)]


def _whole(store: Store, one: Heard) -> Heard:
    row = store.db.execute("SELECT content FROM message WHERE id = ?", (one.id,)).fetchone()
    return one._replace(content=row[0])


def meant(store: Store, one: Heard, until_s: int = ALWAYS_S) -> Heard:
    """A deletion that refers to nothing that is known deletes what it says itself: in TAF TSI the reference is the
    sender's own and need not be an identifier."""
    if one.act == "delete" and one.refers:
        referred = uid_bytes(message_uid(one.source, one.refers))
        known = "SELECT 1 FROM message WHERE uid = ? AND status = 'final' AND sent_s <= ?"
        if not store.db.execute(known, (referred, until_s)).fetchone():
            return one._replace(refers="")
    return one


def _keep_undated(store: Store, number: str) -> None:
    """All runs of a number that has messages without a day; few have, so that they may all be looked at."""
    zone = store.meta("zone")
    undated = _heard(store, (number, ""), _HEARD)
    days = {
        row[0]
        for row in store.db.execute("SELECT DISTINCT day FROM message WHERE train_no = ? AND day <> ''", (number,))
    }
    runs = {day: train for day in days if (train := _fold(store, (number, day))) is not None}
    known = {day: train.events for day, train in runs.items()}
    of: dict[str, list[Heard]] = {}
    for one in undated:
        of.setdefault(day_of(one, known, zone), []).append(one)
    there = {row[0] for row in store.db.execute("SELECT day FROM train WHERE train_no = ?", (number,))}
    for day in sorted(days | there | of.keys()):
        _write(store, (number, day), _fold(store, (number, day), of[day]) if day in of else runs.get(day))


def _write(store: Store, key: Key, train: Train | None) -> None:
    db = store.db
    if train is None:
        row = db.execute("SELECT id FROM train WHERE train_no = ? AND day = ?", key).fetchone()
        if row:
            db.execute("DELETE FROM train_event WHERE train = ?", row)
            db.execute("DELETE FROM consist WHERE train = ?", row)
            db.execute("DELETE FROM train WHERE id = ?", row)
        return
    id_ = db.execute(_UPSERT, row_of(train)).fetchone()[0]
    _replace(
        store,
        "train_event",
        id_,
        "location, event, type, at_s, message",
        list(map(tuple, train.events)),
    )
    _replace(store, "consist", id_, f"gauge, place, {LOADS}, message", list(consist_of(train.loads)))


def row_of(train: Train) -> tuple[Any, ...]:
    """A train as COLUMNS keep it."""
    facts = [train.run.get(name, "" if RUN[name] is str else None) for name in _FACTS]
    facts[-1] = bool(facts[-1])
    seen = train.newest
    last = (seen.location, seen.event, seen.at_s) if seen is not None else ("", "", None)
    return (
        *(train.train_no, train.day),
        *facts,
        *(train.announced, train.first_s, train.last_s),
        *last,
        *(train.messages, train.heard_s),
    )


def consist_of(loads: Sequence[Carried]) -> Iterator[tuple[Any, ...]]:
    """The rows of a train's consists, but for the train: gauge, place, LOAD_COLUMNS, message."""
    for place, one in enumerate(loads):
        yield one.gauge, place, *(getattr(one.load, name) for name in LOAD_COLUMNS), one.message


def _replace(store: Store, table: str, train: int, columns: str, rows: list[tuple[Any, ...]]) -> None:
    """Write the rows of a train in one of its tables, those that are others than before."""
    before = store.db.execute(f"SELECT {columns} FROM {table} WHERE train = ?", (train,)).fetchall()
    keys = 3 if table == "train_event" else 2
    there = {row[:keys]: row for row in before}
    wanted = {row[:keys]: row for row in rows}
    gone = there.keys() - wanted.keys()
    named = [name.strip() for name in columns.split(",")]
    where = " AND ".join(f"{name} = ?" for name in named[:keys])
    store.db.executemany(f"DELETE FROM {table} WHERE train = ? AND {where}", [(train, *key) for key in gone])
    store.db.executemany(
        f"INSERT OR REPLACE INTO {table} (train, {columns}) VALUES (?{', ?' * len(named)})",
        [(train, *row) for key, row in wanted.items() if there.get(key) != row],
    )


def as_of(store: Store, at_s: int, first_s: int, last_s: int) -> tuple[list[Stored], int | None]:
    """What `between` and `heard_s` would have answered at an instant, by the messages that had been sent.

    id: 0 of a train that is not known any more. Service days are looked through from LONGEST_DAYS before the span.
    """
    first, last = (datetime.fromtimestamp(one, UTC).date() for one in (first_s, last_s))
    days = ((first - timedelta(days=LONGEST_DAYS)).isoformat(), (last + timedelta(days=1)).isoformat())
    rows = store.db.execute("SELECT DISTINCT train_no FROM message WHERE day BETWEEN ? AND ? OR day = ''", days)
    found: list[Stored] = []
    heard: list[tuple[bool, int]] = []
    for (number,) in rows.fetchall():
        for day, messages in _by_day(store, number, at_s, days).items():
            train = fold(number, day, messages)
            if train is None:
                continue
            heard.append((any(one.source != DESK for one in messages), train.heard_s))
            begun_s, ended_s = train.first_s or train.heard_s, train.last_s or train.heard_s
            if ended_s >= first_s and begun_s <= last_s:
                row = store.db.execute("SELECT id FROM train WHERE train_no = ? AND day = ?", (number, day)).fetchone()
                found.append(Stored(row[0] if row else 0, train))
    return found, max(heard)[1] if heard else None


def settled(store: Store, train_no: str, day: str) -> frozenset[tuple[str, ...]]:
    """What is settled of a run: see core.train."""
    return core_settled(_by_day(store, train_no, ALWAYS_S, (day, day)).get(day, ()))


def told_by(store: Store, number: str, days: tuple[str, str] = EVER) -> dict[str, Train | None]:
    """The runs of a number by day, as its messages tell them, those of some days at least; None for one that is stored and
    should not be."""
    by_day = _by_day(store, number, ALWAYS_S, days)
    stored = store.db.execute("SELECT day FROM train WHERE train_no = ? AND day BETWEEN ? AND ?", (number, *days))
    return {day: fold(number, day, by_day.get(day, [])) for day in {*by_day, *(row[0] for row in stored)}}


def _by_day(store: Store, number: str, until_s: int, days: tuple[str, str]) -> dict[str, list[Heard]]:
    """The messages of a number that were sent until then, by the service day of their run, those of some days at least."""
    until = f"{NOT_REFERRED_TO[:-1]} AND other.sent_s <= ?1)"
    where = f"train_no = ?2 AND sent_s <= ?1 AND status = 'final' AND {until}"
    select = _HEARD.replace("SELECT ", "SELECT day, ") + f" WHERE {where}"

    def read(more: str, *values: str) -> Iterator[tuple[str, Heard]]:
        for day, *row in store.db.execute(f"{select} AND {more}", (until_s, number, *values)).fetchall():
            yield day, meant(store, Heard._make(row), until_s)

    undated = [one for _, one in read("day = ''")]
    by_day: dict[str, list[Heard]] = {}
    # which run one without a day is of, all of them decide
    for day, one in read("day BETWEEN ?3 AND ?4 AND day <> ''", *(EVER if undated else days)):
        by_day.setdefault(day, []).append(one)
    if undated:
        zone = store.meta("zone")
        known = {day: train.events for day, of in by_day.items() if (train := fold(number, day, of)) is not None}
        for one in undated:
            by_day.setdefault(day_of(one, known, zone), []).append(one)
    return by_day


# Reading


def get(store: Store, train_no: str, day: str) -> Stored | None:
    """One run of a train, with its times and loads."""
    return next(_read(store, "train_no = ? AND day = ?", (train_no, day)), None)


def runs_of(store: Store, train_no: str, limit: int = 50) -> list[str]:
    """The service days of a number, the newest first."""
    rows = store.db.execute("SELECT day FROM train WHERE train_no = ? ORDER BY day DESC LIMIT ?", (train_no, limit))
    return [row[0] for row in rows]


def between(store: Store, first_s: int, last_s: int, *, loads: bool = True) -> list[Stored]:
    """The trains that have any time in a span, or none and a message of it, by their first time; loads: with their consists."""
    where = (
        "(last_s >= ?1 AND first_s <= ?2) OR (last_s IS NULL AND heard_s BETWEEN ?1 AND ?2)"
        " ORDER BY coalesce(first_s, heard_s), train_no, day"
    )
    return list(_read(store, where, (first_s, last_s), loads=loads))


def with_loads(store: Store, stored: Stored) -> Stored:
    """A train that was read without its consists, with them."""
    if stored.train.loads:
        return stored
    return replace(stored, train=replace(stored.train, loads=_loads_of(store, stored.id)))


def newest(store: Store, most: int, until_s: int = ALWAYS_S) -> list[Stored]:
    """The newest trains that had begun by then, without their consists, the oldest of them first."""
    where = "last_event_s IS NOT NULL AND first_s <= ? ORDER BY last_s DESC, id DESC LIMIT ?"
    return list(_read(store, where, (until_s, most), loads=False))[::-1]


def of_days(store: Store, first: str, last: str) -> list[Stored]:
    """The trains of some service days."""
    return list(_read(store, "day BETWEEN ? AND ? ORDER BY day, train_no", (first, last)))


def _read(store: Store, where: str, values: Sequence[Any], *, loads: bool = True) -> Iterator[Stored]:
    rows = store.db.execute(f"SELECT id, {', '.join(COLUMNS)} FROM train WHERE {where}", values).fetchall()
    for id_, *row in rows:
        yield Stored(id_, _train(store, id_, dict(zip(COLUMNS, row, strict=True)), loads=loads))


def _train(store: Store, id_: int, row: Mapping[str, Any], *, loads: bool) -> Train:
    run = {name: RUN[name](row[name]) for name in _FACTS if row[name] not in (None, "")}
    if not run.get("cancelled"):
        run.pop("cancelled", None)
    events = store.db.execute(
        "SELECT location, event, type, at_s, message FROM train_event WHERE train = ?", (id_,)
    ).fetchall()
    return Train(
        row["train_no"],
        row["day"],
        run,
        list(map(Sighting._make, events)),
        _loads_of(store, id_) if loads else [],
        bool(row["announced"]),
        row["messages"],
        row["heard_s"],
    )


def _loads_of(store: Store, id_: int) -> list[Carried]:
    rows = store.db.execute(f"SELECT gauge, {LOADS}, message FROM consist WHERE train = ? ORDER BY place", (id_,))
    return [Carried(row[0], Load(*row[1:-1]), row[-1]) for row in rows]


@dataclass(frozen=True, slots=True)
class Found:
    """A train that has, or had, a wagon or container."""

    train_no: str
    day: str
    position: int
    wagon_no: str
    container_no: str
    last_s: int | None


def where_is(store: Store, number: str, limit: int = 50) -> list[Found]:
    """The trains with a wagon or container of this number, the newest first. number: as kept, without spaces."""
    rows = store.db.execute(
        "SELECT train_no, day, position, wagon_no, container_no, last_s FROM ("
        "SELECT train, position, wagon_no, container_no FROM consist WHERE wagon_no = ?1 AND wagon_no <> ''"
        " UNION SELECT train, position, wagon_no, container_no FROM consist WHERE container_no = ?1 AND container_no <> ''"
        ") AS met JOIN train ON train.id = met.train ORDER BY last_s DESC, day DESC LIMIT ?2",
        (number, limit),
    )
    return [Found(*row) for row in rows]


def sources(store: Store, ids: Collection[int]) -> dict[int, Message]:
    """The messages of some times or loads, by the ids that these name."""
    wanted = sorted(set(ids))
    found: dict[int, Message] = {}
    for id_ in wanted:
        row = store.db.execute(f"{TABLE.select} WHERE id = ?", (id_,)).fetchone()
        if row:
            found[id_] = TABLE.record_of(row)
    return found


def is_any_known(store: Store) -> bool:
    """Whether there ever was a train."""
    return store.db.execute("SELECT 1 FROM train LIMIT 1").fetchone() is not None


def heard_s(store: Store) -> int | None:
    """When the newest message of the railway was sent, or of an officer where it sent none; None before the first."""
    rows = store.db.execute("SELECT heard_s, train_no, day FROM train ORDER BY heard_s DESC")
    newest = None
    for at_s, *key in rows:
        newest = at_s if newest is None else newest
        told = (
            "SELECT 1 FROM message WHERE train_no = ? AND day IN (?, '') AND source <> ? AND status = 'final' LIMIT 1"
        )
        if store.db.execute(told, (*key, DESK)).fetchone():
            return int(at_s)
    return newest
