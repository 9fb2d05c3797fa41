"""The return's workbook: every total a formula with its value, tied to the store to the gram, the same bytes each time."""

import hashlib
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk import resources
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.excel.returns import export_return
from horgosdesk.store import backup, door, journal, months, returns
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.monthly import checks, monthly
from horgosdesk.store.restatements import account

Make = Callable[..., Cargo]
COVER, MODE, CATEGORY, COUNTRY, DAILY, CHECKS = range(6)
TEMPLATE = resources.folder() / "templates" / "monthly.xlsx"


def shown(file: Path) -> list[dict[str, Any]]:
    """By sheet, what each cell shows."""
    book = openpyxl.load_workbook(file, data_only=True)
    return [{cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row} for sheet in book.worksheets]


def formulas(file: Path) -> list[dict[str, str]]:
    """By sheet, the formulas."""
    book = openpyxl.load_workbook(file)
    return [
        {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row if cell.data_type == "f"}
        for sheet in book.worksheets
    ]


def row_of(sheet: dict[str, Any], name: str) -> int:
    """The row whose first cell says this."""
    return next(int(cell[1:]) for cell, value in sheet.items() if cell[0] == "A" and value == name)


def grams(value: Any) -> int:
    return round(value * 10**6)


def words(file: Path, sheet: int) -> str:
    return " ".join(str(value) for value in shown(file)[sheet].values() if value is not None)


@dataclass(frozen=True)
class Paper:
    """A return as it was exported, for what only reads it: what was told of it, what its cells show, its formulas."""

    store: Store
    file: Path
    told: dict[str, Any]
    values: list[dict[str, Any]]
    formulas: list[dict[str, str]]


@pytest.fixture(scope="module")
def november(
    tmp_path_factory: pytest.TempPathFactory,
    open_empty: Callable[[Path], Store],
    publish: Callable[[Store], Store],
) -> Iterator[Paper]:
    """November 2025 of `published`."""
    folder = tmp_path_factory.mktemp("november")
    store = publish(open_empty(folder / "desk"))
    told = export_return(store, "2025-11", folder / "r.xlsx")
    yield Paper(store, folder / "r.xlsx", told, shown(folder / "r.xlsx"), formulas(folder / "r.xlsx"))
    store.close()


def test_the_published_figure(november: Paper) -> None:
    made = november.told
    assert (made["totals"]["year_kg"], made["totals"]["year_base_kg"]) == ("42443000000", "41857000000")
    cover, table, *_ = november.values
    total = row_of(table, "合计 Total")
    assert (table[f"E{total}"], table[f"F{total}"], table[f"G{total}"]) == (42_443_000, 41_857_000, 1.4)
    assert "2025年1至11月，霍尔果斯口岸货运量4244.3万吨，同比增长1.4%。" in cover.values()
    assert any("42.443 million tonnes" in str(text) and "1.4 percent" in str(text) for text in cover.values())


def test_last_year_that_the_desk_has_a_part_of_is_marked(store: Store, make: Make, tmp_path: Path) -> None:
    records = [make(day="2024-06-20"), make(day="2025-06-20")]
    door.apply(store, [Change(None, one) for one in records])
    export_return(store, "2025-06", tmp_path / "r.xlsx")
    for sheet in (COVER, CHECKS):
        assert "按订正后数据 As restated；上年数据不全" in words(tmp_path / "r.xlsx", sheet)
        assert "begin on 2024-06-20" in words(tmp_path / "r.xlsx", sheet)
    door.apply(store, [Change(None, make(day="2024-01-02"))])
    export_return(store, "2025-06", tmp_path / "r.xlsx")
    assert "上年数据不全" not in words(tmp_path / "r.xlsx", COVER)


def test_every_formula_has_its_value_and_every_check_holds(november: Paper) -> None:
    made, values = november.told, november.values
    assert all(check["ok"] for check in made["checks"])
    count = 0
    for sheet, cells in zip(values, november.formulas, strict=True):
        assert [cell for cell in cells if sheet[cell] is None] == []
        count += len(cells)
    assert count > 100
    assert sum(value == "一致 OK" for value in values[CHECKS].values()) == len(made["checks"]) + 1
    assert "一致 OK" in values[COVER].values()


def test_the_tables_say_what_the_store_says(november: Paper) -> None:
    of, sheets = monthly(november.store, "2025-11"), november.values
    for sheet, name, wanted in (
        (MODE, "进口 Import", of.of_direction("import")),
        (MODE, "过境 Transit", of.of_direction("transit")),
        (MODE, "管道 Pipeline", of.by_mode[1]),
        (CATEGORY, "新能源汽车 New energy vehicles", next(row for row in of.by_category if row.keys == ("nev",))),
        (COUNTRY, "哈萨克斯坦 Kazakhstan", next(row for row in of.by_country if row.keys == ("KZ",))),
        (COUNTRY, "合计 Total", of.total),
    ):
        row = row_of(sheets[sheet], name)
        told = [grams(sheets[sheet][f"{column}{row}"]) for column in "BCEF"]
        assert told == [wanted.month_g, wanted.month_base_g, wanted.year_g, wanted.year_base_g], name
    days = sheets[DAILY]
    first = next(int(cell[1:]) for cell, value in days.items() if str(value).startswith("2025-11-01"))
    told_days = [[grams(days[f"{c}{first + n}"]) for c in "BCDE"] + [days[f"F{first + n}"]] for n in range(30)]
    assert told_days == [[d.import_g, d.export_g, d.transit_g, d.total_g, d.records] for d in of.daily]
    assert grams(days[f"E{first + 30}"]) == of.total.month_g


def test_a_direction_stands_above_its_modes_and_the_total_adds_directions(november: Paper) -> None:
    sheet, told = november.values[MODE], november.formulas[MODE]
    names = [sheet[f"A{row}"] for row in range(8, 17)]
    assert names[:3] == ["进口 Import", "铁路 Rail", "管道 Pipeline"]
    assert names[-1] == "合计 Total"
    assert told["B8"] == "=ROUND(SUM(B9:B10),6)"
    assert told["B16"] == "=ROUND(SUM(B8,B11,B14),6)"
    assert told["D16"] == '=IF(C16=0,"–",ROUND(ROUND((B16-C16)/C16*100,10),1))'


def test_the_same_figures_give_the_same_bytes_and_number(published: Store, make: Make, tmp_path: Path) -> None:
    one = export_return(published, "2025-11", tmp_path / "1.xlsx")
    at = journal.position(published)
    door.apply(published, [Change(None, make(day="2025-12-01"))])
    two = export_return(published, "2025-11", tmp_path / "2.xlsx")
    data = (tmp_path / "1.xlsx").read_bytes()
    assert data == (tmp_path / "2.xlsx").read_bytes()
    assert one["sha256"] == two["sha256"] == hashlib.sha256(data).hexdigest()
    assert one["register_no"] == two["register_no"] == "2025-11/001"
    assert journal.position(published) == at + 1
    [issue] = returns.issued(published)
    assert (published.folder / "returns" / issue.file).read_bytes() == data


def test_bytes_do_not_depend_on_the_process(published: Store, tmp_path: Path) -> None:
    told = export_return(published, "2025-11", tmp_path / "r.xlsx")
    program = (
        "import sys; from pathlib import Path; from horgosdesk.store.desk import open_store;"
        " from horgosdesk.excel.returns import export_return;"
        " print(export_return(open_store(Path(sys.argv[1])), '2025-11', Path(sys.argv[2]))['sha256'])"
    )
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(published.folder), str(tmp_path / "again.xlsx")],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "America/Lima"},
        )
        assert done.stdout.strip() == told["sha256"]


def test_other_figures_get_another_number_and_the_first_file_stays(
    published: Store, make: Make, tmp_path: Path
) -> None:
    first = export_return(published, "2025-11", tmp_path / "r.xlsx")
    door.apply(published, [Change(None, make())])
    second = export_return(published, "2025-11", tmp_path / "r.xlsx")
    assert (first["register_no"], second["register_no"]) == ("2025-11/001", "2025-11/002")
    kept = [published.folder / "returns" / issue.file for issue in returns.issued(published, "2025-11")]
    assert [hashlib.sha256(file.read_bytes()).hexdigest() for file in kept] == [first["sha256"], second["sha256"]]


def test_closing_makes_a_provisional_return_another_paper(published: Store, tmp_path: Path) -> None:
    export_return(published, "2025-11", tmp_path / "1.xlsx")
    assert "PROVISIONAL" in words(tmp_path / "1.xlsx", COVER)
    months.close(published, "2025-11")
    assert export_return(published, "2025-11", tmp_path / "2.xlsx")["register_no"] == "2025-11/002"
    assert "PROVISIONAL" not in words(tmp_path / "2.xlsx", COVER)
    assert "已结账 Closed · 2025-12-03 12:00:00 (Asia/Shanghai) · tester" in words(tmp_path / "2.xlsx", COVER)


def test_synthetic_data_are_marked_on_every_sheet_and_printed_page(published: Store, tmp_path: Path) -> None:
    export_return(published, "2025-11", tmp_path / "1.xlsx")
    assert "SYNTHETIC" not in "".join(words(tmp_path / "1.xlsx", sheet) for sheet in range(6))
    door.set_meta(published, {"synthetic": "1"})
    export_return(published, "2025-11", tmp_path / "2.xlsx")
    for place, sheet in enumerate(openpyxl.load_workbook(tmp_path / "2.xlsx").worksheets):
        assert "合成数据" in words(tmp_path / "2.xlsx", place)
        assert "SYNTHETIC" in sheet.oddHeader.center.text
        assert sheet.oddHeader.center.color == "B3261E"


def test_a_month_without_records_is_a_return_of_zeros_and_dashes(store: Store, tmp_path: Path) -> None:
    made = export_return(store, "2025-02", tmp_path / "r.xlsx")
    assert made["totals"]["month_kg"] == "0"
    assert made["totals"]["month_change_pct"] is None
    assert all(check["ok"] for check in made["checks"])
    sheet = shown(tmp_path / "r.xlsx")[MODE]
    total = row_of(sheet, "合计 Total")
    assert [sheet[f"{column}{total}"] for column in "BCDEFG"] == [0, 0, "–", 0, 0, "–"]


def test_what_differs_is_told_and_written(published: Store, tmp_path: Path) -> None:
    published.db.execute(
        "UPDATE daily_totals SET gross_g = gross_g + 1 WHERE day = '2025-11-11' AND direction = 'import'"
    )
    made = export_return(published, "2025-11", tmp_path / "r.xlsx")
    assert [check["name"] for check in made["checks"] if not check["ok"]] == ["table4.import", "table4.month"]
    sheets = shown(tmp_path / "r.xlsx")
    assert list(sheets[CHECKS].values()).count("不符 DIFFERS") == 3
    assert 0.000001 in sheets[CHECKS].values()
    assert "不符 DIFFERS" in sheets[COVER].values()


def test_names_that_begin_like_formulas_or_look_like_places_stay_text(store: Store, make: Make, tmp_path: Path) -> None:
    door.set_meta(store, {"port": "=HYPERLINK(1)", "unit": "@某局 {port}"})
    door.apply(store, [Change(None, make(category="=bad", country="{unit}", mode="-x"))])
    export_return(store, "2025-11", tmp_path / "r.xlsx")
    sheets = shown(tmp_path / "r.xlsx")
    assert "@某局 {port}" in sheets[COVER].values()
    assert row_of(sheets[CATEGORY], "=bad")
    assert row_of(sheets[COUNTRY], "{unit}")
    assert row_of(sheets[MODE], "-x")
    assert not [text for sheet in formulas(tmp_path / "r.xlsx") for text in sheet.values() if "HYPER" in text]


def test_unknown_and_missing_codes_have_lines_of_their_own(store: Store, make: Make, tmp_path: Path) -> None:
    door.apply(store, [Change(None, make(category="", country="")), Change(None, make(country="QQ"))])
    made = export_return(store, "2025-11", tmp_path / "r.xlsx")
    sheets = shown(tmp_path / "r.xlsx")
    assert row_of(sheets[CATEGORY], "不详 Not stated")
    assert row_of(sheets[COUNTRY], "QQ")
    assert all(check["ok"] for check in made["checks"])


def test_print_set_up_frozen_headings_and_the_chart(november: Paper) -> None:
    for place, sheet in enumerate(openpyxl.load_workbook(november.file).worksheets):
        assert (str(sheet.page_setup.paperSize), sheet.page_setup.orientation) == ("9", "landscape")
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "&P" in sheet.oddFooter.right.text
        assert "&N" in sheet.oddFooter.right.text
        if place != COVER:
            assert sheet.freeze_panes == "B8"
            assert sheet.print_title_rows == "$1:$7"
    with zipfile.ZipFile(november.file) as package:
        chart = package.read("xl/charts/chart1.xml").decode()
    for colour in ("3B6FB6", "D9822B", "7C8794"):
        assert colour in chart
    assert "'表4 Table 4'!$B$8:$B$37" in chart
    assert chart.count("<c:pt ") + chart.count("<pt ") >= 90


def test_no_place_of_the_template_is_left(november: Paper) -> None:
    for sheet in openpyxl.load_workbook(november.file).worksheets:
        printed = [
            part.text or ""
            for line in (sheet.oddHeader, sheet.oddFooter)
            for part in (line.left, line.center, line.right)
        ]
        texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert not [text for text in texts + printed if "{" in text]


def test_the_desks_own_template_wins_however_it_is_restyled(published: Store, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(TEMPLATE)
    book.worksheets[COVER]["B24"] = "本局专用 {port_zh}"
    sheet = book.worksheets[CATEGORY]
    sheet.title = "货类"
    for row in range(5, 10):
        sheet[f"H{row}"].value, sheet[f"H{row}"].number_format = sheet[f"B{row}"].value, "0.000000"
        if row > 5:
            sheet[f"B{row}"].value = None
    book.save(published.folder / "monthly.xlsx")
    made = export_return(published, "2025-11", tmp_path / "r.xlsx")
    sheets = shown(tmp_path / "r.xlsx")
    assert sheets[COVER]["B24"] == "本局专用 霍尔果斯"
    total = row_of(sheets[CATEGORY], "合计 Total")
    assert grams(sheets[CATEGORY][f"H{total}"]) == monthly(published, "2025-11").total.month_g
    assert "'货类'!H" in "".join(formulas(tmp_path / "r.xlsx")[CHECKS].values())
    assert all(check["ok"] for check in made["checks"])


def test_the_same_figures_in_another_template_are_another_paper(published: Store, tmp_path: Path) -> None:
    first = export_return(published, "2025-11", tmp_path / "1.xlsx")
    book = openpyxl.load_workbook(TEMPLATE)
    book.worksheets[COVER]["B24"] = "附件"
    book.save(tmp_path / "office.xlsx")
    again = export_return(published, "2025-11", tmp_path / "2.xlsx", template=str(tmp_path / "office.xlsx"))
    assert (first["register_no"], again["register_no"]) == ("2025-11/001", "2025-11/002")
    assert again["template"] == "office"
    assert "2025-11/002" in words(tmp_path / "2.xlsx", COVER)
    third = export_return(published, "2025-11", tmp_path / "3.xlsx", template=str(tmp_path / "office.xlsx"))
    assert (third["register_no"], third["sha256"]) == ("2025-11/002", again["sha256"])


def test_a_template_that_does_not_fit_is_named_and_nothing_is_entered(published: Store, tmp_path: Path) -> None:
    own = published.folder / "monthly.xlsx"
    at = journal.position(published)
    book = openpyxl.load_workbook(TEMPLATE)
    book.remove(book.worksheets[CHECKS])
    book.save(own)
    with pytest.raises(Problem, match="5 sheets"):
        export_return(published, "2025-11", tmp_path / "r.xlsx")
    own.write_text("not a workbook")
    with pytest.raises(Problem, match=r"monthly\.xlsx"):
        export_return(published, "2025-11", tmp_path / "r.xlsx")
    with pytest.raises(Problem, match="no template"):
        export_return(published, "2025-11", tmp_path / "r.xlsx", template="quarterly")
    assert not (tmp_path / "r.xlsx").exists()
    assert journal.position(published) == at


def test_a_place_that_cannot_be_written_gets_words_and_keeps_what_was_there(published: Store, tmp_path: Path) -> None:
    at = journal.position(published)
    (tmp_path / "folder.xlsx").mkdir()
    (tmp_path / "file").write_bytes(b"")
    for place in (tmp_path / "folder.xlsx", tmp_path / "none" / "r.xlsx", tmp_path / "file" / "r.xlsx"):
        with pytest.raises(Problem, match="cannot be written"):
            export_return(published, "2025-11", place)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["desk", "file", "folder.xlsx"]
    assert journal.position(published) == at


def test_a_return_that_cannot_be_entered_is_not_written(published: Store, tmp_path: Path) -> None:
    (tmp_path / "r.xlsx").write_bytes(b"what was there")
    published.read_only = True
    with pytest.raises(Refused):
        export_return(published, "2025-11", tmp_path / "r.xlsx")
    assert (tmp_path / "r.xlsx").read_bytes() == b"what was there"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["desk", "r.xlsx"]
    assert list((published.folder / "returns").iterdir()) == []


def test_a_restored_desk_makes_the_same_return(published: Store, tmp_path: Path) -> None:
    first = export_return(published, "2025-11", tmp_path / "1.xlsx")
    copy = backup.backup(published)
    other = open_store(tmp_path / "other", clock=published.clock)
    backup.restore(other, copy)
    assert export_return(other, "2025-11", tmp_path / "2.xlsx")["sha256"] == first["sha256"]
    other.close()


def test_the_workbook_has_the_checks_that_the_store_has(published: Store, tmp_path: Path) -> None:
    export_return(published, "2025-10", tmp_path / "r.xlsx")
    export_return(published, "2025-11", tmp_path / "r.xlsx")
    sheet = shown(tmp_path / "r.xlsx")[CHECKS]
    wanted = checks(replace(monthly(published, "2025-11"), account=account(published, "2025-11")))
    assert [check.name for check in wanted][-3:] == ["recount", "recount.records", "restated"]
    for row, check in enumerate(wanted, 8):
        scale = 1 if check.counts else 10**6
        told = round(sheet[f"C{row}"] * scale), round(sheet[f"D{row}"] * scale)
        assert told == (check.left, check.right), check.name
    assert sheet[f"A{8 + len(wanted)}"] is None


def test_the_template_is_what_its_script_makes() -> None:
    script = TEMPLATE.with_name("make.py")
    assert subprocess.run([sys.executable, str(script), "--check"]).returncode == 0
