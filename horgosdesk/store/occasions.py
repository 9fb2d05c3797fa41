"""Occasions in the file: the days that charts draw as labelled lines."""

from horgosdesk.core.occasion import OCCASION, Occasion
from horgosdesk.store.desk import Store
from horgosdesk.store.table import Table

TABLE: Table[Occasion] = Table(OCCASION)


def between(store: Store, first: str, last: str) -> list[Occasion]:
    """Those that touch the days from `first` to `last`, oldest first."""
    rows = store.db.execute(
        f"{TABLE.select} WHERE first <= ? AND last >= ? AND status = 'final' ORDER BY first, last, title, uid",
        (last, first),
    )
    return [TABLE.record_of(row) for row in rows]


def every(store: Store) -> list[Occasion]:
    """All that are remembered, newest first."""
    rows = store.db.execute(f"{TABLE.select} WHERE status = 'final' ORDER BY first DESC, last DESC, title")
    return [TABLE.record_of(row) for row in rows]
