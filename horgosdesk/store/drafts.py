"""Half-typed records: texts as typed, kept from field to field so that a killed process loses none of them.

A draft has the uid that its record will have (a new one) or has (an edit not finished). Drafts count in no sum and are
not journaled: the journal begins where somebody has said that the record is whole.
"""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from horgosdesk.core.identity import uid_bytes, uid_text
from horgosdesk.store.desk import Store

SAID_IN = "lang"
"""Kept beside the texts, as a field of no record: “1,234” is over a thousand in one language and a little over one in another."""


class Draft(NamedTuple):
    """Typed texts by field name, of one record of one day. lang: of the texts, where it is known."""

    uid: str
    day: str
    typed: Mapping[str, str]
    entered_by: str
    entered_at: str
    lang: str = ""


def keep(store: Store, uid: str, day: str, typed: Mapping[str, str]) -> None:
    """Keep what is typed, on the disk when this returns."""
    keep_all(store, [(uid, day, typed)])


def keep_all(store: Store, typed: Iterable[tuple[str, str, Mapping[str, str]]], lang: str = "") -> None:
    """`keep` for several records at once: uid, day and texts of each, all in one language."""
    with store.transaction("enter") as db:
        db.executemany(
            "INSERT INTO drafts VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET day = excluded.day, typed = excluded.typed,"
            " entered_by = excluded.entered_by, entered_at = excluded.entered_at",
            [
                (uid_bytes(uid), day, _said({**texts, SAID_IN: lang}), store.who, store.now_text())
                for uid, day, texts in typed
            ],
        )


def _said(texts: Mapping[str, str]) -> str:
    return json.dumps({name: text for name, text in texts.items() if text}, ensure_ascii=False)


def forget(store: Store, uids: Iterable[str]) -> None:
    """Drop drafts; those that are not there are passed over."""
    with store.transaction("enter"):
        forget_within(store, uids)


def forget_within(store: Store, uids: Iterable[str]) -> None:
    """`forget` inside the caller's transaction."""
    store.db.executemany("DELETE FROM drafts WHERE uid = ?", [(uid_bytes(uid),) for uid in uids])


def of_day(store: Store, day: str) -> list[Draft]:
    """The drafts of a day in the order they were begun."""
    rows = store.db.execute("SELECT * FROM drafts WHERE day = ? ORDER BY uid", (day,))
    return [_draft(row) for row in rows]


def between(store: Store, first: str, last: str) -> list[Draft]:
    """The drafts of some days, by day and in the order they were begun."""
    rows = store.db.execute("SELECT * FROM drafts WHERE day BETWEEN ? AND ? ORDER BY day, uid", (first, last))
    return [_draft(row) for row in rows]


def count(store: Store, first: str, last: str) -> int:
    """How many drafts the days from `first` to `last` have."""
    return int(store.db.execute("SELECT count(*) FROM drafts WHERE day BETWEEN ? AND ?", (first, last)).fetchone()[0])


def newest(store: Store) -> Draft | None:
    """The draft that was worked on last."""
    row = store.db.execute("SELECT * FROM drafts ORDER BY entered_at DESC LIMIT 1").fetchone()
    return _draft(row) if row else None


def _draft(row: tuple[bytes, str, str, str, str]) -> Draft:
    typed = json.loads(row[2])
    lang = typed.pop(SAID_IN, "")
    return Draft(uid_text(row[0]), row[1], typed, row[3], row[4], lang)
