"""The long day in short: a minute of it in the real window, and that what grows is found."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent / "benchmarks"))

import soak


def held(hour: int, **grown: int) -> soak.Held:
    usual: dict[str, Any] = {
        "rss_kb": 300_000 + hour % 3 * 2000,
        "handles": 18 + hour % 2,
        "threads": 3 + hour % 2,
        "wrappers": 2700,
        "widgets": 1800 + hour % 2,
        "objects": 180_000,
        "wal": 4_000_000,
        "records": 100 * hour,
    }
    return soak.Held(float(hour), **{name: count + grown.get(name, 0) * hour for name, count in usual.items()})


@pytest.mark.parametrize(
    ("grown", "told"),
    [
        ({}, []),
        ({"rss_kb": 2000}, ["memory"]),
        ({"wrappers": 50, "widgets": 30}, ["wrappers", "widgets"]),
        ({"handles": 1}, ["handles"]),
        ({"threads": 1}, ["threads"]),
        ({"wal": 1_000_000}, ["write-ahead log"]),
    ],
)
def test_what_grows_is_named(grown: dict[str, int], told: list[str]) -> None:
    grew = soak.verdict([held(hour, **grown) for hour in range(25)])
    assert [line.partition(":")[0] for line in grew] == told


def test_what_warms_up_is_no_growth() -> None:
    counts = [held(hour, rss_kb=20_000) for hour in range(5)] + [held(hour) for hour in range(5, 25)]
    assert soak.verdict(counts) == []


def test_some_minutes_of_the_day(tmp_path: Path) -> None:
    asked = "--hours 0.03 --speed 60 --every 1 --days 2 --rows 2".split()
    script = Path(__file__).parent / "benchmarks" / "soak.py"
    done = subprocess.run(
        [sys.executable, str(script), *asked], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert "verify: ok" in done.stdout, done.stdout + done.stderr
    assert "'enter'" in done.stdout
    assert "went wrong" not in done.stdout
    assert "Traceback" not in done.stderr, done.stderr
