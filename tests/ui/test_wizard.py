"""Importing a messy workbook by the wizard: mapped, mended, taken, the bad rows handed back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter
from horgosdesk.core.reading import READING
from horgosdesk.store import cargo, door, meters, totals
from horgosdesk.store.door import Change
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.wizard import FIELD_ROW, FIRST_ROW, UNIT_ROW, Wizard

pytestmark = pytest.mark.long

HEAD = ["日期", "进出口", "运输方式", "HS编码", "品名", "国别", "毛重（吨）", "备用重量"]


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    """Title, merged cells, a blank row, headings, rows of which one is wrong, a totals row."""
    book = openpyxl.Workbook()
    book.active.title = "说明"
    book.active["A1"] = "填表说明"
    sheet = book.create_sheet("十一月")
    sheet["A1"] = "某口岸过货量日报表"
    sheet.merge_cells("A1:G1")
    sheet.append([])
    sheet.append(HEAD)
    sheet.append(["2025年11月3日", "进口", "铁路", "10011900", "硬粒小麦", "哈萨克斯坦", 64.2, 1])
    sheet.append(["20251104", "出口", "公路", 87038000, "电动汽车", "KZ", "１２．６", 2])
    sheet.append(["2025-11-04", "侧面", "铁路", "10011900", "硬粒小麦", "KZ", 60, 3])
    sheet.append(["合计", None, None, None, None, None, 136.8])
    file = tmp_path / "十一月日报.xlsx"
    book.save(file)
    return file


@pytest.fixture
def wizard(desk: Desk, messy: Path, shown: Callable[..., None], qtbot: Any, tmp_path: Path) -> Wizard:
    opened = Wizard(desk, path=messy, to_write=lambda *_: tmp_path / "bad.xlsx")
    shown(opened, 1200, 600)
    qtbot.waitUntil(lambda: opened.found.get("accepted") == 2, timeout=20_000)
    return opened


def test_the_file_is_understood_and_the_bad_cell_marked_in_place(wizard: Wizard) -> None:
    assert wizard.sheet.currentText() == "十一月"
    assert wizard.header.value() == 3
    assert wizard.table.cellWidget(UNIT_ROW, 6).currentData() == "t"
    assert "✕" in wizard.table.item(FIRST_ROW + 2, 1).text()
    wizard.table.setCurrentCell(FIRST_ROW + 2, 1)
    assert "侧面" in wizard.why.text()
    wizard.only_bad.setChecked(True)
    assert [wizard.table.isRowHidden(FIRST_ROW + n) for n in range(3)] == [True, True, False]


def test_good_rows_go_in_and_the_bad_one_comes_back_corrected(
    wizard: Wizard, desk: Desk, qtbot: Any, tmp_path: Path
) -> None:
    wizard.import_good()
    qtbot.waitUntil(lambda: "2 records added" in wizard.summary.text(), timeout=20_000)
    records = list(cargo.between(desk.store, "2025-11-01", "2025-11-30"))
    assert sorted(record.gross_g for record in records) == [12_600_000, 64_200_000]
    wizard.write_rejects()
    qtbot.waitUntil(lambda: "written" in wizard.summary.text(), timeout=20_000)
    book = openpyxl.load_workbook(tmp_path / "bad.xlsx")
    [sheet] = book.worksheets
    assert sheet.max_row == 2 and "侧面" in sheet.cell(2, 9).value
    sheet["B2"] = "进口"
    book.save(tmp_path / "bad.xlsx")
    again = Wizard(desk, path=tmp_path / "bad.xlsx")
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.found.get("accepted") == 1, timeout=20_000)
    again.import_good()
    qtbot.waitUntil(lambda: "1 records added" in again.summary.text(), timeout=20_000)
    assert totals.totals(desk.store, "2025-11-01", "2025-11-30")[0].sums.gross_g == 136_800_000


def test_bad_rows_that_could_not_be_written_are_not_said_to_be(
    wizard: Wizard, messy: Path, qtbot: Any, tmp_path: Path
) -> None:
    messy.write_bytes(b"PK\x03\x04 half a workbook")
    before = wizard.summary.text()
    wizard.write_rejects()
    qtbot.waitUntil(lambda: wizard.summary.text() != before, timeout=20_000)
    assert messy.name in wizard.summary.text() and "written" not in wizard.summary.text()
    assert not (tmp_path / "bad.xlsx").exists()


def test_a_mapping_mended_by_hand_is_remembered_for_the_next_file(
    wizard: Wizard, desk: Desk, messy: Path, qtbot: Any
) -> None:
    box = wizard.table.cellWidget(FIELD_ROW, 7)
    assert box.currentData() is None
    box.setCurrentIndex(box.findData("quantity"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: "quantity" in wizard.found.get("columns", {}), timeout=20_000)
    assert wizard.found["accepted"] == 0, "a quantity without a unit is an error that the clerk sees at once"
    again = Wizard(desk, path=messy)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: "quantity" in again.found.get("columns", {}), timeout=20_000)


def test_cancelled_means_nothing_was_added(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    file = tmp_path / "big.csv"
    line = "2025-11-03,进口,铁路,10011900,小麦,KZ,{}\n"
    file.write_text(
        "日期,进出口,运输方式,HS编码,品名,国别,毛重\n" + "".join(line.format(n) for n in range(30_000)),
        encoding="utf-8",
    )
    wizard = Wizard(desk, path=file)
    qtbot.addWidget(wizard)
    qtbot.waitUntil(lambda: wizard.found.get("accepted") == 30_000, timeout=60_000)
    with qtbot.waitSignal(wizard.bar.valueChanged, timeout=20_000):
        wizard.import_good()
    wizard.stop.click()
    assert "nothing was added" in wizard.summary.text()
    assert desk.store.db.execute("SELECT count(*) FROM cargo").fetchone()[0] == 0


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "empty"), (b"hello", "not a workbook"), (b"PK\x03\x04" + b"x" * 99, "not a workbook")]
)
def test_a_file_that_is_no_table_gets_words_in_the_page(
    desk: Desk, tmp_path: Path, qtbot: Any, content: bytes, words: str
) -> None:
    (tmp_path / "odd.xlsx").write_bytes(content)
    wizard = Wizard(desk, path=tmp_path / "odd.xlsx")
    qtbot.addWidget(wizard)
    qtbot.waitUntil(lambda: words in wizard.why.text(), timeout=20_000)
    assert not wizard.take.isEnabled()


def test_headings_that_nobody_knows_can_be_mapped_by_hand(desk: Desk, tmp_path: Path, qtbot: Any) -> None:
    file = tmp_path / "strange.csv"
    file.write_text("a,b,c,d,e\n2025-11-03,I,rail,10011900,64200\n", encoding="utf-8")
    wizard = Wizard(desk, path=file)
    qtbot.addWidget(wizard)
    qtbot.waitUntil(lambda: bool(wizard.found.get("headings")), timeout=20_000)
    for column, name in enumerate(("day", "direction", "mode", "hs_code", "gross_kg")):
        box = wizard.table.cellWidget(FIELD_ROW, column)
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: wizard.found.get("accepted") == 1, timeout=20_000)


def test_readings_of_meters_come_in_by_the_same_page(
    desk: Desk, shown: Callable[..., None], qtbot: Any, tmp_path: Path
) -> None:
    meter = Meter(uid=new_uid(), name="东门地磅", unit="t", shows="daily")
    door.apply(desk.store, [Change(None, meter)])
    file = tmp_path / "抄表.csv"
    file.write_text("计量表,日期,读数\n东门地磅,2025-11-01,12.5\n东门地磅,2025-11-02,x\n", encoding="utf-8")
    opened = Wizard(desk, path=file, subject=READING)
    shown(opened, 900, 500)
    qtbot.waitUntil(lambda: opened.found.get("accepted") == 1)
    assert opened.windowTitle() == "Import readings of meters" and "✕" in opened.table.item(FIRST_ROW + 1, 2).text()
    with qtbot.waitSignal(desk.meters_changed):
        opened.import_good()
    assert [flow.quantity_milli for flow in meters.flows(desk.store, meter)] == [12_500]
