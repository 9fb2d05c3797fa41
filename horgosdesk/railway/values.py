"""What the formats share: values as railways write them, and what is said of bytes that cannot be taken."""

import re
import reprlib
from contextlib import suppress
from datetime import date
from decimal import Decimal
from functools import lru_cache

from horgosdesk.core.errors import Problem
from horgosdesk.core.identifiers import read_train_no
from horgosdesk.core.instants import read_instant
from horgosdesk.core.limits import MB, Limits
from horgosdesk.core.places import Places
from horgosdesk.core.words import QT_TRANSLATE_NOOP

MOST_TEXT = 255
"""Characters of a name or an identifier, as TAF TSI has it."""

_DAY = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}")
_WEIGHT = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,6})?")
_MARKS = str.maketrans("", "", "-/.")
_MOST_PLACES = 20_000
_resolved: tuple[Places | None, dict[tuple[str, ...], str]] = (None, {})


def refuse_large(data: bytes, file: str, limits: Limits, marks: bytes = b"") -> None:
    """Problem "feed-large" for more than the limits feed_mb and feed_values. marks: the bytes that part values.

    Each value takes a hundred bytes once it is read, however small it was.
    """
    refuse_bytes(len(data), file, limits)
    parts = sum(data.count(mark) for mark in marks)
    if parts > limits.feed_values:
        raise limits.beyond("feed-large", "feed_values", file, parts)


def refuse_bytes(size: int, file: str, limits: Limits) -> None:
    """Problem "feed-large" for more than the limit feed_mb."""
    if size > limits.feed_mb * MB:
        raise limits.beyond("feed-large", "feed_mb", file, -(-size // MB))


@lru_cache(maxsize=16_384)
def instant(text: str, zone: str) -> int:
    """UTC seconds of a time with its day; without an offset of its own, in `zone`. Parts of a second are cut.

    Problems as core.instants.read_instant. Kept, since the times of a plan come again with every message.
    """
    return read_instant(text.strip(), zone).at_s


def service_day(text: str) -> str:
    """A day as 2025-11-03, whatever offset stands behind it. Problem "feed-day"."""
    day = text.strip()[:10]
    with suppress(ValueError):
        if _DAY.fullmatch(day):
            return date.fromisoformat(day).isoformat()
    raise Problem(
        "feed-day",
        QT_TRANSLATE_NOOP(
            "Problem", "“{value}” is no day of the train: 2025-11-03 is one. Ask the sender to correct it."
        ),
        value=text.strip()[:40],
    )


def number(text: str) -> str:
    """The number of a train, wagon or container as it is kept: capitals and digits, Latin where Cyrillic only looks so."""
    return read_train_no(text[:MOST_TEXT]).value.translate(_MARKS)


def grams(text: str, unit_g: int) -> int | None:
    """A weight in grams, None for no text. unit_g: grams in one. Problem "feed-weight"."""
    said = text.strip()
    if not said:
        return None
    if not _WEIGHT.fullmatch(said):
        raise Problem(
            "feed-weight",
            QT_TRANSLATE_NOOP("Problem", "“{value}” is no weight. Ask the sender to correct it."),
            value=said[:40],
        )
    return int(Decimal(said.replace(",", ".")) * unit_g)


def place(places: Places, *said: str) -> str:
    """`Places.resolve`, kept: a feed names the same few hundred places again and again."""
    global _resolved
    of, known = _resolved
    if of is not places or len(known) > _MOST_PLACES:
        _resolved = of, known = places, {}
    found = known.get(said)
    if found is None:
        found = known[said] = places.resolve(*said)
    return found


def lacking(what: str) -> Problem:
    """A message without something that it must have. what: as the format calls it."""
    return Problem(
        "feed-lacking",
        QT_TRANSLATE_NOOP("Problem", "The message has no {what}. Ask the sender to send it whole."),
        what=what,
    )


def unknown(what: str, value: object) -> Problem:
    """A value that the format does not have there. what: as the format calls it."""
    return Problem(
        "feed-value",
        QT_TRANSLATE_NOOP("Problem", "{what} “{value}” is not one that is understood. Ask the sender what it means."),
        what=what,
        value=(value if isinstance(value, str) else reprlib.repr(value))[:40],
    )


def names_nothing() -> Problem:
    """A message that deletes and names nothing to delete."""
    return Problem(
        "feed-delete",
        QT_TRANSLATE_NOOP(
            "Problem",
            "The message deletes another one, but neither names it nor repeats its times. Ask the sender which one is meant.",
        ),
    )
