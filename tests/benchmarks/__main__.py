"""`python tests/benchmarks [rows]`: what a user feels, each beside a peer or a limit measured in the same run.

Absolute times are of this machine and noisy; the ratios are what to compare. Nothing here is asserted.
"""

import csv
import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from horgosdesk import resources
from horgosdesk.core.cargo import COLUMNS, Cargo
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.excel.intake import import_file
from horgosdesk.store import cargo, door, sheet, totals, verify
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change
from horgosdesk.store.sheet import View

HEAD = [
    "日期",
    "进出口",
    "运输方式",
    "HS编码",
    "品名",
    "国别",
    "收发货人",
    "件数",
    "毛重(千克)",
    "净重(千克)",
    "车皮号",
]


def timed(work: Callable[[], object], times: int = 1) -> float:
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
        f"{what:58}{seconds * 1000:12.2f} ms  {ratio}  {peer}{f' {peer_s * 1000:.2f} ms' if peer_s else ''}", flush=True
    )


def text_file(path: Path, rows: int) -> Path:
    """Rows as a colleague's export has them."""
    with path.open("w", newline="", encoding="utf-8-sig") as handle:
        writer = csv.writer(handle)
        writer.writerow(HEAD)
        for n in range(rows):
            day = f"2025-{n % 11 + 1:02d}-{n % 27 + 1:02d}"
            gross = 60_000 + n % 9_000
            writer.writerow(
                [
                    day,
                    ("进口", "出口")[n % 2],
                    "铁路",
                    "10011900",
                    "硬粒小麦",
                    "KZ",
                    f"甲公司{n % 50}",
                    1 + n % 900,
                    gross,
                    gross - 900,
                    "",
                ]
            )
    return path


def raw(folder: Path, records: list[Cargo]) -> float:
    """The same rows by executemany into the same table with its indexes: the limit of any import."""
    store = open_store(folder)
    rows = [(n, *cargo.row_of(record)) for n, record in enumerate(records, 1)]
    sql = f"INSERT INTO cargo (id, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"

    def insert() -> None:
        store.db.execute("BEGIN")
        store.db.executemany(sql, rows)
        store.db.execute("COMMIT")

    taken = timed(insert)
    store.close()
    return taken


def imports(top: Path, rows: int) -> Store:
    """A whole import: read, every check, journal, totals, search index, on the disk."""
    path = text_file(top / "rows.csv", rows)
    store = open_store(top / "desk")
    rules = Rules(resources.codebook(), date(2025, 12, 3))
    taken = timed(lambda: import_file(store, path, rules))
    records = list(cargo.between(store, "2025-01-01", "2025-12-31"))
    say(f"import of {rows} CSV rows to committed", taken, "raw executemany", raw(top / "raw", records))
    say("the same file again: nothing added", timed(lambda: import_file(store, path, rules)))
    print(f"{'file size per record':58}{store.file.stat().st_size / rows:12.0f} bytes")
    return store


def saves(store: Store) -> None:
    """One record at a time, each on the disk when it returns."""
    folder = store.folder / "sync"
    folder.mkdir(exist_ok=True)
    handle = os.open(folder / "file", os.O_CREAT | os.O_WRONLY)

    def sync() -> None:
        os.write(handle, b"x" * 4096)
        os.fdatasync(handle)

    peer = timed(sync, 200)
    os.close(handle)
    numbers = itertools.count(1)

    def save() -> None:
        record = Cargo(
            uid=new_uid(), day="2025-11-03", direction="import", mode="rail", hs_code="10011900", gross_g=next(numbers)
        )
        door.apply(store, [Change(None, record)])

    taken = []
    for _ in range(300):
        begun = time.perf_counter()
        save()
        taken.append(time.perf_counter() - begun)
    taken.sort()
    say("a record saved, p50", taken[150], "4 KB + fdatasync", peer)
    say("a record saved, p99", taken[297])


def questions(store: Store) -> None:
    """Totals, grid pages, find."""
    scan = "SELECT direction, sum(gross_g) FROM cargo WHERE day BETWEEN '2025-11-01' AND '2025-11-30' AND status = 'final' GROUP BY 1"
    peer = timed(lambda: store.db.execute(scan).fetchall(), 5)
    month = timed(lambda: totals.totals(store, "2025-11-01", "2025-11-30", ["direction"], compare=True), 20)
    say("a month by direction, with last year", month, "scan of the month", peer)
    year = timed(lambda: totals.totals(store, "2016-01-01", "2025-12-31", ["month", "category"]), 10)
    whole = "SELECT substr(day, 1, 7), category, sum(gross_g) FROM cargo WHERE status = 'final' GROUP BY 1, 2"
    say("ten years by month and category", year, "scan", timed(lambda: store.db.execute(whole).fetchall(), 3))
    everything = sheet.ids(store, View())
    middle = len(everything) // 2
    page = timed(lambda: sheet.page(store, everything[middle : middle + 256]), 20)
    ids = list(everything[middle : middle + 256])
    by_id = f"SELECT * FROM cargo WHERE id IN ({','.join('?' * len(ids))})"
    say(
        "grid: 256 rows in the middle of all days",
        page,
        "the same rows by id",
        timed(lambda: store.db.execute(by_id, ids).fetchall(), 20),
    )
    like = "SELECT count(*) FROM cargo WHERE trader LIKE '%甲公司4%'"
    say(
        "find part of a trader's name, all days",
        timed(lambda: sheet.ids(store, View(find="甲公司4")), 5),
        "LIKE on one column",
        timed(lambda: store.db.execute(like).fetchall(), 3),
    )
    say("verify: file, chain, records, recount", timed(lambda: verify.verify(store)))


def starts(store: Store) -> None:
    """The window, painted and ready for keys, beside a bare QMainWindow in the same interpreter."""
    bare = "import time; t = time.perf_counter(); from PySide6.QtWidgets import QApplication, QMainWindow; a = QApplication([]); w = QMainWindow(); w.show(); a.processEvents(); print(time.perf_counter() - t)"
    ours = (
        "import time; t = time.perf_counter(); import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
        "from horgosdesk.store.desk import open_store; from horgosdesk.ui import theme; from horgosdesk.ui.desk import Desk;"
        "from horgosdesk.ui.settings import Settings; theme.apply(a, 'light'); s = open_store(Path(sys.argv[1]));"
        "d = Desk(s, Settings(Path(sys.argv[1]) / 'config'), 'en'); from horgosdesk.ui.tabs.cargo import CargoTab; w = CargoTab(d);"
        "w.resize(1366, 700); w.show(); a.processEvents(); w.grab(); print(time.perf_counter() - t)"
    )

    def run(program: str) -> float:
        command = [sys.executable, "-c", program, str(store.folder)]
        times = [float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(5)]
        return statistics.median(times)

    say("day sheet painted and ready for keys", run(ours), "bare QMainWindow", run(bare))
    help_s = timed(
        lambda: subprocess.run(
            [
                sys.executable,
                "-m",
                "horgosdesk",
                "--data",
                str(store.folder),
                "totals",
                "--from",
                "2025-11-01",
                "--to",
                "2025-11-30",
                "--json",
            ],
            check=True,
            capture_output=True,
        ),
        5,
    )
    say(
        "command line: totals of a month, whole process",
        help_s,
        "python -c pass",
        timed(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 5),
    )


def main() -> None:
    """All of it."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as top:
        store = imports(Path(top), rows)
        saves(store)
        questions(store)
        starts(store)
        store.close()


if __name__ == "__main__":
    main()
