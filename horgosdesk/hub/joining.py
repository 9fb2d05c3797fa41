"""Joining a hub; an empty desk is filled from what the hub has."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from horgosdesk import __version__
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.hub import roles, schema
from horgosdesk.hub.filling import fill, is_empty
from horgosdesk.hub.place import Place
from horgosdesk.hub.tables import SCHEMA
from horgosdesk.store import joined
from horgosdesk.store.desk import Store
from horgosdesk.store.joined import Joined

if TYPE_CHECKING:
    from psycopg import Connection

MAIN = "main"
"""The register that the owner of a hub works in where none is named and there is none yet."""

Tell = Callable[[str, int, int], None]


def join(
    store: Store, conn: "Connection[Any]", place: Place, register: str = "", tell: Tell = lambda *_: None
) -> Joined:
    """Have the desk work in a register of a hub from now on; a desk without records is filled with the hub's.

    The schema is made or brought up to date where the role may. Refused: joined already; synthetic records would come among
    real ones. Problem "hub-register-which", "hub-register-unknown": several to choose from, or none of that name.
    """
    store.require("manage")
    known = joined.joined(store)
    if known is not None:
        raise Refused(
            "hub-joined",
            QT_TRANSLATE_NOOP("Problem", "This desk has joined {url} already. Leave that hub first."),
            url=known.url,
        )
    schema.create_or_upgrade(conn)
    name = _register(conn, register)
    _check_alike(store, conn, name)
    before = joined.left(store)
    state, comes_back = _entered(store, conn, place, name, before)
    with store.transaction("manage"):
        if not comes_back:
            # of another hub, or of an older time of this one, nothing is known here
            joined.forget_within(store)
        joined.put_within(store, state)
    store.tell()
    if is_empty(store):
        fill(store, conn, tell)
    return joined.joined(store) or state


def _register(conn: "Connection[Any]", wanted: str) -> str:
    there = roles.registers_of(conn)
    if wanted and wanted not in there and not roles.may_found(conn):
        raise Problem(
            "hub-register-unknown",
            QT_TRANSLATE_NOOP(
                "Problem",
                "This desk may not work in a register {register}. It may in: {known}. Ask the hub's administrator.",
            ),
            register=wanted,
            known=", ".join(there) or "–",
        )
    if not wanted and len(there) > 1:
        raise Problem(
            "hub-register-which",
            QT_TRANSLATE_NOOP("Problem", "The hub has several registers. Say which one with --register: {known}."),
            known=", ".join(there),
        )
    if not wanted and not there and not roles.may_found(conn):
        raise Problem(
            "hub-register-none",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The hub's administrator has not admitted this desk to any register. Ask for: horgosdesk hub admit {role}",
            ),
            role=conn.info.user,
        )
    name = wanted or (there[0] if there else MAIN)
    if name not in there:
        roles.make_register(conn, name)
    return name


def _check_alike(store: Store, conn: "Connection[Any]", register: str) -> None:
    """Refused: made-up records would come among real ones; a desk would have all others sign in, who have no accounts yet."""
    row = conn.execute(f"SELECT position FROM {SCHEMA}.register WHERE name = %s", (register,)).fetchone()
    if not row or not row[0]:
        return
    rows = conn.execute(
        f"SELECT key, value FROM {SCHEMA}.kept WHERE register = %s AND subject = 'desk' AND key IN ('synthetic', 'accounts')",
        (register,),
    ).fetchall()
    said = {key: json.loads(value) for key, value in rows}
    if bool(said.get("synthetic")) != bool(store.meta("synthetic")) and not is_empty(store):
        raise Refused(
            "hub-synthetic",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The sample's made-up records and a port's real ones must not meet in one register. Join with an empty desk, or in another register.",
            ),
        )
    store.look()
    if store.guarded and said.get("accounts") != "on":
        raise Refused(
            "hub-accounts",
            QT_TRANSLATE_NOOP(
                "Problem",
                "This desk has accounts and the register {register} has none, so that everybody at the other desks would have to sign in at once. Switch accounts off here and join; then switch them on at one desk, which holds for all.",
            ),
            register=register,
        )


def _entered(
    store: Store, conn: "Connection[Any]", place: Place, register: str, before: Joined | None
) -> tuple[Joined, bool]:
    """Enter the desk at the hub: under the line that it had there where it comes back, else under a new one; whether the former."""
    with conn.transaction():
        conn.execute(f"SELECT 1 FROM {SCHEMA}.register WHERE name = %s FOR UPDATE", (register,))
        rows = conn.execute(f"SELECT desk, line, code FROM {SCHEMA}.desk WHERE register = %s", (register,)).fetchall()
        own = {row[1]: row[2] for row in rows if row[0] == store.desk}
        if before is not None and before.register == register and own.get(before.line) == before.code:
            return replace(before, url=place.url), True
        code = next(iter(own.values()), "") or next(one for one in codes() if one not in {row[2] for row in rows})
        line = max(own, default=0) + 1
        conn.execute(
            f"INSERT INTO {SCHEMA}.desk (register, desk, line, code, name, seen, program)"
            " VALUES (%s, %s, %s, %s, %s, now(), %s)",
            (register, store.desk, line, code, store.meta("port"), __version__),
        )
    return Joined(place.url, register, code, line, joined_at=store.now_text()), False


def codes() -> Iterator[str]:
    """Short names of desks: A to Z, AA, AB, …"""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from letters
    for first in codes():
        yield from (f"{first}{letter}" for letter in letters)
