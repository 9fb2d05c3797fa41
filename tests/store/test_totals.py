"""Sums: however cut they agree, and they compare with the right days of last year."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest

from horgosdesk.core.cargo import Cargo
from horgosdesk.store import door, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]


def add(store: Store, *records: Cargo) -> None:
    door.apply(store, [Change(None, record) for record in records])


def test_sums_agree_however_they_are_cut_and_over_any_span(store: Store, make: Make) -> None:
    first = date(2024, 11, 20)
    days = [(first + timedelta(days=n)).isoformat() for n in range(100)]
    add(store, *(make(day=day, gross_g=n + 1, mode="road" if n % 3 else "rail") for n, day in enumerate(days)))
    for start, end in (
        ("2024-11-20", "2025-02-27"),
        ("2024-12-01", "2024-12-31"),
        ("2024-12-15", "2025-02-03"),
        ("2025-01-05", "2025-01-09"),
    ):
        wanted = sum(n + 1 for n, day in enumerate(days) if start <= day <= end)
        for by in ((), *((cut,) for cut in totals.CUTS), ("direction", "mode", "month")):
            assert sum(line.sums.gross_g for line in totals.totals(store, start, end, by)) == wanted, (start, end, by)


@pytest.mark.parametrize("by", [(), ("direction", "mode"), ("category",), ("country", "month"), ("day", "direction")])
def test_weights_are_what_a_plain_scan_adds_up(store: Store, make: Make, by: tuple[str, ...]) -> None:
    currencies, units = ("", "CNY", "USD"), ("", "vehicle")
    first = date(2024, 11, 20)
    add(
        store,
        *(
            make(
                day=(first + timedelta(days=n // 2)).isoformat(),
                gross_g=7 * n + 1,
                mode="road" if n % 3 else "rail",
                country=("KZ", "UZ")[n % 2],
                currency=currencies[n % 3],
                value_fen=n if n % 3 else None,
                unit=units[n % 2],
                quantity_milli=1000 if n % 2 else None,
            )
            for n in range(120)
        ),
    )
    scan = ", ".join({"month": "substr(day, 1, 7)"}.get(name, name) for name in by)
    for span in (("2024-11-20", "2025-01-18"), ("2024-12-01", "2024-12-31"), ("2024-12-05", "2025-01-03")):
        rows = store.db.execute(
            f"SELECT {f'{scan}, ' if by else ''} sum(gross_g), count(*) FROM cargo WHERE day BETWEEN ? AND ?"
            f" {f'GROUP BY {scan}' if by else ''}",
            span,
        ).fetchall()
        assert totals.weights(store, *span, by) == {row[: len(by)]: row[len(by) :] for row in rows}
    assert totals.weights(store, "2023-01-01", "2023-12-31", by) == {}


def test_an_empty_desk_has_one_row_of_zeros_and_a_dash(store: Store) -> None:
    [line] = totals.totals(store, "2025-01-01", "2025-01-31", compare=True)
    assert (line.sums.records, line.sums.gross_g, line.change_pct) == (0, 0, None)


def test_last_year_is_the_base_and_what_only_last_year_had_is_shown(store: Store, make: Make) -> None:
    add(
        store,
        make(day="2024-11-03", gross_g=1000),
        make(day="2025-11-03", gross_g=1014),
        make(day="2024-11-30", gross_g=7, mode="road"),
    )
    lines = {
        line.keys["mode"]: line for line in totals.totals(store, "2025-11-01", "2025-11-30", ["mode"], compare=True)
    }
    assert lines["rail"].change_pct == Decimal("1.4")
    assert lines["road"].sums.gross_g == 0
    assert lines["road"].change_pct == Decimal(-100)


def test_29_february_is_in_the_base_of_its_month_and_of_the_28th(store: Store, make: Make) -> None:
    add(store, make(day="2024-02-28", gross_g=1), make(day="2024-02-29", gross_g=2), make(day="2025-02-28", gross_g=4))
    [month] = totals.totals(store, "2025-02-01", "2025-02-28", ["month"], compare=True)
    [day] = totals.totals(store, "2025-02-01", "2025-02-28", ["day"], compare=True)
    assert month.base is not None and day.base is not None
    assert (month.base.gross_g, day.base.gross_g) == (3, 3)


def test_currencies_and_units_do_not_add_up(store: Store, make: Make) -> None:
    add(
        store,
        make(value_fen=100, currency="CNY", quantity_milli=2000, unit="vehicle"),
        make(value_fen=7, currency="USD", quantity_milli=1000, unit="vehicle"),
    )
    [line] = totals.totals(store, "2025-11-01", "2025-11-30")
    assert line.sums.value_fen == {"CNY": 100, "USD": 7}
    assert line.sums.vehicles == 3


def test_only_some_records_by_key(store: Store, make: Make) -> None:
    add(store, make(gross_g=1), make(gross_g=2, direction="export"))
    [line] = totals.totals(store, "2025-11-01", "2025-11-30", where={"direction": "export"})
    assert line.sums.gross_g == 2


@pytest.mark.parametrize("table", ["daily_totals", "monthly_totals", "monthly_parts"])
def test_a_recount_finds_a_total_that_was_tampered_with(store: Store, make: Make, table: str) -> None:
    add(store, make())
    assert totals.recount(store) == []
    store.db.execute(f"UPDATE {table} SET gross_g = gross_g + 1")
    assert totals.recount(store)
