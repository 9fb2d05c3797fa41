"""Who may work in which register: login roles that are admitted, cut off and listed, by the program or by an administrator."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.hub.schema import DESKS, REPORTERS
from horgosdesk.hub.tables import SCHEMA

if TYPE_CHECKING:
    from psycopg import Connection
    from psycopg.sql import Composed

GROUPS = (DESKS, REPORTERS)


class Member(NamedTuple):
    """One login role in one register. group: horgosdesk_desk or horgosdesk_report; "" when it was cut off."""

    role: str
    register: str
    group: str


def admit(conn: "Connection[Any]", role: str, register: str, password: str | None = None, group: str = DESKS) -> str:
    """Let a login role work in a register; both are made when missing. group: REPORTERS only read the views.

    The password that the role has now: the one given, one made up for a new role, or "" when it stays as it was. Refused
    "hub-no-right"; Problem "hub-name".
    """
    from psycopg import sql

    _check(role, register)
    with _right(conn), conn.transaction():
        there = conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
        secret = password or ("" if there else secrets.token_urlsafe(18))
        if secret or not there:
            # as the server keeps it, so that no log of statements has the password itself
            hashed = conn.pgconn.encrypt_password(secret.encode(), role.encode(), b"scram-sha-256").decode()
            verb = sql.SQL("ALTER" if there else "CREATE")
            conn.execute(
                sql.SQL("{} ROLE {} LOGIN PASSWORD {}").format(verb, sql.Identifier(role), sql.Literal(hashed))
            )
        conn.execute(_grant(role, group))
        make_register(conn, register)
        conn.execute(f"INSERT INTO {SCHEMA}.member VALUES (%s, %s) ON CONFLICT DO NOTHING", (role, register))
    return secret


def cut_off(conn: "Connection[Any]", role: str) -> int:
    """Take from a role the right to work and to read here, and end its sessions; how many were ended. Refused "hub-no-right".

    In which registers it was stays known, so `admit` lets it in again.
    """
    from psycopg import errors, sql

    with _right(conn), conn.transaction():
        if not conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
            raise Problem(
                "hub-no-role", QT_TRANSLATE_NOOP("Problem", "The hub knows no role {user}."), field="role", user=role
            )
        for group in GROUPS:
            conn.execute(sql.SQL("REVOKE {} FROM {}").format(sql.Identifier(group), sql.Identifier(role)))
    try:
        ended = conn.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE usename = %s AND datname = current_database() AND pid <> pg_backend_pid()",
            (role,),
        ).fetchall()
    except errors.InsufficientPrivilege:
        # only a superuser, or who may signal, ends others' sessions; without a right they can do nothing more anyway
        return 0
    return len(ended)


def members(conn: "Connection[Any]") -> list[Member]:
    """All login roles that were ever admitted, as far as this role may see them, by register and name."""
    rows = conn.execute(
        f"SELECT m.role, m.register, coalesce(min(g.rolname::text), '') FROM {SCHEMA}.member m"
        " LEFT JOIN pg_roles r ON r.rolname = m.role"
        " LEFT JOIN pg_auth_members a ON a.member = r.oid"
        " LEFT JOIN pg_roles g ON g.oid = a.roleid AND g.rolname = ANY(%s)"
        " GROUP BY m.role, m.register ORDER BY m.register, m.role",
        (list(GROUPS),),
    ).fetchall()
    return [Member(*row) for row in rows]


def registers_of(conn: "Connection[Any]") -> tuple[str, ...]:
    """The registers that this role may work in: where it was admitted, or all of them for who owns the schema."""
    return tuple(str(row[0]) for row in conn.execute(f"SELECT name FROM {SCHEMA}.register ORDER BY name").fetchall())


def may_found(conn: "Connection[Any]") -> bool:
    """Whether this role may make registers: it owns the schema, or belongs to who does."""
    row = conn.execute(
        "SELECT pg_has_role(current_user, nspowner, 'USAGE') FROM pg_namespace WHERE nspname = %s", (SCHEMA,)
    ).fetchone()
    return bool(row and row[0])


def make_register(conn: "Connection[Any]", name: str) -> None:
    """Make a register, if it is not there: the right of who owns the schema."""
    conn.execute(f"INSERT INTO {SCHEMA}.register (name) VALUES (%s) ON CONFLICT DO NOTHING", (name,))


def admit_script(role: str, register: str, group: str = DESKS) -> str:
    """`admit` as SQL that an administrator runs by psql, which asks for the role's password."""
    from psycopg import sql

    _check(role, register)
    made = sql.SQL(
        "SELECT {create} WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = {role}) \\gexec\n\\password {name}\n"
        "{grant};\nINSERT INTO {schema}.register (name) VALUES ({register}) ON CONFLICT DO NOTHING;\n"
        "INSERT INTO {schema}.member VALUES ({role}, {register}) ON CONFLICT DO NOTHING;\n"
    )
    create = sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)).as_string()
    return made.format(
        create=sql.Literal(create),
        role=sql.Literal(role),
        name=sql.Identifier(role),
        grant=_grant(role, group),
        schema=sql.Identifier(SCHEMA),
        register=sql.Literal(register),
    ).as_string()


def cut_off_script(role: str) -> str:
    """`cut_off` as SQL that an administrator runs by psql."""
    from psycopg import sql

    _check(role, "-")
    revoke = sql.SQL("REVOKE {} FROM {};\n")
    return "".join(revoke.format(sql.Identifier(group), sql.Identifier(role)).as_string() for group in GROUPS) + (
        sql.SQL("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = {};\n")
        .format(sql.Literal(role))
        .as_string()
    )


def _grant(role: str, group: str) -> "Composed":
    from psycopg import sql

    return sql.SQL("GRANT {} TO {}").format(sql.Identifier(group), sql.Identifier(role))


def _check(role: str, register: str) -> None:
    for field, name in (("role", role), ("register", register)):
        # longer names PostgreSQL cuts off without a word
        if not 0 < len(name.encode()) <= 63 or not name.isprintable() or name != name.strip() or name in GROUPS:
            raise Problem(
                "hub-name",
                QT_TRANSLATE_NOOP(
                    "Problem", "“{name}” cannot be a name at the hub: it needs 1 to 63 bytes, without blanks around."
                ),
                field=field,
                name=name,
            )


@contextmanager
def _right(conn: "Connection[Any]") -> Iterator[None]:
    from psycopg import errors

    try:
        yield
    except (errors.InsufficientPrivilege, errors.UndefinedObject) as error:
        # the group roles may be missing, where nobody had the right to make them
        raise Refused(
            "hub-no-right",
            NO_RIGHT,
            user=conn.info.user,
            why=" ".join(str(error).split())[:200],
        ) from error


NO_RIGHT = QT_TRANSLATE_NOOP(
    "Problem",
    "The role {user} has not the right to do this at the hub ({why}). Ask the hub's administrator to do it, by the SQL that this command prints with --sql.",
)
