"""Rows of a damaged file through SQLite itself, around what it cannot read: for files whose pages only it can decode."""

import sqlite3
from collections.abc import Iterator

from horgosdesk.store.file import database_errors
from horgosdesk.store.salvage.cells import Row
from horgosdesk.store.salvage.finding import Shape, Tree

_MOST_TRIES = 20_000
"""Questions about one table's gaps; beyond these its rest is given up."""

_FAR = 1 << 40
"""Above all rowids, for where the last cannot be asked."""


def rows_of(db: sqlite3.Connection, shape: Shape, tree: Tree) -> Iterator[Row]:
    """The rows of a table that SQLite can still reach; what it cannot is counted in `tree`."""
    columns = ", ".join(f'"{name}"' for name in shape.columns)
    if shape.keyed:
        yield from _keyed(db, shape, columns, tree)
        return
    bounds = []
    for order in ("ASC", "DESC"):
        try:
            row = db.execute(f'SELECT rowid FROM "{shape.name}" ORDER BY rowid {order} LIMIT 1').fetchone()
        except database_errors():
            tree.lost += 1
            row = (1,) if order == "ASC" else (_FAR,)
        if row is None:
            tree.rooted = True
            return
        bounds.append(int(row[0]))
    if bounds == [1, _FAR] and tree.lost == 2:
        return  # neither end can be reached: there is no way into it
    tree.rooted = True
    yield from _between(db, shape, columns, tree, bounds[0], bounds[1])


def _between(db: sqlite3.Connection, shape: Shape, columns: str, tree: Tree, first: int, last: int) -> Iterator[Row]:
    todo, tries = [(first, last)], 0
    sql = f'SELECT rowid, {columns} FROM "{shape.name}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid'
    while todo and tries < _MOST_TRIES:
        low, high = todo.pop()
        tries += 1
        at = low - 1
        try:
            for rowid, *values in db.execute(sql, (low, high)):
                at = rowid
                yield Row(None if shape.keyed else rowid, _stored(shape, values))
        except database_errors():
            low = at + 1
            if low >= high:
                tree.bad_rows += 1
                continue
            # the far half first on the stack is read last: rows come in their order
            middle = (low + high) // 2
            todo += [(middle + 1, high), (low, middle)]
    if todo:
        tree.lost += 1


def _keyed(db: sqlite3.Connection, shape: Shape, columns: str, tree: Tree) -> Iterator[Row]:
    for order in ("ASC", "DESC"):
        try:
            for values in db.execute(f'SELECT {columns} FROM "{shape.name}" ORDER BY 1 {order}'):
                yield Row(None, tuple(values))
            tree.rooted = True
            return
        except database_errors():
            tree.lost += 1


def _stored(shape: Shape, values: list[object]) -> tuple[object, ...]:
    """As the file has it: nothing in the column that is the rowid."""
    return tuple(None if place == shape.alias else value for place, value in enumerate(values))
