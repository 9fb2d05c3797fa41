"""Clearances in the file: which are open, which is meant, what is usual, and which cargo goes with one."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter
from typing import Any

from horgosdesk.core.clearance import BEFORE_ARRIVAL, CARRIED_BY, CLEARANCE, Clearance, column_of, taken
from horgosdesk.core.errors import Problem
from horgosdesk.core.habits import Usual, usual
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.core.stages import STAGES
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Table

TABLE = Table(CLEARANCE)
NUMBERS = ("declaration_no", *CARRIED_BY)
TOLD_BY = ("container_no", "wagon_no", "vehicle_no")
"""What tells a consignment that has no declaration, the smallest first; a train brings many."""
NEAR_S = 30 * 86_400
"""A wagon or container comes again; within so many seconds the same number without a declaration is the same consignment."""
SAME_S = {"container_no": 3 * 86_400, "wagon_no": 3 * 86_400, "vehicle_no": 6 * 3600}
"""Two times of one stage further apart than this are of two journeys; nearer, one of them is wrong."""
_LEARN_FROM = 5_000
_LATEST = ", ".join(f"coalesce({column_of(stage)}, 0)" for stage in STAGES)
_EARLIEST = ", ".join(f"coalesce({column_of(stage)}, {2**62})" for stage in STAGES)


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
    """The stored consignment that a record, maybe of a few columns only, is about; None when it is a new one: see Seen."""
    return Seen(store).about(record)


class Seen:
    """The consignments as they are stored, and as an import has changed them so far. now: those that it changed, by uid."""

    def __init__(self, store: Store) -> None:
        self.now: dict[str, Clearance] = {}
        self._store = store
        self._stored: dict[str, Clearance] = {}
        self._by_number: dict[tuple[str, str], dict[str, None]] = {}

    def stored(self, uid: str) -> Clearance | None:
        """One that was met, as it is stored; None for a new one."""
        return self._stored.get(uid)

    def about(self, record: Clearance) -> Clearance | None:
        """The consignment that a record is about, None when it is a new one.

        By its declaration; else by container, wagon or truck where one of the two has no declaration yet. Those come
        again: of the journeys that direction and times allow, the one nearest in time, the newest of equals.
        """
        if record.declaration_no and (named := self._with("declaration_no", record)):
            return named[0]
        return next((one for name in TOLD_BY if (one := self._carried(name, record))), None)

    def besides(self, record: Clearance) -> list[Clearance]:
        """Others without a declaration that are the same consignment: they came before a row tied the numbers together."""
        found = (self._carried(name, record, besides=True) for name in TOLD_BY)
        return list({one.uid: one for one in found if one is not None}.values())

    def take(self, record: Clearance) -> None:
        """One that the import made or changed."""
        self.now[record.uid] = record
        for name in ("declaration_no", *TOLD_BY):
            if number := getattr(record, name):
                self._by_number.setdefault((name, number), {})[record.uid] = None

    def join(self, record: Clearance) -> None:
        """One that became part of another: as it is stored, it is void from now on."""
        if stored := self.stored(record.uid):
            self.now[record.uid] = replace(stored, status="void")
        else:
            del self.now[record.uid]

    def _with(self, name: str, record: Clearance) -> list[Clearance]:
        """Those that have a number of the record's and may be of its time, the newest first."""
        number = getattr(record, name)
        # without "<> ''" SQLite would not see that the index has it
        where, values = f"{name} = ? AND {name} <> '' AND status = 'final'", [number]
        if name in TOLD_BY and (times := _times(record).values()):
            # None of its times: it may be of any
            where += f" AND (max({_LATEST}) = 0 OR max({_LATEST}) >= ? AND min({_EARLIEST}) <= ?)"
            values += [min(times) - NEAR_S, max(times) + NEAR_S]
        there = _select(self._store, f"{where} ORDER BY id DESC LIMIT 1000", values)
        for one in there:
            self._stored.setdefault(one.uid, one)
        met = [uid for uid in reversed(self._by_number.get((name, number), {})) if uid in self.now]
        found = [self.now.get(uid) or self._stored[uid] for uid in dict.fromkeys([*met, *(one.uid for one in there)])]
        return [one for one in found if one.status == "final" and getattr(one, name) == number]

    def _carried(self, name: str, record: Clearance, *, besides: bool = False) -> Clearance | None:
        if not getattr(record, name):
            return None
        inside = TOLD_BY[: TOLD_BY.index(name)]  # a wagon or a truck may bring two containers
        ranked = [
            (rank, one)
            for one in self._with(name, record)
            if not (besides and one.uid == record.uid)
            and not (one.declaration_no and (besides or record.declaration_no))
            and all(_agree(getattr(one, other), getattr(record, other)) for other in inside)
            and (rank := _apart(one, record, SAME_S[name])) is not None
        ]
        return min(ranked, key=itemgetter(0))[1] if ranked else None


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other


def _apart(one: Clearance, other: Clearance, same_s: int) -> tuple[bool, int] | None:
    """How far a stored record and a new one are from being one journey: whether that would turn the order of stages
    round, and the seconds between their times. None when they are two journeys."""
    if not _agree(one.direction, other.direction):
        return None
    mine, theirs = _times(one), _times(other)
    if not mine or not theirs:
        return (False, 0) if theirs or one.released_s is None else None
    if any(abs(mine[stage] - theirs[stage]) > same_s for stage in mine.keys() & theirs.keys()):
        return None
    turned = _came_after(mine, theirs) or _came_after(theirs, mine)
    apart_s = min(abs(a - b) for a in mine.values() for b in theirs.values())
    came_again = turned and "arrived" in mine and mine["arrived"] != theirs.get("arrived", mine["arrived"])
    if came_again or apart_s > (same_s if turned else NEAR_S):
        return None
    return turned, apart_s


def _came_after(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    """Whether one arrived when the other was inspected, released or gone already."""
    ends = [at_s for stage, at_s in other.items() if stage != "arrived" and stage not in BEFORE_ARRIVAL]
    return "arrived" in one and bool(ends) and one["arrived"] > min(ends)


def _times(record: Clearance) -> dict[str, int]:
    return {stage: at_s for stage in STAGES if (at_s := record.at(stage)) is not None}


def _select(store: Store, where: str, values: Sequence[Any]) -> list[Clearance]:
    return [TABLE.record_of(row) for row in store.db.execute(f"{TABLE.select} WHERE {where}", values)]


def open_ones(store: Store) -> list[Clearance]:
    """The consignments that are not released, those that wait longest first; not arrived yet ones at the end."""
    return _select(store, "released_s IS NULL AND status = 'final' ORDER BY arrived_s IS NULL, arrived_s, id", ())


def open_of(store: Store, begins_s: int, ends_s: int) -> list[Clearance]:
    """The open consignments that arrived from one instant to before another, by arrival."""
    where = "released_s IS NULL AND status = 'final' AND arrived_s >= ? AND arrived_s < ? ORDER BY arrived_s, uid"
    return _select(store, where, (begins_s, ends_s))


def open_rows(store: Store) -> list[tuple[Any, ...]]:
    """`open_ones` as rows of TABLE.select: a board of thousands shows a few, and only those are made records."""
    where = "released_s IS NULL AND status = 'final' ORDER BY arrived_s IS NULL, arrived_s, id"
    return store.db.execute(f"{TABLE.select} WHERE {where}").fetchall()


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
    rows = store.db.execute(f"{TABLE.select} WHERE status = 'final' ORDER BY id DESC LIMIT ?", (_LEARN_FROM,))
    return usual(_paced(map(TABLE.record_of, rows)))


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
