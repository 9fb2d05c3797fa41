"""The cargo tab of the real window, typed into with keys: what it says is saved is there, and what is typed is a draft."""

import os
from pathlib import Path

import desks
from scenarios import Rounds, Scenario, Wrong, numbers, say, words_of

from horgosdesk.store import drafts
from horgosdesk.store.desk import Store, open_store

RECORDS = 4
FIRST = 64_001
"""Gross weights in kilograms count on from here, and tell the records apart."""


def prepare(top: Path) -> None:
    """A small desk; and what the window needs is imported, which is half of its start."""
    desks.small(top)
    os.environ["HORGOSDESK_CONFIG"] = str(top.with_name("config"))

    import horgosdesk.ui.tabs.cargo  # noqa: F401


def wagon(number: int) -> str:
    """A wagon's number with its right check digit."""
    from stdnum import luhn

    seven = f"54{number % 100_000:05d}"
    return seven + luhn.calc_check_digit(seven)


def act(top: Path) -> int:
    """Type some records, each field kept as a draft, each record saved by Ctrl+Enter."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from horgosdesk.ui import language, theme
    from horgosdesk.ui.desk import Desk
    from horgosdesk.ui.settings import Settings
    from horgosdesk.ui.tabs.cargo import CargoTab

    app = QApplication([])
    theme.apply(app, "light")
    language.use("en")
    desk = Desk(open_store(top / "desk", who="tester"), Settings(top / "config"), "en")
    tab = CargoTab(desk)
    tab.show()
    tab.activateWindow()
    while not tab.isActiveWindow():
        app.processEvents()
    tab.grid.setFocus()
    tab.grid.go_to_blank()
    # a draft that is whole is saved as soon as its row is left, so what was begun before is not typed again
    begun = [
        int(one.typed["remark"].split()[1]) for one in _waiting(desk.store) if "typed " in one.typed.get("remark", "")
    ]
    first = max([FIRST - 1, *numbers(desk.store, "typed"), *begun]) + 1
    for number in range(first, first + RECORDS):
        for name, text in (
            *(("direction", "i"), ("mode", "rail"), ("hs_code", "100119"), ("country", "KZ"), ("trader", "Steppe")),
            *(
                ("wagon_no", wagon(number)),
                ("gross_kg", str(number)),
                ("net_kg", "64000"),
                ("remark", f"typed {number}"),
            ),
        ):
            tab.grid.go_to(tab.grid.currentIndex().row(), tab.model.column_of(name))
            for character in text:
                QTest.keyClick(app.focusWidget(), character)
            QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return)
            app.processEvents()
            say(f"typed {number} {name} {text}")
        for _ in range(3):  # a doubt is asked about once
            if number not in numbers(desk.store, "typed"):
                QTest.keyClick(app.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
                app.processEvents()
        say(f"saved {number}")
        tab.grid.go_to_blank()
    done = number in numbers(desk.store, "typed")
    desk.close()
    return 0 if done else 97


def check(store: Store, rounds: Rounds, top: Path) -> Wrong:
    """Every record of which it was said, and every field that was left."""
    there = numbers(store, "typed")
    saved = {int(number) for [number] in words_of(rounds, "saved")}
    if lost := saved - set(there):
        yield f"said to be saved, and not there: {lost}"
    if len(there) != len(set(there)) or len(there) > len(saved) + len(rounds):
        yield f"{len(saved)} were said to be saved, there are {there}"
    waiting = _waiting(store)
    for number, name, *rest in words_of(rounds, "typed"):
        text = " ".join(rest)
        if int(number) not in there and not any(_is_in(one.typed.get(name, ""), text) for one in waiting):
            yield f"{name} of {number} was typed as {text}, and is in no draft: {[dict(one.typed) for one in waiting]}"


def _waiting(store: Store) -> list[drafts.Draft]:
    return drafts.between(store, "0000-00-00", "9999-99-99")


def _is_in(shown: str, text: str) -> bool:
    """Whether a draft's text is what was typed: codes are kept by their names."""
    return bool(shown) and (text.isalpha() or text == shown.replace(",", ""))


WINDOW = Scenario("window", prepare, act, check)
