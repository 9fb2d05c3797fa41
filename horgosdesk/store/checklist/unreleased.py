"""Consignments that arrived in the month and wait for their release."""

from horgosdesk.core.clearance import Clearance, standing
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import clearance
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, Number


def unreleased(asked: Asked) -> Answer:
    """The open consignments, the one that arrived first at the top."""
    found = clearance.open_of(asked.store, *asked.bounds_s)
    if not found:
        text = QT_TRANSLATE_NOOP("Checklist", "All that arrived in the month is released.")
        return Answer(0, asked.say(text), "ok")
    first = asked.minute(found[0].arrived_s or 0)
    text = QT_TRANSLATE_NOOP("Checklist", "Arrived in the month and not released; the first arrived {time}.")
    return Answer(
        len(found),
        asked.say(text, time=first),
        "look",
        [one.uid for one in found],
        tuple(_item(asked, one) for one in found[:MOST_NAMED]),
    )


def _item(asked: Asked, record: Clearance) -> Item:
    rules = asked.rules
    stands = standing(record, rules.stages)
    stage = stands.stage if stands else "released"
    code = rules.codes.stages.get(stage)
    text = QT_TRANSLATE_NOOP("Checklist", "arrived {time}, waits for: {stage}")
    said = asked.say(text, time=asked.minute(record.arrived_s or 0), stage=code.name(rules.lang) if code else stage)
    return Item(record.number, said, Number("clearance", record.number) if record.number else None)
