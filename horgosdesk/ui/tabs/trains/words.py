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


def band(low_s: int, high_s: int, zone: str, now_s: int) -> str:
    """From when to when; the day is told once where both have the same."""
    low, high = clock(low_s, zone, now_s), clock(high_s, zone, now_s)
    same = show_instant(low_s, zone)[:10] == show_instant(high_s, zone)[:10]
    return f"{low}–{high[-5:] if same else high}"


def joined(parts: Sequence[str]) -> str:
    """Some of several words in a line."""
    return " · ".join(part for part in parts if part)
