"""What a figure on paper was asked of, so that a click on it can lead to its records."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What a figure on paper was asked of: the measure over statistical days, of records with these values."""

    measure: str
    first: str
    last: str
    where: tuple[tuple[str, str], ...] = ()
