"""The desk as it stood at an entry of the journal: a reader that answers every question of the store as it would have then.

It is a second connection on which temporary tables and views bear the names of the file's own. SQLite looks a name up among
the temporary ones first, so that the query functions need not know. What stood then follows from the journal: of each record
that was changed since, the first entry behind the position says what it was before. Only that is kept apart; the rest is read
where it lies, so that a reading costs what was changed since, however large the store. The search by words knows today's only.
"""

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import message_uid, uid_bytes
from horgosdesk.core.message import LOAD_COLUMNS
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import seconds, tallies, trains
from horgosdesk.store.desk import Store, connect, words_for_sqlite
from horgosdesk.store.door import TABLES

SUBJECTS = tuple(TABLES)
"""The kinds of records that a reader can answer for: cargo (and its totals), clearance, message (and the trains), occasion."""
_OF = {"cargo": ("cargo", *tallies.TABLES), "message": ("message", "train", "train_event", "consist")}


@contextmanager
def as_of(
    store: Store,
    *,
    position: int | None = None,
    at: str = "",
    published: Mapping[str, int] | None = None,
    subjects: Collection[str] = SUBJECTS,
) -> Iterator[Store]:
    """A read-only store that answers as of an entry of the journal, or of an instant (UTC text); as of now without either.

    It holds one read transaction, so that nothing entered meanwhile is seen. Its clock stands at the instant, else at that of
    the entry. Drafts are not journaled: as of then there are none. published: months (YYYY-MM) whose cargo is read as of
    positions of their own. subjects: those of SUBJECTS that will be asked of; a question about another one raises, so that
    what is not wanted costs nothing. Problem "as-of-future".
    """
    with words_for_sqlite(store.file):
        db = connect(store.file, 10.0)
        try:
            db.execute("BEGIN")
            newest = _number(db, "SELECT coalesce(max(no), 0) FROM main.journal")
            clock = store.clock()
            if at:
                asked = datetime.fromisoformat(at)
                if asked > clock:
                    raise Problem(
                        "as-of-future",
                        QT_TRANSLATE_NOOP("Problem", "{at} is still to come. Give an instant that has passed."),
                        at=at,
                    )
                clock = asked
            if position is None:
                position = newest if not at else _number(db, _LAST_BY, (at,))
            elif not 0 <= position <= newest:
                raise ValueError(f"the journal has no entry {position}")
            elif not at and position:
                clock = datetime.fromisoformat(db.execute(_AT, (position,)).fetchone()[0])
            reader = Store(store.folder, db, store.who, store.desk, lambda: clock, read_only=True)
            if position < newest:
                _shadow_small(db, position)
            months = {month: no for month, no in (published or {}).items() if no < newest}
            for name in SUBJECTS:
                # tables that hold what they held then are read where they lie: a view over two cannot hand a key down to them
                is_changed = name in subjects and _is_changed(db, name, position)
                if name not in subjects:
                    _forbid(db, _OF.get(name, (name,)))
                elif name == "cargo" and (is_changed or months):
                    _shadow(db, name, position, {month: min(no, position) for month, no in months.items()})
                    _shadow_totals(db)
                elif is_changed:
                    _shadow(db, name, position, {})
                    if name == "message":
                        _shadow_trains(reader)
            db.execute("PRAGMA query_only = ON")
            yield reader
        finally:
            db.close()


_LAST_BY = "SELECT coalesce((SELECT no FROM main.journal WHERE at <= ? ORDER BY no DESC LIMIT 1), 0)"
_AT = "SELECT at FROM main.journal WHERE no = ?"


def _number(db: sqlite3.Connection, sql: str, values: Sequence[object] = ()) -> int:
    return int(db.execute(sql, values).fetchone()[0])


def _is_changed(db: sqlite3.Connection, subject: str, position: int) -> bool:
    """Whether anything of a subject was changed behind a position."""
    if subject in seconds.SUBJECTS:
        # a few thousand at most: asked by key, since most desks have none and the whole journal would be read to find that out
        found = f"SELECT EXISTS (SELECT 1 FROM main.{subject} JOIN main.journal ON key = {subject}.uid WHERE no > ?)"
        return bool(_number(db, found, (position,)))
    found = "SELECT EXISTS (SELECT 1 FROM main.journal NOT INDEXED WHERE no > ? AND subject = ?)"
    return bool(_number(db, found, (position, subject)))


def _forbid(db: sqlite3.Connection, names: Collection[str]) -> None:
    for name in names:
        db.execute(f"CREATE TEMP VIEW {name} AS SELECT * FROM temp.not_among_the_subjects_of_this_reading")


def _shadow_small(db: sqlite3.Connection, position: int) -> None:
    """The tables of a few rows, as copies: the journal itself excepted, of which the rest is cut off."""
    # the plus keeps SQLite from choosing this bound, which lets nearly everything through, over the index of a question
    db.execute(f"CREATE TEMP VIEW journal AS SELECT * FROM main.journal WHERE +no <= {position}")
    db.execute("CREATE TEMP TABLE drafts AS SELECT * FROM main.drafts WHERE FALSE")
    for name in ("meta", "months", "goal", "tick"):
        db.execute(f"CREATE TEMP TABLE {name} AS SELECT * FROM main.{name}")
    head = db.execute("SELECT hash FROM main.journal WHERE no = ?", (position,)).fetchone()
    db.execute("DELETE FROM temp.meta WHERE key = 'journal_head'")
    if head:
        db.execute("INSERT INTO temp.meta VALUES ('journal_head', ?)", (f"{position}:{head[0].hex()}",))
    befores = _befores(db, position)
    for key, before in befores["desk"]:
        if before is None:  # a restored backup, which set nothing
            continue
        db.execute("DELETE FROM temp.meta WHERE key = ?", (key,))
        db.execute("INSERT INTO temp.meta VALUES (?, ?)", (key, json.loads(before)))
    for key, before in befores["goal"]:
        year, measure = key.split("/", 1)
        db.execute("DELETE FROM temp.goal WHERE year = ? AND measure = ?", (year, measure))
        if (amount := json.loads(before)) is not None:
            db.execute("INSERT INTO temp.goal VALUES (?, ?, ?)", (year, measure, amount))
    for month, _ in befores["month"]:
        db.execute("DELETE FROM temp.months WHERE month = ?", (month,))
        action, at, who, _ = _last(db, "month", month, position)
        if action == "close":
            db.execute("INSERT INTO temp.months VALUES (?, ?, ?)", (month, at, who))
    for key, _ in befores["checklist"]:
        month, line = key.split("/", 1)
        db.execute("DELETE FROM temp.tick WHERE month = ? AND line = ?", (month, line))
        action, at, who, after = _last(db, "checklist", key, position)
        if action == "tick":
            said = json.loads(after)
            db.execute(
                "INSERT INTO temp.tick VALUES (?, ?, ?, ?, ?, ?)", (month, line, said["found"], said["note"], at, who)
            )


def _befores(db: sqlite3.Connection, position: int) -> dict[str, list[tuple[str, str]]]:
    """What was changed behind a position that is no record, and what it was before, by subject."""
    found: dict[str, list[tuple[str, str]]] = {subject: [] for subject in ("desk", "goal", "month", "checklist")}
    rows = db.execute(
        "SELECT subject, key, before FROM main.journal WHERE no IN"
        " (SELECT min(no) FROM main.journal NOT INDEXED WHERE no > ?"
        " AND subject IN ('desk', 'goal', 'month', 'checklist') GROUP BY subject, key)",
        (position,),
    )
    for subject, key, before in rows:
        found[subject].append((key, before))
    return found


def _last(db: sqlite3.Connection, subject: str, key: str, position: int) -> tuple[str, str, str, str]:
    """Action, instant, author and outcome of the last entry about something up to a position; empty where there is none."""
    row = db.execute(
        "SELECT action, at, who, after FROM main.journal WHERE key = ? AND subject = ? AND no <= ? ORDER BY no DESC LIMIT 1",
        (key, subject, position),
    ).fetchone()
    return row or ("", "", "", "")


# Records


def _shadow(db: sqlite3.Connection, name: str, position: int, published: Mapping[str, int]) -> None:
    """The records of one kind: those that were changed since are taken out (gone_…) and put back as they were (then_…).

    published: only of cargo. A record is counted in such a month as it was at the month's own position, and in any other
    as it was at the reading's.
    """
    columns = ", ".join(TABLES[name].subject.columns)
    db.execute(f"CREATE TEMP TABLE gone_{name} (id INTEGER PRIMARY KEY)")
    db.execute(f"CREATE TEMP TABLE then_{name} AS SELECT * FROM main.{name} WHERE FALSE")
    of_month = "substr({}.day, 1, 7) = ?"
    _take(db, name, position)
    for month in published:
        # a published month is read as of its own position only
        db.execute(f"DELETE FROM then_{name} WHERE {of_month.format(f'then_{name}')}", (month,))
    for month, own in published.items():
        _take(db, name, own, f"WHERE {of_month.format('now')}", f"AND {of_month.format('was')}", (month,))
    db.execute(
        f"CREATE TEMP VIEW {name} AS SELECT id, {columns} FROM main.{name} WHERE id NOT IN (SELECT id FROM temp.gone_{name})"
        f" UNION ALL SELECT id, {columns} FROM temp.then_{name}"
    )


def _take(
    db: sqlite3.Connection,
    name: str,
    position: int,
    which_now: str = "",
    which_then: str = "",
    values: Sequence[str] = (),
) -> None:
    """Note what was changed of a subject behind a position: the rows of now, those that `which_now` chooses, and of then."""
    db.execute("CREATE TEMP TABLE since (uid BLOB PRIMARY KEY, no INTEGER NOT NULL) WITHOUT ROWID")
    db.execute(
        "INSERT INTO since SELECT key, min(no) FROM main.journal NOT INDEXED WHERE no > ? AND subject = ? GROUP BY key",
        (position, name),
    )
    db.execute(
        f"INSERT OR IGNORE INTO gone_{name} SELECT now.id FROM since CROSS JOIN main.{name} AS now ON now.uid = since.uid"
        f" {which_now}",
        values,
    )
    said = ", ".join(_told(db, name))
    # by name: in the table a column that came later stands behind all others
    columns = ", ".join(TABLES[name].subject.columns)
    db.execute(
        f"INSERT INTO then_{name} (id, {columns}) SELECT * FROM (SELECT now.id, since.uid, {said} FROM since"
        f" CROSS JOIN main.journal AS entry ON entry.no = since.no CROSS JOIN main.{name} AS now ON now.uid = since.uid"
        f" WHERE entry.before IS NOT NULL) AS was WHERE TRUE {which_then}",
        values,
    )
    db.execute("DROP TABLE since")


def _told(db: sqlite3.Connection, name: str) -> Iterator[str]:
    """The columns of a record, but for the uid, out of the journal's text, which leaves out what is empty."""
    notes = {row[1]: (row[2], row[3]) for row in db.execute(f"PRAGMA main.table_info({name})")}
    for column in TABLES[name].subject.columns[1:]:
        told = f"json_extract(entry.before, '$.{column}')"
        yield f"coalesce({told}, '') AS {column}" if notes[column] == ("TEXT", 1) else f"{told} AS {column}"


_CUT_BY = ("day", *tallies.KEYS, "hs_code", "trader", "supervision")
"""The columns of the records that any of the kept totals is cut by."""


def _shadow_totals(db: sqlite3.Connection) -> None:
    """The kept sums: those of now, less what was taken out and with what was put back, in the days and months concerned."""
    _move(db)
    daily, monthly = tallies.TABLES["daily_totals"][0], tallies.TABLES["monthly_totals"][0]
    _shadow_sums(db, daily, f"SELECT {_keys(daily.of)}, {_SUMMED} FROM temp.moved GROUP BY {_of(daily.of)}")
    # what moved in a month is what moved in its days
    of_days = f"SELECT {_keys(monthly.of)}, {_SUMMED} FROM temp.moved_daily_totals GROUP BY {_of(monthly.of)}"
    _shadow_sums(db, monthly, of_days)
    db.execute(
        f"CREATE TEMP TABLE moved_fine AS SELECT {_keys(tallies.FINE)}, {_SUMMED} FROM moved GROUP BY {_of(tallies.FINE)}"
    )
    _shadow_sums(db, tallies.TABLES["monthly_parts"][0], tallies.folded("temp.moved_fine"))


_SUMMED = ", ".join(f"sum({name}) AS {name}" for name in tallies.TALLIES)


def _keys(of: Mapping[str, str]) -> str:
    return ", ".join(f"{sql} AS {column}" for column, sql in of.items())


def _of(of: Mapping[str, str]) -> str:
    return ", ".join(of.values())


def _shadow_sums(db: sqlite3.Connection, tally: tallies.Tally, moved: str) -> None:
    table, span, keys = tally.table, tally.span, tally.keys
    columns = f"{keys}, {', '.join(tallies.TALLIES)}"
    db.execute(f"CREATE TEMP TABLE moved_{table} AS {moved}")
    db.execute(f"CREATE TEMP TABLE other_{table} ({span} TEXT PRIMARY KEY) WITHOUT ROWID")
    db.execute(f"INSERT INTO other_{table} SELECT DISTINCT {span} FROM moved_{table}")
    db.execute(
        f"CREATE TEMP TABLE then_{table} AS SELECT {keys}, {_SUMMED} FROM ("
        f"SELECT {columns} FROM main.{table} WHERE {span} IN (SELECT {span} FROM temp.other_{table})"
        f" UNION ALL SELECT {columns} FROM temp.moved_{table}) GROUP BY {keys} HAVING sum(records) <> 0"
    )
    db.execute(
        f"CREATE TEMP VIEW {table} AS SELECT {columns} FROM main.{table}"
        f" WHERE {span} NOT IN (SELECT {span} FROM temp.other_{table})"
        f" UNION ALL SELECT {columns} FROM temp.then_{table}"
    )


def _move(db: sqlite3.Connection) -> None:
    """What makes the sums of now those of then, as rows of the columns that they are cut by, with what each adds."""
    cut_by = ", ".join(f"one.{column}" for column in _CUT_BY)
    more = ", ".join(f"{adds} AS {name}" for adds, name in zip((*tallies.ADDS, "0"), tallies.TALLIES, strict=True))
    less = ", ".join(f"-{adds}" for adds in tallies.ADDS)
    gone = "temp.gone_cargo AS gone CROSS JOIN main.cargo AS one ON one.id = gone.id"
    db.execute(
        f"CREATE TEMP TABLE moved AS SELECT {cut_by}, {more} FROM temp.then_cargo AS one WHERE status = 'final'"
        f" UNION ALL SELECT {cut_by}, {less}, 0 FROM {gone} WHERE status = 'final'"
    )
    # of each container, day and direction that a record left or came to, the first record then instead of the one of now
    at = "container_no, day, direction"
    made = "CREATE TEMP TABLE {} (container_no, day, direction, id INTEGER, PRIMARY KEY (container_no, day, direction)) WITHOUT ROWID"
    for name in ("place", "first_now", "first_then"):
        db.execute(made.format(name))
    carrying = f"SELECT {at}, NULL FROM {{}} WHERE status = 'final' AND container_no <> ''"
    db.execute(f"INSERT OR IGNORE INTO place {carrying.format(gone)} UNION ALL {carrying.format('temp.then_cargo')}")
    db.execute("CREATE INDEX temp.then_cargo_container ON then_cargo (container_no) WHERE container_no <> ''")
    there = (
        "SELECT one.container_no, one.day, one.direction, one.id, one.uid FROM place CROSS JOIN {} AS one"
        " ON one.container_no = place.container_no AND one.day = place.day AND one.direction = place.direction"
        " WHERE one.container_no <> '' AND one.status = 'final'"
    )
    left = "one.id NOT IN (SELECT id FROM temp.gone_cargo)"
    then = f"{there.format('main.cargo')} AND {left} UNION ALL {there.format('temp.then_cargo')}"
    for name, source in (("first_now", there.format("main.cargo")), ("first_then", then)):
        oldest = f"SELECT {at}, id, min(uid) FROM ({source}) GROUP BY {at}"
        db.execute(f"INSERT INTO {name} SELECT {at}, id FROM ({oldest})")
    alone = ", ".join("0" for _ in tallies.SUMS)
    same = "one.id = first.id AND one.day = first.day AND one.direction = first.direction"
    for added, first, source in (
        (-1, "first_now", f"main.cargo AS one ON {same} AND one.container_no = first.container_no"),
        (1, "first_then", f"main.cargo AS one ON {same} AND one.container_no = first.container_no AND {left}"),
        (1, "first_then", f"temp.then_cargo AS one ON {same} AND one.container_no = first.container_no"),
    ):
        db.execute(
            f"INSERT INTO moved SELECT {cut_by}, {alone}, {added} FROM temp.{first} AS first CROSS JOIN {source}"
            " WHERE one.status = 'final' AND one.container_no <> ''"
        )


# Trains


def _shadow_trains(reader: Store) -> None:
    """The trains that the messages changed since have to do with, folded again from the messages of then."""
    db = reader.db
    db.execute("CREATE TEMP TABLE gone_train (id INTEGER PRIMARY KEY)")
    for table in ("train", "train_event", "consist"):
        db.execute(f"CREATE TEMP TABLE then_{table} AS SELECT * FROM main.{table} WHERE FALSE")
    fresh = 0
    for number in sorted(_numbers(db)):
        ids = dict(db.execute("SELECT day, id FROM main.train WHERE train_no = ?", (number,)))
        db.executemany("INSERT INTO gone_train VALUES (?)", [(id_,) for id_ in ids.values()])
        for day, train in trains.told_by(reader, number).items():
            if train is None:
                continue
            fresh -= 1  # of a train that is not known any more
            id_ = ids.get(day, fresh)
            _insert(db, "then_train", ("id", *trains.COLUMNS), [(id_, *trains.row_of(train))])
            events = ("train", "location", "event", "type", "at_s", "message")
            _insert(db, "then_train_event", events, [(id_, *one) for one in train.events])
            loads = ("train", "gauge", "place", *LOAD_COLUMNS, "message")
            _insert(db, "then_consist", loads, [(id_, *one) for one in trains.consist_of(train.loads)])
    for table, key in (("train", "id"), ("train_event", "train"), ("consist", "train")):
        columns = ", ".join(row[1] for row in db.execute(f"PRAGMA main.table_info({table})"))
        db.execute(
            f"CREATE TEMP VIEW {table} AS SELECT {columns} FROM main.{table}"
            f" WHERE {key} NOT IN (SELECT id FROM temp.gone_train) UNION ALL SELECT {columns} FROM temp.then_{table}"
        )


def _insert(db: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * len(columns))
    db.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def _numbers(db: sqlite3.Connection) -> set[str]:
    """The numbers of trains that have to do with the messages that were changed since: named, referred to or referring."""
    changed = (
        "SELECT source, message_id, refers, train_no FROM main.message WHERE id IN (SELECT id FROM temp.gone_message)"
        " UNION SELECT source, message_id, refers, train_no FROM temp.then_message"
    )
    found: set[str] = set()
    for source, message_id, refers, number in db.execute(changed).fetchall():
        found.add(number)
        referred = (uid_bytes(message_uid(source, refers)),)
        found |= {row[0] for row in db.execute("SELECT train_no FROM main.message WHERE uid = ?", referred)}
        referring = "SELECT train_no FROM main.message WHERE source = ? AND refers = ? AND refers <> ''"
        found |= {row[0] for row in db.execute(referring, (source, message_id))}
    return found
