"""Occasions as reference lines of a graph over spans."""

from horgosdesk.core.calendar import days_between
from horgosdesk.core.occasion import Occasion
from horgosdesk.store import occasions
from horgosdesk.ui import spans
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.drawing import Rule
from horgosdesk.ui.flags import RANK, SIGNS


def rules_of(desk: Desk, first: str, last: str) -> list[Rule]:
    """A labelled upright line where each occasion of the days from `first` to `last` begins, the weightiest kinds first.

    What began before `first` has its line there. A reform's line is whole, the others are dashed.
    """
    found = occasions.between(desk.store, first, last)
    found.sort(key=lambda one: RANK.index(one.kind) if one.kind in RANK else len(RANK))
    return [
        Rule(
            f"occasion-{one.uid}",
            max(one.first, first),
            f"{_sign(one)} {one.title}",
            upright=True,
            dashed=one.kind != "reform",
            told=f"{_sign(one)} {_told(one, desk.lang)}",
            until=one.last,
        )
        for one in found
    ]


def names_of_days(desk: Desk, first: str, last: str) -> dict[str, str]:
    """What the occasions of each day from `first` to `last` are called, for an axis that names its days."""
    found: dict[str, list[str]] = {}
    for one in occasions.between(desk.store, first, last):
        for day in days_between(max(one.first, first), min(one.last, last)):
            found.setdefault(day, []).append(f"{_sign(one)} {one.title}")
    return {day: " · ".join(names) for day, names in found.items()}


def _sign(one: Occasion) -> str:
    return SIGNS.get(one.kind, SIGNS["other"])


def _told(one: Occasion, lang: str) -> str:
    """Title, days and remark."""
    days = spans.day(one.first, lang) if one.first == one.last else spans.between(one.first, one.last, lang)
    return " · ".join(part for part in (one.title, days, one.remark) if part)
