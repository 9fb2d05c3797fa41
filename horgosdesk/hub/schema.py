"""The schema of a hub, as append-only steps, and as a script for the administrator.

TO ADD A STEP: write its SQL below the last one and name it in STEPS, never edit an old one; an administrator may run all of
them again, so each statement must bear that (IF NOT EXISTS). The tables of records are no step of their own: they follow the
desk's schema, whose newest migration stands among the steps as "desk_…".
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from horgosdesk.core.errors import Problem, Refused, Unreachable
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.hub import tables
from horgosdesk.hub.place import SCHEMA_MISSING
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.hub.views import NAMES as VIEWS
from horgosdesk.hub.views import views
from horgosdesk.store.door import TABLES
from horgosdesk.store.migrations import NAMES

if TYPE_CHECKING:
    from psycopg import Connection

MONTHS = 120
"""How many months ahead the journal has partitions."""
DESKS, REPORTERS = "horgosdesk_desk", "horgosdesk_report"
"""The group roles: who works here, and who only reads the views."""
TRIES = 5
State = Literal["fine", "missing", "older", "newer"]


@dataclass(frozen=True)
class Form:
    """What an engine can do. partitions: of the journal, by month; secure: row-level security; invoker: views that ask for the
    rights of who reads them (PostgreSQL 15)."""

    partitions: bool = True
    secure: bool = True
    invoker: bool = True


PLAIN = Form(partitions=False, secure=False, invoker=False)


def _h001(form: Form) -> list[str]:
    received = ", received" if form.partitions else ""
    by_month = " PARTITION BY RANGE (received)" if form.partitions else ""
    return [
        f"CREATE TABLE IF NOT EXISTS {SCHEMA}.register (name text PRIMARY KEY, position bigint NOT NULL DEFAULT 0, received date)",
        f"CREATE TABLE IF NOT EXISTS {SCHEMA}.member (role text NOT NULL, register text NOT NULL, PRIMARY KEY (role, register))",
        f"""CREATE TABLE IF NOT EXISTS {SCHEMA}.desk (
    register text NOT NULL, desk text NOT NULL, line int NOT NULL, code text NOT NULL DEFAULT '',
    name text NOT NULL DEFAULT '', last_no bigint NOT NULL DEFAULT 0, last_hash bytea, position bigint NOT NULL DEFAULT 0,
    seen timestamptz, program text NOT NULL DEFAULT '', PRIMARY KEY (register, desk, line)
)""",
        f"""CREATE TABLE IF NOT EXISTS {SCHEMA}.journal (
    register text NOT NULL, position bigint NOT NULL, received date NOT NULL, desk text NOT NULL, line int NOT NULL,
    no bigint NOT NULL, at text NOT NULL, who text NOT NULL, action text NOT NULL, subject text NOT NULL, key text NOT NULL,
    before text, after text, reason text NOT NULL, hash bytea NOT NULL, says text[] NOT NULL,
    PRIMARY KEY (register, position{received}), UNIQUE (register, desk, line, no{received})
){by_month}""",
        f"CREATE TABLE IF NOT EXISTS {SCHEMA}.secret (register text NOT NULL, seal text NOT NULL, hash text NOT NULL, PRIMARY KEY (register, seal))",
        f"""CREATE TABLE IF NOT EXISTS {SCHEMA}.file (
    register text NOT NULL, name text NOT NULL, sha256 text NOT NULL, content bytea NOT NULL, by text NOT NULL,
    at text NOT NULL, PRIMARY KEY (register, name)
)""",
        f"""CREATE TABLE IF NOT EXISTS {SCHEMA}.kept (
    register text NOT NULL, subject text NOT NULL, key text NOT NULL, value text NOT NULL, at text NOT NULL,
    who text NOT NULL, desk text NOT NULL, position bigint NOT NULL, PRIMARY KEY (register, subject, key)
)""",
    ]


Step = Callable[[Form], list[str]]
STEPS: tuple[tuple[str, Step], ...] = (("h001_register", _h001),)
"""Every step known to this program, in order."""
DESK_STEPS = tuple(f"desk_{name}" for name in NAMES)
NEWEST = (*(name for name, _ in STEPS), DESK_STEPS[-1])
"""What a hub that is fine has."""

_OWN = {"register": "name", "member": "", "desk": "register", "journal": "register", "secret": "register"}
_OWN |= {"file": "register", "kept": "register"}
_RIGHTS = {
    "step": "SELECT",
    "register": "SELECT, UPDATE",
    "member": "SELECT",
    "desk": "SELECT, INSERT, UPDATE",
    "journal": "SELECT, INSERT",
    "secret": "SELECT, INSERT",
    "file": "SELECT, INSERT, UPDATE",
    "kept": "SELECT, INSERT, UPDATE, DELETE",
    **dict.fromkeys(TABLES, "SELECT, INSERT, UPDATE"),
}
"""What a desk may do with each table."""
_REPORTED = ("register", "member", "journal", "kept", *TABLES)
"""What the views read, and so who reads them."""


def state(conn: "Connection[Any]") -> State:
    """What a database has of the schema: all, nothing, less or more than this program knows. Raises as the connection does."""
    # to who may not use the schema the server says so
    row = conn.execute("SELECT to_regclass(%s) IS NULL", (f"{SCHEMA}.step",)).fetchone()
    if row is None or row[0]:
        return "missing"
    applied = {str(row[0]) for row in conn.execute(f"SELECT name FROM {SCHEMA}.step").fetchall()}
    if applied - {name for name, _ in STEPS} - set(DESK_STEPS):
        return "newer"
    return "fine" if applied >= set(NEWEST) else "older"


def check(conn: "Connection[Any]", host: str) -> None:
    """Unreachable: the hub's schema is missing, or older or newer than this program. host: as people call it."""
    found = state(conn)
    if found != "fine":
        raise Unreachable(f"hub-schema-{found}", _WORDS[found], host=host)


_WORDS = {
    "missing": SCHEMA_MISSING,
    "older": QT_TRANSLATE_NOOP(
        "Problem",
        "The hub at {host} is older than this program. Ask its administrator to run what this prints: horgosdesk hub sql",
    ),
    "newer": QT_TRANSLATE_NOOP(
        "Problem",
        "The hub at {host} was made by a newer HorgosDesk. Update the program on this computer; until then the desk works on without the hub.",
    ),
}


def create_or_upgrade(conn: "Connection[Any]", form: Form | None = None, *, months: int = MONTHS) -> bool:
    """Bring the schema to what this program knows; whether anything was missing. Two programs may do it at once.

    form: what the engine can do, found out if not said. Refused "hub-no-right"; Unreachable as of `check` when it is newer;
    Problem "hub-encoding" where the database keeps no UTF-8.
    """
    from psycopg import errors

    _check_encoding(conn)
    for left in reversed(range(TRIES)):
        if (found := state(conn)) == "newer":
            check(conn, conn.info.host)
        if found == "fine":
            return False
        try:
            with conn.transaction():
                _apply(conn, form or found_form(conn), months)
            return True
        except errors.InsufficientPrivilege as error:
            raise Refused(
                "hub-no-right",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "The role {user} may not make the hub's tables ({why}). Ask the hub's administrator to run what this prints: horgosdesk hub sql",
                ),
                user=conn.info.user,
                why=" ".join(str(error).split())[:200],
            ) from error
        except (
            errors.DuplicateSchema,
            errors.DuplicateTable,
            errors.DuplicateObject,
            errors.UniqueViolation,
            errors.DeadlockDetected,
            errors.SerializationFailure,
            errors.InternalError_,
        ):
            # somebody else is at it: "tuple concurrently updated" is such an internal error
            if not left:
                raise
    return False


def found_form(conn: "Connection[Any]") -> Form:
    """What the engine of a connection can do, as far as its version tells."""
    return Form(invoker=conn.info.server_version >= 150_000)


def _check_encoding(conn: "Connection[Any]") -> None:
    row = conn.execute("SHOW server_encoding").fetchone()
    encoding = str(row[0]) if row else ""
    if encoding.replace("-", "").upper() != "UTF8":
        raise Problem(
            "hub-encoding",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The database keeps its text as {encoding}, which lacks letters that desks use. Ask the administrator for a database with the encoding UTF8.",
            ),
            encoding=encoding,
        )


def _apply(conn: "Connection[Any]", form: Form, months: int) -> None:
    for statement in _base():
        conn.execute(statement.encode())
    applied = {str(row[0]) for row in conn.execute(f"SELECT name FROM {SCHEMA}.step").fetchall()}
    if applied:
        # as it was made, by whoever made it
        form = replace(form, secure=_is("relrowsecurity", conn), partitions=_is("relkind = 'p'", conn))
    for name, step in STEPS:
        if name not in applied:
            for statement in step(form):
                conn.execute(statement.encode())
            conn.execute(f"INSERT INTO {SCHEMA}.step VALUES (%s, now())", (name,))
    for statement in (*_records(form), *_done()):
        conn.execute(statement.encode())
    if form.partitions:
        conn.execute(_partitions(months).encode())
    if form.secure:
        for statement in _grants() if _have_roles(conn) else ():
            conn.execute(statement.encode())


def _base() -> list[str]:
    return [
        f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}",
        f"CREATE TABLE IF NOT EXISTS {SCHEMA}.step (name text PRIMARY KEY, applied timestamptz NOT NULL)",
    ]


def _records(form: Form) -> list[str]:
    """The tables of records, the views, and who sees which rows: made anew whenever the desk's schema has a new step."""
    made = [statement for subject in TABLES for statement in tables.ddl(subject)]
    made += views(form.invoker, secure=form.secure)
    return made + (_policies() if form.secure else [])


def _policies() -> list[str]:
    made = []
    for table, column in (_OWN | dict.fromkeys(TABLES, "register")).items():
        mine = f"{column} IN (SELECT register FROM {SCHEMA}.member WHERE role = current_user)"
        if not column:
            mine = "role = current_user"
        made += [
            f"ALTER TABLE {SCHEMA}.{table} ENABLE ROW LEVEL SECURITY",
            f"DROP POLICY IF EXISTS own ON {SCHEMA}.{table}",
            f"CREATE POLICY own ON {SCHEMA}.{table} USING ({mine})",
        ]
    return made


def _done() -> list[str]:
    return [f"INSERT INTO {SCHEMA}.step VALUES ('{DESK_STEPS[-1]}', now()) ON CONFLICT (name) DO NOTHING"]


def _grants() -> list[str]:
    return [
        _ON_DATABASE,
        f"GRANT USAGE ON SCHEMA {SCHEMA} TO {DESKS}, {REPORTERS}",
        *(f"GRANT {rights} ON {SCHEMA}.{table} TO {DESKS}" for table, rights in _RIGHTS.items()),
        *(f"GRANT SELECT ON {SCHEMA}.{table} TO {REPORTERS}" for table in _REPORTED),
        *(f"GRANT SELECT ON {SCHEMA}.{view} TO {DESKS}, {REPORTERS}" for view in VIEWS),
    ]


_ON_DATABASE = f"""DO $$ BEGIN
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO {DESKS}', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO {REPORTERS}', current_database());
EXCEPTION WHEN insufficient_privilege THEN NULL; END $$"""
"""All roles have these rights unless an administrator took them away, who then must give them himself."""


def _have_roles(conn: "Connection[Any]") -> bool:
    """Whether the group roles are there; made where the right is had. Without them, one role serves all desks."""
    from psycopg import errors

    for role in (DESKS, REPORTERS):
        if conn.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
            continue
        try:
            with conn.transaction():
                conn.execute(f"CREATE ROLE {role} NOLOGIN")
        except errors.InsufficientPrivilege:
            return False
    return True


def _is(what: str, conn: "Connection[Any]") -> bool:
    """Whether the journal is what its row in the server's own catalogue says."""
    row = conn.execute(f"SELECT {what} FROM pg_class WHERE oid = '{SCHEMA}.journal'::regclass".encode()).fetchone()
    return bool(row and row[0])


def partitions(conn: "Connection[Any]", *, months: int = MONTHS) -> int:
    """Add the journal's partitions that are missing from this month on; how many were added. For who owns the schema."""
    if not _is("relkind = 'p'", conn):
        return 0
    with conn.transaction():
        before = _count(conn)
        conn.execute(_partitions(months).encode())
        return _count(conn) - before


def _count(conn: "Connection[Any]") -> int:
    row = conn.execute(f"SELECT count(*) FROM pg_inherits WHERE inhparent = '{SCHEMA}.journal'::regclass").fetchone()
    return int(row[0]) if row else 0


def _partitions(months: int) -> str:
    """Makes a partition for this month and each of the next, and one for the rest, where they are missing.

    A month whose entries went into the rest already stays there.
    """
    return f"""DO $$
DECLARE month date := date_trunc('month', current_date);
BEGIN
    CREATE TABLE IF NOT EXISTS {SCHEMA}.journal_rest PARTITION OF {SCHEMA}.journal DEFAULT;
    FOR ahead IN 0..{months} LOOP
        BEGIN
            EXECUTE format(
                'CREATE TABLE IF NOT EXISTS {SCHEMA}.%I PARTITION OF {SCHEMA}.journal FOR VALUES FROM (%L) TO (%L)',
                to_char(month, '"journal_"YYYY_MM'), month, month + interval '1 month'
            );
        EXCEPTION WHEN check_violation THEN NULL;
        END;
        month := month + interval '1 month';
    END LOOP;
END $$"""


def script(form: Form = Form(), *, months: int = MONTHS) -> str:
    """The schema as SQL that an administrator runs, as often as wished: psql -v ON_ERROR_STOP=1 -f FILE DATABASE.

    PLAIN: without partitions, row-level security and roles, for engines that lack them.
    """
    said = _base()
    for name, step in STEPS:
        said += step(form)
        said += [f"INSERT INTO {SCHEMA}.step VALUES ('{name}', now()) ON CONFLICT (name) DO NOTHING"]
    if form.partitions:
        said += [_partitions(months)]
    said += _records(form)
    if form.secure:
        said += [*(_role(role) for role in (DESKS, REPORTERS)), *_grants()]
    # all that is there already would be told of, line by line
    quietly = "SET LOCAL client_min_messages = warning"
    return ";\n".join(["BEGIN", quietly, *said, *_done(), "COMMIT", ""])


def _role(name: str) -> str:
    return (
        f"DO $$ BEGIN CREATE ROLE {name} NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
    )
