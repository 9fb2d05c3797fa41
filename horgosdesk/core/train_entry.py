"""What an officer types of a train while the feed is down, or to correct it: messages of the desk's own."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.core.instants import show_instant
from horgosdesk.core.message import DESK, Event, Message, message
from horgosdesk.core.train import ONWARD, Key, Train, stops
from horgosdesk.core.words import QT_TRANSLATE_NOOP

AHEAD_S = 300
"""A clock may be so many seconds ahead of ours before what has happened counts as in the future."""


def typed(
    train_no: str,
    day: str,
    events: Sequence[Event],
    now_s: int,
    settled: Collection[Key],
    run: Mapping[str, Any] | None = None,
) -> list[Message]:
    """The messages: one that corrects, and stands above the railway's word, with what is settled already; one that fills in
    until the railway tells the rest. settled: see core.train."""
    facts = run or {}
    made = []
    for act, is_said in (("change", True), ("new", False)):
        times = [one for one in events if ((one.location, one.event, one.type) in settled) == is_said]
        said = {name: value for name, value in facts.items() if ((name,) in settled) == is_said}
        if times or said:
            made.append(
                message(
                    DESK,
                    new_uid(),
                    "event",
                    train_no=train_no,
                    day=day,
                    sent_s=now_s,
                    act=act,
                    run=said,
                    events=times,
                )
            )
    return made


def doubts(train: Train | None, events: Sequence[Event], now_s: int, zone: str) -> list[Problem]:
    """What is doubtful about times that were typed: in the future, or a train that leaves before it comes."""
    found = []
    for one in events:
        if one.at_s is None or one.type != "actual":
            continue
        if one.at_s > now_s + AHEAD_S:
            found.append(
                Problem(
                    "event-future",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "{value} is in the future, and this is said to have happened. Look at the time again.",
                    ),
                    level="warning",
                    field="at",
                    value=show_instant(one.at_s, zone),
                )
            )
        stop = next((stop for stop in stops(train.events) if stop.location == one.location), None) if train else None
        other = None
        if stop is not None and one.event == "arrival":
            other = stop.at(*ONWARD, type="actual")
        elif stop is not None and one.event in ONWARD:
            other = stop.at("arrival", type="actual")
        if other is not None and (one.at_s > other if one.event == "arrival" else one.at_s < other):
            found.append(
                Problem(
                    "event-order",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "The train would leave before it comes: the other time there is {other}. Look at both.",
                    ),
                    level="warning",
                    field="at",
                    other=show_instant(other, zone),
                )
            )
    return found
