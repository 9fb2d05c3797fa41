"""`python tests/benchmarks/saves.py DESK`: one record after the other, each on the disk when its save returns."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

from desks import to_write
from figure import Figure, ms, run, samples

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.store import door
from horgosdesk.store.desk import open_store
from horgosdesk.store.door import Change

TIMES = 300


def measure(desk: Path) -> Iterator[Figure]:
    """Record, journal, totals, search index, synced, beside 4 KB appended and synced on the same disk."""
    with to_write(desk) as folder:
        file = folder / "synced"
        handle = os.open(file, os.O_CREAT | os.O_WRONLY)

        def sync() -> None:
            os.write(handle, b"x" * 4096)
            os.fdatasync(handle)

        peer = ms(sync, TIMES)
        os.close(handle)
        file.unlink()
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

        taken = samples(save, TIMES)
        store.close()
    beside = "4 KB and fdatasync"
    yield Figure("a record saved, p50", taken[TIMES // 2] * 1000, beside=beside, peer=peer, most_times=8)
    yield Figure("a record saved, p99", taken[TIMES * 99 // 100] * 1000, most=16)


if __name__ == "__main__":
    run(measure)
