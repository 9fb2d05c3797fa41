"""The desk's own .csv tables: codes, places, routes, stages, targets, hours, days, baselines, headings."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import ground

from horgosdesk import resources
from horgosdesk.core.baselines import read_baselines
from horgosdesk.core.codes import read_table
from horgosdesk.core.places import read_places
from horgosdesk.core.stages import read_stages
from horgosdesk.core.targets import read_targets
from horgosdesk.core.worktime import Worktimes, read_days, read_hours

CODES = resources.codebook()


def _places(text: str, routes: str) -> Any:
    return read_places(read_table("locations", text), text, routes)


READERS: Sequence[tuple[str, Callable[..., Any], int]] = (
    ("codes/lanes.csv", lambda text: list(read_table("lanes", text)), 1),
    (
        "codes/stages.csv",
        lambda text: read_stages(text, CODES.directions, CODES.modes, CODES.lanes, CODES.countries),
        1,
    ),
    ("targets.csv", lambda text: read_targets(text, CODES.directions, CODES.modes, CODES.lanes), 1),
    ("baselines.csv", lambda text: read_baselines(text, CODES.directions), 1),
    ("hours.csv", lambda text: Worktimes(read_hours(text, CODES.countries, CODES.modes), (), 2025, 2025), 1),
    ("days.csv", lambda text: read_days(text, CODES.countries), 1),
    ("locations.csv", _places, 2),
)


def seeds() -> Iterator[bytes]:
    for place, (name, _, _) in enumerate(READERS):
        text = (resources.folder() / name).read_bytes()[:3000]
        routes = b"\n---\n" + (resources.folder() / "routes.csv").read_bytes()[:400] if name == "locations.csv" else b""
        yield bytes([place]) + text + routes


def run(data: bytes) -> None:
    which, rest = ground.picked(data)
    _, read, count = READERS[which % len(READERS)]
    read(*ground.part_of(resources.read_text(ground.file(rest, "table.csv")).encode(), count))
