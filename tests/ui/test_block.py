"""Cells from and for other programs' sheets."""

from PySide6.QtGui import QGuiApplication

from horgosdesk.ui import block
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.returns.paper import Paper


def test_what_is_copied_is_not_calculated_and_is_pasted_back_as_it_was(desk: Desk) -> None:
    paper = Paper()
    try:
        paper.show_form("<table><tr><td>=1+1</td><td>-5</td></tr></table>", "")
        paper.copy_all()
        told = QGuiApplication.clipboard().mimeData()
        assert told.text().splitlines()[0] == "'=1+1\t-5" and not told.hasHtml()
        assert block.cells(told.text()) == [["=1+1", "-5"]]
        paper.selectAll()
        paper.copy()
        assert "'=1+1" in QGuiApplication.clipboard().text() and not QGuiApplication.clipboard().mimeData().hasHtml()
    finally:
        paper.deleteLater()


def test_a_pasted_block_with_lone_carriage_returns_is_rows() -> None:
    assert block.cells("a\tb\r1\t2\r") == [["a", "b"], ["1", "2"]]
