"""A slip of one character between the railway's number and a record's, mended on the side that is wrong."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from horgosdesk.core.identity import new_uid
from horgosdesk.core.match import Declared, Pair
from horgosdesk.core.message import DESK, Load, Message, message
from horgosdesk.core.train import Train
from horgosdesk.store import door, trains
from horgosdesk.store.desk import Store

KIND = "correction"
"""The kind of the message that corrects a consist."""


def field_of(pair: Pair) -> str:
    """The column that a slip is in: wagon_no or container_no."""
    assert pair.load is not None
    return "container_no" if pair.number == pair.load.load.container_no else "wagon_no"


def said(pair: Pair) -> str:
    """The number that the record of a slip has."""
    number: str = getattr(pair.declared[0], field_of(pair))
    return number


def in_records(store: Store, pairs: Iterable[Pair]) -> list[door.Change[Any]]:
    """The changes that put the railway's numbers into the records of some slips.

    The other lines of a declaration with the same wrong number are of the same paper: they change too.
    """
    before: dict[str, Any] = {}
    after: dict[str, dict[str, str]] = {}
    for pair in pairs:
        field = field_of(pair)
        for record in _alike(store, pair.declared[0], field):
            before[record.uid] = record
            after.setdefault(record.uid, {})[field] = pair.number
    return [door.Change(record, door.replace(record, **after[uid])) for uid, record in before.items()]


def _alike(store: Store, declared: Declared, field: str) -> list[Any]:
    number = getattr(declared, field)
    found: dict[str, Any] = {}
    for subject, table in ((name, door.TABLES[name]) for name in ("cargo", "clearance")):
        if subject == declared.subject and (one := table.get(store, declared.uid)) is not None:
            found |= {one.uid: one} if getattr(one, field) == number else {}
        rows = store.db.execute(
            f"{table.select} WHERE {field} = ? AND {field} <> '' AND declaration_no = ? AND declaration_no <> ''"
            " AND status = 'final'",
            (number, declared.declaration_no),
        )
        found |= {record.uid: record for record in map(table.record_of, rows)}
    return list(found.values())


def in_train(store: Store, train: Train, pairs: Iterable[Pair]) -> list[door.Change[Message]]:
    """The changes that put the records' numbers into the train's consist, in the officer's own word: see core.train.

    One message for each gauge whose consist has one of the wrong numbers, with the whole of it, and sent no earlier than what
    it corrects, whose clock may be ahead of ours.
    """
    right = {pair.number: said(pair) for pair in pairs}
    sent = {id_: one.sent_s for id_, one in trains.sources(store, {one.message for one in train.loads}).items()}
    now_s = int(store.clock().timestamp())
    made = []
    for gauge in sorted({one.gauge for one in train.loads}):
        carried = [one for one in train.loads if one.gauge == gauge]
        loads = [one.load for one in carried]
        corrected = [_corrected(load, right) for load in loads]
        if corrected != loads:
            told = message(
                DESK,
                new_uid(),
                KIND,
                train_no=train.train_no,
                day=train.day,
                sent_s=max(now_s, *(sent[one.message] for one in carried)),
                act="change",
                loads=corrected,
                gauge=gauge,
            )
            made.append(door.Change(None, told))
    return made


def _corrected(load: Load, right: Mapping[str, str]) -> Load:
    return replace(
        load,
        wagon_no=right.get(load.wagon_no, load.wagon_no),
        container_no=right.get(load.container_no, load.container_no),
        from_wagon=right.get(load.from_wagon, load.from_wagon),
    )
