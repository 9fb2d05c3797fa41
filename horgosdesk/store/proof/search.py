"""A search must find every record by what it says: the full-text index against the records that it is made of.

SQLite's own check of an index would hold the lock for writing as long as it takes. So it is asked of a copy among the temporary
tables, which reads the records where they are.
"""

import sqlite3
from collections.abc import Iterable

from horgosdesk.core.identity import uid_text
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.file import database_errors
from horgosdesk.store.proof.place import Place, place

_COPY = "proof_search"
_PARTS = ("data", "idx", "config")
"""Shadow tables of an index over a view that keeps neither texts nor sizes."""


_LENGTH = " + ".join(
    f"(instr('123456789ABCDEF', substr(words, {place}, 1)) << {bits})"
    for place, bits in ((1, 12), (2, 8), (3, 4), (4, 0))
)
"""SQL of the number that two bytes are, of their hex digits."""
_LED = f"""
WITH pages AS MATERIALIZED (
    SELECT id >> 37 AS segment, id & 2147483647 AS page, length(block) AS size, hex(substr(block, 3, 2)) AS words
    FROM main.{{name}}_search_data WHERE id > 10 AND (id >> 31) & 63 = 0
),
told AS (SELECT segment, page FROM pages WHERE words <> '' AND size > {_LENGTH}),
led AS MATERIALIZED (SELECT segid AS segment, pgno >> 1 AS page FROM main.{{name}}_search_idx),
begun AS (SELECT segment, min(page) AS page FROM pages GROUP BY segment),
led_on AS (
    SELECT led.segment, led.page FROM led LEFT JOIN begun ON begun.segment = led.segment
    WHERE led.page >= coalesce(begun.page, 0)
)
SELECT (SELECT count(*) FROM led) = (SELECT count(*) FROM (SELECT DISTINCT segment, page FROM led)),
    NOT EXISTS (SELECT * FROM told EXCEPT SELECT * FROM led_on)
    AND NOT EXISTS (SELECT * FROM led_on EXCEPT SELECT * FROM told)
"""
"""Whether no page is led to twice; whether those with words are led to, and no other."""


def unlike(db: sqlite3.Connection, names: Iterable[str]) -> list[Place]:
    """The records that a search misses or finds for what they do not say."""
    return [one for name in names for one in _of(db, name)]


def _of(db: sqlite3.Connection, name: str) -> list[Place]:
    _drop(db)
    try:
        _make(db, name, _COPY)
        if (problem := _parts(db, name)) is not None:
            return [problem]
        for part in _PARTS:
            db.execute(f"DELETE FROM temp.{_COPY}_{part}")
            db.execute(f"INSERT INTO temp.{_COPY}_{part} SELECT * FROM main.{name}_search_{part}")
        try:
            db.execute(f"INSERT INTO temp.{_COPY} ({_COPY}, rank) VALUES ('integrity-check', 1)")
        except database_errors() as error:
            return [_first(db, name, str(error))]
        return []
    finally:
        _drop(db)


def _parts(db: sqlite3.Connection, name: str) -> Place | None:
    """What SQLite's check passes over: the settings of the index, and that each page with words is led to, and no other.

    A page's id holds its segment (16 bits), two marks of other pages (6 bits) and its number (31 bits); words stand behind
    the length that bytes 3 and 4 tell (SQLite, fts5_index.c). While segments are merged step by step, the pages that are done
    with go from the front of them, and what led there stays until the segment goes as a whole.
    """
    # a window that tends the index has FTS5 leave the merging to it (store/tending.py)
    settings = "SELECT k, v FROM {} WHERE (k, v) <> ('automerge', 0) ORDER BY k"
    is_, must = (
        db.execute(settings.format(table)).fetchall()
        for table in (f"main.{name}_search_config", f"temp.{_COPY}_config")
    )
    # in one statement: a page's row fetched here would wait for Python's lock, which the walk through the journal has
    once, led = db.execute(_LED.format(name=name)).fetchone()
    if is_ == must and once and led:
        return None
    text = QT_TRANSLATE_NOOP("Verify", "the search of {subject} is not led to all that was entered")
    return place(text, subject=name)


def _make(db: sqlite3.Connection, name: str, copy: str) -> None:
    """The index as the program makes it, empty, and the view that it is of, both for this connection alone."""
    from horgosdesk.store.proof import schema

    made = schema.made()[0]
    view, table = made["view", f"{name}_text"][1], made["table", f"{name}_search"][1]
    assert view is not None and table is not None
    if not db.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'proof_text'").fetchone():
        # "FROM cargo" means the table of the file, also here
        db.execute(view.replace(f"CREATE VIEW {name}_text", "CREATE TEMP VIEW proof_text", 1))
    alike = table.replace(f"CREATE VIRTUAL TABLE {name}_search", f"CREATE VIRTUAL TABLE temp.{copy}", 1)
    db.execute(alike.replace(f"content='{name}_text'", "content='proof_text'", 1))


def _drop(db: sqlite3.Connection) -> None:
    for kind, name in (("TABLE", "proof_is"), ("TABLE", "proof_must"), ("TABLE", "proof_fresh"), ("TABLE", _COPY)):
        try:
            db.execute(f"DROP {kind} IF EXISTS temp.{name}")
        except database_errors():
            # of a damaged index the parts are all that can be taken away; its name goes with the connection
            continue
    db.execute("DROP VIEW IF EXISTS temp.proof_text")


def _first(db: sqlite3.Connection, name: str, why: str) -> Place:
    """The first record that the index has otherwise than one made anew; only that it does where it cannot be read."""
    try:
        _make(db, name, "proof_fresh")
        db.execute("INSERT INTO temp.proof_fresh (proof_fresh) VALUES ('rebuild')")
        for table, of in (("proof_is", _COPY), ("proof_must", "proof_fresh")):
            db.execute(f"CREATE VIRTUAL TABLE temp.{table} USING fts5vocab(temp, {of}, instance)")
        asked = "SELECT doc FROM (SELECT term, doc FROM temp.{} EXCEPT SELECT term, doc FROM temp.{})"
        both = f"{asked.format('proof_must', 'proof_is')} UNION {asked.format('proof_is', 'proof_must')}"
        row = db.execute(f"SELECT min(doc) FROM ({both})").fetchone()
        uid = db.execute(f"SELECT uid FROM main.{name} WHERE id = ?", row).fetchone()
    except database_errors():
        row = uid = None
    if row is None or row[0] is None:
        text = QT_TRANSLATE_NOOP("Verify", "the search of {subject} is damaged: {why}")
        return place(text, subject=name, why=why)
    if uid is None:
        return place(
            QT_TRANSLATE_NOOP("Verify", "the search of {subject} finds row {row}, which is not there"), row=row[0]
        )
    text = QT_TRANSLATE_NOOP("Verify", "the search of {subject} does not find {key} by what it says")
    return place(text, subject=name, key=uid_text(uid[0]))
