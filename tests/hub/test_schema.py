"""The hub's schema: made, made again, upgraded, and the same by the administrator's script."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date
from typing import Any

import psycopg
import pytest

from horgosdesk.core.errors import Problem, Refused, Unreachable
from horgosdesk.hub import place, roles, schema
from horgosdesk.store.desk import Store
from tests.conftest import PASSWORD
from tests.hub.pushing import entries, push


def open_(url: str) -> "closing[psycopg.Connection[Any]]":
    return closing(place.connect(place.parse(url)))


@pytest.fixture
def hub(hub_url: str) -> Iterator["psycopg.Connection[Any]"]:
    """A connection to a new hub."""
    with open_(hub_url) as conn:
        yield conn


def shape(conn: "psycopg.Connection[Any]") -> dict[str, list[Any]]:
    """All that a schema is made of, but for when."""
    return {
        what: conn.execute(query).fetchall()
        for what, query in {
            "columns": "SELECT table_name, column_name, data_type, is_nullable, column_default"
            " FROM information_schema.columns WHERE table_schema = 'horgosdesk' ORDER BY 1, ordinal_position",
            "indexes": "SELECT indexdef FROM pg_indexes WHERE schemaname = 'horgosdesk' ORDER BY 1",
            "policies": "SELECT * FROM pg_policies WHERE schemaname = 'horgosdesk' ORDER BY tablename",
            "views": "SELECT relname, pg_get_viewdef(oid), reloptions FROM pg_class WHERE relkind = 'v'"
            " AND relnamespace = 'horgosdesk'::regnamespace ORDER BY 1",
            "rights": "SELECT relname, relrowsecurity, relacl::text FROM pg_class"
            " WHERE relnamespace = 'horgosdesk'::regnamespace AND relkind IN ('r', 'v', 'p') ORDER BY 1",
            "partitions": "SELECT relname, pg_get_expr(relpartbound, oid) FROM pg_class"
            " WHERE relispartition AND relkind = 'r' ORDER BY 1",
            "steps": "SELECT name FROM horgosdesk.step ORDER BY 1",
        }.items()
    }


def test_a_hub_is_made_once_and_found_fine(empty_url: str) -> None:
    with open_(empty_url) as conn:
        assert schema.state(conn) == "missing"
        with pytest.raises(Unreachable) as missing:
            schema.check(conn, "here")
        assert (missing.value.code, missing.value.values) == ("hub-schema-missing", {"host": "here"})
        assert schema.create_or_upgrade(conn, months=2)
        assert schema.state(conn) == "fine"
        schema.check(conn, "here")
        made = shape(conn)
        assert not schema.create_or_upgrade(conn)
        assert shape(conn) == made


def test_programs_that_make_a_hub_at_once_all_find_it_fine(empty_url: str) -> None:
    def make(_number: int) -> bool:
        with open_(empty_url) as conn:
            return schema.create_or_upgrade(conn, months=1)

    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(make, range(4)))
    with open_(empty_url) as conn:
        assert any(made)
        assert schema.state(conn) == "fine"


def test_an_older_hub_is_upgraded_to_what_a_new_one_is(hub: "psycopg.Connection[Any]", store: Store) -> None:
    new = shape(hub)
    push(hub, entries(store))
    hub.execute("DROP TABLE horgosdesk.second, horgosdesk.draw")
    hub.execute("ALTER TABLE horgosdesk.cargo DROP COLUMN supervision CASCADE")
    hub.execute("DELETE FROM horgosdesk.step WHERE name LIKE 'desk_%'")
    hub.execute("INSERT INTO horgosdesk.step VALUES ('desk_m007_meters', now())")
    assert schema.state(hub) == "older"
    with pytest.raises(Unreachable, match="older than this program"):
        schema.check(hub, "here")
    assert schema.create_or_upgrade(hub, months=3)
    assert schema.state(hub) == "fine"
    upgraded = shape(hub)
    assert upgraded["steps"] == sorted([*new["steps"], ("desk_m007_meters",)])
    for what in ("indexes", "policies", "rights", "partitions"):
        assert upgraded[what] == new[what], what
    assert sorted(upgraded["columns"]) == sorted(new["columns"])


def test_a_newer_hub_is_left_alone(hub: "psycopg.Connection[Any]") -> None:
    hub.execute("INSERT INTO horgosdesk.step VALUES ('h999_to_come', now())")
    assert schema.state(hub) == "newer"
    for attempt in (lambda: schema.check(hub, "here"), lambda: schema.create_or_upgrade(hub)):
        with pytest.raises(Unreachable, match="made by a newer HorgosDesk"):
            attempt()


def test_the_administrators_script_makes_the_same_and_may_be_run_again(
    server: Any, empty_url: str, hub: "psycopg.Connection[Any]"
) -> None:
    script = schema.script(months=3)
    with open_(empty_url) as conn:
        server.psql(empty_url, script)
        made = shape(conn)
        for what, said in shape(hub).items():
            assert made[what] == said, what
        server.psql(empty_url, script)
        assert shape(conn) == made
        assert schema.state(conn) == "fine"
        assert not schema.create_or_upgrade(conn)


def test_an_engine_without_partitions_and_row_level_security_will_do(
    server: Any, empty_url: str, guarded: Store
) -> None:
    script = schema.script(schema.PLAIN)
    server.psql(empty_url, script)
    server.psql(empty_url, script)
    assert not any(word in script for word in ("PARTITION", "POLICY", "ROLE", "DO $$", "security"))
    with open_(empty_url) as conn:
        assert schema.state(conn) == "fine"
        roles.make_register(conn, "horgos")
        push(conn, entries(guarded))
        assert roles.registers_of(conn) == ("horgos",)
        assert conn.execute("SELECT count(*) FROM horgosdesk.journal_v").fetchone() == (len(entries(guarded)),)
        assert schema.partitions(conn) == 0
        # it stays what it is
        conn.execute("DELETE FROM horgosdesk.step WHERE name LIKE 'desk_%'")
        assert schema.create_or_upgrade(conn)
        assert shape(conn)["policies"] == shape(conn)["partitions"] == []


def test_entries_lie_in_the_partition_of_their_month_and_what_no_month_has_in_the_rest(
    hub: "psycopg.Connection[Any]",
) -> None:
    row = hub.execute("SELECT current_date").fetchone()
    today: date = row[0] if row else date.today()
    far = date(today.year + 1, today.month, 15)
    for position, received in enumerate((today, far, date(2020, 1, 1)), 1):
        hub.execute(
            "INSERT INTO horgosdesk.journal VALUES ('r', %s, %s, 'd', 1, %s, '', '', '', '', '', NULL, NULL, '', '', '{}')",
            (position, received, position),
        )
    query = "SELECT tableoid::regclass::text FROM horgosdesk.journal ORDER BY position"
    rest = "horgosdesk.journal_rest"
    assert hub.execute(query).fetchall() == [(f"horgosdesk.journal_{today:%Y_%m}",), (rest,), (rest,)]
    # of the nine months to come, the one whose entries lie in the rest stays there
    assert schema.partitions(hub, months=12) == 8
    assert schema.partitions(hub, months=12) == 0
    assert hub.execute(query).fetchall()[1] == (rest,)


def test_who_may_not_make_tables_is_told_what_the_administrator_must_run(empty_url: str) -> None:
    name = f"nobody_{os.getpid()}"
    with open_(empty_url) as admin:
        admin.execute(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'")
    to = place.parse(empty_url.replace("postgres@", f"{name}@"))
    with closing(place.connect(place.Place(to.url, PASSWORD))) as conn:
        with pytest.raises(Refused, match="horgosdesk hub sql") as refused:
            schema.create_or_upgrade(conn)
        assert (refused.value.code, refused.value.values["user"]) == ("hub-no-right", name)
        assert schema.state(conn) == "missing"


def test_one_owner_without_the_right_to_make_roles_has_a_hub_for_all_desks(
    empty_url: str, monkeypatch: pytest.MonkeyPatch, guarded: Store
) -> None:
    name = f"owner_{os.getpid()}"
    for group in ("DESKS", "REPORTERS"):
        monkeypatch.setattr(schema, group, f"{name}_{group.lower()}")
    with open_(empty_url) as admin:
        admin.execute(f"CREATE ROLE {name} LOGIN PASSWORD '{PASSWORD}'")
        admin.execute(f"GRANT CREATE ON DATABASE {admin.info.dbname} TO {name}")
    to = place.parse(empty_url.replace("postgres@", f"{name}@"))
    with closing(place.connect(place.Place(to.url, PASSWORD))) as conn:
        assert schema.create_or_upgrade(conn, months=1)
        roles.make_register(conn, "horgos")
        roles.make_register(conn, "alashankou")
        assert roles.registers_of(conn) == ("alashankou", "horgos")
        assert roles.members(conn) == []
        push(conn, entries(guarded))
        assert conn.execute("SELECT count(*) FROM horgosdesk.journal_v").fetchone() == (len(entries(guarded)),)
        with pytest.raises(Refused, match="has not the right"):
            roles.admit(conn, f"{name}_other", "horgos")
        # with groups that somebody else made on the same server, who then admits
        monkeypatch.undo()
        conn.execute("DELETE FROM horgosdesk.step WHERE name LIKE 'desk_%'")
        assert schema.create_or_upgrade(conn, months=1)
        with pytest.raises(Refused, match="has not the right"):
            roles.admit(conn, f"{name}_other", "horgos")


def test_a_database_that_cannot_keep_all_letters_is_refused(server: Any) -> None:
    name = f"latin_{os.getpid()}"
    with open_(server.url()) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'LATIN1'")
    with open_(server.url(name)) as conn, pytest.raises(Problem, match="LATIN1") as refused:
        schema.create_or_upgrade(conn)
    assert refused.value.code == "hub-encoding"
