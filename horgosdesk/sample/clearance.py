"""The clearances of one day's cargo, with their stages as a desk of the port would have recorded them.

The pipeline has none: gas does not wait at the border, it is declared by what the meter has counted, and a release time
of it would only be mixed into those of the goods that do wait.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from horgosdesk.core.calendar import utc_text
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import CARRIED_BY, Clearance
from horgosdesk.sample.draw import Draw

REFORM = "2025-05-01"
"""The first day of arrivals that the reform speeds up. Only its month is published, May 2025; this is the day that
resources/baselines.csv takes, so that the desk's before and after part where the sample changes."""

HOUR_S, DAY_S = 3_600, 86_400
TRUCKS_FROM_S, TRUCKS_TO_S = 8 * HOUR_S, 22 * HOUR_S
"""Trucks arrive from 8 to 22 o'clock at the desk; trains come around the clock."""

USUAL_MIN = {"import": (3_360, 830), "export": (340, 50), "transit": (360, 330)}
"""Arrival to release for half of the green lane, before and since the reform. With the other lanes and what takes long,
imports come to the published 48 to 72 h and under 16 h, local exports to 6 h and 1 h; of transit nothing is published."""
NARROW = (42, 61, 68, 73, 78, 82, 85, 89, 93, 96, 100, 104, 108, 112, 117, 122, 129, 136, 147, 164, 253)
WIDE = (21, 40, 49, 57, 63, 69, 75, 81, 87, 93, 100, 107, 115, 124, 133, 145, 159, 177, 202, 247, 547)
"""Percent of what is usual at each twentieth of the cases: log-normal with sigma 0.30 and 0.55, cut at 2 and 999 in a
thousand. Written down, since no logarithm is promised to be the same on every machine."""

ADVANCE_PCT = (10, 35)
"""Percent declared and accepted before they arrive, before and since the reform."""
DOCUMENT, PHYSICAL = 80, 40
"""Of a thousand consignments, those in the lanes that are not green."""
BROKEN = 6
"""Of a thousand, those whose papers are wrong."""
LOST_H = {"import": (40, 200), "export": (4, 40), "transit": (4, 40)}
"""Hours that wrong papers cost."""
LATER_PCT = 8
"""Percent of the imports that pay the duty after the release, by the month."""
TRANSIT_PCT = 60
"""Percent of the wagons and trucks in transit that the desk times, though there is no declaration."""
WEIGHTS = {"declared_s": 35, "accepted_s": 6, "documents_s": 20, "inspected_s": 45, "duty_paid_s": 25, "released_s": 22}
"""How the time to the release is shared out among the stages that take part of it, before luck."""
STAGES_OF = {
    "green": ("declared_s", "accepted_s", "duty_paid_s", "released_s"),
    "document": ("declared_s", "accepted_s", "documents_s", "duty_paid_s", "released_s"),
    "physical": ("declared_s", "accepted_s", "documents_s", "inspected_s", "duty_paid_s", "released_s"),
}
LEAVES_MIN = {"rail": 240, "road": 40}
"""Release to departure for half of them."""


def clearances_of_day(
    day: str, cargo: Sequence[Cargo], seed: int, midnight_s: int, known_until_s: int
) -> list[Clearance]:
    """The clearances of a day's cargo records, by arrival.

    midnight_s: when the day began at the desk, in UTC seconds since 1970. known_until_s: what would be later has not
    happened yet; a consignment of which nothing has happened is not there.
    """
    draw = Draw(f"{seed}:clearance:{day}")
    made = []
    for arrived_s, lines in _arrivals(draw, cargo, midnight_s):
        heaviest = max(lines, key=lambda line: line.gross_g)
        lane = _lane(draw, heaviest, seed)
        stages = _stages(draw, heaviest, lane, arrived_s, since_reform=day >= REFORM)
        noticed_s = min(arrived_s, known_until_s)
        uid = draw.uid(noticed_s * 1000)
        happened: dict[str, Any] = {column: at_s for column, at_s in stages.items() if at_s <= known_until_s}
        if happened:
            columns: dict[str, Any] = {column: _agreed(lines, column) for column in CARRIED_BY}
            made.append(
                Clearance(
                    uid=uid,
                    direction=heaviest.direction,
                    mode=heaviest.mode,
                    declaration_no=heaviest.declaration_no,
                    lane=lane,
                    category=heaviest.category,
                    trader=heaviest.trader,
                    entered_by="sample",
                    entered_at=utc_text(datetime.fromtimestamp(noticed_s, UTC)),
                    **columns,
                    **happened,
                )
            )
    return made


def _arrivals(draw: Draw, cargo: Sequence[Cargo], midnight_s: int) -> list[tuple[int, list[Cargo]]]:
    """The consignments by arrival; those on one train arrive together."""
    trains: dict[str, int] = {}
    found = []
    for lines in _consignments(draw, cargo):
        on_rails = lines[0].mode == "rail"
        at_s = midnight_s + (draw.below(DAY_S) if on_rails else draw.between(TRUCKS_FROM_S, TRUCKS_TO_S))
        if lines[0].train_no:
            at_s = trains.setdefault(lines[0].train_no, at_s)
        found.append((at_s, lines))
    found.sort(key=lambda one: one[0])
    return found


def _consignments(draw: Draw, cargo: Sequence[Cargo]) -> Iterator[list[Cargo]]:
    """Records that clear together: those of a declaration, or what one wagon or truck carries through."""
    found: dict[str, list[Cargo]] = {}
    for record in cargo:
        number = record.declaration_no
        if not number:
            number = record.wagon_no or record.vehicle_no
            if not number or draw.below(100) >= TRANSIT_PCT:
                continue
        if record.mode != "pipeline":
            found.setdefault(number, []).append(record)
    yield from found.values()


def _agreed(lines: Sequence[Cargo], column: str) -> str:
    """What all the lines say, or nothing."""
    first: str = getattr(lines[0], column)
    return first if all(getattr(line, column) == first for line in lines[1:]) else ""


def _lane(draw: Draw, record: Cargo, seed: int) -> str:
    risk = _risk(seed, record.category) * _risk(seed, record.trader)
    chance = draw.below(1000) * 10_000
    if chance < PHYSICAL * risk:
        return "physical"
    return "document" if chance < (PHYSICAL + DOCUMENT) * risk else "green"


@cache
def _risk(seed: int, name: str) -> int:
    """Percent of the usual checks that a category or a trader is given."""
    return Draw(f"{seed}:risk:{name}").between(65, 135)


def _stages(draw: Draw, record: Cargo, lane: str, arrived_s: int, *, since_reform: bool) -> dict[str, int]:
    """The instants of the stages by column, arrival first."""
    direction = record.direction
    at_s = {"arrived_s": arrived_s}
    in_advance = draw.below(100) < ADVANCE_PCT[since_reform]
    if in_advance:
        at_s["declared_s"] = arrived_s - draw.between(HOUR_S, 20 * HOUR_S)
        at_s["accepted_s"] = at_s["declared_s"] + draw.between(120, 3_000)
        if lane != "green" and draw.below(2):
            at_s["documents_s"] = draw.between(at_s["accepted_s"], arrived_s)
    pays_later = direction == "import" and draw.below(100) < LATER_PCT

    took_s = _took(draw, USUAL_MIN[direction][since_reform], NARROW if direction == "import" else WIDE)
    took_s = took_s * (85 if in_advance else 105) // 100
    if lane == "document":
        took_s = took_s * draw.between(115, 165) // 100
    elif lane == "physical":
        took_s = took_s * draw.between(200, 300) // 100
    if draw.below(1000) < BROKEN:
        took_s += draw.between(*LOST_H[direction]) * HOUR_S

    waits = [column for column in STAGES_OF[lane] if column not in at_s]
    if direction != "import" or pays_later:
        waits.remove("duty_paid_s")
    parts = [WEIGHTS[column] * draw.between(40, 160) for column in waits]
    whole, so_far = sum(parts), 0
    for column, part in zip(waits, parts, strict=True):
        so_far += part
        at_s[column] = arrived_s + took_s * so_far // whole

    if pays_later:
        at_s["duty_paid_s"] = at_s["released_s"] + draw.between(DAY_S, 20 * DAY_S)
    at_s["departed_s"] = at_s["released_s"] + _took(draw, LEAVES_MIN[record.mode], WIDE)
    return at_s


def _took(draw: Draw, usual_min: int, curve: Sequence[int]) -> int:
    """Seconds that something takes, half of the cases less than is usual. curve: see NARROW."""
    place, part = divmod(draw.below((len(curve) - 1) * 1000), 1000)
    percent_1000 = curve[place] * 1000 + (curve[place + 1] - curve[place]) * part
    return usual_min * 60 * percent_1000 // 100_000
