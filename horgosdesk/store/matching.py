"""Wagons and containers of trains against cargo records and declarations, as they are in the file."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from horgosdesk.core.identity import uid_text
from horgosdesk.core.match import (
    NEAR_DAYS,
    TOLERANCE_PCT,
    Declared,
    Pair,
    Visit,
    main_gauge,
    match,
    numbers,
    same_way,
    with_slips,
)
from horgosdesk.core.match import slips as slips_of
from horgosdesk.core.train import Train
from horgosdesk.store import trains
from horgosdesk.store.desk import Store
from horgosdesk.store.visits import DAY_S, day_of, having, numbers_of, owned, port_day, shifted, start_s, visit_of

_CARGO = (
    "SELECT 'cargo', uid, day, wagon_no, container_no, train_no, declaration_no, gross_g, commodity, direction FROM cargo"
    " WHERE {} AND day BETWEEN ? AND ? AND status = 'final'"
)
_CLEARANCE = (
    "SELECT 'clearance', uid, coalesce(arrived_s, declared_s, accepted_s, released_s) AS at_s, wagon_no, container_no,"
    " train_no, declaration_no, NULL, '', direction FROM clearance"
    " WHERE {} AND declaration_no <> '' AND status = 'final' AND at_s BETWEEN ? AND ?"
)
_MOST = 500
"""Numbers asked for at a time."""


@dataclass(frozen=True)
class Matched:
    """A train, its stored id, the gauge whose consist stands for it, the day it is at the port, the pairs, and the port."""

    id: int
    train: Train
    gauge: str
    day: str
    pairs: Sequence[Pair]
    port: Collection[str]


def of_train(
    store: Store,
    stored: trains.Stored,
    port: Collection[str],
    *,
    slips: bool = True,
    pct: int = TOLERANCE_PCT,
) -> Matched:
    """One train matched. slips: also look for numbers that are one character off, and for what is declared of the train and
    none of its numbers, which takes some milliseconds."""
    train = stored.train
    visit = visit_of(stored.id, train, port_day(train.events, port, store.meta("zone"), train.day))
    gauge = main_gauge(train.loads, train.run.get("direction", ""))
    wagons, containers = numbers(train.loads)
    near = _near(visit.day)
    found = declared(store, {"wagon_no": wagons, "container_no": containers}, *near)
    if slips:
        known = {one.uid for one in found}, {one.declaration_no for one in found}
        for one in declared(store, {"train_no": {train.train_no}}, *near):
            if one.uid not in known[0] and (one.subject == "cargo" or one.declaration_no not in known[1]):
                found.append(one)
    pairs = match(train.loads, gauge, owned(store, visit, port, found), train.train_no, pct=pct)
    if slips and any(pair.state == "train_only" for pair in pairs):
        misses = _near_misses(store, pairs, visit, port)

        def spare(name: str, number: str) -> Sequence[Declared]:
            return misses[name].get(number, ())

        pairs = with_slips(pairs, spare)
    return Matched(stored.id, train, gauge, visit.day, pairs, port)


def _near_misses(
    store: Store, pairs: Sequence[Pair], visit: Visit, port: Collection[str]
) -> dict[str, dict[str, list[Declared]]]:
    """What is of no train and has a number one slip away from that of an undeclared load, by "wagon_no" and "container_no"."""
    loads = [pair.load.load for pair in pairs if pair.state == "train_only" and pair.load is not None]
    # asked for all at once: a hundred undeclared loads have ten thousand slips
    wanted = {
        name: {slip for load in loads if (number := getattr(load, name)) for slip in slips_of(number)}
        for name in ("wagon_no", "container_no")
    }
    near = [one for one in declared(store, wanted, *_near(visit.day)) if same_way(one.direction, visit.direction)]
    found: dict[str, dict[str, list[Declared]]] = {name: {} for name in wanted}
    for one in _of_no_train(store, near, port, *_near(visit.day)):
        for name, by_number in found.items():
            by_number.setdefault(getattr(one, name), []).append(one)
    return found


def _of_no_train(
    store: Store, records: Sequence[Declared], port: Collection[str], first: str, last: str
) -> list[Declared]:
    """Those of some records of some days that no train has or is named by."""
    there = having(store, numbers_of(records), port, shifted(first, -NEAR_DAYS), shifted(last, NEAR_DAYS))
    return [one for one in records if all(visit.rank(one) is None for visit in there)]


def _near(day: str) -> tuple[str, str]:
    return shifted(day, -NEAR_DAYS), shifted(day, NEAR_DAYS)


def declared(store: Store, wanted: Mapping[str, Collection[str]], first: str, last: str) -> list[Declared]:
    """What is declared with some numbers (by wagon_no, container_no, train_no) on some days; of clearances those whose
    declaration no cargo record of these has."""
    span = (start_s(first), start_s(last) + 3 * DAY_S)
    cargo = {one.uid: one for name, some in wanted.items() for one in _asked(store, _CARGO, name, some, (first, last))}
    known = {one.declaration_no for one in cargo.values()}
    clearances = {one.uid: one for name, some in wanted.items() for one in _asked(store, _CLEARANCE, name, some, span)}
    zone = store.meta("zone")
    dated = (replace(one, day=day_of(int(one.day), zone)) for one in clearances.values())
    return [*cargo.values(), *(one for one in dated if one.declaration_no not in known and first <= one.day <= last)]


def _asked(store: Store, sql: str, name: str, wanted: Collection[str], span: tuple[Any, Any]) -> Iterator[Declared]:
    every = sorted(wanted)
    for start in range(0, len(every), _MOST):
        some = every[start : start + _MOST]
        # "<> ''" lets SQLite see that the index over numbers that are there will do
        where = f"{name} IN ({', '.join('?' * len(some))}) AND {name} <> ''"
        for subject, uid, *rest in store.db.execute(sql.format(where), (*some, *span)):
            yield Declared(subject, uid_text(uid), *rest)


def at_port(store: Store, first: str, last: str, port: Collection[str]) -> list[trains.Stored]:
    """The trains that are at the port on some days, with their consists."""
    zone = store.meta("zone")
    there = {one.id: one for one in trains.between(store, start_s(first), start_s(last) + 3 * DAY_S)}
    there |= {one.id: one for one in trains.of_days(store, first, last)}
    return [one for one in there.values() if first <= port_day(one.train.events, port, zone, one.train.day) <= last]


def over_days(
    store: Store, first: str, last: str, port: Collection[str], *, pct: int = TOLERANCE_PCT
) -> tuple[list[Matched], list[Declared]]:
    """The trains that are at the port on some days, matched; and the rail cargo of these days that is on no train."""
    matched = [of_train(store, one, port, pct=pct) for one in at_port(store, first, last, port)]
    matched = sorted((one for one in matched if one.pairs), key=lambda one: (one.day, one.train.train_no))
    used = {record.uid for one in matched for pair in one.pairs for record in pair.declared}
    left = [one for one in _by_rail(store, first, last) if one.uid not in used]
    # one of a day before or after may carry it
    return matched, _of_no_train(store, left, port, first, last)


def _by_rail(store: Store, first: str, last: str) -> Iterable[Declared]:
    where = "mode = 'rail' AND (wagon_no <> '' OR container_no <> '')"
    for subject, uid, *rest in store.db.execute(_CARGO.format(where) + " ORDER BY day, uid", (first, last)):
        yield Declared(subject, uid_text(uid), *rest)
