"""The short form of `python tests/crash`: a few kills and power cuts of the actions that write most kinds of files."""

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_nothing_is_lost_or_half_there_when_the_power_goes() -> None:
    short = "--kills 2 --exact 2 --torn 24 --tail 40 --seed 6 entry paste return ingest settings"
    done = subprocess.run(
        [sys.executable, Path(__file__).parent, *short.split()],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 findings" in done.stdout
