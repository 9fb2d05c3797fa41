"""Records that today's checks have something against: saved over a warning, or before a check or a table was as it is."""

from collections import Counter
from dataclasses import replace

from horgosdesk.core.cargo import CARGO
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.checklist.asked import OF_WEIGHT, Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, view_of


def warnings(asked: Asked) -> Answer:
    """The records with a warning or an error that is not one of weight; an error makes the line bad."""
    found = [
        replace(doubt, problems=problems)
        for doubt in asked.doubts
        if (problems := tuple(one for one in doubt.problems if one.code not in OF_WEIGHT))
    ]
    if not found:
        return Answer(0, asked.say(QT_TRANSLATE_NOOP("Checklist", "The checks have nothing against any record.")), "ok")
    kinds = Counter(_kind(problem) for doubt in found for problem in doubt.problems)
    by_kind = asked.listed(f"{kind} {count}" for kind, count in kinds.most_common())
    wrong = sum(doubt.is_wrong for doubt in found)
    text = QT_TRANSLATE_NOOP("Checklist", "By column: {kinds}.")
    if wrong:
        text = QT_TRANSLATE_NOOP(
            "Checklist", "By column: {kinds}. Could not be saved as they are, so mend them: {count}."
        )
    return Answer(
        len(found),
        asked.say(text, kinds=by_kind, count=wrong),
        "bad" if wrong else "look",
        [[doubt.uid.hex(), doubt.revision, sorted(one.code for one in doubt.problems)] for doubt in found],
        tuple(
            Item(
                f"{doubt.day} {doubt.name}",
                " ".join(map(str, doubt.problems)),
                view_of([doubt.uid], doubt.day, doubt.day),
            )
            for doubt in found[:MOST_NAMED]
        ),
        view_of((doubt.uid for doubt in found[:MOST_NAMED]), asked.first, asked.last),
    )


def _kind(problem: Problem) -> str:
    """The title of the column that a problem belongs to."""
    field = CARGO.by_name.get(problem.field or "")
    return CARGO.title(field) if field else problem.code
