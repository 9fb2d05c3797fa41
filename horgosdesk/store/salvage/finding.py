"""Which table each readable page of a damaged file belongs to, and the rows on it.

First by the schema, if it can be read, down from each table's root; then what is left over, by what its rows look like.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from horgosdesk.store.salvage.cells import (
    INNER_INDEX,
    INNER_TABLE,
    LEAF_INDEX,
    LEAF_TABLE,
    Page,
    Row,
    Unreadable,
    children,
    page_of,
    row_at,
)
from horgosdesk.store.salvage.pages import Pages

SCHEMA = "sqlite_schema"
_KINDS = {"TEXT": str, "INTEGER": int, "INT": int, "BLOB": bytes, "REAL": float}
_SAMPLE = 8


@dataclass(frozen=True, slots=True)
class Shape:
    """What rows of a table look like. columns: in the order of the file; kinds: what each may hold, and whether nothing;
    alias: the place of the column that is the rowid; keyed: the table is a tree of its key, without rowids."""

    name: str
    columns: tuple[str, ...]
    kinds: tuple[tuple[type | None, bool], ...]
    alias: int | None
    keyed: bool

    def fits(self, row: Row) -> bool:
        """Whether a row may be one of this table."""
        if len(row.values) != len(self.kinds) or (row.rowid is None) != self.keyed:
            return False
        for place, (value, (kind, empty)) in enumerate(zip(row.values, self.kinds, strict=True)):
            if place == self.alias:
                if value is not None:
                    return False
            elif value is None:
                if not empty:
                    return False
            elif kind is not None and not isinstance(value, kind):
                return False
        return True

    def full(self, row: Row) -> tuple[Any, ...]:
        """The values, the rowid in its column."""
        if self.alias is None:
            return row.values
        return (*row.values[: self.alias], row.rowid, *row.values[self.alias + 1 :])


SCHEMA_SHAPE = Shape(
    SCHEMA,
    ("type", "name", "tbl_name", "rootpage", "sql"),
    ((str, False), (str, False), (str, False), (int, False), (str, True)),
    None,
    False,
)


def shapes(db: sqlite3.Connection) -> dict[str, Shape]:
    """The tables of a fresh desk, by name."""
    found = {}
    rows = db.execute(
        "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    ).fetchall()
    for name, keyed, _strict in rows:
        if name.startswith("sqlite_"):
            continue
        columns = db.execute('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', (name,)).fetchall()
        key = [one for one in columns if one[3]]
        alias = len(key) == 1 and key[0][1].upper() == "INTEGER" and not keyed
        if keyed:
            columns = sorted(key, key=lambda one: one[3]) + [one for one in columns if not one[3]]
        kinds = tuple(
            (_KINDS.get(kind.upper()), not notnull and not (pk and keyed)) for _, kind, notnull, pk in columns
        )
        place = next(place for place, one in enumerate(columns) if one[3]) if alias else None
        found[name] = Shape(name, tuple(one[0] for one in columns), kinds, place, bool(keyed))
    return found


@dataclass(slots=True)
class Tree:
    """What became of a table's pages. rooted: its root is known; pages: read; lost: led to and not readable; strays: pages
    that nothing led to; bad_rows: cells that could not be read."""

    rooted: bool = False
    pages: int = 0
    lost: int = 0
    strays: int = 0
    bad_rows: int = 0

    @property
    def whole(self) -> bool:
        """Whether nothing of it is missing."""
        return self.rooted and not (self.lost or self.bad_rows)


@dataclass(slots=True)
class Search:
    """Looks through the pages. trees: what became of each table."""

    pages: Pages
    shapes: dict[str, Shape]
    tell: Callable[[int, int], object]
    trees: dict[str, Tree] = field(default_factory=dict)
    _seen: set[int] = field(default_factory=set)

    def rows(self) -> Iterator[tuple[str, Row, int]]:
        """Every row that can be read, with its table's name and how far to trust it: 0 led to from the root, 1 stray."""
        strays = None
        roots = dict(self._roots())
        if not roots.keys() >= self.shapes.keys():
            # leaves of the schema that its root does not lead to
            strays = self._strays()
            roots |= {
                name: root
                for _, row, _ in self._of(strays, {SCHEMA: SCHEMA_SHAPE})
                if (found := _root(row))
                for name, root in [found]
            }
        for name, shape in self.shapes.items():
            tree = self.trees.setdefault(name, Tree())
            if name in roots:
                tree.rooted = True
                for row in self._walk(roots[name], tree, shape):
                    yield name, row, 0
        yield from self._of(self._strays(), self.shapes)

    def _roots(self) -> Iterator[tuple[str, int]]:
        tree = self.trees.setdefault(SCHEMA, Tree(rooted=True))
        for row in self._walk(1, tree, SCHEMA_SHAPE):
            if found := _root(row):
                yield found

    def _walk(self, root: int, tree: Tree, shape: Shape) -> Iterator[Row]:
        kinds = (LEAF_INDEX, INNER_INDEX) if shape.keyed else (LEAF_TABLE, INNER_TABLE)
        todo = [root]
        while todo:
            number = todo.pop()
            data = self.pages.get(number)
            if data is None or number in self._seen:
                tree.lost += 1
                continue
            try:
                page = page_of(data, self.pages.usable, number == 1)
            except Unreadable:
                page = None
            if page is None or page.kind not in kinds:
                tree.lost += 1
                continue
            self._seen.add(number)
            tree.pages += 1
            self.tell(len(self._seen), self.pages.count)
            for row in self._read(data, page, tree):
                if shape.fits(row):
                    yield row
                else:
                    tree.bad_rows += 1
            if page.inner:
                todo += reversed(list(children(data, page)))

    def _read(self, data: bytes, page: Page, tree: Tree | None) -> Iterator[Row]:
        for at in page.cells:
            try:
                row = row_at(data, page, at, self.pages.usable, self.pages.get)
            except Unreadable:
                if tree is not None:
                    tree.bad_rows += 1
                continue
            if row is not None:
                yield row

    def _strays(self) -> dict[int, bytes]:
        """Leaves of tables that nothing led to and that are not free. Those of keyed tables look like indexes: the
        journal tells what they held."""
        found = {}
        free = self.pages.free()
        for number in range(1, self.pages.count + 1):
            if number in self._seen or number in free:
                continue
            data = self.pages.get(number)
            if data is not None and data[100 if number == 1 else 0] == LEAF_TABLE:
                found[number] = data
        return found

    def _of(self, strays: dict[int, bytes], known: dict[str, Shape]) -> Iterator[tuple[str, Row, int]]:
        for number, data in strays.items():
            if number in self._seen:
                continue
            self.tell(len(self._seen), self.pages.count)
            with suppress(Unreadable):
                page = page_of(data, self.pages.usable, number == 1)
                sample = [row for _, row in zip(range(_SAMPLE), self._read(data, page, None), strict=False)]
                name = _looks_like(sample, known)
                if name is None:
                    continue
                self._seen.add(number)
                tree = self.trees.setdefault(name, Tree())
                tree.strays += 1
                for row in self._read(data, page, tree):
                    if known[name].fits(row):
                        yield name, row, 1


def _looks_like(sample: list[Row], known: dict[str, Shape]) -> str | None:
    counts = {name: sum(map(shape.fits, sample)) for name, shape in known.items()}
    best = max(counts, key=lambda name: counts[name], default=None)
    # damage may have spoilt some of a page's rows
    return best if best is not None and counts[best] * 2 > len(sample) else None


def _root(row: Row) -> tuple[str, int] | None:
    if len(row.values) == 5 and row.values[0] == "table" and isinstance(row.values[3], int):
        return str(row.values[1]), row.values[3]
    return None
