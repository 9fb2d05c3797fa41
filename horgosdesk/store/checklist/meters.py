"""Meters that were not read on days of the month: what flowed then is in the next reading, or nowhere."""

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import meters as kept
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, Number


def meters(asked: Asked) -> Answer:
    """The days that are over on which a meter was not read. A desk without meters has none to read."""
    missing = [
        (day, one.meter.name) for one in kept.sheet(asked.store, asked.month) for day in one.missing(asked.store.today)
    ]
    if not missing:
        return Answer(0, asked.say(QT_TRANSLATE_NOOP("Checklist", "No reading is missing.")), "ok")
    missing.sort()
    names = asked.listed(sorted({name for _, name in missing}))
    text = QT_TRANSLATE_NOOP("Checklist", "Readings missing: {count}, of {meters}.")
    label = asked.say(QT_TRANSLATE_NOOP("Checklist", "not read"))
    return Answer(
        len(missing),
        asked.say(text, count=len(missing), meters=names),
        "look",
        missing,
        tuple(Item(f"{day} {name}", label, Number("meters", f"{day} {name}")) for day, name in missing[:MOST_NAMED]),
    )
