"""The study of release times on the screen: its figures are the store's, and its sentences say what they say."""

import csv
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from horgosdesk.core.calendar import days_between, week_starts
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import journal, study
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply
from horgosdesk.store.study import Question
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Row
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.tabs.clearance import study_answer
from horgosdesk.ui.tabs.clearance.study import StudyPage
from horgosdesk.ui.tabs.clearance.study_answer import Choice
from horgosdesk.ui.tabs.clearance.study_choices import Choices

pytestmark = pytest.mark.long
Shown = Callable[..., None]
FIRST, LAST = "2025-02-01", "2025-12-02"
DAYS = ("2025-01-01", "2025-12-03")
"""The last 12 months, as the clock of the tests has them."""
ZONE = ZoneInfo("Asia/Shanghai")
HOUR = 3600
STAGES = {
    "green": ("declared", "accepted", "duty_paid", "released"),
    "physical": ("declared", "accepted", "inspected", "duty_paid", "released"),
}


def consignment(day: str, number: int, **columns: object) -> Clearance:
    """One that arrived at noon; imports take 50 to 67 h before May 2025 and 10 to 18 h since, exports 6 and 1 h."""
    arrived_s = int(datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=ZONE).timestamp())
    direction, lane = (("import", "green"), ("import", "physical"), ("export", "green"))[number % 3]
    slow = day < "2025-05-01"
    took_h = {"import": 50 if slow else 10, "export": 6 if slow else 1}[direction]
    if direction == "import":
        took_h += (date.fromisoformat(day).toordinal() * 7 + number * 5) % 9 * (2 if slow else 1)
        took_h *= 2 if lane == "physical" else 1
    parts = STAGES[lane]
    # half of the time goes before the declaration
    parts_of = 2 * len(parts)
    times = {f"{stage}_s": arrived_s + took_h * HOUR * (len(parts) + n) // parts_of for n, stage in enumerate(parts, 1)}
    known = int(datetime(2025, 12, 3, 12, tzinfo=ZONE).timestamp())
    usual: dict[str, object] = {
        "uid": new_uid(),
        "direction": direction,
        "mode": "rail" if number % 2 else "road",
        "lane": lane,
        "category": "agricultural",
        "trader": "Altyn Trade" if number == 1 else "Beta Trade",
        "arrived_s": arrived_s,
        **{column: at_s for column, at_s in times.items() if at_s <= known},
    }
    return Clearance(**(usual | columns))  # type: ignore[arg-type]


def fill(store: Store) -> None:
    """Ten months of consignments with a reform on 1 May 2025; the last ones are still open."""
    records = [consignment(day, number) for day in days_between(FIRST, LAST) for number in range(3)]
    apply(store, [Change(None, record) for record in records])


@pytest.fixture
def filled(store: Store, ready: Callable[..., Store]) -> Store:
    """A store with ten months of consignments."""
    return ready(store, fill)


Wait = Callable[[StudyPage], None]


@pytest.fixture
def settled(qtbot: object) -> Wait:
    """Wait until the page has answered what it was asked last."""

    def wait(page: StudyPage) -> None:
        qtbot.waitUntil(lambda: page.answer is not None and not page.busy, timeout=20_000)  # type: ignore[attr-defined]
        assert page.answer is not None
        assert page.answer.choice == page.choice

    return wait


@pytest.fixture
def page(filled: Store, desk: Desk, shown: Shown, settled: Wait) -> StudyPage:
    """The page on the screen, with its first answer."""
    made = StudyPage(desk)
    shown(made, 1366, 680)
    settled(made)
    made.setFocus()
    QApplication.processEvents()
    return made


@pytest.fixture(scope="module")
def answered(
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
    open_empty: Callable[[Path], Store],
    ready: Callable[..., Store],
) -> Iterator[tuple[Store, StudyPage, StudyPage]]:
    """The store of `filled` and two pages that were shown once: one with its first answer, one that compares.

    For what only reads: nothing is chosen on these pages.
    """
    folder = tmp_path_factory.mktemp("answered")
    store = ready(open_empty(folder / "desk"), fill)
    theme.apply(qapp, "light")
    language.use("en")
    desk = Desk(store, Settings(folder / "config"), "en")
    pages = StudyPage(desk), StudyPage(desk)
    pages[1].turn_compare()
    for made in pages:
        made.resize(1366, 680)
        made.show()
        until = time.monotonic() + 60
        while (made.answer is None or made.busy or made.answer.choice != made.choice) and time.monotonic() < until:
            QTest.qWait(5)
        made.hide()
    yield store, *pages
    for made in pages:
        made.deleteLater()
    desk.close()
    store.close()


def pick(page: StudyPage, name: str, value: str) -> None:
    """Choose in one of the boxes at the left, as a person does."""
    box = page.choices.boxes[name]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def shown_values(page: StudyPage) -> list[str]:
    """The four figures in large type."""
    return [label.text() for label in page.figures.values]


def imports(store: Store, **chosen: str) -> study.Period:
    """What the page shows at first, straight from the store."""
    return study.period(store, Question(*DAYS, chosen={"direction": "import", **chosen}))


def test_the_figures_are_those_of_the_store(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, page, _ = answered
    of = imports(filled).report()[0].summary
    assert page.answer is not None
    assert page.answer.whole.group.summary == of
    assert shown_values(page) == [f"{of.median_h:.1f} h", f"{of.p90_h:.1f} h", f"{of.within_pct:.1f} %", str(of.open)]
    assert of.open > 0
    assert page.figures.unders[0].text() == f"95 %: {of.median_low_h:.1f} – {of.median_high_h:.1f} h"
    assert page.figures.titles[2].text() == "Within the target of 16 h"
    assert f"half were released within {of.median_h:.1f} h" in page.sentence.text()


def test_every_step_of_the_trend_is_the_store_s(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, page, _ = answered
    points = imports(filled).trend(week_starts(*DAYS))
    drawing = page.graphs["trend"].drawing
    assert drawing is not None
    assert list(drawing.lines[0].ys) == [point.summary.median_h for point in points]
    assert list(drawing.lines[0].low) == [point.summary.median_low_h for point in points]
    assert isinstance(drawing.x, Row)
    assert list(drawing.x.counts) == [point.summary.cases for point in points]
    assert drawing.x.each == "week", "the first week is told by its Monday though the period begins within it"


def test_the_stages_add_up_to_the_mean(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, page, _ = answered
    drawing = page.graphs["stages"].drawing
    assert drawing is not None and isinstance(drawing.x, Row)
    assert drawing.x.each == "month"
    months = imports(filled)
    for place, month in enumerate(drawing.x.keys):
        in_it = months.part([days[:7] == month for days in (months.days[day] for day in months.day)])
        mean_h = in_it.report()[0].summary.mean_h
        assert sum(part.values[place] or 0 for part in drawing.parts) == pytest.approx(mean_h or 0, abs=1e-9)  # type: ignore[misc]


def test_the_distribution_ends_at_the_share_within_target(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, page, _ = answered
    line = page.graphs["distribution"].drawing.lines[0]  # type: ignore[union-attr]
    at = line.index(16.0)
    assert at is not None
    of = imports(filled).report()[0].summary
    assert line.ys[at] == pytest.approx(of.within_pct)
    assert line.title == f"All: {of.within_pct:.1f} % within target"


def test_the_note_says_what_the_figures_rest_on(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, page, _ = answered
    for graph in page.graphs.values():
        note = graph.drawing.note  # type: ignore[union-attr]
        assert "610 consignments, " in note
        assert "as of 3 Dec 2025 12:00" in note
        assert f"journal no. {journal.position(filled)}" in note.replace(",", "")
        assert note.endswith("all hours")


def test_limits_are_told_apart_before_and_since_a_known_change(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    _, page, _ = answered
    assert page.answer is not None
    before, since = page.answer.phases
    assert before.chart.centre is not None and since.chart.centre is not None
    assert before.chart.centre > 60 > since.chart.centre
    # the week of 1 May is in neither
    assert len(before.chart.values) + len(since.chart.values) == len(page.answer.starts) - 1


# Choosing


def test_parts_have_a_line_each(page: StudyPage, filled: Store, settled: Wait) -> None:
    page.choices.lists["cut"].buttons["lane"].click()
    settled(page)
    trend, stages, curve = (page.graphs[name].drawing for name in ("trend", "stages", "distribution"))
    assert trend is not None and stages is not None and curve is not None
    assert [line.title for line in trend.lines] == ["Green", "Physical check"]
    assert [line.key for line in curve.lines] == ["green", "physical"]
    assert isinstance(stages.x, Row) and list(stages.x.titles) == ["Green", "Physical check"]
    groups = {group.keys[0]: group for group in imports(filled).report(["lane"])}
    for place, lane in enumerate(("green", "physical")):
        assert sum(part.values[place] or 0 for part in stages.parts) == pytest.approx(groups[lane].summary.mean_h)  # type: ignore[misc]
    assert "Physical check takes longest" in page.sentence.text()


def test_a_filter_and_a_step_are_answered_from_what_was_read(page: StudyPage, filled: Store, settled: Wait) -> None:
    assert page.answer is not None
    loaded = page.answer.loaded
    pick(page, "lane", "physical")
    settled(page)
    page.choices.lists["step"].buttons["month"].click()
    settled(page)
    assert page.answer.loaded is loaded
    assert page.answer.whole.group.summary == imports(filled, lane="physical").report()[0].summary
    pick(page, "trader", "Altyn Trade")
    settled(page)
    assert page.answer.loaded is not loaded
    chosen = study.period(
        filled, Question(*DAYS, chosen={"trader": "Altyn Trade", "direction": "import", "lane": "physical"})
    )
    assert page.answer.whole.group.summary == chosen.report()[0].summary


def test_periods_are_offered_that_there_are(page: StudyPage, filled: Store, settled: Wait) -> None:
    box = page.choices.boxes["period"]
    offered = [box.itemText(place) for place in range(box.count())]
    assert offered[:5] == ["Last 12 months", "This year", "Last year", "All", ""]
    assert "2025" in offered and "2024" not in offered
    assert "Feb 2025" in offered and "Jan 2025" not in offered
    pick(page, "period", "2025-11")
    settled(page)
    assert page.answer is not None
    assert page.answer.days == ("2025-11-01", "2025-11-30")
    assert page.sentence.text().startswith("November 2025: half were released")
    drawing = page.graphs["stages"].drawing
    assert drawing is not None and isinstance(drawing.x, Row) and drawing.x.each == "week"


def test_working_hours_are_another_clock(page: StudyPage, filled: Store, settled: Wait) -> None:
    page.choices.lists["clock"].buttons["working"].click()
    settled(page)
    assert page.answer is not None
    period = study.period(filled, Question(*DAYS, clock="working", chosen={"direction": "import"}))
    assert page.answer.whole.group.summary == period.report()[0].summary
    assert page.graphs["trend"].drawing.note.endswith("working hours of the post")  # type: ignore[union-attr]


def test_the_traders_of_the_period_can_be_found_by_letters(page: StudyPage, qtbot: object, settled: Wait) -> None:
    box = page.choices.boxes["trader"]
    qtbot.waitUntil(lambda: box.count() == 3)  # type: ignore[attr-defined]
    # letters typed would open the list of names, which needs a real screen
    box.lineEdit().setText("beta trade")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    settled(page)
    assert page.choice.trader == "Beta Trade"
    box.lineEdit().setText("nobody")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert page.choice.trader == "Beta Trade"
    assert box.currentText() == "Beta Trade"


def test_a_newer_question_wins(page: StudyPage, settled: Wait) -> None:
    answers: list[Choice] = []
    page.answered.connect(lambda: answers.append(page.answer.choice if page.answer else Choice()))
    for lane, step in (("green", "month"), ("physical", "week"), ("", "month")):
        page.choose("lane", lane)
        page.choose("step", step)
    settled(page)
    assert [(choice.lane, choice.step) for choice in answers] == [("", "month")]
    assert page.graphs["trend"].drawing.title == "Median release time by month"  # type: ignore[union-attr]


# Before and after


@pytest.fixture
def compared(page: StudyPage, settled: Wait) -> StudyPage:
    """The page as it compares before and after."""
    QTest.keyClick(page.graph, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    settled(page)
    return page


def test_before_and_after_in_one_sentence(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, _, compared = answered
    one = imports(filled).compare("2025-05-01")[0][1]
    assert compared.answer is not None and compared.answer.comparison == one
    change = one.median_h
    assert change is not None and change.low is not None and change.high is not None
    minus = "\u2212"
    assert compared.sentence.text() == (
        f"Since 1 May 2025 the median fell from {one.before.median_h:.1f} h to {one.after.median_h:.1f} h"
        f" ({minus}{-change.value:.1f} h, 95 %: {minus}{-change.low:.1f} to {minus}{-change.high:.1f};"
        f" log-rank p < 0.001); within target {one.before.within_pct:.1f} % → {one.after.within_pct:.1f} %."
        f" “Declared” saved most, {max(hours or 0 for hours in one.saved_h):.1f} h."
    )
    assert shown_values(compared)[0] == f"{one.before.median_h:.1f} → {one.after.median_h:.1f} h"


def test_published_and_measured_are_named_as_what_they_are(compared: StudyPage, filled: Store, settled: Wait) -> None:
    measured = imports(filled).compare("2025-05-01")[0][1].median_pct
    assert measured is not None
    said = compared.published.text()
    assert said.startswith("Published: 48–72 h to 16 h, called −70 % (computed −66.7 to −77.8 %).")
    assert f"Measured here, medians: −{-measured.value:.1f} %" in said
    assert "Not verified" in compared.published.toolTip()
    pick(compared, "direction", "")
    settled(compared)
    assert [line.split(".")[0] for line in compared.published.text().splitlines()] == ["Import", "Export"]
    compared.split.edit.setDate(QDate(2025, 8, 1))
    settled(compared)
    assert not compared.published.isVisible(), "nothing was published of August"


def test_stages_and_distribution_show_before_and_since(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, _, compared = answered
    stages, curve = (compared.graphs[name].drawing for name in ("stages", "distribution"))
    assert stages is not None and curve is not None and isinstance(stages.x, Row)
    assert list(stages.x.keys) == ["before", "after", "saved"]
    one = imports(filled).compare("2025-05-01")[0][1]
    for place, mean_h in enumerate((one.before.mean_h, one.after.mean_h, one.mean_saved_h)):
        assert sum(part.values[place] or 0 for part in stages.parts) == pytest.approx(mean_h)  # type: ignore[misc]
    assert [line.key for line in curve.lines] == ["before", "after"]


def test_the_date_and_the_slider_move_the_day(compared: StudyPage, filled: Store, settled: Wait) -> None:
    compared.split.edit.setDate(QDate(2025, 7, 10))
    settled(compared)
    assert compared.answer is not None and compared.answer.split == "2025-07-10"
    assert compared.answer.comparison == imports(filled).compare("2025-07-10")[0][1]
    assert compared.sentence.text().startswith("Since 10 Jul 2025 the median ")
    QTest.keyClick(compared.split.slider, Qt.Key.Key_Right)
    settled(compared)
    assert compared.answer.split == "2025-07-11"
    assert compared.split.day == "2025-07-11"


def test_the_rule_in_the_trend_is_dragged(compared: StudyPage, settled: Wait) -> None:
    graph = compared.graphs["trend"]
    easel = graph._easel
    assert easel is not None and easel.plan is not None
    spot = QPoint(
        round(easel.plan.x(easel.plan.where(graph.drawing.rules[-1]) or 0)), round(easel.plan.area.center().y())
    )  # type: ignore[union-attr]
    QTest.mousePress(easel.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    aim = spot + QPoint(60, 0)
    QTest.mouseMove(easel.viewport(), aim)
    QTest.mouseRelease(easel.viewport(), Qt.MouseButton.LeftButton, pos=aim)
    settled(compared)
    day = compared.choice.split
    assert day > "2025-05-10"
    assert date.fromisoformat(day).weekday() == 0, "a week begins there"
    assert compared.split.day == day
    graph.setFocus()
    QTest.keyClick(graph, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    settled(compared)
    assert compared.choice.split == (date.fromisoformat(day) + timedelta(days=7)).isoformat()


def test_a_period_without_the_day_makes_room_for_it_and_goes_back(
    page: StudyPage, filled: Store, settled: Wait
) -> None:
    pick(page, "period", "2025-11")
    settled(page)
    page._actions["compare"].trigger()
    settled(page)
    assert page.answer is not None
    assert page.answer.days == study.around(filled, "2025-05-01", filled.clock()) == (FIRST, DAYS[1])
    assert page.choices.boxes["period"].currentText() == "Since 1 Feb 2025"
    page._actions["compare"].trigger()
    settled(page)
    assert page.choice.period == "2025-11"
    assert not page.split.isVisible()


def test_a_day_with_nothing_on_one_side_says_so(store: Store, desk: Desk, shown: Shown, settled: Wait) -> None:
    apply(store, [Change(None, consignment("2025-11-03", 0))])
    made = StudyPage(desk)
    shown(made, 1366, 680)
    settled(made)
    made.turn_compare()
    settled(made)
    assert made.sentence.text() == "Nothing arrived before 1 May 2025 in this period: choose a later day."


# Language, theme, changes


def test_another_language_keeps_what_is_on_the_screen(compared: StudyPage, desk: Desk) -> None:
    state = compared.state()
    desk.lang = "ru"
    desk.language_changed.emit("ru")
    compared.retranslate()
    assert compared.state() == state
    of = compared.answer.comparison.after  # type: ignore[union-attr]
    assert f"{of.median_h:.1f}".replace(".", ",") in shown_values(compared)[0]


def test_another_theme_draws_in_its_colours(page: StudyPage, desk: Desk, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    desk.theme_changed.emit()
    QApplication.processEvents()
    dark = theme.tokens().surface
    assert page.graphs["trend"].picture().pixelColor(2, 2) == dark
    assert page.grab().toImage().pixelColor(page.width() - 3, page.height() - 3) == dark


def test_changes_are_read_when_they_have_come_to_rest(page: StudyPage, filled: Store, qtbot: object) -> None:
    page._reload.setInterval(30)
    before = page.answer.whole.group.summary.cases  # type: ignore[union-attr]
    for number in (0, 3, 6):
        apply(filled, [Change(None, consignment("2025-11-20", number))])
    qtbot.waitUntil(lambda: page.answer.whole.group.summary.cases == before + 3)  # type: ignore[attr-defined]


def test_a_hidden_page_reads_when_it_is_shown(page: StudyPage, filled: Store, settled: Wait) -> None:
    page.hide()
    apply(filled, [Change(None, consignment("2025-11-20", 0))])
    assert not page.busy
    page.show()
    settled(page)
    assert page.answer.whole.group.summary == imports(filled).report()[0].summary  # type: ignore[union-attr]


# One graph large


def test_enter_enlarges_and_escape_leads_back(page: StudyPage) -> None:
    graph = page.graphs["stages"]
    graph.setFocus()
    small = graph.size()
    QTest.keyClick(graph, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [name for name, one in page.graphs.items() if one.isVisible()] == ["stages"]
    assert graph.hasFocus()
    assert graph.width() > 1.8 * small.width() and graph.height() > 1.8 * small.height()
    QTest.keyClick(graph, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert all(one.isVisible() for one in page.graphs.values())
    assert graph.size() == small
    easel = page.graphs["control"]._easel
    assert easel is not None
    QTest.mouseDClick(easel.viewport(), Qt.MouseButton.LeftButton)
    assert page.large == "control"
    QTest.keyClick(page.graph, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.large == ""


# Out of the program


class Chosen:
    """Answers where a file shall go."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.suggested: list[str] = []

    def __call__(self, _parent: QWidget, _title: str, suggested: Path, _kinds: str) -> Path | None:
        self.suggested.append(suggested.name)
        return self.file


@pytest.fixture
def chosen(page: StudyPage) -> Chosen:
    """Where the files of the page go."""
    page._choose_file = made = Chosen()
    return made


def test_the_graph_in_focus_is_copied_as_picture_and_as_table(page: StudyPage, filled: Store) -> None:
    page.graphs["trend"].setFocus()
    QTest.keyClick(page.graph, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() > 600
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.graph, Qt.Key.Key_D, both)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    points = imports(filled).trend(week_starts(*DAYS))
    assert lines[0][:3] == ["From day", "Consignments", "Open"]
    assert [line[4] for line in lines[1:]] == [
        "" if point.summary.median_h is None else str(point.summary.median_h) for point in points
    ]


def test_a_graph_is_saved_as_picture_or_as_its_data(
    page: StudyPage, chosen: Chosen, desk: Desk, tmp_path: Path, qtbot: object
) -> None:
    said: list[tuple[str, str]] = []
    desk.said.connect(lambda text, level: said.append((text, level)))
    page.graphs["stages"].setFocus()
    drawing = page.graphs["stages"].drawing
    assert drawing is not None
    for ending in ("png", "svg", "xlsx", "csv"):
        chosen.file = file = tmp_path / f"stages.{ending}"
        QTest.keyClick(page.graph, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda file=file: (f"Saved as {file}", "ok") in said)  # type: ignore[attr-defined]
    assert chosen.suggested[0] == "release-time-stages-import-2025-01-01-2025-12-03.png"
    assert QImage(str(tmp_path / "stages.png")).width() > 600
    assert b"<svg" in (tmp_path / "stages.svg").read_bytes()
    sheet = load_workbook(tmp_path / "stages.xlsx").worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert list(rows[0]) == list(drawing.headings)
    for row, exact in zip(rows[1:], drawing.rows, strict=False):
        # a cell keeps 15 digits
        assert list(row) == [pytest.approx(cell, rel=1e-14) if isinstance(cell, float) else cell for cell in exact]
    assert rows[-1][0] == drawing.note
    with (tmp_path / "stages.csv").open(encoding="utf-8-sig", newline="") as handle:
        texts = list(csv.reader(handle))
    assert [float(row[-1]) if row[-1] else None for row in texts[1:]] == [row[-1] for row in drawing.rows]


def test_a_place_that_cannot_be_written_is_said(
    page: StudyPage, chosen: Chosen, desk: Desk, tmp_path: Path, qtbot: object
) -> None:
    said: list[str] = []
    desk.said.connect(lambda _text, level: said.append(level))
    for count, ending in enumerate(("png", "csv"), 1):
        chosen.file = tmp_path / "no" / f"where.{ending}"
        page.save()
        qtbot.waitUntil(lambda count=count: said == ["bad"] * count)  # type: ignore[attr-defined]


def test_the_workbook_is_written_on_a_thread(
    compared: StudyPage, chosen: Chosen, desk: Desk, tmp_path: Path, qtbot: object
) -> None:
    chosen.file = file = tmp_path / "study.xlsx"
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(compared.graph, Qt.Key.Key_S, both)
    assert compared.writing.isVisible()
    assert not compared._actions["workbook"].isEnabled()
    qtbot.waitUntil(lambda: said == [f"Saved as {file}"], timeout=30_000)  # type: ignore[attr-defined]
    assert not compared.writing.isVisible()
    book = load_workbook(file, read_only=True)
    assert len(book.sheetnames) > 5
    book.close()


def test_a_workbook_that_is_stopped_leaves_nothing(
    page: StudyPage, chosen: Chosen, tmp_path: Path, settled: Wait
) -> None:
    chosen.file = tmp_path / "study.xlsx"
    page.write_workbook()
    task = page._writing
    assert task is not None
    page.writing.stop.click()
    assert task.wait(30)
    QApplication.processEvents()
    assert list(tmp_path.glob("study*")) == []
    assert page._actions["workbook"].isEnabled()


# Nothing to show, remembering


def test_an_empty_desk_shows_the_first_step(store: Store, desk: Desk, shown: Shown, settled: Wait) -> None:
    made = StudyPage(desk)
    shown(made, 1366, 680)
    settled(made)
    assert made.words.isVisible()
    assert made.words.text().startswith("No consignment has arrived yet.")
    assert not made.figures.isVisible()
    assert not made._actions["save"].isEnabled()
    apply(store, [Change(None, consignment("2025-11-03", 0))])
    made.read_again()
    settled(made)
    assert not made.words.isVisible()
    assert shown_values(made)[3] == "0"


def test_what_takes_long_is_stopped_and_read_again(page: StudyPage, settled: Wait) -> None:
    before = page.choice
    pick(page, "period", "last")
    page._say_waiting()
    assert page.stop.isVisible()
    task = page._task
    assert task is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.busy and not page.stop.isVisible() and not page.working.text()
    assert page.choice == before and page.choices.boxes["period"].currentData() == before.period
    assert not page.words.isVisible(), "what was shown stays"
    assert task.wait(5)
    QApplication.processEvents()
    assert page.answer.choice == before, "no answer comes late"  # type: ignore[union-attr]
    pick(page, "period", "last")
    settled(page)
    assert not page.stop.isVisible()


def test_stopped_before_anything_was_read_it_says_how_to_go_on(
    filled: Store, desk: Desk, shown: Shown, settled: Wait
) -> None:
    made = StudyPage(desk)
    made.resize(1366, 680)
    made.show()
    made._say_waiting()
    made.stop.click()
    assert made.answer is None and made.words.text() == "Stopped. F5 reads it again."
    made.read_again()
    settled(made)
    assert not made.words.isVisible()
    made.close()


def test_a_period_or_a_kind_without_cases_says_what_to_do(page: StudyPage, settled: Wait) -> None:
    pick(page, "period", "last")
    settled(page)
    assert page.words.text() == (
        "No consignment arrived in 2024. The first one arrived on 1 Feb 2025: choose another period at the left."
    )
    pick(page, "period", "2025-11")
    pick(page, "direction", "transit")
    settled(page)
    assert page.words.text().startswith("None that arrived in November 2025 is of the kind chosen.")


def test_choices_are_remembered(compared: StudyPage, desk: Desk, shown: Shown, settled: Wait) -> None:
    compared.choices.lists["cut"].buttons["mode"].click()
    compared.split.edit.setDate(QDate(2025, 6, 5))
    settled(compared)
    compared.graphs["trend"].toggle("rail")
    compared.enlarge("trend")
    state = compared.state()
    other = StudyPage(desk)
    other.restore(state)
    assert other.state() == state, "also when it was never shown"
    shown(other, 1366, 680)
    settled(other)
    assert other.state() == state
    assert other.answer is not None and other.answer.split == "2025-06-05"
    assert not other.graphs["trend"].is_shown("rail")


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"choice": 3, "large": "moon", "hidden": {"moon": [1], "trend": 2}},
        {"choice": {"period": "2025-13", "cut": "colour", "step": 7, "split": "never", "comparing": "yes"}},
    ],
)
def test_a_state_of_another_time_does_no_harm(filled: Store, desk: Desk, kept: dict[str, object]) -> None:
    made = StudyPage(desk)
    made.restore(kept)
    assert made.choice == Choice()


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ("12", ("2025-01-01", "2025-12-03")),
        ("this", ("2025-01-01", "2025-12-03")),
        ("last", ("2024-01-01", "2024-12-31")),
        ("", (FIRST, "2025-12-03")),
        ("2025", ("2025-01-01", "2025-12-03")),
        ("2025-06", ("2025-06-01", "2025-06-30")),
        ("2025-04-01/", ("2025-04-01", "2025-12-03")),
    ],
)
def test_the_days_of_a_period(filled: Store, period: str, days: tuple[str, str]) -> None:
    assert study_answer.days_of(filled, replace(Choice(), period=period)) == days


def test_a_long_stair_is_told_by_the_minute_and_stays_exact(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    curve = imports(filled).curve
    exact = study_answer.stair(curve)
    monkeypatch.setattr(study_answer, "MOST_STEPS", 3)
    short = study_answer.stair(curve)
    assert exact is not None and short is not None
    for hours, pct in zip(short.hours, short.pct, strict=True):
        within = curve.within(round(hours * HOUR))
        assert within is not None and pct == pytest.approx(100 * within.share)
    assert (short.hours[0], short.pct[0]) == (exact.hours[0], exact.pct[0]) == (0.0, 0.0)


def test_all_can_be_reached_by_keyboard(compared: StudyPage) -> None:
    reached: list[QWidget] = []
    widget: QWidget | None = compared.graph
    # a date is left by its third Tab
    while widget is not None and reached.count(widget) < 3:
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
    assert set(compared.graphs.values()) <= set(reached)
    assert {compared.split.edit, compared.split.slider} <= set(reached)
    for name, box in compared.choices.boxes.items():
        assert box in reached or box.lineEdit() in reached, name
    for options in compared.choices.lists.values():
        assert any(button in reached for button in options.buttons.values()), options.name


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_nothing_is_clipped_on_a_small_screen(
    filled: Store, desk: Desk, shown: Shown, settled: Wait, lang: str
) -> None:
    desk.lang = lang
    made = StudyPage(desk)
    shown(made, 1366, 660)
    settled(made)
    made.turn_compare()
    settled(made)
    for options in made.choices.lists.values():
        for button in options.buttons.values():
            assert button.width() >= button.sizeHint().width(), button.text()
    assert made.choices.widget().width() <= made.choices.viewport().width()
    for width, height in ((1366, 660), (1024, 560)):
        made.window().resize(width, height)
        QApplication.processEvents()
        for graph in made.graphs.values():
            assert graph.height() >= graph.layout().totalMinimumHeightForWidth(graph.width())


def test_what_came_in_while_it_was_read_is_read_too(page: StudyPage, filled: Store, settled: Wait) -> None:
    apply(filled, [Change(None, consignment("2025-11-20", 0))])
    page.ask()
    page.choose("step", "month")  # the reading is cancelled, and must not be forgotten
    settled(page)
    assert page.answer.whole.group.summary == imports(filled).report()[0].summary  # type: ignore[union-attr]


def test_the_table_of_the_distribution_is_exact(answered: tuple[Store, StudyPage, StudyPage]) -> None:
    filled, page, _ = answered
    drawing = page.graphs["distribution"].drawing
    assert drawing is not None
    curve = imports(filled).curve
    rows = list(drawing.rows)
    assert len(rows) == len(drawing.rows)
    assert list(drawing.rows[0]) == ["All", 0.0, 0.0, 0.0, pytest.approx(100 - 100 * curve.interval_at(0)[0])]
    assert [row[1] for row in rows[1 : len(curve.times) + 1]] == [time / HOUR for time in curve.times.tolist()]
    assert [row[2] for row in rows[1 : len(curve.times) + 1]] == [100 * (1 - share) for share in curve.share.tolist()]


def test_the_table_has_every_figure_of_every_part_and_stage(
    page: StudyPage, filled: Store, settled: Wait, tmp_path: Path
) -> None:
    page.choose("direction", "")
    page.choose("cut", "lane")
    settled(page)
    page._actions["table"].trigger()
    assert page.pages.currentWidget() is page.table
    table = page.table
    assert all(table.columnWidth(at) >= table.sizeHintForColumn(at) for at in range(table.model().columnCount()))
    groups = study.period(filled, Question(*DAYS)).report(("lane",))
    lines = page.table.figures.lines
    wholes = [line for line in lines if line.whole]
    assert [line.part for line in wholes] == ["All", "Green", "Physical check"]
    for line, group in zip(wholes[1:], groups, strict=True):
        assert line.figures[:4] == (
            group.summary.cases,
            group.summary.open,
            group.summary.mean_h,
            group.summary.median_h,
        )
        stages = [one for one in lines if one.part == line.part and not one.whole]
        assert [one.figures[2] for one in stages] == [stage.mean_h for stage in group.stages.values()]
        added = sum(one.figures[-1] for one in stages if one.figures[-1] is not None)
        assert added == pytest.approx(group.summary.mean_h)
    assert page.table.copy() == len(lines)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[1].split("\t")[4] == repr(wholes[0].figures[2])
    page._choose_file = lambda *_: tmp_path / "table.csv"
    page.save()
    wait_until_written(page)
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.reader(handle))
    assert len(rows) == len(lines) + 1
    page._actions["table"].trigger()
    assert page.pages.currentIndex() == 0


def wait_until_written(page: StudyPage) -> None:
    until = time.monotonic() + 10
    while page._writing is not None and time.monotonic() < until:
        QApplication.processEvents()
    assert page._writing is None


def test_parts_can_be_traders(page: StudyPage, settled: Wait) -> None:
    page.choose("cut", "trader")
    settled(page)
    assert page.answer is not None
    assert {piece.key for piece in page.answer.every} == {"Altyn Trade", "Beta Trade"}
    assert {piece.key for piece in page.answer.parts} <= {"Altyn Trade", "Beta Trade"}


def test_occasions_are_lines_on_both_time_axes_and_are_told_at_their_places(
    page: StudyPage, filled: Store, settled: Wait
) -> None:
    def lines(name: str) -> list[str]:
        return [rule.label for rule in page.graphs[name].drawing.rules if rule.key.startswith("occasion-")]

    assert lines("trend") == lines("control") == []
    apply(filled, [Change(None, occasion("2025-03-04", "2025-03-11", "closure", "Post closed"))])
    assert lines("trend") == lines("control") == ["■ Post closed"]
    assert lines("stages") == lines("distribution") == []
    graph = page.graphs["trend"]
    for week in ("2025-03-03", "2025-03-10"):
        graph.point(week)
        assert graph.crosshair_text().endswith("\n■ Post closed · 4 to 11 March 2025")
    graph.point("2025-03-17")
    assert "Post closed" not in graph.crosshair_text()
    # one that came while the page was not on the screen is there when it is shown again
    page.hide()
    apply(filled, [Change(None, occasion("2025-05-01", "2025-05-01", "reform", "Reform"))])
    page.show()
    assert lines("control") == ["◆ Reform", "■ Post closed"]


def occasion(first: str, last: str, kind: str, title: str) -> Occasion:
    return Occasion(uid=new_uid(), first=first, last=last, kind=kind, title=title)


def test_in_a_narrow_window_graphs_and_figures_fold_and_no_figure_is_squeezed(page: StudyPage) -> None:
    graphs, figures = list(page.graphs.values()), page.figures
    assert graphs[0].y() == graphs[1].y() and figures.titles[0].y() == figures.titles[2].y()
    assert page.minimumSizeHint().width() < 640
    page.resize(640, max(300, page.minimumSizeHint().height()))
    QApplication.processEvents()
    page.resize(640, page.minimumSizeHint().height())
    QApplication.processEvents()
    assert graphs[0].y() < graphs[1].y() and figures.titles[0].y() < figures.titles[2].y()
    assert all(graph.height() >= graph.minimumHeight() for graph in graphs)
    page.resize(1366, 680)
    QApplication.processEvents()
    assert graphs[0].y() == graphs[1].y()


def test_the_column_of_choices_is_as_wide_as_its_words(desk: Desk, shown: Shown) -> None:
    choices = Choices(desk, None)
    choices.retranslate()
    shown(choices, 200, 600)
    choices.lists["cut"].buttons["trader"].setText("СЭҚ қатысушылары бойынша, барлығы")
    for _layout in range(3):
        QApplication.processEvents()
    assert choices.width() >= choices.widget().sizeHint().width()
