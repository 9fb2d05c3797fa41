"""The register of returns that were handed out: each an entry of the journal, numbered by month.

An entry "return" says what was handed out, by whom and when: the register number as its key ("2025-11/001"), the file's
SHA-256 and the name of the copy that is kept, the fingerprint of its figures, and the state of the data that they come from.
It changes no data, so it is no part of the state of the data itself: that is the newest entry which is no return. A return
of the same figures shows the state of the first one, so that it comes out equal byte for byte until a figure changes.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import journal
from horgosdesk.store.desk import Store

SUBJECT = "return"


@dataclass(frozen=True, slots=True)
class State:
    """What is known of the data: number, instant, author and hash (hex) of a journal entry; empty where there is none."""

    position: int = 0
    at: str = ""
    who: str = ""
    hash: str = ""


NOTHING = State()
"""Of a desk where nothing was entered yet."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One return as it was handed out; at and who are those of the first export of this file."""

    register_no: str
    at: str
    who: str
    template: str
    file: str
    sha256: str
    figures: str
    state: State

    @property
    def month(self) -> str:
        """The month (YYYY-MM) that it is of."""
        return self.register_no[:7]


def state(store: Store) -> State:
    """The state of the data now."""
    row = store.db.execute(
        "SELECT no, at, who, hash FROM journal WHERE subject <> ? ORDER BY no DESC LIMIT 1", (SUBJECT,)
    ).fetchone()
    return State(row[0], row[1], row[2], row[3].hex()) if row else NOTHING


def issued(store: Store, month: str = "") -> list[Issue]:
    """The returns handed out, of one month or of all, oldest first."""
    # the bounds let the index on key find these entries without a walk through the journal; "0" comes after "/"
    bounds = (f"{month}/", f"{month}0") if month else ("0", ":")
    rows = store.db.execute(
        "SELECT key, at, who, after FROM journal WHERE key > ? AND key < ? AND subject = ? ORDER BY no",
        (*bounds, SUBJECT),
    )
    return [_issue(key, at, who, json.loads(after)) for key, at, who, after in rows]


def next_no(month: str, before: Sequence[Issue]) -> str:
    """The register number of a month's next return."""
    return f"{month}/{len(before) + 1:03d}"


def register(
    store: Store, register_no: str, *, template: str, file: str, sha256: str, figures: str, state: State
) -> Issue:
    """Enter a return that was written; one that is there already, byte for byte, stays as it was entered.

    Problem "return-no-taken": another return got this number meanwhile.
    """
    said = {"template": template, "file": file, "sha256": sha256, "figures": figures, "state": asdict(state)}
    with store.transaction():
        before = issued(store, register_no[:7])
        there = next((issue for issue in before if issue.register_no == register_no), None)
        if there is not None and there.sha256 == sha256:
            return there
        if there is not None or register_no != next_no(register_no[:7], before):
            raise Problem(
                "return-no-taken",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Another return was entered as {number} meanwhile. Export this one again to get its own number.",
                ),
                number=register_no,
            )
        journal.append(store, [("return", SUBJECT, register_no, None, json.dumps(said, ensure_ascii=False))])
        entered = issued(store, register_no[:7])[-1]
    store.tell()
    return entered


def _issue(key: str, at: str, who: str, said: dict[str, Any]) -> Issue:
    state = State(**said["state"])
    return Issue(key, at, who, said["template"], said["file"], said["sha256"], said["figures"], state)
