"""Draws that come out the same on every machine: whole numbers from one named stream."""

from bisect import bisect_right
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from stdnum import iso6346, luhn

from horgosdesk.core.identity import uid_text

T = TypeVar("T")

OWNERS = ("HGSU", "QYTU", "XTDU", "TSLU", "YLHU")
"""Invented owners of containers."""
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


class Draw:
    """One stream of draws. Only bits are taken from the generator, since they alone are promised to stay as they are."""

    def __init__(self, name: str) -> None:
        self._bits = Random(name).getrandbits

    def below(self, limit: int) -> int:
        """From 0 to limit - 1."""
        return self._bits(32) * limit >> 32

    def between(self, low: int, high: int) -> int:
        """From low to high, both included."""
        return low + self.below(high - low + 1)

    def middling(self, low: int, high: int) -> int:
        """From low to high, the middle most often."""
        return (self.between(low, high) + self.between(low, high)) // 2

    def one(self, choices: Sequence[T]) -> T:
        """One of several, each as often."""
        return choices[self.below(len(choices))]

    def weighted(self, heights: Sequence[int]) -> int:
        """A place in a list of weights summed up so far."""
        return bisect_right(heights, self.below(heights[-1]))

    def shuffle(self, things: list[T]) -> None:
        """Put a list in another order."""
        for last in range(len(things) - 1, 0, -1):
            place = self.below(last + 1)
            things[last], things[place] = things[place], things[last]

    def uid(self, instant_ms: int) -> str:
        """A UUIDv7 of a moment in milliseconds since 1970."""
        value = instant_ms << 80 | 0x7 << 76 | self._bits(12) << 64 | 0b10 << 62 | self._bits(62)
        return uid_text(value.to_bytes(16))

    def wagon(self, kinds: str) -> str:
        """An 8-digit wagon number of 1520 mm with its check digit; kinds: what its first digit may be."""
        digits = f"{self.one(kinds)}{self.below(1_000_000):06d}"
        return digits + luhn.calc_check_digit(digits)

    def container(self) -> str:
        """A container number with its check digit."""
        while True:
            number = f"{self.one(OWNERS)}{self.below(1_000_000):06d}"
            digit = iso6346.calc_check_digit(number)
            if digit != "0":  # 0 may stand for the remainder 10, which ISO advises against
                return number + digit

    def plate(self) -> str:
        """A truck's plate, Chinese or Kazakh."""
        if self.below(3):
            return f"新F{self.one(_LETTERS)}{self.below(10_000):04d}"
        letters = "".join(self.one(_LETTERS) for _ in range(3))
        return f"{self.between(100, 999)}{letters}{self.one(('02', '05', '19'))}"
