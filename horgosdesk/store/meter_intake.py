"""Readings and factors of a file, all in one transaction: each row for itself is taken, there already, or wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.meter import Meter, flowed, weight_g
from horgosdesk.core.reading import Reading
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import door, meters
from horgosdesk.store.desk import Store
from horgosdesk.store.intake import Outcome

M = TypeVar("M", Reading, Factor)


def take(store: Store, said: Sequence[M], *, reason: str, dry_run: bool = False, whole: bool = False) -> list[Outcome]:
    """Take in what the rows of a file say, each naming its meter; the outcome of each, in their order.

    What a day has already with another figure is a Problem and stays, since who is right is for a person to say. A reading
    that the ones around it contradict is a Problem too. whole: one Problem keeps all out.
    """
    if dry_run:
        return _taking(store, said)[0]
    with store.transaction("enter"):
        outcomes, fresh = _taking(store, said)
        if whole and any(isinstance(outcome, Problem) for outcome in outcomes):
            return outcomes
        done = door.apply_within(store, [door.Change(None, one) for one in fresh], reason=reason) if fresh else []
    for subject in {change.after.SUBJECT for change in done}:
        store.tell(subject, frozenset(change.after.uid for change in done if subject == change.after.SUBJECT))
    return outcomes


def _taking(store: Store, said: Sequence[M]) -> tuple[list[Outcome], list[M]]:
    by_name = {meter.name: meter for meter in meters.every(store)}
    outcomes: list[Outcome | None] = [None] * len(said)
    of: dict[str, list[int]] = {}
    for place, one in enumerate(said):
        if one.meter in by_name:
            of.setdefault(one.meter, []).append(place)
        else:
            outcomes[place] = unknown(one.meter, list(by_name))
    fresh: list[M] = []
    for name, places in of.items():
        meter = by_name[name]
        rows = {place: replace(said[place], meter=meter.uid) for place in places}
        there: dict[str, Any] = (
            {one.day: one for one in meters.factors(store, meter.uid)}
            if isinstance(next(iter(rows.values())), Factor)
            else {flow.reading.day: flow.reading for flow in meters.flows(store, meter)}
        )
        new: dict[str, int] = {}
        for place, one in rows.items():
            known = there.get(one.day) or (rows[new[one.day]] if one.day in new else None)
            if known is None:
                new[one.day] = place
            else:
                outcomes[place] = "there" if _figures(known) == _figures(one) else _other(meter, one, known)
        for place, problem in _contradicted(store, meter, there, {place: rows[place] for place in new.values()}):
            outcomes[place] = problem
        for place in new.values():
            if outcomes[place] is None:
                outcomes[place] = "added"
                fresh.append(replace(rows[place], uid=new_uid()))
    return [outcome for outcome in outcomes if outcome is not None], fresh


def _contradicted(
    store: Store, meter: Meter, there: Mapping[str, Any], new: Mapping[int, Any]
) -> list[tuple[int, Problem]]:
    """The new readings that do not follow from those before them, or that a stored one does not follow from."""
    found: list[tuple[int, Problem]] = []
    places = {one.day: place for place, one in new.items()}
    by_day = {**there, **{one.day: one for one in new.values()}}
    days = sorted(by_day)
    if not days or isinstance(by_day[days[0]], Factor):
        return found
    month = meters.month(store, meter, days[0][:7])
    before: Reading | None = None
    for day in days:
        reading = by_day[day]
        try:
            quantity = flowed(meter, before, reading)
            if quantity is not None and meter.is_cargo and day in places:
                weight_g(meter, quantity, month.factor(day), day)
        except Problem as problem:
            # of two that contradict each other the one that is stored stays
            blamed = day if day in places else before.day if before is not None else day
            if blamed in places:
                found.append((places.pop(blamed), problem))
                if blamed == day:
                    continue
        before = reading
    return found


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
