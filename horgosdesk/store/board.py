"""The board of trains at one instant: where each stands, when it will come, which of its wagons are declared."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from horgosdesk.core.match import TOLERANCE_PCT, State, counts
from horgosdesk.core.places import Places
from horgosdesk.core.train import ONWARD, Sighting, Standing, Train, standing, stops
from horgosdesk.store import matching, trains
from horgosdesk.store.desk import Store
from horgosdesk.study.eta import Estimate, estimates
from horgosdesk.study.passages import History, Passage

HOUR_S, DAY_S = 3600, 86_400
AHEAD_S = 7 * DAY_S
"""So far ahead trains are on the board."""
BEHIND_S = 14 * DAY_S
"""So long after its last time a train that has not left is still on the board."""
GONE_S = DAY_S
"""So long a train that has left, or was cancelled, stays on the board."""
LATE_S = HOUR_S
"""From so much delay on a train is late."""
SILENT_S = 12 * HOUR_S
"""A train under way that nothing was heard of for so long is silent."""
SOON_S = 12 * HOUR_S
"""So long before it comes its wagons should be known."""
LEARN_FROM = 4_000
"""Trains that the estimates are learnt from, the newest."""

Alert = Literal["unannounced", "no_consist", "undeclared", "weight", "late", "silent", "order"]
ALERTS: tuple[Alert, ...] = ("order", "unannounced", "undeclared", "weight", "no_consist", "silent", "late")
"""What is worth a look about a train, what is wrong before what is slow."""


@dataclass(frozen=True)
class Line:
    """One train on the board. estimates: at the locations ahead. next_s: when it comes to the port, or leaves it, or ended:
    what the board is in order of. matched: pairs by state; None where it has no consist."""

    id: int
    train: Train
    standing: Standing
    estimates: Sequence[Estimate]
    matched: dict[State, int] | None
    alerts: tuple[Alert, ...]
    port: Collection[str]

    @property
    def eta(self) -> Estimate | None:
        """When it comes to the port; once it has left there, to its end. None where it is there, or nobody knows."""
        if self.standing.status == "due":
            return next((one for one in self.estimates if one.location in self.port), None)
        return self.estimates[-1] if self.estimates and self.standing.status in ("gone", "elsewhere") else None

    @property
    def next_s(self) -> int:
        """The instant that the board is in order of: of trains due when they come, of others when they came or left."""
        stands = self.standing
        at_s: int | None
        if stands.status == "due":
            at_s = self.eta.median_s if self.eta is not None else stands.expected_s
        elif stands.status == "at_port":
            at_s = stands.arrived_s
        else:
            at_s = stands.left_s
        if at_s is None and (seen := self.train.newest) is not None:
            return seen.at_s
        return at_s or self.train.first_s or self.train.heard_s

    @property
    def declared(self) -> tuple[int, int] | None:
        """How many loads have a declaration, and how many have none."""
        if self.matched is None:
            return None
        of = self.matched
        return of["matched"] + of["weight"], of["train_only"] + of["slip"]


def passages(train: Train) -> list[Passage]:
    """A train as the study of arrivals wants it."""
    made = []
    for stop in stops(train.events):
        passed = stop.at("pass", type="actual")
        made.append(
            Passage(
                stop.location,
                passed if passed is not None else stop.at("arrival", type="actual"),
                passed if passed is not None else stop.at("departure", type="actual"),
                stop.at("arrival", "pass", type="planned"),
                stop.at("departure", "pass", type="planned"),
            )
        )
    return made


def history(store: Store, most: int = LEARN_FROM, until_s: int = trains.ALWAYS_S) -> History:
    """How long trains took, from the newest ones that had begun by then."""
    return History(passages(one.train) for one in trains.newest(store, most, until_s))


def board(
    store: Store,
    places: Places,
    at_s: int,
    learnt: History | None = None,
    *,
    pct: int = TOLERANCE_PCT,
    then: bool = False,
) -> list[Line]:
    """The trains on the board at an instant: those at the port, those due by when they come, those gone, the newest first.

    learnt: what the estimates are made from, else `history`. then: as it was known at that instant, by the messages that
    had been sent; what is declared is as it is now.
    """
    port = places.of_port(store.meta("port"))
    learnt = learnt if learnt is not None else history(store, until_s=at_s)
    span = (at_s - BEHIND_S, at_s + AHEAD_S)
    if then:
        found, heard_s = trains.as_of(store, at_s, *span)
    else:
        # most of two weeks' trains are gone: wagons are read of the others only
        found = trains.between(store, *span, loads=False)
        heard_s = trains.heard_s(store)
    known_s = _known_s(heard_s, at_s)
    lines = []
    for one in found:
        stands = standing(one.train.events, port, one.train.run)
        if _is_shown(one.train, stands, at_s):
            whole = one if then else trains.with_loads(store, one)
            lines.append(_line(store, whole, stands, port, at_s, learnt, known_s, pct))
    return sorted(lines, key=order)


def _known_s(heard_s: int | None, at_s: int) -> int:
    """Until when events would be known: while the whole feed is silent, no single train's silence tells anything."""
    return at_s if heard_s is None else min(at_s, heard_s)


def order(line: Line) -> tuple[int, int, str, str]:
    """Due and at the port by time, gone ones behind them, the newest first."""
    status, run = line.standing.status, (line.train.train_no, line.train.day)
    if status in ("at_port", "due"):
        return (0 if status == "at_port" else 1), line.next_s, *run
    return (3 if status == "elsewhere" else 2), -line.next_s, *run


def _is_shown(train: Train, stands: Standing, at_s: int) -> bool:
    """Whether a train is on the board still."""
    if stands.status in ("due", "at_port"):
        return True
    over_s = stands.left_s if stands.status == "gone" else train.last_s
    return (over_s or train.heard_s) >= at_s - GONE_S


def line_at(store: Store, stored: trains.Stored, places: Places, at_s: int, learnt: History) -> Line:
    """One train, however long it is gone."""
    port = places.of_port(store.meta("port"))
    stands = standing(stored.train.events, port, stored.train.run)
    return _line(store, stored, stands, port, at_s, learnt, _known_s(trains.heard_s(store), at_s), TOLERANCE_PCT)


def _line(
    store: Store,
    stored: trains.Stored,
    stands: Standing,
    port: Collection[str],
    at_s: int,
    learnt: History,
    known_s: int,
    pct: int,
) -> Line:
    train, matched = stored.train, None
    if train.loads:
        matched = counts(matching.of_train(store, stored, port, slips=False, pct=pct).pairs)
    # what has come to its end long ago is not waited for any more
    on_its_way = stands.status != "cancelled" and (train.last_s or 0) > at_s - BEHIND_S
    ahead = [_not_before(one, at_s) for one in estimates(learnt, passages(train), known_s)] if on_its_way else []
    line = Line(stored.id, train, stands, ahead, matched, (), port)
    return Line(stored.id, train, stands, ahead, matched, tuple(_alerts(line, at_s, known_s)), port)


def _not_before(of: Estimate, at_s: int) -> Estimate:
    """An estimate made when the feed was heard of last, at a later instant: what is not known to have come is to come, and
    of a band that is past nothing is left."""
    if of.p10_s is None or of.p90_s is None or of.p90_s <= at_s:
        of = replace(of, p10_s=None, p90_s=None)
    if of.p10_s is None or of.p90_s is None:
        return replace(of, median_s=max(of.median_s, at_s))
    return replace(of, p10_s=max(of.p10_s, at_s), median_s=max(of.median_s, at_s), p90_s=max(of.p90_s, at_s))


def _alerts(line: Line, at_s: int, known_s: int) -> Iterable[Alert]:
    train, stands = line.train, line.standing
    on_the_way = stands.status in ("due", "at_port")
    told: set[Alert] = set()
    if not train.announced:
        told.add("unannounced")
    if line.matched is not None and stands.status != "cancelled":
        if line.matched["train_only"] or line.matched["slip"]:
            told.add("undeclared")
        if line.matched["weight"]:
            told.add("weight")
    elif on_the_way and line.next_s - at_s < SOON_S:
        told.add("no_consist")
    if on_the_way and stands.delay_s is not None and stands.delay_s >= LATE_S:
        told.add("late")
    if stands.status == "due" and train.newest is not None and known_s - train.heard_s > SILENT_S:
        told.add("silent")
    if _turned(train.events):
        told.add("order")
    return [alert for alert in ALERTS if alert in told]


def _turned(events: Sequence[Sighting]) -> bool:
    """Whether a train is said to have left a place before it came there."""
    for stop in stops(events):
        came, went = stop.at("arrival", type="actual"), stop.at(*ONWARD, type="actual")
        if came is not None and went is not None and went < came:
            return True
    return False
