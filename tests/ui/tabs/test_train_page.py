"""The page of one train by keyboard: slips mended on either side, drafts made, lists copied and written, all undone."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from stdnum import iso6346, luhn

from horgosdesk import resources
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identifiers import read_container
from horgosdesk.core.identity import new_uid
from horgosdesk.core.match import State
from horgosdesk.core.message import DESK, Event, Load, Message, message
from horgosdesk.core.places import Places
from horgosdesk.store import board, cargo, door, drafts, matching, months, train_clearance, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from horgosdesk.store.verify import verify
from horgosdesk.ui import language, theme
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.handout import Pages
from horgosdesk.ui.handout_layout import Said
from horgosdesk.ui.handout_parts import Table
from horgosdesk.ui.tabs.trains.page import TrainPage

NOON_S = 1764734400
"""Noon of 3 December 2025 in Horgos, where the clock of the tests stands."""
H = 3600
TRAIN, DAY = "75001", "2025-12-01"
Shown = Callable[..., None]


def container(serial: int) -> str:
    """A container's number with its check digit; serials that have none to be used are passed over."""
    stems = (f"TCLU{serial * 13 + more:06d}" for more in range(13))
    numbers = (stem + iso6346.calc_check_digit(stem) for stem in stems)
    return next(number for number in numbers if not read_container(number).problems)


def wagon(serial: int) -> str:
    """A wagon's number of the broad gauge with its check digit."""
    number = f"5{serial:06d}"
    return number + luhn.calc_check_digit(number)


def load(position: int, *, narrow: bool = False, **more: Any) -> Load:
    number = f"{1500000 + position}" if narrow else wagon(position)
    usual: dict[str, Any] = {"wagon_no": number, "container_no": container(position), "seal": f"KZ{70000 + position}"}
    usual |= {"goods": "小麦", "gross_g": 64_200_000, "tare_g": 22_000_000}
    return Load(position, **(usual | more))


def times(*rows: tuple[str, str, str, float]) -> list[Event]:
    """Events; hours from noon."""
    return [Event(where, what, how, NOON_S + round(hours * H)) for where, what, how, hours in rows]


PLAN = times(
    ("almaty", "departure", "planned", -30),
    ("zhetygen", "pass", "planned", -28),
    ("altynkol", "arrival", "planned", -14),
    ("altynkol", "departure", "planned", -8),
    ("horgos", "arrival", "planned", -7),
    ("horgos", "departure", "planned", 6),
    ("jinghe", "pass", "planned", 11),
    ("urumqi", "arrival", "planned", 18),
    ("urumqi", "departure", "planned", 20),
    ("xian", "arrival", "planned", 62),
)
SEEN = times(
    ("almaty", "departure", "actual", -29.5),
    ("zhetygen", "pass", "actual", -27),
    ("altynkol", "arrival", "actual", -12.75),
    ("altynkol", "handover", "actual", -10),
    ("altynkol", "departure", "actual", -7),
    ("horgos", "arrival", "actual", -6.2),
    ("horgos", "inspect_start", "actual", -5.5),
    ("horgos", "inspect_end", "actual", -4.6),
    ("horgos", "tranship_start", "actual", -3.5),
    ("jinghe", "pass", "forecast", 13),
)


def says(
    id_: str, events: Sequence[Event] = (), *, hours: float = -6, source: str = "taf:2179", **more: Any
) -> Message:
    usual: dict[str, Any] = {"train_no": TRAIN, "day": DAY, "sent_s": NOON_S + round(hours * H)}
    return message(source, id_, more.pop("kind", "running"), events=events, **(usual | more))


def record(position: int, **columns: Any) -> Cargo:
    usual: dict[str, Any] = {
        "uid": new_uid(),
        "day": "2025-12-03",
        "direction": "import",
        "mode": "rail",
        "hs_code": "100119",
        "category": "agricultural",
        "country": "KZ",
        "commodity": "硬粒小麦",
        "gross_g": 64_200_000,
        "wagon_no": wagon(position),
        "container_no": container(position),
        "train_no": TRAIN,
        "declaration_no": f"940020251{position:09d}",
    }
    return Cargo(**(usual | columns))


def slipped(number: str) -> str:
    """The same number with two of its digits swapped."""
    at = next(at for at in range(5, 9) if number[at] != number[at + 1])
    return number[:at] + number[at + 1] + number[at] + number[at + 2 :]


def fill(store: Store, count: int = 12, *, both: bool = True, wagons: bool = True) -> None:
    """A train at the port: of its loads 2 is a slip, 3 weighs otherwise, 4, 7 and 8 are not declared; one is declared only."""
    run = {"direction": "import", "origin": "almaty", "destination": "xian", "operator": "KTZ", "gauge": "1520"}
    told = [says("plan", PLAN, hours=-40, run=run, kind="plan"), says("seen", SEEN, hours=-3)]
    loads = [load(position) for position in range(1, count + 1)]
    if wagons:
        told.append(says("list", loads=loads, source="table:altynkol", kind="composition", hours=-12))
    if wagons and both:
        narrow = [load(position, narrow=True) for position in range(1, count + 1)]
        narrow[0], narrow[4] = replace(narrow[4], position=1), replace(narrow[0], position=5)
        told.append(says("list 2", loads=narrow, source="table:horgos", kind="composition", hours=-1))
    trains.take(store, told)
    if not wagons:
        return
    records = [record(position) for position in range(1, count + 1) if position not in (4, 7, 8)]
    records[1] = replace(records[1], container_no=slipped(container(2)), wagon_no="")
    records[2] = replace(records[2], gross_g=58_000_000)
    records.append(record(count + 9))
    door.apply(store, [Change(None, one) for one in records])
    cleared = [
        Clearance(
            uid=new_uid(),
            direction="import",
            mode="rail",
            lane="green",
            declaration_no=f"940020251{position:09d}",
            train_no=TRAIN,
            arrived_s=NOON_S - round(6.2 * H),
            declared_s=NOON_S - 5 * H,
            accepted_s=NOON_S - 4 * H,
            released_s=NOON_S - H if position < 3 else None,
        )
        for position in (1, 2, 3, 5)
    ]
    door.apply(store, [Change(None, one) for one in cleared])


@pytest.fixture
def places() -> Places:
    return resources.places()


class Sight:
    """What the tab does for the page: reads the train anew whenever the store has changed."""

    def __init__(self, page: TrainPage, places: Places) -> None:
        self.page, self.places = page, places
        page.desk.changed.connect(lambda _days: self.look())
        page.desk.trains_changed.connect(self.look)

    def look(self, train_no: str = TRAIN, day: str = DAY) -> None:
        store = self.page.desk.store
        stored = trains.get(store, train_no, day)
        assert stored is not None
        line = board.line_at(store, stored, self.places, NOON_S, board.history(store))
        matched = matching.of_train(store, stored, line.port)
        ids = {one.message for one in stored.train.events} | {one.message for one in stored.train.loads}
        cleared = train_clearance.of_train(
            store, matched, self.page.desk.stages, resources.targets(store.folder), NOON_S
        )
        self.page.show_train(line, matched, trains.sources(store, ids), cleared, NOON_S)


@pytest.fixture
def made(store: Store, desk: Desk, places: Places, shown: Shown) -> Callable[..., TrainPage]:
    def make(**how: Any) -> TrainPage:
        fill(store, **how)
        page = TrainPage(desk, places)
        sight = Sight(page, places)
        sight.look()
        page.sight = sight  # type: ignore[attr-defined]
        shown(page, 1366, 640)
        page.setFocus()
        QApplication.processEvents()
        return page

    return make


@pytest.fixture
def page(made: Callable[..., TrainPage]) -> TrainPage:
    return made()


def is_said(text: str, expected: str) -> bool:
    """Whether a text is the expected one, whatever the language's file makes of "(s)"."""
    return re.fullmatch(re.escape(expected).replace(re.escape("(s)"), r"(\(s\)|s)?"), text) is not None


def states(page: TrainPage) -> list[State]:
    return [row.pair.state for row in page.list.differences.rows]


def cells(page: TrainPage, place: int) -> dict[str, str]:
    row = page.list.differences.rows[place]
    from horgosdesk.ui.tabs.trains.differences import NAMES

    return {name: page.list.differences.text(row, name) for name in NAMES}


def go_to(page: TrainPage, *positions: int) -> None:
    """Select the rows of wagons at these positions."""
    page.list.clearSelection()
    rows = [at for at, row in enumerate(page.list.differences.rows) if row.position in positions]
    page.list.stand_on(rows[0])
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows[1:]:
        page.list.selectionModel().select(page.list.differences.index(row, 0), flags)


def said(page: TrainPage) -> list[str]:
    """What the page says from now on."""
    heard: list[str] = []
    page.desk.said.connect(lambda text, _level: heard.append(text))
    return heard


def wanted(page: TrainPage) -> list[tuple[str, str]]:
    """The records that it asks for from now on."""
    heard: list[tuple[str, str]] = []
    page.desk.records_wanted.connect(lambda tab, number: heard.append((tab, number)))
    return heard


def stored_with(store: Store, column: str, number: str) -> list[Cargo]:
    rows = store.db.execute(f"{cargo.SELECT} WHERE {column} = ? AND status = 'final'", (number,))
    return [cargo.record_of(row) for row in rows]


def clean(store: Store) -> bool:
    return all(check.ok for check in verify(store))


# What it shows


def test_the_head_says_who_whereto_where_it_stands_and_how_late(page: TrainPage) -> None:
    assert page.number.text() == TRAIN
    assert page.way.text() == "Import · Almaty → Xi'an · 2025-12-01"
    assert page.status.text() == "At the port since 05:48 · 0:48 late"
    assert is_said(page.facts.text(), "KTZ · Broad gauge · 12 wagon(s) · 770.4 t gross")


def test_a_train_that_is_due_is_expected_on_the_clocks_of_both_countries(made: Callable[..., TrainPage]) -> None:
    page = made()
    trains.take(page.desk.store, [says("gone back", SEEN[5:], hours=-1, act="delete")])
    page.sight.look()  # type: ignore[attr-defined]
    assert page.status.words.startswith("Due, left Altynkol 12-03 02:00 UTC+5")
    assert page.eta.words == "Horgos expected China 12-03 12:00 · Kazakhstan 12-03 09:00"
    assert page.eta.toolTip().startswith("By the plan and the delay")


def test_the_times_of_the_line_are_by_the_clocks_of_each_place(page: TrainPage) -> None:
    told = page.life.accessibleDescription().splitlines()
    assert [line.partition(" (")[0] for line in told] == [
        "Almaty",
        "Zhetygen",
        "Altynkol",
        "Horgos",
        "Jinghe",
        "Urumqi",
        "Xi'an",
    ]
    assert told[0] == "Almaty (UTC+5); planned 12-02 03:00; really 12-02 03:30 (+0:30)"
    assert told[3].startswith("Horgos (UTC+8); planned 12-03 05:00–18:00; really 12-03 05:48 (+0:48)")
    assert "Inspection 12-03 06:30–07:24; Transhipment since 12-03 08:30" in told[3]
    assert "expected 12-03 23:48" in told[4]


def test_the_strip_tells_each_wagon_by_fill_sign_and_words(page: TrainPage) -> None:
    described = page.strip.accessibleDescription().splitlines()[0]
    assert is_said(
        described,
        "1520 mm: 12 wagon(s) · 1435 mm: 12 wagon(s) · Declared 7 · Weight differs 1 · Probably a slip 1 · Not declared 3 · Not on the train 1",
    )
    assert page.counts.accessibleName().startswith("Declared 7 · Weight differs 1")
    assert page.source.text() == "table:horgos, 12-03 11:00 · table:altynkol, 12-03 00:00"


def test_left_and_right_go_along_the_wagons_and_down_to_the_other_gauge(page: TrainPage, keys: Any) -> None:
    page.strip.setFocus()
    keys.press(Qt.Key.Key_Home)
    assert page.readout.text().startswith(f"Declared · 1520 mm · no. 1 · wagon {wagon(1)} · container {container(1)}")
    keys.press(Qt.Key.Key_Down)
    # the first container is on the fifth wagon of the other gauge
    assert page.readout.text().startswith(f"Declared · 1435 mm · no. 5 · wagon 1500001 · container {container(1)}")
    keys.press(Qt.Key.Key_Up).press(Qt.Key.Key_Right).press(Qt.Key.Key_Right)
    assert "Weight differs · 1520 mm · no. 3" in page.readout.text()
    assert "railway 64,200 kg · declared 58,000 kg · difference −6,200 kg (−9.7 %)" in page.readout.text()
    assert "(−9.7\u00a0%)" in QLabel.text(page.readout), "no line ends before the percent"
    assert page.list.current is not None and page.list.current.position == 3
    keys.press(Qt.Key.Key_End)
    assert page.readout.text().startswith("Not on the train · on the record wagon")
    keys.press(Qt.Key.Key_Right)
    assert page.readout.text().startswith("Not on the train")


def test_the_list_has_a_row_for_each_difference_with_what_to_do(page: TrainPage) -> None:
    assert states(page) == ["slip", "weight", "train_only", "train_only", "train_only", "declared_only"]
    assert cells(page, 0) == {
        "state": "Probably a slip",
        "position": "2",
        "wagon": wagon(2),
        "container": container(2),
        "railway": "64,200",
        "declared": "64,200",
        "apart": "",
        "do": f"Enter: correct {slipped(container(2))}",
    }
    assert cells(page, 1)["apart"] == "−6,200 (−9.7 %)"
    assert cells(page, 1)["do"] == "Enter: open the record"
    assert cells(page, 2)["do"] == "Enter: make a draft"
    assert cells(page, 5)["container"] == container(21)


def test_what_is_to_be_decided_about_a_slip_is_said_with_the_check_digits(page: TrainPage) -> None:
    go_to(page, 2)
    assert "(check digit right) goes into the record" in page.hint.text()
    assert "(check digit wrong) goes into the train" in page.hint.text()


def test_no_word_of_the_lists_is_cut_at_the_smallest_screen(page: TrainPage) -> None:
    for table in (page.list, page.events):
        for column in range(table.model().columnCount()):
            assert table.sizeHintForColumn(column) <= table.columnWidth(column)
        assert not table.horizontalScrollBar().isVisible()
    assert page.minimumSizeHint().width() <= 1366
    assert page.readout.toolTip() == ""


def test_list_and_strip_stand_on_the_same_wagon(page: TrainPage, keys: Any) -> None:
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Down)
    assert page.list.current is not None and page.list.current.position == 4
    assert page.strip.current is not None and page.strip.current.load is not None
    assert page.strip.current.load.position == 4


def test_each_time_is_told_with_its_source_and_message(page: TrainPage) -> None:
    assert page.told.text().startswith("Horgos · Transhipment start · actual 2025-12-03 08:30 (UTC+8) · taf:2179")
    assert "message seen · sent 2025-12-03 09:00 · received 2025-12-03 12:00, tester" in page.told.text()
    rows = {
        (one.location, one.event): [page.events.events.text(at, name) for name in ("planned", "actual")]
        for at, one in enumerate(page.events.events.rows)
    }
    assert rows["altynkol", "arrival"] == ["12-02 19:00", "12-02 20:15"]
    assert rows["jinghe", "pass"] == ["12-03 23:00", "≈ 12-04 01:00"]
    assert rows["xian", "arrival"] == ["12-06 02:00", ""]


def test_the_source_of_the_times_gives_way_before_their_table_scrolls_sideways(page: TrainPage) -> None:
    header = page.events.horizontalHeader()
    least = sum(max(page.events.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in range(header.count()))
    page.events.setFixedWidth(least + 2 * page.events.frameWidth() + page.events.verticalScrollBar().sizeHint().width())
    for _layout in range(3):
        QApplication.processEvents()
    assert page.events.horizontalScrollBar().maximum() == 0


# Slips


def test_enter_on_a_slip_puts_the_railways_number_into_the_record(page: TrainPage, keys: Any) -> None:
    store = page.desk.store
    # a second line of the same declaration, with the same wrong number
    second = record(2, container_no=slipped(container(2)), wagon_no="", hs_code="100199")
    door.apply(store, [Change(None, second)])
    go_to(page, 2)
    heard = said(page)
    keys.press(Qt.Key.Key_Return)
    assert len(stored_with(store, "container_no", container(2))) == 2
    assert not stored_with(store, "container_no", slipped(container(2)))
    assert "slip" not in states(page)
    assert heard == [f"Corrected: {container(2)} into the record. Ctrl+Z takes it back."]
    # what came in its place is stood on
    assert page.list.current is not None and page.list.currentIndex().row() == 0
    page.desk.undo.undo()
    assert len(stored_with(store, "container_no", slipped(container(2)))) == 2
    assert states(page)[0] == "slip"
    page.desk.undo.redo()
    assert "slip" not in states(page)
    assert clean(store)


def test_a_record_of_a_closed_month_is_not_touched(made: Callable[..., TrainPage], keys: Any) -> None:
    page = made()
    store = page.desk.store
    [wrong] = stored_with(store, "container_no", slipped(container(2)))
    door.apply(store, [Change(wrong, replace(wrong, day="2025-11-30"))])
    months.close(store, "2025-11")
    go_to(page, 2)
    heard = said(page)
    keys.press(Qt.Key.Key_Return)
    assert len(heard) == 1 and heard[0].startswith("2025-11 is closed")
    assert stored_with(store, "container_no", slipped(container(2)))
    assert states(page)[0] == "slip"
    assert not page.desk.undo.canUndo()


def test_shift_enter_on_a_slip_corrects_the_train_on_both_gauges(page: TrainPage, keys: Any) -> None:
    store = page.desk.store
    go_to(page, 2)
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    right = slipped(container(2))
    stored = trains.get(store, TRAIN, DAY)
    assert stored is not None
    there = [(one.gauge, one.load.position) for one in stored.train.loads if one.load.container_no == right]
    assert there == [("1435", 2), ("1520", 2)]
    assert len(stored.train.loads) == 24
    told = trains.sources(store, [one.message for one in stored.train.loads]).values()
    assert {(one.source, one.act, one.day) for one in told} == {(DESK, "change", DAY)}
    assert "slip" not in states(page)
    assert "typed here" in page.source.text()
    page.desk.undo.undo()
    assert states(page)[0] == "slip"
    assert clean(store)


def test_shift_enter_elsewhere_says_that_there_is_nothing_to_correct(page: TrainPage, keys: Any) -> None:
    go_to(page, 4)
    heard = said(page)
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert heard == ["Choose a probable slip: only there the record may be right."]
    assert not page.desk.undo.canUndo()


# Drafts


def waiting(store: Store) -> list[drafts.Draft]:
    return drafts.of_day(store, "2025-12-03")


def test_enter_on_an_undeclared_wagon_makes_a_draft_of_its_record(page: TrainPage, keys: Any) -> None:
    store = page.desk.store
    go_to(page, 4)
    heard = said(page)
    keys.press(Qt.Key.Key_Return)
    [draft] = waiting(store)
    assert draft.typed == {
        "day": "2025-12-03",
        "direction": "import",
        "mode": "rail",
        "train_no": TRAIN,
        "wagon_no": wagon(4),
        "container_no": container(4),
        "commodity": "小麦",
        "gross_kg": "64200",
    }
    assert is_said(heard[0].replace("it.", "them."), "1 draft(s) made in Cargo on 2025-12-03: F8 there goes to them.")
    assert cells(page, 2)["do"] == "A draft waits in Cargo"
    go_to(page, 4)
    keys.press(Qt.Key.Key_Return)
    assert len(waiting(store)) == 1
    assert heard[1] == "A draft waits in Cargo on 2025-12-03 already: F8 there goes to it."
    page.desk.undo.undo()
    assert waiting(store) == []
    assert cells(page, 2)["do"] == "Enter: make a draft"
    page.desk.undo.redo()
    assert waiting(store) == [draft]


def test_the_clerk_finds_the_draft_in_the_sheet_of_its_day(page: TrainPage, keys: Any) -> None:
    from horgosdesk.ui.tabs.cargo.model import SheetModel

    go_to(page, 4)
    keys.press(Qt.Key.Key_Return)
    model = SheetModel(page.desk)
    [entry] = model.entries()
    assert {problem.field for problem in entry.errors} == {"hs_code"}
    assert entry.shown("gross_kg", model.rules) == "64,200"


def test_drafts_for_all_are_made_once(page: TrainPage, keys: Any) -> None:
    store = page.desk.store
    go_to(page, 7)
    keys.press(Qt.Key.Key_Return)
    heard = said(page)
    keys.control(Qt.Key.Key_D)
    assert sorted(one.typed["container_no"] for one in waiting(store)) == [container(n) for n in (4, 7, 8)]
    assert len(heard) == 1 and is_said(heard[0], "2 draft(s) made in Cargo on 2025-12-03: F8 there goes to them.")
    keys.control(Qt.Key.Key_D)
    assert len(waiting(store)) == 3
    page.desk.undo.undo()
    assert [one.typed["container_no"] for one in waiting(store)] == [container(7)]


def test_a_draft_that_was_worked_on_stays_when_its_making_is_undone(page: TrainPage, keys: Any) -> None:
    store = page.desk.store
    keys.control(Qt.Key.Key_D)
    first = waiting(store)[0]
    drafts.keep(store, first.uid, first.day, {**first.typed, "hs_code": "100119"})
    page.desk.undo.undo()
    [left] = waiting(store)
    assert left.uid == first.uid and left.typed["hs_code"] == "100119"


def test_no_draft_is_made_for_a_closed_month(store: Store, made: Callable[..., TrainPage], keys: Any) -> None:
    earlier = [replace(one, at_s=one.at_s - 4 * 86400) for one in SEEN if one.at_s is not None]
    page = made()
    trains.take(store, [says("moved", earlier, hours=0)])
    months.close(store, "2025-11")
    page.sight.look()  # type: ignore[attr-defined]
    heard = said(page)
    keys.control(Qt.Key.Key_D)
    assert len(heard) == 1 and heard[0].startswith("2025-11 is closed")
    assert drafts.newest(store) is None


def test_several_rows_are_acted_on_at_once(page: TrainPage, keys: Any) -> None:
    store = page.desk.store
    go_to(page, 4)
    keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "each of the 2 selected row" in page.hint.text()
    keys.press(Qt.Key.Key_Return)
    assert sorted(one.typed["container_no"] for one in waiting(store)) == [container(4), container(7)]


# Records


def test_enter_on_a_weight_opens_the_record(page: TrainPage, keys: Any) -> None:
    heard = wanted(page)
    go_to(page, 3)
    keys.press(Qt.Key.Key_Return)
    page.list.stand_on(5)
    keys.press(Qt.Key.Key_Return)
    assert heard == [
        ("cargo", f"940020251{3:09d} {container(3)}"),
        ("cargo", f"940020251{21:09d} {container(21)}"),
    ]


def test_the_record_that_is_opened_is_the_one_that_cargo_finds(page: TrainPage, keys: Any) -> None:
    from horgosdesk.store import sheet

    heard = wanted(page)
    go_to(page, 3)
    keys.press(Qt.Key.Key_Return)
    found = sheet.page(page.desk.store, list(sheet.ids(page.desk.store, sheet.View(find=heard[0][1]))))
    assert [one.gross_g for one in found.values()] == [58_000_000]


def test_enter_on_a_declared_wagon_of_the_strip_opens_its_record(page: TrainPage, keys: Any) -> None:
    heard = wanted(page)
    page.strip.setFocus()
    keys.press(Qt.Key.Key_Home).press(Qt.Key.Key_Return)
    assert heard == [("cargo", f"940020251{1:09d} {container(1)}")]


def test_an_undeclared_wagon_has_no_record_to_open(page: TrainPage, keys: Any) -> None:
    heard = said(page)
    go_to(page, 4)
    keys.control(Qt.Key.Key_O)
    assert heard == ["Nobody has declared it: there is no record to open. Enter makes a draft."]


def test_the_clearance_of_the_train_is_told_in_a_line_that_leads_to_it(page: TrainPage) -> None:
    assert is_said(
        page.clearance.text(),
        "Clearance: 4 consignment(s) · released 2 · open 2 (waiting for: Duty paid 2) · first arrived 12-03 05:48 · last released 12-03 11:00",
    )
    heard = wanted(page)
    page.go_clear.click()
    assert heard == [("clearance", TRAIN)]


# Lists


def test_the_undeclared_are_copied_as_a_table_and_as_numbers(page: TrainPage, keys: Any) -> None:
    heard = said(page)
    keys.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Position", "Wagon", "Container", "Seal", "Goods", "Gross kg", "Tare kg"]
    assert [line[2] for line in lines[1:]] == [container(4), container(7), container(8)]
    assert lines[1] == ["4", wagon(4), container(4), "KZ70004", "小麦", "64200", "22000"]
    assert is_said(heard[0], "3 undeclared load(s) copied; 1 probable slip(s) not among them")
    go_to(page, 4, 8)
    keys.control(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == f"{container(4)}\n{container(8)}"


def test_the_undeclared_are_written_to_a_workbook(
    desk: Desk, store: Store, places: Places, shown: Shown, keys: Any, tmp_path: Path, qtbot: Any
) -> None:
    from openpyxl import load_workbook

    fill(store)
    file = tmp_path / "list.xlsx"
    asked: list[str] = []

    def choose(_parent: object, _title: str, suggested: Path, _kinds: str) -> Path:
        asked.append(suggested.name)
        return file

    page = TrainPage(desk, places, choose_file=choose)
    Sight(page, places).look()
    shown(page, 1366, 640)
    page.setFocus()
    with qtbot.waitSignal(desk.said):
        keys.control(Qt.Key.Key_E)
    assert asked == [f"{TRAIN}-2025-12-03-undeclared.xlsx"]
    rows = [[cell.value for cell in row] for row in load_workbook(file).active.iter_rows()]
    assert rows[0][0] == "Train 75001: not declared"
    assert ["Way", "Import · Almaty → Xi'an"] in [row[:2] for row in rows]
    assert rows[-3] == [4, wagon(4), container(4), "KZ70004", "小麦", 64200, 22000]


def test_events_are_copied_with_exact_times(page: TrainPage, keys: Any) -> None:
    page.events.setFocus()
    keys.control(Qt.Key.Key_C)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Place", "Event", "planned", "forecast", "actual", "Source"]
    assert ["Altynkol", "Arrival", "2025-12-02 19:00 UTC+5", "", "2025-12-02 20:15 UTC+5", "taf:2179"] in lines
    assert len(lines) == 1 + len(page.events.events.rows)


# Standing and refreshing


def test_a_refresh_keeps_what_is_selected_and_stood_on(made: Callable[..., TrainPage], keys: Any) -> None:
    page = made(count=46)
    go_to(page, 7)
    keys.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.events.setCurrentIndex(page.events.events.index(2, 2))
    trains.take(page.desk.store, [says("later", times(("horgos", "tranship_end", "actual", -0.2)), hours=0)])
    assert [row.position for row in page.list.selected()] == [7, 8]
    assert page.list.current is not None and page.list.current.position == 8
    assert page.events.events.rows[page.events.currentIndex().row()].event == "arrival"
    assert "Transhipment 12-03 08:30–11:48" in page.life.accessibleDescription()
    # a record for one of them comes: it leaves the list, the other stays selected
    door.apply(page.desk.store, [Change(None, record(8))])
    assert [row.position for row in page.list.selected()] == [7] or page.list.current.pair.state == "declared_only"


def test_another_train_begins_at_its_first_difference(page: TrainPage) -> None:
    page.list.stand_on(3)
    trains.take(page.desk.store, [says("other", loads=[load(40), load(41)], train_no="75003", day="2025-12-02")])
    page.sight.look("75003", "2025-12-02")  # type: ignore[attr-defined]
    assert page.number.text() == "75003"
    assert page.list.currentIndex().row() == 0
    assert states(page) == ["train_only", "train_only"]


def test_a_train_without_wagons_says_what_is_missing(made: Callable[..., TrainPage], keys: Any) -> None:
    page = made(wagons=False)
    assert "has not told the wagons" in page.no_wagons.text() and page.no_wagons.isVisible()
    assert page.nothing.text() == "Nothing to compare yet."
    assert not page.list.isVisible() and not page.strip.isVisible()
    assert not page.shown_actions()[1].isEnabled()
    assert page.events.hasFocus()
    assert page.clearance.text() == "Clearance: no consignment of this train yet."
    assert not page.go_clear.isVisible()


def test_a_train_with_nothing_wrong_says_so(store: Store, desk: Desk, places: Places, shown: Shown) -> None:
    trains.take(store, [says("plan", PLAN), says("list", loads=[load(1), load(2)])])
    door.apply(store, [Change(None, record(1)), Change(None, record(2))])
    page = TrainPage(desk, places)
    Sight(page, places).look()
    shown(page, 1366, 640)
    assert is_said(page.nothing.text(), "All 2 load(s) are declared, and the weights agree.")
    heard = said(page)
    page.make_drafts()
    assert heard == ["All wagons of this train are declared."]


def test_escape_goes_back_to_the_board(page: TrainPage, keys: Any, qtbot: Any) -> None:
    with qtbot.waitSignal(page.back_wanted):
        keys.press(Qt.Key.Key_Escape)


def test_no_two_of_its_keys_are_the_same_and_none_is_the_windows(page: TrainPage) -> None:
    own = [action.shortcut().toString() for action in (*page.shown_actions(), *page.more_actions())]
    own = [key for key in own if key]
    assert len(set(own)) == len(own)
    assert not {"Ctrl+Z", "Ctrl+Y", "Ctrl+Q", "Ctrl+K", "F1", *(f"Ctrl+{n}" for n in range(1, 7))} & set(own)
    assert len(page.shown_actions()) <= 6
    assert len(page.keys()) > 4


@pytest.mark.parametrize("look", ["light", "dark"])
def test_language_and_theme_change_while_it_is_open(page: TrainPage, qapp: QApplication, look: theme.Choice) -> None:
    go_to(page, 4)
    page.desk.lang = language.use("zh_CN")
    page.desk.language_changed.emit(page.desk.lang)
    theme.apply(qapp, look)
    page.desk.theme_changed.emit()
    assert page.way.text().startswith("进口 · 阿拉木图 → 西安")
    assert page.list.current is not None and page.list.current.position == 4
    assert not page.grab().isNull()


@pytest.mark.parametrize("size", [(1366, 640), (1024, 560), (1920, 950)])
def test_a_long_train_on_a_long_way_fits(
    store: Store, desk: Desk, places: Places, shown: Shown, size: tuple[int, int]
) -> None:
    way = places.routes[0].stops
    plan = times(*((where, "arrival", "planned", 10 * at) for at, where in enumerate(way)))
    loads = [load(at, container_no=container(2 * at + side)) for at in range(1, 61) for side in range(2)]
    trains.take(store, [says("plan", plan), says("list", loads=loads)])
    page = TrainPage(desk, places)
    Sight(page, places).look()
    shown(page, *size)
    assert page.width() == size[0]
    assert len(page.life.accessibleDescription().splitlines()) == len(way)
    page.strip.setFocus()
    assert page.strip.current is not None
    assert not page.grab().isNull()


def test_a_train_is_printed_with_its_times_wagons_and_differences(page: TrainPage, qtbot: QtBot) -> None:
    shown: list[Pages] = []
    page._preview = lambda _parent, _title, pages, **_more: shown.append(pages)
    page.print()
    qtbot.waitUntil(lambda: bool(shown))
    tables = {part.title: part for part in shown[0].handout.parts if isinstance(part, Table)}
    assert [len(tables[name].rows) for name in ("Times", "Differences")] == [
        page.events.events.rowCount(),
        len(page.list.differences.rows),
    ]
    wagons = next(table for title, table in tables.items() if "Broad" in title)
    assert [row[1] for row in wagons.rows] == [wagon(position) for position in range(1, 13)]
    words = [one.text for sheet in shown[0].laid.pages for one in sheet if isinstance(one, Said)]
    assert all(any(number in word for word in words) for number in (TRAIN, container(7), "1500003"))
    assert any("At the port" in word for word in words)
