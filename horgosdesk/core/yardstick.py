"""The yardstick: what a supervisor measures a meter by, told as data and drawn or said beside its figures."""

from dataclasses import dataclass
from typing import Any, ClassVar

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Field, Rules, Text, Values, Weight
from horgosdesk.core.subject import Subject, unfilled
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Yardstick:
    """meter: its uid. sort: a code of yardsticks.csv: daily, so much a day is meant; total, so much in all; each, so much stands
    for one of what the title names ("cars a year"). amount_g: grams. source: where the figure is from.
    """

    SUBJECT: ClassVar[str] = "yardstick"

    uid: str
    meter: str
    sort: str
    amount_g: int
    title: str
    source: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts yardsticks."""
        return ""


FIELDS: tuple[Field, ...] = (
    Field("meter", QT_TRANSLATE_NOOP("Yardstick", "Meter"), Text(40), required=True, width=20),
    Field("sort", QT_TRANSLATE_NOOP("Yardstick", "Measures"), Coded("yardsticks"), required=True, width=14),
    Field("amount_kg", QT_TRANSLATE_NOOP("Yardstick", "Weight kg"), Weight, column="amount_g", required=True, width=14),
    Field("title", QT_TRANSLATE_NOOP("Yardstick", "In words"), Text(80), required=True, width=30),
    Field("source", QT_TRANSLATE_NOOP("Yardstick", "Source"), Text(200), width=30),
)


def fill_in(values: dict[str, Any], _rules: Rules) -> dict[str, Any]:
    """Nothing follows from a yardstick."""
    return values


def problems(values: Values, _rules: Rules) -> list[Problem]:
    """What is missing, and a weight of nothing."""
    found = unfilled((field for field in FIELDS if field.required), values)
    if values.get("amount_g") == 0:
        text = QT_TRANSLATE_NOOP("Problem", "By nothing nothing can be measured. Type a weight above zero.")
        found.append(Problem("yardstick-zero", text, field="amount_kg"))
    return found


YARDSTICK = Subject("yardstick", "Yardstick", Yardstick, FIELDS, fill_in, problems)
