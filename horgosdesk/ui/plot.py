"""What a chart shows, before any pixel of it: exact values in step with spans, and how they are called."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from horgosdesk.core.rounding import adding_up
from horgosdesk.ui import spans, theme
from horgosdesk.ui.figures import Scale
from horgosdesk.ui.flags import Flag
from horgosdesk.ui.look import Look

Form = Literal["line", "bars", "stack"]
Value = int | Fraction | None
NOW, BASE = ".now", ".base"
"""What the legend calls this year and last year as a whole; no key of a series begins with a point."""


@dataclass(frozen=True, slots=True)
class Series:
    """One thing over the spans, with last year's values beside it if there are any. tint: of theme.Tokens, or a number."""

    key: str
    title: str
    tint: str | int
    now: Sequence[Value]
    base: Sequence[Value] = ()


@dataclass(frozen=True, slots=True)
class Plot:
    """What a chart shows. Values are exact; `tell` and `compare` put them into words, `scales` fit the axis.

    unit: of what `tell` tells; grain: to multiples of which it rounds; exact: a value to its last digit. span_names: words for spans that are not whole, as "1 to 24 November 2025".
    form: bars beside one another, stacked, or curves. total: what the sum of all series is called, if it means
    something. flags: occasions on the axis. hidden: what the legend has switched off at first. note: a line under a saved picture.
    empty: words for when there is nothing.
    """

    title: str
    spans: Sequence[str]
    series: Sequence[Series]
    form: Form
    scales: Sequence[Scale]
    tell: Callable[[Value], str]
    unit: str = ""
    grain: int = 1
    exact: Callable[[Value], str] | None = None
    compare: Callable[[Value, Value], str] | None = None
    now_title: str = ""
    base_title: str = ""
    total: str = ""
    hidden: frozenset[str] = frozenset()
    flags: Sequence[Flag] = ()
    note: str = ""
    empty: str = ""
    span_names: Mapping[str, str] = field(default_factory=dict)

    def read(self, values: Sequence[Value]) -> list[Value]:
        """All values of one span as they are told: rounded so that they add up to what their sum is rounded to."""
        if self.grain == 1 or not self.total:
            return list(values)
        known = iter(adding_up([value for value in values if value is not None], self.grain))
        return [None if value is None else next(known) for value in values]

    def span_name(self, span: str, lang: str) -> str:
        """What a span is called in full."""
        return self.span_names.get(span) or spans.show(span, lang)

    @property
    def has_base(self) -> bool:
        return any(series.base for series in self.series)

    @property
    def is_empty(self) -> bool:
        return not any(value for series in self.series for value in (*series.now, *series.base))

    def looks(self, series: Series) -> tuple[Look, Look]:
        """How a series looks now and a year before."""
        tokens = theme.tokens()
        place = [one.key for one in self.series].index(series.key)
        colour = (
            getattr(tokens, series.tint)
            if isinstance(series.tint, str)
            else tokens.series[series.tint % len(tokens.series)]
        )
        return Look(colour, place), Look(colour, place, hollow=True)
