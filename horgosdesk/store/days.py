"""Days one by one: what came, what is usual, and which days are missing."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from horgosdesk.core.calendar import days_between
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import occasions, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.suggested import suggested
from horgosdesk.store.trends import Measure, newest_counted
from horgosdesk.store.why import measured
from horgosdesk.study.oddness import Usual, usual

State = Literal["there", "none", "missing", "off", "outside"]


@dataclass(frozen=True, slots=True)
class Day:
    """One day. amount: in the measure's smallest unit; records: of what was asked for.

    state: there are records ("there"); there are none, and usually there are none ("none"); there are none, though on the
    same weekday nearby there mostly are ("missing"); none on a holiday or while the post was closed ("off"); or the day
    is before the first record or after the newest that counts ("outside").
    odd: 1 far over, -1 far under what is usual, 0 neither. A low day off is not odd, nor is today, which is not over.
    """

    day: str
    amount: int
    records: int
    state: State
    usual: Usual | None
    odd: int
    occasions: tuple[str, ...]
    """What is remembered of the day, and its public holidays."""


def days(
    store: Store, first: str, last: str, measure: Measure = "gross", direction: str = "", lang: str = "en"
) -> list[Day]:
    """The days from `first` to `last`, each judged by days up to `study.oddness.WEEKS` weeks away."""
    # the judgement of a day at an end of the span needs the days beyond it
    wide = (_year_on(first, -1), _year_on(last, 1))
    lines = totals.totals(store, *wide, ("day",), where={"direction": direction} if direction else None)
    taken = measured(measure, "")
    amounts = {line.keys["day"]: taken(line.sums) for line in lines}
    counts = {line.keys["day"]: line.sums.records for line in lines}
    begun, newest = totals.oldest_day(store), newest_counted(store)
    off, told = _special(store, first, last, lang)
    start, end = max(wide[0], begun), min(wide[1], newest)
    judged = days_between(start, end) if begun and start <= end else []
    today = store.today
    known = {day: amounts.get(day, 0) for day in judged if day not in off and day < today}
    return [
        _day(
            day,
            amounts.get(day, 0),
            counts.get(day, 0),
            begun <= day <= newest if begun else False,
            known,
            off,
            told,
            is_over=day < today,
        )
        for day in days_between(first, last)
    ]


def _day(
    day: str,
    amount: int,
    records: int,
    inside: bool,
    known: dict[str, int],
    off: set[str],
    told: dict[str, list[str]],
    is_over: bool,
) -> Day:
    range_ = usual(known, day) if inside else None
    odd = range_.side(amount) if range_ is not None else 0
    state: State = "there"
    if not inside:
        state = "outside"
    elif not records:
        state = "off" if day in off else "missing" if range_ is not None and range_.middle > 0 else "none"
    if state in ("missing", "off", "none", "outside") or (odd < 0 and (day in off or not is_over)):
        odd = 0
    return Day(day, amount, records, state, range_, odd, tuple(told.get(day, ())))


def _special(store: Store, first: str, last: str, lang: str) -> tuple[set[str], dict[str, list[str]]]:
    """Days off near a span, and what is told of the days within it."""
    off: set[str] = set()
    told: dict[str, list[str]] = {}
    wide = (_year_on(first, -1), _year_on(last, 1))

    def note(start: str, end: str, words: str, is_off: bool) -> None:
        for day in days_between(max(start, wide[0]), min(end, wide[1])) if start <= wide[1] and end >= wide[0] else ():
            if is_off:
                off.add(day)
            if words not in told.setdefault(day, []):
                told[day].append(words)

    remembered: list[Occasion] = occasions.between(store, *wide)
    for one in remembered:
        note(one.first, one.last, one.title, one.kind in ("holiday", "closure"))
    # those of all countries whose posts the desk knows: when the other side rests, little comes over the border
    for year in range(int(wide[0][:4]), int(wide[1][:4]) + 1):
        for holiday in suggested(store, str(year), lang):
            note(holiday.first, holiday.last, holiday.title, True)
    return off, told


def _year_on(day: str, years: int) -> str:
    year = min(9999, max(1, int(day[:4]) + years))
    return date(year, 1, 1).isoformat() if years < 0 else date(year, 12, 31).isoformat()
