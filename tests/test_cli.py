"""The command line: one JSON document, the contract's exit codes, what is wrong in one line of the language."""

import csv
import gc
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk.cli import run
from horgosdesk.cli.table import table
from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.sheets import not_writable
from horgosdesk.store import door, returns
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.translation import translator

Make = Callable[..., Cargo]
HEAD = [
    "日期",
    "进出口",
    "运输方式",
    "报关单号",
    "HS编码",
    "品名",
    "国别",
    "收发货人",
    "件数",
    "毛重(千克)",
    "净重(千克)",
]
NOVEMBER = ("--from", "2025-11-01", "--to", "2025-11-30")


def line(day: str = "2025-11-03", hs: str = "84798999", gross: str = "25000", net: str = "24000") -> list[str]:
    return [day, "进口", "铁路", "", hs, "机电产品", "KZ", "甲公司", "10", gross, net]


def write_csv(file: Path, *rows: list[str]) -> Path:
    with file.open("w", newline="", encoding="utf-8") as handle:
        csv.writer(handle).writerows([HEAD, *rows])
    return file


class Desk:
    """The program as a script calls it, in this process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: object, lang: str = "en", code: int = 0) -> str:
        """What a command writes for people; the errors are in `err`."""
        said = run(["--data", str(self.folder), "--lang", lang, *map(str, words)])
        out, self.err = self._capsys.readouterr()
        assert said == code, self.err
        assert "Traceback" not in self.err
        assert all(one.startswith("horgosdesk: ") for one in self.err.splitlines() if not one.startswith("{"))
        return out

    def json(self, *words: object, lang: str = "en", code: int = 0) -> Any:
        """The document that a command answers with."""
        return json.loads(self(*words, "--json", lang=lang, code=code))


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    """The command line on a desk's folder, the one that the fixture `store` has open."""
    return Desk(tmp_path / "desk", capsys)


def fill(store: Store, make: Make) -> list[Change]:
    """Two months with two currencies and two units."""
    return door.apply(
        store,
        [
            Change(None, make(value_fen=100_001, currency="CNY")),
            Change(None, make(day="2025-10-03", direction="export", mode="road", value_fen=250, currency="USD")),
            Change(
                None,
                make(hs_code="870380", category="nev", gross_g=1_890_500, net_g=1, quantity_milli=1000, unit="vehicle"),
            ),
            Change(None, make(day="2024-11-03", gross_g=1_000_000, net_g=1)),
        ],
    )


# One document, wherever --json stands


COMMANDS = (
    ("totals", *NOVEMBER, "--by", "direction,day", "--compare", "year"),
    ("headline", "--month", "2025-11"),
    ("close", "2025-10"),
    ("journal", "--from", "1"),
    ("journal", "--from", "999"),
    ("verify",),
    ("backup",),
    ("export", "cargo", *NOVEMBER, "--out", "out.csv"),
    ("export", "return", "--month", "2025-11", "--out", "out.xlsx"),
    ("doctor",),
    ("help",),
)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_answer_is_one_json_document_wherever_json_is_asked_for(
    desk: Desk, store: Store, make: Make, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    fill(store, make)
    at_the_end = json.loads(desk(*words, "--json"))
    assert isinstance(at_the_end, dict)
    assert desk.err == ""
    if words[0] == "close":
        desk("reopen", "2025-10", "--reason", "late paper")
    first = json.loads(desk("--json", *words))
    assert first.keys() == at_the_end.keys()
    if words[0] == "export":
        json.loads(desk(words[0], "--json", *words[1:]))
    if words[0] == "close":
        desk("reopen", "2025-10", "--reason", "late paper")
    if words[-1] != "999":
        assert desk(*words).strip() not in ("", json.dumps(first))


def test_a_command_leaves_the_collector_as_its_caller_has_it_unless_it_was_off_for_the_start(store: Store) -> None:
    assert not gc.isenabled()
    arguments = ["--data", str(store.folder), "journal", "--from", "1"]
    assert run(arguments) == 0 and not gc.isenabled()
    try:
        assert run(arguments, collects=True) == 0 and gc.isenabled()
    finally:
        gc.disable()
        gc.unfreeze()


def test_words_and_marks_for_people_are_those_of_the_language(desk: Desk, store: Store, make: Make) -> None:
    fill(store, make)
    shown = {lang: desk("totals", *NOVEMBER, "--by", "direction", lang=lang) for lang in ("zh_CN", "en", "ru")}
    assert "进口" in shown["zh_CN"]
    assert "1,000.01" in shown["en"]
    assert "1\u00a0000,01" in shown["ru"]


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"LANG": "ru_RU.UTF-8"}, "прошло"),
        ({"LC_ALL": "kk_KZ", "LANG": "en_US"}, "жылғы"),
        ({"LANG": "zh_CN.UTF-8"}, "口岸"),
        ({"LANG": "C.UTF-8"}, "口岸"),
        ({}, "口岸"),
        ({"LANG": "en_GB"}, "tonnes"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows names the language elsewhere")
def test_the_language_is_the_environments_else_chinese(
    store: Store,
    make: Make,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    variables: dict[str, str],
    words: str,
) -> None:
    fill(store, make)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("HORGOSDESK_DATA", str(store.folder))
    assert run(["headline", "--month", "2025-11"]) == 0
    assert words in capsys.readouterr().out


# Totals


def test_totals_keep_every_digit_and_add_no_unlike_things(desk: Desk, store: Store, make: Make) -> None:
    fill(store, make)
    [row] = desk.json("totals", "--from", "2025-01-01", "--to", "2025-12-31")["rows"]
    assert row == {
        "records": 3,
        "gross_kg": "130290.5",
        "net_kg": "128000.001",
        "value": None,
        "values": {"CNY": "1000.01", "USD": "2.5"},
        "quantity": "1",
        "quantities": {"vehicle": "1"},
    }
    rows = desk.json("totals", "--from", "2025-01-01", "--to", "2025-12-31", "--by", "month, mode,month")["rows"]
    assert [(row["month"], row["mode"], row["value"]) for row in rows] == [
        ("2025-10", "road", "2.5"),
        ("2025-11", "rail", "1000.01"),
    ]


def test_a_change_is_told_and_against_no_base_is_null_and_a_dash(desk: Desk, store: Store, make: Make) -> None:
    fill(store, make)
    ask = ("totals", *NOVEMBER, "--by", "category", "--compare", "year")
    rows = {row["category"]: row for row in desk.json(*ask)["rows"]}
    assert rows["agricultural"]["base_gross_kg"] == "1000"
    assert rows["agricultural"]["change_pct"] == 6320
    assert (rows["nev"]["base_gross_kg"], rows["nev"]["change_pct"]) == ("0", None)
    lines = desk(*ask).splitlines()
    assert next(one for one in lines if one.startswith("New energy")).endswith("0.000         –")
    assert lines[-1].split() == ["Total", "2", "66.091", "64.000", "1", "1,000.01", "1.000", "6,509.1"]


def test_a_base_that_the_desk_has_a_part_of_is_marked(desk: Desk, store: Store, make: Make) -> None:
    records = [make(day="2024-11-20", gross_g=1000), make(day="2025-11-20", gross_g=2000)]
    door.apply(store, [Change(None, one) for one in records])
    ask = ("totals", *NOVEMBER, "--compare", "year")
    assert desk.json(*ask)["base_from"] == "2024-11-20"
    assert "2024-11-20" in desk(*ask).splitlines()[-1]
    assert desk.json("headline", "--month", "2025-11")["base_from"] == "2024-11-20"
    since = desk.json("totals", "--from", "2025-11-20", "--to", "2025-11-30", "--compare", "year")
    assert "base_from" not in since and since["rows"][0]["change_pct"] == 100


def test_an_empty_desk_answers_with_zero(desk: Desk) -> None:
    [row] = desk.json("totals", *NOVEMBER)["rows"]
    assert (row["records"], row["gross_kg"], row["value"]) == (0, "0", "0")
    assert desk.json("totals", *NOVEMBER, "--by", "mode")["rows"] == []


# Wrong usage


@pytest.mark.parametrize(
    "words",
    [
        ("export", "return", "--month", "2025-13", "--out", "x.xlsx"),
        ("totals", "--from", "yesterday", "--to", "2025-01-01"),
        ("totals", "--from", "2025-01-02", "--to", "2025-01-01"),
        ("totals", "--from", "2025-01-02"),
        ("totals", "--from"),
        ("totals", *NOVEMBER, "--by", "mood"),
        ("totals", *NOVEMBER, "--compare", "month"),
        ("totals", *NOVEMBER, "--json=1"),
        ("totals", *NOVEMBER, "more"),
        ("totals", "--unknown"),
        ("sample", *NOVEMBER, "--rows-per-day", "many"),
        ("sample", *NOVEMBER, "--rows-per-day", "0"),
        ("journal", "--from", "-1"),
        ("close", "13"),
        ("close",),
        ("reopen", "2025-11"),
        ("import",),
        ("import", "ships", "a.csv"),
        ("import", "cargo"),
        ("frobnicate",),
        ("restore", "no-such-file.sqlite3"),
        ("import", "cargo", "no-such-file.csv"),
        ("import", "clearance"),
        ("import", "clearance", "no-such-file.csv"),
        ("import", "clearance", "a.csv", "--on-error", "stop"),
        ("import", "clearance", "a.csv", "--day", "soon"),
        ("export", "cargo", *NOVEMBER, "--out", "x.docx"),
        ("export", "cargo", *NOVEMBER, "--out", "no/such/folder/x.csv"),
        ("--lang", "xx", "totals"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("lang", ["en", "zh_CN", "ru", "kk"])
def test_wrong_usage_is_one_line_and_exit_2(
    desk: Desk, words: tuple[str, ...], lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    out = desk(*words, lang=lang, code=2)
    assert out == ""
    assert desk.err.startswith("horgosdesk: ")
    assert desk.err.count("\n") == 1
    assert len(desk.err) > len("horgosdesk: .\n")


def test_what_is_wrong_is_said_in_the_language_asked_for(desk: Desk) -> None:
    desk("totals", "--from", "yesterday", "--to", "2025-01-01", lang="en", code=2)
    assert desk.err == "horgosdesk: --from: “yesterday” is not a day. Write it as 2025-11-03.\n"
    desk("totals", "--from", "2025-01-02", lang="zh_CN", code=2)
    said = translator("zh_CN")("Cli", "{name} is missing.").format(name="--to")
    assert said != "--to is missing."
    assert said in desk.err


def test_help_names_every_command_and_option(desk: Desk) -> None:
    out = desk("--help")
    assert all(f"\n  {command}" in out for command in ("gui", "sample", "import", "export", "totals", "doctor"))
    assert "--progress" in desk("import", "cargo", "--help", lang="zh_CN")
    assert desk("totals", "--help", lang="zh_CN") != desk("totals", "--help")
    assert "0.1" in desk("--version")


# Refused, damaged, broken


def test_what_is_refused_exits_3(desk: Desk, store: Store, make: Make) -> None:
    fill(store, make)
    assert desk.json("close", "2025-10")["state"] == "closed"
    desk("close", "2025-10", code=3)
    assert desk.err == "horgosdesk: 2025-10 is closed already.\n"
    assert desk.json("reopen", "2025-10", "--reason", " late paper ")["reason"] == "late paper"
    desk("reopen", "2025-10", "--reason", "again", code=3)
    desk("reopen", "2025-10", "--reason", " ", code=2)
    desk("sample", *NOVEMBER, code=3)


def test_a_file_that_is_not_ours_exits_4_and_is_not_touched(desk: Desk) -> None:
    desk.folder.mkdir()
    file = desk.folder / "desk.sqlite3"
    file.write_bytes(b"not a database at all" * 100)
    for words in (("totals", *NOVEMBER), ("verify",), ("journal", "--from", "1"), ("backup",)):
        desk(*words, "--json", code=4)
    assert file.read_bytes() == b"not a database at all" * 100
    assert desk.json("doctor", code=1)["database"]["state"] == "file-not-ours"


def test_a_page_that_cannot_be_read_exits_4(desk: Desk, store: Store, make: Make) -> None:
    fill(store, make)
    store.close()
    file = desk.folder / "desk.sqlite3"
    data = bytearray(file.read_bytes())
    data[8192:] = b"\xff" * (len(data) - 8192)
    file.write_bytes(data)
    desk("totals", *NOVEMBER, "--by", "day", code=4)
    assert "is damaged" in desk.err


def test_what_was_tampered_with_is_found(desk: Desk, store: Store, make: Make) -> None:
    fill(store, make)
    assert desk.json("verify")["ok"] is True
    store.db.execute("UPDATE daily_totals SET gross_g = gross_g + 1")
    answer = desk.json("verify", code=1)
    assert [one["name"] for one in answer["checks"] if not one["ok"]] == ["totals"]
    assert "DIFFERS  the totals equal a recount" in desk("verify", code=1)


def test_the_journal_is_held_against_a_return_and_what_is_typed_from_it(
    desk: Desk, store: Store, make: Make, tmp_path: Path
) -> None:
    fill(store, make)
    paper = tmp_path / "return.xlsx"
    desk("export", "return", "--month", "2025-11", "--out", paper)
    assert "the history up to journal no." in desk("verify", "--against", paper, "--against", desk.folder / "returns")
    state = returns.issued(store)[0].state
    assert desk.json("verify", "--against", f"{state.position}:{state.hash}")["ok"] is True
    answer = desk.json("verify", "--against", f"{state.position}:{'0' * 64}", code=1)
    [wrong] = [one for one in answer["checks"] if not one["ok"]]
    assert (wrong["name"], wrong["places"]) == ("against", [{"subject": "", "key": "", "no": state.position}])
    desk("verify", "--against", "12", code=2)
    assert "NO:HASH" in desk.err
    openpyxl.Workbook().save(tmp_path / "other.xlsx")
    desk("verify", "--against", tmp_path / "other.xlsx", code=2)
    assert "tells no hash" in desk.err
    desk("verify", "--against", tmp_path / "none.xlsx", code=2)
    # what holds it against nothing must not look like a proof
    (tmp_path / "empty").mkdir()
    desk("verify", "--against", tmp_path / "empty", code=2)
    desk("verify", "--against", "", code=2)
    (desk.folder / "returns" / "~$open in Excel.xlsx").write_bytes(b"an owner's name")
    desk("verify", "--against", desk.folder / "returns")


def test_the_last_own_step_of_today_is_undone(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "today.csv"
    file.write_text("day,direction,mode,hs_code,gross_kg\n2025-11-03,import,rail,100119,64200\n", "utf-8")
    desk("undo", code=3)
    assert "nothing to undo" in desk.err
    assert desk.json("import", "cargo", file)["files"][0]["accepted"] == 1
    [step] = desk.json("undo", "--list")["steps"]
    assert (step["text"], step["file"], step["count"]) == ("import of 1 record from today.csv", "today.csv", 1)
    assert "import of 1 record from today.csv  (1–1)" in desk("undo", "--list")
    assert desk("undo") == "Undone: import of 1 record from today.csv (journal no. 2 to 2)\n"
    assert desk.json("totals", *NOVEMBER)["rows"][0]["records"] == 0
    assert desk.json("verify")["ok"] is True
    desk("undo", code=3)


def test_an_error_of_the_program_is_one_line_and_its_traceback_is_in_the_log(desk: Desk, store: Store) -> None:
    store.db.execute("DROP TABLE months")
    desk("close", "2025-10", code=70)
    assert desk.err.count("\n") == 1
    assert "logs" in desk.err
    assert "no such table: months" in (desk.folder / "logs" / "horgosdesk.log").read_text("utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
@pytest.mark.parametrize("words", [(), ("gui",), ("gui", "--tab", "trends", "--theme", "dark")])
def test_without_a_display_the_window_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert desk(*words, code=2) == ""
    assert desk.err.count("\n") == 1
    assert "display" in desk.err


def test_only_a_desks_own_file_opens_its_window(desk: Desk, tmp_path: Path) -> None:
    for file in (tmp_path / "desk.sqlite3", write_csv(tmp_path / "good.csv", line())):
        desk("gui", str(file), code=2)
        assert "desk.sqlite3" in desk.err


# Files in and out


def test_each_file_is_told_and_a_bad_one_does_not_stop_the_others(desk: Desk, tmp_path: Path) -> None:
    good = write_csv(tmp_path / "good.csv", line(), line(hs="99"))
    (tmp_path / "empty.xlsx").write_bytes(b"")
    more = write_csv(tmp_path / "more.csv", line(day="2025-11-05"))
    files = (good, tmp_path / "empty.xlsx", tmp_path / "missing.csv", more)
    answer = desk.json("import", "cargo", *files, code=2)["files"]
    assert [one["accepted"] for one in answer] == [1, 0, 0, 1]
    assert [[wrong["code"] for wrong in one["rejections"]] for one in answer] == [
        ["hs-length"],
        ["file-empty"],
        ["file-missing"],
        [],
    ]
    assert len(desk.err.splitlines()) == 2
    assert desk.json("totals", *NOVEMBER)["rows"][0]["gross_kg"] == "50000"
    again = desk.json("import", "cargo", good, more, code=1)["files"]
    assert [(one["accepted"], one["duplicates"]) for one in again] == [(0, 1), (0, 1)]
    assert "0 added, 1 there already" in desk("import", "cargo", more)


def test_a_pattern_that_no_shell_took_stands_for_its_files(desk: Desk, tmp_path: Path) -> None:
    for day in ("03", "04"):
        write_csv(tmp_path / f"day-{day}.csv", line(day=f"2025-11-{day}"))
    answer = desk.json("import", "cargo", tmp_path / "day-*.csv")["files"]
    assert [Path(one["file"]).name for one in answer] == ["day-03.csv", "day-04.csv"]


def test_dry_run_and_abort_add_nothing(desk: Desk, tmp_path: Path) -> None:
    file = write_csv(tmp_path / "a.csv", line(), line(hs="99"))
    assert "1 would be added" in desk("import", "cargo", file, "--dry-run", code=1)
    desk("import", "cargo", file, "--on-error", "abort", code=1)
    assert desk.json("totals", *NOVEMBER)["rows"][0]["records"] == 0


def test_rejected_rows_are_written_with_the_reason(desk: Desk, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    file = write_csv(tmp_path / "a.csv", line(), line(hs="99"))
    desk("import", "cargo", file, "--rejects", tmp_path / "bad.xlsx", code=1)
    [_, [*cells, reason]] = load_workbook(tmp_path / "bad.xlsx").active.iter_rows(values_only=True)
    assert "99" in cells
    assert "4, 6, 8 or 10" in reason
    desk("import", "cargo", file, file, "--rejects", tmp_path / "bad.xlsx", code=2)


def test_rejects_that_cannot_be_written_are_told_before_anything_is_added(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    file = write_csv(tmp_path / "a.csv", line(), line(hs="99"))
    before = file.read_bytes()
    for place, word in ((file, "exists already"), (tmp_path / "none" / "bad.xlsx", "cannot be written")):
        desk("import", "cargo", file, "--rejects", place, code=2)
        assert word in desk.err
        assert len(desk.err.splitlines()) == 1
    assert file.read_bytes() == before
    assert store.db.execute("SELECT count(*) FROM cargo").fetchone() == (0,)


def test_a_disk_that_fills_while_rejects_are_written_is_told_beside_what_was_added(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> int:
        raise not_writable(tmp_path / "bad.xlsx", OSError(28, "No space left on device"))

    monkeypatch.setattr("horgosdesk.excel.rejects.write_rejects", full)
    file = write_csv(tmp_path / "a.csv", line(), line(hs="99"))
    [answer] = desk.json("import", "cargo", file, "--rejects", tmp_path / "bad.xlsx", code=1)["files"]
    assert (answer["accepted"], answer["rejected"]) == (1, 1)
    assert [(one["row"], one["code"]) for one in answer["rejections"]][1:] == [(0, "file-not-writable")]


def test_progress_is_told_as_lines_of_json_by_every_command(desk: Desk, tmp_path: Path) -> None:
    desk.json("import", "cargo", write_csv(tmp_path / "a.csv", line()), "--progress")
    assert json.loads(desk.err.splitlines()[-1]) == {"done": 2, "total": 2}
    desk.json("totals", *NOVEMBER, "--progress")
    other = Desk(tmp_path / "other", desk._capsys)
    made = other.json(
        "sample", "--from", "2025-11-01", "--to", "2025-11-03", "--rows-per-day", "5", "--seed", "1", "--progress"
    )
    assert [json.loads(one)["done"] for one in other.err.splitlines()] == [1, 2, 3]
    assert made["records"] == other.json("totals", *NOVEMBER)["rows"][0]["records"]


TIMES = ["报关单号", "进出口", "运输方式", "运抵", "接受申报", "放行"]


def write_times(file: Path, *rows: list[str]) -> Path:
    with file.open("w", newline="", encoding="utf-8") as handle:
        csv.writer(handle).writerows([TIMES, *rows])
    return file


def times(number: int, *at: str) -> list[str]:
    """A consignment's row under TIMES; 10 and up are declarations of 2025."""
    return [f"9404202510000000{number}", "进口", "铁路", *at]


def test_times_of_clearances_are_imported_and_each_row_is_told(desk: Desk, store: Store, tmp_path: Path) -> None:
    file = write_times(
        tmp_path / "a.csv",
        times(10, "2025-11-03 08:30", "2025-11-03 09:00", ""),
        times(11, "2025-11-03 08:30", "2025-11-03 12:00", "2025-11-03 11:00"),
        times(12, "0205-11-03 08:30", "", ""),
        ["合计", "", "", "", "", "3票"],
    )
    [answer] = desk.json("import", "clearance", file, code=1)["files"]
    rejections = answer.pop("rejections")
    assert {
        name: answer[name] for name in ("file", "header_row", "rows_read", "accepted", "rejected", "duplicates")
    } == {
        "file": str(file),
        "header_row": 1,
        "rows_read": 3,
        "accepted": 1,
        "rejected": 2,
        "duplicates": 0,
    }
    assert (answer["sheet"], answer["skipped_totals"], answer["changed"]) == ("a", 1, 0)
    assert answer["zone"] == "Asia/Shanghai"
    assert answer["columns"]["released"] == "放行"
    assert [{name: one[name] for name in ("row", "column", "value", "code")} for one in rejections] == [
        {"row": 3, "column": "放行", "value": "2025-11-03 11:00", "code": "stage-impossible"},
        {"row": 4, "column": "运抵", "value": "0205-11-03 08:30", "code": "instant-year"},
    ]
    assert "2025-11-03 08:30" in rejections[1]["message"]
    [row] = store.db.execute("SELECT declaration_no, arrived, accepted, released FROM clearance_v")
    assert row == ("940420251000000010", "2025-11-03T00:30:00Z", "2025-11-03T01:00:00Z", None)


def test_a_later_file_adds_its_stage_and_the_same_again_adds_nothing(desk: Desk, store: Store, tmp_path: Path) -> None:
    first = write_times(
        tmp_path / "a.csv", times(10, "2025-11-03 08:30", "", ""), times(11, "2025-11-03 08:40", "", "")
    )
    later = write_times(
        tmp_path / "b.csv", times(10, "", "", "2025-11-03 20:00"), times(12, "2025-11-03 20:30", "", "")
    )
    desk("import", "clearance", first)
    said = desk("import", "clearance", later)
    assert "b.csv: 2 added, 0 there already, 0 rejected" in said
    assert "1 of the rows added tell more of a consignment that was known already." in said
    assert "Asia/Shanghai" in said
    answer = desk.json("import", "clearance", first, later)["files"]
    assert [(one["accepted"], one["changed"], one["duplicates"]) for one in answer] == [(0, 0, 2), (0, 0, 2)]
    assert [entry["action"] for entry in desk.json("journal", "--from", "1")["entries"]] == [
        "add",
        "add",
        "edit",
        "add",
    ]
    assert desk.json("verify")["ok"] is True


def test_a_contradiction_between_files_exits_1_and_abort_keeps_all_of_the_file_out(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    desk("import", "clearance", write_times(tmp_path / "a.csv", times(10, "2025-11-03 08:30", "", "")))
    wrong = write_times(
        tmp_path / "b.csv", times(11, "2025-11-03 08:30", "", ""), times(10, "2025-11-03 08:31", "", "")
    )
    for words in (("--dry-run",), ("--on-error", "abort")):
        [answer] = desk.json("import", "clearance", wrong, *words, code=1)["files"]
        assert [one["code"] for one in answer["rejections"]] == ["stage-differs"]
        assert store.db.execute("SELECT count(*) FROM clearance").fetchone() == (1,)
    out = desk("import", "clearance", wrong, "--rejects", tmp_path / "bad.xlsx", code=1)
    assert "row 3, 运抵" in out
    assert (tmp_path / "bad.xlsx").is_file()
    assert store.db.execute("SELECT count(*) FROM clearance").fetchone() == (2,)


def test_a_file_of_cargo_is_no_file_of_clearances(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("甲,乙,丙\n1,2,3\n", encoding="utf-8")
    [answer] = desk.json("import", "clearance", file, code=1)["files"]
    assert [(one["row"], one["code"]) for one in answer["rejections"]] == [(0, "no-headings")]
    assert "放行" in desk.err


def test_a_broken_table_of_stages_is_named_by_its_line(desk: Desk, store: Store, tmp_path: Path) -> None:
    head = "code,zh,en,ru,kk,initials,aliases,directions,modes,lanes,countries"
    (store.folder / "stages.csv").write_text(
        f"{head}\narrived,,Arrived{',' * 8}\nweighed,,Weighed{',' * 8}\n", encoding="utf-8"
    )
    file = write_times(tmp_path / "a.csv", times(10, "2025-11-03 08:30", "", ""))
    [answer] = desk.json("import", "clearance", file, code=1)["files"]
    assert "stages.csv, line 3" in answer["rejections"][0]["message"]


def test_what_is_exported_comes_in_again(desk: Desk, store: Store, make: Make, tmp_path: Path) -> None:
    fill(store, make)
    for ending, words in (("csv", ()), ("xlsx", ("--direction", "import", "--mode", "rail"))):
        out = tmp_path / f"out.{ending}"
        rows = desk.json("export", "cargo", "--from", "2024-01-01", "--to", "2025-12-31", *words, "--out", out)["rows"]
        assert rows == (4 if ending == "csv" else 3)
        for lang in ("en", "zh_CN", "ru", "kk"):
            other = Desk(tmp_path / f"{ending}-{lang}", desk._capsys)
            assert other.json("import", "cargo", out, lang=lang)["files"][0]["accepted"] == rows


def test_the_return_tells_its_checks(desk: Desk, store: Store, make: Make, tmp_path: Path) -> None:
    fill(store, make)
    answer = desk.json("export", "return", "--month", "2025-11", "--out", tmp_path / "r.xlsx")
    assert answer["checks"]
    assert all(one["ok"] for one in answer["checks"])
    assert desk("export", "return", "--month", "2025-11", "--out", tmp_path / "r2.xlsx").count("\nok") == len(
        answer["checks"]
    )
    desk("export", "return", "--month", "2025-11", "--template", "no-such", "--out", tmp_path / "r.xlsx", code=2)


# Journal, backup


def test_the_journal_is_read_from_a_number_on(desk: Desk, store: Store, make: Make) -> None:
    [added, *_] = fill(store, make)
    door.apply(store, [Change(added.after, replace(added.after, remark="late"))], reason="paper")
    entries = desk.json("journal", "--from", "4", "--limit", "2")["entries"]
    assert [one["no"] for one in entries] == [4, 5]
    assert (entries[1]["before"].get("remark"), entries[1]["after"]["remark"]) == (None, "late")
    assert desk.json("journal", "--from", "6") == {"entries": []}
    [said] = desk("journal", "--from", "5").splitlines()
    assert said.endswith("remark:  → late  paper")
    assert "2025-12-03 12:00:00+08:00  tester  edit  cargo" in said


def test_backup_and_restore_while_the_desk_is_open(desk: Desk, store: Store, make: Make, tmp_path: Path) -> None:
    fill(store, make)
    copy = tmp_path / "copy.sqlite3"
    assert desk.json("backup", "--out", copy)["bytes"] == copy.stat().st_size
    desk("backup", "--out", copy, code=2)
    door.apply(store, [Change(None, make())])
    answer = desk.json("restore", copy)
    assert desk.json("totals", *NOVEMBER)["rows"][0]["records"] == 2
    with sqlite3.connect(answer["replaced"]) as db:
        assert db.execute("SELECT count(*) FROM cargo").fetchone()[0] == 5
    db.close()
    desk("restore", write_csv(tmp_path / "not.sqlite3"), code=4)


def test_the_doctor_tells_of_the_surroundings_and_nothing_of_the_clerks(desk: Desk, store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make(trader="甲公司", remark="secret"))])
    found = desk.json("doctor")
    assert found["database"] | {"bytes": 0} == {
        "ok": True,
        "file": str(store.file),
        "state": "opens",
        "bytes": 0,
        "journal_mode": "wal",
        "desk": store.desk,
        "zone": "Asia/Shanghai",
        "synthetic": False,
        "records": 1,
        "journal_entries": 1,
    }
    assert found["backup"] == {"last": None}
    desk("backup")
    found = desk.json("doctor")
    assert Path(found["backup"]["last"]).is_file()
    assert "甲公司" not in json.dumps(found, ensure_ascii=False)
    assert "secret" not in desk("doctor")


def test_the_doctor_looks_at_a_folder_without_making_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = Desk(tmp_path / "new" / "desk", capsys)
    assert other.json("doctor")["database"]["state"] == "none yet"
    assert not (tmp_path / "new").exists()


# As a process


def start(folder: Path, *words: str, **more: Any) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "horgosdesk", "--data", str(folder), "--lang", "en", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def test_a_reader_that_leaves_ends_it_quietly(desk: Desk, store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make()) for _ in range(2000)])
    child = start(desk.folder, "journal", "--from", "1")
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.read(10)
    child.stdout.close()
    assert child.stderr.read() == b""
    assert child.wait(30) == 141
    child.stderr.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal for one process")
def test_ctrl_c_ends_it_quietly_and_nothing_was_added(tmp_path: Path) -> None:
    child = start(
        tmp_path, "sample", "--from", "2000-01-01", "--to", "2025-01-01", "--rows-per-day", "500", "--progress"
    )
    assert child.stderr is not None
    assert child.stderr.readline().startswith(b'{"done": 1,')
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=30)
    assert (child.returncode, out) == (130, b"")
    assert all(one.startswith(b"{") for one in err.splitlines())
    assert run(["--data", str(tmp_path), "sample", "--from", "2025-01-01", "--to", "2025-01-02"]) == 0


def test_it_starts_without_qt_and_writes_utf_8_whatever_the_locale(desk: Desk, store: Store, make: Make) -> None:
    fill(store, make)
    heavy = {"PySide6", "pyqtgraph", "numpy", "openpyxl", "sqlite_utils", "platformdirs", "holidays", "pypinyin"}
    program = (
        "import sys; from horgosdesk.cli import run;"
        f"code = run(['--data', {str(desk.folder)!r}, '--lang', 'zh_CN', 'totals', '--from', '2025-11-01', '--to', '2025-11-30', '--by', 'mode']);"
        f"print(code, sorted({heavy!r} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=environment, check=True)
    assert "铁路" in done.stdout.decode("utf-8")
    assert done.stdout.decode("utf-8").splitlines()[-1] == "0 []"


# Tables


def test_a_chinese_character_takes_two_columns() -> None:
    assert table(["名", "n"], [["铁路", "1"], ["rail", "10"]], [1]) == ["名     n", "铁路   1", "rail  10"]


def test_figures_are_exact_decimals_as_text(desk: Desk, store: Store, make: Make) -> None:
    door.apply(store, [Change(None, make(gross_g=42_443_000_000_001, net_g=1))])
    [row] = desk.json("totals", *NOVEMBER)["rows"]
    assert Decimal(row["gross_kg"]) == Decimal("42443000000.001")


# The month's checklist


def test_the_checklist_says_what_is_open_and_ticks_settle_it(store: Store, make: Make, desk: Desk) -> None:
    door.apply(store, [Change(None, make(wagon_no="57463309")), Change(None, make(wagon_no="57463309"))])
    document = desk.json("checklist", "2025-11", code=1)
    assert document["month"] == "2025-11"
    lines = {line["name"]: line for line in document["lines"]}
    alike = lines["duplicates"]
    assert (alike["count"], alike["level"], alike["ticked"], alike["found"]) == (1, "look", False, None)
    assert alike["items"][0]["tab"] == "cargo"
    assert len(alike["items"][0]["uids"]) == 2
    waiting = [name for name, line in lines.items() if line["level"] != "ok"]
    assert waiting == ["days", "duplicates", "weights", "railway"], "twins on a wagon are more than it carries"
    for name in waiting:
        desk("tick", "2025-11", name, "--note", "seen")
    assert desk("checklist", "2025-11").count("✓ ") >= 10
    door.apply(store, [Change(None, make(wagon_no="57463309"))])
    said = desk("checklist", "2025-11", code=1)
    assert "ticked at 1, now 2: tick again" in said
    line = next(one for one in desk.json("checklist", "2025-11", code=1)["lines"] if one["name"] == "duplicates")
    assert (line["ticked"], line["found"], line["tick"]["outdated"]) == (False, 1, True)
    assert desk.json("untick", "2025-11", "duplicates") == {"month": "2025-11", "line": "duplicates", "ticked": False}


def test_a_line_that_is_bad_is_not_ticked_off(store: Store, make: Make, desk: Desk) -> None:
    door.apply(store, [Change(None, make(net_g=64_200_001))])
    desk("tick", "2025-11", "weights", code=3)
    assert "cannot be ticked off" in desk.err
    desk("tick", "2025-11", "weight", code=2)
    assert "duplicates" in desk.err


def test_closing_warns_of_lines_that_are_open_and_closes(store: Store, make: Make, desk: Desk) -> None:
    door.apply(store, [Change(None, make(wagon_no="57463309")), Change(None, make(wagon_no="57463309"))])
    desk("tick", "2025-11", "days")
    document = desk.json("close", "2025-11")
    assert (document["month"], document["state"]) == ("2025-11", "closed")
    said = {line["name"]: line for line in document["checklist"]}
    assert said["duplicates"] == {"name": "duplicates", "count": 1, "ticked": False}
    assert said["days"]["ticked"]
    assert desk.err == ""
    desk("reopen", "2025-11", "--reason", "once more")
    assert desk("close", "2025-11") == "2025-11 is closed now.\n"
    assert "Records that look alike (1)" in desk.err
    assert "Days without records" not in desk.err
    desk("tick", "2025-11", "duplicates", code=3)
    desk("close", "2025-11", code=3)
    assert desk.err == "horgosdesk: 2025-11 is closed already.\n"
