"""Which files of a desk's folder all desks of a register share, and whether one can be read by this program.

Code tables, targets, calendars and whatever else of the shipped tables a desk replaces; the templates of returns; remembered
mappings; and, never replaced once they are there, the templates that were used and the copies of the returns. The limits of what
this computer takes in, channels with their users, backups, the inbox and the logs are each desk's own.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from horgosdesk import resources
from horgosdesk.core.errors import Problem
from horgosdesk.core.filename import inside
from horgosdesk.core.limits import FILE as LIMITS

TEMPLATES, USED, MAPPINGS, RETURNS = "templates", "templates/used", "mappings", "returns"
_USED = re.compile(r"[0-9a-f]{12}\.xlsx")
_ENDINGS = {TEMPLATES: ".xlsx", MAPPINGS: ".json"}


@cache
def tables() -> frozenset[str]:
    """The names of files in the desk's own folder that stand in the place of shipped ones."""
    shipped = resources.folder()
    found = {file.name for part in ("*.csv", "codes/*.csv", "templates/*.xlsx") for file in shipped.glob(part)}
    return frozenset(found - {LIMITS})


def is_fixed(name: str) -> bool:
    """Whether a file never changes: it is named by what it holds, or the register of returns tells that."""
    return name.startswith((f"{USED}/", f"{RETURNS}/"))


def place_of(folder: Path, name: str) -> Path | None:
    """Where a shared file is in a desk's folder; None for a name that is none, whoever gave it."""
    part, _, last = name.rpartition("/")
    try:
        file = inside(folder / part, last)
    except Problem:
        return None
    if part in ("", RETURNS):
        is_shared = name in tables() if not part else last.endswith(".xlsx")
    elif part == USED:
        is_shared = _USED.fullmatch(last) is not None
    else:
        is_shared = last.endswith(_ENDINGS.get(part, "\n")) and not last.startswith("~$")
    return file if is_shared else None


def names(folder: Path, returned: Iterable[str]) -> Iterator[str]:
    """The names of the shared files that are there. returned: names of files that the register of returns has."""
    found = [name for name in tables() if (folder / name).is_file()]
    for part in (TEMPLATES, USED, MAPPINGS):
        found += [f"{part}/{file.name}" for file in (folder / part).glob("*.*") if file.is_file()]
    found += [f"{RETURNS}/{name}" for name in returned if (folder / RETURNS / name).is_file()]
    return (name for name in sorted(set(found)) if place_of(folder, name) is not None)


def check(folder: Path, name: str, port: str) -> None:
    """Problem where a shared file of a folder cannot be read as what it is. port: the desk's, of which the legs are."""
    file = folder / name
    if is_fixed(name):
        return
    if name.endswith(".xlsx"):
        from horgosdesk.excel.template import load

        load(file, resources.limits(folder))
    elif name.startswith(f"{MAPPINGS}/"):
        from horgosdesk.excel.mapping import load as load_mapping

        load_mapping(folder, file.stem)
    elif name in _READING:
        _READING[name](folder, port)
    else:
        from horgosdesk.core.codes import read_table

        read_table(file.stem, resources.read_text(file))


def check_all(folder: Path, port: str) -> None:
    """Problem where one of the tables that are read by the codes of others cannot be, the shipped ones among them."""
    for name, read in _READING.items():
        if (folder / name).is_file() or name not in _ALONE:
            read(folder, port)


def check_text(folder: Path, name: str, text: str, port: str) -> None:
    """Problem where a text cannot be the table of a name in a desk's folder, by itself and by the desk's codes."""
    if name in _TEXTS:
        _TEXTS[name](folder, text, port)
    else:
        from horgosdesk.core.codes import read_table

        read_table(name.removesuffix(".csv"), text)


def _statuses(folder: Path) -> object:
    from horgosdesk.core.statuses import FILE, read_statuses

    return read_statuses(resources.read_text(folder / FILE))


def _headings(folder: Path) -> object:
    from horgosdesk.excel.mapping import field_of

    return field_of("headings", folder)


def _locations(folder: Path) -> object:
    return resources.codebook(folder), resources.places(folder)


_READING: dict[str, Callable[[Path, str], object]] = {
    "targets.csv": lambda folder, _: resources.targets(folder),
    "baselines.csv": lambda folder, _: resources.baselines(folder),
    "hours.csv": lambda folder, _: resources.hours(folder),
    "days.csv": lambda folder, _: resources.days(folder),
    "stages.csv": lambda folder, _: (resources.codebook(folder), resources.stages(folder)),
    "locations.csv": lambda folder, _: _locations(folder),
    "routes.csv": lambda folder, _: _locations(folder),
    "carbon.csv": lambda folder, port: resources.carbon(port, folder),
    "carbon_legs.csv": lambda folder, port: resources.carbon(port, folder),
    "headings.csv": lambda folder, _: _headings(folder),
    "sts.csv": lambda folder, _: _statuses(folder),
    LIMITS: lambda folder, _: resources.limits(folder),
}
"""How tables that are no plain table of codes are read, by the names of their files."""
NEEDING = frozenset(_READING)
"""Tables that are read by the codes of others."""
_ALONE = frozenset({"sts.csv", "headings.csv", LIMITS})
"""Tables that no other one can spoil."""


def _targets_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.targets import read_targets

    codes = resources.codebook(folder)
    return read_targets(text, codes.directions, codes.modes, codes.lanes)


def _baselines_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.baselines import read_baselines

    return read_baselines(text, resources.codebook(folder).directions)


def _hours_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.worktime import read_hours

    codes = resources.codebook(folder)
    return read_hours(text, codes.countries, codes.modes)


def _days_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.worktime import read_days

    return read_days(text, resources.codebook(folder).countries)


def _stages_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.codes import read_table
    from horgosdesk.core.stages import read_stages

    codes = resources.codebook(folder)
    read_table("stages", text)
    return read_stages(text, codes.directions, codes.modes, codes.lanes, codes.countries)


def _locations_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.codes import read_table
    from horgosdesk.core.places import read_places

    return read_places(read_table("locations", text), text, resources.read_text(resources.find("routes.csv", folder)))


def _routes_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.places import read_places

    locations = resources.read_text(resources.find("locations.csv", folder))
    return read_places(resources.codebook(folder).locations, locations, text)


def _carbon_text(folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.carbon_tables import read_intensities

    return read_intensities(text, resources.codebook(folder).modes)


def _legs_text(folder: Path, text: str, port: str) -> object:
    from horgosdesk.core.carbon_tables import at_port, read_legs

    there = resources.places(folder)
    return at_port(read_legs(text, resources.codebook(folder).modes, there), there.of_port(port))


def _headings_text(_folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.tables import rows

    return list(rows("headings.csv", text, ("field", "heading")))


def _statuses_text(_folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.statuses import read_statuses

    return read_statuses(text)


def _limits_text(_folder: Path, text: str, _port: str) -> object:
    from horgosdesk.core.limits import read_limits

    return read_limits(text)


_TEXTS: dict[str, Callable[[Path, str, str], object]] = {
    "targets.csv": _targets_text,
    "baselines.csv": _baselines_text,
    "hours.csv": _hours_text,
    "days.csv": _days_text,
    "stages.csv": _stages_text,
    "locations.csv": _locations_text,
    "routes.csv": _routes_text,
    "carbon.csv": _carbon_text,
    "carbon_legs.csv": _legs_text,
    "headings.csv": _headings_text,
    "sts.csv": _statuses_text,
    LIMITS: _limits_text,
}
"""How the text of a table that is no plain table of codes is read, without a file of it."""
