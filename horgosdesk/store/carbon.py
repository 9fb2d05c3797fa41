"""What the port's transport emits, from the kept totals; and over whole legs, where the train of a rail record is known."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from horgosdesk import resources
from horgosdesk.core.calendar import month_days
from horgosdesk.core.carbon import BASE, ROUTED, Account, Element, Intensity, Leg, Method, summed
from horgosdesk.core.errors import Problem
from horgosdesk.core.match import NEAR_DAYS, same_way
from horgosdesk.core.train import LONGEST_DAYS, Sighting
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import totals
from horgosdesk.store.desk import Store
from horgosdesk.store.monthly import as_listed
from horgosdesk.store.visits import port_day, shifted
from horgosdesk.study.series import months_between

CUTS = ("month", "direction", "mode")
Key = tuple[str, ...]


class Line(NamedTuple):
    """What the goods of some keys emit."""

    keys: Mapping[str, str]
    account: Account


def method(store: Store) -> Method:
    """The intensities and legs of a desk. Problem where a table of its own cannot be read."""
    return resources.carbon(store.meta("port"), store.folder)


def emissions(
    store: Store,
    by_method: Method,
    first: str,
    last: str,
    by: Sequence[str] = (),
    *,
    whole: bool = False,
    direction: str = "",
    progress: Callable[[int, int], object] = lambda _done, _all: None,
) -> list[Line]:
    """What the goods of some days emit, cut by some of CUTS; one line without a cut.

    The border leg comes from the kept totals alone. whole: rail records whose train and its route are known are counted over all
    of it, which reads the rail records of these days month by month. direction: only of this one.
    """
    found: dict[Key, Account] = {} if by else {(): Account()}

    def count(key: Key, account: Account) -> None:
        if not direction or key[1] == direction:
            keys = tuple(key[CUTS.index(name)] for name in by)
            found.setdefault(keys, Account()).include(account)

    with store.reading():
        for key, (grams, _records) in totals.weights(store, first, last, CUTS).items():
            count(key, by_method.border(key[2], grams))
        if whole and by_method.covers(ROUTED):
            months = months_between(first[:7], last[:7])
            for done, month in enumerate(months):
                start, end = month_days(month)
                for way, grams, km in _routed(store, by_method, max(first, start), min(last, end)):
                    count((month, way, ROUTED), by_method.beyond(ROUTED, grams, km))
                progress(done + 1, len(months))
    return [Line(dict(zip(by, key, strict=True)), account) for key, account in sorted(found.items())]


def _routed(store: Store, by_method: Method, first: str, last: str) -> Iterator[tuple[str, int, int]]:
    """Direction, grams and kilometres beyond the border leg of the rail records whose train and its route are known.

    The train is the one of the record's number that is at the port nearest to the record's day, no further than NEAR_DAYS.
    """
    rows = store.db.execute(
        "SELECT train_no, day, direction, sum(gross_g) FROM cargo"
        " WHERE mode = ? AND train_no <> '' AND status = 'final' AND day BETWEEN ? AND ? GROUP BY 1, 2, 3",
        (ROUTED, first, last),
    ).fetchall()
    runs = _runs(store, shifted(first, -NEAR_DAYS), shifted(last, NEAR_DAYS)) if rows else {}
    for train_no, day, way, grams in rows:
        run = _nearest(runs.get(train_no, []), day, way)
        km = by_method.beyond_km(run.origin, run.destination) if run is not None else None
        if km is not None:
            yield way, grams, km


def _nearest(of_number: "Sequence[_Run]", day: str, way: str) -> "_Run | None":
    """The run of a train's number that a record of a day and direction is of."""
    at = date.fromisoformat(day).toordinal()
    low = bisect_left(of_number, at - NEAR_DAYS, key=lambda run: run.at)
    high = bisect_right(of_number, at + NEAR_DAYS, key=lambda run: run.at)
    near = [run for run in of_number[low:high] if same_way(way, run.direction)]
    return min(near, key=lambda one: (abs(one.at - at), one.at), default=None)


class _Run(NamedTuple):
    """A run of a train: the ordinal of the day on which it is at the port, and where it goes."""

    at: int
    direction: str
    origin: str
    destination: str


def _runs(store: Store, first: str, last: str, numbers: Collection[str] = ()) -> dict[str, list[_Run]]:
    """The trains that are at the port about some days, by number, in the order of their days there. numbers: of these only."""
    zone = store.meta("zone")
    port = resources.places(store.folder).of_port(store.meta("port"))
    only = f" AND train_no IN ({', '.join('?' * len(numbers))})" if numbers else ""
    span = (shifted(first, -LONGEST_DAYS), shifted(last, 1), *sorted(numbers))
    times: dict[int, list[Sighting]] = {}
    marks = ", ".join("?" * len(port))
    events = store.db.execute(
        "SELECT train, location, event, train_event.type, at_s, message FROM train JOIN train_event ON train = train.id"
        f" WHERE day BETWEEN ? AND ?{only} AND location IN ({marks})",
        (*span, *sorted(port)),
    )
    for id_, *event in events:
        times.setdefault(id_, []).append(Sighting._make(event))
    found: dict[str, list[_Run]] = {}
    trains = store.db.execute(
        "SELECT id, train_no, day, direction, origin, destination FROM train WHERE NOT cancelled"
        f" AND day BETWEEN ? AND ?{only}",
        span,
    )
    for id_, train_no, day, *rest in trains:
        there = port_day(times.get(id_, ()), port, zone, day)
        found.setdefault(train_no, []).append(_Run(date.fromisoformat(there).toordinal(), *rest))
    for runs in found.values():
        runs.sort()
    return found


# One consignment


@dataclass(frozen=True, slots=True)
class Step:
    """An element of a consignment's transport chain. origin, destination: of the leg, beyond the border of the train's whole way.
    account: what the goods emit on it; of a mode that is not covered element is None, and the account has their weight alone."""

    day: str
    direction: str
    mode: str
    train_no: str
    element: Element | None
    origin: str
    destination: str
    account: Account


def consignment(store: Store, by_method: Method, declaration_no: str) -> list[Step]:
    """The elements of what goes under one declaration, record by record: the border leg, and what its train runs beyond it, where
    that is known. Problem "declaration-unknown" where no final record has the number."""
    number = "".join(declaration_no.split())
    with store.reading():
        rows = store.db.execute(
            "SELECT day, direction, mode, train_no, gross_g FROM cargo"
            " WHERE declaration_no = ? AND declaration_no <> '' AND status = 'final' ORDER BY day, id",
            (number,),
        ).fetchall()
        if not rows:
            raise Problem(
                "declaration-unknown",
                QT_TRANSLATE_NOOP(
                    "Problem", "No final cargo record has the declaration number {number}. Compare it with the paper."
                ),
                number=number[:40],
            )
        numbers = {row[3] for row in rows} - {""}
        runs = _runs(store, shifted(rows[0][0], -NEAR_DAYS), shifted(rows[-1][0], NEAR_DAYS), numbers)
        return [step for row in rows for step in _steps(by_method, runs, *row)]


def _steps(
    by_method: Method, runs: "Mapping[str, Sequence[_Run]]", day: str, way: str, mode: str, train_no: str, grams: int
) -> Iterator[Step]:
    if not by_method.covers(mode):
        yield Step(day, way, mode, train_no, None, "", "", by_method.border(mode, grams))
        return
    leg = by_method.legs[mode]
    element = Element(mode, grams, leg.km)
    ends = (leg.origin, leg.destination) if way != "import" else (leg.destination, leg.origin)
    yield Step(day, way, mode, train_no, element, *ends, by_method.border(mode, grams))
    run = _nearest(runs.get(train_no, []), day, way) if mode == ROUTED and train_no else None
    km = by_method.beyond_km(run.origin, run.destination) if run is not None else None
    if run is not None and km is not None:
        beyond = Element(mode, grams, km, "beyond")
        account = by_method.beyond(mode, grams, km)
        yield Step(day, way, mode, train_no, beyond, run.origin, run.destination, account)


# With a return


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the annex: direction and mode, and their sums over the border leg, as Account has them; None where the mode is
    not covered."""

    direction: str
    mode: str
    weight_g: int
    covered_g: int
    gkm: int | None
    ng: int | None
    road_ng: int | None


@dataclass(frozen=True, slots=True)
class Annex:
    """What a month's transport emits over the border leg, and by what it was reckoned: the intensities and legs that took part."""

    rows: tuple[Row, ...]
    intensities: tuple[Intensity, ...]
    legs: tuple[Leg, ...]

    @property
    def total(self) -> Account:
        """Of all that is covered, and the weight of all."""
        return summed(
            Account(row.weight_g, row.covered_g, 0, row.gkm or 0, row.ng or 0, row.road_ng or 0) for row in self.rows
        )


def annex(store: Store, by_method: Method, first: str, last: str) -> Annex:
    """The annex of a return of some days, whatever the reader is as of; its lines in the order of table 1."""
    rows = []
    found = emissions(store, by_method, first, last, ("direction", "mode"))
    for keys, account in sorted(found, key=lambda line: as_listed(line.keys["direction"], line.keys["mode"])):
        sums = (account.gkm, account.ng, account.road_ng) if by_method.covers(keys["mode"]) else (None, None, None)
        rows.append(Row(keys["direction"], keys["mode"], account.weight_g, account.covered_g, *sums))
    used = {row.mode for row in rows if row.gkm is not None}
    intensities = (one for mode, one in by_method.intensities.items() if mode in used or mode == BASE)
    return Annex(tuple(rows), tuple(intensities), tuple(leg for mode, leg in by_method.legs.items() if mode in used))
