"""Consignments out of the file for the study of their release times, as columns of numbers.

A year may have a million: what the study counts in comes through SQLite as few integers a row as can be.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any, Literal, cast
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from horgosdesk import resources
from horgosdesk.core.calendar import days_between, statistical_day, year_before
from horgosdesk.core.clearance import column_of
from horgosdesk.core.codes import Codebook
from horgosdesk.core.stages import STAGES, Stages
from horgosdesk.core.targets import Targets
from horgosdesk.store.desk import Store
from horgosdesk.study.chances import Chances
from horgosdesk.study.period import Label, Period, Ways, clock_of
from horgosdesk.study.release import NEVER, Cases

By = Literal["direction", "mode", "lane", "category", "trader"]
CUTS: tuple[By, ...] = ("direction", "mode", "lane", "category", "trader")
"""What release times can be cut by."""
ClockName = Literal["wall", "working"]
CODED = ("direction", "mode", "lane")
"""Cuts with few values, which travel as one number."""

_NONE = -(1 << 30)
"""Stands for a stage that has not happened among offsets in seconds from the arrival; 34 years are more than any takes."""
_BITS = 10


@dataclass(frozen=True, slots=True)
class Question:
    """Which consignments: those that arrived in the statistical days from `first` to `last`.

    as_of_s: what is known at this instant; what happened later has not happened. None: now. clock: wall, or working, which
    runs while the post is open. chosen: only those with these values, by cut. cuts: what else they will be cut by.
    by_stage: whether the stages between arrival and release are asked about too. Without them the release times are the
    same and read in half the time, in a third of the memory; only on the wall clock, since each stage has its own post.
    """

    first: str
    last: str
    as_of_s: int | None = None
    clock: ClockName = "wall"
    chosen: Mapping[str, str] = field(default_factory=dict)
    cuts: Sequence[str] = ()
    by_stage: bool = True

    def __post_init__(self) -> None:
        if self.clock != "wall" and not self.by_stage:
            raise ValueError("working time goes by stage")


def period(store: Store, question: Question) -> Period:
    """The consignments that a question is about, ready to be studied."""
    codes, stages = resources.codebook(store.folder), resources.stages(store.folder)
    as_of_s = int(store.clock().timestamp()) if question.as_of_s is None else question.as_of_s
    targets = resources.targets(store.folder)
    days = days_between(question.first, question.last)
    midnights = _midnights(days, store.meta("zone"))
    timed = stages.codes if question.by_stage else (stages.codes[0], "released")
    labels, at = _read(store, question, codes, timed, midnights[0], min(midnights[-1] - 1, as_of_s))
    return Period(
        Cases(
            at,
            timed.index("released"),
            _by_combination(labels, lambda *way: _mask(stages, timed, *way), np.int64),
            _targets(labels, targets),
            np.zeros(len(at), np.int8),
        ),
        timed,
        days,
        np.searchsorted(np.asarray(midnights), at[:, 0], side="right") - 1,
        labels,
        as_of_s,
        _Working(store, stages, question) if question.clock == "working" else _wall,
        {
            stage: _targets(labels, targets, stage)
            for stage in timed[1:]
            if any(line.stage == stage for line in targets.lines)
        },
    )


def not_arrived(store: Store, question: Question) -> int:
    """How many consignments of these days had not arrived at the instant, or have no arrival though they have a stage."""
    as_of_s = int(store.clock().timestamp()) if question.as_of_s is None else question.as_of_s
    midnights = _midnights([question.first, question.last], store.meta("zone"))
    where, values = _chosen(question)
    later = store.db.execute(
        f"SELECT count(*) FROM clearance WHERE arrived_s BETWEEN ? AND ? AND {where}",
        (max(midnights[0], as_of_s + 1), midnights[-1] - 1, *values),
    ).fetchone()
    stages = ", ".join(map(column_of, STAGES[1:]))
    never = store.db.execute(
        f"SELECT count(*) FROM clearance WHERE arrived_s IS NULL AND coalesce({stages}) BETWEEN ? AND ? AND {where}",
        (midnights[0], min(midnights[-1] - 1, as_of_s), *values),
    ).fetchone()
    return int(later[0]) + int(never[0])


def first_day(store: Store) -> str | None:
    """The statistical day of the first arrival; None before there is one."""
    return _arrival_day(store, "SELECT min(arrived_s) FROM clearance WHERE status = 'final'")


def newest_day(store: Store) -> str | None:
    """The statistical day of the newest arrival that has been; None before there is one."""
    now_s = int(store.clock().timestamp())
    return _arrival_day(store, "SELECT max(arrived_s) FROM clearance WHERE status = 'final' AND arrived_s <= ?", now_s)


def _arrival_day(store: Store, sql: str, *values: int) -> str | None:
    row = store.db.execute(sql, values).fetchone()
    if row[0] is None:
        return None
    return datetime.fromtimestamp(row[0], ZoneInfo(store.meta("zone"))).date().isoformat()


def around(store: Store, split: str, as_of: datetime) -> tuple[str, str]:
    """The days to compare if nobody says which: from a year before a split, or the first arrival, to the instant's day."""
    last = statistical_day(as_of, store.meta("zone"))
    return min(last, max(year_before(split), first_day(store) or "")), last


def traders(store: Store, first: str, last: str, limit: int = 200) -> list[str]:
    """The traders with most consignments among those that arrived in these days."""
    midnights = _midnights([first, last], store.meta("zone"))
    rows = store.db.execute(
        "SELECT trader FROM clearance WHERE arrived_s BETWEEN ? AND ? AND status = 'final' AND trader <> ''"
        " GROUP BY trader ORDER BY count(*) DESC, trader LIMIT ?",
        (midnights[0], midnights[-1] - 1, limit),
    )
    return [str(row[0]) for row in rows]


def _midnights(days: Sequence[str], zone: str) -> list[int]:
    """The instants in seconds at which the days begin, and the one at which the last of them ends."""
    there = ZoneInfo(zone)
    ends = [*map(date.fromisoformat, days), date.fromisoformat(days[-1]) + timedelta(days=1)]
    return [int(datetime(day.year, day.month, day.day, tzinfo=there).timestamp()) for day in ends]


def _read(
    store: Store, question: Question, codes: Codebook, timed: Sequence[str], first_s: int, last_s: int
) -> tuple[dict[str, Label], NDArray[np.int64]]:
    """The labels and the instants (n, k) of k stages of the consignments that arrived from first_s to last_s, by arrival."""
    names = {"direction": codes.directions, "mode": codes.modes, "lane": codes.lanes}
    known = {cut: ("", *(one.code for one in table)) for cut, table in names.items()}
    where, chosen = _chosen(question)
    wanted = [first_s, last_s, *chosen]
    order = f"FROM clearance WHERE arrived_s BETWEEN ? AND ? AND {where} ORDER BY arrived_s, id"
    rest = [column_of(stage) for stage in timed[1:]]
    rest += [rest[-1]] * (len(rest) % 2)
    # two offsets make one number, the coded cuts and the arrival another: each object less is a tenth of the time
    pairs = [f"({_offset(a)} << 32) | ({_offset(b)} & 4294967295)" for a, b in zip(rest[::2], rest[1::2], strict=True)]
    marks = [f"instr(?, {cut})" for cut in CODED]
    # SQLite reads << and | from left to right, one as strong as the other
    key = f"((((({marks[0]} << {_BITS}) | {marks[1]}) << {_BITS}) | {marks[2]}) << 32) | arrived_s"
    lists = [" " + " ".join(sorted(known[cut][1:], key=len)) for cut in CODED]
    cursor = store.db.execute(f"SELECT {key}, {', '.join(pairs)} {order}", (*lists, *wanted))
    numbers = np.fromiter(chain.from_iterable(cursor), np.int64).reshape(-1, 1 + len(pairs))
    labels = {}
    for place, (cut, listed) in enumerate(zip(CODED, lists, strict=True)):
        position = numbers[:, 0] >> (32 + _BITS * (len(CODED) - 1 - place)) & ((1 << _BITS) - 1)
        labels[cut] = Label(known[cut], _places(listed, known[cut])[position])
    at = np.empty((len(timed), len(numbers)), np.int64)
    at[0] = numbers[:, 0] & 0xFFFF_FFFF
    # the upper half of a number is the first of its two offsets
    offsets = numbers.astype("<i8", copy=False).view("<i4")
    for place in range(1, len(timed)):
        offset = offsets[:, place + 2 if place % 2 else place]
        np.add(at[0], offset, out=at[place])
        at[place][offset == _NONE] = NEVER
    for cut in dict.fromkeys((*question.cuts, *question.chosen)):
        if cut not in labels:
            labels[cut] = _texts(store, cast(By, cut), order, wanted)
    return labels, at.T


def _chosen(question: Question) -> tuple[str, list[str]]:
    """The condition for the final consignments with the values that a question chooses, and the values."""
    where = "status = 'final'"
    for cut in question.chosen:
        if cut not in CUTS:
            raise ValueError(cut)
        where += f" AND {cut} = ?"
    return where, list(question.chosen.values())


def _offset(column: str) -> str:
    return f"coalesce({column} - arrived_s, {_NONE})"


def _places(listed: str, known: Sequence[str]) -> NDArray[np.int16]:
    """From the position of a code in the text of all codes, as SQLite's instr tells it, to its place among them.

    Shorter codes stand before longer ones, so that none is found within another. 1 is the empty text, 0 an unknown one.
    """
    places = np.zeros(len(listed) + 2, np.int16)
    for place, code in enumerate(known):
        places[listed.index(code) + 1 if code else 1] = place
    return places


def _texts(store: Store, cut: By, order: str, values: Sequence[Any]) -> Label:
    """A cut whose values are words."""
    known: dict[str, int] = {}
    rows = store.db.execute(f"SELECT {cut} {order}", values)
    codes = np.fromiter((known.setdefault(text, len(known)) for (text,) in rows), np.int32)
    # in the order of their names, as every other list is
    names = sorted(known)
    rank = np.empty(len(known), np.int32)
    rank[[known[name] for name in names]] = np.arange(len(known))
    return Label(tuple(names), rank[codes] if len(codes) else codes)


def _by_combination(labels: Mapping[str, Label], of: Any, dtype: Any) -> NDArray[Any]:
    """A number for each case that depends on its direction, mode and lane only."""
    direction, mode, lane = (labels[cut] for cut in CODED)
    table = np.array([[[of(a, b, c) for c in lane.names] for b in mode.names] for a in direction.names], dtype)
    found: NDArray[Any] = table[direction.codes, mode.codes, lane.codes]
    return found


def _mask(stages: Stages, timed: Sequence[str], direction: str, mode: str, lane: str) -> int:
    known = dict(zip(stages.codes, stages.of, strict=True))
    return sum(1 << place for place, stage in enumerate(timed) if known[stage].applies(direction, mode, lane))


def _targets(labels: Mapping[str, Label], targets: Targets, stage: str = "") -> NDArray[np.float64]:
    def of(direction: str, mode: str, lane: str) -> float:
        target_s = targets.of(direction, mode, lane, stage)
        return np.nan if target_s is None else float(target_s)

    return cast(NDArray[np.float64], _by_combination(labels, of, np.float64))


def _wall(_period: Period) -> Sequence[Ways]:
    return ()


class _Working:
    """Working time for a study: whose hours count depends on direction, mode and stage."""

    def __init__(self, store: Store, stages: Stages, question: Question) -> None:
        last_s = int(store.clock().timestamp()) if question.as_of_s is None else question.as_of_s
        years = {int(question.first[:4]), int(question.last[:4]), datetime.fromtimestamp(last_s).year}
        self._worktimes = resources.worktimes(store.folder, min(years) - 1, max(years) + 1)
        self._stages = stages
        self._clocks: dict[tuple[str, str], Any] = {}

    def __call__(self, period: Period) -> Sequence[Ways]:
        direction, mode = period.labels["direction"], period.labels["mode"]
        number = direction.codes.astype(np.int32) * len(mode.names) + mode.codes
        return [
            Ways(
                np.flatnonzero(number == one),
                [
                    self._clock(
                        stage.country(direction.names[one // len(mode.names)]), mode.names[one % len(mode.names)]
                    )
                    for stage in self._stages.of
                ],
            )
            for one in np.unique(number)
        ]

    def _clock(self, country: str, mode: str) -> Any:
        if (country, mode) not in self._clocks:
            post = self._worktimes.of(country, mode)
            self._clocks[country, mode] = clock_of(post.breaks, post.passed)
        return self._clocks[country, mode]


HISTORY_DAYS = 180
"""What the chances of today's consignments are told from: long enough for rare lanes, short enough for today's procedure."""


def chances(store: Store) -> Chances:
    """The chances of open consignments, from those that arrived in the last HISTORY_DAYS days."""
    last = date.fromisoformat(store.today)
    first = last - timedelta(days=HISTORY_DAYS)
    return Chances(period(store, Question(first.isoformat(), last.isoformat(), by_stage=False)))
