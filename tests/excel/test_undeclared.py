"""The list of what nobody has declared reads back as it was: numbers as text, weights as numbers."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from horgosdesk.core.errors import Problem
from horgosdesk.core.message import Load
from horgosdesk.excel.undeclared import headings, texts, write_undeclared

LOADS = [
    Load(1, "05273836", "TCLU1234560", "=KZ1", "小麦", 64_200_500, 22_000_000),
    Load(12, "52738376", goods="+1 box"),
]


def test_the_workbook_has_the_train_above_the_list(tmp_path: Path) -> None:
    file = tmp_path / "list.xlsx"
    facts = [("Train", "75001"), ("At the port", "2025-12-03")]
    assert write_undeclared(file, "Train 75001: not declared", facts, LOADS) == 2
    sheet = load_workbook(file).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert [row[:2] for row in rows[:4]] == [
        ["Train 75001: not declared", None],
        ["Train", "75001"],
        ["At the port", "2025-12-03"],
        [None, None],
    ]
    assert rows[4] == headings()
    assert rows[5] == [1, "05273836", "TCLU1234560", "=KZ1", "小麦", 64200.5, 22000]
    assert rows[6] == [12, "52738376", None, None, "+1 box", None, None]
    # no formula, whatever it begins with
    assert {cell.data_type for row in sheet.iter_rows(min_row=6) for cell in row} == {"n", "s"}
    assert sheet.auto_filter.ref == "A5:G7"
    assert sheet.freeze_panes == "A6"


def test_for_the_clipboard_a_load_is_its_texts_with_all_digits() -> None:
    assert texts(LOADS[0]) == ["1", "05273836", "TCLU1234560", "=KZ1", "小麦", "64200.5", "22000"]
    assert texts(LOADS[1]) == ["12", "52738376", "", "", "+1 box", "", ""]
    assert len(headings()) == len(texts(LOADS[0]))


def test_another_ending_or_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem) as ending:
        write_undeclared(tmp_path / "list.csv", "", [], LOADS)
    assert ending.value.code == "list-ending"
    with pytest.raises(Problem) as place:
        write_undeclared(tmp_path / "nowhere" / "list.xlsx", "", [], LOADS)
    assert place.value.code == "file-not-writable"
