"""Records of the month that are half typed: they count in no sum, so the month cannot be closed."""

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import drafts
from horgosdesk.store.checklist.asked import NONE, Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item
from horgosdesk.store.drafts import Draft
from horgosdesk.store.sheet import View

_CALLED_BY = ("wagon_no", "container_no", "vehicle_no", "declaration_no", "commodity", "hs_code")


def unfinished(asked: Asked) -> Answer:
    """The drafts on the month's days."""
    found = drafts.between(asked.store, asked.first, asked.last)
    if not found:
        return Answer(0, asked.say(NONE), "ok")
    detail = QT_TRANSLATE_NOOP("Checklist", "Complete or drop them: the month cannot be closed with drafts.")
    return Answer(
        len(found),
        asked.say(detail),
        "bad",
        [one.uid for one in found],
        tuple(Item(one.day, _said(asked, one), View(one.day, one.day)) for one in found[:MOST_NAMED]),
    )


def _said(asked: Asked, draft: Draft) -> str:
    name = next((draft.typed[name] for name in _CALLED_BY if draft.typed.get(name)), "")
    by = asked.say(QT_TRANSLATE_NOOP("Checklist", "begun by {who}"), who=draft.entered_by)
    return f"{name}, {by}" if name else by
