"""Targets: what a line may say, which of several counts, and what is wrong with a line."""

import pytest

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.targets import Target, Targets, read_targets

DIRECTIONS, MODES, LANES = {"import", "export", "transit"}, {"rail", "road"}, {"green", "physical"}
HEAD = "direction,mode,lane,stage,target_hours,source\n"


def read(text: str) -> Targets:
    return read_targets(text, DIRECTIONS, MODES, LANES)


def test_hours_become_seconds_and_empty_lines_are_passed_over() -> None:
    made = read("\ufeff" + HEAD + "import,,,,16,somewhere\n,,,,,\n\nexport,road,green,documents,0.25,\n")
    assert made.lines == (
        Target("import", "", "", "", 57_600),
        Target("export", "road", "green", "documents", 900),
    )


def test_lane_and_stage_may_be_left_out_and_semicolons_part_too() -> None:
    assert read("target_hours;mode;direction\n1.5;rail;import\n").of("import", "rail") == 5_400


def test_the_line_that_says_most_counts_and_of_two_the_later() -> None:
    lines = ("import,,,,16,", "import,rail,,,12,", ",,green,,2,", "import,rail,green,,1,", "import,rail,,,10,")
    made = read(HEAD + "\n".join(lines))
    asked = {
        ("import", "road", "physical"): 16,
        ("import", "rail", "physical"): 10,
        ("import", "rail", ""): 10,
        ("import", "rail", "green"): 1,
        ("transit", "road", "green"): 2,
        ("import", "road", "green"): 2,
        ("transit", "road", "physical"): None,
    }
    for keys, hours in asked.items():
        assert made.of(*keys) == (hours and hours * 3_600), keys


def test_a_stage_has_its_own_lines() -> None:
    made = read(HEAD + "import,,,,16,\n,,,inspected,4,\nimport,rail,,inspected,3,\n")
    assert made.of("import", "rail", "physical", "inspected") == 3 * 3_600
    assert made.of("export", "rail", "physical", "inspected") == 4 * 3_600
    assert made.of("import", "rail", "physical", "accepted") is None
    assert made.of("import", "rail", "physical") == 16 * 3_600


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("in,,,,16,", "targets-code", "“in” is no direction"),
        (",ship,,,16,", "targets-code", "“ship” is no mode"),
        (",,blue,,16,", "targets-code", "“blue” is no lane"),
        (",,,lunch,16,", "targets-code", "“lunch” is no stage"),
        ("import,,,,,", "targets-hours", "“”"),
        ("import,,,,soon,", "targets-hours", "“soon”"),
        ("import,,,,0,", "targets-hours", "“0”"),
        ("import,,,,-3,", "targets-hours", "“-3”"),
        ("import", "table-cells", "1 cells"),
    ],
)
def test_a_bad_line_is_named(line: str, code: str, said: str) -> None:
    with pytest.raises(Problem) as caught:
        read(HEAD + "import,,,,16,\n\n" + line + "\n")
    assert caught.value.code == code
    assert "targets.csv, line 4" in str(caught.value)
    assert said in str(caught.value)


def test_a_cell_too_long_for_a_table_is_named() -> None:
    with pytest.raises(Problem, match=r"targets.csv, line 2"):
        read(HEAD + "import,,,,16," + "x" * 200_000 + "\n")


def test_a_target_of_less_than_a_second_is_none() -> None:
    with pytest.raises(Problem, match=r"0.0001"):
        read(HEAD + "import,,,,0.0001,\n")


def test_the_shipped_targets_are_those_published() -> None:
    shipped = resources.targets()
    assert (shipped.of("import", "rail"), shipped.of("export", "road")) == (16 * 3_600, 3_600)
    assert shipped.of("transit", "rail") is None
