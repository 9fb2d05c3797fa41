"""Records that look like one another, so that the same goods may be counted twice."""

from collections.abc import Sequence
from typing import Any

from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.checklist.asked import NONE, Asked
from horgosdesk.store.checklist.line import MOST_NAMED, Answer, Item, view_of

_SAME_LOAD = (
    "SELECT group_concat(hex(uid)), min(day), max(day), count(*), gross_g,"
    " coalesce(nullif(wagon_no, ''), nullif(container_no, ''), vehicle_no), hs_code"
    " FROM cargo WHERE day BETWEEN ?1 AND ?2 AND status = 'final'"
    " AND (wagon_no <> '' OR container_no <> '' OR vehicle_no <> '')"
    " GROUP BY day, hs_code, gross_g, wagon_no, container_no, vehicle_no HAVING count(*) > 1"
)
_SAME_LINE = (
    "SELECT group_concat(hex(uid)), min(day), max(day), count(*), gross_g, declaration_no, hs_code FROM cargo"
    " WHERE declaration_no <> '' AND status = 'final' AND declaration_no IN"
    " (SELECT declaration_no FROM cargo WHERE day BETWEEN ?1 AND ?2 AND declaration_no <> '' AND status = 'final')"
    " GROUP BY declaration_no, declaration_item, hs_code, gross_g, wagon_no, container_no, vehicle_no"
    " HAVING count(*) > 1 AND max(day BETWEEN ?1 AND ?2)"
)
"""The same declaration line, on whatever days, if one of them is in the month: as the check of a single record has it."""


def duplicates(asked: Asked) -> Answer:
    """Groups of records of one day, carrier, goods and weight, or of one declaration line; each is counted but once."""
    groups: dict[frozenset[str], Sequence[Any]] = {}
    for sql in (_SAME_LOAD, _SAME_LINE):
        for uids, *rest in asked.store.db.execute(sql, (asked.first, asked.last)):
            groups.setdefault(frozenset(uids.split(",")), rest)
    if not groups:
        return Answer(0, asked.say(NONE), "ok")
    of: dict[str, list[frozenset[str]]] = {}
    for uids in groups:
        for uid in uids:
            of.setdefault(uid, []).append(uids)
    # one may lie within another: the same load twice on a day, and the declaration line three times
    kept = (uids for uids in groups if not any(uids < other for other in of[min(uids)]))
    ordered = sorted(((uids, groups[uids]) for uids in kept), key=lambda pair: (pair[1][0], sorted(pair[0])))
    extra = sum(rest[2] - 1 for _, rest in ordered)
    at_stake_g = sum((rest[2] - 1) * rest[3] for _, rest in ordered)
    detail = QT_TRANSLATE_NOOP("Checklist", "Counted twice, if they are the same: {tonnes} t; groups: {groups}.")
    every = sorted({bytes.fromhex(uid) for uids, _ in ordered[:MOST_NAMED] for uid in uids})
    days = [day for _, rest in ordered[:MOST_NAMED] for day in rest[:2]]
    return Answer(
        extra,
        asked.say(detail, tonnes=asked.tonnes(at_stake_g), groups=len(ordered)),
        "look",
        [sorted(uids) for uids, _ in ordered],
        tuple(_item(asked, uids, rest) for uids, rest in ordered[:MOST_NAMED]),
        view_of(every, min(days), max(days)),
    )


def _item(asked: Asked, uids: frozenset[str], rest: Sequence[Any]) -> Item:
    first, last, count, gross_g, name, hs_code = rest
    text = QT_TRANSLATE_NOOP("Checklist", "{count} records, HS {hs_code}, {kg} kg each")
    days = first if first == last else f"{first} … {last}"
    return Item(
        f"{days} {name}",
        asked.say(text, count=count, hs_code=hs_code, kg=asked.kilograms(gross_g)),
        view_of(sorted(map(bytes.fromhex, uids)), first, last),
    )
