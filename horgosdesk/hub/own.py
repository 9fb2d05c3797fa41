"""A table that a desk has in the place of the shipped one: tried, put in place, taken away again; nothing is lost by it."""

import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from horgosdesk import durable, resources
from horgosdesk.core import grid as grids
from horgosdesk.core.errors import Problem
from horgosdesk.core.grid import Grid, Place
from horgosdesk.core.limits import FILE as LIMITS
from horgosdesk.hub import shared
from horgosdesk.store.desk import Store

REPLACED = "replaced"
"""The folder of what was replaced or taken away."""


def shipped(name: str) -> Path:
    """The shipped table of a name."""
    plain = resources.folder() / name
    return plain if plain.is_file() else resources.folder() / "codes" / name


def try_out(folder: Path, name: str, content: bytes | None, port: str) -> None:
    """Problem where a table cannot be read beside the desk's others, or one of those not beside it. None: as shipped."""
    with tempfile.TemporaryDirectory(prefix="horgosdesk-tables-") as kept:
        tried = Path(kept)
        lay_out(folder, tried)
        (tried / name).unlink(missing_ok=True)
        if content is not None:
            (tried / name).write_bytes(content)
        try:
            if content is not None:
                shared.check(tried, name, port)
            shared.check_all(tried, port)
        except Problem as problem:
            raise _without(problem, f"{kept}{os.sep}") from None


def lay_out(desk: Path, folder: Path) -> None:
    """A folder in which a table can be tried beside a desk's own."""
    for table in {*shared.tables(), LIMITS}:
        if table.endswith(".csv") and (desk / table).is_file():
            (folder / table).write_bytes((desk / table).read_bytes())


def put(store: Store, name: str, content: bytes) -> None:
    """Have the desk use this table, which was tried; what it had is kept. Refused without the right."""
    store.require("plan")
    if (store.folder / name).exists():
        put_away(store, name)
    durable.write(store.folder / name, content)


def take_away(store: Store, name: str) -> None:
    """Have the desk use the shipped table again; its own is kept in replaced/. Refused without the right."""
    store.require("plan")
    file = store.folder / name
    if file.exists():
        put_away(store, name)
        file.unlink()
        durable.sync_folder(file.parent)


def put_away(store: Store, name: str) -> Path:
    """A copy of a desk's shared file under its name and this instant."""
    folder = store.folder
    file = folder / name
    stamp = store.now_text()[:19].replace("T", " ").replace(":", "")
    durable.make_folder(folder / REPLACED)
    kept = folder / REPLACED / f"{file.stem} {stamp}{file.suffix}"
    while kept.exists():
        kept = kept.with_stem(f"{kept.stem}+")
    durable.copy(file, kept)
    return kept


def _without(problem: Problem, folder: str) -> Problem:
    """The same problem, its files named without the folder that it was tried in."""
    values = {name: str(value).replace(folder, "") for name, value in problem.values.items() if name != "line"}
    line = {"line": problem.values["line"]} if "line" in problem.values else {}
    return type(problem)(
        problem.code, problem.text, field=problem.field, level=problem.level, fix=problem.fix, **values, **line
    )


# What is wrong with a table that is being edited

_MOST = 20
_CHAINED = frozenset({"stages.csv", "routes.csv", "hours.csv", "carbon.csv", "carbon_legs.csv"})
"""Tables whose lines hang together: without one that is wrong others would seem to be."""


class Wrong(NamedTuple):
    """What is wrong with a table, and where in its grid; None: with the whole of it."""

    problem: Problem
    place: Place | None


def look(folder: Path, name: str, grid: Grid, port: str) -> list[Wrong]:
    """What the reader of a table finds wrong in it, line by line as far as lines stand for themselves."""
    found: list[Wrong] = []
    rows = list(grid.rows)
    while len(found) < _MOST:
        now = grid._replace(rows=tuple(rows))
        try:
            shared.check_text(folder, name, grids.write(now), port)
        except Problem as problem:
            # another table by this one's codes: its lines are not ours, and what it misses may be a line that was passed over
            is_ours = problem.values.get("file", name) == name
            place = grids.place_of(problem, now) if is_ours else None
            if is_ours or not found:
                found.append(Wrong(problem, place))
            if place is None or name in _CHAINED or not any(rows[place.row]):
                break
            # an empty line is passed over, and those behind it keep their numbers
            rows[place.row] = ("",) * len(grid.heading)
        else:
            break
    return sorted(found, key=lambda one: one.place.row if one.place is not None else -1)


def read(folder: Path, name: str) -> tuple[Grid, Grid, bytes | None]:
    """A table as a desk has it and as it was shipped, in the same columns, and the bytes of the desk's own, if it has one.

    Problem where the desk's own is no table at all.
    """
    given = grids.read(name, resources.read_text(shipped(name)))
    file = folder / name
    if not file.is_file():
        return given, given, None
    mine = grids.in_order(grids.read(name, resources.read_text(file)), given.heading)
    return mine, grids.in_order(given, mine.heading), file.read_bytes()
