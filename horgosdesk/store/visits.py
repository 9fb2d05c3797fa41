"""Which train at the port a record is of: the numbers of trains, wagons and containers come again."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from horgosdesk.core.calendar import statistical_day
from horgosdesk.core.match import NEAR_DAYS, Declared, Visit
from horgosdesk.core.train import Sighting, Train, stops
from horgosdesk.store.desk import Store

DAY_S = 86_400
_MOST = 500
"""Numbers asked for at a time."""
_NUMBERS = {
    "train_no": "SELECT id, '', '' FROM train",
    "wagon_no": "SELECT train, consist.gauge, wagon_no FROM consist JOIN train ON train.id = train",
    "container_no": "SELECT train, consist.gauge, container_no FROM consist JOIN train ON train.id = train",
}
"""Which trains have a number, by what it is of: the train, the gauge, the number where it is of a load."""


@dataclass
class _Carrying:
    """The gauges by number, of wagons and of containers."""

    wagon_no: dict[str, set[str]] = field(default_factory=dict)
    container_no: dict[str, set[str]] = field(default_factory=dict)

    def add(self, name: str, number: str, *gauges: str) -> None:
        if number:
            getattr(self, name).setdefault(number, set()).update(gauges)


def port_day(events: Iterable[Sighting], port: Collection[str], zone: str, otherwise: str) -> str:
    """The day in a zone on which a train is at the port, really, by forecast or by plan; otherwise where nothing tells it."""
    for stop in stops(one for one in events if one.location in port):
        if (at_s := stop.at("arrival", "pass", "departure")) is not None:
            return day_of(at_s, zone)
    return otherwise


def day_of(at_s: int, zone: str) -> str:
    """The day of an instant in a zone."""
    return statistical_day(datetime.fromtimestamp(at_s, UTC), zone)


def start_s(day: str) -> int:
    """The beginning of a day in UTC, a day early: near enough, in any zone, for a rough window."""
    return (date.fromisoformat(day) - date(1970, 1, 1)).days * DAY_S - DAY_S


def shifted(day: str, days: int) -> str:
    """The day so many days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def visit_of(id_: int, train: Train, day: str) -> Visit:
    """A train that is at the port on a day."""
    carries = _Carrying()
    for one in train.loads:
        carries.add("wagon_no", one.load.wagon_no, one.gauge)
        carries.add("wagon_no", one.load.from_wagon)
        carries.add("container_no", one.load.container_no, one.gauge)
    direction = train.run.get("direction", "")
    return Visit(id_, train.train_no, day, direction, carries.wagon_no, carries.container_no)


def owned(store: Store, visit: Visit, port: Collection[str], records: Sequence[Declared]) -> list[Declared]:
    """Those of some records that are of a train, and of no other that has their numbers in the days around it."""
    doubtful = [record for record in records if not visit.is_sure_of(record)]
    wanted = numbers_of(doubtful)
    if all(visit.gauges(record) is not None for record in doubtful):
        # what is on the train is of no other for its name alone
        wanted["train_no"] = set()
    # a record may be as far from the day as can be, and the other train as far from the record
    first, last = shifted(visit.day, -2 * NEAR_DAYS), shifted(visit.day, 2 * NEAR_DAYS)
    others = [one for one in having(store, wanted, port, first, last) if one.id != visit.id]
    return [record for record in records if visit.owns(record, others)]


def numbers_of(records: Iterable[Declared]) -> dict[str, set[str]]:
    """The numbers that some records name, by what they are of."""
    found: dict[str, set[str]] = {name: set() for name in _NUMBERS}
    for record in records:
        for name, numbers in found.items():
            numbers.add(getattr(record, name))
    return {name: numbers - {""} for name, numbers in found.items()}


def having(
    store: Store, wanted: Mapping[str, Collection[str]], port: Collection[str], first: str, last: str
) -> list[Visit]:
    """The trains about from one day to another that have one of some numbers, and which they have."""
    span = (start_s(first), start_s(last) + 3 * DAY_S, first, last)
    found: dict[int, _Carrying] = {}
    for name, sql in _NUMBERS.items():
        near = f"{sql} WHERE ((last_s >= ? AND first_s <= ?) OR day BETWEEN ? AND ?)"
        for id_, gauge, number in _among(store, near, name, wanted[name], span):
            found.setdefault(id_, _Carrying()).add(name, number, gauge)
    return _visits(store, found, port)


def _visits(store: Store, found: dict[int, _Carrying], port: Collection[str]) -> list[Visit]:
    zone = store.meta("zone")
    times: dict[int, list[Sighting]] = {}
    here = f"SELECT train, location, event, type, at_s, message FROM train_event WHERE location IN ({_marks(port)})"
    for id_, *event in _among(store, here, "train", found, tuple(port)):
        times.setdefault(id_, []).append(Sighting._make(event))
    return [
        Visit(
            id_,
            train_no,
            port_day(times.get(id_, ()), port, zone, day),
            direction,
            found[id_].wagon_no,
            found[id_].container_no,
        )
        for id_, train_no, day, direction in _among(
            store, "SELECT id, train_no, day, direction FROM train WHERE TRUE", "id", found, ()
        )
    ]


def _among(
    store: Store, sql: str, name: str, wanted: Collection[Any], values: tuple[Any, ...]
) -> Iterator[tuple[Any, ...]]:
    """The rows of a question in which a column is one of many numbers."""
    every = sorted(wanted)
    for start in range(0, len(every), _MOST):
        some = every[start : start + _MOST]
        # "<> ''" lets SQLite see that an index over numbers that are there will do
        yield from store.db.execute(f"{sql} AND {name} IN ({_marks(some)}) AND {name} <> ''", (*values, *some))


def _marks(values: Collection[Any]) -> str:
    return ", ".join("?" * len(values))
