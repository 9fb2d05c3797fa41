"""What an officer types of a train while the feed is down, or to correct it: one message of the desk's own."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from horgosdesk.core.errors import Problem
from horgosdesk.core.identity import new_uid
from horgosdesk.core.instants import show_instant
from horgosdesk.core.message import DESK, Event, Message, message
from horgosdesk.core.train import ONWARD, Train, stops
from horgosdesk.core.words import QT_TRANSLATE_NOOP

AHEAD_S = 300
"""A clock may be so many seconds ahead of ours before what has happened counts as in the future."""


def typed(
    train: Train | None,
    train_no: str,
    day: str,
    events: Sequence[Event],
    now_s: int,
    source_of: Callable[[int], str],
    run: Mapping[str, Any] | None = None,
) -> Message:
    """The message. It corrects, and stands above the railway's word, where the railway has told one of the times already;
    else it fills in until the railway does. source_of: the source of a message of the train by its id."""
    told = {(one.location, one.event, one.type): one for one in train.events} if train is not None else {}
    known = [told.get((one.location, one.event, one.type)) for one in events]
    corrects = any(one is not None and source_of(one.message) != DESK for one in known)
    return message(
        DESK,
        new_uid(),
        "event",
        train_no=train_no,
        day=day,
        sent_s=now_s,
        act="change" if corrects else "new",
        run=run,
        events=events,
    )


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
