"""`python tests/benchmarks/proof.py DESK`: `verify` beside SHA-256 over the same bytes and one scan; the file's size."""

import hashlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from figure import Figure, run
from journal import canonical

from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import TABLES
from horgosdesk.store.verify import verify

RAW = ("cargo", "clearance", "message", "occasion", "train", "train_event", "consist", "drafts")
"""What a program without a journal would keep: the records, and the trains that the messages tell."""


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processor, of both threads."""
    begun, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - begun, time.process_time() - cpu


def sha_alone(store: Store) -> tuple[float, float]:
    """SHA-256 over the canonical bytes of all entries, without reading and making them."""
    wall = cpu = 0.0
    rows = store.db.execute("SELECT * FROM journal ORDER BY no")
    while some := rows.fetchmany(10_000):
        said = [bytes(32) + canonical(row) for row in some]
        for place, spent in enumerate(timed(lambda said=said: [hashlib.sha256(one).digest() for one in said])):  # type: ignore[misc]
            wall, cpu = (wall + spent, cpu) if place == 0 else (wall, cpu + spent)
    return wall, cpu


def scan(store: Store) -> None:
    """Fetch each row of the journal and of the records once."""
    for table in ("journal", *RAW):
        rows = store.db.execute(f"SELECT * FROM {table}")
        while rows.fetchmany(2_000):
            pass


def measure(desk: Path) -> Iterator[Figure]:
    """Time and size."""
    store = open_store(desk)
    hashed, scanned = sha_alone(store), timed(lambda: scan(store))
    found: list[str] = []
    whole = timed(lambda: found.extend(line for check in verify(store) for line in check.found))
    assert not found, found
    entries = int(store.db.execute("SELECT count(*) FROM journal").fetchone()[0])
    for place, of in enumerate(("by the clock", "of the processor")):
        yield Figure(
            f"verify, seconds {of}",
            whole[place],
            "s",
            beside="SHA-256 and one scan",
            peer=hashed[place] + scanned[place],
            most_times=4,
        )
    yield Figure("verify, an entry of the journal", whole[0] / max(1, entries) * 1e6, "us", grows=("100k", 1.3))
    sizes = dict(store.db.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
    of_raw = [
        row[0]
        for row in store.db.execute(
            f"SELECT name FROM sqlite_master WHERE tbl_name IN ({', '.join('?' * len(RAW))}) AND type IN ('table', 'index')",
            RAW,
        )
    ]
    raw = sum(sizes.get(name, 0) for name in of_raw)
    records = sum(int(store.db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]) for name in TABLES)
    yield Figure(
        "file, bytes a record",
        sum(sizes.values()) / max(1, records),
        "bytes",
        beside="tables and their indexes alone",
        peer=raw / max(1, records),
        most_times=2.5,
        grows=("100k", 1.1),
    )
    store.close()


if __name__ == "__main__":
    run(measure)
