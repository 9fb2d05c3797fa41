"""`python tests/benchmarks/grid.py DESK`: pages and finding, beside the same SQL by hand."""

from collections.abc import Iterator
from pathlib import Path

from figure import Figure, ms, run

from horgosdesk.store import sheet
from horgosdesk.store.desk import open_store
from horgosdesk.store.sheet import View


def measure(desk: Path) -> Iterator[Figure]:
    """A page in the middle of all days; part of a name."""
    store = open_store(desk)
    everything = sheet.ids(store, View())
    if not everything:
        store.close()
        return
    middle = len(everything) // 2
    ids = list(everything[middle : middle + 256])
    by_id = f"SELECT * FROM cargo WHERE id IN ({','.join('?' * len(ids))})"
    yield Figure(
        "256 rows in the middle of all days",
        ms(lambda: sheet.page(store, everything[middle : middle + 256]), 20),
        beside="the same rows by id",
        peer=ms(lambda: store.db.execute(by_id, ids).fetchall(), 20),
    )
    trader = store.db.execute("SELECT trader FROM cargo WHERE trader <> '' LIMIT 1").fetchone()[0]
    part = trader[1:5]
    like = "SELECT count(*) FROM cargo WHERE trader LIKE ?"
    yield Figure(
        "find part of a trader's name, all days",
        ms(lambda: sheet.ids(store, View(find=part)), 3),
        beside="LIKE on one column",
        peer=ms(lambda: store.db.execute(like, [f"%{part}%"]).fetchall()),
        most=50,
    )
    store.close()


if __name__ == "__main__":
    run(measure)
