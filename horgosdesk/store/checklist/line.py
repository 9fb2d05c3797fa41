"""A line of the checklist: what one question found, what it leads to, and whether it is settled."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from horgosdesk.core.identity import uid_text
from horgosdesk.store.sheet import Filter, View
from horgosdesk.store.ticks import Tick

Level = Literal["ok", "look", "bad"]
MOST_NAMED = 100
"""How many of what a line found are named; all of them are counted."""


class Number(NamedTuple):
    """Records of a tab ("clearance", "trains", "meters") that a number, or a day and a name, finds."""

    tab: str
    number: str


Ref = View | Number
"""What opens the records concerned: cargo records as a view of the sheet, others by a number."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a line found: which, what about it, and what opens it; None where no record stands behind it."""

    label: str
    detail: str
    ref: Ref | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question found. facts: what makes it this answer and no other, in no language; every: all records at once."""

    count: int
    detail: str
    level: Level
    facts: object = ()
    refs: tuple[Item, ...] = ()
    every: View | None = None

    @property
    def found(self) -> str:
        """The count and a fingerprint of the facts: a tick holds while this is the same."""
        said = json.dumps([self.count, self.level, self.facts], ensure_ascii=False, sort_keys=True)
        return f"{self.count} {hashlib.sha256(said.encode()).hexdigest()[:12]}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. level: ok, look (a supervisor ticks it off) or bad (to be mended: no tick settles it).

    name: stable, for programs. count: how much was found; detail: in one sentence. refs: the first of what was found;
    every: the cargo records among it at once, None where there are none. found: what a tick keeps. tick: the one that is
    there, even if the line says something else by now.
    """

    name: str
    title: str
    count: int
    detail: str
    level: Level
    refs: tuple[Item, ...]
    every: View | None
    found: str
    tick: Tick | None

    @property
    def ticked(self) -> bool:
        """Whether it is ticked off as it is now."""
        return self.tick is not None and self.tick.found == self.found and self.level != "bad"

    @property
    def outdated(self) -> bool:
        """Whether it was ticked off when it said something else, which counts no more."""
        return self.tick is not None and self.tick.found != self.found

    @property
    def settled(self) -> bool:
        """Whether nothing stands against closing."""
        return self.level == "ok" or self.ticked


def counted(found: str) -> str:
    """The count that a tick was made at."""
    return found.partition(" ")[0]


def view_of(uids: Iterable[bytes], first: str, last: str) -> View:
    """Cargo records of some days by their stored uids, as a view of the sheet."""
    return View(first, last, (Filter("uid", "is", tuple(map(uid_text, uids))),))
