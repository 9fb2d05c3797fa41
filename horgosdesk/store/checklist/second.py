"""Double entry: what of the month was drawn for it, what waits, and how far the two entries agree."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from horgosdesk.core.cargo import BY_NAME, CARGO
from horgosdesk.core.second import Second, outcome
from horgosdesk.core.units import round_half_up, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import seconds
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, view_of
from horgosdesk.study.agreement import Agreement, agreement, by_clerk, by_field


def second(asked: Asked) -> Answer:
    """The papers of the month that are not keyed or not settled, then how far the entries agree by field and clerk.

    A month without a sample is no fault.
    """
    samples = seconds.of_days(asked.store, asked.first, asked.last)
    papers = [(one, each.draw.finder) for each in samples for one in each.papers]
    if not papers:
        return Answer(0, asked.say(QT_TRANSLATE_NOOP("Checklist", "No sample was drawn.")), "ok")
    found = agreement(one for each in samples for one in each.outcomes)
    waiting = [(one, each.draw.finder) for each in samples for one in each.waiting]
    parts = [
        asked.say(
            QT_TRANSLATE_NOOP("Checklist", "Drawn {drawn}, keyed {keyed}, differences not settled {open}."),
            drawn=len(papers),
            keyed=found.papers,
            open=found.open,
        )
    ]
    if found.share is not None:
        parts.append(_agreement(asked, found))
    return Answer(
        len(waiting),
        " ".join(parts),
        "look" if waiting else "ok",
        [[one.uid, one.is_keyed, one.settled] for one, _ in papers],
        (*(_item(asked, *one) for one in waiting[:MOST_NAMED]), *_rates(asked, samples)),
    )


def _agreement(asked: Asked, found: Agreement) -> str:
    assert found.share is not None
    rate, low, high = (show_number(round_half_up(Decimal(part * 100), 1), asked.rules.marks, 1) for part in found.share)
    text = QT_TRANSLATE_NOOP("Checklist", "{rate} % of {compared} fields agree ({low} to {high} %).")
    return asked.say(text, rate=rate, low=low, high=high, compared=found.compared)


def _rates(asked: Asked, samples: Sequence[seconds.Sample]) -> Iterator[Item]:
    """By field and by the clerk who entered first; these lead nowhere."""
    outcomes = [one for each in samples for one in each.outcomes]
    for name, found in by_field(outcomes, BY_NAME).items():
        yield Item(CARGO.title(BY_NAME[name]), _agreement(asked, found))
    clerk = QT_TRANSLATE_NOOP("Checklist", "First entry by {who}")
    for name, found in by_clerk(outcomes).items():
        if found.share is not None:
            yield Item(asked.say(clerk, who=name), _agreement(asked, found))


def _item(asked: Asked, paper: Second, finder: str) -> Item:
    """What is not keyed leads to no record: whoever keys it may be looking."""
    label = " ".join(filter(None, (f"{paper.day} {paper.number}", paper.found_by)))
    if not paper.is_keyed:
        return Item(label, asked.say(QT_TRANSLATE_NOOP("Checklist", "not keyed a second time yet")))
    fields = asked.listed(CARGO.title(BY_NAME[one.field]) for one in outcome(paper, finder).open)
    text = QT_TRANSLATE_NOOP("Checklist", "not settled: {fields}")
    return Item(
        label, asked.say(text, fields=fields), view_of([bytes.fromhex(paper.cargo.replace("-", ""))], *[paper.day] * 2)
    )
