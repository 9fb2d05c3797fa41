"""The chart: what is drawn, told, toggled, zoomed and saved."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from horgosdesk.core.units import change_pct, show_number
from horgosdesk.study.series import months_between
from horgosdesk.ui import theme
from horgosdesk.ui.chart import Chart
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import DASH, Scale, percent
from horgosdesk.ui.plot import BASE, NOW, Plot, Series, Value
from horgosdesk.ui.ticks import span_ticks

MONTHS = months_between("2025-01", "2025-12")
T = 10**6


def tell(value: Value) -> str:
    """Tonnes."""
    return DASH if value is None else show_number(Decimal(int(value)) / T)


def test_what_is_told_of_a_span_adds_up_though_it_is_rounded(desk: Desk) -> None:
    def tenths(value: Value) -> str:
        return DASH if value is None else show_number(Decimal(int(value)) / T, places=1)

    odd = [Series("import", "Import", "import_", [1_140_000] * 12), Series("export", "Export", "export", [40_000] * 12)]
    chart = Chart(desk)
    chart.show_plot(plot_of(series=odd, tell=tenths, grain=T // 10, compare=None))
    assert [line[2] for line in chart.readout(0)] == ["1.2", "0.0", "1.2"]


def compare(now: Value, base: Value) -> str:
    """Change in percent."""
    return DASH if now is None or base is None else percent(change_pct(int(now), int(base)), "en", signed=True)


def plot_of(**fields: object) -> Plot:
    """Two directions over a year of which eleven months are known."""
    imports = [(20_000 + month * 1000) * T + 123_000 for month in range(11)]
    exports = [(9_000 - month * 100) * T for month in range(11)]
    usual: dict[str, object] = {
        "title": "November 2025: 38,000 t, 4.1 % under last year.",
        "spans": MONTHS,
        "series": [
            Series("import", "Import", "import_", [*imports, None], [21_000 * T] * 12),
            Series("export", "Export", "export", [*exports, None], [9_000 * T] * 12),
        ],
        "form": "stack",
        "scales": [Scale(T, "t"), Scale(10_000 * T, "10 000 t"), Scale(10**6 * T, "Mt")],
        "tell": tell,
        "unit": "t",
        "compare": compare,
        "now_title": "2025",
        "base_title": "2024",
        "total": "Together",
        "note": "Horgos",
        "empty": "Nothing yet. Type the first record.",
    }
    return Plot(**(usual | fields))  # type: ignore[arg-type]


@pytest.fixture
def chart(desk: Desk, shown: Callable[..., None]) -> Chart:
    """A chart on the screen with a plot in it."""
    made = Chart(desk)
    made.show_plot(plot_of())
    shown(made, 1000, 560)
    made.setFocus()
    QApplication.processEvents()
    return made


def legend(chart: Chart) -> dict[str, QToolButton]:
    """The entries of the legend by their words."""
    return {button.text(): button for button in chart.findChildren(QToolButton) if button.isVisible()}


def at(chart: Chart, place: int) -> QPoint:
    """Where a span is on the canvas."""
    canvas = chart._canvas
    assert canvas is not None
    return QPoint(round(canvas.place_on_widget(place).x()), round(canvas.area.center().y()))


def count_of(image: QImage, colour: QColor) -> int:
    """How many pixels of a picture have exactly this colour."""
    return sum(
        image.pixelColor(x, y) == colour for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)
    )


def test_the_pointer_tells_exact_values_of_all_series(chart: Chart, qtbot: object) -> None:
    canvas = chart._canvas
    assert canvas is not None
    QTest.mouseMove(canvas.viewport(), at(chart, 3))
    qtbot.waitUntil(lambda: chart.crosshair_text() != "")  # type: ignore[attr-defined]
    assert chart.crosshair_text().splitlines() == [
        "Apr 2025\tt",
        "Import\t23,000.123\t21,000\t+9.5 %",
        "Export\t8,700\t9,000\t\u22123.3 %",
        "Together\t31,700.123\t30,000\t+5.7 %",
    ]


def test_a_month_that_is_not_there_yet_is_a_dash(chart: Chart) -> None:
    assert chart.readout(11)[0][1:] == ("Import", DASH, "21,000", DASH)
    assert chart.readout(12) == []


def test_arrows_choose_and_enter_opens(chart: Chart, qtbot: object) -> None:
    opened: list[str] = []
    chart.opened.connect(opened.append)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.selected == "2025-11", "the first arrow goes to the newest"
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.selected == "2025-10"
    assert chart.crosshair_text().startswith("Oct 2025")
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened == ["2025-10"]
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.selected == "2025-01"
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.selected == ""


def test_a_click_chooses_and_a_double_click_opens(chart: Chart, qtbot: object) -> None:
    canvas = chart._canvas
    assert canvas is not None
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(chart, 5))
    assert chart.selected == "2025-06"
    opened: list[str] = []
    chart.opened.connect(opened.append)
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(chart, 6))
    assert opened == ["2025-07"]


def test_the_legend_hides_a_series_and_brings_it_back(chart: Chart) -> None:
    colour = theme.tokens().export
    before = count_of(chart.picture(), colour)
    legend(chart)["Export"].click()
    assert not chart.is_shown("export")
    assert "Export" not in {line[1] for line in chart.readout(3)}
    assert legend(chart)["Export"].font().strikeOut(), "not by colour alone"
    assert count_of(chart.picture(), colour) < before / 4
    legend(chart)["Export"].click()
    assert count_of(chart.picture(), colour) == before


def test_the_legend_hides_last_year(chart: Chart) -> None:
    legend(chart)["2024"].click()
    assert not chart.is_shown(BASE)
    assert chart.readout(3)[0][1:] == ("Import", "23,000.123", "", "")
    legend(chart)["2025"].click()
    assert not chart.is_shown(NOW)
    assert chart.is_shown(BASE), "of the two years one always stays"
    assert chart.readout(3)[0][1:] == ("Import", "", "21,000", "")


def test_one_series_is_named_by_its_years(desk: Desk, shown: Callable[..., None]) -> None:
    made = Chart(desk)
    made.show_plot(plot_of(series=plot_of().series[:1], total=""))
    shown(made, 900, 500)
    assert list(legend(made)) == ["2025", "2024"]


def test_new_figures_keep_zoom_choice_and_legend(chart: Chart) -> None:
    chart.select("2025-06")
    chart.zoom(0.5)
    chart.toggle("export")
    window = chart.state()["window"]
    assert window != [MONTHS[0], MONTHS[-1]]
    chart.show_plot(plot_of(title="Another"))
    assert chart.state() == {"hidden": ["export"], "selected": "2025-06", "window": window}


def test_what_is_remembered_is_taken_up(chart: Chart, desk: Desk, shown: Callable[..., None]) -> None:
    chart.select("2025-06")
    chart.zoom(0.5)
    chart.toggle("export")
    other = Chart(desk)
    other.restore(chart.state())
    shown(other, 1000, 560)
    other.show_plot(plot_of())
    assert other.state() == chart.state()
    other.restore({"hidden": None, "window": "x"})
    other.show_plot(plot_of())


def test_the_axis_unit_follows_the_size_of_what_is_shown(chart: Chart) -> None:
    assert chart.unit.text() == "10 000 t"
    small = [replace(series, now=[1500 * T] * 12, base=()) for series in plot_of().series]
    chart.show_plot(plot_of(series=small))
    assert chart.unit.text() == "t"
    large = [replace(series, now=[3 * 10**12] * 12, base=()) for series in plot_of().series]
    chart.show_plot(plot_of(series=large))
    assert chart.unit.text() == "Mt"


@pytest.mark.parametrize("form", ["stack", "bars", "line"])
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_each_form_is_drawn_in_the_colours_of_the_theme(
    desk: Desk, qapp: QApplication, shown: Callable[..., None], form: str, choice: theme.Choice
) -> None:
    made = Chart(desk)
    made.show_plot(plot_of(form=form))
    shown(made, 900, 500)
    theme.apply(qapp, choice)
    desk.theme_changed.emit()
    picture = made.picture()
    assert count_of(picture, theme.tokens().surface) > 5000
    assert count_of(picture, theme.tokens().import_) > 20


def test_the_picture_is_saved_as_png_and_svg(chart: Chart, tmp_path: Path) -> None:
    chart.save(tmp_path / "trend.png")
    loaded = QImage(str(tmp_path / "trend.png"))
    assert loaded.width() > 1500
    assert count_of(loaded, theme.tokens().import_) > 50
    chart.save(tmp_path / "trend.svg")
    tree = etree.parse(str(tmp_path / "trend.svg")).getroot()
    words = " ".join(tree.itertext())
    for text in ("November 2025: 38,000 t", "Import", "10 000 t", "Jan", "Horgos"):
        assert text in words
    assert not tree.findall(".//{*}image"), "an SVG is drawn, not a photograph"


def test_a_zoomed_svg_draws_nothing_outside_its_frame(chart: Chart, tmp_path: Path) -> None:
    chart.show_plot(plot_of(form="line"))
    chart.select("2025-06")
    chart.zoom(0.4)
    chart.save(tmp_path / "part.svg")
    whole = (tmp_path / "part.svg").read_text(encoding="utf-8")
    chart.zoom(0)
    chart.save(tmp_path / "all.svg")
    assert len(whole) < len((tmp_path / "all.svg").read_text(encoding="utf-8"))


def test_a_picture_that_cannot_be_written_says_so(chart: Chart, tmp_path: Path) -> None:
    for name in ("x.png", "x.svg"):
        with pytest.raises(OSError, match=r"x\.(png|svg)"):
            chart.save(tmp_path / "nowhere" / name)


def test_the_picture_is_copied(chart: Chart) -> None:
    chart.copy()
    copied = QGuiApplication.clipboard().image()
    assert copied.size() == chart.picture().size()


def test_the_chart_is_told_in_words(chart: Chart) -> None:
    assert chart.accessibleName() == "November 2025: 38,000 t, 4.1 % under last year."
    told = chart.accessibleDescription().splitlines()
    assert told[0] == "Stacked bars, t."
    assert told[1].startswith("Jan 2025: Import 20,000.123 (last year 21,000); Export 9,000 (last year 9,000)")
    assert len(told) == 13


def test_nothing_to_draw_says_the_first_step(desk: Desk, shown: Callable[..., None], tmp_path: Path) -> None:
    made = Chart(desk)
    made.show_plot(plot_of(series=[], spans=[]))
    shown(made, 900, 500)
    assert made.words.isVisible()
    assert made.words.text() == "Nothing yet. Type the first record."
    assert made.crosshair_text() == ""
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Plus, Qt.Key.Key_Return):
        QTest.keyClick(made, key)
    made.save(tmp_path / "empty.png")
    made.show_plot(plot_of())
    assert not made.words.isVisible()
    made.show_plot(plot_of(series=[], spans=[]))
    assert made.words.isVisible()


def test_a_series_that_is_nowhere_known_is_not_drawn_and_does_no_harm(desk: Desk, shown: Callable[..., None]) -> None:
    made = Chart(desk)
    unknown = Series("transit", "Transit", "transit", [None] * 12, [None] * 12)
    made.show_plot(plot_of(form="line", series=[*plot_of().series, unknown]))
    shown(made, 900, 500)
    assert made.readout(0)[2][1:] == ("Transit", DASH, DASH, DASH)


def test_another_language_has_other_months(chart: Chart, desk: Desk) -> None:
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    chart.select("2025-06")
    assert chart.crosshair_text().startswith("июнь 2025")
    assert "\u00a0" in chart.unit.text() or chart.unit.text() == "10 000 t"


def test_a_hidden_chart_changes_theme_and_language_when_it_is_shown(
    desk: Desk, qapp: QApplication, chart: Chart
) -> None:
    chart.hide()
    drawn = chart.accessibleDescription()
    theme.apply(qapp, "dark")
    desk.theme_changed.emit()
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    assert chart.accessibleDescription() == drawn
    chart.show()
    assert chart.accessibleDescription() != drawn
    assert count_of(chart.picture(), theme.tokens().surface) > 5000


def test_a_mixed_form_of_grouped_bars_stands_side_by_side(desk: Desk, shown: Callable[..., None]) -> None:
    made = Chart(desk)
    made.show_plot(plot_of(form="bars"))
    shown(made, 900, 500)
    bars = [bar for bar in made._bars() if round((bar.left + bar.right) / 2) == 0]
    assert len(bars) == 4
    assert all(one.right <= other.left for one, other in pairwise(bars))
    made.show_plot(plot_of(form="stack"))
    stacked = sorted(
        (bar for bar in made._bars() if round((bar.left + bar.right) / 2) == 0), key=lambda bar: (bar.left, bar.bottom)
    )
    assert [bar.bottom for bar in stacked] == [0.0, pytest.approx(2.1), 0.0, pytest.approx(2.0000123)]


def test_labels_have_the_room_that_shorter_ones_at_the_left_leave(chart: Chart) -> None:
    for wide in range(374, 395, 5):
        chart.resize(wide, 300)
        QApplication.processEvents()
        chart.show_plot(plot_of(scales=[Scale(T, "t")]))
        QApplication.processEvents()
        chart.show_plot(plot_of(scales=[Scale(10_000 * T, "10 000 t")]))
        canvas = chart._canvas
        assert canvas is not None
        shown = canvas.getAxis("bottom")._tickLevels[0]
        measure = QFontMetricsF(theme.number_font(0.92)).horizontalAdvance
        assert shown == span_ticks(MONTHS, range(12), canvas.area.width() / 12, measure, "en"), wide
