"""One row of the tables that stations mail around: an event of a train, a wagon of its consist, or what a train is.

What comes of many rows are messages like those of any other feed, a pure function of the rows, wherever they were read.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from horgosdesk.core import identifiers, instants
from horgosdesk.core.calendar import parse_day
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Day, Field, Instant, Measured, Numbered, Rules, Text, Values, Weight
from horgosdesk.core.identity import message_uid
from horgosdesk.core.instants import show_instant
from horgosdesk.core.message import Event, Load, Message, gauge_of, message
from horgosdesk.core.places import Places
from horgosdesk.core.subject import Subject, missing
from horgosdesk.core.train import NEAR_S
from horgosdesk.core.units import Marks, parse_count
from horgosdesk.core.words import QT_TRANSLATE_NOOP

SOURCE = "table:stations"
"""One source for all tables: a row says the same whoever mails it, under whatever name, and is a duplicate then."""
AHEAD_S = 3600
"""A clock at a station may be so many seconds ahead of ours before what really happened is in the future."""
MOST_WAGONS = 9999
LONGEST_TIMES = 10
"""Digits of seconds since 1970, until 2286."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainRow:
    """What one row says. Instants are whole seconds since 1970 in UTC, weights grams.

    day: the service day, "" where the row names none. at_s: the time of `event`, planned, forecast or actual by `type`; the
    other times name their event, their type, or both. container_no: several on one wagon are parted by "/". from_wagon: the
    wagon of the other gauge that it was loaded from. sent_s: when the row was told.
    """

    SUBJECT: ClassVar[str] = "trains"

    uid: str
    train_no: str = ""
    day: str = ""
    direction: str = ""
    origin: str = ""
    destination: str = ""
    operator: str = ""
    wagons: int | None = None
    location: str = ""
    event: str = ""
    type: str = ""
    at_s: int | None = None
    planned_s: int | None = None
    forecast_s: int | None = None
    actual_s: int | None = None
    arrival_planned_s: int | None = None
    arrival_forecast_s: int | None = None
    arrival_s: int | None = None
    departure_planned_s: int | None = None
    departure_forecast_s: int | None = None
    departure_s: int | None = None
    gauge: str = ""
    position: int | None = None
    wagon_no: str = ""
    container_no: str = ""
    seal: str = ""
    goods: str = ""
    gross_g: int | None = None
    tare_g: int | None = None
    from_wagon: str = ""
    sent_s: int | None = None
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts trains."""
        return ""

    @property
    def is_wagon(self) -> bool:
        """Whether it is a row of a consist."""
        return bool(self.wagon_no or self.container_no)

    @property
    def times(self) -> dict[tuple[str, str], int]:
        """Its times by (event, type); the event is "" where the row does not name it."""
        found: dict[tuple[str, str], int] = {}
        for name, event, type_ in TIMES:
            at_s = getattr(self, f"{name}_s")
            if at_s is not None:
                found[event or self.event, type_ or self.type or "actual"] = at_s
        return found

    @property
    def happened(self) -> dict[tuple[str, str], int]:
        """Those of its times that are times of an event."""
        return {key: at_s for key, at_s in self.times.items() if key[0]}

    @property
    def facts(self) -> dict[str, Any]:
        """What it says of the train as a whole, by core.message.RUN; of a wagon's row its consist decides."""
        said = {name: getattr(self, name) for name in (*_SHARED, "wagons")}
        if not self.is_wagon:
            said |= {"gross_g": self.gross_g, "gauge": self.gauge}
        return {name: value for name, value in said.items() if value not in (None, "")}

    @property
    def told(self) -> list[int]:
        """The times by which it was told: that it names for this, and of what really happened."""
        actual = [at_s for (_, type_), at_s in self.times.items() if type_ == "actual"]
        return actual if self.sent_s is None else [*actual, self.sent_s]


TIMES = (
    ("at", "", ""),
    ("planned", "", "planned"),
    ("forecast", "", "forecast"),
    ("actual", "", "actual"),
    ("arrival_planned", "arrival", "planned"),
    ("arrival_forecast", "arrival", "forecast"),
    ("arrival", "arrival", "actual"),
    ("departure_planned", "departure", "planned"),
    ("departure_forecast", "departure", "forecast"),
    ("departure", "departure", "actual"),
)
"""The fields of times, with the event and the type that each names."""
CONSEQUENCES = frozenset({"event-time", "event-missing", "train-row-empty", "train-day"})
"""Problems of a row that may well be there because a cell could not be read; of that is told already."""
_SHARED = ("direction", "origin", "destination", "operator")
"""Facts of a train that stand in each row of its consist, where they may also be the wagon's own."""
_AROUND = re.compile(r"^NO\.?:?(?=.*\d)|次(?:列车)?$")
"""What stands around the number of a train: "№ 2501", "X8044次"."""
_BETWEEN = re.compile(r"[/\\,;+|\n、，；／＋]+|(?<=\d)\s+(?=[^\W\d_]{4}\s?\d)")
"""What parts the numbers of several containers in one cell."""


class WholeDay(Day):
    """A day with its year: tables are kept, and "11-03" is another day a year later."""

    def parse(self, text: str, rules: Rules) -> str:
        day, other = (_parsed(text, date(year, 12, 31)) for year in (2025, 2029))
        if day == other:
            return parse_day(text, rules.today)
        raise Problem(
            "day-year-missing",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is a day without its year. Write it as 2025-11-03."),
            value=text.strip()[:40],
        )


def _parsed(text: str, today: date) -> str:
    try:
        return parse_day(text, today)
    except Problem as problem:
        return problem.code


class Since(Instant):
    """When a table was made: a day alone stands for its beginning, since it must only tell the newer from the older."""

    def read(self, text: str, rules: Rules, *, date1904: bool = False) -> instants.Read:
        try:
            return super().read(text, rules, date1904=date1904)
        except Problem as problem:
            if problem.code != "instant-time":
                raise
            return super().read(f"{text} 00:00", rules)


def _train_no(text: str) -> identifiers.Reading:
    return identifiers.Reading(_AROUND.sub("", identifiers.read_train_no(text).value))


def _containers(text: str) -> identifiers.Reading:
    parts = (identifiers.read_container(part).value for part in _BETWEEN.split(text.strip()))
    return identifiers.Reading("/".join(dict.fromkeys(filter(None, parts))))


def _few(text: str, marks: Marks) -> int:
    count = parse_count(text, marks)
    if count > MOST_WAGONS:
        raise Problem(
            "wagons-many",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is more than a train has. Look at the column again."),
            value=text.strip()[:40],
        )
    return count


Few = Measured(1, _few)


def _time(name: str, title: str) -> Field:
    return Field(name, title, Instant(), column=f"{name}_s", width=17)


FIELDS: tuple[Field, ...] = (
    Field("train_no", QT_TRANSLATE_NOOP("TrainRow", "Train"), Numbered(_train_no), required=True, width=10),
    Field("day", QT_TRANSLATE_NOOP("TrainRow", "Service day"), WholeDay(), width=11),
    Field("direction", QT_TRANSLATE_NOOP("TrainRow", "Direction"), Coded("directions"), width=8),
    Field("origin", QT_TRANSLATE_NOOP("TrainRow", "From"), Text(60), width=12),
    Field("destination", QT_TRANSLATE_NOOP("TrainRow", "To"), Text(60), width=12),
    Field("operator", QT_TRANSLATE_NOOP("TrainRow", "Operator"), Text(60), width=12),
    Field("wagons", QT_TRANSLATE_NOOP("TrainRow", "Wagons"), Few, width=8),
    Field("location", QT_TRANSLATE_NOOP("TrainRow", "Location"), Text(60), width=12),
    Field("event", QT_TRANSLATE_NOOP("TrainRow", "Event"), Coded("events"), width=12),
    Field("type", QT_TRANSLATE_NOOP("TrainRow", "Planned or actual"), Coded("types"), width=8),
    _time("at", QT_TRANSLATE_NOOP("TrainRow", "Time")),
    _time("planned", QT_TRANSLATE_NOOP("TrainRow", "Planned")),
    _time("forecast", QT_TRANSLATE_NOOP("TrainRow", "Forecast")),
    _time("actual", QT_TRANSLATE_NOOP("TrainRow", "Actual")),
    _time("arrival_planned", QT_TRANSLATE_NOOP("TrainRow", "Planned arrival")),
    _time("arrival_forecast", QT_TRANSLATE_NOOP("TrainRow", "Forecast arrival")),
    _time("arrival", QT_TRANSLATE_NOOP("TrainRow", "Arrival")),
    _time("departure_planned", QT_TRANSLATE_NOOP("TrainRow", "Planned departure")),
    _time("departure_forecast", QT_TRANSLATE_NOOP("TrainRow", "Forecast departure")),
    _time("departure", QT_TRANSLATE_NOOP("TrainRow", "Departure")),
    Field("gauge", QT_TRANSLATE_NOOP("TrainRow", "Gauge"), Coded("gauges"), width=6),
    Field("position", QT_TRANSLATE_NOOP("TrainRow", "Position"), Few, width=6),
    Field("wagon_no", QT_TRANSLATE_NOOP("TrainRow", "Wagon"), Numbered(identifiers.read_wagon), width=12),
    Field("container_no", QT_TRANSLATE_NOOP("TrainRow", "Container"), Numbered(_containers), width=12),
    Field("seal", QT_TRANSLATE_NOOP("TrainRow", "Seal"), Text(60), width=12),
    Field("goods", QT_TRANSLATE_NOOP("TrainRow", "Goods"), Text(120), width=14),
    Field("gross_kg", QT_TRANSLATE_NOOP("TrainRow", "Gross kg"), Weight, column="gross_g", width=12),
    Field("tare_kg", QT_TRANSLATE_NOOP("TrainRow", "Tare kg"), Weight, column="tare_g", width=12),
    Field(
        "from_wagon",
        QT_TRANSLATE_NOOP("TrainRow", "Loaded from wagon"),
        Numbered(identifiers.read_wagon),
        width=12,
    ),
    Field("sent", QT_TRANSLATE_NOOP("TrainRow", "Told at"), Since(), column="sent_s", width=17),
)
OVERALL = frozenset(
    {
        *("train_no", "day", "date", "direction", "origin", "destination"),
        *("operator", "wagons", "location", "gauge", "sent"),
    }
)
"""Fields that a table may tell once for all its rows."""
BESIDE = (Field("date", QT_TRANSLATE_NOOP("TrainRow", "Date"), WholeDay(), width=11),)
"""A date that is not said to be the service day: it completes times of day, and only else is taken for it."""


def fill_in(values: dict[str, Any], rules: Rules) -> dict[str, Any]:
    """The values with the service day, where a date is all that there is of one."""
    if "date" in values:
        day = values.pop("date")
        values.setdefault("day", day)
    return values


# What is wrong with a row


def problems(values: Values, rules: Rules) -> list[Problem]:
    """All that is wrong or doubtful in a row's values by column; each Problem names its field.

    A number whose check digit is wrong only warns: the railway's list is what it is, and match finds the slip. What has no
    digit at all is no number.
    """
    row: TrainRow = TRAIN_ROW.build("", values)
    return [*_train(row), *_what(row), *_numbers(row), *_future(row, rules)]


def _train(row: TrainRow) -> Iterator[Problem]:
    if not row.train_no:
        yield missing("train_no")
    elif not any(character.isdigit() for character in row.train_no):
        yield Problem(
            "train-number",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is no number of a train: there is no digit in it."),
            field="train_no",
            value=row.train_no[:40],
        )


def _what(row: TrainRow) -> Iterator[Problem]:
    """Whether the row is whole: an event with place and time, a wagon or a fact of a run that can be found."""
    times, happened = row.times, row.happened
    if row.event and not happened:
        yield Problem(
            "event-time",
            QT_TRANSLATE_NOOP("Problem", "The event has no time. Give it, or leave the row out until it has one."),
            field="at",
        )
    if happened and not row.location:
        yield Problem(
            "event-place",
            QT_TRANSLATE_NOOP("Problem", "Nothing says where this happened. Give the station."),
            field="location",
        )
    if row.is_wagon or happened or row.event:
        pass
    elif times:
        yield Problem(
            "event-missing",
            QT_TRANSLATE_NOOP(
                "Problem", "Nothing says what happened then: arrival, departure, hand-over. Give the event."
            ),
            field="event",
        )
    elif not row.facts and row.train_no:
        yield Problem(
            "train-row-empty",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The row says nothing of the train. Give a wagon or container, or an event with its station and time.",
            ),
            field="event",
        )
    if not row.day and not times and row.sent_s is None and not row.event and (row.is_wagon or row.facts):
        yield Problem(
            "train-day",
            QT_TRANSLATE_NOOP(
                "Problem",
                "Nothing says which run of the train this is. Give the day on which the train starts, or a time.",
            ),
            field="day",
        )


def _numbers(row: TrainRow) -> Iterator[Problem]:
    boxes = row.container_no.split("/") if row.container_no else []
    said = [("wagon_no", identifiers.read_wagon, row.wagon_no), ("from_wagon", identifiers.read_wagon, row.from_wagon)]
    for name, read, number in [*said, *(("container_no", identifiers.read_container, box) for box in boxes)]:
        for problem in read(number).problems if number else ():
            is_number = any(character.isdigit() for character in number)
            yield Problem(
                problem.code,
                problem.text,
                field=name,
                level="warning" if is_number else problem.level,
                fix=problem.fix,
                **problem.values,
            )
    if len(boxes) > 1 and row.gross_g is not None:
        yield Problem(
            "weight-shared",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{count} containers share one weight, so it is kept for none of them. Give each a row of its own.",
            ),
            field="gross_kg",
            level="warning",
            count=len(boxes),
        )


def _future(row: TrainRow, rules: Rules) -> Iterator[Problem]:
    """What has happened, or was told, cannot be later than now: a plan that does not say so would move the train."""
    if rules.now is None:
        return
    latest = rules.now.timestamp() + AHEAD_S
    for name, _, type_ in (*TIMES, ("sent", "", "actual")):
        at_s = getattr(row, f"{name}_s")
        if at_s is not None and at_s > latest and (type_ or row.type or "actual") == "actual":
            yield Problem(
                "actual-future",
                QT_TRANSLATE_NOOP(
                    "Problem", "{value} is in the future. Correct it, or say in the row that it is planned or forecast."
                ),
                field=name,
                value=show_instant(at_s, rules.zone),
            )


TRAIN_ROW = Subject("trains", "TrainRow", TrainRow, FIELDS, fill_in, problems, BESIDE)


# Messages


@dataclass(frozen=True, slots=True)
class Made:
    """A message, and the places of the rows that it was made of."""

    message: Message
    rows: tuple[int, ...]


def messages(rows: Sequence[TrainRow], places: Places, zone: str) -> list[Made]:
    """What the rows of one table say: a message for each consist, for each row of events, for each row of facts alone.

    Which of two tables is the newer, nobody tells but the tables, and the clock of who reads them would make two messages of
    one table. So a message was sent at the newest time that its rows tell: when they say they were told, or what has really
    happened, for a consist and a forecast to the train anywhere in the table. Where they tell none it was sent at the
    beginning of the service day, before all that happens. Of a train's tables that tell the same time the fuller consist
    and the later event are believed, which message_id is made for: a list that lacked a wrong row gives way to the whole one.

    The identifier follows from what is said and nothing else, so that the same row comes once from any number of files.
    zone: in which a day begins.
    """
    made: list[Made] = []
    for run in _runs(rows):
        newest = max((at_s for place in run for at_s in rows[place].told), default=None)
        wagons = [place for place in run if rows[place].is_wagon]
        for place in run:
            row = rows[place]
            if happened := row.happened:
                made.append(Made(_event_message(row, happened, newest, places, zone), (place,)))
            elif not row.is_wagon:
                made.append(Made(_facts_message(row, places, zone), (place,)))
        for gauge, of in _by_gauge(rows, wagons).items():
            made.append(Made(_consist_message([rows[place] for place in of], gauge, newest, places, zone), tuple(of)))
    return made


def _runs(rows: Sequence[TrainRow]) -> Iterator[list[int]]:
    """The places of the rows of each run; without a day a number runs anew where nothing is told of it for NEAR_S."""
    runs: dict[tuple[str, str], list[int]] = {}
    for place, row in enumerate(rows):
        runs.setdefault((row.train_no, row.day), []).append(place)
    for (_, day), run in runs.items():
        if day:
            yield run
            continue
        parts: list[list[int]] = []
        last = 0
        for at_s, place in sorted((min(_when(rows[place])), place) for place in run):
            if not parts or at_s - last > NEAR_S:
                parts.append([])
            parts[-1].append(place)
            last = at_s
        yield from map(sorted, parts)


def _when(row: TrainRow) -> list[int]:
    """The times of a row, else that at which it was told."""
    return list(row.times.values()) or row.told


def _by_gauge(rows: Sequence[TrainRow], wagons: Iterable[int]) -> dict[str, list[int]]:
    """The places of the wagons of each gauge; where only some rows name one, the others are of that or of their number's."""
    named = {rows[place].gauge for place in wagons} - {""}
    found: dict[str, list[int]] = {}
    for place in wagons:
        row = rows[place]
        gauge = row.gauge or (min(named) if len(named) == 1 else gauge_of([Load(0, row.wagon_no)]) if named else "")
        found.setdefault(gauge, []).append(place)
    return found


def _event_message(
    row: TrainRow, happened: Mapping[tuple[str, str], int], newest: int | None, places: Places, zone: str
) -> Message:
    told = row.told
    if newest is not None and any(type_ == "forecast" for _, type_ in happened):
        told.append(newest)
    location = _place(places, row.location)
    events = [Event(location, event, type_, at_s) for (event, type_), at_s in happened.items()]
    times = happened.values()
    run = {} if row.is_wagon else _run(row.facts, places)
    return _message("event", row, max(times), _sent(told, row.day, times, zone), run=run, events=events)


def _facts_message(row: TrainRow, places: Places, zone: str) -> Message:
    return _message("run", row, 0, _sent(row.told, row.day, (), zone), run=_run(row.facts, places))


def _consist_message(rows: Sequence[TrainRow], gauge: str, newest: int | None, places: Places, zone: str) -> Message:
    loads = consist(rows)
    facts = [row.facts for row in rows]
    run: dict[str, Any] = {}
    for name in (*_SHARED, "wagons"):
        said = {one[name] for one in facts if name in one}
        # what the wagons differ in is theirs and not the train's
        if len(said) == 1:
            run |= {name: said.pop()}
    told = [] if newest is None else [newest]
    times = [at_s for row in rows for at_s in _when(row)]
    sent_s = _sent(told, rows[0].day, times, zone)
    return _message("consist", rows[0], len(loads), sent_s, run=_run(run, places), loads=loads, gauge=gauge)


def consist(rows: Sequence[TrainRow]) -> list[Load]:
    """The loads of the rows of one consist, in the train's order; a row that stands there twice is one load.

    A weight of several containers in one row is that of none of them. Positions that a wagon has several of only count the
    rows; then, and where none is told, the wagons stand as their rows do.
    """
    several: dict[str, set[int]] = {}
    for row in rows:
        if row.wagon_no and row.position is not None:
            several.setdefault(row.wagon_no, set()).add(row.position)
    counted = any(len(positions) > 1 for positions in several.values())
    of_wagon: dict[str, int] = {}
    loads: dict[Load, None] = {}
    last = 0
    for row in rows:
        known = of_wagon.get(row.wagon_no) if row.wagon_no else None
        if known is not None:
            last = known
        else:
            last = last + 1 if counted or row.position is None else row.position
            of_wagon[row.wagon_no] = last
        loads |= dict.fromkeys(_loads(row, last))
    return sorted(loads, key=lambda load: (load.position, load.wagon_no, load.container_no))


def _loads(row: TrainRow, position: int) -> Iterator[Load]:
    boxes = row.container_no.split("/")
    seals = row.seal.split("/") if row.seal.count("/") == len(boxes) - 1 else [row.seal] * len(boxes)
    alone = len(boxes) == 1
    for box, seal in zip(boxes, seals, strict=True):
        yield Load(
            position=position,
            wagon_no=row.wagon_no,
            container_no=box,
            seal=seal.strip(),
            goods=row.goods,
            gross_g=row.gross_g if alone else None,
            tare_g=row.tare_g if alone else None,
            from_wagon=row.from_wagon,
        )


def _run(facts: Mapping[str, Any], places: Places) -> dict[str, Any]:
    return {
        name: _place(places, value) if name in ("origin", "destination") else value for name, value in facts.items()
    }


def _place(places: Places, said: str) -> str:
    """The place that a table names: by its code of the railways of 1520 mm, as it is written, or without "station"."""
    return places.resolve(f"esr:{said}" if said.isdigit() else "", said, _STATION.sub("", said)) if said else ""


_STATION = re.compile(r"(?:^(?:ст\.?|станция|station)\s+)|(?:\s*(?:站|\bstation|\bстанциясы|\bст\.?))$", re.IGNORECASE)


def _sent(told: Iterable[int], day: str, times: Iterable[int], zone: str) -> int:
    """The newest of the times that are told, else the beginning of the service day, or of that of the first time."""
    newest = max(told, default=None)
    if newest is not None:
        return newest
    tz = ZoneInfo(zone)
    begun = date.fromisoformat(day) if day else datetime.fromtimestamp(min(times), UTC).astimezone(tz).date()
    return int(datetime(begun.year, begun.month, begun.day, tzinfo=tz).timestamp())


def _message(kind: str, row: TrainRow, weight: int, sent_s: int, **says: Any) -> Message:
    """The message under an identifier made of what it says. weight: what puts it behind others of the same time."""
    plain = message(SOURCE, kind, kind, train_no=row.train_no, day=row.day, sent_s=sent_s, **says)
    meaning = "\x1f".join((kind, plain.train_no, plain.day, str(sent_s), plain.content))
    digest = hashlib.sha256(meaning.encode()).hexdigest()[:32]
    name = f"{weight:0{LONGEST_TIMES}d}-{digest}"
    return replace(plain, uid=message_uid(SOURCE, name), message_id=name)
