"""`python tests/benchmarks/imports.py DESK`: a file of 100 000 rows to committed, beside the least that others can do.

The peers do no check, keep no journal, no totals and no search index. Each import and each peer is run TIMES times, on a large
desk once, and the shortest counts: by the clock, which waits for the disk and for others on the machine, and by processor time,
which does not. Files say when they were made, so that they are new to a desk that is not copied.
"""

import csv
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from desks import COPIED_BELOW, to_write
from figure import Figure, run

from horgosdesk import resources
from horgosdesk.core.cargo import COLUMNS, Cargo
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.excel.intake import import_file
from horgosdesk.store import cargo
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change

ROWS = 100_000
TIMES = 2
Taken = tuple[float, float]
"""Milliseconds by the clock and of this process's processor time."""
PROBED_S = 0.005
"""So often it is looked whether an import holds the lock."""
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
    "备注",
]


def lines(rows: int) -> Iterator[list[str | int]]:
    """Rows as a colleague's export has them, never the same twice."""
    made = f"{time.time_ns()}"
    for n in range(rows):
        day = f"2025-{n % 11 + 1:02d}-{n % 27 + 1:02d}"
        gross = 60_000 + n % 9_000
        way = ("进口", "出口")[n % 2]
        trader = f"甲公司{n % 50}"
        yield [day, way, "铁路", "10011900", "硬粒小麦", "KZ", trader, 1 + n % 900, gross, gross - 900, "", made]


def text_file(path: Path, rows: int = ROWS) -> Path:
    """The rows as .csv."""
    with path.open("w", newline="", encoding="utf-8-sig") as handle:
        writer = csv.writer(handle)
        writer.writerow(HEAD)
        writer.writerows(lines(rows))
    return path


def workbook(path: Path, rows: int = ROWS) -> Path:
    """The rows as .xlsx."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("十一月")
    sheet.append(HEAD)
    for line in lines(rows):
        sheet.append(line)
    book.save(path)
    return path


def taken(work: Callable[[], object]) -> Taken:
    """How long some work takes."""
    began, began_cpu = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - began) * 1000, (time.process_time() - began_cpu) * 1000


def least(found: Sequence[Taken]) -> Taken:
    """The shortest of each."""
    clock, cpu = zip(*found, strict=True)
    return min(clock), min(cpu)


def newest(store: Store) -> list[Cargo]:
    """The records of the last import, in the order they were stored in."""
    rows = store.db.execute(f"SELECT * FROM ({cargo.SELECT} ORDER BY id DESC LIMIT {ROWS}) ORDER BY uid").fetchall()
    return [cargo.record_of(row) for row in rows]


@contextmanager
def emptied(folder: Path) -> Iterator[sqlite3.Connection]:
    """The connection of an empty desk of its own."""
    with TemporaryDirectory(dir=folder) as place:
        store = open_store(Path(place))
        yield store.db
        store.close()


def size(db: sqlite3.Connection) -> int:
    """Bytes of a database, pages that are free left out."""
    pages, free, each = (
        db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * each)


def raw(folder: Path, records: list[Cargo]) -> tuple[Taken, int]:
    """The same rows by executemany into the same table with its indexes, the limit of any import; and their bytes."""
    rows = [(n, *cargo.row_of(record)) for n, record in enumerate(records, 1)]
    sql = f"INSERT INTO cargo (id, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"

    def insert() -> None:
        db.execute("BEGIN")
        db.executemany(sql, rows)
        db.execute("COMMIT")

    with emptied(folder) as db:
        before = size(db)
        return taken(insert), size(db) - before


def sqlite_utils(folder: Path, records: list[Cargo]) -> Taken:
    """The same rows by sqlite-utils into the same table with its indexes."""
    from sqlite_utils import Database

    rows = [dict(zip(COLUMNS, cargo.row_of(record), strict=True)) for record in records]
    with emptied(folder) as db:
        return taken(lambda: Database(db)["cargo"].insert_all(rows, batch_size=1000))


def read_only(path: Path) -> Taken:
    """The workbook read by openpyxl and nothing else."""
    import openpyxl

    def read() -> None:
        book = openpyxl.load_workbook(path, read_only=True)
        for _ in book.worksheets[0].iter_rows(values_only=True):
            pass
        book.close()

    return taken(read)


def measure(desk: Path) -> Iterator[Figure]:
    """A whole import: read, every check, journal, totals, search index, on the disk; from text, from a workbook; the window."""
    times = TIMES if (desk / FILE).stat().st_size <= COPIED_BELOW else 1
    with to_write(desk) as folder, TemporaryDirectory(dir=desk.parent) as scratch:
        files = Path(scratch)
        store = open_store(folder)
        rules = Rules(resources.codebook(), date(2025, 12, 3))

        def imported(path: Path) -> Taken:
            return taken(lambda: import_file(store, path, rules))

        ours, least_of_all, utils = [], [], []
        for _ in range(times):
            path = text_file(files / "rows.csv")
            before = size(store.db)
            ours.append(imported(path))
            bytes_each = (size(store.db) - before) / ROWS
            records = newest(store)
            taken_raw, raw_bytes = raw(files, records)
            least_of_all.append(taken_raw)
            utils.append(sqlite_utils(files, records))
            del records
        what, (clock, cpu) = "import of 100 000 CSV rows to committed", least(ours)
        beside, (peer, peer_cpu) = "raw executemany", least(least_of_all)
        yield Figure(what, clock, beside=beside, peer=peer, most_times=3.5, grows=("empty", 1.3))
        yield Figure(
            "import of 100 000 CSV rows, processor time", cpu, beside=beside, peer=peer_cpu, grows=("empty", 1.3)
        )
        peer, _ = least(utils)
        yield Figure(
            "import of 100 000 CSV rows, beside who checks nothing",
            clock,
            beside="sqlite-utils",
            peer=peer,
            most_times=0.5,
        )
        yield Figure(
            "file size of each, journal, totals and search index included",
            bytes_each,
            "bytes",
            beside="raw table and indexes",
            peer=raw_bytes / ROWS,
            most_times=2.5,
        )
        yield Figure("the same file again: nothing added", imported(path)[0])
        book = workbook(files / "rows.xlsx")
        what, beside, (clock, cpu) = "import of the same from .xlsx", "openpyxl reading", imported(book)
        peer, peer_cpu = read_only(book)
        yield Figure(what, clock, beside=beside, peer=peer, most_times=0.25, grows=("empty", 1.3))
        yield Figure(
            "import of the same from .xlsx, processor time", cpu, beside=beside, peer=peer_cpu, grows=("empty", 1.3)
        )
        store.close()
        yield from window(folder, text_file(files / "more.csv"))


def window(folder: Path, path: Path) -> Iterator[Figure]:
    """A real window while a child process imports, and a record that is typed while that holds the lock."""
    from frames import MOST_MS, Timed

    from horgosdesk.ui import language, tasks, theme
    from horgosdesk.ui.desk import WAIT_S, Desk
    from horgosdesk.ui.settings import Settings
    from horgosdesk.ui.window import Window

    app = Timed(profiled=False)
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    language.use("en")
    store = open_store(folder)
    store.wait(WAIT_S)
    with TemporaryDirectory() as config:
        desk = Desk(store, Settings(Path(config)), "en")
        shown = app.call(lambda: Window(desk), "Window")
        shown.resize(1366, 768)
        shown.show()
        app.call(shown.begin, "begin")
        app.rest(3000)
        answers: list[dict[str, Any]] = []
        child = tasks.Process(
            folder,
            ["import", "cargo", str(path)],
            lambda answer, _code: answers.append(answer),
            lambda problem: answers.append({"problem": problem}),
        )
        probe = sqlite3.connect(folder / FILE, timeout=0, isolation_level=None)
        held = typed_ms = waited_ms = 0.0
        taken_at: float | None = None
        app.found.clear()
        child.start()
        while not answers:
            app.rest(PROBED_S * 1000)
            now = time.perf_counter()
            if is_locked(probe):
                if taken_at is None:
                    taken_at = now
                    app.call(lambda: desk.do_soon([Change(None, typed())], "record"), "a record typed")
                    typed_ms = (time.perf_counter() - now) * 1000
                held = now - taken_at
            elif taken_at is not None and not waited_ms and not desk.waiting.count:
                waited_ms = (now - taken_at) * 1000
        app.rest(1000)
        worst = max(app.found)
        stored = store.db.execute("SELECT count(*) FROM cargo WHERE remark = ?", (TYPED,)).fetchone()[0]
        probe.close()
        desk.close()
        tasks.cancel_all()
    assert "problem" not in answers[0] and answers[0]["files"][0]["accepted"] == ROWS, answers
    assert stored, "the record that was typed meanwhile is not stored"
    yield Figure("worst frame of the window meanwhile", worst[0], most=MOST_MS)
    yield Figure("a record typed while the import holds the lock: accepted", typed_ms, most=MOST_MS)
    yield Figure("a record typed while the import holds the lock: stored", waited_ms)
    yield Figure("the lock held by that import", held * 1000)


TYPED = f"typed meanwhile {time.time_ns()}"


def typed() -> Cargo:
    """What the clerk types."""
    return Cargo(
        uid=new_uid(),
        day="2025-11-03",
        direction="import",
        mode="rail",
        hs_code="10011900",
        gross_g=1,
        remark=TYPED,
    )


def is_locked(probe: sqlite3.Connection) -> bool:
    """Whether somebody writes."""
    try:
        probe.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return True
    probe.execute("ROLLBACK")
    return False


if __name__ == "__main__":
    run(measure)
