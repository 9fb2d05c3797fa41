"""The stringline: what is drawn of a train, where it is found again, and that it stays quick with 500 of them."""

import json
import math
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import combinations, pairwise
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTransform, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from horgosdesk import resources
from horgosdesk.core.message import Event, message
from horgosdesk.core.places import Places, Route
from horgosdesk.core.train import Heard, Train, fold, standing
from horgosdesk.store import board, trains
from horgosdesk.store.board import Line
from horgosdesk.store.desk import Store
from horgosdesk.study.eta import Estimate
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains.stringline import Stringline
from horgosdesk.ui.tabs.trains.stringline_paint import clipped, within
from horgosdesk.ui.tabs.trains.stringline_plan import Clock, Plan, Station, spread
from horgosdesk.ui.tabs.trains.stringline_runs import (
    MOST_LANES,
    Bounds,
    Point,
    Run,
    lanes,
    routes_of,
    run_on,
    stays,
)

HOUR, DAY = 3600, 86_400
NOW = int(datetime(2025, 12, 3, 4, tzinfo=UTC).timestamp())
"""Noon in Horgos."""
ALMATY, DUISBURG = "lianyungang-almaty", "xian-duisburg"
Times = tuple[str, str, str, float]
"""Place, event, type, hours from now."""


@pytest.fixture(scope="module")
def places() -> Places:
    return resources.places()


def route_of(places: Places, code: str = ALMATY) -> Route:
    return next(route for route in places.routes if route.code == code)


def train(train_no: str, *times: Times, **run: object) -> Train:
    """A train as its messages would have told it."""
    events = [[place, event, type_, NOW + round(hours * HOUR)] for place, event, type_, hours in times]
    heard = Heard(1, "taf:0080", "1", NOW, "new", "", 0, json.dumps({"run": run, "events": events}))
    folded = fold(train_no, "2025-12-01", [heard])
    assert folded is not None
    return folded


def line(id_: int, train_no: str, *times: Times, eta: Sequence[Estimate] = (), **run: object) -> Line:
    """A train on the board."""
    made = train(train_no, *times, **run)
    port = resources.places().of_port("horgos")
    return Line(id_, made, standing(made.events, port, made.run), eta, None, (), port)


def estimate(place: str, low: float | None, median: float, high: float | None) -> Estimate:
    """When a train comes, in hours from now."""
    at = [None if hours is None else NOW + round(hours * HOUR) for hours in (low, median, high)]
    return Estimate(place, at[0], at[1] or 0, at[2], 40, "history")


def import_(id_: int = 1, train_no: str = "76001", later: float = 0.0) -> Line:
    """From Almaty to Urumqi: it has come to Altynkol an hour late and is expected on."""
    plan: list[Times] = [
        ("almaty", "departure", "planned", -14),
        ("zhetygen", "pass", "planned", -12.5),
        ("altynkol", "arrival", "planned", -3),
        ("altynkol", "departure", "planned", 1),
        ("horgos", "arrival", "planned", 2),
        ("horgos", "departure", "planned", 8),
        ("urumqi", "arrival", "planned", 22),
    ]
    seen: list[Times] = [
        ("almaty", "departure", "actual", -14),
        ("zhetygen", "pass", "actual", -12),
        ("altynkol", "arrival", "actual", -2),
    ]
    moved = [(place, event, type_, hours + later) for place, event, type_, hours in plan + seen]
    eta = [
        estimate("horgos", 2.5 + later, 3 + later, 5 + later),
        estimate("urumqi", 20 + later, 23 + later, 30 + later),
    ]
    said = {"direction": "import", "origin": "almaty", "destination": "urumqi", "route": ALMATY}
    return line(id_, train_no, *moved, eta=eta, **said)


def export(id_: int = 2, train_no: str = "75002") -> Line:
    """From Xi'an to Moscow, of which only a part is on the way to Almaty."""
    return line(
        id_,
        train_no,
        ("xian", "departure", "actual", -40),
        ("urumqi", "arrival", "actual", -6),
        ("urumqi", "departure", "actual", -5),
        ("horgos", "pass", "planned", 5),
        ("altynkol", "pass", "planned", 10),
        ("moscow", "arrival", "planned", 160),
        eta=[estimate("horgos", None, 6, None), estimate("altynkol", 10, 12, 16), estimate("moscow", 150, 170, 190)],
        direction="export",
        origin="xian",
        destination="moscow",
        route=DUISBURG,
    )


def elsewhere(id_: int = 3, train_no: str = "99003") -> Line:
    """A train that is known at one place of the corridor only."""
    return line(id_, train_no, ("horgos", "arrival", "planned", 5), ("nowhere", "departure", "planned", -5))


def week(count: int) -> list[Line]:
    """A believable week of trains both ways, the same each time."""
    draw, made = Random(count), []
    way = [("almaty", 0.0, 0.0), ("zhetygen", 2.0, 0.0), ("altynkol", 10.0, 4.0), ("horgos", 15.0, 6.0)]
    way += [("yining", 23.0, 0.0), ("jinghe", 27.0, 0.0), ("urumqi", 35.0, 1.0), ("lanzhou", 70.0, 1.0)]
    way += [("xian", 84.0, 0.0)]
    for number in range(count):
        direction = draw.choice(("import", "export", "import", "export", "transit"))
        stops = way if direction != "export" else [(p, 84 - at - stay, stay) for p, at, stay in reversed(way)]
        start = -100 + 200 * number / count
        times: list[Times] = []
        eta: list[Estimate] = []
        late = draw.uniform(-1, 3)
        for place, at, stay in stops:
            for event, hours in (("arrival", at), ("departure", at + stay)) if stay else (("pass", at),):
                times.append((place, event, "planned", start + hours))
                if start + hours + late <= 0:
                    times.append((place, event, "actual", start + hours + late))
            if start + at + late > 0:
                wide = 1 + at / 20
                eta.append(estimate(place, start + at + late - wide, start + at + late, start + at + late + 2 * wide))
            late += draw.uniform(-0.3, 0.6)
        ends = {"origin": stops[0][0], "destination": stops[-1][0]}
        no = f"{75 + ('export', 'import', 'transit').index(direction)}{number:03d}"
        made.append(line(number + 1, no, *times, eta=eta, direction=direction, **ends))
    return made


Put = Callable[..., Stringline]


@pytest.fixture
def put(desk: Desk, places: Places, shown: Callable[..., None]) -> Put:
    """Put trains on the screen."""

    def made(lines: Sequence[Line], width: int = 1366, height: int = 330, now_s: int = NOW) -> Stringline:
        strings = Stringline(desk, places)
        strings.show_lines(lines, now_s)
        shown(strings, width, height)
        strings.setFocus()
        QApplication.processEvents()
        return strings

    return made


def settle(strings: Stringline) -> None:
    """As it is when a pan or zoom has come to rest."""
    strings._easel.rest()  # type: ignore[union-attr]
    QApplication.processEvents()


def at(strings: Stringline, id_: int, hours: float) -> QPoint:
    """Where a train is drawn at a time, on the part that takes the mouse."""
    spot = strings.spot(id_, NOW + hours * HOUR)
    assert spot is not None and strings._easel is not None
    return (spot - QPointF(strings._easel.pos())).toPoint()


def click(strings: Stringline, spot: QPoint) -> None:
    QTest.mouseClick(strings._easel.viewport(), Qt.MouseButton.LeftButton, pos=spot)  # type: ignore[union-attr]


def move(strings: Stringline, spot: QPoint) -> None:
    """Move the pointer; of drags pyqtgraph hears a hundred moves a second, and a real screen takes its time."""
    QTest.qWait(20)
    QTest.mouseMove(strings._easel.viewport(), spot)  # type: ignore[union-attr]
    QTest.qWait(20 if QGuiApplication.platformName() == "offscreen" else 300)


def hours_of(points: Sequence[Point], places: Places, code: str = ALMATY) -> list[tuple[float, str, str]]:
    stops = route_of(places, code).stops
    return [((point.at_s - NOW) / HOUR, stops[point.stop], point.event) for point in points]


def run_of(made: Line, places: Places, code: str = ALMATY) -> Run:
    run = run_on(made, route_of(places, code), places, NOW)
    assert run is not None
    return run


# What is known of a train


def test_the_plan_and_what_happened_are_traces_of_their_own(places: Places) -> None:
    run = run_of(import_(), places)
    assert hours_of(run.past.planned, places) == [
        (-14, "almaty", "departure"),
        (-12.5, "zhetygen", "pass"),
        (-3, "altynkol", "arrival"),
        (1, "altynkol", "departure"),
        (2, "horgos", "arrival"),
        (8, "horgos", "departure"),
        (22, "urumqi", "arrival"),
    ]
    assert hours_of(run.actual, places) == [
        (-14, "almaty", "departure"),
        (-12, "zhetygen", "pass"),
        (-2, "altynkol", "arrival"),
    ]


def test_what_is_expected_goes_on_from_the_last_event_through_the_medians(places: Places) -> None:
    run = run_of(import_(), places)
    assert hours_of(run.ahead, places) == [
        (-2, "altynkol", "arrival"),
        # as long as it was to stand there by the plan, and at least until now
        (2, "altynkol", ""),
        (3, "horgos", "arrival"),
        (9, "horgos", "departure"),
        (23, "urumqi", "arrival"),
    ]
    stops = route_of(places).stops
    assert [(stops[b.stop], (b.low_s - NOW) / HOUR, (b.high_s - NOW) / HOUR) for b in run.bands[0]] == [
        ("altynkol", 2, 2),
        ("horgos", 2.5, 5),
        ("horgos", 8.5, 11),
        ("urumqi", 20, 30),
        ("urumqi", 20, 30),
    ]


def test_nobody_leaves_before_the_next_place_expects_it(places: Places) -> None:
    made = line(
        1,
        "1",
        ("horgos", "arrival", "planned", 2),
        ("horgos", "departure", "planned", 10),
        ("urumqi", "arrival", "planned", 20),
        ("almaty", "departure", "actual", -10),
        eta=[estimate("horgos", 2, 3, 4), estimate("urumqi", 4, 5, 6)],
    )
    assert hours_of(run_of(made, places).ahead, places) == [
        (-10, "almaty", "departure"),
        (3, "horgos", "arrival"),
        (5, "horgos", "departure"),
        (5, "urumqi", "arrival"),
    ]


def test_without_an_estimate_the_railways_forecast_is_drawn_and_has_no_band(places: Places) -> None:
    made = line(
        1,
        "1",
        ("almaty", "departure", "actual", -10),
        ("horgos", "arrival", "forecast", 3),
        ("horgos", "departure", "forecast", 4),
    )
    run = run_of(made, places)
    assert hours_of(run.ahead, places) == [
        (-10, "almaty", "departure"),
        (3, "horgos", "arrival"),
        (4, "horgos", "departure"),
    ]
    assert run.bands == []


def test_a_place_whose_band_nobody_knows_interrupts_it(places: Places) -> None:
    made = export()
    run = run_of(made, places)
    assert run.bands == []
    assert [point.stop for point in run.ahead] == [
        route_of(places).stops.index(code) for code in ("urumqi", "horgos", "altynkol")
    ]
    far = run_of(made, places, DUISBURG)
    assert [(band[0].stop, band[-1].stop) for band in far.bands] == [
        tuple(route_of(places, DUISBURG).stops.index(code) for code in ("altynkol", "moscow"))
    ]


def test_a_train_at_the_port_of_which_nothing_more_is_known_stands_there_until_now(places: Places) -> None:
    made = line(1, "1", ("almaty", "departure", "actual", -10), ("horgos", "arrival", "actual", -4))
    assert hours_of(run_of(made, places).ahead, places) == [(-4, "horgos", "arrival"), (0, "horgos", "")]


def test_a_train_not_seen_yet_is_expected_from_its_planned_departure(places: Places) -> None:
    made = line(
        1,
        "1",
        ("almaty", "departure", "planned", 5),
        ("horgos", "arrival", "planned", 20),
        eta=[estimate("horgos", 18, 21, 25)],
    )
    assert hours_of(run_of(made, places).ahead, places) == [(5, "almaty", "departure"), (21, "horgos", "arrival")]


def test_of_a_cancelled_train_only_the_plan_is_drawn(places: Places) -> None:
    times: list[Times] = [("almaty", "departure", "planned", 5), ("horgos", "arrival", "planned", 20)]
    run = run_of(line(1, "1", *times, eta=[estimate("horgos", 18, 21, 25)], cancelled=True), places)
    assert run.ahead == [] and run.bands == []
    assert list(run.told) == list(run.past.planned)


def test_a_slip_of_a_day_does_not_turn_a_line_back_in_time(places: Places) -> None:
    made = line(
        1,
        "1",
        ("almaty", "departure", "planned", -10),
        ("zhetygen", "pass", "planned", -8),
        ("horgos", "arrival", "planned", -2),
        ("almaty", "departure", "actual", -10),
        ("zhetygen", "pass", "actual", 16),
        ("horgos", "arrival", "actual", -1),
    )
    for kind in ("planned", "actual", "ahead"):
        times = [point.at_s for point in run_of(made, places).trace(kind)]
        assert times == sorted(times)


def test_a_train_known_at_one_place_is_no_line(places: Places) -> None:
    assert run_on(elsewhere(), route_of(places), places, NOW) is None


def test_direction_follows_from_the_ends_where_nobody_says_it(places: Places) -> None:
    times: list[Times] = [("almaty", "departure", "planned", 0), ("horgos", "arrival", "planned", 9)]
    assert run_of(line(1, "1", *times, origin="almaty", destination="xian"), places).direction == "import"
    assert run_of(line(1, "1", *times), places).direction == ""


def test_trains_that_stand_at_a_place_at_a_time_have_lanes_of_their_own(places: Places) -> None:
    runs = [run for made in week(60) if (run := run_on(made, route_of(places), places, NOW)) is not None]
    found = lanes(runs)
    assert set(found.values()) <= set(range(MOST_LANES))
    shared = 0
    standing_at = [(stop, first, last, run.id) for run in runs for stop, first, last in stays(run)]
    for (stop, first, last, one), (other_stop, other_first, other_last, other) in combinations(standing_at, 2):
        together = stop == other_stop and first < other_last and other_first < last
        crowd = sum(s == stop and f < last and first < u for s, f, u, _ in standing_at)
        if together and crowd <= MOST_LANES:
            assert found[one, stop] != found[other, stop]
            shared += 1
    assert shared


def test_the_route_of_most_trains_comes_first(places: Places) -> None:
    found = routes_of([import_(1), import_(4), export()], places)
    assert [(route.code, count) for route, count in found] == [(ALMATY, 3), (DUISBURG, 3)]
    beyond = line(5, "5", ("moscow", "departure", "actual", -9), ("brest", "arrival", "planned", 9), route=DUISBURG)
    assert routes_of([import_(), export(), beyond], places)[0][0].code == DUISBURG


def test_a_line_from_the_store_is_drawn(put: Put, store: Store, places: Places) -> None:
    times = [Event("almaty", "departure", "actual", NOW - 9 * HOUR), Event("horgos", "arrival", "planned", NOW + HOUR)]
    told = message("taf:0080", "1", "running", train_no="76009", day="2025-12-02", sent_s=NOW, events=times)
    trains.take(store, [told])
    strings = put(board.board(store, places, NOW))
    assert "76009" in strings.texts()


# Axes


@given(
    st.lists(st.integers(1, 2000), min_size=1, max_size=20),
    st.floats(50, 900),
    st.floats(5, 30),
)
def test_stations_are_as_far_apart_as_in_km_but_never_too_near(gaps: list[int], length: float, least: float) -> None:
    km = [sum(gaps[:place]) for place in range(len(gaps) + 1)]
    ys = spread(km, length, [least] * len(gaps))
    made = [after - before for before, after in pairwise(ys)]
    assert ys[0] == 0 and math.isclose(ys[-1], length, rel_tol=1e-9)
    fits = min(least, length / len(gaps))
    assert all(gap >= fits - 1e-6 for gap in made)
    scales = {round(gap / real, 6) for gap, real in zip(made, gaps, strict=True) if gap > fits + 1e-6}
    assert len(scales) <= 1 or max(scales) - min(scales) < 1e-5


def plan(window: tuple[float, float], width: int = 1366, zones: Sequence[str] = ("Asia/Shanghai",)) -> Plan:
    stations = [Station("Horgos", 0, True), Station("Altynkol", 14, False), Station("Almaty", 350, False)]
    return Plan(QRectF(0, 0, width, 330), stations, [Clock(zone, zone) for zone in zones], window, "en")


def test_a_day_tells_what_happened_on_it_as_far_as_there_is_room(desk: Desk) -> None:
    names = {"2025-12-03": "■ Closure of the post for the storm · ● Holiday"}

    def told(width: int) -> list[str]:
        made = plan((NOW - DAY, NOW + DAY), width)
        return [day.text for day in Plan(made.box, made.stations, made.clocks, made.window, "en", names).days]

    assert told(1366)[1] == "Wed 3 Dec · ■ Closure of the post for the storm · ● Holiday"
    assert told(500)[1].startswith("Wed 3 Dec · ■ Closure") and told(500)[1].endswith("…")
    assert told(190)[1] in ("Wed 3 Dec", "3 Dec", "3")
    assert [told(1366)[0], told(1366)[2]] == ["Tue 2 Dec", "Thu 4 Dec"]


def test_hours_are_those_of_both_zones(desk: Desk) -> None:
    made = plan((NOW - DAY, NOW + DAY), zones=("Asia/Shanghai", "Asia/Almaty"))
    assert [tuple(hour.texts) for hour in made.hours if hour.at_s == NOW] == [("12:00", "09:00")]
    assert [day.text for day in made.days] == ["Tue 2 Dec", "Wed 3 Dec", "Thu 4 Dec"]
    assert [hour.texts[0] for hour in made.hours if hour.midnight] == ["00:00", "00:00"]
    # until March 2024 it was an hour more
    before = int(datetime(2024, 2, 1, 4, tzinfo=UTC).timestamp())
    old = plan((before - DAY, before + DAY), zones=("Asia/Shanghai", "Asia/Almaty"))
    assert [tuple(hour.texts) for hour in old.hours if hour.at_s == before] == [("12:00", "10:00")]


@pytest.mark.parametrize("hours", [1, 5, 24, 72, 168, 700, 1400])
@pytest.mark.parametrize("width", [500, 1366, 1920])
def test_labels_of_time_never_touch(desk: Desk, hours: float, width: int) -> None:
    made = plan((NOW, NOW + hours * HOUR), width)
    spots = [(made.x(hour.at_s), made.metrics.horizontalAdvance(hour.texts[0])) for hour in made.hours if hour.texts[0]]
    assert all(after - before >= (one + other) / 2 + 2 for (before, one), (after, other) in pairwise(spots))
    for day in made.days:
        assert made.metrics.horizontalAdvance(day.text) <= (day.until_s - day.from_s) * made.pixels


def test_names_of_stations_never_touch_and_the_ports_are_there(put: Put) -> None:
    for height in (170, 330, 700):
        strings = put(week(12), 800, height)
        made = strings._easel.plan  # type: ignore[union-attr]
        assert made is not None
        assert all(below.y - above.y >= 0.75 * made.line for above, below in pairwise(made.rows))
        assert any(row.name == "Horgos" and row.is_port for row in made.rows)
        assert made.area.height() > 40


# What is drawn


def test_stations_clocks_numbers_and_signs_are_told(put: Put) -> None:
    texts = put([import_(), import_(4, "76004", 6), export()]).texts()
    expected = "Xi'an|Horgos|Altynkol|Almaty|4,319|Beijing time|Almaty time|Wed 3 Dec|76001|75002|Import|Export"
    for text in (*expected.split("|"), "Planned", "Actual", "Expected, 10 to 90 %", "Passed"):
        assert text in texts
    assert "Transit" not in texts and "Lianyungang" not in texts, "what no train comes to has no place"


def test_numbers_stand_along_their_lines_and_cover_none_other(put: Put) -> None:
    strings = put(week(120), 1366, 430)
    settle(strings)
    assert strings._easel is not None and strings._easel.plan is not None
    numbers = strings._easel.numbers
    assert len(numbers) > 30
    metrics = strings._easel.plan.metrics
    plates = []
    for number in numbers:
        turned = QTransform().translate(number.spot.x(), number.spot.y()).rotate(number.angle)
        wide, tall = metrics.horizontalAdvance(number.text) * 0.9, metrics.ascent() * 0.6
        plates.append(turned.mapToPolygon(QRectF(2, -tall - 3, wide - 4, tall).toRect()))
    crowded = [1 for one, other in combinations(plates, 2) if not one.intersected(other).isEmpty()]
    assert not crowded
    for number in numbers:
        hit = strings._easel.near(number.spot)
        assert hit is not None


def test_a_train_is_drawn_in_its_directions_colour_and_dashed_ahead(put: Put) -> None:
    strings = put([import_()])
    strings.zoom_to(72)
    settle(strings)
    image = strings.grab().toImage()
    blue = QColor("#3B6FB6")

    def drawn(first: float, last: float) -> list[bool]:
        spots = [strings.spot(1, NOW + (first + (last - first) * part / 200) * HOUR) for part in range(201)]
        return [near_colour(image, spot, blue) for spot in spots if spot is not None]

    assert sum(drawn(-11, -3)) > 190, "solid where it has been"
    ahead = drawn(10, 22)
    assert 60 < sum(ahead) < 180, "dashed where it is expected"


def near_colour(image: QImage, spot: QPointF, colour: QColor) -> bool:
    """Whether a colour is within a pixel of a spot."""
    for x in (-1, 0, 1):
        for y in (-1, 0, 1):
            seen = image.pixelColor(round(spot.x()) + x, round(spot.y()) + y)
            if max(abs(seen.red() - colour.red()), abs(seen.blue() - colour.blue())) < 40:
                return True
    return False


def test_the_train_that_is_lit_is_thicker_and_lies_on_top(put: Put) -> None:
    strings = put(week(40))
    id_ = next(run.id for run in strings.runs if run.kind_at(NOW) and run.actual and run.ahead)
    plain = strings.grab().toImage()
    strings.select(id_)
    QApplication.processEvents()
    lit = strings.grab().toImage()
    assert plain != lit
    bold = [number for number in strings._easel.numbers if number.id == id_]  # type: ignore[union-attr]
    assert len(bold) == 1, "it is named whatever else is"
    strings.select(None)
    QApplication.processEvents()
    assert strings.grab().toImage() == plain


def test_no_colour_is_the_librarys_or_the_systems(put: Put, desk: Desk, qapp: QApplication) -> None:
    strings = put(week(60))
    for choice in ("light", "dark", "light"):
        theme.apply(qapp, choice)  # type: ignore[arg-type]
        desk.theme_changed.emit()
        QApplication.processEvents()
        image = strings.grab().toImage()
        tokens = theme.tokens()
        assert image.pixelColor(image.width() - 2, image.height() - 2) == tokens.surface
        seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
        assert not seen & {"#0000ff", "#308cc6", "#2a82da", "#0078d7", "#ff0000", "#00ff00"}
        assert tokens.import_.name() in seen and tokens.export.name() in seen
        assert ("#ffffff" in seen) == (choice == "light")


def test_marks_give_way_where_they_would_hide_the_lines(put: Put) -> None:
    strings = put(week(120), 700, 250)
    assert strings._easel is not None and strings._easel._painting is not None
    painting = strings._easel._painting
    strings.zoom_to(6)
    assert painting._marks_fit(strings._easel._frame())
    strings.show_all()
    assert not painting._marks_fit(strings._easel._frame())


def test_without_trains_the_first_step_is_told_and_nothing_is_drawn(put: Put) -> None:
    strings = put([])
    (text,) = strings.texts()
    assert text.startswith("No trains yet. Drop a railway file into the inbox folder")
    assert strings.words.isVisible() and not strings.chooser.isVisible()
    strings.show_lines([elsewhere()], NOW)
    assert "routes.csv" in strings.texts()[0]
    strings.show_lines([import_()], NOW)
    assert not strings.words.isVisible() and "76001" in strings.texts()
    strings.show_lines([], NOW)
    assert strings.words.isVisible()


def test_trains_that_are_not_drawn_are_counted(put: Put) -> None:
    strings = put([import_(), elsewhere(3), elsewhere(4)])
    assert [run.id for run in strings.runs] == [1]
    assert any(re.search(r"^2 .*not on this route", text) for text in strings.texts())
    strings.select(3)
    assert any(text.startswith("Train 99003 is not on this route") for text in strings.texts())


# Routes


def test_another_route_shows_its_stations_and_keeps_the_window(put: Put) -> None:
    strings = put([import_(1), import_(4, "76004"), export()])
    assert strings.route is not None and strings.route.code == ALMATY
    assert "Moscow" not in strings.texts()
    strings.zoom_to(24)
    before = strings.window
    place = strings.chooser.findData(DUISBURG)
    assert strings.chooser.itemText(place) == "Xi'an – Duisburg  (3)"
    strings.chooser.setCurrentIndex(place)
    strings.chooser.activated.emit(place)
    assert strings.route.code == DUISBURG
    assert "Moscow" in strings.texts()
    assert strings.window == pytest.approx(before)
    strings.show_lines([import_(), export()], NOW + 60)
    assert strings.route is not None and strings.route.code == DUISBURG, "what was chosen stays"


def test_one_route_needs_no_chooser(put: Put) -> None:
    strings = put([import_()])
    assert not strings.chooser.isVisible()
    assert strings.title.isVisible() and strings.title.text() == "Lianyungang – Almaty"


# Pointing


def test_a_click_on_a_line_picks_its_train_and_one_beside_none(put: Put) -> None:
    strings = put([import_(), export()])
    picked: list[int] = []
    strings.picked.connect(picked.append)
    click(strings, at(strings, 1, -8))
    assert strings.selected == 1
    click(strings, at(strings, 2, 0))
    assert strings.selected == 2
    click(strings, at(strings, 2, 0) + QPoint(0, -40))
    assert strings.selected is None
    assert picked == [1, 2, 0]


def test_every_train_is_found_where_it_is_drawn(put: Put) -> None:
    strings = put([import_(number, f"7600{number}", later=5.0 * number) for number in range(1, 6)])
    strings.show_all()
    for number in range(1, 6):
        for hours in (-13 + 5 * number, -6 + 5 * number):
            spot = at(strings, number, hours)
            hit = strings._easel.near(QPointF(spot))  # type: ignore[union-attr]
            assert hit is not None and hit.id == number


def test_a_double_click_opens(put: Put) -> None:
    strings = put([import_(), export()])
    opened: list[int] = []
    strings.opened.connect(opened.append)
    QTest.mouseDClick(strings._easel.viewport(), Qt.MouseButton.LeftButton, pos=at(strings, 1, -8))  # type: ignore[union-attr]
    assert opened == [1]


def test_under_the_pointer_the_train_is_told(put: Put) -> None:
    strings = put([import_(), export()])
    hovered: list[int] = []
    strings.hovered.connect(hovered.append)
    move(strings, at(strings, 1, -8) + QPoint(0, -30))
    move(strings, at(strings, 1, -2))
    assert strings._box.isVisible()
    for words in ("76001", "Almaty → Urumqi", "Altynkol · Arrival", "2025-12-03 10:00", "2025-12-03 07:00", "+1:00"):
        assert words in strings._box.text()
    click(strings, at(strings, 1, -2))
    assert strings._box.isVisible() and strings.selected == 1, "a click does not take it away"
    inside = strings.rect().adjusted(0, 0, 1, 1)
    assert inside.contains(strings._box.geometry())
    move(strings, QPoint(400, 60))
    assert not strings._box.isVisible()
    assert hovered == [1, 0]


def test_the_readout_tells_place_time_and_delay(put: Put) -> None:
    strings = put([import_(), export()])

    def told(id_: int, hours: float, kind: str | None = None) -> list[tuple[str, str]]:
        return strings.readout(id_, NOW + hours * HOUR, kind)  # type: ignore[arg-type]

    assert told(1, -12) == [
        ("76001", "Almaty → Urumqi · Import"),
        ("Actual", "Zhetygen · Passing"),
        ("Beijing time", "2025-12-03 00:00"),
        ("Almaty time", "2025-12-02 21:00"),
        ("Delay", "+0:30"),
    ]
    assert ("Actual", "Zhetygen → Altynkol") in told(1, -5)
    assert ("Expected", "Altynkol · stands") in told(1, 1)
    assert told(1, 3)[1:] == [
        ("Expected", "Horgos · Arrival"),
        ("Beijing time", "2025-12-03 15:00"),
        ("Almaty time", "2025-12-03 12:00"),
        ("10 to 90 %", "14:30–17:00"),
        ("Delay", "+1:00"),
    ]
    assert told(1, 2, "planned")[1] == ("Planned", "Horgos · Arrival")
    assert not [value for title, value in told(1, 2, "planned") if title == "Delay"]
    assert told(1, -2, "ahead")[1] == ("Actual", "Altynkol · Arrival"), "where it begins, it has happened"
    assert told(1, 90) == [] and told(77, 0) == []
    strings.choose_route(DUISBURG)
    assert ("Moscow time", "2025-12-10 09:00") in told(2, 170)


def test_the_wheel_zooms_about_the_pointer_and_a_drag_pans(put: Put) -> None:
    strings = put(week(30))
    easel = strings._easel
    assert easel is not None and easel.plan is not None
    before, spot = strings.window, QPoint(900, 120)
    under = easel.plan.time(spot.x())
    turn = QWheelEvent(
        QPointF(spot),
        QPointF(easel.viewport().mapToGlobal(spot)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(easel.viewport(), turn)
    QApplication.processEvents()
    first, last = strings.window
    assert last - first < 0.7 * (before[1] - before[0])
    assert easel.plan.time(spot.x()) == pytest.approx(under, abs=60)
    heights = list(easel.plan.ys)
    hovered: list[int] = []
    QTest.mousePress(easel.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    strings.hovered.connect(hovered.append)
    for step in range(1, 6):
        move(strings, spot - QPoint(40 * step, 0))
    QTest.mouseRelease(easel.viewport(), Qt.MouseButton.LeftButton, pos=spot - QPoint(200, 0))
    moved = strings.window
    assert moved[1] - moved[0] == pytest.approx(last - first)
    assert moved[0] - first == pytest.approx(200 / easel.plan.pixels, rel=0.15)
    assert not [id_ for id_ in hovered if id_], "what is dragged along is not pointed at"
    assert list(easel.plan.ys) == heights, "only time is zoomed"
    assert strings.selected is None, "a drag is no click"


# Keys


def test_arrows_pan_signs_zoom_and_home_comes_back(put: Put) -> None:
    strings = put(week(30))
    strings.zoom_to(48)
    first, last = strings.window
    QTest.keyClick(strings, Qt.Key.Key_Right)
    assert strings.window[0] - first == pytest.approx((last - first) / 8)
    QTest.keyClick(strings, Qt.Key.Key_Left)
    assert strings.window == pytest.approx((first, last))
    QTest.keyClick(strings, Qt.Key.Key_Plus)
    assert strings.window[1] - strings.window[0] == pytest.approx(0.7 * 48 * HOUR)
    QTest.keyClick(strings, Qt.Key.Key_Minus)
    assert strings.window == pytest.approx((first, last))
    QTest.keyClick(strings, Qt.Key.Key_0)
    assert strings.window[0] < min(run.span[0] for run in strings.runs)
    strings.zoom_to(24)
    for _ in range(12):
        QTest.keyClick(strings, Qt.Key.Key_Right)
    assert strings.window[0] > NOW
    QTest.keyClick(strings, Qt.Key.Key_Home)
    assert strings.window[0] < NOW < strings.window[1]
    assert strings.window[1] - strings.window[0] == pytest.approx(24 * HOUR)


def test_up_and_down_go_along_the_line_of_now(put: Put) -> None:
    strings = put(week(30))
    opened: list[int] = []
    picked: list[int] = []
    strings.opened.connect(opened.append)
    strings.picked.connect(picked.append)
    QTest.keyClick(strings, Qt.Key.Key_Return)
    assert opened == []
    heights = []
    for _ in range(5):
        QTest.keyClick(strings, Qt.Key.Key_Down)
        assert strings.selected is not None
        spot = strings.spot(strings.selected, NOW)
        assert spot is not None
        heights.append(spot.y())
    # trains that stand at one place lie beside one another there
    assert all(below > above - 16 for above, below in pairwise(heights))
    QTest.keyClick(strings, Qt.Key.Key_Up)
    assert strings.selected == picked[-3] == picked[-1]
    QTest.keyClick(strings, Qt.Key.Key_Return)
    assert opened == [strings.selected]
    QTest.keyClick(strings, Qt.Key.Key_Escape)
    assert strings.selected is None and picked[-1] == 0


def test_a_train_out_of_sight_is_brought_into_sight(put: Put) -> None:
    strings = put(week(60))
    strings.zoom_to(6)
    late = max(strings.runs, key=lambda run: run.told[0].at_s)
    assert late.told[0].at_s > strings.window[1]
    strings.select(late.id)
    first, last = strings.window
    assert first <= late.told[0].at_s <= last
    assert last - first == pytest.approx(6 * HOUR)


# What stays


def test_what_is_shown_goes_on_with_the_clock_until_somebody_pans(put: Put) -> None:
    lines = week(20)
    strings = put(lines)
    strings.select(7)
    strings.zoom_to(24)
    first, last = strings.window
    strings.show_lines(lines, NOW + HOUR)
    assert strings.window == pytest.approx((first + HOUR, last + HOUR))
    QTest.keyClick(strings, Qt.Key.Key_Left)
    panned = strings.window
    strings.show_lines(lines, NOW + 2 * HOUR)
    assert strings.window == pytest.approx(panned)
    assert strings.selected == 7
    strings.go_to_now()
    strings.show_lines(lines, NOW + 3 * HOUR)
    assert strings.window[0] < NOW + 3 * HOUR < strings.window[1]


def test_what_came_in_is_drawn_and_what_went_is_gone(put: Put) -> None:
    strings = put([import_(), export()])
    come = line(
        1,
        "76001",
        ("almaty", "departure", "actual", -14),
        ("horgos", "arrival", "actual", -0.5),
        direction="import",
    )
    strings.show_lines([come], NOW)
    (run,) = strings.runs
    assert [point.event for point in run.actual] == ["departure", "arrival"]
    assert strings.readout(1, NOW - HOUR / 2)[1] == ("Actual", "Horgos · Arrival")
    assert "75002" not in strings.texts()


def test_route_and_hours_are_remembered(put: Put, desk: Desk, places: Places) -> None:
    strings = put([import_(), export()])
    strings.choose_route(DUISBURG)
    strings.zoom_to(24)
    state = json.loads(json.dumps(strings.state()))
    later = Stringline(desk, places)
    later.restore(state)
    assert later.state() == state, "even if nothing was shown in between"
    later.resize(1366, 330)
    later.show_lines([import_(), export()], NOW + 5 * DAY)
    assert later.route is not None and later.route.code == DUISBURG
    assert later.window[1] - later.window[0] == pytest.approx(24 * HOUR, abs=60)
    for broken in ({}, {"route": "gone", "hours": [3]}, {"hours": ["a", None]}, {"hours": [5, 4]}, {"route": 7}):
        later.restore(broken)
        later.show_lines([import_()], NOW)
        assert later.route is not None
    later.deleteLater()


def test_language_and_theme_change_what_is_there(put: Put, desk: Desk) -> None:
    strings = put([import_(), export()])
    strings.select(1)
    strings.zoom_to(24)
    window = strings.window
    desk.lang = "zh_CN"
    desk.language_changed.emit("zh_CN")
    texts = strings.texts()
    assert "霍尔果斯" in texts and "阿拉木图" in texts and "Horgos" not in texts
    assert strings.window == pytest.approx(window) and strings.selected == 1
    assert "阿拉木图 → 乌鲁木齐" in strings.readout(1, NOW - HOUR)[0][1]
    desk.lang = "en"
    desk.language_changed.emit("en")
    assert "Horgos" in strings.texts()


def test_a_screen_reader_is_told_the_trains(put: Put) -> None:
    strings = put([import_(), import_(4, "76004"), export(), elsewhere()])
    assert strings.accessibleName() == "Trains, Lianyungang – Almaty"
    told = strings.accessibleDescription().split("\n")
    assert "not on this route" in told[0]
    (one,) = [text for text in told if text.startswith("76001")]
    assert one == "76001, Almaty → Urumqi, Due, Altynkol, +1:00, Horgos at 15:00"


# Pictures


def test_pictures_hold_what_is_shown(put: Put, tmp_path: Path) -> None:
    strings = put(week(40))
    size = strings.grab().toImage()
    picture = strings.picture()
    assert picture.width() > 2 * 0.9 * size.width()
    strings.copy()
    assert QGuiApplication.clipboard().image().size() == picture.size()
    strings.save(tmp_path / "trains.png")
    assert QImage(str(tmp_path / "trains.png")).size() == picture.size()
    before = strings.grab().toImage()
    strings.save(tmp_path / "trains.svg")
    assert strings.grab().toImage() == before, "the screen is not touched"
    text = (tmp_path / "trains.svg").read_text(encoding="utf-8")
    for words in ("Horgos", "Almaty time", "As of 2025-12-03 12:00, Beijing time", strings._easel.numbers[0].text):  # type: ignore[union-attr]
        assert words in text
    with pytest.raises(OSError, match=r"folder\.png"):
        strings.save(tmp_path / "no" / "folder.png")


def test_nothing_of_an_svg_lies_beyond_the_axes(put: Put, tmp_path: Path) -> None:
    strings = put(week(40))
    strings.zoom_to(12)
    settle(strings)
    strings.save(tmp_path / "trains.svg")
    text = (tmp_path / "trains.svg").read_text(encoding="utf-8")
    width = float(re.search(r'viewBox="0 0 (\d+)', text)[1])  # type: ignore[index]
    xs = [float(pair.split(",")[0]) for points in re.findall(r'points="([^"]+)"', text) for pair in points.split()]
    assert xs and min(xs) >= -1 and max(xs) <= width + 1


def test_an_empty_one_says_so_in_a_picture_too(put: Put, tmp_path: Path) -> None:
    strings = put([])
    strings.save(tmp_path / "none.svg")
    assert "No trains yet" in (tmp_path / "none.svg").read_text(encoding="utf-8")


# Geometry


@given(st.lists(st.tuples(*[st.floats(-1e4, 1e4)] * 4), min_size=1, max_size=8), st.floats(-5e3, 0), st.floats(1, 5e3))
def test_clipped_strokes_stay_on_their_lines(strokes: list[tuple[float, ...]], first: float, last: float) -> None:
    import numpy as np

    ends = np.array([(min(a, c), b, max(a, c), d) for a, b, c, d in strokes])
    for x1, y1, x2, y2 in clipped(ends, first, last).tolist():
        assert first - 1e-6 <= x1 <= x2 <= last + 1e-6
        low, high = min(y1, y2), max(y1, y2)
        assert any(min(b, d) - 1e-3 <= low and high <= max(b, d) + 1e-3 for _, b, _, d in strokes)


@given(st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3)), min_size=3, max_size=9))
def test_polygons_are_cut_to_the_window(corners: list[tuple[float, float]]) -> None:
    cut = within([QPointF(*corner) for corner in corners], -100, 100)
    assert all(-100 - 1e-6 <= point.x() <= 100 + 1e-6 for point in cut)
    if all(-100 <= x <= 100 for x, _ in corners):
        assert [(p.x(), p.y()) for p in cut] == corners


def test_bands_do_not_run_back_in_time(places: Places) -> None:
    for made in week(60):
        for band in run_of(made, places).bands:
            assert all(one.low_s <= one.high_s for one in band)
            assert all(a.low_s <= b.low_s and a.high_s <= b.high_s for a, b in pairwise(band))
            assert all(isinstance(one, Bounds) for one in band)


# Speed


def test_500_trains_pan_and_zoom_within_a_frame(put: Put) -> None:
    strings = put(week(500))
    easel = strings._easel
    assert easel is not None and len(strings.runs) == 500
    strings.zoom_to(72)
    settle(strings)
    first, last = strings.window

    def frames(windows: Sequence[tuple[float, float]]) -> float:
        """The thread's own milliseconds for a frame: other work of the machine does not count."""
        took = []
        for window in windows:
            start = time.thread_time()
            easel.show_window(*window)
            easel.viewport().repaint()
            took.append((time.thread_time() - start) * 1000)
        return statistics.median(took)

    step = (last - first) / 100
    assert frames([(first + n * step, last + n * step) for n in range(1, 25)]) < 16
    # two virtual cores of a busy test machine are half as fast as a desk's
    assert frames([(first - n * step, last + n * step) for n in range(1, 15)]) < 50


def test_nothing_slow_is_imported_before_there_is_a_train() -> None:
    code = (
        "import sys; import horgosdesk.ui.tabs.trains.stringline; "
        "print([name for name in ('numpy', 'pyqtgraph') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
