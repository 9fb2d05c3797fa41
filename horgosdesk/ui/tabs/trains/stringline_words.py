"""What a stringline says, in the language in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.instants import show_instant
from horgosdesk.core.places import Places, Route
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.tabs.trains import words
from horgosdesk.ui.tabs.trains.page_words import event_name
from horgosdesk.ui.tabs.trains.stringline_plan import Clock
from horgosdesk.ui.tabs.trains.stringline_runs import Kind, Point, Run

if TYPE_CHECKING:
    from horgosdesk.store.board import Line


@dataclass(frozen=True)
class Outlook:
    """On what a train is looked at: a route and its clocks, at an instant."""

    desk: Desk
    places: Places
    route: Route
    clocks: Sequence[Clock]
    now_s: int

    def place(self, stop: int) -> str:
        """What a stop of the route is called."""
        return self.places.name(self.route.stops[stop], self.desk.lang)


def zone_title(zone: str, places: Places, lang: str) -> str:
    """What the time of a zone is called, by its city: "Almaty time"."""
    if zone == "Asia/Shanghai":
        return QCoreApplication.translate("Stringline", "Beijing time")
    city = zone.rpartition("/")[2].replace("_", " ")
    known = places.get(city.lower())
    words_of = QCoreApplication.translate("Stringline", "{place} time")
    return words_of.format(place=known.name.name(lang) if known else city)


def route_name(route: Route, places: Places, lang: str) -> str:
    """A route by its ends; two ways between the same ends are told apart by their codes."""
    first, last = (places.name(code, lang) for code in (route.stops[0], route.stops[-1]))
    name = QCoreApplication.translate("Stringline", "{first} – {last}").format(first=first, last=last)
    alike = [one for one in places.routes if (one.stops[0], one.stops[-1]) == (route.stops[0], route.stops[-1])]
    return name if len(alike) < 2 else f"{name}, {route.code}"


def kind_name(kind: Kind) -> str:
    """What a kind of line is called."""
    return {
        "planned": QCoreApplication.translate("Stringline", "Planned"),
        "actual": QCoreApplication.translate("Stringline", "Actual"),
        "ahead": QCoreApplication.translate("Stringline", "Expected"),
    }[kind]


def direction_name(desk: Desk, direction: str) -> str:
    """What a direction is called."""
    code = desk.codes.directions.get(direction)
    if code is None:
        return QCoreApplication.translate("Stringline", "Direction not known")
    return code.name(desk.lang)


def tell(line: "Line", places: Places, lang: str, zone: str, now_s: int) -> str:
    """A train in a line: from where to where, where it is, and when it comes."""
    eta = line.eta
    parts = [
        line.train.train_no,
        words.ends(line, places, lang),
        words.status(line),
        words.place(line, places, lang),
        words.delay(line.standing.delay_s),
    ]
    if eta is not None:
        there = QCoreApplication.translate("Stringline", "{place} at {time}")
        parts.append(there.format(place=places.name(eta.location, lang), time=words.clock(eta.median_s, zone, now_s)))
    return ", ".join(part for part in parts if part)


def readout(outlook: Outlook, run: Run, at_s: int, kind: Kind | None = None) -> list[tuple[str, str]]:
    """What is told of a train at a time, as titles and values. kind: of its lines, the surest unless given."""
    kind = kind or run.kind_at(at_s)
    if kind == "ahead" and run.actual and at_s <= run.actual[-1].at_s:
        # what is expected begins where what happened ends
        kind = "actual"
    ends = run.around(at_s, kind) if kind is not None else None
    if kind is None or ends is None:
        return []
    desk, places, line = outlook.desk, outlook.places, run.line
    at = next((point for point in ends if point.at_s == at_s), None)
    whole = words.joined([words.ends(line, places, desk.lang), direction_name(desk, run.direction)])
    rows = [(line.train.train_no, whole), (kind_name(kind), _where(outlook, ends, at))]
    for zone in _zones(outlook, ends[1]):
        rows.append((zone_title(zone, places, desk.lang), show_instant(at_s - at_s % 60, zone)))
    if kind == "ahead" and at is not None and at.event == "arrival" and (band := _band(outlook, run, at)):
        rows.append((QCoreApplication.translate("Stringline", "10 to 90 %"), band))
    late_s = None if kind == "planned" else _late_s(outlook, run, at)
    if late_s is not None:
        rows.append((QCoreApplication.translate("Stringline", "Delay"), words.delay(late_s)))
    if line.standing.status == "cancelled":
        rows.append(("", words.status(line)))
    return rows


def _where(outlook: Outlook, ends: tuple[Point, Point], at: Point | None) -> str:
    if at is not None and at.event:
        return words.joined([outlook.place(at.stop), event_name(outlook.desk, at.event)])
    if ends[0].stop == ends[1].stop:
        return words.joined([outlook.place(ends[0].stop), QCoreApplication.translate("Stringline", "stands")])
    return " → ".join(outlook.place(point.stop) for point in ends)


def _zones(outlook: Outlook, point: Point) -> list[str]:
    """The desk's zone, and that of the place; on the desk's side of the border that of the other."""
    zones = [clock.zone for clock in outlook.clocks]
    there = outlook.places.zone(outlook.route.stops[point.stop], zones[0])
    differs = show_instant(outlook.now_s, there) != show_instant(outlook.now_s, zones[0])
    return [zones[0], there] if differs else zones


def _band(outlook: Outlook, run: Run, at: Point) -> str:
    """Between which times four of five trains arrive; "" where nobody knows."""
    location = outlook.route.stops[at.stop]
    estimate = next((one for one in run.line.estimates if one.location == location), None)
    if estimate is None or estimate.p10_s is None or estimate.p90_s is None:
        return ""
    return words.band(estimate.p10_s, estimate.p90_s, estimate.median_s, outlook.clocks[0].zone)


def _late_s(outlook: Outlook, run: Run, at: Point | None) -> int | None:
    """Behind the plan at an event that has one; between events that of the train as a whole."""
    for one in run.line.train.events if at is not None else ():
        if one.type == "planned" and (one.location, one.event) == (outlook.route.stops[at.stop], at.event):
            return at.at_s - one.at_s
    return run.line.standing.delay_s
