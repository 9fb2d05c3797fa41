"""`python tests/benchmarks/imports.py DESK`: a file of 100 000 rows to committed, beside the least that SQLite can do."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desks import to_write
from figure import Figure, ms, run

from horgosdesk import resources
from horgosdesk.core.cargo import COLUMNS, Cargo
from horgosdesk.core.fields import Rules
from horgosdesk.excel.intake import import_file
from horgosdesk.store import cargo
from horgosdesk.store.desk import open_store

ROWS = 100_000
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


def text_file(path: Path, rows: int = ROWS) -> Path:
    """Rows as a colleague's export has them."""
    with path.open("w", newline="", encoding="utf-8-sig") as handle:
        writer = csv.writer(handle)
        writer.writerow(HEAD)
        for n in range(rows):
            day = f"2025-{n % 11 + 1:02d}-{n % 27 + 1:02d}"
            gross = 60_000 + n % 9_000
            way = ("进口", "出口")[n % 2]
            trader = f"甲公司{n % 50}"
            writer.writerow(
                [day, way, "铁路", "10011900", "硬粒小麦", "KZ", trader, 1 + n % 900, gross, gross - 900, ""]
            )
    return path


def raw(folder: Path, records: list[Cargo]) -> float:
    """Milliseconds of the same rows by executemany into the same table with its indexes: the limit of any import."""
    store = open_store(folder)
    rows = [(n, *cargo.row_of(record)) for n, record in enumerate(records, 1)]
    sql = f"INSERT INTO cargo (id, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"

    def insert() -> None:
        store.db.execute("BEGIN")
        store.db.executemany(sql, rows)
        store.db.execute("COMMIT")

    taken = ms(insert)
    store.close()
    return taken


def measure(desk: Path) -> Iterator[Figure]:
    """A whole import: read, every check, journal, totals, search index, on the disk; and the same file once more."""
    with to_write(desk) as folder, TemporaryDirectory(dir=desk.parent) as scratch:
        path = text_file(Path(scratch) / "rows.csv")
        store = open_store(folder)
        rules = Rules(resources.codebook(), date(2025, 12, 3))
        taken = ms(lambda: import_file(store, path, rules))
        newest = store.db.execute(f"{cargo.SELECT} ORDER BY id DESC LIMIT {ROWS}")
        peer = raw(Path(scratch) / "raw", [cargo.record_of(row) for row in newest])
        yield Figure(
            "import of 100 000 CSV rows to committed",
            taken,
            beside="raw executemany",
            peer=peer,
            most_times=3.5,
            grows=("empty", 1.3),
        )
        yield Figure("the same file again: nothing added", ms(lambda: import_file(store, path, rules)))
        store.close()


if __name__ == "__main__":
    run(measure)
