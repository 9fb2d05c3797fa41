"""A consignment that crosses a threshold is told of once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from horgosdesk.core.clearance import Clearance
from horgosdesk.core.identity import new_uid
from horgosdesk.store import clearance, door
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.ui import language
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.watch import Watch

START = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at

    def go_on(self, **by: float) -> None:
        self.at += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(qapp: Any, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    language.use("en")
    opened = Desk(open_store(tmp_path / "desk", who="tester", clock=clock), Settings(tmp_path / "config"), "en")
    yield opened
    opened.close()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def watch(desk: Desk, qtbot: Any, told: list[str]) -> Watch:
    parent = QWidget()
    qtbot.addWidget(parent)
    return Watch(desk, parent, lambda _title, text: told.append(text))


def waiting(store: Store, serial: int, hours: float) -> Clearance:
    """An import that arrived so many hours before the start; its target is 16 h."""
    arrived_s = int(START.timestamp() - hours * 3600)
    record = Clearance(
        uid=new_uid(), direction="import", mode="rail", declaration_no=f"9400202510000{serial:05d}", arrived_s=arrived_s
    )
    [done] = door.apply(store, [Change(None, record)])
    return done.after


def test_soon_late_and_late_are_each_told_once(watch: Watch, desk: Desk, clock: Clock, told: list[str]) -> None:
    waiting(desk.store, 1, 11)
    watch.look()
    assert told == []
    clock.go_on(hours=1, minutes=1)
    watch.look()
    watch.look()
    assert told == ["1 consignment soon late: 940020251000000001"]
    clock.go_on(hours=4)
    watch.look()
    watch.look()
    assert told[1:] == ["1 consignment late: 940020251000000001"]


def test_what_was_late_at_the_start_is_not_told(desk: Desk, qtbot: Any, clock: Clock) -> None:
    waiting(desk.store, 1, 20)
    waiting(desk.store, 2, 15.5)
    told: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    watch = Watch(desk, parent, lambda _title, text: told.append(text))
    watch.look()
    assert told == []
    clock.go_on(hours=1)
    watch.look()
    assert told == ["1 consignment late: 940020251000000002"]


def test_a_released_one_is_not_told_of(watch: Watch, desk: Desk, clock: Clock, told: list[str]) -> None:
    record = waiting(desk.store, 1, 11)
    door.apply(desk.store, [Change(record, replace(record, released_s=int(START.timestamp())))])
    clock.go_on(hours=10)
    watch.look()
    assert told == []


def test_a_snoozed_one_is_told_of_when_the_time_is_over(
    watch: Watch, desk: Desk, clock: Clock, told: list[str]
) -> None:
    record = waiting(desk.store, 1, 15.9)
    watch.look()
    told.clear()
    quiet_s = int(START.timestamp()) + 3 * 3600
    door.apply(desk.store, [Change(record, replace(record, snoozed_until_s=quiet_s, snooze_reason="paper"))])
    clock.go_on(hours=2)
    watch.look()
    assert told == []
    clock.go_on(hours=1, minutes=1)
    watch.look()
    assert told == ["1 consignment late: 940020251000000001"]


def test_many_are_one_notice(watch: Watch, desk: Desk, clock: Clock, told: list[str]) -> None:
    for serial in range(5):
        waiting(desk.store, serial, 15.5)
    watch.look()
    told.clear()
    clock.go_on(hours=1)
    watch.look()
    assert len(told) == 1
    assert told[0].startswith("5 consignments late:")
    assert told[0].endswith("…")


def test_the_status_line_says_it_and_clicking_the_notice_goes_there(
    watch: Watch, desk: Desk, clock: Clock, qtbot: Any
) -> None:
    said: list[tuple[str, str]] = []
    desk.said.connect(lambda text, level: said.append((text, level)))
    waiting(desk.store, 7, 15.5)
    clock.go_on(hours=1)
    watch.look()
    assert said[-1][1] == "bad"
    with qtbot.waitSignal(desk.records_wanted) as wanted:
        watch._open()
    assert wanted.args == ["clearance", "940020251000000007"]
    assert clearance.find(desk.store, "940020251000000007")


def test_the_timer_is_set_for_the_next_threshold(watch: Watch, desk: Desk) -> None:
    waiting(desk.store, 1, 11.99)
    assert 0 < watch._next.remainingTime() <= 60_000


def test_what_was_told_before_it_was_snoozed_is_told_again_when_the_time_is_over(
    watch: Watch, desk: Desk, clock: Clock, told: list[str]
) -> None:
    record = waiting(desk.store, 1, 15.9)
    clock.go_on(hours=1)
    watch.look()
    told.clear()
    quiet_s = int(clock().timestamp()) + 2 * 3600
    door.apply(desk.store, [Change(record, replace(record, snoozed_until_s=quiet_s, snooze_reason="paper"))])
    clock.go_on(hours=1)
    watch.look()
    assert told == []
    clock.go_on(hours=1, minutes=1)
    watch.look()
    watch.look()
    assert told == ["1 consignment late: 940020251000000001"]


def test_another_threshold_holds_at_once(watch: Watch, desk: Desk, told: list[str]) -> None:
    waiting(desk.store, 1, 9)
    desk.settings.set("clearance_soon_pct", 50)
    desk.clearances_changed.emit(frozenset())
    watch.look()
    assert told == ["1 consignment soon late: 940020251000000001"]
