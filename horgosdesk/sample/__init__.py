"""Believable synthetic records, marked as synthetic: for a look around, for tests and for measuring.

The same arguments give the same records on every machine: whole numbers only, and a stream of draws for each kind and
day, so that kinds that are added later leave the cargo of a seed as it was.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from horgosdesk import resources
from horgosdesk.core.calendar import days_between
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.sample.cargo import cargo_of_day
from horgosdesk.sample.clearance import clearances_of_day
from horgosdesk.store import door
from horgosdesk.store.desk import Store, zone_of
from horgosdesk.store.door import Change

BATCH = 20_000
"""Records of all kinds made before they are stored."""


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
    where it is today. rows_per_day: cargo records on a usual day. progress: called with days done and days in all; it may
    raise to stop.
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
    records = clearances = 0
    batch: list[Change[Cargo]] = []
    cleared: list[Change[Clearance]] = []
    with store.transaction() as db:
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
        for done, day in enumerate(days, 1):
            made = cargo_of_day(day, rows_per_day, seed, category_of)
            batch += [Change(None, record) for record in made]
            timed = clearances_of_day(day, made, seed, _begins_s(day, zone), known_until_s)
            cleared += [Change(None, clearance) for clearance in timed]
            if len(batch) + len(cleared) >= BATCH or done == len(days):
                door.apply_within(store, batch, reason="sample")
                door.apply_within(store, cleared, reason="sample")
                records += len(batch)
                clearances += len(cleared)
                batch, cleared = [], []
            if progress is not None:
                progress(done, len(days))
    store.tell()
    return {
        "from": first,
        "to": last,
        "days": len(days),
        "rows_per_day": rows_per_day,
        "seed": seed,
        "synthetic": True,
        "records": records,
        "clearances": clearances,
    }


def _begins_s(day: str, zone: ZoneInfo, later: int = 0) -> int:
    """When a day begins, or one some days later, in UTC seconds since 1970."""
    at = date.fromisoformat(day) + timedelta(days=later)
    return int(datetime(at.year, at.month, at.day, tzinfo=zone).timestamp())
