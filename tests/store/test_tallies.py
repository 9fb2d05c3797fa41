"""The kept totals after any changes, at any entry of the journal and after an upgrade: those of a recount."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from horgosdesk.core.cargo import CARGO, Cargo
from horgosdesk.store import cargo, door, journal, migrations, tallies, totals
from horgosdesk.store.as_of import as_of
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.door import Change

Make = Callable[..., Cargo]
COLUMNS = {
    "day": ("2025-10-31", "2025-11-03", "2025-11-04"),
    "direction": ("import", "export"),
    "mode": ("rail", "road"),
    "hs_code": ("100119", "870380", "870110"),
    "trader": ("甲", ""),
    "supervision": ("0110", ""),
    "container_no": ("MSKU1234565", "TCLU7654321", ""),
    "gross_g": (0, 5),
}


def some(draw: random.Random) -> dict[str, object]:
    return {column: draw.choice(values) for column, values in COLUMNS.items()}


def changes(store: Store, draw: random.Random, make: Make) -> list[Change[Cargo]]:
    """One to four at once, of different records: new, changed, voided or put back."""
    stored = [cargo.record_of(row) for row in store.db.execute(cargo.SELECT)]
    found: list[Change[Cargo]] = []
    for _ in range(draw.randint(1, 4)):
        if not stored or draw.random() < 0.5:
            found.append(Change(None, make(**some(draw))))
            continue
        old = stored.pop(draw.randrange(len(stored)))
        if draw.random() < 0.4:
            new = replace(old, status="void" if old.status == "final" else "final")
        else:
            new = replace(old, **dict(draw.sample(sorted(some(draw).items()), 2)))
        found.append(Change(old, new))
    return found


def kept(store: Store) -> dict[str, list[object]]:
    """All lines of the kept totals."""
    return {
        table: sorted(store.db.execute(f"SELECT {of[0].keys}, {', '.join(tallies.TALLIES)} FROM {table}"))
        for table, of in tallies.TABLES.items()
    }


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 2**32), acts=st.integers(1, 12))
def test_whatever_is_changed_a_recount_finds_the_same_then_and_now(seed: int, acts: int) -> None:
    from tests.conftest import NOON

    def make(**columns: object) -> Cargo:
        from horgosdesk.core.identity import new_uid

        return Cargo(uid=new_uid(), category="", country="KZ", **columns)  # type: ignore[arg-type]

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        store = open_store(Path(folder), who="tester", clock=lambda: NOON)
        draw, then = random.Random(seed), {}
        for _ in range(acts):
            door.apply(store, changes(store, draw, make))
            assert totals.recount(store) == []
            then[journal.position(store)] = kept(store)
        for position, lines in draw.sample(sorted(then.items()), min(3, len(then))):
            with as_of(store, position=position, subjects=["cargo"]) as reader:
                assert totals.recount(reader) == []
                assert kept(reader) == lines
        before = kept(store)
        store.db.execute("DELETE FROM monthly_parts")
        for table in ("daily_totals", "monthly_totals"):
            store.db.execute(f"UPDATE {table} SET containers = 0")
        migrations._fill_parts(store.db)
        assert kept(store) == before
        store.close()


@pytest.fixture
def three(store: Store, make: Make) -> Store:
    """Three records of one container on one day, a month's other two of two traders."""
    box = {"container_no": "MSKU1234565", "mode": "rail"}
    records = [make(trader=name, **box) for name in ("甲", "乙", "丙")]
    door.apply(store, [Change(None, one) for one in (*records, make(trader="甲"), make(trader="乙"))])
    return store


def of_traders(store: Store) -> dict[str, tuple[int, int]]:
    rows = store.db.execute(
        "SELECT part, sum(records), sum(containers) FROM monthly_parts WHERE cut = 'trader' GROUP BY 1"
    )
    return {part: (records, containers) for part, records, containers in rows}


def test_a_container_goes_on_with_the_next_record_when_its_first_is_voided(three: Store) -> None:
    assert of_traders(three) == {"甲": (2, 1), "乙": (2, 0), "丙": (1, 0)}
    first = cargo.record_of(three.db.execute(f"{cargo.SELECT} WHERE id = 1").fetchone())
    [done] = door.apply(three, [door.void(first)])
    assert of_traders(three) == {"甲": (1, 0), "乙": (2, 1), "丙": (1, 0)}
    door.apply(three, [done.inverse])
    assert of_traders(three) == {"甲": (2, 1), "乙": (2, 0), "丙": (1, 0)}


@pytest.mark.parametrize(
    ("sql", "line"),
    [
        ("UPDATE monthly_parts SET gross_g = gross_g + 1 WHERE part = '丙'", "monthly_parts: trader 2025-11 丙"),
        ("DELETE FROM monthly_parts WHERE part = '10'", "monthly_parts: chapter 2025-11 10"),
        ("UPDATE monthly_parts SET month = '2031-02' WHERE cut = 'supervision'", "monthly_parts: supervision 2031-02"),
        ("UPDATE daily_totals SET containers = 2 WHERE containers = 1", "daily_totals: 2025-11-03 import rail"),
        ("UPDATE monthly_totals SET containers = 0", "monthly_totals: 2025-11 import rail"),
        ("UPDATE daily_totals SET day = 'no day'", "daily_totals: no day import rail"),
    ],
)
def test_a_recount_names_the_line_that_was_tampered_with_and_no_table_besides(
    three: Store, sql: str, line: str
) -> None:
    three.db.execute(sql)
    found = totals.recount(three)
    assert any(one.startswith(line) for one in found), found
    assert {one.split(":")[0] for one in found} == {line.split(":")[0]}


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 2**32), count=st.integers(0, 12))
def test_records_told_column_by_column_move_the_same(seed: int, count: int) -> None:
    draw = random.Random(seed)
    others = {"currency": ("CNY", ""), "value_fen": (None, 0, 7), "net_g": (None, 3), "quantity_milli": (None, 1000)}
    drawn = {column: [draw.choice(values) for _ in range(count)] for column, values in (COLUMNS | others).items()}
    rows = [dict(zip(drawn, values, strict=True)) for values in zip(*drawn.values(), strict=True)]
    records = [Cargo(uid=f"{n}", **row) for n, row in enumerate(rows)]  # type: ignore[arg-type]
    columns = {name: [getattr(one, name) for one in records] for name in CARGO.columns}
    assert tallies.added(columns, [one for one in records if one.container_no]) == tallies.deltas((), records)


TALLIED = ("daily_totals", "monthly_totals", "monthly_parts")


def test_an_older_file_counts_a_container_with_its_oldest_record_from_now_on(
    store: Store, make: Callable[..., Cargo]
) -> None:
    """Two windows saved at once, so that the record with the greater uid stands first in the file."""
    older, younger = make(container_no="MSKU1234565", category="vehicles"), make(container_no="MSKU1234565")
    assert older.uid < younger.uid
    door.apply(store, [Change(None, younger)])
    door.apply(store, [Change(None, older)])
    assert tallies.recount(store) == []
    by_uid = [store.db.execute(f"SELECT * FROM {name}").fetchall() for name in TALLIED]
    assert migrations._months_to_count_anew(store.db) == ["2025-11"]
    for name in TALLIED:
        store.db.execute(f"UPDATE {name} SET containers = 7")
    for statement in migrations._M009_CONTAINERS:
        store.db.execute(statement, ("2025-11", "2025-11-01", "2025-11-31"))
    assert [store.db.execute(f"SELECT * FROM {name}").fetchall() for name in TALLIED] == by_uid
