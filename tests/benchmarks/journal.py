"""How long `verify` takes for a journal of so many entries: `python tests/benchmarks/journal.py [--entries 100000] [--folder DIR]`.

Makes a desk by SQL alone, with real records, real entries and a real chain (kept in DIR for the next time), and tells for each
check the seconds, the microseconds an entry and the ratio to SHA-256 alone over the same bytes.
"""

import argparse
import hashlib
import json
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from horgosdesk.core.calendar import utc_text
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.store import cargo, journal, tallies
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.verify import verify

GOODS = ("100119", "270900", "720712", "310420", "520100", "890000")


def make(folder: Path, entries: int) -> Store:
    """A desk of so many entries: one record for every four, three of which were changed later."""
    store = open_store(folder, who="clerk")
    if journal.position(store):
        return store
    db, begun = store.db, datetime(2024, 1, 1, tzinfo=UTC)
    previous, no = journal.beginning(store.meta(journal.ORIGIN)), 0
    db.execute("PRAGMA synchronous = OFF")
    db.execute("BEGIN")
    text = cargo.journal_text
    recent: list[Cargo] = []
    rows: list[tuple[object, ...]] = []
    final: dict[str, Cargo] = {}
    id_ = 0
    insert = f"INSERT INTO cargo (id, {cargo.TABLE.columns}) VALUES (?{', ?' * len(cargo.TABLE.subject.columns)})"

    def flush() -> None:
        nonlocal id_
        db.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        rows.clear()
        made = list(final.values())
        db.executemany(insert, ((id_ + place, *cargo.row_of(one)) for place, one in enumerate(made, 1)))
        id_ += len(made)
        final.clear()
        recent.clear()

    while no < entries:
        no += 1
        at = utc_text(begun + timedelta(seconds=no * 6))
        if len(recent) < 250:
            uid = uid_text((no << 80 | 7 << 76 | no).to_bytes(16, "big"))
            one = Cargo(
                uid=uid,
                day=at[:10],
                direction=("import", "export")[no % 2],
                mode=("rail", "road")[no % 3 > 0],
                hs_code=GOODS[no % 6],
                gross_g=60_000_000 + no % 9973,
                net_g=59_000_000 + no % 9973,
                commodity="小麦 durum wheat",
                category="agricultural",
                country="KZ",
                trader=f"霍尔果斯第{no % 97}贸易公司",
                wagon_no=f"{52_000_000 + no % 99_991}",
                declaration_no=f"9400{no:014d}",
                declaration_item=1,
                entered_by="clerk",
                entered_at=at,
            )
            before, after, action = None, text(one), "add"
            recent.append(one)
        else:
            old = recent[no % 250]
            one = Cargo(
                **{name: getattr(old, name) for name in cargo.TABLE.subject.columns}
                | {"gross_g": old.gross_g + 1, "entered_at": at, "revision": old.revision + 1}
            )
            recent[no % 250] = one
            before, after, action = text(old), text(one), "edit"
        final[one.uid] = one
        key = uid_bytes(one.uid)
        previous = journal.link(previous, no, at, "clerk", store.desk, action, "cargo", key, before, after, "")
        rows.append((no, at, "clerk", store.desk, action, "cargo", key, before, after, "", previous))
        if no % 1000 == 0:
            flush()
    flush()
    db.execute("INSERT OR REPLACE INTO meta VALUES ('journal_head', ?)", (f"{no}:{previous.hex()}",))
    for stretches in tallies.TABLES.values():
        for tally in stretches:
            db.execute(f"INSERT INTO {tally.table} {tallies.counted(tally.of, 'TRUE')}")
    db.execute("INSERT INTO cargo_search (cargo_search) VALUES ('rebuild')")
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return store


def canonical(row: tuple[Any, ...]) -> bytes:
    """The bytes that an entry's hash is of, but for those of the hash before it."""
    q = json.encoder.encode_basestring
    no, at, who, desk, action, subject, key, before, after, reason, _ = row
    texts = (at, who, desk, action, subject, key.hex() if isinstance(key, bytes) else key, before, after, reason)
    return f"[{no},{','.join('null' if one is None else q(one) for one in texts)}]".encode()


def sha_alone(store: Store) -> tuple[float, int]:
    """Seconds and bytes of SHA-256 over the canonical bytes of all entries, without reading them."""
    spent, count = 0.0, 0
    rows = store.db.execute("SELECT * FROM journal ORDER BY no")
    while some := rows.fetchmany(10_000):
        said = [bytes(32) + canonical(row) for row in some]
        begun = time.process_time()
        for one in said:
            hashlib.sha256(one).digest()
        spent += time.process_time() - begun
        count += sum(map(len, said))
    return spent, count


def measure(store: Store) -> None:
    """Print the table."""
    count = journal.position(store)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seen: dict[str, list[float]] = {}

    def tell(name: str, _done: int, _total: int) -> None:
        now = time.perf_counter()
        seen.setdefault(name, [now, now])[1] = now

    begun, cpu = time.perf_counter(), time.process_time()
    checks = verify(store, tell)
    whole, cpu = time.perf_counter() - begun, time.process_time() - cpu
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    wrong = [str(place) for check in checks for place in check.places]
    alone, size = sha_alone(store)
    print(f"{count} entries, {store.file.stat().st_size / 2**20:.0f} MiB, {size / count:.0f} bytes hashed an entry")
    for name, (first, last) in seen.items():
        print(f"  {name:<8} {last - first:8.2f} s   {(last - first) / count * 1e6:7.2f} µs")
    print(
        f"  whole    {whole:8.2f} s   {whole / count * 1e6:7.2f} µs   cpu {cpu:.2f} s   {cpu / alone:.1f} x the cpu of SHA-256 alone ({alone:.2f} s)"
    )
    print(f"  memory grown by {grown / 1024:.0f} MiB; found: {wrong or 'nothing'}")


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--entries", type=int, default=100_000)
    given.add_argument("--folder", type=Path)
    asked = given.parse_args()
    folder = asked.folder or Path(tempfile.mkdtemp(prefix="journal-")) / "desk"
    begun = time.perf_counter()
    store = make(folder, asked.entries)
    print(f"made in {time.perf_counter() - begun:.1f} s")
    measure(store)
    store.close()


if __name__ == "__main__":
    main()
