"""Proof that nothing was changed unseen: the file, the hash chain, the records against the journal, the totals."""

from collections.abc import Callable
from dataclasses import dataclass

from horgosdesk.core.identity import uid_text
from horgosdesk.store import journal, totals, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES

MOST_NAMED = 20
"""How many differences of one kind are named; more would bury the first."""


@dataclass(frozen=True, slots=True)
class Check:
    """One question and its answer; `found` names what is wrong."""

    name: str
    ok: bool
    found: tuple[str, ...] = ()


def verify(store: Store, progress: Callable[[str], None] | None = None) -> list[Check]:
    """Check all, in one read transaction, so that a change made meanwhile is not mistaken for damage."""
    checks = []
    with store.reading():
        questions = {
            "file": _file,
            "chain": _chain,
            "records": _records,
            "totals": totals.recount,
            "trains": trains.recount,
        }
        for name, question in questions.items():
            if progress:
                progress(name)
            found = question(store)
            checks.append(Check(name, not found, tuple(found[:MOST_NAMED])))
    return checks


def _file(store: Store) -> list[str]:
    said = [str(row[0]) for row in store.db.execute(f"PRAGMA integrity_check({MOST_NAMED})")]
    return [] if said == ["ok"] else said


def _chain(store: Store) -> list[str]:
    previous, expected = journal.FIRST, 0
    for row in store.db.execute("SELECT * FROM journal ORDER BY no"):
        expected += 1
        if row[0] != expected:
            return [f"journal no. {expected} is missing"]
        previous = journal.link(previous, *row[:-1])
        if previous != row[-1]:
            return [f"journal no. {expected} does not fit its hash"]
    head = store.meta("journal_head") or f"0:{journal.FIRST.hex()}"
    return (
        []
        if head == f"{expected}:{previous.hex()}"
        else [f"the journal ends at no. {expected}, its head says {head.split(':')[0]}"]
    )


def _records(store: Store) -> list[str]:
    """Each record must be what its newest journal entry says, and each entry must have its record."""
    found = []
    newest = "(SELECT after FROM journal WHERE key = {}.uid ORDER BY no DESC LIMIT 1)"
    for name, table in TABLES.items():
        for after, *row in store.db.execute(f"SELECT {newest.format(name)}, {table.columns} FROM {name}"):
            if after != table.journal_text(table.record_of(row)):
                found.append(f"{name} {uid_text(row[0])} is not what the journal says")
                if len(found) == MOST_NAMED:
                    return found
        gone = f"SELECT DISTINCT key FROM journal WHERE subject = ? AND key NOT IN (SELECT uid FROM {name}) LIMIT 20"
        found += [f"{name} {uid_text(row[0])} is in the journal only" for row in store.db.execute(gone, (name,))]
    return found
