"""The clearance of one consignment: who and what, and when each of its stages was."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from horgosdesk.core import identifiers, transport
from horgosdesk.core.cargo import declaration_text
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Coded, Field, Instant, Numbered, Rules, Text, Values
from horgosdesk.core.instants import show_instant
from horgosdesk.core.stages import STAGES, Stages
from horgosdesk.core.subject import Subject, missing
from horgosdesk.core.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Clearance:
    """Goods that clear together under one declaration, and the instants of their stages.

    Instants are whole seconds since 1970 in UTC, None for what has not happened. lane: green, document or physical, "" while
    it is not known. snoozed_until_s, snooze_reason: until when, and why, nobody needs to be told that it is late.
    """

    SUBJECT: ClassVar[str] = "clearance"

    uid: str
    direction: str = ""
    mode: str = ""
    declaration_no: str = ""
    lane: str = ""
    category: str = ""
    trader: str = ""
    container_no: str = ""
    wagon_no: str = ""
    vehicle_no: str = ""
    train_no: str = ""
    arrived_s: int | None = None
    declared_s: int | None = None
    accepted_s: int | None = None
    documents_s: int | None = None
    inspected_s: int | None = None
    duty_paid_s: int | None = None
    released_s: int | None = None
    departed_s: int | None = None
    snoozed_until_s: int | None = None
    snooze_reason: str = ""
    remark: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts clearances: what arrived in a closed month may still be released."""
        return ""

    @property
    def number(self) -> str:
        """What people call it by: its declaration, else what it came on."""
        numbers = (self.declaration_no, self.container_no, self.wagon_no, self.vehicle_no, self.train_no)
        return next(filter(None, numbers), "")

    def at(self, stage: str) -> int | None:
        """When a stage was."""
        found: int | None = getattr(self, column_of(stage))
        return found


def column_of(stage: str) -> str:
    """The column that keeps a stage's instant."""
    return f"{stage}_s"


def _stage(name: str, title: str) -> Field:
    return Field(name, title, Instant(), column=column_of(name), width=17)


FIELDS: tuple[Field, ...] = (
    Field("declaration_no", QT_TRANSLATE_NOOP("Clearance", "Declaration"), Numbered(declaration_text), width=20),
    Field("direction", QT_TRANSLATE_NOOP("Clearance", "Direction"), Coded("directions"), required=True, width=8),
    Field("mode", QT_TRANSLATE_NOOP("Clearance", "Mode"), Coded("modes"), required=True, width=6),
    Field("lane", QT_TRANSLATE_NOOP("Clearance", "Lane"), Coded("lanes"), width=12),
    Field("category", QT_TRANSLATE_NOOP("Clearance", "Category"), Coded("categories"), width=14),
    Field("trader", QT_TRANSLATE_NOOP("Clearance", "Trader"), Text(120), width=14),
    Field("container_no", QT_TRANSLATE_NOOP("Clearance", "Container"), Numbered(identifiers.read_container), width=12),
    Field("wagon_no", QT_TRANSLATE_NOOP("Clearance", "Wagon"), Numbered(identifiers.read_wagon), width=12),
    Field("vehicle_no", QT_TRANSLATE_NOOP("Clearance", "Truck"), Numbered(identifiers.read_plate), width=10),
    Field("train_no", QT_TRANSLATE_NOOP("Clearance", "Train"), Numbered(identifiers.read_train_no), width=10),
    _stage("arrived", QT_TRANSLATE_NOOP("Clearance", "Arrived")),
    _stage("declared", QT_TRANSLATE_NOOP("Clearance", "Declared")),
    _stage("accepted", QT_TRANSLATE_NOOP("Clearance", "Accepted")),
    _stage("documents", QT_TRANSLATE_NOOP("Clearance", "Documents reviewed")),
    _stage("inspected", QT_TRANSLATE_NOOP("Clearance", "Inspected")),
    _stage("duty_paid", QT_TRANSLATE_NOOP("Clearance", "Duty paid")),
    _stage("released", QT_TRANSLATE_NOOP("Clearance", "Released")),
    _stage("departed", QT_TRANSLATE_NOOP("Clearance", "Departed")),
    Field("remark", QT_TRANSLATE_NOOP("Clearance", "Remark"), Text(500), width=24),
)

BESIDE = (
    Field("stage", QT_TRANSLATE_NOOP("Clearance", "Stage"), Coded("stages"), width=12),
    Field("at", QT_TRANSLATE_NOOP("Clearance", "Time"), Instant(), column="at_s", width=17),
)
"""Files that have a row for each stage name it and its time in these."""
CARRIED_BY = ("container_no", "wagon_no", "vehicle_no", "train_no")
AHEAD_S = 300
"""A clock may be so many seconds ahead of ours before a time counts as in the future."""
BEFORE_ARRIVAL = frozenset({"declared", "accepted", "documents", "duty_paid"})
"""What may be done before the goods arrive: advance declaration is normal here."""
IMPOSSIBLE = frozenset({("released", "accepted"), ("released", "arrived")})
"""(stage, earlier stage) that no paper can turn round; any other order only warns."""


def fill_in(values: dict[str, Any], rules: Rules) -> dict[str, Any]:
    """The values with what follows from them put into the fields left empty."""
    number = values.get("declaration_no") or ""
    if len(number) >= 18:
        declaration = identifiers.read_declaration(number, direction=None, day=None, districts=rules.codes.districts)
        values["declaration_no"] = declaration.value
        if not values.get("direction") and declaration.flag in ("0", "1"):
            values["direction"] = "import" if declaration.flag == "1" else "export"
    if not values.get("mode"):
        if values.get("wagon_no") or values.get("train_no"):
            values["mode"] = "rail"
        elif values.get("vehicle_no"):
            values["mode"] = "road"
    if values.get("stage") and values.get("at_s") is not None:
        values[column_of(values.pop("stage"))] = values.pop("at_s")
    return values


def problems(values: Values, rules: Rules) -> list[Problem]:
    """All that is wrong or doubtful in a clearance's values by column; each Problem names its field."""
    found = [missing(name) for name in ("direction", "mode") if not values.get(name)]
    if not any(values.get(name) for name in ("declaration_no", *CARRIED_BY)):
        found.append(
            Problem(
                "consignment-unnamed",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "Nothing says which consignment this is. Give its declaration number, or its wagon, container, truck or train.",
                ),
                field="declaration_no",
            )
        )
    for one, other in (("stage", "at_s"), ("at_s", "stage")):
        if values.get(one) is not None and values.get(other) is None:
            found.append(
                Problem(
                    "stage-half",
                    QT_TRANSLATE_NOOP("Problem", "A stage needs its time, and a time its stage. Give both."),
                    field=other.removesuffix("_s"),
                )
            )
    return [
        *found,
        *_declaration(values, rules),
        *transport.wrong_numbers(values),
        *transport.misfits(values),
        *stage_problems(values, rules),
    ]


def _declaration(values: Values, rules: Rules) -> list[Problem]:
    number = values.get("declaration_no")
    if not number:
        return []
    at_s = values.get("declared_s") or values.get("accepted_s") or values.get("arrived_s")
    day = show_instant(at_s, rules.zone)[:10] if at_s is not None else None
    read_number = identifiers.read_declaration(
        number, direction=values.get("direction"), day=day, districts=rules.codes.districts
    )
    found = [problem.at("declaration_no") for problem in read_number.problems]
    if rules.alike is not None and (twin := rules.alike(values)) is not None:
        found.append(
            Problem(
                "consignment-twice",
                QT_TRANSLATE_NOOP(
                    "Problem", "Declaration {value} is there already, as another consignment. Record its stages there."
                ),
                field="declaration_no",
                value=number,
                twin=twin,
            )
        )
    return found


def stage_problems(values: Values, rules: Rules) -> list[Problem]:
    """What is wrong or doubtful about the times of the stages, each Problem at its stage."""
    found: list[Problem] = []
    times = {stage: at_s for stage in STAGES if (at_s := values.get(column_of(stage))) is not None}
    for stage, at_s in times.items():
        for check in (_future, _order, _lane, _pace):
            problem = check(stage, at_s, times, values, rules)
            if problem is not None:
                found.append(problem.at(stage))
    return found


def _name(stage: str, rules: Rules) -> str:
    code = rules.codes.stages.get(stage)
    return code.name(rules.lang) if code else stage


def _future(stage: str, at_s: int, times: Mapping[str, int], values: Values, rules: Rules) -> Problem | None:
    if rules.now is None or at_s <= rules.now.timestamp() + AHEAD_S:
        return None
    return Problem(
        "stage-future",
        QT_TRANSLATE_NOOP("Problem", "{stage}: {value} is in the future. Look at the day and the time again."),
        level="warning",
        stage=_name(stage, rules),
        value=show_instant(at_s, rules.zone),
    )


def _order(stage: str, at_s: int, times: Mapping[str, int], values: Values, rules: Rules) -> Problem | None:
    """The earlier stage that came later, if there is one: of several the one that cannot be, else the last."""
    order = rules.stages.codes or STAGES
    late = [
        before
        for before in (order[: order.index(stage)] if stage in order else ())
        if before in times and times[before] > at_s and _must_follow(stage, before)
    ]
    late += [one for one in STAGES if (stage, one) in IMPOSSIBLE and times.get(one, at_s) > at_s and one not in late]
    if not late:
        return None
    before = next((one for one in late if (stage, one) in IMPOSSIBLE), late[-1])
    impossible = (stage, before) in IMPOSSIBLE
    return Problem(
        "stage-impossible" if impossible else "stage-order",
        QT_TRANSLATE_NOOP(
            "Problem", "{stage} at {value} cannot be before {before} at {other}. Correct the one that is wrong."
        )
        if impossible
        else QT_TRANSLATE_NOOP(
            "Problem", "{stage} at {value} is before {before} at {other}. Save only if that is how it was."
        ),
        level="error" if impossible else "warning",
        stage=_name(stage, rules),
        value=show_instant(at_s, rules.zone),
        before=_name(before, rules),
        other=show_instant(times[before], rules.zone),
    )


def _must_follow(stage: str, before: str) -> bool:
    if before == "arrived":
        return stage not in BEFORE_ARRIVAL
    # duty may be paid after the release, collected by the month
    return before != "duty_paid" or stage == "duty_paid"


def _lane(stage: str, at_s: int, times: Mapping[str, int], values: Values, rules: Rules) -> Problem | None:
    of = {one.code: one for one in rules.stages.of}.get(stage)
    lane = values.get("lane") or ""
    if of is None or not lane or not of.lanes or lane in of.lanes:
        return None
    code = rules.codes.lanes.get(lane)
    return Problem(
        "stage-lane",
        QT_TRANSLATE_NOOP("Problem", "{stage} does not belong to the lane “{lane}”. Correct the lane if it changed."),
        level="warning",
        stage=_name(stage, rules),
        lane=code.name(rules.lang) if code else lane,
    )


def _pace(stage: str, at_s: int, times: Mapping[str, int], values: Values, rules: Rules) -> Problem | None:
    if stage == "duty_paid" and times.get("released", at_s) < at_s:
        return None  # collected by the month, it has no pace
    took_s = taken(stage, times)
    usual = rules.habits.paces.get((values.get("direction") or "", values.get("mode") or "", stage))
    if took_s is None or usual is None or not usual.is_far(took_s):
        return None
    return Problem(
        "stage-far",
        QT_TRANSLATE_NOOP(
            "Problem", "{stage}: {value} since the stage before; {usual} is usual. Look at the day and the time again."
        ),
        level="warning",
        stage=_name(stage, rules),
        value=duration(took_s),
        usual=duration(usual.median),
    )


def taken(stage: str, times: Mapping[str, int]) -> int | None:
    """Seconds that a stage took: since the latest of the stages before it. None for the first, and for one out of order."""
    before = [times[one] for one in STAGES[: STAGES.index(stage)] if one in times]
    return times[stage] - max(before) if before and times[stage] >= max(before) else None


def duration(seconds: int) -> str:
    """Hours and minutes as every language reads them: 15:04, 126:30; days are not told apart."""
    minutes, sign = abs(seconds) // 60, "\u2212" if seconds <= -60 else ""
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an open consignment stands. stage: the one it waits for. since_s: when it began to, None while not arrived."""

    stage: str
    since_s: int | None


def standing(record: Clearance, stages: Stages) -> Standing | None:
    """Where a consignment stands, by the stages of the desk; None once all is done.

    As in study.release: it is in the first stage behind its last recorded one that applies to it, since the latest of what
    is recorded, and from its arrival at the earliest.
    """
    if record.arrived_s is None:
        return Standing("arrived", None)
    codes = stages.codes
    released = codes.index("released")
    within = codes[1:released] if record.released_s is None else codes[released + 1 :]
    done = [place for place, code in enumerate(within) if record.at(code) is not None]
    ahead = within[done[-1] + 1 :] if done else within
    passes = set(stages.passed_by(record.direction, record.mode, record.lane))
    waits = next((code for code in ahead if code in passes), "released" if record.released_s is None else "")
    if not waits:
        return None
    times = [record.at(code) for code in codes[: codes.index(waits)]]
    return Standing(waits, max(at_s for at_s in (record.arrived_s, *times) if at_s is not None))


CLEARANCE = Subject("clearance", "Clearance", Clearance, FIELDS, fill_in, problems, BESIDE, merges=True)
