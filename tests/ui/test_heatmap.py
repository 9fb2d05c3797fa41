"""The heat map: days as squares, walked by keys, and shades with round ends."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from horgosdesk.ui import heatmap, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.heatmap import Calendar, Heatmap, Square


def calendar(first: str = "2024-01-01", last: str = "2025-12-31", outside: str = "2025-12-01") -> Calendar:
    at, end, squares = date.fromisoformat(first), date.fromisoformat(last), []
    while at <= end:
        day = at.isoformat()
        look = "outside" if day >= outside else "missing" if day == "2025-09-10" else "value"
        odd = {"2025-08-20": 1, "2024-03-04": -1}.get(day, 0)
        squares.append(Square(day, at.day, look, odd, at.month == 10))  # type: ignore[arg-type]
        at += timedelta(days=1)
    ends = heatmap.shade_ends([square.value for square in squares])
    return Calendar("Tonnes", squares, "t", ends, [f"{end:g}" for end in ends], {"zero": "0", "missing": "missing"})


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ([], [1.0]),
        ([0.0], [1.0]),
        ([0.3, 1.0], [0.2, 0.4, 0.6, 0.8, 1.0]),
        (list(range(1, 101)), [20, 40, 60, 80, 100]),
        ([70_000, *[100_000 + n * 500 for n in range(98)], 155_000], [120_000, 140_000, 160_000, 180_000, 200_000]),
    ],
)
def test_shades_end_at_round_numbers(values: list[float], ends: list[float]) -> None:
    assert heatmap.shade_ends(values) == pytest.approx(ends)


def test_it_asks_for_the_room_in_which_no_words_stand_on_one_another(desk: Desk) -> None:
    drawn = Heatmap()
    drawn.show_calendar(calendar(), "en")
    least = drawn.minimumSizeHint()
    frame = drawn._frame(QRectF(0, 0, least.width(), least.height()))
    # every other weekday is named, and every month over its first week
    assert 2 * frame.pitch >= frame.line - 0.5
    widest = max(QFontMetricsF(theme.font(0.92)).horizontalAdvance(name) for name in ("May", "Mar", "Nov", "Sep"))
    assert 4 * frame.pitch >= widest


def test_arrows_walk_days_and_weeks_and_enter_opens_one(desk: Desk, shown, keys) -> None:  # type: ignore[no-untyped-def]
    drawn = Heatmap()
    shown(drawn, 1100, 420)
    drawn.show_calendar(calendar(), "en")
    drawn.setFocus()
    assert drawn.day == "2025-11-30"
    keys.press(Qt.Key.Key_Left)
    assert drawn.day == "2025-11-23"
    keys.press(Qt.Key.Key_Up)
    assert drawn.day == "2025-11-22"
    keys.press(Qt.Key.Key_PageUp)
    assert drawn.day == "2025-10-22"
    keys.press(Qt.Key.Key_Home).press(Qt.Key.Key_Left)
    assert drawn.day == "2024-01-01"
    assert drawn.go_odd(1) and drawn.day == "2024-03-04"
    assert drawn.go_odd(1) and drawn.day == "2025-08-20"
    assert drawn.go_odd(1) and drawn.day == "2025-09-10"
    # round the end
    assert drawn.go_odd(1) and drawn.day == "2024-03-04"
    assert drawn.go_odd(-1) and drawn.day == "2025-09-10"
    opened: list[str] = []
    drawn.opened.connect(opened.append)
    keys.press(Qt.Key.Key_Return)
    assert opened == ["2025-09-10"]


def test_every_day_is_found_where_it_is_drawn(desk: Desk, shown, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    drawn = Heatmap("zh_CN")
    shown(drawn, 1100, 420)
    drawn.show_calendar(calendar(), "zh_CN")
    for square in drawn.calendar.squares:
        assert drawn._day_at(drawn._frame(QRectF(drawn.rect())).cell(square.day).center()) == square.day
    assert drawn._day_at(QRectF(drawn.rect()).bottomRight()) == ""
    qtbot.mouseClick(
        drawn, Qt.MouseButton.LeftButton, pos=drawn._frame(QRectF(drawn.rect())).cell("2025-02-03").center().toPoint()
    )
    assert drawn.day == "2025-02-03"
    qtbot.mouseMove(drawn, QPoint(0, 0))


def test_it_is_saved_and_an_empty_one_says_so(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    drawn = Heatmap()
    qtbot.addWidget(drawn)
    drawn.resize(1000, 400)
    drawn.show_calendar(calendar(), "en")
    drawn.save(tmp_path / "days.svg")
    assert "Tonnes" in (tmp_path / "days.svg").read_text(encoding="utf-8")
    drawn.show_calendar(Calendar("Tonnes", (), "t", [1.0], ["1"], {}, empty="No cargo."), "en")
    assert drawn.day == "" and not drawn.grab().isNull()
