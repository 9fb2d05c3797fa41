"""`clearance report` and `clearance compare`: figures reckoned by hand, open cases as censored, exit codes, words."""

import json
import math
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.cli import run
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.core.instants import read_instant
from horgosdesk.core.stages import STAGES
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, void

NOVEMBER = ("--from", "2025-11-01", "--to", "2025-11-30")
DECEMBER = ("--as-of", "2025-12-01T12:00")
FIGURES = {
    "cases",
    "open",
    "mean_h",
    "median_h",
    "median_low_h",
    "median_high_h",
    "p75_h",
    "p90_h",
    "target_h",
    "within_target_pct",
    "within_low_pct",
    "within_high_pct",
}
Z = 1.959963984540054


class Desk:
    """The program as a script calls it, in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: object, lang: str = "en", code: int = 0) -> str:
        said = run(["--data", str(self.folder), "--lang", lang, *map(str, words)])
        out, self.err = self._capsys.readouterr()
        assert said == code, self.err
        assert "Traceback" not in self.err
        return out

    def report(self, *words: object) -> Any:
        return json.loads(self("clearance", "report", *words, "--json"))

    def compare(self, *words: object) -> Any:
        return json.loads(self("clearance", "compare", *words, "--json"))


@pytest.fixture
def desk(store: Store, capsys: pytest.CaptureFixture[str]) -> Desk:
    """The command line on the folder of the fixture `store`."""
    return Desk(store.folder, capsys)


def s(text: str) -> int:
    """An instant of the desk's zone in UTC seconds."""
    return read_instant(text, "Asia/Shanghai").at_s


def consignment(arrived: str, hours: float | None = None, **columns: Any) -> Clearance:
    """One that arrived then, and was released so many hours later, or is open; stages by name are instants."""
    usual: dict[str, Any] = {"direction": "import", "mode": "rail", "lane": "green", "arrived_s": s(arrived)}
    if hours is not None:
        usual["released_s"] = s(arrived) + round(hours * 3600)
    given = {f"{name}_s" if name in STAGES else name: value for name, value in columns.items()}
    given = {
        name: s(value) if name.endswith("_s") and isinstance(value, str) else value for name, value in given.items()
    }
    return Clearance(uid=new_uid(), wagon_no="", **(usual | given))


Add = Callable[..., None]


@pytest.fixture
def add(store: Store) -> Add:
    """Keeps consignments."""

    def keep(*records: Clearance) -> None:
        door.apply(store, [Change(None, record) for record in records])

    return keep


def five() -> list[Clearance]:
    """Released after 2, 4, 8 and 10 hours, and one open for 5 hours at noon of 1 December."""
    return [
        *(consignment(f"2025-11-0{n}T08:00", hours) for n, hours in enumerate((10, 2, 8, 4), 1)),
        consignment("2025-11-30T10:00", None, lane="green"),
    ]


FIVE = ("--as-of", "2025-11-30T15:00")


def band(share: float, spread: float) -> tuple[float, float]:
    """The log-log interval of a share still open: Kalbfleisch and Prentice."""
    width = Z * math.sqrt(spread) / math.log(share)
    return share ** math.exp(-width), share ** math.exp(width)


# Figures


def test_figures_reckoned_by_hand(desk: Desk, add: Add) -> None:
    add(*five())
    (desk.folder / "targets.csv").write_text("direction,mode,target_hours\nimport,,9\n")
    made = desk.report(*NOVEMBER, *FIVE)
    [group] = made["groups"]
    assert set(group) == FIGURES
    # still open after 2 h 4/5, 4 h 3/5, then one is censored, 8 h 3/10, 10 h none
    steps = {2: Fraction(4, 5), 4: Fraction(3, 5), 8: Fraction(3, 10)}
    spread = dict(zip(steps, (1 / 20, 1 / 20 + 1 / 12, 1 / 20 + 1 / 12 + 1 / 2), strict=True))
    bands = {hours: band(float(share), spread[hours]) for hours, share in steps.items()}
    assert (group["cases"], group["open"], group["mean_h"]) == (5, 1, 6.0)
    assert (group["median_h"], group["p75_h"], group["p90_h"], group["target_h"]) == (8.0, 10.0, 10.0, 9.0)
    assert group["median_low_h"] == min(hours for hours, (low, _) in bands.items() if low <= 0.5)
    assert group["median_high_h"] is None or bands[8][1] <= 0.5
    assert group["within_target_pct"] == pytest.approx(70, abs=1e-9)
    assert group["within_low_pct"] == pytest.approx(100 * (1 - bands[8][1]), abs=1e-9)
    assert group["within_high_pct"] == pytest.approx(100 * (1 - bands[8][0]), abs=1e-9)


def test_the_top_says_what_was_asked(desk: Desk, add: Add) -> None:
    add(*five())
    made = desk.report(*NOVEMBER, *FIVE, "--direction", "import")
    told = {name: made[name] for name in ("from", "to", "as_of", "clock", "cases", "open", "not_arrived", "direction")}
    assert told == {
        "from": "2025-11-01",
        "to": "2025-11-30",
        "as_of": "2025-11-30T07:00:00.000Z",
        "clock": "wall",
        "cases": 5,
        "open": 1,
        "not_arrived": 0,
        "direction": "import",
    }


def test_what_happened_after_the_instant_has_not_happened(desk: Desk, add: Add) -> None:
    add(
        consignment("2025-11-03T08:00", 4),
        consignment("2025-11-04T08:00", 30),
        consignment("2025-11-06T08:00", 1),
        consignment("2025-11-07T08:00", None, arrived_s=None, declared="2025-11-03T07:00"),
        consignment("2025-10-31T23:59", 4),
        consignment("2025-12-01T00:00", 4),
    )
    made = desk.report(*NOVEMBER, "--as-of", "2025-11-05T08:00")
    [group] = made["groups"]
    assert (group["cases"], group["open"], group["mean_h"], group["median_h"]) == (2, 1, 4.0, 4.0)
    assert (group["p75_h"], group["p90_h"]) == (None, None)
    assert made["not_arrived"] == 2  # the one of 6 November, and the one that was only declared
    later = desk.report(*NOVEMBER, *DECEMBER)
    assert [later[name] for name in ("cases", "open", "not_arrived")] == [3, 0, 1]


def test_void_ones_do_not_count(desk: Desk, store: Store) -> None:
    record = consignment("2025-11-03T08:00", 4)
    [kept] = door.apply(store, [Change(None, record)])
    door.apply(store, [void(kept.after)])
    assert desk.report(*NOVEMBER, *DECEMBER)["cases"] == 0


def test_without_a_case_there_is_one_group_of_nothing(desk: Desk) -> None:
    made = desk.report(*NOVEMBER)
    [group] = made["groups"]
    assert (group.pop("cases"), group.pop("open")) == (0, 0)
    assert set(group.values()) == {None}
    assert made["stages"] == []
    assert desk.report(*NOVEMBER, "--by", "direction")["groups"] == []
    assert "0 of 0" in desk("clearance", "report", *NOVEMBER)


def test_groups_are_in_the_order_of_the_tables_and_keys_in_that_asked_for(desk: Desk, add: Add) -> None:
    add(
        consignment("2025-11-03T08:00", 4, trader="乙公司"),
        consignment("2025-11-03T08:00", 1, direction="export", mode="road", trader="甲公司"),
        consignment("2025-11-03T08:00", 2, mode="road", lane=""),
    )
    made = desk.report(*NOVEMBER, *DECEMBER, "--by", "direction, mode,direction")
    assert [(one["direction"], one["mode"], one["median_h"]) for one in made["groups"]] == [
        ("import", "rail", 4.0),
        ("import", "road", 2.0),
        ("export", "road", 1.0),
    ]
    assert list(made["groups"][0])[:2] == ["direction", "mode"]
    released, departed = [one for one in made["stages"] if one["direction"] == "export"]
    assert (released["mode"], released["stage"], released["adds_h"]) == ("road", "released", 1.0)
    assert (departed["stage"], departed["open"], departed["adds_h"]) == ("departed", 1, None)
    assert [one["trader"] for one in desk.report(*NOVEMBER, *DECEMBER, "--by", "trader")["groups"]] == [
        "",
        "乙公司",
        "甲公司",
    ]
    assert [one["lane"] for one in desk.report(*NOVEMBER, *DECEMBER, "--by", "lane")["groups"]] == ["", "green"]
    road = desk.report(*NOVEMBER, *DECEMBER, "--by", "direction", "--mode", "road")
    assert [one["median_h"] for one in road["groups"]] == [2.0, 1.0]


def test_where_targets_differ_the_share_counts_each_case_against_its_own(desk: Desk, add: Add) -> None:
    add(
        consignment("2025-11-03T08:00", 15),
        consignment("2025-11-03T08:00", 17),
        consignment("2025-11-03T08:00", 0.5, direction="export"),
        consignment("2025-11-03T08:00", 900, direction="transit"),
    )
    [group] = desk.report(*NOVEMBER, "--as-of", "2026-01-31T12:00")["groups"]
    assert group["target_h"] is None
    assert group["within_target_pct"] == pytest.approx(200 / 3)


# Stages


def test_an_advance_declaration_takes_no_time_and_parts_add_up(desk: Desk, add: Add) -> None:
    add(
        consignment(
            "2025-11-03T08:00",
            6,
            declared="2025-11-02T20:00",
            accepted="2025-11-02T21:00",
            duty_paid="2025-11-03T11:00",
            departed="2025-11-03T18:00",
        ),
        consignment("2025-11-03T08:00", 4, declared="2025-11-03T09:00"),
        consignment("2025-11-03T08:00", None, declared="2025-11-03T09:30"),
    )
    made = desk.report(*NOVEMBER, "--as-of", "2025-11-03T18:00")
    stages = {one["stage"]: one for one in made["stages"]}
    assert list(stages) == ["declared", "accepted", "duty_paid", "released", "departed"]
    assert (stages["declared"]["mean_h"], stages["declared"]["adds_h"]) == (pytest.approx(2.5 / 3), 0.5)
    assert (stages["accepted"]["cases"], stages["accepted"]["open"], stages["accepted"]["mean_h"]) == (2, 1, 0.0)
    assert (stages["duty_paid"]["mean_h"], stages["duty_paid"]["adds_h"]) == (3.0, 1.5)
    assert (stages["released"]["mean_h"], stages["released"]["adds_h"]) == (3.0, 3.0)
    assert (stages["departed"]["mean_h"], stages["departed"]["adds_h"]) == (4.0, None)
    [group] = made["groups"]
    assert sum(one["adds_h"] for one in made["stages"] if one["adds_h"] is not None) == group["mean_h"] == 5.0
    assert {one["target_h"] for one in made["stages"]} == {None}


def test_a_stage_has_the_target_of_the_desks_table(desk: Desk, add: Add) -> None:
    add(*(consignment("2025-11-03T08:00", 9, declared=f"2025-11-03T{hour:02d}:00") for hour in (9, 10, 11, 12)))
    (desk.folder / "targets.csv").write_text(
        "direction,mode,lane,stage,target_hours\nimport,,,,16\nimport,,,declared,2\nimport,,physical,declared,1\n"
    )
    stages = {one["stage"]: one for one in desk.report(*NOVEMBER, *DECEMBER)["stages"]}
    assert (stages["declared"]["target_h"], stages["declared"]["within_target_pct"]) == (2.0, 50.0)
    assert stages["declared"]["within_low_pct"] < 50 < stages["declared"]["within_high_pct"]
    assert stages["released"]["target_h"] is None


def test_working_time_stands_still_over_a_weekend(desk: Desk, add: Add) -> None:
    add(consignment("2025-11-07T19:00", 63.5))  # Friday 19:00 to Monday 10:30; open until 19:30 and from 10:00
    walls, working = (
        desk.report(*NOVEMBER, *DECEMBER, "--clock", clock)["groups"][0]["median_h"] for clock in ("wall", "working")
    )
    assert (walls, working) == (63.5, 1.0)


# Before and after


def test_before_and_after_reckoned_by_hand(desk: Desk, add: Add) -> None:
    add(
        consignment("2025-04-20T08:00", 6, declared="2025-04-20T12:00"),
        consignment("2025-04-30T23:59", 8, declared="2025-05-01T02:59"),
        consignment("2025-05-01T00:00", 1, declared="2025-05-01T00:30"),
        consignment("2025-05-02T08:00", 2, declared="2025-05-02T08:30"),
    )
    made = desk.compare("--as-of", "2025-06-01T12:00")
    assert (made["split"], made["from"], made["to"]) == ("2025-05-01", "2025-04-20", "2025-06-01")
    [group] = made["groups"]
    assert set(group["before"]) == set(group["after"]) == FIGURES
    assert (group["before"]["median_h"], group["after"]["median_h"], group["difference_h"]) == (6.0, 1.0, -5.0)
    assert group["change_pct"] == pytest.approx(-500 / 6)
    assert (group["before"]["mean_h"], group["after"]["mean_h"], group["mean_saved_h"]) == (7.0, 1.5, 5.5)
    saved = {one["stage"]: one["hours"] for one in group["saved"]}
    assert list(saved) == ["declared", "accepted", "documents", "inspected", "duty_paid", "released"]
    assert (saved["declared"], saved["released"]) == (3.0, 2.5)
    assert sum(saved.values()) == group["mean_saved_h"]
    # observed 2 of the slow ones, expected 1/2 + 2/3 + 1 + 1; variance 1/4 + 2/9
    statistic = float(Fraction(7, 6) ** 2 / (Fraction(1, 4) + Fraction(2, 9)))
    assert group["statistic"] == pytest.approx(statistic)
    assert group["p_value"] == pytest.approx(math.erfc(math.sqrt(statistic / 2)))
    assert group["within_points"] == 0


def test_published_and_measured_stand_side_by_side(desk: Desk, add: Add) -> None:
    add(consignment("2025-04-20T08:00", 60), consignment("2025-05-02T08:00", 15))
    published = {one["direction"]: one for one in desk.compare("--as-of", "2025-06-01T12:00")["published"]}
    of = published["import"]
    hours = [of[f"published_{name}_h"] for name in ("before_low", "before_high", "after")]
    assert (hours, of["published_pct"]) == ([48.0, 72.0, 16.0], -70.0)
    assert of["computed_low_pct"] == pytest.approx(-700 / 9)
    assert of["computed_high_pct"] == pytest.approx(-200 / 3)
    assert (of["measured_before_h"], of["measured_after_h"], of["measured_pct"]) == (60.0, 15.0, -75.0)
    assert "May 2025" in of["unverified"]
    export = published["export"]
    assert (export["published_pct"], export["measured_pct"]) == (-80.0, None)
    assert export["computed_low_pct"] == export["computed_high_pct"] == pytest.approx(-500 / 6)
    only = desk.compare("--as-of", "2025-06-01T12:00", "--direction", "export")
    assert [one["direction"] for one in only["published"]] == ["export"]
    any_ = "split,direction,before_low_h,before_high_h,after_h,published_pct,source\n2025-05-02,,48,,16,,here\n"
    (desk.folder / "baselines.csv").write_text(any_)
    made = desk.compare("--as-of", "2025-06-01T12:00")
    assert made["split"] == "2025-05-02"
    assert (made["published"][0]["measured_pct"], made["published"][0]["published_pct"]) == (-75.0, None)


def test_the_days_compared_are_those_asked_for(desk: Desk, add: Add) -> None:
    add(consignment("2022-01-05T08:00", 60), consignment("2025-05-02T08:00", 15))
    ask = ("--as-of", "2025-06-01T12:00")
    made = desk.compare(*ask, "--split", "2024-03-10")
    assert (made["from"], made["to"], made["cases"]) == ("2023-03-10", "2025-06-01", 1)
    made = desk.compare(*ask, "--from", "2022-01-01", "--to", "2025-05-01", "--by", "direction")
    assert (made["from"], made["to"]) == ("2022-01-01", "2025-05-01")
    [group] = made["groups"]
    assert (group["direction"], group["before"]["cases"], group["after"]["cases"]) == ("import", 1, 0)
    assert (group["difference_h"], group["p_value"], group["statistic"]) == (None, None, None)
    assert desk.compare(*ask, "--to", "2021-01-01")["from"] == "2021-01-01"
    assert desk.compare(*ask, "--from", "2026-01-01")["to"] == "2026-01-01"


def test_a_desk_without_consignments_compares_nothing(desk: Desk) -> None:
    made = desk.compare("--as-of", "2025-06-01T12:00")
    assert (made["cases"], made["groups"][0]["p_value"]) == (0, None)
    assert "nothing to compare" in desk("clearance", "compare", "--as-of", "2025-06-01T12:00")
    assert desk.compare("--as-of", "2024-01-01T12:00")["to"] == "2024-01-01"  # before the split


# Wrong usage


@pytest.mark.parametrize(
    "words",
    [
        ("clearance",),
        ("clearance", "board"),
        ("clearance", "report"),
        ("clearance", "report", "--from", "2025-11-01"),
        ("clearance", "report", "--to", "2025-11-01", "--from", "2025-11-30"),
        ("clearance", "report", *NOVEMBER, "--by", "mood"),
        ("clearance", "report", *NOVEMBER, "--by", "direction;mode"),
        ("clearance", "report", *NOVEMBER, "--clock", "atomic"),
        ("clearance", "report", *NOVEMBER, "--lane", "blue"),
        ("clearance", "report", *NOVEMBER, "--as-of", "2025-11-30"),
        ("clearance", "report", *NOVEMBER, "--as-of", "0205-11-30T12:00"),
        ("clearance", "report", *NOVEMBER, "--as-of", "2025-02-29T12:00"),
        ("clearance", "compare", "--split", "2025-13-01"),
        ("clearance", "compare", "--from", "2025-11-30", "--to", "2025-11-01"),
        ("export", "study", *NOVEMBER, "--out", "x.docx"),
        ("export", "study", *NOVEMBER),
        ("export", "study", *NOVEMBER, "--out", "no/such/folder/x.xlsx"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("lang", ["en", "zh_CN"])
def test_wrong_usage_is_one_line_and_exit_2(
    desk: Desk, words: tuple[str, ...], lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert desk(*words, lang=lang, code=2) == ""
    assert desk.err.startswith("horgosdesk: ")
    assert desk.err.count("\n") == 1


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("targets.csv", "direction,mode,target_hours\nimport,rail,soon\n", "targets.csv, line 2"),
        (
            "baselines.csv",
            "split,direction,before_low_h,before_high_h,after_h,published_pct,source\nMay,,1,1,1,,\n",
            "baselines.csv, line 2",
        ),
    ],
)
def test_a_wrong_table_of_the_desk_is_named(desk: Desk, file: str, text: str, said: str) -> None:
    (desk.folder / file).write_text(text)
    desk("clearance", "compare", code=2)
    assert said in desk.err


def test_without_a_day_of_a_change_one_must_be_said(desk: Desk) -> None:
    head = "split,direction,before_low_h,before_high_h,after_h,published_pct,source\n"
    (desk.folder / "baselines.csv").write_text(head)
    desk("clearance", "compare", code=2)
    assert "--split is missing" in desk.err
    assert desk.compare("--split", "2025-05-01")["published"] == []


# For people


@pytest.mark.parametrize(("lang", "names"), [("en", ("Import", "Green")), ("zh_CN", ("进口", "直接放行", "放行"))])
def test_people_see_names_one_decimal_and_how_many_are_open(
    desk: Desk, add: Add, lang: str, names: tuple[str, ...]
) -> None:
    add(*five())
    shown = desk("clearance", "report", *NOVEMBER, *FIVE, "--by", "direction,lane,category", lang=lang)
    lines = shown.splitlines()
    assert all(name in shown for name in names)
    row = lines[1].split()
    assert row[2] == "–"
    assert row[3:6] == ["5", "1", "8.0"]
    assert "100.0" in row
    assert "None" not in shown
    assert "2025-11-30 15:00" in lines[-1]
    assert lines[-1].replace("，", " ").strip()


def test_people_see_both_sides_and_what_was_published(desk: Desk, add: Add) -> None:
    add(*(consignment(f"2025-04-{n:02d}T08:00", 40 + n, declared=f"2025-04-{n:02d}T09:00") for n in range(1, 29)))
    add(*(consignment(f"2025-05-{n:02d}T08:00", n / 2, declared=f"2025-05-{n:02d}T08:30") for n in range(1, 29)))
    shown = desk("clearance", "compare", "--as-of", "2025-06-01T12:00", "--by", "direction", "--clock", "wall")
    for said in (
        "Direction: Import",
        "Before 2025-05-01",
        "p < 0.0001",
        "Declared",
        "Published",
        "Measured here",
        "-70.0",
    ):
        assert said in shown
    assert "None" not in shown
    assert "Not verified" in shown
    other = desk("clearance", "compare", "--as-of", "2025-06-01T12:00", "--clock", "working", lang="ru")
    assert "-70,0" in other
