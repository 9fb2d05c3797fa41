"""The study's workbook: its figures are those of the command line to the digit, its sums formulas with their values."""

import io
import itertools
import json
import math
import random
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from horgosdesk.cli import run
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.core.instants import read_instant
from horgosdesk.excel.release import POINTS, TRADERS, write_study
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.study import Question

pytestmark = pytest.mark.long

FIRST, LAST, AS_OF = "2025-02-01", "2025-08-31", "2025-08-31T12:00"
ASKED = ("--from", FIRST, "--to", LAST, "--as-of", AS_OF)
Rows = dict[str, list[Any]]
HOUR = 3_600


def s(text: str) -> int:
    return read_instant(text, "Asia/Shanghai").at_s


def fill(store: Store) -> None:
    """Half a year of consignments, quicker since May, a few of them open in the end; June has none."""
    draw = random.Random(7)
    until, first = s(AS_OF), s(f"{FIRST}T00:00")
    records = []
    for number in range(600):
        arrived = first + draw.randrange(until - first)
        if s("2025-06-01T00:00") <= arrived < s("2025-07-01T00:00"):
            continue
        direction = draw.choice(["import", "import", "export", "transit"])
        lane = draw.choice(["green", "green", "document", "physical", ""])
        hours = {"import": 50, "export": 6, "transit": 20}[direction] / (3 if arrived >= s("2025-05-01T00:00") else 1)
        whole = int(hours * draw.lognormvariate(0, 0.6) * HOUR)
        steps = sorted(draw.randrange(whole + 1) for _ in range(5))
        names = ["declared", "accepted", "documents", "inspected", "duty_paid"]
        passed = dict(zip(names, (arrived + step for step in steps), strict=True))
        if number % 4 == 0:
            passed["declared"] = arrived - 20 * HOUR
        if lane != "physical":
            del passed["inspected"]
        if direction != "import":
            del passed["duty_paid"]
        passed |= {"released": arrived + whole, "departed": arrived + whole + 2 * HOUR}
        records.append(
            Clearance(
                uid=new_uid(),
                direction=direction,
                mode=draw.choice(["rail", "road"]),
                lane=lane,
                category=draw.choice(["nev", "machinery", ""]),
                trader=draw.choice(["=1+1", "甲公司", *(f"公司{n:02d}" for n in range(30))]),
                arrived_s=arrived,
                **{f"{name}_s": at for name, at in passed.items() if at < until},  # type: ignore[arg-type]
            )
        )
    door.apply(store, [Change(None, record) for record in records])


@pytest.fixture
def desk(store: Store, ready: Callable[..., Store]) -> Store:
    """A store with that half of a year."""
    return ready(store, fill)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the workbook of the plain question is kept for all tests that only read it."""
    return tmp_path_factory.mktemp("study") / "s.xlsx"


@pytest.fixture
def usual(desk: Store, kept: Path) -> Path:
    """The workbook of the plain question; written by the first test that asks for it."""
    if not kept.exists():
        write_study(kept, desk, Question(FIRST, LAST, s(AS_OF)))
    return kept


@pytest.fixture
def ask(store: Store, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    """What a command answers with."""

    def answer(*words: str) -> Any:
        code = run(["--data", str(store.folder), "--lang", "en", *words, "--json"])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return json.loads(out)

    return answer


def written(store: Store, file: Path, **more: Any) -> Any:
    """The workbook as other programs see it: values."""
    write_study(file, store, Question(FIRST, LAST, s(AS_OF), **more))
    return values_of(file)


def values_of(file: Path) -> Any:
    return openpyxl.load_workbook(file, data_only=True)


def rows_of(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows(min_row=8)]


def sections(sheet: Any) -> dict[str, Rows]:
    """The lines of a table by the section that they stand in and their name."""
    found: dict[str, Rows] = {"": {}}
    section = ""
    for name, *values in rows_of(sheet):
        if name and all(value is None for value in values):
            section = name
            found[section] = {}
        elif name:
            found[section][name] = values
    return found


def shown(value: Any) -> Any:
    return "–" if value is None else value


def figures(of: dict[str, Any]) -> list[Any]:
    """What a report's line holds, as the workbook has it: shares as shares."""
    hours = [of[name] for name in ("median_h", "median_low_h", "median_high_h", "p75_h", "p90_h", "mean_h", "target_h")]
    percents = [of[name] for name in ("within_target_pct", "within_low_pct", "within_high_pct")]
    shares = [None if percent is None else percent / 100 for percent in percents]
    return [of["cases"], of["open"], *(shown(value) for value in (*hours, *shares))]


def test_release_times_are_those_of_the_command_line_to_the_digit(ask: Callable[..., Any], usual: Path) -> None:
    table = sections(values_of(usual)["1 放行时间 Release times"])
    [whole] = ask("clearance", "report", *ASKED)["groups"]
    assert table[""]["全部 All"] == figures(whole)
    assert whole["open"] > 0
    names = {"import": "进口 Import", "export": "出口 Export", "transit": "过境 Transit", "": "不详 Not stated"}
    modes = {"rail": "铁路 Rail", "road": "公路 Road"}
    told = ask("clearance", "report", *ASKED, "--by", "direction")["groups"]
    assert table["按方向 By direction"] == {names[one["direction"]]: figures(one) for one in told}
    told = ask("clearance", "report", *ASKED, "--by", "direction,mode")["groups"]
    assert table["按方向和运输方式 By direction and mode"] == {
        f"{names[one['direction']]} · {modes[one['mode']]}": figures(one) for one in told
    }
    told = ask("clearance", "report", *ASKED, "--by", "direction,lane")["groups"]
    assert list(table["按方向和通道 By direction and lane"].values()) == [figures(one) for one in told]
    assert "进口 Import · 不详 Not stated" in table["按方向和通道 By direction and lane"]
    told = ask("clearance", "report", *ASKED, "--by", "category")["groups"]
    assert list(table["按商品类别 By category"].values()) == [figures(one) for one in told]
    told = ask("clearance", "report", *ASKED, "--by", "trader")["groups"]
    busiest = sorted(told, key=lambda one: (-one["cases"], one["trader"]))[:TRADERS]
    traders = table["货物最多的收发货人 Traders with most consignments"]
    assert len(traders) == TRADERS
    assert [values[0] for values in traders.values()] == [one["cases"] for one in busiest]
    by_name = {one["trader"]: figures(one) for one in told}
    assert all(by_name[name] == values for name, values in traders.items())


def test_stages_are_those_of_the_command_line_and_add_up_by_formula(ask: Callable[..., Any], usual: Path) -> None:
    book = values_of(usual)
    formulas = openpyxl.load_workbook(usual)["3 环节 Stages"]
    told = ask("clearance", "report", *ASKED)
    table = sections(book["3 环节 Stages"])["全部 All"]
    total = table.pop("放行时间 Release time")
    assert len(table) == len(told["stages"]) == 7
    for values, one in zip(table.values(), told["stages"], strict=True):
        names = ("cases", "open", "median_h", "median_low_h", "median_high_h", "p75_h", "p90_h", "mean_h", "adds_h")
        assert values[:9] == [shown(one[name]) for name in names]
    [whole] = told["groups"]
    assert (total[0], total[7]) == (whole["cases"], whole["mean_h"])
    assert total[8] == pytest.approx(whole["mean_h"], rel=1e-12)
    assert total[9] == pytest.approx(1)
    sums = [cell for cell in formulas["J"] if isinstance(cell.value, str) and cell.value.startswith("=SUM(")]
    assert len(sums) == 1 + 3 + 12
    assert sums[0].value == "=SUM(J9:J15)"
    for values in sections(book["2 环节构成 Parts of the mean"])[""].values():
        *parts, whole_h, mean_h = values[1:]
        assert whole_h == pytest.approx(math.fsum(parts), rel=1e-12)
        assert whole_h == pytest.approx(mean_h, rel=1e-12)


def test_before_and_after_are_those_of_the_command_line(ask: Callable[..., Any], usual: Path) -> None:
    book = values_of(usual)
    told = ask("clearance", "compare", *ASKED, "--by", "direction")
    [one] = [group for group in told["groups"] if group["direction"] == "import"]
    table = sections(book["6 前后对比 Before and after"])["进口 Import"]
    sides = [one["before"], one["after"]]
    medians = [side[name] for side in sides for name in ("median_h", "median_low_h", "median_high_h")]
    changes = [one[name] for name in ("difference_h", "difference_low_h", "difference_high_h")]
    percents = [one[name] / 100 for name in ("change_pct", "change_low_pct", "change_high_pct")]
    assert table["中位放行时间 Median"] == [*medians, *changes, *percents]
    points = [one[name] for name in ("within_points", "within_points_low", "within_points_high")]
    assert table["目标内放行 Within target"][6:9] == points
    assert table["对数秩检验 p 值 Log-rank, p-value"][6] == one["p_value"] < 1e-4
    assert table["对数秩检验 χ² Log-rank, chi-square"][6] == one["statistic"]
    assert [table["票数 Cases"][place] for place in (0, 3)] == [side["cases"] for side in sides]
    assert [table["其中未放行 Of these open"][place] for place in (0, 3)] == [side["open"] for side in sides]
    saved = sections(book["7 节省 Hours saved"])[""]["进口 Import"]
    assert saved[:6] == [shown(part["hours"]) for part in one["saved"]]
    assert saved[6] == pytest.approx(saved[7], rel=1e-9)
    assert saved[7] == one["mean_saved_h"]
    said = sections(book["8 公布与实测 Published"])["进口 Import"]
    assert said["公布的变化 Published change"][:4] == [48, 72, 16, -0.7]
    assert said["按公布小时推算 Reckoned from the published hours"][4:6] == [
        pytest.approx(-7 / 9),
        pytest.approx(-2 / 3),
    ]
    measured = said["实测：中位数之变，95%区间 Measured: change of medians, 95 %"]
    [published] = [one for one in told["published"] if one["direction"] == "import"]
    assert measured[:4] == [published["measured_before_h"], None, published["measured_after_h"], measured[3]]
    assert measured[3:6] == [
        published[name] / 100 for name in ("measured_pct", "measured_low_pct", "measured_high_pct")
    ]


def test_a_split_outside_the_days_is_left_out_unless_it_is_asked_for(desk: Store, tmp_path: Path) -> None:
    asked = Question("2025-05-01", LAST, s(AS_OF))
    made = write_study(tmp_path / "s.xlsx", desk, asked)
    assert made["split"] is None
    assert not any("前后" in name for name in made["sheets"])
    made = write_study(tmp_path / "s.xlsx", desk, asked, split="2025-07-15", cuts=[["mode"]])
    book = openpyxl.load_workbook(tmp_path / "s.xlsx", data_only=True)
    assert made["split"] == "2025-07-15"
    assert {"铁路 Rail", "公路 Road"} <= set(sections(book["6 前后对比 Before and after"]))
    assert {"铁路 Rail", "公路 Road"} <= set(sections(book["1 放行时间 Release times"])["按运输方式 By mode"])


def test_months_and_weeks_hold_every_case_and_a_month_without_any(usual: Path) -> None:
    book = values_of(usual)
    months, weeks = (rows_of(book[name]) for name in ("4 按月 Months", "5 按周 Weeks"))
    assert [row[0].strftime("%m-%d") for row in months] == [
        "02-01",
        "03-01",
        "04-01",
        "05-01",
        "06-01",
        "07-01",
        "08-01",
    ]
    cases = book["1 放行时间 Release times"]["B8"].value
    assert sum(row[1] for row in months) == sum(row[1] for row in weeks) == cases
    assert months[4] == [datetime(2025, 6, 1), 0, 0, *["–"] * 10]
    assert weeks[1][0] == datetime(2025, 2, 3)
    assert weeks[0][9] > 2 * weeks[-1][9]  # each side of the split has its own centre


def test_a_gap_in_a_trend_is_no_zero_in_its_chart(usual: Path) -> None:
    with zipfile.ZipFile(usual) as package:
        charts = [package.read(name).decode() for name in package.namelist() if name.startswith("xl/charts/chart")]
    [months] = [chart for chart in charts if "by month" in chart]
    assert "numLit" in months
    assert "numRef" not in months
    assert '<ptCount val="7"' in months or '<c:ptCount val="7"' in months
    [parts] = [chart for chart in charts if "by stage" in chart]
    assert "'2 环节构成 Parts of the mean'!$C$8:$C$23" in parts
    assert len(charts) == 4


def test_every_formula_has_a_value_and_no_cell_says_none(usual: Path) -> None:
    values = values_of(usual)
    formulas = openpyxl.load_workbook(usual)
    count = 0
    for sheet in formulas.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                value = values[sheet.title][cell.coordinate].value
                assert not (isinstance(value, str) and {"None", "nan", "inf"} & set(value.split())), cell
                if cell.data_type == "f":
                    assert isinstance(value, float), cell
                    count += 1
    assert count > 100
    traders = [cell for cell in formulas["1 放行时间 Release times"]["A"] if cell.value == "=1+1"]
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in traders)


def test_every_sheet_speaks_both_languages_and_prints_on_a4(usual: Path) -> None:
    book = openpyxl.load_workbook(usual)
    assert len(book.sheetnames) == 12
    for sheet in book.worksheets:
        said = " ".join(str(cell.value) for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str))
        assert any("\u4e00" <= char <= "\u9fff" for char in said), sheet.title
        assert any(word.isascii() and word.isalpha() and len(word) > 4 for word in said.split()), sheet.title
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth) == ("landscape", 1)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text
        if sheet.title not in ("封面 Cover", "图 Charts"):
            assert (sheet.freeze_panes, sheet.print_title_rows) == ("B8", "$1:$7")
    table = book["1 放行时间 Release times"]
    assert (table["D8"].number_format, table["K8"].number_format) == ('0.0" h"', "0.0%")
    method = " ".join(str(cell.value) for row in book["方法 Method"].iter_rows() for cell in row)
    for said in ("Kaplan-Meier", "卡普兰", "log-log", "MOVER", "2018", "2025", "右删失", "hours.csv", "Not verified"):
        assert said in method


def test_the_cover_says_the_figures_and_from_which_state_they_are(desk: Store, tmp_path: Path) -> None:
    book = written(desk, tmp_path / "s.xlsx", clock="working", chosen={"direction": "import"})
    cover = [str(cell.value) for row in book["封面 Cover"].iter_rows() for cell in row if cell.value is not None]
    assert "霍尔果斯口岸放行时间研究" in cover
    assert f"{FIRST} … {LAST}" in cover
    assert "2025-08-31 12:00 (Asia/Shanghai)" in cover
    assert "工作时间 Working time" in cover
    assert "进口 Import" in cover
    assert sum(text.startswith("进口：") for text in cover) == 1
    assert str(desk.db.execute("SELECT max(no) FROM journal").fetchone()[0]) in cover


def test_made_up_data_are_marked_on_every_sheet(desk: Store, tmp_path: Path) -> None:
    door.set_meta(desk, {"synthetic": "1"})
    written(desk, tmp_path / "s.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "s.xlsx").worksheets:
        assert "SYNTHETIC" in sheet.oddHeader.center.text, sheet.title


def test_another_reader_sees_the_same_figures(usual: Path) -> None:
    book = values_of(usual)
    other = CalamineWorkbook.from_path(usual)
    assert other.sheet_names == book.sheetnames
    for name in ("1 放行时间 Release times", "3 环节 Stages", "6 前后对比 Before and after"):
        theirs = other.get_sheet_by_name(name).to_python(skip_empty_area=False)
        ours = [[cell.value for cell in row] for row in book[name].iter_rows()]
        assert [[value for value in row if value not in ("", None)] for row in theirs] == [
            [value for value in row if value not in ("", None)] for row in ours
        ]


def test_the_same_question_gives_the_same_bytes(desk: Store, tmp_path: Path) -> None:
    for name in ("1.xlsx", "2.xlsx"):
        written(desk, tmp_path / name)
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()


def test_the_curve_has_its_ends_and_no_more_points_than_it_may(usual: Path) -> None:
    rows = rows_of(values_of(usual)["曲线 Curve"])
    assert len(rows) <= POINTS
    of = [row for row in rows if row[0] == "进口 Import"]
    assert of[0] == ["进口 Import", 0, 0, 0, 0]
    assert all(a[1] < b[1] and a[2] <= b[2] for a, b in itertools.pairwise(of))
    assert all(row[3] <= row[2] <= row[4] for row in of)


def test_a_desk_without_consignments_gets_a_workbook_of_dashes(store: Store, tmp_path: Path) -> None:
    book = written(store, tmp_path / "s.xlsx")
    assert sections(book["1 放行时间 Release times"])[""]["全部 All"] == [0, 0, *["–"] * 10]
    assert len(book.sheetnames) == 12


def test_work_that_is_stopped_leaves_the_old_file(desk: Store, tmp_path: Path) -> None:
    file = tmp_path / "s.xlsx"
    file.write_bytes(b"old")
    told: list[tuple[int, int]] = []

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        write_study(file, desk, Question(FIRST, LAST, s(AS_OF)), progress=stop)
    assert file.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["s.xlsx"]
    told.clear()
    write_study(file, desk, Question(FIRST, LAST, s(AS_OF)), progress=lambda *far: told.append(far))
    assert told[0] == (0, told[0][1])
    assert told[-1][0] == told[-1][1] == len(told) - 1
    openpyxl.load_workbook(io.BytesIO(file.read_bytes()))


def test_only_an_xlsx_is_written(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"must end in .xlsx"):
        write_study(tmp_path / "s.csv", store, Question(FIRST, LAST))


def test_the_command_writes_it(desk: Store, ask: Callable[..., Any], tmp_path: Path) -> None:
    made = ask("export", "study", *ASKED, "--by", "mode", "--out", str(tmp_path / "s.xlsx"))
    assert (made["from"], made["to"], made["split"]) == (FIRST, LAST, "2025-05-01")
    assert made["as_of"] == "2025-08-31T04:00:00.000Z"
    assert made["sheets"] == openpyxl.load_workbook(tmp_path / "s.xlsx").sheetnames
    report = ask("clearance", "report", *ASKED)
    assert (made["cases"], made["open"]) == (report["cases"], report["open"])
