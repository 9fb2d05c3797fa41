"""Median release times as a trend: the figures of the Study page, by the day of arrival."""

from collections.abc import Mapping, Sequence

import numpy as np

from horgosdesk.store import study
from horgosdesk.store.desk import Store
from horgosdesk.store.trends.choice import Choice
from horgosdesk.study import series
from horgosdesk.study.period import Period
from horgosdesk.study.release import summarise
from horgosdesk.study.steps import Range

Medians = dict[str, list[int | None]]


class Hours:
    """The consignments of a choice that arrived in a stretch of days, read once."""

    def __init__(self, store: Store, choice: Choice, days: Range) -> None:
        self._cut = choice.parted
        chosen = dict(choice.filters)
        cuts = [self._cut] if self._cut else []
        question = study.Question(days[0], max(days), chosen=chosen, cuts=cuts, by_stage=False)
        self.period = study.period(store, question)

    def parts(self, ranges: Sequence[Range]) -> dict[str, int]:
        """How many consignments each part has in some stretches of days, by its key; "" when nothing is cut."""
        inside = np.zeros(self.period.size, np.bool_)
        for place in (_rows(self.period, one) for one in ranges):
            inside[place] = True
        return {key: int(inside[rows].sum()) for key, rows in self._by_key().items()}

    def medians(self, ranges: Sequence[Range], named: Sequence[str]) -> Medians:
        """The median release time in seconds of each stretch of days, by part; those not named together as OTHERS."""
        rows: Mapping[str, np.ndarray] = self._by_key()
        rest = [of for key, of in rows.items() if key not in named]
        parts = {key: rows.get(key, np.zeros(0, np.intp)) for key in named}
        if rest:
            parts[series.OTHERS] = np.sort(np.concatenate(rest))
        return {key: _medians(self.period.part(of), ranges) for key, of in parts.items()}

    def _by_key(self) -> dict[str, np.ndarray]:
        every = np.arange(self.period.size)
        found = self.period.rows([self._cut] if self._cut else [])
        return {keys[0] if keys else "": every if rows is None else rows for keys, rows in found.items()}


def _rows(period: Period, days: Range) -> slice:
    known = np.asarray(period.days)
    ends = np.searchsorted(known, days[0], side="left"), np.searchsorted(known, days[1], side="right")
    first, last = np.searchsorted(period.day, ends, side="left")
    return slice(int(first), max(int(first), int(last)))


def _medians(period: Period, ranges: Sequence[Range]) -> list[int | None]:
    found: list[int | None] = []
    for one in ranges:
        rows = _rows(period, one)
        summary = summarise(period.release_s[rows], period.over[rows], period.cases.targets[rows])
        found.append(None if summary.median_h is None else round(summary.median_h * 3600))
    return found
