"""The register on the command line: listed, compared, and what is owed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from horgosdesk.cli import run
from horgosdesk.cli.arguments import month_meant
from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door
from horgosdesk.store.desk import Store, now
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]
Call = Callable[..., Any]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """A command with --json, or as lines for people; its exit code must be the one given."""

    def do(*words: object, code: int = 0, lines: bool = False) -> Any:
        more = [] if lines else ["--json"]
        said = run(["--data", str(tmp_path / "desk"), "--lang", "en", *map(str, words), *more])
        out, err = capsys.readouterr()
        assert said == code, err
        assert "Traceback" not in err
        return out if lines or code == 2 else json.loads(out)

    return do


@pytest.fixture
def returned(store: Store, make: Make, call: Call, tmp_path: Path) -> Store:
    """October returned, then restated."""
    store.clock = now  # as the program's own has it
    [change] = door.apply(store, [Change(None, make(day="2025-10-05", net_g=None))])
    call("export", "return", "--month", "2025-10", "--out", tmp_path / "1.xlsx")
    door.apply(store, [Change(change.after, replace(change.after, gross_g=64_300_000))], reason="Weighed again")
    return store


def test_what_is_owed_is_told_until_it_is_returned(returned: Store, call: Call, tmp_path: Path) -> None:
    [one] = call("returns", "owed", "2025-11")["restatements"]
    assert (one["month"], one["delta_kg"], one["reason"], one["who"]) == ("2025-10", "100", "Weighed again", "tester")
    assert one["what"] == "gross_kg 64200 → 64300"
    told = call("returns", "owed", "2025-11", lines=True)
    assert "+100" in told and "Weighed again" in told
    call("export", "return", "--month", "2025-10", "--out", tmp_path / "2.xlsx")
    assert call("returns", "owed", "2025-11")["restatements"] == []
    assert "Nothing was changed" in call("returns", "owed", "2025-11", lines=True)


def test_two_returns_are_compared_with_the_change_between(returned: Store, call: Call, tmp_path: Path) -> None:
    call("export", "return", "--month", "2025-10", "--out", tmp_path / "2.xlsx")
    found = call("returns", "compare", "2025-10/001", "2025-10/002", code=1)
    assert [one["reason"] for one in found["changes"]] == ["Weighed again"]
    assert found["unexplained"] == 0
    assert {one["delta"] for one in found["figures"] if one["measure"] == "gross_t"} == {"0.1"}
    told = call("returns", "compare", "2025-10/001", "2025-10/002", code=1, lines=True)
    assert "+0.1" in told and "gross_kg 64200 → 64300" in told
    assert "equal" in call("returns", "compare", "2025-10/002", "2025-10/002", lines=True)
    call("returns", "compare", "2025-10/001", "2025-10/009", code=2)


def test_the_register_is_listed_and_an_altered_copy_is_said(returned: Store, call: Call, tmp_path: Path) -> None:
    call("export", "return", "--month", "2025-11", "--out", tmp_path / "3.xlsx", "--base", "first")
    found = call("returns", "list")["returns"]
    assert [(one["register_no"], one["base"], one["kept"]) for one in found] == [
        ("2025-10/001", "restated", "kept"),
        ("2025-11/001", "first", "kept"),
    ]
    assert [one["register_no"] for one in call("returns", "list", "--month", "2025-11")["returns"]] == ["2025-11/001"]
    (returned.folder / "returns" / found[0]["file"]).write_bytes(b"altered")
    assert [one["kept"] for one in call("returns", "list", code=1)["returns"]] == ["altered", "kept"]
    told = call("returns", "list", code=1, lines=True)
    assert "ALTERED" in told
    assert "made again" in call("returns", "compare", "2025-10/001", "2025-10/001", lines=True)


def test_a_return_as_of_its_day_is_the_same_file(returned: Store, call: Call, tmp_path: Path) -> None:
    [first] = call("returns", "list")["returns"]
    made = call("export", "return", "--month", "2025-10", "--as-of", first["at"], "--out", tmp_path / "again.xlsx")
    assert (made["sha256"], made["register_no"], made["as_of"]) == (first["sha256"], "2025-10/001", first["at"])
    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "1.xlsx").read_bytes()
    call("export", "return", "--month", "2025-10", "--as-of", "2999-01-01T00:00Z", "--out", tmp_path / "x.xlsx", code=2)
    call("export", "return", "--month", "2025-10", "--as-of", "yesterday", "--out", tmp_path / "x.xlsx", code=2)
    call("export", "return", "--month", "2025-10", "--base", "other", "--out", tmp_path / "x.xlsx", code=2)


def test_the_last_month_is_the_one_before_today_in_the_desks_zone(
    store: Store, make: Make, call: Call, tmp_path: Path
) -> None:
    # 17:00 on the 30th in London is the 1st of December in Horgos
    store.clock = lambda: datetime(2025, 11, 30, 17, tzinfo=UTC)
    assert month_meant("last", store.today) == "2025-11"
    assert month_meant("last", "2026-01-01") == "2025-12" and month_meant("2024-05", "2026-01-01") == "2024-05"
    store.clock = now
    last = month_meant("last", store.today)
    door.apply(store, [Change(None, make(day=f"{last}-05"))])
    made = call("export", "return", "--month", "last", "--out", tmp_path / "return-{month}.xlsx")
    assert made["month"] == last and made["totals"]["records"] == 1
    assert Path(made["file"]) == tmp_path / f"return-{last}.xlsx" and Path(made["file"]).is_file()
    assert call("headline", "--month", "last", "--span", "month")["from"] == f"{last}-01"


def test_all_mistakes_of_a_form_are_told_in_the_one_line(
    store: Store, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    book = Workbook()
    book.active["A1"], book.active["B2"], book.active["C3"] = "{{gros_t}}", "{{value}}", "{{name}}"
    book.save(tmp_path / "form.xlsx")
    words = [
        "export",
        "return",
        "--month",
        "2025-11",
        "--template",
        tmp_path / "form.xlsx",
        "--out",
        tmp_path / "o.xlsx",
    ]
    said = run(["--data", str(tmp_path / "desk"), "--lang", "en", *map(str, words)])
    assert said == 2
    [line] = capsys.readouterr().err.splitlines()
    assert "3 mistakes" in line
    assert "cell A1" in line and "cell B2" in line and "cell C3" in line and "Did you mean row.name?" in line
