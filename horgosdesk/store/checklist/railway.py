"""The month's rail cargo against what the railway says its trains carried, by direction."""

from dataclasses import dataclass

from horgosdesk.core.match import TOLERANCE_PCT
from horgosdesk.core.units import change_pct, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.checklist.asked import Asked
from horgosdesk.store.checklist.line import Answer, Item
from horgosdesk.store.matching import Matched
from horgosdesk.store.sheet import Filter, View

_CARGO = (
    "SELECT direction, sum(gross_g), count(DISTINCT CASE WHEN wagon_no <> '' THEN day || wagon_no END),"
    " sum(CASE WHEN wagon_no = '' AND container_no = '' THEN gross_g ELSE 0 END) FROM cargo"
    " WHERE day BETWEEN ? AND ? AND mode = 'rail' AND status = 'final' GROUP BY direction"
)
_ORDER = ("import", "export", "transit")


@dataclass
class Side:
    """One direction: grams and wagons of the cargo records, and of the railway. unweighed: loads whose weight it does not
    say; bare_g: of the cargo, what names neither wagon nor container."""

    cargo_g: int = 0
    cargo_wagons: int = 0
    rail_g: int = 0
    rail_wagons: int = 0
    unweighed: int = 0
    bare_g: int = 0

    @property
    def is_far(self) -> bool:
        """Whether weights or wagons are further apart than the tolerance, in percent of the railway's."""
        apart = ((self.cargo_g, self.rail_g), (self.cargo_wagons, self.rail_wagons))
        return any(abs(ours - theirs) * 100 > theirs * TOLERANCE_PCT for ours, theirs in apart)

    def take(self, matched: Matched) -> None:
        """Count in a train, by the consist that stands for it."""
        loads = [one.load for one in matched.train.loads if one.gauge == matched.gauge]
        self.rail_g += sum(load.gross_g or 0 for load in loads)
        self.unweighed += sum(load.gross_g is None for load in loads)
        self.rail_wagons += len({load.wagon_no for load in loads} - {""})


def railway(asked: Asked) -> Answer:
    """Gross weight and wagons of both sides by direction; how many directions are too far apart."""
    sides = sides_of(asked)
    if not asked.matched:
        text = QT_TRANSLATE_NOOP("Checklist", "No consist of this month is known, so there is nothing to compare with.")
        return Answer(
            0, asked.say(text), "look" if sides else "ok", sorted((name, one.cargo_g) for name, one in sides.items())
        )
    far = [name for name, side in sides.items() if side.is_far]
    text = QT_TRANSLATE_NOOP("Checklist", "In all directions within {pct} % of the railway's weight and wagons.")
    if far:
        text = QT_TRANSLATE_NOOP("Checklist", "More than {pct} % from the railway's weight or wagons: {directions}.")
    return Answer(
        len(far),
        asked.say(text, pct=TOLERANCE_PCT, directions=asked.listed(_name(asked, name) for name in far)),
        "look" if far else "ok",
        [[name, one.cargo_g, one.rail_g, one.cargo_wagons, one.rail_wagons] for name, one in sides.items()],
        tuple(_item(asked, name, side) for name, side in sides.items()),
        View(asked.first, asked.last, (Filter("mode", "is", ("rail",)),)),
    )


def sides_of(asked: Asked) -> dict[str, Side]:
    """Both sides by direction, "" for trains that tell none; import, export, transit, then others."""
    found: dict[str, Side] = {}
    for direction, gross_g, wagons, bare_g in asked.store.db.execute(_CARGO, (asked.first, asked.last)):
        found[direction] = Side(gross_g, wagons, bare_g=bare_g)
    for one in asked.matched:
        found.setdefault(one.train.run.get("direction", ""), Side()).take(one)
    return {name: found[name] for name in (*_ORDER, *sorted(found.keys() - {*_ORDER})) if name in found}


def _name(asked: Asked, direction: str) -> str:
    code = asked.rules.codes.directions.get(direction)
    unknown = QT_TRANSLATE_NOOP("Checklist", "direction not known")
    return code.name(asked.lang) if code else direction or asked.say(unknown)


def _item(asked: Asked, direction: str, side: Side) -> Item:
    pct = change_pct(side.cargo_g, side.rail_g)
    apart_g = side.cargo_g - side.rail_g
    text = QT_TRANSLATE_NOOP(
        "Checklist",
        "cargo {ours} t, railway {theirs} t, difference {apart} t ({pct}); wagons {wagons} and {rail_wagons}",
    )
    said = asked.say(
        text,
        ours=asked.tonnes(side.cargo_g),
        theirs=asked.tonnes(side.rail_g),
        apart=("+" if apart_g > 0 else "") + asked.tonnes(apart_g),
        pct="–" if pct is None else ("+" if pct > 0 else "") + show_number(pct, asked.rules.marks, 1) + " %",
        wagons=side.cargo_wagons,
        rail_wagons=side.rail_wagons,
    )
    parts = [said]
    if side.bare_g:
        bare = QT_TRANSLATE_NOOP("Checklist", "cargo that names neither wagon nor container: {tonnes} t")
        parts.append(asked.say(bare, tonnes=asked.tonnes(side.bare_g)))
    if side.unweighed:
        more = QT_TRANSLATE_NOOP("Checklist", "loads without the railway's weight: {count}")
        parts.append(asked.say(more, count=side.unweighed))
    between = asked.say(QT_TRANSLATE_NOOP("Checklist", "; "))
    filters = (Filter("mode", "is", ("rail",)), Filter("direction", "is", (direction,)))
    return Item(
        _name(asked, direction), between.join(parts), View(asked.first, asked.last, filters) if direction else None
    )
