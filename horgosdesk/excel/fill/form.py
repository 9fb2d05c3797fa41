"""A form read through: its marks by sheet and cell, its tables, and all that is wrong with them before anything is filled."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from horgosdesk.core.codes import Codebook
from horgosdesk.core.errors import Problem
from horgosdesk.core.marks import OPEN, Ask, Mark, Piece, Rows, Word, combined, parse, ranking
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.fill import header
from horgosdesk.excel.fill.parts import Package, Place, Runs, links_of, not_xlsx
from horgosdesk.excel.fill.sheet import LAST_ROW, At, Sheet, block_of
from horgosdesk.excel.reading import Block, cell_name


@dataclass(frozen=True)
class Marked:
    """A cell with marks: its text, and each mark with its place in it. Columns of tables ask what their table lets them."""

    at: At
    runs: Runs
    pieces: Sequence[Piece]

    @property
    def is_of_row(self) -> bool:
        """Whether it is filled in each row of a table."""
        return any(isinstance(piece.mark, (Ask, Word)) and piece.mark.row for piece in self.pieces)


@dataclass(frozen=True)
class Table:
    """A table: where its rows begin, what they are, and the cells of its first row that say what each column is."""

    at: At
    rows: Rows
    columns: Sequence[Marked]

    @property
    def asks(self) -> list[Ask]:
        """What the columns ask, in their order."""
        marks = (piece.mark for column in self.columns for piece in column.pieces)
        return [mark for mark in marks if isinstance(mark, Ask) and mark.row]


@dataclass
class Page:
    """One sheet of the form: cells to be filled once, tables, head and foot."""

    place: Place
    root: Any
    sheet: Sheet | None = None
    single: list[Marked] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    heads: list[tuple[Any, Marked]] = field(default_factory=list)


@dataclass
class Form:
    """A form that was read; `problems` holds what must be mended before it can be filled."""

    package: Package
    pages: list[Page]
    problems: list[Problem]

    @property
    def has_marks(self) -> bool:
        """Whether there is anything to fill, or somebody tried to say so."""
        return bool(self.problems) or any(page.single or page.tables or page.heads for page in self.pages)


def read_form(package: Package, codes: Codebook) -> Form:
    """All marks of a form, and all that is wrong with them."""
    form = Form(package, [], [])
    for place in package.places:
        page = Page(place, package.tree(place.part))
        form.pages.append(page)
        _Reading(form, page, codes).read()
    return form


def placed(problem: Problem, file: Path, sheet: str, cell: str) -> Problem:
    """The problem, said of a cell."""
    return Problem(
        problem.code,
        QT_TRANSLATE_NOOP("Problem", "{file}, sheet “{sheet}”, cell {cell}: {why}"),
        fix=problem.fix,
        file=file.name,
        sheet=sheet,
        cell=cell,
        why=problem,
    )


def of_head(problem: Problem, file: Path, sheet: str) -> Problem:
    """The problem, said of the head or foot of a sheet's pages."""
    return Problem(
        problem.code,
        QT_TRANSLATE_NOOP("Problem", "{file}, sheet “{sheet}”, header or footer: {why}"),
        fix=problem.fix,
        file=file.name,
        sheet=sheet,
        why=problem,
    )


@dataclass
class _Reading:
    form: Form
    page: Page
    codes: Codebook
    headings: Sequence[Block] = ()

    def read(self) -> None:
        for element in header.texts(self.page.root):
            try:
                if pieces := parse(element.text, self.codes):
                    if any(isinstance(piece.mark, Rows) or piece.mark.row for piece in pieces):
                        raise _row_alone()
                    self.page.heads.append((element, Marked((0, 0), [(None, element.text)], pieces)))
            except Problem as problem:
                self.form.problems.append(of_head(problem, self.form.package.file, self.page.place.name))
        if not self.page.place.has_cells:
            return
        try:
            sheet = self.page.sheet = Sheet(self.form.package, self.page.place, self.page.root)
            self.headings = [*_headings(self.form.package, self.page.place.part)]
        except ValueError as error:
            raise not_xlsx(self.form.package.file) from error
        in_rows: dict[int, list[Marked]] = {}
        for at in sorted(sheet.cells):
            self._guard(at, self._cell, sheet, at, in_rows)
        for marked in in_rows.values():
            self._tables(marked)

    def _guard(self, at: At, work: Callable[..., object], *arguments: object) -> None:
        try:
            work(*arguments)
        except Problem as problem:
            place, file = self.page.place.name, self.form.package.file
            self.form.problems.append(placed(problem, file, place, cell_name(*at)))

    def _cell(self, sheet: Sheet, at: At, in_rows: dict[int, list[Marked]]) -> None:
        if OPEN in sheet.formula(at):
            raise Problem(
                "mark-in-formula",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "a mark within a formula is not filled. Put the mark into a cell of its own and refer to that.",
                ),
            )
        runs = sheet.text(at)
        pieces = parse("".join(text for _, text in runs), self.codes)
        if not pieces:
            return
        if block := sheet.covering(at):
            raise Problem(
                "mark-covered",
                QT_TRANSLATE_NOOP("Problem", "the cell is hidden under merged cells. Put the mark into {first}."),
                first=cell_name(*block[:2]),
            )
        if any(block[0] == at[0] and block[1] <= at[1] <= block[3] for block in self.headings):
            raise Problem(
                "mark-in-heading",
                QT_TRANSLATE_NOOP(
                    "Problem",
                    "the cell is a heading of a table, which Excel keeps apart from the cell. Turn the table into a range, or put the mark elsewhere.",
                ),
            )
        one = Marked(at, runs, pieces)
        if one.is_of_row or any(isinstance(piece.mark, Rows) for piece in pieces):
            in_rows.setdefault(at[0], []).append(one)
        else:
            self.page.single.append(one)

    def _tables(self, marked: Sequence[Marked]) -> None:
        """The tables that begin in one row; a column belongs to the nearest that begins at it or left of it."""
        starts = [(one, _rows_of(one)) for one in marked]
        heads = [(one, rows) for one, rows in starts if rows]
        for at, (one, rows) in enumerate(heads):
            after = heads[at + 1][0].at[1] if at + 1 < len(heads) else None
            columns = [
                column
                for column in marked
                if column.is_of_row
                and (at == 0 or column.at[1] >= one.at[1])
                and (after is None or column.at[1] < after)
            ]
            self._guard(one.at, self._table, one, rows, columns)
        if not heads:
            for one in marked:
                self._guard(one.at, _raise_row_alone)

    def _table(self, head: Marked, rows: Sequence[Rows], columns: Sequence[Marked]) -> None:
        if len(rows) > 1:
            raise Problem(
                "mark-two-tables", QT_TRANSLATE_NOOP("Problem", "two tables begin in one cell. Leave one rows mark.")
            )
        if not columns:
            raise Problem(
                "mark-no-columns",
                QT_TRANSLATE_NOOP("Problem", "the table has no columns. Write {example} into cells of this row."),
                example="{{row.name}}, {{row.gross_t}}",
            )
        right: list[Marked] = []
        for column in columns:
            self._guard(column.at, self._column, rows[0], column, right)
        if len(right) < len(columns):
            return
        if not head.is_of_row:
            self.page.single.append(head)
        table = Table(head.at, rows[0], right)
        ranking(table.rows, table.asks)  # which may not be to be had
        self.page.tables.append(table)
        if rows[0].top:
            self._room(table, rows[0].top + rows[0].others)

    def _column(self, rows: Rows, column: Marked, right: list[Marked]) -> None:
        pieces = []
        for piece in column.pieces:
            mark: Mark = piece.mark
            if isinstance(mark, Ask) and mark.row:
                mark = combined(rows, mark)
            if isinstance(mark, Word) and mark.name == "date" and rows.by not in ("day", "month"):
                raise Problem(
                    "mark-no-date",
                    QT_TRANSLATE_NOOP("Problem", "row.date is only for by=day and by=month. Take row.name."),
                )
            pieces.append(Piece(piece.first, piece.end, mark))
        right.append(Marked(column.at, column.runs, pieces))

    def _room(self, table: Table, count: int) -> None:
        assert self.page.sheet is not None
        for at, problem in blocked(self.page.sheet, table, count):
            self._guard(at, _raise, problem)
            return


def blocked(sheet: Sheet, table: Table, count: int) -> Iterator[tuple[At, Problem]]:
    """The cells in the way of so many rows of a table."""
    if table.at[0] + count - 1 > LAST_ROW:
        yield (
            table.at,
            Problem("rows-too-many", QT_TRANSLATE_NOOP("Problem", "the sheet has no {count} rows left."), count=count),
        )
        return
    for row in range(table.at[0] + 1, table.at[0] + count):
        for column in table.columns:
            at = row, column.at[1]
            if sheet.covering(at) or sheet.has_value(at):
                yield (
                    at,
                    Problem(
                        "rows-no-room",
                        QT_TRANSLATE_NOOP(
                            "Problem",
                            "the table that begins in {start} needs {count} rows, and this cell is not free. Give the form more empty rows, or say top={most} in {start}.",
                        ),
                        start=cell_name(*table.at),
                        count=count,
                        most=max(1, row - table.at[0] - table.rows.others),
                    ),
                )


def _headings(package: Package, part: str) -> Iterator[Block]:
    """Where the tables (Insert › Table) of a sheet are that have a row of headings."""
    for _, (kind, table) in links_of(package.file, package.parts, part):
        if kind == "table" and table in package.parts:
            root = package.tree(table)
            if root.get("headerRowCount", "1") != "0":
                yield block_of(root.get("ref", ""))


def _rows_of(one: Marked) -> list[Rows]:
    return [piece.mark for piece in one.pieces if isinstance(piece.mark, Rows)]


def _row_alone() -> Problem:
    return Problem(
        "mark-row-alone",
        QT_TRANSLATE_NOOP(
            "Problem", "a table's row needs {example} in the same row of the sheet, where the table begins."
        ),
        example="{{rows by=country}}",
    )


def _raise_row_alone() -> None:
    raise _row_alone()


def _raise(problem: Problem) -> None:
    raise problem
