"""What people at a desk do, by chance: entering, editing, importing, closing, deciding, undoing, as the program lets them."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from horgosdesk.core.cargo import Cargo
from horgosdesk.core.clearance import Clearance
from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import Factor
from horgosdesk.core.identity import new_uid
from horgosdesk.core.message import Event, message
from horgosdesk.core.meter import Meter
from horgosdesk.core.occasion import Occasion
from horgosdesk.core.reading import Reading
from horgosdesk.core.yardstick import Yardstick
from horgosdesk.store import contests, door, goals, months, ticks, trains, undo
from horgosdesk.store.desk import Store
from horgosdesk.store.door import TABLES, Change

MONTHS = ("2025-09", "2025-10", "2025-11")
DECLARATIONS = [f"9400202513070000{number:02d}" for number in range(6)]
CONTAINERS = ("MSKU1234565", "TGHU7654321", "")
NAMES = ("A线", "B线", "Third")
Deed = Callable[[random.Random, Store], object]


def do(chance: random.Random, store: Store, deeds: "dict[Deed, int] | None" = None) -> str:
    """One deed of somebody; its name, with what the program said against it behind a colon."""
    known = deeds or DEEDS
    deed = chance.choices(list(known), list(known.values()))[0]
    name = deed.__name__
    try:
        deed(chance, store)
    except Problem as problem:
        name += f": {problem.code}"
    return name


def day(chance: random.Random) -> str:
    return f"{chance.choice(MONTHS)}-{chance.randint(1, 4):02d}"


def some(chance: random.Random, store: Store, subject: str, status: str = "final") -> Any:
    """A record, whoever entered it; Problem when there is none."""
    rows = store.db.execute(f"{TABLES[subject].select} WHERE status = ? ORDER BY uid", (status,)).fetchall()
    if not rows:
        raise Problem("nothing-there", "Nothing is there.")
    return TABLES[subject].record_of(chance.choice(rows))


def put(store: Store, *changes: Change[Any], reason: str = "") -> None:
    door.apply(store, changes, reason=reason)


def new_cargo(chance: random.Random) -> Cargo:
    return Cargo(
        uid=new_uid(),
        day=day(chance),
        direction=chance.choice(("import", "export")),
        mode=chance.choice(("rail", "road")),
        hs_code=chance.choice(("100119", "870380")),
        category=chance.choice(("agricultural", "vehicles")),
        country=chance.choice(("KZ", "RU")),
        gross_g=chance.randint(1, 9) * 1000,
        net_g=chance.choice((None, 500)),
        container_no=chance.choice(CONTAINERS),
    )


def add_cargo(chance: random.Random, store: Store) -> None:
    put(store, Change(None, new_cargo(chance)))


def import_cargo(chance: random.Random, store: Store) -> None:
    put(store, *(Change(None, new_cargo(chance)) for _ in range(chance.randint(2, 6))), reason="import of a.xlsx")


def edit_cargo(chance: random.Random, store: Store) -> None:
    one = some(chance, store, "cargo")
    columns: dict[str, Any] = chance.choice(
        (
            {"gross_g": chance.randint(1, 9) * 1000},
            {"day": day(chance)},
            {"remark": chance.choice("abc")},
            {"container_no": chance.choice(CONTAINERS)},
            {"category": chance.choice(("agricultural", "vehicles"))},
        )
    )
    put(store, Change(one, replace(one, **columns)))


def edit_several(chance: random.Random, store: Store) -> None:
    found = {one.uid: one for one in (some(chance, store, "cargo") for _ in range(3))}
    put(store, *(Change(one, replace(one, gross_g=chance.randint(1, 9) * 1000)) for one in found.values()))


def void_something(chance: random.Random, store: Store) -> None:
    put(store, door.void(some(chance, store, chance.choice(_VOIDED))))


def restore_something(chance: random.Random, store: Store) -> None:
    put(store, door.restore(some(chance, store, chance.choice(_VOIDED), "void")))


_VOIDED = ("cargo", "cargo", "clearance", "reading", "meter", "factor", "occasion", "message", "yardstick")


def add_clearance(chance: random.Random, store: Store) -> None:
    number = chance.choice((*DECLARATIONS, ""))
    put(store, Change(None, Clearance(uid=new_uid(), direction="import", mode="rail", declaration_no=number)))


def edit_clearance(chance: random.Random, store: Store) -> None:
    one = some(chance, store, "clearance")
    columns: dict[str, Any] = chance.choice(
        ({"arrived_s": chance.randint(1, 9)}, {"declaration_no": chance.choice(DECLARATIONS)}, {"declaration_no": ""})
    )
    put(store, Change(one, replace(one, **columns)))


def swap_declarations(chance: random.Random, store: Store) -> None:
    """Two consignments had one another's numbers."""
    one, other = some(chance, store, "clearance"), some(chance, store, "clearance")
    if one.uid == other.uid:
        return
    free = replace(one, declaration_no="")
    put(store, Change(one, free))
    put(store, Change(other, replace(other, declaration_no=one.declaration_no)))
    put(store, Change(free, replace(free, declaration_no=other.declaration_no)))


def hand_on_declaration(chance: random.Random, store: Store) -> None:
    """A new consignment takes the number of one that gives it up in the same step."""
    one = some(chance, store, "clearance")
    new = Clearance(uid=new_uid(), direction="import", mode="road", declaration_no=one.declaration_no)
    changes: list[Change[Any]] = [Change(None, new), Change(one, replace(one, declaration_no=""))]
    chance.shuffle(changes)
    put(store, *changes)


def add_meter(chance: random.Random, store: Store) -> None:
    kind = {"unit": "m3", "hs_code": "271121", "category": "energy_gas", "country": "TM", "direction": "import"}
    meter = Meter(uid=new_uid(), name=chance.choice(NAMES), shows=chance.choice(("counter", "daily")), **kind)
    factor = Factor(uid=new_uid(), meter=meter.uid, day="2025-01-01", factor_micro=700_000, source="lab")
    put(store, Change(None, meter))
    put(store, Change(None, factor))


def edit_meter(chance: random.Random, store: Store) -> None:
    one = some(chance, store, "meter")
    columns: dict[str, Any] = chance.choice(({"name": chance.choice(NAMES)}, {"country": chance.choice(("TM", "KZ"))}))
    put(store, Change(one, replace(one, **columns)))


def add_reading(chance: random.Random, store: Store) -> None:
    meter = some(chance, store, "meter")
    turned = {"turned_milli": 10_000_000} if chance.random() < 0.3 else {}
    amount = chance.randint(1, 9) * 1_000_000
    put(store, Change(None, Reading(uid=new_uid(), meter=meter.uid, day=day(chance), reading_milli=amount, **turned)))


def edit_reading(chance: random.Random, store: Store) -> None:
    one = some(chance, store, "reading")
    columns: dict[str, Any] = chance.choice(({"reading_milli": chance.randint(1, 9) * 1_000_000}, {"day": day(chance)}))
    put(store, Change(one, replace(one, **columns)))


def weigh(chance: random.Random, store: Store) -> None:
    """Another factor of a meter, or another value of one."""
    if chance.random() < 0.5:
        meter = some(chance, store, "meter")
        factor = Factor(uid=new_uid(), meter=meter.uid, day=day(chance), factor_micro=800_000, source="lab")
        put(store, Change(None, factor))
        return
    one = some(chance, store, "factor")
    put(store, Change(one, replace(one, factor_micro=chance.randint(6, 9) * 100_000)))


def measure(chance: random.Random, store: Store) -> None:
    meter = some(chance, store, "meter")
    amount = chance.randint(1, 9) * 1_000_000
    put(store, Change(None, Yardstick(uid=new_uid(), meter=meter.uid, sort="total", amount_g=amount, title="plan")))


def note_occasion(chance: random.Random, store: Store) -> None:
    first = day(chance)
    put(store, Change(None, Occasion(uid=new_uid(), first=first, last=first, kind="other", title="wind")))


def hear(chance: random.Random, store: Store) -> None:
    """A message of the railway, which another desk may receive too, and may have been told otherwise."""
    number, hour = chance.randint(1, 6), chance.choice((1, 1, 1, 2))
    said = [Event("horgos", "arrival", "actual", 1_764_000_000 + hour)]
    refers = {"act": "change", "refers": str(chance.randint(1, 6))} if chance.random() < 0.3 else {}
    one = message(
        "taf:0080", str(number), "running", train_no="75001", day="2025-12-01", sent_s=9, events=said, **refers
    )
    trains.take(store, [one])


def close(chance: random.Random, store: Store) -> None:
    months.close(store, chance.choice(MONTHS))


def reopen(chance: random.Random, store: Store) -> None:
    months.reopen(store, chance.choice(MONTHS), "a slip")


def aim(chance: random.Random, store: Store) -> None:
    goals.put(store, "2025", chance.choice(("gross", "net")), chance.choice((None, 1, 2, 3)))


def tick(chance: random.Random, store: Store) -> None:
    month, line = chance.choice(MONTHS), chance.choice(("one", "two"))
    if chance.random() < 0.3:
        ticks.take(store, month, line)
    else:
        ticks.put(store, month, line, chance.choice("123"), "")


def set_up(chance: random.Random, store: Store) -> None:
    door.set_meta(store, {chance.choice(("port", "unit")): chance.choice(("x", "y", "z"))})


def set_up_own(chance: random.Random, store: Store) -> None:
    door.set_meta(store, {"second_backup": f"/of/{store.folder.name}/{chance.randint(1, 3)}"})


def settle(chance: random.Random, store: Store) -> None:
    """Decide one of those that wait, in whole or field by field."""
    waiting = contests.open_ones(store)
    if not waiting:
        raise Problem("nothing-there", "Nothing is there.")
    one = chance.choice(waiting)
    choice: Any = chance.choice(("stored", "waiting", "mixed"))
    if choice == "mixed":
        if one.about not in TABLES:
            return
        choice = {name: chance.choice(("stored", "waiting")) for name in TABLES[one.about].subject.columns}
    contests.settle(store, one, choice, reason="looked at the paper")


def take_back(chance: random.Random, store: Store) -> None:
    """Ctrl+Z."""
    steps = undo.steps(store).undo
    if steps:
        undo.undo(store, steps[-1])


DEEDS: dict[Deed, int] = {
    add_cargo: 6,
    import_cargo: 2,
    edit_cargo: 8,
    edit_several: 2,
    void_something: 3,
    restore_something: 3,
    add_clearance: 4,
    edit_clearance: 4,
    swap_declarations: 2,
    hand_on_declaration: 2,
    add_meter: 2,
    edit_meter: 1,
    add_reading: 5,
    edit_reading: 4,
    weigh: 2,
    measure: 1,
    note_occasion: 1,
    hear: 3,
    close: 2,
    reopen: 2,
    aim: 1,
    tick: 2,
    set_up: 1,
    set_up_own: 1,
    settle: 8,
    take_back: 3,
}
