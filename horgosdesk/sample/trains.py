"""The trains of one day: those that its cargo records name, and container trains beside them.

What is believable on a board of a desk that enters few records a day was weighed so:

- A train that cargo records name has the wagons of these records and hardly more. It is short where the desk enters few
  records, a group of wagons rather than a train; thirty wagons more, that nobody declared, would drown what is declared.
- The port has some 22 trains a day. Beside those of its records the desk sees container trains whose goods are declared
  inland, or pass in transit: it has their times and not their wagons. Only of some that are still to come is the list of
  wagons there, of which none is declared yet.
- A train is at the port when the clearances of its cargo have arrived, and leaves when they are released; what takes long
  is left behind.

Plans are kilometres and a commercial speed. By how much trains miss them is known, so that estimates can be tried on it: on
each leg there is what the plan never allows for, what is the train's own the whole way, the night, and chance, which now and
then costs hours.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.places import Places, Route
from horgosdesk.sample.clearance import REFORM
from horgosdesk.sample.consist import NARROW, WIDE, Consists, boxed_consists, declared_consists
from horgosdesk.sample.draw import Draw

HOME, SEA = "horgos", "lianyungang"
"""The station where trains are due, and the one where transit comes from ships."""
HOUR_S, DAY_S = 3_600, 86_400

EAST_KMH, WEST_KMH = 55, 41
"""Commercial speeds: of China, and of what is west of it. The border itself: see BORDER_S."""
BORDER_S = 40 * 60
"""By plan from one border station to the other, some 14 km."""
OF_LEG = (-25, 25)
"""Per mille that every train is slower on a leg than planned."""
OWN = (-52, -2)
"""Per mille more that one is, the whole way."""
BY_CHANCE = (-20, 20)
"""Per mille more, on each leg anew."""
AT_NIGHT, NIGHT_UTC = 60, range(14, 22)
"""Per mille more where the end that is nearer to Horgos is at night, from 22 to 6 o'clock there."""
STANDS = 20
"""Of a thousand legs, those with one to eight hours of standing still."""
STARTS_LATE_MIN = ((78, 0, 35), (95, 35, 150), (100, 150, 480))
"""Up to which percent of the trains start so many minutes late."""

STAYS_MIN = {"export": (510, 180), "transit": (400, 400), "import": (3_420, 1_000)}
"""Planned minutes at Horgos of trains whose cargo is cleared there, before and since the reform."""
LEFT_BEHIND_H = {"export": (10, 4), "transit": (9, 9), "import": (72, 24)}
"""A consignment that takes longer is left behind by its train."""
THROUGH_MIN = {False: 320, True: 710}
"""Planned minutes there of trains that are cleared elsewhere, by whether they come from the west, and change gauge there."""
BEYOND_MIN = {False: 530, True: 260}
"""Planned minutes at the other border station, where trains from the east change gauge."""

MOST = 20
"""Trains of a day."""
LISTED = 2
"""Of the trains of a day that are cleared elsewhere, those whose list of wagons is there."""
EASTBOUND_PCT = 35
"""Of these trains, those that come from the west."""
ENDS = {"BY": "RU", "KG": "KZ", "TJ": "UZ", "TM": "UZ", "AZ": "KZ", "GE": "KZ"}
"""The country of the end of the route that carries goods of a country that has none of its own."""
FAR = "DE"
"""Where the route ends that carries goods of any other country."""

Key = tuple[str, str]
"""Number and service day."""


class Leg(NamedTuple):
    """The way between a location and the one before it on the way from the border: seconds by plan, per mille slower."""

    location: str
    planned_s: int
    slower: int = 0


@dataclass(frozen=True, slots=True)
class Course:
    """A route in one direction. before: from the border back to the origin, after: from the border on to the end.

    country: of the end that is west of the border.
    """

    route: str
    eastbound: bool
    before: tuple[Leg, ...]
    after: tuple[Leg, ...]
    beyond: str
    country: str

    @property
    def ends(self) -> tuple[str, str]:
        """Origin and destination."""
        return self.before[-1].location, self.after[-1].location


class Point(NamedTuple):
    """What happened to a train: when, and when by plan, None where that has none. UTC seconds."""

    location: str
    event: str
    planned_s: int | None
    actual_s: int


@dataclass(frozen=True, slots=True)
class Run:
    """A train as it ran, to its end. facts: by core.message.RUN."""

    train_no: str
    day: str
    course: Course
    facts: Mapping[str, Any]
    points: Sequence[Point]
    consists: Consists

    @property
    def arrived_s(self) -> int:
        """When it came to Horgos."""
        return next(one.actual_s for one in self.points if one.location == HOME and one.event == "arrival")


def usual_trains(rows_per_day: int) -> int:
    """Trains on a day of a desk that enters so many records; the port's own where it enters all."""
    return min(MOST, 2 + rows_per_day // 10)


def courses_of(places: Places) -> list[Course]:
    """The routes through Horgos, each way."""
    found = []
    for route in places.routes:
        if HOME not in route.stops[1:-1]:
            continue
        gate = route.stops.index(HOME)
        east = _legs(route, range(gate, -1, -1), EAST_KMH)
        west = _legs(route, range(gate + 1, len(route.stops)), WEST_KMH)
        beyond, country = route.stops[gate + 1], places.country(route.stops[-1])
        if west:
            found.append(Course(route.code, False, east, west, beyond, country))
            found.append(Course(route.code, True, west, east, beyond, country))
    return found


def _legs(route: Route, places: range, kmh: int) -> tuple[Leg, ...]:
    """The stops that are timed, from the border outwards: the nearer to it the more, and the last."""
    legs: list[Leg] = []
    start = last = route.km[places[0]]
    for place in places[1:]:
        km = route.km[place]
        gap = abs(km - last)
        if place == places[-1] or gap >= max(250, abs(km - start) * 55 // 100):
            stop = route.stops[place]
            legs.append(Leg(stop, gap * 60 // kmh * 60, Draw(f"leg:{stop}").between(*OF_LEG)))
            last = km
    return tuple(legs)


@dataclass(frozen=True, slots=True)
class Days:
    """What the trains of all days share. taken: number and service day of those there are."""

    courses: Sequence[Course]
    seed: int
    zone: ZoneInfo
    usual: int
    taken: set[Key]

    def any_course(self, draw: Draw, *, eastbound: bool) -> Course:
        """One of the courses from the west, or to there."""
        return draw.one([one for one in self.courses if one.eastbound == eastbound])


def trains_of_day(
    days: Days, day: str, cargo: Sequence[Cargo], over: Sequence[Clearance], midnight_s: int, lists_after_s: int
) -> list[Run]:
    """The trains that are at Horgos on a day, as they ran to their end.

    over: the clearances of the day's cargo as they are once all is over. lists_after_s: of trains that are cleared elsewhere
    only those that come later have a list of wagons.
    """
    by_number: dict[str, list[Cargo]] = {}
    for record in cargo:
        if record.train_no:
            by_number.setdefault(record.train_no, []).append(record)
    timed: dict[str, list[Clearance]] = {}
    for clearance in over:
        if clearance.train_no:
            timed.setdefault(clearance.train_no, []).append(clearance)
    since_reform = day >= REFORM
    runs = [
        _of_cargo(
            days, f"{days.seed}:train:{day}:{number}", number, lines, timed.get(number, ()), midnight_s, since_reform
        )
        for number, lines in by_number.items()
    ]
    draw = Draw(f"{days.seed}:trains:{day}")
    first = 1000 + midnight_s // DAY_S % 40 * 2 * MOST
    for place in range(days.usual - len(runs)):
        arrives_s = midnight_s + draw.below(DAY_S)
        listed = place < LISTED and arrives_s > lists_after_s
        course = days.any_course(draw, eastbound=draw.below(100) < EASTBOUND_PCT)
        runs.append(through(days, draw, first + 2 * place, arrives_s, course, listed=listed))
    return runs


def _of_cargo(
    days: Days,
    name: str,
    number: str,
    lines: Sequence[Cargo],
    timed: Sequence[Clearance],
    midnight_s: int,
    since_reform: bool,
) -> Run:
    draw = Draw(name)
    direction, country = lines[0].direction, lines[0].country
    course = _course(draw, days.courses, direction, country)
    # where none of its consignments is timed, nobody knows better
    arrived_s = (timed[0].arrived_s if timed else None) or midnight_s + draw.below(DAY_S)
    latest_s = arrived_s + LEFT_BEHIND_H[direction][since_reform] * HOUR_S
    cleared_s = max(
        (one.released_s for one in timed if one.released_s is not None and one.released_s <= latest_s),
        default=latest_s if timed else arrived_s,
    )
    consists = declared_consists(draw, lines, eastbound=course.eastbound)
    loads = next(iter(consists.values()))
    points = _ran(draw, course, arrived_s, STAYS_MIN[direction][since_reform] * 60, cleared_s)
    gross_g = sum((load.gross_g or 0) + (load.tare_g or 0) for load in loads)
    return _run(days, number, course, direction, points, consists, len(loads), gross_g)


def through(days: Days, draw: Draw, number: int, arrived_s: int, course: Course, *, listed: bool = False) -> Run:
    """A train of containers that this desk does not clear. number: even; a train from the west has the one after it."""
    direction = "transit" if SEA in course.ends else "import" if course.eastbound else "export"
    points = _ran(draw, course, arrived_s, THROUGH_MIN[course.eastbound] * 60, None)
    wagons = draw.between(41, 55)
    consists = boxed_consists(draw, wagons, eastbound=course.eastbound) if listed else {}
    gross_g = wagons * draw.between(36_000, 44_000) * 1000
    return _run(days, f"X{number + course.eastbound}", course, direction, points, consists, wagons, gross_g)


def _course(draw: Draw, courses: Sequence[Course], direction: str, country: str) -> Course:
    """A route that suits goods of a country; transit comes from the sea."""
    ours = [one for one in courses if one.eastbound == (direction == "import")]
    if direction == "transit":
        return draw.one([one for one in ours if one.ends[0] == SEA] or ours)
    country = ENDS.get(country, country)
    return draw.one(
        [one for one in ours if one.country == country] or [one for one in ours if one.country == FAR] or ours
    )


def _run(
    days: Days,
    number: str,
    course: Course,
    direction: str,
    points: Sequence[Point],
    consists: Consists,
    wagons: int,
    gross_g: int,
) -> Run:
    starts_s = points[0].planned_s or points[0].actual_s
    key = (number, _date(starts_s, days.zone))
    while key in days.taken:
        # two days' cargo may name one number; the runs stay apart
        starts_s += DAY_S
        key = (number, _date(starts_s, days.zone))
    days.taken.add(key)
    origin, destination = course.ends
    facts = {
        "direction": direction,
        "origin": origin,
        "destination": destination,
        "route": course.route,
        "operator": "KTZ" if course.eastbound else "CR",
        "gauge": WIDE if course.eastbound else NARROW,
        "loaded": True,
        "gross_g": gross_g,
        "wagons": wagons,
    }
    return Run(*key, course, facts, points, consists)


def _date(at_s: int, zone: ZoneInfo) -> str:
    return datetime.fromtimestamp(at_s, UTC).astimezone(zone).date().isoformat()


# How it ran


def _ran(draw: Draw, course: Course, arrived_s: int, stay_s: int, cleared_s: int | None) -> list[Point]:
    """All that happens to a train that arrives at Horgos at an instant. stay_s: there, by plan. cleared_s: when its cargo is
    released, None where that is done elsewhere."""
    own = draw.between(*OWN)
    back: list[tuple[str, str, int, int]] = []
    at_s, until_s = arrived_s, 0
    if course.eastbound:
        at_s, until_s = at_s - _took(draw, BORDER_S, at_s, own), until_s + BORDER_S
        back.append((course.beyond, "departure", until_s, at_s))
        before_s = BEYOND_MIN[True] * 60
        at_s, until_s = at_s - before_s * draw.between(70, 130) // 100, until_s + before_s
        back.append((course.beyond, "arrival", until_s, at_s))
    for leg in course.before:
        at_s, until_s = at_s - _took(draw, leg.planned_s, at_s, own + leg.slower), until_s + leg.planned_s
        back.append((leg.location, "pass", until_s, at_s))
    late_s = _starts_late(draw) + arrived_s - at_s - until_s
    plan_s = (arrived_s - late_s) // 60 * 60
    points = [Point(location, event, plan_s - s, at) for location, event, s, at in reversed(back)]
    points[0] = points[0]._replace(event="departure")

    points.append(Point(HOME, "arrival", plan_s, arrived_s))
    at_s, plan_s = arrived_s, plan_s + stay_s
    if course.eastbound:
        at_s = _changes_gauge(draw, points, HOME, at_s)
    points += _cleared(draw, at_s, cleared_s)
    at_s = points[-1].actual_s + draw.between(35, 150) * 60
    points.append(Point(HOME, "departure", plan_s, at_s))
    if not course.eastbound:
        at_s, plan_s = at_s + _took(draw, BORDER_S, at_s, own), plan_s + BORDER_S
        points.append(Point(course.beyond, "arrival", plan_s, at_s))
        at_s = _changes_gauge(draw, points, course.beyond, at_s) + draw.between(60, 180) * 60
        plan_s += BEYOND_MIN[False] * 60
        points.append(Point(course.beyond, "departure", plan_s, at_s))
    for leg in course.after:
        at_s, plan_s = at_s + _took(draw, leg.planned_s, at_s, own + leg.slower), plan_s + leg.planned_s
        points.append(Point(leg.location, "pass", plan_s, at_s))
    points[-1] = points[-1]._replace(event="arrival")
    return points


def _took(draw: Draw, planned_s: int, near_s: int, slower: int) -> int:
    """Seconds that a leg takes, which begins or ends at an instant. slower: per mille that are known before."""
    per_mille = slower + draw.between(*BY_CHANCE) + (AT_NIGHT if near_s % DAY_S // HOUR_S in NIGHT_UTC else 0)
    took_s = planned_s * (1000 + per_mille) // 1000
    return took_s + draw.between(60, 480) * 60 if draw.below(1000) < STANDS else took_s


def _starts_late(draw: Draw) -> int:
    chance = draw.below(100)
    low, high = next((low, high) for below, low, high in STARTS_LATE_MIN if chance < below)
    return draw.between(low, high) * 60


def _changes_gauge(draw: Draw, points: list[Point], location: str, arrived_s: int) -> int:
    """Hand-over and transhipment, added to the points; the end of it."""
    handed_s = arrived_s + draw.between(25, 60) * 60
    begun_s = handed_s + draw.between(40, 150) * 60
    done_s = begun_s + draw.between(180, 360) * 60
    points.append(Point(location, "handover", None, handed_s))
    points.append(Point(location, "tranship_start", None, begun_s))
    points.append(Point(location, "tranship_end", None, done_s))
    return done_s


def _cleared(draw: Draw, from_s: int, cleared_s: int | None) -> list[Point]:
    """Inspection and release; what is cleared elsewhere is only released."""
    if cleared_s is None:
        return [Point(HOME, "release", None, from_s + draw.between(120, 320) * 60)]
    begun_s = from_s + draw.between(10, 45) * 60
    done_s = begun_s + draw.between(15, 60) * 60
    return [
        Point(HOME, "inspect_start", None, begun_s),
        Point(HOME, "inspect_end", None, done_s),
        Point(HOME, "release", None, max(done_s + draw.between(2, 10) * 60, cleared_s)),
    ]
