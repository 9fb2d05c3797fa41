"""Importing the same twice adds nothing; equal loads are told apart by their count."""

from collections.abc import Callable

import pytest

from horgosdesk.core.cargo import Cargo, Content, content
from horgosdesk.core.errors import Refused
from horgosdesk.store import months, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.intake import Taken, add_all

Make = Callable[..., Cargo]


def test_equal_rows_are_told_apart_by_their_count(store: Store, make: Make) -> None:
    def load() -> list[Content]:
        return [content(make()), content(make()), content(make(gross_g=1, net_g=1))]

    assert add_all(store, load(), reason="import") == Taken(3, 0)
    assert add_all(store, load(), reason="import") == Taken(0, 3)
    assert add_all(store, [*load(), content(make())], reason="import") == Taken(1, 3)
    assert totals.totals(store, "2025-11-01", "2025-11-30")[0].sums.records == 4


def test_a_dry_run_counts_and_adds_nothing(store: Store, make: Make) -> None:
    assert add_all(store, [content(make())], reason="import", dry_run=True) == Taken(1, 0)
    assert totals.totals(store, "2025-11-01", "2025-11-30")[0].sums.records == 0


def test_nothing_goes_into_a_closed_month(store: Store, make: Make) -> None:
    months.close(store, "2025-10")
    with pytest.raises(Refused):
        add_all(store, [content(make()), content(make(day="2025-10-01"))], reason="import")
    assert totals.totals(store, "2025-01-01", "2025-12-31")[0].sums.records == 0
