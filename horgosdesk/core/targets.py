"""Target times of clearances: within how long a consignment should be released, or a stage be done."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from decimal import Decimal

from horgosdesk.core import tables
from horgosdesk.core.errors import Problem
from horgosdesk.core.stages import STAGES
from horgosdesk.core.units import Marks, parse_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_FILE = "targets.csv"
_COLUMNS = ("direction", "mode", "lane", "stage")


@dataclass(frozen=True, slots=True)
class Target:
    """One line of targets.csv; an empty direction, mode or lane stands for any, an empty stage for the release time."""

    direction: str
    mode: str
    lane: str
    stage: str
    target_s: int


@dataclass(frozen=True)
class Targets:
    """The targets of a desk."""

    lines: tuple[Target, ...] = ()

    def of(self, direction: str, mode: str, lane: str = "", stage: str = "") -> int | None:
        """The target in seconds of a consignment's release time, or of one of its stages; None where there is none.

        Of several lines that fit the one that says most; of two that say as much the later.
        """
        fitting = []
        for line in self.lines:
            pairs = ((line.direction, direction), (line.mode, mode), (line.lane, lane))
            if line.stage == stage and all(said in ("", asked) for said, asked in pairs):
                fitting.append((sum(bool(said) for said, _ in pairs), line))
        best = max((rank for rank, _ in fitting), default=0)
        return next((line.target_s for rank, line in reversed(fitting) if rank == best), None)


def read_targets(text: str, directions: Container[str], modes: Container[str], lanes: Container[str]) -> Targets:
    """The targets in the text of targets.csv; Problem names file, line and what is wrong there.

    Columns: direction, mode, target_hours and, if there, lane and stage. Other columns are for people.
    """
    known = {"direction": directions, "mode": modes, "lane": lanes, "stage": STAGES}
    found = []
    for line, row in tables.rows(_FILE, text, ("direction", "mode", "target_hours")):
        said = {column: row.get(column, "") for column in (*_COLUMNS, "target_hours")}
        if any(said.values()):
            found.append(_target(said, line, known))
    return Targets(tuple(found))


def _target(said: Mapping[str, str], line: int, known: Mapping[str, Container[str]]) -> Target:
    for column, codes in known.items():
        if said[column] and said[column] not in codes:
            raise tables.wrong(
                _FILE,
                line,
                "targets-code",
                QT_TRANSLATE_NOOP(
                    "Problem", "{file}, line {line}: “{value}” is no {column}. Write its code, or nothing for any."
                ),
                value=said[column][:40],
                column=column,
            )
    try:
        hours = parse_number(said["target_hours"], Marks())
    except Problem:
        hours = Decimal(0)
    target_s = round(hours * 3600)
    if target_s <= 0:
        raise tables.wrong(
            _FILE,
            line,
            "targets-hours",
            QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: the target is “{value}”. Write hours, as in 16 or 0.5."),
            value=said["target_hours"][:40],
        )
    return Target(said["direction"], said["mode"], said["lane"], said["stage"], target_s)
