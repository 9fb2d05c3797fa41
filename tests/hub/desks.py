"""Desks of their own that meet at one hub, for tests: made of the empty file, joined, exchanging one at a time."""

import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from horgosdesk.core.identity import new_uid
from horgosdesk.hub import exchange, joining, place
from horgosdesk.store import contests, door
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import TABLES, Change
from horgosdesk.store.file import connect
from tests.conftest import NOON
from tests.hub.agreeing import differences

Tell = Callable[[str, int, int], None]


def new_desk(folder: Path, schema_file: Path, **more: Any) -> Store:
    """A desk of its own in a new folder: the empty file is copied, and told that it is this one."""
    folder.mkdir(parents=True)
    for one in (schema_file, *schema_file.parent.glob("*.json")):
        shutil.copyfile(one, folder / (FILE if one == schema_file else one.name))
    db = connect(folder / FILE)
    name = f"desk {folder.name}"
    origin = db.execute("SELECT value FROM meta WHERE key = 'origin'").fetchone()[0]
    born = json.dumps(json.loads(origin) | {"desk": name}, separators=(",", ":"))
    db.execute(
        "UPDATE meta SET value = CASE key WHEN 'desk' THEN ? ELSE ? END WHERE key IN ('desk', 'origin')", (name, born)
    )
    db.commit()
    db.close()
    return open_store(folder, **({"who": f"clerk {folder.name}", "clock": lambda: NOON} | more))


class Port:
    """A hub at an address and the desks that meet there, in one register."""

    def __init__(self, url: str, folder: Path, schema_file: Path, register: str = "main") -> None:
        self.place = place.parse(url)
        self.folder, self.schema_file, self.register = folder, schema_file, register
        self.stores: list[Store] = []

    def desk(self, name: str, *, joins: bool = True, **more: Any) -> Store:
        """A new desk, joined unless it is not wished."""
        store = new_desk(self.folder / name, self.schema_file, **more)
        self.stores.append(store)
        if joins:
            self.join(store)
        return store

    def open(self, name: str) -> Store:
        """A desk whose folder is there already."""
        store = open_store(self.folder / name, who=f"clerk {name}", clock=lambda: NOON)
        self.stores.append(store)
        return store

    def shut(self, store: Store) -> None:
        """Close a desk, to do something to its folder."""
        store.close()
        self.stores.remove(store)

    def join(self, store: Store, tell: Tell = lambda *_: None) -> None:
        with closing(place.connect(self.place)) as conn:
            joining.join(store, conn, self.place, self.register, tell)

    def sync(self, *stores: Store) -> list[exchange.Done]:
        """Exchange once, one desk after the other; all of them when none is named."""
        found = []
        for store in stores or self.stores:
            with closing(place.connect(self.place)) as conn:
                found.append(exchange.Exchange(store, conn).run())
        return found

    def rest(self) -> None:
        """Exchange until nobody has anything new, and have all agree and be whole."""
        while any(done.taken or done.sent for done in self.sync()):
            pass
        with closing(place.connect(self.place)) as conn:
            found = differences(self.stores, conn, self.register)
        assert not found, "\n".join(found)

    def ask(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """What the hub says."""
        with closing(place.connect(self.place)) as conn:
            return conn.execute(sql.encode(), values).fetchall()

    def close(self) -> None:
        for store in self.stores:
            store.close()


def add(store: Store, *records: Any) -> Any:
    """Enter records; the first as it is stored."""
    return door.apply(store, [Change(None, one) for one in records])[0].after


def edit(store: Store, uid: str, subject: str = "cargo", **columns: Any) -> Any:
    """Change a record as it stands at a desk."""
    from dataclasses import replace

    before = TABLES[subject].get(store, uid)
    return door.apply(store, [Change(before, replace(before, **columns))])[0].after


def at(stores: Sequence[Store], uid: str, column: str, subject: str = "cargo") -> list[Any]:
    """What each desk has of a column of a record; None where it has not the record."""
    return [getattr(TABLES[subject].get(store, uid), column, None) for store in stores]


def waiting(store: Store) -> list[tuple[str, str]]:
    """Of what wait contests at a desk, and why."""
    return [(one.about, one.why) for one in contests.open_ones(store)]


__all__ = ["Port", "add", "at", "edit", "new_desk", "new_uid", "waiting"]
