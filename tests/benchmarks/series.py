"""`python tests/benchmarks/series.py DESK`: ten years of months by any one cut, beside DuckDB that scans the same columns.

DuckDB is here for the comparison only: `pip install duckdb`. It scans a table of its own in memory, which is kept out of the
figure, and answers with both cores.
"""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from figure import Figure, ms, run, samples

from horgosdesk.store import trends
from horgosdesk.store.desk import open_store
from horgosdesk.store.trends import Choice, Cut

LAST, YEARS = 2025, 10
COLUMNS = {
    "": "''",
    "direction": "direction",
    "mode": "mode",
    "category": "category",
    "chapter": "substr(hs_code, 1, 2)",
    "country": "country",
    "trader": "trader",
    "supervision": "supervision",
}
MONTHS: tuple[Cut, ...] = tuple(COLUMNS)  # type: ignore[arg-type]
BATCH = 100_000


def measure(desk: Path) -> Iterator[Figure]:
    """Each cut of the gross weight; value and containers by one each; the scan by SQLite once."""
    store = open_store(desk)
    duck = of_duckdb(desk / "desk.sqlite3")
    begin, end = f"{LAST - YEARS + 1}-01-01", f"{LAST}-12-31"
    scan = "SELECT substr(day, 1, 7), {}, sum(gross_g) FROM cargo WHERE status = 'final' AND day BETWEEN ? AND ? GROUP BY 1, 2"
    wanted = [("gross", cut) for cut in MONTHS] + [("value", "trader"), ("records", "chapter"), ("teu", "country")]
    for measure_, cut in wanted:
        choice = Choice(measure=measure_, cut=cut, currency="USD", period=PERIOD)  # type: ignore[arg-type]
        peer = None
        if duck is not None and measure_ == "gross":
            peer = best(lambda cut=cut: duck.execute(scan.format(COLUMNS[cut]), [begin, end]).fetchall())  # type: ignore[misc]
        yield Figure(
            f"ten years of {measure_} by month and {cut or 'nothing'}",
            best(lambda choice=choice: ten_years(store, choice)),  # type: ignore[misc]
            beside="DuckDB" if duck is not None else "DuckDB not installed",
            peer=peer,
            most_times=1 / 3 if peer is not None else None,
            most=50,
            grows=("100k", 1.5),
        )
    sql = scan.format("category")
    yield Figure(
        "ten years by month and category, a scan by SQLite", ms(lambda: store.db.execute(sql, [begin, end]).fetchall())
    )
    store.close()


def best(work: Callable[[], object]) -> float:
    """Milliseconds of the best of some runs: of both sides, since a busy machine is slow by chance."""
    return samples(work, 9)[0] * 1000


PERIOD = ""
"""All there is: the explorer has no period of ten years, so that the months are asked for as it asks."""


def ten_years(store: Any, choice: Choice) -> object:
    """The months of ten years as the explorer has them, each with the same of the year before."""
    months = [f"{year:04d}-{month:02d}" for year in range(LAST - YEARS + 1, LAST + 1) for month in range(1, 13)]
    return trends.values(store, choice, [trends.month_days(month) for month in months])


def of_duckdb(file: Path) -> Any:
    """The columns concerned in a table of DuckDB's; None where that is not installed."""
    try:
        import duckdb  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    names = ("day", "direction", "mode", "category", "hs_code", "country", "trader", "supervision", "status")
    duck = duckdb.connect()
    duck.execute(f"CREATE TABLE cargo ({', '.join(f'{name} VARCHAR' for name in names)}, gross_g BIGINT)")
    source = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
    rows = source.execute(f"SELECT {', '.join(names)}, gross_g FROM cargo")
    while some := rows.fetchmany(BATCH):
        columns = dict(zip((*names, "gross_g"), zip(*some, strict=True), strict=True))
        fill(duck, columns)
    source.close()
    return duck


def fill(duck: Any, columns: dict[str, tuple[Any, ...]]) -> None:
    """Append a batch by columns: by rows DuckDB would take hours."""
    import numpy as np

    batch = {
        name: np.array(values, dtype=np.int64 if name == "gross_g" else object) for name, values in columns.items()
    }
    duck.register("batch", batch)
    duck.execute("INSERT INTO cargo SELECT * FROM batch")
    duck.unregister("batch")


if __name__ == "__main__":
    run(measure)
