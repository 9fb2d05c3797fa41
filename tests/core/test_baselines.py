"""Published figures of before and after: what a line may say, and what is wrong with one."""

import pytest

from horgosdesk import resources
from horgosdesk.core.baselines import Baseline, read_baselines, split_day
from horgosdesk.core.errors import Problem

HEAD = "split,direction,before_low_h,before_high_h,after_h,published_pct,source,unverified\n"


def read(text: str) -> tuple[Baseline, ...]:
    return read_baselines(text, {"import", "export"})


def test_a_line_is_read_whatever_the_order_and_the_separator() -> None:
    [one] = read(
        "\ufeffafter_h;source;split;direction;before_low_h;before_high_h;published_pct\n1;paper;2025/5/1;;6;;-80%\n;;;;;;\n"
    )
    assert one == Baseline("2025-05-01", "", 6.0, 6.0, 1.0, -80.0, "paper", "")


def test_what_was_not_published_is_none() -> None:
    [one] = read(HEAD + "2025-05-01,import,48,72,16,,,\n")
    assert one.published_pct is None


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (",import,48,72,16,-70,,", "baselines-day", "“”"),
        ("1,import,48,72,16,-70,,", "baselines-day", "“1”"),
        ("May 2025,import,48,72,16,-70,,", "baselines-day", "“May 2025”"),
        ("2025-02-29,import,48,72,16,-70,,", "baselines-day", "“2025-02-29”"),
        ("2025-05-01,in,48,72,16,-70,,", "targets-code", "“in” is no direction"),
        ("2025-05-01,import,,72,16,-70,,", "baselines-hours", "“”"),
        ("2025-05-01,import,48,72,soon,-70,,", "baselines-hours", "“soon”"),
        ("2025-05-01,import,0,72,16,-70,,", "baselines-hours", "“0”"),
        ("2025-05-01,import,72,48,16,-70,,", "baselines-order", "72 to 48"),
        ("2025-05-01,import,48,72,16,less,,", "baselines-percent", "“less”"),
        ("2025-05-01,import,48,72,16,-170,,", "baselines-percent", "“-170”"),
        ("2025-05-01,,,,,,,", "baselines-hours", "“”"),
        ("2025-05-01", "table-cells", "1 cells"),
    ],
)
def test_a_bad_line_is_named(line: str, code: str, said: str) -> None:
    with pytest.raises(Problem) as caught:
        read(HEAD + "2025-05-01,import,48,72,16,-70,,\n\n" + line + "\n")
    assert caught.value.code == code
    assert "baselines.csv, line 4" in str(caught.value)
    assert said in str(caught.value)


def test_a_missing_column_is_named() -> None:
    with pytest.raises(Problem, match=r"line 1.*after_h"):
        read("split,direction,before_low_h,before_high_h,published_pct,source\n")


def test_a_cell_too_long_for_a_table_is_named() -> None:
    with pytest.raises(Problem, match=r"line 2"):
        read(HEAD + "2025-05-01,import,48,72,16,-70," + "x" * 200_000 + ",\n")


def test_the_newest_day_is_the_one_to_compare() -> None:
    lines = "2020-01-01,,6,6,1,,,\n2025-05-01,,6,6,1,,,\n2019-01-01,,6,6,1,,,\n"
    assert split_day(read(HEAD + lines)) == "2025-05-01"
    assert split_day(()) is None


def test_the_shipped_figures_are_those_published() -> None:
    shipped = {one.direction: one for one in resources.baselines()}
    imports, exports = shipped["import"], shipped["export"]
    assert (imports.before_low_h, imports.before_high_h, imports.after_h, imports.published_pct) == (48, 72, 16, -70)
    assert (exports.before_low_h, exports.before_high_h, exports.after_h, exports.published_pct) == (6, 6, 1, -80)
    assert {one.split for one in shipped.values()} == {"2025-05-01"}
    assert all("not published" in one.unverified for one in shipped.values())
