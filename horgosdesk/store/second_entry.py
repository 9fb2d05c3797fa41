"""Double entry step by step: drawing the sample, keying a paper blind, settling what differs. Each gives changes for the door."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from horgosdesk import resources
from horgosdesk.core.cargo import BY_COLUMN, BY_NAME, CARGO, Cargo
from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.fields import Rules
from horgosdesk.core.habits import Habits
from horgosdesk.core.identity import new_uid
from horgosdesk.core.second import (
    DRAW,
    FILLED,
    Draw,
    Second,
    Verdict,
    as_json,
    compared_fields,
    outcome,
    pick,
    same,
)
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.store import cargo, seconds
from horgosdesk.store.desk import Store
from horgosdesk.store.door import Change, void

REASON = "double entry"
"""What the journal says of a correction that a second entry led to."""
SEEN_TWICE = 2
"""A look-up knows only what was entered so often: what a single record has would tell what that record is."""


def drawn(store: Store, values: Mapping[str, Any]) -> list[Change[Any]]:
    """The draw of some values by column, and its papers. Problem: what cannot be drawn."""
    problems = DRAW.problems(values, Rules(resources.codebook(store.folder), date.fromisoformat(store.today)))
    if problems:
        raise problems[0]
    draw = DRAW.build(new_uid(), values)
    records = seconds.papers(store, draw.first, draw.last, draw.finder)
    sample = pick(records, draw.size, draw.seed, draw.parts)
    papers = [
        Second(
            uid=new_uid(),
            draw=draw.uid,
            cargo=record.uid,
            place=place,
            day=record.day,
            number=record.number,
            drawn_revision=record.revision,
            first_by=record.entered_by,
            found_by=record.found_by,
        )
        for place, record in enumerate(sample, 1)
    ]
    return [Change(None, draw), *(Change(None, paper) for paper in papers)]


def taken_back(one: seconds.Sample) -> list[Change[Any]]:
    """A sample and its papers voided; the door refuses where one is keyed."""
    return [void(record) for record in (one.draw, *one.papers)]


# Keying


def blind(rules: Rules) -> Rules:
    """Rules that tell nothing of a single record: no twin, no usual weight, no name that only one record has; any month is open,
    since keying changes no record."""
    used = {
        column: {value: count for value, count in values.items() if count >= SEEN_TWICE}
        for column, values in rules.habits.used.items()
    }
    return replace(rules, alike=None, closed=frozenset(), habits=Habits(used=used))


def read(draw: Draw, paper: Second, texts: Mapping[str, str], rules: Rules) -> tuple[dict[str, Any], list[Problem]]:
    """Typed texts by field name as values by column, those that follow among them, and what is wrong with them.

    rules: `blind`. What the paper is found by is known, and stands among the values for the checks.
    """
    given = {"day": paper.day} | ({draw.finder: paper.found_by} if draw.finder else {})
    names = {field.name for field in compared_fields(draw.finder)}
    typed = {name: text for name, text in texts.items() if name in names}
    values, unread = CARGO.read({**typed, **given}, rules)
    wrong = {problem.field for problem in unread}
    found = unread + [one for one in CARGO.problems(values, rules) if one.field not in wrong]
    # nothing can be wrong with what was not typed but read off the list
    return values, [one for one in found if one.field not in given]


def keyed(store: Store, draw: Draw, paper: Second, texts: Mapping[str, str], rules: Rules) -> Change[Any]:
    """The second entry of a paper. Problem: the first that is wrong; warnings are for who asks. The door refuses one's own."""
    values, problems = read(draw, paper, texts, rules)
    errors = [problem for problem in problems if problem.level == "error"]
    if errors:
        raise errors[0]
    columns = [field.column for field in compared_fields(draw.finder)]
    said = {column: values[column] for column in columns if values.get(column) not in (None, "")}
    filled = [name for name in FILLED if name in said and not texts.get(name, "").strip()]
    after = replace(
        paper,
        typed=as_json(said),
        stood=seconds.stood(store, paper),
        filled=",".join(filled),
        keyed_by=store.who,
        keyed_at=store.now_text(),
    )
    return Change(paper, after)


# Settling


def settled(
    store: Store, draw: Draw, paper: Second, field: str, verdict: Verdict, rules: Rules, text: str = ""
) -> list[Change[Any]]:
    """A difference settled: the paper's change and, where the record has another value than the right one, its correction.

    text: the right value, of "other". Problem: it cannot be read, or the record could not be saved so. Refused: it is no
    difference; by the door, the month is closed.
    """
    difference = next((one for one in outcome(paper, draw.finder).differing if one.field == field), None)
    if difference is None:
        raise Refused("second-same", QT_TRANSLATE_NOOP("Problem", "The two entries do not differ here."), field=field)
    what, right = BY_NAME[field], {"first": difference.first, "second": difference.second}.get(verdict)
    if verdict == "other":
        try:
            right = what.kind.parse(text, rules) if text.strip() else None
        except Problem as problem:
            raise problem.at(field) from problem
        for known, value in (("first", difference.first), ("second", difference.second)):
            if same(what, right, value):
                verdict, right = ("first" if known == "first" else "second"), value
    after = replace(paper, settled=as_json(paper.verdicts | {field: (verdict, right)}))
    # the first was right: whatever became of the record since is another matter
    corrected = None if verdict == "first" else _corrected(store, paper, what.column, right, rules)
    return [Change(paper, after), *([corrected] if corrected else [])]


def _corrected(store: Store, paper: Second, column: str, right: Any, rules: Rules) -> Change[Cargo] | None:
    """The record with the right value, and with what follows from it; None where it is so already, or void and counts nowhere."""
    now = cargo.get(store, paper.cargo)
    assert now is not None
    if now.status == "void" or same(BY_COLUMN[column], getattr(now, column), right):
        return None
    values = CARGO.values_of(now)
    before = _errors(values, rules)
    if column == "hs_code":
        _let_follow(values, rules)
    values[column] = right
    if right is None:
        del values[column]
    values = CARGO.fill_in(values, rules)
    for problem in CARGO.problems(values, replace(rules, alike=None, closed=frozenset())):
        if problem.level == "error" and (problem.code, problem.field) not in before:
            raise problem
    bookkeeping = {name: getattr(now, name) for name in ("status", "entered_by", "entered_at", "revision")}
    return Change(now, CARGO.build(now.uid, values, **bookkeeping))


def _errors(values: Mapping[str, Any], rules: Rules) -> set[tuple[str, str | None]]:
    problems = CARGO.problems(values, replace(rules, alike=None, closed=frozenset()))
    return {(one.code, one.field) for one in problems if one.level == "error"}


def _let_follow(values: dict[str, Any], rules: Rules) -> None:
    """Take out what followed from the old HS code, to be filled in by the right one."""
    old = values.get("hs_code") or ""
    if values.get("category") == rules.codes.category_of(old):
        values.pop("category", None)
    if values.get("commodity") == (rules.codes.goods_of(old, "zh_CN") or "")[:120]:
        values.pop("commodity", None)


def document(sample: seconds.Sample, papers: Sequence[Second] = ()) -> dict[str, Any]:
    """A sample as JSON has it; of papers that are not keyed nothing but how they are found."""
    draw = sample.draw
    return {
        "uid": draw.uid,
        "first": draw.first,
        "last": draw.last,
        "size": draw.size,
        "seed": draw.seed,
        "by": list(draw.parts),
        "finder": draw.finder,
        "remark": draw.remark,
        "drawn_by": draw.entered_by,
        "drawn_at": draw.entered_at,
        "keyed": len(sample.keyed),
        "waiting": len(sample.waiting),
        "papers": [_paper(one, draw.finder) for one in papers or sample.papers],
    }


def _paper(paper: Second, finder: str) -> dict[str, Any]:
    said: dict[str, Any] = {"uid": paper.uid, "place": paper.place, "day": paper.day, "number": paper.number}
    said |= {"found_by": paper.found_by, "keyed_by": paper.keyed_by, "keyed_at": paper.keyed_at}
    if paper.is_keyed:
        of = outcome(paper, finder)
        said["compared"] = list(of.compared)
        said["differences"] = [
            {
                "field": one.field,
                "first": _plain(one.field, one.first),
                "second": _plain(one.field, one.second),
                "settled": of.settled[one.field][0] if one.field in of.settled else None,
            }
            for one in of.differing
        ]
    return said


def _plain(field: str, value: Any) -> Any:
    plain = None if value is None else BY_NAME[field].kind.plain(value)
    return f"{plain:f}" if isinstance(plain, Decimal) else plain
