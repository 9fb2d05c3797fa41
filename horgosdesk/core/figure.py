"""What the figures of a return mean."""

from dataclasses import dataclass

from horgosdesk.core.calendar import month_days, same_span_last_year


@dataclass(frozen=True, slots=True)
class Figure:
    """What a figure on paper was asked of: the measure over statistical days, of records with these values.

    An HS code stands for all that begin with it; whole: for itself only. beside: of a row of all others, by what the rows
    are and the codes that have rows of their own.
    """

    measure: str
    first: str
    last: str
    where: tuple[tuple[str, str], ...] = ()
    whole: bool = False
    beside: tuple[str, tuple[str, ...]] | None = None


def base_span(first: str, last: str) -> tuple[str, str]:
    """The days that a row of some days is compared with: 29 February stands under the 28th, so that no base is lost."""
    base_first, base_last = same_span_last_year(first, last)
    return base_first, month_days(base_last[:7])[1] if last == month_days(last[:7])[1] else base_last
