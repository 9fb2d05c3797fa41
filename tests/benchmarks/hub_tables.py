"""How fast a hub takes entries in: `python tests/benchmarks/hub_tables.py [--entries 100000] [--folder DIR]`.

Copies so many new cargo records as a desk of its own role, under row-level security, into the journal and the typed table of
a real PostgreSQL that syncs, again as changes of the same records, and tells the ratio to COPY of the same bytes into one table.
"""

import argparse
import hashlib
import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tools"))

import postgres

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import new_uid
from horgosdesk.hub import place, roles, schema, tables
from horgosdesk.store import cargo


def rows_of(entries: int) -> list[tuple[Any, ...]]:
    """Rows of COPY_PUSH, each a new record of rail."""
    rows = []
    for number in range(1, entries + 1):
        record = Cargo(
            uid=new_uid(),
            day=f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}",
            direction="import",
            mode="rail",
            hs_code="100119",
            commodity="durum wheat",
            category="agricultural",
            country="KZ",
            trader=f"Trader {number % 500}",
            packages=40,
            gross_g=64_200_000 + number,
            net_g=64_000_000 + number,
            value_fen=12_345_600 + number,
            currency="CNY",
            wagon_no=f"5{number % 10**7:07}",
            declaration_no=f"94{number // 10:016}",
            declaration_item=number % 10 + 1,
            entered_by="clerk",
            entered_at="2025-12-03T04:00:00Z",
        )
        text = cargo.journal_text(record)
        digest = hashlib.sha256(text.encode()).digest()
        said = (number, number, record.entered_at, "clerk", "add", "cargo", record.uid, None, text, "", digest)
        rows.append((*said, [record.uid, f"R:{record.day[:7]}"], [f"C:{record.day[:7]}"]))
    return rows


def copy(conn: Any, statement: str, rows: list[tuple[Any, ...]]) -> None:
    with conn.cursor().copy(statement) as into:
        for row in rows:
            into.write_row(row)


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measure(server: postgres.Postgres, rows: list[tuple[Any, ...]]) -> list[dict[str, Any]]:
    """Seconds of each part, once for new records and once for changed ones."""
    admin = place.connect(place.parse(server.url()))
    schema.create_or_upgrade(admin)
    password = roles.admit(admin, "rail", "horgos")
    desk = place.connect(place.parse(server.url(user="rail", password=password)))
    admin.execute(f"CREATE TABLE plain {tables.PUSH.partition('push')[2].rpartition('ON COMMIT')[0]}".encode())
    found = []
    for turn, kind in enumerate(("new", "changed")):
        admin.execute("CHECKPOINT")
        plain_s = timed(lambda: copy(admin, tables.COPY_PUSH.replace("push", "plain", 1), rows))
        admin.execute("CHECKPOINT")
        where = {"register": "horgos", "base": turn * len(rows), "desk": f"desk{turn}"}
        begun = time.perf_counter()
        with desk.transaction():
            desk.execute(tables.PUSH)
            copied_s = timed(lambda: copy(desk, tables.COPY_PUSH, rows))
            said = where | {"received": datetime.now(UTC).date(), "line": 1}
            journal_s = timed(lambda said=said: desk.execute(tables.INTO_JOURNAL, said))  # type: ignore[misc]
            taken_s = timed(lambda where=where: tables.take(desk, {"cargo"}, **where))  # type: ignore[misc]
        all_s = time.perf_counter() - begun
        parts = {"plain_s": plain_s, "copy_s": copied_s, "journal_s": journal_s, "tables_s": taken_s, "all_s": all_s}
        found.append(
            {"what": kind, "a_second": round(len(rows) / all_s), "to_plain": round(all_s / plain_s, 2)}
            | {name: round(seconds, 3) for name, seconds in parts.items()}
        )
    admin.close()
    desk.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="on the disk that is to be measured")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="hub-", dir=asked.folder))
    folder.chmod(0o755)
    more = {"shared_buffers": "256MB", "max_wal_size": "2GB"}
    server = postgres.Postgres(folder, **(postgres.DURABLE | more)).make().start()
    try:
        for line in measure(server, rows_of(asked.entries)):
            print(json.dumps(line))
    finally:
        server.remove()


if __name__ == "__main__":
    main()
