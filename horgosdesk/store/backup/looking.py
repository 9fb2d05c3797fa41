"""A look inside a backup before it is restored: whether it may be trusted, and what would be lost."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from horgosdesk.core.errors import Damaged
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal, migrations, returns
from horgosdesk.store.backup.copying import Facts, check_copy, facts, open_copy
from horgosdesk.store.desk import FILE, applied_to, words_for_sqlite
from horgosdesk.store.file import database_errors
from horgosdesk.store.proof.schema import STATISTICS

Stop = Callable[[], bool]


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Month:
    """Final records of a month in the backup and now; now None where the desk cannot be read."""

    month: str
    there: int
    now: int | None


@dataclass(frozen=True, slots=True)
class Event:
    """A month closed or reopened, or a return handed out, since the backup. what: close, reopen or return."""

    what: str
    name: str
    at: str
    who: str


@dataclass(frozen=True, slots=True)
class Look:
    """What a backup holds against what the desk holds now.

    broken: the first number of its journal that does not fit its hash or is missing, None when the chain is whole.
    common: the last number that both journals have alike; lost: entries behind it now; lost_by: how many of whom;
    lost_records: records that those entries are of; gained: entries of the backup that the desk has not.
    drafts: half-typed records of the desk that the backup has not, or has otherwise.
    now: None where the desk's own file cannot be read.
    """

    file: Path
    there: Facts
    last_at: str
    who: str
    broken: int | None
    now: Facts | None
    common: int
    lost: int
    lost_by: tuple[tuple[str, int], ...]
    lost_records: int
    gained: int
    months: tuple[Month, ...]
    events: tuple[Event, ...]
    drafts: int


def look(folder: Path, file: Path, stop: Stop = _never) -> Look:
    """Look into a backup, for a desk's folder. Damaged: it is not whole, not ours, or holds what we never made."""
    check_ours(file, stop)
    with words_for_sqlite(file), closing(open_copy(file)) as there:
        there.set_progress_handler(stop, 20_000)
        broken = first_broken(there)
        try:
            with closing(open_copy(folder / FILE)) as now:
                now.set_progress_handler(stop, 20_000)
                return _compared(file, there, broken, now)
        except database_errors():
            if stop():
                raise
            # what is to be replaced is itself not there, or damaged
            return _compared(file, there, broken, None)


def check_ours(file: Path, stop: Stop = _never) -> None:
    """Prove a file to be a backup that can be restored; Damaged otherwise, FileNotFoundError when it is not there."""
    if not file.is_file():
        raise FileNotFoundError(file)
    with words_for_sqlite(file):
        steps = applied_to(file)
    if not steps or steps - set(migrations.NAMES):
        raise Damaged(
            "backup-not-ours",
            QT_TRANSLATE_NOOP("Problem", "{file} is not a backup that this program can read. Nothing was changed."),
            file=file,
        )
    check_copy(file, stop)
    if found := strange(file, steps):
        raise Damaged(
            "backup-strange",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} holds what this program never makes, and is not restored: {names}. Nothing was changed; choose another backup.",
            ),
            file=file,
            names=", ".join(found[:8]),
        )


def strange(file: Path, steps: set[str]) -> list[str]:
    """What a file's schema has beyond what its migrations make, lacks of it, or has otherwise: "trigger x", by name."""
    with words_for_sqlite(file), closing(open_copy(file)) as db:
        found = _schema(db)
    wanted = _made_by(frozenset(steps))
    return sorted(
        f"{kind} {name}"
        for kind, name in found.keys() | wanted.keys()
        if found.get((kind, name)) != wanted.get((kind, name))
    )


def _schema(db: sqlite3.Connection) -> dict[tuple[str, str], str]:
    rows = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    searched = {name for _, name, _, sql in rows if sql and " fts5" in sql.lower()}
    found = {}
    for kind, name, table, sql in rows:
        # by kind too: whoever may write the schema can call a trigger what they like
        if (kind, name) in STATISTICS or (kind == "index" and sql is None):
            continue
        # what SQLite and sqlite-utils make for themselves is written otherwise by their other versions
        theirs = name == "_sqlite_migrations" or any(name.startswith(f"{one}_") for one in searched)
        found[kind, name] = table if theirs else f"{table} {sql}"
    return found


@cache
def _made_by(steps: frozenset[str]) -> dict[tuple[str, str], str]:
    with closing(sqlite3.connect(":memory:")) as db:
        later = [name for name in migrations.NAMES if name not in steps]
        migrations.make(db, migrations.NAMES[: migrations.NAMES.index(later[0])] if later else migrations.NAMES)
        return _schema(db)


def first_broken(db: sqlite3.Connection) -> int | None:
    """The first number of a journal that is missing or does not fit its hash; None when the chain is whole to its head."""
    previous, expected = journal.beginning_of(db), 0
    for row in db.execute("SELECT * FROM journal ORDER BY no"):
        expected += 1
        if row[0] != expected:
            return expected
        previous = journal.link(previous, *row[:-1])
        if previous != row[-1]:
            return expected
    head = db.execute("SELECT value FROM meta WHERE key = 'journal_head'").fetchone()
    said = f"{expected}:{previous.hex()}" if expected else None
    return None if (head[0] if head else None) == said else expected + 1


def _compared(file: Path, there: sqlite3.Connection, broken: int | None, now: sqlite3.Connection | None) -> Look:
    found = facts(there)
    last = there.execute("SELECT at, who FROM journal WHERE no = ?", (found.no,)).fetchone() or ("", "")
    mine = facts(now) if now is not None else None
    counts = {} if now is None else _by_month(now)
    theirs = _by_month(there)
    months = tuple(
        Month(month, theirs.get(month, 0), None if now is None else counts.get(month, 0))
        for month in sorted(theirs.keys() | counts.keys(), reverse=True)
    )
    if now is None or mine is None:
        return Look(file, found, last[0], last[1], broken, None, 0, 0, (), 0, 0, months, (), 0)
    common = _common(there, now, min(found.no, mine.no))
    behind = "FROM journal WHERE no > ?"
    lost = now.execute(f"SELECT count(*) {behind}", (common,)).fetchone()[0]
    by = now.execute(f"SELECT who, count(*) AS n {behind} GROUP BY who ORDER BY n DESC, who", (common,)).fetchall()
    records = now.execute(
        f"SELECT count(DISTINCT key) {behind} AND subject IN ('cargo', 'clearance', 'message', 'occasion')", (common,)
    ).fetchone()[0]
    gained = there.execute(f"SELECT count(*) {behind}", (common,)).fetchone()[0]
    return Look(
        *(file, found, last[0], last[1], broken, mine, common, lost),
        *(tuple((str(who), int(n)) for who, n in by), records, gained, months, _events(now, common)),
        drafts=len(_drafts(now) - _drafts(there)),
    )


def _drafts(db: sqlite3.Connection) -> set[tuple[bytes, str, str]]:
    """No entry of the journal tells of what is half typed."""
    return set(db.execute("SELECT uid, day, typed FROM drafts"))


def _by_month(db: sqlite3.Connection) -> dict[str, int]:
    rows = db.execute("SELECT month, sum(records) FROM monthly_totals GROUP BY month")
    return {str(month): int(records) for month, records in rows}


def _common(one: sqlite3.Connection, other: sqlite3.Connection, most: int) -> int:
    """The last number up to which two journals are alike: what is chained is alike up to where the hashes are."""
    alike, differs = 0, most + 1
    while differs - alike > 1:
        middle = (alike + differs) // 2
        hashes = [db.execute("SELECT hash FROM journal WHERE no = ?", (middle,)).fetchone() for db in (one, other)]
        if hashes[0] is not None and hashes[0] == hashes[1]:
            alike = middle
        else:
            differs = middle
    return alike


def _events(now: sqlite3.Connection, common: int) -> tuple[Event, ...]:
    rows: list[tuple[Any, ...]] = now.execute(
        "SELECT action, key, at, who FROM journal WHERE no > ? AND subject IN ('month', ?) ORDER BY no",
        (common, returns.SUBJECT),
    ).fetchall()
    return tuple(Event(str(action), str(key), str(at), str(who)) for action, key, at, who in rows)
