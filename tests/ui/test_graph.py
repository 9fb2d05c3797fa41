"""The graph: what is drawn, told, toggled, dragged and saved."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from horgosdesk.core.calendar import days_between
from horgosdesk.core.units import MARKS
from horgosdesk.study.series import months_between
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import (
    Drawing,
    Height,
    Line,
    Mark,
    Measure,
    Numbers,
    Part,
    Row,
    Rule,
    clipped,
    known,
    mark_key,
    sampled,
)
from horgosdesk.ui.easel import Easel
from horgosdesk.ui.figures import DASH
from horgosdesk.ui.graph import Graph, Short
from horgosdesk.ui.look import Look, draw_sign
from horgosdesk.ui.plan import Plan, View
from horgosdesk.ui.ticks import number_ticks, week_ticks

MONTHS = months_between("2025-01", "2025-12")
WEEKS = [f"2025-W{week:02d}" for week in range(1, 53)]
HOURS, SHARE = Measure("h"), Measure("%")
TARGET = Rule("target", 16.0, "target 16 h")
REFORM = Rule("reform", "2025-05-12", "reform", upright=True, tint="accent", draggable=True)


def trend(**fields: object) -> Drawing:
    """Two directions over a year: a band, a month that is not known, an agreed target and a day of change."""
    ys = [50.0, 52, 51, 48, 15.25, None, 14, 15, 15.5, 16, 14.5, 14]
    low = [y and y - 1.5 for y in ys]
    high = [y and y + 1.5 for y in ys]
    usual: dict[str, object] = {
        "title": "Median release time by month",
        "x": Row(MONTHS, counts=[412 + 100 * month for month in range(12)]),
        "y": Height("Release time, h", HOURS),
        "lines": [
            Line("import", "Import", "import_", ys, low=low, high=high),
            Line("export", "Export", "export", [6.0] * 12, dashed=True),
        ],
        "rules": [TARGET, REFORM],
        "note": "12 418 consignments, 311 open",
        "empty": "Nothing was released yet.",
        "headings": ["Month", "Median"],
        "rows": [["2025-01", 50.5], ["2025-02", None], ["a\tb", Fraction(1, 2)]],
    }
    return Drawing(**(usual | fields))  # type: ignore[arg-type]


def curves(**fields: object) -> Drawing:
    """Two empirical curves, of which one goes on far beyond what is shown."""
    usual: dict[str, object] = {
        "title": "Released within so many hours",
        "x": Numbers("Release time, h", HOURS, most=60.0),
        "y": Height("Released, %", SHARE, most=100.0),
        "lines": [
            Line("before", "Before", "quiet", [0, 20, 63, 100], xs=[0, 10, 30, 400], step=True),
            Line(
                "after", "After", "accent", [0, 50, 90], xs=[0, 12.5, 16], low=[0, 45, 86], high=[0, 55, 94], step=True
            ),
        ],
        "rules": [Rule("target", 16.0, "target 16 h", upright=True)],
    }
    return Drawing(**(usual | fields))  # type: ignore[arg-type]


def stages(**fields: object) -> Drawing:
    """Three stages for three lanes, one of which has no inspection."""
    usual: dict[str, object] = {
        "title": "Mean hours by stage",
        "x": Row(["green", "document", "physical"], ["Green", "Document check", "Physical check"]),
        "y": Height("h", HOURS),
        "parts": [
            Part("declared", "Declared", 0, [1.0, 2.0, 2.5]),
            Part("inspected", "Inspected", 1, [None, 4.0, 14.0]),
            Part("released", "Released", 2, [0.5, 0.5, 0.5]),
        ],
        "total": "Together",
    }
    return Drawing(**(usual | fields))  # type: ignore[arg-type]


def control(**fields: object) -> Drawing:
    """A control chart of a year's weeks with limits and two kinds of special causes."""
    ys = [18 + (week % 5) * 0.5 for week in range(52)]
    ys[17] = 26.5
    marks = [Mark(17, "beyond a limit"), *(Mark(at, "eight on one side", "s", "warn") for at in range(40, 48))]
    usual: dict[str, object] = {
        "title": "Control chart",
        "x": Row(WEEKS),
        "y": Height("h", HOURS, least=None),
        "lines": [Line("x", "Weekly median", "import_", ys, thin=True, marks=marks)],
        "rules": [Rule("upper", 22.0, "upper"), Rule("centre", 19.0, "centre"), Rule("lower", 18.9, "lower")],
    }
    return Drawing(**(usual | fields))  # type: ignore[arg-type]


Put = Callable[..., Graph]


@pytest.fixture
def put(desk: Desk, shown: Callable[..., None]) -> Put:
    """Put a drawing on the screen."""

    def made(drawing: Drawing, width: int = 900, height: int = 460) -> Graph:
        graph = Graph(desk)
        graph.show_drawing(drawing)
        shown(graph, width, height)
        graph.setFocus()
        QApplication.processEvents()
        return graph

    return made


def easel_of(graph: Graph) -> Easel:
    """The part that pyqtgraph draws."""
    assert graph._easel is not None
    return graph._easel


def plan_of(graph: Graph) -> Plan:
    """Where all of it falls."""
    plan = easel_of(graph).plan
    assert plan is not None
    return plan


def at(graph: Graph, x: float) -> QPoint:
    """Where an x is on the easel, half-way up."""
    plan = plan_of(graph)
    return QPointF(plan.x(x), plan.area.center().y()).toPoint()


def legend(graph: Graph) -> dict[str, QToolButton]:
    """The entries of the legend by their words."""
    return {button.text(): button for button in graph.findChildren(QToolButton) if button.isVisible()}


def count_of(image: QImage, colour: QColor) -> int:
    """How many pixels of a picture have exactly this colour."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = memoryview(bytes(plain.constBits())).cast("I")
    width, wanted = image.width(), colour.rgba()
    return sum(pixels[y * width : (y + 1) * width : 2].tolist().count(wanted) for y in range(0, image.height(), 2))


def test_a_graph_is_laid_out_however_small_it_is(desk: Desk) -> None:
    """What raises while a page is shown ends the program."""
    for drawing in (trend(), curves(), stages(), control()):
        for height in (1, 12, 25, 40, 80):
            for width in (1, 30, 200):
                Plan(View(drawing, "en"), QRectF(0, 0, width, height))


# What is told


def test_the_pointer_tells_values_and_intervals(put: Put, qtbot: object) -> None:
    graph = put(trend())
    QTest.mouseMove(easel_of(graph).viewport(), at(graph, 4))
    qtbot.waitUntil(lambda: graph.crosshair_text() != "")  # type: ignore[attr-defined]
    assert graph.crosshair_text().splitlines() == [
        "May 2025\tn 812",
        "Import\t15.3 h\t13.8 – 16.8 h",
        "Export\t6.0 h",
    ]
    assert graph._box.isVisible()
    assert "13.8 – 16.8 h" in graph._box.text()
    QTest.mouseMove(easel_of(graph).viewport(), QPoint(1, 1))
    qtbot.waitUntil(lambda: graph.crosshair_text() == "")  # type: ignore[attr-defined]


def test_what_is_not_known_is_a_dash_and_a_gap(put: Put) -> None:
    graph = put(trend())
    assert graph.readout(5)[0][2:] == ("Import", DASH, "", "")
    line = plan_of(graph).lines[0]
    assert [len(run) for run in plan_of(graph).runs(line)] == [5, 6]
    assert [len(run) for run in plan_of(graph).band(line)] == [5, 6]


@pytest.mark.parametrize(
    ("x", "before", "after"),
    [
        (0, "0.0 %", "0.0 %"),
        (9.9, "0.0 %", "0.0 %"),
        (10, "20.0 %", "0.0 %"),
        (12.5, "20.0 %", "50.0 %"),
        (16, "20.0 %", "90.0 %"),
        (20, "20.0 %", DASH),
        (60, "63.0 %", DASH),
    ],
)
def test_a_stair_tells_what_holds_since_its_last_step(put: Put, x: float, before: str, after: str) -> None:
    assert [told[3] for told in put(curves()).readout(x)] == [before, after]


def test_the_pointer_on_an_axis_of_numbers_finds_the_rule_itself(put: Put, qtbot: object) -> None:
    graph = put(curves())
    QTest.mouseMove(easel_of(graph).viewport(), at(graph, 16) + QPoint(1, 0))
    qtbot.waitUntil(lambda: graph.crosshair_text() != "")  # type: ignore[attr-defined]
    assert graph.crosshair_text() == "16.0 h\nBefore\t20.0 %\nAfter\t90.0 %\t86.0 – 94.0 %"


def test_a_column_tells_its_parts_from_the_top_and_their_sum(put: Put) -> None:
    graph = put(stages())
    graph.point("document")
    assert graph.crosshair_text().splitlines() == [
        "Document check",
        "Released\t0.5 h",
        "Inspected\t4.0 h",
        "Declared\t2.0 h",
        "Together\t6.5 h",
    ]
    assert graph.readout(0)[1][2:4] == ("Inspected", DASH)
    blocks = [(block.bottom, block.top) for block in plan_of(graph).blocks() if round(block.left) == 1]
    assert blocks == [(0, 2.0), (2.0, 6.0), (6.0, 6.5)]


def test_special_causes_are_named_where_they_are(put: Put) -> None:
    graph = put(control())
    assert graph.readout(17)[0][3:] == ("26.5 h", "", "beyond a limit")
    assert "eight on one side" in legend(graph)
    assert "Week 18, 28 April to 4 May 2025: Weekly median 26.5 h (beyond a limit)" in graph.accessibleDescription()
    colour = theme.tokens().bad
    assert count_of(graph.picture(), colour) > 5
    legend(graph)["beyond a limit"].click()
    assert graph.readout(17)[0][3:] == ("26.5 h", "", "")
    assert count_of(graph.picture(), colour) == 0
    assert not graph.is_shown(mark_key(Mark(17, "beyond a limit")))


def test_numbers_are_told_as_the_language_writes_them() -> None:
    assert Measure("h", 2).tell(-1234.565, "ru") == "\u22121\u00a0234,57 h"
    assert Measure("", 0).tell(Fraction(5, 2), "en") == "3"
    assert Measure("h").tell(Decimal("12.25"), "en") == "12.3 h"
    assert Measure("h").between(12.9, None, "en") == "12.9 – … h"
    assert Measure("h").between(None, float("nan"), "en") == ""
    assert Measure("h").tell(float("inf"), "en") == DASH
    assert not known(float("nan"))


def test_the_graph_is_told_in_words(put: Put) -> None:
    graph = put(trend())
    assert graph.accessibleName() == "Median release time by month"
    told = graph.accessibleDescription().splitlines()
    assert told[:3] == ["Release time, h.", "Line: target 16 h.", "Line: reform."]
    assert told[3] == "Jan 2025, n 412: Import 50.0 h (48.5 – 51.5 h); Export 6.0 h"
    assert told[-1] == "12 418 consignments, 311 open"
    assert len(told) == 3 + 12 + 1
    words = put(curves()).accessibleDescription()
    assert words.startswith("Released, % over Release time, h.")
    assert "20.0 h: Before 20.0 %; After –" in words


def test_many_days_are_not_all_told(put: Put) -> None:
    days = days_between("2025-01-01", "2025-12-31")
    graph = put(trend(x=Row(days), lines=[Line("day", "Day", "import_", list(range(365)))]))
    told = [line for line in graph.accessibleDescription().splitlines() if "Day" in line]
    assert len(told) <= 62
    assert told[-1] == "31 Dec 2025: Day 364.0 h"


# Keys and pointer


def test_keys_move_the_crosshair_and_open(put: Put) -> None:
    graph = put(trend())
    opened: list[object] = []
    enlarged: list[bool] = []
    graph.opened.connect(opened.append)
    graph.enlarged.connect(lambda: enlarged.append(True))
    QTest.keyClick(graph, Qt.Key.Key_Return)
    assert (opened, enlarged) == ([], [True]), "with no place chosen there is only the whole to open"
    QTest.keyClick(graph, Qt.Key.Key_Left)
    assert graph.crosshair_text().startswith("Dec 2025"), "the first arrow goes to the newest"
    QTest.keyClick(graph, Qt.Key.Key_Left)
    QTest.keyClick(graph, Qt.Key.Key_Return)
    assert opened == ["2025-11"]
    QTest.keyClick(graph, Qt.Key.Key_Home)
    QTest.keyClick(graph, Qt.Key.Key_Left)
    assert graph.crosshair_text().startswith("Jan 2025")
    QTest.keyClick(graph, Qt.Key.Key_End)
    assert graph.crosshair_text().startswith("Dec 2025")
    QTest.keyClick(graph, Qt.Key.Key_Escape)
    assert graph.crosshair_text() == ""


def test_keys_move_over_an_axis_of_numbers(put: Put) -> None:
    graph = put(curves())
    opened: list[object] = []
    graph.opened.connect(opened.append)
    QTest.keyClick(graph, Qt.Key.Key_Right)
    QTest.keyClick(graph, Qt.Key.Key_Right)
    QTest.keyClick(graph, Qt.Key.Key_Return)
    assert opened == [0.5]
    graph.show_drawing(curves(lines=[Line("m", "Mean", 0, [1, 2, 3], xs=[1.5, 20, 41.25])]))
    QTest.keyClick(graph, Qt.Key.Key_End)
    assert graph.crosshair_text() == "41.3 h\nMean\t3.0 %", "a line has values at its points only"


def test_a_click_holds_the_crosshair_and_a_double_click_enlarges(put: Put) -> None:
    graph = put(trend())
    viewport = easel_of(graph).viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(graph, 2))
    assert graph.place == 2
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(graph, 2))
    assert graph.place is None
    enlarged: list[bool] = []
    graph.enlarged.connect(lambda: enlarged.append(True))
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at(graph, 3))
    assert enlarged == [True]


def test_the_wheel_is_left_to_the_page(put: Put) -> None:
    graph = put(curves())
    spot = QPointF(at(graph, 20))
    wheel = QWheelEvent(
        spot,
        spot,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    easel_of(graph).wheelEvent(wheel)
    assert not wheel.isAccepted()
    assert plan_of(graph).window == (0.0, 60.0)


def drag(graph: Graph, start: float, end: float) -> None:
    """Drag with the left button from one x to another."""
    viewport = easel_of(graph).viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at(graph, start))
    QTest.mouseMove(viewport, at(graph, (start + end) / 2))
    QTest.mouseMove(viewport, at(graph, end))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at(graph, end))


def test_a_rule_is_dragged_to_where_another_span_begins(put: Put) -> None:
    graph = put(trend())
    moving: list[tuple[str, object]] = []
    moved: list[tuple[str, object]] = []
    graph.moving.connect(lambda key, place: moving.append((key, place)))
    graph.moved.connect(lambda key, place: moved.append((key, place)))
    place = plan_of(graph).where(REFORM)
    assert place == pytest.approx(3.5 + 11 / 31), "the 12th of May"
    drag(graph, place, 6.6)
    assert moved == [("reform", "2025-08")]
    assert moving and moving[-1] == ("reform", "2025-08")
    assert plan_of(graph).where(REFORM) == 6.5, "between July and August"
    graph.toggle("export")
    assert plan_of(graph).where(REFORM) == 6.5, "it stays until another drawing says otherwise"
    QTest.keyClick(graph, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert moved[-1] == ("reform", "2025-07")
    drag(graph, 5.5, -3)
    assert moved[-1] == ("reform", "2025-02"), "something stays on either side"
    drag(graph, 0.5, 40)
    assert moved[-1] == ("reform", "2025-12")
    graph.show_drawing(trend())
    assert plan_of(graph).where(REFORM) == place


def test_a_rule_on_an_axis_of_numbers_is_dragged_to_a_round_number(put: Put) -> None:
    graph = put(curves(rules=[Rule("limit", 16.0, "limit", upright=True, draggable=True)]))
    moved: list[tuple[str, object]] = []
    graph.moved.connect(lambda key, place: moved.append((key, place)))
    drag(graph, 16, 24.1)
    assert moved == [("limit", 24.0)]
    QTest.keyClick(graph, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert moved[-1] == ("limit", 24.5)


def test_a_part_of_the_numbers_is_swept_and_0_shows_all(put: Put) -> None:
    graph = put(curves())
    graph.point(40.0)
    drag(graph, 10, 20)
    first, last = plan_of(graph).window
    assert (first, last) == (pytest.approx(10, abs=0.1), pytest.approx(20, abs=0.1))
    assert not graph._box.isVisible(), "the crosshair is out of sight"
    graph.toggle("before")
    assert plan_of(graph).window == (first, last)
    QTest.keyClick(graph, Qt.Key.Key_0)
    assert plan_of(graph).window == (0.0, 60.0)


# What is drawn


def test_the_legend_hides_a_line_and_brings_it_back(put: Put) -> None:
    graph = put(trend())
    colour = theme.tokens().export
    before = count_of(graph.picture(), colour)
    legend(graph)["Export"].click()
    assert not graph.is_shown("export")
    assert legend(graph)["Export"].font().strikeOut(), "not by colour alone"
    assert [told[2] for told in graph.readout(0)] == ["Import"]
    assert count_of(graph.picture(), colour) == 0 < before
    legend(graph)["Import"].click()
    assert graph.is_shown("export"), "one always stays"
    assert not graph.is_shown("import")
    legend(graph)["Import"].click()
    assert count_of(graph.picture(), colour) == before


def test_new_figures_keep_what_was_switched_off_and_pointed_at(put: Put) -> None:
    graph = put(trend(hidden=frozenset({"export"})))
    assert not graph.is_shown("export")
    graph.toggle("export")
    graph.point("2025-03")
    graph.show_drawing(trend(title="Another", hidden=frozenset({"export"})))
    assert graph.is_shown("export")
    assert graph.place == 2
    graph.show_drawing(curves())
    assert graph.place is None


@pytest.mark.parametrize("make", [trend, curves, stages, control])
@pytest.mark.parametrize(("width", "height"), [(560, 250), (1700, 800)])
def test_no_label_is_cut_and_none_covers_another(
    put: Put, make: Callable[..., Drawing], width: int, height: int
) -> None:
    graph = put(make(), width, height)
    plan = plan_of(graph)
    box, area = plan.box, plan.area
    assert area.height() > height * 0.25
    assert len(plan.rows) >= 2
    signs = [sign.box for sign in plan.signs]
    assert all(box.adjusted(-1, -1, 1, 1).contains(sign) for sign in signs)
    assert not any(one.intersects(other) for one in signs for other in signs if one is not other)
    assert max(plan.metrics.horizontalAdvance(text) for _, text in plan.rows) < area.left()
    for x, y in ((plan.window[0], plan.bottom), (plan.window[1], plan.top)):
        spot = easel_of(graph).view.mapViewToScene(QPointF(x, y))
        assert spot.x() == pytest.approx(plan.x(x), abs=0.51), "what pyqtgraph draws and what we draw fall together"
        assert spot.y() == pytest.approx(plan.y(y), abs=0.51)


def test_a_theme_change_recolours(put: Put, desk: Desk, qapp: QApplication) -> None:
    graph = put(stages())
    for choice in ("light", "dark"):
        theme.apply(qapp, choice)
        desk.theme_changed.emit()
        picture = graph.picture()
        assert count_of(picture, theme.tokens().surface) > 5000
        assert count_of(picture, theme.tokens().series[0]) > 50


def test_other_colours_are_drawn_where_all_stands_already_and_another_font_lays_it_out_anew(
    put: Put, desk: Desk, qapp: QApplication
) -> None:
    for made in (trend(), stages()):
        graph = put(made)
        before, inks = plan_of(graph), []
        for choice in ("light", "dark"):
            theme.apply(qapp, choice)
            desk.theme_changed.emit()
            assert plan_of(graph) is before
            inks.append({tint.colour.name() for stack in before.stacks for tint, _ in stack})
        if made.parts:
            assert inks[0] == inks[1] or theme.LIGHT.accent.name() not in inks[1]
    font = qapp.font()
    try:
        larger = qapp.font()
        larger.setPixelSize(40)
        qapp.setFont(larger)
        desk.theme_changed.emit()
        assert plan_of(graph) is not before and plan_of(graph).metrics.height() > before.metrics.height()
    finally:
        qapp.setFont(font)


def test_what_draws_is_made_ahead_once_and_shows_nothing_by_itself(desk: Desk, shown) -> None:  # type: ignore[no-untyped-def]
    shown(graph := Graph(desk), 560, 250)
    assert graph.prepare() and not graph.prepare()
    assert not easel_of(graph).isVisible() and graph.words.isVisible()
    graph.show_drawing(trend())
    assert easel_of(graph).isVisible() and plan_of(graph).area.width() > 300


def test_a_legend_in_more_lines_is_higher_at_once(desk: Desk, shown) -> None:  # type: ignore[no-untyped-def]
    shown(graph := Graph(desk), 560, 400)
    graph.show_drawing(trend())
    flow = graph._legend.layout()
    QApplication.processEvents()
    one, many = flow.heightForWidth(2000), flow.heightForWidth(90)
    assert many > one > 0 and flow.heightForWidth(90) == many
    graph.show_drawing(stages())
    QApplication.processEvents()
    assert flow.heightForWidth(90) > many, "asked anew for one entry more"
    two = flow.heightForWidth(400)
    for button in legend(graph).values():
        button.setText("a much longer name than it was")
    QApplication.processEvents()
    assert flow.heightForWidth(400) > two, "and for longer words"


def test_another_language_has_other_marks_and_months(put: Put, desk: Desk) -> None:
    graph = put(trend())
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    graph.show_drawing(trend())
    graph.point("2025-05")
    assert graph.crosshair_text().splitlines()[:2] == ["май 2025\tn 812", "Import\t15,3 h\t13,8 – 16,8 h"]
    assert any("янв" in text for _, text in plan_of(graph).columns)


def test_the_picture_is_saved_as_png_and_svg(put: Put, tmp_path: Path) -> None:
    graph = put(trend())
    graph.point("2025-05")
    graph.save(tmp_path / "graph.png")
    loaded = QImage(str(tmp_path / "graph.png"))
    assert loaded.width() > 1500
    assert count_of(loaded, theme.tokens().import_) > 50
    graph.save(tmp_path / "graph.svg")
    tree = etree.parse(str(tmp_path / "graph.svg")).getroot()
    words = " ".join(tree.itertext())
    for text in ("Median release time by month", "Import", "Release time, h", "target 16 h", "reform", "12 418", "Jan"):
        assert text in words
    assert not tree.findall(".//{*}image"), "an SVG is drawn, not a photograph"
    with pytest.raises(OSError, match=r"x\.png"):
        graph.save(tmp_path / "nowhere" / "x.png")


def reach(file: Path) -> tuple[float, float, float, float]:
    """The box around all lines and paths of an SVG, and its size: left, right, width of the picture, height reached."""
    tree = etree.parse(str(file)).getroot()
    xs, ys = [], []
    for item in tree.iter("{*}path", "{*}polyline"):
        scale = [1.0, 0, 0, 1, 0, 0]
        for above in item.iterancestors("{*}g"):
            if found := re.search(r"matrix\(([^)]+)\)", above.get("transform", "")):
                scale = [float(number) for number in found[1].split(",")]
                break
        numbers = [
            float(number) for number in re.findall(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", item.get("d") or item.get("points"))
        ]
        xs += [scale[0] * x + scale[2] * y + scale[4] for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
        ys += [scale[1] * x + scale[3] * y + scale[5] for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    _, _, width, height = map(float, tree.get("viewBox").split())
    assert min(ys) >= -1
    assert max(ys) <= height + 1
    return min(xs), max(xs), width, height


def test_an_svg_draws_nothing_outside_its_frame(put: Put, tmp_path: Path) -> None:
    graph = put(curves())
    for number in range(2):
        graph.save(tmp_path / f"{number}.svg")
        left, right, width, _ = reach(tmp_path / f"{number}.svg")
        assert left >= -1
        assert right <= width + 1
        graph.zoom(12, 14)
    line = plan_of(graph).lines[0]
    assert [run[0][0] for run in plan_of(graph).runs(line)] == [12.0]
    assert [run[-1][0] for run in plan_of(graph).runs(line)] == [14.0]


def test_picture_and_data_are_copied(put: Put, desk: Desk) -> None:
    graph = put(trend())
    graph.copy()
    assert QGuiApplication.clipboard().image().size() == graph.picture().size()
    graph.copy_data()
    assert QGuiApplication.clipboard().text() == "Month\tMedian\n2025-01\t50.5\n2025-02\t\na b\t0.5"
    desk.lang = "ru"
    graph.copy_data()
    assert "50,5" in QGuiApplication.clipboard().text()


def test_a_long_title_is_cut_and_told_whole(put: Put) -> None:
    title = "A title that is far too long for so small a graph " * 3
    graph = put(trend(title=title), 400, 250)
    headline = graph.findChildren(Short)[0]
    assert headline.text().endswith("…")
    assert headline.toolTip() == title
    graph.resize(3000, 250)
    QApplication.processEvents()
    assert (headline.text(), headline.toolTip()) == (title, "")


def test_nothing_to_draw_says_so(put: Put, tmp_path: Path) -> None:
    graph = put(trend(lines=[]))
    assert graph.words.isVisible()
    assert graph.words.text() == graph.accessibleDescription() == "Nothing was released yet."
    assert graph._easel is None
    for key in (Qt.Key.Key_Left, Qt.Key.Key_0, Qt.Key.Key_Return):
        QTest.keyClick(graph, key)
    graph.save(tmp_path / "empty.png")
    graph.show_drawing(trend())
    assert not graph.words.isVisible()
    graph.point(3)
    graph.show_drawing(trend(lines=[]))
    assert graph.words.isVisible()
    assert graph.crosshair_text() == ""


def test_an_empty_graph_needs_no_pyqtgraph() -> None:
    code = "import sys; from horgosdesk.ui import graph, drawing, plan; print('pyqtgraph' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    "drawing",
    [
        trend(x=Row(["2025-06"]), lines=[Line("one", "One", 0, [3.0], low=[2.0], high=[4.0])]),
        trend(x=Row(["2025-W23"]), lines=[Line("one", "One", 0, [0.0])], rules=[]),
        curves(x=Numbers("h", HOURS), lines=[Line("one", "One", 0, [50], xs=[0], step=True)]),
        curves(lines=[Line("one", "One", 0, [None, 50, None], xs=[1, 2, 3], step=True)]),
        stages(parts=[Part("none", "None", 0, [None, None, 0.5])]),
        trend(
            x=Row(["a", "b"], ["Before", "After"]),
            lines=[Line("m", "M", 0, [-5.0, None], low=[-6.0, None], high=[-4, 1])],
            rules=[],
        ),
    ],
    ids=["one month", "zero in one week", "one x", "alone", "hardly anything", "below zero"],
)
def test_hardly_anything_is_drawn_as_well(put: Put, drawing: Drawing) -> None:
    graph = put(drawing)
    assert graph.picture().width() > 900
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right):
        QTest.keyClick(graph, key)
        assert graph.crosshair_text()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(graph, key, Qt.KeyboardModifier.ShiftModifier)


def test_a_graph_that_was_never_shown_has_its_picture(desk: Desk) -> None:
    graph = Graph(desk)
    graph.resize(800, 300)
    graph.show_drawing(trend())
    picture = graph.picture()
    assert 1600 <= picture.width() <= 1700
    assert plan_of(graph).box.size() == easel_of(graph).size().toSizeF()
    assert count_of(picture, theme.tokens().import_) > 50


# Rows and lines by themselves


def test_a_row_knows_what_it_is_made_of() -> None:
    assert Row(MONTHS).each == "month"
    assert Row(WEEKS).each == "week"
    assert Row(["2025-06-02", "2025-06-09", "2025-06-23"]).each == "week"
    assert Row(["2025-06-02", "2025-06-03"]).each == "day"
    assert Row(["green", "red"]).each == Row(MONTHS, MONTHS).each == Row([]).each == ""
    assert Row(["2025-02", "2024-12"]).days(1) == (date(2024, 12, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("keys", "day", "place"),
    [
        (["2025-W01", "2025-W02"], "2025-W02", 0.5),
        (["2025-W01", "2025-W02"], "2025-01-13", 1.5),
        (["2025-W01", "2025-W02"], "2025-01-14", None),
        (["2025-W01", "2025-W02"], "2024-12-29", None),
        (["2025-01", "2025-03"], "2025-02-15", 0.5),
        (["2025-06-02", "2025-06-09"], "2025-06-09", 0.5),
        (["2024-02"], "2024-02-15", -0.5 + 14 / 29),
    ],
)
def test_a_day_stands_where_it_begins(keys: list[str], day: str, place: float | None) -> None:
    assert Row(keys).where(day) == pytest.approx(place) if place is not None else Row(keys).where(day) is None


@given(
    st.lists(st.tuples(st.floats(0, 100), st.one_of(st.none(), st.floats(0, 100))), min_size=1, max_size=60),
    st.floats(0, 50),
    st.floats(51, 100),
)
def test_what_is_cut_lies_within_and_agrees_with_the_stair(
    points: list[tuple[float, float | None]], first: float, last: float
) -> None:
    points = sorted(dict(points).items())
    line = Line("x", "X", 0, [y for _, y in points], xs=[x for x, _ in points], step=True)
    for run in (clipped(run, first, last) for run in line.runs()):
        for x, height in run:
            assert first <= x <= last
            at_x = line.index(x)
            assert at_x is not None
            assert height in {line.ys[at_x], line.ys[max(0, at_x - 1)]}


def test_a_stair_with_many_steps_is_thinned_without_moving_a_step() -> None:
    line = Line("x", "X", 0, [n / 100 for n in range(100_000)], xs=[n / 1000 for n in range(100_000)], step=True)
    fewer = sampled(line, 0, 60, 500)
    assert 400 <= len(fewer.ys) <= 501
    assert all(line.ys[line.index(x) or 0] == y for x, y in zip(fewer.xs, fewer.ys, strict=True))
    assert sampled(replace(line, step=False), 0, 60, 500).ys is line.ys


def test_rules_that_lie_together_keep_their_labels_apart(qapp: QApplication) -> None:
    rules = [Rule(f"u{n}", f"2025-06-{n + 1:02d}", f"a rather long label {n}", upright=True) for n in range(3)]
    rules += [Rule(f"l{n}", 18 + n / 10, f"limit {n}") for n in range(4)]
    plan = Plan(View(trend(rules=rules), "en"), Short().rect().adjusted(0, 0, 600, 300).toRectF())
    boxes = [sign.box for sign in plan.signs]
    assert len(boxes) == 7
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_weeks_are_told_by_days_where_there_is_room_and_else_by_months() -> None:
    days = [day for day in days_between("2024-12-30", "2025-12-28") if date.fromisoformat(day).weekday() == 0]
    wide = week_ticks(days, 70, lambda text: 7.0 * len(text), "en")
    assert [text for _, text in wide[:3]] == ["30\nDec 2024", "6\nJan 2025", "13"]
    narrow = week_ticks(days, 8.5, lambda text: 7.0 * len(text), "en")
    assert narrow[:2] == [(1.0, "Jan\n2025"), (5.0, "Feb")]
    assert len(narrow) == 12


def test_numbers_on_an_axis_are_round() -> None:
    assert number_ticks(0, 60, 7, MARKS["en"]) == [(float(n), str(n)) for n in range(0, 61, 10)]
    assert number_ticks(-1.2, 0.6, 4, MARKS["ru"]) == [
        (-1.0, "\u22121,0"),
        (-0.5, "\u22120,5"),
        (0.0, "0,0"),
        (0.5, "0,5"),
    ]


def test_labels_of_occasions_stand_in_two_lines_and_the_later_ones_go(desk: Desk) -> None:
    rules = [
        Rule(
            f"o{place}",
            f"2025-{place % 12 + 1:02d}-0{place % 5 + 1}",
            "● A holiday of many days",
            upright=True,
            told="told",
        )
        for place in range(36)
    ]
    drawing = trend(rules=[TARGET, REFORM, *rules])
    plan = Plan(View(drawing, "en"), QRectF(0, 0, 640, 300))
    upright = [sign for sign in plan.signs if sign.rule.upright]
    assert [sign.rule.key for sign in upright[:2]] == ["reform", "o0"]
    assert len(upright) < 12 and len({sign.box.top() for sign in upright}) <= 2
    assert not any(one.box.intersects(other.box) for one, other in combinations(upright, 2))
    assert plan.area.height() > 200
    graph = Graph(desk)
    graph.show_drawing(drawing)
    graph.point("2025-03")
    assert graph.crosshair_text().count("told") == 3


@pytest.mark.parametrize("width", [260, 600])
def test_axes_are_never_so_low_that_their_figures_stand_on_one_another(
    desk: Desk, shown: Callable[..., None], width: int
) -> None:
    graph = Graph(desk)
    shown(graph, width, 150)
    graph.show_drawing(trend())
    graph.resize(width, 10)
    QApplication.processEvents()
    plan = graph._easel.plan  # type: ignore[union-attr]
    tops = [plan.y(height) for height, _ in plan.rows]  # type: ignore[union-attr]
    assert all(abs(one - other) >= plan.metrics.height() for one, other in combinations(tops, 2))  # type: ignore[union-attr]


def test_graphs_above_one_another_begin_and_end_alike(desk: Desk, shown: Callable[..., None]) -> None:
    graph = Graph(desk)
    shown(graph, 600, 300)
    graph.show_drawing(trend())
    left, right = graph.edges
    graph.widen((left + 20, right + 10))
    assert graph._easel.plan.margins[::2] == (left + 20, right + 10)  # type: ignore[union-attr]
    assert graph.edges == (left, right)


def test_the_sign_of_a_dashed_line_is_dashed_beside_its_mark() -> None:
    def bare(look: Look) -> int:
        image = QImage(21, 10, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        draw_sign(painter, QRectF(0, 0, 21, 10), look, "line")
        painter.end()
        return min(image.pixelColor(x, 4).alpha() for x in range(7))

    whole = Look(QColor("black"))
    assert bare(whole) > 100 > bare(replace(whole, dashed=True))
