"""What the codes of a status (STS) mean, as a table that people edit: sts.csv."""

from collections.abc import Mapping
from dataclasses import dataclass

from horgosdesk.core.message import EVENTS, TYPES
from horgosdesk.core.tables import rows, wrong
from horgosdesk.core.words import QT_TRANSLATE_NOOP

FILE = "sts.csv"


@dataclass(frozen=True, slots=True)
class Status:
    """What a status means. event: of core.message.EVENTS, "" for one that is of no event of a train. type: of TYPES."""

    event: str
    type: str


Statuses = Mapping[tuple[str, str], Status]
"""What each status means, by code list ("" for UN/ECE recommendation 24) and code."""


def read_statuses(text: str) -> Statuses:
    """The table. Problem naming the line where it cannot be read."""
    found: dict[tuple[str, str], Status] = {}
    for line, cells in rows(FILE, text, ("list", "code", "event", "type")):
        event, type_ = cells["event"], cells["type"]
        if not cells["code"] or (event and (event not in EVENTS or type_ not in TYPES)):
            raise wrong(
                FILE,
                line,
                "sts-event",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "{file}, line {line}: “{value}” is no event, or has no type. Events: {events}; types: {types}; none where it is no event of a train.",
                ),
                value=f"{event} {type_}".strip()[:40],
                events=", ".join(EVENTS),
                types=", ".join(TYPES),
            )
        found[cells["list"].upper(), cells["code"].upper()] = Status(event, type_)
    return found
