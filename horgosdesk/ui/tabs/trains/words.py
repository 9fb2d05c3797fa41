"""What the tab calls things, in the language in force."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from horgosdesk.core.instants import show_instant
from horgosdesk.core.train_words import ALERTS, STATUS
from horgosdesk.core.words import tr

if TYPE_CHECKING:
    from horgosdesk.core.places import Places
    from horgosdesk.store.board import Line


def status(line: "Line") -> str:
    """Where a train stands, in a word."""
    return tr("Train", STATUS[line.standing.status])


def alerts(line: "Line") -> list[str]:
    """What is worth a look, in words."""
    return [tr("Train", ALERTS[alert]) for alert in line.alerts]


def ends(line: "Line", places: "Places", lang: str) -> str:
    """From where to where."""
    names = [places.name(line.train.run.get(end, ""), lang) or "?" for end in ("origin", "destination")]
    return "" if names == ["?", "?"] else " → ".join(names)


def place(line: "Line", places: "Places", lang: str) -> str:
    """Where it was seen last, and whether it has left there."""
    stands = line.standing
    if not stands.place:
        return ""
    name = places.name(stands.place, lang)
    if not stands.away:
        return name
    if stands.next:
        return f"{name} → {places.name(stands.next, lang)}"
    return f"{name} →"


def delay(seconds: int | None) -> str:
    """Hours and minutes behind the plan, with a sign; nothing without a plan."""
    if seconds is None:
        return ""
    minutes = round(abs(seconds) / 60)
    sign = "" if not minutes else "+" if seconds > 0 else "\u2212"
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


def clock(at_s: int, zone: str, now_s: int) -> str:
    """A time as short as it can be told: the hour today, else with the day."""
    at, now = show_instant(at_s, zone), show_instant(now_s, zone)
    return at[11:16] if at[:10] == now[:10] else at[5:16]


def band(low_s: int, high_s: int, at_s: int, zone: str) -> str:
    """From when to when, told beside a time between them: the day is told of what is on another day only."""
    day = show_instant(at_s, zone)[:10]
    said = (show_instant(end_s, zone) for end_s in (low_s, high_s))
    return "–".join(end[11:16] if end[:10] == day else end[5:16] for end in said)


def joined(parts: Sequence[str]) -> str:
    """Some of several words in a line."""
    return " · ".join(part for part in parts if part)
