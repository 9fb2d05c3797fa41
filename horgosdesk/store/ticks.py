"""What a supervisor ticked off before closing a month: which line, what it said then, who, when."""

import json
from dataclasses import dataclass

from horgosdesk.core.errors import Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal, months
from horgosdesk.store.desk import Store


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the checklist that was ticked off. found: what it said then, as the checklist counts it; at: UTC text."""

    line: str
    found: str
    note: str
    at: str
    who: str


def of_month(store: Store, month: str) -> dict[str, Tick]:
    """The ticks of a month (YYYY-MM) by line."""
    rows = store.db.execute("SELECT line, found, note, at, who FROM tick WHERE month = ?", (month,))
    return {row[0]: Tick(*row) for row in rows}


def _check_open(store: Store, month: str) -> None:
    """Refused: what was ticked off when a month was closed stays as it was."""
    if month in months.closed(store):
        raise Refused(
            "ticks-closed",
            QT_TRANSLATE_NOOP(
                "Problem", "{month} is closed, and its checklist with it. Reopen the month to change what is ticked."
            ),
            month=month,
        )


def put(store: Store, month: str, line: str, found: str, note: str = "") -> None:
    """Tick a line off; a tick that is there is replaced. Refused: the month is closed."""
    with store.transaction("close"):
        put_within(store, month, line, found, note)
    store.tell()


def put_within(store: Store, month: str, line: str, found: str, note: str = "") -> None:
    """`put` inside the caller's transaction, without telling anyone."""
    store.require("close")
    _check_open(store, month)
    before = of_month(store, month).get(line)
    at = store.now_text()
    store.db.execute("INSERT OR REPLACE INTO tick VALUES (?, ?, ?, ?, ?, ?)", (month, line, found, note, at, store.who))
    journal.append(store, [("tick", "checklist", f"{month}/{line}", said(before), said_of(found, note))], at=at)


def said(tick: Tick | None) -> str | None:
    """A tick as the journal has it."""
    return said_of(tick.found, tick.note) if tick else None


def said_of(found: str, note: str) -> str:
    """`said` of what is told of one."""
    return json.dumps({"found": found, "note": note}, ensure_ascii=False)


def take(store: Store, month: str, line: str) -> None:
    """Take a tick away again. Refused: the month is closed."""
    with store.transaction("close"):
        if not take_within(store, month, line):
            return
    store.tell()


def take_within(store: Store, month: str, line: str) -> bool:
    """`take` inside the caller's transaction, without telling anyone; whether there was one."""
    store.require("close")
    _check_open(store, month)
    before = of_month(store, month).get(line)
    if before is None:
        return False
    store.db.execute("DELETE FROM tick WHERE month = ? AND line = ?", (month, line))
    journal.append(store, [("untick", "checklist", f"{month}/{line}", said(before), None)])
    return True
