"""Which encoding a text is in that does not say so, or says so wrongly: Cyrillic code pages, GB18030, Latin.

The one under which the text is likeliest, by how often Russian has each letter and how common Chinese characters are.
"""

import re
from collections.abc import Mapping
from itertools import islice
from math import log

CYRILLIC = ("cp1251", "koi8-r", "cp866", "iso8859-5")
LATIN = "latin-1"
CHINESE = "gb18030"

_PER_MILLE = "о109е84а80и73н67т63с54р47в45л43к34м32д29п28у26я20ы18ь17з16б15г16ч14й12х9ж9ш7ю6ц4щ3э3ф2ъ1ё1"
"""How often a letter comes in a thousand of Russian."""
_RUSSIAN: Mapping[str, float] = {
    letter: log(int(share) / 1000) for letter, share in re.findall(r"([а-яё])([0-9]+)", _PER_MILLE)
}
_OTHER = log(1 / 4000)
"""Of a sign within words, where a letter is expected."""
_ACCENTED = log(1 / 60)
_JOINED = log(1 / 400)
"""Of a neighbour that does not fit: a Latin letter beside a Cyrillic one, accent beside accent, A small before a capital."""
_HANZI = log(1 / 3755)
"""Of each character of GB 2312's first level."""
_RARE_HANZI = log(1 / 60_000)
_MOST = 4000
"""Characters that are enough to tell."""


def decoded(data: bytes) -> str:
    """The text. UTF-8 where it is that but for a few bytes, else the likeliest of the others.

    Every text comes out as something: what is in no encoding that is known has a mark in place of what it cannot be.
    """
    text = data.decode("utf-8-sig", "replace")
    # any other encoding read so is broken at every second character
    if "\ufffd" not in text or 10 * text.count("\ufffd") < sum(character > "\x7f" for character in text):
        return text
    high = re.finditer(rb"[\x01-\x7f]?[\x80-\xff][\x30-\xff]*", data)
    sample = b" ".join(match[0][:_MOST] for match in islice(high, _MOST))[:_MOST]
    best = max((*CYRILLIC, CHINESE, LATIN), key=lambda name: _likelihood(sample.decode(name, "replace"), name))
    return data.decode(best, "replace")


def _likelihood(text: str, name: str) -> float:
    """The logarithm of how likely the foreign characters of a text are, were it in that encoding."""
    total, before = 0.0, "  "
    for character in text:
        if character > "\x7f":
            if name == CHINESE:
                total += _hanzi(character)
            elif name == LATIN:
                total += _ACCENTED if character.isalpha() else _OTHER
                total += _JOINED if before[-1] > "\x7f" else 0
            else:
                total += _RUSSIAN.get(character.lower(), _OTHER)
                total += _JOINED if _unfit(before, character) else 0
        elif character.isalpha() and before[-1] > "\x7f" and name in CYRILLIC:
            total += _JOINED
        before = before[-1] + character
    return total


def _unfit(before: str, character: str) -> bool:
    """Whether a Cyrillic letter does not fit behind two characters: Latin beside it, or capitals and small ones mixed."""
    last = before[-1]
    if last.isascii():
        return last.isalpha()
    if character.isupper():
        return last.islower()
    return character.islower() and before[0].isupper() and last.isupper()


def _hanzi(character: str) -> float:
    pair = character.encode(CHINESE, "replace")
    if len(pair) != 2 or pair[1] < 0xA1:
        return _RARE_HANZI
    return _HANZI if 0xB0 <= pair[0] <= 0xD7 or pair[0] in (0xA1, 0xA3) else _RARE_HANZI
