"""What was changed in a month after its return was handed out, and no later return has reported."""

from horgosdesk.core.identity import uid_bytes
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import restatements, returns
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, view_of
from horgosdesk.store.restatement import Restatement


def returned(asked: Asked) -> Answer:
    """The changes that move the month's figures, the newest first; none where the month was not returned as a whole."""
    whole = [one for one in returns.issued(asked.store) if one.is_whole and one.month >= asked.month]
    ours = [one for one in whole if one.month == asked.month]
    if not ours:
        return Answer(0, asked.say(QT_TRANSLATE_NOOP("Checklist", "Not returned yet.")), "ok")
    # the return of a later month reports what was changed in this one
    newest = max(whole, key=lambda one: (one.state.position, one.no))
    found = restatements.changes(asked.store, newest.state.position, (asked.month, asked.month))
    if not found:
        text = QT_TRANSLATE_NOOP("Checklist", "No figure was changed since return {number}.")
        return Answer(0, asked.say(text, number=newest.register_no), "ok")
    text = QT_TRANSLATE_NOOP("Checklist", "Changes of figures since return {number}; the next return reports them.")
    named = list(found[-MOST_NAMED:])[::-1]
    days = [one.after.day for one in named]
    return Answer(
        len(found),
        asked.say(text, number=newest.register_no),
        "look",
        [newest.register_no, found.nos[::-1]],
        tuple(_item(asked, one) for one in named),
        view_of(sorted({uid_bytes(one.uid) for one in named}), min(days), max(days)),
    )


def _item(asked: Asked, one: Restatement) -> Item:
    acts = {
        "add": QT_TRANSLATE_NOOP("Checklist", "added by {who}, {at}"),
        "edit": QT_TRANSLATE_NOOP("Checklist", "changed by {who}, {at}"),
        "void": QT_TRANSLATE_NOOP("Checklist", "voided by {who}, {at}"),
        "restore": QT_TRANSLATE_NOOP("Checklist", "restored by {who}, {at}"),
    }
    said = asked.say(acts[one.action], who=one.who, at=asked.time(one.at))
    return Item(one.after.day, f"{said}; {one.what}", view_of([uid_bytes(one.uid)], one.after.day, one.after.day))
