"""The desk that every tab shares."""

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from horgosdesk.ui.desk import Desk


def test_a_timer_rests_for_good_when_the_store_closes(desk: Desk, qtbot: QtBot) -> None:
    owner, rung = QObject(), list[str]()
    timer = desk.timer(owner, 1, lambda: rung.append(desk.store.today), repeat=True)
    timer.start()
    qtbot.waitUntil(lambda: bool(rung))
    desk.closing.emit()
    before = len(rung)
    QTest.qWait(30)
    assert len(rung) == before and not timer.isActive()


def test_what_is_read_on_a_thread_comes_from_a_store_that_only_reads(desk: Desk, qtbot: QtBot) -> None:
    found: list[tuple[str, bool]] = []
    desk.read(lambda reader, _progress: (reader.today, reader.read_only), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(desk.store.today, True)]


def test_a_question_that_nobody_wants_any_more_ends(desk: Desk, qtbot: QtBot) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    told: list[object] = []
    task = desk.read(lambda reader, _progress: reader.db.execute(endless).fetchone(), told.append, told.append)
    task.cancel()
    assert task.wait(20)
    qtbot.wait(20)
    assert told == []
