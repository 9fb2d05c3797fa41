"""A contest: two desks changed the same thing without knowing of one another, and a person says which holds.

The hub's order decided which change stands until then; the other one waits here, whole, and is never lost.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Field, Rules, Text, Values
from horgosdesk.core.subject import Subject
from horgosdesk.core.words import QT_TRANSLATE_NOOP

Why = Literal["changed", "taken", "closed", "unclosed"]
"""changed: both desks changed it. taken: another desk's record has the number, name or day that it needs for itself.
closed: it counts in a month that another desk closed meanwhile. unclosed: it closes or reopens a month that another desk
entered records in meanwhile."""
Settled = Literal["", "stored", "waiting", "mixed"]
"""What holds: what was stored, the version that waited, or of each some fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """about, key: the journal's subject and key of what it is about. why: of Why. base: what both desks began with, waiting:
    what waits, stored: what stood instead when it was found, each as the journal has it, "" for nothing.

    maker, made_at, desk: who made the version that waits, when and at which desk. settled: of Settled, "" while it waits.
    """

    SUBJECT: ClassVar[str] = "contest"

    uid: str
    about: str
    key: str
    why: str
    base: str = ""
    waiting: str = ""
    stored: str = ""
    maker: str = ""
    made_at: str = ""
    desk: str = ""
    settled: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts contests; what settling one changes has its own day."""
        return ""

    @property
    def is_open(self) -> bool:
        """Whether a person still has to decide."""
        return not self.settled and self.status == "final"

    @property
    def versions(self) -> tuple[Any, Any, Any]:
        """base, waiting and stored as JSON has them, None for nothing."""
        return tuple(json.loads(text) if text else None for text in (self.base, self.waiting, self.stored))  # type: ignore[return-value]


FIELDS: tuple[Field, ...] = (
    Field("about", QT_TRANSLATE_NOOP("Contest", "Kind"), Text(20), required=True, width=12),
    Field("key", QT_TRANSLATE_NOOP("Contest", "Key"), Text(200), required=True, width=20),
    Field("why", QT_TRANSLATE_NOOP("Contest", "Why it waits"), Text(20), required=True, width=16),
    Field("base", QT_TRANSLATE_NOOP("Contest", "Before"), Text(20_000), width=30),
    Field("waiting", QT_TRANSLATE_NOOP("Contest", "Waits"), Text(20_000), width=30),
    Field("stored", QT_TRANSLATE_NOOP("Contest", "Stored"), Text(20_000), width=30),
    Field("maker", QT_TRANSLATE_NOOP("Contest", "Made by"), Text(64), width=12),
    Field("made_at", QT_TRANSLATE_NOOP("Contest", "Made at"), Text(40), width=16),
    Field("desk", QT_TRANSLATE_NOOP("Contest", "Desk"), Text(40), width=10),
    Field("settled", QT_TRANSLATE_NOOP("Contest", "Settled"), Text(20), width=10),
)


def _as_it_is(values: dict[str, Any], _rules: Rules) -> dict[str, Any]:
    return values


def _problems(_values: Values, _rules: Rules) -> list[Problem]:
    """Nothing: contests are found by the exchange with the hub, nobody types one."""
    return []


CONTEST = Subject("contest", "Contest", Contest, FIELDS, _as_it_is, _problems)
BOOKKEEPING = ("entered_by", "entered_at", "revision")
"""What says who and when, and is no difference between two versions."""


def differing(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> tuple[str, ...]:
    """The columns in which two versions of a record say other things, in the order of the first."""
    one, other = one or {}, other or {}
    names = dict.fromkeys([*one, *other])
    return tuple(name for name in names if name not in BOOKKEEPING and one.get(name) != other.get(name))
