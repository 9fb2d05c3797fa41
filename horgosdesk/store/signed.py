"""Who is signed in, by what the file says now: an account that was switched off meanwhile is nobody's any more."""

import sqlite3
from typing import NamedTuple, cast

from horgosdesk.core.rights import Role


class Signed(NamedTuple):
    """A sign-in. epoch: counts the account's passwords, so that a new one ends what was begun with the old."""

    account: int
    epoch: int


class Person(NamedTuple):
    """An account as it is signed in now. name: as the journal and the records have it; shown: as people are called."""

    name: str
    shown: str
    role: Role


def guarded(db: sqlite3.Connection) -> bool:
    """Whether accounts are on."""
    return db.execute("SELECT 1 FROM guard").fetchone() is not None


def person(db: sqlite3.Connection, signed: Signed | None) -> Person | None:
    """Who a sign-in is of; None when it holds no more, or nobody is signed in."""
    if signed is None:
        return None
    row = db.execute(
        "SELECT name, shown, role FROM account WHERE id = ? AND epoch = ? AND active = 1",
        (signed.account, signed.epoch),
    ).fetchone()
    return Person(row[0], row[1], cast(Role, row[2])) if row else None
