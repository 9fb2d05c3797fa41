"""What the study is asked, and its answer with all figures in it. Knows no widget, so that it can be worked out on a thread."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import cast

import numpy as np

from horgosdesk import resources
from horgosdesk.core.baselines import Baseline, split_day
from horgosdesk.core.calendar import days_between, month_days, month_starts, week_starts
from horgosdesk.store import journal, study
from horgosdesk.store.desk import Store
from horgosdesk.store.study import By, ClockName, Question
from horgosdesk.study import control
from horgosdesk.study.compare import Comparison
from horgosdesk.study.period import Group, Period, Point
from horgosdesk.study.published import Published, published
from horgosdesk.study.survival import Curve

CUTS = ("", "direction", "mode", "lane", "category", "trader")
"""What the charts can be parted by; "" for nothing."""
STEPS = ("week", "month")
CLOCKS = ("wall", "working")
FILTERS = ("direction", "mode", "lane")
"""Chosen among what was read; a trader is chosen while reading."""
LATELY, THIS_YEAR, LAST_YEAR = "12", "this", "last"
MOST_PARTS = 6
"""Lines that one graph can tell apart."""
MOST_STEPS = 5_000
"""A stair with more steps than this is told by the minute."""
MANY_WEEKS = 9
"""With so many weeks the stages are broken down by month."""

BEFORE, AFTER = "before", "after"


_SPAN = re.compile(r"(2[0-9]{3})(?:-([0-9]{2}))?(?:-([0-9]{2})/?)?", re.ASCII)


def is_span(text: object) -> bool:
    """Whether what was kept is a period or a day."""
    if text in ("", LATELY, THIS_YEAR, LAST_YEAR):
        return True
    found = _SPAN.fullmatch(text) if isinstance(text, str) else None
    try:
        return found is not None and bool(date(*(int(part or 1) for part in found.groups())))
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen on the page; "" for all.

    period: LATELY, THIS_YEAR, LAST_YEAR, a year, a month, "2025-01-01/" for all since a day, "" for all.
    split: the day to compare at; "" for the usual one.
    """

    period: str = LATELY
    direction: str = "import"
    mode: str = ""
    lane: str = ""
    trader: str = ""
    cut: str = ""
    step: str = "week"
    clock: str = "wall"
    comparing: bool = False
    split: str = ""

    @property
    def filters(self) -> dict[str, str]:
        """What is chosen among the consignments that were read."""
        return {name: value for name in FILTERS if (value := getattr(self, name))}


def days_of(store: Store, choice: Choice) -> tuple[str, str]:
    """The first and the last day of the period; nothing after today."""
    today, period = store.today, choice.period
    match len(period):
        case 4 if period.isdecimal():
            first, last = f"{period}-01-01", f"{period}-12-31"
        case 7:
            first, last = month_days(period)
        case 11:
            first, last = period[:10], today
        case _:
            first, last = _rolling(store, period, today)
    last = min(last, today)
    return min(first, last), last


def _rolling(store: Store, period: str, today: str) -> tuple[str, str]:
    year, month = int(today[:4]), int(today[5:7])
    if period == THIS_YEAR:
        return f"{year}-01-01", today
    if period == LAST_YEAR:
        return f"{year - 1}-01-01", f"{year - 1}-12-31"
    if period == LATELY:
        # whole months, so that the first one is no stump
        back = year * 12 + month - 12
        return f"{back // 12:04d}-{back % 12 + 1:02d}-01", today
    return study.first_day(store) or today, today


def question_of(store: Store, choice: Choice) -> Question:
    """What has to be read from the store."""
    chosen = {"trader": choice.trader} if choice.trader else {}
    # words take a second a million to read
    cuts = [choice.cut] if choice.cut in ("category", "trader") else []
    return Question(*days_of(store, choice), None, cast(ClockName, choice.clock), chosen, cuts)


def workbook_question(store: Store, choice: Choice, as_of_s: int | None) -> Question:
    """What the workbook of the choice is about: all that was chosen, as known at the same instant."""
    chosen = choice.filters | ({"trader": choice.trader} if choice.trader else {})
    return Question(*days_of(store, choice), as_of_s, cast(ClockName, choice.clock), chosen)


@dataclass(frozen=True, eq=False)
class Loaded:
    """What was read for a question. journal: number of its newest entry then. known: the first day of any arrival."""

    question: Question
    period: Period
    journal: int
    synthetic: bool
    zone: str
    today: str
    known: str | None
    baselines: tuple[Baseline, ...]
    _chosen: dict[tuple[tuple[str, str], ...], Period] = field(default_factory=dict)

    def holds(self, question: Question) -> bool:
        """Whether a question can be answered from this."""
        mine, theirs = self.question, question
        same = (mine.first, mine.last, mine.clock, mine.chosen) == (
            theirs.first,
            theirs.last,
            theirs.clock,
            theirs.chosen,
        )
        return same and set(theirs.cuts) <= set(mine.cuts)

    def where(self, filters: Mapping[str, str]) -> Period:
        """Those with these values; the last ones are kept, for what is asked next is mostly about the same."""
        key = tuple(sorted(filters.items()))
        found = self._chosen.get(key)
        if found is None:
            found = self.period.where(filters)
            self._chosen.clear()
            self._chosen[key] = found
        return found


def load(store: Store, question: Question) -> Loaded:
    """Read what a question is about."""
    # before the records: what comes in between is then read again, not missed
    newest = journal.position(store)
    return Loaded(
        question,
        study.period(store, question),
        newest,
        bool(store.meta("synthetic")),
        store.meta("zone"),
        store.today,
        study.first_day(store),
        resources.baselines(store.folder),
    )


# The split


def published_split(store: Store) -> str:
    """The newest day that a change was published for; "" without any. Problem when the desk's figures cannot be read."""
    return split_day(resources.baselines(store.folder)) or ""


def usual_split(baselines: Sequence[Baseline], first: str, last: str) -> str:
    """The day to compare at when nobody says which: the newest published one, or the middle of the period."""
    day = split_day(baselines)
    if day and first < day <= last:
        return day
    days = days_between(first, last)
    return days[len(days) // 2]


def split_of(choice: Choice, baselines: Sequence[Baseline], first: str, last: str) -> str:
    """The day to compare at: the chosen one if it parts the period, else the usual one."""
    return choice.split if first < choice.split <= last else usual_split(baselines, first, last)


# The answer


@dataclass(frozen=True, slots=True)
class Stair:
    """The share released by a time, in percent with its interval; hours: rising, from 0 on."""

    hours: Sequence[float]
    pct: Sequence[float]
    low: Sequence[float]
    high: Sequence[float]


@dataclass(frozen=True, slots=True)
class Piece:
    """The figures of all, of one part, of one side, or of one step of time. key: "" for all, a code, a side, or a first day."""

    key: str
    group: Group
    trend: Sequence[Point] = ()
    stair: Stair | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the steps with control limits of its own. first: place of its first step."""

    first: int
    chart: control.Chart


@dataclass(frozen=True, eq=False)
class Answer:
    """All figures of a choice.

    p90: the interval of the ninth decile, in hours. parts: at least one; left_out: how many smaller ones are not among
    them. every: all parts, in the order of their table or their names. columns: of the stage breakdown, by side, part or step, as `columned` says. released: the stages up to the
    release. split, comparison, sides, published: when comparing; comparison is None where a side has no case.
    """

    choice: Choice
    loaded: Loaded
    whole: Piece
    p90: tuple[float | None, float | None]
    starts: Sequence[str]
    parts: Sequence[Piece]
    left_out: int
    every: Sequence[Piece]
    phases: Sequence[Phase]
    columns: Sequence[Piece]
    columned: str
    released: Sequence[str]
    split: str = ""
    comparison: Comparison | None = None
    sides: Sequence[Piece] = ()
    published: Sequence[Published] = ()

    @property
    def days(self) -> tuple[str, str]:
        """The first and the last day of the period."""
        return self.loaded.question.first, self.loaded.question.last

    @property
    def lines(self) -> Sequence[Piece]:
        """What the distribution shows: the sides when comparing, else the parts."""
        return self.sides or self.parts

    @property
    def medians(self) -> list[float | None]:
        """Of all, step by step."""
        return [point.summary.median_h for point in self.whole.trend]


def answer(loaded: Loaded, choice: Choice, check: Callable[[], object] = lambda: None) -> Answer:
    """Work the answer out from what was read. check: called now and then; it may raise to stop."""
    first, last = loaded.question.first, loaded.question.last
    chosen = loaded.where(choice.filters)
    check()
    starts = month_starts(first, last) if choice.step == "month" else week_starts(first, last)
    comparing = choice.comparing and first < last
    split = split_of(choice, loaded.baselines, first, last) if comparing else ""
    whole = _piece("", chosen, starts)
    check()
    parts, left_out = _parts(chosen, choice.cut, starts, whole, check)
    sides: Sequence[Piece] = ()
    comparison: Comparison | None = None
    said: Sequence[Published] = ()
    if comparing:
        sides = [_piece(key, side) for key, side in zip((BEFORE, AFTER), chosen.split(split), strict=True)]
        check()
        if all(side.group.summary.cases for side in sides):
            comparison = chosen.compare(split)[0][1]
            check()
            # the exact day of a published change is mostly not known, its month is
            near = [one for one in loaded.baselines if one.split[:7] == split[:7]]
            said = published(chosen, split, near, choice.direction)
        check()
    columned, columns = _columns(chosen, choice, sides, parts, first, last, check)
    return Answer(
        choice,
        loaded,
        whole,
        _interval_h(chosen.curve, 0.9),
        starts,
        parts,
        left_out,
        [Piece(group.keys[0], group) for group in chosen.report([choice.cut])] if choice.cut else [],
        _phases([point.summary.median_h for point in whole.trend], starts, split or _known_change(loaded, first, last)),
        columns,
        columned,
        chosen.stages[1 : chosen.cases.released + 1],
        split,
        comparison,
        sides,
        said,
    )


def _piece(key: str, period: Period, starts: Sequence[str] = ()) -> Piece:
    return Piece(key, period.report()[0], period.trend(starts) if starts else (), stair(period.curve))


def _parts(
    period: Period, cut: str, starts: Sequence[str], whole: Piece, check: Callable[[], object]
) -> tuple[list[Piece], int]:
    """The parts that have most cases, and how many others there are."""
    if not cut or not period.size:
        return [whole], 0
    found = {keys[0]: rows for keys, rows in period.rows([cast(By, cut)]).items() if rows is not None}
    largest = sorted(found, key=lambda key: (-len(found[key]), key))[:MOST_PARTS]
    if cut in FILTERS:
        # the few there are stand in the order of their table, wherever they are listed
        largest.sort(key=period.labels[cut].names.index)
    parts = []
    for key in largest:
        parts.append(_piece(key, period.part(found[key]), starts))
        check()
    return parts, len(found) - len(largest)


def _columns(
    period: Period,
    choice: Choice,
    sides: Sequence[Piece],
    parts: Sequence[Piece],
    first: str,
    last: str,
    check: Callable[[], object],
) -> tuple[str, Sequence[Piece]]:
    """The columns of the stage breakdown, and what they are: "side", "part", "month" or "week"."""
    if sides:
        return "side", sides
    if choice.cut:
        return "part", parts
    weeks = week_starts(first, last)
    by = "month" if len(weeks) >= MANY_WEEKS else "week"
    starts = month_starts(first, last) if by == "month" else weeks
    columns = []
    edges = np.searchsorted(period.day, np.searchsorted(np.asarray(period.days), [*starts, "9999"]))
    for start, low, high in zip(starts, edges[:-1], edges[1:], strict=True):
        columns.append(Piece(start, period.part(slice(int(low), int(high))).report()[0]))
        check()
    return by, columns


def _known_change(loaded: Loaded, first: str, last: str) -> str:
    """The published day of a change within the period: what came before it says nothing of what is usual since."""
    day = split_day(loaded.baselines) or ""
    return day if first < day <= last else ""


def _phases(medians: Sequence[float | None], starts: Sequence[str], split: str) -> list[Phase]:
    """Limits for all steps, or for those before a day and those from it on; a step that the day parts is in neither."""
    if not split:
        return [Phase(0, control.chart(medians))]
    begun = sum(start < split for start in starts)  # steps that begin before the day
    ended = begun if begun < len(starts) and starts[begun] == split else max(0, begun - 1)
    phases = [(0, medians[:ended]), (begun, medians[begun:])]
    return [Phase(at, control.chart(values)) for at, values in phases if values]


def stair(curve: Curve) -> Stair | None:
    """The share released by each time at which it rises; None without a case."""
    if not curve.cases:
        return None
    times = np.asarray(curve.times, np.float64)
    if len(times) > MOST_STEPS:
        # whole minutes, at each of which the share is the exact one
        times = np.minimum(np.unique(np.ceil(times / 60)) * 60, curve.last)
    place = np.searchsorted(curve.times, times, side="right") - 1
    low, high = curve.interval_at(0)
    begins = not len(times) or times[0] > 0
    share = [1 - curve.share[place], 1 - curve.high[place], 1 - curve.low[place]]
    before = [0.0, 1 - high, 1 - low]
    columns = [
        (([100 * start] if begins else []) + (100 * column).tolist())
        for start, column in zip(before, share, strict=True)
    ]
    hours = ([0.0] if begins else []) + (times / 3600).tolist()
    if curve.last / 3600 > hours[-1]:
        # open cases were watched longer: the share stays what it was
        hours.append(curve.last / 3600)
        for column in columns:
            column.append(column[-1])
    return Stair(hours, *columns)


def _interval_h(curve: Curve, p: float) -> tuple[float | None, float | None]:
    low, high = (end if end is None else end / 3600 for end in curve.quantile_interval(p))
    return low, high


def monday(day: str) -> str:
    """The Monday of a day's week."""
    at = date.fromisoformat(day)
    return (at - timedelta(days=at.weekday())).isoformat()
