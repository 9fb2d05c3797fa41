"""`import trains` as the contract has it: the same report as for cargo, exit codes, dry runs, and the feed beside it."""

import csv
import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk.cli import run
from horgosdesk.store.desk import Store

HEAD = ["train_no", "day", "direction", "origin", "destination", "location", "event", "type", "at"]
ARRIVED = ["X8044", "2025-11-01", "export", "xian", "almaty", "horgos", "arrival", "actual", "2025-11-04T12:30+08:00"]
WAGONS = [
    ["车次", "班列日期", "序号", "车号", "箱号", "毛重(吨)"],
    ["X8044", "2025-11-01", "1", "52345675", "TCLU1234568", "30.5"],
    ["X8044", "2025-11-01", "2", "94081247", "MSKU1234565", "28.25"],
]
REPORT = {
    *("file", "sheet", "header_row", "columns", "rows_read", "accepted", "rejected", "duplicates", "skipped_totals"),
    *("skipped_notes", "changed", "warnings", "zone", "other_sheets", "unread", "doubts", "rejections"),
}


class Desk:
    """The program as a script calls it, in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: object, lang: str = "en", code: int = 0) -> str:
        said = run(["--data", str(self.folder), "--lang", lang, *map(str, words)])
        out, self.err = self._capsys.readouterr()
        assert said == code, (said, out, self.err)
        assert "Traceback" not in self.err
        return out

    def take(self, *words: object, code: int = 0, lang: str = "en") -> Any:
        """The reports of an import."""
        return json.loads(self("import", "trains", *words, "--json", code=code, lang=lang))["files"]

    def show(self, train_no: str = "X8044") -> Any:
        return json.loads(self("trains", "show", train_no, "--day", "2025-11-01", "--json"))


@pytest.fixture
def desk(store: Store, capsys: pytest.CaptureFixture[str]) -> Desk:
    """The command line on the folder of the fixture `store`."""
    return Desk(store.folder, capsys)


def text_file(path: Path, *rows: list[str], encoding: str = "utf-8") -> Path:
    with path.open("w", newline="", encoding=encoding) as handle:
        csv.writer(handle, delimiter=";").writerows(rows)
    return path


def test_the_fields_of_the_contract_make_a_train(desk: Desk, tmp_path: Path) -> None:
    [report] = desk.take(text_file(tmp_path / "a.csv", HEAD, ARRIVED))
    assert set(report) == REPORT
    assert report["columns"] == {name: name for name in HEAD}
    assert (report["rows_read"], report["accepted"], report["rejected"], report["rejections"]) == (1, 1, 0, [])
    shown = desk.show()
    assert {name: shown["train"][name] for name in ("train_no", "day", "direction", "origin", "destination")} == {
        "train_no": "X8044",
        "day": "2025-11-01",
        "direction": "export",
        "origin": "xian",
        "destination": "almaty",
    }
    (event,) = shown["events"]
    assert (
        event.items()
        >= {
            "location": "horgos",
            "event": "arrival",
            "type": "actual",
            "at": "2025-11-04T04:30:00Z",
            "source": "table:stations",
        }.items()
    )


def test_a_consist_in_chinese_and_gb18030(desk: Desk, tmp_path: Path) -> None:
    [report] = desk.take(text_file(tmp_path / "a.csv", *WAGONS, encoding="gb18030"), lang="zh_CN")
    assert (report["accepted"], report["columns"]["gross_kg"], report["zone"]) == (2, "毛重(吨)", "")
    assert [
        (one["position"], one["wagon_no"], one["container_no"], one["gross_kg"]) for one in desk.show()["consist"]
    ] == [
        (1, "52345675", "TCLU1234568", "30500"),
        (2, "94081247", "MSKU1234565", "28250"),
    ]


def test_the_same_file_twice_adds_nothing_and_the_feed_knows_it_too(desk: Desk, tmp_path: Path) -> None:
    files = [text_file(tmp_path / "a.csv", HEAD, ARRIVED), text_file(tmp_path / "b.csv", *WAGONS)]
    assert [one["accepted"] for one in desk.take(*files)] == [1, 2]
    assert [(one["accepted"], one["duplicates"]) for one in desk.take(*files)] == [(0, 1), (0, 2)]
    heard = json.loads(desk("feed", "ingest", *files, "--json"))["messages"]
    assert [(one["kind"], one["outcome"]) for one in heard] == [("event", "duplicate"), ("consist", "duplicate")]


def test_a_bad_row_exits_with_1_and_is_told(desk: Desk, tmp_path: Path) -> None:
    bad = [*ARRIVED[:8], "2025-11-04 25:61"]
    [report] = desk.take(text_file(tmp_path / "a.csv", HEAD, bad, ARRIVED), code=1)
    assert (report["accepted"], report["rejected"]) == (1, 1)
    assert report["rejections"] == [
        {
            "row": 2,
            "column": "at",
            "field": "at",
            "value": "2025-11-04 25:61",
            "code": "instant-clock",
            "message": report["rejections"][0]["message"],
        }
    ]
    assert "25:61" in report["rejections"][0]["message"]


def test_abort_keeps_a_whole_file_out_and_a_dry_run_every_one(desk: Desk, tmp_path: Path) -> None:
    bad = text_file(tmp_path / "a.csv", HEAD, ARRIVED, [*ARRIVED[:6], "dance", *ARRIVED[7:]])
    [report] = desk.take(bad, "--on-error", "abort", code=1)
    assert (report["accepted"], report["rejected"]) == (0, 1)
    good = text_file(tmp_path / "b.csv", *WAGONS)
    [report] = desk.take(good, "--dry-run")
    assert report["accepted"] == 2
    desk("trains", "show", "X8044", code=2)


def test_the_sheet_the_day_and_the_row_of_headings_can_be_told(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("现车")
    for row in (["说明"], ["车次", "车号", "箱号"], ["X8044", "52345675", "TCLU1234568"]):
        sheet.append(row)
    book.save(tmp_path / "a.xlsx")
    [report] = desk.take(tmp_path / "a.xlsx", "--sheet", "现车", "--header-row", 2, "--day", "2025-11-01")
    assert (report["accepted"], report["sheet"], report["header_row"]) == (1, "现车", 2)
    assert len(desk.show()["consist"]) == 1


def test_wrong_files_are_told_by_code_and_exit(desk: Desk, tmp_path: Path) -> None:
    [report] = desk.take(tmp_path / "none.csv", code=2)
    assert report["rejections"][0]["code"] == "file-missing"
    [report] = desk.take(text_file(tmp_path / "a.csv", ["a", "b", "c"], ["1", "2", "3"]), code=1)
    assert report["rejections"][0]["code"] == "no-headings"
    desk("import", "trains", code=2)


def test_people_are_told_in_words(desk: Desk, tmp_path: Path) -> None:
    rows = [*WAGONS, ["X8044", "2025-11-01", "3", "63219870", "CSQU3054383", "?"], ["合计", "", "", "", "", "58.75"]]
    said = desk("import", "trains", text_file(tmp_path / "a.csv", *rows), code=1)
    assert "2 added, 0 there already, 1 rejected, 1 totals rows passed over" in said
    assert "row 4, 毛重(吨)" in said


def test_rejected_wagons_are_written_with_the_list_that_they_are_of(desk: Desk, tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", WAGONS[0], WAGONS[1], [*WAGONS[2][:5], "?"])
    out = tmp_path / "rejects.xlsx"
    desk.take(path, "--rejects", out, code=1)
    assert len(desk.show()["consist"]) == 1
    book = openpyxl.load_workbook(out)
    assert [row[3] for row in book.active.iter_rows(min_row=2, values_only=True)] == ["52345675", "94081247"]
    book.active["F3"] = 28.25
    book.save(out)
    [report] = desk.take(out)
    assert (report["accepted"], report["rejected"]) == (2, 0)
    assert [one["gross_kg"] for one in desk.show()["consist"]] == ["30500", "28250"]


def test_the_wizards_preview_shows_rows_and_units(desk: Desk, tmp_path: Path) -> None:
    [found] = desk.take(text_file(tmp_path / "a.csv", *WAGONS), "--dry-run", "--preview")
    assert found["mapped"]["wagon_no"] == 3
    assert found["units"] == {"gross_kg": "t"}
    assert found["rows"][0] == [2, WAGONS[1]]
