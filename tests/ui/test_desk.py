"""The desk that every tab shares."""

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from horgosdesk.ui.desk import Desk


def test_a_timer_rests_for_good_when_the_store_closes(desk: Desk) -> None:
    owner, rung = QObject(), []
    timer = desk.timer(owner, 1, lambda: rung.append(desk.store.today), repeat=True)
    timer.start()
    QTest.qWait(30)
    assert rung
    desk.closing.emit()
    before = len(rung)
    QTest.qWait(30)
    assert len(rung) == before and not timer.isActive()
