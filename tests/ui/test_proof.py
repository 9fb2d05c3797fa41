"""The window that proves everything, beside the work."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door
from horgosdesk.store.door import Change
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.proof import Proof

Make = Callable[..., Cargo]


@pytest.fixture
def proof(desk: Desk, make: Make, shown: Callable[..., None]) -> Proof:
    door.apply(desk.store, [Change(None, make(gross_g=n + 1, net_g=None)) for n in range(3)])
    made = Proof(desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(made)
    return made


def wait(proof: Proof, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: bool(proof.checks) and proof._task is None)
    return [f"{line.kind} {line.text}" for line in proof.list.listing.rows]


def test_every_check_is_told_and_can_be_copied(proof: Proof, qtbot: QtBot) -> None:
    proof.begin()
    assert proof.bar.isVisible() and proof.go.text() == "&Stop"
    said = wait(proof, qtbot)
    assert len(said) == 9 and all(line.startswith("ok ") for line in said)
    assert "no check found anything" in proof.notice.text()
    QTest.keyClick(proof.copy_button, Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].endswith("· 3") and len(copied) == 10


def test_the_first_place_is_stood_on_and_leads_to_what_it_is_about(proof: Proof, qtbot: QtBot) -> None:
    proof.desk.store.db.execute("UPDATE cargo SET gross_g = 7 WHERE id = 2")
    wanted: list[object] = []
    proof.desk.cargo_wanted.connect(wanted.append)
    proof.begin()
    wait(proof, qtbot)
    assert "The first place: cargo" in proof.notice.text()
    assert proof.list.current is not None and proof.list.current.kind == "place"
    QTest.keyClick(proof.list, Qt.Key.Key_Return)
    [view] = wanted
    assert getattr(view, "first") == "2025-11-03"  # noqa: B009
    proof.list.stand_on(0)
    QTest.keyClick(proof.list, Qt.Key.Key_Return)
    assert len(wanted) == 1 and "Nothing in the window" in proof.notice.text()


def test_a_printed_return_is_checked_by_what_is_typed_or_by_its_file(
    proof: Proof, qtbot: QtBot, tmp_path: Path
) -> None:
    proof.ask()
    assert QGuiApplication.focusObject() is proof.line
    QTest.keyClicks(proof.line, "12")
    QTest.keyClick(proof.line, Qt.Key.Key_Return)
    assert "NO:HASH" in proof.notice.text() and proof._task is None
    [(digest,)] = proof.desk.store.db.execute("SELECT hash FROM journal WHERE no = 2").fetchall()
    proof.line.setText(f"2:{digest.hex()}")
    QTest.keyClick(proof.line, Qt.Key.Key_Return)
    said = wait(proof, qtbot)
    assert said[-1].startswith("note") and "up to journal no. 2 is the one" in said[-1]
    book = openpyxl.Workbook()
    book.active["C7"] = f"台账 Journal 2:{'ab' * 32}"
    book.save(tmp_path / "paper.xlsx")
    proof.check_file(tmp_path / "paper.xlsx")
    assert wait(proof, qtbot)[-1].startswith("place paper.xlsx: journal no. 2 is not the one")


def test_escape_ends_the_reading(proof: Proof, qtbot: QtBot) -> None:
    proof.begin()
    task = proof._task
    assert task is not None
    QTest.keyClick(proof, Qt.Key.Key_Escape)
    assert not proof.isVisible() and task.wait(10)
    qtbot.wait(20)
    assert proof.checks == ()
