"""Words and lists of choices have the lines that they need, also where the page beside them is short of room."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QVBoxLayout, QWidget

from horgosdesk.ui.lines import Lines
from horgosdesk.ui.paragraph import Paragraph
from horgosdesk.ui.viewport import Pages, Viewport


def test_no_line_ends_between_a_figure_and_its_unit_and_the_words_stay_as_they_were(desk: object) -> None:
    said = Paragraph()
    said.setText("1.6 % over 2025: 55,083 t, then 3")
    assert said.text() == "1.6 % over 2025: 55,083 t, then 3"
    assert QLabel.text(said) == "1.6\u00a0% over 2025: 55,083\u00a0t, then 3"
    said.setText("1,4 п. п. этого. А затем 5 млн т и 3 т CO2-экв., мало 4.")
    parts = "1,4_п._п. этого. А затем 5_млн_т и 3_т_CO2-экв., мало_4."
    assert QLabel.text(said) == parts.replace("_", "\u00a0")


@pytest.mark.parametrize("wide", [900, 320])
def test_a_page_scrolls_before_its_words_or_choices_are_squeezed(
    desk: object, shown: Callable[..., None], wide: int
) -> None:
    page, pages = QWidget(), Pages()
    head, said, body = Lines(), Paragraph(), QWidget()
    for word in ("one", "two", "three", "four"):
        box = QComboBox()
        box.addItem(f"choice number {word}")
        head.add(QLabel(word), box)
    said.setText("many words " * 30)
    body.setMinimumHeight(150)
    column = QVBoxLayout(page)
    for part in (head, said, body):
        column.addWidget(part)
    pages.addWidget(page)
    viewport = Viewport(pages)
    shown(viewport, wide, 200)
    for _ in range(3):
        QApplication.processEvents()
    assert said.height() >= said.heightForWidth(said.width())
    assert head.height() >= head.heightForWidth(head.width())
    assert body.height() >= 150 and viewport.horizontalScrollBar().maximum() == 0
    tops = {one.parentWidget().y() for one in head.findChildren(QComboBox)}
    assert (len(tops) == 1) == (wide == 900)
