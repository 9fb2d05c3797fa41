"""The clearance of a train: its consignments, how many are through, what the others wait for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from horgosdesk.core.clearance import Clearance, standing
from horgosdesk.core.match import NEAR_DAYS, Declared, numbers, same_way
from horgosdesk.core.stages import Stages
from horgosdesk.core.targets import Targets
from horgosdesk.store import clearance
from horgosdesk.store.desk import Store
from horgosdesk.store.matching import Matched
from horgosdesk.store.visits import DAY_S, day_of, owned, shifted, start_s, visit_of

_MOST = 500
"""Numbers asked for at a time."""
_ANY_TIME = "coalesce(arrived_s, declared_s, accepted_s, released_s)"


@dataclass(frozen=True)
class Cleared:
    """The consignments of a train. waiting: how many open ones wait for which stage, in the desk's order. late: open beyond
    their target. first_s, last_s: the first arrival and the last release. number: what finds them, "" for none."""

    count: int = 0
    released: int = 0
    late: int = 0
    waiting: Mapping[str, int] | None = None
    first_s: int | None = None
    last_s: int | None = None
    number: str = ""

    @property
    def open(self) -> int:
        """How many are not released."""
        return self.count - self.released


def of_train(store: Store, matched: Matched, stages: Stages, targets: Targets, now_s: int) -> Cleared:
    """Its consignments: those that name the train, one of its wagons or containers in the days around it, and those of the
    declarations that its loads have. One in the other direction is of another journey of the wagon, and one that is nearer to
    another run of the number, or journey of the wagon, is of that."""
    direction = matched.train.run.get("direction", "")
    found = {one.uid: one for one in (*_near(store, matched), *_declared(store, matched))}
    records = [one for one in found.values() if same_way(one.direction, direction)]
    waits = [stands.stage for one in records if one.released_s is None and (stands := standing(one, stages))]
    named = any(one.train_no == matched.train.train_no for one in records)
    records.sort(key=lambda one: (one.released_s is not None, one.arrived_s or now_s, one.number))
    return Cleared(
        len(records),
        sum(one.released_s is not None for one in records),
        sum(_is_late(one, targets, now_s) for one in records),
        {stage: waits.count(stage) for stage in stages.codes if stage in waits},
        min((one.arrived_s for one in records if one.arrived_s is not None), default=None),
        max((one.released_s for one in records if one.released_s is not None), default=None),
        matched.train.train_no if named else records[0].number if records else "",
    )


def _near(store: Store, matched: Matched) -> list[Clearance]:
    """What names the train, one of its wagons or containers in the days around it, and is of no other train."""
    wagons, containers = numbers(matched.train.loads)
    span = (start_s(shifted(matched.day, -NEAR_DAYS)), start_s(shifted(matched.day, NEAR_DAYS)) + 3 * DAY_S)
    found = {
        one.uid: one
        for name, wanted in (("train_no", {matched.train.train_no}), ("wagon_no", wagons), ("container_no", containers))
        for one in _asked(store, name, wanted, f" AND {_ANY_TIME} BETWEEN ? AND ?", span)
    }
    zone, visit = store.meta("zone"), visit_of(matched.id, matched.train, matched.day)
    said = [_as_declared(one, zone) for one in found.values()]
    return [found[one.uid] for one in owned(store, visit, matched.port, said)]


def _as_declared(one: Clearance, zone: str) -> Declared:
    at_s = next(at_s for at_s in (one.arrived_s, one.declared_s, one.accepted_s, one.released_s) if at_s is not None)
    return Declared(
        one.SUBJECT,
        one.uid,
        day_of(at_s, zone),
        one.wagon_no,
        one.container_no,
        one.train_no,
        one.declaration_no,
        None,
        "",
        one.direction,
    )


def _declared(store: Store, matched: Matched) -> Iterator[Clearance]:
    """What has the declarations of the train's loads."""
    declarations = {
        record.declaration_no
        for pair in matched.pairs
        if pair.state in ("matched", "weight")
        for record in pair.declared
    }
    return _asked(store, "declaration_no", declarations - {""}, "", ())


def _asked(store: Store, name: str, wanted: set[str], more: str, values: tuple[int, ...]) -> Iterator[Clearance]:
    every = sorted(wanted)
    for start in range(0, len(every), _MOST):
        some = every[start : start + _MOST]
        # "<> ''" lets SQLite see that the index over numbers that are there will do
        where = f"{name} IN ({', '.join('?' * len(some))}) AND {name} <> '' AND status = 'final'{more}"
        yield from map(
            clearance.TABLE.record_of, store.db.execute(f"{clearance.TABLE.select} WHERE {where}", (*some, *values))
        )


def _is_late(record: Clearance, targets: Targets, now_s: int) -> bool:
    if record.released_s is not None or record.arrived_s is None:
        return False
    target_s = targets.of(record.direction, record.mode, record.lane)
    return target_s is not None and now_s - record.arrived_s > target_s
