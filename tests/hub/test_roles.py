"""Each desk sees and writes its own register only, by a role of its own that can be taken away."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from itertools import count
from typing import Any

import pytest
from psycopg import errors

from horgosdesk.core.errors import Problem, Refused, Unreachable
from horgosdesk.hub import place, roles, schema, tables, views
from horgosdesk.hub.schema import DESKS, REPORTERS
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES
from tests.hub.pushing import entries, push
from tests.store.test_tamper import fill

_number = count()
Conn = "psycopg.Connection[Any]"


@pytest.fixture
def admin(hub_url: str) -> Iterator[Conn]:
    """Who owns a new hub."""
    with closing(place.connect(place.parse(hub_url))) as conn:
        yield conn


@pytest.fixture
def come(hub_url: str) -> Iterator[Callable[[str, str], Conn]]:
    """Connects as a role, with its password."""
    with ExitStack() as stack:
        yield lambda role, password: stack.enter_context(
            closing(place.connect(place.Place(place.parse(_as(hub_url, role)).url, password)))
        )


def _as(url: str, role: str) -> str:
    return url.replace("postgres@", f"{role}@")


def fresh(name: str) -> str:
    """A role that no other test has, since all databases of a server share them."""
    return f"{name}_{os.getpid()}_{next(_number)}"


def denied(conn: Any, statement: str, *said: Any) -> bool:
    """Whether a statement is refused for want of a right."""
    try:
        conn.execute(statement.encode(), said)
    except errors.InsufficientPrivilege:
        return True
    return False


@pytest.fixture
def rich(store: Store, weak_hashes: None, ready: Callable[..., Store]) -> Store:
    """A desk with a little of everything."""
    return ready(store, fill)


def test_two_registers_do_not_know_one_another(admin: Any, come: Any, rich: Store) -> None:
    east, west = fresh("east"), fresh("west")
    in_east, in_west = (come(role, roles.admit(admin, role, role)) for role in (east, west))
    said = entries(rich)
    push(in_east, said, register=east)
    push(in_west, said[:40], register=west)
    for conn, register, many in ((in_east, east, len(said)), (in_west, west, 40)):
        assert roles.registers_of(conn) == (register,)
        assert roles.members(conn) == [(register, register, DESKS)]
        counted = conn.execute(f"SELECT register, count(*) FROM {SCHEMA}.journal GROUP BY register").fetchall()
        assert counted == [(register, many)]
        for name in (*TABLES, *views.NAMES, "kept"):
            seen = conn.execute(f"SELECT DISTINCT register FROM {SCHEMA}.{name}".encode()).fetchall()
            assert seen in ([(register,)], []), name
    with pytest.raises(errors.InsufficientPrivilege):
        push(in_west, said[40:50], register=east, base=1000)
    assert in_west.execute(f"UPDATE {SCHEMA}.register SET position = 9 WHERE name = %s", (east,)).rowcount == 0
    assert in_west.execute(f"UPDATE {SCHEMA}.register SET position = 9 WHERE name = %s", (west,)).rowcount == 1
    assert in_west.execute(f"DELETE FROM {SCHEMA}.kept WHERE register = %s", (east,)).rowcount == 0
    assert denied(in_west, f"UPDATE {SCHEMA}.cargo SET register = %s", east)
    for table in ("secret", "file", "desk"):
        assert in_west.execute(f"SELECT * FROM {SCHEMA}.{table}".encode()).fetchall() == []
    into_desk = f"INSERT INTO {SCHEMA}.desk (register, desk, line) VALUES (%s, 'd', 1)"
    assert (denied(in_west, into_desk, east), denied(in_west, into_desk, west)) == (True, False)
    assert roles.registers_of(admin) == (east, west)


def test_a_desk_adds_to_the_journal_and_changes_nothing_in_it_nor_who_is_admitted(
    admin: Any, come: Any, rich: Store
) -> None:
    role = fresh("rail")
    desk = come(role, roles.admit(admin, role, "horgos"))
    push(desk, entries(rich)[:30])
    for statement in (
        "UPDATE {0}.journal SET who = 'x'",
        "DELETE FROM {0}.journal",
        "TRUNCATE {0}.journal",
        "DELETE FROM {0}.cargo",
        "DELETE FROM {0}.register",
        "INSERT INTO {0}.register VALUES ('mine')",
        "INSERT INTO {0}.member VALUES (current_user, 'mine')",
        "UPDATE {0}.secret SET hash = ''",
        "INSERT INTO {0}.step VALUES ('h999', now())",
        "SELECT * FROM {0}.journal_rest",
        "DROP TABLE {0}.cargo",
        "ALTER TABLE {0}.journal DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE {0}.mine ()",
    ):
        assert denied(desk, statement.format(SCHEMA)), statement
    with pytest.raises(Refused):
        roles.admit(desk, fresh("friend"), "horgos")


@pytest.mark.parametrize("invoker", [True, False])
def test_a_reporter_reads_the_views_of_its_register_and_no_more(
    admin: Any, come: Any, rich: Store, invoker: bool
) -> None:
    for statement in views.views(invoker, secure=True):
        admin.execute(statement.encode())
    said = entries(rich)
    for register in ("one", "two"):
        roles.make_register(admin, register)
        push(admin, said, register=register)
    role = fresh("report")
    reporter = come(role, roles.admit(admin, role, "one", group=REPORTERS))
    for name in views.NAMES:
        both = admin.execute(f"SELECT count(*) FROM {SCHEMA}.{name}".encode()).fetchone()[0]
        seen = reporter.execute(f"SELECT register, count(*) FROM {SCHEMA}.{name} GROUP BY register".encode()).fetchall()
        assert seen == [("one", both // 2)], name
    for table in ("secret", "file", "desk"):
        assert denied(reporter, f"SELECT * FROM {SCHEMA}.{table}"), table
    for statement in ("DELETE FROM {}.cargo", "INSERT INTO {}.kept SELECT * FROM {}.kept", "DELETE FROM {}.cargo_v"):
        assert denied(reporter, statement.replace("{}", SCHEMA)), statement
    assert roles.members(admin) == [(role, "one", REPORTERS)]


def test_a_lost_desk_is_cut_off_at_once_and_let_in_again(admin: Any, come: Any, hub_url: str) -> None:
    role = fresh("lost")
    password = roles.admit(admin, role, "horgos")
    desk = come(role, password)
    assert roles.cut_off(admin, role) == 1
    to = place.Place(place.parse(_as(hub_url, role)).url, password)
    with pytest.raises(Unreachable, match="broke off"), place.words_for_hub(to):
        desk.execute("SELECT 1")
    again = come(role, password)
    with pytest.raises(Unreachable, match="this desk was cut off") as told, place.words_for_hub(to):
        schema.state(again)
    assert told.value.code == "hub-cut-off"
    for statement in (tables.rows("cargo"), f"SELECT * FROM {SCHEMA}.cargo_v", f"DELETE FROM {SCHEMA}.kept"):
        with pytest.raises(Unreachable), place.words_for_hub(to):
            again.execute(statement.encode(), {"register": "horgos"})
    assert roles.members(admin) == [(role, "horgos", "")]
    # with its old password, and in the registers that it was in
    assert roles.admit(admin, role, "horgos") == ""
    assert roles.registers_of(again) == ("horgos",)
    assert roles.admit(admin, role, "altynkol", "a new one") == "a new one"
    assert roles.registers_of(come(role, "a new one")) == ("altynkol", "horgos")
    with pytest.raises(Unreachable):
        come(role, password)
    with pytest.raises(Problem) as unknown:
        roles.cut_off(admin, fresh("never"))
    assert unknown.value.code == "hub-no-role"


def test_the_administrators_own_sql_admits_and_cuts_off_the_same(
    server: Any, admin: Any, come: Any, hub_url: str
) -> None:
    role = fresh("o'Brien\"王")
    for _ in range(2):
        server.psql(hub_url, roles.admit_script(role, "霍尔果斯's"), typed="steppe\nsteppe\n")
    assert roles.members(admin) == [(role, "霍尔果斯's", DESKS)]
    to = place._url({**place.parse(hub_url).said, "user": role})
    with closing(place.connect(place.Place(to, "steppe"))) as desk:
        assert roles.registers_of(desk) == ("霍尔果斯's",)
        server.psql(hub_url, roles.cut_off_script(role))
        with pytest.raises(Unreachable), place.words_for_hub(place.Place(to)):
            roles.registers_of(desk)
    assert roles.members(admin) == [(role, "霍尔果斯's", "")]


@pytest.mark.parametrize("name", ["", " rail", "a\nb", "王" * 22, DESKS, REPORTERS])
def test_what_cannot_be_a_name_is_refused(admin: Any, name: str) -> None:
    for attempt in (lambda: roles.admit(admin, name, "horgos"), lambda: roles.admit_script("rail", name)):
        with pytest.raises(Problem) as refused:
            attempt()
        assert refused.value.code == "hub-name"
