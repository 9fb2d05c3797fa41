"""What all tests share."""

import gc
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from horgosdesk.core import words
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.store import accounts, encryption, passwords, signing
from horgosdesk.store import key as keys
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.file import connect
from horgosdesk.ui.garbage import tidy

# before anything imports Qt: a test needs no screen unless it says so
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# nor does it go without bytecode where the shell asks for that: each worker and each child would compile all of it anew
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    sys.dont_write_bytecode = False

MEMORY = Path("/dev/shm")
"""A disk in memory, where Linux has one."""


def in_memory() -> bool:
    """Whether tests' folders can be there: programs run from it and a few gigabytes are free."""
    try:
        disk = os.statvfs(MEMORY)
    except (OSError, AttributeError):
        return False
    return not disk.f_flag & os.ST_NOEXEC and disk.f_bavail * disk.f_frsize > 4 * 10**9 and os.access(MEMORY, os.W_OK)


# thousands of small desks, each synced at every step and deleted in the end, wait for a real disk more than for anything
# else; what a disk keeps when the power goes is shown by tests/crash from what is written and synced, on any disk
if in_memory():
    os.environ.setdefault("TMPDIR", str(MEMORY))
    tempfile.tempdir = None

# how long one example takes says how busy the machine is
hypothesis.settings.register_profile(
    "busy", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.load_profile("busy")

ENCRYPTED = bool(os.environ.get("HORGOSDESK_TEST_ENCRYPTED"))
"""Have every `store` encrypted: tests that open its file by sqlite3 themselves fail then, and no others may."""

NOON = datetime(2025, 12, 3, 4, 0, tzinfo=UTC)


# as in the window, cycles are collected on the main thread alone: a test's reading thread would destroy another's widgets
gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those marked `long` come first, whole modules together: no worker is left with one when the others are done."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """What is loaded by now stays: the collector need not look through it after each test."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """What a test left is collected after it."""
    yield
    tidy()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Each test begins in English, whatever the one before it spoke."""
    words.use(None)
    yield
    words.use(None)


@pytest.fixture(scope="session")
def schema_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty desk, to be copied: making its schema takes ten times as long."""
    folder = tmp_path_factory.mktemp("fresh")
    open_store(folder, clock=lambda: NOON).close()
    if ENCRYPTED:
        content, key, _recovery = encryption.new_key("nine wagons of durum")
        encryption.switch(folder, (content, key), lambda _done, _total: None)
    return folder / FILE


@pytest.fixture(scope="session")
def open_empty(schema_file: Path) -> Callable[[Path], Store]:
    """Opens an empty desk in a folder that is not there yet; its clock stands at noon of 3 December 2025 in Horgos."""

    def opened(folder: Path) -> Store:
        folder.mkdir()
        shutil.copyfile(schema_file, folder / FILE)
        if ENCRYPTED:
            shutil.copyfile(schema_file.with_name(keys.FILE), folder / keys.FILE)
        return open_store(folder, who="tester", clock=lambda: NOON)

    return opened


@pytest.fixture
def store(tmp_path: Path, open_empty: Callable[[Path], Store]) -> Iterator[Store]:
    """An empty desk whose clock stands at noon of 3 December 2025 in Horgos."""
    opened = open_empty(tmp_path / "desk")
    yield opened
    opened.close()


PASSWORD = "{name} rides at dawn"
"""Of the people of `guarded`."""


@pytest.fixture
def weak_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords hashed with little work, where the work itself is not what is tested."""
    monkeypatch.setattr(passwords, "STRENGTH", passwords.Strength(1, 8, 1))


@pytest.fixture
def guarded(store: Store, weak_hashes: None) -> Store:
    """A desk with accounts: boss (administrator), super (supervisor), clerk and mate (clerks). Nobody is signed in."""
    accounts.switch_on(store, "boss", "The Boss", PASSWORD.format(name="boss"))
    for name, shown, role in (
        ("super", "王主管", "supervisor"),
        ("clerk", "张伟", "clerk"),
        ("mate", "李娜", "clerk"),
    ):
        accounts.add(store, name, shown, accounts.role_of(role), PASSWORD.format(name=name))
    signing.sign_out(store)
    return store


Fill = Callable[[Store], object]


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Store, Fill], Store]:
    """Fills a store as `fill` does, which is done once for all tests of a module that give the same function."""
    kept: dict[Fill, Path] = {}

    def get(store: Store, fill: Fill) -> Store:
        if fill not in kept:
            kept[fill] = tmp_path_factory.mktemp("ready") / "filled.sqlite3"
            fill(store)
            copy = connect(kept[fill], like=store.file)
            store.db.backup(copy)
            copy.close()
        else:
            copy = connect(kept[fill])
            copy.backup(store.db)
            copy.close()
        return store

    return get


@pytest.fixture(scope="session")
def make() -> Callable[..., Cargo]:
    """A valid record; any column can be given."""

    def record(**columns: object) -> Cargo:
        usual: dict[str, object] = {
            "uid": new_uid(),
            "day": "2025-11-03",
            "direction": "import",
            "mode": "rail",
            "hs_code": "100119",
            "category": "agricultural",
            "country": "KZ",
            "gross_g": 64_200_000,
            "net_g": 64_000_000,
        }
        return Cargo(**(usual | columns))  # type: ignore[arg-type]

    return record


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Any]:
    """A disk that can be filled."""
    sys.path.insert(0, str(Path(__file__).parent / "tools"))
    import small_disk

    try:
        disk = small_disk.SmallDisk(tmp_path / "disk")
    except small_disk.NoDisk as why:
        pytest.skip(str(why))
    yield disk
    disk.close()


@pytest.fixture
def no_handles() -> Callable[[], AbstractContextManager[None]]:
    """Has this process open no further file inside the `with`."""

    @contextmanager
    def none_left() -> Iterator[None]:
        import resource

        before = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, before)

    return none_left
