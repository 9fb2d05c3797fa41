"""The stages of a clearance as a desk's table has them: their order, what each applies to, whose calendar it keeps."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from horgosdesk.core import tables
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_FILE = "stages.csv"
STAGES = ("arrived", "declared", "accepted", "documents", "inspected", "duty_paid", "released", "departed")
"""Every stage that a clearance can record, in the usual order (contract.md)."""


class Stage(NamedTuple):
    """One stage. directions, modes, lanes: what it applies to, none for all. countries: whose working days and hours count
    while a consignment waits for it, by direction, "" for all others."""

    code: str
    directions: frozenset[str] = frozenset()
    modes: frozenset[str] = frozenset()
    lanes: frozenset[str] = frozenset()
    countries: tuple[tuple[str, str], ...] = (("", "CN"),)

    def applies(self, direction: str, mode: str, lane: str) -> bool:
        """Whether such a consignment passes it. One whose lane is not known yet passes none that is for some lanes only."""
        return (
            (not self.directions or direction in self.directions)
            and (not self.modes or mode in self.modes)
            and (not self.lanes or lane in self.lanes)
        )

    def country(self, direction: str) -> str:
        """Whose calendar it keeps."""
        known = dict(self.countries)
        return known.get(direction) or known[""]


@dataclass(frozen=True)
class Stages:
    """The stages of a desk in its order; those that its table leaves out apply to nothing."""

    of: tuple[Stage, ...]

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Their codes, arrived first."""
        return tuple(stage.code for stage in self.of)

    def __getitem__(self, code: str) -> Stage:
        return self.of[self.codes.index(code)]

    def passed_by(self, direction: str, mode: str, lane: str) -> list[str]:
        """The stages that such a consignment passes, in order."""
        return [stage.code for stage in self.of if stage.applies(direction, mode, lane)]


def read_stages(
    text: str,
    directions: Container[str] | None = None,
    modes: Container[str] | None = None,
    lanes: Container[str] | None = None,
    countries: Container[str] | None = None,
) -> Stages:
    """The stages in the text of stages.csv, whose names and aliases `codes.read_table` reads.

    Columns besides those of a code table: directions, modes, lanes (parted by "|", empty for all), countries ("CN", or
    "CN|export:KZ"). Problem naming file and line for a code that is none of STAGES, for a word in those columns that is
    none of the codes given, and where arrived is not the first, or there is no released.
    """
    found: list[Stage] = []
    line = 1
    for line, row in tables.rows(_FILE, text, ("code",)):
        code = row["code"]
        if not code:
            continue
        if code not in STAGES:
            raise tables.wrong(
                _FILE,
                line,
                "stages-unknown",
                QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: there is no stage “{value}”. There are: {known}."),
                value=code,
                known=", ".join(STAGES),
            )
        if (code == "arrived") == bool(found) or code in [stage.code for stage in found]:
            raise _disordered(line)
        kept = dict(_countries(row.get("countries", "")))
        found.append(
            Stage(
                code,
                _known(row, "directions", directions, line),
                _known(row, "modes", modes, line),
                _known(row, "lanes", lanes, line),
                tuple({"": "CN", **kept}.items()),
            )
        )
        _check(kept, "", directions, line)
        _check(kept.values(), None, countries, line)
    if "released" not in [stage.code for stage in found]:
        raise _disordered(line)
    return Stages(tuple(found))


def _known(row: Mapping[str, str], column: str, codes: Container[str] | None, line: int) -> frozenset[str]:
    listed = _listed(row.get(column, ""))
    _check(listed, None, codes, line)
    return frozenset(listed)


def _check(said: Iterable[str], besides: str | None, codes: Container[str] | None, line: int) -> None:
    """Problem for the first word that is none of the codes: a stage for “imports” would apply to nothing, unnoticed."""
    for value in said:
        if codes is not None and value != besides and value not in codes:
            raise tables.wrong(
                _FILE,
                line,
                "stages-value",
                QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: “{value}” is not in the list of codes. Correct it."),
                value=value,
            )


def _disordered(line: int) -> Problem:
    return tables.wrong(
        _FILE,
        line,
        "stages-order",
        QT_TRANSLATE_NOOP(
            "Problem", "{file}, line {line}: the stages must begin with arrived, have released, and each only once."
        ),
    )


def _listed(text: str) -> list[str]:
    return [part for part in map(str.strip, text.split("|")) if part]


def _countries(text: str) -> Iterator[tuple[str, str]]:
    for part in _listed(text):
        direction, _, country = part.rpartition(":")
        yield direction.strip(), country.strip().upper()
