"""The stages as a desk's table has them; a table that cannot be right is named by file and line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.stages import STAGES, Stages, read_stages

HEAD = "code,zh,en,ru,kk,initials,aliases,directions,modes,lanes,countries"


def table(*lines: str) -> str:
    return "\n".join((HEAD, *lines))


def line(code: str, directions: str = "", modes: str = "", lanes: str = "", countries: str = "CN") -> str:
    return f"{code},,{code},,,,,{directions},{modes},{lanes},{countries}"


def test_our_own_table_has_every_stage_of_the_contract_in_its_order() -> None:
    stages = resources.stages()
    assert stages.codes == STAGES
    assert {code.code for code in resources.codebook().stages} == set(STAGES)


@pytest.mark.parametrize(
    ("case", "without"),
    [
        (("import", "rail", "physical"), set()),
        (("import", "rail", "document"), {"inspected"}),
        (("import", "road", "green"), {"documents", "inspected"}),
        (("export", "rail", "physical"), {"duty_paid"}),
        (("import", "pipeline", "physical"), {"inspected"}),
        (("import", "rail", ""), {"documents", "inspected"}),
    ],
)
def test_what_a_consignment_passes_depends_on_direction_mode_and_lane(
    case: tuple[str, str, str], without: set[str]
) -> None:
    assert resources.stages().passed_by(*case) == [stage for stage in STAGES if stage not in without]


def test_a_stage_keeps_the_calendar_of_the_side_that_it_is_done_on() -> None:
    stages = resources.stages()
    assert [stages["departed"].country(one) for one in ("import", "export", "transit")] == ["CN", "KZ", "KZ"]
    assert stages["released"].country("export") == "CN"


def test_the_order_and_the_choice_of_stages_are_the_desks() -> None:
    stages = read_stages(table(line("arrived"), line("inspected", "import|transit", "rail"), line("released")))
    assert stages.codes == ("arrived", "inspected", "released")
    assert stages.passed_by("transit", "rail", "") == ["arrived", "inspected", "released"]
    assert stages.passed_by("export", "rail", "") == ["arrived", "released"]


@pytest.mark.parametrize("by", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_table_is_read_as_excel_saves_it(by: str, start: str, end: str) -> None:
    text = start + table(line("arrived"), "", line("released", "import|export")).replace(",", by).replace("\n", end)
    assert read_stages(text).codes == ("arrived", "released")
    assert read_stages(text)["released"].directions == {"import", "export"}


@pytest.mark.parametrize(
    ("text", "code", "number"),
    [
        (table(line("arrived"), line("weighed"), line("released")), "stages-unknown", 3),
        (table(line("released"), line("arrived")), "stages-order", 2),
        (table(line("arrived"), line("declared")), "stages-order", 3),
        (table(line("arrived"), line("declared"), line("declared"), line("released")), "stages-order", 4),
        (table(line("arrived"), line("declared"), line("arrived"), line("released")), "stages-order", 4),
        (table(line("declared"), line("arrived"), line("released")), "stages-order", 2),
        ("", "table-columns", 1),
        (HEAD, "stages-order", 1),
        ("stage,name\narrived,x\nreleased,y", "table-columns", 1),
        (table(line("arrived"), line("duty_paid", "imports"), line("released")), "stages-value", 3),
        (table(line("arrived"), line("inspected", "", "train"), line("released")), "stages-value", 3),
        (table(line("arrived"), line("inspected", "", "rail", "red"), line("released")), "stages-value", 3),
        (table(line("arrived", countries="China"), line("released")), "stages-value", 2),
        (table(line("arrived"), line("departed", countries="CN|exports:KZ"), line("released")), "stages-value", 3),
    ],
)
def test_a_table_that_cannot_be_right_is_named_by_file_and_line(text: str, code: str, number: int) -> None:
    with pytest.raises(Problem) as caught:
        read_stages(text, ("import", "export", "transit"), ("rail", "road"), ("green", "physical"), ("CN", "KZ"))
    assert caught.value.code == code
    assert f"stages.csv, line {number}" in str(caught.value)


def test_a_broken_table_of_the_desk_is_named_and_ours_is_not_taken_in_its_stead(tmp_path: Path) -> None:
    (tmp_path / "stages.csv").write_text(table(line("arrived"), line("weighed"), line("released")), encoding="utf-8")
    with pytest.raises(Problem, match=r"stages\.csv, line 3: there is no stage “weighed”"):
        resources.stages(tmp_path)


@given(
    st.lists(st.sampled_from(STAGES[1:]), unique=True),
    st.sampled_from(["import", "export", "transit"]),
    st.sampled_from(["rail", "road", "pipeline", "air", "post", "other"]),
    st.sampled_from(["", "green", "document", "physical"]),
)
def test_what_is_passed_is_a_part_of_the_desks_stages_in_its_order(
    codes: list[str], direction: str, mode: str, lane: str
) -> None:
    stages = Stages(tuple(stage for stage in resources.stages().of if stage.code in codes))
    passed = stages.passed_by(direction, mode, lane)
    assert passed == [code for code in stages.codes if code in passed]
