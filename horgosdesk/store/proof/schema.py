"""The schema must be what the migrations make: a view may lie as well as a table, and a trigger let things be deleted."""

import sqlite3
from functools import cache

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import migrations
from horgosdesk.store.proof.place import Place, place

STATISTICS = frozenset(("table", f"sqlite_stat{no}") for no in range(1, 5))
"""Kind and name of what ANALYZE makes, which changes no answer. No other name that begins so is let pass: whoever may write
the schema can give a trigger any name."""
_MASTER = "SELECT type, name, tbl_name, sql FROM sqlite_master"
_MARKS = ("application_id", "user_version")
Schema = dict[tuple[str, str], tuple[str, str | None]]


@cache
def made() -> tuple[Schema, dict[str, int]]:
    """What the migrations make: every object by kind and name, and the marks of the file."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    try:
        db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        migrations.make(db)
        return _of(db), _marks(db)
    finally:
        db.close()


def _of(db: sqlite3.Connection) -> Schema:
    rows = db.execute(_MASTER)
    return {(kind, name): (table, sql) for kind, name, table, sql in rows if (kind, name) not in STATISTICS}


def _marks(db: sqlite3.Connection) -> dict[str, int]:
    return {name: int(db.execute(f"PRAGMA main.{name}").fetchone()[0]) for name in _MARKS}


def unlike(db: sqlite3.Connection) -> list[Place]:
    """What is missing, changed or added, in the order in which it is made."""
    schema, marks = made()
    there = _of(db)
    found = []
    for (kind, name), wanted in schema.items():
        if (kind, name) not in there:
            text = QT_TRANSLATE_NOOP("Verify", "{kind} {name} is missing")
        elif there[kind, name] != wanted:
            text = QT_TRANSLATE_NOOP("Verify", "{kind} {name} is not as the program makes it")
        else:
            continue
        found.append(place(text, kind=kind, name=name))
    for kind, name in there:
        if (kind, name) not in schema:
            text = QT_TRANSLATE_NOOP("Verify", "{kind} {name} is none of the program's")
            found.append(place(text, kind=kind, name=name))
    for name, value in _marks(db).items():
        if value != marks[name]:
            text = QT_TRANSLATE_NOOP("Verify", "{name} is {value}, and must be {wanted}")
            found.append(place(text, name=name, value=value, wanted=marks[name]))
    steps = db.execute("SELECT id, migration_set, name FROM _sqlite_migrations ORDER BY id").fetchall()
    if steps != [(no, migrations.MIGRATIONS_SET, name) for no, name in enumerate(migrations.NAMES, 1)]:
        found.append(place(QT_TRANSLATE_NOOP("Verify", "the list of migrations is not that of the program")))
    return found
