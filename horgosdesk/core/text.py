"""Text as it was meant, without what keyboards, web pages and Excel hide in it."""

import unicodedata
from itertools import groupby

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
