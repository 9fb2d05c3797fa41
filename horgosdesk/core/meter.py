"""The meter: a source of daily quantity, a pipeline's gas, a weighbridge's total, what a plant puts out.

What flowed on a day is an exact number of thousandths of the meter's unit, what it weighs a whole number of grams. A meter
with a direction counts as cargo: each of its readings is a cargo record of mode pipeline too.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Literal

from horgosdesk.core import units
from horgosdesk.core.cargo import Cargo, name_goods
from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import MILLIONTHS, Factor
from horgosdesk.core.fields import Coded, Day, Field, Hs, Quantity, Rules, Text, Values
from horgosdesk.core.reading import Reading
from horgosdesk.core.subject import Subject, unfilled
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MODE = "pipeline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meter:
    """shows: a code of shows.csv, counter (running) or daily (the quantity of the day). capacity_milli: where a counter begins anew at zero. conversion: times, a factor says how many kilograms
    one unit has (a density); by, how many units one kilogram has (a calorific value). low_milli, high_milli: what is usual
    a day. ended: the last day that it is read. direction: "" where it is only kept and no cargo.
    """

    SUBJECT: ClassVar[str] = "meter"

    uid: str
    name: str
    unit: str
    shows: str
    place: str = ""
    capacity_milli: int | None = None
    conversion: str = "times"
    low_milli: int | None = None
    high_milli: int | None = None
    ended: str = ""
    direction: str = ""
    hs_code: str = ""
    commodity: str = ""
    category: str = ""
    country: str = ""
    trader: str = ""
    trader_code: str = ""
    supervision: str = ""
    remark: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """Its readings are counted, each on its day."""
        return ""

    @property
    def is_cargo(self) -> bool:
        """Whether its readings are cargo records too."""
        return bool(self.direction)


FIELDS: tuple[Field, ...] = (
    Field("name", QT_TRANSLATE_NOOP("Meter", "Name"), Text(40), required=True, width=20),
    Field("place", QT_TRANSLATE_NOOP("Meter", "Place"), Text(60), width=16),
    Field("unit", QT_TRANSLATE_NOOP("Meter", "Unit"), Coded("units"), required=True, width=8),
    Field("shows", QT_TRANSLATE_NOOP("Meter", "Shows"), Coded("shows"), required=True, width=14),
    Field("capacity", QT_TRANSLATE_NOOP("Meter", "Begins anew at"), Quantity, column="capacity_milli", width=14),
    Field("conversion", QT_TRANSLATE_NOOP("Meter", "Factor says"), Coded("conversions"), width=14),
    Field("low", QT_TRANSLATE_NOOP("Meter", "Usual a day, from"), Quantity, column="low_milli", width=12),
    Field("high", QT_TRANSLATE_NOOP("Meter", "Usual a day, to"), Quantity, column="high_milli", width=12),
    Field("ended", QT_TRANSLATE_NOOP("Meter", "Last day read"), Day(), width=11),
    Field("direction", QT_TRANSLATE_NOOP("Meter", "Counts as"), Coded("directions"), width=8),
    Field("hs_code", QT_TRANSLATE_NOOP("Meter", "HS code"), Hs(), width=11),
    Field("commodity", QT_TRANSLATE_NOOP("Meter", "Goods"), Text(120), width=20),
    Field("category", QT_TRANSLATE_NOOP("Meter", "Category"), Coded("categories"), width=12),
    Field("country", QT_TRANSLATE_NOOP("Meter", "Country"), Coded("countries"), width=10),
    Field("trader", QT_TRANSLATE_NOOP("Meter", "Trader"), Text(120), width=24),
    Field("trader_code", QT_TRANSLATE_NOOP("Meter", "Trader's code"), Text(30), width=20),
    Field("supervision", QT_TRANSLATE_NOOP("Meter", "Supervision mode"), Coded("supervision"), width=14),
    Field("remark", QT_TRANSLATE_NOOP("Meter", "Remark"), Text(500), width=24),
)


def fill_in(values: dict[str, Any], rules: Rules) -> dict[str, Any]:
    """The category and the goods that follow from the HS code, and a factor that is multiplied by."""
    values.setdefault("conversion", "times")
    name_goods(values, rules)
    return values


def problems(values: Values, _rules: Rules) -> list[Problem]:
    """What is missing, what contradicts itself, and what a cargo record needs of a meter that counts as one."""
    needed = [field for field in FIELDS if field.required or (field.name == "hs_code" and values.get("direction"))]
    found = unfilled(needed, values)
    low, high, capacity = values.get("low_milli"), values.get("high_milli"), values.get("capacity_milli")
    if low is not None and high is not None and high < low:
        found.append(
            Problem(
                "meter-range",
                QT_TRANSLATE_NOOP("Problem", "What is usual a day ends below where it begins. Change one of the two."),
                field="high",
            )
        )
    if capacity is not None and values.get("shows") == "daily":
        found.append(
            Problem(
                "meter-capacity",
                QT_TRANSLATE_NOOP(
                    "Problem", "A meter that shows the quantity of the day never begins anew. Leave this empty."
                ),
                field="capacity",
            )
        )
    elif capacity is not None and capacity == 0:
        found.append(
            Problem(
                "meter-capacity",
                QT_TRANSLATE_NOOP("Problem", "A counter begins anew at a number above zero, such as 1000000."),
                field="capacity",
            )
        )
    return found


METER = Subject("meter", "Meter", Meter, FIELDS, fill_in, problems)

# What flowed, and what it weighs


def flowed(meter: Meter, before: Reading | None, reading: Reading) -> int | None:
    """Thousandths of the unit that flowed since the reading before this one; None where a counter was read for the first time.

    Of days that nobody read, the next reading has all. Problem naming the day of `reading`: "reading-lower", its counter
    stands lower and nothing says why; "reading-turned", it is said to have begun anew and has not; "reading-replaced", it is
    not said where the old counter stood; "reading-daily", a meter of the day's quantity has no counter; "reading-large", more
    flowed than one record holds.
    """
    found = _flowed(meter, before, reading)
    if found is not None and found > units.MOST_UNITS:
        raise _of(reading, "reading-large", _LARGE, "reading", quantity=_number(found))
    return found


def _flowed(meter: Meter, before: Reading | None, reading: Reading) -> int | None:
    if meter.shows == "daily":
        if reading.turned_milli is not None or reading.is_replacement:
            raise _of(reading, "reading-daily", _NO_COUNTER, "old_end" if reading.is_replacement else "turned")
        return reading.reading_milli
    if not reading.is_replacement:
        return None if before is None else _since(before, reading.reading_milli, reading, "reading")
    start = reading.new_start_milli or 0
    if reading.reading_milli < start:
        raise _of(reading, "reading-lower", _LOWER_THAN_NEW, "reading", than=_number(start))
    if before is None:
        return None
    if reading.old_end_milli is None:
        raise _of(reading, "reading-replaced", _NO_OLD_END, "old_end")
    return _since(before, reading.old_end_milli, reading, "old_end") + reading.reading_milli - start


def _since(before: Reading, stands: int, reading: Reading, field: str) -> int:
    stood, turned = before.reading_milli, reading.turned_milli
    if turned is None:
        if stands < stood:
            raise _of(
                reading, "reading-lower", _LOWER, field, value=_number(stands), than=_number(stood), before=before.day
            )
        return stands - stood
    if stands >= stood:
        raise _of(reading, "reading-turned", _NOT_LOWER, "turned", than=_number(stood), before=before.day)
    if turned <= stood:
        raise _of(
            reading, "reading-turned", _BEYOND, "turned", at=_number(turned), than=_number(stood), before=before.day
        )
    return turned - stood + stands


def doubts(meter: Meter, before: Reading | None, reading: Reading, quantity_milli: int | None) -> list[Problem]:
    """What is to be asked once before a reading is saved, all warnings: more or less than usual, a counter with more digits
    than it has, one that begins anew elsewhere than the meter says."""
    found = []
    if quantity_milli is not None:
        days = 1 if before is None or meter.shows == "daily" else _days(before.day, reading.day)
        low, high = (None if each is None else each * days for each in (meter.low_milli, meter.high_milli))
        if (low is not None and quantity_milli < low) or (high is not None and quantity_milli > high):
            found.append(
                _of(
                    reading,
                    "reading-unusual",
                    QT_TRANSLATE_NOOP(
                        "Problem", "{quantity} in {days} days is outside what is usual ({low} to {high}). Look again."
                    )
                    if days > 1
                    else QT_TRANSLATE_NOOP(
                        "Problem", "{quantity} a day is outside what is usual ({low} to {high}). Look again."
                    ),
                    "reading",
                    level="warning",
                    quantity=_number(quantity_milli),
                    days=days,
                    low="0" if low is None else _number(low),
                    high="∞" if high is None else _number(high),
                )
            )
    capacity = meter.capacity_milli
    if capacity is not None and reading.turned_milli not in (None, capacity):
        text = QT_TRANSLATE_NOOP("Problem", "The meter says that its counter begins anew at {capacity}. Look again.")
        found.append(_of(reading, "reading-turns", text, "turned", level="warning", capacity=_number(capacity)))
    if capacity is not None and meter.shows == "counter" and reading.reading_milli >= capacity:
        text = QT_TRANSLATE_NOOP(
            "Problem", "This counter begins anew at {capacity} and cannot stand there. Is there a digit too many?"
        )
        found.append(_of(reading, "reading-beyond", text, "reading", level="warning", capacity=_number(capacity)))
    return found


def _days(before: str, day: str) -> int:
    return (date.fromisoformat(day) - date.fromisoformat(before)).days


def weight_g(meter: Meter, quantity_milli: int, factor: Factor | None, day: str) -> int:
    """Grams of a quantity, rounded half up to one. What is signed of a month is the sum of its days so rounded.

    Problem "factor-missing": no factor is known for the day; "weight-large": more than one record holds.
    """
    found = _weight_g(meter, quantity_milli, factor, day)
    if found > units.MOST_UNITS:
        raise Problem(
            "weight-large",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{meter}, {day}: {quantity} comes to {weight} t, more than one record can hold. Look at the reading and at the factor.",
            ),
            field="reading",
            meter=meter.name,
            day=day,
            quantity=_number(quantity_milli),
            weight=found // units.GRAMS["t"],
        )
    return found


def _weight_g(meter: Meter, quantity_milli: int, factor: Factor | None, day: str) -> int:
    fixed = FIXED.get(meter.unit)
    if factor is None and fixed is not None:
        return (2 * quantity_milli * fixed + 1000) // 2000
    if factor is None:
        raise Problem(
            "factor-missing",
            QT_TRANSLATE_NOOP(
                "Problem", "{meter} has no factor for {day}, by which it could be weighed. Enter one first."
            ),
            field="reading",
            meter=meter.name,
            day=day,
        )
    if meter.conversion == "by":
        return (2 * quantity_milli * MILLIONTHS + factor.factor_micro) // (2 * factor.factor_micro)
    return (2 * quantity_milli * factor.factor_micro + MILLIONTHS) // (2 * MILLIONTHS)


FIXED = {"t": units.GRAMS["t"], "kg": units.GRAMS["kg"], "g": units.GRAMS["g"]}
"""Grams in a unit that is a weight itself, and needs no factor."""


def cargo_of(meter: Meter, reading: Reading, quantity_milli: int, factor: Factor | None) -> Cargo:
    """The cargo record of a reading, which has its uid; who and when are the store's own."""
    weight = weight_g(meter, quantity_milli, factor, reading.day)
    return Cargo(
        uid=reading.uid,
        day=reading.day,
        direction=meter.direction,
        mode=MODE,
        hs_code=meter.hs_code,
        gross_g=weight,
        net_g=weight,
        commodity=meter.commodity,
        category=meter.category,
        country=meter.country,
        trader=meter.trader,
        trader_code=meter.trader_code,
        quantity_milli=quantity_milli,
        unit=meter.unit,
        supervision=meter.supervision,
        remark=" ".join(filter(None, (meter.name, reading.remark)))[:500],
    )


def _number(milli: int) -> str:
    return units.quantity_text(milli)


def _of(
    reading: Reading, code: str, text: str, field: str, level: Literal["error", "warning"] = "error", **values: Any
) -> Problem:
    return Problem(code, text, field=field, level=level, day=reading.day, **values)


_LOWER = QT_TRANSLATE_NOOP(
    "Problem",
    "{day}: {value} cannot be, since the counter stood at {than} on {before}. Correct one of the two, or say that the counter began anew or was replaced.",
)
_LOWER_THAN_NEW = QT_TRANSLATE_NOOP(
    "Problem", "{day}: the new counter began at {than}, higher than it stands here. Correct one of the two."
)
_NOT_LOWER = QT_TRANSLATE_NOOP(
    "Problem",
    "{day}: the counter is said to have begun anew, but stands no lower than {than} on {before}. Correct the number, or take that back.",
)
_NO_OLD_END = QT_TRANSLATE_NOOP("Problem", "{day}: say where the old counter stood when it was taken away.")
_LARGE = QT_TRANSLATE_NOOP(
    "Problem", "{day}: {quantity} is more than one record can hold. Is there a digit too many in one of the numbers?"
)
_NO_COUNTER = QT_TRANSLATE_NOOP(
    "Problem", "{day}: this meter shows the quantity of the day; it has no counter to be replaced or to begin anew."
)
_BEYOND = QT_TRANSLATE_NOOP(
    "Problem", "{day}: the counter cannot have begun anew at {at}: it stood at {than} on {before}. Correct one of them."
)
