"""What a password must be like (NIST SP 800-63B): long enough, not the name, not among the most common; nothing else."""

import unicodedata
from collections.abc import Collection, Iterable

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

SHORTEST, LONGEST = 8, 128
"""In characters."""


def normal(text: str) -> str:
    """A password as it is hashed: the same however a keyboard or input method composes its characters."""
    return unicodedata.normalize("NFKC", text)


def folded(name: str) -> str:
    """A sign-in name as names are compared."""
    return normal(name).casefold().strip()


def check_password(password: str, names: Iterable[str], common: Collection[str]) -> None:
    """Problem "password-short", "-long", "-name" or "-common". names: those of whose it is; common: casefolded."""
    said = normal(password)
    if len(said) < SHORTEST:
        raise Problem(
            "password-short",
            QT_TRANSLATE_NOOP("Problem", "The password is too short: it needs at least {least} characters."),
            field="password",
            least=SHORTEST,
        )
    if len(said) > LONGEST:
        raise Problem(
            "password-long",
            QT_TRANSLATE_NOOP("Problem", "The password is too long: it may have {most} characters."),
            field="password",
            most=LONGEST,
        )
    plain = said.casefold()
    if any(name and plain.strip("0123456789 .-_!@#") == name for name in map(folded, names)) or plain in map(
        folded, names
    ):
        raise Problem(
            "password-name",
            QT_TRANSLATE_NOOP("Problem", "The password must not be the name. Choose another."),
            field="password",
        )
    if plain in common or len(set(plain)) <= 2:
        raise Problem(
            "password-common",
            QT_TRANSLATE_NOOP(
                "Problem", "Many people use this password, so it is tried first. Choose another: three words are good."
            ),
            field="password",
        )
