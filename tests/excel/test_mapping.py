"""Headings in four languages, wherever the table begins."""

from pathlib import Path

import openpyxl
import pytest

from horgosdesk.core.errors import Problem
from horgosdesk.excel import mapping as mappings
from horgosdesk.excel.mapping import field_of, guess
from horgosdesk.excel.reading import Book, Sheet, read_book

HEADINGS = {
    "day": "日期 进出境日期 Date дата күні",
    "direction": "进出口 进出口标志 direction направление бағыты",
    "mode": "运输方式 transport_mode вид_транспорта",
    "declaration_no": "报关单号 declaration_no номер_декларации",
    "hs_code": "商品编码 HS编码 HS_Code код_ТН_ВЭД",
    "commodity": "商品名称 品名 goods наименование_товара тауар_атауы",
    "country": "原产国 目的国 国别 country страна ел",
    "trader": "收发货人 经营单位 consignee грузополучатель",
    "packages": "件数 packages количество_мест",
    "gross_kg": "毛重 毛重(千克) 毛重（吨） gross_weight Gross_kg вес_брутто,_кг",
    "net_kg": "净重 净重(KG) net_weight вес_нетто_(т)",
    "value": "金额 货值 value стоимость",
    "currency": "币制 currency валюта",
    "quantity": "数量 quantity количество",
    "unit": "单位 unit ед._изм.",
    "container_no": "箱号 集装箱号 container_no. номер_контейнера",
    "wagon_no": "车皮号 车厢号 wagon_No №_вагона",
    "vehicle_no": "车牌号 truck номер_автомобиля",
    "train_no": "车次 列车号 train_number номер_поезда",
    "remark": "备注 remarks примечание ескерту",
}


@pytest.mark.parametrize(
    ("name", "heading"), [(name, word.replace("_", " ")) for name, words in HEADINGS.items() for word in words.split()]
)
def test_headings_are_understood(name: str, heading: str) -> None:
    for written in (heading, f" {heading.upper()} ", heading.replace(" ", ""), f"{heading}："):
        assert field_of(written) == name


def table(path: Path, rows: list[list[object]], merges: tuple[str, ...] = ()) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for area in merges:
        book.active.merge_cells(area)
    book.save(path)
    return path


def test_titles_merged_headings_and_a_row_of_units(tmp_path: Path) -> None:
    path = table(
        tmp_path / "a.xlsx",
        [
            ["某口岸货运量统计表"],
            ["填报单位：某公司", None, None, None, "2025年11月"],
            ["日期", "进出口", "运输方式", "HS编码", "重量", None],
            [None, None, None, None, "毛重", "净重"],
            [None, None, None, None, "吨", "千克"],
            ["2025-11-03", "进口", "铁路", "10011900", 64.2, 64000],
        ],
        ("A1:F1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3"),
    )
    how = guess(read_book(path))
    assert (how.header_row, how.first_row) == (3, 5)
    assert how.columns == {"day": 0, "direction": 1, "mode": 2, "hs_code": 3, "gross_kg": 4, "net_kg": 5}
    assert how.units == {"gross_kg": "t", "net_kg": "kg"}


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("毛重", "kg"),
        ("毛重(千克)", "kg"),
        ("毛重（公斤）", "kg"),
        ("毛重/吨", "t"),
        ("毛重（万吨）", "10kt"),
        ("Gross weight, t", "t"),
        ("Gross (kg)", "kg"),
        ("Вес брутто, тонн", "t"),
        ("вес брутто (кг)", "kg"),
    ],
)
def test_the_unit_is_in_the_heading_or_it_is_kilograms(tmp_path: Path, heading: str, unit: str) -> None:
    path = table(tmp_path / "a.xlsx", [["日期", "进出口", "HS编码", heading], ["2025-11-03", "进口", "1001", 1]])
    assert guess(read_book(path)).units["gross_kg"] == unit


@pytest.mark.parametrize("title", ["单位：吨", "单位: 吨", "Ед. изм.: т"])
def test_a_unit_that_is_told_just_above_the_headings_is_no_heading_of_the_first_column(
    tmp_path: Path, title: str
) -> None:
    path = table(
        tmp_path / "a.xlsx", [[title], ["日期", "进出口", "HS编码", "毛重"], ["2025-11-03", "进口", "1001", 1]]
    )
    how = guess(read_book(path))
    assert (how.header_row, how.first_row, how.units) == (1, 2, {"gross_kg": "t"})


def test_the_sheet_with_the_best_headings_is_taken_and_another_can_be_forced(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["说明", "日期", "无"])
    for name in ("甲", "乙"):
        sheet = book.create_sheet(name)
        sheet.append(["日期", "进出口", "HS编码"] + (["毛重"] if name == "乙" else []))
    book.save(tmp_path / "a.xlsx")
    opened = read_book(tmp_path / "a.xlsx")
    assert guess(opened).sheet == "乙"
    assert guess(opened, sheet="甲").sheet == "甲"
    with pytest.raises(Problem, match="甲, 乙"):
        guess(opened, sheet="丙")


def test_no_headings_gets_words(tmp_path: Path) -> None:
    path = table(tmp_path / "a.xlsx", [["a", "b"], [1, 2]])
    with pytest.raises(Problem, match="no row of headings"):
        guess(read_book(path))


def test_a_corrected_mapping_is_remembered_for_the_same_headings_wherever_the_columns_went(tmp_path: Path) -> None:
    from dataclasses import replace

    first = table(
        tmp_path / "a.xlsx", [["日期", "进出口", "HS编码", "毛重", "说不清"], ["2025-11-03", "进口", "1001", 1, "x"]]
    )
    how = guess(read_book(first))
    mappings.save(tmp_path, "ours", replace(how, columns={**how.columns, "remark": 4}))
    assert guess(read_book(first), tmp_path).columns["remark"] == 4
    moved = table(
        tmp_path / "b.xlsx", [["说不清", "日期", "进出口", "HS编码", "毛重"], ["x", "2025-11-03", "进口", "1001", 1]]
    )
    assert mappings.chosen(read_book(moved), tmp_path, name="ours").columns["remark"] == 0
    with pytest.raises(Problem, match="ours"):
        mappings.load(tmp_path, "theirs")


def test_a_desks_own_headings_win(tmp_path: Path) -> None:
    (tmp_path / "headings.csv").write_text("field,heading\ngross_kg,神秘重量\nday,日期\n", encoding="gb18030")
    assert field_of("神秘重量", tmp_path) == "gross_kg"
    assert field_of("神秘重量") is None


def test_a_declarations_date_or_kind_left_of_its_number_is_not_taken_for_the_number(tmp_path: Path) -> None:
    for other in ("Declaration date", "Declaration type", "Declaration\noffice"):
        heads = [other, "Declaration No", "Direction", "HS code", "Gross\nKG"]
        how = guess(Book(tmp_path / "a.csv", ["a"], lambda _, heads=heads: Sheet("a", [heads, ["1"] * 5])))
        assert (how.heading("declaration_no"), how.heading("gross_kg")) == ("Declaration No", "Gross\nKG")
