"""The railway's list of wagons and containers against what is declared: what agrees, what is on one side only.

First by exact number, the container before the wagon, since a wagon carries several; what is left over is compared for
slips of one character, which are offered and never taken for granted.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from horgosdesk.core.message import Load
from horgosdesk.core.train import Carried

State = Literal["matched", "weight", "slip", "train_only", "declared_only"]
STATES: tuple[State, ...] = ("matched", "weight", "slip", "train_only", "declared_only")
TOLERANCE_PCT = 3
TOLERANCE_G = 200_000
"""Scales of two countries differ: weights further apart than both the percentage and this are worth a look."""
NEAR_DAYS = 5
"""A wagon comes again after a week or two: declarations so many days before or after the train is at the port are its own."""
_DIGITS = "0123456789"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Declared:
    """One declared load: a cargo record, or a clearance whose declaration no cargo record has.

    subject: "cargo" or "clearance". day: statistical day, of a clearance that of its first time. gross_g: None where it does
    not say.
    """

    subject: str
    uid: str
    day: str
    wagon_no: str
    container_no: str
    train_no: str
    declaration_no: str
    gross_g: int | None
    goods: str
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A train at the port on a day. wagons, containers: the gauges of the consists that have each number; of a wagon that a
    load was taken from on the way, none."""

    id: int
    train_no: str
    day: str
    direction: str
    wagons: Mapping[str, Collection[str]]
    containers: Mapping[str, Collection[str]]

    def gauges(self, record: Declared) -> Collection[str] | None:
        """Those of the consists that have a record's container, else its wagon; None where none has."""
        found = self.containers.get(record.container_no)
        return found if found is not None else self.wagons.get(record.wagon_no)

    def rank(self, record: Declared) -> tuple[int, bool, int, str] | None:
        """How little it takes this record for its own, the least for the surest; None where it is of another journey.

        By the container before the wagon before the train's number alone, then unless it names another train, then by days.
        """
        apart = abs((date.fromisoformat(record.day) - date.fromisoformat(self.day)).days)
        if apart > NEAR_DAYS or not same_way(record.direction, self.direction):
            return None
        named = bool(record.train_no) and record.train_no == self.train_no
        if record.container_no in self.containers:
            surest = 0
        elif record.wagon_no in self.wagons:
            surest = 1
        elif named:
            surest = 2
        else:
            return None
        return surest, bool(record.train_no) and not named, apart, self.day

    def is_sure_of(self, record: Declared) -> bool:
        """Whether no other train can have a better claim to a record."""
        rank = self.rank(record)
        return rank is not None and rank[:3] == (0 if record.container_no else 1, False, 0)

    def owns(self, record: Declared, others: Iterable["Visit"]) -> bool:
        """Whether a record is of this train rather than of another that has its number too.

        A number runs every day, and a wagon comes again. The same load on a train of the other gauge is the same journey.
        """
        ours, mine = self.gauges(record), self.rank(record)
        if mine is None or self.is_sure_of(record):
            return mine is not None
        for other in others:
            theirs, its = other.gauges(record), other.rank(record)
            rivals = ours is None or theirs is None or any(gauge in theirs for gauge in ours)
            if its is not None and rivals and its < mine:
                return False
        return True


@dataclass(frozen=True, slots=True)
class Pair:
    """A load and what is declared of it; one of the two is missing for train_only and declared_only.

    apart_g: declared less the railway's weight where both are known. number: what a slip should probably be, on the record.
    """

    state: State
    load: Carried | None
    declared: tuple[Declared, ...] = ()
    apart_g: int | None = None
    number: str = ""

    @property
    def declared_g(self) -> int | None:
        """The declared gross weight, None where nothing says it."""
        known = [one.gross_g for one in self.declared if one.gross_g is not None]
        return sum(known) if known else None


def same_way(one: str, other: str) -> bool:
    """Whether two directions can be of one journey: a wagon that brought goods in takes others out within days."""
    return {one, other} != {"import", "export"}


def main_gauge(loads: Sequence[Carried], direction: str) -> str:
    """The gauge whose consist stands for the train where it has two: the one that it comes to the border on."""
    gauges = {one.gauge for one in loads}
    if len(gauges) < 2:
        return next(iter(gauges), "")
    wanted = {"import": "1520", "export": "1435"}.get(direction)
    if wanted in gauges:
        return wanted
    return max(sorted(gauges), key=lambda gauge: sum(one.gauge == gauge for one in loads))


def numbers(loads: Iterable[Carried]) -> tuple[set[str], set[str]]:
    """The wagons, those of the other gauge included, and the containers of some loads."""
    wagons, containers = set[str](), set[str]()
    for one in loads:
        wagons |= {one.load.wagon_no, one.load.from_wagon}
        containers.add(one.load.container_no)
    return wagons - {""}, containers - {""}


def match(
    loads: Sequence[Carried],
    gauge: str,
    declared: Sequence[Declared],
    train_no: str = "",
    *,
    pct: int = TOLERANCE_PCT,
) -> list[Pair]:
    """Compare the consist of one gauge with what is declared of its wagons and containers.

    loads: all of the train, so that a number of the other gauge leads to the wagon that its load moved to. declared: every
    record that has one of their numbers, or the train's. First a pair for each load in its order, then what is declared for
    the train or one of its wagons, and is none of its loads.
    """
    ours = [one for one in loads if one.gauge == gauge]
    by_container: dict[str, list[Declared]] = {}
    by_wagon: dict[str, list[Declared]] = {}
    for record in declared:
        if record.container_no:
            by_container.setdefault(record.container_no, []).append(record)
        if record.wagon_no:
            by_wagon.setdefault(record.wagon_no, []).append(record)
    linked = _linked(loads, gauge)
    known, boxes = numbers(loads)
    used: set[str] = set()
    pairs: list[Pair] = []
    for one in ours:
        load = one.load
        found: tuple[Declared, ...] = tuple(by_container.get(load.container_no, ())) if load.container_no else ()
        if not found:
            wagons = [load.wagon_no, load.from_wagon, *linked.get(load.container_no or load.wagon_no, ())]
            # a record that names another container of the train is about that one
            found = tuple(
                record
                for wagon in dict.fromkeys(filter(None, wagons))
                for record in by_wagon.get(wagon, ())
                if not (record.container_no and record.container_no in boxes)
                and not (record.container_no and load.container_no)
            )
        used |= {record.uid for record in found}
        pairs.append(Pair("matched" if found else "train_only", one, found))
    pairs = _weighed(pairs, pct)
    pairs += [
        Pair("declared_only", None, (record,))
        for record in declared
        if record.uid not in used
        and ((train_no and record.train_no == train_no) or record.wagon_no in known or record.container_no in boxes)
    ]
    return pairs


def _linked(loads: Iterable[Carried], gauge: str) -> dict[str, list[str]]:
    """The wagons of the other gauge by container, and by the wagon that their load moved to or came from."""
    found: dict[str, list[str]] = {}
    for one in loads:
        if one.gauge == gauge:
            continue
        if one.load.container_no:
            found.setdefault(one.load.container_no, []).append(one.load.wagon_no)
        if one.load.from_wagon:
            found.setdefault(one.load.from_wagon, []).append(one.load.wagon_no)
    return found


def _weighed(pairs: Sequence[Pair], pct: int) -> list[Pair]:
    """The pairs with the difference of their weights; loads that share their declarations are weighed together."""
    ours: dict[tuple[str, ...], int | None] = {}
    for pair in pairs:
        if pair.load is not None and pair.declared:
            own, before = pair.load.load.gross_g, ours.get(_uids(pair), 0)
            ours[_uids(pair)] = None if own is None or before is None else before + own
    weighed = []
    for pair in pairs:
        together_g = ours.get(_uids(pair))
        if pair.declared_g is None or together_g is None:
            weighed.append(pair)
            continue
        apart_g = pair.declared_g - together_g
        far = abs(apart_g) > max(TOLERANCE_G, together_g * pct // 100)
        weighed.append(Pair("weight" if far else "matched", pair.load, pair.declared, apart_g))
    return weighed


def _uids(pair: Pair) -> tuple[str, ...]:
    return tuple(record.uid for record in pair.declared)


def with_slips(pairs: Sequence[Pair], spare: Callable[[str, str], Sequence[Declared]]) -> list[Pair]:
    """The pairs, an undeclared load and a record with one character else in its number put together as a slip.

    spare: finds the records that have a wagon ("wagon_no") or container ("container_no") number and belong to no train;
    those of the train itself, which came as declared_only, are looked at first.
    """
    own = [pair.declared[0] for pair in pairs if pair.state == "declared_only"]
    taken: set[str] = set()
    made: list[Pair] = []
    for pair in pairs:
        slip = _slip(pair.load.load, own, spare, taken) if pair.state == "train_only" and pair.load else None
        if slip is None:
            made.append(pair)
            continue
        record, number = slip
        taken.add(record.uid)
        made.append(Pair("slip", pair.load, (record,), None, number))
    return [pair for pair in made if not (pair.state == "declared_only" and pair.declared[0].uid in taken)]


def _slip(
    load: Load, own: Sequence[Declared], spare: Callable[[str, str], Sequence[Declared]], taken: Collection[str]
) -> tuple[Declared, str] | None:
    for name, number in (("container_no", load.container_no), ("wagon_no", load.wagon_no)):
        if not number:
            continue
        near = slips(number)
        for record in own:
            if record.uid not in taken and getattr(record, name) in near:
                return record, number
        for other in sorted(near):
            for record in spare(name, other):
                if record.uid not in taken:
                    return record, number
    return None


def slips(number: str) -> frozenset[str]:
    """All numbers that one wrong character, or two neighbours swapped, makes of this one."""
    found = set()
    for place, character in enumerate(number):
        for other in _DIGITS if character.isdigit() else _LETTERS:
            found.add(number[:place] + other + number[place + 1 :])
        if place:
            found.add(number[: place - 1] + character + number[place - 1] + number[place + 1 :])
    return frozenset(found - {number})


def counts(pairs: Iterable[Pair]) -> dict[State, int]:
    """How many there are of each state."""
    found: dict[State, int] = dict.fromkeys(STATES, 0)
    for pair in pairs:
        found[pair.state] += 1
    return found
