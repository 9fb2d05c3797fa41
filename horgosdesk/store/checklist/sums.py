"""The kept totals of the month against a recount of its records, to the gram."""

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import totals
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item
from horgosdesk.store.sheet import View


def sums(asked: Asked) -> Answer:
    """The lines of totals that the records make different: none, unless the file was written by other hands."""
    different = totals.recount(asked.store, asked.month)
    if not different:
        text = QT_TRANSLATE_NOOP("Checklist", "A recount ties out to the gram; records: {count}.")
        return Answer(0, asked.say(text, count=asked.records), "ok")
    text = QT_TRANSLATE_NOOP(
        "Checklist", "Sums differ from their records. Restore the newest good backup, or ask for help."
    )
    every = View(asked.first, asked.last)
    return Answer(
        len(different),
        asked.say(text),
        "bad",
        different,
        tuple(Item(line.partition(": ")[2], line.partition(": ")[0], every) for line in different[:MOST_NAMED]),
        every,
    )
