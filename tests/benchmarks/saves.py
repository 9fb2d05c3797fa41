"""`python tests/benchmarks/saves.py DESK`: one record after the other, each on the disk when its save returns."""

import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path

from desks import to_write
from figure import Figure, run, samples

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.store import door, tending
from horgosdesk.store.desk import open_store
from horgosdesk.store.door import Change

TIMES = 600
BETWEEN = 50
"""Saves between two rests."""


def measure(desk: Path) -> Iterator[Figure]:
    """Record, journal, totals, search index, synced, beside 4 KB appended and synced on the same disk."""
    with to_write(desk) as folder:
        file = folder / "synced"
        handle = os.open(file, os.O_CREAT | os.O_WRONLY)

        def sync() -> None:
            os.write(handle, b"x" * 4096)
            os.fdatasync(handle)

        store = open_store(folder)
        numbers = itertools.count(1)

        def save() -> None:
            record = Cargo(
                uid=new_uid(),
                day="2025-11-03",
                direction="import",
                mode="rail",
                hs_code="10011900",
                gross_g=next(numbers),
            )
            door.apply(store, [Change(None, record)])

        taken, steps, peer = list[float](), list[float](), list[float]()
        tending.tend(store)
        for _ in range(TIMES // BETWEEN):
            for _ in range(BETWEEN):
                taken += samples(save, 1)
                peer += samples(sync, 1)
            # as the window does when it rests
            more = True
            while more and len(steps) < TIMES:
                begun = time.perf_counter()
                more = tending.tend(store)
                steps.append(time.perf_counter() - begun)
        taken.sort()
        peer.sort()
        store.close()
        os.close(handle)
        file.unlink()
    beside, last = "4 KB and fdatasync", TIMES * 99 // 100
    yield Figure(
        "a record saved, p50", taken[TIMES // 2] * 1000, beside=beside, peer=peer[TIMES // 2] * 1000, most_times=8
    )
    yield Figure("a record saved, p99", taken[last] * 1000, beside=f"{beside}, p99", peer=peer[last] * 1000, most=16)
    yield Figure(
        "the search index tended meanwhile, a step, p99", sorted(steps)[len(steps) * 99 // 100] * 1000, most=50
    )


if __name__ == "__main__":
    run(measure)
