"""What a change is made of: parts that add up to it, and the effects of volume, mix and price on a value."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Part(Generic[Key]):
    """What one part was and is. keys: what it stands for; several for all that are not named."""

    keys: tuple[Key, ...]
    base: int
    now: int

    @property
    def change(self) -> int:
        """What it adds to the change of the whole."""
        return self.now - self.base


def parts(now: Mapping[Key, int], base: Mapping[Key, int], most: int) -> tuple[list[Part[Key]], Part[Key] | None]:
    """The parts that changed most, largest change first, at most so many; and all others as one, None without any.

    Together they are the change of the whole, exactly. One left over is named too, since "others" for a single one would
    hide its name for nothing.
    """
    every = [Part((key,), base.get(key, 0), now.get(key, 0)) for key in dict.fromkeys((*now, *base))]
    every.sort(key=lambda part: (-abs(part.change), -max(part.now, part.base), str(part.keys)))
    if len(every) <= most + 1:
        return every, None
    rest = every[most:]
    others = Part(
        tuple(key for part in rest for key in part.keys),
        sum(part.base for part in rest),
        sum(part.now for part in rest),
    )
    return every[:most], others


@dataclass(frozen=True, slots=True)
class Side:
    """One kind of goods in one period. value, weight: of the records that have both; loose: value of records without
    weight; unvalued: how many records have no value in the currency."""

    value: int = 0
    weight: int = 0
    loose: int = 0
    unvalued: int = 0


@dataclass(frozen=True, slots=True)
class Effect(Generic[Key]):
    """What changed the value of one kind of goods: the six add up to now - base, exactly.

    fresh, gone: goods that are there in one period only. apart: what cannot be compared.
    """

    key: Key
    base: int
    now: int
    volume: Fraction = Fraction(0)
    mix: Fraction = Fraction(0)
    price: Fraction = Fraction(0)
    fresh: int = 0
    gone: int = 0
    apart: int = 0


EFFECTS = ("volume", "mix", "price", "fresh", "gone", "apart")
"""The fields of Effect that add up to the change, in the order in which they are told."""


def effects(now: Mapping[Key, Side], base: Mapping[Key, Side]) -> list[Effect[Key]]:
    """The effects by kind of goods, in the order of the largest change; sum a field for that of the whole.

    Of goods i that have weight q and value v on both sides, with the unit value p = v / q, a bar for the mean of both
    sides and d for the difference now - base, each is exact by itself and in sum:

        dv = q_bar dp + p_bar dq                   Bennet's indicators: price, and quantity
        p_bar dq = P dq + (p_bar - P) dq           quantity: volume at the mean unit value P, and mix

    P is the mean of both sides' unit value of all compared goods together, so that volume is nothing when the weight of all
    together stays, mix is nothing when all shares by weight stay, and price is nothing when all unit values stay. A unit
    value is no price of one article: within a kind of goods a change of the articles shows as price.

    Source: T. L. Bennet, The Theory of Measurement of Changes in Cost of Living, Journal of the Royal Statistical Society
    83 (1920), 455-462; W. E. Diewert, Index Number Theory Using Differences Rather Than Ratios, American Journal of
    Economics and Sociology 64 (2005), 311-360.

    Goods with records on the other side that have no value in the currency are neither new nor gone but not comparable.
    """
    keys = list(dict.fromkeys((*now, *base)))
    sides = {key: (base.get(key, Side()), now.get(key, Side())) for key in keys}
    compared = [pair for pair in sides.values() if pair[0].weight > 0 and pair[1].weight > 0]
    mean = (_unit_value(0, compared) + _unit_value(1, compared)) / 2 if compared else Fraction(0)
    found = [_effect(key, before, after, mean) for key, (before, after) in sides.items()]
    return sorted(found, key=lambda one: (-abs(one.now - one.base), str(one.key)))


def _unit_value(side: int, compared: Sequence[tuple[Side, Side]]) -> Fraction:
    return Fraction(sum(pair[side].value for pair in compared), sum(pair[side].weight for pair in compared))


def _effect(key: Key, before: Side, after: Side, mean: Fraction) -> Effect[Key]:
    base, now, apart = before.value + before.loose, after.value + after.loose, after.loose - before.loose
    if before.weight > 0 and after.weight > 0:
        p0, p1 = Fraction(before.value, before.weight), Fraction(after.value, after.weight)
        grown = after.weight - before.weight
        price = (p1 - p0) * (before.weight + after.weight) / 2
        return Effect(key, base, now, mean * grown, ((p0 + p1) / 2 - mean) * grown, price, apart=apart)
    if after.weight > 0:
        known = not (before.unvalued or before.loose)
        return Effect(key, base, now, fresh=after.value if known else 0, apart=apart + (0 if known else after.value))
    known = not (after.unvalued or after.loose)
    return Effect(key, base, now, gone=-before.value if known else 0, apart=apart - (0 if known else before.value))
