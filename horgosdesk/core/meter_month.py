"""A month of a meter: what is there, what is missing, and what a reading would come to while it is typed."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import Factor, in_force
from horgosdesk.core.meter import Meter, doubts, flowed, weight_g
from horgosdesk.core.reading import Reading


class Judged(NamedTuple):
    """What a reading comes to. quantity_milli, weight_g: None where nothing can be said yet; problems: warnings among them."""

    quantity_milli: int | None = None
    weight_g: int | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def is_wrong(self) -> bool:
        """Whether it cannot be saved so."""
        return any(problem.level == "error" for problem in self.problems)


@dataclass(frozen=True)
class MeterMonth:
    """days: of the month, ISO. readings: by day. before, after: the nearest ones outside it. factors: all, the oldest first."""

    meter: Meter
    days: Sequence[str]
    readings: Mapping[str, Reading]
    before: Reading | None = None
    after: Reading | None = None
    factors: Sequence[Factor] = ()

    @cached_property
    def _read(self) -> Sequence[str]:
        return sorted(self.readings)

    def earlier(self, day: str) -> Reading | None:
        """The reading before a day."""
        at = bisect_right(self._read, day)
        at -= at > 0 and self._read[at - 1] == day
        return self.readings[self._read[at - 1]] if at else self.before

    def later(self, day: str) -> Reading | None:
        """The reading after a day."""
        at = bisect_right(self._read, day)
        return self.readings[self._read[at]] if at < len(self._read) else self.after

    def factor(self, day: str) -> Factor | None:
        """The factor in force on a day."""
        return in_force(self.factors, day)

    def judge(self, reading: Reading) -> Judged:
        """What a reading of this month would come to in the place of what its day has now, and what is wrong with it.

        A problem of the day after names that day: its reading would no longer follow.
        """
        before = self.earlier(reading.day)
        try:
            quantity = flowed(self.meter, before, reading)
        except Problem as problem:
            return Judged(problems=(problem,))
        weight, found = None, doubts(self.meter, before, reading, quantity)
        if quantity is not None:
            try:
                weight = weight_g(self.meter, quantity, self.factor(reading.day), reading.day)
            except Problem as problem:
                # what is only kept need not be weighed
                found += [problem] if self.meter.is_cargo else []
        later = self.later(reading.day)
        if later is not None:
            try:
                flowed(self.meter, reading, later)
            except Problem as problem:
                found.append(problem)
        return Judged(quantity, weight, tuple(found))

    def of(self, day: str) -> Judged | None:
        """What the reading of a day came to; None where there is none."""
        return self.judge(self.readings[day]) if day in self.readings else None

    def missing(self, today: str) -> Iterator[str]:
        """The days up to yesterday that should have been read: between the first reading ever and the last day of the meter."""
        begun = self.before is not None
        for day in self.days:
            if day in self.readings:
                begun = True
            elif begun and day < today and (not self.meter.ended or day <= self.meter.ended):
                yield day

    @cached_property
    def total(self) -> Judged:
        """All that the month has: a quantity and a weight of what could be weighed."""
        found = [judged for day in self._read if (judged := self.of(day)) is not None]
        quantities = [one.quantity_milli for one in found if one.quantity_milli is not None]
        weights = [one.weight_g for one in found if one.weight_g is not None]
        return Judged(sum(quantities) if quantities else None, sum(weights) if weights else None)
