"""The waterfall: bars that meet, keys that walk, and an axis that says where it does not begin at zero."""

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from horgosdesk.ui import waterfall
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.waterfall import Fall, Step, Waterfall

FALL = Fall(
    "Tonnes",
    "t",
    [
        Step("=base", "November 2024", 100, "100", is_sum=True, opens=True),
        Step(":grain", "Grain", Fraction(-30), "−30", "−30 pts", opens=True),
        Step("~", "All others", 5, "+5"),
        Step("=now", "November 2025", 75, "75", "−25 %", is_sum=True, opens=True),
    ],
    "596 records",
)


def test_each_bar_begins_where_the_one_before_ends() -> None:
    assert FALL.spans() == [(0, 100), (100, 70), (70, 75), (0, 75)]
    assert Fall("").spans() == []


def test_the_axis_leaves_zero_out_only_where_little_changed() -> None:
    sums = [step.is_sum for step in FALL.steps]
    low, high, broken = waterfall._axis(FALL.spans(), sums)
    assert broken and 0 < low < 70 and high == 100
    low, high, broken = waterfall._axis([(0, 100), (100, 20), (0, 20)], [True, False, True])
    assert (low, high, broken) == (0, 100, False)
    low, _high, broken = waterfall._axis([(0, 10), (10, -5), (0, -5)], [True, False, True])
    assert low == -5 and not broken


def test_keys_go_from_bar_to_bar_and_enter_looks_into_one(desk: Desk, qtbot: QtBot, shown, keys) -> None:  # type: ignore[no-untyped-def]
    drawn = Waterfall()
    shown(drawn, 900, 300)
    drawn.show_fall(FALL)
    drawn.setFocus(Qt.FocusReason.TabFocusReason)
    assert drawn.key == "=base"
    opened: list[str] = []
    drawn.opened.connect(opened.append)
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Return)  # all others: nothing to look into
    keys.press(Qt.Key.Key_End).press(Qt.Key.Key_Down)
    assert drawn.key == "=now" and opened == [":grain"]
    drawn.show_fall(FALL)
    assert drawn.key == "=now"
    assert "Grain: −30 −30 pts" in drawn.accessibleDescription()
    qtbot.mouseClick(drawn, Qt.MouseButton.LeftButton, pos=drawn._body().topLeft().toPoint() + drawn.rect().topLeft())
    assert opened == [":grain", "=base"]


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_it_is_saved_as_a_picture(desk: Desk, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    drawn = Waterfall()
    qtbot.addWidget(drawn)
    drawn.resize(800, 300)
    drawn.show_fall(FALL)
    drawn.save(tmp_path / f"fall.{ending}")
    if ending == "png":
        assert QImage(str(tmp_path / "fall.png")).width() >= 1600
    else:
        assert "November 2024" in (tmp_path / "fall.svg").read_text(encoding="utf-8")
    drawn.show_fall(Fall("Tonnes", empty="Nothing of this."))
    assert not drawn.grab().isNull() and drawn.key == ""
    drawn.copy()
