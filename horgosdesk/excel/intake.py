"""Records out of a file: each row checked by the same rules as typing, then all good ones stored at once."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from horgosdesk import resources
from horgosdesk.core.cargo import CARGO, Content, content
from horgosdesk.core.errors import Problem
from horgosdesk.core.factor import FACTOR
from horgosdesk.core.fields import Rules
from horgosdesk.core.identity import new_uid
from horgosdesk.core.pattern import late
from horgosdesk.core.reading import READING
from horgosdesk.core.subject import Subject
from horgosdesk.core.train_row import CONSEQUENCES, TRAIN_ROW, messages
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import mapping as mappings
from horgosdesk.excel.columns import TOGETHER, Columns
from horgosdesk.excel.mapping import Mapping as ColumnMapping
from horgosdesk.excel.reading import Book, Cell, read_book, uncollected
from horgosdesk.excel.rows import Reader, merged_down, unit_told
from horgosdesk.store import meter_intake, trains
from horgosdesk.store.desk import Store
from horgosdesk.store.intake import add_all, merge_all, tell_all

Progress = Callable[[int, int], None]
STEP = 500
"""Rows between two reports of progress and two looks at whether to stop."""


class Cancelled(Exception):
    """The user stopped the import; nothing was added."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file: its number as Excel shows it, its texts by field, and the record or what is wrong with it."""

    number: int
    texts: Mapping[str, str]
    record: Any
    problems: Sequence[Problem] = ()

    @property
    def errors(self) -> list[Problem]:
        """What keeps the row out."""
        return [problem for problem in self.problems if problem.level == "error"]


@dataclass(slots=True)
class Report:
    """What became of one file (contract.md, `import`). accepted counts rows that added a record, or something to one."""

    file: str
    sheet: str = ""
    header_row: int = 0
    columns: dict[str, str] = field(default_factory=dict)
    rows_read: int = 0
    accepted: int = 0
    rejected: int = 0
    duplicates: int = 0
    skipped_totals: int = 0
    skipped_notes: int = 0
    """Remarks beneath the table: who made it, who checked it."""
    changed: int = 0
    """Of the accepted rows those that added something to a record that was there."""
    warnings: int = 0
    zone: str = ""
    """Where times were taken to be, if the file has times and names no zone."""
    other_sheets: list[str] = field(default_factory=list)
    """Sheets of the same kind, which were not read."""
    unread: list[str] = field(default_factory=list)
    """Headings of columns that were understood as nothing."""
    doubts: list[dict[str, Any]] = field(default_factory=list)
    """What is doubtful about rows that were taken, at most SHOWN of them; `warnings` counts the rows."""
    rejections: list[dict[str, Any]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """As JSON carries it; header_row and row numbers count from 1, as in Excel."""
        return {name: getattr(self, name) for name in self.__slots__}


def rows(
    book: Book,
    how: ColumnMapping,
    rules: Rules,
    *,
    day: str | None = None,
    report: Report | None = None,
    stamp: Mapping[str, str] | None = None,
    subject: Subject[Any] = CARGO,
) -> Iterator[Row]:
    """The rows of records, checked; titles, blank rows, totals, notes and repeated headings are passed over.

    day: of rows, and of times, that name none. report: where the rows passed over are counted. stamp: who enters the
    records and when, by column.
    """
    asked = _Asked(book, how, rules, day, report or Report(""), stamp or {}, subject)
    for place, cells in merged_down(asked.sheet, how, subject):
        if (row := asked.row(place, cells)) is not None:
            yield row


class _Asked:
    """The rows of a sheet, read and checked one by one, or in runs; arguments as of `rows`."""

    def __init__(
        self,
        book: Book,
        how: ColumnMapping,
        rules: Rules,
        day: str | None,
        report: Report,
        stamp: Mapping[str, str],
        subject: Subject[Any],
    ) -> None:
        self.sheet, self._how, self._day, self._report = book.sheet(how.sheet), how, day, report
        self._rules, self._stamp, self._subject = replace(rules, alike=None), stamp, subject
        self._reader = Reader(self.sheet, how, self._rules, subject, day)
        report.zone = self._reader.in_zone

    def row(self, place: int, cells: Sequence[Cell]) -> Row | None:
        """A row by its place; None when it holds no record."""
        subject, rules, day = self._subject, self._rules, self._day
        values, texts, wrong = self._reader.read(place, cells)
        if day and "day" in subject.by_name and not (texts.get("day") or texts.get("date")):
            texts["day"] = values["day"] = day
        values = subject.fill_in(values, rules)
        found = subject.problems(values, rules)
        if subject.merges:
            # what this row lacks the stored record may have: asked again of the two together
            found = [problem for problem in found if problem.code != "missing"]
        if wrong:
            unread = {problem.field for problem in wrong}
            told = CONSEQUENCES if subject is TRAIN_ROW else ()
            found = wrong + [one for one in found if one.field not in unread and one.code not in told]
        good = not any(problem.level == "error" for problem in found)
        # what a total or the headings once more may well pass for
        kind = self._reader.apart(place) if not good or subject is TRAIN_ROW else None
        if kind is not None:
            self._report.skipped_totals += kind == "total"
            self._report.skipped_notes += kind == "note"
            return None
        record = subject.build(new_uid(), values, **self._stamp) if good else None
        return Row(place + 1, texts, record, found)

    def runs(self) -> Iterator[tuple[int, Row | list[Content]]]:
        """The rows in order, and how many of the sheet's rows are read by then.

        Where nothing is to be said of a row only what it says comes, together with its like. Of a subject that tells its
        checks; where rows cannot be read in columns, each comes by itself.
        """
        how, rows = self._how, self.sheet.rows
        if not self._reader.in_columns:
            for place, cells in merged_down(self.sheet, how, self._subject):
                if (row := self.row(place, cells)) is not None:
                    yield row.number, row
            return
        columns = Columns(self._reader, self._rules, self._subject, self._day)
        for first in range(how.first_row, len(rows), TOGETHER):
            block = rows[first : first + TOGETHER]
            said, others = columns.read(block)
            done = 0
            for place in sorted(others):
                if done < place:
                    yield first + place, said[done:place]
                done = place + 1
                if any(block[place]) and (row := self.row(first + place, block[place])) is not None:
                    yield row.number, row
            if done < len(block):
                yield first + len(block), said[done:]


def import_file(
    store: Store,
    path: Path,
    rules: Rules,
    subject: Subject[Any] = CARGO,
    *,
    sheet: str | None = None,
    mapping: str | None = None,
    **how: Any,
) -> Report:
    """Import a file: `import_book` with the mapping that fits it. Problem when the file cannot be read as a whole."""
    with uncollected():
        book = read_book(path, resources.limits(store.folder))
        chosen = mappings.chosen(book, store.folder, sheet=sheet, name=mapping, subject=subject)
        return import_book(store, book, chosen, rules, subject=subject, **how)


def import_book(
    store: Store,
    book: Book,
    how: ColumnMapping,
    rules: Rules,
    *,
    day: str | None = None,
    dry_run: bool = False,
    on_error: Literal["skip", "abort"] = "skip",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    subject: Subject[Any] = CARGO,
) -> Report:
    """Import a file's records in one transaction; the report says what became of each row.

    day: of rows that name none. on_error "abort": one bad row keeps all out. dry_run adds nothing and counts what would
    be. Cancelled when stopped; nothing was added then.
    """
    report = Report(str(book.path), how.sheet, how.header_row + 1, {name: how.heading(name) for name in how.columns})
    report.other_sheets = list(how.others)
    mapped = set(how.columns.values()) | {how.unit_column}
    report.unread = [text for place, text in enumerate(how.headings) if text.strip() and place not in mapped]
    reason = f"import {book.path.name}"
    with uncollected():
        at = store.now_text()
        asked = _Asked(book, how, rules, day, report, {"entered_by": store.who, "entered_at": at}, subject)
        under_way = _UnderWay(len(asked.sheet.rows), progress, cancelled)
        if subject is CARGO:
            said = _said(asked, how, report, under_way)
            if not (report.rejected and on_error == "abort"):
                taken = add_all(store, said, reason=reason, dry_run=dry_run, at=at)
                report.accepted, report.duplicates = taken.accepted, taken.duplicates
            return report
        good = _good(asked, how, report, under_way, subject)
        if report.rejected and on_error == "abort":
            return report
        if subject in (READING, FACTOR):
            _one_unit(book, how.heading("factor"))
            unit, _ = unit_told(how.heading("reading"), rules.codes.units)
            kept: dict[str, Any] = {"reason": reason, "dry_run": dry_run, "whole": on_error == "abort"}
            _take(store, book, good, how, report, unit=unit or "", **kept)
        elif subject.merges:
            _merge(store, book, good, how, rules, report, reason=reason, dry_run=dry_run, whole=on_error == "abort")
        else:
            _tell(store, book, good, how, rules, report, reason=reason, dry_run=dry_run)
    return report


def _merge(
    store: Store,
    book: Book,
    good: Sequence[Row],
    how: ColumnMapping,
    rules: Rules,
    report: Report,
    *,
    whole: bool,
    **kept: Any,
) -> None:
    """Have each row add to its consignment, and count what came of it."""
    records = [row.record for row in good]
    outcomes = merge_all(store, records, replace(rules, alike=None), whole=whole, **kept)
    for row, outcome in zip(good, outcomes, strict=True):
        if isinstance(outcome, Problem):
            _reject(book, row, outcome, how, report)
    if whole and report.rejected:
        return
    report.duplicates = outcomes.count("there")
    report.changed = outcomes.count("changed")
    report.accepted = outcomes.count("added") + report.changed
    report.rejections.sort(key=lambda rejection: rejection["row"])


def _tell(
    store: Store,
    book: Book,
    good: Sequence[Row],
    how: ColumnMapping,
    rules: Rules,
    report: Report,
    **kept: Any,
) -> None:
    """Take in the messages that the rows make. A row of which one of its messages is new was accepted."""
    made = messages([row.record for row in good], resources.places(store.folder), rules.zone)
    outcomes = tell_all(store, [one.message for one in made], **kept)
    of_row: dict[int, list[trains.Outcome]] = {}
    for one, outcome in zip(made, outcomes, strict=True):
        for place in one.rows:
            of_row.setdefault(place, []).append(outcome)
    for place, became in of_row.items():
        if "applied" in became:
            report.accepted += 1
        elif "duplicate" in became:
            report.duplicates += 1
        else:
            _reject(book, good[place], next(one for one in became if isinstance(one, Problem)), how, report)
    report.rejections.sort(key=lambda rejection: rejection["row"])


def _take(store: Store, book: Book, good: Sequence[Row], how: ColumnMapping, report: Report, **kept: Any) -> None:
    """Take in what the rows say of meters, and count what came of it."""
    doubts: dict[int, list[Problem]] = {}
    outcomes = meter_intake.take(
        store,
        [row.record for row in good],
        doubt=lambda place, problem: doubts.setdefault(place, []).append(problem),
        **kept,
    )
    for row, outcome in zip(good, outcomes, strict=True):
        if isinstance(outcome, Problem):
            _reject(book, row, outcome, how, report)
    if kept["whole"] and report.rejected:
        return
    report.duplicates, report.accepted = outcomes.count("there"), outcomes.count("added")
    report.warnings += len(doubts)
    for place in sorted(doubts)[: SHOWN - len(report.doubts)]:
        report.doubts += [_rejection(good[place], problem, how) for problem in doubts[place]]
    report.rejections.sort(key=lambda rejection: rejection["row"])


_MANY = late(
    r"(?:/|每|per|на)\s*(?:百万|千(?![克焦卡瓦])|[万萬]|1?0?[ ,.']?000|thousand|million|тыс|млн|мың)", re.IGNORECASE
)
"""Of a factor that is not of one unit: kg/千立方米, т/тыс. м³."""


def _one_unit(book: Book, heading: str) -> None:
    """Problem: a heading says that its factors are of thousands of a unit, which they must not pass for."""
    if _MANY.search(unicodedata.normalize("NFKC", heading)):
        raise Problem(
            "factor-unit",
            QT_TRANSLATE_NOOP(
                "Problem",
                "{file}: by its heading “{heading}” this is not the factor of one unit. Convert the column to one, such as kg/m³, and name that in the heading.",
            ),
            file=book.path.name,
            heading=heading,
        )


def _reject(book: Book, row: Row, problem: Problem, how: ColumnMapping, report: Report) -> None:
    """Reject a row that was good by itself."""
    report.rejected += 1
    # its texts were let go: a file of a million good rows has a few of these
    cells = book.sheet(how.sheet).rows[row.number - 1]
    texts = {name: cells[column] for name, column in how.columns.items() if column < len(cells)}
    report.rejections.append(_rejection(replace(row, texts=texts), problem, how))


class _UnderWay:
    """Tells how far an import of so many rows is, and ends it by Cancelled; every STEP rows."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Callable[[], bool] | None) -> None:
        self._total, self._next = total, STEP
        self._progress, self._cancelled = progress, cancelled

    def reached(self, rows: int) -> None:
        if rows < self._next:
            return
        self._next = rows + STEP
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            self._progress(rows, self._total)

    def done(self) -> None:
        if self._progress is not None:
            self._progress(self._total, self._total)


def _said(asked: _Asked, how: ColumnMapping, report: Report, under_way: _UnderWay) -> list[Content]:
    """What the good rows of cargo say; the others, and what is doubtful, go into the report."""
    good: list[Content] = []
    for reached, one in asked.runs():
        if isinstance(one, list):
            report.rows_read += len(one)
            good += one
        elif _count(one, how, report):
            good.append(content(one.record))
        under_way.reached(reached)
    under_way.done()
    return good


def _good(asked: _Asked, how: ColumnMapping, report: Report, under_way: _UnderWay, subject: Subject[Any]) -> list[Row]:
    """The good rows, without their texts; the others, and what is doubtful, go into the report."""
    good: list[Row] = []
    for place, cells in merged_down(asked.sheet, how, subject):
        row = asked.row(place, cells)
        if row is not None and _count(row, how, report):
            good.append(Row(row.number, {}, row.record))
        under_way.reached(place + 1)
    under_way.done()
    return good


def _count(row: Row, how: ColumnMapping, report: Report) -> bool:
    """Report a row that was read; whether it is good."""
    report.rows_read += 1
    if row.record is None:
        report.rejected += 1
        report.rejections += [_rejection(row, problem, how) for problem in row.errors]
        return False
    report.warnings += bool(row.problems)
    if row.problems and len(report.doubts) < SHOWN:
        report.doubts += [_rejection(row, problem, how) for problem in row.problems]
    return True


def lists_of(book: Book, how: ColumnMapping, rejections: Sequence[Mapping[str, Any]]) -> set[int]:
    """The rows of the consists that wrong rows are of: a train's wagons are imported as one list, not one by one."""
    run = [how.columns[name] for name in ("train_no", "day", "date") if name in how.columns]
    carried = [how.columns[name] for name in ("wagon_no", "container_no") if name in how.columns]
    of: dict[tuple[Cell, ...], set[int]] = {}
    for place, cells in merged_down(book.sheet(how.sheet), how, TRAIN_ROW):
        if any(column < len(cells) and cells[column].strip() for column in carried):
            key = tuple(cells[column].strip() if column < len(cells) else "" for column in run)
            of.setdefault(key, set()).add(place + 1)
    wrong = {rejection["row"] for rejection in rejections}
    return {number for numbers in of.values() if numbers & wrong for number in numbers}


def pasted(book: Book, how: ColumnMapping, rules: Rules, subject: Subject[Any]) -> tuple[list[Any], list[Problem]]:
    """The records of a small block, and the first thing wrong with each of its other rows."""
    good, wrong = [], []
    for row in rows(book, how, rules, subject=subject):
        if row.record is not None:
            good.append(row.record)
        else:
            wrong.append(row.errors[0])
    return good, wrong


SHOWN = 200
"""Rows of a preview, and as many again of those that are wrong."""


def preview(book: Book, how: ColumnMapping, bad_rows: Sequence[int]) -> dict[str, Any]:
    """What a person needs to see before importing: sheets, headings, the first rows and the wrong ones, as texts."""
    sheet = book.sheet(how.sheet)
    first = range(how.first_row, min(how.first_row + SHOWN, len(sheet.rows)))
    shown = sorted({*first, *(number - 1 for number in list(dict.fromkeys(bad_rows))[:SHOWN] if number)})
    return {
        "sheets": list(book.names),
        "headings": list(how.headings),
        "mapped": dict(how.columns),
        "units": dict(how.units),
        "rows": [[place + 1, list(sheet.rows[place])] for place in shown],
    }


def _rejection(row: Row, problem: Problem, how: ColumnMapping) -> dict[str, Any]:
    name = problem.field or ""
    return {
        "row": row.number,
        "column": how.heading(name) or name,
        "field": name,
        "value": row.texts.get(name, ""),
        "code": problem.code,
        "message": str(problem),
    }
