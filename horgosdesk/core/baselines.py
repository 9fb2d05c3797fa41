"""Published figures of before and after: what an authority said of a change, to be put beside what was measured."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from horgosdesk.core import tables
from horgosdesk.core.calendar import parse_day
from horgosdesk.core.errors import Problem
from horgosdesk.core.units import Marks, parse_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_FILE = "baselines.csv"
_HOURS = ("before_low_h", "before_high_h", "after_h")
_FILE = "baselines.csv"
_COLUMNS = ("split", "direction", *_HOURS, "published_pct", "source")


@dataclass(frozen=True, slots=True)
class Baseline:
    """One line of baselines.csv: from so many to so many hours before a day, so many since, and the percentage given for it.

    split: the first day of the new procedure, as ISO text. direction: "" for all. published_pct: negative for a shorter
    time, None where none was published. unverified: what of the line is not known for sure, "" for nothing.
    """

    split: str
    direction: str
    before_low_h: float
    before_high_h: float
    after_h: float
    published_pct: float | None
    source: str
    unverified: str = ""


def split_day(baselines: Iterable[Baseline]) -> str | None:
    """The newest day that a change was published for; None without any."""
    return max((one.split for one in baselines), default=None)


def read_baselines(text: str, directions: Container[str]) -> tuple[Baseline, ...]:
    """The figures in the text of baselines.csv; Problem names file, line and what is wrong there.

    Columns: split, direction (empty for any), before_low_h, before_high_h, after_h, published_pct, source and, if there,
    unverified. Other columns are for people. A before_high_h left empty is that of before_low_h.
    """
    found = []
    for line, row in tables.rows(_FILE, text, _COLUMNS):
        said = {column: row.get(column, "") for column in (*_COLUMNS, "unverified")}
        if any(said.values()):
            found.append(_baseline(said, line, directions))
    return tuple(found)


def _baseline(said: dict[str, str], line: int, directions: Container[str]) -> Baseline:
    try:
        # a reform has its year; "today" is only for the short forms of a clerk, which are none here
        split = parse_day(said["split"], date.max) if len(said["split"]) >= len("1.1.2025") else ""
    except Problem:
        split = ""
    if not split:
        raise tables.wrong(
            _FILE,
            line,
            "baselines-day",
            QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: “{value}” is not a day. Write it as 2025-05-01."),
            value=said["split"][:40],
        )
    if said["direction"] and said["direction"] not in directions:
        raise tables.wrong(
            _FILE,
            line,
            "targets-code",
            QT_TRANSLATE_NOOP(
                "Problem", "{file}, line {line}: “{value}” is no {column}. Write its code, or nothing for any."
            ),
            value=said["direction"][:40],
            column="direction",
        )
    said["before_high_h"] = said["before_high_h"] or said["before_low_h"]
    low, high, after = (_hours(said[column], line) for column in _HOURS)
    if low > high:
        raise tables.wrong(
            _FILE,
            line,
            "baselines-order",
            QT_TRANSLATE_NOOP(
                "Problem", "{file}, line {line}: {low} to {high} hours run backwards. Write the shorter time first."
            ),
            low=said["before_low_h"],
            high=said["before_high_h"],
        )
    percent = _percent(said["published_pct"], line) if said["published_pct"] else None
    return Baseline(split, said["direction"], low, high, after, percent, said["source"], said["unverified"])


def _hours(said: str, line: int) -> float:
    try:
        hours = parse_number(said, Marks())
    except Problem:
        hours = Decimal(0)
    if hours <= 0:
        raise tables.wrong(
            _FILE,
            line,
            "baselines-hours",
            QT_TRANSLATE_NOOP("Problem", "{file}, line {line}: “{value}” is no number of hours. Write 16 or 0.5."),
            value=said[:40],
        )
    return float(hours)


def _percent(said: str, line: int) -> float:
    try:
        percent = parse_number(said.removesuffix("%"), Marks())
    except Problem:
        percent = Decimal(-101)
    if percent < -100:
        raise tables.wrong(
            _FILE,
            line,
            "baselines-percent",
            QT_TRANSLATE_NOOP(
                "Problem", "{file}, line {line}: “{value}” is no change in percent. Write -70 for 70 % less."
            ),
            value=said[:40],
        )
    return float(percent)
