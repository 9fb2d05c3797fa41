"""What a measure comes to in stretches of days, by the parts of a cut: out of the kept totals, or by going through records."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from typing import Literal

from horgosdesk.core.calendar import month_days
from horgosdesk.core.cargo import VEHICLE_UNIT
from horgosdesk.store import totals
from horgosdesk.store.desk import Store
from horgosdesk.store.tallies import COLUMN_OF
from horgosdesk.store.totals import Sums
from horgosdesk.store.trends.choice import TEU_PER_CONTAINER, Choice
from horgosdesk.study.steps import Range, is_whole_months

Atom = Literal["", "month", "day"]
"""Into what the days are parted when they are read."""
Row = tuple[str, str, int]
"""The atom, the key of the cut, the value."""

_TALLY = {
    "gross": "gross_g",
    "net": "net_g",
    "value": "value_fen",
    "vehicles": "quantity_milli",
    "quantity": "quantity_milli",
    "records": "records",
    "teu": f"{TEU_PER_CONTAINER} * containers",
}
"""What of the kept totals a measure is."""
_SUMMED = {
    "gross": "sum(gross_g)",
    "net": "sum(coalesce(net_g, 0))",
    "value": "sum(coalesce(value_fen, 0))",
    "vehicles": "sum(coalesce(quantity_milli, 0))",
    "quantity": "sum(coalesce(quantity_milli, 0))",
    "records": "count(*)",
}
WAGONS = (
    "sum(coalesce((SELECT max(n) FROM (SELECT count(DISTINCT position) AS n FROM"
    " (SELECT gauge, position FROM consist WHERE consist.train = train.id LIMIT -1) GROUP BY gauge)), wagons, 0))"
)
"""A train that changes gauge has two consists of the same load; where none is known it has the number it was announced with.

The limit, which is none, has SQLite look a train's wagons up by their key also where they are a view over two tables, as they
are in a desk as of then (store/as_of.py); it would walk through all wagons for each train.
"""


def column_of(cut: str) -> str:
    """The SQL of a cut."""
    return COLUMN_OF.get(cut, cut)


def values(store: Store, choice: Choice, ranges: Sequence[Range]) -> dict[str, list[int]]:
    """What the measure comes to in each of the stretches of days, by the keys of the cut."""
    wanted = [one for one in ranges if one[0] <= one[1]]
    if not wanted:
        return {}
    whole = [one for one in wanted if is_whole_months(one)]
    # few stretches that are no whole months, such as the month under way, are asked for one by one
    atom: Literal["month", "day"] = "month" if len(wanted) - len(whole) <= min(3, len(wanted) // 2 + 1) else "day"
    read = whole if atom == "month" else wanted
    known = set(read)
    found: dict[str, list[int]] = {}
    if read:
        hull = min(one[0] for one in read), max(one[1] for one in read)
        given = list(rows(store, choice, hull, atom))
        places = sorted({at for at, _, _ in given})
        number = {at: place for place, at in enumerate(places, 1)}
        each: dict[str, list[int]] = {}
        for at, key, value in given:
            line = each.get(key)
            if line is None:
                line = each[key] = [0] * (len(places) + 1)
            line[number[at]] += value
        size = 7 if atom == "month" else 10
        ends = [
            (bisect_right(places, one[1][:size]), bisect_left(places, one[0][:size])) if one in known else (0, 0)
            for one in ranges
        ]
        for key, line in each.items():
            sums = list(accumulate(line))
            found[key] = [sums[end] - sums[begin] for end, begin in ends]
    for odd in dict.fromkeys(one for one in wanted if one not in known):
        asked = [place for place, one in enumerate(ranges) if one == odd]
        for _, key, value in rows(store, choice, odd, ""):
            line = found.setdefault(key, [0] * len(ranges))
            for place in asked:
                line[place] += value
    return found


def rows(store: Store, choice: Choice, days: Range, atom: Atom) -> Iterable[Row]:
    """The values of some days by atom and key of the cut, in no order: some in several rows, what is nothing in none."""
    if choice.measure in ("trains", "wagons"):
        return _of_trains(store, choice, days, atom)
    return _of_cargo(store, choice, days, atom, _TALLY[choice.measure])


def counted(store: Store, choice: Choice, days: Range) -> int:
    """How many records, runs of trains or containers the values of some days were made of."""
    if choice.measure in ("trains", "wagons"):
        where, given = _trains(choice)
        sql = f"SELECT count(*) FROM train WHERE {where} AND day BETWEEN ? AND ?"
        return int(store.db.execute(sql, (*given, *days)).fetchone()[0])
    # whatever it is cut by: another walk through all records would only find the same
    whole = replace(choice, cut="", view="compare")
    of = "containers" if choice.measure == "teu" else "records"
    return sum(value for *_, value in _of_cargo(store, whole, days, "", of))


def kept_where(choice: Choice) -> dict[str, str]:
    """The conditions of a choice in the words of the kept totals."""
    return dict(choice.filters) | _kind(choice)


def conditions(choice: Choice) -> tuple[str, list[str]]:
    """The condition for the cargo records that a choice counts, and its values."""
    chosen = {**dict(choice.filters), **_kind(choice)}
    where = "".join(f" AND {column_of(name)} = ?" for name in chosen)
    return f"status = 'final'{where}", list(chosen.values())


def _kind(choice: Choice) -> dict[str, str]:
    match choice.measure:
        case "value":
            return {"currency": choice.currency}
        case "vehicles":
            return {"unit": VEHICLE_UNIT}
        case "quantity":
            return {"unit": choice.unit}
    return {}


def measured(choice: Choice) -> Callable[[Sums], int]:
    """What the measure is of some sums."""
    match choice.measure:
        case "net":
            return lambda sums: sums.net_g
        case "value":
            return lambda sums: sums.value_fen.get(choice.currency, 0)
        case "vehicles":
            return lambda sums: sums.quantity_milli.get(VEHICLE_UNIT, 0)
        case "quantity":
            return lambda sums: sums.quantity_milli.get(choice.unit, 0)
        case "records":
            return lambda sums: sums.records
    return lambda sums: sums.gross_g


def _of_cargo(store: Store, choice: Choice, days: Range, atom: Atom, tally: str) -> Iterable[Row]:
    """Out of the kept totals where they know the cuts, else out of the records; of what is kept by month the days at both
    ends, that make no whole month, out of the records too. tally: of the kept totals what is summed."""
    if not choice.is_summed and (atom == "day" or not choice.kept_by_month):
        return _from_records(store, choice, days, atom, tally)
    tables, stretches = totals.sources(days[0], _whole(store, days[1]), needs_days=atom == "day")
    found: list[Iterable[Row]] = []
    for (table, span), stretch in zip(tables, stretches, strict=True):
        if table == "daily_totals" and not choice.is_summed:
            found.append(_from_records(store, choice, stretch, atom, tally))
        else:
            found.append(_tallied(store, choice, table, span, stretch, atom, tally))
    return chain.from_iterable(found)


def _whole(store: Store, last: str) -> str:
    """The end of a month for a day that no record of the month is after."""
    end = month_days(last[:7])[1]
    later = "SELECT 1 FROM daily_totals WHERE day > ? AND day <= ? LIMIT 1"
    return last if store.db.execute(later, (last, end)).fetchone() else end


def _tallied(
    store: Store, choice: Choice, table: str, span: str, stretch: Range, atom: Atom, tally: str
) -> Iterable[Row]:
    part = choice.kept_by_month
    named: dict[str, str] = {}
    of_part = ""
    if table == "monthly_totals" and part:
        table, named, of_part = "monthly_parts", {part: "part"}, f"cut = '{part}' AND "
    else:
        table, of_part = totals.fewest(table, choice.cuts)
    at = {"": "''", "month": f"substr({span}, 1, 7)" if span == "day" else span, "day": span}[atom]
    key = named.get(choice.parted, choice.parted) or "''"
    chosen = kept_where(choice)
    where = "".join(f" AND {named.get(name, name)} = ?" for name in chosen)
    return store.db.execute(
        f"SELECT {at}, {key}, sum({tally}) FROM {table} WHERE {of_part}{span} BETWEEN ? AND ?{where} GROUP BY 1, 2",
        (*stretch, *chosen.values()),
    )


def _from_records(store: Store, choice: Choice, days: Range, atom: Atom, tally: str) -> Iterable[Row]:
    if "containers" in tally:
        return _containers(store, choice, days, atom, tally)
    where, given = conditions(choice)
    summed = "count(*)" if tally == "records" else _SUMMED[choice.measure]
    return _summed(store, f"SELECT {{0}}, {summed} FROM cargo WHERE {where}", given, choice, days, atom)


def _summed(
    store: Store, sql: str, given: Sequence[str], choice: Choice, days: Range, atom: Atom, day: str = "day"
) -> Iterable[Row]:
    """sql: with {0} for the atom and the key; grouped by both."""
    at = {"": "''", "month": f"substr({day}, 1, 7)", "day": day}[atom]
    key = column_of(choice.parted) if choice.parted else "''"
    done = f"{sql.format(f'{at}, {key}')} AND {day} BETWEEN ? AND ? GROUP BY 1, 2"
    return iter(store.db.execute(done, (*given, *days)))


def _trains(choice: Choice) -> tuple[str, list[str]]:
    where = "".join(f" AND {name} = ?" for name, _ in choice.filters)
    return f"NOT cancelled{where}", [value for _, value in choice.filters]


def _of_trains(store: Store, choice: Choice, days: Range, atom: Atom) -> Iterable[Row]:
    where, given = _trains(choice)
    value = "count(*)" if choice.measure == "trains" else WAGONS
    return _summed(store, f"SELECT {{0}}, {value} FROM train WHERE {where}", given, choice, days, atom)


def _containers(store: Store, choice: Choice, days: Range, atom: Atom, tally: str) -> Iterable[Row]:
    """A container counts once a day and direction, with the part of its first record, whatever is filtered: so parts add up
    to the whole, and who goes down into a part finds what it came to."""
    at = {"": "''", "month": "substr(day, 1, 7)", "day": "day"}[atom]
    key = column_of(choice.parted) if choice.parted else "''"
    told = "".join(f", {column_of(name)} AS of{place}" for place, (name, _) in enumerate(choice.filters))
    # SQLite takes the other columns from the row that has the min()
    once = (
        f"SELECT {at} AS at, {key} AS key{told}, min(uid) FROM cargo"
        " WHERE status = 'final' AND container_no <> '' AND day BETWEEN ? AND ? GROUP BY day, direction, container_no"
    )
    where = " AND ".join(f"of{place} = ?" for place in range(len(choice.filters))) or "TRUE"
    sql = f"SELECT at, key, sum({tally}) FROM (SELECT *, 1 AS containers FROM ({once}) WHERE {where}) GROUP BY 1, 2"
    return iter(store.db.execute(sql, (*days, *(value for _, value in choice.filters))))
