"""Giving stages their times: what changes, and what is wrong or doubtful about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from horgosdesk.core.clearance import CLEARANCE, Clearance, column_of, stage_problems
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Rules
from horgosdesk.core.instants import show_instant
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store.door import Change


@dataclass(frozen=True, slots=True)
class Stamp:
    """Changes that give a stage a time on some consignments. wrong: what keeps them out; doubts: what is asked about once."""

    changes: Sequence[Change[Clearance]]
    wrong: Sequence[Problem]
    doubts: Sequence[Problem]


def stamp(records: Sequence[Clearance], stage: str, at_s: int | None, rules: Rules) -> Stamp:
    """What it takes that a stage was at an instant; None takes its time away.

    Only what is new counts as wrong or doubtful: an old doubt was answered when it came. A time that was recorded before is
    a doubt of its own, since a key may slip.
    """
    changes, wrong, doubts = [], list[Problem](), list[Problem]()
    for record in records:
        before = record.at(stage)
        if before == at_s:
            continue
        after = replace(record, **{column_of(stage): at_s})  # type: ignore[arg-type]
        old = {(problem.code, problem.field) for problem in stage_problems(CLEARANCE.values_of(record), rules)}
        for problem in stage_problems(CLEARANCE.values_of(after), rules):
            if (problem.code, problem.field) not in old or problem.field == stage:
                (wrong if problem.level == "error" else doubts).append(problem)
        if before is not None:
            doubts.append(_there(record, stage, before, rules))
        changes.append(Change(record, after))
    return Stamp(changes, wrong, doubts)


def _there(record: Clearance, stage: str, before: int, rules: Rules) -> Problem:
    code = rules.codes.stages.get(stage)
    return Problem(
        "stage-there",
        QT_TRANSLATE_NOOP(
            "Problem", "{number}: {stage} is recorded already, at {value}. The journal keeps the old time."
        ),
        field=stage,
        level="warning",
        number=record.number,
        stage=code.name(rules.lang) if code else stage,
        value=show_instant(before, rules.zone),
    )
