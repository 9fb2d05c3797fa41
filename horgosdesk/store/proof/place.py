"""One wrong place that a check found: in words, and where it is."""

from collections.abc import Callable
from dataclasses import dataclass

from horgosdesk.core.identity import uid_text
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

MOST_NAMED = 20
"""How many wrong places of one kind are named; more would bury the first."""
STEP = 2_000
"""Rows between two tellings of how far a check is."""

Tell = Callable[[int, int], None]
"""Told (done, total) within a check; what it raises ends the check."""


@dataclass(frozen=True, slots=True)
class Place:
    """A wrong place. text: English source of context "Verify". subject, key: of a record, as the journal has them, uids as
    text; no: of an entry of the journal, 0 for none."""

    text: str
    values: tuple[tuple[str, object], ...] = ()
    subject: str = ""
    key: str = ""
    no: int = 0

    def __str__(self) -> str:
        shown = dict(self.values)
        if (name := _SUBJECTS.get(str(shown.get("subject", "")))) is not None:
            shown["subject"] = tr("Verify", name)
        return tr("Verify", self.text, **shown)


_SUBJECTS = {
    "cargo": QT_TRANSLATE_NOOP("Verify", "cargo record"),
    "clearance": QT_TRANSLATE_NOOP("Verify", "consignment"),
    "message": QT_TRANSLATE_NOOP("Verify", "train message"),
    "occasion": QT_TRANSLATE_NOOP("Verify", "occasion"),
    "meter": QT_TRANSLATE_NOOP("Verify", "meter"),
    "reading": QT_TRANSLATE_NOOP("Verify", "meter's reading"),
    "factor": QT_TRANSLATE_NOOP("Verify", "meter's factor"),
    "yardstick": QT_TRANSLATE_NOOP("Verify", "meter's yardstick"),
    "draw": QT_TRANSLATE_NOOP("Verify", "sample for double entry"),
    "second": QT_TRANSLATE_NOOP("Verify", "paper keyed twice"),
    "contest": QT_TRANSLATE_NOOP("Verify", "contest between desks"),
    "month": QT_TRANSLATE_NOOP("Verify", "month"),
    "goal": QT_TRANSLATE_NOOP("Verify", "target"),
    "checklist": QT_TRANSLATE_NOOP("Verify", "tick"),
    "desk": QT_TRANSLATE_NOOP("Verify", "setting"),
    "account": QT_TRANSLATE_NOOP("Verify", "account"),
    "return": QT_TRANSLATE_NOOP("Verify", "return"),
}
"""What the journal's subjects are called; others by their own name."""


def place(text: str, *, subject: str = "", key: bytes | str = "", no: int = 0, **values: object) -> Place:
    """A wrong place; subject, key and no may be named in the text too."""
    shown = shown_key(key)
    known = {"subject": subject, "key": shown, "no": no} | values
    return Place(text, tuple(known.items()), subject, shown, no)


def shown_key(key: object) -> str:
    """A key as people see it, whatever somebody put there."""
    if isinstance(key, bytes):
        return uid_text(key) if len(key) == 16 else key.hex()
    return str(key)
