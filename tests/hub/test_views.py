"""What a report tool reads at the hub is what the desk itself shows."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from horgosdesk.hub import place
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store.desk import Store
from tests.hub.pushing import entries, push
from tests.store.test_tamper import fill


@pytest.fixture
def rich(store: Store, weak_hashes: None, ready: Callable[..., Store]) -> Store:
    """A desk with a little of everything."""
    return ready(store, fill)


@pytest.fixture
def hub(hub_url: str, rich: Store) -> Iterator[Any]:
    """A hub that has all of it."""
    with closing(place.connect(place.parse(hub_url))) as conn:
        push(conn, entries(rich))
        yield conn


def read(hub: Any, name: str) -> list[dict[str, Any]]:
    """A view at the hub, without what only the hub knows."""
    cursor = hub.execute(f"SELECT * FROM {SCHEMA}.{name}".encode())
    names = [column.name for column in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor]
    assert {row.pop("register") for row in rows} == {"horgos"}
    return rows


def at_desk(store: Store, name: str) -> list[dict[str, Any]]:
    cursor = store.db.execute(f"SELECT * FROM {name}")
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def plain(row: dict[str, Any]) -> dict[str, Any]:
    """A row with numbers and instants as the desk's views have them."""
    return {
        name: float(value)
        if isinstance(value, Decimal | int | float)
        else f"{value:%Y-%m-%dT%H:%M:%SZ}"
        if isinstance(value, datetime)
        else str(value)
        for name, value in row.items()
        if value is not None and name not in ("home", "entered_at")
    }


def in_order(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(map(plain, rows), key=lambda row: sorted((name, str(value)) for name, value in row.items()))


@pytest.mark.parametrize("name", ["cargo_v", "clearance_v", "readings_v", "daily_totals_v"])
def test_the_views_of_the_desk_and_of_the_hub_say_the_same(hub: Any, rich: Store, name: str) -> None:
    mine = [row for row in at_desk(rich, name) if row.get("status") != "draft" and row.get("records") != 0]
    assert in_order(read(hub, name)) == in_order(mine) != []


def test_sums_by_month_are_those_of_the_desk(hub: Any, rich: Store) -> None:
    keys = "month, direction, mode, category, country, currency, unit"
    sums = "records, gross_g, net_g, value_fen, quantity_milli"
    mine = rich.db.execute(f"SELECT {keys}, {sums} FROM monthly_totals WHERE records > 0 ORDER BY {keys}").fetchall()
    theirs = hub.execute(
        f"SELECT {keys}, records, gross_kg * 1000, net_kg * 1000, value * 100, quantity * 1000"
        f" FROM {SCHEMA}.monthly_totals_v ORDER BY {keys}"
    ).fetchall()
    assert theirs == mine != []


def test_months_and_the_journal_are_told_with_instants(hub: Any, rich: Store) -> None:
    closed = {row["month"]: (row["closed_at"], row["closed_by"]) for row in read(hub, "months_v")}
    at = {month: (datetime.fromisoformat(at), by) for month, at, by in rich.db.execute("SELECT * FROM months")}
    assert closed == at
    told = sorted(read(hub, "journal_v"), key=lambda row: row["position"])
    for row, one in zip(told, entries(rich), strict=True):
        assert (row["no"], row["who"], row["key"], row["after"]) == (one.no, one.who, one.key, one.after)
        assert row["at"] == datetime.fromisoformat(one.at).astimezone(UTC)


def test_instants_are_empty_where_somebody_wrote_none(hub: Any) -> None:
    hub.execute(f"UPDATE {SCHEMA}.cargo SET entered_at = 'long ago'")
    assert {row["entered_at"] for row in read(hub, "cargo_v")} == {None}
    assert None not in {row["day"] for row in read(hub, "cargo_v")}
