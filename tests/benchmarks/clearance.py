"""`python tests/benchmarks/clearance.py [consignments]`: the study of a year, each step beside a peer measured in the same run.

The peer is what no study in SQLite can do without: the plain SELECT of the same columns with fetchall. Absolute times are of
this machine and noisy; the ratios are what to compare. Nothing here is asserted.
"""

import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from horgosdesk.core.calendar import week_starts
from horgosdesk.core.clearance import column_of
from horgosdesk.core.stages import STAGES
from horgosdesk.excel.release import write_study
from horgosdesk.store import study
from horgosdesk.store.clearance import TABLE
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.study import Question

FIRST, LAST, SPLIT = "2025-01-01", "2025-12-31", "2025-05-01"
BEGINS_S, DAY_S, HOUR_S = 1_735_660_800, 86_400, 3_600  # 1 January 2025, Asia/Shanghai
AS_OF_S = BEGINS_S + 365 * DAY_S
DIRECTIONS, MODES, LANES = ("import", "export", "transit"), ("rail", "road"), ("green", "document", "physical")
AT_ONCE = 50_000


def timed(work: Callable[[], object], times: int = 3) -> float:
    """Median seconds of some runs."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


def say(what: str, seconds: float, peer: str = "", peer_s: float = 0.0) -> None:
    """One line of the table."""
    ratio = f"{seconds / peer_s:8.2f} x" if peer_s else " " * 10
    print(
        f"{what:62}{seconds * 1000:12.1f} ms  {ratio}  {peer}{f' {peer_s * 1000:.1f} ms' if peer_s else ''}", flush=True
    )


def rows(count: int, seed: int = 1) -> Iterator[tuple[object, ...]]:
    """Consignments of a year by arrival, as rows of the table: eight stages, a third of the time since May, some open."""
    rng = np.random.default_rng(seed)
    arrived = BEGINS_S + np.sort(rng.integers(0, 365 * DAY_S, count))
    direction, mode = rng.integers(0, 3, count), rng.integers(0, 2, count)
    lane = rng.choice(3, count, p=(0.6, 0.3, 0.1))
    usual_h = np.array((50.0, 6.0, 20.0))[direction] * np.where(arrived < BEGINS_S + 120 * DAY_S, 1, 1 / 3)
    whole_s = (usual_h * np.exp(0.6 * rng.standard_normal(count)) * HOUR_S).astype(np.int64)
    parts = np.cumsum(rng.dirichlet((1.0, 0.5, 4.0, 2.0, 1.5, 3.0), count), axis=1)
    parts[:, -1] = 1  # not a hair under it
    at = np.empty((count, len(STAGES)), np.int64)
    at[:, 0] = arrived
    at[:, 1:7] = arrived[:, None] + (whole_s[:, None] * parts).astype(np.int64)
    at[:, 7] = at[:, 6] + rng.integers(0, 6 * HOUR_S, count)
    at[:, 1] -= np.where(rng.random(count) < 1 / 3, 24 * HOUR_S, 0)
    at = at // 60 * 60
    columns = TABLE.subject.columns
    stages = [columns.index(column_of(stage)) for stage in STAGES]
    empty: list[object] = [
        {"revision": 1, "status": "final", "entered_by": "benchmark", "entered_at": "2026-01-01T00:00:00.000Z"}.get(
            column, None if column.endswith("_s") else ""
        )
        for column in columns
    ]
    of = {name: columns.index(name) for name in ("direction", "mode", "lane", "category", "trader", "declaration_no")}
    for first in range(0, count, AT_ONCE):
        block = at[first : first + AT_ONCE].tolist()
        for number, instants in enumerate(block, first):
            row = empty.copy()
            row[0] = number.to_bytes(16, "big")
            row[of["direction"]], row[of["mode"]] = DIRECTIONS[direction[number]], MODES[mode[number]]
            row[of["lane"]], row[of["category"]] = LANES[lane[number]], ("machinery", "nev", "textiles")[number % 3]
            row[of["trader"]], row[of["declaration_no"]] = f"公司{number % 500}", f"94002025{number % 2}{number:09d}"
            for place, instant in zip(stages, instants, strict=True):
                row[place] = instant if instant < AS_OF_S else None
            yield tuple(row)


def filled(folder: Path, count: int) -> Store:
    """A desk with so many consignments, put straight into the table: a journal of them is not what is measured."""
    store = open_store(folder)
    sql = f"INSERT INTO clearance ({TABLE.columns}) VALUES (?{', ?' * TABLE.columns.count(',')})"

    def fill() -> None:
        with store.transaction("enter") as db:
            db.executemany(sql, rows(count))

    say(f"{count} consignments made and put into the table", timed(fill, 1))
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    print(f"{'file size per consignment':62}{store.file.stat().st_size / count:12.0f} bytes")
    return store


def studies(store: Store) -> None:
    """The year by direction and lane, its weeks, before and after, in wall and working time."""
    columns = ", ".join(("direction", "mode", "lane", *map(column_of, STAGES)))
    plain = (
        f"SELECT {columns} FROM clearance WHERE arrived_s BETWEEN ? AND ? AND status = 'final' ORDER BY arrived_s, id"
    )
    peer = timed(lambda: store.db.execute(plain, (BEGINS_S, AS_OF_S)).fetchall())
    named = "SELECT with fetchall"
    ask = Question(FIRST, LAST, AS_OF_S)

    def load_and_report() -> None:
        study.period(store, ask).report(("direction", "lane"))

    say("load and report of a year by direction and lane", timed(load_and_report), named, peer)
    say("of which loading", timed(lambda: study.period(store, ask)), named, peer)
    say(
        "spans, durations, curves: the report of a year just loaded",
        fresh(store, ask, lambda one: one.report()),
        named,
        peer,
    )
    weeks = week_starts(FIRST, LAST)
    say("load and trend by week", timed(lambda: study.period(store, ask).trend(weeks)), named, peer)
    period = study.period(store, ask)
    period.report()
    say("once loaded: report by direction and lane", timed(lambda: period.report(("direction", "lane"))), named, peer)
    say("once loaded: trend by week", timed(lambda: period.trend(weeks)), named, peer)
    say("load and compare before and after", timed(lambda: study.period(store, ask).compare(SPLIT)), named, peer)
    by = timed(lambda: study.period(store, ask).compare(SPLIT, ("direction",)))
    say("load and compare by direction", by, named, peer)
    working = Question(FIRST, LAST, AS_OF_S, "working")
    say(
        "load and report by direction and lane, working time",
        timed(lambda: study.period(store, working).report(("direction", "lane")), 1),
        named,
        peer,
    )
    traders = Question(FIRST, LAST, AS_OF_S, cuts=("trader",))
    say("load and report by trader", timed(lambda: study.period(store, traders).report(("trader",)), 1), named, peer)
    file = store.folder / "study.xlsx"
    say("the workbook", timed(lambda: write_study(file, store, ask, split=SPLIT), 1), named, peer)


def fresh(store: Store, ask: Question, work: Callable[[study.Period], object], times: int = 3) -> float:
    """Median seconds of work on a period that nothing was asked of yet."""
    taken = []
    for _ in range(times):
        period = study.period(store, ask)
        begun = time.perf_counter()
        work(period)
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)


PARTS: tuple[Callable[[Store], None], ...] = (studies,)
"""What is measured, one after the other, on one desk."""


def main() -> None:
    """All of it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}, numpy {np.__version__}")
    with tempfile.TemporaryDirectory() as top:
        store = filled(Path(top) / "desk", count)
        for part in PARTS:
            part(store)
        store.close()


if __name__ == "__main__":
    main()
