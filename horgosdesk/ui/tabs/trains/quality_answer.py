"""How good the estimates of arrivals were, worked out of the trains in the store. Knows no widget: it is done on a thread."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, overload

from horgosdesk.core.places import Places
from horgosdesk.store import board, trains
from horgosdesk.store.desk import Store
from horgosdesk.study.eta_quality import Case, Quality, backtest, quality
from horgosdesk.study.passages import Run

if TYPE_CHECKING:
    from horgosdesk.study.share import Share

Where = Literal["port", "all"]
WHERE: tuple[Where, ...] = ("port", "all")
"""Of which arrivals: at the port's locations, or at all."""
PERIODS = ("90", "365", "")
"""The last so many days; "" for all."""
MOST: Mapping[Where, int] = {"port": 10_000, "all": 4_000}
"""The newest trains that are read. Arrivals at all locations are many more, and each estimate of them is held for a while."""
FEW_TRAINS, FEW_CASES = 20, 30
"""With fewer than these a figure may be chance."""
RIGHT, NEAR = 0.8, 0.04
"""The share of arrivals that should fall inside, and how far from it is still right: a band is no better than its history."""
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Answer:
    """How good the estimates of a period were. classes: all together, then by hours to go. first_s, last_s: when they were
    made, None where there are none. trains: how many runs they are of.
    """

    classes: Sequence[Quality]
    trains: int
    first_s: int | None
    last_s: int | None

    @property
    def whole(self) -> Quality:
        """All together."""
        return self.classes[0]


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers for all periods. read: trains that were read; more: whether there are older ones that were not."""

    where: Where
    by_period: Mapping[str, Answer]
    read: int
    more: bool
    at_s: int


Tell = Callable[[int, int], object]
"""Called with trains done and trains in all; it may raise to stop."""


class _Asking(Sequence[Run]):
    """Runs that tell how far it is whenever one is taken."""

    def __init__(self, runs: Sequence[Run], tell: Tell) -> None:
        self._runs, self._tell = runs, tell

    def __len__(self) -> int:
        return len(self._runs)

    @overload
    def __getitem__(self, place: int) -> Run: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Run]: ...
    def __getitem__(self, place: int | slice) -> Run | Sequence[Run]:
        return self._runs[place]

    def __iter__(self) -> Iterator[Run]:
        for done, run in enumerate(self._runs):
            self._tell(done, len(self._runs))
            yield run


def answers(store: Store, places: Places, where: Where, tell: Tell) -> Answers:
    """Judge each estimate that would have been made of the newest trains, by the arrival that came."""
    tell(0, 0)
    found = trains.newest(store, MOST[where])
    runs = [board.passages(one.train) for one in found]
    now_s = int(store.clock().timestamp())
    at = places.of_port(store.meta("port")) if where == "port" else None
    cases = backtest(_Asking(runs, tell), at=at)
    return Answers(
        where,
        {period: _answer(cases, now_s - int(period) * _DAY_S if period else None) for period in PERIODS},
        len(found),
        len(found) == MOST[where],
        now_s,
    )


def _answer(cases: Sequence[Case], since_s: int | None) -> Answer:
    its = cases if since_s is None else [case for case in cases if case.known_s >= since_s]
    known = [case.known_s for case in its]
    return Answer(quality(its), len({case.train for case in its}), min(known, default=None), max(known, default=None))


def gain(of: Quality) -> float | None:
    """Which share of the plan's error the estimates save, on the same arrivals; below 0 where they are worse."""
    if of.error_planned_min is None or not of.plan_error_min:
        return None
    return 1 - of.error_planned_min / of.plan_error_min


def verdict(share: "Share") -> Literal["right", "narrow", "wide", "unsure"]:
    """What a share inside says of the bands."""
    if abs(share.share - RIGHT) <= NEAR:
        return "right"
    if share.low <= RIGHT <= share.high:
        return "unsure"
    return "narrow" if share.share < RIGHT else "wide"
