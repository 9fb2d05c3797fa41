"""The desks of a port at one hub, for tests: each with its own folder and its own connection."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

from horgosdesk.hub import joining, place, roles
from horgosdesk.hub.exchange import Done, Exchange
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.verify import verify
from tests.conftest import NOON

_number = count()


class Port:
    """url: of the hub; folder: where the desks' folders are made; fresh: where empty desks are kept, each made once for all tests."""

    def __init__(self, url: str, folder: Path, fresh: Path) -> None:
        self.url, self.folder, self.fresh = url, folder, fresh
        self.desks: dict[str, Store] = {}
        self.conns: dict[str, Any] = {}

    def desk(self, name: str, before: Callable[[Store], object] = lambda _store: None) -> Store:
        """A new desk that has joined; before: what is done there first."""
        store = self.alone(name)
        before(store)
        return self.join(name)

    def alone(self, name: str) -> Store:
        """A new desk that has not joined."""
        made, folder = self.fresh / name, self.folder / f"desk-{name}"
        if not made.exists():
            open_store(made, clock=lambda: NOON).close()
        folder.mkdir()
        shutil.copyfile(made / FILE, folder / FILE)
        self.desks[name] = open_store(folder, who="tester", clock=lambda: NOON)
        return self.desks[name]

    def join(self, name: str, register: str = "") -> Store:
        """register: one that the desk is admitted to first, under a login role of its own; else it works as the hub's owner."""
        where = place.parse(self.url)
        if register:
            with closing(place.connect(where)) as owner:
                role = f"{name}_{os.getpid()}_{next(_number)}"
                secret = roles.admit(owner, role, register)
            where = place.Place(place.parse(self.url.replace("postgres@", f"{role}@")).url, secret)
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
