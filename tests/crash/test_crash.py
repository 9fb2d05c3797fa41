"""The short form of `python tests/crash`: a few kills and power cuts of the actions that write most kinds of files."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from disk import Disk
from record import Op


def left(*ops: Op, tries: int = 200) -> set[tuple[tuple[str, bytes], ...]]:
    """What may be in a folder that had one file, after the power went."""
    disk = Disk("/d", {"/d/old": b"old"}, set())
    for op in ops:
        disk.do(op)
    states = disk.states(random.Random(1))
    return {tuple(sorted(next(states).files.items())) for _ in range(tries)}


MAKE, WRITE, RENAME = (
    Op("make", "/d/new", file=1),
    Op("write", "/d/new", file=1, data=b"new"),
    Op("rename", "/d/new", "/d/old"),
)
SYNC, SYNC_FOLDER = Op("sync", file=1), Op("sync", "/d")


def test_a_file_that_is_renamed_before_it_is_synced_may_be_empty() -> None:
    assert (("/d/old", b""),) in left(MAKE, WRITE, RENAME)


def test_one_that_is_synced_first_is_the_old_or_the_new_one() -> None:
    assert {dict(files)["/d/old"] for files in left(MAKE, WRITE, SYNC, RENAME)} == {b"old", b"new"}


def test_a_name_is_certain_once_its_folder_is_synced() -> None:
    assert left(MAKE, WRITE, SYNC, RENAME, SYNC_FOLDER) == {(("/d/old", b"new"),)}


def test_of_a_write_any_sectors_may_be_there() -> None:
    grown = Op("write", "/d/old", file=0, data=b"\1" * 1536)
    states = {dict(files)["/d/old"] for files in left(grown)}
    assert b"old" in states and b"\1" * 1536 in states
    assert any(1 in (data[0], data[-1]) and data != b"\1" * 1536 for data in states)


def test_what_is_in_a_folder_whose_name_is_not_synced_may_be_gone() -> None:
    ops = (Op("folder", "/d/in"), Op("make", "/d/in/new", file=1), Op("sync", "/d/in"))
    assert len(left(*ops)) == 2
    assert len(left(*ops, SYNC_FOLDER)) == 1


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_nothing_is_lost_or_half_there_when_the_power_goes() -> None:
    short = "--kills 2 --exact 2 --torn 24 --tail 40 --seed 6 entry return export.csv ingest settings"
    done = subprocess.run(
        [sys.executable, Path(__file__).parent, *short.split()],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 findings" in done.stdout
