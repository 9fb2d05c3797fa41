"""Believable synthetic records, marked as synthetic: for a look around, for tests and for measuring.

The same arguments give the same records on every machine: whole numbers only, and a stream of draws for each kind and
day, so that kinds that are added later leave the cargo of a seed as it was; but for the day's last gas record, which
follows from a meter's reading since there are meters.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.calendar import days_between
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.message import Message
from horgosdesk.core.units import GRAMS
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.sample.cargo import cargo_of_day, metered_line
from horgosdesk.sample.clearance import clearances_of_day
from horgosdesk.sample.meters import TARGET_T, Made, Meters
from horgosdesk.sample.telling import AHEAD_DAYS, oddities, told
from horgosdesk.sample.trains import Days, courses_of, trains_of_day, usual_trains
from horgosdesk.store import door, goals, meter_figures
from horgosdesk.store.desk import Store, zone_of
from horgosdesk.store.door import Change
from horgosdesk.store.undo import SAMPLE

BATCH = 20_000
"""Records of all kinds made before they are stored."""
LEAST_ROWS = 4
"""Cargo records a day of a desk that has one of gas."""
LEFT_S = 5 * 86_400
"""So long after a day began the trains of it have left the port."""
NEVER_S = 1 << 40
"""Later than anything."""


def fill(
    store: Store,
    first: str,
    last: str,
    rows_per_day: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:
    """Fill an empty desk over the days from `first` to `last`, wholly or not at all; what was made.

    What would be after the last day has not happened: consignments stay open, as on a desk at the end of that day; or now,
    where it is today. Of trains that come on the days after it the plans and forecasts of before are there. rows_per_day:
    cargo records on a usual day. progress: called with days done and days in all; it may raise to stop.
    Refused: the desk has records. Problem "days-reversed".
    """
    if first > last:
        raise Problem(
            "days-reversed",
            QT_TRANSLATE_NOOP("Problem", "The first day, {first}, is after the last, {last}. Exchange them."),
            first=first,
            last=last,
        )
    codes = resources.codebook()
    category_of = cache(lambda hs_code: codes.category_of(hs_code) or "")
    days = days_between(first, last)
    batch: list[Change[Cargo]] = []
    cleared: list[Change[Clearance]] = []
    heard: list[Change[Message]] = []
    read: list[Change[Made]] = []
    counts = dict.fromkeys(("records", "clearances", "messages"), 0)

    def keep() -> None:
        # readings after their cargo records, which then are what would be made out
        door.apply_within(store, batch, reason=SAMPLE)
        door.apply_within(store, read, reason=SAMPLE)
        door.apply_within(store, cleared, reason=SAMPLE)
        door.apply_within(store, heard, reason=SAMPLE)
        for name, changes in (("records", batch), ("clearances", cleared), ("messages", heard)):
            counts[name] += len(changes)
            changes.clear()
        read.clear()

    with store.transaction("manage") as db:
        tables = (*door.TABLES, "drafts")
        if any(db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in tables):
            raise Refused(
                "sample-not-empty",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{folder} has records already. Synthetic ones go into an empty folder only; choose another with --data.",
                ),
                folder=store.folder,
            )
        door.set_meta_within(store, {"synthetic": "1"})
        zone = zone_of(store)
        known_until_s = int(store.clock().timestamp()) if last == store.today else _begins_s(last, zone, 1)
        # routes as they are shipped: a desk's own would make other trains of the same seed
        trains = Days(courses_of(resources.places()), seed, zone, usual_trains(rows_per_day), set())
        line = metered_line(rows_per_day) if rows_per_day >= LEAST_ROWS else None
        meters = Meters(first, seed, line and replace(line, category=category_of(line.hs_code)))
        begun = [Change(None, one) for one in meters.begun()]
        door.apply_within(store, begun, reason=SAMPLE)
        goals.put_within(store, last[:4], meter_figures.measure(meters.plant.uid), TARGET_T * GRAMS["t"])
        for done, day in enumerate(days_between(first, _later(last, AHEAD_DAYS)), 1):
            midnight_s = _begins_s(day, zone)
            made = cargo_of_day(day, rows_per_day, seed, category_of)
            over = timed = clearances_of_day(day, made, seed, midnight_s, known_until_s)
            if midnight_s > known_until_s - LEFT_S:
                over = clearances_of_day(day, made, seed, midnight_s, NEVER_S)
            for run in trains_of_day(trains, day, made, over, midnight_s, known_until_s):
                heard += [Change(None, one) for one in told(run, known_until_s)]
            if done > len(days):
                continue
            batch += [Change(None, record) for record in made]
            cleared += [Change(None, clearance) for clearance in timed]
            read += [Change(None, one) for one in meters.of_day(day, made)]
            if len(batch) + len(cleared) + len(heard) >= BATCH:
                keep()
            if progress is not None:
                progress(done, len(days))
        heard += [Change(None, one) for of_train in oddities(trains, known_until_s) for one in of_train]
        keep()
        counts["readings"] = int(db.execute("SELECT count(*) FROM reading").fetchone()[0])
        counts["trains"] = int(db.execute("SELECT count(*) FROM train").fetchone()[0])
    store.tell()
    return {
        "from": first,
        "to": last,
        "days": len(days),
        "rows_per_day": rows_per_day,
        "seed": seed,
        "synthetic": True,
        **counts,
    }


def _later(day: str, days: int) -> str:
    """The day some days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _begins_s(day: str, zone: ZoneInfo, later: int = 0) -> int:
    """When a day begins, or one some days later, in UTC seconds since 1970."""
    at = date.fromisoformat(day) + timedelta(days=later)
    return int(datetime(at.year, at.month, at.day, tzinfo=zone).timestamp())
