"""The feed beside the window: a real child process on a real inbox, its age in the status bar, its end with the window."""

from collections.abc import Iterator
from typing import Any

import pytest

from horgosdesk.core.message import message
from horgosdesk.railway.feed import is_running
from horgosdesk.store import trains
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.railway import Railway
from horgosdesk.ui.status import Status

TABLE = "车次,发车日期,车站,事件,时间\nX8001,2025-12-02,阿腾科里,到达,2025-12-03 11:00\n"


@pytest.fixture
def railway(desk: Desk) -> Iterator[Railway]:
    made = Railway(desk)
    yield made
    made.stop()


def test_what_is_put_into_the_inbox_is_taken_in_and_told(desk: Desk, railway: Railway, qtbot: Any) -> None:
    status = Status(desk)
    qtbot.addWidget(status)
    status.follow(railway)
    assert status.railway.text() == "No railway message yet"
    railway.start()
    qtbot.waitUntil(lambda: is_running(desk.store.folder), timeout=20_000)
    with qtbot.waitSignal(desk.trains_changed, timeout=30_000):
        (desk.store.folder / "inbox" / "a.csv").write_text(TABLE, encoding="utf-8")
    assert trains.runs_of(desk.store, "X8001") == ["2025-12-02"]
    # the desk's clock stands at noon, the train was seen at eleven
    qtbot.waitUntil(lambda: status.railway.text() == "Railway 1 h ago", timeout=10_000)
    railway.stop()
    assert not is_running(desk.store.folder)


def test_a_feed_that_runs_elsewhere_is_followed(desk: Desk, railway: Railway, qtbot: Any) -> None:
    first = Railway(desk)
    first.start()
    qtbot.waitUntil(lambda: is_running(desk.store.folder), timeout=20_000)
    railway.start()
    qtbot.waitUntil(lambda: railway.status is not None and len(railway.status.channels) == 1, timeout=20_000)
    assert railway.wrong == []
    first.stop()


def test_a_channel_that_is_down_is_told_in_the_status_bar(desk: Desk, railway: Railway, qtbot: Any) -> None:
    status = Status(desk)
    qtbot.addWidget(status)
    status.follow(railway)
    (desk.store.folder / "channels.csv").write_text(
        "name,kind,address,topics,user,ca,cert,key\nrail,mqtt,mqtt://127.0.0.1:1,taf/#,,,,\n", encoding="utf-8"
    )
    railway.start()
    qtbot.waitUntil(lambda: bool(railway.wrong), timeout=30_000)
    status.look_at_railway()
    assert status.railway.objectName() == "warn"
    assert "rail: mqtt://127.0.0.1:1 cannot be reached" in status.railway.toolTip()


def test_before_the_feed_says_anything_the_age_is_that_of_what_is_stored(desk: Desk, railway: Railway) -> None:
    sent_s = int(desk.store.clock().timestamp()) - 90 * 60
    trains.take(desk.store, [message("taf:1", "1", "running", train_no="X1", day="2025-12-03", sent_s=sent_s)])
    assert railway.newest_s == sent_s
