"""What a trend is asked: what is measured, in which steps, cut by what, of which records, and how it is shown."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Literal, get_args

from horgosdesk.study.steps import STEPS, Step, days_of

Measure = Literal["gross", "net", "value", "vehicles", "quantity", "records", "trains", "wagons", "teu", "hours"]
Cut = Literal["", "direction", "mode", "category", "chapter", "country", "trader", "supervision", "lane", "route"]
View = Literal["compare", "change", "running", "mix", "index", "trailing"]
By = Step

MEASURES: tuple[Measure, ...] = get_args(Measure)
CUTS: tuple[Cut, ...] = get_args(Cut)
VIEWS: tuple[View, ...] = get_args(View)
BYS = STEPS

OF_CARGO: tuple[Cut, ...] = ("", "direction", "mode", "category", "chapter", "country", "trader", "supervision")
OF_TRAINS: tuple[Cut, ...] = ("", "direction", "route")
OF_CLEARANCES: tuple[Cut, ...] = ("", "direction", "mode", "category", "lane")
KEPT: tuple[Cut, ...] = ("", "direction", "mode", "category", "country")
"""Cuts that the kept totals have."""
SUMMED: tuple[Measure, ...] = ("gross", "net", "value", "vehicles", "quantity", "records")
"""Measures that the kept totals have, and `totals` tells."""
BY_MONTH: tuple[Cut, ...] = ("chapter", "trader", "supervision")
"""Cuts whose sums are kept by month, one at a time beside direction and mode."""
LATELY = "12"
"""The period of the newest twelve months; it moves on with them."""
TEU_PER_CONTAINER = 2
"""Neither a cargo record nor a railway message tells a container's size; nearly all on these routes are of 40 feet."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What to draw. period: a year, a quarter, a month or a week, LATELY, or "" for all there is.

    measure: gross and net in grams, value in hundredths of `currency` and quantity in thousandths of `unit` (neither
    currencies nor units add), vehicles in thousandths too, hours as the median release time in seconds, the others as
    counts. cut: the parts that are told apart, "" for the whole. view: each span against last year's, the change in
    percent, the year-to-date sum, the mix in percent, an index to the month `base` (""; the first), or the sum of twelve
    months; the mix is of categories (of trains: directions) when no cut is chosen. filters: (cut, key) that all must have.
    """

    measure: Measure = "gross"
    currency: str = ""
    cut: Cut = ""
    by: By = "month"
    view: View = "compare"
    period: str = ""
    unit: str = ""
    base: str = ""
    filters: tuple[tuple[str, str], ...] = ()

    @property
    def parted(self) -> Cut:
        """The cut in force."""
        if self.view == "mix" and not self.cut:
            return "category" if self.measure not in ("trains", "wagons") else "direction"
        return self.cut

    @property
    def is_kept(self) -> bool:
        """Whether the kept totals answer it."""
        cuts = {self.parted, *(name for name, _ in self.filters)}
        return self.measure in SUMMED and cuts <= set(KEPT)

    @property
    def cuts(self) -> frozenset[str]:
        """All that records are told apart by: the cut in force and what is filtered by."""
        return frozenset({self.parted, *(name for name, _ in self.filters)}) - {""}

    @property
    def is_summed(self) -> bool:
        """Whether it is answered out of sums that are kept by day and by month."""
        return self.measure in (*SUMMED, "teu") and self.cuts <= set(KEPT)

    @property
    def kept_by_month(self) -> Cut:
        """The one of BY_MONTH whose kept sums answer it for whole months; "" where none do."""
        named = self.cuts & set(BY_MONTH)
        if self.measure not in (*SUMMED, "teu") or len(named) != 1 or not self.cuts <= {*named, "direction", "mode"}:
            return ""
        [one] = named
        return one  # type: ignore[return-value]

    @property
    def is_quick(self) -> bool:
        """Whether it can be answered while somebody waits for the next frame."""
        # the days of a month are a moment's work, those of a year are not
        return self.is_summed and (self.by not in ("day", "week") or len(self.period) > 4)

    @property
    def adds(self) -> bool:
        """Whether values of spans and parts can be added."""
        return self.measure != "hours"


def cuts_of(measure: Measure) -> tuple[Cut, ...]:
    """What a measure can be cut by."""
    return OF_TRAINS if measure in ("trains", "wagons") else OF_CLEARANCES if measure == "hours" else OF_CARGO


def views_of(measure: Measure) -> tuple[View, ...]:
    """As what a measure can be shown: medians neither add nor share."""
    return VIEWS if measure != "hours" else ("compare", "change", "index")


def fitting(choice: Choice) -> Choice:
    """The choice without what its measure does not have."""
    cuts, views = cuts_of(choice.measure), views_of(choice.measure)
    filters = tuple(one for one in choice.filters if one[0] in cuts)
    cut = choice.cut if choice.cut in cuts else "direction"
    view = choice.view if choice.view in views else "compare"
    return replace(choice, cut=cut, view=view, filters=filters)


def to_json(choice: Choice) -> dict[str, Any]:
    """The choice as it is remembered."""
    kept = {field.name: getattr(choice, field.name) for field in fields(choice)}
    return kept | {"filters": [list(one) for one in choice.filters]}


def from_json(said: Any, otherwise: Choice = Choice()) -> Choice:
    """A choice that was remembered; what this program does not know is as in `otherwise`."""
    if not isinstance(said, dict):
        return otherwise
    known = {"measure": MEASURES, "cut": CUTS, "by": BYS, "view": VIEWS}
    texts: dict[str, Any] = {name: said[name] for name, all_of in known.items() if said.get(name) in all_of}
    texts |= {name: said[name] for name in ("currency", "unit") if isinstance(said.get(name), str)}
    texts |= {name: said[name] for name in ("period", "base") if is_period(said.get(name))}
    if isinstance(filters := said.get("filters"), list):
        texts["filters"] = tuple(
            (str(one[0]), str(one[1]))
            for one in filters
            if isinstance(one, list) and len(one) == 2 and one[0] in CUTS[1:]
        )
    return fitting(replace(otherwise, **texts))


def is_period(text: object) -> bool:
    """Whether a text is a period of the calendar, LATELY or ""."""
    if not isinstance(text, str):
        return False
    if text in ("", LATELY):
        return True
    try:
        return len(text) in (4, 7, 8) and all(date.fromisoformat(day) for day in days_of(text))
    except (ValueError, IndexError):
        return False
