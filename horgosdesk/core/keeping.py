"""Which backups are kept: a rule on days, weeks and months, and rules of their own for those that nobody else makes again."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["auto", "hand", "migration", "replaced", "salvaged", "other"]
"""auto: made by the program at its times. hand: asked for by a person. migration: before the file was upgraded. replaced: what
a restore put aside. salvaged: what could be read of a damaged file. other: a file that somebody put among the backups."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How many days, weeks and months keep their newest copy; how long and how many at least of the other kinds stay."""

    days: int = 7
    weeks: int = 8
    months: int = 24
    own_days: int = 90
    own_least: int = 3


RULE = Rule()
"""The rule in force."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One backup as the rule sees it. day: when it was made; order: rises with the time it was made at.

    good: whether it was proven whole; None: nobody knows yet.
    """

    name: str
    kind: Kind
    day: date
    order: str
    good: bool | None


def doomed(copies: Sequence[Copy], today: date, rule: Rule = RULE) -> set[str]:
    """The names of the copies that may go.

    Of the automatic good ones stay the newest of each of the last days, weeks and months that have one, so that a desk which
    stood still for long loses none. Copies by hand, before a migration, put aside by a restore or salvaged, and damaged ones,
    stay for 90 days, and the last three of each for ever. What is not proven yet, and what is not the program's, always stays;
    and so does the newest good copy, whatever its kind.
    """
    gone = {one.name for one in copies} - _kept(copies, today, rule)
    good = [one for one in copies if one.good]
    return gone - ({max(good, key=lambda one: one.order).name} if good else set())


def _kept(copies: Sequence[Copy], today: date, rule: Rule) -> set[str]:
    kept = {one.name for one in copies if one.good is None or one.kind == "other"}
    auto = [one for one in copies if one.kind == "auto" and one.good]
    kept |= _newest_of_each(auto, lambda one: (one.day.year, one.day.month, one.day.day), rule.days)
    kept |= _newest_of_each(auto, lambda one: one.day.isocalendar()[:2], rule.weeks)
    kept |= _newest_of_each(auto, lambda one: (one.day.year, one.day.month), rule.months)
    groups: dict[str, list[Copy]] = {}
    for one in copies:
        if one.good is False:
            groups.setdefault("damaged", []).append(one)
        elif one.kind not in ("auto", "other"):
            groups.setdefault(one.kind, []).append(one)
    for group in groups.values():
        last = sorted(group, key=lambda one: one.order)[-rule.own_least :]
        kept |= {one.name for one in last}
        kept |= {one.name for one in group if (today - one.day).days <= rule.own_days}
    return kept


def _newest_of_each(copies: Iterable[Copy], part: Callable[[Copy], tuple[int, ...]], most: int) -> set[str]:
    """The newest copy of each of the last parts of time that have one."""
    newest: dict[tuple[int, ...], Copy] = {}
    for one in copies:
        if (of := part(one)) not in newest or newest[of].order < one.order:
            newest[of] = one
    return {newest[of].name for of in sorted(newest, reverse=True)[:most]}
