"""What the figures of a return mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What a figure on paper was asked of: the measure over statistical days, of records with these values."""

    measure: str
    first: str
    last: str
    where: tuple[tuple[str, str], ...] = ()
