"""Wagons and containers that came or left on the month's trains and that nobody has declared."""

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, Number
from horgosdesk.store.matching import Matched
from horgosdesk.store.undeclared import undeclared

_SHOWN = 6
"""So many numbers of one train are named."""


def loads(asked: Asked) -> Answer:
    """The loads that are on a train only, by train."""
    if not asked.matched:
        return Answer(0, asked.say(QT_TRANSLATE_NOOP("Checklist", "No consist of this month is known.")), "ok")
    found = [(one, numbers) for one in asked.matched if (numbers := _numbers(one))]
    every = sum(pair.load is not None for one in asked.matched for pair in one.pairs)
    if not found:
        text = QT_TRANSLATE_NOOP("Checklist", "All are declared; loads: {count}, trains: {trains}.")
        return Answer(0, asked.say(text, count=every, trains=len(asked.matched)), "ok")
    text = QT_TRANSLATE_NOOP("Checklist", "Loads on the month's trains: {count}; trains: {trains}.")
    return Answer(
        sum(len(numbers) for _, numbers in found),
        asked.say(text, count=every, trains=len(asked.matched)),
        "look",
        [[one.train.train_no, one.train.day, sorted(numbers)] for one, numbers in found],
        tuple(_item(asked, one, numbers) for one, numbers in found[:MOST_NAMED]),
    )


def _numbers(matched: Matched) -> list[str]:
    return [load.container_no or load.wagon_no or f"#{load.position}" for load in undeclared(matched.pairs)]


def _item(asked: Asked, matched: Matched, numbers: list[str]) -> Item:
    named = asked.listed(numbers[:_SHOWN]) + (" …" if len(numbers) > _SHOWN else "")
    of = sum(pair.load is not None for pair in matched.pairs)
    text = QT_TRANSLATE_NOOP("Checklist", "{count} of {of} not declared: {numbers}")
    # the wagon finds the very run; the train's number comes again every day
    number = next((one for one in numbers if not one.startswith("#")), matched.train.train_no)
    return Item(
        f"{matched.day} {matched.train.train_no}",
        asked.say(text, count=len(numbers), of=of, numbers=named),
        Number("trains", number),
    )
