"""Hashing passwords: argon2id, as RFC 9106 recommends where memory is scarce. Slow on purpose: not on the window's thread."""

import base64
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from horgosdesk.core.passwords import normal

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@dataclass(frozen=True, slots=True)
class Strength:
    """How dear one guess is. memory_kib: of memory; passes: over it; lanes: that run side by side."""

    passes: int
    memory_kib: int
    lanes: int


STRENGTH = Strength(3, 65_536, 4)
"""RFC 9106, second recommended option: 130 ms on the desk PC that it was measured on. Raised, it holds for each account from
its next sign-in on (`outdated`)."""

MOST = Strength(10, 262_144, 16)
"""A hash in a file that asks for more is none of ours."""


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher(STRENGTH.passes, STRENGTH.memory_kib, STRENGTH.lanes)


def hashed(password: str) -> str:
    """A password's hash with its own salt, as text that tells how it was made."""
    return _hasher().hash(normal(password))


def fits(kept: str, password: str) -> bool:
    """Whether a password is the one that a hash was made of. None fits one that is no hash, or asks for endless work."""
    from argon2 import extract_parameters
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        asked = extract_parameters(kept)
        if asked.time_cost > MOST.passes or asked.memory_cost > MOST.memory_kib or asked.parallelism > MOST.lanes:
            return False
        return _hasher().verify(kept, normal(password))
    except (VerificationError, InvalidHashError):
        return False


def outdated(kept: str) -> bool:
    """Whether a hash was made with less than what is asked now."""
    return _hasher().check_needs_rehash(kept)


def nobodys() -> str:
    """A hash that no password fits, which takes as long as one that does."""

    def text(length: int) -> str:
        return base64.b64encode(secrets.token_bytes(length)).decode().rstrip("=")

    return f"$argon2id$v=19$m={STRENGTH.memory_kib},t={STRENGTH.passes},p={STRENGTH.lanes}${text(16)}${text(32)}"


LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Of recovery codes: without 0, O, 1 and I, which are taken for one another on paper."""
_GROUPS, _GROUP = 5, 5


def new_code() -> str:
    """A recovery code: 25 letters, 125 bits, in groups."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(_GROUP)) for _ in range(_GROUPS))


def code_of(typed: str) -> str:
    """A recovery code as it is hashed, however it was typed."""
    return "".join(letter for letter in normal(typed).upper() if letter in LETTERS)
