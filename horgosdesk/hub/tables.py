"""The hub's real tables of records, made from the desk's own schema, and how pushed entries are taken into them."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from horgosdesk.store import migrations
from horgosdesk.store.door import TABLES

if TYPE_CHECKING:
    from psycopg import Connection

SCHEMA = "horgosdesk"

PUSH = """CREATE TEMP TABLE push (
    place int, no bigint, at text, who text, action text, subject text, key text, before text, after text, reason text,
    hash bytea, says text[], minds text[]
) ON COMMIT DROP"""
"""What a desk's entries are copied into: place counts them from 1; key is a uid in lower case with dashes, or the plain key."""
PUSHED = (
    *("place", "no", "at", "who", "action", "subject", "key", "before", "after", "reason"),
    *("hash", "says", "minds"),
)
COPY_PUSH = f"COPY push ({', '.join(PUSHED)}) FROM STDIN"

INTO_JOURNAL = f"""INSERT INTO {SCHEMA}.journal
    (register, position, received, desk, line, no, at, who, action, subject, key, before, after, reason, hash, says)
SELECT %(register)s, %(base)s + place, %(received)s, %(desk)s, %(line)s, no, at, who, action, subject, key, before, after,
    reason, hash, says
FROM push"""
"""Takes what was pushed into the journal: register, base (the position before the first), received, desk, line."""

_TYPES = {"TEXT": "text", "INTEGER": "bigint"}
_INDEXES = {
    "cargo": ("day", "declaration_no"),
    "clearance": ("declaration_no", "arrived_s"),
    "message": ("train_no, day",),
    "reading": ("meter, day",),
    "second": ("draw",),
}
"""What reports and checks look records up by, besides their uid."""


class Column(NamedTuple):
    """One column of a record. type: at the hub; empty: what it holds where the journal says nothing of it, as SQL, if that
    is not NULL; strict: whether NULL is refused."""

    name: str
    type: str
    strict: bool
    empty: str

    @property
    def quoted(self) -> str:
        return f'"{self.name}"'


@cache
def columns(subject: str) -> tuple[Column, ...]:
    """The columns of a subject behind its uid, in the desk's order, with the types that the desk's own schema has."""
    of = _desk_schema()[subject]
    return tuple(of[name] for name in TABLES[subject].subject.columns[1:])


@cache
def _desk_schema() -> dict[str, dict[str, Column]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrations.make(db)
        return {
            subject: {
                name: Column(name, _TYPES[kind], bool(strict), usual or ("''" if strict and kind == "TEXT" else ""))
                for _, name, kind, strict, usual, _ in db.execute(f"PRAGMA table_info({subject})")
                if name not in ("id", "uid")
            }
            for subject in TABLES
        }


def ddl(subject: str) -> list[str]:
    """Makes the table of a subject, or gives an older one the columns and indexes that it lacks."""
    table = f"{SCHEMA}.{subject}"
    said = "".join(f"    {one.quoted} {one.type}{_strict(one)},\n" for one in columns(subject))
    return [
        f"CREATE TABLE IF NOT EXISTS {table} (\n    register text NOT NULL,\n    uid uuid NOT NULL,\n{said}"
        "    home text NOT NULL,\n    position bigint NOT NULL,\n    PRIMARY KEY (register, uid)\n)",
        *(
            f"ALTER TABLE {table} ADD COLUMN IF NOT EXISTS {one.quoted} {one.type}{_strict(one)}"
            for one in columns(subject)
            if one.empty or not one.strict
        ),
        *(
            f"CREATE INDEX IF NOT EXISTS {subject}_{key.split(', ')[0]} ON {table} (register, {key})"
            for key in _INDEXES.get(subject, ())
        ),
    ]


def _strict(column: Column) -> str:
    return " NOT NULL" * column.strict + (f" DEFAULT {column.empty}" if column.empty else "")


@cache
def upsert(subject: str) -> str:
    """Takes the last entry of each pushed record of a subject into its table: register, desk, base as of INTO_JOURNAL."""
    names = [one.quoted for one in columns(subject)]
    values = [f"coalesce(r.{one.quoted}, {one.empty})" if one.empty else f"r.{one.quoted}" for one in columns(subject)]
    return (
        f"INSERT INTO {SCHEMA}.{subject} (register, uid, {', '.join(names)}, home, position)\n"
        f"SELECT %(register)s, p.key::uuid, {', '.join(values)}, %(desk)s, %(base)s + p.place\n"
        f"FROM {_LAST.format(more='')} p CROSS JOIN LATERAL\n"
        f"    json_to_record(p.after::json) AS r({', '.join(f'{one.quoted} {one.type}' for one in columns(subject))})\n"
        f"WHERE p.subject = '{subject}'\n"
        f"ON CONFLICT (register, uid) DO UPDATE SET "
        f"{', '.join(f'{name} = excluded.{name}' for name in (*names, 'position'))}"
    )


_LAST = (
    "(SELECT * FROM push WHERE NOT EXISTS (SELECT 1 FROM push AS later WHERE later.subject = push.subject"
    " AND later.key = push.key AND later.place > push.place{more}))"
)
"""The last pushed entry of each key."""
_SAYING = " AND (later.before IS NOT NULL OR later.after IS NOT NULL)"


def _kept() -> str:
    """What is no record: months, goals, ticks, settings, accounts, returns."""
    others = ", ".join(f"'{name}'" for name in TABLES)
    # a wrong password says nothing of the account
    return (
        f"{_LAST.format(more=_SAYING)} p WHERE p.subject NOT IN ({others})"
        " AND (p.before IS NOT NULL OR p.after IS NOT NULL)"
    )


_GONE = "(p.after IS NULL OR p.after = 'null' OR p.subject = 'month' AND p.after = '\"open\"')"


def keep() -> tuple[str, str]:
    """Takes what is no record into `kept`, and out of it what is no more: arguments as of `upsert`."""
    put = (
        f"INSERT INTO {SCHEMA}.kept (register, subject, key, value, at, who, desk, position)\n"
        f"SELECT %(register)s, p.subject, p.key, p.after, p.at, p.who, %(desk)s, %(base)s + p.place FROM {_kept()}"
        f" AND NOT {_GONE}\n"
        "ON CONFLICT (register, subject, key) DO UPDATE SET value = excluded.value, at = excluded.at,"
        " who = excluded.who, desk = excluded.desk, position = excluded.position"
    )
    drop = (
        f"DELETE FROM {SCHEMA}.kept AS k USING (SELECT p.subject, p.key FROM {_kept()} AND {_GONE}) AS gone\n"
        "WHERE k.register = %(register)s AND k.subject = gone.subject AND k.key = gone.key"
    )
    return put, drop


def take(conn: "Connection[Any]", subjects: Iterable[str], *, register: str, desk: str, base: int) -> None:
    """Take the pushed entries of some subjects into the tables, inside the caller's transaction."""
    said = {"register": register, "desk": desk, "base": base}
    pushed = set(subjects)
    for subject in TABLES:
        if subject in pushed:
            conn.execute(upsert(subject).encode(), said)
    if pushed - set(TABLES):
        for statement in keep():
            conn.execute(statement.encode(), said)


@cache
def rows(subject: str, *, home: bool = False) -> str:
    """Reads the rows of a subject as the desk has them, uid as text first, in the order of the uids: register.

    home: with the desk that each came from behind its columns.
    """
    names = ", ".join((*(one.quoted for one in columns(subject)), *(["home"] if home else [])))
    return f"SELECT uid::text, {names} FROM {SCHEMA}.{subject} WHERE register = %(register)s ORDER BY {subject}.uid"
