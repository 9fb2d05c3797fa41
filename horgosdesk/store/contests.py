"""Contests: what waits because two desks changed the same thing, and settling one, which a person does."""

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any, Literal

from horgosdesk.core.contest import BOOKKEEPING, CONTEST, Contest
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import claims, door, goals, months, ticks
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES, Change
from horgosdesk.store.table import Table

TABLE: Table[Contest] = Table(CONTEST)
Choice = Literal["stored", "waiting"]


def open_ones(store: Store, limit: int = 1000) -> list[Contest]:
    """Those that wait for a person, the oldest first."""
    rows = store.db.execute(f"{TABLE.select} WHERE settled = '' AND status = 'final' ORDER BY id LIMIT ?", (limit,))
    return [TABLE.record_of(row) for row in rows]


def settled_ones(store: Store, limit: int = 200) -> list[Contest]:
    """Those that somebody settled, the newest first."""
    rows = store.db.execute(
        f"{TABLE.select} WHERE settled <> '' AND status = 'final' ORDER BY entered_at DESC, id DESC LIMIT ?", (limit,)
    )
    return [TABLE.record_of(row) for row in rows]


def count(store: Store) -> int:
    """How many wait."""
    return int(store.db.execute("SELECT count(*) FROM contest WHERE settled = '' AND status = 'final'").fetchone()[0])


def get(store: Store, uid: str) -> Contest:
    """One of them. Problem "contest-unknown"."""
    try:
        found = TABLE.get(store, uid)
    except ValueError:
        found = None
    if found is None:
        raise Problem(
            "contest-unknown",
            QT_TRANSLATE_NOOP("Problem", "There is no contest {uid}. “hub contests” lists those that wait."),
            uid=uid,
        )
    return found


def now(store: Store, contest: Contest) -> dict[str, Any] | None:
    """What is stored now of the record that a contest is about; it may have been changed since. None: nothing, or no record."""
    table = TABLES.get(contest.about)
    record = table.get(store, contest.key) if table is not None else None
    return json.loads(table.journal_text(record)) if table is not None and record is not None else None


def settle(
    store: Store, contest: Contest, choice: Choice | Mapping[str, Choice], *, reason: str = ""
) -> list[Change[Any]]:
    """Say what holds: what is stored, the version that waited, or of each column one of them; what was changed.

    Columns that are not named stay as they are stored. Refused "contest-settled", and what the door refuses, such as a closed
    month: nothing was changed then.
    """
    with_waiting = choice == "waiting" if isinstance(choice, str) else "waiting" in choice.values()
    said: str = choice if isinstance(choice, str) else _mixed(store, contest, choice)
    with store.transaction("enter"):
        current = get(store, contest.uid)
        if not current.is_open:
            raise Refused(
                "contest-settled",
                QT_TRANSLATE_NOOP("Problem", "This contest was settled meanwhile by {who}. Nothing was changed."),
                who=current.entered_by,
            )
        changes: list[Change[Any]] = [Change(current, replace(current, settled=said))]
        if with_waiting and contest.about in TABLES:
            columns = None if isinstance(choice, str) else {name for name, of in choice.items() if of == "waiting"}
            changes = [*_record(store, contest, columns), *changes]
        done = door.apply_within(store, changes, reason=reason)
        if with_waiting and contest.about not in TABLES:
            _put(store, contest, reason)
    store.tell()
    return done


def _mixed(store: Store, contest: Contest, choice: Mapping[str, Choice]) -> str:
    """What a choice by column comes to."""
    waiting, stored = contest.versions[1] or {}, now(store, contest) or {}
    apart = {name for name in (*waiting, *stored) if name not in BOOKKEEPING and waiting.get(name) != stored.get(name)}
    chosen = {name for name in apart if choice.get(name) == "waiting"}
    return "stored" if not chosen else "waiting" if chosen == apart else "mixed"


def _record(store: Store, contest: Contest, columns: Collection[str] | None) -> list[Change[Any]]:
    """The record with the columns of the version that waited, all of them for None."""
    table = TABLES[contest.about]
    current = table.get(store, contest.key)
    waiting = table.from_journal(contest.key, contest.waiting)
    if current is None:
        return [Change(None, replace(waiting, entered_by="", entered_at="", revision=1))]
    names = set(table.subject.columns) - {"uid", *BOOKKEEPING}
    taken = {name: getattr(waiting, name) for name in (names if columns is None else names & set(columns))}
    wanted = replace(current, **taken)
    return [] if wanted == current else [Change(current, wanted)]


def _put(store: Store, contest: Contest, reason: str) -> None:
    """Do again what is no record's change."""
    first, _, rest = contest.key.partition("/")
    said = json.loads(contest.waiting) if contest.waiting else None
    if contest.about == claims.MONTH:
        if said == "closed":
            months.close_within(store, contest.key, reason)
        else:
            months.reopen_within(store, contest.key, reason)
    elif contest.about == "goal":
        goals.put_within(store, first, rest, said)
    elif contest.about == claims.TICK:
        if said is None:
            ticks.take_within(store, first, rest)
        else:
            ticks.put_within(store, first, rest, said["found"], said["note"])
    else:
        store.require("plan")
        door.set_meta_within(store, {contest.key: said or ""}, reason=reason)
