"""What transport emits by mode, and the border legs, as data: carbon.csv and carbon_legs.csv, of which a desk may keep its own."""

from collections.abc import Collection, Container, Iterable

from horgosdesk.core import tables
from horgosdesk.core.carbon import BASE, Intensity, Leg
from horgosdesk.core.errors import Problem
from horgosdesk.core.places import Places
from horgosdesk.core.units import Marks, parse_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP

FILE = "carbon.csv"
LEGS = "carbon_legs.csv"
_MOST_G = 100_000
_MOST_KM = 50_000


def read_intensities(text: str, modes: Container[str]) -> dict[str, Intensity]:
    """The intensities by mode in the text of carbon.csv. Problem naming file and line: a mode that is not known or there twice, no
    number above zero, no source, no year; and where road is missing, against which everything is held."""
    found: dict[str, Intensity] = {}
    for line, row in tables.rows(FILE, text, ("mode", "g_per_tkm", "source", "year")):
        mode = row["mode"]
        if mode not in modes or mode in found:
            raise _bad_mode(FILE, line, mode)
        mg = _number(row["g_per_tkm"], 1000, _MOST_G)
        if not mg:
            raise tables.wrong(
                FILE,
                line,
                "carbon-number",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: “{value}” is no intensity. Write grams of CO2e per tonne-kilometre above zero, as in 24 or 137.5.",
                ),
                value=row["g_per_tkm"][:40],
            )
        if not row["source"]:
            raise tables.wrong(
                FILE,
                line,
                "carbon-source",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: the intensity of {mode} has no source. Write where the figure is from: nobody can vouch for one without.",
                ),
                mode=mode,
            )
        year = row["year"]
        if not (year.isascii() and year.isdigit() and 1990 <= int(year[:5]) <= 2100):
            raise tables.wrong(
                FILE,
                line,
                "carbon-year",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: “{value}” is no year. Write the year that the figure is of, as 2018.",
                ),
                value=year[:40],
            )
        found[mode] = Intensity(mode, mg, row["source"], int(year), row.get("unverified", ""))
    if BASE not in found:
        raise tables.wrong(
            FILE,
            1,
            "carbon-base",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file} has no line of {mode}, against which the saving is reckoned. Copy it from the original file.",
            ),
            mode=BASE,
        )
    return found


def read_legs(text: str, modes: Container[str], places: Places) -> list[Leg]:
    """The border legs in the text of carbon_legs.csv, of all ports; without kilometres, those of the routes.

    Problem naming file and line: a mode that is not known, a place that is none, kilometres that are no number above zero or
    that no route tells, no source, the leg of a mode from one place twice.
    """
    found: dict[tuple[str, str], Leg] = {}
    for line, row in tables.rows(LEGS, text, ("mode", "from", "to", "km", "source")):
        mode, origin, destination = row["mode"], row["from"], row["to"]
        if mode not in modes or (mode, origin) in found:
            raise _bad_mode(LEGS, line, mode)
        for place in (origin, destination):
            if places.get(place) is None or origin == destination:
                raise tables.wrong(
                    LEGS,
                    line,
                    "carbon-place",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "{file}, line {line}: “{value}” does not fit. A leg goes from one location of locations.csv to another.",
                    ),
                    value=place[:40],
                )
        km = _number(row["km"], 1, _MOST_KM) if row["km"] else _by_route(places, origin, destination)
        if not km:
            raise tables.wrong(
                LEGS,
                line,
                "carbon-km",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: “{value}” is no distance. Write whole kilometres above zero, or nothing where routes.csv has a route from {origin} to {destination}.",
                ),
                value=row["km"][:40],
                origin=origin,
                destination=destination,
            )
        if not row["source"] and not row.get("unverified"):
            raise tables.wrong(
                LEGS,
                line,
                "carbon-source",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: the leg of {mode} has no source. Write where the distance is from, or under unverified that it is an estimate.",
                ),
                mode=mode,
            )
        found[mode, origin] = Leg(mode, origin, destination, km, row["source"], row.get("unverified", ""))
    return list(found.values())


def at_port(legs: Iterable[Leg], port: Collection[str]) -> dict[str, Leg]:
    """The border legs of a port by mode: of several the first. port: its locations."""
    found: dict[str, Leg] = {}
    for leg in legs:
        if leg.origin in port or leg.destination in port:
            found.setdefault(leg.mode, leg)
    return found


def _number(text: str, times: int, most: int) -> int:
    """A number above zero as whole parts of which `times` make one; 0 where it is none, too fine or too large."""
    try:
        scaled = parse_number(text, Marks()) * times
    except Problem:
        return 0
    return int(scaled) if 0 < scaled <= most * times and scaled == scaled.to_integral_value() else 0


def _by_route(places: Places, origin: str, destination: str) -> int:
    route = places.route_of((origin, destination))
    return (route.between(origin, destination) or 0) if route is not None else 0


def _bad_mode(file: str, line: int, mode: str) -> Problem:
    return tables.wrong(
        file,
        line,
        "carbon-mode",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file}, line {line}: “{value}” is no mode, or stands here twice. Write the code of modes.csv, once.",
        ),
        value=mode[:40],
    )
