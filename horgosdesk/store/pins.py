"""What a printed return says of the journal, number and hash of an entry, and whether the journal still says so.

Whoever changes an entry and chains all the later ones anew leaves no trace in the file. But a hash that was printed before
stays on its paper: if the journal has it no more, its history was rewritten since.
"""

import re
import sqlite3
from dataclasses import dataclass

from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP

SHORTEST = 16
"""Digits of a hash that identify an entry; papers of earlier versions had no more."""
WHOLE = 64


@dataclass(frozen=True, slots=True)
class Pin:
    """Number (0: not told) and hash of an entry, as hex digits, the first 16 to 64; where it was read."""

    no: int
    hash: str
    where: str = ""


def parse(text: str) -> Pin:
    """A pin as it is typed from paper: NO:HASH, or the hash alone; spaces are passed over. Problem "pin-form"."""
    said = re.sub(r"[\s\u00a0\u3000]+", "", text).casefold().replace("\uff1a", ":")
    match = re.fullmatch(rf"(?:(\d{{1,18}}):)?([0-9a-f]{{{SHORTEST},{WHOLE}}})", said)
    if match is None:
        raise Problem(
            "pin-form",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{value}” is not a number and hash of the journal. Type them as NO:HASH, at least {digits} digits of the hash, as they stand on the return.",
            ),
            value=text.strip()[:90],
            digits=SHORTEST,
        )
    shown = f"{match[2][:12]}…"
    return Pin(int(match[1] or 0), match[2], f"{match[1]}:{shown}" if match[1] else shown)


def position(db: sqlite3.Connection, pin: Pin) -> int | None:
    """The number of the entry that a pin means; None when the journal has no such entry, or has it elsewhere."""
    if pin.no:
        row = db.execute("SELECT hash FROM journal WHERE no = ?", (pin.no,)).fetchone()
        return pin.no if row is not None and row[0].hex().startswith(pin.hash) else None
    low = bytes.fromhex(pin.hash + "0" * (WHOLE - len(pin.hash)))
    high = bytes.fromhex(pin.hash + "f" * (WHOLE - len(pin.hash)))
    row = db.execute("SELECT no FROM journal WHERE hash BETWEEN ? AND ?", (low, high)).fetchone()
    return int(row[0]) if row else None
