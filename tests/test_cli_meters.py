"""`meters …`, `import reading` and `import factor`: what they say, what they refuse, and that all of it reaches the totals."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.cli import run
from horgosdesk.store import journal, months, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.verify import verify


@pytest.fixture
def cli(store: Store, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    def call(*words: object, code: int = 0) -> Any:
        said = run(["--data", str(store.folder), "--lang", "en", *map(str, words), "--json"])
        out, err = capsys.readouterr()
        assert said == code, err
        assert "Traceback" not in err
        return json.loads(out) if out else err

    return call


@pytest.fixture
def line(cli: Callable[..., Any]) -> Callable[..., Any]:
    """A desk with a gas meter and its density."""
    cli(
        "meters",
        "set",
        "A线",
        "unit=立方米",
        "shows=counter",
        "direction=import",
        "hs_code=2711.21",
        "capacity=1000000",
    )
    cli("meters", "factor", "A线", "2025-01-01", "0.73", "--source", "化验单 7")
    return cli


def table(folder: Path, name: str, *rows: str) -> Path:
    file = folder / name
    with file.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(row.split("|") for row in rows)
    return file


def gross_kg(store: Store) -> int:
    rows = totals.totals(store, "2025-01-01", "2025-12-31")
    return sum(row.sums.gross_g for row in rows) // 1000


def test_readings_typed_on_the_command_line_reach_the_totals(line: Callable[..., Any], store: Store) -> None:
    line("meters", "read", "A线", "2025-11-01", "999000")
    said = line("meters", "read", "A线", "2025-11-02", "1000", "--turned", "1000000")
    assert said == {"meter": "A线", "day": "2025-11-02", "quantity": "2000", "gross_kg": "1460", "warnings": []}
    line("meters", "read", "A线", "2025-11-04", "50", "--old-end", "1500", "--new-start", "0")
    shown = line("meters", "show", "A线", "--from", "2025-11-01", "--to", "2025-11-30")
    assert [(row["day"], row["since"], row["quantity"], row["gross_kg"]) for row in shown["readings"]] == [
        ("2025-11-01", None, None, None),
        ("2025-11-02", "2025-11-01", "2000", "1460"),
        ("2025-11-04", "2025-11-02", "550", "401.5"),
    ]
    assert shown["total"] == {"quantity": "2550", "gross_kg": "1861.5"}
    assert shown["missing"][:2] == ["2025-11-03", "2025-11-05"]
    assert line("totals", "--from", "2025-11-01", "--to", "2025-11-30")["rows"][0]["gross_kg"] == "1861.5"
    [listed] = line("meters", "list")["meters"]
    assert (listed["unit"], listed["category"], listed["last_day"], listed["last_reading"]) == (
        "m3",
        "energy_gas",
        "2025-11-04",
        "50",
    )


def test_a_correction_needs_its_reason_and_a_wrong_reading_changes_nothing(
    line: Callable[..., Any], store: Store
) -> None:
    line("meters", "read", "A线", "2025-11-01", "100")
    line("meters", "read", "A线", "2025-11-02", "300")
    assert "stood at 300 on 2025-11-02" in line("meters", "read", "A线", "2025-11-03", "99", code=2)
    assert "say why" in line("meters", "read", "A线", "2025-11-02", "200", code=2)
    line("meters", "read", "A线", "2025-11-02", "200", "--reason", "misread")
    assert gross_kg(store) == 73
    assert [one.reason for one in journal.read(store)][-2:] == ["misread", "misread"]
    line("meters", "void", "A线", "2025-11-02", "--reason", "of another meter")
    assert gross_kg(store) == 0
    for words, part in (
        (("read", "B线", "2025-11-02", "1"), "There is no meter"),
        (("factor", "A线", "2025-11-02", "0", "--source", "lab"), "factor of zero"),
        (("set", "A线", "shows=clock"), "Shows: “clock” is not in the list"),
        (("set", "A线", "hs_code="), "HS code: This field must be filled in"),
        (("set", "A线", "shows=daily"), "Begins anew at: A meter that shows the quantity of the day"),
        (("factor", "A线", "2025-11-02", "0.7", "--source", " "), "Source: Say where the factor is from"),
        (("void", "A线", "2025-11-09", "--reason", "x"), "has no reading"),
    ):
        assert part in line("meters", *words, code=2)
    assert "no FIELD=VALUE" in line("meters", "set", "A线", "colour=red", code=2)
    assert all(check.ok for check in verify(store))


def test_a_file_of_readings_is_taken_row_by_row_and_twice_adds_nothing(
    line: Callable[..., Any], store: Store, tmp_path: Path
) -> None:
    file = table(
        tmp_path,
        "readings.csv",
        "抄表日期|计量表|读数|备注",
        "2025-11-03|A线|300|",
        "2025-11-01|A线|100|",
        "2025-11-02|A线|250|夜班",
        "2025-11-04|A线|299|",
        "2025-11-05|B线|1|",
        "2025-11-02|A线|251|",
        "2025-11-06|A线|400|",
    )
    [report] = line("import", "reading", file, code=1)["files"]
    assert (report["accepted"], report["duplicates"], report["rejected"]) == (4, 0, 3)
    assert [(one["row"], one["code"]) for one in report["rejections"]] == [
        (5, "reading-lower"),
        (6, "meter-unknown"),
        (7, "reading-differs"),
    ]
    assert gross_kg(store) == 219
    [report] = line("import", "reading", file, code=1)["files"]
    assert (report["accepted"], report["duplicates"], report["rejected"]) == (0, 4, 3)
    late = table(tmp_path, "late.csv", "日期|计量表|读数", "2025-11-05|A线|401|", "2025-11-07|A线|500")
    [report] = line("import", "reading", late, "--on-error", "abort", code=1)["files"]
    assert report["accepted"] == 0 and "2025-11-06" in report["rejections"][0]["message"]
    [report] = line("import", "reading", late, "--dry-run", code=1)["files"]
    assert report["accepted"] == 1
    assert gross_kg(store) == 219 and all(check.ok for check in verify(store))


def test_a_file_of_factors_weighs_what_was_read_already(line: Callable[..., Any], store: Store, tmp_path: Path) -> None:
    for day, stands in (("2025-11-01", "0"), ("2025-11-02", "100"), ("2025-11-03", "200")):
        line("meters", "read", "A线", day, stands)
    file = table(
        tmp_path,
        "factors.csv",
        "日期|计量表|密度|化验单号",
        "2025-11-03|A线|0.80|8",
        "2025-01-01|A线|0.73|7",
        "2025-11-04|A线|0.75|",
        "2025-01-01|A线|0.74|9",
    )
    [report] = line("import", "factor", file, code=1)["files"]
    assert (report["accepted"], report["duplicates"]) == (1, 1)
    assert {one["code"] for one in report["rejections"]} == {"missing", "reading-differs"}
    assert gross_kg(store) == 73 + 80


def test_a_row_that_only_others_contradict_keeps_no_other_row_out(
    line: Callable[..., Any], store: Store, tmp_path: Path
) -> None:
    line("meters", "read", "A线", "2025-11-10", "100")
    file = table(
        tmp_path,
        "late.csv",
        "日期|计量表|读数",
        "2025-11-05|A线|120",  # each of the two is more than what stands on the tenth
        "2025-11-07|A线|130",
        "2025-11-12|A线|150",
    )
    [report] = line("import", "reading", file, code=1)["files"]
    assert report["accepted"] == 1 and {one["row"] for one in report["rejections"]} == {2, 3}
    line("meters", "set", "B线", "unit=m3", "shows=counter", "direction=import", "hs_code=2711.21")
    line("meters", "read", "B线", "2025-11-10", "100")
    first = table(
        tmp_path, "first.csv", "日期|计量表|读数", "2025-11-09|B线|90", "2025-11-09|A线|100", "2025-11-08|A线|1"
    )
    [report] = line("import", "reading", first, code=1)["files"]
    [wrong] = report["rejections"]
    assert report["accepted"] == 2 and wrong["row"] == 2 and "B线 has no factor for 2025-11-10" in wrong["message"]
    assert gross_kg(store) == 108 and all(check.ok for check in verify(store))


def test_a_row_that_would_change_a_closed_month_keeps_no_other_row_out(
    line: Callable[..., Any], store: Store, tmp_path: Path
) -> None:
    for day, stands in (("2025-10-30", "0"), ("2025-11-02", "100"), ("2025-11-03", "200")):
        line("meters", "read", "A线", day, stands)
    months.close(store, "2025-11")
    file = table(tmp_path, "late.csv", "日期|计量表|读数", "2025-10-31|A线|50", "2025-10-29|A线|0")
    [report] = line("import", "reading", file, code=1)["files"]
    assert report["accepted"] == 1
    assert "2025-11 is closed, and the records of A线 in it would change" in report["rejections"][0]["message"]
    file = table(
        tmp_path,
        "factors.csv",
        "日期|计量表|密度|来源",
        "2025-11-03|A线|0.8|8",
        "2025-10-31|A线|0.9|9",  # would weigh the second and, without the row above, the third of November anew
        "2025-10-30|A线|0.73|7",
        "2025-10-29|A线|900000000|1",
        "2025-12-01|A线|0.7|10",
    )
    [report] = line("import", "factor", file, code=1)["files"]
    assert report["accepted"] == 3 and {one["row"] for one in report["rejections"]} == {2, 3}
    assert "2025-11 is closed" in line("meters", "factor", "A线", "2025-11-01", "1", "--source", "8", code=3)
    assert gross_kg(store) == 146 and all(check.ok for check in verify(store))


def test_a_file_in_another_unit_or_in_thousands_of_it_is_not_taken_for_the_meters(
    line: Callable[..., Any], store: Store, tmp_path: Path
) -> None:
    file = table(
        tmp_path, "a.csv", "日期|管线|读数（万立方米）|原表止码", "2025-11-01|A线|10|", "2025-11-02|ａ 线|10.5|"
    )
    [report] = line("import", "reading", file)["files"]
    assert report["accepted"] == 2 and gross_kg(store) == 3650
    file = table(tmp_path, "b.csv", "Day|Meter|Reading (t)", "2025-11-03|A线|106000")
    [report] = line("import", "reading", file, code=1)["files"]
    assert [one["code"] for one in report["rejections"]] == ["reading-unit"]
    file = table(tmp_path, "c.csv", "日期|A线|B线", "2025-11-03|1|2")
    assert "日期, 计量表, 读数" in line("import", "reading", file, code=1)["files"][0]["rejections"][0]["message"]


def test_what_a_file_has_no_column_for_is_called_by_its_title(
    line: Callable[..., Any], store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = table(tmp_path, "factors.csv", "日期|计量表|密度", "2025-11-03|A线|0.80")
    assert run(["--data", str(store.folder), "--lang", "en", "import", "factor", str(file)]) == 1
    assert "row 2, Source: Say where the factor is from" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("heading", "is_of_one"),
    [
        ("密度(kg/m³)", True),
        ("热值（立方米/千克）", True),
        ("热值(MJ/m3)", True),
        ("密度（吨/万立方米）", False),
        ("密度(kg/千方)", False),
        ("Плотность, т/тыс. м³", False),
        ("Density (t per thousand m3)", False),
        ("Density (kg/1000 m3)", False),
    ],
)
def test_a_factor_of_thousands_does_not_pass_for_one_of_a_unit(
    line: Callable[..., Any], tmp_path: Path, heading: str, is_of_one: bool
) -> None:
    file = table(tmp_path, "factors.csv", f"日期|计量表|{heading}|来源", "2025-11-03|A线|0.80|8")
    [report] = line("import", "factor", file, code=0 if is_of_one else 1)["files"]
    assert [one["code"] for one in report["rejections"]] == ([] if is_of_one else ["factor-unit"])


def test_what_is_unusual_in_a_file_is_taken_and_told(line: Callable[..., Any], store: Store, tmp_path: Path) -> None:
    line("meters", "set", "A线", "low=50", "high=200")
    file = table(
        tmp_path,
        "readings.csv",
        "日期|计量表|读数",
        "2025-11-01|A线|0",
        "2025-11-02|A线|100",
        "2025-11-03|A线|900",
        "2025-11-04|A线|1",
    )
    [report] = line("import", "reading", file, "--dry-run", code=1)["files"]
    assert [(one["row"], one["code"]) for one in report["doubts"]] == [(4, "reading-unusual")]
    [report] = line("import", "reading", file, code=1)["files"]
    assert (report["accepted"], report["warnings"]) == (3, 1)
    assert "800 a day is outside what is usual (50 to 200)" in report["doubts"][0]["message"]
