"""Two returns side by side, cell by cell, and which changes of records made each figure another."""

import hashlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import product
from typing import Literal

from horgosdesk.core.calendar import year_before
from horgosdesk.core.cargo import VEHICLE_UNIT, Cargo
from horgosdesk.core.figure import Figure, base_span
from horgosdesk.core.filename import inside
from horgosdesk.core.headline import DASH
from horgosdesk.excel.cells import Shown, shown
from horgosdesk.excel.returns import Paper, remake
from horgosdesk.store import restatements, returns
from horgosdesk.store.desk import Store
from horgosdesk.store.restatement import Restatement
from horgosdesk.store.returns import Issue

Kept = Literal["kept", "missing", "altered", "away"]
"""away: it is at the desk that handed it out, and has not come by the hub yet."""
Reason = Literal["base", "template", "span", "month", "program", "rows", "rounding"]
"""Why a figure may differ where no change explains it: what last year is compared as, another template, another last day,
another month, another version of the program, a table of the largest that has other rows; or the rest is less than the form's
last decimal place."""

_MEASURES = {
    "gross": ("gross_g", {"kg": 10**3, "t": 10**6, "10kt": 10**10}),
    "net": ("net_g", {"kg": 10**3, "t": 10**6, "10kt": 10**10}),
    "value": ("value_fen", {"": 10**2, "10k": 10**6}),
    "quantity": ("quantity_milli", {"": 10**3}),
}
_CUTS = ("hs_code", "trader", "supervision", "train_no")
"""What forms are cut by, and the kept totals are not."""
_COLUMNS = {"hs": "hs_code", "train": "train_no"}
_COUNTS = {"records": 1, "vehicles": 10**3}
_DERIVED = ("change", "share")


@dataclass(frozen=True, slots=True)
class Source:
    """What a return was read from: the file that was kept, or, where that is missing or altered, the return made again.

    exact: whether what is compared is byte for byte what was handed out.
    """

    issue: Issue
    kept: Kept
    exact: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A change that moves a figure, and by how much in the unit of the cell; None of a change in percent or a share."""

    change: Restatement
    delta: Decimal | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One cell that differs. cells: in the one and in the other return, "" where it has none; so one and other, None.

    figure: what the cell means, None of words. made: the changes of records that move it. rest: what they leave unexplained
    of the difference, None where there is no sum to compare; reasons: what may explain the rest.
    """

    sheet: str
    cells: tuple[str, str]
    figure: Figure | None
    one: Shown | None
    other: Shown | None
    made: tuple[Made, ...] = ()
    rest: Decimal | None = None
    reasons: tuple[Reason, ...] = ()

    @property
    def delta(self) -> Decimal | None:
        """How much more the other says; None unless both are numbers, or one is and the other is not there."""
        one, other = (Decimal(0) if value is None else value for value in (self.one, self.other))
        return other - one if isinstance(one, Decimal) and isinstance(other, Decimal) else None

    @property
    def is_explained(self) -> bool:
        """Whether the changes add up to the difference, or are all that moves a percentage."""
        if self.rest is None:
            return bool(self.made)
        return not self.rest or self.reasons in (("rounding",), ("rows",))


@dataclass(frozen=True)
class Differences:
    """What differs between two returns: figures, and words (names, the cover, the list of restatements)."""

    one: Source
    other: Source
    figures: tuple[Difference, ...]
    words: tuple[Difference, ...]

    @cached_property
    def changes(self) -> list[Restatement]:
        """The changes of records that made figures differ, each once, oldest first."""
        found = {made.change.no: made.change for cell in self.figures for made in cell.made}
        return [found[no] for no in sorted(found)]

    @property
    def unexplained(self) -> list[Difference]:
        """Figures that differ by more than the changes make."""
        return [cell for cell in self.figures if not cell.is_explained]


@dataclass(frozen=True, slots=True)
class _Read:
    """A return, what it was read from, and what its cells show."""

    paper: Paper
    source: Source
    cells: Mapping[str, Mapping[str, Shown]]

    def figures(self) -> Iterator[tuple[str, str, Figure, Shown | None]]:
        for (sheet, cell), figure in self.paper.cells.items():
            yield sheet, cell, figure, self.cells.get(sheet, {}).get(cell)

    def words(self) -> Iterator[tuple[tuple[str, str], Shown]]:
        for sheet, cells in self.cells.items():
            for cell, value in cells.items():
                if (sheet, cell) not in self.paper.cells:
                    yield (sheet, cell), value


def differences(store: Store, one: Issue, other: Issue) -> Differences:
    """Compare two returns of the register, exactly.

    The files that were kept are compared where their SHA-256 is the register's; otherwise the return is made again as of
    its day, and the source says so. Problem "template-gone" when it cannot be.
    """
    before, after = _read(store, one), _read(store, other)
    pairs = list(_paired(before, after))
    changes: Sequence[Restatement] = ()
    if one.month == other.month and one.state.position != other.state.position:
        days = [day for _, _, figure, *_ in pairs if figure is not None for day in (figure.first, figure.last) if day]
        first, last = sorted((one.state.position, other.state.position))
        # a year before the first day too: of a change in percent only the days on this side are told
        span = (year_before(min(days, default=f"{one.month}-01"))[:7], max(days, default=one.month)[:7])
        changes = restatements.changes(store, first, span, last, _CUTS)
    told = _Moved(list({change.no: change for change in changes}.values()))
    cells = [_explained(before, after, told, *pair) for pair in pairs]
    words, others = dict(before.words()), dict(after.words())
    if one.template_sha256 != other.template_sha256:
        words = others = {}  # a cell of one form is nothing in another
    return Differences(
        before.source,
        after.source,
        tuple(cell for cell in cells if cell.figure is not None and cell.figure.measure != "name"),
        (
            *(cell for cell in cells if cell.figure is None or cell.figure.measure == "name"),
            *(
                Difference(sheet, (cell, cell), None, words.get((sheet, cell)), others.get((sheet, cell)))
                for sheet, cell in dict.fromkeys([*words, *others])
                if words.get((sheet, cell)) != others.get((sheet, cell))
            ),
        ),
    )


def kept(store: Store, issue: Issue) -> tuple[Kept, bytes]:
    """Whether the kept copy of a return is there and is what was handed out; its bytes when it is."""
    file = inside(store.folder / "returns", issue.file)
    if not file.is_file():
        with suppress(OSError):  # where it cannot be mended it is told as missing
            returns.settle(store)
    if not file.is_file():
        return "away" if issue.desk else "missing", b""
    data = file.read_bytes()
    return ("kept", data) if hashlib.sha256(data).hexdigest() == issue.sha256 else ("altered", b"")


def _read(store: Store, issue: Issue) -> _Read:
    how, data = kept(store, issue)
    paper = remake(store, issue)
    exact = how == "kept" or paper.sha256 == issue.sha256
    return _Read(paper, Source(issue, how, exact), shown(data or paper.data))


Pair = tuple[str, tuple[str, str], Figure, Shown | None, Shown | None, Figure | None]


def _paired(before: _Read, after: _Read) -> Iterator[Pair]:
    """The figures that differ: a row may stand elsewhere in the other return, so they are met by what they mean.

    Of two months, whose figures all mean something else, by the cell where they stand.
    """
    one, other = before.source.issue, after.source.issue
    same_form = one.template_sha256 == other.template_sha256

    def keyed(read: _Read) -> dict[tuple[object, ...], tuple[str, str, Figure, Shown | None]]:
        seen: Counter[tuple[object, ...]] = Counter()
        found = {}
        for sheet, cell, figure, value in read.figures():
            meaning = (figure.measure, figure.first, figure.where, figure.beside and figure.beside[0])
            key: tuple[object, ...] = (sheet, cell)
            if one.month == other.month:
                # in one form a column stays what it is, and January's month has the days of its year to date
                key = (sheet, cell.rstrip("0123456789"), *meaning) if same_form else (*meaning, figure.last)
            seen[key] += 1
            found[*key, seen[key]] = (sheet, cell, figure, value)
        return found

    first, second = keyed(before), keyed(after)
    told_by_both = _meanings(before) & _meanings(after) if one.month == other.month else set()
    for key in dict.fromkeys([*first, *second]):
        here, there = first.get(key), second.get(key)
        if (here is None or there is None) and (here or there or ("", "", None))[2] in told_by_both:
            continue  # one more check of a figure, such as that it follows from a return which the other did not know
        values = (here[3] if here else None), (there[3] if there else None)
        if values[0] == values[1] or _is_zero_row(values):
            continue
        sheet, _, figure, _ = here or there or ("", "", Figure("", "", ""), None)
        cells = (here[1] if here else "", there[1] if there else "")
        yield sheet, cells, there[2] if there else figure, *values, here[2] if here else None


def _meanings(read: _Read) -> set[Figure]:
    return {figure for _, _, figure, _ in read.figures()}


def _is_zero_row(values: tuple[Shown | None, Shown | None]) -> bool:
    """A row of nothing that only one of the returns has says what the other says by leaving it out."""
    return None in values and any(value in (0, DASH) for value in values)


def _explained(
    before: _Read,
    after: _Read,
    moved: "_Moved",
    sheet: str,
    cells: tuple[str, str],
    figure: Figure,
    one: Shown | None,
    other: Shown | None,
    was: Figure | None,
) -> Difference:
    issue, now = before.source.issue, after.source.issue
    plain = Difference(sheet, cells, figure, one, other)
    if figure.measure == "name":
        return plain
    base = figure.first[:4] < now.month[:4]
    reasons: list[Reason] = []
    if issue.month != now.month:
        reasons.append("month")
    if base and (issue.base != now.base or before.paper.published != after.paper.published):
        reasons.append("base")
    if was is not None and (was.first, was.last) != (figure.first, figure.last):
        reasons.append("span")
    if issue.template_sha256 != now.template_sha256:
        reasons.append("template")
    if not (before.source.exact and after.source.exact):
        reasons.append("program")
    # what last year first published is not moved by what was changed since
    fixed = before.paper.published.keys() & after.paper.published.keys()
    sign = 1 if issue.state.position <= now.state.position else -1
    derived, _, measure = figure.measure.rpartition(" ")
    made = []
    if derived.startswith(_DERIVED):
        spans = ((figure.first, figure.last), base_span(figure.first, figure.last))
        part = replace(figure, measure=measure)
        # of a share the whole may move, whatever the row
        part = replace(part, where=(), beside=None) if derived.startswith("share") else part
        parts = [replace(part, first=first, last=last) for first, last in spans]
        for change in moved.by(*parts):
            if any(_delta(change, part, fixed) for part in parts):
                made.append(Made(change, None))
    else:
        for change in moved.by(figure):
            if delta := _delta(change, figure, fixed if base else ()):
                made.append(Made(change, sign * delta))
    difference = plain.delta
    rest = None
    if difference is not None and not derived:
        rest = difference - sum((one.delta or Decimal(0) for one in made), Decimal(0))
    if rest and (None in (one, other) or (was is not None and was.beside != figure.beside)):
        reasons.append("rows")
    elif rest and _is_rounding(figure.measure, rest, one, other):
        reasons.append("rounding")
    told = tuple(reasons) if rest or (rest is None and not made) else ()
    return Difference(sheet, cells, figure, one, other, tuple(made), rest, told)


class _Moved:
    """Changes by what they are of: a return has hundreds of figures, and each is moved by few of maybe many thousands."""

    def __init__(self, changes: Sequence[Restatement]) -> None:
        self._changes = changes
        self._known: dict[tuple[str, ...], dict[tuple[str, ...], list[tuple[str, int]]]] = {}

    def by(self, *figures: Figure) -> list[Restatement]:
        """The changes, in their order, that may move one of some figures; no other does."""
        found: set[int] = set()
        for figure in figures:
            equal = [(name, wanted) for name, wanted in figure.where if name != "hs" or figure.whole]
            index = self._index(tuple(_COLUMNS.get(name, name) for name, _ in equal))
            for values in product(*(wanted.split("|") for _, wanted in equal)):
                days = index.get(values, [])
                found.update(
                    number
                    for _, number in days[
                        bisect_left(days, (figure.first, -1)) : bisect_left(days, (f"{figure.last}~", -1))
                    ]
                )
        return [self._changes[number] for number in sorted(found)]

    def _index(self, columns: tuple[str, ...]) -> dict[tuple[str, ...], list[tuple[str, int]]]:
        """Day and place of the changes by the values that a record has in some columns, before or after."""
        if columns not in self._known:
            known: dict[tuple[str, ...], list[tuple[str, int]]] = {}
            for number, change in enumerate(self._changes):
                for record in (change.before, change.after):
                    if record is not None and record.status == "final":
                        values = tuple(getattr(record, column, None) for column in columns)
                        known.setdefault(values, []).append((record.day, number))  # type: ignore[arg-type]
            for days in known.values():
                days.sort()
            self._known[columns] = known
        return self._known[columns]


def _delta(change: Restatement, figure: Figure, fixed: Iterable[str]) -> Decimal:
    """What a change adds to a figure."""
    before = Decimal(0) if change.before is None else _part(change.before, figure, fixed)
    return _part(change.after, figure, fixed) - before


def _is_rounding(measure: str, rest: Decimal, *values: Shown | None) -> bool:
    """Whether what is left is under the last place of cells that do not show all that is known: to the gram, the fen."""
    scale = _scale(measure)
    shown_to = max((-int(value.as_tuple().exponent) for value in values if isinstance(value, Decimal)), default=0)
    return 10 ** max(shown_to, 0) < scale and abs(rest) <= Decimal(1).scaleb(-max(shown_to, 0))


def _scale(measure: str) -> int:
    """How many of the smallest unit make one of a measure's; 0 of one that is no sum over records."""
    if measure in _COUNTS:
        return _COUNTS[measure]
    name, _, unit = measure.partition("_")
    return _MEASURES.get(name, ("", {}))[1].get(unit, 0)


def _part(record: Cargo, figure: Figure, fixed: Iterable[str]) -> Decimal:
    """What a record is of a figure, in the unit of the cell."""
    if record.status != "final" or not figure.first <= record.day <= figure.last or record.day[:7] in fixed:
        return Decimal(0)
    if not all(_is_of(record, name, value, figure.whole) for name, value in figure.where):
        return Decimal(0)
    if figure.beside is not None and any(_is_of(record, figure.beside[0], code) for code in figure.beside[1]):
        return Decimal(0)
    scale = _scale(figure.measure)
    if not scale or (figure.measure == "vehicles" and record.unit != VEHICLE_UNIT):
        return Decimal(0)
    if figure.measure == "records":
        return Decimal(1)
    column = "quantity_milli" if figure.measure == "vehicles" else _MEASURES[figure.measure.partition("_")[0]][0]
    return Decimal(getattr(record, column) or 0) / scale


def _is_of(record: Cargo, name: str, wanted: str, whole: bool = False) -> bool:
    values = wanted.split("|")
    if name == "hs" and not whole:
        return any(record.hs_code.startswith(value) for value in values)
    return getattr(record, _COLUMNS.get(name, name), None) in values
