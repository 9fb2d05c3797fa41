"""All rows that can be found in a damaged file, set down in a new one as they were found, to be judged there."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from horgosdesk.store import journal
from horgosdesk.store.file import connect, database_errors
from horgosdesk.store.salvage.cells import Row
from horgosdesk.store.salvage.finding import SCHEMA, Search, Shape, Tree
from horgosdesk.store.salvage.pages import Pages
from horgosdesk.store.salvage.report import Report
from horgosdesk.store.salvage.rows import rows_of

FOUND = "found_"
"""Before the names of the tables that hold what was found."""
_BATCH = 2_000

Tell = Callable[[int, int], object]


def gather(db: sqlite3.Connection, shapes: dict[str, Shape], file: Path, report: Report, tell: Tell) -> dict[str, Tree]:
    """Fill the found_ tables of `db` with the rows of a damaged file; what became of each table's pages.

    A log that belongs to another file spoils the journal's chain: it is left out where more of the chain holds without it.
    """
    trees, logged = _by_pages(db, shapes, file, tell, log=True)
    if logged and (with_log := _chained(db))[0] < with_log[1]:
        again, _ = _by_pages(db, shapes, file, tell, log=False)
        if _chained(db)[0] > with_log[0]:
            report.log_left_out = True
            return again
        trees, _ = _by_pages(db, shapes, file, tell, log=True)
    if not any(tree.pages or tree.strays for name, tree in trees.items() if name != SCHEMA):
        report.by_sqlite = True
        return _by_sqlite(db, shapes, file)
    return trees


def _by_pages(
    db: sqlite3.Connection, shapes: dict[str, Shape], file: Path, tell: Tell, *, log: bool
) -> tuple[dict[str, Tree], int]:
    _make(db, shapes)
    with Pages(file, log=log) as pages:
        search = Search(pages, shapes, tell)
        _keep(db, shapes, search.rows())
        return search.trees, pages.logged


def _by_sqlite(db: sqlite3.Connection, shapes: dict[str, Shape], file: Path) -> dict[str, Tree]:
    _make(db, shapes)
    trees = {name: Tree() for name in shapes}
    try:
        with closing(connect(file, read_only=True)) as origin:
            for name, shape in shapes.items():
                _keep(db, shapes, ((name, row, 0) for row in rows_of(origin, shape, trees[name])))
    except database_errors():
        # not even its head: nothing more can be read by any means
        for tree in trees.values():
            tree.lost += 1
    return trees


def _make(db: sqlite3.Connection, shapes: dict[str, Shape]) -> None:
    for name, shape in shapes.items():
        db.execute(f"DROP TABLE IF EXISTS {FOUND}{name}")
        # no kinds and no rules: what was found is set down as it is
        db.execute(f"CREATE TABLE {FOUND}{name} ({', '.join(shape.columns)}, stray)")


def _keep(db: sqlite3.Connection, shapes: dict[str, Shape], rows: Iterator[tuple[str, Row, int]]) -> None:
    waiting: dict[str, list[tuple[object, ...]]] = {}

    def write(name: str) -> None:
        places = ", ".join("?" * (len(shapes[name].columns) + 1))
        db.executemany(f"INSERT INTO {FOUND}{name} VALUES ({places})", waiting.pop(name))

    for name, row, stray in rows:
        waiting.setdefault(name, []).append((*shapes[name].full(row), stray))
        if len(waiting[name]) >= _BATCH:
            write(name)
    for name in list(waiting):
        write(name)


def _chained(db: sqlite3.Connection) -> tuple[int, int]:
    """How many entries that the root leads to fit the one before them; the last number that was found anywhere."""
    previous, before, held = journal.FIRST, 0, 0
    for row in db.execute(f"SELECT * FROM {FOUND}journal WHERE stray = 0 ORDER BY no"):
        entry = row[:-1]
        held += entry[0] == before + 1 and journal.link(previous, *entry[:-1]) == entry[-1]
        previous, before = entry[-1], entry[0]
    last = db.execute(f"SELECT coalesce(max(no), 0) FROM {FOUND}journal").fetchone()[0]
    return held, int(last)
