"""What the page of one train says, in the language in force: times with their zones, weights, states."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from horgosdesk.core.instants import show_instant
from horgosdesk.core.match import State
from horgosdesk.core.message import DESK
from horgosdesk.core.train_words import STATES
from horgosdesk.core.units import MARKS, show_weight_kg
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr
from horgosdesk.ui.figures import MINUS, percent

if TYPE_CHECKING:
    from horgosdesk.ui.desk import Desk

EN_DASH = "\u2013"


def state_name(state: State) -> str:
    """What a match state is called."""
    return tr("Train", STATES[state])


def when(at_s: int, zone: str, beside_s: int | None = None) -> str:
    """Month, day and time in a zone; the time alone beside another instant of the same day."""
    text = show_instant(at_s, zone)
    same = beside_s is not None and show_instant(beside_s, zone)[:10] == text[:10]
    return text[11:16] if same else text[5:16]


def span(first_s: int, last_s: int, zone: str, beside_s: int | None = None) -> str:
    """From when to when, each day told once."""
    return f"{when(first_s, zone, beside_s)}{EN_DASH}{when(last_s, zone, first_s)}"


def offset(at_s: int, zone: str) -> str:
    """How far a zone's clocks are ahead at an instant: "UTC+8"."""
    ahead = datetime.fromtimestamp(at_s, UTC).astimezone(ZoneInfo(zone)).utcoffset()
    minutes = int(ahead.total_seconds() // 60) if ahead is not None else 0
    sign = "+" if minutes >= 0 else MINUS
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def country_name(desk: "Desk", country: str) -> str:
    """What a country is called."""
    found = desk.codes.countries.get(country)
    return found.name(desk.lang) if found else country


def event_name(desk: "Desk", event: str) -> str:
    """What an event is called."""
    found = desk.codes.events.get(event)
    return found.name(desk.lang) if found else event


def source_name(source: str) -> str:
    """Who says it."""
    return tr("Train", QT_TRANSLATE_NOOP("Train", "typed here")) if source == DESK else source


def weight(weight_g: int | None, lang: str) -> str:
    """Kilograms; nothing where nobody says them."""
    return "" if weight_g is None else show_weight_kg(weight_g, MARKS[lang])


def apart(apart_g: int, lang: str) -> str:
    """A difference of weights in kilograms, with its sign."""
    sign = "+" if apart_g > 0 else MINUS if apart_g < 0 else ""
    return sign + show_weight_kg(abs(apart_g), MARKS[lang])


def apart_share(apart_g: int, of_g: int, lang: str) -> str:
    """The same as a part of the railway's weight."""
    return percent(Decimal(apart_g) * 100 / of_g if of_g else None, lang, signed=True)
