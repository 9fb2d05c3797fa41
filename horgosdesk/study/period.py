"""The consignments that arrived in a span of days, studied: by group, over time, before and after.

Everything that shows a release time asks here: the command line, the screen and the workbook, so that they cannot differ.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from horgosdesk.study import compare as comparing
from horgosdesk.study.compare import Comparison, Sample
from horgosdesk.study.release import (
    Cases,
    Clock,
    Spans,
    StageTimes,
    Summary,
    breakdown,
    durations,
    groups,
    release_s,
    spans,
    summarise,
    timed,
)
from horgosdesk.study.survival import Bools, Curve, Floats, Integers, curve

Keys = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Label:
    """What each of n cases is in one respect: `names[codes[i]]`; codes: (n,) integers."""

    names: tuple[str, ...]
    codes: NDArray[np.integer[Any]]

    def __getitem__(self, rows: Any) -> "Label":
        return replace(self, codes=self.codes[rows])


@dataclass(frozen=True, eq=False)
class Ways:
    """The clocks that a part of the cases is timed by: one for each stage, None for wall time. rows: which cases."""

    rows: NDArray[np.intp]
    clocks: Sequence[Clock | None]


@dataclass(frozen=True, slots=True)
class Group:
    """One line of a report: its keys in the order asked for, its release times, its stages by code."""

    keys: Keys
    summary: Summary
    stages: Mapping[str, StageTimes]


@dataclass(frozen=True, slots=True)
class Point:
    """One step of a trend. first: its first day, as ISO text."""

    first: str
    summary: Summary


@dataclass(frozen=True, eq=False)
class Period:
    """n consignments that had arrived by an instant, in the order of their arrival.

    at: (n, k) int64 as in release.Cases. stages: the k codes. days: the statistical days of the span, oldest first.
    day: (n,) place of the day of arrival in `days`. labels: by direction, mode, lane, category, trader. targets: (n,)
    seconds or nan. ways: how working time runs for which cases; none for wall time. stage_targets: by the code of a stage
    that has any its targets (n,) in seconds or nan.
    """

    cases: Cases
    stages: tuple[str, ...]
    days: Sequence[str]
    day: NDArray[np.integer[Any]]
    labels: Mapping[str, Label]
    as_of_s: int
    ways: Callable[["Period"], Sequence[Ways]] = field(default=lambda _period: ())
    stage_targets: Mapping[str, Floats] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many consignments."""
        return len(self.day)

    @property
    def released(self) -> str:
        """The code of the stage that ends the release time."""
        return self.stages[self.cases.released]

    @property
    def spans(self) -> Spans:
        """Their stages as stretches of time, without edges: these are let go once the seconds are known."""
        return self._timed[0]

    @property
    def durations_s(self) -> NDArray[np.signedinteger[Any]]:
        """(n, k) seconds that each stage took, on the clock asked for."""
        return self._timed[1]

    @cached_property
    def _timed(self) -> tuple[Spans, NDArray[np.signedinteger[Any]]]:
        ways = self.ways(self)
        if not ways:
            return timed(self.cases, self.as_of_s)
        whole = spans(self.cases, self.as_of_s)
        found = np.zeros((len(self.stages), self.size), np.int64).T
        for one in ways:
            part = Spans(
                whole.edges[one.rows],
                whole.passed[one.rows],
                whole.under_way[one.rows],
                whole.counted[one.rows],
                whole.released,
            )
            found[one.rows] = durations(part, one.clocks)
        return replace(whole, edges=whole.edges[:0].copy()), found

    @cached_property
    def release_s(self) -> NDArray[np.signedinteger[Any]]:
        """(n,) release times in seconds, right-censored where not `over`."""
        return release_s(self.spans, self.durations_s)

    @property
    def over(self) -> Bools:
        """(n,) whether released."""
        return self.spans.over

    @property
    def curve(self) -> Curve:
        """The Kaplan-Meier curve of all their release times, in seconds."""
        return curve(self.release_s, self.over)

    def part(self, rows: Any) -> "Period":
        """Some of them; rows: a mask or places."""
        cases = self.cases
        taken = Cases(cases.at[rows], cases.released, cases.applies[rows], cases.targets[rows], cases.key[rows])
        labels = {name: label[rows] for name, label in self.labels.items()}
        targets = {stage: of[rows] for stage, of in self.stage_targets.items()}
        return replace(self, cases=taken, day=self.day[rows], labels=labels, stage_targets=targets)

    def where(self, chosen: Mapping[str, str]) -> "Period":
        """Those with these values, by label; a label that is not here leaves none."""
        mask = np.ones(self.size, np.bool_)
        for name, value in chosen.items():
            label = self.labels[name]
            mask &= label.codes == (label.names.index(value) if value in label.names else -1)
        return self if mask.all() else self.part(mask)

    def rows(self, by: Sequence[str]) -> dict[Keys, NDArray[np.intp] | None]:
        """The rows of each group, by its keys, in the order of the labels' names; None stands for all."""
        if not by:
            return {(): None}
        chosen = [self.labels[name] for name in by]
        number = np.zeros(self.size, np.int64)
        for label in chosen:
            number = number * len(label.names) + label.codes
        found: dict[Keys, NDArray[np.intp] | None] = {}
        for one, rows in groups(number).items():
            keys = []
            for label in reversed(chosen):
                one, code = divmod(one, len(label.names))
                keys.append(label.names[code])
            found[tuple(reversed(keys))] = rows
        return found

    def _summary(self, rows: NDArray[np.intp] | slice | None) -> Summary:
        if rows is None:
            return summarise(self.release_s, self.over, self.cases.targets)
        return summarise(self.release_s[rows], self.over[rows], self.cases.targets[rows])

    def report(self, by: Sequence[str] = ()) -> list[Group]:
        """The figures of each group, cut by some of the labels; one group when `by` is empty, even of no case."""
        return [Group(keys, self._summary(rows), self._stage_times(rows)) for keys, rows in self.rows(by).items()]

    def _stage_times(self, rows: NDArray[np.intp] | None) -> dict[str, StageTimes]:
        targets = {self.stages.index(stage): of for stage, of in self.stage_targets.items()}
        found = breakdown(self.spans, self.durations_s, rows, targets)
        return {self.stages[one.column]: one for one in found if one.cases}

    def trend(self, starts: Sequence[str]) -> list[Point]:
        """The release times of the cases of each step, which begins on one of the days `starts` (sorted) and ends before
        the next; steps without cases are there too."""
        places = [*np.searchsorted(np.asarray(self.days), starts, side="left"), len(self.days)]
        # arrivals are in order, and so are their days
        edges = np.searchsorted(self.day, places, side="left")
        return [
            Point(start, self._summary(slice(first, last)))
            for start, (first, last) in zip(starts, pairwise(edges), strict=True)
        ]

    def split(self, day: str) -> tuple["Period", "Period"]:
        """Those that arrived before a day, and those that arrived on it or later."""
        place = int(np.searchsorted(np.asarray(self.days), day, side="left"))
        edge = int(np.searchsorted(self.day, place, side="left"))
        return self.part(slice(0, edge)), self.part(slice(edge, None))

    def compare(self, day: str, by: Sequence[str] = ()) -> list[tuple[Keys, Comparison]]:
        """What changed on a day, for each group that has cases; for all together when `by` is empty."""
        found = []
        for keys, rows in self.rows(by).items():
            before, after = (self if rows is None else self.part(rows)).split(day)
            found.append((keys, comparing.compare(before._sample(), after._sample())))
        return found

    def _sample(self) -> Sample:
        adds = {one.column: one.adds_h for one in breakdown(self.spans, self.durations_s)}
        columns = range(1, self.cases.released + 1)
        return Sample(self.release_s, self.over, self.cases.targets, [adds[column] for column in columns])


def clock_of(breaks: Sequence[int], passed: Sequence[int]) -> Clock:
    """The clock of a post from the breakpoints of core.worktime.Worktime: seconds that it was open up to an instant."""
    instants, seconds = np.asarray(breaks, np.float64), np.asarray(passed, np.float64)

    def clock(at: Integers) -> Integers:
        # whole seconds below 2**53: what numpy interpolates between is exact
        return np.rint(np.interp(at, instants, seconds)).astype(np.int64)

    return clock
