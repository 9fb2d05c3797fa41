"""What strangers wrote goes out as text: in no file that the program writes does a spreadsheet find a formula of theirs."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from horgosdesk import resources
from horgosdesk.core.cargo import CARGO, Cargo
from horgosdesk.core.fields import Rules
from horgosdesk.core.message import Load
from horgosdesk.excel import mapping
from horgosdesk.excel.cargo import export_cargo
from horgosdesk.excel.figures import Page, write
from horgosdesk.excel.intake import import_file, rows
from horgosdesk.excel.reading import read_book
from horgosdesk.excel.rejects import write_rejects
from horgosdesk.excel.undeclared import write_undeclared
from horgosdesk.store import cargo, door, returns
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

EVIL = ["=cmd|' /C calc'!A0", "+1-HYPERLINK(A1)", "-A1", "@SUM(A1)", "＝1+1", "'=1", "-5", "'-A1", "=1+1"]
RULES = Rules(resources.codebook(), date(2025, 12, 3))


def formulas(file: Path) -> Iterator[str]:
    """The cells of a workbook that a spreadsheet would calculate."""
    with zipfile.ZipFile(file) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/"):
                assert b"<f>" not in package.read(name) and b"<f " not in package.read(name), name
    for sheet in load_workbook(file):
        for row in sheet.iter_rows():
            yield from (cell.coordinate for cell in row if cell.data_type == "f")


@pytest.fixture
def evil(make: Callable[..., Cargo]) -> list[Cargo]:
    """Records of traders who chose their names with care."""
    return [make(trader=text, remark=text, commodity=text) for text in EVIL]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_names_that_look_like_formulas_go_out_as_text_and_come_back_as_they_were(
    evil: list[Cargo], tmp_path: Path, store: Store, ending: str
) -> None:
    file = tmp_path / f"out.{ending}"
    assert export_cargo(file, evil) == len(EVIL)
    if ending == "xlsx":
        assert not list(formulas(file))
    else:
        cells = [cell for row in csv.reader(io.StringIO(file.read_text("utf-8-sig"))) for cell in row]
        assert not [
            cell for cell in cells if cell[:1] in tuple("=@＝") or (cell[:1] in "+-" and cell[1:] and cell != "-5")
        ]
    report = import_file(store, file, RULES)
    assert (report.accepted, report.rejections) == (len(EVIL), [])
    stored = sorted((one.trader, one.remark, one.commodity) for one in cargo.between(store, "2025-11-01", "2025-11-30"))
    assert stored == sorted((text, text, text) for text in EVIL)


def test_rows_that_were_rejected_are_written_as_text_whatever_the_sheet_is_called(tmp_path: Path) -> None:
    head = "日期,进出口,运输方式,HS编码,国别,毛重,品名\n"
    names = ",".join(["2025-11-03", "进口", "铁路", "100119", "KZ", "?"])
    text = head + "".join(f'{names},"{text}"\n' for text in EVIL)
    file = tmp_path / "a[b]:*?'=1.csv"
    file.write_text(text, encoding="utf-8")
    book = read_book(file)
    how = mapping.guess(book)
    bad = [
        {"row": row.number, "field": one.field, "message": str(one)}
        for row in rows(book, how, RULES, subject=CARGO)
        for one in row.errors
    ]
    assert write_rejects(tmp_path / "rejects.xlsx", book, how, bad) == len(EVIL)
    assert not list(formulas(tmp_path / "rejects.xlsx"))


def test_the_list_of_what_is_undeclared_and_tables_of_figures_hold_no_formulas(tmp_path: Path) -> None:
    loads = [Load(at, text, text, seal=text, goods=text) for at, text in enumerate(EVIL, 1)]
    write_undeclared(tmp_path / "a.xlsx", EVIL[0], [(text, text) for text in EVIL], loads)
    page = Page(EVIL[0], EVIL, [[text, Decimal("-5"), *EVIL[2:]] for text in EVIL], above=EVIL, below=EVIL)
    write(tmp_path / "b.xlsx", [page, replace(page, title="'"), replace(page, title="[]")], lambda *_: None)
    assert not list(formulas(tmp_path / "a.xlsx")) and not list(formulas(tmp_path / "b.xlsx"))
    assert load_workbook(tmp_path / "b.xlsx").worksheets[0]["B12"].value == -5


def test_the_return_and_a_filled_form_tell_names_as_text(evil: list[Cargo], store: Store, tmp_path: Path) -> None:
    import openpyxl

    from horgosdesk.excel import fill

    door.apply(store, [Change(None, record) for record in evil])
    store.db.execute("UPDATE meta SET value = ? WHERE key = 'port'", ("=1+1",))
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A2"], book.active["A3"] = "{{port}}", "{{register_no}}", "{{base}}"
    book.save(tmp_path / "form.xlsx")
    made = fill.fill_return(
        store, "2025-11", tmp_path / "form.xlsx", state=returns.state(store), register_no="=2025-11/1", base="@base"
    )
    (tmp_path / "filled.xlsx").write_bytes(made.data)
    assert not list(formulas(tmp_path / "filled.xlsx"))
