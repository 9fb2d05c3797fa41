"""What carries goods, as a cargo record and a consignment have it: are the numbers right, and do they go with the mode."""

from horgosdesk.core import identifiers
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Values
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_CARRIED_G = {"wagon_no": 85_000_000, "container_no": 36_000_000, "vehicle_no": 49_000_000}
"""A load that weighs more, in grams, is worth a look: wagons of both gauges carry some 60 to 80 t, a container may weigh 36 t
with all that is in it (ISO 668), a lorry 49 t (GB 1589), in Kazakhstan less."""
_READ = {
    "wagon_no": identifiers.read_wagon,
    "container_no": identifiers.read_container,
    "trader_code": identifiers.read_uscc,
}
NUMBERS = tuple(_READ)
"""The columns whose numbers can be wrong by themselves, in the order in which that is said."""
_MISFITS = {
    "rail": ("vehicle_no",),
    "road": ("wagon_no", "train_no"),
    "pipeline": ("wagon_no", "container_no", "vehicle_no"),
}


def wrong_numbers(values: Values) -> list[Problem]:
    """What is wrong or doubtful about the numbers of wagon, container and trader."""
    return [problem for name in NUMBERS for problem in wrong_number(name, values)]


def wrong_number(name: str, values: Values) -> list[Problem]:
    """What is wrong or doubtful about one of NUMBERS."""
    return [problem.at(name) for problem in _READ[name](values[name]).problems] if values.get(name) else []


VEHICLES = ("wagon_no", "train_no", "container_no", "vehicle_no")
"""What `misfits` looks at besides the mode."""


def misfits(values: Values) -> list[Problem]:
    """Vehicles that do not go with the transport mode; warnings."""
    return [
        Problem(
            "mode-vehicle",
            QT_TRANSLATE_NOOP(
                "Problem", "“{value}” does not go with this transport mode. Correct the mode, or leave the field empty."
            ),
            field=name,
            level="warning",
            value=values[name],
        )
        for name in _MISFITS.get(values.get("mode") or "", ())
        if values.get(name)
    ]
