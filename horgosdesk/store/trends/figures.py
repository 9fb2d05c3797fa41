"""What a measure comes to in stretches of days, by the parts of a cut: out of the kept totals, or by going through records."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Literal

from horgosdesk.core.cargo import VEHICLE_UNIT
from horgosdesk.store import totals
from horgosdesk.store.desk import Store
from horgosdesk.store.totals import Sums
from horgosdesk.store.trends.choice import TEU_PER_CONTAINER, Choice
from horgosdesk.study.steps import Range, is_whole_months

Atom = Literal["", "month", "day"]
"""Into what the days are parted when they are read."""
Row = tuple[str, str, int]
"""The atom, the key of the cut, the value."""

_COLUMNS = {"chapter": "substr(hs_code, 1, 2)"}
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
    return _COLUMNS.get(cut, cut)


def values(store: Store, choice: Choice, ranges: Sequence[Range]) -> dict[str, list[int]]:
    """What the measure comes to in each of the stretches of days, by the keys of the cut."""
    wanted = [one for one in ranges if one[0] <= one[1]]
    if not wanted:
        return {}
    whole = [one for one in wanted if is_whole_months(one)]
    # few stretches that are no whole months, such as the month under way, are asked for one by one
    atom: Literal["month", "day"] = "month" if len(wanted) - len(whole) <= min(3, len(wanted) // 2 + 1) else "day"
    read = whole if atom == "month" else wanted
    found: dict[str, dict[Range, int]] = {}
    if read:
        hull = min(one[0] for one in read), max(one[1] for one in read)
        by_key: dict[str, list[tuple[str, int]]] = {}
        for at, key, value in rows(store, choice, hull, atom):
            by_key.setdefault(key, []).append((at, value))
        for key, line in by_key.items():
            line.sort()
            places = [at for at, _ in line]
            sums = [0, *accumulate(value for _, value in line)]
            size = 7 if atom == "month" else 10
            found[key] = {
                one: sums[bisect_right(places, one[1][:size])] - sums[bisect_left(places, one[0][:size])]
                for one in read
            }
    for odd in dict.fromkeys(one for one in wanted if one not in set(read)):
        for _, key, value in rows(store, choice, odd, ""):
            found.setdefault(key, {})[odd] = value
    return {key: [of.get(one, 0) for one in ranges] for key, of in found.items()}


def rows(store: Store, choice: Choice, days: Range, atom: Atom) -> Iterable[Row]:
    """The values of some days by atom and key of the cut, in no order; what is nothing may be left out."""
    if choice.is_kept:
        return _kept(store, choice, days, atom)
    if choice.measure in ("trains", "wagons"):
        return _of_trains(store, choice, days, atom)
    if choice.measure == "teu":
        return _containers(store, choice, days, atom)
    where, given = conditions(choice)
    return _summed(
        store, f"SELECT {{0}}, {_SUMMED[choice.measure]} FROM cargo WHERE {where}", given, choice, days, atom
    )


def counted(store: Store, choice: Choice, days: Range) -> int:
    """How many records, or runs of trains, the values of some days were made of."""
    if choice.measure in ("trains", "wagons"):
        where, given = _trains(choice)
        sql = f"SELECT count(*) FROM train WHERE {where} AND day BETWEEN ? AND ?"
    elif replace(choice, cut="", view="compare").is_kept:
        # whatever it is cut by: another walk through all records would only find the same
        return sum(line.sums.records for line in totals.totals(store, *days, where=kept_where(choice)))
    else:
        where, given = conditions(choice)
        if choice.measure == "teu":
            where += " AND container_no <> ''"
        sql = f"SELECT count(*) FROM cargo WHERE {where} AND day BETWEEN ? AND ?"
    return int(store.db.execute(sql, (*given, *days)).fetchone()[0])


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


def _kept(store: Store, choice: Choice, days: Range, atom: Atom) -> Iterable[Row]:
    cut, of = choice.parted, measured(choice)
    by = [name for name in (atom, cut) if name]
    for line in totals.totals(store, *days, by, where=kept_where(choice)):
        yield line.keys.get(atom, ""), line.keys.get(cut, ""), of(line.sums)


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


def _containers(store: Store, choice: Choice, days: Range, atom: Atom) -> Iterable[Row]:
    """A container counts once a day and direction, with the part of its first record, whatever is filtered: so parts add up
    to the whole, and who goes down into a part finds what it came to."""
    at = {"": "''", "month": "substr(day, 1, 7)", "day": "day"}[atom]
    key = column_of(choice.parted) if choice.parted else "''"
    told = "".join(f", {column_of(name)} AS of{place}" for place, (name, _) in enumerate(choice.filters))
    # SQLite takes the other columns from the row that has the min()
    once = (
        f"SELECT {at} AS at, {key} AS key{told}, min(id) FROM cargo"
        " WHERE status = 'final' AND container_no <> '' AND day BETWEEN ? AND ? GROUP BY day, direction, container_no"
    )
    where = " AND ".join(f"of{place} = ?" for place in range(len(choice.filters))) or "TRUE"
    sql = f"SELECT at, key, count(*) * {TEU_PER_CONTAINER} FROM ({once}) WHERE {where} GROUP BY 1, 2"
    return iter(store.db.execute(sql, (*days, *(value for _, value in choice.filters))))
