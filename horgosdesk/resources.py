"""The files that the program ships, and those that a desk puts in their place.

A file of the same name in the desk's own folder wins over the shipped one: code tables, targets, locations, headings and
templates are the supervisor's to change.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from horgosdesk.core.baselines import Baseline
    from horgosdesk.core.carbon import Method
    from horgosdesk.core.codes import Code, Codebook, Table
    from horgosdesk.core.limits import Limits
    from horgosdesk.core.places import Places
    from horgosdesk.core.stages import Stages
    from horgosdesk.core.targets import Targets
    from horgosdesk.core.worktime import Hours, SpecialDay, Worktimes

ENCODINGS = ("utf-8-sig", "gb18030")
"""Excel on a Chinese desk saves a .csv as GB18030 unless told otherwise; both are read."""


@cache
def folder() -> Path:
    """The shipped files: inside the package when installed from a wheel, beside it in a clone."""
    package = Path(__file__).parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def find(relative: str, desk: Path | None = None) -> Path:
    """A file by its path under resources; the desk's file of the same name when there is one."""
    shipped = folder() / relative
    own = desk / shipped.name if desk else None
    return own if own is not None and own.is_file() else shipped


def templates(desk: Path | None = None) -> dict[str, Path]:
    """The forms that returns are made in, by name: the shipped ones, then those of the desk's folder templates/."""
    found = {
        file.stem: find(f"templates/{file.name}", desk) for file in sorted((folder() / "templates").glob("*.xlsx"))
    }
    if desk is not None:
        # what Excel has open lies there under a name with ~$
        own = (file for file in sorted((desk / "templates").glob("*.xlsx")) if not file.name.startswith("~$"))
        found |= {file.stem: file for file in own}
    return found


@cache
def common_passwords() -> frozenset[str]:
    """Passwords that are guessed first, casefolded."""
    lines = (folder() / "passwords" / "common.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def read_text(file: Path) -> str:
    """The text of a table that people edit. Problem when it is in none of the encodings understood."""
    from horgosdesk.core.limits import FILE, LIMITS

    # the table of the limits itself cannot say how large it may be
    raw = read_small(file, "table_mb", LIMITS if file.name == FILE or file.parent == folder() else limits(file.parent))
    for encoding in ENCODINGS:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Problem(
        "encoding-unknown",
        QT_TRANSLATE_NOOP("Problem", "{file} is neither UTF-8 nor GB18030. Save it as “CSV UTF-8”."),
        file=file,
    )


def read_small(file: Path, limit: str, most: "Limits") -> bytes:
    """A file that people or the program keep settings in. Problem "file-large" for more megabytes than a limit."""
    from horgosdesk.core.limits import MB

    with file.open("rb") as handle:
        data = handle.read(getattr(most, limit) * MB + 1)
    if len(data) > getattr(most, limit) * MB:
        raise most.beyond("file-large", limit, file.name, -(-file.stat().st_size // MB))
    return data


def codebook(desk: Path | None = None) -> "Codebook":
    """All code tables, the desk's own first. Problem naming file and line where one of the desk's cannot be read."""
    from horgosdesk.core.codes import Codebook

    names = (
        "hs",
        "categories",
        "modes",
        "directions",
        "supervision",
        "districts",
        "countries",
        "currencies",
        "units",
        "lanes",
        "stages",
        "events",
        "types",
        "gauges",
        "kinds",
        "shows",
        "conversions",
        "yardsticks",
    )
    tables = {name: find(f"codes/{name}.csv", desk) for name in names} | {"locations": find("locations.csv", desk)}
    return Codebook(**{name: _table(name, file, file.stat().st_mtime_ns) for name, file in tables.items()})


def places(desk: Path | None = None) -> "Places":
    """The locations and the routes, the desk's own first. Problem naming file and line where they cannot be read."""
    locations, routes = find("locations.csv", desk), find("routes.csv", desk)
    return _places(locations, locations.stat().st_mtime_ns, routes, routes.stat().st_mtime_ns)


def stages(desk: Path | None = None) -> "Stages":
    """The stages of a clearance and what they apply to, from the table that also names them. Problem as `codebook`."""
    from horgosdesk.core.stages import read_stages

    codes = codebook(desk)
    text = read_text(find("codes/stages.csv", desk))
    return read_stages(text, codes.directions, codes.modes, codes.lanes, codes.countries)


def targets(desk: Path | None = None) -> "Targets":
    """The target times, the desk's own first. Problem naming the line where they cannot be read."""
    from horgosdesk.core.targets import read_targets

    codes = codebook(desk)
    return read_targets(read_text(find("targets.csv", desk)), codes.directions, codes.modes, codes.lanes)


def baselines(desk: Path | None = None) -> "tuple[Baseline, ...]":
    """The published figures of before and after. Problem naming file and line where they cannot be read."""
    from horgosdesk.core.baselines import read_baselines

    return read_baselines(read_text(find("baselines.csv", desk)), _coded("directions", desk))


def carbon(port: str, desk: Path | None = None) -> "Method":
    """What transport emits and the border legs of a port, by its name or code; the desk's own tables first. Problem naming file
    and line where they cannot be read."""
    from horgosdesk.core.carbon import Method
    from horgosdesk.core.carbon_tables import at_port, read_intensities, read_legs

    modes, there = _coded("modes", desk), places(desk)
    intensities = read_intensities(read_text(find("carbon.csv", desk)), modes)
    legs = read_legs(read_text(find("carbon_legs.csv", desk)), modes, there)
    return Method(intensities, at_port(legs, there.of_port(port)), there)


def remarks(relative: str, desk: Path | None = None) -> list[tuple[str, str]]:
    """What a table says of where it comes from: its columns source and unverified, each pair once."""
    from horgosdesk.core.tables import rows

    file = find(relative, desk)
    said = ((row.get("source", ""), row.get("unverified", "")) for _, row in rows(file.name, read_text(file), ()))
    return list(dict.fromkeys(pair for pair in said if any(pair)))


def limits(desk: Path | None = None) -> "Limits":
    """How large what comes from outside may be, the desk's own figures first. Problem as `hours`."""
    file = find("limits.csv", desk)
    return _limits(file, file.stat().st_mtime_ns)


def port_name(port: str, lang: str, desk: Path | None = None) -> str:
    """A port's name in a language, from ports.csv; one that is not in there is used as it is."""
    file = find("ports.csv", desk)
    ports = _table("ports", file, file.stat().st_mtime_ns)
    known = ports.get(ports.resolve(port) or "")
    return known.name(lang) if known else port


def hours(desk: Path | None = None) -> "tuple[Hours, ...]":
    """The opening hours of the posts, from hours.csv. Problem naming file and line where the desk's cannot be read."""
    from horgosdesk.core.worktime import read_hours

    return read_hours(read_text(find("hours.csv", desk)), _coded("countries", desk), _coded("modes", desk))


def days(desk: Path | None = None) -> "tuple[SpecialDay, ...]":
    """The days on which a post does not follow its country's calendar, from days.csv. Problem as `hours`."""
    from horgosdesk.core.worktime import read_days

    return read_days(read_text(find("days.csv", desk)), _coded("countries", desk))


def worktimes(desk: Path | None, first_year: int, last_year: int) -> "Worktimes":
    """The working time of the desk's posts in some years. Problem as `hours` and `days`."""
    from horgosdesk.core.worktime import Worktimes

    return Worktimes(hours(desk), days(desk), first_year, last_year)


def _coded(name: str, desk: Path | None) -> "Table":
    file = find(f"codes/{name}.csv", desk)
    return _table(name, file, file.stat().st_mtime_ns)


@cache
def _table(name: str, file: Path, _changed: int) -> "Table":
    from horgosdesk.core.codes import Table, read_table

    # A desk's own table may be wrong, which must be said at once; ours wait until they are asked for.
    return Table(name, _Shipped(name, file)) if file.is_relative_to(folder()) else read_table(name, read_text(file))


@cache
def _limits(file: Path, _changed: int) -> "Limits":
    from horgosdesk.core.limits import read_limits

    return read_limits(read_text(file))


@cache
def _places(locations: Path, changed: int, routes: Path, _changed: int) -> "Places":
    from horgosdesk.core.places import read_places

    return read_places(_table("locations", locations, changed), read_text(locations), read_text(routes))


class _Shipped:
    """The codes of a shipped table, read whenever they are gone through."""

    def __init__(self, name: str, file: Path) -> None:
        self.name, self.file = name, file

    def __iter__(self) -> "Iterator[Code]":
        from horgosdesk.core.codes import read_codes

        return read_codes(self.name, read_text(self.file))
