"""What happened at the port that a figure may owe its size to: a reform, a holiday, a closure of the post."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Day, Field, Rules, Text, Values
from horgosdesk.core.subject import Subject, unfilled
from horgosdesk.core.words import QT_TRANSLATE_NOOP

KINDS = ("reform", "holiday", "closure", "other")
"""The codes of kinds.csv."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """One or more statistical days, ISO, both ends included, and what they are remembered for; kind: one of KINDS."""

    SUBJECT: ClassVar[str] = "occasion"

    uid: str
    first: str
    last: str
    kind: str
    title: str
    remark: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts occasions."""
        return ""


FIELDS: tuple[Field, ...] = (
    Field("first", QT_TRANSLATE_NOOP("Occasion", "First day"), Day(), required=True, width=11),
    Field("last", QT_TRANSLATE_NOOP("Occasion", "Last day"), Day(), width=11),
    Field("kind", QT_TRANSLATE_NOOP("Occasion", "Kind"), Coded("kinds"), required=True, width=10),
    Field("title", QT_TRANSLATE_NOOP("Occasion", "What it was"), Text(60), required=True, width=24),
    Field("remark", QT_TRANSLATE_NOOP("Occasion", "Remark"), Text(500), width=30),
)


def fill_in(values: dict[str, Any], _rules: Rules) -> dict[str, Any]:
    """A single day ends on the day on which it begins."""
    if values.get("first") and not values.get("last"):
        values["last"] = values["first"]
    return values


def problems(values: Values, _rules: Rules) -> list[Problem]:
    """What is missing, and an end that lies before its beginning."""
    found = unfilled((field for field in FIELDS if field.required), values)
    if _ends_early(values):
        found.append(
            Problem(
                "occasion-order",
                QT_TRANSLATE_NOOP("Problem", "The last day lies before the first. Change one of them."),
                field="last",
            )
        )
    return found


def _ends_early(values: Mapping[str, Any]) -> bool:
    first, last = values.get("first"), values.get("last")
    return bool(first and last and last < first)


OCCASION = Subject("occasion", "Occasion", Occasion, FIELDS, fill_in, problems)
