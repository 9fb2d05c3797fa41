"""Figures that are rounded to be read, and still add up to what stands over them."""

from collections.abc import Sequence
from fractions import Fraction


def rounded(value: int | Fraction, grain: int) -> int:
    """The multiple of `grain` that is nearest to a value, half away from zero; times grain."""
    number = abs(Fraction(value)) / grain
    whole, rest = divmod(number.numerator, number.denominator)
    near = whole + (2 * rest >= number.denominator)
    return grain * (near if value >= 0 else -near)


def adding_up(parts: Sequence[int | Fraction], grain: int, whole: int | None = None) -> list[int]:
    """The parts, each the multiple of `grain` just below or just above it, so that they add up to `whole`.

    whole: a multiple of grain, less than one grain from the sum; by default the rounded sum. The parts that are nearest
    to the multiple above go up (largest remainder; of equal ones the first). A part that is a multiple stays what it is.
    """
    if whole is None:
        whole = rounded(sum((Fraction(part) for part in parts), Fraction(0)), grain)
    lower = [int(part // grain) for part in parts]
    rests = [part - grain * down for part, down in zip(parts, lower, strict=True)]
    up = whole // grain - sum(lower)
    for place in sorted((at for at, rest in enumerate(rests) if rest), key=lambda at: -rests[at])[: max(0, up)]:
        lower[place] += 1
    return [grain * number for number in lower]
