"""What the tests of the hub share: a real PostgreSQL server, and a new database of it for each test."""

import contextlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

if sys.platform == "win32":
    # the server is started by means that Windows has not; the hub's own code is the same there
    collect_ignore_glob = ["test_*.py"]
else:
    import postgres

from horgosdesk.hub import place, schema
from tests.hub.port import Port

TEMPLATE = "hub_template"
Start = Callable[..., "postgres.Postgres"]
_number = count()


@pytest.fixture(scope="session")
def server() -> Iterator["postgres.Postgres"]:
    """The server that all workers of this run share; it ends with the last of them, however that ends."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or uuid4().hex
    folder = Path(tempfile.gettempdir()) / f"horgosdesk-hub-{run[:12]}"
    said, line = postgres.shared(folder)
    found = postgres.Postgres(folder)
    found.port = int(str(said["port"]))
    try:
        with postgres.locked(folder), psycopg.connect(found.socket_url(), autocommit=True) as conn:
            if not conn.execute("SELECT 1 FROM pg_database WHERE datname = %s", (TEMPLATE,)).fetchone():
                _make_template(found, conn)
        yield found
    finally:
        os.close(line)


def _make_template(server: "postgres.Postgres", conn: "psycopg.Connection[object]") -> None:
    conn.execute("CREATE DATABASE hub_being_made")
    with contextlib.closing(place.connect(place.parse(server.socket_url("hub_being_made")))) as new:
        schema.create_or_upgrade(new, months=3)
    conn.execute(f"ALTER DATABASE hub_being_made RENAME TO {TEMPLATE}")


@pytest.fixture
def empty_url(server: "postgres.Postgres") -> Iterator[str]:
    """The address of a new database without anything in it, as its superuser."""
    yield from _database(server, "template0")


@pytest.fixture
def hub_url(server: "postgres.Postgres") -> Iterator[str]:
    """The address of a new hub that nobody has joined, as its superuser."""
    yield from _database(server, TEMPLATE)


def _database(server: "postgres.Postgres", template: str) -> Iterator[str]:
    name = f"hub_{os.getpid()}_{next(_number)}"
    with psycopg.connect(server.socket_url(), autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield server.url(name)
    with psycopg.connect(server.socket_url(), autocommit=True) as conn:
        conn.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture
def own_server() -> Iterator[Start]:
    """Starts servers of one's own, to be stopped, killed and restarted; as of Postgres and its `make`."""
    started: list[postgres.Postgres] = []

    def start(files: Mapping[str, bytes] | None = None, **more: Any) -> "postgres.Postgres":
        folder = Path(tempfile.mkdtemp(prefix="horgosdesk-own-"))
        started.append(postgres.Postgres(folder, **more))
        return started[-1].make(files).start()

    yield start
    for one in started:
        one.remove()


@pytest.fixture(scope="session")
def fresh_desks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where empty desks are kept, to be copied: each is another desk, and making its schema takes a while."""
    return tmp_path_factory.mktemp("fresh-desks")


@pytest.fixture
def port(hub_url: str, tmp_path: Path, fresh_desks: Path, weak_hashes: None) -> Iterator[Port]:
    """The desks of a port: none yet."""
    found = Port(hub_url, tmp_path, fresh_desks)
    yield found
    found.close()
