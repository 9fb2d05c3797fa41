"""The wagons of the sample's trains: those of the day's cargo records, with the flaws that lists of wagons have."""

from collections.abc import Mapping, Sequence

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.message import Load
from horgosdesk.sample.draw import Draw

NARROW, WIDE = "1435", "1520"

APART = 20
"""Of a thousand loads, those that the railway weighs 4 to 15 % lighter or heavier than they are declared."""
SLIPPED = 12
"""Of a thousand containers, those of which the railway's list has one digit wrong."""
UNDECLARED = 30
"""To a thousand wagons, so many more of which the desk has no record."""
EMPTY = 12
"""To a thousand wagons, so many empty ones."""
SCALE_G = 20_000
"""The step of the railway's scales."""

Consists = Mapping[str, Sequence[Load]]
"""The loads by gauge, that on which the train comes to the border first."""


def declared_consists(draw: Draw, lines: Sequence[Cargo], *, eastbound: bool) -> Consists:
    """The wagons of some cargo records on both gauges, container by container; without one, wagon by wagon."""
    carried: list[tuple[str, str, str, int]] = []
    for line in lines:
        container_no = line.container_no
        if container_no and draw.below(1000) < SLIPPED:
            container_no = _slipped(draw, container_no)
        carried.append((line.wagon_no, container_no, line.commodity, _weighed(draw, line.gross_g)))
        chance = draw.below(1000)
        if chance < UNDECLARED:
            more = draw.container() if line.container_no else ""
            carried.append((draw.wagon("4"), more, line.commodity, _weighed(draw, line.gross_g)))
        elif chance < UNDECLARED + EMPTY:
            carried.append((draw.wagon("4"), "", "空车", 0))
    return _on_both(draw, carried, eastbound=eastbound)


def boxed_consists(draw: Draw, wagons: int, *, eastbound: bool) -> Consists:
    """A train of containers that are declared elsewhere, on both gauges."""
    carried = [
        (draw.wagon("49"), draw.container(), "集装箱货物", draw.middling(6_000, 27_000) // 20 * SCALE_G)
        for _ in range(wagons)
    ]
    return _on_both(draw, carried, eastbound=eastbound)


def _on_both(draw: Draw, carried: Sequence[tuple[str, str, str, int]], *, eastbound: bool) -> Consists:
    narrow, wide = [], []
    for position, (wagon_no, container_no, goods, gross_g) in enumerate(carried, 1):
        number = draw.below(1_000_000)
        chinese = f"{'X70' if container_no else 'NX70'}5{number:06d}"
        seal = f"CN{number * 7 % 1_000_000:06d}" if container_no else ""
        left, right = (wagon_no, "") if eastbound else ("", chinese)
        if container_no:
            left = right = ""  # the container says where it came from
        narrow.append(Load(position, chinese, container_no, seal, goods, gross_g, 22_400_000, left))
        wide.append(Load(position, wagon_no, container_no, seal, goods, gross_g, 21_000_000, right))
    return {WIDE: wide, NARROW: narrow} if eastbound else {NARROW: narrow, WIDE: wide}


def _weighed(draw: Draw, gross_g: int) -> int:
    """What the railway's scale says of a load."""
    chance = draw.below(1000)
    if chance < APART:
        per_mille = draw.between(40, 150)
        gross_g = gross_g * (1000 + (per_mille if chance % 2 else -per_mille)) // 1000
    else:
        gross_g = gross_g * draw.between(9_970, 10_030) // 10_000
    return gross_g // SCALE_G * SCALE_G


def _slipped(draw: Draw, number: str) -> str:
    """A container number with one digit of its serial wrong."""
    place = draw.between(4, 9)
    digit = (int(number[place]) + draw.between(1, 9)) % 10
    return f"{number[:place]}{digit}{number[place + 1 :]}"
