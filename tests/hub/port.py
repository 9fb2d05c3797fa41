"""The desks of a port at one hub, for tests: each with its own folder and its own connection."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from horgosdesk.hub import joining, place
from horgosdesk.hub.exchange import Done, Exchange
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.verify import verify
from tests.conftest import NOON


class Port:
    """url: of the hub; folder: where the desks' folders are made."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder
        self.desks: dict[str, Store] = {}
        self.conns: dict[str, Any] = {}

    def desk(self, name: str, before: Callable[[Store], object] = lambda _store: None) -> Store:
        """A new desk that has joined; before: what is done there first."""
        store = self.alone(name)
        before(store)
        return self.join(name)

    def alone(self, name: str) -> Store:
        """A new desk that has not joined."""
        self.desks[name] = open_store(self.folder / f"desk-{name}", who="tester", clock=lambda: NOON)
        return self.desks[name]

    def join(self, name: str) -> Store:
        where = place.parse(self.url)
        self.conns[name] = place.connect(where)
        joining.join(self.desks[name], self.conns[name], where)
        return self.desks[name]

    def sync(self, names: str) -> Done:
        """Exchange, one desk after the other, named by letters; what the last one did."""
        done = Done()
        for name in names:
            done = Exchange(self.desks[name], self.conns[name]).run()
        return done

    def all_whole(self) -> None:
        """Every desk's own check finds nothing."""
        for name, store in self.desks.items():
            found = {one.name: one.found for one in verify(store) if not one.ok}
            assert not found, (name, found)

    def close(self) -> None:
        for one in (*self.conns.values(), *self.desks.values()):
            one.close()
