"""`python tests/benchmarks/proof.py DESK`: `verify` beside SHA-256 over the same bytes and one scan; the file's size.

Two sizes. All: the whole file beside the tables of all kinds, trains included, and their indexes. Cargo: what the file has for
cargo, which is its table and indexes, search and totals, and of the journal and its index the share that cargo's entries have
of the bytes and of the entries, beside the table of cargo and its indexes; for a desk that keeps cargo alone this is the file.
"""

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

FRAME = 120
"""Bytes of an entry besides: number, time, person, desk, action, subject, hash."""


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


def sizes(store: Store) -> Iterator[Figure]:
    """The file and cargo's part of it."""
    of = dict(store.db.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name"))
    raw = {kind: sum(of.get(name, 0) for name in belonging(store, kind)) for kind in RAW}
    counts = {kind: int(store.db.execute(f"SELECT count(*) FROM {kind}").fetchone()[0]) for kind in TABLES}
    yield size("file, bytes a record", sum(of.values()), sum(raw.values()), sum(counts.values()))
    text = " + ".join(f"coalesce(length(CAST({name} AS BLOB)), 0)" for name in ("before", "after", "key", "reason"))
    said = {
        kind: (entries, chars)
        for kind, entries, chars in store.db.execute(
            f"SELECT subject, count(*), sum({text} + {FRAME}) FROM journal GROUP BY subject"
        )
    }
    entries, chars = (sum(one[place] for one in said.values()) for place in (0, 1))
    mine = said.get("cargo", (0, 0))
    kept = sum(of.get(name, 0) for name in ("daily_totals", "monthly_totals", "monthly_parts"))
    kept += sum(pages for name, pages in of.items() if name.startswith("cargo_search"))
    kept += of["journal"] * mine[1] / max(1, chars) + of["journal_key"] * mine[0] / max(1, entries)
    yield size("file, bytes a cargo record", raw["cargo"] + kept, raw["cargo"], counts["cargo"])


def belonging(store: Store, table: str) -> list[str]:
    """A table and its indexes."""
    rows = store.db.execute(
        "SELECT name FROM sqlite_master WHERE tbl_name = ? AND type IN ('table', 'index')", (table,)
    )
    return [row[0] for row in rows]


def size(what: str, whole: float, raw: int, records: int) -> Figure:
    """Bytes a record beside those without journal, search and totals."""
    each = max(1, records)
    beside = "tables and their indexes alone"
    return Figure(what, whole / each, "bytes", beside=beside, peer=raw / each, most_times=2.5, grows=("100k", 1.1))


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
    yield from sizes(store)
    store.close()


if __name__ == "__main__":
    run(measure)
