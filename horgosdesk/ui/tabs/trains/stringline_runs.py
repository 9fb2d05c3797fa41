"""Trains over a route: what was planned of each, what has happened and what is expected, as points of time and place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from heapq import heappop, heappush
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple

from horgosdesk.core.places import Places, Route
from horgosdesk.core.train import ONWARD, Sighting, Stop, direction_of, stops

if TYPE_CHECKING:
    # numpy takes longer to import than the tab to paint
    from horgosdesk.store.board import Line

Kind = Literal["planned", "actual", "ahead"]
KINDS: tuple[Kind, ...] = ("planned", "actual", "ahead")
DIRECTIONS = ("import", "export", "transit", "")
CAME = ("arrival", "pass")
FEWEST = 2
"""A train of which less is known on a route is no line there."""
MOST_LANES = 5
"""So many trains that stand at one place at a time are drawn beside one another."""


class Point(NamedTuple):
    """A train at a place. stop: the place's number on the route. event: what happens, "" where that is only gathered."""

    at_s: int
    stop: int
    event: str = ""


class Bounds(NamedTuple):
    """Between which times four of five trains are at a place."""

    stop: int
    low_s: int
    high_s: int


@dataclass(frozen=True)
class Run:
    """One train on a route. ahead: the trace from the last thing that happened on. bands: its parts without a gap."""

    line: "Line"
    direction: str
    past: "Past"
    ahead: Sequence[Point]
    bands: Sequence[Sequence[Bounds]]

    @property
    def id(self) -> int:
        return self.line.id

    @property
    def actual(self) -> Sequence[Point]:
        """What happened, in order of time."""
        return self.past.actual

    def trace(self, kind: Kind) -> Sequence[Point]:
        """The points of a kind, in order of time."""
        return self.ahead if kind == "ahead" else self.past.planned if kind == "planned" else self.past.actual

    @cached_property
    def told(self) -> Sequence[Point]:
        """What happened and what is expected; of a train of which only a plan is known, that."""
        return (*self.past.actual, *self.ahead) or self.past.planned

    @cached_property
    def span(self) -> tuple[int, int]:
        """The first and the last time of all that is drawn."""
        ends = [trace[end].at_s for kind in KINDS if (trace := self.trace(kind)) for end in (0, -1)]
        every = ends + [at_s for band in self.bands for bounds in (band[0], band[-1]) for at_s in bounds[1:]]
        return min(every), max(every)

    def kind_at(self, at_s: int) -> Kind | None:
        """What tells best where the train is at a time; None where nothing does."""
        for kind in ("actual", "ahead", "planned"):
            trace = self.trace(kind)
            if trace and trace[0].at_s <= at_s <= trace[-1].at_s:
                return kind
        return None

    def around(self, at_s: int, kind: Kind) -> tuple[Point, Point] | None:
        """The points of a trace just before and behind a time; None outside of it."""
        for one, other in pairwise(self.trace(kind)):
            if one.at_s <= at_s <= other.at_s:
                return one, other
        trace = self.trace(kind)
        return (trace[0], trace[0]) if len(trace) == 1 and trace[0].at_s == at_s else None


# Which route


def known(line: "Line") -> set[str]:
    """The places that a time of a train is known at."""
    return {one.location for one in line.train.events} | {one.location for one in line.estimates}


def is_on(places: Iterable[str], route: Route) -> bool:
    """Whether a train known at these places is a line on a route."""
    return len(set(places).intersection(route.stops)) >= FEWEST


def own_route(line: "Line", places: Places) -> Route | None:
    """The route that a train says it takes, else that most of its places are on."""
    run = line.train.run
    said = next((route for route in places.routes if route.code == run.get("route")), None)
    return said or places.route_of(known(line) | {run.get("origin", ""), run.get("destination", "")})


def routes_of(lines: Sequence["Line"], places: Places) -> list[tuple[Route, int]]:
    """The routes that trains take, with how many are a line on each: that of most first, of equals the one that most take."""
    takers: dict[str, int] = {}
    for line in lines:
        if (own := own_route(line, places)) is not None:
            takers[own.code] = takers.get(own.code, 0) + 1
    seen = [known(line) for line in lines]
    shown = [(route, sum(is_on(one, route) for one in seen)) for route in places.routes if route.code in takers]
    return sorted((pair for pair in shown if pair[1]), key=lambda pair: (-pair[1], -takers[pair[0].code]))


# One train


@dataclass(frozen=True)
class Past:
    """What a train's times tell on a route, whatever the clock says. way: all its stops, on the route or not."""

    events: Sequence[Sighting]
    way: Sequence[Stop]
    planned: Sequence[Point]
    actual: Sequence[Point]
    happened: Sequence[Point]


def past_on(line: "Line", route: Route) -> Past:
    """The past of a train on a route."""
    number, events = _numbers(route.stops), line.train.events
    way = stops(events)
    happened = sorted(
        Point(one.at_s, number[one.location], one.event)
        for one in events
        if one.type == "actual" and one.location in number
    )
    return Past(events, way, _trace(way, "planned", number), _trace(way, "actual", number), happened)


def run_on(line: "Line", route: Route, places: Places, now_s: int, past: Past | None = None) -> Run | None:
    """A train on a route; None where less than FEWEST of its places are known. past: `past_on`, where it is there already."""
    if not is_on(known(line), route):
        return None
    past = past if past is not None else past_on(line, route)
    ahead, bands = _ahead(line, past, _numbers(route.stops), now_s)
    run = Run(line, _direction(line, places), past, ahead, bands)
    # of a train that was cancelled nothing may be left
    return run if run.told else None


@cache
def _numbers(codes: tuple[str, ...]) -> Mapping[str, int]:
    return {code: place for place, code in enumerate(codes)}


def _direction(line: "Line", places: Places) -> str:
    run = line.train.run
    if (said := run.get("direction", "")) in DIRECTIONS and said:
        return str(said)
    home = next((places.country(code) for code in line.port), "")
    return direction_of(places.country(run.get("origin", "")), places.country(run.get("destination", "")), home)


def _trace(way: Iterable[Stop], type: str, number: Mapping[str, int]) -> list[Point]:
    """The times of one type: of each stop that of coming, or the first there is, and that of leaving, or the last."""
    stays: list[list[Point]] = []
    for stop in way:
        place = number.get(stop.location)
        times = sorted([(one.at_s, event) for (event, kind), one in stop.times.items() if kind == type])
        if place is None or not times:
            continue
        at = {event: (at_s, event) for at_s, event in times}
        came_s, came = at.get("arrival") or at.get("pass") or times[0]
        left_s, left = at.get("departure") or at.get("pass") or times[-1]
        stays.append([Point(came_s, place, came), *([Point(left_s, place, left)] if left_s > came_s else [])])
    # a slip of a day must not turn the line back in time
    return [point for stay in sorted(stays) for point in stay]


def _without_doubles(points: Iterable[Point]) -> list[Point]:
    made: list[Point] = []
    for point in points:
        if not made or point[:2] != made[-1][:2]:
            made.append(point)
    return made


class _Expected(NamedTuple):
    """A stay to come. low_s, high_s: of the arrival."""

    location: str
    at_s: int
    until_s: int
    low_s: int | None
    high_s: int | None


def _expected(line: "Line", way: Sequence[Stop], behind: int) -> list[_Expected]:
    """The stays at the stops from number `behind` on: by the estimates, else by the railway's forecast."""
    estimates = {one.location: one for one in line.estimates}
    made: list[_Expected] = []
    for stop in way[behind:]:
        estimate = estimates.get(stop.location)
        at_s = estimate.median_s if estimate is not None else stop.at(*CAME, "departure", type="forecast")
        if at_s is None:
            continue
        leaves_s = stop.at(*ONWARD, type="forecast")
        until_s = max(at_s, leaves_s if leaves_s is not None else at_s + _planned_stay_s(stop))
        low_s, high_s = (estimate.p10_s, estimate.p90_s) if estimate is not None else (None, None)
        made.append(_Expected(stop.location, at_s, until_s, low_s, high_s))
    made.sort(key=lambda one: one.at_s)
    # nobody leaves a place after coming to the next
    return [one._replace(until_s=min(one.until_s, after.at_s)) for one, after in pairwise(made)] + made[-1:]


def _planned_stay_s(stop: Stop) -> int:
    came, went = stop.at("arrival", type="planned"), stop.at("departure", type="planned")
    return max(0, went - came) if came is not None and went is not None else 0


def _ahead(line: "Line", past: Past, number: Mapping[str, int], now_s: int) -> tuple[list[Point], list[list[Bounds]]]:
    """The trace from the last thing that happened through what is expected, with its bands."""
    if line.standing.status == "cancelled":
        return [], []
    way, actual, seen = past.way, past.actual, line.train.newest
    behind = next((place for place, stop in enumerate(way) if seen is not None and stop.location == seen.location), -1)
    to_come = _expected(line, way, behind + 1)
    points: list[Point] = []
    if seen is None:
        points = _start(way, to_come, number)
    else:
        to_come = [one for one in to_come if one.at_s >= seen.at_s]
        if seen.location in number:
            points = [actual[-1]]
            if (until_s := _waits_until(line, way[behind], to_come, now_s)) is not None:
                points.append(Point(until_s, actual[-1].stop))
    begins = [[Bounds(points[-1].stop, points[-1].at_s, points[-1].at_s)]] if points else []
    bands: list[list[Bounds]] = begins
    for one in to_come:
        if one.location not in number:
            continue
        stop, stays_s = number[one.location], one.until_s - one.at_s
        points += [Point(one.at_s, stop, "arrival"), Point(one.until_s, stop, "departure" if stays_s else "arrival")]
        if one.low_s is None or one.high_s is None:
            bands.append([])
            continue
        bands = bands or [[]]
        bands[-1] += [
            Bounds(stop, one.low_s, one.high_s),
            Bounds(stop, one.low_s + stays_s, one.high_s + stays_s),
        ]
    points = _without_doubles(points)
    return points if len(points) > 1 else [], [_in_order(band) for band in bands if len({one.stop for one in band}) > 1]


def _start(way: Sequence[Stop], to_come: Sequence[_Expected], number: Mapping[str, int]) -> list[Point]:
    """Where a train begins that was not seen yet: at the departure that is planned first, if it is not itself expected."""
    first = way[0] if way else None
    if first is None or not to_come or first.location not in number or to_come[0].location == first.location:
        return []
    leaves_s = first.at("departure", type="planned")
    return [Point(min(leaves_s, to_come[0].at_s), number[first.location], "departure")] if leaves_s is not None else []


def _waits_until(line: "Line", here: Stop, to_come: Sequence[_Expected], now_s: int) -> int | None:
    """Until when a train that has come to a place, and is not known to have left, is drawn there."""
    if line.standing.away or (not to_come and line.standing.status != "at_port"):
        return None
    came_s = here.at(*CAME, type="actual")
    leaves_s = here.at(*ONWARD, type="forecast") or (came_s + _planned_stay_s(here) if came_s is not None else now_s)
    until_s = max(now_s, leaves_s) if to_come else now_s
    return min(until_s, to_come[0].at_s) if to_come else until_s


def _in_order(band: Sequence[Bounds]) -> list[Bounds]:
    """A band whose ends do not run back in time: its quantiles were taken place by place."""
    made: list[Bounds] = []
    for one in band:
        if made:
            one = Bounds(one.stop, max(one.low_s, made[-1].low_s), max(one.high_s, made[-1].high_s))
        made.append(one)
    return made


# Trains that stand at one place


def stays(run: Run) -> Iterator[tuple[int, int, int]]:
    """Where and from when to when a train stands, by what tells best: (stop, from, until)."""
    at: dict[int, tuple[int, int]] = {}
    for trace in (run.past.planned, (*run.actual, *run.ahead)):
        for stop, points in groupby(trace, key=lambda point: point.stop):
            times = [point.at_s for point in points]
            if times[-1] > times[0]:
                at[stop] = times[0], times[-1]
    for stop, (from_s, until_s) in at.items():
        yield stop, from_s, until_s


def lanes(runs: Iterable[Run]) -> dict[tuple[int, int], int]:
    """The lane of each train at each stop that it stands at, by (id, stop): as few beside one another as are there."""
    at: dict[int, list[tuple[int, int, int]]] = {}
    for run in runs:
        for stop, from_s, until_s in stays(run):
            at.setdefault(stop, []).append((from_s, until_s, run.id))
    found: dict[tuple[int, int], int] = {}
    for stop, standing in at.items():
        busy: list[tuple[int, int]] = []
        free: list[int] = []
        opened = 0
        for from_s, until_s, id_ in sorted(standing):
            while busy and busy[0][0] <= from_s:
                heappush(free, heappop(busy)[1])
            if free:
                lane = heappop(free)
            else:
                lane, opened = opened, opened + 1
            heappush(busy, (until_s, lane))
            found[id_, stop] = lane % MOST_LANES
    return found
