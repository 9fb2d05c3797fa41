"""What of the rows that were found is taken into the new file: the journal by its chain, records by the journal."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from pathlib import Path
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.store import journal, totals, trains
from horgosdesk.store.backup.copying import open_copy
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES
from horgosdesk.store.file import database_errors, integrity_errors
from horgosdesk.store.journal import Key
from horgosdesk.store.salvage.gathering import FOUND
from horgosdesk.store.salvage.report import Report, Told
from horgosdesk.store.table import Table

MOST_BACKUPS = 20
"""So many, the newest first, are asked for what the damaged file does not know any more."""
_BATCH = 500
Entry = tuple[str, str, Key, str | None, str | None]
"""What `journal.append` takes."""


# The journal


def take_beginning(db: sqlite3.Connection, backups: Path) -> None:
    """What the journal is chained to, which one row says: where that is lost, from the newest backup that has it."""
    there = f"SELECT 1 FROM {FOUND}meta WHERE key = ?"
    first = db.execute(f"SELECT * FROM {FOUND}journal WHERE no = 1 ORDER BY stray").fetchone()
    if first is None or db.execute(there, (journal.ORIGIN,)).fetchone():
        return
    entry = first[:-1]
    unreadable: tuple[type[Exception], ...] = (Problem, *database_errors())
    for file in sorted(backups.glob("*.sqlite3"), reverse=True)[:MOST_BACKUPS]:
        try:
            with closing(open_copy(file)) as copy:
                row = copy.execute("SELECT value FROM meta WHERE key = ?", (journal.ORIGIN,)).fetchone()
        except unreadable:
            continue  # another one may be better
        if row and journal.link(journal.beginning(row[0]), *entry[:-1]) == entry[-1]:
            db.execute(f"INSERT INTO {FOUND}meta VALUES (?, ?, 0)", (journal.ORIGIN, row[0]))
            return


def take_journal(store: Store, report: Report) -> None:
    """The entries, each number once: where several were found, the one that fits the entry before it."""
    row = store.db.execute(
        f"SELECT value FROM {FOUND}meta WHERE key = 'journal_head' ORDER BY stray LIMIT 1"
    ).fetchone()
    end, _, _ = str(row[0]).partition(":") if row else ("0", "", "")
    report.end = int(end) if end.isdecimal() else 0
    rows = store.db.execute(f"SELECT * FROM {FOUND}journal WHERE no > 0 ORDER BY no, stray")
    previous, before = journal.beginning_of(store.db, f"{FOUND}meta"), 0
    waiting: list[tuple[Any, ...]] = []
    for no, found in groupby(rows, key=lambda one: one[0]):
        if report.end and no > report.end:
            break  # the head was kept apart for this: what lies behind it was never part of the chain
        every = [one[:-1] for one in found]
        follows = no == before + 1
        fitting = [one for one in every if follows and journal.link(previous, *one[:-1]) == one[-1]]
        taken = (fitting or every)[0]
        if not follows:
            report.missing.append((before + 1, no - 1))
        elif not fitting:
            report.altered.append(no)
        waiting.append(taken)
        previous, before = taken[-1], no
        if len(waiting) >= _BATCH:
            _write_journal(store, waiting)
    _write_journal(store, waiting)
    if report.end > before:
        report.missing.append((before + 1, report.end))
    report.entries = int(store.db.execute("SELECT count(*) FROM journal").fetchone()[0])


def _write_journal(store: Store, rows: list[tuple[Any, ...]]) -> None:
    store.db.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    rows.clear()


# The records


def take_records(store: Store, report: Report) -> list[Entry]:
    """The records of all kinds; the entries that the journal needs for those that it does not confirm."""
    unsaid: list[Entry] = []
    altered = frozenset(report.altered)
    for name, table in TABLES.items():
        told = report.records.setdefault(name, Told())
        # each gets the row that it had: they stand in the order in which they were added
        added = _added(store, table)
        last = len(added)
        found = sorted(
            (*_read(store, table, told, altered, unsaid), *_unread(store, table, told, altered)),
            key=lambda record: added.get(uid_bytes(record.uid), last),
        )
        for first in range(0, len(found), _BATCH):
            _insert(store, table, found[first : first + _BATCH], told)
    _fold_trains(store)
    # what was refused has no record that the journal could tell of
    return [one for one in unsaid if store.db.execute(f"SELECT 1 FROM {one[1]} WHERE uid = ?", (one[2],)).fetchone()]


def _added(store: Store, table: Table[Any]) -> dict[bytes, int]:
    """The place of each uid among all that were added, by the journal."""
    rows = store.db.execute("SELECT key FROM journal WHERE subject = ? AND before IS NULL ORDER BY no", (table.name,))
    return {key: place for place, (key,) in enumerate(rows)}


def _read(store: Store, table: Table[Any], told: Told, altered: frozenset[int], unsaid: list[Entry]) -> Iterator[Any]:
    """The records whose rows were found: as found where the journal says the same or knows less, else as the journal says."""
    sql = f"SELECT {table.columns} FROM {FOUND}{table.name} ORDER BY uid, stray, revision DESC"
    for uid, rows in groupby(store.db.execute(sql), key=lambda row: row[0]):
        if not isinstance(uid, bytes) or len(uid) != 16:
            continue
        said = _said(store, table, uid, altered)
        told.read += 1
        first = None
        for row in rows:
            found = _record(table, row)
            first = first or found
            if found is not None and said is not None and table.journal_text(found) == said[1]:
                yield found
                break
        else:
            of_journal = _from_journal(table, uid, said)
            if of_journal is not None and (first is None or of_journal.revision >= first.revision):
                told.read -= 1
                told.by_journal += 1
                yield of_journal
            elif first is not None:
                told.doubtful.append(_named(first))
                unsaid.append(_entry(table, uid, said, first))
                yield first
            else:
                told.refused.append(uid_text(uid))


def _entry(table: Table[Any], uid: bytes, said: tuple[int, str] | None, record: Any) -> Entry:
    """What the journal must say so that it agrees with a record: all that reads it knows how an edit looks."""
    return "edit" if said else "add", table.name, uid, said[1] if said else None, table.journal_text(record)


def _unread(store: Store, table: Table[Any], told: Told, altered: frozenset[int]) -> Iterator[Any]:
    """The records that only the journal tells of."""
    sql = (
        f"SELECT key FROM journal WHERE subject = ? AND typeof(key) = 'blob' AND length(key) = 16"
        f" AND key NOT IN (SELECT uid FROM {FOUND}{table.name} WHERE uid IS NOT NULL) GROUP BY key ORDER BY min(no)"
    )
    for (uid,) in store.db.execute(sql, (table.name,)).fetchall():
        record = _from_journal(table, uid, _said(store, table, uid, altered))
        if record is None:
            told.refused.append(uid_text(uid))
        else:
            told.by_journal += 1
            yield record


def _said(store: Store, table: Table[Any], uid: bytes, altered: frozenset[int]) -> tuple[int, str] | None:
    """Number and text of the newest entry of a record that fits its hash."""
    rows = store.db.execute(
        "SELECT no, after FROM journal WHERE key = ? AND subject = ? AND after IS NOT NULL ORDER BY no DESC",
        (uid, table.name),
    )
    return next(((no, after) for no, after in rows if no not in altered), None)


def _record(table: Table[Any], row: tuple[Any, ...]) -> Any:
    try:
        return table.record_of(row)
    except (TypeError, ValueError, AttributeError):
        return None


def _from_journal(table: Table[Any], uid: bytes, said: tuple[int, str] | None) -> Any:
    if said is None:
        return None
    try:
        return table.from_journal(uid_text(uid), said[1])
    except (TypeError, ValueError):
        return None


def _insert(store: Store, table: Table[Any], records: list[Any], told: Told) -> None:
    """Insert all, or where the schema refuses one, those that it takes."""
    done = records[:]
    store.db.execute("SAVEPOINT batch")
    try:
        table.insert(store, records)
    except integrity_errors():
        store.db.execute("ROLLBACK TO batch")
        done = [one for one in records if _insert_one(store, table, one, told)]
    store.db.execute("RELEASE batch")
    if table.name == "cargo":
        totals.keep(store, totals.deltas((), done))
    told.saved += len(done)


def _insert_one(store: Store, table: Table[Any], record: Any, told: Told) -> bool:
    store.db.execute("SAVEPOINT one")
    try:
        table.insert(store, [record])
    except integrity_errors() as error:
        store.db.execute("ROLLBACK TO one")
        told.refused.append(f"{_named(record)} ({error})")
        return False
    finally:
        store.db.execute("RELEASE one")
    return True


def _named(record: Any) -> str:
    """A record as a person finds it: its day or number, and its uid."""
    parts = [getattr(record, name, "") for name in ("day", "declaration_no", "train_no", "title")]
    return " ".join(str(part) for part in [*parts, record.uid] if part)


def _fold_trains(store: Store) -> None:
    table = TABLES["message"]
    last = 0
    while rows := store.db.execute(
        f"SELECT id, {table.columns} FROM message WHERE id > ? ORDER BY id LIMIT {_BATCH}", (last,)
    ).fetchall():
        trains.keep(store, [table.record_of(row[1:]) for row in rows])
        last = rows[-1][0]


# All else


def take_others(store: Store, names: list[str], whole: dict[str, bool], report: Report) -> None:
    """The rows of the other tables; of those that have gaps also what the journal says was set."""
    # the journal is chained to the file that it began in, not to this one
    store.db.execute("DELETE FROM meta WHERE key = ?", (journal.ORIGIN,))
    for name in names:
        stray = "" if not whole.get(name) else "WHERE stray = 0"
        columns = [row[0] for row in store.db.execute("SELECT name FROM pragma_table_info(?)", (name,))]
        found = store.db.execute(f"SELECT {', '.join(columns)} FROM {FOUND}{name} {stray} ORDER BY stray").fetchall()
        report.others[name] = sum(_put(store, name, columns, row) for row in found if not _left(name, row))
    if not whole.get("meta"):
        _replay(store, "desk", "set", "INSERT OR IGNORE INTO meta VALUES (?, ?)", lambda key, after, *_: (key, after))
    if not whole.get("months"):
        sql = "INSERT OR IGNORE INTO months VALUES (?, ?, ?)"
        _replay(store, "month", "close", sql, lambda key, _after, at, who: (key, at, who))
    if not whole.get("goal"):
        sql = "INSERT OR IGNORE INTO goal VALUES (?, ?, ?)"
        _replay(store, "goal", "set", sql, lambda key, after, *_: (*key.split("/", 1), after) if after else None)
    if not whole.get("tick"):
        sql = "INSERT OR IGNORE INTO tick VALUES (?, ?, ?, ?, ?, ?)"
        _replay(
            *(store, "checklist", "tick", sql),
            lambda key, after, at, who: (*key.split("/", 1), after["found"], after["note"], at, who),
        )
    # the desk is not journaled, but each entry names it
    row = store.db.execute("SELECT desk FROM journal ORDER BY no DESC LIMIT 1").fetchone()
    known = store.db.execute(f"SELECT value FROM {FOUND}meta WHERE key = 'desk' ORDER BY stray LIMIT 1").fetchone()
    if known or row:
        store.desk = str((known or row)[0])
        store.db.execute("INSERT OR REPLACE INTO meta VALUES ('desk', ?)", (store.desk,))


def _left(name: str, row: tuple[Any, ...]) -> bool:
    return name == "meta" and row[0] in ("journal_head", "desk")


def _put(store: Store, name: str, columns: list[str], row: tuple[Any, ...]) -> bool:
    store.db.execute("SAVEPOINT one")
    try:
        verb = "INSERT OR REPLACE" if name == "meta" else "INSERT OR IGNORE"
        places = ", ".join("?" * len(columns))
        return store.db.execute(f"{verb} INTO {name} ({', '.join(columns)}) VALUES ({places})", row).rowcount > 0
    except integrity_errors():
        store.db.execute("ROLLBACK TO one")
        return False
    finally:
        store.db.execute("RELEASE one")


_SPOILT: tuple[type[Exception], ...] = (ValueError, TypeError, KeyError, Problem)
"""What reading an entry raises that says something else than it should."""


def _replay(store: Store, subject: str, action: str, sql: str, values: Any) -> None:
    """Set what the last entry of each key says was set."""
    rows = store.db.execute(
        "SELECT key, action, after, at, who FROM journal WHERE subject = ? AND no IN"
        " (SELECT max(no) FROM journal WHERE subject = ? GROUP BY key)",
        (subject, subject),
    ).fetchall()
    for key, did, after, at, who in rows:
        if did != action:
            continue
        try:
            said = values(key, json.loads(after) if after else None, at, who)
            if said is not None:
                store.db.execute(sql, said)
        except _SPOILT + integrity_errors():
            continue  # an entry that is itself spoilt; the report names it among the altered ones
