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
}
"""How tables that are no plain table of codes are read, by the names of their files."""
NEEDING = frozenset(_READING)
"""Tables that are read by the codes of others."""
