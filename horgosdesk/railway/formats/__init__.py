"""The formats: each a module that turns bytes into messages, found by what is in the bytes.

TO ADD A FORMAT: write a module here with NAME, `recognises` and `read`; nothing else names it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol

from horgosdesk.core.errors import Problem
from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.core.message import Message
from horgosdesk.core.places import Places
from horgosdesk.core.words import QT_TRANSLATE_NOOP

HEAD = 4096
"""Bytes that a format is recognised by."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a format may need besides the bytes. places: resolves stations. zone: of times that name none. name: of the
    file or topic, for what has no sender of its own. at_s: when the bytes came, for what does not say when it was sent.
    lang, folder: the desk's language, and its folder with its own tables. limits: how large bytes may be."""

    places: Places
    zone: str
    name: str = ""
    at_s: int = 0
    lang: str = "en"
    folder: str = ""
    limits: Limits = LIMITS


@dataclass(frozen=True, slots=True)
class Bad:
    """A message among others in the same bytes that cannot be taken; message_id "" where it has none that can be read."""

    message_id: str
    kind: str
    problem: Problem


class Format(Protocol):
    """What a module here has. NAME: for people. ORDER: smaller is asked first; a format that fits nearly all is last."""

    NAME: str
    ORDER: int

    @staticmethod
    def recognises(head: bytes) -> bool:
        """Whether bytes that begin so are of the format."""

    @staticmethod
    def read(data: bytes, context: Context) -> Iterator[Message | Bad]:
        """The messages. Problem when the bytes as a whole cannot be read."""


@cache
def formats() -> tuple[Format, ...]:
    """All formats of this folder."""
    found: list[Format] = [import_module(f"{__name__}.{one.name}") for one in iter_modules(__path__)]  # type: ignore[misc]
    return tuple(sorted(found, key=lambda one: one.ORDER))


def read(data: bytes, context: Context) -> Iterator[Message | Bad]:
    """The messages in some bytes. Problem "feed-format" when no format knows them, or what its `read` raises."""
    for one in formats():
        if one.recognises(data[:HEAD]):
            return one.read(data, context)
    raise Problem(
        "feed-format",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file}: this is none of the formats that are understood (TAF TSI XML, IFTSTA, Digitraffic JSON, tables). Ask the sender what it is.",
        )
        if data.strip()
        else QT_TRANSLATE_NOOP("Problem", "{file} is empty. Ask the sender to send it again."),
        file=context.name,
    )
