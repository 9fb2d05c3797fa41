"""Desks that a return is made of."""

from collections.abc import Callable

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

WAYS = (
    ("import", "pipeline", "energy_gas", "TM"),
    ("import", "rail", "agricultural", "KZ"),
    ("export", "road", "nev", "UZ"),
    ("export", "rail", "machinery", "KZ"),
    ("transit", "rail", "textiles", "DE"),
)


@pytest.fixture(scope="session")
def publish(make: Callable[..., Cargo]) -> Callable[[Store], Store]:
    """Fills a store with what `published` has."""

    def fill(store: Store) -> Store:
        records = []
        for year, whole_g in ((2024, 41_857_000 * 10**6), (2025, 42_443_000 * 10**6)):
            left_g = whole_g
            for month in range(1, 12):
                for place, (direction, mode, category, country) in enumerate(WAYS):
                    last = month == 11 and place == len(WAYS) - 1
                    gross_g = left_g if last else whole_g // (55 + 3 * place) + 7 * month + place
                    left_g -= gross_g
                    records.append(
                        make(
                            day=f"{year}-{month:02d}-{3 * place + month:02d}",
                            direction=direction,
                            mode=mode,
                            category=category,
                            country=country,
                            gross_g=gross_g,
                            net_g=None,
                        )
                    )
            assert left_g == 0
        records.append(make(day="2024-12-05", gross_g=9_000_000_000_001, net_g=None))
        door.apply(store, [Change(None, record) for record in records])
        return store

    return fill


@pytest.fixture
def published(store: Store, ready: Callable[..., Store], publish: Callable[[Store], Store]) -> Store:
    """Months that make the published 42.443 Mt for January to November 2025, and 41.857 Mt the year before.

    Grams that do not add up to tonnes are spread over days, ways and countries, and taken off in November.
    """
    return ready(store, publish)
