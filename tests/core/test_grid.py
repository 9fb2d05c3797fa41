"""Tables as rows of cells: what differs from another one, and where a Problem lies."""

from hypothesis import given
from hypothesis import strategies as st

from horgosdesk.core import grid as grids
from horgosdesk.core.codes import read_table
from horgosdesk.core.errors import Problem
from horgosdesk.core.grid import Grid, Place

KNOWN = Grid(("code", "zh", "en"), (("a", "甲", "A"), ("b", "乙", "B"), ("c", "丙", "C")))


def refused(grid: Grid) -> Problem:
    try:
        read_table("lanes", grids.write(grid))
    except Problem as problem:
        return problem
    raise AssertionError("nothing was refused")


def test_what_differs_is_told_row_by_row() -> None:
    now = Grid(KNOWN.heading, (("c", "丙", "C"), ("a", "甲", "first"), ("d", "丁", "D")))
    found = grids.compare("lanes.csv", now, KNOWN)
    assert (found.added, found.changed, found.gone, found.moved) == ({2}, {1: {2: "A"}}, (("b", "乙", "B"),), True)
    assert not grids.compare("lanes.csv", KNOWN, KNOWN)


def test_rows_of_one_key_are_told_apart_by_their_order() -> None:
    twice = Grid(("country", "mode", "days", "opens"), (("CN", "", "work", "10:00"), ("CN", "", "work", "10:00")))
    assert len(set(grids.keys("hours.csv", twice))) == 2
    one = twice._replace(rows=twice.rows[:1])
    assert grids.compare("hours.csv", twice, one).added == {1}


def test_a_problem_is_found_by_line_and_column() -> None:
    heading = ("code", "zh", "en", "ru", "kk", "initials", "aliases")
    rows = [
        ("green", "绿", "Green", "", "", "l", ""),
        ("", "", "", "", "", "", ""),
        ("green", "红", "", "", "", "h", ""),
    ]
    table = Grid(heading, tuple(rows))
    problem = refused(table)
    assert "line 4" in str(problem)
    assert grids.place_of(problem, table) == Place(2, 0)
    nameless = Grid(heading, (("x", "", "", "", "", "", ""),))
    assert grids.place_of(refused(nameless), nameless) == Place(0, None)
    assert grids.place_of(Problem("other", "No line."), table) is None


def test_columns_come_in_the_order_of_the_shipped_table_and_none_is_lost() -> None:
    own = Grid(("zh", "code", "note"), (("甲", "a", "ours"),))
    assert grids.in_order(own, KNOWN.heading) == Grid(("code", "zh", "en", "note"), (("a", "甲", "", "ours"),))


CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8).map(grids.clean)


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=6))
def test_whatever_stands_in_the_cells_is_written_and_read_again(rows: list[tuple[str, str, str]]) -> None:
    table = grids.without_empty(Grid(KNOWN.heading, tuple(rows)))
    assert grids.read("x.csv", grids.write(table)) == table
