"""Five years of trains: how long the board, the history and the question where a container is take, beside bare SQL.

    python -m tests.benchmarks.trains [YEARS]

The trains are written into the tables of a desk directly, as the messages of years would have left them: what is measured
reads, and does not look at messages.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from horgosdesk import resources
from horgosdesk.sample.draw import Draw
from horgosdesk.store import board, trains
from horgosdesk.store.desk import Store, open_store

NOW = datetime(2025, 12, 3, 4, tzinfo=UTC)
A_DAY = 24
LOADS = 50
WAY = ("almaty", "zhetygen", "altynkol", "horgos", "yining", "jinghe", "urumqi")


def fill(store: Store, years: int) -> int:
    """Trains of so many years until now; how many."""
    draw, db = Draw("trains"), store.db
    count = years * 365 * A_DAY
    db.execute("BEGIN")
    start = NOW - timedelta(days=years * 365)
    db.execute(
        "INSERT INTO message VALUES (1, zeroblob(16), 'taf:0027', 'x', 'running', 'X1', '2025-01-01', 0, 'new', '', 0, '{}',"
        " 'final', 'x', 'x', 1)"
    )
    for id_ in range(1, count + 1):
        at = start + timedelta(days=(id_ - 1) / A_DAY)
        at_s = int(at.timestamp())
        times = []
        for place, location in enumerate(WAY):
            planned = at_s + place * 4 * 3600
            late = draw.between(-1200, 5400)
            for event, shift in (("arrival", 0), ("departure", 1800)):
                times.append((location, event, "planned", planned + shift))
                if planned + shift + late < NOW.timestamp():
                    times.append((location, event, "actual", planned + shift + late))
        actual = [one for one in times if one[2] == "actual"]
        last = max(actual, key=lambda one: one[3]) if actual else ("", "", "", None)
        db.execute(
            "INSERT INTO train VALUES (?, ?, ?, 'import', 'almaty', 'urumqi', '', 'KTZ', '1520', 1, NULL, NULL, 0, 1, ?, ?, ?, ?, ?,"
            " 3, ?)",
            (
                id_,
                f"X{8001 + id_ % 900}",
                f"{at:%Y-%m-%d}",
                at_s,
                max(one[3] for one in times),
                last[0],
                last[1],
                last[3],
                at_s,
            ),
        )
        db.executemany("INSERT OR IGNORE INTO train_event VALUES (?, ?, ?, ?, ?, 1)", [(id_, *one) for one in times])
        db.executemany(
            "INSERT INTO consist VALUES (?, '1520', ?, ?, ?, ?, '', '', 25000000, NULL, '', 1)",
            [(id_, place, place + 1, draw.wagon("4"), draw.container()) for place in range(LOADS)],
        )
    db.execute("COMMIT")
    db.execute("ANALYZE")
    return count


def timed(work: Callable[[], object], times: int = 7) -> float:
    """The median of several runs, in milliseconds."""
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)


def main() -> None:
    years = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "desk", clock=lambda: NOW)
        begun = time.perf_counter()
        count = fill(store, years)
        size = sum(file.stat().st_size for file in store.folder.glob("desk.sqlite3*")) / 1e6
        print(f"{count} trains with {count * LOADS} loads, {size:.0f} MB, made in {time.perf_counter() - begun:.0f} s")
        places, at_s = resources.places(), int(NOW.timestamp())
        boxes = [row[0] for row in store.db.execute("SELECT container_no FROM consist ORDER BY random() LIMIT 200")]
        asked = iter(boxes * 100)
        print(f"where is a container        {timed(lambda: trains.where_is(store, next(asked)), 200):8.2f} ms")
        print(f"where is one that never was {timed(lambda: trains.where_is(store, 'CSQU3054383'), 50):8.2f} ms")
        learnt = board.history(store)
        print(f"history of {board.LEARN_FROM} trains      {timed(lambda: board.history(store), 3):8.0f} ms")
        lines = board.board(store, places, at_s, learnt)
        print(
            f"board of {len(lines)} trains          {timed(lambda: board.board(store, places, at_s, learnt), 3):8.0f} ms"
        )
        store.close()


if __name__ == "__main__":
    main()
