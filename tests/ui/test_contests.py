"""Contests in their window, by the keyboard alone: choosing field by field, settling, refusals, several at once."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.contest import Contest
from horgosdesk.core.identity import new_uid
from horgosdesk.store import contests, door, goals, journal, months
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES, Change
from horgosdesk.ui import language
from horgosdesk.ui.contests import Contests
from horgosdesk.ui.desk import Desk

Make = Callable[..., Cargo]
Key = Qt.Key


@pytest.fixture(autouse=True)
def plurals(qapp: QApplication) -> None:
    """English with what it makes of numbers, as the window has it."""
    language.use("en")


def contest(about: str, key: str, base: str, waiting: str, stored: str, why: str = "changed") -> Contest:
    said = {"base": base, "waiting": waiting, "stored": stored, "why": why, "maker": "Zhang", "desk": "d" * 16}
    at = "2025-12-03T03:00:00.000Z"
    return Contest(uid=new_uid(), about=about, key=key, made_at=at, entered_by="hub", entered_at=at, **said)


def enter(store: Store, *found: Contest) -> Sequence[Contest]:
    with store.transaction("note"):
        journal.append(store, map(door.entry, door.take_within(store, found)), who="hub")
    store.tell()
    return found


def both_changed(store: Store, record: Cargo, waiting: dict[str, Any], stored: dict[str, Any]) -> Contest:
    """A contest about a record that stands as another desk changed it."""
    [before] = [one.after for one in door.apply(store, [Change(None, record)])]
    [after] = [one.after for one in door.apply(store, [Change(before, replace(before, **stored))])]
    texts = [TABLES["cargo"].journal_text(one) for one in (before, replace(before, **waiting), after)]
    return enter(store, contest("cargo", record.uid, *texts))[0]


@pytest.fixture
def window(desk: Desk, shown: Callable[..., None]) -> Callable[[], Contests]:
    def show() -> Contests:
        made = Contests(desk)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        shown(made, 1200, 700)
        return made

    return show


def rows(window: Contests) -> list[str]:
    return [window._words.name(one) for one in window.table.listing.rows]


def cells(window: Contests) -> dict[str, tuple[str, str, str, str]]:
    model = window.compared.compared
    return {
        line.title: (line.before, line.stored, line.waiting, model.data(model.index(row, 5)))
        for row, line in enumerate(model.lines)
        if line.differs
    }


def test_field_by_field_and_on_to_the_next(
    desk: Desk, make: Make, window: Callable[[], Contests], keys: Any, qtbot: Any
) -> None:
    first = make(gross_g=64_200_000, trader="甲公司", remark="")
    both_changed(
        desk.store, first, {"gross_g": 64_250_000, "remark": "paper"}, {"gross_g": 64_900_000, "trader": "乙公司"}
    )
    both_changed(desk.store, make(), {"packages": 7}, {"packages": 8})
    shown = window()
    assert len(rows(shown)) == 2
    assert cells(shown) == {
        "Gross kg": ("64,200", "64,900", "64,250", "1 or 2?"),
        "Trader": ("甲公司", "乙公司", "甲公司", "1 or 2?"),
        "Remark": ("∅", "∅", "paper", "1 or 2?"),
    }
    # Enter goes in and settles nothing by itself
    keys.press(Key.Key_Return).press(Key.Key_Return)
    assert shown.notice.text() == "Choose first, for 3 fields: 1 stored, 2 waiting."
    assert contests.count(desk.store) == 2
    # what only one of the two changed needs no thought
    keys.type("g")
    assert [said[3] for said in cells(shown).values()] == ["1 or 2?", "← 1 stored", "→ 2 waiting"]
    keys.press(Key.Key_Right).press(Key.Key_Return)
    now = TABLES["cargo"].get(desk.store, first.uid)
    assert (now.gross_g, now.trader, now.remark) == (64_250_000, "乙公司", "paper")
    assert shown.notice.text().startswith("Settled: ")
    # the next one is there, and its fields have the keys
    assert list(cells(shown)) == ["Packages"]
    assert shown.compared.hasFocus()
    keys.type("s").press(Key.Key_Return)
    assert contests.count(desk.store) == 0
    assert shown.head.text() == "0 contests wait"
    # what was decided can be looked at
    shown.old.click()
    assert [shown._words.settled(one) for one in shown.table.listing.rows] == ["what was stored", "some of each"]
    keys.press(Key.Key_Down)
    assert [said[3] for said in cells(shown).values()] == ["→ 2 waiting", "← 1 stored", "→ 2 waiting"]
    assert not shown.settle_button.isVisible()
    qtbot.waitUntil(lambda: desk.undo.count() >= 4)  # and undone, like all


def test_a_key_ahead_settles_nothing_and_esc_loses_nothing(
    desk: Desk, make: Make, window: Callable[[], Contests], keys: Any
) -> None:
    both_changed(desk.store, make(), {"packages": 7, "remark": "w"}, {"packages": 8, "remark": "s"})
    shown = window()
    keys.press(Key.Key_Return).press(Key.Key_1)
    assert shown.compared.currentIndex().row() == 1
    keys.press(Key.Key_Escape)
    assert shown.table.hasFocus()
    assert shown.isVisible()
    keys.press(Key.Key_Return)
    assert [said[3] for said in cells(shown).values()] == ["← 1 stored", "1 or 2?"]
    # another desk's change comes in while somebody chooses: what is chosen stays, and it is said
    now = TABLES["cargo"].get(desk.store, shown.table.current.key)
    door.apply(desk.store, [Change(now, replace(now, remark="later"))])
    shown.reload()
    assert [said[1:] for said in cells(shown).values()] == [("8", "7", "← 1 stored"), ("later", "w", "1 or 2?")]
    assert "It was changed since" in shown.why.text()
    keys.press(Key.Key_Escape).press(Key.Key_Escape)
    assert not shown.isVisible()


def test_it_says_the_keys_of_where_one_stands_and_closes_from_everywhere(
    desk: Desk, make: Make, window: Callable[[], Contests], keys: Any
) -> None:
    both_changed(desk.store, make(), {"packages": 7}, {"packages": 8})
    shown = window()
    assert shown.hint.text().startswith("↑ ↓ another one")
    keys.press(Key.Key_Tab)
    assert not shown.table.hasFocus()
    assert shown.hint.text().startswith("↑ ↓ field")
    # the button, or the frame's, is no Esc
    shown.leave.click()
    assert not shown.isVisible()


def test_where_nothing_waits_there_is_a_word_and_no_empty_half(window: Callable[[], Contests]) -> None:
    shown = window()
    assert shown.vacant.isVisible()
    assert shown.vacant.text().startswith("Nothing waits.")
    assert not shown.below.isVisible()
    assert not shown.hint.isVisible()


def test_in_little_room_a_row_is_seen_whole_and_what_is_cut_says_so(
    desk: Desk, make: Make, window: Callable[[], Contests]
) -> None:
    long = make(commodity="cotton yarn, single, of combed fibres, not put up for retail sale")
    both_changed(desk.store, long, {"packages": 7}, {"packages": 8})
    shown = window()
    shown.resize(640, 1)
    QApplication.processEvents()
    assert shown.table.horizontalScrollBar().isVisible()
    row = shown.table.visualRect(shown.table.listing.index(0, 0))
    assert row.bottom() <= shown.table.viewport().rect().bottom()
    heading = shown.compared.horizontalHeader()
    assert heading.textElideMode() == Qt.TextElideMode.ElideRight
    tip = shown.compared.compared.headerData(4, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "2 Waits: Zhang\n2025-12-03 11:00"


def test_a_list_tells_instants_to_the_minute(desk: Desk, window: Callable[[], Contests]) -> None:
    said = contest("goal", "2025/gross", "", "2", "1")
    enter(desk.store, replace(said, made_at="2025-12-03T03:00:29.000Z"))
    shown = window()
    made = shown.table.listing.index(0, 4)
    assert (made.data(), made.data(Qt.ItemDataRole.ToolTipRole)) == ("2025-12-03 11:00", "2025-12-03 11:00:29")


def test_refusals_stand_in_place(desk: Desk, make: Make, window: Callable[[], Contests], keys: Any) -> None:
    record = make(day="2025-11-03")
    found = both_changed(desk.store, record, {"packages": 7}, {"packages": 8})
    shown = window()
    months.close(desk.store, "2025-11")
    keys.type("w").press(Key.Key_Return)
    assert shown.notice.text().startswith("2025-11 is closed.")
    assert contests.count(desk.store) == 1
    assert [said[3] for said in cells(shown).values()] == ["→ 2 waiting"]
    # settled meanwhile, elsewhere
    contests.settle(desk.store, found, "stored")
    keys.press(Key.Key_Return)
    assert shown.notice.text().startswith("This contest was settled meanwhile")


def test_what_is_no_record_and_several_at_once(
    desk: Desk, make: Make, window: Callable[[], Contests], keys: Any, qtbot: Any
) -> None:
    store = desk.store
    goals.put(store, "2025", "gross", 46_000_000 * 10**6)
    months.close(store, "2025-09")
    target = [json.dumps(amount * 10**12) for amount in (45, 47, 46)]
    enter(
        store,
        contest("goal", "2025/gross", *target),
        contest("month", "2025-09", '"open"', '"open"', '"closed"', "unclosed"),
        contest("desk", "port", '"Horgos"', '"Dostyk"', '"Horgos"'),
        contest("checklist", "2025-09/drafts", "", json.dumps({"found": "0", "note": "seen"}), ""),
    )
    shown = window()
    assert rows(shown) == ["2025 · tonnes", "2025-09", "Port", "2025-09 · Drafts"]
    assert cells(shown) == {"Target": ("45,000,000 t", "46,000,000 t", "47,000,000 t", "1 or 2?")}
    keys.type("w").press(Key.Key_Return)
    assert goals.of_year(store, "2025", "gross") == 47 * 10**12
    assert cells(shown) == {"Month": ("open", "closed", "open", "1 or 2?")}
    # to reopen one takes a reason, which is typed there
    keys.type("w").press(Key.Key_Return)
    assert shown.notice.objectName() == "bad"
    shown.reason.setFocus()
    keys.type("late papers").press(Key.Key_Return)
    assert months.closed(store) == set()
    assert cells(shown) == {"Port": ("Horgos", store.meta("port"), "Dostyk", "1 or 2?")}
    # the rest at once, as it is stored
    shown.table.setFocus()
    keys.control(Key.Key_A)
    assert shown.of.text() == "2 contests chosen"
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: contests.count(store) == 0)
    qtbot.waitUntil(lambda: shown.notice.text() == "2 settled as stored")
    assert store.meta("port") != "Dostyk"


def test_in_chinese_and_hundreds_of_them(desk: Desk, make: Make, window: Callable[[], Contests], keys: Any) -> None:
    records = door.apply(desk.store, [Change(None, make(packages=n + 1)) for n in range(300)])
    texts = [TABLES["cargo"].journal_text(one.after) for one in records]
    others = [TABLES["cargo"].journal_text(replace(one.after, remark="w")) for one in records]
    enter(
        desk.store,
        *(
            contest("cargo", one.after.uid, text, other, text)
            for one, text, other in zip(records, texts, others, strict=True)
        ),
    )
    shown = window()
    assert len(rows(shown)) == 300
    for _ in range(5):
        keys.press(Key.Key_Down)
    language.use("zh_CN")
    desk.lang = "zh_CN"
    desk.language_changed.emit("zh_CN")
    assert shown.table.currentIndex().row() == 5
    assert "备注" in cells(shown)
