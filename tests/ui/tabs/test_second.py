"""Double entry in the Cargo tab: blind until it is saved, all by keys, and the agreement that comes of it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import cargo, door, months, second_entry, seconds
from horgosdesk.store.desk import Store
from horgosdesk.store.signing import sign_in, sign_out
from horgosdesk.study.agreement import by_field
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.cargo import CargoTab
from horgosdesk.ui.tabs.cargo.hint import Hint
from horgosdesk.ui.tabs.cargo.second import SecondPage
from tests.conftest import PASSWORD
from tests.store.test_seconds import filled

CONTROL = Qt.KeyboardModifier.ControlModifier
DRAWN = {"first": "2025-11-01", "last": "2025-11-30", "seed": "7", "finder": "declaration_no"}
ENTRY = ("i", "rail", "100119", "", "", "KZ", "Golden Steppe", "", "54550181", "", "")
"""Direction to packages, as Enter goes through them where the mode is rail: the truck is passed over."""


@pytest.fixture
def tab(desk: Desk, shown: Callable[..., None]) -> CargoTab:
    opened = CargoTab(desk)
    shown(opened)
    opened.grid.setFocus()
    return opened


def page_of(tab: CargoTab, keys: Any) -> SecondPage:
    keys.control(Qt.Key.Key_T)
    page = tab._second
    assert isinstance(page, SecondPage) and page.isVisible() and not tab.grid.isVisible()
    return page


def drawn(store: Store, size: int) -> None:
    door.apply(store, second_entry.drawn(store, DRAWN | {"size": size}))


def texts(widget: QWidget) -> Iterator[str]:
    """All that a widget and those in it say, shown or not: words, tips, accessible texts, models, look-ups."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.statusTip())
        if isinstance(one, QLabel | QLineEdit):
            yield one.text()
        if isinstance(one, QComboBox):
            yield from (one.itemText(place) for place in range(one.count()))
        if isinstance(one, Hint):
            yield from (text for line in (*one.lines, *one.choices) for text in line)
        for model in (*one.findChildren(QAbstractItemModel), getattr(one, "model", lambda: None)()):
            if isinstance(model, QAbstractItemModel):
                for row in range(model.rowCount()):
                    for column in range(model.columnCount()):
                        for role in range(15):
                            yield str(model.index(row, column).data(role) or "")


SECRETS = ("87,654.3", "87654", "86,111", "Lonely Trader", "ZELENIY", "TEMU9876543", "54550181", "7,700", "secret note")
"""Parts of what the only records of `secret` say."""


def secret(store: Store, make: Callable[..., Cargo]) -> None:
    said: dict[str, Any] = {
        "gross_g": 87_654_300,
        "net_g": 86_111_000,
        "trader": "Lonely Trader",
        "remark": "secret note",
    }
    said |= {"wagon_no": "54550181", "container_no": "TEMU9876543", "commodity": "ZELENIY", "value_fen": 770_000}
    filled(store, make, 1, **said, currency="CNY")


def test_nothing_of_the_first_entry_is_anywhere_on_the_page_before_the_second_is_saved(
    desk: Desk, store: Store, make: Callable[..., Cargo], shown: Callable[..., None], keys: Any, qtbot: Any
) -> None:
    secret(store, make)
    drawn(store, 1)
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    desk.learn()
    qtbot.waitUntil(lambda: desk._habits is not None)
    assert "Lonely Trader" in desk.rules().habits.used["trader"], "the day sheet would complete it"
    page = SecondPage(desk, lambda: None, lambda: "2025-11-03", None)  # type: ignore[arg-type]
    shown(page)
    assert page.sample is not None and not page.sample.papers[0].is_keyed

    def look() -> None:
        shown_words = "\n".join((*texts(page), *said))
        assert "940020251307000" in shown_words, "what the paper is found by is shown"
        assert not [one for one in SECRETS if one in shown_words]

    look()
    page.papers.setFocus()
    keys.press(Qt.Key.Key_Return)
    typed = ("i", "rail", "100119", "Z", "", "KZ", "Lo", "", "", "")
    for name, text in zip(page.form.edits, typed, strict=False):
        assert page.form.edits[name].hasFocus(), name
        keys.type(text)
        look()
        keys.press(Qt.Key.Key_Return)
        look()
    page.form.edits["gross_kg"].setFocus()
    keys.type("87000").press(Qt.Key.Key_Return).type("86000")
    look()
    keys.control(Qt.Key.Key_Return)
    assert page.sample.papers[0].is_keyed
    assert [one for one in SECRETS if one in "\n".join(texts(page))], "now it is compared"


def test_typing_is_kept_when_the_paper_is_left_and_checked_as_in_the_day_sheet(
    tab: CargoTab, store: Store, make: Callable[..., Cargo], keys: Any
) -> None:
    filled(store, make)
    drawn(store, 3)
    page = page_of(tab, keys)
    keys.press(Qt.Key.Key_Return).type("i").press(Qt.Key.Key_Return).type("rail").press(Qt.Key.Key_Return)
    keys.type("1001").press(Qt.Key.Key_Escape)
    assert page.form.edits["hs_code"].hasFocus(), "the first Esc closes the look-up"
    keys.press(Qt.Key.Key_Escape)
    assert page.papers.hasFocus()
    keys.press(Qt.Key.Key_Down)
    assert page.papers.papers.states[page.papers.papers.papers[0].uid] == ("typed", 0)
    assert page.form.edits["mode"].text() == ""
    keys.press(Qt.Key.Key_Up).press(Qt.Key.Key_Return)
    assert (page.form.edits["mode"].text(), page.form.edits["hs_code"].text()) == ("Rail", "1001")
    assert page.form.edits["commodity"].hasFocus(), "Enter goes to the first that is empty"
    keys.control(Qt.Key.Key_Return)
    assert page.form.edits["gross_kg"].hasFocus() and "must be filled in" in page.form.notes["gross_kg"].text()
    page.form.edits["country"].setFocus()
    keys.type("kaza").press(Qt.Key.Key_Tab)
    assert page.form.edits["country"].text() == "Kazakhstan" and page.form.edits["trader"].hasFocus()
    page.form.edits["gross_kg"].setFocus()
    keys.type("64000").press(Qt.Key.Key_Return).type("65000").control(Qt.Key.Key_Return)
    assert "more than gross weight" in page.form.notes["net_kg"].text()
    assert not seconds.every(store)[0].keyed
    keys.press(Qt.Key.Key_Escape).press(Qt.Key.Key_Escape)
    assert tab.grid.isVisible() and tab.grid.hasFocus(), "the second Esc is back at the day sheet"
    keys.control(Qt.Key.Key_T)
    assert page.isVisible() and page.form.edits["net_kg"].text() == "65,000"


def test_with_accounts_ones_own_papers_are_left_to_others_and_what_is_typed_waits_for_its_clerk(
    guarded: Store, desk: Desk, make: Callable[..., Cargo], shown: Callable[..., None], keys: Any
) -> None:
    def be(name: str) -> None:
        sign_out(guarded)
        sign_in(guarded, name, PASSWORD.format(name=name))
        guarded.tell("account")

    for name in ("clerk", "mate"):
        be(name)
        filled(guarded, make, 1, remark=name)
    be("super")
    drawn(guarded, 2)
    be("clerk")
    page = SecondPage(desk, lambda: None, lambda: "2025-11-03", None)  # type: ignore[arg-type]
    shown(page)

    def states() -> list[str]:
        return [page.papers.papers.states[one.uid][0] for one in page.papers.papers.papers]

    assert states() == ["own", "to_key"] and not page._actions["draw"].isEnabled()
    page.papers.setFocus()
    assert page.papers.current is not None and page.papers.current.first_by == "mate"
    keys.press(Qt.Key.Key_Return).type("i").press(Qt.Key.Key_Return).type("ro")
    be("mate")
    assert states() == ["to_key", "own"]
    assert "You had a hand in the first entry" in page.empty.text() and page.form.texts == {}
    be("clerk")
    assert states() == ["own", "typed"]
    assert page.form.texts == {"direction": "Import", "mode": "ro"}, "half typed as it was"


def test_a_sample_is_drawn_by_keys_and_what_cannot_be_is_said(
    tab: CargoTab, store: Store, make: Callable[..., Cargo], keys: Any
) -> None:
    filled(store, make)
    page = page_of(tab, keys)
    assert "Ctrl+N draws" in page.start.words.text() and not page.papers.isVisible()
    assert page.start.button.hasFocus(), "Space or Enter takes the first step too"
    tab._day = "2025-11-03"
    keys.control(Qt.Key.Key_N)
    assert page.drawing.edits["first"].text() == "2025-11-01" and page.drawing.edits["seed"].text().isdigit()
    keys.press(Qt.Key.Key_Return)
    assert "There are 5 records to draw from, and 50" in page.drawing.wrong.text()
    assert page.drawing.edits["size"].hasFocus()
    keys.type("4").press(Qt.Key.Key_Return)
    assert page.drawing.isHidden() and page.papers.papers.rowCount() == 4 and page.papers.hasFocus()
    assert seconds.every(store)[0].draw.strata == "mode,direction"
    keys.control(Qt.Key.Key_Delete)
    assert seconds.draws(store) == [] and page.start.isVisible()
    keys.control(Qt.Key.Key_Z)
    assert page.papers.papers.rowCount() == 4


def test_differences_are_settled_by_keys_and_a_closed_month_is_told(
    tab: CargoTab, store: Store, desk: Desk, make: Callable[..., Cargo], keys: Any
) -> None:
    filled(store, make, 1)
    drawn(store, 1)
    page = page_of(tab, keys)
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    page.compared.pause_ms = 0
    type_paper(keys, gross="65000", net="63000", trader="")
    assert page.pages.currentWidget() is page.compared and page.compared.hasFocus()
    assert page.compared.current == "gross_kg"
    months.close(store, "2025-11")
    keys.type("2")
    assert "2025-11 is closed" in said[-1] and page.compared.current == "gross_kg"
    months.reopen(store, "2025-11", "to settle")
    keys.type("2")
    [record] = cargo.between(store, "2025-11-01", "2025-11-30")
    assert record.gross_g == 65_000_000 and page.compared.current == "net_kg"
    keys.type("6")
    assert page.ask.answer.text() == "6" and page.ask.answer.hasFocus()
    keys.type("x").press(Qt.Key.Key_Return)
    assert page.ask.isVisible()
    keys.press(Qt.Key.Key_Backspace).type("2500").press(Qt.Key.Key_Return)
    [record] = cargo.between(store, "2025-11-01", "2025-11-30")
    assert record.net_g == 62_500_000 and "Nothing to settle" in page.foot._whole
    keys.control(Qt.Key.Key_Z)
    assert page.compared.current == "net_kg" and page.compared.compared.open_rows
    keys.type("1")
    assert [one.verdicts for one in seconds.every(store)[0].papers] == [
        {"gross_kg": ("second", 65_000_000), "net_kg": ("first", 64_000_000)}
    ]


def test_what_is_typed_ahead_for_the_next_paper_settles_nothing(
    tab: CargoTab, store: Store, desk: Desk, make: Callable[..., Cargo], keys: Any
) -> None:
    filled(store, make, 2)
    drawn(store, 2)
    page = page_of(tab, keys)
    page.compared.pause_ms = 60_000
    said: list[str] = []
    desk.said.connect(lambda text, _level: said.append(text))
    type_paper(keys, gross="65000", trader="")
    keys.enter("i", "rail", "271121").type("2")
    assert page.compared.current == "gross_kg" and page.compared.compared.open_rows and not page.ask.isVisible()
    assert "not taken" in said[-1]
    page.compared.pause_ms = 0
    keys.type("1")
    assert not page.compared.compared.open_rows
    keys.type("x")
    assert not page.ask.isVisible(), "what is settled no stray key asks about"
    keys.type("3")
    assert page.ask.isVisible()


def test_what_the_page_shows_is_in_the_language_and_theme_of_the_window(
    tab: CargoTab, store: Store, make: Callable[..., Cargo], keys: Any
) -> None:
    filled(store, make)
    drawn(store, 2)
    page = page_of(tab, keys)
    keys.control(Qt.Key.Key_R)
    assert page.rates.isVisible() and page.rates.rates.index(0, 0).data() == "All fields"
    tab.desk.language_changed.emit("en")
    tab.desk.theme_changed.emit()
    keys.control(Qt.Key.Key_R)
    assert page.form.isVisible()
    assert [action.text() for action in tab.shown_actions()][-1] == "Double entry"
    tab.find("54550181")
    assert tab.grid.isVisible(), "records that are asked for are on the sheet"


def test_what_is_typed_means_the_same_in_another_language(
    tab: CargoTab, store: Store, make: Callable[..., Cargo], keys: Any
) -> None:
    filled(store, make)
    drawn(store, 2)
    page = page_of(tab, keys)
    keys.press(Qt.Key.Key_Return)
    page.form.edits["gross_kg"].setText("64,200")
    page.form.edits["wagon_no"].setText("545")
    tab.desk.lang = "ru"
    tab.desk.language_changed.emit("ru")
    assert page.form.edits["gross_kg"].text() == "64\u00a0200" and page.form.edits["wagon_no"].text() == "545"
    assert page.form.entry is not None and page.form.entry.values["gross_g"] == 64_200_000


def type_paper(
    keys: Any, *, gross: str = "64200", net: str = "64000", trader: str = "Golden Steppe", hs: str = "100119"
) -> None:
    """A paper of `filled` from its list on, as fast as fingers go: Enter from field to field, Ctrl+Enter."""
    if not isinstance(QApplication.focusWidget(), QLineEdit):
        keys.press(Qt.Key.Key_Return)
    said = list(ENTRY)
    said[2], said[6] = hs, trader
    keys.enter(*said, gross).type(net).control(Qt.Key.Key_Return)


SLIPS: dict[int, dict[str, str]] = {
    3: {"gross": "64900"},
    11: {"gross": "64020", "net": "46000"},
    19: {"trader": "Golden Stepe"},
    26: {"hs": "100111"},
    33: {"net": "6400"},
    44: {"trader": "", "gross": "64300"},
    50: {"hs": "100191", "net": "63000"},
}
"""What is typed other than it stands in the record, by paper: 10 fields."""


def test_fifty_papers_are_keyed_and_settled_by_keyboard_and_agree_as_counted_by_hand(
    tab: CargoTab, store: Store, make: Callable[..., Cargo], keys: Any
) -> None:
    filled(store, make, 60, trader="Golden Steppe")
    drawn(store, 50)
    page = page_of(tab, keys)
    page.compared.pause_ms = 0
    for place in range(1, 51):
        current = page.papers.current
        assert current is not None and current.place == place
        slips = SLIPS.get(place, {})
        type_paper(keys, **slips)
        if slips:
            assert page.compared.hasFocus() and len(page.compared.compared.open_rows) == len(slips), place
            # the first was right but for paper 44, whose weight is corrected
            for _ in slips:
                keys.type("2" if place == 44 and page.compared.current == "gross_kg" else "1")
            keys.press(Qt.Key.Key_Return)
    sample = seconds.every(store)[0]
    assert len(sample.keyed) == 50 and not sample.waiting
    # of each paper: direction, mode, HS code, country, trader, wagon, gross, net. Goods and category nobody keyed
    found = seconds.reliability(store, "2025-11-01", "2025-11-30")
    assert (found.compared, found.agree, found.open) == (50 * 8, 50 * 8 - 10, 0)
    # Wilson by hand: p = 0.975, n = 400, z = 1.96: (0.975 + 0.004802 ± 1.96 √(0.00006094 + 0.00000600)) / 1.009604 …
    share = found.share
    assert share is not None
    assert [round(part * 100, 1) for part in share] == [97.5, 95.5, 98.6]
    assert page.topline.values[0].text() == "97.5 %"
    under = page.topline.unders[0].text().replace("\u00a0", " ")
    assert under == "95.5 – 98.6 % · 390 of 400 fields"
    assert page.topline.values[3].text() == "1", "the first entry was wrong once"
    fields = by_field(sample.outcomes, ("hs_code", "trader", "gross_kg", "net_kg", "mode"))
    assert {name: one.differ for name, one in fields.items()} == {
        "hs_code": 2,
        "trader": 2,
        "gross_kg": 3,
        "net_kg": 3,
        "mode": 0,
    }
    weights = sorted(one.gross_g for one in cargo.between(store, "2025-11-01", "2025-11-30"))
    assert weights == [64_200_000] * 59 + [64_300_000]
