"""Month closing: a closed month takes no change until a supervisor reopens it with a reason."""

import json
from typing import NamedTuple

from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import drafts, journal
from horgosdesk.store.desk import Store


def closed(store: Store) -> set[str]:
    """The months (YYYY-MM) that are closed."""
    return {row[0] for row in store.db.execute("SELECT month FROM months")}


class Closing(NamedTuple):
    """When and by whom a month was closed."""

    at: str
    who: str


def closing(store: Store, month: str) -> Closing | None:
    """How a month was closed; None while it is open."""
    if month not in closed(store):
        return None
    # by the journal, so that it is told to the millisecond as a reading of that day tells it
    row = store.db.execute(
        "SELECT at, who FROM journal WHERE key = ? AND subject = 'month' AND action = 'close' ORDER BY no DESC LIMIT 1",
        (month,),
    ).fetchone()
    return Closing(*row)


def check_closable(store: Store, month: str) -> None:
    """Refused: a month is not over yet, has drafts, or is closed already."""
    if month >= store.today[:7]:
        raise Refused(
            "month-not-over",
            QT_TRANSLATE_NOOP("Problem", "{month} is not over yet. Close it from the first day of the next month on."),
            month=month,
        )
    waiting = drafts.count(store, f"{month}-01", f"{month}-31")
    if waiting:
        raise Refused(
            "month-has-drafts",
            QT_TRANSLATE_NOOP(
                "Problem", "{month} still has drafts: {count}. Complete or drop them, then close the month."
            ),
            month=month,
            count=waiting,
        )
    if month in closed(store):
        raise Refused("month-closed-already", QT_TRANSLATE_NOOP("Problem", "{month} is closed already."), month=month)


def close(store: Store, month: str, reason: str = "") -> None:
    """Lock a month; Refused as `check_closable` says. reason: why it is closed though its checklist has open lines."""
    with store.transaction("close"):
        close_within(store, month, reason)
    store.tell()


def close_within(store: Store, month: str, reason: str = "") -> None:
    """`close` inside the caller's transaction, without telling anyone."""
    store.require("close")
    check_closable(store, month)
    at = store.now_text()
    store.db.execute("INSERT INTO months VALUES (?, ?, ?)", (month, at, store.who))
    said = [("close", "month", month, json.dumps("open"), json.dumps("closed"))]
    journal.append(store, said, reason.strip(), at=at)


def reopen(store: Store, month: str, reason: str) -> None:
    """Unlock a month, for a reason that the journal keeps."""
    with store.transaction("close"):
        reopen_within(store, month, reason)
    store.tell()


def reopen_within(store: Store, month: str, reason: str) -> None:
    """`reopen` inside the caller's transaction, without telling anyone."""
    if not reason.strip():
        raise Problem("reason-missing", QT_TRANSLATE_NOOP("Problem", "Reopening a month needs a reason. Type one."))
    store.require("close")
    if month not in closed(store):
        raise Refused(
            "month-not-closed",
            QT_TRANSLATE_NOOP("Problem", "{month} is not closed, so it needs no reopening."),
            month=month,
        )
    store.db.execute("DELETE FROM months WHERE month = ?", (month,))
    journal.append(store, [("reopen", "month", month, json.dumps("closed"), json.dumps("open"))], reason.strip())
