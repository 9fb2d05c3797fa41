"""Locations of the corridor and the routes through them, as data: locations.csv and routes.csv."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from horgosdesk.core.codes import Code, Table, fold
from horgosdesk.core.errors import Problem
from horgosdesk.core.tables import rows, wrong
from horgosdesk.core.words import QT_TRANSLATE_NOOP

LOCATIONS = "locations.csv"
ROUTES = "routes.csv"


@dataclass(frozen=True, slots=True)
class Location:
    """A place where trains are timed. zone: of its clocks. port: the port that it belongs to, "" for none.

    codes: what messages call it, as "system:code": esr, locode, taf (country code and primary code), uic, …
    """

    code: str
    name: Code
    country: str
    zone: str
    port: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    """A way through locations. stops: codes in order from the east; km: of each, from the first."""

    code: str
    stops: tuple[str, ...]
    km: tuple[int, ...]

    def between(self, one: str, other: str) -> int | None:
        """Kilometres from one stop to another, None where one is not on the route."""
        if one not in self.stops or other not in self.stops:
            return None
        return abs(self.km[self.stops.index(one)] - self.km[self.stops.index(other)])


@dataclass(frozen=True)
class Places:
    """The locations and the routes of a desk."""

    table: Table
    locations: Mapping[str, Location]
    routes: tuple[Route, ...] = ()

    @cached_property
    def _by_code(self) -> dict[str, str]:
        return {_squeezed(code): one.code for one in self.locations.values() for code in one.codes}

    def get(self, code: str) -> Location | None:
        """A location by its own code."""
        return self.locations.get(code)

    def resolve(self, *said: str) -> str:
        """The code of the place that a message names, by whatever it calls it; what it says where nobody knows that.

        said: "system:code" and names, the surest first; empty ones are passed over.
        """
        words = [word for word in (_clean(word) for word in said) if word and not word.endswith(":")]
        for word in words:
            if (found := self._by_code.get(_squeezed(word))) is not None:
                return found
            if (found := self.table.resolve(word)) is not None:
                return found
        names = [word for word in words if ":" not in word]
        return (names or words or [""])[0][:60]

    def name(self, location: str, lang: str) -> str:
        """What people call a location; itself where it is not in the table."""
        known = self.locations.get(location)
        return known.name.name(lang) if known else location

    def zone(self, location: str, otherwise: str) -> str:
        """The zone of a location's clocks."""
        known = self.locations.get(location)
        return known.zone if known else otherwise

    def country(self, location: str) -> str:
        """The country of a location, "" where it is not known."""
        known = self.locations.get(location)
        return known.country if known else ""

    def of_port(self, port: str) -> frozenset[str]:
        """The locations that make up a port, by its code or by any name of it."""
        code = self.table.resolve(port) or port
        return frozenset(one.code for one in self.locations.values() if one.port and one.port == code)

    def route_of(self, locations: Iterable[str]) -> Route | None:
        """The route that most of some locations are on; of equal ones the first of the table. None where none has two."""
        met = set(locations)
        best = max(self.routes, key=lambda route: len(met.intersection(route.stops)), default=None)
        return best if best is not None and len(met.intersection(best.stops)) > 1 else None


def _clean(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def _squeezed(text: str) -> str:
    """A code as it is compared: any case; leading zeros are often lost on the way."""
    system, _, code = fold(text).rpartition(":")
    return f"{system}:{code.lstrip('0') or code}"


def read_places(table: Table, text: str, routes: str) -> Places:
    """The locations from the text of locations.csv, whose names are in `table` too, and the routes from that of routes.csv.

    Problem naming file and line: an unknown zone, a code that two places have, a stop that is no location, kilometres that
    are no number or do not grow.
    """
    locations: dict[str, Location] = {}
    taken: dict[str, str] = {}
    for line, cells in rows(LOCATIONS, text, ("code", "country", "zone", "port", "codes")):
        code = table.get(cells["code"])
        if code is None or not _is_zone(cells["zone"]):
            raise wrong(
                LOCATIONS,
                line,
                "place-zone",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file}, line {line}: “{value}” is no time zone. Write one such as Asia/Almaty."
                ),
                value=cells["zone"][:40],
            )
        called = tuple(filter(None, (part.strip() for part in cells["codes"].split("|"))))
        for one in called:
            if taken.setdefault(_squeezed(one), code.code) != code.code:
                raise wrong(
                    LOCATIONS,
                    line,
                    "place-code-twice",
                    QT_TRANSLATE_NOOP(
                        "Problem", "{file}, line {line}: the code {value} belongs to {other} already. Take one out."
                    ),
                    value=one,
                    other=taken[_squeezed(one)],
                )
        locations[code.code] = Location(code.code, code, cells["country"], cells["zone"], cells["port"], called)
    return Places(table, locations, tuple(_routes(routes, locations)))


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _routes(text: str, locations: Mapping[str, Location]) -> list[Route]:
    stops: dict[str, list[tuple[str, int]]] = {}
    for line, cells in rows(ROUTES, text, ("route", "location", "km")):
        way = stops.setdefault(cells["route"], [])
        if cells["location"] not in locations or any(stop == cells["location"] for stop, _ in way):
            raise _bad_stop(line, cells["location"])
        if not cells["km"].isascii() or not cells["km"].isdigit() or (way and int(cells["km"]) <= way[-1][1]):
            raise _bad_stop(line, cells["km"])
        way.append((cells["location"], int(cells["km"])))
    return [
        Route(code, tuple(stop for stop, _ in way), tuple(km for _, km in way))
        for code, way in stops.items()
        if len(way) > 1
    ]


def _bad_stop(line: int, value: str) -> Problem:
    return wrong(
        ROUTES,
        line,
        "route-stop",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file}, line {line}: “{value}” does not fit. A stop is a location of locations.csv that the route has once, and its kilometres grow from stop to stop.",
        ),
        value=value[:40],
    )
