"""A page that needs more than there is can be scrolled; one that fits has no bars, whatever stands behind it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from horgosdesk.ui.viewport import Pages, Viewport


class Page(QWidget):
    """A page with a long text, and a least size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.addWidget(QLabel("many words " * 200, wordWrap=True))
        self.setMinimumSize(width, height)


@pytest.mark.parametrize("size", [(300, 200), (900, 700)])
def test_only_the_page_that_is_shown_asks_for_room(qtbot: QtBot, size: tuple[int, int]) -> None:
    pages = Pages()
    small, large = Page(100, 100), Page(600, 500)
    for page in (small, large):
        pages.addWidget(page)
    viewport = Viewport(pages)
    qtbot.addWidget(viewport)
    viewport.resize(*size)
    viewport.show()
    QApplication.processEvents()
    assert small.size() == viewport.viewport().size() == viewport.size()
    pages.setCurrentWidget(large)
    QApplication.processEvents()
    assert large.width() >= 600 and large.height() >= 500
    scrolls = viewport.verticalScrollBar().maximum() > 0
    assert scrolls == (size[1] < 500)
    pages.setCurrentWidget(small)
    QApplication.processEvents()
    assert small.size() == viewport.size()
