"""The trains tab: the board read from a real store, finding, recording by hand, and the way to one train and back."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.message import Event, Load, Message, message
from horgosdesk.store import door, trains
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.ui import theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains.board import BAR
from horgosdesk.ui.tabs.trains.model import NAMES
from horgosdesk.ui.tabs.trains.tab import TrainsTab

HOUR = 3600


@pytest.fixture
def now_s(store: Store) -> int:
    return int(store.clock().timestamp())


@pytest.fixture
def says(now_s: int) -> Callable[..., Message]:
    """A message of train X8001 of 2 December; times in hours from now."""

    def make(id_: str, *events: tuple[str, str, str, float], sent: float = -8, **more: Any) -> Message:
        times = [Event(where, what, how, now_s + round(at * HOUR)) for where, what, how, at in events]
        more = {"train_no": "X8001", "day": "2025-12-02"} | more
        return message("taf:0027", id_, "running", events=times, sent_s=now_s + round(sent * HOUR), **more)

    return make


PLAN = (
    ("almaty", "departure", "planned", -12.0),
    ("altynkol", "arrival", "planned", -2.0),
    ("altynkol", "departure", "planned", -1.0),
    ("horgos", "arrival", "planned", 1.0),
    ("horgos", "departure", "planned", 7.0),
    ("urumqi", "arrival", "planned", 20.0),
)


@pytest.fixture
def filled(store: Store, says: Callable[..., Message], make: Callable[..., Cargo]) -> Store:
    """Three trains: X8001 due with two wagons, X8002 at the port, X8003 gone."""
    run = {"direction": "import", "origin": "almaty", "destination": "urumqi"}
    loads = [Load(1, "57463309", gross_g=64_200_000), Load(2, "54550181", "CSQU3054383", gross_g=20_000_000)]
    trains.take(
        store,
        [
            says("1", *PLAN, run=run, loads=loads, sent=-20),
            says("2", ("almaty", "departure", "actual", -11.5), sent=-11),
            says("3", ("horgos", "arrival", "actual", -2.0), *PLAN, train_no="X8002", run={"direction": "export"}),
            says("4", ("horgos", "departure", "actual", -3.0), *PLAN, train_no="X8003"),
        ],
    )
    door.apply(store, [Change(None, make(day="2025-12-03", wagon_no="57463309", train_no="X8001"))])
    return store


@pytest.fixture
def tab(desk: Desk, shown: Callable[..., None], qtbot: Any) -> TrainsTab:
    made = TrainsTab(desk)
    with qtbot.waitSignal(made.sight.seen, timeout=10_000):
        shown(made)
    qtbot.waitUntil(lambda: made.strings is not None, timeout=10_000)
    made.setFocus()
    return made


def texts(tab: TrainsTab, name: str) -> list[str]:
    column = NAMES.index(name)
    return [tab.model.index(row, column).data() for row in range(tab.model.rowCount())]


def seen_again(tab: TrainsTab, qtbot: Any, work: Callable[[], object]) -> None:
    """Do something, and wait until the board was read anew."""
    with qtbot.waitSignal(tab.sight.seen, timeout=10_000):
        work()


@pytest.mark.usefixtures("filled")
class TestBoard:
    def test_it_shows_what_is_there_then_what_comes_then_what_is_gone(self, tab: TrainsTab) -> None:
        assert texts(tab, "train") == ["X8002", "X8001", "X8003"]
        assert texts(tab, "status") == ["At the port", "Due", "Gone"]
        assert texts(tab, "way") == ["Export", "Import", ""]
        assert texts(tab, "ends")[1] == "Almaty → Urumqi"
        assert texts(tab, "place") == ["Horgos", "Almaty → Altynkol", "Horgos → Urumqi"]
        assert texts(tab, "wagons") == ["", "1 of 2", ""]
        assert texts(tab, "delay") == ["\u22123:00", "+0:30", "\u221210:00"]
        assert "undeclared wagons" in texts(tab, "alerts")[1]
        assert tab.strip.text().startswith("at the port 1  ·  due 1  ·  gone 1  ·  1 undeclared load")

    def test_the_figures_beside_the_bar_stand_on_the_line_of_their_row(self, tab: TrainsTab) -> None:
        view = tab.board.viewport()
        picture = view.grab().toImage()

        def foot(name: str, steps: int) -> int:
            """The lowest line of the words in a cell, from so many steps on."""
            box = tab.board.visualRect(tab.model.index(1, NAMES.index(name)))
            ground = picture.pixel(box.right() - 1, box.center().y())
            across = range(box.left() + theme.space(steps), box.right() - 2)
            return max(y for y in range(box.top(), box.bottom()) for x in across if picture.pixel(x, y) != ground)

        assert foot("wagons", BAR + 3) == foot("train", 1)

    def test_the_time_is_told_in_both_countries(self, tab: TrainsTab) -> None:
        assert texts(tab, "eta")[0] == "there since 10:00"
        assert texts(tab, "far")[0] == "07:00"

    def test_typing_narrows_it_by_train_place_wagon_or_container(self, tab: TrainsTab, keys: Any, qtbot: Any) -> None:
        keys.type("csqu305")
        qtbot.waitUntil(lambda: texts(tab, "train") == ["X8001"])
        keys.press(Qt.Key.Key_Escape)
        assert len(texts(tab, "train")) == 3
        assert tab.board.hasFocus()

    def test_scopes_and_directions_choose(self, tab: TrainsTab) -> None:
        tab.filters.scopes.setCurrentIndex(2)
        tab.filters.changed.emit()
        assert texts(tab, "train") == ["X8002"]
        tab.filters.clear()
        tab.filters.restore({"scope": "all", "direction": "import"})
        tab.filters.changed.emit()
        assert texts(tab, "train") == ["X8001"]
        tab._actions["all"].trigger()
        assert len(texts(tab, "train")) == 3

    def test_a_message_of_another_process_comes_onto_the_board_and_what_is_stood_on_stays(
        self, tab: TrainsTab, desk: Desk, says: Callable[..., Message], qtbot: Any
    ) -> None:
        tab.board.stand_on(1)
        other = open_store(desk.store.folder, clock=desk.store.clock)
        trains.take(other, [says("9", ("horgos", "arrival", "actual", -0.2), sent=-0.1)])
        other.close()
        seen_again(tab, qtbot, desk.look_outside)
        assert texts(tab, "train") == ["X8001", "X8002", "X8003"] or texts(tab, "train") == ["X8002", "X8001", "X8003"]
        line = tab.board.current
        assert line is not None
        assert (line.train.train_no, line.standing.status) == ("X8001", "at_port")

    def test_headers_sort_and_what_is_not_known_comes_last(self, tab: TrainsTab) -> None:
        tab.model.sort(NAMES.index("way"))
        assert texts(tab, "way") == ["Export", "Import", ""]
        tab.model.sort(NAMES.index("way"), Qt.SortOrder.DescendingOrder)
        assert texts(tab, "way") == ["Import", "Export", ""]
        tab.model.sort(-1)
        assert texts(tab, "train")[0] == "X8002"

    def test_what_it_looks_like_is_remembered(self, tab: TrainsTab, desk: Desk, shown: Callable[..., None]) -> None:
        tab.board.setColumnWidth(NAMES.index("ends"), 333)
        tab.filters.restore({"scope": "gone", "direction": ""})
        again = TrainsTab(desk)
        again.restore(tab.state())
        assert again.board.columnWidth(NAMES.index("ends")) == 333
        assert again.filters.view.scope == "gone"
        again.deleteLater()

    @pytest.mark.parametrize(
        "kept", [{"columns": 3, "filters": [], "strings": 7, "quality": ""}, {"strings": {"split": ["x"]}}]
    )
    def test_a_memory_that_is_broken_does_no_harm(self, tab: TrainsTab, kept: dict[str, Any]) -> None:
        tab.restore(kept)
        assert len(texts(tab, "train")) == 3

    def test_it_speaks_chinese(self, tab: TrainsTab, desk: Desk, qapp: QApplication) -> None:
        from horgosdesk.ui import language

        desk.lang = language.use("zh_CN")
        desk.language_changed.emit("zh_CN")
        assert texts(tab, "ends")[1] == "阿拉木图 → 乌鲁木齐"
        assert tab.title() == "列车"
        theme.apply(qapp, "dark")
        desk.theme_changed.emit()
        assert tab.model.index(0, NAMES.index("eta")).data(Qt.ItemDataRole.ForegroundRole) == theme.tokens().text


@pytest.mark.usefixtures("filled")
class TestTakingAlong:
    def test_a_train_and_the_whole_board_are_copied_as_cells(self, tab: TrainsTab, keys: Any) -> None:
        tab.board.stand_on(1)
        keys.control(Qt.Key.Key_C)
        assert (
            QApplication.clipboard().text().startswith("X8001\tImport\tAlmaty → Urumqi\tDue\tAlmaty → Altynkol\t+0:30")
        )
        tab._actions["copy_all"].trigger()
        lines = QApplication.clipboard().text().splitlines()
        assert [line.split("\t")[0] for line in lines] == ["Train", "X8002", "X8001", "X8003"]

    def test_the_stringline_in_focus_is_copied_as_a_picture(self, tab: TrainsTab, keys: Any) -> None:
        assert tab.strings is not None
        tab.strings.setFocus()
        keys.control(Qt.Key.Key_C)
        assert not QApplication.clipboard().image().isNull()

    def test_the_stringline_is_saved_and_what_cannot_be_written_is_said(
        self, desk: Desk, tmp_path: Path, tab: TrainsTab
    ) -> None:
        said: list[str] = []
        desk.said.connect(lambda text, _level: said.append(text))
        tab.taking._choose_file = lambda *_: tmp_path / "lines.svg"
        tab._actions["picture"].trigger()
        assert b"<svg" in (tmp_path / "lines.svg").read_bytes()[:500]
        tab.taking._choose_file = lambda *_: tmp_path / "no" / "lines.png"
        tab._actions["picture"].trigger()
        assert "cannot be written" in said[-1]

    def test_the_stringline_shows_a_day_three_or_a_week(self, tab: TrainsTab) -> None:
        assert tab.strings is not None
        for hours in (24, 72, 168):
            tab._actions[f"span {hours}"].trigger()
            first, last = tab.strings.window
            assert round((last - first) / HOUR) == hours

    def test_choosing_in_the_stringline_chooses_on_the_board(self, tab: TrainsTab) -> None:
        assert tab.strings is not None
        wanted = tab.model.line(2)
        tab.strings.picked.emit(wanted.id)
        assert tab.board.current is not None and tab.board.current.id == wanted.id
        assert tab.strings.selected == wanted.id


@pytest.mark.usefixtures("filled")
class TestFinding:
    def test_a_container_of_long_ago_opens_its_train(
        self, tab: TrainsTab, desk: Desk, says: Callable[..., Message], keys: Any, qtbot: Any
    ) -> None:
        old = says(
            "old",
            ("horgos", "arrival", "actual", -4000.0),
            train_no="X7001",
            day="2025-06-10",
            loads=[Load(7, "95236196", "MSKU6011672")],
        )
        trains.take(desk.store, [old])
        tab.filters.again()
        keys.type("msku 601167 2").press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: tab.page is not None and tab.pages.currentWidget() is tab.page)
        keys.press(Qt.Key.Key_Escape)
        assert tab.pages.currentWidget() is tab.splitter

    def test_what_is_nowhere_is_said(self, tab: TrainsTab, desk: Desk, keys: Any) -> None:
        said: list[str] = []
        desk.said.connect(lambda text, _level: said.append(text))
        tab.filters.again()
        keys.type("ABCU0000000").press(Qt.Key.Key_Return)
        assert said[-1] == "ABCU0000000 is on no train that is known."
        assert "Enter looks among all trains" in tab.empty.text()

    def test_enter_opens_the_train_that_is_stood_on_and_escape_comes_back(
        self, tab: TrainsTab, keys: Any, qtbot: Any
    ) -> None:
        tab.board.go_to(tab.model.line(1).id)
        keys.press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: tab.page is not None and tab.pages.currentWidget() is tab.page)
        keys.press(Qt.Key.Key_Escape)
        assert tab.pages.currentWidget() is tab.splitter
        assert tab.board.current is not None and tab.board.current.train.train_no == "X8001"


@pytest.mark.usefixtures("filled")
class TestRecording:
    def actual(self, desk: Desk, number: str = "X8001") -> dict[tuple[str, str], int]:
        stored = trains.get(desk.store, number, "2025-12-02")
        assert stored is not None
        return {(one.location, one.event): one.at_s for one in stored.train.events if one.type == "actual"}

    def test_a_key_records_what_happens_at_the_port_now_and_undo_takes_it_back(
        self, tab: TrainsTab, desk: Desk, keys: Any, now_s: int, qtbot: Any
    ) -> None:
        tab.board.go_to(tab.model.line(1).id)
        seen_again(tab, qtbot, lambda: keys.press(Qt.Key.Key_F2))
        assert self.actual(desk)["horgos", "arrival"] == now_s
        assert tab.board.current is not None and tab.board.current.standing.status == "at_port"
        desk.undo.undo()
        assert ("horgos", "arrival") not in self.actual(desk)

    def test_another_time_and_place_is_asked_for(self, tab: TrainsTab, desk: Desk, keys: Any, now_s: int) -> None:
        tab.board.go_to(tab.model.line(1).id)
        keys.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
        keys.type("08:30 Altynkol").press(Qt.Key.Key_Return)
        # half past eight at Altynkol is half past eleven in Horgos: half an hour ago
        assert self.actual(desk)["altynkol", "arrival"] == now_s - HOUR // 2
        assert tab.board.hasFocus()

    def test_a_place_that_is_in_no_table_is_asked_again(self, tab: TrainsTab, desk: Desk, keys: Any) -> None:
        tab.board.go_to(tab.model.line(1).id)
        keys.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
        keys.type("08:30 Nowhere").press(Qt.Key.Key_Return)
        assert tab.ask.isVisible()
        assert ("horgos", "arrival") not in self.actual(desk)

    def test_what_the_railway_tells_later_stands_and_is_not_doubled(
        self, tab: TrainsTab, desk: Desk, keys: Any, says: Callable[..., Message], now_s: int
    ) -> None:
        tab.board.go_to(tab.model.line(1).id)
        keys.press(Qt.Key.Key_F2)
        trains.take(desk.store, [says("late", ("horgos", "arrival", "actual", -0.25), sent=-0.2)])
        assert self.actual(desk)["horgos", "arrival"] == now_s - HOUR // 4

    def test_a_correction_of_what_the_railway_told_stands_above_it(
        self, tab: TrainsTab, desk: Desk, keys: Any, says: Callable[..., Message], now_s: int
    ) -> None:
        tab.board.go_to(tab.model.line(0).id)  # X8002, at the port since ten by the railway
        keys.press(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
        keys.type("09:30").press(Qt.Key.Key_Return)
        assert self.actual(desk, "X8002")["horgos", "arrival"] == now_s - 2 * HOUR - HOUR // 2
        trains.take(desk.store, [says("again", ("horgos", "arrival", "actual", -2.0), sent=0, train_no="X8002")])
        assert self.actual(desk, "X8002")["horgos", "arrival"] == now_s - 2 * HOUR - HOUR // 2

    def test_a_departure_before_the_arrival_is_asked_about_once(self, tab: TrainsTab, desk: Desk, keys: Any) -> None:
        tab.board.go_to(tab.model.line(0).id)
        keys.press(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        keys.type("09:00").press(Qt.Key.Key_Return)
        assert tab.ask.isVisible()
        assert ("horgos", "departure") not in self.actual(desk, "X8002")
        keys.press(Qt.Key.Key_Return)
        assert ("horgos", "departure") in self.actual(desk, "X8002")

    def test_the_form_enters_a_train_that_nobody_announced(
        self, tab: TrainsTab, desk: Desk, keys: Any, qapp: QApplication, now_s: int
    ) -> None:
        from horgosdesk.ui.tabs.trains.form import Form

        keys.control(Qt.Key.Key_N)
        form = next(one for one in qapp.topLevelWidgets() if isinstance(one, Form))
        for name, text in {
            "train_no": "x 9901",
            "day": "2025-12-03",
            "origin": "Almaty",
            "event": "arrival",
            "at": "11:00",
        }.items():
            form.edits[name].setText(text)
        form.keep()
        stored = trains.get(desk.store, "X9901", "2025-12-03")
        assert stored is not None
        assert stored.train.run["origin"] == "almaty"
        assert [(one.location, one.event, one.at_s) for one in stored.train.events] == [
            ("horgos", "arrival", now_s - HOUR)
        ]
        # ready for the next event of the same train
        assert form.edits["train_no"].text() == "x 9901" and form.edits["at"].text() == ""
        form.edits["event"].setText("departure")
        form.keep()
        assert "time" in form.said.text()
        # what is known already is no step that could be undone
        form.edits["event"].setText("")
        steps = desk.undo.count()
        form.keep()
        assert "known already" in form.said.text() and desk.undo.count() == steps
        form.reject()


def test_a_board_without_trains_does_not_deny_those_that_were(
    store: Store, says: Callable[..., Message], desk: Desk, shown: Callable[..., None], qtbot: Any
) -> None:
    trains.take(store, [says("1", ("horgos", "arrival", "actual", -9_000.0), day="2024-11-23", sent=-9_000)])
    tab = TrainsTab(desk)
    with qtbot.waitSignal(tab.sight.seen):
        shown(tab)
    qtbot.waitUntil(lambda: tab.strings is not None)
    assert tab.strings is not None
    assert "look among all trains that ever were" in tab.empty.text()
    assert "No trains yet" not in tab.empty.text() + "".join(tab.strings.texts())


def test_an_empty_desk_says_what_to_do_first(tab: TrainsTab, desk: Desk) -> None:
    assert tab.empty.isVisible()
    assert str(desk.store.folder / "inbox") in tab.empty.text()
    # and says it once: nothing is counted and no line is drawn
    assert tab.strings is None or not tab.strings.isVisible()
    assert not tab.strip.isVisible() and not tab.hint_line.isVisible()
    assert not tab.board.isVisible()


def test_going_to_now_is_no_event_to_be_recorded(tab: TrainsTab) -> None:
    now = tab._event_menus["now"]
    assert len(now.actions()) == len(tab._event_menus["at"].actions())
    assert tab._actions["now"] in tab.more_actions() and tab._actions["now"] not in now.actions()


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("width", [660, 940])
def test_a_small_window_squeezes_no_page(tab: TrainsTab, qtbot: Any, width: int) -> None:
    qtbot.waitUntil(lambda: tab.model.rowCount() > 0 and tab.strings is not None)
    tab.resize(width, max(300, tab.minimumSizeHint().height()))
    QApplication.processEvents()
    board, strings = tab.board, tab.strings
    assert board.viewport().height() >= 4 * theme.row_height()
    assert strings is not None and strings.height() >= theme.space(60)
    # all of the key is there, beside the route or below it
    key = strings.key
    assert key.height() >= key.heightForWidth(key.width())
    tab.open_train()
    qtbot.waitUntil(lambda: tab._on_page)
    assert tab.page is not None
    tab.resize(width, max(300, tab.minimumSizeHint().height()))
    QApplication.processEvents()
    assert tab.page.events.viewport().height() >= 4 * theme.row_height()
    assert tab.page.way.text() == tab.page.way.words and tab.page.status.text() == tab.page.status.words


@pytest.mark.usefixtures("filled")
def test_what_is_told_in_a_colour_keeps_it_where_its_row_is_selected(tab: TrainsTab) -> None:
    board = tab.board
    late = next(
        board.model().index(row, NAMES.index("alerts"))
        for row in range(board.model().rowCount())
        if tab.model.line(row).alerts
    )
    option = QStyleOptionViewItem()
    option.state |= QStyle.StateFlag.State_Selected
    board.itemDelegate().initStyleOption(option, late)
    ink = late.data(Qt.ItemDataRole.ForegroundRole)
    assert option.palette.highlightedText().color() == ink != theme.tokens().text


@pytest.mark.usefixtures("filled")
def test_a_filter_that_finds_nothing_is_told_once_and_denies_no_train(tab: TrainsTab, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: tab.strings is not None and bool(tab.strings.runs))
    tab.filters.line.setText("no such train")
    qtbot.waitUntil(lambda: not tab.model.rowCount())
    assert tab.strings is not None
    assert "No train on the board fits" in tab.empty.text()
    assert "".join(tab.strings.texts()).strip() == ""


def test_what_another_process_enters_as_cargo_is_no_news_to_the_trains(desk: Desk, make: Callable[..., Cargo]) -> None:
    told: list[str] = []
    desk.changed.connect(lambda _days: told.append("cargo"))
    desk.clearances_changed.connect(lambda _uids: told.append("clearance"))
    desk.trains_changed.connect(lambda: told.append("trains"))
    other = open_store(desk.store.folder, clock=lambda: desk.store.clock() + timedelta(seconds=1))
    door.apply(other, [Change(None, make())])
    desk.look_outside()
    assert told == ["cargo"]
    trains.take(other, [message("taf:1", "1", "running", train_no="X1", day="2025-12-01", sent_s=1)])
    desk.look_outside()
    assert told == ["cargo", "trains"]
    other.close()
