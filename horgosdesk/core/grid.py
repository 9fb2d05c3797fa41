"""The .csv tables of a desk as rows of cells, to be edited, compared with the shipped ones and written again."""

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from horgosdesk.core.errors import Problem
from horgosdesk.core.tables import lines

Row = tuple[str, ...]
FIRST_LINE = 2
"""The line of a table's first row: the headings are line 1."""
KEYS: Mapping[str, tuple[str, ...]] = {
    "baselines.csv": ("split", "direction"),
    "carbon.csv": ("mode",),
    "carbon_legs.csv": ("mode", "from", "to"),
    "days.csv": ("country", "day"),
    "headings.csv": ("field",),
    "hours.csv": ("country", "mode", "days", "months", "opens"),
    "limits.csv": ("name",),
    "routes.csv": ("route", "location"),
    "sts.csv": ("list", "code"),
    "targets.csv": ("direction", "mode", "lane", "stage"),
}
"""Which columns tell the rows of a table from one another; of all others it is the code."""


class Grid(NamedTuple):
    """A table: its headings in lower case, and rows of as many cells, trimmed."""

    heading: Row
    rows: tuple[Row, ...]


class Place(NamedTuple):
    """Where in a grid something is, from 0. column: None where it is the whole row."""

    row: int
    column: int | None


@dataclass(frozen=True)
class Differences:
    """What one grid has and another one has not. added: its rows that the other lacks; changed: of its other rows the columns
    that say something else, with what the other says there; gone: rows that only the other has."""

    added: frozenset[int]
    changed: Mapping[int, Mapping[int, str]]
    gone: tuple[Row, ...]
    moved: bool
    """Whether the rows that both have stand in another order."""

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.gone or self.moved)


def read(file: str, text: str) -> Grid:
    """The table in a text. Problem naming file and line where it is no table."""
    found = lines(file, text, ())
    _, heading = next(found)
    return Grid(tuple(heading), tuple(tuple(cells) for _, cells in found))


def write(grid: Grid) -> str:
    """The text of a table, that Excel too reads as UTF-8. Each row is one line, empty ones too, so that lines can be named."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(grid.heading)
    for row in grid.rows:
        # the csv module would write a lone empty cell as two quotation marks, and no cells as an empty line
        writer.writerow([clean(cell) for cell in row])
    return "\ufeff" + out.getvalue()


def clean(cell: str) -> str:
    """A cell's text in one line, trimmed."""
    return " ".join(cell.replace("\0", " ").split()) if any(mark in cell for mark in "\r\n\0") else cell.strip()


def without_empty(grid: Grid) -> Grid:
    """A grid without rows that say nothing."""
    return grid._replace(rows=tuple(row for row in grid.rows if any(cell.strip() for cell in row)))


def same(grid: Grid, other: Grid) -> bool:
    """Whether two grids say the same, but for rows that say nothing."""
    if grid.rows == other.rows or len(grid.rows) == len(other.rows):
        return grid == other
    return without_empty(grid) == without_empty(other)


def in_order(grid: Grid, heading: Sequence[str]) -> Grid:
    """A grid with these columns first, empty where it has none, and then those that only it has."""
    order = (*heading, *(column for column in grid.heading if column not in heading))
    at = [grid.heading.index(column) if column in grid.heading else -1 for column in order]
    return Grid(order, tuple(tuple(row[place] if place >= 0 else "" for place in at) for row in grid.rows))


def keys(file: str, grid: Grid) -> list[Row]:
    """What each row is known by; a second one of the same has its number behind."""
    columns = [grid.heading.index(name) for name in KEYS.get(file, ("code",)) if name in grid.heading]
    met: Counter[Row] = Counter()
    found = []
    for row in grid.rows:
        key = tuple(row[column] for column in columns)
        met[key] += 1
        found.append(key if met[key] == 1 else (*key, str(met[key])))
    return found


def compare(file: str, grid: Grid, other: Grid) -> Differences:
    """What a grid has that another one, with the same columns, has not."""
    mine, theirs = keys(file, grid), keys(file, other)
    places = {key: place for place, key in enumerate(theirs)}
    changed: dict[int, dict[int, str]] = {}
    for place, key in enumerate(mine):
        if key in places and grid.rows[place] != (before := other.rows[places[key]]):
            cells = zip(grid.rows[place], before, strict=True)
            changed[place] = {column: was for column, (now, was) in enumerate(cells) if now != was}
    met = frozenset(mine)
    both = [places[key] for key in mine if key in places]
    return Differences(
        frozenset(place for place, key in enumerate(mine) if key not in places and any(grid.rows[place])),
        changed,
        tuple(row for key, row in zip(theirs, other.rows, strict=True) if key not in met),
        both != sorted(both),
    )


def place_of(problem: Problem, grid: Grid) -> Place | None:
    """Where a Problem of a table's reader lies; None where it names no line of the grid."""
    line = problem.values.get("line")
    if not isinstance(line, int) or not 0 <= line - FIRST_LINE < len(grid.rows):
        return None
    row = line - FIRST_LINE
    if (column := problem.values.get("column")) in grid.heading:
        return Place(row, grid.heading.index(str(column)))
    said = str(problem.values.get("value", ""))
    cells = grid.rows[row]
    fitting = [at for at, cell in enumerate(cells) if said and (cell == said or cell[: len(said)] == said)]
    within = [at for at, cell in enumerate(cells) if said and said in map(str.strip, cell.replace("|", " ").split())]
    return Place(row, next(iter([*fitting, *within]), None))
