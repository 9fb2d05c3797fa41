"""Paper: all pages, headings on each, fonts in the file, and the same whatever the screen's theme."""

import re
import threading
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from horgosdesk.ui import printing, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Drawing, Height, Line, Measure, Row
from horgosdesk.ui.graph import Graph

ROWS = "".join(f"<tr><td>哈萨克斯坦 {number}</td><td align=right>1 234.567</td></tr>" for number in range(120))


TABLE = f"<table width=100%><thead><tr><td>国别</td><td>吨</td></tr></thead>{ROWS}</table>"


def drawn(data: bytes) -> list[bytes]:
    """What is drawn on the pages, without the fonts and what tells the time."""
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)
    found = []
    for stream in streams:
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return [one for one in found if b" re" in one or b"Tj" in one]


@pytest.mark.parametrize("upright", [False, True])
def test_a_document_comes_out_whole_with_its_fonts(desk: Desk, tmp_path: Path, upright: bool) -> None:
    file = tmp_path / "a.pdf"
    pages = printing.of_html(TABLE, printing.Running("left", "right", "foot", "MARK"))
    printing.save_pdf(file, "月报", pages, upright=upright)
    data = file.read_bytes()
    count = len(re.findall(rb"/Type /Page\b(?!s)", data))
    assert count >= (3 if upright else 4)
    assert b"/FontFile" in data
    width, height = map(float, re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", data).groups())  # type: ignore[union-attr]
    assert (width < height) == upright
    assert {round(width), round(height)} <= {594, 595, 596, 841, 842, 843}


def test_a_thread_writes_the_same_pages(desk: Desk, tmp_path: Path) -> None:
    draw = printing.of_html(TABLE, printing.Running("left"), theme.number_font())
    printing.save_pdf(tmp_path / "here.pdf", "a", draw)
    writer = threading.Thread(target=printing.save_pdf, args=(tmp_path / "there.pdf", "a", draw))
    writer.start()
    writer.join()
    here, there = (drawn((tmp_path / f"{name}.pdf").read_bytes()) for name in ("here", "there"))
    assert len(here) >= 4 and here == there


def test_the_dark_theme_prints_as_the_light_one(desk: Desk, qapp: QApplication, tmp_path: Path) -> None:
    found = []
    for choice in ("light", "dark"):
        theme.apply(qapp, choice)  # type: ignore[arg-type]
        file = tmp_path / f"{choice}.pdf"
        printing.save_pdf(file, "a", printing.of_html(TABLE, printing.Running("left")))
        found.append(drawn(file.read_bytes()))
    assert found[0] and found[0] == found[1]


def test_a_picture_fills_a_page_and_a_folder_that_is_not_there_is_told(desk: Desk, tmp_path: Path) -> None:
    def paint(painter: QPainter | None) -> QSize:
        if painter is not None:
            painter.fillRect(0, 0, 400, 100, theme.tokens().accent)
        return QSize(400, 100)

    printing.save_pdf(tmp_path / "b.pdf", "b", printing.of_picture(paint))
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(OSError, match="nowhere"):
        printing.save_pdf(tmp_path / "nowhere" / "b.pdf", "b", printing.of_picture(paint))


def test_the_preview_shows_the_pages(desk: Desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    drawn_on: list[object] = []
    pages = printing.of_html(TABLE, printing.Running())
    printing.preview(parent, "月报", lambda device: (drawn_on.append(device), pages(device)))  # type: ignore[func-returns-value]
    [dialog] = parent.findChildren(QPrintPreviewDialog)
    qtbot.waitUntil(lambda: bool(drawn_on))
    assert dialog.windowTitle() == "月报"
    dialog.close()


def test_pictures_come_out_in_light_colours_a_page_each(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    graph = Graph(desk)
    qtbot.addWidget(graph)
    graph.resize(600, 300)
    months = Row(["2025-01", "2025-02", "2025-03"])
    graph.show_drawing(
        Drawing("Grain 粮食", months, Height("t", Measure("t")), lines=[Line("a", "Wheat", "accent", [1, 3, 2])])
    )
    app = QApplication.instance()
    files = {}
    for name in ("light", "dark"):
        theme.apply(app, name)  # type: ignore[arg-type]
        desk.theme_changed.emit()
        graph.save(tmp_path / f"{name}.pdf")
        files[name] = drawn((tmp_path / f"{name}.pdf").read_bytes())
    assert files["dark"] == files["light"]
    assert theme.tokens() is theme.DARK and graph._easel.plan is not None
    # the screen's is the dark one still
    assert graph.picture().pixelColor(2, 2) == theme.DARK.surface
    printing.save_pdf(tmp_path / "two.pdf", "two", printing.of_pictures([graph.paper, graph.paper]))
    assert (tmp_path / "two.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_letters_of_a_picture_have_on_paper_the_size_that_they_were_measured_with(desk: Desk, tmp_path: Path) -> None:
    drawn_at: list[int] = []

    def paint(painter: QPainter | None) -> QSize:
        if painter is not None:
            drawn_at.append(painter.device().logicalDpiY())
        return QSize(800, 400)

    printing.save_pdf(tmp_path / "a.pdf", "a", printing.of_picture(paint))
    screen = QApplication.primaryScreen().logicalDotsPerInch()
    assert drawn_at == [round(screen)]
