"""What people are asked to remember or to write down: a passphrase and how strong it is, and the recovery key on paper."""

import unicodedata
from typing import Literal

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

Strength = Literal["short", "weak", "fair", "strong"]
LEAST = 8
"""Characters below which a passphrase is not taken."""

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are misread."""
_BYTES = 16
_LONG = 26
"""Characters for 128 bits."""
_CHECKS = 2


def normal(text: str) -> bytes:
    """A passphrase as the bytes that the key is made of, the same whatever the input method composed."""
    return unicodedata.normalize("NFKC", text).encode()


def strength(text: str) -> Strength:
    """A rough word for how long guessing would take: by the different characters and the kinds that they are of."""
    if len(text) < LEAST:
        return "short"
    kinds = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10), (lambda c: ord(c) > 0x2FF, 2000))
    room = sum(size for kind, size in kinds if any(kind(c) for c in text))
    room += 30 if any(not c.isalnum() for c in text) else 0
    # a repeated character adds little to what must be guessed
    bits = (len(set(text)) + (len(text) - len(set(text))) / 4) * max(room, 2).bit_length()
    return "weak" if bits < 55 else "fair" if bits < 80 else "strong"


def check(text: str) -> str:
    """A new passphrase as it is; Problem when it is too short."""
    if len(text) < LEAST:
        raise Problem(
            "passphrase-short",
            QT_TRANSLATE_NOOP("Problem", "A passphrase has at least {least} characters. A sentence is best."),
            field="passphrase",
            least=LEAST,
        )
    return text


def new_recovery() -> str:
    """A recovery key of 128 random bits, as it is printed: seven groups of four characters, two of which are a check."""
    import secrets

    number = int.from_bytes(secrets.token_bytes(_BYTES))
    digits = _written(number, _LONG)
    return _grouped(digits + _sum(digits))


def recovery_secret(text: str) -> bytes:
    """The secret in a recovery key as it was typed, however grouped and in whatever case; Problem when mistyped."""
    digits = "".join(text.upper().split()).replace("-", "").translate(str.maketrans("ILO", "110"))
    wrong = len(digits) != _LONG + _CHECKS or set(digits) - set(_LETTERS)
    if wrong or _sum(digits[:_LONG]) != digits[_LONG:]:
        raise Problem(
            "recovery-mistyped",
            QT_TRANSLATE_NOOP(
                "Problem",
                "This is not a recovery key, or a character of it is mistyped: it has seven groups of four. Compare it with the paper.",
            ),
            field="recovery",
        )
    return digits[:_LONG].encode()


def _sum(digits: str) -> str:
    import hashlib

    return _written(int.from_bytes(hashlib.sha256(digits.encode()).digest()[:4]), _CHECKS)


def _written(number: int, digits: int) -> str:
    return "".join(_LETTERS[number >> 5 * at & 31] for at in reversed(range(digits)))


def _grouped(digits: str) -> str:
    return "-".join(digits[at : at + 4] for at in range(0, len(digits), 4))
