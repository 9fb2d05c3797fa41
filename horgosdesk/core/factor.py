"""The factor: how the readings of a meter are weighed from a day on, the density or the calorific value of the gas."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, ClassVar

from horgosdesk.core import units
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Day, Field, Measured, Rules, Text, Values
from horgosdesk.core.subject import Subject, in_future, unfilled
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MILLIONTHS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Factor:
    """In force from `day` until the day of the next one. meter: its uid. factor_micro: millionths; what it says is told by the
    meter's `conversion`. source: where the figure is from, such as the number of the laboratory's paper.
    """

    SUBJECT: ClassVar[str] = "factor"

    uid: str
    meter: str
    day: str
    factor_micro: int
    source: str
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """The records that it weighs are counted, each on its day; it may begin before any of them."""
        return ""


Micro = Measured(MILLIONTHS, lambda text, marks: units.parse_factor(text, marks))
FIELDS: tuple[Field, ...] = (
    Field("meter", QT_TRANSLATE_NOOP("Factor", "Meter"), Text(40), required=True, width=20),
    Field("day", QT_TRANSLATE_NOOP("Factor", "From"), Day(), required=True, width=11),
    Field("factor", QT_TRANSLATE_NOOP("Factor", "Factor"), Micro, column="factor_micro", required=True, width=12),
    Field("source", QT_TRANSLATE_NOOP("Factor", "Source"), Text(200), required=True, width=30),
)


def in_force(factors: Sequence[Factor], day: str) -> Factor | None:
    """Of factors by day, the oldest first, the one by which a day is weighed."""
    at = bisect_right(factors, day, key=attrgetter("day"))
    return factors[at - 1] if at else None


def fill_in(values: dict[str, Any], _rules: Rules) -> dict[str, Any]:
    """Nothing follows from a factor alone."""
    return values


def problems(values: Values, rules: Rules) -> list[Problem]:
    """What is missing, its source above all; a factor of zero; a day in the future."""
    found = unfilled((field for field in FIELDS if field.required and field.name != "source"), values)
    if not values.get("source"):
        text = QT_TRANSLATE_NOOP(
            "Problem", "Say where the factor is from, such as the number of the laboratory's paper."
        )
        found.append(Problem("missing", text, field="source"))
    if values.get("factor_micro") == 0:
        found.append(
            Problem(
                "factor-zero",
                QT_TRANSLATE_NOOP(
                    "Problem", "By a factor of zero nothing weighs anything. Type the factor of the day."
                ),
                field="factor",
            )
        )
    return found + in_future(values.get("day"), rules)


FACTOR = Subject("factor", "Factor", Factor, FIELDS, fill_in, problems)
