"""Whatever desks do, in whatever order they exchange and wherever that breaks off: all come to the same, and nothing is lost.

HORGOSDESK_CONVERGENCE=5000 (or FIRST-LAST) tries so many examples, of four desks; alone: pytest tests/hub/test_convergence.py
"""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import psycopg
import pytest

from horgosdesk.hub import exchange, joining, place
from horgosdesk.store.desk import Store
from tests.hub.agreeing import differences, lost, said_at
from tests.hub.desks import new_desk
from tests.hub.shaking import Shaky
from tests.hub.working import do

SHORT = range(1, 7)
BATCHES = ((500, 5_000), (3, 4), (1, 1), (2, 50))
"""How many entries are pulled and pushed together: with small batches all borders are met."""


class Cut(Exception):
    """Whoever waits for an exchange has lost patience."""


class Desks:
    """Some desks of one register, and all that happens to them; the register is new."""

    def __init__(self, chance: random.Random, folder: Path, schema_file: Path, url: str, register: str, count: int):
        self.chance, self.folder, self.register = chance, folder, register
        self.place = place.parse(url)
        self.happened: list[str] = []
        self._lines: dict[str, Any] = {}
        self.stores: list[Store] = []
        for number in range(count):
            self.stores.append(new_desk(folder / "ABCDEFGH"[number], schema_file))

    def connected(self, store: Store) -> Any:
        """The desk's connection, for as long as it lives."""
        conn = self._lines.get(store.folder.name)
        if conn is None or conn.closed:
            conn = self._lines[store.folder.name] = place.connect(self.place)
        return conn

    def join(self, store: Store) -> None:
        joining.join(store, self.connected(store), self.place, self.register)

    def exchange(self, store: Store, *, calm: bool = False) -> bool:
        """Exchange once; whether nothing more is left. Where it is not calm, it may break off anywhere."""
        chance = self.chance
        ends = 0 if calm or chance.random() < 0.7 else chance.randint(1, 4)
        cut, how = (0, "") if calm or chance.random() < 0.6 else (chance.randint(1, 25), chance.choice(_WAYS))
        if how == "commit":
            cut = chance.randint(1, 3)
        told = iter(range(1, 10_000))

        def tell(*_: object) -> None:
            if next(told) == ends:
                raise Cut

        exchange.PULLED, exchange.PUSHED = BATCHES[0] if calm else chance.choice(BATCHES)
        try:
            done = exchange.Exchange(store, Shaky(self.connected(store), cut, how), tell).run()
        except (Cut, psycopg.OperationalError) as error:
            self.happened.append(f"{store.folder.name}: exchange broke off ({type(error).__name__} {cut} {how})")
            return False
        self.happened.append(f"{store.folder.name}: {done}")
        return not (done.taken or done.sent)

    def settle_down(self) -> None:
        """Exchange until nobody has anything new."""
        for _ in range(20):
            quiet = [self.exchange(one, calm=True) for one in self.stores]
            if all(quiet):
                return
        raise AssertionError("the desks never come to rest")

    def close(self) -> None:
        for one in (*self.stores, *self._lines.values()):
            one.close()


_WAYS = ("before", "after", "commit")


def example(seed: int, folder: Path, schema_file: Path, url: str, *, count: int = 3, deeds: int = 40) -> None:
    """One story by chance; AssertionError tells it."""
    chance = random.Random(seed)
    usual = exchange.PULLED, exchange.PUSHED
    with ExitStack() as stack:
        desks = Desks(chance, folder, schema_file, url, f"r{seed}", count)
        stack.callback(desks.close)
        late = {desks.stores[-1]} if chance.random() < 0.5 else set()
        for store in desks.stores:
            if store not in late:
                desks.join(store)
        joined = [one for one in desks.stores if one not in late]
        try:
            for _ in range(deeds):
                store = chance.choice(desks.stores)
                if chance.random() < 0.7:
                    desks.happened.append(f"{store.folder.name}: {do(chance, store)}")
                elif store in joined:
                    desks.exchange(store)
            for store in late:
                desks.join(store)
            desks.settle_down()
            conn = desks.connected(desks.stores[0])
            wrong = differences(desks.stores, conn, desks.register)
            said = [one for store in desks.stores for one in said_at(store)]
            wrong += lost(said, desks.stores, conn, desks.register)
        except Exception as error:
            error.add_note("\n".join([f"seed {seed}", *desks.happened]))
            raise
        finally:
            exchange.PULLED, exchange.PUSHED = usual
        assert not wrong, "\n".join([f"seed {seed}", *desks.happened, "", *wrong])


@pytest.fixture(scope="module")
def url(server: Any) -> Iterator[str]:
    """One hub for all examples, each with a register of its own."""
    from tests.hub.conftest import TEMPLATE

    name = f"hub_converging_{os.getpid()}"
    with psycopg.connect(server.socket_url(), autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield server.url(name)
    with psycopg.connect(server.socket_url(), autocommit=True) as conn:
        conn.execute(f"DROP DATABASE {name} WITH (FORCE)")


Folders = Callable[[], Path]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    numbers = iter(range(10**9))

    def new() -> Path:
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        return folder

    return new


def test_desks_come_to_the_same_whatever_happens(folders: Folders, schema_file: Path, url: str) -> None:
    for seed in SHORT:
        folder = folders()
        example(seed, folder, schema_file, url)
        shutil.rmtree(folder)


@pytest.mark.skipif("HORGOSDESK_CONVERGENCE" not in os.environ, reason="takes long")
def test_desks_come_to_the_same_in_thousands_of_stories(folders: Folders, schema_file: Path, url: str) -> None:
    said = os.environ["HORGOSDESK_CONVERGENCE"]
    first, last = map(int, said.split("-")) if "-" in said else (1, int(said))
    for seed in range(first, last + 1):
        folder = folders()
        example(seed + 1_000_000, folder, schema_file, url, count=4, deeds=seed % 150 + 10)
        shutil.rmtree(folder)
