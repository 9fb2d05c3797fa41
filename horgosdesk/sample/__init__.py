"""Believable synthetic records, marked as synthetic: for a look around, for tests and for measuring.

The same arguments give the same records on every machine: whole numbers only, and a stream of draws for each kind and
day, so that kinds that are added later leave the cargo of a seed as it was.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from horgosdesk import resources
from horgosdesk.core.calendar import days_between
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.sample.cargo import cargo_of_day
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

BATCH = 20_000
"""Records made before they are stored."""


def fill(
    store: Store,
    first: str,
    last: str,
    rows_per_day: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:
    """Fill an empty desk over the days from `first` to `last`, wholly or not at all; what was made.

    rows_per_day: cargo records on a usual day. progress: called with days done and days in all; it may raise to stop.
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
    records = 0
    batch: list[Change[Cargo]] = []
    with store.transaction() as db:
        if db.execute("SELECT uid FROM cargo UNION ALL SELECT uid FROM drafts LIMIT 1").fetchone():
            raise Refused(
                "sample-not-empty",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{folder} has records already. Synthetic ones go into an empty folder only; choose another with --data.",
                ),
                folder=store.folder,
            )
        door.set_meta_within(store, {"synthetic": "1"})
        for done, day in enumerate(days, 1):
            made = cargo_of_day(day, rows_per_day, seed, category_of)
            batch += [Change(None, record) for record in made]
            if len(batch) >= BATCH or done == len(days):
                door.apply_within(store, batch, reason="sample")
                records += len(batch)
                batch = []
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
    }
