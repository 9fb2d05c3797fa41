"""Wagons and containers of trains against cargo records and declarations, as they are in the file."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from horgosdesk.core.calendar import statistical_day
from horgosdesk.core.identity import uid_text
from horgosdesk.core.match import NEAR_DAYS, TOLERANCE_PCT, Declared, Pair, main_gauge, match, numbers, with_slips
from horgosdesk.core.match import slips as slips_of
from horgosdesk.core.train import Train, stops
from horgosdesk.store import trains
from horgosdesk.store.desk import Store

_CARGO = (
    "SELECT 'cargo', uid, day, wagon_no, container_no, train_no, declaration_no, gross_g, commodity FROM cargo"
    " WHERE {} AND day BETWEEN ? AND ? AND status = 'final'"
)
_CLEARANCE = (
    "SELECT 'clearance', uid, '', wagon_no, container_no, train_no, declaration_no, NULL, '' FROM clearance"
    " WHERE {} AND declaration_no <> '' AND status = 'final' AND coalesce(arrived_s, declared_s, accepted_s, released_s)"
    " BETWEEN ? AND ?"
)
_MOST = 500
"""Numbers asked for at a time."""
DAY_S = 86_400


@dataclass(frozen=True)
class Matched:
    """A train, its stored id, the gauge whose consist stands for it, the day it is at the port, and the pairs."""

    id: int
    train: Train
    gauge: str
    day: str
    pairs: Sequence[Pair]


def port_day(train: Train, port: Collection[str], zone: str) -> str:
    """The day in a zone on which a train is at the port, really, by forecast or by plan; its service day without that."""
    for stop in stops(train.events):
        if stop.location in port and (at_s := stop.at("arrival", "pass", "departure")) is not None:
            return _day(at_s, zone)
    return train.day


def _day(at_s: int, zone: str) -> str:
    return statistical_day(datetime.fromtimestamp(at_s, UTC), zone)


def of_train(
    store: Store,
    stored: trains.Stored,
    port: Collection[str],
    *,
    slips: bool = True,
    pct: int = TOLERANCE_PCT,
) -> Matched:
    """One train matched; slips: also look for numbers that are one character off, which takes some milliseconds."""
    train = stored.train
    day = port_day(train, port, store.meta("zone"))
    gauge = main_gauge(train.loads, train.run.get("direction", ""))
    first, last = _near(day)
    wagons, containers = numbers(train.loads)
    found = {
        one.uid: one
        for name, wanted in (("wagon_no", wagons), ("container_no", containers), ("train_no", {train.train_no}))
        for one in declared(store, name, wanted, first, last)
    }
    pairs = match(train.loads, gauge, list(found.values()), train.train_no, pct=pct)
    if slips and any(pair.state == "train_only" for pair in pairs):
        near = _near_misses(store, pairs, first, last)

        def spare(name: str, number: str) -> Sequence[Declared]:
            there = near[name].get(number, ())
            return () if not there or _is_on_a_train(store, name, number, day) else there

        pairs = with_slips(pairs, spare)
    return Matched(stored.id, train, gauge, day, pairs)


def _near_misses(store: Store, pairs: Sequence[Pair], first: str, last: str) -> dict[str, dict[str, list[Declared]]]:
    """What is declared with a number one slip away from that of an undeclared load, by "wagon_no" and "container_no"."""
    loads = [pair.load.load for pair in pairs if pair.state == "train_only" and pair.load is not None]
    found: dict[str, dict[str, list[Declared]]] = {}
    for name in ("wagon_no", "container_no"):
        # asked for all at once: a hundred undeclared loads have ten thousand slips
        wanted = {slip for load in loads if (number := getattr(load, name)) for slip in slips_of(number)}
        by_number = found.setdefault(name, {})
        for one in declared(store, name, wanted, first, last):
            by_number.setdefault(getattr(one, name), []).append(one)
    return found


def _near(day: str) -> tuple[str, str]:
    at = date.fromisoformat(day)
    return (at - timedelta(days=NEAR_DAYS)).isoformat(), (at + timedelta(days=NEAR_DAYS)).isoformat()


def declared(store: Store, name: str, wanted: Collection[str], first: str, last: str) -> list[Declared]:
    """What is declared with some numbers (name: wagon_no, container_no or train_no) on some days; of clearances those
    whose declaration no cargo record of these has."""
    cargo = list(_asked(store, _CARGO, name, wanted, (first, last)))
    known = {one.declaration_no for one in cargo}
    span = (_start_s(first), _start_s(last) + 2 * DAY_S)
    clearances = _asked(store, _CLEARANCE, name, wanted, span)
    return cargo + [one for one in clearances if one.declaration_no not in known]


def _start_s(day: str) -> int:
    # to a day is near enough: the days around a train are a rough window
    return (date.fromisoformat(day) - date(1970, 1, 1)).days * DAY_S - DAY_S


def _asked(store: Store, sql: str, name: str, wanted: Collection[str], span: tuple[Any, Any]) -> Iterator[Declared]:
    every = sorted(wanted)
    for start in range(0, len(every), _MOST):
        some = every[start : start + _MOST]
        # "<> ''" lets SQLite see that the index over numbers that are there will do
        where = f"{name} IN ({', '.join('?' * len(some))}) AND {name} <> ''"
        for subject, uid, *rest in store.db.execute(sql.format(where), (*some, *span)):
            yield Declared(subject, uid_text(uid), *rest)


def _is_on_a_train(store: Store, name: str, number: str, day: str) -> bool:
    """Whether a wagon or container is on a train that is about at that time."""
    first, last = (_start_s(one) for one in _near(day))
    row = store.db.execute(
        f"SELECT 1 FROM consist JOIN train ON train.id = consist.train WHERE {name} = ? AND {name} <> ''"
        " AND coalesce(train.last_s, ?) >= ? AND coalesce(train.first_s, ?) <= ? LIMIT 1",
        (number, first, first, last, last + 2 * DAY_S),
    ).fetchone()
    return row is not None


def over_days(
    store: Store, first: str, last: str, port: Collection[str], *, pct: int = TOLERANCE_PCT
) -> tuple[list[Matched], list[Declared]]:
    """The trains that are at the port on some days, matched; and the rail cargo of these days that is on no train."""
    zone = store.meta("zone")
    span = (_start_s(first) - DAY_S, _start_s(last) + 3 * DAY_S)
    there = {one.id: one for one in trains.between(store, *span)}
    there |= {one.id: one for one in trains.of_days(store, first, last)}
    matched = [
        of_train(store, one, port, pct=pct)
        for one in there.values()
        if one.train.loads and first <= port_day(one.train, port, zone) <= last
    ]
    matched.sort(key=lambda one: (one.day, one.train.train_no))
    used = {record.uid for one in matched for pair in one.pairs for record in pair.declared}
    left = [one for one in _by_rail(store, first, last) if one.uid not in used]
    # carried by a train of a day before or after
    near = trains.between(store, _start_s(first) - NEAR_DAYS * DAY_S, _start_s(last) + (NEAR_DAYS + 2) * DAY_S)
    wagons, containers = numbers(load for one in near for load in one.train.loads)
    left = [one for one in left if one.wagon_no not in wagons and one.container_no not in containers]
    return matched, left


def _by_rail(store: Store, first: str, last: str) -> Iterable[Declared]:
    where = "mode = 'rail' AND (wagon_no <> '' OR container_no <> '')"
    for subject, uid, *rest in store.db.execute(_CARGO.format(where) + " ORDER BY day, uid", (first, last)):
        yield Declared(subject, uid_text(uid), *rest)
