"""In how many transactions what others entered is taken, and where a desk is after its own push."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.hub import exchange
from horgosdesk.store import door, joined, taking
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change
from tests.hub.desks import Port

Make = Callable[..., Cargo]


@pytest.fixture
def port(hub_url: str, tmp_path: Path, schema_file: Path) -> Iterator[Port]:
    found = Port(hub_url, tmp_path / "port", schema_file)
    yield found
    found.close()


def enter(store: Store, make: Make, times: int, together: int) -> None:
    """Enter so many times so many records, each time an instant later."""
    for _ in range(times):
        now = store.clock() + timedelta(seconds=1)
        store.clock = lambda now=now: now  # type: ignore[misc]
        door.apply(store, [Change(None, make()) for _ in range(together)])


def head(port: Port) -> int:
    return int(port.ask("SELECT position FROM horgosdesk.register")[0][0])


def test_transactions_are_as_long_as_the_window_may_wait(
    port: Port, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = port.desk("a"), port.desk("b")
    # a desk without records would be filled
    door.apply(there, [Change(None, make())])
    port.sync(there)
    enter(here, make, 21, 10)
    port.sync(here)
    take, sizes = taking.take, []

    def counted(store: Any, some: Any, *more: Any) -> Any:
        sizes.append(len(some))
        return take(store, some, *more)

    monkeypatch.setattr(taking, "take", counted)
    # however long they take, no fewer
    monkeypatch.setattr(exchange, "SHORT_S", 0.0)
    port.sync(there)
    assert sizes == [50, 50, 50, 50, 10]
    enter(here, make, 21, 10)
    port.sync(here)
    # as quick as can be, twice as many each time
    sizes.clear()
    monkeypatch.setattr(exchange, "SHORT_S", 1000.0)
    port.sync(there)
    assert sizes == [50, 100, 60]
    state = joined.joined(there)
    assert state is not None and (state.position, there.db.execute("SELECT count(*) FROM cargo").fetchone()[0]) == (
        head(port),
        421,
    )


def test_what_was_changed_in_one_go_is_taken_in_one_go(port: Port, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """A factor and all the cargo that it weighs anew never stand apart, at the hub or at a desk."""
    monkeypatch.setattr(exchange, "PUSHED", 100)
    monkeypatch.setattr(exchange, "PULLED", 100)
    monkeypatch.setattr(exchange, "SHORT_S", 0.0)
    here, there = port.desk("a"), port.desk("b")
    door.apply(there, [Change(None, make())])
    port.sync(there)
    enter(here, make, 4, 70)
    take, sizes = taking.take, []

    def counted(store: Any, some: Any, *more: Any) -> Any:
        sizes.append(len(some))
        return take(store, some, *more)

    pushes = set()
    monkeypatch.setattr(exchange.Exchange, "_notify", lambda self: pushes.add(head(port)))
    port.sync(here)
    assert [at - min(pushes) for at in sorted(pushes)] == [0, 70, 140, 210]
    monkeypatch.setattr(taking, "take", counted)
    port.sync(there)
    assert sizes == [70, 70, 70, 70]


def test_who_pushes_alone_need_not_pass_over_it(port: Port, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    here, there = port.desk("a"), port.desk("b")
    monkeypatch.setattr(exchange, "PUSHED", 2)
    door.apply(here, [Change(None, make()) for _ in range(5)])
    port.sync(here)
    state = joined.joined(here)
    assert state is not None and state.position == head(port) == 5 and state.received
    # another desk's entries in between are still pulled
    door.apply(there, [Change(None, make())])
    door.apply(here, [Change(None, make()) for _ in range(3)])
    port.sync(there)
    port.sync(here)
    assert here.db.execute("SELECT count(*) FROM cargo").fetchone() == (9,)
