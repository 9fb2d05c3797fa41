"""The reading: what a meter showed at the end of a statistical day."""

from dataclasses import dataclass
from typing import Any, ClassVar

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Day, Field, Quantity, Rules, Text, Values
from horgosdesk.core.subject import Subject, in_future, locked, unfilled
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Thousandths of the meter's unit. meter: its uid. reading_milli: where the counter stands, or the quantity of the day.

    turned_milli: where the counter began anew at zero since the reading before, at what number that was; kept here, since the
    next counter may have more digits. old_end_milli, new_start_milli: where the counter was replaced, how far the old one
    had come, and from what the new one counts (0 when only the first is said).
    """

    SUBJECT: ClassVar[str] = "reading"

    uid: str
    meter: str
    day: str
    reading_milli: int
    turned_milli: int | None = None
    old_end_milli: int | None = None
    new_start_milli: int | None = None
    remark: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """The day whose month locks the reading once it is closed, also where it is no cargo: the month is signed."""
        return self.day

    @property
    def is_replacement(self) -> bool:
        """Whether another counter was put in since the reading before."""
        return self.old_end_milli is not None or self.new_start_milli is not None


FIELDS: tuple[Field, ...] = (
    Field("meter", QT_TRANSLATE_NOOP("Reading", "Meter"), Text(40), required=True, width=20),
    Field("day", QT_TRANSLATE_NOOP("Reading", "Day"), Day(), required=True, width=11),
    Field(
        "reading", QT_TRANSLATE_NOOP("Reading", "Reading"), Quantity, column="reading_milli", required=True, width=16
    ),
    Field("turned", QT_TRANSLATE_NOOP("Reading", "Began anew at"), Quantity, column="turned_milli", width=16),
    Field("old_end", QT_TRANSLATE_NOOP("Reading", "Old counter at"), Quantity, column="old_end_milli", width=16),
    Field("new_start", QT_TRANSLATE_NOOP("Reading", "New counter from"), Quantity, column="new_start_milli", width=16),
    Field("remark", QT_TRANSLATE_NOOP("Reading", "Remark"), Text(200), width=24),
)


def fill_in(values: dict[str, Any], _rules: Rules) -> dict[str, Any]:
    """Nothing follows from a reading alone."""
    return values


def problems(values: Values, rules: Rules) -> list[Problem]:
    """What is missing, and a day that is in the future or closed; what the meter says against it is `meter.flowed`'s."""
    day = values.get("day")
    return [
        *unfilled((field for field in FIELDS if field.required), values),
        *in_future(day, rules),
        *locked(day, rules),
    ]


READING = Subject("reading", "Reading", Reading, FIELDS, fill_in, problems)
