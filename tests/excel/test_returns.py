"""The register holds: what was handed out comes out byte for byte, and each difference has its changes."""

import hashlib
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

import horgosdesk
from horgosdesk import resources
from horgosdesk.core.calendar import month_days, utc_text
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.excel.cells import shown
from horgosdesk.excel.differences import differences, kept
from horgosdesk.excel.returns import export_return, remake
from horgosdesk.store import cargo, door, drafts, journal, months, restatements, returns
from horgosdesk.store.as_of import as_of
from horgosdesk.store.desk import Store, now, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.returns import Issue

pytestmark = pytest.mark.long
Make = Callable[..., Cargo]
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
"""24 months, each returned in the first days of the next; two restatements between."""
WAYS = (
    ("import", "rail", "agricultural", "KZ"),
    ("export", "road", "nev", "UZ"),
    ("transit", "rail", "textiles", "DE"),
    ("import", "pipeline", "energy_gas", "TM"),
)


def work(store: Store) -> None:
    """Two years of a desk: records day by day, each month closed and returned, two returned months mended later."""
    draw = random.Random(5)
    for month in MONTHS:
        _, last = month_days(month)
        store.clock = lambda last=last: datetime.fromisoformat(f"{last}T12:00:00+00:00")
        records = [
            Cargo(
                uid=new_uid(),
                day=f"{month}-{draw.randint(1, int(last[-2:])):02d}",
                direction=direction,
                mode=mode,
                category=category,
                country=country,
                hs_code="100119",
                gross_g=draw.randint(1, 10**9),
            )
            for direction, mode, category, country in WAYS * 5
        ]
        door.apply(store, [Change(None, record) for record in records])
        year, number = int(month[:4]), int(month[5:])
        after = (year + number // 12, number % 12 + 1)
        store.clock = lambda after=after: datetime(*after, 3, 4, 0, tzinfo=UTC)
        if month == "2025-09":
            mend(store, "2025-03", 1_234_567, "Weighed again")
        if month == "2025-11":
            mend(store, "2024-07", -4, "Typing error")
        months.close(store, month)
        export_return(store, month, store.folder / f"{month}.xlsx")


def mend(store: Store, month: str, more_g: int, reason: str) -> None:
    """Restate a returned month: reopened, a record mended, closed again."""
    months.reopen(store, month, reason)
    first = next(cargo.between(store, *month_days(month), direction="export"))
    door.apply(store, [Change(first, replace(first, gross_g=first.gross_g + more_g))], reason=reason)
    months.close(store, month)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the desk after its two years, worked once."""
    folder = tmp_path_factory.mktemp("worked") / "desk"
    store = open_store(folder, who="tester")
    work(store)
    store.close()
    return folder


@pytest.fixture
def worked(desk: Path, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(desk, tmp_path / "desk")
    store = open_store(tmp_path / "desk", who="tester", clock=lambda: datetime(2026, 1, 20, tzinfo=UTC))
    yield store
    store.close()


def of(store: Store, month: str) -> Issue:
    return returns.issued(store, month)[-1]


def test_every_return_made_as_of_its_day_is_the_exported_file_byte_for_byte(worked: Store, tmp_path: Path) -> None:
    at = journal.position(worked)
    for month in MONTHS:
        [issue] = returns.issued(worked, month)
        again = remake(worked, issue)
        assert hashlib.sha256(again.data).hexdigest() == issue.sha256, month
        assert again.figures == issue.figures
        assert all(check.ok for check in again.checks)
    for month in ("2024-07", "2025-03", "2025-11"):
        [issue] = returns.issued(worked, month)
        told = export_return(worked, month, tmp_path / "then.xlsx", as_of=issue.at)
        assert (told["sha256"], told["register_no"]) == (issue.sha256, issue.register_no)
        assert hashlib.sha256((tmp_path / "then.xlsx").read_bytes()).hexdigest() == issue.sha256
        later = utc_text(datetime.fromisoformat(issue.at).replace(day=4))
        assert export_return(worked, month, tmp_path / "then.xlsx", as_of=later)["sha256"] == issue.sha256
    assert journal.position(worked) == at


def test_the_cumulative_follows_from_the_return_before_and_the_restatements(worked: Store) -> None:
    for month, wanted in (("2025-08", []), ("2025-09", [("2025-03", 1_234_567)]), ("2025-11", [("2024-07", -4)])):
        issue = of(worked, month)
        paper = remake(worked, issue)
        assert {"recount", "recount.records", "restated"} <= {check.name for check in paper.checks if check.ok}
        with as_of(worked, position=issue.position, at=issue.drawn) as then:
            account = restatements.account(then, month).on(worked)
        assert [(one.month, one.delta_g) for one in (*account.counted, *account.other)] == wanted
        assert account.last is not None
        assert account.last.month == MONTHS[MONTHS.index(month) - 1]
    assert "restated" not in {check.name for check in remake(worked, of(worked, "2025-01")).checks}


def test_the_workbook_lists_the_restatements_with_their_sum(worked: Store) -> None:
    cells = shown((worked.folder / "returns" / of(worked, "2025-09").file).read_bytes())["核对 Checks"]
    text = " ".join(str(value) for value in cells.values())
    assert "2025-08/001 之后的订正 Restatements since return 2025-08/001：1" in text
    assert "2025-03 · 2025-10-03 12:00:00 (Asia/Shanghai) · tester · Weighed again · gross_kg" in text
    assert list(cells.values()).count(Decimal("1.234567")) == 2
    assert "DIFFERS" not in text


def test_the_two_restatements_are_named_and_nothing_else(worked: Store, tmp_path: Path) -> None:
    for month in ("2025-03", "2025-08"):
        export_return(worked, month, tmp_path / "r.xlsx")
    first, second = returns.issued(worked, "2025-03")
    found = differences(worked, first, second)
    assert (found.one.kept, found.other.kept) == ("kept", "kept")
    [change] = found.changes
    assert (change.month, change.reason, change.delta_g, change.who) == (
        "2025-03",
        "Weighed again",
        1_234_567,
        "tester",
    )
    assert found.unexplained == []
    weights = [one.delta for one in found.figures if one.figure and one.figure.measure == "gross_t"]
    assert set(weights) == {Decimal("1.234567")}
    assert {one.figure.where for one in found.figures if one.figure} >= {
        (),
        (("country", "UZ"),),
        (("category", "nev"),),
    }
    both = differences(worked, *returns.issued(worked, "2025-08"))
    assert [(one.month, one.reason) for one in both.changes] == [
        ("2025-03", "Weighed again"),
        ("2024-07", "Typing error"),
    ]
    assert both.unexplained == []
    assert differences(worked, second, second).figures == ()
    back = differences(worked, second, first)
    assert [one.delta for one in back.figures if one.delta] == [-one.delta for one in found.figures if one.delta]
    assert back.unexplained == []


def test_another_month_is_compared_cell_by_cell_and_said_to_be_one(worked: Store) -> None:
    found = differences(worked, of(worked, "2025-04"), of(worked, "2025-05"))
    assert found.changes == []
    assert found.figures
    assert {one.reasons for one in found.figures} >= {("month", "span")}


def test_last_year_as_first_published_or_as_restated(worked: Store, tmp_path: Path) -> None:
    restated = export_return(worked, "2025-12", tmp_path / "restated.xlsx")
    first = export_return(worked, "2025-12", tmp_path / "first.xlsx", base="first")
    assert (restated["register_no"], first["register_no"]) == ("2025-12/001", "2025-12/002")
    weights = [int(Decimal(one["totals"]["year_base_kg"]) * 1000) for one in (restated, first)]
    assert weights[1] - weights[0] == 4
    assert all(check["ok"] for check in first["checks"])
    says = [
        " ".join(map(str, shown(Path(one["file"]).read_bytes())["封面 Cover"].values())) for one in (restated, first)
    ]
    assert "按订正后数据 As restated" in says[0]
    assert "按首次上报数据 As first published" in says[1]
    assert "never returned" not in says[1]
    again = export_return(worked, "2025-12", tmp_path / "again.xlsx", base="first")
    assert again["sha256"] == first["sha256"]
    found = differences(worked, *returns.issued(worked, "2025-12"))
    assert found.changes == []
    assert {one.reasons for one in found.figures} == {("base",)}
    assert {
        abs(one.delta) for one in found.figures if one.delta and one.figure and one.figure.measure == "gross_t"
    } == {Decimal("0.000004")}


def test_months_never_returned_are_as_they_are_now_and_the_return_says_so(
    store: Store, make: Make, tmp_path: Path
) -> None:
    days = ("2024-01-05", "2024-02-05", "2025-02-05")
    [january, february, _] = door.apply(store, [Change(None, make(day=day, net_g=None)) for day in days])
    export_return(store, "2024-02", tmp_path / "r.xlsx")
    for change in (january, february):
        door.apply(store, [Change(change.after, replace(change.after, gross_g=1))])
    told = export_return(store, "2025-02", tmp_path / "r.xlsx", base="first")
    assert (told["totals"]["month_base_kg"], told["totals"]["year_base_kg"]) == ("64200", "64200.001")
    cover = shown((tmp_path / "r.xlsx").read_bytes())["封面 Cover"]
    assert any("未上报月份按现有数据 never returned, as it is now: 2024-01" in str(text) for text in cover.values())


def test_a_return_made_as_of_a_day_without_one_is_entered_once_with_a_number_of_its_own(
    worked: Store, tmp_path: Path
) -> None:
    then = "2025-11-20T00:00:00.000Z"
    one = export_return(worked, "2025-10", tmp_path / "1.xlsx", as_of=then)
    assert one["register_no"] == "2025-10/001"
    export_return(worked, "2025-03", tmp_path / "now.xlsx")
    two = export_return(worked, "2025-11", tmp_path / "2.xlsx", as_of=then)
    assert two["register_no"] == "2025-11/002"
    assert export_return(worked, "2025-11", tmp_path / "3.xlsx", as_of=then)["sha256"] == two["sha256"]
    issue = of(worked, "2025-11")
    assert (issue.register_no, issue.as_of) == ("2025-11/002", then)
    assert export_return(worked, "2025-11", tmp_path / "4.xlsx")["register_no"] == "2025-11/001"
    assert [one.register_no for one in returns.issued(worked, "2025-11")] == ["2025-11/001", "2025-11/002"]


def test_drafts_are_no_part_of_a_return(worked: Store, tmp_path: Path) -> None:
    drafts.keep(worked, new_uid(), "2025-12-04", {"remark": "half"})
    assert export_return(worked, "2025-12", tmp_path / "r.xlsx")["register_no"] == "2025-12/001"


def test_the_template_of_then_is_kept_with_the_returns(worked: Store, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(resources.folder() / "templates" / "monthly.xlsx")
    book.worksheets[0]["B24"] = "新式样"
    book.save(worked.folder / "monthly.xlsx")
    issue = of(worked, "2025-12")
    told = export_return(worked, "2025-12", tmp_path / "r.xlsx", as_of=issue.at)
    assert told["sha256"] == issue.sha256
    now = export_return(worked, "2025-12", tmp_path / "r.xlsx")
    assert (now["register_no"], now["template"]) == ("2025-12/002", "monthly")
    assert differences(worked, *returns.issued(worked, "2025-12")).figures == ()
    for file in (worked.folder / "templates" / "used").iterdir():
        file.unlink()
    with pytest.raises(Problem, match="template monthly was changed"):
        remake(worked, issue)


def test_what_is_owed_is_what_no_return_has_reported(worked: Store, tmp_path: Path) -> None:
    assert not restatements.owed(worked, "2026-01")
    worked.clock = lambda: datetime(2026, 1, 21, tzinfo=UTC)
    mend(worked, "2025-05", 9, "Late paper")
    [one] = restatements.owed(worked, "2026-01")
    assert (one.month, one.delta_g, one.reason, one.who) == ("2025-05", 9, "Late paper", "tester")
    assert one.what.startswith("gross_kg ")
    touched = [issue.month for issue in restatements.touched(worked, ["2025-05-09"])]
    assert touched == ["2025-05", *(f"2025-{month:02d}" for month in range(6, 13))]
    assert restatements.touched(worked, ["2024-11-09"])[0].month == "2024-11"
    assert [one.month for one in restatements.touched(worked, ["2024-11-09"])] == [
        "2024-11",
        "2024-12",
        "2025-11",
        "2025-12",
    ]
    export_return(worked, "2025-05", tmp_path / "r.xlsx")
    assert not restatements.owed(worked, "2026-01")


def test_a_kept_file_that_was_tampered_with_or_lost_is_said_and_made_again(worked: Store, tmp_path: Path) -> None:
    export_return(worked, "2025-03", tmp_path / "r.xlsx")
    first, second = returns.issued(worked, "2025-03")
    untouched = differences(worked, first, second)
    file = worked.folder / "returns" / first.file
    book = openpyxl.load_workbook(worked.folder / "returns" / second.file)
    book.worksheets[1]["B8"] = 1
    book.save(file)
    (worked.folder / "returns" / second.file).unlink()
    found = differences(worked, first, second)
    assert (found.one.kept, found.other.kept) == ("altered", "missing")
    assert found.one.exact and found.other.exact
    assert (found.figures, found.words) == (untouched.figures, untouched.words)


def form(file: Path) -> Path:
    """A small form of an office's own."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row, marks in enumerate(
        (
            ("{{month}}", "{{register_no}}", "{{base}}"),
            ("{{gross_t}}", "{{gross_t span=ytd}}", "{{change gross_t span=ytd}}"),
            ("{{gross_t span=ytd direction=export}}", "{{gross_10kt span=ytd places=2}}", "{{records span=ytd}}"),
            ("{{rows by=country top=5 span=ytd}}{{row.name}}", "{{row.gross_kg}}", "{{row.share gross_t}}"),
        ),
        1,
    ):
        for column, mark in enumerate(marks, 1):
            sheet.cell(row, column).value = mark
    book.save(file)
    return file


def test_a_form_of_the_offices_own_shares_the_numbers_and_comes_out_as_of_its_day(
    worked: Store, tmp_path: Path
) -> None:
    office = str(form(tmp_path / "office.xlsx"))
    worked.clock = lambda: datetime(2026, 1, 20, 1, tzinfo=UTC)
    one = export_return(worked, "2025-12", tmp_path / "1.xlsx", template=office)
    assert (one["register_no"], one["template"]) == ("2025-12/002", "office")
    assert export_return(worked, "2025-12", tmp_path / "2.xlsx", template=office)["sha256"] == one["sha256"]
    assert export_return(worked, "2025-12", tmp_path / "3.xlsx")["register_no"] == "2025-12/001"
    worked.clock = lambda: datetime(2026, 1, 21, tzinfo=UTC)
    mend(worked, "2025-05", 5_000, "Late paper")
    Path(office).unlink()
    again = export_return(worked, "2025-12", tmp_path / "4.xlsx", template="office", as_of="2026-01-20T02:00:00.000Z")
    assert again["sha256"] == one["sha256"]
    two = export_return(worked, "2025-12", tmp_path / "5.xlsx", template=str(form(tmp_path / "office.xlsx")))
    assert two["register_no"] == "2025-12/003"
    [first, second] = [issue for issue in returns.issued(worked, "2025-12") if issue.template == "office"]
    found = differences(worked, first, second)
    assert [change.reason for change in found.changes] == ["Late paper"]
    assert found.unexplained == []
    said = {cell.figure.measure: cell.delta for cell in found.figures if cell.figure and not cell.figure.where}
    assert said["gross_t"] == Decimal("0.005")
    text = shown((tmp_path / "5.xlsx").read_bytes())["Sheet"]
    assert text["C1"] == "按订正后数据 As restated"
    assert text["B1"] == "2025-12/003"


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_changed_the_changes_add_up_to_every_difference(worked: Store, tmp_path: Path, seed: int) -> None:
    draw = random.Random(seed)
    worked.clock = lambda: datetime(2026, 1, 21, tzinfo=UTC)
    for month in MONTHS:
        months.reopen(worked, month, "again")
    every = [*cargo.between(worked, "2024-01-01", "2025-12-31")]
    for before in draw.sample(every, 25):
        columns = {
            "day": f"{draw.choice(MONTHS)}-{draw.randint(1, 28):02d}",
            "direction": draw.choice(("import", "export", "transit")),
            "mode": draw.choice(("rail", "road", "air")),
            "category": draw.choice(("", "agricultural", "machinery")),
            "country": draw.choice(("KZ", "RU", "")),
            "gross_g": draw.randint(0, 10**9),
            "remark": "seen",
        }
        after = replace(before, **dict(draw.sample(sorted(columns.items()), draw.randint(1, 4))))
        door.apply(worked, [door.void(before) if draw.random() < 0.2 else Change(before, after)], reason="seen")
    new = replace(every[0], uid=new_uid(), day="2025-10-03", mode="post", entered_by="", entered_at="")
    door.apply(worked, [Change(None, new)])
    told = export_return(worked, "2025-10", tmp_path / "r.xlsx")
    assert all(check["ok"] for check in told["checks"])
    one, other = returns.issued(worked, "2025-10")
    for found in (differences(worked, one, other), differences(worked, other, one)):
        assert found.unexplained == []
        assert len([cell for cell in found.figures if cell.rest is not None]) > 20
        assert {change.reason for change in found.changes} <= {"seen", "", "Typing error"}


KILLED = """
import os, sys
from pathlib import Path
from horgosdesk.excel.returns import export_return
from horgosdesk.store import returns
from horgosdesk.store.desk import open_store
register = returns.register
def killed(*args, **more):
    if sys.argv[3] == "after":
        register(*args, **more)
    os._exit(9)
returns.register = killed
export_return(open_store(Path(sys.argv[1])), "2025-12", Path(sys.argv[2]), template="bulletin")
"""


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_half_way_the_register_and_its_folder_agree(worked: Store, tmp_path: Path, when: str) -> None:
    worked.clock = now  # as in the program that is killed
    before = len(returns.issued(worked))
    out = tmp_path / "out.xlsx"
    environment = {**os.environ, "PYTHONPATH": str(Path(horgosdesk.__file__).parent.parent)}
    words = [sys.executable, "-c", KILLED, str(worked.folder), str(out), when]
    assert subprocess.run(words, env=environment, check=False).returncode == 9
    folder = worked.folder / "returns"
    assert len(list(folder.glob("*.part"))) == 1 and not out.exists()
    every = returns.issued(worked)
    assert len(every) == before + (when == "after")
    if when == "after":
        assert kept(worked, every[-1])[0] == "kept", "what was entered is there"
        assert remake(worked, every[-1]).sha256 == every[-1].sha256, "and so is its template"
    made = export_return(worked, "2025-12", out, template="bulletin")
    every = returns.issued(worked)
    assert len(every) == before + 1 and made["register_no"] == every[-1].register_no
    assert {one.file for one in every} == {file.name for file in folder.iterdir() if file.suffix == ".xlsx"}
    (folder / "2025-12-000000000000.xlsx.part").write_bytes(b"of a program that was killed long ago")
    worked.clock = lambda: datetime.now(UTC) + timedelta(hours=2)
    returns.settle(worked)
    assert not list(folder.glob("*.part"))


def test_a_return_is_a_workbook_of_a_month_that_has_begun(worked: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"november\.pdf must end in \.xlsx"):
        export_return(worked, "2025-11", tmp_path / "november.pdf")
    with pytest.raises(Problem, match="2026-02 has not begun"):
        export_return(worked, "2026-02", tmp_path / "february.xlsx")
    assert not list(tmp_path.glob("*.pdf")) and not list(tmp_path.glob("feb*"))
