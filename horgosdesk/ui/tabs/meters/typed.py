"""What was typed into a cell of the sheet and is not stored yet, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Quantity, Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter_month import Judged, MeterMonth
from horgosdesk.core.reading import Reading, problems


class Cell(NamedTuple):
    """A meter's uid and a day."""

    meter: str
    day: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A cell's text, and how the counter came there, as `core.reading` has it. group: those of one paste are kept together.

    uid: of the reading that it will be where the day has none.
    """

    text: str
    turned_milli: int | None = None
    old_end_milli: int | None = None
    new_start_milli: int | None = None
    group: int = 0
    uid: str = ""

    @property
    def marks(self) -> tuple[int | None, int | None, int | None]:
        """How the counter came there."""
        return self.turned_milli, self.old_end_milli, self.new_start_milli


class Meant(NamedTuple):
    """What a cell's text means. reading: None where it cannot be read. judged: with all that is wrong or doubtful."""

    reading: Reading | None
    judged: Judged


def begin(text: str, known: Reading | None, group: int = 0) -> Typed:
    """A cell that is typed into; over a stored reading, what is known of its counter stays."""
    if known is None:
        return Typed(text, group=group, uid=new_uid())
    return Typed(text, known.turned_milli, known.old_end_milli, known.new_start_milli, group, new_uid())


def retold(one: Typed, before: Rules, after: Rules) -> Typed:
    """A cell's text as another language writes it; what means nothing in the first one stays as it was typed."""
    try:
        return replace(one, text=Quantity.show(Quantity.parse(one.text, before), after))
    except Problem:
        return one


def meanings(month: MeterMonth, typed: Mapping[str, Typed], rules: Rules) -> dict[str, Meant]:
    """What the cells of a meter mean by day, each seen beside the others."""
    found: dict[str, Reading | Problem] = {}
    for day, one in typed.items():
        try:
            found[day] = _read(month, day, one, rules)
        except Problem as problem:
            found[day] = problem
    good = {day: one for day, one in found.items() if isinstance(one, Reading)}
    seen = replace(month, readings={**month.readings, **good})
    meant = {}
    for day, said in found.items():
        if isinstance(said, Problem):
            meant[day] = Meant(None, Judged(problems=(said,)))
            continue
        judged, reading = seen.judge(said), said
        if reading.turned_milli is not None and any(wrong.code == "reading-turned" for wrong in judged.problems):
            # stored so, and corrected to a number from which it did not
            straight = replace(reading, turned_milli=None)
            if not (again := seen.judge(straight)).is_wrong:
                reading, judged = straight, again
        # what is wrong with the next one is told there, where that is typed too
        own = [one for one in judged.problems if (at := one.values.get("day")) in (None, day) or at not in good]
        meant[day] = Meant(reading, judged._replace(problems=(*problems(_values(reading), rules), *own)))
    return meant


def _read(month: MeterMonth, day: str, typed: Typed, rules: Rules) -> Reading:
    known = month.readings.get(day)
    reading = Reading(
        uid=known.uid if known is not None else typed.uid,
        meter=month.meter.uid,
        day=day,
        reading_milli=Quantity.parse(typed.text, rules),
        turned_milli=typed.turned_milli,
        old_end_milli=typed.old_end_milli,
        new_start_milli=typed.new_start_milli,
    )
    if known is None:
        return reading
    return replace(
        reading,
        remark=known.remark,
        entered_by=known.entered_by,
        entered_at=known.entered_at,
        revision=known.revision,
    )


def _values(reading: Reading) -> dict[str, object]:
    return {"meter": reading.meter, "day": reading.day, "reading_milli": reading.reading_milli}
