"""Tables on paper: every row once, headings on each page, sums under them, digits of one worth under one another."""

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontInfo, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from horgosdesk.ui import handout, preview, printing, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.handout import POINT, Column, Facts, Fonts, Handout, Layout, Pages, Rule, Said, Table

RUNNING = printing.Running("left", "right", "foot", "MARK")
COLUMNS = [Column("No.", numeric=True), Column("Goods"), Column("Gross kg", True, ".")]


def rows(count: int) -> list[list[str]]:
    return [[str(at), f"goods-{at} 小麦", f"{at * 1000:,}.{at % 10}"] for at in range(1, count + 1)]


def laid(parts: list[Table | Facts]) -> Layout:
    return Pages(Handout("Title", parts, RUNNING), theme.number_font()).laid


def said(layout: Layout) -> list[list[str]]:
    return [[one.text for one in page if isinstance(one, Said)] for page in layout.pages]


def test_every_row_is_printed_once_with_headings_on_each_page(desk: Desk) -> None:
    pages = said(laid([Table("", COLUMNS, rows(300), [["", "In all", "45,150,000.0"]])]))
    assert len(pages) > 5
    every = [text for page in pages for text in page]
    assert [text for text in every if text.startswith("goods-")] == [f"goods-{at} 小麦" for at in range(1, 301)]
    for place, page in enumerate(pages, 1):
        assert {"Gross kg", "left", "right", "foot", "MARK", f"{place} / {len(pages)}"} <= set(page)
    assert pages[-1].count("In all") == 1 and "goods-300 小麦" in pages[-1]


def test_decimal_points_stand_under_one_another(desk: Desk) -> None:
    table = Table("", COLUMNS, [["1", "a", "12,345.678"], ["2", "b", "7"], ["3", "c", "64,000.5"]])
    layout = laid([table])
    fonts = layout.fonts
    points = {
        round(one.x + fonts.width(one.text.partition(".")[0], one.pt))
        for one in layout.pages[0]
        if isinstance(one, Said) and one.text in ("12,345.678", "7", "64,000.5")
    }
    assert max(points) - min(points) <= 1


def test_nothing_leaves_the_paper(desk: Desk) -> None:
    columns = [Column(f"Heading {at}", at % 3 == 0, "." if at % 3 == 0 else "") for at in range(22)]
    line = [
        "1,234,567.89" if column.numeric else "示例天狼星管道运输有限公司 9400202513340000011" for column in columns
    ]
    layout = laid([Table("", columns, [line] * 40)])
    for page in layout.pages:
        for one in page:
            if isinstance(one, Said):
                assert one.x >= -1
                assert one.x + layout.fonts.width(one.text, one.pt, one.bold) <= layout.size.width() + 2 * POINT
                assert 0 < one.y <= layout.size.height()
            elif isinstance(one, Rule):
                assert one.right <= layout.size.width() + 1


@settings(max_examples=30)
@given(st.text(alphabet="ab cЖд小麦，/-\n", max_size=60), st.floats(30, 3000))
def test_a_broken_text_loses_no_character(qapp: QApplication, text: str, room: float) -> None:
    fonts = Fonts(theme.number_font())
    lines = fonts.lines(text, room, 8.5)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_table_that_fits_a_page_is_not_torn_and_sums_are_not_alone(desk: Desk) -> None:
    for count in range(20, 60, 3):
        pages = said(laid([Table("", COLUMNS, rows(count)), Table("Sums", COLUMNS, rows(3), [["", "In all", "6"]])]))
        at = next(place for place, page in enumerate(pages) if "Sums" in page)
        assert "In all" in pages[at]


def test_an_empty_table_says_so(desk: Desk) -> None:
    [page] = said(laid([Facts([("Find", "47")]), Table("", COLUMNS, [], empty="No records.")]))
    assert "No records." in page and "47" in page


def test_other_paper_is_laid_out_anew_with_all_its_rows(desk: Desk, tmp_path: Path) -> None:
    pages = Pages(Handout("T", [Table("", COLUMNS, rows(100))], RUNNING), theme.number_font())
    before = len(pages.laid.pages)
    writer = QPdfWriter(str(tmp_path / "a6.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A6))
    pages(writer)
    del writer
    assert len(pages.laid.pages) > before
    assert sum(text.startswith("goods-") for page in said(pages.laid) for text in page) == 100


def test_the_pdf_holds_words_and_not_pictures_of_them(desk: Desk, tmp_path: Path) -> None:
    if not shutil.which("pdftotext") or QFontInfo(QFont("DejaVu Sans")).family() != "DejaVu Sans":
        pytest.skip("needs pdftotext and the font DejaVu Sans")
    file = tmp_path / "a.pdf"
    # Qt 6.11 writes no letters beside the digits of Noto Sans CJK: they are drawn, but cannot be searched for
    font = QFont("DejaVu Sans")
    pages = Pages(Handout("日报", [Table("", COLUMNS, rows(120))], RUNNING), font)
    printing.save_pdf(file, "日报", pages)
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True).stdout.decode()
    text = unicodedata.normalize("NFKC", text)
    assert re.findall(r"goods-(\d+)", text) == [str(at) for at in range(1, 121)]
    assert text.count("Gross kg") == text.count("MARK") == len(pages.laid.pages)
    assert b"/FontFile" in file.read_bytes()


def test_the_preview_saves_a_pdf_and_says_so(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    pages = Pages(Handout("T", [Table("", COLUMNS, rows(3))], RUNNING), theme.number_font())
    printing.preview(parent, "T", pages)
    [dialog] = parent.findChildren(QPrintPreviewDialog)
    [bar] = dialog.findChildren(QToolBar)
    assert any("PDF" in action.text() for action in bar.actions())
    label = QLabel(dialog)
    preview._save(dialog, "T", pages, label, lambda *_: tmp_path / "a.pdf", upright=False)
    qtbot.waitUntil(lambda: label.text().startswith("Saved"))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    preview._save(dialog, "T", pages, label, lambda *_: tmp_path / "no" / "a.pdf", upright=False)
    qtbot.waitUntil(lambda: "cannot be written" in label.text())
    dialog.close()


def test_paper_is_as_large_as_a4_within_its_margins(qapp: QApplication) -> None:
    assert printing.paper_points(upright=True).width() < printing.paper_points(upright=False).width()
    landscape = printing.paper_points(upright=False)
    assert abs(landscape.width() - 763) <= 2 and abs(landscape.height() - 516) <= 2
    assert handout.day_name("2025-11-03", "en") == "2025-11-03 Monday"
