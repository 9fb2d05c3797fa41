"""The kept totals as tables: what each is cut by, what a change moves in them, and a recount of them.

daily_totals and monthly_totals know all but goods and people. monthly_parts has beside each other the sums by HS chapter, by
trader and by kind of supervision, each with direction and mode only: one table of all these together would be as long as
that of the records. A container counts once a day and direction, with its first record (the one with the smallest uid,
which is the oldest and the same at all desks): `containers` says how many of the records that are.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.identity import uid_bytes
from horgosdesk.store.desk import Store

KEYS = ("direction", "mode", "category", "country", "currency", "unit")
PARTS = ("chapter", "trader", "supervision")
"""What monthly_parts is of."""
PART_KEYS = ("direction", "mode", "currency", "unit")
"""What each of PARTS is cut by besides."""
SUMS = ("records", "gross_g", "net_g", "value_fen", "quantity_milli")
TALLIES = (*SUMS, "containers")
"""The columns of sums."""

MONTH = "substr(day, 1, 7)"
COLUMN_OF = {"chapter": "substr(hs_code, 1, 2)"}
"""The SQL of what is no column of the records."""
ADDS = ("1", "gross_g", "coalesce(net_g, 0)", "coalesce(value_fen, 0)", "coalesce(quantity_milli, 0)")
"""What a record adds to each of SUMS."""

Key = tuple[str, ...]
Place = tuple[str, str, str]
"""Day, direction and container."""


class Tally(NamedTuple):
    """A stretch of a table that is counted in one way. of: by column of the key, the SQL of it over the records; the
    first with `of` being a constant tells the stretches of one table apart."""

    table: str
    span: str
    of: Mapping[str, str]

    @property
    def keys(self) -> str:
        """The columns of the key, as SQL."""
        return ", ".join(self.of)


TABLES: Mapping[str, tuple[Tally, ...]] = {
    "daily_totals": (Tally("daily_totals", "day", {name: name for name in ("day", *KEYS)}),),
    "monthly_totals": (Tally("monthly_totals", "month", {"month": MONTH, **{name: name for name in KEYS}}),),
    "monthly_parts": tuple(
        Tally(
            "monthly_parts",
            "month",
            {
                "cut": f"'{part}'",
                "month": MONTH,
                "part": COLUMN_OF.get(part, part),
                **{name: name for name in PART_KEYS},
            },
        )
        for part in PARTS
    ),
}


@dataclass(slots=True)
class Moved:
    """What a change moves. daily: (day, *KEYS), parts: (month, *PARTS, *PART_KEYS), each to the differences of TALLIES, the
    containers yet to be told.

    removed, added: the final records with a container among those before and after it.
    """

    daily: dict[Key, list[int]] = field(default_factory=dict)
    parts: dict[Key, list[int]] = field(default_factory=dict)
    removed: list[Cargo] = field(default_factory=list)
    added: list[Cargo] = field(default_factory=list)


def deltas(removed: Iterable[Cargo], added: Iterable[Cargo]) -> Moved:
    """What a change does to the kept totals. Only final records count."""
    moved = Moved()
    daily, parts = moved.daily, moved.parts
    for sign, records, carried in ((-1, removed, moved.removed), (1, added, moved.added)):
        for r in records:
            if r.status != "final":
                continue
            gross_g, net_g = sign * r.gross_g, sign * (r.net_g or 0)
            value_fen, quantity_milli = sign * (r.value_fen or 0), sign * (r.quantity_milli or 0)
            for found, key in ((daily, _daily_key(r)), (parts, _part_key(r))):
                sums = found.get(key)
                if sums is None:
                    found[key] = [sign, gross_g, net_g, value_fen, quantity_milli, 0]
                else:
                    sums[0] += sign
                    sums[1] += gross_g
                    sums[2] += net_g
                    sums[3] += value_fen
                    sums[4] += quantity_milli
            if r.container_no:
                carried.append(r)
    for found in (moved.daily, moved.parts):
        for key in [key for key, sums in found.items() if not any(sums)]:
            del found[key]
    return moved


def added(of: Mapping[str, Sequence[Any]], carried: list[Cargo]) -> Moved:
    """`deltas` of records that are all new and final, told column by column; carried: those of them with a container."""
    sums = [of[name] for name in SUMS[1:]]
    months, chapters = [day[:7] for day in of["day"]], [code[:2] for code in of["hs_code"]]
    return Moved(
        daily=_grouped(zip(*(of[name] for name in ("day", *KEYS)), strict=True), sums),
        parts=_grouped(
            zip(months, chapters, of["trader"], of["supervision"], *(of[name] for name in PART_KEYS), strict=True), sums
        ),
        added=carried,
    )


def _grouped(keys: Iterable[Key], sums: Sequence[Sequence[int | None]]) -> dict[Key, list[int]]:
    """TALLIES by key, of the key and the sums of each record; a loop for each sum, as most are of nothing but None."""
    places: dict[Key, int] = {}
    place_of = [places.setdefault(key, len(places)) for key in keys]
    records = Counter(place_of)
    columns = [[records[place] for place in range(len(places))]]
    for values in sums:
        column = [0] * len(places)
        if any(values):
            for place, value in zip(place_of, values, strict=True):
                if value:
                    column[place] += value
        columns.append(column)
    columns.append([0] * len(places))
    return {key: list(line) for key, line in zip(places, zip(*columns, strict=True), strict=True)}


def _daily_key(r: Cargo) -> Key:
    return (r.day, r.direction, r.mode, r.category, r.country, r.currency, r.unit)


def _part_key(r: Cargo) -> Key:
    return (r.day[:7], r.hs_code[:2], r.trader, r.supervision, r.direction, r.mode, r.currency, r.unit)


def keep(store: Store, moved: Moved) -> None:
    """Bring the tables up to date, inside the caller's transaction and after the records were written. moved is used up."""
    daily, parts = moved.daily, moved.parts
    for sign, record in _firsts_moved(store, moved):
        for found, key in ((daily, _daily_key(record)), (parts, _part_key(record))):
            found.setdefault(key, [0] * len(TALLIES))[-1] += sign
    monthly: dict[Key, list[int]] = {}
    for key, sums in daily.items():
        _add(monthly, (key[0][:7], *key[1:]), sums)
    by_part: dict[Key, list[int]] = {}
    for (month, chapter, trader, supervision, *rest), sums in parts.items():
        for cut, part in (("chapter", chapter), ("trader", trader), ("supervision", supervision)):
            _add(by_part, (cut, month, part, *rest), sums)
    for table, changes in (("daily_totals", daily), ("monthly_totals", monthly), ("monthly_parts", by_part)):
        _write(store, table, {key: sums for key, sums in changes.items() if any(sums)})


def _add(found: dict[Key, list[int]], key: Key, sums: Sequence[int]) -> None:
    known = found.get(key)
    if known is None:
        found[key] = [*sums]
        return
    # an import adds up thousands: a loop takes three times as long
    records, gross_g, net_g, value_fen, quantity_milli, containers = sums
    known[0] += records
    known[1] += gross_g
    known[2] += net_g
    known[3] += value_fen
    known[4] += quantity_milli
    known[5] += containers


def _write(store: Store, table: str, changes: Mapping[Key, Sequence[int]]) -> None:
    names = tuple(TABLES[table][0].of)
    sums = ", ".join(f"{name} = {name} + excluded.{name}" for name in TALLIES)
    store.db.executemany(
        f"INSERT INTO {table} ({', '.join((*names, *TALLIES))}) VALUES ({', '.join('?' * (len(names) + len(TALLIES)))})"
        f" ON CONFLICT DO UPDATE SET {sums}",
        [(*key, *values) for key, values in changes.items()],
    )
    store.db.executemany(
        f"DELETE FROM {table} WHERE {' AND '.join(f'{name} = ?' for name in names)} AND records = 0",
        # where none was taken away, none is left without records
        [key for key, values in changes.items() if values[0] < 0],
    )


# Containers


def _firsts_moved(store: Store, moved: Moved) -> Iterator[tuple[int, Cargo]]:
    """The records that are the first of their container, day and direction no more (-1), or since now (1).

    Which stood there before follows from which stand there now, less what was added and with what was removed.
    """
    added = {uid_bytes(one.uid): one for one in moved.added}
    removed = {uid_bytes(one.uid): one for one in moved.removed}
    places = {_place(one) for one in (*moved.added, *moved.removed)}
    if not places:
        return
    ids: dict[bytes, int] = {}
    now: dict[Place, tuple[bytes, int]] = {}
    before: dict[Place, tuple[bytes, int]] = {}
    for id_, uid, *place in _there(store, places):
        key = (place[0], place[1], place[2])
        if key not in places:
            continue
        one = (uid, id_)
        now[key] = min(one, now.get(key, one))
        if uid in added:
            ids[uid] = id_
        else:
            before[key] = min(one, before.get(key, one))
    for uid, record in removed.items():
        if uid not in ids:
            ids[uid] = store.db.execute("SELECT id FROM cargo WHERE uid = ?", (uid,)).fetchone()[0]
        key, one = _place(record), (uid, ids[uid])
        before[key] = min(one, before.get(key, one))
    for key in places:
        old, new = before.get(key), now.get(key)
        if old == new and (old is None or old[0] not in removed):
            continue
        for sign, one_, known in ((-1, old, removed), (1, new, added)):
            if one_ is not None:
                yield sign, known.get(one_[0]) or _record(store, one_[1])


def _place(record: Cargo) -> Place:
    return record.day, record.direction, record.container_no


def _there(store: Store, places: Iterable[Place]) -> Iterable[tuple[int, bytes, str, str, str]]:
    days, _, numbers = zip(*places, strict=True)
    # the plus keeps SQLite to the index of containers; "<> ''" lets it see that it may take it
    return store.db.execute(
        "SELECT id, uid, day, direction, container_no FROM cargo WHERE container_no IN (SELECT value FROM json_each(?))"
        " AND container_no <> '' AND status = 'final' AND +day BETWEEN ? AND ?",
        (json.dumps(sorted(set(numbers))), min(days), max(days)),
    )


def _record(store: Store, id_: int) -> Cargo:
    from horgosdesk.store import cargo

    return cargo.record_of(store.db.execute(f"{cargo.SELECT} WHERE id = ?", (id_,)).fetchone())


# Counting anew


def firsts(source: str, where: str) -> str:
    """SQL of the ids of the records that are the first of their container, day and direction."""
    # SQLite takes the id from the row that has the min()
    return (
        f"SELECT id FROM (SELECT id, min(uid) FROM {source} WHERE status = 'final' AND container_no <> '' AND {where}"
        " GROUP BY day, direction, container_no)"
    )


def counted(tally: Mapping[str, str], where: str, source: str = "cargo") -> str:
    """SQL that counts the final records anew by some keys, {column: SQL over the records}."""
    keys = ", ".join(f"{sql} AS {column}" for column, sql in tally.items())
    sums = ", ".join(f"sum({adds}) AS {name}" for adds, name in zip(ADDS, SUMS, strict=True))
    return (
        f"SELECT {keys}, {sums}, sum(container_no <> '' AND id IN ({firsts(source, where)})) AS containers"
        f" FROM {source} WHERE status = 'final' AND {where} GROUP BY {', '.join(tally.values())}"
    )


FINE = {"month": MONTH, **{part: COLUMN_OF.get(part, part) for part in PARTS}, **{name: name for name in PART_KEYS}}
"""What monthly_parts can be counted out of, by column: all of PARTS at once."""
_SUMMED = ", ".join(f"sum({name}) AS {name}" for name in TALLIES)


def folded(fine: str) -> str:
    """SQL of the lines of monthly_parts out of sums by FINE."""
    rest = ", ".join(PART_KEYS)
    return " UNION ALL ".join(
        f"SELECT '{part}' AS cut, month, {part} AS part, {rest}, {_SUMMED} FROM {fine} GROUP BY month, {part}, {rest}"
        for part in PARTS
    )


def recount(store: Store, month: str = "") -> list[str]:
    """The lines of totals, of one month or of all, that a recount over the records makes different; empty when all tie out."""
    different = []
    for bounds in [(month, f"{month}~")] if month else _stretches(store):
        different += _recounted(store, *bounds)
    different += _of_no_part(store, month)
    return sorted(set(different))


def _stretches(store: Store) -> Iterator[tuple[str, str]]:
    """All that there can be in stretches of a month with records, so that no more is held at once."""
    months = [
        row[0] for row in store.db.execute(f"SELECT DISTINCT {MONTH} FROM cargo UNION SELECT month FROM monthly_totals")
    ]
    starts = ["", *sorted(months)]
    yield from zip(starts, [*starts[1:], "~"], strict=True)


def _recounted(store: Store, first: str, end: str) -> list[str]:
    daily, monthly = TABLES["daily_totals"][0], TABLES["monthly_totals"][0]
    inside = "day >= ?1 AND day < ?2"
    found = _unlike(store, daily, counted(daily.of, inside), first, end)
    # what is proven of the days is proven of their months
    source = counted(monthly.of, inside)
    if not found:
        of_days = {"month": MONTH, **{name: name for name in KEYS}}
        keys = ", ".join(f"{sql} AS {column}" for column, sql in of_days.items())
        source = f"SELECT {keys}, {_SUMMED} FROM daily_totals WHERE {inside} GROUP BY {', '.join(of_days.values())}"
    found += _unlike(store, monthly, source, first, end)
    fine = f"WITH fine AS MATERIALIZED ({counted(FINE, inside)}) {folded('fine')}"
    return found + _unlike(store, TABLES["monthly_parts"][0], fine, first, end)


_PARTS = ", ".join(f"'{part}'" for part in PARTS)


def _of_no_part(store: Store, month: str) -> list[str]:
    """The lines of monthly_parts that no count makes, in one look through the table instead of one for each month."""
    keys = TABLES["monthly_parts"][0].keys
    of_month = " AND month = ?" if month else ""
    rows = store.db.execute(
        f"SELECT {keys} FROM monthly_parts WHERE cut NOT IN ({_PARTS}){of_month} LIMIT 20", (month,) if month else ()
    )
    return ["monthly_parts: " + " ".join(map(str, row)) for row in rows]


def _unlike(store: Store, tally: Tally, counted: str, first: str, end: str) -> list[str]:
    """The lines of a table that are not those of a count: of each key there is one on either side, of equal sums."""
    inside = f"{tally.span} >= ?1 AND {tally.span} < ?2"
    if "cut" in tally.of:
        # the key begins with it: without, each month would look through the whole table
        inside += f" AND cut IN ({_PARTS})"
    key = " AND ".join(f"kept.{name} = counted.{name}" for name in tally.of)
    same = " AND ".join(f"kept.{name} = counted.{name}" for name in TALLIES)
    lines, fitting, kept = store.db.execute(
        f"SELECT count(*), coalesce(sum({same}), 0), (SELECT count(*) FROM {tally.table} WHERE {inside})"
        f" FROM ({counted}) AS counted LEFT JOIN {tally.table} AS kept ON {key}",
        (first, end),
    ).fetchone()
    if lines == fitting == kept:
        return []
    less = ", ".join(f"-{name}" for name in TALLIES)
    wrong = " OR ".join(f"sum({name}) <> 0" for name in TALLIES)
    rows = store.db.execute(
        f"SELECT {tally.keys} FROM (SELECT * FROM ({counted}) UNION ALL SELECT {tally.keys}, {less} FROM {tally.table}"
        f" WHERE {inside}) GROUP BY {tally.keys} HAVING count(*) <> 2 OR {wrong} LIMIT 20",
        (first, end),
    )
    return [f"{tally.table}: " + " ".join(map(str, row)) for row in rows]
