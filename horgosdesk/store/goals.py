"""Targets for a year, typed by the supervisor."""

import json

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.desk import Store


def of_year(store: Store, year: str, measure: str) -> int | None:
    """The target in the smallest unit of the measure (gross: grams; counts: one); None when there is none."""
    row = store.db.execute("SELECT amount FROM goal WHERE year = ? AND measure = ?", (year, measure)).fetchone()
    return int(row[0]) if row else None


def put(store: Store, year: str, measure: str, amount: int | None) -> None:
    """Set a target, or with None take it away; journaled. Problem "goal-not-positive"."""
    with store.transaction("plan"):
        put_within(store, year, measure, amount)
    store.tell()


def put_within(store: Store, year: str, measure: str, amount: int | None) -> None:
    """`put` inside the caller's transaction, without telling anyone."""
    if amount is not None and amount <= 0:
        raise Problem("goal-not-positive", QT_TRANSLATE_NOOP("Problem", "A target must be more than nothing."))
    store.require("plan")
    before = of_year(store, year, measure)
    if before == amount:
        return
    if amount is None:
        store.db.execute("DELETE FROM goal WHERE year = ? AND measure = ?", (year, measure))
    else:
        store.db.execute("INSERT OR REPLACE INTO goal VALUES (?, ?, ?)", (year, measure, amount))
    journal.append(store, [("set", "goal", f"{year}/{measure}", json.dumps(before), json.dumps(amount))])
