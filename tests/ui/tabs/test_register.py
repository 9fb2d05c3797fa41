"""The register: returns as they were handed out, whether their copies still are, and what two of them differ in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.returns import export_return
from horgosdesk.store import returns
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, apply, void
from horgosdesk.store.sheet import Filter, View
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.returns.register import RegisterPage

Make = Callable[..., Cargo]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def returned(store: Store, make: Make, tmp_path: Path) -> Store:
    """October returned twice, with two changes between, and November once; then October is changed again."""
    records = [
        make(day="2025-10-05", gross_g=50_000_000),
        make(day="2025-10-06", gross_g=30_000_000, country="UZ", direction="export", mode="road"),
        make(day="2025-11-03", gross_g=70_000_000),
    ]
    wheat, cars, _ = (change.after for change in apply(store, [Change(None, one) for one in records]))
    export_return(store, "2025-10", tmp_path / "1.xlsx")
    [weighed] = apply(store, [Change(wheat, replace(wheat, gross_g=62_000_000))], reason="weighed again")
    apply(store, [void(cars)], reason="entered twice")
    export_return(store, "2025-10", tmp_path / "2.xlsx")
    export_return(store, "2025-11", tmp_path / "3.xlsx")
    apply(
        store, [Change(weighed.after, replace(weighed.after, country="UZ", gross_g=61_000_000))], reason="paper found"
    )
    return store


@pytest.fixture
def page(returned: Store, desk: Desk, shown: Callable[..., None], qtbot: QtBot, tmp_path: Path) -> RegisterPage:
    opened: list[Path] = []
    made = RegisterPage(desk, choose_file=lambda *_: tmp_path / "again.xlsx", opener=opened.append)
    made.opened = opened  # type: ignore[attr-defined]
    with qtbot.waitSignal(made.seen):
        shown(made, 1366, 700)
    made.setFocus()
    return made


def told(page: RegisterPage, column: str) -> list[str]:
    """A column of the register as one reads it."""
    names = [one.name for one in page.list.listing.columns]
    model, place = page.list.listing, names.index(column)
    return [model.index(row, place).data() for row in range(model.rowCount())]


def test_returns_are_listed_newest_first_with_their_copies(page: RegisterPage, returned: Store) -> None:
    assert told(page, "number") == ["2025-11/001", "2025-10/002", "2025-10/001"]
    assert told(page, "seal") == ["✓ as handed out"] * 3
    assert told(page, "made")[0].startswith("2025-12-03 12:00")
    assert told(page, "who") == ["tester"] * 3
    assert told(page, "template") == ["Monthly throughput"] * 3, "as the list of forms has it"


def test_a_copy_that_was_altered_or_is_gone_is_recognised(page: RegisterPage, returned: Store, qtbot: QtBot) -> None:
    newest, middle, _ = returns.issued(returned)[::-1]
    with (returned.folder / "returns" / newest.file).open("ab") as file:
        file.write(b" ")
    (returned.folder / "returns" / middle.file).unlink()
    with qtbot.waitSignal(page.seen):
        page.reload()
    assert told(page, "seal") == ["✗ was altered", "✗ is gone", "✓ as handed out"]
    page.list.stand_on(1)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert "is not there any more" in page.notice.text()


def test_enter_opens_the_copy_and_escape_goes_back(page: RegisterPage, returned: Store, qtbot: QtBot) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert [file.name for file in page.opened] == [returns.issued(returned)[-1].file]  # type: ignore[attr-defined]
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.list, Qt.Key.Key_Escape)


def test_a_return_is_compared_with_the_one_before_and_each_figure_leads_to_its_changes(
    page: RegisterPage, desk: Desk, qtbot: QtBot
) -> None:
    page.list.stand_on(1)
    with qtbot.waitSignal(page.compared.compared):
        QTest.keyClick(page.list, Qt.Key.Key_D, CONTROL)
    assert page.compared.sentence.text().startswith("2025-10/002 against 2025-10/001: ")
    assert page.compared.sentence.text().endswith("by 2 changes of records.")
    answer = page.compared.answer
    assert answer is not None and [one.reason for one in answer.changes] == ["weighed again", "entered twice"]
    assert answer.unexplained == []
    model = page.compared.cells.listing
    texts = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    imports = next(row for row in texts if row[5] == "Gross t · Import · October 2025")
    assert imports[1:5] == ["50", "62", "+12", "✓"]
    place = texts.index(imports)
    page.compared.cells.stand_on(place)
    changes = page.compared.changes.listing
    assert [changes.index(0, column).data() for column in (0, 1, 2, 4, 6)] == [
        "2025-10",
        "+12",
        "tester",
        "weighed again",
        "Gross kg 50,000 → 62,000",
    ]
    wanted: list[View] = []
    desk.cargo_wanted.connect(wanted.append)
    QTest.keyClick(page.compared.cells, Qt.Key.Key_Return)
    QTest.keyClick(page.compared.changes, Qt.Key.Key_Return)
    assert wanted == [View(filters=(Filter("uid", "is", (answer.changes[0].uid,)),))]


def test_two_that_are_selected_are_compared_and_one_alone_says_what_to_do(page: RegisterPage, qtbot: QtBot) -> None:
    page.list.stand_on(2)
    page.compare()
    assert "Select two returns" in page.notice.text()
    page.list.selectAll()
    page.compare()
    assert "Select two returns" in page.notice.text()


def test_what_the_next_return_owes_is_listed(page: RegisterPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.compared.compared):
        page.show_owed("2025-12")
    assert page.compared.sentence.text().startswith("1 change to months that were returned")
    changes = page.compared.changes.listing
    assert [changes.index(0, column).data() for column in (0, 1, 4)] == ["2025-10", "−1 t", "paper found"]


def test_a_return_is_made_again_byte_for_byte(
    page: RegisterPage, returned: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    page.list.stand_on(2)
    QTest.keyClick(page.list, Qt.Key.Key_M, CONTROL)
    qtbot.waitUntil(lambda: "byte for byte" in page.notice.text(), timeout=20_000)
    first = returns.issued(returned)[0]
    assert (tmp_path / "again.xlsx").read_bytes() == (returned.folder / "returns" / first.file).read_bytes()
    assert len(returns.issued(returned)) == 3, "what is made again is not entered again"


def test_an_empty_register_says_the_first_step(desk: Desk, shown: Callable[..., None], qtbot: QtBot) -> None:
    made = RegisterPage(desk)
    shown(made, 1366, 700)
    assert "Export a month" in made.vacant.text()
    # one that was printed elsewhere can be held against the journal all the same
    assert [action.text() for action in made.shown_actions() if action.isEnabled()] == [
        "Check against a printed return…"
    ]
    made.open_file()
    made.compare()
    made.make_again()


def test_where_no_program_opens_workbooks_the_copy_is_named(page: RegisterPage) -> None:
    page._opener = lambda _file: False
    page.open_file()
    assert page.notice.text().startswith("No program here opens workbooks. The copy is ")
    assert page.notice.text().endswith(".xlsx.")


def test_at_1366_across_both_figures_and_their_difference_are_seen(page: RegisterPage, qtbot: QtBot) -> None:
    page.compare()
    qtbot.waitUntil(lambda: page.compared._left.isVisible() and page.compared._left.width() > page.width() * 0.55)
