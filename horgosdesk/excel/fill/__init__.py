"""An office's own form, filled: the marks in its cells become figures, and everything else stays as it was, byte for byte.

The form is edited in the XML of its package. A part that no mark touches is not even read anew: images, charts, styles,
names, rules and hidden sheets cannot be lost. resources/docs/marks.md says what a form may ask for.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from horgosdesk import resources
from horgosdesk.core.calendar import same_span_last_year
from horgosdesk.core.errors import Problem
from horgosdesk.core.figure import Figure
from horgosdesk.core.marks import Piece, Rows, Word
from horgosdesk.core.units import change_pct, kilograms, round_half_up
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import package as packing
from horgosdesk.excel.fill import header
from horgosdesk.excel.fill.form import Form, Marked, Page, Table, blocked, of_head, placed, read_form
from horgosdesk.excel.fill.parts import Runs, open_form
from horgosdesk.excel.fill.sheet import At, plain
from horgosdesk.excel.fill.told import PROVISIONAL, SYNTHETIC, Line, Lines, Shown, Told
from horgosdesk.excel.reading import cell_name
from horgosdesk.excel.template import for_header
from horgosdesk.store import asked
from horgosdesk.store.asked import Question
from horgosdesk.store.desk import Store
from horgosdesk.store.monthly import Check
from horgosdesk.store.returns import State


@dataclass(frozen=True)
class Filled:
    """A filled form. figures: fingerprint of the form and of all that it tells but the state and the number of the paper.

    totals: what `export return --json` says of the month. rows: lines of its tables. cells: by sheet and cell what a
    figure was asked of. tells_cargo: whether it does at all.
    """

    data: bytes
    figures: str
    totals: dict[str, Any]
    checks: list[Check]
    rows: int
    cells: dict[tuple[str, str], Figure]
    tells_cargo: bool


def has_marks(file: Path, desk: Path | None = None) -> bool:
    """Whether a workbook is a form with marks, right or wrong. Problem when it is none that could be filled."""
    return read_form(open_form(Path(file), resources.limits(desk)), resources.codebook()).has_marks


def mistakes(file: Path, desk: Path | None = None) -> list[Problem]:
    """All that is wrong with the marks of a form, by sheet and cell; its codes are those of a desk's folder."""
    form = read_form(open_form(Path(file), resources.limits(desk)), resources.codebook(desk))
    return form.problems or ([] if form.has_marks else [_no_marks(Path(file))])


MOST_TOLD = 20
"""Mistakes of a form that are named at once; more come from one cause, and the first say which."""


def all_of(problems: Sequence[Problem], between: str = " · ") -> Problem:
    """Several mistakes as one problem that names them all, so that a form is mended in one go."""
    if len(problems) == 1:
        return problems[0]
    told = [str(one) for one in problems[:MOST_TOLD]] + ["…"] * (len(problems) > MOST_TOLD)
    return Problem(
        problems[0].code,
        QT_TRANSLATE_NOOP("Problem", "The form has {count} mistakes to mend.{between}{mistakes}"),
        count=len(problems),
        between=between,
        mistakes=between.join(told),
    )


def fill_return(store: Store, month: str, file: Path, *, state: State, register_no: str, base: str) -> Filled:
    """A form filled with a month's figures. Problem naming what is wrong with it, by sheet and cell.

    state: of the data, told on paper and as of when release times are known. base: what `{{base}}` says of last year's
    figures. The bytes depend on the form, the figures and these words only.
    """
    form = read_form(open_form(Path(file), resources.limits(store.folder)), resources.codebook(store.folder))
    if not form.has_marks:
        raise _no_marks(Path(file))
    if form.problems:
        raise all_of(form.problems)
    with asked.reading(store):
        told = Told(store, month, state, register_no, base)
        told.date1904 = form.package.date1904
        filling = _Filling(form, told)
        filling.fill()
        filling.stamp()
        filling.settle()
        tells_cargo = "cargo" in told.answers.families
        return Filled(
            packing.packed(form.package.parts),
            _fingerprint(form, told),
            _totals(told),
            asked.checks(store, told.answers, month),
            filling.rows,
            filling.cells,
            tells_cargo,
        )


class _Filling:
    """A form being filled."""

    def __init__(self, form: Form, told: Told) -> None:
        self._form, self._told = form, told
        self._touched: set[str] = set()
        self.rows = 0
        self.cells: dict[tuple[str, str], Figure] = {}

    def fill(self) -> None:
        """Put values into the cells, heads and feet."""
        for page in self._form.pages:
            for table in page.tables:
                self._table(page, table)
            for marked in page.single:
                self._cell(page, marked.at, marked)
            for element, marked in page.heads:
                try:
                    element.text = header.checked(self._head(marked))
                except Problem as problem:
                    raise of_head(problem, self._form.package.file, page.place.name) from problem
                self._touched.add(page.place.part)

    def stamp(self) -> None:
        """Say on each printed page what must not be taken for more than it is."""
        words = [
            *([] if self._told.is_closed else [PROVISIONAL]),
            *([SYNTHETIC] if self._told.is_synthetic else []),
        ]
        for page in self._form.pages if words else ():
            if not page.place.hidden:
                try:
                    header.stamp(page.root, words)
                except Problem as problem:
                    raise of_head(problem, self._form.package.file, page.place.name) from problem
                self._touched.add(page.place.part)

    def settle(self) -> None:
        """Write what was touched, with no formula left that shows a stale value."""
        any_formula = False
        for page in self._form.pages:
            if page.sheet is not None and page.sheet.forget_results():
                any_formula = True
                self._touched.add(page.place.part)
        for part in sorted(self._touched):
            self._form.package.write(part)
        if any_formula:
            self._form.package.reckon_anew()

    def _table(self, page: Page, table: Table) -> None:
        assert page.sheet is not None
        told = self._told.table(table.rows, table.asks)
        for at, problem in blocked(page.sheet, table, len(told.lines)):
            raise placed(problem, self._form.package.file, page.place.name, cell_name(*at))
        for place, line in enumerate(told.lines):
            for column in table.columns:
                at = table.at[0] + place, column.at[1]
                self._cell(page, at, column, (told, line))
        if not told.lines:
            for column in table.columns:
                page.sheet.put(column.at, None)
            self._touched.add(page.place.part)
        self.rows += len(told.lines)

    def _cell(self, page: Page, at: At, marked: Marked, of: tuple[Lines, Line] | None = None) -> None:
        assert page.sheet is not None
        self._touched.add(page.place.part)
        shown = [self._shown(piece, of) for piece in marked.pieces]
        figures = [one.figure for one in shown if one is not None and one.figure is not None]
        if figures:
            self.cells[page.place.name, cell_name(*at)] = figures[0]
        page.sheet.put(at, _value(marked, shown), like=marked.at)

    def _shown(self, piece: Piece, of: tuple[Lines, Line] | None = None) -> Shown | None:
        """What a mark comes to, one of a row with the row; None for where a table begins."""
        mark = piece.mark
        if isinstance(mark, Rows):
            return None
        if not mark.row:
            return self._told.word(mark) if isinstance(mark, Word) else self._told.figure(mark)
        assert of is not None
        lines, line = of
        return self._told.of_row(mark, line) if isinstance(mark, Word) else lines.show(line, mark)

    def _head(self, marked: Marked) -> str:
        text, at = "", 0
        whole = "".join(said for _, said in marked.runs)
        for piece in marked.pieces:
            shown = self._shown(piece)
            assert shown is not None
            # a hash that is cut proves nothing
            whole_word = isinstance(piece.mark, Word) and piece.mark.name == "journal_hash"
            said = shown.text if whole_word else for_header(shown.text)
            text = header.joined(text + whole[at : piece.first], said)
            at = piece.end
        return text + whole[at:]


def _value(marked: Marked, shown: Sequence[Shown | None]) -> Decimal | int | str | Runs | None:
    """What a cell gets: a number where a mark is all that it holds, else its text with each mark replaced."""
    whole = "".join(text for _, text in marked.runs)
    left, at = "", 0
    for piece in marked.pieces:
        left += whole[at : piece.first]
        at = piece.end
    told = [one for one in shown if one is not None]
    if not (left + whole[at:]).strip() and len(told) < 2:
        if not told:
            return None
        if not isinstance(told[0].value, str):
            return told[0].value
        if len(marked.runs) < 2:
            return plain(told[0].value)
    runs: Runs = []
    first = 0
    for looks, text in marked.runs:
        end, said, at = first + len(text), "", first
        for piece, one in zip(marked.pieces, shown, strict=True):
            # a mark that is spread over runs is told in the one that it begins in
            if piece.end <= first or piece.first >= end:
                continue
            said += whole[at : max(at, piece.first)]
            if piece.first >= first and one is not None:
                said += plain(one.text)
            at = min(piece.end, end)
        said += whole[at:end]
        first = end
        if said:
            runs.append((looks, said))
    if len(marked.runs) == 1 and marked.runs[0][0] is None:
        return "".join(text for _, text in runs)
    return runs


def _fingerprint(form: Form, told: Told) -> str:
    said = [form.package.sha256, told.month, told.is_closed, told.is_synthetic, told.said]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()


def _totals(told: Told) -> dict[str, Any]:
    """Of the month and the year to date, as the shipped monthly return says them."""
    spans: dict[str, int] = {}
    for name, span in (("month", "month"), ("year", "ytd")):
        days = told.span(span)
        for key, (first, last) in ((name, days), (f"{name}_base", same_span_last_year(*days))):
            spans[key] = int(asked.raw("gross_g", told.answers.whole(Question("cargo", first, last))) or 0)
    month = Question("cargo", *told.span("month"))
    directions: Mapping[str, Any] = told.answers.of(Question(month.family, month.first, month.last, by="direction"))
    changes = {name: change_pct(spans[name], spans[f"{name}_base"]) for name in ("month", "year")}
    return {
        "records": asked.raw("records", told.answers.whole(month)),
        **{f"{name}_kg": kilograms(grams) for name, grams in spans.items()},
        **{
            f"{name}_change_pct": None if change is None else float(round_half_up(change, 6))
            for name, change in changes.items()
        },
        **{
            f"{code}_kg": kilograms(directions[code].gross_g if code in directions else 0)
            for code in ("import", "export", "transit")
        },
    }


def _no_marks(file: Path) -> Problem:
    return Problem(
        "template-no-marks",
        QT_TRANSLATE_NOOP(
            "Problem",
            "{file} has no marks, so there is nothing to fill. Write marks such as {example} into its cells (see the help on marks).",
        ),
        file=file.name,
        example="{{gross_t span=ytd}}",
    )
