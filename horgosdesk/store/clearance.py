"""Clearances in the file: which are open, which is meant, what is usual, and which cargo goes with one."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from horgosdesk.core.clearance import CARRIED_BY, CLEARANCE, Clearance, taken
from horgosdesk.core.errors import Problem
from horgosdesk.core.habits import Usual, usual
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.core.stages import STAGES
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Table

TABLE = Table(CLEARANCE)
NUMBERS = ("declaration_no", *CARRIED_BY)
NEAR_S = 30 * 86_400
"""A wagon or container comes again; within so many seconds the same number without a declaration is the same consignment."""
_LEARN_FROM = 5_000


def refused(error: sqlite3.IntegrityError) -> Problem:
    """The file's own last word, in words: what the checks before it let through when two desks write at once."""
    if "clearance.declaration_no" in str(error):
        return Problem(
            "consignment-twice",
            QT_TRANSLATE_NOOP(
                "Problem", "Another consignment has this declaration number already. Record its stages there."
            ),
            field="declaration_no",
        )
    raise error


def twin(store: Store, declaration_no: str, uid: str = "") -> str | None:
    """The uid of another consignment with this declaration number, or None."""
    row = store.db.execute(
        "SELECT uid FROM clearance WHERE declaration_no = ? AND declaration_no <> '' AND status = 'final' AND uid <> ?",
        (declaration_no, uid_bytes(uid) if uid else b""),
    ).fetchone()
    return uid_text(row[0]) if row else None


def known(store: Store, record: Clearance) -> Clearance | None:
    """The stored consignment that a record, maybe of a few columns only, is about; None when it is a new one.

    By its declaration; else by container, wagon or truck where one of the two has no declaration yet and the times are no
    more than NEAR_S apart. The newest of several.
    """
    if record.declaration_no:
        found = _select(store, "declaration_no = ? AND status = 'final'", (record.declaration_no,))
        if found:
            return found[0]
    for name in ("container_no", "wagon_no", "vehicle_no"):
        number = getattr(record, name)
        if not number:
            continue
        for one in _select(store, f"{name} = ? AND status = 'final' ORDER BY id DESC LIMIT 20", (number,)):
            if (not one.declaration_no or not record.declaration_no) and _near(one, record):
                return one
        return None
    return None


def _near(one: Clearance, other: Clearance) -> bool:
    if other.arrived_s is not None and one.arrived_s is not None:
        return abs(one.arrived_s - other.arrived_s) <= NEAR_S // 10
    mine, theirs = _times(one), _times(other)
    if not theirs:
        return one.released_s is None
    return not mine or min(abs(a - b) for a in mine for b in theirs) <= NEAR_S


def _times(record: Clearance) -> list[int]:
    return [at_s for stage in STAGES if (at_s := record.at(stage)) is not None]


def _select(store: Store, where: str, values: Sequence[Any]) -> list[Clearance]:
    return [TABLE.record_of(row) for row in store.db.execute(f"{TABLE.select} WHERE {where}", values)]


def open_ones(store: Store) -> list[Clearance]:
    """The consignments that are not released, those that wait longest first; not arrived yet ones at the end."""
    return _select(store, "released_s IS NULL AND status = 'final' ORDER BY arrived_s IS NULL, arrived_s, id", ())


def waiting(store: Store) -> list[tuple[str, str, str, str, int, int | None]]:
    """Uid, direction, mode, lane, arrival and end of the snooze of all that have arrived and are not released."""
    rows = store.db.execute(
        "SELECT uid, direction, mode, lane, arrived_s, snoozed_until_s FROM clearance"
        " WHERE released_s IS NULL AND status = 'final' AND arrived_s IS NOT NULL"
    )
    return [(uid_text(row[0]), *row[1:]) for row in rows]


def released_since(store: Store, at_s: int) -> list[Clearance]:
    """The consignments released at or after an instant, newest first."""
    where = "released_s >= ? AND arrived_s >= ? AND status = 'final' ORDER BY released_s DESC, id DESC LIMIT 5000"
    return _select(store, where, (at_s, at_s - 2 * NEAR_S))


def find(store: Store, text: str, limit: int = 50) -> list[Clearance]:
    """Consignments, void ones too, with a number that is the text, or begins or ends with it; open ones first.

    text: without spaces and in capitals, as numbers are kept.
    """
    found: dict[str, Clearance] = {}
    like = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    order = "ORDER BY status, released_s IS NOT NULL, id DESC LIMIT ?"
    for test, value in (("{} = ?", text), ("{} LIKE ? ESCAPE '\\'", f"{like}%"), ("{} LIKE ? ESCAPE '\\'", f"%{like}")):
        for name in NUMBERS:
            rows = _select(store, f"{name} <> '' AND {test.format(name)} {order}", (value, limit - len(found)))
            found |= {record.uid: record for record in rows}
            if len(found) >= limit:
                break
        if found:
            break  # what fits better makes what fits worse mere noise
    return list(found.values())[:limit]


def paces(store: Store) -> dict[tuple[str, str, str], Usual]:
    """How many seconds each stage takes usually, by (direction, mode, stage), from the newest consignments."""
    return usual(_paced(_select(store, "status = 'final' ORDER BY id DESC LIMIT ?", (_LEARN_FROM,))))


def _paced(records: Iterable[Clearance]) -> Iterator[tuple[tuple[str, str, str], int]]:
    for record in records:
        times = {stage: at_s for stage in STAGES if (at_s := record.at(stage)) is not None}
        for stage in times:
            took_s = taken(stage, times)
            if took_s is not None:
                yield (record.direction, record.mode, stage), took_s


def cargo_of(store: Store, record: Clearance) -> tuple[int, int]:
    """How many final cargo records a consignment has, by its declaration, and their gross weight in grams."""
    row = store.db.execute(
        "SELECT count(*), coalesce(sum(gross_g), 0) FROM cargo"
        " WHERE declaration_no = ? AND declaration_no <> '' AND status = 'final'",
        (record.declaration_no,),
    ).fetchone()
    return int(row[0]), int(row[1])


def from_cargo(store: Store, declaration_no: str) -> dict[str, str]:
    """What the cargo records of a declaration say of its consignment, by column; only what they agree on."""
    columns = ("direction", "mode", "category", "trader", "container_no", "wagon_no", "vehicle_no", "train_no")
    chosen = ", ".join(f"min({column}), max({column})" for column in columns)
    row = store.db.execute(
        f"SELECT {chosen} FROM cargo WHERE declaration_no = ? AND declaration_no <> '' AND status = 'final'",
        (declaration_no,),
    ).fetchone()
    pairs = zip(columns, row[::2], row[1::2], strict=True)
    return {column: low for column, low, high in pairs if low and low == high}
