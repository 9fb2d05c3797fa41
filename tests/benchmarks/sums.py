"""`python tests/benchmarks/sums.py DESK`: totals and series, beside a scan of the records."""

from collections.abc import Iterator
from pathlib import Path

from figure import Figure, ms, run

from horgosdesk.store import totals
from horgosdesk.store.desk import open_store


def measure(desk: Path) -> Iterator[Figure]:
    """A month, ten years."""
    store = open_store(desk)
    scan = "SELECT direction, sum(gross_g) FROM cargo WHERE day BETWEEN '2025-11-01' AND '2025-11-30' AND status = 'final' GROUP BY 1"
    yield Figure(
        "a month's totals by direction, with last year",
        ms(lambda: totals.totals(store, "2025-11-01", "2025-11-30", ["direction"], compare=True), 20),
        beside="scan of the month",
        peer=ms(lambda: store.db.execute(scan).fetchall(), 3),
        most=10,
        grows=("10k", 1.5),
    )
    whole = "SELECT substr(day, 1, 7), category, sum(gross_g) FROM cargo WHERE status = 'final' GROUP BY 1, 2"
    yield Figure(
        "ten years by month and category",
        ms(lambda: totals.totals(store, "2016-01-01", "2025-12-31", ["month", "category"]), 10),
        beside="scan",
        peer=ms(lambda: store.db.execute(whole).fetchall()),
        most=50,
    )
    store.close()


if __name__ == "__main__":
    run(measure)
