"""The loads of a train that nobody has declared, as drafts of cargo records that a clerk completes."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from horgosdesk.core import units
from horgosdesk.core.errors import Refused
from horgosdesk.core.identity import new_uid, uid_bytes
from horgosdesk.core.match import Pair
from horgosdesk.core.message import Load
from horgosdesk.core.units import Marks
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import months
from horgosdesk.store.desk import Store
from horgosdesk.store.drafts import Draft
from horgosdesk.store.matching import Matched


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft of a load: the day in whose sheet it waits, and the numbers in it."""

    day: str
    wagon_no: str
    container_no: str


def waiting(store: Store, train_no: str) -> list[Waiting]:
    """The drafts that name a train."""
    rows = store.db.execute(
        "SELECT day, coalesce(json_extract(typed, '$.wagon_no'), ''), coalesce(json_extract(typed, '$.container_no'), '')"
        " FROM drafts WHERE json_extract(typed, '$.train_no') = ? ORDER BY uid",
        (train_no,),
    )
    return [Waiting(*row) for row in rows]


def draft_of(load: Load, there: Iterable[Waiting]) -> Waiting | None:
    """The draft of a load: by its container where both have one, since a wagon carries several, else by its wagon."""
    for one in there:
        ours, theirs = (
            (load.container_no, one.container_no)
            if load.container_no and one.container_no
            else (load.wagon_no, one.wagon_no)
        )
        if ours and ours == theirs:
            return one
    return None


def undeclared(pairs: Iterable[Pair]) -> list[Load]:
    """The loads that are on the train only, in its order."""
    return [pair.load.load for pair in pairs if pair.state == "train_only" and pair.load is not None]


def make_drafts(store: Store, matched: Matched, loads: Sequence[Load], marks: Marks) -> list[Draft]:
    """Make a draft for each of some loads that has none yet, on the day the train is at the port; those that were made.

    marks: of the language that the form reads weights in. A load without any number is left out. Refused: the month of
    that day is closed.
    """
    train, made = matched.train, list[Draft]()
    with store.transaction("enter"):
        _check_open(store, [matched.day])
        there = waiting(store, train.train_no)
        for load in loads:
            if not (load.wagon_no or load.container_no) or draft_of(load, there):
                continue
            typed = {
                "day": matched.day,
                "direction": train.run.get("direction", ""),
                "mode": "rail",
                "train_no": train.train_no,
                "wagon_no": load.wagon_no,
                "container_no": load.container_no,
                "commodity": load.goods,
                # ungrouped: the same in every language but for the decimal mark
                "gross_kg": "" if load.gross_g is None else units.kilograms(load.gross_g).replace(".", marks.decimal),
            }
            kept = {name: text for name, text in typed.items() if text}
            made.append(Draft(new_uid(), matched.day, kept, store.who, store.now_text()))
            there.append(Waiting(matched.day, load.wagon_no, load.container_no))
        _insert(store, made)
    _tell(store, made)
    return made


def take_back(store: Store, made: Sequence[Draft]) -> int:
    """Drop drafts that nobody has worked on since they were made; how many."""
    with store.transaction("enter"):
        done = store.db.executemany(
            "DELETE FROM drafts WHERE uid = ? AND typed = ?", [(uid_bytes(one.uid), _text(one)) for one in made]
        ).rowcount
    _tell(store, made)
    return done


def put_back(store: Store, made: Sequence[Draft]) -> None:
    """Keep drafts again that were taken back. Refused: a month of theirs was closed meanwhile."""
    with store.transaction("enter"):
        _check_open(store, [one.day for one in made])
        _insert(store, made)
    _tell(store, made)


def _check_open(store: Store, days: Iterable[str]) -> None:
    for month in sorted({day[:7] for day in days} & months.closed(store)):
        raise Refused(
            "month-closed",
            QT_TRANSLATE_NOOP(
                "Problem", "{month} is closed. Choose another day, or ask the supervisor to reopen the month."
            ),
            field="day",
            month=month,
        )


def _insert(store: Store, made: Sequence[Draft]) -> None:
    store.db.executemany(
        "INSERT INTO drafts VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(uid_bytes(one.uid), one.day, _text(one), one.entered_by, one.entered_at) for one in made],
    )


def _text(one: Draft) -> str:
    return json.dumps(dict(one.typed), ensure_ascii=False)


def _tell(store: Store, made: Sequence[Draft]) -> None:
    if made:
        store.tell("cargo", frozenset(one.day for one in made))
