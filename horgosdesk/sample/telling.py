"""What the railways told of the sample's trains, until an instant: the messages that a desk would have received.

Of trains long gone there is one message, as if a table had been mailed when all was over; of those of the last days each
event came by itself, with the forecasts that it moved. Beside them are a few trains such as a real desk meets every week:
one hours late, one cancelled, one silent, one that nobody announced, and one of which two events were told wrongly.

Companies are named by the four digits of TAF TSI: 0033 and 0027, the two digits of China's and Kazakhstan's railways as
they were in use before, with 00 in front.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple

from horgosdesk.core.calendar import utc_text
from horgosdesk.core.message import Event, Message, message
from horgosdesk.sample.consist import NARROW, WIDE
from horgosdesk.sample.draw import Draw
from horgosdesk.sample.trains import DAY_S, HOME, HOUR_S, Course, Days, Point, Run, through

CR, KTZ = "taf:0033", "taf:0027"
TABLE = "table:horgos"
LISTS = {NARROW: TABLE, WIDE: "iftsta:KTZ"}
"""Who tells which wagons a train has, by gauge: TAF TSI has no room for numbers of 7 or 8 digits."""

DETAILED_S = 4 * DAY_S
"""So long before the end of the sample each event is a message."""
AHEAD_DAYS = 6
"""So many days after the last one have trains of which something may be known."""
NEXT = 5
"""So many times ahead are forecast at once."""
EVERY_S = 9 * HOUR_S
"""So often a forecast is made on the way to Horgos between two locations."""


class Telegram(NamedTuple):
    """A message before it has its number. said: as core.message.message takes it. id: where another one refers to it."""

    sent_s: int
    source: str
    kind: str
    said: Mapping[str, Any]
    id: str = ""


def told(run: Run, known_until_s: int) -> list[Message]:
    """The messages about a train until an instant; nothing where none was sent yet."""
    recent = run.arrived_s > known_until_s - DETAILED_S
    return _numbered(run, _each(run, known_until_s) if recent else _briefly(run, known_until_s), known_until_s)


def _numbered(run: Run, telegrams: Iterable[Telegram], known_until_s: int) -> list[Message]:
    sent = sorted((one for one in telegrams if one.sent_s <= known_until_s), key=lambda one: one.sent_s)
    return [
        _entered(
            message(
                one.source,
                one.id or f"{run.train_no}-{run.day}-{number}",
                one.kind,
                train_no=run.train_no,
                day=run.day,
                sent_s=one.sent_s,
                **one.said,
            )
        )
        for number, one in enumerate(sent, 1)
    ]


def _entered(made: Message) -> Message:
    return replace(made, entered_by="sample", entered_at=utc_text(datetime.fromtimestamp(made.sent_s, UTC)))


# When all is over


def _briefly(run: Run, known_until_s: int) -> Iterator[Telegram]:
    """Plan, wagons and what happened in one message; of a train that is under way yet a forecast too.

    The wagons are those of the wide gauge, which declarations name. Of a train that this desk does not clear there are none,
    and of times those at which it came to stations and left them.
    """
    timed = [point for point in run.points if point.planned_s is not None]
    passed = [point for point in timed if point.actual_s <= known_until_s]
    happened = [point for point in run.points if point.actual_s <= known_until_s] if run.consists else passed
    said = {"run": run.facts, "events": [*map(_planned, timed), *map(_actual, happened)]}
    if run.consists:
        said |= {"loads": run.consists[WIDE], "gauge": WIDE}
    yield Telegram(min(happened[-1].actual_s + 90, known_until_s), TABLE, "train", said)
    if len(passed) < len(timed):
        late_s = passed[-1].actual_s - (passed[-1].planned_s or 0)
        sent_s = max(passed[-1].actual_s + 150, known_until_s - EVERY_S)
        yield _forecast(run, run.points.index(passed[-1]) + 1, late_s, sent_s)


# As it happens


def _each(run: Run, known_until_s: int) -> Iterator[Telegram]:
    """Each event by itself, with forecasts until the train is at Horgos. None is made up that is far behind the instant."""
    draw = Draw(f"told:{run.train_no}:{run.day}")
    points = run.points
    starts_s = points[0].planned_s or points[0].actual_s
    planned = [_planned(point) for point in points if point.planned_s is not None]
    first = KTZ if run.course.eastbound else CR
    yield Telegram(starts_s - draw.between(20, 30) * HOUR_S, first, "plan", {"run": run.facts, "events": planned})
    yield from _lists(draw, run)
    for place, point in enumerate(points):
        if point.actual_s > known_until_s:
            break
        sent_s = point.actual_s + draw.between(60, 140)
        yield Telegram(sent_s, _source(run, point.location), "running", {"events": [_actual(point)]})
        if point.planned_s is None or point.actual_s > run.arrived_s:
            continue
        for at_s, late_s in _delays(run, place, draw):
            yield _forecast(run, place + 1, late_s, max(at_s, sent_s) + draw.between(20, 60))


def _lists(draw: Draw, run: Run) -> Iterator[Telegram]:
    """The wagons on the gauge that the train comes on, before it comes; and those of the other.

    A train from the east is told which wagons wait for its load when it comes; of one from the west it is known once the
    load is moved.
    """
    if not run.consists:
        return
    (first, loads), (second, moved) = run.consists.items()
    known_s = max(run.points[0].actual_s + 40 * 60, run.arrived_s - draw.between(20, 34) * HOUR_S)
    yield Telegram(known_s, LISTS[first], "composition", {"loads": loads, "gauge": first})
    event = "tranship_end" if run.course.eastbound else "arrival"
    done_s = next(one.actual_s for one in run.points if one.event == event and one.actual_s >= run.arrived_s)
    said = {"loads": moved, "gauge": second}
    yield Telegram(done_s + draw.between(20, 40) * 60, LISTS[second], "composition", said)


def _delays(run: Run, place: int, draw: Draw) -> Iterator[tuple[int, int]]:
    """When a railway looks at a train that has been somewhere, and how late it then is."""
    point = run.points[place]
    late_s = point.actual_s - (point.planned_s or 0)
    yield point.actual_s, late_s
    following = next((one for one in run.points[place + 1 :] if one.planned_s is not None), None)
    if following is None or following.actual_s > run.arrived_s:
        return
    span_s = following.actual_s - point.actual_s
    grows_s = following.actual_s - (following.planned_s or 0) - late_s
    at_s = EVERY_S + draw.between(-1800, 1800)
    while at_s < span_s - HOUR_S:
        yield point.actual_s + at_s, late_s + grows_s * at_s // span_s
        at_s += EVERY_S + draw.between(-1800, 1800)


def _forecast(run: Run, place: int, late_s: int, sent_s: int) -> Telegram:
    """The next times by plan and delay; those that are past already come soon."""
    ahead = [one for one in run.points[place:] if one.planned_s is not None][:NEXT]
    events = [
        Event(one.location, one.event, "forecast", max((one.planned_s or 0) + late_s, sent_s + 600)) for one in ahead
    ]
    return Telegram(sent_s, _source(run, run.points[place - 1].location), "forecast", {"events": events})


def _planned(point: Point) -> Event:
    return Event(point.location, point.event, "planned", point.planned_s)


def _actual(point: Point) -> Event:
    return Event(point.location, point.event, "actual", point.actual_s)


def _source(run: Run, location: str) -> str:
    """The railway whose tracks the location is on; the one at the border passes on what happens farther west."""
    course = run.course
    east = course.after if course.eastbound else course.before
    return CR if location == HOME or any(leg.location == location for leg in east) else KTZ


# What is not as it should be


def oddities(days: Days, known_until_s: int) -> list[list[Message]]:
    """The messages of five trains with which something is the matter at an instant."""
    draw = Draw(f"{days.seed}:oddities")
    longest = max(
        (one for one in days.courses if not one.eastbound), key=lambda one: sum(leg.planned_s for leg in one.before)
    )

    def train(number: int, in_min: int, course: Course) -> Run:
        return through(days, draw, number, known_until_s + in_min * 60, course)

    return [
        _late(train(2600, -130, days.any_course(draw, eastbound=False)), known_until_s),
        # long enough on its way to be heard of before the silence
        _silent(train(2602, 420, longest), known_until_s),
        _cancelled(train(2604, 1260, days.any_course(draw, eastbound=False)), known_until_s),
        _unannounced("X2607", known_until_s),
        _wrongly_told(train(2608, -200, days.any_course(draw, eastbound=True)), known_until_s),
    ]


def _late(run: Run, known_until_s: int) -> list[Message]:
    """Five hours behind the plan from the start."""
    points = [point._replace(actual_s=point.actual_s + 5 * HOUR_S) for point in run.points]
    return told(replace(run, points=points), known_until_s)


def _silent(run: Run, known_until_s: int) -> list[Message]:
    """Not heard of any more."""
    return told(run, known_until_s - 15 * HOUR_S)


def _cancelled(run: Run, known_until_s: int) -> list[Message]:
    """Cancelled before it left."""
    plan = next(_each(run, known_until_s))
    told_s = min(plan.sent_s, known_until_s - 10 * HOUR_S)
    called_off = Telegram(told_s + 9 * HOUR_S, plan.source, "running", {"run": {"cancelled": True}})
    return _numbered(run, [plan._replace(sent_s=told_s), called_off], known_until_s)


def _unannounced(number: str, known_until_s: int) -> list[Message]:
    """There without a plan, told by a message that names no day."""
    at_s = known_until_s - 100 * 60
    events = [Event(HOME, "arrival", "actual", at_s)]
    return [
        _entered(message("iftsta:KTZ", f"{number}-1", "running", train_no=number, sent_s=at_s + 180, events=events))
    ]


def _wrongly_told(run: Run, known_until_s: int) -> list[Message]:
    """At the port, with an arrival half a day out that was put right, and a departure of another train that was taken back."""
    came = Event(HOME, "arrival", "actual", run.arrived_s)
    wrong = replace(came, at_s=run.arrived_s - DAY_S // 2)
    went = Event(HOME, "departure", "actual", known_until_s - 52 * 60)
    arrival, departure = (f"{run.train_no}-{run.day}-{event}" for event in ("arrival", "departure"))
    corrects = {"act": "change", "refers": arrival}
    takes_back = {"act": "delete", "refers": departure}
    return _numbered(
        run,
        [
            *(one for one in _each(run, known_until_s) if came not in one.said.get("events", ())),
            Telegram(run.arrived_s + 80, CR, "running", {"events": [wrong]}, arrival),
            Telegram(run.arrived_s + 25 * 60, CR, "running", {"events": [came], **corrects}),
            Telegram(known_until_s - 50 * 60, CR, "running", {"events": [went]}, departure),
            Telegram(known_until_s - 20 * 60, CR, "running", {"events": [went], **takes_back}),
        ],
        known_until_s,
    )
