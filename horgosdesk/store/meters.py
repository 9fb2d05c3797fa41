"""Meters in the file: their readings, the factors that weigh these, and the cargo records that follow from both.

A reading of a meter that counts as cargo has a cargo record of the same uid. That record holds nothing of its own: it is
`core.meter.cargo_of` of what the tables say, kept in the transaction that changes them, as totals are of cargo.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from horgosdesk.core.calendar import days_between, month_days
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.factor import FACTOR, Factor, in_force
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.core.meter import METER, MODE, Meter, cargo_of, flowed, weight_g
from horgosdesk.core.meter_month import MeterMonth
from horgosdesk.core.order import by_name
from horgosdesk.core.reading import READING, Reading
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.core.yardstick import YARDSTICK, Yardstick
from horgosdesk.store import cargo, months
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Table

METERS: Table[Meter] = Table(METER)
READINGS: Table[Reading] = Table(READING)
FACTORS: Table[Factor] = Table(FACTOR)
YARDSTICKS: Table[Yardstick] = Table(YARDSTICK)
SUBJECTS = frozenset(table.name for table in (METERS, READINGS, FACTORS))
FIRST, LAST = "0000-01-01", "9999-12-31"


@dataclass(frozen=True, slots=True)
class Flow:
    """A reading with what flowed since the one before. quantity_milli: None of a counter that was read for the first time.

    before: the day of the reading before, "" for none. factor: in force on its day.
    """

    reading: Reading
    before: str
    quantity_milli: int | None
    factor: Factor | None


def every(store: Store) -> list[Meter]:
    """All meters, by place and name."""
    found = [METERS.record_of(row) for row in store.db.execute(f"{METERS.select} WHERE status = 'final' ORDER BY uid")]
    return sorted(found, key=lambda meter: (by_name(meter.place), by_name(meter.name))) if len(found) > 1 else found


def named(store: Store, name: str) -> Meter | None:
    """The meter of a name."""
    row = store.db.execute(f"{METERS.select} WHERE status = 'final' AND name = ?", (name,)).fetchone()
    return METERS.record_of(row) if row else None


def factors(store: Store, meter: str) -> list[Factor]:
    """All factors of a meter, the oldest first."""
    rows = store.db.execute(f"{FACTORS.select} WHERE meter = ? AND status = 'final' ORDER BY day", (meter,))
    return [FACTORS.record_of(row) for row in rows]


def yardsticks(store: Store, meter: str) -> list[Yardstick]:
    """What a meter is measured by, in the order in which it was said."""
    rows = store.db.execute(f"{YARDSTICKS.select} WHERE meter = ? AND status = 'final' ORDER BY id", (meter,))
    return [YARDSTICKS.record_of(row) for row in rows]


def flows(store: Store, meter: Meter, first: str = FIRST, last: str = LAST) -> list[Flow]:
    """What flowed through a meter by the readings of some days, by day. Problem of `core.meter.flowed`: the file was changed by hand."""
    return list(_flows(meter, _readings(store, meter.uid, first, last), factors(store, meter.uid), first))


def weight_of(meter: Meter, flow: Flow) -> int | None:
    """Grams of what flowed; None where nothing can be said yet, or nobody has said what it weighs of what is only kept."""
    if flow.quantity_milli is None:
        return None
    try:
        return weight_g(meter, flow.quantity_milli, flow.factor, flow.reading.day)
    except Problem:
        return None


def before(store: Store, meter: str, day: str) -> Reading | None:
    """The last reading before a day."""
    row = store.db.execute(
        f"{READINGS.select} WHERE meter = ? AND day < ? AND status = 'final' ORDER BY day DESC LIMIT 1", (meter, day)
    ).fetchone()
    return READINGS.record_of(row) if row else None


def month(store: Store, meter: Meter, month: str) -> MeterMonth:
    """A month of a meter with what stands around it."""
    return _month(store, meter, days_between(*month_days(month)), factors(store, meter.uid))


def sheet(store: Store, month: str) -> list[MeterMonth]:
    """A month of all meters that were read in it or might be, by place and name; of their factors those that weigh its days."""
    days = days_between(*month_days(month))
    found = (_month(store, meter, days, _weighing(store, meter.uid, days)) for meter in every(store))
    return [one for one in found if one.readings or not one.meter.ended or one.meter.ended >= days[0]]


def _weighing(store: Store, meter: str, days: Sequence[str]) -> list[Factor]:
    """The factors in force on some days: a calorific value comes every day, and years of them are not read."""
    rows = store.db.execute(
        f"{FACTORS.select} WHERE meter = ? AND status = 'final' AND day <= ? AND day >= coalesce("
        "(SELECT max(day) FROM factor WHERE meter = ? AND status = 'final' AND day <= ?), '') ORDER BY day",
        (meter, days[-1], meter, days[0]),
    )
    return [FACTORS.record_of(row) for row in rows]


def _month(store: Store, meter: Meter, days: Sequence[str], by_day: Sequence[Factor]) -> MeterMonth:
    read = {one.day: one for one in _readings(store, meter.uid, days[0], days[-1])}
    outside = [read.pop(day) for day in list(read) if day < days[0]]
    row = store.db.execute(
        f"{READINGS.select} WHERE meter = ? AND day > ? AND status = 'final' ORDER BY day LIMIT 1",
        (meter.uid, days[-1]),
    ).fetchone()
    return MeterMonth(
        meter,
        days,
        read,
        outside[0] if outside else None,
        READINGS.record_of(row) if row else None,
        by_day,
    )


def _readings(store: Store, meter: str, first: str, last: str) -> list[Reading]:
    """The readings of some days and the one before them."""
    rows = store.db.execute(
        f"{READINGS.select} WHERE meter = ? AND status = 'final' AND day <= ? AND day >= coalesce("
        "(SELECT max(day) FROM reading WHERE meter = ? AND status = 'final' AND day < ?), ?) ORDER BY day",
        (meter, last, meter, first, first),
    )
    return [READINGS.record_of(row) for row in rows]


def _flows(meter: Meter, readings: Sequence[Reading], by_day: Sequence[Factor], first: str) -> Iterator[Flow]:
    for place, reading in enumerate(readings):
        if reading.day < first:
            continue
        earlier = readings[place - 1] if place else None
        yield Flow(
            reading, earlier.day if earlier else "", flowed(meter, earlier, reading), in_force(by_day, reading.day)
        )


# The cargo records that follow


def wanted(meter: Meter, found: Iterable[Flow]) -> dict[str, Cargo]:
    """The cargo records of readings by uid; none of a counter's first reading. Problem "factor-missing"."""
    return {
        flow.reading.uid: cargo_of(meter, flow.reading, flow.quantity_milli, flow.factor)
        for flow in found
        if flow.quantity_milli is not None and meter.is_cargo
    }


def following(
    store: Store, pairs: Sequence[tuple[Meter | Reading | Factor | None, Meter | Reading | Factor]]
) -> list[tuple[Cargo | None, Cargo]]:
    """What cargo must change, before and after, once the tables hold some changes, given before and after.

    Refused "meter-read": a meter with readings is not voided; "month-closed". Problem of `core.meter`: a reading that follows contradicts them.
    """
    touched: dict[str, tuple[str, str]] = {}
    gone: dict[str, set[str]] = {}
    for pair in pairs:
        for one in pair:
            if one is None:
                continue
            of = one.uid if isinstance(one, Meter) else one.meter
            first, last = touched.get(of, (LAST, FIRST))
            start, end = _reach(store, one)
            touched[of] = (min(first, start), max(last, end))
            if isinstance(one, Reading):
                gone.setdefault(of, set()).add(one.uid)
    changes: list[tuple[Cargo | None, Cargo]] = []
    for uid, (first, last) in touched.items():
        meter = METERS.get(store, uid)
        if meter is None:
            raise ValueError(f"there is no meter {uid}")
        readings = _readings(store, uid, first, last)
        if meter.status == "void":
            if readings:
                raise Refused(
                    "meter-read",
                    QT_TRANSLATE_NOOP(
                        "Problem", "{meter} has readings and stays. Say with the meter on which day it was last read."
                    ),
                    meter=meter.name,
                )
            now: dict[str, Cargo] = {}
        else:
            now = wanted(meter, _flows(meter, readings, factors(store, uid), first))
        concerned = {one.uid for one in readings if one.day >= first} | gone.get(uid, set())
        made = list(_changes(store, concerned, now, gone.get(uid, ())))
        for locked in sorted({(old or new).day[:7] for old, new in made} & months.closed(store)):
            raise closed(meter, locked)
        changes += made
    return changes


def closed(meter: Meter, month: str) -> Refused:
    """What to say where a change would reach the records of a meter in a month that is closed."""
    return Refused(
        "month-closed",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{month} is closed, and the records of {meter} in it would change with this. Ask the supervisor to reopen the month first.",
        ),
        field="day",
        month=month,
        meter=meter.name,
    )


def _reach(store: Store, one: Meter | Reading | Factor) -> tuple[str, str]:
    """The days of readings whose cargo depends on a record: a reading's own and the next one's; those that a factor weighs."""
    if isinstance(one, Meter):
        return FIRST, LAST
    table = "reading" if isinstance(one, Reading) else "factor"
    row = store.db.execute(
        f"SELECT min(day) FROM {table} WHERE meter = ? AND day > ? AND status = 'final'", (one.meter, one.day)
    ).fetchone()
    return one.day, row[0] or LAST


def _changes(
    store: Store, uids: Collection[str], now: dict[str, Cargo], entered: Collection[str] = ()
) -> Iterator[tuple[Cargo | None, Cargo]]:
    """What differs of the cargo of some readings. entered: those changed themselves; in the remark of others the meter keeps
    the name that it had, so that another name changes no record of a month that is returned."""
    there = {uid: record for uid, (_, record) in cargo.stored(store, uids).items()}
    for uid in sorted(uids, key=lambda uid: now[uid].day if uid in now else there[uid].day if uid in there else ""):
        old, new = there.get(uid), now.get(uid)
        if old is None:
            if new is not None:
                yield None, new
        elif new is None:
            if old.status == "final":
                yield old, replace(old, status="void")
        elif _said(old) != _said(new := new if uid in entered else replace(new, remark=old.remark)):
            yield old, replace(new, entered_by=old.entered_by, entered_at=old.entered_at, revision=old.revision)


_said = attrgetter(
    *(name for name in cargo.TABLE.subject.columns if name not in ("entered_by", "entered_at", "revision"))
)


def is_metered(store: Store, record: Cargo) -> bool:
    """Whether a cargo record follows from a meter's reading."""
    if record.mode != MODE:
        return False
    return store.db.execute("SELECT 1 FROM reading WHERE uid = ?", (uid_bytes(record.uid),)).fetchone() is not None


def follows() -> Refused:
    """What is said where such a record is to be changed by itself."""
    text = QT_TRANSLATE_NOOP(
        "Problem",
        "This record follows from the reading of a meter. Correct that reading; the record changes with it.",
    )
    return Refused("metered", text)


def refused(error: Exception) -> Problem | None:
    """The file's own last word, in words: what the checks before it let through when two desks write at once."""
    said = str(error)
    if "reading.meter" in said:
        text = QT_TRANSLATE_NOOP("Problem", "This meter has a reading of this day already. Correct that one.")
        return Problem("reading-twice", text, field="day")
    if "factor.meter" in said:
        text = QT_TRANSLATE_NOOP("Problem", "This meter has a factor from this day on already. Correct that one.")
        return Problem("factor-twice", text, field="day")
    if "meter.name" in said:
        text = QT_TRANSLATE_NOOP("Problem", "Another meter has this name already. Give this one another.")
        return Problem("meter-twice", text, field="name")
    return None


def unlike(store: Store) -> Iterator[tuple[Meter, str, str]]:
    """Where the cargo of a reading is not what follows from it: the meter, the day and what is wrong, "" where the figures differ."""
    for meter in every(store):
        readings = _readings(store, meter.uid, FIRST, LAST)
        try:
            now = wanted(meter, _flows(meter, readings, factors(store, meter.uid), FIRST))
        except Problem as problem:
            yield meter, str(problem.values.get("day", "")), str(problem)
            continue
        uids = store.db.execute("SELECT uid FROM reading WHERE meter = ?", (meter.uid,))
        for old, new in _changes(store, [uid_text(row[0]) for row in uids], now):
            yield meter, (old or new).day, ""
