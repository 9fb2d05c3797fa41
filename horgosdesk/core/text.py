"""Text as it was meant, without what keyboards, web pages and Excel hide in it."""

import unicodedata
from itertools import groupby

from horgosdesk.core.pattern import late

_FOLDED = {
    **dict.fromkeys(map(ord, "\u2010\u2012\u2013\u2014\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc"), "'"),
    **dict.fromkeys([0xAD, 0x2060, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F)], None),
}
"""What NFKC leaves apart: hyphens and minus signs, apostrophes, and characters that nobody sees."""


def plain(text: str) -> str:
    """Full-width forms, ligatures and all kinds of spaces, hyphens and apostrophes in their plain form; trimmed.

    Superscripts, fractions and circled numbers stay, for NFKC would make 102 of 10².
    """
    if text.isascii():
        return text.strip()
    runs = groupby(text, lambda character: unicodedata.category(character) == "No")
    folded = ("".join(run) if keep else unicodedata.normalize("NFKC", "".join(run)) for keep, run in runs)
    return "".join(folded).translate(_FOLDED).strip()


_COMMANDS = late(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """A text for a terminal: what would command it (escapes, carriage returns, changes of direction) written as \\u001b.

    JSON stays the same JSON, in whose strings alone such characters can be.
    """
    return _COMMANDS.sub(lambda one: f"\\u{ord(one[0]):04x}", text)
