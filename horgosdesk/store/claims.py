"""What two desks may not change without knowing of one another, as strings: what a change says, and what it minds.

A change is contested when another desk's change, which it did not know, says something that it minds. All that is one thing
has one string: a record (its uid), the number or the name that only one record may have, a meter with its readings, factors
and the cargo that follows from them. Two changes of records in one month do not mind one another, but each minds that month's
closing, and the closing minds them: who closes a month has seen all that is in it.
"""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any, NamedTuple

from horgosdesk.core.cargo import CARGO
from horgosdesk.core.clearance import CLEARANCE
from horgosdesk.core.contest import CONTEST
from horgosdesk.core.factor import FACTOR
from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.meter import METER, MODE
from horgosdesk.core.passwords import folded
from horgosdesk.core.reading import READING
from horgosdesk.core.second import DRAW, SECOND
from horgosdesk.store.accounts import GUARDED
from horgosdesk.store.accounts import SUBJECT as PERSON
from horgosdesk.store.backup.second import KEY as SECOND_FOLDER

MONTH = "month"
SETTING = "desk"
OF_THIS_DESK = frozenset((SECOND_FOLDER, "file", "encryption"))
"""Settings that are about one computer, and mean nothing to another."""
TICK = "checklist"
_COUNTED = frozenset((CARGO.name, READING.name))
"""The subjects whose `counted_on` is their day; the others have none (tests/store/test_claims.py)."""


class Claims(NamedTuple):
    """says: what it changes, told to the hub. minds: what of that it cannot stand beside."""

    says: frozenset[str]
    minds: frozenset[str]

    @property
    def ties(self) -> frozenset[str]:
        """What ties it to other changes of the same desk: they stand or fall together."""
        return self.says & self.minds


def entered(month: str) -> str:
    """That a record which counts in a month was entered or changed."""
    return f"R:{month}"


def closed(month: str) -> str:
    """That a month was closed or reopened."""
    return f"C:{month}"


def keyed(draw: str) -> str:
    """That a paper of a sample was keyed or settled; several are, by several desks, but not of one that is taken back."""
    return f"K:{draw}"


def of(db: sqlite3.Connection, subject: str, key: str, before: str | None, after: str | None) -> Claims:
    """The claims of an entry of the journal. key: of a record its uid as text; before, after: what the journal has."""
    if subject == MONTH:
        said = frozenset((f"{subject}/{key}", closed(key)))
        return Claims(said, said | {entered(key)})
    if subject not in _RECORDS:
        if subject == SETTING and key in OF_THIS_DESK:
            return Claims(frozenset(), frozenset())
        if subject == SETTING and key in GUARDED:
            # whether accounts are on, and what stands beside them, is one thing
            key = GUARDED[0]
        # a person's name is one however it is typed
        own = frozenset((f"{subject}/{folded(key) if subject == PERSON else key}",))
        if subject != TICK:
            return Claims(own, own)
        # what was ticked off when a month was closed stays as it was
        return Claims(own | {entered(key[:7])}, own | {closed(key[:7])})
    states = [json.loads(text) for text in (before, after) if text is not None]
    own = frozenset({key, *_alone(db, subject, key, states)})
    if subject == DRAW.name:
        return Claims(own, own | {keyed(key)})
    if subject == SECOND.name and after is not None:
        draw = states[-1]["draw"]
        if before is not None and len({one["status"] for one in states}) == 1:
            return Claims(own | {keyed(draw)}, own | {draw})
        return Claims(own | {draw}, own | {draw, keyed(draw)})
    months = {
        one["day"][:7] for one in states if subject in _COUNTED and (one["status"] == "final" or before is not None)
    }
    return Claims(own | set(map(entered, months)), own | set(map(closed, months)))


def _alone(db: sqlite3.Connection, subject: str, key: str, states: list[Mapping[str, Any]]) -> set[str]:
    """What else only one change at a time may touch."""
    if subject == CONTEST.name:
        # who settles one says what holds of what it is about; who finds one says nothing of that
        of = [(one["about"], one["key"]) for one in states[1:]]
        return {key if about in _RECORDS else f"{about}/{key}" for about, key in of}
    if subject == CLEARANCE.name:
        return {f"declaration/{number}" for one in states if (number := one.get("declaration_no"))}
    if subject == METER.name:
        return {f"meter/{one['name']}" for one in states}
    if subject in (READING.name, FACTOR.name):
        return {one["meter"] for one in states}
    if subject == CARGO.name and any(one.get("mode") == MODE for one in states):
        row = db.execute("SELECT meter FROM reading WHERE uid = ?", (uid_bytes(key),)).fetchone()
        return {row[0]} if row else set()
    return set()


_RECORDS = frozenset(
    (
        *(one.name for one in (CARGO, CLEARANCE, METER, READING, FACTOR, SECOND)),
        *("message", "occasion", "yardstick", "draw", "contest"),
    )
)
