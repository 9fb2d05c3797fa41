"""Each train must be what its messages tell, to the last column.

The trains are gone through in the order of their rows, which is that of time, with their messages, times and loads beside
them: four questions in all instead of several for each train. Only a number that some message names without a day is looked at
by itself, since which run such a message is of, all of them decide.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter
from typing import Any

from horgosdesk.core.train import Heard, Train, fold
from horgosdesk.store import trains
from horgosdesk.store.desk import Store
from horgosdesk.store.proof.beside import rows_of
from horgosdesk.store.proof.place import MOST_NAMED, Tell
from horgosdesk.store.trains import Key

_STEP = 500
"""Trains between two tellings."""
_EVENTS = "SELECT location, event, type, at_s, message FROM {} ORDER BY location, event, type"
_LOADS = f"SELECT gauge, place, {trains.LOADS}, message FROM {{}} ORDER BY gauge, place"
_EACH = "(SELECT id AS run FROM train NOT INDEXED)"
_TRAINS = (
    f"SELECT id, (SELECT count(*) FROM train_event WHERE train = id), (SELECT count(*) FROM consist WHERE train = id),"
    f" {', '.join(trains.COLUMNS)} FROM train"
)
_MESSAGES = (
    f"SELECT train.id, {', '.join(f'message.{name}' for name in Heard._fields)} FROM train CROSS JOIN message"
    f" ON message.train_no = train.train_no AND message.day = train.day"
    f" WHERE message.status = 'final' AND {trains.NOT_REFERRED_TO} ORDER BY train.id"
)
_WITHOUT_TRAIN = (
    "SELECT DISTINCT train_no, day FROM message WHERE day <> ''"
    " AND NOT EXISTS (SELECT 1 FROM train WHERE train.train_no = message.train_no AND train.day = message.day)"
)


def unlike(store: Store, tell: Tell) -> list[Key]:
    """The trains, number and service day, that are stored otherwise than their messages tell; nothing when all is right."""
    found: list[Key] = []
    for keys in (_dated(store, tell), _untold(store), _undated(store)):
        for key in keys:
            found.append(key)
            if len(found) == MOST_NAMED:
                return found
    return found


class _Messages:
    """The messages that tell of trains, in the order of the trains."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._groups = groupby(chain.from_iterable(rows_of(store.db.execute(_MESSAGES))), key=itemgetter(0))
        self._next = next(self._groups, None)

    def of(self, train: int) -> list[Heard]:
        """Those of a train, once all before it were asked for."""
        if self._next is None or self._next[0] != train:
            return []
        heard = [trains.meant(self._store, Heard._make(one[1:])) for one in self._next[1]]
        self._next = next(self._groups, None)
        return heard


def _numbers_without_day(store: Store) -> list[str]:
    return [row[0] for row in store.db.execute("SELECT DISTINCT train_no FROM message WHERE day = ''")]


def _dated(store: Store, tell: Tell) -> Iterator[Key]:
    """The trains that are there, but for those of numbers that are looked at by themselves."""
    db, apart = store.db, frozenset(_numbers_without_day(store))
    messages = _Messages(store)
    events, loads = (
        db.execute(sql.format(f"{_EACH} CROSS JOIN {table} ON train = run").replace("ORDER BY", "ORDER BY run,"))
        for sql, table in ((_EVENTS, "train_event"), (_LOADS, "consist"))
    )
    total = int(db.execute("SELECT count(*) FROM train").fetchone()[0])
    for done, row in enumerate(chain.from_iterable(rows_of(db.execute(f"{_TRAINS} ORDER BY id"))), 1):
        id_, times, places, *stored = row
        number, day = stored[:2]
        rows = stored, _next(events, times), _next(loads, places)
        heard = messages.of(id_)
        if number not in apart and not _same(fold(number, day, heard), *rows):
            yield number, day
        if not done % _STEP or done == total:
            tell(done, total)


def _next(cursor: sqlite3.Cursor, rows: int) -> list[Any]:
    return cursor.fetchmany(rows) if rows else []  # which fetches all when asked for none


def _same(train: Train | None, stored: Sequence[Any], events: list[Any], loads: list[Any]) -> bool:
    """Whether a train, as told, is what the tables have."""
    return (
        train is not None
        and trains.row_of(train) == tuple(stored)
        and train.events == events
        and list(trains.consist_of(train.loads)) == loads
    )


def _untold(store: Store) -> Iterator[Key]:
    """The trains that are not there and should be, of messages with a day."""
    apart = frozenset(_numbers_without_day(store))
    for number, day in chain.from_iterable(rows_of(store.db.execute(_WITHOUT_TRAIN))):
        if number not in apart and trains.told_by(store, number, (day, day)).get(day) is not None:
            yield number, day


def _undated(store: Store) -> Iterator[Key]:
    """The trains of numbers with messages that name no day."""
    db = store.db
    for number in _numbers_without_day(store):
        for day, train in trains.told_by(store, number).items():
            row = db.execute(f"{_TRAINS} WHERE train_no = ? AND day = ?", (number, day)).fetchone()
            if row is None:
                same = train is None
            else:
                events, loads = (
                    db.execute(sql.format(table).replace(" ORDER", " WHERE train = ? ORDER"), row[:1]).fetchall()
                    for sql, table in ((_EVENTS, "train_event"), (_LOADS, "consist"))
                )
                same = _same(train, row[3:], events, loads)
            if not same:
                yield number, day
