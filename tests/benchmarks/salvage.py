"""How much of a damaged file is saved, damage by damage: rows saved of rows there, and seconds.

    .venv/bin/python -m tests.benchmarks.salvage [--days 30] [--rows 40] [--random 50]

Each damage of tests/store/test_salvage.py by itself, then random ones (up to a dozen places of up to 20 KB each).
"""

import argparse
import random
import shutil
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from horgosdesk import sample
from horgosdesk.core.errors import Damaged
from horgosdesk.store import backup, salvage
from horgosdesk.store.desk import FILE, open_store
from tests.store.test_salvage import LOST_IN_PART, NOTHING_LOST, Damage, Where, hurt


def main() -> None:
    """Damage, salvage, count."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--rows", type=int, default=40)
    parser.add_argument("--random", type=int, default=50)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        whole = Path(scratch) / "whole"
        store = open_store(whole)
        last = date(2025, 11, 30)
        sample.fill(store, (last - timedelta(days=given.days)).isoformat(), last.isoformat(), given.rows, 1)
        store.close()
        there = backup.facts_of(whole / FILE)
        print(f"{there.records} records, {there.entries} entries, {(whole / FILE).stat().st_size // 1024} KB")
        damages: dict[str, Damage] = NOTHING_LOST | {name: damage for name, (damage, _) in LOST_IN_PART.items()}
        damages |= {f"random {seed}": _random(seed) for seed in range(given.random)}
        for name, damage in damages.items():
            _try(name, damage, whole, Path(scratch) / "hurt", there)


def _try(name: str, damage: Damage, whole: Path, folder: Path, there: backup.Facts) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(whole, folder)
    try:
        hurt(folder, damage)
    except IndexError:
        print(f"{name:40} not to be had in this file")
        return
    began = time.perf_counter()
    try:
        report = salvage.salvage(folder)
    except Damaged as refused:
        print(f"{name:40} {refused.code}")
        return
    took = time.perf_counter() - began
    saved = sum(told.saved for told in report.records.values())
    journal = sum(told.by_journal for told in report.records.values())
    doubt = sum(len(told.doubtful) for told in report.records.values())
    print(
        f"{name:40} {saved:6} of {there.records} records, {journal:5} by the journal, {doubt:3} in doubt;"
        f" {report.entries:6} of {there.entries} entries, chain {report.broken_at or 'whole'}; {took:.1f} s"
    )


def _random(seed: int) -> Damage:
    def spoil(data: bytearray, _at: Where) -> None:
        dice = random.Random(seed)
        for _ in range(dice.randrange(1, 12)):
            start = dice.randrange(len(data))
            length = dice.choice((1, 8, 200, 4096, 20_000))
            data[start : start + length] = dice.randbytes(len(data[start : start + length]))

    return spoil


if __name__ == "__main__":
    main()
