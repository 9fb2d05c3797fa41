"""Why a figure changed between two periods: its parts by category, country, trader and so on, and price apart from volume."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from horgosdesk.core.calendar import month_days, same_span_last_year
from horgosdesk.core.cargo import VEHICLE_UNIT
from horgosdesk.core.stretch import Stretch
from horgosdesk.store import occasions, totals
from horgosdesk.store.desk import Store
from horgosdesk.store.sheet import Filter, View
from horgosdesk.store.totals import Sums
from horgosdesk.store.trends import Measure, newest_counted
from horgosdesk.study.effects import Effect, Part, Side, effects, parts

Cut = Literal["category", "country", "trader", "direction", "mode", "chapter"]
CUTS: tuple[Cut, ...] = ("category", "country", "trader", "direction", "mode", "chapter")
"""What a change can be broken down by."""
BELOW: dict[Cut, Cut] = {
    "direction": "category",
    "mode": "category",
    "category": "country",
    "chapter": "country",
    "country": "trader",
}
"""By what a part is broken down when one looks into it; below a trader are records."""
MOST = 8
"""More parts than this do not fit on the screen beside one another; the smaller ones are told together."""

_IN_TOTALS = ("category", "country", "direction", "mode")
_COLUMN = {"chapter": "substr(hs_code, 1, 2)"}


@dataclass(frozen=True, slots=True)
class Question:
    """now, base: the days on both sides. within: (cut, key) that the records must have; "" is what is not stated."""

    now: Stretch
    base: Stretch
    measure: Measure = "gross"
    currency: str = ""
    cut: Cut = "category"
    within: tuple[tuple[Cut, str], ...] = ()

    def into(self, key: str) -> "Question | None":
        """The question one step down: the parts of one part; None below a trader, where there are only records.

        What is held fixed already is not asked for again.
        """
        within = (*self.within, (self.cut, key))
        taken = {cut for cut, _ in within}
        cut: Cut | None = self.cut
        while cut is not None and cut in taken:
            cut = BELOW.get(cut)
        return None if cut is None else replace(self, cut=cut, within=within)

    def records(self, key: str | None = None, *, base: bool = False) -> View:
        """The records of a part, or of all, on one side."""
        held = (*self.within, (self.cut, key)) if key is not None else self.within
        conditions = [condition for cut, value in held for condition in _filters(cut, value)]
        if self.measure == "value":
            conditions.append(Filter("currency", "is", (self.currency,)))
        if self.measure == "vehicles":
            conditions.append(Filter("unit", "is", (VEHICLE_UNIT,)))
        first, last = self.base if base else self.now
        return View(first, last, tuple(conditions))


@dataclass(frozen=True, slots=True)
class Answer:
    """Sums in the measure's smallest unit (grams, hundredths of the currency, thousandths of vehicles, records).

    parts: largest change first; with `others` (the smaller ones) they are now - base, exactly. every: the parts one by
    one, those of `others` too. effects: of a value, by
    (direction, category); together they are now - base as well. records: how many the figures are made of, now and base.
    position: the journal's number that they are as of. remembered: the titles of the occasions of both periods, now and
    base. begun: the day that the desk's records begin on, where it is in the midst of the base.
    """

    question: Question
    now: int
    base: int
    parts: list[Part[str]]
    others: Part[str] | None
    every: list[Part[str]]
    effects: list[Effect[tuple[str, str]]]
    records: tuple[int, int]
    position: int
    remembered: tuple[list[str], list[str]]
    begun: str = ""


def first_question(store: Store) -> Question | None:
    """The newest whole month against the same of last year; None in an empty desk. A first month under way stands for itself."""
    months = totals.months_with_records(store)
    if not months:
        return None
    newest = newest_counted(store)
    whole = [month for month in months if month_days(month)[1] <= newest]
    now = month_days(whole[-1] if whole else months[-1])
    now = (now[0], min(now[1], newest))
    return Question(now, same_span_last_year(*now))


def counted(store: Store, days: Stretch) -> Stretch:
    """The days of a period up to the newest that counts, so that a month under way is compared with the same days."""
    newest = newest_counted(store)
    return (days[0], min(days[1], newest)) if days[0] <= newest else days


def answer(store: Store, question: Question, most: int = MOST) -> Answer:
    """The parts of a change and, for a value, its effects."""
    from horgosdesk.store import journal

    now, base = (_sums(store, question, days) for days in (question.now, question.base))
    taken = measured(question.measure, question.currency)
    amounts = [{key: taken(sums) for key, sums in side.items() if taken(sums)} for side in (now, base)]
    named, others = parts(amounts[0], amounts[1], most)
    moved = []
    if question.measure == "value":
        moved = effects(*(_goods(store, question, days) for days in (question.now, question.base)))
    return Answer(
        question,
        sum(amounts[0].values()),
        sum(amounts[1].values()),
        named,
        others,
        parts(amounts[0], amounts[1], len(amounts[0]) + len(amounts[1]))[0],
        moved,
        (sum(sums.records for sums in now.values()), sum(sums.records for sums in base.values())),
        journal.position(store),
        (_remembered(store, question.now), _remembered(store, question.base)),
        totals.begun_within(store, question.base),
    )


def measured(measure: str, currency: str) -> Callable[[Sums], int]:
    """What a measure takes of some sums, in its smallest unit."""
    match measure:
        case "value":
            return lambda sums: sums.value_fen.get(currency, 0)
        case "vehicles":
            return lambda sums: sums.quantity_milli.get(VEHICLE_UNIT, 0)
        case "records":
            return lambda sums: sums.records
    return lambda sums: sums.gross_g


def _remembered(store: Store, days: Stretch) -> list[str]:
    return list(dict.fromkeys(one.title for one in occasions.between(store, *days)))


def _filters(cut: Cut, key: str) -> Iterable[Filter]:
    if cut == "chapter":
        return (Filter("hs_code", "from", (key,)), Filter("hs_code", "to", (f"{key}~",)))
    return (Filter(cut, "is", (key,)),)


def _sums(store: Store, question: Question, days: Stretch) -> dict[str, Sums]:
    """Sums by key of the cut: from the kept totals where they know it, else from the records."""
    where = dict(question.within)
    if question.measure == "value":
        where["currency"] = question.currency  # type: ignore[index]  # a column of the totals, no cut
    if question.measure == "vehicles":
        where["unit"] = VEHICLE_UNIT  # type: ignore[index]
    if question.cut in _IN_TOTALS and not {"chapter", "trader"} & set(where):
        lines = totals.totals(store, *days, (question.cut,), where=where)  # type: ignore[arg-type]
        return {line.keys[question.cut]: line.sums for line in lines}
    condition, values = _condition(where.items())
    rows = store.db.execute(
        f"SELECT {_COLUMN.get(question.cut, question.cut)}, currency, unit, count(*), sum(gross_g), sum(coalesce(net_g, 0)),"
        " sum(coalesce(value_fen, 0)), sum(coalesce(quantity_milli, 0)) FROM cargo"
        f" WHERE status = 'final' AND day BETWEEN ? AND ?{condition} GROUP BY 1, 2, 3",
        [*days, *values],
    )
    found: dict[str, Sums] = {}
    for key, currency, unit, *sums in rows:
        found.setdefault(key, Sums()).count_in(currency, unit, sums)
    return found


def _goods(store: Store, question: Question, days: Stretch) -> dict[tuple[str, str], Side]:
    """What the effects are reckoned from, by direction and category."""
    condition, values = _condition(question.within)
    rows = store.db.execute(
        "SELECT direction, category, sum(CASE WHEN valued AND gross_g > 0 THEN value_fen ELSE 0 END),"
        " sum(CASE WHEN valued AND gross_g > 0 THEN gross_g ELSE 0 END),"
        " sum(CASE WHEN valued AND gross_g <= 0 THEN value_fen ELSE 0 END), sum(NOT valued)"
        " FROM (SELECT *, value_fen IS NOT NULL AND currency = ? AS valued FROM cargo"
        f" WHERE status = 'final' AND day BETWEEN ? AND ?{condition}) GROUP BY 1, 2",
        [question.currency, *days, *values],
    )
    return {(row[0], row[1]): Side(*row[2:]) for row in rows}


def _condition(held: Iterable[tuple[str, str]]) -> tuple[str, list[str]]:
    pairs = list(held)
    return "".join(f" AND {_COLUMN.get(cut, cut)} = ?" for cut, _ in pairs), [value for _, value in pairs]
