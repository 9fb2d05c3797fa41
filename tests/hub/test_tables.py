"""What desks push stands in the hub's tables exactly as it stands at the desk."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from horgosdesk.core.identity import uid_text
from horgosdesk.hub import place, tables
from horgosdesk.store import goals, months, ticks
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES
from tests.hub.pushing import entries, kept_of, push, unpacked
from tests.store.test_tamper import fill


@pytest.fixture
def hub(hub_url: str) -> Iterator[Any]:
    """A connection to an empty hub."""
    with closing(place.connect(place.parse(hub_url))) as conn:
        yield conn


@pytest.fixture
def rich(store: Store, weak_hashes: None, ready: Callable[..., Store]) -> Store:
    """A desk with a little of everything."""
    return ready(store, fill)


def at_desk(store: Store, subject: str) -> list[tuple[Any, ...]]:
    """The rows of a subject at a desk, as `tables.rows` gives them."""
    rows = store.db.execute(f"{TABLES[subject].select} ORDER BY uid").fetchall()
    return [(uid_text(row[0]), *row[1:]) for row in rows]


def at_hub(hub: Any, subject: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in hub.execute(tables.rows(subject), {"register": "horgos"}).fetchall()]


def test_every_record_of_a_desk_stands_at_the_hub_column_by_column(hub: Any, rich: Store) -> None:
    push(hub, entries(rich))
    for subject in TABLES:
        assert at_hub(hub, subject) == at_desk(rich, subject) != [], subject


def test_the_last_entry_of_a_record_counts_over_one_push_and_over_many(hub: Any, rich: Store) -> None:
    said = entries(rich)
    for first in range(0, len(said), 7):
        push(hub, said[first : first + 7], desk=f"d{first}", base=first)
    for subject in TABLES:
        assert at_hub(hub, subject) == at_desk(rich, subject), subject
    homes = hub.execute(
        "SELECT count(*) FROM horgosdesk.cargo c JOIN horgosdesk.journal j ON j.key = c.uid::text AND j.action = 'add'"
        " AND j.subject = 'cargo' WHERE c.home <> j.desk"
    ).fetchone()
    lasts = hub.execute(
        "SELECT count(*) FROM horgosdesk.cargo c WHERE position <>"
        " (SELECT max(position) FROM horgosdesk.journal j WHERE j.key = c.uid::text AND j.subject = 'cargo')"
    ).fetchone()
    assert (homes, lasts) == ((0,), (0,))


def test_months_goals_ticks_settings_and_accounts_are_kept_and_what_is_no_more_goes(hub: Any, store: Store) -> None:
    goals.put(store, "2025", "net", 5_000)
    goals.put(store, "2026", "net", 6_000)
    ticks.put(store, "2025-10", "one", "1", "looked")
    ticks.put(store, "2025-09", "two", "2", "")
    months.close(store, "2025-09")
    months.close(store, "2025-10")
    first = entries(store)
    push(hub, first)
    goals.put(store, "2026", "net", None)
    months.reopen(store, "2025-09", "a slip")
    ticks.take(store, "2025-09", "two")
    push(hub, entries(store, len(first) + 1), base=len(first))
    rows = hub.execute("SELECT subject, key, value FROM horgosdesk.kept WHERE subject <> 'desk'").fetchall()
    found = {(subject, key): unpacked(value) for subject, key, value in rows}
    assert found.keys() == kept_of(store).keys()
    assert (found["goal", "2025/net"], found["month", "2025-10"]) == (5_000, "closed")


def test_a_wrong_password_takes_no_account_out(hub: Any, rich: Store) -> None:
    said = entries(rich)
    wrong = said[-1]._replace(
        no=len(said) + 1, action="wrong password", subject="account", key="chief", before=None, after=None
    )
    push(hub, [*said, wrong])
    names = hub.execute("SELECT key FROM horgosdesk.kept WHERE subject = 'account' ORDER BY key").fetchall()
    assert names == [("boss",), ("chief",), ("mate",)]


def test_the_tables_have_the_types_of_the_desk(store: Store) -> None:
    for subject in TABLES:
        types = {name: kind for _, name, kind, *_ in store.db.execute(f"PRAGMA table_info({subject})")}
        for column in tables.columns(subject):
            assert column.type == {"TEXT": "text", "INTEGER": "bigint"}[types[column.name]]
