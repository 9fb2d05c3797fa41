"""What a written figure means: its measure, its span of days and its row."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One figure of a return: a measure summed over the days first to last, where the record says so."""

    measure: str
    first: str
    last: str
    where: tuple[tuple[str, str], ...] = ()
