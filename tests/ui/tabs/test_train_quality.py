"""How good the estimates were, on the screen: the study's own figures, and sentences that say what they say."""

import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from horgosdesk import resources
from horgosdesk.core.message import Event, Message, message
from horgosdesk.store import board, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import set_meta
from horgosdesk.study.eta_quality import Quality as Judged
from horgosdesk.study.eta_quality import backtest, quality
from horgosdesk.study.passages import Run
from horgosdesk.study.share import Share
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Row
from horgosdesk.ui.tabs.trains import quality_answer, quality_words
from horgosdesk.ui.tabs.trains.quality import LEAST, Quality
from horgosdesk.ui.tabs.trains.quality_answer import Answer
from horgosdesk.ui.tabs.trains.tab import TrainsTab

NOON_S = 1764734400
"""Noon of 3 December 2025 in Horgos, where the clock of the tests stands."""
H, DAY_S = 3600, 86_400
WAY = (("almaty", 0.0), ("altynkol", 16.0), ("horgos", 22.0), ("jinghe", 30.0))
"""Locations, and hours from the first."""
Shown = Callable[..., None]


def run_of(days_ago: float, late_h: Sequence[float] | None, number: int) -> Message:
    """A train by its plan, so many days ago, and how much later it was at each location; None: not seen at all."""
    start_s, events = NOON_S - round(days_ago * DAY_S), []
    for place, (location, hours) in enumerate(WAY):
        event = "departure" if not place else "pass" if place == 1 else "arrival"
        at_s = start_s + round(hours * H)
        events.append(Event(location, event, "planned", at_s))
        if late_h is not None and place < len(late_h):
            events.append(Event(location, event, "actual", at_s + round(late_h[place] * H)))
    day = datetime.fromtimestamp(start_s, UTC).date().isoformat()
    return message(
        "taf:2179", f"{number}", "running", train_no=f"{7000 + number}", day=day, sent_s=start_s, events=events
    )


def drawn(seed: int, spread_h: float) -> list[float]:
    """A train that is later and later, by chance."""
    draw = random.Random(seed)
    late, lates = 0.0, []
    for _ in WAY:
        late += max(-0.2, draw.gauss(0.4, spread_h))
        lates.append(late)
    return lates


def fill(store: Store) -> None:
    """A train a day for 200 days, each as late as it falls."""
    lates = [(200 - number, drawn(number, 0.5)) for number in range(197)]
    trains.take(store, [run_of(ago, late, number) for number, (ago, late) in enumerate(lates)])


@pytest.fixture
def filled(store: Store, ready: Callable[..., Store]) -> Store:
    """A store with 197 trains."""
    return ready(store, fill)


Wait = Callable[[Quality], None]


@pytest.fixture
def settled(qtbot: object) -> Wait:
    """Wait until the page has its answer."""

    def wait(page: Quality) -> None:
        qtbot.waitUntil(lambda: page.answer is not None and not page.busy, timeout=30_000)  # type: ignore[attr-defined]

    return wait


@pytest.fixture
def made(desk: Desk, shown: Shown, settled: Wait) -> Callable[..., Quality]:
    def make(**handed: object) -> Quality:
        page = Quality(desk, resources.places(), **handed)  # type: ignore[arg-type]
        shown(page, 1366, 640)
        settled(page)
        page.setFocus()
        QApplication.processEvents()
        return page

    return make


@pytest.fixture
def page(filled: Store, made: Callable[..., Quality]) -> Quality:
    """The page on the screen, with its first answer."""
    return made()


def pick(page: Quality, where: str | None = None, period: str | None = None) -> None:
    """Choose as a person does."""
    for box, value in ((page.places_box, where), (page.periods_box, period)):
        if value is not None:
            box.setCurrentIndex(box.findData(value))
            box.activated.emit(box.currentIndex())


def runs(store: Store) -> list[Run]:
    return [board.passages(one.train) for one in trains.newest(store, 10_000)]


def values(page: Quality) -> list[str]:
    """The four figures in large type."""
    return [label.text() for label in page.figures.values]


# The figures


@pytest.mark.parametrize("where", ["port", "all"])
@pytest.mark.parametrize("period", ["90", "365", ""])
def test_the_figures_are_those_of_the_study(page: Quality, settled: Wait, where: str, period: str) -> None:
    pick(page, where, period)
    settled(page)
    since_s = NOON_S - int(period) * DAY_S if period else None
    cases = backtest(runs(page.desk.store), since_s, {"horgos"} if where == "port" else None)
    assert page.answer is not None
    assert list(page.answer.classes) == quality(cases)
    whole = quality(cases)[0]
    assert whole.inside is not None
    assert values(page) == [
        f"{len(cases):,}",
        f"{round(whole.error_min or 0)} min",
        f"{round(whole.plan_error_min or 0)} min",
        f"{100 * whole.inside.share:.1f} %",
    ]
    assert page.figures.unders[0].text().startswith(f"trains: {len({case.train for case in cases})}")


def test_the_port_is_the_desk_s_own_and_its_arrivals_are_judged_only(page: Quality, settled: Wait) -> None:
    at_port = page.answer
    pick(page, "all")
    settled(page)
    assert at_port is not None
    assert page.answer is not None
    assert at_port.whole.cases < page.answer.whole.cases / 2
    assert at_port.trains == page.answer.trains


def test_another_period_is_there_at_once(page: Quality) -> None:
    before = values(page)
    pick(page, period="")
    assert not page.busy
    assert values(page) != before
    assert "2025" in page.figures.unders[0].text()


def test_the_table_has_a_row_for_each_class_and_is_copied_with_all_digits(page: Quality, keys: object) -> None:
    assert page.answer is not None
    model = page.table.figures
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads[:3] == ["Hours to go", "Estimates", "Off by\nmin"]
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "All",
        "under 6 h",
        "6 to 12 h",
        "12 to 24 h",
        "24 to 48 h",
        "48 h and more",
    ]
    # every train has a plan, so that the columns of those with one would say nothing more
    assert [page.table.isColumnHidden(column) for column in (2, 3, 4, 5)] == [False, True, True, False]
    page.table.setFocus()
    keys.control(Qt.Key.Key_C)  # type: ignore[attr-defined]
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert len(lines) == 7
    assert lines[1][2] == str(page.answer.whole.error_min)
    assert {len(line) for line in lines} == {11}
    # nothing was estimated so far ahead
    assert lines[6][1:3] == ["0", ""]


def test_the_graphs_show_both_errors_and_the_share_beside_what_is_right(page: Quality) -> None:
    assert page.answer is not None
    classes = page.answer.classes[1:]
    error, inside = (page.graphs[name].drawing for name in ("error", "inside"))
    assert error is not None
    assert inside is not None
    assert [list(line.ys) for line in error.lines] == [
        [of.error_min for of in classes],
        [of.plan_error_min for of in classes],
    ]
    assert isinstance(error.x, Row)
    assert list(error.x.counts) == [of.cases for of in classes]
    assert [(rule.at, rule.label) for rule in inside.rules] == [(80, "80 % is right")]
    assert classes[1].inside is not None
    assert inside.lines[0].ys[:2] == [None, 100 * classes[1].inside.share]
    assert inside.lines[0].low[1] == 100 * classes[1].inside.low
    assert error.note == "At the port · 4 September to 30 November 2025 · trains: 87"


# The sentence


def judged(**columns: object) -> Judged:
    usual: dict[str, object] = {
        "from_h": 0,
        "to_h": None,
        "cases": 400,
        "error_min": 41.2,
        "planned": 400,
        "error_planned_min": 41.2,
        "plan_error_min": 63.4,
        "banded": 390,
        "inside": Share(0.79, 0.75, 0.83),
        "width_min": 120.0,
    }
    return Judged(**(usual | columns))  # type: ignore[arg-type]


def said(desk: Desk, trains: int = 100, **columns: object) -> str:
    return quality_words.sentence(desk, Answer([judged(**columns)], trains, NOON_S - DAY_S, NOON_S))


def test_the_sentence_answers(desk: Desk) -> None:
    assert said(desk) == (
        "Estimates were off by 41 min on average, 35 % less than the plan with its delay."
        " 79 % of the arrivals fell into the band (80 % is right)."
    )


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"plan_error_min": 30.0}, "37 % more than the plan with its delay, which was the better guide."),
        ({"plan_error_min": 41.0}, "no more and no less than the plan with its delay."),
        ({"planned": 0, "error_planned_min": None, "plan_error_min": None}, "too few trains had a plan"),
        ({"planned": 12}, "too few trains had a plan to compare with."),
        ({"planned": 200, "error_planned_min": 50.0}, "off by 41 min on average, 21 % less"),
        ({"plan_error_min": 0.0, "error_planned_min": 0.0, "error_min": 0.0}, "Estimates were off by 0 min"),
        (
            {"inside": Share(0.6, 0.55, 0.65)},
            "Only 60 % of the arrivals fell into the band, where 80 % is right: trust",
        ),
        (
            {"inside": Share(0.95, 0.92, 0.97)},
            "95 % of the arrivals fell into the band, where 80 % is right: it is wider",
        ),
        ({"inside": Share(0.6, 0.3, 0.85)}, "too few to judge it by."),
        # of many cases a point less is no chance, and still right
        ({"inside": Share(0.785, 0.78, 0.79)}, "fell into the band (80 % is right)."),
        ({"inside": None, "banded": 0}, "No band could be told"),
    ],
)
def test_what_is_worse_too_few_or_unknown_is_said_honestly(desk: Desk, columns: dict[str, object], words: str) -> None:
    assert words in said(desk, **columns)


def test_few_trains_are_told_as_chance(desk: Desk) -> None:
    assert said(desk, 5).endswith("With so few trains (5) all this may be chance.")
    assert "chance" not in said(desk, 20)


def test_the_plan_is_compared_on_the_same_arrivals(desk: Desk) -> None:
    answer = Answer([judged(planned=200, error_planned_min=50.0)], 100, NOON_S - DAY_S, NOON_S)
    figure = quality_words.figures(desk, answer)[2]
    assert (figure.value, figure.under) == ("63 min", "on 200 with a plan, where ours were off by 50 min")
    assert quality_answer.gain(answer.whole) == pytest.approx(1 - 50 / 63.4)


# Where nothing can be told


def test_a_desk_without_trains_says_what_is_needed(made: Callable[..., Quality]) -> None:
    page = made()
    assert page.words.text().startswith("No trains yet.")
    assert page.pages.currentIndex() == 0
    assert not page.graphs["error"].isVisible()
    assert [action.isEnabled() for action in page.shown_actions()] == [True, False, False, False]


def test_trains_that_only_came_from_nowhere_say_what_is_needed(store: Store, made: Callable[..., Quality]) -> None:
    trains.take(store, [run_of(5, [0.5], 1), run_of(4, None, 2)])
    page = made()
    assert page.words.text().startswith("Nothing to judge yet (trains known: 1).")


def test_one_train_with_a_plan_is_judged_already(store: Store, made: Callable[..., Quality]) -> None:
    trains.take(store, [run_of(5, [0.5, 0.5, 1.0, 1.0], 1)])
    page = made()
    # at both of its events it was half an hour late, and came half an hour later than that
    assert values(page) == ["2", "30 min", "30 min", "–"]
    assert "too few trains had a plan" in page.sentence.text()
    assert "No band could be told" in page.sentence.text()
    assert "With so few trains (1)" in page.sentence.text()


def test_a_time_in_which_nothing_came_says_so(store: Store, made: Callable[..., Quality]) -> None:
    trains.take(store, [run_of(200, [0.5, 0.5, 1.0, 1.0], 1)])
    page = made()
    assert "Choose a longer one" in page.words.text()
    pick(page, period="365")
    assert values(page)[0] == "2"


def test_a_port_that_is_nowhere_is_named(store: Store, made: Callable[..., Quality], settled: Wait) -> None:
    trains.take(store, [run_of(5, [0.5, 0.5, 1.0, 1.0], 1)])
    set_meta(store, {"port": "Atlantis"})
    page = made()
    assert "No location belongs to the port Atlantis" in page.words.text()
    pick(page, "all")
    settled(page)
    assert values(page)[0] == "6"


# New trains


def test_new_trains_are_told_and_read_only_when_somebody_asks(page: Quality, settled: Wait) -> None:
    before = values(page)
    assert not page.stale.isVisible()
    trains.take(page.desk.store, [run_of(2, drawn(900, 0.5), 900)])
    assert page.stale.isVisible()
    assert page.stale.text() == "New trains since 2025-12-03 12:00: read anew (F5)"
    assert not page.busy
    assert values(page) == before
    # by itself: what is read meanwhile may be there before the events that `keys` waits for are through
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F5)
    assert page.busy
    # what was there stays in sight meanwhile
    assert values(page) == before
    settled(page)
    assert not page.stale.isVisible()
    assert int(values(page)[0].replace(",", "")) == int(before[0].replace(",", "")) + 2


def test_in_a_narrow_window_what_is_new_is_told_without_widening_the_page(page: Quality) -> None:
    page.resize(660, 640)
    QApplication.processEvents()
    before = page.pages.y()
    assert before < page.places_box.geometry().bottom() + theme.space(5), "no empty line"
    trains.take(page.desk.store, [run_of(2, drawn(900, 0.5), 900)])
    for _layout in range(3):
        QApplication.processEvents()
    assert page.pages.y() > before
    assert page.minimumSizeHint().width() <= 660
    for one in (page.title, page.stale, page.places_box, page.periods_box):
        assert one.isVisible()
        assert one.width() >= one.sizeHint().width()
    assert page.stale.mapTo(page, QPoint()).y() > page.places_box.geometry().bottom()
    page.resize(1366, 640)
    QApplication.processEvents()
    assert page.stale.mapTo(page, QPoint()).y() < page.places_box.geometry().bottom()


def test_each_choice_knows_by_itself_whether_it_is_old(page: Quality, settled: Wait) -> None:
    trains.take(page.desk.store, [run_of(2, drawn(900, 0.5), 900)])
    pick(page, "all")
    settled(page)
    assert not page.stale.isVisible()
    pick(page, "port")
    assert not page.busy
    assert page.stale.isVisible()


def test_who_leaves_waits_for_nothing_and_finds_the_page_as_it_was(
    filled: Store, desk: Desk, shown: Shown, settled: Wait
) -> None:
    page = Quality(desk, resources.places())
    shown(page, 1366, 640)
    assert page.busy
    page.hide()
    assert not page.busy
    assert page.answer is None
    page.show()
    settled(page)
    answer = page.answer
    page.hide()
    page.show()
    assert not page.busy
    assert page.answer is answer


def test_the_last_question_is_answered(page: Quality, settled: Wait) -> None:
    pick(page, "all")
    pick(page, "port")
    assert not page.busy
    pick(page, "all")
    page.ask()
    settled(page)
    assert page.where == "all"
    assert page.answer is not None
    assert page.answer.whole.cases > 500


def test_reading_is_told_only_when_it_lasts(filled: Store, desk: Desk, shown: Shown, settled: Wait) -> None:
    page = Quality(desk, resources.places())
    shown(page, 1366, 640)
    assert page.words.text() == ""
    page._say_reading()
    assert page.words.text().startswith("Reading the trains")
    page._tell(100, 400)
    assert (page.bar.value(), page.bar.maximum()) == (100, 400)
    settled(page)
    page.ask()
    page._wait.stop()
    page._tell(100, 400)
    assert page.working.text() == "Reading… 25 %"
    settled(page)
    assert page.working.text() == ""


# Keys, files and what is remembered


def test_everything_is_reached_with_keys(page: Quality, keys: object, qtbot: object) -> None:
    assert page.graphs["error"].hasFocus()
    keys.press(Qt.Key.Key_Return)  # type: ignore[attr-defined]
    assert page.large == "error"
    assert not page.graphs["inside"].isVisible()
    assert not page.table.isVisible()
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert page.large == ""
    assert page.table.isVisible()
    with qtbot.waitSignal(page.back_wanted):  # type: ignore[attr-defined]
        keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    met: set[QWidget] = set()
    for _ in range(30):
        met.add(QApplication.focusWidget())
        page.focusNextChild()
    assert {*page.graphs.values(), page.table, page.places_box, page.periods_box, page.back} <= met


def test_the_tab_turns_to_the_page_and_back(
    filled: Store, desk: Desk, shown: Shown, settled: Wait, keys: object, qtbot: object
) -> None:
    tab = TrainsTab(desk)
    shown(tab, 1366, 640)
    qtbot.waitUntil(lambda: tab.sight.read, timeout=20_000)  # type: ignore[attr-defined]
    tab.board.setFocus()
    keys.control(Qt.Key.Key_T)  # type: ignore[attr-defined]
    page = tab.quality
    assert page is not None
    settled(page)
    assert page.isVisible()
    assert len(tab.shown_actions()) <= 6
    assert all(action.text() and action.toolTip() for action in [*tab.shown_actions(), *tab.more_actions()])
    told = tab.keys()
    assert all(all(pair) for pair in told)
    keys.press(Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    assert not page.isVisible()
    assert tab.splitter.isVisible()
    assert tab.state()["quality"] == page.state()


def test_the_crosshair_tells_exact_figures(page: Quality, keys: object) -> None:
    keys.press(Qt.Key.Key_Home).press(Qt.Key.Key_Right)  # type: ignore[attr-defined]
    assert page.answer is not None
    text, of = page.graphs["error"].crosshair_text(), page.answer.classes[2]
    assert text.startswith(f"6 to 12 h\tn {of.cases}")
    assert f"Estimate\t{round(of.error_min or 0)} min" in text


def test_the_graph_in_focus_is_saved_and_copied(
    filled: Store, made: Callable[..., Quality], tmp_path: Path, keys: object
) -> None:
    asked: list[Path] = []

    def choose(_parent: QWidget, _title: str, suggested: Path, _kinds: str) -> Path:
        asked.append(suggested)
        return tmp_path / "graph.png"

    page = made(choose_file=choose)
    page.graphs["inside"].setFocus()
    keys.control(Qt.Key.Key_S)  # type: ignore[attr-defined]
    assert asked[0].name == "eta-inside-port-90.png"
    assert not QImage(str(tmp_path / "graph.png")).isNull()
    keys.control(Qt.Key.Key_C)  # type: ignore[attr-defined]
    assert not QGuiApplication.clipboard().image().isNull()
    page.copy_data()
    heads, *rows = QGuiApplication.clipboard().text().split("\n")
    assert "Width of the band, min" in heads
    assert len(rows) == 5
    page.copy_sentence()
    assert QGuiApplication.clipboard().text() == page.sentence.text()


def test_a_file_that_cannot_be_written_is_told(
    filled: Store, made: Callable[..., Quality], desk: Desk, tmp_path: Path
) -> None:
    told: list[tuple[str, str]] = []
    desk.said.connect(lambda text, level: told.append((text, level)))
    page = made(choose_file=lambda *_: tmp_path / "no such folder" / "a.png")
    page.save()
    assert told[-1][1] == "bad"
    assert "cannot be written" in told[-1][0]


def test_what_was_chosen_is_remembered(page: Quality, desk: Desk, shown: Shown, settled: Wait) -> None:
    pick(page, "all", "")
    page.enlarge("inside")
    page.graphs["error"].toggle("plan")
    kept = page.state()
    other = Quality(desk, resources.places())
    other.restore(kept)
    shown(other, 1366, 640)
    settled(other)
    assert other.state() == kept
    assert (other.places_box.currentData(), other.periods_box.currentData()) == ("all", "")
    assert not other.graphs["error"].isVisible()


@pytest.mark.parametrize("kept", [{}, {"where": 7, "period": [], "large": "x", "hidden": {"error": 3, "x": []}}])
def test_what_cannot_be_meant_is_not_taken_up(desk: Desk, kept: dict[str, object]) -> None:
    page = Quality(desk, resources.places())
    page.restore(kept)
    assert page.state() == {"where": "port", "period": "90", "large": "", "hidden": {}}


def test_language_and_theme_change_in_place(page: Quality, desk: Desk, qapp: QApplication) -> None:
    before = page.table.figures.index(0, 1).data()
    desk.lang = "zh_CN"
    desk.language_changed.emit("zh_CN")
    assert page.table.figures.index(0, 1).data() == before
    theme.apply(qapp, "dark")
    desk.theme_changed.emit()
    assert page.pages.currentIndex() == 1


@pytest.mark.parametrize("size", [(1366, 560), (1920, 950)])
def test_nothing_is_cut(page: Quality, size: tuple[int, int]) -> None:
    page.resize(*size)
    QTest.qWait(50)
    for label in page.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap() and label.text():
            assert label.width() >= min(label.sizeHint().width(), label.fontMetrics().horizontalAdvance(label.text()))
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width()
    header = page.table.horizontalHeader()
    assert header.length() <= page.table.viewport().width() + 1
    foot = page.table.mapTo(page, QPoint(0, page.table.height())).y()
    assert foot <= page.height()
    assert page.table.verticalScrollBar().maximum() == 0


def test_a_change_without_plans_needs_no_column(desk: Desk) -> None:
    table = quality_words.against_plan(judged(planned=0, error_planned_min=None, plan_error_min=None))
    assert table is None
    assert quality_words.signed(quality_words.percent(), -31.04, "en") == "\u221231.0"
    assert quality_words.signed(quality_words.percent(), 0.01, "en") == "0.0"
    assert quality_words.signed(quality_words.percent(), 12.0, "en") == "+12.0"


def test_the_newest_trains_are_read_and_the_note_says_when_there_are_more(
    filled: Store, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quality_answer, "MOST", {"port": 50, "all": 50})
    found = quality_answer.answers(filled, resources.places(), "port", lambda _done, _total: None)
    assert (found.read, found.more) == (50, True)
    assert "from the newest 50 trains" in quality_words.source(desk, found, found.by_period[""])
    whole = found.by_period[""].whole
    assert whole.cases <= 100


def test_a_narrow_window_flattens_no_graph_and_cuts_no_figure(page: Quality) -> None:
    page.resize(660, max(300, page.minimumSizeHint().height()))
    QApplication.processEvents()
    page.resize(660, page.minimumSizeHint().height())
    QApplication.processEvents()
    first, second = page.graphs.values()
    assert first.geometry().bottom() < second.geometry().top()
    assert min(first.height(), second.height()) >= theme.space(LEAST)
    for label in (*page.figures.titles, *page.figures.unders, page.sentence, page.how):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert page.table.viewport().height() >= page.table.figures.rowCount() * theme.row_height()
