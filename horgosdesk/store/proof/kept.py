"""What is no record, but told by the journal all the same: closed months, targets, ticks, settings.

TO ADD A TABLE: say in KEPT under which subject the journal has its rows and how a row reads there; a table that stands neither
here, nor among the records, nor in tests/store/test_tamper.py with a reason, fails that test.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from horgosdesk.core.passwords import folded
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.accounts import seal
from horgosdesk.store.desk import DEFAULTS
from horgosdesk.store.proof import schema
from horgosdesk.store.proof.chain import Said, Walk
from horgosdesk.store.proof.place import MOST_NAMED, Place, place

OLD_CLOCKS_S = 5.0
"""In a file without an origin a row may have been written this much before its entry: its time was asked for just before."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the journal tells it: key, text, and where the table keeps them when and by whom."""

    key: str
    text: str | None
    at: str = ""
    who: str = ""


def _account_text(
    id_: int, name: str, fold: str, shown: str, role: str, secret: str, epoch: int, active: int
) -> str | None:
    if fold != folded(name) or active not in (0, 1):
        return None  # which no entry says
    said = {"id": id_, "shown": shown, "role": role, "active": bool(active), "epoch": epoch, "seal": seal(secret)}
    return json.dumps(said, ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """A table whose rows are each the newest entry of a key. read: makes of a table's row (SELECT *) what is told."""

    subject: str
    table: str
    read: Callable[[Sequence[Any]], Row]


KEPT = (
    Kept("month", "months", lambda row: Row(row[0], json.dumps("closed"), row[1], row[2])),
    Kept("goal", "goal", lambda row: Row(f"{row[0]}/{row[1]}", json.dumps(row[2]))),
    Kept(
        "checklist",
        "tick",
        lambda row: Row(
            f"{row[0]}/{row[1]}", json.dumps({"found": row[2], "note": row[3]}, ensure_ascii=False), row[4], row[5]
        ),
    ),
)
LATER = (
    Kept(
        "account",
        "account",
        lambda row: Row(row[1], _account_text(*row[:8])),
    ),
)
"""Of tables that not every schema has."""
_NOTHING = (None, json.dumps("open"), json.dumps(None))
"""What an entry leaves of a key that has no row."""
_OWN = ("journal_head", journal.ORIGIN)
"""Settings that the chain itself tells."""
_OF_ACCOUNTS = ("accounts", "recovery code", "idle")
"""What stands beside the accounts, and in no setting."""


def unlike(db: sqlite3.Connection, walk: Walk) -> list[Place]:
    """Rows that are not what the newest entry of their key says, by table."""
    born = db.execute("SELECT 1 FROM meta WHERE key = ?", (journal.ORIGIN,)).fetchone()
    slack = 0.0 if born else OLD_CLOCKS_S
    tables = {name for kind, name in schema.made()[0] if kind == "table"}
    there = (*KEPT, *(kept for kept in LATER if kept.table in tables))
    found = [one for kept in there for one in _of(db, kept, walk, slack)]
    if "guard" in tables:
        found += _guard(db, walk)
    return [*found, *_settings(db, walk)][:MOST_NAMED]


def _of(db: sqlite3.Connection, kept: Kept, walk: Walk, slack: float) -> Iterator[Place]:
    said = {key: one for (subject, key), one in walk.newest.items() if subject == kept.subject}
    there = {}
    for values in db.execute(f"SELECT * FROM {kept.table}"):
        row = kept.read(values)
        there[row.key] = row
    for key in sorted({*said, *there}):
        one, stored = said.get(key), there.get(key)
        if stored is None:
            if one is not None and one.after not in _NOTHING:
                yield place(
                    QT_TRANSLATE_NOOP("Verify", "{subject} {key} is in the journal only (no. {no})"),
                    subject=kept.subject,
                    key=key,
                    no=one.no,
                )
        elif one is None or one.after in _NOTHING:
            yield place(
                QT_TRANSLATE_NOOP("Verify", "{subject} {key} is there, but not by the journal"),
                subject=kept.subject,
                key=key,
                no=one.no if one else 0,
            )
        elif (
            stored.text != one.after or (stored.who and stored.who != one.who) or not _same_time(stored.at, one, slack)
        ):
            yield _other(kept.subject, key, one.no)


def _same_time(at: str, said: Said, slack: float) -> bool:
    if not at or at == said.at:
        return True
    try:
        apart = (datetime.fromisoformat(said.at) - datetime.fromisoformat(at)).total_seconds()
    except (ValueError, TypeError):
        return False
    return 0 <= apart <= slack


def _settings(db: sqlite3.Connection, walk: Walk) -> Iterator[Place]:
    there = dict(db.execute("SELECT key, value FROM meta"))
    origin = _origin(there.get(journal.ORIGIN, ""))
    said: dict[str, tuple[str, int]] = {"zone": (str(origin.get("zone", DEFAULTS["zone"])), 0)}
    if walk.desk or origin:
        said["desk"] = (str(origin.get("desk", walk.desk)), 1)
    for (subject, key), one in walk.newest.items():
        if subject == "desk" and one.action == "set" and one.after is not None and key not in _OF_ACCOUNTS:
            value = json.loads(one.after)
            if isinstance(value, str):  # others are kept elsewhere
                said[key] = (value, one.no)
    for key in sorted({*there, *said} - {*_OWN}):
        value = there.get(key)
        if key not in said:
            if key != "desk":  # of a desk without any entry nothing is told
                yield place(
                    QT_TRANSLATE_NOOP("Verify", "the setting {key} is not by the journal"), subject="desk", key=key
                )
        elif value != said[key][0]:
            yield _other("desk", key, said[key][1])
    if walk.desk and origin and walk.desk != origin.get("desk") and not _begins_at_hub(db):
        yield _other("desk", "desk", 1)


def _begins_at_hub(db: sqlite3.Connection) -> bool:
    """Whether the journal may begin with what came from a hub, whose entries are of other desks."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'hub'").fetchone():
        return False
    return db.execute("SELECT 1 FROM hub").fetchone() is not None


def _guard(db: sqlite3.Connection, walk: Walk) -> Iterator[Place]:
    """Accounts must be on or off as the journal says, with the recovery code and the minutes until the window locks."""
    rows = db.execute("SELECT one, recovery, idle_min FROM guard").fetchall()
    stored: dict[str, Any] = {"accounts": "on" if rows else "off", "recovery code": None, "idle": None}
    if rows:
        stored |= {"recovery code": seal(rows[0][1]), "idle": rows[0][2]}
    for key, value in stored.items():
        one = walk.newest.get(("desk", key))
        said = json.loads(one.after) if one and one.after else ("off" if key == "accounts" else None)
        if value != said or (key == "accounts" and rows and [row[0] for row in rows] != [1]):
            yield _other("desk", key, one.no if one else 0)


def _origin(text: str) -> dict[str, Any]:
    try:
        told = json.loads(text) if text else {}
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _other(subject: str, key: str, no: int) -> Place:
    return place(
        QT_TRANSLATE_NOOP("Verify", "{subject} {key} is not what the journal says (no. {no})"),
        subject=subject,
        key=key,
        no=no,
    )


def unjournaled(db: sqlite3.Connection) -> list[Place]:
    """What nothing tells: said, so that nobody takes it for proven."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'drafts'").fetchone():
        return []  # which the check of the schema tells
    count = int(db.execute("SELECT count(*) FROM drafts").fetchone()[0])
    if not count:
        return []
    text = QT_TRANSLATE_NOOP(
        "Verify", "drafts, which count in no figure and stand in no journal, so that nothing proves them: {count}"
    )
    return [place(text, count=count)]
