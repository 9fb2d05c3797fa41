"""Weights that somebody should look at: against the net weight, against what is usual, against what can be carried."""

from dataclasses import dataclass, field

from horgosdesk.core.transport import MOST_CARRIED_G
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.checklist.asked import OF_WEIGHT, Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, view_of

_CARRIED = (
    "SELECT group_concat(hex(uid)), day, {0}, sum(gross_g) FROM cargo"
    " WHERE day BETWEEN ? AND ? AND {0} <> '' AND status = 'final' GROUP BY day, direction, {1} HAVING sum(gross_g) > ?"
    " ORDER BY day, {0}"
)
_TOGETHER = {
    "wagon_no": "wagon_no",
    "container_no": "container_no",
    # a truck may make several trips a day, each with papers of its own
    "vehicle_no": "vehicle_no, declaration_no",
}
"""What the records of one load have in common, besides day and direction."""


@dataclass
class _Odd:
    """A record or load with an odd weight. said: what is odd; facts: what changes when the weights do."""

    day: str
    name: str
    said: list[str] = field(default_factory=list)
    facts: list[int] = field(default_factory=list)


def weights(asked: Asked) -> Answer:
    """The records with an odd weight; one that cannot be right makes the line bad."""
    found: dict[frozenset[bytes], _Odd] = {}
    wrong = 0
    for doubt in asked.doubts:
        odd = [one for one in doubt.problems if one.code in OF_WEIGHT]
        if odd:
            found[frozenset({doubt.uid})] = _Odd(doubt.day, doubt.name, list(map(str, odd)), [doubt.revision])
            wrong += any(one.level == "error" for one in odd)
    for uids, day, number, gross_g, said in _overloaded(asked):
        one = found.setdefault(uids, _Odd(day, number))
        one.said.append(said)
        one.facts.append(gross_g)
    if not found:
        detail = asked.say(QT_TRANSLATE_NOOP("Checklist", "All weights are usual and can be carried."))
        return Answer(0, detail, "ok")
    ordered = sorted(found.items(), key=lambda pair: (pair[1].day, sorted(pair[0])))
    text = QT_TRANSLATE_NOOP("Checklist", "Far from what is usual, or more than can be carried.")
    if wrong:
        text = QT_TRANSLATE_NOOP("Checklist", "With a net weight above the gross weight, so mend them: {count}.")
    every = {uid for uids, _ in ordered[:MOST_NAMED] for uid in uids}
    return Answer(
        len(ordered),
        asked.say(text, count=wrong),
        "bad" if wrong else "look",
        [[sorted(uid.hex() for uid in uids), one.facts] for uids, one in ordered],
        tuple(
            Item(f"{one.day} {one.name}", " ".join(one.said), view_of(sorted(uids), one.day, one.day))
            for uids, one in ordered[:MOST_NAMED]
        ),
        view_of(sorted(every), asked.first, asked.last),
    )


def _overloaded(asked: Asked) -> list[tuple[frozenset[bytes], str, str, int, str]]:
    """What weighs more on one wagon, container or truck than it can carry: uids, day, number, grams, and that in words."""
    text = QT_TRANSLATE_NOOP("Checklist", "{kg} kg on {number}: more than the {most} t that can be carried.")
    found = []
    for name, most_g in MOST_CARRIED_G.items():
        sql = _CARRIED.format(name, _TOGETHER[name])
        for uids, day, number, gross_g in asked.store.db.execute(sql, (asked.first, asked.last, most_g)):
            said = asked.say(text, kg=asked.kilograms(gross_g), number=number, most=most_g // 1_000_000)
            found.append((frozenset(map(bytes.fromhex, uids.split(","))), day, number, gross_g, said))
    return found
