"""`python tests/benchmarks/sums.py DESK`: what a month comes to, beside a scan of the records."""

from collections.abc import Callable, Iterator
from pathlib import Path

from figure import Figure, ms, run, samples

from horgosdesk.core.calendar import month_days, same_span_last_year
from horgosdesk.store import totals
from horgosdesk.store.desk import open_store


def measure(desk: Path) -> Iterator[Figure]:
    """The newest whole month: by itself, against last year, and the year up to it."""
    store = open_store(desk)
    months = totals.months_with_records(store)
    month = months[-1] if months else "2025-11"
    first, last = month_days(month)
    year = f"{month[:4]}-01-01"

    def scan(*spans: tuple[str, str]) -> Callable[[], object]:
        where = " OR ".join("day BETWEEN ? AND ?" for _ in spans)
        sql = f"SELECT direction, substr(day, 1, 4), sum(gross_g) FROM cargo WHERE ({where}) AND status = 'final' GROUP BY 1, 2"
        return lambda: store.db.execute(sql, [day for span in spans for day in span]).fetchall()

    for what, span, compare in (
        ("a month's totals by direction", (first, last), False),
        ("a month's totals by direction, with last year's", (first, last), True),
        ("the year to date by direction, with last year's", (year, last), True),
    ):
        spans = [span, same_span_last_year(*span)] if compare else [span]
        yield Figure(
            what,
            samples(lambda span=span, compare=compare: totals.totals(store, *span, ["direction"], compare=compare), 30)[
                15
            ]  # type: ignore[misc]
            * 1000,
            beside="scan of these records",
            peer=ms(scan(*spans), 3),
            most=10,
            grows=("10k", 1.5),
        )
    store.close()


if __name__ == "__main__":
    run(measure)
