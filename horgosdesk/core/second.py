"""Double entry: a random sample of cargo records that a second clerk keys blind from the paper, compared field by field.

The sample can be drawn again by anybody: within each stratum the records stand in the order of SHA-256 of "seed:uid", and the
strata share the size by their numbers (largest remainder), so that each record had the same chance and no weighting is needed.
Nothing of the first entry is in what the second clerk is shown: the day, the running number and the finder.
"""

import hashlib
import json
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar, Literal, NamedTuple, Protocol, TypeVar

from horgosdesk.core import cargo
from horgosdesk.core.errors import Problem
from horgosdesk.core.fields import Count, Day, Field, Rules, Text, Values
from horgosdesk.core.subject import Subject, in_future, unfilled
from horgosdesk.core.words import QT_TRANSLATE_NOOP

STRATA = ("mode", "direction", "entered_by", "day")
"""What a sample can be parted by: its share of each part is that of the records."""
FINDERS = ("declaration_no", "wagon_no", "container_no", "vehicle_no", "train_no")
"""What a paper can be found by besides its day and number; it is shown, and therefore not compared."""
FILLED = ("commodity", "category")
"""What the program fills in from the HS code where nobody types it: nobody's keying, unless somebody does."""
Verdict = Literal["first", "second", "other"]
"""Which of two entries that differ was right; other: neither, and the right value was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """A sample of the records of some days. strata: of STRATA, parted by commas. finder: of FINDERS, or "" for none."""

    SUBJECT: ClassVar[str] = "draw"

    uid: str
    first: str
    last: str
    size: int
    seed: str
    strata: str = ""
    finder: str = ""
    remark: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts draws: a month that is closed can still be checked."""
        return ""

    @property
    def parts(self) -> tuple[str, ...]:
        """The strata one by one."""
        return tuple(filter(None, self.strata.split(",")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Second:
    """One paper of a sample. draw, cargo: uids. place: in the sample, from 1. number: among the records of its day when drawn.

    found_by: the finder's value. drawn_revision, first_by: the state of the record that is compared, and who had it so.
    typed, stood: the values of the second and of the first entry by column, as JSON, "" until it is keyed; `stood` is written
    together with `typed`, so that code tables that change later change no comparison. filled: those of FILLED that the second
    clerk left to the program. settled: JSON of field to [verdict, right value].
    """

    SUBJECT: ClassVar[str] = "second"

    uid: str
    draw: str
    cargo: str
    place: int
    day: str
    number: int
    drawn_revision: int
    first_by: str
    found_by: str = ""
    typed: str = ""
    stood: str = ""
    filled: str = ""
    keyed_by: str = ""
    keyed_at: str = ""
    settled: str = ""
    status: str = "final"
    entered_by: str = ""
    entered_at: str = ""
    revision: int = 1

    @property
    def counted_on(self) -> str:
        """No return counts it; what settling it corrects has its own day."""
        return ""

    @property
    def is_keyed(self) -> bool:
        """Whether the second entry is saved, after which it never changes."""
        return bool(self.typed)

    @property
    def verdicts(self) -> dict[str, tuple[Verdict, Any]]:
        """What was settled by field: which entry was right, and the right value."""
        return {name: (said[0], said[1]) for name, said in json.loads(self.settled or "{}").items()}


DRAW_FIELDS: tuple[Field, ...] = (
    Field("first", QT_TRANSLATE_NOOP("Draw", "First day"), Day(), required=True, width=11),
    Field("last", QT_TRANSLATE_NOOP("Draw", "Last day"), Day(), required=True, width=11),
    Field("size", QT_TRANSLATE_NOOP("Draw", "Records"), Count, required=True, width=8),
    Field("seed", QT_TRANSLATE_NOOP("Draw", "Seed"), Text(40), required=True, width=12),
    Field("strata", QT_TRANSLATE_NOOP("Draw", "Parted by"), Text(60), width=16),
    Field("finder", QT_TRANSLATE_NOOP("Draw", "Paper found by"), Text(20), width=16),
    Field("remark", QT_TRANSLATE_NOOP("Draw", "Remark"), Text(200), width=24),
)
SECOND_FIELDS: tuple[Field, ...] = (
    Field("draw", QT_TRANSLATE_NOOP("Second", "Sample"), Text(40), required=True, width=20),
    Field("cargo", QT_TRANSLATE_NOOP("Second", "Record"), Text(40), required=True, width=20),
    Field("place", QT_TRANSLATE_NOOP("Second", "Place"), Count, required=True, width=6),
    Field("day", QT_TRANSLATE_NOOP("Second", "Day"), Day(), required=True, width=11),
    Field("number", QT_TRANSLATE_NOOP("Second", "No. of the day"), Count, required=True, width=8),
    Field("drawn_revision", QT_TRANSLATE_NOOP("Second", "Revision drawn"), Count, required=True, width=6),
    Field("first_by", QT_TRANSLATE_NOOP("Second", "First entry by"), Text(60), required=True, width=12),
    Field("found_by", QT_TRANSLATE_NOOP("Second", "Found by"), Text(60), width=16),
    Field("typed", QT_TRANSLATE_NOOP("Second", "Second entry"), Text(4000), width=30),
    Field("stood", QT_TRANSLATE_NOOP("Second", "First entry"), Text(4000), width=30),
    Field("filled", QT_TRANSLATE_NOOP("Second", "Filled in"), Text(60), width=12),
    Field("keyed_by", QT_TRANSLATE_NOOP("Second", "Second entry by"), Text(60), width=12),
    Field("keyed_at", QT_TRANSLATE_NOOP("Second", "Second entry at"), Text(40), width=16),
    Field("settled", QT_TRANSLATE_NOOP("Second", "Settled"), Text(4000), width=30),
)


def _as_it_is(values: dict[str, Any], _rules: Rules) -> dict[str, Any]:
    return values


def draw_problems(values: Values, rules: Rules) -> list[Problem]:
    """What a sample cannot be drawn by."""
    found = unfilled((field for field in DRAW_FIELDS if field.required), values)
    first, last = values.get("first") or "", values.get("last") or ""
    if first and last and last < first:
        text = QT_TRANSLATE_NOOP("Problem", "The last day lies before the first. Change one of them.")
        found.append(Problem("draw-order", text, field="last"))
    found += in_future(last, rules, "last")
    if values.get("size") == 0:
        found.append(_none())
    return found + _unknown(values)


def _none() -> Problem:
    text = QT_TRANSLATE_NOOP(
        "Problem", "A sample has at least one record. Type how many are to be keyed a second time."
    )
    return Problem("sample-none", text, field="size")


def _unknown(values: Values) -> list[Problem]:
    found = []
    for part in filter(None, (values.get("strata") or "").split(",")):
        if part not in STRATA:
            text = QT_TRANSLATE_NOOP("Problem", "A sample cannot be parted by “{value}”; it can by {choices}.")
            found.append(Problem("draw-strata", text, field="strata", value=part, choices=", ".join(STRATA)))
    if (values.get("finder") or "") not in ("", *FINDERS):
        text = QT_TRANSLATE_NOOP("Problem", "A paper cannot be found by “{value}”; it can by {choices}, or nothing.")
        found.append(Problem("draw-finder", text, field="finder", value=values["finder"], choices=", ".join(FINDERS)))
    return found


def second_problems(_values: Values, _rules: Rules) -> list[Problem]:
    """Nothing: a paper is made by a draw and keyed by `store.seconds`, which ask for themselves."""
    return []


DRAW = Subject("draw", "Draw", Draw, DRAW_FIELDS, _as_it_is, draw_problems)
SECOND = Subject("second", "Second", Second, SECOND_FIELDS, _as_it_is, second_problems)


# The sample


class Numbered(Protocol):
    """What can be drawn: a record, or the few columns of it that a sample needs."""

    @property
    def uid(self) -> str: ...


P = TypeVar("P", bound=Numbered)


def pick(records: Sequence[P], size: int, seed: str, strata: Sequence[str] = ()) -> list[P]:
    """A stratified random sample without replacement, in the order of the records. Problem "sample-none", "sample-large".

    strata: attributes of the records. Each part gives its share of `size`; what is left over goes to the largest remainders,
    of equal ones to the part whose names come first.
    """
    if size < 1:
        raise _none()
    if size > len(records):
        raise Problem(
            "sample-large",
            QT_TRANSLATE_NOOP(
                "Problem",
                "There are {count} records to draw from, and {size} were asked for. Ask for fewer, or more days.",
            ),
            field="size",
            count=len(records),
            size=size,
        )
    parts: defaultdict[tuple[str, ...], list[P]] = defaultdict(list)
    for record in records:
        parts[tuple(str(getattr(record, name)) for name in strata)].append(record)
    shares = _shares({part: len(those) for part, those in parts.items()}, size)
    drawn = {record.uid for part, those in parts.items() for record in sorted(those, key=_lot(seed))[: shares[part]]}
    return [record for record in records if record.uid in drawn]


def _lot(seed: str) -> Any:
    return lambda record: hashlib.sha256(f"{seed}:{record.uid}".encode()).digest()


def _shares(counts: Mapping[tuple[str, ...], int], size: int) -> dict[tuple[str, ...], int]:
    total = sum(counts.values())
    shares = {part: size * count // total for part, count in counts.items()}
    by_remainder = sorted(counts, key=lambda part: (-(size * counts[part] % total), part))
    for part in by_remainder[: size - sum(shares.values())]:
        shares[part] += 1
    return shares


# The comparison


class Difference(NamedTuple):
    """A field in which the two entries differ; None for an empty one."""

    field: str
    first: Any
    second: Any


def compared_fields(finder: str) -> tuple[Field, ...]:
    """The fields that the second clerk keys: all but the day, which is given, and the finder."""
    return tuple(field for field in cargo.FIELDS if field.name not in ("day", finder))


def compared(first: Values, second: Values, finder: str = "", filled: Sequence[str] = ()) -> list[str]:
    """The fields that at least one of the two filled, by name.

    filled: of the second's, put in by the program. Such a one counts where the HS codes are the same and the values are not:
    then the first clerk typed something else. Equal ones nobody keyed, and those of another HS code are that difference told twice.
    """
    return [
        field.name
        for field in compared_fields(finder)
        if (_folded(first, field) or _folded(second, field)) and not _follows(first, second, field, filled)
    ]


def _follows(first: Values, second: Values, field: Field, filled: Sequence[str]) -> bool:
    if field.name not in filled:
        return False
    return first.get("hs_code") != second.get("hs_code") or _folded(first, field) == _folded(second, field)


def differences(first: Values, second: Values, finder: str = "", filled: Sequence[str] = ()) -> list[Difference]:
    """The fields compared that do not say the same: texts folded, empty against filled is a difference."""
    names = set(compared(first, second, finder, filled))
    return [
        Difference(field.name, first.get(field.column), second.get(field.column))
        for field in compared_fields(finder)
        if field.name in names and _folded(first, field) != _folded(second, field)
    ]


def same(field: Field, one: Any, other: Any) -> bool:
    """Whether two values of a field say the same."""
    return _folded({field.column: one}, field) == _folded({field.column: other}, field)


def _folded(values: Values, field: Field) -> str:
    """A value as it is compared: width, case and spaces of a text are no difference. An exact number as its digits, 0 too."""
    value = values.get(field.column)
    if value is None:
        return ""
    return " ".join(unicodedata.normalize("NFKC", str(value)).casefold().split())


class Outcome(NamedTuple):
    """What came of one paper that is keyed: fields by name. settled: the verdicts on those of `differing` that have one."""

    first_by: str
    compared: tuple[str, ...]
    differing: tuple[Difference, ...]
    settled: Mapping[str, tuple[Verdict, Any]]

    @property
    def open(self) -> tuple[Difference, ...]:
        """The differences that wait to be settled."""
        return tuple(one for one in self.differing if one.field not in self.settled)


@lru_cache(maxsize=4096)
def outcome(paper: Second, finder: str) -> Outcome:
    """What came of a paper that is keyed; found once, since a page asks for all of a sample at every key."""
    first, second = json.loads(paper.stood), json.loads(paper.typed)
    filled = tuple(filter(None, paper.filled.split(",")))
    return Outcome(
        paper.first_by,
        tuple(compared(first, second, finder, filled)),
        tuple(differences(first, second, finder, filled)),
        paper.verdicts,
    )


def as_json(values: Mapping[str, Any]) -> str:
    """Values as `typed`, `stood` and `settled` keep them: the same values, the same text."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
