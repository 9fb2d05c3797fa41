"""Numbers whose points stand under one another."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from horgosdesk.ui import theme
from horgosdesk.ui.points import Points, parted, tail


@pytest.mark.parametrize(
    ("text", "point", "parts"),
    [
        ("5,754.7", ".", ("5,754", ".7")),
        ("18\u00a0705,25", ",", ("18\u00a0705", ",25")),
        ("18,705", ".", ("18,705", "")),
        ("–", ".", ("–", "")),
        ("2025", "", ("2025", "")),
    ],
)
def test_a_number_is_parted_at_its_point(text: str, point: str, parts: tuple[str, str]) -> None:
    assert parted(text, point) == parts


@pytest.mark.parametrize(
    ("text", "zeros"),
    [("5,754.75", ".00"), ("18,705", ""), ("–", ""), ("12.5 kg", ""), (".5", ""), ("7.", ""), ("", "")],
)
def test_the_tail_of_a_number_is_its_decimals_and_of_words_nothing(text: str, zeros: str) -> None:
    assert tail(text, ".") == zeros


def test_the_points_of_a_column_stand_in_one_line(qapp: QApplication) -> None:
    font = theme.number_font()
    points, metrics = Points(font, "."), QFontMetricsF(font)
    assert points.inset(0, "18,705") == 0, "nothing was seen yet"
    assert points.see(0, ["5,754.7", "18,705"])
    assert points.see(0, ["13,084,023.243"]), "a longer tail moves those that are drawn already"
    assert not points.see(0, ["1.5", "2"])
    ends = {points.inset(0, text) + metrics.horizontalAdvance(tail) for text, tail in (("1", ""), ("2.5", ".5"))}
    ends.add(points.inset(0, "3.125") + metrics.horizontalAdvance(".125"))
    assert max(ends) - min(ends) < 0.01
    assert points.inset(1, "18,705") == 0, "each column for itself"
    points.forget()
    assert points.inset(0, "18,705") == 0
