"""Readings and factors of a file, all in one transaction: each row for itself is taken, there already, or wrong."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import Factor, in_force
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter, doubts, flowed, weight_g
from horgosdesk.core.reading import Reading
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import door, meters, months
from horgosdesk.store.desk import Store
from horgosdesk.store.intake import Outcome

M = TypeVar("M", Reading, Factor)
Doubt = Callable[[int, Problem], object]


def take(
    store: Store,
    said: Sequence[M],
    *,
    reason: str,
    unit: str = "",
    dry_run: bool = False,
    whole: bool = False,
    doubt: Doubt = lambda _place, _problem: None,
) -> list[Outcome]:
    """Take in what the rows of a file say, each naming its meter; the outcome of each, in their order.

    What a day has already with another figure is a Problem and stays, since who is right is for a person to say. A reading
    that the ones around it contradict is a Problem too. unit: what the file says that its readings are in, "" for nothing;
    a meter of another unit takes none of them. whole: one Problem keeps all out. doubt: told by their places what is to be
    looked at of readings that are taken.
    """
    if dry_run:
        return _taking(store, said, unit, doubt)[0]
    with store.transaction("enter"):
        outcomes, fresh = _taking(store, said, unit, doubt)
        if whole and any(isinstance(outcome, Problem) for outcome in outcomes):
            return outcomes
        done = door.apply_within(store, [door.Change(None, one) for one in fresh], reason=reason) if fresh else []
    for subject in {change.after.SUBJECT for change in done}:
        store.tell(subject, frozenset(change.after.uid for change in done if subject == change.after.SUBJECT))
    return outcomes


def _taking(store: Store, said: Sequence[M], unit: str, doubt: Doubt) -> tuple[list[Outcome], list[M]]:
    by_name = _Names(meters.every(store))
    outcomes: list[Outcome | None] = [None] * len(said)
    of: dict[str, list[int]] = {}
    for place, one in enumerate(said):
        meter = by_name.find(one.meter)
        if meter is None:
            outcomes[place] = unknown(one.meter, by_name.known)
        elif unit and unit != meter.unit:
            outcomes[place] = _in_another_unit(meter, unit)
        else:
            of.setdefault(meter.uid, []).append(place)
    fresh: list[M] = []
    for uid, places in of.items():
        meter = by_name.of_uid[uid]
        rows = {place: replace(said[place], meter=meter.uid) for place in places}
        flows, factors = meters.flows(store, meter), meters.factors(store, meter.uid)
        there: dict[str, Any] = (
            {one.day: one for one in factors}
            if isinstance(next(iter(rows.values())), Factor)
            else {flow.reading.day: flow.reading for flow in flows}
        )
        new: dict[str, int] = {}
        for place, one in rows.items():
            known = there.get(one.day) or (rows[new[one.day]] if one.day in new else None)
            if known is None:
                new[one.day] = place
            else:
                outcomes[place] = "there" if _figures(known) == _figures(one) else _other(meter, one, known)
        taken = {place: rows[place] for place in new.values()}
        for place, problem in _contradicted(store, meter, flows, factors, taken, doubt):
            outcomes[place] = problem
        for place in new.values():
            if outcomes[place] is None:
                outcomes[place] = "added"
                fresh.append(replace(rows[place], uid=new_uid()))
    return [outcome for outcome in outcomes if outcome is not None], fresh


class _Names:
    """Meters by their names: as they are written, else by one that is like it but for width, case and spaces."""

    def __init__(self, every: Sequence[Meter]) -> None:
        self.of_uid = {meter.uid: meter for meter in every}
        self.known = [meter.name for meter in every]
        self._exact = {meter.name: meter for meter in every}
        self._alike: dict[str, list[Meter]] = {}
        for meter in every:
            self._alike.setdefault(_folded(meter.name), []).append(meter)

    def find(self, name: str) -> Meter | None:
        """The meter of a name; None for none, and where several are like it."""
        alike = self._alike.get(_folded(name), [])
        return self._exact.get(name) or (alike[0] if len(alike) == 1 else None)


def _folded(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())


def _in_another_unit(meter: Meter, unit: str) -> Problem:
    text = QT_TRANSLATE_NOOP(
        "Problem",
        "The heading says {unit}, and {meter} is read in {own}. Convert the column, or correct the heading or the meter.",
    )
    return Problem("reading-unit", text, field="reading", meter=meter.name, unit=unit, own=meter.unit)


def _contradicted(
    store: Store,
    meter: Meter,
    flows: Sequence[meters.Flow],
    factors: Sequence[Factor],
    new: Mapping[int, Any],
    doubt: Doubt,
) -> list[tuple[int, Problem]]:
    """What of the new ones the door would refuse together with all that is stored, by their places."""
    if not new:
        return []
    if isinstance(next(iter(new.values())), Factor):
        return _factors_refused(store, meter, flows, factors, dict(new))
    return _readings_refused(store, meter, flows, factors, new, doubt)


def _readings_refused(
    store: Store,
    meter: Meter,
    flows: Sequence[meters.Flow],
    factors: Sequence[Factor],
    new: Mapping[int, Reading],
    doubt: Doubt,
) -> list[tuple[int, Problem]]:
    """The new readings that do not follow from those before them, or that a stored one does not follow from.

    Of two that contradict each other the one that is stored stays, and what it is then to follow from is asked again.
    """
    stored = {flow.reading.day: flow for flow in flows}
    places = {one.day: place for place, one in new.items()}
    by_day = {**{day: flow.reading for day, flow in stored.items()}, **{one.day: one for one in new.values()}}
    weigh = _Weighed(store, meter, factors)
    found: list[tuple[int, Problem]] = []
    kept: list[Reading] = []
    for day in sorted(by_day):
        while (problem := weigh.wrong(kept[-1] if kept else None, by_day[day], stored.get(day))) is not None:
            if day in places:
                found.append((places[day], problem))
                break
            if not kept or kept[-1].day not in places:
                kept.append(by_day[day])  # the file was changed by hand, which is for `verify` to tell
                break
            found.append((places[kept.pop().day], problem))
        else:
            kept.append(by_day[day])
    for before, reading in zip([None, *kept], kept, strict=False):
        if reading.day in places:
            for problem in doubts(meter, before, reading, flowed(meter, before, reading)):
                doubt(places[reading.day], problem)
    return found


def _factors_refused(
    store: Store, meter: Meter, flows: Sequence[meters.Flow], stored: Sequence[Factor], new: dict[int, Factor]
) -> list[tuple[int, Problem]]:
    """The new factors by which what is read already cannot be weighed, or a closed month would be weighed anew."""
    found: list[tuple[int, Problem]] = []
    weighed = [flow for flow in flows if flow.quantity_milli is not None] if meter.is_cargo else []
    while new:
        places = {one.uid: place for place, one in new.items()}
        weigh = _Weighed(store, meter, sorted([*stored, *new.values()], key=lambda one: one.day))
        wrong: dict[int, Problem] = {}
        for flow in weighed:
            factor = weigh.factor(flow.reading.day)
            if factor is not None and (place := places.get(factor.uid)) is not None and place not in wrong:
                problem = weigh.wrong_of(flow)
                if problem is not None:
                    wrong[place] = problem
        if not wrong:
            break
        found += wrong.items()
        new = {place: one for place, one in new.items() if place not in wrong}
    return found


class _Weighed:
    """What the door would say of readings by some factors."""

    def __init__(self, store: Store, meter: Meter, factors: Sequence[Factor]) -> None:
        self._meter, self._factors, self._closed = meter, factors, months.closed(store)

    def factor(self, day: str) -> Factor | None:
        """The factor in force on a day."""
        return in_force(self._factors, day)

    def wrong(self, before: Reading | None, reading: Reading, was: meters.Flow | None) -> Problem | None:
        """Why a reading cannot follow another one; was: what it is in the file."""
        try:
            quantity = flowed(self._meter, before, reading)
            if quantity is None or not self._meter.is_cargo or (was and was.quantity_milli == quantity):
                return None
            weight_g(self._meter, quantity, self.factor(reading.day), reading.day)
        except Problem as problem:
            return problem
        return self._closed_by(reading.day) if was else None

    def wrong_of(self, flow: meters.Flow) -> Problem | None:
        """Why what flowed cannot be weighed anew."""
        day, quantity = flow.reading.day, flow.quantity_milli or 0
        try:
            weight = weight_g(self._meter, quantity, self.factor(day), day)
            same = weight == weight_g(self._meter, quantity, flow.factor, day)
        except Problem as problem:
            return problem
        return None if same else self._closed_by(day)

    def _closed_by(self, day: str) -> Problem | None:
        return meters.closed(self._meter, day[:7]) if day[:7] in self._closed else None


def _figures(one: Reading | Factor) -> tuple[Any, ...]:
    if isinstance(one, Factor):
        return (one.factor_micro,)
    return one.reading_milli, one.turned_milli, one.old_end_milli, one.new_start_milli


def _other(meter: Meter, one: Reading | Factor, known: Reading | Factor) -> Problem:
    from horgosdesk.core.factor import Micro
    from horgosdesk.core.fields import Quantity

    kind, column = (Micro, "factor_micro") if isinstance(one, Factor) else (Quantity, "reading_milli")
    return Problem(
        "reading-differs",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{meter} has {stored} of {day} already, and here {value}. If this is right, correct it on the page of meters.",
        ),
        field="factor" if isinstance(one, Factor) else "reading",
        meter=meter.name,
        day=one.day,
        stored=kind.plain(getattr(known, column)),
        value=kind.plain(getattr(one, column)),
    )


def unknown(name: str, known: Sequence[str]) -> Problem:
    """What to say of a name that no meter has."""
    text = QT_TRANSLATE_NOOP("Problem", "There is no meter “{name}”. There are: {known}.")
    return Problem("meter-unknown", text, field="meter", name=name, known=", ".join(known) or "–")
