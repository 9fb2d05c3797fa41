"""What was changed in a month after its return was handed out."""

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import monthly, returns
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, view_of

_CHANGED = (
    "SELECT key, at, who, action, json_extract(after, '$.day') FROM journal"
    " WHERE no > ?1 AND subject = 'cargo'"
    " AND (instr(after, ?2) OR instr(before, ?2)) ORDER BY no"
)
_DAY = '"day":"{month}-'
"""As the journal writes a record's day. A remark cannot look like it, since its quotes are escaped; to read the JSON of each
entry instead would take four times as long."""


def returned(asked: Asked) -> Answer:
    """The cargo records of the month that were changed since its newest return; none where it was not returned."""
    issued = returns.issued(asked.store, asked.month)
    if not issued:
        return Answer(0, asked.say(QT_TRANSLATE_NOOP("Checklist", "Not returned yet.")), "ok")
    newest = issued[-1]
    same = monthly.monthly(asked.store, asked.month).figures == newest.figures
    # a month that was closed since, or an earlier one that was changed, makes another return of the same records
    since = (newest.state.position, _DAY.format(month=asked.month))
    changed = {} if same else {row[0]: row for row in asked.store.db.execute(_CHANGED, since)}
    # the newest change of each, the newest of all first
    rows = sorted(changed.values(), key=lambda row: row[1], reverse=True)
    if not rows:
        text = QT_TRANSLATE_NOOP("Checklist", "No record was changed since return {number}.")
        return Answer(0, asked.say(text, number=newest.register_no), "ok")
    text = QT_TRANSLATE_NOOP("Checklist", "Records changed since return {number}; the next one restates it.")
    days = [row[4] for row in rows[:MOST_NAMED]]
    return Answer(
        len(rows),
        asked.say(text, number=newest.register_no),
        "look",
        [newest.register_no, [[row[0].hex(), row[1]] for row in rows]],
        tuple(_item(asked, *row) for row in rows[:MOST_NAMED]),
        view_of((row[0] for row in rows[:MOST_NAMED]), min(days), max(days)),
    )


def _item(asked: Asked, key: bytes, at: str, who: str, action: str, day: str) -> Item:
    acts = {
        "add": QT_TRANSLATE_NOOP("Checklist", "added by {who}, {at}"),
        "edit": QT_TRANSLATE_NOOP("Checklist", "changed by {who}, {at}"),
        "void": QT_TRANSLATE_NOOP("Checklist", "voided by {who}, {at}"),
        "restore": QT_TRANSLATE_NOOP("Checklist", "restored by {who}, {at}"),
    }
    return Item(day, asked.say(acts[action], who=who, at=asked.time(at)), view_of([key], day, day))
