"""Record identity: UUID version 7 (RFC 9562, section 5.7), so that several desks can meet later without clashing."""

import os
import threading
import time
from array import array
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import uuid

_lock = threading.Lock()
_last = 0


def new_uid() -> str:
    """A new UUIDv7 as lower-case text. Within one process each is greater than the one before.

    Layout: 48 bits of Unix milliseconds, then (RFC 9562 section 6.2, method 2) a 74-bit random part that is
    counted on when the clock stands still or is set back.
    """
    return uid_text(new_uids(1)[0])


def new_uids(count: int) -> list[bytes]:
    """So many of them as their 16 bytes: each greater than the one before, and greater than all that were made before."""
    global _last
    fresh = (time.time_ns() // 1_000_000) << 74 | _random(74)
    steps = array("H", os.urandom(2 * count))
    with _lock:
        # a clock set back must not make younger records sort before older ones
        first = fresh if fresh > _last else _last + 1 + steps[0]
        payloads = list(accumulate(steps[1:], lambda last, step: last + 1 + step, initial=first))
        _last = payloads[-1]
    return [_uuid(payload) for payload in payloads]


def _uuid(payload: int) -> bytes:
    millis, random_bits = payload >> 74, payload & ((1 << 74) - 1)
    value = millis << 80 | 0x7 << 76 | (random_bits >> 62) << 64 | 0b10 << 62 | random_bits & ((1 << 62) - 1)
    return value.to_bytes(16, "big")


def _random(bits: int) -> int:
    # as the module secrets makes them, which brings OpenSSL with it
    return int.from_bytes(os.urandom(-(-bits // 8))) >> (-bits % 8)


def uid_bytes(uid: str) -> bytes:
    """The 16 bytes that the store keeps for a uid; ValueError when it is not one."""
    blob = bytes.fromhex(uid.replace("-", ""))
    if len(blob) != 16:
        raise ValueError(f"{uid!r} is not a uid")
    return blob


def uid_text(blob: bytes) -> str:
    """The uid as people and files see it."""
    text = blob.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


_MESSAGES = "6f1d6f0e-7d0a-5c5e-9f58-4c6f7267486f"
"""The name space of message_uid; made up once, never to be changed."""


@cache
def _messages() -> "uuid.UUID":
    import uuid  # which asks the computer for its name

    return uuid.UUID(_MESSAGES)


def message_uid(source: str, message_id: str) -> str:
    """The uid of a message of the railway: UUIDv5 (RFC 9562, section 5.5) of its name, the same wherever it is received."""
    import uuid

    return str(uuid.uuid5(_messages(), f"{source}\x1f{message_id}"))
